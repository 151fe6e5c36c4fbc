"""What the control searches found, in words: a line a kind, and the doubts they leave."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

TOTALS = ("p", "n", "seed")
"""The entries of ``controls`` that are of all kinds together."""


def control_lines(controls: dict[str, Any], edges: int) -> Iterator[str]:
    """``permuted labels: no circuit in 1 search``, a line a kind beside our circuit of so many ``edges``; then p.

    Where one was found, also what the whole model does there: a control may be what it outvotes a part of it in.
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
    yield f"p = {controls['p']:.2g}: how likely a control does as well, as far as {_searches(controls['n'])} can tell"


def control_doubts(controls: dict[str, Any]) -> Iterator[str]:
    """A sentence for every kind of control that has a circuit as small as ours, or that could not be searched."""
    for kind, control in _kinds(controls):
        if "reason" in control:
            yield f"the control search ({kind}) failed: {control['reason']}; please report this model"
            continue
        as_small = round(control["p"] * (1 + control["n"])) - 1
        if as_small:
            yield (
                f"this could be luck: {as_small} of {_searches(control['n'])} on controls ({kind}) "
                f"found a circuit as small, the smallest of {_smallest(control)} edges"
            )


def _kinds(controls: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((kind.replace("_", " "), control) for kind, control in controls.items() if kind not in TOTALS)


def _smallest(control: dict[str, Any]) -> int | None:
    return min((edges for edges in control["edges"] if edges is not None), default=None)


def _searches(count: int) -> str:
    return "1 search" if count == 1 else f"{count} searches"
