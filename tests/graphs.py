"""Building a transformer's graph by hand, quickly: for tests of passes over many random models.

``tests/trace`` holds that tracing gives this graph; here tracing each model would take seconds.
"""

from __future__ import annotations

import numpy as np

from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.models.transformer import Transformer


def answer_graph_of(model: Transformer, answer: tuple[int, int]) -> Graph:
    """The tensor-level graph of a model, ended in the difference of two logits at the last position."""
    logits = logits_of(model)
    names = {n: str(n.attrs["name"]) for n in Graph(logits) if n.op.name == "site"}
    difference = make(OPS["difference"], logits, plus=answer[0], minus=answer[1])
    return Graph(make(OPS["answer"], difference, at="last"), names)


def logits_of(model: Transformer) -> Node:
    cfg = model.cfg
    weights = {name: value.detach().numpy() for name, value in model.state_dict().items()}

    def const(name: str, size: int = 0) -> Node:
        zeros = np.zeros(size, dtype=next(iter(weights.values())).dtype)
        return make(OPS["const"], value=Array(weights.get(name, zeros)))

    def linear(x: Node, name: str) -> Node:
        return make(OPS["linear"], x, const(f"{name}.weight"), const(f"{name}.bias", len(weights[f"{name}.weight"])))

    def norm(x: Node, name: str) -> Node:
        return make(OPS["rms_norm"], x, const(f"{name}.weight"), eps=cfg.norm_eps)

    def site(x: Node, name: str) -> Node:
        return make(OPS["site"], x, name=name)

    tokens = make(OPS["tokens"])
    x = make(OPS["embed"], tokens, const("embed.weight"))
    for i in range(cfg.n_layers):
        at = f"blocks.{i}.attn"
        read = site(norm(x, f"{at}.norm"), f"{i}.attn.act_in")
        q, k, v = (site(linear(read, f"{at}.{s}"), f"{i}.attn.{s}") for s in "qkv")
        no_sink = make(OPS["const"], value=Array(np.full(cfg.n_heads, -np.inf)))
        sink = const(f"{at}.sink") if cfg.sink else no_sink
        mixed = make(OPS["attention"], q, k, v, sink, heads=cfg.n_heads, scale=cfg.d_head**-0.5, mask="causal")
        x = make(OPS["add"], x, site(linear(mixed, f"{at}.out"), f"{i}.attn.resid_delta"))
        at = f"blocks.{i}.mlp"
        read = site(norm(x, f"{at}.norm"), f"{i}.mlp.act_in")
        hidden = make(OPS["activation"], linear(read, f"{at}.fc"), kind=cfg.activation)
        x = make(
            OPS["add"],
            x,
            site(linear(site(hidden, f"{i}.mlp.post_act"), f"{at}.proj"), f"{i}.mlp.resid_delta"),
        )
    logits = linear(norm(x, "norm"), "unembed")
    return make(OPS["add"], logits, make(OPS["embed"], tokens, const("bigram"))) if cfg.bigram else logits
