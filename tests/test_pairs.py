"""Tasks from a file: what is read, what is sampled, and what is refused with file and line."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from short import quick_passes

import circuitc
from circuitc.errors import CircuitcError
from circuitc.inputs import splits as selection
from circuitc.inputs.pairs_file import read_pairs
from circuitc.inputs.prompts import answer_ids, make_prompts
from circuitc.registry import find_task
from circuitc.verify import equal

QUICK = quick_passes()


def write(path: Path, rows: list[Any]) -> Path:
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    return path


def row(prompt: Any, right: Any = "a", wrong: Any = "b", **more: Any) -> dict[str, Any]:
    return {"prompt": prompt, "answer": right, "alternative": wrong, **more}


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


@pytest.mark.parametrize(
    ("rows", "line", "words"),
    [
        ([row("p"), "{oops"], ":2", "not valid JSON"),
        ([row("p"), "[1]"], ":2", "JSON object"),
        ([row("p"), {"prompt": "q", "answer": "b"}], ":2", "'alternative' is missing"),
        ([row("p", spilt="train")], ":1", "did you mean 'split'"),
        ([row("p", split="test")], ":1", "the split is 'test'"),
        ([row("p", split="train"), row("q", "b", "a")], ":2", "some lines have a 'split'"),
        ([row("")], ":1", "not empty"),
        ([row([1, -2])], ":1", "not empty"),
        ([row([True])], ":1", "list of token ids"),
        ([row("p", 1.5)], ":1", "answer must be"),
        ([row("p", "a", "a")], ":1", "both 'a'"),
        ([row("p"), row("q", "c", "a")], ":2", "'c' is a third answer"),
        ([row("p"), row("q", "b", "c")], ":2", "'c' is a third answer"),
        ([row("p"), row("r"), row("q", "b", "a")], "", "2 prompts have the answer 'a', 1 have 'b'"),
        ([row("p"), row("q", "b", "a")], "", "'heldout' has no pairs"),
        ([row("p"), row("q", "b", "a"), row("q"), row("r", "b", "a")], ":2", "both answers"),
        ([row("p"), row("q", "b", "a"), row("p"), row("q", "b", "a")], ":1", "in both splits"),
        ([""], "", "no prompt"),
    ],
    ids=lambda x: x[:20] if isinstance(x, str) else "",
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, rows: list[Any], line: str, words: str) -> None:
    path = write(tmp_path / "mine.jsonl", rows)
    with pytest.raises(CircuitcError) as caught:
        read_pairs(path)
    assert words in str(caught.value) and f"{path}{line}" in str(caught.value.where) and caught.value.fix


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "bytes.jsonl").write_bytes(b"\xff\xfe")
    for name, words in (("none.jsonl", "No such file"), ("bytes.jsonl", "not UTF-8")):
        with pytest.raises(CircuitcError, match=words):
            read_pairs(tmp_path / name)


@pytest.mark.parametrize(
    ("answers", "prompt", "words"),
    [
        (("abc def", "b"), "p", "not one"),
        ((4000, "b"), "p", "no token 4000"),
        (("'", 262), "p", "the same token"),
        (("a", "b"), [7, 4000], "mine.jsonl:1: there is no token 4000"),
        (("a", "b"), "x " * 80, "mine.jsonl:1: a prompt of task 'mine' has"),
    ],
)
def test_what_does_not_fit_the_model(quotes: Path, tmp_path: Path, answers: Any, prompt: Any, words: str) -> None:
    ckpt = circuitc.load(quotes)
    first, second = (ckpt.tokenizer.encode("'").ids[0] if answer == 262 else answer for answer in answers)
    rows = [
        r for i in range(9) for r in (row(prompt if not i else f"p{i}", first, second), row(f"q{i}", second, first))
    ]
    task = read_pairs(write(tmp_path / "mine.jsonl", rows))
    with pytest.raises(CircuitcError, match=words):
        answer_ids(task, ckpt.tokenizer)
        make_prompts(task, ckpt.tokenizer, 99, 0, "train", ckpt.context)


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
    counts = {"select": 10, "report": 9, "report_split": "heldout", "file": "pairs.jsonl"}
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


def test_too_few_pairs_are_refused(quotes: Path, tmp_path: Path) -> None:
    task = read_pairs(write(tmp_path / "mine.jsonl", quote_rows(2 * selection.FEWEST_PAIRS - 1)))
    with pytest.raises(CircuitcError, match="'heldout' of task 'mine' has 7 pairs"):
        circuitc.extract(circuitc.load(quotes), task)
