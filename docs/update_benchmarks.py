"""Write a benchmark's tables and plots into docs/benchmarks.md, and its summary into README.md: ``make bench``."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

PAGE = Path(__file__).parent / "benchmarks.md"
README = PAGE.parent.parent / "README.md"
PLOTS = {
    "sizes": "Edges of every task's circuits",
    "curves": "Size against target loss; thin lines are tasks, thick ones geometric means",
    "inverse": "What the model does without a circuit's nodes",
    "sparsity": "Kurtosis of activations, and the loss of binarised circuits",
    "faithful": "Edges against the worst held-out loss that a circuit was chosen to survive",
    "frontier": "Validation loss against size of circuits, by width and number of nonzero weights",
    "scale": "Seconds and memory against parameters",
}


def main(folder: Path) -> None:
    """``folder`` is what ``circuitc bench`` wrote."""
    made = [(name, folder / f"{name}.svg") for name in PLOTS]
    at = Path(os.path.relpath(folder.resolve(), PAGE.parent.resolve()))
    plots = "".join(f"![{PLOTS[name]}]({(at / file.name).as_posix()})\n\n" for name, file in made if file.exists())
    tables = (folder / "results.md").read_text(encoding="utf-8")
    put(PAGE, "bench", f"{plots}{tables}")
    summary = tables.partition("### Summary\n")[2].partition("\n### ")[0]
    put(README, "summary", f"{summary.strip()}\n")


def put(page: Path, name: str, text: str) -> None:
    """Replace the text between a page's markers of that name."""
    section = f"<!-- {name} -->\n{text}<!-- /{name} -->"
    replaced = re.sub(
        f"<!-- {name} -->.*<!-- /{name} -->", lambda match: section, page.read_text(encoding="utf-8"), flags=re.DOTALL
    )
    page.write_text(replaced, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
