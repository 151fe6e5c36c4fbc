"""A compiled circuit: the program, what it keeps of the model, and the certificate that says how far to trust it."""

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
from circuitc.circuit.mask import Edge
from circuitc.circuit.sites import node_name, split_node
from circuitc.errors import CircuitcError
from circuitc.ir.evaluate import evaluate
from circuitc.ir.graph import Graph, Node


@dataclass(frozen=True, eq=False)
class CircuitData:
    """All that is known of a compiled circuit. :class:`circuitc.Circuit` can write it out, too.

    ``graph`` is the channel-level program; where ``answer`` is a pair it gives the difference of two logits at the
    last position, ``logit[answer[0]] − logit[answer[1]]``, else the channels that ``answer`` names.
    ``mask: {site: bool[channels]}`` says which nodes are kept, ``edges`` lists the kept weights between them,
    ``wires`` how the kept nodes meet outside these weights: through the embedding, the residual stream, a head's
    scores, or the unembedding.
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
    """Files of the user's that checking the circuit again needs, by name: its prompt pairs, its text."""
    rounded: Graph | None = None
    """The program that people read: ``graph`` with fewer constants, classes of tokens and digits. None without prompts
    on which that could be judged."""

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
        """What the answer's channels are called: the two tokens of a pair; an output that is no token by its number."""
        pair = not isinstance(self.answer, Channels)
        count = self.tokenizer.get_vocab_size() if pair else 0
        return tuple(
            str(self.tokenizer.decode([i], skip_special_tokens=False)) if i < count else f"channel {i}"
            for i in channels_of(self.answer)
        )

    def program(self, tokens: Any, lengths: Any = None) -> NDArray[np.float64]:
        """The program's answers in float64, before calibration: of a pair, ``f64[batch]``.

        ``tokens: int[batch, pos]``; ``lengths: int[batch]`` if sequences are right-padded.
        """
        array = np.asarray(tokens)
        if array.size and array.max() >= self.tokenizer.get_vocab_size():
            raise CircuitcError(
                f"there is no token {array.max()}",
                fix=f"ids run from 0 to {self.tokenizer.get_vocab_size() - 1}",
            )
        return evaluate(self.graph, array, lengths)


def _is_table(node: Node) -> bool:
    """Whether a value is a constant or table, or one times a norm's factor: a rank among dead channels."""
    if node.op.name == "mul":
        return node.operands[1].op.name == "inv_rms" and _is_table(node.operands[0])
    return node.op.name in ("table", "pos_table", "grid") or not node.operands


@dataclass(frozen=True)
class Wire:
    """A way from one node to another that is not an edge of the circuit.

    ``kind`` is ``embed`` (the embedding, or that of positions, is read), ``residual`` (a write is read), ``score`` (a
    query meets its key), ``mix`` (a head carries a value to its output) or ``unembed`` (a write reaches the answer,
    ``weight`` times its channel; the largest weight if the answer has several channels).
    """

    source: str
    target: str
    kind: str
    weight: float = 1.0


def text_only(certificate: dict[str, Any]) -> list[str]:
    """The passes that promised to keep the answers on prompts and corpus text, no more."""
    return [step["name"] for step in certificate.get("passes", []) if step["promise"].startswith("WITHIN")]


def node_layer(node: str) -> int | None:
    """The layer a node is in; None behind the last one, as for ``final_resid``."""
    layer = split_node(node)[0].split(".")[0]
    return int(layer) if layer.isdigit() else None
