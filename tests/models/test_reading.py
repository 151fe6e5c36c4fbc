"""Files come back as they were saved, and fill models; ``tests/refusals`` has archives and weights that are refused."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from refusals.weights import fit, state
from torch import Tensor, nn

from circuitc.errors import CircuitcError
from circuitc.inputs.reading import (
    only_tensors,
    read_npz,
    read_torch,
)


def saved(value: object, path: Path) -> Path:
    torch.save(value, path)
    return path


def test_a_torch_file_comes_back(tmp_path: Path) -> None:
    linear = nn.Linear(3, 2)
    value = {"model": linear.state_dict(), "parameter": linear.weight, "step": 7, "config": {"a": [1.5, None, "x"]}}
    read = read_torch(saved(value, tmp_path / "a.pt"))
    assert (read["step"], read["config"]) == (7, value["config"])
    assert isinstance(read["model"], OrderedDict)
    assert read["parameter"].equal(linear.weight)
    assert only_tensors(read["model"], tmp_path)["bias"].equal(linear.bias)


@given(data=st.data())
def test_a_torch_file_cut_or_overwritten_anywhere(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The file is read unchanged, or with other numbers, or refused."""
    path = tmp_path_factory.getbasetemp() / "cut.pt"
    content = bytearray(saved({"a": torch.arange(40.0)}, path).read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        del content[at:]
    else:
        content[at] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    try:
        state = read_torch(path)
    except CircuitcError as error:
        assert str(path) == error.where and error.fix
    else:
        assert sum(t.numel() for t in state.values() if isinstance(t, Tensor)) <= 40


def test_an_npz_comes_back(tmp_path: Path) -> None:
    arrays = {"a/b": np.arange(6.0).reshape(2, 3).T, "c": np.float32([1, 2]), "d": np.zeros((0, 3), np.float16)}
    np.savez_compressed(tmp_path / "a.npz", **arrays)
    for name, tensor in read_npz(tmp_path / "a.npz").items():
        np.testing.assert_array_equal(tensor.numpy(), arrays.pop(name), strict=True)
    assert not arrays


def test_rows_and_columns_are_shared_out() -> None:
    model = fit(state())
    assert model.a.weight.tolist() == [[0, 4, 8], [1, 5, 9]]
    assert model.b.weight.tolist() == [[2, 6, 10], [3, 7, 11]]
    assert (model.a.bias.tolist(), model.b.bias.tolist()) == ([0, 1], [2, 3])
    assert not model.training
    assert not any(p.requires_grad for p in model.parameters())


def test_the_model_does_not_share_memory_with_the_file() -> None:
    tensors = state()
    model = fit(tensors)
    tensors["c.weight"].zero_()
    assert model.c.weight.tolist() == [[1, 1]]


@pytest.mark.parametrize(
    ("dtypes", "expected"),
    [
        ((torch.float16, torch.bfloat16), torch.float32),
        ((torch.float16, torch.float64), torch.float64),
        ((torch.float64, torch.float32), torch.float64),
    ],
)
def test_the_widest_dtype(dtypes: tuple[torch.dtype, torch.dtype], expected: torch.dtype) -> None:
    tensors = {name: t.to(dtypes[i % 2]) for i, (name, t) in enumerate(state().items())}
    assert {p.dtype for p in fit(tensors).parameters()} == {expected}
