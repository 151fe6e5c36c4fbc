"""Strategies for small models: random transformers of few channels, alone or with a mask to compile."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from hypothesis import strategies as st
from numpy.typing import NDArray

from circuitc.circuit.answer import Answer
from circuitc.circuit.mask import ablate_nodes, drop_edges
from circuitc.emit.circuit import Circuit
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.ir import Graph
from circuitc.models.transformer import Transformer, TransformerConfig
from circuitc.testing.by_hand import answer_graph_of, graph_of
from circuitc.testing.circuits import Edges, lowered, some_edges
from circuitc.testing.masks import Mask, site_sizes
from circuitc.testing.tokens import CONTEXT

WIDTH, HEAD = 8, 4  # channels of the residual stream, and of a head
LAYERS = (1, 2, 1, 2, 0)  # seldom 0: a model without layers has no sites, and instrumenting it is slow
DENSITIES = (0.1, 0.4, 1.0)  # fractions of weights that are nonzero
KEPT = ((0.0, 1.0), (0.2, 0.6), (0.6, 0.9), (1.0, 1.0))  # fractions of nodes and of edges that are kept


@dataclass(frozen=True)
class MaskedModel:
    """A random small transformer in float64 with a random mask, means and dropped edges."""

    model: Transformer
    mask: Mask
    means: dict[str, NDArray[np.float64]]
    edges: Edges

    def source(self, answer: Answer = (0, 1)) -> Graph:
        """The tensor-level graph of the whole model."""
        return answer_graph_of(self.model, answer)

    def graph(self, answer: Answer = (0, 1)) -> Graph:
        """The tensor-level graph with dropped nodes at their means and dropped edges cut."""
        return drop_edges(ablate_nodes(self.source(answer), self.mask, self.means), self.edges)

    def circuit(self, answer: Answer = (0, 1)) -> Circuit:
        """The compiled circuit; no pass is checked."""
        tokenizer = id_tokenizer(self.model.cfg.vocab_size)
        return lowered(self.source(answer), self.mask, self.means, self.edges, answer, tokenizer)


@st.composite
def small_models(draw: st.DrawFn, cut: bool = True) -> Transformer:
    """A random small transformer in float64, with random depth, sink, bigram table, biases, activation and AbsTopK.

    It has 8 channels, up to 2 layers, 5 or 12 tokens and a context of 8. Weights are standard normal, and some are 0.
    With ``cut=False`` there is no AbsTopK.
    """
    rng = np.random.default_rng(draw(st.integers(0, 2**31 - 1)))
    config = TransformerConfig(
        vocab_size=draw(st.sampled_from([5, 12])),
        context=CONTEXT,
        d_model=WIDTH,
        n_layers=draw(st.sampled_from(LAYERS)),
        d_head=HEAD,
        activation=draw(st.sampled_from(["gelu", "relu"])),
        sink=draw(st.booleans()),
        bigram=draw(st.booleans()),
        bias=draw(st.booleans()),
        abs_topk=draw(st.sampled_from([None, None, 0.25, 0.6])) if cut else None,
    )
    model = Transformer(config).double().eval()
    density = draw(st.sampled_from(DENSITIES))
    with torch.no_grad():
        for p in [*model.parameters(), *model.buffers()]:
            p.copy_(torch.tensor(rng.normal(size=p.shape) * (rng.random(p.shape) < density)))
    return model


@st.composite
def masked_models(draw: st.DrawFn, cut: bool = True) -> MaskedModel:
    """A small model with a random mask, random means, and some of the edges between kept nodes dropped.

    At some sites the means are by token.
    """
    model = draw(small_models(cut))
    rng = np.random.default_rng(draw(st.integers(0, 2**31 - 1)))
    keep, keep_edges = draw(st.sampled_from(KEPT))
    graph = graph_of(model)
    sizes = site_sizes(graph)
    mask = {name: rng.random(size) < keep for name, size in sizes.items()}
    tokens = model.cfg.vocab_size
    by_token = {name: draw(st.booleans()) for name in sizes} if draw(st.booleans()) else {}
    means = {name: rng.normal(size=(tokens, size) if by_token.get(name) else size) for name, size in sizes.items()}
    return MaskedModel(model, mask, means, some_edges(graph, mask, rng, keep_edges))
