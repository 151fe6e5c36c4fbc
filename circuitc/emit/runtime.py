"""The functions that emitted programs call. A program contains the source of those that it needs."""

from __future__ import annotations

import base64
import math
from typing import Any

import numpy as np


def relu(x: Any) -> Any:
    """The positive part."""
    return np.maximum(x, 0.0)


def relu6(x: Any) -> Any:
    """The positive part, up to 6."""
    return np.clip(x, 0.0, 6.0)


def gelu(x: Any) -> Any:
    """x times the normal distribution's share below x."""
    erf = np.frompyfunc(math.erf, 1, 1)(x * math.sqrt(0.5))
    return 0.5 * x * (1.0 + np.asarray(erf, dtype=np.float64))


def gelu_tanh(x: Any) -> Any:
    """gelu as it is approximated by tanh."""
    return 0.5 * x * (1.0 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def relu2(x: Any) -> Any:
    """The square of the positive part."""
    return np.maximum(x, 0.0) ** 2


def leaky_relu(x: Any, slope: float) -> Any:
    """x where it is positive, else x times the slope."""
    return np.where(x > 0.0, x, slope * x)


def softcap(x: Any, limit: float) -> Any:
    """x where it is small, and never beyond the limit."""
    return limit * np.tanh(x / limit)


def tanh(x: Any) -> Any:
    """The hyperbolic tangent."""
    return np.tanh(x)


def sigmoid(x: Any) -> Any:
    """1 / (1 + exp(-x)), also where exp(-x) is too large for a float."""
    return np.exp(-np.logaddexp(0.0, -x))


def silu(x: Any) -> Any:
    """x times its sigmoid."""
    return x * sigmoid(x)


def quick_gelu(x: Any) -> Any:
    """gelu as it is approximated by a sigmoid."""
    return x * sigmoid(1.702 * x)


def kth(k: int, *xs: Any) -> Any:
    """The k-th largest magnitude among the values, at each position."""
    sizes = np.stack(np.broadcast_arrays(*(np.abs(x) for x in xs)), -1)
    return np.partition(sizes, -k, axis=-1)[..., -k]


def gate(x: Any, threshold: Any) -> Any:
    """x where its magnitude reaches the threshold, else 0."""
    return x * (np.abs(x) >= threshold)


def attend(scores: Any, sink: float = -math.inf) -> Any:
    """What one that sees all positions attends to: softmax over them and a sink that holds no value."""
    top = np.maximum(scores.max(-1, keepdims=True), sink)
    weights = np.exp(scores - top)
    return weights / (weights.sum(-1, keepdims=True) + np.exp(sink - top))


def only(keys: Any) -> Any:
    """Scores for a head that attends to these keys alike, and to others only where there are none and no sink."""
    return np.where(keys, 0.0, -1000.0)


def first(tokens: Any) -> Any:
    """Scores of the first position alone."""
    return only(np.arange(tokens.shape[-1]) == 0)


def back(tokens: Any, k: int) -> Any:
    """Scores of the position k before the last one alone."""
    n = tokens.shape[-1]
    return only(np.arange(n) == n - 1 - k)


def previous(tokens: Any) -> Any:
    """Scores of the position before the last one alone."""
    n = tokens.shape[-1]
    return only(np.arange(n) == n - 2)


def same(tokens: Any) -> Any:
    """Scores of the positions with the last token alone."""
    return only(tokens == tokens[..., -1:])


def among(members: Any) -> Any:
    """Scores of the positions of members alone, those that are not 0."""
    return only(members != 0)


def first_all(tokens: Any) -> Any:
    """Scores of the first position alone, for each position: [T, T]."""
    n = np.arange(tokens.shape[-1])
    return only(0 * n[:, None] == n)


def back_all(tokens: Any, k: int) -> Any:
    """Scores of the position k before it alone, for each position: [T, T]."""
    n = np.arange(tokens.shape[-1])
    return only(n == n[:, None] - k)


def previous_all(tokens: Any) -> Any:
    """Scores of the position before it alone, for each position: [T, T]."""
    n = np.arange(tokens.shape[-1])
    return only(n == n[:, None] - 1)


def same_all(tokens: Any) -> Any:
    """Scores of the positions with its token alone, for each position: [..., T, T]."""
    return only(tokens[..., None] == tokens[..., None, :])


def among_all(members: Any) -> Any:
    """Scores of the positions of members alone, those that are not 0, for each position: [..., T, T]."""
    return only(np.broadcast_to(members[..., None, :] != 0, (*members.shape, members.shape[-1])))


def near(scores: Any, window: int) -> Any:
    """The scores of the last positions only, as many as the window has."""
    n = scores.shape[-1]
    return np.where(np.arange(n) < n - window, -np.inf, scores)


def near_all(scores: Any, window: int) -> Any:
    """For each position, the scores of the positions up to it that its window has: [..., T, T]."""
    n = np.arange(scores.shape[-1])
    return np.where(n <= n[:, None] - window, -np.inf, scores)


def mix(pattern: Any, x: Any) -> Any:
    """What a head reads at the last position."""
    return (pattern * x).sum(-1, keepdims=True)


def average(x: Any, sink: float = -math.inf) -> Any:
    """What a head reads when it attends to all positions alike."""
    return x.sum(-1, keepdims=True) / (x.shape[-1] + math.exp(min(sink, 700.0)))


def average_all(x: Any, sink: float = -math.inf) -> Any:
    """What a head reads at each position when it attends to all positions up to there alike."""
    return x.cumsum(-1) / (np.arange(1, x.shape[-1] + 1) + math.exp(min(sink, 700.0)))


def share(seen: Any, sink: float = -math.inf) -> Any:
    """How much of its attention a head keeps from its sink, if it attends alike to all the positions seen."""
    return seen / (seen + math.exp(min(sink, 700.0)))


def mass(pattern: Any) -> Any:
    """The fraction of attention that the sink leaves at the last position."""
    return pattern.sum(-1, keepdims=True)


def outer(query: Any, key: Any) -> Any:
    """Scores of every position's query against every position's key: [..., T, T]."""
    return np.asarray(query)[..., None] * key[..., None, :]


def attend_all(scores: Any, sink: float = -math.inf) -> Any:
    """What each position attends to: softmax over all up to it and a sink that holds no value."""
    n = scores.shape[-1]
    scores = np.where(np.arange(n) > np.arange(n)[:, None], -np.inf, scores)
    top = np.maximum(scores.max(-1, keepdims=True), sink)
    weights = np.exp(scores - top)
    return weights / (weights.sum(-1, keepdims=True) + np.exp(sink - top))


def mix_all(pattern: Any, x: Any) -> Any:
    """What a head reads at each position."""
    return (pattern @ x[..., None])[..., 0]


def length(tokens: Any, most: int) -> int:
    """How many tokens each sequence has. Raises ValueError for more than positions are known for."""
    count = int(tokens.shape[-1])
    if count > most:
        raise ValueError(f"the input has {count} tokens, but positions are known for {most} only")
    return count


def side_by_side(shape: tuple[int, ...], *xs: Any) -> Any:
    """All values along a last axis: [*shape, out]."""
    return np.stack([np.broadcast_to(x, shape) for x in xs], -1)


def table(size: int, rest: float, values: dict[float, list[int]]) -> Any:
    """One number per token id or position: ``rest``, but for those listed under other values."""
    out = np.full(size, rest)
    for value, ids in values.items():
        out[ids] = value
    return out


def dense(data: str) -> Any:
    """One number per token id or position, from the bytes of all of them."""
    return np.frombuffer(base64.b64decode(data), dtype="<f8")


def grid(context: int, data: str) -> Any:
    """One number per token id and position, from the bytes of all of them, token by token."""
    return np.frombuffer(base64.b64decode(data), dtype="<f8").reshape(-1, context)
