"""Reads TOML files of a fixed form; an error says in one sentence what is wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.bounded import read_bytes
from circuitc.inputs.shown import shown

M = TypeVar("M", bound=BaseModel)


def read_content(path: Path, what: str) -> bytes:
    """The bytes of a file; an error calls it ``what``."""
    try:
        return read_bytes(path)
    except OSError as error:
        raise CircuitcError(
            f"the {what} cannot be read: {error.strerror}", where=str(path), fix="give the path of a .toml file"
        ) from error


def parse_toml(content: bytes, form: type[M], what: str, where: str) -> M:
    """A TOML file as a model of the class ``form``. Raises :class:`CircuitcError` for the first key that does not fit,
    with the nearest known key if it is unknown.
    """
    try:
        return form.model_validate(tomllib.loads(content.decode()))
    except CircuitcError as error:  # from a check of the form itself
        place = where if error.where is None else f"{where} {error.where}"
        raise CircuitcError(error.problem, where=place, fix=error.fix) from error
    except ValidationError as error:
        # A misspelt key also makes a key missing; the error about what is written says more.
        first = min(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
        raise _explained(first, form, what, where) from error
    except UnicodeDecodeError as error:
        raise CircuitcError("the file is not UTF-8 text", where=where, fix="save it as UTF-8") from error
    except (ValueError, RecursionError) as error:  # bad TOML, thousands of digits or brackets
        raise CircuitcError(f"not valid TOML: {error}", where=where, fix="correct the syntax") from error


def _explained(error: Any, form: type[BaseModel], what: str, where: str) -> CircuitcError:
    sections: list[str] = []
    place = list(error["loc"])
    while len(place) > 1 and isinstance(inner := _annotation(form, place[0]), type) and issubclass(inner, BaseModel):
        form = inner
        sections.append(place.pop(0))
    key = ".".join(map(str, place))
    if sections:
        where = f"{where} [{'.'.join(sections)}]"
    if error["type"] == "extra_forbidden":
        return unknown(f"{what} key", key, form.model_fields, where=where)
    if error["type"] == "missing":
        return CircuitcError(f"the key '{key}' is missing", where=where, fix=f"add '{key} = ...'")
    message = f"{error['msg'][0].lower()}{error['msg'][1:]}"
    problem = f"'{key}' is {shown(error['input'])}: {message}"
    return CircuitcError(problem, where=where, fix=f"change the value of '{key}'")


def _annotation(form: type[BaseModel], key: str) -> Any:
    return form.model_fields[key].annotation if key in form.model_fields else None
