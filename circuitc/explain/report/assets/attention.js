// What each head attends to on the prompt, and the products of queries and keys in its scores.

"use strict";

const MOST_TOKENS = 96; // a longer prompt has no matrices

function drawHeads() {
  const box = find("heads");
  if (!STATE.run || STATE.tokens.length > MOST_TOKENS) {
    const why = STATE.run ? `Attention is drawn for prompts of at most ${MOST_TOKENS} tokens.` : "";
    box.replaceChildren(make("p", { class: "small" }, why));
    return;
  }
  const all = FACTS.programs[STATE.which];
  const labels = new Map(all.map((value) => [value.id, value]));
  const heads = all.filter((value) => value.queries);
  const alike = heads.filter((head) => head.alike);
  const cards = heads.filter((head) => !head.alike).flatMap((head) => [patternCard(head), ...productCards(head, labels)]);
  const parts = [make("div", { class: "heads" }, ...cards)];
  if (alike.length) {
    const names = alike.map((head) => `${head.label} (${(100 * kept(head)).toFixed(1)} %)`).join(", ");
    const text = "Heads that attend to all positions equally; in brackets, the part of the last token's attention that the sink leaves: ";
    parts.push(make("p", { class: "small" }, text + names));
  }
  if (!heads.length) parts.push(make("p", { class: "small" }, "This program has no heads."));
  box.replaceChildren(...parts);
}

// The fraction of the last token's attention that goes to tokens, not to the sink.
function kept(head) {
  return STATE.run.values[head.id].at(-1).reduce((total, p) => total + p, 0);
}

function patternCard(head) {
  const sink = `${(100 * (1 - kept(head))).toFixed(1)} % of the last token's attention goes to the sink.`;
  const title = `${head.label}: attention`;
  const note = make("p", { class: "small" }, head.formula, make("br"), sink);
  return make("div", { class: "card" }, make("h3", {}, title), note, matrix(STATE.tokens, STATE.run.values[head.id], true, title));
}

function productCards(head, labels) {
  return head.queries.map((query, i) => {
    const key = head.keys[i];
    const [q, k] = [STATE.run.values[query], STATE.run.values[key]];
    const rows = Array.from(q, (x) => Array.from(k, (y) => x * y));
    const title = `${labels.get(query).label} · ${labels.get(key).label}`;
    const how = labels.get(query).constant ? "The query is constant, so each token has a fixed weight." : "The product of query and key.";
    return make("div", { class: "card" }, make("h3", {}, title), make("p", { class: "small" }, how), matrix(STATE.tokens, rows, false, title));
  });
}
