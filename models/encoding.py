"""Lossless encoding of weights as named arrays; a mostly zero tensor becomes its nonzero values and their indices."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from circuitc.errors import CircuitcError

_SPARSE_BELOW = 0.25  # the nonzero fraction; at 0.5 both forms have the same size, as an index is as large as a value


def encode(model: nn.Module) -> dict[str, NDArray[Any]]:
    """float32 arrays by name: the tensor itself, or its ``.values`` and their flat ``.indices`` (int32)."""
    arrays: dict[str, NDArray[Any]] = {}
    for name, tensor in model.state_dict().items():
        dense = tensor.detach().cpu().float().contiguous().numpy()
        (indices,) = np.nonzero(dense.ravel())
        if len(indices) < _SPARSE_BELOW * dense.size:
            arrays[f"{name}.values"] = dense.ravel()[indices]
            arrays[f"{name}.indices"] = indices.astype(np.int32)
        else:
            arrays[name] = dense
    return arrays


def decode(arrays: dict[str, NDArray[Any]], model: nn.Module, path: Path) -> dict[str, NDArray[np.float32]]:
    """The inverse of :func:`encode`; only the names and shapes of ``model`` are used.

    Raises CircuitcError, naming the tensor, if one is missing, superfluous, misshapen or not finite.
    """
    left = dict(arrays)
    weights: dict[str, NDArray[np.float32]] = {}
    for name, tensor in model.state_dict().items():
        shape = tuple(tensor.shape)
        if name in left:
            weight = left.pop(name).astype(np.float32)
        elif f"{name}.values" in left and f"{name}.indices" in left:
            weight = _scatter(left.pop(f"{name}.values"), left.pop(f"{name}.indices"), shape, name, path)
        else:
            raise _misfit(name, "is missing", path)
        if weight.shape != shape:
            raise _misfit(name, f"has shape {list(weight.shape)}, not {list(shape)}", path)
        if not np.isfinite(weight).all():
            raise CircuitcError(
                f"the tensor '{name}' holds NaN or infinity",
                where=str(path),
                fix="train the model again, with a lower lr if it diverged",
            )
        weights[name] = weight
    if left:
        raise _misfit(min(left), "is not part of this model", path)
    return weights


def _scatter(
    values: NDArray[Any], indices: NDArray[Any], shape: tuple[int, ...], name: str, path: Path
) -> NDArray[np.float32]:
    size = math.prod(shape)
    inside = not indices.size or 0 <= indices.min() <= indices.max() < size
    if values.ndim != 1 or values.shape != indices.shape or indices.dtype != np.int32 or not inside:
        raise _misfit(name, f"has indices that do not fit the shape {list(shape)}", path)
    weight = np.zeros(size, np.float32)
    weight[indices] = values
    return weight.reshape(shape)


def _misfit(name: str, problem: str, path: Path) -> CircuitcError:
    return CircuitcError(
        f"the tensor '{name}' {problem}",
        where=str(path),
        fix="the file does not match config.json: copy the folder again",
    )
