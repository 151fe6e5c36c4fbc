"""The frontier (paper, Fig. 3): trains a model of one width and sparsity, and extracts circuits of easy tasks."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

import circuitc.models
from circuitc.bench.numbers import geomean
from circuitc.bench.settings import OBJECTIVE, TARGET
from circuitc.bench.units import Progress
from circuitc.driver.extract import extract
from circuitc.errors import CircuitcError
from circuitc.inputs.toml_file import parse_toml, read_content
from circuitc.inputs.writing import reserved
from circuitc.models.recipe import Recipe, load_recipe
from circuitc.models.skeleton import without_values
from circuitc.models.sparsity import sparse_parameters
from circuitc.models.training import train
from circuitc.models.transformer import Transformer
from circuitc.registry import find_task, load_checkpoint
from circuitc.tasks.corpus import documents

WAIT = 24 * 3600.0  # seconds, for another process that trains the same model
RECIPE = Path(circuitc.models.__file__).parent / "recipes" / "frontier.toml"


class Grid(BaseModel):
    """The varied options, and what is measured for each model. The file ``recipe`` has all other options."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    recipe: Path = RECIPE
    d_model: tuple[int, ...] = Field(default=(32, 64, 128), min_length=1)
    nonzeros: tuple[int, ...] = Field(default=(6_000, 12_000, 24_000), min_length=1)
    """Numbers of nonzero weights: at the same number, a wider model is sparser. Smaller models are left out."""
    tasks: tuple[str, ...] = Field(default=("for_while", "lambda_func", "while_return_true"), min_length=1)
    """A model is plotted only if it can do all of them, so they must be easy enough for a briefly trained model."""
    target_loss: float = Field(default=TARGET, gt=0)


def grid(seed: int, file: Path | None = None) -> list[dict[str, Any]]:
    """The options of every model of the default grid or of one in a TOML file, narrow models first.

    Raises :class:`CircuitcError` for an invalid grid or recipe, before any training.
    """
    chosen = Grid() if file is None else read_grid(file)
    base = load_recipe(chosen.recipe)
    try:
        for task in chosen.tasks:
            find_task(task)
        made = [*recipes(base, chosen, seed)]
    except CircuitcError as error:
        raise CircuitcError(error.problem, where=None if file is None else str(file), fix=error.fix) from error
    return [
        {
            "d_model": recipe.model.d_model,
            "nonzero_fraction": recipe.optimisation.nonzero_fraction,
            "recipe": recipe.model_dump(),
            "tasks": [*chosen.tasks],
            "target_loss": chosen.target_loss,
            "seed": seed,
        }
        for recipe in made
    ]


def read_grid(file: Path) -> Grid:
    """Reads a grid from a TOML file. The path of its recipe is relative to that file."""
    read = parse_toml(read_content(file, "grid"), Grid, "grid", str(file))
    return read.model_copy(update={"recipe": file.parent / read.recipe})


def recipes(base: Recipe, chosen: Grid, seed: int) -> Iterator[Recipe]:
    """The base recipe with every width and number of nonzero weights."""
    for width in chosen.d_model:
        wide = varied(base, width, 1.0, seed)
        for nonzeros in chosen.nonzeros:
            fraction = nonzeros / weights(wide)
            if fraction < 1:
                yield varied(base, width, float(f"{fraction:.3g}"), seed)


def varied(base: Recipe, width: int, fraction: float, seed: int) -> Recipe:
    table = base.model_dump()
    table["model"]["d_model"], table["optimisation"]["nonzero_fraction"], table["seed"] = width, fraction, seed
    return Recipe.model_validate(table)


def weights(recipe: Recipe) -> int:
    """The number of weights that training can cut."""
    with without_values():
        model = Transformer(recipe.transformer())
    return sum(p.numel() for p in sparse_parameters(model).values())


def run(
    progress: Progress,
    d_model: int,
    nonzero_fraction: float,
    recipe: dict[str, Any],
    tasks: list[str],
    target_loss: float,
    seed: int,
) -> dict[str, Any]:
    """Trains the model and extracts its circuits under mean ablation.

    ``val_loss`` is in nats per token. ``parameters`` and ``nonzeros`` do not count the bigram table. ``circuits`` is by
    task, with a ``problem`` if there is no circuit. The geometric means are over all tasks, and None unless all have a
    circuit, so that no model gains by failing. If training was stopped, it resumes when the unit is run again.
    """
    folder = workplace(recipe)
    with reserved(folder, wait=WAIT) as work:
        if not (folder / "card.json").exists():
            progress("training")
            train(Recipe.model_validate(recipe), folder, documents=documents, progress=False)
        ckpt = load_checkpoint(str(folder))
        circuits: dict[str, dict[str, Any]] = {}
        for task in tasks:
            try:
                found = extract(
                    ckpt,
                    task,
                    target_loss=target_loss,
                    objective=OBJECTIVE,
                    seed=seed,
                    controls=0,
                    eps=None,
                    progress=lambda message, task=task: progress(f"{task}: {message}"),  # type: ignore[misc]
                )
            except CircuitcError as error:
                circuits[task] = {"problem": error.problem}
                continue
            certificate = found.certificate
            circuits[task] = {key: certificate[key] for key in ("nodes", "edges", "loss", "seconds", "work")}
        folder.rename(work / "done")  # only the figures are kept
    solved = [figures for figures in circuits.values() if "problem" not in figures]
    return {
        "d_model": d_model,
        "nonzero_fraction": nonzero_fraction,
        "val_loss": ckpt.card["val_loss"],
        "parameters": ckpt.card["parameters"],
        "nonzeros": ckpt.card["parameters_nonzero"],
        "training_seconds": ckpt.card["seconds"],
        "tokens": ckpt.card["tokens_seen"],
        "tasks_solved": len(solved),
        "edges_geomean": geomean(f["edges"] for f in solved) if len(solved) == len(tasks) else None,
        "nodes_geomean": geomean(f["nodes"] for f in solved) if len(solved) == len(tasks) else None,
        "circuits": circuits,
    }


def workplace(recipe: dict[str, Any]) -> Path:
    """The folder in which a recipe is trained: under CIRCUITC_CACHE, by default in the user's cache."""
    cache = os.environ.get("CIRCUITC_CACHE") or Path.home() / ".cache" / "circuitc"
    digest = hashlib.sha256(Recipe.model_validate(recipe).model_dump_json().encode()).hexdigest()[:16]
    return Path(cache) / f"frontier-{digest}"
