"""What a scorer remembers of earlier masks, and which verdicts depend on it."""

from __future__ import annotations

from collections.abc import Sequence
from unittest import mock

import numpy as np
from general import CONTEXT, VOCAB, Kind, build
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.circuit.mask import NodeMask, mask_of, sites_of_graph
from circuitc.inputs.prompts import Prompts
from circuitc.ir import Graph
from circuitc.search.ablations import Ablator
from circuitc.search.scorer import FAR, QUICK_PAIRS, Scorer

CASES = ("mean", "zero", "counterfactual")


def setting(seed: int, ablations: Sequence[str], pairs: int = 4) -> tuple[Graph, Scorer, np.random.Generator]:
    graph, rng = build(Kind(), seed), np.random.default_rng(seed)
    means = {site: rng.normal(size=node.type.channels or 0) for site, node in sites_of_graph(graph).items()}
    prompts = Prompts(rng.integers(0, VOCAB, (2 * pairs, CONTEXT)), rng.integers(2, CONTEXT + 1, 2 * pairs))
    corpus = rng.integers(0, VOCAB, (4, CONTEXT))
    return graph, Scorer(Ablator(graph, means, corpus, seed), prompts, ablations), rng


def random_mask(graph: Graph, rng: np.random.Generator) -> NodeMask:
    return {site: rng.random(len(keep)) < rng.random() for site, keep in mask_of(graph).items()}


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 9999), st.permutations([(ablation, 0) for ablation in CASES]))
def test_the_order_of_cases_changes_no_verdict(seed: int, order: list[tuple[str, int]]) -> None:
    graph, scorer, rng = setting(seed, CASES)
    for _ in range(3):
        mask = random_mask(graph, rng)
        loss = scorer.loss(graph, mask)
        for times in (0.9, 1.1):
            scorer.memory.order = [*order]
            assert (scorer.lower_bound(graph, mask, times * loss) <= times * loss) == (times > 1)


def test_the_case_that_failed_comes_first() -> None:
    graph, scorer, rng = setting(0, CASES)
    mask = random_mask(graph, rng)
    assert scorer.memory.order == []
    scorer.lower_bound(graph, mask, 1.0)
    assert scorer.memory.order == [(ablation, 0) for ablation in CASES]
    scorer.memory.failed(("counterfactual", 0))
    assert scorer.memory.order == [("counterfactual", 0), ("mean", 0), ("zero", 0)]
    assert scorer.lower_bound(graph, mask, -1.0) > -1.0
    assert scorer.memory.order[0] == ("counterfactual", 0), "it was run first, and failed again"


def test_only_sampled_values_give_an_allowance() -> None:
    for ablations, first in ((("mean",), 0.0), (("mean", "resample_task"), np.inf)):
        graph, scorer, rng = setting(0, ablations, pairs=2 * QUICK_PAIRS)
        mask = random_mask(graph, rng)
        loss = scorer.loss(graph, mask)
        assert scorer.memory.allowance == first
        assert scorer.meets(graph, mask, 1.1 * loss)
        assert scorer.memory.allowance == (scorer.quick.loss(graph, mask) if first else 0.0)


def test_a_mask_is_rejected_on_few_prompts_beyond_the_allowance() -> None:
    graph, scorer, rng = setting(0, ("mean", "resample_task"), pairs=2 * QUICK_PAIRS)
    mask = random_mask(graph, rng)
    target = 1.01 * scorer.loss(graph, mask)
    assert scorer.lower_bound(graph, mask, target) <= target
    for allowance in (1.0, 3.0):
        scorer.memory.allowance = allowance
        with mock.patch.object(scorer.quick, "lower_bound", return_value=FAR * target + 2):
            assert scorer.meets(graph, mask, target) == (allowance > 2)
