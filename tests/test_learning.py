"""Choosing what to keep: searches, calibration, ablations, and the passes made of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from unittest import mock

import numpy as np
import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st

import circuitc
from circuitc.circuit.calibration import MAX_SCALE, Calibration, fit, task_loss
from circuitc.circuit.mask import ablate_nodes, kept_edges, kept_nodes, mask_of
from circuitc.inputs.prompts import Prompts, answer_ids, make_prompts
from circuitc.inputs.source_graph import answer_graph
from circuitc.ir import Graph, evaluate
from circuitc.passes.choosing.mixture import EVEN, Mixture
from circuitc.passes.learn_mask import LearnMask
from circuitc.passes.prune_edges import PruneEdges
from circuitc.pipeline import Context
from circuitc.registry import find_task
from circuitc.search import ablations as ablations
from circuitc.search import scorer as judging
from circuitc.search.ablations import ABLATIONS, NO_ABLATION, OBJECTIVES, Ablator, ablator
from circuitc.search.scorer import Scorer

TASK = find_task("single_double_quote")
TARGET, PAIRS = 0.15, 24
ABLATED = [ablation for ablation in ABLATIONS if ablation != NO_ABLATION]
QUOTE_NODES = ["0.attn.v.0", "0.attn.resid_delta.2"]
"""What the hand-made checkpoint does the task with, besides its read ``0.attn.act_in.0``."""


# Calibration.


@given(
    st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=1, max_size=30),
    st.floats(0, MAX_SCALE),
    st.floats(-20, 20),
)
@example(pairs=[(0.0, 6.103515625e-05)], scale=0.0, shift=0.0)
def test_no_calibration_has_less_loss(pairs: list[tuple[float, float]], scale: float, shift: float) -> None:
    difference = np.array(pairs).T.ravel()
    signs = np.repeat([1.0, -1.0], len(pairs))
    best = fit(difference, signs)
    assert 0 <= best.scale <= MAX_SCALE
    assert task_loss(best(difference), signs) <= task_loss(Calibration(scale, shift)(difference), signs) + 1e-4
    assert task_loss(best(difference), signs) <= np.log(2) + 1e-9


# Which ablations are learned under.


@given(st.integers(2, 6), st.integers(0, 9999), st.data())
def test_harder_ablations_are_sampled_more_often(ablations: int, seed: int, data: st.DataObject) -> None:
    """And the others now and then, whatever the losses are."""
    hardest = data.draw(st.integers(0, ablations - 1))
    mixture = Mixture(ablations, True, torch.Generator().manual_seed(seed))
    for _ in range(100):
        drawn = mixture.ablations_for(8)
        losses = torch.where(drawn == hardest, 1.0, 0.01)
        worst = mixture.update(drawn, torch.cat([losses, losses]))
    often = torch.bincount(mixture.ablations_for(2000), minlength=ablations)
    assert often.argmax() == hardest and often.min() > 0.5 * 2000 * EVEN / ablations
    assert worst == pytest.approx(1.0, abs=0.1)


def test_ablations_sampled_evenly_give_the_average_of_all() -> None:
    mixture = Mixture(4, False, torch.Generator().manual_seed(0))
    drawn = mixture.ablations_for(2000)
    assert torch.bincount(drawn, minlength=4).min() > 400
    assert mixture.update(drawn, torch.full((4000,), 0.5)) == 0.5
    assert mixture.update(drawn, torch.full((4000,), 1.0)) == pytest.approx(0.55)


# Ablations.


def context_of(ckpt: circuitc.Checkpoint, prompts: Prompts) -> Context:
    return Context(None, prompts, ckpt.means, ckpt.corpus, seed=0)


def random_prompts(seed: int, pairs: int = 6, vocabulary: int = 260, shortest: int = 2) -> Prompts:
    """Pairs of any lengths whose last token is the same, since what it holds itself is in no site."""
    rng = np.random.default_rng(seed)
    lengths = rng.integers(shortest, 11, 2 * pairs)
    tokens = rng.integers(1, vocabulary, (2 * pairs, 10))
    last = rng.integers(1, vocabulary, pairs)
    for row, length in enumerate(lengths):
        tokens[row, length - 1] = last[row % pairs]
        tokens[row, length:] = 0
    return Prompts(tokens, lengths)


@pytest.fixture(scope="module")
def ckpt(letters: Path) -> circuitc.Checkpoint:
    return circuitc.load(letters)


@pytest.fixture(scope="module")
def graph(ckpt: circuitc.Checkpoint) -> Graph:
    return answer_graph(ckpt, (3, 7))


def judge_of(ckpt: circuitc.Checkpoint, graph: Graph, prompts: Prompts) -> Scorer:
    return Scorer(Ablator(graph, ckpt.means, ckpt.corpus, seed=0), prompts, ABLATED)


@pytest.mark.parametrize("kept", [0, 1])
def test_what_does_not_reach_the_answer_costs_nothing_to_remove(
    ckpt: circuitc.Checkpoint, graph: Graph, kept: int
) -> None:
    """With no node, or an idle one, no gradient reaches a gate: a search once ended in PyTorch's own error there."""
    mask = nothing(graph)
    last = list(mask)[-2]  # read by the last write alone, which is dropped
    mask[last][:kept] = True
    scorer = Scorer(Ablator(graph, ckpt.means, ckpt.corpus, seed=0), random_prompts(0), ("mean", "counterfactual"))
    costs = scorer.removal_costs(graph, mask)
    assert costs.keys() == mask.keys() and not any(cost.any() for cost in costs.values())


