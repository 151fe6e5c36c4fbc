"""One evaluator for both levels and both array libraries."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from circuitc.errors import CircuitcError
from circuitc.ir.array import Array, described
from circuitc.ir.backend import Backend, Numpy

TOKENS = "give token ids, int[batch, pos]; pad shorter sequences on the right, and give lengths"

if TYPE_CHECKING:
    import torch

    from circuitc.ir.graph import Graph, Node

    Watch = Callable[[Node, Sequence[Any]], None]
    """Sees each node with its operands' values before it is evaluated."""
    Adapt = Callable[[Node, list[Any]], list[Any]]
    """May replace a node's operands' values before it is evaluated."""
    Amend = Callable[[Node, Sequence[Any], Any], Any]
    """Sees each node with its operands' values and its own, and returns the value to use."""


def run_nodes(
    order: list[Node],
    run: Backend,
    watch: Watch = lambda node, operands: None,
    adapt: Adapt = lambda node, operands: operands,
    keep: Collection[Node] = (),
    known: Mapping[Node, Any] = MappingProxyType({}),
    amend: Amend = lambda node, operands, value: value,
) -> dict[Node, Any]:
    """The values of the nodes of ``order``, in which operands come first unless they are among the ``known`` values.

    A value is freed after its last use unless it is in ``keep``.
    """
    last_use = {operand: i for i, node in enumerate(order) for operand in node.operands}
    values: dict[Node, Any] = dict(known)
    for i, node in enumerate(order):
        try:
            operands = adapt(node, [values[n] for n in node.operands])
            watch(node, operands)
            values[node] = amend(node, operands, node.op.evaluate(run, node.attrs, *operands))
        except (ValueError, IndexError, RuntimeError, FloatingPointError) as error:
            fix = "give token ids and lengths that the program's tables have"
            raise CircuitcError(f"while evaluating {node}: {error}", fix=fix) from error
        for operand in set(node.operands):
            if last_use[operand] == i and operand not in keep:
                del values[operand]
    return values


def evaluate(graph: Graph, tokens: Any, lengths: Any = None) -> NDArray[np.float64]:
    """The graph's output in numpy float64, the reference evaluator.

    ``tokens: int[batch, pos]``; ``lengths: int[batch]`` if sequences are right-padded. Returns ``f64[batch]``
    for an answer, ``f64[batch, pos, ...]`` for other outputs. Raises :class:`CircuitcError` for a bad shape or id.
    """
    try:
        array = np.asarray(tokens)
    except ValueError as error:
        raise CircuitcError("the rows of the tokens have several lengths", fix=TOKENS) from error
    if array.ndim != 2 or array.shape[1] == 0 or array.dtype.kind not in "iu":
        raise CircuitcError(f"tokens must be int[batch, pos] with pos > 0, not {described(array)}", fix=TOKENS)
    if array.size and array.min() < 0:
        raise CircuitcError(f"token ids must not be negative, but {array.min()} is among them", fix=TOKENS)
    with np.errstate(over="ignore", invalid="ignore"):
        return np.asarray(run_nodes(graph.order(), Numpy(array, lengths))[graph.output])


def evaluate_torch(
    graph: Graph,
    tokens: torch.Tensor,
    lengths: torch.Tensor | None = None,
    dtype: torch.dtype | None = None,
    on_site: Callable[[str, torch.Tensor], torch.Tensor] | None = None,
    constants: dict[Array, torch.Tensor] | None = None,
    at_end: bool = False,
    on_node: Amend = lambda node, operands, value: value,
) -> torch.Tensor:
    """The graph's output in PyTorch, differentiable; in float32 unless ``dtype`` says otherwise.

    ``on_site(name, x) -> x`` sees the value at each site before ablation, and may replace it; ``on_node`` does the same
    for every node's value, after ablation. ``constants`` is a cache to keep between calls; it may also hold
    replacements for weights. With ``at_end``, values that an answer at the last position needs at that position only
    are computed there only, and ``on_site`` sees ``[batch, 1, channels]`` at such a site.
    """
    import torch  # takes seconds, which running a program should not

    from circuitc.ir.torch_backend import Torch

    run = Torch(tokens, lengths, dtype or torch.float32, on_site, constants)
    ends = needed_at_end(graph) if at_end else frozenset()

    def adapt(node: Node, operands: list[Any]) -> list[Any]:
        if node not in ends:
            return operands
        return [
            x if operand in ends or operand.op.name == "const" or _reads_all(node, i) else run.at_end(x)
            for i, (operand, x) in enumerate(zip(node.operands, operands, strict=True))
        ]

    output: torch.Tensor = run_nodes(graph.order(), run, adapt=adapt, amend=on_node)[graph.output]
    return output


def needed_at_end(graph: Graph) -> frozenset[Node]:
    """The tensor-level values that an answer at the last position needs at no other position."""
    found: set[Node] = set()
    users = graph.users()
    for node in reversed(graph.order()):
        # Values without operands are computed at all positions, and so are tables of positions.
        reads = node.op.pointwise or node.op.elsewhere(len(node.operands))
        if node.op.level != "tensor" or not node.operands or not reads:
            continue
        if all(_only_end(user, node, found) for user in users[node]):
            found.add(node)
    return frozenset(found)


def _only_end(user: Node, node: Node, found: set[Node]) -> bool:
    if user.op.name == "answer":
        return user.attrs["at"] == "last"
    return user in found and not any(_reads_all(user, i) for i, x in enumerate(user.operands) if x is node)


def _reads_all(user: Node, operand: int) -> bool:
    """Whether a position of ``user`` needs all positions of that operand: the keys and values of attention."""
    return operand in user.op.elsewhere(len(user.operands))
