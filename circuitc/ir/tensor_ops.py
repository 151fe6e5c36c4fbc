"""The tensor level: what a trace gives. Values are ``[pos, ch=N]``, weights are constants."""

# Class names are op names, as printed.
# ruff: noqa: N801

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from circuitc.ir.array import Array
from circuitc.ir.backend import Backend
from circuitc.ir.op import declare, expect
from circuitc.ir.types import TOKENS, Axis, Type, channels, scalar, wider

Attrs = Mapping[str, Any]
ACTS = ("gelu", "gelu_tanh", "relu")
MASKS = ("causal", "none")
NORMS = ("rms_norm", "layer_norm")
"""Ops that divide a position's channels by their size."""


def _tensor(what: str, x: Type) -> int:
    expect(x.channels is not None and x.is_float, f"{what} must be float [pos, ch=N], not {x}")
    return x.channels or 0


def _sized(what: str, x: Type, *sizes: int | None) -> None:
    expect(
        x.is_float and len(x.axes) == len(sizes) and all(s in (None, n) for s, n in zip(sizes, x.sizes, strict=True)),
        f"{what} must be float [{', '.join('any' if s is None else str(s) for s in sizes)}], not {x}",
    )


@declare("tensor")
class tokens:
    """The input: one token id per position."""

    @staticmethod
    def infer(attrs: Attrs) -> Type:
        return TOKENS

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs) -> Any:
        return run.tokens


@declare("tensor", value=Array)
class const:
    """A constant array, stored beside the text."""

    @staticmethod
    def infer(attrs: Attrs) -> Type:
        value: Array = attrs["value"]
        return value.type

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs) -> Any:
        return run.constant(attrs["value"])


@declare("tensor", "tokens table")
class embed:
    """Row `tokens[i]` of a `[vocab, ch]` table at each position i; the bigram table is one too."""

    @staticmethod
    def infer(attrs: Attrs, tokens: Type, table: Type) -> Type:
        expect(tokens == TOKENS, f"tokens must be {TOKENS}, not {tokens}")
        _sized("table", table, None, None)
        return channels(wider(table), table.axes[1].size or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, tokens: Any, table: Any) -> Any:
        return run.rows(table, tokens)


@declare("tensor", "table", pointwise=False)
class positions:
    """Row i of a `[context, ch]` table at position i; no input may be longer than that."""

    @staticmethod
    def infer(attrs: Attrs, table: Type) -> Type:
        _sized("table", table, None, None)
        return channels(wider(table), table.axes[1].size or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, table: Any) -> Any:
        return run.positions(table)


@declare("tensor", "x...")
class concat:
    """The channels of all operands side by side."""

    @staticmethod
    def infer(attrs: Attrs, *xs: Type) -> Type:
        expect(bool(xs), "concat needs an operand")
        return channels(wider(*xs), sum(_tensor("x", x) for x in xs))

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, *xs: Any) -> Any:
        return run.concat(xs)


@declare("tensor", "x weight bias")
class linear:
    """`y[o] = Σᵢ weight[o, i]·x[i] + bias[o]`."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, weight: Type, bias: Type) -> Type:
        _sized("weight", weight, None, _tensor("x", x))
        out = weight.axes[0].size
        _sized("bias", bias, out)
        return channels(wider(x, weight, bias), out or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, weight: Any, bias: Any) -> Any:
        return run.linear(x, weight, bias)


@declare("tensor", "x gain", eps=float)
class rms_norm:
    """`y = gain · x / √(mean(x²) + eps)`."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, gain: Type) -> Type:
        _sized("gain", gain, _tensor("x", x))
        return channels(wider(x, gain), x.channels or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, gain: Any) -> Any:
        return x * run.rsqrt((x * x).mean(-1)[..., None] + attrs["eps"]) * gain


