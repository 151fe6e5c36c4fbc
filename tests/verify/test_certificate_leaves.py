"""Every leaf of a certificate is covered: it is measured again, or, if it cannot be, the digest covers it."""

from __future__ import annotations

import copy
import json
import re
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fuzz.mutations import leaves
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from nodes_subjects import HEAD, TASK

import circuitc
from circuitc.circuit.sites import split_node
from circuitc.driver.given_mask import with_task
from circuitc.emit.folder import certificate_digest
from circuitc.errors import CircuitcError
from circuitc.inputs.prompts import answer_ids
from circuitc.verify.claim import Claim

Place = tuple[str | int, ...]
READ = r"seed|pipeline|objective|prompts\.kind"
"""The inputs of the measurements: another value changes what is measured."""
DIGEST_ONLY = (
    r"digest|rounded\.search\..*|checkpoint\.(name|path)|machine\..*|seconds|passes\.\d+\.seconds"
    r"|natural\.code\.(files|digest|own)"
)
"""Leaves that cannot be measured again."""


pytestmark = pytest.mark.usefixtures("few")


@pytest.fixture(scope="module")
def saved(quotes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    ckpt = circuitc.load(quotes)
    mask = {site: np.zeros(len(mean), dtype=bool) for site, mean in ckpt.means.items()}
    for site, channel in map(split_node, HEAD):
        mask[site][channel] = True
    circuit = circuitc.compile(ckpt, mask, ckpt.means, answer_ids(TASK, ckpt.tokenizer))
    folder = tmp_path_factory.mktemp("certified") / "made"
    with_task(circuit, ckpt, TASK).save(folder)
    return folder


@pytest.fixture(scope="module")
def claims(saved: Path) -> list[Claim]:
    return circuitc.verify(saved)


def read(folder: Path) -> dict[str, Any]:
    certificate: dict[str, Any] = json.loads((folder / "certificate.json").read_text())
    return certificate


def changed(certificate: dict[str, Any], place: Place) -> dict[str, Any]:
    """The certificate with another value of the same type in this place."""
    other = copy.deepcopy(certificate)
    holder: Any = other
    for key in place[:-1]:
        holder = holder[key]
    value = holder[place[-1]]
    if isinstance(value, bool) or value is None:
        holder[place[-1]] = not value
    elif isinstance(value, int | float):
        holder[place[-1]] = value + 1
    else:
        holder[place[-1]] = f"{value}x" if isinstance(value, str) else {"more": 1}
    return other


def path(place: Place) -> str:
    return ".".join(map(str, place))


def test_all_of_it_holds(claims: list[Claim]) -> None:
    assert [claim for claim in claims if not claim.holds] == []


def test_every_leaf_is_measured_again_or_cannot_be(saved: Path, claims: list[Claim]) -> None:
    names = {claim.name for claim in claims}
    parents = tuple(f"{name}." for name in names)
    left = [x for x in map(path, leaves(read(saved))) if x not in names and not x.startswith(parents)]
    assert [x for x in left if not re.fullmatch(f"{READ}|{DIGEST_ONLY}", x)] == []
    assert len(names) > 200


def test_any_leaf_changes_the_digest(saved: Path) -> None:
    certificate = read(saved)
    assert certificate_digest(certificate) == certificate["digest"]
    assert certificate_digest(dict(reversed(certificate.items()))) == certificate["digest"]
    places = [place for place in leaves(certificate) if place != ("digest",)]
    digests = {certificate_digest(changed(certificate, place)) for place in places}
    assert len(digests) == len(places) and certificate["digest"] not in digests


@settings(
    max_examples=4, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data(), repaired=st.booleans())
def test_whichever_leaf_is_changed_verify_fails(
    data: st.DataObject, repaired: bool, saved: Path, tmp_path: Path
) -> None:
    """Even if the digest is made to fit, for a leaf that is measured again."""
    certificate = read(saved)
    places = [place for place in leaves(certificate) if not (repaired and re.fullmatch(DIGEST_ONLY, path(place)))]
    place = data.draw(st.sampled_from(places))
    other = changed(certificate, place)
    if repaired:
        other["digest"] = certificate_digest(other)
    folder = tmp_path / "changed"
    shutil.copytree(saved, folder, dirs_exist_ok=True)
    (folder / "certificate.json").write_text(json.dumps(other))
    try:
        broken = [claim.name for claim in circuitc.verify(folder) if not claim.holds]
    except CircuitcError as error:
        broken = [str(error)]
    assert broken, place
    assert ("digest" in broken) != repaired, (place, broken)
