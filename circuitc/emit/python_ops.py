"""How each op is written in Python: one rule per op, ``rule(write, node, everywhere) -> (text, precedence)``.

``everywhere`` says whether the value is needed at all positions or at the last one only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from circuitc.emit.lines import joined
from circuitc.ir.activations import called
from circuitc.ir.channel_ops import BACK
from circuitc.ir.graph import Node
from circuitc.ir.op import Rules

if TYPE_CHECKING:
    from circuitc.emit.body import Renderer

SUM, PRODUCT, ATOM = range(3)
"""How tightly an expression binds."""
Text = tuple[str, int]


def is_average(node: Node) -> bool:
    """Whether it is a head without scores: each ``mix`` writes it out."""
    return node.op.name == "attend" and not node.operands and "window" not in node.attrs


def _table(write: Renderer, node: Node, everywhere: bool) -> Text:
    return f"{write.table(node, write.body.tables)}[{'tokens' if everywhere else 'last'}]", ATOM


def _pos_table(write: Renderer, node: Node, everywhere: bool) -> Text:
    return f"{write.table(node, write.body.positions)}[{':T' if everywhere else 'T - 1 : T'}]", ATOM


def _grid(write: Renderer, node: Node, everywhere: bool) -> Text:
    return f"{write.table(node, write.body.grids)}[{'tokens, at' if everywhere else 'last, T - 1'}]", ATOM


def _affine(write: Renderer, node: Node, everywhere: bool) -> Text:
    weights, bias = node.reals("weights"), node.real("bias")
    if not weights:
        return write.number(bias), ATOM if np.copysign(1.0, bias) > 0 else PRODUCT
    total = ""
    for w, x in zip(weights, node.operands, strict=True):
        term = write.text(x, SUM if w == 1.0 else PRODUCT, everywhere)
        factor = "" if abs(w) == 1.0 else f"{write.number(abs(w))} * "
        total = joined(total, "-" if w < 0 else "+", factor + term)
    if bias != 0.0:
        total = joined(total, "-" if bias < 0 else "+", write.number(abs(bias)))
    if len(weights) > 1 or bias != 0.0:
        return total, SUM
    return total, PRODUCT if weights != (1.0,) else SUM


def _mul(write: Renderer, node: Node, everywhere: bool) -> Text:
    return " * ".join(write.text(x, PRODUCT, everywhere) for x in node.operands), PRODUCT


def _inv_rms(write: Renderer, node: Node, everywhere: bool) -> Text:
    energy, *xs = node.operands
    squares = [f"{write.text(x, ATOM, everywhere)}**2" for x in xs]
    terms = [write.text(energy, SUM, everywhere), *squares]
    total = " + ".join(t for t in terms if t != write.number(0.0)) or "0.0"
    return f"1 / np.sqrt(({total}) / {node.integer('dim')} + {write.number(node.real('eps'))})", PRODUCT


def _act(write: Renderer, node: Node, everywhere: bool) -> Text:
    name, text = called(node.text("kind"), write.text(node.operands[0], SUM, everywhere))
    write.body.helpers.add(name)
    return text, ATOM


def _topk_threshold(write: Renderer, node: Node, everywhere: bool) -> Text:
    return write.call("kth", str(node.integer("k")), *(write.text(x, SUM, everywhere) for x in node.operands)), ATOM


def _topk_gate(write: Renderer, node: Node, everywhere: bool) -> Text:
    return write.call("gate", *(write.text(x, SUM, everywhere) for x in node.operands)), ATOM


def _mix(write: Renderer, node: Node, everywhere: bool) -> Text:
    pattern, x = node.operands
    value = write.text(x, PRODUCT if x in write.constant else SUM, True)
    if is_average(pattern):
        return _average(write, pattern, x, value, everywhere)
    if x in write.constant:
        p = write.text(pattern, ATOM, everywhere)
        return _times(write, value, f"{p}.sum(-1)" if everywhere else write.call("mass", p))
    helper = "mix_all" if everywhere else "mix"
    return write.call(helper, write.text(pattern, ATOM, everywhere), value), ATOM


def _times(write: Renderer, value: str, fraction: str) -> Text:
    """What a head reads of a constant: the constant times the attention that its sink leaves."""
    return (fraction, ATOM) if value == write.number(1.0) else (f"{value} * {fraction}", PRODUCT)


def _average(write: Renderer, pattern: Node, x: Node, value: str, everywhere: bool) -> Text:
    """What a head reads that scores all positions alike."""
    causal = pattern.text("mask") == "causal"
    all_alike = everywhere and not causal  # one number for all positions
    write.ones |= all_alike
    if x in write.constant:
        seen = everywhere and causal
        write.seen, write.count = write.seen or seen, write.count or not seen
        text, level = _times(write, value, write.call("share", "seen" if seen else "count", *_sink(write, pattern)))
    else:
        helper = "average_all" if everywhere and causal else "average"
        text, level = write.call(helper, value, *_sink(write, pattern)), ATOM
    return (f"{text} * ones", PRODUCT) if all_alike else (text, level)


def _sink(write: Renderer, pattern: Node) -> list[str]:
    sink = pattern.real("sink")
    return [] if sink == -np.inf else [f"sink={write.number(sink)}"]


def _attend(write: Renderer, node: Node, everywhere: bool) -> Text:
    half = len(node.operands) // 2
    causal = node.text("mask") == "causal"
    terms = []
    for q, k in zip(node.operands[:half], node.operands[half:], strict=True):
        query = write.text(q, SUM if everywhere else PRODUCT, everywhere)
        key = write.text(k, SUM if everywhere else PRODUCT, True)
        if k in write.constant:
            key = write.shaped(k)
        if everywhere:
            terms.append(write.call("outer", query if causal or q not in write.constant else write.shaped(q), key))
        else:
            terms.append(key if query == write.number(1.0) else f"{query} * {key}")
    if not terms:  # all scores are alike
        terms = [write.call("outer", "0.0 * tokens", "0.0 * tokens") if everywhere else "0.0 * tokens"]
    scale = write.number(node.real("scale"))
    score = f"{scale} * ({' + '.join(terms)})" if terms[1:] else f"{scale} * {terms[0]}"
    if "cap" in node.attrs:
        score = write.call("softcap", score, write.number(node.real("cap")))
    if "window" in node.attrs:
        score = write.call("near_all" if everywhere else "near", score, str(node.integer("window")))
    return write.call("attend_all" if everywhere and causal else "attend", score, *_sink(write, node)), ATOM


def _attend_to(write: Renderer, node: Node, everywhere: bool) -> Text:
    keys = node.text("keys")
    all_ = "_all" if everywhere else ""
    if keys == "class":
        (x,) = node.operands
        scores = write.call(f"among{all_}", write.shaped(x) if x in write.constant else write.text(x, SUM, True))
    elif keys == f"{BACK}1":
        scores = write.call(f"previous{all_}", "tokens")
    elif keys.startswith(BACK):
        scores = write.call(f"back{all_}", "tokens", keys.removeprefix(BACK))
    else:
        scores = write.call(f"{'same' if keys == 'same token' else 'first'}{all_}", "tokens")
    helper = "attend_all" if everywhere and node.text("mask") == "causal" else "attend"
    return write.call(helper, scores, *_sink(write, node)), ATOM


def _answer(write: Renderer, node: Node, everywhere: bool) -> Text:
    every = node.text("at") == "every"
    shape = "tokens.shape" if every else "tokens.shape[:-1]"
    if every or len(node.operands) > 1:
        xs = [write.text(x, everywhere=True) if every else write.at_end(x) for x in node.operands]
        return write.call("side_by_side", shape, *xs), ATOM
    (x,) = node.operands
    if x in write.constant:
        return f"np.full({shape}, {write.text(x)})", ATOM
    return f"np.broadcast_to({write.at_end(x)}, {shape})" if x in write.fixed else write.at_end(x), ATOM


PYTHON: Rules[Callable[[Renderer, Node, bool], Text]] = Rules(
    "python",
    {
        "table": _table,
        "pos_table": _pos_table,
        "grid": _grid,
        "affine": _affine,
        "mul": _mul,
        "inv_rms": _inv_rms,
        "act": _act,
        "topk_threshold": _topk_threshold,
        "topk_gate": _topk_gate,
        "attend": _attend,
        "attend_to": _attend_to,
        "mix": _mix,
        "answer": _answer,
    },
)
