"""A compiled circuit: its program, its nodes and edges, and the certificate that says how far to trust it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from circuitc.circuit.answer import Answer, Channels, channels_of
from circuitc.circuit.calibration import RAW, Calibration
from circuitc.circuit.given import as_array
from circuitc.circuit.mask import Edge
from circuitc.circuit.node_names import node_name, split_node
from circuitc.errors import CircuitcError
from circuitc.ir.array import described
from circuitc.ir.evaluate import TOKENS, evaluate
from circuitc.ir.graph import Graph, Node


@dataclass(frozen=True, eq=False)
class CircuitData:
    """Everything known about a compiled circuit. :class:`circuitc.Circuit` can also be saved.

    ``graph`` is the channel-level program. If ``answer`` is a pair, it computes ``logit[answer[0]] − logit[answer[1]]``
    at the last position; otherwise it computes the channels that ``answer`` names.
    ``mask: {site: bool[channels]}`` says which nodes are kept; the others are at their ``means``. ``edges`` are the
    kept weights between nodes; ``wires`` are all other connections between them: through the embedding, the residual
    stream, a head's scores, or the unembedding.
    """

    graph: Graph
    mask: dict[str, NDArray[np.bool_]]
    means: dict[str, NDArray[np.float64]]
    edges: Sequence[Edge]
    wires: Sequence[Wire]
    answer: Answer
    tokenizer: Tokenizer
    calibration: Calibration = RAW
    certificate: dict[str, Any] = field(default_factory=dict)
    attached: dict[str, bytes] = field(default_factory=dict)
    """The user's files that are needed to verify the circuit again, by name: prompt pairs and text."""
    rounded: Graph | None = None
    """The program for people to read: ``graph`` with fewer constants, token classes and digits. None if there were no
    prompts on which to judge the rounding."""

    @cached_property
    def nodes(self) -> list[str]:
        """The kept nodes, in graph order."""
        return [node_name(site, int(c)) for site, keep in self.mask.items() for c in np.flatnonzero(keep)]

    @property
    def topk_competitors(self) -> int:
        """How many dropped values the program computes only because they compete with kept ones in AbsTopK."""
        users = self.graph.users()
        rivals = {x for n in self.graph if n.op.name == "topk_threshold" for x in n.operands if not _is_table(x)}
        return sum(all(user.op.name == "topk_threshold" for user in users[x]) for x in rivals)

    @property
    def answers(self) -> tuple[str, ...]:
        """The names of the answer's channels: the texts of a pair's tokens, or ``channel N``."""
        pair = not isinstance(self.answer, Channels)
        count = self.tokenizer.get_vocab_size() if pair else 0
        return tuple(
            str(self.tokenizer.decode([i], skip_special_tokens=False)) if i < count else f"channel {i}"
            for i in channels_of(self.answer)
        )

    def program(self, tokens: Any, lengths: Any = None) -> NDArray[np.float64]:
        """The program's answers in float64, before calibration; ``f64[batch]`` for a pair.

        ``tokens: int[batch, pos]``; ``lengths: int[batch]`` if sequences are right-padded. Raises
        :class:`CircuitcError` for a token that the tokenizer does not have, and for lengths that sequences cannot have.
        """
        array = as_array(tokens, "tokens", TOKENS)
        if array.size and array.dtype.kind in "iu" and array.max() >= self.tokenizer.get_vocab_size():
            raise CircuitcError(
                f"there is no token {array.max()}",
                fix=f"ids run from 0 to {self.tokenizer.get_vocab_size() - 1}",
            )
        if lengths is not None:
            lengths = check_lengths(as_array(lengths, "lengths", LENGTHS), array.shape)
        return evaluate(self.graph, array, lengths)

    def log_odds(self, tokens: Any, lengths: Any = None) -> NDArray[np.float64]:
        """The log-odds of the first answer against the second, ``f64[batch]``: the program's answers, calibrated.

        Takes what :meth:`program` takes. Raises :class:`CircuitcError` if the outputs are not two tokens.
        """
        if isinstance(self.answer, Channels):
            problem = "the circuit's outputs are not two tokens, so they have no log-odds"
            raise CircuitcError(problem, fix="use circuit.program(tokens)")
        return self.calibration(self.program(tokens, lengths))


def plain_mean(circuit: CircuitData, site: str, channel: int) -> float | None:
    """The mean that a node would be frozen at; None if the site has none, or means by token."""
    mean = circuit.means.get(site)
    return None if mean is None or mean.ndim > 1 else float(mean[channel])


LENGTHS = "give the number of tokens of each sequence, int[batch]"


def check_lengths(lengths: NDArray[Any], shape: tuple[int, ...]) -> NDArray[Any]:
    """The lengths of right-padded sequences ``[batch, pos]``. Raises :class:`CircuitcError` for impossible ones."""
    if lengths.shape != shape[:1] or lengths.dtype.kind not in "iu":
        raise CircuitcError(f"lengths must be int[{shape[0] if shape else 0}], not {described(lengths)}", fix=LENGTHS)
    wrong = lengths[(lengths < 1) | (lengths > shape[-1])]
    if wrong.size:
        fix = f"sequences have 1 to {shape[-1]} tokens: {LENGTHS}"
        raise CircuitcError(f"there is no sequence of {wrong[0]} tokens here", where="lengths", fix=fix)
    return lengths


def _is_table(node: Node) -> bool:
    """Whether a value is a constant or a table, or one of these times a norm's 1/RMS: it stands for dead channels."""
    if node.op.name == "mul":
        return node.operands[1].op.name == "inv_rms" and _is_table(node.operands[0])
    return node.op.name in ("table", "pos_table", "grid") or not node.operands


@dataclass(frozen=True)
class Wire:
    """A connection between two nodes that is not an edge of the circuit.

    ``kind`` is ``embed`` (the target reads the embedding of tokens or of positions), ``residual`` (it reads a write),
    ``score`` (a query and its key), ``mix`` (a head carries a value to its output), ``gate`` (it is a factor of the
    target) or ``unembed`` (a write is added to the answer, times ``weight``; the largest weight if the answer has
    several channels).
    """

    source: str
    target: str
    kind: str
    weight: float = 1.0


def text_only(certificate: dict[str, Any]) -> list[str]:
    """The passes that promised to keep the answers on prompts and corpus text only, as a certificate lists them."""
    return [step["name"] for step in certificate.get("passes", []) if step["promise"].startswith("WITHIN")]


def node_layer(node: str) -> int | None:
    """The layer of a node; None after the last layer, as for ``final_resid``."""
    layer = split_node(node)[0].split(".")[0]
    return int(layer) if layer.isdigit() else None
