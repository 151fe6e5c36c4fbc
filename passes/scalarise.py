"""scalarise: from tensors to one value per live channel, one term per nonzero weight."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.mask import constant, is_site
from circuitc.pipeline import EXACT, Context, Pass
from circuitc.sites import node_name


@dataclass(frozen=True)
class Scalarise(Pass):
    """Works back from the answer, so what nobody reads is never built.

    RMSNorm becomes a factor that reads every residual channel; which of them are tables is ``tabulate``'s to find.
    A model with AbsTopK is refused: there, dropped channels decide which kept ones survive.
    """

    name = "scalarise"
    promise = EXACT

    def apply(self, graph: Graph, context: Context) -> Graph:
        if graph.output.op.level == "channel" and not any(n.type.channels for n in graph):
            return graph
        lowering = _Lowering(graph)
        return Graph(lowering.scalar(graph.output), lowering.names)


@dataclass
class _Lowering:
    graph: Graph
    names: dict[Node, str] = field(default_factory=dict)
    done: dict[tuple[Node, int], Node] = field(default_factory=dict)

    def scalar(self, node: Node) -> Node:
        """A value without a channel axis: the answer, or the difference of two logits."""
        if node.op.name == "difference":
            plus, minus = (self.channel(node.operands[0], int(str(node.attrs[s]))) for s in ("plus", "minus"))
            return affine([plus, minus], [1.0, -1.0])
        if node.op.name == "answer":
            return make(node.op, *(self.scalar(x) for x in node.operands), **node.attrs)
        if node.op.name == "pick":
            return self.channel(node.operands[0], int(str(node.attrs["channel"])))
        return node

    def channel(self, node: Node, c: int) -> Node:
        """Channel ``c`` of a tensor."""
        if (node, c) not in self.done:
            value = self.lower(node, c)
            self.done[node, c] = value
            name = self.graph.names.get(node)
            if name is not None:
                self.names.setdefault(value, node_name(name, c))
        return self.done[node, c]

    def lower(self, node: Node, c: int) -> Node:
        name, xs = node.op.name, node.operands
        if name == "embed":
            return make(OPS["table"], xs[0], values=Array(constant(xs[1])[:, c].astype(np.float64)))
        if name == "linear":
            row = constant(xs[1])[c]
            sources = np.flatnonzero(row)
            return affine([self.channel(xs[0], int(s)) for s in sources], row[sources], constant(xs[2])[c])
        if name == "add":
            if xs[1].type.channels is None:
                return affine([self.channel(xs[0], c)], [1.0], constant(xs[1])[c])
            return affine([self.channel(x, c) for x in xs], [1.0, 1.0])
        if name == "rms_norm":
            x = self.channel(xs[0], c)
            gain = float(constant(xs[1])[c])
            normed = make(OPS["mul"], x, self.factor(node))
            return normed if gain == 1.0 else affine([normed], [gain])
        if name == "activation":
            return make(OPS["act"], self.channel(xs[0], c), kind=node.attrs["kind"])
        if name == "attention":
            head = c // ((node.type.channels or 0) // int(str(node.attrs["heads"])))
            return make(OPS["mix"], self.pattern(node, head), self.channel(xs[2], c))
        if is_site(node):
            if name == "ablate" and not constant(xs[1])[c]:
                return affine([], [], constant(xs[2])[c])
            return self.channel(xs[0], c)
        if name == "abs_topk":
            raise CircuitcError(
                "this model has AbsTopK, which cannot be compiled to channels yet",
                fix="use a checkpoint without AbsTopK; tracing, masks and losses work with it",
            )
        raise CircuitcError(f"'{name}' has no lowering to channels", where=str(node))

    def factor(self, norm: Node) -> Node:
        """RMSNorm's factor, with every channel a live one."""
        if (norm, -1) not in self.done:
            count = norm.type.channels or 0
            xs = [self.channel(norm.operands[0], c) for c in range(count)]
            self.done[norm, -1] = make(OPS["rms"], affine([], []), *xs, dim=count, eps=norm.attrs["eps"])
        return self.done[norm, -1]

    def pattern(self, node: Node, head: int) -> Node:
        q, k, _, sink = node.operands
        width = (q.type.channels or 0) // int(str(node.attrs["heads"]))
        channels = range(head * width, (head + 1) * width)
        qk = [self.channel(x, c) for x in (q, k) for c in channels]
        return make(
            OPS["attend"], *qk, scale=node.attrs["scale"], sink=float(constant(sink)[head]), mask=node.attrs["mask"]
        )


def affine(xs: list[Node], weights: object, bias: object = 0.0) -> Node:
    """``Σ weights·xs + bias`` as a node, in Python floats."""
    numbers = tuple(float(w) for w in weights)  # type: ignore[attr-defined]
    return make(OPS["affine"], *xs, weights=numbers, bias=float(bias))  # type: ignore[arg-type]


PASS = Scalarise
