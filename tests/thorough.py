"""Tests of many slow cases, of which a plain run takes some; ``make test ALL=1`` runs all of them."""

from __future__ import annotations

from collections import defaultdict

import pytest

SOME = {
    "mutation/test_wrong_compilers.py::test_a_wrong_compiler_is_caught": 4,
    "mutation/test_damaged_folders.py::test_a_damaged_folder_is_caught": 3,
    "mutation/test_damaged_folders.py::test_what_a_wrong_compiler_writes_is_caught": 3,
    "verify/test_every_leaf_forged.py::test_a_wrong_verifier_is_caught": 3,
    "test_foreign.py::test_openai_ablations": 3,
    "cli/test_cli_default.py::test_other_formats": 2,
    "cli/test_cli_foreign.py::test_trace": 2,
    "trace/test_by_head.py::test_heads": 2,
    "trace/test_rotary.py::test_rotary": 2,
    "trace/test_styles.py::test_styles": 2,
    "report/test_javascript.py::test_texts_are_read_as_tokenizers_does": 2,
    "emit/test_reader_steps.py::test_texts": 2,
    "test_tracr_circuits.py::test_no_tolerated_error_keeps_what_is_causally_live": 2,
    "test_tracr_circuits.py::test_compiling_drops_what_is_statically_dead": 2,
}
"""Of each of these tests, by file and name, a plain run takes every n-th case."""


def left_out(items: list[pytest.Item]) -> list[pytest.Item]:
    """The cases that a plain run leaves out."""
    cases: defaultdict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        cases[item.nodeid.partition("tests/")[2].partition("[")[0]].append(item)
    return [item for name, every in SOME.items() for i, item in enumerate(cases[name]) if i % every]
