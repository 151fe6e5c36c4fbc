"""What matchers ask an exported graph: the ops' names, shapes, constant values, and errors that name the place."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, fx

from circuitc.errors import CircuitcError
from circuitc.trace.export import Exported

COPIES = {"alias", "clone", "contiguous", "detach", "lift_fresh_copy"}
RESHAPES = {"_unsafe_view", "expand", "flatten", "reshape", "slice", "unflatten", "view"}
CASTS = {"_to_copy", "to", "type_as"}
CAST_KINDS = ((torch.float32, torch.float64), (torch.int32, torch.int64))  # a cast within a row keeps the meaning


def op_name(node: fx.Node) -> str:
    """``masked_fill`` for ``aten.masked_fill.Scalar``, ``getitem`` for Python's; "" for other nodes."""
    if node.op != "call_function":
        return ""
    schema = getattr(node.target, "_schema", None)
    return str(schema.name).split("::")[1] if schema else str(getattr(node.target, "__name__", node.target))


def arguments(node: fx.Node) -> dict[str, Any]:
    """The arguments of an ATen call, by the names in its schema, defaults included."""
    target: Any = node.target
    return {
        arg.name: node.args[i] if i < len(node.args) else node.kwargs.get(arg.name, arg.default_value)
        for i, arg in enumerate(target._schema.arguments)
    }


def shape_only(name: str) -> bool:
    """Whether an op uses only the shape of its tensor: ``zeros_like``, ``new_ones``."""
    return name.endswith("_like") or name.startswith("new_")


