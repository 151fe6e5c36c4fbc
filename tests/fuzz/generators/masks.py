"""Masks as users give them, right and wrong: ``circuitc.compile`` refuses them, or its circuit is the ablated model.

The model marks its sites, so that nothing is exported, and each case is quick.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from short import FUZZED, set_all

import circuitc
from circuitc.circuit.probe import Probe, largest_difference
from circuitc.errors import CircuitcError
from circuitc.inputs import source_graph
from circuitc.models.transformer import Transformer, TransformerConfig
from circuitc.testing.by_hand import graph_of
from circuitc.trace.ablated import gold_answers
from circuitc.verify import equal
from fuzz.found import WrongError
from fuzz.random_mask import random_mask

VOCABULARY, CONTEXT = 5, 6
MODELS = 40
"""Cases for each model."""


class Generator:
    name = "masks"

    def __init__(self, seed: int, folder: Path, patch: pytest.MonkeyPatch) -> None:
        torch.set_num_threads(1)
        self.seed = seed
        self.model: tuple[int, circuitc.Checkpoint] | None = None
        set_all(patch, FUZZED)
        patch.setattr(source_graph, "model_graph", lambda ckpt, also=(): graph_of(ckpt.model, also))

    def case(self, number: int) -> dict[str, int]:
        at = number // MODELS
        if self.model is None or self.model[0] != at:
            self.model = at, checkpoint(np.random.default_rng([self.seed, 1, at]))
        return {"cases": 1, check(self.model[1], np.random.default_rng([self.seed, 2, number])): 1}


def checkpoint(rng: np.random.Generator) -> circuitc.Checkpoint:
    config = TransformerConfig(
        VOCABULARY,
        CONTEXT,
        d_model=4,
        n_layers=int(rng.integers(0, 3)),
        d_head=int(rng.choice([1, 2, 4])),
        d_mlp=int(rng.choice([1, 5])),
        activation=str(rng.choice(["gelu", "relu"])),  # type: ignore[arg-type]
        sink=bool(rng.random() < 0.5),
        bigram=bool(rng.random() < 0.5),
        bias=bool(rng.random() < 0.7),
    )
    model = Transformer(config)
    with torch.no_grad():
        for p in [*model.parameters(), *model.buffers()]:
            p.copy_(torch.tensor(rng.normal(size=p.shape) * (rng.random(p.shape) < 0.7)))
    return circuitc.Checkpoint.of(model, context=CONTEXT)


def check(ckpt: circuitc.Checkpoint, rng: np.random.Generator) -> str:
    """Compiles a random mask, often one that is spoilt: another type, shape or name, a number that is none."""
    chosen = random_mask(graph_of(ckpt.model), rng)
    mask: dict[Any, Any] = dict(chosen.mask)
    means: dict[Any, Any] = dict(chosen.means)
    edges: dict[Any, Any] = dict(chosen.edges)
    answer: Any = tuple(int(x) for x in rng.choice(VOCABULARY, 2, replace=False))
    spoilt = rng.random() < 0.5
    if spoilt:
        which = int(rng.integers(4))
        if which == 3:
            answer = [(0, 0), (0, VOCABULARY), (-1, 2), (), (1, 2, 3), "ab", 2.5, None, True][int(rng.integers(9))]
        else:
            spoil([mask, means, edges][which], rng)
    try:
        circuit = circuitc.compile(ckpt, mask, means, answer, edges=edges)
    except CircuitcError:
        if spoilt:
            return "refused"
        raise
    if spoilt:
        return "compiled all the same"
    lengths = np.array([1, 1, 3, CONTEXT, CONTEXT])
    probe = Probe(rng.integers(0, VOCABULARY, (len(lengths), CONTEXT)), lengths)
    meaning = circuitc.ablated(equal.in_double(ckpt.model), chosen.mask, chosen.means, chosen.edges)
    gold = probe.each(lambda tokens, lengths: gold_answers(meaning, answer, tokens, lengths))
    error = largest_difference(gold, probe.answers(circuit.graph))
    if not error <= 1e-9 * max(1.0, float(np.abs(gold).max())):
        raise WrongError("a compiled mask is wrong", f"{error:.3g} from the ablated model: {chosen}")
    return "right"


def spoil(given: dict[Any, Any], rng: np.random.Generator) -> None:
    """Changes an entry of a mask, of means or of edges to something else."""
    if not given:
        given["9.mlp.act_in"] = np.zeros(3, dtype=bool)
        return
    key = list(given)[int(rng.integers(len(given)))]
    value = np.asarray(given[key])
    ways: list[Any] = [
        value[:-1],
        np.append(value.ravel(), value.ravel()[:1]),
        value.astype(np.int64),
        value.astype(float) * np.nan,
        value.astype(float) + np.inf,
        value.astype(float) / 2 + 0.25,
        value[None],
        value.tolist(),
        torch.as_tensor(value),
        None,
        "all",
        3,
        np.array(["a"] * value.size),
        value.astype(object),
        {},
    ]
    way = int(rng.integers(len(ways) + 2))
    if way < len(ways):
        given[key] = ways[way]
    elif way == len(ways):
        given[f"{key}x"] = given.pop(key)
    else:
        given[17] = given.pop(key)
