// What an emitted program calls. A value is a Float64Array with one number per position; a pattern is a list of such
// rows, one per query. Numbers are float64 and sums run in the order of the evaluator in Python.

"use strict";

function each(T, value) {
  const out = new Float64Array(T);
  for (let i = 0; i < T; i++) out[i] = value(i);
  return out;
}

// Throws a RangeError unless all tokens are known and there is a number for each position.
function check(tokens, vocabulary, context) {
  if (!tokens.length) throw new RangeError("There are no tokens to continue.");
  if (tokens.length > context) {
    throw new RangeError(`These are ${tokens.length} tokens, but positions are known for ${context} only.`);
  }
  const wrong = tokens.find((token) => !(token >= 0 && token < vocabulary));
  if (wrong !== undefined) throw new RangeError(`There is no token ${wrong}.`);
}

const lookup = (tokens, values) => each(tokens.length, (i) => values[tokens[i]]);
const places = (tokens, values) => each(tokens.length, (i) => values[i]);
const cells = (tokens, values, context) => each(tokens.length, (i) => values[tokens[i] * context + i]);
const mul = (x, y) => each(x.length, (i) => x[i] * y[i]);
const gate = (x, threshold) => each(x.length, (i) => x[i] * (Math.abs(x[i]) >= threshold[i] ? 1 : 0));

// bias + Σ weights[k]·xs[k]
function affine(tokens, bias, weights, xs) {
  return each(tokens.length, (i) => {
    let total = bias;
    for (let k = 0; k < xs.length; k++) total += weights[k] * xs[k][i];
    return total;
  });
}

// 1 / √((energy + Σ x²) / dim + eps)
function inv_rms(dim, eps, energy, xs) {
  return each(energy.length, (i) => {
    let total = energy[i];
    for (const x of xs) total += x[i] * x[i];
    return 1 / Math.sqrt(total / dim + eps);
  });
}

// The k-th largest magnitude among the values.
function kth(k, xs) {
  return each(xs[0].length, (i) => xs.map((x) => Math.abs(x[i])).sort((a, b) => b - a)[k - 1]);
}

const relu = (x) => each(x.length, (i) => (Number.isNaN(x[i]) ? NaN : Math.max(x[i], 0)));
const relu6 = (x) => each(x.length, (i) => (Number.isNaN(x[i]) ? NaN : Math.min(Math.max(x[i], 0), 6)));
const relu2 = (x) => each(x.length, (i) => (Number.isNaN(x[i]) ? NaN : Math.max(x[i], 0) ** 2));
const leaky_relu = (x, slope) => each(x.length, (i) => (x[i] > 0 ? x[i] : slope * x[i]));
const softcap = (x, limit) => each(x.length, (i) => limit * Math.tanh(x[i] / limit));
const tanh = (x) => each(x.length, (i) => Math.tanh(x[i]));
const sigmoid = (x) => each(x.length, (i) => 1 / (1 + Math.exp(-x[i])));
const silu = (x) => each(x.length, (i) => x[i] / (1 + Math.exp(-x[i])));
const quick_gelu = (x) => each(x.length, (i) => x[i] / (1 + Math.exp(-1.702 * x[i])));
const gelu = (x) => each(x.length, (i) => 0.5 * x[i] * (1 + erf(x[i] * Math.sqrt(0.5))));
const gelu_tanh = (x) =>
  each(x.length, (i) => 0.5 * x[i] * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x[i] + 0.044715 * x[i] ** 3))));

// Scores from queries and keys: attention. A cap or a window of 0 is none.
function attend(tokens, scale, sink, causal, queries, keys, cap = 0, window = 0) {
  return softmax(tokens.length, sink, causal, (i, j) => {
    if (window && j <= i - window) return -Infinity;
    let total = 0;
    for (let k = 0; k < queries.length; k++) total += queries[k][i] * keys[k][j];
    return cap ? cap * Math.tanh((scale * total) / cap) : scale * total;
  });
}

// Attention that the keys for which `chosen(i, j)` is true share alike; others only where there are none and no sink.
const attendTo = (tokens, sink, causal, chosen) =>
  softmax(tokens.length, sink, causal, (i, j) => (chosen(i, j) ? 0 : -1000));

const first = (i, j) => j === 0;
const back = (k) => (i, j) => j === i - k;
const same = (tokens) => (i, j) => tokens[i] === tokens[j];
const among = (members) => (i, j) => members[j] !== 0;

