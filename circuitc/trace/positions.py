"""Positions: values that depend on a token's position and not on the token, lowered to one table."""

from __future__ import annotations

import torch
from torch import fx

from circuitc.ir import Node
from circuitc.trace.export import MASK_LENGTH
from circuitc.trace.exported_graph import ExportedGraph, op_name
from circuitc.trace.lowering import Lowering
from circuitc.trace.views import VIEWS

BATCHED = {"expand", "repeat", "reshape", "squeeze", "unsqueeze", "view"}
FOLLOWED = {"layer_norm", "linear", "rms_norm"}
"""Ops on positions that stay ops; everything else that makes a table is computed once."""
LOOKUPS = {"embedding", "index", "index_select"}


def positions(low: Lowering, node: fx.Node) -> Node:
    """A table of rows by position, as long as the model's limit, or :data:`MASK_LENGTH` if it has none."""
    src = low.src
    inner = node
    while op_name(inner) in BATCHED and src.is_positions(inner.args[0]):  # type: ignore[arg-type]
        inner = src.peel(inner.args[0])  # type: ignore[arg-type]
    if op_name(inner) in FOLLOWED:
        return low.rules[op_name(inner)](low, inner)
    length = longest_length(src, inner)
    table = src.value(inner, (1, length)).reshape(length, -1)
    for length in {min(5, len(table)), len(table) // 2, len(table) - 1} - {0}:
        shorter = src.value(inner, (2, length))
        tolerance = 16 * torch.finfo(table.dtype).eps  # vectorised functions round differently at the ends
        if not torch.allclose(shorter, table[:length], rtol=tolerance, atol=tolerance):
            fix = "take rows of a table that does not depend on the number of tokens"
            raise src.refuse(node, "the value at a position changes with the length", fix)
    if op_name(inner) not in LOOKUPS | VIEWS:
        rank = len(src.shape(inner))
        low.tables[inner] = table[(None,) * (rank - 2)], rank - 2
    return low.make(node, "positions", low.const(table, inner))


def longest_length(src: ExportedGraph, node: fx.Node) -> int:
    """The greatest length at which a value can be computed."""
    bounds = [src.exported.limit or MASK_LENGTH]
    seen: set[fx.Node] = set()
    stack = [node]
    while stack:
        user = stack.pop()
        if user not in seen:
            seen.add(user)
            stack.extend(user.all_input_nodes)
            if op_name(user) in LOOKUPS:
                rows = int(src.shape(user.args[0])[0])  # type: ignore[arg-type]
                if not _any_length(src, user, rows):
                    bounds.append(rows)
    if len(bounds) > 1 and src.exported.limit is None:
        bounds = bounds[1:]  # a table is a limit, so a table longer than MASK_LENGTH is kept whole
    low, high = 0, min(bounds)
    while low < high:  # the usable rows end early if some, such as padding's, are never indexed
        middle = (low + high + 1) // 2 if low else high
        if _is_known(src, node, middle):
            low = middle
        elif low:
            high = middle - 1
        else:
            low, high = 1, high - 1
    if not _is_known(src, node, low):
        raise src.refuse(node, "positions cannot be computed at any length", "index a table by position")
    return low


def _any_length(src: ExportedGraph, lookup: fx.Node, rows: int) -> bool:
    """Whether more positions than a table has rows can be looked up in it: a segment's row is that of all tokens."""
    try:
        return src.value(lookup, (1, rows + 1)) is not None
    except (IndexError, RuntimeError):
        return False


def _is_known(src: ExportedGraph, node: fx.Node, length: int) -> bool:
    try:
        return src.value(node, (1, length)) is not None
    except (IndexError, RuntimeError):
        return False
