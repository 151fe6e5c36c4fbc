"""Masks, means and edges that are none, or do not fit the model, as arrays and as files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

import circuitc
from circuitc.circuit.given import as_edges, as_mask, as_means
from circuitc.emit.node_link import from_json
from refusals.modules import Model
from refusals.shared import CHECKPOINTS, EXAMPLES, Case, told, written

SITE, SIZE = "0.attn.q", 16
ANSWERS = ("--answer", "')", "--alternative", '")')


def calling(function: Callable[[Any], object], given: object) -> Case:
    return lambda folder: function(given)


def compiled(mask: dict[str, Any], means: Callable[[dict[str, Any]], object] = dict) -> Case:
    """A circuit of the checkpoint ``letters`` with this mask, after a change of the means."""

    def case(folder: Path) -> object:
        ckpt = circuitc.load(CHECKPOINTS["letters"])
        found = dict(ckpt.means)
        means(found)
        return circuitc.compile(ckpt, mask, found, (3, 7))

    return case


def ablated(mask: dict[str, Any], means: dict[str, Any], edges: dict[Any, Any] | None = None) -> Case:
    return lambda folder: circuitc.ablated(circuitc.load(CHECKPOINTS["letters"]).model, mask, means, edges)


def of_file(content: object, name: str = "mask.json") -> Case:
    """``circuitc compile`` of a circuit in a file."""

    def case(folder: Path) -> object:
        file = written(folder / name, content)  # type: ignore[arg-type]
        return told(folder, "compile", CHECKPOINTS["quotes"], "--circuit", file, *ANSWERS, "-o", folder / "made")

    return case


def missing(name: str) -> Case:
    return lambda folder: told(
        folder, "compile", CHECKPOINTS["quotes"], "--circuit", folder / name, *ANSWERS, "-o", folder / "made"
    )


def node_link(change: Callable[[dict[str, Any]], object]) -> Case:
    """A circuit.json after ``change``."""

    def case(folder: Path) -> object:
        data = json.loads((EXAMPLES / "single_double_quote" / "circuit.json").read_text(encoding="utf-8"))
        change(data)
        return from_json(json.dumps(data))

    return case


DROPPED, FROZEN = np.zeros(SIZE, dtype=bool), {site: np.zeros(SIZE) for site in ("0.attn.q", "0.attn.k")}
EDGES = np.zeros((SIZE, SIZE), dtype=bool)
CASES: dict[str, Case] = {
    "a list": calling(as_mask, [True]),
    "a number for a site": calling(as_mask, {1: [True]}),
    "fractions": calling(as_mask, {"x": [0.5]}),
    "rows of two lengths": calling(as_mask, {"x": [[True], [True, False]]}),
    "two axes": calling(as_mask, {"x": torch.ones(2, 2)}),
    "a tensor without values": calling(as_mask, {"x": torch.ones(2, device="meta")}),
    "text": calling(as_mask, {"x": ["yes"]}),
    "nothing": calling(as_mask, {"x": None}),
    "means: NaN": calling(as_means, {"x": [np.nan]}),
    "means: a number": calling(as_means, {"x": 1.0}),
    "edges: one site": calling(as_edges, {"x": [[True]]}),
    "edges: one axis": calling(as_edges, {("x", "y"): [True]}),
    "another size": compiled({SITE: np.ones(3, dtype=bool)}),
    "a misspelt site": compiled({"0.atn.q": np.ones(SIZE, dtype=bool)}),
    "no means": compiled({SITE: DROPPED}, lambda means: means.pop(SITE)),
    "means of another size": compiled({SITE: DROPPED}, lambda means: means.update({SITE: np.zeros(2)})),
    "means that are NaN": compiled({SITE: DROPPED}, lambda means: means.update({SITE: np.full(SIZE, np.nan)})),
    "means of other tokens": compiled({SITE: DROPPED}, lambda means: means.update({SITE: np.zeros((5, SIZE))})),
    "ablated: a misspelt site": ablated({"0.atn.q": DROPPED}, {}),
    "ablated: no means": ablated({SITE: DROPPED}, {}),
    "ablated: edges between others": ablated({}, FROZEN, {("0.attn.q", "0.attn.k"): EDGES}),
    "ablated: edges without means": ablated({}, {}, {("0.attn.act_in", "0.attn.q"): EDGES}),
    "ablated: another size": lambda folder: circuitc.ablated(
        Model(), {"0.mlp.post_act": [True, False, True]}, {"0.mlp.post_act": [0.0] * 3}
    )(torch.zeros(2, 4, dtype=torch.int64)),
    "a file with a misspelt site": of_file({"0.atn.v": [0]}),
    "a file with a channel too many": of_file({"0.attn.v": [99]}),
    "a file with text for channels": of_file({"0.attn.v": "all"}),
    "a file with a list": of_file([1]),
    "a file of no JSON": of_file("{"),
    "a file of no UTF-8": of_file(b"\xff"),
    "a file of another kind": of_file('{"prompt": "x"}', "mine.jsonl"),
    "a file that is not there": missing("mask.json"),
    "a pickle that is not there": missing("viz_data.pt"),
    "a folder that is not there": lambda folder: circuitc.load_circuit(folder / "none"),
    "circuit.json: nothing": calling(from_json, ""),
    "circuit.json: 100,000 brackets": calling(from_json, "[" * 10**5),
    "circuit.json: a list": calling(from_json, "[]"),
    "circuit.json: no keys": calling(from_json, "{}"),
    "circuit.json: a number": calling(from_json, "3"),
    "circuit.json: no sites": node_link(lambda data: data["graph"].pop("sites")),
    "circuit.json: a channel too many": node_link(
        lambda data: data["nodes"][2].update(channel=999, id=f"{data['nodes'][2]['site']}.999")
    ),
    "circuit.json: an id that differs": node_link(lambda data: data["nodes"][2].update(id="0.mlp.act_in.x")),
    "circuit.json: an edge to nowhere": node_link(lambda data: data["edges"][0].update(target="9.attn.q.1")),
    "circuit.json: no weight": node_link(lambda data: data["edges"][0].pop("weight")),
}
