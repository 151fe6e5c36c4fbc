"""The byte-level BPE tokenizer: training, loading, single tokens, and tables for the plain-Python encoder.

The pattern that cuts text into pieces means the same to Oniguruma (inside ``tokenizers``) and to Python's
``re`` (inside emitted programs), so it names ASCII ranges only and no character class of either.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from circuitc.errors import CircuitcError
from circuitc.inputs.bounded import TOKENIZER, read_bytes
from circuitc.inputs.tokenizers.bpe import BYTES, END_OF_TEXT, Tables
from circuitc.inputs.tokenizers.bpe_model import is_plain, ranks_of
from circuitc.inputs.tokenizers.in_time import encode_in_time, waited_for
from circuitc.inputs.tokenizers.pre_tokenizer import CLASSES, cutting_pattern, ranges
from circuitc.inputs.tokenizers.repeats import nested_repeat

PATTERN = "|".join(
    (
        r"\n",
        r"[ .]?[A-Za-z_]+",
        r" ?[0-9]{1,3}",
        r" ?(?:[!-\-/:-@\[-\^`{-~]|\.(?![A-Za-z_]))+",  # punctuation, except a dot that begins `.name`
        r" ?[^ -~\n]+",  # anything that is not printable ASCII
        r" +(?![^ \n])",  # spaces; the last one belongs to the word after them
        r"[ .]",
    )
)

BPE_OPTIONS = ("unk_token", "byte_fallback", "ignore_merges")
"""Further options of a BPE model that must be off for the encoder of ``bpe``."""


def train_tokenizer(documents: Iterable[str], vocab_size: int) -> Tokenizer:
    """A byte-level BPE of ``vocab_size`` tokens; id 0 is ``<|endoftext|>``, and nothing is ever prepended."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PATTERN), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=[END_OF_TEXT],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    waited_for(lambda: tokenizer.train_from_iterator(documents, trainer))
    return tokenizer


def word_tokenizer(vocabulary: dict[str, int]) -> Tokenizer:
    """A tokenizer whose tokens are words separated by spaces; it cannot encode words outside the vocabulary."""
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token=""))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return tokenizer


def id_tokenizer(vocab_size: int) -> Tokenizer:
    """A tokenizer for a model that has none: text is token ids, from ``0``, separated by spaces."""
    return word_tokenizer({str(token): token for token in range(vocab_size)})


def load_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer saved at ``path``."""
    if not path.is_file():
        fix = "give the path of a tokenizer.json"
        raise CircuitcError("there is no such file", where=str(path), fix=fix)
    return Tokenizer.from_buffer(read_bytes(path, TOKENIZER))


def tables(tokenizer: Tokenizer) -> Tables | None:
    """Tables with which ``circuitc.inputs.tokenizers.bpe`` encodes text as ``tokenizer`` does; None if it cannot."""
    text = json.loads(tokenizer.to_str())
    model, added, after = text["model"], text["added_tokens"], text["post_processor"]
    pattern = cutting_pattern(text["pre_tokenizer"])
    plain = is_plain(text) and text["normalizer"] is None and not any(model[option] for option in BPE_OPTIONS)
    alike = len({token["normalized"] for token in added}) < 2  # else some would be searched for before others
    adds_none = after is None or after["type"] == "ByteLevel"
    if pattern is not None and pattern != PATTERN and nested_repeat(pattern) is not None:
        return None  # a program must not take for ever
    if pattern is None or not (plain and alike and adds_none):
        return None
    vocabulary = tokenizer.get_vocab()
    if not BYTES.keys() <= vocabulary.keys():
        return None
    classes = {name: ranges(name) for name in CLASSES if name in pattern}
    return Tables(vocabulary, ranks_of(model), pattern, classes, [token["content"] for token in added])


def decode_token(tokenizer: Tokenizer, token: int) -> str:
    """The text of one token, ``<|endoftext|>`` included."""
    if not 0 <= token < tokenizer.get_vocab_size():
        raise CircuitcError(f"there is no token {token}", fix=f"ids run from 0 to {tokenizer.get_vocab_size() - 1}")
    return str(tokenizer.decode([token], skip_special_tokens=False))


def single_token(tokenizer: Tokenizer, text: str) -> int:
    """The id of the token ``text``. Raises :class:`CircuitcError` if it is not a single token."""
    (ids,) = encode_in_time(tokenizer, [text], ends=False)  # an answer is in the middle of a text
    if len(ids) != 1:
        split = " + ".join(repr(decode_token(tokenizer, i)) for i in ids) or "nothing"
        raise CircuitcError(
            f"{text!r} is {len(ids)} tokens of this tokenizer, not one: {split}",
            fix="choose an answer that is a single token",
        )
    return ids[0]
