"""``circuitc opt --trace-rules``: which rewrite rule fired where."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from golden import check_golden
from runs import Run
from safetensors.numpy import save_file

from circuitc.cli.graphs import read_graph
from circuitc.ir import OPS, Array, Graph, make
from circuitc.ir.parser import arrays_to
from circuitc.passes.rewriting.rules import RULES
from circuitc.pipeline import Context, Firing, parse_pipeline
from circuitc.pipeline import run as run_pipeline


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A head with constants in its scores, a sum of sums, a table twice another, and a relu that is never below 0."""
    tokens = make(OPS["tokens"])
    t, twice, u = (make(OPS["table"], tokens, values=Array(x)) for x in np.array([[1.0, 2, 0], [2, 4, 0], [1, 3, 2]]))
    two = make(OPS["affine"], weights=(), bias=2.0)
    head = make(OPS["attend"], two, two, t, u, t, u, two, two, scale=0.5, sink=1.0, mask="causal")
    inner = make(OPS["affine"], make(OPS["mix"], head, u), twice, weights=(3.0, 1.0), bias=1.0)
    positive = make(OPS["act"], u, kind="relu")
    total = make(OPS["affine"], inner, positive, make(OPS["mix"], head, twice), weights=(2.0, 1.0, 1.0), bias=0.0)
    graph = Graph(make(OPS["answer"], total, at="last"), {inner: "0.mlp.post_act.3"})
    path = tmp_path / "small.circ"
    path.write_text(str(graph), encoding="utf-8")
    save_file(arrays_to(graph), path.with_suffix(".safetensors"))
    return path


def test_the_trace_reads_well_and_stands_before_the_graph(run: Run, file: Path) -> None:
    plain, traced = (run("opt", file, "--passes", "simplify", *option) for option in ([], ["--trace-rules"]))
    assert traced.code == 0
    assert traced.out.endswith(plain.out)
    check_golden("trace_rules.txt", traced.out)
    trace = traced.out.removesuffix(plain.out).splitlines()
    assert all(line.startswith("//") for line in trace), "a .circ file may contain comments only"


def test_a_rule_is_traced_as_often_as_it_fires(run: Run, file: Path) -> None:
    result = run("opt", file, "--passes", "tabulate,simplify", "--trace-rules", "--json").json
    fired, counts = result["rules"]["fired"], result["rules"]["counts"]
    assert counts == Counter(firing["rule"] for firing in fired)
    assert set(counts) <= {rule.name for rule in RULES} | {"multiple_of_another"}
    assert {firing["step"] for firing in fired} == {"simplify"}
    assert [firing["round"] for firing in fired] == sorted(firing["round"] for firing in fired)
    assert "rules" not in run("opt", file, "--passes", "simplify", "--json").json


def test_no_rule_fires_on_what_is_simple(run: Run, file: Path) -> None:
    simple = file.with_name("simple.circ")
    assert run("opt", file, "--passes", "simplify", "-o", simple).code == 0
    assert run("opt", simple, "--passes", "simplify", "--trace-rules").out.startswith("// rewrites: 0\ncircuit v1")


def test_tracing_changes_no_graph(run: Run, file: Path) -> None:
    firings: list[Firing] = []
    steps, graph = parse_pipeline("simplify"), read_graph(file)
    traced, _ = run_pipeline(steps, graph, Context(fired=firings.append))
    assert traced == run_pipeline(steps, graph, Context())[0] != graph
    assert {firing.value for firing in firings if firing.round == 1} <= set(ids_of(graph))


def ids_of(graph: Graph) -> list[str]:
    return [line.split()[0] for line in str(graph).splitlines() if line.startswith("  %")]
