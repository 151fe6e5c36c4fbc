"""The example circuits of the docs: what is shown is what the compiler makes of the folders beside the page."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

import circuitc
from circuitc.driver.recompile import compile_again, compiled_claims
from circuitc.emit.folder import CHECKED, ROUNDED, certificate_digest, digests, read_certificate
from circuitc.inputs.splits import select_prompts
from circuitc.registry import find_task

DOCS = Path(__file__).parent.parent / "docs"
EXAMPLES = sorted(path.parent for path in DOCS.glob("examples/*/certificate.json"))


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """``docs/update_examples.py``."""
    spec = importlib.util.spec_from_file_location("update_examples", DOCS / "update_examples.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_pages_show_the_examples(script: ModuleType) -> None:
    assert len(EXAMPLES) == 3
    for path, text in script.pages():
        assert path.read_text(encoding="utf-8") == text, f"{path.name} is out of date: make examples"


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_an_example_is_what_the_compiler_makes(folder: Path) -> None:
    """Each file is written again from the circuit, and the program compiled again from the checkpoint and the mask."""
    circuit, certificate = circuitc.load_circuit(folder), read_certificate(folder)
    assert {*CHECKED, *ROUNDED} == {*certificate["files"]} and certificate["files"] == digests(folder)
    assert certificate["digest"] == certificate_digest(certificate)
    ckpt = circuitc.load(certificate["checkpoint"]["name"])
    assert certificate["checkpoint"]["sha256"] == ckpt.sha256
    select = select_prompts(ckpt, find_task(certificate["task"]), certificate["seed"])
    again = compile_again(circuit, ckpt, select, lambda message: None)
    claims = list(compiled_claims(circuit, ckpt, again, folder))
    assert len(claims) > 20 and [claim for claim in claims if not claim.holds] == []
