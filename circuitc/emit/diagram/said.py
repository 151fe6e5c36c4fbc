"""What the DOT of a drawing says: each part with its title and its texts, as the SVG that Graphviz draws shows them.

It reads what ``dot.py`` writes, a statement a line, and no other DOT.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from circuitc.emit.diagram.shown import plain

NAME = r'(?:"[^"]*"|[\w.]+)'
GRAPH = re.compile(r"digraph (\w+) \{")
CLUSTER = re.compile(r"subgraph (cluster_\w+) \{")
STATEMENT = re.compile(rf"({NAME})(?: -> ({NAME}))? \[")
DEFAULTS = ("node", "edge", "graph")
LABEL = re.compile(r"(?:^|[ \[])label=(?=<)")
Said = tuple[str, str, tuple[str, ...]]
"""The kind of a part, its title and its texts."""


def said_by(dot: str) -> Iterator[Said]:
    """The parts of a drawing in the order of its DOT; first the graph."""
    cluster: str | None = None
    texts: tuple[str, ...] = ()
    for line in map(str.strip, dot.splitlines()):
        if begun := GRAPH.match(line):
            yield "graph", begun[1], ()
        elif begun := CLUSTER.match(line):
            cluster, texts = begun[1], ()
        elif line == "}" and cluster is not None:
            yield "cluster", cluster, texts
            cluster = None
        elif cluster is not None:
            texts = texts or _texts(line)
        elif (said := STATEMENT.match(line)) and said[1] not in DEFAULTS:
            names = [name.strip('"') for name in said.groups() if name is not None]
            yield "edge" if len(names) == 2 else "node", "->".join(names), _texts(line)


def _texts(line: str) -> tuple[str, ...]:
    """The texts of a statement's HTML label."""
    found = LABEL.search(line)
    if found is None:
        return ()
    pieces = re.split(r"<[^<>]*>", _bracketed(line[found.end() :])[1:-1])
    # A backslash is doubled in a label, which would read it as a command.
    return tuple(plain(html.unescape(piece).replace("\\\\", "\\")) for piece in pieces if piece)


def _bracketed(text: str) -> str:
    """The beginning of a text up to the bracket that closes its first one."""
    depth = 0
    for end in re.finditer(r"[<>]", text):
        depth += 1 if end[0] == "<" else -1
        if depth == 0:
            return text[: end.end()]
    return text
