"""The standalone program ``circuit.py``. It needs numpy and the standard library only."""

from __future__ import annotations

import hashlib
import inspect
import json
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.answer import Answer, Channels
from circuitc.circuit.circuit import CircuitData, text_only
from circuitc.circuit.constants import PLAIN, kind_of
from circuitc.circuit.head_patterns import names_of
from circuitc.circuit.stable_core import told
from circuitc.circuit.token_classes import fires_on
from circuitc.emit import runtime
from circuitc.emit.body import Body, Number, render_body
from circuitc.emit.command import EVERY, LAST, MAIN, PAIR, READ, USAGE
from circuitc.emit.places import grid_listing, grid_source, positions_listing, positions_source
from circuitc.emit.reader import NO_TEXT, carried
from circuitc.emit.tables import listed, table_listing, table_source, token_texts
from circuitc.errors import CircuitcError
from circuitc.ir.graph import Graph, Node

CHOOSE = tuple(name + every for every in ("", "_all") for name in ("first", "back", "previous", "same", "among"))
"""Functions that call ``only``."""
HELPERS = (
    *("attend", "near", "near_all", "mix", "mass", "average", "only", *CHOOSE),
    *("outer", "attend_all", "mix_all", "average_all", "share"),
    *("gelu", "gelu_tanh", "relu", "relu6", "relu2", "leaky_relu", "softcap", "tanh", "sigmoid", "silu", "quick_gelu"),
    *("kth", "gate", "side_by_side", "length", "table", "dense", "grid"),
)
"""Functions of ``runtime`` that a program may call, in the order in which it defines them."""

KEY = (
    "Comments: + the tokens that raise a value most, − those that lower it; earlier: where they stand before the last."
)

IMPORTS = """from __future__ import annotations

import base64
import json
import math
import re
import sys
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
"""


def emit_python(circuit: CircuitData) -> str:
    """The source of the circuit's program; the same circuit gives the same bytes."""
    texts = token_texts(circuit.tokenizer)
    rounded = simpler(circuit)
    simple = None if rounded is None else body_of(circuit, rounded)
    body = body_of(circuit, circuit.graph)
    bodies = [body] if simple is None else [simple, body]
    data = "".join(_tables_source(each, texts) for each in bodies)
    used = {name for each in bodies for name in each.helpers}
    used |= {name for name in ("table", "dense", "grid") if f" = {name}(" in data}
    used |= {"only"} if used.intersection(CHOOSE) else set()
    used |= {"sigmoid"} if used.intersection(("silu", "quick_gelu")) else set()
    if strange := used.difference(HELPERS):
        raise CircuitcError(f"the program calls {', '.join(sorted(strange))}, which circuitc/emit/runtime.py lacks")
    helpers = "\n\n".join(inspect.getsource(getattr(runtime, name)) for name in HELPERS if name in used)
    sizes = [len(values) for each in bodies for values in (*each.tables.values(), *each.grids.values())]
    name = function_name(circuit.answer)
    settings = f"ANSWERS = {circuit.answers!r}\nVOCABULARY = {min([len(texts), *sizes])}\nUSAGE = {USAGE!r}\n"
    settings += f"ROUNDED, EXACT = {name if simple is None else 'rounded'}, {name}\n"
    reader, tokenizer = carried(circuit.tokenizer)
    parts = [
        f'"""{_escaped(headline(circuit, reads_text=reader != NO_TEXT))}\n"""\n\n{IMPORTS}',
        "" if simple is None else _definition(circuit, simple, "rounded"),
        _definition(circuit, body, name, explained=simple is None),
        helpers,
        "# The command line.\n\n\n" + "\n\n".join((_report(circuit.answer), READ, MAIN)),
        "# The tokenizer.\n\n\n" + reader,
        "# The tables: the commonest value, then each other value with the ids of its tokens.\n\n"
        + settings
        + ("\n" + data if data else ""),
        f"TOKENIZER = {tokenizer}",
        'if __name__ == "__main__":\n    sys.exit(main(sys.argv[1:]))\n',
    ]
    return "\n\n".join(part for part in parts if part)


