"""Recipes and grids with other keys and values than a training reads."""

from __future__ import annotations

import shutil
from pathlib import Path

from circuitc.bench.kinds.frontier import grid
from circuitc.cli.models import find_recipe
from circuitc.models.recipe import load_recipe
from refusals.shared import ROOT, Case, written

RECIPE = ROOT / "models" / "recipes" / "tiny-test.toml"
GOOD = RECIPE.read_text()


def changed(before: str, after: str) -> Case:
    assert before in GOOD
    return lambda folder: load_recipe(written(folder / "recipe.toml", GOOD.replace(before, after)))


def of_grid(text: str) -> Case:
    def case(folder: Path) -> object:
        shutil.copy(RECIPE, folder / "mine.toml")
        return grid(0, written(folder / "grid.toml", text))

    return case


CASES: dict[str, Case] = {
    "a misspelt key": changed("n_layers", "n_layer"),
    "a misspelt section": changed("[data]", "[dat]"),
    "a key that is missing": changed("steps = 60\n", ""),
    "text for a number": changed("steps = 60", 'steps = "60"'),
    "no steps": changed("steps = 60", "steps = 0"),
    "a width that does not divide": changed("d_head = 8", "d_head = 7"),
    "a name that is a path": changed('name = "tiny-test"', 'name = "../x"'),
    "no TOML": changed("[model]", "[model"),
    "noise that is compiled": changed("[optimisation]\n", "[noise]\nrate = 0.5\n[optimisation]\ncompile = true\n"),
    "a misspelt name": lambda folder: find_recipe("tiny-tset"),
    "grid: a number": of_grid("d_model = 16"),
    "grid: a misspelt key": of_grid("widths = [16]"),
    "grid: nothing": of_grid("d_model = []"),
    "grid: no TOML": of_grid("d_model = ["),
    "grid: a misspelt task": of_grid('tasks = ["for_whil"]'),
    "grid: no recipe": of_grid('recipe = "none.toml"'),
    "grid: a width that does not divide": of_grid("d_model = [20]"),
    "grid: no file": lambda folder: grid(0, folder / "none.toml"),
}
