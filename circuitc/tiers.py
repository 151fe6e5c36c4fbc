"""What dropped nodes may be replaced by: the tiers of ablation that a circuit is learned and judged under.

Each tier answers one question of design section 4. A tier maps every site to the values its dropped channels take,
and to which of the dropped ones stay live.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from circuitc.answer import on_input
from circuitc.calibration import Calibration, fit, task_loss
from circuitc.errors import CircuitcError, unknown
from circuitc.ir.array import Array
from circuitc.ir.evaluate import evaluate_torch
from circuitc.ir.graph import Graph
from circuitc.mask import Means, NodeMask
from circuitc.prompts import Prompts

TIERS: dict[str, str] = {
    "mean": "dropped nodes at their means over the pretraining mix",
    "subset": "a random half of them at their means, the other half live",
    "opposite": "dropped nodes take the paired opposite prompt's values",
    "opposite_subset": "a random half of them take the opposite prompt's values, the other half stay live",
    "task": "dropped nodes take the values of another pair's prompt, drawn at random",
    "corpus": "dropped nodes take the values of a stretch of corpus text, the same for all nodes",
    "zero": "dropped nodes at zero, as compiled programs are tested",
}

OBJECTIVES: dict[str, tuple[str, ...]] = {
    "mean": ("mean",),
    "counterfactual": ("mean", "subset", "opposite", "opposite_subset"),
    "resample": ("mean", "subset", "opposite", "opposite_subset", "task", "corpus"),
    "causal": ("mean", "zero", "task"),
}
"""What a circuit must survive, by the name of ``learn-mask``'s objective."""


def tiers_of(objective: str) -> tuple[str, ...]:
    """The tiers of an objective. Raises :class:`CircuitcError` with the nearest names."""
    if objective not in OBJECTIVES:
        raise unknown("objective", objective, OBJECTIVES)
    return OBJECTIVES[objective]


Source = Callable[[str], tuple[Tensor, "Tensor | None"]]
"""``source(site) -> (values f32[2n, pos, channels], live bool[2n, 1, channels] or None)``: a dropped channel takes
``values`` where it is not ``live``."""


@dataclass
class Ablation:
    """Ablates a model's sites under tiers, in PyTorch on any device.

    ``graph`` is the tensor-level graph of the whole model, from which dropped nodes take their values;
    ``corpus: int[sequences, context]`` is text for the tier of that name. Random choices come from ``seed``.
    """

    graph: Graph
    means: Means
    corpus: NDArray[np.int64]
    seed: int
    device: str = "cpu"
    dtype: torch.dtype = torch.float32
    constants: dict[Array, Tensor] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.random = torch.Generator().manual_seed(self.seed)
        self.mean_tensors = {
            name: torch.tensor(np.asarray(mean), dtype=self.dtype, device=self.device)
            for name, mean in self.means.items()
        }

    def run(
        self,
        graph: Graph,
        tokens: NDArray[np.int64],
        lengths: NDArray[np.int64],
        on_site: Callable[[str, Tensor], Tensor] | None,
    ) -> Tensor:
        """A graph's answers; of a pair, ``[batch]``."""
        device_tokens, device_lengths = (torch.as_tensor(x, device=self.device) for x in (tokens, lengths))
        constants = self.constants if graph is self.graph else dict(self.constants)  # do not hoard candidates' weights
        return evaluate_torch(graph, device_tokens, device_lengths, self.dtype, on_site, constants)

    def record(self, tokens: NDArray[np.int64], lengths: NDArray[np.int64]) -> dict[str, Tensor]:
        """Every site's value in the model itself, ``{site: f32[batch, pos, channels]}``."""
        values: dict[str, Tensor] = {}

        def on_site(name: str, x: Tensor) -> Tensor:
            values[name] = x
            return x

        with torch.no_grad():
            self.run(self.graph, tokens, lengths, on_site)
        return values

    def source(self, tiers: list[str], prompts: Prompts) -> Source:
        """What dropped nodes read, with one tier for each pair of ``prompts``. Aligned at the last token."""
        both = np.array(tiers * 2)
        donor_tokens, donor_lengths = prompts.tokens, prompts.lengths
        recorded: dict[str, Tensor] = {}
        length = prompts.tokens.shape[1]
        if set(tiers) - {"mean", "subset", "zero"}:
            rows = self._donors(both, prompts)
            donor_tokens, donor_lengths = prompts.tokens[rows], prompts.lengths[rows]
            for row in np.flatnonzero(both == "corpus"):
                donor_lengths[row] = prompts.lengths[row]
                donor_tokens[row] = self._corpus_stretch(int(prompts.lengths[row]), length)
            recorded = self.record(donor_tokens, donor_lengths)
        zero = torch.tensor(both == "zero", device=self.device)[:, None, None]
        frozen = torch.tensor(np.isin(both, ["mean", "subset", "zero"]), device=self.device)[:, None, None]
        partial = torch.tensor(np.isin(both, ["subset", "opposite_subset"]), device=self.device)[:, None, None]
        back = prompts.lengths[:, None] - np.arange(length)  # how far before each row's end, plus 1
        at = torch.tensor(np.clip(donor_lengths[:, None] - back, 0, length - 1), device=self.device)
        any_partial = bool(partial.any())

        @cache  # a source is fixed once made: all masks are judged against the same draw
        def source(site: str) -> tuple[Tensor, Tensor | None]:
            mean = self.mean_tensors[site]
            values = torch.where(zero, 0.0, mean).expand(len(both), length, len(mean))
            if site in recorded:
                donated = recorded[site]
                aligned = donated.gather(1, at[..., None].expand(-1, -1, donated.shape[-1]))
                values = torch.where(frozen, values, aligned)
            if not any_partial:
                return values, None
            coin = torch.rand(len(both), 1, len(mean), generator=self.random) < 0.5
            return values, coin.to(self.device) & partial

        return source

    def _donors(self, tiers: NDArray[np.str_], prompts: Prompts) -> NDArray[np.int64]:
        """The row whose values each row's dropped nodes take."""
        is_opposite = np.char.startswith(tiers, "opposite")
        rows: NDArray[np.int64] = np.where(is_opposite, prompts.opposite, np.arange(len(tiers)))
        others = np.flatnonzero(tiers == "task")
        if len(others) and prompts.pairs < 2:
            raise CircuitcError("the tier 'task' needs at least two prompt pairs")
        draw = torch.randint(1, max(prompts.pairs, 2), (len(others),), generator=self.random).numpy()
        side = torch.randint(0, 2, (len(others),), generator=self.random).numpy() * prompts.pairs
        rows[others] = (others + draw) % prompts.pairs + side
        return rows

    def _corpus_stretch(self, length: int, width: int) -> NDArray[np.int64]:
        if self.corpus.size == 0 or self.corpus.shape[1] < length:
            raise CircuitcError(
                f"the tier 'corpus' needs corpus text of at least {length} tokens a sequence",
                fix="give text like what the model was trained on: --text FILE, or circuitc.with_text",
            )
        row, start = (
            int(torch.randint(0, high, (1,), generator=self.random))
            for high in (len(self.corpus), self.corpus.shape[1] - length + 1)
        )
        stretch = np.zeros(width, dtype=np.int64)
        stretch[:length] = self.corpus[row, start : start + length]
        return stretch


