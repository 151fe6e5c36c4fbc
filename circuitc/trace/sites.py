"""Finds and marks the sites of a traced transformer by its structure, not by module names."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from circuitc.errors import CircuitcError, unknown
from circuitc.ir import OPS, Graph, Node, make, rebuild, rewrite
from circuitc.ir.tensor_ops import NORMS
from circuitc.trace.lowering import HeadMap, Lowered, Use, uses_of


@dataclass(frozen=True)
class Places:
    """Where the sites of a graph belong: on edges, for a single reader, and on values, for all their readers."""

    edges: Mapping[Use, str]
    values: Mapping[Node, list[str]]


def find_sites(lowered: Lowered, also: Collection[str] = ()) -> Places:
    """The reads and writes of each attention and MLP, numbered from 0 in graph order.

    Names and places are those of :mod:`circuitc.circuit.sites`; a site comes after AbsTopK, and before what ``maps``
    of ``lowered`` has for an operand of attention. ``also`` names further places on the residual stream. Raises
    :class:`CircuitcError` if a layer does not read and write the residual stream
    by linear maps, and for an unknown name in ``also``.
    """
    graph, maps = lowered.graph, lowered.maps
    users = graph.users()
    edges: dict[Use, str] = {}
    order = graph.order()
    places: dict[str, Node] = {}
    for layer, node in enumerate(n for n in order if n.op.name == "attention" and n not in lowered.pools):
        edges |= {edge: f"{layer}.attn.{name}" for edge, name in _attention_edges(node, users, maps, layer)}
        places |= {f"{layer}.attn.y": node, f"{layer}.resid_in": _stream(node, users)}
    for layer, node in enumerate(n for n in order if _is_neurons(n, users) and n is not graph.output):
        edges |= {edge: f"{layer}.mlp.{name}" for edge, name in _mlp_edges(node, users, layer)}
        places[f"{layer}.resid_mid"] = _stream(node, users)
    places["final_resid"] = _final(graph.output)
    values: dict[Node, list[str]] = {}
    for name in also:
        if name in places:
            values.setdefault(places[name], []).append(name)
        elif name not in edges.values():
            raise unknown("site", name, {*places, *edges.values()})
    return Places(edges, values)


def mark_sites(graph: Graph, places: Places) -> Graph:
    """The graph with a ``site`` op at each place."""
    sites: dict[Node, str] = {}

    def site(value: Node, name: str) -> Node:
        marked = make(OPS["site"], value, name=name)
        sites[marked] = name
        return marked

    def mark(old: Node, operands: tuple[Node, ...]) -> Node:
        found = ((value, places.edges.get((old, i))) for i, value in enumerate(operands))
        node = rebuild(old, tuple(value if name is None else site(value, name) for value, name in found))
        for name in places.values.get(old, []):
            node = site(node, name)
        return node

    result = rewrite(graph, mark)
    taken = set(sites.values())
    names = {node: name for node, name in result.names.items() if name not in taken}
    return Graph(result.output, names | sites)


def _attention_edges(
    node: Node, users: dict[Node, list[Node]], maps: Mapping[Node, HeadMap], layer: int
) -> list[tuple[Use, str]]:
    where = f"attention {layer}"
    edges: list[tuple[Use, str]] = []
    readers = []
    for i, (x, name) in enumerate(zip(node.operands, "qkv", strict=False)):
        uses = [(node, i)]
        if x in maps:
            uses, x = uses_of(maps[x].projection, x), maps[x].projection
        elif x.op.name in NORMS:
            uses, x = [(x, 0)], x.operands[0]
        edges += [(use, name) for use in uses]
        readers.append(_through(x))
    if any(r.op.name != "linear" for r in readers) or len({r.operands[0] for r in readers}) != 1:
        fix = f"{_FIX}; what is added to the inputs of q and k alone, such as positions, has no form here"
        raise CircuitcError("q, k and v are not linear maps of one value", where=where, fix=fix)
    edges += [((reader, 0), "act_in") for reader in readers]
    return [*edges, (_write(node, users, where).written, "resid_delta")]


def _mlp_edges(node: Node, users: dict[Node, list[Node]], layer: int) -> list[tuple[Use, str]]:
    where = f"MLP {layer}"
    write = _write(node, users, where)
    edges = [(write.read, "post_act"), (write.written, "resid_delta")]
    if node.op.name == "activation":
        return [((node.operands[0], 0), "act_in"), *edges]
    sides = [_side(node, i) for i in (0, 1)]
    names = ("up", "gate") if sides[1].activated and not sides[0].activated else ("gate", "up")
    if sides[0].linear.operands[0] is not sides[1].linear.operands[0]:
        raise CircuitcError("the two sides of a gate do not read one value", where=where, fix=_FIX)
    reads: list[tuple[Use, str]] = [((side.linear, 0), "act_in") for side in sides]
    return [*reads, *((side.use, name) for side, name in zip(sides, names, strict=True)), *edges]


class Side(NamedTuple):
    """A factor of a gated MLP: its linear map, and the edge that reads the map's result."""

    linear: Node
    use: Use
    activated: bool


