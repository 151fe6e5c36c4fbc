"""A byte-level BPE encoder and decoder in plain Python.

An emitted program carries this file's text, so it imports the standard library only. The tables are a
vocabulary (token text to id), the merges in order, and the pattern that cuts text into pieces before merging.
"""

from __future__ import annotations

import re
from itertools import pairwise

Tables = tuple[dict[str, int], dict[tuple[str, str], int], str]
"""(vocabulary, merge to rank, pattern)."""

END_OF_TEXT = "<|endoftext|>"


def byte_letters() -> dict[int, str]:
    """The printable letter that stands for each byte: itself where printable, else one from U+0100 on."""
    kept = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    rest = [b for b in range(256) if b not in kept]
    return {b: chr(b) for b in kept} | {b: chr(0x100 + i) for i, b in enumerate(rest)}


LETTERS = byte_letters()
BYTES = {letter: byte for byte, letter in LETTERS.items()}


def merge_piece(piece: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    """The tokens of one piece (byte letters): the best-ranked, leftmost neighbours merge until none can."""
    parts = list(piece)
    while len(parts) > 1:
        rank, at = min((ranks.get(pair, len(ranks)), i) for i, pair in enumerate(pairwise(parts)))
        if rank == len(ranks):
            break
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    return parts


def encode(text: str, tables: Tables) -> list[int]:
    """The token ids of ``text``; ``<|endoftext|>`` written in it is that one token."""
    vocabulary, ranks, pattern = tables
    ids: list[int] = []
    for i, section in enumerate(text.split(END_OF_TEXT)):
        if i:
            ids.append(vocabulary[END_OF_TEXT])
        for piece in re.findall(pattern, section):
            letters = "".join([LETTERS[b] for b in piece.encode("utf-8")])
            ids += [vocabulary[token] for token in merge_piece(letters, ranks)]
    return ids


def decode(ids: list[int], tables: Tables) -> str:
    """The text of the tokens; bytes that are not UTF-8 become U+FFFD."""
    tokens = {i: token for token, i in tables[0].items()}
    parts = [
        END_OF_TEXT.encode() if tokens[i] == END_OF_TEXT else bytes(BYTES[letter] for letter in tokens[i]) for i in ids
    ]
    return b"".join(parts).decode("utf-8", errors="replace")
