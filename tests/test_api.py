"""Each function of the Python API, on checkpoints made by hand."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
import torch
from short import quick_passes

import circuitc
from circuitc.inputs import splits as selection
from circuitc.trace.ablated import gold_answers
from circuitc.verify import equal

TASK, ANSWER = "single_double_quote", (3, 7)
EXACT = 1e-9
Mask = dict[str, np.ndarray]


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(equal, "RANDOM_SEQUENCES", 24)
        patch.setattr(selection, "REPORT_PAIRS", 16)
        patch.setattr(selection, "SELECT_PAIRS", 16)
        patch.setattr(import_module("circuitc.driver.extract"), "PASS_PROBE", (32, 8))  # the package holds the function
        yield


@pytest.fixture
def ckpt(letters: Path) -> circuitc.Checkpoint:
    return circuitc.load(letters)


@pytest.fixture
def tokens(ckpt: circuitc.Checkpoint) -> np.ndarray:
    return np.random.default_rng(0).integers(0, ckpt.tokenizer.get_vocab_size(), (5, 12))


def random_mask(ckpt: circuitc.Checkpoint, fraction: float = 0.5) -> Mask:
    rng = np.random.default_rng(1)
    return {site: rng.random(len(mean)) < fraction for site, mean in ckpt.means.items()}


def test_load(letters: Path, tokens: np.ndarray) -> None:
    for ckpt in (circuitc.load(letters), circuitc.load(str(letters))):
        logits = ckpt.model(torch.tensor(tokens))
        assert logits.shape == (5, 12, ckpt.tokenizer.get_vocab_size())
        assert all(np.isfinite(mean).all() for mean in ckpt.means.values())
        assert ckpt.tokenizer.encode("x = 1").ids


def test_trace_and_evaluate(ckpt: circuitc.Checkpoint, tokens: np.ndarray) -> None:
    graph = circuitc.trace(ckpt.model, torch.tensor(tokens[:2, :4]))
    assert isinstance(graph, circuitc.Graph)
    np.testing.assert_allclose(graph.evaluate(tokens), ckpt.model(torch.tensor(tokens)), atol=1e-5)


def test_extract(quotes: Path) -> None:
    passes = quick_passes(3)
    ckpt = circuitc.load(quotes)
    circuit = circuitc.extract(ckpt, TASK, target_loss=0.15, objective="mean", seed=0, passes=passes, controls=0)
    assert isinstance(circuit, circuitc.Circuit)
    assert circuit.certificate["loss"]["circuit"] <= 0.15
    prompt = ckpt.tokenizer.encode("print('hi").ids
    assert circuit.answers[0 if circuit.program([prompt])[0] > 0 else 1] == "')"


def test_compile_and_program(ckpt: circuitc.Checkpoint, tokens: np.ndarray) -> None:
    mask = random_mask(ckpt)
    circuit = circuitc.compile(ckpt, mask, ckpt.means, ANSWER)
    assert circuit.answer == ANSWER
    assert circuit.mask.keys() == mask.keys() and all((circuit.mask[site] == mask[site]).all() for site in mask)
    assert len(circuit.nodes) == sum(keep.sum() for keep in mask.values())
    assert circuit.certificate["equivalence"]["max_abs_error"] <= EXACT
    gold = circuitc.ablated(ckpt.model.double(), mask, ckpt.means)
    expected = gold_answers(gold, ANSWER, tokens, [12] * 5)
    answers = circuit.program(tokens)
    assert answers.dtype == np.float64
    np.testing.assert_allclose(answers, expected, atol=EXACT, rtol=0)
    lengths = np.array([1, 12, 3, 7, 2])
    ours = circuit.program(tokens, lengths)
    alone = [circuit.program(row[None, :length])[0] for row, length in zip(tokens, lengths, strict=True)]
    np.testing.assert_allclose(ours, alone, atol=EXACT, rtol=0)


def test_sites_that_are_absent_are_kept_whole(ckpt: circuitc.Checkpoint, tokens: np.ndarray) -> None:
    whole = circuitc.compile(ckpt, {}, {}, ANSWER)
    assert all(keep.all() for keep in whole.mask.values()) and whole.mask.keys() == ckpt.means.keys()
    expected = gold_answers(ckpt.model.double(), ANSWER, tokens, [12] * 5)
    np.testing.assert_allclose(whole.program(tokens), expected, atol=EXACT, rtol=0)
    mask = {"0.attn.q": random_mask(ckpt)["0.attn.q"]}
    part = circuitc.compile(ckpt, mask, ckpt.means, ANSWER)
    expected = gold_answers(circuitc.ablated(ckpt.model.double(), mask, ckpt.means), ANSWER, tokens, [12] * 5)
    np.testing.assert_allclose(part.program(tokens), expected, atol=EXACT, rtol=0)
    assert [site for site, keep in part.mask.items() if not keep.all()] == ["0.attn.q"]


def test_save_and_load(ckpt: circuitc.Checkpoint, tokens: np.ndarray, tmp_path: Path) -> None:
    circuit = circuitc.compile(ckpt, random_mask(ckpt, 0.3), ckpt.means, ANSWER)
    circuit.save(tmp_path / "made")
    again = circuitc.load_circuit(tmp_path / "made")
    assert again.graph == circuit.graph and list(again.edges) == list(circuit.edges)
    assert np.array_equal(again.program(tokens), circuit.program(tokens))
    assert again.certificate.items() >= circuit.certificate.items()
    assert all(claim.holds for claim in circuitc.verify(tmp_path / "made"))
    with pytest.raises(circuitc.CircuitcError, match="no such file"):
        circuitc.load_circuit(tmp_path)


def test_ablated(ckpt: circuitc.Checkpoint, tokens: np.ndarray) -> None:
    mask, inputs = random_mask(ckpt), torch.tensor(tokens)
    before = ckpt.model(inputs)
    assert torch.equal(circuitc.ablated(ckpt.model, {}, {})(inputs), before)
    changed = circuitc.ablated(ckpt.model, mask, ckpt.means)(inputs)
    assert changed.shape == before.shape and not torch.allclose(changed, before)
    assert torch.equal(ckpt.model(inputs), before), "the model given was touched"


def test_dropping_everything_leaves_the_last_token(ckpt: circuitc.Checkpoint, tokens: np.ndarray) -> None:
    circuit = circuitc.compile(ckpt, random_mask(ckpt, 0.0), ckpt.means, ANSWER)
    assert circuit.nodes == [] and list(circuit.edges) == []
    np.testing.assert_allclose(circuit.program(tokens), circuit.program(tokens[:, -1:]), atol=EXACT, rtol=0)
