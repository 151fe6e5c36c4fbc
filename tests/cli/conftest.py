"""What the tests of the command line share: a circuit, and ways to run commands."""

from __future__ import annotations

from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from runs import PASSES, Result, Run
from short import short_checks_of

from circuitc.cli import main


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in this process."""

    def run_command(*arguments: object) -> Result:
        with pytest.raises(SystemExit) as caught:
            main([str(a) for a in arguments])
        printed = capsys.readouterr()
        return Result(int(caught.value.code or 0), printed.out, printed.err)

    return run_command


@pytest.fixture(scope="session")
def extraction(quotes: Path, tmp_path_factory: pytest.TempPathFactory) -> Result:
    """An extraction of ``single_double_quote``."""
    folder = tmp_path_factory.mktemp("circuits") / "quotes"
    command = ["extract", str(quotes), "--task", "single_double_quote", "-o", str(folder)]
    options = ["--passes", PASSES, "--objective", "mean", "--controls", "0", "--print-after", "simplify", "--full"]
    out, err = StringIO(), StringIO()
    with short_checks_of("cli"), redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as caught:
        main([*command, *options])
    assert not caught.value.code
    return Result(0, out.getvalue(), err.getvalue(), folder)


@pytest.fixture
def circuit(extraction: Result) -> Path:
    """The folder that it wrote."""
    return extraction.folder
