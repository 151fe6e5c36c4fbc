"""A model's tensor-level graph. That of our own transformer is built without tracing, which takes a second."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

import numpy as np
import torch
from torch import nn

from circuitc.circuit.answer import Answer, end_in
from circuitc.inputs.in_memory import digest
from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.models.transformer import Transformer
from circuitc.trace import trace


def answer_graph_of(model: nn.Module, answer: Answer, also: Collection[str] = ()) -> Graph:
    """The tensor-level graph of a model, ending in an answer; ``also`` as in :func:`circuitc.trace.trace`."""
    return end_in(graph_of(model, also), answer)


def graph_of(model: nn.Module, also: Collection[str] = ()) -> Graph:
    """The tensor-level graph of a model, from tokens to logits."""
    if isinstance(model, Transformer) and not also:
        logits = _logits(model)
        return Graph(logits, {n: str(n.attrs["name"]) for n in Graph(logits) if n.op.name == "site"})
    return _traced(model, digest(model), tuple(also))


@lru_cache(maxsize=8)
def _traced(model: nn.Module, weights: str, also: tuple[str, ...]) -> Graph:
    """The traced graph, cached over a test's examples; ``weights``, the model's digest, changes if it is trained."""
    device = next((p.device for p in model.parameters()), torch.device("cpu"))
    return trace(model, torch.zeros(2, 2, dtype=torch.int64, device=device), also)


def _logits(model: Transformer) -> Node:
    cfg = model.cfg
    weights = {name: value.detach().cpu().numpy() for name, value in model.state_dict().items()}

    def const(name: str, size: int = 0) -> Node:
        zeros = np.zeros(size, dtype=next(iter(weights.values())).dtype)
        return make(OPS["const"], value=Array(weights.get(name, zeros)))

    def linear(x: Node, name: str) -> Node:
        return make(OPS["linear"], x, const(f"{name}.weight"), const(f"{name}.bias", len(weights[f"{name}.weight"])))

    def norm(x: Node, name: str) -> Node:
        return make(OPS["rms_norm"], x, const(f"{name}.weight"), eps=cfg.norm_eps)

    def site(x: Node, name: str) -> Node:
        if cfg.abs_topk is not None:
            x = make(OPS["abs_topk"], x, k=max(1, int(cfg.abs_topk * (x.type.channels or 0))))
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
        hidden = site(hidden, f"{i}.mlp.post_act")
        x = make(OPS["add"], x, site(linear(hidden, f"{at}.proj"), f"{i}.mlp.resid_delta"))
    logits = linear(norm(x, "norm"), "unembed")
    return make(OPS["add"], logits, make(OPS["embed"], tokens, const("bigram"))) if cfg.bigram else logits