class ExportedGraph:
    """Questions about an exported graph, which is not changed."""

    def __init__(self, exported: Exported) -> None:
        self.exported = exported
        self.live: set[fx.Node] = {exported.tokens}
        """Nodes whose value depends on the tokens or on random numbers, and not only on the number of tokens."""
        self.sized: set[fx.Node] = set()
        """Nodes whose value depends on the batch size or the length, but not on the tokens."""
        for node in exported.graph.nodes:
            tags = getattr(node.target, "tags", ())
            if isinstance(node.meta.get("val"), torch.SymInt):
                self.sized.add(node)
            elif torch.Tag.nondeterministic_seeded in tags:
                self.live.add(node)
            elif self.live.intersection(node.all_input_nodes):
                (self.sized if shape_only(op_name(node)) else self.live).add(node)
            elif self.sized.intersection(node.all_input_nodes):
                self.sized.add(node)

    def shape(self, node: fx.Node) -> tuple[Any, ...]:
        """The sizes, symbolic ones as sympy expressions; () if the node is not a tensor."""
        val = node.meta.get("val")
        sizes = val.shape if isinstance(val, Tensor) else ()
        return tuple(n.node.expr if isinstance(n, torch.SymInt) else n for n in sizes)

    def is_stream(self, node: fx.Node) -> bool:
        """Whether a value is float ``[batch, pos, channels]``."""
        shape = self.shape(node)
        start = (self.exported.batch, self.exported.pos)
        return shape[:2] == start and len(shape) == 3 and bool(node.meta["val"].is_floating_point())

    def is_rows(self, node: fx.Node) -> bool:
        """Whether a value is float ``[batch * pos, channels]``."""
        shape = self.shape(node)
        rows = self.exported.batch * self.exported.pos
        return shape[:1] == (rows,) and len(shape) == 2 and bool(node.meta["val"].is_floating_point())

    def is_positions(self, node: fx.Node) -> bool:
        """Whether a value is float ``[pos, channels]``, with or without a batch axis, and the same for all tokens."""
        shape = self.shape(node)
        known = len(shape) == 2 or (len(shape) == 3 and shape[0] in (1, self.exported.batch))
        positions = known and shape[-2] == self.exported.pos and bool(node.meta["val"].is_floating_point())
        return positions and node in self.sized and node not in self.live

    def peel(self, node: fx.Node) -> fx.Node:
        """The value behind copies, harmless casts, dropout in evaluation, sums with the number 0 and views of the same
        shape."""
        while self._passes(node):
            node = node.all_input_nodes[0]
        return node

    def _passes(self, node: fx.Node) -> bool:
        name = op_name(node)
        if name in RESHAPES or name in CASTS:
            inner = node.all_input_nodes[0]
            new, old = node.meta["val"].dtype, inner.meta["val"].dtype
            harmless = new == old or (name in CASTS and any(new in kind and old in kind for kind in CAST_KINDS))
            return harmless and self.shape(node) == self.shape(inner)
        if name in ("add", "sub") and isinstance(node.args[0], fx.Node):
            return isinstance(node.args[1], int | float) and node.args[1] == 0
        return name in COPIES or (name == "dropout" and not arguments(node)["train"])

    def call(self, node: object, *names: str) -> dict[str, Any] | None:
        """The arguments of the op behind ``node`` if it is one of ``names``."""
        if not isinstance(node, fx.Node):
            return None
        node = self.peel(node)
        return arguments(node) if op_name(node) in names else None

    def same(self, x: object, y: object) -> bool:
        """Whether both are the same value, copies aside."""
        return isinstance(x, fx.Node) and isinstance(y, fx.Node) and self.peel(x) is self.peel(y)

    def value(self, node: object, sizes: tuple[int, int] | None = None) -> Any:
        """The value of a node that does not depend on the tokens, at ``sizes = (batch, pos)``.

        None if it depends on the tokens, or if it depends on the sizes and none are given.
        """
        if not isinstance(node, fx.Node) or node in self.live or (sizes is None and node in self.sized):
            return None
        return self._value(node, sizes, {})

    def _value(self, node: fx.Node, sizes: tuple[int, int] | None, memo: dict[fx.Node, Any]) -> Any:
        if node not in memo:
            val: Any = node.meta.get("val")
            target: Any = node.target
            if node in self.exported.tensors:
                memo[node] = self.exported.tensors[node][1]
            elif node in self.live:  # only its shape is used
                memo[node] = torch.zeros(self._sizes(node, sizes), dtype=val.dtype, device=val.device)
            elif isinstance(val, torch.SymInt) and sizes is not None:
                memo[node] = int(val.node.expr.subs(self._symbols(sizes)))
            else:
                call = (node.args, dict(node.kwargs))
                args, kwargs = fx.map_arg(call, lambda n: self._value(n, sizes, memo))
                memo[node] = target(*args, **kwargs)
        return memo[node]

    def argument(self, value: Any, sizes: tuple[int, int]) -> Any:
        """An argument of an op with its nodes replaced by their values at ``sizes``."""
        return fx.map_arg(value, lambda node: self._value(node, sizes, {}))

    def _symbols(self, sizes: tuple[int, int]) -> dict[Any, int]:
        return dict(zip((self.exported.batch, self.exported.pos), sizes, strict=True))

    def _sizes(self, node: fx.Node, sizes: tuple[int, int] | None) -> list[int]:
        symbols = self._symbols(sizes or (2, 2))
        return [n if isinstance(n, int) else int(n.subs(symbols)) for n in self.shape(node)]

    def parameter(self, node: fx.Node) -> str | None:
        """The qualified name of the parameter or buffer that a constant is made of; None if it is not exactly one."""
        found: set[str] = set()
        seen: set[fx.Node] = set()
        stack = [node]
        while stack:
            node = stack.pop()
            if node in self.exported.tensors:
                found.add(self.exported.tensors[node][0])
            elif node not in seen:
                seen.add(node)
                stack.extend(node.all_input_nodes)
        return found.pop() if len(found) == 1 else None

    def refuse(self, node: fx.Node, problem: str, fix: str) -> CircuitcError:
        """The error about a node; it names the op, the module and the line of code."""
        name = str(node.target).rsplit(".", 1)[0] if node.op == "call_function" else node.name
        stack = list(node.meta.get("nn_module_stack", {}).values())
        place = ""
        if stack:
            path, kind = stack[-1]
            place = path or str(kind).rsplit(".", 1)[-1]
        lines = re.findall(r'File "([^"]+)", line (\d+)', node.meta.get("stack_trace") or "")
        own = [(file, line) for file, line in lines if "/torch/" not in file]
        if own:
            place += f" ({Path(own[-1][0]).name}:{own[-1][1]})"
        return CircuitcError(f"{name}: {problem}", where=place.strip() or None, fix=fix)


def reaches(
    sources: Collection[fx.Node],
    target: fx.Node,
    inputs: Callable[[fx.Node], Iterable[fx.Node]] = lambda node: node.all_input_nodes,
) -> bool:
    """Whether a value is computed from one of ``sources``; ``inputs`` gives what a value reads."""
    seen, stack = {target}, [target]
    while stack:
        for node in inputs(stack.pop()):
            if node in sources:
                return True
            if node not in seen:
                seen.add(node)
                stack.append(node)
    return False
