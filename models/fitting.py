"""Fills a model with the tensors of a file, after checking every name, shape and dtype."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from circuitc.errors import CircuitcError

MAX_PARAMETERS = 2**31
"""The most parameters of a model: 8 GiB in float32."""
DTYPES = (torch.float16, torch.bfloat16, torch.float32, torch.float64)


def fit_state(
    model: nn.Module,
    state: dict[str, Tensor],
    path: Path,
    *,
    name_in_file: Callable[[str], str] = str,
    transposed: Callable[[str], bool] = lambda name: False,
) -> None:
    """Fills a model made on the meta device, freezes it and puts it into evaluation mode.

    ``name_in_file`` maps a parameter to its name in the file. Parameters with the same name there are row blocks of
    one tensor, in the model's order. ``transposed`` says which tensors of the file are [in, out]. The model
    gets the widest dtype in the file, at least float32. Parameters that are one in the model stay one, and have the
    first one's name in the file. Raises CircuitcError, naming the tensor, if one is missing, superfluous, misshapen,
    not floating-point or not finite; names, shapes and dtypes are checked before any copy.
    """
    twins = shared(model)
    parameters = {name: tensor for name, tensor in model.state_dict().items() if name not in twins}
    total = sum(p.numel() for p in parameters.values())
    if total > MAX_PARAMETERS:
        problem = f"the configuration describes {total} parameters, more than {MAX_PARAMETERS}"
        raise CircuitcError(problem, where=str(path), fix="circuitc cannot load a model of this size")
    parts: dict[str, list[str]] = {}
    for parameter in parameters:
        parts.setdefault(name_in_file(parameter), []).append(parameter)
    for name, into in parts.items():
        if name not in state:
            raise _misfit(name, "is missing", path)
        shape = [sum(len(parameters[p]) for p in into), *parameters[into[0]].shape[1:]]
        shape = shape[::-1] if transposed(name) else shape
        if list(state[name].shape) != shape:
            raise _misfit(name, f"has shape {list(state[name].shape)}, not {shape}", path)
        if state[name].dtype not in DTYPES:
            raise _misfit(name, f"is {state[name].dtype}, not floating-point", path)
    if more := state.keys() - parts.keys():
        raise _misfit(min(more), "is not part of this model", path)
    dtype = functools.reduce(torch.promote_types, (t.dtype for t in state.values()), torch.float32)
    filled: dict[str, Tensor] = {}
    for name, into in parts.items():
        if not state[name].isfinite().all():
            fix = "copy the checkpoint again, or train the model again"
            raise CircuitcError(f"the tensor '{name}' holds NaN or infinity", where=str(path), fix=fix)
        rows, start = state[name].T if transposed(name) else state[name], 0
        for parameter in into:
            end = start + len(parameters[parameter])
            filled[parameter] = rows[start:end].to(dtype, copy=True).contiguous()
            start = end
    model.load_state_dict({**filled, **{name: filled[first] for name, first in twins.items()}}, assign=True)
    for name, first in twins.items():
        module, _, attribute = name.rpartition(".")
        setattr(model.get_submodule(module), attribute, model.get_parameter(first))
    model.eval().requires_grad_(False)


def shared(model: nn.Module) -> dict[str, str]:
    """The parameters of a model that are other parameters of it, too: each one's name, and the first one's."""
    first: dict[int, str] = {}
    named = [(name, first.setdefault(id(p), name)) for name, p in model.named_parameters(remove_duplicate=False)]
    return {name: other for name, other in named if name != other}


def drop_tied(state: dict[str, Tensor], name: str, twin: str, path: Path) -> dict[str, Tensor]:
    """``state`` without ``name``, which by the configuration is the same tensor as ``twin``."""
    if name in state and twin in state and not torch.equal(state[name], state[twin]):
        fix = "the configuration ties the embedding to the output: correct it, or copy the folder again"
        raise CircuitcError(f"the tensors '{name}' and '{twin}' differ", where=str(path), fix=fix)
    return {key: tensor for key, tensor in state.items() if key != name}


_FIX = "the file does not match the configuration: copy the folder again"


def _misfit(name: str, problem: str, path: Path) -> CircuitcError:
    return CircuitcError(f"the tensor '{name}' {problem}", where=str(path), fix=_FIX)
