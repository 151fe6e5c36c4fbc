"""A plain copy of a user's module: what PyTorch wraps a module in, or hangs on its weights, is taken off.

PyTorch cannot copy or export a pruned, weight-normed, compiled or parallel module as it is. The copy computes the same.
"""

from __future__ import annotations

import copy
import inspect
import warnings
from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy
from torch.nn.utils import prune
from torch.nn.utils.spectral_norm import SpectralNorm, remove_spectral_norm
from torch.nn.utils.weight_norm import WeightNorm, remove_weight_norm
from torch.optim.swa_utils import AveragedModel

from circuitc.circuit.sites import copy_sharing
from circuitc.errors import CircuitcError
from circuitc.trace.running import check_logits, failing_on, logits_of, run

LONG, WORK = 2048, 1e9  # tokens and multiplications up to which a model is tried on its whole context
MOST_IDS = 2**20  # token ids that a module is asked for
HALVES = (torch.float16, torch.bfloat16)
QUANTISED = ("torch.ao.nn.quantized", "torch.ao.nn.intrinsic.quantized", "torch.nn.quantized")


def plain_copy(model: object, where: str) -> nn.Module:
    """A frozen copy of a module in evaluation mode, on the CPU, that takes tokens and returns logits alone.

    Half-precision weights become float32, which holds them exactly. Raises :class:`CircuitcError` for a module that has
    no such copy: scripted, quantised, without values, or of complex numbers.
    """
    inner = _checked(model, where)
    try:
        copied = copy.deepcopy(inner, dict(_replaced(inner))).to("cpu").eval()
    except CircuitcError:
        raise
    except Exception as error:  # whatever the copying of a module's attributes raises
        reason = str(error).strip().split("\n", 1)[0] or type(error).__name__
        fix = "keep in the module only what copy.deepcopy copies"
        raise CircuitcError(f"the model cannot be copied: {reason}", where=where, fix=fix) from error
    _take_off(copied)
    without_cache(copied)
    if any(tensor.dtype in HALVES for _, tensor in _tensors(copied)):
        copied = copied.float()
    return copied.requires_grad_(False)


def plain(model: object, where: str) -> nn.Module:
    """The module itself if PyTorch can export it as it is, else :func:`plain_copy`."""
    inner = _checked(model, where)
    halves = any(tensor.dtype in HALVES for _, tensor in _tensors(inner))
    wrapped = any(unwrapped(part) is not part for part in inner.modules())
    return plain_copy(inner, where) if halves or wrapped or dict(_replaced(inner)) else inner


def _checked(model: object, where: str) -> nn.Module:
    inner = unwrapped(model)
    if not isinstance(inner, nn.Module):
        what = f"the class {inner.__name__}" if isinstance(inner, type) else f"of type {type(inner).__name__}"
        fix = "give the module itself, with its weights loaded; of a state_dict, build the module and load it first"
        raise CircuitcError(f"the model is {what}, not a torch.nn.Module", where=where, fix=fix)
    check_kind(inner, where)
    return inner


def without_cache(model: nn.Module) -> None:
    """Tells a module of Hugging Face's that it need not return what a next call could use again."""
    for part in model.modules():
        config = getattr(part, "config", None)
        if getattr(config, "use_cache", None) is True:
            config.use_cache = False  # type: ignore[union-attr]


def with_logits(model: nn.Module, context: int, where: str) -> int:
    """Makes a module return its logits alone, if it returns them with something else, and counts the tokens.

    Raises :class:`CircuitcError` if it returns none, or does not run on as many tokens as it is said to read. A large
    model is not tried on its whole context.
    """
    tokens = torch.zeros(1, 1, dtype=torch.int64)
    with torch.no_grad(), failing_on(tokens, where):
        found = copy_sharing(model)(tokens)  # the module keeps the state that it came with
    try:
        logits = check_logits(logits_of(found), tokens, where)
    except CircuitcError as error:
        raise CircuitcError(error.problem, where=where, fix=error.fix) from None
    if context > 1 and _last_only(model):
        model.register_forward_pre_hook(_with_targets, with_kwargs=True)
        found = None
    if logits is not found:
        model.register_forward_hook(_logits_alone)
    if context <= LONG and context * sum(p.numel() for p in model.parameters()) <= WORK:
        try:
            _try_out(model, context, where)
        except CircuitcError as error:
            raise _too_long(model, context, where, error) from error
    return int(logits.shape[2])


def _try_out(model: nn.Module, length: int, where: str) -> None:
    with torch.no_grad():
        run(copy_sharing(model), torch.zeros(1, length, dtype=torch.int64), where)


def _too_long(model: nn.Module, context: int, where: str, error: CircuitcError) -> CircuitcError:
    """The error for a context that is longer than the model reads; ``error`` itself if the length is not the reason."""
    most, over = 0, context
    while over - most > 1:
        length = (most + over) // 2
        try:
            _try_out(model, length, where)
            most = length
        except CircuitcError:
            over = length
    if most == 0 or error.__cause__ is None:  # it runs, and what it returns is wrong
        return error
    tables = [name for name, tensor in _tensors(model) if tensor.ndim >= 2 and tensor.shape[0] == most]
    why = f", as '{tables[0]}' has {most} rows" if tables else ""
    problem = f"the context is {context} tokens, but the model reads at most {most}{why}"
    return CircuitcError(problem, where=where, fix=f"give context={most}, or a smaller one")


