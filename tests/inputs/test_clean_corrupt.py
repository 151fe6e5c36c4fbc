"""Pairs of clean and corrupt prompts, as EAP-IG and MIB have them, are the task of the same pairs file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import circuitc

ROWS = [(f"a man, {i}", f'a, "woman" {i}', 5 if i % 2 else 7, 7 if i % 2 else 5) for i in range(20)]


def same(path: Path, ours: Path) -> None:
    found, expected = circuitc.read_pairs(path), circuitc.read_pairs(ours)
    assert found.given == expected.given and found.answers == expected.answers
    (name, content), again = found.own_file(), ours.with_name("again.jsonl")
    again.write_bytes(content)
    assert name == "pairs.jsonl" and circuitc.read_pairs(again).given == expected.given


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    lines: list[dict[str, Any]] = []
    for clean, corrupt, right, wrong in ROWS:
        lines.append({"prompt": clean, "answer": right, "alternative": wrong})
        lines.append({"prompt": corrupt, "answer": wrong, "alternative": right})
    path = tmp_path / "ours.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    return path


def test_csv(tmp_path: Path, ours: Path) -> None:
    """With the columns of EAP-IG's files, one more among them, and quotes."""
    quoted = [f'{i},"{a}","{b.replace(chr(34), 2 * chr(34))}",x,{c},{d}' for i, (a, b, c, d) in enumerate(ROWS)]
    path = tmp_path / "ioi.csv"
    path.write_text(",clean,corrupted,corrupted_hard,correct_idx,incorrect_idx\n" + "\n".join(quoted) + "\n")
    same(path, ours)


def test_json_lines(tmp_path: Path, ours: Path) -> None:
    path = tmp_path / "pairs.jsonl"
    rows = [{"clean": a, "corrupt": b, "answer": c, "alternative": d} for a, b, c, d in ROWS]
    path.write_text("\n".join(map(json.dumps, rows)))
    same(path, ours)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("clean,corrupted,correct_idx\na,b,3\n", ":2: the row has no 'alternative'"),
        ("clean,answer,alternative\na,3,4\n", ":2: the row has no 'corrupted'"),
        ("clean,corrupted,correct_idx,incorrect_idx\na,b,x,3\n", "'correct_idx' is 'x', not a token id"),
        ('clean,corrupted,correct_idx,incorrect_idx\n"a,b,3,4\n', "not valid CSV"),
        ("clean,corrupted,answer,alternative\na,b,x,y\nc,d,x,z\n", "'z' is a third answer"),
        ("", "the file has no prompts"),
    ],
)
def test_what_is_refused(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(text)
    with pytest.raises(circuitc.CircuitcError) as caught:
        circuitc.read_pairs(path)
    assert said in str(caught.value)
