"""The tensor level: the ops that a trace gives. Values are ``[pos, ch=N]``, weights are constants."""

# Class names are op names, as printed.
# ruff: noqa: N801

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from circuitc.ir.activations import find_activation, softcap
from circuitc.ir.array import Array
from circuitc.ir.backend import Backend
from circuitc.ir.channels import Flags, Operand, all_or_none, no_channels, reads_no_channels, some
from circuitc.ir.op import Attr, declare, expect
from circuitc.ir.types import TOKENS, Axis, Type, channels, wider

Attrs = Mapping[str, Any]
MASKS = ("causal", "none")
OPTIONS: dict[str, Attr] = {"cap": 0.0, "window": 0}
"""The options of attention, and what they are when they are not used."""
NORMS = ("rms_norm", "layer_norm")
"""Ops that divide the channels of a position by their root mean square."""


def tensor_size(what: str, x: Type) -> int:
    expect(x.channels is not None and x.is_float, f"{what} must be float [pos, ch=N], not {x}")
    return x.channels or 0


def check_sizes(what: str, x: Type, *sizes: int | None) -> None:
    """Raises ``TypeError`` unless ``x`` is a constant of these sizes; None is any size."""
    fits = len(x.axes) == len(sizes) and all(s in (None, n) for s, n in zip(sizes, x.sizes, strict=True))
    expect(
        x.is_float and fits and not any(axis.name for axis in x.axes),
        f"{what} must be float [{', '.join('any' if s is None else str(s) for s in sizes)}], not {x}",
    )


def check_scores(attrs: Attrs) -> None:
    """Raises ``TypeError`` unless the attributes of attention fit together."""
    expect(attrs["mask"] in MASKS, f"mask must be one of {', '.join(MASKS)}, not '{attrs['mask']}'")
    cap, window = attrs.get("cap", 0.0), attrs.get("window", 0)
    expect(cap == 0.0 or 0.0 < cap < float("inf"), f"cap must be a positive number, not {cap}")
    expect(window >= 0, f"window must be a number of positions, not {window}")
    expect(window == 0 or attrs["mask"] == "causal", "a window needs the mask 'causal'")


def capped(run: Backend, attrs: Attrs, scores: Any) -> Any:
    """The scores of attention, capped if it has a cap."""
    return run.act(softcap(attrs["cap"]), scores) if "cap" in attrs else scores


@declare("tensor", channelwise=False)
class tokens:
    """The input: one token id per position."""

    @staticmethod
    def infer(attrs: Attrs) -> Type:
        return TOKENS

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs) -> Any:
        return run.tokens

    nonzero = staticmethod(no_channels)
    live = staticmethod(reads_no_channels)


@declare("tensor", channelwise=False, by=(), value=Array)
class const:
    """A constant array, stored beside the text."""

    @staticmethod
    def infer(attrs: Attrs) -> Type:
        value: Array = attrs["value"]
        return value.type

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs) -> Any:
        return run.constant(attrs["value"])

    nonzero = staticmethod(no_channels)
    live = staticmethod(reads_no_channels)


@declare("tensor", "tokens table", channelwise=False, by=("token",))
class embed:
    """Row `tokens[i]` of a `[vocab, ch]` table at each position i. The bigram table is one as well."""

    @staticmethod
    def infer(attrs: Attrs, tokens: Type, table: Type) -> Type:
        expect(tokens == TOKENS, f"tokens must be {TOKENS}, not {tokens}")
        check_sizes("table", table, None, None)
        return channels(wider(table), table.axes[1].size or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, tokens: Any, table: Any) -> Any:
        return run.rows(table, tokens)

    @staticmethod
    def nonzero(attrs: Attrs, tokens: Operand, table: Operand) -> Flags:
        return some(table.constant, 0)

    live = staticmethod(reads_no_channels)


@declare("tensor", "table", pointwise=False, channelwise=False, by=("position",))
class positions:
    """Row i of a `[context, ch]` table at position i; no input may be longer than the table."""

    @staticmethod
    def infer(attrs: Attrs, table: Type) -> Type:
        check_sizes("table", table, None, None)
        return channels(wider(table), table.axes[1].size or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, table: Any) -> Any:
        return run.positions(table)

    @staticmethod
    def elsewhere(count: int) -> Sequence[int]:
        return ()

    @staticmethod
    def nonzero(attrs: Attrs, table: Operand) -> Flags:
        return some(table.constant, 0)

    live = staticmethod(reads_no_channels)


