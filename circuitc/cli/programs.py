"""``circuitc run`` and ``circuitc draw``: what an extracted circuit says, and how it looks."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from circuitc.cli.files import write_whole
from circuitc.cli.options import CircuitFolder, Json
from circuitc.cli.output import note, print_json, print_text
from circuitc.errors import CircuitcError


def run(
    folder: CircuitFolder,
    text: Annotated[str | None, typer.Option("--text", metavar="TEXT", help="What to continue.")] = None,
    ids: Annotated[str | None, typer.Option("--ids", metavar="1,2,3", help="Token ids instead of text.")] = None,
    as_json: Json = False,
) -> None:
    """Run the extracted program: which of the two answers comes next?

    The answer is the last line, quoted as Python quotes it. A circuit of other outputs than two tokens prints its
    values, one position a line.

    \b
    For example:
        circuitc run out --text 'print("hi'
        circuitc run out --ids 17,4,203
    """
    # These import PyTorch.
    from circuitc.answer import Channels
    from circuitc.files import load_circuit
    from circuitc.tokenizer import decode_token

    if (text is None) == (ids is None):
        raise CircuitcError("the program needs one input", fix="give either --text TEXT or --ids 1,2,3")
    given = None if ids is None else read_ids(ids)
    circuit = load_circuit(folder)
    tokens = circuit.tokenizer.encode(text).ids if given is None else given
    if not tokens:
        raise CircuitcError("there are no tokens to continue", fix="give a text that is not empty")
    if isinstance(circuit.answer, Channels):
        values = circuit.program([tokens])[0].tolist()
        print_json({"values": values, "channels": list(circuit.answer.ids), "tokens": list(tokens)}) if as_json else (
            print_text("\n".join(map(str, values if isinstance(values, list) else [values])))
        )
        return
    lead = float(circuit.program([tokens])[0])
    calibrated = circuit.calibration.scale * lead + circuit.calibration.shift
    first, second = circuit.answers
    best, token = (first, circuit.answer[0]) if calibrated > 0 else (second, circuit.answer[1])
    if as_json:
        print_json(
            {
                "answer": best,
                "token": token,
                "difference": lead,
                "calibrated": calibrated,
                "tokens": list(tokens),
            }
        )
        return
    print_text("tokens: " + " ".join(repr(decode_token(circuit.tokenizer, i)) for i in tokens))
    print_text(f"difference: {lead:.6g}, logit of {first!r} less that of {second!r}")
    print_text(f"calibrated: {calibrated:.6g}")
    print_text(repr(best))


def read_ids(text: str) -> list[int]:
    try:
        return [int(part) for part in text.split(",")]
    except ValueError:
        raise CircuitcError(f"'{text}' is not a list of token ids", fix="write numbers with commas: 1,2,3") from None


def draw(
    folder: CircuitFolder,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE.svg", help="Ends in .svg or .dot.")],
    as_json: Json = False,
) -> None:
    """Draw the circuit as SVG, or as DOT for Graphviz.

    \b
    For example:
        circuitc draw out -o circuit.svg
        circuitc draw out -o circuit.dot
    """
    if output.suffix not in (".svg", ".dot"):
        raise CircuitcError(f"'{output}' ends in neither .svg nor .dot", fix="choose the format by the file's ending")
    # These import PyTorch.
    from circuitc.emit.diagram import to_dot, to_svg
    from circuitc.files import load_circuit

    dot = to_dot(load_circuit(folder))
    picture = dot if output.suffix == ".dot" else to_svg(dot)[0]
    write_whole({output: picture.encode()})
    if as_json:
        print_json({"file": str(output), "bytes": len(picture.encode())})
    else:
        note(f"wrote {output}")
