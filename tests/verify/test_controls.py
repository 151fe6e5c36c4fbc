"""Control searches: what they corrupt and what they keep, what counts as luck, and that no control crashes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from nodes_subjects import with_weights

import circuitc
from circuitc.circuit.mask import constant
from circuitc.inputs.prompts import answer_ids, make_prompts
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import masked_means
from circuitc.ir import Graph
from circuitc.ir.graph import Node
from circuitc.models.transformer import Transformer
from circuitc.passes.choosing.gates import fewest_reaching
from circuitc.pipeline import Context, NotReachedError, parse_pipeline
from circuitc.registry import find_task
from circuitc.search.scorer import Scorer
from circuitc.testing import small_models
from circuitc.testing.by_hand import answer_graph_of
from circuitc.trace.site_means import site_means
from circuitc.verify import control_kinds, controls
from circuitc.verify.controls import Control

TASK = find_task("single_double_quote")
QUICK = "learn-mask{objective=mean,steps=4},prune-edges{objective=mean}"
CONSTANT = (0, 1)  # two tokens that the hand-made checkpoint has no logits for

found_controls = st.builds(Control, st.integers(0, 9), st.none() | st.integers(0, 9), st.just(0.1), st.just(0.7))


@pytest.fixture(scope="module")
def ckpt(quotes: Path) -> circuitc.Checkpoint:
    return circuitc.load(quotes)


@pytest.fixture(scope="module")
def source(ckpt: circuitc.Checkpoint) -> Graph:
    return answer_graph(ckpt, answer_ids(TASK, ckpt.tokenizer))


@pytest.fixture(scope="module")
def context(ckpt: circuitc.Checkpoint) -> Context:
    prompts = make_prompts(TASK, ckpt.tokenizer, 16, 0, "train", ckpt.context)
    return Context(None, prompts, ckpt.means, ckpt.corpus, seed=0)


# What counts as luck.


@given(st.lists(found_controls), found_controls, st.integers(0, 9), st.integers(0, 9))
def test_p_is_the_fraction_that_does_as_well(found: list[Control], one: Control, nodes: int, edges: int) -> None:
    p = controls.p_value(found, nodes, edges)
    as_small = [
        n for n in found if n.edges is not None and (n.edges < edges or (n.edges == edges and n.nodes <= nodes))
    ]
    assert p * (1 + len(found)) == pytest.approx(1 + len(as_small)) and 0 < p <= 1
    assert controls.p_value(found, nodes, edges + 1) >= p, "a larger circuit is no less likely to be luck"
    assert (controls.p_value([*found, one], nodes, edges) < p) == (not one.at_least_as_small(nodes, edges))


# What is corrupted.


def by_place(graph: Graph) -> list[tuple[str, int, Node]]:
    """Every constant operand of a graph: op, place, constant."""
    return [(n.op.name, i, x) for n in graph.order() for i, x in enumerate(n.operands) if x.op.name == "const"]


@settings(max_examples=20)
@given(small_models(), st.integers(0, 99))
def test_only_weights_are_corrupted(model: Transformer, seed: int) -> None:
    graph = answer_graph_of(model, (0, 1))
    corrupted = {
        make: control_kinds.with_weights(graph, make, np.random.default_rng(seed))
        for make in (control_kinds.shuffled, control_kinds.randomised)
    }
    for make, other in corrupted.items():
        for (op, place, was), (also, _, now) in zip(by_place(graph), by_place(other), strict=True):
            assert op == also
            before, after = constant(was), constant(now)
            if place not in control_kinds.WEIGHTS.get(op, ()) or np.array_equal(before, model_bigram(model)):
                assert was is now
            elif make is control_kinds.shuffled:
                np.testing.assert_array_equal(np.sort(before, axis=None), np.sort(after, axis=None))
            else:
                assert np.count_nonzero(before) == np.count_nonzero(after) and before.dtype == after.dtype
    again = control_kinds.with_weights(graph, control_kinds.shuffled, np.random.default_rng(seed))
    assert again.output is corrupted[control_kinds.shuffled].output


def model_bigram(model: Transformer) -> np.ndarray | None:
    return None if model.bigram is None else model.bigram.numpy()


@given(arrays.arrays(np.float32, arrays.array_shapes(max_dims=2), elements=st.integers(-3, 3)), st.integers(0, 99))
def test_fresh_entries_have_the_old_size(weight: np.ndarray, seed: int) -> None:
    big = np.tile(weight, (1,) * (weight.ndim - 1) + (999,))
    fresh = control_kinds.randomised(big, np.random.default_rng(seed))
    assert fresh.shape == big.shape
    np.testing.assert_allclose((fresh**2).sum(), (big**2).sum(), rtol=0.35)


def test_means_are_the_corrupted_models_own(ckpt: circuitc.Checkpoint, source: Graph, context: Context) -> None:
    graph, same = control_kinds._measured(source, replace(context, means={s: 0 * m + 7 for s, m in ckpt.means.items()}))
    expected = site_means(ckpt.model, ckpt.corpus.astype(np.int64))
    assert graph is source and set(same.means) == set(expected)
    for site, mean in expected.items():
        np.testing.assert_allclose(same.means[site], mean, atol=1e-6)


def test_labels_and_answers(source: Graph, context: Context) -> None:
    assert context.prompts is not None
    tokens = context.prompts.tokens
    for kind, exchanged in (("permuted_labels", 8), ("swapped_labels", 16)):
        graph, corrupted = control_kinds.KINDS[kind](source, context, np.random.default_rng(0))
        assert graph is source and corrupted.prompts is not None
        assert (corrupted.prompts.tokens[:16] == tokens[16:]).all(1).sum() == exchanged
    graph, corrupted = control_kinds.unrelated_answers(source, context, np.random.default_rng(0))
    ours, theirs = (
        {n.attrs[s] for n in g if n.op.name == "difference" for s in ("plus", "minus")} for g in (source, graph)
    )
    assert corrupted is context and len(theirs) == 2 and not ours & theirs
    assert theirs <= set(context.corpus.ravel())


# The search.


class Steps:
    """A scorer whose loss depends only on the number of kept nodes, in any way."""

    def __init__(self, by_count: Sequence[float], sampled: bool) -> None:
        self.by_count, self.quick, self.ablator = by_count, self, cast(Any, self)
        self.graph: Any = None
        self.sampled = sampled

    def loss(self, graph: Graph, mask: dict[str, np.ndarray]) -> float:
        return self.by_count[int(mask["s"].sum())]

    def losses(self, graph: Graph, masks: Sequence[dict[str, np.ndarray]]) -> list[float]:
        return [self.loss(graph, mask) for mask in masks]

    def meets(self, graph: Graph, mask: dict[str, np.ndarray], target: float) -> bool:
        return self.loss(graph, mask) <= target


@given(
    st.lists(st.sampled_from([0.0, 0.1, 0.2, 0.7, float("nan")]), min_size=2, max_size=40),
    st.integers(0, 40),
    st.booleans(),
)
def test_parts_are_found_whatever_the_whole_does(by_count: list[float], learned: int, sampled: bool) -> None:
    scores = {"s": np.where(np.arange(len(by_count) - 1) < learned, 1.0, -1.0).astype(np.float32)}
    scorer = cast(Scorer, Steps(by_count, sampled))
    tried = {0, min(learned, len(by_count) - 1), len(by_count) - 1}
    try:
        kept = fewest_reaching(scores, scorer, [0.0, 0.1])
    except NotReachedError as error:
        assert error.loss == pytest.approx(by_count[error.nodes], nan_ok=True)
        assert not any(by_count[n] <= 0.1 for n in tried)
    else:
        assert kept == [("s", c) for c in range(len(kept))]
        assert by_count[len(kept)] <= (0.0 if any(by_count[n] <= 0.0 for n in tried) else 0.1)


def test_permuted_labels_cannot_be_learned(source: Graph, context: Context) -> None:
    found = controls.controls(source, context, parse_pipeline(QUICK), 3, 2, 2)
    assert found["n"] == 10 and found["seed"] == 0 and set(found) == {*control_kinds.KINDS, "p", "n", "seed"}
    labels = found["permuted_labels"]
    assert labels["n"] == 2 and labels["found"] == 0 and labels["edges"] == [None, None] and labels["p"] == 1 / 3
    assert labels["losses"] == pytest.approx([np.log(2)] * 2, abs=0.05), "half of the labels are wrong: chance"
    assert found["p"] == 1 / 11
    assert controls.controls(source, context, parse_pipeline(QUICK), 3, 2, 2) == found


@pytest.mark.parametrize("passes", [QUICK, "learn-mask-paper{steps=4}", "attribution"])
def test_what_can_be_found_is(ckpt: circuitc.Checkpoint, context: Context, passes: str) -> None:
    """If the model's answers are exchanged, swapped labels are right."""
    first, second = answer_ids(TASK, ckpt.tokenizer)
    source = answer_graph(ckpt, (second, first))
    steps = controls.searches(parse_pipeline(passes))
    control = controls.search(source, context, steps, "swapped_labels", 0)
    assert control.edges is not None and control.loss is not None and control.loss <= 0.15
    assert passes != QUICK or (
        control == Control(3, 2, control.loss, control.model) and controls.p_value([control], 3, 2) == 1.0
    )


