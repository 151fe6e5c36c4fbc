"""A claim of a certificate beside what was measured now, and how the two are compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

TOLERANCE = 1e-3
"""Of what is measured in float32, relative above 1: another machine's order of summation moves it a little."""

EQUAL = "equal"
FOUND = "found on this kind of machine"
"""What a search found is claimed on machines of one kind only: its path depends on the last digits of many sums."""
ELSEWHERE = "found on another kind of machine: not claimed here"


@dataclass(frozen=True)
class Claim:
    """One claim of a certificate beside what was measured now; ``name`` is its path in the JSON, or says what it is.

    ``how`` says how the two are compared: :data:`EQUAL`, ``within`` a tolerance, :data:`FOUND`, or not at all
    (:data:`ELSEWHERE`).
    """

    name: str
    claimed: Any
    measured: Any
    holds: bool
    how: str = EQUAL


def same(name: str, claimed: Any, measured: Any) -> Claim:
    return Claim(name, claimed, measured, claimed == measured)


def within(tolerance: float) -> str:
    return f"within {tolerance:g}"


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
        yield Claim(name, claimed, measured, near or claimed == measured, within(tolerance) if tolerance else EQUAL)
    else:
        yield same(name, claimed, measured)


def found(claims: Iterable[Claim], here: bool) -> Iterator[Claim]:
    """Claims on what a search found: compared on the kind of machine that it ran on (``here``), else only shown."""
    for claim in claims:
        yield replace(claim, how=FOUND) if here else replace(claim, how=ELSEWHERE, holds=True)
