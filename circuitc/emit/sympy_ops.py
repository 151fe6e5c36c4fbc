"""How each op is written as a sympy expression: one rule per op, ``rule(write, node, depth)``.

``depth`` says at which position the value is read: 0 is position n, 1 the position that a head sums over, 2 that of a
head inside that sum, and so on.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import sympy as sp

from circuitc.errors import CircuitcError
from circuitc.ir.activations import LEAKY, QUICK, with_number
from circuitc.ir.channel_ops import BACK
from circuitc.ir.graph import Node
from circuitc.ir.op import Rules

if TYPE_CHECKING:
    from circuitc.emit.expression import Writer

LENGTH = sp.Symbol("n", integer=True, positive=True)
TOKENS = sp.IndexedBase("t")
WHOLE = 2.0**53  # floats up to here that are whole numbers are written as such


class gelu(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``x`` times the fraction of the normal distribution below it; ``rewrite(sympy.erf)`` writes it out."""

    nargs = 1

    def _eval_rewrite_as_erf(self, x: Any, **hints: Any) -> Any:
        return x * (1 + sp.erf(x / sp.sqrt(2))) / 2

    def _eval_evalf(self, prec: int) -> Any:
        return self.rewrite(sp.erf)._eval_evalf(prec)


class gelu_tanh(sp.Function):  # type: ignore[misc]  # noqa: N801
    """The tanh approximation of gelu; ``rewrite(sympy.tanh)`` writes it out."""

    nargs = 1

    def _eval_rewrite_as_tanh(self, x: Any, **hints: Any) -> Any:
        return x * (1 + sp.tanh(sp.sqrt(2 / sp.pi) * (x + number(0.044715) * x**3))) / 2

    def _eval_evalf(self, prec: int) -> Any:
        return self.rewrite(sp.tanh)._eval_evalf(prec)


