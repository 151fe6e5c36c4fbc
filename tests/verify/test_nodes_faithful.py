"""The tests about nodes, on models made by hand whose circuits are known."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from general import Kind, kinds
from hypothesis import given, settings
from hypothesis import strategies as st
from nodes_subjects import HEAD, of_kind, of_quotes, with_weights

import circuitc
from circuitc.circuit.mask import kept_edges
from circuitc.verify.attention import attention
from circuitc.verify.completeness import completeness
from circuitc.verify.fidelity import fidelity
from circuitc.verify.inflation import Inflation
from circuitc.verify.interchange import interchange
from circuitc.verify.minimality import holm, minimality
from circuitc.verify.necessity import necessity
from circuitc.verify.norms import norms

CHANCE = np.log(2)
QUOTE, SEEN = 0, 2


@pytest.fixture(scope="module")
def ckpt(quotes: Path) -> circuitc.Checkpoint:
    return circuitc.load(quotes)


@pytest.fixture(scope="module")
def doubled(ckpt: circuitc.Checkpoint) -> circuitc.Checkpoint:
    """The model with a second path from quote to answer, three times as strong."""
    unembed = ckpt.model.unembed.weight
    return with_weights(
        ckpt,
        {
            "blocks.0.attn.v.weight": {(1, QUOTE): 1.0},
            "blocks.0.attn.out.weight": {(3, 1): 4.0},
            "unembed.weight": {(int(i), 3): 3 * float(unembed[i, SEEN]) for i in unembed[:, SEEN].nonzero()[:, 0]},
        },
    )


# A circuit that keeps everything is the model.


@settings(max_examples=12, deadline=None)
@given(kind=kinds(), seed=st.integers(0, 9999), keep=st.sampled_from([0.0, 0.3, 1.0]))
def test_any_kind_of_model(ckpt: circuitc.Checkpoint, kind: Kind, seed: int, keep: float) -> None:
    """No test fails, all results can be written as JSON, and a circuit that is the whole model is recognised."""
    subject = of_kind(ckpt, kind, seed, keep)
    tests = (necessity, completeness, interchange, fidelity, attention, norms)
    found = {test.__name__: test(subject) for test in tests}
    json.dumps(found, allow_nan=False)
    assert ("reason" in found["norms"]) == (kind.norm == "none")
    if keep < 1 or kind.layers == 0:
        return
    assert all(found["completeness"][x]["worst"] < 1e-4 for x in ("halves", "single"))
    assert found["interchange"]["counterfactual"]["kl"] < 1e-6
    assert found["attention"]["worst"] < 1e-6
    assert all(found["fidelity"][x].get("worst", 0) < 1e-6 for x in ("prompts", "corpus"))
    if kind.norm != "none":
        assert all(abs(found["norms"][ablation]["difference"]) < 1e-4 for ablation in ("mean", "counterfactual"))


# Necessity.


def test_the_only_way_is_necessary(ckpt: circuitc.Checkpoint) -> None:
    found = necessity(of_quotes(ckpt, HEAD))
    assert found["accuracy"] == 0.0 and found["loss"] == pytest.approx(CHANCE), "no difference is left"
    assert found["random"]["hurt_as_much"] < 0.5
    assert found["random"]["range"][0] == pytest.approx(found["model"], abs=1e-4), "most random nodes do nothing"


def test_one_of_two_ways_is_not_necessary(doubled: circuitc.Checkpoint) -> None:
    found = necessity(of_quotes(doubled, HEAD[1:]))
    assert found["accuracy"] == 1.0 and found["loss"] < 0.5 * CHANCE


# Completeness.


def test_one_of_two_ways_is_not_complete(ckpt: circuitc.Checkpoint, doubled: circuitc.Checkpoint) -> None:
    whole, part = (completeness(of_quotes(x, HEAD)) for x in (ckpt, doubled))
    assert whole["single"]["worst"] < 0.01 and whole["halves"]["worst"] < 0.01
    assert part["single"]["worst_node"] in HEAD[1:] and part["single"]["worst"] > 0.5 * CHANCE
    assert part["single"]["difference"] < part["single"]["worst"], "without the read, neither way works"


# Interchange.


def test_a_patched_head_flips_both(ckpt: circuitc.Checkpoint) -> None:
    found = interchange(of_quotes(ckpt, HEAD))
    assert found["unpatched"]["agree"] == found["counterfactual"]["agree"] == found["resample_task"]["agree"] == 1.0
    assert found["counterfactual"]["kl"] < 1e-6
    assert (
        found["counterfactual"]["effect_in_model"]
        == pytest.approx(found["counterfactual"]["effect_in_circuit"], rel=1e-3)
        != 0
    )


def test_a_patched_half_flips_the_circuit_alone(doubled: circuitc.Checkpoint) -> None:
    found = interchange(of_quotes(doubled, HEAD))
    assert found["unpatched"]["agree"] == 1.0
    assert found["counterfactual"]["worst_node"] in HEAD[1:] and found["counterfactual"]["worst_agree"] == 0.0
    assert found["counterfactual"]["agree"] == pytest.approx(1 / 3), "the read is patched alike in both"


# Fidelity and attention.


def test_a_node_without_its_source_is_no_better_than_a_constant(ckpt: circuitc.Checkpoint) -> None:
    assert fidelity(of_quotes(ckpt, HEAD))["prompts"]["worst"] < 1e-6
    found = fidelity(of_quotes(ckpt, HEAD[1:]))
    assert found["prompts"]["worst"] >= 1 and found["corpus"]["worst"] >= 1
    assert found["prompts"]["nodes"] == 2


def test_a_head_without_its_query_looks_elsewhere(ckpt: circuitc.Checkpoint) -> None:
    """The head looks for quotes: its query is constant, its key whether a token has one."""
    layer = "blocks.0.attn"
    looking = with_weights(
        ckpt,
        {f"{layer}.q.bias": {(0,): 9.0}, f"{layer}.k.weight": {(0, QUOTE): 9.0}},
    )
    whole = attention(of_quotes(looking, [*HEAD, "0.attn.q.0", "0.attn.k.0"]))
    assert list(whole["heads"]) == ["0.attn.head0"] and whole["worst"] < 1e-6
    blind = attention(of_quotes(looking, HEAD))
    assert blind["worst_head"] == "0.attn.head0" and blind["worst"] > 0.1
    assert attention(of_quotes(looking, ["0.mlp.post_act.0"])) == {"reason": "no head has a kept query, key or value"}


# Norms.


def test_a_circuit_that_lives_on_a_smaller_norm_is_found(ckpt: circuitc.Checkpoint) -> None:
    """A large write that the answer does not read makes the model unsure, and a circuit without it sure."""
    noisy = with_weights(ckpt, {"blocks.0.mlp.proj.bias": {(9,): 60.0}})
    cheats = norms(of_quotes(noisy, HEAD))
    assert cheats["mean"]["difference_ci"][0] > 0.1
    honest = norms(of_quotes(noisy, [*HEAD, "0.mlp.resid_delta.9"]))
    assert honest["mean"]["frozen"] == pytest.approx(cheats["mean"]["frozen"], abs=1e-4)
    assert abs(honest["mean"]["difference"]) < 1e-4


# Minimality.


def test_what_does_nothing_is_not_minimal(doubled: circuitc.Checkpoint) -> None:
    """An idle node, and a path that ends in a channel that the answer does not read."""
    useless = with_weights(
        doubled, {"blocks.0.attn.v.weight": {(4, QUOTE): 0.01}, "blocks.0.attn.out.weight": {(5, 4): 0.01}}
    )
    subject = of_quotes(useless, [*HEAD, "0.mlp.post_act.5", "0.attn.v.4", "0.attn.resid_delta.5"])
    found = minimality(replace(subject, objective="counterfactual"))
    assert found["inflated"] == 80 and found["n"] == {"mean": 24, "counterfactual": 24}
    assert set(found["nodes"]["not_minimal"]) == {"0.mlp.post_act.5", "0.attn.v.4", "0.attn.resid_delta.5"}
    assert set(found["edges"]["not_minimal"]) == {
        "0.attn.act_in.0 -> 0.attn.v.4",
        "0.attn.v.4 -> 0.attn.resid_delta.5",
    }
    assert (found["edges"]["minimal"], found["edges"]["tried"]) == (2, 4)


def test_a_whole_model_cannot_be_inflated(ckpt: circuitc.Checkpoint) -> None:
    assert "reason" in minimality(of_quotes(ckpt, HEAD))


@settings(max_examples=25, deadline=None)
@given(kind=kinds(), seed=st.integers(0, 9999), keep=st.sampled_from([0.0, 0.3, 0.8]))
def test_a_path_is_new_and_made_of_weights(ckpt: circuitc.Checkpoint, kind: Kind, seed: int, keep: float) -> None:
    subject = of_kind(ckpt, kind, seed, keep)
    weights = {(e.source, e.target) for e in kept_edges(subject.source)}
    kept = set(subject.circuit.nodes)
    path = Inflation(subject.source, subject.mask).sample(np.random.default_rng(seed))
    if path is None:
        assert all(set(edge) <= kept for edge in weights)
        return
    assert path.nodes and not set(path.nodes) & kept
    assert path.edges and set(path.edges) <= weights
    assert all(set(edge) & set(path.nodes) for edge in path.edges)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=12))
def test_holm_rejects_the_least_first(p: list[float]) -> None:
    """By definition: the i-th smallest is rejected if it and all smaller ones are below their levels."""
    rejected = holm(np.array(p), 0.05)
    ranked = sorted(range(len(p)), key=lambda i: p[i])
    for rank, i in enumerate(ranked):
        assert rejected[i] == all(p[ranked[j]] <= 0.05 / (len(p) - j) for j in range(rank + 1))
