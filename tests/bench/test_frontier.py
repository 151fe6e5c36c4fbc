"""The frontier's grid, and the figures of a model that is trained for it."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from circuitc.bench.kinds import frontier
from circuitc.bench.kinds.frontier import RECIPE, Grid, grid, run, weights
from circuitc.errors import CircuitcError
from circuitc.models.recipe import Recipe, load_recipe

TINY = RECIPE.with_name("tiny-test.toml")


def test_lines_of_the_grid_have_as_many_nonzeros() -> None:
    made = grid(seed=3)
    assert json.loads(json.dumps(made)) == made
    assert len(made) == 9 and {options["seed"] for options in made} == {3}
    counts: dict[int, list[float]] = {}
    for options in made:
        recipe = Recipe.model_validate(options["recipe"])
        assert recipe.seed == 3 and recipe.model.d_model == options["d_model"]
        counts.setdefault(options["d_model"], []).append(recipe.optimisation.nonzero_fraction * weights(recipe))
    assert all(found == pytest.approx(Grid().nonzeros, rel=0.01) for found in counts.values())


def test_a_grid_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(TINY.read_text())
    file = tmp_path / "grid.toml"
    file.write_text('recipe = "mine.toml"\nd_model = [16, 24]\nnonzeros = [2000, 10000000]\ntasks = ["for_while"]\n')
    made = grid(0, file)
    assert [options["d_model"] for options in made] == [16, 24], "no model has ten million weights"
    assert made[0]["tasks"] == ["for_while"] and made[0]["recipe"]["name"] == "tiny-test"


def extracted(ckpt: Any, task: str, **options: Any) -> Any:
    """A circuit, except for one task, which the model cannot do."""
    assert options["objective"] == "mean" and options["target_loss"] == 0.3 and options["seed"] == 5
    if task == "hard":
        raise CircuitcError("the whole model's task loss is 0.693 nats")
    size = {"for_while": 2, "var_if": 8}[task]
    certificate = {"nodes": size + 2, "edges": size, "loss": {}, "seconds": 1.0, "work": {}}
    return SimpleNamespace(certificate=certificate)


def options(tasks: list[str]) -> dict[str, Any]:
    recipe = load_recipe(TINY).model_dump()
    recipe["optimisation"] |= {"steps": 6}
    return {"d_model": 16, "nonzero_fraction": 0.1, "recipe": recipe, "tasks": tasks, "target_loss": 0.3, "seed": 5}


def test_a_model_is_trained_once_and_leaves_figures_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CIRCUITC_CACHE", str(tmp_path))
    monkeypatch.setattr(frontier, "extract", lambda *args, **kwargs: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        run(print, **options(["for_while"]))
    assert len([*tmp_path.iterdir()]) == 1
    monkeypatch.setattr(frontier, "extract", extracted)
    with monkeypatch.context() as patch:
        patch.delattr(frontier, "train")
        found = run(print, **options(["for_while", "var_if"]))
    assert not [*tmp_path.iterdir()]
    assert found["edges_geomean"] == pytest.approx(4.0) and found["tasks_solved"] == 2
    assert found["circuits"]["var_if"]["nodes"] == 10
    assert 0 < found["nonzeros"] < found["parameters"] and found["val_loss"] > 1
    assert json.loads(json.dumps(found, allow_nan=False)) == found

    failed = run(print, **options(["for_while", "hard"]))
    assert failed["val_loss"] == found["val_loss"], "the same recipe gives the same model"
    assert failed["edges_geomean"] is None and failed["nodes_geomean"] is None and failed["tasks_solved"] == 1
    assert "0.693" in failed["circuits"]["hard"]["problem"]
