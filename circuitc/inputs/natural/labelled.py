"""Natural prompts with the model's own answers: what a circuit is chosen on, and what its claims are tested on."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from circuitc.inputs.natural.pairs import NaturalPair, as_prompts
from circuitc.inputs.prompts import Prompts

if TYPE_CHECKING:
    from circuitc.inputs.natural.code import Code

PAIRS = 128
"""Pairs of each split, at most. A natural prompt is about three times as long as one from a template."""
CLEAR = 1.0
"""Logits: where the model's two answers are closer, which of them leads says little of what the model does."""

F64 = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Answered:
    """Natural pairs of one split, and the model's ``difference: f64[2n]`` between the two answers' logits on them."""

    pairs: list[NaturalPair]
    difference: F64

    @cached_property
    def prompts(self) -> Prompts:
        """All pairs, with the code's own answers as labels."""
        return as_prompts(self.pairs)

    @cached_property
    def clear(self) -> NDArray[np.int64]:
        """``int[k]``: the pairs of which the model answers both prompts clearly."""
        return np.flatnonzero((np.abs(self.difference) >= CLEAR).reshape(2, -1).all(0))

    def half(self, i: int) -> Answered:
        """The first (0) or second (1) half of the pairs. They are in the order of their files."""
        middle = len(self.pairs) // 2
        which = slice(None, middle) if i == 0 else slice(middle, None)
        return Answered(self.pairs[which], self.difference.reshape(2, -1)[:, which].ravel())

    def as_the_model_answers(self) -> Prompts:
        """The clear pairs with the model's answers as labels: the loss of a circuit then is one against the model."""
        prompts = self.prompts
        labelled = Prompts(prompts.tokens, prompts.lengths, np.where(self.difference > 0, 1.0, -1.0))
        return labelled.take(self.clear)


@dataclass(frozen=True, eq=False)
class Natural:
    """A task's natural prompts for one model. ``select`` and ``report`` are of different files."""

    code: Code
    select: Answered
    report: Answered

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the prompts of both splits, in hexadecimal."""
        total = hashlib.sha256()
        for split in (self.select, self.report):
            for pair in split.pairs:
                total.update(repr(pair.ids).encode())
            total.update(b"|")
        return total.hexdigest()
