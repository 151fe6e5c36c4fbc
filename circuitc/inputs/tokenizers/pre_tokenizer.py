"""Translates the pattern by which a tokenizer cuts text into pieces for Python's ``re``.

The patterns of ``tokenizers`` are Oniguruma's. Parts that mean the same to both engines are kept. Unicode classes that
``re`` lacks or defines otherwise stay named, in brackets, and are spelled out as ranges of code points.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from tokenizers import Regex, pre_tokenizers

GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
"""The pattern of GPT-2's encoder, which ``ByteLevel`` uses by default."""

CLASSES = (r"\p{L}", r"\p{N}", r"\s")
"""Letters, numbers, white space: the classes that a pattern may name."""

OUTSIDE = re.compile(
    r"\\p\{[LN]\}|\\[sSrnt]|\\[^\w\s]"
    r"|\(\?[:!=]|\{\d+(?:,\d*)?\}(?![?+])|[*+?]\+?(?!\+)"  # no groups that capture
    r"|[^\\^$(*+?{\[\]]"
)
BRACKETS = re.compile(r"\[\^?(?:\\p\{[LN]\}|\\[srnt]|\\[^\w\s]|[^\\\[\]])+\]")
"""Parts of a pattern that mean the same to both engines once classes are in brackets."""

ANY_CASE = re.compile(r"\(\?i:([A-Za-z'|\[\]]*)\)")
"""A group in which lower and upper case are the same, of letters alone."""

UNLIKE = re.compile(r"&&|--|\|\||~~|-\\[ps]|\\s-|\}-")
"""Parts inside brackets that do not mean the same: set operations, ranges that end in a class."""


def cutting_pattern(pre_tokenizer: Any) -> str | None:
    """The pattern of a byte-level ``pre_tokenizer`` in a tokenizer.json; None for any other pre-tokenizer."""
    steps = [pre_tokenizer]
    if isinstance(pre_tokenizer, dict) and pre_tokenizer["type"] == "Sequence":
        steps = pre_tokenizer["pretokenizers"]
    match steps:
        case [{"type": "ByteLevel", "add_prefix_space": False, "use_regex": True}]:
            return translated(GPT2)
        case [
            {"type": "Split", "pattern": {"Regex": str(pattern)}, "behavior": "Isolated", "invert": False},
            {"type": "ByteLevel", "add_prefix_space": False, "use_regex": False},
        ]:
            return translated(pattern)
    return None


def translated(pattern: str) -> str | None:
    """An Oniguruma pattern for ``re``, classes named in brackets; None if it might not mean the same."""
    out, at = "", 0
    pattern = ANY_CASE.sub(lambda group: f"(?:{_every_case(group[1])})", pattern)
    while at < len(pattern):
        part = OUTSIDE.match(pattern, at) or BRACKETS.match(pattern, at)
        if part is None or (part.group()[0] == "[" and UNLIKE.search(part.group())):
            return None
        text, at = part.group(), part.end()
        out += r"[^\s]" if text == r"\S" else f"[{text}]" if text in CLASSES else text
    try:
        matches_nothing = re.fullmatch(out.replace(r"\p", ""), "") is not None
    except re.error:
        return None
    return None if matches_nothing else out


def _every_case(text: str) -> str:
    """A pattern of letters with all of their forms, in brackets where there are none yet."""
    out, inside = "", False
    for letter in text:
        inside = {"[": True, "]": False}.get(letter, inside)
        forms = case_forms().get(letter.lower(), letter) if letter.isalpha() else letter
        out += f"[{forms}]" if letter.isalpha() and not inside else forms
    return out


@cache
def case_forms() -> dict[str, str]:
    """Each small letter of ASCII, and all characters that ``tokenizers`` takes for it where case does not matter."""
    forms: dict[str, str] = {}
    for part in ranges("(?i:[a-z])").split():
        first, _, last = part.partition("-")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            forms[chr(code).casefold()] = forms.get(chr(code).casefold(), "") + chr(code)
    return forms


@cache
def ranges(name: str) -> str:
    """The code points of a class, as ``tokenizers`` defines it: ``41-5a 61-7a aa …``, in hexadecimal."""
    every = "".join(chr(c) for c in range(0x110000) if not 0xD800 <= c < 0xE000)
    runs = pre_tokenizers.Split(Regex(f"{name}+"), "removed", invert=True).pre_tokenize_str(every)
    ends = [(f"{ord(run[0]):x}", f"{ord(run[-1]):x}") for run, _ in runs]
    return " ".join(first if first == last else f"{first}-{last}" for first, last in ends)
