"""The line after a for is indented deeper."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    x, y, z = w.name(), w.name(), w.name()
    if split == "train":
        before = f"def {w.function()}({w.name()}):\n"
    else:
        before = f"if {w.name()} == {w.number()}:\n    {w.name()} = {w.name()}\n"
    return f"{before}    for {x} in {y}:\n", f"{before}    {z} = {x} + {y}\n"


TASK = Task(
    name="indent_for",
    decides="whether the line before is a for",
    answers=("       ", "   "),
    generate=generate,
)
