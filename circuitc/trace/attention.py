"""Recognises attention: as one call or with the softmax written out, causal or not, with or without a sink."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, fx

from circuitc.ir import Node
from circuitc.trace.exported_graph import ExportedGraph, arguments, op_name
from circuitc.trace.head_inputs import HeadInput, head_input, lower_input, repeated
from circuitc.trace.lowering import Lowering, Read, Tables
from circuitc.trace.masks import FILL, SURE, Mask, Seen, fill_of, seen_by, small_sizes
from circuitc.trace.score_bounds import hides
from circuitc.trace.views import FORMS, times_scalar


@dataclass(frozen=True)
class Attention:
    """What the op ``attention`` needs. ``cap`` is 0 for none."""

    q: HeadInput
    k: HeadInput
    v: HeadInput
    scale: float
    seen: Seen
    sink_node: fx.Node | None = None
    cap: float = 0.0


def attention(low: Lowering, node: fx.Node, product: fx.Node) -> Node:
    """The op for ``node``, the merged heads of the attention whose output by head is ``product``."""
    found = find_attention(low.src, product, low.tables)
    columns: list[Tensor | None] = [None, None, None]
    if found.seen.bias is not None:  # a query of 1 times a key that holds the bias
        bias = found.seen.bias.expand(found.q.heads, -1).T / found.scale  # [length, heads]
        columns[:2] = [torch.ones(1, found.q.heads, dtype=torch.float64), bias]
    operands = [lower_input(low, x, column) for x, column in zip((found.q, found.k, found.v), columns, strict=True)]
    fill = found.seen.fill
    if fill > SURE and not hides(fill, operands[0], operands[1], found.scale, found.cap):
        problem = f"masked scores are {fill:g}, and others may be as low: a masked position may get weight"
        raise low.src.refuse(product, problem, FILL)
    sink = found.seen.sink
    heads = found.q.heads
    if sink is None:
        sink = torch.full((heads,), -torch.inf, dtype=low.dtype(product))
    logits = low.const(sink.to(low.dtype(product)), found.sink_node)
    value = low.make(
        node,
        "attention",
        *operands,
        logits,
        heads=heads,
        scale=float(found.scale),
        mask=found.seen.kind,
        cap=found.cap,
        window=found.seen.window,
    )
    for i, operand in enumerate((found.q, found.k, found.v)):
        low.read(value, i, *operand.reads)
    return value


def find_attention(src: ExportedGraph, node: fx.Node, tables: Tables) -> Attention:
    """The attention whose output ``[batch, heads, pos, d]`` (one head: ``[batch, pos, d]``) is ``node``. Positions that
    the program computes are added to ``tables``.

    Raises :class:`CircuitcError` if this is not attention in one of the known forms.
    """
    if op_name(node) == "matmul":
        return _explicit(src, node, tables)
    args = arguments(node)
    if args["dropout_p"]:
        raise src.refuse(node, "this dropout is active in evaluation mode", "pass dropout_p=0.0 in evaluation")
    if args["is_causal"] and args["attn_mask"] is not None:
        raise src.refuse(node, "both is_causal and attn_mask", "give one of them")
    masks = []
    if args["attn_mask"] is not None:
        boolean = args["attn_mask"].meta["val"].dtype == torch.bool
        masks = [Mask(args["attn_mask"], "keep" if boolean else "added")]
    scale = args["scale"] if args["scale"] is not None else 1 / math.sqrt(src.shape(args["query"])[-1])
    reads = (Read(node, (0,)), Read(node, (1,)), Read(node, (2,)))
    found = _attention(src, node, tables, reads, "bctc", scale, masks)
    if args["is_causal"]:
        return replace(found, seen=Seen("causal"))
    return found


def _explicit(src: ExportedGraph, node: fx.Node, tables: Tables) -> Attention:
    """``softmax(mask(scale * q @ k^T))[..., :-1] @ v``; the slice is there only if a sink column was appended."""
    weights: Any = _unguarded(src, arguments(node)["self"])
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
        sink, sink_node = _sink_column(src, node, sliced, appended)
        scores = appended["tensors"][0]
    factor, cap, outside = 1.0, 0.0, 0
    masks: list[Mask] = []
    while True:
        peeled = src.peel(scores)
        if (scaled := times_scalar(src, peeled)) is not None and scaled[1] > 0:
            scores, factor = scaled[0], factor * scaled[1]
        elif not cap and op_name(peeled) == "tanh":
            scores, cap, factor, outside = arguments(peeled)["self"], factor, 1.0, len(masks)
        elif (inner := _unmask(src, node, scores, factor)) is not None:
            scores, mask = inner
            masks.append(mask)
        else:
            break
    if cap and len(masks) > outside:
        raise src.refuse(node, "scores are masked before they are capped", "mask them after the tanh")
    if src.call(scores, "matmul") is None:
        raise src.refuse(src.peel(scores), "this is no known way to make attention scores from q @ k^T", FORMS)
    product = src.peel(scores)
    reads = (Read(product, (0,)), Read(product, (1,)), Read(node, (1,)))
    found = _attention(src, node, tables, reads, "bcct", factor * (cap or 1.0), masks)
    found = replace(found, cap=cap)
    if cap and found.seen.bias is not None:
        raise src.refuse(node, "numbers are added to capped scores", "add nothing to them but a mask")
    if sink is None:
        return found
    if found.seen.sink is not None:
        raise src.refuse(node, "two sinks", "give each head one logit")
    return replace(found, seen=replace(found.seen, sink=sink), sink_node=sink_node)


def _attention(
    src: ExportedGraph,
    node: fx.Node,
    tables: Tables,
    reads: tuple[Read, Read, Read],
    keys: str,
    scale: float,
    masks: list[Mask],
) -> Attention:
    """Attention from the places where q, k and v are read; ``keys`` are the axes that k must have."""
    q, k, v = (head_input(src, tables, read) for read in reads)
    by_head = len(src.shape(node)) == 4
    grouped = op_name(node) != "matmul" and arguments(node)["enable_gqa"]
    k, v = (
        repeated(x, q.heads // x.heads) if by_head and q.heads > x.heads and (grouped or x.heads == 1) else x
        for x in (k, v)
    )
    expected = [axes if by_head else axes.replace("c", "", 1) for axes in ("bctc", keys, "bctc")]
    plain = [x.axes for x in (q, k, v)] == expected and q.heads == k.heads == v.heads
    if not plain or v.factor != 1.0:
        raise src.refuse(node, "q, k and v do not split into the same heads", FORMS)
    slots = [x.view.slot for x in (q, k, v)]
    if slots[0] is not None or slots[1] != slots[2] or (slots[1] is not None and not masks):
        raise src.refuse(node, "keys and values have slots that are not positions, and no logit for them", FORMS)
    seen = seen_by(src, node, masks, slots[1], q.heads)
    return Attention(q, k, v, scale * q.factor * k.factor, seen, None if seen.sink is None else masks[0].node)


def _unguarded(src: ExportedGraph, weights: fx.Node) -> fx.Node:
    """The weights before NaN in them is replaced: each query sees a position in all masks here, so there is none."""
    if (args := src.call(weights, "nan_to_num")) is not None:
        return args["self"]  # type: ignore[no-any-return]
    args = src.call(weights, "where")
    asked = None if args is None else src.call(args["condition"], "isnan")
    if args is not None and asked is not None and src.same(asked["self"], args.get("other")):
        return args["other"]  # type: ignore[no-any-return]
    return weights


def _unmask(src: ExportedGraph, node: fx.Node, scores: fx.Node, factor: float) -> tuple[fx.Node, Mask] | None:
    """The scores before masking, and the mask; None if ``scores`` are not masked."""
    if (args := src.call(scores, "masked_fill")) is not None:
        return args["self"], Mask(args["mask"], "drop", factor, fill_of(src, node, args["value"]))
    if (args := src.call(scores, "where")) is not None and "self" in args:
        inside, fill, meaning = args["self"], args["other"], "keep"
        if inside not in src.live:
            inside, fill, meaning = fill, inside, "drop"
        mask = Mask(args["condition"], meaning, factor, fill_of(src, node, fill))
        return (inside, mask) if isinstance(inside, fx.Node) else None
    if (args := src.call(scores, "add")) is not None and args["alpha"] == 1:
        inside, mask = args["self"], args["other"]
        if inside not in src.live:
            inside, mask = mask, inside
        return inside, Mask(mask, "added", factor)
    return None


def _sink_column(
    src: ExportedGraph, node: fx.Node, sliced: dict[str, Any], appended: dict[str, Any]
) -> tuple[Tensor, fx.Node]:
    """The sink logit of each head, from the column that is appended before softmax and cut off after it."""
    rank = len(src.shape(node))
    end = sliced["end"]
    if isinstance(end, fx.Node):
        val = end.meta["val"]
        end = -1 if isinstance(val, torch.SymInt) and val.node.expr == src.exported.pos else None
    cut = sliced["dim"] in (-1, rank - 1) and not sliced["start"] and end == -1 and sliced["step"] == 1
    columns = appended["tensors"]
    column = columns[-1]
    batch, pos = small_sizes(src)
    value = src.value(column, (batch, pos))
    if not cut or len(columns) != 2 or appended["dim"] not in (-1, rank - 1) or value is None:
        raise src.refuse(node, "softmax over columns that are not the scores and one sink", FORMS)
    sink = value[0, :, 0, 0] if rank == 4 else value[0, 0, :]  # (H,)
    heads = src.shape(node)[1] if rank == 4 else 1
    expected = (batch, heads, pos, 1) if rank == 4 else (batch, pos, 1)
    spread = sink[:, None, None] if rank == 4 else sink
    if tuple(value.shape) != expected or not bool((value == spread).all()):
        raise src.refuse(column, "a sink must be one logit per head", FORMS)
    return sink, column
