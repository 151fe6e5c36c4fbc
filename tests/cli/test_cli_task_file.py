"""``--task-file``: a task of one's own, through every command that takes a task."""

from __future__ import annotations

from pathlib import Path

import pytest
from runs import PASSES, Run

import circuitc.tasks
from circuitc.cli.tasks import marked

SHIPPED = Path(circuitc.tasks.__file__).parent / "single_double_quote.toml"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A file of the user's own; what it says is what a shipped task says, so a checkpoint of the tests can do it."""
    path = tmp_path / "closing.toml"
    path.write_text(SHIPPED.read_text().replace("{call}", "{shout}") + '[lists]\nshout = ["print", "log", "warn"]\n')
    return path


def test_extract_and_verify(run: Run, quotes: Path, mine: Path, tmp_path: Path) -> None:
    folder = tmp_path / "made"
    command = ["extract", quotes, "--task-file", mine, "--objective", "mean", "--passes", PASSES, "--controls", 0]
    made = run(*command, "-o", folder, "--json").json
    assert made["task"] == "closing" and made["prompts"]["file"] == "task.toml" and "task.toml" in made["files"]
    assert made["loss"]["circuit"] < 0.15
    assert (folder / "task.toml").read_bytes() == mine.read_bytes()
    mine.unlink()
    checked = run("verify", folder, "--json")
    assert checked.code == 0 and checked.json["holds"]
    (folder / "task.toml").write_text((folder / "task.toml").read_text().replace('"log"', '"note"'))
    assert run("verify", folder, "--json").code == 1


def test_a_shipped_task_needs_no_copy(circuit: Path) -> None:
    assert not (circuit / "task.toml").exists()


def test_tasks_trace_and_compile(run: Run, quotes: Path, mine: Path, tmp_path: Path) -> None:
    (scored,) = run("tasks", "--task-file", mine, "--checkpoint", quotes, "--json").json["tasks"]
    assert scored["name"] == "closing" and scored["pass"] and len(scored["pairs"]) == 3
    by_name = run("trace", quotes, "--task", "single_double_quote")
    assert run("trace", quotes, "--task-file", mine).out == by_name.out
    (tmp_path / "mask.json").write_text('{"0.attn.v": [0]}')
    command = ["compile", quotes, "--circuit", tmp_path / "mask.json", "--task-file", mine, "-o", tmp_path / "made"]
    assert run(*command, "--json").json["prompts"]["file"] == "task.toml"


def test_answers_that_are_no_single_tokens(run: Run, quotes: Path, mine: Path) -> None:
    mine.write_text(mine.read_text().replace('"\')"', '"no token"'))
    refused = run("extract", quotes, "--task-file", mine, "-o", mine.parent / "out")
    assert refused.code == 2 and "'no token' is " in refused.err and "not one" in refused.err
    (scored,) = run("tasks", "--task-file", mine, "--checkpoint", quotes, "--json").json["tasks"]
    assert scored["loss"] is None and "'no token' is " in scored["problem"]


@pytest.mark.parametrize("around", [("", ""), ('a"', "b'"), ("x\n\\", "'", "\t"), ("'\"", "é")])
@pytest.mark.parametrize("piece", ['"', "'", "'\"", "\n", ""])
def test_what_decides_is_marked_in_what_python_writes(around: tuple[str, ...], piece: str) -> None:
    text = marked(around, piece)
    assert text.plain == repr(piece.join(around))
    inside = [text.plain[span.start : span.end] for span in text.spans if "underline" in str(span.style)]
    assert [part.replace("\\'", "'") for part in inside] == [repr(piece)[1:-1].replace("\\'", "'")] * len(inside)
    assert len(inside) == (len(around) - 1 if piece else 0)
