"""An f-string goes on with a value in braces, a plain one with a word."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks import words
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    place = w.pick(words.PREPOSITIONS)
    if split == "train":
        before, text = f"{w.call()}(", f'"{w.text(1, 2)} {place}'
    else:
        before, text = f"{w.name()} = ", f"'{w.text(1, 2)} {place}"
    before = w.lead() + before
    return f"{before}f{text}", f"{before}{text}"


TASK = Task(
    name="fstring_brace",
    decides="whether the string is an f-string",
    answers=(" {", " the"),
    generate=generate,
)
