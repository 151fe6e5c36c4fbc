"""Options and arguments of commands: those of a value that does not exist, or that do not go together."""

from __future__ import annotations

from pathlib import Path

from refusals.pairs import row, write
from refusals.shared import CHECKPOINTS, EXAMPLES, FIXTURES, Case, copied, told, written
from refusals.task_files import toml

TASK = "single_double_quote"


def command(*arguments: object) -> Case:
    """A command. FOLDER is the empty folder, CIRCUIT a circuit in it, and other capitals are checkpoints and files."""

    def case(folder: Path) -> object:
        names = {"FOLDER": folder, **{name.upper(): path for name, path in CHECKPOINTS.items()}}
        if any("CIRCUIT" in str(a) for a in arguments):
            names["CIRCUIT"] = copied(EXAMPLES / TASK, folder, "circuit")
        if "PAIRS" in arguments:
            names["PAIRS"] = write(folder / "mine.jsonl", [row("p"), row("q", "b", "a"), row("r"), row("s", "b", "a")])
        if "TASK_FILE" in arguments:
            names["TASK_FILE"] = toml(folder / "mine.toml", answers=["'", '"'])
        if "BAD" in arguments:
            names["BAD"] = toml(folder / "mine.toml", heldout=["{nam} {piece}"])
        found = [str(argument) for argument in arguments]
        for name, path in names.items():
            found = [argument.replace(name, str(path)) for argument in found]
        return told(folder, *found)

    return case


def extract(*options: object, checkpoint: object = "QUOTES") -> Case:
    return command("extract", checkpoint, *options, "-o", "FOLDER/new/made")


def compiling(*options: object) -> Case:
    def case(folder: Path) -> object:
        written(folder / "mask.json", {"0.attn.v": [0]})
        return command("compile", "QUOTES", "--circuit", "FOLDER/mask.json", *options, "-o", "FOLDER/made")(folder)

    return case


def onto(*arguments: object) -> Case:
    """A command that would write to a file of the user's, as if it were a folder."""

    def case(folder: Path) -> object:
        written(folder / "file", "precious")
        try:
            return command(*arguments)(folder)
        finally:
            assert (folder / "file").read_text() == "precious"

    return case


def with_folder(*arguments: object) -> Case:
    def case(folder: Path) -> object:
        (folder / "folder.html").mkdir()
        return command(*arguments)(folder)

    return case


