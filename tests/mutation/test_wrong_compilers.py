"""A mutation test of the checks: each of these wrong compilers is caught, and by the check that should."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

import numpy as np
import pytest
import wrong
from patching import Patch, after, attrs, before, entry, operand, reads, replaced, rule, traced, weights
from subject import compile_circuit

from circuitc import pipeline
from circuitc.emit.circuit import Circuit
from circuitc.errors import CircuitcError
from circuitc.ir import Array
from circuitc.ir.prove import workspace

driver = import_module("circuitc.driver.extract")  # the package holds the function
TRACE = "the traced graph and the model differ"
DROP = "circuit.kept:drop_edges"
EQUIVALENCE = "equivalence"  # no pass is to blame: the program is not the ablated model


@dataclass(frozen=True)
class Mutant:
    """A wrong compiler. ``by`` says what must refuse it: a pass's name, :data:`EQUIVALENCE` or :data:`TRACE`.

    Where a pass is to blame, the equivalence of the whole program must fail too. ``cut``: of a model with AbsTopK.
    """

    name: str
    by: str
    patch: Patch
    cut: bool = False


def half(values: Any) -> Array:
    return Array(values.data.astype(np.float16).astype(np.float64))


def shifted(values: Any) -> Array:
    return Array(np.roll(values.data, 1, 0))


def no_last_row(values: Any) -> Array:
    return Array(np.concatenate([values.data[:-1], 0 * values.data[-1:]]))


def exchanged(xs: tuple[Any, ...]) -> tuple[Any, ...]:
    return (*xs[len(xs) // 2 :], *xs[: len(xs) // 2])


MUTANTS = [
    # What the tracer may get wrong.
    Mutant("a norm's eps", TRACE, traced(attrs("rms_norm", eps=lambda eps: 10 * eps))),
    Mutant("a norm's gain", TRACE, traced(weights("rms_norm", 1, np.ones_like))),
    Mutant("the attention's scale", TRACE, traced(attrs("attention", scale=lambda scale: scale**2))),
    Mutant("two heads' sinks swapped", TRACE, traced(weights("attention", 3, np.flip))),
    Mutant("queries for keys", TRACE, traced(reads("attention", lambda xs: (xs[1], xs[0], *xs[2:])))),
    Mutant("attention that is not causal", TRACE, traced(attrs("attention", mask=lambda mask: "none"))),
    Mutant("biases dropped", TRACE, traced(weights("linear", 2, np.zeros_like))),
    Mutant("weights transposed", TRACE, traced(weights("linear", 1, lambda w: w.T if len(w) == len(w.T) else w))),
    Mutant("another activation", TRACE, traced(attrs("activation", kind=lambda kind: "gelu_tanh"))),
    Mutant("the bigram table", TRACE, traced(operand("add", lambda xs: xs[0] if xs[1].op.name == "embed" else None))),
    Mutant("embeddings of the token before", TRACE, traced(weights("embed", 1, lambda w: np.roll(w, 1, 0)))),
    # What the evaluator may get wrong.
    Mutant(
        "a softmax shifted without its sink", TRACE, replaced("ir.backend:Numpy.attend", wrong.exp_of_the_sink_alone)
    ),
    Mutant("a causal mask off by one", TRACE, replaced("ir.backend:Numpy.__init__", wrong.sees_one_ahead)),
    Mutant("the last position but one", TRACE, replaced("ir.backend:Numpy.last", wrong.one_before_the_last)),
    # What ablation may get wrong: the passes then rightly compile the wrong graph.
    Mutant(
        "a stale mean",
        EQUIVALENCE,
        replaced(
            "circuit.kept:ablate_nodes", wrong.means_with(lambda m: {"1.mlp.post_act": 0.999 * m["1.mlp.post_act"]})
        ),
    ),
    Mutant(
        "zero for the mean",
        EQUIVALENCE,
        replaced("circuit.kept:ablate_nodes", wrong.means_with(lambda m: {"0.attn.act_in": 0 * m["0.attn.act_in"]})),
    ),
    Mutant(
        "two sites' means swapped",
        EQUIVALENCE,
        replaced(
            "circuit.kept:ablate_nodes",
            wrong.means_with(lambda m: {"1.attn.q": m["1.attn.k"], "1.attn.k": m["1.attn.q"]}),
        ),
    ),
    Mutant("a dropped edge as 0", EQUIVALENCE, replaced(DROP, wrong.dropped_edges(False, np.zeros_like))),
    Mutant("a dropped edge past the sink", EQUIVALENCE, replaced(DROP, wrong.dropped_edges(True, np.copy))),
    Mutant(
        "an edge unlisted",
        EQUIVALENCE,
        replaced("circuit.kept:kept_edges", lambda real: lambda graph: real(graph)[1:]),
    ),
    Mutant("a node taken for idle", EQUIVALENCE, replaced("circuit.kept:without_idle_nodes", wrong.one_node_less)),
    # What passes may get wrong.
    Mutant(
        "means of writes dropped",
        "fold-means",
        replaced("passes.fold_means:_frozen_rows", lambda real: lambda node, keep, mean: real(node, keep, 0 * mean)),
    ),
    Mutant(
        "means of the channel before",
        "fold-means",
        replaced(
            "passes.fold_means:position_independent_maker",
            lambda real: lambda graph: lambda value: real(graph)(np.roll(value, 1)),
        ),
    ),
    Mutant("constants dropped", "fold-means", after("fold-means", weights("linear", 2, np.zeros_like))),
    Mutant("the gain not folded", "fold-norms", before("fold-norms", weights("rms_norm", 1, np.ones_like))),
    Mutant(
        "the gain of the next channel",
        "fold-norms",
        before("fold-norms", weights("rms_norm", 1, lambda g: np.roll(g, 1))),
    ),
    Mutant(
        "gains left beside the folded ones",
        "fold-norms",
        after("fold-norms", weights("rms_norm", 1, lambda g: 1.5 * g)),
    ),
    Mutant("keys taken for dead", "drop-dead", replaced("passes.drop_dead:live_channels", wrong.keys_are_dead)),
    Mutant("a constant write dropped", "drop-dead", replaced("passes.drop_dead:_sum", wrong.first_side)),
    Mutant(
        "biases of dead writes dropped", "drop-dead", replaced("passes.drop_dead:_live_rows", wrong.rows_without_bias)
    ),
    Mutant("the answers swapped", "drop-dead", after("drop-dead", wrong.answers_swapped)),
    Mutant("the sink forgotten", "scalarise", after("scalarise", attrs("attend", sink=lambda sink: -np.inf))),
    Mutant("two heads swapped", "scalarise", replaced("passes.scalarise:_Lowering.pattern", wrong.other_head)),
    Mutant("no scale", "scalarise", after("scalarise", attrs("attend", scale=lambda scale: 1.0))),
    Mutant("queries and keys exchanged", "scalarise", after("scalarise", reads("attend", exchanged))),
    Mutant("a mass-only head forgotten", "scalarise", after("scalarise", operand("mix", wrong.constant_value))),
    Mutant("a wrong eps", "scalarise", after("scalarise", attrs("inv_rms", eps=lambda eps: 10 * eps))),
    Mutant("one norm's factor for all", "scalarise", replaced("passes.scalarise:_Lowering.factor", wrong.first_factor)),
    Mutant("a norm over one channel less", "scalarise", after("scalarise", attrs("inv_rms", dim=lambda dim: dim - 1))),
    Mutant("a dead channel's energy", "scalarise", after("scalarise", reads("inv_rms", lambda xs: xs[:-1]))),
    Mutant("sums without bias", "scalarise", after("scalarise", attrs("affine", bias=lambda bias: 0.0))),
    Mutant("another gelu", "scalarise", after("scalarise", attrs("act", kind=lambda kind: "gelu_tanh"))),
    Mutant("tables shifted by a token", "tabulate", after("tabulate", attrs("table", values=shifted))),
    Mutant("tables in float16", "tabulate", after("tabulate", attrs("table", values=half))),
    Mutant("tables without their last token", "tabulate", after("tabulate", attrs("table", values=no_last_row))),
    Mutant(
        "energy that is not squared", "tabulate", replaced("passes.rewriting.splits:_square", lambda real: lambda x: x)
    ),
    Mutant("static terms without bias", "tabulate", entry("passes.rewriting.splits:SPLITS", "affine", wrong.no_bias)),
    Mutant("almost constant tables", "tabulate", after("tabulate", wrong.almost_constant)),
    Mutant("tables merged that differ", "tabulate", after("tabulate", wrong.merged_tables())),
    # What rewrite rules may get wrong.
    Mutant("an inner bias not scaled", "simplify", rule("merge_affine", wrong.bias_not_scaled)),
    Mutant("one of equal terms", "simplify", rule("collect_terms", wrong.last_term_only)),
    Mutant("a mass of one", "simplify", rule("mix_constant", wrong.mass_is_one)),
    Mutant("a bias without mass", "simplify", rule("mix_affine", wrong.bias_without_mass)),
    Mutant("a constant query forgotten", "simplify", rule("constant_queries", wrong.attend_with(wrong.plain_average))),
    Mutant(
        "a score that raises the sink",
        "simplify",
        rule("constant_scores", wrong.attend_with(wrong.sink_the_other_way)),
    ),
    Mutant("a table without the bias", "simplify", rule("scale_table", wrong.table_without_bias)),
    Mutant("a bias beside one term", "simplify", rule("identity_affine", wrong.any_one_term)),
    # What they may get wrong of AbsTopK.
    Mutant(
        "one channel less survives", "scalarise", after("scalarise", attrs("topk_threshold", k=lambda k: k - 1)), True
    ),
    Mutant(
        "only half of the rivals", "scalarise", after("scalarise", reads("topk_threshold", wrong.some_rivals)), True
    ),
    Mutant("gates forgotten", "scalarise", after("scalarise", operand("topk_gate", lambda xs: xs[0])), True),
    Mutant(
        "the first rank for all",
        "tabulate",
        entry("passes.rewriting.splits:SPLITS", "topk_threshold", wrong.first_rank),
        True,
    ),
    Mutant("gates always open", "simplify", rule("open_gate", wrong.always_open), True),
]


@pytest.fixture(autouse=True)
def sampled(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pass is refused for want of a proof."""
    monkeypatch.setattr(workspace, "WORK", 0)


