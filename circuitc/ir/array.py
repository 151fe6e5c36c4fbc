"""Constant arrays with value semantics: read-only, hashable, equal when their bytes are."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.ir.types import Axis, DType, Type

_DTYPES: dict[str, DType] = {"float32": "f32", "float64": "f64", "bool": "bool"}


class Array:
    """A constant. Two arrays are equal when dtype, shape and every byte are.

    With ``share`` the array is not copied if it need not be: for the weights of large models, which nothing writes to.
    """

    __slots__ = ("data", "digest")

    data: NDArray[Any]
    digest: str

    def __init__(self, data: Any, share: bool = False) -> None:
        value = np.ascontiguousarray(data)[...] if share else np.array(data, order="C", copy=True)
        if value.dtype.name not in _DTYPES:
            raise TypeError(f"a constant is f32, f64 or bool, not {value.dtype}")
        value.setflags(write=False)
        head = f"{value.dtype.name}{value.shape}".encode()
        self.data = value
        self.digest = hashlib.sha256(head + value.tobytes()).hexdigest()

    @property
    def type(self) -> Type:
        return Type(_DTYPES[self.data.dtype.name], tuple(Axis(size=n) for n in self.data.shape))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Array) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    def __repr__(self) -> str:
        return f"Array({self.type}, {self.digest[:8]})"


def described(array: NDArray[Any]) -> str:
    """The dtype and shape of what a user gave, as errors name them."""
    kind = {"U": "text", "S": "text", "O": "objects"}.get(array.dtype.kind, str(array.dtype))
    return f"{kind}{list(array.shape)}"
