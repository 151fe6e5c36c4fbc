"""The state of lowering that all idioms share: values lowered so far, named constants, and each value's origin."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor, fx

from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Graph, Node, make
from circuitc.ir.array import Array
from circuitc.ir.op import Attr
from circuitc.trace.export import Exported
from circuitc.trace.exported_graph import ExportedGraph, op_name, reaches

KNOWN = (
    "the known ops on float [batch, pos, channels] are embedding, linear, rms_norm, layer_norm, activations, "
    "attention, AbsTopK, concatenation and addition"
)
HINTS = {
    "dropout": ("this dropout is active in evaluation mode", "use nn.Dropout, or pass training=self.training"),
    "native_dropout": ("this dropout is active in evaluation mode", "use nn.Dropout, or pass training=self.training"),
    "_to_copy": ("there is no op for this cast", "convert the model with model.float() and cast nowhere in forward"),
    "to": ("there is no op for this cast", "convert the model with model.float() and cast nowhere in forward"),
    "softmax": (
        "a softmax over channels, as in SoLU, makes each neuron depend on all others, and there is no op for this",
        "use an activation of one neuron, such as F.gelu",
    ),
    "sum": (
        "a sum is known only over heads, each multiplied by its own matrix",
        "write the heads' outputs as torch.einsum('bqhd,hdm->bqm', z, W_O)",
    ),
    "conv1d": ("there is no op for this", f"convolutions are not supported; {KNOWN}"),
}
"""Problem and fix for unsupported ops that models often have."""

Tables = dict[fx.Node, tuple[Tensor, int]]
"""Positions that the program computes: their value at the greatest length, and the axis of positions."""
Use = tuple[Node, int]
"""A user and the index of its operand."""
Rule = Callable[["Lowering", fx.Node], Node]


@dataclass(frozen=True)
class Read:
    """A place where the exported program reads a value: the argument of ``user`` at ``path``."""

    user: fx.Node
    path: tuple[int, ...]

    @property
    def value(self) -> fx.Node:
        found: object = self.user.args
        for index in self.path:
            found = found[index]  # type: ignore[index]
        assert isinstance(found, fx.Node)
        return found


def reads_of(node: fx.Node) -> list[Read]:
    """Every place where the program reads a value, in program order."""
    found: list[Read] = []

    def look(user: fx.Node, argument: object, path: tuple[int, ...]) -> None:
        if argument is node:
            found.append(Read(user, path))
        elif isinstance(argument, list | tuple):
            for i, part in enumerate(argument):
                look(user, part, (*path, i))

    for user in node.users:
        look(user, user.args, ())
    return found


def uses_of(value: Node, result: Node) -> list[Use]:
    """The places where ``value`` is read on the way to ``result``."""
    found: list[Use] = []
    stack, seen = [result], {result}
    while stack:
        node = stack.pop()
        for i, operand in enumerate(node.operands):
            if operand is value:
                found.append((node, i))
            elif operand not in seen and operand.type.channels is not None:
                seen.add(operand)
                stack.append(operand)
    return found


class HeadMap(Protocol):
    """A map from the value at a site to an operand of attention. Its ``projection`` is the value at the site."""

    @property
    def projection(self) -> Node: ...

    def __call__(self, x: Tensor) -> Tensor: ...


@dataclass(frozen=True)
class Lowered:
    """A graph, and the exported program it was lowered from.

    ``reads`` says where linear maps, attention and additions read each operand; ``origins`` which values of the
    program each value of the graph stands for; ``tables`` are the position tables that the program computes.
    """

    graph: Graph
    exported: Exported
    reads: Mapping[Use, list[Read]]
    origins: Mapping[Node, list[fx.Node]]
    tables: Mapping[fx.Node, tuple[Tensor, int]]
    maps: Mapping[Node, HeadMap]
    """What happens to queries, keys or values between their site and attention, for the operands of attention for which
    it is anything."""
    pools: Collection[Node] = ()
    """Attentions that are no layers, but read the answer (:mod:`circuitc.trace.pooling`)."""


class Lowering:
    """Lowers backwards from the output, so that no op inside an idiom is looked at on its own."""

    def __init__(self, src: ExportedGraph, rules: Mapping[str, Rule], positions: Rule, share: bool) -> None:
        self.src = src
        self.rules = rules
        self.positions = positions
        self.share = share
        self.names: dict[Node, str] = {}
        self.done: dict[fx.Node, Node] = {}
        self.reads: dict[Use, list[Read]] = {}
        self.tables: Tables = {}
        self.maps: dict[Node, HeadMap] = {}
        self.pools: set[Node] = set()

    def stream(self, node: fx.Node) -> Node:
        """The value of a node that is float ``[batch, pos, channels]``, ``[batch * pos, channels]`` or positions."""
        src = self.src
        node = src.peel(node)
        if node not in self.done:
            name = op_name(node)
            rule = self.positions if node not in src.live and src.is_positions(node) else self.rules.get(name)
            if rule is None:
                raise self.no_op(node)
            self.done[node] = rule(self, node)
            if not (src.is_stream(node) or src.is_rows(node) or src.is_positions(node)):
                raise src.refuse(node, "this is not one value per position and channel", KNOWN)
        return self.done[node]

    def no_op(self, node: fx.Node) -> CircuitcError:
        chosen = [n for n in self.src.exported.graph.nodes if op_name(n) == "topk"]
        if op_name(node) == "sum" and reaches(chosen, node):
            problem = "a mixture of experts, in which a token chooses the weights that it meets, has no op"
            return self.src.refuse(node, problem, KNOWN)
        return self.src.refuse(node, *HINTS.get(op_name(node), ("there is no op for this", KNOWN)))

    def make(self, node: fx.Node, op: str, *operands: Node, **attrs: Attr) -> Node:
        """:func:`circuitc.ir.make`, whose type errors become errors about ``node``."""
        try:
            return make(OPS[op], *operands, **attrs)
        except TypeError as error:
            fix = "the types of ops are in circuitc.ir.tensor_ops"
            raise self.src.refuse(node, str(error), fix) from None

    def read(self, value: Node, operand: int, *where: Read) -> None:
        """Records where the program reads an operand of ``value``."""
        found = self.reads.setdefault((value, operand), [])
        found.extend(read for read in where if read not in found)

    def const(self, value: Tensor, source: fx.Node | None = None) -> Node:
        """A constant, named after the parameter that ``source`` is made of, if it is one."""
        name = self.src.parameter(source) if source else None
        if value.dtype not in (torch.float32, torch.float64):
            raise CircuitcError(
                f"constants must be float32 or float64, not {value.dtype}",
                where=name,
                fix="convert the model with model.float() before tracing",
            )
        return self.named(value, name)

    def named(self, value: Tensor, name: str | None) -> Node:
        node = make(OPS["const"], value=Array(value.detach().cpu().numpy(), self.share))
        if name is not None:
            self.names.setdefault(node, name)
        return node

    def dtype(self, node: fx.Node) -> torch.dtype:
        return node.meta["val"].dtype  # type: ignore[no-any-return]

    def finish(self, output: Node) -> Lowered:
        origins: dict[Node, list[fx.Node]] = {}
        for value, node in self.done.items():
            origins.setdefault(node, []).append(value)
        return Lowered(
            Graph(output, self.names), self.src.exported, self.reads, origins, self.tables, self.maps, self.pools
        )