class sigmoid(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``1 / (1 + exp(-x))``; ``rewrite(sympy.exp)`` writes it out."""

    nargs = 1

    def _eval_rewrite_as_exp(self, x: Any, **hints: Any) -> Any:
        return 1 / (1 + sp.exp(-x))

    def _eval_evalf(self, prec: int) -> Any:
        return self.rewrite(sp.exp)._eval_evalf(prec)


class silu(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``x`` times its sigmoid; ``rewrite(sympy.exp)`` writes it out."""

    nargs = 1

    def _eval_rewrite_as_exp(self, x: Any, **hints: Any) -> Any:
        return x / (1 + sp.exp(-x))

    def _eval_evalf(self, prec: int) -> Any:
        return self.rewrite(sp.exp)._eval_evalf(prec)


class quick_gelu(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``x · sigmoid(1.702·x)``; ``rewrite(sympy.exp)`` writes it out."""

    nargs = 1

    def _eval_rewrite_as_exp(self, x: Any, **hints: Any) -> Any:
        return x / (1 + sp.exp(-number(QUICK) * x))

    def _eval_evalf(self, prec: int) -> Any:
        return self.rewrite(sp.exp)._eval_evalf(prec)


class kth(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``kth(k, x, …)`` is the k-th largest magnitude of the x."""

    @classmethod
    def eval(cls, k: Any, *xs: Any) -> Any:
        if k.is_Integer and all(x.is_number for x in xs):
            return sorted(map(sp.Abs, xs), reverse=True)[int(k) - 1]
        return None


class gate(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``gate(x, t)`` is x where ``|x| ≥ t``, else 0. It is no Piecewise, because sympy moves a Piecewise out of a sum
    over its own index."""

    nargs = 2

    @classmethod
    def eval(cls, x: Any, threshold: Any) -> Any:
        if x.is_number and threshold.is_number:
            return x if sp.Abs(x) >= threshold else sp.S.Zero
        return None


class equal(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``equal(x, y)`` is 1 where x and y are equal, else 0."""

    nargs = 2

    @classmethod
    def eval(cls, x: Any, y: Any) -> Any:
        return sp.Integer(int(x == y)) if x.is_number and y.is_number else None


class member(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``member(x)`` is 1 where x is not 0, else 0."""

    nargs = 1

    @classmethod
    def eval(cls, x: Any) -> Any:
        return sp.Integer(int(x != 0)) if x.is_number else None


def number(value: float) -> Any:
    """A float, written as an integer if it is whole."""
    return sp.Integer(int(value)) if value.is_integer() and abs(value) < WHOLE else sp.Float(value)


def place(depth: int) -> Any:
    """The position at a depth: n, then the indices of sums j, k, l, j4, j5, …"""
    if depth == 0:
        return LENGTH
    name = "jkl"[depth - 1] if depth <= 3 else f"j{depth}"
    return sp.Symbol(name, integer=True, positive=True)


def _own(write: Writer, node: Node, depth: int) -> list[Any]:
    """The operands at the value's own position."""
    return [write.found[x, depth] for x in write.reads(node)[0]]


def _table(write: Writer, node: Node, depth: int) -> Any:
    at = {"token": TOKENS[place(depth)], "position": place(depth)}
    return sp.Function(write.printed[node])(*(at[axis] for axis in node.op.by))


def _affine(write: Writer, node: Node, depth: int) -> Any:
    terms = [number(w) * x for w, x in zip(node.reals("weights"), _own(write, node, depth), strict=True)]
    return sp.Add(*terms, number(node.real("bias")))


def _mul(write: Writer, node: Node, depth: int) -> Any:
    x, y = _own(write, node, depth)
    return x * y


def _inv_rms(write: Writer, node: Node, depth: int) -> Any:
    energy, *xs = _own(write, node, depth)
    mean = sp.Add(energy, *(x**2 for x in xs)) / number(float(node.integer("dim")))
    return sp.Pow(mean + number(node.real("eps")), -sp.S.Half)


def _act(write: Writer, node: Node, depth: int) -> Any:
    acts: dict[str, Any] = {
        "relu": lambda x: sp.Max(0, x, evaluate=False),
        "relu6": lambda x: sp.Min(6, sp.Max(0, x, evaluate=False), evaluate=False),
        "gelu": gelu,
        "gelu_tanh": gelu_tanh,
        "silu": silu,
        "quick_gelu": quick_gelu,
        "sigmoid": sigmoid,
        "tanh": sp.tanh,
        "relu2": lambda x: sp.Max(0, x, evaluate=False) ** 2,
    }
    kind, (x,) = node.text("kind"), _own(write, node, depth)
    parts = with_number(kind)
    if parts is None:
        return acts[kind](x)
    name, c = parts[0], number(parts[1])
    return sp.Max(x, c * x, evaluate=False) if name == LEAKY else c * sp.tanh(x / c)  # a slope is less than 1


def _topk_threshold(write: Writer, node: Node, depth: int) -> Any:
    return kth(sp.Integer(node.integer("k")), *_own(write, node, depth))


def _topk_gate(write: Writer, node: Node, depth: int) -> Any:
    return gate(*_own(write, node, depth))


def _pattern(write: Writer, node: Node, depth: int) -> Any:
    score, total = _scores(write, node, depth)
    return score / total


def _scores(write: Writer, node: Node, depth: int) -> tuple[Any, Any]:
    """The exponential of position j's score, and the sum over all positions and the sink."""
    if node.op.name == "attend":
        return _attend(write, node, depth)
    if node.op.name == "attend_to":
        return _attend_to(write, node, depth)
    raise CircuitcError(f"a head with '{node.op.name}' cannot be written as an expression", where=repr(node))


def _attend(write: Writer, node: Node, depth: int) -> tuple[Any, Any]:
    pairs = zip(*write.reads(node), strict=True)
    score = number(node.real("scale")) * sp.Add(*(write.found[q, depth] * write.found[k, depth + 1] for q, k in pairs))
    sink = node.real("sink")
    if "cap" in node.attrs:
        cap = number(node.real("cap"))
        score = cap * sp.tanh(score / cap)
    elif sink == -math.inf:  # what is the same for all positions cancels
        score = sp.expand_mul(score).as_independent(place(depth + 1), as_Add=True)[1]
    leak = sp.S.Zero if sink == -math.inf else sp.exp(number(sink))
    return sp.exp(score), leak + _summed(sp.exp(score), node, depth)


LITTLE = sp.exp(-80)
"""The weight of a key that is not attended to. It counts only if none is: 1 plus it is 1 in a float. A float holds its
eighth power too, as sympy writes a power of a head's output as a quotient of powers; ``exp(-FAR)`` is 0 in a float."""


def _attend_to(write: Writer, node: Node, depth: int) -> tuple[Any, Any]:
    """1 for the keys that are attended to; :data:`LITTLE` for all if there may be no such keys, and no sink."""
    here, there, keys = place(depth), place(depth + 1), node.text("keys")
    match keys:
        case "class":
            weight = member(write.found[node.operands[0], depth + 1])
        case "same token":
            weight = equal(TOKENS[there], TOKENS[here])
        case "first":
            weight = equal(there, sp.S.One)
        case _:
            weight = equal(there, here - int(keys.removeprefix(BACK)))
    sink = node.real("sink")
    if sink != -math.inf:
        return weight, sp.exp(number(sink)) + _summed(weight, node, depth)
    if keys not in ("first", "same token"):
        weight += LITTLE
    return weight, _summed(weight, node, depth)


def _mix(write: Writer, node: Node, depth: int) -> Any:
    pattern, x = node.operands
    value = write.found[x, depth + 1]
    if pattern in write.opaque:
        return _summed(write.found[pattern, depth] * value, pattern, depth)
    score, total = _scores(write, pattern, depth)
    return _summed(score * value, pattern, depth) / total


def _summed(term: Any, pattern: Node, depth: int) -> Any:
    """The sum over all positions that the pattern sees; factors that are the same for all of them stand ahead."""
    j, end = place(depth + 1), place(depth) if pattern.text("mask") == "causal" else LENGTH
    start = sp.Max(1, end - pattern.integer("window") + 1) if "window" in pattern.attrs else sp.S.One
    ahead, rest = term.as_independent(j, as_Add=False)
    return ahead * (end - start + 1 if rest == 1 else sp.Sum(rest, (j, start, end)))


def _answer(write: Writer, node: Node, depth: int) -> Any:
    raise CircuitcError("an answer is not one expression", where=repr(node), fix="ask for its operands, one by one")


SYMPY: Rules[Callable[[Writer, Node, int], Any]] = Rules(
    "sympy",
    {
        "table": _table,
        "pos_table": _table,
        "grid": _table,
        "affine": _affine,
        "mul": _mul,
        "inv_rms": _inv_rms,
        "act": _act,
        "topk_threshold": _topk_threshold,
        "topk_gate": _topk_gate,
        "attend": _pattern,
        "attend_to": _pattern,
        "mix": _mix,
        "answer": _answer,
    },
)
