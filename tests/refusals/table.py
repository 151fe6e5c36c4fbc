"""The table of all refusals: its rows, as they are measured and as ``tests/golden/refusals.md`` has them."""

from __future__ import annotations

import re
import warnings
from contextlib import redirect_stderr
from functools import cache
from importlib import import_module
from io import StringIO
from pathlib import Path

from golden import FOLDER

import circuitc
from circuitc.cli.errors import explain
from circuitc.cli.output import say_error
from refusals.shared import CHECKPOINTS, ROOT, Case

FILE = FOLDER / "refusals.md"
HEAD = """\
# What circuitc refuses, and what it says

Each row is a case of `tests/refusals`, and what is said is compared to the letter. FOLDER is the user's folder, VERSION
that of circuitc, LINE a line of the user's code, and … stands for what differs from machine to machine. To write the
table again: `UPDATE_GOLDEN=1 make test ROOM=refusals`.

| kind | case | what is said |
| --- | --- | --- |
"""
NO_KINDS = {"__init__", "conftest", "shared", "table", "test_refusals"}
KINDS = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in NO_KINDS)
CASES: dict[tuple[str, str], Case] = {
    (kind.replace("_", " "), name): case
    for kind in KINDS
    for name, case in import_module(f"refusals.{kind}").CASES.items()
}
VARIES = (
    (r"(?<=cannot be read: )Model missing.*|(?<=cut short: )Error while initializing.*", "…"),
    (re.escape(circuitc.__version__), "VERSION"),
    (r"(?<=\.py:)\d+(?=\))", "LINE"),
    (r"[\d.]+(?:e[+-]\d+)?(?= apart)", "…"),
)
"""What a message has that differs from machine to machine, and what the table has in its place."""


def said(case: Case, folder: Path) -> str:
    """The message of a case, as the command line prints it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what PyTorch and zipfile say of the inputs of some cases
        try:
            printed = case(folder)
        except circuitc.CircuitcError as error:
            err = StringIO()
            with redirect_stderr(err):
                say_error(explain(error))
            printed = err.getvalue()
    begins = ("error: ", "circuit.py: ")
    assert isinstance(printed, str) and printed.startswith(begins), f"nothing was refused: {printed!r}"
    text = printed.rstrip("\n")
    for name, place in {"FOLDER": folder, "ROOT": ROOT, **CHECKPOINTS}.items():
        text = text.replace(str(place), name)
    for pattern, name in VARIES:
        text = re.sub(pattern, name, text)
    return text


def row(kind: str, case: str, message: str) -> str:
    """A line of the table. Each line of the message is code, so that Markdown leaves it as it is."""
    return f"| {kind} | {case} | {'<br>'.join(map(_code, message.splitlines()))} |"


def _code(line: str) -> str:
    ticks = "`" * (1 + max(map(len, re.findall("`+", line)), default=0))
    return f"{ticks}{line}{ticks}".replace("|", "\\|")


@cache
def rows() -> dict[tuple[str, str], str]:
    """The rows of the file, by kind and case."""
    lines = FILE.read_text(encoding="utf-8").partition("| --- | --- | --- |\n")[2].splitlines()
    keys = (line.removeprefix("| ").split(" | ", 2) for line in lines)
    return {(kind, case): line for line, (kind, case, _) in zip(lines, keys, strict=True)}
