"""Gives a model sites: inserts them into the program that PyTorch exported.

PyTorch runs that program. Our graph only says where the sites belong.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, fx, nn

from circuitc.circuit.mask import connections, constant, sites_of_graph
from circuitc.circuit.sites import Connection
from circuitc.errors import CircuitcError
from circuitc.ir import Graph, Node
from circuitc.trace.export import export_model
from circuitc.trace.head_inputs import head_map
from circuitc.trace.idioms import lower
from circuitc.trace.insertion import Insertion
from circuitc.trace.lowering import HeadMap, Lowered, Read
from circuitc.trace.sites import Places, find_sites, mark_sites

FLOATS = (torch.float32, torch.float64)


@dataclass(frozen=True)
class Mix:
    """The output of attention heads for given values at the sites q, k and v, with the softmax written out. ``maps``
    are what happens to these before attention.
    """

    maps: tuple[HeadMap | None, ...]
    heads: int
    scale: float
    sink: NDArray[np.float64]  # a logit per head, -inf for none
    causal: bool
    cap: float
    window: int

    def __call__(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:  # each (B, T, channels) -> (B, T, channels)
        q, k, v = (x if f is None else f(x) for x, f in zip((q, k, v), self.maps, strict=True))
        q, k, v = (x.view(*x.shape[:2], self.heads, -1).transpose(1, 2) for x in (q, k, v))  # (B, H, T, d)
        scores = self.scale * (q @ k.transpose(-1, -2))  # (B, H, T, T)
        if self.cap:
            scores = self.cap * torch.tanh(scores / self.cap)
        if self.causal:
            past = torch.ones(scores.shape[-2:], dtype=torch.bool, device=v.device).tril()
            if self.window:
                past = past.triu(1 - self.window)
            scores = scores.masked_fill(~past, -torch.inf)
        sink = torch.as_tensor(self.sink).to(scores).view(-1, 1, 1).expand(*scores.shape[:-1], 1)
        weights = torch.cat([scores, sink], dim=-1).softmax(dim=-1)[..., :-1]  # (B, H, T, T)
        return (weights @ v).transpose(1, 2).flatten(2)


@dataclass(frozen=True)
class NamedConnection:
    """A connection whose module is given by name, so that a copy of the model refers to the copy's module."""

    source: str
    target: str
    output: str
    weight: NDArray[np.float64]
    mix: Mix | None
    columns: NDArray[np.int64] | None


class Instrumented(nn.Module):
    """``tokens: int[batch, pos] -> logits``, with :class:`circuitc.circuit.sites.Site` modules. Made by
    :func:`instrument`.
    """

    def __init__(self, program: fx.GraphModule, named: list[NamedConnection]) -> None:
        super().__init__()
        self.program = program
        self.named = named

    def forward(self, tokens: Tensor) -> Tensor:
        logits: Tensor = self.program(tokens)
        return logits

    def connections(self) -> list[Connection]:
        """Where the edges of a circuit are, for :func:`circuitc.ablated`."""
        return [
            Connection(
                j.source,
                j.target,
                self.get_submodule(j.output),
                torch.from_numpy(j.weight),
                j.mix,
                None if j.columns is None else torch.from_numpy(j.columns),
            )
            for j in self.named
        ]

    def _apply(self, fn: Callable[[Tensor], Tensor], recurse: bool = True) -> Instrumented:
        """Converts the program's casts along with the parameters, as in ``model.double()``."""
        super()._apply(fn, recurse)  # type: ignore[no-untyped-call]
        dtype = fn(torch.zeros((), dtype=torch.float32)).dtype
        if dtype not in FLOATS:
            raise CircuitcError(f"an instrumented model is float32 or float64, not {dtype}", fix="use .double()")
        for node in self.program.graph.nodes:
            if node.meta.get("casts"):
                node.args = _with_dtype(node.args, dtype)
                node.kwargs = _with_dtype(node.kwargs, dtype)
        self.program.recompile()
        return self


def _with_dtype(value: Any, dtype: torch.dtype) -> Any:
    if isinstance(value, dict):
        return {key: _with_dtype(item, dtype) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return tuple(_with_dtype(item, dtype) for item in value)
    return dtype if isinstance(value, torch.dtype) and value in FLOATS else value


def instrument(model: nn.Module, tokens: Tensor, also: Collection[str] = ()) -> Instrumented:
    """A copy of the model with a site wherever :func:`circuitc.trace` has one.

    Arguments and errors are those of :func:`circuitc.trace`.
    """
    lowered = lower(export_model(model, tokens))
    places = find_sites(lowered, also)
    marked = mark_sites(lowered.graph, places)
    names = list(sites_of_graph(marked))
    reads = _reads(lowered, places)
    found = connections(marked)
    above = {name: _linear_above(lowered.graph, places, name) for name in {c.sites[1] for c in found}}
    insertion = Insertion(lowered, names, [read for where in reads.values() for read in where])
    for name, where in reads.items():
        # The site is on the linear map's own value, or behind an activation or AbsTopK.
        insertion.on_reads(name, where, output=name in above and above[name] is None)
    for name, linear in above.items():
        if linear is not None:
            insertion.on_value(linear, insertion.output(name))
    for value, also_names in places.values.items():
        for name in also_names:
            insertion.on_value(value, insertion.site(name))
    named = []
    plain = [node for node in lowered.graph if node.op.name == "attention"]
    unmarked = dict(zip((node for node in marked if node.op.name == "attention"), plain, strict=True))
    for c in found:
        source, target = c.sites
        mix = None if c.attention is None else _mix(unmarked[c.attention], lowered)
        named.append(NamedConnection(source, target, f"program.{insertion.output(target)}", c.matrix, mix, c.columns))
    return Instrumented(insertion.finish(), named).eval()


def _mix(attention: Node, lowered: Lowered) -> Mix:
    attrs: Any = attention.attrs
    sink = constant(attention.operands[3]).astype(np.float64)
    maps = tuple(head_map(lowered, x) for x in attention.operands[:3])
    cap, window = attrs.get("cap", 0.0), attrs.get("window", 0)
    return Mix(maps, attrs["heads"], attrs["scale"], sink, attrs["mask"] == "causal", cap, window)


def _reads(lowered: Lowered, places: Places) -> dict[str, list[Read]]:
    """The places where the program reads each site's value."""
    found: dict[str, list[Read]] = {}
    owner: dict[Read, str] = {}
    for edge, name in places.edges.items():
        for read in lowered.reads[edge]:
            if owner.setdefault(read, name) != name:
                raise CircuitcError(
                    f"one linear map reads for two layers: {owner[read]} and {name} cannot be told apart",
                    fix="give attention and MLP separate linear maps",
                )
            where = found.setdefault(name, [])
            if read not in where:
                where.append(read)
    return found


def _linear_above(graph: Graph, places: Places, name: str) -> Node | None:
    """The linear map whose value reaches a site through an activation, AbsTopK or a bias; None if the site is on that
    value itself.
    """
    user, i = next(edge for edge, site in places.edges.items() if site == name)
    value = user.operands[i]
    if value.op.name == "linear":
        return None
    while value.op.name != "linear":
        value = value.operands[0]
    return value
