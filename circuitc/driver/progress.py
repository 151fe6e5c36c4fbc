"""What long work in Python says on stderr, unless the caller listens himself: one line every few seconds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

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
