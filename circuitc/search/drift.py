"""Drift: how far one program's answers are from another's, on prompts and on corpus text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.calibration import kl, leading, task_loss
from circuitc.inputs.prompts import Prompts
from circuitc.ir.backend import Numpy
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Graph, Node
from circuitc.search.streams import Stream

F64 = NDArray[np.float64]
Known = Mapping[Node, Any]
NOTHING: Known = MappingProxyType({})

TEXTS = 64  # sequences of corpus text, each answered after every token
MOST_PAIRS = 2**21  # pairs of positions in all sequences: the numbers of an attention pattern


@dataclass(frozen=True, eq=False)
class Sample:
    """Right-padded sequences, ``tokens: int[n, pos]`` and ``lengths: int[n]``, and the places that are answered.

    These are positions ``ends`` of sequences ``rows``, ``int[answers]`` each.
    """

    tokens: NDArray[np.int64]
    lengths: NDArray[np.int64]
    rows: NDArray[np.int64]
    ends: NDArray[np.int64]

    def values(self, graph: Graph, known: Known = NOTHING) -> dict[Node, Any]:
        """Every value of the graph; those that are ``known`` from another graph are not computed again."""
        return self._run(graph, known, set(graph))

    def answers(self, graph: Graph, known: Known = NOTHING) -> F64:
        """The difference of the two answers' logits at each place, ``f64[answers]``."""
        (difference,) = graph.output.operands
        found = self._run(graph, known, {difference})[difference]
        return np.asarray(np.broadcast_to(found, self.tokens.shape)[self.rows, self.ends])

    def _run(self, graph: Graph, known: Known, keep: set[Node]) -> dict[Node, Any]:
        order = [node for node in graph if node not in known and node is not graph.output]
        with np.errstate(over="ignore", invalid="ignore"):
            return run_nodes(order, Numpy(self.tokens, self.lengths), keep=keep, known=known)


def of_prompts(prompts: Prompts) -> Sample:
    """Each prompt, answered at its end."""
    rows = np.arange(len(prompts.tokens))
    return Sample(prompts.tokens, prompts.lengths, rows, prompts.lengths - 1)


def fewer(prompts: Prompts) -> Prompts:
    """The pairs that a search can afford to run many times: all, unless they are long."""
    most = max(1, MOST_PAIRS // (2 * prompts.tokens.shape[1] ** 2))
    return prompts if prompts.pairs <= most else prompts.take(np.linspace(0, prompts.pairs - 1, most).astype(np.int64))


def of_text(corpus: NDArray[np.int64], graph: Graph, seed: int, held_out: bool) -> Sample | None:
    """Corpus text, answered after each token; if attention is not causal, at the end of a window of random length.

    The ``held_out`` sample shares no sequence with the other one. None without text.
    """
    if len(corpus) < 2:
        return None
    count = min(TEXTS, len(corpus) // 2, max(1, MOST_PAIRS // corpus.shape[1] ** 2))
    rng = Stream.DRIFT.generator(seed)
    order = rng.permutation(len(corpus))
    tokens = corpus[order[count : 2 * count] if held_out else order[:count]]
    width = tokens.shape[1]
    if all(node.attrs["mask"] == "causal" for node in graph if node.op.name in PATTERNS):
        rows, ends = np.divmod(np.arange(tokens.size), width)
        return Sample(tokens, np.full(count, width), rows, ends)
    lengths = rng.integers(1, width + 1, count)
    return Sample(tokens, lengths, np.arange(count), lengths - 1)


@dataclass(frozen=True)
class Moved:
    """How far calibrated answers are from others.

    On prompts: the change of the task ``loss`` and the mean ``kl`` divergence of the two answers' probabilities, both
    in nats, the number of answers with ``changed`` signs, and the ``most`` that any answer moved. On text: the last
    three again.
    """

    loss: float
    kl: float
    changed: int
    most: float
    text_kl: float = 0.0
    text_changed: int = 0
    text_most: float = 0.0

    @property
    def nats(self) -> float:
        """The change, in nats, that must be at most eps."""
        return max(self.loss, self.kl, self.text_kl)

    def within(self, eps: float) -> bool:
        return not self.changed and self.nats <= eps


def moved(exact: Sequence[F64], rounded: Sequence[F64], signs: F64) -> Moved:
    """Compares two lists of calibrated answers: ``f64[2n]`` on prompts, then, if there is text, ``f64[m]`` on text."""
    loss = abs(task_loss(rounded[0], signs) - task_loss(exact[0], signs))
    prompts, text = (_apart(a, b) for a, b in zip([*exact, np.zeros(1)][:2], [*rounded, np.zeros(1)][:2], strict=True))
    return Moved(loss, *prompts, *text)


def _apart(exact: F64, rounded: F64) -> tuple[float, int, float]:
    changed = int((leading(exact) != leading(rounded)).sum())
    return kl(exact, rounded), changed, float(np.abs(exact - rounded).max(initial=0.0))
