"""Runs a library's long call so that Ctrl-C and a limit of time end the wait for it.

The call runs in a thread of its own, as Python handles signals only between two steps of its own code. A thread cannot
be stopped: one that nobody waits for any more runs on until the process ends, which :func:`abandoned` says.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from circuitc.errors import CircuitcError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

T = TypeVar("T")

SECONDS = 60.0
"""The time that a call has for little text."""
SLOWEST = 20_000
"""Characters a second; a usual tokenizer does a million. Much text has that much more time."""

_left: list[threading.Thread] = []


def abandoned() -> bool:
    """Whether a thread still runs whose result nobody waits for. Python must then not be shut down the usual way."""
    return any(thread.is_alive() for thread in _left)


def waited_for(call: Callable[[], T], seconds: float | None = None) -> T:
    """What the call returns or raises. Raises ``TimeoutError`` when the time is over."""
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(call())
        except BaseException as error:  # a panic of a library in Rust is no Exception
            errors.append(error)

    thread = threading.Thread(target=run, daemon=True)
    try:
        thread.start()
        thread.join(seconds)
    finally:
        if thread.is_alive():
            _left.append(thread)
    if errors:
        raise errors[0] if isinstance(errors[0], Exception) else RuntimeError(str(errors[0])) from errors[0]
    if not results:
        raise TimeoutError
    return results[0]


def encode_in_time(tokenizer: Tokenizer, texts: Sequence[str], ends: bool = True) -> list[list[int]]:
    """The token ids of each text, without ``ends`` those of the text alone, which begins nothing.

    Raises :class:`CircuitcError` if the tokenizer takes too long.
    """
    texts = list(texts)
    allowed = SECONDS + sum(map(len, texts)) / SLOWEST
    try:
        encodings = waited_for(lambda: tokenizer.encode_batch(texts, add_special_tokens=ends), allowed)
    except TimeoutError as error:
        raise CircuitcError(
            f"the tokenizer took more than {allowed:.0f} seconds for {sum(map(len, texts))} characters",
            fix="its pattern may try too many ways to cut a text: use shorter text, or another tokenizer",
        ) from error
    return [encoding.ids for encoding in encodings]
