"""Tracr's compiled programs, whose circuits are known: what is dead goes, what is live stays, and nothing changes."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import circuitc
from circuitc import Channels
from circuitc.circuit.mask import mask_of
from circuitc.circuit.sites import sites_of
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.source_graph import answer_graph
from circuitc.ir.prove import workspace
from circuitc.passes.learn_mask import LearnMask
from circuitc.pipeline import Context
from circuitc.trace.instrument import instrument
from circuitc.verify import equal

FIXTURES = Path(__file__).parent / "fixtures" / "tracr"
PROGRAMS = sorted(folder.name for folder in FIXTURES.iterdir())


@cache
def read(program: str, file: str) -> Any:
    return json.loads((FIXTURES / program / file).read_text())


def load(program: str) -> Checkpoint:
    return circuitc.load(FIXTURES / program)


def outputs(program: str) -> Channels:
    """The whole output vector, at every position."""
    return Channels(tuple(range(len(read(program, "meta.json")["output_labels"]))), "every")


def stages(program: str) -> dict[str, str]:
    """The residual stream after each of the fixture's stages, by our name."""
    layers = read(program, "meta.json")["config"]["num_layers"]
    found = {"embed": "0.resid_in"}
    for i in range(layers):
        found[f"layer_{i}/attn"] = f"{i}.resid_mid"
        found[f"layer_{i}/mlp"] = f"{i + 1}.resid_in" if i + 1 < layers else "final_resid"
    return found


def check_liveness(program: str, mask: dict[str, np.ndarray], causes: str) -> None:
    """That the mask has every causally live channel, head and neuron of the fixture, and no statically dead one."""
    meta = read(program, "meta.json")
    ours = {"resid": {stage: mask[site] for stage, site in stages(program).items()}, "head": {}, "neuron": {}}
    for i in range(meta["config"]["num_layers"]):
        heads = mask[f"{i}.attn.v"].reshape(meta["config"]["num_heads"], -1).any(1)
        ours["head"][f"layer_{i}"], ours["neuron"][f"layer_{i}"] = heads, mask[f"{i}.mlp.post_act"]
    for kind, places in ours.items():
        for place, kept in places.items():
            found = set(np.flatnonzero(kept).tolist())
            causal = set(meta["live"][kind][causes].get(place, []))
            assert causal <= found <= set(meta["static_live"][kind][place]), (kind, place)


@pytest.mark.parametrize("program", PROGRAMS)
def test_compiling_drops_what_is_statically_dead(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 48)  # of at most a dozen tokens
    monkeypatch.setattr(workspace, "WORK", 0)  # nothing is proved: that is for tests/prove
    ckpt = load(program)
    width = read(program, "meta.json")["config"]["d_model"]
    whole = {site: np.ones(width, dtype=bool) for site in stages(program).values()}
    circuit = circuitc.compile(ckpt, whole, {}, outputs(program))
    assert circuit.certificate["equivalence"]["max_abs_error"] <= 1e-9
    check_liveness(program, circuit.mask, "decoded_any")
    check_liveness(program, circuit.mask, "raw_any")
    for example in read(program, "io.json")["examples"]:
        said = circuit.program([example["ids"]])[0]
        expected = example["unembedded"]
        for i, rasp in enumerate(example["rasp"], start=1):  # position 0 is the beginning's
            if rasp is not None:
                found = said[i].argmax() if ckpt.card["output_kind"] == "categorical" else said[i, 0]
                assert found == pytest.approx(expected[i], abs=1e-5)


@pytest.mark.parametrize("program", [program for program in PROGRAMS if program != "shuffle_dyck3"])  # takes a minute
def test_no_tolerated_error_keeps_what_is_causally_live(program: str) -> None:
    ckpt = load(program)
    streams = list(stages(program).values())
    ids = [example["ids"] for example in read(program, "io.json")["examples"]]
    ids = ids[: len(ids) // 2 * 2]
    lengths = np.array([len(row) for row in ids])
    tokens = np.zeros((len(ids), lengths.max()), dtype=np.int64)
    for i, row in enumerate(ids):
        tokens[i, : len(row)] = row
    context = Context(prompts=Prompts(tokens, lengths), means=means_of_examples(ckpt, ids, streams))
    graph = answer_graph(ckpt, outputs(program), streams)
    kept = LearnMask(measure="error", target=0.0, objective="causal").apply(graph, context)
    check_liveness(program, mask_of(kept), "decoded_any")


def means_of_examples(ckpt: Checkpoint, ids: list[list[int]], streams: list[str]) -> dict[str, np.ndarray]:
    """The mean of every site over the examples, each run alone: attention here reads to the right, so no padding."""
    model = instrument(ckpt.model, torch.zeros(2, 3, dtype=torch.int64), streams)
    sums: dict[str, np.ndarray] = {}
    for name, site in sites_of(model).items():

        def record(module: Any, args: Any, x: torch.Tensor, name: str = name) -> None:  # (1, T, channels)
            sums[name] = sums.get(name, 0) + x.double().sum((0, 1)).numpy()

        site.register_forward_hook(record)
    for row in ids:
        model(torch.tensor([row]))
    return {name: total / sum(map(len, ids)) for name, total in sums.items()}
