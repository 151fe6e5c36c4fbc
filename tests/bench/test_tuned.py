"""The published algorithm under random search: the options sampled, the circuit chosen, the work counted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from counting import sequences_run
from hypothesis import given
from hypothesis import strategies as st

import circuitc
from circuitc.bench.kinds import tuned
from circuitc.inputs import splits as selection
from circuitc.passes.learn_mask_paper import LearnMaskPaper

TASK = "single_double_quote"
REAL = tuned.settings


@given(st.integers(1, 40), st.integers(0, 9999), st.floats(0.01, 0.6))
def test_settings_are_sampled_within_their_ranges(runs: int, seed: int, target: float) -> None:
    sampled = tuned.settings(runs, seed, target)
    assert sampled == tuned.settings(runs, seed, target)
    assert len(set(sampled)) == len(sampled) == runs
    assert sampled[0] == LearnMaskPaper(target=target)
    assert sampled[: runs // 2] == tuned.settings(runs, seed, target)[: runs // 2]
    assert runs == 1 or sampled[1:] != tuned.settings(runs, seed + 1, target)[1:]
    fixed = ("target", "steps", "pairs")
    for step in sampled:
        assert [getattr(step, name) for name in fixed] == [getattr(sampled[0], name) for name in fixed]
        for name, (low, high) in tuned.RANGES.items():
            assert low <= getattr(step, name) <= high, name


def test_every_tuned_option_has_its_published_value_well_inside() -> None:
    published = LearnMaskPaper()
    for name, (low, high) in tuned.RANGES.items():
        assert 2 * low < getattr(published, name) < high / 2, name


def test_options_are_sampled_log_uniformly() -> None:
    sampled = tuned.settings(2000, 0, 0.15)[1:]
    for name, (low, high) in tuned.RANGES.items():
        fraction = np.log([getattr(step, name) / low for step in sampled]) / np.log(high / low)
        counts = np.histogram(fraction, bins=4, range=(0, 1))[0]
        assert (abs(counts / len(sampled) - 0.25) < 0.05).all(), name


def few_steps(runs: int, seed: int, target: float) -> list[LearnMaskPaper]:
    return [replace(step, steps=4, pairs=8) for step in REAL(runs, seed, target)]


def without_times(found: Any) -> Any:
    if isinstance(found, dict):
        return {key: without_times(value) for key, value in found.items() if key != "seconds"}
    return [without_times(value) for value in found] if isinstance(found, list) else found


def test_the_smallest_circuit_is_chosen_and_all_work_counted(quotes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = sequences_run(monkeypatch)
    monkeypatch.setattr(tuned, "settings", few_steps)
    said: list[str] = []
    found = tuned.run(said.append, str(quotes), TASK, 0.15, 3, 0)

    sizes = [(run["nodes"], run["edges"]) for run in found["runs"]]
    assert len(sizes) == 3 and (found["nodes"], found["edges"]) == min(sizes)
    assert found["default"]["nodes"] == sizes[0][0]
    assert found["options"] in [run["options"] for run in found["runs"]]
    assert found["loss"] < 0.2 and found["default"]["loss"] < 0.2
    # Besides the runs as published: is the target in reach; the calibration and the report of three circuits; and the
    # bisections under a calibration, of at most as many nodes.
    prompts = 2 * selection.SELECT_PAIRS
    rest = sum(calls) - found["work"]["model"] - 7 * prompts
    assert rest > 0 and rest % prompts == 0
    assert found["calibrated"]["nodes"] <= found["nodes"] and found["calibrated"]["loss"] < 0.2
    assert found["work"]["model"] == sum(run["work"]["model"] for run in found["runs"])
    assert any(text.startswith("run 3 of 3: ") for text in said)
    assert without_times(tuned.run(said.append, str(quotes), TASK, 0.15, 3, 0)) == without_times(found)


def test_a_target_that_the_model_misses_is_refused(quotes: Path) -> None:
    with pytest.raises(circuitc.CircuitcError, match="whole model's task loss"):
        tuned.run(lambda text: None, str(quotes), TASK, 1e-12, 1, 0)
