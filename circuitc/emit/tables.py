"""Tables over the vocabulary, as text: the tokens of each value."""

from __future__ import annotations

import base64
import textwrap
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from circuitc.emit.body import Number

Column = NDArray[np.float64]

MOST_CLASSES = 40  # a table with more distinct values is kept as bytes
NAMED_TOKENS = 8  # most tokens of a class in a program's comment
FEW = 6  # channels of an answer that are named; the others are counted
LISTED_CLASSES, LISTED_TOKENS = 24, 6  # most of each in a listing; rounding looks for as many classes


def token_texts(tokenizer: Tokenizer) -> list[str]:
    """Every token quoted, by id; ``token 237`` for a token that is no valid text by itself."""
    decoded = tokenizer.decode_batch([[i] for i in range(tokenizer.get_vocab_size())], skip_special_tokens=False)
    return [repr(text) if text and "\ufffd" not in text else f"token {i}" for i, text in enumerate(decoded)]


def named(ids: list[int], texts: list[str], most: int) -> str:
    """The first ``most`` tokens of a class, and how many more there are."""
    shown = " ".join(texts[i] if i < len(texts) else f"token {i}" for i in ids[:most])
    return shown if len(ids) <= most else f"{shown} … {len(ids) - most} more"


def listed(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    shown = ", ".join(names[:FEW])
    return shown if len(names) <= FEW else f"{shown} … {len(names) - FEW} more"


def classes(values: Column) -> list[tuple[float, list[int]]]:
    """Each distinct value (by its bits) with its token ids: the commonest first, then by descending magnitude."""
    by_bits: dict[int, list[int]] = {}
    for i, bits in enumerate(np.ascontiguousarray(values).view(np.int64).tolist()):
        by_bits.setdefault(bits, []).append(i)
    groups = [(float(values[ids[0]]), ids) for ids in by_bits.values()]
    first = max(groups, key=lambda group: (len(group[1]), -group[1][0]))
    rest = sorted((g for g in groups if g is not first), key=lambda g: (-abs(g[0]), g[1][0]))
    return [first, *rest]


def table_source(name: str, values: Column, texts: list[str], comment: str) -> str:
    """A Python statement that rebuilds the table, bit for bit."""
    groups = classes(values)
    note = f"  # {comment}" if comment else ""
    numbers = [value for value, _ in groups]
    if len(groups) <= MOST_CLASSES and np.isfinite(numbers).all() and len(set(numbers)) == len(numbers):
        sparse = _sparse_source(name, len(values), groups, texts, note)
        if len(sparse) <= max(2000, 11 * len(values)):  # about the size of its bytes as text
            return sparse
    order = sorted(groups, key=lambda g: (-abs(g[0]) if g[0] == g[0] else 0.0, g[1][0]))[:4]
    largest = ", ".join(f"{named(ids, texts, 1)}: {value:.4g}" for value, ids in order)
    data = base64.b64encode(values.astype("<f8").tobytes()).decode()
    return f"{name} = dense({note or '  #'} largest: {largest}\n{quoted(data)}\n)\n"


def _sparse_source(name: str, size: int, groups: list[tuple[float, list[int]]], texts: list[str], note: str) -> str:
    lines = [f"{name} = table({size}, {groups[0][0]!r}, {{{note}"]
    for value, ids in groups[1:]:
        row = f"    {value!r}: {ids},"
        tokens = f"  # {named(ids, texts, NAMED_TOKENS)}" if len(ids) <= NAMED_TOKENS else ""
        lines += textwrap.wrap(row, 110, subsequent_indent="        ") if len(row) > 110 else [row + tokens]
    return "\n".join([*lines, "})"]) + "\n"


def quoted(data: str) -> str:
    """Bytes as text, over several lines."""
    return "\n".join(f'    "{data[i : i + 100]}"' for i in range(0, len(data), 100))


def rows_source(start: str, items: list[str], end: str) -> str:
    """A statement that lists short items, over several lines."""
    lines = textwrap.wrap(" ".join(items), 96, break_long_words=False, break_on_hyphens=False)
    return "\n".join([start, *(f"    {line}" for line in lines), end]) + "\n"


def text_source(text: str) -> str:
    """A string literal over several lines."""
    return "\n".join(f"    {text[i : i + 96]!r}" for i in range(0, len(text), 96))


def table_listing(name: str, values: Column, texts: list[str], number: Number, comment: str) -> str:
    """``T0 = {'"': 1.25, "('": -0.3, else: 0.0}``; for a table with many values, the largest few."""
    values = values + 0.0  # readers need no -0.0
    first, *rest = classes(values)
    note = f"  # {comment}" if comment else ""
    if len(rest) <= LISTED_CLASSES:
        items = [f"{named(ids, texts, LISTED_TOKENS)}: {number(value)}" for value, ids in rest]
        items.append(f"else: {number(first[0])}")
    else:
        order = np.argsort(-np.abs(np.nan_to_num(values)), kind="stable")[:LISTED_TOKENS].tolist()
        items = [f"{named([i], texts, 1)}: {number(float(values[i]))}" for i in order]
        items.append(f"… {len(values) - len(order)} more")
    line = f"{name} = {{{', '.join(items)}}}{note}"
    if len(line) <= 100:
        return line + "\n"
    if len(rest) <= LISTED_CLASSES:
        rows = "".join(f"    {item},\n" for item in items)
        return f"{name} = {{{note}\n{rows}}}\n"
    return f"{name} = {{{note}\n{_filled(items)}\n}}\n"


def _filled(items: list[str]) -> str:
    """Items on lines of up to 100 characters."""
    lines = ["   "]
    for item in items:
        if len(lines[-1]) + len(item) > 98 and lines[-1].strip():
            lines.append("   ")
        lines[-1] += f" {item},"
    return "\n".join(lines)
