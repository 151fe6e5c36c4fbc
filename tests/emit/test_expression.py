"""Values as sympy expressions: every value has one, it evaluates to the program's value, and names find it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import sympy as sp
from circuits import random_circuit, tokenizer
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from circuitc.circuit.answer import Channels
from circuitc.emit.circuit import Circuit
from circuitc.emit.expression import LARGEST
from circuitc.emit.python import body_of
from circuitc.emit.sympy_ops import LENGTH, TOKENS
from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Array, Graph, Node, evaluate, make
from circuitc.ir.backend import Numpy
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.evaluate import run_nodes
from circuitc.testing import VOCABULARY, channel_graphs


def evaluated(expression: Any, circuit: Circuit, graph: Graph, tokens: list[int], at: int) -> float:
    """The expression at position ``at``; its tables are looked up by name."""
    body = body_of(circuit, graph)
    tables: dict[str, Any] = {name: values.__getitem__ for name, values in body.tables.items()}
    tables |= {name: lambda i, values=values: values[i - 1] for name, values in body.positions.items()}
    tables |= {name: lambda t, i, values=values: values[t, i - 1] for name, values in body.grids.items()}
    ranked = {"kth": lambda k, *xs: sorted(map(abs, xs), reverse=True)[k - 1]}
    ranked |= {"gate": lambda x, least: x if abs(x) >= least else 0.0}
    ranked |= {"equal": lambda x, y: float(x == y), "member": lambda x: float(x != 0)}
    acts = {name: lambda x, name=name: float(Numpy([[0]]).act(name, x)) for name in ("gelu", "gelu_tanh")}
    function = sp.lambdify([LENGTH, TOKENS], expression, modules=[{**tables, **ranked, **acts}, "math"])
    return float(function(at, [None, *tokens]))


def program_of(graph: Graph) -> Circuit:
    count, at = len(graph.output.operands), str(graph.output.attrs["at"])
    pair = count < 2 and at == "last"
    return Circuit(graph, {}, {}, [], [], (1, 3) if pair else Channels(tuple(range(count)), at), tokenizer())


@settings(max_examples=40, deadline=None)
@given(channel_graphs(rounded=True), st.lists(st.integers(0, VOCABULARY - 1), min_size=1, max_size=4), st.booleans())
def test_any_value_of_any_program(graph: Graph, tokens: list[int], last: bool) -> None:
    circuit = program_of(graph)
    with np.errstate(all="ignore"):
        gold = run_nodes(graph.order(), Numpy([tokens]), keep=graph.order())
    numeric = [node for node in graph if node.op.level == "channel" and node.op.name not in (*PATTERNS, "answer")]
    assume(all(np.abs(gold[node]).max() < 30 for node in numeric))
    called = body_of(circuit, graph).identifiers
    names = {name: node for node, name in called.items() if node.op.name not in PATTERNS}
    names |= {"logit" if len(graph.output.operands) == 1 else circuit.answers[0]: graph.output.operands[0]}
    for name, node in list(names.items())[-3:]:
        if name in graph.named() and graph.named()[name] is not node:
            continue  # a value that is called like another one in the program
        try:
            found = circuit.expr(name)
        except CircuitcError as error:
            assert f"more than {LARGEST:,}" in str(error)
            continue
        value = np.broadcast_to(gold[node], (1, len(tokens)))[0, -1]
        assert evaluated(found, circuit, graph, tokens, len(tokens)) == pytest.approx(value, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("squarings", range(4))
@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_head_that_finds_no_key_averages(length: int, squarings: int) -> None:
    """In floats too: ``exp(-1000)`` is 0 in them, and so are high powers of numbers that they do hold."""
    tokens = make(OPS["tokens"])
    values = make(OPS["table"], tokens, values=Array(np.arange(1.0, VOCABULARY + 1)))
    pattern = make(OPS["attend_to"], keys="back 2", sink=-np.inf, mask="causal")
    mixed = make(OPS["mix"], pattern, values)
    end = mixed
    for _ in range(squarings):
        end = make(OPS["mul"], end, end)
    graph = Graph(make(OPS["answer"], end, at="last"), {mixed: "0.attn.y.0"})
    circuit, ids = program_of(graph), [2, 0, 1][:length]
    found = evaluated(circuit.expr(), circuit, graph, ids, length)
    assert found == pytest.approx(evaluate(graph, [ids])[0], rel=1e-9)


@pytest.mark.parametrize("seed", [1, 2, 14])
def test_the_answer_of_compiled_models(seed: int) -> None:
    circuit = random_circuit(seed, count=6)
    found = circuit.expr()
    for tokens in ([5, 400, 404], [7]):
        difference = evaluate(circuit.graph, [tokens])
        odds = float(circuit.calibration(difference)[0])
        said = {found: odds, circuit.expr("difference"): difference[0]}
        said[circuit.expr("probability")] = 1 / (1 + np.exp(-odds))
        for formula, gold in said.items():
            ours = evaluated(formula, circuit, circuit.graph, tokens, len(tokens))
            assert ours == pytest.approx(gold, rel=1e-9, abs=1e-9)


def head(mask: str = "causal", sink: float = -9.0) -> Circuit:
    tokens = make(OPS["tokens"])
    key, value = (make(OPS["table"], tokens, values=Array(np.arange(7.0) * w)) for w in (0.5, -1.0))
    one = make(OPS["affine"], weights=(), bias=1.0)
    pattern = make(OPS["attend"], one, key, scale=0.25, sink=sink, mask=mask)
    read = make(OPS["mix"], pattern, make(OPS["affine"], value, weights=(2.0,), bias=0.0))
    act = make(OPS["act"], make(OPS["affine"], read, weights=(1.0,), bias=0.5), kind="gelu")
    names = {pattern: "0.attn.head.1", value: "0.attn.v.3", act: "0.mlp.post_act.7", read: "0.attn.act.2"}
    end = make(OPS["affine"], act, read, weights=(2.0, 1.0), bias=0.0)
    return program_of(Graph(make(OPS["answer"], end, at="last"), names))


def test_how_it_reads() -> None:
    circuit = head()
    average = "2*Sum(ATTN0_V_3(t[j])*exp(0.25*T0(t[j])), (j, 1, n))/(Sum(exp(0.25*T0(t[j])), (j, 1, n)) + exp(-9))"
    assert str(circuit.expr("0.attn.head.1")) == "exp(0.25*T0(t[j]))/(Sum(exp(0.25*T0(t[j])), (j, 1, n)) + exp(-9))"
    assert str(circuit.expr("0.attn.act.2")) == average
    assert str(circuit.expr("mlp0_post_act_7")) == f"gelu(0.5 + {average})"
    assert str(circuit.expr("mlp0_post_act_7", inline=False)) == "gelu(attn0_act_2(n) + 0.5)"
    assert str(circuit.expr("answer", inline=False)) == "attn0_act_2(n) + 2*mlp0_post_act_7(n)"
    assert circuit.expr("logit") == circuit.expr("answer") == circuit.expr()
    assert sp.latex(circuit.expr("mlp0_post_act_7", inline=False)).startswith(r"\operatorname{gelu}")
    erf = circuit.expr("mlp0_post_act_7", inline=False).rewrite(sp.erf)
    assert erf.has(sp.erf) and not erf.has(circuit.expr("mlp0_post_act_7", inline=False).func)


def test_without_a_sink_what_is_the_same_for_all_cancels() -> None:
    tokens = make(OPS["tokens"])
    table = make(OPS["table"], tokens, values=Array(np.arange(7.0)))
    uniform = make(OPS["attend"], scale=0.25, sink=-np.inf, mask="causal")
    all_alike = make(OPS["attend"], scale=0.25, sink=0.0, mask="none")
    ends = [make(OPS["mix"], pattern, table) for pattern in (uniform, all_alike)]
    circuit = program_of(Graph(make(OPS["answer"], *ends, at="last")))
    assert [str(circuit.expr(name)) for name in circuit.answers] == [
        "Sum(T0(t[j]), (j, 1, n))/n",
        "Sum(T0(t[j]), (j, 1, n))/(n + 1)",
    ]


def test_names_that_do_not_exist() -> None:
    with pytest.raises(CircuitcError, match=r"did you mean '0.mlp.post_act.7'"):
        head().expr("0.mlp.post_act.77")


def doubled(x: Node, times: int) -> Node:
    for _ in range(times):
        x = make(OPS["mul"], make(OPS["act"], x, kind="relu"), x)
    return x


def test_what_is_too_long_says_so() -> None:
    table = make(OPS["table"], make(OPS["tokens"]), values=Array(np.ones(7)))
    circuit = program_of(Graph(make(OPS["answer"], doubled(table, 40), at="last")))
    with pytest.raises(CircuitcError, match="inline=False"):
        circuit.expr()
    assert len(str(circuit.expr(inline=False))) < 100


def test_a_cut_of_what_heads_bring_back_keeps_their_sums() -> None:
    """A gate inside a sum over positions stays there, even in the condition of another gate."""
    tokens = make(OPS["tokens"])
    read = make(OPS["table"], tokens, values=Array([3.0, -1.0, 0.5, 2.0, -4.0, 1.0, 0.25]))
    least = make(OPS["affine"], weights=(), bias=1.0)
    pattern = make(OPS["attend"], read, read, scale=0.25, sink=0.7, mask="causal")
    mean = make(OPS["mix"], pattern, make(OPS["topk_gate"], read, least))
    circuit = program_of(Graph(make(OPS["answer"], make(OPS["topk_gate"], read, mean), at="last")))
    found = circuit.expr()
    assert found.free_symbols <= {LENGTH, *found.atoms(sp.Indexed), TOKENS.label}
    for ids in ([0, 4, 2, 3], [4, 1, 0], [5, 0, 0, 6]):
        ours = evaluated(found, circuit, circuit.graph, ids, len(ids))
        assert ours == pytest.approx(evaluate(circuit.graph, [ids])[0], rel=1e-9, abs=1e-9)
