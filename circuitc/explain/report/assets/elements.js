// The facts that Python wrote into the page, and functions that make elements and format numbers.

"use strict";

const FACTS = JSON.parse(document.getElementById("facts").textContent);
const NODES = new Map(FACTS.nodes.map((node) => [node.name, node]));

const find = (id) => document.getElementById(id);

// A new element. An attribute whose name begins with "on" is an event listener.
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

// A number with three digits.
function short(value) {
  if (value === null || Number.isNaN(value)) return "–";
  if (value === 0 || !Number.isFinite(value)) return String(value).replace("-", "−");
  const size = Math.abs(value);
  const text = size >= 1e4 || size < 1e-3 ? value.toExponential(1) : value.toPrecision(3);
  return text.replace("-", "−");
}

const tokenName = (token) => FACTS.tokens[token] ?? `⟨${token}⟩`;
const largest = (values) => values.reduce((top, value) => Math.max(top, Math.abs(value ?? 0)), 0);

// The tokens of the prompt, the program (`which`) and its last run, and the node that is shown (`asked`: the user chose it).
const STATE = { tokens: [], which: null, run: null, node: null, asked: false, followers: [] };

// Call `draw` whenever the prompt or the program changes.
function follow(draw) {
  STATE.followers.push(draw);
}
