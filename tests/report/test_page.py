"""The page in a real browser: it loads without a network, follows the prompt, and works by keyboard and on a phone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from browsers import browser
from circuits import random_circuit
from tokenizers import Tokenizer, models

from circuitc.emit.circuit import Circuit
from circuitc.emit.diagram import SITE_NAMES
from circuitc.emit.python import emit_python
from circuitc.explain.report import Tables, measure, page, report_page
from circuitc.explain.report.facts import shown
from circuitc.explain.report.story import story_html, with_chips
from circuitc.ir import Array, Graph, make
from circuitc.ir.graph import rebuild, rewrite
from circuitc.registry import find_task

TASK = "single_double_quote"
TEXTS = ("print('hi", 'x = "ï" 日本\n\t(', "</script><b>", "a" * 300, "<|endoftext|> 12345")
TABLES = Tables(("of", "loss"), [("model", "0.01")], [("necessity", "loss 1")], ["permuted labels: no circuit"])
PAIRS = [("ink", "paper"), ("ink", "card"), ("ink", "sunk"), ("soft", "paper"), ("soft", "card"), ("soft", "sunk")]
PAIRS += [(name, "card") for name in ("accent", "string", "number", "keyword", "comment")]
PAIRS += [("accent", "paper"), ("card", "accent")]


def coarse(graph: Graph) -> Graph:
    """The program with its tables to one digit."""
    return rewrite(graph, lambda old, xs: rebuild(old, xs) if not xs or "values" not in old.attrs else rough(old, xs))


def rough(old: Any, xs: Any) -> Any:
    return make(old.op, *xs, values=Array(np.round(old.attrs["values"].data, 1)))


@pytest.fixture(scope="module")
def circuit() -> Circuit:
    made = random_circuit(3, count=14)
    return replace(made, rounded=coarse(made.graph))


def page_of(circuit: Circuit) -> str:
    return report_page(circuit, measure(circuit, find_task(TASK), None), TABLES)


@pytest.fixture(scope="module")
def file(circuit: Circuit, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(page_of(circuit), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as started:
        yield started


class Tab:
    """A page that is open, and all that it asked for or complained about."""

    def __init__(self, chromium: Any, file: Path, **options: Any) -> None:
        self.context = chromium.new_context(**options)
        self.page = self.context.new_page()
        self.asked: list[str] = []
        self.said: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.goto(file.as_uri())


@pytest.fixture
def tab(chromium: Any, file: Path) -> Iterator[Tab]:
    opened = Tab(chromium, file, viewport={"width": 1200, "height": 800})
    yield opened
    assert opened.said == []
    assert all(url == file.as_uri() or url.startswith("data:") for url in opened.asked)
    opened.context.close()


def answer(tab: Tab) -> float:
    return float(json.loads(tab.page.get_attribute("#reading", "data-answer")))


@pytest.mark.parametrize("which", ["rounded", "exact"])
def test_the_answer_to_a_prompt_is_pythons(tab: Tab, circuit: Circuit, which: str) -> None:
    tab.page.check(f"[name=which][value={which}]")
    graph = circuit.rounded if which == "rounded" else circuit.graph
    assert graph is not None
    for text in TEXTS:
        tab.page.fill("#prompt", text)
        difference = float(graph.evaluate(np.array([circuit.tokenizer.encode(text).ids]))[0])
        odds = circuit.calibration.scale * difference + circuit.calibration.shift
        assert answer(tab) == pytest.approx(odds, rel=1e-11, abs=1e-11)
        assert tab.page.inner_text("#answer") == shown(circuit.answers[odds < 0])
        assert f"{100 / (1 + np.exp(-odds)):.1f} %" in tab.page.inner_text("#bar")
    tab.page.fill("#prompt", "")
    assert "no tokens" in tab.page.inner_text("#error") and not tab.page.inner_text("#answer")


def test_everything_follows_the_prompt(tab: Tab, circuit: Circuit) -> None:
    tab.page.fill("#prompt", "a (b")
    count = len(circuit.tokenizer.encode("a (b").ids)
    assert tab.page.locator("#table thead th").count() == count
    shown = tab.page.locator("#table tbody tr").count()
    tab.page.check("[name=which][value=exact]")
    assert tab.page.locator("#table tbody tr").count() >= shown > 3
    for matrix in tab.page.locator("#heads .matrix").all():
        assert matrix.locator("i").count() == count**2


def test_a_node_that_is_clicked_shows_its_panel(tab: Tab, circuit: Circuit) -> None:
    for name in (circuit.nodes[0], circuit.nodes[-1]):
        tab.page.click(f"#nodes [data-node='{name}']")
        assert tab.page.inner_text("#node h3") == name
        word, number = tab.page.inner_text(f"#nodes [data-node='{name}']").rsplit(" ", 1)
        assert word in SITE_NAMES.values() and name.endswith(f".{number}")
    drawn = tab.page.locator("#drawing [data-node]")
    if drawn.count():  # without Graphviz there is no drawing
        name = drawn.nth(1).get_attribute("data-node")
        drawn.nth(1).click()
        assert tab.page.inner_text("#node h3") == name
        assert "chosen" in (drawn.nth(1).get_attribute("class") or "").split()


def test_nodes_are_shown_on_prompts_of_the_task(tab: Tab, circuit: Circuit) -> None:
    """Computed in the page, where the checkpoint was not at hand."""
    held = [node for node in circuit.graph.names.values() if node in circuit.nodes]
    tab.page.click(f"#nodes [data-node='{held[0]}']")
    assert tab.page.locator("#node .strip").count() > 3


def test_by_keyboard_alone(tab: Tab, circuit: Circuit) -> None:
    press, focused = tab.page.keyboard.press, "document.activeElement.id || document.activeElement.className"
    seen: list[str] = []
    while "nodes" not in seen and len(seen) < 200:
        press("Tab")
        seen.append(tab.page.evaluate(focused))
        if seen[-1] == "theme":
            press("Space")
            assert tab.page.get_attribute("html", "data-theme") == "dark"
        if seen[-1] == "prompt":
            before = answer(tab)
            press("Control+A")
            tab.page.keyboard.type('f("b')
            assert answer(tab) != before
    ids = [name for name in seen if name in ("skip", "theme", "example", "prompt", "drawing", "nodes")]
    assert ids == ["skip", "theme", "example", "prompt", "drawing", "nodes"]
    press("Home")
    assert tab.page.inner_text("#node h3") == tab.page.evaluate("FACTS.nodes[0].name")
    press("ArrowDown")
    assert tab.page.inner_text("#node h3") == tab.page.evaluate("FACTS.nodes[1].name")
    assert tab.page.locator("#nodes [aria-selected=true]").count() == 1
    drawn = tab.page.locator("#drawing [data-node]")
    if drawn.count():
        drawn.first.focus()
        press("Enter")
        assert tab.page.inner_text("#node h3") == drawn.first.get_attribute("data-node")


def test_arrow_keys_read_a_heat_map_out(tab: Tab, circuit: Circuit) -> None:
    kept = [node for node in circuit.graph.names.values() if node in circuit.nodes]
    tab.page.click(f"#nodes [data-node='{kept[0]}']")
    strip = tab.page.locator("#node .strip").first
    strip.focus()
    tab.page.keyboard.press("ArrowRight")
    tab.page.keyboard.press("ArrowRight")
    assert strip.locator("span").nth(1).get_attribute("class").endswith("at")
    assert strip.locator("span").nth(1).inner_text().strip() in tab.page.inner_text("#node .readout")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_nothing_sticks_out_and_text_can_be_read(chromium: Any, file: Path, scheme: str) -> None:
    tab = Tab(chromium, file, viewport={"width": 360, "height": 740}, color_scheme=scheme)
    assert tab.page.get_attribute("html", "data-theme") == scheme
    assert tab.page.evaluate("document.documentElement.scrollWidth") == 360
    tab.page.fill("#prompt", "word " * 60)
    assert tab.page.evaluate("document.documentElement.scrollWidth") == 360
    for front, back in PAIRS:
        assert contrast(colour(tab, f"var(--{front})"), colour(tab, f"var(--{back})")) >= 4.5, (front, back)
    for hue in ("above", "below", "mass"):  # the strongest cell of a heat map
        cell = colour(tab, f"color-mix(in srgb, var(--{hue}) 72%, var(--card))")
        assert contrast(colour(tab, "var(--ink)"), cell) >= 4.5, hue
    assert tab.said == []
    tab.context.close()


def colour(tab: Tab, expression: str) -> list[float]:
    """Red, green and blue from 0 to 1."""
    script = (
        "(text) => { const e = document.createElement('p'); e.style.color = `color-mix(in srgb, ${text} 100%, white)`;"
        "document.body.append(e); const found = getComputedStyle(e).color; e.remove(); return found; }"
    )
    text = tab.page.evaluate(script, expression)
    assert text.startswith("color(srgb "), text
    return [float(part) for part in text.removeprefix("color(srgb ").rstrip(")").split()[:3]]


def contrast(a: list[float], b: list[float]) -> float:
    """WCAG 2's contrast ratio."""
    bright = sorted(
        sum(
            weight * (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4)
            for weight, x in zip((0.2126, 0.7152, 0.0722), rgb, strict=True)
        )
        for rgb in (a, b)
    )
    return (bright[1] + 0.05) / (bright[0] + 0.05)


