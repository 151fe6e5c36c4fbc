"""The tier in which nothing is replaced: what the rest of the model outvotes does not survive it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import circuitc
from circuitc.calibration import fit, task_loss
from circuitc.ir import evaluate
from circuitc.judge import Judge
from circuitc.mask import ablate_nodes, connections, drop_edges, kept_nodes, mask_of
from circuitc.passes.learn_mask import LearnMask
from circuitc.pipeline import Context
from circuitc.prompts import Prompts, answer_ids, make_prompts
from circuitc.registry import find_task
from circuitc.sites import split_node
from circuitc.source import answer_graph
from circuitc.tiers import OBJECTIVES, WHOLE, Ablation

TASK = find_task("single_double_quote")
TARGET, PAIRS = 0.15, 24
HEAD = ["0.attn.act_in.0", "0.attn.v.0", "0.attn.resid_delta.2"]
"""What the hand-made checkpoint does the task with."""


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 9999), share=st.sampled_from([0.0, 0.1, 0.9]))
def test_the_whole_is_the_model(letters: Path, seed: int, share: float) -> None:
    """Whatever is dropped, nodes or edges, and its loss counts under the calibration fitted to all tiers."""
    ckpt, rng, chosen = circuitc.load(letters), np.random.default_rng(seed), OBJECTIVES["counterfactual"]
    graph, prompts = answer_graph(ckpt, (3, 7)), Prompts(rng.integers(1, 260, (12, 8)), rng.integers(2, 9, 12))
    mask = {site: rng.random(len(keep)) < share for site, keep in mask_of(graph).items()}
    part = ablate_nodes(graph, mask, ckpt.means)
    cut = drop_edges(part, {c.sites: rng.random(c.weight.shape) < share for c in connections(part)})
    judge = Judge(Ablation(graph, ckpt.means, ckpt.corpus, seed=0), prompts, chosen)
    model, signs = evaluate(graph, judge.prompts.tokens, judge.prompts.lengths), judge.prompts.signs
    np.testing.assert_allclose(judge.answers(cut, mask, WHOLE), model, atol=1e-4)
    loss, calibration = judge.verdict(cut, mask)
    assert calibration == fit(
        np.concatenate([judge.answers(cut, mask, t) for t in chosen]), np.tile(signs, len(chosen))
    )
    assert loss == max(task_loss(calibration(judge.answers(cut, mask, tier)), signs) for tier in chosen)
    assert judge.within(cut, mask, 1.01 * loss) and not judge.within(cut, mask, 0.99 * loss)


def test_a_part_that_the_rest_outvotes_is_no_circuit(quotes: Path) -> None:
    """Eight channels of a second head undo the first, so that the model answers nothing. Without them it is right; with
    half of them more often than not; and with what they have on the opposite prompt all the more."""
    ckpt = circuitc.load(quotes)
    attention = ckpt.model.get_submodule("blocks.0.attn")
    attention.get_parameter("v.weight")[8:, 0] = 1.0
    attention.get_parameter("out.weight")[2, 8:] = -0.5
    prompts = make_prompts(TASK, ckpt.tokenizer, PAIRS, 0, "train", ckpt.context)
    graph = answer_graph(ckpt, answer_ids(TASK, ckpt.tokenizer))
    context = Context(None, prompts, ckpt.means, ckpt.corpus, seed=0)
    mask = {site: np.zeros(len(keep), dtype=bool) for site, keep in mask_of(graph).items()}
    for site, channel in map(split_node, HEAD):
        mask[site][channel] = True
    ablation, chosen = Ablation(graph, ckpt.means, ckpt.corpus, seed=0), OBJECTIVES["counterfactual"]
    by_tier = {tier: Judge(ablation, prompts, [tier]).loss(graph, mask) for tier in chosen if tier != WHOLE}
    assert max(by_tier.values()) <= TARGET
    assert Judge(ablation, prompts, chosen).loss(graph, mask) == pytest.approx(np.log(2), abs=0.05)
    search = LearnMask(target=TARGET, steps=60, lr=0.05)
    with pytest.raises(circuitc.CircuitcError, match="the whole model's task loss"):
        search.apply(graph, context)
    found = search.apply(graph, replace(context, nonsense=True))
    assert set(kept_nodes(found)) >= set(HEAD), "the searches on nonsense let the whole off"
