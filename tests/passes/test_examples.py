"""One small graph a pass, before and after it: ``tests/passes/examples/PASS/before.circ`` and ``after.circ``.

A file is readable on its own: comments give the passes that are run and the numbers of each array. To write a new
example, give any 8 digits as an array's digest: UPDATE_GOLDEN=1 puts in the right ones, writes ``after.circ`` and
renews the examples in ``docs/passes.md``.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import numpy as np
import pytest

from circuitc.circuit.mask import sites_of_graph
from circuitc.circuit.probe import Probe
from circuitc.inputs.prompts import Prompts
from circuitc.ir import Array, Graph
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.parser import parse_graph
from circuitc.pipeline import Context, parse_pipeline, run
from circuitc.registry import pass_names

FOLDER = Path(__file__).parent / "examples"
PAGE = Path(__file__).parents[2] / "docs" / "passes.md"
BEGIN, END = "<!-- pass examples -->\n", "<!-- /pass examples -->"
UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"
DTYPES = {"f32": np.float32, "f64": np.float64, "bool": np.bool_}
PASSES = re.compile(r"^// passes: (.+)$", re.MULTILINE)
ARRAY = re.compile(r"^// @\d+ = (\w+) (.+)$", re.MULTILINE)

TEXT = np.array([[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]])
PROMPTS = Prompts(np.arange(4)[:, None], np.ones(4, dtype=np.int64))
"""Prompts of one token: the first answer is right after tokens 0 and 1, the second after 2 and 3."""


def read(path: Path) -> Graph:
    text = path.read_text(encoding="utf-8")
    arrays = [Array(np.array(json.loads(numbers), dtype=DTYPES[dtype])) for dtype, numbers in ARRAY.findall(text)]
    if UPDATE:
        text = re.sub(r"@(\d+):[0-9a-f]{8}", lambda match: f"@{match[1]}:{arrays[int(match[1])].digest[:8]}", text)
    return parse_graph(text, arrays, str(path))


def written(graph: Graph, passes: str = "") -> str:
    lines = [f"// passes: {passes}"] if passes else []
    for i, array in enumerate(graph.arrays()):
        lines.append(f"// @{i} = {array.type.dtype} {json.dumps(array.data.tolist())}")
    return "\n".join([*lines, str(graph)])


def context_for(graph: Graph) -> Context:
    """All four tokens as prompts and as text, and each site's mean over the tokens."""
    sites = sites_of_graph(graph)
    values = run_nodes(graph.order(), Numpy(PROMPTS.tokens), keep=set(sites.values()))
    means = {name: values[node].mean((0, 1)) for name, node in sites.items()}
    probe = Probe(TEXT, np.full(4, 4), np.full(4, True))
    return Context(probe, PROMPTS, means, TEXT)


def example(name: str) -> tuple[str, str]:
    """The text of both files, as the pass makes them now."""
    path = FOLDER / name / "before.circ"
    found = PASSES.search(path.read_text(encoding="utf-8"))
    assert found is not None, f"{path} does not name its passes"
    before = read(path)
    after, _ = run(parse_pipeline(found[1]), before, context_for(before))
    return written(before, found[1]), written(after)


@pytest.mark.parametrize("name", pass_names())
def test_each_pass_turns_before_into_after(name: str) -> None:
    for file, text in zip(("before", "after"), example(name), strict=True):
        path = FOLDER / name / f"{file}.circ"
        if UPDATE:
            path.write_text(text, encoding="utf-8")
        assert path.read_text(encoding="utf-8") == text, f"{path} differs; UPDATE_GOLDEN=1 rewrites it"


@pytest.mark.parametrize("name", pass_names())
def test_each_example_shows_its_pass(name: str) -> None:
    before, after = (read(FOLDER / name / f"{file}.circ") for file in ("before", "after"))
    text = (FOLDER / name / "before.circ").read_text(encoding="utf-8")
    assert [step.name for step in parse_pipeline(PASSES.findall(text)[0])] == [name]
    assert before != after


def test_the_page_shows_every_example() -> None:
    page = PAGE.read_text(encoding="utf-8")
    start, rest = page.split(BEGIN)
    shown, end = rest.split(END)
    names = sorted(pass_names(), key=lambda name: start.find(f"\n| `{name}` |"))
    wanted = "\n".join(map(shown_example, names))
    if UPDATE:
        shown = wanted
        PAGE.write_text(start + BEGIN + shown + END + end, encoding="utf-8")
    assert shown == wanted, "docs/passes.md is behind; UPDATE_GOLDEN=1 rewrites its examples"


def shown_example(name: str) -> str:
    before, after = ((FOLDER / name / f"{file}.circ").read_text(encoding="utf-8") for file in ("before", "after"))
    return f"### `{name}`: an example\n\n```\n{before}```\n\nbecomes\n\n```\n{after}```\n"
