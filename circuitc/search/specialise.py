"""Partial evaluation: specialises a graph to a superset of the kept nodes.

The specialised graph gives the same answers for every mask that keeps no other nodes, at the cost of these nodes.
All other nodes stay constant, so every tensor of the graph is a linear map of a few channels plus a function of the
token: ``x = M·y + s(token)``. Linears, sums and ablated sites only change M and s.

A norm needs the other channels only for its size. Take an orthonormal basis of what y spans and of what is read behind
the norm: everything else is one more channel, whose square is the energy outside the basis, by token.

If dropped nodes take values that differ from place to place of some sequences (:class:`Given`), every place counts as
its own token, and a head without live channels is a function of the place too.
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

MOST_CELLS = 2**24  # entries of a table of all channels by token; larger vocabularies are not specialised

BY_TOKEN = (*NORMS, "activation", "abs_topk")
"""Ops that map functions of the token to functions of the token."""

F64 = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Given:
    """Values that dropped nodes take on some sequences, ``values: {site: float[rows, pos, channels]}``.

    The sequences are ``tokens: int[rows, pos]``, right-padded, of ``lengths: int[rows]``.
    """

    tokens: NDArray[np.int64]
    lengths: NDArray[np.int64]
    values: Mapping[str, NDArray[np.floating]]


@dataclass(frozen=True, eq=False)
class Specialised:
    """A specialised graph.

    ``graph`` has the sites with kept nodes, each with the ``channels[site]: int[kept]`` only; ``constants`` caches its
    weights as tensors. A graph made for given values reads ``places: int[rows, pos]``, the numbers of the places,
    instead of tokens.
    """

    graph: Graph
    channels: Mapping[str, NDArray[np.int64]]
    constants: dict[Array, Tensor] = field(default_factory=dict)
    places: NDArray[np.int64] | None = None

    def reads(self, tokens: NDArray[np.int64]) -> NDArray[np.int64]:
        """The graph's input for ``tokens: int[rows, pos]``, the sequences that it was made for, once or repeated."""
        return tokens if self.places is None else np.tile(self.places, (len(tokens) // len(self.places), 1))


@dataclass(frozen=True, eq=False)
class _Reduced:
    """A tensor ``[pos, C]`` as ``matrix · node + static[token]``.

    ``node`` has n channels, or is None if n is 0; ``matrix: f64[C, n]``; ``static: f64[V or 1, C]``, with one row if it
    is the same for every token. Only the channels that reach the answer are right. V is the number of tokens, or of
    places if values are given.
    """

    node: Node | None
    matrix: F64
    static: F64


def specialise(graph: Graph, mask: NodeMask, means: Means, given: Given | None = None) -> Specialised | None:
    """The graph specialised to the nodes of ``mask``, with all others at ``means``, or at the values ``given``.

    Exact up to rounding for every mask within this one; with ``given``, on its sequences only. Ablations that the graph
    already has are kept. None if a table of all channels by token or place is too large (:data:`MOST_CELLS`).
    """
    ablated = ablate_nodes(graph, mask, {site: means[site] for site in mask if site in means})
    tokens = next((n for n in ablated if n.op.name == "tokens"), None)
    vocabulary = max((constant(n.operands[1]).shape[0] for n in ablated if n.op.name == "embed"), default=0)
    cases = vocabulary if given is None else given.tokens.size
    widest = max(n.type.channels or 0 for n in ablated)
    if tokens is None or cases * widest > MOST_CELLS:
        return None
    values = {site: given.values[site].reshape(cases, -1) for site in mask} if given else {}
    return _Specialiser(ablated, tokens, cases, given, values).run(mask_of(ablated))


class _Specialiser:
    """Rewrites a graph node by node. ``cases`` is the number of tokens or places; ``values: {site: f64[cases, C]}``."""

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
        if name == "multiply":
            return self._multiply(node)
        if name == "concat":
            return self._concat([self.reduced[x] for x in xs])
        if is_site(node):
            return self._site(node)
        if name == "attention":
            return self._attention(node)
        if name in BY_TOKEN and self.reduced[xs[0]].node is None:
            constants = [constant(x).astype(np.float64) for x in xs[1:]]
            return _static(node.op.evaluate(self.numpy, node.attrs, self.reduced[xs[0]].static, *constants))
        if name in NORMS:
            return self._norm(node)
        if name == "activation":
            read = np.flatnonzero(self.live[node])
            if not len(read):
                return _placed(None, read, len(self.live[node]))
            return _placed(rebuild(node, (self._rows(self.reduced[xs[0]], read),)), read, len(self.live[node]))
        # AbsTopK compares all channels, and a position has no token unless places are given: these stay as they are.
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
        """Some channels of a tensor, as a node."""
        return self._made(x.node, x.matrix[rows], x.static[:, rows])

    def _made(self, node: Node | None, matrix: F64, static: F64) -> Node:
        """``matrix · node + static`` as a node."""
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
        # The parts have more channels than their sum has live ones: carry the sum.
        made = _placed(self._made(both.node, both.matrix[rows], np.zeros((1, len(rows)))), rows, len(live))
        return _Reduced(made.node, made.matrix, both.static)

    def _multiply(self, node: Node) -> _Reduced:
        x, y = (self.reduced[operand] for operand in node.operands)
        if x.node is None and y.node is None:
            return _static(x.static * y.static)
        read = np.flatnonzero(self.live[node])
        made = rebuild(node, (self._rows(x, read), self._rows(y, read))) if len(read) else None
        return _placed(made, read, len(self.live[node]))

    def _site(self, node: Node) -> _Reduced:
        name, x, size = str(node.attrs["name"]), self.reduced[node.operands[0]], node.type.channels or 0
        keep, mean = np.ones(size, dtype=bool), np.zeros((1, size))
        if node.op.name == "ablate":
            keep, frozen = constant(node.operands[1]).astype(bool), node.operands[2]
            mean = self.reduced[frozen].static if frozen in self.reduced else constant(frozen).astype(np.float64)[None]
        kept = np.flatnonzero(keep)
        placed = _placed(make(OPS["site"], self._rows(x, kept), name=name) if len(kept) else None, kept, size)
        return _Reduced(placed.node, placed.matrix, np.where(keep, 0.0, self.values.get(name, mean)))

    def _norm(self, node: Node) -> _Reduced:
        """A norm as an RMS norm of b + 1 channels: coordinates in a basis, and the length of the rest."""
        size, is_layer_norm = node.type.channels or 0, node.op.name == "layer_norm"
        x = self.reduced[node.operands[0]]
        if is_layer_norm:
            x = _Reduced(x.node, x.matrix - x.matrix.mean(0), x.static - x.static.mean(1, keepdims=True))
        gain = constant(node.operands[1]).astype(np.float64)  # [C]
        bias = constant(node.operands[2]).astype(np.float64) if is_layer_norm else np.zeros(size)
        basis = _basis(x.matrix, self._read(node) * gain)  # [C, b]
        count = basis.shape[1] + 1
        # The mean square is over fewer channels: Σ/C + eps = n/C · (Σ/n + eps·C/n), for n = b + 1.
        scale, eps = np.sqrt(size / count), node.real("eps") * size / count
        coordinates = self._coordinates(x, basis)
        normed = make(OPS["rms_norm"], coordinates, const(np.full(count, scale)), eps=eps)
        back = np.concatenate([gain[:, None] * basis, np.zeros((size, 1))], 1)  # [C, b + 1]
        return _Reduced(normed, back, bias[None])

    def _coordinates(self, x: _Reduced, basis: F64) -> Node:
        """A tensor's coordinates in an orthonormal ``basis: f64[C, b]`` that spans its matrix, and the length outside.

        These are b + 1 channels. The part outside the basis is a function of the token.
        """
        inside = x.static @ basis  # [V or 1, b]
        energy = (x.static**2).sum(1) - (inside**2).sum(1)  # [V or 1], outside the basis
        rest = np.sqrt(np.maximum(energy, 0.0))[:, None]
        matrix = np.concatenate([basis.T @ x.matrix, np.zeros((1, x.matrix.shape[1]))])  # [b + 1, n]
        return self._made(x.node, matrix, np.concatenate([inside, rest], 1))

    def _read(self, node: Node) -> F64:
        """The linear functionals of a tensor's channels that its users compute, ``f64[k, C]``."""
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
        """Attention of the heads that are read, each with the channels that vary.

        With given values a head may be a function of the place alone; it is computed beforehand.
        """
        heads = node.integer("heads")
        wanted = self.live[node].reshape(heads, -1)  # [heads, values per head]
        settled = self._settled(node, wanted)  # [heads]
        static = self._at_places(node, settled) if settled.any() else np.zeros((1, wanted.size))
        used = np.flatnonzero(wanted.any(1) & ~settled)
        if not len(used):
            return _static(static)
        q, k, sink = self._scores(node, used)
        v, matrix = self._mixed_values(node, used, wanted)
        attrs = {**node.attrs, "heads": len(used)}
        return _Reduced(make(OPS["attention"], q, k, v, const(sink), **attrs), matrix, static)

    def _scores(self, node: Node, used: NDArray[np.int64]) -> tuple[Node, Node, F64]:
        """Queries, keys and sinks ``f64[used]`` of the used heads.

        A constant query channel on a constant key channel adds the same to all scores. It is dropped, and subtracted
        from the sink's score.
        """
        q, k, heads = self.reduced[node.operands[0]], self.reduced[node.operands[1]], node.integer("heads")
        both = (_constant_channels(q) & _constant_channels(k)).reshape(heads, -1)  # [heads, width]
        both &= "cap" not in node.attrs  # a capped score is not linear
        products = (q.static[0] * k.static[0]).reshape(both.shape)
        constant_score = node.real("scale") * (products * both).sum(1)  # [heads]
        sink = constant(node.operands[3]).astype(np.float64) - constant_score
        varying = [h * both.shape[1] + np.flatnonzero(~both[h]) for h in used]
        slots = max(1, *map(len, varying))
        return self._padded(q, varying, slots), self._padded(k, varying, slots), sink[used]

    def _mixed_values(self, node: Node, used: NDArray[np.int64], wanted: NDArray[np.bool_]) -> tuple[Node, F64]:
        """Values of the used heads, and the matrix from what attention makes of them to the node's channels.

        Each head has the values that are read and vary, then a channel of ones: attention makes of it the weight that
        the sink leaves to the positions, which times a constant value is that value mixed. The matrix is
        ``f64[C, used · slots]``.
        """
        v, width = self.reduced[node.operands[2]], wanted.shape[1]
        still = _constant_channels(v).reshape(wanted.shape)
        carried = [h * width + np.flatnonzero(wanted[h] & ~still[h]) for h in used]
        slots = max(map(len, carried)) + 1
        matrix = np.zeros((wanted.size, len(used) * slots))
        for i, (h, channels) in enumerate(zip(used, carried, strict=True)):
            matrix[channels, i * slots + np.arange(len(channels))] = 1.0
            constants = h * width + np.flatnonzero(still[h])
            matrix[constants, (i + 1) * slots - 1] = v.static[0, constants]
        return self._padded(v, carried, slots, ones=True), matrix

    def _settled(self, node: Node, wanted: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which of the heads that are read are functions of the place alone, ``bool[heads]``."""
        if self.given is None:
            return np.zeros(len(wanted), dtype=bool)
        q, k, v = (self.reduced[x].matrix.any(1).reshape(len(wanted), -1) for x in node.operands[:3])
        return np.asarray(wanted.any(1) & ~q.any(1) & ~k.any(1) & ~(v & wanted).any(1))

    def _at_places(self, node: Node, heads: NDArray[np.bool_]) -> F64:
        """What some heads, ``bool[heads]``, give at each place, and zeros for the others: ``f64[cases, C]``."""
        assert self.given is not None
        places, count = self.given.tokens.shape, int(heads.sum())

        def of_heads(x: _Reduced) -> F64:
            """The channels of these heads at each place, ``f64[rows, pos, count · width]``."""
            every = np.broadcast_to(x.static, (self.cases, x.static.shape[1])).reshape(*places, len(heads), -1)
            return every[:, :, heads].reshape(*places, -1)

        q, k, v = (of_heads(self.reduced[x]) for x in node.operands[:3])
        sink = constant(node.operands[3]).astype(np.float64)[heads]
        out = node.op.evaluate(self.numpy, {**node.attrs, "heads": count}, q, k, v, sink)
        found = np.zeros((self.cases, len(heads), v.shape[-1] // count))
        found[:, heads] = out.reshape(self.cases, count, -1)
        return found.reshape(self.cases, -1)

    def _padded(self, x: _Reduced, groups: list[NDArray[np.int64]], slots: int, ones: bool = False) -> Node:
        """The channels of each group in ``slots`` slots; the rest are zeros, or with ``ones`` the last slot is one."""
        matrix = np.zeros((len(groups) * slots, x.matrix.shape[1]))
        static = np.zeros((len(x.static), len(matrix)))
        for i, channels in enumerate(groups):
            filled = i * slots + np.arange(len(channels))
            matrix[filled], static[:, filled] = x.matrix[channels], x.static[:, channels]
            if ones:
                static[:, (i + 1) * slots - 1] = 1.0
        return self._made(x.node, matrix, static)


def _basis(matrix: F64, read: F64) -> F64:
    """An orthonormal basis, ``f64[C, b]``, of the columns of ``matrix: f64[C, n]`` and the rows of ``read: f64[k, C]``.

    All C channels themselves, if these are as many.
    """
    size = len(matrix)
    if matrix.shape[1] + len(read) >= size:
        return np.eye(size)
    return np.asarray(np.linalg.qr(np.concatenate([matrix, read.T], 1))[0])


def _constant_channels(x: _Reduced) -> Live:
    """Which channels are the same for every token at every position, ``bool[C]``."""
    return np.asarray(~x.matrix.any(1) & (x.static == x.static[:1]).all(0))


def _static(values: F64) -> _Reduced:
    """A tensor that is a function of the token or place, ``values: f64[V or 1, C]``."""
    return _Reduced(None, np.zeros((values.shape[1], 0)), values)


def _placed(node: Node | None, rows: NDArray[np.int64], size: int) -> _Reduced:
    """A tensor of ``size`` channels: the ones at ``rows`` are those of ``node``, the others are 0."""
    matrix = np.zeros((size, len(rows)))
    matrix[rows, np.arange(len(rows))] = 1.0
    return _Reduced(node, matrix, np.zeros((1, size)))


def _side_by_side(nodes: list[Node | None]) -> Node | None:
    there = [n for n in nodes if n is not None]
    return there[0] if len(there) == 1 else make(OPS["concat"], *there) if there else None