@dataclass
class Judge:
    """Judges circuits on fixed prompts under fixed tiers: each one against the same draw of replacements.

    The loss of a circuit is the worst of its tiers, under one calibration fitted on all of them pooled. The pairs are
    put in order of length, so that little of a batch is padding.
    """

    ablation: Ablation
    prompts: Prompts
    tiers: Sequence[str]
    batch: int = 64

    def __post_init__(self) -> None:
        longest = self.prompts.lengths.reshape(2, -1).max(0)
        self.prompts = self.prompts.take(np.argsort(longest, kind="stable"))
        self.prepared = {
            tier: [(part, self.ablation.source([tier] * part.pairs, part)) for part in self.prompts.batches(self.batch)]
            for tier in self.tiers
        }

    def answers(self, graph: Graph, mask: NodeMask, tier: str) -> NDArray[np.float64]:
        """What ``graph`` answers with its nodes ablated by ``mask`` under one tier; of a pair, ``f64[2n]``."""
        keep = {s: torch.tensor(np.asarray(k, dtype=bool), device=self.ablation.device) for s, k in mask.items()}
        firsts, seconds = [], []
        for part, source in self.prepared[tier]:

            def on_site(name: str, x: Tensor, source: Source = source) -> Tensor:
                if name not in keep:
                    return x
                values, live = source(name)
                return torch.where(keep[name] if live is None else keep[name] | live, x, values)

            with torch.no_grad():
                values = self.ablation.run(graph, part.tokens, part.lengths, on_site).double().cpu().numpy()
            out = on_input(values, part.lengths, self.prompts.tokens.shape[1])
            firsts.append(out[: part.pairs])
            seconds.append(out[part.pairs :])
        return np.concatenate(firsts + seconds)

    def verdict(self, graph: Graph, mask: NodeMask) -> tuple[float, Calibration]:
        """The worst loss over the tiers, and the calibration under which it is measured."""
        answers = [self.answers(graph, mask, tier) for tier in self.tiers]
        signs = self.prompts.signs
        calibration = fit(np.concatenate(answers), np.tile(signs, len(answers)))
        return max(task_loss(calibration(a), signs) for a in answers), calibration

    def loss(self, graph: Graph, mask: NodeMask) -> float:
        return self.verdict(graph, mask)[0]

    def removal_costs(self, graph: Graph, mask: NodeMask) -> dict[str, NDArray[np.float64]]:
        """What dropping each kept node would add to the mean loss, to first order: ``{site: f64[channels]}``."""
        calibration = self.verdict(graph, mask)[1]
        gates = {
            site: torch.tensor(keep, dtype=torch.float32, device=self.ablation.device, requires_grad=True)
            for site, keep in mask.items()
        }
        for tier in self.tiers:
            for part, source in self.prepared[tier]:

                def on_site(name: str, x: Tensor, source: Source = source) -> Tensor:
                    if name not in gates:
                        return x
                    values, live = source(name)
                    mixed = torch.lerp(values, x, gates[name])
                    return mixed if live is None else torch.where(live, x, mixed)

                out = self.ablation.run(graph, part.tokens, part.lengths, on_site)
                signs = torch.as_tensor(part.signs, dtype=torch.float32, device=self.ablation.device)
                loss = F.softplus(-signs * (calibration.scale * out + calibration.shift)).sum()
                loss.backward()  # type: ignore[no-untyped-call]
        count = len(self.tiers) * len(self.prompts.tokens)
        costs = {}
        for site, gate in gates.items():
            gradient = np.zeros(len(gate)) if gate.grad is None else gate.grad.double().cpu().numpy()
            costs[site] = -gradient / count
        return costs
