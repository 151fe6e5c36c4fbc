"""scalarise: lower tensors to one value per live channel, with one term per nonzero weight."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

import numpy as np

from circuitc.circuit.liveness import live_channels
from circuitc.circuit.mask import constant, is_site
from circuitc.circuit.node_names import node_name
from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.ir.tensor_ops import NORMS
from circuitc.passes.rewriting.terms import affine
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class Scalarise(Pass):
    """Lowers the channels that the answer depends on, in graph order.

    A norm becomes a factor that reads every residual channel. AbsTopK becomes a threshold that reads all its
    competitors. ``tabulate`` then finds those of them that are tables.
    """

    name = "scalarise"
    promise = EXACT

    def apply(self, graph: Graph, context: Context) -> Graph:
        if graph.output.op.level == "channel" and not any(n.type.channels for n in graph):
            return graph
        lowering = _Lowering(graph)
        live = live_channels(graph)
        for node in graph.order():
            for c in np.flatnonzero(live[node]):
                lowering.add(node, int(c))
        nodes = set(lowering.names.values())
        places = {value: name for value, name in lowering.places.items() if name not in nodes}
        return Graph(lowering.scalar(graph.output), {**places, **lowering.names})


@dataclass
class _Lowering:
    graph: Graph
    names: dict[Node, str] = field(default_factory=dict)
    places: dict[Node, str] = field(default_factory=dict)
    """Names of values that are no circuit nodes but have a place in the model: heads, norm factors, channels of the
    residual stream."""
    done: dict[tuple[Node, int], Node] = field(default_factory=dict)
    shared: dict[Node, Node] = field(default_factory=dict)
    """What all channels of a tensor share: the factor of a norm, the threshold of AbsTopK."""
    means: dict[Node, Node] = field(default_factory=dict)
    patterns: dict[tuple[Node, int], Node] = field(default_factory=dict)

    def add(self, node: Node, c: int) -> None:
        """Lower channel ``c`` of a tensor whose operands are lowered already."""
        value = self.lower(node, c)
        self.done[node, c] = value
        name = self.graph.names.get(node)
        if name is not None:
            self.names.setdefault(value, node_name(name, c))

    def scalar(self, node: Node) -> Node:
        """A value without a channel axis: the answer, the difference of two logits, or one channel."""
        x = node.operands[0] if node.operands else node
        if node.op.name == "difference":
            plus, minus = (self.done[x, node.integer(s)] for s in ("plus", "minus"))
            return affine([plus, minus], [1.0, -1.0])
        if node.op.name == "pick":
            return self.done[x, node.integer("channel")]
        if node.op.name == "answer":
            return make(node.op, *(self.scalar(x) for x in node.operands), **node.attrs)
        return node

    def all(self, node: Node) -> list[Node]:
        """Every channel of a tensor."""
        return [self.done[node, c] for c in range(node.type.channels or 0)]

    def lower(self, node: Node, c: int) -> Node:
        name, xs = node.op.name, node.operands
        if name == "embed":
            return make(OPS["table"], xs[0], values=Array(constant(xs[1])[:, c].astype(np.float64)))
        if name == "positions":
            return make(OPS["pos_table"], values=Array(constant(xs[0])[:, c].astype(np.float64)))
        if name == "linear":
            row = constant(xs[1])[c]
            sources = np.flatnonzero(row)
            return affine([self.done[xs[0], int(s)] for s in sources], row[sources], constant(xs[2])[c])
        if name == "add":
            if xs[1].type.channels is None:
                return affine([self.done[xs[0], c]], [1.0], constant(xs[1])[c])
            return affine([self.done[x, c] for x in xs], [1.0, 1.0])
        if name == "multiply":
            return make(OPS["mul"], *(self.done[x, c] for x in xs))
        if name == "concat":
            for x in xs:
                if c < (x.type.channels or 0):
                    return self.done[x, c]
                c -= x.type.channels or 0
        if name in NORMS:
            normed = make(OPS["mul"], self.centred(node, c), self.factor(node))
            bias = float(constant(xs[2])[c]) if name == "layer_norm" else 0.0
            return affine([normed], [1.0], bias) if bias else normed
        if name == "abs_topk":
            return self.gate(node, c)
        if name == "activation":
            return make(OPS["act"], self.done[xs[0], c], kind=node.attrs["kind"])
        if name == "attention":
            head = c // ((node.type.channels or 0) // node.integer("heads"))
            return make(OPS["mix"], self.pattern(node, head), self.done[xs[2], c])
        if is_site(node):
            if name == "ablate" and not constant(xs[1])[c]:
                return affine([], [], constant(xs[2])[c]) if xs[2].op.name == "const" else self.done[xs[2], c]
            return self.done[xs[0], c]
        raise CircuitcError(f"'{name}' has no lowering to channels", where=str(node))

    def centred(self, norm: Node, c: int, gained: bool = True) -> Node:
        """The value that the norm's factor multiplies: the channel, minus the mean for LayerNorm, times its gain."""
        gain = float(constant(norm.operands[1])[c]) if gained else 1.0
        x = self.done[norm.operands[0], c]
        if norm.op.name == "layer_norm":
            return affine([x, self.mean(norm.operands[0])], [gain, -gain])
        return x if gain == 1.0 else affine([x], [gain])

    def mean(self, x: Node) -> Node:
        if x not in self.means:
            channels = self.all(x)
            self.means[x] = affine(channels, [1.0 / len(channels)] * len(channels))
        return self.means[x]

    def factor(self, norm: Node) -> Node:
        """A norm's factor, which reads every channel."""
        if norm not in self.shared:
            count = norm.type.channels or 0
            xs = [self.centred(norm, c, gained=False) for c in range(count)]
            self.shared[norm] = make(OPS["inv_rms"], affine([], []), *xs, dim=count, eps=norm.attrs["eps"])
            place, stream = norm_place(self.graph, norm)
            self.places.setdefault(self.shared[norm], place)
            for c in range(count):
                x = self.done[norm.operands[0], c]
                if x.operands:  # equal constants are one value, which has no single place
                    self.places.setdefault(x, node_name(stream, c))
        return self.shared[norm]

    def gate(self, node: Node, c: int) -> Node:
        """A channel of AbsTopK. A norm's factor is positive, so that channels are ranked without it."""
        x, k = node.operands[0], node.integer("k")
        if k == 0:
            return affine([], [])
        if k == x.type.channels:
            return self.done[x, c]
        norm = x if _is_scaling(x) else None
        if node not in self.shared:
            competitors = self.all(x) if norm is None else [self.centred(norm, i) for i in range(x.type.channels or 0)]
            self.shared[node] = make(OPS["topk_threshold"], *competitors, k=k)
        value = self.done[x, c] if norm is None else self.centred(norm, c)
        gated = make(OPS["topk_gate"], value, self.shared[node])
        return gated if norm is None else make(OPS["mul"], gated, self.factor(norm))

    def pattern(self, node: Node, head: int) -> Node:
        if (node, head) not in self.patterns:
            q, k, _, sink = node.operands
            width = (q.type.channels or 0) // node.integer("heads")
            channels = range(head * width, (head + 1) * width)
            qk = [self.done[x, c] for x in (q, k) for c in channels]
            attrs = {name: value for name, value in node.attrs.items() if name != "heads"}
            attrs["sink"] = float(constant(sink)[head])
            self.patterns[node, head] = make(OPS["attend"], *qk, **attrs)
            block = next((name.rpartition(".")[0] for x in (q, k) if (name := _site_below(self.graph, x))), "")
            if block:
                self.places.setdefault(self.patterns[node, head], node_name(f"{block}.head", head))
        return self.patterns[node, head]


