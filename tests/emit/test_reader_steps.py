"""Tokenizers of Llama, Qwen, Pythia, Mistral and Gemma, in programs and in the report: ids on any text."""

from __future__ import annotations

import unicodedata
from functools import cache

import pytest
from byte_level import BEGIN, END, STEPWISE, TEXT, special_texts
from hypothesis import given, settings
from hypothesis import strategies as st
from test_reader import Reader, reader

from circuitc.inputs.prompts import token_id
from circuitc.inputs.tokenizers.pre_tokenizer import case_forms, translated

texts = st.lists(
    special_texts
    | st.sampled_from(
        ["<s>", "</s>", BEGIN, "'S", "'Ll", "'\u017f", "I'VE", "  ", "    x", "e\u0301", "the", " the", " "]
    ),
    max_size=6,
).map("".join)


@cache
def reader_of(kind: str) -> Reader:
    return reader(STEPWISE[kind])


def known(text: str) -> bool:
    return all(unicodedata.category(letter) != "Cn" for letter in text)


@pytest.mark.parametrize("kind", STEPWISE)
@settings(max_examples=200, deadline=None)
@given(text=texts)
def test_ids_are_those_of_tokenizers(kind: str, text: str) -> None:
    encode, decode = reader_of(kind)
    if STEPWISE[kind].normalizer is not None and not known(text):
        return
    ids = STEPWISE[kind].encode(text).ids
    assert encode(text) == ids
    assert decode(ids) == STEPWISE[kind].decode(ids, skip_special_tokens=False)


@pytest.mark.parametrize("kind", ["llama 3", "cl100k", "qwen"])
def test_every_character_is_cut_alike(kind: str) -> None:
    """Between letters and after an apostrophe, where case may matter."""
    encode, _ = reader_of(kind)
    for plane in (0, 1):
        codes = [c for c in range(plane << 16, (plane + 1) << 16) if not 0xD800 <= c < 0xE000 and known(chr(c))]
        text = "".join(f"a{chr(c)}b'{chr(c)}" for c in codes)
        assert encode(text) == STEPWISE[kind].encode(text).ids, plane


def test_every_form_of_a_letter() -> None:
    forms = case_forms()
    assert set("abcdefghijklmnopqrstuvwxyz") <= forms.keys() and len(forms) == 26
    assert set(forms["s"]) == {"s", "S", "\u017f"} and set(forms["k"]) == {"k", "K", "\u212a"}
    assert translated("(?i:'s|l[lv])") == f"(?:'[{forms['s']}]|[{forms['l']}][{forms['l']}{forms['v']}])"
    for pattern in ("(?i:\\p{L})", "(?i:a+)", "(?i:(a))", "(?i)a", "(?s:a)", "a{2}+", "a+++"):
        assert translated(pattern) is None


@pytest.mark.parametrize("kind", STEPWISE)
def test_answers_have_no_token_before_them(kind: str) -> None:
    """What an answer is called must be one token, though a text gets one before it."""
    tokenizer = STEPWISE[kind]
    assert token_id(tokenizer, "a") in (tokenizer.token_to_id("a"), tokenizer.token_to_id("\u2581a"))


def test_text_that_this_python_does_not_know() -> None:
    encode, _ = reader_of("qwen")
    with pytest.raises(ValueError, match="this Python does not know the character"):
        encode("a\u0378")
    assert END in STEPWISE["qwen"].get_vocab() and encode(TEXT)
