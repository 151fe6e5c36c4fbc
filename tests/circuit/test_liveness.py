"""Which nodes may be dropped because they cannot change the answers."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import Phase, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from circuitc.circuit import liveness
from circuitc.circuit.kept import kept_graph
from circuitc.circuit.liveness import drop_unreachable_nodes, live_channels, nonzero_channels
from circuitc.circuit.mask import Means, ablate_nodes, const, mask_of, means_of, sites_of_graph
from circuitc.ir import OPS, Graph, Node, evaluate, make

TOKENS = np.array([[0, 1, 2, 2], [1, 1, 0, 1], [2, 0, 2, 0], [1, 2, 2, 1]])


@dataclass(frozen=True)
class Kind:
    """What a model has."""

    vocabulary: int
    width: int
    heads: int
    head: int
    norm: str
    order: str
    layers: int
    tied: bool
    shared: bool
    scaled: bool
    topk: bool


@dataclass(frozen=True)
class Case:
    """A model whole, the same with some nodes dropped, and the means that nodes dropped later are frozen at."""

    source: Graph
    ablated: Graph
    means: Means


class Random:
    """Random sparse weights, masks and means of a model."""

    def __init__(self, seed: int, density: float, kept: float, nonzero: float, bias: bool, half: bool) -> None:
        self.rng = np.random.default_rng(seed)
        self.density, self.kept, self.nonzero, self.bias, self.half = density, kept, nonzero, bias, half

    def sparse(self, *shape: int) -> NDArray[np.float64]:
        found = self.rng.normal(size=shape) * (self.rng.random(shape) < self.density)
        return found.astype(np.float16).astype(np.float64) if self.half else found

    def mask(self, sizes: dict[str, int]) -> dict[str, NDArray[np.bool_]]:
        """Nodes to keep; some sites are left out, others are kept or dropped whole."""
        mask = {name: self.rng.random(size) < self.kept for name, size in sizes.items()}
        for name in list(mask):
            fate = self.rng.random()
            if fate < 0.15:
                del mask[name]
            elif fate < 0.4:
                mask[name][:] = fate < 0.25
        return mask

    def means(self, sizes: dict[str, int]) -> dict[str, NDArray[np.float64]]:
        """Means of which some may be 0, or all: zero ablation."""
        return {name: self.rng.normal(size=n) * (self.rng.random(n) < self.nonzero) for name, n in sizes.items()}


class Layer:
    """The weights of a layer."""

    def __init__(self, kind: Kind, random: Random) -> None:
        inner, width = kind.heads * kind.head, kind.width
        self.qkv = [self._linear(random, inner, width) for _ in range(3)]
        self.out, self.fc, self.proj = (
            self._linear(random, *shape) for shape in ((width, inner), (3, width), (width, 3))
        )
        self.gains = [(const(random.sparse(width)), const(random.sparse(width))) for _ in range(2)]

    def _linear(self, random: Random, out: int, read: int) -> tuple[Node, Node]:
        return const(random.sparse(out, read)), const(random.sparse(out) if random.bias else np.zeros(out))


def model(kind: Kind, random: Random) -> Graph:
    """A transformer of a kind with its sites."""

    def normed(x: Node, gain: Node, bias: Node) -> Node:
        if kind.norm == "none":
            return x
        return make(OPS[kind.norm], x, gain, *([bias] if kind.norm == "layer_norm" else []), eps=1e-5)

    def site(x: Node, name: str) -> Node:
        return make(OPS["site"], x, name=name)

    def attention(i: int, x: Node, w: Layer) -> Node:
        x = site(x, f"{i}.attn.act_in")
        q, k, v = (site(make(OPS["linear"], x, *m), f"{i}.attn.{s}") for m, s in zip(w.qkv, "qkv", strict=True))
        sink = const(np.full(kind.heads, -np.inf))
        mixed = make(OPS["attention"], q, k, v, sink, heads=kind.heads, scale=0.5, mask="causal")
        return site(make(OPS["linear"], mixed, *w.out), f"{i}.attn.resid_delta")

    def mlp(i: int, x: Node, w: Layer) -> Node:
        hidden = make(OPS["activation"], make(OPS["linear"], site(x, f"{i}.mlp.act_in"), *w.fc), kind="relu")
        hidden = make(OPS["abs_topk"], hidden, k=2) if kind.topk else hidden
        return site(make(OPS["linear"], site(hidden, f"{i}.mlp.post_act"), *w.proj), f"{i}.mlp.resid_delta")

    table = random.sparse(kind.vocabulary, kind.width)
    x = make(OPS["embed"], make(OPS["tokens"]), const(table))
    if kind.scaled:
        x = make(OPS["linear"], x, const(3.0 * np.eye(kind.width)), const(np.zeros(kind.width)))
    layers = [Layer(kind, random)] * kind.layers if kind.shared else [Layer(kind, random) for _ in range(kind.layers)]
    for i, w in enumerate(layers):
        if kind.order == "parallel":
            read = normed(x, *w.gains[0])
            x = make(OPS["add"], make(OPS["add"], x, attention(i, read, w)), mlp(i, read, w))
        elif kind.order == "pre":
            x = make(OPS["add"], x, attention(i, normed(x, *w.gains[0]), w))
            x = make(OPS["add"], x, mlp(i, normed(x, *w.gains[1]), w))
        else:
            x = normed(make(OPS["add"], x, attention(i, x, w)), *w.gains[0])
            x = normed(make(OPS["add"], x, mlp(i, x, w)), *w.gains[1])
    out = table if kind.tied else random.sparse(kind.vocabulary, kind.width)
    logits = make(OPS["linear"], x, const(out), const(np.zeros(kind.vocabulary)))
    return Graph(make(OPS["answer"], make(OPS["difference"], logits, plus=0, minus=1), at="last"))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Random models of every kind, with random masks and means."""
    flags = [draw(st.booleans()) for _ in range(6)]
    kind = Kind(
        vocabulary=draw(st.sampled_from([3, 5])),
        width=draw(st.sampled_from([1, 4])),
        heads=draw(st.sampled_from([1, 2])),
        head=draw(st.sampled_from([1, 2])),
        norm=draw(st.sampled_from(["none", "rms_norm", "layer_norm"])),
        order=draw(st.sampled_from(["pre", "post", "parallel"])),
        layers=draw(st.integers(1, 3)),
        tied=flags[0],
        shared=flags[1],
        scaled=flags[2],
        topk=flags[3],
    )
    seed, density = draw(st.integers(0, 2**32 - 1)), draw(st.sampled_from([0.2, 0.4, 0.8]))
    kept, nonzero = draw(st.sampled_from([0.3, 0.6, 0.9, 1.0])), draw(st.sampled_from([0.0, 0.5, 1.0]))
    random = Random(seed, density, kept, nonzero, bias=flags[4], half=flags[5])
    source = model(kind, random)
    sizes = {name: node.type.channels or 0 for name, node in sites_of_graph(source).items()}
    means = random.means(sizes)
    return Case(source, ablate_nodes(source, random.mask(sizes), means), means)


