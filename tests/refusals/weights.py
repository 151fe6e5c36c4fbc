"""Tensors that are no weights, or not those of the model."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from circuitc.inputs.reading import only_tensors
from circuitc.models.fitting import fit_state
from refusals.shared import Case


class Pair(nn.Module):
    """Two linear layers that are one tensor in the file, and a separate layer."""

    def __init__(self, width: int = 3) -> None:
        super().__init__()
        self.a, self.b, self.c = nn.Linear(width, 2), nn.Linear(width, 2), nn.Linear(2, 1)


def fit(state: dict[str, Tensor], width: int = 3, path: Path = Path("file")) -> Pair:
    with torch.device("meta"):
        model = Pair(width)
    fit_state(
        model,
        state,
        path,
        name_in_file=lambda name: f"ab{name[1:]}" if name[0] in "ab" else name,
        transposed=lambda name: name == "ab.weight",
    )
    return model


def state(**changes: Tensor) -> dict[str, Tensor]:
    found = {"ab.weight": torch.arange(12.0).view(3, 4), "ab.bias": torch.arange(4.0)}
    return {**found, "c.weight": torch.ones(1, 2), "c.bias": torch.ones(1)} | {
        name.replace("_", "."): tensor for name, tensor in changes.items()
    }


def fitted(**changes: Tensor) -> Case:
    return lambda folder: fit(state(**changes), path=folder / "weights.pt")


def tensors(value: object) -> Case:
    return lambda folder: only_tensors(value, folder / "weights.pt")


CASES: dict[str, Case] = {
    "rows for columns": fitted(ab_weight=torch.ones(4, 3)),
    "whole numbers": fitted(c_bias=torch.ones(1, dtype=torch.int64)),
    "complex numbers": fitted(c_bias=torch.ones(1, dtype=torch.complex64)),
    "infinity": fitted(c_bias=torch.tensor([torch.inf])),
    "a tensor more": fitted(d=torch.ones(1)),
    "a tensor less": lambda folder: fit(
        {name: tensor for name, tensor in state().items() if name != "ab.bias"}, path=folder / "weights.pt"
    ),
    "too many parameters": lambda folder: fit(state(), 2**30, folder / "weights.pt"),
    "no dictionary": tensors(None),
    "a number among tensors": tensors({"a": 1}),
    "a number for a name": tensors({1: torch.ones(1)}),
    "a dictionary in a dictionary": tensors({"a": {"b": torch.ones(1)}}),
    "a tensor without values": tensors({"a": torch.ones(1, device="meta")}),
    "a tensor larger than its storage": tensors({"a": torch.ones(1).expand(10, 10)}),
}
