"""Batch norm in evaluation mode: a factor and an offset per channel, so a linear map with a diagonal matrix."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, fx

from circuitc.trace.export import Exported
from circuitc.trace.exported_graph import arguments, op_name

BATCH_NORM = "_native_batch_norm_legit_no_training"
"""The op that PyTorch exports with running statistics; its result is the first of three."""


def as_linear_maps(exported: Exported) -> Exported:
    """The same program with each batch norm of ``[rows, channels]`` or ``[batch, channels, pos]`` as a linear map. The
    graph is changed in place.
    """
    tensors = dict(exported.tensors)
    for node in [node for node in exported.graph.nodes if op_name(node) == BATCH_NORM]:
        results = list(node.users)
        rank = arguments(node)["input"].meta["val"].ndim
        if rank in (2, 3) and all(user.args[1] == 0 for user in results):
            _replace(exported.graph, node, results, tensors, rank == 3)
    return replace(exported, tensors=tensors)


def _replace(
    graph: fx.Graph, node: fx.Node, results: list[fx.Node], tensors: dict[fx.Node, tuple[str, Tensor]], last: bool
) -> None:
    """``last`` says whether the positions are the last axis, where a linear map has the channels."""
    args = arguments(node)
    found: fx.Node = args["input"]
    name, mean = tensors[args["running_mean"]]
    inside = name.removesuffix("running_mean")
    scale = torch.rsqrt(tensors[args["running_var"]][1] + args["eps"])
    if args["weight"] is not None:
        scale = scale * tensors[args["weight"]][1]
    shift = -mean * scale
    if args["bias"] is not None:
        shift = shift + tensors[args["bias"]][1]
    with graph.inserting_before(next(iter(graph.nodes))):
        constants = [graph.placeholder(f"{node.name}_{kind}") for kind in ("scale", "shift")]
    mode = found.meta["val"].fake_mode
    for constant, kind, value in zip(constants, ("scale", "shift"), (scale.diag(), shift), strict=True):
        constant.meta["val"] = mode.from_tensor(value)
        tensors[constant] = f"{inside}{kind}", value

    def call(target: Any, *given: Any) -> fx.Node:
        made = graph.call_function(target, given)
        made.meta = {key: node.meta[key] for key in ("nn_module_stack", "stack_trace") if key in node.meta}
        with mode:
            made.meta["val"] = target(*fx.map_arg(given, lambda n: n.meta["val"]))
        return made

    with graph.inserting_before(node):
        rows = call(torch.ops.aten.transpose.int, found, 1, 2) if last else found
        rows = call(torch.ops.aten.linear.default, rows, *constants)
        found = call(torch.ops.aten.transpose.int, rows, 1, 2) if last else rows
    for result in results:
        result.replace_all_uses_with(found)
        graph.erase_node(result)
    graph.erase_node(node)
