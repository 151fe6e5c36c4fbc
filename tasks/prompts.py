"""What the tasks build their prompts from: the corpus's words, half of them for each split."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Sequence

from circuitc.task import Split
from circuitc.tasks import words

SALT = 100
"""Chosen so that it cuts every list of ``words`` nearly in half."""


def half(options: Sequence[str], split: Split) -> list[str]:
    """The options that belong to ``split``. A word is on the same side in every list, whatever its place."""
    side = int(split == "heldout")
    return [word for word in options if zlib.crc32(f"{SALT}{word}".encode()) >> 7 & 1 == side]


class Words:
    """Draws the words of one prompt; names never repeat within it."""

    def __init__(self, rng: random.Random, split: Split) -> None:
        self.rng = rng
        self.split = split
        self.used: set[str] = set()

    def pick(self, options: Sequence[str]) -> str:
        """One option of this split, none twice."""
        word = self.rng.choice([w for w in half(options, self.split) if w not in self.used])
        self.used.add(word)
        return word

    def name(self) -> str:
        return self.pick(words.NAMES)

    def function(self) -> str:
        return self.pick(words.FUNCTIONS)

    def call(self) -> str:
        return self.pick(words.CALLS)

    def number(self) -> str:
        """An even number for training, an odd one for held-out."""
        return str(2 * self.rng.randint(0, 9) + (self.split == "heldout"))

    def text(self, low: int, high: int) -> str:
        """``low`` to ``high`` plain words."""
        return " ".join(self.pick(words.WORDS) for _ in range(self.rng.randint(low, high)))

    def lead(self, least: int = 0) -> str:
        """``least`` to two statements to begin with, of a kind that is this split's own; they decide nothing."""
        kinds: dict[Split, tuple[Callable[[], str], ...]] = {
            "train": (
                lambda: f"{self.name()} = {self.number()}",
                lambda: f"{self.function()}({self.name()}, {self.number()})",
                lambda: f"{self.name()} = {self.name()} + {self.number()}",
                lambda: f"{self.name()} += {self.number()}",
            ),
            "heldout": (
                lambda: f"{self.name()} = {self.name()}",
                lambda: f"{self.name()}.{self.function()}({self.number()})",
                lambda: f"{self.name()} = {self.name()} - {self.name()}",
                lambda: f"{self.name()} -= {self.number()}",
            ),
        }
        lines = [self.rng.choice(kinds[self.split])() for _ in range(self.rng.randint(least, 2))]
        return "".join(f"{line}\n" for line in lines)
