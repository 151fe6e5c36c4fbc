"""One declaration per op: type rule, attributes, evaluator and documentation all come from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from circuitc.errors import unknown
from circuitc.ir import old_names
from circuitc.ir.array import Array
from circuitc.ir.types import Type

Attr = int | float | str | tuple[float, ...] | Array
Level = Literal["tensor", "channel"]


@dataclass(frozen=True)
class Op:
    """What a value can be.

    ``signature`` names the operands; the last may repeat (``x...``). ``infer`` gives the result type from the
    operand types and attributes and raises ``TypeError`` when they do not fit. ``evaluate(run, attrs, *operands)``
    computes the value, with a leading batch axis, in whatever array library ``run.xp`` is.
    """

    name: str
    level: Level
    signature: str
    doc: str
    attrs: dict[str, type]
    infer: Callable[..., Type]
    evaluate: Callable[..., Any]
    pointwise: bool = True
    """A position's value depends on that position alone, so it can become a table over the vocabulary."""

    def __hash__(self) -> int:
        return hash(self.name)

    @property
    def operand_names(self) -> list[str]:
        return self.signature.split()

    @property
    def variadic(self) -> bool:
        return self.signature.endswith("...")

    def check_attrs(self, attrs: dict[str, Attr]) -> dict[str, Attr]:
        """The attributes in declared order, each of its declared kind."""
        for name in attrs:
            if name not in self.attrs:
                raise TypeError(f"{self.name} has no attribute '{name}'; it has {', '.join(self.attrs) or 'none'}")
        checked: dict[str, Attr] = {}
        for name, kind in self.attrs.items():
            if name not in attrs:
                raise TypeError(f"{self.name} needs the attribute '{name}'")
            value = attrs[name]
            if kind is float and type(value) is int:
                value = float(value)
            if kind is tuple and isinstance(value, tuple):
                value = tuple(float(v) for v in value)
            if type(value) is not kind:
                raise TypeError(f"{self.name}: '{name}' must be {kind.__name__}, not {type(value).__name__}")
            checked[name] = value
        return checked

    def infer_type(self, operands: Sequence[Type], attrs: dict[str, Attr]) -> Type:
        names = self.operand_names
        low = len(names) - 1 if self.variadic else len(names)
        if len(operands) < low or (not self.variadic and len(operands) > low):
            raise TypeError(f"{self.name} takes ({', '.join(names)}), not {len(operands)} operands")
        return self.infer(attrs, *operands)


OPS: dict[str, Op] = {}


def find_op(name: str) -> Op:
    """The op of that name, or of its old name; raises :class:`CircuitcError` with the nearest names."""
    name = old_names.OPS.get(name, name)
    if name not in OPS:
        raise unknown("op", name, OPS)
    return OPS[name]


def declare(level: Level, signature: str = "", *, pointwise: bool = True, **attrs: type) -> Callable[[type], Op]:
    """Class decorator: the class name is the op's name, its docstring the documentation."""

    def build(cls: Any) -> Op:
        op = Op(
            cls.__name__,
            level,
            signature,
            " ".join(cls.__doc__.split()),
            attrs,
            cls.infer,
            cls.evaluate,
            pointwise,
        )
        OPS[op.name] = op
        return op

    return build


def expect(condition: bool, message: str) -> None:
    if not condition:
        raise TypeError(message)
