"""specialise-topk: remove AbsTopK gates that always pass or never pass on text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.probe import Probe
from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Graph, Node, make, rebuild, rewrite
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.pipeline import ON_TEXT, Context, Pass

ROWS = 64  # sequences evaluated at a time


@dataclass(frozen=True)
class SpecialiseTopk(Pass):
    """Replaces a gate by its input if it always passes on the task's prompts and on corpus text, and by 0 if it never
    passes there. Thresholds that no gate reads any more are removed with their competitors.

    Answers to other inputs may differ. The certificate says by how much, on random tokens.
    """

    name = "specialise-topk"
    promise = ON_TEXT

    def apply(self, graph: Graph, context: Context) -> Graph:
        gates = [n for n in graph if n.op.name == "topk_gate"]
        if not gates:
            return graph
        cuts, passes = dict.fromkeys(gates, False), dict.fromkeys(gates, False)
        for tokens, lengths in _text(context, self.name):
            inside = np.arange(tokens.shape[1]) < lengths[:, None]

            def watch(node: Node, operands: Sequence[Any], inside: NDArray[np.bool_] = inside) -> None:
                if node in cuts:
                    x, threshold = (np.broadcast_to(v, inside.shape) for v in operands)
                    there = inside & (x != 0.0)
                    passing = np.abs(x) >= threshold
                    passes[node] |= bool((there & passing).any())
                    cuts[node] |= bool((there & ~passing).any())

            run_nodes(graph.order(), Numpy(tokens, lengths), watch)

        def rule(old: Node, operands: tuple[Node, ...]) -> Node:
            if old in cuts and not cuts[old]:
                return operands[0]
            if old in passes and not passes[old]:
                return make(OPS["affine"], weights=(), bias=0.0)
            return rebuild(old, operands)

        return rewrite(graph, rule)


def _text(context: Context, who: str) -> list[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """The text on which promises are checked, the task's prompts and the corpus, in batches of (tokens, lengths)."""
    parts: list[Probe] = []
    if context.probe is not None and context.probe.text is not None:
        chosen = context.probe.text
        parts.append(Probe(context.probe.tokens[chosen], context.probe.lengths[chosen]))
    if context.prompts is not None:
        parts.append(Probe(context.prompts.tokens, context.prompts.lengths))
    if context.corpus.size:
        parts.append(Probe(context.corpus, np.full(len(context.corpus), context.corpus.shape[1])))
    batches = [
        (part.tokens[start : start + ROWS], part.lengths[start : start + ROWS])
        for part in parts
        for start in range(0, len(part.tokens), ROWS)
    ]
    if not batches:
        raise CircuitcError(
            f"{who} measures gates on text, and there is none",
            fix="run it in 'circuitc extract' or 'circuitc compile', with --text FILE if the checkpoint has no text",
        )
    return batches


PASS = SpecialiseTopk
