"""A checkpoint as the compiler sees it, whatever model family or file format it came from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import nn


@dataclass(frozen=True)
class Checkpoint:
    """A trained model with all that compiling it needs. ``circuitc.load`` reads one, :meth:`of` makes one.

    ``means`` holds each site's mean activation over the pretraining mix, ``{site: float[channels]}``.
    ``corpus`` is held-out text of the pretraining mix, ``int[sequences, context]``, which travels with the
    weights so that figures on corpus text are the same on every machine. ``path`` is where it was read; of a shipped
    one, its name.
    """

    name: str
    path: Path
    sha256: str
    model: nn.Module
    tokenizer: Tokenizer
    means: dict[str, NDArray[np.float64]]
    corpus: NDArray[np.int64]
    context: int
    card: dict[str, Any] = field(default_factory=dict)
    own_text: bool = False
    """Whether ``means`` and ``corpus`` come from text of the user's, so that circuits take a copy along."""

    @classmethod
    def of(
        cls,
        model: nn.Module,
        tokenizer: Tokenizer | None = None,
        *,
        context: int,
        text: str | Path | None = None,
        tokens: Iterable[Sequence[int]] | None = None,
        name: str | None = None,
    ) -> Checkpoint:
        """A model of one's own, ``int[batch, pos] -> logits[batch, pos, tokens]``, which reads ``context`` tokens.

        Without a tokenizer, text is token ids with spaces between them, as many ids as the model has logits.
        ``text`` is a file (see ``circuitc.with_text``) or ``tokens`` sequences of ids, from which means are
        recorded. The model given is not touched.
        """
        from circuitc.inputs.in_memory import checkpoint_of

        return checkpoint_of(model, tokenizer, context, text, tokens, name)
