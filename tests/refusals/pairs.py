"""Files of prompt pairs: each error names the line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import circuitc
from circuitc.inputs.pairs_file import read_pairs
from circuitc.inputs.prompts import make_prompts
from refusals.shared import CHECKPOINTS, Case, written


def row(prompt: Any, right: Any = "a", wrong: Any = "b", **more: Any) -> dict[str, Any]:
    return {"prompt": prompt, "answer": right, "alternative": wrong, **more}


def write(path: Path, rows: list[Any]) -> Path:
    return written(path, "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))


def reading(*rows: Any) -> Case:
    return lambda folder: read_pairs(write(folder / "mine.jsonl", list(rows)))


def prompting(first: Any) -> Case:
    """Prompts of a model of 1024 tokens, whose context is 64 tokens."""

    def case(folder: Path) -> object:
        rows = [r for i in range(9) for r in (row(f"p{i}" if i else first), row(f"q{i}", "b", "a"))]
        ckpt, task = circuitc.load(CHECKPOINTS["quotes"]), read_pairs(write(folder / "mine.jsonl", rows))
        return make_prompts(task, ckpt.tokenizer, 99, 0, "train", ckpt.context)

    return case


def too_few(folder: Path) -> object:
    rows = [r for i in range(15) for r in (row(f"print('{i}", "')", '")'), row(f'print("{i}', '")', "')"))]
    return circuitc.extract(circuitc.load(CHECKPOINTS["quotes"]), read_pairs(write(folder / "mine.jsonl", rows)))


def table(text: str) -> Case:
    return lambda folder: read_pairs(written(folder / "mine.csv", text))


CASES: dict[str, Case] = {
    "a table without alternatives": table("clean,corrupted,correct_idx\na,b,3\n"),
    "a table with a word for an id": table("clean,corrupted,correct_idx,incorrect_idx\na,b,x,3\n"),
    "a table whose quote does not end": table('clean,corrupted,correct_idx,incorrect_idx\n"a,b,3,4\n'),
    "a clean prompt alone": reading({"clean": "p", "answer": "a", "alternative": "b"}),
    "no JSON": reading(row("p"), "{oops"),
    "a list": reading(row("p"), "[1]"),
    "a key that is missing": reading(row("p"), {"prompt": "q", "answer": "b"}),
    "a misspelt key": reading(row("p", spilt="train")),
    "another split": reading(row("p", split="test")),
    "a split on one line only": reading(row("p", split="train"), row("q", "b", "a")),
    "an empty prompt": reading(row("")),
    "a negative id": reading(row([1, -2])),
    "truths for ids": reading(row([True])),
    "a fraction for an answer": reading(row("p", 1.5)),
    "answers that are the same": reading(row("p", "a", "a")),
    "a third answer": reading(row("p"), row("q", "c", "a")),
    "a third alternative": reading(row("p"), row("q", "b", "c")),
    "more prompts for one answer": reading(row("p"), row("r"), row("q", "b", "a")),
    "no pair to test on": reading(row("p"), row("q", "b", "a")),
    "a prompt with both answers": reading(row("p"), row("q", "b", "a"), row("q"), row("r", "b", "a")),
    "a pair in both splits": reading(row("p"), row("q", "b", "a"), row("p"), row("q", "b", "a")),
    "nothing": reading(""),
    "no UTF-8": lambda folder: read_pairs(written(folder / "mine.jsonl", b"\xff\xfe")),
    "an id that the model does not have": prompting([7, 4000]),
    "a prompt longer than the context": prompting("x " * 80),
    "too few pairs": too_few,
}
