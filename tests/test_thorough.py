"""Each test that a plain run takes some cases of is there under its name."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from thorough import SOME

TESTS = Path(__file__).parent


@pytest.mark.parametrize("name", SOME)
def test_the_test_is_there(name: str) -> None:
    file, _, function = name.partition("::")
    body = ast.parse((TESTS / file).read_text(encoding="utf-8")).body
    assert function in [node.name for node in body if isinstance(node, ast.FunctionDef)]
