"""Counts what a search runs through models, beside the code that counts it itself."""

from __future__ import annotations

from typing import Any

import pytest

from circuitc.tiers import Ablation


def sequences_run(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by the number of sequences with every run from here on, of the whole model or of a narrowed graph."""
    calls: list[int] = []

    def count(name: str) -> None:
        real = getattr(Ablation, name)

        def counting(self: Ablation, graph: Any, tokens: Any, lengths: Any, on_site: Any) -> Any:
            calls.append(len(tokens))
            return real(self, graph, tokens, lengths, on_site)

        monkeypatch.setattr(Ablation, name, counting)

    count("run")
    count("run_focused")
    return calls
