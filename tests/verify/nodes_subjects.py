"""Subjects for the tests about nodes: models made by hand, whose circuits are known."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

import numpy as np
import torch
from general import CONTEXT, VOCAB, Kind, build

from circuitc.circuit.mask import connections, mask_of, sites_of_graph
from circuitc.circuit.sites import split_node
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts, answer_ids, make_prompts
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.models.transformer import Transformer
from circuitc.registry import find_task
from circuitc.testing.by_hand import answer_graph_of
from circuitc.testing.circuits import lowered
from circuitc.verify.subject import Subject

TASK = find_task("single_double_quote")
HEAD = ["0.attn.act_in.0", "0.attn.v.0", "0.attn.resid_delta.2"]
"""The nodes that the hand-made checkpoint does the task with."""


def of_quotes(ckpt: Checkpoint, nodes: Collection[str], pairs: int = 12) -> Subject:
    """A circuit of these nodes of the hand-made checkpoint or a variant of it; dropped nodes are at 0."""
    answer = answer_ids(TASK, ckpt.tokenizer)
    source = answer_graph_of(ckpt.model, answer)
    prompts = make_prompts(TASK, ckpt.tokenizer, pairs, 1, "heldout", ckpt.context)
    mask = {site: np.zeros_like(keep) for site, keep in mask_of(source).items()}
    for site, channel in map(split_node, nodes):
        mask[site][channel] = True
    means = {site: np.zeros(len(keep)) for site, keep in mask.items()}
    return Subject(lowered(source, mask, means, {}, answer, ckpt.tokenizer), ckpt, source, prompts, seed=0)


def with_weights(ckpt: Checkpoint, weights: Mapping[str, Mapping[tuple[int, ...], float]]) -> Checkpoint:
    """The checkpoint with some weights changed, by parameter name."""
    model = Transformer(ckpt.model.cfg)
    model.load_state_dict(ckpt.model.state_dict())
    with torch.no_grad():
        for name, changes in weights.items():
            for place, value in changes.items():
                model.get_parameter(name)[place] = value
    return replace(ckpt, model=model.eval())


def of_kind(ckpt: Checkpoint, kind: Kind, seed: int, keep: float) -> Subject:
    """A circuit with a random fraction of the nodes and edges of a random model, on random prompts."""
    rng = np.random.default_rng(seed)
    source = build(kind, seed)
    sizes = {site: node.type.channels or 0 for site, node in sites_of_graph(source).items()}
    lengths = rng.integers(2, CONTEXT + 1, 12)
    prompts = Prompts(rng.integers(0, VOCAB, (12, int(lengths.max()))), lengths)
    ours = replace(ckpt, corpus=rng.integers(0, VOCAB, (5, CONTEXT)), tokenizer=id_tokenizer(VOCAB))
    mask = {site: rng.random(size) < keep for site, size in sizes.items()}
    means = {site: rng.normal(size=size) for site, size in sizes.items()}
    edges = {c.sites: rng.random(c.weight.shape) < (keep + 1) / 2 for c in connections(source)}
    return Subject(lowered(source, mask, means, edges, (0, 1), ours.tokenizer), ours, source, prompts, seed=0)
