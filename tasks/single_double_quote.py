"""A string in a call closes with the quote that opened it."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    if split == "train":
        before, text = f"{w.call()}(", w.text(1, 4)
    else:
        before, text = f"{w.name()} = {w.number()}\n{w.name()}.{w.call()}(", w.text(1, 4)
    return f"{before}'{text}", f'{before}"{text}'


TASK = Task(
    name="single_double_quote",
    decides="which quote opened the string",
    answers=("')", '")'),
    generate=generate,
)
