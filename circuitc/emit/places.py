"""Tables over positions, and over tokens and positions, as text."""

from __future__ import annotations

import base64

import numpy as np
from numpy.typing import NDArray

from circuitc.emit.body import Number
from circuitc.emit.tables import named, quoted, rows_source, table_listing, table_source

Column = NDArray[np.float64]

FEW = 64  # positions; a longer table is written like a table over tokens
LARGEST = 4  # how many cells of a grid are shown


def positions_source(name: str, values: Column, comment: str) -> str:
    """A Python statement that rebuilds a table over positions, bit for bit."""
    if len(values) > FEW or not np.isfinite(values).all():
        return table_source(name, values, _places(values), comment)
    note = "  # " + (comment or "by position")
    return rows_source(f"{name} = np.array([{note}", [f"{value!r}," for value in values.tolist()], "])")


def positions_listing(name: str, values: Column, number: Number, comment: str) -> str:
    """``P0 = [1.25, 0.0]``; a longer table as ``P0 = {position 0: 1.25, else: 0.0}``."""
    numbers = ", ".join(number(value) for value in (values + 0.0).tolist())  # readers need no -0.0
    line = f"{name} = [{numbers}]{f'  # {comment}' if comment else ''}"
    if len(line) <= 100:
        return line + "\n"
    return table_listing(name, values, _places(values), number, comment)


def grid_source(name: str, values: Column, texts: list[str], comment: str) -> str:
    """A Python statement that rebuilds a table over tokens and positions, bit for bit."""
    largest = ", ".join(f"{cell}: {value:.4g}" for cell, value in _largest(values, texts, LARGEST))
    data = base64.b64encode(values.astype("<f8").tobytes()).decode()
    what = f"{f'{comment}, ' if comment else ''}by token and position"
    return f"{name} = grid({values.shape[1]},  # {what}; largest: {largest}\n{quoted(data)}\n)\n"


def grid_listing(name: str, values: Column, texts: list[str], number: Number, comment: str) -> str:
    """``G0 = {'(' at 3: 1.25, … 400 more}``: the largest few."""
    cells = [f"{cell}: {number(value)}" for cell, value in _largest(values, texts, LARGEST)]
    more = values.size - len(cells)
    note = f"  # {comment}" if comment else ""
    return f"{name} = {{{', '.join([*cells, *([f'… {more} more'] if more else [])])}}}{note}\n"


def _places(values: Column) -> list[str]:
    return [f"position {i}" for i in range(len(values))]


def _largest(values: Column, texts: list[str], most: int) -> list[tuple[str, float]]:
    order = np.argsort(-np.abs(np.nan_to_num(values)), axis=None, kind="stable")[:most].tolist()
    cells = [divmod(i, values.shape[1]) for i in order]
    return [(f"{named([token], texts, 1)} at {place}", float(values[token, place])) for token, place in cells]
