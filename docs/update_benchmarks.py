"""Puts the tables of a benchmark into docs/benchmarks.md: ``make bench`` does it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

PAGE = Path(__file__).parent / "benchmarks.md"


def main(folder: Path) -> None:
    """``folder`` is what ``circuitc bench`` wrote."""
    tables = (folder / "results.md").read_text(encoding="utf-8")
    section = f"<!-- bench -->\n{tables}<!-- /bench -->"
    page = PAGE.read_text(encoding="utf-8")
    replaced = re.sub(r"<!-- bench -->.*<!-- /bench -->", lambda match: section, page, flags=re.DOTALL)
    PAGE.write_text(replaced, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
