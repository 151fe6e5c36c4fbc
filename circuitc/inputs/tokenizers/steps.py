"""A byte-level BPE that does more than merge: it composes characters, adds tokens at both ends, or keeps whole pieces.

An emitted program carries this file's text after that of ``bpe.py``, of which it replaces two functions.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from circuitc.inputs.tokenizers.bpe import LETTERS, merge_piece, pieces, spelled


class Steps(NamedTuple):
    """The fields of ``Tables``, and more.

    ``later`` are the tokens that are cut out of a text after ``special`` and after it is composed (Unicode's form NFC),
    if it is ``composed``; ``whole`` says that a piece which is a token is not cut; ``before`` and ``after`` are the ids
    at both ends of a text.
    """

    vocabulary: dict[str, int]
    ranks: dict[tuple[str, str], int]
    pattern: str
    classes: dict[str, str]
    special: list[str]
    later: list[str]
    composed: bool
    whole: bool
    before: list[int]
    after: list[int]


def read_tables(text: str) -> Steps:
    """The inverse of ``write_tables``."""
    vocabulary, merges, *rest = json.loads(text)
    return Steps(vocabulary, {(left, right): rank for rank, (left, right) in enumerate(merges)}, *rest)


def composed(text: str) -> str:
    """The text in Unicode's form NFC. Raises ``ValueError`` for a character that this Python does not know."""
    import unicodedata

    for letter in text:
        if unicodedata.category(letter) == "Cn":
            raise ValueError(f"this Python does not know the character {letter!r}: give token ids with --ids")
    return unicodedata.normalize("NFC", text)


def cut_out(text: str, tokens: list[str]) -> list[str]:
    """The text between tokens, and the tokens, in turn; of several that begin at one place the longest."""
    longest_first = "|".join(re.escape(token) for token in sorted(tokens, key=len, reverse=True))
    return re.split(f"({longest_first})", text) if tokens else [text]


def encode(text: str, tables: Steps) -> list[int]:
    """The token ids of ``text``; a special token written in it is that one token."""
    pattern = spelled(tables.pattern, tables.classes)
    ids = [*tables.before]
    for part in cut_out(text, tables.special):
        if part in tables.special:
            ids.append(tables.vocabulary[part])
            continue
        for section in cut_out(composed(part) if tables.composed else part, tables.later):
            if section in tables.later:
                ids.append(tables.vocabulary[section])
                continue
            for piece in pieces(section, pattern):
                letters = "".join([LETTERS[b] for b in piece.encode("utf-8")])
                kept = tables.whole and letters in tables.vocabulary
                ids += [tables.vocabulary[x] for x in ([letters] if kept else merge_piece(letters, tables.ranks))]
    return [*ids, *tables.after]