def nothing(graph: Graph) -> dict[str, np.ndarray]:
    return {site: np.zeros(len(keep), dtype=bool) for site, keep in mask_of(graph).items()}


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 9999))
def test_counterfactual_with_everything_dropped_is_the_other_prompt(
    ckpt: circuitc.Checkpoint, graph: Graph, seed: int
) -> None:
    scorer = judge_of(ckpt, graph, random_prompts(seed))
    prompts = scorer.prompts
    other = evaluate(graph, prompts.tokens[prompts.counterfactual], prompts.lengths[prompts.counterfactual])
    np.testing.assert_allclose(scorer.answers(graph, nothing(graph), "counterfactual"), other, atol=1e-4)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 9999), count=st.integers(0, 5), fraction=st.sampled_from([0.05, 0.2, 1.0]))
def test_masks_judged_together_are_judged_as_alone(
    ckpt: circuitc.Checkpoint, graph: Graph, seed: int, count: int, fraction: float
) -> None:
    """Whether that narrows the graph or not."""
    rng = np.random.default_rng(seed)
    some = {site: rng.random(len(keep)) < fraction for site, keep in mask_of(graph).items()}
    masks = [{site: keep & (rng.random(len(keep)) < 0.7) for site, keep in some.items()} for _ in range(count)]
    together = judge_of(ckpt, graph, random_prompts(seed))
    alone = judge_of(ckpt, graph, random_prompts(seed))
    expected = [alone.loss(graph, mask) for mask in masks]
    np.testing.assert_allclose(together.losses(graph, masks), expected, atol=1e-3)


SHARES = st.lists(st.sampled_from([0.0, 0.02, 0.1, 0.2, 0.9]), min_size=1, max_size=3 * judging.PATIENCE)


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 9999), fractions=SHARES, other=st.integers(0, 3 * judging.PATIENCE))
def test_answers_do_not_depend_on_what_was_judged_before(
    ckpt: circuitc.Checkpoint, graph: Graph, seed: int, fractions: list[float], other: int
) -> None:
    """Masks that grow and shrink, and a graph of other means among them."""
    rng = np.random.default_rng(seed)
    scorer, whole = (judge_of(ckpt, graph, random_prompts(seed)) for _ in range(2))
    changed = ablate_nodes(graph, {"0.mlp.post_act": mask_of(graph)["0.mlp.post_act"]}, ckpt.means)
    for i, fraction in enumerate(fractions):
        asked = changed if i == other else graph
        mask = {site: rng.random(len(keep)) < fraction for site, keep in mask_of(graph).items()}
        for ablation in ABLATED:
            whole.memory.views.clear()
            with mock.patch.object(ablator, "PAYS", 0):
                expected = whole.answers(asked, mask, ablation)
            np.testing.assert_allclose(scorer.answers(asked, mask, ablation), expected, atol=1e-4)


