"""The gold meaning of models without sites: PyTorch's own program of them, ablated, is the ablated graph."""

from __future__ import annotations

import copy
from dataclasses import dataclass

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from families import FAMILIES, T_MAX, D, V, make_family, traced_family
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

import circuitc
from circuitc.circuit.mask import ablate_nodes, connections, drop_edges, sites_of_graph
from circuitc.circuit.sites import sites_of
from circuitc.errors import CircuitcError
from circuitc.ir import Graph, evaluate
from circuitc.trace import trace
from circuitc.trace.instrument import Instrumented, instrument
from circuitc.trace.site_means import site_means
from circuitc.verify.equal import in_double

EXAMPLE = torch.zeros(2, 3, dtype=torch.int64)


@dataclass
class Family:
    model: nn.Module
    graph: Graph
    whole: Instrumented
    double: nn.Module


@pytest.fixture(scope="module", params=FAMILIES)
def family(request: pytest.FixtureRequest) -> Family:
    model, graph = traced_family(request.param)
    whole = instrument(model, EXAMPLE)
    return Family(model, graph, whole, copy.deepcopy(whole).double())


def sites(graph: Graph) -> dict[str, int]:
    return {name: node.type.channels or 0 for name, node in sites_of_graph(graph).items()}


@pytest.mark.parametrize("length", [1, 4, T_MAX])
def test_without_ablation_it_is_the_model_to_the_last_bit(family: Family, length: int) -> None:
    tokens = torch.randint(V, (3, length))
    with torch.no_grad():
        assert torch.equal(family.whole(tokens), family.model(tokens))


def test_its_sites_are_the_graphs(family: Family) -> None:
    assert sites_of(family.whole).keys() == sites(family.graph).keys()
    joined = [(c.source, c.target) for c in family.whole.connections()]
    assert joined == [c.sites for c in connections(family.graph)]


def test_nothing_of_it_is_float32_in_double(family: Family) -> None:
    tokens = torch.randint(V, (2, 5))
    with torch.no_grad():
        logits = family.double(tokens)
    assert logits.dtype == torch.float64
    np.testing.assert_allclose(logits.numpy(), evaluate(family.graph, tokens.numpy()), rtol=0, atol=1e-9)


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 2**16), keep=st.sampled_from([0.0, 0.3, 0.8, 1.0]), edges=st.sampled_from([0.0, 0.5, 1.0]))
def test_ablated_it_is_the_ablated_graph(family: Family, seed: int, keep: float, edges: float) -> None:
    rng = np.random.default_rng(seed)
    mask = {name: rng.random(size) < keep for name, size in sites(family.graph).items()}
    means = {name: rng.normal(size=size) for name, size in sites(family.graph).items()}
    kept = {c.sites: rng.random(c.weight.shape) < edges for c in connections(family.graph)}
    tokens = rng.integers(V, size=(2, int(rng.integers(1, T_MAX))))
    with torch.no_grad():
        gold = circuitc.ablated(family.double, mask, means, kept)(torch.from_numpy(tokens)).numpy()
    chosen = drop_edges(ablate_nodes(family.graph, mask, means), kept)
    np.testing.assert_allclose(evaluate(chosen, tokens), gold, rtol=1e-10, atol=1e-10)


def test_means_are_recorded_at_its_sites(family: Family) -> None:
    sequences = np.random.default_rng(0).integers(V, size=(4, 6))
    means = site_means(family.double, sequences)
    assert {name: len(mean) for name, mean in means.items()} == sites(family.graph)
    seen: dict[str, np.ndarray] = {}
    from circuitc.ir import evaluate_torch

    evaluate_torch(
        family.graph,
        torch.from_numpy(sequences),
        dtype=torch.float64,
        on_site=lambda name, x: seen.setdefault(name, x),  # type: ignore[arg-type,return-value]
    )
    for name, mean in means.items():
        np.testing.assert_allclose(mean, seen[name].mean((0, 1)).numpy(), atol=1e-9, err_msg=name)


