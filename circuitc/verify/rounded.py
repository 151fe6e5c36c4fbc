"""What a rounded program is worth: how far its answers move from the exact program's, on prompts and on text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.calibration import Calibration, accuracy, leading, task_loss
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.probe import Probe
from circuitc.inputs.prompts import Prompts
from circuitc.ir.backend import Numpy
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.digits import digits_of, numbers_in, table_values
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Graph, Node
from circuitc.pipeline import EXACT_TOLERANCE
from circuitc.verify.claim import Claim, compare, same, within
from circuitc.verify.scores import kl

F64 = NDArray[np.float64]
Known = Mapping[Node, Any]
NOTHING: Known = MappingProxyType({})

TEXTS = 64  # sequences of corpus text, of which each prefix is answered
MOST_PAIRS = 2**21  # of positions: an attention pattern's numbers, all sequences together
DRAWS = 61  # of the seed's random streams, the text's own


@dataclass(frozen=True, eq=False)
class Sample:
    """Right-padded sequences, ``tokens: int[n, pos]`` and ``lengths: int[n]``, and the places of their answers: the
    ``rows`` and ``ends`` of the prefixes that are answered, ``int[answers]`` each."""

    tokens: NDArray[np.int64]
    lengths: NDArray[np.int64]
    rows: NDArray[np.int64]
    ends: NDArray[np.int64]

    def values(self, graph: Graph, known: Known = NOTHING) -> dict[Node, Any]:
        """Every value of the graph, those that are ``known`` from another one taken from there."""
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
    """As many of the pairs as a search can afford to run again and again: all, unless they are long."""
    most = max(1, MOST_PAIRS // (2 * prompts.tokens.shape[1] ** 2))
    return prompts if prompts.pairs <= most else prompts.take(np.linspace(0, prompts.pairs - 1, most).astype(np.int64))


def of_text(corpus: NDArray[np.int64], graph: Graph, seed: int, held_out: bool) -> Sample | None:
    """Corpus text, answered after each token; where attention is not causal, at the end of a stretch of random length.

    What is ``held_out`` shares no sequence with what is not. None without text.
    """
    if len(corpus) < 2:
        return None
    count = min(TEXTS, len(corpus) // 2, max(1, MOST_PAIRS // corpus.shape[1] ** 2))
    rng = np.random.default_rng([seed, DRAWS])
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
    """How far calibrated answers are from others: on prompts by how much the task ``loss`` moved, the mean ``kl``
    divergence of the two answers' probabilities, both in nats, how many answers have ``changed`` sides, and the
    ``most`` that any moved; on text the mean divergence, ``text_kl``, and how many answers changed."""

    loss: float
    kl: float
    changed: int
    most: float
    text_kl: float = 0.0
    text_changed: int = 0
    text_most: float = 0.0

    @property
    def nats(self) -> float:
        """What is promised to be at most eps, if no answer to a prompt changed."""
        return max(self.loss, self.kl, self.text_kl)

    def within(self, eps: float) -> bool:
        return not self.changed and self.nats <= eps


def moved(exact: Sequence[F64], rounded: Sequence[F64], signs: F64) -> Moved:
    """Of calibrated answers: ``f64[2n]`` on prompts, and behind them, if there is text, those on text."""
    loss = abs(task_loss(rounded[0], signs) - task_loss(exact[0], signs))
    prompts, text = (_apart(a, b) for a, b in zip([*exact, np.zeros(1)][:2], [*rounded, np.zeros(1)][:2], strict=True))
    return Moved(loss, *prompts, *text)


def _apart(exact: F64, rounded: F64) -> tuple[float, int, float]:
    changed = int((leading(exact) != leading(rounded)).sum())
    return kl(exact, rounded), changed, float(np.abs(exact - rounded).max(initial=0.0))


def measure_rounded(
    exact: Graph, rounded: Graph, calibration: Calibration, prompts: Prompts, corpus: NDArray[np.int64], seed: int
) -> dict[str, Any]:
    """How far the rounded program is from the exact one, on held-out prompts and on text that rounding did not see, and
    how much smaller. ``loss``, ``kl`` in nats; ``max_answer_change`` of a calibrated answer."""
    graphs = exact, rounded
    sample = of_text(corpus, exact, seed, held_out=True)
    text = [] if sample is None else [sample]
    before, after = (
        [calibrated(graph, calibration, prompts), *(calibration(x.answers(graph)) for x in text)] for graph in graphs
    )
    found = moved(before, after, prompts.signs)
    return {
        "loss": task_loss(after[0], prompts.signs),
        "loss_exact": task_loss(before[0], prompts.signs),
        "accuracy": accuracy(after[0], prompts.signs),
        "kl": found.kl,
        "changed_answers": found.changed,
        "max_answer_change": found.most,
        "n": len(prompts.tokens),
        "corpus": {
            "kl": found.text_kl,
            "changed_answers": found.text_changed,
            "max_answer_change": found.text_most,
            "n": 0 if sample is None else len(sample.rows),
        },
        **{name: dict(zip(("exact", "rounded"), map(count, graphs), strict=True)) for name, count in SIZES.items()},
    }


def nats(measured: dict[str, Any]) -> float:
    """What is promised to be at most eps, of what was measured."""
    return float(max(abs(measured["loss"] - measured["loss_exact"]), measured["kl"], measured["corpus"]["kl"]))


def calibrated(graph: Graph, calibration: Calibration, prompts: Prompts) -> F64:
    return calibration(Probe(prompts.tokens, prompts.lengths).answers(graph))


def changed_pairs(exact: Graph, rounded: Graph, calibration: Calibration, prompts: Prompts) -> NDArray[np.bool_]:
    """The pairs of which an answer is another one, ``bool[n]``."""
    before, after = (leading(calibrated(graph, calibration, prompts)) for graph in (exact, rounded))
    return np.asarray((before != after).reshape(2, -1).any(0))


def most_digits(graph: Graph) -> int:
    """The most significant digits of any number."""
    return max((digits_of(number.value) for number in numbers_in(graph)), default=0)


SIZES: dict[str, Callable[[Graph], int]] = {
    "digits": most_digits,
    "numbers": lambda graph: len(numbers_in(graph)),
    "table_values": table_values,
    "values": len,
}
"""How large a program is: the most digits of a number, how many numbers, distinct ones in tables, and values."""


def rounded_claims(circuit: CircuitData, prompts: Prompts, corpus: NDArray[np.int64], seed: int) -> Iterator[Claim]:
    """What the certificate says of the rounded program, measured again, and that it keeps its promise."""
    claimed = circuit.certificate.get("rounded", {})
    yield same("rounded", bool(claimed), circuit.rounded is not None)
    if circuit.rounded is None or not claimed:
        return
    found = measure_rounded(circuit.graph, circuit.rounded, circuit.calibration, prompts, corpus, seed)
    yield from compare("rounded", claimed, found, EXACT_TOLERANCE)
    holds = not found["changed_answers"] and nats(found) <= claimed["eps"] + EXACT_TOLERANCE
    yield Claim("rounded.eps", claimed["eps"], nats(found), holds, within(EXACT_TOLERANCE))
