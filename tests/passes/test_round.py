"""Rounding: fewer constants, classes and digits, and answers that stay within eps."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import numpy as np
import pytest
from circuits import random_circuit_of
from general import CONTEXT, VOCAB, Kind
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.circuit.calibration import Calibration, kl, task_loss
from circuitc.circuit.probe import Probe
from circuitc.driver.rounding import with_rounded
from circuitc.emit.circuit import Circuit
from circuitc.errors import CircuitcError
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.ir.digits import SETTLED, digits_of, distinct, numbers_in, table_values, to_digits
from circuitc.passes.round import Round
from circuitc.passes.rounding.classes import MOST_CLASSES, cluster, nearest
from circuitc.pipeline import Context, parse_pipeline, run
from circuitc.verify.rounded import nats, rounded_claims

floats = st.floats(-1e6, 1e6).map(lambda x: 0.0 if abs(x) < 1e-6 else x)


def table(*values: float) -> Node:
    return make(OPS["table"], make(OPS["tokens"]), values=Array(np.array(values)))


def affine(*xs: Node, weights: tuple[float, ...] = (), bias: float = 0.0) -> Node:
    return make(OPS["affine"], *xs, weights=weights, bias=bias)


def ended(x: Node) -> Graph:
    return Graph(make(OPS["answer"], x, at="last"))


def ends(*tokens: int) -> Prompts:
    """Prompts of one token each: the first answer is right after the first half of them."""
    return Prompts(np.array(tokens)[:, None], np.ones(len(tokens), dtype=np.int64))


def random_prompts(seed: int, pairs: int = 16) -> tuple[Prompts, np.ndarray]:
    """Prompts and text of random tokens."""
    rng = np.random.default_rng(seed)
    prompts = Prompts(rng.integers(0, VOCAB, (2 * pairs, CONTEXT)), rng.integers(1, CONTEXT + 1, 2 * pairs))
    return prompts, rng.integers(0, VOCAB, (24, CONTEXT))


# Digits.


@given(floats, st.integers(1, 17))
def test_rounding_to_digits(value: float, digits: int) -> None:
    found = to_digits(value, digits)
    assert to_digits(found, digits) == found
    assert digits_of(found) <= digits
    steps = (10.0 ** (np.floor(np.log10(abs(value) or 1.0)) + 1 - n) for n in (digits, SETTLED))  # rounded twice
    assert abs(found - value) <= 1e-15 * abs(value) + 0.5001 * sum(steps)
    assert to_digits(value, digits_of(value)) == value
    assert digits_of(value) == 1 or to_digits(value, digits_of(value) - 1) != value


def test_numbers_are_those_that_were_learned() -> None:
    key = table(2.0, 2.0, 0.0, -0.25)
    head = make(OPS["attend"], affine(bias=1.0), key, scale=0.125, sink=-np.inf, mask="causal")
    norm = make(OPS["inv_rms"], table(5.0, 6.0, 7.0, 7.5), dim=8, eps=1e-5)
    graph = ended(affine(make(OPS["mix"], head, key), norm, weights=(0.5, 0.0), bias=3.5))
    assert sorted(number.value for number in numbers_in(graph)) == [-0.25, 0.5, 1.0, 2.0, 3.5, 5.0, 6.0, 7.0, 7.5]
    assert table_values(graph) == 3 + 4
    values, which = distinct(Array(np.array([[2.0, 1.0], [1.0, 1.0]])))
    assert values.tolist() == [1.0, 2.0] and which.tolist() == [[1, 0], [0, 0]]


# Classes.


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.integers(-9, 9), st.integers(0, 4)), min_size=1, max_size=4).filter(
        lambda rows: any(w for _, w in rows)
    )
)
def test_classes_are_the_best_there_are(rows: list[tuple[int, int]]) -> None:
    """Of every count of classes, none has less harm: tried on all ways to part the values, in any order of theirs."""
    values, weights = (np.array(column, dtype=float) for column in zip(*rows, strict=True))
    found = cluster(values, weights)
    matter = sorted({v for v, w in rows if w})
    for count, harm in enumerate(found.harms, 1):
        best = min(
            sum(_harm(values, weights, part) for part in _parts(which, matter, count))
            for which in itertools.product(range(count), repeat=len(matter))
        )
        assert harm == pytest.approx(best, abs=1e-9)
        centers = found.centers(count)
        classed = centers[nearest(values, centers)]
        assert (np.diff(centers) > 0).all()
        assert 0.5 * float((weights * (values - classed) ** 2).sum()) == pytest.approx(best, abs=1e-9)
        assert cluster(classed, weights).harms[len(np.unique(classed[weights > 0])) - 1] == pytest.approx(0, abs=1e-9)
    assert len(found.harms) == len(matter)


def _parts(which: tuple[int, ...], matter: list[int], count: int) -> list[list[int]]:
    return [[v for v, part in zip(matter, which, strict=True) if part == k] for k in range(count)]


def _harm(values: np.ndarray, weights: np.ndarray, part: list[int]) -> float:
    inside = np.isin(values, part)
    if not inside.any():
        return 0.0
    mean = np.average(values[inside], weights=weights[inside])
    return 0.5 * float((weights[inside] * (values[inside] - mean) ** 2).sum())


def test_classes_of_many_values() -> None:
    """Of thousands of values, and of values that nothing depends on."""
    rng = np.random.default_rng(0)
    groups = rng.choice([-5.0, 0.0, 1.0], 5000)
    found = cluster(groups + rng.normal(0, 0.01, 5000), rng.random(5000))
    assert np.allclose(found.centers(3), [-5.0, 0.0, 1.0], atol=0.05) and len(found.harms) <= MOST_CLASSES
    assert found.harms[2] < 1e-3 * found.harms[1]
    assert cluster(np.array([1.0, 2.0, 9.0]), np.zeros(3)).centers(1).tolist() == [2.0]


# The promise.


@settings(max_examples=12, deadline=None)
@given(
    st.builds(
        Kind,
        norm=st.sampled_from(["rms", "none"]),
        positions=st.sampled_from(["none", "add"]),
        topk=st.sampled_from([frozenset(), frozenset({"read"})]),
        mask=st.sampled_from(["causal", "none"]),
        sink=st.booleans(),
        layers=st.integers(0, 1),
    ),
    st.integers(0, 2**32 - 1),
    st.sampled_from([0.0, 1e-4, 0.02, 0.3]),
)
def test_answers_move_at_most_eps(kind: Kind, seed: int, eps: float) -> None:
    """Measured anew: the loss on the prompts, the answers' probabilities there and on text, and each answer's side."""
    circuit = random_circuit_of(kind, seed)
    prompts, text = random_prompts(seed)
    context = Context(prompts=prompts, corpus=text, seed=seed, calibration=circuit.calibration)
    rounded = Round(eps=eps, margin=1.0).apply(circuit.graph, context)

    def answers(graph: Graph) -> np.ndarray:
        return circuit.calibration(graph.evaluate(prompts.tokens, prompts.lengths))

    exact, ours = answers(circuit.graph), answers(rounded)
    rounding = 1e-12  # of float64
    assert abs(task_loss(ours, prompts.signs) - task_loss(exact, prompts.signs)) <= eps + rounding
    assert kl(exact, ours) <= eps + rounding
    assert ((exact > 0) == (ours > 0)).all()
    assert Round(eps=eps).moved(circuit.graph, rounded, context) <= eps + rounding
    assert table_values(rounded) <= table_values(circuit.graph) and len(rounded) <= len(circuit.graph)


def test_text_counts() -> None:
    """What prompts do not ask for stays as far as text does."""
    graph = ended(table(2.0, -2.0, 1.5, -1.5))
    prompts = ends(0, 1)
    alone = Round().apply(graph, Context(prompts=prompts, calibration=Calibration()))
    with_text = Round().apply(graph, Context(prompts=prompts, corpus=np.full((8, 4), 2), calibration=Calibration()))
    assert table_values(alone) == 2 and table_values(with_text) == 3
    assert 0.7 < with_text.evaluate([[2]])[0] < 2.0


def test_a_noisy_program_becomes_the_one_behind_it() -> None:
    """Noise on every number of a program of two classes and a term that does nothing."""
    rng = np.random.default_rng(1)
    clean = np.where(np.arange(40) < 4, 3.0, np.where(np.arange(40) < 8, -3.0, 0.0))
    noise = rng.normal(0, 0.01, (3, 40))
    head = make(
        OPS["attend"], affine(bias=1.0), table(*(np.abs(clean) + noise[0])), scale=1.0, sink=-9.1, mask="causal"
    )
    read = make(OPS["mix"], head, table(*(clean + noise[1])))
    idle = make(OPS["act"], table(*(0.1 * noise[2] - 3.0)), kind="gelu")
    graph = ended(affine(read, idle, weights=(2.0123, 1.0), bias=0.00123))
    tokens = rng.integers(8, 40, (64, 6))
    tokens[:32, 2], tokens[32:, 2] = rng.integers(0, 4, 32), rng.integers(4, 8, 32)
    prompts = Prompts(tokens, np.full(64, 6))
    context = Context(prompts=prompts, corpus=rng.integers(0, 40, (32, 6)), calibration=Calibration())
    found = Round().apply(graph, context)
    assert not any(node.op.name == "act" for node in found)
    assert [len(distinct(array)[0]) for array in found.arrays()] == [2, 3]
    assert max(digits_of(number.value) for number in numbers_in(found)) <= 2
    assert Round().apply(graph, context) == found, "it is deterministic"


@dataclass(frozen=True)
class Liar(Round):
    """Promises what it does not do: one answer changes."""

    def apply(self, graph: Graph, context: Context) -> Graph:
        return ended(table(1.0, 1e-9))


def test_the_pipeline_checks_the_promise_with_its_eps() -> None:
    graph, prompts = ended(table(1.0, -1e-4)), ends(0, 1)
    context = Context(Probe(prompts.tokens, prompts.lengths), prompts, calibration=Calibration())
    _, (record,) = run(parse_pipeline("round{eps=0.5}"), graph, context)
    assert (record.promise, record.proof) == ("WITHIN(0.5)", None) and record.error is not None
    with pytest.raises(CircuitcError, match=r"'round' promises WITHIN\(0.1\) but moved an answer by inf"):
        run([Liar(eps=0.1)], graph, context)


# The circuit's rounded program.


def circuit_of(graph: Graph) -> Circuit:
    return Circuit(graph, {}, {}, [], [], (0, 1), id_tokenizer(6), Calibration(), {"seed": 0})


def rounded(graph: Graph, select: Prompts, report: Prompts, eps: float = 0.02) -> Circuit:
    return with_rounded(circuit_of(graph), Context(prompts=select, means={"a": np.zeros(1)}), report, eps)


def test_a_promise_that_held_out_prompts_break_is_made_again() -> None:
    """Token 2 is in no selection prompt, so it joins the nearest class, and its answer changes; then it is seen."""
    graph = ended(table(3.0, -1.0, 0.6, -3.0))
    made = rounded(graph, ends(0, 1), ends(2, 3))
    assert made.rounded is not None and made.graph is graph
    assert made.certificate["rounded"]["search"] == {"margin": 0.25, "attempts": 2, "held_out_pairs_seen": 1}
    assert made.certificate["rounded"]["changed_answers"] == 0 and nats(made.certificate["rounded"]) <= 0.02
    first = Round().apply(graph, Context(prompts=ends(0, 1), calibration=Calibration()))
    assert first.evaluate([[2]])[0] < 0 < made.rounded.evaluate([[2]])[0]


def test_what_no_attempt_keeps_stays_exact() -> None:
    """Tokens 2 and 3 do not change sides, so they are never seen, but their answers move however small the margin."""
    graph = ended(table(8.0, -8.0, 0.25, -0.25))
    made = rounded(graph, ends(0, 1), ends(2, 3))
    assert made.rounded is graph
    assert made.certificate["rounded"]["search"]["held_out_pairs_seen"] == 0
    assert made.certificate["rounded"]["kl"] == pytest.approx(0.0, abs=1e-12)


def test_what_the_certificate_says_of_it_is_measured_again() -> None:
    graph = ended(affine(table(2.0, -2.0, 1.0, -1.0), weights=(1.03,), bias=0.002))
    report = ends(0, 2, 1, 3)
    made = rounded(graph, ends(0, 2, 1, 3), report)
    claims = list(rounded_claims(made, report, np.zeros((0, 0), dtype=np.int64), 0))
    assert all(claim.holds for claim in claims) and len(claims) > 15
    assert made.certificate["rounded"]["numbers"]["rounded"] < made.certificate["rounded"]["numbers"]["exact"]
    other = ended(affine(table(2.0, -2.0, 1.0, -1.0), weights=(0.1,), bias=0.002))
    broken = {
        claim.name
        for claim in rounded_claims(replace(made, rounded=other), report, np.zeros((0, 0), dtype=np.int64), 0)
        if not claim.holds
    }
    assert {"rounded.eps", "rounded.kl", "rounded.max_answer_change", "rounded.loss"} <= broken
    (gone,) = rounded_claims(replace(made, rounded=None), report, np.zeros((0, 0), dtype=np.int64), 0)
    assert not gone.holds


def test_circuits_that_decide_nothing_have_none() -> None:
    circuit = random_circuit_of(Kind(), 0, at="every")
    assert with_rounded(circuit, Context(), ends(0, 1)).rounded is None


@given(st.integers(1, 3), st.integers(1, 3), st.integers(1, 3), st.integers(1, 3))
def test_prompts_are_joined_by_pairs(n: int, m: int, width: int, other: int) -> None:
    a = Prompts(np.arange(2 * n)[:, None].repeat(width, 1), np.full(2 * n, width))
    b = Prompts(100 + np.arange(2 * m)[:, None].repeat(other, 1), np.full(2 * m, other))
    both = a.and_then(b)
    assert both.pairs == n + m
    for part, pairs in ((a, np.arange(n)), (b, n + np.arange(m))):
        taken = both.take(pairs)
        assert taken.tokens.tolist() == part.tokens.tolist() and taken.lengths.tolist() == part.lengths.tolist()
