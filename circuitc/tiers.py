"""What dropped nodes may be replaced by: the tiers of ablation that a circuit is learned and judged under.

Each tier answers one question of design section 4. A tier maps every site to the values its dropped channels take,
and to which of the dropped ones stay live.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.errors import CircuitcError
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
}

OBJECTIVES: dict[str, tuple[str, ...]] = {
    "mean": ("mean",),
    "counterfactual": ("mean", "subset", "opposite", "opposite_subset"),
    "resample": tuple(TIERS),
}
"""What a circuit must survive, by the name of ``learn-mask``'s objective."""


@dataclass
class Ablation:
    """Runs a tensor-level graph with its sites ablated under a tier; works on any device, in float32.

    ``corpus: int[sequences, context]`` is text for the tier of that name. Random choices come from ``seed``.
    """

    graph: Graph
    means: Means
    corpus: NDArray[np.int64]
    seed: int
    device: str = "cpu"
    constants: dict[Array, Tensor] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.random = torch.Generator().manual_seed(self.seed)
        self.mean_tensors = {
            name: torch.tensor(np.asarray(mean), dtype=torch.float32, device=self.device)
            for name, mean in self.means.items()
        }

    def run(
        self, tokens: NDArray[np.int64], lengths: NDArray[np.int64], on_site: Callable[[str, Tensor], Tensor] | None
    ) -> Tensor:
        """The graph's answers, ``f32[batch]``."""
        return evaluate_torch(
            self.graph,
            torch.as_tensor(tokens, device=self.device),
            torch.as_tensor(lengths, device=self.device),
            on_site=on_site,
            constants=self.constants,
        )

    def record(self, tokens: NDArray[np.int64], lengths: NDArray[np.int64]) -> dict[str, Tensor]:
        """Every site's value in the unablated model, ``{site: f32[batch, pos, channels]}``."""
        values: dict[str, Tensor] = {}

        def on_site(name: str, x: Tensor) -> Tensor:
            values[name] = x
            return x

        with torch.no_grad():
            self.run(tokens, lengths, on_site)
        return values

    def sources(self, tiers: list[str], prompts: Prompts) -> Callable[[str], tuple[Tensor, Tensor | None]]:
        """What dropped nodes read, with one tier for each pair of ``prompts``.

        Returns ``source(site) -> (values f32[2n, pos, channels], live bool[2n, 1, channels] or None)``: a dropped
        channel takes ``values`` unless it is ``live``.
        """
        both = np.array(tiers * 2)
        donor_tokens, donor_lengths = prompts.tokens.copy(), prompts.lengths.copy()
        recorded: dict[str, Tensor] = {}
        if set(tiers) - {"mean", "subset"}:
            rows = self._donors(both, prompts)
            donor_tokens, donor_lengths = prompts.tokens[rows], prompts.lengths[rows]
            for row in np.flatnonzero(both == "corpus"):
                donor_tokens[row], donor_lengths[row] = self._corpus_stretch(prompts.lengths[row], prompts.tokens.shape[1])
            recorded = self.record(donor_tokens, donor_lengths)
        frozen = torch.tensor(np.isin(both, ["mean", "subset"]), device=self.device)[:, None, None]
        partial = torch.tensor(np.isin(both, ["subset", "opposite_subset"]), device=self.device)[:, None, None]
        length = prompts.tokens.shape[1]
        back = prompts.lengths[:, None] - np.arange(length)  # distance from each row's last position, plus 1
        at = torch.tensor(np.clip(donor_lengths[:, None] - back, 0, length - 1), device=self.device)
        any_partial = bool(partial.any())

        def source(site: str) -> tuple[Tensor, Tensor | None]:
            mean = self.mean_tensors[site]
            values = mean.expand(len(both), length, len(mean))
            if site in recorded:
                donated = recorded[site]
                aligned = donated.gather(1, at[..., None].expand(-1, -1, donated.shape[-1]))
                values = torch.where(frozen, values, aligned)
            live = None
            if any_partial:
                coin = torch.rand(len(both), 1, len(mean), generator=self.random).to(self.device) < 0.5
                live = coin & partial
            return values, live

        return source

    def _donors(self, tiers: NDArray[np.str_], prompts: Prompts) -> NDArray[np.int64]:
        rows: NDArray[np.int64] = np.where(np.char.startswith(tiers, "opposite"), prompts.opposite, np.arange(len(tiers)))
        others = np.flatnonzero(tiers == "task")
        if len(others) and prompts.pairs < 2:
            raise CircuitcError("the tier 'task' needs at least two prompt pairs")
        draw = torch.randint(1, max(prompts.pairs, 2), (len(others),), generator=self.random).numpy()
        side = torch.randint(0, 2, (len(others),), generator=self.random).numpy() * prompts.pairs
        rows[others] = (others + draw) % prompts.pairs + side
        return rows

    def _corpus_stretch(self, length: int, width: int) -> tuple[NDArray[np.int64], int]:
        row = int(torch.randint(0, len(self.corpus), (1,), generator=self.random))
        latest = self.corpus.shape[1] - length
        start = int(torch.randint(0, latest + 1, (1,), generator=self.random))
        stretch = np.zeros(width, dtype=np.int64)
        stretch[:length] = self.corpus[row, start : start + length]
        return stretch, length

    def answers(self, prompts: Prompts, mask: NodeMask, tier: str, pairs: int = 128) -> NDArray[np.float64]:
        """The circuit's answers under one tier, ``f64[2n]``, ``pairs`` at a time."""
        keep = {s: torch.tensor(np.asarray(k, dtype=bool), device=self.device) for s, k in mask.items()}
        parts: list[Any] = []
        with torch.no_grad():
            for batch in prompts.batches(pairs):
                source = self.sources([tier] * batch.pairs, batch)

                def on_site(name: str, x: Tensor, source: Any = source) -> Tensor:
                    if name not in keep:
                        return x
                    values, live = source(name)
                    return torch.where(keep[name] if live is None else keep[name] | live, x, values)

                parts.append(self.run(batch.tokens, batch.lengths, on_site).double().cpu().numpy())
        halves = [(p[: len(p) // 2], p[len(p) // 2 :]) for p in parts]
        return np.concatenate([a for a, _ in halves] + [b for _, b in halves])
