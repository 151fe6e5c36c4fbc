"""While True opens a block, return True ends one."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    if split == "train":
        before = f"def {w.function()}({w.name()}):\n    "
    else:
        before = f"if {w.name()} == {w.number()}:\n    "
    before = w.lead() + before
    return f"{before}while True", f"{before}return True"


TASK = Task(
    name="while_return_true",
    decides="whether the line began with while or return",
    answers=(":", "\n"),
    generate=generate,
)
