"""Tracr's programs: every example decodes to what RASP says, through the model and its tokenizer."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from refusals.tracr import FIXTURE as FIXTURES
from refusals.tracr import copied
from torch import nn

import circuitc
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.models.tracr import load
from circuitc.trace.export import export_model

PROGRAMS = sorted(folder.name for folder in FIXTURES.iterdir())


def read(program: str, file: str) -> Any:
    return json.loads((FIXTURES / program / file).read_text())


def outputs(ckpt: Checkpoint, ids: list[int]) -> list[float]:
    """The model's output at each position: the index of a label, or a number."""
    values = ckpt.model(torch.tensor([ids]))[0]  # [pos, outputs]
    if ckpt.card["output_kind"] == "categorical":
        return [int(i) for i in values.argmax(-1)]
    return [float(x) for x in values[:, 0]]


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_example(program: str) -> None:
    ckpt, meta = load(FIXTURES / program), read(program, "meta.json")
    values = {id: value for value, id in meta["output_encoder"] or []}  # for labels; a number is its own value
    compared = 0
    for example in read(program, "io.json")["examples"]:
        text = " ".join(map(str, ["compiler_bos", *example["input"]]))
        ids = ckpt.tokenizer.encode(text).ids
        assert ids == example["ids"]
        rows = zip(outputs(ckpt, ids), example["unembedded"], [None, *example["rasp"]], strict=True)
        for found, unembedded, rasp in rows:
            if rasp is not None:  # elsewhere, RASP has no value and the model may give any
                assert math.isclose(found, unembedded, abs_tol=1e-5)
                assert values.get(found, found) == (rasp if values else pytest.approx(float(rasp), abs=1e-5))
                compared += 1
    assert compared > 100


@pytest.mark.parametrize("program", ["hist", "reverse", "sort_unique"])
def test_export(program: str) -> None:
    ckpt = load(FIXTURES / program)
    assert export_model(ckpt.model, torch.zeros(2, 3, dtype=torch.int64)).mask_length == ckpt.context


def test_the_card_and_the_tokenizer() -> None:
    ckpt = load(FIXTURES / "hist")
    assert ckpt.card == {
        "format": "tracr",
        "output_kind": "categorical",
        "output_labels": [f"hist_110:{i}" for i in range(6)],
        "bos_token": "compiler_bos",
        "bos_id": 3,
    }
    assert (ckpt.name, ckpt.context, ckpt.corpus.shape) == ("hist", 6, (0, 6))
    assert ckpt.tokenizer.decode([3, 0, 1]) == "compiler_bos a b"
    assert load(FIXTURES / "sort_unique").tokenizer.encode("compiler_bos 1 2").ids == [4, 0, 1]


def test_a_causal_program_sees_no_later_token(tmp_path: Path) -> None:
    causal = load(copied(tmp_path, lambda meta, arrays: meta["config"].update(causal=True))).model
    both = load(FIXTURES / "hist").model

    def change_of_first(model: nn.Module) -> float:
        """The change of the output at position 1 if the token at position 2 changes."""
        here, there = (model(torch.tensor([[3, 0, token]]))[0, 1] for token in (0, 1))
        return float((here - there).abs().max())

    assert change_of_first(causal) == 0 < change_of_first(both)


def test_float64_stays_float64(tmp_path: Path) -> None:
    def widen(meta: dict[str, Any], arrays: dict[str, Any]) -> None:
        arrays.update({name: array.astype(np.float64) for name, array in arrays.items()})

    assert load(copied(tmp_path, widen)).model(torch.tensor([[3, 0]])).dtype == torch.float64


def test_circuitc_load_reads_it() -> None:
    assert circuitc.load(FIXTURES / "reverse").card["format"] == "tracr"
