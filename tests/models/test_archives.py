"""Archives of every structure that readers disagree about: each is refused, and what torch.save writes is read."""

from __future__ import annotations

import io
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from circuitc.errors import CircuitcError
from circuitc.inputs.archive import STORED, members
from circuitc.inputs.reading import read_npz, read_torch

RETRY = "\n  copy the checkpoint again"
Entries = list[tuple[str, bytes]]


def saved(value: object) -> bytes:
    file = io.BytesIO()
    torch.save(value, file)
    return file.getvalue()


STATE = {"w": torch.arange(3.0), "b": torch.ones(2, dtype=torch.bfloat16)}
CONTENT = saved(STATE)
END64, END = CONTENT.index(b"PK\x06\x06"), len(CONTENT) - 22
"""Where the two records of the directory begin, as torch.save writes it."""


def entries(content: bytes = CONTENT) -> Entries:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def zipped(found: Entries, **options: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in found:
            archive.writestr(name, content, **options)
    return file.getvalue()


def refused(content: bytes, path: Path, problem: str) -> None:
    path.write_bytes(content)
    with pytest.raises(CircuitcError) as caught:
        read_torch(path)
    assert str(caught.value) == f"{path}: the file is damaged or cut short: {problem}{RETRY}"


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


NOT_SAVED = (
    *("archive/DATA.PKL", "archive/data.pkl ", "archive/data.pkl\x01", "archive/data/", "archive/data/x", "archive/"),
    *("archive/code/data.pkl", "archive/constants.pkl", "data.pkl", "archive\\data.pkl", "archive/../data.pkl"),
)


@pytest.mark.parametrize("name", NOT_SAVED)
def test_members_that_torch_does_not_write(tmp_path: Path, name: str) -> None:
    twice = name.lower() in dict(entries())
    problem = (
        "there are two members named 'archive/data.pkl', in upper or lower case"
        if twice
        else f"it holds '{name}', which torch.save does not write"
    )
    refused(zipped([(name, b"x"), *entries()]), tmp_path / "a.pt", problem)


def test_two_of_a_name_and_of_a_folder(tmp_path: Path) -> None:
    for name, _ in entries():
        again = zipped([*entries(), (name.swapcase(), b"x")])
        refused(again, tmp_path / "a.pt", f"there are two members named '{name.swapcase()}', in upper or lower case")
    other = [(name.replace("archive", "other") if i % 2 else name, c) for i, (name, c) in enumerate(entries())]
    refused(zipped(other), tmp_path / "a.pt", "it is not one value saved by torch.save")
    refused(zipped(entries()[1:]), tmp_path / "a.pt", "it is not one value saved by torch.save")
    refused(
        zipped(entries(), compress_type=zipfile.ZIP_DEFLATED),
        tmp_path / "a.pt",
        "'archive/data.pkl' is compressed, which torch.save never does",
    )


def at(content: bytes, place: int, new: bytes) -> bytes:
    return content[:place] + new + content[place + len(new) :]


def central(name: bytes) -> int:
    """Where a member's entry in the directory begins."""
    return CONTENT.rindex(name) - 46


FIRST, STORAGE = b"archive/data.pkl", b"archive/data/0"
MISPLACED = "'archive/data/0' does not begin where the member before it ends"
DIFFERS = "the header of 'archive/data/0' differs from the directory"
STRUCTURES: dict[str, tuple[Callable[[], bytes], str]] = {
    "two 64-bit records": (
        lambda: CONTENT[:END64] + 2 * CONTENT[END64 : END64 + 56] + CONTENT[END64 + 56 :],
        "its 64-bit directory record is not where it belongs",
    ),
    "a 64-bit record elsewhere": (
        lambda: at(CONTENT, END - 12, struct.pack("<Q", 7)),
        "its 64-bit directory record is not where it belongs",
    ),
    "records that differ": (
        lambda: at(CONTENT, END64 + 48, struct.pack("<Q", 0)),
        "its two directory records differ",
    ),
    "a comment": (
        lambda: at(CONTENT, END + 20, b"\x01\x00") + b"x",
        "it does not end with the directory of a zip archive",
    ),
    "bytes after": (lambda: CONTENT + b"x", "it does not end with the directory of a zip archive"),
    "bytes before": (lambda: b"PK" + CONTENT, "its 64-bit directory record is not where it belongs"),
    "a name in the header": (lambda: at(CONTENT, CONTENT.index(STORAGE), b"archive/data/9"), DIFFERS),
    "a size in the header": (lambda: at(CONTENT, CONTENT.index(STORAGE) - 12, b"\x09"), DIFFERS),
    "a method in the header": (lambda: at(CONTENT, CONTENT.index(STORAGE) - 22, b"\x08"), DIFFERS),
    "a size in the directory": (
        lambda: at(CONTENT, central(STORAGE) + 20, b"\x08"),
        "'archive/data/0' has two different sizes",
    ),
    "both sizes in the directory": (
        lambda: at(at(CONTENT, central(STORAGE) + 20, b"\x08"), central(STORAGE) + 24, b"\x08"),
        "'archive/data/0' does not end where the next member begins",
    ),
    "an offset in the directory": (
        lambda: at(CONTENT, central(FIRST) + 42, b"\x01"),
        "'archive/data.pkl' does not begin where the member before it ends",
    ),
    "encrypted": (
        lambda: at(at(CONTENT, central(STORAGE) + 8, b"\x09"), CONTENT.index(STORAGE) - 24, b"\x09"),
        "'archive/data/0' is encrypted, or packed in an unusual way",
    ),
    "a member fewer": (
        lambda: at(at(CONTENT, END64 + 24, b"\x07"), END64 + 32, b"\x07"),
        "its two directory records differ",
    ),
}


@pytest.mark.parametrize(("change", "problem"), STRUCTURES.values(), ids=STRUCTURES)
def test_structures_that_readers_disagree_about(tmp_path: Path, change: Callable[[], bytes], problem: str) -> None:
    refused(change(), tmp_path / "a.pt", problem)


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


def pickled(change: Callable[[bytes], bytes], value: object = STATE) -> bytes:
    """What torch.save writes, with another pickle."""
    return zipped([(n, change(c) if n.endswith("data.pkl") else c) for n, c in entries(saved(value))])


def swapped(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(pickle: bytes) -> bytes:
        assert pickle.count(old) == 1
        return pickle.replace(old, new)

    return change


NESTED = b")" + b"q2h2\x86" * 40
"""A tuple of two tuples of two tuples …, 40 deep, whose hash takes 2^40 steps."""


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (swapped(b"K\x03tq", b"K\x04tq"), "the storage '0' has 12 bytes, but the pickle claims 16"),
        (swapped(b"K\x03tq", b"J\xff\xff\xff\x7ftq"), "the storage '0' has 12 bytes, but the pickle claims 8589934588"),
        (swapped(b"FloatStorage", b"DoubleStorage"), "the storage '0' has 12 bytes, but the pickle claims 24"),
        (swapped(b"X\x01\x00\x00\x000", b"X\x01\x00\x00\x007"), "the storage '7' has no record"),
        (swapped(b"storageq", b"storagEq"), "the pickle names a storage in a way that torch.save does not"),
        (swapped(b"X\x01\x00\x00\x00b", NESTED), "a key of a dictionary is neither text nor a usual number"),
        (lambda p: p[:-1] + b"0.", "the pickle has the opcode POP, which torch.save does not write"),
        (lambda p: p + b"x", "the pickle goes on after its end"),
        (swapped(b"X\x01\x00\x00\x00b", b"h\xee"), "the pickle cannot be followed at byte 161"),
    ],
)
def test_pickles_that_claim_too_much(tmp_path: Path, change: Callable[[bytes], bytes], problem: str) -> None:
    refused(pickled(change), tmp_path / "a.pt", problem)


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


def test_an_npz_with_other_members(tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    for found, problem in (
        ([("a.npy", b""), ("A.npy", b"")], "there are two members named 'A.npy', in upper or lower case"),
        ([("a.txt", b"")], "it holds 'a.txt', which is no array"),
    ):
        path.write_bytes(zipped(found))
        with pytest.raises(CircuitcError) as caught:
            read_npz(path)
        assert str(caught.value) == f"{path}: the file is damaged or cut short: {problem}{RETRY}"
