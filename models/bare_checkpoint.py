"""Checkpoints of formats that have only weights: no means, no corpus, perhaps no tokenizer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer
from torch import nn

from circuitc.errors import CircuitcError
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.reading import sha256
from circuitc.inputs.tokenizers.byte_level import id_tokenizer


def bare_checkpoint(
    format: str,
    path: Path,
    files: Sequence[Path],
    model: nn.Module,
    *,
    context: int,
    vocab_size: int,
    tokenizer: Tokenizer | None,
    card: dict[str, Any] | None = None,
) -> Checkpoint:
    """A checkpoint without means and corpus. ``files`` are those that decide what the model computes, for the digest.

    Without a tokenizer, text is token ids separated by spaces.

    Raises CircuitcError if the tokenizer has tokens that the model has no embedding for.
    """
    if tokenizer is not None and tokenizer.get_vocab_size() > vocab_size:
        raise CircuitcError(
            f"the tokenizer has {tokenizer.get_vocab_size()} tokens, but the embedding has {vocab_size} rows",
            where=str(path),
            fix="use the tokenizer that the model was trained with",
        )
    return Checkpoint(
        name=path.resolve().name,
        path=path,
        sha256=sha256(files),
        model=model,
        tokenizer=tokenizer or id_tokenizer(vocab_size),
        means={},
        corpus=np.zeros((0, context), np.int64),
        context=context,
        card={"format": format, **(card or {})},
    )
