"""Byte-level tokenizers of every kind that programs can carry, and texts that tell them apart."""

from __future__ import annotations

import json

import numpy as np
from circuits import tokenizer as shipped
from hypothesis import strategies as st
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

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
KINDS = {
    "ours": shipped(),
    "gpt2": byte_level(GPT2_CUT, {END: 3}, 0),
    "gpt2, two special tokens": byte_level(GPT2_CUT, {"<|end": 0, END: 300}, 1),
    "gpt2's pattern, no special token": byte_level(split(GPT2), {}, 2),
    "tinypython": byte_level(split(PATTERN), {END: 340}, 3),
    "gaps": byte_level(split(r"[a-z]{2,3}|\d".replace(r"\d", r"\p{N}\S?")), {}, 4),
}
