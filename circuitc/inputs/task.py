"""Tasks: pairs of prompts that differ only in what decides between two single-token answers."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal, TypeVar

from circuitc.errors import CircuitcError

Split = Literal["train", "heldout"]
"""A circuit is chosen on ``train`` prompts and tested on ``heldout`` ones; no prompt is in both."""

Prompt = str | tuple[int, ...]
"""A text, or token ids."""


EXAMPLES = 3  # pairs of prompts that a notebook shows


T = TypeVar("T")


def halved(given: Mapping[Split, Sequence[T]]) -> list[dict[Split, Sequence[T]]]:
    """Twice the same, each with every second one of what there is to choose on; empty if there is only one."""
    train = given["train"]
    return [{**given, "train": train[i::2]} for i in (0, 1)] if len(train) > 1 else []


@dataclass(frozen=True, repr=False)
class AnyTask:
    """A family of prompt pairs. The right next token is ``answers[0]`` after the first prompt of a pair, and
    ``answers[1]`` after the second. An answer is a text or a token id.
    """

    name: str
    decides: str
    """What the answer depends on, in one line for the task table."""
    answers: tuple[str | int, str | int]

    def pairs(self, count: int, seed: int, split: Split = "train") -> Sequence[tuple[Prompt, Prompt]]:
        """``count`` prompt pairs, or all if there are fewer; the same seed and split give the same pairs."""
        raise NotImplementedError

    def halves(self) -> list[AnyTask]:
        """The task with each half of its templates, or pairs, to choose on; empty if they cannot be divided."""
        return []

    def where(self, prompt: Prompt) -> str | None:
        """The place where a prompt is written, for errors about it; None if it was generated."""
        return None

    def __repr__(self) -> str:
        first, second = self.answers
        return f"<Task {self.name}: {first!r} or {second!r}, by {self.decides}>"

    def _repr_html_(self) -> str:
        """The answers, and a few held-out pairs of prompts, each under its right answer."""
        head = "".join(f"<th>{escape(repr(answer))}</th>" for answer in self.answers)
        pairs = self.pairs(EXAMPLES, 0, "heldout")
        rows = "".join(f"<tr>{''.join(f'<td><pre>{escape(str(p))}</pre></td>' for p in pair)}</tr>" for pair in pairs)
        about = f"<p><b>{escape(self.name)}</b>: {escape(self.decides)}</p>"
        return f"{about}<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"

    def own_file(self) -> tuple[str, bytes] | None:
        """The user's file that the task comes from, which is copied into a circuit's folder: its name there and its
        content; None if the task comes from no such file.
        """
        return None


@dataclass(frozen=True, repr=False)
class Task(AnyTask):
    """A task whose prompts a function makes: ``generate(rng, split)`` gives one random pair of prompts. The prompts of
    the two splits should be unlike. :mod:`circuitc.inputs.template` has tasks made of templates.
    """

    answers: tuple[str, str]
    generate: Callable[[random.Random, Split], tuple[str, str]]

    def pairs(self, count: int, seed: int, split: Split = "train") -> list[tuple[str, str]]:
        rng = random.Random(f"{self.name}/{split}/{seed}")
        try:
            found = [self.generate(rng, split) for _ in range(count)]
        except CircuitcError:
            raise
        except Exception as error:  # whatever the user's code raises
            problem = f"generate(rng, '{split}') fails: {type(error).__name__}: {error}"
            fix = "it must return two texts, as (first, second)"
            raise CircuitcError(problem, where=self.name, fix=fix) from error
        for pair in found:
            if not isinstance(pair, tuple | list) or len(pair) != 2 or not all(isinstance(text, str) for text in pair):
                fix = "generate(rng, split) must return two texts, as (first, second)"
                raise CircuitcError(f"the task generates {pair!r}, not a pair of prompts", where=self.name, fix=fix)
        return found
