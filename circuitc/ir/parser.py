"""Reads the text form of a graph. An error shows its place (:mod:`circuitc.ir.lexer`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, get_args

import numpy as np

from circuitc.errors import CircuitcError, unknown
from circuitc.ir.array import Array
from circuitc.ir.graph import Graph, Node, make
from circuitc.ir.lexer import Source, Token, source_of
from circuitc.ir.op import Attr, Op, find_op
from circuitc.ir.printer import spelled
from circuitc.ir.types import DTYPES, Axis, DType, Type

_RECENT = 200  # values among which an error looks for a name like an unknown one
_LONG = 100  # characters of a name that an error compares with no other


_KINDS = {"array": "an array", "end": "the end of the file"}


@dataclass
class _Parser:
    source: Source
    arrays: Sequence[Array]
    values: dict[str, Node] = field(default_factory=dict)
    """By their names as the printer spells them."""
    names: dict[Node, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tokens: Iterator[Token] = self.source.tokens()
        self.token = next(self.tokens)

    def take(self, kind: str, text: str | None = None) -> Token:
        token = self.token
        if token.kind != kind or (text is not None and token.text != text):
            wanted = repr(text) if text else _KINDS.get(kind, f"a {kind}")
            found = "the end of the file" if token.kind == "end" else f"'{token.text}'"
            raise self.source.error(f"expected {wanted}, found {found}", token.start)
        self.token = next(self.tokens, token)  # nothing comes after the end
        return token

    def accept(self, text: str) -> bool:
        token = self.token
        if token.text == text and token.kind in ("punct", "word"):
            self.token = next(self.tokens)
            return True
        return False

    def graph(self) -> Graph:
        self.take("word", "circuit")
        version = self.take("word")
        if version.text != "v1":
            problem = f"this file is of version '{version.text}', and this circuitc reads v1"
            raise self.source.error(problem, version.start, "use the circuitc that wrote it")
        self.take("punct", "{")
        while not self.accept("return"):
            self.statement()
        output = self.value()
        self.take("punct", "}")
        self.take("end")
        return Graph(output, self.names)

    def statement(self) -> None:
        target = self.take("value")
        name, key = self.name(target)
        if key in self.values:
            raise self.source.error(f"{target.text} is defined twice", target.start)
        self.take("punct", "=")
        op_token = self.take("word")
        try:
            op = find_op(op_token.text)
        except CircuitcError as error:
            raise self.source.error(error.problem, op_token.start, error.fix) from None
        self.take("punct", "(")
        operands: list[Node] = []
        while not self.accept(")"):
            if operands:
                self.take("punct", ",")
            operands.append(self.value())
        attrs = self.attrs(op)
        self.take("punct", ":")
        type_at = self.token.start
        declared = self.type()
        try:
            node = make(op, *operands, **attrs)
        except TypeError as error:
            raise self.source.error(str(error), op_token.start) from None
        if node.type != declared:
            raise self.source.error(f"{target.text} is of type {node.type}, not {declared}", type_at)
        self.values[key] = node
        if name is not None:
            self.names.setdefault(node, name)

    def name(self, token: Token) -> tuple[str | None, str]:
        """The name that a value's token gives, if it is not a number, and the name as the printer spells it."""
        if token.text.startswith('%"'):
            name = self.source.string(token)
            return name, spelled(name)
        return None if token.text[1:].isdigit() else token.text[1:], token.text

    def value(self) -> Node:
        token = self.take("value")
        found = self.values.get(token.text)
        if found is None:
            key = self.name(token)[1]
            found = self.values.get(key)
        if found is None:
            raise self.source.error(f"{token.text} is not defined above", token.start, self.near(key))
        return found

    def near(self, key: str) -> str | None:
        """The advice for an unknown value: names like it among those defined last."""
        if len(key) > _LONG:
            return None
        recent = [known for known in islice(reversed(self.values), _RECENT) if len(known) <= _LONG]
        return unknown("value", key, recent).fix

    def attrs(self, op: Op) -> dict[str, Attr]:
        attrs: dict[str, Attr] = {}
        if not self.accept("{"):
            return attrs
        while not self.accept("}"):
            if attrs:
                self.take("punct", ",")
            key = self.take("word")
            if key.text not in op.attrs:
                fix = unknown("attribute", key.text, op.attrs).fix
                raise self.source.error(f"{op.name} has no attribute '{key.text}'", key.start, fix)
            if key.text in attrs:
                raise self.source.error(f"the attribute '{key.text}' is given twice", key.start)
            self.take("punct", "=")
            attrs[key.text] = self.attr(op.attrs[key.text])
        return attrs

    def attr(self, kind: type) -> Attr:
        if kind is Array:
            return self.array()
        if kind is tuple:
            return tuple(self.numbers())
        if kind is str:
            return self.source.string(self.take("string"))
        token = self.take("number")
        return self.source.real(token) if kind is float else self.source.whole(token)

    def array(self) -> Array:
        token = self.take("array")
        text, _, digest = token.text[1:].partition(":")
        index = int(text) if len(text) <= len(str(len(self.arrays))) else len(self.arrays)
        if index >= len(self.arrays):
            fix = "copy the .safetensors file beside it again"
            raise self.source.error(f"there is no array {text} beside this text", token.start, fix)
        array = self.arrays[index]
        if array.digest[:8] != digest:
            raise self.source.error(
                f"array {index} has the digest {array.digest[:8]}, not {digest}: the text or the tables were changed",
                token.start,
                "copy the .circ file and the .safetensors file again",
            )
        return array

    def numbers(self) -> Iterator[float]:
        self.take("punct", "[")
        if self.accept("]"):
            return
        yield self.source.real(self.take("number"))
        while not self.accept("]"):
            self.take("punct", ",")
            yield self.source.real(self.take("number"))

    def type(self) -> Type:
        dtype = self.take("word")
        if dtype.text not in DTYPES:
            fix = f"known dtypes: {', '.join(DTYPES)}"
            raise self.source.error(f"there is no dtype '{dtype.text}'", dtype.start, fix)
        self.take("punct", "[")
        axes: list[Axis] = []
        while not self.accept("]"):
            if axes:
                self.take("punct", ",")
            axes.append(self.axis())
        names: tuple[DType, ...] = get_args(DType)
        return Type(names[DTYPES.index(dtype.text)], tuple(axes))

    def axis(self) -> Axis:
        if self.token.kind == "number":
            return Axis(size=self.source.whole(self.take("number")))
        name = self.take("word").text
        return Axis(name, self.source.whole(self.take("number")) if self.accept("=") else None)


def parse_graph(text: str | bytes, arrays: Sequence[Array] = (), where: str = "<text>") -> Graph:
    """The graph that prints as ``text``, which may be a file's bytes; ``arrays`` are its constants in order, ``where``
    names the file in errors.

    Raises :class:`CircuitcError` at the first place that is not well-formed or not well-typed.
    """
    return _Parser(source_of(text, where), arrays).graph()


def arrays_from(tensors: Mapping[str, Any], where: str) -> list[Array]:
    """The arrays of a ``.safetensors`` file that holds the result of :func:`arrays_to`: keys ``"0"``, ``"1"``, …"""
    try:
        return [Array(np.asarray(tensors[str(i)])) for i in range(len(tensors))]
    except (KeyError, TypeError) as error:
        fix = "copy the .circ file and the .safetensors file again"
        raise CircuitcError(f"these are not the tables of a circuit: {error}", where=where, fix=fix) from error


def arrays_to(graph: Graph) -> dict[str, np.ndarray[Any, Any]]:
    """A graph's arrays, ready for a ``.safetensors`` file."""
    return {str(i): array.data for i, array in enumerate(graph.arrays())}
