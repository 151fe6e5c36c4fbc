"""Archives that torch.save and numpy.savez do not write: what readers disagree about, and pickles that claim or run."""

from __future__ import annotations

import io
import os
import pickle
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from circuitc.inputs import reading
from circuitc.inputs.reading import read_npz, read_torch
from refusals.shared import Case, written

Entries = list[tuple[str, bytes]]
STATE = {"w": torch.arange(3.0), "b": torch.ones(2, dtype=torch.bfloat16)}


def saved(value: object, **options: bool) -> bytes:
    file = io.BytesIO()
    torch.save(value, file, **options)  # type: ignore[arg-type]
    return file.getvalue()


CONTENT = saved(STATE)
END64, END = CONTENT.index(b"PK\x06\x06"), len(CONTENT) - 22
"""Where the two records of the directory begin, as torch.save writes it."""


def entries(content: bytes = CONTENT) -> Entries:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def zipped(found: Entries, **options: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in found:
            archive.writestr(name, content, **options)
    return file.getvalue()


def pickled(change: Callable[[bytes], bytes], value: object = STATE) -> bytes:
    """What torch.save writes, with another pickle."""
    return zipped([(n, change(c) if n.endswith("data.pkl") else c) for n, c in entries(saved(value))])


class Runs:
    """An object whose unpickling makes a folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return os.mkdir, (str(self.path),)


def of_torch(content: Callable[[], bytes]) -> Case:
    return lambda folder: read_torch(written(folder / "a.pt", content()))


def running(protocol: int, zipped: bool = True) -> Case:
    def case(folder: Path) -> object:
        content = saved({"a": torch.ones(2), "b": Runs(folder / "made")}, _use_new_zipfile_serialization=zipped)
        if protocol != 2:
            content = pickled(lambda _: pickle.dumps({"a": Runs(folder / "made")}, protocol=protocol))
        try:
            return read_torch(written(folder / "evil.pt", content))
        finally:
            assert not (folder / "made").exists(), "the file's code ran"

    return case


def at(content: bytes, place: int, new: bytes) -> bytes:
    return content[:place] + new + content[place + len(new) :]


def central(name: bytes) -> int:
    """Where a member's entry in the directory begins."""
    return CONTENT.rindex(name) - 46


def swapped(old: bytes, new: bytes) -> Callable[[], bytes]:
    def change(found: bytes) -> bytes:
        assert found.count(old) == 1
        return found.replace(old, new)

    return lambda: pickled(change)


def unlike(value: object, protocol: int = 2) -> Callable[[], bytes]:
    return lambda: pickled(lambda _: pickle.dumps({"a": value}, protocol=protocol))


def many_entries() -> bytes:
    """A directory with many entries for the same content."""
    content = saved({"a": torch.zeros(1000)})
    start, end = content.index(b"PK\x01\x02"), content.index(b"PK\x06\x06")
    directory = content[start:end] * 50
    count = directory.count(b"PK\x01\x02")
    close = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), start, 0)
    return content[:start] + directory + close


def strided(stride: int) -> Callable[[], bytes]:
    """A tensor of 10**12 numbers, of which one is stored."""
    # Pickle's BININT1 10, BININT1 10, TUPLE2 is the shape, BININT1 0, BININT1 0, TUPLE2 the strides.
    huge, shape, zero = b"J" + struct.pack("<i", 10**6), b"K\x0aK\x0a\x86", b"K\x00K\x00\x86"

    def change(found: bytes) -> bytes:
        assert found.count(shape) == 1 and found.count(zero) == 1
        steps = b"J" + struct.pack("<i", stride) + (b"K\x01" if stride else b"K\x00") + b"\x86"
        return found.replace(zero, steps).replace(shape, huge + huge + b"\x86")

    return lambda: pickled(change, {"a": torch.ones(1).expand(10, 10)})