@declare("tensor", "x gain bias", eps=float)
class layer_norm:
    """`y = gain · (x − mean(x)) / √(var(x) + eps) + bias`."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, gain: Type, bias: Type) -> Type:
        _sized("gain", gain, _tensor("x", x))
        _sized("bias", bias, x.channels)
        return channels(wider(x, gain, bias), x.channels or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, gain: Any, bias: Any) -> Any:
        x = x - x.mean(-1)[..., None]
        return x * run.rsqrt((x * x).mean(-1)[..., None] + attrs["eps"]) * gain + bias


@declare("tensor", "x", k=int)
class abs_topk:
    """Keeps the k channels of largest magnitude at each position; the others become 0 (AbsTopK, paper A.1). Channels
    as large as the k-th are all kept: which of them PyTorch keeps is not defined."""

    @staticmethod
    def infer(attrs: Attrs, x: Type) -> Type:
        expect(0 <= attrs["k"] <= _tensor("x", x), f"k must be between 0 and {x.channels}, not {attrs['k']}")
        return x

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any) -> Any:
        return run.abs_topk(x, attrs["k"])


@declare("tensor", "x", kind=str)
class activation:
    """`gelu` (exact, by erf), `gelu_tanh` (its approximation by tanh) or `relu`, channel by channel."""

    @staticmethod
    def infer(attrs: Attrs, x: Type) -> Type:
        _tensor("x", x)
        expect(attrs["kind"] in ACTS, f"kind must be one of {', '.join(ACTS)}, not '{attrs['kind']}'")
        return x

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any) -> Any:
        return run.act(attrs["kind"], x)


@declare("tensor", "q k v sink", pointwise=False, heads=int, scale=float, mask=str)
class attention:
    """Attention, head by head: softmax over `scale·q·k` and the head's sink logit, which holds no value (`-inf`: no
    sink); `mask` is `causal` or `none`."""

    @staticmethod
    def infer(attrs: Attrs, q: Type, k: Type, v: Type, sink: Type) -> Type:
        heads = attrs["heads"]
        expect(_tensor("q", q) == _tensor("k", k), f"q and k must have as many channels, not {q} and {k}")
        for what, x in (("q", q), ("v", v)):
            expect(heads > 0 and _tensor(what, x) % heads == 0, f"{what} does not split into {heads} heads: {x}")
        _sized("sink", sink, heads)
        expect(attrs["mask"] in MASKS, f"mask must be one of {', '.join(MASKS)}, not '{attrs['mask']}'")
        return channels(wider(q, k, v), v.channels or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, q: Any, k: Any, v: Any, sink: Any) -> Any:
        q, k, v = (run.split_heads(x, attrs["heads"]) for x in (q, k, v))  # (B, H, T, d)
        scores = attrs["scale"] * (q @ k.swapaxes(-1, -2))  # (B, H, T, T)
        pattern = run.attend(scores, sink[:, None, None], attrs["mask"])
        return run.merge_heads(pattern @ v)


@declare("tensor", "x y")
class add:
    """`x + y`; y may be a constant `[ch]`."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, y: Type) -> Type:
        size = _tensor("x", x)
        if len(y.axes) == 1 and y.axes[0] == Axis(size=size):
            expect(y.is_float, f"y must be float, not {y}")
        else:
            expect(_tensor("y", y) == size, f"x and y must have as many channels, not {x} and {y}")
        return channels(wider(x, y), size)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, y: Any) -> Any:
        return x + y


@declare("tensor", "x", name=str)
class site:
    """The identity: a place whose channels are nodes (`3.attn.q`)."""

    @staticmethod
    def infer(attrs: Attrs, x: Type) -> Type:
        _tensor("x", x)
        return x

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any) -> Any:
        return run.site(attrs["name"], x)


@declare("tensor", "x keep mean", name=str)
class ablate:
    """A site after mean ablation: `x` where `keep`, else the channel's mean at every position (paper 2.2)."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, keep: Type, mean: Type) -> Type:
        size = _tensor("x", x)
        expect(keep.dtype == "bool" and keep.sizes == (size,), f"keep must be bool[{size}], not {keep}")
        _sized("mean", mean, size)
        return channels(wider(x, mean), size)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, keep: Any, mean: Any) -> Any:
        return run.ablate(attrs["name"], x, keep, mean)


@declare("tensor", "logits", plus=int, minus=int)
class difference:
    """`logits[plus] − logits[minus]` at each position: how much the first answer leads."""

    @staticmethod
    def infer(attrs: Attrs, logits: Type) -> Type:
        size = _tensor("logits", logits)
        for name in ("plus", "minus"):
            expect(0 <= attrs[name] < size, f"{name}={attrs[name]} is not a channel of {logits}")
        return scalar(wider(logits))

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, logits: Any) -> Any:
        return logits[..., attrs["plus"]] - logits[..., attrs["minus"]]


@declare("tensor", "x", channel=int)
class pick:
    """One channel of a tensor."""

    @staticmethod
    def infer(attrs: Attrs, x: Type) -> Type:
        size = _tensor("x", x)
        expect(0 <= attrs["channel"] < size, f"channel={attrs['channel']} is not a channel of {x}")
        return scalar(wider(x))

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any) -> Any:
        return x[..., attrs["channel"]]
