"""The rewrite rules of ``simplify``: each rests on one identity over the reals, given in its docstring."""

from __future__ import annotations

import numpy as np

from circuitc.ir import OPS, Array, Node, make
from circuitc.ir.backend import Numpy
from circuitc.passes.rewriting import intervals
from circuitc.passes.rewriting.rule import Row, Rule, Uses, on
from circuitc.passes.rewriting.scores import (
    constant_keys,
    constant_queries,
    constant_scores,
    merge_scores,
    query_scores,
    score_factors,
)
from circuitc.passes.rewriting.terms import TABLES, affine, bias_of, number, values_of, weights_of

POINTWISE = [op.name for op in OPS.values() if op.level == "channel" and op.pointwise]
FOLDED = [name for name in POINTWISE if name not in ("affine", *TABLES)]
"""Ops computed position by position, other than constants and tables themselves."""


@on(*FOLDED)
def fold_constants(node: Node, uses: Uses) -> Node | None:
    """f(a, b) of constants a, b is a constant."""
    values = [number(n) for n in node.operands]
    if None in values:
        return None
    run = Numpy([[0]])
    return affine([], [], float(node.op.evaluate(run, node.attrs, *(np.float64(v) for v in values))))


@on("affine")
def merge_affine(node: Node, uses: Uses) -> Node | None:
    """Σ w·(Σ v·x + b) = Σ wv·x + wb. An inner sum of several terms that other values read too stays."""
    terms: list[tuple[Node, float]] = []
    bias, merged = bias_of(node), False
    for x, w in zip(node.operands, weights_of(node), strict=True):
        if x.op.name == "affine" and (uses.get(x, 1) == 1 or len(x.operands) <= 1):
            terms += [(inner, w * v) for inner, v in zip(x.operands, weights_of(x), strict=True)]
            bias += w * bias_of(x)
            merged = True
        else:
            terms.append((x, w))
    return affine([x for x, _ in terms], [w for _, w in terms], bias) if merged else None


@on("affine")
def collect_terms(node: Node, uses: Uses) -> Node | None:
    """a·x + b·x = (a + b)·x, and 0·x = 0."""
    total: dict[Node, float] = {}
    for x, w in zip(node.operands, weights_of(node), strict=True):
        total[x] = total.get(x, 0.0) + w
    kept = {x: w for x, w in total.items() if w != 0.0}
    return None if len(kept) == len(node.operands) else affine(list(kept), list(kept.values()), bias_of(node))


@on("affine")
def identity_affine(node: Node, uses: Uses) -> Node | None:
    """1·x + 0 = x."""
    return node.operands[0] if weights_of(node) == (1.0,) and bias_of(node) == 0.0 else None


@on("affine")
def scale_table(node: Node, uses: Uses) -> Node | None:
    """w·t[token] + v·u[token] + b = t'[token]; the same for tables over positions and for grids."""
    weights, bias = weights_of(node), bias_of(node)
    for kind in TABLES:
        tables = [i for i, x in enumerate(node.operands) if x.op.name == kind]
        if not tables:
            continue
        plain = len(tables) == 1 and bias == 0.0
        if plain and weights[tables[0]] == 1.0:
            continue
        if plain and uses.get(node.operands[tables[0]], 1) > 1:
            continue  # a table that other values read too would be stored twice
        first = node.operands[tables[0]]
        values = sum((weights[i] * values_of(node.operands[i]) for i in tables), start=np.zeros(1)) + bias
        merged = make(first.op, *first.operands, values=Array(values))
        rest = [i for i in range(len(weights)) if i not in tables]
        return affine([merged, *(node.operands[i] for i in rest)], [1.0, *(weights[i] for i in rest)])
    return None


@on(*TABLES)
def constant_table(node: Node, uses: Uses) -> Node | None:
    """A table whose cells are all c is the constant c."""
    values = values_of(node)
    return affine([], [], float(values.flat[0])) if (values == values.flat[0]).all() else None


