"""What callers in Python may get wrong is refused in a sentence; no error comes from inside NumPy or PyTorch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from refusals.modules import CONTEXT, Model

import circuitc

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "examples" / "single_double_quote"
TEXT, NODE, ANSWERS = "print('hi", "1.attn.v.32", ("')", '")')


@pytest.fixture(scope="module")
def quote() -> circuitc.Circuit:
    return circuitc.load_circuit(EXAMPLE)


@pytest.fixture(scope="module")
def sparse() -> circuitc.Checkpoint:
    return circuitc.load("tinypython-sparse")


def refused(call: Callable[[], Any]) -> None:
    with pytest.raises(circuitc.CircuitcError) as caught:
        call()
    assert caught.value.fix


@pytest.mark.parametrize(
    "tokens",
    [[["a"]], [[1.5]], [[None]], 5, "abc", [1, 2, 3], [[1, 2], 3], [[True]], [[10**30]], np.zeros((3, 4))],
    ids=str,
)
def test_tokens_of_a_checkpoint(tokens: Any) -> None:
    refused(lambda: circuitc.Checkpoint.of(Model(), context=CONTEXT, tokens=tokens))


def test_tokens_may_be_tensors_and_arrays() -> None:
    rows = np.random.default_rng(0).integers(0, 12, (40, CONTEXT))
    found = [
        circuitc.Checkpoint.of(Model(), context=CONTEXT, tokens=x) for x in (rows, torch.tensor(rows), rows.tolist())
    ]
    assert all(np.array_equal(found[0].corpus, other.corpus) for other in found)


def test_texts(quote: circuitc.Circuit) -> None:
    for text in (None, 3, ["a"], [[1.5]], [[None]], [-1], [10**9], {}, torch.zeros(2), []):
        for call in (quote, quote.values):
            refused(lambda call=call, text=text: call(text))  # type: ignore[misc]
        refused(lambda text=text: quote.graph.evaluate(text))  # type: ignore[misc]
    refused(lambda: quote.graph.evaluate([[1, 2], [3]]))


def test_interventions(quote: circuitc.Circuit, sparse: circuitc.Checkpoint) -> None:
    for given in (None, [], {5: 1.0}, {NODE: None}, {NODE: "a"}, {"": 1.0}, {"1.attn.v.-1": 1.0}, {"1.attn.v.x": 1.0}):
        refused(lambda given=given: quote.patch(given, TEXT, sparse))  # type: ignore[misc]
        refused(lambda given=given: sparse.patch(given, TEXT, ANSWERS))  # type: ignore[misc]
    for answer in (None, 5, ("a",), ("zzzzzz", "b"), (1,), (1, 10**9)):
        refused(lambda answer=answer: sparse.patch({NODE: 1.0}, TEXT, answer))  # type: ignore[misc]


def test_checkpoints_and_paths(quote: circuitc.Circuit, tmp_path: Path) -> None:
    for other in (3, {}, [1], "tinypython-sparse"):
        for call in (quote.ablated, quote.report, lambda c: quote.patch({NODE: 1.0}, TEXT, c)):
            refused(lambda call=call, other=other: call(other))  # type: ignore[misc]
        refused(lambda other=other: circuitc.extract(other, "with_as"))  # type: ignore[misc]
        refused(lambda other=other: circuitc.compile(other, {}, {}, (1, 2)))  # type: ignore[misc]
    for place in (None, 5, [], b"x", "", "a\0b", "x" * 5000):
        for read in (circuitc.load, circuitc.load_circuit, circuitc.read_pairs, circuitc.read_task, circuitc.verify):
            refused(lambda read=read, place=place: read(place))  # type: ignore[misc]
        refused(lambda place=place: quote.save(place))  # type: ignore[misc]
        refused(lambda place=place: quote.draw().save(place))  # type: ignore[misc]


@pytest.mark.parametrize(
    "options",
    [
        {"task": 5},
        {"task": None},
        {"target_loss": "x"},
        {"target_loss": None},
        {"seed": "a"},
        {"seed": -1},
        {"seed": 2**63},
        {"controls": "a"},
        {"controls": -1},
        {"eps": "a"},
        {"device": "nope"},
        {"device": 5.5},
        {"code": 5},
        {"objective": 5},
        {"method": 5},
        {"passes": 5},
        {"prompts": 5},
    ],
    ids=str,
)
def test_options_of_extract(sparse: circuitc.Checkpoint, options: dict[str, Any]) -> None:
    refused(lambda: circuitc.extract(sparse, **{"task": "with_as", **options}))


@pytest.mark.parametrize("pair", [5, ("a",), (1, 2), ("", "", "")], ids=str)
def test_pairs_of_a_task(sparse: circuitc.Checkpoint, pair: Any) -> None:
    refused(lambda: circuitc.extract(sparse, circuitc.Task("mine", "x", (" in", ":"), lambda rng, split: pair)))


@pytest.mark.parametrize("answers", [(" in",), (" in", ":", " in"), " i"], ids=str)
def test_answers_of_a_task(sparse: circuitc.Checkpoint, answers: Any) -> None:
    refused(lambda: circuitc.extract(sparse, circuitc.Task("mine", "x", answers, lambda rng, split: ("a", "b"))))


def test_a_task_whose_code_fails(sparse: circuitc.Checkpoint) -> None:
    task = circuitc.Task("mine", "x", (" in", ":"), lambda rng, split: ("a", {}["b"]))
    with pytest.raises(circuitc.CircuitcError, match=r"mine: generate.* fails: KeyError: 'b'"):
        circuitc.extract(sparse, task)
