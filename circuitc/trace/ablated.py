"""The gold meaning: the PyTorch model itself with dropped nodes and edges frozen at their means.

It shares no code for evaluation with the compiler. PyTorch runs the whole model, with hooks on its sites; a model
without sites gets them in its exported program.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from circuitc.circuit.answer import Answer, read
from circuitc.circuit.given import EDGES, as_edges, as_mask, as_means
from circuitc.circuit.mask import MEANS, EdgeMask, Means, NodeMask, fits, into_kept
from circuitc.circuit.sites import Connection, copy_sharing, sites_of, stream_sites
from circuitc.errors import CircuitcError, unknown
from circuitc.trace.against_module import compare_sizes
from circuitc.trace.instrument import instrument
from circuitc.trace.plain import plain
from circuitc.trace.running import failing_on


class Ablated(nn.Module):
    """``tokens: int[batch, pos] -> logits``, in the model's own dtype. Made by :func:`ablated`."""

    def __init__(self, model: nn.Module, mask: NodeMask, means: Means, edges: EdgeMask) -> None:
        super().__init__()
        self.model = copy_sharing(model).eval()
        self.seen: dict[str, Tensor] = {}
        self.tokens = torch.zeros(0, dtype=torch.int64)
        self.means = {name: torch.tensor(mean) for name, mean in means.items()}
        for name, keep in mask.items():
            if not np.all(keep) and name not in means:
                problem = "nodes are dropped at this site, but it has no mean to freeze them at"
                raise CircuitcError(problem, where=name, fix=MEANS)
        for name, site in sites_of(self.model).items():
            kept_nodes = torch.tensor(mask.get(name, np.True_))
            site.register_forward_hook(self._freeze(name, kept_nodes))
        for connection in _connections(self.model):
            kept = edges.get((connection.source, connection.target))
            if kept is None or np.all(kept):
                continue
            if connection.source not in means:
                problem = "edges from this site are dropped, but it has no mean to freeze them at"
                raise CircuitcError(problem, where=connection.source, fix=MEANS)
            if kept.shape != connection.shape:
                raise CircuitcError(
                    f"the edges have shape {list(kept.shape)}, the weights {list(connection.shape)}",
                    where=f"{connection.source} to {connection.target}",
                    fix=EDGES,
                )
            kept_edges = connection.by_column(torch.tensor(kept))
            connection.output.register_forward_hook(self._cut(connection, kept_edges))

    def _freeze(self, name: str, keep: Tensor) -> Callable[..., Tensor]:
        def hook(module: nn.Module, args: Any, x: Tensor) -> Tensor:  # (B, T, channels)
            if keep.ndim and keep.shape != x.shape[-1:]:
                problem = f"the mask has shape {list(keep.shape)}, the site has {x.shape[-1]} channels"
                raise CircuitcError(problem, where=name, fix="give one boolean for each channel")
            if not bool(keep.all()):
                x = torch.where(keep.to(x.device), x, self._mean(name, x))
            self.seen[name] = x
            return x

        return hook

    def _mean(self, name: str, x: Tensor) -> Tensor:
        """What dropped channels of a site take, in the shape of its value ``x``."""
        mean = self.means[name].to(x)
        return (mean if mean.ndim == 1 else mean[self.tokens]).expand_as(x)

    def _cut(self, connection: Connection, keep: Tensor) -> Callable[..., Tensor]:
        def hook(module: nn.Module, args: Any, y: Tensor) -> Tensor:  # (B, T, target channels)
            x = self.seen[connection.source]
            mean = self._mean(connection.source, x)
            if connection.mix is not None:
                layer = connection.source.removesuffix(".v")
                q, k = self.seen[f"{layer}.q"], self.seen[f"{layer}.k"]
                x, mean = connection.mix(q, k, x), connection.mix(q, k, mean)
            dropped = connection.weight.to(y) * ~keep.to(y.device)
            return y + F.linear(mean - x, dropped)

        return hook

    def forward(self, tokens: Tensor) -> Tensor:
        self.seen.clear()
        self.tokens = tokens
        with failing_on(tokens, "ablated"):
            logits: Tensor = self.model(tokens)
        return logits


def ablated(model: nn.Module, mask: NodeMask, means: Means, edges: EdgeMask | None = None) -> Ablated:
    """The model in which each dropped channel of a site is frozen at its mean, at every position.

    Means with a row for each token, ``float[tokens, channels]``, are those of the token at the position.

    ``mask: {site: bool[channels]}``, True = kept; a site that is absent is kept whole. ``means: {site:
    float[channels]}``. ``edges: {(source site, target site): bool[target, source]}``: through a dropped edge the
    target, and nothing else, reads the source's mean; edges into dropped nodes are kept whatever the mask says
    (:func:`circuitc.circuit.mask.into_kept`). The given model is not changed. A model without the sites is traced to
    find them (:func:`circuitc.trace.instrument.instrument`); one that the trace does not compute at a few lengths and
    batch sizes is refused. Masks and means may be tensors, arrays or lists. Raises
    :class:`CircuitcError` for unknown sites and for shapes that do not fit.
    """
    model = plain(model, "ablated")
    mask, means = as_mask(mask), as_means(means)
    for name, keep in mask.items():
        if name in means and not (keep.ndim == 1 and fits(means[name], len(keep))):
            problem = f"the mask has shape {list(keep.shape)}, the means have shape {list(means[name].shape)}"
            raise CircuitcError(problem, where=name, fix="give one boolean and one mean for each channel")
    dropped = {sites: keep for sites, keep in into_kept(as_edges(edges), mask).items() if not keep.all()}
    sited = with_sites(model, mask, dropped)
    if sited is not model:
        compare_sizes(model, sited, "ablated")
    return Ablated(sited, mask, means, dropped)


def with_sites(model: nn.Module, mask: Collection[str], edges: Collection[tuple[str, str]] = ()) -> nn.Module:
    """The model itself if it has the sites of ``mask`` and the connections of ``edges``, else an instrumented copy."""
    have, joined = sites_of(model), [(c.source, c.target) for c in _connections(model)]
    if have and all(name in have for name in mask) and all(sites in joined for sites in edges):
        return model
    names = {*mask, *(name for sites in edges for name in sites)}
    found = instrument(model, _example(model), also=stream_sites(names))
    have, joined = sites_of(found), [(c.source, c.target) for c in _connections(found)]
    for name in names:
        if name not in have:
            raise unknown("site", name, have)
    for source, target in edges:
        if (source, target) not in joined:
            raise CircuitcError(
                f"no linear map connects {source} to {target}",
                fix="circuitc.circuit.mask.connections(graph) lists the connections that have edges",
            )
    return found


def _example(model: nn.Module) -> Tensor:
    device = next((p.device for p in model.parameters()), torch.device("cpu"))
    return torch.zeros(2, 2, dtype=torch.int64, device=device)


def _connections(model: nn.Module) -> list[Connection]:
    found: list[Connection] = model.connections() if hasattr(model, "connections") else []  # type: ignore[operator]
    return found


def gold_answers(model: nn.Module, answer: Answer, tokens: Any, lengths: Any) -> np.ndarray[Any, Any]:
    """A PyTorch model's answers on right-padded sequences, in float64; for a choice of two tokens ``f64[batch]``, the
    difference of their logits.
    """
    with torch.no_grad():
        return read(model(torch.as_tensor(np.asarray(tokens))), answer, lengths)
