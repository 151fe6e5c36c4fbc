"""Who may import whom: arrows point one way (CONTRIBUTING.md)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("models", "passes", "tasks")
CORE = [p for p in (ROOT / "circuitc").rglob("*.py") if p.relative_to(ROOT / "circuitc").parts[0] not in ROOMS]


def imports(path: Path) -> set[str]:
    """Every circuitc module that a file imports, at the top or inside a function."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.startswith("circuitc")}


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


@pytest.mark.parametrize("path", CORE, ids=lambda p: str(p.relative_to(ROOT)))
def test_core_imports_no_room(path: Path) -> None:
    if {"cli", "bench", "testing"} & set(path.relative_to(ROOT / "circuitc").parts[:1]):
        return  # the command line, what it measures, and what tests of users' own import see all
    for room in ROOMS:
        assert not [n for n in imports(path) if within(n, f"circuitc.{room}")], f"{path} imports {room}"


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_do_not_import_each_other(room: str) -> None:
    others = [f"circuitc.{other}" for other in ROOMS if other != room]
    for path in (ROOT / room).rglob("*.py"):
        assert not [n for n in imports(path) for other in others if within(n, other)], path


def test_ir_stands_alone() -> None:
    for path in (ROOT / "circuitc" / "ir").glob("*.py"):
        outside = [n for n in imports(path) if not within(n, "circuitc.ir") and not within(n, "circuitc.errors")]
        assert not [n for n in outside if n != "circuitc"], f"{path}: {outside}"


def test_proofs_see_the_graph_alone() -> None:
    """What checks the passes shares no code with them."""
    for path in (ROOT / "circuitc" / "prove").glob("*.py"):
        known = ("circuitc.ir.prove", "circuitc.ir", "circuitc.errors")
        assert not [n for n in imports(path) if not any(within(n, room) for room in known)], path


def test_nothing_but_the_command_line_imports_the_command_line() -> None:
    for path in [*CORE, *(p for room in ROOMS for p in (ROOT / room).rglob("*.py"))]:
        if "cli" not in path.parts:
            assert not [n for n in imports(path) if within(n, "circuitc.cli")], path


def test_nothing_but_the_command_line_imports_the_benchmark() -> None:
    for path in [*CORE, *(p for room in ROOMS for p in (ROOT / room).rglob("*.py"))]:
        if not {"cli", "bench"} & set(path.parts):
            assert not [n for n in imports(path) if within(n, "circuitc.bench")], path


def test_nothing_imports_what_only_tests_need() -> None:
    for path in [*CORE, *(p for room in ROOMS for p in (ROOT / room).rglob("*.py"))]:
        if "testing" not in path.relative_to(ROOT).parts:
            assert not [n for n in imports(path) if within(n, "circuitc.testing")], path


def test_files_are_short() -> None:
    for path in [*CORE, *(p for room in ROOMS for p in (ROOT / room).rglob("*.py"))]:
        assert len(path.read_text().splitlines()) <= 400, path


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_refuse_their_bare_name(room: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    with pytest.raises(ImportError, match=f"circuitc.{room}"):
        __import__(room)