@declare("tensor", "x...", channelwise=False)
class concat:
    """The channels of all operands side by side."""

    @staticmethod
    def infer(attrs: Attrs, *xs: Type) -> Type:
        expect(bool(xs), "concat needs an operand")
        return channels(wider(*xs), sum(tensor_size("x", x) for x in xs))

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, *xs: Any) -> Any:
        return run.concat(xs)

    @staticmethod
    def nonzero(attrs: Attrs, *xs: Operand) -> Flags:
        return np.concatenate([x.channels for x in xs])

    @staticmethod
    def live(attrs: Attrs, out: Flags, *xs: Operand) -> Sequence[Flags | None]:
        return np.split(out, np.cumsum([len(x.channels) for x in xs])[:-1])


@declare("tensor", "x weight bias", channelwise=False)
class linear:
    """`y[o] = Σᵢ weight[o, i]·x[i] + bias[o]`."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, weight: Type, bias: Type) -> Type:
        check_sizes("weight", weight, None, tensor_size("x", x))
        out = weight.axes[0].size
        check_sizes("bias", bias, out)
        return channels(wider(x, weight, bias), out or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, weight: Any, bias: Any) -> Any:
        return run.linear(x, weight, bias)

    @staticmethod
    def nonzero(attrs: Attrs, x: Operand, weight: Operand, bias: Operand) -> Flags:
        return some(weight.constant[:, x.channels], 1) | some(bias.constant)

    @staticmethod
    def live(attrs: Attrs, out: Flags, x: Operand, weight: Operand, bias: Operand) -> Sequence[Flags | None]:
        return some(weight.constant[out], 0), None, None


@declare("tensor", "x gain", channelwise=False, eps=float)
class rms_norm:
    """`y = gain · x / √(mean(x²) + eps)`."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, gain: Type) -> Type:
        check_sizes("gain", gain, tensor_size("x", x))
        return channels(wider(x, gain), x.channels or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, gain: Any) -> Any:
        return x * run.rsqrt((x * x).mean(-1)[..., None] + attrs["eps"]) * gain

    @staticmethod
    def nonzero(attrs: Attrs, x: Operand, gain: Operand) -> Flags:
        return x.channels & some(gain.constant)

    @staticmethod
    def live(attrs: Attrs, out: Flags, x: Operand, gain: Operand) -> Sequence[Flags | None]:
        return all_or_none(x, out), None


@declare("tensor", "x gain bias", channelwise=False, eps=float)
class layer_norm:
    """`y = gain · (x − mean(x)) / √(var(x) + eps) + bias`."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, gain: Type, bias: Type) -> Type:
        check_sizes("gain", gain, tensor_size("x", x))
        check_sizes("bias", bias, x.channels)
        return channels(wider(x, gain, bias), x.channels or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, gain: Any, bias: Any) -> Any:
        x = x - x.mean(-1)[..., None]
        return x * run.rsqrt((x * x).mean(-1)[..., None] + attrs["eps"]) * gain + bias

    @staticmethod
    def nonzero(attrs: Attrs, x: Operand, gain: Operand, bias: Operand) -> Flags:
        return (some(gain.constant) & x.channels.any()) | some(bias.constant)

    @staticmethod
    def live(attrs: Attrs, out: Flags, x: Operand, gain: Operand, bias: Operand) -> Sequence[Flags | None]:
        return all_or_none(x, out), None, None


@declare("tensor", "x", channelwise=True, k=int)
class abs_topk:
    """Keeps the k channels of largest magnitude at each position; the others become 0 (AbsTopK, paper A.1). Channels
    that tie with the k-th are all kept, because PyTorch does not define which of them it keeps."""

    @staticmethod
    def infer(attrs: Attrs, x: Type) -> Type:
        expect(0 <= attrs["k"] <= tensor_size("x", x), f"k must be between 0 and {x.channels}, not {attrs['k']}")
        return x

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any) -> Any:
        return run.abs_topk(x, attrs["k"])

    @staticmethod
    def nonzero(attrs: Attrs, x: Operand) -> Flags:
        return x.channels & bool(attrs["k"])

    @staticmethod
    def live(attrs: Attrs, out: Flags, x: Operand) -> Sequence[Flags | None]:
        return (all_or_none(x, out) & bool(attrs["k"]),)


@declare("tensor", "x", channelwise=True, kind=str)
class activation:
    """`gelu` (exact, by erf), `gelu_tanh` (its approximation by tanh), `relu`, `relu6`, `silu`, `quick_gelu`
    (`x·sigmoid(1.702·x)`), `tanh`, `sigmoid`, `relu2` (the square of
    relu), `leaky_relu SLOPE` or `softcap LIMIT` (`LIMIT·tanh(x/LIMIT)`),
    channel by channel."""

    @staticmethod
    def infer(attrs: Attrs, x: Type) -> Type:
        tensor_size("x", x)
        find_activation(attrs["kind"])
        return x

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any) -> Any:
        return run.act(attrs["kind"], x)

    @staticmethod
    def nonzero(attrs: Attrs, x: Operand) -> Flags:
        return x.channels | (find_activation(attrs["kind"]).at_zero != 0.0)

    @staticmethod
    def live(attrs: Attrs, out: Flags, x: Operand) -> Sequence[Flags | None]:
        return (out,)


@declare("tensor", "x y", channelwise=True)
class multiply:
    """`x · y`, channel by channel: a gate, or factors by position."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, y: Type) -> Type:
        size = tensor_size("x", x)
        expect(tensor_size("y", y) == size, f"x and y must have as many channels, not {x} and {y}")
        return channels(wider(x, y), size)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, y: Any) -> Any:
        return x * y

    @staticmethod
    def nonzero(attrs: Attrs, x: Operand, y: Operand) -> Flags:
        return x.channels & y.channels

    @staticmethod
    def live(attrs: Attrs, out: Flags, x: Operand, y: Operand) -> Sequence[Flags | None]:
        return out & y.channels, out & x.channels


