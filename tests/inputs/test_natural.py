"""Natural prompts: what each finder finds in code, and how what it found becomes pairs of prompts."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import circuitc
import circuitc.tasks
from circuitc.cli import main
from circuitc.inputs.natural.code import read_code
from circuitc.inputs.natural.measure import natural_score
from circuitc.inputs.natural.pairs import MOST_A_SIDE, NaturalPair, NaturalTask, as_prompts
from circuitc.inputs.natural.question import Question, parse_pattern, pattern_finder
from circuitc.inputs.natural.source import NotPythonError, Source
from circuitc.inputs.prompts import answer_ids

FOUND: dict[str, list[tuple[str, str, str, int]]] = {
    "single_double_quote": [("f('it')", "f('it", 'f("it', 0), ('f(a, "it")', 'f(a, "it', "f(a, 'it", 1)],
    "fstring_brace": [("f'has {n}'", "f'has", "'has", 0), ("'has the x'", "'has", "f'has", 1)],
    "bracket_counting": [("x = [a, b]", "x = [a, b", "x = [[a, b", 0), ("x = [[a, b]]", "x = [[a, b", "x = [a, b", 1)],
    "bracket_brace": [("x = {a: 1}", "x = {a", "x = [a", 0), ("f([a, 1])", "f([a", "f({a", 1)],
    "for_while": [("for x in y:", "for x", "while x", 0), ("while x:", "while x", "for x", 1)],
    "while_return_true": [
        ("while True:", "while True", "return True", 0),
        ("return True", "return True", "while True", 1),
    ],
    "else_elif": [
        ("c = a if a else b", "c = a if a else b", "elif b", 0),
        ("elif a < b:", "elif a < b", "x = 1 if x else a < b", 1),
    ],
    "var_if": [("if a < b:", "if a < b", "x = a < b", 0), ("c = a + b", "c = a + b", "if a + b", 1)],
    "if_ternary": [("if a:", "if a", "x = 1 if a", 0), ("c = 2 if a else 3", "c = 2 if a", "if a", 1)],
    "enumerate_range": [
        ("for i, x in enumerate(y):", "for i, x in", "for i in", 0),
        ("for i in range(9):", "for i in", "for i, x in", 1),
    ],
    "with_as": [
        ("with open(p) as f:", "with open(p)", "f = open(p)", 0),
        ("h = open(p)", "h = open(p)", "with open(p)", 1),
    ],
    "lambda_func": [("f = lambda x: 1", "f = lambda x", "def x", 0), ("def g(x):", "def g", "g = lambda g", 1)],
    "final_kwarg": [
        ("def g(a=None, b=1):", "def g(a=None, b", "def g(a, b", 0),
        ("def g(self, a, b):", "def g(self, a, b", "def g(self, a=None, b", 1),
    ],
}
"""For each task a line with the first answer due and one with the second: the line, the ends of the real and the edited
prompt, and which of the two prompts is real."""
BODIES = ("for ", "while ", "if ", "else", "elif ", "with ", "def ")


def code_of(line: str) -> str:
    above = "if z:\n    pass\n" if line.startswith(("else", "elif")) else "z = z\n"
    return above + line + (":\n    pass\n".removeprefix(":") if line.startswith(BODIES) else "\n")


def questions(task: str, code: str) -> list[Question]:
    finder = circuitc.tasks.get(task).finder
    assert finder is not None
    return list(finder(Source(code)))


@pytest.mark.parametrize("task", FOUND)
def test_what_a_finder_finds(task: str) -> None:
    for line, real, edited, side in FOUND[task]:
        code = code_of(line)
        (found,) = (q for q in questions(task, code) if q.texts[q.real].endswith(real))
        assert found.real == side and found.texts[1 - side].endswith(edited)
        assert found.texts[side] + found.rest == code, line


def test_lines_below_a_loop() -> None:
    found = questions("indent_for", "def f():\n    for x in y:\n        pass\n    a = b\n    c = d\n")
    assert [q.real for q in found] == [0, 1]
    assert found[0].texts[0].endswith("    for x in y:\n") and found[0].texts[1].endswith("    x = y\n")
    assert found[1].texts[1].endswith("    a = b\n") and found[1].texts[0].endswith("    for a in b:\n")


def test_what_a_variable_began_as() -> None:
    code = "seen = set()\nfor a in b:\n    seen.add(a)\n"
    (found,) = questions("set_or_string", code)
    assert (found.texts[0], found.real) == ("seen = set()\nfor a in b:\n    seen", 0)
    assert found.texts[1] == 'seen = ""\nfor a in b:\n    seen' and found.rest == ".add(a)\n"
    (named,) = questions("set_or_string_fixedvarname", code)
    assert named.texts[1] == 'result = ""\nfor a in b:\n    result'


def test_conditions_and_assignments_whose_names_are_one_token() -> None:
    """A name that begins its line without indentation is another token than one behind ``if``."""
    found = questions("if_equals", "x = 1\nif x == 1:\n    y = 2\n    if z == 3:\n        pass\n")
    assert [(q.texts[q.real][-8:], q.texts[1 - q.real][-8:], q.real) for q in found] == [
        ("1:\n    y", "    if y", 1),
        ("    if z", " 2\n    z", 0),
    ]


def test_names_that_become_those_of_the_task() -> None:
    swaps = questions("var_swap", "left = right = 0\nleft, right = right, left\n")
    assert [(q.real, q.rest) for q in swaps] == [(0, " x\n"), (1, " y\n")]
    assert swaps[0].texts == ("x = y = 0\nx, y = y,", "x = y = 0\ny, x = x,")
    attributes = questions("class_init", "class A:\n    def __init__(self, a, b):\n        self.a = a\n")
    assert attributes[0].texts[0] == "    def __init__(self, name, value):\n        self.name ="
    assert attributes[1].texts[1] == "    def __init__(self, value, name):\n        self.value ="


@pytest.mark.parametrize("code", ["# for x in y:\n", '"""\nfor x in y:\n"""\n', "'for x in y'\n", "before = 1\n"])
def test_nothing_is_found_in_strings_and_comments(code: str) -> None:
    assert questions("for_while", code) == []


@pytest.mark.parametrize("text", ["f(", "'''", "  a\n b\n"])
def test_text_that_is_not_python(text: str) -> None:
    with pytest.raises(NotPythonError):
        Source(text)


@given(st.text("abfor in:'\n #[](){}=.,0", max_size=60))
def test_tokens_stand_where_they_say(text: str) -> None:
    try:
        tokens = [token for token in Source(text).tokens if token.text.strip()]
    except NotPythonError:
        return
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))


def test_an_f_string_is_one_token() -> None:
    """From Python 3.12 on it is several."""
    source = Source("x = f'a {b!r:>{c}} d' + f'''\n{e}'''\n")
    assert [token.text for token in source.tokens if token.is_string] == ["f'a {b!r:>{c}} d'", "f'''\n{e}'''"]


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of loops, more in each than are taken."""
    folder = tmp_path_factory.mktemp("code")
    for i in range(12):
        loops = [f"for a{i}{j} in x:\n    pass\nwhile b{i}{j}:\n    pass\n" for j in range(9)]
        (folder / f"m{i}.py").write_text("import x\n" + "".join(loops))
    (folder / "not.py").write_text("for (")
    return folder


