"""Reads the files of checkpoints without trusting them: no code runs, and no tensor is larger than its file.

A file is read once; what is examined and what is loaded are the same bytes.
"""

from __future__ import annotations

import errno
import hashlib
import io
import math
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors import SafetensorError
from safetensors.torch import load
from tokenizers import Tokenizer
from torch import Tensor

from circuitc.errors import CircuitcError, unknown
from circuitc.inputs import archive, bounded, pickled
from circuitc.inputs.json_text import parse_json
from circuitc.inputs.shown import shown
from circuitc.inputs.tensor_file import read_tensor_file
from circuitc.inputs.tokenizers.reading import parse_tokenizer

RETRY = "copy the checkpoint again"
TOO_LARGE = "circuitc cannot load a file of this size"
MAX_UNPACKED = 2**28
"""The most bytes that a compressed .npz may unpack to."""

_MEMBER = re.compile(
    r"([^/]+)/(data\.pkl|version|byteorder|\.format_version|\.storage_alignment|\.data/serialization_id|data/(\d+))"
)
"""The members that ``torch.save`` writes: the file's name, then what it is; a storage's number."""
_HEADERS = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}


class Section(BaseModel):
    """A part of a JSON file; undeclared keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


S = TypeVar("S", bound=BaseModel)


def damaged(path: Path, error: object) -> CircuitcError:
    """The error about a file whose structure is wrong."""
    return CircuitcError(f"the file is damaged or cut short: {error}", where=str(path), fix=RETRY)


def unreadable(path: Path, error: OSError) -> CircuitcError:
    fix = {errno.ENOENT: "check the path, or copy the checkpoint again", errno.EFBIG: TOO_LARGE}.get(
        error.errno or 0, RETRY
    )
    return CircuitcError(f"the file cannot be read: {error.strerror or error}", where=str(path), fix=fix)


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in a file."""
    try:
        value = parse_json(bounded.read_text(path))
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise CircuitcError("the file is not UTF-8 text", where=str(path), fix=RETRY) from error
    except ValueError as error:
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
        problem = f"'{key}' is {shown(first['input'])}: {first['msg'][0].lower()}{first['msg'][1:]}"
        raise CircuitcError(problem, where=where, fix="circuitc cannot run such a model") from error


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """Every tensor of a safetensors file by name."""
    try:
        return dict(load(read_tensor_file(path)))
    except OSError as error:
        raise unreadable(path, error) from error
    except SafetensorError as error:
        raise damaged(path, error) from error


def read_tokenizer(path: Path) -> Tokenizer:
    """A tokenizer.json, as Hugging Face's ``tokenizers`` writes it."""
    try:
        return parse_tokenizer(bounded.read_bytes(path, bounded.TOKENIZER))
    except OSError as error:
        raise unreadable(path, error) from error
    except CircuitcError as error:
        raise CircuitcError(error.problem, where=str(path), fix=error.fix) from error
    except Exception as error:  # the library raises plain exceptions
        raise CircuitcError(f"the tokenizer cannot be read: {error}", where=str(path), fix=RETRY) from error


def read_torch(path: Path) -> dict[str, Any]:
    """The dictionary that ``torch.save`` wrote. The bytes that are examined are those that are loaded.

    Raises CircuitcError, before unpickling, for a pickle that names anything but tensors and dictionaries, and for an
    archive that ``torch.save`` does not write.
    """
    content = _zip(path)
    try:
        members = _saved(archive.members(content))
        storages = {key: found.size for name, found in members.items() if (key := name.removeprefix("data/")) != name}
        main = members["data.pkl"]
        pickled.examine(content[main.start : main.start + main.size], storages)
        value = _loaded(content)
    except pickled.UnsafeError as error:
        raise CircuitcError(
            f"the pickle asks for {error}, and unpickling could run code from the file",
            where=str(path),
            fix="save tensors only: torch.save(model.state_dict(), ...)",
        ) from error
    except MemoryError:
        raise
    except Exception as error:  # whatever the bytes of a damaged archive make a reader raise
        raise damaged(path, error) from error
    if not isinstance(value, dict):
        problem = f"the file must hold a dictionary, not a value of type {type(value).__name__}"
        raise CircuitcError(problem, where=str(path), fix=RETRY)
    return value


