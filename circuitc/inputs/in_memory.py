"""What a checkpoint needs of an ``nn.Module`` that is in memory and in no file: a frozen copy and a digest."""

from __future__ import annotations

import hashlib
from numbers import Integral

import torch
from tokenizers import Tokenizer
from torch import nn

from circuitc.errors import CircuitcError
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.trace.plain import ids_read, plain_copy, with_logits

MOST_CONTEXT = 2**20
"""The longest context, in tokens: a longer one is a mistake."""


def prepare(model: nn.Module, tokenizer: Tokenizer | None, context: int, name: str) -> tuple[nn.Module, Tokenizer]:
    """A frozen copy of the model, and its tokenizer; without one, a tokenizer of token ids.

    Raises :class:`CircuitcError` for an impossible context, for a tokenizer of another library, and for a module that
    cannot be compiled (:func:`circuitc.trace.plain.plain_copy`).
    """
    check_context(context, name)
    if tokenizer is not None and not isinstance(tokenizer, Tokenizer):
        raise CircuitcError(
            f"the tokenizer is of type {type(tokenizer).__name__}, not a tokenizers.Tokenizer",
            where=name,
            fix="give that (of a transformers tokenizer, its .backend_tokenizer), or none",
        )
    model = plain_copy(model, name)
    outputs = with_logits(model, context, name)
    return model, id_tokenizer(ids_read(model, outputs)) if tokenizer is None else tokenizer


def check_context(context: object, name: str) -> None:
    """Raises :class:`CircuitcError` unless a context is a number of tokens."""
    if not isinstance(context, Integral) or isinstance(context, bool) or not 1 <= int(context) <= MOST_CONTEXT:
        raise CircuitcError(
            f"the context is {context!r} tokens; it must be a whole number, 1 to {MOST_CONTEXT}",
            where=name,
            fix="give the largest number of tokens that the model reads at once",
        )


def digest(model: nn.Module) -> str:
    """SHA-256 of a model's class name and of the names, types, shapes and values of its parameters and buffers."""
    found = hashlib.sha256(type(model).__name__.encode())
    for name, tensor in model.state_dict().items():
        if not isinstance(tensor, torch.Tensor):  # a module's extra state, whose repr may be an address
            continue
        found.update(f"\0{name}\0{tensor.dtype}\0{list(tensor.shape)}\0".encode())
        found.update(tensor.detach().cpu().contiguous().flatten().view(torch.uint8).numpy().tobytes())
    return found.hexdigest()
