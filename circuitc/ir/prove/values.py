"""The canonical form of every value of a graph, op by op, at both levels.

A channel-level value has one form, an attention pattern has a number, and a tensor has one form per channel. A channel
is computed when it is first read, so channels that a mask has cut off cost nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from circuitc.ir.op import Rules
from circuitc.ir.prove.functions import act, gate, kth, norm
from circuitc.ir.prove.heads import attend, mix
from circuitc.ir.prove.polynomial import STATIC, Coefficient, Form, UndecidedError, constant
from circuitc.ir.prove.workspace import Workspace


class Pattern(NamedTuple):
    number: int
    sink: bool


class Channels:
    """The forms of a tensor's channels. Each is computed when it is first read."""

    def __init__(self, size: int, make: Callable[[int], Form]) -> None:
        self.size = size
        self._make = make
        self._made: dict[int, Form] = {}

    def __getitem__(self, channel: int) -> Form:
        if channel not in self._made:
            self._made[channel] = self._make(channel)
        return self._made[channel]

    def __iter__(self) -> Any:
        return (self[i] for i in range(self.size))


Attrs = Mapping[str, Any]


def table_of(work: Workspace, values: NDArray[Any], by_token: bool, by_position: bool) -> Form:
    """``values: [vocab]``, ``[context]`` or ``[vocab, context]`` as a form."""
    cells = values.astype(np.float64)
    cells = cells if by_token and by_position else cells[:, None] if by_token else cells[None]
    if by_position:
        cells = cells[:, : work.context]
    return work.settle({STATIC: Coefficient(cells, np.abs(cells))})


def _pattern(work: Workspace, attrs: Attrs, *qk: Form) -> Pattern:
    half, scale, sink = len(qk) // 2, attrs["scale"], attrs["sink"]
    if not math.isfinite(scale):
        raise UndecidedError("a number is not finite")
    seen = f"{attrs['mask']} {attrs.get('window', 0)}"
    number = attend(work, qk[:half], qk[half:], scale, sink, seen, attrs.get("cap", 0.0))
    return Pattern(number, sink != -math.inf)


def _undecided(name: str) -> Callable[..., Any]:
    """The rule of an op that proofs do not handle: a graph with it is not proved."""

    def refuse(*_: object) -> Any:
        raise UndecidedError(f"'{name}' has no canonical form")

    return refuse


CHANNEL_OPS: dict[str, Callable[..., Any]] = {
    "table": lambda work, attrs, tokens: table_of(work, attrs["values"].data, True, False),
    "pos_table": lambda work, attrs: table_of(work, attrs["values"].data, False, True),
    "grid": lambda work, attrs, tokens: table_of(work, attrs["values"].data, True, True),
    "affine": lambda work, attrs, *xs: work.sum(zip(attrs["weights"], xs, strict=True), attrs["bias"]),
    "mul": lambda work, attrs, x, y: work.product(x, y),
    "inv_rms": lambda work, attrs, energy, *xs: norm(work, energy, xs, attrs["dim"], attrs["eps"]),
    "act": lambda work, attrs, x: act(work, attrs["kind"], x),
    "topk_threshold": lambda work, attrs, *xs: kth(work, xs, attrs["k"]),
    "topk_gate": lambda work, attrs, x, threshold: gate(work, x, threshold),
    "attend": _pattern,
    "attend_to": _undecided("attend_to"),
    "mix": lambda work, attrs, pattern, x: mix(work, pattern.number, pattern.sink, x),
    "answer": _undecided("answer"),  # its operands are compared
}
"""``rule(work, attrs, *operands)``; operands are forms or patterns."""


def _embed(work: Workspace, attrs: Attrs, tokens: None, table: NDArray[Any]) -> Channels:
    return Channels(table.shape[1], lambda c: table_of(work, table[:, c], True, False))


def _positions(work: Workspace, attrs: Attrs, table: NDArray[Any]) -> Channels:
    return Channels(table.shape[1], lambda c: table_of(work, table[:, c], False, True))


def _concat(work: Workspace, attrs: Attrs, *xs: Channels) -> Channels:
    places = [(x, i) for x in xs for i in range(x.size)]
    return Channels(len(places), lambda c: places[c][0][places[c][1]])


