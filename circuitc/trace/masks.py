"""Attention masks and sinks, recognised by computing them at small sizes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, fx

from circuitc.trace.exported_graph import ExportedGraph

SMALL_LENGTH = 5
"""The length at which masks and sinks are computed, besides the full length, unless the model's own limit is lower."""
MASKED = -9e3
"""Scores at or below this are masked. That they get weight 0 is checked (:mod:`circuitc.trace.score_bounds`), unless
they are at or below :data:`SURE`."""
SURE = -1e9
REACHED = -100.0
"""What is lower than this, and not :data:`MASKED`, was meant as a mask."""

FILL = "fill masked scores with float('-inf')"


@dataclass(frozen=True)
class Mask:
    """``meaning`` is ``keep`` or ``drop`` for booleans, ``added`` for numbers. Of booleans, ``fill`` is the largest
    score of what is masked. Both numbers are later multiplied by ``factor``."""

    node: fx.Node
    meaning: str
    factor: float = 1.0
    fill: float = -math.inf


def small_sizes(src: ExportedGraph) -> tuple[int, int]:
    """Batch and length at which masks and sinks are computed."""
    return 2, min(SMALL_LENGTH, src.exported.mask_length)


@dataclass(frozen=True)
class Seen:
    """Which positions a position sees. ``kind`` is ``causal`` or ``none``; ``window`` is how many, 0 for all; ``sink``
    has the logits ``[heads]`` of a slot beside the positions. ``bias: f64[heads or 1, length]`` is added to the scores
    of each key, as in ALiBi; what is added to all keys of a query is left out, as it cancels. ``fill`` is the largest
    number that masks a score.
    """

    kind: str = "none"
    window: int = 0
    sink: Tensor | None = None
    bias: Tensor | None = None
    fill: float = -math.inf


def seen_by(src: ExportedGraph, node: fx.Node, masks: list[Mask], slot: int | None, heads: int) -> Seen:
    """What the masks leave, all together.

    Raises :class:`CircuitcError` for a mask that is neither causal, with or without a window, nor empty, and if a mask
    depends on the tokens.
    """
    kind, window, sink, bias, fill = "none", 0, None, None, -math.inf
    for mask in sorted(masks, key=lambda mask: mask.meaning == "added"):
        found, wide, added = _kind(src, node, mask, slot, kind == "causal")
        if added is not None:
            bias = added * mask.factor if bias is None else bias + added * mask.factor
        fill = max(fill, mask.factor * (_fill(src, node, mask) if mask.meaning == "added" else mask.fill))
        kind = "causal" if found == "causal" else kind
        window = min(window or wide, wide or window)
        if slot is not None:
            logits = _column(src, node, mask, slot, heads)
            sink = logits if sink is None else sink + logits
    if bias is not None and bias.shape[0] not in (1, heads):
        raise src.refuse(node, "numbers are added to the scores, and not the same in each sequence", "add one per head")
    if bias is not None and sink is not None:
        raise src.refuse(node, "numbers are added to the scores of positions beside a sink", "leave the sink out")
    return Seen(kind, window, sink, bias, fill)


def _fill(src: ExportedGraph, node: fx.Node, mask: Mask) -> float:
    """The largest number that masks a score, of those that are added."""
    value = _value(src, node, mask, small_sizes(src))
    masked = value[value <= MASKED]
    return float(masked.max()) if masked.numel() else -math.inf


def _kind(
    src: ExportedGraph, node: fx.Node, mask: Mask, slot: int | None, causal: bool
) -> tuple[str, int, Tensor | None]:
    """The kind, the window and the numbers that are added; ``causal`` says whether another mask hides what follows."""
    found = set()
    windows = []
    biases: list[Tensor] = []
    for sizes in (small_sizes(src), (1, src.exported.mask_length)):
        value = _value(src, node, mask, sizes)
        if slot is not None and value.shape[-1] > sizes[1]:
            value = _without(value, slot)
        kept = value > MASKED if mask.meaning == "added" else value.bool() ^ (mask.meaning == "drop")
        past = torch.ones(sizes[1], sizes[1], dtype=torch.bool, device=value.device).tril()
        plain = mask.meaning != "added" or bool((value[kept] == 0).all())
        if not plain and (bias := _bias(value, kept & past if causal else kept)) is not None:
            biases.append(bias)
            plain = True
        if plain and bool(kept.all()):
            found.add("none")
        elif plain and kept.shape[-2:] == past.shape and (wide := _window(kept, past)):
            found.add("causal")
            windows.append((wide, sizes[1]))
        else:
            if mask.meaning == "added" and MASKED < float(value.min()) < REACHED:
                problem = f"masked scores are lowered by {-float(value.min()):g} only, which others may be lower by"
                raise src.refuse(node, problem, FILL)
            problem = f"the attention mask at length {sizes[1]} is neither causal nor empty"
            raise src.refuse(node, problem, "use the plain causal mask, with or without a window, or none")
    widest = max((wide for wide, _ in windows), default=0)
    if any(wide != min(widest, length) for wide, length in windows):
        raise src.refuse(node, "the window of attention changes with the length", "use the same window at all lengths")
    if len(found) > 1:
        raise src.refuse(node, "the attention mask is causal at some lengths only", "use the same mask at all lengths")
    return found.pop(), widest if any(wide < length for wide, length in windows) else 0, _longest(src, node, biases)


