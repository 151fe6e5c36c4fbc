"""single_double_quote: does "')" or '")' come next?

Compiled from tinypython-sparse (sha256 f0cc921ed8197b5ab4eacda7f686aca50098f092b4c034241d3aae5807b68a73).
12 nodes, 9 edges.
It computes what the model does with all other nodes and edges frozen at their means.
Task loss in nats: model 0.0146, circuit 0.05831, circuit before calibration 0.08192, rounded 0.04397.
Certificate a237ab6a5bf5881416bfe52507e44e8ce4fd7ba73a5c0dedaa106aa6bffa9e7d (SHA-256 of its JSON without digests, times and paths).
Calibration: 1.8493 * difference + 0.400347.

    python circuit.py TEXT           prints the answer on its last line
    python circuit.py --rounded TEXT the same of the rounded program
    python circuit.py --ids 1,2,3    the same for token ids
"""

from __future__ import annotations

import base64
import json
import math
import re
import sys
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np


def rounded(tokens, raw=False):
    """Rounded: Log-odds of "')" against '")' after tokens: int[..., T] -> float[...]; raw: their logits' difference.

    Comments: + the tokens that raise a value most, − those that lower it; earlier: where they stand before the last.
    """
    last = tokens[..., -1:]
    # 1.attn.head.2: averages with weights by token, most for ' "', "('", '("', " '", … and 5 more
    attn1_head_2 = attend(0.25 * T0[tokens], sink=-9.0)
    m0 = mix(attn1_head_2, ATTN1_V_32[tokens])  # earlier + ' "', ' ["', '("' − "('", " '", " ['"
    resid_mid1_49 = T1[last] + 0.22 * m0  # 1.resid_mid.49: earlier + ' "', ' ["', '("' − "('", " '", " ['"
    m1 = mix(attn1_head_2, ATTN1_V_42[tokens])  # earlier + ' "', '("', ' ["' − "('", " '", " ['"
    resid_mid1_113 = T2[last] - 0.23 * m1  # 1.resid_mid.113: earlier + "('", " '", " ['" − ' "', '("', ' ["'
    mlp1_norm = 1 / np.sqrt((T3[last] + resid_mid1_49**2 + resid_mid1_113**2) / 128 + 1e-05)  # 1.mlp.norm
    mlp1_act_in_49 = resid_mid1_49 * mlp1_norm  # 1.mlp.act_in.49
    mlp1_post_act_74 = gelu(0.4 * mlp1_act_in_49 - 0.08)  # 1.mlp.post_act.74: earlier + ' "', ' ["', '("'
    final_resid_49 = resid_mid1_49 + 0.26 * mlp1_post_act_74 - 0.01  # final_resid.49: earlier + ' "', ' ["', '("'
    mlp1_post_act_378 = gelu(-0.5 * mlp1_act_in_49 - 0.008)  # 1.mlp.post_act.378: earlier + "('", " '", " ['"
    final_resid_113 = resid_mid1_113 + 0.23 * mlp1_post_act_378 - 0.01  # earlier + "('", " '", " ['"
    x0 = T4[last] - 2.1 * final_resid_49 + 2.0 * final_resid_113  # earlier + "('", " '", " ['" − ' "', ' ["', …
    final_norm = 1 / np.sqrt((T5[last] + final_resid_49**2 + final_resid_113**2) / 128 + 1e-05)  # final_norm
    difference = (T6[last] + x0 * final_norm)[..., 0]
    return difference if raw else 1.8493020393974509 * difference + 0.4003466869363471


def log_odds(tokens, raw=False):
    """Log-odds of "')" against '")' after tokens: int[..., T] -> float[...]; raw: their logits' difference."""
    last = tokens[..., -1:]
    count = np.array(tokens.shape[-1:])
    # 1.attn.head.2: averages with weights by token, most for ' "', '("', "('", ' if', … and 1 more
    attn1_head_2 = attend(0.25 * T0_2[tokens], sink=-8.872815621704003)
    m0 = mix(attn1_head_2, ATTN1_V_32_2[tokens])  # earlier + ' "', ' ["' − " ['", "('", " '"
    m1 = mass(attn1_head_2)  # earlier + ' "', '("', "('", … and 4 more
    resid_mid1_49 = (  # 1.resid_mid.49: earlier + ' "', ' ["' − " ['", "('", " '"
        RESID_IN1_49[last] - 0.000835897693988146 * share(count, sink=10.313901636715565)
        + 0.015059302055159414 * share(count, sink=-6.745004329260515) + 0.218560129404068 * m0
        - 0.00018903408415992171 * m1 - 0.009162642912169658 * share(count, sink=-7.186859013088347)
    )
    m2 = mix(attn1_head_2, ATTN1_V_42_2[tokens])  # earlier + ' "', ' ["' − " ['", "('", " '"
    resid_mid1_113 = RESID_IN1_113[last] - 0.22693179547786713 * m2 + 0.0025833440794770456 * m1  # + 'he', ' []'
    mlp1_norm = 1 / np.sqrt((T1_2[last] + resid_mid1_49**2 + resid_mid1_113**2) / 128 + 1e-05)  # 1.mlp.norm
    mlp1_act_in_49 = resid_mid1_49 * mlp1_norm  # earlier + ' "', ' ["', '("' − " ['", "('", " '", … and 1 more
    mlp1_post_act_74 = gelu(0.3997088396799686 * mlp1_act_in_49 - 0.07576475615743981)  # earlier + ' "', ' ["', …
    # final_resid.49: earlier + ' "', ' ["', '("', … and 1 more
    final_resid_49 = resid_mid1_49 + 0.26027554273605347 * mlp1_post_act_74 - 0.012810207419498863
    mlp1_post_act_378 = gelu(-0.5061190895639598 * mlp1_act_in_49 - 0.007719615240398826)  # earlier + " ['", …
    # final_resid.113: earlier + " ['", "('", " '"
    final_resid_113 = resid_mid1_113 + 0.23381967842578888 * mlp1_post_act_378 - 0.014565653524699098
    final_norm = 1 / np.sqrt((T2_2[last] + final_resid_49**2 + final_resid_113**2) / 128 + 1e-05)  # final_norm
    # earlier + " ['", "('", " '", … and 1 more − ' "', ' ["'
    x0 = T3_2[last] - 2.0800175746676075 * final_resid_49 + 2.0164573477198644 * final_resid_113
    difference = (T4_2[last] - 0.05865297362286198 * final_norm + x0 * final_norm)[..., 0]
    return difference if raw else 1.8493020393974509 * difference + 0.4003466869363471


def attend(scores: Any, sink: float = -math.inf) -> Any:
    """What one that sees all positions attends to: softmax over them and a sink that holds no value."""
    top = np.maximum(scores.max(-1, keepdims=True), sink)
    weights = np.exp(scores - top)
    return weights / (weights.sum(-1, keepdims=True) + np.exp(sink - top))


def mix(pattern: Any, x: Any) -> Any:
    """What a head reads at the last position."""
    return (pattern * x).sum(-1, keepdims=True)


def mass(pattern: Any) -> Any:
    """The fraction of attention that the sink leaves at the last position."""
    return pattern.sum(-1, keepdims=True)


def share(seen: Any, sink: float = -math.inf) -> Any:
    """How much of its attention a head keeps from its sink, if it attends alike to all the positions seen."""
    return seen / (seen + math.exp(min(sink, 700.0)))


def gelu(x: Any) -> Any:
    """x times the normal distribution's share below x."""
    erf = np.frompyfunc(math.erf, 1, 1)(x * math.sqrt(0.5))
    return 0.5 * x * (1.0 + np.asarray(erf, dtype=np.float64))


def table(size: int, rest: float, values: dict[float, list[int]]) -> Any:
    """One number per token id or position: ``rest``, but for those listed under other values."""
    out = np.full(size, rest)
    for value, ids in values.items():
        out[ids] = value
    return out


def dense(data: str) -> Any:
    """One number per token id or position, from the bytes of all of them."""
    return np.frombuffer(base64.b64decode(data), dtype="<f8")


# The command line.


def answer(text: str) -> str:
    """Which of the two answers comes after ``text``."""
    return ANSWERS[0] if log_odds(np.array(encode(text, TOKENIZER))) > 0 else ANSWERS[1]


def report(ids: list[int], program: Any) -> list[str]:
    """The lines of the answer, the last of them the answer itself."""
    difference, odds = (float(program(np.array(ids), raw)) for raw in (True, False))
    best = ANSWERS[0] if odds > 0 else ANSWERS[1]
    probability = 0.5 + 0.5 * math.tanh(0.5 * abs(odds))
    return [
        f"difference: {difference:.6g}, logit of {ANSWERS[0]!r} less that of {ANSWERS[1]!r}",
        f"log-odds: {odds:.6g}, so {best!r} with probability {probability:.4f}",
        repr(best),
    ]


def read_ids(arguments: list[str]) -> list[int]:
    """The token ids that the command line asks about."""
    if len(arguments) == 2 and arguments[0] == "--ids":
        try:
            ids = [int(i) for i in arguments[1].split(",")]
        except ValueError:
            raise ValueError(f"--ids takes token ids like 1,2,3, not {arguments[1]!r}") from None
    elif len(arguments) == 1 and arguments[0] != "--ids":
        ids = encode(arguments[0], TOKENIZER)
    else:
        raise ValueError(USAGE)
    if not ids:
        raise ValueError("the text is empty; there is nothing to continue")
    if not 0 <= min(ids) <= max(ids) < VOCABULARY:
        wrong = next(i for i in ids if not 0 <= i < VOCABULARY)
        raise ValueError(f"there is no token {wrong}; ids run from 0 to {VOCABULARY - 1}")
    return ids


def main(arguments: list[str]) -> int:
    sys.stdout.reconfigure(errors="backslashreplace")
    if arguments in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    program = EXACT
    if arguments[:1] == ["--rounded"]:
        program, arguments = ROUNDED, arguments[1:]
    try:
        ids = read_ids(arguments)
        lines = report(ids, program)
    except UnicodeEncodeError:
        print("circuit.py: the text is not valid UTF-8", file=sys.stderr)
        return 2
    except ValueError as error:
        print(f"circuit.py: {error}", file=sys.stderr)
        return 2
    print("tokens:", " ".join(repr(decode([i], TOKENIZER)) for i in ids))
    print("\n".join(lines))
    return 0


# The tokenizer.


END_OF_TEXT = "<|endoftext|>"


class Tables(NamedTuple):
    """A tokenizer: token to id, neighbours that merge to their rank, and the pattern that cuts text before merging.

    ``classes`` spells the names that the pattern has in brackets, such as ``\\p{L}``, as ranges of code points in
    hexadecimal; ``special`` are the tokens that are cut out of a text before anything else.
    """

    vocabulary: dict[str, int]
    ranks: dict[tuple[str, str], int]
    pattern: str
    classes: dict[str, str]
    special: list[str]


def read_tables(text: str) -> Tables:
    """The inverse of :func:`write_tables`."""
    vocabulary, merges, *rest = json.loads(text)
    return Tables(vocabulary, {(left, right): rank for rank, (left, right) in enumerate(merges)}, *rest)


def write_tables(tables: Tables) -> str:
    """As JSON: the vocabulary by id, the merges in order."""
    vocabulary = dict(sorted(tables.vocabulary.items(), key=lambda entry: entry[1]))
    merges = sorted(tables.ranks, key=lambda pair: tables.ranks[pair])
    return json.dumps([vocabulary, merges, *tables[2:]], ensure_ascii=False, separators=(",", ":"))


def byte_letters() -> dict[int, str]:
    """The printable letter that stands for each byte: itself where printable, else one from U+0100 on."""
    kept = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    rest = [b for b in range(256) if b not in kept]
    return {b: chr(b) for b in kept} | {b: chr(0x100 + i) for i, b in enumerate(rest)}


LETTERS = byte_letters()
BYTES = {letter: byte for byte, letter in LETTERS.items()}


def spelled(pattern: str, classes: dict[str, str]) -> str:
    """The pattern with each class written out, as ``re`` understands it."""
    for name, ranges in classes.items():
        ends = [[chr(int(end, 16)) for end in part.split("-")] for part in ranges.split()]
        pattern = pattern.replace(name, "".join("-".join(part) for part in ends))
    return pattern


def pieces(text: str, pattern: str) -> list[str]:
    """The text in the pieces that the pattern matches; what lies between two of them is one too."""
    cuts = [0, *(end for match in re.finditer(pattern, text) for end in match.span()), len(text)]
    return [text[start:end] for start, end in pairwise(cuts) if start < end]


def merge_piece(piece: str, ranks: dict[tuple[str, str], int]) -> list[str]:
    """The tokens of one piece (byte letters): the best-ranked, leftmost neighbours merge until none can."""
    parts = list(piece)
    while len(parts) > 1:
        rank, at = min((ranks.get(pair, len(ranks)), i) for i, pair in enumerate(pairwise(parts)))
        if rank == len(ranks):
            break
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    return parts


def encode(text: str, tables: Tables) -> list[int]:
    """The token ids of ``text``; a special token written in it is that one token."""
    pattern = spelled(tables.pattern, tables.classes)
    longest_first = sorted(tables.special, key=len, reverse=True)
    special = "|".join(re.escape(token) for token in longest_first)
    ids: list[int] = []
    for section in re.split(f"({special})", text) if special else [text]:
        if section in tables.special:
            ids.append(tables.vocabulary[section])
            continue
        for piece in pieces(section, pattern):
            letters = "".join([LETTERS[b] for b in piece.encode("utf-8")])
            ids += [tables.vocabulary[token] for token in merge_piece(letters, tables.ranks)]
    return ids


def decode(ids: list[int], tables: Tables) -> str:
    """The text of the tokens; bytes that are not UTF-8 become U+FFFD."""
    tokens = {i: token for token, i in tables.vocabulary.items()}
    parts = [
        bytes(BYTES[letter] for letter in token) if BYTES.keys() >= {*token} else token.encode()
        for token in map(tokens.__getitem__, ids)
    ]
    return b"".join(parts).decode("utf-8", errors="replace")


# The tables: the commonest value, then each other value with the ids of its tokens.

ANSWERS = ("')", '")')
VOCABULARY = 1024
USAGE = 'usage: python circuit.py TEXT, or python circuit.py --ids 1,2,3; --rounded before either'
ROUNDED, EXACT = rounded, log_odds

