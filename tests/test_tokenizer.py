"""The tokenizer: round trip, single tokens, and the plain-Python encoder, which encodes the same."""

from __future__ import annotations

import ast
import itertools
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import circuitc.inputs.tokenizers.bpe
from circuitc.inputs.tokenizers.byte_level import (
    PATTERN,
    decode_token,
    load_tokenizer,
    single_token,
    tables,
    train_tokenizer,
)
from circuitc.tasks.corpus import documents, stdlib_documents, synthetic_documents

MODELS = Path(__file__).parent.parent / "models"
TOKENIZER = load_tokenizer(MODELS / "tokenizer.json")
TABLES = tables(TOKENIZER)

PIECES = (
    *("  ", " ", "\n", ".", "..", "'", '"', '")', "]]", "):", "_", "x1", "12345", "0.5", ".add", "\t", "\r"),
    *(" é", "猫", "🙂", "\x00", "\x7f", "\xa0", "<|endoftext|>", "<|", "~", "^", "-", "`", "=", "self"),
)
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join), st.text(alphabet=" \n.a1_'\"[]"))


@settings(max_examples=600, deadline=None)
@given(TEXTS)
def test_plain_encoder_equals_the_tokenizer(text: str) -> None:
    assert circuitc.inputs.tokenizers.bpe.encode(text, TABLES) == TOKENIZER.encode(text).ids


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_round_trip(text: str) -> None:
    ids = TOKENIZER.encode(text).ids
    assert TOKENIZER.decode(ids, skip_special_tokens=False) == text
    assert circuitc.inputs.tokenizers.bpe.decode(ids, TABLES) == text
    assert "".join(re.findall(PATTERN, text)) == text


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, TOKENIZER.get_vocab_size() - 1)))
def test_plain_decoder_equals_the_tokenizer_on_any_ids(ids: list[int]) -> None:
    assert circuitc.inputs.tokenizers.bpe.decode(ids, TABLES) == TOKENIZER.decode(ids, skip_special_tokens=False)


def test_plain_encoder_on_documents() -> None:
    for source in (synthetic_documents(7), stdlib_documents(7)):
        for text in itertools.islice(source, 20):
            assert circuitc.inputs.tokenizers.bpe.encode(text, TABLES) == TOKENIZER.encode(text).ids


def test_plain_encoder_imports_the_standard_library_only() -> None:
    tree = ast.parse(Path(circuitc.inputs.tokenizers.bpe.__file__).read_text())
    modules = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    modules |= {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    assert modules <= sys.stdlib_module_names


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ('("hello")\n', ['("', "hello", '")', "\n"]),
        ("x = [[1, 2]]\n", ["x", " =", " [[", "1", ",", " 2", "]]", "\n"]),
        ("s.add(x).b", ["s", ".add", "(", "x", ")", ".b"]),
        ("f(a=None):\n    b", ["f", "(", "a", "=", "None", "):", "\n", "   ", " b"]),
        ("0.5 +=  1", ["0", ".", "5", " +=", " ", " 1"]),
        ("12345...x \n", ["123", "45", "..", ".x", " ", "\n"]),
        ("é .x\t", ["é", " ", ".x", "\t"]),
    ],
)
def test_pieces(text: str, pieces: list[str]) -> None:
    assert re.findall(PATTERN, text) == pieces


def test_end_of_text_is_token_zero() -> None:
    assert TOKENIZER.encode("<|endoftext|>").ids == [0]
    assert decode_token(TOKENIZER, 0) == "<|endoftext|>"
    assert TOKENIZER.encode("").ids == []


def test_single_token() -> None:
    assert decode_token(TOKENIZER, single_token(TOKENIZER, '")')) == '")'


def test_training_is_deterministic() -> None:
    small = [train_tokenizer(itertools.islice(documents(0), 50), 300).to_str() for _ in range(2)]
    assert small[0] == small[1]
