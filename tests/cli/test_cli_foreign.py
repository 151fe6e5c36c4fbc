"""Checkpoints in other people's formats, from the command line to a program that was checked."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from foreign import write_task
from runs import Result, Run
from short import quick_passes

import circuitc
from circuitc.cli import main
from circuitc.driver.recheck import equivalence_claims
from circuitc.verify import equal

FIXTURES = Path(__file__).parent.parent / "fixtures"
EXACT = quick_passes(10, edges=True)
ON_TEXT = f"{EXACT},specialise-topk,simplify"
CASES = {
    "openai": ("openai/04_reluresid_relu_nobias_respost", EXACT),
    "openai on text": ("openai/01_catpos_nosink_afrac", ON_TEXT),
    "gpt2": ("hf_gpt2_tiny", EXACT),
}


@dataclass(frozen=True)
class Made:
    """What ``circuitc extract`` made of a checkpoint, and what it was given."""

    checkpoint: Path
    pairs: Path
    passes: str
    result: Result

    @property
    def folder(self) -> Path:
        return self.result.folder

    @property
    def certificate(self) -> dict[str, Any]:
        return json.loads((self.folder / "certificate.json").read_text())  # type: ignore[no-any-return]


@pytest.fixture(scope="module", params=CASES)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    name, passes = CASES[request.param]
    checkpoint, folder = FIXTURES / name, tmp_path_factory.mktemp("foreign")
    pairs, text = write_task(circuitc.load(checkpoint), folder)
    command = ["extract", checkpoint, "--pairs", pairs, "--text", text, "-o", folder / "made"]
    options = ["--objective", "mean", "--controls", 0, "--passes", passes, "--full"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(equal, "RANDOM_SEQUENCES", 24)
        with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err, pytest.raises(SystemExit) as end:
            main([str(argument) for argument in (*command, *options)])
    result = Result(int(end.value.code or 0), out.getvalue(), err.getvalue(), folder / "made")
    assert result.code == 0, result.err
    return Made(checkpoint, pairs, passes, result)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 24)


def test_trace(run: Run, made: Made) -> None:
    whole = run("trace", made.checkpoint)
    assert whole.code == 0 and whole.out.startswith("circuit v1 {") and "= site(" in whole.out


def test_the_certificate(made: Made) -> None:
    """The task is one that the model does, and the program is the ablated model: on text, where no more is promised."""
    certificate = made.certificate
    assert certificate["loss"]["model"] < 0.05 and certificate["accuracy"]["model"] == 1
    assert certificate["nodes"] > 0 and certificate["edges"] > 0
    equivalence = certificate["equivalence"]
    assert equivalence["text_max_abs_error"] <= equivalence["tolerance"] == 1e-9
    assert made.passes == ON_TEXT or equivalence["max_abs_error"] <= 1e-9
    assert {"pairs.jsonl", "corpus.safetensors"} <= set(certificate["files"])
    assert "Was it compiled right?" in made.result.out


def test_gates_that_go(made: Made) -> None:
    steps = {step["name"]: step for step in made.certificate["passes"]}
    if made.passes != ON_TEXT:
        assert made.certificate["topk_competitors"] >= 0 and "specialise-topk" not in steps
        return
    step = steps["specialise-topk"]
    assert step["promise"].startswith("WITHIN") and step["text_error"] <= 1e-9
    assert step["values"] <= made.certificate["passes"][-3]["values"]
    assert "about which specialise-topk promises nothing" in made.result.out
    assert "\nOn text it computes what the model does" in (made.folder / "circuit.py").read_text()


def test_verify(run: Run, made: Made) -> None:
    checked = run("verify", made.folder, "--json")
    assert checked.code == 0 and checked.json["holds"]
    names = {claim["name"] for claim in checked.json["claims"]}
    errors = {"equivalence.max_abs_error", "equivalence.text_max_abs_error"}
    assert {*errors, "topk_competitors", "faithfulness.resample_corpus.loss"} <= names


def test_the_program_alone_agrees(run: Run, made: Made) -> None:
    """``circuitc run``, ``circuit.py`` and the circuit that is read back, on prompts of both answers."""
    circuit = circuitc.load_circuit(made.folder)
    rows = [json.loads(line) for line in made.pairs.read_text().splitlines()]
    for row in (rows[0], rows[-1]):
        ids = ",".join(map(str, row["prompt"]))
        answered = run("run", made.folder, "--ids", ids)
        assert answered.code == 0
        command = [sys.executable, made.folder / "circuit.py", "--ids", ids]
        alone = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        assert alone.splitlines()[:2] == answered.out.splitlines()[:2], "the difference, to six digits"
        assert alone.splitlines()[-1] == answered.out.splitlines()[-1]
        as_json = run("run", made.folder, "--ids", ids, "--json").json
        assert as_json["difference"] == circuit.program([row["prompt"]])[0]
        assert as_json["token"] in (row["answer"], row["alternative"])


def test_draw(run: Run, made: Made, tmp_path: Path) -> None:
    for file in (tmp_path / "circuit.svg", tmp_path / "circuit.dot"):
        assert run("draw", made.folder, "-o", file).code == 0
    drawn = (tmp_path / "circuit.dot").read_text()
    assert drawn == (made.folder / "circuit.dot").read_text()
    assert all(f'"{node}"' in drawn for node in circuitc.load_circuit(made.folder).nodes)


@pytest.mark.parametrize(
    ("promise", "claimed", "measured", "holding"),
    [
        ("EXACT", (1e-15, 1e-15), (1e-14, 1e-14), {"max": True}),
        ("EXACT", (1e-15, 1e-15), (2.0, 1e-15), {"max": False}),
        ("EXACT", (2.0, 1e-15), (1e-15, 1e-15), {"max": False}),
        ("WITHIN(1e-09)", (2.0, 1e-15), (2.0, 1e-15), {"max": True, "text": True}),
        ("WITHIN(1e-09)", (1.0, 1e-15), (2.0, 1e-15), {"max": False, "text": True}),
        ("WITHIN(1e-09)", (2.0, 1e-15), (2.0, 1e-3), {"max": True, "text": False}),
        ("WITHIN(1e-09)", (2.0, 1e-3), (2.0, 1e-15), {"max": True, "text": False}),
        ("WITHIN(1e-09)", (2.0, None), (2.0, None), {"max": True, "text": False}),
    ],
)
def test_what_equality_is_claimed(
    promise: str, claimed: tuple[Any, ...], measured: tuple[Any, ...], holding: dict[str, bool]
) -> None:
    """Of every sequence where all passes are exact; of text alone where one promises no more."""
    names = ("max_abs_error", "text_max_abs_error")
    steps = [{"name": "simplify", "promise": "EXACT"}, {"name": "x", "promise": promise}]
    certificate = {"passes": steps, "equivalence": dict(zip(names, claimed, strict=True))}
    found = equivalence_claims(certificate, {**dict(zip(names, measured, strict=True)), "tolerance": 1e-9})
    expected = {f"equivalence.{'text_' * (key == 'text')}max_abs_error": holds for key, holds in holding.items()}
    assert {claim.name: claim.holds for claim in found} == expected
