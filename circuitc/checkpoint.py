"""A checkpoint as the compiler sees it, whatever model family or file format it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import nn


@dataclass(frozen=True)
class Checkpoint:
    """A trained model with all that compiling it needs. ``circuitc.load`` makes one.

    ``means`` holds each site's mean activation over the pretraining mix, ``{site: float[channels]}``.
    ``corpus`` is held-out text of the pretraining mix, ``int[sequences, context]``, which travels with the
    weights so that figures on corpus text are the same on every machine.
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
