"""The README's code runs, and its story is true of the example's program and of the model."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import torch

import circuitc

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / "docs" / "examples" / "single_double_quote"
SINGLE, DOUBLE = "')", '")'
EARLIER = "x = ['a', 'b', 'c']\nprint(\"hello"


@pytest.fixture(scope="module")
def circuit() -> circuitc.Circuit:
    return circuitc.load_circuit(EXAMPLE)


def test_the_code_runs(circuit: circuitc.Circuit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The circuit is the one that comes along: finding it takes minutes."""
    monkeypatch.setattr(circuitc, "extract", lambda ckpt, task, **options: circuit)
    monkeypatch.chdir(tmp_path)
    (block,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(block, "README.md", "exec"), {})
    assert circuitc.load_circuit(tmp_path / "out" / "quotes").certificate["digest"] == circuit.certificate["digest"]


def attention(circuit: circuitc.Circuit, text: str) -> list[float]:
    return np.asarray(circuit.values(text)["1.attn.head.2"])[-1].tolist()


def test_the_head_looks_for_the_quote_that_opened_the_string(circuit: circuitc.Circuit) -> None:
    assert attention(circuit, "print('hello world")[2] == pytest.approx(0.75, abs=0.04)


def test_later_quotes_count_more(circuit: circuitc.Circuit) -> None:
    weights, kinds = attention(circuit, EARLIER), np.asarray(circuit.values(EARLIER)["1.attn.v.32"])
    assert kinds[14] > 0.4 and weights[14] > 3 * sum(weights[i] for i in range(14) if kinds[i] < -0.4)


def test_the_value_is_which_quote_it_is(circuit: circuitc.Circuit) -> None:
    value = {quote: circuit.values(f"print({quote}hello")["1.attn.v.32"] for quote in "'\""}
    assert value["'"][2] == pytest.approx(-0.9, abs=0.06) and value['"'][2] == pytest.approx(0.6, abs=0.06)
    assert abs(value["'"][4]) < 0.05


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("print('hello world", SINGLE),
        ('print("hello world', DOUBLE),
        (EARLIER, DOUBLE),
        ('print(\'say "hello" to', DOUBLE),
    ],
)
def test_program_and_model_answer_alike(circuit: circuitc.Circuit, text: str, answer: str) -> None:
    ckpt = circuitc.load("tinypython-sparse")
    ids = ckpt.tokenizer.encode(text).ids
    with torch.no_grad():
        logits = ckpt.model(torch.tensor([ids]))[0, -1]
    first, second = (float(logits[ckpt.tokenizer.encode(each).ids[0]]) for each in (SINGLE, DOUBLE))
    assert circuit(text).answer == answer == (SINGLE if first > second else DOUBLE)


def test_each_neuron_fires_for_one_quote(circuit: circuitc.Circuit) -> None:
    for quote, fires, rests in (("'", 378, 74), ('"', 74, 378)):
        values = circuit.values(f"print({quote}hello world")
        assert values[f"1.mlp.post_act.{fires}"][-1] > 0.3 > 0 > values[f"1.mlp.post_act.{rests}"][-1]


@pytest.mark.parametrize("name", re.findall(r"!\[[^]]*\]\(([^)]+)\)", README))
def test_the_pictures_are_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 1000
