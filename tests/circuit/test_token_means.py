"""Means by token: dropped nodes take their mean at the token of each position, in the program and in the model."""

from __future__ import annotations

import copy
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from general import CONTEXT, VOCAB, Kind, build, kinds
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from short import quick_passes

import circuitc
from circuitc.circuit.constants import least, same_token_means
from circuitc.circuit.mask import ablate_nodes, means_of, sites_of_graph
from circuitc.emit.circuit import Circuit
from circuitc.errors import CircuitcError
from circuitc.inputs.splits import masked_means
from circuitc.ir import evaluate
from circuitc.testing import MaskedModel, masked_models, token_batches
from circuitc.trace.ablated import ablated
from circuitc.trace.token_means import SHRINK, far_ones, token_means

TASK = "single_double_quote"


@settings(max_examples=20, deadline=None)
@given(masked_models(), st.integers(0, 999))
def test_the_same_row_for_every_token_is_a_plain_mean(case: MaskedModel, seed: int) -> None:
    """In the graph and in PyTorch, edges included."""
    tokens = np.random.default_rng(seed).integers(0, case.model.cfg.vocab_size, (3, 6))
    plain = {site: mean if mean.ndim == 1 else mean[0] for site, mean in case.means.items()}
    rows = {site: np.tile(mean, (case.model.cfg.vocab_size, 1)) for site, mean in plain.items()}
    graphs = [replace(case, means=means).graph() for means in (plain, rows)]
    lengths = np.full(3, 6)
    np.testing.assert_allclose(*(evaluate(graph, tokens, lengths) for graph in graphs), atol=1e-9)
    models = [ablated(case.model, case.mask, means, case.edges) for means in (plain, rows)]
    with torch.no_grad():
        np.testing.assert_allclose(*(np.asarray(model(torch.tensor(tokens))) for model in models), atol=1e-9)
    found = means_of(graphs[1])
    assert all(np.array_equal(found[site], rows[site]) for site in found)


@settings(max_examples=30, deadline=None)
@given(kinds(), token_batches(VOCAB, longest=CONTEXT), st.integers(0, 2**31 - 1))
def test_a_dropped_node_reads_the_row_of_its_token(kind: Kind, batch: tuple[np.ndarray, np.ndarray], seed: int) -> None:
    """On every kind of model: two tables that differ only in rows of other tokens give the same answers."""
    tokens, lengths = batch
    graph, rng = build(kind, seed, "last"), np.random.default_rng(seed)
    sizes = {name: node.type.channels or 0 for name, node in sites_of_graph(graph).items()}
    mask = {name: rng.random(size) < 0.5 for name, size in sizes.items()}
    means = {name: rng.normal(size=(VOCAB, size)) for name, size in sizes.items()}
    there = np.unique(np.concatenate([row[:length] for row, length in zip(tokens, lengths, strict=True)]))
    others = np.setdiff1d(np.arange(VOCAB), there)
    changed = {name: np.array(mean) for name, mean in means.items()}
    for mean in changed.values():
        mean[others] += 5.0
    answers = [evaluate(ablate_nodes(graph, mask, some), tokens, lengths) for some in (means, changed)]
    assert np.array_equal(*answers)


pytestmark = pytest.mark.usefixtures("few")


@pytest.fixture(scope="module")
def ckpt(quotes: Path) -> circuitc.Checkpoint:
    return circuitc.load(quotes)


@pytest.fixture(scope="module")
def circuit(ckpt: circuitc.Checkpoint) -> Circuit:
    return circuitc.extract(
        ckpt, TASK, objective="mean", passes=quick_passes(edges=True), constants="token", controls=1, eps=None
    )


def test_they_are_the_means_by_token(ckpt: circuitc.Checkpoint) -> None:
    """Against a plain loop over the corpus."""
    plain, found = masked_means(ckpt), masked_means(ckpt, "token")
    site = "0.mlp.post_act"
    seen: list[torch.Tensor] = []
    handle = ckpt.model.get_submodule("blocks.0.mlp.post_act").register_forward_hook(
        lambda module, args, x: seen.append(x.detach())
    )
    ckpt.model(torch.from_numpy(ckpt.corpus))
    handle.remove()
    values = seen[0].double().numpy()
    expected = np.tile(plain[site], (ckpt.tokenizer.get_vocab_size(), 1))
    for token in np.unique(ckpt.corpus):
        mine = values[ckpt.corpus == token]
        expected[token] = (mine.sum(0) + SHRINK * plain[site]) / (len(mine) + SHRINK)
    away = np.abs(expected - plain[site])
    expected = np.where(away > away.max(axis=0) / 16, expected, plain[site])
    np.testing.assert_allclose(found[site], expected, atol=1e-6)
    assert all(found[name].ndim == (1 if name[-2:] in (".q", ".k", ".v") else 2) for name in found)