def _linear(work: Workspace, attrs: Attrs, x: Channels, weight: NDArray[Any], bias: NDArray[Any]) -> Channels:
    def row(c: int) -> Form:
        read = np.flatnonzero(weight[c]).tolist()
        return work.sum([(float(weight[c, i]), x[i]) for i in read], float(bias[c]))

    return Channels(len(weight), row)


def _rms_norm(work: Workspace, attrs: Attrs, x: Channels, gain: NDArray[Any]) -> Channels:
    return _normed(work, x, gain, np.zeros(x.size), attrs["eps"])


def _layer_norm(work: Workspace, attrs: Attrs, x: Channels, gain: NDArray[Any], bias: NDArray[Any]) -> Channels:
    mean = Channels(1, lambda _: work.sum([(1.0 / x.size, y) for y in x]))
    centred = Channels(x.size, lambda c: work.sum([(1.0, x[c]), (-1.0, mean[0])]))
    return _normed(work, centred, gain, bias, attrs["eps"])


def _normed(work: Workspace, x: Channels, gain: NDArray[Any], bias: NDArray[Any], eps: float) -> Channels:
    factor = Channels(1, lambda _: norm(work, {}, list(x), x.size, eps))
    return Channels(x.size, lambda c: work.sum([(float(gain[c]), work.product(x[c], factor[0]))], float(bias[c])))


def _abs_topk(work: Workspace, attrs: Attrs, x: Channels) -> Channels:
    if attrs["k"] == 0:
        return Channels(x.size, lambda c: {})
    threshold = Channels(1, lambda _: kth(work, list(x), attrs["k"]))
    return Channels(x.size, lambda c: gate(work, x[c], threshold[0]))


def _attention(work: Workspace, attrs: Attrs, q: Channels, k: Channels, v: Channels, sink: NDArray[Any]) -> Channels:
    heads = attrs["heads"]
    wide, read = q.size // heads, v.size // heads
    patterns: dict[int, Pattern] = {}

    def channel(c: int) -> Form:
        head = c // read
        if head not in patterns:
            places = range(head * wide, (head + 1) * wide)
            each = {**attrs, "sink": float(sink[head])}
            patterns[head] = _pattern(work, each, *(q[i] for i in places), *(k[i] for i in places))
        return mix(work, *patterns[head], v[c])

    return Channels(v.size, channel)


def _add(work: Workspace, attrs: Attrs, x: Channels, y: Channels | NDArray[Any]) -> Channels:
    other = Channels(x.size, lambda c: constant(float(y[c]))) if isinstance(y, np.ndarray) else y
    return Channels(x.size, lambda c: work.sum([(1.0, x[c]), (1.0, other[c])]))


def _multiply(work: Workspace, attrs: Attrs, x: Channels, y: Channels) -> Channels:
    return Channels(x.size, lambda c: work.product(x[c], y[c]))


def _ablate(work: Workspace, attrs: Attrs, x: Channels, keep: NDArray[Any], mean: Channels | NDArray[Any]) -> Channels:
    def frozen(c: int) -> Any:
        return mean[c] if isinstance(mean, Channels) else constant(float(mean[c]))

    return Channels(x.size, lambda c: x[c] if keep[c] else frozen(c))


TENSOR_OPS: dict[str, Callable[..., Any]] = {
    "tokens": lambda work, attrs: None,
    "const": lambda work, attrs: attrs["value"].data,
    "embed": _embed,
    "positions": _positions,
    "concat": _concat,
    "linear": _linear,
    "rms_norm": _rms_norm,
    "layer_norm": _layer_norm,
    "abs_topk": _abs_topk,
    "activation": lambda work, attrs, x: Channels(x.size, lambda c: act(work, attrs["kind"], x[c])),
    "attention": _attention,
    "add": _add,
    "multiply": _multiply,
    "site": lambda work, attrs, x: x,
    "ablate": _ablate,
    "difference": lambda work, attrs, x: work.sum([(1.0, x[attrs["plus"]]), (-1.0, x[attrs["minus"]])]),
    "pick": lambda work, attrs, x: x[attrs["channel"]],
}
"""The rules of tensor-level ops. Operands are :class:`Channels`; constants are their arrays."""

CANONICAL: Rules[Callable[..., Any]] = Rules("canonical", CHANNEL_OPS | TENSOR_OPS)
