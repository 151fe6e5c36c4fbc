"""Tests of many slow cases, of which a plain run takes some; ``make test ALL=1`` runs all of them."""

from __future__ import annotations

from collections import defaultdict

import pytest

SOME = {
    "mutation/test_wrong_compilers.py::test_a_wrong_compiler_is_caught": 8,
    "mutation/test_damaged_folders.py::test_a_damaged_folder_is_caught": 6,
    "mutation/test_damaged_folders.py::test_what_a_wrong_compiler_writes_is_caught": 3,
    "verify/test_every_leaf_forged.py::test_a_wrong_verifier_is_caught": 3,
    "test_foreign.py::test_openai_ablations": 5,
    "cli/test_cli_default.py::test_other_formats": 3,
    "cli/test_cli_foreign.py::test_trace": 2,
    "test_compiling.py::test_any_mask_compiles_as_exactly": 2,
    "bench/test_on_ray.py::test_a_cluster_loses_nothing": 0,
    "bench/test_on_ray.py::test_ctrl_c_keeps_what_is_done_and_ends_the_rest": 0,
    "bench/test_on_ray.py::test_messages_that_arrive_late_are_heard": 0,
    "bench/test_frontier.py::test_a_model_is_trained_once_and_leaves_figures_only": 0,
    "bench/test_bench_tables.py::test_plots_are_the_same_bytes_again": 0,
    "bench/test_bench_kinds.py::test_a_circuit_is_measured": 0,
    "cli/test_cli_compile.py::test_a_published_circuit_of_a_model_without_means": 0,
    "models/test_training.py::test_two_processes_train_together": 0,
    "trace/test_by_head.py::test_heads": 4,
    "trace/test_rotary.py::test_rotary": 4,
    "trace/test_styles.py::test_styles": 2,
    "report/test_javascript.py::test_texts_are_read_as_tokenizers_does": 2,
    "test_tracr_circuits.py::test_no_tolerated_error_keeps_what_is_causally_live": 4,
    "test_tracr_circuits.py::test_compiling_drops_what_is_statically_dead": 4,
}
"""A plain run takes every n-th case of these tests, which are given by file and name; none if n is 0."""


def left_out(items: list[pytest.Item]) -> list[pytest.Item]:
    """The cases that a plain run leaves out."""
    cases: defaultdict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        cases[item.nodeid.partition("tests/")[2].partition("[")[0]].append(item)
    return [item for name, every in SOME.items() for i, item in enumerate(cases[name]) if not every or i % every]