// Softmax over the keys and a sink that holds no value: each query's row, zero where it may not look.
function softmax(T, sink, causal, score) {
  return Array.from({ length: T }, (_, i) => {
    const seen = causal ? i + 1 : T;
    const scores = new Float64Array(seen);
    let top = sink;
    for (let j = 0; j < seen; j++) {
      scores[j] = score(i, j);
      top = Math.max(top, scores[j]);
    }
    const row = new Float64Array(T);
    let mass = 0;
    for (let j = 0; j < seen; j++) mass += row[j] = Math.exp(scores[j] - top);
    mass += Math.exp(sink - top);
    for (let j = 0; j < seen; j++) row[j] /= mass;
    return row;
  });
}

// Σⱼ pattern[i][j]·x[j]
function mix(pattern, x) {
  return each(x.length, (i) => pattern[i].reduce((total, p, j) => total + p * x[j], 0));
}

// A table: `rest`, but for the entries listed under other values.
function table(size, rest, classes) {
  const out = new Float64Array(size).fill(rest);
  for (const [value, entries] of classes) for (const entry of entries) out[entry] = value;
  return out;
}

// A table from the bytes of all its numbers, little-endian.
function dense(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return each(bytes.length / 8, (i) => view.getFloat64(8 * i, true));
}

// The error function, to the last digit or the one before it: Sun's fdlibm, s_erf.c (freely granted).
const ERF = {
  small: [
    [1.28379167095512558561e-1, -3.25042107247001499370e-1, -2.84817495755985104766e-2, -5.77027029648944159157e-3,
      -2.37630166566501626084e-5],
    [1, 3.97917223959155352819e-1, 6.50222499887672944485e-2, 5.08130628187576562776e-3, 1.32494738004321644526e-4,
      -3.96022827877536812320e-6],
  ],
  middle: [
    [-2.36211856075265944077e-3, 4.14856118683748331666e-1, -3.72207876035701323847e-1, 3.18346619901161753674e-1,
      -1.10894694282396677476e-1, 3.54783043256182359371e-2, -2.16637559486879084300e-3],
    [1, 1.06420880400844228286e-1, 5.40397917702171048937e-1, 7.18286544141962662868e-2, 1.26171219808761642112e-1,
      1.36370839120290507362e-2, 1.19844998467991074170e-2],
  ],
  large: [
    [-9.86494403484714822705e-3, -6.93858572707181764372e-1, -1.05586262253232909814e1, -6.23753324503260060396e1,
      -1.62396669462573470355e2, -1.84605092906711035994e2, -8.12874355063065934246e1, -9.81432934416914548592],
    [1, 1.96512716674392571292e1, 1.37657754143519042600e2, 4.34565877475229228821e2, 6.45387271733267880336e2,
      4.29008140027567833386e2, 1.08635005541779435134e2, 6.57024977031928170135, -6.04244152148580987438e-2],
  ],
  largest: [
    [-9.86494292470009928597e-3, -7.99283237680523006574e-1, -1.77579549177547519889e1, -1.60636384855821916062e2,
      -6.37566443368389627722e2, -1.02509513161107724954e3, -4.83519191608651397019e2],
    [1, 3.03380607434824582924e1, 3.25792512996573918826e2, 1.53672958608443695994e3, 3.19985821950859553908e3,
      2.55305040643316442583e3, 4.74528541206955367215e2, -2.24409524465858183362e1],
  ],
};

const polynomial = (coefficients, x) => coefficients.reduceRight((total, c) => total * x + c, 0);
const ratio = ([above, below], x) => polynomial(above, x) / polynomial(below, x);

function erf(value) {
  if (Number.isNaN(value)) return NaN;
  const sign = value < 0 ? -1 : 1;
  const x = Math.abs(value);
  if (x < 0.84375) return value + value * ratio(ERF.small, x * x);
  if (x < 1.25) return sign * (8.45062911510467529297e-1 + ratio(ERF.middle, x - 1));
  if (x >= 6) return sign;
  const squared = 1 / (x * x);
  const tail = ratio(x < 1 / 0.35 ? ERF.large : ERF.largest, squared);
  const view = new DataView(new ArrayBuffer(8)); // x with the lower half of its digits cut off, whose square is exact
  view.setFloat64(0, x);
  view.setUint32(4, 0);
  const short = view.getFloat64(0);
  return sign * (1 - (Math.exp(-short * short - 0.5625) * Math.exp((short - x) * (short + x) + tail)) / x);
}
