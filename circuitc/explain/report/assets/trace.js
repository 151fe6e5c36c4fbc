// Every value of the program at every token of the prompt.

"use strict";

// Show the panel of a node, which is further up the page.
function show(name) {
  ask(name);
  find("node").scrollIntoView({ block: "nearest" });
}

// The last row: what calibration makes of the difference after the last token.
function logOdds(count) {
  const first = make("th", { scope: "row" }, make("span", {}, "log-odds"), make("span", { class: "how" }, "calibrated"));
  const cells = Array.from({ length: count - 1 }, () => make("td"));
  return make("tr", { class: "total" }, first, ...cells, make("td", {}, short(STATE.run.answer)));
}

function drawTrace() {
  const box = find("table");
  if (!STATE.run) {
    box.replaceChildren(make("p", { class: "small" }, STATE.which ? "" : "The program does not run in this page."));
    return;
  }
  const head = STATE.tokens.map((token) => make("th", { scope: "col" }, tokenName(token)));
  const rows = FACTS.programs[STATE.which]
    .filter((value) => value.label && !value.queries && !value.constant)
    .map((value) => {
      const numbers = [...STATE.run.values[value.id]];
      const top = largest(numbers);
      const name = NODES.has(value.node)
        ? make("button", { type: "button", onclick: () => show(value.node) }, value.label)
        : make("span", {}, value.label);
      const title = [value.label, value.formula, value.fires].filter((text) => text).join("\n");
      const first = make("th", { scope: "row", title }, name, make("span", { class: "how" }, value.formula));
      const cells = numbers.map((x) => warm(make("td", { title: `${value.label}: ${x}` }, short(x)), x, top));
      return make("tr", {}, first, ...cells);
    });
  const table = make("table", { class: "values" });
  if (FACTS.pair) rows.push(logOdds(head.length));
  table.append(make("thead", {}, make("tr", {}, make("td"), ...head)), make("tbody", {}, ...rows));
  box.replaceChildren(table);
}
