"""The words of the docs and of ``--help``: none that were replaced, and a glossary of those that are used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from circuitc.cli import COMMANDS, app
from circuitc.search.ablations import ABLATIONS, OBJECTIVES
from circuitc.verify.control_kinds import KINDS

ROOT = Path(__file__).parent.parent
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]

OLD_TERMS = {
    r"tiers?": "ablation",
    r"(the|a|each|no) nulls?(?! hypothesis)|nulls": "control",
    r"nonsense": "control",
    r"donors?": "source",
    r"stretch(es)?": "window",
    r"shadows?": "AbsTopK competitor",
    r"narrowed|narrowing": "specialised",
    r"slim(med)?": "specialised",
    r"steady": "position-independent",
    r"(the|a) judges?": "scorer",
    r"(aim|steer|fine)(?==)": "selection-margin, penalty-target, single-removal-limit",
    r"opposite('s)? prompts?": "counterfactual prompt",
    r"the design|design, section": "nothing: it is no part of the project",
    r"(tiers|ablations|worst of) A to [CE]": "the names of the ablations",
    r"--nulls": "--controls",
}
"""What was replaced, as regular expressions of whole words, and by what. CHANGELOG.md may say what was renamed."""


def old_terms(text: str) -> list[str]:
    """The old terms in a text, each with its line."""
    return [
        f"{match[0]!r} is now {new!r}: {line.strip()}"
        for line in text.splitlines()
        for old, new in OLD_TERMS.items()
        if (match := re.search(rf"(?<![\w-])({old})(?!\w)", line, re.IGNORECASE))
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_has_no_old_term(page: Path) -> None:
    assert old_terms(page.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", ["", *(command.__name__ for command in COMMANDS)])
def test_a_help_text_has_no_old_term(name: str) -> None:
    result = CliRunner().invoke(app, [*([name] if name else []), "--help"])
    assert result.exit_code == 0
    assert old_terms(result.output) == []


def test_help_and_readme_point_to_the_glossary() -> None:
    pointing = (CliRunner().invoke(app, ["--help"]).output, PAGES[0].read_text(encoding="utf-8"))
    assert all("docs/glossary.md" in text for text in pointing)


def test_old_terms_are_found() -> None:
    text = "its tiers\n`nulls.p`\nthe null costs less\nlearn-mask{aim=0.8}\nthe opposite prompt"
    assert len(old_terms(text)) == 5
    assert old_terms("the error is null\nfrontiers\nthe null hypothesis\nit judges") == []


def test_the_glossary_has_every_ablation_and_objective() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", GLOSSARY, re.MULTILINE)
    assert rows == list(ABLATIONS)
    (objectives,) = re.findall(r"^- \*\*objective\*\*: (.*?)^- ", GLOSSARY, re.MULTILINE | re.DOTALL)
    assert {*OBJECTIVES} <= {*re.findall(r"`(\w+)`", objectives)}


def test_the_controls_are_explained() -> None:
    page = (ROOT / "docs" / "verification.md").read_text(encoding="utf-8").partition("## Could it be luck?")[2]
    assert re.findall(r"^\| `(\w+)` \| ", page.partition("\n## ")[0], re.MULTILINE) == ["controls", *KINDS]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_paths_on_a_page_exist(page: Path) -> None:
    """Every path into the repository that stands between backticks; a bare file name may be of any folder."""
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    folders = "bench|circuitc|docs|models|passes|tasks|tests"
    named = re.findall(rf"`((?:{folders})/[\w./-]*)`", text)
    assert [name for name in named if not (ROOT / name).exists() and name != "bench/units"] == []


def test_the_names_in_the_table_of_changes_exist() -> None:
    rows = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("| to change | go to |")[2]
    named = re.findall(r"`([\w/]+\.py)` \(([^)]+)\)", rows)
    assert len(named) > 5
    for path, names in named:
        code = (ROOT / path).read_text(encoding="utf-8")
        assert [name for name in re.findall(r"`(\w+)`", names) if not re.search(rf"\b{name}\b", code)] == [], path


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CHANGELOG.md"], ids=lambda page: page.name)
def test_the_links_on_a_page_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for link in re.findall(r"\]\(([^)\s]+|[^)]+)\)", text):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = page if not path else page.parent / path
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target.read_text(encoding="utf-8")), link


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
