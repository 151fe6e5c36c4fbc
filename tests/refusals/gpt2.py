"""GPT-2 folders of Hugging Face that have other parts, options or tensors than circuitc reads."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

import circuitc
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.models.gpt2 import load
from refusals.shared import FIXTURES, Case, written

FIXTURE = FIXTURES / "hf_gpt2_tiny"
State = dict[str, Tensor]
Change = Callable[[dict[str, Any], State], object]


def changed(folder: Path, change: Change, pickled: bool = False) -> Path:
    """A copy of the fixture with changes to its configuration and tensors."""
    folder.mkdir(exist_ok=True)
    table, state = json.loads((FIXTURE / "config.json").read_text()), load_file(FIXTURE / "model.safetensors")
    change(table, state)
    (folder / "config.json").write_text(json.dumps(table))
    if pickled:
        torch.save(state, folder / "pytorch_model.bin")
    else:
        save_file(state, folder / "model.safetensors")
    return folder


def nothing(table: dict[str, Any], state: State) -> None:
    pass


def config(**changes: object) -> Change:
    return lambda table, state: table.update(changes)


def tensor(name: str, change: Callable[[Tensor], Tensor]) -> Change:
    return lambda table, state: state.update({name: change(state[name]).contiguous()})


CHANGES: dict[str, Change] = {
    "another activation": config(activation_function="silu"),
    "attention scaled by layer": config(scale_attn_by_inverse_layer_idx=True),
    "attention that is not scaled": config(scale_attn_weights=False),
    "cross attention": config(add_cross_attention=True),
    "five heads": config(n_head=5),
    "a layer more": config(n_layer=3),
    "a layer less": config(n_layer=1),
    "more tokens": config(vocab_size=10**5),
    "too many parameters": config(vocab_size=2**24, n_embd=2**20),
    "a narrower MLP": config(n_inner=64),
    "a head of its own": config(tie_word_embeddings=False),
    "rows for columns": tensor("transformer.h.0.attn.c_attn.weight", lambda t: t.T),
    "infinity": tensor("transformer.ln_f.bias", lambda t: t / 0),
    "whole numbers": tensor("transformer.ln_f.bias", lambda t: t.to(torch.int8)),
    "a head that scores": lambda table, state: state.update({"score.weight": torch.ones(2, 32)}),
}


def without_weights(folder: Path) -> object:
    shutil.copy(FIXTURE / "config.json", folder)
    return circuitc.load(folder)


def with_tokenizer(**files: str) -> Case:
    def case(folder: Path) -> object:
        changed(folder, nothing)
        for name, text in files.items():
            written(folder / name.replace("_", "."), text)
        return load(folder)

    return case


CASES: dict[str, Case] = {
    **{name: lambda folder, change=change: load(changed(folder, change)) for name, change in CHANGES.items()},
    "no weights": without_weights,
    "a tokenizer of more tokens": with_tokenizer(tokenizer_json=id_tokenizer(65).to_str()),
    "a tokenizer that is none": with_tokenizer(tokenizer_json="{}"),
    "merges of unknown tokens": with_tokenizer(vocab_json='{"a": 0}', merges_txt="#version: 0.2\nqq zz\n"),
    "more tokens than the context": lambda folder: load(FIXTURE).model(torch.zeros(1, 33, dtype=torch.int64)),
}
