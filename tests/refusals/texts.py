"""Text that is none, or too little to take means and samples from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

import circuitc
from circuitc.inputs.corpus import pack_corpus, unpack_corpus
from circuitc.tasks.corpus import documents
from refusals.modules import CONTEXT, Model
from refusals.shared import CHECKPOINTS, Case, written


def bare() -> circuitc.Checkpoint:
    ckpt = circuitc.load(CHECKPOINTS["quotes"])
    return replace(ckpt, means={}, corpus=np.zeros((0, ckpt.context), np.int64))


def with_text(name: str, content: str | bytes) -> Case:
    return lambda folder: circuitc.with_text(bare(), written(folder / name, content))


def unknown_words(folder: Path) -> object:
    return circuitc.with_text(circuitc.Checkpoint.of(Model(), context=CONTEXT), written(folder / "a.txt", "hello"))


CASES: dict[str, Case] = {
    "another ending": with_text("a.md", "x"),
    "too little": with_text("a.txt", "x = 1"),
    "nothing": with_text("a.txt", ""),
    "no UTF-8": with_text("a.txt", b"\xff\xfe"),
    "a line of no JSON": with_text("a.jsonl", '{"text": "x"}\nx'),
    "a number for text": with_text("a.jsonl", '{"text": 1}'),
    "a truth for an id": with_text("a.jsonl", '{"tokens": [1, true]}'),
    "text and tokens": with_text("a.jsonl", '{"tokens": [1], "text": ""}'),
    "an id that the model does not have": with_text("a.jsonl", '{"tokens": [1, 4000]}'),
    "words that the tokenizer lacks": unknown_words,
    "a model without text": lambda folder: circuitc.extract(bare(), "single_double_quote"),
    "a circuit's text, cut": lambda folder: unpack_corpus(pack_corpus(np.array([[0, 1], [1, 2]]))[:-1]),
    "a negative share of real code": lambda folder: next(documents(0, -0.1)),
    "more than all real code": lambda folder: next(documents(0, 1.5)),
}
