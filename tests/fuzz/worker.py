"""The process that runs cases: within a limit of memory, and ended from outside if a case takes too long."""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
import sys
import tempfile
import time
import warnings
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from fuzz.found import Find, find_of

MEMORY = 4 * 2**30
"""Bytes that cases may take above what the libraries take."""
SECONDS = 120.0
"""The longest that a case may take, of processor time. An export takes a few seconds."""
BUSY = 5
"""How much longer a case may take by the clock, as others may use the machine."""

Outcome = Mapping[str, int] | Find


def make(name: str, seed: int, folder: Path, patch: pytest.MonkeyPatch) -> Any:
    """A generator, which may write to the folder, and may make parts of circuitc quicker by ``patch``."""
    return import_module(f"fuzz.generators.{name}").Generator(seed, folder, patch)


def outcome(generator: Any, number: int) -> Outcome:
    """What a case counts, or what it found."""
    try:
        counts: dict[str, int] = generator.case(number)
        return counts
    except Exception as error:
        return find_of(error, generator.name, generator.seed, number)


def _serve(pipe: Connection, name: str, seed: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent says when to end
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        generator = make(name, seed, Path(folder), pytest.MonkeyPatch())
        _limit_memory()
        with suppress(EOFError, BrokenPipeError):  # the parent was ended
            pipe.send(None)
            while (number := pipe.recv()) is not None:
                pipe.send(outcome(generator, number))


def _limit_memory() -> None:
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        most = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


class Worker:
    """A process that runs cases of one generator; it is started again after a case that ends it."""

    def __init__(self, name: str, seed: int, seconds: float = SECONDS) -> None:
        self.name, self.seed, self.seconds = name, seed, seconds
        self.process: Any = None
        self.busy = False

    def start(self) -> None:
        """Starts the process if it is not there. Its libraries and its files take many seconds."""
        if self.process is not None:
            return
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, self.name, self.seed), daemon=True)
        self.process.start()
        theirs.close()
        if self._reply(10 * self.seconds) is not None:
            raise RuntimeError(f"the generator '{self.name}' does not start")

    def run(self, number: int) -> Outcome:
        """What a case counts, or what it found: a wrong value, an exception, a crash or a case without end."""
        self.start()
        self.pipe.send(number)
        found = self._reply(self.seconds)
        if isinstance(found, str):
            return Find(self.name, self.seed, number, found, f"case {number}: {found}")
        return found if isinstance(found, Find) else dict(found or {})

    def _reply(self, seconds: float) -> Outcome | str | None:
        """What the process sends; a word about it if it does not."""
        self.busy = True
        try:
            if self._replies(seconds):
                reply: Outcome | None = self.pipe.recv()
                self.busy = False
                return reply
            problem = f"no end within {seconds:.0f} seconds"
        except EOFError:
            self.process.join()
            problem = f"the process ended with exit code {self.process.exitcode}"
        self.stop()
        return problem

    def _replies(self, seconds: float) -> bool:
        used, begun = self._used(), time.monotonic()
        while not self.pipe.poll(seconds / 100):
            if self._used() - used > seconds or time.monotonic() - begun > BUSY * seconds:
                return False
        return True

    def _used(self) -> float:
        """Seconds of processor time that the process has used; the clock's where the system does not say so."""
        try:
            fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except OSError:
            return time.monotonic()

    def stop(self) -> None:
        """Ends the process: if it waits for a case, it removes its files first."""
        if self.process is None:
            return
        if self.process.is_alive() and not self.busy:
            self.pipe.send(None)
            self.process.join(10)
        self.process.kill()
        self.process.join()
        self.process = None
