"""Scores circuits: their answers and losses under fixed ablations, on fixed prompts."""

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
from circuitc.search.ablations import FROZEN, GIVEN, SAMPLED, Ablator, Replacements, at
from circuitc.search.memory import Case, Memory, View, union
from circuitc.search.specialise import Specialised

TOGETHER = 2**21  # masks are run together while their tensors have at most this many numbers
QUICK_PAIRS = 48  # pairs of the quick scorer
FAR = 1.5  # a mask whose loss on QUICK_PAIRS is above this many times the target is not scored on all pairs
NEAR = 1.02  # a case whose loss under the last mask's calibration is above this many times the target rejects a mask
SURE = 1e-3  # nats, and as a fraction: by how much a case's loss must miss the target to reject a mask on its own
SAMPLES = 3  # of random replacements that a chosen circuit must hold under: it would fit a single one
PATIENCE = 4  # runs of the whole graph that take as long as specialising it to the places of some sequences


@dataclass
class Scorer:
    """Scores circuits on fixed prompts under fixed ablations, each of them against the same replacements.

    An ablation that samples its values (:data:`circuitc.search.ablations.SAMPLED`) is scored under ``samples`` of them,
    each one a case. The loss of a circuit is that of its worst case, under one calibration fitted to all cases pooled,
    or under none if not ``calibrated``. The pairs are sorted by length, so that batches have little padding. If
    dropped nodes are constant or known beforehand, a mask is scored on the graph specialised to its nodes
    (:mod:`circuitc.search.specialise`): the same answers up to rounding, computed faster.

    ``memory`` is the only state that scoring changes, and says what of a verdict depends on earlier masks, with one
    exception: replacements that depend on the site are sampled when the site is first read.
    """

    ablator: Ablator
    prompts: Prompts
    ablations: Sequence[str]
    batch: int = 64
    calibrated: bool = True
    samples: int = 1
    memory: Memory = field(init=False)

    def __post_init__(self) -> None:
        self.sampled = not SAMPLED.isdisjoint(self.ablations)
        # Until a mask has met the target on all prompts, nothing says how much worse sampled values may be on a few.
        self.memory = Memory(allowance=np.inf if self.sampled else 0.0)
        longest = self.prompts.lengths.reshape(2, -1).max(0)
        by_length = np.argsort(longest, kind="stable")
        self.order = np.concatenate([by_length, by_length + len(longest)])  # the given row of each sorted row
        self.prompts = self.prompts.take(by_length)
        again = [(ablation, i) for i in range(1, self.samples) for ablation in self.ablations if ablation in SAMPLED]
        self.cases: list[Case] = [*((ablation, 0) for ablation in self.ablations), *again]
        self.prepared = {
            case: [
                (part, self.ablator.replacements([case[0]] * part.pairs, part))
                for part in self.prompts.batches(self.batch)
            ]
            for case in self.cases
        }

    @cached_property
    def quick(self) -> Scorer:
        """A scorer on some of these prompts, to rank circuits and to reject those that miss the target by far."""
        if self.prompts.pairs < 2 * QUICK_PAIRS:
            return self
        some = np.linspace(0, self.prompts.pairs - 1, QUICK_PAIRS).astype(np.int64)  # of every length
        return Scorer(self.ablator, self.prompts.take(some), self.ablations, self.batch, self.calibrated, self.samples)

    def answers(self, graph: Graph, mask: NodeMask, ablation: str) -> NDArray[np.float64]:
        """The answers of ``graph`` with its nodes ablated by ``mask`` under one ablation; ``f64[2n]`` for a pair."""
        answers: NDArray[np.float64] = self.many_answers(graph, [mask], ablation)[0]
        return answers

    def many_answers(
        self, graph: Graph, masks: Sequence[NodeMask], ablation: str, sample: int = 0
    ) -> NDArray[np.float64]:
        """The answers with each of several masks, ``f64[masks, 2n]`` for a pair; run together while memory allows."""
        case = (ablation, sample)
        view = self._view(graph, union(masks), case)
        firsts, seconds = [], []
        for (part, _), (specialised, replacements) in zip(self.prepared[case], view.parts, strict=True):
            together = self._together(specialised or graph, masks, part)
            parts = [self._run(specialised or graph, some, part, replacements) for some in together]
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
        """Whether :meth:`loss_up_to` the target is at most the target."""
        return self.loss_up_to(graph, mask, target) <= target

    def loss_up_to(self, graph: Graph, mask: NodeMask, target: float) -> float:
        """The loss if it is at most ``target``, and else an estimate that is above it. A loss that rounding alone may
        have put above the target is the target.

        A mask that misses the target by far on a few prompts is not run on all. The worst case of the last mask decides
        that. If values are sampled, the few prompts may have got bad ones; all cases then decide, and the memory's
        ``allowance`` is the loss on these prompts of the last mask that met the target on all.
        """
        assumed = self.memory.calibration
        if self.quick is not self:
            far = FAR * target + self.memory.allowance
            if self.sampled:
                estimate = self.quick.lower_bound(graph, mask, far)
            else:
                estimate = self.quick.case_loss(graph, mask, self.first, assumed)
            if estimate > far + ROUNDING:
                return estimate
        loss = self.lower_bound(graph, mask, target, assumed)
        if loss > target + ROUNDING:
            return loss
        if self.sampled and self.quick is not self:
            self.memory.allowance = self.quick.loss(graph, mask)
        return min(loss, target)

    def lower_bound(self, graph: Graph, mask: NodeMask, target: float, assumed: Calibration | None = None) -> float:
        """The loss if it is at most ``target``, and else a lower bound of it that is above it, with fewer runs.

        A case's loss under the shared calibration is at least its loss under a calibration fitted to it alone. If that
        already misses the target, no other case is run. The worst case of the last mask is tried first.

        Masks that differ little have nearly the same calibration. With an ``assumed`` one, a case whose loss under it
        misses the target by more than :data:`NEAR` decides too. What is returned then is an estimate, not a bound.
        """
        memory = self.memory
        if not memory.order or len(self.cases) == 1:  # the first mask samples replacements in the order of the cases
            memory.order = [*self.cases]
            return self.loss(graph, mask)
        answers = {}
        for case in memory.order:
            answers[case] = self.many_answers(graph, [mask], *case)[0]
            least = self._loss_under(answers[case], None)
            if assumed is not None:
                least = max(least, self._loss_under(answers[case], assumed) / NEAR)
            if least > target + SURE * (1 + target):
                memory.failed(case)
                return least
        loss, calibration = self._worst([answers[case] for case in self.cases])
        if loss <= target + ROUNDING:
            memory.calibration = calibration
        else:
            memory.failed(max(memory.order, key=lambda case: self._loss_under(answers[case], calibration)))
        return loss

    @property
    def first(self) -> Case:
        """The case that was worst last."""
        return next(iter(self.memory.order), self.cases[0])

    def case_loss(self, graph: Graph, mask: NodeMask, case: Case, assumed: Calibration | None) -> float:
        """The loss of one case, under the ``assumed`` calibration or one that is fitted to it alone."""
        return self._loss_under(self.many_answers(graph, [mask], *case)[0], assumed)

    def _loss_under(self, answers: NDArray[np.float64], assumed: Calibration | None) -> float:
        """The loss of one case. Without an ``assumed`` calibration it is the least that any calibration gives."""
        calibration = assumed or (fit(answers, self.prompts.signs) if self.calibrated else RAW)
        return task_loss(calibration(answers), self.prompts.signs)

    def losses(self, graph: Graph, masks: Sequence[NodeMask]) -> list[float]:
        """The loss of each mask; they are run together."""
        return [loss for loss, _ in self._verdicts(graph, masks)] if masks else []

    def removal_costs(self, graph: Graph, mask: NodeMask) -> dict[str, NDArray[np.float64]]:
        """The first-order estimate of what dropping each kept node adds to the mean loss, ``{site: f64[channels]}``."""
        calibration = self.verdict(graph, mask)[1]
        gates = {
            site: torch.tensor(keep, dtype=self.ablator.dtype, device=self.ablator.device, requires_grad=True)
            for site, keep in mask.items()
        }
        for case in self.cases:
            view = self._view(graph, mask, case)
            for (part, replacements), (specialised, _) in zip(self.prepared[case], view.parts, strict=True):
                on_site = mixed(gates, replacements, part.lengths, specialised)
                out = self.ablator.run(specialised or graph, part.tokens, part.lengths, on_site)
                signs = torch.as_tensor(part.signs, dtype=torch.float32, device=self.ablator.device)
                loss = F.softplus(-signs * (calibration.scale * out + calibration.shift)).sum()
                if loss.requires_grad:  # else no kept node reaches the answer, and dropping one costs nothing
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
        """The worst loss over the answers of each case, and the calibration fitted to all of them."""
        signs = self.prompts.signs
        calibration = fit(np.concatenate(by_case), np.tile(signs, len(by_case))) if self.calibrated else RAW
        return max(task_loss(calibration(answers), signs) for answers in by_case), calibration

    def _view(self, graph: Graph, mask: NodeMask, case: Case) -> View:
        """The view that ``mask`` is scored on. A new one is made for masks that miss the last, as soon as that pays."""
        views, whole = self.memory.views, [(None, replacements) for _, replacements in self.prepared[case]]
        view = views.get(case)
        if view is None or view.graph is not graph:
            view = views[case] = View(graph, {}, whole)
        if view.fits(mask):
            return view
        view.missed.append(mask)
        if case[0] in GIVEN and len(view.missed) < PATIENCE:
            return view if view.holds(mask) else View(graph, mask, whole)
        wanted = union(view.missed)
        views[case] = View(graph, wanted, self._specialised(graph, wanted, case))
        return views[case]

    def _specialised(
        self, graph: Graph, mask: NodeMask, case: Case
    ) -> Sequence[tuple[Specialised | None, Replacements]]:
        """For each batch of the prompts, the graph specialised to ``mask`` if that pays, and its replacements."""
        ablation, prepared = case[0], self.prepared[case]
        found: list[Specialised | None] = [None] * len(prepared)
        if mask and ablation in FROZEN:
            found = [self.ablator.specialise(graph, mask, ablation)] * len(prepared)
        elif mask and ablation in GIVEN:
            found = [self.ablator.specialise_given(graph, mask, *part) for part in prepared]
        pairs = zip(found, prepared, strict=True)
        return [(part, of_channels(replacements, part)) for part, (_, replacements) in pairs]

    def _together(
        self, graph: Graph | Specialised, masks: Sequence[NodeMask], part: Prompts
    ) -> Iterator[Sequence[NodeMask]]:
        """The masks in groups that fit memory together."""
        nodes = (graph.graph if isinstance(graph, Specialised) else graph).order()
        widest = max(n.type.channels or 1 for n in nodes)
        count = max(1, TOGETHER // (part.tokens.size * widest))
        for start in range(0, len(masks), count):
            yield masks[start : start + count]

    def _run(
        self, graph: Graph | Specialised, masks: Sequence[NodeMask], part: Prompts, replacements: Replacements
    ) -> NDArray[np.float64]:
        """The answers on some prompts, repeated for each of the masks: ``[masks, rows, ...]``."""
        count, device = len(masks), self.ablator.device
        keep = {
            site: torch.tensor(np.stack([mask[site] for mask in masks]), device=device)[:, None, None]
            for site in masks[0]
        }  # [masks, 1, 1, channels]

        def on_site(name: str, x: Tensor) -> Tensor:
            if name not in keep:
                return x
            values, live = replacements(name)
            kept = keep[name][..., graph.channels[name]] if isinstance(graph, Specialised) else keep[name]
            open_ = kept if live is None else kept | live
            values = at(values, x, part.lengths)
            return torch.where(open_, x.reshape(count, -1, *x.shape[1:]), values).flatten(0, 1)

        tokens, lengths = np.tile(part.tokens, (count, 1)), np.tile(part.lengths, count)
        with torch.no_grad():
            found = self.ablator.run(graph, tokens, lengths, on_site)
        values: NDArray[np.float64] = found.double().cpu().numpy()
        return values.reshape(count, -1, *values.shape[1:])


def of_channels(replacements: Replacements, specialised: Specialised | None) -> Replacements:
    """The replacements of the channels that a specialised graph has."""
    if specialised is None:
        return replacements

    @cache
    def of_kept(site: str) -> tuple[Tensor, Tensor | None]:
        values, live = replacements(site)
        channels = torch.as_tensor(specialised.channels[site], device=values.device)
        return values[..., channels], None if live is None else live[..., channels]

    return of_kept


def mixed(
    gates: Mapping[str, Tensor],
    replacements: Replacements,
    lengths: NDArray[np.int64],
    specialised: Specialised | None = None,
) -> Callable[[str, Tensor], Tensor]:
    """What each site passes on, differentiable in its gates: ``gate · value + (1 − gate) · replacement``."""

    chosen = of_channels(replacements, specialised)

    def on_site(name: str, x: Tensor) -> Tensor:  # [2n, pos, channels]
        if name not in gates:
            return x
        (values, live), gate = chosen(name), gates[name]
        if specialised is not None:
            gate = gate[torch.as_tensor(specialised.channels[name], device=x.device)]
        found = torch.lerp(at(values, x, lengths).expand_as(x), x, gate)
        return found if live is None else torch.where(live, x, found)

    return on_site
