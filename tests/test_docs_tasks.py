"""docs/tasks.md: its tables are those of the files, and its example does what the page says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import circuitc.tasks
from circuitc.inputs.task_file import TaskFile
from circuitc.inputs.template import Field, Template

PAGE = Path(__file__).parent.parent / "docs" / "tasks.md"
EXAMPLE = re.compile(r"```toml\n(?P<file>.*?)```\n.*?```\n(?P<printed>.*?)```\n", re.DOTALL)
WORDS_SHOWN = 4


def task_table() -> Iterator[str]:
    yield "| task | what decides | answers | pieces |"
    yield "| --- | --- | --- | --- |"
    for name in circuitc.tasks.names():
        task = circuitc.tasks.get(name)
        cells = (" · ".join(map(code, two)) for two in (task.answers, map(text_of, task.pieces)))
        yield f"| `{name}` | {task.decides} | {' | '.join(cells)} |"


def list_table() -> Iterator[str]:
    yield "| list | entries |"
    yield "| --- | --- |"
    for name, entries in circuitc.tasks.LISTS.items():
        shown = entries if len(entries) <= 6 else entries[:WORDS_SHOWN]
        more = f", … ({len(entries)})" if len(entries) > len(shown) else ""
        yield f"| `{name}` | {', '.join(code(text_of(entry)) for entry in shown)}{more} |"


def text_of(template: Template) -> str:
    """A template as it is written in a file."""
    parts = (
        f"{{{part.words}{part.number}}}" if isinstance(part, Field) else part.replace("{", "{{").replace("}", "}}")
        for part in template
    )
    return "".join(parts)


def code(text: str) -> str:
    return "`" + text.replace("\n", "⏎") + "`" if text else "nothing"


@pytest.fixture
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What the page's command prints with the page's file."""
    match = EXAMPLE.search(PAGE.read_text(encoding="utf-8"))
    assert match is not None
    (tmp_path / "call_or_index.toml").write_text(match["file"])
    command = ["tasks", "--task-file", "call_or_index.toml", "--show", "2"]
    done = subprocess.run(
        [sys.executable, "-m", "circuitc", *command], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def test_the_page_is_up_to_date(example: str) -> None:
    before = PAGE.read_text(encoding="utf-8")
    after = EXAMPLE.sub(lambda m: m[0].replace(f"```\n{m['printed']}```\n", f"```\n{example}```\n"), before)
    for mark, table in (("tasks", task_table()), ("lists", list_table())):
        begin, end = f"<!-- {mark} -->\n", f"<!-- /{mark} -->"
        head, rest = after.split(begin)
        after = head + begin + "".join(f"{line}\n" for line in table) + end + rest.split(end)[1]
    if os.environ.get("UPDATE_GOLDEN") == "1":
        PAGE.write_text(after, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == after, "docs/tasks.md is behind; UPDATE_GOLDEN=1 rewrites its tables"


def test_every_key_is_explained() -> None:
    rows = re.findall(
        r"^\| (`\w+`(?:, `\w+`)*) \| ", PAGE.read_text(encoding="utf-8").split("## A task of your own")[1], re.M
    )
    keys = [key for row in rows for key in re.findall(r"`(\w+)`", row) if key not in circuitc.tasks.LISTS]
    assert sorted(keys) == sorted(TaskFile.model_fields)
