// The diagram lit by the prompt: each node in the colour of its value, each edge as strong as what it carries.

"use strict";

const ROOM = 45; // points: a narrower node does not say at which token
const RUNS = new Map(); // by program: its runs on the examples of the task

function examplesOf(which) {
  if (!RUNS.has(which)) RUNS.set(which, FACTS.prompts.map((example) => PROGRAMS[which](example.tokens)));
  return RUNS.get(which);
}

// One number per token; of a pattern, what the last token attends to.
const rowOf = (value) => [...(Array.isArray(value) ? value.at(-1) : value)];

// The identifier of a node's value in the page's program; undefined if the program does not compute it.
function held(name) {
  return STATE.which ? FACTS.programs[STATE.which].find((value) => value.node === name)?.id : undefined;
}

// The values of a node in a run, one per token; null if the program does not compute it.
function valuesIn(run, name) {
  if (name === "answer") return FACTS.pair ? [run.answer] : null;
  const id = held(name);
  return id === undefined ? null : rowOf(run.values[id]);
}

// Where a node is read off: at the last token; where every position has it, and for a head, where it is largest.
function placeOf(node, values) {
  if (!node.every && node.kind !== "head") return values.length - 1;
  return values.reduce((best, value, i) => (Math.abs(value) > Math.abs(values[best]) ? i : best), 0);
}

// What an edge from this node carries to another one: the value where the other one is read off, or what a head brings.
function carried(name, at) {
  const values = valuesIn(STATE.run, name);
  if (!values) return null;
  const pattern = NODES.get(name)?.head ? valuesIn(STATE.run, NODES.get(name).head) : null;
  if (pattern) return values.reduce((total, value, i) => total + pattern[i] * value, 0);
  return values[Math.min(at, values.length - 1)];
}

function lightDiagram() {
  for (const group of find("drawing").querySelectorAll(".lit")) {
    group.classList.remove("lit", "above", "below");
    group.querySelector(".badge")?.remove();
  }
  for (const edge of find("drawing").querySelectorAll(".edge")) edge.style.opacity = "";
  if (!STATE.run) return;
  for (const node of FACTS.nodes) {
    const values = valuesIn(STATE.run, node.name);
    const at = values ? placeOf(node, values) : STATE.tokens.length - 1;
    if (values) lightNode(node, values, at);
    lightEdges(node, at);
  }
}

function lightNode(node, values, at) {
  const before = examplesOf(STATE.which).map((run) => valuesIn(run, node.name)).flat();
  const part = values[at] / (largest([...before, ...values]) || 1);
  const said = node.kind === "head" ? `${(100 * values[at]).toFixed(0)} %` : short(values[at]);
  const where = node.every || node.kind === "head" ? ` at ${tokenName(STATE.tokens[at])}` : "";
  for (const group of DRAWN.get(node.name) ?? []) {
    const outline = group.querySelector("path, polygon, ellipse");
    const box = outline.getBBox();
    group.classList.add("lit", part < 0 ? "below" : "above");
    group.style.setProperty("--heat", Math.abs(part).toFixed(3));
    const badge = document.createElementNS("http://www.w3.org/2000/svg", "text");
    badge.setAttribute("class", "badge");
    badge.setAttribute("x", box.x + box.width / 2);
    badge.setAttribute("y", box.y + box.height + 7);
    badge.textContent = box.width < ROOM ? said : said + where;
    group.append(badge);
  }
}

function lightEdges(node, at) {
  const weighed = node.from.filter(([, kind]) => kind === "weight" || kind === "unembed");
  const parts = weighed.map(([source, , weight]) => {
    const value = carried(source, at);
    return value === null ? null : Math.abs(weight * value);
  });
  const top = largest(parts);
  weighed.forEach(([source], i) => {
    if (parts[i] === null || !top) return;
    for (const edge of DRAWN.get(`${source}->${node.name}`) ?? []) edge.style.opacity = (0.2 + (0.8 * parts[i]) / top).toFixed(2);
  });
}
