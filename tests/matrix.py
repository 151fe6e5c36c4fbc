"""What traces, row by row: the models of the tests, each exact or refused. ``docs/models.md`` has the table.

Rows come from the same dictionaries that tests compile models of, so "exact" says what these tests compare: the graph,
the program and the printed program against the ablated PyTorch module, within 1e-9 at every length up to 8.
"""

from __future__ import annotations

import importlib.util
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from torch import nn

from circuitc.errors import CircuitcError
from circuitc.trace import trace

sys.path.append(str(Path(__file__).parent / "trace"))  # for scripts; pytest has it

import families
import hugging_face
import styles
import test_answers_at_one_place as answers
import test_by_head as by_head
import test_rotary as turned
import transformer_lens_models as lens
from rotary import Rotary

BEGIN, END = "<!-- what traces: written by docs/update_traces.py -->", "<!-- end -->"
EXACT = "exact"


@dataclass(frozen=True)
class Row:
    """A kind of code, one of its models, whether a test compiles that, and the package that it needs, if any."""

    kind: str
    name: str
    build: Callable[[], nn.Module]
    compiled: bool = True
    needs: str | None = None

    @property
    def can_run(self) -> bool:
        return self.needs is None or importlib.util.find_spec(self.needs) is not None

    def said(self) -> str:
        """``exact``, or the reason for which the model is refused."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                trace(self.build(), torch.zeros(2, 3, dtype=torch.int64))
            except CircuitcError as error:
                return f"refused: {error.problem}"
        return EXACT

    @property
    def title(self) -> str:
        return f"{self.kind}, {self.name}"


def rows() -> list[Row]:
    found = [Row("whole models", name, partial(families.make_family, name)) for name in families.FAMILIES]
    found += [Row("rotary positions", name, partial(Rotary, kind)) for name, kind in turned.KINDS.items()]
    found.append(Row("rotary positions", "shared keys and values", partial(Rotary, turned.half_split, groups=1)))
    found += [Row("heads", name, partial(by_head.Model, way)) for name, way in by_head.WAYS.items()]
    found += [Row("an answer at one place", name, partial(answers.Classifier, x)) for name, x in answers.READS.items()]
    found += [Row("styles", name, partial(styles.Model, layer)) for name, layer in styles.STYLES.items()]
    found += [Row("styles", name, partial(styles.Model, layer), False) for name, (layer, _) in styles.REFUSED.items()]
    for name in (*hugging_face.SIZES, *hugging_face.REFUSED):
        taken = name in hugging_face.SIZES
        found.append(Row("Hugging Face", name, partial(hugging_face.make_model, name), taken, "transformers"))
    configs = lens.CONFIGS | {name: config for name, (config, _) in lens.REFUSED.items()}
    for name, config in configs.items():
        taken = name in lens.CONFIGS
        found.append(Row("TransformerLens", name, partial(lens.make_model, **config), taken, "transformer_lens"))
    return found


def table(known: dict[str, str]) -> str:
    """The table; rows whose package is missing keep what is ``known`` of them."""
    lines = ["| model | circuitc |", "| --- | --- |"]
    for row in rows():
        said = row.said() if row.can_run else known.get(row.title)
        if said is None:
            raise SystemExit(f"install {row.needs} to write the row of {row.title}")
        lines.append(f"| {row.title} | {said} |")
    return "\n".join(lines)


def read(page: str) -> dict[str, str]:
    """What a page's table says of each row, by its title, in order."""
    inside = page.partition(BEGIN)[2].partition(END)[0]
    cells = [line.strip("| ").split(" | ") for line in inside.strip().splitlines()[2:]]
    return {title: said for title, said in cells}
