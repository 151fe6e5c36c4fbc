"""Is the gold model the module? The module that was given runs beside the model that everything is checked against.

The gold model of a module without sites is PyTorch's exported program of it, and so is the traced graph. If an export
keeps one branch of several, both are wrong together, and every comparison between them passes. So the module itself is
run on inputs of several lengths and batch sizes, twice on each; then once on every length, and on every token, as far
as the cost allows.

What this cannot see is a branch that none of these inputs takes: on one length or token of more than can be tried, on
one length of one batch size, on three tokens together, on the time of day.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode

from circuitc.circuit.probe import largest_difference
from circuitc.circuit.sites import copy_sharing
from circuitc.errors import CircuitcError
from circuitc.trace.running import run, size, without_autocast
from circuitc.trace.site_means import HEADS, MEMORY

BATCHES = (1, 2, 5)
MOST_BATCH, EVERY_LENGTH, LONGER = 8, 64, 16  # what is run once: batches, lengths up to which all, and longer ones
FEW = ((1, 1), (2, 1), (1, 2), (5, 3), (3, 5), (4, 8), (1, 17), (2, 32), (1, 64))  # (batch, length)
MOST_WORK = 2e11  # multiplications that one input may cost: longer inputs of a large model are left out
MOST_LENGTH = 4096  # tokens: attention takes memory in proportion to the length squared
EVERY_TOKEN = 2e9  # multiplications that showing the module every token, and pairs of them, may cost
ROUNDINGS = 1000  # machine epsilons of the largest logit, in the module's own dtype: more is another function
CONSTANTS = 1e-6  # the same in float64: a module may hold constants that are rounded to float32
SEED = 17


@dataclass(frozen=True)
class Compared:
    """What was run: the ``lengths`` and ``batches`` of how many ``inputs``, and the largest difference of a logit.

    That is in float64; None for a module that does not compute in it, whose logits were compared in its own dtype.
    """

    max_abs_error: float | None
    lengths: list[int]
    batches: list[int]
    inputs: int

    @classmethod
    def on(cls, inputs: list[Tensor], error: float | None) -> Compared:
        """``inputs`` are ``int64[batch, length]`` each."""
        lengths, batches = ({tokens.shape[axis] for tokens in inputs} for axis in (1, 0))
        return cls(error, sorted(lengths), sorted(batches), len(inputs))


@torch.no_grad()
def compare_with_module(module: nn.Module, gold: nn.Module, vocabulary: int, context: int, where: str) -> Compared:
    """Runs ``module`` and ``gold``, both ``int64[batch, length] -> logits``, in the module's dtype and in float64.

    ``context`` is the longest input, in tokens. A module that marks its own sites is its own gold model, and is only
    run twice on each input. Raises :class:`CircuitcError`, naming the input, if the two differ, or if the module gives
    other logits for the same input when it runs again.
    """
    weights = sum(p.numel() for p in module.parameters())
    lengths = lengths_to_try(context, weights)
    inputs = inputs_to_try(lengths, vocabulary)
    own = copy.deepcopy(module).eval()
    with without_autocast():
        for tokens in inputs:
            first, again = run(own, tokens, where), run(own, tokens, where)
            tolerance = _rounding(first)
            if not _apart(first, again) <= tolerance:
                raise CircuitcError(
                    f"the model gives other logits when it runs on the same tokens again: "
                    f"{_apart(first, again):.3g} apart",
                    where=where,
                    fix="forward must depend on its tokens alone: remove counters, caches and random numbers from it",
                )
            if gold is not module:
                _check(first, run(gold, tokens, where), tokens, tolerance, where)
            elif not _apart(alone := run(own, tokens[:1], where), first[:1]) <= tolerance:
                raise CircuitcError(
                    f"the model gives other logits when one of {size(tokens)} runs alone: "
                    f"{_apart(alone, first[:1]):.3g} apart",
                    where=where,
                    fix="forward must do the same for every batch size",
                )
        if gold is module:
            return Compared.on(inputs, 0.0)
        rows = every_size(context, vocabulary, weights) + every_token(lengths[-1], vocabulary, weights)
        for tokens in rows:
            first = run(own, tokens, where)
            _check(first, run(gold, tokens, where), tokens, _rounding(first), where)
        error: float | None = None  # in float64, where the module computes in it
        doubles = _in_double(copy.deepcopy(module).eval()), _in_double(copy.deepcopy(gold))
        if doubles[0] is not None and doubles[1] is not None:
            error = 0.0
            for tokens in [*inputs, *rows]:
                first, second = (run(model, tokens, where) for model in doubles if model is not None)
                _check(first, second, tokens, _tolerance(first, CONSTANTS), where)
                error = max(error, _apart(first, second))
    return Compared.on([*inputs, *rows], error)


@torch.no_grad()
def compare_sizes(module: nn.Module, gold: nn.Module, where: str) -> None:
    """Raises :class:`CircuitcError` if the two differ on a few batch sizes and lengths of a single token, 0.

    For where neither vocabulary nor context are known. Lengths that the module does not read are left out.
    """
    own, device = copy_sharing(module).eval(), next((p.device for p in module.parameters()), None)
    for batch, length in FEW:
        tokens = torch.zeros(batch, length, dtype=torch.int64, device=device)
        with without_autocast():
            try:
                first = run(own, tokens, where)
            except CircuitcError:
                continue
            _check(first, run(gold, tokens, where), tokens, _rounding(first), where)


def lengths_to_try(context: int, parameters: int) -> list[int]:
    """1, 2, 3, two primes, an even length and the whole context, as far as the context and the cost allow."""
    longest = min(context, max(3, int(MOST_WORK / max(parameters, 1))), MOST_LENGTH)
    primes = [n for n in range(5, min(context, MOST_LENGTH)) if all(n % d for d in range(2, int(n**0.5) + 1))]
    wanted = {1, 2, 3, *primes[:1], *primes[-1:], context // 2 * 2, context}
    return sorted(n for n in wanted if 0 < n <= longest)


def inputs_to_try(lengths: list[int], vocabulary: int) -> list[Tensor]:
    """``int64[batch, length]`` each: random tokens for every length and batch size, and one token repeated.

    The random tokens are the vocabulary shuffled, again and again: as many different ones as there is room for.
    """
    random = np.random.default_rng(SEED)
    sizes = [(batch, length) for length in lengths[:2] for batch in BATCHES]
    sizes += [(BATCHES[i % len(BATCHES)], length) for i, length in enumerate(lengths[2:])]
    ends = np.cumsum([batch * length for batch, length in sizes])
    shuffled = [random.permutation(vocabulary) for _ in range(-(-int(ends[-1]) // vocabulary))]
    parts = np.split(np.concatenate(shuffled)[: ends[-1]], ends[:-1])
    found = [torch.from_numpy(part.reshape(size)) for part, size in zip(parts, sizes, strict=True)]
    return found + [torch.full((2, n), int(random.integers(vocabulary))) for n in (lengths[0], lengths[-1])]


def every_size(context: int, vocabulary: int, parameters: int) -> list[Tensor]:
    """``int64[batch, length]`` each: every batch size up to 8, and every length up to 64 and some longer ones.

    Lengths take turns in batch sizes. Shorter ones come first, and there are as many as the cost allows.
    """
    spread = np.geomspace(EVERY_LENGTH, max(context, EVERY_LENGTH), LONGER).astype(int).tolist()
    lengths = [n for n in sorted({*range(1, EVERY_LENGTH + 1), *spread}) if n <= context]
    sizes = [(batch, 1) for batch in range(1, MOST_BATCH + 1)]
    sizes += [(1 + i % MOST_BATCH, length) for i, length in enumerate(lengths)]
    costs = np.cumsum([batch * length * max(parameters, 1) for batch, length in sizes])
    random = np.random.default_rng(SEED)
    affordable = sizes[: int(np.searchsorted(costs, EVERY_TOKEN, side="right"))]
    return [torch.from_numpy(random.integers(vocabulary, size=size)) for size in affordable]


def every_token(length: int, vocabulary: int, parameters: int) -> list[Tensor]:
    """``int64[batch, length]`` each, as far as the cost allows: each pair of tokens as neighbours, at every position.

    Row i of step s is i, i + s, i + 2s and so on: each step has every token at every position once, and all steps have
    every pair. If one step costs too much, each token is in one place; if that costs too much, there are no rows.
    """
    once = vocabulary * max(parameters, 1)
    steps = min(vocabulary, int(EVERY_TOKEN // (once * length)))
    if steps:
        row, at = np.arange(vocabulary)[:, None], np.arange(length)
        found = np.concatenate([(row + step * at) % vocabulary for step in range(1, steps + 1)])
    elif once <= EVERY_TOKEN:
        count = -(-vocabulary // length)
        found = np.resize(np.random.default_rng(SEED).permutation(vocabulary), (count, length))
    else:
        return []
    batch = max(1, int(MEMORY // (length * max(vocabulary, HEADS * length))))
    return [torch.from_numpy(found[i : i + batch]) for i in range(0, len(found), batch)]


def doubled(model: nn.Module) -> nn.Module:
    """The model itself, made float64. A norm without its own eps keeps the one that PyTorch uses in float32."""
    for part in model.modules():
        if isinstance(part, nn.RMSNorm) and part.eps is None:
            part.eps = torch.finfo(torch.float32).eps
    return model.double()


def _in_double(model: nn.Module) -> nn.Module | None:
    """The model in float64; None of one that does not run there, or rounds to float32 on the way, as its code names
    that dtype."""
    watch = _Rounding()
    try:
        with watch:
            doubled(model)(torch.zeros(2, 2, dtype=torch.int64))
    except Exception:  # whatever the model's code raises
        return None
    return None if watch.seen else model


class _Rounding(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Sees whether anything in float64 is rounded to float32."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.seen = False

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        found = func(*args, **(kwargs or {}))
        given = any(isinstance(x, Tensor) and x.dtype == torch.float64 for x in args)
        self.seen |= given and isinstance(found, Tensor) and found.dtype == torch.float32
        return found


def _check(module: Tensor, gold: Tensor, tokens: Tensor, tolerance: float, where: str) -> None:
    if module.shape == gold.shape and _apart(module, gold) <= tolerance:
        return
    how = f"logits are {_apart(module, gold):.3g} apart" if module.shape == gold.shape else "shapes differ"
    raise CircuitcError(
        f"PyTorch's exported program is not what the model computes on {size(tokens)}: {how}",
        where=where,
        fix="forward must do the same for every length, batch size and token, and keep no state between calls",
    )


def _apart(a: Tensor, b: Tensor) -> float:
    return largest_difference(a.double().cpu().numpy(), b.double().cpu().numpy())


def _rounding(logits: Tensor) -> float:
    return _tolerance(logits, ROUNDINGS * torch.finfo(logits.dtype).eps)


def _tolerance(logits: Tensor, relative: float) -> float:
    return relative * (1 + float(logits.double().abs().nan_to_num(nan=0.0, posinf=0.0).max()))
