"""Shipped recipes are read; ``tests/refusals/recipes.py`` has mistakes in them."""

from pathlib import Path

import pytest

from circuitc.models.recipe import load_recipe

RECIPES = Path(__file__).parents[2] / "models" / "recipes"


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.toml")), ids=lambda p: p.stem)
def test_shipped_recipes_load(path: Path) -> None:
    recipe = load_recipe(path)
    assert recipe.name == path.stem
    assert recipe.transformer().context == recipe.optimisation.context


def test_the_twins_differ_only_in_optimisation() -> None:
    sparse, dense = (load_recipe(RECIPES / f"tinypython-{kind}.toml") for kind in ("sparse", "dense"))
    assert (sparse.model, sparse.data, sparse.seed) == (dense.model, dense.data, dense.seed)
    assert sparse.optimisation.nonzero_fraction < 0.02
    assert dense.optimisation.nonzero_fraction == 1
