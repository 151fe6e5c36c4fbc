"""The importance of each node of a circuit on its task: the loss without the node, and its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.calibration import RAW, task_loss
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.mask import NodeMask, ablate_nodes, drop_edges, mask_of_edges, mean_at
from circuitc.circuit.node_names import stream_sites
from circuitc.circuit.probe import Probe
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.source_graph import answer_graph
from circuitc.ir import Graph
from circuitc.search.ablations import Ablator
from circuitc.search.scorer import Scorer


@dataclass(frozen=True)
class Importance:
    """Measures a circuit on prompts, with dropped nodes at their means. Losses are in nats, means over all prompts."""

    circuit: CircuitData
    ckpt: Checkpoint
    prompts: Prompts

    @cached_property
    def source(self) -> Graph:
        """The whole model as a graph that ends in the circuit's answer."""
        return answer_graph(self.ckpt, self.circuit.answer, stream_sites(self.circuit.mask))

    @cached_property
    def graph(self) -> Graph:
        """The circuit as a tensor-level graph."""
        edges = mask_of_edges(self.circuit.edges, self.circuit.mask, self.source)
        return drop_edges(ablate_nodes(self.source, self.circuit.mask, self.circuit.means), edges)

    @cached_property
    def scorer(self) -> Scorer:
        return Scorer(Ablator(self.graph, self.circuit.means, self.ckpt.corpus, 0), self.prompts, ["mean"])

    @cached_property
    def model_loss(self) -> float:
        """The task loss of the whole model, not calibrated."""
        whole = Probe(self.prompts.tokens, self.prompts.lengths)
        return task_loss(RAW(whole.answers(self.source)), self.prompts.signs)

    def loss(self, keep: NodeMask) -> float:
        """The task loss of the circuit with only the nodes in ``keep``, under the circuit's calibration."""
        return task_loss(
            self.circuit.calibration(self.scorer.answers(self.graph, keep, "mean")), self.scorer.prompts.signs
        )

    def loss_without(self, site: str, channel: int) -> float:
        """The task loss of the circuit with one more node at its mean."""
        keep = self.circuit.mask[site].copy()
        keep[channel] = False
        return self.loss({**self.circuit.mask, site: keep})

    def loss_without_layer(self, layer: str) -> float:
        """The task loss of the circuit with all nodes of a ``layer``, as ``3.attn`` or ``3.mlp``, at their means."""
        mask = self.circuit.mask
        return self.loss({s: keep & (not s.startswith(f"{layer}.")) for s, keep in mask.items()})

    def values(
        self, tokens: NDArray[np.int64], lengths: NDArray[np.int64], rows: int = 32
    ) -> dict[str, NDArray[np.float32]]:
        """The kept nodes' values inside the circuit, ``{site: f32[n, pos, kept]}``; ``rows`` sequences at a time."""
        parts = list(self._values(tokens, lengths, rows))
        return {site: np.concatenate([part[site] for part in parts]) for site in parts[0]}

    def _values(
        self, tokens: NDArray[np.int64], lengths: NDArray[np.int64], rows: int
    ) -> Iterator[dict[str, NDArray[np.float32]]]:
        for start in range(0, len(tokens), rows):
            seen: dict[str, NDArray[np.float32]] = {}

            def record(site: str, x: Tensor, seen: dict[str, NDArray[np.float32]] = seen) -> Tensor:
                seen[site] = x.detach().numpy()[..., self.circuit.mask[site]]
                return x

            part = slice(start, start + rows)
            self.scorer.ablator.run(self.graph, tokens[part], lengths[part], record, at_end=False)
            yield seen

    def strengths(self, values: Mapping[str, NDArray[np.float32]]) -> dict[tuple[str, str], NDArray[np.float32]]:
        """The strength of each edge: its weight times its source's deviation from the mean.

        The deviation is the root mean square over ``values`` on the prompts. The result is
        ``{(source site, target site): f32[kept sources, kept targets]}``.
        """
        mask, means = self.circuit.mask, self.circuit.means
        inside = np.arange(self.prompts.tokens.shape[1]) < self.prompts.lengths[:, None]
        found: dict[tuple[str, str], NDArray[np.float32]] = {}
        place = {site: {int(c): i for i, c in enumerate(np.flatnonzero(keep))} for site, keep in mask.items()}
        for edge in self.circuit.edges:
            (source, _, s), (target, _, t) = edge.source.rpartition("."), edge.target.rpartition(".")
            shape = (len(place[source]), len(place[target]))
            i, j = place[source][int(s)], place[target][int(t)]
            frozen = mean_at(means[source], self.prompts.tokens[inside])[..., int(s)]
            deviation = values[source][..., i][inside] - frozen
            table = found.setdefault((source, target), np.zeros(shape, np.float32))
            table[i, j] = edge.weight * float(np.sqrt(np.square(deviation.astype(np.float64)).mean()))
        return found
