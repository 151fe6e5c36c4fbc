"""Checkpoints of other formats: the traced graph gives the logits of their own code, whole and ablated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import circuitc
from circuitc.circuit.mask import ablate_nodes, connections, drop_edges, sites_of_graph
from circuitc.circuit.sites import stream_sites
from circuitc.ir import evaluate, evaluate_torch
from circuitc.trace import trace
from circuitc.trace.instrument import instrument
from circuitc.verify.equal import in_double

FIXTURES = Path(__file__).parent.parent / "fixtures"
OPENAI = sorted(file.parent.name for file in FIXTURES.glob("openai/*/reference.npz"))
EXAMPLE = torch.zeros(2, 3, dtype=torch.int64)
ATOL = 5e-5


def under(prefix: str, arrays: Any) -> dict[str, Any]:
    return {name.removeprefix(prefix): arrays[name] for name in arrays.files if name.startswith(prefix)}


@pytest.mark.parametrize("variant", OPENAI)
def test_openai(variant: str) -> None:
    ref, model = (
        np.load(FIXTURES / "openai" / variant / "reference.npz"),
        circuitc.load(FIXTURES / "openai" / variant).model,
    )
    acts, means, tokens = under("act/", ref), under("mean/", ref), torch.from_numpy(ref["tokens"])
    graph = trace(model, EXAMPLE, also=stream_sites(acts))
    np.testing.assert_allclose(evaluate(graph, ref["tokens"]), ref["logits_f64"], rtol=0, atol=1e-9)
    seen: dict[str, Any] = {}
    logits = evaluate_torch(graph, tokens, on_site=lambda name, x: seen.setdefault(name, x)).detach()
    np.testing.assert_allclose(logits, ref["logits"], rtol=0, atol=ATOL)
    assert seen.keys() == acts.keys()
    for name, act in acts.items():
        np.testing.assert_allclose(seen[name][:1].detach(), act, rtol=0, atol=ATOL, err_msg=name)
    for letter in "ABC":
        mask = under(f"abl{letter}/mask/", ref)
        ablated = ablate_nodes(graph, mask, {name: mean.astype(np.float64) for name, mean in means.items()})
        np.testing.assert_allclose(evaluate(ablated, ref["tokens"]), ref[f"abl{letter}/logits"], rtol=0, atol=ATOL)


@pytest.mark.parametrize("name", ["hf_gpt2_tiny", "nanogpt_tiny/ckpt.pt"])
def test_gpt2_and_nanogpt(name: str) -> None:
    ref, model = np.load((FIXTURES / name.split("/")[0]) / "reference.npz"), circuitc.load(FIXTURES / name).model
    tokens = next(ref[key] for key in ref.files if ref[key].dtype.kind == "i")
    expected = next(ref[key] for key in ref.files if ref[key].ndim == 3)
    np.testing.assert_allclose(evaluate(trace(model, EXAMPLE), tokens), expected, rtol=0, atol=ATOL)


@pytest.mark.parametrize("program", ["reverse", "pair_balance", "hist"])
def test_tracr(program: str) -> None:
    """``reverse`` has heads of zeros, in which q, k and v are one value with three names."""
    model = circuitc.load(FIXTURES / "tracr" / program).model
    graph = trace(model, EXAMPLE)
    found = sites_of_graph(graph)
    tables = {node.op.name: node.operands[-1].type.axes[0].size or 0 for node in graph if "table" in node.op.signature}
    rng = np.random.default_rng(0)
    tokens = rng.integers(tables["embed"], size=(3, tables["positions"]))
    with torch.no_grad():
        expected = model(torch.from_numpy(tokens))
        assert torch.equal(instrument(model, EXAMPLE)(torch.from_numpy(tokens)), expected)
    np.testing.assert_allclose(evaluate(graph, tokens), expected, rtol=0, atol=ATOL)
    mask = {name: rng.random(node.type.channels or 0) < 0.8 for name, node in found.items()}
    means = {name: rng.normal(size=node.type.channels or 0) for name, node in found.items()}
    edges = {c.sites: rng.random(c.weight.shape) < 0.8 for c in connections(graph)}
    with torch.no_grad():
        gold = circuitc.ablated(in_double(model), mask, means, edges)(torch.from_numpy(tokens)).numpy()
    chosen = drop_edges(ablate_nodes(graph, mask, means), edges)
    np.testing.assert_allclose(evaluate(chosen, tokens), gold, rtol=1e-10, atol=1e-10)