def test_a_page_without_tokenizer_and_one_without_program(
    chromium: Any, circuit: Circuit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces = [(f"t{i}", -1.0) for i in range(1024)]
    other = replace(circuit, tokenizer=Tokenizer(models.Unigram(pieces)))
    file = tmp_path / "ids.html"
    file.write_text(report_page(other, measure(other, None, None), Tables()), encoding="utf-8")
    tab = Tab(chromium, file)
    assert tab.page.inner_text("#prompt-label") == "Token ids"
    assert "of a kind that this page cannot run" in tab.page.inner_text(".notes")
    tab.page.fill("#prompt", "3, 17 404")
    graph = circuit.rounded or circuit.graph
    odds = circuit.calibration(graph.evaluate(np.array([[3, 17, 404]])))
    assert answer(tab) == pytest.approx(float(odds[0]), rel=1e-11)
    tab.page.fill("#prompt", "3, x")
    assert "Give token ids" in tab.page.inner_text("#error")
    assert tab.said == []
    tab.context.close()
    monkeypatch.setattr(page, "MOST_PROGRAM", 10)
    file.write_text(page_of(circuit), encoding="utf-8")
    tab = Tab(chromium, file)
    assert "too large for a page" in tab.page.inner_text(".notes") and tab.said == []
    tab.context.close()


class References(HTMLParser):
    """What a page would load."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        places = ("src", "href", "srcset", "data", "action", "xlink:href", "poster")
        self.found += [value or "" for name, value in attrs if name in places]


def test_nothing_is_loaded_from_anywhere(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    references = References()
    references.feed(text)
    assert references.found and all(place[0] == "#" or place == "data:," for place in references.found)
    for call in ("url(", "@import", "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "importScripts", "import("):
        assert call not in text, call
    assert len(text.encode()) < 2e6


def test_texts_do_not_become_markup(circuit: Circuit) -> None:
    task = "<img src=x onerror=alert(1)></script>"
    named = replace(circuit, certificate={**circuit.certificate, "task": task})
    text = report_page(named, measure(named, None, None), replace(TABLES, controls=[task]))
    assert "<img" not in text and text.count("</script>") == page_of(circuit).count("</script>")


def lit(tab: Tab) -> dict[str, str]:
    """What the lit parts of the drawing say of their value, by node."""
    script = "(groups) => groups.map((g) => [g.dataset.node, g.querySelector('.badge').textContent])"
    return dict(tab.page.locator("#drawing .lit").evaluate_all(script))


def test_the_prompt_lights_the_diagram(tab: Tab, circuit: Circuit) -> None:
    if not tab.page.locator("#drawing [data-node]").count():
        pytest.skip("without Graphviz there is no drawing")
    tab.page.check("[name=which][value=exact]")
    tab.page.fill("#prompt", "a (b")
    before = lit(tab)
    ids = circuit.tokenizer.encode("a (b").ids
    odds = circuit.log_odds([ids])[0]
    assert float(before["answer"].replace("−", "-")) == pytest.approx(odds, rel=1e-2)
    values = circuit.values("a (b")
    for name in before.keys() & set(circuit.nodes):
        number = float(before[name].split(" at ")[0].replace("−", "-"))
        assert min(abs(number - x) for x in values[name]) <= 6e-3 * max(abs(number), 1e-9)
    faint = "(edges) => edges.map((e) => Number(e.style.opacity || 1))"
    assert min(tab.page.locator("#drawing .edge").evaluate_all(faint)) >= 0.2
    tab.page.fill("#prompt", "zz = [1")
    assert lit(tab) != before
    tab.page.fill("#prompt", "")
    assert lit(tab) == {}


def test_heads_and_the_answer_can_be_chosen(tab: Tab, circuit: Circuit) -> None:
    tab.page.fill("#prompt", "a (b")
    for kind in ("head", "answer"):
        names = [fact["name"] for fact in tab.page.evaluate("FACTS.nodes") if fact["kind"] == kind]
        assert names
        tab.page.click(f"#nodes [data-node='{names[0]}']")
        assert tab.page.inner_text("#node h3") == names[0]
        assert "Reads" in tab.page.inner_text("#node") or kind == "head"
    assert "log-odds" in tab.page.inner_text("#node")


def test_values_have_their_names_in_the_program(tab: Tab, circuit: Circuit) -> None:
    """One name for a value on the whole page."""
    tab.page.check("[name=which][value=exact]")
    shown = tab.page.locator("#table tbody th > :first-child").all_inner_texts()
    source = emit_python(circuit)
    assert shown[-2:] == ["difference", "log-odds"] and len(shown) > 4
    assert all(re.search(rf"\b{name}\b", source) for name in shown[:-1])


def test_the_last_token_is_in_sight(tab: Tab) -> None:
    tab.page.fill("#prompt", "x = [" + "1, " * 40)
    box, cell = (tab.page.locator(place).bounding_box() for place in ("#table", "#table thead th:last-child"))
    assert box and cell and cell["x"] + cell["width"] <= box["x"] + box["width"] + 1
    assert tab.page.locator("#tokens .last").count() == 1


def test_the_drawing_can_be_enlarged(tab: Tab) -> None:
    drawing = tab.page.locator("#drawing svg")
    if not tab.page.locator("#drawing [data-node]").count():
        pytest.skip("without Graphviz there is no drawing")
    widths = []
    for button in ("#zoom-in", "#zoom-in", "#zoom-out", "#zoom-fit"):
        tab.page.click(button)
        widths.append((drawing.bounding_box() or {})["width"])
    assert widths[1] == pytest.approx(1.25 * widths[0], rel=1e-3) and widths[2] == pytest.approx(widths[0], rel=1e-3)
    assert widths[3] <= (tab.page.locator("#drawing").bounding_box() or {})["width"]


def test_the_button_says_which_colours_come_next(tab: Tab) -> None:
    before = tab.page.inner_text("#theme")
    tab.page.click("#theme")
    assert {before, tab.page.inner_text("#theme")} == {"Dark", "Light"}


def test_the_story_says_what_was_tried(circuit: Circuit) -> None:
    told = story_html(circuit, None)
    assert "neuron" in told and "<script" not in told and told.count('class="story"') == 1
    assert with_chips("after ' <b>' it") == 'after <span class="chip mono">␣&lt;b&gt;</span> it'
