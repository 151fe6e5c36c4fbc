"""Which nodes may be dropped because they cannot change the answers."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from circuitc.circuit.liveness import drop_unreachable_nodes
from circuitc.circuit.mask import const, mask_of
from circuitc.ir import OPS, Graph, Node, evaluate, make

VOCABULARY, WIDTH, INNER = 5, 4, 4
TOKENS = np.array([[0, 1, 2, 3], [4, 4, 0, 1], [2, 0, 3, 4], [1, 3, 3, 2]])


class Random:
    """Random sparse weights, masks and means of a model."""

    def __init__(self, seed: int, density: float, kept: float, zero_means: bool, bias: bool) -> None:
        self.rng = np.random.default_rng(seed)
        self.density, self.kept, self.zero_means, self.bias = density, kept, zero_means, bias

    def sparse(self, *shape: int) -> NDArray[np.float64]:
        return self.rng.normal(size=shape) * (self.rng.random(shape) < self.density)

    def linear(self, x: Node, channels: int) -> Node:
        bias = self.sparse(channels) if self.bias else np.zeros(channels)
        return make(OPS["linear"], x, const(self.sparse(channels, x.type.channels or 0)), const(bias))

    def site(self, x: Node, name: str) -> Node:
        channels = x.type.channels or 0
        keep = self.rng.random(channels) < self.kept
        means = np.zeros(channels) if self.zero_means else self.sparse(channels)
        if self.rng.random() < 0.1:
            return make(OPS["site"], x, name=name)
        return make(OPS["ablate"], x, const(keep), const(means), name=name)


@st.composite
def ablated_models(draw: st.DrawFn) -> Graph:
    """Transformers of up to three blocks, with sites and sparse weights, pre-norm, post-norm or without norms."""
    random = Random(
        draw(st.integers(0, 2**32 - 1)),
        draw(st.sampled_from([0.2, 0.4, 0.8])),
        draw(st.sampled_from([0.3, 0.6, 0.9, 1.0])),
        draw(st.booleans()),
        draw(st.booleans()),
    )
    norm = draw(st.sampled_from(["none", "rms_norm", "layer_norm"]))
    parallel = draw(st.booleans())

    def normed(x: Node) -> Node:
        gain, bias = const(random.sparse(x.type.channels or 0)), const(random.sparse(x.type.channels or 0))
        if norm == "none":
            return x
        return make(OPS[norm], x, gain, *([bias] if norm == "layer_norm" else []), eps=1e-5)

    x = make(OPS["embed"], make(OPS["tokens"]), const(random.sparse(VOCABULARY, WIDTH)))
    for layer in range(draw(st.integers(1, 3))):
        read = normed(x)
        inner = random.site(read, f"{layer}.attn.act_in")
        q, k, v = (random.site(random.linear(inner, INNER), f"{layer}.attn.{name}") for name in "qkv")
        sink = const(np.array([-np.inf, 0.0]))
        mixed = make(OPS["attention"], q, k, v, sink, heads=2, scale=0.5, mask="causal")
        wrote = random.site(random.linear(mixed, WIDTH), f"{layer}.attn.resid_delta")
        mlp_read = read if parallel else normed(make(OPS["add"], x, wrote))
        hidden = make(
            OPS["activation"], random.linear(random.site(mlp_read, f"{layer}.mlp.act_in"), INNER), kind="relu"
        )
        if draw(st.booleans()):
            hidden = make(OPS["abs_topk"], hidden, k=2)
        wrote_too = random.linear(random.site(hidden, f"{layer}.mlp.post_act"), WIDTH)
        x = make(OPS["add"], make(OPS["add"], x, wrote), random.site(wrote_too, f"{layer}.mlp.resid_delta"))
    logits = random.linear(normed(x), VOCABULARY)
    return Graph(make(OPS["answer"], make(OPS["difference"], logits, plus=0, minus=1), at="last"))


@hypothesis_settings(max_examples=300)
@given(ablated_models())
def test_dropping_unreachable_nodes_keeps_the_answers(graph: Graph) -> None:
    fewer = drop_unreachable_nodes(graph)
    np.testing.assert_allclose(evaluate(fewer, TOKENS), evaluate(graph, TOKENS), rtol=1e-10, atol=1e-10)
    assert all((keep <= mask_of(graph)[site]).all() for site, keep in mask_of(fewer).items())


def test_a_node_that_is_0_everywhere_is_not_frozen_at_another_value() -> None:
    """Nothing reaches the node, since what feeds it is dropped at 0; but its own mean is not 0."""
    embedded = make(OPS["embed"], make(OPS["tokens"]), const(np.eye(5, 4)))
    fed = make(OPS["ablate"], embedded, const(np.zeros(4, dtype=bool)), const(np.zeros(4)), name="0.mlp.act_in")
    kept = make(OPS["ablate"], fed, const(np.ones(4, dtype=bool)), const(np.full(4, 0.5)), name="0.mlp.post_act")
    scaled = make(OPS["linear"], kept, const(np.diag([1.0, 2.0, 0.0, 1.0])), const(np.zeros(4)))
    graph = Graph(make(OPS["answer"], make(OPS["difference"], scaled, plus=0, minus=1), at="last"))
    assert evaluate(graph, TOKENS).tolist() == evaluate(drop_unreachable_nodes(graph), TOKENS).tolist() == [0.0] * 4
    assert mask_of(drop_unreachable_nodes(graph))["0.mlp.post_act"].tolist() == [True, True, False, False]
