"""The examples on which the page shows nodes: prompts of the task, and pieces of text, random ones and extreme ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.circuit import CircuitData
from circuitc.inputs.prompts import REPORT_SEED, Prompts, make_prompts
from circuitc.inputs.task import AnyTask
from circuitc.search.streams import Stream
from circuitc.verify.inside import node_values, whole_circuit_of
from circuitc.verify.subject import Subject

EXAMPLE_PAIRS = 6  # pairs of prompts
TOP, RANDOM = 4, 3  # pieces of text for each node: extreme ones, and random ones
TEXT_SEQUENCES = 256  # sequences of the corpus that are searched
BEFORE, AFTER = 18, 5  # tokens of text around an extreme
MOST_NODES = 150  # that have values on text
DIGITS = 4  # of a value in the page
UNBOUNDED = 1 << 16  # tokens of a prompt, if the model's context is not known

F64 = NDArray[np.float64]


def task_examples(circuit: CircuitData, task: AnyTask, seed: int, context: int | None) -> list[dict[str, Any]]:
    """Held-out prompts in pairs: their token ids, their text, and which answer is right (0 or 1)."""
    prompts = make_prompts(task, circuit.tokenizer, EXAMPLE_PAIRS, seed + REPORT_SEED, "heldout", context or UNBOUNDED)
    rows = [row for i in range(prompts.pairs) for row in (i, i + prompts.pairs)]
    found = [(prompts.tokens[row, : prompts.lengths[row]].tolist(), int(row >= prompts.pairs)) for row in rows]
    texts = circuit.tokenizer.decode_batch([tokens for tokens, _ in found], skip_special_tokens=False)
    return [
        {"tokens": tokens, "text": text, "right": right} for (tokens, right), text in zip(found, texts, strict=True)
    ]


def on_prompts(subject: Subject, examples: Sequence[dict[str, Any]], nodes: Sequence[str]) -> dict[str, Any]:
    """``{node: [values of each example]}``: the nodes' values inside the circuit."""
    lengths = np.array([len(example["tokens"]) for example in examples])
    tokens = np.zeros((len(examples), lengths.max(initial=1)), dtype=np.int64)
    for row, example in zip(tokens, examples, strict=True):
        row[: len(example["tokens"])] = example["tokens"]
    found = _values(subject, Prompts(tokens, lengths), nodes)
    return {
        node: [rounded(row[:length]) for row, length in zip(values, lengths, strict=True)]
        for node, values in found.items()
    }


def on_text(subject: Subject, nodes: Sequence[str]) -> dict[str, Any]:
    """``{node: {"top": [...], "random": [...]}}``: pieces of the corpus where a node is farthest from its median, and
    random pieces, which are the same for all nodes.

    A piece has its ``tokens``, the node's ``values``, and ``at``, the place of the extreme or random token in it.
    """
    corpus = subject.ckpt.corpus
    if not corpus.size:
        return {}
    rng = Stream.EXAMPLES.generator(subject.seed)
    tokens = corpus[rng.permutation(len(corpus))[:TEXT_SEQUENCES]].astype(np.int64)
    length = tokens.shape[1]
    some = [(row, int(rng.integers(0, length))) for row in range(min(RANDOM, len(tokens)))]
    found = _values(subject, Prompts(tokens, np.full(len(tokens), length)), nodes)
    return {
        node: {
            "top": [_piece(tokens, values, row, at) for row, at in _extremes(values)],
            "random": [_piece(tokens, values, row, at) for row, at in some],
        }
        for node, values in found.items()
    }


def _values(subject: Subject, prompts: Prompts, nodes: Sequence[str]) -> dict[str, F64]:
    found = node_values(subject, whole_circuit_of(subject), prompts.tokens, prompts.lengths, nodes)
    return {node: values.double().cpu().numpy() for node, values in found.items()}


def _extremes(values: F64) -> list[tuple[int, int]]:
    """The rows, with the place in each, where a value is farthest from the median of all; none if all are equal."""
    far = np.abs(values - np.median(values))
    rows = np.argsort(-far.max(1), kind="stable")[:TOP]
    return [(int(row), int(far[row].argmax())) for row in rows if far[row].max() > 0]


def _piece(tokens: NDArray[np.int64], values: F64, row: int, at: int) -> dict[str, Any]:
    start = max(0, at - BEFORE)
    part = slice(start, at + AFTER + 1)
    return {"tokens": tokens[row, part].tolist(), "values": rounded(values[row, part]), "at": at - start}


def rounded(values: F64) -> list[float | None]:
    """Values with four digits, for JSON; None for infinities and NaN."""
    return [float(f"{v:.{DIGITS}g}") if np.isfinite(v) else None for v in values.tolist()]
