"""Checkpoints made by hand: one that does ``single_double_quote`` with a single head, and one of few tokens."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

import circuitc.models
from circuitc.inputs.tokenizers.byte_level import decode_token, load_tokenizer, single_token, train_tokenizer
from circuitc.models import store
from circuitc.models.data import tokenise
from circuitc.models.transformer import Transformer, TransformerConfig
from circuitc.tasks.corpus import documents
from circuitc.trace.site_means import site_means

CONTEXT, SEQUENCES = 64, 24
QUOTE, SEEN = 0, 2  # residual channels: which quote a token holds, which quote the head has seen
TOKENIZER = Path(circuitc.models.__file__).parent / "tokenizer.json"


def make_quotes(folder: Path) -> Path:
    """A checkpoint whose one head averages the quotes before it; its weights are zero but for that."""
    tokenizer = load_tokenizer(TOKENIZER)
    vocabulary = tokenizer.get_vocab_size()
    model = Transformer(TransformerConfig(vocabulary, CONTEXT, d_model=16, n_layers=1, d_head=8))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if not name.endswith("norm.weight"):
                parameter.zero_()
        for token in range(vocabulary):
            text = decode_token(tokenizer, token)
            model.embed.weight[token, QUOTE] = ("'" in text) - ('"' in text)
        attention = model.blocks[0].get_submodule("attn")
        attention.get_parameter("v.weight")[0, QUOTE] = 1.0
        attention.get_parameter("out.weight")[SEEN, 0] = 4.0
        for answer, sign in (("')", 1.0), ('")', -1.0)):
            model.unembed.weight[single_token(tokenizer, answer), SEEN] = sign
    return save(folder, model, tokenizer)


def make_letters(folder: Path) -> Path:
    """A checkpoint of random weights whose tokenizer knows hardly more than single characters."""
    tokenizer = train_tokenizer(islice(documents(0, stdlib_fraction=0.0), 50), 260)
    torch.manual_seed(0)
    model = Transformer(TransformerConfig(260, CONTEXT, d_model=16, n_layers=1, d_head=8))
    return save(folder, model, tokenizer)


def save(folder: Path, model: Transformer, tokenizer: Tokenizer) -> Path:
    text = documents(0, stdlib_fraction=0.0)
    corpus = tokenise(text, tokenizer, SEQUENCES * CONTEXT).reshape(SEQUENCES, CONTEXT)
    means = site_means(model, corpus.astype(np.int64))
    return store.save(folder, model=model, tokenizer=tokenizer, means=means, corpus=corpus, card={"name": folder.name})


def short_recipe(eval_every: int, save_every: int) -> str:
    """A recipe of 60 quick steps, as the file that ``circuitc train`` reads."""
    return f"""
name = "short"
[model]
d_model = 8
n_layers = 1
d_head = 8
[data]
stdlib_fraction = 0.0
tokenizer = "train"
vocab_size = 260
train_tokens = 5000
val_tokens = 100
means_tokens = 500
[optimisation]
steps = 60
batch = 2
context = 16
lr = 1e-3
eval_every = {eval_every}
save_every = {save_every}
"""
