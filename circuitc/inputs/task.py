"""What a task is: pairs of prompts that differ only in what decides between two single-token answers."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

Split = Literal["train", "heldout"]
"""``train`` prompts are for choosing a circuit, ``heldout`` ones for judging it; they share none."""

Prompt = str | tuple[int, ...]
"""A text, or the token ids themselves."""


@dataclass(frozen=True)
class AnyTask:
    """A family of prompt pairs: after the first prompt the right next token is ``answers[0]``, after the second
    ``answers[1]``. An answer is a text or a token id.
    """

    name: str
    decides: str
    """What the answer depends on, in one line for the task table."""
    answers: tuple[str | int, str | int]

    def pairs(self, count: int, seed: int, split: Split = "train") -> Sequence[tuple[Prompt, Prompt]]:
        """``count`` prompt pairs, fewer if there are no more; the same seed and split give the same pairs."""
        raise NotImplementedError

    def where(self, prompt: Prompt) -> str | None:
        """The place of a prompt, for errors about it; None if it has none."""
        return None

    def own_file(self) -> tuple[str, bytes] | None:
        """The user's own file that the task comes from, of which a circuit's folder keeps a copy: its name there, and
        its content; None for a task that is in no such file.
        """
        return None


@dataclass(frozen=True)
class Task(AnyTask):
    """A task whose prompts a function makes: ``generate(rng, split)`` draws one pair of prompts. Those of the two
    splits should be unlike. Of tasks that templates can say, see :mod:`circuitc.inputs.template`.
    """

    answers: tuple[str, str]
    generate: Callable[[random.Random, Split], tuple[str, str]]

    def pairs(self, count: int, seed: int, split: Split = "train") -> list[tuple[str, str]]:
        rng = random.Random(f"{self.name}/{split}/{seed}")
        return [self.generate(rng, split) for _ in range(count)]
