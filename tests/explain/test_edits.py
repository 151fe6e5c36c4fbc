"""Edits are what they claim: at one place, absent from the task, and of the length of their random twins."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from circuits import tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.explain.candidates import Workshop, workshop
from circuitc.explain.edits import COMMENT, INSIDE, KINDS, LINE, OUTSIDE, REPEAT, REPLACE, RUN, shared, tokens_of
from circuitc.inputs.prompts import answer_ids, make_prompts
from circuitc.registry import find_task

PAIRS, CONTEXT, COUNT = 6, 48, 9
TASKS = ("single_double_quote", "bracket_counting", "class_init")
kinds, seeds = st.sampled_from(KINDS), st.integers(0, 2**32 - 1)
TEXT = "x = 1\nprint('a', b)\nif x:\n    y = [1, 2]\nz = f(x)\n"


@cache
def shop_of(name: str, with_text: bool = True) -> Workshop:
    task = find_task(name)
    train, heldout = (make_prompts(task, tokenizer(), PAIRS, 0, split, CONTEXT) for split in ("train", "heldout"))
    corpus = np.array([tokenizer().encode(TEXT).ids]) if with_text else np.zeros((0, 0), dtype=np.int64)
    answer = answer_ids(task, tokenizer())
    return workshop(heldout, (train, heldout), answer, CONTEXT, tokenizer(), corpus)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(TASKS), kinds, st.integers(0, 2 * PAIRS - 1), st.lists(st.integers(0, 1023), max_size=5), seeds)
def test_an_edit_is_at_one_place_and_absent_from_the_task(
    name: str, kind: str, row: int, tokens: list[int], seed: int
) -> None:
    shop, rng = shop_of(name), np.random.default_rng(seed)
    mine = tokens_of(shop.prompts, row)
    front, behind = shared(shop.prompts, row)
    edits = shop.edits(kind, row, tokens, COUNT, rng)
    assert len(edits) <= COUNT
    for edit in edits:
        after = edit.apply(mine)
        assert (edit.kind, edit.row, len(after)) == (kind, row, len(mine) - edit.removed + len(edit.inserted))
        assert len(after) <= CONTEXT and after[-1] == mine[-1]
        assert after[: edit.at] == mine[: edit.at]
        assert after[edit.at + len(edit.inserted) :] == mine[edit.at + edit.removed :]
        assert edit.at + edit.removed <= front or edit.at >= len(mine) - behind  # what decides stays
        whole = [OUTSIDE, *after, OUTSIDE]
        put_in = whole[edit.at : edit.at + len(edit.inserted) + 2]
        assert not any(
            row[i : i + len(put_in)] == put_in for row in shop.seen.rows for i in range(len(row) - len(put_in) + 1)
        )
        twin = shop.twin(edit, rng)
        assert (twin.at, twin.removed, len(twin.inserted)) == (edit.at, edit.removed, len(edit.inserted))
        assert twin.inserted[: edit.frame] == edit.inserted[: edit.frame]
        assert twin.inserted[edit.frame + edit.free :] == edit.inserted[edit.frame + edit.free :]
        assert set(twin.inserted) <= {*shop.text.tolist(), *shop.sign, *shop.end}
        if kind in (COMMENT, RUN):
            text = tokenizer().decode(list(edit.inserted), skip_special_tokens=False)
            assert text.startswith("#") and text.endswith("\n") and edit.at == 0
            assert len({*edit.inserted[edit.frame : edit.frame + edit.free]}) == 1
        elif kind == REPEAT:
            piece = edit.inserted[: len(mine) - edit.at]
            assert tuple(mine[edit.at :]) == piece and edit.inserted == piece * (len(edit.inserted) // len(piece))
        elif kind == LINE:
            assert edit.inserted[-1:] == shop.end and tokenizer().decode(list(edit.inserted)) in TEXT
        elif kind == INSIDE:
            assert edit.inserted[0] not in shop.barred
        assert edit.removed == (kind == REPLACE)


def test_tokens_that_may_change_what_is_right_are_not_put_in_behind_what_decides() -> None:
    shop = shop_of("bracket_counting")
    texts = {i: tokenizer().decode([i], skip_special_tokens=False) for i in range(1024)}
    assert {i for i, text in texts.items() if "[" in text or "]" in text} == shop.barred


@pytest.mark.parametrize("kind", KINDS)
def test_without_text_random_tokens_are_of_the_vocabulary(kind: str) -> None:
    shop = shop_of("single_double_quote", with_text=False)
    edits = shop.edits(kind, 0, [300, 301], COUNT, np.random.default_rng(0))
    assert bool(edits) == (kind != LINE) or kind == REPEAT
    assert set(shop.text.tolist()) == set(range(1024))


def test_the_same_seed_makes_the_same_edits() -> None:
    shop = shop_of("single_double_quote")
    made = [
        [shop.twin(e, rng) for k in KINDS for e in shop.edits(k, 1, [300, 301], COUNT, rng)]
        for rng in (np.random.default_rng(5), np.random.default_rng(5))
    ]
    assert made[0] == made[1] and made[0]
