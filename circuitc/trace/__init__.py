"""Traces a PyTorch model to the typed graph of what it computes, and puts sites back into PyTorch's program.

May import: errors, ir, circuit.
"""

from __future__ import annotations

from collections.abc import Collection

from torch import Tensor, nn

from circuitc.ir import Graph
from circuitc.trace.export import export_model
from circuitc.trace.idioms import lower
from circuitc.trace.plain import plain
from circuitc.trace.sites import find_sites, mark_sites

__all__ = ["trace"]


def trace(model: nn.Module, tokens: Tensor, also: Collection[str] = (), *, share: bool = False) -> Graph:
    """The tensor-level graph of a model: its output is the logits, ``f32[pos, ch=V]`` (f64 if the model is).

    ``tokens: int64[batch, pos]`` is an example input; the graph holds for any batch and length. The model is
    traced in evaluation mode and left as it was; of a compiled, pruned or half-precision one, a plain copy is traced
    (:mod:`circuitc.trace.plain`). The graph has the sites of the paper; ``also`` names further sites
    on the residual stream (``3.resid_in``, ``3.attn.y``, ``3.resid_mid``, ``final_resid``). The graph copies the
    weights; with ``share`` it uses their memory, which must then not be written to.
    Raises :class:`CircuitcError`, naming the op and the module, if the model does something that no op of the graph
    expresses.
    """
    model = plain(model, f"trace({type(model).__name__})")
    lowered = lower(export_model(model, tokens), share)
    return mark_sites(lowered.graph, find_sites(lowered, also))
