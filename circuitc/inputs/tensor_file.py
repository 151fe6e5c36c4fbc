"""Checks the header of a safetensors file against the file, so that every byte is one tensor's and none is two's."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path
from typing import Any

from safetensors import SafetensorError

from circuitc.inputs.bounded import read_bytes
from circuitc.inputs.json_text import parse_json

BITS = {
    **dict.fromkeys(("BOOL", "U8", "I8", "F8_E5M2", "F8_E4M3"), 8),
    **dict.fromkeys(("U16", "I16", "F16", "BF16"), 16),
    **dict.fromkeys(("U32", "I32", "F32"), 32),
    **dict.fromkeys(("U64", "I64", "F64", "C64"), 64),
}
"""The bits of a number of each dtype."""
MOST_DIMENSIONS = 32


def read_tensor_file(path: Path) -> bytes:
    """The bytes of a safetensors file. Raises ``SafetensorError`` for a wrong header, ``OSError`` as ``read_bytes``."""
    return examined(read_bytes(path, None))


def examined(content: bytes) -> bytes:
    """``content``, if its header fits. Raises ``SafetensorError``, which says what does not."""
    try:
        _check(content)
    except ValueError as error:
        raise SafetensorError(str(error)) from error
    return content


def metadata(content: bytes) -> dict[str, str]:
    """The texts that an examined file holds beside its tensors."""
    found: dict[str, str] = _header(content)[0].get("__metadata__", {})
    return found


def _header(content: bytes) -> tuple[dict[str, Any], int]:
    """The header, and the number of bytes after it."""
    if len(content) < 8:
        raise ValueError("it is too short for a header")
    length = int.from_bytes(content[:8], "little")
    if len(content) < 8 + length:
        raise ValueError(f"the header has {length} bytes, more than the file")
    try:
        header = parse_json(content[8 : 8 + length].decode())
    except ValueError as error:
        raise ValueError(f"the header is not valid JSON: {error}") from error
    if not isinstance(header, dict):
        raise ValueError("the header is not a JSON object")
    return header, len(content) - 8 - length


def _check(content: bytes) -> None:
    header, size = _header(content)
    places = []
    for name, about in header.items():
        if name != "__metadata__":
            places.append((*_place(name, about), name))
    # Empty tensors come before the one that begins where they are.
    places.sort()
    for (_, end, name), (start, _, other) in pairwise([(0, 0, ""), *places]):
        if start < end:
            raise ValueError(f"the tensors '{name}' and '{other}' overlap")
        if start > end:
            raise ValueError(f"the bytes {end} to {start} belong to no tensor")
    last = places[-1][1] if places else 0
    if last > size:
        raise ValueError(f"the tensor '{places[-1][2]}' ends at byte {last}, but the tensors have {size} bytes")
    if last < size:
        raise ValueError(f"the bytes {last} to {size} belong to no tensor")


def _place(name: str, about: Any) -> tuple[int, int]:
    """Where a tensor begins and ends. Raises ``ValueError`` if its dtype and shape need another number of bytes."""
    if not isinstance(about, dict) or about.keys() != {"dtype", "shape", "data_offsets"}:
        raise ValueError(f"the tensor '{name}' must have 'dtype', 'shape' and 'data_offsets'")
    dtype, shape, offsets = about["dtype"], about["shape"], about["data_offsets"]
    if not isinstance(dtype, str) or dtype not in BITS:
        raise ValueError(f"the tensor '{name}' has an unknown dtype")
    if not _are_sizes(shape) or len(shape) > MOST_DIMENSIONS:
        raise ValueError(f"the shape of the tensor '{name}' is not a list of sizes")
    if not _are_sizes(offsets) or len(offsets) != 2 or offsets[0] > offsets[1]:
        raise ValueError(f"the offsets of the tensor '{name}' are not a beginning and an end")
    start, end = offsets
    if math.prod(shape) * BITS[dtype] != 8 * (end - start):
        raise ValueError(f"the tensor '{name}' is {dtype}{shape}, but has {end - start} bytes")
    return start, end


def _are_sizes(value: Any) -> bool:
    return isinstance(value, list) and all(type(i) is int and 0 <= i < 2**63 for i in value)
