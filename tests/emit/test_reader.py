"""Tokenizers inside programs give the ids of ``tokenizers`` on any text, for every supported kind."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from byte_level import KINDS, STEPWISE, TEXT, special_texts
from hypothesis import given, settings
from hypothesis import strategies as st
from refusals.programs import NOT_CARRIED, WORDS, altered, normalised, program
from tokenizers import Tokenizer, pre_tokenizers

from circuitc.emit.reader import carried
from circuitc.inputs.tokenizers.byte_level import id_tokenizer, word_tokenizer
from circuitc.inputs.tokenizers.pre_tokenizer import translated

Reader = tuple[Callable[[str], list[int]], Callable[[list[int]], str]]


def reader(tokenizer: Tokenizer) -> Reader:
    """``encode`` and ``decode`` as a program has them."""
    source, tables = carried(tokenizer)
    namespace: dict[str, Any] = {}
    imports = (
        "from __future__ import annotations\nimport json, re\nfrom itertools import pairwise\nfrom typing import *\n"
    )
    exec(f"{imports}{source}\nTABLES = {tables}", namespace)
    return (
        lambda text: namespace["encode"](text, namespace["TABLES"]),
        lambda ids: namespace["decode"](ids, namespace["TABLES"]),
    )


@cache
def reader_of(kind: str) -> Reader:
    return reader(KINDS[kind])


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=60, deadline=None)
@given(text=special_texts)
def test_ids_are_those_of_tokenizers(kind: str, text: str) -> None:
    encode, decode = reader_of(kind)
    ids = KINDS[kind].encode(text).ids
    assert encode(text) == ids
    assert decode(ids) == KINDS[kind].decode(ids, skip_special_tokens=False) == text


@pytest.mark.parametrize("kind", ["gpt2", "tinypython"])
def test_every_character_is_cut_alike(kind: str) -> None:
    """Between letters, where each class splits in a different way."""
    encode, _ = reader_of(kind)
    for plane in range(17):
        codes = [c for c in range(plane << 16, (plane + 1) << 16) if not 0xD800 <= c < 0xE000]
        text = "".join(f"a{chr(c)}b" for c in codes[:: 1 if plane < 2 else 16])
        assert encode(text) == KINDS[kind].encode(text).ids, plane


@pytest.mark.parametrize("tokenizer", [id_tokenizer(12), word_tokenizer(WORDS)])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_words(tokenizer: Tokenizer, data: st.DataObject) -> None:
    encode, decode = reader(tokenizer)
    words = data.draw(st.lists(st.sampled_from(sorted(tokenizer.get_vocab())), max_size=8))
    spaces = data.draw(st.lists(st.text(st.sampled_from(" \n\t\r\x0b\x0c\x85\xa0\u1680\u2028\u3000"), min_size=1)))
    text = "".join(word + space for word, space in zip(words, [*spaces, *[" "] * 8], strict=False))
    ids = tokenizer.encode(text).ids
    assert encode(text) == ids
    assert decode(ids) == tokenizer.decode(ids) == " ".join(words)


def test_the_same_characters_end_words() -> None:
    """``str.split`` would end words at U+001C too."""
    letters = [chr(c) for c in range(0x20000) if not 0xD800 <= c < 0xE000]
    for start in range(0, len(letters), 1000):
        text = "".join(f"a{letter}b" for letter in letters[start : start + 1000])
        words = [word for word, _ in pre_tokenizers.WhitespaceSplit().pre_tokenize_str(text)]
        encode, _ = reader(word_tokenizer({word: i for i, word in enumerate(dict.fromkeys(words))}))
        assert len(encode(text)) == len(words)


def test_a_word_that_is_no_token() -> None:
    encode, _ = reader(word_tokenizer(WORDS))
    with pytest.raises(ValueError, match="there is no token 'b'"):
        encode("a b")


@pytest.mark.parametrize("name", NOT_CARRIED)
def test_what_cannot_be_carried_says_so(name: str) -> None:
    encode, decode = reader(NOT_CARRIED[name]())
    with pytest.raises(ValueError, match="does not hold the model's tokenizer: give token ids with --ids"):
        encode("a")
    assert decode([7]) == "token 7"


@pytest.mark.parametrize(
    "pattern",
    [
        *(r"\w+", r"\d", r"\p{Lu}", r"(?i:é)", "(a)", "^a", "a$", "a+++", "a{2}+", "a{2}?", "a{,2}", "a*", "a|"),
        *("[a[b]]", "[a&&b]", "[[:alpha:]]", "[]a]", r"[\S]", r"[\s-a]", r"[a-\s]", r"[\p{L}-z]", "[a", "a)", r"\1"),
    ],
)
def test_patterns_that_two_engines_may_read_differently(pattern: str) -> None:
    assert translated(pattern) is None


def test_a_whole_program_with_each_kind(capsys: pytest.CaptureFixture[str]) -> None:
    for kind, tokenizer in (KINDS | STEPWISE).items():
        ids = tokenizer.encode(TEXT).ids
        assert program(tokenizer)["encode"](TEXT, program(tokenizer)["TOKENIZER"]) == ids, kind
    assert program(word_tokenizer(WORDS))["main"](["3 a é"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "tokens: '3' 'a' 'é'"
    assert program(word_tokenizer(WORDS))["main"](["3 b"]) == 2
    assert capsys.readouterr().err.startswith("circuit.py: there is no token 'b'")


def test_a_whole_program_without_a_tokenizer(capsys: pytest.CaptureFixture[str]) -> None:
    main = program(altered(normalised))["main"]
    assert main(["--ids", "2,1"]) == 0
    assert capsys.readouterr().out.startswith("tokens: 'token 2' 'token 1'\n")
    assert main(["x"]) == 2
    told = capsys.readouterr().err
    assert told == "circuit.py: this program does not hold the model's tokenizer: give token ids with --ids\n"
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert "does not hold the model's tokenizer" in told
    assert "circuit.py TEXT" not in told
