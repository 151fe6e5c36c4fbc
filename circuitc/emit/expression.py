"""Values of a program as sympy expressions. sympy takes a while to import, so nothing imports this at its top.

``t[1], …, t[n]`` are the tokens; a value is written for the last one, at position n; of causal programs it is that at
any position n. A table is a function of the token, or of the position, called as in ``circuit.py``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import sympy as sp

from circuitc.emit.names import identifier
from circuitc.errors import CircuitcError, unknown
from circuitc.ir.channel_ops import BACK, FAR, PATTERNS
from circuitc.ir.graph import Graph, Node

LENGTH = sp.Symbol("n", integer=True, positive=True)
TOKENS = sp.IndexedBase("t")
ANSWERS = ("answer", "logit")
"""What the answer is called where it is one number."""
LARGEST = 2_000  # parts of an expression; of more nobody reads, and sympy takes minutes
NO_ABLATION = 2.0**53  # floats up to here that are whole numbers are written as such


class gelu(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``x`` times the normal distribution's share below it; ``rewrite(sympy.erf)`` writes it out."""

    nargs = 1

    def _eval_rewrite_as_erf(self, x: Any, **hints: Any) -> Any:
        return x * (1 + sp.erf(x / sp.sqrt(2))) / 2

    def _eval_evalf(self, prec: int) -> Any:
        return self.rewrite(sp.erf)._eval_evalf(prec)


class gelu_tanh(sp.Function):  # type: ignore[misc]  # noqa: N801
    """Its approximation; ``rewrite(sympy.tanh)`` writes it out."""

    nargs = 1

    def _eval_rewrite_as_tanh(self, x: Any, **hints: Any) -> Any:
        return x * (1 + sp.tanh(sp.sqrt(2 / sp.pi) * (x + number(0.044715) * x**3))) / 2

    def _eval_evalf(self, prec: int) -> Any:
        return self.rewrite(sp.tanh)._eval_evalf(prec)


