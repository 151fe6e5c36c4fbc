"""Runs a model with some of its sites ablated, and counts what that computes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.mask import Means, NodeMask
from circuitc.inputs.prompts import Prompts
from circuitc.ir.array import Array
from circuitc.ir.evaluate import evaluate_torch
from circuitc.ir.graph import Graph
from circuitc.search.ablations.kinds import Batch
from circuitc.search.ablations.replacements import Replacements, combined
from circuitc.search.specialise import Given, Specialised, specialise

PAYS = 0.25  # a graph is specialised to a mask that keeps less than this fraction of the nodes


def at(values: Tensor, x: Tensor, lengths: NDArray[np.int64]) -> Tensor:
    """Replacements for a site's value ``x``; if ``x`` has only the last position of each row, the ones there."""
    if values.ndim < 3 or values.shape[1] == x.shape[1] or values.shape[1] == 1:
        return values
    rows = torch.arange(len(values), device=values.device)
    return values[rows, torch.as_tensor(lengths, device=values.device) - 1][:, None]


def _pays(mask: NodeMask) -> bool:
    return sum(int(keep.sum()) for keep in mask.values()) < PAYS * sum(map(len, mask.values()))


@dataclass
class Work:
    """What a search has computed: the number of sequences run through the whole ``model``, with or without gradients,
    and through graphs ``lowered`` (specialised) to some of its nodes."""

    model: int = 0
    lowered: int = 0


@dataclass
class Ablator:
    """Runs a model with some of its sites ablated, in PyTorch on any device.

    ``graph`` is the tensor-level graph of the whole model, from which dropped nodes take their values;
    ``corpus: int[sequences, context]`` is the text that ``resample_*`` ablations sample from. ``seed`` seeds all random
    choices.
    """

    graph: Graph
    means: Means
    corpus: NDArray[np.int64]
    seed: int
    device: str = "cpu"
    dtype: torch.dtype = torch.float32
    constants: dict[Array, Tensor] = field(default_factory=dict)
    work: Work = field(default_factory=Work)

    def __post_init__(self) -> None:
        self.random = torch.Generator().manual_seed(self.seed)
        self.mean_tensors = {
            name: torch.tensor(np.asarray(mean), dtype=self.dtype, device=self.device)
            for name, mean in self.means.items()
        }

    def run(
        self,
        graph: Graph | Specialised,
        tokens: NDArray[np.int64],
        lengths: NDArray[np.int64],
        on_site: Callable[[str, Tensor], Tensor] | None,
        at_end: bool = True,
    ) -> Tensor:
        """The answers of the model's graph, of a variant of it, or of a specialised graph; ``[batch]`` for a pair.

        A site that is needed only at the last position is computed only there, and ``on_site`` sees it as
        ``[batch, 1, channels]``. With ``at_end=False`` every site is computed at all positions.
        """
        device_tokens, device_lengths = (torch.as_tensor(x, device=self.device) for x in (tokens, lengths))
        if isinstance(graph, Specialised):
            self.work.lowered += len(tokens)
            device_tokens = torch.as_tensor(graph.reads(tokens), device=self.device)
            constants, graph = graph.constants, graph.graph
        else:
            self.work.model += len(tokens)
            # The constants of other graphs are not kept: a search tries many graphs.
            constants = self.constants if graph is self.graph else dict(self.constants)
        return evaluate_torch(graph, device_tokens, device_lengths, self.dtype, on_site, constants, at_end)

    def specialise(self, graph: Graph, mask: NodeMask, ablation: str) -> Specialised | None:
        """``graph`` specialised to the nodes of ``mask``, with the others constant as under a ``FROZEN`` ablation.

        None if that does not pay, or if the vocabulary is too large.
        """
        if not _pays(mask):
            return None
        zero = {site: np.zeros(mean.shape[-1]) for site, mean in self.means.items()}
        return specialise(graph, mask, self.means if ablation == "mean" else zero)

    def specialise_given(
        self, graph: Graph, mask: NodeMask, prompts: Prompts, replacements: Replacements
    ) -> Specialised | None:
        """``graph`` specialised to the nodes of ``mask`` on ``prompts`` alone, under a ``GIVEN`` ablation.

        The other nodes take their values from ``replacements``. None if that does not pay, or if the values are too
        many.
        """
        if not _pays(mask):
            return None
        values = {site: replacements(site)[0].numpy(force=True) for site in mask}
        return specialise(graph, mask, self.means, Given(prompts.tokens, prompts.lengths, values))

    def record(self, tokens: NDArray[np.int64], lengths: NDArray[np.int64]) -> dict[str, Tensor]:
        """Every site's value in the model itself, ``{site: f32[batch, pos, channels]}``."""
        values: dict[str, Tensor] = {}

        def on_site(name: str, x: Tensor) -> Tensor:
            values[name] = x
            return x

        with torch.no_grad():
            self.run(self.graph, tokens, lengths, on_site, at_end=False)
        return values

    def replacements(self, ablations: Sequence[str], prompts: Prompts) -> Replacements:
        """What dropped nodes take on ``prompts``, with one ablation for each pair; aligned at the last token."""
        return combined(ablations, Batch(prompts, self.mean_tensors, self.corpus, self.record, self.random))
