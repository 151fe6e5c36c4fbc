"""The values of a program on one text: every value at every token, and the answer after some were replaced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.reply import html_table
from circuitc.emit.python import body_of
from circuitc.emit.records import as_table
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.tokenizers.byte_level import decode_token
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Graph, Node

F64 = NDArray[np.float64]


class Values(Mapping[str, F64]):
    """The values by name: ``f64[tokens]``, and ``f64[tokens, tokens]`` for an attention pattern.

    A value has its name in the graph (``1.mlp.post_act.74``) if it has one, else its name in ``circuit.py``.
    """

    def __init__(self, tokens: Sequence[str], values: Mapping[str, F64]) -> None:
        self.tokens = tuple(tokens)
        self._values = dict(values)

    def __getitem__(self, name: str) -> F64:
        if name not in self._values:
            raise unknown("value", name, self._values)
        return self._values[name]

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<Values: {len(self)} values at {len(self.tokens)} tokens>"

    def table(self) -> Any:
        """A row for each token and a column for each value, attention patterns left out."""
        names = [name for name, value in self.items() if value.ndim == 1]
        rows = (
            {"token": token, **{name: float(self[name][i]) for name in names}} for i, token in enumerate(self.tokens)
        )
        return as_table(("token", *names), rows)

    def _repr_html_(self) -> str:
        rows = [(name, *(f"{x:.3g}" for x in value)) for name, value in self.items() if value.ndim == 1]
        return html_table(("", *map(repr, self.tokens)), rows)


def values_of(circuit: CircuitData, graph: Graph, ids: Sequence[int]) -> Values:
    """Every value of one of the circuit's programs that has a name or a line, at every token."""
    printed = body_of(circuit, graph).identifiers
    names = {node: graph.names.get(node, printed.get(node)) for node in graph.order()}
    named = {node: name for node, name in names.items() if name is not None}
    found = _run(graph, ids, keep=set(named))
    tokens = [decode_token(circuit.tokenizer, i) for i in ids]
    size = len(ids)
    shaped = {
        name: np.array(np.broadcast_to(found[node], (1, *(size,) * len(node.type.axes)))[0])
        for node, name in named.items()
    }
    return Values(tokens, shaped)


def with_replaced(circuit: CircuitData, graph: Graph, given: Mapping[str, F64], ids: Sequence[int]) -> F64:
    """The program's answer where some values are replaced, and all that depends on them is computed anew."""
    known = _at_positions(circuit, graph, list(given))
    by_node = {known[name]: value[None] for name, value in given.items()}

    def amend(node: Node, operands: Sequence[Any], value: Any) -> Any:
        return by_node.get(node, value)

    return np.asarray(_run(graph, ids, amend=amend)[graph.output][0], dtype=np.float64)


def replaceable(circuit: CircuitData, graph: Graph, names: Sequence[str], ids: Sequence[int]) -> dict[str, F64]:
    """The program's values of some nodes, ``f64[tokens]``."""
    known = _at_positions(circuit, graph, names)
    found = _run(graph, ids, keep={known[name] for name in names})
    return {name: np.array(np.broadcast_to(found[known[name]], (1, len(ids)))[0]) for name in names}


def _run(graph: Graph, ids: Sequence[int], **how: Any) -> dict[Node, Any]:
    """The values of a program on one text; ``how`` are options of :func:`circuitc.ir.evaluate.run_nodes`."""
    with np.errstate(over="ignore", invalid="ignore"):
        return run_nodes(graph.order(), Numpy(np.asarray([ids])), **how)


def _at_positions(circuit: CircuitData, graph: Graph, names: Sequence[str]) -> dict[str, Node]:
    """The program's values that are one number a position. Raises :class:`CircuitcError` for a name among none.

    Simplification merges many nodes into what reads them.
    """
    known = {name: node for node, name in graph.names.items() if len(node.type.axes) == 1}
    for name in names:
        if name not in known:
            left = ", ".join(node for node in circuit.nodes if node in known) or "none"
            problem = f"the node '{name}' is no value of the program: simplification merged it into others"
            fix = f"nodes that the program has: {left}; ckpt.patch replaces any node in the model"
            raise CircuitcError(problem, fix=fix)
    return known
