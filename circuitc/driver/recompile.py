"""Was it compiled right? Makes the program again from the checkpoint and the circuit's nodes and edges."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields, replace
from itertools import dropwhile, takewhile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.constants import PLAIN, kind_of, same_token_means
from circuitc.circuit.kept import means_for
from circuitc.circuit.mask import ablate_nodes, drop_edges, kept_edges, mask_of_edges
from circuitc.circuit.node_names import stream_sites
from circuitc.driver.extract import PASS_PROBE, Compiled, compile_steps
from circuitc.emit.diagram import to_dot
from circuitc.emit.folder import TEXT
from circuitc.emit.node_link import to_json
from circuitc.emit.python import emit_python
from circuitc.emit.wires import wires
from circuitc.inputs.bounded import PROGRAM, read_text
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.probes import make_probe
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import masked_means
from circuitc.ir.array import Array
from circuitc.ir.graph import Graph
from circuitc.ir.printer import print_graph
from circuitc.pipeline import CHANGES, Context, Pass, Record, parse_pipeline, print_pipeline
from circuitc.verify.claim import EQUAL, NOT_CHECKED, Claim, compare, within
from circuitc.verify.declared import tolerance_at
from circuitc.verify.drawing import drawing_claim

F64 = NDArray[np.float64]
SLACK = 1e-9  # relative tolerance of a table's entries, as other machines sum in another order


@dataclass(frozen=True, eq=False)
class Again:
    """The circuit compiled again.

    ``steps`` is the pipeline; ``made`` is the result of the passes from number ``first`` on that choose nothing, up to
    the next one that chooses. ``whole`` is false if there is such a next pass: only the search can repeat it.
    """

    steps: Sequence[Pass]
    made: Compiled
    context: Context
    first: int
    whole: bool

    @property
    def chose(self) -> bool:
        """Whether the pipeline chose the circuit; if not, its mask was given."""
        return any(step.promise is CHANGES for step in self.steps)


def compile_again(
    circuit: CircuitData, ckpt: Checkpoint, select: Prompts | None, progress: Callable[[str], None]
) -> Again:
    """Compiles the circuit's mask, means and edges with its pipeline, on the probe that checked the passes before."""
    steps, seed = parse_pipeline(circuit.certificate["pipeline"]), circuit.certificate["seed"]
    rest = list(dropwhile(lambda step: step.promise is CHANGES, steps))
    exact = list(takewhile(lambda step: step.promise is not CHANGES, rest))
    seen = select if len(rest) < len(steps) else None  # a given mask was compiled without prompts
    probe = make_probe(ckpt, seen, *PASS_PROBE, seed)
    context = Context(probe, seen, circuit.means, ckpt.corpus, seed, progress=progress)
    source = answer_graph(ckpt, circuit.answer, stream_sites(circuit.mask))
    edges = mask_of_edges(circuit.edges, circuit.mask, source)
    chosen = drop_edges(ablate_nodes(source, circuit.mask, circuit.means), edges)
    made = compile_steps(ckpt, circuit.answer, source, chosen, exact, context)
    return Again(steps, made, replace(context, prompts=select), len(steps) - len(rest), len(exact) == len(rest))


def compiled_claims(circuit: CircuitData, ckpt: Checkpoint, again: Again, folder: Path) -> Iterator[Claim]:
    """Claims that the checkpoint compiles to the files, and that the passes did what the certificate says."""
    yield from file_claims(circuit, ckpt, again, folder)
    for key, value in compiled_again(circuit, again).items():
        yield from compare(key, circuit.certificate[key], value, tolerance_at)


def file_claims(circuit: CircuitData, ckpt: Checkpoint, again: Again, folder: Path) -> Iterator[Claim]:
    """Claims that the checkpoint compiles to the files of a folder."""
    kept = replace(circuit, edges=kept_edges(again.made.chosen), wires=wires(again.made.chosen))
    dot = to_dot(circuit)
    written = {"circuit.py": emit_python(circuit), "circuit.dot": dot, "circuit.json": to_json(kept)}
    for name, text in written.items():
        read = read_text(folder / name, PROGRAM)
        how = like_json(text, read) if name.endswith(".json") else IDENTICAL if text == read else DIFFERENT
        yield Claim(f"{name} is what {folder.name} compiles to", IDENTICAL, how, how != DIFFERENT, how_files(name))
    yield drawing_claim(folder, dot)
    tokenizer = circuit.tokenizer.to_str() == ckpt.tokenizer.to_str()
    yield Claim("tokenizer.json is the checkpoint's", True, tokenizer, tokenizer)
    if again.chose and ckpt.means:  # means of a user's own text are only in the folder
        chosen, kind = again.made.chosen, kind_of(circuit.certificate)
        theirs, plain = (means_for(chosen, masked_means(ckpt, each)) for each in (kind, PLAIN))
        means = all(_same_means(mean, theirs[site], plain[site]) for site, mean in circuit.means.items())
        yield Claim("means.safetensors are the checkpoint's", True, means, means, within(SLACK))
    if again.whole:
        found = likeness(again.made.program, circuit.graph, read_text(folder / TEXT, PROGRAM))
        yield Claim(f"{TEXT} is what the passes make", IDENTICAL, found, found != DIFFERENT, within(SLACK))


