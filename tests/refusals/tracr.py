"""Tracr's programs with other options, encoders or arrays than Tracr writes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from circuitc.models.tracr import load
from refusals.shared import FIXTURES, Case

FIXTURE = FIXTURES / "tracr"
Change = Callable[[dict[str, Any], dict[str, Any]], object]


def copied(folder: Path, change: Change, program: str = "hist") -> Path:
    """A copy of a program with changes to its meta.json and arrays."""
    shutil.copytree(FIXTURE / program, folder, dirs_exist_ok=True)
    meta = json.loads((folder / "meta.json").read_text())
    arrays = dict(np.load(folder / "weights.npz"))
    change(meta, arrays)
    (folder / "meta.json").write_text(json.dumps(meta))
    np.savez(folder / "weights.npz", **arrays)
    return folder


def config(**changes: object) -> Change:
    return lambda meta, arrays: meta["config"].update(changes)


CHANGES: dict[str, Change] = {
    "layer norm": config(layer_norm=True),
    "another activation": config(activation="gelu"),
    "an option that does not exist": config(window=3),
    "a layer more": config(num_layers=2),
    "a layer less": config(num_layers=0),
    "narrower keys": config(key_size=5),
    "no options": lambda meta, arrays: meta.pop("config"),
    "a token less": lambda meta, arrays: meta["input_encoder"].pop(),
    "two tokens of a number": lambda meta, arrays: meta["input_encoder"].append(["x", 0]),
    "a token without a number": lambda meta, arrays: meta["input_encoder"].append(["x"]),
    "another beginning": lambda meta, arrays: meta.update(bos_id=1),
    "a label less": lambda meta, arrays: meta["output_labels"].pop(),
    "no positions": lambda meta, arrays: arrays.pop("pos_embed/embeddings"),
    "a number for positions": lambda meta, arrays: arrays.update({"pos_embed/embeddings": np.float32(1)}),
    "NaN": lambda meta, arrays: arrays["unembed"].__setitem__((0, 0), np.nan),
    "whole numbers": lambda meta, arrays: arrays.update(unembed=np.zeros((19, 6), int)),
}
CASES: dict[str, Case] = {
    **{name: lambda folder, change=change: load(copied(folder, change)) for name, change in CHANGES.items()},
    "more tokens than the context": lambda folder: load(FIXTURE / "hist").model(torch.zeros(1, 7, dtype=torch.int64)),
}
