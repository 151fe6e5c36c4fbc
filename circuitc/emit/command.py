"""The command line of an emitted program, as source text."""

from __future__ import annotations

USAGE = "usage: python circuit.py TEXT, or python circuit.py --ids 1,2,3; --rounded before either"

READ = '''def read_ids(arguments: list[str]) -> list[int]:
    """The token ids that the command line asks about."""
    if len(arguments) == 2 and arguments[0] == "--ids":
        try:
            ids = [int(i) for i in arguments[1].split(",")]
        except ValueError:
            raise ValueError(f"--ids takes token ids like 1,2,3, not {arguments[1]!r}") from None
    elif len(arguments) == 1 and arguments[0] != "--ids":
        ids = encode(arguments[0], TOKENIZER)
    else:
        raise ValueError(USAGE)
    if not ids:
        raise ValueError("the text is empty; there is nothing to continue")
    if not 0 <= min(ids) <= max(ids) < VOCABULARY:
        wrong = next(i for i in ids if not 0 <= i < VOCABULARY)
        raise ValueError(f"there is no token {wrong}; ids run from 0 to {VOCABULARY - 1}")
    return ids
'''

MAIN = """def main(arguments: list[str]) -> int:
    sys.stdout.reconfigure(errors="backslashreplace")
    if arguments in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    program = EXACT
    if arguments[:1] == ["--rounded"]:
        program, arguments = ROUNDED, arguments[1:]
    try:
        ids = read_ids(arguments)
        lines = report(ids, program)
    except UnicodeEncodeError:
        print("circuit.py: the text is not valid UTF-8", file=sys.stderr)
        return 2
    except ValueError as error:
        print(f"circuit.py: {error}", file=sys.stderr)
        return 2
    print("tokens:", " ".join(repr(decode([i], TOKENIZER)) for i in ids))
    print("\\n".join(lines))
    return 0
"""

PAIR = '''def answer(text: str) -> str:
    """Which of the two answers comes after ``text``."""
    return ANSWERS[0] if log_odds(np.array(encode(text, TOKENIZER))) > 0 else ANSWERS[1]


def report(ids: list[int], program: Any) -> list[str]:
    """The lines of the answer, the last of them the answer itself."""
    difference, odds = (float(program(np.array(ids), raw)) for raw in (True, False))
    best = ANSWERS[0] if odds > 0 else ANSWERS[1]
    probability = 0.5 + 0.5 * math.tanh(0.5 * abs(odds))
    return [
        f"difference: {difference:.6g}, logit of {ANSWERS[0]!r} less that of {ANSWERS[1]!r}",
        f"log-odds: {odds:.6g}, so {best!r} with probability {probability:.4f}",
        repr(best),
    ]
'''
"""For a program whose answer is one of two tokens."""

LAST = '''def report(ids: list[int], program: Any) -> list[str]:
    """What the values are called, and the values after the last token."""
    values = np.atleast_1d(program(np.array(ids)))
    return ["outputs: " + ", ".join(ANSWERS), " ".join(f"{value:.6g}" for value in values)]
'''
"""For a program whose answer is channels of the output at the last position."""

EVERY = '''def report(ids: list[int], program: Any) -> list[str]:
    """What the values are called, and the values after each token."""
    rows = program(np.array(ids))
    return ["outputs: " + ", ".join(ANSWERS), *(" ".join(f"{value:.6g}" for value in row) for row in rows)]
'''
"""For a program whose answer is channels of the output at every position."""
