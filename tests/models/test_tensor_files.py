"""Headers of safetensors files and JSON that lie: each is refused with the sentence that says how."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save

from circuitc.errors import CircuitcError
from circuitc.inputs.reading import read_json, read_safetensors, read_tokenizer

STATE = {"a": torch.arange(4.0), "b": torch.ones(2, 3, dtype=torch.bfloat16), "none": torch.zeros(0, 5)}
CONTENT = save(STATE, {"by": "hand"})


def place(dtype: str = "F32", shape: object = (2,), offsets: object = (0, 8)) -> dict[str, object]:
    return {"dtype": dtype, "shape": shape, "data_offsets": offsets}


def made(header: object, size: int = 8) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + bytes(size)


def refused(content: bytes, path: Path, problem: str) -> None:
    path.write_bytes(content)
    with pytest.raises(CircuitcError) as caught:
        read_safetensors(path)
    expected = f"{path}: the file is damaged or cut short: {problem}\n  copy the checkpoint again"
    assert str(caught.value) == expected


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\xff" * 8, "the header has 18446744073709551615 bytes, more than the file"),
        (made({"a": place()})[:30], "the header has 61 bytes, more than the file"),
        (
            made(b"{"),
            "the header is not valid JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
        ),
        (made(b'{"a": 1, "a": 2}'), "the header is not valid JSON: the key 'a' is written twice"),
        (
            made(b'{"a": {"dtype": "F32", "shape": [2], "shape": [1], "data_offsets": [0, 8]}}'),
            "the header is not valid JSON: the key 'shape' is written twice",
        ),
        (made([]), "the header is not a JSON object"),
        (made({"a": {"dtype": "F32"}}), "the tensor 'a' must have 'dtype', 'shape' and 'data_offsets'"),
        (made({"a": place("F3")}), "the tensor 'a' has an unknown dtype"),
        (made({"a": place(shape=[-2])}), "the shape of the tensor 'a' is not a list of sizes"),
        (made({"a": place(shape=[1] * 33)}), "the shape of the tensor 'a' is not a list of sizes"),
        (made({"a": place(offsets=[8, 0])}), "the offsets of the tensor 'a' are not a beginning and an end"),
        (made({"a": place(shape=[3])}), "the tensor 'a' is F32[3], but has 8 bytes"),
        (made({"a": place(shape=[2**62, 4])}), f"the tensor 'a' is F32[{2**62}, 4], but has 8 bytes"),
        (made({"a": place(), "b": place(offsets=[4, 12])}, 12), "the tensors 'a' and 'b' overlap"),
        (made({"a": place(), "b": place()}), "the tensors 'a' and 'b' overlap"),
        (made({"a": place(offsets=[4, 12])}, 12), "the bytes 0 to 4 belong to no tensor"),
        (made({"a": place()}, 9), "the bytes 8 to 9 belong to no tensor"),
        (made({"a": place()}, 7), "the tensor 'a' ends at byte 8 of 7"),
    ],
)
def test_headers_that_lie(tmp_path: Path, content: bytes, problem: str) -> None:
    refused(content, tmp_path / "a.safetensors", problem)


def test_what_safetensors_writes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(CONTENT)
    read = read_safetensors(path)
    assert read.keys() == STATE.keys() and all(read[name].equal(tensor) for name, tensor in STATE.items())


@given(data=st.data())
def test_any_change_of_the_header(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No error but ours, and never more numbers than the file holds."""
    path = tmp_path_factory.getbasetemp() / "changed.safetensors"
    start = data.draw(st.integers(0, len(CONTENT) - 1))
    put = data.draw(st.sampled_from([b"", b"0", b"9", b",", b'"a"', b"[", b"\xff"]))
    path.write_bytes(CONTENT[:start] + put + CONTENT[start + data.draw(st.integers(0, 3)) :])
    try:
        read = read_safetensors(path)
    except CircuitcError as error:
        assert error.where == str(path) and error.fix
    else:
        assert sum(t.numel() * t.element_size() for t in read.values()) <= len(CONTENT)


def test_keys_that_are_written_twice(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_text('{"sizes": {"n_layer": 1, "n_head": 2, "n_layer": 3}}')
    with pytest.raises(CircuitcError) as caught:
        read_json(path)
    assert str(caught.value) == (
        f"{path}: not valid JSON: the key 'n_layer' is written twice\n  copy the checkpoint again"
    )
    with pytest.raises(CircuitcError) as caught:
        read_tokenizer(path)
    assert caught.value.problem == "the tokenizer cannot be read: the key 'n_layer' is written twice"
