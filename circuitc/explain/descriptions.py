"""Describe each value of a program: what it is, which tokens it fires on, what it feeds. Only the program is read."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.head_patterns import names_of
from circuitc.circuit.token_classes import fires_on
from circuitc.emit.body import needed_everywhere
from circuitc.emit.names import identifier
from circuitc.emit.python import body_of
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.graph import Graph, Node

SITE_NAMES = {
    "act_in": "read",
    "q": "query",
    "k": "key",
    "v": "value",
    "y": "head output",
    "gate": "gate",
    "up": "up",
    "post_act": "neuron",
    "resid_delta": "write",
    "resid_in": "residual stream before attention",
    "resid_mid": "residual stream before the MLP",
    "final_resid": "last residual stream",
    "head": "head",
}
"""What values of the model are called, by the last part of their site."""
BLOCK_NAMES = {"attn": "attention", "mlp": "MLP"}
OP_NAMES = {
    "table": "a table by token",
    "pos_table": "a table by position",
    "grid": "a table by token and position",
    "inv_rms": "a norm's 1/RMS",
    "mix": "a head's weighted sum",
    **dict.fromkeys(PATTERNS, "a head"),
    "topk_threshold": "an AbsTopK threshold",
    "topk_gate": "a channel behind AbsTopK",
    "act": "a neuron",
}
"""What values without a name in the model are called, by their op; all others are sums."""
WITHOUT_TOKENS = ("inv_rms", "pos_table", "topk_threshold")
"""Ops whose values are shown without the tokens that they fire on."""


@dataclass(frozen=True)
class Feed:
    """A reader of a value: ``to`` is the reader's name, or ``ANSWER``.

    ``sign`` is +1 if a larger value raises the reader, −1 if it lowers it, 0 if it may do either. ``role`` is empty for
    a term of a sum; else it is ``key``, ``query``, ``keys`` or ``weights`` of a head, ``norm`` (the value's square
    counts in a norm), ``scale`` (a norm's 1/RMS multiplies the reader), ``competitor`` or ``cut`` (in AbsTopK).
    """

    to: str
    sign: int
    role: str = ""


@dataclass(frozen=True)
class Description:
    """A value of the program by its name there, ``value``, and its name in the ``circuit``, if it has one.

    ``what`` says what it is, ``pattern`` what a head attends to, ``fires_on`` which tokens change it most (as
    :func:`circuitc.circuit.token_classes.fires_on` says it), ``feeds`` what reads it.
    """

    value: str
    circuit: str | None
    what: str
    pattern: str
    fires_on: str
    feeds: tuple[Feed, ...]


ANSWER = "answer"


def describe_values(circuit: CircuitData, graph: Graph) -> list[Description]:
    """Describe each value that has a line or a table in the printed program ``graph``, in its order, and averages."""
    names = value_names(circuit, graph)
    fires, patterns = fires_on(graph, circuit.tokenizer), names_of(circuit, graph)
    everywhere = needed_everywhere(graph)
    return [
        Description(
            value=names[node],
            circuit=graph.names.get(node),
            what=what_of(graph, node, node in everywhere),
            pattern=patterns.get(node, ""),
            fires_on="" if node.op.name in WITHOUT_TOKENS else fires.get(node, ""),
            feeds=tuple(dict.fromkeys(_feeds(graph, node, names))),
        )
        for node in graph
        if node in names
    ]


def what_of(graph: Graph, node: Node, everywhere: bool) -> str:
    """What a value is: its place in the model, or how it is computed; ``everywhere`` if every position needs it."""
    kind, name = OP_NAMES.get(node.op.name, "a sum"), graph.names.get(node)
    if name is not None:
        return _place(name, kind)
    last_only = node.op.name in ("table", "grid") and not everywhere
    return f"{kind}, at the last position" if last_only else kind


def _place(name: str, kind: str) -> str:
    """The place in the model of a value called ``name``, as ``3.attn.q.17``, ``3.mlp.norm`` or ``final_resid.2``."""
    site, _, channel = name.rpartition(".")
    layer, _, rest = site.partition(".")
    if not layer.isdigit():  # behind the last layer
        return f"{SITE_NAMES.get(site, site)}, channel {channel}" if site else kind
    block, _, part = rest.partition(".")
    if part:
        return f"layer {layer}, {BLOCK_NAMES.get(block, block)}: {SITE_NAMES.get(part, part)} {channel}"
    if channel == "norm":
        return f"layer {layer}, {BLOCK_NAMES.get(block, block)}: {kind}"
    return f"layer {layer}: {SITE_NAMES.get(block, block)}, channel {channel}"


def feed_text(feed: Feed, circuit: CircuitData) -> str:
    """A reader in a few words: ``+ x0``, ``key of attn1_head_2``; for a pair of answers, the answer that gains."""
    is_pair = not isinstance(circuit.answer, Channels)
    if feed.to == ANSWER and is_pair and feed.sign:
        return f"the answer {circuit.answers[feed.sign < 0]!r}"
    to = "the answer" if feed.to == ANSWER else feed.to
    sign = {1: "+ ", -1: "− ", 0: ""}[feed.sign]
    return f"{sign}{feed.role} of {to}" if feed.role else f"{sign or '± '}{to}"


def value_names(circuit: CircuitData, graph: Graph) -> dict[Node, str]:
    """The names of values in the printed program; averages are named too, although they have no line there."""
    names = dict(body_of(circuit, graph).identifiers)
    for node in graph:
        if node.op.name == "attend" and not node.operands:
            names[node] = identifier(graph.names.get(node, "average"))
    return names


def _feeds(graph: Graph, node: Node, names: Mapping[Node, str]) -> Iterator[Feed]:
    """The readers of a value that have names, breadth first through the readers that have none.

    Along a path of readers without names the signs multiply, and the last role counts.
    """
    users = graph.users()
    todo = deque([(node, 1, "")])
    while todo:
        value, sign, role = todo.popleft()
        for user in users[value]:
            for factor, next_role in _roles(user, value):
                feed = Feed(
                    ANSWER if user.op.name == "answer" else names.get(user, ""), sign * factor, next_role or role
                )
                if feed.to:
                    yield feed
                else:
                    todo.append((user, feed.sign, feed.role))


def _roles(user: Node, value: Node) -> Iterator[tuple[int, str]]:
    """The sign and the role in which ``user`` reads a value, once for each operand that is the value."""
    for i, operand in enumerate(user.operands):
        if operand is value:
            yield _role(user, i)


def _role(user: Node, i: int) -> tuple[int, str]:
    """The sign and the role of operand ``i``, as in :class:`Feed`."""
    match user.op.name:
        case "affine":
            weights = user.attrs["weights"]
            assert isinstance(weights, tuple)
            return _sign(float(str(weights[i]))), ""
        case "mul" if user.operands[i].op.name == "inv_rms":
            return 0, "scale"
        case "mul":
            return _constant_sign(user.operands[1 - i]), ""
        case "inv_rms":
            return 0, "norm"
        case "attend_to":
            return 0, "keys"
        case "attend":  # operands: the queries, then as many keys
            half = len(user.operands) // 2
            partner = user.operands[i + half if i < half else i - half]
            sign = _constant_sign(partner) * _sign(user.real("scale"))
            return sign, "query" if i < half else "key"
        case "mix" if i == 0:
            return 0, "weights"
        case "topk_threshold":
            return 0, "competitor"
        case "topk_gate" if i == 1:
            return 0, "cut"
    return 1, ""


def _constant_sign(node: Node) -> int:
    """The sign that a value has on every input; 0 if it may have either."""
    if node.op.name == "inv_rms":
        return 1
    return _sign(node.real("bias")) if node.op.name == "affine" and not node.operands else 0


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
