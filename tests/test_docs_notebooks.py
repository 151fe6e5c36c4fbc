"""The notebooks in docs/notebooks run, cell by cell; they are stored with what ``docs/update_notebooks.py`` showed."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

import pytest
from short import quick_passes

from circuitc.inputs import splits
from circuitc.verify import equal

DOCS = Path(__file__).parent.parent / "docs"
NOTEBOOKS = sorted((DOCS / "notebooks").glob("*.ipynb"))
SETTINGS = {
    "2_your_own_gpt": f"STEPS = 300\nOPTIONS = {{'passes': {quick_passes(1)!r}, 'controls': 0, 'target_loss': 0.6}}"
}
"""What replaces a notebook's first cell, so that it is quick."""


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 16)
    monkeypatch.setattr(splits, "REPORT_PAIRS", 16)
    monkeypatch.setattr(splits, "SELECT_PAIRS", 16)
    run_cells = runpy.run_path(str(DOCS / "update_notebooks.py"))["run_cells"]
    for cell, outputs in run_cells(read(path), SETTINGS.get(path.stem)):
        shown = [output["output_type"] for output in cell["outputs"]]
        assert shown == [output["output_type"] for output in outputs], "run docs/update_notebooks.py"


def test_there_are_three() -> None:
    assert [path.stem for path in NOTEBOOKS] == ["1_shipped_circuit", "2_your_own_gpt", "3_openai_folder"]
    for path in NOTEBOOKS:
        notebook = read(path)
        assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
        assert len({cell["id"] for cell in notebook["cells"]}) == len(notebook["cells"])
