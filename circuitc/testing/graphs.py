"""Strategies for well-typed graphs, tensor-level and channel-level, with numbers and names that are hard to print."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.testing.tokens import CONTEXT

VOCABULARY = 7  # tokens that tables have rows for
FLOATS = st.floats(width=64, allow_nan=False) | st.sampled_from([1e-05, -0.0, float("inf"), float("-inf"), 1e300])
SINKS = st.sampled_from([float("-inf"), 0.0, 0.7])
MASKS = st.sampled_from(["causal", "none"])
ENDS = st.sampled_from(["last", "last", "every"])
NUMBERS = st.floats(-2, 2, allow_nan=False)
NAMES = st.none() | st.text(max_size=8) | st.sampled_from(["0.attn.q.17", "12", '"', "%x", "⏎ é", "\\"])


def column(draw: st.DrawFn, size: int) -> Array:
    """The numbers of a table, ``f64[size]``."""
    return Array(np.array([draw(NUMBERS) for _ in range(size)]))


@st.composite
def channel_graphs(draw: st.DrawFn, any_float: bool = False, rounded: bool = False) -> Graph:
    """A channel-level program of a few values, each of which reads earlier ones; 7 tokens, 8 positions.

    ``any_float`` allows infinities and huge numbers; ``rounded`` allows patterns that only rounding makes.
    """
    number = FLOATS if any_float else NUMBERS
    tokens = make(OPS["tokens"])
    values: list[Node] = [make(OPS["table"], tokens, values=column(draw, VOCABULARY))]
    patterns = [make(OPS["attend"], values[0], values[0], scale=0.25, sink=draw(SINKS), mask="causal")]
    values.append(make(OPS["affine"], weights=(), bias=draw(number)))
    for _ in range(draw(st.integers(1, 12))):
        some = st.lists(st.sampled_from(values), max_size=4)
        one = st.sampled_from(values)
        kind = draw(
            st.sampled_from(
                [
                    *("table", "pos_table", "grid", "const", "copy", "affine", "affine", "mul", "inv_rms", "normed"),
                    *("act", "gate", "attend", "mix"),
                    *["attend_to"] * rounded,
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
            # Just below the threshold, as in a tie the last bit of a sum would decide.
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
        elif kind == "inv_rms":
            energy = make(OPS["table"], tokens, values=Array(abs(column(draw, VOCABULARY).data)))
            values.append(make(OPS["inv_rms"], energy, *draw(some), dim=draw(st.integers(1, 9)), eps=1e-5))
        elif kind == "normed":  # two channels after a norm, as a linear reads them
            factor = make(OPS["inv_rms"], values[0], dim=4, eps=9.0)
            pair = [make(OPS["mul"], draw(one), factor) for _ in range(2)]
            values.append(make(OPS["affine"], *pair, weights=(draw(number), draw(number)), bias=0.0))
        elif kind == "act":
            values.append(
                make(OPS["act"], draw(one), kind=draw(st.sampled_from(["gelu", "gelu_tanh", "relu", "relu6"])))
            )
        elif kind == "attend":
            pairs = draw(st.lists(st.tuples(one, one), max_size=3))
            qk = [q for q, _ in pairs] + [k for _, k in pairs]
            patterns.append(make(OPS["attend"], *qk, scale=0.25, sink=draw(SINKS), mask=draw(MASKS)))
        elif kind == "attend_to":
            keys = draw(st.sampled_from(["first", "back 1", "back 2", "same token", "class"]))
            xs = [draw(one)] if keys == "class" else [tokens] * (keys == "same token")
            patterns.append(make(OPS["attend_to"], *xs, keys=keys, sink=draw(SINKS), mask=draw(MASKS)))
        else:
            values.append(make(OPS["mix"], draw(st.sampled_from(patterns)), draw(one)))
    last = make(OPS["affine"], *values[-3:], weights=(0.5,) * len(values[-3:]), bias=0.0)
    graph = Graph(make(OPS["answer"], last, *values[-1:] * draw(st.integers(0, 1)), at=draw(ENDS)))
    return Graph(graph.output, {n: name for n in graph if (name := draw(NAMES)) is not None})


@st.composite
def tensor_graphs(draw: st.DrawFn) -> Graph:
    """A tensor-level graph with 7 tokens: a residual stream through blocks, sites and norms in random order."""
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