@on("mul")
def mul_constant(node: Node, uses: Uses) -> Node | None:
    """c·x is affine; (w·x)·y = w·(x·y)."""
    for x, y in (node.operands, node.operands[::-1]):
        c = number(x)
        if c is not None:
            return affine([y], [c])
        if x.op.name == "affine" and len(x.operands) == 1 and bias_of(x) == 0.0:
            return affine([make(OPS["mul"], x.operands[0], y)], weights_of(x))
    return None


@on("affine")
def factor_norms(node: Node, uses: Uses) -> Node | None:
    """a·(x·r) + b·(y·r) = (a·x + b·y)·r, for factors r of a norm."""
    weights = weights_of(node)
    groups: dict[Node, list[int]] = {}
    for i, x in enumerate(node.operands):
        if x.op.name == "mul" and x.operands[1].op.name == "inv_rms" and uses.get(x, 1) == 1:
            groups.setdefault(x.operands[1], []).append(i)
    for factor, places in groups.items():
        if len(places) > 1:
            inner = affine([node.operands[i].operands[0] for i in places], [weights[i] for i in places])
            rest = [i for i in range(len(weights)) if i not in places]
            product = make(OPS["mul"], inner, factor)
            return affine(
                [*(node.operands[i] for i in rest), product], [*(weights[i] for i in rest), 1.0], bias_of(node)
            )
    return None


@on("mix")
def mix_constant(node: Node, uses: Uses) -> Node | None:
    """Σⱼ p[j]·c = c·Σⱼ p[j]. Without a sink, Σⱼ p[j] = 1."""
    pattern, x = node.operands
    c = number(x)
    if c is None:
        return None
    if c == 0.0:
        return affine([], [], 0.0)
    if pattern.attrs["sink"] == -np.inf:
        return x
    return None if c == 1.0 else affine([make(OPS["mix"], pattern, affine([], [], 1.0))], [c])


@on("mix")
def mix_affine(node: Node, uses: Uses) -> Node | None:
    """Σⱼ p[j]·(w·x[j] + b) = w·Σⱼ p[j]·x[j] + b·Σⱼ p[j]."""
    pattern, x = node.operands
    if x.op.name != "affine" or len(x.operands) != 1:
        return None
    mixed, mass = (make(OPS["mix"], pattern, n) for n in (x.operands[0], affine([], [], 1.0)))
    return affine([mixed, mass], [*weights_of(x), bias_of(x)])


@on("act")
def settled_act(node: Node, uses: Uses) -> Node | None:
    """relu(x) = x if x ≥ 0 for all token sequences, and 0 if x ≤ 0 for all. A gelu is linear or constant nowhere."""
    if node.attrs["kind"] != "relu":
        return None
    low, high, _ = intervals.interval(node.operands[0])
    return node.operands[0] if low >= 0.0 else affine([], []) if high <= 0.0 else None


@on("topk_gate")
def open_gate(node: Node, uses: Uses) -> Node | None:
    """A gate of x is x if |x| ≥ t for all token sequences, and 0 if |x| < t for all. A gate of 0 is 0."""
    x, threshold = node.operands
    passes = True if number(x) == 0.0 else intervals.passes(x, threshold)
    return None if passes is None else x if passes else affine([], [])


@on("topk_threshold")
def rank_zeros(node: Node, uses: Uses) -> Node | None:
    """Zeros rank last: the k-th largest magnitude is that of the other values, or 0 if they are fewer than k."""
    others = [x for x in node.operands if number(x) != 0.0]
    if len(others) == len(node.operands):
        return None
    k = node.integer("k")
    return make(node.op, *others, k=k) if k <= len(others) else affine([], [])


TABLE: tuple[Row, ...] = (
    (fold_constants,),
    (merge_affine,),
    (collect_terms,),
    (identity_affine,),
    (scale_table,),
    (constant_table,),
    (mul_constant,),
    (factor_norms,),
    (mix_constant,),
    (mix_affine,),
    (constant_scores, query_scores, constant_queries, constant_keys),
    (score_factors,),
    (merge_scores,),
    (settled_act,),
    (open_gate,),
    (rank_zeros,),
)
"""The rows in the order in which they are tried on a value. The first row with a rule that fires is applied."""

RULES: tuple[Rule, ...] = tuple(rule for row in TABLE for rule in row)
"""Every rule of the table."""
