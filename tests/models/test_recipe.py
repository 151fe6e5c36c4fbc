"""Recipes are read strictly: an error names the misspelt or missing key, and the file."""

from pathlib import Path

import pytest

from circuitc.errors import CircuitcError
from circuitc.models.recipe import load_recipe

RECIPES = Path(__file__).parents[2] / "models" / "recipes"
GOOD = (RECIPES / "tiny-test.toml").read_text()


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


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (
            "n_layers",
            "n_layer",
            r"\[model\]: there is no recipe key named 'n_layer'\n.*did you mean 'n_layers'",
        ),
        ("[data]", "[dat]", r"toml: there is no recipe key named 'dat'\n.*did you mean 'data'"),
        ("steps = 60\n", "", r"\[optimisation\]: the key 'steps' is missing"),
        ("steps = 60", 'steps = "60"', r"\[optimisation\]: 'steps' is '60': input should be a valid integer"),
        ("steps = 60", "steps = 0", r"\[optimisation\]: 'steps' is 0: input should be greater than 0"),
        ("d_head = 8", "d_head = 7", r"\[model\]: d_model 16 is not a multiple of d_head 7"),
        ('name = "tiny-test"', 'name = "../x"', r"'name' is '../x'"),
        ("[model]", "[model", "not valid TOML"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, before: str, after: str, message: str) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(GOOD.replace(before, after))
    with pytest.raises(CircuitcError, match=message) as caught:
        load_recipe(path)
    assert str(path) in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CircuitcError, match=r"none\.toml: the recipe cannot be read: No such file"):
        load_recipe(tmp_path / "none.toml")
