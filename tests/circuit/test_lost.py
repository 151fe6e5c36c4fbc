"""Which nodes of a mask are lost, and which sites cut them off."""

from __future__ import annotations

import numpy as np
import pytest
from general import Kind, build, kinds
from hypothesis import given, settings
from hypothesis import strategies as st

import circuitc
from circuitc.circuit.liveness import drop_unreachable_nodes
from circuitc.circuit.lost import MOST, cutting_sites, lost_nodes, why_lost
from circuitc.circuit.mask import ablate_nodes, mask_of, sites_of_graph
from circuitc.circuit.sites import split_node
from circuitc.errors import LostNodeWarning
from circuitc.ir import Graph

Mask = dict[str, np.ndarray]


def masked(graph: Graph, seed: int, fraction: float) -> tuple[Mask, Mask]:
    rng, sites = np.random.default_rng(seed), sites_of_graph(graph)
    mask = {site: rng.random(node.type.channels or 0) < fraction for site, node in sites.items()}
    return mask, {site: rng.normal(size=len(keep)) for site, keep in mask.items()}


def kept(graph: Graph, mask: Mask, means: Mask) -> Mask:
    return dict(mask_of(drop_unreachable_nodes(ablate_nodes(graph, mask, means), means)))


@settings(max_examples=20)
@given(kinds(), st.integers(0, 999), st.sampled_from([0.2, 0.5]))
def test_a_lost_node_is_back_once_its_sites_are_whole_and_not_before(kind: Kind, seed: int, fraction: float) -> None:
    graph = build(kind, seed)
    mask, means = masked(graph, seed, fraction)
    for node in lost_nodes(mask, kept(graph, mask, means))[:3]:
        site, channel = split_node(node)
        cut = cutting_sites(graph, mask, means, {}, node)
        for whole in ([*cut[:i], *cut[i + 1 :]] for i in range(len(cut))) if cut else ():
            assert not kept(graph, {**mask, **{s: mask[s] | True for s in whole}}, means)[site][channel]
        everything = [s for s in mask if s != site] if cut is None else cut
        back = kept(graph, {**mask, **{s: mask[s] | True for s in everything}}, means)[site][channel]
        assert back == (cut is not None)


def test_sites_that_are_given_whole_lose_nothing() -> None:
    mask = {"0.attn.q": np.ones(2, dtype=bool), "0.attn.k": np.array([True, False])}
    nothing = {site: np.zeros(2, dtype=bool) for site in mask}
    assert lost_nodes(mask, nothing) == ["0.attn.k.0"]


def test_the_sentences() -> None:
    graph = build(Kind(density=1.0), 0)
    mask, means = masked(graph, 0, 0.9)
    mask["0.mlp.resid_delta"][:] = False
    lost = lost_nodes(mask, kept(graph, mask, means))
    said = list(why_lost(graph, mask, means, {}, lost))
    cut = "is lost: 0.mlp.resid_delta keeps no channel through which it reaches the answer"
    assert any(node.startswith("0.mlp.post_act.") for node in lost) and all(cut in line for line in said)
    assert list(why_lost(graph, mask, means, {}, lost[:1] * (MOST + 5)))[-1] == "5 more nodes are lost"


def test_compile_warns(letters: object) -> None:
    ckpt = circuitc.load(letters)  # type: ignore[arg-type]
    mask = {site: np.zeros(len(mean), dtype=bool) for site, mean in ckpt.means.items()}
    mask["0.mlp.post_act"][3] = True
    with pytest.warns(LostNodeWarning, match=r"0\.mlp\.post_act\.3 is lost: 0\.mlp\.resid_delta keeps no channel"):
        assert circuitc.compile(ckpt, mask, ckpt.means, (3, 7)).nodes == []
