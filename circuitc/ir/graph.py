"""The graph: immutable, typed, hash-consed nodes. Equal expressions are one object, so comparing is ``is``."""

from __future__ import annotations

import struct
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from types import MappingProxyType
from typing import Any, TypeVar

from numpy.typing import NDArray

from circuitc.ir.array import Array
from circuitc.ir.evaluate import evaluate
from circuitc.ir.op import Attr, Op
from circuitc.ir.printer import print_graph
from circuitc.ir.types import Type

Kind = TypeVar("Kind")


class Node:
    """One value: an op applied to operands. Only :func:`make` creates nodes; equal arguments give the same object."""

    __slots__ = ("__weakref__", "attrs", "op", "operands", "type")

    op: Op
    operands: tuple[Node, ...]
    attrs: Mapping[str, Attr]
    type: Type

    def __repr__(self) -> str:
        return f"<{self.op.name} : {self.type}>"

    def __copy__(self) -> Node:
        return self

    def __deepcopy__(self, memo: object) -> Node:
        return self

    def integer(self, name: str) -> int:
        """An attribute that is declared ``int``."""
        return _attribute(self, name, int)

    def real(self, name: str) -> float:
        """An attribute that is declared ``float``."""
        return _attribute(self, name, float)

    def text(self, name: str) -> str:
        """An attribute that is declared ``str``."""
        return _attribute(self, name, str)

    def reals(self, name: str) -> tuple[float, ...]:
        """An attribute that is declared ``tuple``."""
        return _attribute(self, name, tuple)

    def array(self, name: str) -> Array:
        """An attribute that is declared ``Array``."""
        return _attribute(self, name, Array)


def _attribute(node: Node, name: str, kind: type[Kind]) -> Kind:
    value = node.attrs.get(name)
    if not isinstance(value, kind):
        raise TypeError(f"{node.op.name} has no attribute '{name}' of kind {kind.__name__}")
    return value


_interned: weakref.WeakValueDictionary[tuple[Any, ...], Node] = weakref.WeakValueDictionary()


def _key(value: Attr) -> Any:
    # In Python 1 == 1.0 == True and 0.0 == -0.0, but nodes with different attributes must be different nodes.
    if isinstance(value, float):
        return ("f", struct.pack("<d", value))
    if isinstance(value, tuple):
        return ("t", tuple(_key(v) for v in value))
    return (type(value).__name__, value)


def make(op: Op, *operands: Node, **attrs: Attr) -> Node:
    """The node ``op(operands) {attrs}``, type-checked; the same arguments give the same object.

    Raises ``TypeError`` with one sentence if operands or attributes do not fit the op's declaration.
    """
    checked = op.check_attrs(attrs)
    key = (op.name, tuple(id(n) for n in operands), tuple((k, _key(v)) for k, v in checked.items()))
    found = _interned.get(key)
    if found is not None:
        return found
    node = Node()
    node.op, node.operands, node.attrs = op, operands, MappingProxyType(checked)
    node.type = op.infer_type([n.type for n in operands], checked)
    _interned[key] = node
    return node


@dataclass(frozen=True, eq=False)
class Graph:
    """A program: its output value, and the names of values that have one (``0.attn.q``, or a circuit node).

    Names are for readers. They follow a value through the passes and never change its meaning.
    """

    output: Node
    names: Mapping[Node, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        order = self.order()
        kept: dict[Node, str] = {}
        taken: set[str] = set()
        for node in order:
            name = self.names.get(node)
            if name is not None and name not in taken:
                kept[node] = name
                taken.add(name)
        object.__setattr__(self, "names", MappingProxyType(kept))

    def order(self) -> list[Node]:
        """Every value, operands first; a function of the graph alone."""
        return list(self._order)

    @cached_property
    def _order(self) -> list[Node]:
        return walk([self.output])

    def users(self) -> dict[Node, list[Node]]:
        """The values that read each value."""
        users: dict[Node, list[Node]] = {node: [] for node in self.order()}
        for node in users:
            for operand in dict.fromkeys(node.operands):
                users[operand].append(node)
        return users

    def named(self) -> dict[str, Node]:
        return {name: node for node, name in self.names.items()}

    def arrays(self) -> list[Array]:
        """Every constant array, in graph order, each once."""
        found: dict[Array, None] = {}
        for node in self.order():
            for value in node.attrs.values():
                if isinstance(value, Array):
                    found[value] = None
        return list(found)

    def __iter__(self) -> Iterator[Node]:
        return iter(self.order())

    def __len__(self) -> int:
        return len(self.order())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Graph) and self.output is other.output and self.names == other.names

    def __hash__(self) -> int:
        return hash(self.output)

    def __copy__(self) -> Graph:
        return self

    def __deepcopy__(self, memo: object) -> Graph:
        return self

    def evaluate(self, tokens: Any, lengths: Any = None) -> Any:
        """The output on ``tokens: int[batch, pos]``, in float64 (see :mod:`circuitc.ir.evaluate`)."""
        return evaluate(self, tokens, lengths)

    def __str__(self) -> str:
        return print_graph(self)

    def __repr__(self) -> str:
        return f"<Graph: {len(self):,} values -> {self.output.type}>"

    def _repr_html_(self) -> str:
        return f"<pre>{escape(str(self))}</pre>"


def walk(outputs: Sequence[Node]) -> list[Node]:
    """These values and all that they depend on, each once, operands first."""
    seen: set[Node] = set()
    order: list[Node] = []
    stack = [(node, False) for node in reversed(outputs)]
    while stack:
        node, ready = stack.pop()
        if ready:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((n, False) for n in reversed(node.operands) if n not in seen)
    return order


def table_of(node: Node) -> NDArray[Any]:
    """The table of an op that is declared with ``by``: an array among the attributes, or the last operand's."""
    for holder in (node, *node.operands[-1:]):
        for value in holder.attrs.values():
            if isinstance(value, Array):
                return value.data
    raise TypeError(f"{node.op.name} has no table")


def rewrite(graph: Graph, rule: Callable[[Node, tuple[Node, ...]], Node]) -> Graph:
    """Rebuild a graph bottom-up; ``rule(old, new_operands)`` returns the replacement of ``old``.

    Names follow their values: the replacement of a named value inherits its name, unless it has a name already.
    """
    new: dict[Node, Node] = {}
    names: dict[Node, str] = {}
    for old in graph.order():
        node = rule(old, tuple(new[n] for n in old.operands))
        new[old] = node
        if old in graph.names:
            names.setdefault(node, graph.names[old])
    return Graph(new[graph.output], names)


def rebuild(old: Node, operands: tuple[Node, ...]) -> Node:
    """``old`` with new operands: the rule that changes nothing."""
    return old if operands == old.operands else make(old.op, *operands, **old.attrs)
