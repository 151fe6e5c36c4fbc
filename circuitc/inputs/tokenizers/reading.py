"""Reads a tokenizer.json whose regular expressions run in bounded time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tokenizers import Tokenizer

from circuitc.errors import CircuitcError
from circuitc.inputs.json_text import parse_json
from circuitc.inputs.tokenizers.byte_level import PATTERN
from circuitc.inputs.tokenizers.repeats import nested_repeat


def parse_tokenizer(content: bytes | str) -> Tokenizer:
    """The tokenizer in the text of a tokenizer.json.

    Raises :class:`CircuitcError` for a pattern that could take exponential time. Other errors are ``ValueError``, or
    plain exceptions of the library.
    """
    try:
        text = content.decode() if isinstance(content, bytes) else content
    except UnicodeDecodeError as error:
        raise ValueError("it is not UTF-8 text") from error
    for pattern in _patterns(parse_json(text)):
        found = None if pattern == PATTERN else nested_repeat(pattern)
        if found is not None:
            raise CircuitcError(
                f"the tokenizer's pattern repeats {found!r}, which can match a text in many ways and so take for ever",
                fix="write the pattern without repeats or alternatives inside a repeated group",
            )
    return Tokenizer.from_str(text)


def _patterns(value: Any) -> Iterator[str]:
    """Every regular expression in a tokenizer.json, wherever it is."""
    if isinstance(value, dict):
        if isinstance(pattern := value.get("Regex"), str):
            yield pattern
        for key, inner in value.items():
            if key != "vocab":  # often the largest part
                yield from _patterns(inner)
    elif isinstance(value, list):
        for inner in value:
            if isinstance(inner, dict | list):
                yield from _patterns(inner)
