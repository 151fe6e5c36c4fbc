"""A file opened by with gets a name after as."""

from __future__ import annotations

import random

from circuitc.task import Split, Task
from circuitc.tasks import words
from circuitc.tasks.prompts import Words


def generate(rng: random.Random, split: Split) -> tuple[str, str]:
    w = Words(rng, split)
    handle = w.pick(words.HANDLES)
    if split == "train":
        before = w.lead() + w.rng.choice(["", f"if {w.name()}:\n    "])
        opened = w.rng.choice([f"open({w.name()})", f"open('{w.pick(words.FILES)}.csv')"])
    else:
        before = f"{w.lead()}def {w.function()}({w.name()}):\n    "
        opened = w.rng.choice([f"open({w.name()})", f'open("{w.pick(words.FILES)}.txt")'])
    return f"{before}with {opened}", f"{before}{handle} = {opened}"


TASK = Task(
    name="with_as",
    decides="whether the file is opened by with or in an assignment",
    answers=(" as", "\n"),
    generate=generate,
)