MEANS = st.tuples(
    arrays(np.float64, (12, 3), elements=st.floats(-9, 9, width=32)), arrays(np.float64, 3, elements=st.floats(-3, 3))
)


@given(MEANS, st.integers(0, 999))
def test_another_machine_finds_the_same_means(made: tuple[np.ndarray, np.ndarray], seed: int) -> None:
    """Also of tokens on the border of the plain mean."""
    found, mean = made
    away = np.abs(far_ones(found, mean) - mean)
    found[0] = mean + least(away)  # on the border
    jitter = 1 + np.random.default_rng(seed).uniform(-1e-7, 1e-7, found.shape)
    here, there = far_ones(found, mean), far_ones(mean + (found - mean) * jitter, mean)
    assert same_token_means(here, there, mean) and same_token_means(there, here, mean)


@given(MEANS, st.integers(0, 11), st.integers(0, 2), st.floats(0.01, 5), st.booleans())
def test_a_changed_mean_is_seen(
    made: tuple[np.ndarray, np.ndarray], token: int, channel: int, change: float, up: bool
) -> None:
    """Unless the token is on the border of the plain mean."""
    found, mean = made
    theirs = far_ones(found, mean)
    ours = theirs.copy()
    ours[token, channel] += change if up else -change
    border = least(np.maximum(np.abs(ours - mean), np.abs(theirs - mean)))[channel]
    away = np.abs([ours[token, channel] - mean[channel], theirs[token, channel] - mean[channel]])
    assume(not np.isclose(away.max(), border, 1e-3, 1e-3))
    assert not same_token_means(ours, theirs, mean)


def test_a_token_that_is_not_there_has_the_plain_mean(ckpt: circuitc.Checkpoint) -> None:
    plain = masked_means(ckpt)
    vocabulary = ckpt.tokenizer.get_vocab_size()
    found = token_means(ckpt.model, ckpt.corpus[:1, :4], vocabulary, plain)
    absent = np.setdiff1d(np.arange(vocabulary), ckpt.corpus[:1, :4])
    np.testing.assert_allclose(
        found["0.mlp.post_act"][absent], np.tile(plain["0.mlp.post_act"], (len(absent), 1)), atol=1e-6
    )


def test_the_certificate_says_so_and_verifies(circuit: Circuit, ckpt: circuitc.Checkpoint, tmp_path: Path) -> None:
    entry = circuit.certificate["constants"]
    assert entry["kind"] == "token" and entry["text"] == ckpt.corpus.size and entry["tables"] > 0
    assert circuit.certificate["equivalence"]["max_rel_error"] < 1e-9
    assert {step["proof"] for step in circuit.certificate["passes"]} <= {"proved", None}
    circuit.save(tmp_path / "right")
    assert [claim.name for claim in circuitc.verify(tmp_path / "right", ckpt) if not claim.holds] == []
    again = circuitc.load_circuit(tmp_path / "right")
    assert all(np.array_equal(again.means[site], mean) for site, mean in circuit.means.items())


def test_a_circuit_of_other_constants_does_not_verify(
    circuit: Circuit, ckpt: circuitc.Checkpoint, tmp_path: Path
) -> None:
    """Neither means that are not the checkpoint's, nor a certificate that says nothing of them."""
    moved = {site: mean + (0.01 if mean.ndim == 2 else 0.0) for site, mean in circuit.means.items()}
    replace(circuit, means=moved).save(tmp_path / "moved")
    assert any("means" in claim.name for claim in circuitc.verify(tmp_path / "moved", ckpt) if not claim.holds)
    silent = copy.deepcopy(circuit.certificate)
    del silent["constants"]
    replace(circuit, certificate=silent).save(tmp_path / "silent")
    assert any("means" in claim.name for claim in circuitc.verify(tmp_path / "silent", ckpt) if not claim.holds)


def test_other_kinds_of_constants_are_refused(ckpt: circuitc.Checkpoint) -> None:
    with pytest.raises(CircuitcError, match="no kind of constants named 'tokens'"):
        circuitc.extract(ckpt, TASK, constants="tokens", controls=0)
