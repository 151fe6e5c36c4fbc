"""The standalone program ``circuit.py``: numpy and the standard library, everything else inside."""

from __future__ import annotations

import ast
import inspect
import json
from typing import Any

from circuitc import bpe
from circuitc.circuit import Circuit
from circuitc.emit import runtime
from circuitc.emit.body import Body, literal, render_body
from circuitc.emit.tables import table_listing, table_source, text_source, token_texts
from circuitc.tokenizer import tables

HELPERS = (
    *("attend", "mix", "mass", "average"),
    *("outer", "attend_all", "mix_all", "average_all", "share"),
    *("gelu", "relu", "table", "dense"),
)
"""Functions of ``runtime`` that a program may call, in the order in which it defines them."""

IMPORTS = """from __future__ import annotations

import base64
import json
import math
import re
import sys
from itertools import pairwise
from typing import Any

import numpy as np
"""

COMMAND = '''def calibrated(lead: Any) -> Any:
    """The lead after the scale and shift that were fitted to the task."""
    return SCALE * lead + SHIFT


def answer(text: str) -> str:
    """Which of the two answers comes after ``text``."""
    return ANSWERS[0] if calibrated(difference(np.array(encode(text, TOKENIZER)))) > 0 else ANSWERS[1]


def tokenizer(text: str) -> Tables:
    """The tokenizer's tables, as ``encode`` wants them."""
    vocabulary, merges, pattern = json.loads(text)
    return vocabulary, {(left, right): rank for rank, (left, right) in enumerate(merges)}, pattern


def read_ids(arguments: list[str]) -> list[int]:
    """The token ids that the command line asks about."""
    if len(arguments) == 2 and arguments[0] == "--ids":
        try:
            ids = [int(i) for i in arguments[1].split(",")]
        except ValueError:
            raise ValueError(f"--ids takes token ids like 1,2,3, not {arguments[1]!r}") from None
    elif len(arguments) == 1 and arguments[0] != "--ids":
        ids = encode(arguments[0], TOKENIZER)
    else:
        raise ValueError(USAGE)
    if not ids:
        raise ValueError("the text is empty; there is nothing to continue")
    if not 0 <= min(ids) <= max(ids) < VOCABULARY:
        wrong = next(i for i in ids if not 0 <= i < VOCABULARY)
        raise ValueError(f"there is no token {wrong}; ids run from 0 to {VOCABULARY - 1}")
    return ids


def main(arguments: list[str]) -> int:
    sys.stdout.reconfigure(errors="backslashreplace")
    if arguments in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    try:
        ids = read_ids(arguments)
    except UnicodeEncodeError:
        print("circuit.py: the text is not valid UTF-8", file=sys.stderr)
        return 2
    except ValueError as error:
        print(f"circuit.py: {error}", file=sys.stderr)
        return 2
    lead = float(difference(np.array(ids)))
    scaled = calibrated(lead)
    best = ANSWERS[0] if scaled > 0 else ANSWERS[1]
    probability = 0.5 + 0.5 * math.tanh(0.5 * abs(scaled))
    print("tokens:", " ".join(repr(decode([i], TOKENIZER)) for i in ids))
    print(f"difference: {lead:.6g}, logit of {ANSWERS[0]!r} less that of {ANSWERS[1]!r}")
    print(f"calibrated: {scaled:.6g}, so {best!r} with probability {probability:.4f}")
    print(repr(best))
    return 0


'''

USAGE = "usage: python circuit.py TEXT, or python circuit.py --ids 1,2,3"


