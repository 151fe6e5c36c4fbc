"""Is the gold model the module? The module that was given runs beside the model that everything is checked against.

The gold model of a module without sites is PyTorch's exported program of it, and so is the traced graph. If an export
keeps one branch of several, both are wrong together, and every comparison between them passes. So the module itself is
run on inputs of several lengths and batch sizes, twice on each.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from circuitc.circuit.probe import largest_difference
from circuitc.errors import CircuitcError

BATCHES = (1, 2, 5)
MOST_WORK = 2e11  # multiplications that one input may cost: longer inputs of a large model are left out
ROUNDINGS = 1000  # machine epsilons of the largest logit, in the module's own dtype: more is another function
CONSTANTS = 1e-6  # the same in float64: a module may hold constants that are rounded to float32
SEED = 17


@dataclass(frozen=True)
class Compared:
    """What was run: the ``lengths`` and ``batches`` of how many ``inputs``, and the largest difference of a logit."""

    max_abs_error: float
    lengths: list[int]
    batches: list[int]
    inputs: int


@torch.no_grad()
def compare_with_module(module: nn.Module, gold: nn.Module, vocabulary: int, context: int, where: str) -> Compared:
    """Runs ``module`` and ``gold``, both ``int64[batch, length] -> logits``, in the module's dtype and in float64.

    ``context`` is the longest input, in tokens. A module that marks its own sites is its own gold model, and is only
    run twice on each input. Raises :class:`CircuitcError`, naming the input, if the two differ, or if the module gives
    other logits for the same input when it runs again.
    """
    lengths = lengths_to_try(context, sum(p.numel() for p in module.parameters()))
    inputs = inputs_to_try(lengths, vocabulary)
    own = copy.deepcopy(module).eval()
    for tokens in inputs:
        first, again = _run(own, tokens, where), _run(own, tokens, where)
        tolerance = _tolerance(first, ROUNDINGS * torch.finfo(first.dtype).eps)
        if not _apart(first, again) <= tolerance:
            raise CircuitcError(
                f"the model gives other logits when it runs on the same tokens again: {_apart(first, again):.3g} apart",
                where=where,
                fix="forward must depend on its tokens alone: remove counters, caches and random numbers from it",
            )
        if gold is not module:
            _check(first, _run(gold, tokens, where), tokens, tolerance, where)
    if gold is module:
        return Compared(0.0, lengths, list(BATCHES), len(inputs))
    doubles = _in_double(copy.deepcopy(module).eval()), _in_double(copy.deepcopy(gold))
    error = 0.0
    if doubles[0] is not None and doubles[1] is not None:
        for tokens in inputs:
            first, second = (_run(model, tokens, where) for model in doubles if model is not None)
            _check(first, second, tokens, _tolerance(first, CONSTANTS), where)
            error = max(error, _apart(first, second))
    return Compared(error, lengths, list(BATCHES), len(inputs))


def lengths_to_try(context: int, parameters: int) -> list[int]:
    """1, 2, 3, two primes, an even length and the whole context, as far as the context and the cost allow."""
    primes = [n for n in range(5, context) if all(n % d for d in range(2, int(n**0.5) + 1))]
    wanted = {1, 2, 3, *primes[:1], *primes[-1:], context // 2 * 2, context}
    affordable = max(3, int(MOST_WORK / max(parameters, 1)))
    return sorted(n for n in wanted if 0 < n <= min(context, affordable))


def inputs_to_try(lengths: list[int], vocabulary: int) -> list[Tensor]:
    """``int64[batch, length]`` each: random tokens for every length and batch size, and one token repeated."""
    random = np.random.default_rng(SEED)
    sizes = [(batch, length) for length in lengths[:2] for batch in BATCHES]
    sizes += [(BATCHES[i % len(BATCHES)], length) for i, length in enumerate(lengths[2:])]
    found = [torch.from_numpy(random.integers(0, vocabulary, size)) for size in sizes]
    return found + [torch.full((2, n), int(random.integers(vocabulary))) for n in (lengths[0], lengths[-1])]


def doubled(model: nn.Module) -> nn.Module:
    """The model itself, made float64. A norm without its own eps keeps the one that PyTorch uses in float32."""
    for part in model.modules():
        if isinstance(part, nn.RMSNorm) and part.eps is None:
            part.eps = torch.finfo(torch.float32).eps
    return model.double()


def _in_double(model: nn.Module) -> nn.Module | None:
    """The model in float64; None of one that does not run there, as its code names another dtype."""
    try:
        doubled(model)(torch.zeros(2, 2, dtype=torch.int64))
    except Exception:  # whatever the model's code raises
        return None
    return model


def _run(model: nn.Module, tokens: Tensor, where: str) -> Tensor:
    try:
        logits: Tensor = model(tokens)
    except Exception as error:  # whatever the model's code raises
        reason = str(error).strip().split("\n", 1)[0] or type(error).__name__
        raise CircuitcError(
            f"the model does not run on {_size(tokens)}: {reason}",
            where=where,
            fix="forward must take any batch size, and any length up to the context; say what context the model has",
        ) from error
    return logits


def _check(module: Tensor, gold: Tensor, tokens: Tensor, tolerance: float, where: str) -> None:
    if module.shape == gold.shape and _apart(module, gold) <= tolerance:
        return
    how = f"logits are {_apart(module, gold):.3g} apart" if module.shape == gold.shape else "shapes differ"
    raise CircuitcError(
        f"PyTorch's exported program is not what the model computes on {_size(tokens)}: {how}",
        where=where,
        fix="forward must do the same for every length, batch size and token, and keep no state between calls",
    )


def _size(tokens: Tensor) -> str:
    batch, length = tokens.shape
    return f"{batch} {'sequence' if batch == 1 else 'sequences'} of {length} {'token' if length == 1 else 'tokens'}"


def _apart(a: Tensor, b: Tensor) -> float:
    return largest_difference(a.double().numpy(), b.double().numpy())


def _tolerance(logits: Tensor, relative: float) -> float:
    return relative * (1 + float(logits.double().abs().nan_to_num(nan=0.0, posinf=0.0).max()))
