"""Rewrite rules of attention scores: what is constant in them, and what they share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from circuitc.ir import OPS, Node, make
from circuitc.ir.op import Attr
from circuitc.passes.rewriting.terms import TABLES, affine, number, without_factor

Pair = tuple[Node, Node]
"""A query and its key."""


def attend_constants(node: Node, uses: dict[Node, int]) -> Node | None:
    """Scores Σ q·k with constant factors: pairs with a constant query merge into one key, pairs with a constant
    key into one query; a constant score c is a sink lower by c, and without a sink it cancels in the softmax, as
    does what depends on the query alone."""
    if node.op.name != "attend":
        return None
    pairs = _pairs(node)
    scale, sink = node.real("scale"), node.real("sink")
    live = [pair for pair in pairs if _live(pair)]
    keys = [(number(q) or 0.0, k) for q, k in pairs if number(q) is not None and number(k) is None]
    queries = [(q, number(k) or 0.0) for q, k in pairs if number(q) is None and number(k) is not None]
    score = sum((number(q) or 0.0) * (number(k) or 0.0) for q, k in pairs if None not in (number(q), number(k)))
    one = affine([], [], 1.0)
    merged = list(live)
    keys = [(c, k) for c, k in keys if c != 0.0]
    queries = [(q, c) for q, c in queries if c != 0.0 and sink != -np.inf]
    if keys:
        merged.append((one, affine([k for _, k in keys], [c for c, _ in keys])))
    if queries:
        merged.append((affine([q for q, _ in queries], [c for _, c in queries]), one))
    attrs: dict[str, Attr] = {"scale": scale, "sink": sink - scale * score, "mask": str(node.attrs["mask"])}
    fresh = _attend(merged, attrs)
    settled = len(keys) <= 1 and len(queries) <= 1 and len(merged) == len(pairs) and score == 0.0
    if settled and all(c == 1.0 for c, _ in keys) and all(c == 1.0 for _, c in queries):
        return None
    return None if fresh is node else fresh


def score_factors(node: Node, uses: dict[Node, int]) -> Node | None:
    """(c·q)·k = q·(c·k): a factor goes to a table or sum that takes it up and that no other value reads, the key's
    first; else to the key. Where c·q is read by others too it stays."""
    if node.op.name != "attend":
        return None
    pairs = _pairs(node)
    placed = [_placed(*pair, uses) if _live(pair) else pair for pair in pairs]
    return None if placed == pairs else _attend(placed, node.attrs)


def _placed(q: Node, k: Node, uses: dict[Node, int]) -> Pair:
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


def merge_scores(node: Node, uses: dict[Node, int]) -> Node | None:
    """q·k + (c·q)·l = q·(k + c·l), and q·k + r·(c·k) = (q + c·r)·k, of queries and keys that are no constants."""
    if node.op.name != "attend":
        return None
    pairs = _pairs(node)
    for side in (0, 1):
        groups: dict[Node | int, list[Pair]] = {}
        for i, pair in enumerate(pairs):
            groups.setdefault(without_factor(pair[side])[0] if _live(pair) else i, []).append(pair)
        if len(groups) < len(pairs):
            return _attend([_one_score(group, side) for group in groups.values()], node.attrs)
    return None


def _one_score(pairs: Sequence[Pair], side: int) -> Pair:
    """Scores that share their query (``side`` 0) or key, but for a factor, as one."""
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


def _attend(pairs: Sequence[Pair], attrs: Mapping[str, Attr]) -> Node:
    return make(OPS["attend"], *(q for q, _ in pairs), *(k for _, k in pairs), **attrs)