def test_known_values_narrow_a_graph_that_is_judged_often(ckpt: circuitc.Checkpoint, graph: Graph) -> None:
    scorer = judge_of(ckpt, graph, random_prompts(0))
    work = scorer.ablator.work
    for ablation in ABLATED:
        work.model = work.lowered = 0
        for _ in range(judging.PATIENCE + 2):
            scorer.answers(graph, nothing(graph), ablation)
        runs = work.lowered // len(scorer.prompts.tokens)
        assert runs == (
            judging.PATIENCE + 2 if ablation in ablations.FROZEN else 3 if ablation in ablations.GIVEN else 0
        ), ablation


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 9999), fractions=st.lists(st.sampled_from([0.0, 0.3, 0.9, 1.0]), min_size=1, max_size=4))
def test_a_verdict_without_all_ablations_is_the_verdict(
    ckpt: circuitc.Checkpoint, graph: Graph, seed: int, fractions: list[float]
) -> None:
    """Whatever was judged before, close to the loss and far from it."""
    scorer, rng = judge_of(ckpt, graph, random_prompts(seed)), np.random.default_rng(seed)
    for fraction in fractions:
        mask = {site: rng.random(len(keep)) < fraction for site, keep in mask_of(graph).items()}
        loss = scorer.loss(graph, mask)
        for times in (0.5, 0.99, 1.01, 2.0):
            assert (scorer.lower_bound(graph, mask, times * loss) <= times * loss) == (times > 1)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 9999), draws=st.integers(1, 4), fraction=st.sampled_from([0.0, 0.1, 0.9]))
def test_more_draws_are_judged_beside_the_first(
    ckpt: circuitc.Checkpoint, graph: Graph, seed: int, draws: int, fraction: float
) -> None:
    """Each sample of a random ablation has its own replacements. Loss and verdict are those of the worst sample."""
    prompts, chosen = random_prompts(seed), ("mean", "counterfactual", "resample_corpus")
    some = np.random.default_rng(seed)
    mask = {site: some.random(len(keep)) < fraction for site, keep in mask_of(graph).items()}
    scorer = Scorer(Ablator(graph, ckpt.means, ckpt.corpus, seed=0), prompts, chosen, calibrated=False, samples=draws)
    once = Scorer(Ablator(graph, ckpt.means, ckpt.corpus, seed=0), prompts, chosen, calibrated=False)
    assert scorer.cases == [(ablation, 0) for ablation in chosen] + [
        ("resample_corpus", draw) for draw in range(1, draws)
    ]
    by_case = [scorer.many_answers(graph, [mask], *case)[0] for case in scorer.cases]
    for ablation, answers in zip(chosen, by_case, strict=False):
        np.testing.assert_array_equal(answers, once.answers(graph, mask, ablation))
    of_draws = by_case[chosen.index("resample_corpus") :]
    assert len({answers.tobytes() for answers in of_draws}) == draws
    loss = max(task_loss(answers, scorer.prompts.signs) for answers in by_case)
    assert scorer.loss(graph, mask) == pytest.approx(loss)
    assert scorer.lower_bound(graph, mask, 1.01 * loss) == pytest.approx(loss)
    assert scorer.lower_bound(graph, mask, 0.99 * loss) > 0.99 * loss


@pytest.mark.parametrize("ablation", ABLATED)
def test_every_ablation_with_nothing_dropped_is_the_model(
    ckpt: circuitc.Checkpoint, graph: Graph, ablation: str
) -> None:
    scorer = judge_of(ckpt, graph, random_prompts(0))
    model = evaluate(graph, scorer.prompts.tokens, scorer.prompts.lengths)
    np.testing.assert_allclose(scorer.answers(graph, mask_of(graph), ablation), model, atol=1e-4)


@pytest.mark.parametrize("fraction", [0.0, 0.5])
def test_the_ablation_mean_is_mean_ablation(ckpt: circuitc.Checkpoint, graph: Graph, fraction: float) -> None:
    scorer = judge_of(ckpt, graph, random_prompts(0))
    rng = np.random.default_rng(0)
    mask = {site: rng.random(len(keep)) < fraction for site, keep in mask_of(graph).items()}
    gold = evaluate(ablate_nodes(graph, mask, ckpt.means), scorer.prompts.tokens, scorer.prompts.lengths)
    np.testing.assert_allclose(scorer.answers(graph, mask, "mean"), gold, atol=1e-4)


@pytest.mark.parametrize("ablation", ["mean_subset", "counterfactual_subset"])
def test_a_subset_leaves_half_of_the_channels_live(ckpt: circuitc.Checkpoint, graph: Graph, ablation: str) -> None:
    prompts = random_prompts(0, pairs=40)
    source = Ablator(graph, ckpt.means, ckpt.corpus, seed=0).replacements([ablation] * 40, prompts)
    whole = {"mean_subset": "mean", "counterfactual_subset": "counterfactual"}[ablation]
    same = Ablator(graph, ckpt.means, ckpt.corpus, seed=1).replacements([whole] * 40, prompts)
    for site, mean in ckpt.means.items():
        values, live = source(site)
        assert live is not None and live.shape == (80, 1, len(mean))
        assert 0.4 < live.float().mean() < 0.6
        again = source(site)[1]
        assert again is not None and torch.equal(live, again), "a source must not be drawn anew"
        assert torch.equal(values, same(site)[0].expand_as(values)) and same(site)[1] is None


