"""``circuitc report``: the page with the checkpoint at hand, without it, and what is refused."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from runs import Run

from circuitc.emit.circuit import load_circuit


def facts(file: Path) -> Any:
    found = re.search(r'<script type="application/json" id="facts">(.*?)</script>', file.read_text(encoding="utf-8"))
    assert found is not None
    return json.loads(found.group(1))


def test_with_the_checkpoint(run: Run, circuit: Path, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    result = run("report", circuit, "-o", file, "--json")
    assert result.code == 0 and result.json["bytes"] == file.stat().st_size < 2e6
    held, loaded = facts(file), load_circuit(circuit)
    assert [node["name"] for node in held["nodes"] if node["kind"] == "node"] == loaded.nodes
    assert held["onPrompts"].keys() == held["onText"].keys() == set(loaded.nodes)
    for values in held["onPrompts"].values():
        assert [len(row) for row in values] == [len(example["tokens"]) for example in held["prompts"]]
    for piece in (piece for pieces in held["onText"].values() for piece in pieces["top"] + pieces["random"]):
        assert len(piece["tokens"]) == len(piece["values"]) > piece["at"]
    text = file.read_text(encoding="utf-8")
    assert text.count('class="plot"') == 2 and loaded.certificate["digest"] in text


def test_without_the_checkpoint(run: Run, circuit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "circuit"
    shutil.copytree(circuit, copy)
    certificate = json.loads((copy / "certificate.json").read_text())
    certificate["checkpoint"] |= {"name": "gone", "path": str(tmp_path / "gone")}
    (copy / "certificate.json").write_text(json.dumps(certificate))
    result = run("report", copy)
    assert result.code == 0 and "checkpoint was not at hand" in result.err
    held = facts(copy / "report.html")
    assert held["prompts"] and not held["onText"]


def test_an_index_of_several_circuits(run: Run, circuit: Path, tmp_path: Path) -> None:
    for name in ("one", "another one"):
        shutil.copytree(circuit, tmp_path / name)
        certificate = json.loads((tmp_path / name / "certificate.json").read_text())
        certificate["checkpoint"] |= {"name": "gone", "path": str(tmp_path / "gone")}  # quick: nothing is measured
        (tmp_path / name / "certificate.json").write_text(json.dumps(certificate))
    index = tmp_path / "pages" / "index.html"
    index.parent.mkdir()
    result = run("report", tmp_path, "--all", "-o", index, "--json")
    assert result.code == 0 and [Path(x["file"]).parent.name for x in result.json["reports"]] == ["another one", "one"]
    text = index.read_text(encoding="utf-8")
    assert 'href="../another%20one/report.html"' in text and 'href="../one/report.html"' in text
    assert text.count("<article") == 2 and text.count("<b>Compiled exactly:</b>") == 2
    assert run("report", tmp_path / "one", tmp_path / "another one", "-o", index).code == 0
    assert "no folder here has a circuit" in run("report", tmp_path / "one", "--all").err
