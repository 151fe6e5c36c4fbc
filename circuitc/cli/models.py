"""``circuitc models`` and ``circuitc train``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from circuitc.cli.options import Json
from circuitc.cli.output import note, number, out, print_json, table, working
from circuitc.cli.tasks import score
from circuitc.errors import unknown
from circuitc.inputs.arguments import check_device
from circuitc.inputs.writing import write_whole

COLUMNS = ("checkpoint", "layers", "width", "parameters", "nonzero", "loss", "tasks")
DOES = 0.15  # nats: a model does a task if its loss on held-out prompts is at most this, the usual target of a circuit


def models(as_json: Json = False) -> None:
    """List the shipped checkpoints and their figures.

    Parameters are what training changes, so not the table of bigrams, which is counted in text. The loss is that of
    the next token, in nats, on held-out text of the pretraining mix. The model does a task if its task loss on held-out
    prompts is at most 0.15 nats; the tasks that it cannot do are named below the table.

    \b
    For example:
        circuitc models
        circuitc models --json
    """
    from circuitc.models import shipped_names

    cards = {name: _card(shipped_names.SHIPPED / name) for name in shipped_names.shipped()}
    if as_json:
        rows = ({"name": n, "path": str(shipped_names.SHIPPED / n), "card": card} for n, card in cards.items())
        print_json({"checkpoints": list(rows)})
    elif cards:
        out().print(table(COLUMNS, (_row(name, card) for name, card in cards.items()), right=COLUMNS[1:]))
        for name, card in cards.items():
            if fails := _fails(card):
                note(f"{name} misses {', '.join(fails)}")
    else:
        note("no checkpoint is shipped with this installation; 'circuitc train' makes one")


def _card(folder: Path) -> dict[str, Any]:
    card: dict[str, Any] = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    return card


def _fails(card: dict[str, Any]) -> list[str]:
    """The tasks that a checkpoint cannot do according to its card, with its losses in nats."""
    losses = {task: found["loss"] for task, found in card.get("tasks", {}).items()}
    return [f"{task} ({number(loss)})" for task, loss in losses.items() if loss is None or loss > DOES]


def _row(name: str, card: dict[str, Any]) -> tuple[str, ...]:
    model = card.get("recipe", {}).get("model", {})
    size, nonzero = card.get("parameters"), card.get("parameters_nonzero")
    fraction = f" ({nonzero / size:.1%})" if size and nonzero is not None else ""
    return (
        name,
        number(model.get("n_layers")),
        number(model.get("d_model")),
        number(size),
        number(nonzero) + fraction,
        number(card.get("val_loss")),
        f"{len(tasks) - len(_fails(card))} of {len(tasks)}" if (tasks := card.get("tasks")) else "",
    )


def train(
    recipe: Annotated[
        str, typer.Argument(metavar="RECIPE.toml", help="A file, or the name of a recipe that comes with circuitc.")
    ],
    folder: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where to write the checkpoint.")],
    device: Annotated[
        str | None,
        typer.Option("--device", metavar="NAME", help="A PyTorch device. [default: a GPU, or cpu]"),
    ] = None,
    as_json: Json = False,
) -> None:
    """Train a checkpoint from a recipe.

    The text is generated as the recipe says. Ctrl-C saves the state, and the same command continues from there. The
    card of the finished checkpoint has the model's loss on each task. Under torchrun, processes split the batch.

    \b
    For example:
        circuitc train tiny-test -o runs/tiny
        circuitc train my-recipe.toml -o runs/mine --device cuda
    """
    # PyTorch comes with these.
    from circuitc.models.recipe import load_recipe
    from circuitc.models.store import RESUME
    from circuitc.models.training import train as train_recipe
    from circuitc.tasks.corpus import documents

    read = load_recipe(find_recipe(recipe))
    if device is not None:
        check_device(device)
    if not lacks_tasks(folder, read.model_dump()):
        try:
            train_recipe(read, folder, documents=documents, device=device, progress=not as_json)
        except (KeyboardInterrupt, SystemExit):
            if (folder / RESUME).exists():
                note(f"the state is saved in {folder}: the same command continues from there")
            raise
    card = measure_tasks(folder, as_json)
    if as_json:
        print_json({"folder": str(folder), "card": card})
    else:
        out().print(table(COLUMNS, [_row(read.name, card)], right=COLUMNS[1:]))
        note(f"wrote {folder}")


def lacks_tasks(folder: Path, recipe: dict[str, Any]) -> bool:
    """Whether the folder has the finished checkpoint of this recipe, but training was stopped before its tasks were
    measured."""
    from circuitc.models import store

    if not store.recognises(folder) or not (folder / "card.json").exists():
        return False
    card = store.load(folder).card
    return card.get("recipe") == json.loads(json.dumps(recipe)) and "tasks" not in card


def measure_tasks(folder: Path, quiet: bool) -> dict[str, Any]:
    """Write the model's loss and accuracy on each task's held-out prompts into the checkpoint's card; return it."""
    import circuitc.tasks

    with working("measuring the tasks", quiet) as progress:
        scores = score(str(folder), map(circuitc.tasks.get, circuitc.tasks.names()), progress)
    card = _card(folder)
    card["tasks"] = {name: {"loss": found.loss, "accuracy": found.accuracy} for name, found in scores.items()}
    text = json.dumps(card, indent=2, sort_keys=True, allow_nan=False) + "\n"
    write_whole({folder / "card.json": text.encode()})
    return card


def find_recipe(name_or_path: str) -> Path:
    """The path of a recipe: a file, or one that comes with circuitc. Raises :class:`CircuitcError` with near names."""
    import circuitc.models

    path = Path(name_or_path)
    if path.suffix == ".toml" or path.is_file():
        return path
    known = {p.stem: p for p in (Path(circuitc.models.__file__).parent / "recipes").glob("*.toml")}
    if name_or_path not in known:
        raise unknown("recipe", name_or_path, known)
    return known[name_or_path]