T0 = table(1024, 22.8, {  # keys of 1.attn.head.2
    30.0: [288, 338, 340],  # ' "' "('" '("'
    28.0: [276, 314, 322, 381, 547, 552],  # " '" ' self' ' if' ' ==' ' ["' " ['"
})
ATTN1_V_32 = table(1024, 0.02, {  # 1.attn.v.32
    -0.93: [7, 276, 338, 552, 926, 939],  # "'" " '" "('" " ['" " [['" " {'"
    0.9: [2, 288, 547, 760, 942, 947],  # '"' ' "' ' ["' ' """' ' {"' ' [["'
    0.6: [59, 340],  # '[' '("'
    -0.5: [82, 87, 332],  # 'r' 'w' "',"
})
T1 = table(1024, 0.004, {  # part of 1.resid_mid.49
    -0.1: [2, 59, 288, 340, 547, 760, 942, 947],  # '"' '[' ' "' '("' ' ["' ' """' ' {"' ' [["'
    0.1: [7, 276, 338, 552, 926, 939],  # "'" " '" "('" " ['" " [['" " {'"
    0.07: [82, 87, 332],  # 'r' 'w' "',"
})
ATTN1_V_42 = table(1024, -0.02, {  # 1.attn.v.42
    -0.6: [7, 276, 332, 338, 552, 926, 939],  # "'" " '" "'," "('" " ['" " [['" " {'"
    0.4: [2, 59, 288, 340, 547, 760, 942, 947],  # '"' '[' ' "' '("' ' ["' ' """' ' {"' ' [["'
})
T2 = table(1024, 0.03, {  # part of 1.resid_mid.113
    0.01: [293],  # ' in'
    -0.009: [594, 798],  # 'peed' 'found'
    0.002: [8, 283],  # '(' 'if'
    -0.0007: [380, 779],  # ' 2' 'first'
})
T3 = table(1024, 0.2, {  # squares of the other channels in 1.mlp.norm
    0.3: [0, 2, 3, 7, 8, 9, 12, 13, 14, 15, 17, 26, 29, 43, 54, 59, 60, 61, 63, 65, 66, 70, 73, 74, 76, 79,
        80, 83, 88, 89, 91, 93, 199, 221, 259, 260, 262, 264, 265, 269, 270, 272, 273, 275, 276, 277, 281,
        282, 283, 284, 286, 287, 288, 289, 290, 292, 293, 294, 295, 296, 297, 298, 299, 303, 306, 314, 318,
        319, 320, 321, 322, 323, 324, 325, 327, 328, 331, 332, 335, 338, 339, 340, 341, 346, 347, 348, 349,
        356, 359, 361, 363, 364, 366, 367, 368, 370, 371, 372, 373, 381, 390, 392, 396, 401, 407, 408, 409,
        411, 414, 416, 418, 420, 421, 430, 433, 436, 450, 453, 454, 457, 461, 467, 469, 474, 475, 476, 485,
        490, 496, 499, 509, 511, 512, 515, 518, 520, 521, 522, 528, 530, 532, 536, 539, 541, 542, 544, 547,
        552, 561, 578, 590, 597, 598, 600, 612, 615, 623, 651, 658, 660, 666, 674, 679, 681, 687, 690, 693,
        700, 718, 722, 727, 744, 745, 759, 760, 762, 767, 797, 802, 803, 804, 807, 818, 822, 825, 828, 829,
        831, 835, 836, 839, 840, 843, 844, 848, 853, 854, 858, 861, 864, 867, 877, 878, 884, 886, 890, 895,
        897, 900, 903, 909, 926, 928, 933, 939, 942, 947, 957, 960, 968, 972, 995, 1002, 1011],
})
T4 = table(1024, -0.1, {
    -0.2: [14, 15, 38, 59, 60, 91, 293, 302, 320, 327, 329, 346, 353, 361, 364, 366, 370, 381, 392, 401, 407,
        412, 448, 458, 512, 517, 520, 521, 530, 539, 572, 598, 600, 658, 762, 828, 854, 864, 867, 882, 886,
        926, 939, 942, 947, 985],
    -0.01: [9, 26, 260, 277, 296, 322, 349, 356, 469, 544, 890, 995],
})
T5 = table(1024, 1.65, {  # squares of the other channels in final_norm
    2.0: [0, 2, 7, 8, 12, 14, 15, 26, 29, 59, 63, 88, 93, 199, 221, 260, 262, 269, 270, 272, 275, 276, 277,
        281, 282, 284, 288, 289, 293, 298, 303, 306, 314, 320, 321, 322, 323, 324, 325, 327, 331, 332, 338,
        339, 340, 341, 356, 361, 363, 364, 367, 370, 371, 381, 390, 401, 409, 410, 411, 418, 421, 433, 436,
        454, 469, 485, 490, 496, 499, 512, 515, 518, 520, 522, 528, 530, 532, 536, 539, 541, 542, 544, 547,
        552, 561, 578, 598, 600, 612, 651, 658, 674, 681, 690, 693, 727, 760, 797, 802, 818, 822, 828, 831,
        835, 839, 843, 844, 854, 858, 861, 867, 877, 886, 895, 900, 926, 933, 939, 942, 947, 1011],
})
T6 = table(1024, -0.5, {
    9.0: [82],  # 'r'
    -5.0: [966],  # 'open'
    -4.5: [69, 616, 863, 1022],  # 'e' 'user' 'up' 'bird'
    4.0: [16, 17, 66, 87],  # '0' '1' 'b' 'w'
    -4.0: [486, 563, 586, 609, 781, 954, 987, 991, 1013, 1015],
    3.4: [276, 455, 574, 773],  # " '" 'name' 'all' 'ready'
    3.3: [618, 706, 809],  # 'number' 'start' 'last'
    3.2: [385, 655, 714, 755, 837],  # 'value' 'page' 'table' 'task' 'price'
    3.0: [19, 391, 602, 728, 771, 779, 791, 798, 805, 969, 999],
    -0.6: [14, 265, 375, 389, 410, 451, 463, 468, 479, 491, 497, 501, 510, 601, 603, 613, 625, 635, 636, 638,
        642, 643, 646, 648, 666, 761, 768, 817, 823, 833, 859, 866, 869, 876, 879, 883, 965, 1020],
    -0.4: [68, 76, 78, 79, 83, 309, 459, 465, 487, 620, 631, 641, 657, 661, 790, 849, 857, 862, 870, 874, 885,
        901, 997],
})
T0_2 = dense(  # keys of 1.attn.head.2 largest: ' "': 30.46, '("': 30.14, "('": 29.8, ' if': 28.97
    "VG6v4uXeNkDBZIdHyNM2QGOJ8tfh2TZA+wRLYqLYNkDXmnZ8iNM2QHX7pCCq1TZA15p2fIjTNkCedLint9o2QDfy4u9w4DZA7Nbq"
    "MG/bNkC3LOt4TtU2QPTzf+dp1DZAIQUE7hLfNkB4OQwbo9Y2QKLgkqyr2TZAqJ2D3zDeNkD6645KsdQ2QJ2a3U5H1jZAOnoLfOzU"
    "NkCWY/f4DNU2QAPfFLwe1TZAr4bhvQTVNkBvUkltLtU2QPver9IU1TZAiirpAgbVNkCom5zr8NQ2QDnXFe594DZA1HAJQlrUNkD5"
    "pqs/FNQ2QD55zRW13zZAU6Zqrv/UNkDXmnZ8iNM2QMcelu0+1TZAGcSv1CDUNkDXmnZ8iNM2QNqmGlBY1DZAFZhumKLVNkCLhKk7"
    "nNQ2QKF33Q5o1jZAM3bqjR3WNkB2+bjNWtQ2QNMrCnmA1DZA15p2fIjTNkBjbn8I79c2QGuIlwVQ1DZAFKn+5mrUNkCaIetrdNQ2"
    "QPkNdw1/0zZADTAq1XLUNkBIBRYxN9Q2QGIBm9TF1DZAFFDKWW/UNkAp6nSHhtQ2QJffRkek0zZALP0VoK/XNkDXmnZ8iNM2QNea"
    "dnyI0zZAYIkhMPPTNkDXmnZ8iNM2QBjXj+fs2TZAUt8KOjTYNkD+RyJoIdc2QNgUDKi80zZAu3slgIjcNkC8sG1J/dU2QCX4WP43"
    "2DZAaVem9MXXNkCUdLQDBNU2QJZhz1rg1TZA3lI2yqPVNkAABIpZ9dg2QGedRSSl1DZAY0dsNrraNkDmEIi0ntc2QAYznxKY1jZA"
    "ENLTHkDUNkC5c9d3/NY2QA5XY5tF1TZAJS0XKPjUNkC+qyDVdNc2QPpirTcuxzZAhnSRV9jTNkA4CFkCv9Q2QGaFCM41ITRATnS4"
    "iSnVNkAVnJGo4dQ2QOO6ziPU0zZAZhlDQ+PUNkDbPUagZdk2QEAyWWtY2DZAfWlVoeTTNkChAOulB9o2QNeadnyI0zZAGQsE2trZ"
    "NkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDX"
    "mnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8"
    "iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2"
    "QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNea"
    "dnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI"
    "0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA"
    "15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2"
    "fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjT"
    "NkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDX"
    "mnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8"
    "iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2"
    "QNeadnyI0zZA15p2fIjTNkAGZF0TZds2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNea"
    "dnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI"
    "0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QMhPQdI34jZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA"
    "15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2"
    "fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjT"
    "NkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDX"
    "mnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QPvCzIKf1DZA5tjC04LVNkAnf7pNa942QJt1jhLk3zZAB3UY1/XVNkBeoxln"
    "qOA2QB7M/OAw1TZAkB+9x0zWNkDJ2iMTltc2QIYuXT8F1jZAKy5fyxvUNkAeEXXmwNU2QKFo1Uy72zZAnBTVJQ7YNkCh9gVlstU2"
    "QEjzXZSQ1jZAQK631EDUNkDFeMEy2dQ2QOKwE1vT1jNAEX+cqxZBPEAOYt3zhdw2QFrL39CX1DZAjxNUV5/TNkDXmnZ8iNM2QNGA"
    "8kZ92TZA5S+777nZNkBi/tQv5tg2QCHKobdwRDFA6kN5/OzVNkA/XN1GXto2QIN+zMx1QTBAYkZP2IV0PkC6IvEVuPoyQClwLqsg"
    "1zZA3z9b/EDUNkDbCnBLUOMuQIoM8mlPmDRAa11mBqvWNkD9qI2UZ2kyQNBBgvXy1zZAewBhRp3WNkAwCgNIeqkxQDceVLe12DZA"
    "H2cBLqfTNkB0Yi46l9M2QNFaHRup1DZAIqxb3vnZNkDXmnZ8iNM2QNeadnyI0zZA/VkcTVXfNkC4su/FO9Y2QNeadnyI0zZA5nXB"
    "LX3UNkDXmnZ8iNM2QKS/CBza0zZAmQ7YuQPVNkC5nxVz/tM2QMGobyd5rDlAB0QK4YTUNkAAIaPck9M2QNeadnyI0zZAPj9lGNzR"
    "MUD2i7DjU9Y2QNMJ8otK3DZAhogfvFHeNkBkRUBtqfc8QBWTsu9W2jZA4YkFacDeNkCMj3wxe9w2QP/eC7sY0TZAVFF1FsfeNkAc"
    "Auq5Z9o2QNOSEZ411DZA15p2fIjTNkDI0LAbUtw2QCtdcM1f4TZA15p2fIjTNkDXmnZ8iNM2QBYA1YsI2TZAd8n6MhTVNkBZ6oEw"
    "k9w2QK4nuLDazT1AKzBpoM3YNkABwRNL4CI+QPXLAzRs4jZA15p2fIjTNkDXmnZ8iNM2QI2BPQfZ1DZAE8XcUs/VNkD3CHL9odY2"
    "QApmS3QyzzZAGXJ2XKjXNkBsMlq0/CY0QNeadnyI0zZAJolHUGnVNkA67aI1ptM2QNmq7b/70zZA15p2fIjTNkDXmnZ8iNM2QDX2"
    "uvFs3zZA15p2fIjTNkBb6zHhiNM2QPVd65Zq3jZAmEOOhDnUNkAQBKFPqN82QNeadnyI0zZA97hacmvcNkBal20gU9k2QNeadnyI"
    "0zZAS3e2y53YNkCvJ3iSGtY2QJqu8u7o1jZAGD2jbF3UNkCHxIBt5dc2QIIw0xhU1jZAPoDsSRvYNkD6FguaINY2QNzh3+WR1TZA"
    "FP3JdhvUNkCAuxblbtQ2QAM0zu6z1DZAckFfQqXTNkB0rXWQKNQ2QBFXBPiI1TZAPqk9eKXMOUDXmnZ8iNM2QLx+8gKr1DZA15p2"
    "fIjTNkASUiYE29Q2QHI9VUUj1TZAo2yLwZvTNkD2+2zvJ9c2QJlTUZaV1DZArVjLUMzaNkBnePKVs9M2QJFhYaGZ2TZA15p2fIjT"
    "NkBteMRa89Q2QNeadnyI0zZA4NtcHe3XNkCsI5r87tM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QPvkOso03DZA15p2fIjTNkDX"
    "mnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QCQ1Sfpx1jZAx4E/E87WNkDsXSlGZZ0xQGNHRP3S1TZAlJZ2ZHPcNkAGAYLy"
    "MdU2QNeadnyI0zZA9edDAYQVMkAO5x6SltU2QDgSSRPZ1jZAYgXbe8DTNkCnO9aNqdg2QLTYe++S1TZA4yysdRnXNkAzERFDatU2"
    "QJ9mKoMI1TZAHQJcRxvUNkCS7xCnwNQ2QNIooNap0zZAMsQIIhPVNkDIugCJcdQ2QHYKKk+w1TZAtnV6o3DUNkD4AJQ6t9k2QNea"
    "dnyI0zZAD7gEYLnVNkAYErClBNw2QNeadnyI0zZAgbrKZafUNkB7heS4ON42QHgK76K01TZA51FwqFTVNkAaUmXCPNQ2QNeadnyI"
    "0zZA15p2fIjTNkDvujOp6tM2QEridO0c1DZAnFAraJDVNkAMvV/wm9U2QELKRdvU1TZAmLYKeWnUNkDEglWT8dM2QA7eb9eG1TZA"
    "v+oGEPnZNkB8TWeHANU2QEu838hc1DZA5Sd9b/bUNkAsPmqDbtw2QJlrG8551TZA15p2fIjTNkA23h0Tjtc2QGyY/SSN1jZAylzg"
    "wBjVNkDXmnZ8iNM2QCeNdadY1jZAPl8FfgjVNkBDjzsvYNQ2QNeadnyI0zZAx6McZnPUNkDXmnZ8iNM2QK7A4RMV2TZARr6TURzV"
    "NkD+4FXeEt42QNP4tZQg1DZAvdaNqL3TNkAunQWsJdQ2QNeadnyI0zZA3YP9xxbXNkA6/VX0Zdg2QM1hSa9w1zZA15p2fIjTNkDn"
    "mPVjjdM2QApNyp8z1DZA15p2fIjTNkDXmnZ8iNM2QPoepeUU1DZA7sHvSZ3TNkDXmnZ8iNM2QGzY26W22jZA15p2fIjTNkDZLLhi"
    "j9Q2QNeadnyI0zZAQhaglqHVNkBB+a6EL942QNeadnyI0zZA15p2fIjTNkAi0TVWUNM2QNQc9ir90zZA15p2fIjTNkCVQeqBkt82"
    "QJYs+J6F0zZA15p2fIjTNkBuaXKsgeI2QNeadnyI0zZA15p2fIjTNkC3wIczwNQ2QNeadnyI0zZA15p2fIjTNkBGupaWVtQ2QPPH"
    "Ia7Z0zZA15p2fIjTNkDXmnZ8iNM2QI57tWnj1jZA2Hh7WY7TNkCkiGzz19Y2QHRJ0CPE2DZAQEbgyETUNkDXmnZ8iNM2QGYybEx6"
    "2jZA15p2fIjTNkAr7jSZy9U2QM+l/Slg2TZAza4yOkzUNkD2b4OmoN42QPEgcLoc1zZAJWtR7erZNkCrQQvx6tM2QNeadnyI0zZA"
    "15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA5UnjMCbcNkB+/L0IUtQ2QPjReRKw2jZA15p2fIjTNkAxtYjCkOA2QNeadnyI0zZAJZs+"
    "xbLTNkDXmnZ8iNM2QOUVN+2P1jZA15p2fIjTNkBafk39+9Q2QE0Jav5A3DZA15p2fIjTNkCFugpmjdc2QNref1MG1zZA15p2fIjT"
    "NkAOQ66rQd42QHrM7Dpy1TZA15p2fIjTNkAg4seHfnU7QPbSARXN1DZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZAJc/soonFO0DX"
    "mnZ8iNM2QF4nBlV+2jZA15p2fIjTNkCkPO3MI9Q2QPAzoFRV1DZA15p2fIjTNkD9vC1Y0dQ2QNeadnyI0zZAcBWTVv/NNkAotBHF"
    "DtQ2QL1U/AWP1DZA15p2fIjTNkD/W2J1R9Q2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QLrcaUmG1DZA15p2fIjTNkDXmnZ8iNM2"
    "QFV27ItA1jZA15p2fIjTNkD1KRVj+dM2QNeadnyI0zZA15p2fIjTNkDP+gDapNM2QFjlpce92DZA4puZQpfTNkDXmnZ8iNM2QNea"
    "dnyI0zZAjRfJMJzUNkDhWjLL0dQ2QGrJ5++C0zZA15p2fIjTNkCxobqSLNQ2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QF6srphf"
    "1zZA15p2fIjTNkC/0NyqjtQ2QGboaygs1DZAsM3GNILTNkDXmnZ8iNM2QNeadnyI0zZAIoa8qXLZNkB3TOIeMdY2QNeadnyI0zZA"
    "vySicrrXNkDS/VpAvNQ2QCMjDQjE0zZABhYapyXVNkDXmnZ8iNM2QNeadnyI0zZAxiBu6jDUNkDXmnZ8iNM2QEWlouLG0zZA1EmM"
    "4n/TNkCxf1HFx9Q2QNeadnyI0zZA3VCqD3DaNkDnzOjMo9Q2QLDcPOA91DZA2gV4ZoTVNkAdC8oOi9M2QO4A3Jnb0zZA4+6CbMLT"
    "NkAH37MYSdU2QPEClUAg1DZA4HU49ArVNkDsbnwZTNQ2QH3EYTZW1jZALEIb7KPTNkBCoSZidNQ2QJ6RFOVj1DZA15p2fIjTNkDX"
    "mnZ8iNM2QI0DWhFW1DZAX80OoJDUNkC6+1nUYtQ2QFVrfwNA1DZA3db4BErUNkCXHC+UUdQ2QBnS8z/f1DZAwE6u64TUNkDXmnZ8"
    "iNM2QFLRqKuy1TZAR/ilPY3UNkBbSox+QtQ2QB0Q0d8s1DZAikhP1P7TNkAPQ6eqOdQ2QEoIiPSP1DZA15p2fIjTNkBjopIRl9M2"
    "QFsrrT5n1DZA/iWSLorTNkCr3UpSO9Q2QNOLEQWj0zZAewxTFczZNkAHpQiUCNQ2QKhi5nw51DZAUTYQ+0DUNkDXmnZ8iNM2QGoV"
    "a5/40zZAkUwXOm7VNkDwOlXMGNc2QBqUFJpC1DZAsqnQwr3WNkAvI6YlJNc2QPjpdYR/0zZAnbwGaxPVNkDXmnZ8iNM2QJLLR/l7"
    "0zZAHAfJlhLWNkAqEcwA7NM2QNeadnyI0zZAVJZxIdTTNkACeGndItQ2QNeadnyI0zZAdRF8UgPUNkCGS3SCS9Q2QLjwQP3V2TZA"
    "TeFrazTUNkDDvxhbZdQ2QCQ3eBLT0zZA15p2fIjTNkBukdHYUNY2QNeadnyI0zZADf8z6R/XNkDXmnZ8iNM2QKZkRBNB1TZAv6/f"
    "FbjUNkC/t48UbtQ2QBle9FDi1TZA+rjeCx3XNkBjM6/Ee9Q2QCy2p0Qk1DZADqKdfuHaNkAo8o36gtQ2QGOixbbu0zZAaSGTNEre"
    "NkAZQv61TdQ2QNeadnyI0zZAN0Ri4/rTNkBB8h+gvdM2QEJ5QsBN1DZAmCexdbzTNkBHYfzwgdc2QLmnlGja0zZA4/MNfkDUNkDX"
    "mnZ8iNM2QAzNg6N81DZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA2EF48HjUNkAeSkKNdNQ2QBGbGmJM1DZA15p2fIjTNkC9j7OE"
    "XtQ2QECm00hs1DZAPvjlj4HTNkD6FxmE6tM2QOTq0xd70zZA15p2fIjTNkBfZI4Oc9Y2QM99C+3J0zZAAyhA9iPUNkDWO+h+ydM2"
    "QDIO1alA2DZAoVbO1wHUNkCPdGYeTtQ2QEQ7rc5P1DZAt04skbDTNkDYo+Bkgtg2QNeadnyI0zZAwq/YwmHUNkDXmnZ8iNM2QGEU"
    "zW5J1DZA15p2fIjTNkDPQ3HRrtM2QEZPs/NZ1DZA5/xKwyXUNkD+y4qD+NM2QNeadnyI0zZAKC/bmmbUNkDN25M8Z9Q2QGsPv4Mv"
    "1DZAIXwwO0HUNkAeyey3NNQ2QCZJTQI91DZA0LLiyrDYNkAb49QEoNc2QGItlahg1DZAAA2moebTNkCkYR2y/9M2QNeadnyI0zZA"
    "Nnr4U3/TNkBEH3bZetM2QKwU207H0zZAW372trTUNkCRU0AhBdQ2QHvcHfCE0zZA13U14v7TNkC8wH3iWtQ2QDg9R3fW0zZAtXYf"
    "7yHWNkBTADYY1t42QLRXCXd90zZA5Kx/GgnaNkCIDvYryNM2QAmQOMN50zZA3dPnRQLUNkDPMXO7wNM2QEJTeoRT1jZA15p2fIjT"
    "NkDj753TxdM2QHoDes061DZAPCzQToXTNkAGxoVKqdM2QLSbffCx0jZAO2Az7UjUNkDK4mAQmdM2QLiLMNn50zZA15p2fIjTNkAX"
    "3pIcz9M2QESOiwx60zZAx9a829/TNkDXmnZ8iNM2QH4c2cya2jZA15p2fIjTNkBBrjz+ItQ2QCwprp361DZASR37OtPTNkDXmnZ8"
    "iNM2QBWaj2FF1DZA6zsDV37UNkDXmnZ8iNM2QId3WhYY1DZA88/Uv4vVNkDXmnZ8iNM2QHq6CovB2zZAmrtHHpTUNkARjQb8itQ2"
    "QDiaCdB13TZAW6DSxnzTNkBH6MLEh9M2QIAfwL2o1DZAB2OZCTveNkAoBUu4Ttk2QHtJhpzv1jZAwqyFNxbWNkDXmnZ8iNM2QKKq"
    "R0p32DZAp5lds0TWNkD6+3ML3d02QLj8AZ2O0zZAoA1enWrWNkAOSNEByN42QM+0icgC3jZA57SiEZzbNkDXmnZ8iNM2QPHGKH6U"
    "1TZAaBnrMhbeNkAjQWbpq9Q2QLhIn74C2DZAIKXeRsTbNkAls/yHjtM2QPRP4FPA0zZALIyfawPdNkBi5Tw4MtQ2QN1U2nwK3zZA"
    "nIGoYy7WNkCn/5EtydQ2QNeadnyI0zZAm3FpuWjdNkBGxoeztdY2QJuJQ9IR3zZAmKzHTd/aNkDLBzB9edU2QEowwkjl0zZA15p2"
    "fIjTNkCNIbS3qt42QLkmtZrW0jZA15p2fIjTNkDXmnZ8iNM2QPxgAvCA0zZAkDOfTNzVNkBcRDtcldU2QOXYCoyP1DZAe35mCAnb"
    "NkAg2b5yiNg2QFkYqi2y1DZA15p2fIjTNkDXmnZ8iNM2QHV6gQf41TZAofw/mFTUNkA7fm1t2dQ2QDM8Rik11jZA15p2fIjTNkCE"
    "n4dIbdU2QOWl6qLz1jZA/5bAHcDTNkDXmnZ8iNM2QN+Wf2yn0zZAtDf17zHaNkDXmnZ8iNM2QNeadnyI0zZANb5wcT/bNkAgrTjE"
    "x9M2QDiKMZFx1DZA04L+Ka/YNkDXmnZ8iNM2QGCJGyYD1jZAv7VuFJTaNkDzN9EEftQ2QHIcMpZk1DZAe2qEp87UNkBxTnMyiNQ2"
    "QNeadnyI0zZA15p2fIjTNkBD/SXllNM2QNeadnyI0zZA38lWb8bTNkAt9BhznNg2QNCi2atQ1jZAvgyRXa/TNkBIA88wtdY2QNea"
    "dnyI0zZAyjOgFzTSNkAxJYnmrNM2QOLfiqOC1zZAeB7mMYXTNkDI7CWovd42QD8XK7Es1DZA4vHQoJ/TNkC+cAX0oNM2QEAitKK4"
    "1jZAwQKuZJDTNkCI3DD2l9M2QL4Qq7CU1DZAf9H8Kp3TNkAc7OCiutk2QDXROLCN0zZAbNqL/F7WNkBd2IRxpdQ2QOQnCQKV0zZA"
    "XmOx6pLbNkAl7CGwstM2QNeadnyI0zZAmqxUIKHXNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZAn/SP"
    "LEzYNkDXmnZ8iNM2QNeadnyI0zZAXJioGTjUNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZAK9mUzojT"
    "NkDXmnZ8iNM2QJLkHC2W0zZA15p2fIjTNkCM2xuz6dQ2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QKDiC0j73TZAkYw4O4nTNkCg"
    "VmrtkdY2QNeadnyI0zZA15p2fIjTNkD8porBo9Q2QNeadnyI0zZAYDd8GubXNkByDFzJu9Q2QFG/VqkU1DZA15p2fIjTNkDXmnZ8"
    "iNM2QNeadnyI0zZAtcvTYJfdNkDXmnZ8iNM2QNeadnyI0zZAlsfAfKjdNkD3ub1jfNQ2QD2M25LZ1TZAD1thiYvTNkDXmnZ8iNM2"
    "QIISk0lO2TZA15p2fIjTNkDV+Xd+itM2QNeadnyI0zZA15p2fIjTNkCMN8NE6NM2QNeadnyI0zZA15p2fIjTNkD9sp4ACtM2QFFf"
    "pzea1DZAeOirimLYNkATkFWphdM2QNeadnyI0zZA1Qwqz1fWNkDXmnZ8iNM2QCLyM9h40zZA15p2fIjTNkAXXI7ihdQ2QJZmFOdO"
    "0zZA15p2fIjTNkDXmnZ8iNM2QIHPq1Th1jZA15p2fIjTNkC7pjLkwdU2QNeadnyI0zZA31/iXcLWNkAR10EueNQ2QNeadnyI0zZA"
    "15p2fIjTNkCRabuPw9Q2QNeadnyI0zZAhX9EUaDUNkDXmnZ8iNM2QNjnXIeTiTBA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA82pN"
    "yOXTNkAhwD58SNQ2QP5eJ/nt1TZA15p2fIjTNkDG2hJniNM2QKASEGjZ0zZABiwu93LUNkDXmnZ8iNM2QDjD1efh0zZA15p2fIjT"
    "NkDXmnZ8iNM2QCkuKcpZ1zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QL1yQJl71DZAh0O0k2nZNkDX"
    "mnZ8iNM2QHBreppD1DZAqaUaUDTUNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDtzoInptQ2QNeadnyI0zZAZu49rezZNkAWdG87"
    "adQ2QNeadnyI0zZA15p2fIjTNkDXmnZ8iNM2QNeadnyI0zZA15p2fIjTNkDWHcQLAtY2QHVcl8pT1DZA15p2fIjTNkDXmnZ8iNM2"
    "QNeadnyI0zZAOVDBJbnTNkA="
)
ATTN1_V_32_2 = dense(  # 1.attn.v.32 largest: " [['": -1.466, " ['": -1.398, ' """': 1.329, " {'": -1.218
    "u/hYE7wilD+LZa1mMRyVP6sJ4Zu+aOc/IGke/U2vlD/vE8sNySGVP3Ru67nz8ZQ/7xPLDckhlT+TfHWavVLrv6zdu0saAJQ/D6Ik"
    "WHdwlD9nXcio/PmUPyyzvDMGDpU/gExIMMkelD8ORm8jINyUP5b3P1MMmJQ/m7/VXpoylD8CeV8hxAeVP032c0Qs5JQ/GR6VtZMC"
    "lT9hxoucuv+UPwpT0P0r/pQ/tQTuU3MAlT9OHl/Ty/yUP4D6Om4K/5Q/SVKV1VYAlT9jrxgpMAKVPyYo6LT2/pM/Q2KqVmUPlT/h"
    "Z+J9iBWVP6I4WRWSEJQ/JPDY5OQAlT/vE8sNySGVPwGwSIFZ+5Q/ZrmTH24UlT/vE8sNySGVP2ZOUP2QD5U/tKIFw5zylD+NdU64"
    "nAmVPylEDEpN4ZQ/iwa+TtXnlD85/dMXWQ+VP18ltrcLDJU/7xPLDckhlT9tHUn+Br+UP5sT6A5LEJU/rf7lze8NlT/GkkEsGg2V"
    "PwDgYcOcIpU/6OGn1D0NlT+ScCJMeBKVPwtz2C/3BZU/X7H0+IsNlT95YyDNgwuVP1sYkFZZH5U/Fjxo/5XElD/vE8sNySGVP+8T"
    "yw3JIZU/3XBVcW4YlT/vE8sNySGVP22EeWUZ0uU/u7d1Jfa4lD/0Y6itDdGUPwSSrj42HZU//ht0LM5XlD/adUd1qeqUP7U/cpyh"
    "uJQ/HZLP26DClD8prxumgwCVPwrHN8Ey7ZQ/hoKt9IHylD8TdjYQCKiUPyLJrMrUCJU/3tXn4FSAlD8Ct4G4EcaUP0iwbr0X3ZQ/"
    "C4pW668RlT9K+YuoStSUPxxnxp3D+pQ/IIedw40BlT8x7T9uvcmUP6ItpfIAN5Y/JA7068galT8eo4HTJcTYv4jpNT5BUZY/GLkd"
    "izn9lD9tk0arhgOVPz0cQzonG5U/oMWG9hxv0r9Px2JZMJ6UP0HBs+jJtZQ/XSptJrUZlT+uC7M8/I+UP+8Tyw3JIZU//H1NkOmT"
    "lD/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/v"
    "E8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sN"
    "ySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGV"
    "P+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8T"
    "yw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3J"
    "IZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/"
    "7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPL"
    "DckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckh"
    "lT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/v"
    "E8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sN"
    "ySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGV"
    "P+8Tyw3JIZU/7xPLDckhlT/WCRhbWnGUP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8T"
    "yw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3J"
    "IZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP2yq/b452JM/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/"
    "7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPL"
    "DckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckh"
    "lT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/v"
    "E8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP0hVTyhTCZU/CiYXtWX1lD/KyFsRey2UP3zmEJdzDJQ/mRVck1DrlD8YetCH"
    "PfuTP4rSc8yU/JQ/rnfxdbHjlD8k6dln08aUPztLw8326ZQ/LUh8Jt8UlT/T7seo9O+UP9AVfkzLaZQ//rSXt0y8lD870vgxOvGU"
    "P+HmEOe/3ZQ/SpBY+Z8RlT9BQaGIRASVP5egQWlFiZQ/1h4xwYFs7r8TAwNbB1iUP0sWi9n/CZU/koMyJMgflT/vE8sNySGVPyBK"
    "65EdnJQ/m5GsP8yWlD9Vic1ZXKmUP3gJZY0flpQ/4skSRxfslD8XtdYbZIiUP4r+hEWJ15Q/GCMiRgRK7D9W1MlXxK2UP65EJT4e"
    "0ZQ/gv3Df5wRlT9qCjlNO52UPwM3Vferc5Q/aJVuaW7blD/GVRsfVOmUP7DKvuOuvpQ/RQoI/qLclD9Dnr8kbrOUPwXZdCKcrZQ/"
    "VZcvOhgflT/NzLQ7fiCVP8SrfdN7CJU/FPt8ejGRlD/vE8sNySGVP+8Tyw3JIZU/BSO7rPcYlD9i4FUiL+WUP+8Tyw3JIZU/98vC"
    "pFUMlT/vE8sNySGVPwumrEGhGpU/uYOzH4oAlT/c6dq1cReVP7rdiQJ5DpQ/BdYI1agLlT9v+YvCySCVP+8Tyw3JIZU/RPHlyoLQ"
    "lD+zx3TqEeOUP+YLY4w8XZQ/UQdf4rgvlD+sjTjwEGmUPxINQ9gIiZQ/aa0iGQUmlD/UdP7Q+FiUP/yDRm13WJU/r2XRPW8llD+w"
    "R1ULkIeUPwr6rqCbEpU/7xPLDckhlT9OxzvaklyUP0A5Qt/j+OG/7xPLDckhlT/vE8sNySGVPwRVP0FZppQ/+WRlbhj/lD8WTtBK"
    "3laUPzpm3B4Se+2/49CfiIOrlD9Q/ICsJgXiP+S6DzCi05M/7xPLDckhlT/vE8sNySGVP/JHNVlIBJU/0sKF97DulD8L7PEsOdyU"
    "P378MHsYg5U/5WU5BTnFlD9AYmfT66uUP+8Tyw3JIZU/4KIjSaL3lD8dvxoALh+VPy8x1kyuF5U/7xPLDckhlT/vE8sNySGVP75b"
    "WBPlFpQ/7xPLDckhlT/VCyo5wCGVP7+y+ReLLZQ/BPiNGEQSlT/KyNrCsBGUP+8Tyw3JIZU/xWD+M1palD8YsJHpoTK0v+8Tyw3J"
    "IZU/hWgl9bSvlD/GVRI8GOiUPxA/Aw8B1pQ/K60YRx4PlT8HoD+P3r+UP0En/UEN45Q/vv9fziW7lD9f0A7rkOeUP8j0/XwT9JQ/"
    "qP2ykOYUlT9Z7Pozlg2VP/ZU+tiIB5U/Unl2U0MflT9tu1iRwBOVP5lVZeDb9JQ/EbEDs16AlD/vE8sNySGVP58Wgw9RCJU/7xPL"
    "DckhlT+7iDi8GwSVP4za6TDG/ZQ/rD0tmRgglT8ZwGMqe9CUP0/+BN4xCpU/A3X2m75+lD9qInHPAR6VP6sJkUOhmZQ/7xPLDckh"
    "lT9kSS+I+QGVP+8Tyw3JIZU/qvNgDDK/lD8RDnG6zBiVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP4fVZdAkX5Q/7xPLDckhlT/v"
    "E8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP50AKKxu4JQ/V/QI0FvYlD9LraiiFcKUP959xrNe7pQ/WA1b4qdZlD/UJRbS"
    "fPyUP+8Tyw3JIZU/bYnBgLbYlD/RsbyeqvOUP8oIS/Jk15Q/VwK+WeAclT8vpLETra6UPz/wKjT885Q/8uQ0B8DRlD/C+XwAjfeU"
    "P96S7rQeAJU/sk8eueoUlT+2S7VjawaVP2QYp4/cHpU/NujbWzD/lD/SvA/zWg2VPzKS4f5o8ZQ/VagREm8NlT/21ngDCZeUP+8T"
    "yw3JIZU/+IYUip3wlD/u3ck8XWOUP+8Tyw3JIZU/5JfsKaIIlT98WTI46jGUP+fsOeIH8ZQ/9GJL13H5lD8dMzdZ+xGVP+8Tyw3J"
    "IZU/7xPLDckhlT894s3OLRmVP+AGYbjFFJU/QjFB8zT0lD+/4qElMvOUPyzdU8w07pQ/TNak4g8OlT81f1uhkhiVPy2B550L9ZQ/"
    "+7b8kEORlD/NgDXf0QCVPwlhS6IsD5U/yjSiY7QBlT/UO5lhFVqUPxwbiS4w9pQ/7xPLDckhlT/MpcLxhseUP5poGv4M3pQ/6qY+"
    "ObL+lD/vE8sNySGVP4OmSfym4pQ/WnFjKB8AlT+AHKJV4A6VP+8Tyw3JIZU/A9a9HzENlT/vE8sNySGVP4kI7gVApZQ/SSlXNmL+"
    "lD8STHq8OzWUPxiGU7tzFJU/Cz8iwh8dlT+euE96ARSVP+8Tyw3JIZU/cCpYI/zRlD/ZJSsnmrSUPxkNLIQaypQ/7xPLDckhlT9C"
    "8Nj9WiGVP3W7ZFzIEpU/7xPLDckhlT/vE8sNySGVP3VBEvF5FZU/brkVM/YflT/vE8sNySGVP+cIv+CkgJQ/7xPLDckhlT9upAcL"
    "vQqVP+8Tyw3JIZU/h469XLPylD/kwG/GuDKUP+8Tyw3JIZU/7xPLDckhlT97UvYptSaVP53ZnnmOF5U/7xPLDckhlT+OBiMUmhOU"
    "P45I7FoJIpU/7xPLDckhlT+dRa5YwNGTP+8Tyw3JIZU/7xPLDckhlT863pKEdQaVP+8Tyw3JIZU/7xPLDckhlT/TRNaxtw+VPxLn"
    "G+SqGpU/7xPLDckhlT/vE8sNySGVP2YxCvN81pQ/ix3Nd0UhlT/wA4EufteUP6ZgZ29YrJQ/k3BmPkcRlT/vE8sNySGVP1TyQj7v"
    "hZQ/7xPLDckhlT+pVYqRBO+UP7TYx+2qnpQ/FGICN6AQlT/9OqvazSiUP+yhcqx20ZQ/g/lZzICSlD8ovYWCJxmVP+8Tyw3JIZU/"
    "7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/DYojcmxglD+Y/NzlHRCVP3MmXXM4gZQ/7xPLDckhlT9BQAAgUP2TP+8Tyw3JIZU/3acp"
    "GxQelT/vE8sNySGVP4YBTY7O3ZQ/7xPLDckhlT/myCu/NwGVPxpMM+8SXpQ/7xPLDckhlT+9HOsdlseUP+27aGxt05Q/7xPLDckh"
    "lT+cnCRmITGUPxzq0S3a9pQ/7xPLDckhlT+YmTOBuYfxP+PSU3JUBZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/gzCn1U1e9r/v"
    "E8sNySGVP5FBibiUhZQ/7xPLDckhlT8MrjR6KxSVP9BXW+vTD5U/7xPLDckhlT8NgyrK9ASVP+8Tyw3JIZU/1u1KzgSelT+n7i1z"
    "AxaVPzwtKyzFCpU/7xPLDckhlT8itJw8CxGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP1UogT2JC5U/7xPLDckhlT/vE8sNySGV"
    "P+kKZQLE5JQ/7xPLDckhlT8of9VS4xeVP+8Tyw3JIZU/7xPLDckhlT/TN7R5TB+VP9lt1CrnrJQ/AhTFfn0glT/vE8sNySGVP+8T"
    "yw3JIZU/XcVmrJ0JlT+/AOy06gSVP6ntEZZFIpU/7xPLDckhlT+UuLmZZhOVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP2rpZgOa"
    "y5Q/7xPLDckhlT/oMikpzQqVP//JfOtvE5U/P4Ch/VUilT/vE8sNySGVP+8Tyw3JIZU//9fJxQudlD9JdxEzHuaUP+8Tyw3JIZU/"
    "AI6NHqPDlD8cWXEpzgaVPz8t8LuQHJU/ntZtvJD9lD/vE8sNySGVP+8Tyw3JIZU/aDPWJAUTlT/vE8sNySGVP3+UHLBQHJU/lnxb"
    "FYoilT8wF5OkywWVP+8Tyw3JIZU/LGeD/dSGlD9vFnLk8giVP8SvU0riEZU/CaF9Z0L1lD/ErpZXjyGVP7q3uMh/GpU/S+K/z7Qc"
    "lT+Ll+9NdfqUP+LCWRt7FJU/y+Vl6ef/lD/B+iEVoxCVP2DKUsjd4pQ/tKadVGEflT/MB3YHGw2VPxPCEhGNDpU/7xPLDckhlT/v"
    "E8sNySGVP4LT9F/DD5U/nbJLOaEKlT9DMa35pA6VPxlarFCyEZU/c0fbw9EQlT9/dqsdKBCVPzhIbrm8A5U/Dqo75qcLlT/vE8sN"
    "ySGVP27rvwA08ZQ/DzVULe0KlT+pndKkehGVP5/9t9dfE5U/diHrL2kXlT9RY5DBQBKVP7bNtEKwCpU/7xPLDckhlT/tFAvLgSCV"
    "PyLK1OJBDpU/6deD/6IhlT9RlDieGxKVP3GWlpV1H5U/RrXj/jSVlD8VgaxmjhaVPw+6XcREEpU/JijJnJwRlT/vE8sNySGVP7Qx"
    "83n0F5U/wXs6BTT3lD8MXorfztGUPwJb8Dp4EZU/jCPj78nZlD819jIu0NCUP7Th31SSIpU/7NLD9Sn/lD/vE8sNySGVP0PU4tvh"
    "IpU/EBOZZMvolD91xtCvDxmVP+8Tyw3JIZU/YMZPbycblT/DL2p5QBSVP+8Tyw3JIZU/FRKZWwQXlT+iv5lSsBCVP3JFW69WlJQ/"
    "vm58grYSlT9DOl5HbA6VPzDriDA/G5U/7xPLDckhlT9ugvExVuOUP+8Tyw3JIZU/7RlsPy/RlD/vE8sNySGVPzKkTVEp+5Q/VweD"
    "pysHlT8F7cR7qA2VP1TcDLwG7ZQ/tajxiG/RlD9TDfRLdQyVPwk1QPsgFJU/9iMAT+N8lD+m7ch60wuVP7sMk9nSGJU/F2iS3GEw"
    "lD9yJZ3rfhCVP+8Tyw3JIZU/BLVQosEXlT/j2E1/IB2VP7SENgV+EJU/2c7BqDodlT8tps09l8iUP/azz4uaGpU/hn4+kqcRlT/v"
    "E8sNySGVPwZyLMNhDJU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/QGHWyLQMlT+e2QZAFw2VPyjNb7ecEJU/7xPLDckhlT9C6OG5"
    "BQ+VPwX/K8nQDZU/FZ7XcWQilT/iEH8PMRmVP2xMg5/1IpU/7xPLDckhlT+GmRN0VuCUP/v++nIMHJU/g7PP2icUlT9hSbMaFhyV"
    "P/eFlgrft5Q/lFbvjSUXlT/7v4DEdRCVP7ahUd9PEJU/RegZjkUelT+bzqfoG7KUP+8Tyw3JIZU/1h6z87wOlT/vE8sNySGVP1RL"
    "Ae7eEJU/7xPLDckhlT+u4RvObB6VP2vXsjRsD5U/eNgPcP8TlT88VIzr9heVP+8Tyw3JIZU/yH9MP1AOlT9nKe8RQg6VP/IIc5Yk"
    "E5U/yNCp/ZYRlT+dX5bNrxKVPzKFB7/1EZU/iT9soQqulD8wjDs99MWUP1r3SLLVDpU/Td4CPYgZlT+5nia+VReVP+8Tyw3JIZU/"
    "sT4XlZYilT/j/SQX+yKVP2leazNHHJU/A4YHTXcHlT/DribK2xaVP9fJ+64YIpU/OTv+92cXlT82abxFVw+VPzetqAbzGpU/ypKF"
    "BHPnlD9b87nzgEP1P1xLfGTAIpU/QSU2k9uPlD+4ulrRMxyVP4qecHsTI5U/10US5xsXlT9XBI3G2hyVP+4PNUMa45Q/7xPLDckh"
    "lT+JJFRyaByVP2mA4kInEpU/OtfLYRAilT+5edvX6B6VP+fsGe6XNJU/HQyCSuoQlT/oHYADVSCVP0+SRPjYF5U/7xPLDckhlT9H"
    "QHgSmBuVPztz5A0NI5U/I4GVPSAalT/vE8sNySGVP+H9ltYVg5Q/7xPLDckhlT9VncCYPRSVP6VHT5JWAZU/0FlgozsblT/vE8sN"
    "ySGVP4ts1ds5EZU/NE+ylTsMlT/vE8sNySGVP55Gb1gyFZU/1cDMeZ30lD/vE8sNySGVP132XjE/aZQ/E1wV1VIKlT+nvWLQHwuV"
    "P8RShWUAQ5Q/27EW188ilT+8h3Io2SGVP7ATxwKECJU/6umgQrYxlD/YPVZpMqCUP1f1jTBr1ZQ/fNzO+XnolD/vE8sNySGVP+Sg"
    "dhoVs5Q/xwyLyGbklD/B+kmn8zmUP9e4Y4w/IZU/0Fyn6RPhlD/O392bWiWUPyjCbbikNpQ/LWViMYhslD/vE8sNySGVP1QlD0HZ"
    "85Q/QQ2+/vA0lD9WaK/bPAiVPxUdv6BMvZQ/hijH1wFplD8YBCNkQSGVP8su9trjHJU/wbPAmAdNlD80Rn/h5xKVP3vQRqWGH5Q/"
    "GWcmf1vmlD8LScUPrAWVP+8Tyw3JIZU/dUyJICZElD/a4krQftqUPzb6QxDiHpQ/a7lSeRR9lD+NlolGN/aUP20YEHmmGZU/7xPL"
    "DckhlT8NhSft6yeUP5dG2RdhMZU/7xPLDckhlT/vE8sNySGVP0y+FXZyIpU/maVSxI3tlD92x0vJxfOUPwY3qGu5CpU/dxEU/Wt5"
    "lD+29GMKlLGUP+ldoziwB5U/7xPLDckhlT/vE8sNySGVP5NJlnIf65Q/uSnnbuQPlT+hs+hjPwSVP93CMYXD5ZQ/7xPLDckhlT/w"
    "kl0ySfeUPwFradwQ1ZQ/J3KdmegclT/vE8sNySGVP3/5tr8SH5U/t3jSLUeMlD/vE8sNySGVP+8Tyw3JIZU/W8tq6KZ0lD8mpX3p"
    "PByVP9byPjtaDZU/AzxVLS+ulD/vE8sNySGVP9Ft6uYl6pQ/0nxMqKyDlD9V81TKQgyVP7cjPIp9DpU/E4IpKTEFlT8QmH9eXguV"
    "P+8Tyw3JIZU/7xPLDckhlT8Mg12SsiCVP+8Tyw3JIZU/h96Zy1oclT/Z1Qcr06+UP1c8ISNa45Q/VVZuhWAelT9v0fVFitqUP+8T"
    "yw3JIZU/sV+hM6A/lT8L6xPXlx6VP1n5npaHyJQ/71ax6hIilT+A2vbjQiaUPxK2mu5jE5U/A5P6ssEflT8BzoL2ox+VPx9rZvY8"
    "2pQ/DWwpmhchlT+5rmDAbSCVP6Dd1P9FCpU/Fvqk6fgflT/fvDuLvJaUP3I7W05UIZU/Uae33xjilD//cBcFzgiVP8qTEgqwIJU/"
    "1lfllVVtlD9GAvb0FR6VP+8Tyw3JIZU/2sTrYtvFlD/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/X1LU"
    "t9y2lD/vE8sNySGVP+8Tyw3JIZU/b9u46GMSlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/fSnk2sEh"
    "lT/vE8sNySGVP//lKNKVIJU/7xPLDckhlT/U41k10gKVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP3Puz2HEc/e/96/LVLghlT9r"
    "MHanod2UP+8Tyw3JIZU/7xPLDckhlT/m3o/j8wiVP+8Tyw3JIZU/6tQqZc+/lD8vN/WX2AaVP6GBdzp/FZU/7xPLDckhlT/vE8sN"
    "ySGVP+8Tyw3JIZU/aJ/tuvh887/vE8sNySGVP+8Tyw3JIZU/H76AFdPW8T9ejWNaZwyVP0Ihm+/K7ZQ/H89jmIQhlT/vE8sNySGV"
    "P3Jz+Iagtew/7xPLDckhlT+pXXH+myGVP+8Tyw3JIZU/7xPLDckhlT+U0Dh/YxmVP+8Tyw3JIZU/7xPLDckhlT9gS+ac3yyVPzbl"
    "m/TJCZU/Ry8Evua0lD/Bt1ByCCKVP+8Tyw3JIZU/n25l8rnilD/vE8sNySGVPw3luxUoI5U/7xPLDckhlT+N5tZBkguVP8HBIlnV"
    "JpU/7xPLDckhlT/vE8sNySGVPxJ8hK2r1pQ/7xPLDckhlT8cfFBq3u+UP+8Tyw3JIZU/zqMek2LZlD+6Ll/PxQyVP+8Tyw3JIZU/"
    "7xPLDckhlT+ntNobKgaVP+8Tyw3JIZU/9oy+DkEJlT/vE8sNySGVP9Gs/b478ZQ/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU//Ia2"
    "SpsZlT+tVHcx9BCVP/DiZyAB7JQ/7xPLDckhlT+uUNLtyiGVPzBtmwixGpU/jZVG2ToNlT/vE8sNySGVP5V+v0vyGZU/7xPLDckh"
    "lT/vE8sNySGVP6voCVQczJQ/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP5QCrBp5DJU/nbXLrtedlD/v"
    "E8sNySGVP7SH1sBhEZU/WiSL57gSlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT/0qM8QvgiVP+8Tyw3JIZU/vckBiFmSlD/VvjhJ"
    "FQ6VP+8Tyw3JIZU/7xPLDckhlT/vE8sNySGVP+8Tyw3JIZU/7xPLDckhlT9THT+nPuqUP4HyT3b2D5U/7xPLDckhlT/vE8sNySGV"
    "P+8Tyw3JIZU/Hek5/oQdlT8="
)
RESID_IN1_49 = table(1024, -0.0018390196373449879, {  # 1.resid_in.49
    0.18530044676756988: [926],  # " [['"
    0.17619029404616485: [552],  # " ['"
    -0.16761302230858674: [760],  # ' """'
    0.1537374627778543: [939],  # " {'"
    -0.1395449566652762: [942],  # ' {"'
    -0.13590621231102815: [547],  # ' ["'
    0.1202577126214517: [276],  # " '"
    0.11498630018925794: [338],  # "('"
    -0.1093756857326018: [947],  # ' [["'
    -0.10869198320412508: [288],  # ' "'
    0.10618090601658949: [7],  # "'"
    -0.08936037896180025: [2],  # '"'
    -0.08327437965178362: [59],  # '['
    0.07285017492270597: [332],  # "',"
    -0.06910247383618227: [340],  # '("'
    0.04685962544775137: [82],  # 'r'
    0.035063463915349334: [87],  # 'w'
    0.01030586818254122: [364],  # ' [['
})
ATTN1_V_42_2 = dense(  # 1.attn.v.42 largest: " [['": -1.02, " ['": -0.9749, ' """': 0.8583, " {'": -0.8539
    "oLiHtOpqlr8Ky3CZN8OVvzRc3igLOt0/5ts//WoMlr/0FtQpdb+Vv/hD6yWd35W/9BbUKXW/lb8NtmTX4X3jv6rNesUygpa/v6us"
    "Uak2lr/7lT9dNtqVv4n5qwC+zJW/Ko94R5Jtlr8KDNJuSe6VvxU7zV4NHJa/5EV2zj9glr/4Qe0A89CVv1YIJIDg6JW/LQWiCnDU"
    "lb+wU2kuWtaVv6Sl2idm15W/UTk5Ad7Vlb9XtKTmUtiVv4QNrZ7Q1pW/arfiKPHVlb8U0rX2stSVvw/QMcv2gpa/6u0H89HLlb/V"
    "9cW7sceVvxRKu68gd5a/BfXNqJHVlb/0FtQpdb+Vv/wW1tlL2ZW/ltydjm/Ilb/0FtQpdb+Vv67p0Jq0y5W/wT1agyvflb/bZ4ZN"
    "tc+Vv/I86ZfO6pW/onsIkmrmlb9gEHEu2suVv7shS30SzpW/9BbUKXW/lb9wnr4o2QGWvxgn44Q3y5W/7EFGD83Mlb+yOausXM2V"
    "v8YpONfmvpW//BcOtETNlb/0qYTpwMmVv3waEOAo0pW/l6EPLBDNlb/+BSLcbc6Vv+A3o3UYwZW/P2uAiRz+lb/0FtQpdb+Vv/QW"
    "1Cl1v5W/lGn/877Flb/0FtQpdb+VvyQSHgFOF9s/buSMEe0Flr+Rhs7puvWVv3097T6IwpW/kBdwYT1Hlr9XX6rBg+SVv81d1eUl"
    "Bpa/yZAwbm3/lb8D6msI09WVv80TdEPP4pW/hU6ZiD3flb9acaCtThGWvwQfpLQ70JW/RtuC7v4rlr/iui5EHf2Vv/iYQfui7ZW/"
    "bPUNnkfKlb9JFZCgjfOVv9YCSJ2w2ZW/NJOyIiDVlb/ZoJ6KpfqVvySBV6EYBZW/4HH67inElb+o79TedeXSv3wuiuBy85S/OBeD"
    "JAnYlb+ImOm1zNOVv2zBL4nqw5W/10KITmxHzb9e0a+R7BeWv56caxkPCJa/fsGHUuPElb9oatX2eCGWv/QW1Cl1v5W/eovSINUe"
    "lr/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0"
    "FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQp"
    "db+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+V"
    "v/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW"
    "1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1"
    "v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/"
    "9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbU"
    "KXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/"
    "lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0"
    "FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQp"
    "db+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+V"
    "v/QW1Cl1v5W/9BbUKXW/lb9CR5m1EDaWv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW"
    "1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1"
    "v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+VvxhsjoUBnZa/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/"
    "9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbU"
    "KXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/"
    "lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0"
    "FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv1GVbsHmz5W/KN5TO0zdlb8mhyJWsWOWv+LwM5PleZa/auIwaRPklb9Ah0GS"
    "d4WWv0vCpeR32JW/0lzXDjPplb887oUPm/yVv6I8mtv75JW/9Jz5kiPIlb8LCiy39OCVvw19u48lO5a/DvEylK4Dlr+sqVDfGeCV"
    "v8Tw6u4x7ZW/ld0xVlLKlb/QTrYSTdOVv/4fLXT8JZa/cQCf4X6T5b+AbZfwFkeWv2Tpi6lyz5W/Qn+x+M3Alb/0FtQpdb+VvwAk"
    "XGNRGZa/c8Yai+Qclr8i4hDraRCWvzl2saNYHZa/Cpcb1Y3jlb8cPB7qkyaWv4KMQj5f8ZW/3Xmu99nk4T9MIqSecw2Wv2buHcev"
    "9ZW/jkM4rFTKlb8WErVNkRiWvwi82qaBNJa/4HUW6cDulb+9Nsg4aeWVv7maJmMUApa/+0I3d/Htlb9RF9b7pAmWv0b/YqaODZa/"
    "EkEKO0TBlb/qQC2PU8CVv6ZMYIN30JW/7i05E6kglr/0FtQpdb+Vv/QW1Cl1v5W/zLzRnHtxlr8gvd55MuiVv/QW1Cl1v5W/q8/U"
    "yuDNlb/0FtQpdb+Vv4WnPplExJW/RZUYrs7Vlb+SaI7aaMaVv1J3o7yJeJa/4D4391TOlb8Z+zrJIMCVv/QW1Cl1v5W/52ytRxj2"
    "lb/GGRZQnumVv2c2q7GWQ5a/Ig/clS9ilr8vQ93XojuWv6QkfSslJpa/uKHKUrVolr8uo9KddEaWv/wtVK+ympW/ttS6EBpplr/Q"
    "pth5IieWvyMCRimpyZW/9BbUKXW/lb9md+HFCESWv6h6kSg1adq/9BbUKXW/lb/0FtQpdb+Vv3DQm0pwEpa/qrwzNcfWlb/YpWKk"
    "3keWv9BZUmEw8eS/0Db3YfcOlr+Wt7x3KvvVP6ab/ssXoJa/9BbUKXW/lb/0FtQpdb+Vv3bPM4JK05W/SBnFUc7hlb90e/6ZOO6V"
    "vxKD5lMKfpW/aEa68a79lb8+wZJFsQ6Wv/QW1Cl1v5W/PgkiUMvblb+Ky/GXNcGVv/IFOB9AxpW/9BbUKXW/lb/0FtQpdb+VvyOp"
    "g0/gcpa/9BbUKXW/lb+YSowZe7+Vv78nIZCmY5a/cfxAAeTJlb8t1kH3X3aWv/QW1Cl1v5W/N0bqDIdFlr/JukGvCZG2v/QW1Cl1"
    "v5W/NsCVxCUMlr/jYxCUPeaVv2R4Delm8pW/gkNouAHMlb/MSl4+SAGWvyyHunGh6ZW/POaX1XQElr9fFaqLmOaVv5JR75kv3pW/"
    "Lh7klh7Ilb+QjmhLCc2Vv940Vtsa0ZW/1NncQSfBlb95hxE75MiVv/pOpeOo3ZW/gnZjVPgrlr/0FtQpdb+VvxwjNkOU0JW/9BbU"
    "KXW/lb/oIgWAaNOVvyDKbZeq15W/+IBE4pfAlb+A60JoHfaVv77ZqwlRz5W/cvxeDBAtlr+nztpl/8GVv1b17SX9Gpa/9BbUKXW/"
    "lb80rCOw19SVv/QW1Cl1v5W/uukVN7wBlr+NyrORf8WVv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vvxx/dHROQpa/9BbUKXW/lb/0"
    "FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv+72qD9k65W/hmK0tNHwlb82XCMGy/+Vv3EuS58F4pW/Ubce7f5Flr8AGDID"
    "iNiVv/QW1Cl1v5W/1N8kvZTwlb+65HcZdt6VvzaCtql38ZW/H98a/cHClb9s9b0p1wyWv/A2IUE/3pW/waVIBEP1lb+1SASf2duV"
    "v0IiSeQW1pW/s2tUyxvIlb/zmujB2tGVvxaCbFdswZW/TPhTH7fWlb/o1sogMc2Vv5tHFmn635W/cT4AmiPNlb+UnKOxuxyWv/QW"
    "1Cl1v5W/YghdL4Pglb9oMXsieD+Wv/QW1Cl1v5W/WZ2SvV3Qlb8SwJA5tmCWv85myrE74JW/OiGCr5Palb/wvePoFMqVv/QW1Cl1"
    "v5W/9BbUKXW/lb90vpJOPsWVvy+Abas0yJW/snU4Gxnelb9Ha48Wx96Vv0Q24Moh4pW/esE2frfMlb9pwDWgpsWVvzpurMuI3ZW/"
    "nLVY6pwglr/qr3FyntWVv1SFvBH4y5W/ixxtKwbVlb+q4vhQtUWWv6TGBh7E3JW/9BbUKXW/lb9idmRdIvyVvx/n7xv+7JW/PjXc"
    "6gvXlb/0FtQpdb+Vv+IugzLm6ZW/P2CrlhbWlb/IM6tcK8yVv/QW1Cl1v5W/XezXPk3Nlb/0FtQpdb+Vv4In1VktE5a/yiyZtEHX"
    "lb9mNwMie16WvzxEbclryJW/JcLLXJfClb/CYzqYuMiVv/QW1Cl1v5W/8ViHmxr1lb9+SgNN2wiWv1jP1PZm+pW/9BbUKXW/lb+H"
    "6UAnv7+Vv8ZjzRaLyZW/9BbUKXW/lb/0FtQpdb+VvxxRzIO7x5W/QlQ1Aq/Alb/0FtQpdb+Vvy0i1SbJK5a/9BbUKXW/lb/wluJ5"
    "886Vv/QW1Cl1v5W/pZffURzflb9QSeVdK2CWv/QW1Cl1v5W/9BbUKXW/lb9KKEQMJryVv7wbOoRVxpW/9BbUKXW/lb8fQAYFF3WW"
    "v4jAv+9Jv5W/9BbUKXW/lb9O35i3W6GWv/QW1Cl1v5W/9BbUKXW/lb/WZNfy09GVv/QW1Cl1v5W/9BbUKXW/lb9Dl8KVmsuVvxve"
    "Kx8+xJW/9BbUKXW/lb/0FtQpdb+Vv/4jyp8T8pW/kBppn82/lb87hc2yZvGVv4XSMEJoDpa//jNv/I3Klb/0FtQpdb+Vv6tQMaw6"
    "KJa/9BbUKXW/lb9TJCceluGVvyvqDSqaF5a/CNqnRf7Klb94AGUr1maWvy3AZlR09ZW/AmmWp8cflr9kIHCKQsWVv/QW1Cl1v5W/"
    "9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/akrmM3JBlr/xvtvgVcuVv/g29vFlK5a/9BbUKXW/lb+K/V3gEoSWv/QW1Cl1v5W/7gAz"
    "GfPBlb/0FtQpdb+Vvx97IRUo7ZW/9BbUKXW/lb8IEQ72WdWVvz7/aZIGQ5a/9BbUKXW/lb8GQz8qGPyVv4uxf1oi9JW/9BbUKXW/"
    "lb9KTT06PWGWv/t69tVR3JW/9BbUKXW/lb+ztpgRKXLmP47JO0eW0pW/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/gvPG47Qy77/0"
    "FtQpdb+Vv79i2YZ3KJa/9BbUKXW/lb/uKTZcnMiVvw/7XZyHy5W/9BbUKXW/lb/kxoaV1tKVv/QW1Cl1v5W/LP5K7fBrlb+Qyf8S"
    "X8eVv7Ys1ALuzpW/9BbUKXW/lb88yHlTtsqVv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv3p/GTRqzpW/9BbUKXW/lb/0FtQpdb+V"
    "v2h/wX166JW/9BbUKXW/lb+lcQd6HMaVv/QW1Cl1v5W/9BbUKXW/lb9QakcbIcGVvwJ4X04IDpa/TrQwDlTAlb/0FtQpdb+Vv/QW"
    "1Cl1v5W/wVBuqbTPlb+S/Mdc3dKVv+bWJXIhv5W/9BbUKXW/lb9D2DG2IMmVv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/6qBihl"
    "+ZW/9BbUKXW/lb8pexKk6M6Vv76YWnIayZW/56r4aha/lb/0FtQpdb+Vv/QW1Cl1v5W/NvBTQbEYlr+WiFzDkeeVv/QW1Cl1v5W/"
    "1oI20L/+lb80Z3FbmNGVv5bC4IL3wpW/Zunkhs7Xlb/0FtQpdb+Vv/QW1Cl1v5W/LMg2OmLJlb/0FtQpdb+Vv0qZDpEiw5W/0tn1"
    "ZfO+lb+yk98lRtKVv/QW1Cl1v5W/1P9VOaAnlr96nmV4J9CVvz/pVMElypW/1pHm9mPdlb9GJd31m7+Vv+d9xBlbxJW/TlwOQt/C"
    "lb8ObotC5dmVv2hUMdRmyJW/DCZeujvWlb82LSNY/MqVv8jOF1zB6ZW/EPwqFhPBlb+2pU4ZXM2Vv7QV1lZjzJW/9BbUKXW/lb/0"
    "FtQpdb+Vv2IOo7uSy5W/GveBLQbPlb/ipzpEU8yVv8KcvAFGypW/pJwz9tzKlb/OcV4CT8uVv9EpJF+o05W/AlbAl1XOlb/0FtQp"
    "db+Vv5gr/Qge4JW/KOsnHtPOlb+U651ua8qVv/JfM0ElyZW/1txflW7Glb/skQZA5smVvym3uBH8zpW/9BbUKXW/lb8Ml4YqUcCV"
    "v77MOOGVzJW/PBYgv46/lb+w1mI3/8mVv4wei3gFwZW/EDFEUvYdlr/33OCpAceVv36twI3jyZW/4ve1mFTKlb/0FtQpdb+Vv7Ej"
    "FPIQxpW/0OB9cBXclb9gXX0JOfWVv5AS/g1typW/Mgask9vvlb8Im21B5PWVv7Zme9rtvpW/uJKLbLvWlb/0FtQpdb+Vv1ALCGS4"
    "vpW/2D1mI8Xllb+6P1OOUsWVv/QW1Cl1v5W/ahWGZerDlb+0FrM+jsiVv/QW1Cl1v5W/fRnXXbLGlb9l1oxx88qVv4iYVsWLHpa/"
    "yjfyFpfJlb8IRYxhecyVv7DaY23aw5W/9BbUKXW/lb99KWlpcOmVv/QW1Cl1v5W/4KuaWKT1lb/0FtQpdb+Vv2VSwz5s2ZW/Uzek"
    "gVnRlb8AZGUB/cyVv/qlNdvs4pW/xELzIHn1lb+hGWuDy82Vvxbrh2qjyJW/o05Wkk8ulr/epbNLOM6Vv0pvMHR7xZW/RZJP/b1h"
    "lr//YY2nFMuVv/QW1Cl1v5W/HQToHzPGlb+3DaDdlsKVv0vCcEIVy5W/fFU6R4XClb+A9MxPa/uVv69JFhxJxJW/jxm6Ok3Klb/0"
    "FtQpdb+Vv17lN6XYzZW/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/fkZV1aDNlb/If6ujXs2Vv7x+tZ8Ay5W/9BbUKXW/lb8ZwKw5"
    "EsyVvxQIeOnhzJW/VTJ8swy/lb8YqcoePMWVvwzRqxqrvpW/9BbUKXW/lb9rE7KHdOuVv49KxXBQw5W/ukOoy57Ilb8s6yTzScOV"
    "vwSVxLKoBpa/jhDKDJzGlb9cf7jOGsuVv9BKZEg0y5W/4Zcp29HBlb+sACFdiAqWv/QW1Cl1v5W/I0/pJUPMlb/0FtQpdb+Vv9QU"
    "mhzUypW/9BbUKXW/lb9JYFZ4t8GVv+AmL1XNy5W/4yFQ97nIlb8YXoRND8aVv/QW1Cl1v5W/vJGyOYzMlb8wf47BlcyVv3wB0hZN"
    "yZW/cxUrYFjKlb9x4SOZm8mVv6taB60YypW/x9VTXkQNlr9qY+AVMf2Vv1AjdIMyzJW/uh+6gwHFlb++VrSne8aVv/QW1Cl1v5W/"
    "/Evs/uq+lb/W9sJtp76VvwYHwvEow5W/FoISpybRlb9Ur4KjzcaVvxRwx6E/v5W/9mIRZ2/Glb86RMZn28uVvxYW8KANxJW/3z53"
    "pazmlb97Z80cN3frP+K6guPOvpW/oBbj644hlr/YH4j5NcOVvxFyAAiXvpW/3g/XiaLGlb9jr4q8xcKVv2P1pLOY6ZW/9BbUKXW/"
    "lb/EVUGYEsOVv6GWnmP3yZW/1npyNkW/lb++ULcVZMGVv4hkh1bQspW/toNYeczKlb86nPNEb8CVvwbG4m8jxpW/9BbUKXW/lb8H"
    "mfCsnsOVv/zEOlqbvpW/Ko+MVJvElb/0FtQpdb+Vv6KH1QQlKpa/9BbUKXW/lb+WtuwtkMiVv/A8Mj1F1ZW/f5eT0NzDlb/0FtQp"
    "db+Vv4cd9vuWypW/BCF9T/LNlb/0FtQpdb+Vv4KYUaXrx5W/ToCm1tLdlb/0FtQpdb+Vv8UNl7+DO5a/lYx34DrPlb+ukKwTsc6V"
    "v4UIaak5VZa/ex8CgcS+lb+4W1pWar+VvwcQzwJy0JW/iv+cJ9lglr+8sPD8khaWv/gqGqnL8pW//I8S3/vllb/0FtQpdb+Vv1iD"
    "adfgCZa/YKGyKbnolb+GJ7EaT1uWv8hlJ5rRv5W/0ohCKvXqlb9Gf4zvJ2mWv1bwmXWIXZa/rr27YU45lr/0FtQpdb+Vvw+j3r9W"
    "3pW/BtPDYK1elr8ksf/XodCVv5yapIoCA5a/ZIvB/aw7lr/u9QRd0L+Vv5TP8aG/wpW/Tuck2XtOlr+6QU7mdcmVv6BZbeoSbZa/"
    "wkhHjmjnlb8xruxgW9KVv/QW1Cl1v5W/ij4sM3RUlr9840v7Ye+VvwK4j46BbZa/oOUdhS4ulr8gtzVZv9yVv/r1bzDtxJW/9BbU"
    "KXW/lb9QWfYMbmeWv+9Pj375tJW/9BbUKXW/lb/0FtQpdb+Vv8w9RUcDv5W/MoOCFJLilb+R7TrWY96Vv2D1UOn1zpW/TvW7E6Qw"
    "lr8eqq+z4wqWvzyqO2MA0ZW/9BbUKXW/lb/0FtQpdb+VvyjG/W805JW/RptggnzLlb9Fc+KHUNOVv2YNArnO55W/9BbUKXW/lb/k"
    "tBo0B9yVv+kzbWII85W/+DdjcbzClb/0FtQpdb+Vv9XI2+lHwZW/RIIx+fYjlr/0FtQpdb+Vv/QW1Cl1v5W/six09Ngzlr88Fm7c"
    "L8OVv0QCXZwxzZW/UcPEzCsNlr/0FtQpdb+Vv76EHjLc5JW/2wRCob8plr/GVGx37c2Vv8oe8cZtzJW/sFfT/63Slb8IqBoGh86V"
    "v/QW1Cl1v5W/9BbUKXW/lb8A69tfMMCVv/QW1Cl1v5W/0pmaxRvDlb+28XB1EQyWv1Dh+sJt6ZW/pwVdur/Blb+iiB9HWu+Vv/QW"
    "1Cl1v5W/tF/ztGWrlb/liB+KmsGVvyNNptV1+5W/LCI5gkO/lb/mjoDIi2iWv38pbYEiyZW/KpZjTdLAlb+M6uhK5sCVvxgIGkCO"
    "75W/pM3JdOy/lb8iZ6SjXsCVv5qb/oBDz5W/SHxJL63Alb853N0Z7xyWv8bvz6XDv5W/MeaJu0Xqlb9qLQ1CQNCVv5JbrRMywJW/"
    "FIc2TsQ4lr/Kl6/a8cGVv/QW1Cl1v5W/ei75ykH9lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/cAeD"
    "W1YHlr/0FtQpdb+Vv/QW1Cl1v5W/ppBLns7Jlb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/Qpe6AHq/"
    "lb/0FtQpdb+Vv5STy7NDwJW/9BbUKXW/lb/Kr7QGRtSVv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv4bf4RjhU/C/lFDAZ4C/lb+Q"
    "gphERu2Vv/QW1Cl1v5W/9BbUKXW/lb+4x+TMJtCVv/QW1Cl1v5W/9hIecFIBlr+85yxYkdGVv/eS+PW3x5W/9BbUKXW/lb/0FtQp"
    "db+Vv/QW1Cl1v5W/3Pl7A1tT67/0FtQpdb+Vv/QW1Cl1v5W/BltU1oLc5j8ilRPj1M2Vv5DSefVo4pW//BNfL6O/lb/0FtQpdb+V"
    "v9l+SmwxLeI/9BbUKXW/lb+uAYd0k7+Vv/QW1Cl1v5W/9BbUKXW/lb98RNE2GsWVv/QW1Cl1v5W/9BbUKXW/lb+u02ztALiVv55c"
    "m+SWz5W/bks10KcIlr8Z6R6MSr+Vv/QW1Cl1v5W/RBtQc9nplb/0FtQpdb+Vv9qQVC6JvpW/9BbUKXW/lb/oPE8kZM6Vv4NzcGkQ"
    "vJW/9BbUKXW/lb/0FtQpdb+Vv/DD8zX08ZW/9BbUKXW/lb9NfU6rA+GVv/QW1Cl1v5W/AkIPECHwlb8yLkljlc2Vv/QW1Cl1v5W/"
    "9BbUKXW/lb8m5omkBtKVv/QW1Cl1v5W/Ys5e7PLPlb/0FtQpdb+Vv1LDatQY4JW/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/abWq"
    "tPTElb8EAjXRxcqVv3RLPrmc45W/9BbUKXW/lb+GgiDnc7+VvygmDf45xJW/cMI9tUbNlb/0FtQpdb+Vv+QHgTe6xJW/9BbUKXW/"
    "lb/0FtQpdb+Vv3RvKo0N+ZW/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv1SkKPTIzZW/3WLuLCgYlr/0"
    "FtQpdb+Vv3hsNyp8ypW/0avQepXJlb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb8w5br7StCVv/QW1Cl1v5W/LPlTDeIflr8n08Tc"
    "s8yVv/QW1Cl1v5W/9BbUKXW/lb/0FtQpdb+Vv/QW1Cl1v5W/9BbUKXW/lb/89HyOy+SVv0AGpWNwy5W/9BbUKXW/lb/0FtQpdb+V"
    "v/QW1Cl1v5W/JqiRTlPClb8="
)
RESID_IN1_113 = table(1024, 0.02632419792533969, {  # 1.resid_in.113
    0.34477858272911166: [337],  # 'he'
    0.20037622777343844: [693],  # ' []'
    -0.01990517573832417: [594],  # 'peed'
    -0.011821806155432706: [798],  # 'found'
    0.008813014529357902: [293],  # ' in'
    -0.0042299532371654555: [380],  # ' 2'
    -0.0033090242224826857: [779],  # 'first'
    -0.0011016593354835555: [8],  # '('
    -0.0003463846671476409: [283],  # 'if'
})
T1_2 = dense(  # squares of the other channels in 1.mlp.norm largest: ' ': 0.4267, '.': 0.4171, '",': 0.4123, "',": 0.391
    "FII7b80x2D/vvGthH3XKP3mw/42jttA/CZ+YOL3Qzj8nBiEs/qDJPz3h5H6J4Mo/JwYhLP6gyT82ZqvnM+zQPzVgGMQ6eNc/sW+Q"
    "jIfP0j8fJQM65iXLP0Hxcgj2tMs/NjRlyZDE1T+u+68RZdXPP6/XEYZ0sto/Z6ea4F3x1T/tZvo5G3HLP4EYrwtYK84/5WsNXL7O"
    "yz/PfVs1SgLMP9MmjqCEHsw/XUIxZzj1yz/X6j/gezfMPxcOeSQOC8w/O+1wQdjqyz+XKFxuxtXLP73HcMHpTtg/60Im2KHfyj/z"
    "T1Frd5HKP6joPhXlp9c/lwh8U83hyz8nBiEs/qDJP5FFAUNFv8s/ye12f30oyz8nBiEs/qDJP9dZoNWBk8s/d+AvYqjlzT9B46O0"
    "rTTMP+WGRDDW2c0/oypxz9HOyj+bOyNsQZjLPwMJBsyU28s/JwYhLP6gyT+r+bmrtlnQP3lMVbGrg8s/K4WsLXmryz9fo3kP4MjL"
    "P5lU6ywue8w/P7A63r8Fyz8FGiT5PNfKP4OhTcfEN8w/YfKVCki/yz978c3o8+XLP+H/E9yip8k/ssOrNPYk0D8nBiEs/qDJPycG"
    "ISz+oMk/bSPalu/Nyj8nBiEs/qDJPxk7MrTHx9c//9fRCfgT0D+LsvZ31X7PP+G327lAlMk/32bGfgn51z83FFbh/4LNPwyv03o2"
    "cNA/rplh2/RI0D+//sX1MWHMP0kZ9S/s7sw/GV21CksrzD8siDkUOGHQPzepCMAkvMo/KRXxk8yTyz9HcGMyG1HQPwOlt3ILxM4/"
    "/z4Y/2uvyj9tejL7SczOP+FoRIH0mMw/9a+xw18XzD97Vgv42tjPP9ubg65i288/kZgaMfwcyj+l3ZgLD5fMP8YJ6WGudtA/ePv1"
    "lYHkyz/0JK+/TrHLP/XE/77PDMo/Q3k8TXYUzT9Rx0hZsbDRP2K9Vl/3I9E/CzP+Oh8wyj9jFng8f77SPycGISz+oMk/ZYMohbSc"
    "0T8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8n"
    "BiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs"
    "/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJ"
    "PycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycG"
    "ISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+"
    "oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/"
    "JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYh"
    "LP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6g"
    "yT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8n"
    "BiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs"
    "/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJ"
    "PycGISz+oMk/JwYhLP6gyT/Ra5P0GnvSPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycG"
    "ISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+"
    "oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJP5MVYfB9Tts/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/"
    "JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYh"
    "LP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6g"
    "yT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8n"
    "BiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJP03dsadES8s/v1Gbh132yz+dJxBdoe7SPwvjHnfiK9Y/GUe+z9jDzT9FALVQ"
    "HybVP29hBvmZ2Mw/gVntppn1zT87Hgbaue3PP3FXyFdSkc0/3K03buqGyj/T9beDT9rMP5jtzCtFC9Q/jqQVf3kC0D+k2M1a1AvN"
    "P4L5HxXjWNE/Gd4BXWND0D85JRjo2PfLPxuSaA07M9I/F7HNCQW71D+8vmvub97UP7VsdCIIJMw/SznzVS6eyT8nBiEs/qDJP7H2"
    "nbRJSdQ/lZXMGLpr0z82oK4Q+g/SP7BZ7GJGKdM/FzDHfLVPzT/g/BBJBKzRPw8CVWSt2s4/sLbqLb/Y0j9Rlh6t5OzRP5M/xdkY"
    "Bc4/zzptv/rdyz/2YwnHVYTRPwYxbvZqq9I/lssP1lrbzj9Hf0LW6zrOP8qLD1J2INI/zYXDcp5Fzj/PLh4i9aLRP2fcfVXens8/"
    "Pd6rZkfByT8z4LARtrXJP8t62OK5L8s/A8jsXpOl0j8nBiEs/qDJPycGISz+oMk/QgzukADc1T/KPjEAkenNPycGISz+oMk/vcJM"
    "lnAMyz8nBiEs/qDJPxkLtZi8H8o/mY2ek+nTyz+Kn9m/3BbKP+asbb+nzdY/f7WzihYryz95780KcrLJPycGISz+oMk/TtMg/6b2"
    "zj/RItqOaVDOP/FIAHfI+dM/rzJgyZgz1T8/Ie3Ro9rUP6+UyxtEO9I/etx2t+fs1j/e1ZhS4dHVPwuv7TKeqso/3gVvCyDu0j8o"
    "ue4HpczSP42opwAhHMo/JwYhLP6gyT9uGcr//UbVP9lhTvsbBtk/JwYhLP6gyT8nBiEs/qDJP+GmIsB9FNE/r4UW+orGyz8nBiEs"
    "/qDJP0pQtEo9eNI/JyV5brNxzz9ti9asFU/TP4GrdYkKY9o/JwYhLP6gyT8nBiEs/qDJP8+EeY55m8w/JfOIBZQ3zT+PUnqtoDTO"
    "Pzmugc+oHM4/LNRvOKEE0D9egkgrv6bRPycGISz+oMk/MTwqRmaVzD9PH4eYF8/JPw1WZncaNMo/JwYhLP6gyT8nBiEs/qDJP8Y4"
    "t6Nik9g/JwYhLP6gyT8dGpA+5JfKP5tILxwn+88/62E0Cq7tyz/FYSP3Ea3XPycGISz+oMk/berwQEBW1D+5TNX1FsPUPycGISz+"
    "oMk/8MPg47kr0D/NiWxvE+TPP9EplbRpVc4/N/J7Z5B8yT/NbLr0GB/RP5k+V21BVM4/M9gwuWqB0D87JrvbxiHOP7V6CidW1sw/"
    "t7UyN2Vlyj9NmX9eJu3KPy9vq5WXU8w/4Vg2jZ1Oyj9l+qzngd3JP6G8Wscn3sw/WP3LlPUA0j8nBiEs/qDJP8Oy5tYLwss/JwYh"
    "LP6gyT9rE3mom9bLP36AiWxNJsw/6+tOQuHKyT+NLHPLNsPLPwXV9mV9bcs/XNlV3uRt0j+7ARhjfOXJPxgjCnJnENI/JwYhLP6g"
    "yT/XwEgWth7LPycGISz+oMk/O4MHJ4lL0D/13/qxpA3KPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJP/lEIfuk/tE/JwYhLP6gyT8n"
    "BiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJP/EsPbEt4s4/N9mFwjPWzj/SPRv3T/nQPw/b4JO/Ts0/ru5And261D8tZ5vn"
    "dEnMPycGISz+oMk/PYPDgCMGzz/namrg663MP8W8grdvyc8/+9/dO5LcyT8Kk+b7xwvRP/F9hz1FRcw/gMYvZX1Szz8zya8kKa/S"
    "PxNWmfwpy8s/JbMi3wVZyz+3pWLaxErLP+OFFGiz1Mk/GzRopb5Eyz8nEvlvUtfKP51t9x9EV80/ddTYVOFzyz/9ynHYDhTRPycG"
    "ISz+oMk/+WW48aoVzT+j5R92vZPUPycGISz+oMk/lW02o8VYyj+XpL7/Zo7XP9+dbvPFYs0/VbI7Xe24zD9hJcqnTI7KPycGISz+"
    "oMk/JwYhLP6gyT/RdQKz9BvKP2uI8vCFMso/2b9nn/LTzD+zjYKv0vPMP6WqcWwsNc0/5dfndKCEyz875glmziXKPwGLUjDj5cw/"
    "5RUtusqJ1D87F0GaiO7LP/F7oPcM7Mo/eaHu4Dbizz/CRCeGT/HTP4GyZTb0tMw/JwYhLP6gyT9CYm6XIwnQP5OViuyxo80/Ez+b"
    "DBKWzD8nBiEs/qDJP5+86XsGJc8/pQItxSz7yz9Xd5Rm9+DKPycGISz+oMk/v4COxZUPyz8nBiEs/qDJPxwimySRIdE/T1IQMK0a"
    "zD+qw9T/hBfVP9EaDyFg0Mk/STgnX7LdyT/fzJQzz2rKPycGISz+oMk/14l992tNzz8djrLkKKXQPw0x4YWi4c8/JwYhLP6gyT8N"
    "pU8W4p/JPynU/qNrnco/JwYhLP6gyT8nBiEs/qDJPzOEi7jWWMo/bSOCFw+4yT8nBiEs/qDJP/xDagewwtM/JwYhLP6gyT9pW+WO"
    "1ZDLPycGISz+oMk/n5VQna9CzD9IthedjwnWPycGISz+oMk/JwYhLP6gyT/VZc5hYI7JPyeJPlo/Bss/JwYhLP6gyT9xAgmj2ZbW"
    "P7tBxhV/nMk/JwYhLP6gyT+TsCJe0iDXPycGISz+oMk/JwYhLP6gyT858o3tNnzLPycGISz+oMk/JwYhLP6gyT8pDAIEPoDKP0P/"
    "730RH8o/JwYhLP6gyT8nBiEs/qDJP2WjVKQh+c4/5/B9bk+1yT9FuJ+wEdLOP1ECtv55MtA/y/1lZmG3yj8nBiEs/qDJP0ysYrsP"
    "BNM/JwYhLP6gyT8sSzZsvPTMP41zBt5epdE/Q8zRFhHSyj+ZlNuZVFjSPwtmikjfj84/pc535oYX0z8rbegciSbKPycGISz+oMk/"
    "JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/PXZ4fdMJ1D9Xp3I8eMvKP/tM64XN5NI/JwYhLP6gyT8/AmQD1ZLXPycGISz+oMk/ObS/"
    "HpKjyT8nBiEs/qDJP42DSdP2fM4/JwYhLP6gyT/B8yIHua3LP29VbjLNkdQ/JwYhLP6gyT8YXln5eBLQPxmTP05dbs8/JwYhLP6g"
    "yT+ZmekdivnUPzcIwee3m8w/JwYhLP6gyT8Qt+8/woLSPw/qcvWAJs0/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/9nSEdmHk0j8n"
    "BiEs/qDJPweLKpz93Ms/JwYhLP6gyT/rdcmTRnjLPx1+QHF/F8w/JwYhLP6gyT/VNVQd4C/NPycGISz+oMk/OgQ7PKZt1D+34LoJ"
    "AzrLP3kY0gQoP8o/JwYhLP6gyT8ZMpeiz/bLPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJP2l/OqXSmcw/JwYhLP6gyT8nBiEs/qDJ"
    "P4G9n74xnM0/JwYhLP6gyT/hJQDHssDKPycGISz+oMk/JwYhLP6gyT+BzuNc9szJPxEb4tnPV9E/SykJG8e/yT8nBiEs/qDJPycG"
    "ISz+oMk/ZS6tS9m5zD9y8gpoRnfLP3Hv3LhEock/JwYhLP6gyT/LHZP+d6DKPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJP6EtazHU"
    "TdA/JwYhLP6gyT+PaLNrXpvMP3fTs+1Vtcs/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/zGb8m7yH0T9UM4k+1/TUPycGISz+oMk/"
    "m4UaPC4Yzz8LNIW1aoLLPwZDo2/e48k/kwJLdYUpzD8nBiEs/qDJPycGISz+oMk/WR92RQeSyj8nBiEs/qDJP1e2kv180sk/88ZN"
    "C62TyT/Hn2AgdzPLPycGISz+oMk/DXtuNRbx0z8d35/e0FvLP3X05K96wMo/oSJV+Yxqzj/JvouPFcfJP6t8AuOyDco/01YakhCR"
    "yT9lKfRnuxXMP3cq+4UzgMo/d2tTFAjzyT+1NhMcWQDKPxOsS+uw8s4/tTh7T1Ymyj+HdMccIhHLPx/WXSKc5so/JwYhLP6gyT8n"
    "BiEs/qDJP9WkydeX0co/O8a6Tdsqyz8DymQ8/eTKP+/SKvgnsMo/szQIG1C/yj8/lDK09SHLP1kE5LzGucs/1zk6S/YYyz8nBiEs"
    "/qDJPwuS/2lSWc0/M4eyXkE4yz+HUTxo6bPKP/keZajwoMo/gaLiWflYyj8RhTqvjabKP3eiuOTUKcs/JwYhLP6gyT+XAQsCTcLJ"
    "P5XEMiq168o/F3IEZlTByT9vVgWRkLfKP7hyGd0l2ck/StdlIzzM0D8LRHBcoVzKPw/FYVZa9so/LdtHBW/4yj8nBiEs/qDJP5mp"
    "9+uoOso/WYkBUdeKzD9dQ79q2ZnQP31kHBkTtMo/RRtlsPPZzj/RC6dS3pbJP6kqC08Ok8k/R4Z06pxHzD8nBiEs/qDJP1eUoiyU"
    "jck/5WeU5ScZzj8HwFe87THKPycGISz+oMk/fRlaUezyyT+5ORwlIs3KPycGISz+oMk/B7tvosHryT8nwJB3ksHKPzn9oBVu99E/"
    "TeEZ7MCsyj9FgR831ejKP5tqqmDIFMo/JwYhLP6gyT/fZ/V8d2nOPycGISz+oMk/IYf8b9RIzj8nBiEs/qDJP61E6eNBlsw/adFJ"
    "IV1nyz+fnpbMHfbKPz/L4zuv7sw/l4kvsBs4zz9PBcS3/ArLPwUQVrdz2ck/STdJnruq0j9pOJ/i/hXLP4NIKVbWP8o/901dqZYv"
    "1T8JwRzSZNTKPycGISz+oMk/M8SRPyNIyj9DhD58We3JPyXhjqT4xMo/5zzliJ7xyT9TiDEm5sfPP41n58UzIMo/Ax4r76q/yj8n"
    "BiEs/qDJP8kqJspQDMs/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/F8/2tqsGyz/bzRKLEiTKP2WcJJnlwso/JwYhLP6gyT9RVaPk"
    "xe7KP3F/cIJh88o/Ew2Qt4qpyT9tfCFxJTvKP+kU9PQ3jMk/JwYhLP6gyT9LAl8oiXnPP+37eq4nG8o/pYq6B8qFyj9jOlZ24gXK"
    "P1J5eN2RitA/gQuDeq1dyj9BgOZwthvLPx0zMr2u18o/w1MIcXv9yT9f4y383xPRPycGISz+oMk/AVhMN13jyj8nBiEs/qDJP8Nw"
    "Kxqvzco/JwYhLP6gyT/ZPnY0YtDJPz/oHjN+18o/ySpw14CIyj+xAPS2Hk/KPycGISz+oMk/nyYWaUrsyj/3hrG3d/zKP6WWaMYS"
    "pco/GSvHXtPAyj+t1YG7OK3KPzlLlHU1uso/RAqoRBvd0D+vXg854LfPP4Fuoe+v4co/YXZzcz0zyj813nCDU1rKPycGISz+oMk/"
    "tYF3VsOSyT/RWA6q14vJPxc9pIR7Aso/LVH6FIN2yz9x+34Mz2LKP3lxt2fObck/F1ReCRpayj+jGIAH6djKP2fdF7nuPso/pXjU"
    "640B0D+M7seG0JXUP3NvWTnuj8k/9JasMb0a0j9putbML8DJP7OwBIIqisk/K+mD6CJiyj9Xx2pfQvjJP481BjtPsc4/JwYhLP6g"
    "yT/ta0P87vDJP3Vas3rAtso/exer59ygyT+1Xw4itcjJP7NDh6286sk/8V/F3ePMyj+T48EyrrrJPz8tGG2VRso/JwYhLP6gyT+r"
    "k+dPQv7JPycGISz+oMk/lfQP1pZnyj8nBiEs/qDJP8mjvOfzf8s/JwYhLP6gyT9TB34rXs3KPx8y6y04tMo/VVXEMspLyj8nBiEs"
    "/qDJP4Um1rBIuMo/PVyzwWv3yj8nBiEs/qDJP/uvKAGVzck/swYukCEQzT8nBiEs/qDJP8FxaaqV7Ms/W6ouLmyqyj9Hw2zV+DrK"
    "P0rorm+8PNU/JwYhLP6gyT9zLdIU1anJP+mUyIozWso/d+uzOmD0zD9pR0Z4ylLSP5ndDUEfDc8/Ve4sBVknzj8nBiEs/qDJPw35"
    "SBUFtcs/F9KODn/2zT+pJQ06lcrMP3s+XXOrpck/WSUtHwuJzT+jkDDy0DTNP71Ppy1A28w/YT8QLkjeyz8nBiEs/qDJP23ZFE6g"
    "fss/ecilb+LjzD91+JjFMOfLP12EklBJKtE/W3oGNaLtyz8fj7Qrk6XJP+cgenKu+ck/GC8YzVaO1D9QItzC7cbKP3m3cmnxU80/"
    "Dwyoq4orzj8ziJKVNX3KPycGISz+oMk/4z6Mr6ks0T/NlDMbB6XOP03SF99nV80/3nPIcz950j99ihpVX6XMP+W5LJiapsk/JwYh"
    "LP6gyT9dyD4TiEvUP2uUemYOTNA/JwYhLP6gyT8nBiEs/qDJPweMb0lBMNA/udDAl+n/zT9rfln9T5rNPyri+ccrFMs/dnbnQqTW"
    "0D/HNTfXyh3RP63wdO5JZMo/JwYhLP6gyT8nBiEs/qDJP7Pjj4xSwM4/xVucBpEEyj9rWdL4Sm/LP1kgJOeE7cw/JwYhLP6gyT8o"
    "UX4FOILOPwAdO0WeANE/kYZ2r1j5yT8nBiEs/qDJP6B4bRCd0Mk/5hxip8ZF0j8nBiEs/qDJPycGISz+oMk/ZOiC4xNX0z9NLF/h"
    "slDKPwszr1fIL8s/9cTH14hM0D8nBiEs/qDJP73hegx1Cs0/5zqzO2SW0z+Noc6WTIzKP6vMMuhN+Mo/q9+Up4Kfyz8FzmNsjALL"
    "PycGISz+oMk/JwYhLP6gyT9xMDnXN7TJPycGISz+oMk/vcqSGj4lyj8J2l3YX7DRP7/o+87oCc4/18UU10fdyT/WoKQOg/bMPycG"
    "ISz+oMk/BejbYadnzD/Ttr8pXpLJP8Z2pq77ndA/FXZSVployT9RpVdbUZvUP+fo2KOnoMo/ESqD5Ty4yT8P57505Y3JP7sOxIF3"
    "Ss8/YUFg0MWnyT8TB2G5+LjJP+3fSo8ORco/+VjG0MTAyT9TgQcvjEvSP6ff/+eWn8k/g2C4mJl9zj8p4c89slbKP70PDzSAyMk/"
    "BcalKgaT0j9P6d2GC+LJPycGISz+oMk/Qzn2F8m70D8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/ExgT"
    "Sdp+zz8nBiEs/qDJPycGISz+oMk/j7IXPluVyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwTnUpih"
    "yT8nBiEs/qDJPzmM1NxXh8k/JwYhLP6gyT+hojbkhBnMPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJP/oIyUvkQtM/KYBk4MimyT+/"
    "apuGx9POPycGISz+oMk/JwYhLP6gyT9RHrgn6FTKPycGISz+oMk/A+ULZXlL0D+P49egpG7KP7srfBN66Mk/JwYhLP6gyT8nBiEs"
    "/qDJPycGISz+oMk/beTQgRKW0z8nBiEs/qDJPycGISz+oMk/SFmFuVfl0z/bhjy/oB7LPwMttfd2gs0/JcGm0h2myT8nBiEs/qDJ"
    "P85eZed+ZtE/JwYhLP6gyT8xvP5zeqzJPycGISz+oMk/JwYhLP6gyT8Ney8KuaXJPycGISz+oMk/JwYhLP6gyT+t2bCo3RPKP4W5"
    "y0vYSso/3hkJWXPv0D9PBw2XDWPJPycGISz+oMk/a1yHEn4Vzj8nBiEs/qDJPzUVw3QIo8k/JwYhLP6gyT/7zkD/tjXKPwVahnyK"
    "Ock/JwYhLP6gyT8nBiEs/qDJP6mmDPVBuM4/JwYhLP6gyT/dWItOsjfNPycGISz+oMk/Q4DQ3vlWzz8F4sVtvCfKPycGISz+oMk/"
    "JwYhLP6gyT+5OJhBbfvJPycGISz+oMk/k94E8S+tyj8nBiEs/qDJPxvmOoACAM0/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/K0eF"
    "2vwayj/tINNY+6HKP1eNZ1aANs0/JwYhLP6gyT/B/mLogK/JP2snw9As7Mo/YXqP53kiyj8nBiEs/qDJPyX076XgK8o/JwYhLP6g"
    "yT8nBiEs/qDJP7PpEsy4ANA/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJP0cecZYzK8o/lIlddZQs0T8n"
    "BiEs/qDJP6vbs8zcqco/C2Mex/gbyz8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT+/6Cpyc1fKPycGISz+oMk/AQzQ7pI/0j+TF/Sd"
    "wBjKPycGISz+oMk/JwYhLP6gyT8nBiEs/qDJPycGISz+oMk/JwYhLP6gyT8lahhN24rNP/Oye0LDu8o/JwYhLP6gyT8nBiEs/qDJ"
    "PycGISz+oMk/KTxGY2HmyT8="
)
T2_2 = dense(  # squares of the other channels in final_norm largest: ' ': 1.872, ' +=': 1.846, '",': 1.842, ' {': 1.841
    "uVcWUuYU/T+Vj9dA23L6P/bLNL/BYvs/SBmN3Dy++j8LcVjjJzj6P8HC3p6DX/o/C3FY4yc4+j8ONmXPpmz7P9Fxh9WyCv0/qfai"
    "9D46+z/X0qg62if6PxeniTbyrfo/czdg8Vvb/D+SkXIzRQz7P+/zRfxaPf0/fu9uTJWR/D+T9kCDa1X6Pwcf8Tb6hvo/i3lPj15e"
    "+j9LSt0AZWP6P+929P4rZvo/s2j/Uh1i+j+H0MW9jGf6P+sPWSnMZPo/3hPciNlh+j+jmPYVDV/6PxryAtfxE/0/ofNlHIxD+j8H"
    "64Eb7nj6P8ljayE0fvw/WbBLQfFZ+j8LcVjjJzj6P787hQxrgvo/X/oSVASV+j8LcVjjJzj6P9n7HXwbqPo/JSoTi6z++j9jY2KV"
    "bK76P/10v+TLpPo/CVGHDmU4+j95Zhx+8Kj6PxGjPutfs/o/C3FY4yc4+j+ZtE5d8T77PwW0FPJSpfo/5cN+vUSt+j/rio2qZbH6"
    "P9fcnTnJ6vo/pVgNd6ZG+j/30EY6LW76P8U1Mc/vwPo/qySTnryv+j8/jOnX8LL6PxXWaRUjL/o/s5+Zwpkw+z8LcVjjJzj6Pwtx"
    "WOMnOPo/W6byCDeE+j8LcVjjJzj6P69uF8xuffw/wyvENucC+z8LAH0jukP6Pz/PvbE7Q/o/u45ow6Rw/T+9SWRsTrn6P9d49X++"
    "3Po/G4ixYqy1+j91D0hOT4T6P6YnIxxAr/o/V2HEkF/2+j/4nau5CC77PxNO/L/Hdvo/J9/YrcR1+j/l94SUddn6P+G6SbhuQPo/"
    "0xtne6FY+j8ICn/e1Mz6PywqQLv9wPo/B/yK6idi+j9tX+tZTP/6P5/CUYLKQvs/cdIcgnE7+j8b95Yxk5f6Pxeqm6AeGfs/pbEc"
    "yy12+j+sbET7e2v6P2n7uM9xOvo/x5qVM0NT+j+4fhuYtI37P/eY0RjSCfs/N/Puk/88+j+VS4h4Rir7PwtxWOMnOPo/0tbLgseO"
    "+z8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8L"
    "cVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjj"
    "Jzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6"
    "PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6Pwtx"
    "WOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMn"
    "OPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/"
    "C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY"
    "4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4"
    "+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8L"
    "cVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjj"
    "Jzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6"
    "PwtxWOMnOPo/C3FY4yc4+j9NAKFhi8H7PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6Pwtx"
    "WOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMn"
    "OPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6Pya5l5VQ8/0/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/"
    "C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY"
    "4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4"
    "+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8L"
    "cVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6P/9YtxWGTPo/mit6829K+j9YmWiKXG76P1j9JVYWGv0/ByC2IcK0+j91Jst2"
    "loT7P/mmFY47y/o/bXMB3CTC+j9JKJfIBxX7P2rX/S8JqPo/4FwLYzZO+j8ztsTGC5X6P6XIes0Gtfs/zbG2a+50+z+U//aSVJj6"
    "P8t1NQ5AJvw/HbEuYoIm+z/D4lekGmz6P5o85w8m4/s/yFc9xt4B/D/TU/ZTie78P9q77Iosffo/oQoHAwQt+j8LcVjjJzj6P0Er"
    "TPpFPvw/GSF7ZE7s+z/5/y73vDH7P5829EU0jvw/fSjU6GTE+j/tDz0Jjiz7P1loMXE6p/o/R8F8JYqs+z819EIJduf7P6V1jNq9"
    "rfo/+2pnlzPV+j+TOPLWGSL7P+eg0VXOgfw/64miS0X5+j/R73EUYV36P0lJ4eKS0fo/Eze7j6WA+j9ihzYaK8b7P7KYyg/kmPo/"
    "ZeW8qHw3+j8bp1EJmzP6P6v2lK3cWfo/3wZQKxm1+z8LcVjjJzj6PwtxWOMnOPo/bvsYkvBJ/D8ErdIOdLL6PwtxWOMnOPo/wVkP"
    "S7Po+j8LcVjjJzj6P92boK4nWfo/7Ryhakye+j+i9qClsTv6P4yCtBoDDv0/QaJ+SDxz+j+RNueOLDf6PwtxWOMnOPo/pbKE2ObZ"
    "+j+VbiAv47P6Py+24rH0lfw/zFgeqb4N/T/rBhWYhy/8PwrPuzkyhvs/KoyECgxz/T9NSYGbEgb9P//CYubRgPo/Clpuw6SM/D95"
    "4Oi5Dzz7P2EdhjR2YPo/C3FY4yc4+j90l5Nu8qn8P0fN3UuoSv0/C3FY4yc4+j8LcVjjJzj6P42EH/LlE/s/W/+1U6d8+j8LcVjj"
    "Jzj6P+hHCvdf8fs/pIiuh1o2/D9dtBEimSX8P5pqhwuoeP0/C3FY4yc4+j8LcVjjJzj6PyeVHUaW6Po/SZpgZqSR+j/7+z0IEK/6"
    "Pzk4TrL3Ivs/G/aPVGga+z9pGvCeMjv7PwtxWOMnOPo/WHHG6lGg+j8B9o02Hjv6P093mqiuQPo/C3FY4yc4+j8LcVjjJzj6P3v4"
    "zy/XOv0/C3FY4yc4+j+dXyDqXDn6P/m41WSTBvs/KXdEOvam+j+00dp+IIr9PwtxWOMnOPo/h9Sd6E1d/D8bb8k7mZn8PwtxWOMn"
    "OPo/kYxA37S/+j9X7fj6HVX7P1mxb5XVSPs/TZ71HyLr+T+3eOJHd6j7P/n2f6ivbfs/8vnHlRCX+j+BwafVqNP6P8vWeDY4o/o/"
    "X/VBFfpV+j+Xd73UI3H6P0l5F+HfBfs/YZbY+kR0+j8Jxtl6/Rn6PyFN8SNqefo/0cmumMhH/D8LcVjjJzj6P4FQN73/b/o/C3FY"
    "4yc4+j+re8UoEqX6P/2RMme4d/o/+/pcUjM8+j/flzYYHh76P9MsrUy/bfo/CubiPRZx+z/lgH/Agz/6P4kgeDt2K/s/C3FY4yc4"
    "+j9E07ZEW3b6PwtxWOMnOPo/2bXMJSf++j+JbQvHYj36PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6P/Cmm68rPvw/C3FY4yc4+j8L"
    "cVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6Pw2EAx7EN/s/lZ1l5ea4+j9xJdQGEZL7P5ViVWVJhfs/HxTM0doZ/D/rfmmg"
    "T8j6PwtxWOMnOPo/9qQCmgrZ+j//oSNdKoj6Pwfuq6ge8/o/0fmRmqo++j8jZTJi+xP8P8q22ggbZvo/2lBWSwy2+j9bDCixIuL7"
    "P3lBBVl45fk/SM8+/bVy+j/rxL6iNG36P+swD8liNvo/MTfQ5P9/+j+VYbbczF76P29ydKWwsfo/PcNoANWF+j9fCW+5vTL7Pwtx"
    "WOMnOPo/DdZEHOOL+j/+k5wBl/P8PwtxWOMnOPo/+x7HiFEA+j9yXuqYhlf9PzhH5WtFzfo/gaAKff13+j+rFxOCDmj6PwtxWOMn"
    "OPo/C3FY4yc4+j9TC7hZRkP6Pwt9pVcgTvo/P1Vd+l94+j8rskpDr3n6P+OV5EIXbvo/dRkLppiN+j+LLc32YD/6Py2uj2lvfvo/"
    "dEd2GkGa+j9bdMNnvXz6PwaC2zZ+avo/MzJVPn0H+z+7hxs5Sz78Pz/ype00qPo/C3FY4yc4+j+tg8VjQtz6P0+KaDqkLfs/yR2s"
    "QtHJ+j8LcVjjJzj6P770Pkfxzvo/rcbuVkZ++j9zluZGwqT6PwtxWOMnOPo/O6cvVDRP+j8LcVjjJzj6P7T9RtxaYvo/7YezBRqC"
    "+j/F1ywmrTj8P2EUkHgHIvo/z03oaZw8+j/1TUrVQ1H6PwtxWOMnOPo/aphAAQsB+z+73S3xrCn7P7O9U03K1vo/C3FY4yc4+j/h"
    "KtlQRzf6PwUmrPWOkvo/C3FY4yc4+j8LcVjjJzj6P7M+XRqLPfo/0+GSV+s/+j8LcVjjJzj6P5TS0eEqPPw/C3FY4yc4+j9zdXSr"
    "nGr6PwtxWOMnOPo/DxZMxQbB+j9tVXUdiTH8PwtxWOMnOPo/C3FY4yc4+j975tPvfzL6P3+iOZz6h/o/C3FY4yc4+j86UzQ/U1r9"
    "P3vOUR/lPvo/C3FY4yc4+j9cewMlAdb8PwtxWOMnOPo/C3FY4yc4+j83xzsjLo76PwtxWOMnOPo/C3FY4yc4+j+c2uDOQFn6P6W2"
    "JUMrWfo/C3FY4yc4+j8LcVjjJzj6P3n3nBjvHvs/U91LsSY++j+InStkPPf6P9U71kLPY/s/1RJLCa6Z+j8LcVjjJzj6P+pJg7Fd"
    "iPw/C3FY4yc4+j9Ok+mEOKf6P0naunyzIfw/Kbo8D7JJ+j+Q+pl+lW77PxlkDjR0OPs/anFEb3zT+z8hTuyUhT76PwtxWOMnOPo/"
    "C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/Kl3DSIlL/D9FARUrFJ/6P7U8ogjuOfw/C3FY4yc4+j+fsvdywfL8PwtxWOMnOPo/yy8d"
    "bds4+j8LcVjjJzj6Py0ZVQS1yPs/C3FY4yc4+j934AZ7dnH6P60zYdAH3fs/C3FY4yc4+j/tEIOZpfT7PxlilFmjpfs/C3FY4yc4"
    "+j/zDC6Hd0j8PyG7LbZZkvo/C3FY4yc4+j/WqlwCBEP8P23UvT5+qvo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/CmUpflNR/D8L"
    "cVjjJzj6P9V+Uboqh/o/C3FY4yc4+j8r38SyE2n6Pw8wIcFFiPo/C3FY4yc4+j8Pl4f1rKv6PwtxWOMnOPo/Qdeb5DXB+z8359vz"
    "f2D6P0VIfEjuAPo/C3FY4yc4+j/vVo4PJIT6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6P1cZsD6vmPo/C3FY4yc4+j8LcVjjJzj6"
    "P8EHEjfanfo/C3FY4yc4+j9rbKlZGKv6PwtxWOMnOPo/C3FY4yc4+j9/KMrCWEf6PzOoybyvi/s/jUOoRe9F+j8LcVjjJzj6Pwtx"
    "WOMnOPo/D3Caj8ec+j9QwcraR3b6P3610/uIN/o/C3FY4yc4+j9Y0Gt+TV36PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwXZeN48"
    "Cvs/C3FY4yc4+j/1PXle7pj6P9fPwn7ce/o/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/ZQesjtPl+j8XWLC1G9b8PwtxWOMnOPo/"
    "Gwi1gh9b+z8n7EVp7Vn6P7bO0sisHPo/d+3l7OeD+j8LcVjjJzj6PwtxWOMnOPo/x1PojyeO+j8LcVjjJzj6PzlqjPfLO/o/QV3Q"
    "Jhw2+j8JrlQKJE/6PwtxWOMnOPo/bRuc7g+++z9z4IRpbZH6P/+xQGAnYvo/BACYPH/Y+j9l+KnRvEP6PwdC9v2CP/o/pUFNwesp"
    "+j+vZZ3ZiYb6P3vRFhJSivo/bbJWgdD7+T876n0KLhr6P5mLDjko3vo/55OHvEdV+j/F0BdyWE/6PwmaJA48pvo/C3FY4yc4+j8L"
    "cVjjJzj6P8XRleS0oPo/pewc7aG3+j+VLEC6z6X6P92A4BS3l/o/hcM2nNKb+j8Png4mm176PxVWZ3kzoPo/81xoHSWz+j8LcVjj"
    "Jzj6P91xCD8E1vo/gbUe7/FS+j8reaXzvJj6P3tqMV11Rfo/DVDhi0Fk+j8/ZnllFZX6P3sUZXRgt/o/C3FY4yc4+j/BWqUOQjv6"
    "P+OzTvOPp/o/S5ZPiyNC+j+NxC2jY0f6P7n8aRkVPfo/Fh2WGnWk+z+7yr/O6X/6P9FTbdfxWfo/T+uUwKZo+j8LcVjjJzj6P/cr"
    "hV9ILPo/9wET3RwJ+j9D1KHSNY/7P/PXiEnImPo/ZwrFEpAV+z9cDFj/cDX6P6fqxE+xPPo/9VhU0nqV+j8LcVjjJzj6P7mp6vgh"
    "O/o/2W7+lLV0+j8FqRnOuHL6PwtxWOMnOPo/vdJTzpsQ+j/1l5jRk1X6PwtxWOMnOPo/C/+HqzUy+j9J5eYpbpz6P7Vnr/vVWvs/"
    "+dvkPlhz+j/v0rJt0Kb6Px2AcuccV/o/C3FY4yc4+j8yiUBWXYr6PwtxWOMnOPo/4Lxuoupj+z8LcVjjJzj6P9vQPnrrm/o/vfhd"
    "wXjG+j+vv2QVQqr6P3dGGooMMPo/k50LRKVz+j/PVKr7mq/6PzOoKTMEGvo/A9wc1lS0+z+tc/BxZbL6PyO/CtWHX/o/GbdkRPr7"
    "+z+/8B9x5kn6PwtxWOMnOPo/I39A6rB5+j/J3UK4Glv6PwXWdqRXnfo/R3lhIMlP+j+HHWqnRov6P402ZlWzO/o/EwhI6xZI+j8L"
    "cVjjJzj6Pwcdvnfxr/o/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/SYcFcoGu+j/LsL3m4gH6P1dVeTzJnPo/C3FY4yc4+j8fFIHM"
    "PUz6P+9CeDSNqfo/sHXH2PY5+j+3r+Z3zED6P8907EqnOvo/C3FY4yc4+j95npRIqu76P+XQxKZiRfo/NSNyeuqL+j+ps7hGqDn6"
    "P/GeqWWjEvs/GaECxiBl+j9TgSmX7136P4laqpwwSvo/+dUZ6cxD+j99yKA/SWT7PwtxWOMnOPo/hdbU+WKl+j8LcVjjJzj6P1MZ"
    "oqFPSfo/C3FY4yc4+j8/4Qrd7Sv6P7cTRXpEovo/a+e/8K+M+j8Kiw1JEVH6PwtxWOMnOPo/A2JTsQmp+j+xhx27eE36P49lgKr+"
    "cfo/wSiJoTBI+j+duux7gEb6P48JqQOeR/o/9cT/hyyW+j9RvMbhlAn7P0c8j57ypPo/w3CUih1d+j+J9EfQgWT6PwtxWOMnOPo/"
    "bZhUCZ48+j+7jJ+ggTr6P+tCwYGPOfo/a7zpM1GV+j8pXldEE2b6P0JsE5z9MPo/GdaZy2tD+j9xH5kxpKL6P6PfZF/pRvo/hcav"
    "hbzK+j9bTx3ng3r8PylbYR9jNfo/tHpO81dC+z/1nkBfcjX6P8fhQrulOfo/vdPRlIpN+j+J3W87NlH6P8l5Beb18vo/C3FY4yc4"
    "+j/zhqDnLSv6PxWOWLdRR/o/cMI4D5c1+j/rE86iVCz6P4uNewjcQfo/d2CZ1T1J+j/9tW50gUL6PxWmpCU2efo/C3FY4yc4+j+z"
    "tmcEKiv6PwtxWOMnOPo/zTED9DJO+j8LcVjjJzj6PzXr4KIdjPo/C3FY4yc4+j/BWe4lmlX6P89CAg/H//k/nwI1PhJT+j8LcVjj"
    "Jzj6P6svdbXsmfo/8WVRoRbP+j8LcVjjJzj6P/18KXR8CPo/5djkisav+j8LcVjjJzj6Py0WrHWonfo/H5LL6/tt+j/lmnRVDgH6"
    "P7ej/WAzP/w/C3FY4yc4+j8tFGvCSTn6P4t7QKFKAPo/M2RJQDTH+j8UC63EzLT7P+28FkADv/o/h7Ygez3Q+j8LcVjjJzj6P5rs"
    "gKDz+fo/u+SVPS+g+j+TS5j+s8D6P50B9M98Mfo/9v06gYg4+j8Vv5B9LdH6P0U1N41Mw/o/OVJmkF2b+j8LcVjjJzj6P/FcSyYC"
    "Bfo/ebExW6TE+j/BHjMVUbT6PycnnSTZUPs/yaiddNOd+j9FwF1DhjH6P80IYqa/Qfo/x8fIhZYg/T+gjiVCWmr6P0uYDI751fo/"
    "y0IQyIjM+j/7v8fs1f/5PwtxWOMnOPo/l3bf4UjY+z9bFP9++Hb6P9eugviB1vo/WqvIKVzW+z81dnr1nZ76PyPR0vqcD/o/C3FY"
    "4yc4+j99ZMT/GID8P6exLbFvSvs/C3FY4yc4+j8LcVjjJzj6P6knihx0hPs/XdJv767M+j/+hVpDYr36P2y8W8p8afo/EV2szMXp"
    "+z+YWPYlkJ/7P3GOm/IeAPo/C3FY4yc4+j8LcVjjJzj6P5/xUom98fo/8QutvIMD+j/36Y2Gw3H6P7k8iukIpfo/C3FY4yc4+j+C"
    "vmLflwX7P0UOIqqLVPs/XRo1H7ZB+j8LcVjjJzj6PxLGvQxgQfo/vkYN4Pe0+z8LcVjjJzj6PwtxWOMnOPo/mS8nCIzk+z98r1cs"
    "/WP6PzPOkYbKu/o/H+BLYxVF+z8LcVjjJzj6PxXXwrqJCPs/YydAA6Lp/D99kcoIlmn6P78I97qRe/o/WzUXet+V+j+dUA6i5Gv6"
    "PwtxWOMnOPo/C3FY4yc4+j/polgNqDf6PwtxWOMnOPo/bYytUMlI+j9q9vXd4WP7Pw+rONCIyvo/Y+fRJz9L+j8u78K4Uqn6Pwtx"
    "WOMnOPo/6aTXS/ff+j8zUQ6AZS76P6ntMAeeL/s/RwcJ5T4w+j9H038HuBD8P7Gq/gNUXfo/6ckWwtc7+j87Zts3aC/6P/9JIk44"
    "Tvs/CbnEhcMw+j8griRmST/6P6XWRlPEAPo/XtRY7Qk/+j+RwGlaYKL7P+eIreGnN/o/97PNWOfW+j+Hd0njWwD6P1WbfE0mPfo/"
    "WYv6AF2i+z8QLXgdFET6PwtxWOMnOPo/jd0vDeIu+z8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/B064"
    "sNP1+j8LcVjjJzj6PwtxWOMnOPo/uxkgm2st+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/2S4m9/03"
    "+j8LcVjjJzj6Pz8pTFU3MPo/C3FY4yc4+j//BmhLq5D6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6P8XcrYLLP/w/sYg7uqw4+j/3"
    "fAw7yuH6PwtxWOMnOPo/C3FY4yc4+j/liJwgZQD6PwtxWOMnOPo/auJIOpT2+z+3TzrZ+v/5P+3r4FS8MPo/C3FY4yc4+j8LcVjj"
    "Jzj6PwtxWOMnOPo/2ZXzA2gf/D8LcVjjJzj6PwtxWOMnOPo/wR7Gj9M2/D+brRDDNF/6Pzfv4YvwxPo/fSmFJ+Q3+j8LcVjjJzj6"
    "Px3EI+4s6fs/C3FY4yc4+j87po2cODn6PwtxWOMnOPo/C3FY4yc4+j9Hf7tn8Bv6PwtxWOMnOPo/C3FY4yc4+j8TpDXJo076PyvJ"
    "q7GeAPo/CgtKZXMU+z/5he5+ci/6PwtxWOMnOPo/IjDOyRms+j8LcVjjJzj6PzcSliDJNvo/C3FY4yc4+j/7dCNsOQH6P5tmhyCm"
    "Nfo/C3FY4yc4+j8LcVjjJzj6P7kt4Tx5xPo/C3FY4yc4+j9VacRWHLf6PwtxWOMnOPo/r0X7m6UL+z//YVNdvAH6PwtxWOMnOPo/"
    "C3FY4yc4+j+lXqlTBkP6PwtxWOMnOPo/MzdzWbo9+j8LcVjjJzj6P+M5bFCTgvo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/AdW/"
    "XgxC+j8nD3R2S0v6PyHq7wrOl/o/C3FY4yc4+j8JEnKn5Tz6P/cEGmU2h/o/+64jRvQB+j8LcVjjJzj6P4trMDokTfo/C3FY4yc4"
    "+j8LcVjjJzj6P9Kog7wCpfo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6P8cK3ZOZAfo/w621p0Q++z8L"
    "cVjjJzj6P0EGS8wQMfo/gcvWoYRU+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j8H1xYUWAD6PwtxWOMnOPo/9zLgIEOM/D9bts8f"
    "ZgL6PwtxWOMnOPo/C3FY4yc4+j8LcVjjJzj6PwtxWOMnOPo/C3FY4yc4+j9FlYFsrJ/6P0RbYtMGXvo/C3FY4yc4+j8LcVjjJzj6"
    "PwtxWOMnOPo/I2yDHWU++j8="
)
T3_2 = dense(  # largest: '/': -0.2777, 's_': -0.2728, ' {"': -0.265, " {'": -0.2637
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/3DDwzmNmu78Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/w4aY"
    "ufWomb8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v4bT33ziSsO/xQOGGD/F0b8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v4vlmxjbqbq/Do3OPJYqur8Ojc48liq6vzP7jCn/s5U/Do3OPJYqur8O"
    "jc48liq6v1DlXc1r3Lq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6v2YYv2mV6My/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur8Ojc48liq6v/YySqHqZsq/WNHAnFMYx79ZAEKtMlS1vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur+GI8pUxsC0v7YbOINrdbu/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vyLt+yxkpLK/"
    "Do3OPJYqur8Ojc48liq6v0hdKC7lYra/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur/yYt1W713Hvw6NzjyWKrq/2j46VnFP"
    "u78Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/"
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/"
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v/pErNiOk6W/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v3oQMv7C9bK/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur/yOLYR+1Wrvw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur92CFfCqmyvvw6NzjyWKrq/5WCgEz/otL8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur8Ojc48liq6v9bvvWXs68i/Do3OPJYqur9xKXtf7VTBv2T3dFAYSrE/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/"
    "yAqs5/jKv78Ojc48liq6v2WefyhXu8a/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8HC5vOaES+vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur8Ojc48liq6vwUxRgDdvs2/Do3OPJYqur98BHK1Sh9yvw6NzjyWKrq/nTLyyo4xwb/BT+EPUADAvw6NzjyWKrq/jaHr0mQcwr/3"
    "ftgKgaW0v6OFxdNB6Ma/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6v78yLu2D0rK/Do3OPJYqur84iCekXbmyvw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v1BREbanC8C/Do3OPJYqur8UXAqLU47N"
    "vw6NzjyWKrq/Do3OPJYqur8soNfrRrCqvw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v3GYfHsL+8K/Do3OPJYqur8Ojc48liq6vweV"
    "MeCco7A/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8VFyN2EtrGvw6NzjyWKrq/Do3OPJYqur+S9ezXdF/Kvw6NzjyW"
    "Krq/3BrIFFBBzb8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur/1MMBRpWHCvw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/"
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/MgBhTv/txL8Ojc48liq6vw6NzjyWKrq/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/iMFaf/kKr78Ojc48liq6v4ZGUhehHMS/Do3OPJYq"
    "ur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v9Sy2bpCoMW/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v35y3jgRVMa/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8hquac"
    "WKDDvw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur+omMsHu164vw6NzjyWKrq/Do3OPJYqur+LCMTKAbHCvw6NzjyWKrq/"
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v9SOOW5rGMa/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur8QiPgtg8xmvw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/6kfpEpcItr8Ojc48liq6v9QrWpTG4Ma/Do3OPJYqur8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur+Xiqib90/Dvw6NzjyWKrq/Do3OPJYqur8CiBkedMDLv2RxHuaED8W/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/"
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v6DtmVAKJMm/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/5Oty"
    "QNoXtr8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v3GDcPSU5cO/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur9vh4I2VIuQPw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vwosFjwNdMy/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/o/ETGFgquL8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur/SyjCkw5vBv0H/qZULZLi/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur+jXH1dWnXRvw6NzjyWKrq/"
    "HI8ezhfxyL8Ojc48liq6vyxy6IdNFbG/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/jgVeDGsjtb8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur+JFj2ZB/fDvw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/"
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v2rCHdeWzby/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/OFGQys58ur8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/"
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/vqLwI7NsxL8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/"
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/1HKBsfnnyL8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v1ebNLsyD8G/Do3OPJYq"
    "ur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8O"
    "jc48liq6vzsWugXaKMO/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/GN6NonBPwr8Ojc48liq6vw6NzjyWKrq/24ekBFcIyb8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/tbrEzfTLxr8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8bRcM3x0vCvw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v+pP02ek"
    "iae/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/"
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3O"
    "PJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6v6zfjERNQM+/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/FNkqNbng0L8Ojc48liq6vw6NzjyWKrq/J0yVhU/10L8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6"
    "vzQ60/v2x8e/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6N"
    "zjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyW"
    "Krq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/"
    "Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3O"
    "PJYqur+4ifzeAtnEvw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYq"
    "ur8Ojc48liq6vxJwzgN2J6G/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8O"
    "jc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48"
    "liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vw6NzjyWKrq/Do3OPJYqur8Ojc48liq6vxO5CzUOgcC/Do3OPJYqur8Ojc48liq6"
    "vw6NzjyWKrq/Do3OPJYqur8="
)
T4_2 = dense(  # largest: 'r': 9.028, '0': 4.518, '1': 4.401, 'b': 4.047
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwRK2/AAAAAAAAAAAAAACgNxISQAAAAABMmhFAAAAAAAAA"
    "AAAAAADAPI0OQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABg"
    "SqC/AAAAYLcvEEAAAAAAAAAAAAAAAACgKLc/AAAAgGq1D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAGJjAPwAAAAAAAAAAAAAAAHQlzz8AAAAAuHC9PwAAAAAAAAAAAAAAAAAAAAAAAADAPQ4iQAAAAADILco/AAAA"
    "AAAAAAAAAAAAAAAAAAAAAACA5Yk/AAAAgAsGEEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoE6pvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEByhT8AAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoHIRD0AAAAAAgHh9vwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGDMrj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "ADALtj8AAAAAAAAAAAAAAAAAAAAAAAAAAPC1sD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAKDSqT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAABg35E/AAAAAAAAAAAAAAAASDGyPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAPh2v78AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAg5v8NQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACg2aW/AAAAAAAAAAAAAACAGjAOQAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAXX2/AAAAAAAAAAAAAAAAAAAAAAAAAACAT8O/AAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAVmr8AAAAAwOeRvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgK2FvwAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAARJzBvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIASZQ9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "ADizvT8AAAAAAAAAAAAAAAAAAAAAAAAAAMAOjD8AAAAAkEuyvwAAAAAAAAAAAAAAALDpsz8AAAAAAAAAAAAAAAAAAAAAAAAAABBK"
    "or8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgMl1PwAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAACwjay/AAAAAAAAAAAAAAAAAAAAAAAAAACAYoY/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQIjODcAAAAAA"
    "YP+4PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC0hra/AAAAAAAAAAAAAAAAAAAAAAAAAABAX4U/AAAAAAAAAAAAAAAAAAAA"
    "AAAAAACopL6/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHD1rb8AAAAAAPqIPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AABAKKc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQQur8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4J6XPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPB7"
    "pz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAMBo0A7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAACgchEPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgUeYOwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAA4MWzvwAAACAzXw5AAAAAAJCStb8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAE6c/AAAA"
    "wDyNDsAAAAAAAOhqvwAAAAAAAAAAAAAAAAAAAAAAAAAAkCKkvwAAAAAAAAAAAAAAAAAAAAAAAABgo40PwAAAAAAAAAAAAAAAwGjQ"
    "DkAAAAAAAAAAAAAAAADgR7Q/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBuoL8AAAAAwPqnvwAAAABgOaI/AAAAAAAAAAAA"
    "AAAAAAAAAAAAAACg9ps/AAAAAED2iz8AAAAA4Iy6PwAAAACAcny/AAAAAMDmjT8AAAAA6KmxPwAAAABILsa/AAAAAODCpr8AAAAA"
    "AAAAAAAAAADAGrG/AAAAAECnrD8AAAAAwGOXPwAAAAAgQ7k/AAAAAOBmrL8AAAAA1JnPvwAAAACAeH0/AAAAAAAAAAAAAAAAyAm0"
    "vwAAAACgaaU/AAAAALDVrr8AAAAAmGOyPwAAAAAAAAAAAAAAAAAAAAAAAAAAwPKlPwAAAACAZos/AAAAAAAAAAAAAABgXecNQAAA"
    "AAAAAAAAAAAAANBDtD8AAAAAAAAAAAAAAAAAL5Y/AAAAAAAAAAAAAAAAOH66PwAAAAAAapS/AAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAPirwL8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAECSnj8AAAAAgGaLvwAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAQNmMPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgQ7oOQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAYF3nDUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABZdg5AAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAECIzg1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAABIkLe/AAAAAAAAAAAAAAAAmIqqPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgJYa/AAAAAFx3"
    "vb8AAAAAAAAAAAAAAAAAAAAAAAAAoCQYDkAAAAAAAAAAAAAAACCtJg9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHhCoD8A"
    "AAAAAAAAAAAAAIAaMA5AAAAAAAAAAAAAAACg36MOwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHErBPwAAAKAkGA5AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAFl2DkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAyUcOQAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMBo0A5AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAiCSxvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAqN+6vwAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAov7W/AAAA"
    "AICcoD8AAAAAAAAAAAAAAAAAAAAAAAAAYF3nDUAAAAAAYH6bvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgZvz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAABxZz8AAAAAAJGRvwAAAACk08E/AAAAAAAAAAAAAAAAaEXFvwAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "yLrBPwAAAIASZQ/AAAAAAAAAAAAAAAAAQHKFPwAAAAC0C8G/AAAAAAAAAAAAAAAAAAAAAAAAAAAQ7K+/AAAAADC6tT8AAAAAAN9k"
    "vwAAAAAAAAAAAAAAAAAAAAAAAAAAdHfEPwAAAAAAAAAAAAAAAGCZvb8AAAAAAAAAAAAAAAAAAAAAAAAAAKTTwb8AAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAA+H+yvwAAAAAAAAAAAAAAAOhAwD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAABhIsT8AAAAAAKVnvwAAAAAAAAAAAAAAAADRZT8AAAAAAAAAAAAAAACw76w/AAAAAAAAAAAAAAAAAAAAAAAAAABAQ4Y/"
    "AAAAAAAAAAAAAAAASGm9PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFDDlj8AAAAAAAAAAAAAAAAAAAAAAAAAYF3nDcAAAAAAQAyEvwAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABA"
    "bKu/AAAAQCgUEMAAAAAAAAAAAAAAAAAAAAAAAAAAwDyNDkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOjWsT8AAAAAAAAAAAAAAAAAAAAAAAAA"
    "ACCUnb8AAAAAAAAAAAAAAAAAAAAAAAAAgBowDsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgXecNwAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEHG3PwAAAAAAAAAAAAAAgBowDkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAEOGsPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgY5G/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAKBR5g7AAAAAAAAAAAAAAAAgrSYPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIDiyL8AAAAAAAAA"
    "AAAAAIASZQ/AAAAAAAAKlr8="
)


