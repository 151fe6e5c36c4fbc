"""Reads the files of checkpoints without trusting them: no code runs, and no tensor is larger than its file."""

from __future__ import annotations

import hashlib
import json
import math
import pickletools
import re
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors import SafetensorError
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor

from circuitc.errors import CircuitcError, unknown

RETRY = "copy the checkpoint again"
MAX_UNPACKED = 2**28
"""The most bytes that a compressed .npz may unpack to."""

_GLOBALS = re.compile(r"collections OrderedDict|torch\._utils _rebuild_(tensor_v2|parameter)|torch [A-Za-z0-9]+Storage")
"""The names, as ``module name``, that a pickle of tensors in dictionaries may use."""
_HEADERS = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
_IMPORTS = ("GLOBAL", "INST", "STACK_GLOBAL", "EXT1", "EXT2", "EXT4")  # pickle opcodes


class Section(BaseModel):
    """A part of a JSON file; undeclared keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


S = TypeVar("S", bound=Section)


def damaged(path: Path, error: object) -> CircuitcError:
    """The error about a file whose structure is wrong."""
    return CircuitcError(f"the file is damaged or cut short: {error}", where=str(path), fix=RETRY)


def unreadable(path: Path, error: OSError) -> CircuitcError:
    return CircuitcError(f"the file cannot be read: {error.strerror or error}", where=str(path), fix=RETRY)


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in a file."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise unreadable(path, error) from error
    except (ValueError, RecursionError) as error:  # bad JSON, bytes that are not UTF-8, too many open brackets
        raise CircuitcError(f"not valid JSON: {error}", where=str(path), fix=RETRY) from error
    if not isinstance(value, dict):
        raise CircuitcError("the file must hold a JSON object", where=str(path), fix=RETRY)
    return value


def read_section(section: type[S], table: dict[str, Any], path: Path) -> S:
    """``section`` from its JSON; raises CircuitcError, naming the key, for an unknown, missing or invalid one."""
    try:
        return section.model_validate(table)
    except ValidationError as error:
        first: Any = min(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
        key, where = ".".join(map(str, first["loc"])), str(path)
        if first["type"] == "extra_forbidden":
            raise unknown("key", key, section.model_fields, where=where) from error
        if first["type"] == "missing":
            raise CircuitcError(f"the key '{key}' is missing", where=where, fix=RETRY) from error
        problem = f"'{key}' is {first['input']!r}: {first['msg'][0].lower()}{first['msg'][1:]}"
        raise CircuitcError(problem, where=where, fix="circuitc cannot run such a model") from error


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """Every tensor of a safetensors file by name."""
    try:
        return dict(load_file(path))
    except OSError as error:
        raise unreadable(path, error) from error
    except SafetensorError as error:
        raise damaged(path, error) from error


def read_tokenizer(path: Path) -> Tokenizer:
    """A tokenizer.json, as Hugging Face's ``tokenizers`` writes it."""
    try:
        return Tokenizer.from_file(str(path))
    except Exception as error:  # the library raises plain exceptions
        raise CircuitcError(f"the tokenizer cannot be read: {error}", where=str(path), fix=RETRY) from error


def read_torch(path: Path) -> dict[str, Any]:
    """The dictionary that ``torch.save`` wrote, with tensors memory-mapped from the file.

    Raises CircuitcError, before unpickling, for a pickle that names anything but tensors and dictionaries.
    """
    with _open_zip(path) as archive:
        for entry in archive.infolist():
            if entry.compress_type != zipfile.ZIP_STORED:
                raise damaged(path, f"'{entry.filename}' is compressed, which torch.save never does")
        if sum(entry.file_size for entry in archive.infolist()) > path.stat().st_size:
            raise damaged(path, "its entries are larger than the file")
        pickles = [name for name in archive.namelist() if name.endswith("/data.pkl")]
        if len(pickles) != 1:
            raise damaged(path, "it is not one value saved by torch.save")
        _check_pickle(archive.read(pickles[0]), path)
    try:
        value = torch.load(str(path), map_location="cpu", weights_only=True, mmap=True)
    except Exception as error:  # torch.load does not wrap what a wrong pickle makes it raise
        raise damaged(path, str(error).strip().split("\n", 1)[0]) from error
    if not isinstance(value, dict):
        raise CircuitcError(f"the file must hold a dictionary, not {type(value).__name__}", where=str(path), fix=RETRY)
    return value


