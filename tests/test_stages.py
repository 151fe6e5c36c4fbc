"""An extraction says which of its stages it is in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from short import quick_passes

import circuitc
from circuitc.driver.progress import Stages, spoken_time

pytestmark = pytest.mark.usefixtures("few")


def test_a_message_has_its_stage() -> None:
    said: list[str] = []
    stages = Stages(said.append, ["search", "checks"])
    stages.enter("search")
    stages("learn-mask")
    stages.enter("checks", 200.0)
    assert said == [
        "1 of 2, search: starting",
        "1 of 2, search: learn-mask",
        "2 of 2, checks: starting, about 3 minutes",
    ]


@pytest.mark.parametrize(("seconds", "said"), [(0.4, "0 seconds"), (89.0, "89 seconds"), (150.0, "2 minutes")])
def test_a_time_in_words(seconds: float, said: str) -> None:
    assert spoken_time(seconds) == said


@pytest.mark.parametrize(("controls", "stages"), [(0, 4), (1, 5)])
def test_an_extraction_goes_through_all_stages(quotes: Path, controls: int, stages: int) -> None:
    said: list[str] = []
    circuitc.extract(
        circuitc.load(quotes),
        "single_double_quote",
        objective="mean",
        passes=quick_passes(),
        controls=controls,
        eps=None,
        progress=said.append,
    )
    found = [re.match(r"(\d) of (\d), ", message) for message in said]
    numbers = [(int(match[1]), int(match[2])) for match in found if match]
    assert len(numbers) == len(said) and {count for _, count in numbers} == {stages}
    assert [at for at, _ in numbers] == sorted(at for at, _ in numbers) and {at for at, _ in numbers} == {
        *range(1, stages + 1)
    }