TOKENIZER = read_tables(
    '[{"<|endoftext|>":0,"!":1,"\\"":2,"#":3,"$":4,"%":5,"&":6,"\'":7,"(":8,")":9,"*":10,"+":11,",":12,'
    '"-":13,".":14,"/":15,"0":16,"1":17,"2":18,"3":19,"4":20,"5":21,"6":22,"7":23,"8":24,"9":25,":":2'
    '6,";":27,"<":28,"=":29,">":30,"?":31,"@":32,"A":33,"B":34,"C":35,"D":36,"E":37,"F":38,"G":39,"H"'
    ':40,"I":41,"J":42,"K":43,"L":44,"M":45,"N":46,"O":47,"P":48,"Q":49,"R":50,"S":51,"T":52,"U":53,"'
    'V":54,"W":55,"X":56,"Y":57,"Z":58,"[":59,"\\\\":60,"]":61,"^":62,"_":63,"`":64,"a":65,"b":66,"c":6'
    '7,"d":68,"e":69,"f":70,"g":71,"h":72,"i":73,"j":74,"k":75,"l":76,"m":77,"n":78,"o":79,"p":80,"q"'
    ':81,"r":82,"s":83,"t":84,"u":85,"v":86,"w":87,"x":88,"y":89,"z":90,"{":91,"|":92,"}":93,"~":94,"'
    '¡":95,"¢":96,"£":97,"¤":98,"¥":99,"¦":100,"§":101,"¨":102,"©":103,"ª":104,"«":105,"¬":106,"®":10'
    '7,"¯":108,"°":109,"±":110,"²":111,"³":112,"´":113,"µ":114,"¶":115,"·":116,"¸":117,"¹":118,"º":11'
    '9,"»":120,"¼":121,"½":122,"¾":123,"¿":124,"À":125,"Á":126,"Â":127,"Ã":128,"Ä":129,"Å":130,"Æ":13'
    '1,"Ç":132,"È":133,"É":134,"Ê":135,"Ë":136,"Ì":137,"Í":138,"Î":139,"Ï":140,"Ð":141,"Ñ":142,"Ò":14'
    '3,"Ó":144,"Ô":145,"Õ":146,"Ö":147,"×":148,"Ø":149,"Ù":150,"Ú":151,"Û":152,"Ü":153,"Ý":154,"Þ":15'
    '5,"ß":156,"à":157,"á":158,"â":159,"ã":160,"ä":161,"å":162,"æ":163,"ç":164,"è":165,"é":166,"ê":16'
    '7,"ë":168,"ì":169,"í":170,"î":171,"ï":172,"ð":173,"ñ":174,"ò":175,"ó":176,"ô":177,"õ":178,"ö":17'
    '9,"÷":180,"ø":181,"ù":182,"ú":183,"û":184,"ü":185,"ý":186,"þ":187,"ÿ":188,"Ā":189,"ā":190,"Ă":19'
    '1,"ă":192,"Ą":193,"ą":194,"Ć":195,"ć":196,"Ĉ":197,"ĉ":198,"Ċ":199,"ċ":200,"Č":201,"č":202,"Ď":20'
    '3,"ď":204,"Đ":205,"đ":206,"Ē":207,"ē":208,"Ĕ":209,"ĕ":210,"Ė":211,"ė":212,"Ę":213,"ę":214,"Ě":21'
    '5,"ě":216,"Ĝ":217,"ĝ":218,"Ğ":219,"ğ":220,"Ġ":221,"ġ":222,"Ģ":223,"ģ":224,"Ĥ":225,"ĥ":226,"Ħ":22'
    '7,"ħ":228,"Ĩ":229,"ĩ":230,"Ī":231,"ī":232,"Ĭ":233,"ĭ":234,"Į":235,"į":236,"İ":237,"ı":238,"Ĳ":23'
    '9,"ĳ":240,"Ĵ":241,"ĵ":242,"Ķ":243,"ķ":244,"ĸ":245,"Ĺ":246,"ĺ":247,"Ļ":248,"ļ":249,"Ľ":250,"ľ":25'
    '1,"Ŀ":252,"ŀ":253,"Ł":254,"ł":255,"Ń":256,"ĠĠ":257,"ĠĠĠĠ":258,"ĠĠĠ":259,"Ġ=":260,"se":261,"ĠĠĠĠĠ'
    'ĠĠ":262,"in":263,"re":264,"le":265,"te":266,"de":267,"or":268,"Ġ[":269,"st":270,"en":271,"th":27'
    '2,"on":273,"Ġ1":274,"Ġf":275,"Ġ\'":276,"Ġa":277,"ue":278,"el":279,"lf":280,"self":281,"ou":282,"i'
    'f":283,"Ġs":284,"ar":285,"):":286,"Ġt":287,"Ġ\\"":288,"Ġc":289,"op":290,"la":291,"Ġn":292,"Ġin":2'
    '93,"er":294,"Ġp":295,"Ġre":296,"al":297,"Ġw":298,"\')":299,"ile":300,"tu":301,"me":302,"def":303,'
    '"ge":304,"da":305,"ĠĠĠĠĠĠĠĠĠĠĠ":306,"it":307,"ss":308,"ad":309,"rn":310,"lo":311,"one":312,"turn'
    '":313,"Ġself":314,"Ġop":315,"ot":316,"ig":317,"Ġm":318,"Ġr":319,"Ġ+":320,"Ġopen":321,"Ġif":322,"'
    '\\")":323,"Ġ{":324,"],":325,"Ġst":326,"Ġreturn":327,"]]":328,"ode":329,"ite":330,"__":331,"\',":33'
    '2,"igh":333,"mb":334,"None":335,"ti":336,"he":337,"(\'":338,"ĠT":339,"(\\"":340,"\\",":341,"ate":34'
    '2,"val":343,"ce":344,"age":345,"ut":346,"nd":347,"Ġth":348,"Ġb":349,"ame":350,"art":351,"ta":352'
    ',"co":353,"put":354,"hile":355,"Ġdef":356,"rue":357,"ke":358,"Ġse":359,"ĠTrue":360,"Ġ+=":361,"ig'
    'ht":362,"else":363,"Ġ[[":364,"id":365,"Ġle":366,"Ġe":367,"ter":368,"pe":369,"Ġthe":370,"ser":371'
    ',"for":372,"Ġla":373,"ith":374,"ow":375,"il":376,"key":377,"nt":378,"ent":379,"Ġ2":380,"Ġ==":381'
    ',"ve":382,"Ġu":383,"lin":384,"value":385,"Ġh":386,"line":387,"ĠĠĠĠĠĠĠĠ":388,"our":389,"Ġas":390,'
    '"item":391,"Ġfor":392,"ck":393,"out":394,"Ġda":395,"ing":396,"an":397,"core":398,"ath":399,"ord"'
    ':400,"Ġelse":401,"que":402,"mber":403,"Ġta":404,"tter":405,"umber":406,"Ġnot":407,"li":408,"Ġd":'
    '409,"file":410,"while":411,"Ġo":412,"ir":413,"ri":414,"der":415,"Ġ0":416,"xt":417,"ree":418,"is"'
    ':419,"mp":420,"_p":421,"()":422,"lass":423,"Ġlo":424,"end":425,"Ġg":426,"ac":427,"su":428,"get":'
    '429,"Ġ__":430,"mbda":431,"Ġ3":432,"Ġ\\"\\"":433,"ye":434,"mit":435,"class":436,"tion":437,"Ġ8":438'
    ',"output":439,"init":440,"ror":441,"ble":442,"init__":443,"Ġ6":444,"Ġ4":445,"Ġ7":446,"Ġ5":447,"l'
    't":448,"Ġ9":449,"Ġ__init__":450,"Ġname":451,"Ġan":452,"ion":453,"with":454,"name":455,"ry":456,"'
    'Ġto":457,"Ġ-":458,"read":459,"int":460,"rea":461,"Ġvalue":462,"Ġline":463,"ount":464,"Ġscore":46'
    '5,"pp":466,"Ġj":467,"Ġkey":468,"\':":469,"ort":470,"ch":471,"ro":472,"sult":473,"ty":474,"at":475'
    ',"Ġof":476,"sk":477,"ob":478,"Ġuser":479,"vel":480,"otal":481,"Ġnumber":482,"quest":483,"ound":4'
    '84,"elif":485,"year":486,"Ġitem":487,"ft":488,"rite":489,"Ġset":490,"order":491,"irst":492,"Ġde"'
    ':493,"Ġletter":494,"ity":495,"Ġlambda":496,"Ġword":497,"lor":498,"ĠĠĠĠĠĠĠĠĠĠĠĠĠĠĠ":499,"ssage":5'
    '00,"question":501,"ver":502,"rice":503,"message":504,"Ġhe":505,"Ġpage":506,"tive":507,"add":508,'
    '"Ġk":509,"limit":510,"set":511,"Ġ>":512,"Ġmode":513,"mpty":514,"Ġwith":515,"wer":516,"ed":517,"h'
    'a":518,"Ġpart":519,"([":520,"Ġ<":521,"Ġwhile":522,"text":523,"ource":524,"ale":525,"reet":526,"s'
    'wer":527,"Ġ#":528,"Ġnode":529,".add":530,"arget":531,"return":532,"iz":533,"Ġrow":534,"ild":535,'
    '"_path":536,"ind":537,"Ġfile":538,".s":539,"ring":540,"_file":541,"ize":542,"Ġread":543,"\\":":54'
    '4,"app":545,"tep":546,"Ġ[\\"":547,"Ġ15":548,"tions":549,"Ġco":550,"rent":551,"Ġ[\'":552,"iel":553,'
    '"Ġ10":554,"ield":555,"Ġ20":556,"Ġ17":557,"vent":558,"Ġ11":559,"ache":560,".p":561,"Ġ19":562,"err'
    'or":563,"idth":564,"Ġ12":565,"hape":566,"rou":567,"pth":568,"Ġ14":569,"onf":570,"onfig":571,"um"'
    ':572,"oint":573,"all":574,"atu":575,"roup":576,"ell":577,"Ġis":578,"valid":579,"gle":580,"onth":'
    '581,"Ġ13":582,"ass":583,"entry":584,"ken":585,"word":586,"lock":587,"dex":588,"fset":589,"arent"'
    ':590,"lag":591,"Ġ18":592,"Ġ16":593,"peed":594,"eight":595,"cale":596,"._":597,"s_":598,"bel":599'
    ',"Ġ*":600,"Ġstart":601,"input":602,"Ġdata":603,"queue":604,"Ġti":605,"Ġen":606,"oints":607,"Ġcou'
    'nt":608,"letter":609,"Ġtime":610,"atus":611,"])":612,"ld":613,"bu":614,"ĠF":615,"user":616,"ly":'
    '617,"number":618,"Ġac":619,"Ġresult":620,"write":621,"od":622,"Ġi":623,"Ġtotal":624,"Ġstate":625'
    ',"Ġlevel":626,"alse":627,"score":628,"Ġtable":629,"Ġlast":630,"Ġfirst":631,"Ġyear":632,"Ġfound":'
    '633,"Ġtask":634,"Ġorder":635,"Ġprice":636,"ange":637,"Ġleft":638,"Ġdate":639,"Ġcolor":640,"Ġread'
    'y":641,"Ġcity":642,"Ġquestion":643,"Ġmessage":644,"Ġch":645,"date":646,"Ġdone":647,"Ġoutput":648'
    ',"Ġjob":649,"ct":650,".c":651,"Ġday":652,"Ġlimit":653,"ĠFalse":654,"page":655,"Ġinput":656,"data'
    '":657,"Ġrange":658,"Ġactive":659,"Ġx":660,"un":661,"Ġanswer":662,".app":663,"fo":664,"Ġarea":665'
    ',"Ġright":666,"Ġstep":667,"mode":668,"Ġpath":669,"Ġstring":670,"rep":671,"low":672,"Ġempty":673,'
    '".append":674,"Ġz":675,"Ġstreet":676,"time":677,"erate":678,"Ġy":679,"Er":680,"ra":681,"Ġenum":6'
    '82,"Ġsize":683,"Ġv":684,"Ġq":685,"Error":686,"Ġ_":687,"Ġtext":688,"ase":689,"Ġenumerate":690,"Ġc'
    'hild":691,"Ġend":692,"Ġ[]":693,"Ġsource":694,"node":695,"Ġlines":696,"Ġentry":697,"Ġfield":698,"'
    'Ġangle":699,"ĠNone":700,"Ġdepth":701,"Ġtarget":702,"lose":703,"Ġevent":704,"ne":705,"start":706,'
    '"oot":707,"Ġblock":708,"ay":709,"Ġtail":710,"row":711,"Ġvalid":712,"Ġroot":713,"table":714,"Ġsee'
    'n":715,"Ġmonth":716,"result":717,"]])":718,"Ġheight":719,"Ġshape":720,"Ġwidth":721,"Ġparent":722'
    ',"Ġspeed":723,"Ġoptions":724,"Ġlabel":725,"Ġoffset":726,"ise":727,"state":728,"Ġcache":729,"heck'
    '":730,"Ġkind":731,"ave":732,"Ġgroup":733,"Ġcell":734,"Ġweight":735,"Ġloss":736,"test":737,"Ġflag'
    '":738,"Ġhour":739,"Ġhead":740,"Ġtop":741,"Ġindex":742,"Ġscores":743,"Ġ-=":744,"ĠĠĠĠĠĠĠĠĠĠĠĠĠĠĠĠ"'
    ':745,"Ġhigh":746,"Ġmodel":747,"Ġscale":748,"arn":749,"Ġmass":750,"Ġitems":751,"Ġqueue":752,"Ġcon'
    'fig":753,"Ġtoken":754,"task":755,"Ġlow":756,"Ġmid":757,"Ġfiles":758,"right":759,"Ġ\\"\\"\\"":760,"t'
    'otal":761,"Ġ(":762,"not":763,"Ġkeys":764,"Ġparts":765,"Ġnodes":766,"left":767,"day":768,"Ġnames"'
    ':769,"Ġletters":770,"level":771,"Ġstatus":772,"ready":773,"Ġvalues":774,"Ġusers":775,"Ġwords":77'
    '6,"count":777,"Ġnumbers":778,"first":779,"Ġrate":780,"color":781,"20":782,"items":783,"Ġpages":7'
    '84,"ify":785,"Ġpoints":786,"empty":787,"Ġrows":788,"target":789,"done":790,"send":791,"rint":792'
    ',"rom":793,"10":794,"--":795,"rt":796,"rc":797,"found":798,"active":799,"bug":800,"18":801,"Ġeli'
    'f":802,"Ġby":803,"\']":804,"street":805,"source":806,"Ġat":807,"14":808,"last":809,"Ġand":810,"15'
    '":811,"16":812,"12":813,"ain":814,"Ġrep":815,"13":816,"og":817,"ĠC":818,"11":819,"job":820,"answ'
    'er":821,"Ġne":822,"Ġwrite":823,"19":824,"fa":825,"how":826,"code":827,"([[":828,"\\"]":829,"17":8'
    '30,"\'],":831,"part":832,"Ġsend":833,"city":834,".sort":835,"_s":836,"price":837,"lease":838,"Ġfr'
    'om":839,"}\')":840,"}\\")":841,"and":842,"lambda":843,"\\"],":844,"cho":845,"to":846,"ek":847,"\\"\\"'
    '":848,"Ġerror":849,"Ġra":850,"ader":851,"ssing":852,"Ġbe":853,"ĠS":854,"lient":855,"ird":856,"iv'
    'e":857,"Ġraise":858,"eek":859,"Ġ!":860,"_c":861,"gain":862,"up":863,"Ġ!=":864,"ait":865,"hite":8'
    '66,"Ġex":867,"##":868,"ish":869,"ello":870,"wo":871,"width":872,"area":873,"yes":874,"names":875'
    ',"lue":876,"\\"]]":877,"ĠI":878,"issing":879,"Ġcon":880,"of":881,"Ġ/":882,"reen":883,"\']]":884,"l'
    'ack":885,"ĠĠĠĠĠĠĠĠĠĠĠĠĠĠĠĠĠĠĠ":886,"group":887,"string":888,"root":889,".t":890,"ood":891,"mall"'
    ':892,"info":893,"ater":894,"ĠP":895,"ilk":896,"Ġal":897,"log":898,"iled":899,"Ġ>=":900,"orld":90'
    '1,"depth":902,".j":903,"head":904,"field":905,"month":906,"words":907,"lines":908,"Ġ<=":909,"ind'
    'ex":910,"token":911,"flag":912,"options":913,"model":914,"ove":915,"weight":916,"letters":917,"o'
    'ffset":918,"load":919,"event":920,"no":921,"}\'":922,"rate":923,"loss":924,"height":925,"Ġ[[\'":92'
    '6,"tail":927,"Ġfa":928,"angle":929,"high":930,"report":931,"keys":932,"src":933,"warn":934,"chil'
    'd":935,"kind":936,"values":937,"path":938,"Ġ{\'":939,"label":940,"users":941,"Ġ{\\"":942,"ack":943'
    ',"}\\"":944,"top":945,"mid":946,"Ġ[[\\"":947,"cache":948,"status":949,"seen":950,"red":951,"as":95'
    '2,"block":953,"check":954,"Ġup":955,"debug":956,"():":957,"hour":958,"size":959,"Ġor":960,"ted":'
    '961,"atch":962,"mass":963,"reply":964,"Ġtest":965,"open":966,"nodes":967,"ream":968,"close":969,'
    '"Ġprint":970,"ype":971,"Ġapp":972,"notify":973,"roce":974,"try":975,"Ġ%":976,"rows":977,"Ġtry":9'
    '78,"scores":979,".e":980,"Ġclose":981,"stop":982,"config":983,"Ġcheck":984,"arg":985,"andle":986'
    ',"save":987,"numbers":988,"reate":989,"alert":990,"next":991,"now":992,"step":993,"pages":994,")'
    ')":995,"shape":996,".py":997,"files":998,"new":999,"sh":1000,"Ġinfo":1001,".items":1002,"Ġsave":'
    '1003,"again":1004,"ma":1005,"week":1006,"Ġload":1007,"later":1008,"Ġwarn":1009,"ule":1010,"Ġpar"'
    ':1011,"Ġlog":1012,"please":1013,"scale":1014,"wait":1015,"points":1016,"server":1017,"pec":1018,'
    '"ect":1019,"Ġstop":1020,"rocess":1021,"bird":1022,"son":1023},[["Ġ","Ġ"],["ĠĠ","ĠĠ"],["ĠĠ","Ġ"],'
    '["Ġ","="],["s","e"],["ĠĠĠĠ","ĠĠĠ"],["i","n"],["r","e"],["l","e"],["t","e"],["d","e"],["o","r"],['
    '"Ġ","["],["s","t"],["e","n"],["t","h"],["o","n"],["Ġ","1"],["Ġ","f"],["Ġ","\'"],["Ġ","a"],["u","e'
    '"],["e","l"],["l","f"],["se","lf"],["o","u"],["i","f"],["Ġ","s"],["a","r"],[")",":"],["Ġ","t"],['
    '"Ġ","\\""],["Ġ","c"],["o","p"],["l","a"],["Ġ","n"],["Ġ","in"],["e","r"],["Ġ","p"],["Ġ","re"],["a"'
    ',"l"],["Ġ","w"],["\'",")"],["i","le"],["t","u"],["m","e"],["de","f"],["g","e"],["d","a"],["ĠĠĠĠ",'
    '"ĠĠĠĠĠĠĠ"],["i","t"],["s","s"],["a","d"],["r","n"],["l","o"],["on","e"],["tu","rn"],["Ġ","self"]'
    ',["Ġ","op"],["o","t"],["i","g"],["Ġ","m"],["Ġ","r"],["Ġ","+"],["Ġop","en"],["Ġ","if"],["\\"",")"]'
    ',["Ġ","{"],["]",","],["Ġ","st"],["Ġre","turn"],["]","]"],["o","de"],["i","te"],["_","_"],["\'",",'
    '"],["ig","h"],["m","b"],["N","one"],["t","i"],["h","e"],["(","\'"],["Ġ","T"],["(","\\""],["\\"",","'
    '],["a","te"],["v","al"],["c","e"],["a","ge"],["u","t"],["n","d"],["Ġ","th"],["Ġ","b"],["a","me"]'
    ',["ar","t"],["t","a"],["c","o"],["p","ut"],["h","ile"],["Ġ","def"],["r","ue"],["k","e"],["Ġ","se'
    '"],["ĠT","rue"],["Ġ+","="],["igh","t"],["el","se"],["Ġ[","["],["i","d"],["Ġ","le"],["Ġ","e"],["t'
    'e","r"],["p","e"],["Ġth","e"],["se","r"],["f","or"],["Ġ","la"],["i","th"],["o","w"],["i","l"],["'
    'ke","y"],["n","t"],["en","t"],["Ġ","2"],["Ġ=","="],["v","e"],["Ġ","u"],["l","in"],["val","ue"],['
    '"Ġ","h"],["lin","e"],["ĠĠĠĠ","ĠĠĠĠ"],["ou","r"],["Ġa","s"],["ite","m"],["Ġf","or"],["c","k"],["o'
    'u","t"],["Ġ","da"],["in","g"],["a","n"],["co","re"],["a","th"],["or","d"],["Ġ","else"],["q","ue"'
    '],["mb","er"],["Ġt","a"],["t","ter"],["u","mber"],["Ġn","ot"],["l","i"],["Ġ","d"],["f","ile"],["'
    'w","hile"],["Ġ","o"],["i","r"],["r","i"],["de","r"],["Ġ","0"],["x","t"],["re","e"],["i","s"],["m'
    '","p"],["_","p"],["(",")"],["la","ss"],["Ġ","lo"],["en","d"],["Ġ","g"],["a","c"],["s","u"],["ge"'
    ',"t"],["Ġ","__"],["mb","da"],["Ġ","3"],["Ġ\\"","\\""],["y","e"],["m","it"],["c","lass"],["ti","on"'
    '],["Ġ","8"],["out","put"],["in","it"],["r","or"],["b","le"],["init","__"],["Ġ","6"],["Ġ","4"],["'
    'Ġ","7"],["Ġ","5"],["l","t"],["Ġ","9"],["Ġ__","init__"],["Ġn","ame"],["Ġa","n"],["i","on"],["w","'
    'ith"],["n","ame"],["r","y"],["Ġt","o"],["Ġ","-"],["re","ad"],["in","t"],["re","a"],["Ġ","value"]'
    ',["Ġ","line"],["ou","nt"],["Ġs","core"],["p","p"],["Ġ","j"],["Ġ","key"],["\'",":"],["or","t"],["c'
    '","h"],["r","o"],["su","lt"],["t","y"],["a","t"],["Ġo","f"],["s","k"],["o","b"],["Ġu","ser"],["v'
    '","el"],["ot","al"],["Ġn","umber"],["que","st"],["ou","nd"],["el","if"],["ye","ar"],["Ġ","item"]'
    ',["f","t"],["r","ite"],["Ġse","t"],["or","der"],["ir","st"],["Ġ","de"],["Ġle","tter"],["it","y"]'
    ',["Ġla","mbda"],["Ġw","ord"],["l","or"],["ĠĠĠĠ","ĠĠĠĠĠĠĠĠĠĠĠ"],["ss","age"],["quest","ion"],["v"'
    ',"er"],["ri","ce"],["me","ssage"],["Ġ","he"],["Ġp","age"],["ti","ve"],["ad","d"],["Ġ","k"],["li"'
    ',"mit"],["se","t"],["Ġ",">"],["Ġm","ode"],["mp","ty"],["Ġw","ith"],["w","er"],["e","d"],["h","a"'
    '],["Ġp","art"],["(","["],["Ġ","<"],["Ġw","hile"],["te","xt"],["our","ce"],["a","le"],["ree","t"]'
    ',["s","wer"],["Ġ","#"],["Ġn","ode"],[".","add"],["ar","get"],["re","turn"],["i","z"],["Ġr","ow"]'
    ',["il","d"],["_p","ath"],["in","d"],["Ġf","ile"],[".","s"],["r","ing"],["_","file"],["iz","e"],['
    '"Ġre","ad"],["\\"",":"],["a","pp"],["te","p"],["Ġ[","\\""],["Ġ1","5"],["tion","s"],["Ġc","o"],["re'
    '","nt"],["Ġ[","\'"],["i","el"],["Ġ1","0"],["iel","d"],["Ġ2","0"],["Ġ1","7"],["v","ent"],["Ġ1","1"'
    '],["ac","he"],[".","p"],["Ġ1","9"],["er","ror"],["id","th"],["Ġ1","2"],["ha","pe"],["r","ou"],["'
    'p","th"],["Ġ1","4"],["on","f"],["onf","ig"],["u","m"],["o","int"],["al","l"],["a","tu"],["rou","'
    'p"],["el","l"],["Ġ","is"],["val","id"],["g","le"],["on","th"],["Ġ1","3"],["a","ss"],["ent","ry"]'
    ',["k","en"],["w","ord"],["lo","ck"],["de","x"],["f","set"],["a","rent"],["la","g"],["Ġ1","8"],["'
    'Ġ1","6"],["pe","ed"],["e","ight"],["c","ale"],[".","_"],["s","_"],["b","el"],["Ġ","*"],["Ġst","a'
    'rt"],["in","put"],["Ġda","ta"],["que","ue"],["Ġt","i"],["Ġ","en"],["oint","s"],["Ġc","ount"],["l'
    'e","tter"],["Ġti","me"],["atu","s"],["]",")"],["l","d"],["b","u"],["Ġ","F"],["u","ser"],["l","y"'
    '],["n","umber"],["Ġa","c"],["Ġre","sult"],["w","rite"],["o","d"],["Ġ","i"],["Ġt","otal"],["Ġst",'
    '"ate"],["Ġle","vel"],["al","se"],["s","core"],["Ġta","ble"],["Ġla","st"],["Ġf","irst"],["Ġ","yea'
    'r"],["Ġf","ound"],["Ġta","sk"],["Ġ","order"],["Ġp","rice"],["an","ge"],["Ġle","ft"],["Ġda","te"]'
    ',["Ġco","lor"],["Ġread","y"],["Ġc","ity"],["Ġ","question"],["Ġ","message"],["Ġc","h"],["da","te"'
    '],["Ġd","one"],["Ġ","output"],["Ġj","ob"],["c","t"],[".","c"],["Ġda","y"],["Ġ","limit"],["ĠF","a'
    'lse"],["p","age"],["Ġin","put"],["da","ta"],["Ġr","ange"],["Ġac","tive"],["Ġ","x"],["u","n"],["Ġ'
    'an","swer"],[".","app"],["f","o"],["Ġa","rea"],["Ġr","ight"],["Ġs","tep"],["m","ode"],["Ġp","ath'
    '"],["Ġst","ring"],["re","p"],["lo","w"],["Ġe","mpty"],[".app","end"],["Ġ","z"],["Ġst","reet"],["'
    'ti","me"],["er","ate"],["Ġ","y"],["E","r"],["r","a"],["Ġen","um"],["Ġs","ize"],["Ġ","v"],["Ġ","q'
    '"],["Er","ror"],["Ġ","_"],["Ġ","text"],["a","se"],["Ġenum","erate"],["Ġch","ild"],["Ġ","end"],["'
    'Ġ[","]"],["Ġs","ource"],["n","ode"],["Ġline","s"],["Ġ","entry"],["Ġf","ield"],["Ġan","gle"],["Ġ"'
    ',"None"],["Ġde","pth"],["Ġt","arget"],["lo","se"],["Ġe","vent"],["n","e"],["st","art"],["o","ot"'
    '],["Ġb","lock"],["a","y"],["Ġta","il"],["r","ow"],["Ġ","valid"],["Ġr","oot"],["ta","ble"],["Ġse"'
    ',"en"],["Ġm","onth"],["re","sult"],["]]",")"],["Ġhe","ight"],["Ġs","hape"],["Ġw","idth"],["Ġp","'
    'arent"],["Ġs","peed"],["Ġop","tions"],["Ġla","bel"],["Ġof","fset"],["i","se"],["st","ate"],["Ġc"'
    ',"ache"],["he","ck"],["Ġk","ind"],["a","ve"],["Ġg","roup"],["Ġc","ell"],["Ġw","eight"],["Ġlo","s'
    's"],["te","st"],["Ġf","lag"],["Ġh","our"],["Ġhe","ad"],["Ġt","op"],["Ġin","dex"],["Ġscore","s"],'
    '["Ġ-","="],["ĠĠĠĠĠĠĠĠ","ĠĠĠĠĠĠĠĠ"],["Ġh","igh"],["Ġmode","l"],["Ġs","cale"],["ar","n"],["Ġm","as'
    's"],["Ġitem","s"],["Ġ","queue"],["Ġc","onfig"],["Ġto","ken"],["ta","sk"],["Ġlo","w"],["Ġm","id"]'
    ',["Ġfile","s"],["r","ight"],["Ġ\\"\\"","\\""],["t","otal"],["Ġ","("],["n","ot"],["Ġkey","s"],["Ġpar'
    't","s"],["Ġnode","s"],["le","ft"],["da","y"],["Ġname","s"],["Ġletter","s"],["le","vel"],["Ġst","'
    'atus"],["read","y"],["Ġvalue","s"],["Ġuser","s"],["Ġword","s"],["c","ount"],["Ġnumber","s"],["f"'
    ',"irst"],["Ġr","ate"],["co","lor"],["2","0"],["item","s"],["Ġpage","s"],["if","y"],["Ġp","oints"'
    '],["e","mpty"],["Ġrow","s"],["t","arget"],["d","one"],["se","nd"],["r","int"],["ro","m"],["1","0'
    '"],["-","-"],["r","t"],["r","c"],["f","ound"],["ac","tive"],["bu","g"],["1","8"],["Ġ","elif"],["'
    'Ġb","y"],["\'","]"],["st","reet"],["s","ource"],["Ġa","t"],["1","4"],["la","st"],["Ġa","nd"],["1"'
    ',"5"],["1","6"],["1","2"],["a","in"],["Ġre","p"],["1","3"],["o","g"],["Ġ","C"],["1","1"],["j","o'
    'b"],["an","swer"],["Ġn","e"],["Ġw","rite"],["1","9"],["f","a"],["h","ow"],["c","ode"],["([","["]'
    ',["\\"","]"],["1","7"],["\'","],"],["p","art"],["Ġse","nd"],["c","ity"],[".s","ort"],["_","s"],["p'
    '","rice"],["le","ase"],["Ġf","rom"],["}","\')"],["}","\\")"],["a","nd"],["la","mbda"],["\\"","],"],'
    '["ch","o"],["t","o"],["e","k"],["\\"","\\""],["Ġ","error"],["Ġr","a"],["a","der"],["ss","ing"],["Ġ'
    'b","e"],["Ġ","S"],["li","ent"],["ir","d"],["i","ve"],["Ġra","ise"],["e","ek"],["Ġ","!"],["_","c"'
    '],["g","ain"],["u","p"],["Ġ!","="],["a","it"],["h","ite"],["Ġe","x"],["#","#"],["is","h"],["el",'
    '"lo"],["w","o"],["w","idth"],["a","rea"],["ye","s"],["name","s"],["l","ue"],["\\"","]]"],["Ġ","I"'
    '],["i","ssing"],["Ġc","on"],["o","f"],["Ġ","/"],["re","en"],["\'","]]"],["la","ck"],["ĠĠĠĠĠĠĠĠ","'
    'ĠĠĠĠĠĠĠĠĠĠĠ"],["g","roup"],["st","ring"],["ro","ot"],[".","t"],["o","od"],["m","all"],["in","fo"'
    '],["ate","r"],["Ġ","P"],["il","k"],["Ġa","l"],["lo","g"],["ile","d"],["Ġ>","="],["or","ld"],["de'
    '","pth"],[".","j"],["he","ad"],["f","ield"],["m","onth"],["word","s"],["line","s"],["Ġ<","="],["'
    'in","dex"],["to","ken"],["f","lag"],["op","tions"],["mode","l"],["o","ve"],["w","eight"],["lette'
    'r","s"],["of","fset"],["lo","ad"],["e","vent"],["n","o"],["}","\'"],["r","ate"],["lo","ss"],["he"'
    ',"ight"],["Ġ[[","\'"],["ta","il"],["Ġf","a"],["an","gle"],["h","igh"],["rep","ort"],["key","s"],['
    '"s","rc"],["w","arn"],["ch","ild"],["k","ind"],["value","s"],["p","ath"],["Ġ{","\'"],["la","bel"]'
    ',["user","s"],["Ġ{","\\""],["a","ck"],["}","\\""],["t","op"],["m","id"],["Ġ[[","\\""],["c","ache"],'
    '["st","atus"],["se","en"],["re","d"],["a","s"],["b","lock"],["c","heck"],["Ġu","p"],["de","bug"]'
    ',["(","):"],["h","our"],["s","ize"],["Ġ","or"],["te","d"],["at","ch"],["m","ass"],["rep","ly"],['
    '"Ġ","test"],["op","en"],["node","s"],["rea","m"],["c","lose"],["Ġp","rint"],["y","pe"],["Ġa","pp'
    '"],["not","ify"],["ro","ce"],["t","ry"],["Ġ","%"],["row","s"],["Ġt","ry"],["score","s"],[".","e"'
    '],["Ġc","lose"],["st","op"],["c","onfig"],["Ġc","heck"],["ar","g"],["and","le"],["s","ave"],["nu'
    'mber","s"],["re","ate"],["ale","rt"],["ne","xt"],["n","ow"],["s","tep"],["page","s"],[")",")"],['
    '"s","hape"],[".p","y"],["file","s"],["ne","w"],["s","h"],["Ġin","fo"],[".","items"],["Ġs","ave"]'
    ',["a","gain"],["m","a"],["w","eek"],["Ġlo","ad"],["la","ter"],["Ġw","arn"],["u","le"],["Ġp","ar"'
    '],["Ġlo","g"],["p","lease"],["s","cale"],["w","ait"],["p","oints"],["ser","ver"],["pe","c"],["e"'
    ',"ct"],["Ġst","op"],["roce","ss"],["b","ird"],["s","on"]],"\\\\n|[ .]?[A-Za-z_]+| ?[0-9]{1,3}| ?(?'
    ':[!-\\\\-/:-@\\\\[-\\\\^`{-~]|\\\\.(?![A-Za-z_]))+| ?[^ -~\\\\n]+| +(?![^ \\\\n])|[ .]",{},["<|endoftext|>"]'
    ']'
)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
