"""Tasks from a file: what is read and what is sampled; ``tests/refusals/pairs.py`` has what is refused."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from refusals.pairs import row, write
from short import quick_passes

import circuitc
from circuitc.inputs.pairs_file import read_pairs
from circuitc.inputs.prompts import answer_ids, make_prompts
from circuitc.registry import find_task
from circuitc.verify import equal

QUICK = quick_passes()


def quote_rows(count: int, seed: int = 0) -> list[dict[str, Any]]:
    task = find_task("single_double_quote")
    first, second = task.answers
    pairs = sorted(set(task.pairs(count * 2, seed)))[:count]
    random.Random(seed).shuffle(pairs)
    return [row(a, first, second) for a, _ in pairs] + [row(b, second, first) for _, b in pairs]


def test_the_ith_prompts_of_both_answers_are_a_pair(tmp_path: Path) -> None:
    rows = [row("p"), row("q", "b", "a"), row([1, 2]), row("r", "b", "a")]
    task = read_pairs(write(tmp_path / "mine.jsonl", rows))
    assert task.answers == ("a", "b") and task.name == "mine"
    assert task.given == {"train": [("p", "q")], "heldout": [((1, 2), "r")]}
    assert task.where((1, 2)) == f"{tmp_path / 'mine.jsonl'}:3"


def test_the_splits_of_the_file_are_kept(tmp_path: Path) -> None:
    rows = [
        row(f"{side}{i}", *answers, split="heldout" if i == 1 else "train")
        for side, answers in (("x", ("a", "b")), ("y", ("b", "a")))
        for i in range(3)
    ]
    task = read_pairs(write(tmp_path / "mine.jsonl", rows))
    assert task.given == {"train": [("x0", "y0"), ("x2", "y2")], "heldout": [("x1", "y1")]}


@given(pairs=st.integers(2, 40), count=st.integers(1, 60), seed=st.integers(0, 10**6))
@settings(max_examples=50, deadline=None)
def test_pairs_are_sampled_without_replacement(
    tmp_path_factory: pytest.TempPathFactory, pairs: int, count: int, seed: int
) -> None:
    rows = [row(f"{s}{i}", *a) for s, a in (("x", ("a", "b")), ("y", ("b", "a"))) for i in range(pairs)]
    task = read_pairs(write(tmp_path_factory.mktemp("pairs") / "mine.jsonl", rows))
    for split, available in (("train", (pairs + 1) // 2), ("heldout", pairs // 2)):
        sampled = task.pairs(count, seed, split)  # type: ignore[arg-type]
        assert len(sampled) == min(count, available) == len(set(sampled))
        assert set(sampled) <= set(task.given[split])  # type: ignore[index]
        assert sampled == task.pairs(count, seed, split)  # type: ignore[arg-type]


def test_what_is_sampled_does_not_depend_on_the_files_name(tmp_path: Path) -> None:
    one, two = (read_pairs(write(tmp_path / name, quote_rows(20))) for name in ("mine.jsonl", "pairs.jsonl"))
    assert one.pairs(5, 3) == two.pairs(5, 3) != one.pairs(5, 4)


def test_ids_and_text_are_the_same_prompts(quotes: Path, tmp_path: Path) -> None:
    ckpt = circuitc.load(quotes)
    rows = quote_rows(20)
    texts = read_pairs(write(tmp_path / "text.jsonl", rows))

    def ids(text: str) -> list[int]:
        return ckpt.tokenizer.encode(text).ids

    in_ids = [row(ids(r["prompt"]), ids(r["answer"])[0], ids(r["alternative"])[0]) for r in rows]
    numbers = read_pairs(write(tmp_path / "ids.jsonl", in_ids))
    assert answer_ids(texts, ckpt.tokenizer) == answer_ids(numbers, ckpt.tokenizer)
    one, two = (make_prompts(task, ckpt.tokenizer, 99, 0, "train", ckpt.context) for task in (texts, numbers))
    assert Counter(map(tuple, one.tokens.tolist())) == Counter(map(tuple, two.tokens.tolist()))


def test_extraction_from_a_small_file_and_its_verification(
    quotes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 32)
    file = write(tmp_path / "mine.jsonl", quote_rows(19))
    ckpt = circuitc.load(quotes)
    circuit = circuitc.extract(ckpt, read_pairs(file), objective="mean", passes=QUICK, controls=0)
    circuit.save(tmp_path / "made")
    counts = {"select": 10, "kind": "template", "report": 9, "report_split": "heldout", "file": "pairs.jsonl"}
    assert circuit.certificate["prompts"] == counts and circuit.certificate["task"] == "mine"
    assert circuit.certificate["accuracy"]["n"] == 18
    assert (tmp_path / "made" / "pairs.jsonl").read_bytes() == file.read_bytes()
    file.unlink()
    found = circuitc.verify(tmp_path / "made")
    assert [claim for claim in found if not claim.holds] == []
    assert {"files.pairs.jsonl", "loss.circuit", "prompts.report", "answer.0"} <= {claim.name for claim in found}
    good = (tmp_path / "made" / "pairs.jsonl").read_text()
    changed = (tmp_path / "made" / "pairs.jsonl").read_text().replace("'", "`", 1)
    (tmp_path / "made" / "pairs.jsonl").write_text(changed)
    assert "files.pairs.jsonl" in {claim.name for claim in circuitc.verify(tmp_path / "made") if not claim.holds}
    (tmp_path / "made" / "pairs.jsonl").write_text(good + "{")
    broken = {claim.name: claim.measured for claim in circuitc.verify(tmp_path / "made") if not claim.holds}
    assert "not valid JSON" in broken["files can be read"] and "files.pairs.jsonl" in broken
    (tmp_path / "made" / "pairs.jsonl").unlink()
    broken = {claim.name: claim.measured for claim in circuitc.verify(tmp_path / "made") if not claim.holds}
    assert "No such file" in broken["files can be read"] and broken["files.pairs.jsonl"] is None


def test_a_file_of_an_earlier_circuit_goes_and_one_of_the_users_stays(quotes: Path, tmp_path: Path) -> None:
    ckpt = circuitc.load(quotes)
    circuit = circuitc.compile(ckpt, {}, {}, (3, 7))
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "pairs.jsonl").write_text("mine")
    circuit.save(tmp_path / "made")
    assert (tmp_path / "made" / "pairs.jsonl").read_text() == "mine"
    assert all(claim.holds for claim in circuitc.verify(tmp_path / "made"))
    circuit.attached["pairs.jsonl"] = b"its"
    circuit.save(tmp_path / "made")
    assert circuitc.load_circuit(tmp_path / "made").attached == {"pairs.jsonl": b"its"}
    del circuit.attached["pairs.jsonl"]
    circuit.save(tmp_path / "made")
    assert not (tmp_path / "made" / "pairs.jsonl").exists()
