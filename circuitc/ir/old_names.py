"""Names of version 0.1.0. Existing files may still have them, for one version; errors name the new ones.

Each table maps an old name to the new one.
"""

from __future__ import annotations

import re
from typing import Any

OPS = {"rms": "inv_rms"}
OPTIONS = {"aim": "selection-margin", "steer": "penalty-target", "fine": "single-removal-limit"}
"""Options of passes."""
ABLATIONS = {
    "subset": "mean_subset",
    "opposite": "counterfactual",
    "opposite_subset": "counterfactual_subset",
    "whole": "none",
    "task": "resample_task",
    "corpus": "resample_corpus",
    "corpus_independent": "resample_per_node",
    "corpus_matched": "resample_same_token",
    "adversarial_opposite": "adversarial_counterfactual",
}
CERTIFICATE = {"nulls": "controls", "shadows": "topk_competitors"}
"""Keys of a certificate."""
FORMAT = 3
"""The last format of certificates with old names."""


def renamed(certificate: dict[str, Any]) -> dict[str, Any]:
    """A certificate under current names. Anything that is not a certificate of the old format is returned unchanged."""
    if certificate.get("format") != FORMAT:
        return certificate
    found = {CERTIFICATE.get(key, key): value for key, value in certificate.items()}
    if isinstance(ablations := found.get("faithfulness"), dict):
        found["faithfulness"] = _renamed(ablations, ABLATIONS)
    if isinstance(tests := found.get("tests"), dict):
        found["tests"] = {name: _test(name, value) for name, value in tests.items()}
    if isinstance(steps := found.get("passes"), list):
        found["passes"] = [_step(step) for step in steps]
    if isinstance(pipeline := found.get("pipeline"), str):
        found["pipeline"] = re.sub(r"\b(\w+)=", lambda match: f"{OPTIONS.get(match[1], match[1])}=", pipeline)
    return {**found, "format": FORMAT + 1}


def _renamed(entries: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    return {names.get(key, key): value for key, value in entries.items()}


def _test(name: str, found: Any) -> Any:
    if not isinstance(found, dict):
        return found
    if name in ("interchange", "norms"):
        return _renamed(found, ABLATIONS)
    if name == "minimality":
        parts = {"null_cost": "control_cost", "share": "fraction", "share_ci": "fraction_ci"}
        inner = {key: _renamed(value, parts) if isinstance(value, dict) else value for key, value in found.items()}
        return {**inner, **({"n": _renamed(found["n"], ABLATIONS)} if isinstance(found.get("n"), dict) else {})}
    return found


def _step(step: Any) -> Any:
    if isinstance(step, dict) and isinstance(step.get("options"), dict):
        return {**step, "options": _renamed(step["options"], OPTIONS)}
    return step
