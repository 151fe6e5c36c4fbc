"""Folders of Hugging Face's with OpenAI's models whose fields or tensors would compute something else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

import circuitc
from refusals.openai import DENSE, OPENAI
from refusals.shared import Case

WRITTEN = {
    "model_type": "circuitgpt",
    "architectures": ["CircuitGPTForCausalLM"],
    "auto_map": {"AutoModelForCausalLM": "modeling_circuitgpt.CircuitGPTForCausalLM"},
    "torch_dtype": "float32",
    "transformers_version": "4.57.0",
}
Change = Callable[[dict[str, Any]], object]


def folder(
    path: Path,
    variant: str = DENSE,
    prefix: str = "circuit_model.",
    *,
    kind: str = "safetensors",
    change: Change = lambda table: None,
    drop: tuple[str, ...] = (),
) -> Path:
    """A variant as Hugging Face's class would save it, in one file or in shards."""
    path.mkdir(exist_ok=True)
    table = WRITTEN | json.loads((OPENAI / variant / "beeg_config.json").read_text())
    change(table)
    (path / "config.json").write_text(json.dumps(table))
    state = torch.load(OPENAI / variant / "final_model.pt", weights_only=True)
    state = {f"{prefix}{name}": tensor.clone() for name, tensor in state.items() if name not in drop}
    if kind == "bin":
        torch.save(state, path / "pytorch_model.bin")
    elif kind == "safetensors":
        save_file(state, path / "model.safetensors")
    else:
        named = {name: f"model-{i % 2}.safetensors" for i, name in enumerate(state)}
        for shard in set(named.values()):
            save_file({name: state[name] for name in state if named[name] == shard}, path / shard)
        (path / "model.safetensors.index.json").write_text(json.dumps({"weight_map": named}))
    return path


def changed(**changes: object) -> Case:
    return lambda place: circuitc.load(folder(place, change=lambda table: table.update(changes)))


CASES: dict[str, Case] = {
    "a field that is unknown": changed(logit_scale=2.0),
    "a field that changes the result": changed(unembed_rank=4),
    "an approximate AbsTopK": changed(afrac_approx=True),
    "tied in one name only": changed(tie_word_embeddings=True),
    "positions that are not used": changed(use_position_embeddings=False),
    "no embedding": lambda place: circuitc.load(folder(place, drop=("transformer.wte.weight",))),
    "no table of positions": lambda place: circuitc.load(folder(place, drop=("transformer.wpe.weight",))),
}
