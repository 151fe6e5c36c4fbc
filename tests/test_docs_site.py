"""The documentation's site has every page, and its reference every public name."""

from __future__ import annotations

import re
from pathlib import Path

import circuitc

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


def test_the_site_has_every_page() -> None:
    named = re.findall(r"^ +- [^\n]*: ([\w/-]+\.(?:md|ipynb))$", (ROOT / "mkdocs.yml").read_text(), re.MULTILINE)
    there = [path.relative_to(DOCS).as_posix() for path in (*DOCS.glob("*.md"), *DOCS.glob("notebooks/*.ipynb"))]
    assert sorted(named) == sorted(there)


def test_the_reference_has_every_public_name() -> None:
    text = (DOCS / "api.md").read_text(encoding="utf-8")
    documented = {name.rpartition(".")[2] for name in re.findall(r"^::: (circuitc[\w.]*)$", text, re.MULTILINE)}
    assert {"compile_mask" if name == "compile" else name for name in circuitc.__all__} <= documented
