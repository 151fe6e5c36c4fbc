"""The module that was given is run beside its export: a module that does two things is refused."""

from __future__ import annotations

import time
from itertools import pairwise

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from refusals.changing_modules import Trick, Tricky, compiled, made
from refusals.modules import CONTEXT, VOCABULARY
from torch import Tensor, nn

import circuitc
from circuitc.circuit.sites import Site
from circuitc.trace.against_module import (
    Compared,
    compare_with_module,
    every_size,
    every_token,
    inputs_to_try,
    lengths_to_try,
)
from circuitc.trace.instrument import instrument
from circuitc.verify import equal

ANY = "exported program|runs on the same|aten.mul"
"""Which branch the trace sees is chance."""
REFUSED: dict[str, tuple[Trick, str]] = {
    "a warm-up": (lambda model, tokens, y: 0 * y if model.calls > 3 else y, "exported program|runs on the same"),
    "a counter": (lambda model, tokens, y: y if model.calls % 3 else 0 * y, "exported program|runs on the same"),
    "a training flag": (lambda model, tokens, y: 0 * y if model.train(model.calls % 2 == 0).training else y, "again"),
    "its own weights": (lambda model, tokens, y: y * model.b.weight.data.mul_(0.5).sum(), "trace|again|program"),
    "the global generator": (lambda model, tokens, y: y if np.random.rand() < 0.5 else 0 * y, ANY),
    "the clock": (lambda model, tokens, y: y if time.perf_counter_ns() // 1000 % 2 else 0 * y, ANY),
}
"""Those whose sentence depends on what ran before; the others are in ``tests/refusals/changing_modules.py``."""


@pytest.mark.parametrize("name", REFUSED)
def test_a_module_that_does_two_things_is_refused(name: str) -> None:
    trick, words = REFUSED[name]
    with pytest.raises(circuitc.CircuitcError, match=words):
        compiled(trick)


def test_a_module_that_does_one_thing_is_compared() -> None:
    model = made(lambda model, tokens, y: y)
    gold = instrument(model, torch.zeros(2, 4, dtype=torch.int64))
    found = compare_with_module(model, gold, VOCABULARY, CONTEXT, "Model")
    assert (
        found.max_abs_error is not None
        and found.max_abs_error < 1e-12
        and found.lengths == list(range(1, CONTEXT + 1))
        and set(range(1, 9)) <= set(found.batches)
    )
    assert model.calls == 0, "the module given is not run: its state stays as it was"
    certificate = circuitc.compile(circuitc.Checkpoint.of(model, context=CONTEXT), {}, {}, answer=(3, 7)).certificate
    assert certificate["trace"]["module"]["lengths"] == found.lengths


def chosen_by(tokens: Tensor, kind: str, token: int, other: int) -> bool:
    """Whether a module takes its other branch: on one token, one at a position, two neighbours, or a sum."""
    if kind == "token":
        return bool((tokens == token).any())
    if kind == "position":
        return bool((tokens[:, min(other, tokens.shape[1] - 1)] == token).any())
    if kind == "neighbours":
        return bool(((tokens[:, :-1] == token) & (tokens[:, 1:] == other)).any())
    if kind == "sum":
        return bool((tokens.sum(1) % 7 == token % 7).any())
    if kind == "batch":
        return tokens.shape[0] == 1 + token % 8
    if kind == "length":
        return tokens.shape[1] == token + 1
    if kind == "remainder":
        return tokens.shape[1] % (1 + token) == other % (1 + token)
    return tokens.shape[1] > token


@pytest.fixture(scope="module")
def exported() -> nn.Module:
    """What an export keeps of a module that branches: one branch."""
    return instrument(made(lambda model, tokens, y: y), torch.zeros(2, 4, dtype=torch.int64))


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["token", "position", "neighbours", "sum", "length", "remainder", "longer", "batch"]),
    st.integers(0, VOCABULARY - 1),
    st.integers(0, VOCABULARY - 1),
    st.floats(1e-3, 10),
)
def test_no_branch_on_what_is_compared_is_taken(
    exported: nn.Module, kind: str, token: int, other: int, change: float
) -> None:
    model = made(lambda model, tokens, y: (1 + change) * y if chosen_by(tokens, kind, token, other) else y)
    with pytest.raises(circuitc.CircuitcError, match="exported program is not what the model computes"):
        compare_with_module(model, exported, VOCABULARY, CONTEXT, "Model")


def test_a_large_model_is_run_on_the_shorter_lengths() -> None:
    sizes = [tuple(tokens.shape) for tokens in every_size(1024, VOCABULARY, 10**6)]
    assert {batch for batch, _ in sizes} == set(range(1, 9)) and max(length for _, length in sizes) > 16
    assert sum(batch * length for batch, length in sizes) <= 2000
    lengths = {length for _, length in (tuple(tokens.shape) for tokens in every_size(1024, VOCABULARY, 100))}
    assert {*range(1, 65), 1024} <= lengths and every_size(1024, VOCABULARY, 10**10) == []


