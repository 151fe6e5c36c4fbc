"""Byte-level tokenizers of every kind that programs can carry, and texts that tell them apart."""

from __future__ import annotations

import json

import numpy as np
from circuits import tokenizer as shipped
from hypothesis import strategies as st
from tokenizers import (
    AddedToken,
    Regex,
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    processors,
    trainers,
)

from circuitc.inputs.tokenizers.pre_tokenizer import GPT2
from circuitc.models.openai.tokenizer import PATTERN

END = "<|endoftext|>"
TEXT = 4 * (
    "def naïve(x): return 'it''s', 12345, \"naïve\"  # 日本語 ٣٤ ½\n\t"
    "It's naïve  — they're 10 000 km\r\n\n  日本\u3000x\u2028"
)

texts = st.text(max_size=40) | st.text(
    st.sampled_from("a'ès9٣½日 \n\r\t\u2003\u3000\x1c\x85_/.<|>\U0001f600\u0301"), max_size=30
)
special_texts = st.lists(texts | st.sampled_from([END, "<|end", "|>", "<|pad|>"]), max_size=6).map("".join)


def byte_level(cut: pre_tokenizers.PreTokenizer, special: dict[str, int], seed: int) -> Tokenizer:
    """A small BPE trained on ``TEXT`` whose ids are shuffled; ``special`` tokens take the ids given."""
    trained = Tokenizer(models.BPE())
    trained.pre_tokenizer = cut
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    trained.train_from_iterator(
        [TEXT], trainers.BpeTrainer(vocab_size=340, initial_alphabet=alphabet, show_progress=False, min_frequency=1)
    )
    model = json.loads(trained.to_str())["model"]
    tokens = np.random.default_rng(seed).permutation(sorted(model["vocab"])).tolist()
    for token, i in sorted(special.items(), key=lambda entry: entry[1]):
        tokens.insert(i, token)
    vocabulary = {token: i for i, token in enumerate(tokens)}
    tokenizer = Tokenizer(models.BPE(vocabulary, [tuple(merge) for merge in model["merges"]]))
    tokenizer.pre_tokenizer = cut
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(token, normalized=False) for token in special])
    return tokenizer


def split(pattern: str) -> pre_tokenizers.PreTokenizer:
    steps = [pre_tokenizers.Split(Regex(pattern), "isolated"), pre_tokenizers.ByteLevel(False, use_regex=False)]
    return pre_tokenizers.Sequence(steps)


GPT2_CUT = pre_tokenizers.ByteLevel(add_prefix_space=False)
LLAMA3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+"
    r"|\s+(?!\S)|\s+"
)
QWEN = LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}")
POSSESSIVE = (
    r"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+"
)
"""The patterns of Llama 3, of Qwen 2, and of cl100k_base."""
BEGIN = "<|begin|>"


def llama3() -> Tokenizer:
    """Pieces that are tokens stay whole, and a token stands before the text."""
    tokenizer = byte_level(split(LLAMA3), {BEGIN: 0, END: 341}, 5)
    text = json.loads(tokenizer.to_str())
    text["model"]["ignore_merges"] = True
    text["model"]["merges"] = text["model"]["merges"][10:]  # so that some tokens are made of no merges
    tokenizer = Tokenizer.from_str(json.dumps(text))
    begins = processors.TemplateProcessing(single=f"{BEGIN} $A", special_tokens=[(BEGIN, 0)])
    tokenizer.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=False), begins])
    return tokenizer


def qwen() -> Tokenizer:
    tokenizer = byte_level(split(QWEN), {END: 340}, 6)
    tokenizer.normalizer = normalizers.NFC()
    return tokenizer


def neox() -> Tokenizer:
    """As Pythia's: composed, with tokens of several spaces that are looked for after that."""
    tokenizer = byte_level(GPT2_CUT, {END: 0, "<|pad|>": 1}, 7)
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.add_tokens([AddedToken(" " * count, normalized=True) for count in (4, 3, 2)])
    return tokenizer


def with_fallback(normalizer: normalizers.Normalizer | None, cut: pre_tokenizers.PreTokenizer | None) -> Tokenizer:
    """A BPE of a few letters and merges, all bytes, and ``<s>`` before the text."""
    letters = [*"abdefhinrstvxy'(),:=\n\u2581\u00e9\u65e5"]
    merges = [("\u2581", "a"), ("t", "h"), ("th", "e"), ("\u2581", "the"), ("\u2581", "\u2581"), ("r", "n"), ("e", "t")]
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{b:02X}>" for b in range(256)), *letters, *(a + b for a, b in merges)]
    vocabulary = {token: i for i, token in enumerate(tokens)}
    tokenizer = Tokenizer(models.BPE(vocabulary, merges, byte_fallback=True, fuse_unk=True, unk_token="<unk>"))
    if normalizer is not None:
        tokenizer.normalizer = normalizer
    if cut is not None:
        tokenizer.pre_tokenizer = cut
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    tokenizer.add_special_tokens([AddedToken(token, normalized=False) for token in tokens[:3]])
    back = [decoders.Replace("\u2581", " "), decoders.ByteFallback(), decoders.Fuse()]
    strips = normalizer is None or "Prepend" in repr(normalizer)
    tokenizer.decoder = decoders.Sequence([*back, decoders.Strip(" ", 1, 0)] if strips else back)
    return tokenizer


def metaspace(scheme: str) -> pre_tokenizers.PreTokenizer:
    return pre_tokenizers.Metaspace("\u2581", prepend_scheme=scheme, split=False)


REPLACE = normalizers.Replace(" ", "\u2581")
STEPWISE = {
    "llama 3": llama3(),
    "qwen": qwen(),
    "cl100k": byte_level(split(POSSESSIVE), {END: 340}, 8),
    "pythia": neox(),
    "llama 2": with_fallback(normalizers.Sequence([normalizers.Prepend("\u2581"), REPLACE]), None),
    "mistral": with_fallback(None, metaspace("first")),
    "metaspace": with_fallback(None, metaspace("always")),
    "gemma": with_fallback(REPLACE, pre_tokenizers.Split(" ", "merged_with_previous")),
}
"""Tokenizers that do more than cut and merge bytes."""

KINDS = {
    "ours": shipped(),
    "gpt2": byte_level(GPT2_CUT, {END: 3}, 0),
    "gpt2, two special tokens": byte_level(GPT2_CUT, {"<|end": 0, END: 300}, 1),
    "gpt2's pattern, no special token": byte_level(split(GPT2), {}, 2),
    "tinypython": byte_level(split(PATTERN), {END: 340}, 3),
    "gaps": byte_level(split(r"[a-z]{2,3}|\d".replace(r"\d", r"\p{N}\S?")), {}, 4),
}
