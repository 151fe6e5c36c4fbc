"""Wires, compared with the weights of the model."""

from __future__ import annotations

import numpy as np
import pytest
from circuits import random_model
from general import CONTEXT, VOCAB, WIDTH, Kind, build, kinds
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.circuit.circuit import Wire
from circuitc.circuit.mask import ablate_nodes, constant, drop_edges, sites_of_graph
from circuitc.emit.wires import wires
from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.models.transformer import TransformerConfig
from circuitc.passes.choosing.narrow import narrow_answer
from circuitc.testing.by_hand import answer_graph_of

CONFIG = TransformerConfig(40, 16, 16, 2, d_head=8)
STREAM = ["0.attn.resid_delta", "0.mlp.resid_delta", "1.attn.resid_delta", "1.mlp.resid_delta"]
READS = ["0.attn.act_in", "0.mlp.act_in", "1.attn.act_in", "1.mlp.act_in"]


def test_wires_are_the_model_s() -> None:
    model = random_model(CONFIG, 0, 0.5, 0.03)
    graph = answer_graph_of(model, (3, 7))
    rng = np.random.default_rng(0)
    mask = {s: rng.random(n.type.channels or 0) < 0.5 for s, n in sites_of_graph(graph).items()}
    graph = ablate_nodes(graph, mask, {s: np.zeros(len(keep)) for s, keep in mask.items()})
    expected = set()
    embedding = model.embed.weight.detach().numpy()
    for i, read in enumerate(READS):
        for c in np.flatnonzero(mask[read]).tolist():
            if embedding[:, c].any():
                expected.add(Wire("embed", f"{read}.{c}", "embed"))
            expected |= {Wire(f"{w}.{c}", f"{read}.{c}", "residual") for w in STREAM[:i] if mask[w][c]}
    for layer in (0, 1):
        both = np.flatnonzero(mask[f"{layer}.attn.q"] & mask[f"{layer}.attn.k"]).tolist()
        expected |= {Wire(f"{layer}.attn.q.{c}", f"{layer}.attn.k.{c}", "score") for c in both}
    unembedding = model.unembed.weight.detach().numpy().astype(np.float64)
    weight = (unembedding[3] - unembedding[7]) * model.norm.weight.detach().numpy()
    for write in STREAM:
        for c in np.flatnonzero(mask[write] & (weight != 0)).tolist():
            expected.add(Wire(f"{write}.{c}", "answer", "unembed", float(weight[c])))
    found = wires(graph)
    assert len(found) == len(set(found))
    assert set(found) == expected
    assert {w.kind for w in found} == {"embed", "residual", "score", "unembed"}
    assert wires(narrow_answer(graph)) == found


def test_dropped_edges_change_no_wire() -> None:
    """If an edge from v is dropped, the graph has the head twice."""
    graph = build(Kind(density=1.0), 0)
    mask = {s: np.ones(n.type.channels or 0, dtype=bool) for s, n in sites_of_graph(graph).items()}
    graph = ablate_nodes(graph, mask, {s: np.zeros(len(keep)) for s, keep in mask.items()})
    cut = drop_edges(graph, {("0.attn.v", "0.attn.resid_delta"): np.eye(WIDTH, dtype=bool)})
    assert sum(n.op.name == "attention" for n in cut) == 1 + sum(n.op.name == "attention" for n in graph)
    assert wires(cut) == wires(graph)


