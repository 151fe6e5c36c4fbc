// Heat maps: a strip of tokens, and a matrix of tokens by tokens. The arrow keys move a marker, whose value is read out.

"use strict";

// Colour a cell by a value as a fraction of the largest, `top`. `mass` is for attention, which has no sign: there the
// square root makes small values visible.
function warm(element, value, top, mass = false) {
  const part = top > 0 && Number.isFinite(value) ? Math.min(1, Math.abs(value) / top) : 0;
  const heat = mass ? Math.sqrt(part) : part;
  element.classList.add("heat", mass ? "mass" : value < 0 ? "below" : "above");
  element.style.setProperty("--heat", heat.toFixed(3));
  return element;
}

// Let the arrow keys move a marker over `cells`, `width` in a row; `tell` gives the text to read out.
function readable(box, cells, width, tell, readout = make("p", { class: "readout", "aria-live": "polite" })) {
  let at = -1;
  const move = (to) => {
    if (!cells[to]) return;
    cells[at]?.classList.remove("at");
    at = to;
    cells[at].classList.add("at");
    readout.textContent = tell(at);
  };
  box.setAttribute("tabindex", "0");
  box.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -width, ArrowDown: width }[event.key];
    if (!step || (Math.abs(step) > 1 && width === 0)) return;
    event.preventDefault();
    event.stopPropagation();
    move(at < 0 ? 0 : at + step);
  });
  const there = (event) => move(cells.indexOf(event.target));
  box.addEventListener("pointerover", there);
  box.addEventListener("click", there);
  return readout;
}

// A line of tokens, coloured by `values`; `top` is the value of full colour. The marked value is written to `readout`.
function strip(tokens, values, top, label, readout) {
  const cells = tokens.map((token, i) => warm(make("span", {}, tokenName(token)), values[i], top));
  const box = make("div", { class: "strip mono", role: "group", "aria-label": label }, ...cells);
  readable(box, cells, 0, (i) => `${tokenName(tokens[i])}: ${short(values[i])}`, readout);
  return box;
}

// A matrix of queries (rows) by keys (columns); `mass` if the cells are attention weights.
function matrix(tokens, rows, mass, label) {
  const T = tokens.length;
  const top = mass ? 1 : largest(rows.flatMap((row) => [...row]));
  const cells = rows.flatMap((row) => Array.from(row, (value) => warm(make("i"), value, top, mass)));
  const names = tokens.map(tokenName);
  const box = make("div", { class: "matrix", role: "group", "aria-label": label });
  box.style.setProperty("--cell", `${Math.max(8, Math.min(22, Math.floor(270 / T)))}px`);
  box.style.gridTemplateColumns = `auto repeat(${T}, var(--cell))`;
  box.append(make("b"), ...names.map((name) => make("b", { class: "top-label" }, name)));
  names.forEach((name, i) => box.append(make("b", {}, name), ...cells.slice(i * T, i * T + T)));
  const tell = (at) => {
    const [i, j] = [Math.floor(at / T), at % T];
    return `${names[i]} (${i + 1}) → ${names[j]} (${j + 1}): ${mass ? `${(100 * rows[i][j]).toFixed(1)} %` : short(rows[i][j])}`;
  };
  const readout = readable(box, cells, T, tell);
  return make("div", {}, make("div", { class: "scroll" }, box), readout);
}
