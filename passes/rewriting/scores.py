"""Rewrite rules of attention scores: constant queries and keys, and queries and keys that scores share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from circuitc.ir import OPS, Node, make
from circuitc.ir.op import Attr
from circuitc.passes.rewriting.rule import Uses, on
from circuitc.passes.rewriting.terms import TABLES, affine, number, without_factor

Pair = tuple[Node, Node]
"""A query and its key."""


ONE = affine([], [], 1.0)


@on("attend")
def constant_scores(node: Node, uses: Uses) -> Node | None:
    """A constant score c in every key: the sink becomes lower by c. Without a sink, c cancels in the softmax."""
    pairs = _pairs(node)
    if "cap" in node.attrs:  # under a cap, nothing cancels
        return None
    scores = [(number(q), number(k)) for q, k in pairs]
    constants = [a * b for a, b in scores if a is not None and b is not None]
    if not constants:
        return None
    scale, sink = node.real("scale"), node.real("sink")
    varying = [pair for pair, (a, b) in zip(pairs, scores, strict=True) if a is None or b is None]
    return _ordered(varying, {**node.attrs, "sink": sink - scale * sum(constants)})


@on("attend")
def query_scores(node: Node, uses: Uses) -> Node | None:
    """Without a sink, a score q·c that depends on the query alone cancels in the softmax."""
    pairs = _pairs(node)
    kept = [pair for pair in pairs if not _by_query(pair)]
    cancels = node.attrs["sink"] == -np.inf and "cap" not in node.attrs
    return _ordered(kept, node.attrs) if len(kept) < len(pairs) and cancels else None


@on("attend")
def constant_queries(node: Node, uses: Uses) -> Node | None:
    """Constant queries make one key: a·k + b·l = 1·(a·k + b·l)."""
    pairs = _pairs(node)
    keys = [(number(q), k) for q, k in pairs if _by_key((q, k))]
    terms = [(c, k) for c, k in keys if c]  # a score of 0 is none
    if len(keys) <= 1 and all(c == 1.0 for c, _ in keys):
        return None
    merged = [(ONE, affine([k for _, k in terms], [c for c, _ in terms]))] if terms else []
    return _ordered([*(pair for pair in pairs if not _by_key(pair)), *merged], node.attrs)


@on("attend")
def constant_keys(node: Node, uses: Uses) -> Node | None:
    """Constant keys make one query: q·a + r·b = (a·q + b·r)·1."""
    pairs = _pairs(node)
    queries = [(q, number(k)) for q, k in pairs if _by_query((q, k))]
    terms = [(q, c) for q, c in queries if c]  # a score of 0 is none
    if len(queries) <= 1 and all(c == 1.0 for _, c in queries):
        return None
    merged = [(affine([q for q, _ in terms], [c for _, c in terms]), ONE)] if terms else []
    return _ordered([*(pair for pair in pairs if not _by_query(pair)), *merged], node.attrs)


@on("attend")
def score_factors(node: Node, uses: Uses) -> Node | None:
    """(c·q)·k = q·(c·k). The factor moves to the key; or to the query, if the query alone is a table or sum that
    absorbs it and that no other value reads. A c·q or c·k that other values read too stays."""
    pairs = _pairs(node)
    placed = [_placed(*pair, uses) if _live(pair) else pair for pair in pairs]
    return None if placed == pairs else _attend(placed, node.attrs)


def _placed(q: Node, k: Node, uses: Uses) -> Pair:
    (x, a), (y, b) = (without_factor(n) if uses.get(n, 1) <= 1 else (n, 1.0) for n in (q, k))
    c = a * b
    if (x, y) == (q, k) or c == 0.0 or not np.isfinite(c):
        return q, k
    x_takes, y_takes = (uses.get(n, 1) <= 1 and (n.op.name in TABLES or n.op.name == "affine") for n in (x, y))
    if x_takes and not y_takes:
        return _times(c, x), y
    return x, _times(c, y)


def _times(c: float, x: Node) -> Node:
    return x if c == 1.0 else affine([x], [c])


@on("attend")
def merge_scores(node: Node, uses: Uses) -> Node | None:
    """q·k + (c·q)·l = q·(k + c·l), and q·k + r·(c·k) = (q + c·r)·k, for queries and keys that are not constant."""
    pairs = _pairs(node)
    for side in (0, 1):
        groups: dict[Node | int, list[Pair]] = {}
        for i, pair in enumerate(pairs):
            groups.setdefault(without_factor(pair[side])[0] if _live(pair) else i, []).append(pair)
        if len(groups) < len(pairs):
            return _attend([_one_score(group, side) for group in groups.values()], node.attrs)
    return None


def _one_score(pairs: Sequence[Pair], side: int) -> Pair:
    """The sum of scores whose queries (``side`` 0) or keys (1) are multiples of one value, as one score."""
    if len(pairs) == 1:
        return pairs[0]
    shared = without_factor(pairs[0][side])[0]
    total = affine([pair[1 - side] for pair in pairs], [without_factor(pair[side])[1] for pair in pairs])
    return (shared, total) if side == 0 else (total, shared)


def _pairs(node: Node) -> list[Pair]:
    half = len(node.operands) // 2
    return list(zip(node.operands[:half], node.operands[half:], strict=True))


def _live(pair: Pair) -> bool:
    return number(pair[0]) is None and number(pair[1]) is None


def _by_key(pair: Pair) -> bool:
    """Whether the query is constant and the key is not."""
    return number(pair[0]) is not None and number(pair[1]) is None


def _by_query(pair: Pair) -> bool:
    """Whether the key is constant and the query is not."""
    return number(pair[0]) is None and number(pair[1]) is not None


def _ordered(pairs: Sequence[Pair], attrs: Mapping[str, Attr]) -> Node:
    """The pattern of these pairs: those without a constant first, then constant queries, then constant keys."""
    return _attend(sorted(pairs, key=lambda pair: 2 * _by_query(pair) + _by_key(pair)), attrs)


def _attend(pairs: Sequence[Pair], attrs: Mapping[str, Attr]) -> Node:
    return make(OPS["attend"], *(q for q, _ in pairs), *(k for _, k in pairs), **attrs)
