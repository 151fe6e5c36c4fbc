"""Write the files of ``docs/examples`` again as today's code writes them, and the pages that show them.

``make examples`` extracts the circuits first. Without that, what was measured stays, and only its files are written
anew: programs, diagrams, and the digests of both in the certificate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import circuitc
from circuitc.cli.controls import control_lines
from circuitc.cli.on_code import share
from circuitc.emit.python import listing
from circuitc.emit.verdict import undecided, verdict_of
from circuitc.search.ablations import claimed

ROOT = Path(__file__).parent.parent
FOLDERS = ROOT / "docs" / "examples"
ORDER = ("single_double_quote", "set_or_string", "bracket_counting")
DEFAULT = "counterfactual"  # the objective of extract
INTRODUCTION = """# Examples

Three circuits as `circuitc extract` writes them, with all checks. The first two were found by default. The last was
found under mean ablation, the published measure, and shows what mean ablation hides. The folders of the circuits are
beside this page: `circuitc verify docs/examples/single_double_quote` measures every figure of that circuit again, and
`circuitc report docs/examples/single_double_quote` writes an HTML page in which its program runs. `make examples`
extracts all three again and writes this page. The terms are in the [glossary](glossary.md).

"""


def folders() -> list[Path]:
    """The examples, the README's first."""
    return [FOLDERS / name for name in ORDER]


def page() -> str:
    """The page of all examples."""
    return INTRODUCTION + "\n".join(section(folder) for folder in folders())


def section(folder: Path) -> str:
    """One example: its command, what was measured, its diagram, and its program with all tables."""
    circuit = circuitc.load_circuit(folder)
    name, objective = circuit.certificate["checkpoint"]["name"], circuit.certificate["objective"]
    asked = "" if objective == DEFAULT else f" --objective {objective}"
    return f"""## `{folder.name}` in `{name}`

```
circuitc extract {name} --task {folder.name}{asked} -o docs/examples/{folder.name}
```

{figures(circuit.certificate)}

![The circuit of {folder.name}](examples/{folder.name}/circuit.svg)

```python
{listing(circuit).strip()}
```
"""


def figures(certificate: dict[str, Any]) -> str:
    """The verdict, and the questions with what was measured, as a table."""
    rows = {
        "How large is it?": f"{certificate['nodes']} nodes, {certificate['edges']} edges",
        "Was it compiled right?": compiled(certificate),
        "Is it faithful?": faithful(certificate),
        "Is it true on real code?": on_code(certificate["natural"]),
        "Could it be luck?": "; ".join(control_lines(certificate["controls"], certificate["edges"])),
    }
    table = ["| question | measured |", "| --- | --- |", *(f"| {q} | {told} |" for q, told in rows.items())]
    return "\n".join([verdict(certificate), "", *table])


def verdict(certificate: dict[str, Any]) -> str:
    """The verdict, a line each."""
    return "\n".join(f"- {line.text}" for line in verdict_of(certificate).lines)


def compiled(certificate: dict[str, Any]) -> str:
    exact = [step for step in certificate["passes"] if step["proof"] is not None]
    proved = sum(step["proof"] == "proved" for step in exact)
    found = certificate["equivalence"]
    return (
        f"{proved} of {len(exact)} exact passes proved for every token sequence; program and ablated PyTorch model "
        f"differ by at most {found['max_abs_error']:.1e} on {found['sequences']:,} of them (float64)"
    )


def faithful(certificate: dict[str, Any]) -> str:
    loss, accuracy, ablations = (certificate[key] for key in ("loss", "accuracy", "faithfulness"))
    worst = max(claimed(certificate["objective"]), key=lambda ablation: ablations[ablation]["loss"])
    without = certificate["tests"]["necessity"]
    return (
        f"held-out task loss {loss['circuit']:.3f} nats (model {loss['model']:.3f}), accuracy "
        f"{accuracy['circuit']:.1%} (model {accuracy['model']:.1%}); worst loss under the ablations of its objective: "
        f"{ablations[worst]['loss']:.3f} (`{worst}`); under others: {ablations['resample_task']['loss']:.2f} "
        f"(`resample_task`), {ablations['resample_corpus']['loss']:.2f} (`resample_corpus`); the model without the "
        f"circuit's nodes: {without['loss']:.2f}, without as many random nodes: {without['random']['loss']:.2f}"
    )


def on_code(natural: dict[str, Any]) -> str:
    agree, model, circuit = natural["agree"], natural["model"], natural["circuit"]
    same_token, counterfactual = agree["resample_same_token"], agree["counterfactual"]
    return ("" if model["piece_decides"] else f"{undecided(model['both_right'])}; ") + (
        f"on {agree['all']['n']} natural prompts of held-out files the model is right on {model['accuracy_real']:.1%} "
        f"of real and {model['accuracy_edited']:.1%} of edited ones, the program on {circuit['accuracy']:.1%} of both; "
        f"it agrees with the model on {share(agree['all'])}, KL {circuit['kl']:.2f} nats; with other values in dropped "
        f"nodes on {counterfactual['agree']:.1%} (`counterfactual`) and {same_token['agree']:.1%} "
        f"(`resample_same_token`), with no node kept on {agree['no_nodes']['agree']:.1%}"
    )


def readme(text: str) -> str:
    """The README with the first example's size and verdict in their places."""
    certificate = circuitc.load_circuit(folders()[0]).certificate
    size = f"The circuit has {certificate['nodes']} nodes and {certificate['edges']} edges."
    return put(put(text, "size", size), "verdict", verdict(certificate))


def put(text: str, name: str, part: str) -> str:
    """``text`` with ``part`` between its markers of that name."""
    whole = f"<!-- {name} -->\n{part}\n<!-- /{name} -->"
    return re.sub(f"<!-- {name} -->.*<!-- /{name} -->", lambda match: whole, text, flags=re.DOTALL)


def pages() -> Iterator[tuple[Path, str]]:
    """Each page that shows examples, and the text that it should have."""
    yield ROOT / "docs" / "examples.md", page()
    path = ROOT / "README.md"
    yield path, readme(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    for folder in folders():
        circuitc.load_circuit(folder).save(folder)
    for path, text in pages():
        path.write_text(text, encoding="utf-8")
