"""The tokenizer inside an emitted program: its source code and its tables."""

from __future__ import annotations

import ast
import inspect
import json
from types import ModuleType

from tokenizers import Tokenizer

from circuitc.emit.tables import text_source
from circuitc.inputs.tokenizers import bpe
from circuitc.inputs.tokenizers import whitespace as words
from circuitc.inputs.tokenizers.byte_level import tables

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
        return source(bpe), _reading(bpe.write_tables(found))
    vocabulary = word_vocabulary(tokenizer)
    if vocabulary is not None:
        return source(words), _reading(words.write_tables(vocabulary))
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


def source(module: ModuleType) -> str:
    """A module's source after its docstring and imports."""
    text = inspect.getsource(module)
    heads = [node for node in ast.parse(text).body if isinstance(node, ast.Import | ast.ImportFrom)]
    last = max(node.end_lineno or 0 for node in heads)
    return "\n".join(text.splitlines()[last:]).strip("\n") + "\n"


def _reading(tables: str) -> str:
    return f"read_tables(\n{text_source(tables)}\n)\n"
