"""The names of a program's attention patterns, each from what the head's scores depend on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from tokenizers import Tokenizer

from circuitc.circuit.head_patterns.by_position import found_by_position
from circuitc.circuit.head_patterns.by_token import found_by_token, token_scores
from circuitc.circuit.head_patterns.dependencies import CONSTANT, POSITION, TOKEN, Deps, dependencies, live_pairs
from circuitc.circuit.head_patterns.name import CLASS, KEYS, MOST, PLACES, PROVED, TOKENS, UNIFORM, Found, Name
from circuitc.circuit.head_patterns.sampled import found_on
from circuitc.circuit.head_patterns.wording import text_of
from circuitc.circuit.probe import Probe
from circuitc.ir.array import Array
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.graph import Graph, Node
from circuitc.ir.printer import value_ids

STRUCTURAL = (TOKENS, KEYS)
"""True of a head whatever its numbers are, so they name it only where nothing that says more does."""


def attention_patterns(graph: Graph, sequences: Probe, tokenizer: Tokenizer | None = None) -> list[Name]:
    """A name for each attention pattern of a channel-level program that has one, in graph order.

    Where the scores depend on tokens alone, or on positions alone, the name is proved for every input of at most as
    many tokens as the longest of the ``sequences``; of other heads it is what holds on all of those. Token ids stand
    in the texts if there is no ``tokenizer``.
    """
    deps = dependencies(graph)
    ids = value_ids(graph, graph.order())
    heads = [node for node in graph if node.op.name in PATTERNS]
    with np.errstate(all="ignore"):  # what overflows is not named
        known = {head: _proved(head, deps, _vocabulary(graph), sequences.tokens.shape[1]) for head in heads}
        open_heads = [head for head in heads if all(found.pattern == KEYS for found in known[head])]
        tried = found_on(graph, open_heads, sequences)
    names = []
    for head in heads:
        best = _best([*known[head], *tried.get(head, [])])
        if best is not None:
            text = text_of(best, float(str(head.attrs["sink"])), tokenizer)
            names.append(Name(ids[head], best.pattern, best.eps, best.how, text, best.tokens))
    return names


def _proved(head: Node, deps: Mapping[Node, Deps], vocabulary: int, context: int) -> list[Found]:
    """What is known of a head without trying it."""
    if head.op.name == "attend_to":
        return [_chosen(head)]
    pairs = live_pairs(head, deps)
    if not pairs:
        return [Found(UNIFORM, 0.0, PROVED)]
    read = frozenset[str]().union(*(deps[n] for pair in pairs for n in pair))
    if read == {TOKEN}:
        scores = token_scores(pairs, float(str(head.attrs["scale"])), vocabulary)
        if scores is not None and np.isfinite(scores).all():
            return found_by_token(scores, context)
    if read == {POSITION}:
        return found_by_position(head, context)
    return [Found(KEYS, 0.0, PROVED)] if all(deps[q] == CONSTANT for q, _ in pairs) else []


def _chosen(head: Node) -> Found:
    """The pattern that a head computes."""
    keys = str(head.attrs["keys"])
    if keys != "class":
        return Found(keys, 0.0, PROVED)
    (members,) = head.operands
    values = members.attrs.get("values")
    ids = np.flatnonzero(values.data).tolist() if members.op.name == "table" and isinstance(values, Array) else []
    return Found(CLASS, 0.0, PROVED, tuple(ids))


def _best(found: Sequence[Found]) -> Found | None:
    """The pattern that is least off, of those that say most."""
    fitting = [name for name in found if round(name.eps, PLACES) <= MOST]
    return min(fitting, key=lambda name: (name.pattern in STRUCTURAL, round(name.eps, PLACES)), default=None)


def _vocabulary(graph: Graph) -> int:
    sizes = [
        values.data.shape[0]
        for n in graph
        if isinstance(values := n.attrs.get("values"), Array) and n.op.name in ("table", "grid")
    ]
    return min(sizes, default=0)
