"""The command line. Each command is a function in a file of its own; what a run needs is imported inside it.

PyTorch takes seconds to import, so no file here imports at its top what needs it, and ``--help`` is quick.

May import: errors, ir, circuit, inputs, search, registry, pipeline, models, tasks, emit, verify, driver,
explain, bench.
"""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Annotated, Any, NoReturn

import typer

from circuitc.cli.bench import bench
from circuitc.cli.compile import compile
from circuitc.cli.errors import guarded
from circuitc.cli.explain import explain
from circuitc.cli.export import export
from circuitc.cli.expr import expr
from circuitc.cli.extract import extract
from circuitc.cli.graphs import opt, trace
from circuitc.cli.models import models, train
from circuitc.cli.programs import draw, run
from circuitc.cli.report import report
from circuitc.cli.signals import clearing_up
from circuitc.cli.tasks import tasks
from circuitc.cli.verify import verify
from circuitc.inputs.tokenizers.in_time import abandoned

app = typer.Typer(
    rich_markup_mode=None,  # plain help: the same text in a terminal, a pipe and a log
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
COMMANDS = (
    *(models, tasks, trace, extract, compile, opt, run, expr),
    *(draw, report, explain, verify, export, train, bench),
)
for command in COMMANDS:
    app.command()(command)


def show_version(wanted: bool) -> None:
    if wanted:
        from circuitc import __version__

        typer.echo(f"circuitc {__version__}")
        raise typer.Exit


@app.callback()
def circuitc(
    version: Annotated[
        bool, typer.Option("--version", callback=show_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """A compiler for neural-network circuits: from a trained transformer to a small, verified program.

    \b
    CHECKPOINT is a name from 'circuitc models' or a folder. For example:
        circuitc extract tinypython-sparse --task single_double_quote -o out
        circuitc run out --text 'print("hi'
        circuitc verify out

    Every command takes --json and then prints one JSON object on stdout. Exit codes: 0 done, 1 a claim
    does not hold, 2 bad input, 70 a defect of circuitc, 130 interrupted. CIRCUITC_DEBUG=1 shows where in the
    code an error comes from.

    docs/glossary.md explains the terms: node, edge, ablation, control and the others.
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """The entry point. Ends the process with an exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    with clearing_up():
        code = guarded(_command, given or ["--help"])
    if abandoned() or arguments is None:
        leave(code)
    sys.exit(code)


def _command(*given: Any, **options: Any) -> Any:
    """Makes the commands of their functions, which takes a while, and runs one."""
    return typer.main.get_command(app)(*given, **options)


def leave(code: int) -> NoReturn:
    """End the process without taking it apart: that takes seconds with PyTorch, and a thread that still runs would
    crash. The work is done, so Ctrl-C has nothing left to end, and would end the process in Python's own way."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    atexit._run_exitfuncs()  # they end child processes
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # nobody reads it any more
            stream.flush()
    os._exit(code)
