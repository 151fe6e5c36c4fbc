"""The token sequences on which equality is checked: random tokens, task prompts and corpus text."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.probe import Probe
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts

FEWEST_SEQUENCES = 4  # of each kind, however large the model
MOST_WORK = 2e11  # multiplications that the sequences of one kind may take


def make_probe(ckpt: Checkpoint, prompts: Prompts | None, random: int, text: int, seed: int) -> Probe:
    """``random`` sequences of uniformly random tokens, at most ``text`` windows of corpus text and ``text`` prompts.

    Lengths are uniform between 1 and the context, except those of prompts. The same arguments give the same probe. A
    large model gets fewer sequences, at least ``FEWEST_SEQUENCES`` of each kind.
    """
    rng = np.random.default_rng(seed)
    work = ckpt.context * sum(p.numel() for p in ckpt.model.parameters())
    random, text = (min(n, max(FEWEST_SEQUENCES, int(MOST_WORK / max(work, 1)))) for n in (random, text))
    vocabulary = ckpt.tokenizer.get_vocab_size()
    lengths = rng.integers(1, ckpt.context + 1, random)
    parts = [(rng.integers(0, vocabulary, (random, ckpt.context)), lengths)]
    if ckpt.corpus.size:
        rows = rng.integers(0, len(ckpt.corpus), text)
        parts.append((ckpt.corpus[rows][:, : ckpt.context], rng.integers(1, ckpt.corpus.shape[1] + 1, text)))
    if prompts is not None:
        rows = rng.permutation(len(prompts.tokens))[:text]
        parts.append((prompts.tokens[rows], prompts.lengths[rows]))
    lengths = np.concatenate([np.minimum(part, ckpt.context) for _, part in parts]).astype(np.int64)
    tokens = np.concatenate([_padded(tokens, ckpt.context) for tokens, _ in parts])
    return Probe(tokens, lengths, np.arange(len(lengths)) >= random)


def _padded(tokens: NDArray[np.int64], width: int) -> NDArray[np.int64]:
    out = np.zeros((len(tokens), width), dtype=np.int64)
    out[:, : tokens.shape[1]] = tokens
    return out
