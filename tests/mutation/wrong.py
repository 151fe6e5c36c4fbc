"""What wrong compilers do where that takes more than a line. Each takes the right function and gives the wrong one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from circuitc.circuit.liveness import Live
from circuitc.circuit.mask import Means, ablate_nodes, connections, const, constant, mask_of, means_of
from circuitc.ir import OPS, Graph, Node, make, rebuild, rewrite
from circuitc.passes.rewriting.position_independent import position_independent_value
from circuitc.passes.rewriting.rule import Rewrite, Uses
from circuitc.passes.rewriting.static import Static
from circuitc.passes.rewriting.terms import affine, bias_of, number, values_of, weights_of

Any1 = Callable[..., Any]
SPREAD = 1.0  # of a table's values that are called almost the same


def means_with(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Callable[[Any1], Any1]:
    """Nodes are frozen at other means than the given ones."""
    return lambda real: lambda graph, mask, means: real(graph, mask, {**means, **change(means)})


def dropped_edges(of_heads: bool, constant_of: Callable[[Any], Any]) -> Callable[[Any1], Any1]:
    """A dropped edge, from v or from elsewhere, leaves ``constant_of(its mean's share)`` behind."""

    def wrong(real: Any1) -> Any1:
        def drop_edges(graph: Graph, edges: Any) -> Graph:
            ours = {c.linear: c for c in connections(graph) if (c.attention is not None) == of_heads}

            def rule(old: Node, operands: tuple[Node, ...]) -> Node:
                if old not in ours:
                    return rebuild(old, operands)
                connection = ours[old]
                dropped = connection.weight * ~edges[connection.sites]
                left = constant_of(dropped @ constant(connection.source.operands[2]))
                kept, bias = const(connection.weight - dropped), const(constant(old.operands[2]) + left)
                return make(OPS["linear"], operands[0], kept, bias)

            others = {sites: keep for sites, keep in edges.items() if sites not in [c.sites for c in ours.values()]}
            return real(rewrite(graph, rule), others)

        return drop_edges

    return wrong


def one_node_less(real: Any1) -> Any1:
    """A node that matters is taken for idle."""

    def wrong(source: Graph, graph: Graph, *means: Means) -> Graph:
        graph = real(source, graph, *means)
        mask, own = mask_of(graph), means_of(graph)
        kept = mask["1.mlp.post_act"]
        kept[np.flatnonzero(kept)[0]] = False
        return ablate_nodes(graph, mask, own)

    return wrong


def keys_are_dead(real: Any1) -> Any1:
    """Key channels are taken for dead."""

    def wrong(graph: Graph) -> dict[Node, Live]:
        live: dict[Node, Live] = real(graph)
        for node in graph:
            if node.op.name == "attention":
                live[node.operands[1]][:] = False
        return live

    return wrong


def exp_of_the_sink_alone(real: Any1) -> Any1:
    """The softmax is shifted by its largest score, the sink's logit is not."""

    def wrong(self: Any, scores: Any, sink: Any, mask: str, window: int = 0) -> Any:
        scores = np.where(self.future, -np.inf, scores)
        shifted = np.exp(scores - scores.max(-1, keepdims=True))
        return shifted / (shifted.sum(-1, keepdims=True) + np.exp(sink))

    return wrong


def sees_one_ahead(real: Any1) -> Any1:
    """The causal mask lets one position to the right through."""

    def wrong(self: Any, tokens: Any, lengths: Any = None) -> None:
        real(self, tokens, lengths)
        self.future = np.triu(np.ones_like(self.future), 2)

    return wrong


def one_before_the_last(real: Any1) -> Any1:
    """The answer is read one position early."""
    return lambda self, x: self.spread(x)[np.arange(len(self.ends)), np.maximum(self.ends - 1, 0)]


def other_head(real: Any1) -> Any1:
    """Each head gets the next one's pattern."""
    return lambda self, node, head: real(self, node, (head + 1) % node.integer("heads"))


def first_side(real: Any1) -> Any1:
    """x + y = x, where y is a constant."""

    def wrong(x: Node, y: Node) -> Node:
        return x if position_independent_value(y) is not None else real(x, y)

    return wrong


def rows_without_bias(real: Any1) -> Any1:
    """A linear of a constant loses its bias."""

    def wrong(operands: tuple[Node, ...], live: Live, position_independent: Any) -> Node:
        x, weight, bias = operands
        return real(
            (x, weight, const(0 * constant(bias))) if position_independent_value(x) is not None else operands,
            live,
            position_independent,
        )

    return wrong


def answers_swapped(old: Node, operands: tuple[Node, ...]) -> Node | None:
    if old.op.name != "difference":
        return None
    return make(old.op, *operands, plus=old.attrs["minus"], minus=old.attrs["plus"])


def constant_value(operands: tuple[Node, ...]) -> Node | None:
    """What a head mixes, if that is a constant."""
    return operands[1] if number(operands[1]) is not None else None


def some_rivals(operands: tuple[Node, ...]) -> tuple[Node, ...]:
    """As many as there are ranks, of those that compete."""
    return operands[: len(operands) // 2]


def first_factor(real: Any1) -> Any1:
    """All norms have the first one's factor."""
    return lambda self, norm: real(self, next(n for n in self.graph if n.op.name == "rms_norm"))


def merged_tables() -> Callable[[Node, tuple[Node, ...]], Node | None]:
    """Two tables that are not equal are merged."""
    seen: list[Node] = []

    def damage(old: Node, operands: tuple[Node, ...]) -> Node | None:
        if old.op.name != "table":
            return None
        seen.append(old)
        return seen[0]

    return damage


def almost_constant(old: Node, operands: tuple[Node, ...]) -> Node | None:
    """A table whose values are not far apart is taken for a constant: its mean."""
    if old.op.name != "table" or np.ptp(values_of(old)) > SPREAD:
        return None
    return affine([], [], float(values_of(old).mean()))


def no_bias(real: Any1) -> Any1:
    """A sum is split without its bias."""

    def wrong(old: Node, new: dict[Node, Node], static: Static) -> Node:
        bare = affine(old.operands, weights_of(old))
        return real(bare, new, static)

    return wrong


def first_rank(real: Any1) -> Any1:
    """The threshold of AbsTopK is the largest magnitude."""
    return lambda old, new, static: real(make(old.op, *old.operands, k=1), new, static)


# Rewrite rules.


def bias_not_scaled(real: Rewrite) -> Rewrite:
    """Σ w·(Σ v·x + b) = Σ wv·x + b."""

    def merge_affine(node: Node, uses: Uses) -> Node | None:
        found = real(node, uses)
        if found is None:
            return None
        inner = [x for x in node.operands if x.op.name == "affine" and (uses.get(x, 1) == 1 or len(x.operands) <= 1)]
        return affine(found.operands, weights_of(found), bias_of(node) + sum(bias_of(x) for x in inner))

    return merge_affine


def last_term_only(real: Rewrite) -> Rewrite:
    """a·x + b·x = b·x."""

    def collect_terms(node: Node, uses: Uses) -> Node | None:
        if node.op.name != "affine" or len(set(node.operands)) == len(node.operands):
            return None
        total = dict(zip(node.operands, weights_of(node), strict=True))
        return affine(list(total), list(total.values()), bias_of(node))

    return collect_terms


def mass_is_one(real: Rewrite) -> Rewrite:
    """Σⱼ p[j]·c = c, whatever the sink takes."""

    def mix_constant(node: Node, uses: Uses) -> Node | None:
        return node.operands[1] if node.op.name == "mix" and number(node.operands[1]) is not None else None

    return mix_constant


def bias_without_mass(real: Rewrite) -> Rewrite:
    """Σⱼ p[j]·(w·x[j] + b) = w·Σⱼ p[j]·x[j] + b."""

    def mix_affine(node: Node, uses: Uses) -> Node | None:
        found = real(node, uses)
        if found is None:
            return None
        x = node.operands[1]
        return affine([make(OPS["mix"], node.operands[0], x.operands[0])], weights_of(x), bias_of(x))

    return mix_affine


def attend_with(change: Callable[[Node, Node], Node]) -> Callable[[Rewrite], Rewrite]:
    """What the rule makes of a pattern, changed: ``change(pattern, found)``."""

    def wrong(real: Rewrite) -> Rewrite:
        def changed(node: Node, uses: Uses) -> Node | None:
            found = real(node, uses)
            return None if found is None else change(node, found)

        return changed

    return wrong


def plain_average(node: Node, found: Node) -> Node:
    """A constant query is taken for no score at all."""
    half = len(found.operands) // 2
    pairs = zip(found.operands[:half], found.operands[half:], strict=True)
    live = [(q, k) for q, k in pairs if number(q) is None]
    return make(OPS["attend"], *(q for q, _ in live), *(k for _, k in live), **found.attrs)


def sink_the_other_way(node: Node, found: Node) -> Node:
    """A constant score raises the sink."""
    was, now = node.real("sink"), found.real("sink")
    return make(found.op, *found.operands, **{**found.attrs, "sink": was + (was - now)})


def table_without_bias(real: Rewrite) -> Rewrite:
    """w·t[token] + b = (w·t)[token]."""

    def scale_table(node: Node, uses: Uses) -> Node | None:
        return real(affine(node.operands, weights_of(node)), uses) if node.op.name == "affine" else None

    return scale_table


def any_one_term(real: Rewrite) -> Rewrite:
    """1·x + b = x."""

    def identity_affine(node: Node, uses: Uses) -> Node | None:
        return node.operands[0] if node.op.name == "affine" and weights_of(node) == (1.0,) else None

    return identity_affine


def always_open(real: Rewrite) -> Rewrite:
    """A gate of AbsTopK lets all through."""

    def open_gate(node: Node, uses: Uses) -> Node | None:
        return node.operands[0] if node.op.name == "topk_gate" else None

    return open_gate
