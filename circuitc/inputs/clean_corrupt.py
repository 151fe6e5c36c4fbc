"""Pairs as EAP-IG and MIB write them: each row has a clean prompt, its answer, and a corrupt prompt with the other one.

    clean,corrupted,correct_idx,incorrect_idx

A row may also be a line of JSON. Each becomes two lines of a pairs file (:mod:`circuitc.inputs.pairs_file`).
"""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from circuitc.errors import CircuitcError
from circuitc.inputs.json_text import parse_json

CLEAN, CORRUPT = "clean", ("corrupted", "corrupt")
ANSWERS = ("answer", "correct_idx", "correct")
ALTERNATIVES = ("alternative", "incorrect_idx", "incorrect", "wrong")
IDS = "_idx"
"""How the names of columns end that hold token ids."""
EXAMPLE = "give the columns clean, corrupted, answer and alternative; the alternative is the corrupt prompt's answer"


def is_clean_corrupt(name: str, text: str) -> bool:
    """Whether a file has this form: one ending in .csv, or JSON lines whose first one has a clean prompt."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    try:
        value = parse_json(first) if not name.endswith(".csv") else None
    except ValueError:
        return False
    return name.endswith(".csv") or (isinstance(value, dict) and CLEAN in value)


def as_pairs(name: str, text: str, where: str) -> str:
    """The lines of a pairs file, two for each row. Raises :class:`CircuitcError`, naming the line."""
    lines = []
    for place, row in _rows(name, text, where):
        if not isinstance(row, dict):
            raise CircuitcError("the row is not of this file's form", where=place, fix=EXAMPLE)
        clean, corrupt = _value(row, (CLEAN,), place), _value(row, CORRUPT, place)
        answer, alternative = _value(row, ANSWERS, place), _value(row, ALTERNATIVES, place)
        split = {"split": row["split"]} if row.get("split") is not None else {}
        lines.append({"prompt": clean, "answer": answer, "alternative": alternative, **split})
        lines.append({"prompt": corrupt, "answer": alternative, "alternative": answer, **split})
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _rows(name: str, text: str, where: str) -> list[tuple[str, Any]]:
    if name.endswith(".csv"):
        reader = csv.DictReader(io.StringIO(text), strict=True)
        try:
            return [(f"{where}:{reader.line_num}", row) for row in reader]
        except csv.Error as error:
            problem = f"not valid CSV: {error}"
            raise CircuitcError(problem, where=f"{where}:{reader.line_num}", fix=EXAMPLE) from error
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        try:
            found += [(f"{where}:{number}", parse_json(line))] if line.strip() else []
        except ValueError as error:
            raise CircuitcError(f"not valid JSON: {error}", where=f"{where}:{number}", fix=EXAMPLE) from error
    return found


def _value(row: dict[str, Any], names: tuple[str, ...], place: str) -> Any:
    """What a row has under the first of these names that it has. The text of an id becomes a number."""
    name = next((name for name in names if row.get(name) not in (None, "")), None)
    if name is None:
        raise CircuitcError(f"the row has no '{names[0]}'", where=place, fix=EXAMPLE)
    value = row[name]
    if name.endswith(IDS) and isinstance(value, str):
        if not value.strip().isdecimal():
            raise CircuitcError(f"'{name}' is {value!r}, not a token id", where=place, fix=EXAMPLE)
        return int(value)
    return value
