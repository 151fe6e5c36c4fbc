"""Natural prompts with the model's answers as labels: each label stays with its prompt, and unclear pairs are out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from circuitc.driver.natural import choosing_prompts
from circuitc.errors import CircuitcError
from circuitc.inputs.natural.code import Code
from circuitc.inputs.natural.labelled import CLEAR, Answered, Natural
from circuitc.inputs.natural.pairs import NaturalPair
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.task import AnyTask

TASK = AnyTask("mine", "", ("a", "b"))


def numbered(labels: list[float] | None, first: int = 0) -> Prompts:
    """Prompts of one token, which is the number of the row."""
    count = len(labels or [0, 0])
    return Prompts(
        first + np.arange(count)[:, None], np.ones(count, dtype=np.int64), None if labels is None else np.array(labels)
    )


signs = st.lists(st.sampled_from([1.0, -1.0]), min_size=2, max_size=12).map(lambda x: x[: len(x) // 2 * 2])


@given(signs, st.data())
def test_labels_stay_with_their_prompts(labels: list[float], data: st.DataObject) -> None:
    prompts = numbered(labels)
    pairs = data.draw(st.lists(st.integers(0, prompts.pairs - 1), min_size=1))
    for part in (prompts.take(np.array(pairs)), prompts.and_then(numbered(None, 100)), *prompts.batches(2)):
        for token, sign in zip(part.tokens[:, 0], part.signs, strict=True):
            assert sign == (labels[token] if token < 100 else {100: 1.0, 101: -1.0}[token])


@given(signs, st.data())
def test_swapped_prompts_have_the_other_prompts_label(labels: list[float], data: st.DataObject) -> None:
    prompts = numbered(labels)
    which = np.array(data.draw(st.lists(st.booleans(), min_size=prompts.pairs, max_size=prompts.pairs)))
    swapped = prompts.swapped(which)
    assert swapped.signs.tolist() == labels
    rows = np.where(np.tile(which, 2), prompts.counterfactual, np.arange(len(labels)))
    assert swapped.tokens[:, 0].tolist() == rows.tolist()


def natural_of(differences: list[tuple[float, float]]) -> Natural:
    """Natural pairs on which the model's answers are these; the prompts of pair i are ``2i`` and ``2i + 1``."""
    pairs = [NaturalPair(("x", "y"), ((2 * i,), (2 * i + 1,)), 0, "f.py") for i in range(len(differences))]
    answered = Answered(pairs, np.array([d[side] for side in (0, 1) for d in differences]))
    return Natural(Code(Path(), True), answered, answered)


@given(st.lists(st.tuples(st.floats(-3, 3), st.floats(-3, 3)), max_size=12))
def test_clear_pairs_with_the_models_answers(differences: list[tuple[float, float]]) -> None:
    natural = natural_of(differences)
    template = numbered([1.0] * 4 + [-1.0] * 4, 100)
    found = choosing_prompts(template, natural, "both", TASK)
    clear = [i for i, pair in enumerate(differences) if min(map(abs, pair)) >= CLEAR]
    expected = {2 * i + side: np.sign(differences[i][side]) for i in clear[:2] for side in (0, 1)}
    for i in range(max(2, 4 - len(clear))):  # natural pairs take the place of half of the templates' at most
        expected |= {100 + i: 1, 104 + i: -1}
    assert found.pairs == 4
    assert dict(zip(found.tokens[:, 0].tolist(), found.signs.tolist(), strict=True)) == expected
    assert choosing_prompts(template, natural, "template", TASK) is template
    if len(clear) >= 8:
        assert choosing_prompts(template, natural, "natural", TASK).pairs == len(clear)
    else:
        with pytest.raises(CircuitcError, match=f"the code has {len(clear)} pairs"):
            choosing_prompts(template, natural, "natural", TASK)


def test_both_of_a_task_without_a_finder_are_templates() -> None:
    template = numbered(None)
    assert choosing_prompts(template, None, "both", TASK) is template


def test_the_digest_is_of_the_prompts_and_their_splits() -> None:
    some, more = natural_of([(1.0, 1.0)]), natural_of([(1.0, 1.0), (2.0, 2.0)])
    moved = Natural(some.code, more.select, some.report)
    assert len({x.digest for x in (some, more, moved, Natural(some.code, some.report, more.report))}) == 4
    assert some.digest == natural_of([(-1.0, 0.0)]).digest
