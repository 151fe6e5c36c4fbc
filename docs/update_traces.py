"""Write the table of what traces in ``docs/models.md`` again, as the models of the tests trace today.

``pip install 'circuitc[hf,tl]'`` first: rows whose package is missing keep what they say.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from matrix import BEGIN, END, read, table  # noqa: E402

PAGE = ROOT / "docs" / "models.md"


def main() -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, behind = page.partition(BEGIN)[0], page.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n{table(read(page))}\n{END}{behind}", encoding="utf-8")


if __name__ == "__main__":
    main()
