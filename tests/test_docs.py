"""The documents name only what exists: ops, passes, and commands with their options."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
import typer

from circuitc.bench.results import Results
from circuitc.bench.summary import summarise
from circuitc.bench.tables import markdown
from circuitc.cli import app
from circuitc.ir.op_table import op_table
from circuitc.registry import find_pass, pass_names

ROOT = Path(__file__).parent.parent
BEGIN, END = "<!-- ops -->\n", "<!-- /ops -->"
PAGES = [page for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))) if page.exists()]
by_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def code_of(page: Path) -> list[str]:
    """Every line of code on a page: of its blocks, and what stands between backticks."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"^```[^\n]*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    spans = re.findall(r"`([^`]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    return [line.strip().removeprefix("$ ") for code in (*blocks, *spans) for line in code.splitlines()]


def test_the_table_of_ops_is_generated() -> None:
    page = ROOT / "docs" / "ir.md"
    before, rest = page.read_text(encoding="utf-8").split(BEGIN)
    table, after = rest.split(END)
    if os.environ.get("UPDATE_GOLDEN") == "1":
        table = op_table()
        page.write_text(before + BEGIN + table + END + after, encoding="utf-8")
    assert table == op_table(), "docs/ir.md is behind; UPDATE_GOLDEN=1 rewrites its table"


@by_page
def test_every_command_on_a_page_exists(page: Path) -> None:
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    for line in code_of(page):
        match = re.match(r"(?:\S*/)?circuitc ([a-z][\w-]*)(.*)", line)
        if match is None:
            continue
        name, rest = match.groups()
        assert name in commands, line
        known = {option for parameter in commands[name].params for option in parameter.opts} | {"--help", "-h"}
        assert set(re.findall(r"(?<!\S)\[?(--?[a-z][a-z-]*)", rest)) <= known, line


def test_every_pass_is_in_the_table_of_passes() -> None:
    text = (ROOT / "docs" / "passes.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([a-z-]+)` \|.*\| (\w+) \|$", text, re.MULTILINE))
    assert rows == {name: find_pass(name).promise.kind for name in pass_names()}


def test_the_tables_of_the_benchmark_are_those_of_its_results() -> None:
    results = Results(json.loads((ROOT / "bench" / "results.json").read_text(encoding="utf-8")))
    written = ROOT / "bench" / "results.md"
    tables = markdown(results, summarise(results))
    if os.environ.get("UPDATE_GOLDEN") == "1":
        written.write_text(tables, encoding="utf-8")
    behind = "UPDATE_GOLDEN=1 rewrites bench/results.md, and docs/update_benchmarks.py the pages"
    assert written.read_text(encoding="utf-8") == tables, behind
    assert tables in (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8"), behind
