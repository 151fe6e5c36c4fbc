"""Every case of bad input is refused with the sentence that the table has, to the letter."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from refusals.shared import ROOT
from refusals.table import CASES, FILE, HEAD, row, rows, said

PAGE = ROOT / "docs" / "errors.md"
UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"
BEHIND = "UPDATE_GOLDEN=1 make test ROOM=refusals writes the table again; read what changed"


@pytest.mark.parametrize(("kind", "case"), CASES, ids=lambda name: name)
def test_what_is_said(kind: str, case: str, tmp_path: Path) -> None:
    message = said(CASES[kind, case], tmp_path)
    lines = message.splitlines()
    if kind != "programs":  # a circuit.py says all of it in one line
        assert len(lines) > 1 and lines[-1].startswith("  "), "a refusal says what to do, or shows the place"
        assert message.count("error: ") == 1
    assert len(message) < 1500 and all(line.isprintable() for line in lines), "it fits on a screen"
    if not UPDATE:  # else the test below writes all rows, as each process of pytest-xdist has only some of them
        assert rows().get((kind, case)) == row(kind, case, message), BEHIND


def test_the_table_has_a_row_for_each_case_and_no_other(tmp_path: Path) -> None:
    if UPDATE:
        made = [row(*key, said(CASES[key], folder(tmp_path, i))) for i, key in enumerate(sorted(CASES))]
        FILE.write_text(HEAD + "".join(f"{line}\n" for line in made), encoding="utf-8")
    assert list(rows()) == sorted(CASES) and FILE.read_text(encoding="utf-8").startswith(HEAD), BEHIND


def test_the_page_quotes_the_table() -> None:
    quoted = re.findall(r"^```\n(error: .*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert len(quoted) == 2
    for message in quoted:
        assert any(line.endswith(row("", "", message)[len("|  |  ") :]) for line in rows().values()), message


def folder(place: Path, number: int) -> Path:
    made = place / str(number)
    made.mkdir()
    return made
