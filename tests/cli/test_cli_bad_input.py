"""Errors as JSON and tracebacks; what each bad input says, with exit code 2, is in ``tests/refusals``."""

from __future__ import annotations

import pytest
from runs import Run

import circuitc
from circuitc.cli.errors import guarded


def test_errors_as_json(run: Run) -> None:
    for name in ("trace", "explain", "report"):
        result = run(name, "nope", "--json")
        assert result.code == 2 and result.json["error"].keys() == {"problem", "where", "fix"}
    found = run("trace", "nope", "--json").json["error"]
    assert found["problem"] == "there is no checkpoint named 'nope'" and found["where"] is None and found["fix"]


def test_tracebacks_are_for_developers(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object, **options: object) -> None:
        raise ZeroDivisionError("oops")

    assert guarded(broken, []) == 70
    told = capsys.readouterr().err
    assert "Traceback" not in told and circuitc.__version__ in told and "set CIRCUITC_DEBUG=1" in told
    monkeypatch.setenv("CIRCUITC_DEBUG", "1")
    assert guarded(broken, []) == 70
    assert "in broken" in capsys.readouterr().err
