"""A clone without symbolic links works, and what is built of any clone holds every file of the package."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import circuitc
from circuitc import passes, tasks
from circuitc.models import shipped

ROOT = Path(__file__).parent.parent
AT_TOP = ("models", "passes", "tasks")  # rooms that stand at the top level; circuitc/ holds links to them
BUILT = ("circuitc", *AT_TOP, "LICENSE", "README.md", "pyproject.toml", "setup.py")
SHOW = """
import circuitc.models as m, circuitc.passes as p, circuitc.tasks as t
print(m.__file__, *p.names(), *t.names(), *m.shipped())
"""


def run(*command: object, cwd: Path, **env: str) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}  # set within a hook
    done = subprocess.run([*map(str, command)], cwd=cwd, env=clean | env, capture_output=True, text=True)
    assert not done.returncode, done.stderr
    return done.stdout


@pytest.fixture(scope="module", params=["true", "false"])
def clone(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they are now, checked out by git with symbolic links or without."""
    folder = tmp_path_factory.mktemp("clone")
    run("git", "init", "--quiet", cwd=folder)
    run("git", "config", "core.symlinks", request.param, cwd=folder)
    run("git", f"--git-dir={folder / '.git'}", "-c", "core.symlinks=true", "add", *BUILT, cwd=ROOT)
    run("git", "checkout-index", "--all", cwd=folder)
    links = [folder / "circuitc" / room for room in AT_TOP]
    assert all(link.is_symlink() if request.param == "true" else link.is_file() for link in links)
    return folder


@pytest.mark.parametrize("clone", ["false"], indirect=True)
def test_a_clone_without_links_works_as_it_is(clone: Path) -> None:
    shown = run(sys.executable, "-c", SHOW, cwd=clone, PYTHONPATH=str(clone)).split()
    assert shown == [str(clone / "models" / "__init__.py"), *passes.names(), *tasks.names(), *shipped()]


def test_a_wheel_holds_every_file_once(clone: Path, tmp_path: Path) -> None:
    build = f"from setuptools.build_meta import build_wheel; build_wheel({str(tmp_path)!r})"
    run(sys.executable, "-W", "error", "-c", build, cwd=clone)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as built:
        files = [name for name in built.namelist() if ".dist-info/" not in name]
    tracked = run("git", "ls-files", "circuitc", *AT_TOP, cwd=clone).split()
    links = {f"circuitc/{room}" for room in AT_TOP}
    assert sorted(files) == sorted(
        name if name.startswith("circuitc/") else f"circuitc/{name}" for name in tracked if name not in links
    )


def test_the_citation_and_the_package_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    cited = (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
    assert project["version"] == circuitc.__version__
    assert f"version: {project['version']}" in cited and f"license: {project['license']}" in cited
