"""Splits of sums and thresholds: gather the static operands, so that they become one table, and keep the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from circuitc.ir import OPS, Node, make
from circuitc.passes.rewriting.static import Deps, Static
from circuitc.passes.rewriting.terms import affine, bias_of, weights_of

TOKEN, POS = frozenset({"token"}), frozenset({"pos"})
Term = tuple[Node, float]
New = dict[Node, Node]
"""The new value for each value rewritten so far."""


def split_affine(old: Node, new: New, static: Static) -> Node:
    """``Σ wᵢ·xᵢ + b`` with its static terms gathered in one value, or in one of the token and one of the position."""
    terms = list(zip(old.operands, weights_of(old), strict=True))
    fixed = [(x, w) for x, w in terms if x in static]
    live = [(new[x], w) for x, w in terms if x not in static]
    if not fixed:
        return make(old.op, *(new[x] for x in old.operands), **old.attrs)
    parts = _domains(fixed, static)
    bias = bias_of(old)
    gathered = [(_sum(part, bias if i == 0 else 0.0), 1.0) for i, part in enumerate(parts)]
    return _sum([*gathered, *live])


def split_energy(old: Node, new: New, static: Static) -> Node:
    """A norm's factor with the squares of its static operands in one table of energy, and the operands that are sums of
    a static value and the same live value m, as after LayerNorm subtracts the mean, in three terms:

        Σ (sᵢ + wᵢ·m)² = Σ sᵢ² + m·Σ 2wᵢsᵢ + m²·Σ wᵢ².
    """
    energy, *xs = old.operands
    shifted = _by_shift(xs, static)
    together = {m: members for m, members in shifted.items() if len(members) > 1}
    live = [new[x] for x in xs if x not in static and _shifted(x, static) is None]
    live += [new[members[0][0]] for m, members in shifted.items() if m not in together]
    squares = [_square(x) for x in xs if x in static]
    mixed: list[Term] = []
    for m, members in together.items():
        parts = [(_static_part(x, static), w) for x, w in members]
        squares += [_square(s) for s, _ in parts]
        mixed += _shift_terms(new[m], parts, static)
    tables = [(_sum(part), 1.0) for part in _domains([(square, 1.0) for square in squares], static)]
    return make(old.op, _sum([(new[energy], 1.0), *mixed, *tables]), *live, **old.attrs)


def _by_shift(xs: Sequence[Node], static: Static) -> dict[Node, list[Term]]:
    """The sums of a static value and one live value, each with the weight of the live value, grouped by it."""
    groups: dict[Node, list[Term]] = {}
    for x in xs:
        found = None if x in static else _shifted(x, static)
        if found is not None:
            groups.setdefault(found[0], []).append((x, found[1]))
    return groups


def _shift_terms(m: Node, parts: Sequence[Term], static: Static) -> list[Term]:
    """``m·Σ 2wᵢsᵢ + m²·Σ wᵢ²``, for pairs of a static sᵢ and its weight wᵢ."""
    cross = [(s, 2.0 * w) for s, w in parts]
    products = [(make(OPS["mul"], m, _sum(part)), 1.0) for part in _domains(cross, static)]
    return [*products, (make(OPS["mul"], m, m), sum(w * w for _, w in parts))]


def split_threshold(old: Node, new: New, static: Static) -> Node:
    """The k-th largest magnitude, with fewer static operands.

    There are static operands and m others. The k-th largest of all can only be a static operand of rank k − m to k:
    the ``k − m − 1`` largest are above it, whatever the others are. Operands with the same
    positive factor of a norm are ranked without it.
    """
    groups: dict[tuple[Node | None, Deps | None], list[Node]] = {}
    others: list[Node] = []
    for x in old.operands:
        factor, part = _scaled(x, static)
        if part is None:
            others.append(new[x])
        else:
            groups.setdefault((factor, static.deps(part)), []).append(part)
    k, total = old.integer("k"), len(old.operands)
    kept = list(others)
    for (factor, _), members in groups.items():
        rest = total - len(members)
        above = max(0, k - rest - 1)
        last = min(k, len(members))
        ranks = [make(OPS["topk_threshold"], *members, k=rank) for rank in range(above + 1, last + 1)]
        kept += ranks if factor is None else [make(OPS["mul"], rank, new[factor]) for rank in ranks]
        k, total = k - above, total - len(members) + len(ranks)
    if len(kept) == 1 and not others:
        return kept[0]  # ranks are magnitudes already
    return make(old.op, *kept, k=k)


def is_separable(node: Node, static: Static) -> bool:
    """Whether a value is a sum of values of the token alone and values of the position alone."""
    deps = static.deps(node)
    return node.op.name == "affine" and deps == TOKEN | POS and all(static.deps(x) != deps for x in node.operands)


SPLITS: dict[str, Callable[[Node, New, Static], Node]] = {
    "affine": split_affine,
    "inv_rms": split_energy,
    "topk_threshold": split_threshold,
}


def _domains(terms: Sequence[Term], static: Static) -> list[list[Term]]:
    """Static terms grouped by what they depend on; one group if a term depends on both token and position."""
    domains = [static.deps(x) or frozenset() for x, _ in terms]
    if TOKEN | POS in domains:
        return [list(terms)]
    on_pos = [term for term, deps in zip(terms, domains, strict=True) if deps == POS]
    others = [term for term, deps in zip(terms, domains, strict=True) if deps != POS]
    return [part for part in (others, on_pos) if part]


def _shifted(x: Node, static: Static) -> tuple[Node, float] | None:
    """The live operand of a sum and its weight, if there is exactly one; else None."""
    if x.op.name != "affine":
        return None
    live = [(y, w) for y, w in zip(x.operands, weights_of(x), strict=True) if y not in static]
    return live[0] if len(live) == 1 else None


def _static_part(x: Node, static: Static) -> Node:
    fixed = [(y, w) for y, w in zip(x.operands, weights_of(x), strict=True) if y in static]
    return _sum(fixed, bias_of(x))


def _scaled(x: Node, static: Static) -> tuple[Node | None, Node | None]:
    """``(factor, value)`` of a static value times a norm's factor. The factor may be None. Both are None
    if the value is live."""
    if x in static:
        return None, x
    if x.op.name == "mul" and x.operands[0] in static and x.operands[1].op.name == "inv_rms":
        return x.operands[1], x.operands[0]
    return None, None


def _square(x: Node) -> Node:
    return make(OPS["mul"], x, x)


def _sum(terms: Sequence[Term], bias: float = 0.0) -> Node:
    if len(terms) == 1 and terms[0][1] == 1.0 and bias == 0.0:
        return terms[0][0]
    return affine([x for x, _ in terms], [w for _, w in terms], bias)
