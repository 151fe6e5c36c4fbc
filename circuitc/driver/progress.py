"""What long work says of itself: which stage of how many, and, in Python, a line on stderr every few seconds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence

Progress = Callable[[str], None]
EVERY = 5.0  # seconds: shorter work says nothing


def spoken() -> Progress:
    """A listener that prints a message with the seconds since it was made, at most one every ``EVERY`` seconds."""
    start = last = time.monotonic()

    def say(message: str) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= EVERY:
            last = now
            print(f"circuitc: {message} ({now - start:.0f} s)", file=sys.stderr, flush=True)

    return say


class Stages:
    """A listener that puts the stage before each message: ``3 of 6, search: learn-mask``.

    ``names`` are those of all stages, in order.
    """

    def __init__(self, say: Progress, names: Sequence[str]) -> None:
        self.say, self.names, self.at = say, names, 0

    def enter(self, name: str, about: float | None = None) -> None:
        """The next stage begins; it takes ``about`` so many seconds, if that is known."""
        self.at = self.names.index(name)
        self("starting" if about is None else f"starting, about {spoken_time(about)}")

    def __call__(self, message: str) -> None:
        self.say(f"{self.at + 1} of {len(self.names)}, {self.names[self.at]}: {message}")


def spoken_time(seconds: float) -> str:
    """``40 seconds`` or ``3 minutes``."""
    return f"{seconds:.0f} seconds" if seconds < 90 else f"{seconds / 60:.0f} minutes"
