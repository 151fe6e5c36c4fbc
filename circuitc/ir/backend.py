"""What ops need of an array library, and the reference: numpy in float64. PyTorch is in ``torch_backend.py``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np

from circuitc.errors import CircuitcError
from circuitc.ir.activations import find_activation
from circuitc.ir.array import Array


class Backend(Protocol):
    """The array operations that ops are written with. Arrays have a leading batch axis."""

    tokens: Any  # int[batch, pos]

    def constant(self, array: Array) -> Any: ...
    def fill(self, value: float) -> Any: ...
    def rows(self, table: Any, tokens: Any) -> Any: ...
    def positions(self, table: Any) -> Any: ...
    def grid(self, table: Any, tokens: Any) -> Any: ...
    def places(self) -> Any: ...
    def concat(self, xs: Sequence[Any]) -> Any: ...
    def stack(self, xs: Sequence[Any]) -> Any: ...
    def linear(self, x: Any, weight: Any, bias: Any) -> Any: ...
    def act(self, kind: str, x: Any) -> Any: ...
    def rsqrt(self, x: Any) -> Any: ...
    def abs_topk(self, x: Any, k: int) -> Any: ...
    def kth_magnitude(self, xs: Sequence[Any], k: int) -> Any: ...
    def attend(self, scores: Any, sink: Any, mask: str, window: int = 0) -> Any: ...
    def split_heads(self, x: Any, heads: int) -> Any: ...
    def merge_heads(self, x: Any) -> Any: ...
    def spread(self, x: Any) -> Any: ...
    def last(self, x: Any) -> Any: ...
    def site(self, name: str, x: Any) -> Any: ...
    def ablate(self, name: str, x: Any, keep: Any, mean: Any) -> Any: ...


def check_length(length: int, context: int) -> None:
    """Raises :class:`CircuitcError` for an input that is longer than a table of positions."""
    if length > context:
        raise CircuitcError(
            f"the input has {length} tokens, but positions are known for {context} only",
            fix=f"give at most {context} tokens",
        )


class Numpy:
    """numpy float64. ``lengths: int[batch]`` says where each right-padded sequence ends."""

    def __init__(self, tokens: Any, lengths: Any = None) -> None:
        self.tokens = np.asarray(tokens, dtype=np.int64)
        batch, length = self.tokens.shape
        self.ends = (np.full(batch, length) if lengths is None else np.asarray(lengths)) - 1
        self.future = np.triu(np.ones((length, length), dtype=bool), 1)

    def constant(self, array: Array) -> Any:
        return array.data.astype(np.float64) if array.data.dtype != np.bool_ else array.data

    def fill(self, value: float) -> Any:
        return np.float64(value)

    def rows(self, table: Any, tokens: Any) -> Any:
        return table[tokens]

    def positions(self, table: Any) -> Any:
        batch, length = self.tokens.shape
        check_length(length, table.shape[0])
        return np.broadcast_to(table[:length], (batch, length, *table.shape[1:]))

    def grid(self, table: Any, tokens: Any) -> Any:
        check_length(tokens.shape[1], table.shape[1])
        return table[tokens, np.arange(tokens.shape[1])]

    def places(self) -> Any:
        return np.arange(self.tokens.shape[1])

    def concat(self, xs: Sequence[Any]) -> Any:
        return np.concatenate(xs, -1)

    def stack(self, xs: Sequence[Any]) -> Any:
        return np.stack(xs, -1)

    def linear(self, x: Any, weight: Any, bias: Any) -> Any:
        flat = x.reshape(-1, x.shape[-1]) @ weight.T + bias  # one large product is faster than one per sequence
        return flat.reshape(*x.shape[:-1], -1)

    def act(self, kind: str, x: Any) -> Any:
        return find_activation(kind).numpy(x)

    def rsqrt(self, x: Any) -> Any:
        return 1.0 / np.sqrt(x)

    def abs_topk(self, x: Any, k: int) -> Any:
        if k == 0:
            return np.zeros_like(x)
        size = np.abs(x)
        return x * (size >= np.partition(size, -k, axis=-1)[..., -k, None])

    def kth_magnitude(self, xs: Sequence[Any], k: int) -> Any:
        sizes = np.empty((*np.broadcast_shapes(*(np.shape(x) for x in xs)), len(xs)))
        for i, x in enumerate(xs):
            np.abs(x, out=sizes[..., i])
        sizes.partition(len(xs) - k, axis=-1)  # in place: there may be thousands of operands
        return sizes[..., -k].copy()

    def attend(self, scores: Any, sink: Any, mask: str, window: int = 0) -> Any:
        # Heads, if any, are the second axis. Padding must not be read; a causal mask hides it already.
        padding = (np.arange(len(self.future)) > self.ends[:, None])[:, None]  # (B, 1, T)
        hidden = self.future if mask == "causal" else padding if scores.ndim == 3 else padding[:, None]
        if window:
            hidden = hidden | np.tril(np.ones_like(self.future), -window)
        scores = np.where(hidden, -np.inf, scores)
        top = np.maximum(scores.max(-1, keepdims=True), sink)
        weights = np.exp(scores - top)
        return weights / (weights.sum(-1, keepdims=True) + np.exp(sink - top))

    def split_heads(self, x: Any, heads: int) -> Any:
        return x.reshape(*x.shape[:-1], heads, -1).swapaxes(-3, -2)

    def merge_heads(self, x: Any) -> Any:
        x = x.swapaxes(-3, -2)
        return x.reshape(*x.shape[:-2], -1)

    def spread(self, x: Any) -> Any:
        return np.broadcast_to(x, self.tokens.shape)

    def last(self, x: Any) -> Any:
        return self.spread(x)[np.arange(len(self.ends)), self.ends]

    def site(self, name: str, x: Any) -> Any:
        return x

    def ablate(self, name: str, x: Any, keep: Any, mean: Any) -> Any:
        return np.where(keep, x, mean)
