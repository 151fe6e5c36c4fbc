"""Who is to blame: a needed node that is dropped is named, and keeping it gives back the model's answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from nodes_subjects import HEAD, of_quotes

import circuitc
from circuitc.cli.faithful import blame_line
from circuitc.verify.blame import blame
from circuitc.verify.subject import Subject


def subject_without(quotes: Path, dropped: list[str]) -> Subject:
    """The circuit that does the task with one head, without some of its nodes."""
    return of_quotes(circuitc.load(quotes), [node for node in HEAD if node not in dropped])


@pytest.mark.parametrize("node", HEAD)
def test_a_needed_node_is_named(quotes: Path, node: str) -> None:
    found = blame(subject_without(quotes, [node]))
    assert {"counterfactual", "resample_task"} <= found.keys()
    for ablation in ("counterfactual", "resample_task"):
        figures = found[ablation]
        # The nodes that lead to it alone are dropped with it, so keeping it alone may not be enough.
        assert node in [each["node"] for each in figures["nodes"]], ablation
        assert figures["together"]["agree"] == 1.0 > figures["agree"]
        assert figures["together"]["kl"] < figures["kl"]
    assert node in blame_line(found)


def test_a_whole_circuit_has_none(quotes: Path) -> None:
    found = blame(subject_without(quotes, []))
    assert all(figures["nodes"] == [] and figures["agree"] == 1.0 for figures in found.values())
    assert "no single dropped node" in blame_line(found)
