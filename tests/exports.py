"""PyTorch's export of a model, made once per structure and process: it takes seconds and reads no weights.

To keep exports in files takes as long as it saves: saving and loading one takes about a second.
"""

from __future__ import annotations

import copy
from collections.abc import Hashable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch import Tensor, fx, nn

from circuitc.trace.export import Exported, export_model

STORES = ("_parameters", "_buffers", "_modules")


def structure(model: nn.Module) -> Hashable:
    """All that an export depends on: everything in the model but the values of its parameters and buffers.

    Not hashable, or equal to nothing else, where a module holds something that could change unseen.
    """
    seen: dict[int, int] = {}

    def kind(tensor: Tensor | None) -> Hashable:
        if tensor is None:
            return None
        shared = seen.setdefault(id(tensor), len(seen))  # tied weights are exported as one
        return shared, tensor.dtype, tensor.shape, tensor.stride(), tensor.device, tensor.requires_grad

    return tuple(
        (
            name,
            type(module),
            type(module).forward,
            tuple((key, kind(tensor)) for store in STORES[:2] for key, tensor in vars(module)[store].items()),
            frozen({key: value for key, value in vars(module).items() if key not in STORES}),
        )
        for name, module in model.named_modules(remove_duplicate=False)
    )


def frozen(value: Any) -> Hashable:
    """What is equal for equal data, and for nothing else. Functions and classes are themselves."""
    if isinstance(value, Tensor):
        return Tensor, value.dtype, value.shape, value.detach().contiguous().numpy().tobytes()
    if isinstance(value, dict):
        return type(value), tuple((key, frozen(item)) for key, item in value.items())
    if isinstance(value, list | tuple):
        return type(value), tuple(map(frozen, value))
    if isinstance(value, set):
        return frozenset(value)
    if callable(value) or not hasattr(value, "__dict__"):
        return type(value), value
    return type(value), frozen(vars(value))


@dataclass
class Exports:
    """``export_model`` that remembers structures. Each call gets a program of its own, with its model's tensors."""

    known: dict[Hashable, dict[Hashable, Exported]] = field(default_factory=dict)

    def __call__(self, model: nn.Module, tokens: Tensor) -> Exported:
        sizes = tuple(max(2, size) for size in tokens.shape), tokens.dtype  # as export_model reads the example
        try:
            known = self.known.setdefault(key_of(model), {})
        except TypeError:  # a module that holds what could change unseen
            return export_model(model, tokens)
        if sizes not in known:
            known[sizes] = export_model(model, tokens)
        return copied(known[sizes], model)

    def of_any_size(self, model: nn.Module, tokens: Tensor) -> Exported:
        """The export of the model for an example of whatever size, if there is one."""
        with suppress(TypeError):
            for exported in self.known.get(key_of(model), {}).values():
                return copied(exported, model)
        return self(model, tokens)


def key_of(model: nn.Module) -> Hashable:
    return torch.get_default_dtype(), torch.is_grad_enabled(), structure(model)


def copied(exported: Exported, model: nn.Module) -> Exported:
    """The same program, its nodes new and its parameters those of ``model``."""
    graph = copy.deepcopy(exported.graph)
    new: dict[fx.Node, fx.Node] = dict(zip(exported.graph.nodes, graph.nodes, strict=True))
    own = {
        **dict(model.named_parameters(remove_duplicate=False)),
        **dict(model.named_buffers(remove_duplicate=False)),
    }
    return replace(
        exported,
        graph=graph,
        output=new[exported.output],
        tokens=new[exported.tokens],
        tensors={
            new[node]: (name, own[name].detach() if name in own else tensor.clone())
            for node, (name, tensor) in exported.tensors.items()
        },
    )
