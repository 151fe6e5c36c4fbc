"""Interventions on the PyTorch model: the values of some nodes are replaced, and the rest of the model reads those."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from circuitc.circuit.sites import node_name, sites_of, split_node
from circuitc.errors import CircuitcError, unknown
from circuitc.trace.site_means import run_recorded

NewValues = Mapping[str, NDArray[np.float64]]
"""``{node: f64[tokens]}``."""


@contextmanager
def patched(model: nn.Module, values: NewValues) -> Iterator[None]:
    """Replaces the values of nodes while the block runs. The model must have their sites.

    A replaced value takes the place of the node's own before anything reads it, and before ablation. Raises
    :class:`CircuitcError` for a node that the model does not have.
    """
    sites, by_site = sites_of(model), _by_site(values)
    for name in by_site:
        if name not in sites:
            raise unknown("site", name, sites)
    hooks = [sites[name].register_forward_hook(_replace(name, new), prepend=True) for name, new in by_site.items()]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def values_at(model: nn.Module, nodes: Sequence[str], ids: Sequence[int]) -> dict[str, NDArray[np.float64]]:
    """What is read of some nodes on one text, ``f64[tokens]``: their values, after ablation. The model has their
    sites."""
    by_site, found = _by_site(dict.fromkeys(nodes)), {}

    def record(site: str, x: Tensor, tokens: Tensor) -> None:
        for c in by_site[site]:
            found[node_name(site, c)] = x[0, :, c].detach().double().cpu().numpy()

    run_recorded(model, by_site, np.asarray([ids]), 1, record)
    return found


def patched_sites(values: Mapping[str, Any]) -> list[str]:
    """The sites of the nodes that are replaced."""
    return list(_by_site(values))


def _by_site(values: Mapping[str, Any]) -> dict[str, dict[int, Any]]:
    found: dict[str, dict[int, Any]] = {}
    for node, value in values.items():
        try:
            site, channel = split_node(node)
        except (ValueError, AttributeError) as error:
            fix = "write a site and a channel, such as 1.mlp.post_act.74"
            raise CircuitcError(f"{node!r} is not a node", fix=fix) from error
        found.setdefault(site, {})[channel] = value
    return found


def _replace(site: str, new: Mapping[int, NDArray[np.float64]]) -> Callable[..., Tensor]:
    def hook(module: nn.Module, args: Any, x: Tensor) -> Tensor:  # (B, T, channels)
        x = x.clone()
        for channel, value in new.items():
            if not 0 <= channel < x.shape[-1]:
                fix = f"channels of this site run from 0 to {x.shape[-1] - 1}"
                raise CircuitcError(f"there is no channel {channel}", where=site, fix=fix)
            x[..., channel] = torch.as_tensor(value).to(x)
        return x

    return hook