def simpler(circuit: CircuitData) -> Graph | None:
    """The rounded program if it differs from the exact one, else None."""
    return None if circuit.rounded == circuit.graph else circuit.rounded


def body_of(circuit: CircuitData, graph: Graph) -> Body:
    """The body of one of the circuit's programs, as in ``circuit.py``. The tables of both programs have different
    names."""
    rounded = simpler(circuit)
    taken = set() if rounded is None or graph == rounded else render_body(rounded).constants  # comments name no table
    return _body(circuit, graph, taken=taken)


def _body(circuit: CircuitData, graph: Graph, number: Number | None = None, taken: Collection[str] = ()) -> Body:
    calibration = None if isinstance(circuit.answer, Channels) else circuit.calibration
    return render_body(graph, number, comments_of(circuit, graph), taken, calibration)


def _tables_source(body: Body, texts: list[str]) -> str:
    rows = [
        *(table_source(name, values, texts, body.nodes.get(name, "")) for name, values in body.tables.items()),
        *(positions_source(name, values, body.nodes.get(name, "")) for name, values in body.positions.items()),
        *(grid_source(name, values, texts, body.nodes.get(name, "")) for name, values in body.grids.items()),
    ]
    return "".join(rows)


def listing(circuit: CircuitData, exact: bool = False) -> str:
    """The program for a terminal, rounded unless ``exact``: numbers to four digits, the tokens of each value."""
    graph = circuit.graph if exact else simpler(circuit) or circuit.graph
    body = _body(circuit, graph, short)
    texts = token_texts(circuit.tokenizer)
    rows = [
        *(table_listing(name, values, texts, short, body.nodes.get(name, "")) for name, values in body.tables.items()),
        *(positions_listing(name, values, short, body.nodes.get(name, "")) for name, values in body.positions.items()),
        *(grid_listing(name, values, texts, short, body.nodes.get(name, "")) for name, values in body.grids.items()),
    ]
    name = function_name(circuit.answer) if graph is circuit.graph else "rounded"
    return _definition(circuit, body, name) + ("\n" + "".join(rows) if rows else "")


def comments_of(circuit: CircuitData, graph: Graph) -> dict[Node, str]:
    """The comment on each value's line: the pattern of a head, or the tokens that change a value."""
    return {**fires_on(graph, circuit.tokenizer), **names_of(circuit, graph)}


def short(value: float) -> str:
    """A float for readers."""
    return f"{value:.4g}"


def _definition(circuit: CircuitData, body: Body, name: str, explained: bool = True) -> str:
    """The function's source. If ``explained``, its docstring says how to read the comments."""
    told = f"Rounded: {_promise(circuit)}" if name == "rounded" else _promise(circuit)
    key = ["", f"    {KEY}", "    "] if explained and any("# " in line for line in body.lines) else []
    given = "tokens" if isinstance(circuit.answer, Channels) else "tokens, raw=False"
    lines = [f"def {name}({given}):", "\n".join([f'    """{_escaped(told)}', *key]) + '"""']
    return "\n".join([*lines, *(f"    {line}" for line in body.lines)]) + "\n"


def emitted_function(circuit: CircuitData) -> Callable[[NDArray[np.int64]], NDArray[np.float64]]:
    """The emitted program as a function of tokens, ``int[..., T]``, to its answers before calibration."""
    emitted: dict[str, Any] = {"__name__": "circuit"}
    exec(emit_python(circuit), emitted)
    function: Callable[..., NDArray[np.float64]] = emitted[function_name(circuit.answer)]
    return function if isinstance(circuit.answer, Channels) else partial(function, raw=True)


def function_name(answer: Answer) -> str:
    """The name of a program's function of the tokens."""
    return "outputs" if isinstance(answer, Channels) else "log_odds"


def _promise(circuit: CircuitData) -> str:
    """The function's result, with shapes."""
    answer = circuit.answer
    if not isinstance(answer, Channels):
        first, second = circuit.answers
        what = f"Log-odds of {first!r} against {second!r} after tokens: int[..., T] -> float[...]"
        return f"{what}; raw: their logits' difference."
    what = f"{listed(circuit.answers)} of the output"
    if answer.at == "every":
        return f"{what}, after each of tokens: int[..., T] -> float[..., T, {len(answer.ids)}]."
    shape = "[...]" if len(answer.ids) == 1 else f"[..., {len(answer.ids)}]"
    return f"{what}, after tokens: int[..., T] -> float{shape}."


