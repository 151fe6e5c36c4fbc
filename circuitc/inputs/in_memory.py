"""A model that is in memory, one's own ``nn.Module`` in no file: what makes a checkpoint of it."""

from __future__ import annotations

import copy
import hashlib

import torch
from tokenizers import Tokenizer
from torch import nn

from circuitc.errors import CircuitcError
from circuitc.inputs.tokenizers.byte_level import id_tokenizer


def prepare(model: nn.Module, tokenizer: Tokenizer | None, context: int, name: str) -> tuple[nn.Module, Tokenizer]:
    """A frozen copy of the model, and its tokenizer: one of token ids if none is given.

    Raises :class:`CircuitcError` for a context or a tokenizer that cannot be.
    """
    if context < 1:
        raise CircuitcError(f"a context of {context} tokens makes no sense", where=name, fix="give 1 or more")
    if tokenizer is not None and not isinstance(tokenizer, Tokenizer):
        raise CircuitcError(
            f"the tokenizer is a {type(tokenizer).__name__}",
            where=name,
            fix="give a tokenizers.Tokenizer (in one of transformers, that is .backend_tokenizer), or none",
        )
    model = copy.deepcopy(model).eval().requires_grad_(False)
    if tokenizer is None:
        with torch.no_grad():
            tokenizer = id_tokenizer(model(torch.zeros(1, 1, dtype=torch.int64)).shape[-1])
    return model, tokenizer


def digest(model: nn.Module) -> str:
    """SHA-256 over a model's kind and its parameters and buffers: names, types, shapes and values."""
    found = hashlib.sha256(type(model).__name__.encode())
    for name, tensor in model.state_dict().items():
        found.update(f"\0{name}\0{tensor.dtype}\0{list(tensor.shape)}\0".encode())
        found.update(tensor.detach().cpu().contiguous().flatten().view(torch.uint8).numpy().tobytes())
    return found.hexdigest()
