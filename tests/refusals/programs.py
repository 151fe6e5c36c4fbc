"""Texts that a written circuit.py cannot encode, alone on a machine without circuitc."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
from byte_level import END, GPT2_CUT, byte_level, split
from tokenizers import AddedToken, Tokenizer, models, normalizers, pre_tokenizers, processors

from circuitc.emit.circuit import Circuit
from circuitc.emit.python import emit_python
from circuitc.inputs.tokenizers.byte_level import word_tokenizer
from circuitc.ir import OPS, Array, Graph, make
from refusals.shared import Case

WORDS = {"compiler_bos": 4, "compiler_pad": 5, "a": 1, "3": 0, "True": 3, "é": 2}


def program(tokenizer: Tokenizer) -> dict[str, Any]:
    """The names of a small program with this tokenizer."""
    table = make(OPS["table"], make(OPS["tokens"]), values=Array(np.arange(3.0)))
    graph = Graph(make(OPS["answer"], table, at="last"))
    namespace: dict[str, Any] = {"__name__": "circuit"}
    exec(emit_python(Circuit(graph, {}, {}, [], [], (0, 1), tokenizer)), namespace)
    return namespace


def altered(change: Callable[[Tokenizer], Any]) -> Tokenizer:
    tokenizer = byte_level(GPT2_CUT, {END: 3}, 0)
    change(tokenizer)
    return tokenizer


def prefixed(tokenizer: Tokenizer) -> None:
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)


def normalised(tokenizer: Tokenizer) -> None:
    tokenizer.normalizer = normalizers.NFKC()


def framed(tokenizer: Tokenizer) -> None:
    tokenizer.post_processor = processors.BertProcessing((END, 3), (END, 3))


def stripped(tokenizer: Tokenizer) -> None:
    tokenizer.add_special_tokens([AddedToken("<|pad|>", lstrip=True)])


def truncated(tokenizer: Tokenizer) -> None:
    tokenizer.enable_truncation(4)


def mixed(tokenizer: Tokenizer) -> None:
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.add_tokens([AddedToken("e\u0301", normalized=True)])


def unfamiliar(tokenizer: Tokenizer) -> None:
    tokenizer.pre_tokenizer = split(r"\w+")


NOT_CARRIED: dict[str, Callable[[], Tokenizer]] = {
    "a space before": lambda: altered(prefixed),
    "text that is normalised": lambda: altered(normalised),
    "tokens at both ends": lambda: altered(framed),
    "a token that takes spaces": lambda: altered(stripped),
    "text that is cut": lambda: altered(truncated),
    "a token that is not composed": lambda: altered(mixed),
    "another pattern": lambda: altered(unfamiliar),
    "a BPE without bytes": lambda: Tokenizer(models.BPE({"a": 0}, [])),
    "pieces of words": lambda: Tokenizer(models.WordPiece({"a": 0}, unk_token="a")),
    "words without spaces": lambda: Tokenizer(models.WordLevel({"a": 0}, unk_token="a")),
}
"""Tokenizers that no program holds."""


def run(make_tokenizer: Callable[[], Tokenizer], *arguments: str) -> Case:
    def case(folder: Path) -> object:
        told = StringIO()
        with redirect_stderr(told):
            assert program(make_tokenizer())["main"]([*arguments]) == 2
        return told.getvalue()

    return case


CASES: dict[str, Case] = {
    **{f"a tokenizer with {name}": run(make_tokenizer, "a") for name, make_tokenizer in NOT_CARRIED.items()},
    "a word that is no token": run(lambda: word_tokenizer(WORDS), "3 b"),
}
