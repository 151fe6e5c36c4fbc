"""The corpus is deterministic, mixed as asked and valid Python, and has the answers of every task."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Callable, Iterator

import pytest

from circuitc.tasks.corpus import documents, stdlib_documents, synthetic_documents

SAMPLE = "".join(itertools.islice(synthetic_documents(11), 3000))

IDIOMS = {
    "single_double_quote": (r"\w\('[a-z ]+'\)\n", r"\w\(\"[a-z ]+\"\)\n"),
    "final_kwarg": (r"def \w+\(.*=None, \w+=None\):", r"def \w+\(\w+, \w+\):"),
    "set_or_string": (r"(\w+) = set\(\)\n(?:.*\n){0,3} *\1\.add\(", r"(\w+) = \"\"\n(?:.*\n){0,3} *\1 \+= "),
    "class_init": (r"self\.(\w+) = \1\n", r"def __init__\(self, \w+, \w+\):"),
    "with_as": (r"with open\(.*\) as \w+:", r"\w+ = open\(.*\)\n"),
    "bracket_brace": (r"= \{\w+: ", r"= \[\w+, "),
    "with_open": (r"open\(source, 'r'\)", r"open\(target, 'w'\)"),
    "bracket_counting": (r"= \[\w+(, \w+)*\]\n", r"= \[\[\w+(, \w+)*\]\]\n"),
    "for_while": (r"for \w+ in ", r"while \w+:"),
    "else_elif": (r" if \w+ else \w+\n", r"elif \w+:\n"),
    "fstring_brace": (r"\(f\"\w+ \w+ \{", r"\(\"\w+ \w+ the "),
    "if_ternary": (r"\bif \w+ == \w+:", r" if \w+ == \w+ else "),
    "var_swap": (r"x, y = y, x\n|(\w+), (\w+) = \2, \1\n", r"\w+, \w+ = \w+, \w+\n"),
    "indent_for": (r"\n    for \w+ in \w+:\n {8}\S", r"\n    \w+ = \w+ [-+*/] \w+\n {4}\S"),
    "lambda_func": (r"lambda \w+: ", r"def \w+\("),
    "if_equals": (r"\n *if \w+ == ", r"\n *\w+ = "),
    "enumerate_range": (r"for \w+, \w+ in enumerate\(", r"for \w+ in range\("),
    "var_if": (r"if \w+ == \w+:\n", r"\w+ = \w+ == \w+\n"),
    "while_return_true": (r"while True:\n", r"return True\n"),
}


@pytest.mark.parametrize("make", [synthetic_documents, stdlib_documents, documents])
def test_deterministic(make: Callable[[int], Iterator[str]]) -> None:
    first, again, other = (list(itertools.islice(make(seed), 30)) for seed in (3, 3, 4))
    assert first == again
    assert first != other


@pytest.mark.parametrize("name", IDIOMS)
def test_every_idiom_has_both_answers(name: str) -> None:
    for pattern in IDIOMS[name]:
        assert len(re.findall(pattern, SAMPLE)) >= 10, pattern


def test_generated_documents_parse() -> None:
    for document in itertools.islice(synthetic_documents(5), 300):
        ast.parse(document)


def test_stdlib_pieces_end_at_lines() -> None:
    for document in itertools.islice(stdlib_documents(0), 200):
        assert document.endswith("\n") or len(document) < 2500


@pytest.mark.parametrize("fraction", [0.0, 0.2, 0.5, 1.0])
def test_fraction_of_real_code(fraction: float) -> None:
    size = 300_000
    real = set(itertools.islice(stdlib_documents(1), 2000))
    total = found = 0
    for document in documents(1, fraction):
        total += len(document)
        found += len(document) * (document in real)
        if total > size:
            break
    assert found / total == pytest.approx(fraction, abs=0.03)