def _side(node: Node, operand: int) -> Side:
    x = node.operands[operand]
    if x.op.name == "activation":
        return Side(x.operands[0], (x, 0), True)
    return Side(x, (node, operand), False)


def _is_neurons(node: Node, users: dict[Node, list[Node]]) -> bool:
    """Whether a value is an MLP's neurons, and neither an activation on the residual stream nor one side of a gate."""
    if node.op.name == "multiply":
        return all(_side(node, i).linear.op.name == "linear" for i in (0, 1))
    activated = node.op.name == "activation" and node.operands[0].op.name == "linear"
    return activated and not any(_is_neurons(user, users) for user in users[node] if user.op.name == "multiply")


def _stream(node: Node, users: dict[Node, list[Node]]) -> Node:
    """The residual stream before a layer's output is added to it."""
    total, delta = _write(node, users, "").added
    return total.operands[1 - delta]


def _final(output: Node) -> Node:
    """The residual stream that the output reads: before the unembedding and its norm, if there are any."""
    if output.op.name == "add":
        linear = [n for n in output.operands if n.op.name in ("add", "linear")]
        return _final(linear[0]) if linear else output
    if output.op.name == "activation":
        return _final(output.operands[0])
    stream = output.operands[0] if output.op.name == "linear" else output
    return stream.operands[0] if stream.op.name in NORMS else stream


_FIX = "a layer must be attention, or an activation or gate between linear maps, added to the residual stream"


def _through(node: Node) -> Node:
    """The value before AbsTopK, if there is one."""
    return node.operands[0] if node.op.name == "abs_topk" else node


class Write(NamedTuple):
    """How a layer writes: ``read`` is the edge into its linear map, ``written`` the edge that reads the map's result,
    and ``added`` the edge that adds it to the residual stream. The last two are one unless a norm lies between them."""

    read: Use
    written: Use
    added: Use


def _write(node: Node, users: dict[Node, list[Node]], where: str) -> Write:
    """The way from a value through the one linear map that reads it to the residual stream."""
    out, value = _reader(node, users)
    if out is None or out.op.name != "linear":
        raise CircuitcError("the output is not read by one linear map", where=where, fix=_FIX)
    total, delta = _reader(out, users)
    written: Use | None = None
    if total is not None and total.op.name in NORMS:
        written = total, 0
        total, delta = _reader(total, users)
    if total is None or total.op.name != "add":
        raise CircuitcError("the output is not added to the residual stream", where=where, fix=_FIX)
    added = total, total.operands.index(delta)
    return Write((out, out.operands.index(value)), written or added, added)


def _reader(node: Node, users: dict[Node, list[Node]]) -> tuple[Node | None, Node]:
    """The only user of a value, or of its AbsTopK, and the operand that it reads; None if there are several."""
    if len(users[node]) == 1 and users[node][0].op.name == "abs_topk":
        node = users[node][0]
    return (users[node][0] if len(users[node]) == 1 else None), node