def emit_python(circuit: Circuit) -> str:
    """The source of the circuit's program; the same circuit gives the same bytes."""
    body = render_body(circuit.graph)
    texts = token_texts(circuit.tokenizer)
    constants = [table_source(name, values, texts, body.nodes.get(name, "")) for name, values in body.tables.items()]
    data = "".join(constants)
    used = body.helpers | {name for name in ("table", "dense") if f" = {name}(" in data}
    helpers = "\n\n".join(inspect.getsource(getattr(runtime, name)) for name in HELPERS if name in used)
    vocabulary, ranks, pattern = tables(circuit.tokenizer)
    ordered = dict(sorted(vocabulary.items(), key=lambda entry: entry[1]))
    merges = sorted(ranks, key=lambda pair: ranks[pair])
    size = min([len(texts), *(len(values) for values in body.tables.values())])
    settings = (
        f"ANSWERS = {circuit.answers!r}\n"
        f"SCALE, SHIFT = {literal(circuit.calibration.scale)}, {literal(circuit.calibration.shift)}\n"
        f"VOCABULARY = {size}\n"
        f"USAGE = {USAGE!r}\n"
    )
    tokenizer = json.dumps([ordered, merges, pattern], ensure_ascii=False, separators=(",", ":"))
    parts = [
        f'"""{_escaped(headline(circuit))}\n"""\n\n{IMPORTS}',
        _definition(circuit, body),
        helpers,
        "# The command line.\n\n\n" + COMMAND.rstrip("\n") + "\n",
        "# The tokenizer.\n\n\n" + _without_imports(inspect.getsource(bpe)),
        "# The tables: the commonest value, then each other value with the ids of its tokens.\n\n"
        + settings
        + "\n"
        + data,
        f"TOKENIZER = tokenizer(\n{text_source(tokenizer)}\n)\n",
        'if __name__ == "__main__":\n    sys.exit(main(sys.argv[1:]))\n',
    ]
    return "\n\n".join(part for part in parts if part)


def listing(circuit: Circuit) -> str:
    """The program's body for a terminal: numbers to four digits, and which tokens have which value."""
    body = render_body(circuit.graph, short)
    texts = token_texts(circuit.tokenizer)
    rows = [table_listing(name, values, texts, short, body.nodes.get(name, "")) for name, values in body.tables.items()]
    return _definition(circuit, body) + ("\n" + "".join(rows) if rows else "")


def short(value: float) -> str:
    """A float for people."""
    return f"{value:.4g}"


def _definition(circuit: Circuit, body: Body) -> str:
    first, second = circuit.answers
    does = f"The logit of {first!r} less that of {second!r}, after tokens: int[..., T] -> float[...]."
    lines = ["def difference(tokens):", f'    """{_escaped(does)}"""', *(f"    {line}" for line in body.lines)]
    return "\n".join(lines) + "\n"


def headline(circuit: Circuit) -> str:
    """What the program is, where it comes from, and what it is worth."""
    certificate = circuit.certificate
    first, second = circuit.answers
    task = certificate.get("task")
    lines = [f"{f'{task}: ' if task else ''}does {first!r} or {second!r} come next?", ""]
    checkpoint: dict[str, Any] = certificate.get("checkpoint") or {}
    if checkpoint:
        sha = f" (sha256 {checkpoint['sha256']})" if "sha256" in checkpoint else ""
        lines.append(f"Compiled from {checkpoint.get('name', 'a checkpoint')}{sha}.")
    lines += [
        f"{len(circuit.nodes)} nodes, {len(circuit.edges)} edges.",
        "It computes what the model does with all other nodes and edges frozen at their means.",
    ]
    loss: dict[str, Any] = certificate.get("loss") or {}
    shown = [f"{who} {loss[key]:.4g}" for key, who in LOSSES.items() if isinstance(loss.get(key), float)]
    if shown:
        lines.append(f"Task loss in nats: {', '.join(shown)}.")
    scale, shift = circuit.calibration.scale, circuit.calibration.shift
    lines.append(f"Calibration: {scale:.6g} * difference {'-' if shift < 0 else '+'} {abs(shift):.6g}.")
    lines += ["", "    python circuit.py TEXT           prints the answer on its last line"]
    lines += ["    python circuit.py --ids 1,2,3    the same for token ids"]
    return "\n".join(lines)


LOSSES = {"model": "model", "circuit": "circuit", "circuit_uncalibrated": "circuit before calibration"}


def _escaped(text: str) -> str:
    """Text inside a docstring."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _without_imports(source: str) -> str:
    """A module's source after its docstring and imports."""
    heads = [node for node in ast.parse(source).body if isinstance(node, ast.Import | ast.ImportFrom)]
    last = max(node.end_lineno or 0 for node in heads)
    return "\n".join(source.splitlines()[last:]).strip("\n") + "\n"
