"""Write a benchmark's tables and plots into docs/benchmarks.md, and its main figures into README.md: ``make bench``."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

from circuitc.bench.natural_tables import means_table
from circuitc.bench.results import Results
from circuitc.bench.summary import summarise
from circuitc.bench.table import figure

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
    put(README, "summary", headlines(Results(json.loads((folder / "results.json").read_text(encoding="utf-8")))))


def headlines(results: Results) -> str:
    """The main figures, a line each."""
    found, real = summarise(results), means_table(results)
    lines = []
    if real.rows:
        row = dict(zip(real.columns, real.rows[0], strict=True))
        agreement = f"{float(row['agreement']):.0%} of prompts, with no node kept on {float(row['no nodes']):.0%}"
        lines.append(
            f"On real code, circuits found by default answer as the model does on {agreement} "
            f"(medians of {row['tasks']} tasks, [table](docs/benchmarks.md#circuits-on-real-code))."
        )
    lines += [
        "Under mean ablation, the published measure, the dense twin's circuits have "
        f"{_times(found, 'ratio_dense_sparse')} the sparse model's edges "
        "([table](docs/benchmarks.md#nodes--edges-at-015-nats)).",
        f"The published algorithm, tuned on three tasks, finds circuits with {_times(found, 'ratio_paper_ours')} our "
        f"edges and runs the model {_times(found, 'evaluations_paper_over_ours')} as often "
        "([table](docs/benchmarks.md#summary)).",
        f"A program is {_times(found, 'program_speedup')} as fast as its model ([table](docs/benchmarks.md#summary)).",
    ]
    return "".join(f"- {line}\n" for line in lines)


def _times(summary: dict[str, float | None], name: str) -> str:
    return f"{figure(summary[name])} times"


def put(page: Path, name: str, text: str) -> None:
    """Replace the text between a page's markers of that name."""
    section = f"<!-- {name} -->\n{text}<!-- /{name} -->"
    replaced = re.sub(
        f"<!-- {name} -->.*<!-- /{name} -->", lambda match: section, page.read_text(encoding="utf-8"), flags=re.DOTALL
    )
    page.write_text(replaced, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
