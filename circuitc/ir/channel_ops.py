"""The channel level: what passes lower to. A value is one number per position, `f64[pos]`."""

# Class names are op names, as printed.
# ruff: noqa: N801

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from circuitc.ir.activations import find_activation
from circuitc.ir.array import Array
from circuitc.ir.backend import Backend
from circuitc.ir.op import declare, expect
from circuitc.ir.tensor_ops import MASKS, OPTIONS, Attrs, capped, check_scores
from circuitc.ir.types import POS, SRC, TOKENS, Axis, Type, scalar, wider

ENDS = ("last", "every")
PATTERNS = ("attend", "attend_to")
"""Ops that give an attention pattern."""
KEYS = re.compile(r"first|back [1-9]\d{0,5}|same token|class")
"""The sets of keys that ``attend_to`` can attend to."""
BACK = "back "
FAR = 1000.0
"""How much lower ``attend_to`` scores all other keys. Their weight is 0 in float64."""


def _scalars(*xs: Type) -> None:
    for x in xs:
        expect(x.is_float and x.axes == (POS,), f"operands must be float [pos], not {x}")


def _numbers(axes: str, values: Type) -> None:
    rank = 1 + axes.count(",")
    expect(values.is_float and len(values.axes) == rank, f"values must be float [{axes}], not {values}")
    expect(0 not in values.sizes, f"values must not be empty, but are {values}")


@declare("channel", "tokens", by=("token",), values=Array)
class table:
    """`values[token]`: one number per token id."""

    @staticmethod
    def infer(attrs: Attrs, tokens: Type) -> Type:
        values = attrs["values"].type
        expect(tokens == TOKENS, f"tokens must be {TOKENS}, not {tokens}")
        _numbers("vocab", values)
        return scalar(wider(values))

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, tokens: Any) -> Any:
        return run.rows(run.constant(attrs["values"]), tokens)


@declare("channel", pointwise=False, by=("position",), values=Array)
class pos_table:
    """`values[i]` at position i; no input may be longer than the table."""

    @staticmethod
    def infer(attrs: Attrs) -> Type:
        values = attrs["values"].type
        _numbers("context", values)
        return scalar(wider(values))

    @staticmethod
    def elsewhere(count: int) -> Sequence[int]:
        return ()

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs) -> Any:
        return run.positions(run.constant(attrs["values"]))


@declare("channel", "tokens", pointwise=False, by=("token", "position"), values=Array)
class grid:
    """`values[token, i]` at position i: one number per token id and position."""

    @staticmethod
    def infer(attrs: Attrs, tokens: Type) -> Type:
        values = attrs["values"].type
        expect(tokens == TOKENS, f"tokens must be {TOKENS}, not {tokens}")
        _numbers("vocab, context", values)
        return scalar(wider(values))

    @staticmethod
    def elsewhere(count: int) -> Sequence[int]:
        return ()

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, tokens: Any) -> Any:
        return run.grid(run.constant(attrs["values"]), tokens)


@declare("channel", "x...", weights=tuple, bias=float)
class affine:
    """`Σᵢ weights[i]·x[i] + bias`; without operands, a constant."""

    @staticmethod
    def infer(attrs: Attrs, *xs: Type) -> Type:
        _scalars(*xs)
        expect(len(attrs["weights"]) == len(xs), f"{len(attrs['weights'])} weights for {len(xs)} operands")
        return scalar()

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, *xs: Any) -> Any:
        total = run.fill(attrs["bias"])
        for weight, x in zip(attrs["weights"], xs, strict=True):
            total = total + weight * x
        return total


@declare("channel", "x y")
class mul:
    """`x · y`."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, y: Type) -> Type:
        _scalars(x, y)
        return scalar()

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, y: Any) -> Any:
        return x * y


@declare("channel", "energy x...", dim=int, eps=float)
class inv_rms:
    """`1 / √((energy + Σ x²) / dim + eps)`: RMSNorm's factor. `energy` sums the squares of all other channels."""

    @staticmethod
    def infer(attrs: Attrs, energy: Type, *xs: Type) -> Type:
        _scalars(energy, *xs)
        expect(attrs["dim"] > 0, f"dim must be positive, not {attrs['dim']}")
        return scalar()

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, energy: Any, *xs: Any) -> Any:
        total = energy
        for x in xs:
            total = total + x * x
        return run.rsqrt(total / attrs["dim"] + attrs["eps"])


@declare("channel", "x", kind=str)
class act:
    """`gelu` (exact, by erf), `gelu_tanh` (its approximation by tanh), `relu`, `relu6`, `silu`, `quick_gelu`
    (`x·sigmoid(1.702·x)`), `tanh`, `sigmoid`, `relu2` (the square of
    relu), `leaky_relu SLOPE` or `softcap LIMIT` (`LIMIT·tanh(x/LIMIT)`)."""

    @staticmethod
    def infer(attrs: Attrs, x: Type) -> Type:
        _scalars(x)
        find_activation(attrs["kind"])
        return scalar()

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any) -> Any:
        return run.act(attrs["kind"], x)


@declare("channel", "x...", k=int)
class topk_threshold:
    """The k-th largest magnitude among the operands, which a channel must reach to survive AbsTopK."""

    @staticmethod
    def infer(attrs: Attrs, *xs: Type) -> Type:
        _scalars(*xs)
        expect(1 <= attrs["k"] <= len(xs), f"k must be between 1 and the {len(xs)} operands, not {attrs['k']}")
        return scalar()

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, *xs: Any) -> Any:
        return run.kth_magnitude(xs, attrs["k"])


