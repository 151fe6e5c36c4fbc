"""Ways to make the compiler wrong: each gives a function of ``pytest.MonkeyPatch`` that does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest

from circuitc.circuit.mask import const, constant
from circuitc.ir import Graph, Node, make, rebuild, rewrite
from circuitc.passes.rewriting.rules import RULES, TABLE
from circuitc.registry import find_pass

Patch = Callable[[pytest.MonkeyPatch], None]
Damage = Callable[[Node, tuple[Node, ...]], Node | None]
"""What takes the place of a node, given its new operands; None where it stays."""


def replaced(place: str, wrong: Callable[[Any], Any]) -> Patch:
    """``module:name`` or ``module:Class.name`` becomes ``wrong(what it was)``."""
    module, _, path = place.partition(":")
    *owners, name = path.split(".")

    def patch(monkeypatch: pytest.MonkeyPatch) -> None:
        owner: Any = import_module(f"circuitc.{module}")
        for part in owners:
            owner = getattr(owner, part)
        monkeypatch.setattr(owner, name, wrong(getattr(owner, name)))

    return patch


def entry(place: str, key: str, wrong: Callable[[Any], Any]) -> Patch:
    """An entry of the table ``module:name`` becomes ``wrong(what it was)``."""
    module, _, name = place.partition(":")

    def patch(monkeypatch: pytest.MonkeyPatch) -> None:
        table = getattr(import_module(f"circuitc.{module}"), name)
        monkeypatch.setitem(table, key, wrong(table[key]))

    return patch


def rule(name: str, wrong: Callable[[Any], Any]) -> Patch:
    """A rewrite rule of ``simplify`` becomes ``wrong(the right one)``."""
    assert name in [r.name for r in RULES]
    table = [tuple(replace(r, rewrite=wrong(r.rewrite)) if r.name == name else r for r in row) for row in TABLE]
    return lambda monkeypatch: monkeypatch.setattr("circuitc.passes.simplify.TABLE", table)


def traced(damage: Damage) -> Patch:
    """The tracer reads the model wrongly."""
    return replaced("driver.extract:answer_graph", lambda real: lambda *args: damaged(real(*args), damage))


def before(name: str, damage: Damage) -> Patch:
    """A pass works on a graph that it misread."""
    return _around(name, lambda real: lambda self, graph, context: real(self, damaged(graph, damage), context))


def after(name: str, damage: Damage) -> Patch:
    """A pass damages what it made."""
    return _around(name, lambda real: lambda self, graph, context: damaged(real(self, graph, context), damage))


def _around(name: str, wrong: Callable[[Any], Any]) -> Patch:
    cls = find_pass(name)
    return lambda monkeypatch: monkeypatch.setattr(cls, "apply", wrong(cls.apply))


def damaged(graph: Graph, damage: Damage) -> Graph:
    return rewrite(graph, lambda old, operands: damage(old, operands) or rebuild(old, operands))


def attrs(op: str, **changes: Callable[[Any], Any]) -> Damage:
    """Attributes of every value of an op, changed."""

    def damage(old: Node, operands: tuple[Node, ...]) -> Node | None:
        if old.op.name != op:
            return None
        return make(old.op, *operands, **{**old.attrs, **{key: f(old.attrs[key]) for key, f in changes.items()}})

    return damage


def weights(op: str, operand: int, change: Callable[[Any], Any]) -> Damage:
    """A constant operand of every value of an op, changed."""

    def damage(old: Node, operands: tuple[Node, ...]) -> Node | None:
        if old.op.name != op:
            return None
        wrong = const(change(constant(operands[operand])))
        return make(old.op, *operands[:operand], wrong, *operands[operand + 1 :], **old.attrs)

    return damage


def reads(op: str, change: Callable[[tuple[Node, ...]], tuple[Node, ...]]) -> Damage:
    """The operands of every value of an op, changed."""

    def damage(old: Node, operands: tuple[Node, ...]) -> Node | None:
        return make(old.op, *change(operands), **old.attrs) if old.op.name == op else None

    return damage


def operand(op: str, which: Callable[[tuple[Node, ...]], Node | None]) -> Damage:
    """A value of an op is replaced by one of its operands, where ``which`` names one."""

    def damage(old: Node, operands: tuple[Node, ...]) -> Node | None:
        return which(operands) if old.op.name == op else None

    return damage
