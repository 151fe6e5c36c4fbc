"""docs/testing.md: its examples run as printed, and its tables name what exists, with its options."""

from __future__ import annotations

import inspect
import re
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import hypothesis
import numpy as np
import pytest

import circuitc
from circuitc import testing
from circuitc.inputs import source_graph as source
from circuitc.inputs.prompts import answer_ids
from circuitc.passes.simplify import Simplify
from circuitc.registry import find_task
from circuitc.testing.by_hand import graph_of
from circuitc.verify import equal

PAGE = (Path(__file__).parent.parent.parent / "docs" / "testing.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture
def few() -> Any:
    hypothesis.settings.register_profile("few", max_examples=4, deadline=None, database=None)
    hypothesis.settings.load_profile("few")
    yield
    hypothesis.settings.load_profile("default")


def run(code: str) -> dict[str, Any]:
    """Runs an example and the tests that it defines."""
    names: dict[str, Any] = {}
    exec(code, names)
    tests = [value for name, value in names.items() if name.startswith("test_")]
    assert tests
    for test in tests:
        test()
    return names


def test_the_example_of_a_circuit(quotes: Path, few: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The example on a checkpoint made by hand, whose quote head is all that the task needs."""
    monkeypatch.setattr(equal, "RANDOM_SEQUENCES", 8)
    monkeypatch.setattr(import_module("circuitc.driver.extract"), "PASS_PROBE", (8, 4))
    monkeypatch.setattr(source, "model_graph", lambda ckpt, also=(): graph_of(ckpt.model, also))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "runs").mkdir()
    (tmp_path / "runs" / "mine").symlink_to(quotes)
    ckpt = circuitc.load(quotes)
    answer = answer_ids(find_task("single_double_quote"), ckpt.tokenizer)
    mask = {site: np.full(len(mean), ".attn." in site) for site, mean in ckpt.means.items()}
    circuitc.compile(ckpt, mask, ckpt.means, answer).save(tmp_path / "out" / "my_circuit")
    lines = [line for line in EXAMPLES[0].splitlines() if line]
    assert len(lines) <= 10
    run(EXAMPLES[0])


def test_the_example_of_a_pass(few: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = ModuleType("mine")
    mine.MyPass = Simplify  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "mine", mine)
    run(EXAMPLES[1])


def test_the_tables_are_the_code_s() -> None:
    rows = re.findall(r"^\| `(\w+)\((.*?)\)` \|", PAGE, re.MULTILINE)
    public = {name for name in testing.__all__ if inspect.isfunction(getattr(testing, name))}
    assert {name for name, _ in rows} == public
    for name, options in rows:
        parameters = inspect.signature(getattr(testing, name)).parameters.values()
        # A composite strategy's first parameter is Hypothesis's own.
        shown = [str(p.replace(annotation=inspect.Parameter.empty)) for p in parameters if p.name != "draw"]
        keyword_only = [p.kind is p.KEYWORD_ONLY for p in parameters]
        if any(keyword_only):
            shown.insert(keyword_only.index(True), "*")
        assert ", ".join(shown) == options, name
