"""What takes the place of dropped nodes: the ablations that a circuit is learned and judged under.

An ablation maps every site to the values its dropped channels
take, and to which of the dropped ones stay live.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.mask import Means, NodeMask
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.prompts import Prompts
from circuitc.ir.array import Array
from circuitc.ir.evaluate import evaluate_torch
from circuitc.ir.graph import Graph
from circuitc.search.resample import same_token, window
from circuitc.search.specialise import Given, Specialised, specialise

ABLATIONS: dict[str, str] = {
    "mean": "dropped nodes at their means over the pretraining mix",
    "mean_subset": "a random half of them at their means, the other half live",
    "counterfactual": "dropped nodes take the paired counterfactual prompt's values",
    "counterfactual_subset": "a random half of them take the counterfactual prompt's values, the other half stay live",
    "none": "all of them live: the model itself, under the circuit's calibration",
    "resample_task": "dropped nodes take the values of another pair's prompt, sampled at random",
    "resample_corpus": "dropped nodes take the values of a window of corpus text, the same for all nodes",
    "resample_per_node": "each dropped node takes the values of a window of corpus text of its own",
    "resample_same_token": "at each position, those of a place in the corpus that holds the same token",
    "zero": "dropped nodes at zero, as compiled programs are tested",
}

NO_ABLATION = "none"
"""The ablation in which nothing is replaced: of all subsets of the dropped nodes, the empty one. A part of the model
that the rest outvotes survives the other ablations, and not this one. Of a circuit only the calibration matters here,
so that it is not searched under: a search refuses what the model itself does not do."""

_COUNTERFACTUAL = ("mean", "mean_subset", "counterfactual", "counterfactual_subset")
OBJECTIVES: dict[str, tuple[str, ...]] = {
    "mean": ("mean",),
    "counterfactual": _COUNTERFACTUAL,
    "resample": (*_COUNTERFACTUAL, "resample_task", "resample_corpus"),
    "causal": ("mean", "zero", "resample_task"),
}
"""What a circuit is searched for under, by the name of ``learn-mask``'s objective."""

REPORTED = (
    *_COUNTERFACTUAL,
    NO_ABLATION,
    "resample_task",
    "resample_corpus",
    "resample_per_node",
    "resample_same_token",
)
"""What the certificate of every circuit reports, whatever it was chosen for."""


def ablations_of(objective: str) -> tuple[str, ...]:
    """The ablations of an objective. Raises :class:`CircuitcError` with the nearest names."""
    if objective not in OBJECTIVES:
        raise unknown("objective", objective, OBJECTIVES)
    return OBJECTIVES[objective]


def claimed(objective: str) -> tuple[str, ...]:
    """What a circuit of an objective claims to survive: its ablations, and ``none`` if a random half is among them."""
    ablations = ablations_of(objective)
    return (*ablations, NO_ABLATION) if "mean_subset" in ablations else ablations


RECORDED = 32  # sequences of corpus text that are recorded at a time
PAYS = 0.25  # the fraction of nodes under which a graph specialised to them is worth making
FROZEN = frozenset({"mean", "zero"})
"""Ablations in which dropped nodes are constants."""
GIVEN = frozenset({"counterfactual", "resample_task", "resample_corpus"})
"""Ablations in which all dropped nodes of a row take the values of one sequence."""
DRAWN = frozenset({"resample_task", "resample_corpus", "resample_per_node", "resample_same_token"})
"""Ablations in which what they take is sampled at random."""
_OWN = FROZEN | {"mean_subset", "resample_same_token"}
"""Ablations in which they take no values from one sequence for each row."""

Source = Callable[[str], tuple[Tensor, "Tensor | None"]]
"""``source(site) -> (values f32[2n, pos, channels] or f32[channels], live bool[2n, 1, channels] or None)``: a dropped
channel takes ``values`` where it is not ``live``."""