def test_a_model_without_sites_is_instrumented_by_ablated() -> None:
    model, graph = traced_family("tracr")
    before = {name: value.clone() for name, value in model.state_dict().items()}
    name = "1.attn.act_in"
    mask, means = {name: np.zeros(D, dtype=bool)}, {name: np.linspace(-1, 1, D)}
    tokens = torch.randint(V, (2, 5))
    with torch.no_grad():
        gold = circuitc.ablated(in_double(model), mask, means)(tokens).numpy()
        once = circuitc.ablated(model, mask, means)(tokens).numpy()
    np.testing.assert_allclose(gold, evaluate(ablate_nodes(graph, mask, means), tokens.numpy()), atol=1e-10)
    np.testing.assert_allclose(once, gold, rtol=1e-3, atol=1e-3)
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


@pytest.mark.parametrize("name", ["openai", "tracr"])
def test_places_of_the_residual_stream_are_ablated_too(name: str) -> None:
    model = make_family(name)
    also = ["0.resid_in", "0.attn.y", "0.resid_mid", "1.resid_in", "1.resid_mid", "final_resid"]
    graph = trace(model, EXAMPLE, also=also)
    rng = np.random.default_rng(0)
    mask = {name: rng.random(size) < 0.6 for name, size in sites(graph).items()}
    means = {name: rng.normal(size=size) for name, size in sites(graph).items()}
    edges = {c.sites: rng.random(c.weight.shape) < 0.6 for c in connections(graph)}
    assert ("0.attn.y", "0.attn.resid_delta") in edges
    tokens = torch.randint(V, (2, 7))
    with torch.no_grad():
        gold = circuitc.ablated(in_double(model), mask, means, edges)(tokens).numpy()
    chosen = drop_edges(ablate_nodes(graph, mask, means), edges)
    np.testing.assert_allclose(evaluate(chosen, tokens.numpy()), gold, atol=1e-9)


class Casts(nn.Module):
    """Norms in float32 and float32 constants, in a model of any dtype."""

    def __init__(self) -> None:
        super().__init__()
        self.embed, self.fc, self.proj = nn.Embedding(V, D), nn.Linear(D, D), nn.Linear(D, D)
        self.norm = nn.RMSNorm(D)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        h = self.norm(x.to(torch.float32)).to(x.dtype)
        x = x + self.proj(F.relu(self.fc(h.float())))
        return F.linear(x, self.embed.weight * torch.full((), 0.3, dtype=torch.float32))


def test_casts_do_not_bring_float32_back() -> None:
    model = Casts().eval()
    with torch.no_grad():
        model.embed.weight.mul_(1e-3)  # so small that the norm's eps matters
    tokens = torch.randint(V, (2, 5))
    with torch.no_grad():
        gold = in_double(model)(tokens).numpy()
    np.testing.assert_allclose(gold, evaluate(trace(model, EXAMPLE), tokens.numpy()), rtol=0, atol=1e-12)


class Fused(nn.Module):
    """One linear map gives q, k, v and the neurons, as in PaLM."""

    def __init__(self) -> None:
        super().__init__()
        self.embed, self.fused = nn.Embedding(V, D), nn.Linear(D, 4 * D)
        self.out, self.proj = nn.Linear(D, D), nn.Linear(D, D)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        q, k, v, h = self.fused(F.rms_norm(x, (D,))).split(D, dim=-1)
        y = F.scaled_dot_product_attention(q[:, None], k[:, None], v[:, None], is_causal=True)[:, 0]
        x = x + self.out(y)
        return F.linear(x + self.proj(F.gelu(h)), self.embed.weight)


def test_a_map_that_reads_for_two_layers_is_traced_but_not_instrumented() -> None:
    model = Fused().eval()
    tokens = torch.randint(V, (2, 5))
    with torch.no_grad():
        np.testing.assert_allclose(evaluate(trace(model, EXAMPLE), tokens.numpy()), model(tokens), atol=1e-5)
    with pytest.raises(CircuitcError, match=r"reads for two layers: 0.attn.act_in and 0.mlp.act_in"):
        instrument(model, EXAMPLE)