FIRST, STORAGE = b"archive/data.pkl", b"archive/data/0"
NESTED = b")" + b"q2h2\x86" * 40
"""A tuple of two tuples of two tuples …, 40 deep, whose hash takes 2^40 steps."""
NOT_SAVED = (
    *("archive/DATA.PKL", "archive/data.pkl ", "archive/data.pkl\x01", "archive/data/", "archive/data/x", "archive/"),
    *("archive/code/data.pkl", "archive/constants.pkl", "data.pkl", "archive\\data.pkl", "archive/../data.pkl"),
)
TORCH: dict[str, Callable[[], bytes]] = {
    **{
        f"a member `{name.encode('unicode_escape').decode()}`": lambda name=name: zipped([(name, b"x"), *entries()])
        for name in NOT_SAVED
    },
    **{
        f"a second `{name.swapcase()}`": lambda name=name: zipped([*entries(), (name.swapcase(), b"x")])
        for name, _ in entries()
    },
    "two folders": lambda: zipped(
        [(name.replace("archive", "other") if i % 2 else name, c) for i, (name, c) in enumerate(entries())]
    ),
    "no pickle": lambda: zipped(entries()[1:]),
    "compressed": lambda: zipped(entries(), compress_type=zipfile.ZIP_DEFLATED),
    "a comment": lambda: at(CONTENT, END + 20, b"\x01\x00") + b"x",
    "bytes after": lambda: CONTENT + b"x",
    "bytes before": lambda: b"PK" + CONTENT,
    "two 64-bit records": lambda: CONTENT[:END64] + 2 * CONTENT[END64 : END64 + 56] + CONTENT[END64 + 56 :],
    "a 64-bit record elsewhere": lambda: at(CONTENT, END - 12, struct.pack("<Q", 7)),
    "records that differ": lambda: at(CONTENT, END64 + 48, struct.pack("<Q", 0)),
    "a member fewer": lambda: at(at(CONTENT, END64 + 24, b"\x07"), END64 + 32, b"\x07"),
    "a name in the header": lambda: at(CONTENT, CONTENT.index(STORAGE), b"archive/data/9"),
    "a size in the header": lambda: at(CONTENT, CONTENT.index(STORAGE) - 12, b"\x09"),
    "a method in the header": lambda: at(CONTENT, CONTENT.index(STORAGE) - 22, b"\x08"),
    "a size in the directory": lambda: at(CONTENT, central(STORAGE) + 20, b"\x08"),
    "both sizes in the directory": lambda: at(
        at(CONTENT, central(STORAGE) + 20, b"\x08"), central(STORAGE) + 24, b"\x08"
    ),
    "an offset in the directory": lambda: at(CONTENT, central(FIRST) + 42, b"\x01"),
    "encrypted": lambda: at(at(CONTENT, central(STORAGE) + 8, b"\x09"), CONTENT.index(STORAGE) - 24, b"\x09"),
    "members larger than the file": many_entries,
    "a storage that is claimed larger": swapped(b"K\x03tq", b"K\x04tq"),
    "a storage that is claimed huge": swapped(b"K\x03tq", b"J\xff\xff\xff\x7ftq"),
    "a storage of another dtype": swapped(b"FloatStorage", b"DoubleStorage"),
    "a storage that is not there": swapped(b"X\x01\x00\x00\x000", b"X\x01\x00\x00\x007"),
    "a storage named otherwise": swapped(b"storageq", b"storagEq"),
    "a key that takes for ever": swapped(b"X\x01\x00\x00\x00b", NESTED),
    "an opcode": lambda: pickled(lambda found: found[:-1] + b"0."),
    "a pickle that goes on": lambda: pickled(lambda found: found + b"x"),
    "a memo that is empty": swapped(b"X\x01\x00\x00\x00b", b"h\xee"),
    "a pickle of protocol 4": unlike(OrderedDict(), 4),
    "an array of bytes": unlike(bytearray(8)),
    "a dtype": unlike(torch.float32),
    "a tensor larger than its storage": strided(10**6),
    "a list": lambda: saved([torch.ones(2)]),
    "a tensor": lambda: saved(torch.ones(2)),
    "a number": lambda: saved(3),
}


def npy(array: np.ndarray, shape: tuple[int, ...] | None = None) -> bytes:
    """An array file whose header claims another shape."""
    file = io.BytesIO()
    header = {"descr": array.dtype.str, "fortran_order": False, "shape": shape or array.shape}
    np.lib.format.write_array_header_1_0(file, header)
    return file.getvalue() + array.tobytes()


def objects(folder: Path) -> object:
    np.savez(folder / "a.npz", a=np.array([Runs(folder / "made")], dtype=object))
    try:
        return read_npz(folder / "a.npz")
    finally:
        assert not (folder / "made").exists(), "the file's code ran"


def too_large(folder: Path) -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "MAX_UNPACKED", 10**5)
        content = zipped([("a.npy", npy(np.zeros(10**5)))], compress_type=zipfile.ZIP_DEFLATED)
        return read_npz(written(folder / "a.npz", content))


NPZ: dict[str, Entries] = {
    "npz: two of a name": [("a.npy", b""), ("A.npy", b"")],
    "npz: another member": [("a.txt", b"")],
    "npz: a huge shape": [("a.npy", npy(np.ones(4), (10**12,)))],
    "npz: a small shape": [("a.npy", npy(np.ones(4), (2,)))],
    "npz: an empty array": [("a.npy", b"")],
    "npz: half a header": [("a.npy", b"\x93NUMPY\x01")],
    "npz: whole numbers": [("a.npy", npy(np.arange(3)))],
    "npz: text": [("a.npy", npy(np.array("x")))],
}
CASES: dict[str, Case] = {
    **{name: of_torch(content) for name, content in TORCH.items()},
    "code": running(2),
    "code, protocol 4": running(4),
    "code, not zipped": running(2, zipped=False),
    **{
        name: lambda folder, found=found: read_npz(written(folder / "a.npz", zipped(found)))
        for name, found in NPZ.items()
    },
    "npz: objects": objects,
    "npz: too large when unpacked": too_large,
}
