"""Runs units in this process, in several local processes, or on a Ray cluster."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from circuitc.bench.attempts import TRIES, Done, Run, Watch, attempt, lost
from circuitc.bench.on_ray import run_on_ray
from circuitc.bench.units import Unit, run_unit

END_SECONDS = 5  # that a worker has to end
THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def run_here(units: Sequence[Unit], run: Run, done: Done, watch: Watch) -> None:
    """Runs units one after the other in this process."""
    for unit in units:
        watch(unit, "")
        done(unit, attempt(unit, run, lambda message, unit=unit: watch(unit, message)))  # type: ignore[misc]


@dataclass(eq=False)
class _Worker:
    """A process that runs one unit after the other, and its current unit."""

    process: BaseProcess
    pipe: Connection[Any, Any]
    unit: Unit | None = None

    def give(self, unit: Unit) -> None:
        self.unit = unit
        with suppress(OSError):  # it has died, which is noticed when its pipe is waited for
            self.pipe.send(unit)

    def stop(self) -> None:
        """Ends the worker and all processes that it started: a worker leads its own process group."""
        self.pipe.close()
        for last in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.process.pid or 0, last)
            except (ProcessLookupError, PermissionError):  # it does not lead a group yet, or has ended
                self.process.kill()
            self.process.join(END_SECONDS)


@dataclass
class _Queue:
    """The units that are still to be run, and how often each was tried."""

    units: list[Unit]
    tries: dict[str, int] = field(default_factory=dict)

    def next(self) -> Unit | None:
        unit = self.units.pop(0) if self.units else None
        if unit is not None:
            self.tries[unit.key] = self.tries.get(unit.key, 0) + 1
        return unit

    def again(self, unit: Unit) -> bool:
        """Whether a unit whose worker died is tried again; if so, it is the next one."""
        if self.tries[unit.key] >= TRIES:
            return False
        self.units.insert(0, unit)
        return True


def run_in_processes(units: Sequence[Unit], jobs: int, run: Run, done: Done, watch: Watch) -> None:
    """Runs units in ``jobs`` processes, each with one thread. A unit whose process dies is tried once more.

    ``run`` must be importable by name. The processes end when this function ends.
    """
    queue = _Queue(list(units))
    workers: list[_Worker] = []

    def hire() -> None:
        """Starts a worker for the next unit, if there is one."""
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
    """The workers that have sent something or have died: a pipe whose other end is closed is ready too."""
    ready = wait([worker.pipe for worker in workers])
    return [worker for worker in workers if worker.pipe in ready]


def _start(run: Run) -> _Worker:
    # Not forked: PyTorch's threads do not survive a fork.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, run))
    with _one_thread(), _without_interrupts():
        process.start()
    theirs.close()
    return _Worker(process, ours)


@contextmanager
def _one_thread() -> Iterator[None]:
    """Gives processes that are started inside it one thread for arithmetic, as there is one process per core."""
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
def _without_interrupts() -> Iterator[None]:
    """Makes processes that are started inside it ignore Ctrl-C. The process in the terminal handles it, and then ends
    them."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection[Any, Any], run: Run) -> None:
    """The main function of a worker: runs the units that it receives until the pipe is closed."""
    os.setsid()  # so that it can be ended together with what it starts
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit())  # so that it cleans up
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        while True:
            unit = pipe.recv()
            pipe.send(attempt(unit, run, pipe.send))
    except (EOFError, OSError):
        pass
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # it is ending


def _end_with_parent() -> None:
    """Ends this worker and what it started when the process that started it has been killed."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(END_SECONDS)
    os.killpg(0, signal.SIGKILL)


def run_units(
    units: Sequence[Unit],
    done: Done,
    watch: Watch,
    *,
    jobs: int = 1,
    ray: str | None = None,
    run: Run = run_unit,
) -> None:
    """Runs units in ``jobs`` processes (in this one if 1), or on the Ray cluster at an address."""
    if ray is not None:
        run_on_ray(units, ray, run, done, watch)
    elif jobs > 1:
        run_in_processes(units, min(jobs, len(units)), run, done, watch)
    else:
        run_here(units, run, done, watch)
