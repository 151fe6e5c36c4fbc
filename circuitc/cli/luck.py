"""What the searches on nonsense found, in words: a line a kind, and the doubts they leave."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

TOTALS = ("p", "n", "seed")
"""The entries of ``nulls`` that are of all kinds together."""


def luck_lines(nulls: dict[str, Any], edges: int) -> Iterator[str]:
    """``permuted labels: no circuit in 1 search``, a line a kind beside our circuit of so many ``edges``; then p.

    Where one was found, also what the whole model does there: nonsense may be what it outvotes a part of it in.
    """
    for kind, null in _kinds(nulls):
        if "reason" in null:
            yield f"{kind}: could not be searched ({null['reason']})"
            continue
        count, smallest = _searches(null["n"]), _smallest(null)
        if smallest is None:
            yield f"{kind}: no circuit in {count}"
        else:
            how = f", {smallest / edges:.1f} × ours" if edges else ""
            who = "found one" if null["n"] == 1 else f"{null['found']} of {count} found one, the smallest"
            whole = null["models"][null["edges"].index(smallest)]
            yield f"{kind}: {who} of {smallest:,} edges{how} (whole model: {whole:.2f} nats)"
    yield f"p = {nulls['p']:.2g}: how likely nonsense does as well, as far as {_searches(nulls['n'])} can tell"


def luck_doubts(nulls: dict[str, Any]) -> Iterator[str]:
    """A sentence for every kind of nonsense that has a circuit as small as ours, or that could not be searched."""
    for kind, null in _kinds(nulls):
        if "reason" in null:
            yield f"the search on nonsense ({kind}) failed: {null['reason']}; please report this model"
            continue
        as_small = round(null["p"] * (1 + null["n"])) - 1
        if as_small:
            yield (
                f"this could be luck: {as_small} of {_searches(null['n'])} on nonsense ({kind}) "
                f"found a circuit as small, the smallest of {_smallest(null)} edges"
            )


def _kinds(nulls: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((kind.replace("_", " "), null) for kind, null in nulls.items() if kind not in TOTALS)


def _smallest(null: dict[str, Any]) -> int | None:
    return min((edges for edges in null["edges"] if edges is not None), default=None)


def _searches(count: int) -> str:
    return "1 search" if count == 1 else f"{count} searches"
