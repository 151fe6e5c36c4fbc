"""How sure a circuit is, in words: what other searches found again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from circuitc.circuit.stable_core import told

DOUBT = 0.5
"""Below this Jaccard index the certificate's reader is warned: less than half of two circuits is the same."""


def sureness_lines(certificate: dict[str, Any]) -> Iterator[str]:
    """One line for each thing that was measured; a single one if nothing was."""
    core = told(certificate)
    if core is None:
        yield "not measured (--seeds N)"
        return
    yield core
    entry = certificate["stability"]
    if entry["reached"] < entry["n"]:
        yield f"{entry['n'] - entry['reached']} of {entry['n']} searches found no circuit"
    yield from _alike("two searches", entry)
    if "halves" in entry:
        yield from _alike("searches on two halves of the prompts", entry["halves"])


def sureness_doubts(certificate: dict[str, Any]) -> Iterator[str]:
    """A sentence if other searches find another circuit."""
    entry = certificate.get("stability") or {}
    index = entry.get("jaccard", {}).get("nodes", 1.0)
    if index < DOUBT:
        yield f"another search finds another circuit: two of {entry['n']} share {index:.0%} of their nodes on average"


def _alike(who: str, entry: dict[str, Any]) -> Iterator[str]:
    if "jaccard" in entry:
        nodes, edges = (entry["jaccard"][kind] for kind in ("nodes", "edges"))
        sizes = ", ".join(map(str, entry["sizes"]["nodes"]))
        yield f"{who} share {nodes:.0%} of their nodes and {edges:.0%} of their edges (Jaccard index; {sizes} nodes)"
