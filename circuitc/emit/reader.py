"""The tokenizer inside an emitted program: its source code and its tables."""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Collection
from types import ModuleType
from typing import cast

from tokenizers import Tokenizer

from circuitc.emit.tables import text_source
from circuitc.inputs.tokenizers import bpe, byte_fallback, steps
from circuitc.inputs.tokenizers import whitespace as words
from circuitc.inputs.tokenizers.byte_level import tables
from circuitc.inputs.tokenizers.stepwise import fallback_tables, step_tables

NO_TEXT = """def encode(text: str, tables: None) -> list[int]:
    raise ValueError("this program does not hold the model's tokenizer: give token ids with --ids")


def decode(ids: list[int], tables: None) -> str:
    return " ".join(f"token {i}" for i in ids)
"""


def carried(tokenizer: Tokenizer) -> tuple[str, str]:
    """The source of ``encode`` and ``decode``, and the expression of the tables that they take (``None`` if there are
    none)."""
    found = tables(tokenizer)
    if found is not None:
        return source(bpe), _reading(found)
    stepwise = step_tables(tokenizer)
    if stepwise is not None:
        first = source(bpe, without=("encode", "read_tables"))
        return f"{first}\n\n{source(steps)}", _reading(stepwise)
    fallback = fallback_tables(tokenizer)
    if fallback is not None:
        return f"{inspect.getsource(bpe.merge_piece)}\n\n{source(byte_fallback)}", _reading(fallback)
    vocabulary = word_vocabulary(tokenizer)
    if vocabulary is not None:
        return source(words), _read(words.write_tables(vocabulary))
    return NO_TEXT, "None\n"


def word_vocabulary(tokenizer: Tokenizer) -> dict[str, int] | None:
    """The vocabulary of a tokenizer whose tokens are the words between white space; None for any other tokenizer."""
    text = json.loads(tokenizer.to_str())
    model = text["model"]
    if model["type"] != "WordLevel" or text["pre_tokenizer"] != {"type": "WhitespaceSplit"}:
        return None
    if text["added_tokens"] or text["normalizer"] is not None or text["post_processor"] is not None:
        return None
    vocabulary: dict[str, int] = model["vocab"]
    return None if model["unk_token"] in vocabulary else vocabulary


def source(module: ModuleType, without: Collection[str] = ()) -> str:
    """A module's source after its docstring and imports, without the functions of these names."""
    text = inspect.getsource(module)
    body = ast.parse(text).body
    last = max(node.end_lineno or 0 for node in body if isinstance(node, ast.Import | ast.ImportFrom))
    lines: list[str | None] = [*text.splitlines()]
    for node in body:
        if isinstance(node, ast.FunctionDef) and node.name in without:
            stop = node.end_lineno or 0
            lines[node.lineno - 1 : stop + 2] = [None] * (stop + 3 - node.lineno)  # and the two empty lines after it
    return "\n".join(line for line in lines[last:] if line is not None).strip("\n") + "\n"


def _reading(tables: bpe.Tables | steps.Steps | byte_fallback.Fallback) -> str:
    """All of these begin with a vocabulary and the ranks of merges, and are written alike."""
    return _read(bpe.write_tables(cast(bpe.Tables, tables)))


def _read(tables: str) -> str:
    return f"read_tables(\n{text_source(tables)}\n)\n"
