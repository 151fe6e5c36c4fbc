// How a program reads text: the encoders of circuitc/bpe.py and circuitc/words.py. `tables` is what Python wrote.

"use strict";

// { kind: "bytes", vocabulary, merges, pattern, special }: a byte-level BPE. `later`, `composed`, `whole`, `before` and
// `after` are as in circuitc/steps.py.
function byteEncoder({ vocabulary, merges, pattern, special, later = [], composed, whole, before = [], after = [] }) {
  const ids = new Map(Object.entries(vocabulary));
  const ranks = new Map(merges.map(([left, right], rank) => [`${left} ${right}`, rank]));
  const cutting = new RegExp(pattern, "gu");
  const letters = byteLetters();
  const [first, second] = [cutOut(special), cutOut(later)];
  const tokens = (piece) => {
    const spelled = [...new TextEncoder().encode(piece)].map((byte) => letters[byte]);
    return whole && ids.has(spelled.join("")) ? [spelled.join("")] : merged(spelled, ranks);
  };
  const plain = (text) => pieces(text, cutting).flatMap((piece) => tokens(piece).map((token) => ids.get(token)));
  return (text) => [
    ...before,
    ...first(text).flatMap((part) => {
      if (special.includes(part)) return [ids.get(part)];
      return second(composed ? nfc(part) : part).flatMap((section) => {
        return later.includes(section) ? [ids.get(section)] : plain(section);
      });
    }),
    ...after,
  ];
}

// { kind: "characters", vocabulary, merges, special, begins, once, before, after }: circuitc/byte_fallback.py.
function characterEncoder({ vocabulary, merges, special, begins, once, before, after }) {
  const ids = new Map(Object.entries(vocabulary));
  const ranks = new Map(merges.map(([left, right], rank) => [`${left} ${right}`, rank]));
  const sections = cutOut(special);
  const bytes = (letter) =>
    [...new TextEncoder().encode(letter)].map((byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`);
  return (text) => {
    let first = true;
    const found = sections(text).flatMap((section) => {
      if (!section) return [];
      const wanted = begins === "all" || (begins === "first" && first);
      first = false;
      if (special.includes(section)) return [ids.get(section)];
      const spaced = section.replaceAll(" ", "\u2581");
      const letters = wanted && !(once && spaced.startsWith("\u2581")) ? `\u2581${spaced}` : spaced;
      const parts = [...letters].flatMap((letter) => (ids.has(letter) ? [letter] : bytes(letter)));
      return merged(parts, ranks).map((token) => ids.get(token));
    });
    return [...before, ...found, ...after];
  };
}

// The text between tokens, and the tokens, in turn; of several that begin at one place the longest.
function cutOut(tokens) {
  const escaped = [...tokens].sort((a, b) => b.length - a.length).map((text) => text.replace(/[^\w\s]/gu, escape));
  const whole = escaped.length ? new RegExp(`(${escaped.join("|")})`, "u") : null;
  return (text) => (whole ? text.split(whole) : [text]);
}

// The text in Unicode's form NFC; a character that this browser does not know may have one that it does not know.
function nfc(text) {
  const unknown = text.match(/\p{Cn}/u);
  if (unknown) throw new RangeError(`This browser does not know the character “${unknown[0]}”.`);
  return text.normalize("NFC");
}

// A character of a pattern, taken literally.
const escape = (letter) => `\\u{${letter.codePointAt(0).toString(16)}}`;

// The printable letter that stands for each byte: itself where printable, else one from U+0100 on.
function byteLetters() {
  const printable = (byte) => (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(printable(byte) ? byte : next++));
}

// The text in the pieces that the pattern matches; what lies between two of them is one too.
function pieces(text, pattern) {
  const found = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    found.push(text.slice(at, match.index), match[0]);
    at = match.index + match[0].length;
  }
  return [...found, text.slice(at)].filter((piece) => piece);
}

// The tokens of one piece: the best-ranked, leftmost neighbours merge until none can.
function merged(parts, ranks) {
  for (;;) {
    let best = Infinity;
    let at = -1;
    for (let i = 0; i + 1 < parts.length; i++) {
      const rank = ranks.get(`${parts[i]} ${parts[i + 1]}`) ?? Infinity;
      if (rank < best) [best, at] = [rank, i];
    }
    if (at < 0) return parts;
    parts.splice(at, 2, parts[at] + parts[at + 1]);
  }
}

// { kind: "words", vocabulary }: each word between white space is a token.
function wordEncoder({ vocabulary, pattern }) {
  const ids = new Map(Object.entries(vocabulary));
  return (text) =>
    (text.match(new RegExp(pattern, "gu")) ?? []).map((word) => {
      if (!ids.has(word)) throw new RangeError(`There is no token “${word}”; tokens are words with spaces between.`);
      return ids.get(word);
    });
}

const ENCODERS = { bytes: byteEncoder, characters: characterEncoder, words: wordEncoder };
const encoder = (tables) => ENCODERS[tables.kind](tables);
