"""A claim of a certificate, the value measured now, and how the two are compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

TOLERANCE = 1e-3
"""For figures measured in float32, relative above 1: other machines sum in another order."""

EQUAL = "equal"
FOUND = "found on this kind of machine"
"""The result of a search is claimed on one kind of machine only: its path depends on the last digits of many sums."""
ELSEWHERE = "found on another kind of machine: not claimed here"


@dataclass(frozen=True)
class Claim:
    """One claim of a certificate and the value measured now. ``name`` is the path in the JSON, or a short sentence.

    ``how`` says how the two are compared: :data:`EQUAL`, :func:`within` a tolerance, :data:`FOUND`, or not at all
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
    """One claim for each measured leaf. Floats must agree within ``tolerance``, everything else must be equal."""
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
    """Claims about the result of a search, compared only on the kind of machine that the search ran on (``here``)."""
    for claim in claims:
        yield replace(claim, how=FOUND) if here else replace(claim, how=ELSEWHERE, holds=True)
