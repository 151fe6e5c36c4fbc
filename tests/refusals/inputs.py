"""Tokens, lengths and answers that a program cannot take."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import torch

import circuitc
from circuitc.circuit.answer import as_answer, end_in
from circuitc.ir import OPS, Array, Graph, evaluate, make
from refusals.shared import EXAMPLES, Case


@cache
def circuit() -> circuitc.Circuit:
    return circuitc.load_circuit(EXAMPLES / "single_double_quote")


ROWS = [[1, 2, 3], [4, 5, 6]]
TABLE = make(OPS["table"], make(OPS["tokens"]), values=Array(np.array([1.0, 2.0])))
LOGITS = Graph(
    make(OPS["embed"], make(OPS["tokens"]), make(OPS["const"], value=Array(np.zeros((12, 12), dtype=np.float32))))
)
POSITIONS = make(OPS["pos_table"], values=Array(np.zeros(32)))


def program(tokens: Any, lengths: Any = None) -> Case:
    return lambda folder: circuit().program(tokens, lengths)


def graph(tokens: Any) -> Case:
    return lambda folder: evaluate(Graph(make(OPS["answer"], TABLE, at="last")), tokens)


TOKENS: dict[str, Any] = {
    "one sequence": [1, 2, 3],
    "sequences of two lengths": [[1, 2], [3]],
    "no tokens": [[]],
    "nothing": None,
    "fractions": [[0.5]],
    "letters": [["a"]],
    "truths": [[True]],
    "a negative id": [[-1]],
    "an id that is too large": [[1, 5000]],
    "tokens without values": torch.zeros(1, 2, dtype=torch.int64, device="meta"),
    "three axes": torch.zeros(2, 2, 2),
    "three axes of ids": [[[1]]],
}
LENGTHS: dict[str, Any] = {
    "lengths: 0": [0, 1],
    "lengths: negative": [3, -1],
    "lengths: too long": [3, 4],
    "lengths: one for two": [1],
    "lengths: a number": 2,
    "lengths: fractions": [1.0, 2.0],
    "lengths: truths": [True, True],
    "lengths: text": "ab",
}
CASES: dict[str, Case] = {
    **{name: program(tokens) for name, tokens in TOKENS.items()},
    **{name: program(ROWS, lengths) for name, lengths in LENGTHS.items()},
    "more tokens than positions": lambda folder: evaluate(
        Graph(make(OPS["answer"], POSITIONS, at="last")), np.zeros((1, 33), dtype=np.int64)
    ),
    "a token that a table does not have": graph([[9]]),
    **{
        f"an answer of {answer!r}": lambda folder, answer=answer: as_answer(answer)
        for answer in ("x", None, (1.5, 2), 3.0, (None, 1), (True, False), (), (3, 3))
    },
    "an answer of no channel": lambda folder: circuitc.Channels(()),
    "an answer at the first position": lambda folder: circuitc.Channels((1,), "first"),
    "an answer that is too large": lambda folder: end_in(LOGITS, (3, 12)),
    "an answer that is negative": lambda folder: end_in(LOGITS, (-1, 3)),
}
