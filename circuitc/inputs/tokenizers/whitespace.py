"""A tokenizer whose tokens are words with white space between them, in plain Python.

An emitted program carries this file's text, so it imports the standard library only.
"""

from __future__ import annotations

import json
import re

Vocabulary = dict[str, int]

WORD = r"[^\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+"
"""Unicode's White_Space is what ends a word; ``str.split`` ends one at the separators U+001C to U+001F too."""


def read_tables(text: str) -> Vocabulary:
    """The inverse of :func:`write_tables`."""
    vocabulary: Vocabulary = json.loads(text)
    return vocabulary


def write_tables(vocabulary: Vocabulary) -> str:
    """As JSON, by id."""
    ordered = dict(sorted(vocabulary.items(), key=lambda entry: entry[1]))
    return json.dumps(ordered, ensure_ascii=False, separators=(",", ":"))


def encode(text: str, vocabulary: Vocabulary) -> list[int]:
    """The token ids of ``text``. Raises ``ValueError`` for a word that is no token."""
    words = re.findall(WORD, text)
    for word in words:
        if word not in vocabulary:
            raise ValueError(f"there is no token {word!r}; tokens are words with spaces between them")
    return [vocabulary[word] for word in words]


def decode(ids: list[int], vocabulary: Vocabulary) -> str:
    """The words, with spaces between them."""
    words = {i: word for word, i in vocabulary.items()}
    return " ".join(words[i] for i in ids)
