"""A checkpoint of a model that is in memory: one's own ``nn.Module``, in no file."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn

from circuitc.errors import CircuitcError
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.corpus import with_documents, with_text
from circuitc.inputs.prompts import check_ids
from circuitc.inputs.tokenizers.byte_level import id_tokenizer


def checkpoint_of(
    model: nn.Module,
    tokenizer: Tokenizer | None,
    context: int,
    text: str | Path | None,
    tokens: Iterable[Sequence[int]] | None,
    name: str | None,
) -> Checkpoint:
    """See :meth:`circuitc.Checkpoint.of`."""
    name = name or type(model).__name__
    if text is not None and tokens is not None:
        raise CircuitcError("both text and tokens are given", where=name, fix="means come from one of them")
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
    none = np.zeros((0, context), np.int64)
    ckpt = Checkpoint(name, Path(name), digest(model), model, tokenizer, {}, none, context)
    if text is not None:
        return with_text(ckpt, text)
    if tokens is None:
        return ckpt
    documents = [[int(i) for i in row] for row in tokens]
    for row in documents:
        check_ids(row, tokenizer, name)
    return with_documents(ckpt, documents, name)


def digest(model: nn.Module) -> str:
    """SHA-256 over a model's kind and its parameters and buffers: names, types, shapes and values."""
    found = hashlib.sha256(type(model).__name__.encode())
    for name, tensor in model.state_dict().items():
        found.update(f"\0{name}\0{tensor.dtype}\0{list(tensor.shape)}\0".encode())
        found.update(tensor.detach().cpu().contiguous().flatten().view(torch.uint8).numpy().tobytes())
    return found.hexdigest()
