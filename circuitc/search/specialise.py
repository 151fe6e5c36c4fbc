"""A graph specialised to some of its nodes: the same answers, for every mask that keeps none but these, at their cost.

What a search drops for good stays at constants, so every tensor of the graph is a linear map of a few channels plus a
function of the token: ``x = M·y + s(token)``. Linears, sums and ablated sites only change M and s. A norm
needs all channels for its size alone: in an orthonormal basis of what y spans and of what is read behind the norm, the
rest is one channel more, whose square is the rest's energy, by token.

Where dropped nodes take values that differ from place to place of some sequences (:class:`Given`), every place counts
as a token of its own, and a head without live channels is a function of it too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.liveness import Live, live_channels
from circuitc.circuit.mask import Means, NodeMask, ablate_nodes, const, constant, is_site, mask_of
from circuitc.ir.array import Array
from circuitc.ir.backend import Numpy
from circuitc.ir.graph import Graph, Node, make, rebuild
from circuitc.ir.op import OPS
from circuitc.ir.tensor_ops import NORMS

MOST_CELLS = 2**24  # of a table of all channels by token; wider vocabularies are not specialised

STILL = (*NORMS, "activation", "abs_topk")
"""Ops that make of a function of the token another."""

F64 = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Given:
    """What dropped nodes take on ``tokens: int[rows, pos]``, of which ``lengths: int[rows]`` are not padding:
    ``values: {site: float[rows, pos, channels]}``."""

    tokens: NDArray[np.int64]
    lengths: NDArray[np.int64]
    values: Mapping[str, NDArray[np.floating]]


@dataclass(frozen=True, eq=False)
class Specialised:
    """``graph`` has the sites of which something is kept, each with the ``channels[site]: int[kept]`` only;
    ``constants`` is the cache of its weights as tensors. Made for sequences whose dropped nodes are given, it
    reads their ``places`` instead of tokens."""

    graph: Graph
    channels: Mapping[str, NDArray[np.int64]]
    constants: dict[Array, Tensor] = field(default_factory=dict)
    places: NDArray[np.int64] | None = None

    def reads(self, tokens: NDArray[np.int64]) -> NDArray[np.int64]:
        """What the graph is run on in the place of ``tokens: int[rows, pos]``, its sequences once or several times."""
        return tokens if self.places is None else np.tile(self.places, (len(tokens) // len(self.places), 1))


@dataclass(frozen=True, eq=False)
class _Reduced:
    """A tensor ``[pos, C]`` as ``matrix · node + static[token]``.

    ``node`` has n channels, or is None if n is 0; ``matrix: f64[C, n]``; ``static: f64[V or 1, C]``, one row if it is
    the same for every token. Only the channels that reach the answer are right. V counts places where values are given.
    """

    node: Node | None
    matrix: F64
    static: F64


def specialise(graph: Graph, mask: NodeMask, means: Means, given: Given | None = None) -> Specialised | None:
    """The graph specialised to the nodes of ``mask``, the others at ``means``; ablations of its own stay.

    With ``given``, the others are at these values, and the graph is for those sequences only. Exact up to rounding for
    every mask within this one. None where a table by token of all channels is too large.
    """
    ablated = ablate_nodes(graph, mask, {site: means[site] for site in mask if site in means})
    tokens = next((n for n in ablated if n.op.name == "tokens"), None)
    vocabulary = max((constant(n.operands[1]).shape[0] for n in ablated if n.op.name == "embed"), default=0)
    cases = vocabulary if given is None else given.tokens.size
    widest = max(n.type.channels or 0 for n in ablated)
    if tokens is None or cases * widest > MOST_CELLS:
        return None
    values = {site: given.values[site].reshape(cases, -1) for site in mask} if given else {}
    return _Focus(ablated, tokens, cases, given, values).run(mask_of(ablated))


class _Focus:
    """``cases`` is how many tokens there are, or places; ``values: {site: f64[cases, C]}`` are given for them."""

    def __init__(
        self, graph: Graph, tokens: Node, cases: int, given: Given | None, values: Mapping[str, NDArray[np.floating]]
    ) -> None:
        self.graph, self.tokens, self.cases, self.given, self.values = graph, tokens, cases, given, values
        self.live = live_channels(graph)
        self.users = graph.users()
        self.reduced: dict[Node, _Reduced] = {}
        self.numpy = Numpy(given.tokens, given.lengths) if given else Numpy(np.zeros((1, 1)))

    def run(self, mask: NodeMask) -> Specialised:
        done: dict[Node, Node] = {}
        for node in self.graph:
            if node.type.channels is not None:
                self.reduced[node] = self._tensor(node)
            elif node.op.name in ("difference", "pick"):
                done[node] = self._number(node)
            elif node.op.name != "const":
                done[node] = rebuild(node, tuple(done[x] for x in node.operands))
        graph = Graph(done[self.graph.output])
        there = {str(node.attrs["name"]) for node in graph if node.op.name == "site"}
        places = None if self.given is None else np.arange(self.cases).reshape(self.given.tokens.shape)
        kept = {site: np.flatnonzero(keep) for site, keep in mask.items() if site in there}
        return Specialised(graph, kept, places=places)

    def _tensor(self, node: Node) -> _Reduced:
        name, xs = node.op.name, node.operands
        if name == "embed":
            table = constant(xs[1]).astype(np.float64)
            return _static(table if self.given is None else table[self.given.tokens.ravel()])
        if name == "positions" and self.given is not None:
            rows, length = self.given.tokens.shape
            return _static(np.tile(constant(xs[0])[:length].astype(np.float64), (rows, 1)))
        if name == "linear":
            return self._linear(self.reduced[xs[0]], constant(xs[1]), constant(xs[2]), self.live[node])
        if name == "add" and xs[1].type.channels is None:
            x = self.reduced[xs[0]]
            return _Reduced(x.node, x.matrix, x.static + constant(xs[1]))
        if name == "add":
            return self._add(self.reduced[xs[0]], self.reduced[xs[1]], self.live[node])
        if name == "concat":
            return self._concat([self.reduced[x] for x in xs])
        if is_site(node):
            return self._site(node)
        if name == "attention":
            return self._attention(node)
        if name in STILL and self.reduced[xs[0]].node is None:
            constants = [constant(x).astype(np.float64) for x in xs[1:]]
            return _static(node.op.evaluate(self.numpy, node.attrs, self.reduced[xs[0]].static, *constants))
        if name in NORMS:
            return self._norm(node)
        if name == "activation":
            read = np.flatnonzero(self.live[node])
            if not len(read):
                return _placed(None, read, len(self.live[node]))
            return _placed(rebuild(node, (self._rows(self.reduced[xs[0]], read),)), read, len(self.live[node]))
        # AbsTopK compares all channels, and positions have no token where none is given: these stay as they are.
        every = np.arange(node.type.channels or 0)
        operands = tuple(self._rows(self.reduced[x], every) if x in self.reduced else x for x in xs)
        return _placed(rebuild(node, operands), every, len(every))

    def _linear(self, x: _Reduced, weight: F64, bias: F64, live: Live) -> _Reduced:
        rows, read = np.flatnonzero(live), np.flatnonzero(weight[live].any(0))
        weight = weight[np.ix_(rows, read)].astype(np.float64)
        matrix, static = np.zeros((len(live), x.matrix.shape[1])), np.zeros((len(x.static), len(live)))
        matrix[rows], static[:, rows] = weight @ x.matrix[read], x.static[:, read] @ weight.T + bias[rows]
        return _Reduced(x.node, matrix, static)

    def _rows(self, x: _Reduced, rows: NDArray[np.int64]) -> Node:
        """Some channels of a tensor, as a tensor."""
        return self._made(x.node, x.matrix[rows], x.static[:, rows])

    def _made(self, node: Node | None, matrix: F64, static: F64) -> Node:
        """``matrix · node + static`` as a tensor."""
        same = len(static) == 1 or bool((static == static[0]).all())
        if node is None:
            table = np.broadcast_to(static, (self.cases, static.shape[1]))
            return make(OPS["embed"], self.tokens, const(table.copy()))
        bias = static[0] if same else np.zeros(static.shape[1])
        if not bias.any() and matrix.shape == (len(matrix),) * 2 and (matrix == np.eye(len(matrix))).all():
            made = node
        else:
            made = make(OPS["linear"], node, const(matrix), const(bias))
        return made if same else make(OPS["add"], made, make(OPS["embed"], self.tokens, const(static.copy())))

    def _number(self, node: Node) -> Node:
        sides = ("plus", "minus") if node.op.name == "difference" else ("channel",)
        rows = np.array([node.integer(side) for side in sides])
        return make(
            node.op, self._rows(self.reduced[node.operands[0]], rows), **{side: i for i, side in enumerate(sides)}
        )

    def _concat(self, parts: list[_Reduced]) -> _Reduced:
        blocks = np.cumsum([0, *(x.matrix.shape[1] for x in parts)])
        rows = [np.zeros((len(x.matrix), blocks[-1])) for x in parts]
        for row, x, start in zip(rows, parts, blocks, strict=False):
            row[:, start : start + x.matrix.shape[1]] = x.matrix
        token = max(len(x.static) for x in parts)
        static = np.concatenate([np.broadcast_to(x.static, (token, x.static.shape[1])) for x in parts], 1)
        return _Reduced(_side_by_side([x.node for x in parts]), np.concatenate(rows), static)

    def _add(self, x: _Reduced, y: _Reduced, live: Live) -> _Reduced:
        if x.node is y.node:
            return _Reduced(x.node, x.matrix + y.matrix, x.static + y.static)
        matrix = np.concatenate([x.matrix, y.matrix], 1)
        both = _Reduced(_side_by_side([x.node, y.node]), matrix, x.static + y.static)
        rows = np.flatnonzero(live & both.matrix.any(1))
        if len(rows) >= both.matrix.shape[1]:
            return both
        # More writes than channels that they reach: the channels are fewer to carry.
        made = _placed(self._made(both.node, both.matrix[rows], np.zeros((1, len(rows)))), rows, len(live))
        return _Reduced(made.node, made.matrix, both.static)

    def _site(self, node: Node) -> _Reduced:
        name, x, size = str(node.attrs["name"]), self.reduced[node.operands[0]], node.type.channels or 0
        keep, mean = np.ones(size, dtype=bool), np.zeros(size)
        if node.op.name == "ablate":
            keep, mean = constant(node.operands[1]).astype(bool), constant(node.operands[2]).astype(np.float64)
        kept = np.flatnonzero(keep)
        placed = _placed(make(OPS["site"], self._rows(x, kept), name=name) if len(kept) else None, kept, size)
        return _Reduced(placed.node, placed.matrix, np.where(keep, 0.0, self.values.get(name, mean[None])))

    def _norm(self, node: Node) -> _Reduced:
        x, size = self.reduced[node.operands[0]], node.type.channels or 0
        gain = constant(node.operands[1]).astype(np.float64)
        matrix, static = x.matrix, x.static
        if node.op.name == "layer_norm":
            matrix, static = matrix - matrix.mean(0), static - static.mean(1, keepdims=True)
        read = self._read(node) * gain  # what is asked of the normed channels, as functionals of them: [k, C]
        basis = np.eye(size)
        if matrix.shape[1] + len(read) < size:
            basis = np.linalg.qr(np.concatenate([matrix, read.T], 1))[0]  # [C, n + k]
        inside = static @ basis
        rest = np.sqrt(np.maximum((static**2).sum(1) - (inside**2).sum(1), 0.0))[:, None]  # [V or 1, 1]
        count = basis.shape[1] + 1
        u = self._made(
            x.node,
            np.concatenate([basis.T @ matrix, np.zeros((1, matrix.shape[1]))]),
            np.concatenate([inside, rest], 1),
        )
        # The mean square is over fewer channels: Σ/C + eps = n/C · (Σ/n + eps·C/n).
        scale = np.sqrt(size / count)
        eps = node.real("eps") * size / count
        normed = make(OPS["rms_norm"], u, const(np.full(count, scale)), eps=eps)
        bias = constant(node.operands[2]).astype(np.float64) if node.op.name == "layer_norm" else np.zeros(size)
        back = np.concatenate([gain[:, None] * basis, np.zeros((size, 1))], 1)
        return _Reduced(normed, back, bias[None])

    def _read(self, node: Node) -> F64:
        """The linear functionals of a tensor that its users ask for: ``f64[k, C]``."""
        size = node.type.channels or 0
        found = []
        for user in self.users[node]:
            if user.op.name == "ablate":
                found.append(np.eye(size)[constant(user.operands[1]).astype(bool)])
            elif user.op.name == "linear":
                found.append(constant(user.operands[1])[self.live[user]].astype(np.float64))
            else:
                return np.eye(size)
        return np.concatenate(found)

    def _attention(self, node: Node) -> _Reduced:
        q, k, v = (self.reduced[x] for x in node.operands[:3])
        heads, scale = node.integer("heads"), node.real("scale")
        wanted = self.live[node].reshape(heads, -1)
        settled = self._settled(node, wanted)
        used = np.flatnonzero(wanted.any(1) & ~settled)
        static = self._at_places(node, settled) if settled.any() else np.zeros((1, wanted.size))
        if not len(used):
            return _static(static)
        still_q, still_k, still_v = (_constant_channels(x) for x in (q, k, v))
        sink = constant(node.operands[3]).astype(np.float64)
        width = len(still_q) // heads
        both = (still_q & still_k).reshape(heads, width)
        # A constant query on a constant key only counts against the sink.
        products = (q.static[0] * k.static[0]).reshape(heads, width)
        sink = (sink - scale * (products * both).sum(1))[used]
        pairs = [h * width + np.flatnonzero(~both[h]) for h in used]
        values = wanted & ~still_v.reshape(heads, -1)
        carried = [h * wanted.shape[1] + np.flatnonzero(values[h]) for h in used]
        # Of a head's constant values one channel of ones is left: the mass that its sink leaves to the positions.
        slots = max(len(c) for c in carried) + 1
        v_node = self._padded(v, carried, slots, ones=True)
        qk = max(1, max(len(c) for c in pairs))
        mixed = make(
            OPS["attention"],
            self._padded(q, pairs, qk),
            self._padded(k, pairs, qk),
            v_node,
            const(sink),
            heads=len(used),
            scale=scale,
            mask=node.attrs["mask"],
        )
        matrix = np.zeros((wanted.size, len(used) * slots))
        for i, (h, channels) in enumerate(zip(used, carried, strict=True)):
            matrix[channels, i * slots + np.arange(len(channels))] = 1.0
            own = np.arange(h * wanted.shape[1], (h + 1) * wanted.shape[1])
            own = own[still_v[own]]
            matrix[own, i * slots + slots - 1] = v.static[0, own]
        return _Reduced(mixed, matrix, static)

    def _settled(self, node: Node, wanted: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which of the heads that are read are functions of the place alone."""
        if self.given is None:
            return np.zeros(len(wanted), dtype=bool)
        q, k, v = (self.reduced[x].matrix.any(1).reshape(len(wanted), -1) for x in node.operands[:3])
        return np.asarray(wanted.any(1) & ~q.any(1) & ~k.any(1) & ~(v & wanted).any(1))

    def _at_places(self, node: Node, heads: NDArray[np.bool_]) -> F64:
        """What these heads carry at each place, and nothing for the others."""
        assert self.given is not None
        of_heads = []
        for x in (self.reduced[x].static for x in node.operands[:3]):
            every = np.broadcast_to(x, (self.cases, x.shape[1])).reshape(*self.given.tokens.shape, len(heads), -1)
            of_heads.append(every[:, :, heads].reshape(*self.given.tokens.shape, -1))
        q, k, v = of_heads
        sink = constant(node.operands[3]).astype(np.float64)[heads]
        out = node.op.evaluate(self.numpy, {**node.attrs, "heads": int(heads.sum())}, q, k, v, sink)
        found = np.zeros((self.cases, len(heads), v.shape[-1] // int(heads.sum())))
        found[:, heads] = out.reshape(self.cases, int(heads.sum()), -1)
        return found.reshape(self.cases, -1)

    def _padded(self, x: _Reduced, groups: list[NDArray[np.int64]], slots: int, ones: bool = False) -> Node:
        """The channels of each group in ``slots`` places, the rest zeros; or with a one in the last place."""
        matrix = np.zeros((len(groups) * slots, x.matrix.shape[1]))
        static = np.zeros((len(x.static), len(matrix)))
        for i, channels in enumerate(groups):
            places = i * slots + np.arange(len(channels))
            matrix[places], static[:, places] = x.matrix[channels], x.static[:, channels]
            if ones:
                static[:, (i + 1) * slots - 1] = 1.0
        return self._made(x.node, matrix, static)


def _constant_channels(x: _Reduced) -> Live:
    """Which channels are the same for every token at every position."""
    return np.asarray(~x.matrix.any(1) & (x.static == x.static[:1]).all(0))


def _static(values: F64) -> _Reduced:
    """A tensor that is a function of the token, or of the place."""
    return _Reduced(None, np.zeros((values.shape[1], 0)), values)


def _placed(node: Node | None, rows: NDArray[np.int64], size: int) -> _Reduced:
    """A tensor of ``size`` channels, those at ``rows`` in ``node``, the others 0."""
    matrix = np.zeros((size, len(rows)))
    matrix[rows, np.arange(len(rows))] = 1.0
    return _Reduced(node, matrix, np.zeros((1, size)))


def _side_by_side(nodes: list[Node | None]) -> Node | None:
    there = [n for n in nodes if n is not None]
    return there[0] if len(there) == 1 else make(OPS["concat"], *there) if there else None
