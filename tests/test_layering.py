"""Who may import whom: the table in CONTRIBUTING.md, checked for every file; and no import goes in a circle."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import networkx as nx
import pytest

ROOT = Path(__file__).parent.parent
OUTSIDE = ("models", "passes", "tasks")  # rooms that stand at the top level
ALLOWED = {
    room: [] if allowed == "nothing" else allowed.split(", ")
    for room, allowed in re.findall(
        r"^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$",
        (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("<!-- rooms -->")[1].split("<!-- /rooms -->")[0],
        re.MULTILINE,
    )
}
"""The table: each room, and the rooms that it may import."""


def modules() -> dict[str, Path]:
    """Every module of the package by its name."""
    inside = [p for p in (ROOT / "circuitc").rglob("*.py") if p.relative_to(ROOT).parts[1] not in OUTSIDE]
    paths = [*inside, *(p for room in OUTSIDE for p in (ROOT / room).rglob("*.py"))]
    parts = {p: ("circuitc", *(x for x in p.relative_to(ROOT).with_suffix("").parts if x != "circuitc")) for p in paths}
    return {".".join(x for x in name if x != "__init__"): path for path, name in parts.items()}


MODULES = modules()


def imports(path: Path) -> set[str]:
    """The package's modules that a file imports, also inside functions; imports for annotations do not count."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing = [n for n in ast.walk(tree) if isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING"]
    ignored = {id(inner) for block in typing for inner in ast.walk(block)}
    found: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in ignored:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            found |= {name if name in MODULES else node.module for name in names}
    return {name for name in found if name in MODULES}


ARROWS = nx.DiGraph([(name, other) for name, path in MODULES.items() for other in imports(path)])


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else "circuitc"


def test_no_import_goes_in_a_circle() -> None:
    assert not [sorted(circle) for circle in nx.strongly_connected_components(ARROWS) if len(circle) > 1]


def test_each_room_imports_what_the_table_says() -> None:
    public = {"circuitc", "__main__"}  # the package's own names, and what runs it
    wrong = [
        f"{module} imports {other}"
        for module, other in ARROWS.edges
        if room(module) not in public | {room(other)}
        and room(other) not in public
        and room(other) not in ALLOWED[room(module)]
    ]
    assert not wrong


def test_the_table_points_one_way() -> None:
    rooms = list(ALLOWED)
    assert all(rooms.index(other) < rooms.index(name) for name, allowed in ALLOWED.items() for other in allowed)


def test_the_table_allows_no_more_than_is_used() -> None:
    used = {(room(module), room(other)) for module, other in ARROWS.edges}
    assert not [(name, other) for name, allowed in ALLOWED.items() for other in allowed if (name, other) not in used]


def test_every_room_is_in_the_table_and_says_what_it_may_import() -> None:
    folders = {p.parent.name: p for p in (ROOT / "circuitc").glob("*/__init__.py") if p.parent.name not in OUTSIDE}
    files = {p.stem for p in (ROOT / "circuitc").glob("*.py")} - {"__init__", "__main__"}
    assert set(ALLOWED) == {*folders, *files, *OUTSIDE}
    assert len(folders) <= 12 and len(files) <= 4
    for name in (*folders, *OUTSIDE):
        path = folders.get(name, ROOT / name / "__init__.py")
        said = " ".join((ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split())
        assert said.endswith(f"May import: {', '.join(ALLOWED[name])}."), path


def test_passes_are_all_that_is_at_the_top_of_their_folder() -> None:
    for path in (ROOT / "passes").glob("*.py"):
        assert path.stem == "__init__" or "\nPASS = " in path.read_text(encoding="utf-8"), path


def test_files_are_short() -> None:
    assert not [str(path) for path in MODULES.values() if len(path.read_text(encoding="utf-8").splitlines()) > 400]


@pytest.mark.parametrize("name", OUTSIDE)
def test_rooms_refuse_their_bare_name(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    with pytest.raises(ImportError, match=f"circuitc.{name}"):
        __import__(name)
