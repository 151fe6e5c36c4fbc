"""Whether a regular expression can take exponential time: only if it repeats what can match the same text in two ways.

A backtracking engine then tries all ways. A repeated group is taken to be harmless if it has neither a repeat nor an
alternative in it; that refuses some harmless ones too.
"""

from __future__ import annotations

import re

_PART = re.compile(
    r"(?P<class>\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\])"
    r"|(?P<open>\((?:\?(?:<?[=!]|[:>]|[a-z-]+:|<\w+>|#[^)]*(?=\))|[a-z-]+(?=\))))?)"
    r"|(?P<close>\))"
    r"|(?P<repeat>(?:[*+?]|\{\d*,?\d*\})[?+]?)"
    r"|(?P<or>\|)"
    r"|(?P<plain>\\.|.)",
    re.DOTALL,
)
_COUNT = re.compile(r"\{(\d*)(,?)(\d*)\}")


def nested_repeat(pattern: str) -> str | None:
    """The first repeated group of a pattern that has a repeat or an alternative in it; None if there is none."""
    groups: list[tuple[int, bool]] = []  # where each open group begins, and whether it has more than one way
    closed: tuple[int, bool] | None = None  # the group that has just ended
    several = False
    for part in _PART.finditer(pattern):
        kind, before = part.lastgroup, closed
        closed = None
        if kind == "open":
            groups.append((part.start(), several))
            several = False
        elif kind == "close" and groups:
            start, outer = groups.pop()
            closed = start, several
            several = outer or several
        elif kind == "or":
            several = True
        elif kind == "repeat":
            if before is not None and before[1] and _more_than_once(part.group()):
                return pattern[before[0] : part.end()]
            several = several or _varies(part.group())
    return None


def _more_than_once(repeat: str) -> bool:
    count = _COUNT.match(repeat)
    if count is None:
        return repeat[0] != "?"
    least, comma, most = count.groups()
    return (most or (least if not comma else "2")) not in ("0", "1", "")


def _varies(repeat: str) -> bool:
    count = _COUNT.match(repeat)
    return count is None or (bool(count[2]) and count[1] != count[3])
