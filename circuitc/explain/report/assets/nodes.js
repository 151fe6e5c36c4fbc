// The diagram, the list of nodes, and the panel of the chosen node.

"use strict";

const KINDS = { weight: "", embed: "embedding", residual: "same channel", score: "score", mix: "attention", unembed: "logits", part: "in the head" };

const MOST_SHOWN = 6; // prompts of the task in the panel

// The elements of the drawing by the name of their node, as "a", or edge, as "a->b".
const DRAWN = new Map();

function startDiagram() {
  const svg = find("drawing").querySelector("svg");
  for (const group of svg?.querySelectorAll("g.node, g.edge") ?? []) {
    const name = group.querySelector("title")?.textContent;
    if (!name) continue;
    DRAWN.set(name, [...(DRAWN.get(name) ?? []), group]);
    if (!NODES.has(name)) continue;
    group.querySelector("path, polygon, ellipse")?.classList.add("outline");
    group.setAttribute("tabindex", "0");
    group.setAttribute("role", "button");
    group.setAttribute("aria-label", `${NODES.get(name).place}, ${NODES.get(name).what}`);
    group.dataset.node = name;
    group.addEventListener("click", () => ask(name));
    group.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      ask(name);
    });
    group.addEventListener("pointerenter", () => mark(name));
    group.addEventListener("pointerleave", () => mark(STATE.asked ? STATE.node : null));
  }
}

// Highlight a node and everything that it reads and feeds.
function mark(name) {
  const svg = find("drawing").querySelector("svg");
  for (const group of svg?.querySelectorAll(".chosen, .near") ?? []) group.classList.remove("chosen", "near");
  svg?.classList.toggle("focused", DRAWN.has(name));
  const light = (key, kind) => DRAWN.get(key)?.forEach((group) => group.classList.add(kind));
  light(name, "chosen");
  const node = NODES.get(name);
  for (const [source] of node?.from ?? []) [source, `${source}->${name}`].forEach((key) => light(key, "near"));
  for (const [target] of node?.to ?? []) [target, `${name}->${target}`].forEach((key) => light(key, "near"));
  if (node?.kind !== "head") return;
  for (const [source] of node.from) for (const [target] of node.to) light(`${source}->${target}`, "near");
}

function startList() {
  const list = find("nodes");
  let place = null;
  for (const node of FACTS.nodes) {
    if (node.place !== place) list.append(make("h4", { role: "presentation" }, (place = node.place)));
    const id = `node-${node.name.replaceAll(".", "-")}`;
    list.append(make("div", { role: "option", id, "data-node": node.name, onclick: () => ask(node.name) }, node.what));
  }
  list.addEventListener("keydown", (event) => {
    const at = FACTS.nodes.findIndex((node) => node.name === STATE.node);
    const last = FACTS.nodes.length - 1;
    const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    ask(FACTS.nodes[to].name);
  });
}

function ask(name) {
  STATE.asked = true;
  choose(name);
}

function choose(name) {
  STATE.node = name;
  const list = find("nodes");
  for (const option of list.querySelectorAll("[role=option]")) {
    const chosen = option.dataset.node === name;
    option.setAttribute("aria-selected", chosen);
    if (!chosen) continue;
    list.setAttribute("aria-activedescendant", option.id);
    list.scrollTop = Math.min(list.scrollTop, option.offsetTop - list.offsetTop);
    list.scrollTop = Math.max(list.scrollTop, option.offsetTop - list.offsetTop + option.offsetHeight - list.clientHeight);
  }
  mark(name);
  drawNode();
}

function links(title, found) {
  if (!found.length) return null;
  const items = found.map(([other, kind, weight]) => {
    const node = NODES.get(other);
    const text = node ? `${other}` : other;
    const said = KINDS[kind] ? ` (${KINDS[kind]})` : "";
    const inside = [text + said];
    if (kind === "weight" || kind === "unembed") inside.push(make("span", { class: "w" }, short(weight)));
    const box = node ? make("button", { type: "button", onclick: () => ask(other) }, ...inside) : make("span", {}, ...inside);
    return make("li", {}, box);
  });
  return make("div", {}, make("h4", {}, title), make("ul", { class: "links" }, ...items));
}

// The values that the program computes for a node on prompts of the task, used where nothing was measured.
function computed(name) {
  return held(name) ? examplesOf(STATE.which).map((run) => valuesIn(run, name)) : [];
}

// How circuit.py computes a node's value: its name there and its formula.
function written(name) {
  const value = STATE.which && FACTS.programs[STATE.which].find((value) => value.node === name);
  return value?.label ? make("p", { class: "mono formula" }, `${value.label} = ${value.formula}`) : null;
}

function drawNode() {
  const panel = find("node");
  const node = NODES.get(STATE.node);
  if (!node) {
    panel.replaceChildren(make("p", { class: "small" }, "This circuit has no nodes."));
    return;
  }
  const recorded = FACTS.onPrompts[node.name] ?? computed(node.name);
  const text = FACTS.onText[node.name] ?? { top: [], random: [] };
  const values = STATE.run && node.kind !== "answer" ? valuesIn(STATE.run, node.name) : null;
  const pieces = [...text.top, ...text.random].map((piece) => piece.values);
  const top = largest([...recorded, ...pieces, values ? [...values] : []].flat());
  const readout = make("p", { class: "readout", "aria-live": "polite" });
  const shown = (title, examples) => {
    const strips = examples.map((example) => strip(example.tokens, example.values, top, title, readout));
    return strips.length ? make("div", {}, make("h4", {}, title), ...strips) : null;
  };
  const mean = typeof node.mean === "number" ? `mean ${short(node.mean)}` : null;
  const facts = [node.place, mean, node.pattern || (node.fires && `fires on ${node.fires}`)];
  panel.replaceChildren(
    ...[
      make("h3", { class: "mono" }, node.name),
      make("p", { class: "small" }, [node.what, ...facts].filter((fact) => fact).join(" · ")),
      written(node.name),
      node.kind === "answer" && STATE.run ? make("p", {}, find("reading").textContent) : null,
      links("Reads", node.from),
      links("Feeds", node.to),
      values ? shown(node.kind === "head" ? "What the last token of your prompt attends to" : "On your prompt", [{ tokens: STATE.tokens, values: [...values] }]) : null,
      shown("On prompts of the task", recorded.slice(0, MOST_SHOWN).map((row, i) => ({ tokens: FACTS.prompts[i].tokens, values: row }))),
      shown("In text, where it is farthest from its median", text.top),
      shown("In random pieces of text", text.random),
      readout,
    ].filter((part) => part),
  );
}

function startNodes() {
  startDiagram();
  startList();
  follow(drawNode);
  if (!FACTS.nodes.length) return;
  choose((FACTS.nodes.findLast((node) => node.kind === "node") ?? FACTS.nodes.at(-1)).name);
  mark(null); // no highlight until the user chooses a node
}
