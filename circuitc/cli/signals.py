"""SIGTERM, as schedulers and ``kill`` send it: the command clears up and ends, as on Ctrl-C."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from circuitc.cli.output import say_error
from circuitc.errors import CircuitcError

TERMINATED = 128 + signal.SIGTERM  # the exit code that shells give it


@contextmanager
def clearing_up() -> Iterator[None]:
    """Inside the block SIGTERM raises :class:`SystemExit`. Only the main thread can handle signals."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(number: int, frame: FrameType | None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # it is ending
    say_error(CircuitcError("terminated"))
    sys.exit(TERMINATED)
