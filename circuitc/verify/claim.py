"""A claim of a certificate beside what was measured now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

TOLERANCE = 1e-3
"""Of what is measured in float32, relative above 1: another machine's order of summation moves it a little."""


@dataclass(frozen=True)
class Claim:
    """One claim of a certificate beside what was measured now; ``name`` is its path in the JSON, or says what it is."""

    name: str
    claimed: Any
    measured: Any
    holds: bool


def same(name: str, claimed: Any, measured: Any) -> Claim:
    return Claim(name, claimed, measured, claimed == measured)


def compare(name: str, claimed: Any, measured: Any, tolerance: float = TOLERANCE) -> Iterator[Claim]:
    """One claim for each leaf of what was measured: counts and names have to be equal, other numbers nearly so."""
    if isinstance(measured, dict) and measured:
        for key, value in measured.items():
            below = claimed.get(key) if isinstance(claimed, dict) else None
            yield from compare(f"{name}.{key}" if name else key, below, value, tolerance)
    elif isinstance(measured, list) and measured:
        for i, value in enumerate(measured):
            below = claimed[i] if isinstance(claimed, list) and i < len(claimed) else None
            yield from compare(f"{name}.{i}", below, value, tolerance)
    elif isinstance(measured, float) and isinstance(claimed, int | float):
        near = abs(claimed - measured) <= tolerance * max(1.0, abs(measured))
        yield Claim(name, claimed, measured, near or claimed == measured)
    else:
        yield same(name, claimed, measured)
