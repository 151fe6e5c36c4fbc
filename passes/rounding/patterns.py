"""Replaces the scores of heads by named attention patterns."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import numpy as np

from circuitc.circuit.head_patterns.by_token import token_scores
from circuitc.circuit.head_patterns.dependencies import TOKEN, Deps, dependencies, live_pairs
from circuitc.circuit.head_patterns.distance import apart, shared_by
from circuitc.circuit.head_patterns.name import FIRST, MOST, PLACES, SAME
from circuitc.circuit.head_patterns.shapes import FARTHEST
from circuitc.ir import OPS, Array, Graph, Node, make, rebuild, rewrite
from circuitc.ir.backend import Numpy
from circuitc.ir.channel_ops import BACK
from circuitc.ir.graph import walk
from circuitc.ir.stable import in_order, settled
from circuitc.ir.tensor_ops import OPTIONS
from circuitc.passes.rewriting.terms import values_of
from circuitc.passes.rounding.reference import Reference

CLASSES = 3  # classes of tokens to try for a head: those above the widest gaps between scores
LEAST = 1e-9  # fraction of the attention: a sink that gets less is left out
FEW = 4  # sequences of a sample to try first: most patterns are far off on these already


def patterns_in(graph: Graph, reference: Reference, limit: float) -> Graph:
    """The graph with named patterns in place of heads, as many as move the answers at most ``limit`` nats.

    A pattern is tried for a head if it is off by at most :data:`MOST` on all sequences of the reference, the nearest
    pattern first."""
    deps = dependencies(graph)
    chosen: dict[Node, Node] = {}
    for head in [node for node in graph if node.op.name == "attend" and node.operands and not options(node)]:
        for _, pattern in sorted(_near(head, deps, reference), key=lambda one: round(one[0], PLACES)):
            if reference.allows(replaced(graph, {**chosen, head: pattern}), limit):
                chosen[head] = pattern
                break
    found = replaced(graph, chosen)
    reference.cache_values(found)
    return found


def options(head: Node) -> bool:
    """Whether a head has an option that no named pattern has."""
    return any(name in head.attrs for name in OPTIONS)


def replaced(graph: Graph, patterns: Mapping[Node, Node]) -> Graph:
    """The graph with these patterns in place of heads. The patterns take over the heads' names."""
    return rewrite(graph, lambda old, operands: patterns.get(old) or rebuild(old, operands))


def _near(head: Node, deps: Mapping[Node, Deps], reference: Reference) -> Iterator[tuple[float, Node]]:
    """The patterns near a head, each with the largest total variation distance of any query. A pattern's sink takes as
    much attention as the head's sink, summed over all queries."""
    for pattern in _patterns(head, deps):
        off = left = kept = 0.0
        for sample, known in zip(reference.samples, reference.known, strict=True):
            size = sample.tokens.shape[1]
            for rows in (slice(FEW), slice(FEW, None)):
                if off > MOST or not len(sample.tokens[rows]):
                    continue
                lengths = sample.lengths[rows]
                wanted = shared_by(pattern, Numpy(sample.tokens[rows], lengths))
                mine = np.broadcast_to(known[head][rows], wanted.shape)
                off = max(off, float(apart(mine, wanted, lengths).max(initial=0.0)))
                attended = wanted.sum(-1)
                counted = (attended > 0.0) & (np.arange(size) < lengths[:, None])
                mass = mine.sum(-1)[counted]
                keys = attended[counted] / (1 - attended[counted])
                left, kept = left + float((keys * (1 - mass)).sum()), kept + float(mass.sum())
        if off <= MOST and kept > 0.0:
            ends = head.attrs["sink"] == -math.inf or left <= LEAST * kept
            sink = -math.inf if ends else math.log(left / kept)
            yield off, make(pattern.op, *pattern.operands, **{**pattern.attrs, "sink": sink})


def _patterns(head: Node, deps: Mapping[Node, Deps]) -> Iterator[Node]:
    """Every named pattern, with the head's mask and without a sink."""
    attrs = {"sink": -math.inf, "mask": head.attrs["mask"]}
    yield make(OPS["attend"], scale=head.attrs["scale"], **attrs)
    for keys in (FIRST, *(f"{BACK}{k}" for k in range(1, FARTHEST + 1))):
        yield make(OPS["attend_to"], keys=keys, **attrs)
    yield make(OPS["attend_to"], make(OPS["tokens"]), keys=SAME, **attrs)
    for members in _classes(head, deps):
        yield make(OPS["attend_to"], members, keys="class", **attrs)


def _classes(head: Node, deps: Mapping[Node, Deps]) -> Iterator[Node]:
    """For heads whose scores depend on tokens alone: the keys above a wide gap between scores, as tables of 1 and 0."""
    pairs = live_pairs(head, deps)
    if frozenset().union(*(deps[x] for pair in pairs for x in pair)) != {TOKEN}:
        return
    size = min(len(values_of(x)) for x in walk([head]) if x.op.name == "table")
    scores = token_scores(pairs, head.real("scale"), size)
    if scores is None or not np.isfinite(scores).all():
        return
    mean = scores.mean(0)
    ranked = np.unique(settled(mean))
    for at in in_order(-np.diff(ranked))[:CLASSES]:
        yield make(OPS["table"], make(OPS["tokens"]), values=Array((settled(mean) > ranked[at]).astype(np.float64)))