def check(case: Case) -> None:
    """Dropped or not, the nodes that cannot change the answers do not: as a graph is, and as the driver makes it."""
    gold = evaluate(case.ablated, TOKENS)
    for fewer in (
        drop_unreachable_nodes(case.ablated),
        kept_graph(case.source, case.ablated, case.means),
    ):
        tolerance = 1e-10 * max(1.0, float(np.abs(gold).max()))
        np.testing.assert_allclose(evaluate(fewer, TOKENS), gold, rtol=1e-10, atol=tolerance)
        before = mask_of(case.ablated)
        assert all((keep <= before[site]).all() for site, keep in mask_of(fewer).items())


@hypothesis_settings(max_examples=100)
@given(cases())
def test_dropping_unreachable_nodes_keeps_the_answers(case: Case) -> None:
    check(case)


@hypothesis_settings(max_examples=50)
@given(cases())
def test_under_zero_ablation_too(case: Case) -> None:
    zero = {name: np.zeros(len(mean)) for name, mean in case.means.items()}
    mask = {name: keep for name, keep in mask_of(case.ablated).items() if name in means_of(case.ablated)}
    check(replace(case, ablated=ablate_nodes(case.source, mask, zero), means=zero))


def forgets_what_moves(graph: Graph, means: Means | None = None) -> Graph:
    """The fault that froze a node at its mean where it is 0 everywhere."""
    nonzero = nonzero_channels(graph)
    live, mask, own = live_channels(graph, nonzero), mask_of(graph), means_of(graph)
    keep = {
        site: mask[site] & live[node] & (nonzero[node] | (site in own)) for site, node in sites_of_graph(graph).items()
    }
    return ablate_nodes(graph, keep, {site: own.get(site, np.zeros(len(keep[site]))) for site in keep})