def _site_below(graph: Graph, x: Node) -> str:
    """The name of the nearest value with a name that a query or key is computed from; "" if there is none."""
    queue, seen = deque([x]), {x}
    while queue:
        node = queue.popleft()
        if node in graph.names and node.type.channels is not None:
            return graph.names[node]
        below = [y for y in node.operands if y.type.channels is not None and y not in seen]
        seen.update(below)
        queue.extend(below)
    return ""


def norm_place(graph: Graph, norm: Node) -> tuple[str, str]:
    """The names of a norm's factor and of the residual stream that it reads: ``1.mlp.norm`` and ``1.resid_mid``.

    The block is that of the ``act_in`` site which reads the norm, directly or through AbsTopK and other sites. A norm
    of what a block writes is its ``out_norm``, those of queries and keys are ``q_norm`` and ``k_norm``. Any other norm
    is the last one: ``final_norm`` and ``final_resid``.
    """
    x = norm.operands[0]
    block, _, part = graph.names.get(x, "").rpartition(".")
    if part == "resid_delta":
        return f"{block}.out_norm", f"{block}.resid_delta"
    if part in ("q", "k"):
        return f"{block}.{part}_norm", f"{block}.{part}"
    if x.op.name == "linear" and (name := graph.names.get(x.operands[0], "")).endswith((".q", ".k")):
        weight = constant(x.operands[1])
        first = int(weight[0].argmax()) if weight.any() else 0
        head = node_name(f"{name}_norm", first // len(weight))
        return head, f"{head}.input"
    users = graph.users()
    queue = deque([norm])
    while queue:
        node = queue.popleft()
        block, _, part = graph.names.get(node, "").rpartition(".")
        if part == "act_in":
            return f"{block}.norm", block.replace(".attn", ".resid_in").replace(".mlp", ".resid_mid")
        queue.extend(user for user in users[node] if user.op.name == "abs_topk" or is_site(user))
    return "final_norm", "final_resid"


def _is_scaling(node: Node) -> bool:
    """Whether a value is a norm that multiplies its channels by one positive factor, without a bias."""
    return node.op.name == "rms_norm" or (node.op.name == "layer_norm" and not constant(node.operands[2]).any())


PASS = Scalarise
