"""Each rewrite rule rests on an identity over the reals, proved here in symbols; what its code does is proved too."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest
import sympy as sp
from hypothesis import given, settings
from strategies import rule_targets

from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.ir.prove import prove
from circuitc.passes.rewriting.rule import Rule
from circuitc.passes.rewriting.rules import RULES
from circuitc.testing import VOCABULARY

a, b, c, v, w, x, y = sp.symbols("a b c v w x y", real=True)
r, scale, mass = sp.symbols("r scale mass", positive=True)
sink, t = sp.symbols("sink t", real=True)
CANCELS = "terms cancel until rounding is all that is left"
KEYS = 3  # keys of an average: what holds term by term does not depend on how many there are
p, s, k1, k2, value = (sp.symbols(f"{name}:{KEYS}", real=True) for name in ("p", "s", "k", "l", "x"))
IS = (p[0], p[1], 1 - p[0] - p[1])  # which token it is: a table's value is the sum of its cells times these
q1, q2 = sp.symbols("q q'", real=True)

Identity = tuple[Any, Any]


def mean(values: Any, weights: Any = p) -> Any:
    """``Σⱼ p[j]·x[j]``; the weights need not add up to 1."""
    return sum(weight * each for weight, each in zip(weights, values, strict=True))


def softmax(scores: list[Any], leak: Any) -> list[Any]:
    """A query's weights; ``leak`` is exp(sink), 0 without one."""
    parts = [sp.exp(scale * score) for score in scores]
    return [part / (sum(parts) + leak) for part in parts]


def constant_scores() -> list[Identity]:
    """The weights of a query with the constant score c beside others, with a sink and without."""
    with_sink = softmax([q1 * k + c for k in k1], sp.exp(sink)), softmax([q1 * k for k in k1], sp.exp(sink - scale * c))
    without = softmax([q1 * k + c for k in k1], 0), softmax([q1 * k for k in k1], 0)
    return [same for pair in (with_sink, without) for same in zip(*pair, strict=True)]


def query_scores() -> list[Identity]:
    """The weights of a query with a constant key a."""
    return list(zip(softmax([q1 * k + q2 * a for k in k1], 0), softmax([q1 * k for k in k1], 0), strict=True))


def kth(values: list[Any], k: int) -> Any:
    """The k-th largest magnitude: the largest, over subsets of k, of the smallest in it."""
    return sp.Max(*(sp.Min(*map(sp.Abs, chosen)) for chosen in combinations(values, k)))


def fold_constants() -> list[Identity]:
    """A function of equal arguments is equal."""
    f = sp.Function("f")
    return [(f(x, y).subs({x: a, y: b}), f(a, b))]


def gate(n: Any, least: Any) -> Any:
    return sp.Piecewise((n, sp.Abs(n) >= least), (0, True))


IDENTITIES: dict[str, Callable[[], list[Identity]]] = {
    "fold_constants": fold_constants,
    "merge_affine": lambda: [(w * (v * x + a * y + b) + c, w * v * x + w * a * y + w * b + c)],
    "collect_terms": lambda: [(a * x + b * x + c, (a + b) * x + c), (0 * x + c, c)],
    "identity_affine": lambda: [(1 * x + 0, x)],
    "scale_table": lambda: [
        (w * mean(s, IS) + v * mean(k1, IS) + b, mean([w * m + v * n + b for m, n in zip(s, k1, strict=True)], IS))
    ],
    "constant_table": lambda: [(mean([c] * KEYS, IS), c)],
    "mul_constant": lambda: [((x * y).subs(x, c), c * y), ((w * x) * y, w * (x * y))],
    "factor_norms": lambda: [(a * (x * r) + b * (y * r) + c, ((a * x + b * y) * r) * 1 + c)],
    "mix_constant": lambda: [
        (mean([c] * KEYS), c * mean([1] * KEYS)),
        (mean([0] * KEYS), 0),
        (mean([1] * KEYS, softmax(list(s), 0)), 1),
    ],
    "mix_affine": lambda: [(mean([w * n + b for n in value]), w * mean(value) + b * mean([1] * KEYS))],
    "constant_scores": constant_scores,
    "query_scores": query_scores,
    "constant_queries": lambda: [(a * x + b * y, 1 * (a * x + b * y)), (0 * x + b * y, 1 * (b * y))],
    "constant_keys": lambda: [(q1 * a + q2 * b, (a * q1 + b * q2) * 1), (q1 * 0 + q2 * b, (b * q2) * 1)],
    "score_factors": lambda: [((a * q1) * (b * x), q1 * (a * b * x)), ((a * q1) * (b * x), (a * b * q1) * x)],
    "merge_scores": lambda: [
        (q1 * x + (c * q1) * y, q1 * (x + c * y)),
        (q1 * x + q2 * (c * x), (q1 + c * q2) * x),
    ],
    "settled_act": lambda: [(sp.Max(r, 0), r), (sp.Max(-r, 0), 0)],
    "open_gate": lambda: [
        *((gate(x, -sp.Abs(c)), x), (gate(x, 0), x), (gate(0, t), 0)),
        *((gate(r + mass, r), r + mass), (gate(r, r + mass), 0)),
    ],
    "rank_zeros": lambda: [
        (kth([x, 0, y], 1), kth([x, y], 1)),
        (kth([x, 0, y], 2), kth([x, y], 2)),
        (kth([x, 0, y], 3), 0),
        (kth([0, x, 0], 2), 0),
    ],
}


@pytest.mark.parametrize("name", IDENTITIES)
def test_identity(name: str) -> None:
    for left, right in IDENTITIES[name]():
        difference = sp.simplify(sp.piecewise_fold(sp.expand(left - right)))
        assert difference == 0, f"{left} is not {right}: {difference} is left"


def test_every_rule_has_an_identity_and_no_other_has() -> None:
    assert list(IDENTITIES) == [rule.name for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_what_each_rule_makes_is_proved(rule: Rule) -> None:
    """Of numbers that cancel to rounding alone nothing is proved: of some examples, never of most."""
    fired = undecided = 0

    @settings(max_examples=30, deadline=None, derandomize=True)
    @given(rule_targets())
    def check(targets: list[Node]) -> None:
        nonlocal fired, undecided
        for node in targets:
            found = rule(node, {})
            if found is not None and smallest(node) > 1e-6:  # beside 1 smaller numbers vanish in rounding
                fired += 1
                before, after = (Graph(make(OPS["answer"], shown(n), at="last")) for n in (node, found))
                proof = prove(before, after)
                undecided += proof.why == CANCELS
                assert proof.equal or proof.why == CANCELS, f"{proof.why}\n{before}\n{after}"

    check()
    assert fired > 10 * undecided


def smallest(node: Node) -> float:
    """The smallest magnitude of all weights and cells but 0."""
    found = [abs(x) for n in Graph(node) for v in n.attrs.values() for x in numbers(v) if x != 0.0]
    return min(found, default=1.0)


def numbers(value: Any) -> list[float]:
    if isinstance(value, Array):
        return [float(x) for x in value.data.flat]
    return list(value) if isinstance(value, tuple) else [value] if isinstance(value, float) else []


def shown(node: Node) -> Node:
    """A pattern shows in what it mixes: with different numbers for all tokens, in all of its weights."""
    if len(node.type.axes) == 1:
        return node
    cells = Array([float(2**token) for token in range(VOCABULARY)])
    return make(OPS["mix"], node, make(OPS["table"], make(OPS["tokens"]), values=cells))
