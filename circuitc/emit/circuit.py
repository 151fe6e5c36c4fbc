"""The circuit class of the public interface: a circuit's data, with methods to write it out."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.folder import read_circuit, save_circuit
from circuitc.emit.python import body_of


class Circuit(CircuitData):
    """What ``circuitc.extract`` and ``circuitc.compile`` return, and ``circuitc.load_circuit`` reads."""

    @classmethod
    def of(cls, data: CircuitData) -> Circuit:
        return cls(**{field.name: getattr(data, field.name) for field in fields(data)})

    def expr(self, name: str = "logit", *, rounded: bool = True, inline: bool = True) -> Any:
        """A value as a sympy expression; with ``rounded``, of the rounded program if there is one.

        ``name`` is a value's name in the graph (``1.mlp.post_act.74``) or in ``circuit.py`` (``mlp1_post_act_74``), or
        ``logit`` or ``answer``, or one of ``answers`` if there are several. ``t[1], …, t[n]`` are the tokens. Tables
        are functions of them, with their names in ``circuit.py``. The expression is the value at position n; for an
        attention pattern, the weight that n gives to position j. Unless ``inline``, other values that have a name in
        the program are written as functions of their position. Raises :class:`CircuitcError` for an unknown name, or if
        the expression is too long.
        """
        from circuitc.emit.expression import expression, find  # imports sympy, which takes a while

        graph = self.rounded if rounded and self.rounded is not None else self.graph
        printed = body_of(self, graph).identifiers
        return expression(graph, find(graph, name, printed, self.answers), printed, inline)

    def save(self, folder: str | Path) -> None:
        """Write the program, its diagrams, the mask and the certificate into ``folder``, all files or none."""
        save_circuit(self, Path(folder))


def load_circuit(folder: str | Path) -> Circuit:
    """The circuit saved in ``folder``. Raises :class:`CircuitcError` naming the file that is missing or damaged."""
    return Circuit.of(read_circuit(Path(folder)))
