"""Pretraining text as tokens: documents joined with ``<|endoftext|>``, cut into batches at random places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from circuitc.errors import CircuitcError
from circuitc.inputs.tokenizers.bpe import END_OF_TEXT

_CHUNK = 512  # documents tokenised at a time: enough to use every core, few enough to waste little
HELD_OUT = 1_000_003  # added to a recipe's seed for the validation text


class Documents(Protocol):
    """Makes endless text, the same for the same seed, as ``circuitc.tasks.corpus.documents`` does."""

    def __call__(self, seed: int, stdlib_fraction: float = ...) -> Iterator[str]: ...


def tokenise(documents: Iterator[str], tokenizer: Tokenizer, length: int) -> NDArray[np.uint16]:
    """uint16[length]: the documents, each after an end-of-text token. Raises CircuitcError if the text runs out."""
    end = tokenizer.token_to_id(END_OF_TEXT)
    if end is None:
        raise CircuitcError(
            f"the tokenizer has no {END_OF_TEXT} token", fix="train it with circuitc.inputs.tokenizers.byte_level"
        )
    if tokenizer.get_vocab_size() > np.iinfo(np.uint16).max:
        raise CircuitcError(f"a vocabulary of {tokenizer.get_vocab_size()} tokens does not fit in 16 bits")
    tokens = np.empty(length, np.uint16)
    filled = 0
    while filled < length:
        chunk = list(islice(documents, _CHUNK))
        if not chunk:
            raise CircuitcError(f"the documents hold {filled} tokens, {length} are needed", fix="ask for fewer tokens")
        for encoding in tokenizer.encode_batch(chunk, add_special_tokens=False):
            ids = [end, *encoding.ids][: length - filled]
            tokens[filled : filled + len(ids)] = ids
            filled += len(ids)
    return tokens


@dataclass(frozen=True)
class Batches:
    """Training batches that depend only on the step, so that training can resume at any step."""

    tokens: NDArray[np.uint16]
    context: int
    seed: int

    def at(self, step: int, batch: int) -> NDArray[np.int64]:
        """int64[batch, context + 1] windows; the last column is a target only."""
        rng = np.random.default_rng((self.seed, step))
        starts = rng.integers(0, len(self.tokens) - self.context, size=batch)
        return np.asarray(self.tokens[starts[:, None] + np.arange(self.context + 1)], np.int64)


def windows(tokens: NDArray[np.uint16], context: int) -> NDArray[np.int64]:
    """int64[n, context + 1]: the text in order; each window starts at the last token of the one before."""
    n = (len(tokens) - 1) // context
    starts = np.arange(n) * context
    return np.asarray(tokens[starts[:, None] + np.arange(context + 1)], np.int64)


def bigram_table(tokens: NDArray[np.uint16], vocab_size: int, fraction: float = 0.015) -> NDArray[np.float32]:
    """float32[vocab, vocab]: a sparse table of log-counts of each token (row) followed by each other (column).

    An entry is log(1 + c / alpha), where c is the count of the pair: the logit of a smoothed bigram model, up to a
    constant per row, and 0 for a pair that never occurs. Only the largest ``fraction`` of the table is kept. Alpha is
    a fortieth of the largest dropped count. The table alone then predicts the shipped mix at 3.6 nats, against 3.4
    with all counts, and 4.5 with alpha equal to that count.
    """
    pairs = tokens[:-1].astype(np.int64) * vocab_size + tokens[1:]
    counts = np.bincount(pairs, minlength=vocab_size * vocab_size)
    dropped = counts.size - int(fraction * counts.size) - 1
    cutoff = np.partition(counts, dropped)[dropped]
    table = np.where(counts > cutoff, np.log1p(40 * counts / max(1, cutoff)), 0)
    return table.reshape(vocab_size, vocab_size).astype(np.float32)