def natural(task: str, code: Path, split: Any = "heldout", count: int = 1000, context: int = 60) -> list[NaturalPair]:
    ckpt, of = circuitc.load("tinypython-sparse"), circuitc.tasks.get(task)
    assert of.finder is not None
    made = NaturalTask(of.finder, of.answers, answer_ids(of, ckpt.tokenizer))
    return made.pairs(read_code(code), ckpt.tokenizer, count, split, context)


def test_pairs_of_files(code: Path) -> None:
    train, heldout = natural("for_while", code, "train"), natural("for_while", code)
    files = [{pair.file for pair in pairs} for pairs in (train, heldout)]
    assert not files[0] & files[1] and len(files[0] | files[1]) == 12
    for file in files[1]:
        sides = [pair.real for pair in heldout if pair.file == file]
        assert sides.count(0) == sides.count(1) == MOST_A_SIDE
    assert natural("for_while", code) == heldout
    assert natural("for_while", code, count=7) == heldout[:7]
    tokenizer = circuitc.load("tinypython-sparse").tokenizer
    for pair in heldout:
        assert pair.texts[0] != pair.texts[1]
        assert [tuple(tokenizer.encode(text).ids) for text in pair.texts] == list(pair.ids)
        assert max(map(len, pair.ids)) <= 60
        text = (code / pair.file).read_text()
        assert re.search(rf"^{re.escape(pair.texts[pair.real])}", text, re.MULTILINE)
    assert all(max(map(len, pair.ids)) <= 12 for pair in natural("for_while", code, context=12))


def test_the_digest_is_of_paths_and_contents(code: Path, tmp_path: Path) -> None:
    before = read_code(code).digest
    assert before == read_code(code).digest
    (tmp_path / "a.py").write_text("x = 1\n")
    one = read_code(tmp_path).digest
    (tmp_path / "a.py").write_text("x = 2\n")
    two = read_code(tmp_path).digest
    (tmp_path / "a.py").rename(tmp_path / "b.py")
    assert len({before, one, two, read_code(tmp_path).digest}) == 4


def test_figures() -> None:
    pairs = [NaturalPair(("a", "b"), ((1,), (2,)), real, "f.py") for real in (0, 1, 0)]
    score = natural_score(pairs, np.array([1.0, 1.0, -1.0, -2.0, 2.0, -2.0]))  # both right, both first, both second
    assert (score.accuracy_real, score.accuracy_edited) == pytest.approx((1 / 3, 1.0))
    assert (score.both_right, score.alike) == pytest.approx((1 / 3, 2 / 3)) and not score.piece_decides
    assert score.loss_real == pytest.approx(np.mean(np.log1p(np.exp([-1.0, 2.0, 1.0]))))
    assert as_prompts(pairs).tokens.tolist() == [[1], [1], [1], [2], [2], [2]]


def test_a_pattern_of_a_users_file() -> None:
    finder = pattern_finder(parse_pattern(r"^ *(?P<piece>import|from) \w+"), ("import", "from"))
    (found,) = finder(Source("import x\nx = 'import y'\n"))
    assert found == Question(("import x", "from x"), 0, "\nx = 'import y'\n")


def test_the_command(code: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*arguments: object) -> tuple[Any, str, str]:
        with pytest.raises(SystemExit) as caught:
            main(["tasks", *map(str, arguments)])
        return (caught.value.code or 0, *capsys.readouterr())

    exit_code, printed, told = run("for_while", "--natural", "--code", code)
    assert exit_code == 0 and "while b" in printed and "for b" in printed
    assert re.search(rf"^for_while +{len(natural('for_while', code))} ", printed, re.MULTILINE)
    assert ("the piece does not decide" in told) == ("no" in printed.splitlines()[2].split())
    exit_code, _, told = run("with_open", "--natural", "--code", code)
    assert exit_code == 2 and "does not say where its question is due" in told
    exit_code, _, told = run("--code", code)
    assert exit_code == 2 and "--code is for natural prompts" in told
