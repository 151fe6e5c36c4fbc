"""Lowers an exported graph to tensor-level ops; a whole idiom, such as a norm written out, becomes one op."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from torch import fx

from circuitc.ir import OPS, Node, make
from circuitc.trace.attention import attention
from circuitc.trace.batch_norms import as_linear_maps
from circuitc.trace.batched_products import with_heads_apart
from circuitc.trace.export import Exported
from circuitc.trace.exported_graph import ExportedGraph, arguments, op_name
from circuitc.trace.factors import constant_factor, times
from circuitc.trace.heads_side_by_side import with_heads_together
from circuitc.trace.linear import add, addmm, concat, is_constant_product, linear, product, select_channels
from circuitc.trace.lowering import Lowered, Lowering, Read, Rule
from circuitc.trace.maps_by_head import with_plain_maps
from circuitc.trace.norms import is_bare_norm, norm, norm_by_hand, scaled, unknown_norm
from circuitc.trace.pointwise import activation, activation_by_hand
from circuitc.trace.pooling import pooled, with_answers_everywhere
from circuitc.trace.positions import positions
from circuitc.trace.positions_first import with_batch_first
from circuitc.trace.views import PRODUCTS, VIEWS, base_of, is_view, view_of

REWRITES = (
    with_answers_everywhere,
    as_linear_maps,
    with_plain_maps,
    with_heads_apart,
    with_heads_together,
    with_batch_first,
)
"""What is done to PyTorch's program first, in this order."""


def lower(exported: Exported, share: bool = False) -> Lowered:
    """The graph of what the model computes. Constants have the names of their parameters; with ``share`` also their
    memory.

    Raises :class:`CircuitcError`, naming the op and its module, if the model does something that no op expresses.
    """
    low = Lowering(ExportedGraph(_rewritten(exported)), RULES, positions, share)
    return low.finish(low.stream(_logits(low.src, low.src.exported.output)))


def _rewritten(exported: Exported) -> Exported:
    """The same program with other spellings of the known idioms as those. The graph is changed in place."""
    results = exported.graph.output_node()
    at = list(results.args[0]).index(exported.output)  # type: ignore[arg-type]
    for change in REWRITES:
        exported = change(exported)
    return replace(exported, output=results.args[0][at])  # type: ignore[index, arg-type]


def _logits(src: ExportedGraph, output: fx.Node) -> fx.Node:
    """The logits, if the output is their log-probabilities: the difference of two is the same in both."""
    args = src.call(output, "log_softmax", "_log_softmax")
    over_tokens = args is not None and args["dim"] in (-1, 2) and src.shape(args["self"]) == src.shape(output)
    return args["self"] if args is not None and over_tokens else output


def lookup(low: Lowering, node: fx.Node) -> Node:
    """Rows of a constant table by token."""
    args = arguments(node)
    if op_name(node) == "embedding":
        table, indices = args["weight"], args["indices"]
    else:
        table, indices = args["self"], args["indices"][0] if len(args["indices"]) == 1 else None
    value = low.src.value(table)
    if value is None or not low.src.same(indices, low.src.exported.tokens):
        fix = "index a constant table by the tokens or by position; shifted tokens are not supported"
        raise low.src.refuse(node, "this lookup is not supported", fix)
    return low.make(node, "embed", make(OPS["tokens"]), low.const(value, table))


def multiply(low: Lowering, node: fx.Node) -> Node:
    """A product or quotient that completes a norm or an activation written out."""
    args = arguments(node)
    x, y = args["self"], args["other"]
    divided = op_name(node) == "div"
    if not args.get("rounding_mode"):
        for found in (norm_by_hand(low, node, x, y, divided), activation_by_hand(low, node)):
            if found is not None:
                return found
        constant = constant_factor(low, node)
        if constant is not None:
            value, factor, source = constant
            stream = low.stream(value)
            if source is not None and is_bare_norm(stream) and not divided:
                return scaled(low, node, stream, low.src.value(source), source)
            return times(low, node, stream, factor)
        if not divided and x in low.src.live and y in low.src.live:
            return gate(low, node)
    if divided and (unknown := unknown_norm(low.src, node)) is not None:
        raise low.src.refuse(node, *unknown)
    problem = "a product of two values is supported only in a norm, an activation, a gate or attention"
    fix = "write norms and activations as F.rms_norm, F.layer_norm and F.gelu"
    raise low.src.refuse(node, problem, fix)


