"""Reads the text form of a graph. Every error shows file, line, column, the line and a caret."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

import numpy as np

from circuitc.errors import CircuitcError, unknown
from circuitc.ir.array import Array
from circuitc.ir.graph import Graph, Node, make
from circuitc.ir.op import Attr, Op, find_op
from circuitc.ir.types import DTYPES, Axis, DType, Type

_LEXER = re.compile(
    r"""(?P<space>[ \t\r\n]+|//[^\n]*)
      | (?P<value>%(?:"(?:[^"\\\n]|\\.)*"|[A-Za-z0-9_.]+))
      | (?P<array>@\d+:[0-9a-f]{8})
      | (?P<string>"(?:[^"\\\n]|\\.)*")
      | (?P<number>[+-]?(?:inf|nan|\d+(?:\.\d*)?(?:e[+-]?\d+)?)\b)
      | (?P<word>[A-Za-z_]\w*)
      | (?P<punct>[=(){}\[\],:])""",
    re.VERBOSE | re.ASCII,
)


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    start: int


@dataclass
class _Parser:
    text: str
    where: str
    arrays: Sequence[Array]
    values: dict[str, Node] = field(default_factory=dict)
    names: dict[Node, str] = field(default_factory=dict)
    tokens: list[_Token] = field(default_factory=list)
    next: int = 0

    def error(self, message: str, at: int, fix: str | None = None) -> CircuitcError:
        line_no = self.text.count("\n", 0, at) + 1
        start = self.text.rfind("\n", 0, at) + 1
        line = self.text[start:].split("\n", 1)[0]
        column = at - start
        shown, caret = line[:200], min(column, 200)
        hint = f"{shown}\n  {' ' * caret}^" + (f"\n  {fix}" if fix else "")
        return CircuitcError(message, where=f"{self.where}:{line_no}:{column + 1}", fix=hint)

    def lex(self) -> None:
        at = 0
        while at < len(self.text):
            match = _LEXER.match(self.text, at)
            if match is None:
                raise self.error(f"unexpected character {self.text[at]!r}", at)
            kind = match.lastgroup or ""
            if kind != "space":
                self.tokens.append(_Token(kind, match.group(), at))
            at = match.end()
        self.tokens.append(_Token("end", "end of file", len(self.text)))

    @property
    def token(self) -> _Token:
        return self.tokens[self.next]

    def take(self, kind: str, text: str | None = None) -> _Token:
        token = self.token
        if token.kind != kind or (text is not None and token.text != text):
            wanted = repr(text) if text else f"a {kind}"
            raise self.error(f"expected {wanted}, found '{token.text}'", token.start)
        self.next += 1
        return token

    def accept(self, text: str) -> bool:
        if self.token.kind in ("punct", "word") and self.token.text == text:
            self.next += 1
            return True
        return False

    def graph(self) -> Graph:
        self.lex()
        self.take("word", "circuit")
        version = self.take("word")
        if version.text != "v1":
            raise self.error(f"this file is of version '{version.text}', this circuitc reads v1", version.start)
        self.take("punct", "{")
        while not self.accept("return"):
            self.statement()
        output = self.value()
        self.take("punct", "}")
        self.take("end")
        return Graph(output, self.names)

    def statement(self) -> None:
        target = self.take("value")
        name = _value_name(target.text)
        key = _key(target.text)
        if key in self.values:
            raise self.error(f"{target.text} is defined twice", target.start)
        self.take("punct", "=")
        op_token = self.take("word")
        try:
            op = find_op(op_token.text)
        except CircuitcError as error:
            raise self.error(error.problem, op_token.start, error.fix) from None
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
            raise self.error(str(error), op_token.start) from None
        if node.type != declared:
            raise self.error(f"{target.text} is of type {node.type}, not {declared}", type_at)
        self.values[key] = node
        if not name.isdigit() or target.text.startswith('%"'):
            self.names.setdefault(node, name)

    def value(self) -> Node:
        token = self.take("value")
        key = _key(token.text)
        if key not in self.values:
            hint = unknown("value", _value_name(token.text), self.values).fix
            raise self.error(f"{token.text} is not defined above", token.start, hint)
        return self.values[key]

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
                raise self.error(f"{op.name} has no attribute '{key.text}'", key.start, fix)
            self.take("punct", "=")
            attrs[key.text] = self.attr(op.attrs[key.text])
        return attrs

    def attr(self, kind: type) -> Attr:
        if kind is Array:
            token = self.take("array")
            index, digest = token.text[1:].split(":")
            if int(index) >= len(self.arrays):
                raise self.error(f"there is no array {index} beside this text", token.start)
            array = self.arrays[int(index)]
            if array.digest[:8] != digest:
                raise self.error(
                    f"array {index} has digest {array.digest[:8]}, not {digest}: text or tables were changed",
                    token.start,
                )
            return array
        if kind is tuple:
            self.take("punct", "[")
            numbers: list[float] = []
            while not self.accept("]"):
                if numbers:
                    self.take("punct", ",")
                numbers.append(float(self.take("number").text))
            return tuple(numbers)
        if kind is str:
            return str(json.loads(self.take("string").text))
        token = self.take("number")
        try:
            return float(token.text) if kind is float else int(token.text)
        except ValueError:
            raise self.error(f"expected a whole number, found {token.text}", token.start) from None

    def type(self) -> Type:
        dtype = self.take("word")
        if dtype.text not in DTYPES:
            raise self.error(f"there is no dtype '{dtype.text}'; known: {', '.join(DTYPES)}", dtype.start)
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
            return Axis(size=self.attr(int))  # type: ignore[arg-type]
        name = self.take("word").text
        return Axis(name, self.attr(int) if self.accept("=") else None)  # type: ignore[arg-type]


def _key(text: str) -> str:
    """The key of a value. A value named ``"0"`` is not the first unnamed one, which prints as ``%0``."""
    name = _value_name(text)
    return text if name.isdigit() and text.startswith('%"') else name


def _value_name(text: str) -> str:
    return str(json.loads(text[1:])) if text.startswith('%"') else text[1:]


def parse_graph(text: str, arrays: Sequence[Array] = (), where: str = "<text>") -> Graph:
    """The graph that prints as ``text``; ``arrays`` are its constants in order, ``where`` names the file in errors.

    Raises :class:`CircuitcError` at the first place that is not well-formed or not well-typed.
    """
    return _Parser(text, where, arrays).graph()


def arrays_from(tensors: Mapping[str, Any], where: str) -> list[Array]:
    """The arrays of a ``.safetensors`` file that holds the result of :func:`arrays_to`: keys ``"0"``, ``"1"``, …"""
    try:
        return [Array(np.asarray(tensors[str(i)])) for i in range(len(tensors))]
    except (KeyError, TypeError) as error:
        raise CircuitcError(f"these are not the tables of a circuit ({error})", where=where) from error


def arrays_to(graph: Graph) -> dict[str, np.ndarray[Any, Any]]:
    """A graph's arrays, ready for a ``.safetensors`` file."""
    return {str(i): array.data for i, array in enumerate(graph.arrays())}
