"""``circuitc bench``: sizes, losses and times, side by side with the published algorithm."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from circuitc.bench.plan import Model, Plan, digest
from circuitc.bench.settings import CURVE_TASKS, FIRST_TASKS, QUICK_TASKS, SECTIONS, TUNED_TASKS
from circuitc.cli.options import CHANCE, Json, Seed, TargetLoss
from circuitc.cli.output import StatusLine, note, number, out, print_json, table, warn, working
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.writing import keep_folder, write_whole

if TYPE_CHECKING:
    from circuitc.bench.results import Results
    from circuitc.bench.summary import Summary
    from circuitc.bench.units import Result, Unit

SPARSE, DENSE, ROBUST = "tinypython-sparse", "tinypython-dense", "tinypython-robust"
FOLDER, QUICK_FOLDER = Path("bench"), Path("out/bench-quick")
SHOWN = 2  # tables that are printed; all are in results.md


def bench(
    checkpoint: Annotated[
        str | None, typer.Argument(metavar="CHECKPOINT", help=f"The sparse model. [default: {SPARSE}]")
    ] = None,
    sparse: Annotated[
        str | None, typer.Option("--checkpoint", "-c", metavar="CHECKPOINT", help="The sparse model, as an option.")
    ] = None,
    dense: Annotated[
        str | None,
        typer.Option("--dense", metavar="CHECKPOINT", help="Its dense twin. [default: the shipped model's]"),
    ] = None,
    task: Annotated[
        list[str] | None,
        typer.Option("--task", "-t", metavar="TASK", help="A task; may be repeated. [default: all]"),
    ] = None,
    section: Annotated[
        list[str] | None,
        typer.Option("--section", metavar="NAME", help="A section; may be repeated. [default: all]"),
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Only section 'sizes', for five tasks.")] = False,
    target_loss: TargetLoss = 0.15,
    runs: Annotated[
        int, typer.Option("--runs", min=1, help="Runs of the published algorithm per task, each with other options.")
    ] = 32,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, help="Processes, of one thread each. [default: one per core]")
    ] = None,
    ray: Annotated[
        str | None, typer.Option("--ray", metavar="ADDRESS", help="Run on this Ray cluster instead.")
    ] = None,
    grid: Annotated[
        Path | None, typer.Option("--grid", metavar="FILE", help="TOML file with the models of section 'frontier'.")
    ] = None,
    again: Annotated[bool, typer.Option("--again", help="Run finished units again, too.")] = False,
    large: Annotated[
        int | None,
        typer.Option("--large", min=1, metavar="MILLIONS", help="Only compile a random model of this size."),
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="DIR", help="[default: bench; with --quick out/bench-quick]"),
    ] = None,
    seed: Seed = 0,
    as_json: Json = False,
) -> None:
    """Compare circuits with those of the published algorithm.

    Each circuit, and each other measurement, is a unit. Finished units are kept in DIR/units, so a run that was stopped
    continues where it was. DIR gets results.json, results.md with all tables, and plots.

    \b
    Sections:
        sizes       circuits of the sparse and of the dense model
        methods     the published algorithm, tuned, and gradient attribution
        curves      size against target loss
        sparsity    kurtosis of activations, circuits of binary nodes
        faithful    circuits by the ablations that they have to survive
        natural     circuits on real code
        controls    the same searches on controls
        speed       the program against the model, seconds of compiling
        frontier    models of several widths and sparsities, trained here
        scale       extraction against the size of random models

    With --large, a random checkpoint in OpenAI's format is written, read and traced, and a circuit of 30 nodes is
    compiled and checked. The output is the seconds of each step and the peak of memory.

    \b
    For example:
        circuitc bench --quick
        circuitc bench
        circuitc bench runs/mine --dense runs/twin --task var_swap --section sizes
        circuitc bench --large 500
    """
    if large is not None:
        report_large(large, seed, as_json)
        return
    # These import PyTorch.
    from circuitc.bench.results import collect
    from circuitc.bench.store import Store

    sections = section or (["sizes"] if quick else [*SECTIONS])
    for name in sections:
        if name not in SECTIONS:
            raise unknown("section", name, SECTIONS)
    if not 0 < target_loss < CHANCE:
        problem = f"the target loss is {target_loss:g} nats; it must be between 0 and 0.693 (chance)"
        raise CircuitcError(problem, fix="give another --target-loss, such as 0.15")
    if checkpoint is not None and sparse is not None:
        raise CircuitcError("two sparse models are given", fix="give CHECKPOINT or --checkpoint, not both")
    plan = make_plan(checkpoint or sparse or SPARSE, dense, task, quick, target_loss, runs, seed, grid)
    folder = folder or (QUICK_FOLDER if quick else FOLDER)
    store = Store(folder / "units")
    units = plan.units(sections)
    todo = [unit for unit in units if again or store.get(unit) is None]
    lost: list[Result] = []
    with keep_folder(folder), working("starting", as_json) as progress:
        board = Board(len(units), len(units) - len(todo), progress, as_json)

        def done(unit: Unit, result: Result) -> None:
            if result.get("lost"):
                lost.append(result)
            else:
                store.put(unit, result)
            board.done(unit, result)

        run(todo, done, board, jobs or os.cpu_count() or 1, ray)
        progress("writing the tables and plots")
        results, summary = finish(collect(plan, SECTIONS, store), folder)
    report(results, summary, folder, as_json)
    for result in lost:
        warn(f"{result['kind']} {result['options']} did not finish: {result['problem']}")
    if lost:
        raise typer.Exit(1)


def make_plan(
    checkpoint: str,
    dense: str | None,
    tasks: list[str] | None,
    quick: bool,
    target: float,
    runs: int,
    seed: int,
    grid: Path | None,
) -> Plan:
    """What to compare. The dense and robust twins are known for the shipped checkpoint only."""
    import circuitc.tasks
    from circuitc.registry import find_task, load_checkpoint

    chosen = list(tasks or (QUICK_TASKS if quick else circuitc.tasks.names()))
    prompts = {name: digest(find_task(name)) for name in {*chosen, *CURVE_TASKS, *TUNED_TASKS, *FIRST_TASKS}}
    twin = DENSE if dense is None and checkpoint == SPARSE else dense
    sparse, other = (name and Model(name, load_checkpoint(name).sha256) for name in (checkpoint, twin))
    assert isinstance(sparse, Model)
    robust = Model(ROBUST, load_checkpoint(ROBUST).sha256) if checkpoint == SPARSE else None
    few: dict[str, Any] = {f"{name}_tasks": tuple(tasks) for name in ("curve", "tuned", "first")} if tasks else {}
    plan = Plan(sparse, other or None, tuple(chosen), target=target, runs=runs, seed=seed, grid=grid, prompts=prompts)
    return replace(plan, robust=robust, **few)


def run(units: list[Unit], done: Any, board: Board, jobs: int, ray: str | None) -> None:
    from circuitc.bench.workers import run_units

    if units:
        run_units(units, done, board.watch, jobs=jobs, ray=ray)


class Board:
    """Shows the progress of a benchmark: one line that changes, and one that stays for each finished unit."""

    def __init__(self, total: int, before: int, status: StatusLine, quiet: bool) -> None:
        self.total, self.count, self.status, self.quiet = total, before, status, quiet
        self.start = time.monotonic()
        self.current: dict[Unit, str] = {}
        if before and not quiet:
            note(f"{before} of {total} units are done already")

    def watch(self, unit: Unit, message: str) -> None:
        self.current[unit] = message
        running = "; ".join(f"{unit}: {said}" if said else str(unit) for unit, said in self.current.items())
        self.status(f"{self.count}/{self.total}, {self.elapsed}: {running}")

    def done(self, unit: Unit, result: Result) -> None:
        self.current.pop(unit, None)
        self.count += 1
        if not self.quiet:
            with self.status.pause():
                note(f"{self.count}/{self.total}, {self.elapsed}: {unit}: {_outcome(result)}")

    @property
    def elapsed(self) -> str:
        minutes, seconds = divmod(int(time.monotonic() - self.start), 60)
        return f"{minutes}:{seconds:02}"


def _outcome(result: Result) -> str:
    if "problem" in result:
        return str(result["problem"])
    figures = result["figures"]
    size = f"{figures['nodes']} nodes, {figures['edges']} edges, " if figures.get("edges") is not None else ""
    return f"{size}{result['seconds']:.1f} s"


def finish(results: Results, folder: Path) -> tuple[Results, Summary]:
    """Write the results, tables and plots of all finished units; without matplotlib no plots."""
    from circuitc.bench.plots import plots
    from circuitc.bench.results import Results as Made
    from circuitc.bench.summary import PROMISED, summarise
    from circuitc.bench.tables import markdown

    summary = summarise(results)
    parts = {
        "summary": {key: summary[key] for key in PROMISED},
        "details": {key: value for key, value in summary.items() if key not in PROMISED},
    }
    whole = Made({**{k: v for k, v in results.data.items() if k != "units"}, **parts, "units": results.data["units"]})
    files = {
        "results.json": (json.dumps(whole.data, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode(),
        "results.md": markdown(whole, summary).encode(),
    }
    try:
        files |= plots(whole)
    except CircuitcError as error:
        warn(str(error))
    write_whole({folder / name: content for name, content in files.items()})
    return whole, summary


def report(results: Results, summary: Summary, folder: Path, as_json: bool) -> None:
    from circuitc.bench.tables import provenance, tables

    if as_json:
        sizes = {c: {task: asdict(size) for task, size in found.items()} for c, found in results.columns().items()}
        heading = {key: value for key, value in results.data.items() if key != "units"}
        print_json({**heading, "sizes": sizes, "folder": str(folder)})
        return
    for made in tables(results, summary)[:SHOWN]:
        out().print(f"\n{made.title}")
        rows = ([cell.strip("`") for cell in row] for row in made.rows)
        out().print(table(made.columns, rows, right=made.columns[made.words :]))
    note("\n" + provenance(results))
    note(f"wrote {folder}: {', '.join(_files(folder))}")


def _files(folder: Path) -> Iterable[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def report_large(millions: int, seed: int, as_json: bool) -> None:
    from circuitc.cli.bench_large import large

    with working("starting", as_json) as progress:
        found = large(millions, seed, progress)
    if as_json:
        print_json(found)
        return
    rows = [(key, number(value)) for key, value in found.items() if not isinstance(value, dict)]
    rows += [(f"seconds: {step}", number(value)) for step, value in found["seconds"].items()]
    rows += [(f"seconds of that: {step}", number(value)) for step, value in found["passes"].items()]
    out().print(table(("", ""), rows, right=("",)))