def test_a_task_source_is_another_pair(ckpt: circuitc.Checkpoint, graph: Graph) -> None:
    prompts = random_prompts(0, pairs=8, shortest=10)
    ablator = Ablator(graph, ckpt.means, ckpt.corpus, seed=0)
    recorded = ablator.record(prompts.tokens, prompts.lengths)["0.mlp.post_act"]
    values, _ = ablator.replacements(["resample_task"] * 8, prompts)("0.mlp.post_act")
    sources = [[j for j in range(16) if torch.allclose(values[i], recorded[j], atol=1e-6)] for i in range(16)]
    assert all(len(found) == 1 and found[0] % 8 != i % 8 for i, found in enumerate(sources))


def test_what_an_ablation_needs_is_asked_for(ckpt: circuitc.Checkpoint, graph: Graph) -> None:
    ablator = Ablator(graph, ckpt.means, ckpt.corpus[:, :3], seed=0)
    with pytest.raises(circuitc.CircuitcError, match="corpus text of at least 10 tokens"):
        ablator.replacements(["resample_corpus"], random_prompts(0, pairs=1, shortest=10))
    with pytest.raises(circuitc.CircuitcError, match="at least two prompt pairs"):
        ablator.replacements(["resample_task"], random_prompts(0, pairs=1))


# Passes, on a checkpoint that does the task with three nodes.


@pytest.fixture(scope="module")
def by_hand(quotes: Path) -> tuple[Graph, Context]:
    ckpt = circuitc.load(quotes)
    prompts = make_prompts(TASK, ckpt.tokenizer, PAIRS, 0, "train", ckpt.context)
    return answer_graph(ckpt, answer_ids(TASK, ckpt.tokenizer)), context_of(ckpt, prompts)


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_learn_mask_finds_the_head_at_the_target(by_hand: tuple[Graph, Context], objective: str) -> None:
    graph, context = by_hand
    found = LearnMask(target=TARGET, objective=objective, steps=4).apply(graph, context)
    assert kept_nodes(found) == ["0.attn.act_in.0", *QUOTE_NODES]
    ablator = Ablator(graph, context.means, context.corpus, seed=0)
    assert Scorer(ablator, context.need_prompts("test"), OBJECTIVES[objective]).loss(graph, mask_of(found)) <= TARGET


def test_learn_mask_refuses_what_it_cannot_do(by_hand: tuple[Graph, Context]) -> None:
    graph, context = by_hand
    with pytest.raises(circuitc.CircuitcError, match="did you mean 'mean'"):
        LearnMask(objective="meen").apply(graph, context)
    with pytest.raises(circuitc.CircuitcError, match="needs a task's prompts"):
        LearnMask().apply(graph, Context())
    assert context.prompts is not None
    wrong = replace(context, prompts=context.prompts.swapped(np.arange(PAIRS) % 2 == 0))
    with pytest.raises(circuitc.CircuitcError, match="whole model's task loss"):
        LearnMask(steps=1).apply(graph, wrong)


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_prune_edges_drops_what_carries_nothing(quotes: Path, objective: str) -> None:
    """Heavy weights through which nothing comes, and one out of which nothing goes."""
    ckpt = circuitc.load(quotes)
    attention = ckpt.model.get_submodule("blocks.0.attn")
    attention.get_parameter("v.weight")[0, 5] = 9.0
    attention.get_parameter("v.weight")[3, 0] = 9.0
    prompts = make_prompts(TASK, ckpt.tokenizer, PAIRS, 0, "train", ckpt.context)
    graph = answer_graph(ckpt, answer_ids(TASK, ckpt.tokenizer))
    mask = nothing(graph)
    for site, channels in (("act_in", [0, 5]), ("v", [0, 3]), ("resid_delta", [2])):
        mask[f"0.attn.{site}"][channels] = True
    graph = ablate_nodes(graph, mask, ckpt.means)
    assert len(kept_edges(graph)) == 4
    pruned = PruneEdges(target=TARGET, objective=objective).apply(graph, context_of(ckpt, prompts))
    assert [(e.source, e.target) for e in kept_edges(pruned)] == [("0.attn.act_in.0", "0.attn.v.0"), tuple(QUOTE_NODES)]
    assert kept_nodes(pruned) == ["0.attn.act_in.0", *QUOTE_NODES]
