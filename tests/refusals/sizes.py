"""Sizes that no machine has, or not this one: each is named before anything is allocated."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

import circuitc
from circuitc.models import needs, store
from circuitc.models.gpt2 import GPT2Config
from circuitc.models.openai.config import OpenAIConfig
from circuitc.models.recipe import DataSection, ModelSection, NoiseSection, OptimisationSection, Recipe, load_recipe
from circuitc.models.tracr import TracrConfig
from circuitc.models.training import train
from refusals.shared import FIXTURES, ROOT, Case, copied, edited, written

RECIPE = (ROOT / "models" / "recipes" / "tiny-test.toml").read_text()
SECTIONS = {
    "model": ModelSection,
    "data": DataSection,
    "optimisation": OptimisationSection,
    "noise": NoiseSection,
    "": Recipe,
}
OTHERS = {
    "gpt2": ("hf_gpt2_tiny", "config.json", GPT2Config),
    "openai": ("openai/07_dense_rms_untied", "beeg_config.json", OpenAIConfig),
    "tracr": ("tracr/hist", "meta.json", TracrConfig),
}


def whole(section: type[BaseModel]) -> list[str]:
    """The keys of a section whose values are whole numbers."""
    return [name for name, about in section.model_fields.items() if about.annotation in (int, int | None)]


def recipe(section: str, **values: object) -> str:
    """The recipe with these values in a section."""
    text = RECIPE
    head = f"[{section}]\n" if section else 'name = "tiny-test"\n'
    for key, value in values.items():
        text = re.sub(rf"^{key} = .*\n", "", text, flags=re.MULTILINE)
        text = text if head in text else text + head
        text = text.replace(head, f"{head}{key} = {value}\n")
    return text


def loading(section: str, **values: object) -> Case:
    return lambda folder: load_recipe(written(folder / "recipe.toml", recipe(section, **values)))


@contextmanager
def of_memory(size: int) -> Iterator[None]:
    """A machine with this many bytes of memory."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(needs, "memory", lambda: size)
        yield


def training(section: str, **values: int) -> Case:
    def no_documents(seed: int, stdlib_fraction: float = 0.0) -> Any:
        raise AssertionError("nothing is made before the sizes are checked")

    def case(folder: Path) -> object:
        found = load_recipe(written(folder / "recipe.toml", recipe(section, **values)))
        with of_memory(2**36):
            try:
                return train(found, folder / "made", documents=no_documents, device="cpu")
            finally:
                assert not (folder / "made").exists()

    return case


def stored(memory: int = 2**50, **sizes: int) -> Case:
    """A checkpoint of circuitc's own with these sizes."""

    def case(folder: Path) -> object:
        place = copied("letters", folder)
        edited(place / "config.json", lambda table: table["model"].update(sizes))
        with of_memory(memory):
            return store.load(place)

    return case


def other(fixture: str, file: str, key: str) -> Case:
    """A checkpoint of another format with a huge size."""

    def change(table: dict[str, Any]) -> None:
        (table["config"] if file == "meta.json" else table)[key] = 10**9

    def case(folder: Path) -> object:
        place = Path(shutil.copytree(FIXTURES / fixture, folder / "bad"))
        edited(place / file, change)
        return circuitc.load(place)

    return case


NUMBERS = [(name, key) for name, section in SECTIONS.items() for key in whole(section)]
NOT_FINITE = {
    "model": ["norm_eps"],
    "optimisation": ["lr", "eps", "weight_decay", "anneal_power", "stop_at_loss"],
}
CASES: dict[str, Case] = {
    **{
        f"recipe: {key} of {words}": loading(section, **{key: value * (2**63 if key == "seed" else 1)})
        for section, key in NUMBERS
        for words, value in (("10¹⁵ + 1", 10**15 + 1), ("10⁴⁰⁰", 10**400))
    },
    **{
        f"recipe: {key} of infinity": loading(section, **{key: "inf"})
        for section, keys in NOT_FINITE.items()
        for key in keys
    },
    **{f"checkpoint: {key} of 10⁹": stored(**{key: 10**9}) for key in whole(store.StoredModel)},
    **{
        f"{name}: {key} of 10⁹": other(fixture, file, key)
        for name, (fixture, file, section) in OTHERS.items()
        for key in whole(section)
    },
    "checkpoint: more than the memory": stored(2**30, d_model=2**20),
    "training: a wide model": training("model", d_model=2**22),
    "training: a deep model": training("model", d_model=2**18, n_layers=1024),
    "training: a wide MLP": training("model", d_mlp=2**24, d_model=2**16),
    "training: much text": training("data", train_tokens=10**12),
    "training: much text to validate on": training("data", val_tokens=10**12),
    "training: much text for means": training("data", means_tokens=10**12),
    "training: a large batch": training("optimisation", batch=10**9),
    "training: a long context": training("optimisation", context=2**22),
}
