"""Ctrl-C and SIGTERM while a model is trained: at once, except in the moment in which a step changes the weights."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from typing import Any


class Interrupts:
    """While signals are held back, ``pressed`` says whether one came. ``terminated`` says whether SIGTERM came."""

    def __init__(self) -> None:
        self.pressed = False
        self.terminated = False
        self._holding = 0

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Holds the first signal back until the block ends, and then raises it. A second one raises at once."""
        self._holding += 1
        try:
            yield
        finally:
            self._holding -= 1
        if self.pressed and not self._holding:
            raise KeyboardInterrupt

    def handle(self, number: int, frame: Any) -> None:
        """The handler of both signals."""
        self.terminated |= number == signal.SIGTERM
        if self.pressed or not self._holding:
            raise KeyboardInterrupt
        self.pressed = True


@contextlib.contextmanager
def interrupts(together: bool) -> Iterator[Interrupts]:
    """Handles both signals until the block ends, as KeyboardInterrupt. A SIGTERM is then passed on to whoever handled
    it before.

    ``together`` holds them back all the time, for processes that can only stop together, at the end of a step.
    """
    found = Interrupts()
    if threading.current_thread() is not threading.main_thread():  # only the main thread may handle signals
        yield found
        return
    before = {number: signal.signal(number, found.handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with found.held() if together else contextlib.nullcontext():
            yield found
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if found.terminated:
            signal.raise_signal(signal.SIGTERM)