def ids_read(model: nn.Module, outputs: int) -> int:
    """How many token ids a module reads, which may be more or fewer than it has ``outputs``.

    A module that reads any id is taken to read as many as it has outputs.
    """
    if _reads(model, outputs - 1) and not _reads(model, outputs):
        return outputs
    most, over = 0, 1
    while over <= MOST_IDS and _reads(model, over - 1):
        most, over = over, 2 * over
    while over - most > 1 and over <= MOST_IDS:
        count = (most + over) // 2
        most, over = (count, over) if _reads(model, count - 1) else (most, count)
    return outputs if over > MOST_IDS else max(most, 1)


def _reads(model: nn.Module, token: int) -> bool:
    try:
        with torch.no_grad():
            copy_sharing(model)(torch.full((1, 1), token))
    except Exception:  # whatever the model's code raises for an id that it does not have
        return False
    return True


def _last_only(model: nn.Module) -> bool:
    """Whether a module gives logits at the last position alone unless it gets targets, as nanoGPT's does."""
    tokens = torch.zeros(1, 2, dtype=torch.int64)
    try:
        if "targets" not in inspect.signature(model.forward).parameters:
            return False
        with torch.no_grad():
            alone, whole = (logits_of(copy_sharing(model)(tokens, **given)) for given in ({}, {"targets": tokens}))
    except Exception:  # whatever the module's code raises: it is refused where it is tried out
        return False
    return isinstance(alone, Tensor) and isinstance(whole, Tensor) and alone.shape[1:2] == (1,) and whole.shape[1] == 2


def _with_targets(model: nn.Module, args: Any, kwargs: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    return args, {"targets": args[0], **kwargs}


def _logits_alone(model: nn.Module, args: Any, output: Any) -> Any:
    found = logits_of(output)
    once = isinstance(found, Tensor) and found.ndim == 2
    return found.unsqueeze(1).expand(-1, args[0].shape[1], -1) if once else found


def unwrapped(model: object) -> object:
    """The module inside ``torch.compile``, ``DataParallel`` and ``AveragedModel``."""
    while isinstance(model, nn.Module):
        inside = getattr(model, "_orig_mod", None)  # as torch.compile names it
        if isinstance(model, nn.DataParallel | nn.parallel.DistributedDataParallel | AveragedModel):
            inside = model.module
        if inside is None:
            return model
        model = inside
    return model


def check_kind(model: nn.Module, where: str) -> None:
    """Raises :class:`CircuitcError`, naming the part, for modules and weights that no plain copy has."""
    for name, part in model.named_modules():
        at = f"the layer '{name}'" if name else "the model"
        if isinstance(part, torch.jit.ScriptModule):
            fix = "give the nn.Module that was scripted or traced"
            raise CircuitcError(f"{at} is a TorchScript module (torch.jit)", where=where, fix=fix)
        if type(part).__module__.startswith(QUANTISED):
            raise CircuitcError(f"{at} is quantised", where=where, fix="give the module as it was before")
    for name, tensor in _tensors(model):
        if is_lazy(tensor):
            fix = "run the model once on tokens, so that its lazy layers get their sizes"
            raise CircuitcError(f"the weights '{name}' have no size yet", where=where, fix=fix)
        if tensor.is_meta:
            fix = "load the weights: module.to_empty(device='cpu'), then module.load_state_dict(...)"
            raise CircuitcError(f"the weights '{name}' are on the meta device and have no values", where=where, fix=fix)
        if tensor.layout is not torch.strided:
            kind = str(tensor.layout).removeprefix("torch.")
            raise CircuitcError(
                f"the weights '{name}' are stored as {kind}", where=where, fix="give dense weights: tensor.to_dense()"
            )
        if tensor.is_quantized:
            raise CircuitcError(f"the weights '{name}' are quantised", where=where, fix="give the weights as floats")
        if tensor.is_complex():
            fix = "a circuit computes with real numbers: write the layer with real weights"
            raise CircuitcError(f"the weights '{name}' are complex numbers", where=where, fix=fix)


def _tensors(model: nn.Module) -> Iterator[tuple[str, Tensor]]:
    yield from model.named_parameters()
    yield from model.named_buffers()


def _replaced(model: nn.Module) -> Iterator[tuple[int, object]]:
    """What a copy has in the place of what PyTorch cannot copy, by identity: weights that are computed."""
    for part in model.modules():
        for value in vars(part).values():
            if isinstance(value, Tensor) and value.grad_fn is not None:
                yield id(value), value.detach().clone()


def _take_off(model: nn.Module) -> None:
    """Unwraps inner modules, and makes plain weights of those that a hook computes anew before each call."""
    for part in list(model.modules()):
        for name, child in part.named_children():
            part._modules[name] = unwrapped(child)  # type: ignore[assignment]
    for part in model.modules():
        for hook in list(part._forward_pre_hooks.values()):
            if isinstance(hook, prune.BasePruningMethod):
                shared = f"{hook._tensor_name}_orig"  # another layer may have it too, whole
                part._parameters[shared] = nn.Parameter(part.get_parameter(shared).detach().clone())
                prune.remove(part, hook._tensor_name)  # type: ignore[no-untyped-call]
            elif isinstance(hook, WeightNorm):
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", FutureWarning)
                    remove_weight_norm(part, hook.name)
            elif isinstance(hook, SpectralNorm):
                remove_spectral_norm(part, hook.name)
