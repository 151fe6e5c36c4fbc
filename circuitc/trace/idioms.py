"""Lowers an exported graph into tensor-level ops, taking whole idioms as one op."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, fx

from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Graph, Node, make
from circuitc.ir.array import Array
from circuitc.ir.op import Attr
from circuitc.trace.attention import SPLITS, by_head, find_attention
from circuitc.trace.export import Exported
from circuitc.trace.source import Source, arguments, op_name

MERGES = {*SPLITS, "flatten"}
KNOWN = (
    "known, on float [batch, pos, channels], are embedding, linear, rms_norm, gelu, relu, causal attention, "
    "AbsTopK and addition"
)


def lower(exported: Exported) -> Graph:
    """The graph of what the model computes; constants are named by their parameters.

    Raises :class:`CircuitcError` with the op and its module where there is no op for what the model does.
    """
    lowering = _Lowering(Source(exported))
    output = lowering.stream(exported.output)
    return Graph(output, lowering.names)


class _Lowering:
    """Works backwards from the output, so that what an idiom has swallowed is never looked at by itself."""

    def __init__(self, src: Source) -> None:
        self.src = src
        self.names: dict[Node, str] = {}
        self.done: dict[fx.Node, Node] = {}
        self.rules: dict[str, Callable[[fx.Node], Node]] = {
            "embedding": self.embedding,
            "index": self.index,
            "linear": self.linear,
            "addmm": self.addmm,
            "mm": self.product,
            "matmul": self.product,
            "rms_norm": self.rms_norm,
            "mul": self.norm_by_hand,
            "div": self.norm_by_hand,
            "scatter": self.abs_topk,
            "gelu": self.activation,
            "relu": self.activation,
            "add": self.add,
            **dict.fromkeys(MERGES, self.reshape),
        }

    def stream(self, node: fx.Node) -> Node:
        """The value of a node that is float ``[batch, pos, channels]`` or ``[batch * pos, channels]``."""
        node = self.src.peel(node)
        if node not in self.done:
            rule = self.rules.get(op_name(node))
            if rule is None:
                raise self.src.refuse(node, "there is no op for this", KNOWN)
            self.done[node] = rule(node)
            if not self.src.is_stream(node) and not self.src.is_rows(node):
                raise self.src.refuse(node, "this is not one value per position and channel", KNOWN)
        return self.done[node]

    def make(self, node: fx.Node, op: str, *operands: Node, **attrs: Attr) -> Node:
        """:func:`circuitc.ir.make`, whose type errors become errors about ``node``."""
        try:
            return make(OPS[op], *operands, **attrs)
        except TypeError as error:
            fix = "the types of ops are in circuitc.ir.tensor_ops"
            raise self.src.refuse(node, str(error), fix) from None

    def const(self, value: Tensor, source: fx.Node | None = None) -> Node:
        if value.dtype not in (torch.float32, torch.float64):
            raise CircuitcError(
                f"constants must be float32 or float64, not {value.dtype}",
                where=(self.src.parameter(source) if source else None),
                fix="convert the model with model.float() before tracing",
            )
        node = make(OPS["const"], value=Array(value.detach().cpu().numpy()))
        name = self.src.parameter(source) if source else None
        if name is not None:
            self.names.setdefault(node, name)
        return node

    def dtype(self, node: fx.Node) -> torch.dtype:
        return node.meta["val"].dtype  # type: ignore[no-any-return]

    def embedding(self, node: fx.Node) -> Node:
        args = arguments(node)
        return self.rows(node, args["weight"], args["indices"])

    def index(self, node: fx.Node) -> Node:
        args = arguments(node)
        indices = args["indices"]
        return self.rows(node, args["self"], indices[0] if len(indices) == 1 else None)

    def rows(self, node: fx.Node, table: fx.Node, indices: object) -> Node:
        value = self.src.value(table)
        if value is None or not self.src.same(indices, self.src.exported.tokens):
            fix = "only constant tables indexed by the tokens are; positions and shifted tokens are not"
            raise self.src.refuse(node, "this lookup is not supported", fix)
        return self.make(node, "embed", make(OPS["tokens"]), self.const(value, table))

    def linear(self, node: fx.Node) -> Node:
        args = arguments(node)
        return self.affine(node, args["input"], args["weight"], args["bias"])

    def addmm(self, node: fx.Node) -> Node:
        args = arguments(node)
        if args["alpha"] != 1 or args["beta"] != 1:
            raise self.src.refuse(node, "factors of addmm are not supported", "leave alpha and beta at 1")
        return self.affine(node, args["mat1"], args["mat2"], args["self"], transposed=True)

    def product(self, node: fx.Node) -> Node:
        args = arguments(node)
        x: fx.Node = args["self"]
        weight: fx.Node = args["mat2"] if op_name(node) == "mm" else args["other"]
        if self.src.value(weight) is not None:
            return self.affine(node, x, weight, None, transposed=True)
        return self.attention(node)

    def affine(
        self, node: fx.Node, x: fx.Node, weight: fx.Node, bias: fx.Node | None, transposed: bool = False
    ) -> Node:
        matrix = self.src.value(weight)
        offset = None if bias is None else self.src.value(bias)
        if matrix is None or (bias is not None and offset is None):
            raise self.src.refuse(node, "weights depend on the input", "weights and biases must be constants")
        matrix = matrix.T if transposed else matrix
        if offset is None:
            offset = matrix.new_zeros(matrix.shape[0])
        operands = (self.stream(x), self.const(matrix, weight), self.const(offset, bias))
        return self.make(node, "linear", *operands)

    def rms_norm(self, node: fx.Node) -> Node:
        args = arguments(node)
        channels = self.src.shape(node)[-1]
        if list(args["normalized_shape"]) != [channels]:
            raise self.src.refuse(node, "rms_norm over more than the channels", "normalise the last axis")
        weight = args["weight"]
        gain = torch.ones(channels, dtype=self.dtype(node)) if weight is None else self.src.value(weight)
        eps = torch.finfo(self.dtype(node)).eps if args["eps"] is None else args["eps"]
        x = self.stream(args["input"])
        return self.make(node, "rms_norm", x, self.const(gain, weight), eps=float(eps))

    def norm_by_hand(self, node: fx.Node) -> Node:
        """``x * rsqrt(mean(x^2) + eps)``, and a gain per channel on what is a norm already."""
        args = arguments(node)
        x, y = args["self"], args["other"]
        if op_name(node) == "div":
            pairs = [(x, None if args.get("rounding_mode") else self.src.call(y, "sqrt"))]
        else:
            pairs = [(a, self.src.call(b, "rsqrt")) for a, b in ((x, y), (y, x))]
            for value, gain in ((x, y), (y, x)):
                if (scale := self.src.value(gain)) is not None and scale.ndim == 1:
                    return self.gain(node, self.stream(value), scale, gain)
        for value, root in pairs:
            eps = None if root is None else self.mean_square(value, root["self"])
            if eps is not None:
                gain = self.const(torch.ones(self.src.shape(value)[-1], dtype=self.dtype(node)))
                return self.make(node, "rms_norm", self.stream(value), gain, eps=eps)
        problem = "a product of values is only known as part of rms_norm or attention"
        raise self.src.refuse(node, problem, "write the norm as F.rms_norm; gates are not supported")

    def mean_square(self, x: object, total: object) -> float | None:
        """eps, if ``total`` is ``mean(x^2) + eps`` over the channels."""
        src = self.src
        added = src.call(total, "add")
        if added is None or added["alpha"] != 1 or not isinstance(added["other"], int | float):
            return None
        mean = src.call(added["self"], "mean")
        if mean is None or not mean.get("keepdim") or mean["dim"] not in ([-1], [2]):
            return None
        power = src.call(mean["self"], "pow", "mul", "square")
        if power is None or not src.same(power["self"], x):
            return None
        squared = power.get("exponent", 2) == 2 and ("other" not in power or src.same(power["other"], x))
        return float(added["other"]) if squared else None

    def gain(self, node: fx.Node, norm: Node, scale: Tensor, source: fx.Node) -> Node:
        if norm.op.name != "rms_norm":
            fix = "fold the factors into the next weight"
            raise self.src.refuse(node, "channels are scaled outside of a norm", fix)
        x, gain = norm.operands
        old = gain.attrs["value"]
        ones = isinstance(old, Array) and bool(np.all(old.data == 1))
        if not ones:
            raise self.src.refuse(node, "a norm with two gains", "multiply them into one parameter")
        return self.make(node, "rms_norm", x, self.const(scale, source), eps=norm.attrs["eps"])

    def abs_topk(self, node: fx.Node) -> Node:
        """abs, topk, gather, and scatter on zeros."""
        src, args = self.src, arguments(node)
        kept = src.call(args.get("src"), "gather")
        chosen: Any = args["index"]
        indices = op_name(chosen) == "getitem" and chosen.args[1] == 1
        topk = src.call(chosen.args[0], "topk") if indices else None
        size = src.call(topk["self"], "abs") if topk and topk["largest"] else None
        zeros = src.call(args["self"], "zeros_like", "zeros", "new_zeros")
        if kept and topk and size and zeros and "reduce" not in args:
            same = src.same(size["self"], kept["self"]) and src.same(kept["index"], chosen)
            if same and {args["dim"], kept["dim"], topk["dim"]} <= {-1, 2}:
                return self.make(node, "abs_topk", self.stream(kept["self"]), k=int(topk["k"]))
        problem = "a scatter that is not AbsTopK (abs, topk, gather, scatter on zeros, over the channels)"
        raise src.refuse(node, problem, "write it as circuitc.models.transformer.AbsTopK does")

    def activation(self, node: fx.Node) -> Node:
        args = arguments(node)
        if args.get("approximate", "none") != "none":
            fix = "use nn.GELU(); gelu by tanh would be another function, off by up to 5e-4"
            raise self.src.refuse(node, f"gelu(approximate='{args['approximate']}') is not supported", fix)
        return self.make(node, "activation", self.stream(args["self"]), kind=op_name(node))

    def attention(self, node: fx.Node) -> Node:
        found = find_attention(self.src, node)
        sink = found.sink
        if sink is None:
            sink = torch.full((found.heads,), -torch.inf, dtype=self.dtype(node))
        operands = (*map(self.stream, (found.q, found.k, found.v)), self.const(sink, found.sink_node))
        return self.make(node, "attention", *operands, heads=int(found.heads), scale=float(found.scale), mask=found.mask)

    def reshape(self, node: fx.Node) -> Node:
        """Attention's heads put side by side; or batch and pos merged into one axis and split again."""
        src = self.src
        inner: fx.Node = arguments(node)["self"]
        if src.is_stream(node) and len(src.shape(inner)) == 4:
            heads = by_head(src, inner)
            if heads.axes == "bthd" and not src.is_stream(heads.base) and heads.factor == 1.0:
                return self.attention(heads.base)
        joined, split = src.is_rows(node), src.is_stream(node)
        known = (joined and src.is_stream(inner)) or (split and src.is_rows(inner))
        if known and src.shape(inner)[-1] == src.shape(node)[-1]:
            return self.stream(inner)
        fix = "reshape only to split and merge attention heads"
        raise src.refuse(node, "this reshape is not a known one", fix)

    def add(self, node: fx.Node) -> Node:
        args = arguments(node)
        x, y = args["self"], args["other"]
        if args["alpha"] != 1 or not isinstance(x, fx.Node) or not isinstance(y, fx.Node):
            fix = "fold numbers into weights and biases"
            raise self.src.refuse(node, "only two values can be added", fix)
        if self.src.value(x) is not None:
            x, y = y, x
        bias = self.src.value(y)
        if bias is None:
            return self.make(node, "add", self.stream(x), self.stream(y))
        left, offset = self.stream(x), self.const(bias, y)
        if left.op.name == "linear":
            value = left.operands[2].attrs["value"]
            if isinstance(value, Array) and not value.data.any():
                return self.make(node, "linear", *left.operands[:2], offset)
        return self.make(node, "add", left, offset)