def read_npz(path: Path) -> dict[str, Tensor]:
    """Every array of an .npz file by name; all must be floating-point."""
    tensors = {}
    with _open_zip(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
            raise CircuitcError(f"the file unpacks to more than {MAX_UNPACKED} bytes", where=str(path), fix=RETRY)
        for entry in archive.infolist():
            name = entry.filename.removesuffix(".npy")
            # NumPy allocates the size in the header, so the header is first compared with the size of the entry.
            with archive.open(entry) as member:
                version = np.lib.format.read_magic(member)
                read_header = _HEADERS[version]
                shape, _, dtype = read_header(member)
                whole = math.prod(shape) * dtype.itemsize + member.tell() == entry.file_size
            if dtype.kind != "f" or not whole:
                raise ValueError(f"'{name}' claims to be {dtype}{list(shape)} in {entry.file_size} bytes")
            with archive.open(entry) as member:
                array = np.lib.format.read_array(member, allow_pickle=False)
            tensors[name] = torch.from_numpy(np.ascontiguousarray(array))
    return tensors


def only_tensors(state: object, path: Path) -> dict[str, Tensor]:
    """``state``, checked to be a dictionary of plain tensors by name, each stored in full."""
    if not isinstance(state, dict):
        problem = f"the weights must be a dictionary of tensors, not {type(state).__name__}"
        raise CircuitcError(problem, where=str(path), fix=RETRY)
    for name, tensor in state.items():
        plain = isinstance(tensor, Tensor) and tensor.layout is torch.strided and tensor.device.type == "cpu"
        if not isinstance(name, str) or not plain:
            raise CircuitcError(f"'{name}' is not a plain tensor", where=str(path), fix="save only the state dict")
        # With a stride of 0, a tensor of any size is stored as one number.
        if tensor.numel() * tensor.element_size() > tensor.untyped_storage().nbytes():
            raise damaged(path, f"the tensor '{name}' is larger than its storage")
    return state


def sha256(paths: Iterable[Path]) -> str:
    """SHA-256 of the files' names, lengths and contents."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(f"{path.name}\0{path.stat().st_size}\0".encode())
        with path.open("rb") as file:
            while block := file.read(2**20):
                digest.update(block)
    return digest.hexdigest()


@contextmanager
def _open_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    """Opens an archive; what zipfile raises until it is closed becomes a CircuitcError."""
    try:
        with path.open("rb") as file:
            if file.read(2) != b"PK":
                raise CircuitcError(
                    "this is not a zip archive, as PyTorch saves since version 1.6; other pickles are not read, "
                    "because unpickling runs code from the file",
                    where=str(path),
                    fix="if you trust the file, load it with PyTorch and save it again with torch.save",
                )
            with zipfile.ZipFile(file) as archive:
                yield archive
    except CircuitcError:
        raise
    except FileNotFoundError as error:
        raise unreadable(path, error) from error
    except Exception as error:  # a damaged archive can make any of a dozen decoders fail
        raise damaged(path, error) from error


def _check_pickle(pickle: bytes, path: Path) -> None:
    """Raises CircuitcError if unpickling would import anything but tensors and dictionaries."""
    for opcode, arg, _ in pickletools.genops(pickle):
        if opcode.name in _IMPORTS and not (opcode.name == "GLOBAL" and _GLOBALS.fullmatch(str(arg))):
            name = str(arg).replace(" ", ".") if opcode.name == "GLOBAL" else "a computed name"
            raise CircuitcError(
                f"the pickle asks for {name}, and unpickling could run code from the file",
                where=str(path),
                fix="save tensors only: torch.save(model.state_dict(), ...)",
            )
