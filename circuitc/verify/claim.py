"""A claim of a certificate, the value measured now, and how the two are compared."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

TOLERANCE = 1e-3
"""For figures measured in float32, relative above 1: other machines sum in another order."""

EQUAL = "equal"
SHOWN = "equal but for fonts and versions of Graphviz"
"""A drawing is compared by what it shows."""
FOUND = "found on this kind of machine"
"""The result of a search is claimed on one kind of machine only: its path depends on the last digits of many sums."""
ELSEWHERE = "found on another kind of machine: not claimed here"
OTHER_CODE = "found in other code: not claimed here"
GIVEN = "given: the rest is measured with it"
"""An input of the measurements. If another one stands there, they give other figures."""
RECORDED = "recorded, not checked"
"""Nothing measures it. Only the digest of the certificate covers it."""
MISSING, UNKNOWN = "not in the certificate", "nothing of this name is measured"

Tolerance = float | Callable[[str], float]
"""A tolerance of decimal numbers, or the tolerance of each by its path in the JSON."""


@dataclass(frozen=True)
class Unmeasured:
    """Stands for a leaf that cannot be measured, in what was measured; ``how`` is :data:`RECORDED` or :data:`GIVEN`."""

    how: str


NOT_CHECKED: Final = Unmeasured(RECORDED)
INPUT: Final = Unmeasured(GIVEN)


@dataclass(frozen=True)
class Claim:
    """One claim of a certificate and the value measured now. ``name`` is the path in the JSON, or a short sentence.

    ``how`` says how the two are compared: :data:`EQUAL`, :func:`within` a tolerance, :data:`FOUND`, or not at all
    (:data:`ELSEWHERE`, :data:`GIVEN`, :data:`RECORDED`).
    """

    name: str
    claimed: Any
    measured: Any
    holds: bool
    how: str = EQUAL


def same(name: str, claimed: Any, measured: Any) -> Claim:
    return Claim(name, claimed, measured, _alike(claimed, measured))


def within(tolerance: float) -> str:
    return f"within {tolerance:g}"


def compare(name: str, claimed: Any, measured: Any, tolerance: Tolerance = TOLERANCE) -> Iterator[Claim]:
    """One claim for each leaf that was measured or is claimed.

    Decimal numbers must agree within ``tolerance``, relative above 1, and everything else must be equal, and of one
    type. A leaf that is claimed and was not measured does not hold, and neither does one that is not claimed, or a
    number that is not finite.
    """
    if isinstance(measured, dict) and measured and isinstance(claimed, dict):
        for key, value in measured.items():
            path = f"{name}.{key}" if name else key
            yield from compare(path, claimed[key], value, tolerance) if key in claimed else missing(path, value)
        yield from (
            Claim(f"{name}.{key}" if name else key, claimed[key], UNKNOWN, False) for key in claimed.keys() - measured
        )
    elif isinstance(measured, list) and measured and isinstance(claimed, list):
        for i, value in enumerate(measured):
            path = f"{name}.{i}"
            yield from compare(path, claimed[i], value, tolerance) if i < len(claimed) else missing(path, value)
        for i in range(len(measured), len(claimed)):
            yield Claim(f"{name}.{i}", claimed[i], UNKNOWN, False)
    elif isinstance(measured, Unmeasured):
        yield Claim(name, claimed, claimed, True, measured.how)
    elif isinstance(measured, float) and isinstance(claimed, float):
        most = tolerance if isinstance(tolerance, float) else tolerance(name)
        near = math.isfinite(claimed) and abs(claimed - measured) <= most * max(1.0, abs(measured))
        yield Claim(name, claimed, measured, near, within(most) if most else EQUAL)
    elif isinstance(measured, dict | list) and measured:
        yield from missing(name, measured, claimed)
    else:
        yield same(name, claimed, measured)


def missing(name: str, measured: Any, claimed: Any = MISSING) -> Iterator[Claim]:
    """A claim that does not hold for each leaf that was measured in a place where ``claimed`` is something else."""
    if isinstance(measured, dict | list) and measured:
        for key, value in measured.items() if isinstance(measured, dict) else enumerate(measured):
            yield from missing(f"{name}.{key}", value, claimed)
    else:
        yield Claim(name, claimed, "needed" if isinstance(measured, Unmeasured) else measured, False)


def part(claimed: Any, measured: Any) -> Any:
    """The part of a claimed object, and of the objects in it, that was measured."""
    if not isinstance(claimed, dict) or not isinstance(measured, dict):
        return claimed
    return {key: part(claimed[key], value) for key, value in measured.items() if key in claimed}


def found(claims: Iterable[Claim], here: bool) -> Iterator[Claim]:
    """Claims about the result of a search, compared only on the kind of machine that the search ran on (``here``)."""
    for claim in claims:
        yield replace(claim, how=FOUND) if here else replace(claim, how=ELSEWHERE, holds=True)


def is_there(claim: Claim) -> bool:
    """Whether a leaf is claimed, and something of its name measured, whatever the two are."""
    return bool(claim.claimed != MISSING and claim.measured != UNKNOWN)


def _alike(claimed: Any, measured: Any) -> bool:
    """Whether two values are equal and of one type: 1 is not true, and no number is NaN."""
    if isinstance(claimed, list) and isinstance(measured, list):
        return len(claimed) == len(measured) and all(map(_alike, claimed, measured))
    return type(claimed) is type(measured) and bool(claimed == measured)
