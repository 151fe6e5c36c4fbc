"""How much a search depends on rounding: the twenty tasks, searched without a jitter and under three.

    python bench/wander.py                 the searches that bench/wander.json lacks, then the table in the docs
    python bench/wander.py table           only the table in the docs
    python bench/wander.py one TASK SEED   one search, in this process; the seed is of tests/jitter.py, 0 for none

A jitter changes the last digits of results, as another processor would. Each search is that of ``circuitc extract
--prompts template --constants plain`` (learn-mask and prune-edges, objective ``counterfactual``, seed 0); no
certificate is made. A search takes a few minutes of one core, and two run at a time.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from itertools import product
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOUND = ROOT / "bench" / "wander.json"
PAGE = ROOT / "docs" / "verification.md"
CHECKPOINT = "tinypython-sparse"
SEEDS = (0, 1, 2, 3)
TOGETHER = 2
START, END = "<!-- wander -->", "<!-- /wander -->"


def one(task: str, seed: int) -> dict[str, Any]:
    """The nodes and edges of one search. It needs a process of its own, because a jitter cannot be taken back."""
    if seed:
        sys.path.insert(0, str(ROOT / "tests"))
        from jitter import install

        install(seed)
    import torch

    import circuitc
    from circuitc.circuit.liveness import drop_unreachable_nodes
    from circuitc.circuit.mask import kept_edges, kept_nodes
    from circuitc.driver.defaults import default_passes
    from circuitc.inputs.prompts import answer_ids
    from circuitc.inputs.source_graph import answer_graph
    from circuitc.inputs.splits import masked_means, select_prompts
    from circuitc.pipeline import CHANGES, Context, parse_pipeline
    from circuitc.registry import find_task

    torch.set_num_threads(1)
    ckpt, of = circuitc.load(CHECKPOINT), find_task(task)
    graph = answer_graph(ckpt, answer_ids(of, ckpt.tokenizer))
    context = Context(None, select_prompts(ckpt, of, 0), masked_means(ckpt), ckpt.corpus, 0)
    for step in parse_pipeline(default_passes("circuitc", "counterfactual", 0.15)):
        graph = step.apply(graph, context) if step.promise is CHANGES else graph
    graph = drop_unreachable_nodes(graph)
    edges = [edge.name for edge in kept_edges(graph)]
    return {"task": task, "seed": seed, "nodes": sorted(map(str, kept_nodes(graph))), "edges": sorted(edges)}


def everything() -> list[dict[str, Any]]:
    """All searches; those in the file are not run again."""
    from circuitc.inputs.writing import keep_file, write_whole  # a jitter comes before circuitc

    found = json.loads(FOUND.read_text(encoding="utf-8")) if FOUND.exists() else []
    tasks = sorted(path.stem for path in (ROOT / "tasks").glob("*.toml"))
    known = {(each["task"], each["seed"]) for each in found}
    todo = [(task, seed) for seed, task in product(SEEDS, tasks) if (task, seed) not in known]

    def search(pair: tuple[str, int]) -> dict[str, Any]:
        command = [sys.executable, __file__, "one", pair[0], str(pair[1])]
        environment = {**os.environ, "OMP_NUM_THREADS": "1"}
        output = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
        result: dict[str, Any] = json.loads(output)
        return result

    with keep_file(FOUND), ThreadPoolExecutor(TOGETHER) as pool:
        for future in as_completed([pool.submit(search, pair) for pair in todo]):
            result = future.result()
            found.append(result)
            found.sort(key=lambda each: (each["task"], each["seed"]))
            write_whole({FOUND: (json.dumps(found, indent=1) + "\n").encode()})
            print(f"{result['task']}, seed {result['seed']}: {len(found)} of {len(known) + len(todo)}", flush=True)
    return found


def table(found: Sequence[dict[str, Any]]) -> str:
    """One row per task: its size without a jitter, how many jitters found the same circuit, and the least index."""
    from circuitc.verify.stability import jaccard  # a jitter comes before circuitc

    by_task: dict[str, dict[int, dict[str, Any]]] = {}
    for each in found:
        by_task.setdefault(each["task"], {})[each["seed"]] = each
    rows, same, total = [], 0, 0
    for task, searches in by_task.items():
        here, others = searches.get(SEEDS[0]), [searches[seed] for seed in SEEDS[1:] if seed in searches]
        if here is None or not others:  # not searched yet
            continue
        total += len(others)
        alike = sum(each["nodes"] == here["nodes"] and each["edges"] == here["edges"] for each in others)
        same += alike
        nodes, edges = (min(jaccard(here[part], each[part]) for each in others) for part in ("nodes", "edges"))
        sizes = f"{len(here['nodes'])} | {len(here['edges'])}"
        rows.append(f"| `{task}` | {sizes} | {alike} of {len(others)} | {nodes:.2f} | {edges:.2f} |")
    return "\n".join(
        [
            f"{same} of {total} searches found the circuit that the same search finds without a jitter.",
            "",
            "| task | nodes | edges | the same | nodes, least Jaccard | edges, least Jaccard |",
            "| --- | ---: | ---: | --- | ---: | ---: |",
            *rows,
        ]
    )


def main(arguments: Sequence[str]) -> None:
    if arguments[:1] == ["one"]:
        print(json.dumps(one(arguments[1], int(arguments[2]))))
        return
    found = json.loads(FOUND.read_text(encoding="utf-8")) if arguments[:1] == ["table"] else everything()
    before, rest = PAGE.read_text(encoding="utf-8").split(START)
    from circuitc.inputs.writing import write_whole

    write_whole({PAGE: f"{before}{START}\n{table(found)}\n{END}{rest.split(END)[1]}".encode()})


if __name__ == "__main__":
    main(sys.argv[1:])
