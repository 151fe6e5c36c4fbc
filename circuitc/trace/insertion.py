"""Inserts modules into an exported program: at a value, or between a value and some of its readers."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import torch
from torch import Tensor, fx, nn

from circuitc.circuit.sites import Site
from circuitc.ir import Node
from circuitc.trace.exported_graph import COPIES, ExportedGraph, arguments, op_name, reaches, shape_only
from circuitc.trace.layout import from_stream, to_stream
from circuitc.trace.lowering import Lowered, Read
from circuitc.trace.views import VIEWS, is_view, view_of


def first_rows(table: Tensor, tokens: Tensor, axis: int, pairs: bool) -> Tensor:
    """The part of a table that belongs to the positions of ``tokens``. ``pairs`` of numbers become complex ones."""
    rows = table.narrow(axis, 0, tokens.shape[1])
    return torch.view_as_complex(rows.contiguous()) if pairs else rows


class Insertion:
    """A model's program while modules are inserted."""

    def __init__(self, lowered: Lowered, sites: Collection[str], reads: Iterable[Read]) -> None:
        self.lowered = lowered
        self.graph = lowered.exported.graph
        self.src = ExportedGraph(lowered.exported)
        self.order = {node: i for i, node in enumerate(self.graph.nodes)}
        self.inputs = {node: list(node.all_input_nodes) for node in self.graph.nodes}
        self.returns = self.graph.output_node()
        self.returned = list(self.returns.args[0]).index(lowered.exported.output)  # type: ignore[arg-type]
        self.streams = {node for origins in lowered.origins.values() for node in origins}
        """The values that a value of the graph stands for, factors included."""
        self.root = nn.Module()
        self.root.sites = nn.ModuleDict({_key(name): Site(name) for name in sites})
        self.root.outputs = nn.ModuleDict({_key(name): nn.Identity() for name in sites})
        # Computed before anything changes: views can only be recognised in the program as it was exported.
        self.scalings: dict[fx.Node, list[fx.Node]] = {}
        """For each value read, the multiplications that come after the value that a site is put at, in order."""
        self.whole: dict[fx.Node, fx.Node] = {}
        """For each value read, the value that a site is put at (:meth:`_whole`)."""
        self.layout: dict[fx.Node, tuple[str, tuple[int, ...]]] = {}
        """The axes of both, and the sizes of the axes of channels (:class:`circuitc.trace.views.View`)."""
        for read in reads:
            self._examine(read.value)

    def site(self, name: str) -> str:
        return f"sites.{_key(name)}"

    def output(self, name: str) -> str:
        """The module whose output is the value of the linear map before a site."""
        return f"outputs.{_key(name)}"

    def on_reads(self, name: str, reads: list[Read], output: bool) -> None:
        """Inserts a site that only ``reads`` get their value through."""
        modules = [self.output(name), self.site(name)] if output else [self.site(name)]
        first = min((self.whole[read.value] for read in reads), key=self.order.__getitem__)
        passed = self._through(first, modules)
        for read in reads:
            self._replace(read, passed)

    def on_value(self, value: Node, module: str) -> None:
        """Inserts a module that all readers of a value get it through."""
        origins = sorted(self.lowered.origins[value], key=self.order.__getitem__)
        independent = [origin for i, origin in enumerate(origins) if not self._reaches(origins[:i], origin)]
        readers = [list(origin.users) for origin in independent]  # before the module itself becomes a reader
        passed = self._through(independent[0], [module])
        for origin, users in zip(independent, readers, strict=True):
            back = self._back(passed, origin)
            for reader in users:
                reader.replace_input_with(origin, back)

    def finish(self) -> fx.GraphModule:
        """The program as a module of PyTorch; nothing can be inserted after this."""
        self._fold()
        self._own_tensors()
        for node in list(self.graph.nodes):
            self._make_dtype_free(node)
        for node in self.graph.nodes:
            node.meta = {"casts": node in self.src.live or shape_only(op_name(node))}
        self.returns.args = (self.returns.args[0][self.returned],)  # type: ignore[index]
        program = fx.GraphModule(self.root, self.graph)
        program.graph.eliminate_dead_code()
        program.graph.lint()
        program.recompile()
        return program

    def _own_tensors(self) -> None:
        """Parameters, buffers and constants, which the exported program takes as inputs, become tensors of the root."""
        for i, (node, (_, value)) in enumerate(self.lowered.exported.tensors.items()):
            self._constant(node, f"tensor{i}", value)
            self.graph.erase_node(node)

    def _make_dtype_free(self, node: fx.Node) -> None:
        """Replaces what would tie an op to the dtype that the model was traced in."""
        name = op_name(node)
        if name == "_assert_tensor_metadata":  # checks which dtype a value had before a cast
            self.graph.erase_node(node)
        elif name == "rms_norm" and arguments(node)["eps"] is None:
            eps = torch.finfo(node.meta["val"].dtype).eps
            node.args = (*(arguments(node)[x] for x in ("input", "normalized_shape", "weight")), eps)
        elif name == "scaled_dot_product_attention" and (mask := arguments(node)["attn_mask"]) is not None:
            self._cast_mask(node, mask)

    def _examine(self, value: fx.Node) -> None:
        """Records the value at which a site for ``value`` is put, the layout of both, and the factors between them."""
        view = view_of(self.src, value)
        scaled = view.factor != 1.0 and self.src.peel(value) not in self.streams
        whole = view.whole if scaled or not self._is_plain(value) else self._whole(value)
        self.whole[value] = whole
        self.scalings[value] = _inputs_up_to(whole, value) if scaled else []
        for node in (value, whole):
            view = view_of(self.src, node)
            self.layout[node] = (view.axes, view.sizes)

    def _whole(self, value: fx.Node) -> fx.Node:
        """The first value that differs from a stream or rows only by copies and by how batch and pos are laid out."""
        channels = self.src.shape(value)[-1]
        node = self.src.peel(value)
        while is_view(node):
            inner = self.src.peel(node.args[0])  # type: ignore[arg-type]
            if not self._is_plain(inner) or self.src.shape(inner)[-1] != channels:
                break
            node = inner
        return node

    def _is_plain(self, value: fx.Node) -> bool:
        return self.src.is_stream(value) or self.src.is_rows(value)

    def _through(self, value: fx.Node, modules: list[str]) -> fx.Node:
        """The value as a stream ``[batch, pos, channels]``, after some modules."""
        axes, _ = self._layout(value)
        node = value
        if axes != "btc":
            with self.graph.inserting_after(value):
                node = self.graph.call_function(to_stream, (value, axes, self.lowered.exported.tokens))
        for module in modules:
            with self.graph.inserting_after(node):
                node = self.graph.create_node("call_module", module, (node,))
        return node

    def _back(self, stream: fx.Node, like: fx.Node) -> fx.Node:
        """A stream in the layout of ``like``."""
        axes, sizes = self._layout(like)
        if axes == "btc":
            return stream
        with self.graph.inserting_after(self._later(stream, like)):
            back: fx.Node = self.graph.call_function(from_stream, (stream, axes, sizes))
            return back

    def _layout(self, value: fx.Node) -> tuple[str, tuple[int, ...]]:
        if value in self.layout:
            return self.layout[value]
        return ("btc" if self.src.is_stream(value) else "nc", ())

    def _later(self, *nodes: fx.Node) -> fx.Node:
        last: fx.Node = next(node for node in reversed(self.graph.nodes) if node in nodes)
        return last

    def _replace(self, read: Read, passed: fx.Node) -> None:
        """Lets one reader read ``passed``, scaled as the value was, in place of what it reads now."""
        whole, scalings = self.whole[read.value], self.scalings[read.value]
        new = self._back(passed, whole if scalings else read.value)
        old = whole
        for step in scalings:
            new, old = self._copy_scaling(step, old, new), step
        args = list(read.user.args)
        head, *rest = read.path
        args[head] = _put(args[head], rest, new)
        read.user.args = tuple(args)

    def _copy_scaling(self, step: fx.Node, old: fx.Node, new: fx.Node) -> fx.Node:
        """A copy of ``step``, a multiplication or view, that reads ``new`` in place of ``old``."""
        with self.graph.inserting_after(self._later(new, step)):
            copy = self.graph.node_copy(step, lambda node: new if node is old else node)
        self.src.live.add(copy)
        return copy

    def _reaches(self, sources: list[fx.Node], target: fx.Node) -> bool:
        """Whether a value is computed from one of ``sources``."""
        return reaches(sources, target, lambda node: self.inputs.get(node, []))

    def _fold(self) -> None:
        """Weights and position tables that the program computes become constants, so that a program in float64 uses
        the values that were traced.
        """
        for i, (node, (table, axis)) in enumerate(self.lowered.tables.items()):
            self._fold_table(node, table, axis, f"table{i}")
        computed = [n for n in self.order if n.op == "call_function" and op_name(n) not in VIEWS | COPIES]
        values = [(node, self.src.value(node)) for node in computed]
        for i, (node, value) in enumerate(values):
            if isinstance(value, Tensor) and value.is_floating_point():
                self._constant(node, f"folded{i}", value)

    def _fold_table(self, node: fx.Node, table: Tensor, axis: int, name: str) -> None:
        """Replaces computed positions by the first of ``table``, which has as many as the model can read."""
        pairs = table.is_complex()
        table = torch.view_as_real(table) if pairs else table
        with self.graph.inserting_after(node):
            rows = self.graph.call_function(first_rows, (node, self.lowered.exported.tokens, axis, pairs))
        rows.meta = dict(node.meta)
        node.replace_all_uses_with(rows, delete_user_cb=lambda user: user is not rows)
        self._constant(node, name, table)

    def _constant(self, node: fx.Node, name: str, value: Tensor) -> None:
        value = value.detach().clone()
        if value.is_floating_point():
            self.root.register_parameter(name, nn.Parameter(value, requires_grad=False))
        else:
            self.root.register_buffer(name, value)
        with self.graph.inserting_before(node):
            constant = self.graph.create_node("get_attr", name, ())
        constant.meta = dict(node.meta)
        node.replace_all_uses_with(constant)

    def _cast_mask(self, node: fx.Node, mask: fx.Node) -> None:
        """Casts a mask of numbers to q's dtype: computed from the length alone, it would stay float32."""
        if mask.meta["val"].is_floating_point():
            with self.graph.inserting_before(node):
                cast = self.graph.call_method("to", (mask, mask.meta["val"].dtype))
            self.src.live.add(cast)  # so that the cast follows the model's dtype
            node.replace_input_with(mask, cast)


def _inputs_up_to(start: fx.Node, end: fx.Node) -> list[fx.Node]:
    """The ops from ``start``, which is left out, to ``end``, in order, each the first argument of the next."""
    steps = []
    while end is not start:
        steps.append(end)
        end = end.args[0]  # type: ignore[assignment]
    return steps[::-1]


def _put(argument: Any, path: list[int], new: fx.Node) -> Any:
    if not path:
        return new
    items = list(argument)
    items[path[0]] = _put(items[path[0]], path[1:], new)
    return items


def _key(name: str) -> str:
    """``0.attn.q`` as the name of a module."""
    return name.replace(".", "_")