def _loaded(content: bytes) -> Any:
    """What PyTorch makes of an examined archive. Raises ``ValueError`` if its pickle describes what PyTorch refuses."""
    try:
        return torch.load(io.BytesIO(content), map_location="cpu", weights_only=True)
    except MemoryError:
        raise
    except Exception as error:  # torch.load does not wrap what a wrong pickle makes it raise
        raise ValueError(f"PyTorch cannot load it: {str(error).strip().split(chr(10), 1)[0]}") from error


def _saved(members: list[archive.Member]) -> dict[str, archive.Member]:
    """The members by name, without the folder that all are in. Raises ``ValueError`` for others than torch.save's."""
    found = {}
    folders = set()
    for member in members:
        match = _MEMBER.fullmatch(member.name)
        if match is None:
            raise ValueError(f"it holds {member.name!r}, which torch.save does not write")
        if member.method != archive.STORED:
            raise ValueError(f"{member.name!r} is compressed, which torch.save never does")
        folders.add(match[1])
        found[match[2]] = member
    if "data.pkl" not in found or len(folders) != 1:
        raise ValueError("it is not one value saved by torch.save")
    return found


def read_npz(path: Path) -> dict[str, Tensor]:
    """Every array of an .npz file by name; all must be floating-point."""
    content = _zip(path)
    tensors = {}
    try:
        members = archive.members(content)
        if sum(member.size for member in members) > MAX_UNPACKED:
            problem = f"the file unpacks to more than {MAX_UNPACKED} bytes"
            raise CircuitcError(problem, where=str(path), fix=TOO_LARGE)
        for member in members:
            if not member.name.endswith(".npy"):
                raise ValueError(f"it holds {member.name!r}, which is no array")
            name = member.name.removesuffix(".npy")
            tensors[name] = _array(name, archive.unpacked(content, member))
    except CircuitcError:
        raise
    except Exception as error:  # a damaged archive can make any of a dozen decoders fail
        raise damaged(path, error) from error
    return tensors


def _array(name: str, content: bytes) -> Tensor:
    """NumPy allocates the size in the header, so the header is first compared with the size of the content."""
    file = io.BytesIO(content)
    try:
        read_header = _HEADERS[np.lib.format.read_magic(file)]
        shape, _, dtype = read_header(file)
    except Exception as error:  # NumPy raises several kinds
        raise ValueError(f"'{name}' does not begin as an array does") from error
    what, size = f"{dtype}{list(shape)}", len(content) - file.tell()
    if dtype.kind != "f":
        raise ValueError(f"'{name}' is {what}, not floating-point")
    if math.prod(shape) * dtype.itemsize != size:
        raise ValueError(f"'{name}' claims to be {what}, but has {size} bytes")
    file.seek(0)
    array = np.lib.format.read_array(file, allow_pickle=False)
    return torch.from_numpy(np.ascontiguousarray(array))


def only_tensors(state: object, path: Path) -> dict[str, Tensor]:
    """``state``, checked to be a dictionary of plain tensors by name, each stored in full."""
    if not isinstance(state, dict):
        problem = f"the weights must be a dictionary of tensors, not a value of type {type(state).__name__}"
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
        content = bounded.read_bytes(path, None)
        digest.update(f"{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _zip(path: Path) -> bytes:
    """The content of a file that begins as a zip archive does."""
    try:
        content = bounded.read_bytes(path, None)
    except OSError as error:
        raise unreadable(path, error) from error
    if content[:2] != b"PK":
        raise CircuitcError(
            "this is not a zip archive, as PyTorch saves since version 1.6; other pickles are not read, "
            "because unpickling runs code from the file",
            where=str(path),
            fix="if you trust the file, load it with PyTorch and save it again with torch.save",
        )
    return content
