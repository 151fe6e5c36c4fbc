"""Edits of prompts: tokens put in, and taken out, at one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.probe import Probe
from circuitc.inputs.prompts import Prompts

INSERT, REPLACE, INSIDE, COMMENT, RUN, LINE, REPEAT = KINDS = (
    *("insert", "replace", "inside", "comment", "run", "line", "repeat"),
)
"""What decides is where the two prompts of a pair differ: no edit touches it."""
WHAT = {
    INSERT: "a token put in before what decides",
    REPLACE: "a token before what decides replaced",
    INSIDE: "a token put in behind what decides",
    COMMENT: "a comment of one token in front",
    RUN: "a comment of one token many times in front",
    LINE: "another line of text in front",
    REPEAT: "the end said again, many times",
}

OUTSIDE = -1  # stands before the first token and behind the last


@dataclass(frozen=True)
class Edit:
    """Of prompt ``row``: from place ``at`` on, ``removed`` tokens make room for the ``inserted`` ones.

    Of these the ``free`` ones from ``frame`` on are what the edit is about; the others, a comment's sign and the end
    of a line, hold them.
    """

    kind: str
    row: int
    at: int
    removed: int
    inserted: tuple[int, ...]
    frame: int = 0
    free: int = 1

    def apply(self, tokens: Sequence[int]) -> list[int]:
        """The tokens of its prompt after the edit."""
        return [*tokens[: self.at], *self.inserted, *tokens[self.at + self.removed :]]

    def filled(self, tokens: Sequence[int]) -> Edit:
        """The same edit about other tokens, ``free`` of them."""
        inserted = (*self.inserted[: self.frame], *tokens, *self.inserted[self.frame + self.free :])
        return replace(self, inserted=inserted)

    def gram(self, tokens: Sequence[int]) -> tuple[int, ...]:
        """What it puts in, with the token before it and the one behind it."""
        whole = [OUTSIDE, *self.apply(tokens), OUTSIDE]
        return tuple(whole[self.at : self.at + len(self.inserted) + 2])


def tokens_of(prompts: Prompts, row: int) -> list[int]:
    """The tokens of one prompt, without padding."""
    return [int(token) for token in prompts.tokens[row, : prompts.lengths[row]]]


def shared(prompts: Prompts, row: int) -> tuple[int, int]:
    """How many tokens a prompt shares with the other of its pair from the start; and, of the rest, from the end."""
    mine, theirs = tokens_of(prompts, row), tokens_of(prompts, int(prompts.counterfactual[row]))
    least = min(len(mine), len(theirs))
    front = next((i for i in range(least) if mine[i] != theirs[i]), least)
    behind = next((i for i in range(least - front) if mine[-1 - i] != theirs[-1 - i]), least - front)
    return front, behind


def deciding(prompts: Prompts) -> set[int]:
    """The tokens that stand where the two prompts of some pair differ."""
    found: set[int] = set()
    for row in range(len(prompts.tokens)):
        front, behind = shared(prompts, row)
        mine = tokens_of(prompts, row)
        found.update(mine[front : len(mine) - behind])
    return found


class Seen:
    """What stands in a task's prompts, to tell an edit that occurs there from one that does not."""

    def __init__(self, *prompts: Prompts) -> None:
        self.rows = [[OUTSIDE, *tokens_of(some, row), OUTSIDE] for some in prompts for row in range(len(some.tokens))]
        self.grams: dict[int, set[tuple[int, ...]]] = {}

    def __contains__(self, gram: tuple[int, ...]) -> bool:
        """Whether these tokens stand in a row somewhere in the prompts."""
        size = len(gram)
        if size not in self.grams:
            parts = (tuple(row[i : i + size]) for row in self.rows for i in range(len(row) - size + 1))
            self.grams[size] = set(parts)
        return gram in self.grams[size]


def probe_of(rows: Sequence[Sequence[int]]) -> Probe:
    """Sequences of several lengths, padded."""
    lengths = np.array([len(row) for row in rows], dtype=np.int64)
    tokens: NDArray[np.int64] = np.zeros((len(rows), int(lengths.max(initial=1))), dtype=np.int64)
    for place, row in zip(tokens, rows, strict=True):
        place[: len(row)] = row
    return Probe(tokens, lengths)
