"""The default ``circuitc extract``, controls included, on a small model of each format; only the search is shorter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from foreign import write_task
from runs import Result, Run

import circuitc
from circuitc.driver import defaults
from circuitc.inputs import splits as selection
from circuitc.verify import control_kinds, equal, suite

TASK = "single_double_quote"
FIXTURES = Path(__file__).parent.parent / "fixtures"
FORMATS = {
    "openai": FIXTURES / "openai" / "08_wsparse_denseact",
    "gpt2": FIXTURES / "hf_gpt2_tiny",
    "nanogpt": FIXTURES / "nanogpt_tiny",
}


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    default = defaults.default_passes
    monkeypatch.setattr(
        defaults,
        "default_passes",
        lambda *asked: (
            default(*asked).replace("{", "{single-removal-limit=4,").replace("learn-mask{", "learn-mask{steps=8,")
        ),
    )
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 16)
    monkeypatch.setattr(selection, "SELECT_PAIRS", 8)
    monkeypatch.setattr(selection, "REPORT_PAIRS", 8)
    monkeypatch.setattr(suite, "TESTS", {})  # tests/verify has them


def check_controls(result: Result, folder: Path) -> None:
    assert result.code == 0, result.err
    controls = json.loads((folder / "certificate.json").read_text())["controls"]
    assert controls.keys() == {*control_kinds.KINDS, "p", "n", "seed"}
    assert controls["n"] == len(control_kinds.KINDS) and all(
        "reason" not in controls[kind] for kind in control_kinds.KINDS
    )
    assert "Could it be luck?" in result.out and "could not be searched" not in result.out


def test_our_own_format(run: Run, quotes: Path, tmp_path: Path) -> None:
    check_controls(run("extract", quotes, "--task", TASK, "-o", tmp_path / "made", "--full"), tmp_path / "made")


@pytest.mark.parametrize("name", FORMATS)
def test_other_formats(run: Run, name: str, tmp_path: Path) -> None:
    pairs, text = write_task(circuitc.load(FORMATS[name]), tmp_path)
    made = tmp_path / "made"
    check_controls(run("extract", FORMATS[name], "--pairs", pairs, "--text", text, "-o", made, "--full"), made)


def test_a_control_that_fails_costs_no_circuit(
    run: Run, quotes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*arguments: object) -> None:
        raise IndexError("tuple index out of range")

    monkeypatch.setitem(control_kinds.KINDS, "shuffled_weights", failing)
    result = run("extract", quotes, "--task", TASK, "-o", tmp_path / "made", "--full")
    assert result.code == 0 and "IndexError: tuple index out of range" in result.out
    circuit = circuitc.load_circuit(tmp_path / "made")
    controls = circuit.certificate["controls"]
    assert circuit.nodes and controls["n"] == len(control_kinds.KINDS) - 1
    assert controls["shuffled_weights"] == {"n": 1, "reason": "IndexError: tuple index out of range"}
    assert run("verify", tmp_path / "made").code == 0
