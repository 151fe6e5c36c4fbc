// The prompt: text or an example is split into tokens, the program runs on them, and its answer is shown.

"use strict";

const encode = FACTS.encoder ? encoder(FACTS.encoder) : null;

// The token ids of what was typed: text, or ids if the page has no tokenizer.
function read(text) {
  if (encode) return encode(text);
  const words = text.split(/[\s,]+/u).filter((word) => word);
  if (words.some((word) => !/^\d+$/u.test(word))) throw new RangeError("Give token ids separated by commas, as 1,2,3.");
  return words.map(Number);
}

function run() {
  const error = find("error");
  error.textContent = "";
  try {
    const tokens = read(find("prompt").value);
    STATE.run = STATE.which ? PROGRAMS[STATE.which](tokens) : null;
    STATE.tokens = tokens;
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    error.textContent = problem.message;
    STATE.run = null;
    STATE.tokens = [];
  }
  tell();
  for (const draw of STATE.followers) draw();
}

function tell() {
  const [box, bar, reading] = [find("answer"), find("bar"), find("reading")];
  bar.replaceChildren();
  box.textContent = "";
  reading.textContent = "";
  reading.dataset.answer = "";
  if (!STATE.run) return;
  const answer = STATE.run.answer;
  reading.dataset.answer = JSON.stringify(answer);
  if (!FACTS.pair) {
    const last = [FACTS.every ? answer.at(-1) : answer].flat();
    box.classList.add("many");
    box.textContent = last.map((value, i) => `${FACTS.answers[i]}: ${short(value)}`).join("   ");
    reading.textContent = FACTS.every ? "after the last token" : "";
    return;
  }
  const probability = 0.5 + 0.5 * Math.tanh(answer / 2); // of the first answer: the sigmoid of the log-odds
  const [first, second] = FACTS.answers;
  box.textContent = answer > 0 ? first : second;
  const bit = (name, text, part) => make("span", { class: name, style: `flex-basis: ${100 * part}%` }, text);
  bar.append(bit("first", `${first} ${(100 * probability).toFixed(1)} %`, probability));
  bar.append(bit("second", `${(100 * (1 - probability)).toFixed(1)} % ${second}`, 1 - probability));
  reading.textContent = `log-odds ${short(answer)}, difference of logits ${short(STATE.run.difference)}`;
}

// The tokens that the program reads, the last one marked: it is the one that decides.
function drawTokens() {
  const last = STATE.tokens.length - 1;
  const chips = STATE.tokens.map((token, i) => make("span", { class: i === last ? "chip last" : "chip" }, tokenName(token)));
  find("tokens").replaceChildren(...chips);
}

function startPrompt() {
  const [choice, text] = [find("example"), find("prompt")];
  FACTS.prompts.forEach((example, i) => {
    const right = FACTS.pair ? ` → ${FACTS.answers[example.right]}` : "";
    choice.append(make("option", { value: i }, example.tokens.map(tokenName).join("") + right));
  });
  choice.append(make("option", { value: "" }, "my own"));
  const take = () => {
    const example = FACTS.prompts[choice.value];
    if (!example) return;
    text.value = encode ? example.text : example.tokens.join(",");
    run();
  };
  choice.addEventListener("change", take);
  text.addEventListener("input", () => {
    choice.value = "";
    run();
  });
  if (!encode) find("prompt-label").textContent = "Token ids";
  const names = Object.keys(PROGRAMS);
  STATE.which = names.includes("rounded") ? "rounded" : names[0] ?? null;
  find("which").hidden = names.length < 2;
  for (const button of document.querySelectorAll("[name=which]")) {
    button.checked = button.value === STATE.which;
    button.addEventListener("change", () => {
      STATE.which = button.value;
      run();
    });
  }
  if (FACTS.prompts.length) take();
  else run();
}