def _report(answer: Answer) -> str:
    if isinstance(answer, Channels):
        return EVERY if answer.at == "every" else LAST
    return PAIR


def headline(circuit: CircuitData, reads_text: bool) -> str:
    """The program's docstring: question, source, losses, certificate and usage."""
    certificate = circuit.certificate
    task = certificate.get("task")
    lines = [f"{f'{task}: ' if task else ''}{question(circuit)}", ""]
    checkpoint: dict[str, Any] = certificate.get("checkpoint") or {}
    if checkpoint:
        sha = f" (sha256 {checkpoint['sha256']})" if "sha256" in checkpoint else ""
        lines.append(f"Compiled from {checkpoint.get('name', 'a checkpoint')}{sha}.")
    lines += [
        f"{len(circuit.nodes)} nodes, {len(circuit.edges)} edges.",
        f"{'On text it' if text_only(certificate) else 'It'} computes what the model does with all other nodes and "
        f"edges frozen at their {'means' if kind_of(certificate) == PLAIN else 'means by token'}.",
    ]
    sure = told(certificate)
    lines += [] if sure is None else [f"{sure[0].upper()}{sure[1:]}."]
    loss: dict[str, Any] = certificate.get("loss") or {}
    shown = [f"{who} {loss[key]:.4g}" for key, who in LOSSES.items() if isinstance(loss.get(key), float)]
    simple: dict[str, Any] = certificate.get("rounded") or {}
    if shown and isinstance(simple.get("loss"), float):
        shown.append(f"rounded {simple['loss']:.4g}")
    if shown:
        lines.append(f"Task loss in nats: {', '.join(shown)}.")
    lines.append(f"Certificate {fingerprint(certificate)} (SHA-256 of its JSON without digests, times and paths).")
    prints = "the values at each position, the last on its last line"
    if not isinstance(circuit.answer, Channels):
        scale, shift = circuit.calibration.scale, circuit.calibration.shift
        lines.append(f"Calibration: {scale:.6g} * difference {'-' if shift < 0 else '+'} {abs(shift):.6g}.")
        prints = "the answer on its last line"
    elif circuit.answer.at == "last":
        prints = "the values on its last line"
    if not reads_text:
        lines += ["", "It does not hold the model's tokenizer, so it takes token ids only."]
    lines += ["", *([f"    python circuit.py TEXT           prints {prints}"] if reads_text else [])]
    lines += ["    python circuit.py --rounded TEXT the same of the rounded program"] * (circuit.rounded is not None)
    lines += [f"    python circuit.py --ids 1,2,3    {'the same for token ids' if reads_text else f'prints {prints}'}"]
    return "\n".join(lines)


def question(circuit: CircuitData) -> str:
    """What the circuit answers, in a few words."""
    if isinstance(circuit.answer, Channels):
        where = "each token" if circuit.answer.at == "every" else "the last token"
        return f"what is {listed(circuit.answers)} of the output after {where}?"
    first, second = circuit.answers
    return f"does {first!r} or {second!r} come next?"


def fingerprint(certificate: dict[str, Any]) -> str:
    """SHA-256 of what was measured: of the certificate without digests, which depend on the program's text, without
    times and paths, which differ between two extractions of one circuit, and without the verdict, which follows."""
    told = json.dumps(_measured(certificate), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()


UNMEASURED = ("files", "digest", "seconds", "path", "verdict")


def _measured(entry: Any) -> Any:
    if isinstance(entry, Mapping):
        return {key: _measured(value) for key, value in entry.items() if key not in UNMEASURED}
    return [_measured(value) for value in entry] if isinstance(entry, list | tuple) else entry


LOSSES = {"model": "model", "circuit": "circuit", "circuit_uncalibrated": "circuit before calibration"}


def _escaped(text: str) -> str:
    """Text inside a docstring."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
