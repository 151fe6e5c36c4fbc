"""The ablation ``none``, which replaces nothing: a circuit that the rest of the model outvotes fails it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nodes_subjects import HEAD, of_quotes, with_weights

import circuitc
from circuitc.circuit.calibration import Calibration
from circuitc.circuit.mask import kept_nodes, mask_of
from circuitc.cli.extract import doubts
from circuitc.emit.circuit import Circuit
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.source_graph import answer_graph
from circuitc.ir import evaluate
from circuitc.passes.learn_mask import LearnMask
from circuitc.search.ablations import NO_ABLATION, OBJECTIVES, ablations_of, claimed
from circuitc.search.scorer import Scorer
from circuitc.verify.subject import Subject

TARGET, PAIRS = 0.15, 24


@settings(max_examples=8, deadline=None)
@given(
    seed=st.integers(0, 9999), scale=st.floats(0, 10), shift=st.floats(-9, 9), fraction=st.sampled_from([0.0, 0.1, 1.0])
)
def test_it_is_the_model_under_the_circuits_calibration(
    letters: Path, seed: int, scale: float, shift: float, fraction: float
) -> None:
    """Whatever the circuit drops."""
    ckpt, rng = circuitc.load(letters), np.random.default_rng(seed)
    graph, prompts = answer_graph(ckpt, (3, 7)), Prompts(rng.integers(1, 260, (12, 8)), rng.integers(2, 9, 12))
    mask = {site: rng.random(len(mean)) < fraction for site, mean in ckpt.means.items()}
    calibration = Calibration(scale, shift)
    circuit = Circuit(graph, mask, dict(ckpt.means), [], {}, (3, 7), ckpt.tokenizer, calibration, {})
    subject = Subject(circuit, ckpt, graph, prompts, seed)
    model = evaluate(graph, prompts.tokens, prompts.lengths)
    np.testing.assert_allclose(subject.answers(mask, NO_ABLATION), calibration(model), atol=1e-6)


def test_a_part_that_the_rest_outvotes_is_no_circuit(quotes: Path) -> None:
    """Eight channels of a second head undo the first, so that the model is at chance.

    The first head alone is right. With a random half of the channels live it is mostly right, and with their values on
    the counterfactual prompt even more so.
    """
    weights = {
        "blocks.0.attn.v.weight": {(channel, 0): 1.0 for channel in range(8, 16)},
        "blocks.0.attn.out.weight": {(2, channel): -0.5 for channel in range(8, 16)},
    }
    subject = of_quotes(with_weights(circuitc.load(quotes), weights), HEAD, PAIRS)
    graph, context = subject.source, replace(subject.context, prompts=subject.prompts)
    scorer = Scorer(subject.ablator, subject.prompts, ablations_of("counterfactual"))
    assert scorer.loss(graph, subject.mask) <= TARGET
    assert scorer.loss(graph, mask_of(graph)) == pytest.approx(np.log(2), abs=0.05)
    search = LearnMask(target=TARGET, steps=60, lr=0.05)
    with pytest.raises(circuitc.CircuitcError, match="the whole model's task loss"):
        search.apply(graph, context)
    found = search.apply(graph, replace(context, control=True))
    assert set(kept_nodes(found)) >= set(HEAD), "a control search does not require that the whole model does the task"


def test_it_is_claimed_and_doubted() -> None:
    assert {objective for objective in OBJECTIVES if NO_ABLATION in claimed(objective)} == {
        "counterfactual",
        "matched",
        "resample",
    }
    fine = {ablation: {"loss": 0.1} for ablation in claimed("counterfactual")}
    certificate: dict[str, Any] = {
        "target_loss": TARGET,
        "objective": "counterfactual",
        "faithfulness": {**fine, NO_ABLATION: {"loss": 0.3}},
        "passes": [],
        "equivalence": {},
        "natural": {"model": {"piece_decides": True}, "agree": {"all": {"agree": 1.0}}},
        "controls": {},
    }
    (doubt,) = doubts(certificate)
    assert "under the ablation 'none' is 0.300 nats" in doubt
    assert not [*doubts({**certificate, "faithfulness": fine})] and not [*doubts({**certificate, "objective": "mean"})]
