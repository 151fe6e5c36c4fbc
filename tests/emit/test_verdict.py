"""One verdict with the same words everywhere: it says what the figures say, and what fails comes first."""

from __future__ import annotations

import copy
import json
from html import unescape
from pathlib import Path
from typing import Any

import pytest

import circuitc
from circuitc.cli.summary import print_verdict
from circuitc.driver.recheck import claims_about
from circuitc.emit.verdict import BAD, FAIR, GOOD, verdict_of
from circuitc.explain.report import Tables, measure, report_page

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
NAMES = sorted(folder.name for folder in EXAMPLES.iterdir())


def certificate(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((EXAMPLES / name / "certificate.json").read_text(encoding="utf-8"))
    return found


def changed(certificate: dict[str, Any], value: Any, *path: str) -> dict[str, Any]:
    """A copy with another value in one place."""
    made = place = copy.deepcopy(certificate)
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return made


def holding() -> dict[str, Any]:
    """A certificate of a circuit that holds in every way."""
    made = copy.deepcopy(certificate("single_double_quote"))
    made |= {"target_loss": 0.15, "controls": {"n": 5, "p": 1 / 6}}
    for score in made["faithfulness"].values():
        score["loss"] = 0.1
    made["accuracy"] |= {"circuit": 0.979, "model": 1.0}
    made["natural"]["agree"]["all"]["agree"], made["natural"]["agree"]["no_nodes"]["agree"] = 0.97, 0.523
    made["natural"]["model"]["piece_decides"] = True
    return made


@pytest.mark.parametrize("name", NAMES)
def test_every_face_has_the_same_words(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    circuit = circuitc.load_circuit(EXAMPLES / name)
    verdict = verdict_of(circuit.certificate)
    assert circuit.certificate["verdict"] == verdict.to_json()
    print_verdict(circuit.certificate)
    terminal = capsys.readouterr().out
    page = unescape(report_page(circuit, measure(circuit, None, None), Tables()))
    for line in verdict.lines:
        assert f"{line.text}\n" in terminal
        for shown in (page, unescape(circuit._repr_html_())):
            assert f"<b>{line.asked}:</b>" in shown
            assert all(f'<span class="{part.level}">{part.text}</span>' in shown for part in line.parts)


def test_a_circuit_that_holds_is_green() -> None:
    verdict = verdict_of(holding())
    assert verdict.level == GOOD and {line.level for line in verdict.lines} == {GOOD}
    assert verdict.text == (
        "Compiled exactly: yes, proved. Right on held-out prompts: 97.9% (the model 100.0%). "
        "Holds when the rest of the model sees: means yes; means in half of it yes; the counterfactual prompt yes; "
        "the same token elsewhere yes; other text yes. "
        "Answers as the model does on real code: on 97.0% of prompts (with no node kept 52.3%). "
        "Better than chance controls: yes, 5 of 5."
    )


@pytest.mark.parametrize(
    "path, value, level, line, words",
    [
        (("faithfulness", "counterfactual", "loss"), 26.8, BAD, 0, "'counterfactual' is 26.800 nats, over 0.15"),
        (("faithfulness", "counterfactual", "loss"), 26.8, BAD, 3, "the counterfactual prompt no (26.8 nats); "),
        (("faithfulness", "resample_corpus", "loss"), 26.8, FAIR, 2, "other text no (26.8 nats)"),
        (("faithfulness", "resample_task", "loss"), 0.4, FAIR, 2, "other text in part (0.4 nats)"),
        (("equivalence", "max_rel_error"), 1e-3, BAD, 0, "the program is not the ablated model"),
        (
            ("passes",),
            [{"name": "a", "promise": "EXACT", "proof": "sampled"}],
            GOOD,
            0,
            "yes, on 2,304 token sequences",
        ),
        (("loss", "circuit"), 0.5, FAIR, 1, "97.9%"),
        (("natural",), {"reason": "no question was found"}, FAIR, 3, "not measured, no question was found"),
        (("natural", "agree", "all", "agree"), 0.6, FAIR, 3, "on 60.0% of prompts"),
        (
            ("natural", "model", "piece_decides"),
            False,
            FAIR,
            3,
            "the model is right on both prompts of only 95% of pairs",
        ),
        (("controls",), {}, FAIR, 4, "not measured"),
        (("controls",), {"n": 5, "p": 0.5}, FAIR, 4, "no, 3 of 5"),
    ],
)
def test_it_says_what_does_not_hold(path: tuple[str, ...], value: Any, level: str, line: int, words: str) -> None:
    verdict = verdict_of(changed(holding(), value, *path))
    assert verdict.level == level
    assert words in verdict.lines[line].text
    failed = verdict.lines[0].asked == "Fails what it claims"
    assert failed == (level == BAD)


def test_what_is_worse_than_guessing_is_red_though_nobody_claimed_it() -> None:
    lines = verdict_of(certificate("bracket_counting")).lines
    rest = next(line for line in lines if line.asked.startswith("Holds"))
    assert [part.level for part in rest.parts] == [GOOD, BAD, BAD, BAD, BAD]


def test_verify_compares_the_verdict_with_the_figures() -> None:
    """A prettier verdict fails, and so does one that is left out."""
    told = certificate("bracket_counting")
    fine, *others = (claims_about(x, x, True) for x in _claimed(told))
    assert all(claim.holds for claim in fine if claim.name.startswith("verdict"))
    for claims in others:
        assert any(not claim.holds for claim in claims if claim.name.startswith("verdict"))


def _claimed(told: dict[str, Any]) -> list[dict[str, Any]]:
    prettier = changed(told, "green", "verdict", "level")
    silent = changed(told, told["verdict"]["lines"][:2], "verdict", "lines")
    return [told, prettier, silent, {key: value for key, value in told.items() if key != "verdict"}]
