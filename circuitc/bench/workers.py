"""Runs units: in this process, in several local ones, or on a Ray cluster. What is done is kept as it comes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from circuitc.bench.attempts import TRIES, Done, Run, Watch, attempt, lost
from circuitc.bench.on_ray import run_on_ray
from circuitc.bench.units import Unit, run_unit

PATIENCE = 5  # seconds that a worker has to end
THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def run_here(units: Sequence[Unit], run: Run, done: Done, watch: Watch) -> None:
    """One after the other in this process."""
    for unit in units:
        watch(unit, "")
        done(unit, attempt(unit, run, lambda message, unit=unit: watch(unit, message)))  # type: ignore[misc]


@dataclass(eq=False)
class _Worker:
    """A process that runs one unit after the other, and the one it has now."""

    process: BaseProcess
    pipe: Connection[Any, Any]
    unit: Unit | None = None

    def give(self, unit: Unit) -> None:
        self.unit = unit
        with suppress(OSError):  # it has died: that is seen when its sentinel is waited for
            self.pipe.send(unit)

    def stop(self) -> None:
        """End it and what it started: a worker leads a process group of its own."""
        self.pipe.close()
        for last in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.process.pid or 0, last)
            except (ProcessLookupError, PermissionError):  # it leads none yet, or is gone
                self.process.kill()
            self.process.join(PATIENCE)


@dataclass
class _Queue:
    """The units that are still to be given out, and how often each was."""

    units: list[Unit]
    tries: dict[str, int] = field(default_factory=dict)

    def next(self) -> Unit | None:
        unit = self.units.pop(0) if self.units else None
        if unit is not None:
            self.tries[unit.key] = self.tries.get(unit.key, 0) + 1
        return unit

    def again(self, unit: Unit) -> bool:
        """Whether a unit whose worker died gets another try; it is the next one then."""
        if self.tries[unit.key] >= TRIES:
            return False
        self.units.insert(0, unit)
        return True


def run_in_processes(units: Sequence[Unit], jobs: int, run: Run, done: Done, watch: Watch) -> None:
    """In ``jobs`` processes, each with one thread. A unit whose process dies is tried once more.

    ``run`` is a function that can be imported by name. However this ends, the processes end with it.
    """
    queue = _Queue(list(units))
    workers: list[_Worker] = []

    def hire() -> None:
        """A worker for the next unit, if there is one."""
        if unit := queue.next():
            worker = _start(run)
            workers.append(worker)
            watch(unit, "")
            worker.give(unit)

    def dismiss(worker: _Worker) -> None:
        workers.remove(worker)
        worker.stop()

    try:
        for _ in range(jobs):
            hire()
        while workers:
            for worker in _ready(workers):
                unit = worker.unit
                assert unit is not None
                try:
                    said = worker.pipe.recv()
                except (EOFError, OSError):
                    dismiss(worker)
                    if not queue.again(unit):
                        code = worker.process.exitcode
                        done(unit, lost(unit, f"its process died {TRIES} times, the last time with exit code {code}"))
                    hire()
                    continue
                if isinstance(said, str):
                    watch(unit, said)
                    continue
                done(unit, said)
                if following := queue.next():
                    watch(following, "")
                    worker.give(following)
                else:
                    dismiss(worker)
    finally:
        for worker in workers:
            worker.stop()


def _ready(workers: list[_Worker]) -> list[_Worker]:
    """The workers that have something to say, or have died: a pipe whose other end is gone is ready too."""
    ready = wait([worker.pipe for worker in workers])
    return [worker for worker in workers if worker.pipe in ready]


def _start(run: Run) -> _Worker:
    # Not forked: PyTorch's threads do not survive that.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, run))
    with _one_thread(), _deaf():
        process.start()
    theirs.close()
    return _Worker(process, ours)


@contextmanager
def _one_thread() -> Iterator[None]:
    """Processes started within have one thread for arithmetic: there is one process a core."""
    before = {name: os.environ.get(name) for name in THREADS}
    os.environ.update(dict.fromkeys(THREADS, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes started within never hear of Ctrl-C: that is for the one that was started from the terminal, which
    hears of it afterwards and ends them."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection[Any, Any], run: Run) -> None:
    """What a worker does: run what it is given until there is no one to give it anything."""
    os.setsid()  # to be ended along with what it starts
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit())  # so that nothing of it is left behind
    try:
        while True:
            unit = pipe.recv()
            pipe.send(attempt(unit, run, pipe.send))
    except (EOFError, OSError):
        pass
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # it is ending


def run_units(
    units: Sequence[Unit],
    done: Done,
    watch: Watch,
    *,
    jobs: int = 1,
    ray: str | None = None,
    run: Run = run_unit,
) -> None:
    """Run units in ``jobs`` processes (1: in this one), or on the Ray cluster at an address."""
    if ray is not None:
        run_on_ray(units, ray, run, done, watch)
    elif jobs > 1:
        run_in_processes(units, min(jobs, len(units)), run, done, watch)
    else:
        run_here(units, run, done, watch)
