"""Tables of a benchmark, as Markdown, and the format of numbers in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

NONE = "–"


@dataclass(frozen=True)
class Table:
    """Cells are text. The first ``words`` columns hold words, the others numbers, which ``note`` explains."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""
    words: int = 1

    def markdown(self) -> str:
        line = ["---"] * self.words + ["---:"] * (len(self.columns) - self.words)
        rows = ["| " + " | ".join(cells) + " |" for cells in (self.columns, line, *self.rows)]
        return "\n".join([f"### {self.title}", "", *([self.note, ""] if self.note else []), *rows, ""])


def figure(value: float | int | None, digits: int | None = None) -> str:
    """A number as text: three significant digits, or ``digits`` decimals; a dash for None."""
    if value is None:
        return NONE
    if isinstance(value, int):
        return f"{value:,}"
    if digits is not None:
        return f"{value:,.{digits}f}"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
