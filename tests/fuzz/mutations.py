"""Random damage to bytes, to text and to JSON."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import numpy as np

Place = tuple[str | int, ...]
OTHERS: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2, 1e-300, 1e308, float("nan"), float("inf"), 2**63, 10**400, 0.15, "", "x"),
    *("../../etc/passwd", "\x00", "é" * 50, [], {}, [0], ["a"], {"a": 1}, [[[]]]),
)


def damaged(data: bytes, rng: np.random.Generator) -> bytes:
    """The bytes with a few bits, bytes or runs changed, cut, doubled, moved or taken away."""
    made = bytearray(data)
    for _ in range(int(rng.choice([1, 1, 1, 2, 5]))):
        size = len(made)
        at = int(rng.integers(size + 1))
        end = min(size, at + int(rng.choice([1, 1, 2, 4, 16, 200])))
        way = int(rng.integers(8))
        if way == 0 and at < size:
            made[at] ^= 1 << int(rng.integers(8))
        elif way == 1 and at < size:
            made[at] = int(rng.choice([0, 1, 0x7F, 0x80, 0xFF, int(rng.integers(256))]))
        elif way == 2:
            del made[at:]
        elif way == 3:
            del made[at:end]
        elif way == 4:
            made[at:at] = made[at:end]
        elif way == 5:
            made[at:at] = rng.integers(0, 256, end - at, dtype=np.uint8).tobytes()
        elif way == 6:
            to = int(rng.integers(size + 1))
            made[to : to + end - at] = made[at:end]
        else:
            made[at:end] = bytes(end - at)
    return bytes(made)


def leaves(value: Any, place: Place = ()) -> Iterator[Place]:
    """The places of a JSON value that hold no further ones."""
    if isinstance(value, dict | list) and value:
        for key, below in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(below, (*place, key))
    else:
        yield place


def another(value: Any, rng: np.random.Generator) -> tuple[Any, Place, str]:
    """A JSON value with one place changed, taken away, or with a key more; the place, and what was done."""
    made = copy.deepcopy(value)
    places = list(leaves(value))
    place = places[int(rng.integers(len(places)))]
    if rng.random() < 0.2 and len(place) > 1:  # a whole part
        place = place[: int(rng.integers(1, len(place)))]
    holder = made
    for key in place[:-1]:
        holder = holder[key]
    way = ("changed", "changed", "other", "deleted", "added")[int(rng.integers(5))]
    old = holder[place[-1]]
    if way == "deleted":
        del holder[place[-1]]
    elif way == "added":
        if isinstance(holder, dict):
            holder[f"{place[-1]}x"] = copy.deepcopy(old)
        else:
            holder.append(copy.deepcopy(old))
        place = place[:-1]
    elif way == "changed" and isinstance(old, bool | None):
        holder[place[-1]] = not old
    elif way == "changed" and isinstance(old, int | float):
        holder[place[-1]] = [old + 1, old - 1, old * 2 + 1, -old - 1, old + 1e-3][int(rng.integers(5))]
    elif way == "changed" and isinstance(old, str):
        holder[place[-1]] = [old + "x", old[:-1] if old else "y", old.swapcase() + "z"][int(rng.integers(3))]
    else:
        way = "other"
        holder[place[-1]] = OTHERS[int(rng.integers(len(OTHERS)))]
    return made, place, way


def text_of(value: Any) -> str:
    """JSON as a certificate has it; equal texts are equal values of equal types."""
    return json.dumps(value, indent=2) + "\n"
