"""How much a search depends on rounding: the twenty tasks, searched without a jitter and under three.

    python bench/wander.py                 the searches that bench/wander.json lacks, then the table in the docs
    python bench/wander.py table           only the table in the docs
    python bench/wander.py one OBJECTIVE TASK SEED      one search; the seed is of tests/jitter.py, 0 for none

A jitter changes the last digits of results, as another processor would. Each search is that of ``circuitc extract
--objective OBJECTIVE`` (learn-mask and prune-edges, seed 0); no certificate is made. With ``mean``, the published
measure, it takes about a minute of one core; with ``counterfactual``, the default, a few. ``TOGETHER`` run at a time.
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
OBJECTIVES = ("mean", "counterfactual")
SEEDS = (0, 1, 2, 3)
TOGETHER = int(os.environ.get("TOGETHER", "2"))
START, END = "<!-- wander -->", "<!-- /wander -->"


def one(objective: str, task: str, seed: int) -> dict[str, Any]:
    """The nodes and edges of one search. It needs a process of its own, because a jitter cannot be taken back."""
    if seed:
        sys.path.insert(0, str(ROOT / "tests"))
        from jitter import install

        install(seed)
    import torch

    import circuitc
    from circuitc.circuit.liveness import drop_unreachable_nodes
    from circuitc.circuit.mask import kept_edges, kept_nodes
    from circuitc.driver import defaults
    from circuitc.driver.natural import TEMPLATE, choosing_prompts, natural_prompts
    from circuitc.inputs.prompts import answer_ids
    from circuitc.inputs.source_graph import answer_graph
    from circuitc.inputs.splits import masked_means, select_prompts
    from circuitc.pipeline import CHANGES, Context, parse_pipeline
    from circuitc.registry import find_task

    torch.set_num_threads(1)
    ckpt, of = circuitc.load(CHECKPOINT), find_task(task)
    source = graph = answer_graph(ckpt, answer_ids(of, ckpt.tokenizer))
    prompts, kind = select_prompts(ckpt, of, 0), defaults.default_prompts(objective)
    if kind != TEMPLATE:
        prompts = choosing_prompts(prompts, natural_prompts(ckpt, of, None), kind, of)
    means = masked_means(ckpt, defaults.default_constants(ckpt, objective))
    context = Context(None, prompts, means, ckpt.corpus, 0, source=source)
    for step in parse_pipeline(defaults.default_passes("circuitc", objective, 0.15)):
        graph = step.apply(graph, context) if step.promise is CHANGES else graph
    graph = drop_unreachable_nodes(graph)
    edges = [edge.name for edge in kept_edges(graph)]
    return {
        "objective": objective,
        "task": task,
        "seed": seed,
        "nodes": sorted(map(str, kept_nodes(graph))),
        "edges": sorted(edges),
    }


def everything() -> list[dict[str, Any]]:
    """All searches; those in the file are not run again."""
    from circuitc.inputs.writing import keep_file, write_whole  # a jitter comes before circuitc

    found = json.loads(FOUND.read_text(encoding="utf-8")) if FOUND.exists() else []
    tasks = sorted(path.stem for path in (ROOT / "tasks").glob("*.toml"))
    known = {(each["objective"], each["task"], each["seed"]) for each in found}
    every = [(objective, task, seed) for objective, task, seed in product(OBJECTIVES, tasks, SEEDS)]
    todo = [each for each in every if each not in known]

    def search(each: tuple[str, str, int]) -> dict[str, Any]:
        command = [sys.executable, __file__, "one", *map(str, each)]
        environment = {**os.environ, "OMP_NUM_THREADS": "1"}
        output = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
        result: dict[str, Any] = json.loads(output)
        return result

    with keep_file(FOUND), ThreadPoolExecutor(TOGETHER) as pool:
        for future in as_completed([pool.submit(search, each) for each in todo]):
            result = future.result()
            found.append(result)
            found.sort(key=lambda each: (OBJECTIVES.index(each["objective"]), each["task"], each["seed"]))
            write_whole({FOUND: (json.dumps(found, indent=1) + "\n").encode()})
            name = " ".join(str(result[key]) for key in ("objective", "task", "seed"))
            print(f"{name}: {len(found)} of {len(known) + len(todo)}", flush=True)
    return found


def table(found: Sequence[dict[str, Any]]) -> str:
    """One row per objective and task: its size, how many jitters found the same circuit, and the least index."""
    from circuitc.verify.stability import jaccard  # a jitter comes before circuitc

    searched: dict[tuple[str, str], dict[int, dict[str, Any]]] = {}
    for each in found:
        searched.setdefault((each["objective"], each["task"]), {})[each["seed"]] = each
    rows, same, total = [], 0, 0
    for (objective, task), by_seed in searched.items():
        here, others = by_seed.get(SEEDS[0]), [by_seed[seed] for seed in SEEDS[1:] if seed in by_seed]
        if here is None or not others:  # not searched yet
            continue
        total += len(others)
        alike = sum(each["nodes"] == here["nodes"] and each["edges"] == here["edges"] for each in others)
        same += alike
        nodes, edges = (min(jaccard(here[part], each[part]) for each in others) for part in ("nodes", "edges"))
        sizes = f"{len(here['nodes'])} | {len(here['edges'])}"
        rows.append(f"| `{objective}` | `{task}` | {sizes} | {alike} of {len(others)} | {nodes:.2f} | {edges:.2f} |")
    return "\n".join(
        [
            f"{same} of {total} searches found the circuit that the same search finds without a jitter.",
            "",
            "| objective | task | nodes | edges | the same | nodes, least Jaccard | edges, least Jaccard |",
            "| --- | --- | ---: | ---: | --- | ---: | ---: |",
            *rows,
        ]
    )


def main(arguments: Sequence[str]) -> None:
    if arguments[:1] == ["one"]:
        print(json.dumps(one(*arguments[1:3], int(arguments[3]))))
        return
    found = json.loads(FOUND.read_text(encoding="utf-8")) if arguments[:1] == ["table"] else everything()
    before, rest = PAGE.read_text(encoding="utf-8").split(START)
    from circuitc.inputs.writing import write_whole

    write_whole({PAGE: f"{before}{START}\n{table(found)}\n{END}{rest.split(END)[1]}".encode()})


if __name__ == "__main__":
    main(sys.argv[1:])
