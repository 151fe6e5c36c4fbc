"""Values in a chain or in diamonds may be many: nothing recurses, and work grows with their number."""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable
from functools import partial

import numpy as np
import pytest
import torch
from counting import calls

from circuitc.bench.operations import operations
from circuitc.circuit.liveness import live_channels, nonzero_channels
from circuitc.circuit.mask import const
from circuitc.emit.body import render_body
from circuitc.emit.expression import expression
from circuitc.emit.javascript import emit_javascript
from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Array, Graph, Node, evaluate, evaluate_torch, make, parse_graph, print_graph
from circuitc.ir.prove import prove
from circuitc.pipeline import Context, parse_pipeline

TABLE = Array(np.array([0.5, -2.0, 3.0]))
DEEP = 1500
"""More values than Python lets functions call each other."""
STEPS: dict[str, Callable[[Node, Node], Node]] = {
    "affine": lambda x, first: make(OPS["affine"], x, weights=(0.5,), bias=1.0),
    "act": lambda x, first: make(OPS["act"], x, kind="gelu"),
    "diamond": lambda x, first: make(OPS["mul"], x, x),
    "norm": lambda x, first: make(OPS["inv_rms"], first, x, dim=4, eps=1.0),
    "gate": lambda x, first: make(OPS["topk_gate"], x, make(OPS["topk_threshold"], x, first, k=1)),
    "head": lambda x, first: make(OPS["mix"], make(OPS["attend"], x, x, scale=1.0, sink=0.0, mask="causal"), first),
}


def chain(step: str, length: int) -> Graph:
    first = x = make(OPS["table"], make(OPS["tokens"]), values=TABLE)
    for _ in range(length):
        x = STEPS[step](x, first)
    return Graph(make(OPS["answer"], x, at="last"))


def stream(length: int) -> Graph:
    """A residual stream of that many writes, of which one channel is ablated at the end."""
    write = make(OPS["embed"], make(OPS["tokens"]), const(np.ones((3, 2))))
    x = write = make(OPS["linear"], write, const(np.eye(2)), const(np.zeros(2)))
    for i in range(length):
        x = make(OPS["add"], x, x if i % 2 else write)
    site = make(OPS["site"], x, name="0.site")
    kept = make(OPS["ablate"], site, const(np.array([True, False])), const(np.ones(2)), name="0.site")
    return Graph(make(OPS["answer"], make(OPS["difference"], kept, plus=0, minus=1), at="last"))


def gate_of_sums(length: int) -> Graph:
    """A gate of sums that share their terms, each with the factor of a norm that depends on other positions."""
    first = make(OPS["table"], make(OPS["tokens"]), values=TABLE)
    pattern = make(OPS["attend"], first, first, scale=1.0, sink=0.0, mask="causal")
    factor = make(OPS["inv_rms"], make(OPS["mix"], pattern, first), first, dim=4, eps=1.0)
    x = y = make(OPS["mul"], first, factor)
    for i in range(length):
        x, y = make(OPS["affine"], x, y, weights=(0.5, 0.25 + i), bias=0.0), x
    gate = make(OPS["topk_gate"], x, make(OPS["topk_threshold"], x, y, k=1))
    return Graph(make(OPS["answer"], gate, at="last"))


def ran(passes: str) -> Callable[[Graph], object]:
    return lambda graph: parse_pipeline(passes)[0].apply(graph, Context())


def expressed(graph: Graph) -> str:
    (value,) = graph.output.operands
    return str(expression(graph, value, render_body(graph).identifiers))


def proved(graph: Graph) -> object:
    (value,) = graph.output.operands
    return prove(graph, Graph(make(OPS["answer"], make(OPS["mul"], value, value), at="last")))


WORK: dict[str, Callable[[Graph], object]] = {
    "text": lambda graph: parse_graph(print_graph(graph), graph.arrays()),
    "copy": copy.deepcopy,
    "evaluate": lambda graph: evaluate(graph, [[0, 1, 2]]),
    "evaluate in PyTorch": lambda graph: evaluate_torch(graph, torch.tensor([[0, 1, 2]]), at_end=True),
    "live channels": lambda graph: live_channels(graph, nonzero_channels(graph)),
    "operations": lambda graph: operations(graph, 4),
    "Python": render_body,
    "JavaScript": emit_javascript,
    "proof": proved,
    **{name: ran(name) for name in ("drop-dead", "fold-means", "fold-norms", "scalarise", "tabulate", "simplify")},
}


@pytest.mark.parametrize("work", WORK)
@pytest.mark.filterwarnings("ignore:overflow:RuntimeWarning", "ignore:invalid:RuntimeWarning")
def test_no_work_on_a_chain_recurses(work: str) -> None:
    graph = chain("act", DEEP)
    for found in (graph, chain("diamond", DEEP)):
        WORK[work](found)
    assert sys.getrecursionlimit() < DEEP < len(graph), "nothing raised the limit"


def test_an_expression_that_is_too_deep_is_refused() -> None:
    for step in ("affine", "act", "norm"):
        assert expressed(chain(step, 70))
        with pytest.raises(CircuitcError, match="values nested more than 80 deep"):
            expressed(chain(step, DEEP))


@pytest.mark.parametrize("at", ["drop-dead", "fold-means", "fold-norms"])
def test_a_stream_of_many_writes(at: str) -> None:
    tokens = np.array([[0, 1, 2]])
    graph = stream(40)
    np.testing.assert_allclose(evaluate(WORK[at](graph), tokens), evaluate(graph, tokens))  # type: ignore[arg-type]
    WORK[at](stream(DEEP))


def test_a_gate_of_many_sums() -> None:
    found = WORK["simplify"](gate_of_sums(60))
    assert isinstance(found, Graph) and len(found) < 100


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("work", [name for name in WORK if name not in ("proof", "evaluate in PyTorch")])
@pytest.mark.filterwarnings("ignore:overflow:RuntimeWarning", "ignore:invalid:RuntimeWarning")
def test_work_on_a_chain_grows_with_its_length(work: str, step: str) -> None:
    small, large = (calls(partial(WORK[work], chain(step, n))) for n in (100, 400))
    assert large < 4.5 * small