@pytest.mark.parametrize(
    ("objective", "kind"), [*(("mean", kind) for kind in control_kinds.KINDS), ("resample", "shuffled_weights")]
)
def test_constant_answers_do_no_harm(ckpt: circuitc.Checkpoint, context: Context, objective: str, kind: str) -> None:
    steps = parse_pipeline(QUICK.replace("mean", objective))
    control = controls.search(answer_graph(ckpt, CONSTANT), context, steps, kind, 0)
    assert control.edges is None and control.loss == pytest.approx(np.log(2), abs=1e-6)


def test_a_search_again_samples_as_the_first_did(ckpt: circuitc.Checkpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    means = masked_means(ckpt)
    mask = {site: np.zeros(len(mean), dtype=bool) for site, mean in means.items()}
    circuit = circuitc.compile(ckpt, mask, means, answer_ids(TASK, ckpt.tokenizer))
    backwards = replace(circuit, means=dict(reversed(circuit.means.items())))
    backwards.certificate["pipeline"] = QUICK
    orders: list[list[str]] = []
    monkeypatch.setattr(controls, "controls", lambda source, context, *rest: orders.append(list(context.means)) or {})
    controls.controls_again(backwards, ckpt, 1, 0, Context())
    assert orders == [list(means)], "the first scores are sampled site by site"


def test_nothing_to_search_for(source: Graph, context: Context) -> None:
    steps = parse_pipeline(QUICK)
    assert controls.controls(source, context, steps, 3, 2, 0) == {}
    assert controls.controls(source, Context(), steps, 3, 2, 1) == {}
    assert controls.controls(source, context, parse_pipeline("fold-means"), 3, 2, 1) == {}
    assert controls.controls(source, context, parse_pipeline("learn-mask{measure=error}"), 3, 2, 1) == {}
    no_text = replace(context, corpus=context.corpus[:0])
    assert controls.kinds_for(no_text) == list(control_kinds.LABELS) and controls.kinds_for(context) == list(
        control_kinds.KINDS
    )


def test_numbers_that_overflow_are_no_circuit(ckpt: circuitc.Checkpoint, source: Graph, context: Context) -> None:
    huge = replace(context, means={site: mean + np.inf for site, mean in context.means.items()})
    assert controls.search(source, huge, parse_pipeline(QUICK), "swapped_labels", 0) == Control(None, None, None, None)
    broken = with_weights(ckpt, {"blocks.0.attn.out.weight": {(2, 0): np.inf}})
    infinite = answer_graph_of(broken.model, answer_ids(TASK, ckpt.tokenizer))
    assert controls.search(infinite, context, parse_pipeline(QUICK), "swapped_labels", 0) == Control(
        None, None, None, None
    )
