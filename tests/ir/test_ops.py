"""An op is one declaration: a complete one works everywhere, an incomplete one is refused when it is declared."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest
import torch

from circuitc.bench.operations import operations
from circuitc.circuit.liveness import live_channels, nonzero_channels
from circuitc.emit import runtime as python_runtime
from circuitc.emit.body import PRODUCT, render_body
from circuitc.emit.expression import expression
from circuitc.emit.javascript import emit_javascript, runtime
from circuitc.emit.wires import wires
from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Array, Graph, Node, Type, evaluate, evaluate_torch, make, parse_graph, print_graph
from circuitc.ir.channels import Flags, Operand
from circuitc.ir.op import PARTS, Op, Rules, declare
from circuitc.ir.prove import prove
from circuitc.ir.prove.values import Channels
from circuitc.ir.types import scalar
from circuitc.pipeline import Context, parse_pipeline

TOKENS = np.array([[2, 0, 1, 1], [1, 2, 2, 0]])
TABLE = Array(np.array([0.5, -2.0, 3.0]))


class Double:
    """`factor · x`: a toy."""

    @staticmethod
    def infer(attrs: Any, x: Type) -> Type:
        return scalar()

    @staticmethod
    def evaluate(run: Any, attrs: Any, x: Any) -> Any:
        return attrs["factor"] * x

    @staticmethod
    def canonical(work: Any, attrs: Any, x: Any) -> Any:
        return work.sum([(attrs["factor"], x)])

    @staticmethod
    def operations(node: Node) -> tuple[float, float]:
        return 1.0, 0.0

    @staticmethod
    def python(write: Any, node: Node, everywhere: bool) -> tuple[str, int]:
        return f"{write.number(node.real('factor'))} * {write.text(node.operands[0], PRODUCT, everywhere)}", PRODUCT

    @staticmethod
    def javascript(node: Node, xs: list[str], name: str) -> str:
        return f"{xs[0]}.map((x) => {node.real('factor')} * x)"

    @staticmethod
    def sympy(write: Any, node: Node, depth: int) -> Any:
        return node.real("factor") * write.found[node.operands[0], depth]


class Flip:
    """The channels in reverse order: a toy."""

    @staticmethod
    def infer(attrs: Any, x: Type) -> Type:
        return x

    @staticmethod
    def evaluate(run: Any, attrs: Any, x: Any) -> Any:
        return run.concat([x[..., c : c + 1] for c in reversed(range(x.shape[-1]))])

    @staticmethod
    def nonzero(attrs: Any, x: Operand) -> Flags:
        return x.channels[::-1]

    @staticmethod
    def live(attrs: Any, out: Flags, x: Operand) -> Sequence[Flags | None]:
        return (out[::-1],)

    @staticmethod
    def canonical(work: Any, attrs: Any, x: Any) -> Any:
        return Channels(x.size, lambda c: x[x.size - 1 - c])

    @staticmethod
    def operations(node: Node) -> tuple[float, float]:
        return 0.0, 0.0


@contextmanager
def declared(cls: type, *arguments: Any, **settings: Any) -> Iterator[Op]:
    """The op of that class, under its name in lower case, until the block ends."""
    op = declare(*arguments, **settings)(type(cls.__name__.lower(), (cls,), {"__doc__": cls.__doc__}))
    try:
        yield op
    finally:
        del OPS[op.name]


def without(cls: type, part: str) -> type:
    """The class without one of its rules."""
    rest = {name: value for name, value in vars(cls).items() if name != part and not name.startswith("__")}
    return type(cls.__name__.lower(), (), {**rest, "__doc__": None if part == "__doc__" else cls.__doc__})


@pytest.fixture
def double() -> Iterator[Op]:
    with declared(Double, "channel", "x", factor=float) as op:
        yield op


@pytest.fixture
def flip() -> Iterator[Op]:
    with declared(Flip, "tensor", "x", channelwise=False) as op:
        yield op


def channel_graph(op: Op) -> Graph:
    """The double of an average of doubles, which ``simplify`` cannot make into one table."""
    value = make(op, make(OPS["table"], make(OPS["tokens"]), values=TABLE), factor=2.0)
    pattern = make(OPS["attend"], value, value, scale=0.5, sink=0.0, mask="causal")
    end = make(op, make(OPS["mix"], pattern, value), factor=-3.0)
    return Graph(make(OPS["answer"], end, at="last"), {value: "0.value", end: "0.end"})


def test_a_channel_op_goes_through_the_whole_compiler(double: Op) -> None:
    graph = channel_graph(double)
    gold = evaluate(graph, TOKENS)
    values = np.array([1.0, -4.0, 6.0])[TOKENS]
    scores = np.exp(0.5 * values[:, -1:] * values)
    np.testing.assert_allclose(gold, -3.0 * (scores * values).sum(-1) / (scores.sum(-1) + 1.0))
    np.testing.assert_allclose(evaluate_torch(graph, torch.tensor(TOKENS), dtype=torch.float64).numpy(), gold)

    assert "double(%" in print_graph(graph) and "{factor=2.0}" in print_graph(graph)
    assert parse_graph(print_graph(graph), graph.arrays()) == graph

    assert prove(graph, Graph(graph.output)).equal
    simple = graph
    for step in parse_pipeline("drop-dead,tabulate,simplify"):
        simple = step.apply(simple, Context())
    assert any(node.op is double for node in simple)
    np.testing.assert_allclose(evaluate(simple, TOKENS), gold)
    assert prove(graph, simple).equal

    body = render_body(graph)
    assert body.helpers == {"attend", "mix"}
    emitted: dict[str, Any] = {**vars(python_runtime), **body.tables}
    exec("def program(tokens):\n" + "\n".join(f"    {line}" for line in body.lines), emitted)
    np.testing.assert_allclose(emitted["program"](TOKENS), gold)

    source = emit_javascript(graph).source
    assert ".map((x) => -3.0 * x)" in source
    if shutil.which("node"):
        script = f"{runtime()}\nconst program = {source};\nconsole.log(JSON.stringify({TOKENS.tolist()}.map"
        script += "((tokens) => program(tokens).answer)))"
        done = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True)
        np.testing.assert_allclose(json.loads(done.stdout), gold)

    (end,) = graph.output.operands
    assert str(expression(graph, end, body.identifiers, inline=False)) == "-3.0*m0(n)"
    assert str(expression(graph, end, body.identifiers)).startswith("-6.0*Sum(T0(t[j])*exp(2.0*T0(t[j])*T0(t[n]))")
    assert operations(graph, 4) > 0


def tensor_graph(op: Op) -> Graph:
    """The difference of two flipped channels of an embedding; what nothing reads is channel 0."""
    table = Array(np.array([[1.0, 2.0, 0.0], [3.0, -1.0, 0.0], [0.5, 4.0, 0.0]]))
    x = make(OPS["embed"], make(OPS["tokens"]), make(OPS["const"], value=table))
    site = make(OPS["site"], make(op, x), name="0.site")
    return Graph(make(OPS["answer"], make(OPS["difference"], site, plus=0, minus=1), at="last"), {site: "0.site"})


def test_a_tensor_op_goes_through_the_whole_compiler(flip: Op) -> None:
    graph = tensor_graph(flip)
    gold = evaluate(graph, TOKENS)
    np.testing.assert_allclose(gold, -np.array([2.0, -1.0, 4.0])[TOKENS[:, -1]])
    for at_end in (False, True):
        theirs = evaluate_torch(graph, torch.tensor(TOKENS), dtype=torch.float64, at_end=at_end)
        np.testing.assert_allclose(theirs.numpy(), gold)
    assert parse_graph(print_graph(graph), graph.arrays()) == graph

    (flipped,) = [node for node in graph if node.op is flip]
    (x,) = flipped.operands
    nonzero = nonzero_channels(graph)
    assert nonzero[x].tolist() == [True, True, False]
    assert nonzero[flipped].tolist() == [False, True, True]
    assert live_channels(graph)[x].tolist() == [False, True, True]
    assert live_channels(graph, nonzero)[x].tolist() == [False, True, False]

    (drop_dead,) = parse_pipeline("drop-dead")
    smaller = drop_dead.apply(graph, Context())
    np.testing.assert_allclose(evaluate(smaller, TOKENS), gold)
    assert prove(graph, smaller).equal
    assert operations(graph, 4) == 4

    with pytest.raises(CircuitcError, match="no wires are known through op 'flip'"):
        wires(graph)
    with pytest.raises(CircuitcError, match="'flip' has no lowering"):
        parse_pipeline("scalarise")[0].apply(graph, Context())


@pytest.mark.parametrize("part", ["infer", "evaluate", "__doc__", *(p for p in PARTS)])
def test_a_channel_op_without_a_part_is_refused(part: str) -> None:
    told = (
        "a docstring" if part == "__doc__" else f"'{part}'" + (rf" \(see {PARTS[part][1]}\)" if part in PARTS else "")
    )
    with pytest.raises(TypeError, match=f"the declaration of op 'double' lacks {told}$"):
        declare("channel", "x", factor=float)(without(Double, part))
    assert "double" not in OPS


@pytest.mark.parametrize("part", ["nonzero", "live", "canonical", "operations"])
def test_a_tensor_op_without_a_part_is_refused(part: str) -> None:
    with pytest.raises(TypeError, match=f"op 'flip' lacks '{part}'"):
        declare("tensor", "x", channelwise=False)(without(Flip, part))
    assert "flip" not in OPS


def test_all_that_is_missing_is_told_at_once() -> None:
    with pytest.raises(TypeError, match=r"lacks 'nonzero', 'live', 'elsewhere', 'channelwise' .*, 'by' "):
        declare("tensor", "x", pointwise=False, values=Array)(without(Double, "sympy"))


def test_declarations_that_make_no_sense(double: Op) -> None:
    with pytest.raises(TypeError, match="there is an op 'double' already"):
        declare("channel", "x", factor=float)(without(Double, ""))
    with pytest.raises(TypeError, match="attribute 'on' must be one of int, float, str, tuple, Array, not bool"):
        declare("channel", "x", on=bool)(type("other", (Double,), {"__doc__": "Other."}))


def test_a_table_of_rules_is_complete() -> None:
    rules = {name: str for name, op in OPS.items() if op.level == "channel"}
    with pytest.raises(
        TypeError, match=r"these ops have no 'python' rule: mul; add it in circuitc/emit/python_ops\.py"
    ):
        Rules("python", {name: rule for name, rule in rules.items() if name != "mul"})
    with pytest.raises(TypeError, match="rules for ops that do not exist: mull"):
        Rules("python", {**rules, "mull": str})


def test_a_live_rule_that_leaves_out_a_tensor_is_refused() -> None:
    class Silent(Flip):
        """A toy whose rule says nothing."""

        @staticmethod
        def live(attrs: Any, out: Flags, x: Operand) -> Sequence[Flags | None]:
            return (None,)

    told = pytest.raises(CircuitcError, match="'live' rule of op 'silent' leaves out")
    with declared(Silent, "tensor", "x", channelwise=False) as op, told:
        live_channels(tensor_graph(op))


def test_attributes_are_typed() -> None:
    node = make(OPS["affine"], weights=(), bias=1.0)
    assert node.real("bias") == 1.0 and node.reals("weights") == ()
    with pytest.raises(TypeError, match="affine has no attribute 'bias' of kind int"):
        node.integer("bias")
    with pytest.raises(TypeError, match="affine has no attribute 'k' of kind int"):
        node.integer("k")
