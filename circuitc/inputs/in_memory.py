"""What a checkpoint needs of an ``nn.Module`` that is in memory and in no file: a frozen copy and a digest."""

from __future__ import annotations

import copy
import hashlib

import torch
from tokenizers import Tokenizer
from torch import nn

from circuitc.errors import CircuitcError
from circuitc.inputs.tokenizers.byte_level import id_tokenizer


def prepare(model: nn.Module, tokenizer: Tokenizer | None, context: int, name: str) -> tuple[nn.Module, Tokenizer]:
    """A frozen copy of the model, and its tokenizer; without one, a tokenizer of token ids.

    Raises :class:`CircuitcError` for an impossible context, and for a tokenizer of another library.
    """
    if context < 1:
        raise CircuitcError(
            f"the context is {context} tokens; it must be 1 or more",
            where=name,
            fix="give the number of tokens that it reads",
        )
    if tokenizer is not None and not isinstance(tokenizer, Tokenizer):
        raise CircuitcError(
            f"the tokenizer is a {type(tokenizer).__name__}",
            where=name,
            fix="give a tokenizers.Tokenizer (of a transformers tokenizer, its .backend_tokenizer), or none",
        )
    model = copy.deepcopy(model).eval().requires_grad_(False)
    if tokenizer is None:
        with torch.no_grad():
            tokenizer = id_tokenizer(model(torch.zeros(1, 1, dtype=torch.int64)).shape[-1])
    return model, tokenizer


def digest(model: nn.Module) -> str:
    """SHA-256 of a model's class name and of the names, types, shapes and values of its parameters and buffers."""
    found = hashlib.sha256(type(model).__name__.encode())
    for name, tensor in model.state_dict().items():
        found.update(f"\0{name}\0{tensor.dtype}\0{list(tensor.shape)}\0".encode())
        found.update(tensor.detach().cpu().contiguous().flatten().view(torch.uint8).numpy().tobytes())
    return found.hexdigest()
