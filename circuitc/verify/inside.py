"""Runs a model and its circuit with internal values observed or replaced."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.mask import is_site, sites_of_graph
from circuitc.circuit.node_names import split_node
from circuitc.inputs.prompts import Prompts
from circuitc.ir.evaluate import evaluate_torch
from circuitc.ir.graph import Graph, Node
from circuitc.search.specialise import Specialised
from circuitc.verify.subject import Subject

if TYPE_CHECKING:
    from circuitc.ir.evaluate import Amend

MOST_ROWS = 32  # sequences per run when every position is computed, as logits at all positions are large

F64 = NDArray[np.float64]


def model_of(subject: Subject) -> Specialised:
    """The model itself."""
    return _whole(subject, subject.source)


def circuit_of(subject: Subject) -> Specialised:
    """The circuit with dropped nodes at their means, specialised to its nodes if that pays."""
    specialised = subject.ablator.specialise(subject.chosen, subject.mask, "mean")
    return specialised or whole_circuit_of(subject)


def whole_circuit_of(subject: Subject) -> Specialised:
    """The circuit with all tensors of the model, so that every value can be observed."""
    return _whole(subject, subject.chosen)


def _whole(subject: Subject, graph: Graph) -> Specialised:
    every = {site: np.arange(node.type.channels or 0) for site, node in sites_of_graph(graph).items()}
    return Specialised(graph, every, dict(subject.ablator.constants))


def some(prompts: Prompts, pairs: int) -> Prompts:
    """At most ``pairs`` of the pairs, evenly spaced."""
    return prompts.take(np.linspace(0, prompts.pairs - 1, min(pairs, prompts.pairs)).astype(np.int64))


def sample(count: int, most: int, rng: np.random.Generator) -> list[int]:
    """All indices below ``count``, or ``most`` random ones, in order."""
    return list(range(count)) if count <= most else [int(i) for i in np.sort(rng.permutation(count)[:most])]


def chosen_nodes(subject: Subject, most: int, rng: np.random.Generator) -> list[str]:
    """The circuit's nodes, or ``most`` random ones, in graph order."""
    return [subject.circuit.nodes[i] for i in sample(len(subject.circuit.nodes), most, rng)]


def run(
    subject: Subject,
    side: Specialised,
    tokens: NDArray[np.int64],
    lengths: NDArray[np.int64],
    on_node: Amend = lambda node, operands, value: value,
    on_site: Callable[[str, Tensor], Tensor] | None = None,
    at_end: bool = True,
) -> F64:
    """The answers of a model or circuit before calibration, ``f64[rows]``; the hooks are ``evaluate_torch``'s."""
    at_tokens, at_lengths = (torch.as_tensor(x, device=subject.device) for x in (tokens, lengths))
    with torch.no_grad():
        found = evaluate_torch(
            side.graph,
            at_tokens,
            at_lengths,
            on_site=on_site,
            constants=side.constants,
            at_end=at_end,
            on_node=on_node,
        )
    return np.asarray(found.double().cpu().numpy())


def node_values(
    subject: Subject, side: Specialised, tokens: NDArray[np.int64], lengths: NDArray[np.int64], nodes: Sequence[str]
) -> dict[str, Tensor]:
    """The values of each node, ``{node: f32[rows, pos]}``, without nodes that a specialised graph lacks."""
    wanted: dict[str, list[tuple[str, int]]] = {}
    for node in nodes:
        site, channel = split_node(node)
        place = np.flatnonzero(side.channels.get(site, np.zeros(0, dtype=np.int64)) == channel)
        if len(place):
            wanted.setdefault(site, []).append((node, int(place[0])))
    found: dict[str, list[Tensor]] = {node: [] for places in wanted.values() for node, _ in places}

    def on_node(node: Node, operands: Sequence[Any], value: Tensor) -> Tensor:
        if is_site(node):
            for name, place in wanted.get(str(node.attrs["name"]), ()):
                found[name].append(value[..., place].clone())
        return value

    for start in range(0, len(tokens), MOST_ROWS):
        rows = slice(start, start + MOST_ROWS)
        run(subject, side, tokens[rows], lengths[rows], on_node, at_end=False)
    return {node: torch.cat(parts) for node, parts in found.items()}
