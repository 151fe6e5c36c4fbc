"""One class per ablation: what dropped nodes take in some rows of a batch, and whether some of them stay live."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.mask import mean_at
from circuitc.errors import CircuitcError
from circuitc.inputs.prompts import Prompts
from circuitc.search.resample import same_token, window

RECORDED = 32  # corpus sequences that the model is run on at a time

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Batch:
    """What ablations choose replacements from.

    ``prompts`` are the 2n ablated rows; ``means: {site: f32[channels]}``, or by token ``f32[tokens, channels]``;
    ``corpus: int[sequences, context]``; ``record(tokens, lengths)`` runs the model and returns
    ``{site: f32[rows, pos, channels]}``; random choices come from ``random``.
    """

    prompts: Prompts
    means: Mapping[str, Tensor]
    corpus: Ints
    record: Callable[[Ints, Ints], dict[str, Tensor]]
    random: torch.Generator

    @property
    def width(self) -> int:
        """The length of the longest row."""
        return int(self.prompts.tokens.shape[1])


@dataclass(frozen=True, eq=False)
class Sequences:
    """The sequences whose values some rows take, ``tokens: int[rows, pos]``, right-padded.

    Each is aligned with its prompt at the last token, which ``lengths: int[rows]`` gives. The model reads the first
    ``read: int[rows]`` tokens.
    """

    tokens: Ints
    lengths: Ints
    read: Ints


@dataclass(frozen=True, eq=False)
class Recorded:
    """Every site's values on the sequences of a batch, ``{site: f32[2n, pos, channels]}``; empty if no row has one.

    Position t of row i is aligned with ``positions: int[2n, pos]`` of its sequence.
    """

    values: Mapping[str, Tensor]
    positions: Ints

    def aligned(self, site: str, rows: Ints) -> Tensor:
        """The aligned values of some rows, ``f32[k, pos, channels]``."""
        values = self.values[site]
        row, position = (torch.as_tensor(x, device=values.device) for x in (rows[:, None], self.positions[rows]))
        return values[row, position]


class Ablation(ABC):
    """One ablation on ``rows: int[k]`` of a batch."""

    name: ClassVar[str]
    meaning: ClassVar[str]
    half_live: ClassVar[bool] = False
    """Whether a random half of the dropped nodes stays live."""
    frozen: ClassVar[bool] = False
    """Whether dropped nodes are the same constants in every row, or functions of the token."""
    given: ClassVar[bool] = False
    """Whether all dropped nodes of a row take the values of one known sequence."""
    sampled: ClassVar[bool] = False
    """Whether the values that dropped nodes take are sampled at random."""

    def __init__(self, batch: Batch, rows: Ints) -> None:
        self.batch, self.rows = batch, rows

    def choose(self) -> Sequences | None:
        """Makes the random choices; returns the sequences that the rows take values from, if there are any."""
        return None

    @abstractmethod
    def values(self, site: str, recorded: Recorded) -> Tensor:
        """What dropped channels take, ``f32[k, pos, channels]``, or ``f32[channels]`` for all rows and positions."""


class Mean(Ablation):
    name = "mean"
    meaning = "dropped nodes at their means over the pretraining mix"
    frozen = True

    def values(self, site: str, recorded: Recorded) -> Tensor:
        found: Tensor = mean_at(self.batch.means[site], self.batch.prompts.tokens[self.rows])
        return found


class MeanSubset(Mean):
    name = "mean_subset"
    meaning = "a random half of the dropped nodes at their means, the other half live"
    half_live, frozen = True, False


class Zero(Ablation):
    name = "zero"
    meaning = "dropped nodes at zero, as compiled programs are tested"
    frozen = True

    def values(self, site: str, recorded: Recorded) -> Tensor:
        mean = self.batch.means[site]
        return torch.zeros(mean.shape[-1], dtype=mean.dtype, device=mean.device)


class FromSequence(Ablation):
    """Dropped nodes take the values that they have on another sequence."""

    given = True

    def choose(self) -> Sequences:
        prompts, rows = self.batch.prompts, self.source_rows()
        lengths = prompts.lengths[rows]
        return Sequences(prompts.tokens[rows], lengths, lengths)

    def source_rows(self) -> Ints:
        """The row of the batch whose values each row takes, ``int[k]``."""
        return self.rows

    def values(self, site: str, recorded: Recorded) -> Tensor:
        return recorded.aligned(site, self.rows)


class Counterfactual(FromSequence):
    name = "counterfactual"
    meaning = "dropped nodes take the paired counterfactual prompt's values"

    def source_rows(self) -> Ints:
        return self.batch.prompts.counterfactual[self.rows]


class CounterfactualSubset(Counterfactual):
    name = "counterfactual_subset"
    meaning = "a random half of the dropped nodes take the counterfactual prompt's values, the other half stay live"
    half_live, given = True, False


class NoAblation(FromSequence):
    """Each row takes its own values: the model itself.

    The ablation replaces the empty subset of the dropped nodes. A part of the model that the rest outvotes survives the
    other ablations and fails this one. Only the calibration of a circuit matters here, so no search runs under it: a
    search refuses a task that the model itself does not do.
    """

    name = "none"
    meaning = "all dropped nodes live: the model itself, under the circuit's calibration"
    given = False


class ResampleTask(FromSequence):
    name = "resample_task"
    meaning = "dropped nodes take the values of another pair's prompt, sampled at random"
    sampled = True

    def source_rows(self) -> Ints:
        pairs, count, random = self.batch.prompts.pairs, len(self.rows), self.batch.random
        if pairs < 2:
            raise CircuitcError(f"the ablation '{self.name}' needs at least two prompt pairs")
        pairs_away = torch.randint(1, pairs, (count,), generator=random).numpy()
        side = torch.randint(0, 2, (count,), generator=random).numpy()
        return np.asarray((self.rows + pairs_away) % pairs + side * pairs)


class ResampleCorpus(FromSequence):
    name = "resample_corpus"
    meaning = "dropped nodes take the values of a window of corpus text, the same window for all nodes"
    sampled = True

    def choose(self) -> Sequences:
        lengths = self.batch.prompts.lengths[self.rows]
        tokens = np.zeros((len(self.rows), self.batch.width), dtype=np.int64)
        for row, length in zip(tokens, lengths.tolist(), strict=True):
            row[:length] = window(self.batch.corpus, length, self.batch.random)
        return Sequences(tokens, lengths, lengths)


class ResamplePerNode(Ablation):
    name = "resample_per_node"
    meaning = "each dropped node takes the values of its own window of corpus text"
    sampled = True

    def choose(self) -> Sequences:
        width = self.batch.width
        # Nodes of a longer row read these windows too, so each is as long as the longest row.
        windows = [window(self.batch.corpus, width, self.batch.random) for _ in self.rows]
        return Sequences(np.stack(windows), self.batch.prompts.lengths[self.rows], np.full(len(self.rows), width))

    def values(self, site: str, recorded: Recorded) -> Tensor:
        aligned = recorded.aligned(site, self.rows)
        rows, length, channels = aligned.shape
        source = torch.randint(rows, (rows, 1, channels), generator=self.batch.random).to(aligned.device)
        return aligned.gather(0, source.expand(rows, length, channels))


class ResampleSameToken(Ablation):
    name = "resample_same_token"
    meaning = "at each position, dropped nodes take the values of a place in the corpus that holds the same token"
    sampled = True

    def choose(self) -> None:
        tokens = self.batch.prompts.tokens[self.rows]
        places = same_token(self.batch.corpus, tokens.ravel(), self.batch.random)
        self.found = {site: x.reshape(*tokens.shape, -1) for site, x in self._values_at(*places).items()}

    def values(self, site: str, recorded: Recorded) -> Tensor:
        return self.found[site]

    def _values_at(self, sequences: Ints, positions: Ints) -> dict[str, Tensor]:
        """Every site's values at n places of the corpus, ``{site: f32[n, channels]}``."""
        distinct, which = np.unique(sequences, return_inverse=True)
        values: dict[str, Tensor] = {}
        for start in range(0, len(distinct), RECORDED):
            part = self.batch.corpus[distinct[start : start + RECORDED]]
            here = np.flatnonzero((which >= start) & (which < start + RECORDED))
            for site, x in self.batch.record(part, np.full(len(part), part.shape[1])).items():
                index, row, position = (
                    torch.as_tensor(i, device=x.device) for i in (here, which[here] - start, positions[here])
                )
                values.setdefault(site, x.new_empty(len(sequences), x.shape[-1]))[index] = x[row, position]
        return values


KINDS: tuple[type[Ablation], ...] = (
    Mean,
    MeanSubset,
    Counterfactual,
    CounterfactualSubset,
    NoAblation,
    ResampleTask,
    ResampleCorpus,
    ResamplePerNode,
    ResampleSameToken,
    Zero,
)
"""All ablations. In a mixed batch they make their random choices in this order."""
BY_NAME = {kind.name: kind for kind in KINDS}
ABLATIONS = {kind.name: kind.meaning for kind in KINDS}
"""The meaning of each ablation, by name."""
NO_ABLATION = NoAblation.name

FROZEN = frozenset(kind.name for kind in KINDS if kind.frozen)
GIVEN = frozenset(kind.name for kind in KINDS if kind.given)
SAMPLED = frozenset(kind.name for kind in KINDS if kind.sampled)
"""The names of the ablations with each property of :class:`Ablation`."""
