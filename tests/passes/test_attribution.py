"""Gradient attribution: what is ranked by, that it is the first-order effect, and what it finds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

import circuitc
from circuitc.circuit.mask import kept_nodes
from circuitc.driver.defaults import EXACT_PASSES, default_passes
from circuitc.inputs.prompts import Prompts, answer_ids, make_prompts
from circuitc.inputs.source_graph import answer_graph
from circuitc.passes.attribution import Attribution, attributions, first_order
from circuitc.pipeline import Context, parse_pipeline, print_pipeline
from circuitc.registry import find_task
from circuitc.search.ablations import Ablator, Work
from circuitc.search.scorer import Scorer

TASK = find_task("single_double_quote")
PAIRS = 24
HEAD = ["0.attn.act_in.0", "0.attn.v.0", "0.attn.resid_delta.2"]
"""What the hand-made checkpoint does the task with."""
STEP = 1e-5  # of the finite difference: its error is about the step's square in float64


@pytest.fixture(scope="module")
def random_model(letters: Path) -> Ablator:
    ckpt = circuitc.load(letters)
    return Ablator(answer_graph(ckpt, (3, 7)), ckpt.means, ckpt.corpus, seed=0, dtype=torch.float64)


@given(st.floats(0, 10, allow_subnormal=False))
def test_options_print_and_parse(target: float) -> None:
    assert parse_pipeline(print_pipeline([Attribution(target)])) == [Attribution(target)]
    steps = parse_pipeline(default_passes("attribution", "mean", target))
    assert steps == [Attribution(target), *parse_pipeline(EXACT_PASSES)]


def random_prompts(seed: int, pairs: int = 3) -> Prompts:
    rng = np.random.default_rng(seed)
    lengths = rng.integers(2, 9, 2 * pairs)
    tokens = np.where(np.arange(9) < lengths[:, None], rng.integers(1, 260, (2 * pairs, 9)), 0)
    return Prompts(tokens, lengths)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 9999), st.data())
def test_the_first_order_effect_is_the_loss_that_a_small_step_costs(
    random_model: Ablator, seed: int, data: st.DataObject
) -> None:
    """A step towards the mean, of one node at one position of one prompt, and of it at all of them."""
    prompts = random_prompts(seed)
    effects = first_order(random_model, prompts)
    site = data.draw(st.sampled_from(sorted(effects)))
    effect = effects[site]
    channel = data.draw(st.integers(0, effect.shape[2] - 1))
    row = data.draw(st.integers(0, len(effect) - 1))
    position = data.draw(st.integers(0, int(prompts.lengths[row]) - 1))

    def loss(step: float, where: tuple[object, ...]) -> float:
        def on_site(name: str, x: Tensor) -> Tensor:
            if name != site:
                return x
            moved = x.clone()
            moved[where] += step * (random_model.mean_tensors[site].expand_as(x)[where] - x[where])
            return moved

        answers = random_model.run(random_model.graph, prompts.tokens, prompts.lengths, on_site, at_end=False)
        return float(F.softplus(-torch.as_tensor(prompts.signs) * answers).sum())

    for where in ((row, position, channel), (slice(None), slice(None), channel)):
        fall = (loss(-STEP, where) - loss(STEP, where)) / (2 * STEP)
        assert fall == pytest.approx(float(effect[where].sum()), rel=1e-4, abs=1e-8)


def test_padding_has_no_effect(random_model: Ablator) -> None:
    prompts = random_prompts(0)
    for effect in first_order(random_model, prompts).values():
        for row, length in zip(effect, prompts.lengths, strict=True):
            assert not row[length:].any()


def test_the_nodes_that_matter_come_first(quotes: Path) -> None:
    ckpt = circuitc.load(quotes)
    prompts = make_prompts(TASK, ckpt.tokenizer, PAIRS, 0, "train", ckpt.context)
    graph = answer_graph(ckpt, answer_ids(TASK, ckpt.tokenizer))
    scorer = Scorer(Ablator(graph, ckpt.means, ckpt.corpus, seed=0), prompts, ["mean"])
    scores = {f"{site}.{c}": s for site, all_ in attributions(scorer).items() for c, s in enumerate(all_)}
    assert [node for node in scores if scores[node] > 0] == HEAD, "in a model that has nothing else"
    context = Context(None, prompts, ckpt.means, ckpt.corpus)
    assert kept_nodes(Attribution().apply(graph, context)) == HEAD


def test_its_work_is_one_run_and_the_bisection(quotes: Path) -> None:
    ckpt = circuitc.load(quotes)
    prompts = make_prompts(TASK, ckpt.tokenizer, PAIRS, 0, "train", ckpt.context)
    context = replace(Context(None, prompts, ckpt.means, ckpt.corpus), work=Work())
    Attribution().apply(answer_graph(ckpt, answer_ids(TASK, ckpt.tokenizer)), context)
    done = context.work.model + context.work.lowered
    nodes = sum(len(mean) for mean in ckpt.means.values())
    assert done % (2 * PAIRS) == 0 and 3 < done // (2 * PAIRS) <= nodes.bit_length() + 3


def test_it_refuses_what_the_model_cannot_do(quotes: Path) -> None:
    ckpt = circuitc.load(quotes)
    prompts = make_prompts(TASK, ckpt.tokenizer, PAIRS, 0, "train", ckpt.context).swapped(np.arange(PAIRS) % 2 == 0)
    graph = answer_graph(ckpt, answer_ids(TASK, ckpt.tokenizer))
    with pytest.raises(circuitc.CircuitcError, match="whole model's task loss"):
        Attribution().apply(graph, Context(None, prompts, ckpt.means, ckpt.corpus))
