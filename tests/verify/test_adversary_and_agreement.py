"""The worst subset of dropped nodes, and agreement with the model, on circuits whose answers are known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from nodes_subjects import HEAD, TASK, of_quotes, with_weights

import circuitc
from circuitc.inputs.prompts import answer_ids
from circuitc.verify.adversarial import adversarial, worst_subset
from circuitc.verify.agreement import agreement, answering_places
from circuitc.verify.subject import Subject

AGAINST, OUTVOTES = 3, -3.0
WRONG = ["0.attn.v.1", f"0.attn.resid_delta.{AGAINST}"]
"""A second path from the quote to the answer, stronger than the first and of opposite sign."""


@pytest.fixture(scope="module")
def plain(quotes: Path) -> Subject:
    return of_quotes(circuitc.load(quotes), HEAD)


@pytest.fixture(scope="module")
def outvoted(quotes: Path) -> Subject:
    """The circuit is right; the model is wrong everywhere, as its other nodes outvote the circuit."""
    ckpt = circuitc.load(quotes)
    first, second = answer_ids_of(ckpt)
    changed = with_weights(
        ckpt,
        {
            "blocks.0.attn.v.weight": {(1, 0): 1.0},
            "blocks.0.attn.out.weight": {(AGAINST, 1): 4.0},
            "unembed.weight": {(first, AGAINST): OUTVOTES, (second, AGAINST): -OUTVOTES},
        },
    )
    return of_quotes(changed, HEAD)


def answer_ids_of(ckpt: circuitc.Checkpoint) -> tuple[int, int]:
    return answer_ids(TASK, ckpt.tokenizer)


def whole(subject: Subject) -> Subject:
    mask = {site: np.ones_like(keep) for site, keep in subject.mask.items()}
    return replace(subject, circuit=replace(subject.circuit, mask=mask))


def test_an_adversary_finds_the_nodes_that_outvote_the_circuit(outvoted: Subject) -> None:
    assert outvoted.score(outvoted.program_answers)["accuracy"] == 1.0
    subset = worst_subset(outvoted, outvoted.prompts, "mean")
    assert subset["0.attn.v"][1] and subset["0.attn.resid_delta"][AGAINST]
    found = adversarial(outvoted)["adversarial"]
    assert found["accuracy"] == 0.0 and found["loss"] > 1 and 2 <= found["live"] <= found["dropped"]


def test_an_adversary_of_a_whole_model_has_nothing_to_choose(plain: Subject) -> None:
    for found in adversarial(whole(plain)).values():
        assert (found["live"], found["dropped"]) == (0, 0)
        assert found["kl"] == pytest.approx(0, abs=1e-5)


def test_a_node_that_changes_nothing_is_not_chosen(plain: Subject) -> None:
    """All dropped nodes of the hand-made checkpoint have zero weights."""
    found = adversarial(plain)
    assert found["adversarial"]["live"] == 0
    assert found["adversarial"]["loss"] == pytest.approx(plain.score(plain.program_answers)["loss"], abs=1e-5)


def test_a_circuit_that_computes_the_model_agrees_with_it(plain: Subject) -> None:
    found = agreement(plain)
    for place in ("prompts", "corpus", "corpus_answering"):
        assert found[place]["difference"] < 1e-5, place
    assert found["prompts"]["agree"] == 1.0  # of text without a quote both say 0, up to rounding
    assert found["where_model_is_wrong"] == {"n": 0}
    assert found["prompts"]["n"] == 2 * plain.prompts.pairs


def test_a_circuit_that_is_right_where_the_model_is_wrong_disagrees(outvoted: Subject) -> None:
    found = agreement(outvoted)
    assert found["where_model_is_wrong"]["n"] == 2 * outvoted.prompts.pairs
    assert found["where_model_is_wrong"]["agree"] == found["prompts"]["agree"] == 0.0
    low, high = found["prompts"]["agree_ci"]
    assert low == pytest.approx(0, abs=1e-9) and 0 < high < 0.3


def test_places_where_the_model_answers(plain: Subject) -> None:
    rows, lengths = answering_places(plain, np.random.default_rng(0))
    assert len(rows) and len(set(zip(rows, lengths, strict=True))) == len(rows)
    for row, length in [*zip(rows, lengths, strict=True)][:20]:
        logits = plain.ckpt.model(torch.tensor(plain.ckpt.corpus[row, :length])[None])[0, -1]
        assert int(logits.argmax()) in answer_ids_of(plain.ckpt)