@cache
def compiled(cut: bool) -> Circuit:
    return compile_circuit(cut)


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of the passes that break their promise, and :data:`EQUIVALENCE`; the compiler goes on all the same."""
    names: list[str] = []
    real = pipeline.check

    def check(step: pipeline.Pass, error: float | None, *unit: str) -> None:
        try:
            real(step, error, *unit)
        except CircuitcError as problem:
            assert f"the pass '{step.name}' promises" in str(problem)
            names.append(step.name)

    def check_equal(certificate: dict[str, Any]) -> None:
        try:
            real_equal(certificate)
        except CircuitcError as problem:
            assert "the program and the ablated PyTorch model differ" in str(problem)
            names.append(EQUIVALENCE)

    real_equal = driver.check_equal
    monkeypatch.setattr(pipeline, "check", check)
    monkeypatch.setattr(driver, "check_equal", check_equal)
    yield names


@pytest.mark.parametrize("cut", [False, True])
def test_the_right_compiler_passes(cut: bool, refused: list[str]) -> None:
    found = compiled(cut).certificate["equivalence"]
    assert found["max_abs_error"] <= found["tolerance"] and not refused


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: f"{mutant.by}: {mutant.name}")
def test_a_wrong_compiler_is_caught(mutant: Mutant, refused: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    right = compiled(mutant.cut)
    mutant.patch(monkeypatch)
    if mutant.by == TRACE:
        with pytest.raises(CircuitcError, match=TRACE):
            compile_circuit(mutant.cut)
        return
    circuit = compile_circuit(mutant.cut)
    same = circuit.graph == right.graph and circuit.edges == right.edges and circuit.nodes == right.nodes
    assert not same, "a mutant that changes nothing proves nothing"
    found = circuit.certificate["equivalence"]
    assert found["max_abs_error"] > found["tolerance"]
    assert refused == [*([] if mutant.by == EQUIVALENCE else [mutant.by]), EQUIVALENCE]


def test_there_are_enough_of_them() -> None:
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS) >= 40
