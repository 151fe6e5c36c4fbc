"""Identifiers for the values of a program, from the names they have in the graph."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Collection, Sequence

from circuitc.emit import runtime
from circuitc.inputs.tokenizers import bpe
from circuitc.ir.graph import Graph, Node

PREFIXES = {"inv_rms": "r", "attend": "p", "attend_to": "p", "mix": "m", "topk_threshold": "cut"}
"""The prefixes of names of unnamed values, by op; ``x`` for all others."""

TABLES = {("token",): "T", ("position",): "P", ("token", "position"): "G"}
"""The first letter of the names of unnamed tables, by what they are indexed by."""

MARK = "\0"
"""Encloses a placeholder for a name."""

TAKEN = {
    *keyword.kwlist,
    *dir(builtins),
    *dir(bpe),
    *dir(runtime),
    *("np", "base64", "json", "math", "re", "sys", "pairwise", "annotations", "Any", "NamedTuple"),
    *("tokens", "T", "at", "last", "ones", "seen", "count"),
    *("difference", "raw", "log_odds", "outputs", "rounded", "answer", "read_ids", "main", "report", "tokenizer"),
    *("ROUNDED", "EXACT", "ANSWERS", "VOCABULARY", "TOKENIZER", "USAGE"),
}
"""Names that mean something else in an emitted program."""


def identifier(name: str) -> str:
    """``0.mlp.post_act.863`` becomes ``mlp0_post_act_863``; any text becomes some identifier."""
    parts = name.split(".")
    if len(parts) > 1 and parts[0].isdigit():
        parts[:2] = [parts[1] + parts[0]]
    text = re.sub(r"[^A-Za-z0-9_]", "_", "_".join(parts))
    return text if re.match(r"[A-Za-z_]", text) else f"x_{text}"


class Names:
    """Gives each value one identifier, unique in the program; unnamed ones are numbered by kind."""

    def __init__(self, graph: Graph, taken: Collection[str] = ()) -> None:
        self._names = graph.names
        self._taken = {*TAKEN, *taken}
        self._counts: dict[str, int] = {}
        self.tables: dict[Node, str] = {}

    def variable(self, node: Node) -> str:
        if node in self._names:
            return self._free(identifier(self._names[node]))
        if node.op.by:
            return self._free(self.table(node).lower())
        return self._numbered(PREFIXES.get(node.op.name, "x"))

    def table(self, node: Node) -> str:
        """The upper-case name of a table's constant, the same at every call. An unnamed table gets a placeholder until
        :meth:`numbered` knows the order in which the tables are read."""
        if node not in self.tables:
            self.tables[node] = (
                self._free(identifier(self._names[node]).upper())
                if node in self._names
                else f"{MARK}{TABLES[node.op.by]}{len(self.tables)}{MARK}"
            )
        return self.tables[node]

    def numbered(self, lines: Sequence[str]) -> dict[str, str]:
        """The names of the unnamed tables by placeholder, numbered in the order in which the lines read them."""
        found: dict[str, str] = {}
        for mark in re.findall(f"{MARK}[^{MARK}]*{MARK}", "\n".join(lines)):
            table = mark.upper()
            if table not in found:
                prefix = table[1]
                while True:
                    name = self._numbered(prefix)
                    values = (name.lower(), f"{name.lower()}_last")  # the names of variables that read it
                    if self._taken.isdisjoint(values):
                        break
                self._taken.update(values)
                found[table] = name
        return {**{mark.lower(): name.lower() for mark, name in found.items()}, **found}

    def end(self, variable: str) -> str:
        """The name of a variable's last position."""
        return self._free(f"{variable}_last")

    def _numbered(self, prefix: str) -> str:
        count = self._counts.get(prefix, 0)
        self._counts[prefix] = count + 1
        return self._free(f"{prefix}{count}")

    def _free(self, name: str) -> str:
        unique, count = name, 2
        while unique in self._taken:
            unique, count = f"{name}_{count}", count + 1
        self._taken.add(unique)
        return unique
