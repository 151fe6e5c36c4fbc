"""What safetensors writes is read, and no change of it does harm; ``tests/refusals/tensor_files.py`` has the rest."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import save

from circuitc.errors import CircuitcError
from circuitc.inputs.reading import read_safetensors

STATE = {"a": torch.arange(4.0), "b": torch.ones(2, 3, dtype=torch.bfloat16), "none": torch.zeros(0, 5)}
CONTENT = save(STATE, {"by": "hand"})


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
