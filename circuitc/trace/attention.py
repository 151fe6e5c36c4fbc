"""Causal attention in the forms that models write it: whole, or softmax by hand, with or without a sink."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, fx

from circuitc.trace.source import Source, arguments, op_name

SPLITS = {"_unsafe_view", "reshape", "unflatten", "view"}
SMALL = (2, 5)
"""Batch and length at which masks and sinks are looked at, besides the full length."""
MASKED = -1e9
"""Scores at or below this get no weight: exp of less than -745 is 0 even in float64."""

FORMS = "write attention as F.scaled_dot_product_attention(q, k, v, is_causal=True) of [batch, heads, pos, d]"


@dataclass(frozen=True)
class Heads:
    """A ``[batch, pos, channels]`` value, or an attention's output, seen by head.

    ``axes`` names the axes of the view (``bhtd``; ``btd`` for one head), ``factor`` is what the value is
    multiplied by on the way.
    """

    base: fx.Node
    axes: str
    factor: float = 1.0


@dataclass(frozen=True)
class Attention:
    """What the op ``attention`` needs; ``sink: float[heads]``, or None."""

    q: fx.Node
    k: fx.Node
    v: fx.Node
    heads: int
    scale: float
    sink: Tensor | None
    sink_node: fx.Node | None
    mask: str = "causal"


def by_head(src: Source, node: fx.Node) -> Heads:
    """How a value of an attention is laid out. Raises :class:`CircuitcError` for other reshapes."""
    node = src.peel(node)
    name = op_name(node)
    shape = src.shape(node)
    if (scaled := times_scalar(src, node)) is not None:
        inner = by_head(src, scaled[0])
        return replace(inner, factor=inner.factor * scaled[1])
    if src.is_stream(node):
        return Heads(node, "btd")
    if name in ("scaled_dot_product_attention", "matmul"):
        return Heads(node, "bhtd")
    if name in SPLITS and len(shape) == 4 and shape[:2] == (src.exported.batch, src.exported.pos):
        inner = by_head(src, arguments(node)["self"])
        if inner.axes == "btd":
            return replace(inner, axes="bthd")
    elif name == "transpose":
        args = arguments(node)
        inner = by_head(src, args["self"])
        axes = list(inner.axes)
        i, j = args["dim0"], args["dim1"]
        axes[i], axes[j] = axes[j], axes[i]
        return replace(inner, axes="".join(axes))
    elif name == "permute":
        args = arguments(node)
        inner = by_head(src, args["self"])
        return replace(inner, axes="".join(inner.axes[i] for i in args["dims"]))
    raise src.refuse(node, "not a way to split channels into attention heads that is known", FORMS)


def find_attention(src: Source, node: fx.Node) -> Attention:
    """The attention whose output ``[batch, heads, pos, d]`` (one head: ``[batch, pos, d]``) is ``node``.

    Raises :class:`CircuitcError` if it is not causal attention of one of the known forms.
    """
    args = arguments(node)
    if op_name(node) == "matmul":
        return _explicit(src, node, args)
    mask = args["attn_mask"]
    if mask is not None:
        dtype = mask.meta["val"].dtype
        _check_mask(src, node, mask, "keep" if dtype == torch.bool else "added")
    elif not args["is_causal"]:
        raise src.refuse(node, "the attention is not causal", "pass is_causal=True")
    if args["dropout_p"] or args["enable_gqa"]:
        raise src.refuse(node, "dropout and grouped queries are not supported in attention", FORMS)
    q, k, v = (by_head(src, args[name]) for name in ("query", "key", "value"))
    scale = args["scale"] if args["scale"] is not None else 1 / math.sqrt(src.shape(args["query"])[-1])
    return _attention(src, node, q, k, v, scale, (args["query"], args["key"], args["value"]))


def _explicit(src: Source, node: fx.Node, args: dict[str, Any]) -> Attention:
    """``softmax(mask(scale * q @ k^T))[..., :-1] @ v``, the slice only where a sink column was appended."""
    weights: Any = args["self"]
    sliced = src.call(weights, "slice")
    softmax = src.call(sliced["self"] if sliced else weights, "softmax", "_softmax")
    whole = softmax is not None and softmax.get("dtype") in (None, torch.float32, torch.float64)
    if softmax is None or not whole or softmax["dim"] not in (-1, len(src.shape(node)) - 1):
        problem = "a product of two values that is not attention (softmax over the last axis, times v)"
        raise src.refuse(node, problem, FORMS)
    scores: Any = softmax["self"]
    sink = sink_node = None
    appended = src.call(scores, "cat")
    if (sliced is None) != (appended is None):
        raise src.refuse(node, "softmax over columns that are not the scores and one sink", FORMS)
    if sliced is not None and appended is not None:
        sink, sink_node = _find_sink(src, node, sliced, appended)
        scores = appended["tensors"][0]
    factor, masked = 1.0, False
    while True:
        if (scaled := times_scalar(src, scores)) is not None and scaled[1] > 0:
            scores, factor = scaled[0], factor * scaled[1]
        elif (inner := _unmask(src, node, scores)) is not None:
            scores, masked = inner, True
        else:
            break
    product = src.call(scores, "matmul")
    if product is None:
        raise src.refuse(src.peel(scores), "not a known way to make attention scores from q @ k^T", FORMS)
    if not masked:
        raise src.refuse(node, "the attention is not causal", "mask the scores above the diagonal with -inf")
    q, k, v = (by_head(src, x) for x in (product["self"], product["other"], args["other"]))
    k = replace(k, axes=k.axes[:-2] + k.axes[:-3:-1])  # the product takes k transposed
    found = _attention(src, node, q, k, v, factor, (product["self"], product["other"], args["other"]))
    return replace(found, sink=sink, sink_node=sink_node)


def _attention(
    src: Source, node: fx.Node, q: Heads, k: Heads, v: Heads, scale: float, views: tuple[fx.Node, ...]
) -> Attention:
    axes = "btd" if src.is_stream(node) else "bhtd"
    heads = 1 if axes == "btd" else src.shape(node)[1]
    plain = all(x.axes == axes and src.is_stream(x.base) for x in (q, k, v))
    if not plain or v.factor != 1.0 or (axes == "bhtd" and any(src.shape(x)[1] != heads for x in views)):
        raise src.refuse(node, "q, k and v do not split into the same heads", FORMS)
    return Attention(q.base, k.base, v.base, heads, scale * q.factor * k.factor, None, None)


def _find_sink(src: Source, node: fx.Node, sliced: dict[str, Any], appended: dict[str, Any]) -> tuple[Tensor, fx.Node]:
    """The sink logit of each head, from the column that is appended before softmax and cut off after it."""
    rank = len(src.shape(node))
    end = sliced["end"]
    if isinstance(end, fx.Node):
        val = end.meta["val"]
        end = -1 if isinstance(val, torch.SymInt) and val.node.expr == src.exported.pos else None
    cut = sliced["dim"] in (-1, rank - 1) and not sliced["start"] and end == -1 and sliced["step"] == 1
    columns = appended["tensors"]
    column = columns[-1]
    value = src.value(column, SMALL)
    if not cut or len(columns) != 2 or appended["dim"] not in (-1, rank - 1) or value is None:
        raise src.refuse(node, "softmax over columns that are not the scores and one sink", FORMS)
    sink = value[0, :, 0, 0] if rank == 4 else value[0, 0, :]  # (H,)
    heads = src.shape(node)[1] if rank == 4 else 1
    expected = (SMALL[0], heads, SMALL[1], 1) if rank == 4 else (SMALL[0], SMALL[1], 1)
    spread = sink[:, None, None] if rank == 4 else sink
    if tuple(value.shape) != expected or not bool((value == spread).all()):
        raise src.refuse(column, "a sink must be one logit per head", FORMS)
    return sink, column


def times_scalar(src: Source, node: fx.Node) -> tuple[fx.Node, float] | None:
    """``(x, c)`` if the value is ``x * c`` or ``x / (1 / c)`` with a number c."""
    if (args := src.call(node, "mul", "div")) is None or args.get("rounding_mode") is not None:
        return None
    x, number = args["self"], args["other"]
    if not isinstance(x, fx.Node) or not isinstance(number, int | float) or number == 0:
        return None
    return x, float(number) if op_name(src.peel(node)) == "mul" else 1 / number


def _unmask(src: Source, node: fx.Node, scores: fx.Node) -> fx.Node | None:
    """The scores before a causal mask was put on them; None if none was. Raises for other masks."""
    if (args := src.call(scores, "masked_fill")) is not None:
        _check_fill(src, node, args["value"])
        _check_mask(src, node, args["mask"], "drop")
        return args["self"]  # type: ignore[no-any-return]
    if (args := src.call(scores, "where")) is not None and "self" in args:
        inside, fill, meaning = args["self"], args["other"], "keep"
        if inside not in src.live:
            inside, fill, meaning = fill, inside, "drop"
        _check_fill(src, node, fill)
        _check_mask(src, node, args["condition"], meaning)
        return inside if isinstance(inside, fx.Node) else None
    if (args := src.call(scores, "add")) is not None and args["alpha"] == 1:
        inside, mask = args["self"], args["other"]
        if inside not in src.live:
            inside, mask = mask, inside
        _check_mask(src, node, mask, "added")
        return inside  # type: ignore[no-any-return]
    return None


def _check_fill(src: Source, node: fx.Node, fill: object) -> None:
    value = src.value(fill, SMALL) if isinstance(fill, fx.Node) else fill
    if value is None or not bool((torch.as_tensor(value) <= MASKED).all()):
        raise src.refuse(node, "masked scores are not -inf", "fill masked scores with float('-inf')")


def _check_mask(src: Source, node: fx.Node, mask: object, meaning: str) -> None:
    """That a mask keeps j <= i and nothing else, by computing it at a small and at the largest length."""
    fix = "only the plain causal mask is supported"
    for sizes in (SMALL, (1, src.exported.mask_length)):
        value = src.value(mask, sizes)
        if value is None:
            raise src.refuse(node, "what masks the attention depends on the tokens", fix)
        causal = torch.ones(sizes[1], sizes[1], dtype=torch.bool, device=value.device).tril()
        if meaning == "added":
            good = torch.where(causal, value == 0, value <= MASKED)
        else:
            good = value.bool() == (causal if meaning == "keep" else ~causal)
        if not bool(good.all()):
            raise src.refuse(node, f"the attention mask is not causal at length {sizes[1]}", fix)
