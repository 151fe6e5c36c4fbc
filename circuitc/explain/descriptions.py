"""What each value of a program is, which tokens it fires on, and what it feeds: from the program alone."""

from __future__ import annotations

from collections.abc import Iterator
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
    "post_act": "neuron",
    "resid_delta": "write",
    "resid_in": "residual stream before attention",
    "resid_mid": "residual stream before the MLP",
    "final_resid": "last residual stream",
    "head": "head",
}
BLOCK_NAMES = {"attn": "attention", "mlp": "MLP"}
OP_NAMES = {
    "table": "a number by token",
    "pos_table": "a number by position",
    "grid": "a number by token and position",
    "inv_rms": "the factor of a norm",
    "mix": "what the head brings back",
    **dict.fromkeys(PATTERNS, "a head"),
    "topk_threshold": "what a channel has to reach",
    "topk_gate": "a channel that may be cut",
    "act": "a neuron",
}


@dataclass(frozen=True)
class Feed:
    """Where a value goes. ``sign`` is +1 if it raises that, −1 if it lowers it, 0 if it does either; ``role`` says as
    what, where not as a term: ``key``, ``query``, ``weights`` of a head, ``norm`` (its square counts), ``scale``,
    ``cut``."""

    to: str
    sign: int
    role: str = ""


@dataclass(frozen=True)
class Description:
    """Of one value: what the program calls it, its name in the ``circuit`` and what that means, and the rest.

    ``fires_on`` is as :func:`circuitc.circuit.token_classes.fires_on` says it; ``pattern`` of a head, what it attends
    to.
    """

    value: str
    circuit: str | None
    what: str
    pattern: str
    fires_on: str
    feeds: tuple[Feed, ...]


ANSWER = "answer"


def describe_values(circuit: CircuitData, graph: Graph) -> list[Description]:
    """The values that have a line or a table in the printed program ``graph``, in its order; averages too."""
    names = value_names(circuit, graph)
    fires, patterns = fires_on(graph, circuit.tokenizer), names_of(circuit, graph)
    everywhere = needed_everywhere(graph)
    return [
        Description(
            names[node],
            graph.names.get(node),
            what_of(graph, node, node in everywhere),
            patterns.get(node, ""),
            "" if node.op.name in ("inv_rms", "pos_table", "topk_threshold") else fires.get(node, ""),
            tuple(dict.fromkeys(_feeds(graph, node, names))),
        )
        for node in graph
        if node in names
    ]


def what_of(graph: Graph, node: Node, everywhere: bool) -> str:
    """A value in a few words: where in the model it lives, or how it is made."""
    name, kind = graph.names.get(node), OP_NAMES.get(node.op.name, "a sum")
    if name is None:
        at = "" if everywhere or node.op.name not in ("table", "grid") else ", of the last one"
        return f"{kind}{at}"
    site, _, channel = name.rpartition(".")
    layer, _, rest = site.partition(".")
    if not layer.isdigit():
        return kind if not site else f"{SITE_NAMES.get(site, site)}, channel {channel}"
    block, _, part = rest.partition(".")
    if not part and channel == "norm":
        return f"layer {layer}, {BLOCK_NAMES.get(block, block)}: {kind}"
    if not part:
        return f"layer {layer}: {SITE_NAMES.get(block, block)}, channel {channel}"
    return f"layer {layer}, {BLOCK_NAMES.get(block, block)}: {SITE_NAMES.get(part, part)} {channel}"


def feed_text(feed: Feed, circuit: CircuitData) -> str:
    """``+ x0``, ``key of attn1_head_2``; of the answer, which of the two it favours."""
    pair = not isinstance(circuit.answer, Channels)
    if feed.to == ANSWER and pair and feed.sign:
        return f"the answer {circuit.answers[feed.sign < 0]!r}"
    to = "the answer" if feed.to == ANSWER else feed.to
    sign = {1: "+ ", -1: "− ", 0: ""}[feed.sign]
    return f"{sign}{feed.role} of {to}" if feed.role else f"{sign or '± '}{to}"


def value_names(circuit: CircuitData, graph: Graph) -> dict[Node, str]:
    """The printed program's names, and those of averages, which have no line of their own there."""
    names = dict(body_of(circuit, graph).identifiers)
    for node in graph:
        if node.op.name == "attend" and not node.operands:
            names[node] = identifier(graph.names.get(node, "average"))
    return names


def _feeds(graph: Graph, node: Node, names: dict[Node, str]) -> Iterator[Feed]:
    """Where a value goes, through values that are written inside of others' lines."""
    users = graph.users()
    todo = [(node, 1, "")]
    while todo:
        x, sign, role = todo.pop(0)
        for user in users[x]:
            for more, as_what in _roles(user, x):
                sign_there, role_there = sign * more, as_what or role
                if user.op.name == "answer":
                    yield Feed(ANSWER, sign_there, role_there)
                elif user in names:
                    yield Feed(names[user], sign_there, role_there)
                else:
                    todo.append((user, sign_there, role_there))


def _roles(user: Node, x: Node) -> Iterator[tuple[int, str]]:
    """With which sign, and as what, a value reads ``x``: once for each operand that it is."""
    half = len(user.operands) // 2
    for i, operand in enumerate(user.operands):
        if operand is not x:
            continue
        match user.op.name:
            case "affine":
                weights = user.attrs["weights"]
                assert isinstance(weights, tuple)
                yield _sign(float(str(weights[i]))), ""
            case "mul":
                other = user.operands[1 - i]
                yield (0, "scale") if x.op.name == "inv_rms" else (_sign_of(other), "")
            case "inv_rms":
                yield 0, "norm"
            case "attend_to":
                yield 0, "keys"
            case "attend":
                with_what = user.operands[i + half if i < half else i - half]
                sign = _sign_of(with_what) * _sign(float(str(user.attrs["scale"])))
                yield sign, "query" if i < half else "key"
            case "mix" if i == 0:
                yield 0, "weights"
            case "topk_threshold":
                yield 0, "rival"
            case "topk_gate" if i == 1:
                yield 0, "cut"
            case _:
                yield 1, ""


def _sign_of(node: Node) -> int:
    """The sign that a value always has; 0 if it may have either."""
    if node.op.name == "inv_rms":
        return 1
    return _sign(float(str(node.attrs["bias"]))) if node.op.name == "affine" and not node.operands else 0


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
