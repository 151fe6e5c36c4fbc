"""All edits of one kind that a prompt allows, and a random edit of the same length for comparison."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from circuitc.explain.edits import (
    COMMENT,
    INSERT,
    INSIDE,
    LINE,
    REPEAT,
    REPLACE,
    Edit,
    Seen,
    deciding,
    shared,
    tokens_of,
)
from circuitc.inputs.prompts import Prompts, encode_all

COPIES = (2, 4, 8, 16, 32)  # of the token of a ``run``, and of a prompt's end; and as many as fit
LONGEST_END = 4  # tokens at the end of a prompt that are repeated
LONGEST_LINE = 24  # tokens of a line of text


@dataclass(frozen=True, eq=False)
class Workshop:
    """Everything that edits are made from.

    ``prompts`` are edited and have at most ``context`` tokens afterwards; ``seen`` are the task's prompts. Random
    tokens are sampled from ``text: int[n]``; ``lines`` are its lines by length. ``sign`` and ``end`` are the tokens of
    a comment sign and of a line end, empty if the tokenizer has none. ``barred`` tokens are never inserted after the
    deciding tokens: they contain the text of an answer or of a deciding token, and might change which answer is right.
    """

    prompts: Prompts
    seen: Seen
    context: int
    text: NDArray[np.int64]
    lines: Mapping[int, Sequence[tuple[int, ...]]]
    sign: tuple[int, ...]
    end: tuple[int, ...]
    barred: frozenset[int]

    def edits(self, kind: str, row: int, tokens: Sequence[int], count: int, rng: np.random.Generator) -> list[Edit]:
        """At most ``count`` random edits of one kind and prompt that insert these ``tokens``, fit into the context, and
        are absent from the task.

        An edit is absent from the task if the inserted tokens, together with the token before them and the token after
        them, occur in none of the task's prompts.
        """
        found = [*self._made(kind, row, tokens)]
        mine = tokens_of(self.prompts, row)
        chosen: list[Edit] = []
        for i in rng.permutation(len(found)):
            if len(chosen) == count:
                break
            if found[i].gram(mine) not in self.seen:
                chosen.append(found[i])
        return chosen

    def _made(self, kind: str, row: int, tokens: Sequence[int]) -> Iterator[Edit]:
        mine = tokens_of(self.prompts, row)
        (front, behind), room = shared(self.prompts, row), self.context - len(mine)
        fixed = len(self.sign) + len(self.end)
        match kind:
            case "insert" if room > 0:
                yield from (Edit(INSERT, row, at, 0, (t,)) for at in range(front + 1) for t in tokens)
            case "replace":
                yield from (Edit(REPLACE, row, at, 1, (t,)) for at in range(front) for t in tokens if t != mine[at])
            case "inside" if room > 0:
                places = range(len(mine) - behind, len(mine))
                yield from (Edit(INSIDE, row, at, 0, (t,)) for at in places for t in tokens if t not in self.barred)
            case "comment" | "run" if self.sign and self.end:
                for copies in (1,) * (fixed < room) if kind == COMMENT else _copies(room - fixed):
                    for t in tokens:
                        inserted = (*self.sign, *(t,) * copies, *self.end)
                        yield Edit(kind, row, 0, 0, inserted, len(self.sign), copies)
            case "line":
                for length in (length for length in self.lines if length <= room):
                    yield from (Edit(LINE, row, 0, 0, x, 0, length - 1) for x in self.lines[length])
            case "repeat":
                for length in range(1, min(LONGEST_END, behind) + 1):
                    piece = tuple(mine[-length:])
                    if (piece[-1], piece[0]) in self.seen:  # its end may be followed by its start, as in some prompt
                        for copies in _copies(room // length):
                            yield Edit(REPEAT, row, len(mine) - length, 0, piece * copies, 0, copies * length)

    def twin(self, edit: Edit, rng: np.random.Generator) -> Edit:
        """A random edit of the same length at the same place.

        The free tokens are replaced by tokens sampled from ``text``, in proportion to how often they occur there. A
        line is replaced by another line of the same length, if there is one.
        """
        if edit.kind == LINE:
            others = [line for line in self.lines[len(edit.inserted)] if line != edit.inserted]
            if others:
                return replace(edit, inserted=others[int(rng.integers(len(others)))])
        return edit.filled([int(token) for token in rng.choice(self.text, edit.free)])


def workshop(
    prompts: Prompts,
    task: Sequence[Prompts],
    answer: Sequence[int],
    context: int,
    tokenizer: Tokenizer,
    corpus: NDArray[np.int64],
) -> Workshop:
    """The workshop for ``prompts`` of a ``task``, with the lines of ``corpus: int[sequences, pos]``.

    If the corpus is empty there are no lines, and random tokens are sampled from the vocabulary.
    """
    sign, end = (_as_tokens(tokenizer, text) for text in ("#", "\n"))
    lines: dict[int, list[tuple[int, ...]]] = {}
    special = set(tokenizer.get_added_tokens_decoder())  # as the end of a text, which must not be in a line
    for line in dict.fromkeys(_lines(corpus, end)):
        if special.isdisjoint(line):
            lines.setdefault(len(line), []).append(line)
    text = corpus.ravel().astype(np.int64) if corpus.size else np.arange(tokenizer.get_vocab_size())
    barred = _holding({*answer, *deciding(prompts)}, tokenizer)
    return Workshop(prompts, Seen(*task), context, text, dict(sorted(lines.items())), sign, end, barred)


def _copies(most: int) -> list[int]:
    """The numbers of copies to try, if at most ``most`` fit."""
    return sorted({*(copies for copies in COPIES if copies < most), *((most,) if most >= COPIES[0] else ())})


def _holding(tokens: Collection[int], tokenizer: Tokenizer) -> frozenset[int]:
    """These tokens, and all tokens whose text contains the text of one of them (without white space around it)."""
    texts = tokenizer.decode_batch([[i] for i in range(tokenizer.get_vocab_size())], skip_special_tokens=False)
    held = {texts[i].strip() for i in tokens} - {""}
    return frozenset(tokens) | {i for i, text in enumerate(texts) if any(part in text for part in held)}


def _as_tokens(tokenizer: Tokenizer, text: str) -> tuple[int, ...]:
    """The tokens of a text; none if they do not decode to that text."""
    try:
        ids = encode_all(tokenizer, [text])[0]
    except Exception:  # it has no tokens for this text
        return ()
    return tuple(ids) if tokenizer.decode(ids, skip_special_tokens=False) == text else ()


def _lines(corpus: NDArray[np.int64], end: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """The complete lines of a text of at most ``LONGEST_LINE`` tokens, each with its line end."""
    if len(end) == 1:
        for sequence in corpus.tolist():
            ends = [i for i, token in enumerate(sequence) if token == end[0]]
            for before, last in pairwise(ends):
                if 1 < last - before <= LONGEST_LINE:
                    yield tuple(sequence[before + 1 : last + 1])
