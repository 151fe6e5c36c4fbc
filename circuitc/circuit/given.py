"""Masks, means and tokens as users give them: tensors of any device, arrays or lists become NumPy arrays."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.mask import MEANS, EdgeMask, Means, NodeMask
from circuitc.errors import CircuitcError
from circuitc.ir.array import described

MASK = "give {site: booleans, one for each channel}, such as {'0.mlp.post_act': [True, False]}"
EDGES = "give {(source site, target site): booleans[target channels, source channels]}"


def as_mask(mask: NodeMask) -> dict[str, NDArray[np.bool_]]:
    """``{site: bool[channels]}``. Raises :class:`CircuitcError`, naming the site, for other things."""
    return {_site(name, "mask", MASK): _booleans(keep, name, 1, MASK) for name, keep in _items(mask, "mask", MASK)}


def as_means(means: Means) -> dict[str, NDArray[np.float64]]:
    """``{site: float64[channels]}`` or ``{site: float64[tokens, channels]}``, all finite.

    Raises :class:`CircuitcError`, naming the site, for other things.
    """
    found = {}
    for name, value in _items(means, "means", MEANS):
        array = as_array(value, _site(name, "means", MEANS), MEANS)
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            raise CircuitcError("the means have NaN or infinity", where=name, fix=MEANS)
        if array.ndim not in (1, 2) or array.dtype.kind not in "fiu":
            problem = (
                f"the means must be one finite number a channel, or such a row for each token, not {described(array)}"
            )
            raise CircuitcError(problem, where=name, fix=MEANS)
        found[name] = array.astype(np.float64)
    return found


def as_edges(edges: EdgeMask | None) -> dict[tuple[str, str], NDArray[np.bool_]]:
    """``{(source site, target site): bool[target channels, source channels]}``, as :func:`as_mask`."""
    found = {}
    for sites, keep in _items({} if edges is None else edges, "edges", EDGES):
        if not isinstance(sites, tuple) or len(sites) != 2 or not all(isinstance(name, str) for name in sites):
            raise CircuitcError(f"edges are between two sites, not {sites!r}", fix=EDGES)
        found[sites] = _booleans(keep, f"{sites[0]} to {sites[1]}", 2, EDGES)
    return found


def as_array(value: Any, where: str | None, fix: str) -> NDArray[Any]:
    """A tensor, array or list as an array.

    Raises :class:`CircuitcError` if its rows have several lengths, or if it has no values.
    """
    torch = sys.modules.get("torch")  # who gives a tensor has imported it
    if torch is not None and isinstance(value, torch.Tensor):
        if value.is_meta:
            raise CircuitcError("this tensor is on the meta device and has no values", where=where, fix=fix)
        value = value.detach().to_dense().cpu()
        return np.asarray(value.double() if value.is_floating_point() else value)
    try:
        return np.asarray(value)
    except (TypeError, ValueError, RuntimeError) as error:
        problem = "this is no array of numbers: its rows have several lengths, or hold other things"
        raise CircuitcError(problem, where=where, fix=fix) from error


def _items(given: Any, what: str, fix: str) -> list[tuple[Any, Any]]:
    if not isinstance(given, Mapping):
        raise CircuitcError(f"the {what} must be a dictionary, not a value of type {type(given).__name__}", fix=fix)
    return list(given.items())


def _site(name: Any, what: str, fix: str) -> str:
    if not isinstance(name, str):
        raise CircuitcError(f"the {what} must have names of sites as keys, not {name!r}", fix=fix)
    return name


def _booleans(value: Any, where: str, axes: int, fix: str) -> NDArray[np.bool_]:
    array = as_array(value, where, fix)
    if array.ndim != axes or array.dtype.kind not in "biuf" or not np.isin(array, (0, 1)).all():
        what = described(array) + (", some not 0 or 1" if array.ndim == axes else "")
        of = "a mask must be true or false for each channel" if axes == 1 else "edges must each be true or false"
        raise CircuitcError(f"{of}, not {what}", where=where, fix=fix)
    return array.astype(bool)
