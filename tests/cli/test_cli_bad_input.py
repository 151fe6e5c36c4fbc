"""Bad input of every kind ends with exit code 2 and one clear message, and leaves nothing behind."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from runs import PASSES, Result, Run
from safetensors.numpy import load_file, save_file

import circuitc
from circuitc.cli.errors import explain, guarded

TASK = "single_double_quote"


def refused(result: Result, *words: str) -> None:
    assert result.code == 2
    assert result.out == ""
    assert result.err.startswith("error: ") and result.err.count("error: ") == 1
    assert "Traceback" not in result.err
    for word in words:
        assert word in result.err


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--task", "single_double_qoute"], ["did you mean 'single_double_quote'?"]),
        (["--task", TASK, "--passes", "lern-mask"], ["did you mean 'learn-mask'"]),
        (["--task", TASK, "--passes", "learn-mask{step=1}"], ["did you mean 'steps'?"]),
        (["--task", TASK, "--print-after", "simplfy"], ["did you mean 'simplify'?"]),
        (["--task", TASK, "--objective", "means"], ["did you mean 'mean'?"]),
        (["--task", TASK, "--method", "papr"], ["did you mean 'paper'?"]),
        (["--task", TASK, "--method", "paper", "--objective", "resample"], ["leave out --objective"]),
        (["--task", TASK, "--target-loss", "0.9"], ["chance"]),
        (["--task", TASK, "--target-loss", "nan"], ["chance"]),
        (["--task", TASK, "--device", "abacus"], ["'abacus'", "--device cpu"]),
        (["--task", "var_swap"], ["whole model's task loss is 0.693", "--target-loss"]),
    ],
    ids=lambda x: " ".join(x[-2:]) if len(x) > 1 else "",
)
def test_options_of_extract(run: Run, quotes: Path, tmp_path: Path, options: list[str], words: list[str]) -> None:
    refused(run("extract", quotes, "-o", tmp_path / "new" / "made", *options), *words)
    assert not list(tmp_path.iterdir())


def test_unknown_checkpoint(run: Run, tmp_path: Path) -> None:
    refused(run("extract", "nope", "--task", TASK, "-o", tmp_path / "made"), "no checkpoint named 'nope'")
    assert not list(tmp_path.iterdir())
    result = run("trace", "nope", "--json")
    assert result.code == 2 and result.json["error"]["problem"] == "there is no checkpoint named 'nope'"


def missing(folder: Path) -> None:
    (folder / "weights.safetensors").unlink()


def truncated(folder: Path) -> None:
    weights = folder / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])


def not_a_number(folder: Path) -> None:
    weights = load_file(folder / "weights.safetensors")
    weights["blocks.0.attn.norm.weight"][3] = np.nan
    save_file(weights, folder / "weights.safetensors")


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (missing, ["no weights.safetensors"]),
        (truncated, ["weights.safetensors", "cut short"]),
        (not_a_number, ["blocks.0.attn.norm.weight", "NaN"]),
    ],
)
def test_damaged_checkpoint(
    run: Run, quotes: Path, tmp_path: Path, damage: Callable[[Path], None], words: list[str]
) -> None:
    damage(Path(shutil.copytree(quotes, tmp_path / "bad")))
    refused(run("extract", tmp_path / "bad", "--task", TASK, "-o", tmp_path / "made"), *words)
    assert [p.name for p in tmp_path.iterdir()] == ["bad"]


def test_wrong_vocabulary(run: Run, quotes: Path, letters: Path, tmp_path: Path) -> None:
    bad = Path(shutil.copytree(quotes, tmp_path / "bad"))
    shutil.copy(letters / "tokenizer.json", bad)
    result = run("extract", bad, "--task", TASK, "-o", tmp_path / "made")
    refused(result, "1024 rows", "260 tokens")


def test_answer_of_several_tokens(run: Run, letters: Path, tmp_path: Path) -> None:
    result = run("extract", letters, "--task", "for_while", "-o", tmp_path / "made")
    refused(result, "' in' is", "not one", "single token")
    assert not list(tmp_path.iterdir())


def test_folder_that_cannot_be_written(run: Run, quotes: Path, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("precious")
    for folder in (file, file / "below", Path("/dev/null/x")):
        refused(run("extract", quotes, "--task", TASK, "-o", folder, "--passes", PASSES), str(folder), "-o")
        refused(run("train", "tiny-test", "-o", folder), str(folder), "-o")
    refused(run("trace", quotes, "-o", file / "g.circ"), str(file))
    assert file.read_text() == "precious" and [p.name for p in tmp_path.iterdir()] == ["file"]


def test_recipes(run: Run, tmp_path: Path) -> None:
    refused(run("train", "tiny-tset", "-o", tmp_path / "made"), "did you mean 'tiny-test'")
    refused(run("train", tmp_path / "no.toml", "-o", tmp_path / "made"), "no.toml", "No such file")
    (tmp_path / "bad.toml").write_text("name = 'x'\n[model]\nd_modle = 16\nn_layers = 1\n")
    refused(run("train", tmp_path / "bad.toml", "-o", tmp_path / "made"), "bad.toml")
    assert not (tmp_path / "made").exists()


def test_edited_graph_with_a_type_error(run: Run, circuit: Path, tmp_path: Path) -> None:
    bad = Path(shutil.copytree(circuit, tmp_path / "bad")) / "circuit.circ"
    lines = bad.read_text().splitlines()
    at, line = next((i, text) for i, text in enumerate(lines) if "= mix(" in text)
    lines[at] = line.replace(": f64[pos]", ": f64[pos, ch=3]")
    bad.write_text("\n".join(lines))
    column = lines[at].index("f64[pos, ch=3]") + 1
    for command in (["opt", bad, "--passes", "simplify"], ["run", bad.parent, "--text", "x"]):
        result = run(*command)
        refused(result, f"circuit.circ:{at + 1}:{column}", "is of type f64[pos], not f64[pos, ch=3]", lines[at])
        caret = result.err.splitlines()[-1]
        assert caret.strip() == "^" and caret.index("^") == column + 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run", "CIRCUIT"], ["--text", "--ids"]),
        (["run", "CIRCUIT", "--text", "a", "--ids", "1"], ["--text", "--ids"]),
        (["run", "CIRCUIT", "--text", ""], ["empty"]),
        (["run", "CIRCUIT", "--ids", "1,two"], ["1,2,3"]),
        (["run", "CIRCUIT", "--ids", "1,5000"], ["no token 5000"]),
        (["run", "CIRCUIT", "--ids=-1"], ["negative"]),
        (["run", "nowhere", "--text", "a"], ["nowhere", "no such file"]),
        (["draw", "CIRCUIT", "-o", "a.gif"], [".svg", ".png", ".pdf", ".dot"]),
        (["draw", "CIRCUIT", "-o", "a.svg", "--format", "gif"], ["gif", "svg, png, pdf or dot"]),
        (["draw", "CIRCUIT", "-o", "a.svg", "--format", "pdf"], ["a.svg", "pdf", "leave --format out"]),
        (["verify", "nowhere"], ["nowhere", "no such folder"]),
        (["opt", "nowhere.circ", "--passes", "simplify"], ["nowhere.circ"]),
        (["opt", "CIRCUIT/circuit.circ", "--passes", "simplfy"], ["did you mean 'simplify'?"]),
        (["opt", "CIRCUIT/circuit.circ", "--passes", "simplify", "-o", "a.txt"], [".circ"]),
        (["tasks", "var_swop"], ["did you mean 'var_swap'"]),
    ],
    ids=lambda x: " ".join(x[:4]),
)
def test_other_commands(run: Run, circuit: Path, arguments: list[str], words: list[str]) -> None:
    refused(run(*(a.replace("CIRCUIT", str(circuit)) for a in arguments)), *words)


def test_incomplete_certificate(run: Run, circuit: Path, tmp_path: Path) -> None:
    bad = Path(shutil.copytree(circuit, tmp_path / "bad"))
    (bad / "certificate.json").write_text('{"answer": [1, 2], "calibration": {}}')
    refused(run("verify", bad), "certificate.json", "incomplete")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (MemoryError(), "not enough memory"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"), "not enough memory"),
        (OSError(errno.ENOSPC, "No space left on device", "a/b"), "a/b: the disk is full"),
        (Exception("Error: I/O error: No space left on device (os error 28)"), "the disk is full"),
        (PermissionError(errno.EACCES, "Permission denied", "c"), "c: Permission denied"),
        (ZeroDivisionError("oops"), f"a defect of circuitc {circuitc.__version__}: ZeroDivisionError: oops"),
    ],
)
def test_what_users_see_of_other_errors(error: Exception, words: str) -> None:
    assert words in str(explain(error))


def test_tracebacks_are_for_developers(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object, **options: object) -> None:
        raise ZeroDivisionError("oops")

    assert guarded(broken, []) == 70
    told = capsys.readouterr().err
    assert "Traceback" not in told and circuitc.__version__ in told and "set CIRCUITC_DEBUG=1" in told
    monkeypatch.setenv("CIRCUITC_DEBUG", "1")
    assert guarded(broken, []) == 70
    assert "in broken" in capsys.readouterr().err
