"""The circuit class of the public interface: a circuit's data, with methods to read it, run it and write it out.

To run a program takes little. What PyTorch, networkx, Graphviz or sympy are needed for is imported where it is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.reply import Patched, Reply
from circuitc.emit.folder import read_circuit, save_circuit
from circuitc.emit.task import own_task
from circuitc.errors import CircuitcError
from circuitc.inputs.arguments import as_path
from circuitc.inputs.prompts import ids_of
from circuitc.registry import find_function

if TYPE_CHECKING:
    import networkx as nx
    from torch import nn

    from circuitc.emit.notebook import Drawing, Page
    from circuitc.emit.values import Values
    from circuitc.inputs.checkpoint import Checkpoint
    from circuitc.inputs.interventions import Given
    from circuitc.inputs.task import AnyTask
    from circuitc.ir.graph import Graph

Text = str | Sequence[int]
"""A text, or token ids."""


class Circuit(CircuitData):
    """What ``circuitc.extract`` and ``circuitc.compile`` return, and ``circuitc.load_circuit`` reads."""

    @classmethod
    def of(cls, data: CircuitData) -> Circuit:
        return cls(**{field.name: getattr(data, field.name) for field in fields(data)})

    def __repr__(self) -> str:
        from circuitc.emit.notebook import one_line

        return one_line(self)

    def _repr_html_(self) -> str:
        from circuitc.emit.notebook import show

        return show(self, self.draw())

    def __call__(self, text: Text) -> Reply:
        """The exact program's answer to a text, and its calibrated probability.

        Raises :class:`CircuitcError` if the circuit's outputs are not two tokens.
        """
        if isinstance(self.answer, Channels):
            problem = "the circuit's outputs are not two tokens, so there is no answer to name"
            raise CircuitcError(problem, fix="give token ids to circuit.program, or a text to circuit.values")
        difference = self.program([ids_of(self.tokenizer, text)])
        return Reply.of(self.answers, float(difference[0]), float(self.calibration(difference)[0]))

    def values(self, text: Text, *, rounded: bool = False) -> Values:
        """Every value of the exact program at every token; with ``rounded``, of the rounded program if there is one."""
        from circuitc.emit.values import values_of

        return values_of(self, self._chosen(rounded), ids_of(self.tokenizer, text))

    def patch(self, values: Given, text: Text, ckpt: Checkpoint | None = None) -> Patched:
        """The lead of the first answer before and after some values are replaced: ``{node: value}``.

        The program is asked, the ablated model and the original one; their values are the same. A value is a number
        for all positions, or one number for each token. The checkpoint is the one that the certificate names, unless
        given. Raises :class:`CircuitcError` for a node that the program cannot replace, as simplification merged it
        into what reads it.
        """
        from circuitc.emit.on_model import patch

        return patch(self, values, text, self._checkpoint() if ckpt is None else ckpt)

    def ablated(self, ckpt: Checkpoint) -> nn.Module:
        """The checkpoint's model with the circuit's dropped nodes and dropped edges frozen: ``tokens -> logits``.

        Raises :class:`CircuitcError` for another checkpoint than the circuit's.
        """
        from circuitc.emit.on_model import ablated_model

        return ablated_model(self, ckpt)

    def to_torch(self) -> nn.Module:
        """The exact program as a module, ``tokens: int[batch, pos] -> float64[batch]``, with gradients.

        Its parameters are the program's tables, weights and biases (:mod:`circuitc.emit.torch_module`).
        """
        from circuitc.emit.torch_module import Program

        return Program(self, self.graph)

    def draw(self, *, dark: bool = False, legend: bool = False) -> Drawing:
        """The diagram, with a legend if asked for.

        A notebook shows it, and ``.save("circuit.svg")`` writes it, also as .png, .pdf or .dot.
        """
        from circuitc.emit.diagram import to_dot
        from circuitc.emit.notebook import Drawing

        return Drawing(to_dot(self, dark, legend))

    def report(self, ckpt: Checkpoint | None = None, task: AnyTask | None = None) -> Page:
        """The page of ``circuitc report``. A notebook shows it, and ``.save("report.html")`` writes it.

        The checkpoint is the one that the certificate names, unless given; so is the task.
        """
        page: Page = find_function("cli.report", "page_of")(self, *self._asked(ckpt, task))
        return page

    def explain(
        self,
        ckpt: Checkpoint | None = None,
        task: AnyTask | None = None,
        *,
        exact: bool = False,
        trial: bool = True,
        seed: int = 0,
    ) -> Any:
        """What ``circuitc explain`` finds: ``.words`` about each value, and the ``.trial`` of predictions on the model.

        The checkpoint is the one that the certificate names, unless given; so is the task. Without them there is no
        trial, nor with ``trial=False``.
        """
        found, asked = self._asked(ckpt, task)[::-1] if trial else (None, None)
        return find_function("explain", "explained")(self, asked, found, exact, seed)

    def to_networkx(self) -> nx.DiGraph:
        """Nodes by name with their site, channel, layer, kind and mean; edges and wires by kind, with weights."""
        from circuitc.emit.node_link import to_networkx

        return to_networkx(self)

    def nodes_table(self) -> Any:
        """The kept nodes as a ``pandas.DataFrame``, or as a list of dictionaries where pandas is not installed."""
        from circuitc.emit.records import nodes_table

        return nodes_table(self)

    def edges_table(self) -> Any:
        """The edges and wires as a ``pandas.DataFrame``, or a list of dictionaries where pandas is not installed."""
        from circuitc.emit.records import edges_table

        return edges_table(self)

    def expr(self, name: str = "answer", *, rounded: bool = True, inline: bool = True) -> Any:
        """A value as a sympy expression; with ``rounded``, of the rounded program if there is one.

        ``name`` is a value's name in the graph (``1.mlp.post_act.74``) or in ``circuit.py`` (``mlp1_post_act_74``). For
        a pair, ``answer`` or ``log_odds`` is the program's result, ``probability`` that of the first answer, and
        ``difference`` or ``logit`` the result before calibration. Otherwise it may be ``answer``, or one of ``answers``
        if there are several. ``t[1], …, t[n]`` are the tokens. Tables are functions of them, with their names in
        ``circuit.py``. The expression is the value at position n; for an attention pattern, the weight that n gives to
        position j. Unless ``inline``, other values that have a name in the program are written as functions of their
        position. Raises :class:`CircuitcError` for an unknown name, or if the expression is too long.
        """
        from circuitc.emit.expression import CALIBRATED, calibrated, expression, find
        from circuitc.emit.python import body_of

        graph = self.rounded if rounded and self.rounded is not None else self.graph
        printed = body_of(self, graph).identifiers
        pair = not isinstance(self.answer, Channels)
        if pair and name in CALIBRATED:
            return calibrated(expression(graph, graph.output.operands[0], printed, inline), self.calibration, name)
        return expression(graph, find(graph, name, printed, self.answers), printed, inline)

    def save(self, folder: str | Path) -> None:
        """Write the program, its diagrams, the mask and the certificate into ``folder``, all files or none."""
        save_circuit(self, as_path(folder, "the folder"))

    def _chosen(self, rounded: bool) -> Graph:
        from circuitc.emit.python import simpler

        return simpler(self) or self.graph if rounded else self.graph

    def _asked(self, ckpt: Checkpoint | None, task: AnyTask | None) -> tuple[AnyTask | None, Checkpoint | None]:
        """The task and the checkpoint that were given, or else those that the certificate names, if they are there."""
        if task is None:
            task = own_task(self)
        if ckpt is not None:
            from circuitc.emit.on_model import check_checkpoint

            check_checkpoint(self, ckpt)
        elif "checkpoint" in self.certificate:
            ckpt = find_function("driver.recheck", "checkpoint_at_hand")(self.certificate)
        return task, ckpt

    def _checkpoint(self) -> Checkpoint:
        if "checkpoint" not in self.certificate:
            raise CircuitcError("the circuit names no checkpoint", fix="give the checkpoint that it was compiled from")
        found: Checkpoint = find_function("driver.recheck", "checkpoint_of")(self.certificate)
        return found


def load_circuit(folder: str | Path) -> Circuit:
    """The circuit saved in ``folder``. Raises :class:`CircuitcError` naming the file that is missing or damaged."""
    return Circuit.of(read_circuit(as_path(folder, "the folder")))
