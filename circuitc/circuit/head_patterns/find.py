"""Find the names of a program's attention patterns. What a head's scores depend on decides how."""

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
from circuitc.ir.tensor_ops import OPTIONS

STRUCTURAL = (TOKENS, KEYS)
"""These hold for a head whatever its numbers are, so they are used only where no other name fits."""


def attention_patterns(graph: Graph, sequences: Probe, tokenizer: Tokenizer | None = None) -> list[Name]:
    """The names of the attention patterns of a channel-level program, in graph order; some patterns have none.

    If a head's scores depend on tokens alone or on positions alone, its name is proved for every input that is at most
    as long as the longest of the ``sequences``. The name of another head holds on these sequences. Without a
    ``tokenizer``, the texts have token ids.
    """
    deps = dependencies(graph)
    ids = value_ids(graph, graph.order())
    heads = [node for node in graph if node.op.name in PATTERNS]
    with np.errstate(all="ignore"):  # a head whose scores overflow gets no name
        known = {head: _proved(head, deps, _vocabulary(graph), sequences.tokens.shape[1]) for head in heads}
        open_heads = [head for head in heads if all(found.pattern == KEYS for found in known[head])]
        tried = found_on(graph, open_heads, sequences)
    names = []
    for head in heads:
        best = _best([*known[head], *tried.get(head, [])])
        if best is not None:
            text = text_of(best, head.real("sink"), tokenizer)
            names.append(Name(ids[head], best.pattern, best.eps, best.how, text, best.tokens))
    return names


def _proved(head: Node, deps: Mapping[Node, Deps], vocabulary: int, context: int) -> list[Found]:
    """The patterns that are proved for a head, without running it on the sequences."""
    if head.op.name == "attend_to":
        return [_chosen(head)]
    if any(name in head.attrs for name in OPTIONS):
        return []
    pairs = live_pairs(head, deps)
    if not pairs:
        return [Found(UNIFORM, 0.0, PROVED)]
    read = frozenset[str]().union(*(deps[n] for pair in pairs for n in pair))
    if read == {TOKEN}:
        scores = token_scores(pairs, head.real("scale"), vocabulary)
        if scores is not None and np.isfinite(scores).all():
            return found_by_token(scores, context)
    if read == {POSITION}:
        return found_by_position(head, context)
    return [Found(KEYS, 0.0, PROVED)] if all(deps[q] == CONSTANT for q, _ in pairs) else []


def _chosen(head: Node) -> Found:
    """The pattern of an ``attend_to``, which computes it by definition."""
    keys = str(head.attrs["keys"])
    if keys != "class":
        return Found(keys, 0.0, PROVED)
    (members,) = head.operands
    values = members.attrs.get("values")
    ids = np.flatnonzero(values.data).tolist() if members.op.name == "table" and isinstance(values, Array) else []
    return Found(CLASS, 0.0, PROVED, tuple(ids))


def _best(found: Sequence[Found]) -> Found | None:
    """The pattern with the least ``eps`` that is small enough, preferably not a structural one."""
    fitting = [name for name in found if round(name.eps, PLACES) <= MOST]
    return min(fitting, key=lambda name: (name.pattern in STRUCTURAL, round(name.eps, PLACES)), default=None)


def _vocabulary(graph: Graph) -> int:
    """The number of tokens that all tables of a program have; 0 without tables."""
    sizes = [
        values.data.shape[0]
        for n in graph
        if isinstance(values := n.attrs.get("values"), Array) and n.op.name in ("table", "grid")
    ]
    return min(sizes, default=0)
