"""A BPE of characters whose spaces are ``▁`` and whose unknown characters are their bytes, in plain Python.

An emitted program carries this file's text after ``merge_piece`` of ``bpe.py``.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from circuitc.inputs.tokenizers.bpe import merge_piece

SPACE = "\u2581"
BYTE = r"<0x([0-9A-F]{2})>"


class Fallback(NamedTuple):
    """A tokenizer: token to id, neighbours that merge to their rank, and the tokens that are cut out of a text first.

    ``begins`` says which text between these gets a space before it: ``all``, ``first`` (that at the very beginning),
    or ``none``; the last two only if it does not begin with one, if ``once``. ``before`` and ``after`` are the ids at
    both ends of a text; ``strips`` says that decoding takes one space off the beginning.
    """

    vocabulary: dict[str, int]
    ranks: dict[tuple[str, str], int]
    special: list[str]
    begins: str
    once: bool
    before: list[int]
    after: list[int]
    strips: bool


def read_tables(text: str) -> Fallback:
    """The inverse of ``write_tables``."""
    vocabulary, merges, *rest = json.loads(text)
    return Fallback(vocabulary, {(left, right): rank for rank, (left, right) in enumerate(merges)}, *rest)


def encode(text: str, tables: Fallback) -> list[int]:
    """The token ids of ``text``; a special token written in it is that one token."""
    longest_first = "|".join(re.escape(token) for token in sorted(tables.special, key=len, reverse=True))
    ids, first = [*tables.before], True
    for section in re.split(f"({longest_first})", text) if tables.special else [text]:
        if section in tables.special:
            ids.append(tables.vocabulary[section])
        elif section:
            letters = section.replace(" ", SPACE)
            wanted = tables.begins == "all" or (tables.begins == "first" and first)
            if wanted and not (tables.once and letters[0] == SPACE):
                letters = SPACE + letters
            parts: list[str] = []
            for letter in letters:
                known = letter in tables.vocabulary
                parts += [letter] if known else [f"<0x{byte:02X}>" for byte in letter.encode("utf-8")]
            ids += [tables.vocabulary[token] for token in merge_piece(parts, tables.ranks)]
        first = first and not section
    return [*ids, *tables.after]


def decode(ids: list[int], tables: Fallback) -> str:
    """The text of the tokens; bytes that are not UTF-8 become U+FFFD, one for each."""
    tokens = {i: token for token, i in tables.vocabulary.items()}
    text, run = "", b""
    for token in [*map(tokens.__getitem__, ids), ""]:
        byte = re.fullmatch(BYTE, token)
        if byte is not None:
            run += bytes([int(byte[1], 16)])
            continue
        try:
            text += run.decode("utf-8")
        except UnicodeDecodeError:
            text += "\ufffd" * len(run)
        text, run = text + token.replace(SPACE, " "), b""
    return text[1:] if tables.strips and text[:1] == " " else text
