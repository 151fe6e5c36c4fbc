"""Counts what a search runs through models, beside the code that counts it itself, and how many calls a call makes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from circuitc.search.ablations import Ablator


def sequences_run(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by the number of sequences with every run from here on, of the whole model or of a specialised graph."""
    calls: list[int] = []

    real = Ablator.run

    def counting(self: Ablator, graph: Any, tokens: Any, *rest: Any) -> Any:
        calls.append(len(tokens))
        return real(self, graph, tokens, *rest)

    monkeypatch.setattr(Ablator, "run", counting)
    return calls


def calls(function: Callable[[], Any]) -> int:
    """How many Python and C functions a call calls."""
    count = 0

    def seen(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(seen)
    try:
        function()
    finally:
        sys.setprofile(None)
    return count
