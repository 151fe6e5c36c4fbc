"""Proofs that two graphs give the same answers for all token sequences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from circuitc.ir.graph import Graph, Node, table_of
from circuitc.ir.prove.polynomial import Form, UndecidedError
from circuitc.ir.prove.values import CANONICAL, Channels
from circuitc.ir.prove.workspace import Workspace

Values = dict[Node, Any]
"""For each node its form, pattern, tensor channels or constant array."""


@dataclass(frozen=True)
class Proof:
    """Whether two graphs were proved equal; if not, ``why`` it could not be decided. It never means that they differ.

    ``rounding`` is the largest difference, as a fraction of the size, between coefficients that were treated as equal.
    """

    equal: bool
    rounding: float | None = None
    why: str | None = None


def prove(source: Graph, result: Graph) -> Proof:
    """Try to prove that ``result`` gives the answers of ``source``, over the reals, for all token sequences that
    ``source`` takes and on which all of its values are defined.

    Both graphs are brought into canonical form. A value is a polynomial whose coefficients are functions of the token
    and position, enumerated. Attention, norms, activations and AbsTopK gates are uninterpreted functions of canonical
    forms, with a few laws: terms that are the same for all keys cancel in a softmax, averages are linear, and zeros and
    sorted tables rank as their operands do. Equal forms are equal functions, whatever the uninterpreted functions are.

    Passes do their sums in float64, so a coefficient may differ from the source's by 2⁻⁴⁰ of its size, the sum of the
    magnitudes of its terms (:data:`circuitc.ir.prove.workspace.ROUNDING`). Functions of tables are evaluated in
    float64.
    """
    if source.output is result.output:
        return Proof(True, 0.0)
    try:
        with np.errstate(
            over="ignore", invalid="ignore", divide="ignore"
        ):  # values that are not finite are never decided
            return _compare(Workspace(*_domain(source, result)), source, result)
    except UndecidedError as reason:
        return Proof(False, why=str(reason))
    except RecursionError:
        return Proof(False, why="the graph is too deep")


def _domain(source: Graph, result: Graph) -> tuple[int, int]:
    """The vocabulary and the context on which both graphs are defined."""
    vocabularies, contexts = zip(*map(_sizes, (source, result)), strict=True)
    known: set[int] = set().union(*vocabularies)
    if len(known) > 1:
        raise UndecidedError(f"tables are over {' and '.join(map(str, sorted(known)))} tokens")
    most = min(contexts[0], default=None)
    if contexts[1] and (most is None or min(contexts[1]) < most):
        raise UndecidedError(f"the result takes at most {min(contexts[1])} tokens, the source more")
    return next(iter(known), 1), most or 1


def _sizes(graph: Graph) -> tuple[set[int], set[int]]:
    vocabularies: set[int] = set()
    contexts: set[int] = set()
    for node in graph:
        if node.op.by:
            sizes = dict(zip(node.op.by, table_of(node).shape, strict=False))
            vocabularies |= {size for axis, size in sizes.items() if axis == "token"}
            contexts |= {size for axis, size in sizes.items() if axis == "position"}
    return vocabularies, contexts


def _compare(work: Workspace, source: Graph, result: Graph) -> Proof:
    ends = source.output, result.output
    if any(end.op.name != "answer" for end in ends):
        raise UndecidedError("a graph does not end in an answer")
    if ends[0].attrs != ends[1].attrs or len(ends[0].operands) != len(ends[1].operands):
        raise UndecidedError("the answers have different shapes")
    values: Values = {}
    # The whole source comes first, because the result is measured against it.
    theirs, ours = ([work.number(form) for form in _answers(work, graph, values)] for graph in (source, result))
    if theirs == ours:
        return Proof(True, work.rounding)
    which = next(i for i, pair in enumerate(zip(theirs, ours, strict=True)) if pair[0] != pair[1])
    where = _first_difference(work, source, result, values)
    named = "" if where is None else f"; the first named value that does is '{where}'"
    raise UndecidedError(f"operand {which} of the answer has another canonical form{named}")


def _answers(work: Workspace, graph: Graph, values: Values) -> list[Form]:
    """The forms of a graph's answers. Values that another graph shares are in ``values`` already."""
    for node in graph:
        if node not in values and node is not graph.output:
            values[node] = CANONICAL[node.op](work, node.attrs, *(values[n] for n in node.operands))
    return [values[n] for n in graph.output.operands]


def _first_difference(work: Workspace, source: Graph, result: Graph, values: Values) -> str | None:
    """The name of the first value of the result whose form differs from that of the source's value of the same name."""
    names = source.named()
    for node, name in result.names.items():
        site, _, channel = name.rpartition(".")
        value, other = values.get(node), values.get(names[name]) if name in names else None
        if other is None and site in names and channel.isdecimal():
            tensor = values.get(names[site])
            other = tensor[int(channel)] if isinstance(tensor, Channels) and int(channel) < tensor.size else None
        if isinstance(value, dict) and isinstance(other, dict) and work.number(value) != work.number(other):
            return name
    return None
