"""The section of control searches: its units, one of them run, and its table."""

from __future__ import annotations

from pathlib import Path

import faked

from circuitc.bench.controls_tables import found_table, models_table
from circuitc.bench.results import Results, collect
from circuitc.bench.settings import OBJECTIVES
from circuitc.bench.store import Store
from circuitc.bench.units import Result, Unit, run_unit
from circuitc.verify.control_kinds import KINDS

UNITS = faked.PLAN.section("controls")


def test_every_search_is_repeated_on_every_kind_of_nonsense() -> None:
    circuits = {unit.key for unit in UNITS if unit.kind == "circuit"}
    assert circuits < {unit.key for unit in faked.PLAN.section("faithful")}, "they are shared"
    assert len(circuits) == 3 * 5 and len({unit.key for unit in UNITS}) == len(UNITS) == 15 + 15 * len(KINDS)


def result(unit: Unit) -> Result:
    """Possible results: circuits under mean ablation only, ten times as large as ours."""
    if unit.kind == "circuit":
        return faked.result(unit)
    found = unit.options["objective"] == "mean"
    ours = faked.PLAN.circuit(faked.PLAN.sparse, unit.options["task"])
    edges = 10 * faked.result(ours)["figures"]["edges"] if found else None
    loss, model = 0.1 if found else 0.666, 0.12 if unit.options["control"] == "unrelated_answers" else 0.42
    figures = {"found": found, "nodes": 99, "edges": edges, "loss": loss, "model": model, "seconds": 1.0}
    return {"kind": unit.kind, "options": dict(unit.options), "sha256": unit.sha256, "figures": figures}


def test_the_table_has_ours_beside_each(tmp_path: Path) -> None:
    results = Results({**collect(faked.PLAN, [], Store(tmp_path)).data, "units": [result(unit) for unit in UNITS]})
    table = found_table(results)
    assert list(table.columns) == ["task", "objective", "ours", *(kind.replace("_", " ") for kind in KINDS)]
    assert [row[1] for row in table.rows] == [objective for objective in OBJECTIVES for _ in range(5)]
    for row in table.rows:
        assert set(row[3:]) == {f"{10 * int(row[2])} (10 ×)" if row[1] == "mean" else "none (0.67)"}
    whole = models_table(results)
    assert list(whole.columns) == ["task", *(kind.replace("_", " ") for kind in KINDS)]
    assert [row[1:] for row in whole.rows] == [("0.42", "0.42", "0.12", "0.42", "0.42")] * 5
    assert "misses 0.15 in 20 of 25 cases" in whole.note
    nothing = Results({**results.data, "units": []})
    assert not found_table(nothing).rows and not models_table(nothing).rows


def test_a_search_on_nonsense_is_run(quotes: Path) -> None:
    task = {"task": "single_double_quote", "target_loss": 0.15, "objective": "mean", "seed": 0}
    unit = Unit("controls", {"checkpoint": str(quotes), **task, "control": "swapped_labels"})
    said: list[str] = []
    figures = run_unit(unit, said.append)["figures"]
    assert figures["edges"] is None and not figures["found"] and 0.6 < figures["loss"] <= figures["model"] < 0.6932
    assert any("step" in message for message in said)
