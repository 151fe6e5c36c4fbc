"""RMSNorm and LayerNorm, as one call or written out."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, fx

from circuitc.ir import Node
from circuitc.ir.array import Array
from circuitc.ir.tensor_ops import NORMS
from circuitc.trace.exported_graph import ExportedGraph, arguments
from circuitc.trace.lowering import Lowering, Read, reads_of


def norm(low: Lowering, node: fx.Node) -> Node:
    """``F.rms_norm`` and ``F.layer_norm``, with or without gain and bias."""
    args = arguments(node)
    kind = "layer_norm" if "bias" in args else "rms_norm"
    channels = low.src.shape(args["input"])[-1]
    if list(args["normalized_shape"]) != [channels]:
        raise low.src.refuse(node, f"{kind} over more than the channels", "normalise the last axis")
    x = low.stream(args["input"])
    dtype = low.dtype(args["input"])
    gain, offset = args["weight"], args.get("bias")
    operands = [x, low.const(torch.ones(channels, dtype=dtype) if gain is None else low.src.value(gain), gain)]
    if kind == "layer_norm":
        zeros = torch.zeros(channels, dtype=dtype)
        operands.append(low.const(zeros if offset is None else low.src.value(offset), offset))
    eps = torch.finfo(dtype).eps if args["eps"] is None else args["eps"]
    found = low.make(node, kind, *operands, eps=float(eps))
    low.read(found, 0, Read(node, (0,)))
    return found


def norm_by_hand(low: Lowering, node: fx.Node, x: object, y: object, divided: bool) -> Node | None:
    """``x * rsqrt(mean(x^2) + eps)`` or ``x / sqrt(mean(x^2) + eps)``; None if it is neither. The gain is 1."""
    src = low.src
    if divided:
        pairs = [(x, src.call(y, "sqrt"))]
    else:
        pairs = [(a, src.call(b, "rsqrt")) for a, b in ((x, y), (y, x))]
    for value, root in pairs:
        eps = None if root is None else mean_square(src, value, root["self"])
        if eps is None or not isinstance(value, fx.Node):
            continue
        channels, dtype = src.shape(value)[-1], low.dtype(node)
        ones, zeros = torch.ones(channels, dtype=dtype), torch.zeros(channels, dtype=dtype)
        if (inner := centred(src, value)) is not None:
            found = low.make(node, "layer_norm", low.stream(inner), low.const(ones), low.const(zeros), eps=eps)
            value = inner
        else:
            found = low.make(node, "rms_norm", low.stream(value), low.const(ones), eps=eps)
        low.read(found, 0, *reads_of(src.peel(value)))
        return found
    return None


def mean_square(src: ExportedGraph, x: object, total: object) -> float | None:
    """eps if ``total`` is ``mean(x^2) + eps`` over the channels, or ``var(y) + eps`` where x is y, centred."""
    added = src.call(total, "add")
    if added is None or added["alpha"] != 1 or not isinstance(added["other"], int | float):
        return None
    eps = float(added["other"])
    if (var := src.call(added["self"], "var")) is not None:
        plain = var.get("correction", 1) == 0 or var.get("unbiased") is False
        of_x = src.same(var["self"], centred(src, x))
        return eps if plain and of_x and var["keepdim"] and list(var["dim"] or ()) in ([-1], [2]) else None
    mean = src.call(added["self"], "mean")
    if mean is None or not mean.get("keepdim") or list(mean["dim"] or ()) not in ([-1], [2]):
        return None
    power = src.call(mean["self"], "pow", "mul", "square")
    if power is None or not _equal(src, power["self"], x):
        return None
    squared = power.get("exponent", 2) == 2 and ("other" not in power or _equal(src, power["other"], x))
    return eps if squared else None


def centred(src: ExportedGraph, value: object) -> fx.Node | None:
    """x if the value is ``x - mean(x)`` over the channels."""
    args = src.call(value, "sub")
    mean = None if args is None or args["alpha"] != 1 else src.call(args["other"], "mean")
    if args is None or mean is None or not mean.get("keepdim") or list(mean["dim"] or ()) not in ([-1], [2]):
        return None
    return args["self"] if src.same(mean["self"], args["self"]) else None


def _equal(src: ExportedGraph, x: object, y: object) -> bool:
    """Whether both are the same value, or centre the same one."""
    return src.same(x, y) or src.same(centred(src, x), centred(src, y))


def is_bare_norm(value: Node) -> bool:
    """Whether a value is a norm without a gain and without a bias."""
    if value.op.name not in NORMS:
        return False
    _, gain, *offset = value.operands
    return _all(gain, 1) and all(_all(bias, 0) for bias in offset)


def scaled(low: Lowering, node: fx.Node, norm: Node, gain: Tensor, source: fx.Node) -> Node:
    """A bare norm with a gain, which keeps its dtype."""
    x, ones, *offset = norm.operands
    found = low.make(
        node,
        norm.op.name,
        x,
        low.const(gain.reshape(-1).expand(ones.array("value").data.shape), source),
        *offset,
        **norm.attrs,
    )
    low.read(found, 0, *low.reads.get((norm, 0), []))
    return found


def _all(const: Node, number: int) -> bool:
    value = const.attrs["value"]
    return isinstance(value, Array) and bool(np.all(value.data == number))
