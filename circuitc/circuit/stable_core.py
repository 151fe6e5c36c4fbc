"""What of a circuit other searches find again, as its certificate says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CORE = 0.8
"""What at least this fraction of the searches finds is the stable core."""


def fractions(certificate: Mapping[str, Any], kind: str) -> Mapping[str, float]:
    """The fraction of searches that found each of the circuit's ``nodes`` or ``edges`` again; empty without searches.

    An edge is written ``source -> target``.
    """
    entry = certificate.get("stability") or {}
    found: Mapping[str, float] = entry.get(kind, {})
    return found


def core_size(certificate: Mapping[str, Any], kind: str) -> int:
    """How many of the circuit's ``nodes`` or ``edges`` are of the stable core."""
    return sum(fraction >= CORE for fraction in fractions(certificate, kind).values())


def told(certificate: Mapping[str, Any]) -> str | None:
    """One sentence on the stable core; None without searches."""
    if not certificate.get("stability"):
        return None
    nodes, edges = (
        f"{core_size(certificate, kind)} of {len(fractions(certificate, kind))} {kind}" for kind in ("nodes", "edges")
    )
    count = certificate["stability"]["n"]
    return f"{nodes} and {edges} are found again by at least {CORE:.0%} of {count} searches on resampled prompts"