def gate(low: Lowering, node: fx.Node) -> Node:
    """The product of two streams of equal width."""
    x, y = (low.stream(arguments(node)[side]) for side in ("self", "other"))
    found = low.make(node, "multiply", x, y)
    low.read(found, 0, Read(node, (0,)))
    low.read(found, 1, Read(node, (1,)))
    return found


def by_hand(low: Lowering, node: fx.Node) -> Node:
    found = activation_by_hand(low, node)
    if found is None:
        raise low.src.refuse(node, "this is not a known activation", "use F.gelu, F.silu or F.relu")
    return found


def abs_topk(low: Lowering, node: fx.Node) -> Node:
    """AbsTopK, written as abs, topk, gather, and scatter on zeros."""
    src, args = low.src, arguments(node)
    kept = src.call(args.get("src"), "gather")
    chosen: Any = args["index"]
    indices = op_name(chosen) == "getitem" and chosen.args[1] == 1
    topk = src.call(chosen.args[0], "topk") if indices else None
    size = src.call(topk["self"], "abs") if topk and topk["largest"] else None
    zeros = src.call(args["self"], "zeros_like", "zeros", "new_zeros")
    if kept and topk and size and zeros and "reduce" not in args:
        same = src.same(size["self"], kept["self"]) and src.same(kept["index"], chosen)
        if same and {args["dim"], kept["dim"], topk["dim"]} <= {-1, 2}:
            return low.make(node, "abs_topk", low.stream(kept["self"]), k=int(topk["k"]))
    problem = "a scatter that is not AbsTopK (abs, topk, gather, scatter on zeros, over the channels)"
    raise src.refuse(node, problem, "write it as circuitc.models.transformer.AbsTopK does")


def matmul(low: Lowering, node: fx.Node) -> Node:
    """A linear map, or attention with a single head."""
    return product(low, node) if is_constant_product(low, node) else attention(low, node, node)


def view(low: Lowering, node: fx.Node) -> Node:
    """Merged heads, some channels of a fused projection, or batch and pos merged into one axis or split again."""
    if not is_view(node):  # one of the results of another op
        inner: fx.Node = node.args[0]  # type: ignore[assignment]
        if op_name(inner) == "native_layer_norm" and node.args[1] == 0:
            return norm(low, inner)
        raise low.no_op(inner)
    if (found := pooled(low, node)) is not None:
        return found
    base = base_of(low.src, node)
    if op_name(base) not in low.rules and op_name(base) not in PRODUCTS:
        raise low.no_op(base)  # it is a layer of a kind that nothing knows: what follows is no attention
    seen = view_of(low.src, node, factors=False)
    if seen.axes not in ("btc", "nc"):
        fix = "reshape only to split and merge attention heads"
        raise low.src.refuse(node, "this reshape is not a known one", fix)
    if op_name(seen.base) in PRODUCTS and len(low.src.shape(seen.base)) == 4:
        if seen.channels != tuple(range(len(seen.channels))):
            raise low.src.refuse(node, "heads are merged in another order than they were split", "merge them in order")
        return attention(low, node, seen.base)
    return select_channels(low, node, low.stream(seen.base), seen.channels)


RULES: dict[str, Rule] = {
    "embedding": lookup,
    "index": lookup,
    "linear": linear,
    "addmm": addmm,
    "mm": product,
    "matmul": matmul,
    "rms_norm": norm,
    "layer_norm": norm,
    "mul": multiply,
    "div": multiply,
    "scatter": abs_topk,
    **dict.fromkeys(("gelu", "leaky_relu", "relu", "relu6", "sigmoid", "silu", "tanh"), activation),
    **dict.fromkeys(("clamp", "clamp_min", "hardtanh", "maximum", "pow", "square", "where"), by_hand),
    "add": add,
    "cat": concat,
    **dict.fromkeys(VIEWS, view),
}
