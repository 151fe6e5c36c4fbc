"""Sizes of shipped recipes and of nanoGPT; ``tests/refusals/sizes.py`` has those that are refused."""

from __future__ import annotations

from pathlib import Path

from refusals.sizes import of_memory, whole

from circuitc.models import needs
from circuitc.models.nanogpt import ModelArgs
from circuitc.models.recipe import load_recipe


def test_the_shipped_recipes_fit_into_a_small_machine() -> None:
    with of_memory(2**31):
        for path in (Path(__file__).parents[2] / "models" / "recipes").glob("*.toml"):
            needs.check_memory(load_recipe(path), on_cpu=True)


def test_every_number_of_nanogpt() -> None:
    for key in whole(ModelArgs):
        limits = [about for about in ModelArgs.model_fields[key].metadata if hasattr(about, "le")]
        assert limits and limits[0].le <= 2**24
