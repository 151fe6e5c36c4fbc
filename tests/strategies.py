"""Hypothesis strategies: well-typed graphs of both levels, and small transformers with masks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from hypothesis import strategies as st

from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.models.transformer import Transformer, TransformerConfig

VOCABULARY, CONTEXT = 7, 8
floats = st.floats(width=64, allow_nan=False) | st.sampled_from([1e-05, -0.0, float("inf"), float("-inf"), 1e300])
sinks = st.sampled_from([float("-inf"), 0.0, 0.7])
masks = st.sampled_from(["causal", "none"])
ends = st.sampled_from(["last", "last", "every"])
numbers = st.floats(-2, 2, allow_nan=False)
names = st.none() | st.text(max_size=8) | st.sampled_from(["0.attn.q.17", "12", '"', "%x", "⏎ é", "\\"])


def column(draw: Callable[..., Any], size: int) -> Array:
    return Array(np.array([draw(numbers) for _ in range(size)]))


@st.composite
def channel_graphs(draw: Any, any_float: bool = False) -> Graph:
    """A channel-level program of a few values, each reading earlier ones; ``any_float`` allows infinities."""
    number = floats if any_float else numbers
    tokens = make(OPS["tokens"])
    values: list[Node] = [make(OPS["table"], tokens, values=column(draw, VOCABULARY))]
    patterns = [make(OPS["attend"], values[0], values[0], scale=0.25, sink=draw(sinks), mask="causal")]
    values.append(make(OPS["affine"], weights=(), bias=draw(number)))
    for _ in range(draw(st.integers(1, 12))):
        some = st.lists(st.sampled_from(values), max_size=4)
        one = st.sampled_from(values)
        kind = draw(
            st.sampled_from(
                [
                    *("table", "pos_table", "grid", "const", "copy", "affine", "affine", "mul", "rms", "normed"),
                    *("act", "gate", "attend", "mix"),
                ]
            )
        )
        if kind == "table":
            values.append(make(OPS["table"], tokens, values=column(draw, VOCABULARY)))
        elif kind == "pos_table":
            values.append(make(OPS["pos_table"], values=column(draw, CONTEXT)))
        elif kind == "grid":
            cells = np.array([column(draw, CONTEXT).data for _ in range(VOCABULARY)])
            values.append(make(OPS["grid"], tokens, values=Array(cells)))
        elif kind == "gate":
            rivals = [draw(one), *draw(some)]
            threshold = make(OPS["topk_threshold"], *rivals, k=draw(st.integers(1, len(rivals))))
            # Just under the threshold: at a tie the last bit of a sum would decide.
            threshold = make(OPS["affine"], threshold, weights=(0.999,), bias=0.0)
            values.append(make(OPS["topk_gate"], rivals[0], threshold))
        elif kind == "const":
            values.append(make(OPS["affine"], weights=(), bias=draw(number)))
        elif kind == "copy":
            values.append(make(OPS["affine"], draw(one), weights=(1.0,), bias=0.0))
        elif kind == "affine":
            xs = draw(some)
            values.append(make(OPS["affine"], *xs, weights=tuple(draw(number) for _ in xs), bias=draw(number)))
        elif kind == "mul":
            values.append(make(OPS["mul"], draw(one), draw(one)))
        elif kind == "rms":
            energy = make(OPS["table"], tokens, values=Array(abs(column(draw, VOCABULARY).data)))
            values.append(make(OPS["rms"], energy, *draw(some), dim=draw(st.integers(1, 9)), eps=1e-5))
        elif kind == "normed":  # two channels after a norm, as a linear reads them
            factor = make(OPS["rms"], values[0], dim=4, eps=9.0)
            pair = [make(OPS["mul"], draw(one), factor) for _ in range(2)]
            values.append(make(OPS["affine"], *pair, weights=(draw(number), draw(number)), bias=0.0))
        elif kind == "act":
            values.append(make(OPS["act"], draw(one), kind=draw(st.sampled_from(["gelu", "gelu_tanh", "relu"]))))
        elif kind == "attend":
            pairs = draw(st.lists(st.tuples(one, one), max_size=3))
            qk = [q for q, _ in pairs] + [k for _, k in pairs]
            patterns.append(make(OPS["attend"], *qk, scale=0.25, sink=draw(sinks), mask=draw(masks)))
        else:
            values.append(make(OPS["mix"], draw(st.sampled_from(patterns)), draw(one)))
    last = make(OPS["affine"], *values[-3:], weights=(0.5,) * len(values[-3:]), bias=0.0)
    graph = Graph(make(OPS["answer"], last, *values[-1:] * draw(st.integers(0, 1)), at=draw(ends)))
    return Graph(graph.output, {n: name for n in graph if (name := draw(names)) is not None})


@st.composite
def rule_targets(draw: Any) -> list[Node]:
    """A value for each rewrite rule to fit, with random numbers in it."""
    tokens = make(OPS["tokens"])
    t, u = (make(OPS["table"], tokens, values=column(draw, VOCABULARY)) for _ in range(2))
    a, b = (make(OPS["affine"], weights=(), bias=draw(numbers)) for _ in range(2))
    line = make(OPS["affine"], t, weights=(draw(numbers),), bias=draw(numbers))
    factor = make(OPS["rms"], u, dim=4, eps=9.0)
    normed = [make(OPS["mul"], x, factor) for x in (t, line)]
    pattern = make(OPS["attend"], t, u, scale=0.25, sink=draw(sinks), mask="causal")
    return [
        make(OPS["mul"], a, b),
        make(OPS["affine"], line, u, weights=(draw(numbers), draw(numbers)), bias=draw(numbers)),
        make(OPS["affine"], u, u, weights=(draw(numbers), draw(numbers)), bias=0.0),
        make(OPS["affine"], u, weights=(1.0,), bias=0.0),
        make(OPS["affine"], u, factor, weights=(draw(numbers), 2.0), bias=draw(numbers)),
        make(OPS["mul"], a, u),
        make(OPS["affine"], *normed, weights=(draw(numbers), draw(numbers)), bias=0.0),
        make(OPS["mix"], pattern, a),
        make(OPS["mix"], pattern, line),
        make(OPS["pos_table"], values=Array(np.full(CONTEXT, draw(numbers)))),
        make(OPS["topk_gate"], t, make(OPS["affine"], weights=(), bias=-abs(draw(numbers)))),
        make(OPS["topk_threshold"], t, make(OPS["affine"], weights=(), bias=0.0), u, k=draw(st.integers(1, 3))),
        make(OPS["attend"], a, t, b, t, u, b, a, u, scale=0.25, sink=draw(sinks), mask="causal"),
    ]


@st.composite
def tensor_graphs(draw: Any) -> Graph:
    """A tensor-level graph: a residual stream of blocks, sites and norms in random order."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    dtype = draw(st.sampled_from([np.float32, np.float64]))
    width = draw(st.sampled_from([2, 4]))

    def const(*shape: int) -> Node:
        return make(OPS["const"], value=Array(rng.normal(size=shape).astype(dtype)))

    tokens = make(OPS["tokens"])
    x = make(OPS["embed"], tokens, const(VOCABULARY, width))
    kinds = ["linear", "rms_norm", "abs_topk", "activation", "attention", "add", "bias", "site", "ablate"]
    for kind in draw(st.lists(st.sampled_from(kinds), max_size=8)):
        if kind == "linear":
            x = make(OPS["linear"], x, const(width, width), const(width))
        elif kind == "rms_norm":
            x = make(OPS["rms_norm"], x, const(width), eps=1e-5)
        elif kind == "abs_topk":
            x = make(OPS["abs_topk"], x, k=draw(st.integers(1, width)))
        elif kind == "activation":
            x = make(OPS["activation"], x, kind="gelu")
        elif kind == "attention":
            x = make(OPS["attention"], x, x, x, const(2), heads=2, scale=0.5, mask="causal")
        elif kind == "add":
            x = make(OPS["add"], x, make(OPS["linear"], x, const(width, width), const(width)))
        elif kind == "bias":
            x = make(OPS["add"], x, const(width))
        elif kind == "site":
            x = make(OPS["site"], x, name=draw(st.text(max_size=5)))
        else:
            keep = make(OPS["const"], value=Array(rng.random(width) < 0.5))
            x = make(OPS["ablate"], x, keep, const(width), name="0.mlp.act_in")
    return Graph(make(OPS["answer"], make(OPS["difference"], x, plus=0, minus=1), at="last"))


