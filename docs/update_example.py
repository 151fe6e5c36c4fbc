"""Puts the program and the diagram of an extracted circuit into the README: ``make example``."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import circuitc
from circuitc.emit.python import listing

ROOT = Path(__file__).parent.parent


def main(folder: Path) -> None:
    """``folder`` is what ``circuitc extract`` wrote."""
    body = re.split(r"\n\n(?=[A-Z]\w* = )", listing(circuitc.load_circuit(folder)))[0]
    readme = ROOT / "README.md"
    section = f"<!-- program -->\n```python\n{body}\n```\n<!-- /program -->"
    text = re.sub(r"<!-- program -->.*<!-- /program -->", lambda match: section, readme.read_text(), flags=re.DOTALL)
    readme.write_text(text)
    shutil.copy(folder / "circuit.svg", ROOT / "docs" / f"{folder.name}.svg")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
