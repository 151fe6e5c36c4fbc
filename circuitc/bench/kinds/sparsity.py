"""The kurtosis of a checkpoint's activations: nodes that are seldom active have heavy tails."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from circuitc.bench.units import Progress
from circuitc.circuit.sites import copy_sharing, sites_of
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.splits import masked_means
from circuitc.registry import load_checkpoint
from circuitc.trace.ablated import with_sites
from circuitc.trace.site_means import batch_of

LEAST_VARIANCE = 1e-12  # below this it is rounding error, and the node is constant


def run(progress: Progress, checkpoint: str) -> dict[str, Any]:
    """Excess kurtosis (0 for a normal distribution) of each node over all positions of the held-out corpus text: mean
    and median over the nodes of each kind of site, for example ``attn.act_in`` of all layers (paper, Fig. 10). Nodes
    that are constant have no kurtosis: they are counted as ``constant`` and left out."""
    ckpt = load_checkpoint(checkpoint)
    progress("recording activations on corpus text")
    by_kind: dict[str, list[NDArray[np.float64]]] = {}
    for site, values in kurtosis(ckpt).items():
        by_kind.setdefault(site.partition(".")[2], []).append(values)
    return {
        "positions": int(ckpt.corpus.size),
        "kurtosis": {kind: _summary(np.concatenate(parts)) for kind, parts in by_kind.items()},
        "all": _summary(np.concatenate([part for parts in by_kind.values() for part in parts])),
        "val_loss": ckpt.card.get("val_loss"),
    }


def _summary(values: NDArray[np.float64]) -> dict[str, float | int | None]:
    there = values[np.isfinite(values)]
    mean, median = (float(f(there)) if len(there) else None for f in (np.mean, np.median))
    return {"mean": mean, "median": median, "nodes": len(there), "constant": len(values) - len(there)}


@torch.no_grad()
def kurtosis(ckpt: Checkpoint) -> dict[str, NDArray[np.float64]]:
    """Excess kurtosis over the corpus, ``{site: f64[channels]}``; NaN if a channel is constant.

    It is computed from sums, over batches and in float64, of powers of the distance from the recorded mean.
    """
    centre = {site: torch.tensor(mean) for site, mean in masked_means(ckpt).items()}
    sums = {site: torch.zeros(4, len(mean), dtype=torch.float64) for site, mean in centre.items()}
    model = copy_sharing(with_sites(ckpt.model, centre)).eval()
    for name, site in sites_of(model).items():

        def record(module: nn.Module, args: Any, x: Tensor, name: str = name) -> None:  # x: (B, T, channels)
            if name in sums:
                away = x.double() - centre[name]
                sums[name] += torch.stack([(away**power).sum((0, 1)) for power in (1, 2, 3, 4)])

        site.register_forward_hook(record)
    batch = batch_of(ckpt.context, ckpt.tokenizer.get_vocab_size())
    for start in range(0, len(ckpt.corpus), batch):
        model(torch.as_tensor(ckpt.corpus[start : start + batch]))
    return {site: _excess(*(total / ckpt.corpus.size).numpy()) for site, total in sums.items()}


def _excess(*moments: NDArray[np.float64]) -> NDArray[np.float64]:
    """Excess kurtosis from the first four moments around any point, ``f64[channels]`` each."""
    a, b, c, d = moments
    variance = b - a**2
    fourth = d - 4 * a * c + 6 * a**2 * b - 3 * a**4
    there = variance > LEAST_VARIANCE
    return np.where(there, fourth / np.where(there, variance, 1.0) ** 2 - 3, np.nan)
