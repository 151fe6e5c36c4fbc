"""The published algorithm: its options, its schedule, what it finds, and what that took."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
import torch
from counting import sequences_run
from hypothesis import given
from hypothesis import strategies as st

import circuitc
from circuitc.circuit.mask import kept_nodes
from circuitc.inputs.prompts import answer_ids, make_prompts
from circuitc.inputs.source_graph import answer_graph
from circuitc.passes.choosing.gates import check_reachable, first_scores, gate
from circuitc.passes.learn_mask_paper import LearnMaskPaper
from circuitc.pipeline import Context, parse_pipeline, print_pipeline
from circuitc.registry import find_task
from circuitc.search.ablations import Ablator, Work
from circuitc.search.scorer import Scorer

TASK = find_task("single_double_quote")
TARGET, PAIRS = 0.15, 24
HEAD = ["0.attn.act_in.0", "0.attn.v.0", "0.attn.resid_delta.2"]
"""What the hand-made checkpoint does the task with."""
QUICK = LearnMaskPaper(target=TARGET, steps=60, pairs=8, lr=1e-2, penalty=1e-3)
HASTY = replace(QUICK, lr=2e-2)  # closes a gate of the head, so that all gradients vanish and the ranks say little

numbers = st.floats(0, 1, allow_subnormal=False)
steps = st.builds(
    LearnMaskPaper, **{f.name: st.integers(1, 999) if f.type == "int" else numbers for f in fields(LearnMaskPaper)}
)


@pytest.fixture(scope="module")
def by_hand(quotes: Path) -> tuple[circuitc.Graph, Context]:
    ckpt = circuitc.load(quotes)
    prompts = make_prompts(TASK, ckpt.tokenizer, PAIRS, 0, "train", ckpt.context)
    return answer_graph(ckpt, answer_ids(TASK, ckpt.tokenizer)), Context(None, prompts, ckpt.means, ckpt.corpus)


@given(steps)
def test_options_print_and_parse(step: LearnMaskPaper) -> None:
    assert parse_pipeline(print_pipeline([step])) == [step]


def test_the_options_have_the_published_values() -> None:
    assert parse_pipeline("learn-mask-paper")[0].options() == {
        "target": 0.15,
        "steps": 500,
        "pairs": 64,
        "lr": 3e-3,
        "penalty": 1e-4,
        "weight-decay": 1e-3,
        "inv-beta2": 0.05,
        "init-mean": 0.1,
        "init-scale": 0.01,
        "temperature": 1.0,
        "warm-up": 0.05,
    }


@given(st.integers(1, 300), st.floats(0, 1))
def test_the_rate_rises_over_the_warm_up_and_then_falls_to_nothing(steps: int, warm_up: float) -> None:
    step = LearnMaskPaper(steps=steps, warm_up=warm_up)
    rates = np.array([step.rate(i) for i in range(steps)])
    assert (rates > 0).all() and (rates <= 1).all() and step.rate(steps) == 0
    falling = rates[int(np.ceil(warm_up * steps)) :]
    np.testing.assert_allclose(falling, 1 - np.arange(steps - len(falling), steps) / steps)
    assert rates[0] == pytest.approx(min(1, 1 / max(1, warm_up * steps)))


@given(st.floats(-1, 1), st.floats(0.1, 10))
def test_a_gate_is_a_step_with_the_slope_of_a_sigmoid(score: float, temperature: float) -> None:
    scores = torch.tensor([score], dtype=torch.float64, requires_grad=True)
    passed = gate(scores, temperature)
    passed.sum().backward()
    soft = 1 / (1 + np.exp(-score / temperature))
    assert scores.grad is not None
    assert passed.item() == pytest.approx(float(score > 0))
    assert scores.grad.item() == pytest.approx(soft * (1 - soft) / temperature)


@given(st.floats(-1, 1), st.floats(0.001, 1), st.integers(0, 99))
def test_first_scores_have_the_mean_and_scale_asked_for(mean: float, scale: float, seed: int) -> None:
    found = first_scores({"a": 4000}, torch.Generator().manual_seed(seed), "cpu", mean, scale)["a"].detach()
    assert abs(found.mean().item() - mean) < 0.1 * scale
    assert found.std().item() == pytest.approx(scale, rel=0.1)


def test_it_finds_the_head(by_hand: tuple[circuitc.Graph, Context]) -> None:
    assert kept_nodes(QUICK.apply(*by_hand)) == HEAD
    assert kept_nodes(HASTY.apply(*by_hand)) != HEAD


@pytest.mark.parametrize("step", [QUICK, HASTY])
def test_leaving_out_what_cannot_come_back_changes_nothing(
    by_hand: tuple[circuitc.Graph, Context], monkeypatch: pytest.MonkeyPatch, step: LearnMaskPaper
) -> None:
    graph, context = by_hand
    quick, slow = Work(), Work()
    found = step.apply(graph, replace(context, work=quick))
    monkeypatch.setattr(Ablator, "specialise", lambda *args: None)
    assert kept_nodes(step.apply(graph, replace(context, work=slow))) == kept_nodes(found)
    assert slow.lowered == 0 < quick.lowered and slow.model == quick.model + quick.lowered


def test_its_work_is_every_sequence_it_runs(
    by_hand: tuple[circuitc.Graph, Context], monkeypatch: pytest.MonkeyPatch
) -> None:
    graph, context = by_hand
    calls = sequences_run(monkeypatch)
    assert context.prompts is not None
    ablator = Ablator(graph, context.means, context.corpus, seed=0)
    scorer = Scorer(ablator, context.prompts, ["mean"])
    check_reachable(scorer, graph, TARGET)
    QUICK.choose(scorer, context)
    learning = 2 * QUICK.pairs * QUICK.steps
    judged = sum(calls) - learning
    assert ablator.work.model + ablator.work.lowered == sum(calls)
    assert calls.count(2 * QUICK.pairs) == QUICK.steps
    nodes = sum(len(mean) for mean in context.means.values())
    assert judged % (2 * PAIRS) == 0 and 2 < judged // (2 * PAIRS) <= nodes.bit_length() + 2
