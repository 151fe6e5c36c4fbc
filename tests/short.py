"""What there is less of in tests than for users: prompts, sequences, proofs and searches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module

import pytest

from circuitc.driver import natural, rounding
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.emit import python
from circuitc.emit.diagram import place
from circuitc.inputs.natural import code
from circuitc.verify import adversarial, suite

AT_LENGTH = {"test_rules_proved.py", "test_extraction.py", "test_docs_examples.py"}
ALL_TESTS = AT_LENGTH - {"test_extraction.py"}
ROUNDED = {"test_round.py", "test_round_patterns.py", "test_extraction.py", "test_cli_commands.py"}
WITHOUT_COMMENTS = {"test_foreign.py", "test_tracr_circuits.py", "test_cli_foreign.py", "test_cli_default.py"}
LITTLE_CODE = code.library() / "email"
"""A part of Python's own library, to find natural prompts in."""
ROUNDED_ROOMS = {"mutation", "report", "verify"}
QUICK_TESTS = ("agreement", "necessity", "norms")
QUICK = {
    ("circuitc.ir.prove.workspace", "WORK"): 2**10,
    ("circuitc.verify.equal", "RANDOM_SEQUENCES"): 24,
    ("circuitc.verify.equal", "TEXT_SEQUENCES"): 16,
    ("circuitc.driver.extract", "PASS_PROBE"): (12, 6),
    ("circuitc.driver.recompile", "PASS_PROBE"): (12, 6),
    ("circuitc.inputs.splits", "SELECT_PAIRS"): 24,
    ("circuitc.inputs.splits", "REPORT_PAIRS"): 24,
}
"""What there is less of in tests, by module and name."""


FEW = {
    ("circuitc.verify.equal", "RANDOM_SEQUENCES"): 16,
    ("circuitc.verify.equal", "TEXT_SEQUENCES"): 4,
    ("circuitc.driver.extract", "PASS_PROBE"): (8, 4),
    ("circuitc.driver.recompile", "PASS_PROBE"): (8, 4),
    ("circuitc.inputs.splits", "SELECT_PAIRS"): 8,
    ("circuitc.inputs.splits", "REPORT_PAIRS"): 8,
}
"""What there is still less of where a circuit is verified many times."""

FUZZED = {**FEW, ("circuitc.ir.prove.workspace", "WORK"): 0}
"""The same without proofs: what is fuzzed is the rest."""


def quick_passes(steps: int = 5, *, edges: bool = False) -> str:
    """A pipeline that learns a mask in few steps and removes in large chunks. With ``edges`` it prunes edges too."""
    options = "objective=mean,single-removal-limit=8"
    pruning = f"prune-edges{{{options}}}," if edges else ""
    return f"learn-mask{{steps={steps},{options}}},{pruning}{EXACT_PASSES}"


def set_all(patch: pytest.MonkeyPatch, values: Mapping[tuple[str, str], object]) -> None:
    """Sets names of modules, by module and name."""
    for (module, name), value in values.items():
        patch.setattr(import_module(module), name, value)


@contextmanager
def short_checks_of(room: str, name: str = "") -> Iterator[None]:
    """As the tests of a folder want it, and in it of the file ``name``.

    The block has few prompts and few sequences. A proof that would take long is replaced by samples. The quick tests
    of faithfulness run, the adversary takes two steps, natural prompts are few, and diagrams keep their first layout.
    The rounded program is the exact one. Programs of other formats have no comments, as only their numbers are
    compared. A file or folder that tests one of these has it at full length.
    """
    with pytest.MonkeyPatch.context() as patch:
        if room != "prove" and name not in AT_LENGTH:
            set_all(patch, QUICK)
            if room != "emit":
                patch.setattr(place, "STEPS", 0)
        if room not in {"prove", "verify"} and name not in ALL_TESTS:
            patch.setattr(suite, "TESTS", {test: suite.TESTS[test] for test in QUICK_TESTS})
            patch.setattr(adversarial, "STEPS", 2)
        if name not in ALL_TESTS:
            patch.setattr(code, "library", lambda: LITTLE_CODE)
            patch.setattr(natural, "PAIRS", 12)
        if name not in ROUNDED and room not in ROUNDED_ROOMS:
            patch.setattr(rounding, "MOST_ATTEMPTS", 0)
        if name in WITHOUT_COMMENTS:
            patch.setattr(python, "comments_of", lambda circuit, graph: {})
        yield


@contextmanager
def few_samples() -> Iterator[None]:
    """``FEW`` of everything, and models of circuitc's own family traced by hand: without an export."""
    graph_of = import_module("circuitc.testing.by_hand").graph_of
    with pytest.MonkeyPatch.context() as patch:
        set_all(patch, FEW)
        source = import_module("circuitc.inputs.source_graph")
        patch.setattr(source, "model_graph", lambda ckpt, also=(): graph_of(ckpt.model, also))
        yield
