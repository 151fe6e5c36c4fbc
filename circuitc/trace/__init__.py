"""From a trained transformer to the typed graph of what it computes.

May import: errors, ir, circuit.
"""

from __future__ import annotations

from collections.abc import Collection

from torch import Tensor, nn

from circuitc.ir import Graph
from circuitc.trace.export import export_model
from circuitc.trace.idioms import lower
from circuitc.trace.sites import find_sites, mark_sites

__all__ = ["trace"]


def trace(model: nn.Module, tokens: Tensor, also: Collection[str] = (), *, share: bool = False) -> Graph:
    """The tensor-level graph of a model: its output is the logits, ``f32[pos, ch=V]`` (f64 if the model is).

    ``tokens: int64[batch, pos]`` is an example input; the graph holds for any batch and length. The model is
    traced as it is in evaluation mode and left as it was. Its nodes are at the sites of the paper; ``also`` names
    places of the residual stream that are to be sites too (``3.resid_in``, ``3.attn.y``, ``3.resid_mid``,
    ``final_resid``). The graph has a copy of the weights, or with ``share`` their memory, if nobody will write to it.
    Raises :class:`CircuitcError`, naming the op and the module, where the model does something that the graph has no
    op for.
    """
    graph = lower(export_model(model, tokens), share).graph
    return mark_sites(graph, find_sites(graph, also))
