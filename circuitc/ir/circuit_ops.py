"""The tensor level: ops that mark the sites of a circuit, ablate them, and read its answer."""

# Class names are op names, as printed.
# ruff: noqa: N801

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from circuitc.ir.backend import Backend
from circuitc.ir.channels import Flags, Operand, no_channels, only, some
from circuitc.ir.op import declare, expect
from circuitc.ir.tensor_ops import Attrs, check_sizes, tensor_size
from circuitc.ir.types import Type, channels, scalar, wider


@declare("tensor", "x", channelwise=True, name=str)
class site:
    """The identity. It marks a place in the model whose channels are nodes (`3.attn.q`)."""

    @staticmethod
    def infer(attrs: Attrs, x: Type) -> Type:
        tensor_size("x", x)
        return x

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any) -> Any:
        return run.site(attrs["name"], x)

    @staticmethod
    def nonzero(attrs: Attrs, x: Operand) -> Flags:
        return x.channels

    @staticmethod
    def live(attrs: Attrs, out: Flags, x: Operand) -> Sequence[Flags | None]:
        return (out,)


@declare("tensor", "x keep mean", channelwise=True, name=str)
class ablate:
    """A site after mean ablation: `x` where `keep`, else the channel's mean (paper 2.2).

    The mean is one number a channel, or a tensor, such as one row for each token.
    """

    @staticmethod
    def infer(attrs: Attrs, x: Type, keep: Type, mean: Type) -> Type:
        size = tensor_size("x", x)
        expect(keep.dtype == "bool" and keep.sizes == (size,), f"keep must be bool[{size}], not {keep}")
        if mean.channels is None:
            check_sizes("mean", mean, size)
        else:
            expect(mean.channels == size, f"mean has {mean.channels} channels, and x has {size}")
        return channels(wider(x, mean), size)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, keep: Any, mean: Any) -> Any:
        return run.ablate(attrs["name"], x, keep, mean)

    @staticmethod
    def nonzero(attrs: Attrs, x: Operand, keep: Operand, mean: Operand) -> Flags:
        frozen = some(mean.constant) if mean.nonzero is None else mean.nonzero
        return np.where(keep.constant.astype(bool), x.channels, frozen)

    @staticmethod
    def live(attrs: Attrs, out: Flags, x: Operand, keep: Operand, mean: Operand) -> Sequence[Flags | None]:
        kept = keep.constant.astype(bool)
        return out & kept, None, None if mean.nonzero is None else out & ~kept


@declare("tensor", "logits", channelwise=False, plus=int, minus=int)
class difference:
    """`logits[plus] − logits[minus]` at each position: the lead of the first answer."""

    @staticmethod
    def infer(attrs: Attrs, logits: Type) -> Type:
        size = tensor_size("logits", logits)
        for name in ("plus", "minus"):
            expect(0 <= attrs[name] < size, f"{name}={attrs[name]} is not a channel of {logits}")
        return scalar(wider(logits))

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, logits: Any) -> Any:
        return logits[..., attrs["plus"]] - logits[..., attrs["minus"]]

    nonzero = staticmethod(no_channels)

    @staticmethod
    def live(attrs: Attrs, out: Flags, logits: Operand) -> Sequence[Flags | None]:
        return (only(logits, attrs["plus"], attrs["minus"]),)


@declare("tensor", "x", channelwise=False, channel=int)
class pick:
    """One channel of a tensor."""

    @staticmethod
    def infer(attrs: Attrs, x: Type) -> Type:
        size = tensor_size("x", x)
        expect(0 <= attrs["channel"] < size, f"channel={attrs['channel']} is not a channel of {x}")
        return scalar(wider(x))

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any) -> Any:
        return x[..., attrs["channel"]]

    nonzero = staticmethod(no_channels)

    @staticmethod
    def live(attrs: Attrs, out: Flags, x: Operand) -> Sequence[Flags | None]:
        return (only(x, attrs["channel"]),)