EXTRACT: dict[str, Case] = {
    "a misspelt task": extract("--task", "single_double_qoute"),
    "a misspelt pass": extract("--task", TASK, "--passes", "lern-mask"),
    "a misspelt option of a pass": extract("--task", TASK, "--passes", "learn-mask{step=1}"),
    "a misspelt pass to print after": extract("--task", TASK, "--print-after", "simplfy"),
    "a misspelt objective": extract("--task", TASK, "--objective", "means"),
    "a misspelt method": extract("--task", TASK, "--method", "papr"),
    "an objective that the method lacks": extract("--task", TASK, "--method", "paper", "--objective", "resample"),
    "a target above chance": extract("--task", TASK, "--target-loss", "0.9"),
    "a target that is NaN": extract("--task", TASK, "--target-loss", "nan"),
    "a device that does not exist": extract("--task", TASK, "--device", "abacus"),
    "--nulls": extract("--task", TASK, "--nulls", "1"),
    "a task that the model cannot do": extract("--task", "var_swap"),
    "answers of several tokens": extract("--task", "for_while", checkpoint="LETTERS"),
    "no checkpoint": extract("--task", TASK, checkpoint="nope"),
    "no task": extract(),
    "two tasks": extract("--task", TASK, "--pairs", "PAIRS"),
    "a task and a task file": extract("--task", TASK, "--task-file", "TASK_FILE"),
    "pairs and a task file": extract("--pairs", "PAIRS", "--task-file", "TASK_FILE"),
    "no pairs file": extract("--pairs", "FOLDER/none.jsonl"),
    "no task file": extract("--task-file", "FOLDER/none.toml"),
    "a task file that is none": extract("--task-file", "BAD"),
    "no text": extract("--pairs", "PAIRS", "--text", "FOLDER/none.txt"),
    "a model without means": extract(
        "--pairs", "PAIRS", checkpoint=FIXTURES / "openai" / "05_yolo1_evidence_wpe_bigram"
    ),
    "onto a file": onto("extract", "QUOTES", "--task", TASK, "-o", "FOLDER/file"),
    "below a file": onto("extract", "QUOTES", "--task", TASK, "-o", "FOLDER/file/below"),
    "onto a device": command("extract", "QUOTES", "--task", TASK, "-o", "/dev/null/x"),
}
COMPILE: dict[str, Case] = {
    "no answer": compiling(),
    "no alternative": compiling("--answer", "')"),
    "an answer and pairs": compiling("--answer", "'", "--alternative", '"', "--pairs", "FOLDER/none.jsonl"),
    "an answer and a task": compiling("--answer", "'", "--alternative", '"', "--task", "var_swap"),
    "a misspelt task": compiling("--task", "var_swop"),
    "an answer of several tokens": compiling("--answer", "abc def", "--alternative", "'"),
    "answers that are one token": compiling("--answer", "'", "--alternative", "'"),
}
OTHERS: dict[str, Case] = {
    "trace onto another ending": command("trace", "QUOTES", "-o", "FOLDER/graph.txt"),
    "trace below a file": onto("trace", "QUOTES", "-o", "FOLDER/file/g.circ"),
    "train a misspelt recipe": command("train", "tiny-tset", "-o", "FOLDER/made"),
    "train a recipe that is not there": command("train", "FOLDER/none.toml", "-o", "FOLDER/made"),
    "train onto a file": onto("train", "tiny-test", "-o", "FOLDER/file"),
    "train below a file": onto("train", "tiny-test", "-o", "FOLDER/file/below"),
    "run without input": command("run", "CIRCUIT"),
    "run on text and ids": command("run", "CIRCUIT", "--text", "a", "--ids", "1"),
    "run on nothing": command("run", "CIRCUIT", "--text", ""),
    "run on a word for an id": command("run", "CIRCUIT", "--ids", "1,two"),
    "run on an id that is too large": command("run", "CIRCUIT", "--ids", "1,5000"),
    "run on a negative id": command("run", "CIRCUIT", "--ids=-1"),
    "run nothing": command("run", "FOLDER/none", "--text", "a"),
    "draw another ending": command("draw", "CIRCUIT", "-o", "FOLDER/a.gif"),
    "draw another format": command("draw", "CIRCUIT", "-o", "FOLDER/a.svg", "--format", "gif"),
    "draw one format as another": command("draw", "CIRCUIT", "-o", "FOLDER/a.svg", "--format", "pdf"),
    "verify nothing": command("verify", "FOLDER/none"),
    "opt nothing": command("opt", "FOLDER/none.circ", "--passes", "simplify"),
    "opt with a misspelt pass": command("opt", "CIRCUIT/circuit.circ", "--passes", "simplfy"),
    "opt onto another ending": command("opt", "CIRCUIT/circuit.circ", "--passes", "simplify", "-o", "FOLDER/a.txt"),
    "expr of a misspelt value": command("expr", "CIRCUIT", "final_nrom"),
    "tasks: a misspelt name": command("tasks", "var_swop"),
    "tasks of a task file that is none": command("tasks", "--task-file", "BAD"),
    "tasks: code without --natural": command("tasks", "--code", "FOLDER"),
    "tasks: natural prompts of a task without": command("tasks", "with_open", "--natural", "--code", "FOLDER"),
    "explain nothing": command("explain", "FOLDER/none"),
    "explain an empty folder": command("explain", "FOLDER"),
    "explain by another checkpoint": command("explain", "CIRCUIT", "-c", "LETTERS"),
    "explain by no checkpoint": command("explain", "CIRCUIT", "-c", "nope"),
    "report on nothing": command("report", "FOLDER/none"),
    "report on an empty folder": command("report", "FOLDER"),
    "report onto another ending": command("report", "CIRCUIT", "-o", "FOLDER/page.pdf"),
    "report by another checkpoint": command("report", "CIRCUIT", "-c", "LETTERS", "-o", "FOLDER/page.html"),
    "report by no checkpoint": command("report", "CIRCUIT", "-c", "nope", "-o", "FOLDER/page.html"),
    "report onto a folder": with_folder("report", "CIRCUIT", "-o", "FOLDER/folder.html"),
    "export onto another ending": command("export", "CIRCUIT", "-o", "FOLDER/viz.json"),
    "export in a format that does not exist": command("export", "CIRCUIT", "-o", "FOLDER/a.json", "--format", "eapp"),
    "export a graph onto another ending": command("export", "CIRCUIT", "-o", "FOLDER/a.pt", "--format", "eap"),
    "export nothing": command("export", "FOLDER/none", "-o", "FOLDER/viz.pt"),
    "bench: a misspelt section": command("bench", "--section", "size", "-o", "FOLDER/new"),
    "bench: a misspelt task": command("bench", "--task", "var_swop", "-o", "FOLDER/new"),
    "bench: no checkpoint": command("bench", "nowhere", "-o", "FOLDER/new"),
    "bench: a target above chance": command("bench", "--target-loss", "2", "-o", "FOLDER/new"),
    "bench: two checkpoints": command("bench", "a", "--checkpoint", "b", "-o", "FOLDER/new"),
}
CASES: dict[str, Case] = {
    **{f"extract: {name}": case for name, case in EXTRACT.items()},
    **{f"compile: {name}": case for name, case in COMPILE.items()},
    **OTHERS,
}
