"""The name of a head's pattern as a claim: which pattern, how far off at most, and how that is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

How = Literal["proved", "sampled"]
PROVED: How = "proved"
SAMPLED: How = "sampled"

UNIFORM, FIRST, SAME, CLASS = "uniform", "first", "same token", "token class"
TOKENS, KEYS = "token weights", "key weights"
BACK = "back "
PREVIOUS = f"{BACK}1"

PLACES = 9
"""An ``eps`` is compared to this many decimal places: the others are rounding."""
MOST = 0.05
"""A head gets the name of a pattern only if it is off by at most this fraction of a query's attention."""


@dataclass(frozen=True)
class Name:
    """The name of the head whose attention is ``value`` in the printed graph: it attends to a ``pattern``.

    ``eps`` bounds the total variation distance between the head's attention without its sink and the pattern: for all
    queries of all sequences (``how`` is ``proved``), or for those that were tried (``sampled``). The patterns are:

    - ``uniform``: all keys equally; ``first``: the first position; ``back 1``: the previous position, ``back k``: the
      position k before;
    - ``same token``: equally, all keys with the query's token;
    - ``token class``: the keys with one of ``tokens``, if there are any: all other keys together get at most ``eps``;
    - ``token weights``: each key in proportion to a number that depends on its token alone, largest for ``tokens``;
    - ``key weights``: each key in proportion to a number that is the same for every query.
    """

    value: str
    pattern: str
    eps: float
    how: How
    text: str
    tokens: tuple[int, ...] = ()

    def claim(self) -> Mapping[str, Any]:
        """The name as an entry of the certificate."""
        return {
            "value": self.value,
            "pattern": self.pattern,
            "eps": self.eps,
            "how": self.how,
            "tokens": list(self.tokens),
            "text": self.text,
        }


@dataclass(frozen=True)
class Found:
    """A pattern that is within ``eps`` of a head's attention."""

    pattern: str
    eps: float
    how: How
    tokens: tuple[int, ...] = ()
