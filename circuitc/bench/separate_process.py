"""Runs a function in a separate process, so that its peak memory can be measured."""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from circuitc.bench.units import Progress
from circuitc.errors import CircuitcError

KILLED = -9  # the exit code of a process that the system killed, as it does when memory runs out


def run_separately(function: Callable[..., Any], progress: Progress, *arguments: Any) -> Any:
    """``function(progress, *arguments)``. The function must be importable by name, arguments and result picklable.

    A :class:`CircuitcError` in the function is raised here, another exception as a ``RuntimeError`` with its text.
    Raises :class:`MemoryError` if the process is killed.
    """
    # Not forked: PyTorch's threads do not survive a fork, and its memory would include that of this process.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, function, arguments), daemon=True)
    process.start()
    theirs.close()
    try:
        while True:
            kind, value = ours.recv()
            if kind == "said":
                progress(value)
            elif kind == "found":
                process.join()
                return value
            elif kind == "problem":
                raise CircuitcError(**value)
            else:
                raise RuntimeError(value)
    except (EOFError, ConnectionError):
        process.join()
        error = MemoryError if process.exitcode == KILLED else RuntimeError
        raise error(f"a process ended with exit code {process.exitcode}") from None
    finally:
        ours.close()
        process.terminate()
        process.join()


def _serve(pipe: Connection[Any, Any], function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    def progress(message: str) -> None:
        pipe.send(("said", message))

    try:
        pipe.send(("found", function(progress, *arguments)))
    except CircuitcError as error:
        pipe.send(("problem", {"problem": error.problem, "where": error.where, "fix": error.fix}))
    except Exception as error:
        traceback.print_exc()
        pipe.send(("failed", f"{type(error).__name__}: {error}"))


@dataclass
class Stopwatch:
    """The time of each step, and the peak memory of the process at the step's end."""

    progress: Progress
    seconds: dict[str, float] = field(default_factory=dict)
    gib: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def time(self, step: str, times: int = 1) -> Iterator[None]:
        """Times the body, which does the step ``times`` times; ``seconds`` is the time of one."""
        self.progress(step)
        start = time.perf_counter()
        yield
        self.seconds[step] = (time.perf_counter() - start) / times
        self.gib[step] = peak_gib()


def peak_gib() -> float:
    """The peak memory of this process, in GiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # in KiB; in bytes on macOS
    return round(peak / (2**30 if sys.platform == "darwin" else 2**20), 3)
