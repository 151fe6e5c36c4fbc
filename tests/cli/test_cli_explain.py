"""``circuitc explain``: predictions that hold of a model that is all circuit, and what is refused."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from runs import Run

from circuitc.emit.circuit import load_circuit
from circuitc.explain import trial as trials
from circuitc.explain.trial import Trial, try_out
from circuitc.registry import find_task, load_checkpoint

TASK = "single_double_quote"
TIE = 1e-5  # of logits


@pytest.fixture(autouse=True, scope="module")
def few_pairs() -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trials, "EDITED_PAIRS", 8)
        yield


def trial_of(folder: Path, checkpoint: Path, seed: int = 0) -> Trial:
    circuit = load_circuit(folder)
    return try_out(circuit, circuit.graph, load_checkpoint(str(checkpoint)), find_task(TASK), seed)


@pytest.fixture(scope="module")
def trial(extraction: object, quotes: Path) -> Trial:
    return trial_of(extraction.folder, quotes)  # type: ignore[attr-defined]


def test_predictions_hold_of_a_model_that_the_circuit_is_all_of(trial: Trial) -> None:
    """The model averages the quotes that it has seen: one more of the other kind is a tie, several turn its answer."""
    rows = {(row["kind"], row["predicted"]): row for row in trial.rows()}
    sure = [tried for tried in trial.tried if abs(tried.model) >= TIE]
    assert all(tried.as_predicted(tried.model) for tried in sure)
    assert sum(tried.predicted == "keeps" for tried in sure) > len(trial.tried) // 3
    assert rows["run", "breaks"] == rows["run", "breaks"] | {"n": 16, "rate": 1.0, "verdict": "more"}
    assert rows["all", "breaks"]["verdict"] == "more"


def test_a_prediction_is_the_programs_answer_on_the_edited_tokens(trial: Trial, circuit: Path) -> None:
    made = load_circuit(circuit)
    for tried in trial.tried[::7]:
        sign = trial.prompts.signs[tried.edit.row]
        said = sign * made.calibration(made.program([trial.edited(tried.edit)]))[0]
        assert tried.program == pytest.approx(said, abs=1e-9)
        assert tried.predicted == ("breaks" if said < 0 else "keeps")
        assert tried.as_predicted(tried.program)
        assert tried.program_before > 0 and tried.model_before > 0


def test_the_same_seed_tries_the_same(trial: Trial, circuit: Path, quotes: Path) -> None:
    again = trial_of(circuit, quotes)
    assert again.tried == trial.tried
    other = trial_of(circuit, quotes, seed=1)
    assert [t.edit for t in other.tried] != [t.edit for t in trial.tried]


def test_examples_come_from_all_kinds_in_turn(trial: Trial) -> None:
    some = trial.examples(4)
    assert len({(t.edit.kind, t.predicted) for t in some}) == len(some) == 4
    assert len(trial.examples(10**6)) == len(trial.tried)


def test_what_is_printed(run: Run, circuit: Path, quotes: Path) -> None:
    result = run("explain", circuit, "--checkpoint", quotes, "--show", 2)
    assert result.code == 0 and not result.err
    for text in ("What does it do?", "Does the model do what it predicts?", "more than random", "⟦", "the answer"):
        assert text in result.out
    assert result.out.count("⟦") == 2
    assert "⟦" not in run("explain", circuit, "--show", 0).out


def test_json(run: Run, circuit: Path) -> None:
    found = run("explain", circuit, "--exact", "--json", "--show", 3).json
    assert found["program"] == "exact" and found["task"] == TASK and len(found["trial"]["examples"]) == 3
    assert all(feed["sign"] in (-1, 0, 1) for value in found["values"] for feed in value["feeds"])
    rows = found["trial"]["rows"]
    assert {row["predicted"] for row in rows} == {"breaks", "keeps"}
    total = sum(row["n"] for row in rows if row["kind"] == "all")
    assert total == sum(row["n"] for row in rows if row["kind"] != "all") == found["trial"]["random_agreement"]["n"]
    assert np.isfinite([row["rate"] for row in rows if row["n"]]).all()


def test_without_the_checkpoint_the_words_are_there(run: Run, circuit: Path, tmp_path: Path) -> None:
    copy = tmp_path / "circuit"
    shutil.copytree(circuit, copy)
    certificate = json.loads((copy / "certificate.json").read_text())
    certificate["checkpoint"] |= {"name": "gone", "path": str(tmp_path / "gone")}
    (copy / "certificate.json").write_text(json.dumps(certificate))
    result = run("explain", copy)
    assert result.code == 0 and "needs the circuit's checkpoint" in result.err and "What does it do?" in result.out
    found = run("explain", copy, "--json").json
    assert found["trial"] is None and "checkpoint" in found["reason"] and found["values"]
