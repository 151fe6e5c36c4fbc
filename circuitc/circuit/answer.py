"""The answer that a circuit computes: the difference of two tokens' logits, or channels of the model's output."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import index
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from circuitc.errors import CircuitcError
from circuitc.ir.channel_ops import ENDS
from circuitc.ir.graph import Graph, make
from circuitc.ir.op import OPS

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class Channels:
    """Channels of the model's output, at the ``last`` position or at ``every`` position."""

    ids: tuple[int, ...]
    at: str = "last"

    def __post_init__(self) -> None:
        if not self.ids or self.at not in ENDS:
            raise CircuitcError(
                f"{self} is not an answer", fix="give at least one channel, and at='last' or at='every'"
            )


Answer = tuple[int, int] | Channels
"""A pair of token ids stands for ``logits[first] − logits[second]`` at the last position."""


def as_answer(answer: Answer | int | Sequence[int]) -> Answer:
    """An answer from what a user gives: two ids are a pair; any other ids are channels at the last position.

    Raises :class:`CircuitcError` for what is neither, and for a pair of one token.
    """
    if isinstance(answer, Channels):
        return answer
    try:
        given = tuple(answer if isinstance(answer, Iterable) else (answer,))
        ids = tuple(map(index, given))
    except TypeError:
        ids, given = (), ()
    if not ids or any(isinstance(i, bool) for i in given):
        fix = "give a pair of token ids, a channel of the output, several, or circuitc.Channels"
        raise CircuitcError(f"{answer!r} is not an answer", fix=fix)
    if len(ids) == 2 and ids[0] == ids[1]:
        problem = f"the two answers are the same token, {ids[0]}"
        raise CircuitcError(problem, fix="name two different answers")
    return (ids[0], ids[1]) if len(ids) == 2 else Channels(ids)


def channels_of(answer: Answer) -> tuple[int, ...]:
    """The output channels that an answer reads."""
    return answer.ids if isinstance(answer, Channels) else answer


def end_in(logits: Graph, answer: Answer) -> Graph:
    """A graph of the model's output, extended by the answer. Raises :class:`CircuitcError` for an unknown channel."""
    size = logits.output.type.channels or 0
    for channel in channels_of(answer):
        if not 0 <= channel < size:
            raise CircuitcError(f"there is no token {channel}", fix=f"ids run from 0 to {size - 1}")
    if isinstance(answer, Channels):
        xs = [make(OPS["pick"], logits.output, channel=i) for i in answer.ids]
        return Graph(make(OPS["answer"], *xs, at=answer.at), logits.names)
    difference = make(OPS["difference"], logits.output, plus=answer[0], minus=answer[1])
    return Graph(make(OPS["answer"], difference, at="last"), logits.names)


def read(logits: Tensor, answer: Answer, lengths: Sequence[int] | NDArray[np.int64]) -> NDArray[np.float64]:
    """The answers in a model's output ``[batch, pos, channels]``: what :func:`end_in` computes, as numpy float64."""
    values: NDArray[np.float64] = logits.detach().double().cpu().numpy()
    if isinstance(answer, Channels) and answer.at == "every":
        return np.asarray(values[..., list(answer.ids)])
    last = values[np.arange(len(values)), np.asarray(lengths) - 1]
    if isinstance(answer, Channels):
        return np.asarray(last[:, answer.ids[0]] if len(answer.ids) == 1 else last[:, list(answer.ids)])
    return np.asarray(last[:, answer[0]] - last[:, answer[1]])


def on_input(values: NDArray[np.float64], lengths: NDArray[np.int64], width: int) -> NDArray[np.float64]:
    """Answers at every position, ``[batch, pos, out]``, with 0 on padding, ``width`` positions wide; other answers
    unchanged."""
    if values.ndim < 3:
        return values
    out = np.zeros((len(values), width, values.shape[2]))
    inside = np.arange(values.shape[1]) < lengths[:, None]
    out[:, : values.shape[1]] = np.where(inside[..., None], values, 0.0)
    return out


def to_json(answer: Answer) -> Any:
    """The answer in a certificate: ``[first, second]`` for a pair, an object for channels."""
    return {"channels": list(answer.ids), "at": answer.at} if isinstance(answer, Channels) else list(answer)


def from_json(value: Any) -> Answer:
    """The inverse of :func:`to_json`. Raises ``KeyError``, ``TypeError`` or ``ValueError`` for anything else."""
    if isinstance(value, dict):
        return Channels(tuple(int(i) for i in value["channels"]), str(value["at"]))
    first, second = value
    return int(first), int(second)