def _same_means(ours: F64, theirs: F64, plain: F64) -> bool:
    """Whether two means are the same up to rounding; those by token are stored in float32."""
    if ours.ndim == 2:
        return same_token_means(ours, theirs, plain)
    return ours.shape == theirs.shape and bool(np.allclose(ours, theirs, SLACK, SLACK))


def compiled_again(circuit: CircuitData, again: Again) -> dict[str, Any]:
    """What the certificate should say of trace, pipeline and passes, the circuit compiled again."""
    return {
        "trace": again.made.trace,
        "pipeline": print_pipeline(again.steps),
        "passes": [_entry(i, step, again, circuit) for i, step in enumerate(again.steps)],
    }


IDENTICAL, ROUNDED, DIFFERENT = "the same, byte for byte", "the same up to rounding", "different"


def how_files(name: str) -> str:
    """How a file is compared: ``circuit.json`` up to rounding, as it has sums of weights; the others byte for byte."""
    return within(SLACK) if name.endswith(".json") else EQUAL


def like_json(made: str, read: str) -> str:
    """How JSON made again compares with the file's."""
    if made == read:
        return IDENTICAL
    return ROUNDED if _close(json.loads(made), json.loads(read)) else DIFFERENT


def likeness(made: Graph, read: Graph, text: str) -> str:
    """How the program made again compares with the one ``read`` from a file with this ``text``."""
    if print_graph(made) == text:
        return IDENTICAL
    return ROUNDED if _nearly(made, read) else DIFFERENT


def _nearly(a: Graph, b: Graph) -> bool:
    """Whether two programs are the same up to the last digits of their numbers."""
    ours, theirs = a.order(), b.order()
    places = [{node: i for i, node in enumerate(nodes)} for nodes in (ours, theirs)]
    return len(ours) == len(theirs) and all(
        x.op is y.op
        and [places[0][n] for n in x.operands] == [places[1][n] for n in y.operands]
        and x.attrs.keys() == y.attrs.keys()
        and all(_close(value, y.attrs[key]) for key, value in x.attrs.items())
        for x, y in zip(ours, theirs, strict=True)
    )


def _close(a: Any, b: Any) -> bool:
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_close(value, b[key]) for key, value in a.items())
    if isinstance(a, list | tuple) and type(a) is type(b):
        return len(a) == len(b) and all(map(_close, a, b))
    if isinstance(a, Array) and isinstance(b, Array):
        return a.data.shape == b.data.shape and bool(np.allclose(a.data, b.data, SLACK, SLACK, equal_nan=True))
    if isinstance(a, float) and isinstance(b, float):
        return bool(np.isclose(a, b, SLACK, SLACK, equal_nan=True))
    return bool(a == b)


def _entry(i: int, step: Pass, again: Again, circuit: CircuitData) -> dict[str, Any]:
    """The certificate's entry for a pass of the pipeline.

    A pass that was run again has everything but the seconds. For one that chooses, only the search could say what it
    did: measured are its name, options and promise, that there is nothing to prove, and that the last one of them left
    this circuit.
    """
    what = {"name": step.name, "options": step.options(), "promise": str(step.promised())}
    if step.promise is CHANGES:
        unknown = dict.fromkeys(("error", "text_error", "proof", "rounding", "undecided"))
        last = i == again.first - 1
        sizes: dict[str, Any] = {"nodes": len(circuit.nodes), "edges": len(circuit.edges)} if last else {}
        found = {**unknown, **dict.fromkeys(("nodes", "edges", "values"), NOT_CHECKED), **sizes}
    elif i - again.first < len(again.made.records):
        found = asdict(again.made.records[i - again.first])
    else:  # it ran on what a search chose later
        found = dict.fromkeys((field.name for field in fields(Record)), NOT_CHECKED)
    return {**found, **what, "seconds": NOT_CHECKED}
