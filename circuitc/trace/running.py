"""Runs a user's module: the logits it gives, or an error that says on what it failed.

A module's own code may raise whatever it likes, so every error becomes one :class:`CircuitcError`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from circuitc.errors import CircuitcError

ALONE = (
    "forward must return logits[batch, pos, tokens], or logits[batch, classes] of one position or the mean of all; "
    "alone, first in a tuple, or as 'logits' of what it returns"
)


def run(model: nn.Module, tokens: Tensor, where: str) -> Tensor:
    """The model's logits on ``int64[batch, pos]``; raises :class:`CircuitcError` if it has none."""
    with failing_on(tokens, where):
        found = model(tokens)
    return check_logits(found, tokens, where)


@contextmanager
def failing_on(tokens: Any, where: str) -> Iterator[None]:
    """Errors of a model's own code become a :class:`CircuitcError` that names the size of the tokens."""
    try:
        yield
    except CircuitcError:
        raise
    except Exception as error:  # whatever the model's code raises
        said, kind = str(error).strip().split("\n", 1)[0], type(error).__name__
        reason = f"{kind}: {said}" if isinstance(error, KeyError) else said or kind
        raise CircuitcError(
            f"the model does not run on {size(tokens)}: {reason}",
            where=where,
            fix="forward must take token ids int64[batch, pos] alone, of any batch size, and of any length up to the "
            "context; say what context the model has",
        ) from error


def logits_of(output: Any) -> Any:
    """The logits in what a model returned: as ``logits`` in a dictionary or object, or the one that can be, in a tuple.

    What holds none is returned as it is. Raises :class:`CircuitcError` if a tuple has several.
    """
    if isinstance(output, Tensor):
        return output
    if isinstance(output, Mapping):
        return output.get("logits", output)
    if hasattr(output, "logits"):
        return output.logits
    if isinstance(output, tuple | list):
        floats = [x for x in output if isinstance(x, Tensor) and x.is_floating_point()]
        found = [x for x in floats if x.ndim == 3] or [x for x in floats if x.ndim == 2]
        if len(found) > 1:
            sizes = ", ".join(str(list(x.shape)) for x in found)
            raise CircuitcError(f"the model returns several tensors that may be logits: {sizes}", fix=ALONE)
        return found[0] if found else output
    return output


def check_logits(found: Any, tokens: Tensor, where: str) -> Tensor:
    """The logits ``float[batch, pos, tokens]``; those of a module that answers once are the same at each position.

    Raises :class:`CircuitcError` if ``found`` is neither that nor ``float[batch, classes]``.
    """
    if not isinstance(found, Tensor):
        problem = f"the model returns a value of type {type(found).__name__}, not logits"
        raise CircuitcError(problem, where=where, fix=ALONE)
    if found.ndim == 2 and len(found) == len(tokens):
        found = found[:, None].expand(-1, tokens.shape[1], -1)
    if found.ndim != 3 or found.shape[:2] != tokens.shape or not found.is_floating_point() or not found.shape[2]:
        what = f"{str(found.dtype).removeprefix('torch.')}{list(found.shape)}"
        raise CircuitcError(
            f"the model returns {what} for {size(tokens)}, not a logit for each position and token",
            where=where,
            fix=ALONE,
        )
    logits: Tensor = found
    return logits


def size(tokens: Any) -> str:
    """``2 sequences of 1 token``."""
    shape = tuple(getattr(tokens, "shape", ()))
    if len(shape) != 2:
        return f"tokens of shape {list(shape)}"
    batch, length = shape
    return f"{batch} {'sequence' if batch == 1 else 'sequences'} of {length} {'token' if length == 1 else 'tokens'}"


@contextmanager
def without_autocast() -> Iterator[None]:
    """``torch.autocast`` does nothing inside: a program is what the weights compute, without rounding on the way.

    In float64, where programs are compared, autocast changes nothing anyway.
    """
    kind: Any = torch.autocast
    enter, leave = kind.__enter__, kind.__exit__
    kind.__enter__ = lambda self: self
    kind.__exit__ = lambda self, *error: None
    try:
        yield
    finally:
        kind.__enter__, kind.__exit__ = enter, leave
