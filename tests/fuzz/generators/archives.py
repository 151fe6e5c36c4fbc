"""Damaged weights: a .pt of nanoGPT and a safetensors file of GPT-2. They are refused, or give the same tensors.

No code of a pickle runs: some of them would make a file.
"""

from __future__ import annotations

import io
import json
import pickle
import shutil
import struct
import warnings
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

import circuitc
from circuitc.errors import CircuitcError
from fuzz.found import WrongError
from fuzz.mutations import another, damaged

FIXTURES = Path(__file__).parents[2] / "fixtures"
NAMES = ("data.pkl", "DATA.PKL", "Data.pkl", "version", "byteorder", "data/0", "data/1", "data/99", "../x", "x" * 300)


class Touches:
    """An object whose unpickling makes a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return Path.touch, (self.path,)


class Generator:
    name = "archives"

    def __init__(self, seed: int, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.seed = seed
        self.touched = folder / "touched"
        self.pt = folder / "nanogpt"
        self.folder = folder / "gpt2"
        shutil.copytree(FIXTURES / "nanogpt_tiny", self.pt, dirs_exist_ok=True)
        shutil.copytree(FIXTURES / "hf_gpt2_tiny", self.folder, dirs_exist_ok=True)
        self.right = {
            "pt": ((self.pt / "ckpt.pt").read_bytes(), weights(self.pt)),
            "safetensors": ((self.folder / "model.safetensors").read_bytes(), weights(self.folder)),
        }

    def case(self, number: int) -> dict[str, int]:
        rng = np.random.default_rng([self.seed, number])
        kind = str(rng.choice(["pt", "safetensors"]))
        data, right = self.right[kind]
        structural = bool(rng.random() < 0.6)
        if not structural:
            made = damaged(data, rng)
        else:
            made = self.rezipped(data, rng) if kind == "pt" else reheaded(data, rng)
        folder, name = (self.pt, "ckpt.pt") if kind == "pt" else (self.folder, "model.safetensors")
        (folder / name).write_bytes(made)
        self.touched.unlink(missing_ok=True)
        try:
            found = weights(folder)
        except CircuitcError:
            found = None
        if self.touched.exists():
            raise WrongError("code of a pickle ran", f"case {number}")
        if found is None:
            return {"cases": 1, f"{kind} refused": 1}
        if found.keys() != right.keys() or any(found[n].shape != right[n].shape for n in right):
            raise WrongError(f"other tensors from {kind}", f"{set(found) ^ set(right)}")
        same = all(torch.equal(found[n].nan_to_num(), right[n].nan_to_num()) for n in right)
        return {"cases": 1, f"{kind} the same" if same else f"{kind} other numbers": 1}

    def rezipped(self, data: bytes, rng: np.random.Generator) -> bytes:
        """The archive with entries renamed, doubled, moved or changed, or with another pickle beside its own."""
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
        root = entries[0][0].split("/")[0]
        evil = pickle.dumps({"model": Touches(self.touched)}, protocol=int(rng.integers(0, 5)))
        for _ in range(int(rng.choice([1, 1, 2, 3]))):
            at, other = (int(x) for x in rng.integers(0, len(entries), 2))
            name, content = entries[at]
            way = int(rng.integers(8))
            if way == 0:
                entries[at] = f"{root}/{rng.choice(NAMES)}", content
            elif way == 1:
                entries.insert(at, (f"{root}/{rng.choice(NAMES)}", evil))
            elif way == 2:
                entries.insert(at, (entries[other][0], content))
            elif way == 3:
                entries[at] = name, evil
            elif way == 4:
                entries[at] = name, damaged(content, rng)
            elif way == 5 and len(entries) > 1:
                del entries[at]
            elif way == 6:
                entries[at], entries[other] = entries[other], entries[at]
            else:
                entries[at] = name.swapcase() if rng.random() < 0.5 else f"other/{name.split('/', 1)[1]}", content
        file = io.BytesIO()
        deflated = zipfile.ZIP_DEFLATED if rng.random() < 0.1 else zipfile.ZIP_STORED
        with warnings.catch_warnings(), zipfile.ZipFile(file, "w", deflated) as archive:
            warnings.filterwarnings("ignore", "Duplicate name")
            for name, content in entries:
                archive.writestr(zipfile.ZipInfo(name), content, deflated)
        made = file.getvalue()
        if rng.random() < 0.3:  # the directories at the end
            cut = made.index(b"PK\x01\x02")
            made = made[:cut] + damaged(made[cut:], rng)
        return made


def reheaded(data: bytes, rng: np.random.Generator) -> bytes:
    """A safetensors file with another header: shapes, offsets, types and names that do not fit."""
    size = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + size])
    for _ in range(int(rng.choice([1, 1, 2]))):
        header = another(header, rng)[0]
    text = json.dumps(header).encode()
    if rng.random() < 0.2:
        key = json.dumps(next(iter(header))).encode()  # a name that is there twice
        text = text.replace(b"{", b"{" + key + b": " + json.dumps(next(iter(header.values()))).encode() + b", ", 1)
    length = len(text) if rng.random() < 0.9 else int(rng.choice([0, 7, 2**31, 2**62, len(text) + 8]))
    return struct.pack("<Q", length) + text + data[8 + size :]


def weights(folder: Path) -> dict[str, Tensor]:
    return circuitc.load(folder).model.state_dict()
