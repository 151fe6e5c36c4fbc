"""Natural prompt pairs: questions found in code, as tokens that end where the answer is due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from circuitc.inputs.natural.code import Code, CodeFile
from circuitc.inputs.natural.question import Finder, Question
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.task import Split

MOST_TOKENS = 60
MOST_LINES = 14
MOST_CHARACTERS = 420
"""A prompt is the question's line and as many whole lines before it as fit in all three."""
MOST_A_SIDE = 5
"""The most pairs of one file in which the real prompt has the first answer, and the most in which it has the second:
no file and no side outweighs the others."""


@dataclass(frozen=True)
class NaturalPair:
    """Two prompts: the first answer is right after the first one. ``real`` says which of the two is real code."""

    texts: tuple[str, str]
    ids: tuple[tuple[int, ...], tuple[int, ...]]
    real: int
    file: str


class _Cutter:
    """Cuts texts to the lines that fit, and checks that the answers are the tokens that come next."""

    def __init__(self, tokenizer: Tokenizer, answers: tuple[int, int], texts: tuple[str, str], context: int) -> None:
        self.tokenizer = tokenizer
        self.answers = answers
        self.texts = texts
        self.most = min(MOST_TOKENS, context)

    def ids(self, text: str) -> list[int]:
        found: list[int] = self.tokenizer.encode(text).ids
        return found

    def __call__(self, question: Question, file: CodeFile) -> NaturalPair | None:
        """The pair; None if it does not fit, or the answers are other tokens there."""
        cut = self.cut(question)
        if cut is None:
            return None
        texts, ids = cut
        for text, before, answer, own in zip(texts, ids, self.texts, self.answers, strict=True):
            if self.ids(text + answer) != [*before, own]:
                return None
        real = ids[question.real]
        follows = self.ids(texts[question.real] + question.rest[:40])
        if follows[: len(real)] != real or follows[len(real) : len(real) + 1] != [self.answers[question.real]]:
            return None
        return NaturalPair(texts, (tuple(ids[0]), tuple(ids[1])), question.real, file.path)

    def cut(self, question: Question) -> tuple[tuple[str, str], tuple[list[int], list[int]]] | None:
        """The texts from the earliest line on with which both fit, and their tokens."""
        shared = _shared(*question.texts)
        starts = [0] + [i + 1 for i, sign in enumerate(question.texts[0][:shared]) if sign == "\n"]
        for start in starts[-MOST_LINES:]:
            first, second = (text[start:] for text in question.texts)
            if max(len(first), len(second)) > MOST_CHARACTERS:
                continue
            ids = self.ids(first), self.ids(second)
            if min(map(len, ids)) > 0 and max(map(len, ids)) <= self.most:
                return (first, second), ids
        return None


def _shared(first: str, second: str) -> int:
    """How many characters at their beginning both texts have."""
    for i, (a, b) in enumerate(zip(first, second, strict=False)):
        if a != b:
            return i
    return min(len(first), len(second))


@dataclass(frozen=True)
class NaturalTask:
    """A task's questions in real code: what finds them, and the answers as texts and as token ids."""

    finder: Finder
    texts: tuple[str, str]
    answers: tuple[int, int]

    def pairs(self, code: Code, tokenizer: Tokenizer, count: int, split: Split, context: int) -> list[NaturalPair]:
        """``count`` pairs of the split's files, or all if there are fewer. The same code gives the same pairs."""
        cutter = _Cutter(tokenizer, self.answers, self.texts, context)
        found: list[NaturalPair] = []
        seen: set[tuple[str, str]] = set()
        for file in code.of_split(split):
            for pair in self._of_file(file, cutter):
                if pair.texts not in seen:
                    seen.add(pair.texts)
                    found.append(pair)
            if len(found) >= count:
                break
        return found[:count]

    def _of_file(self, file: CodeFile, cutter: _Cutter) -> Iterator[NaturalPair]:
        source = file.source()
        left = [MOST_A_SIDE, MOST_A_SIDE]
        for question in self.finder(source) if source else ():
            if left[question.real] and (pair := cutter(question, file)):
                left[question.real] -= 1
                yield pair


def as_prompts(pairs: list[NaturalPair]) -> Prompts:
    """The pairs as right-padded sequences, first prompts first."""
    rows = [pair.ids[side] for side in (0, 1) for pair in pairs]
    lengths = np.array([len(row) for row in rows])
    tokens: NDArray[np.int64] = np.zeros((len(rows), int(lengths.max(initial=1))), dtype=np.int64)
    for i, row in enumerate(rows):
        tokens[i, : len(row)] = row
    return Prompts(tokens, lengths)
