"""Signals that end a command: it clears up first. SIGTERM, as schedulers and ``kill`` send it, is like Ctrl-C."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from circuitc.cli.output import say_error
from circuitc.errors import CircuitcError

TERMINATED = 128 + signal.SIGTERM  # the exit code that shells give it
AGAIN_SECONDS = 0.02
SIGNALS = {KeyboardInterrupt: signal.SIGINT, SystemExit: signal.SIGTERM}
"""The signals by what they raise."""


@contextmanager
def clearing_up() -> Iterator[None]:
    """Inside the block SIGTERM raises :class:`SystemExit`. Only the main thread can handle signals."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before, unraisable = signal.signal(signal.SIGTERM, _end), sys.unraisablehook
    sys.unraisablehook = _again
    try:
        yield
    except SystemExit as ended:
        if ended.code == TERMINATED:
            say_error(CircuitcError("terminated"))
        raise
    finally:
        signal.signal(signal.SIGTERM, before)
        sys.unraisablehook = unraisable


def _end(number: int, frame: FrameType | None) -> None:
    sys.exit(TERMINATED)


def _again(lost: Any) -> None:
    """Python drops what is raised while it deletes an object. A signal that came then comes again a little later."""
    number = SIGNALS.get(lost.exc_type)
    if number is None:
        sys.__unraisablehook__(lost)
        return
    main = threading.main_thread().ident
    assert main is not None
    later = threading.Timer(AGAIN_SECONDS, signal.pthread_kill, [main, number])
    later.daemon = True
    later.start()
