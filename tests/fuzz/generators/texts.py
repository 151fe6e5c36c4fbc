"""Damaged text of programs: an error that says line and column, or a graph that prints and parses again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from circuitc.errors import CircuitcError
from circuitc.ir import Array, parse_graph, print_graph
from circuitc.ir.parser import arrays_from
from fuzz.found import WrongError
from fuzz.mutations import damaged

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
PIECES = (
    *(
        "inf",
        "-inf",
        "nan",
        "1e999",
        "-0.0",
        "9" * 5000,
        "1e-400",
        "0x1",
        "%0",
        "%999",
        "@0:00000000",
        "{",
        "}",
        "(",
        ")",
    ),
    *(
        "[",
        "]",
        ",",
        ":",
        "=",
        '"',
        '"\\u12"',
        '"\\x"',
        "//",
        "\n",
        "f64",
        "i64",
        "[pos]",
        "[pos, ch=0]",
        "[ch=99999999]",
    ),
    *(
        "answer",
        "affine",
        "(" * 2000,
        "[" * 2000,
        "mix",
        "attend",
        "\x00",
        "\ufeff",
        "é",
        "\u2028",
        "-",
        "+",
        ".",
        "at=",
    ),
)
LEXEMES = re.compile(r"\s+|\w+|[^\w\s]")


class Generator:
    name = "texts"

    def __init__(self, seed: int, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.seed = seed
        self.programs = []
        for text in sorted(EXAMPLES.glob("*/*.circ")):
            arrays = arrays_from(load_file(text.with_suffix(".safetensors")), str(text))
            self.programs.append((text.read_text(), arrays))

    def case(self, number: int) -> dict[str, int]:
        rng = np.random.default_rng([self.seed, number])
        text, arrays = self.programs[int(rng.integers(len(self.programs)))]
        return {"cases": 1, check(changed(text, rng), arrays, number): 1}


def changed(text: str, rng: np.random.Generator) -> str:
    if rng.random() < 0.3:
        return damaged(text.encode(), rng).decode(errors="surrogateescape" if rng.random() < 0.1 else "replace")
    words = LEXEMES.findall(text)
    for _ in range(int(rng.choice([1, 1, 2, 4]))):
        at, other = (int(x) for x in rng.integers(0, len(words), 2))
        way = int(rng.integers(5))
        if way == 0:
            words[at] = words[other]
        elif way == 1:
            words[at] = str(rng.choice(PIECES))
        elif way == 2:
            words.insert(at, str(rng.choice(PIECES)))
        elif way == 3 and len(words) > 2:
            del words[at : at + int(rng.choice([1, 1, 3, 40]))]
            words = words or [""]
        else:
            words[at:at] = words[other : other + int(rng.choice([1, 5, 40]))]
    return "".join(words)


def check(text: str, arrays: Sequence[Array], number: int) -> str:
    try:
        graph = parse_graph(text, arrays, "fuzzed.circ")
    except CircuitcError as problem:
        if not re.fullmatch(r"fuzzed\.circ(:\d+:\d+)?", str(problem.where)):
            raise WrongError("an error without a place", f"{problem}\n{text[:2000]}") from problem
        return "refused" if ":" in str(problem.where) else "refused as a whole"
    printed = print_graph(graph)
    again = parse_graph(printed, graph.arrays())
    if again != graph or print_graph(again) != printed:
        raise WrongError("a parsed graph prints as another", text[:3000])
    return "parsed"
