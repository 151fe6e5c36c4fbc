"""The program of a shipped circuit is the classifier that its certificate scores."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import circuitc
from circuitc.inputs import splits
from circuitc.registry import find_task

EXAMPLES = sorted(path.parent for path in (Path(__file__).parents[2] / "docs" / "examples").glob("*/circuit.py"))
SAID = re.compile(r"log-odds: \S+, so (?P<answer>.+) with probability (?P<probability>[\d.]+)")


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_the_printed_answer_is_that_of_the_certificate(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On every held-out prompt: the answer, its probability, and so the accuracy and the loss."""
    monkeypatch.setattr(splits, "REPORT_PAIRS", 256)  # as for the certificate
    circuit = circuitc.load_circuit(folder)
    certificate = circuit.certificate
    ckpt = circuitc.load(certificate["checkpoint"]["name"])
    held_out = splits.report_prompts(ckpt, find_task(certificate["task"]), certificate["seed"])
    program: dict[str, Any] = {"__name__": "circuit"}
    exec((folder / "circuit.py").read_text(encoding="utf-8"), program)
    right, surprise = [], []
    for row, length, sign in zip(held_out.tokens, held_out.lengths, held_out.signs, strict=True):
        text = circuit.tokenizer.decode(row[:length].tolist(), skip_special_tokens=False)
        assert program["main"]([text]) == 0
        lines = capsys.readouterr().out.splitlines()
        said = SAID.fullmatch(lines[-2])
        odds = float(circuit.log_odds([row[:length]])[0])
        best = circuit.answers[0 if odds > 0 else 1]
        assert said is not None and said["answer"] == lines[-1] == repr(best)
        assert float(said["probability"]) == pytest.approx(1 / (1 + np.exp(-abs(odds))), abs=5e-5)
        right.append(best == circuit.answers[0 if sign > 0 else 1])
        surprise.append(np.logaddexp(0, -sign * float(program["log_odds"](row[:length]))))
    assert np.mean(right) == certificate["accuracy"]["circuit"]
    assert np.mean(surprise) == pytest.approx(certificate["loss"]["circuit"], rel=1e-9)


def test_the_command_and_circuitc_run_say_the_same() -> None:
    folder, text = EXAMPLES[-1], "print('hello world"
    commands = ([str(folder / "circuit.py"), text], ["-m", "circuitc", "run", str(folder), "--text", text])
    said = [subprocess.run([sys.executable, *command], capture_output=True, text=True) for command in commands]
    assert said[0].stdout == said[1].stdout != "" and said[0].stdout.endswith('"\')"\n')
