"""Each row of the table of what traces says what a model of the tests does."""

from __future__ import annotations

from pathlib import Path

import pytest
from matrix import EXACT, Row, read, rows

PAGE = (Path(__file__).parent.parent / "docs" / "models.md").read_text(encoding="utf-8")
BEHIND = "python docs/update_traces.py writes the table again"


def test_the_table_has_all_rows() -> None:
    assert list(read(PAGE)) == [row.title for row in rows()], BEHIND
    assert all(said == EXACT or said.startswith("refused: ") for said in read(PAGE).values())


@pytest.mark.filterwarnings("ignore")  # what imports of other packages warn of
@pytest.mark.parametrize("row", rows(), ids=lambda row: row.title)
def test_rows(row: Row) -> None:
    """Another test compiles the models that are exact, each by its name, so they are not traced again here."""
    if row.compiled:
        assert read(PAGE)[row.title] == EXACT, BEHIND
    elif row.can_run:
        assert read(PAGE)[row.title] == row.said(), BEHIND
    else:
        pytest.skip(f"needs {row.needs}")
