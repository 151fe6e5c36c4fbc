"""Runs units on a Ray cluster, each as a task on one core. Results come back one by one, as they are finished."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext, redirect_stdout, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from circuitc.bench.attempts import TRIES, Done, Run, Watch, attempt, lost
from circuitc.bench.scratch import scratch
from circuitc.bench.units import Result, Unit
from circuitc.errors import CircuitcError

CONNECT_SECONDS = 30.0  # that a cluster may take to answer
POLL_SECONDS = 1.0  # between looks at the messages of units
CHECKPOINT = "checkpoint"  # the option that names a checkpoint
CONNECT = """
import sys
try:
    import ray
    ray.init(address=sys.argv[1], log_to_driver=False, logging_level="error")
except BaseException as error:
    sys.exit(" ".join(str(error).split()) or type(error).__name__)
"""

Files = dict[str, bytes]
"""A checkpoint's files by their paths within its folder; a checkpoint that is a file has one entry, its name."""


def run_on_ray(units: Sequence[Unit], address: str, run: Run, done: Done, watch: Watch) -> None:
    """Runs units on the cluster at an address, as ``ray.init`` takes it. A unit whose worker dies is tried once more.

    Workers need circuitc, but no file of this machine: checkpoints that do not ship with circuitc are sent to them.
    The tasks end when this function ends. Raises :class:`CircuitcError` if Ray is not installed or no cluster answers.
    """
    ray = connect(address)
    with redirect_stdout(sys.stderr):  # Ray reports dead workers on stdout, which is for --json
        try:
            drive(ray, units, run, done, watch)
        finally:
            ray.shutdown()


def drive(ray: Any, units: Sequence[Unit], run: Run, done: Done, watch: Watch) -> None:
    """Submits all units, and waits for them."""
    board = ray.remote(Board).options(num_cpus=0, max_restarts=-1).remote()
    # Ray would retry a task without a message, and without end if memory runs out.
    task = ray.remote(run_there).options(num_cpus=1, max_retries=0)
    named = {str(unit.options[CHECKPOINT]) for unit in units if CHECKPOINT in unit.options}
    sent = {name: ray.put(files) for name in sorted(named) if (files := pack(name)) is not None}
    pending: dict[Any, Unit] = {}
    tries: Counter[str] = Counter()

    def submit(unit: Unit) -> None:
        tries[unit.key] += 1
        pending[task.remote(unit, sent.get(str(unit.options.get(CHECKPOINT))), run, board)] = unit

    for unit in units:
        submit(unit)
    while pending:
        ready, _ = ray.wait([*pending], timeout=POLL_SECONDS)
        running = {unit.key: unit for unit in pending.values()}
        for key, message in heard(ray, board):
            if key in running:
                watch(running[key], message)
        for reference in ready:
            unit = pending.pop(reference)
            try:
                result = ray.get(reference)
            except ray.exceptions.RayTaskError as error:  # such as a worker without circuitc
                result = lost(unit, str(error.cause))
            except ray.exceptions.RayError as error:
                if tries[unit.key] < TRIES:
                    submit(unit)
                    continue
                result = lost(unit, f"its worker died {TRIES} times, most recently with: {_line(error)}")
            done(unit, result)


def connect(address: str) -> Any:
    """The module ``ray``, connected. A separate process tries first, as Ray may wait for minutes and then exit."""
    try:
        import ray
    except ImportError as error:
        raise CircuitcError("a cluster needs Ray", fix="install it: pip install 'circuitc[ray]'") from error
    fix = "start one with 'ray start --head', and give the address that it prints, or 'auto' on one of its machines"
    try:
        tried = subprocess.run(
            [sys.executable, "-c", CONNECT, address], capture_output=True, text=True, timeout=CONNECT_SECONDS
        )
    except subprocess.TimeoutExpired:
        raise CircuitcError(
            f"no Ray cluster answers within {CONNECT_SECONDS:g} seconds", where=address, fix=fix
        ) from None
    if tried.returncode:
        said = tried.stderr.strip().splitlines()
        raise CircuitcError(f"Ray cannot connect: {said[-1] if said else 'it exits'}", where=address, fix=fix)
    ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR)
    return ray


class Board:
    """An actor that collects the messages of units."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []

    def tell(self, key: str, message: str) -> None:
        self.said.append((key, message))

    def take(self) -> list[tuple[str, str]]:
        said, self.said = self.said, []
        return said


def heard(ray: Any, board: Any) -> list[tuple[str, str]]:
    """The keys and messages since the last call; none if the board's machine has just been lost."""
    with suppress(ray.exceptions.RayError):
        said: list[tuple[str, str]] = ray.get(board.take.remote(), timeout=CONNECT_SECONDS)
        return said
    return []


def run_there(unit: Unit, files: Files | None, run: Run, board: Any) -> Result:
    """Runs a unit on a worker, with its own copy of the checkpoint. The result has the options of the unit.

    It returns when all messages are on the board, so that they can be heard by the time the result is there.
    """
    import ray

    told: Any = None

    def progress(message: str) -> None:
        nonlocal told
        told = board.tell.remote(unit.key, message)

    progress("")
    with scratch() if files is not None else nullcontext() as place:
        own = {} if files is None or place is None else {CHECKPOINT: unpack(files, str(place))}
        here = replace(unit, options={**unit.options, **own})
        result = attempt(here, run, progress)
    ray.wait([told], timeout=CONNECT_SECONDS)  # the board takes one worker's messages in order
    return {**result, "options": dict(unit.options)}


def pack(name: str) -> Files | None:
    """The files of a checkpoint; None if it ships with circuitc, so that every worker has it."""
    from circuitc.models import shipped

    path = Path(name)
    if name in shipped():
        return None
    if path.is_file():
        return {path.name: path.read_bytes()}
    return {str(file.relative_to(path)): file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file()}


def unpack(files: Files, place: str) -> str:
    """Writes files into a folder, and returns the path of the checkpoint."""
    for name, content in files.items():
        (Path(place) / name).parent.mkdir(parents=True, exist_ok=True)
        (Path(place) / name).write_bytes(content)
    return place


def _line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]
