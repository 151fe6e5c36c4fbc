"""Values from a file, as error messages show them."""

from __future__ import annotations

import reprlib

_LONGEST = 80


def shown(value: object) -> str:
    """``repr`` of a value, no longer than a few lines however large or nested the value is."""
    short = reprlib.Repr()
    short.maxstring = short.maxother = short.maxlong = _LONGEST
    return short.repr(value)
