"""The last argument has a default if those before it had."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    last = w.name()
    if split == "train":
        args, before = [w.name()], f"def {w.function()}("
    else:
        args, before = [w.name(), w.name()], f"    def {w.function()}(self, "
    with_defaults = "".join(f"{a}=None, " for a in args)
    without = "".join(f"{a}, " for a in args)
    return f"{before}{with_defaults}{last}", f"{before}{without}{last}"


TASK = Task(
    name="final_kwarg",
    decides="whether the earlier arguments had defaults",
    answers=("=", "):"),
    generate=generate,
)