@declare("channel", "x threshold")
class topk_gate:
    """`x` where `|x| ≥ threshold`, else 0: one channel of AbsTopK."""

    @staticmethod
    def infer(attrs: Attrs, x: Type, threshold: Type) -> Type:
        _scalars(x, threshold)
        return scalar()

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, x: Any, threshold: Any) -> Any:
        return x * (abs(x) >= threshold)


@declare(
    "channel", "qk...", pointwise=False, defaults=OPTIONS, scale=float, sink=float, mask=str, cap=float, window=int
)
class attend:
    """One head's attention pattern. Operands are queries, then as many keys; `p[i, j] ∝ exp(scale·Σ q[i]·k[j])` for
    j ≤ i if `mask` is `causal`, for all j if it is `none`, with `exp(sink)` in the denominator (`-inf`: no sink). With
    `cap`, a score s becomes `cap·tanh(s/cap)`; with `window`, `j > i − window` too."""

    @staticmethod
    def infer(attrs: Attrs, *qk: Type) -> Type:
        _scalars(*qk)
        expect(len(qk) % 2 == 0, f"{len(qk)} operands are not pairs of a query and a key")
        check_scores(attrs)
        return Type("f64", (POS, SRC))

    @staticmethod
    def elsewhere(count: int) -> Sequence[int]:
        return range(count // 2, count)  # the keys

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, *qk: Any) -> Any:
        pairs = len(qk) // 2
        scores = run.spread(run.fill(0.0))[..., :, None] * run.spread(run.fill(0.0))[..., None, :]
        for q, k in zip(qk[:pairs], qk[pairs:], strict=True):
            scores = scores + run.spread(q)[..., :, None] * run.spread(k)[..., None, :]
        scores = capped(run, attrs, attrs["scale"] * scores)
        return run.attend(scores, run.fill(attrs["sink"]), attrs["mask"], attrs.get("window", 0))


@declare("channel", "x...", pointwise=False, keys=str, sink=float, mask=str)
class attend_to:
    """A pattern that gives some keys equal weight: the `first` position, the position `back k`, the positions of the
    `same token` (the operand is `tokens()`), or the `class` of positions where the operand is not 0. It is `attend`
    with score 0 for these keys and −1000 for the others. If there are no such keys, the sink gets all the weight;
    without a sink, all keys get equal weight."""

    @staticmethod
    def infer(attrs: Attrs, *xs: Type) -> Type:
        keys = attrs["keys"]
        expect(bool(KEYS.fullmatch(keys)), f"keys must be first, back k, same token or class, not '{keys}'")
        expect(attrs["mask"] in MASKS, f"mask must be one of {', '.join(MASKS)}, not '{attrs['mask']}'")
        wanted = int(keys in ("same token", "class"))
        expect(len(xs) == wanted, f"'{keys}' takes {wanted} operands, not {len(xs)}")
        if keys == "same token":
            expect(xs[0] == TOKENS, f"the operand must be {TOKENS}, not {xs[0]}")
        else:
            _scalars(*xs)
        return Type("f64", (POS, SRC))

    @staticmethod
    def elsewhere(count: int) -> Sequence[int]:
        return range(count)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, *xs: Any) -> Any:
        keys, places = attrs["keys"], run.places()
        if keys == "same token":
            chosen = xs[0][..., :, None] == xs[0][..., None, :]
        elif keys == "class":
            chosen = (run.spread(xs[0]) != 0.0)[..., None, :]
        else:
            chosen = places == (0 if keys == "first" else places[:, None] - int(keys.removeprefix(BACK)))
        anything = run.spread(run.fill(0.0))[..., :, None] * run.spread(run.fill(0.0))[..., None, :]
        return run.attend(anything + run.fill(FAR) * chosen - run.fill(FAR), run.fill(attrs["sink"]), attrs["mask"])


@declare("channel", "pattern x", pointwise=False)
class mix:
    """`Σⱼ pattern[i, j]·x[j]`: what a head reads. For the constant 1 it is the weight that the sink leaves."""

    @staticmethod
    def infer(attrs: Attrs, pattern: Type, x: Type) -> Type:
        _scalars(x)
        expect(pattern.axes == (POS, SRC), f"pattern must be f64[pos, src], not {pattern}")
        return scalar()

    @staticmethod
    def elsewhere(count: int) -> Sequence[int]:
        return (1,)

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, pattern: Any, x: Any) -> Any:
        return (pattern @ run.spread(x)[..., None])[..., 0]


@declare("channel", "x...", pointwise=False, at=str)
class answer:
    """The program's output: its operands at the `last` position or at `every` position. One operand at the last
    position, such as the difference of two answers' logits, gives a number; otherwise there is an axis `out`."""

    @staticmethod
    def infer(attrs: Attrs, *xs: Type) -> Type:
        _scalars(*xs)
        expect(bool(xs), "an answer needs an operand")
        expect(attrs["at"] in ENDS, f"at must be one of {', '.join(ENDS)}, not '{attrs['at']}'")
        out = Axis("out", len(xs))
        if attrs["at"] == "every":
            return Type(wider(*xs), (POS, out))
        return Type(wider(*xs), (out,) if len(xs) > 1 else ())

    @staticmethod
    def elsewhere(count: int) -> Sequence[int]:
        return ()

    @staticmethod
    def evaluate(run: Backend, attrs: Attrs, *xs: Any) -> Any:
        if attrs["at"] == "every":
            return run.stack([run.spread(x) for x in xs])
        return run.last(xs[0]) if len(xs) == 1 else run.stack([run.last(x) for x in xs])