@settings(max_examples=80, deadline=None)
@given(kinds(), st.integers(0, 2**31 - 1), st.sampled_from(["last", "every"]))
def test_wires_of_every_kind(kind: Kind, seed: int, at: str) -> None:
    """Positions added or side by side, norms or none, AbsTopK and relu on the stream, answers that are channels."""
    graph = build(kind, seed, at)
    rng = np.random.default_rng(seed)
    mask = {s: rng.random(n.type.channels or 0) < 0.6 for s, n in sites_of_graph(graph).items()}
    layers = range(kind.layers)
    reads = [f"{i}.{block}.act_in" for i in layers for block in ("attn", "mlp")]
    writes = [f"{i}.{block}.resid_delta" for i in layers for block in ("attn", "mlp")]
    tables = {n.op.name: constant(n.operands[-1]) for n in graph if n.op.name in ("embed", "positions")}
    expected = set()
    for i, read in enumerate(reads):
        for c in np.flatnonzero(mask[read]).tolist():
            if c >= WIDTH or kind.positions == "add":
                if tables["positions"][:, c % WIDTH].any():
                    expected.add(Wire("positions", f"{read}.{c}", "embed"))
                if c >= WIDTH:
                    continue
            if tables["embed"][:, c].any():
                expected.add(Wire("embed", f"{read}.{c}", "embed"))
            expected |= {Wire(f"{w}.{c}", f"{read}.{c}", "residual") for w in writes[:i] if mask[w][c]}
    for layer in layers:
        both = np.flatnonzero(mask[f"{layer}.attn.q"] & mask[f"{layer}.attn.k"]).tolist()
        expected |= {Wire(f"{layer}.attn.q.{c}", f"{layer}.attn.k.{c}", "score") for c in both}
    logits = next(n for n in graph if n.op.name in ("difference", "pick")).operands[0]
    weights = constant(logits.operands[1])
    if kind.norm != "none":
        weights = weights * constant(logits.operands[0].operands[1])
    rows = weights if at == "every" else weights[:1] - weights[1:2]
    for write in writes:
        for c in np.flatnonzero(mask[write] & rows.any(0)).tolist():
            expected.add(Wire(f"{write}.{c}", "answer", "unembed", float(max(rows[:, c], key=abs))))
    found = wires(ablate_nodes(graph, mask, {s: np.zeros(len(keep)) for s, keep in mask.items()}))
    assert len(found) == len(set(found))
    assert {(w.source, w.target, w.kind) for w in found} == {(w.source, w.target, w.kind) for w in expected}
    weight = {(w.source, w.target): w.weight for w in expected}
    for wire in found:
        assert wire.weight == pytest.approx(weight[wire.source, wire.target], rel=1e-12)


def stream_graph() -> Graph:
    """Two channels and one head, with sites on the stream before and after it, and on the head's output."""

    def const(*rows: object) -> Node:
        return make(OPS["const"], value=Array(np.array(rows, dtype=np.float64)))

    def site(x: Node, name: str) -> Node:
        return make(OPS["site"], x, name=name)

    def linear(x: Node) -> Node:
        return make(OPS["linear"], x, const([1.0, 2.0], [0.0, 3.0]), const(0.0, 0.0))

    x = make(OPS["embed"], make(OPS["tokens"]), const(*[[1.0, 0.0]] * VOCAB))
    x = make(OPS["add"], x, make(OPS["positions"], const(*[[0.0, 1.0]] * CONTEXT)))
    x = site(x, "0.resid_in")
    read = site(make(OPS["rms_norm"], x, const(1.0, 2.0), eps=1e-5), "0.attn.act_in")
    q, k, v = (site(linear(read), f"0.attn.{name}") for name in "qkv")
    y = site(make(OPS["attention"], q, k, v, const(-np.inf), heads=1, scale=1.0, mask="none"), "0.attn.y")
    x = make(OPS["add"], x, site(linear(y), "0.attn.resid_delta"))
    x = site(x, "final_resid")
    logits = make(OPS["linear"], x, const([5.0, 0.0], [4.0, 7.0]), const(0.0, 0.0))
    graph = Graph(make(OPS["answer"], make(OPS["difference"], logits, plus=0, minus=1), at="last"))
    return Graph(graph.output, {n: str(n.attrs["name"]) for n in graph if n.op.name == "site"})


def test_wires_through_sites_of_the_stream() -> None:
    both = [
        *(("0.resid_in.{}", "0.attn.act_in.{}", "residual"), ("0.attn.q.{}", "0.attn.k.{}", "score")),
        *(("0.attn.v.{}", "0.attn.y.{}", "mix"), ("0.resid_in.{}", "final_resid.{}", "residual")),
        ("0.attn.resid_delta.{}", "final_resid.{}", "residual"),
    ]
    expected = {Wire(source.format(c), target.format(c), kind) for source, target, kind in both for c in (0, 1)}
    expected |= {Wire("embed", "0.resid_in.0", "embed"), Wire("positions", "0.resid_in.1", "embed")}
    expected |= {Wire("final_resid.0", "answer", "unembed", 1.0), Wire("final_resid.1", "answer", "unembed", -7.0)}
    assert set(wires(stream_graph())) == expected
