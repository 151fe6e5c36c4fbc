"""Files without an end, for every option that takes a file: refused at once, with exit code 2."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import circuitc
from circuitc.inputs import bounded
from circuitc.inputs.bounded import read_bytes, read_text

ROOT = Path(circuitc.__file__).parent.parent
FIXTURES = Path(__file__).parent.parent / "fixtures"
MEMORY, SECONDS = 8 * 2**30, 300
"""Far more than the commands need, and far less than an endless file would take."""

RUNNER = f"""
import contextlib, io, json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
from circuitc.cli import main
for command in json.load(sys.stdin):
    told, code = io.StringIO(), None
    try:
        with contextlib.redirect_stderr(told):
            main(command)
    except SystemExit as ended:
        code = ended.code
    print(json.dumps([code, told.getvalue()]), flush=True)
"""

KINDS = {"a device": lambda path: path.symlink_to("/dev/zero"), "a named pipe": os.mkfifo}


def placed(folder: Path, name: str, kind: str) -> Path:
    """A file without an end in place of one of this name."""
    folder.mkdir(exist_ok=True)
    (folder / name).unlink(missing_ok=True)
    KINDS[kind](folder / name)
    return folder / name


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_every_option_that_takes_a_file(quotes: Path, circuit: Path, tmp_path: Path) -> None:
    commands: list[list[object]] = []
    expected: list[str] = []
    for kind in KINDS:
        folder = tmp_path / kind.replace(" ", "_")
        unread = f"the file cannot be read: it is {kind}, not a regular file"
        task = ["--task", "single_double_quote"]
        begin, end = ["extract", quotes], ["-o", tmp_path / "made"]
        for name, options, what in (
            ("a.txt", [*task, "--text"], "file"),
            ("a.jsonl", [*task, "--text"], "file"),
            ("pairs.jsonl", ["--pairs"], "file"),
            ("task.toml", ["--task-file"], "task file"),
        ):
            path = placed(folder, name, kind)
            commands.append([*begin, *options, path, *end])
            expected.append(f"error: {path}: the {what} cannot be read: it is {kind}, not a regular file")
        path = placed(folder, "recipe.toml", kind)
        commands.append(["train", path, *end])
        expected.append(f"error: {path}: the recipe cannot be read: it is {kind}, not a regular file")
        for name in ("sites.json", "viz_data.pt"):
            path = placed(folder, name, kind)
            commands.append(["compile", quotes, *task, "--circuit", path, *end])
            expected.append(f"error: {path}: {unread}")
        path = placed(folder, "graph.circ", kind)
        commands.append(["opt", path, "--passes", "simplify"])
        expected.append(f"error: {path}: {unread}")
        if kind == "a named pipe":  # all of a folder are read by the same function
            continue
        for name in sorted(p.name for p in circuit.iterdir() if p.suffix in (".circ", ".json", ".safetensors")):
            bad = Path(shutil.copytree(circuit, folder / f"of_{name}"))
            path = placed(bad, name, kind)
            commands.append(["run", bad, "--text", "x"])
            wrong = "is damaged or cut short" if path.suffix == ".safetensors" else "cannot be read"
            expected.append(f"error: {path}: the file {wrong}: it is {kind}, not a regular file")
        for name in ("weights.safetensors", "config.json", "tokenizer.json"):
            bad = Path(shutil.copytree(quotes, folder / f"with_{name}"))
            placed(bad, name, kind)
            commands.append(["trace", bad])
            expected.append(f"error: {bad}: the checkpoint has no {name}")
    done = subprocess.run(
        [sys.executable, "-c", RUNNER],
        input=json.dumps([[str(part) for part in command] for command in commands]),
        env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) == len(commands)
    for command, (code, text), first in zip(commands, told, expected, strict=True):
        assert (code, text.split("\n")[0]) == (2, first), command
    assert not (tmp_path / "made").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_regular_file(tmp_path: Path, kind: str) -> None:
    path = placed(tmp_path, "endless", kind)
    for limit in (10, None):
        with pytest.raises(OSError, match=f"it is {kind}, not a regular file"):
            read_bytes(path, limit)


def test_what_is_read_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"a\r\nb")
    assert (read_bytes(path, 4), read_text(path, 4)) == (b"a\r\nb", "a\nb")
    with pytest.raises(OSError, match="it has more than 3 bytes, the largest that is read"):
        read_bytes(path, 3)
    with pytest.raises(IsADirectoryError):
        read_bytes(tmp_path)
    monkeypatch.setattr(bounded, "memory", lambda: 3)
    with pytest.raises(OSError, match="bytes, the memory of this machine"):
        read_bytes(path, None)


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="no file whose size is said to be 0")
def test_a_file_that_says_it_is_empty() -> None:
    path = Path("/proc/self/status")
    assert path.stat().st_size == 0 and len(read_bytes(path)) > 100
    with pytest.raises(OSError, match="it has more than 100 bytes"):
        read_bytes(path, 100)
