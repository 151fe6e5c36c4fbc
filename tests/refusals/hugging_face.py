"""Hugging Face's folders of families that have no form here, without the package that builds them, or damaged."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

import circuitc
from refusals.gpt2 import FIXTURE
from refusals.shared import Case, written

INDEX, EMBEDDING = "model.safetensors.index.json", "transformer.wte.weight"
Named = dict[str, str]


def of_type(family: str, **more: object) -> Case:
    return lambda folder: circuitc.load(written(folder / "config.json", {"model_type": family, **more}).parent)


def without_transformers(folder: Path) -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "transformers", None)
        return of_type("llama")(folder)


def shards(change: Callable[[Named], Any], suffix: str = "safetensors") -> Case:
    """A GPT-2 in two shards, whose index is changed."""

    def case(folder: Path) -> object:
        state = load_file(FIXTURE / "model.safetensors")
        shutil.copy(FIXTURE / "config.json", folder)
        files = [f"model-{i}-of-2.{suffix}" for i in (1, 2)]
        named = {name: files["h.1." in name] for name in state}
        for file in files:
            part = {name: tensor for name, tensor in state.items() if named[name] == file}
            (save_file if suffix == "safetensors" else torch.save)(part, folder / file)
        changed = change(named)
        written(folder / INDEX, json.dumps({"weight_map": named if changed is None else changed}))
        return circuitc.load(folder)

    return case


CASES: dict[str, Case] = {
    "a family that is not known": of_type("t5"),
    "a mixture of experts": of_type("mixtral"),
    "GPT-OSS": of_type("gpt_oss"),
    "a state space model": of_type("mamba"),
    "quantised weights": of_type("llama", quantization_config={"quant_method": "gptq"}),
    "no package transformers": without_transformers,
    "a shard that is missing": shards(
        lambda named: named.update({"transformer.wte.weight": "model-3-of-3.safetensors"})
    ),
    "a shard in another folder": shards(lambda named: named.update({"transformer.wte.weight": "../a.safetensors"})),
    "a shard that is a pickle": shards(lambda named: named.update({"transformer.wte.weight": "pytorch_model.bin"})),
    "a tensor that its shard lacks": shards(lambda named: named.update({"more": "model-1-of-2.safetensors"})),
    "a tensor that the index lacks": shards(lambda named: named.pop(EMBEDDING) and None),
    "an index of no shards": shards(lambda named: {}),
}
