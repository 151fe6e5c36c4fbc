"""Combines the ablations of a batch, one per pair of prompts, into the replacements of its dropped nodes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import numpy as np
import torch
from torch import Tensor

from circuitc.errors import unknown
from circuitc.search.ablations.kinds import ABLATIONS, KINDS, Ablation, Batch, Recorded, Sequences

Replacements = Callable[[str], tuple[Tensor, "Tensor | None"]]
"""``replacements(site) -> (values f32[2n, pos, channels] or f32[channels], live bool[2n, 1, channels] or None)``: a
dropped channel takes ``values`` where it is not ``live``. What depends on the site is sampled when the site is first
read, and kept: every mask is scored against the same replacements."""


def combined(names: Sequence[str], batch: Batch) -> Replacements:
    """The replacements of a batch; ``names`` has one ablation for each pair of its prompts."""
    if missing := set(names) - ABLATIONS.keys():
        raise unknown("ablation", min(missing), ABLATIONS)
    by_row = np.array([*names, *names])
    parts = [kind(batch, np.flatnonzero(by_row == kind.name)) for kind in KINDS if kind.name in names]
    recorded = _recorded(batch, [(part, part.choose()) for part in parts])
    may_be_live = np.zeros(len(by_row), dtype=bool)
    for part in parts:
        may_be_live[part.rows] = part.half_live

    @cache
    def replacements(site: str) -> tuple[Tensor, Tensor | None]:
        values = _by_row(parts, [part.values(site, recorded) for part in parts], batch, site)
        if not may_be_live.any():
            return values, None
        coin = torch.rand(len(by_row), 1, batch.means[site].shape[-1], generator=batch.random) < 0.5
        return values, (coin & torch.as_tensor(may_be_live)[:, None, None]).to(values.device)

    return replacements


def _by_row(parts: Sequence[Ablation], found: Sequence[Tensor], batch: Batch, site: str) -> Tensor:
    """The values that each part found for its rows, as one tensor."""
    if len(parts) == 1:
        return found[0]
    mean = batch.means[site]
    values = mean.new_empty(*batch.prompts.tokens.shape, mean.shape[-1])  # [2n, pos, channels]
    for part, of_part in zip(parts, found, strict=True):
        values[torch.as_tensor(part.rows, device=mean.device)] = of_part
    return values


def _recorded(batch: Batch, chosen: Sequence[tuple[Ablation, Sequences | None]]) -> Recorded:
    """Runs the model once on the sequences that all parts chose; a row without one is run on its own prompt."""
    prompts = batch.prompts
    if all(sequences is None for _, sequences in chosen):
        return Recorded({}, np.zeros((0, 0), dtype=np.int64))
    tokens, lengths, read = prompts.tokens.copy(), prompts.lengths.copy(), prompts.lengths.copy()
    for part, sequences in chosen:
        if sequences is not None:
            tokens[part.rows], lengths[part.rows], read[part.rows] = sequences.tokens, sequences.lengths, sequences.read
    # A prompt and its sequence end together. Positions before the sequence's first token take that token's value.
    before_end = prompts.lengths[:, None] - np.arange(batch.width)  # [2n, pos]
    positions = np.clip(lengths[:, None] - before_end, 0, batch.width - 1)
    return Recorded(batch.record(tokens, read), positions)
