"""nanoGPT's ckpt.pt, or a folder with one: GPT-2 with exact gelu, with or without biases."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import Field

from circuitc.errors import CircuitcError
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.reading import Section, only_tensors, read_section, read_torch
from circuitc.models.bare_checkpoint import bare_checkpoint
from circuitc.models.gpt2 import GPT2Config, fill

FILE = "ckpt.pt"
COMPILED = "_orig_mod."
"""The prefix that torch.compile adds to the names of tensors."""


class ModelArgs(Section):
    """``model_args``: the arguments of the model in nanoGPT's train.py."""

    n_layer: int = Field(ge=0, le=1024)
    n_head: int = Field(gt=0, le=2**16)
    n_embd: int = Field(gt=0, le=2**24)
    block_size: int = Field(gt=0, le=2**24)
    vocab_size: int = Field(gt=0, le=2**24)
    bias: bool
    dropout: float = 0.0

    def gpt2(self) -> GPT2Config:
        return GPT2Config(
            vocab_size=self.vocab_size,
            n_positions=self.block_size,
            n_embd=self.n_embd,
            n_layer=self.n_layer,
            n_head=self.n_head,
            activation_function="gelu",
            bias=self.bias,
        )


def recognises(path: Path) -> bool:
    return (path.is_file() and path.suffix == ".pt") or (path / FILE).is_file()


def load(path: Path) -> Checkpoint:
    """Reads the checkpoint in a file or folder. Text is token ids, as meta.pkl, a pickle, is not read."""
    file = path / FILE if path.is_dir() else path
    value: dict[str, Any] = read_torch(file)
    args = value.get("model_args")
    if not isinstance(args, dict) or "model" not in value:
        problem = "the file has no 'model' and 'model_args', as nanoGPT's checkpoints do"
        raise CircuitcError(problem, where=str(file), fix="for another format, give the folder")
    cfg = read_section(ModelArgs, args, file)
    state = only_tensors(value["model"], file)
    prefix = COMPILED if any(name.startswith(COMPILED) for name in state) else ""
    model = fill(cfg.gpt2(), state, file, conv1d=False, prefix=prefix)
    return bare_checkpoint(
        "nanogpt", path, [file], model, context=cfg.block_size, vocab_size=cfg.vocab_size, tokenizer=None
    )
