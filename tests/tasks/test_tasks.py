"""Every task: single-token answers, pairs that differ in a few tokens, splits that share no prompt."""

from __future__ import annotations

import difflib
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import circuitc.tasks
from circuitc.bpe import encode
from circuitc.errors import CircuitcError
from circuitc.task import Split, Task
from circuitc.tokenizer import load_tokenizer, single_token, tables

ROOT = Path(circuitc.tasks.__file__).parent.parent.parent
TOKENIZER = load_tokenizer(ROOT / "models" / "tokenizer.json")
TABLES = tables(TOKENIZER)
TASKS = [circuitc.tasks.get(name) for name in circuitc.tasks.names()]
SPLITS: tuple[Split, ...] = ("train", "heldout")

SAME_LENGTH = {
    *("single_double_quote", "bracket_counting", "for_while", "bracket_brace", "else_elif"),
    *("while_return_true", "indent_for", "var_swap", "class_init"),
}

by_task = pytest.mark.parametrize("task", TASKS, ids=lambda t: t.name)
few = settings(max_examples=15, deadline=None)


def test_all_twenty_are_here() -> None:
    assert len(TASKS) == 20
    assert [t.name for t in TASKS] == circuitc.tasks.names()


@by_task
@given(seed=st.integers(0, 10**6), split=st.sampled_from(SPLITS))
@few
def test_answers_are_the_next_token(task: Task, seed: int, split: Split) -> None:
    """Encoding prompt and answer together gives the prompt's tokens and then one more."""
    for prompts in task.pairs(3, seed, split):
        for prompt, answer in zip(prompts, task.answers, strict=True):
            ids = encode(prompt, TABLES)
            assert 2 <= len(ids) <= 50
            assert encode(prompt + answer, TABLES) == [*ids, single_token(TOKENIZER, answer)]


@by_task
@given(seed=st.integers(0, 10**6), split=st.sampled_from(SPLITS))
@few
def test_pairs_differ_only_in_what_decides(task: Task, seed: int, split: Split) -> None:
    for first, second in task.pairs(3, seed, split):
        assert first != second
        a, b = encode(first, TABLES), encode(second, TABLES)
        if task.name in SAME_LENGTH:
            assert len(a) == len(b)
        same = sum(m.size for m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks())
        assert max(len(a), len(b)) - same <= 8


@by_task
def test_pairs_are_reproducible(task: Task) -> None:
    assert task.pairs(5, 1) == task.pairs(5, 1)
    assert task.pairs(5, 1) != task.pairs(5, 2)
    assert task.pairs(5, 1, "train") != task.pairs(5, 1, "heldout")


@by_task
def test_splits_share_no_prompt(task: Task) -> None:
    drawn = {split: {p for pair in task.pairs(300, 0, split) for p in pair} for split in SPLITS}
    assert not drawn["train"] & drawn["heldout"]
    assert len(drawn["train"]) > 50


def test_an_unknown_task_is_told_the_nearest() -> None:
    with pytest.raises(CircuitcError, match="did you mean 'bracket_counting'"):
        circuitc.tasks.get("bracket_countin")


def test_the_bare_name_is_refused() -> None:
    run = subprocess.run([sys.executable, "-c", "import tasks"], cwd=ROOT, capture_output=True, text=True)
    assert "ImportError: this package was imported as 'tasks'" in run.stderr