@dataclass(frozen=True)
class Ablatable:
    """A random small transformer in float64 with a random mask, means and dropped edges."""

    model: Transformer
    mask: dict[str, np.ndarray]
    means: dict[str, np.ndarray]
    edges: dict[tuple[str, str], np.ndarray]


@st.composite
def ablatables(draw: Any) -> Ablatable:
    """Every option of the model that compiles: depth, sink, bigram table, biases, activation; sparse weights."""
    seed = draw(st.integers(0, 2**31 - 1))
    rng = np.random.default_rng(seed)
    config = TransformerConfig(
        vocab_size=draw(st.sampled_from([5, 12])),
        context=8,
        d_model=8,
        n_layers=draw(st.integers(0, 2)),
        d_head=4,
        activation=draw(st.sampled_from(["gelu", "relu"])),
        sink=draw(st.booleans()),
        bigram=draw(st.booleans()),
        bias=draw(st.booleans()),
    )
    model = Transformer(config).double().eval()
    density = draw(st.sampled_from([0.1, 0.4, 1.0]))
    with torch.no_grad():
        for p in [*model.parameters(), *model.buffers()]:
            p.copy_(torch.tensor(rng.normal(size=p.shape) * (rng.random(p.shape) < density)))
    keep, keep_edges = draw(st.sampled_from([(0.0, 1.0), (0.2, 0.6), (0.6, 0.9), (1.0, 1.0)]))
    from circuitc.sites import sites_of

    sizes = {name: 4 * 8 if name.endswith("post_act") else 8 for name in sites_of(model)}
    mask = {name: rng.random(size) < keep for name, size in sizes.items()}
    means = {name: rng.normal(size=size) for name, size in sizes.items()}
    edges = {(c.source, c.target): rng.random(tuple(c.weight.shape)) < keep_edges for c in model.connections()}
    return Ablatable(model, mask, means, edges)


@st.composite
def token_batches(draw: Any, vocabulary: int, longest: int = 8) -> tuple[np.ndarray, np.ndarray]:
    """Right-padded sequences and their lengths."""
    rows = draw(
        st.lists(st.lists(st.integers(0, vocabulary - 1), min_size=1, max_size=longest), min_size=1, max_size=4)
    )
    lengths = np.array([len(row) for row in rows])
    tokens = np.zeros((len(rows), lengths.max()), dtype=np.int64)
    for i, row in enumerate(rows):
        tokens[i, : len(row)] = row
    return tokens, lengths
