"""Kinds of control: labels, answers or weights with which a search should find nothing.

Each kind takes the graph of the model's answer and the context of a search, and returns both with one thing corrupted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.heads import between_sites_and_heads
from circuitc.circuit.mask import const, constant
from circuitc.ir import OPS
from circuitc.ir.graph import Graph, Node, make, rebuild, rewrite
from circuitc.pipeline import Context
from circuitc.trace.site_means import batch_of
from circuitc.trace.token_means import shrunk

FREQUENT = 128  # unrelated answers are sampled from this many tokens, the most frequent ones of the corpus
_NAMES = {"linear": ("weight", "bias"), "embed": ("table",), "positions": ("table",)}
WEIGHTS = {op: tuple(map(OPS[op].operand_names.index, names)) for op, names in _NAMES.items()}
"""The operands of an op that are trained weights. Gains of norms and logits of sinks are not corrupted."""

Corrupted = tuple[Graph, Context]
Random = np.random.Generator
Fresh = Callable[[NDArray[Any], Random], NDArray[Any]]


def permuted_labels(graph: Graph, context: Context, random: Random) -> Corrupted:
    """Exchange the two prompts in a random half of the pairs."""
    prompts = context.need_prompts("a control")
    chosen = random.permutation(prompts.pairs) < prompts.pairs // 2
    return graph, replace(context, prompts=prompts.swapped(chosen))


def swapped_labels(graph: Graph, context: Context, random: Random) -> Corrupted:
    """Exchange the two prompts in all pairs.

    A circuit must then invert the model's behaviour. No calibration does that: its scale is not negative.
    """
    prompts = context.need_prompts("a control")
    return graph, replace(context, prompts=prompts.swapped(np.ones(prompts.pairs, dtype=bool)))


def unrelated_answers(graph: Graph, context: Context, random: Random) -> Corrupted:
    """Replace the two answers by two other tokens of the corpus, whose logits must tell a pair's prompts apart."""
    difference = next(node for node in graph if node.op.name == "difference")
    sides = [difference.integer(side) for side in ("plus", "minus")]
    counts = np.bincount(context.corpus.ravel(), minlength=difference.operands[0].type.channels or 0)
    counts[sides] = 0
    by_count = np.argsort(-counts, kind="stable")[: min(FREQUENT, np.count_nonzero(counts))]
    plus, minus = (int(token) for token in random.choice(by_count, 2, replace=False))

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        return make(old.op, *operands, plus=plus, minus=minus) if old is difference else rebuild(old, operands)

    return rewrite(graph, rule), context


def shuffled_weights(graph: Graph, context: Context, random: Random) -> Corrupted:
    """Permute the entries within each matrix and bias, zeros included, and measure the means again."""
    return _measured(with_weights(graph, shuffled, random), context)


def random_model(graph: Graph, context: Context, random: Random) -> Corrupted:
    """Replace the nonzero entries of each matrix and bias by random ones, and measure the means again."""
    return _measured(with_weights(graph, randomised, random), context)


def shuffled(weight: NDArray[Any], random: Random) -> NDArray[Any]:
    """The same entries in random order."""
    return random.permutation(weight.ravel()).reshape(weight.shape)


def randomised(weight: NDArray[Any], random: Random) -> NDArray[Any]:
    """As many nonzero entries at random places, normal with the same mean square."""
    nonzero = weight[weight != 0].astype(np.float64)
    fresh = np.zeros(weight.shape)
    places = random.choice(weight.size, len(nonzero), replace=False)
    fresh.flat[places] = random.normal(scale=np.sqrt(np.mean(nonzero**2)) if len(nonzero) else 0.0, size=len(nonzero))
    return fresh.astype(weight.dtype)


def with_weights(graph: Graph, fresh: Fresh, random: Random) -> Graph:
    """The graph with ``fresh`` weights. Norms, the bigram table, rotations by position and which heads share keys and
    values are kept, and tied weights stay tied."""
    direct = _bigrams(graph) | between_sites_and_heads(graph)
    weights = [
        node.operands[i]
        for node in graph
        if node not in direct
        for i in WEIGHTS.get(node.op.name, ())
        if node.operands[i].op.name == "const"
    ]
    new = {weight: const(fresh(constant(weight), random)) for weight in dict.fromkeys(weights)}

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        places = () if old in direct else WEIGHTS.get(old.op.name, ())
        return rebuild(old, tuple(new.get(old.operands[i], x) if i in places else x for i, x in enumerate(operands)))

    return rewrite(graph, rule)


def _bigrams(graph: Graph) -> set[Node]:
    """The tables by token that are only added to the output: they pass through no node."""
    users, behind = graph.users(), set[Node]()
    for node in reversed(graph.order()):
        if node.op.name in ("answer", "difference", "pick") or (
            node.op.name in ("add", "embed") and users[node] and behind.issuperset(users[node])
        ):
            behind.add(node)
    return {node for node in behind if node.op.name == "embed"}


def _measured(graph: Graph, context: Context) -> Corrupted:
    """The context with the means of this graph's sites over all positions of the corpus, summed in float64."""
    ablator = context.ablator(graph)
    logits = max((node.type.channels or 1) for node in graph)
    rows = batch_of(context.corpus.shape[1], logits)
    totals = {site: np.zeros(mean.shape) for site, mean in context.means.items()}
    for start in range(0, len(context.corpus), rows):
        tokens = context.corpus[start : start + rows].astype(np.int64)
        values = ablator.record(tokens, np.full(len(tokens), tokens.shape[1]))
        for site, total in totals.items():
            found = values[site].double().cpu().numpy()
            if total.ndim == 1:
                total += found.sum((0, 1))
            else:
                np.add.at(total, tokens, found)
    return graph, replace(context, means={site: _mean(total, context.corpus) for site, total in totals.items()})


def _mean(total: NDArray[np.float64], corpus: NDArray[np.int64]) -> NDArray[np.float64]:
    """The mean of values over the corpus from their sum, or the means by token from the sums by token."""
    if total.ndim == 1:
        return total / corpus.size
    return shrunk(total, np.bincount(corpus.ravel(), minlength=len(total)), total.sum(0) / corpus.size)


KINDS: dict[str, Callable[[Graph, Context, Random], Corrupted]] = {
    "permuted_labels": permuted_labels,
    "swapped_labels": swapped_labels,
    "unrelated_answers": unrelated_answers,
    "shuffled_weights": shuffled_weights,
    "random_model": random_model,
}
LABELS = ("permuted_labels", "swapped_labels")
"""The kinds that need no corpus text: they change labels only."""
