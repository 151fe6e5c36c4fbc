"""What dropped nodes take under each ablation, on a model whose values say which token and position they come from."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.circuit.mask import const
from circuitc.errors import CircuitcError
from circuitc.inputs.prompts import Prompts
from circuitc.ir import OPS, Graph, make
from circuitc.search.ablations import ABLATIONS, FROZEN, GIVEN, SAMPLED, Ablator

VOCAB, CONTEXT, CHANNELS, PAIRS = 9, 8, 4, 6
SITE = "0.site"
MEAN = -1.0 - np.arange(CHANNELS)
RANDOM = SAMPLED | {"mean_subset", "counterfactual_subset"}


def graph() -> Graph:
    """A graph whose only site has the value 100 · position + 10 · token + channel."""
    tokens = make(OPS["embed"], make(OPS["tokens"]), const(10.0 * np.arange(VOCAB)[:, None] + np.arange(CHANNELS)))
    places = make(OPS["positions"], const(np.repeat(100.0 * np.arange(CONTEXT)[:, None], CHANNELS, 1)))
    site = make(OPS["site"], make(OPS["add"], tokens, places), name=SITE)
    return Graph(make(OPS["answer"], make(OPS["difference"], site, plus=0, minus=1), at="last"))


def values_of(tokens: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """The site's value at some places, ``[..., channels]``."""
    return (100.0 * positions + 10.0 * tokens)[..., None] + np.arange(CHANNELS)


def prompts_of(seed: int) -> Prompts:
    rng = np.random.default_rng(seed)
    lengths = rng.integers(2, CONTEXT, 2 * PAIRS)
    tokens = rng.integers(1, VOCAB, (2 * PAIRS, int(lengths.max())))
    return Prompts(np.where(np.arange(tokens.shape[1]) < lengths[:, None], tokens, 0), lengths)


def ablator_of(seed: int) -> Ablator:
    corpus = np.random.default_rng(seed + 1).integers(1, VOCAB, (70, CONTEXT))
    return Ablator(graph(), {SITE: MEAN}, corpus, seed)


def replaced(ablations: list[str], seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Values and live channels of a batch, ``[rows, pos, channels]``."""
    prompts = prompts_of(seed)
    values, live = ablator_of(seed).replacements(ablations, prompts)(SITE)
    shape = (*prompts.tokens.shape, CHANNELS)
    return (
        values.expand(shape).numpy(),
        np.zeros(shape, bool) if live is None else live.expand(shape).numpy(),
    )


seeds = st.integers(0, 99)
batches = st.lists(st.sampled_from(list(ABLATIONS)), min_size=PAIRS, max_size=PAIRS)


@settings(deadline=None)
@given(seeds, st.sampled_from(["counterfactual", "counterfactual_subset", "resample_task", "resample_corpus", "none"]))
def test_a_row_takes_the_values_of_one_sequence_aligned_at_the_end(seed: int, ablation: str) -> None:
    prompts, corpus = prompts_of(seed), ablator_of(seed).corpus
    found, _ = replaced([ablation] * PAIRS, seed)
    windows = {tuple(row[i : i + n]) for row in corpus.tolist() for n in range(CONTEXT) for i in range(CONTEXT - n + 1)}
    for row, length in enumerate(prompts.lengths):
        expected = []
        for source, end in enumerate(prompts.lengths):
            positions = np.clip(np.arange(length) + end - length, 0, None)
            expected.append(values_of(prompts.tokens[source, positions], positions))
        same = [source for source, values in enumerate(expected) if np.array_equal(found[row, :length], values)]
        if ablation == "resample_corpus":
            positions, tokens = np.divmod(found[row, :length, 0], 100)
            assert positions.tolist() == list(range(length)) and tuple((tokens / 10).astype(int)) in windows
        elif ablation == "resample_task":
            assert any(source % PAIRS != row % PAIRS for source in same)
        else:
            assert (row if ablation == "none" else (row + PAIRS) % (2 * PAIRS)) in same


@settings(deadline=None)
@given(seeds)
def test_nodes_take_the_values_of_text_each_on_its_own_or_of_the_same_token(seed: int) -> None:
    prompts = prompts_of(seed)
    there = np.arange(prompts.tokens.shape[1]) < prompts.lengths[:, None]
    per_node, _ = replaced(["resample_per_node"] * PAIRS, seed)
    positions, rest = np.divmod(per_node, 100)
    assert (positions == np.arange(prompts.tokens.shape[1])[:, None]).all()
    assert (rest % 10 == np.arange(CHANNELS)).all()
    assert (rest // 10 != rest[..., :1] // 10).any(), "channels come from different windows"
    same_token, _ = replaced(["resample_same_token"] * PAIRS, seed)
    tokens = same_token % 100 // 10
    assert (tokens == prompts.tokens[..., None])[there].all(), "the corpus has every token"


@settings(deadline=None)
@given(seeds, batches)
def test_a_mixed_batch_gives_each_pair_what_its_ablation_gives_alone(seed: int, ablations: list[str]) -> None:
    """As long as nothing is sampled: samples depend on which others are made before them."""
    mixed, live = replaced(ablations, seed)
    for pair, ablation in enumerate(ablations):
        rows = [pair, pair + PAIRS]
        if ablation not in SAMPLED:
            np.testing.assert_array_equal(mixed[rows], replaced([ablation] * PAIRS, seed)[0][rows])
        assert ablation.endswith("subset") or not live[rows].any()


@given(seeds, st.sampled_from(["mean", "mean_subset", "zero"]))
def test_constants(seed: int, ablation: str) -> None:
    values, _ = replaced([ablation] * PAIRS, seed)
    assert (values == (0.0 if ablation == "zero" else MEAN)).all()


def test_the_sets_of_ablations() -> None:
    assert {"mean", "zero"} == FROZEN
    assert {"counterfactual", "resample_task", "resample_corpus"} == GIVEN
    assert {"resample_task", "resample_corpus", "resample_per_node", "resample_same_token"} == SAMPLED


def test_an_unknown_ablation_is_refused() -> None:
    with pytest.raises(CircuitcError, match="did you mean 'resample_task'"):
        replaced(["resample_tsk"] * PAIRS, 0)


DIGESTS = {
    "counterfactual_subset": "3567559ee0e39967",
    "mean_subset": "05604fc1b30be7f0",
    "resample_corpus": "328a0a83a6f1a4e5",
    "resample_per_node": "b52d7a583f8ec030",
    "resample_same_token": "a7f78a922c7ede8c",
    "resample_task": "b63e2692a650077f",
    "mixed": "1aff496b7bab0827",
}


@pytest.mark.parametrize("ablation", [*sorted(RANDOM), "mixed"])
def test_random_choices_stay_the_same(ablation: str) -> None:
    """Certificates depend on them: the same numbers, from the same generator, in the same order."""
    digest = hashlib.sha256()
    for seed in range(3):
        names = list(ABLATIONS)
        some = np.random.default_rng(seed).integers(0, len(names), PAIRS)
        ablations = [names[i] for i in some] if ablation == "mixed" else [ablation] * PAIRS
        ablator, prompts = ablator_of(seed), prompts_of(seed)
        values, live = ablator.replacements(ablations, prompts)(SITE)
        digest.update(values.expand(*prompts.tokens.shape, CHANNELS).contiguous().numpy().tobytes())
        digest.update(b"" if live is None else live.numpy().tobytes())
        digest.update(torch.randint(1 << 30, (4,), generator=ablator.random).numpy().tobytes())  # what comes next
    assert digest.hexdigest()[:16] == DIGESTS[ablation]
