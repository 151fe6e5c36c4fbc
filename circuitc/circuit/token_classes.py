"""Which tokens share a value, and which tokens change a value most: people read these in place of tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from circuitc.ir.array import Array
from circuitc.ir.backend import Numpy
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Graph, Node
from circuitc.ir.stable import SINGLE, settled, smallest

Column = NDArray[np.float64]

LENGTH, EARLIER = 4, 1  # length of a trial sequence, and position of its earlier token
BATCH = 512  # trial sequences in one evaluation
STRONG = 0.5  # a token is named if it changes a value by this fraction of the largest change
MOST_NAMED = 24  # if more tokens are strong, none is named
QUOTED_PER_SIGN = 3  # named tokens that are quoted; the others are counted
NOISE = 1e-10  # a change below this fraction of a value's largest magnitude is rounding
COMMON = 0.1  # the commonest value is the usual one if this fraction of the tokens has it


@dataclass(frozen=True)
class TokenClass:
    """Tokens with the same value; ``otherwise`` for the class of the commonest value, which is listed last."""

    value: float
    tokens: tuple[int, ...]
    otherwise: bool


def token_classes(values: Column) -> tuple[TokenClass, ...]:
    """The classes of ``values: f64[vocab]``, those farthest from the commonest value first, the commonest last."""
    (usual, rest), *others = by_bits(values + 0.0)  # to a reader -0.0 is 0.0
    others.sort(key=lambda group: (-abs(group[0] - usual), group[1][0]))
    found = [TokenClass(value, tuple(ids), otherwise=False) for value, ids in others]
    return (*found, TokenClass(usual, tuple(rest), otherwise=True))


def by_bits(values: Column) -> list[tuple[float, list[int]]]:
    """Each distinct value (bit by bit) with its token ids: the commonest, then the others by their first token."""
    groups: dict[int, list[int]] = {}
    for i, bits in enumerate(np.ascontiguousarray(values, dtype=np.float64).view(np.int64).tolist()):
        groups.setdefault(bits, []).append(i)
    found = [(float(values[ids[0]]), ids) for ids in groups.values()]
    first = max(found, key=lambda group: (len(group[1]), -group[1][0]))
    return [first, *(group for group in found if group is not first)]


def token_texts(tokenizer: Tokenizer, tokens: Iterable[int] | None = None) -> list[str]:
    """Quoted texts of ``tokens``, by default of all; ``token 237`` for a token that is not text by itself."""
    size = tokenizer.get_vocab_size()
    ids = list(range(size) if tokens is None else tokens)
    decoded = tokenizer.decode_batch([[i] if i < size else [] for i in ids], skip_special_tokens=False)
    texts = zip(ids, decoded, strict=True)
    return [repr(text) if text and "\ufffd" not in text else f"token {i}" for i, text in texts]


def quoted(tokens: Sequence[int], tokenizer: Tokenizer, most: int = 6) -> str:
    """The first ``most`` tokens as text, and the number of the others: ``'("', " ['", … and 12 more``."""
    shown = token_texts(tokenizer, tokens[:most])
    return ", ".join([*shown, f"… and {len(tokens) - most} more"] if len(tokens) > most else shown)


def fires_on(graph: Graph, tokenizer: Tokenizer) -> dict[Node, str]:
    """For each value of a channel-level program, the tokens that change it most, as a short text.

    ``+ "('" − '("'``: the first token raises the value, the second lowers it. ``earlier + "('"``: a token before the
    last one matters as much or more. For an attention pattern, the tokens are those that it attends to. A token is
    named if it changes the value at least half as much as the strongest token does. The text is empty if too many
    tokens do, or if the value never changes.

    Each token is tried at one position among ordinary tokens; in other contexts other tokens may matter.
    """
    with np.errstate(all="ignore"):  # a value that overflows has no strongest token
        changes = _changes(graph, tokenizer.get_vocab_size())
    found = {}
    for node, (here, earlier) in changes.items():
        now, before = settled([np.abs(column).max(initial=0.0) for column in (here, earlier)], SINGLE)
        late = before > 0.0 and before >= now  # a tie, as for the output of a head, counts as earlier
        text = _named(earlier if late else here, tokenizer)
        found[node] = f"earlier {text}" if text and late and node.op.name not in PATTERNS else text
    return found


def _named(change: Column, tokenizer: Tokenizer) -> str:
    """The strongest tokens of each sign as text; empty if there are none, or too many."""
    largest = np.abs(change).max(initial=0.0)
    if not np.isfinite(largest) or largest == 0.0:
        return ""
    strength = settled(np.abs(change) / largest, SINGLE)
    order = np.argsort(-strength, kind="stable")
    strong = order[strength[order] >= STRONG]
    if len(strong) > MOST_NAMED:
        return ""
    signs = {"+": strong[change[strong] > 0].tolist(), "−": strong[change[strong] < 0].tolist()}
    return " ".join(f"{sign} {quoted(ids, tokenizer, QUOTED_PER_SIGN)}" for sign, ids in signs.items() if ids)


def _changes(graph: Graph, vocabulary: int) -> dict[Node, tuple[Column, Column]]:
    """How far each value at the last position is from its usual value, by the token there, and by an earlier token.

    Both are ``f64[vocab]``, no longer than the tables; the second is zero if the program allows no earlier token.
    """
    columns: list[Column] = []
    length = LENGTH
    for node in graph:
        values = node.attrs.get("values")
        if isinstance(values, Array):
            data = values.data.astype(np.float64)
            length = length if node.op.name == "table" else min(length, data.shape[-1])
            columns += [] if node.op.name == "pos_table" else [data.reshape(len(data), -1)[:, 0]]
    vocabulary = min([vocabulary, *(len(column) for column in columns)])
    plain = _ordinary([column[:vocabulary] for column in columns])
    here = _trial(graph, np.full((vocabulary, length), plain), length - 1)
    if length < EARLIER + 2:
        return {node: (change, np.zeros(vocabulary)) for node, change in here.items()}
    earlier = _trial(graph, np.full((vocabulary, length), plain), EARLIER)
    return {node: (change, earlier[node]) for node, change in here.items()}


def _ordinary(columns: list[Column]) -> int:
    """The token whose values are closest to the usual values, in all columns together."""
    away = []
    for column in columns:
        distance = np.abs(_from_usual(np.nan_to_num(column)))
        away.append(distance / max(float(distance.max()), np.finfo(np.float64).tiny))
    return smallest(np.square(away).sum(0)) if away else 0


def _trial(graph: Graph, tokens: NDArray[np.int64], place: int) -> dict[Node, Column]:
    """The change of each value at the last position, if row i has token i at position ``place``."""
    tokens[:, place] = np.arange(len(tokens))
    found: dict[Node, list[Column]] = {node: [] for node in graph if node.op.level == "channel"}
    for start in range(0, len(tokens), BATCH):
        run = Numpy(tokens[start : start + BATCH])

        def record(node: Node, operands: Sequence[Any], value: Any, run: Numpy = run) -> Any:
            if node.op.name in PATTERNS:
                found[node].append(value[:, -1, place])
            elif node in found and node.op.name != "answer":
                found[node].append(run.last(value))
            return value

        run_nodes(graph.order(), run, amend=record)
    return {node: _from_usual(np.concatenate(parts)) for node, parts in found.items() if parts}


def _from_usual(values: Column) -> Column:
    """The values minus the usual one: the commonest value (up to rounding) if it is common enough, else the median."""
    _, ids = by_bits(settled(values))[0]
    change = values - (values[ids[0]] if len(ids) >= COMMON * len(values) else np.median(values))
    return np.where(np.abs(change) <= NOISE * np.abs(values).max(initial=0.0), 0.0, change)
