"""What the tasks build their prompts from: the corpus's words, in templates that each split has of its own.

Both splits draw from all words. How likely a model finds an answer differs from word to word, so a circuit chosen on
half of them and judged on the other half would be judged on which words it happened to get.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from circuitc.task import Split
from circuitc.tasks import words


class Words:
    """Draws the words of one prompt; names never repeat within it."""

    def __init__(self, rng: random.Random, split: Split) -> None:
        self.rng = rng
        self.split = split
        self.used: set[str] = set()

    def pick(self, options: Sequence[str]) -> str:
        """One option, none twice."""
        word = self.rng.choice([w for w in options if w not in self.used])
        self.used.add(word)
        return word

    def name(self) -> str:
        return self.pick(words.NAMES)

    def function(self) -> str:
        return self.pick(words.FUNCTIONS)

    def call(self) -> str:
        return self.pick(words.CALLS)

    def number(self) -> str:
        return str(self.rng.randint(0, 19))

    def text(self, low: int, high: int) -> str:
        """``low`` to ``high`` plain words."""
        return " ".join(self.pick(words.WORDS) for _ in range(self.rng.randint(low, high)))

    def lead(self, least: int = 0) -> str:
        """``least`` to two statements to begin with; they decide nothing."""
        kinds: tuple[Callable[[], str], ...] = (
            lambda: f"{self.name()} = {self.number()}",
            lambda: f"{self.name()} = {self.name()} {self.rng.choice('+-')} {self.number()}",
            lambda: f"{self.name()} {self.rng.choice('+-')}= {self.number()}",
            lambda: f"{self.function()}({self.name()}, {self.number()})",
            lambda: f"{self.name()}.{self.function()}({self.name()})",
        )
        lines = [self.rng.choice(kinds)() for _ in range(self.rng.randint(least, 2))]
        return "".join(f"{line}\n" for line in lines)
