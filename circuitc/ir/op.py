"""One declaration per op: everything the compiler knows about an op comes from it, and it must be complete.

A declaration is a class (see :func:`declare`). An op that lacks a part is refused when it is declared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

from circuitc.errors import unknown
from circuitc.ir import old_names
from circuitc.ir.array import Array
from circuitc.ir.channels import Flags
from circuitc.ir.types import Type

Attr = int | float | str | tuple[float, ...] | Array
ATTR_KINDS: tuple[type, ...] = (int, float, str, tuple, Array)
"""The kinds of attributes that the text form can write and read."""
Level = Literal["tensor", "channel"]
Lookup = Literal["token", "position"]

PARTS: dict[str, tuple[tuple[Level, ...], str]] = {
    "canonical": (("tensor", "channel"), "circuitc/ir/prove/values.py"),
    "operations": (("tensor", "channel"), "circuitc/bench/operations.py"),
    "python": (("channel",), "circuitc/emit/python_ops.py"),
    "javascript": (("channel",), "circuitc/emit/javascript.py"),
    "sympy": (("channel",), "circuitc/emit/sympy_ops.py"),
}
"""Rules that other files need for each op: the levels of these ops, and the file whose table holds the rules of the ops
in ``BUILT_IN``. Every other op has its rules in its own class, under these names."""
BUILT_IN = ("circuitc.ir.tensor_ops", "circuitc.ir.circuit_ops", "circuitc.ir.channel_ops")
"""The files of ops whose rules for ``PARTS`` may stand in tables. Importing such a table checks it (:class:`Rules`)."""


@dataclass(frozen=True)
class Op:
    """What a value can be.

    ``signature`` names the operands; the last may repeat (``x...``). ``infer`` gives the result type from the
    operand types and attributes and raises ``TypeError`` when they do not fit. ``evaluate(run, attrs, *operands)``
    computes the value, with a leading batch axis, with the array operations of ``run``, a
    :class:`circuitc.ir.backend.Backend`.
    """

    name: str
    level: Level
    signature: str
    doc: str
    attrs: dict[str, type]
    infer: Callable[..., Type]
    evaluate: Callable[..., Any]
    elsewhere: Callable[[int], Sequence[int]]
    """``elsewhere(count)``: the indices of the operands, of that many, that are read at other positions than the
    value's own, such as keys and values."""
    nonzero: Callable[..., Flags]
    """``nonzero(attrs, *operands) -> bool[ch]``: which channels may be other than 0 (:mod:`circuitc.ir.channels`)."""
    live: Callable[..., Sequence[Flags | None]]
    """``live(attrs, out, *operands)``: for each operand ``bool[ch]``, the channels that the channels ``out`` of the
    value depend on; None for an operand that has no channels."""
    given: Mapping[str, Any]
    """The rules of ``PARTS`` that the declaration itself holds."""
    pointwise: bool = True
    """A position's value depends on that position alone, so it can become a table over the vocabulary."""
    channelwise: bool = False
    """Channel c of the value comes from channel c of its operands, so a stream passes through it."""
    defaults: Mapping[str, Attr] = field(default_factory=dict)
    """Values of attributes that a node does not have when they are these: an option that is not used."""
    by: tuple[Lookup, ...] = ()
    """What indexes the first axes of its table. The table is an attribute, or the last operand."""

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
            if name not in attrs and name in self.defaults:
                continue
            if name not in attrs:
                raise TypeError(f"{self.name} needs the attribute '{name}'")
            value = attrs[name]
            if kind is float and type(value) is int:
                value = float(value)
            if kind is tuple and isinstance(value, tuple):
                value = tuple(float(v) for v in value)
            if type(value) is not kind:
                raise TypeError(f"{self.name}: '{name}' must be {kind.__name__}, not {type(value).__name__}")
            if name not in self.defaults or value != self.defaults[name]:
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