def forgets_later_means(graph: Graph, means: Means | None = None) -> Graph:
    """The same fault of sites that the mask leaves out: their nodes are judged as if frozen at 0."""
    return drop_unreachable_nodes(graph)


@pytest.mark.parametrize("fault", [forgets_what_moves, forgets_later_means])
def test_the_fault_of_idle_nodes_is_caught(fault: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(liveness, "drop_unreachable_nodes", fault)

    @hypothesis_settings(max_examples=250, phases=[Phase.generate], database=None, derandomize=True)
    @given(cases())
    def holds(case: Case) -> None:
        check(case)

    with pytest.raises(AssertionError, match="Not equal to tolerance"):
        holds()


def test_a_node_that_is_0_everywhere_is_not_frozen_at_another_value() -> None:
    """Nothing reaches the node, since what feeds it is dropped at 0; but its own mean is not 0."""
    embedded = make(OPS["embed"], make(OPS["tokens"]), const(np.eye(3, 4)))
    fed = make(OPS["ablate"], embedded, const(np.zeros(4, dtype=bool)), const(np.zeros(4)), name="0.mlp.act_in")
    kept = make(OPS["ablate"], fed, const(np.ones(4, dtype=bool)), const(np.full(4, 0.5)), name="0.mlp.post_act")
    scaled = make(OPS["linear"], kept, const(np.diag([1.0, 2.0, 0.0, 1.0])), const(np.zeros(4)))
    graph = Graph(make(OPS["answer"], make(OPS["difference"], scaled, plus=0, minus=1), at="last"))
    assert evaluate(graph, TOKENS).tolist() == evaluate(drop_unreachable_nodes(graph), TOKENS).tolist() == [0.0] * 4
    assert mask_of(drop_unreachable_nodes(graph))["0.mlp.post_act"].tolist() == [True, True, False, False]


def test_a_node_of_a_site_without_means_is_judged_by_those_that_it_is_frozen_at() -> None:
    """The mask leaves the site out, so that the graph does not say at which means its nodes would be frozen."""
    embedded = make(OPS["embed"], make(OPS["tokens"]), const(np.eye(3, 2)))
    fed = make(OPS["ablate"], embedded, const(np.zeros(2, dtype=bool)), const(np.zeros(2)), name="0.mlp.act_in")
    kept = make(OPS["site"], fed, name="0.mlp.post_act")
    graph = Graph(make(OPS["answer"], make(OPS["difference"], kept, plus=0, minus=1), at="last"))
    means = {"0.mlp.post_act": np.array([0.5, 0.0])}
    assert mask_of(drop_unreachable_nodes(graph, means))["0.mlp.post_act"].tolist() == [True, False]
    assert mask_of(drop_unreachable_nodes(graph))["0.mlp.post_act"].tolist() == [False, False]