def _bias(value: Tensor, kept: Tensor) -> Tensor | None:
    """What a mask adds to each key, ``f64[heads or 1, keys]``, less what it adds to the first; None if that is not the
    same for all queries, up to a number for each query."""
    if not bool(kept[..., -1, :].all()):
        return None
    numbers = torch.where(kept, value.double(), 0.0)
    numbers = numbers[(None,) * (4 - numbers.ndim)]
    last = numbers[:1, :, -1:]  # [1, heads or 1, 1, keys]
    apart = torch.where(kept, numbers - last, 0.0)
    moved = apart - torch.where(kept, apart[..., :1], 0.0)
    if float(moved.abs().max()) > 1e-12 * float(numbers.abs().max()):
        return None
    return (last - last[..., :1])[0, :, 0]


def _longest(src: ExportedGraph, node: fx.Node, biases: list[Tensor]) -> Tensor | None:
    if not biases:
        return None
    longest = max(biases, key=lambda bias: bias.shape[-1])
    if any(not torch.equal(bias, longest[:, : bias.shape[-1]]) for bias in biases):
        raise src.refuse(node, "what is added to the scores changes with the length", "add the same at all lengths")
    return longest


def _window(kept: Tensor, past: Tensor) -> int:
    """How many positions a causal mask leaves to the last one; 0 if it is no causal mask with that window."""
    wide = int(kept.reshape(-1, kept.shape[-1])[-1].sum())
    return wide if wide and bool((kept == past & past.triu(1 - wide)).all()) else 0


def _column(src: ExportedGraph, node: fx.Node, mask: Mask, slot: int, heads: int) -> Tensor:
    """What a mask adds to the scores of the slot: ``[heads]``."""
    batch, pos = small_sizes(src)
    value = _value(src, node, mask, (batch, pos))
    column = value[..., slot] if value.shape[-1] == pos + 1 else value[..., 0]  # (1 or B, 1 or H, 1 or T)
    if mask.meaning != "added":
        if not bool((column.bool() ^ (mask.meaning == "drop")).all()):
            raise src.refuse(node, "the slot before the first position is masked", "leave it out")
        return torch.zeros(heads)
    column = column.expand(batch if column.ndim > 1 else 1, heads, pos)
    if not bool((column == column[:1, :, :1]).all()):
        raise src.refuse(mask.node, "a sink must be one logit per head", "add the same logit at every position")
    logits: Tensor = column[0, :, 0] * mask.factor  # (H,)
    return logits


def _value(src: ExportedGraph, node: fx.Node, mask: Mask, sizes: tuple[int, int]) -> Any:
    value = src.value(mask.node, sizes)
    if value is None:
        problem = "the attention mask depends on the tokens"
        raise src.refuse(node, problem, "use the plain causal mask, or none; leave padding out")
    return value


def _without(value: Tensor, slot: int) -> Tensor:
    return value[..., 1:] if slot == 0 else value[..., :-1]


def fill_of(src: ExportedGraph, node: fx.Node, fill: object) -> float:
    """The largest score that masked positions get. Raises :class:`CircuitcError` unless it is far below others."""
    value = src.value(fill, small_sizes(src)) if isinstance(fill, fx.Node) else fill
    if value is None or not bool((torch.as_tensor(value) <= MASKED).all()):
        raise src.refuse(node, "masked scores are not -inf", FILL)
    return float(torch.as_tensor(value).max())