def declare(
    level: Level,
    signature: str = "",
    *,
    pointwise: bool = True,
    channelwise: bool | None = None,
    by: tuple[Lookup, ...] | None = None,
    defaults: Mapping[str, Attr] | None = None,
    **attrs: type,
) -> Callable[[type], Op]:
    """Class decorator: the class name is the op's name, its docstring the documentation, its static methods the rules.

    Every op has ``infer`` and ``evaluate``. A tensor-level op also says whether it is ``channelwise``, and has
    ``nonzero`` and ``live``. An op that is not ``pointwise`` has ``elsewhere``. An op with an array among its
    attributes says ``by`` what the array is indexed. The other rules are those of ``PARTS``.

    Raises ``TypeError`` with all that is missing.
    """

    def build(cls: Any) -> Op:
        needed = ["infer", "evaluate", *(["nonzero", "live"] if level == "tensor" else [])]
        needed += [] if pointwise else ["elsewhere"]
        missing = [f"'{part}'" for part in needed if not hasattr(cls, part)]
        missing += [] if cls.__doc__ else ["a docstring"]
        missing += ["'channelwise' (True or False)"] if level == "tensor" and channelwise is None else []
        missing += ["'by' (what its array is indexed by)"] if Array in attrs.values() and by is None else []
        parts = [part for part, (levels, _) in PARTS.items() if level in levels]
        if cls.__module__ not in BUILT_IN:
            missing += [f"'{part}' (see {PARTS[part][1]})" for part in parts if not hasattr(cls, part)]
        if missing:
            raise TypeError(f"the declaration of op '{cls.__name__}' lacks {', '.join(missing)}")
        if cls.__name__ in OPS:
            raise TypeError(f"there is an op '{cls.__name__}' already")
        for name, kind in attrs.items():
            if kind not in ATTR_KINDS:
                kinds = ", ".join(k.__name__ for k in ATTR_KINDS)
                raise TypeError(f"{cls.__name__}: attribute '{name}' must be one of {kinds}, not {kind.__name__}")
        op = Op(
            name=cls.__name__,
            level=level,
            signature=signature,
            doc=" ".join(cls.__doc__.split()),
            attrs=attrs,
            infer=cls.infer,
            evaluate=cls.evaluate,
            elsewhere=_nowhere if pointwise else cls.elsewhere,
            nonzero=getattr(cls, "nonzero", _no_channels),
            live=getattr(cls, "live", _no_channels),
            given={part: getattr(cls, part) for part in parts if hasattr(cls, part)},
            pointwise=pointwise,
            channelwise=bool(channelwise),
            defaults=defaults or {},
            by=by or (),
        )
        OPS[op.name] = op
        return op

    return build


def _nowhere(count: int) -> Sequence[int]:
    return ()


def _no_channels(*_: object) -> Any:
    raise TypeError("a channel-level op has no channels")


Rule = TypeVar("Rule")


class Rules(Generic[Rule]):
    """One of the ``PARTS``: a rule for each op of its levels, from this table or from the op's own declaration.

    Raises ``TypeError`` when an op has no rule, or a rule has no op.
    """

    def __init__(self, part: str, rules: Mapping[str, Rule]) -> None:
        self.part = part
        self._rules = dict(rules)
        levels, file = PARTS[part]
        ops = [op for op in OPS.values() if op.level in levels]
        missing = [op.name for op in ops if op.name not in rules and part not in op.given]
        if missing:
            raise TypeError(f"these ops have no '{part}' rule: {', '.join(missing)}; add it in {file}")
        extra = set(rules).difference(op.name for op in ops)
        if extra:
            raise TypeError(f"{file} has '{part}' rules for ops that do not exist: {', '.join(sorted(extra))}")

    def __getitem__(self, op: Op) -> Rule:
        if op.name in self._rules:
            return self._rules[op.name]
        if self.part not in op.given:
            raise TypeError(f"op '{op.name}' of the {op.level} level has no '{self.part}' rule")
        rule: Rule = op.given[self.part]
        return rule


def expect(condition: bool, message: str) -> None:
    if not condition:
        raise TypeError(message)
