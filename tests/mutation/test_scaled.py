"""Large and small answers are judged alike: each check refuses a fault of the same fraction of an answer at any scale.

The last layer of a model is a million times as large, or as small; its logits are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from importlib import import_module

import numpy as np
import pytest
import torch
from patching import Damage, after, damaged, replaced, traced
from subject import ANSWER, checkpoint, compile_circuit

import circuitc
from circuitc.circuit.answer import Answer, Channels
from circuitc.circuit.mask import NodeMask, const
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.emit.circuit import Circuit
from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Node, make

driver = import_module("circuitc.driver.extract")  # the package holds the function
SCALES = (1e6, 1.0, 1e-6)
ANSWERS: dict[str, Answer] = {"pair": ANSWER, "last": Channels((1, 3, 4)), "every": Channels((1, 3, 4), "every")}
FAULT = 1e-6


@cache
def scaled(scale: float) -> circuitc.Checkpoint:
    """The checkpoint with a last layer that is so many times as large: its own weights, and the bigram table."""
    ckpt = checkpoint()
    model = circuitc.Checkpoint.of(ckpt.model, context=8).model
    with torch.no_grad():
        model.get_parameter("unembed.weight").mul_(scale)
        model.get_buffer("bigram").mul_(scale)
    return circuitc.Checkpoint.of(model, context=8, tokens=ckpt.corpus.tolist())


def compiled(scale: float, answer: str = "pair") -> Circuit:
    ckpt = scaled(scale)
    return circuitc.compile(ckpt, MASKS[0], ckpt.means, ANSWERS[answer])


MASKS: list[NodeMask] = []


@pytest.fixture(scope="module", autouse=True)
def mask(quick: None) -> None:
    """Made before a compiler is wrong."""
    MASKS.append(compile_circuit().mask)


def off(fault: float) -> Damage:
    """All answers are off by this fraction: in a graph of channels themselves, in one of tensors the logits."""

    def damage(old: Node, operands: tuple[Node, ...]) -> Node | None:
        if old.op.name == "difference":
            size = operands[0].type.channels or 0
            more = make(OPS["linear"], operands[0], const((1 + fault) * np.eye(size)), const(np.zeros(size)))
            return make(old.op, more, **old.attrs)
        if old.op.name == "answer" and operands[0].op.name != "difference":
            more = make(OPS["affine"], operands[0], weights=(1 + fault,), bias=0.0)
            return make(old.op, more, **old.attrs)
        return None

    return damage


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("scale", SCALES)
def test_a_right_compiler_passes(scale: float, answer: str) -> None:
    certificate = compiled(scale, answer).certificate
    found = certificate["equivalence"]
    assert found["max_rel_error"] <= found["tolerance"] and 0.1 < found["size"] / scale < 1e3
    assert max(step["error"] for step in certificate["passes"]) <= found["tolerance"]


def error_of(scale: float, start: str, end: str) -> float:
    """The relative error that a wrong compiler is refused for, between two parts of the sentence that says so."""
    with pytest.raises(CircuitcError) as caught:
        compiled(scale)
    found = re.fullmatch(f"{start}(\\S+) of {end}", caught.value.problem)
    assert found is not None, caught.value.problem
    return float(found[1])


@pytest.mark.parametrize("name", EXACT_PASSES.split(","))
@pytest.mark.parametrize("scale", SCALES)
def test_a_fault_of_a_pass_is_caught(scale: float, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    after(name, off(FAULT))(monkeypatch)
    found = error_of(scale, f"the pass '{name}' promises EXACT but moved an answer by ", "its size")
    assert FAULT / 3 < found < FAULT * 1.1


@pytest.mark.parametrize("scale", SCALES)
def test_a_fault_of_the_whole_program_is_caught(scale: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which no pass is to blame for."""
    replaced("driver.extract:_circuit", lambda real: lambda *args: less(real(*args)))(monkeypatch)
    start = "the program and the ablated PyTorch model differ by .*, which is "
    assert FAULT / 3 < error_of(scale, start, "the answer, more than 1e-09") < FAULT * 1.1


def less(circuit: Circuit) -> Circuit:
    return replace(circuit, graph=damaged(circuit.graph, off(-FAULT)))


@pytest.mark.parametrize("scale", SCALES)
def test_a_fault_of_the_trace_is_caught(scale: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may round constants as the model does, and so has a wider tolerance."""
    traced(off(10 * FAULT))(monkeypatch)
    start = "the traced graph and the model differ by .*, which is "
    assert 10 * FAULT / 3 < error_of(scale, start, "the answer") < 10 * FAULT * 1.1
