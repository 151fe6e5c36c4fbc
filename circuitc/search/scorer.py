"""Judges circuits: their answers and losses under fixed ablations, on fixed prompts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.answer import on_input
from circuitc.circuit.calibration import RAW, Calibration, fit, task_loss
from circuitc.circuit.mask import NodeMask
from circuitc.inputs.prompts import Prompts
from circuitc.ir.graph import Graph
from circuitc.ir.stable import ROUNDING
from circuitc.search.ablations import DRAWN, FROZEN, GIVEN, Ablator, Source, at
from circuitc.search.specialise import Specialised

TOGETHER = 2**21  # numbers of a tensor up to which more masks are judged in one run
QUICK_PAIRS = 48
FAR = 1.5  # times the target: a loss on QUICK_PAIRS that is above was not seen to be under the target on all
SURE = 1e-3  # nats, and as a fraction: how far a loss under a fit of its own must be off before it settles a verdict
STALE = 0.7  # of a specialised graph's nodes: with fewer left, a narrower one is made
DRAWS = 3  # of replacements at random, that what is chosen must hold under: it would fit a single one
PATIENCE = 4  # runs of the whole graph that take as long as narrowing it to the places of some sequences

Case = tuple[str, int]
"""An ablation, and which draw of its replacements."""


@dataclass(eq=False)
class _View:
    """A graph as masks within ``mask`` are judged on it: for each part of the prompts specialised, or as it is; with
    what dropped channels take there."""

    graph: Graph
    mask: NodeMask
    parts: Sequence[tuple[Specialised | None, Source]]
    missed: list[NodeMask] = field(default_factory=list)  # masks that it cannot be used for, or is too wide for

    def holds(self, mask: NodeMask) -> bool:
        """Whether that mask is within this one."""
        return mask.keys() == self.mask.keys() and not any(
            (keep & ~self.mask[site]).any() for site, keep in mask.items()
        )

    def fits(self, mask: NodeMask) -> bool:
        """Whether it is, and keeps about as many nodes."""
        return self.holds(mask) and _count(mask) >= STALE * _count(self.mask)


@dataclass
class Scorer:
    """Judges circuits on fixed prompts under fixed ablations: each one against the same ``draws`` of replacements.

    Ablations that draw whole sequences at random (:data:`circuitc.search.ablations.DRAWN`) are judged under that many
    draws, each of them a case of its own. The loss of a circuit is that of its worst case, under one calibration
    fitted on all of them pooled, or under none where it is not to be ``calibrated``. The pairs are put in order of
    length, so that little of a batch is padding. Where dropped nodes are constants or known beforehand, a mask is
    judged on the graph specialised to its nodes (:mod:`circuitc.search.specialise`): the same answers up to rounding,
    computed faster.
    """

    ablator: Ablator
    prompts: Prompts
    ablations: Sequence[str]
    batch: int = 64
    calibrated: bool = True
    draws: int = 1
    views: dict[Case, _View] = field(default_factory=dict)
    allowance: float = field(init=False)  # by how much a loss on a few prompts may be above that on all
    hardest: list[Case] = field(default_factory=list)  # those that ruled out a circuit last first

    @cached_property
    def quick(self) -> Scorer:
        """A scorer on some of these prompts: for putting circuits in order, and for seeing which are far off."""
        if self.prompts.pairs < 2 * QUICK_PAIRS:
            return self
        some = np.linspace(0, self.prompts.pairs - 1, QUICK_PAIRS).astype(np.int64)  # of every length
        return Scorer(self.ablator, self.prompts.take(some), self.ablations, self.batch, self.calibrated, self.draws)

    def __post_init__(self) -> None:
        self.drawn = not DRAWN.isdisjoint(self.ablations)
        self.allowance = np.inf if self.drawn else 0.0
        longest = self.prompts.lengths.reshape(2, -1).max(0)
        by_length = np.argsort(longest, kind="stable")
        self.order = np.concatenate([by_length, by_length + len(longest)])  # where the judged rows stood
        self.prompts = self.prompts.take(by_length)
        again = [(ablation, draw) for draw in range(1, self.draws) for ablation in self.ablations if ablation in DRAWN]
        self.cases: list[Case] = [*((ablation, 0) for ablation in self.ablations), *again]
        self.prepared = {
            case: [
                (part, self.ablator.source([case[0]] * part.pairs, part)) for part in self.prompts.batches(self.batch)
            ]
            for case in self.cases
        }

    def answers(self, graph: Graph, mask: NodeMask, ablation: str) -> NDArray[np.float64]:
        """What ``graph`` answers with its nodes ablated by ``mask`` under one ablation; of a pair, ``f64[2n]``."""
        answers: NDArray[np.float64] = self.many_answers(graph, [mask], ablation)[0]
        return answers

    def many_answers(
        self, graph: Graph, masks: Sequence[NodeMask], ablation: str, draw: int = 0
    ) -> NDArray[np.float64]:
        """The same of several masks, ``f64[masks, 2n]`` of a pair: as many at once as are quick and fit memory."""
        case = (ablation, draw)
        view = self._view(graph, _union(masks), case)
        firsts, seconds = [], []
        for (part, _), (specialised, source) in zip(self.prepared[case], view.parts, strict=True):
            together = self._together(specialised or graph, masks, part)
            parts = [self._run(specialised or graph, some, part, source) for some in together]
            found = np.concatenate(parts)  # [masks, rows of the part, ...]
            out = on_input(found.reshape(-1, *found.shape[2:]), np.tile(part.lengths, len(masks)), self._width)
            out = out.reshape(len(masks), -1, *out.shape[1:])
            firsts.append(out[:, : part.pairs])
            seconds.append(out[:, part.pairs :])
        return np.concatenate(firsts + seconds, 1)

    def verdict(self, graph: Graph, mask: NodeMask) -> tuple[float, Calibration]:
        """The worst loss over the cases, and the calibration under which it is measured."""
        return self._verdicts(graph, [mask])[0]

    def loss(self, graph: Graph, mask: NodeMask) -> float:
        return self.verdict(graph, mask)[0]

    def meets(self, graph: Graph, mask: NodeMask, target: float) -> bool:
        """Whether the loss is at most ``target``; what misses it by far on a few prompts is not judged on all.

        Where replacements are drawn, a few prompts may be hit by bad ones. There it counts how much worse they are than
        under the last mask that met the target on all.
        """
        if self.quick is self:
            return self.within(graph, mask, target)
        if not self.quick.within(graph, mask, FAR * target + self.allowance):
            return False
        met = self.within(graph, mask, target)
        if met and self.drawn:
            self.allowance = self.quick.loss(graph, mask)
        return met

    def within(self, graph: Graph, mask: NodeMask, target: float) -> bool:
        """The same as ``loss(graph, mask) <= target``, up to rounding, without running the cases that no longer matter.

        A case's loss under the shared calibration is at least that under one fitted to it alone: where this misses
        the target, the others need not be run. The case that ruled out the last circuit comes first.
        """
        if not self.hardest or len(self.cases) == 1:  # replacements are drawn as first read: in the order of the cases
            self.hardest = [*self.cases]
            return self.loss(graph, mask) <= target + ROUNDING
        signs, found = self.prompts.signs, {}
        for place, case in enumerate(self.hardest):
            answers = found[case] = self.many_answers(graph, [mask], *case)[0]
            own = fit(answers, signs) if self.calibrated else RAW
            if task_loss(own(answers), signs) > target + SURE * (1 + target):
                self.hardest.insert(0, self.hardest.pop(place))
                return False
        return self._worst([found[case] for case in self.cases])[0] <= target + ROUNDING

    def losses(self, graph: Graph, masks: Sequence[NodeMask]) -> list[float]:
        """The loss of each mask, judged together."""
        return [loss for loss, _ in self._verdicts(graph, masks)] if masks else []

    def removal_costs(self, graph: Graph, mask: NodeMask) -> dict[str, NDArray[np.float64]]:
        """What dropping each kept node would add to the mean loss, to first order: ``{site: f64[channels]}``."""
        calibration = self.verdict(graph, mask)[1]
        gates = {
            site: torch.tensor(keep, dtype=self.ablator.dtype, device=self.ablator.device, requires_grad=True)
            for site, keep in mask.items()
        }
        for case in self.cases:
            view = self._view(graph, mask, case)
            for (part, source), (specialised, _) in zip(self.prepared[case], view.parts, strict=True):
                on_site = mixed(gates, source, part.lengths, specialised)
                out = self.ablator.run(specialised or graph, part.tokens, part.lengths, on_site)
                signs = torch.as_tensor(part.signs, dtype=torch.float32, device=self.ablator.device)
                loss = F.softplus(-signs * (calibration.scale * out + calibration.shift)).sum()
                if loss.requires_grad:  # not where no kept node reaches the answer: then dropping one costs nothing
                    loss.backward()  # type: ignore[no-untyped-call]
        count = len(self.cases) * len(self.prompts.tokens)
        costs = {}
        for site, gate in gates.items():
            gradient = np.zeros(len(gate)) if gate.grad is None else gate.grad.double().cpu().numpy()
            costs[site] = -gradient / count
        return costs

    @property
    def _width(self) -> int:
        return int(self.prompts.tokens.shape[1])

    def _verdicts(self, graph: Graph, masks: Sequence[NodeMask]) -> list[tuple[float, Calibration]]:
        answers = [self.many_answers(graph, masks, *case) for case in self.cases]
        return [self._worst(by_case) for by_case in zip(*answers, strict=True)]

    def _worst(self, by_case: Sequence[NDArray[np.float64]]) -> tuple[float, Calibration]:
        """The worst loss of answers in each case, and the calibration fitted on all of them."""
        signs = self.prompts.signs
        calibration = fit(np.concatenate(by_case), np.tile(signs, len(by_case))) if self.calibrated else RAW
        return max(task_loss(calibration(answers), signs) for answers in by_case), calibration

    def _view(self, graph: Graph, mask: NodeMask, case: Case) -> _View:
        view, whole = self.views.get(case), [(None, source) for _, source in self.prepared[case]]
        if view is None or view.graph is not graph:
            view = self.views[case] = _View(graph, {}, whole)
        if view.fits(mask):
            return view
        view.missed.append(mask)
        if case[0] in GIVEN and len(view.missed) < PATIENCE:
            return view if view.holds(mask) else _View(graph, mask, whole)
        wanted = _union(view.missed)
        self.views[case] = _View(graph, wanted, self._specialised(graph, wanted, case))
        return self.views[case]

    def _specialised(self, graph: Graph, mask: NodeMask, case: Case) -> Sequence[tuple[Specialised | None, Source]]:
        sources = [source for _, source in self.prepared[case]]
        if mask and case[0] in FROZEN:
            specialised = self.ablator.specialise(graph, mask, case[0])
            return [(specialised, of_channels(source, specialised)) for source in sources]
        if mask and case[0] in GIVEN:
            parts = [self.ablator.specialise_given(graph, mask, *part) for part in self.prepared[case]]
            return [(part, of_channels(source, part)) for part, source in zip(parts, sources, strict=True)]
        return [(None, source) for source in sources]

    def _together(
        self, graph: Graph | Specialised, masks: Sequence[NodeMask], part: Prompts
    ) -> Iterator[Sequence[NodeMask]]:
        nodes = (graph.graph if isinstance(graph, Specialised) else graph).order()
        widest = max(n.type.channels or 1 for n in nodes)
        count = max(1, TOGETHER // (part.tokens.size * widest))
        for start in range(0, len(masks), count):
            yield masks[start : start + count]

    def _run(
        self, graph: Graph | Specialised, masks: Sequence[NodeMask], part: Prompts, source: Source
    ) -> NDArray[np.float64]:
        """The answers of some masks on some prompts, ``[masks, rows, ...]``: the prompts are repeated for each mask."""
        count, device = len(masks), self.ablator.device
        keep = {
            site: torch.tensor(np.stack([mask[site] for mask in masks]), device=device)[:, None, None]
            for site in masks[0]
        }  # [masks, 1, 1, channels]

        def on_site(name: str, x: Tensor) -> Tensor:
            if name not in keep:
                return x
            values, live = source(name)
            kept = keep[name][..., graph.channels[name]] if isinstance(graph, Specialised) else keep[name]
            open_ = kept if live is None else kept | live
            values = at(values, x, part.lengths)
            return torch.where(open_, x.reshape(count, -1, *x.shape[1:]), values).flatten(0, 1)

        tokens, lengths = np.tile(part.tokens, (count, 1)), np.tile(part.lengths, count)
        with torch.no_grad():
            found = self.ablator.run(graph, tokens, lengths, on_site)
        values: NDArray[np.float64] = found.double().cpu().numpy()
        return values.reshape(count, -1, *values.shape[1:])


def of_channels(source: Source, specialised: Specialised | None) -> Source:
    """The same for the channels that a specialised graph has."""
    if specialised is None:
        return source

    @cache
    def of(site: str) -> tuple[Tensor, Tensor | None]:
        values, live = source(site)
        channels = torch.as_tensor(specialised.channels[site], device=values.device)
        return values[..., channels], None if live is None else live[..., channels]

    return of


def mixed(
    gates: Mapping[str, Tensor], source: Source, lengths: NDArray[np.int64], specialised: Specialised | None = None
) -> Callable[[str, Tensor], Tensor]:
    """What each site passes on, differentiable in its gates: ``gate · value + (1 − gate) · replacement``."""

    chosen = of_channels(source, specialised)

    def on_site(name: str, x: Tensor) -> Tensor:  # (2n, T, channels)
        if name not in gates:
            return x
        (values, live), gate = chosen(name), gates[name]
        if specialised is not None:
            gate = gate[torch.as_tensor(specialised.channels[name], device=x.device)]
        found = torch.lerp(at(values, x, lengths).expand_as(x), x, gate)
        return found if live is None else torch.where(live, x, found)

    return on_site


def _union(masks: Sequence[NodeMask]) -> NodeMask:
    return {site: np.logical_or.reduce([mask[site] for mask in masks]) for site in masks[0]}


def _count(mask: NodeMask) -> int:
    return sum(int(keep.sum()) for keep in mask.values())
