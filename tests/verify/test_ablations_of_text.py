"""Dropped nodes that take their values from text: from a window per node, or from places of the same token."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from nodes_subjects import HEAD, of_quotes

import circuitc
from circuitc.errors import CircuitcError
from circuitc.search.resample import same_token, window
from circuitc.verify.subject import Subject
from circuitc.verify.suite import matched


@pytest.fixture(scope="module")
def subject(quotes: Path) -> Subject:
    return of_quotes(circuitc.load(quotes), HEAD, pairs=6)


@settings(max_examples=50)
@given(st.integers(0, 2**31), st.integers(1, 90), st.integers(1, 6), st.integers(2, 30))
def test_a_place_with_the_same_token_is_found_where_there_is_one(
    seed: int, sequences: int, width: int, tokens: int
) -> None:
    rng = np.random.default_rng(seed)
    corpus, wanted = rng.integers(0, tokens, (sequences, width)), rng.integers(0, tokens + 2, 20)
    rows, positions = same_token(corpus, wanted, torch.Generator().manual_seed(seed))
    there = np.isin(wanted, corpus)
    assert (corpus[rows, positions] == wanted).tolist() == there.tolist()


def test_a_window_is_a_piece_of_one_sequence() -> None:
    corpus = np.arange(60).reshape(5, 12)
    windows = [window(corpus, 4, torch.Generator().manual_seed(i)) for i in range(40)]
    assert all((np.diff(x) == 1).all() and x[0] // 12 == x[-1] // 12 for x in windows)
    assert len({int(x[0]) for x in windows}) > 15
    with pytest.raises(CircuitcError, match="at least 13 tokens"):
        window(corpus, 13, torch.Generator())


def test_where_tokens_match_what_the_embedding_says_is_right(subject: Subject) -> None:
    """A read of the embedding has the same value again; what a head writes depends on the context, which differs."""
    prompts = subject.prompts
    replacements = subject.ablator.replacements(["resample_same_token"] * prompts.pairs, prompts)
    own = subject.ablator.record(prompts.tokens, prompts.lengths)
    there = np.arange(prompts.tokens.shape[1]) < prompts.lengths[:, None]
    known = torch.tensor(there & np.isin(prompts.tokens, subject.ckpt.corpus))
    assert matched(subject) == pytest.approx(known.sum().item() / there.sum())
    assert known.sum() > 20
    for site in ("0.attn.act_in", "0.attn.v"):
        assert torch.allclose(replacements(site)[0][known], own[site][known])
    write = "0.attn.resid_delta"
    assert not torch.allclose(replacements(write)[0][known], own[write][known], atol=1e-3)


def test_each_node_takes_its_own_window(subject: Subject) -> None:
    """Jointly, a window's channels stay together: one position's values are those of one place in the corpus."""
    corpus = subject.ckpt.corpus
    recorded = subject.ablator.record(corpus, np.full(len(corpus), corpus.shape[1]))["0.attn.act_in"]
    places = {tuple(np.round(row, 4)) for row in recorded.reshape(-1, recorded.shape[-1]).numpy().tolist()}

    def whole(ablation: str) -> float:
        values = subject.ablator.replacements([ablation] * subject.prompts.pairs, subject.prompts)("0.attn.act_in")[0]
        there = np.arange(values.shape[1]) < subject.prompts.lengths[:, None]
        return float(np.mean([tuple(np.round(row, 4)) in places for row in values[torch.tensor(there)].tolist()]))

    assert whole("resample_corpus") == 1.0
    single = subject.ablator.replacements(["resample_per_node"] * subject.prompts.pairs, subject.prompts)
    values = single("0.attn.act_in")[0]
    for channel in range(values.shape[-1]):
        assert np.isin(values[..., channel].numpy().round(4), recorded[..., channel].numpy().round(4)).all()
