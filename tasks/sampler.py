"""Random small pieces of Python text: names, numbers, strings, lists, expressions."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

from circuitc.tasks import word_lists

T = TypeVar("T")


class Sampler:
    """Samples pieces of text with one seeded random generator."""

    def __init__(self, seed: int | str) -> None:
        self.random = random.Random(seed).random

    def pick(self, options: Sequence[T]) -> T:
        """One of the options, uniformly (several times faster than ``random.choice``)."""
        return options[int(self.random() * len(options))]

    def chance(self, probability: float) -> bool:
        return self.random() < probability

    def between(self, low: int, high: int) -> int:
        """An integer from ``low`` to ``high``, both included."""
        return low + int(self.random() * (high - low + 1))

    def name(self) -> str:
        if self.chance(0.06):
            return f"{self.pick(word_lists.NAMES)}_{self.pick(word_lists.NAMES)}"
        return self.pick(word_lists.NAMES)

    def distinct(self, count: int, options: Sequence[str] | None = None) -> list[str]:
        """``count`` different names, or different options if any are given."""
        found: dict[str, None] = {}
        while len(found) < count:
            found[self.name() if options is None else self.pick(options)] = None
        return list(found)

    def function(self) -> str:
        return self.pick(word_lists.NAMES if self.chance(0.3) else word_lists.FUNCTIONS)

    def number(self) -> str:
        if self.chance(0.75):
            return str(self.between(0, 20))
        if self.chance(0.85):
            return str(self.between(21, 999))
        return f"{self.between(0, 9)}.{self.between(0, 9)}"

    def words(self, most: int = 4) -> str:
        """One to ``most`` plain words."""
        return " ".join([self.pick(word_lists.WORDS) for _ in range(self.between(1, most))])

    def quoted(self, most: int = 4) -> str:
        """A string literal in single or double quotes."""
        quote = self.pick("\"'")
        return f"{quote}{self.words(most)}{quote}"

    def atoms(self, low: int, high: int) -> str:
        """``a, b, c`` of one kind: numbers, names or strings."""
        kind = self.random()
        count = self.between(low, high)
        if kind < 0.55:
            return ", ".join([self.number() for _ in range(count)])
        if kind < 0.8:
            return ", ".join([self.name() for _ in range(count)])
        quote = self.pick("\"'")
        return ", ".join([f"{quote}{self.pick(word_lists.WORDS)}{quote}" for _ in range(count)])

    def list_text(self) -> str:
        """A flat or nested list; the last bracket of a nested one is always ``]]``."""
        kind = self.random()
        if kind < 0.5:
            return f"[{self.atoms(1, 6)}]"
        rows = ", ".join([f"[{self.atoms(1, 4)}]" for _ in range(self.between(1, 3))])
        if kind < 0.9:
            return f"[{rows}]"
        return f"[{self.atoms(1, 3)}, {rows}]"

    def dict_text(self) -> str:
        """A dict whose keys are names, numbers or strings."""
        kind = self.random()
        count = self.between(1, 4)
        if kind < 0.35:
            pairs = [f"{self.name()}: {self.atom()}" for _ in range(count)]
        elif kind < 0.7:
            pairs = [f"{self.number()}: {self.atom()}" for _ in range(count)]
        else:
            quote = self.pick("\"'")
            pairs = [f"{quote}{self.pick(word_lists.WORDS)}{quote}: {self.atom()}" for _ in range(count)]
        return "{" + ", ".join(pairs) + "}"

    def atom(self) -> str:
        kind = self.random()
        if kind < 0.45:
            return self.name()
        if kind < 0.85:
            return self.number()
        return self.quoted(1)

    def expression(self) -> str:
        """A short right-hand side."""
        kind = self.random()
        if kind < 0.4:
            return self.atom()
        if kind < 0.6:
            return f"{self.name()} {self.pick('+-*/')} {self.atom()}"
        if kind < 0.75:
            return f"{self.function()}({self.name()})"
        if kind < 0.85:
            return f"{self.name()}.{self.pick(word_lists.NAMES)}"
        if kind < 0.93:
            return f"{self.name()}[{self.atom()}]"
        return self.pick(("None", "True", "False"))

    def condition(self) -> str:
        """The condition of an ``if`` or ``while``."""
        kind = self.random()
        if kind < 0.25:
            return self.name()
        if kind < 0.55:
            return f"{self.name()} == {self.atom()}"
        if kind < 0.8:
            return f"{self.name()} {self.pick(('<', '>', '!=', '<=', '>='))} {self.atom()}"
        if kind < 0.9:
            return f"not {self.name()}"
        return f"{self.name()} in {self.name()}"
