"""JSON that is none, and sections with other keys and values than a model's configuration has."""

from __future__ import annotations

from typing import Any

from circuitc.inputs.reading import Section, read_json, read_section
from refusals.shared import Case, written


class Sizes(Section):
    width: int
    ratio: float = 1.0


def reading(content: str | bytes) -> Case:
    return lambda folder: read_json(written(folder / "config.json", content))


def section(table: dict[str, Any]) -> Case:
    return lambda folder: read_section(Sizes, table, folder / "config.json")


CASES: dict[str, Case] = {
    "nothing": reading(""),
    "a brace": reading("{"),
    "a list": reading("[1]"),
    "100,000 brackets": reading("[" * 10**5),
    "100,000 digits": reading("1" * 10**5),
    "no UTF-8": reading(b"\xff"),
    "a key twice": reading('{"sizes": {"n_layer": 1, "n_head": 2, "n_layer": 3}}'),
    "a key that is missing": section({}),
    "a key that is misspelt": section({"widht": 3}),
    "text for a number": section({"width": "3"}),
    "infinity": section({"width": 3, "ratio": float("inf")}),
}
