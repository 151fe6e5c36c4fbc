"""The checkpoints of the session, for the cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from refusals.shared import CHECKPOINTS


@pytest.fixture(scope="session", autouse=True)
def checkpoints(quotes: Path, letters: Path) -> None:
    CHECKPOINTS.update(quotes=quotes, letters=letters)
