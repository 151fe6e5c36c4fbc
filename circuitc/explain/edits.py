"""Edits of prompts: tokens inserted and removed at one place."""

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
"""The kinds of edits. No edit touches the deciding tokens: those in which a prompt and its counterfactual, the other
prompt of the pair, differ."""
WHAT = {
    INSERT: "a token inserted before the deciding tokens",
    REPLACE: "a token before the deciding tokens replaced",
    INSIDE: "a token inserted after the deciding tokens",
    COMMENT: "a comment of one token at the start",
    RUN: "a comment of one token, repeated, at the start",
    LINE: "a line of other text at the start",
    REPEAT: "the end of the prompt repeated",
}

OUTSIDE = -1  # stands for what is before the first token and after the last


@dataclass(frozen=True)
class Edit:
    """In prompt ``row``, from position ``at`` on, ``removed`` tokens are replaced by the ``inserted`` ones.

    The edit is about the ``free`` inserted tokens after the first ``frame``. The others are a comment sign and the end
    of a line around them.
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
        """The inserted tokens with the token before them and the token after them."""
        whole = [OUTSIDE, *self.apply(tokens), OUTSIDE]
        return tuple(whole[self.at : self.at + len(self.inserted) + 2])


def tokens_of(prompts: Prompts, row: int) -> list[int]:
    """The tokens of one prompt, without padding."""
    return [int(token) for token in prompts.tokens[row, : prompts.lengths[row]]]


def shared(prompts: Prompts, row: int) -> tuple[int, int]:
    """How many tokens a prompt shares with its counterfactual at the start, and how many of the rest at the end."""
    mine, theirs = tokens_of(prompts, row), tokens_of(prompts, int(prompts.counterfactual[row]))
    least = min(len(mine), len(theirs))
    front = next((i for i in range(least) if mine[i] != theirs[i]), least)
    behind = next((i for i in range(least - front) if mine[-1 - i] != theirs[-1 - i]), least - front)
    return front, behind


def deciding(prompts: Prompts) -> set[int]:
    """The deciding tokens of all pairs: those in which the two prompts of a pair differ."""
    found: set[int] = set()
    for row in range(len(prompts.tokens)):
        front, behind = shared(prompts, row)
        mine = tokens_of(prompts, row)
        found.update(mine[front : len(mine) - behind])
    return found


class Seen:
    """The token sequences that occur in a task's prompts, to recognise edits that are absent from the task."""

    def __init__(self, *prompts: Prompts) -> None:
        self.rows = [[OUTSIDE, *tokens_of(some, row), OUTSIDE] for some in prompts for row in range(len(some.tokens))]
        self.grams: dict[int, set[tuple[int, ...]]] = {}

    def __contains__(self, gram: tuple[int, ...]) -> bool:
        """Whether these tokens occur in this order, without a gap, in any prompt."""
        size = len(gram)
        if size not in self.grams:
            parts = (tuple(row[i : i + size]) for row in self.rows for i in range(len(row) - size + 1))
            self.grams[size] = set(parts)
        return gram in self.grams[size]


def probe_of(rows: Sequence[Sequence[int]]) -> Probe:
    """Sequences of different lengths as one padded probe."""
    lengths = np.array([len(row) for row in rows], dtype=np.int64)
    tokens: NDArray[np.int64] = np.zeros((len(rows), int(lengths.max(initial=1))), dtype=np.int64)
    for place, row in zip(tokens, rows, strict=True):
        place[: len(row)] = row
    return Probe(tokens, lengths)
