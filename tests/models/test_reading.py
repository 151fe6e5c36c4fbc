"""Malicious files: none runs code, makes a tensor larger than itself, or raises anything but CircuitcError."""

from __future__ import annotations

import io
import os
import pickle
import struct
import zipfile
from collections import OrderedDict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save_file
from torch import Tensor, nn

from circuitc.errors import CircuitcError
from circuitc.inputs import reading
from circuitc.inputs.reading import (
    Section,
    only_tensors,
    read_json,
    read_npz,
    read_safetensors,
    read_section,
    read_torch,
)
from circuitc.models.fitting import MAX_PARAMETERS, fit_state


def saved(value: object, path: Path) -> Path:
    torch.save(value, path)
    return path


def rezipped(path: Path, change: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> Path:
    """The archive with other contents of some entries."""
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in entries.items():
            archive.writestr(name, change.get(name.rpartition("/")[2], content))
    return path


def pickled(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(next(name for name in archive.namelist() if name.endswith("data.pkl")))


class Runs:
    """An object whose unpickling makes a folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return os.mkdir, (str(self.path),)


def test_a_torch_file_comes_back(tmp_path: Path) -> None:
    linear = nn.Linear(3, 2)
    value = {"model": linear.state_dict(), "parameter": linear.weight, "step": 7, "config": {"a": [1.5, None, "x"]}}
    read = read_torch(saved(value, tmp_path / "a.pt"))
    assert (read["step"], read["config"]) == (7, value["config"])
    assert isinstance(read["model"], OrderedDict)
    assert read["parameter"].equal(linear.weight)
    assert only_tensors(read["model"], tmp_path)["bias"].equal(linear.bias)


@pytest.mark.parametrize("zipped", [True, False])
def test_code_is_not_run(tmp_path: Path, zipped: bool) -> None:
    path = tmp_path / "evil.pt"
    torch.save({"a": torch.ones(2), "b": Runs(tmp_path / "made")}, path, _use_new_zipfile_serialization=zipped)
    with pytest.raises(CircuitcError, match=r"asks for posix\.mkdir" if zipped else "not a zip archive"):
        read_torch(path)
    assert not (tmp_path / "made").exists()


def test_names_are_looked_up_in_no_other_way(tmp_path: Path) -> None:
    path = saved({"a": torch.ones(2)}, tmp_path / "a.pt")
    for protocol, value in ((4, Runs(tmp_path / "made")), (4, OrderedDict()), (2, bytearray(8)), (2, torch.float32)):
        rezipped(path, {"data.pkl": pickle.dumps({"a": value}, protocol=protocol)})
        with pytest.raises(CircuitcError, match="could run code") as caught:
            read_torch(path)
        assert "torch.save" in str(caught.value.fix)
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("value", [[torch.ones(2)], torch.ones(2), 3])
def test_what_is_no_dictionary(tmp_path: Path, value: object) -> None:
    with pytest.raises(CircuitcError, match=f"a dictionary, not {type(value).__name__}"):
        read_torch(saved(value, tmp_path / "a.pt"))


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


def test_a_compressed_torch_file(tmp_path: Path) -> None:
    path = rezipped(saved({"a": torch.zeros(10**6)}, tmp_path / "bomb.pt"), {}, zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 10**5
    with pytest.raises(CircuitcError, match="is compressed"):
        read_torch(path)


def test_entries_larger_than_the_file(tmp_path: Path) -> None:
    """A directory with many entries for the same content."""
    path = saved({"a": torch.zeros(1000)}, tmp_path / "bomb.pt")
    content = path.read_bytes()
    start = content.index(b"PK\x01\x02")
    end = content.index(b"PK\x05\x06") if b"PK\x06\x06" not in content else content.index(b"PK\x06\x06")
    directory = content[start:end] * 50
    count = directory.count(b"PK\x01\x02")
    close = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), start, 0)
    path.write_bytes(content[:start] + directory + close)
    assert len(zipfile.ZipFile(path).infolist()) == count
    with pytest.raises(CircuitcError, match=r"'bomb/data.pkl' does not end where the next member begins"):
        read_torch(path)


@pytest.mark.parametrize("strides", [(0, 0), (10**6, 1)])
def test_a_tensor_larger_than_its_storage(tmp_path: Path, strides: tuple[int, int]) -> None:
    path = saved({"a": torch.ones(1).expand(10, 10)}, tmp_path / "a.pt")
    # Pickle's BININT1 10, BININT1 10, TUPLE2 is the shape, BININT1 0, BININT1 0, TUPLE2 the strides.
    huge = b"J" + struct.pack("<i", 10**6)
    shape, zero = b"K\x0aK\x0a\x86", b"K\x00K\x00\x86"
    content = pickled(path)
    assert content.count(shape) == 1 and content.count(zero) == 1
    steps = b"".join(b"J" + struct.pack("<i", stride) for stride in strides) + b"\x86"
    rezipped(path, {"data.pkl": content.replace(zero, steps).replace(shape, huge + huge + b"\x86")})
    with pytest.raises(CircuitcError, match="damaged"):
        only_tensors(read_torch(path), path)


def test_only_tensors_are_weights(tmp_path: Path) -> None:
    for state in ({"a": 1}, {1: torch.ones(1)}, {"a": {"b": torch.ones(1)}}, {"a": torch.ones(1, device="meta")}):
        with pytest.raises(CircuitcError, match="is not a plain tensor"):
            only_tensors(state, tmp_path)
    with pytest.raises(CircuitcError, match="not NoneType"):
        only_tensors(None, tmp_path)


def npy(array: np.ndarray, shape: tuple[int, ...] | None = None) -> bytes:
    """An array file whose header claims another shape."""
    file = io.BytesIO()
    header = {"descr": array.dtype.str, "fortran_order": False, "shape": shape or array.shape}
    np.lib.format.write_array_header_1_0(file, header)
    return file.getvalue() + array.tobytes()


def npz(path: Path, **entries: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(f"{name}.npy", content)
    return path


def test_an_npz_comes_back(tmp_path: Path) -> None:
    arrays = {"a/b": np.arange(6.0).reshape(2, 3).T, "c": np.float32([1, 2]), "d": np.zeros((0, 3), np.float16)}
    np.savez_compressed(tmp_path / "a.npz", **arrays)
    for name, tensor in read_npz(tmp_path / "a.npz").items():
        np.testing.assert_array_equal(tensor.numpy(), arrays.pop(name), strict=True)
    assert not arrays


def test_an_npz_that_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, array = tmp_path / "a.npz", np.ones(4)
    for content in (
        npy(array, (10**12,)),
        npy(array, (2,)),
        b"",
        b"\x93NUMPY\x01",
        npy(np.arange(3)),
        npy(np.array("x")),
    ):
        with pytest.raises(CircuitcError, match="damaged or cut short"):
            read_npz(npz(path, a=content))
    np.savez(path, a=np.array([Runs(tmp_path / "made")], dtype=object))
    with pytest.raises(CircuitcError, match="damaged or cut short"):
        read_npz(path)
    assert not (tmp_path / "made").exists()
    monkeypatch.setattr(reading, "MAX_UNPACKED", 10**5)
    with pytest.raises(CircuitcError, match="unpacks to more than 100000 bytes"):
        read_npz(npz(path, a=npy(np.zeros(10**5))))


def test_missing_and_empty_files(tmp_path: Path) -> None:
    for read in (read_json, read_torch, read_npz, read_safetensors):
        with pytest.raises(CircuitcError, match=r"the file cannot be read: .*No such file"):
            read(tmp_path / "none")
        (tmp_path / "empty").touch()
        with pytest.raises(CircuitcError, match=r"not valid JSON|not a zip archive|damaged"):
            read(tmp_path / "empty")


@pytest.mark.parametrize("text", ["[" * 10**5, "1" * 10**5, "\udcff", "[1]", "{"])
def test_json_that_is_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(CircuitcError, match=r"not valid JSON|must hold a JSON object"):
        read_json(path)


class Sizes(Section):
    width: int
    ratio: float = 1.0


def test_sections_of_json(tmp_path: Path) -> None:
    assert read_section(Sizes, {"width": 3, "ratio": 2}, tmp_path) == Sizes(width=3, ratio=2.0)
    for table, message in (
        ({}, "the key 'width' is missing"),
        ({"widht": 3}, "no key named 'widht'\n  did you mean 'width'"),
        ({"width": "3"}, "'width' is '3': input should be a valid integer"),
        ({"width": 3, "ratio": float("inf")}, "'ratio' is inf: input should be a finite number"),
    ):
        with pytest.raises(CircuitcError, match=message):
            read_section(Sizes, table, tmp_path)


class Pair(nn.Module):
    """Two linear layers that are one tensor in the file, and a separate layer."""

    def __init__(self, width: int = 3) -> None:
        super().__init__()
        self.a, self.b, self.c = nn.Linear(width, 2), nn.Linear(width, 2), nn.Linear(2, 1)


def fit(state: dict[str, Tensor], width: int = 3) -> Pair:
    with torch.device("meta"):
        model = Pair(width)
    fit_state(
        model,
        state,
        Path("file"),
        name_in_file=lambda name: f"ab{name[1:]}" if name[0] in "ab" else name,
        transposed=lambda name: name == "ab.weight",
    )
    return model


def state(**changes: Tensor) -> dict[str, Tensor]:
    found = {"ab.weight": torch.arange(12.0).view(3, 4), "ab.bias": torch.arange(4.0)}
    return {**found, "c.weight": torch.ones(1, 2), "c.bias": torch.ones(1)} | {
        name.replace("_", "."): tensor for name, tensor in changes.items()
    }


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


@pytest.mark.parametrize(
    ("tensors", "message"),
    [
        (state(ab_weight=torch.ones(4, 3)), r"file: the tensor 'ab.weight' has shape \[4, 3\], not \[3, 4\]"),
        (state(c_bias=torch.ones(1, dtype=torch.int64)), "'c.bias' is torch.int64, not floating-point"),
        (state(c_bias=torch.ones(1, dtype=torch.complex64)), "'c.bias' is torch.complex64, not floating-point"),
        (state(c_bias=torch.tensor([torch.inf])), "'c.bias' holds NaN or infinity"),
        (state(d=torch.ones(1)), "the tensor 'd' is not part of this model"),
        ({k: v for k, v in state().items() if k != "ab.bias"}, "the tensor 'ab.bias' is missing"),
    ],
)
def test_what_does_not_fit(tensors: dict[str, Tensor], message: str) -> None:
    with pytest.raises(CircuitcError, match=message) as caught:
        fit(tensors)
    assert caught.value.fix


def test_the_number_of_parameters_is_limited() -> None:
    with pytest.raises(CircuitcError, match=f"parameters, more than {MAX_PARAMETERS}"):
        fit(state(), width=2**30)


def test_safetensors(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    save_file({"a": torch.ones(5, dtype=torch.bfloat16)}, path)
    assert read_safetensors(path)["a"].equal(torch.ones(5, dtype=torch.bfloat16))
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(CircuitcError, match=r"a\.safetensors: the file is damaged or cut short"):
        read_safetensors(path)
