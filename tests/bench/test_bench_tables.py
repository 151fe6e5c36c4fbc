"""The summary, tables and plots of finished units."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import faked
import pytest
from hypothesis import given
from hypothesis import strategies as st

import circuitc.tasks
from circuitc.bench.curves import curves
from circuitc.bench.faithful import curve, faithful_circuits, means
from circuitc.bench.natural_tables import natural_tables
from circuitc.bench.numbers import geomean
from circuitc.bench.plan import digest
from circuitc.bench.plots import PLOTS, plots
from circuitc.bench.results import Results, collect
from circuitc.bench.settings import CURVE_TARGETS, NATURAL_SEARCHES
from circuitc.bench.store import Store
from circuitc.bench.summary import PROMISED, Target, summarise
from circuitc.bench.table import figure
from circuitc.bench.tables import markdown, tables
from circuitc.bench.units import Result

MEASURED = ("sizes", "methods", "curves", "sparsity", "faithful", "natural")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The results of a whole run without the frontier and scale."""
    made = Store(tmp_path / "units")
    for unit in faked.units():
        made.put(unit, faked.result(unit))
    return made


@pytest.fixture
def results(store: Store) -> Results:
    found = collect(faked.PLAN, MEASURED, store)
    return Results({**found.data, "units": [*found.data["units"], *map(faked.result, faked.others())]})


def changed(results: Results, change: Callable[[Result], Result]) -> Results:
    return Results({**results.data, "units": [change(unit) for unit in results.data["units"]]})


@given(st.lists(st.integers(0, 10**6), min_size=1))
def test_geometric_mean(values: list[int]) -> None:
    found = geomean(values)
    assert found is not None
    assert math.isclose(found ** len(values), math.prod(max(v, 1) for v in values), rel_tol=1e-6)


def test_sections_share_units() -> None:
    sizes, methods, curved = (faked.PLAN.section(name) for name in ("sizes", "methods", "curves"))
    assert {u.key for u in sizes} < {u.key for u in methods}
    common = {u.key for u in sizes} & {u.key for u in curved}
    assert len(common) == 2 * len(faked.PLAN.curve_tasks)
    all_of_them = faked.units(sections=("methods", "curves", "sparsity"))
    assert len({u.key for u in all_of_them}) == len(all_of_them) == len(methods) + len(curved) - len(common) + 2


def test_another_checkpoint_is_another_unit() -> None:
    other = replace(faked.PLAN, sparse=replace(faked.PLAN.sparse, sha256="e" * 64))
    ours, theirs = ({u.key for u in faked.units(plan)} for plan in (faked.PLAN, other))
    assert len(ours & theirs) == sum(u.sha256 != faked.PLAN.sparse.sha256 for u in faked.units())


def test_other_prompts_are_another_unit() -> None:
    other = replace(faked.PLAN, prompts={"var_swap": "d" * 16})
    ours, theirs = ({u.key for u in plan.units(["sizes", "methods"])} for plan in (faked.PLAN, other))
    assert len(ours - theirs) == len(theirs - ours) == 4  # sparse, dense, attribution, tuned


def test_a_digest_is_of_the_prompts() -> None:
    names = circuitc.tasks.names()
    assert len({digest(circuitc.tasks.get(name)) for name in names}) == len(names)
    quote = circuitc.tasks.get("single_double_quote")
    assert digest(quote) == digest(replace(quote, name="other"))


def test_the_summary_compares_the_same_tasks(results: Results) -> None:
    def no_quote(unit: Result) -> Result:
        if unit["kind"] == "tuned" and unit["options"]["task"] == "single_double_quote":
            return {**unit, "figures": {**unit["figures"], "reached": False, "edges": 10**6}}
        return unit

    summary = summarise(changed(results, no_quote))
    assert set(PROMISED) <= set(summary) and summary["tasks_solved"] == 5
    assert summary["tasks_compared"] == {"sparse": 5, "dense": 5, "paper_method": 4, "attribution": 5}
    solved = [task for task in faked.TASKS if task != "var_swap"]
    tuned = [task for task in solved if task != "single_double_quote"]
    ours, paper = results.sizes("sparse"), results.sizes("paper_method")
    for what in ("edges", "nodes"):
        mean = summary[f"{what}_geomean"]
        for column in ("sparse", "dense", "attribution"):
            assert mean[column] == geomean(getattr(results.sizes(column)[task], what) for task in solved)
        assert mean["paper_method"] == geomean(getattr(paper[task], what) for task in tuned)
    same = geomean(ours[task].edges for task in tuned)
    assert summary["ratio_paper_ours"] == summary["edges_geomean"]["paper_method"] / same
    asked, whole = sum(paper[t].evaluations for t in tuned), sum(ours[t].model for t in tuned)
    assert summary["evaluations_paper_over_ours"] == asked / sum(ours[t].model + ours[t].lowered for t in tuned)
    assert summary["evaluations_paper_over_ours_whole"] == asked / whole
    assert 2 < summary["ratio_paper_untuned_ours"] / summary["ratio_paper_ours"] <= 3.01


def test_uncounted_work_has_no_ratio(results: Results) -> None:
    def uncounted(unit: Result) -> Result:
        return (
            {**unit, "figures": {**unit["figures"], "work": None}}
            if unit["kind"] == "tuned" and "figures" in unit
            else unit
        )

    assert summarise(changed(results, uncounted))["evaluations_paper_over_ours"] is None


def test_nothing_done_is_no_error(tmp_path: Path) -> None:
    results = collect(faked.PLAN, MEASURED, Store(tmp_path))
    summary = summarise(results)
    assert summary["tasks_solved"] == 0 and summary["ratio_dense_sparse"] is None
    assert "not measured" in markdown(results, summary)
    assert plots(results) == {}


