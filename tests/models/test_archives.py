"""What torch.save writes is read, and no change of it does harm; ``tests/refusals/archives.py`` has what is refused."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from refusals.archives import CONTENT, STATE, entries, pickled, saved, zipped
from torch import Tensor

from circuitc.errors import CircuitcError
from circuitc.inputs.archive import STORED, members
from circuitc.inputs.reading import read_torch


def test_what_torch_and_zipfile_write_is_read(tmp_path: Path) -> None:
    for content in (CONTENT, zipped(entries())):
        (tmp_path / "a.pt").write_bytes(content)
        read = read_torch(tmp_path / "a.pt")
        assert read.keys() == STATE.keys() and all(read[name].equal(STATE[name]) for name in STATE)
        found = {member.name: content[member.start : member.start + member.size] for member in members(content)}
        assert found == dict(entries()) and {member.method for member in members(content)} == {STORED}
    name = tmp_path / "modèle.pt"
    torch.save(STATE, name)
    assert read_torch(name).keys() == STATE.keys()


@given(data=st.data())
def test_any_change_of_the_structure(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A piece is copied, moved or removed: the file is read as it was, or refused."""
    path = tmp_path_factory.getbasetemp() / "changed.pt"
    marks = [i for i in range(len(CONTENT)) if CONTENT[i : i + 2] == b"PK"] + [len(CONTENT)]
    start, end = sorted(data.draw(st.tuples(st.sampled_from(marks), st.sampled_from(marks))))
    to = data.draw(st.sampled_from(marks))
    piece = CONTENT[start:end]
    rest = CONTENT if data.draw(st.booleans()) else CONTENT[:start] + CONTENT[end:]
    path.write_bytes(rest[:to] + piece * data.draw(st.integers(0, 2)) + rest[to:])
    try:
        state = read_torch(path)
    except CircuitcError as error:
        assert error.where == str(path) and error.fix
    else:
        assert all(state[name].equal(tensor) for name, tensor in STATE.items())


@given(data=st.data())
def test_any_change_of_the_pickle(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Never a tensor larger than its storage, and no error but ours."""
    path = tmp_path_factory.getbasetemp() / "pickle.pt"

    def change(pickle: bytes) -> bytes:
        start = data.draw(st.integers(0, len(pickle) - 1))
        return pickle[:start] + data.draw(st.binary(max_size=3)) + pickle[start + data.draw(st.integers(0, 3)) :]

    path.write_bytes(pickled(change))
    try:
        state = read_torch(path)
    except CircuitcError as error:
        assert error.where == str(path) and error.fix
    else:
        sizes = [t.untyped_storage().nbytes() for t in state.values() if isinstance(t, Tensor)]
        assert all(size in (12, 4) for size in sizes)


def test_what_training_scripts_save_is_read(tmp_path: Path) -> None:
    linear = torch.nn.Linear(3, 2)
    moments = {0: {"step": torch.tensor(1.0), "exp_avg": torch.ones(2, 3)}}
    optimiser = {"state": moments, "param_groups": [{"lr": 1e-3, "betas": (0.9, 0.95), "params": [0, 1]}]}
    value = {
        "model": linear.state_dict(),
        "optimizer": optimiser,
        "loss": 0.5,
        "big": 2**40,
        "flags": (True, None, -1),
        "empty": OrderedDict(),
        7: {0.1: 1},
        0: [1, [2, (3, (4, 5, 6, 7))]],
        "text": "ü",
    }
    (tmp_path / "a.pt").write_bytes(saved(value))
    read = read_torch(tmp_path / "a.pt")
    assert read["model"]["weight"].equal(linear.weight)
    del read["model"], value["model"]
    assert str(read) == str(value)
