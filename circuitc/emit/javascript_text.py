"""Tables for the encoders in ``reader.js``, which split text as the model's tokenizer does."""

from __future__ import annotations

from typing import Any

from tokenizers import Tokenizer

from circuitc.emit.javascript import HERE
from circuitc.emit.reader import word_vocabulary
from circuitc.inputs.tokenizers.bpe import Tables
from circuitc.inputs.tokenizers.byte_fallback import Fallback
from circuitc.inputs.tokenizers.byte_level import tables
from circuitc.inputs.tokenizers.pre_tokenizer import BRACKETS, CLASSES, OUTSIDE
from circuitc.inputs.tokenizers.steps import Steps
from circuitc.inputs.tokenizers.stepwise import fallback_tables, step_tables
from circuitc.inputs.tokenizers.whitespace import WORD

SYNTAX = frozenset("^$\\.*+?()[]{}|/")
"""Characters that a backslash may escape in a JavaScript pattern with the flag u; inside brackets also ``-``."""

MORE = ("later", "composed", "whole", "before", "after")
AROUND = ("begins", "once", "before", "after")


def reader() -> str:
    """The encoders, as JavaScript."""
    return (HERE / "reader.js").read_text(encoding="utf-8")


def encoder_tables(tokenizer: Tokenizer) -> dict[str, Any] | None:
    """The argument of ``encoder(tables)``, for JSON; None for a tokenizer that ``reader.js`` does not support."""
    found = tables(tokenizer) or step_tables(tokenizer)
    if found is not None:
        more = {} if isinstance(found, Tables) else {name: getattr(found, name) for name in MORE}
        return {**_merging(found), "kind": "bytes", "pattern": javascript_pattern(found), **more}
    fallback = fallback_tables(tokenizer)
    if fallback is not None:
        return {**_merging(fallback), "kind": "characters", **{name: getattr(fallback, name) for name in AROUND}}
    vocabulary = word_vocabulary(tokenizer)
    return None if vocabulary is None else {"kind": "words", "vocabulary": vocabulary, "pattern": WORD}


def _merging(found: Tables | Steps | Fallback) -> dict[str, Any]:
    merges = sorted(found.ranks, key=lambda pair: found.ranks[pair])
    return {"vocabulary": found.vocabulary, "merges": merges, "special": found.special}


def javascript_pattern(found: Tables | Steps) -> str:
    """The pattern that splits text, with its classes spelled out, for the flag u.

    JavaScript has no possessive quantifiers: what a group in a lookahead has found is not given back either.
    """
    parts: list[str] = []
    open_groups: list[int] = []  # where in ``parts`` each begins
    begins = at = groups = 0  # where in ``parts`` the last whole item begins
    while at < len(found.pattern):
        part = OUTSIDE.match(found.pattern, at) or BRACKETS.match(found.pattern, at)
        assert part is not None  # else there would be no tables
        text, at = part.group(), part.end()
        if text[0] == "(":
            open_groups.append(len(parts))
        elif text == ")":
            begins = open_groups.pop()
        elif text[0] not in "*+?{":
            begins = len(parts)
        if len(text) == 2 and text[0] in "*+?":
            groups += 1
            parts[begins:] = [f"(?=({''.join(parts[begins:])}{text[0]}))\\{groups}"]
            continue
        parts.append(_brackets(text, found.classes) if text[0] == "[" else _outside(text))
    return "".join(parts)


def _outside(text: str) -> str:
    if text == ".":
        return r"[^\n]"  # in JavaScript "." excludes other line ends too
    if text[0] == "\\" and not text[1].isalnum():
        return text if text[1] in SYNTAX else text[1]
    return r"\}" if text == "}" else text


def _brackets(text: str, classes: dict[str, str]) -> str:
    """One set of characters."""
    out, at = "", 0
    while at < len(text):
        name = next((name for name in CLASSES if text.startswith(name, at)), None)
        if name is not None:
            out, at = out + _spelled(classes[name]), at + len(name)
        elif text[at] == "\\":
            keep = text[at + 1].isalnum() or text[at + 1] in SYNTAX or text[at + 1] == "-"
            out, at = out + (text[at : at + 2] if keep else text[at + 1]), at + 2
        else:
            out, at = out + text[at], at + 1
    return out


def _spelled(ranges: str) -> str:
    return "".join("-".join(f"\\u{{{end}}}" for end in part.split("-")) for part in ranges.split())
