"""What the control searches found, in words: one line per kind, and the doubts that they raise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

TOTALS = ("p", "n", "seed")
"""The entries of ``controls`` that are about all kinds together."""


def control_lines(controls: dict[str, Any], edges: int) -> Iterator[str]:
    """One line per kind, such as ``permuted labels: no circuit in 1 search``; then the line of p.

    ``edges`` is the size of our circuit. If a control found a circuit, its line also has the whole model's loss on
    that control: where the model fails, the circuit is a part of it that the rest outvotes.
    """
    for kind, control in _kinds(controls):
        if "reason" in control:
            yield f"{kind}: could not be searched ({control['reason']})"
            continue
        count, smallest = _searches(control["n"]), _smallest(control)
        if smallest is None:
            yield f"{kind}: no circuit in {count}"
        else:
            how = f", {smallest / edges:.1f} × ours" if edges else ""
            who = "found one" if control["n"] == 1 else f"{control['found']} of {count} found one, the smallest"
            whole = control["models"][control["edges"].index(smallest)]
            yield f"{kind}: {who} of {smallest:,} edges{how} (whole model: {whole:.2f} nats)"
    p, count, least = controls["p"], _searches(controls["n"]), 1 / (1 + controls["n"])
    yield f"p = {p:.2g} that a control does as well; {count} can show {least:.2g} at best"


def control_doubts(controls: dict[str, Any]) -> Iterator[str]:
    """A sentence for each kind of control that has a circuit as small as ours, or that could not be searched."""
    for kind, control in _kinds(controls):
        if "reason" in control:
            yield f"the control search ({kind}) failed: {control['reason']}; please report this model"
            continue
        as_small = round(control["p"] * (1 + control["n"])) - 1
        if as_small:
            yield (
                f"this could be luck: {as_small} of {_searches(control['n'], 'control search')} ({kind}) "
                f"found a circuit as small, the smallest of {_smallest(control)} edges"
            )


def _kinds(controls: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((kind.replace("_", " "), control) for kind, control in controls.items() if kind not in TOTALS)


def _smallest(control: dict[str, Any]) -> int | None:
    return min((edges for edges in control["edges"] if edges is not None), default=None)


def _searches(count: int, what: str = "search") -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}es"