def at(values: Tensor, x: Tensor, lengths: NDArray[np.int64]) -> Tensor:
    """Replacements for a site's value ``x``: those at each row's last position where x is of that alone."""
    if values.ndim < 3 or values.shape[1] == x.shape[1] or values.shape[1] == 1:
        return values
    rows = torch.arange(len(values), device=values.device)
    return values[rows, torch.as_tensor(lengths, device=values.device) - 1][:, None]


def _pays(mask: NodeMask) -> bool:
    return sum(int(keep.sum()) for keep in mask.values()) < PAYS * sum(map(len, mask.values()))


@dataclass
class Work:
    """What a search has computed, in sequences: run through the ``model`` as a whole, with or without gradients, or
    through a graph ``lowered`` to some of its nodes."""

    model: int = 0
    lowered: int = 0


@dataclass
class Ablator:
    """Runs a model with some of its sites ablated, in PyTorch on any device.

    ``graph`` is the tensor-level graph of the whole model, from which dropped nodes take their values;
    ``corpus: int[sequences, context]`` is text for the ablation of that name. Random choices come from ``seed``.
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
        """The answers of the model's graph, of one with other weights, or of one specialised to some nodes; of a pair,
        ``[batch]``.

        ``on_site`` sees what is needed at the last position only as ``[batch, 1, channels]``, but for ``at_end=False``.
        """
        device_tokens, device_lengths = (torch.as_tensor(x, device=self.device) for x in (tokens, lengths))
        if isinstance(graph, Specialised):
            self.work.lowered += len(tokens)
            device_tokens = torch.as_tensor(graph.reads(tokens), device=self.device)
            constants, graph = graph.constants, graph.graph
        else:
            self.work.model += len(tokens)
            constants = self.constants if graph is self.graph else dict(self.constants)  # do not hoard candidates'
        return evaluate_torch(graph, device_tokens, device_lengths, self.dtype, on_site, constants, at_end)

    def specialise(self, graph: Graph, mask: NodeMask, ablation: str) -> Specialised | None:
        """``graph`` specialised to the nodes of ``mask``, the others as an ablation of :data:`FROZEN` has them. None
        where that does not pay or cannot be done."""
        if not _pays(mask):
            return None
        zero = {site: np.zeros_like(mean) for site, mean in self.means.items()}
        return specialise(graph, mask, self.means if ablation == "mean" else zero)

    def specialise_given(self, graph: Graph, mask: NodeMask, prompts: Prompts, source: Source) -> Specialised | None:
        """The same for ``prompts`` alone, the others as ``source`` has them under an ablation of :data:`GIVEN`."""
        if not _pays(mask):
            return None
        values = {site: source(site)[0].numpy(force=True) for site in mask}
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

    def source(self, ablations: list[str], prompts: Prompts) -> Source:
        """What dropped nodes read, with one ablation for each pair of ``prompts``. Aligned at the last token."""
        both = np.array(ablations * 2)
        source_tokens, source_lengths = prompts.tokens, prompts.lengths
        recorded: dict[str, Tensor] = {}
        length = prompts.tokens.shape[1]
        if set(ablations) - _OWN:
            rows = self._source_rows(both, prompts)
            source_tokens, source_lengths = prompts.tokens[rows], prompts.lengths[rows]
            for row in np.flatnonzero(both == "resample_corpus"):
                source_lengths[row] = prompts.lengths[row]
                source_tokens[row] = self._corpus_window(int(prompts.lengths[row]), length)
            for row in np.flatnonzero(both == "resample_per_node"):
                source_lengths[row] = prompts.lengths[row]
                source_tokens[row] = self._corpus_window(length, length)
            # Longer rows' nodes look at these windows too: they are recorded as long as the longest row.
            recorded = self.record(source_tokens, np.where(both == "resample_per_node", length, source_lengths))
        if set(ablations) == {"mean"}:
            return lambda site: (self.mean_tensors[site], None)
        matching = np.flatnonzero(both == "resample_same_token")
        matched = self._matched(prompts.tokens[matching]) if len(matching) else {}
        zero = torch.tensor(both == "zero", device=self.device)[:, None, None]
        frozen = torch.tensor(np.isin(both, ["mean", "mean_subset", "zero"]), device=self.device)[:, None, None]
        partial = torch.tensor(np.isin(both, ["mean_subset", "counterfactual_subset"]), device=self.device)[
            :, None, None
        ]
        back = prompts.lengths[:, None] - np.arange(length)  # how far before each row's end, plus 1
        at = torch.tensor(np.clip(source_lengths[:, None] - back, 0, length - 1), device=self.device)
        apart = torch.tensor(np.flatnonzero(both == "resample_per_node"), device=self.device)
        any_partial = bool(partial.any())

        @cache  # a source is fixed once made: all masks are judged against the same draw
        def source(site: str) -> tuple[Tensor, Tensor | None]:
            mean = self.mean_tensors[site]
            values = torch.where(zero, 0.0, mean).expand(len(both), length, len(mean))
            if site in recorded:
                recorded_values = recorded[site]
                aligned = recorded_values.gather(1, at[..., None].expand(-1, -1, recorded_values.shape[-1]))
                if len(apart):
                    aligned[apart] = self._each_its_own(aligned[apart])
                values = torch.where(frozen, values, aligned)
            if site in matched:
                values = values.clone()
                values[torch.as_tensor(matching, device=self.device)] = matched[site]
            if not any_partial:
                return values, None
            coin = torch.rand(len(both), 1, len(mean), generator=self.random) < 0.5
            return values, coin.to(self.device) & partial

        return source

    def _each_its_own(self, values: Tensor) -> Tensor:
        """``[rows, pos, channels]`` in which each channel of each row is that of a row drawn for it alone."""
        rows, length, channels = values.shape
        drawn = torch.randint(rows, (rows, 1, channels), generator=self.random).to(values.device)
        return values.gather(0, drawn.expand(rows, length, channels))

    def _matched(self, tokens: NDArray[np.int64]) -> dict[str, Tensor]:
        """Every site's values at places of the corpus with the same tokens, ``{site: f32[rows, pos, channels]}``."""
        places = same_token(self.corpus, tokens.ravel(), self.random)
        sequences, which = np.unique(places[0], return_inverse=True)
        values: dict[str, Tensor] = {}
        for start in range(0, len(sequences), RECORDED):
            part = self.corpus[sequences[start : start + RECORDED]]
            here = np.flatnonzero((which >= start) & (which < start + RECORDED))
            index, row, position = (
                torch.as_tensor(x, device=self.device) for x in (here, which[here] - start, places[1][here])
            )
            for site, x in self.record(part, np.full(len(part), part.shape[1])).items():
                values.setdefault(site, x.new_empty(tokens.size, x.shape[-1]))[index] = x[row, position]
        return {site: x.reshape(*tokens.shape, -1) for site, x in values.items()}

    def _source_rows(self, ablations: NDArray[np.str_], prompts: Prompts) -> NDArray[np.int64]:
        """The row whose values each row's dropped nodes take."""
        is_counterfactual = np.char.startswith(ablations, "counterfactual")
        rows: NDArray[np.int64] = np.where(is_counterfactual, prompts.counterfactual, np.arange(len(ablations)))
        others = np.flatnonzero(ablations == "resample_task")
        if len(others) and prompts.pairs < 2:
            raise CircuitcError("the ablation 'resample_task' needs at least two prompt pairs")
        draw = torch.randint(1, max(prompts.pairs, 2), (len(others),), generator=self.random).numpy()
        side = torch.randint(0, 2, (len(others),), generator=self.random).numpy() * prompts.pairs
        rows[others] = (others + draw) % prompts.pairs + side
        return rows

    def _corpus_window(self, length: int, width: int) -> NDArray[np.int64]:
        padded = np.zeros(width, dtype=np.int64)
        padded[:length] = window(self.corpus, length, self.random)
        return padded