@declare(
    "tensor",
    "q k v sink",
    pointwise=False,
    channelwise=False,
    defaults=OPTIONS,
    heads=int,
    scale=float,
    mask=str,
    cap=float,
    window=int,
)
class attention:
    """Attention, head by head: softmax over `scale·q·k` and the head's sink logit, which has no value to read
    (`-inf`: no sink); `mask` is `causal` or `none`. With `cap`, a score s becomes `cap·tanh(s/cap)`; with `window`, a
    position sees that many positions, up to itself."""

    @staticmethod
    def infer(attrs: Attrs, q: Type, k: Type, v: Type, sink: Type) -> Type:
        heads = attrs["heads"]
        expect(tensor_size("q", q) == tensor_size("k", k), f"q and k must have as many channels, not {q} and {k}")
        for what, x in (("q", q), ("v", v)):
            expect(heads > 0 and tensor_size(what, x) % heads == 0, f"{what} does not split into {heads} heads: {x}")
        check_sizes("sink", sink, heads)
        check_scores(attrs)
        return channels(wider(q, k, v), v.channels or 0)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, q: Any, k: Any, v: Any, sink: Any) -> Any:
        q, k, v = (run.split_heads(x, attrs["heads"]) for x in (q, k, v))  # (B, H, T, d)
        scores = attrs["scale"] * (q @ k.swapaxes(-1, -2))  # (B, H, T, T)
        pattern = run.attend(capped(run, attrs, scores), sink[:, None, None], attrs["mask"], attrs.get("window", 0))
        return run.merge_heads(pattern @ v)

    @staticmethod
    def elsewhere(count: int) -> Sequence[int]:
        return 1, 2  # keys and values

    @staticmethod
    def nonzero(attrs: Attrs, q: Operand, k: Operand, v: Operand, sink: Operand) -> Flags:
        return v.channels

    @staticmethod
    def live(attrs: Attrs, out: Flags, q: Operand, k: Operand, v: Operand, sink: Operand) -> Sequence[Flags | None]:
        heads = attrs["heads"]
        used = np.repeat(out.reshape(heads, -1).any(1), len(q.channels) // heads)
        # A query channel matters through the key it meets, and the other way round.
        return used & k.channels, used & q.channels, out, None


@declare("tensor", "x y", channelwise=True)
class add:
    """`x + y`; y may be a constant `[ch]`."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, y: Type) -> Type:
        size = tensor_size("x", x)
        if len(y.axes) == 1 and y.axes[0] == Axis(size=size):
            expect(y.is_float, f"y must be float, not {y}")
        else:
            expect(tensor_size("y", y) == size, f"x and y must have as many channels, not {x} and {y}")
        return channels(wider(x, y), size)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, y: Any) -> Any:
        return x + y

    @staticmethod
    def nonzero(attrs: Attrs, x: Operand, y: Operand) -> Flags:
        return x.channels | (y.channels if y.data is None else some(y.data))

    @staticmethod
    def live(attrs: Attrs, out: Flags, x: Operand, y: Operand) -> Sequence[Flags | None]:
        return out, out if y.data is None else None
