"""What runs JavaScript in the tests: Chromium, and node where there is one."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

CHROMIUM = os.environ.get("CIRCUITC_CHROMIUM") or next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
NODE = shutil.which("node")


def missing() -> str | None:
    """Why no browser can be driven here; None if one can."""
    if CHROMIUM is None:
        return "no Chromium: install it, or set CIRCUITC_CHROMIUM to its path"
    return None if importlib.util.find_spec("playwright") else "no Playwright: pip install playwright"


@contextmanager
def browser() -> Iterator[Any]:
    """A headless Chromium."""
    if reason := missing():
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


def evaluate(script: str, data: Any) -> Any:
    """What ``script`` returns, the body of a function of ``data``; both pass through JSON, in which NaN is null."""
    if NODE is not None:
        source = (
            f"const f = (data) => {{ {script} }};\n"
            "const data = JSON.parse(require('fs').readFileSync(0, 'utf8'));\n"
            "process.stdout.write(JSON.stringify(f(data)));"
        )
        done = subprocess.run([NODE, "-e", source], input=json.dumps(data).encode(), capture_output=True, check=False)
        assert not done.returncode, done.stderr.decode()[-2000:]
        return json.loads(done.stdout)
    with browser() as started:
        return started.new_page().evaluate(f"(data) => {{ {script} }}", data)