def marked(trick: Trick) -> nn.Module:
    """A module that marks a site of its own, so that it is its own gold model."""
    model = made(trick)
    model.b = nn.Sequential(Site("0.mlp.post_act"), model.b)  # type: ignore[assignment]
    return model


def test_a_module_with_sites_is_run_on_one_sequence_of_several() -> None:
    assert compare_with_module(model := marked(lambda model, tokens, y: y), model, VOCABULARY, CONTEXT, "Model").inputs
    model = marked(lambda model, tokens, y: y - y.mean(0))
    with pytest.raises(circuitc.CircuitcError, match="other logits when one of 2 sequences of 1 token runs alone"):
        compare_with_module(model, model, VOCABULARY, CONTEXT, "Model")


@pytest.mark.parametrize("length", [1, 8, 17])
def test_ablated_refuses_what_the_trace_does_not_compute(length: int) -> None:
    model = Tricky(lambda model, tokens, y: 2 * y if tokens.shape[1] == length else y)
    model.pos = nn.Embedding(64, 8)
    with pytest.raises(circuitc.CircuitcError, match=r"ablated: PyTorch's exported program is not|cannot trace"):
        circuitc.ablated(model, {}, {})


def test_every_token_and_pair_is_shown_where_there_are_few() -> None:
    rows = np.concatenate([tokens.numpy() for tokens in every_token(CONTEXT, VOCABULARY, 700)])
    pairs = {(a, b) for row in rows.tolist() for a, b in pairwise(row)}
    assert len(pairs) == VOCABULARY**2
    assert {(at, token) for row in rows.tolist() for at, token in enumerate(row)} == {
        (at, token) for at in range(CONTEXT) for token in range(VOCABULARY)
    }
    once = every_token(256, 1024, 10**6)
    assert set(torch.cat(once).flatten().tolist()) == set(range(1024)) and sum(map(Tensor.numel, once)) == 1024
    assert every_token(1024, 50257, 10**8) == [], "a large model is not shown every token"


def test_a_tracer_that_specialises_is_caught_by_the_comparison(monkeypatch: pytest.MonkeyPatch) -> None:
    model = made(lambda model, tokens, y: 2 * y if tokens.shape[1] == 7 else y)
    ckpt = circuitc.Checkpoint.of(model, context=7)
    with pytest.raises(circuitc.CircuitcError, match="exported program is not what the model computes"):
        circuitc.compile(ckpt, {}, {}, answer=(3, 7))
    nothing = Compared(0.0, [], [], 0)
    monkeypatch.setattr(equal, "compare_with_module", lambda *args: nothing)
    circuit = circuitc.compile(ckpt, {}, {}, answer=(3, 7))
    tokens = torch.zeros(1, 7, dtype=torch.int64)
    expected = model(tokens)[0, -1].detach()
    assert circuit.certificate["equivalence"]["max_abs_error"] < 1e-9, "nothing else would see it"
    assert abs(circuit.program(tokens)[0] - float(expected[3] - expected[7])) > 0.01


@pytest.mark.parametrize("node", [0, 7])
def test_ablated_is_the_module_with_a_hook(node: int) -> None:
    model, tokens = made(lambda model, tokens, y: y).double(), torch.arange(24).view(2, 12) % VOCABULARY
    keep = torch.arange(16) != node
    whole, gold = (
        circuitc.ablated(model, {"0.mlp.post_act": kept}, {"0.mlp.post_act": torch.full((16,), 0.25)})
        for kept in (torch.ones(16), keep)
    )
    expected = [model(tokens[:, :length]) for length in (1, 2, 12)]
    handle = model.b.register_forward_pre_hook(lambda module, args: (torch.where(keep, args[0], 0.25),))
    try:
        frozen = [model(tokens[:, :length]) for length in (1, 2, 12)]
    finally:
        handle.remove()
    for length, logits, without in zip((1, 2, 12), expected, frozen, strict=True):
        assert torch.allclose(whole(tokens[:, :length]), logits, atol=1e-12, rtol=0)
        assert torch.allclose(gold(tokens[:, :length]), without, atol=1e-12, rtol=0)
        assert not torch.allclose(logits, without, atol=1e-6)


def test_lengths_and_batches_cover_what_modules_branch_on() -> None:
    assert lengths_to_try(1, 0) == [1] and lengths_to_try(2, 0) == [1, 2]
    lengths = lengths_to_try(64, 1000)
    assert {1, 2, 3, 61, 64} <= set(lengths)
    sizes = {tuple(tokens.shape) for tokens in inputs_to_try(lengths, VOCABULARY)}
    assert {(batch, 1) for batch in (1, 2, 5)} <= sizes and {length for _, length in sizes} == set(lengths)
    assert lengths_to_try(2**20, 1)[-1] < 2**20, "attention over a very long context takes too much memory"
    assert max(lengths_to_try(4096, 10**9)) < 4096, "a large model is not run on its whole context"
