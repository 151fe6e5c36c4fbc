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
"""Decimal places of an ``eps`` that are compared: the others are rounding."""
MOST = 0.05
"""A pattern that is off by more than this fraction of a query's weight is not named so."""


@dataclass(frozen=True)
class Name:
    """``pattern`` of the attention pattern ``value`` (as the printed graph calls it).

    ``eps`` is the largest total variation, over all queries of all sequences (``how`` is ``proved``) or of those that
    were tried (``sampled``), between the shares that keys get of what the sink leaves and the pattern's:

    - ``uniform``: all keys alike; ``first``: the first position; ``back 1``: the previous position, ``back k``: k back;
    - ``same token``: the keys of the query's own token, alike;
    - ``token class``: the keys of ``tokens``, where there are any: all others together get at most ``eps``;
    - ``token weights``: each key in proportion to a number that its token alone decides, the largest for ``tokens``;
    - ``key weights``: each key in proportion to a number that is the same for every query.
    """

    value: str
    pattern: str
    eps: float
    how: How
    text: str
    tokens: tuple[int, ...] = ()

    def claim(self) -> Mapping[str, Any]:
        """What the certificate holds of it."""
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
    """A pattern that fits a head's weights up to ``eps``."""

    pattern: str
    eps: float
    how: How
    tokens: tuple[int, ...] = ()
