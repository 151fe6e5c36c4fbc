"""The shipped tasks: single-token answers, pairs that differ only in what decides, splits unlike each other."""

from __future__ import annotations

import difflib
import json
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import circuitc.tasks
from circuitc.errors import CircuitcError
from circuitc.inputs.prompts import Prompts, new_endings
from circuitc.inputs.task import Split
from circuitc.inputs.task_file import SPLITS, read_task
from circuitc.inputs.template import TemplateTask
from circuitc.inputs.tokenizers.bpe import encode
from circuitc.inputs.tokenizers.byte_level import load_tokenizer, single_token, tables
from circuitc.tasks import finders

ROOT = Path(__file__).parent.parent.parent
TOKENIZER = load_tokenizer(ROOT / "models" / "tokenizer.json")
TABLES = tables(TOKENIZER)
TASKS = [circuitc.tasks.get(name) for name in circuitc.tasks.names()]

SAME_LENGTH = {
    *("single_double_quote", "bracket_counting", "for_while", "bracket_brace"),
    *("while_return_true", "indent_for", "var_swap", "class_init"),
}

by_task = pytest.mark.parametrize("task", TASKS, ids=lambda t: t.name)
few = settings(max_examples=15, deadline=None)
seeds = st.integers(0, 10**6)


def test_all_twenty_are_here() -> None:
    assert len(TASKS) == 20
    assert [t.name for t in TASKS] == circuitc.tasks.names()


@by_task
@given(seed=seeds, split=st.sampled_from(SPLITS))
@few
def test_answers_are_the_next_token(task: TemplateTask, seed: int, split: Split) -> None:
    """Encoding prompt and answer together gives the prompt's tokens and one more."""
    for prompts in task.pairs(3, seed, split):
        for prompt, answer in zip(prompts, task.answers, strict=True):
            ids = encode(prompt, TABLES)
            assert 2 <= len(ids) <= 50
            assert encode(prompt + answer, TABLES) == [*ids, single_token(TOKENIZER, answer)]


@by_task
@given(seed=seeds, split=st.sampled_from(SPLITS))
@few
def test_pairs_differ_only_in_what_decides(task: TemplateTask, seed: int, split: Split) -> None:
    sampled = list(task.sample(3, seed, split))
    assert [d.prompts for d in sampled] == task.pairs(3, seed, split)
    for d in sampled:
        first, second = d.prompts
        places = len(d.around) - 1
        assert first != second and places >= 1
        assert len(first) - len(second) == places * (len(d.pieces[0]) - len(d.pieces[1]))
        at = 0
        for text in d.around[:-1]:  # replacing the first prompt's piece everywhere gives the second prompt
            at += len(text)
            assert first[at:].startswith(d.pieces[0])
            first = first[:at] + d.pieces[1] + first[at + len(d.pieces[0]) :]
            at += len(d.pieces[1])
        assert first == second


@by_task
@given(seed=seeds, split=st.sampled_from(SPLITS))
@few
def test_pairs_differ_in_few_tokens(task: TemplateTask, seed: int, split: Split) -> None:
    for first, second in task.pairs(3, seed, split):
        a, b = encode(first, TABLES), encode(second, TABLES)
        if task.name in SAME_LENGTH:
            assert len(a) == len(b)
        same = sum(m.size for m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks())
        assert max(len(a), len(b)) - same <= 8


@by_task
@given(seed=seeds)
@few
def test_pairs_are_reproducible(task: TemplateTask, seed: int) -> None:
    assert task.pairs(5, seed) == task.pairs(5, seed)
    assert task.pairs(5, seed) != task.pairs(5, seed + 1)
    assert task.pairs(5, seed, "train") != task.pairs(5, seed, "heldout")
    assert task.pairs(3, seed) == task.pairs(5, seed)[:3]


@by_task
@given(seeds=st.tuples(seeds, seeds))
@few
def test_splits_share_no_prompt(task: TemplateTask, seeds: tuple[int, int]) -> None:
    sampled = [
        {p for pair in task.pairs(100, seed, split) for p in pair} for seed, split in zip(seeds, SPLITS, strict=True)
    ]
    assert not sampled[0] & sampled[1]
    assert min(map(len, sampled)) > 50


@by_task
@pytest.mark.parametrize("split", SPLITS)
def test_a_template_of_the_other_split_is_refused(task: TemplateTask, split: str, tmp_path: Path) -> None:
    """If any template of a task is also put into the other split, the splits are too much alike."""
    given = tomllib.loads((ROOT / "tasks" / f"{task.name}.toml").read_text())
    other = "heldout" if split == "train" else "train"
    path = tmp_path / f"{task.name}.toml"
    for template in given[other]:
        changed = {**given, split: [*given[split], template]}
        lists = changed.pop("lists", {})
        changed.pop("natural", None)
        # Strings and lists are written in TOML as in JSON.
        lines = [[f"{key} = {json.dumps(value)}" for key, value in table.items()] for table in (changed, lists)]
        path.write_text("\n".join([*lines[0], "[lists]", *lines[1]]))
        with pytest.raises(CircuitcError, match="both splits"):
            read_task(path, circuitc.tasks.LISTS, own=True, find=finders.find)


rows = st.lists(st.lists(st.integers(0, 5), min_size=1, max_size=4), min_size=1, max_size=8)


@given(rows, rows)
def test_new_endings_are_of_no_prompt_to_choose_on(tested: list[list[int]], chosen: list[list[int]]) -> None:
    known = {row[-1] for row in chosen}
    fraction = sum(row[-1] not in known for row in tested) / len(tested)
    assert new_endings(padded(tested), padded(chosen)) == pytest.approx(fraction)


def test_different_endings_are_pairs_that_the_last_token_tells_apart() -> None:
    prompts = padded([[1, 2], [1, 1], [2], [3], [2, 2], [4, 1], [3], [3, 3]])
    assert prompts.different_endings == 1 / 4  # 2 | 2, 1 | 1, 2 | 3, 3 | 3


def padded(rows: list[list[int]]) -> Prompts:
    tokens = [[*row, *[0] * (4 - len(row))] for row in rows]
    return Prompts(np.array(tokens), np.array([len(row) for row in rows]))


def test_the_bare_name_is_refused() -> None:
    run = subprocess.run([sys.executable, "-c", "import tasks"], cwd=ROOT, capture_output=True, text=True)
    assert "ImportError: this package was imported as 'tasks'" in run.stderr
