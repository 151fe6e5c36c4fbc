"""Questions at a statement's end or behind it, which its first word decides."""

from __future__ import annotations

from collections.abc import Iterator

from circuitc.inputs.natural.question import Question, question
from circuitc.inputs.natural.source import Line, Source

SHORT = 12
"""The most tokens of a condition's or an assignment's line."""
INDENT = "    "


def _assigned(line: Line) -> bool:
    """Whether the line is a short assignment of something to one name."""
    simple = line.tokens[0].is_name and line.words[1:2] == ("=",) and 2 < len(line.tokens) < SHORT
    return simple and line.words.count("=") == 1 and "lambda" not in line.words


def _condition(source: Source, line: Line, word: str = "if") -> str | None:
    """The text between the first word and the colon of a short line."""
    if line.words[0] != word or line.words[-1] != ":" or len(line.tokens) >= SHORT or line.words.count(":") > 1:
        return None
    return source.text[line.tokens[1].start : line.tokens[-2].end]


def _value(source: Source, line: Line) -> str:
    return source.text[line.tokens[2].start : line.end]


def var_if(source: Source) -> Iterator[Question]:
    """The end of a condition or of an assigned value. The edit makes one the other."""
    for line in source.lines:
        if condition := _condition(source, line):
            due = line.tokens[-2].end
            yield question(source, line.start, "if " + condition, "x = " + condition, 0, due)
        elif _assigned(line):
            value = _value(source, line)
            yield question(source, line.start, "if " + value, f"{line.words[0]} = {value}", 1, line.end)


def if_ternary(source: Source) -> Iterator[Question]:
    """The end of a condition. The edit puts a value before its ``if``, or takes the assignment before it away."""
    for line in source.lines:
        if condition := _condition(source, line):
            first = "if " + condition
            yield question(source, line.start, first, "x = 1 " + first, 0, line.tokens[-2].end)
        elif _assigned(line) and "if" in line.words and "else" in line.words[line.words.index("if") :]:
            asked = line.tokens[line.words.index("if")]
            end = line.tokens[line.words.index("else") - 1].end
            first = source.text[asked.start : end]
            yield question(source, line.start, first, source.text[line.start : end], 1, end)


def else_elif(source: Source) -> Iterator[Question]:
    """The end of the condition behind an ``elif``, or of the value behind a ternary's ``else``. The edit makes one the
    other.
    """
    for line in source.lines:
        if condition := _condition(source, line, "elif"):
            due = line.tokens[-2].end
            yield question(source, line.start, f"x = 1 if x else {condition}", "elif " + condition, 1, due)
        elif _assigned(line) and "if" in line.words and "else" in line.words[line.words.index("if") :]:
            value = source.text[line.tokens[line.words.index("else") + 1].start : line.end]
            yield question(source, line.start, source.text[line.start : line.end], "elif " + value, 0, line.end)


def indent_for(source: Source) -> Iterator[Question]:
    """The line below a loop's head or an assignment, in a function. The edit makes one the other."""
    for line in source.lines:
        due = line.end + 1
        if line.indent != INDENT or source.text[due - 1 : due] != "\n":
            continue
        if line.words[0] == "for" and line.words[-1] == ":" and "in" in line.words:
            k = line.words.index("in")
            name = source.text[line.tokens[1].start : line.tokens[k - 1].end]
            values = source.text[line.tokens[k + 1].start : line.tokens[-2].end]
            yield question(source, line.start, f"for {name} in {values}:\n", f"{name} = {values}\n", 0, due)
        elif _assigned(line) and source.text[due:].startswith(INDENT):
            name, value = line.words[0], _value(source, line)
            yield question(source, line.start, f"for {name} in {value}:\n", f"{name} = {value}\n", 1, due)


def enumerate_range(source: Source) -> Iterator[Question]:
    """The place behind a loop's ``in``. The edit adds a second variable, or takes it away."""
    for line in source.lines:
        words = line.words
        if words[0] != "for" or len(words) < 7:
            continue
        if line.tokens[1].is_name and words[2:4] == ("in", "range"):
            first, second = f"for {words[1]}, x in", f"for {words[1]} in"
            yield question(source, line.start, first, second, 1, line.tokens[2].end)
        elif words[2] == "," and line.tokens[3].is_name and words[4:6] == ("in", "enumerate"):
            first, second = f"for {words[1]}, {words[3]} in", f"for {words[1]} in"
            yield question(source, line.start, first, second, 0, line.tokens[4].end)


def with_as(source: Source) -> Iterator[Question]:
    """The end of a call of ``open``. The edit makes ``with`` an assignment, or the other way round."""
    for line in source.lines:
        words = line.words
        if words[:3] == ("with", "open", "(") and "as" in words and words.count("open") == 1:
            last = line.tokens[words.index("as") - 1]
            call = source.text[line.tokens[1].start : last.end]
            if last.text == ")":
                yield question(source, line.start, "with " + call, "f = " + call, 0, last.end)
        elif line.tokens[0].is_name and words[1:4] == ("=", "open", "(") and words[-1] == ")" and words.count(")") == 1:
            call = _value(source, line)
            yield question(source, line.start, "with " + call, f"{words[0]} = {call}", 1, line.end)
