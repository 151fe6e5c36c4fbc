"""A specialised graph answers as the whole graph, for every mask within its nodes, on every kind of model."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from general import CONTEXT, VOCAB, Kind, build, kinds
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.circuit.mask import Means, NodeMask, ablate_nodes, sites_of_graph
from circuitc.ir import Graph, evaluate
from circuitc.ir.evaluate import evaluate_torch
from circuitc.search import specialise as specialising
from circuitc.search.ablations import at
from circuitc.search.specialise import Given, specialise
from circuitc.testing import token_batches


def answers(graph: Graph, tokens: np.ndarray, lengths: np.ndarray, mask: NodeMask, means: Means) -> np.ndarray:
    """The answers of a specialised graph in float64, with its sites ablated by a mask of the channels that it has."""

    def on_site(name: str, x: torch.Tensor) -> torch.Tensor:
        mean = means[name] if means[name].ndim == 1 else means[name][tokens]
        return torch.where(torch.tensor(mask[name]), x, at(torch.tensor(mean), x, lengths))

    found = evaluate_torch(graph, torch.tensor(tokens), torch.tensor(lengths), torch.float64, on_site)
    return np.asarray(found)


def inside(values: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """The answers with those on padding set to 0."""
    if values.ndim < 3:
        return values
    return np.where((np.arange(values.shape[1]) < lengths[:, None])[..., None], values, 0.0)


def random_graph(kind: Kind, data: st.DataObject) -> tuple[Graph, np.random.Generator, dict[str, int]]:
    """A graph with random weights, a generator for the rest of the test, and the number of channels of each site."""
    seed = data.draw(st.integers(0, 2**31 - 1))
    graph = build(kind, seed, data.draw(st.sampled_from(["last", "every"])))
    sizes = {name: node.type.channels or 0 for name, node in sites_of_graph(graph).items()}
    return graph, np.random.default_rng(seed), sizes


@settings(max_examples=60, deadline=None)
@given(kinds(), token_batches(VOCAB, longest=CONTEXT), st.data())
def test_the_same_answers_for_every_mask_within(
    kind: Kind, batch: tuple[np.ndarray, np.ndarray], data: st.DataObject
) -> None:
    tokens, lengths = batch
    graph, rng, sizes = random_graph(kind, data)
    by_token = data.draw(st.booleans())
    means = {name: rng.normal(size=(VOCAB, size) if by_token else size) for name, size in sizes.items()}
    fraction = data.draw(st.sampled_from([0.0, 0.3, 0.7, 1.0]))
    within = {name: rng.random(size) < fraction for name, size in sizes.items()}
    fewer = {name: keep & (rng.random(len(keep)) < 0.7) for name, keep in within.items()}
    specialised = specialise(graph, within, means)
    assert specialised is not None
    for mask in (within, fewer):
        gold = inside(evaluate(ablate_nodes(graph, mask, means), tokens, lengths), lengths)
        kept = {site: mask[site][channels] for site, channels in specialised.channels.items()}
        there = {site: means[site][..., channels] for site, channels in specialised.channels.items()}
        ours = inside(answers(specialised.graph, tokens, lengths, kept, there), lengths)
        np.testing.assert_allclose(ours, gold, atol=1e-8 * max(1.0, float(np.abs(gold).max())), rtol=0)
    width = {str(n.attrs["name"]): n.type.channels for n in specialised.graph if n.op.name == "site"}
    assert width == {site: int(within[site].sum()) for site in width}


@settings(max_examples=50, deadline=None)
@given(kinds(), token_batches(VOCAB, longest=CONTEXT), st.data())
def test_the_same_answers_where_dropped_nodes_are_given_at_each_place(
    kind: Kind, batch: tuple[np.ndarray, np.ndarray], data: st.DataObject
) -> None:
    tokens, lengths = batch
    graph, rng, sizes = random_graph(kind, data)
    values = {name: rng.normal(size=(*tokens.shape, size)) for name, size in sizes.items()}
    fraction = data.draw(st.sampled_from([0.0, 0.1, 0.3, 0.7, 1.0]))
    within = {name: rng.random(size) < fraction for name, size in sizes.items()}
    fewer = {name: keep & (rng.random(len(keep)) < 0.7) for name, keep in within.items()}
    means = {name: np.zeros(size) for name, size in sizes.items()}
    specialised = specialise(graph, within, means, Given(tokens, lengths, values))
    assert specialised is not None
    every = {site: np.arange(size) for site, size in sizes.items()}
    inputs = torch.tensor(tokens), torch.tensor(lengths), torch.float64
    places = torch.tensor(specialised.reads(tokens)), *inputs[1:]

    def ablated(mask: NodeMask, channels: dict[str, np.ndarray]) -> Callable[[str, torch.Tensor], torch.Tensor]:
        def on_site(name: str, x: torch.Tensor) -> torch.Tensor:
            chosen = channels[name]
            return torch.where(torch.tensor(mask[name][chosen]), x, torch.tensor(values[name][..., chosen]))

        return on_site

    for mask in (within, fewer):
        gold = inside(np.asarray(evaluate_torch(graph, *inputs, ablated(mask, every))), lengths)
        ours = inside(
            np.asarray(evaluate_torch(specialised.graph, *places, ablated(mask, specialised.channels))), lengths
        )
        np.testing.assert_allclose(ours, gold, atol=1e-8 * max(1.0, float(np.abs(gold).max())), rtol=0)
    kept = {site for site, keep in within.items() if keep.any()}
    assert specialised.channels.keys() <= kept, "a site without kept nodes is computed beforehand"


def test_graphs_of_large_vocabularies_are_not_specialised(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = build(Kind(), 0)
    assert specialise(graph, {}, {}) is not None
    monkeypatch.setattr(specialising, "MOST_CELLS", 10)
    assert specialise(graph, {}, {}) is None


@settings(max_examples=30, deadline=None)
@given(kinds(), token_batches(VOCAB, longest=CONTEXT), st.integers(0, 2**31 - 1))
def test_what_only_the_end_needs_is_computed_there(kind: Kind, batch: tuple[np.ndarray, np.ndarray], seed: int) -> None:
    graph = build(kind, seed)
    inputs = [torch.tensor(x) for x in batch]
    whole, at_end = (evaluate_torch(graph, *inputs, torch.float64, at_end=end) for end in (False, True))
    torch.testing.assert_close(at_end, whole, rtol=1e-9, atol=1e-9)


def test_the_last_layer_is_computed_at_the_end_only() -> None:
    seen: dict[str, int] = {}

    def on_site(name: str, x: torch.Tensor) -> torch.Tensor:
        seen[name] = x.shape[1]
        return x

    evaluate_torch(build(Kind(), 0), torch.zeros(2, 5, dtype=torch.int64), on_site=on_site, at_end=True)
    assert {name for name, length in seen.items() if length == 1} == {
        *("1.attn.q", "1.attn.resid_delta", "1.mlp.act_in", "1.mlp.post_act", "1.mlp.resid_delta")
    }
    assert set(seen.values()) == {1, 5}
