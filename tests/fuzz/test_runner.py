"""The fuzzer itself: each generator still makes cases, and the runner survives and writes whatever a case does."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from fuzz.found import Find, WrongError
from fuzz.generators import deliberate
from fuzz.runner import SHARES, fuzz
from fuzz.worker import make, outcome

CASES = {"modules": (9, 4), "masks": (0, 3), "certificates": (1, 2), "archives": (1, 40), "texts": (1, 60)}
"""The seed, and how many cases."""


@pytest.mark.parametrize("name", SHARES)
def test_a_few_cases_of_each_generator(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seed, cases = CASES[name]
    generator = make(name, seed, tmp_path, monkeypatch)
    counts: Counter[str] = Counter()
    for number in range(cases):
        found = outcome(generator, number)
        assert not isinstance(found, Find), found.trace
        counts.update(found)
    assert counts["cases"] >= cases - 1


def test_a_case_is_a_function_of_seed_and_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (make("texts", seed, tmp_path, monkeypatch) for seed in (5, 5))
    outcome(first, 0)
    assert [outcome(first, n) for n in (7, 8)] == [outcome(second, n) for n in (7, 8)]


def test_the_runner_survives_whatever_a_case_does(tmp_path: Path) -> None:
    """Finds of one kind are written once, and a later run goes on after the last case."""
    said: list[str] = []
    total = len(deliberate.KINDS)
    for most in (2, total):
        counts = fuzz(tmp_path, 1, 120.0, ["deliberate"], said.append, most, case_seconds=2.0).of("deliberate")
    assert (counts["next"], counts["cases"], counts["finds"], counts["kinds of finds"]) == (total, 2, 6, 5)
    stored = json.loads((tmp_path / "counts.json").read_text())
    assert stored["seed"] == 1 and stored["generators"]["deliberate"] == counts
    finds = [Find.read(path) for path in (tmp_path / "finds").iterdir()]
    words = ("a wrong value", "KeyError at", "exit code 3", "no end within 2 seconds", "MemoryError at")
    assert all(any(word in find.kind for find in finds) for word in words) and len(finds) == len(words)
    assert all(deliberate.KINDS[find.number] != "right" and find.seed == 1 for find in finds)
    assert sum(line.startswith("FIND ") for line in said) == len(words)


def test_a_find_runs_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    generator = make("deliberate", 1, tmp_path, monkeypatch)
    find = outcome(generator, 1)
    assert isinstance(find, Find) and find.write(tmp_path) and not find.write(tmp_path)
    read = Find.read(tmp_path / f"{find.key}.json")
    assert read == find and outcome(generator, read.number) == find
    with pytest.raises(WrongError, match="case 1"):
        generator.case(read.number)
