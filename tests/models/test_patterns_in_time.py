"""A tokenizer's regular expression cannot take for ever, and a library's long call can be left."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from refusals.tokenizers import byte_level

from circuitc.emit.reader import carried
from circuitc.errors import CircuitcError
from circuitc.inputs.reading import read_tokenizer
from circuitc.inputs.tokenizers import in_time
from circuitc.inputs.tokenizers.byte_level import PATTERN
from circuitc.inputs.tokenizers.in_time import abandoned, encode_in_time, waited_for
from circuitc.inputs.tokenizers.pre_tokenizer import GPT2
from circuitc.inputs.tokenizers.repeats import nested_repeat
from circuitc.models.openai.tokenizer import PATTERN as OPENAI

LLAMA3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
O200K = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
BLOOM = r" ?[^(\s|[.,!?…。，、।۔،])]+"


@pytest.mark.parametrize("pattern", [PATTERN, GPT2, OPENAI, LLAMA3, O200K, BLOOM, "(?:ab){3}", "(?:a|b)?", r"a|b+"])
def test_patterns_of_known_tokenizers(tmp_path: Path, pattern: str) -> None:
    assert pattern == PATTERN or nested_repeat(pattern) is None
    byte_level(pattern).save(str(tmp_path / "tokenizer.json"))
    assert read_tokenizer(tmp_path / "tokenizer.json").encode("a b").ids


def test_no_program_has_such_a_pattern() -> None:
    """A model in memory comes with a tokenizer that no file was read for."""
    assert "read_tables" in carried(byte_level("a+|b"))[1]
    assert carried(byte_level("(?:a+)+b"))[1] == "None\n"


def test_a_tokenizer_that_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow:
        def encode_batch(self, texts: list[str], add_special_tokens: bool) -> None:
            done.wait()

    done = threading.Event()
    monkeypatch.setattr(in_time, "SECONDS", 0.0)
    with pytest.raises(CircuitcError) as caught:
        encode_in_time(Slow(), ["abc", "d"])  # type: ignore[arg-type]
    assert caught.value.problem == "the tokenizer took more than 0 seconds for 4 characters"
    assert abandoned()
    done.set()
    while abandoned():
        time.sleep(0.001)


def test_what_a_call_returns_and_raises() -> None:
    assert waited_for(lambda: 7) == 7
    with pytest.raises(KeyError, match="x"):
        waited_for(lambda: {}["x"])

    class PanicError(BaseException):
        """As a library in Rust raises."""

    def panics() -> None:
        raise PanicError("retry limit")

    with pytest.raises(RuntimeError, match="retry limit"):
        waited_for(panics)