class kth(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``kth(k, x, …)`` is the k-th largest magnitude of the others."""

    @classmethod
    def eval(cls, k: Any, *xs: Any) -> Any:
        if k.is_Integer and all(x.is_number for x in xs):
            return sorted(map(sp.Abs, xs), reverse=True)[int(k) - 1]
        return None


class gate(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``gate(x, t)`` is x where ``|x| ≥ t``, else 0. No Piecewise: sympy takes one out of a sum over its own index."""

    nargs = 2

    @classmethod
    def eval(cls, x: Any, threshold: Any) -> Any:
        if x.is_number and threshold.is_number:
            return x if sp.Abs(x) >= threshold else sp.S.Zero
        return None


class equal(sp.Function):  # type: ignore[misc]  # noqa: N801
    """``equal(x, y)`` is 1 where x and y are the same, else 0."""

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
    """A float: as a whole number if it is one."""
    return sp.Integer(int(value)) if value.is_integer() and abs(value) < NO_ABLATION else sp.Float(value)


def expression(graph: Graph, target: Node, printed: Mapping[Node, str], inline: bool = True) -> Any:
    """The value of ``target`` at position n; of an attention pattern the weight that n gives to position j.

    ``printed`` has the identifiers of values that the program prints, its tables among them. Unless ``inline``, other
    such values stand as functions of their position. Raises :class:`CircuitcError` where there is too much to write.
    """
    writer = _Writer(printed, frozenset() if inline else frozenset(printed) - {target})
    needed = writer.needed(graph, target)
    for depth in reversed(range(len(needed))):
        for node in graph:
            if node in needed[depth]:
                writer.add(node, depth)
    return writer.found[target, 0]


def find(graph: Graph, name: str, printed: Mapping[Node, str], answers: tuple[str, ...] = ()) -> Node:
    """The value with that name in the graph or that identifier in the program; ``answers`` name several answers."""
    known = {identifier(told): node for node, told in graph.names.items() if node.op.level == "channel"}
    known |= {printed[node]: node for node in graph if node in printed}
    known |= {told: node for node, told in graph.names.items() if node.op.level == "channel"}
    ends = graph.output.operands
    known |= dict(zip(ANSWERS if len(ends) == 1 else answers, ends * len(ANSWERS), strict=False))
    if name not in known:
        raise unknown("value", name, known)
    return known[name]


class _Writer:
    def __init__(self, printed: Mapping[Node, str], opaque: frozenset[Node]) -> None:
        self.printed = printed
        self.opaque = frozenset(node for node in opaque if node.op.name not in ("table", "grid", "pos_table"))
        self.found: dict[tuple[Node, int], Any] = {}
        self.sizes: dict[tuple[Node, int], int] = {}

    def needed(self, graph: Graph, target: Node) -> list[set[Node]]:
        """The values that are read at position n, at the one that its heads sum over, at the one that theirs do, …"""
        layers = [{target}]
        for layer in layers:
            below: set[Node] = set()
            for node in reversed(graph.order()):
                if node in layer and node not in self.opaque:
                    here, there = self.reads(node)
                    layer.update(here)
                    below.update(there)
            if below:
                layers.append(below)
        return layers

    def reads(self, node: Node) -> tuple[list[Node], list[Node]]:
        """What is read at the value's own position, and at those that it attends to."""
        xs = [x for x in node.operands if x.op.name != "tokens"]
        if node.op.name == "attend_to":
            return [], xs
        if node.op.name == "attend":
            return xs[: len(xs) // 2], xs[len(xs) // 2 :]
        return ([xs[0]], [xs[1]]) if node.op.name == "mix" else (xs, [])

    def add(self, node: Node, depth: int) -> None:
        here, there = ([], []) if node in self.opaque else self.reads(node)
        size = 3 + sum(self.sizes[x, depth] for x in here) + sum(self.sizes[x, depth + 1] for x in there)
        if size > LARGEST:
            raise CircuitcError(
                f"written out in tokens, this value has more than {LARGEST:,} parts",
                where=self.printed.get(node, repr(node)),
                fix="ask for it in terms of other values: inline=False, or --step",
            )
        self.sizes[node, depth] = size
        if node in self.opaque:
            places = (place(depth), place(depth + 1))[: len(node.type.axes)]
            self.found[node, depth] = sp.Function(self.printed[node])(*places)
        elif node.op.name in PATTERNS:
            scores, total = self.scores(node, depth)
            self.found[node, depth] = scores / total
        else:
            self.found[node, depth] = self.value(node, depth)

    def value(self, node: Node, depth: int) -> Any:
        at, attrs = place(depth), node.attrs
        xs = [] if node.op.name == "mix" else [self.found[x, depth] for x in self.reads(node)[0]]
        match node.op.name:
            case "table":
                return sp.Function(self.printed[node])(TOKENS[at])
            case "pos_table":
                return sp.Function(self.printed[node])(at)
            case "grid":
                return sp.Function(self.printed[node])(TOKENS[at], at)
            case "affine":
                weights = attrs["weights"]
                assert isinstance(weights, tuple)
                terms = [number(w) * x for w, x in zip(weights, xs, strict=True)]
                return sp.Add(*terms, number(float(str(attrs["bias"]))))
            case "mul":
                return xs[0] * xs[1]
            case "inv_rms":
                energy = sp.Add(xs[0], *(x**2 for x in xs[1:])) / number(float(str(attrs["dim"])))
                return sp.Pow(energy + number(float(str(attrs["eps"]))), -sp.S.Half)
            case "act":
                acts = {"relu": lambda x: sp.Max(0, x, evaluate=False), "gelu": gelu, "gelu_tanh": gelu_tanh}
                return acts[str(attrs["kind"])](xs[0])
            case "topk_threshold":
                return kth(sp.Integer(int(str(attrs["k"]))), *xs)
            case "topk_gate":
                return gate(*xs)
            case "mix":
                return self.mix(node, depth)
        raise CircuitcError(f"'{node.op.name}' cannot be written as an expression", where=repr(node))

    def scores(self, node: Node, depth: int) -> tuple[Any, Any]:
        """The exponential of position j's score, and that of all scores and the sink together."""
        if node.op.name == "attend_to":
            return self.chosen(node, depth)
        queries, keys = self.reads(node)
        pairs = zip(queries, keys, strict=True)
        score = number(float(str(node.attrs["scale"]))) * sp.Add(
            *(self.found[q, depth] * self.found[k, depth + 1] for q, k in pairs)
        )
        sink = float(str(node.attrs["sink"]))
        if sink == -math.inf:  # what is the same for all positions cancels
            score = sp.expand_mul(score).as_independent(place(depth + 1), as_Add=True)[1]
            return sp.exp(score), self.summed(sp.exp(score), node, depth)
        return sp.exp(score), sp.exp(number(sink)) + self.summed(sp.exp(score), node, depth)

    def chosen(self, node: Node, depth: int) -> tuple[Any, Any]:
        """1 for the keys that are attended to; where there may be none of them and no sink, a trace for all others."""
        here, there, keys = place(depth), place(depth + 1), str(node.attrs["keys"])
        match keys:
            case "class":
                weight = member(self.found[node.operands[0], depth + 1])
            case "same token":
                weight = equal(TOKENS[there], TOKENS[here])
            case "first":
                weight = equal(there, sp.S.One)
            case _:
                weight = equal(there, here - int(keys.removeprefix(BACK)))
        sink = float(str(node.attrs["sink"]))
        if sink != -math.inf:
            return weight, sp.exp(number(sink)) + self.summed(weight, node, depth)
        if keys not in ("first", "same token"):
            weight += sp.exp(number(-FAR))
        return weight, self.summed(weight, node, depth)

    def mix(self, node: Node, depth: int) -> Any:
        pattern, x = node.operands
        value = self.found[x, depth + 1]
        if pattern in self.opaque:
            return self.summed(self.found[pattern, depth] * value, pattern, depth)
        scores, total = self.scores(pattern, depth)
        return self.summed(scores * value, pattern, depth) / total

    def summed(self, term: Any, pattern: Node, depth: int) -> Any:
        """The sum over all positions that the pattern sees; what is the same for all of them stands ahead."""
        j, end = place(depth + 1), place(depth) if pattern.attrs["mask"] == "causal" else LENGTH
        ahead, rest = term.as_independent(j, as_Add=False)
        return ahead * (end if rest == 1 else sp.Sum(rest, (j, 1, end)))


def place(depth: int) -> Any:
    """n, and what sums run over: j, k, l, then j3, j4, …"""
    if depth == 0:
        return LENGTH
    name = "jkl"[depth - 1] if depth <= 3 else f"j{depth}"
    return sp.Symbol(name, integer=True, positive=True)
