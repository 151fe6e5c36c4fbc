"""Random models of every kind that compiles, as tensor-level graphs built by hand: tracing each would take seconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from hypothesis import strategies as st

from circuitc.circuit.mask import ablate_nodes, sites_of_graph
from circuitc.ir import OPS, Array, Graph, Node, make

VOCAB, CONTEXT, WIDTH, HEADS = 6, 8, 4, 2


@dataclass(frozen=True)
class Kind:
    """What a model has. ``topk`` names where AbsTopK cuts, ``k`` how many channels it keeps."""

    norm: str = "rms"  # rms, layer, layer_bias, none
    positions: str = "none"  # none, add, concat
    topk: frozenset[str] = frozenset()
    k: int = 2
    relu_stream: bool = False
    activation: str = "gelu"
    mask: str = "causal"
    sink: bool = False
    layers: int = 2
    density: float = 0.5


PLACES = ("read", "q", "k", "v", "neurons", "write", "stream")


@st.composite
def kinds(draw: Any) -> Kind:
    return Kind(
        norm=draw(st.sampled_from(["rms", "layer", "layer_bias", "none"])),
        positions=draw(st.sampled_from(["none", "add", "concat"])),
        topk=draw(st.frozensets(st.sampled_from(PLACES))),
        k=draw(st.integers(0, 3)),
        relu_stream=draw(st.booleans()),
        activation=draw(st.sampled_from(["gelu", "gelu_tanh", "relu"])),
        mask=draw(st.sampled_from(["causal", "none"])),
        sink=draw(st.booleans()),
        layers=draw(st.integers(0, 2)),
        density=draw(st.sampled_from([0.3, 0.7, 1.0])),
    )


def build(kind: Kind, seed: int, at: str = "last") -> Graph:
    """The model's graph with its sites, ended in a pair's difference, or at ``every`` position in all outputs."""
    rng = np.random.default_rng(seed)

    def const(*shape: int, scale: float = 1.0) -> Node:
        return make(OPS["const"], value=Array(scale * rng.normal(size=shape) * (rng.random(shape) < kind.density)))

    def linear(x: Node, out: int) -> Node:
        return make(OPS["linear"], x, const(out, x.type.channels or 0), const(out, scale=0.5))

    def site(x: Node, name: str) -> Node:
        return make(OPS["site"], x, name=name)

    def cut(x: Node, place: str) -> Node:
        return make(OPS["abs_topk"], x, k=kind.k) if place in kind.topk else x

    def norm(x: Node) -> Node:
        size = x.type.channels or 0
        gain = make(OPS["const"], value=Array(rng.normal(size=size) + 1.0))
        if kind.norm == "rms":
            return make(OPS["rms_norm"], x, gain, eps=1e-5)
        bias = make(OPS["const"], value=Array(rng.normal(size=size) * (kind.norm == "layer_bias")))
        return make(OPS["layer_norm"], x, gain, bias, eps=1e-5) if kind.norm != "none" else x

    def read(x: Node) -> Node:
        x = norm(x)
        return cut(make(OPS["concat"], x, norm(places)) if kind.positions == "concat" else x, "read")

    def after(x: Node) -> Node:
        x = make(OPS["activation"], x, kind="relu") if kind.relu_stream else x
        return cut(x, "stream")

    places = make(OPS["positions"], const(CONTEXT, 3 if kind.positions == "concat" else WIDTH))
    x = make(OPS["embed"], make(OPS["tokens"]), const(VOCAB, WIDTH))
    x = make(OPS["add"], x, places) if kind.positions == "add" else x
    for i in range(kind.layers):
        y = site(read(x), f"{i}.attn.act_in")
        q, k, v = (site(cut(linear(y, WIDTH), s), f"{i}.attn.{s}") for s in "qkv")
        sink = make(OPS["const"], value=Array(rng.normal(size=HEADS) if kind.sink else np.full(HEADS, -np.inf)))
        mixed = make(OPS["attention"], q, k, v, sink, heads=HEADS, scale=0.7, mask=kind.mask)
        x = after(make(OPS["add"], x, site(cut(linear(mixed, WIDTH), "write"), f"{i}.attn.resid_delta")))
        y = site(read(x), f"{i}.mlp.act_in")
        hidden = make(OPS["activation"], linear(y, 5), kind=kind.activation)
        hidden = site(cut(hidden, "neurons"), f"{i}.mlp.post_act")
        x = after(make(OPS["add"], x, site(cut(linear(hidden, WIDTH), "write"), f"{i}.mlp.resid_delta")))
    logits = linear(norm(x), 3)
    names = {n: str(n.attrs["name"]) for n in Graph(logits) if n.op.name == "site"}
    if at == "every":
        return Graph(make(OPS["answer"], *(make(OPS["pick"], logits, channel=c) for c in range(3)), at=at), names)
    return Graph(make(OPS["answer"], make(OPS["difference"], logits, plus=0, minus=1), at=at), names)


@st.composite
def ablated_graphs(draw: Any) -> Graph:
    """Such a model with random nodes frozen at random means."""
    seed = draw(st.integers(0, 2**31 - 1))
    graph = build(draw(kinds()), seed, draw(st.sampled_from(["last", "every"])))
    rng = np.random.default_rng(seed + 1)
    keep = draw(st.sampled_from([0.0, 0.3, 0.7, 1.0]))
    sizes = {name: node.type.channels or 0 for name, node in sites_of_graph(graph).items()}
    mask = {name: rng.random(size) < keep for name, size in sizes.items()}
    return ablate_nodes(graph, mask, {name: rng.normal(size=size) for name, size in sizes.items()})
