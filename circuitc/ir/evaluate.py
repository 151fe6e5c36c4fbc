"""One evaluator for both levels and both array libraries."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from circuitc.errors import CircuitcError
from circuitc.ir.array import Array
from circuitc.ir.backend import Backend, Numpy, Torch
from circuitc.ir.graph import Graph, Node

Watch = Callable[[Node, Sequence[Any]], None]
"""Sees each node with its operands' values before it is evaluated."""


def run_nodes(
    order: list[Node],
    run: Backend,
    watch: Watch = lambda node, operands: None,
    keep: Collection[Node] = (),
    known: Mapping[Node, Any] = MappingProxyType({}),
) -> dict[Node, Any]:
    """The values of the nodes of ``order`` (operands first, or among the ``known`` values).

    Those that nobody needs any more are freed, but for the ones to ``keep``.
    """
    last_use = {operand: i for i, node in enumerate(order) for operand in node.operands}
    values: dict[Node, Any] = dict(known)
    for i, node in enumerate(order):
        try:
            operands = [values[n] for n in node.operands]
            watch(node, operands)
            values[node] = node.op.evaluate(run, node.attrs, *operands)
        except (ValueError, IndexError, RuntimeError, FloatingPointError) as error:
            raise CircuitcError(f"while evaluating {node}: {error}") from error
        for operand in set(node.operands):
            if last_use[operand] == i and operand not in keep:
                del values[operand]
    return values


def evaluate(graph: Graph, tokens: Any, lengths: Any = None) -> NDArray[np.float64]:
    """The graph's output in numpy float64, the judge.

    ``tokens: int[batch, pos]``; ``lengths: int[batch]`` if sequences are right-padded. Returns ``f64[batch]``
    for an answer, ``f64[batch, pos, ...]`` for other outputs. Raises :class:`CircuitcError` for a bad shape or id.
    """
    array = np.asarray(tokens)
    if array.ndim != 2 or array.shape[1] == 0 or array.dtype.kind not in "iu":
        raise CircuitcError(f"tokens must be int[batch, pos] with pos > 0, not {array.dtype}{list(array.shape)}")
    if array.size and array.min() < 0:
        raise CircuitcError(f"token ids must not be negative, but {array.min()} is among them")
    with np.errstate(over="ignore", invalid="ignore"):
        return np.asarray(run_nodes(graph.order(), Numpy(array, lengths))[graph.output])


def evaluate_torch(
    graph: Graph,
    tokens: torch.Tensor,
    lengths: torch.Tensor | None = None,
    dtype: torch.dtype = torch.float32,
    on_site: Callable[[str, torch.Tensor], torch.Tensor] | None = None,
    constants: dict[Array, torch.Tensor] | None = None,
) -> torch.Tensor:
    """The graph's output in PyTorch, differentiable.

    ``on_site(name, x) -> x`` sees, and may replace, what passes each site; ``constants`` is a cache to keep
    between calls, which may also hold replacements for weights.
    """
    run = Torch(tokens, lengths, dtype, on_site, constants)
    output: torch.Tensor = run_nodes(graph.order(), run)[graph.output]
    return output