def test_another_seed_is_not_mixed_in(store: Store) -> None:
    assert collect(replace(faked.PLAN, seed=1), MEASURED[:1], store).columns() == {}


@given(st.floats(0.01, 1e4), st.floats(0.01, 1e4), st.booleans())
def test_a_missed_target_says_by_how_much(value: float, measured: float, at_most: bool) -> None:
    verdict = Target("x", "x", value, at_most).verdict(measured)
    if verdict == "met":
        assert measured <= value if at_most else measured >= value
    else:
        factor = float(verdict.split()[-1])
        assert factor == pytest.approx(max(measured / value, value / measured), abs=0.006)
        assert measured > value if at_most else measured < value


def test_tables_have_a_cell_for_every_column(results: Results) -> None:
    made = tables(results, summarise(results))
    assert len(made) == 17
    for table in made:
        assert {len(row) for row in table.rows} == {len(table.columns)}, table.title
    text = markdown(results, summarise(results))
    assert "No circuit of `var_swap` (sparse, ours; dense, ours;" in text and "0.693 nats" in text
    assert "Seed 0; `tinypython-sparse` (aaaaaaaaaaaa)" in text


def test_without_a_dense_twin(store: Store) -> None:
    results = collect(replace(faked.PLAN, dense=None), MEASURED, store)
    assert "dense" not in results.columns() and summarise(results)["ratio_dense_sparse"] is None
    assert len(tables(results, summarise(results))) > 5 and set(plots(results)) >= {"sizes.svg", "curves.svg"}


def test_curves_compare_the_same_tasks(results: Results) -> None:
    def hard(unit: Result) -> Result:
        options = unit["options"]
        lost = (
            options.get("target_loss") == 0.01 and "dense" in options["checkpoint"] and options["task"] == "else_elif"
        )
        return {**{k: v for k, v in unit.items() if k != "figures"}, "problem": "too hard"} if lost else unit

    found = curves(changed(results, hard))
    assert [point.target for point in found] == [*CURVE_TARGETS]
    assert [point.tasks for point in found] == [5, 5, 5, 5, 5, 5, 4]


def test_plots_are_the_same_bytes_again(results: Results) -> None:
    made = plots(results)
    assert set(made) == {f"{name}.svg" for name in PLOTS}
    assert made == plots(results)
    for content in made.values():
        assert ElementTree.fromstring(content).tag.endswith("svg") and b"<dc:date>" not in content
    assert all(task.encode() in made["sizes.svg"] for task in faked.TASKS[:5])


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(None, None, "–"), (12345, None, "12,345"), (1234.5, None, "1,234"), (3.14159, None, "3.14"), (2.0, 3, "2.000")],
)
def test_figures_in_tables(value: float | None, digits: int | None, text: str) -> None:
    assert figure(value, digits) == text


def test_faithful_circuits_are_judged_by_what_their_objective_names(results: Results) -> None:
    found = faithful_circuits(results)
    assert {(f.model, f.objective) for f in found} == {
        (model, objective) for model in ("sparse", "robust") for objective in ("mean", "counterfactual", "resample")
    }
    for f in found:
        unit = results.units(
            "circuit",
            checkpoint=f"tinypython-{f.model}",
            objective=f.objective,
            task=f.task,
            target_loss=f.target,
            method="circuitc",
        )[0]
        ablations = unit["figures"]["ablations"]
        named = {
            "mean": [ablations["mean"]],
            "counterfactual": list(ablations.values())[:5],
            "resample": list(ablations.values()),
        }
        assert f.claimed == max(named[f.objective])
        assert f.worst == max(named["counterfactual"][:4]) and f.no_ablation == named["counterfactual"][4]
    for by_objective in means(results).values():
        assert all(m["hold"] <= m["tasks"] == 5 for m in by_objective.values())
    assert len(curve(results)) == 2 * 3 * 3


def test_mean_circuits_alone_make_no_faithful_table(results: Results) -> None:
    only = Results(
        {**results.data, "units": [u for u in results.data["units"] if u["options"].get("objective") == "mean"]}
    )
    assert faithful_circuits(only) == []
    assert "must survive" not in markdown(only, summarise(only))


def test_circuits_on_real_code_are_listed_by_task_and_search(results: Results) -> None:
    plan = replace(faked.PLAN, first_tasks=faked.TASKS[:4])
    units = plan.section("natural")
    means, rows = natural_tables(Results({**results.data, "units": [faked.result(unit) for unit in units]}))
    by_task = {task: [row for row in rows.rows if row[0] == f"`{task}`"] for task in faked.TASKS}
    default, plain, strict = map(str, NATURAL_SEARCHES)
    assert [row[1] for row in by_task["single_double_quote"]] == [default, plain, strict]
    assert [row[1] for row in by_task["while_return_true"]] == [default, plain]
    assert by_task["var_swap"] == [], "it has no circuit"
    assert by_task["set_or_string"][0][2] == "0.80 *" and by_task["single_double_quote"][0][2] == "0.80"
    assert set(by_task["else_elif"][0][5:]) == {"–"}, "it is not asked in code"
    assert [row[:2] for row in means.rows] == [
        (default, "4"),
        (default, "4"),
        (plain, "4"),
        (default, "3"),
        (strict, "3"),
    ]
    agreement = sorted(float(row[5]) for row in rows.rows if row[1] == default and row[5] != "–")
    assert float(means.rows[0][4]) == pytest.approx((agreement[1] + agreement[2]) / 2, abs=0.011)
