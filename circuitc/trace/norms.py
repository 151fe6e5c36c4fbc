"""RMSNorm and LayerNorm, as one call or written out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, fx

from circuitc.ir import OPS, Node, make
from circuitc.ir.array import Array
from circuitc.ir.tensor_ops import NORMS
from circuitc.trace.exported_graph import ExportedGraph, arguments, op_name
from circuitc.trace.lowering import Lowering, Read, reads_of
from circuitc.trace.views import View, view_of


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


@dataclass(frozen=True)
class HeadNorm:
    """A norm of each head of q or k. ``view`` is the value that it reads, at the places ``reads``; of a norm of all
    channels, none is known here."""

    kind: str
    heads: int
    gain: Tensor
    bias: Tensor
    eps: float
    view: View | None
    reads: Sequence[Read]

    def __call__(self, x: Tensor) -> Tensor:  # (B, T, channels) -> (B, T, channels)
        y = x.view(*x.shape[:-1], self.heads, -1)
        gain, bias = self.gain.to(x), self.bias.to(x)
        if self.kind == "layer_norm":
            y = y - y.mean(-1, keepdim=True)
        normed: Tensor = y * torch.rsqrt(y.pow(2).mean(-1, keepdim=True) + self.eps) * gain + bias
        return normed.flatten(-2)

    @classmethod
    def of(cls, norm: Node) -> HeadNorm:
        """A norm of all channels together."""
        gain, *bias = (torch.from_numpy(x.array("value").data.copy()) for x in norm.operands[1:])
        shift = bias[0] if bias else torch.zeros_like(gain)
        return cls(norm.op.name, 1, gain, shift, norm.real("eps"), None, ())

    def lower(self, low: Lowering, value: Node) -> Node:
        """The norm of each head of ``value``, side by side."""
        size = value.type.channels or 0
        constants = [low.const(self.gain), *([low.const(self.bias)] if self.kind == "layer_norm" else [])]
        if self.heads == 1:
            return make(OPS[self.kind], value, *constants, eps=self.eps)
        unit = torch.eye(size, dtype=self.gain.dtype)
        zeros = low.const(torch.zeros(size // self.heads, dtype=self.gain.dtype))
        parts = (make(OPS["linear"], value, low.const(rows.clone()), zeros) for rows in unit.chunk(self.heads))
        return make(OPS["concat"], *(make(OPS[self.kind], part, *constants, eps=self.eps) for part in parts))


def head_norm(src: ExportedGraph, node: fx.Node, behind: bool = False) -> tuple[HeadNorm, fx.Node] | None:
    """The norm of each head, ``[batch, pos, heads, d]`` in some order, that a value is, and the value that it reads;
    None if it is none. ``behind`` says that what it reads is no view, and not known here.
    """
    name, size = op_name(node), int(src.shape(node)[-1])
    dtype = node.meta["val"].dtype
    gain, bias = torch.ones(size, dtype=dtype), torch.zeros(size, dtype=dtype)
    if name in NORMS:
        args = arguments(node)
        if list(args["normalized_shape"]) != [size]:
            return None
        kind, eps, value = name, args["eps"], args["input"]
        eps = torch.finfo(dtype).eps if eps is None else float(eps)
        gain = gain if args["weight"] is None else src.value(args["weight"])
        bias = bias if args.get("bias") is None else src.value(args["bias"])
        reads = [Read(node, (0,))]
    elif name in ("mul", "div"):
        args = arguments(node)
        found = _by_hand(src, args["self"], args["other"], name == "div")
        if found is None:
            return None
        eps = found.eps
        kind = "rms_norm" if found.inner is None else "layer_norm"
        value = src.peel(found.value if found.inner is None else found.inner)
        gain = found.gain_of(src, gain)
        reads = reads_of(value)
    else:
        return None
    if behind:
        return HeadNorm(kind, 1, gain, bias, eps, None, reads), value
    view = view_of(src, value)
    axes, heads = view.axes, view.heads
    whole = axes[-1] == "c" and view.factor == 1.0 and len(set(view.channels)) == len(view.channels)
    if not whole or len(view.channels) != heads * size:
        return None
    return HeadNorm(kind, heads, gain, bias, eps, view, reads), value


def norm_by_hand(low: Lowering, node: fx.Node, x: object, y: object, divided: bool) -> Node | None:
    """``x * rsqrt(mean(x^2) + eps)`` or ``x / sqrt(mean(x^2) + eps)``; None if it is neither. The gain is 1, unless x
    is multiplied by one before."""
    src = low.src
    found = _by_hand(src, x, y, divided)
    if found is None:
        return None
    value, inner = found.value, found.inner
    channels, dtype = src.shape(value)[-1], low.dtype(node)
    gain = low.const(found.gain_of(src, torch.ones(channels, dtype=dtype)), found.gain)
    if inner is not None:
        zeros = low.const(torch.zeros(channels, dtype=dtype))
        made = low.make(node, "layer_norm", low.stream(inner), gain, zeros, eps=found.eps)
    else:
        made = low.make(node, "rms_norm", low.stream(value), gain, eps=found.eps)
    low.read(made, 0, *reads_of(src.peel(value if inner is None else inner)))
    return made


@dataclass(frozen=True)
class ByHand:
    """A norm written out: the value that is normed, eps, the value before it was centred, if it was, the constant that
    it is multiplied by before the division, if there is one, and a number that multiplies the norm."""

    value: fx.Node
    eps: float
    inner: fx.Node | None
    gain: fx.Node | None = None
    factor: float = 1.0

    def gain_of(self, src: ExportedGraph, ones: Tensor) -> Tensor:
        """The gain ``[channels]``; ``ones`` if there is none."""
        gain = ones if self.gain is None else src.value(self.gain).reshape(-1).expand(ones.shape)
        return gain if self.factor == 1.0 else gain.double() * self.factor


def _by_hand(src: ExportedGraph, x: object, y: object, divided: bool) -> ByHand | None:
    if divided:
        pairs = [(x, src.call(y, "sqrt", "std"))]
    else:
        pairs = [(a, src.call(b, "rsqrt")) for a, b in ((x, y), (y, x))]
    for given, root in pairs:
        if root is None:
            continue
        for value, gain in ((given, None), *_times_constant(src, given)):
            found = mean_square(src, value, y if "correction" in root else root["self"])
            if found is not None and isinstance(value, fx.Node):
                return ByHand(value, found[0], centred(src, value), gain, found[1])
    return None


def _times_constant(src: ExportedGraph, value: object) -> list[tuple[fx.Node, fx.Node]]:
    """``[(x, c)]`` if the value is ``x * c`` with a constant c, a number or one for each channel; else nothing."""
    args = src.call(value, "mul")
    for x, c in () if args is None else ((args["self"], args["other"]), (args["other"], args["self"])):
        gain = src.value(c)
        if x in src.live and isinstance(gain, Tensor) and gain.numel() in (1, src.shape(x)[-1]):
            return [(x, c)]
    return []


def mean_square(src: ExportedGraph, x: object, total: object) -> tuple[float, float] | None:
    """``(eps, c)`` if c divided by the root of ``mean(x^2) + eps`` over the channels is 1 divided by that of ``total``:
    a mean of squares and eps, or ``var(y) + eps`` or the deviation of y, where x is y, centred."""
    added = src.call(total, "add") if src.call(total, "std") is None else {"self": total, "other": 0.0, "alpha": 1}
    if added is None or added["alpha"] != 1 or not isinstance(added["other"], int | float):
        return None
    eps = float(added["other"])
    if (var := src.call(added["self"], "var", "std")) is not None:
        channels, less = src.shape(var["self"])[-1], var.get("correction")
        less = (0 if var.get("unbiased") is False else 1) if less is None else less
        known = src.same(var["self"], centred(src, x)) and var["keepdim"] and _last(src, var) and less in (0, 1)
        whole = (channels - less) / channels  # of the mean of squares, which the variance is divided by
        return (eps * whole, math.sqrt(whole)) if known and whole else None
    mean = src.call(added["self"], "mean")
    if mean is None or not mean.get("keepdim") or not _last(src, mean):
        return None
    power = src.call(mean["self"], "pow", "mul", "square")
    if power is None or not _equal(src, power["self"], x):
        return None
    squared = power.get("exponent", 2) == 2 and ("other" not in power or _equal(src, power["other"], x))
    return (eps, 1.0) if squared else None


def unknown_norm(src: ExportedGraph, node: fx.Node) -> tuple[str, str] | None:
    """The problem and the way out, for a quotient that is a norm of a kind that no op is."""
    divisor = arguments(node)["other"]
    added = src.call(divisor, "add")
    if added is not None and src.call(added["self"], "std", "sqrt") is not None:
        problem = "eps is added to the deviation, not to the variance under the root: no op is such a norm"
        return problem, "divide by torch.sqrt(x.var(-1, unbiased=False, keepdim=True) + eps), as F.layer_norm does"
    while (spread := src.call(divisor, "expand", "expand_as", "clamp_min", "clamp")) is not None:
        divisor = spread["self"]
    if src.call(divisor, "linalg_vector_norm", "norm") is not None:
        problem = "F.normalize divides by the larger of the norm and eps: no op is such a norm"
        return problem, "use F.rms_norm, whose result is that times the root of the number of channels"
    return None


def centred(src: ExportedGraph, value: object) -> fx.Node | None:
    """x if the value is ``x - mean(x)`` over the channels."""
    args = src.call(value, "sub")
    mean = None if args is None or args["alpha"] != 1 else src.call(args["other"], "mean")
    if args is None or mean is None or not mean.get("keepdim") or not _last(src, mean):
        return None
    return args["self"] if src.same(mean["self"], args["self"]) else None


def _last(src: ExportedGraph, args: dict[str, Any]) -> bool:
    """Whether a mean or variance is over the last axis."""
    return list(args["dim"] or ()) in ([-1], [len(src.shape(args["self"])) - 1])


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
