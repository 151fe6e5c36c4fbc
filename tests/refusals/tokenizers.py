"""Tokenizers whose files are damaged or whose patterns take for ever, and texts and ids that are no tokens."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers

import circuitc.models
from circuitc.inputs.prompts import answer_ids
from circuitc.inputs.reading import read_tokenizer
from circuitc.inputs.task import AnyTask
from circuitc.inputs.tokenizers import in_time
from circuitc.inputs.tokenizers.bpe import BYTES
from circuitc.inputs.tokenizers.byte_level import decode_token, id_tokenizer, load_tokenizer, single_token
from circuitc.inputs.tokenizers.in_time import encode_in_time
from circuitc.models.openai.tokenizer import read_tokenizer as read_openai
from refusals.shared import Case, written

SHIPPED = load_tokenizer(Path(circuitc.models.__file__).parent / "tokenizer.json")


def byte_level(pattern: str) -> Tokenizer:
    letters = {letter: i for i, letter in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    tokenizer = Tokenizer(models.BPE(letters, []))
    steps = [pre_tokenizers.Split(Regex(pattern), "isolated"), pre_tokenizers.ByteLevel(False, use_regex=False)]
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(steps)
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def cut_by(pattern: str) -> Case:
    def case(folder: Path) -> object:
        text = json.loads(byte_level("a").to_str())
        text["pre_tokenizer"]["pretokenizers"][0]["pattern"]["Regex"] = pattern
        return read_tokenizer(written(folder / "tokenizer.json", text))

    return case


MANY_WAYS = (
    *("(a+)+$", "x|(?:a|a)*b", "(?:a?){1,40}b", "(?:(?:a{2,3}))+", r"((\w)\w*,)+?b", "(?>a*b*)*c"),
    *(r"(?:[()]+\)|b){2}", "((a|b)c){,9}"),
)
"""Patterns that can match a text in many ways."""


def of_openai(encoder: object, merges: str) -> Case:
    def case(folder: Path) -> object:
        written(folder / "encoder.json", encoder)  # type: ignore[arg-type]
        written(folder / "vocab.bpe", f"#version: 0.2\n{merges}")
        return read_openai(folder)

    return case


NUMBERED = {letter: i for i, letter in enumerate(BYTES)}


def slow(folder: Path) -> object:
    class Slow:
        def encode_batch(self, texts: list[str], add_special_tokens: bool) -> None:
            done.wait()

    done = threading.Event()
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(in_time, "SECONDS", 0.0)
            return encode_in_time(Slow(), ["abc", "d"])  # type: ignore[arg-type]
    finally:
        done.set()


def answers(first: str | int, second: str | int) -> Case:
    return lambda folder: answer_ids(AnyTask("mine", "", (first, second)), SHIPPED)  # type: ignore[arg-type]


CASES: dict[str, Case] = {
    **{f"the pattern `{pattern.replace('|', '¦')}`": cut_by(pattern) for pattern in MANY_WAYS},
    "too slow": slow,
    "no UTF-8": lambda folder: read_tokenizer(written(folder / "tokenizer.json", b"\xff")),
    "a key twice": lambda folder: read_tokenizer(written(folder / "tokenizer.json", '{"model": 1, "model": 2}')),
    "encoder.json: no JSON": of_openai("{", ""),
    "encoder.json: a merge is missing": of_openai(NUMBERED, "a b\n"),
    "encoder.json: no number": of_openai({"a": []}, ""),
    "encoder.json: one number for all": of_openai(dict.fromkeys(BYTES, 1), ""),
    "encoder.json: fractions": of_openai({letter: float(i) for letter, i in NUMBERED.items()}, ""),
    "vocab.bpe: a part that is no token": of_openai({**NUMBERED, "abc": 256}, "ab c\n"),
    "vocab.bpe: a merge of one": of_openai(NUMBERED, "ab\n"),
    "vocab.bpe: a merge of three": of_openai(NUMBERED, "a b c\n"),
    "a text of two tokens": lambda folder: single_token(SHIPPED, "=None"),
    "a text of no token": lambda folder: single_token(SHIPPED, ""),
    "an answer of several tokens": answers("abc def", "b"),
    "an answer that is no token": answers(4000, "b"),
    "answers that are one token": answers("'", SHIPPED.encode("'").ids[0]),
    "a negative id": lambda folder: decode_token(SHIPPED, -1),
    "an id that is too large": lambda folder: decode_token(id_tokenizer(12), 12),
}
