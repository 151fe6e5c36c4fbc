"""bracket_counting: does ']' or ']]' come next?

Compiled from tinypython-sparse (sha256 f0cc921ed8197b5ab4eacda7f686aca50098f092b4c034241d3aae5807b68a73).
19 nodes, 14 edges.
It computes what the model does with all other nodes and edges frozen at their means.
Task loss in nats: model 0.02259, circuit 0.1196, circuit before calibration 0.4314, rounded 0.1276.
Certificate 69ffa085dc87d678d04a4507276ebc7d132ad220b870e1fb2e9714edc55d87b1 (SHA-256 of its JSON without digests, times and paths).
Calibration: 6.87279 * difference - 0.984006.

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
    """Rounded: Log-odds of ']' against ']]' after tokens: int[..., T] -> float[...]; raw: their logits' difference.

    Comments: + the tokens that raise a value most, − those that lower it; earlier: where they stand before the last.
    """
    last = tokens[..., -1:]
    # 1.attn.head.4: averages with weights by token, most for '{', '([', '([[', "'],", … and 5 more
    attn1_head_4 = attend(0.25 * T0[tokens], sink=-9.0)
    m0 = mix(attn1_head_4, ATTN1_V_78[tokens])  # earlier + "'],", '"],'
    resid_mid1_69 = T1[last] + 0.199 * m0  # 1.resid_mid.69: − ' __init__'
    mlp1_norm = 1 / np.sqrt((T2[last] + resid_mid1_69**2) / 128 + 1e-05)  # 1.mlp.norm
    mlp1_act_in_69 = resid_mid1_69 * mlp1_norm  # 1.mlp.act_in.69: earlier + "'],", '"],'
    mlp1_post_act_169 = gelu(0.57 * mlp1_act_in_69 - 0.06)  # 1.mlp.post_act.169: earlier + "'],", '"],'
    mlp1_post_act_414 = gelu(-0.55 * mlp1_act_in_69 + 0.16)  # 1.mlp.post_act.414: + ' __init__'
    difference = (T3[last] - 4.0 * mlp1_post_act_169 + 2.57 * mlp1_post_act_414)[..., 0]
    return difference if raw else 6.872790832203422 * difference - 0.9840061494532756


def log_odds(tokens, raw=False):
    """Log-odds of ']' against ']]' after tokens: int[..., T] -> float[...]; raw: their logits' difference."""
    last = tokens[..., -1:]
    count = np.array(tokens.shape[-1:])
    # 1.attn.head.4: averages with weights by token, most for "'],", '([', '([['
    attn1_head_4 = attend(0.25 * T0_2[tokens], sink=-9.254680305734775)
    m0 = mix(attn1_head_4, ATTN1_V_78_2[tokens])  # earlier + "'],", '"],'
    resid_mid1_69 = (  # 1.resid_mid.69: earlier + "'],", '"],'
        RESID_IN1_69[last] + 0.002984066910226239 * share(count, sink=-14.611919241533274)
        - 0.00906993741993873 * mass(attn1_head_4) + 0.1989082247018814 * m0
        - 5.564064594278032e-05 * share(count, sink=-12.605886889895672)
    )
    mlp1_norm = 1 / np.sqrt((T1_2[last] + resid_mid1_69**2) / 128 + 1e-05)  # 1.mlp.norm
    mlp1_act_in_69 = resid_mid1_69 * mlp1_norm  # 1.mlp.act_in.69
    mlp1_post_act_169 = gelu(0.5677215698140969 * mlp1_act_in_69 - 0.055647605853360343)  # earlier + "'],", '"],'
    final_resid_25 = T2_2[last] - 0.22205045819282532 * mlp1_post_act_169  # earlier − "'],", '"],'
    mlp1_post_act_414 = gelu(-0.5458394641036364 * mlp1_act_in_69 + 0.16161296375335366)  # + ' __init__', '],'
    final_resid_34 = T3_2[last] + 0.2131822556257248 * mlp1_post_act_414  # + ' __init__', '],' − …
    # earlier − "'],", '"],'
    x0 = T4[last] + 2.0874788962553907 * final_resid_25 + 1.3861465175015226 * final_resid_34
    final_resid_69 = resid_mid1_69 - 0.025211528850404567  # final_resid.69
    final_norm = (  # final_norm
        1 / np.sqrt((T5[last] + final_resid_25**2 + final_resid_34**2 + final_resid_69**2) / 128
        + 1e-05)
    )
    difference = (T6[last] + x0 * final_norm)[..., 0]
    return difference if raw else 6.872790832203422 * difference - 0.9840061494532756


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

ANSWERS = (']', ']]')
VOCABULARY = 1024
USAGE = 'usage: python circuit.py TEXT, or python circuit.py --ids 1,2,3; --rounded before either'
ROUNDED, EXACT = rounded, log_odds

T0 = table(1024, 2.7, {  # keys of 1.attn.head.4
    10.0: [91, 520, 828, 831, 844, 995],  # '{' '([' '([[' "']," '"],' '))'
    8.54: [364, 401, 762],  # ' [[' ' else' ' ('
    6.0: [39, 436],  # 'G' 'class'
    3.0: [8, 59, 83, 303, 325, 327, 332, 341, 381, 450, 547, 552, 862, 926, 947],
    -2.0: [12, 221, 258, 259, 275, 331, 366, 419, 426, 509, 635, 642, 675, 692, 723, 740, 747, 748, 753, 754,
        810, 817],
    2.0: [67, 72, 262, 265, 277, 279, 289, 295, 313, 314, 356, 386, 475, 506, 577, 613, 660, 677, 679, 699,
        736, 766, 775, 879],
})
ATTN1_V_78 = table(1024, -0.228, {  # 1.attn.v.78
    0.9: [450, 831, 844],  # ' __init__' "']," '"],'
    0.7: [325],  # '],'
    0.363: [364],  # ' [['
    -0.3: [85, 258, 277, 279, 292, 313, 331, 366, 419, 475, 552, 810],
    -0.23: [5, 10, 13, 17, 19, 20, 21, 22, 23, 24, 30, 32, 36, 38, 39, 61, 64, 67, 68, 69, 74, 76, 77, 79, 84,
        261, 263, 264, 266, 268, 271, 272, 285, 287, 290, 294, 295, 297, 307, 312, 318, 319, 336, 345, 346,
        351, 367, 368, 371, 373, 374, 380, 386, 388, 407, 408, 410, 412, 414, 415, 416, 420, 421, 422, 426,
        428, 432, 437, 438, 444, 445, 446, 451, 455, 458, 459, 461, 462, 468, 474, 476, 489, 509, 511, 517,
        521, 536, 538, 542, 545, 572, 590, 598, 603, 615, 619, 621, 623, 638, 657, 658, 660, 661, 663, 666,
        679, 681, 683, 686, 687, 700, 718, 759, 767, 792, 803, 804, 807, 815, 825, 829, 832, 840, 841, 848,
        851, 853, 854, 866, 878, 880, 890, 897, 928, 944, 960, 968, 970, 972, 980, 986, 995, 1018],
    -0.22: [0, 7, 9, 12, 14, 15, 26, 29, 59, 63, 72, 199, 221, 259, 260, 262, 269, 276, 288, 293, 306, 320,
        321, 322, 323, 324, 327, 328, 332, 337, 338, 340, 341, 356, 359, 361, 363, 390, 401, 411, 433, 436,
        454, 469, 485, 490, 496, 499, 515, 520, 528, 530, 532, 539, 544, 547, 690, 693, 760, 794, 797, 801,
        808, 811, 812, 813, 816, 819, 822, 824, 828, 830, 835, 843, 861, 867, 886, 900, 926, 939, 942],
    -0.2: [2, 3, 43, 54, 60, 65, 66, 70, 73, 83, 88, 89, 91, 93, 270, 275, 281, 282, 283, 284, 286, 289, 296,
        298, 299, 303, 335, 339, 348, 349, 370, 372, 392, 396, 409, 418, 430, 457, 467, 512, 518, 522, 541,
        554, 578, 597, 600, 612, 651, 674, 722, 727, 744, 745, 762, 782, 802, 806, 818, 858, 864, 877, 884,
        895, 903, 909, 933, 957, 1002, 1011],
    -0.1: [265, 449],  # 'le' ' 9'
    0.1: [314],  # ' self'
    -0.07: [80],  # 'p'
    -0.05: [381],  # ' =='
    0.01: [8, 862, 947],  # '(' 'gain' ' [["'
})
T1 = table(1024, 0.016, {  # part of 1.resid_mid.69
    -0.2: [450, 831, 844],  # ' __init__' "']," '"],'
    -0.1: [325],  # '],'
    -0.05: [314, 364],  # ' self' ' [['
    0.04: [258, 292, 331, 366, 419, 552, 810],  # '    ' ' n' '__' ' le' 'is' " ['" ' and'
    -0.03: [8, 381, 862, 947],  # '(' ' ==' 'gain' ' [["'
    0.03: [277, 279, 313],  # ' a' 'el' 'turn'
    0.02: [85, 286, 475],  # 'u' '):' 'at'
    0.0162: [2, 3, 7, 9, 43, 54, 60, 61, 65, 66, 68, 69, 70, 72, 73, 74, 76, 77, 79, 83, 88, 91, 93, 264, 270,
        275, 282, 283, 284, 287, 288, 289, 290, 294, 295, 296, 297, 298, 303, 318, 323, 328, 335, 337, 339,
        346, 348, 349, 359, 370, 372, 388, 392, 396, 407, 408, 409, 414, 416, 418, 420, 430, 457, 458, 467,
        474, 476, 485, 489, 509, 511, 512, 518, 521, 522, 528, 536, 541, 542, 578, 590, 597, 600, 612, 623,
        638, 651, 658, 660, 661, 666, 674, 681, 687, 690, 700, 722, 727, 744, 745, 762, 767, 797, 802, 803,
        806, 807, 818, 829, 839, 843, 854, 858, 861, 864, 867, 877, 880, 882, 884, 890, 895, 897, 903, 909,
        928, 933, 957, 960, 968, 972, 995, 1002, 1011],
    0.01: [299],  # "')"
    -0.002: [80, 265, 449],  # 'p' 'le' ' 9'
})
T2 = table(1024, 0.2, {  # squares of the other channels in 1.mlp.norm
    0.4: [0, 8, 14, 26, 29, 59, 63, 221, 324, 332, 341, 356, 361, 436, 499, 532, 693],
    0.3: [2, 9, 12, 13, 15, 43, 54, 60, 61, 65, 66, 70, 73, 79, 80, 83, 89, 91, 199, 259, 260, 262, 265, 269,
        270, 272, 273, 275, 276, 277, 281, 282, 284, 288, 293, 296, 299, 303, 306, 314, 320, 321, 322, 323,
        325, 327, 328, 331, 335, 337, 338, 339, 340, 348, 359, 363, 364, 366, 367, 370, 372, 390, 396, 409,
        411, 416, 418, 421, 430, 433, 450, 453, 454, 457, 467, 469, 475, 476, 485, 490, 496, 512, 515, 520,
        522, 528, 530, 539, 541, 542, 544, 547, 552, 561, 578, 590, 598, 612, 651, 658, 690, 700, 718, 722,
        727, 744, 745, 759, 760, 762, 797, 802, 818, 822, 828, 831, 835, 836, 839, 843, 844, 854, 858, 861,
        864, 867, 884, 886, 895, 900, 903, 909, 926, 933, 939, 942, 957, 972, 995, 1002, 1011],
    0.28: [7, 88, 93, 283, 286, 289, 292, 298, 349, 381, 392, 401, 518, 597, 674, 877, 947],
})
T3 = table(1024, -0.95, {
    6.0: [221],  # ' '
    -5.0: [306],  # '           '
    4.0: [9, 26, 73, 83, 199, 377, 455],  # ')' ':' 'i' 's' '\n' 'key' 'name'
    -4.0: [259, 262, 323, 388, 499],  # '   ' '       ' '")' '        ' '               '
    3.0: [75, 78, 82, 84, 383, 733, 910],  # 'k' 'n' 'r' 't' ' u' ' group' 'index'
    -2.0: [0, 1, 11, 33, 35, 36, 37, 40, 41, 44, 45, 46, 47, 50, 51, 52, 57, 66, 74, 276, 288, 303, 322, 364,
        411, 467, 666, 679, 810, 851],
    -1.6: [89, 286, 331, 349, 363, 552, 578, 759],  # 'y' '):' '__' ' b' 'else' " ['" ' is' 'right'
    -1.4: [28, 63, 258, 297, 366, 385, 419],  # '<' '_' '    ' 'al' ' le' 'value' 'is'
    -1.1: [14, 79, 260, 277, 279, 313, 327, 356, 475, 532, 686, 823, 995],
    -1.0: [381, 422, 884],  # ' ==' '()' "']]"
    0.9: [8, 321, 835],  # '(' ' open' '.sort'
    -0.9: [281, 370, 380, 390, 416, 438, 445, 446, 447, 454, 490, 520, 548, 554, 556, 562, 565, 569, 592, 809,
        820, 832],
    -0.8: [65, 263, 444, 449, 557, 559, 582, 593, 669, 891],
    -0.7: [80, 274, 275, 293, 324, 415, 432, 459, 518, 762, 769, 772, 778, 817, 862, 871, 939, 942, 968, 986],
    -0.43: [12, 20, 21, 22, 23, 24, 25, 295, 414, 547, 614, 651, 656, 681, 745, 866, 1004],
    -0.3: [3, 18, 19, 284, 298, 325, 359, 409, 794, 801, 808, 813, 816, 830, 831, 844, 903],
    -0.16: [287, 289, 318, 410, 450, 541, 782, 811, 812, 819, 824, 980],
    -0.04: [2, 7, 16, 17, 93, 292, 515, 536, 658, 690, 933, 947],
})
T0_2 = dense(  # keys of 1.attn.head.4 largest: "'],": 13.88, '([': 12.41, '([[': 11.8, '))': 11.3
    "x+SIdQ10BUB2FygF918FQByZpO+VagVA5KpWgTtoBUC6yfxfVl8FQIk7+vwTYwVAusn8X1ZfBUCG9lRiB2wFQHyZYbiWhwpAo2hi"
    "NpJtBUBEb01QfWIFQP0v+/c2YQVA1MthKAdY/79xngkbtmQFQHyyF/kccAVAA9ucf0hyBUBCNAk/cGEFQLOZGrO3YwVAOLgLctth"
    "BUBjoSc2FmIFQC8aslE2YgVAHa/4UwdiBUCUGg7ZU2IFQADy9kckYgVA/J2ISApiBUAFY+J442EFQMD+2OkedwVA/jSjXNFgBUB0"
    "61CzVmAFQFmWZq1NdAVAc3rB1PxhBUC6yfxfVl8FQGW7yrt2YgVAu92SVqhgBUC6yfxfVl8FQDkPhNUUYQVAargxxXxjBUAvZB4y"
    "pGEFQC7SuZNrZAVAVD78Qci/GUAw2IasGWEFQA8j9lxYYQVAusn8X1ZfBUAs8Ri06WYFQJd9rrQEYQVAHqGulDJhBUAnJyBTS2EF"
    "QAY8IYr1XgVAOHfO6f1gBUAAi1/lOmEFQCRRGZrmYQVA0jjOg0FhBUBM08T2amEFQM6d10SPXwVAY7kqeHtmBUC6yfxfVl8FQLrJ"
    "/F9WXwVAIIV7z01gBUC6yfxfVl8FQOy8KSKNChBAfcMLs8VnBUC8wUcmmGYFQIO+ssgfYAVAWyFOtXRvBUAg0cUFbGMFQEPSCp3d"
    "ZwVA35vs8ZBnBUBDxn2J4G31P4zSjCn0YwVAWZdhksVjBUDCOe1ZjmkFQBNxP9L3YQVAR0Q7I7/eAkCCeKoqJ2cFQNIjHADUZAVA"
    "3njKb0BhBUDq81aAl2UFQBt6dvpcYwVA1G/WkHNhBUDBmWCiX2YFQJbJoqbAUwVAui5W+vZfBUDWx19n4WEFQDawxpT15ApAiDoP"
    "Cc5iBUB3AiT/x2EFQGkIwCxNYAVAIGNd9YZiBUAxN1FvMGoFQEuKJvg4ZgVAyl3sbw5gBUBRr48gesckQLrJ/F9WXwVAnyWE5/Vq"
    "BUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6"
    "yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxf"
    "Vl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8F"
    "QLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ"
    "/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9W"
    "XwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVA"
    "usn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8"
    "X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1Zf"
    "BUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6"
    "yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxf"
    "Vl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8F"
    "QLrJ/F9WXwVAusn8X1ZfBUAztVGF6W0FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ"
    "/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9W"
    "XwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQBuhOCYUIRHAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVA"
    "usn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8"
    "X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1Zf"
    "BUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6"
    "yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQIthE9xOYQVATjDgWPLC+r8UXsz7d9X5v7+kR8lkdQVAeiDBlDT4B0AGqlUF"
    "KC0BQFItY0h4YgVAN1PfV11kBUA+qql+I/L+PxdnLkfUYwVAkRj9SWBgBUBSLPhGY2MFQN7IT+cXbgVAwWfFYpRnBUDvVkxuP2MF"
    "QDiUjbTTYwVAiSD9U2tfBUA+5IJhyGEFQNZSgg8NafO/GV1ntYdxBUAUH33kBtf/P3E6hss3YQVAQBKvtCKkAEC6yfxfVl8FQF2i"
    "3tB2bQVAO3bTnBhqBUDZmEdHncwFQNBPuO6NagVADTeCertjBUCkJHYJO+MEQJG4lzw+ZQVAwao68HNsBUAHZsfxWnwAQCaYrcof"
    "ZgVA1jzDBeNgBUD+xN68jWkFQE+i/OtYbgVAjJm0ufhkBUD9h7cynt0CQFpznHg6ZwVAzBNXML1kBUCRRtt+4WcFQDjndOsbBAZA"
    "V6sxCIhfBUAAvfEacF8FQHDMHAZQYQVARAxN6uAICUC6yfxfVl8FQLrJ/F9WXwVAjb6j4mFzBUC5dXAKNmQFQLrJ/F9WXwVAr1of"
    "Dj9hBUC6yfxfVl8FQAgchDz8XwVA9WpD8hliBUAhqKrL7GX/P0/161qIgfo/SNCtshJhBUCKuyQsaV8FQLrJ/F9WXwVA9sNpsqVl"
    "BUA3fcQwR2QFQKdTVf7rbgVAAEiZ2ZJyBUC0n8gXZG4FQNnckYbyWQZAIsJJQylzBUCwnYuRUbILQCA4k7vZWQVAW3/NIXVfD0B6"
    "uD2mXGsFQORNdqOOYAVAusn8X1ZfBUBYhtr655v7v9tAE0rdDQlAusn8X1ZfBUC6yfxfVl8FQJYHBx+GaQVAPg4xqQRiBUDop8uL"
    "VW4FQPP3jYo7bgVAeIsshDJpBUClLiy4+W0FQGH4+VjYuhFAusn8X1ZfBUC6yfxfVl8FQMyBNJrAYQVAmPxxzGtjBUDMzs5G0mQF"
    "QFQWw9LIVAVAaX5hmFxmBUCLC6E+smgFQLrJ/F9WXwVA/uYSUJRiBUAJxcp5fV8FQJ9xoOAbYAVAusn8X1ZfBUC6yfxfVl8FQI6d"
    "0XAhPAFAusn8X1ZfBUAfXK8viF8FQK22/eJxbQVA++bjXgdhBUALRI9jVHQFQLrJ/F9WXwVAY4f0g0dwBUBAxOWftRIhQLrJ/F9W"
    "XwVAtD8QU1uN479iBXwXoWMFQFxE9njNZAVAAXktr+hgBUDrGFhNMmgFQH8zroxDZAVAI6nwjyxoBUBNfxtwB2QFQObSF0SzYgVA"
    "hrW0pFFgBUBPEgzh62AFQH3tzp+HYQVA4ANPa55fBUD7A3X5bmAFQHN5G8IUYwVATKIwVLvaCUC6yfxfVl8FQLA3Nv0EYQVAusn8"
    "X1ZfBUAb3lMlwmEFQJBqlY4HFQJA95ysAn9fBUB3oeP8pmUFQN4c6LBTYQVASfdxUwttBUDdTNZqil8FQNtHvGN6agVAusn8X1Zf"
    "BUCqAhab92EFQLrJ/F9WXwVA34eaKM5mBUAlZMtnK2AFQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQOGbmotTLiJAusn8X1ZfBUC6"
    "yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQNOhbapuZQVAOURGUWxlBUDMtVEe1GYFQNMGAnu0YwVAiSVGp1VvBUATu2sF"
    "n2IFQLrJ/F9WXwVAsJBn3gVlBUDd762eFGMFQJiyebZ4ZQVA2D1v5cFfBUCxh4rZf2gFQGDDmfdXf9C/6WCkhl5lBUATzVYhd2AF"
    "QH7nZgvpYQVA84qPGkhgBUBlOp7wcGEFQIjl0yadXwVA/B6I7FXR8b90YaVS5WAFQD2486g2YwVA0xGpfzFhBUAa2ZcWA2sFQLrJ"
    "/F9WXwVAfu6tAEtjBUDfinzVcm8FQLrJ/F9WXwVAjI7OET1hBUAkGfn5ay8ZQHYCjiw+YwVANXIPrpdiBUAD/QP6dmAFQLrJ/F9W"
    "XwVAusn8X1ZfBUD61vJVC2AFQPJg4rVmYAVABABxbANjBUBma8ekGGMFQBYHy+x4YwVAYzoaTzZhBUDJYV7pCWAFQEILprD2YgVA"
    "wfRiOLThCkBJNzCYbWIFQBNfsgjLYAVAHXQayqtgBUAHMb9fu28FQMJBI6N0YgVAusn8X1ZfBUDI+9/cxWYFQDBmBeSzZAVA3ILv"
    "VUBiBUC6yfxfVl8FQCuiIwBkZAVA6ue723xiBUB3ifHHo2AFQLrJ/F9WXwVAgZ2vnu9gBUC6yfxfVl8FQKKXZWbvaAVAc9BtzKJi"
    "BUC+KhOpFHIFQCPmeaBhYAVAp+NAnbhfBUBe6hYEYGAFQLrJ/F9WXwVAKkBd06ZlBUCxYBIU+r0BQI89aCSRZgVAusn8X1ZfBUDN"
    "7Bkst18FQCIH8+RaYAVAusn8X1ZfBUC6yfxfVl8FQC2++BxAYAVAQyepMnVfBUC6yfxfVl8FQBJjkhMAbAVAusn8X1ZfBUBzSsWm"
    "2GAFQLrJ/F9WXwVAKtCfoZ1jBUDDSt19XHIFQLrJ/F9WXwVAusn8X1ZfBUBewHug2V4FQCgNzYE4YAVAusn8X1ZfBUBDHR53O3QF"
    "QOP6g415XwVAusn8X1ZfBUAcfLm5KXgFQLrJ/F9WXwVAusn8X1ZfBUBQvH+8lWEFQLrJ/F9WXwVAusn8X1ZfBUAejL6D3WAFQKDd"
    "xAfvRrA/usn8X1ZfBUC6yfxfVl8FQNTV3HHk0xjAD+fjHGZfBUBksMoGWGYFQPqavoAkaQVAMf8P3HZgBUC6yfxfVl8FQOZNVFy+"
    "bAVAusn8X1ZfBUBM3hRELWMFQMWjbc6laQVAAAq+CKpgBUDJiCcY7c8oQKzraZI8ZgVAeGHdZPFqBUB3cQkaE2AFQLrJ/F9WXwVA"
    "usn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVA70Timx9uBUAFkCWLjGAFQJ0BIwbXbAVAusn8X1ZfBUA0xDsCZnYFQLrJ/F9WXwVAuqB4"
    "SrtfBUC6yfxfVl8FQH73OSENZQVAusn8X1ZfBUAnp1ST/mEFQMY6+Pu9bgVAusn8X1ZfBUC87LGq02YFQJkBIXtBZgVAusn8X1Zf"
    "BUDTKYfsaHIFQHJPgF67YgVAusn8X1ZfBUDCun5i0oAOQB15j1enYQVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVA9J0ApJ8mD0C6"
    "yfxfVl8FQPSDMEWfZwVAusn8X1ZfBUBWWoPgcGAFQJqpUzzNYAVAusn8X1ZfBUDLE/0Wr2EFQLrJ/F9WXwVA1pDsVWlfBUDdW+RQ"
    "SmAFQKRQ6GgSYQVAusn8X1ZfBUA4spTqs2AFQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQN5AOEAmYQVAusn8X1ZfBUC6yfxfVl8F"
    "QH1nP3YlZAVAusn8X1ZfBUCZmrSINGAFQLrJ/F9WXwVAusn8X1ZfBUAYEfpkOUXzPz3svgM2aAVA9nD9f3VfBUC6yfxfVl8FQLrJ"
    "/F9WXwVANKVOZU5hBUDnvPjWemEFQO/WQhlXXwVAusn8X1ZfBUCFoQq3aGAFQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQB+EyXqA"
    "ZgVAusn8X1ZfBUBubNzENWEFQDCnBg6CYAVAD8lFlnxfBUC6yfxfVl8FQLrJ/F9WXwVAqA7L9TpqBUDW9W+pPGEFQLrJ/F9WXwVA"
    "3Da3yeRmBUDMxOA6cWEFQJFPSYnQXwVAD21yobRiBUC6yfxfVl8FQLrJ/F9WXwVApGIDMT1gBUC6yfxfVl8FQOY1pTW8XwVA6qmz"
    "zE5fBUAYXLFsmWEFQLrJ/F9WXwVAsa8P/P5qBUCz1RmAx0j6P7df8gTDYAVAxEsbZ79iBUCW7wN6XV8FQFD3IVXdXwVAB0I1T6hf"
    "BUDe/qY/YmIFQICFs4I7YAVAcdUGizNiBUA0quKNrmAFQDs5X9a0ZAVA3H5Zbo1fBUBWkrte8WAFQIhK++KpYAVAusn8X1ZfBUC6"
    "yfxfVl8FQFhZ1iiTYAVAKNW02fNgBUB+gw4iqGAFQC5fChJvYAVAyxnuan9gBUBPhOmedmAFQBTT2l7aCwfAqQoFcOBgBUC6yfxf"
    "Vl8FQFkWItkbZAVABvnokh1hBUDyFn0ec2AFQDPiXW5yYAVA9I6B5zh/4L95qpO5ZGAFQJHz9LzyYAVAusn8X1ZfBUAngO7UdV8F"
    "QM3tTWevYAVAIvqOj1tfBUBuACAKjGAFQJCwhrWmXwVAQEJE4KlqBUBmq9x5FWAFQPCtDvdQYAVAFOxb/9JgBUC6yfxfVl8FQEAA"
    "+SAkYAVASOohDvdiBUDfn0ecUmYFQFOhcEtzYAVANDjP78fnAUDo4Qmou2UFQCxktLVoXwVAEklIHyZiBUC6yfxfVl8FQMJxB11d"
    "XwVAyhyy01FkBUC9gWkp6F8FQLrJ/F9WXwVA1ANt8AJgBUBa6i34LWAFQLrJ/F9WXwVA7cR8TTRgBUBWeCnbgWAFQP4m1YAmawVA"
    "8PzOV0NU878D8cxKrGAFQIAyyJcP/8Y/usn8X1ZfBUA1s9LsCdIBQLrJ/F9WXwVAoyx2NbJlBUC6yfxfVl8FQBZYtHfXYgVAeSJZ"
    "jjVhBUDzvzGsumAFQDYs7nYmYwVAt7GYSSBmBUAO1A1J0WAFQIa0KUtnYAVAx9kx1r5sBUBSdHc43WAFQIBx8u/ywdG/r23MZptx"
    "BUA7aeaqrGAFQLrJ/F9WXwVA3f2NrP9fBUDBkO+2oF8FQKutjoaFYAVAxMRrzRHm4z+e9cyM7mUFQKN/vO36XwVA5i0BNpVgBUC6"
    "yfxfVl8FQCpur7nSYAVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAYsZjm8xgBUBn0vAl5GAFQFasPUmDYAVAusn8X1ZfBUD155KD"
    "ymAFQF4L37W3YAVA7JhiI0lfBUBxEB9f418FQKygzghaXwVAusn8X1ZfBUChcnqQcmQFQEuN5W7XXwVAiTr1gEFgBUBa6MuD2l8F"
    "QMi/Amb9ZwVA6EW8q9jc4b8yDLowcWAFQOvKn2OwYAVAA3GoKrBfBUA+Grzw28cGQLrJ/F9WXwVAU731X6ZgBUC6yfxfVl8FQO9i"
    "AROlYAVAusn8X1ZfBUBmuITLnF8FQE4WVomZYAVAlEmQakRgBUD00loNRp8CQLrJ/F9WXwVAX4EvUK5gBUCcHu0A2mAFQFRukP0R"
    "ZfK/qtKEhZZgBUBzLRVVgGAFQE79RgiPYAVAsCVwzVloBUAVvhuRu2YFQDy0j4+kYAVAMD3M7V5Tw7+M48jVMOTgv7rJ/F9WXwVA"
    "w6/4JWhfBUB651UIWV8FQHJSlaC/XwVA7fdZet8bBMDUL/bbQFXjv4lBzuFVXwVAusmI7SFgBUDU45kRm2AFQGWGaqa7XwVA9bg2"
    "KPJjBUAI7urcw3IFQEfzmNlPXwVAivmBuJhcH0AQuPRpv18FQAaGCXBTXwVAq4lCEvhfBUAQV7UvCgXhP/FlYYzvZAVAusn8X1Zf"
    "BUBdJFgFx18FQGXAmB6LYAVAd7W9aFRfBUAT8pOlkl8FQAvzgSTcXQVA1BYALaRgBUBNgvT4RXT5P+YEUAb+XwVAusn8X1ZfBUDQ"
    "AkIN2F8FQAvQ+8xbXwVAqgFtqPZfBUC6yfxfVl8FQIO/Y0+RZwVAusn8X1ZfBUCH7aoqLmAFQM91awnPYQVAlFmnA+FfBUC6yfxf"
    "Vl8FQBHkhdV3YAVA9bY9OjthBUC6yfxfVl8FQJfclHFDYAVADCGv0/9iBUC6yfxfVl8FQA1k/Mn0aAVAfZBvuOZhBUBbLq5YC2EF"
    "QGEkqBmMbwVATa9n9WlfBUCNIqxjWl8FQPpHMWw/YQVAZl5Z8PtrBUCPylVPGWoFQCcvdd6oZQVA12V129ljBUC6yfxfVl8FQDRS"
    "EHEgaAVAtA2RX3NkBUD4RSb9h2sFQLzvIKNhXwVAlpeWjKDX/r/c1A5xqmwFQJNYMYG2awVAp/tWaMdoBUC6yfxfVl8FQOZWNunm"
    "YgVARs7EdM5rBUAWVV+JTDkDwF6BQ/p9ZwVAUiYEGvhoBUDSl358YV8FQBDF/0mbXwVAfbsQIsZvBUAMKllPkGAFQOLEJvz8bAVA"
    "HVpUjhhkBUDofXJFeGEFQLrJ/F9WXwVAjadTP66XJ0DYyv959GQFQHBiqBkGbQVAhJgKVg/AK0B8x6fksWIFQNVywzfsXwVAusn8"
    "X1ZfBUCg+/a0LXMFQCif2iv0WwVAusn8X1ZfBUC6yfxfVl8FQJFKfX1VYQVA3pDZg4JjBUAOsCnhAmMFQKPqLF8IYQVA/FuaePBs"
    "BUDGj9/cN8skQBF7TPRPYQVAusn8X1ZfBUC6yfxfVl8FQOJowsqsYwVAX5MEbKxgBUDSuKm5nGEFQE5ppU4WZAVAusn8X1ZfBUCV"
    "/LqJL2MFQPFKY6scZQVA4MVhAZtfBUC6yfxfVl8FQBZkGU+RXwVAW+ncowZrBUC6yfxfVl8FQLrJ/F9WXwVAN9Vc6JJsBUDMvgBO"
    "5SwLQIOMM5LeYAVAmpYIqk1pBUC6yfxfVl8FQDW93bYXYwVA3Bewas1rBUAsCoTcuWEFQNgEiNntYAVAsorm9K9hBUDp5IjZGGEF"
    "QLrJ/F9WXwVAusn8X1ZfBUDwyBKScl8FQLrJ/F9WXwVAaF6fUdtfBUCRW08lg2gFQH8j7Ln7YwVAqAEt7r+L7T8hUn51ImUFQLrJ"
    "/F9WXwVAfoQultFfBUBmj72rlF8FQNeo1SFEZgVAZpf2F1dfBUAfvYfo/XIFQFd+6utoYAVAW8ClbHRfBUATNNiif18FQOffUYo7"
    "ZQVAGaaW6GRfBUDdosRPdF8FQI/sn1IcYQVAGQ2EmoNfBUD3cOqYEGoFQD1OwZFhXwVAP+uHbG9kBUD6IbulOWEFQJ+RuSR4XwVA"
    "7OzGGX9uBUCfMZhSpl8FQLrJ/F9WXwVAngCF0cNmBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAvTdL"
    "pNVoBUC6yfxfVl8FQLrJ/F9WXwVAZ4QoRMtgBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAOMnpKVdf"
    "BUC6yfxfVl8FQFhOCTxvXwVAusn8X1ZfBUALwIsYv2EFQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQAyehhg6XBBAwBjHvFdfBUAz"
    "CmRbymQFQLrJ/F9WXwVAusn8X1ZfBUBn81GxNmEFQLrJ/F9WXwVA6fR3XOopCECWUd3KYGEFQBV1+xVOYAVAusn8X1ZfBUC6yfxf"
    "Vl8FQLrJ/F9WXwVAK2LYTKNwBUC6yfxfVl8FQLrJ/F9WXwVA32mdcbhwBUDbyNKHD2EFQPaHUWSGYwVA3R9gvFxfBUC6yfxfVl8F"
    "QCJGkBNABRBAusn8X1ZfBUC9yHYNWl8FQLrJ/F9WXwVAusn8X1ZfBUByZCtA/F8FQLrJ/F9WXwVAusn8X1ZfBUC9TaEKKF4FQLJ6"
    "qf4lYQVAY8Q5ydZoBUDOJg/HWF8FQLrJ/F9WXwVAWL5zSWhkBUC6yfxfVl8FQKVr7p1TXwVAusn8X1ZfBUDweUFuAmEFQGE01fEc"
    "XwVAusn8X1ZfBUC6yfxfVl8FQETbX91mZQVAusn8X1ZfBUC4kkZQfWMFQLrJ/F9WXwVAp5VA1AhlBUB7MzZ86mAFQLrJ/F9WXwVA"
    "usn8X1ZfBUBGEv6iemEFQLrJ/F9WXwVA/bbzF2dhBUC6yfxfVl8FQAREj14aYwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAVRHZ"
    "ad5fBUC+AlL4o2AFQEngt0OyYwVAusn8X1ZfBUCEtbM9V18FQCFYl7X1XwVA8er0YOFgBUC6yfxfVl8FQNzGle3nXwVAusn8X1Zf"
    "BUC6yfxfVl8FQII4HOs+miZAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQHEpj3TwYAVAaUZzcoZpBUC6"
    "yfxfVl8FQLUBf0etYAVA1Gp8Lr9gBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUDK3GzkOmEFQLrJ/F9WXwVAZpjmTZFqBUAvoGpk"
    "0GAFQLrJ/F9WXwVAusn8X1ZfBUC6yfxfVl8FQLrJ/F9WXwVAusn8X1ZfBUAzYO7NZmMFQFO3brShYAVAusn8X1ZfBUC6yfxfVl8F"
    "QLrJ/F9WXwVA8pmmr5RfBUA="
)
ATTN1_V_78_2 = dense(  # 1.attn.v.78 largest: '"],': 0.9574, "'],": 0.938, ' __init__': 0.9362, '],': 0.7015
    "TtPX1AMNzL+bbxNFri/Nv9gJV3l5kcy/1wSG7GqyzL/jRT9WwjbNvx5BYJtj/8y/40U/VsI2zb8dqABw2HvMvwj1pkcEaoQ/3lNN"
    "W09ozL+9ZbxKkAjNv+atwBbUHs2/Y8AgO2sMzL/gU81PW+bMv/KQfkQghMy/XLrOYhQhzL9nhMwDbhjNvxAglTnV8My/6/URuWES"
    "zb+yTZIqEA/Nv7u7OcE/Dc2/sX3JYucPzb/yrRPDoQvNv4uTCktDDs2/RduMFsQPzb9ikcS37RHNvwZoFh654su/dFOyglYhzb+x"
    "pdqKcCjNv2DdTEu4+8u/Qzyq/W8Qzb/jRT9WwjbNv7OPGDjiCc2/EbV4L2wmzb/jRT9WwjbNv8SAk3anIM2/6f5Gkq/+zL87AP0a"
    "dhnNvwGEEK3868y//wv458fzzL/sg4JEZSDNv/igWJKdHM2/40U/VsI2zb/nQ5QU6MTMv894yt6DIc2/vNaBs80ezb83FaXTvB3N"
    "v3Z2uLm2OM2/5C0+ldMezb/31PO+0SLNv2R5MnZSFc2/YBu9dEMezb/DZ6Xd5hvNv8HhE4zWM82/qN0ZH1TLzL/jRT9WwjbNv+NF"
    "P1bCNs2/8btBDy8rzb/jRT9WwjbNv/eq5e2qfcy/0WGIRKi8zL/b24FbTNbMv64hypoZMM2/p8FRQuVLzL+5X1qTq/fMv5TRgT8P"
    "vMy/jcDukhjGzL++w00Vww7Nv+1u8QpI+My/0gF+Xa/9zL9uxbEyl6fMvxOP9zu2F82/tn5rEwd7zL9Yvrf3icrMv07+kRHd5sy/"
    "f8GKCAoizb+edT9Jb9zMv12nKOd8Bs2/pYmURb4Szb/vhX6KW9DMv5alVDnA2rG/qrp30mYuzb9oxCEc7hXNv7ssFZgEcs6/0gwC"
    "dYAKzb/emkb9z5DRv/eLBUOqLc2/JLBlxPsQzb9PK+JwoZzMv/FVhyG2vsy/DrgAlSEtzb+oQvqXYIzMv+NFP1bCNs2/8PeE5tWQ"
    "zL/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/j"
    "RT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9W"
    "wjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbN"
    "v+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NF"
    "P1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bC"
    "Ns2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/"
    "40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/"
    "VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2"
    "zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/j"
    "RT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9W"
    "wjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbN"
    "v+NFP1bCNs2/40U/VsI2zb+rE8nSBmjMv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NF"
    "P1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bC"
    "Ns2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv8IKT0K/vMu/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/"
    "40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/"
    "VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2"
    "zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/j"
    "RT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNvzjl39tCGs2/oNz+DZm31794QF4RkhrMvwjnnXV+9Mu/nf4Unkr3zL9kTVRW"
    "ceLLv3cbm8f7Cs2/QMXJN1buzL/0rYsABP25vzm35k699cy/ZmQaJrgnzb9VbmLMlvzMv2P2VUyVYMy/JLYMyk3AzL+4hiS4MP7M"
    "v/dlTOml6sy/4bEs5s8nzb+zahCzJxTNv8tdRTFkhcy/9oWMenEszL8vAv1zGx7Uvz3+6C4pG82/bLl/UkYL1L/jRT9WwjbNv7rs"
    "g6tKkMy/8YJNqzaWzL+xXVMz1KjMv2Bfj6gjlMy/7UQ1/fr3zL9DHZzhQyXOv5zSiUl+4My/cH+qYM94zL9PUrnUhrDMv7necffa"
    "18y/KQTtsSEjzb9AKatSFZTWv3v6dDO+aMy/HRluqOXkzL8Cqek/5PPMv7pNqayWw8y/BCVdpbvmzL++6RNISbfMv8olSCmApsq/"
    "qRDSZbIzzb+IFATaQzXNv4Vnc3t7Gc2/RJ8ayyWMzL/jRT9WwjbNv+NFP1bCNs2/6OMryUkGzL89TXoqLvDMv+NFP1bCNs2/EwTc"
    "SjEdzb/jRT9WwjbNv7zwDQwyLs2/U3GV1sAPzb88o2H0Nb/Uv6dnZpiGwsI/A2DZaiEdzb/9ZWuKnjXNv+NFP1bCNs2/eXKdttLY"
    "zL+GZtPNC+7MvxXuKISIUsy/pt6rGYkdzL+6MDfO+F7MvwRrf2G/gsy/dh8m+9gSzL9V9heZ9nLmPxcA2bvlec2/Y5z83ucRzL+b"
    "aoVsVoTMvw12YQwWJc2/40U/VsI2zb90CsW/V8XWv/oJ2NU+0cu/40U/VsI2zb/jRT9WwjbNv6uT2Rsqpsy/QE90qLQOzb/XETgJ"
    "oE7Mv7N3ov1LZsy/xUav2uWrzL88l+c9/W7Mv3Oe9mHVtsu/40U/VsI2zb/jRT9WwjbNvzwAT+xDFM2/QGpyjVX7zL8zLqJXGObM"
    "v9DdpGi6sM2/SKdnl0rMzL/VhKiR3a3Mv+NFP1bCNs2/g6CfuiMGzb8hk3HD5zPNv85vTlIfK82/40U/VsI2zb/jRT9WwjbNv6QP"
    "5v/e/8u/40U/VsI2zb+Yqt7bGzbNvz6x4zHrK8y/3neJT0Yjzb+FwPYnp/zLv+NFP1bCNs2/teK+A5RLzL8qXzweUkPXP+NFP1bC"
    "Ns2/viawVWVi2L8p9/ZxrfTMv3ljgw2B4My/5Akuucsgzb/YInSBlMHMv0CTiSoT7sy/3Q3fxly9zL8dfpae7PLMv1kzypeFAs2/"
    "uOvHe+0nzb9BdylGXR/Nv7I+bb7tF82/SZM7WZIzzb/SxHf/hCbNv7KQ3lAFAs2/eftEUXFoqL/jRT9WwjbNv5IGN2FDGs2/40U/"
    "VsI2zb/+fLV4FhTNvyHtLrtRDM2/7uB/E7g0zb/Faverx9jMv5q759v9Gs2/7oAew/V2zL/TRkXLrTLNv3HId26Rl8y/40U/VsI2"
    "zb/1t+7+exHNv+NFP1bCNs2/pxr09GbFzL81zhw18ivNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNvzUy5T8YVcy/40U/VsI2zb/j"
    "RT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNvw/yQxX558y/PnQGyargzL9GLGzl88fMvyQ91F8j+sy/WDieo/ZNzL8vStSq"
    "agrNv+NFP1bCNs2/KKJjg0PizL/h8Ctk8ADNvxOBoQKj38y/2UogQ/Ywzb+pTA7l/rDMv66/jMpl49i/hND+odXazL+LL0vpyQzN"
    "v6u5seD6D82/HebCnA8ozb+u/MuKMhfNv5hDEP44M82/crd0cccMzb8RG4ZKPB/NvyUAECt3/sy/59uNKlwezb83uAD/gZPMv+NF"
    "P1bCNs2/VqTpiH39zL9/hhuFalbMv+NFP1bCNs2/Xp3zotoZzb88Oln0qiDMvzQUmAEH/sy/XFw5Ob4Hzb+EZYKuzyTNv+NFP1bC"
    "Ns2/40U/VsI2zb+9qj91sCzNv+zk05uMJ82/MmiM1KQBzb/COF8ddgDNv7Hrvu+6+sy/+6PG/N4ezb/G8cn4JyzNvwCLZK/F4r6/"
    "sSExHx/17T/WM2+/9w7Nv7ep9h03Ic2/11d74lwVzb9KX1w4FU3Mv1mYOT84Bc2/40U/VsI2zb88wV8kE83MvxEnYSoi6My/Y6zC"
    "15kNzb/jRT9WwjbNv7g3juZO7cy/EZU0xCQOzb9wKKusbiHNv+NFP1bCNs2/MqPMhPUezb/jRT9WwjbNvx0ZFC8Lp8y/mIGRrhcM"
    "zb+2s1d/HSTMv3AmBUdSJ82/trR9aU0xzb846G+T7ybNv+NFP1bCNs2/pkqb9CXazL+96AG0FdjSvx5TJ1wS0My/40U/VsI2zb+V"
    "9B5iKjXNv+f4AFTjJc2/40U/VsI2zb/jRT9WwjbNvy9nzy6rKM2/xPZ+B7g0zb/jRT9WwjbNv37trkgEfMy/40U/VsI2zb9AlHjY"
    "Ax3Nv+NFP1bCNs2/DIZSdVv+zL98q3Yb8CDMv+NFP1bCNs2/40U/VsI2zb95tvVHyDzNv3JLzVCnKs2/40U/VsI2zb+ZbXkjs/7L"
    "v0iSst6MNs2/40U/VsI2zb/1FGEkV7bLv+NFP1bCNs2/40U/VsI2zb9FOmukxhbNv+NFP1bCNs2/40U/VsI2zb9vEJeteiHNv06u"
    "1C9hLs2/40U/VsI2zb/jRT9WwjbNvz72aojK3sy/jFTisRg2zb+0JXZV8tzMvydeCPDTrMy/OnqvYiwkzb/jRT9WwjbNvyB99ylz"
    "fsy/40U/VsI2zb/yF6KZaPzMv0B2IuDKnsy/A6cqyPEizb+SlP1ezBfMv+eMBZnP18y/EMTLl5yPzL+8xhgHkizNv+NFP1bCNs2/"
    "40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/+0kA9PlXzL8eeRMw2SLNv8fWFGTcecy/40U/VsI2zb9hkcsSiePLv+NFP1bCNs2/0EPp"
    "8iIyzb/jRT9WwjbNvwMGsDLN5sy/40U/VsI2zb/GNYa5tRDNv0OPxhzeU8y/40U/VsI2zb8rGZDv9MzMv/LWCbKI2cy/40U/VsI2"
    "zb88Yt9zVh/Mv4CsO5PxBM2/40U/VsI2zb89LAbdD1bMv12EV++HFc2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/fG0G12kB1r/j"
    "RT9WwjbNv1shbn1zjsy/40U/VsI2zb9GIcEY4CbNv2RMcSDIIc2/40U/VsI2zb8/z8RaGBXNv+NFP1bCNs2/fNzXq2Knzb8KRG+u"
    "BynNvyydB3VTHM2/40U/VsI2zb8UYGiXMyPNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv/l8F33GHM2/40U/VsI2zb/jRT9WwjbN"
    "v9dylKAB8My/40U/VsI2zb8GmZ8PASvNv+NFP1bCNs2/40U/VsI2zb+RM3iJ0TPNv7r9LeBNsMy/2GhABTI1zb/jRT9WwjbNv+NF"
    "P1bCNs2/0EpBDIgazb/k39d5tRXNvyEvtjQxN82/40U/VsI2zb94ihgoRybNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+t/pdyj"
    "0cy/40U/VsI2zb8y54Qy6hvNv/YcqwD/Jc2/JCRE3Mg2zb/jRT9WwjbNv+NFP1bCNs2/xhhXG3abzL+Eo7baffrMv+NFP1bCNs2/"
    "TyQe5SfJzL+aAJxfixfNv2JcO1Z/MM2/mA44kiALzb/jRT9WwjbNv+NFP1bCNs2/viwAD3kmzb/jRT9WwjbNv8EBWcyFMM2/V2RE"
    "2ok3zb+YNHGKIBbNv+NFP1bCNs2/sxnlOteEzL83NwUrqhnNv6IYt/TGI82/o15rNXIDzb8x3/FMdzbNv2BesvF1Ls2/sEgiFyAx"
    "zb8QUX4RVAnNv3Lw3z7SJ82/RNj/9tsOzb/ftnYB5iLNv4/0hzl/7My/Je8eqOMzzb8MMCnf2x7Nv0I2lpQPIc2/40U/VsI2zb/j"
    "RT9WwjbNv6hvgeBxIs2/9zzeBpQczb8q4+XiKiHNv7V8eXemJM2/GQt9ZqYjzb+N0S84KCPNv79tVA+LE82/cpCXfsAdzb/jRT9W"
    "wjbNv7bogyNt+8y/qQjpSFQczb8hpMr+ZiTNv7vnSBoiJs2/p6g5t48qzb8wgaTSSCXNv8508TqlHM2/40U/VsI2zb/lR/HeNDXN"
    "v5i3YrW5IM2/n5bmQY82zb/6u9/9qSTNv4sqHqalM82/UwKPePWSzL/OYfoOLirNvwEnslSLJc2/u25Ay1Qjzb/jRT9WwjbNv8V1"
    "qNdEK82/xQdGMYUEzb8UOLt+2dfMv32BSD5kJM2/6ri9rozgzL+UC64S09jMvxzGlu0+N82/w88uFVoOzb/jRT9WwjbNv1ITB0ur"
    "N82/WvxHbx3zzL8yMNn7BC3Nv+NFP1bCNs2/uLbHp5Yuzb8A/oEKyCfNv+NFP1bCNs2/Jf4FLjcqzb9oa4hAgCPNvzZ0OPmdkMy/"
    "Gw0E9A4lzb/NlqIh6iDNv6bfyCkPL82/40U/VsI2zb+0DAKAxe7Mv+NFP1bCNs2/G6KmikfZzL/jRT9WwjbNv0alS3iCCM2/JYoJ"
    "OZ4Yzb/ddsRzCiDNv9kJPv2u+sy/ILW7PSPYzL9hJ/daqx7NvwKsyAz1Js2/EaUQNjp2zL95sDRV8h3Nv5/tjqI3LM2/YFIrFzkh"
    "zL/RYbMlyyLNv+NFP1bCNs2/h0xZnYorzb/OYkgcmjHNv5NTo91GI82/Rg0Z1GIxzb98A0CBuNDMv4hhChwwLs2/OaIMWyMkzb/j"
    "RT9WwjbNv/EtugWVHs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/hXUS7/Mezb9H8keCAh/Nv0LXu+JpI82/40U/VsI2zb+NIVBq"
    "FSHNv3miQIA4IM2/WCfgp3k3zb8SN/uMMi3Nv3uL+NfHN82/40U/VsI2zb/QabEmBuvMvwdHhi7xL82/EIclhnMnzb+2rPQm8C/N"
    "vypc3Sz5usy/dxMDdUAqzb9oCLYPgCPNv1MaW42UIs2/PvNcRnMyzb80bYE+Z7XMv+NFP1bCNs2/kVzEREYhzb/jRT9WwjbNv9BR"
    "zY06I82/40U/VsI2zb+11VmR1DLNv9a95V8OIs2/w9WGh0Unzb80SefJHCvNv+NFP1bCNs2/IJteOsogzb90sfZUMiDNv/K9WdeP"
    "Jc2/rXZbHhAkzb9e7ZfmVSXNv+8a4g1+JM2/G9AtmeSwzL8C/IoYxsvMv1zVwoZiIc2/BPzeTgwtzb+LvqnteCrNv+NFP1bCNs2/"
    "1Z++k0Q3zb8zz77/zzfNv7579U1yMM2/CmLyseYXzb88vZEE6inNv5yqDkUMN82/Qi/KKMwqzb/kqv159iHNv3Wvi9FJL82/n72B"
    "NxXzzL9Z82cYYxLMv8U+qd23N82/IBNVT8iNzL/v/WteYTDNv0oMevb3N82/Et2oMAwrzb+sbVA88jDNv+TN3SX768y/40U/VsI2"
    "zb8GCBX/eDDNv/5W4H+3JM2/jzMoaQk3zb+6KSeSZTPNv7wd/fyMTM2/yqKpvEcjzb+VDBAOCTXNv5G5cRGlK82/40U/VsI2zb8S"
    "58V0hS/Nv7tdr4TXN82/zKdGjc4tzb/jRT9WwjbNv7WO0lNbjMy/40U/VsI2zb8Pw3LMxCfNv2dAmQlpEc2/LOnM8RQvzb/jRT9W"
    "wjbNv9QWKx8dJM2/rD5lyyUdzb/jRT9WwjbNvxf+QYZfKM2/JlO1QQ8Czb/jRT9WwjbNv8jEzUh1cMy/AmUS0EcZzb/hg99MvBzN"
    "vxL2IZW1OMy/F+sX2nI3zb9D2NMzxDbNv2RunL+3Gc2/J3CbX1s0zL+sVkUmvp7MvwAbHxk+3cy/4h3MhFH0zL/jRT9WwjbNv2L6"
    "EsUvtsy/hENpzbTuzL+FY9c0ST3Mv0XeUI0hNs2/0Nhm36pE17/e0+Et9SbMv1xCNY6zOcy/4SbL7QF0zL/jRT9WwjbNvyKlFkis"
    "Ac2/g+IHYts3zL8hdf1TsBjNvw1k7LF9wcy/DkA//jJwzL8btuq0IzbNvzLmbkJ0Mc2/JUKO9BdBzL/vcf0FViXNv1R977iiIMy/"
    "PYrZ95zxzL+sCQNabRbNv+NFP1bCNs2/1nRqyOQ0zL9FSbJ/GeTMv2WA0ifwH8y/OQlKQNED7j/jkH63ewTNv/67whuBLc2/40U/"
    "VsI2zb/5/fvWhBTMvx6JmcmvT82/40U/VsI2zb/jRT9WwjbNv8lu0HcBMc2/N+lFogT6zL9ifPmNQQHNv9czALhoHM2/DkZ24nVy"
    "zL9RqeEfDaPuP6Yp2q/CGM2/40U/VsI2zb/jRT9WwjbNvxHEdZJI98y/kAXMij8izb9kAA/3rRTNv0LMDQsa8cy/40U/VsI2zb/R"
    "RMeW5APNv8yCppuq3sy/RPZCeXkxzb/jRT9WwjbNv0lFqeiPM82/7MAcQ7GJzL/jRT9WwjbNv+NFP1bCNs2/sSU2VUtvzL+0eHge"
    "iUqoP9nNPR9RH82/7S93SPytzL/jRT9WwjbNv55rHWdA+My/mEzhjmZ/zL+21D1FmRvNv6Id6DgpIM2/2hkxdEwVzb8T8iMtyhzN"
    "v+NFP1bCNs2/40U/VsI2zb/JPqiSazXNv+NFP1bCNs2/PzRiBCwwzb+toR2N/7HMv8eJrrc978y/2+PFErwyzb9EyitzkePMv+NF"
    "P1bCNs2/+6uZrVdQzb+1Yw6FFTPNv4JRpqmZz8y/fQbeLAM3zb826VClmxPMvzIzGBNEJs2/KtNrx4o0zb8ia4MXTDTNv6Xyi1D7"
    "4sy/LCkn2PI1zb+D4Et+JzXNv1QBf1nAG82/r/mlq4w0zb8oPMf1QZbMv3envqE0Ns2/catnZqnszL+jxftgDRrNv0EdUotXNc2/"
    "T04J5IJizL+0Os9VZzLNv+NFP1bCNs2/QRsnOZXLzL/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/nYPh"
    "CV23zL/jRT9WwjbNv+NFP1bCNs2/qOiRfyIkzb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/GsUrSbk2"
    "zb/jRT9WwjbNv07xng5cNc2/40U/VsI2zb/Igwy+9BLNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv9q/yd90Jcy/rw9Yzq42zb/v"
    "dngWeefMv+NFP1bCNs2/40U/VsI2zb8cBnIxORrNv+NFP1bCNs2/OIXLUvTDzL+Fg4ApyRfNv6+ZXoiDKM2/40U/VsI2zb/jRT9W"
    "wjbNv+NFP1bCNs2/B02GH44yzL/jRT9WwjbNv+NFP1bCNs2/Dou45e0wzL/q6Oef2B3Nv+nblt4v+sy/IMz34282zb/jRT9WwjbN"
    "v+CLhvCJHak/40U/VsI2zb/284mwjTbNv+NFP1bCNs2/40U/VsI2zb90hTM9ES3Nv+NFP1bCNs2/40U/VsI2zb8bBImFl0TNv4ps"
    "MNowG82/mi+FaJG1zL9do75N9DbNv+NFP1bCNs2/6pFcelLtzL/jRT9WwjbNv0eclB0KOM2/40U/VsI2zb+l/56qQB3Nv1lT8GkP"
    "PM2/40U/VsI2zb/jRT9WwjbNv45NyYoz38y/40U/VsI2zb90oY2vL/zMv+NFP1bCNs2//5CnbNbizL+DtsFWpB7Nv+NFP1bCNs2/"
    "40U/VsI2zb8CvvRc2BbNv+NFP1bCNs2/7BLrSeUZzb/jRT9WwjbNv9avuh6o/sy/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/CqmW"
    "3KItzb8g5NxjUSPNv4zetzME+My/40U/VsI2zb///ztJwTbNvxTTVCZVLs2/b0iZqysfzb/jRT9WwjbNv8tZ2KjTLc2/40U/VsI2"
    "zb/jRT9WwjbNv3rnUU/D0sy/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv2BAaKNLHs2/qU6v9W6ezL/j"
    "RT9WwjbNv4a/SFSXI82/HZycMJYkzb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb8Uz23r+hnNv+NFP1bCNs2/R/4gZ6uQzL/72c43"
    "KCDNv+NFP1bCNs2/40U/VsI2zb/jRT9WwjbNv+NFP1bCNs2/40U/VsI2zb/Q9b4jW/fMv1/PQAZyIs2/40U/VsI2zb/jRT9WwjbN"
    "v+NFP1bCNs2/Xroksxsyzb8="
)
RESID_IN1_69 = dense(  # 1.resid_in.69 largest: '"],': -0.1859, "'],": -0.1849, ' __init__': -0.1833, '],': -0.1429
    "FLmiWgvGlj+/TVw8+eiWPzUqkmot2JY/lvmwH4Pclj8nCTrOd+qWP+Hj5s+h5JY/Jwk6znfqlj9WALwU1dWWP0FmMOiotJO/PAwa"
    "TW7Slj8Hm+cQc+WWP24gWnuj5pY/NEgim4zLlj89lDdgPuKWPwIC9NlovpY/8GKeQ6rKlj8WOHApBueWP6GKK/HW5JY/A0cXOlXm"
    "lj+fdAM49OWWP8VBFTe/5ZY/Hd3QyQzmlj+A6OpMi+WWP4LH+VLd5ZY/+TvwIgbmlj/6lSn6R+aWP5DmgjjEv5Y/NW8/7w7olj8O"
    "N7P1zOiWP5ybELHuyJY/HhCPuyHmlj8nCTrOd+qWPxPviQBE5ZY/eEg6iqnnlj8nCTrOd+qWP+yIs8bh5pY/MwPLj7Tilj9Lby/i"
    "vuWWP2apSDRk4pY/mQHljDvjlj9huurt2OaWP1I2jH2A5pY/Jwk6znfqlj/g828j6d6WP7nm60r/5pY/etzFTbvmlj8g1VhwfuaW"
    "P3bvPJbq65Y/Ij/dn8Xnlj8/70HDnOWWP0Bu6Adp5ZY/ejrpR5Dmlj+JqP9eTeaWP+XrIqQJ6pY/wsUNd5jflj8nCTrOd+qWPycJ"
    "Os536pY/pWy7/VLolj8nCTrOd+qWPz0PTsVkv5Y/OcYUGnDclj9bkzawYtyWP4x/9k4R6JY/wvYYTFbPlj91q8qtt+SWP1fSbb8Y"
    "3JY/CqrUcD3blj8jt7ofgeSWP12Aum/Y4ZY/5XKcGX3hlj/JZfapOdiWPwRxQth/5JY/gtO0blXVlj9qX9diUNyWPz2oXnOF4ZY/"
    "glfPCrDllj9/BHZoFuCWP5lkJVd74ZY/ZaSqr1Dolj9WObMA896WP1DseQ/V4HC/9OJeRUfplj/CwZ9zXuWWP2kCQ0Bc35Y/L6uK"
    "mmDjlj81PnyV3yWfP481Ilm/55Y/UcgrVEDjlj8tenYpj9eWP6g4gaT945Y/sL4DuB3plj+R7pBMbdWWPycJOs536pY/4Tli9l3W"
    "lj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8n"
    "CTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrO"
    "d+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qW"
    "PycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJ"
    "Os536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs53"
    "6pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/"
    "Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6"
    "znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfq"
    "lj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8n"
    "CTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrO"
    "d+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qW"
    "PycJOs536pY/Jwk6znfqlj/AKY84stCWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJ"
    "Os536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs53"
    "6pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWP0UDgg1ZxJY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/"
    "Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6"
    "znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfq"
    "lj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8n"
    "CTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPxvwrVpA55Y/5G+gas4qqD+z7++DasmWP0A/FafLxJY/eiA2hi/jlj85oPRy"
    "PMWWPwIEper45JY/IWcPTx3ilj+Awykn1TJQP2Wfal4X45Y/pzbXL8jolj/uKS86t+OWPxTIac2K0ZY/co57h4/clj9yESPMDOSW"
    "P23Qp17D5ZY/VJAw/Z3tlj+joIEkSuaWP+SLu4R81pY/eIrBwe3Llj8mvD7sRuijP1E9HtN+55Y/jgJEVr3Toj8nCTrOd+qWP2QM"
    "xCpkyZY/UgdThpjZlj/vQCXd89eWP72npXey15Y/VkhLVw3jlj/DtecPGyCZP+VYwFzp4JY/BnBXh1XUlj9EM8L7NNyWP2AG3F1w"
    "3pY/DtKX9Efnlj/uXsvFQvymP7dqdRQ5zpY/riWiFUHhlj9PUAFRzuGWP0pIw6CX3ZY/4K1V1ALilj9oB9TOKt2WPzYJswClBZQ/"
    "xuo+3Dbqlj+3xAmHUOqWPwhAtfJp55Y/86koW9vTlj8nCTrOd+qWPycJOs536pY/VpaFD1HLlj/KPg0yduKWPycJOs536pY/JdpH"
    "Bt7mlj8nCTrOd+qWP1M1aSw56ZY/MT+SCLfllj+rTER+NtKjPw0ymB84fqa/bsQuX8Pnlj/ZM2cNXuqWPycJOs536pY/94ekCKvg"
    "lj85E+PqoOKWP7pa1s6P0JY/nbdthfjJlj8Mjz1FW9CWP1EtkN/L0pY/sVQqomzJlj/Nt+kJx0rCv2+o3bsZ9pY/00YHifbIlj9X"
    "YRGASNeWP+EIAGB96JY/Jwk6znfqlj/jrDU+d8WnP23J+m3xxJY/Jwk6znfqlj8nCTrOd+qWPyt/vXW82JY/uQQplWPmlj9/YyY6"
    "pNSWP8zIQbNrz5Y/19lZ/w7Zlj8o9Zvxrc6WP+4jdLDJwpY/Jwk6znfqlj8nCTrOd+qWP6SYvwtr5pY/cXS9Xtjjlj+EBnd2veGW"
    "P9xwmjA/Apc/5uBW9/zflj9FnIXfMduWPycJOs536pY/tp9uyJHllj9Si1maX+qWP7SRfOZT6ZY/Jwk6znfqlj8nCTrOd+qWP1Yp"
    "rodBxZY/Jwk6znfqlj+vV/Blo+mWPyOJQsP/4ZY/J55Ir4bmlj+raI55j8iWPycJOs536pY/fbPrewjLlj+cifSfhZe0vycJOs53"
    "6pY/qq3nxs16qT8CIy4DX+SWPyqDDsYt45Y/Mwxcebnnlj/kDutfDtmWP8Pi0dux4pY/Fygm2y7alj9JKmFSveKWP1vOX+/Q5ZY/"
    "WiiPzgXplj8erLaAAOiWP/KR17et5pY/Mt1sK83plj/LBFvDxuiWP0gopOv845Y/elhFZjZXgb8nCTrOd+qWP5bU6iy46JY/Jwk6"
    "znfqlj+L7YgEbuaWP5XauGaH5ZY/13YbUybqlj8lY80Fp+CWP0+R0jj75pY/Srkza6rRlj+zCdq+aOqWP2kB0+NE15Y/Jwk6znfq"
    "lj+cE7t1/OWWPycJOs536pY/7uU2Xlnflj/SYaIE0+iWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWP4PPbIBR0ZY/Jwk6znfqlj8n"
    "CTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWP1ixNigm3pY/GJ3kUPHflj+/ziNTnd6WP1/5mDet4pY/kiKTsnrPlj8kbd3E"
    "VeSWPycJOs536pY/XPLdCJ/hlj9e7aDCP+SWP6fnGKTw35Y/IfozVrjplj9O0Acod9uWP0YyfsHLuak/3wxYm57hlj+V7XtAx+6W"
    "Pzh7OpWi5pY/bptuFi7plj8f5QbXTeeWP9kRVdHo6ZY/YKojjOvjlj9tnE6wKeiWPzZJAdwo5JY/mNtM0dvmlj/03/Tqc9WWPycJ"
    "Os536pY/rsvFYPzjlj/p65t/0syWPycJOs536pY/edJSu7Pnlj/rdZv24cqWP3tePDMd5JY/rAHZiB7llj/2XhlFBumWPycJOs53"
    "6pY/Jwk6znfqlj8sj7lWSOmWP5L+zfax6JY/mjWAoGzklj+La1liSOSWP6qZ/Re645Y/ocAIPqTmlj/K4gEGcOmWP3Re4aUMZHE/"
    "yw04Btd3x7/FAvpiPOSWPzg1RZA26JY/+s/7rqrrlj8otaJslM2WPxtQkAFs5pY/Jwk6znfqlj8qk/EXrN2WP0HkSL3c4ZY/5O/e"
    "nXbllj8nCTrOd+qWPwFU9iM64pY/dFKkxyDklj/V4rbJ8OiWPycJOs536pY/ZBFGNAbolj8nCTrOd+qWP0kpY3mY25Y/jLMzRtzj"
    "lj8Ajq6pAsuWP8vycqTZ6JY/BNB4n9Lplj/wfOBP+eiWPycJOs536pY/GfgExlPglj9Mme2E2qqhPzG5saEE3pY/Jwk6znfqlj+1"
    "a8QK7+iWP1zyoDBT6ZY/Jwk6znfqlj8nCTrOd+qWP0V42pgx6ZY/7N8+/Vfqlj8nCTrOd+qWP4BMwu/w1ZY/Jwk6znfqlj8DM4+p"
    "8eiWPycJOs536pY/2eEvdyDilj804ZyzR8qWPycJOs536pY/Jwk6znfqlj8TPU4SgOuWP9Wro0bf6JY/Jwk6znfqlj+QkouMlciW"
    "P9ldqpTS6ZY/Jwk6znfqlj+z1HfaCMWWPycJOs536pY/Jwk6znfqlj9bPwowrOaWPycJOs536pY/Jwk6znfqlj+RNxOUyOeWP3RP"
    "c7mg6ZY/Jwk6znfqlj8nCTrOd+qWPxXTGLLI4JY/b7Q6gVDqlj+T6VfGFtyWP5Lh4rce2ZY/pr5CxC3plj8nCTrOd+qWP2c0z+lw"
    "0ZY/Jwk6znfqlj81qBri1uSWP+MKBjDe2ZY/ZVBVynTolj+q6KacS8yWP9hkQJXe3ZY/qBJ0QcHWlj+k3D42KOmWPycJOs536pY/"
    "Jwk6znfqlj8nCTrOd+qWPycJOs536pY/h9FhHXrTlj+9vV50EOmWPxfJvY0K0pY/Jwk6znfqlj/6s46BgMOWPycJOs536pY/XG/W"
    "UZLplj8nCTrOd+qWPzf+H1tj4JY/Jwk6znfqlj/+mKU0COaWP09evCYx0ZY/Jwk6znfqlj+k0SDwa92WP1XorrRb3ZY/Jwk6znfq"
    "lj/trjgUacqWP7sQ4UoT5ZY/Jwk6znfqlj8tAxMhWtGWP5AADH2e5pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/wmMf+7i0pj8n"
    "CTrOd+qWP/cIXhx66JY/Jwk6znfqlj/w3M9sp+iWP7e+iNgI6JY/Jwk6znfqlj+CeSSfkeaWPycJOs536pY/qsXxnxTQlj8RY0PT"
    "5+iWPxa5LOz155Y/Jwk6znfqlj/AuYbtMuiWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWP61WC5h155Y/Jwk6znfqlj8nCTrOd+qW"
    "P/Z+KvzV4pY/Jwk6znfqlj9QlvgT3uiWPycJOs536pY/Jwk6znfqlj9E/OO5M+qWP+EXFkUi3ZY/ZWYzeDnqlj8nCTrOd+qWPycJ"
    "Os536pY/20KQOjLnlj+AazhRdueWP84BPM5Z6pY/Jwk6znfqlj8DOa5B9eiWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWP23NgnP6"
    "3ZY/Jwk6znfqlj+OEmgkW+eWP2T/Ls+F6JY/XwMX/rTplj8nCTrOd+qWPycJOs536pY/k6GiTKDXlj/V7+R8P++WPycJOs536pY/"
    "urAS9Pzdlj9mlz4uN+eWPyOwynaK6ZY/iPxpIbzjlj8nCTrOd+qWPycJOs536pY/cZzuTcbplj8nCTrOd+qWP8cdO+Dv6ZY/TLXW"
    "t27qlj/KGfv+wOaWPycJOs536pY/fMEvtxXZlj8zYFxTEeeWP0EnuCjD55Y/7O8BR1rllj8IbH62ZeqWPwV5EJ7F6ZY/dfL29y/q"
    "lj9qnWuNzuWWP6WeBJp86ZY/f5SDD2vllj9XF5yiYOiWPwTjfoXM4JY/7hvC0w/qlj9vlLpqA+iWP6RqV23o6JY/Jwk6znfqlj8n"
    "CTrOd+qWPxNK4nYH6ZY/vMqB+oHolj/vMYLU6uiWP+NRNzw46ZY/GwUUOiLplj+nqHf8bOmWP7/3mIOq5pY/AbtoD53olj8nCTrO"
    "d+qWP0sVAEBN4JY/awHo77znlj+ze03MMumWP1JIcMLM6JY/p3txqDbplj+bfDAWRumWP9rhm4iD6JY/Jwk6znfqlj9MTAodN+qW"
    "PwFh09vg6JY/mbIqtmnqlj/iRJZLpOiWP03cCqGe6ZY/7WB1FWnXlj/IxxDJremWPwsnc5Ga6ZY/CmoGLo3nlj8nCTrOd+qWP2GR"
    "4CIh6ZY/DdX2Efzjlj8coUOBat2WP9HL4Y8y6ZY/QcpvVjDelj8U3vqdOeCWP4q3xHv96ZY/H125fs7llj8nCTrOd+qWP1HiAyEd"
    "6pY/ehE3/jPhlj87QQ6F5umWPycJOs536pY/DcWzTP/olj9J5QvAw+mWPycJOs536pY/wV0tRQ/plj/xvo/uHumWPyzq3cds1ZY/"
    "3chcEpzolj9Gl+0g5eiWP7a0SHCz6ZY/Jwk6znfqlj+2OIHhwuOWPycJOs536pY/yEKzak7glj8nCTrOd+qWP/TOz+2p45Y/30Uk"
    "dCXolj9FJhBc0eiWP802o3Rj5ZY/rSymflzelj/WA4kbsuiWPweS9xLT6JY/uAH74mrTlj91Kx+JoeiWP72rM9Jk6ZY/rgkRt0PO"
    "lj+Eq0udcOiWPycJOs536pY/UomxX8nplj+yhudoOeqWP+5Is/cZ6ZY/mq8A7/Lplj9R4rtdJeGWP8ZYo0JA6ZY/EIkZyJXolj8n"
    "CTrOd+qWP8qRZByw6JY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/sgbclrjolj9ShcBtPeiWP50jhf8c6ZY/Jwk6znfqlj8lJqc7"
    "QeiWP/5TUXDV6JY/a5lTMo/qlj9UEMf08+mWP8UVyi4n6pY/Jwk6znfqlj/UqJVZe+KWP0R22lKJ6ZY/Kf0Iv3Tplj+SWKH1eemW"
    "P9HL3ZG225Y/XbEvAS7plj8dcp6hc+mWP6dwLrZq6JY/zj+NjLfplj+L1LXccdyWPycJOs536pY/I4vwPO3olj8nCTrOd+qWP4R6"
    "P6d86JY/Jwk6znfqlj/TE6t9AuqWP6fchcf+6JY/r/FZ63Dplj8T6TCLROmWPycJOs536pY/XkhQduLolj9Kg3ebKOiWP9sBm0Wq"
    "6JY/vWzttJPolj/QQzPOtuiWPzgMeI+f6JY/ul5SjkPclj+HKcdRMd6WP1GjmLjv6JY/NI+f5Hvplj+LnrYrNOmWPycJOs536pY/"
    "nSQ/+/7plj/jquFPKuqWP6WDfTPj6ZY/s3TQuybnlj+17mKPJOmWP/jnsLto6pY/5d3LAUnplj9iOJCw/OiWP24Co9896pY/X9dB"
    "zyDjlj9Ws6NlrMuWP11vBXpe6pY/GrBkfsTXlj++ryNP6OmWP5b3xhw96pY/ThOpBg7qlj+vXd4D5+mWPwlDl3e+35Y/Jwk6znfq"
    "lj8PK7spvOmWP7vmJsCl6JY/8Zuh3HDqlj/rjxNlE+qWPyJL8pfA7JY/S+TLE37olj8JWbfeUuqWP4jXsXDL6ZY/Jwk6znfqlj8i"
    "IivNn+mWP/+uiYca6pY/s6oVGW3plj8nCTrOd+qWPxbb5ORH6ZY/Jwk6znfqlj+65ZGFw+mWP1mgVNDP5pY/wy9mJo3plj8nCTrO"
    "d+qWP2XBY3Qs6ZY/s0CAOfTmlj8nCTrOd+qWP0O7iLUy6ZY/8SQ2mmXklj8nCTrOd+qWP7PvY/rb6JY/EgzvbXfklj+n6B3cAOiW"
    "P/okMcmK05Y/pT4M1+rplj9iJMEOY+qWP9gvChOw55Y/B60JPrznlj8pGc62hdeWP8Zmfk2L35Y/t8zuyVHjlj8nCTrOd+qWP4N9"
    "A18n3JY/65wziZXhlj9aW2nA6+eWP+nEfwpl6pY/Jer6hX6upz9dfNjWceeWP5Rv0ODY55Y/IY7BnOrolj8nCTrOd+qWP8fmF7T8"
    "5JY/BNUTEM/nlj85YvvRF+eWP/Bjt7O63JY/oeRt5trolj/JGd5KZeqWP9ivFONd6pY/EgAXtUbQlj8pbqCpZeiWPyOyj3BN55Y/"
    "zaQOyLXilj9QQaSIV+eWPycJOs536pY/vy9gSVbMlj/0hXfjh+GWP5/rdV9J55Y/nqAHHFKrx79jyaflX+WWP4tgV2206ZY/Jwk6"
    "znfqlj+ZS9ja68iWP6B47Tmb9ZY/Jwk6znfqlj8nCTrOd+qWP0yTPUW74ZY/DapDjLTjlj+HYr4gh+SWP44uXeoj6JY/ZH4uqU7T"
    "lj/QAp7BVcvHvw3zoFyW55Y/Jwk6znfqlj8nCTrOd+qWP7ldzUqD45Y/hv8CHZPolj8KkhGNCOeWP7ZBSqng4pY/Jwk6znfqlj8+"
    "sD6qAeOWP+ScR5YG4pY/LkFQFV7qlj8nCTrOd+qWP74sghoQ6pY/lVTaScDXlj8nCTrOd+qWPycJOs536pY/F5C/YgHWlj9ZyaKQ"
    "N9KYv+tRPwxH6JY/JlWEKgHYlj8nCTrOd+qWP+MaGFJE5pY/zP0OpynWlj8LW2iZzuSWP1VX8unF55Y/eHZnyYDmlj9Uw1PfuOeW"
    "PycJOs536pY/Jwk6znfqlj8lTIOdOuqWPycJOs536pY/25FwqGfplj+lZMEtKNuWPxxDXUbb45Y/oFRTJBfqlj/rbHnEu+CWPycJ"
    "Os536pY/Q5x81QLilj+RNU0tHOqWPynPucmv35Y/I4whxGTqlj/OZZmiJsqWP8E3JvH06JY/axy4qGbqlj/nay/SPOqWP8W8xZle"
    "4JY//Bc3l1/qlj8NnNr7QeqWP10Z04/m55Y/LYeTZRnqlj8hoXvEv9mWP/+Nydlg6pY/e8IoEifilj+UPbYMueeWP64gzy0j6pY/"
    "1j9tvPDOlj/aTcs47OmWPycJOs536pY/XeRjWxLelj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/V+er"
    "TzHYlj8nCTrOd+qWPycJOs536pY/w261goPnlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/f8Fr93Xq"
    "lj8nCTrOd+qWP/mlTS5P6pY/Jwk6znfqlj/KbgWowuaWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWP7KVB3eSy5Y/YCgEjnXqlj92"
    "+P2ukeGWPycJOs536pY/Jwk6znfqlj/Dvt2jveeWPycJOs536pY/rq9ex2Lclj/aFWokfOeWPzdrOyX06JY/Jwk6znfqlj8nCTrO"
    "d+qWPycJOs536pY/Ok3auzbPlj8nCTrOd+qWPycJOs536pY/FXQSbyvPlj/NGt7Up+eWPxRV6liW45Y/+ph6OGvqlj8nCTrOd+qW"
    "P7u8BRfY5Zm/Jwk6znfqlj909Xq2ceqWPycJOs536pY/Jwk6znfqlj9UHZrHfemWPycJOs536pY/Jwk6znfqlj9ryWKYJe2WP2Fr"
    "9Y/X55Y/Rq/Pk5nYlj+CMjvIX+qWPycJOs536pY/Ho0ZQyPilj8nCTrOd+qWPycILuU36pY/Jwk6znfqlj+erNunDuiWPyOJaOJX"
    "6pY/Jwk6znfqlj8nCTrOd+qWP7AO9lBn4JY/Jwk6znfqlj9Oq56JSuOWPycJOs536pY/rNlDjmzhlj/40fSmM+iWPycJOs536pY/"
    "Jwk6znfqlj/GNgn3MeeWPycJOs536pY/065mVNvmlj8nCTrOd+qWP3Sr3fmt5JY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/PMvw"
    "W/Lplj81kOPSfOiWPw1B210645Y/Jwk6znfqlj8JurWsc+qWP3fRXuZR6ZY/D1QNs0Holj8nCTrOd+qWP5bJcIe26ZY/Jwk6znfq"
    "lj8nCTrOd+qWP/4MN2kh3pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWP5dloW8q6JY/w2EnUJjalj8n"
    "CTrOd+qWPz/bfeQ86JY/aOiWWaXnlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj+1YIMdt+eWPycJOs536pY/E/UkjHfYlj/BmuPd"
    "W+iWPycJOs536pY/Jwk6znfqlj8nCTrOd+qWPycJOs536pY/Jwk6znfqlj/DrXq05eSWP1aGiIi96JY/Jwk6znfqlj8nCTrOd+qW"
    "PycJOs536pY/hYZwf1fqlj8="
)
T1_2 = dense(  # squares of the other channels in 1.mlp.norm largest: ' ': 0.4295, '.': 0.42, '",': 0.4152, "',": 0.4017
    "kPDO19dg2D+bEE2uO9PKP++lA/ysN9E/P2kr1dYuzz8zmOrLGv/JP72IW9ukPss/M5jqyxr/yT+WSHiVIBDSP9aUj0X/hdc/fGRm"
    "RpP+0j/rsbDDAYTLPwfo8dMRE8w/fJp+xMb11T/nixX1vxnQPy3JFCB+4do/uTCvxmgg1j+hAtIaN8/LP88SoHNzic4/o8WfFtos"
    "zD+FG/TaZWDMP71fsTqgfMw/ZcMZElRTzD+JYSpvl5XMP+GOHsUpacw/a0Dp6vNIzD8NBBEm4jPMP69VF4Dzfdg/r9dK8r09yz+p"
    "k5uuk+/KP/iDOMzv1tc/0dbrAuk/zD8zmOrLGv/JP0n1gsJgHcw/oeeog5mGyz8zmOrLGv/JPw3cmK6d8cs/CeUpVMNDzj/3wbRO"
    "yZLMP4eI6BDxN84/MzB/G0Ipyz9L0TFDXfbLPzmV84+wOcw/M5jqyxr/yT/UTAu8w4jQPxN3sJDH4cs/p49S/pQJzD9tmfXS+ybM"
    "P+UqIh1L2cw/YceA6Ntjyz+H0dSLWDXLP0fzz07glcw/LcTt0WMdzD8fZq2hD0TMP33Q+2O/Bco/so3cVwNU0D8zmOrLGv/JPzOY"
    "6ssa/8k/n726vwssyz8zmOrLGv/JPwS2SxopRdg/WPgP1gRD0D8nAJEN79zPP2fcg9Rc8sk/SDgg5BQo2D8ZBIZCG+HNP/4frz1D"
    "n9A/6kCvhgF40D9N+UWLmcDMP/sLdPIGTc0/67+CuWWJzD/lR71sRJDQP1/4KBVAGss/n+3quxz2yz+rKDn7J4DQPznrUSMmIs8/"
    "m9HzlYcNyz/x1bNcZCrPP+etsC8P98w/QYcS7Ht1zD+6xGaNehvQPwBR2e2TCdA/fYzjjhh7yj+VrQbSTHPNP0yDoimvptA/TIwQ"
    "rZxCzD9Acssd+RHMP4sX6sfraso/txxIZuLDzT8dx4efvd/RPy+g1/sEU9E/26zGjzuOyj8NvIgX5+nSPzOY6ssa/8k/0gK5qsDL"
    "0T8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8z"
    "mOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrL"
    "Gv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/J"
    "PzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY"
    "6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa"
    "/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/"
    "M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jq"
    "yxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/"
    "yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8z"
    "mOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrL"
    "Gv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/J"
    "PzOY6ssa/8k/M5jqyxr/yT9wKwV/JqrSPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY"
    "6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa"
    "/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JP1wH+CqIfds/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/"
    "M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jq"
    "yxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/"
    "yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8z"
    "mOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JP5uiIJVgqcs/E9Ja8HqtzT9XZdBspx/TP5kH173sWtY//5s9ATshzj/PH3YQ"
    "BVbVP12ATmi1Ns0/gaVGeLRTzj++wTJgmhjQP6WEFF9t780/uk55sAblyj8JnYWtajjNPwX9Wc1QOtQ/AE+0ToYx0D+kXhWX72nN"
    "P/uKpOLwh9E/Yw9iBHJy0D9H4ESg9FXMPwvHw1YgZNI/Fwdf6wIb1j/JOPsDXhTVP8vTZx0kgsw/aTZaAFEGyj8zmOrLGv/JP6L1"
    "D3hUeNQ/O2Pulsaa0z/H8/Jb/BzSP0KX86xSWNM/l1zpgdCtzT97ZKekW9vRP+8ASvPHOM8/YkvGKLyN0z/oPWxAPRzSP3UfauAy"
    "Y84/QQ2BrhY8zD/5OGnemLHRPwuAScGXwdI/hhPtd3U5zz91364jC53OP4v8ET6DT9I/R9pmPrmjzj8mam0CAtLRP22jvnh8/M8/"
    "5/5g+GMfyj93dPao0hPKP0NWR9nVjcs/0VXS1qXU0j8zmOrLGv/JPzOY6ssa/8k/9oa8iAsL1j/8zbbkq0fOPzOY6ssa/8k/54F1"
    "boxqyz8zmOrLGv/JP+8fcPPYfco/IQL9KwUyzD8EnQ9pYoLKP9qSqNhI5tY/sfp8lDKJyz8HJAKljhDKPzOY6ssa/8k/mFOngMFU"
    "zz9fKJd8hK7OP3Buxv3TKNQ/0wmTnKNi1T889hhTrwnVP5y748n7adI/mPfOe/Ib1z+XXkW+XgPWPw2Ru1q9CMs/HcA9wyod0z/6"
    "GJxGsfvSPw+ytTI9eso/M5jqyxr/yT9NpgrncDTWP9kbwZnJtdk/M5jqyxr/yT8zmOrLGv/JP4BgqyaKQ9E/DZ/Dt6YkzD/TYIHZ"
    "uZzVPyJcoxX6wNM//Vw9TczPzz90mSGt0KbTP9VCfr7ekdo/M5jqyxr/yT8zmOrLGv/JPyXNw02V+cw/H3J+Nq+VzT8vRChqu5LO"
    "P4sHAqHKes4/gw9zZq4z0D9bNFjVy9XRPzOY6ssa/8k/3WR71oHzzD+xYhEzNC3KP//B69c2kso/M5jqyxr/yT8zmOrLGv/JP3jY"
    "xMi0wtg/M5jqyxr/yT8pQU+wAPbKP8CmlPOgLNA/keJ4z8lLzD/zJwKkHNzXPzOY6ssa/8k/95wIMUuF1D9TC6HY6RbVPzOY6ssa"
    "/8k/yt3HdXbD0D8+tbpeFyHQPxcut8CEs84/T8ogb6zayT9fcAtkJU7RP/n2u15css4/GVVzR3ew0D/HBpnP4X/OP91VAsVxNM0/"
    "2yPNhoHDyj8LYoR1QkvLPycyYWOzscw/1+UCCLqsyj9Hqp8pnjvKP5Macw2J8sw/UW1NTYkw0j8zmOrLGv/JP8eVsBUoIMw/M5jq"
    "yxr/yT9X42dotzTMP56UHnBIisw/C2pu0P0oyj+DaRxMUSHMPyeNcESZy8s/ka9Cg/Cc0j9rsp3/mEPKP2qFVLBzP9I/M5jqyxr/"
    "yT/1fam90XzLPzOY6ssa/8k/CE1tQ5Z60D9vDZX2wGvKPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JP4wDkZawLdI/M5jqyxr/yT8z"
    "mOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JP8GL6qdHQM8/+e8JHE40zz8YBUT/XCjRPy82RYTarM0/v9h7Bunp1D+XM6Uz"
    "kKfMPzOY6ssa/8k/B+HhNj5kzz/rX7MnBwzNP/rNcAjFE9A/gaAmsq46yj+UyWat1DrRPwvamG/tRs0/DIc2G5iwzz+a/FzsN97S"
    "P8OG5sdFKcw/rfV2NyK3yz/DbrzK4KjLP+EQ3+jPMso/O+8Id4emyz9La+iPbjXLP9NJTmJftc0/11uHLP3Ryz+8o/bkGkPRPzOY"
    "6ssa/8k/K0R0KsZzzT8b8euWyMLUPzOY6ssa/8k/uxmdqeG2yj+gGE3gxLvXPzvpQDPhwM0/U6qk1AgXzT8BQX73aOzKPzOY6ssa"
    "/8k/M5jqyxr/yT+1ogYREXrKPy8LZC6ikMo/TWlh8A0yzT9rT6j47VHNP7m+3ZZHk80/XeqQQLziyz8DNafM6oPKPxHlGNq3Ls0/"
    "w9/8LUy61D9Dh8/go0zMP8VqWRopSss/+c6j4Skg0D81vZa7WiDUP+0j5fUPE80/M5jqyxr/yT9dN6SFMDjQP9MS96/MAc4/i0AN"
    "ly30zD8zmOrLGv/JP+36elMhg88/vzPFBUhZzD8dWaGxEz/LPzOY6ssa/8k/PUDP3bFtyz8zmOrLGv/JP6dUr9mdUNE/R53dYch4"
    "zD9HFU7vj0bVP6OUGGd8Lso/s1Mi2847yj/FWnqA68jKPzOY6ssa/8k/jQQ3Zoarzz9ODE4lutfQP0IarDreH9A/M5jqyxr/yT9B"
    "t/tg/v3JP33ZXASI+8o/M5jqyxr/yT8zmOrLGv/JP7doohHztso/4dZlsCsWyj8zmOrLGv/JPyOKTyG88dM/M5jqyxr/yT+ZuSLa"
    "8e7LPzOY6ssa/8k/IS1Yb8qgzD8/l7N4mjjWPzOY6ssa/8k/M5jqyxr/yT/xlOg6fezJP7thgKFbZMs/M5jqyxr/yT+byYxQ5MXW"
    "P5cFv5Gb+sk/M5jqyxr/yT/5fFWr3E/XPzOY6ssa/8k/M5jqyxr/yT9V9u66UtrLPzOY6ssa/8k/M5jqyxr/yT830esOWt7KP30+"
    "o/G/f8o/M5jqyxr/yT8zmOrLGv/JP791EvnYX88/x0LCBWwTyj9XFOo1KzDPP96nx2+GYdA/K3Oovn0Vyz8zmOrLGv/JP8p6LFob"
    "M9M/M5jqyxr/yT80BCTU11LNP2NHoWNr1NE///IDRy0wyz+oMU6sX4fSP9Ui0i/57c4/qY+pFpNG0z9B0/ZzpYTKPzOY6ssa/8k/"
    "M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/8XrpU9841D/ri1uOlCnLP8kCGzXZE9M/M5jqyxr/yT8J0BEn38HXPzOY6ssa/8k/FXHL"
    "jK4Byj8zmOrLGv/JP1VmXkUR284/M5jqyxr/yT8Bzg2x1AvMP5FxasrYwNQ/M5jqyxr/yT+cK6nghUHQP0WcYRl3zM8/M5jqyxr/"
    "yT8cMBH9lCjVP4MfvFzT+cw/M5jqyxr/yT+AqzgPlZzTP59k3b+chM0/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/VZkw0Bt61T8z"
    "mOrLGv/JP0Whg80ZO8w/M5jqyxr/yT+Vq/LOYtbLP1+jE4qbdcw/M5jqyxr/yT+7Q/bk+43NPzOY6ssa/8k/oHXetbGc1D+BxtZS"
    "H5jLP9mMjBlEnco/M5jqyxr/yT8lnobE61TMPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JP2mELp7u98w/M5jqyxr/yT8zmOrLGv/J"
    "P73uz7dM+s0/M5jqyxr/yT8tkv8Nzx7LPzOY6ssa/8k/M5jqyxr/yT8nPz9xhSzKP9NdRrnchtE/bxZPreMdyj8zmOrLGv/JPzOY"
    "6ssa/8k/I4cNNvUXzT8UCidhYtXLP71xJVJh/8k/M5jqyxr/yT/dyZdKlP7KPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JP7ldDijh"
    "fNA/M5jqyxr/yT/dEe5eevnMP/VslSFyE8w/a6A+nkynyT8zmOrLGv/JPzOY6ssa/8k/7GAR5Mi20T+avEgT5iPVPzOY6ssa/8k/"
    "Z7HqKUh2zz831veghuDLP246+9v6Qco/d6knoKCHzD8zmOrLGv/JPzOY6ssa/8k/z8nFviPwyj8zmOrLGv/JP2Hh5H+ZMMo/QfYe"
    "qcnxyT8r3kHykpHLPzOY6ssa/8k//f+IpSIg1D8rX5E477rLP9lvormWHss/GTCnfajIzj8lHmkrMiXKPwEKLFzPa8o//wJRIi3v"
    "yT+NKGgF13PMP0csUu9P3so/BwpGnCNRyj9PHOhHdV7KP0eICXTLUM8/zUu62HKEyj89vG00Pm/LP4Ebm2u4RMs/M5jqyxr/yT8z"
    "mOrLGv/JP239vye0L8s/3QLIgPeIyz9dTieGGUPLP2fesVJEDss/y6/KcGwdyz9xaicaEoDLP/ke1zZUHcw/T84khBJ3yz8zmOrL"
    "Gv/JP/lFUddst80/v0EXZ12Wyz8d0ZXBBRLLP3FIpOsM/8o/nWdeRDm6yj/HycEMqgTLPz8UHBjxh8s/M5jqyxr/yT8JLs6TaSDK"
    "Py9gzHHRScs/T8G/AnEfyj+hB4HLrBXLP6wI0E1CN8o/4KaQZUj70D+dqG/QvbrKP1kUN8Z2VMs/rY1WA4tWyz8zmOrLGv/JP+Wo"
    "fUHFmMo/JWOsifLozD/rnudR5sjQPynNaHIvEss/67md/oE+zz/3A767+PTJPzdfUNQq8ck/HVjlh7ilzD8zmOrLGv/JPzHIw7iw"
    "68k/M0SfhEJ3zj/HyqI8CpDKPzOY6ssa/8k/U66LnwhRyj+/Lt6dPivLPzOY6ssa/8k/AfIW9N1Jyj8BgJzMrh/LP75fYiF6JtI/"
    "1eOsTa4Oyz9T4KV/8UbLP4vvcKJZdco/M5jqyxr/yT+Hoa20Os7OPzOY6ssa/8k/eZSO3e6mzj8zmOrLGv/JP9Hy1wpd9Mw/T3JO"
    "QHnFyz8F19QQOlTLP6GlMcLKTM0/T8iNsjWWzz+BfD31GGnLPzVY8/uPN8o/VbUZc8fZ0j/36oEcG3TLP/kFmn7aoMo/X5LQ0hd4"
    "2D8Fa2cBgTLLPzOY6ssa/8k/27iLuT+myj+HIIEOdkvKPwtTh/gUI8s/LSn+ecBRyj/uogphABPQP6uHKyJQfso/eS6CJscdyz8z"
    "mOrLGv/JPx3vMAdtass/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/4aPX9cdkyz/hPkivLoLKP7Uexe0BIcs/M5jqyxr/yT9/oqsJ"
    "4kzLP4PkkMd9Ucs/D/VrXKcHyj8XDVb0QZnKP+ExQ4NU6sk/M5jqyxr/yT+dOQEOpNfPP/+wkxpEeco/cdBdb+bjyj8hrRrf/mPK"
    "P5UiyJWeudA/c9TYGfi+yj9d7kvY0nnLP2+nNevKNcs/EWEl55dbyj8uOWMWhULRPzOY6ssa/8k/nWGUgXlByz8zmOrLGv/JP4V4"
    "EUzLK8s/M5jqyxr/yT8/TdG6fi7KP+2jM4GaNcs/4yo/Pp3myj/7cOb3tLHKPzOY6ssa/8k/TasIsWZKyz+Z8GTXk1rLP4mcbY3x"
    "Bss/OzSrle8eyz/bw//5VAvLP2V8Ca9RGMs/UtwcDCgM0T/EwhEZ/QrQP6UnczrMP8s/9XU71iGUyj+fHIOFlrvKPzOY6ssa/8k/"
    "i9QP3N/wyT8XHQs59OnJP3EmNwSYYMo/zWInoLXZyz/HPxAyJcTKP79yPATry8k/G5GHZza4yj9h8yBVBTfLP7EyUkwLnco/61l/"
    "cJsw0D8KXF5+sDTWP18wpdMK7sk/EwB/jFNH0j+zDYVNTB7KPwXIFBVH6Mk/AwpfcT/Ayj/HxtT5eljKP6HHlolpD88/M5jqyxr/"
    "yT8Hc2BzC0/KP9+6f7XcFMs/c0Lzhfn+yT8LaxOs0SbKP11LMszZSMo/g1j6DwAryz9P7qi/2xnKPyvHhOexpMo/M5jqyxr/yT8D"
    "M9/AXlzKPyn7hri0tsk/G/4KPLPFyj8zmOrLGv/JP08nqEUQ3ss/M5jqyxr/yT8ZUDOkeivLP/37AANUEss/s0uxn+apyj8zmOrL"
    "Gv/JP8nYzwhlFss/HY2pnodVyz8zmOrLGv/JP9NAfVqxK8o/F0ej3zxuzT8zmOrLGv/JPy1u9PCxSsw/p6R9gYcIyz9tVYXsFJnK"
    "P3Tw50fIa9U/h3JNaYysyT9DLhyw8QfKP+ubZJBPuMo/gybyQnxSzT/UL4K91oHSPw3fmYQ5a88/B+IUGXSFzj8zmOrLGv/JP/s3"
    "JJ4eE8w/6eagwplUzj/B95NMsSjNP9tTFQ/IA8o/82UcK/1rzz8rlFTq7JLNP09HGDxcOc0/QbDGd2Q8zD8zmOrLGv/JP29vLr67"
    "3Ms/9dv2e/5BzT/x02n9RkrMPznw1CRWWdE/SbFVe75LzD8NmXrHrwPKP4kopQzLV8o/oq0STGK91D9YtcfvCSXLP41UtlkNss0/"
    "NXDlnaWJzj8jTQWIUdvKPzOY6ssa/8k/HoYhw7Rb0T+zaFTMIQPPPyEpes6Dtc0/V8IzY1bn0j8Hg6PaegPNP8+UnA23BMo/M5jq"
    "yxr/yT+fT+vJknrUP9+Akewde9A/M5jqyxr/yT8zmOrLGv/JPwIDiqdOX9A/+WH6wARezj9ziQxUa/jNP65CqeZHcss/I/SzFLAF"
    "0T85a1kbl3bRP/VZgO5lwso/M5jqyxr/yT8zmOrLGv/JP8dTJ6ttHs8/935fPa1iyj/TRy7aZs3LP+EQouKfS80/M5jqyxr/yT9a"
    "cxsIU+DOP7SBdKurL9E/I3KsSXVXyj8zmOrLGv/JP6jhu5m5Lso/sGrk8tJ00j8zmOrLGv/JPzOY6ssa/8k/LdMq/x+G0z9PavEm"
    "07HKPyHN+X3kjcs/rpo9KpV70D8zmOrLGv/JP1NSZcOQaM0/1WCqW3DF0z8pMPL8Z+rKP7fsiPJpVss/wdOSa579yz9pT+dzqGDL"
    "PzOY6ssa/8k/M5jqyxr/yT8ps75pVBLKPzOY6ssa/8k/yxVgf1qDyj+2FWOBbN/RP5H2kQAEaM4/GTKRzh09yj8SO8aTnVTNPzOY"
    "6ssa/8k/G3x/LcLFzD+VFqy1evDJP2keWtQIzdA/60n78bXGyT9EWHAzXMrUP2MjzO/D/so/XQ2VgVkWyj/P0r4HAuzJP+ms0vKR"
    "qM8/y9bpauIFyj/Fdn9NFRfKP1sasqAqo8o/C3IYXOEeyj/d616xmHrSPx9kz4Kz/ck/o60sbLTbzj9BNV1FzrTKP5X9f8GcJso/"
    "sjQthRHC0j9HVWUIKEDKPzOY6ssa/8k//KsrEdbq0D8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/Z0hQ"
    "+PLczz8zmOrLGv/JPzOY6ssa/8k//7MOOnfzyT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/l4JK8rT/"
    "yT8zmOrLGv/JPyVkz3N05ck/M5jqyxr/yT+P0XO2oHfMPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JP4svnNYoGdY/OSSxf+UEyj8j"
    "3tg54jHPPzOY6ssa/8k/M5jqyxr/yT9FzEMwBLPKPzOY6ssa/8k/gKP9mDZ60D8DrzabwMzKP7k6Q1+WRso/M5jqyxr/yT8zmOrL"
    "Gv/JPzOY6ssa/8k/xqUg6AWf1T8zmOrLGv/JPzOY6ssa/8k/QE517pwG1T872A/DvHzLP0OpaRqS4M0/ldG1bzoEyj8zmOrLGv/J"
    "P58U0EaIJ9I/M5jqyxr/yT9/InYSlwrKPzOY6ssa/8k/M5jqyxr/yT+71cdz1QPKPzOY6ssa/8k/M5jqyxr/yT/Vo0rd+nHKPwXH"
    "81n0qMo/yY3Uu38e0T8nPaExKsHJPzOY6ssa/8k/RVwp5Zhzzj8zmOrLGv/JP3uksQYlAco/M5jqyxr/yT9R71UZ05PKPwE8ZBWn"
    "l8k/M5jqyxr/yT8zmOrLGv/JPx32+2dcFs8/M5jqyxr/yT+NouJgzZXNPzOY6ssa/8k/mcwMihS1zz+Nc92P2IXKPzOY6ssa/8k/"
    "M5jqyxr/yT8b9ekriVnKPzOY6ssa/8k/Q2GYyEsLyz8zmOrLGv/JPwc9Ut8dXs0/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/ETth"
    "XRl5yj/rm8KKFwDLP0NYQWWblM0/M5jqyxr/yT+HSEeHnQ3KPzuf2TBJSss/gaGxDJaAyj8zmOrLGv/JP41r1Bv9ico/M5jqyxr/"
    "yT8zmOrLGv/JPz8okVefK9A/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JP03jibZPico/KjPxDqFb0T8z"
    "mOrLGv/JP9eUy/D4B8s/OTZoyhR6yz8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT+1Dk15j7XKPzOY6ssa/8k/PrT1TZ9u0j97q8DI"
    "3HbKPzOY6ssa/8k/M5jqyxr/yT8zmOrLGv/JPzOY6ssa/8k/M5jqyxr/yT+J6jm49ujNPzulboLfGcs/M5jqyxr/yT8zmOrLGv/J"
    "PzOY6ssa/8k/Z6kO/H1Eyj8="
)
T2_2 = table(1024, -0.0962944530043065, {  # part of final_resid.25
    -0.20946660415262575: [323],  # '")'
    -0.20296882615417833: [364],  # ' [['
    -0.15260293857187626: [306],  # '           '
    -0.1094313502404153: [26],  # ':'
    -0.06115113348693246: [547],  # ' ["'
    -0.06019598768085832: [3],  # '#'
    -0.057119534918969816: [93],  # '}'
    -0.04064783976406451: [321],  # ' open'
})
T3_2 = table(1024, 0.11437501763085996, {  # part of final_resid.34
    0.20454689865092907: [658],  # ' range'
    0.19713800405244503: [690],  # ' enumerate'
    0.18193805967549953: [947],  # ' [["'
    0.15325412904004726: [547],  # ' ["'
    0.1380634215203968: [459],  # 'read'
    0.13760720011870536: [817],  # 'og'
    -0.12027717376966801: [306],  # '           '
    -0.11909867073316899: [499],  # '               '
    -0.1173310502888712: [262],  # '       '
    0.10967773716057812: [275],  # ' f'
    -0.10837804521341649: [259],  # '   '
    0.10308482037018216: [995],  # '))'
    0.0856047478048054: [681],  # 'ra'
    -0.05670093740244235: [388],  # '        '
    0.015830010223194704: [0],  # '<|endoftext|>'
    0.008194647776886568: [199],  # '\n'
})
T4 = dense(  # largest: 'D': -0.2482, ' j': -0.2094, 'R': -0.2089, 'def': -0.2056
    "JilopWMlsb9iNvMNxjrDv+jsY4QJdqM/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8KEWKqIXWiP3estLqtvsM/Jilo"
    "pWMlsb8mKWilYyWxv826Zhmajsm/jAEt75Q5er8mKWilYyWxv89wnxxx/rS/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMl"
    "sb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb86"
    "7eSEWYe/vyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/6NX6/9sdx78mKWilYyWxv+JNLvMkAsm/qpgE+8XDz7+cl1uL"
    "udzJvyYpaKVjJbG/JilopWMlsb/hsYaTXBbJvzh77m7Izcm/JilopWMlsb8mKWilYyWxv/Rm7/ICvsi/zNtDkn+myL8yfqb1HuDJ"
    "v8dvRHZ+VsO/JilopWMlsb8mKWilYyWxv7Y86uyfu8q/XDQkDQm5yb8wc+LsuOjJvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYp"
    "aKVjJbG/sAilKSFNxb8mKWilYyWxv0bdDvgq77C/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/Tv/x+0cIv78mKWilYyWxv9emWX2v"
    "6Kq/jBuVFZvbx78mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvwIu2pAZj8m/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb/aBjc4dJm2v/JsTjprd6W/JilopWMlsb8mKWilYyWxv2l/Sqz9PKS/Jilo"
    "pWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv+z554qyvsK/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/vjXm80VC"
    "hb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWil"
    "YyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWx"
    "vyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYp"
    "aKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVj"
    "JbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/Jilo"
    "pWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMl"
    "sb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWil"
    "YyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWx"
    "vyYpaKVjJbG/JilopWMlsb+6CLckLR7FvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYp"
    "aKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVj"
    "JbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/Jilo"
    "pWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMl"
    "sb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/Aj2TlqsXwL9EGbp6ETCxvzL+zBFFrrS/JilopWMlsb8mKWil"
    "YyWxvwfwCuizPqi/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv3JSXylt47G/JilopWMlsb8mKWilYyWx"
    "vyYpaKVjJbG/JilopWMlsb8mKWilYyWxv7RJJ1OjOpu/U/SVi538xb86rTEvtOG0vyYpaKVjJbG/3v/sM/gFtL8mKWilYyWxv8Y1"
    "1pC9K66/JilopWMlsb8mKWilYyWxv/6oxZgugIY/JilopWMlsb+gUqKDHynBv/dWdQkqApg/c1+E3UGqyb95nq8DQB+XPyYpaKVj"
    "JbG/JilopWMlsb/iCKaygI6iP084/NfpsZW/JilopWMlsb8UlcCT5Yl6vyYpaKVjJbG/SMF/bVcuv7/MPBhmy+9zP+Lq93mArLC/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/wc3INTBSyr8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/Jilo"
    "pWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb9AIeC2D4m0v6ARvhRqybK/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/08j5Q6gS"
    "mz8mKWilYyWxvyYpaKVjJbG/eG5uMMqWoj8kLW+ab57Dv+TBBvKInbe/PXz6dm73pb/A6yvLpB1JvyYpaKVjJbG/BpCJHtcftb8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb9HLHDZnO3AvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWil"
    "YyWxv2YBMiET37C/JilopWMlsb8glcGK/JOxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWx"
    "vyYpaKVjJbG/JilopWMlsb++MOJ1vl/CvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv9QZ"
    "OkloyrW/JilopWMlsb8mKWilYyWxv67BdYyTO4E/JilopWMlsb/ol/4dUgqyvyYpaKVjJbG/uBHqD/KXwL9Kpehs/BuVvyYpaKVj"
    "JbG/9Kst1/e9vb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8eXbxbFkGwvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/"
    "JilopWMlsb8mKWilYyWxv0zRIxDOHbO/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/UJ63RMBJt78mKWilYyWxvyYpaKVjJbG/Jilo"
    "pWMlsb+aVcko6t+8vyYpaKVjJbG/JilopWMlsb9yVJito9PAvyYpaKVjJbG/vigCNP4drr8mKWilYyWxvyYpaKVjJbG/JilopWMl"
    "sb9QI/J/vjKyvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8sbJOj2l91PwBSDDlND5Q/kJ4Z14xCxL8mKWil"
    "YyWxvyYpaKVjJbG/8FoUVACoW78nfbZtuL6lvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv1AJNcMtMLy/JilopWMlsb8mKWilYyWx"
    "v7T+08R1GLm/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYp"
    "aKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVj"
    "JbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/"
    "Fi2ii41Mkj8mKWilYyWxvyYpaKVjJbG/JilopWMlsb/AZ75AgaetvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/Jilo"
    "pWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvw3ElmtkzMq/JilopWMl"
    "sb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb9mmY19GpqzvyYpaKVjJbG/JilopWMlsb8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWil"
    "YyWxvyYpaKVjJbG/JilopWMlsb9/S7WZoQCtvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb/sBN3YvNyx"
    "vyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYp"
    "aKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv1JSqu6H"
    "j7U/JilopWMlsb8mKWilYyWxv9PYVCiCiaa/JilopWMlsb+pImdBb4+vvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb+WDkVh3TW2vyYpaKVjJbG/Jilo"
    "pWMlsb8mKWilYyWxvwAUjBcgV6I/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb/0qzCuT7qYPyYpaKVjJbG/JilopWMl"
    "sb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8oEUocHujAvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/3gxmv6+jwL8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWil"
    "YyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv7LZeD8uTLK/JilopWMlsb8mKWilYyWx"
    "vyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv+fgZuMV5MC/JilopWMlsb8mKWilYyWxvyYp"
    "aKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVj"
    "JbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/Jilo"
    "pWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv9gF/AbMU2+/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMl"
    "sb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWil"
    "YyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWx"
    "vyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/Fum9bPp1kr8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv6jS"
    "WJBFE5G/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVj"
    "JbG/hajIEeu4w78mKWilYyWxvyYpaKVjJbG/xf4BKlvRqb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb9/D5pgZeTDvyYpaKVjJbG/UFHB03qvmj8mKWilYyWxvyYpaKVjJbG/Jilo"
    "pWMlsb8mKWilYyWxvxpH7BfXP7O/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMl"
    "sb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWil"
    "YyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWx"
    "vyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYp"
    "aKVjJbG/JilopWMlsb+gqDnNnECjvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVj"
    "JbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb/wP2Vv0ZhbvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/j6dy"
    "Kr27wr8mKWilYyWxvyYpaKVjJbG/pZAQP+fapb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMl"
    "sb+IWICo8oSevyYpaKVjJbG/JilopWMlsb+2h2pZTmGkvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb/O"
    "qCng1rubvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWil"
    "YyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWx"
    "vyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYp"
    "aKVjJbG/JilopWMlsb8mKWilYyWxv8SJrDpESKy/FTXZssiHxr8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVj"
    "JbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb9qaxjHnFKsvyYpaKVjJbG/JilopWMlsb/8kddJI9izvyYpaKVjJbG/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/XDRRiWhRhj/7ol1MwrOvvyYpaKVjJbG/Jilo"
    "pWMlsb8YUWx7bLC5PyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMl"
    "sb9EfvR4z0iEPyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv+Q30Li3PsS/JilopWMlsb8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb/pzvY6"
    "gaCmvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv+zowFPDSXe/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8Kx0SzPhSc"
    "vyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYp"
    "aKVjJbG/JilopWMlsb8mKWilYyWxv45fhx6yg7m/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVj"
    "JbG/RFh8ufh2q78mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/pH/CnJghcj8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/Jilo"
    "pWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMl"
    "sb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8m"
    "KWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/bLTcyBqIpj8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWil"
    "YyWxvyYpaKVjJbG/Bk7e+8zPn78mKWilYyWxvyYpaKVjJbG/gcrUfJ+uoL8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWx"
    "vz14MFXw0aW/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYp"
    "aKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVj"
    "JbG/JilopWMlsb8mKWilYyWxvyFs4Zd3MaK/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/"
    "JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxv79a6DGZapM/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/Jilo"
    "pWMlsb8mKWilYyWxvz334ixEuaS/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMl"
    "sb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8m"
    "KWilYyWxv0Dr6Ydxc1+/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWil"
    "YyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWxvyYpaKVjJbG/JilopWMlsb8mKWilYyWx"
    "vyYpaKVjJbG/JilopWMlsb8="
)
T5 = dense(  # squares of the other channels in final_norm largest: ' ': 1.833, ' +=': 1.807, '",': 1.802, '<|endoftext|>': 1.802
    "QzAYeznT/D/lFC+rgNH5P1wzbwwT1fo/Qm++edk3+j8baXKhzZb5P6VpBRYovvk/G2lyoc2W+T8gBEeOgAn7P040JdZWX/w/w2eO"
    "ct+Y+j/7v5Tffob5P/nxDh6XDPo/V17oroU6/D94ouYk6Wr6P0vZix/3m/w/aoN5GTTw+z8L5F2AELT5P5mgtrme5fk/u5C1ZQO9"
    "+T91JwrCCcL5P/ngiLTQxPk/y1KMGcLA+T9j4v5nMcb5P9mzg+Vww/k/UnH0TX7A+T+Lknbpsb35PwwmUNwWZvw/TXJ0UzGi+T8V"
    "QSh8k9f5P60V+I3S3Ps/i6NtDJa4+T8baXKhzZb5P6GfJacP4fk/4ZjwdKnz+T8baXKhzZb5P42wRHHABvo/o6xdllBd+j/bOuRK"
    "EQ36P62TeN5vA/o/38Xz3pOW+T+7ilNxlQf6P1X2G8sEEvo/G2lyoc2W+T9JYkyUlJ36P0fVsO33A/o/RWw6qukL+j+n9PeJChD6"
    "P+e760hvSfo/F2wQnkul+T/bzFHo0cz5P2Mr63GUH/o/Q+7kgWEO+j9LopeslRH6P2WYZLvIjfk/AVXlHz2P+j8baXKhzZb5Pxtp"
    "cqHNlvk/rW7mTtzi+T8baXKhzZb5P7uzILXD5fs/01t/44lh+j/LZUrNXKL5P/9PUengofk/wW/LlETP/D//SVPo8hf6PxninRlh"
    "O/o/B/Z4zE4U+j8jnUtGHeP5Py6HTvfjDfo/18/4VwNV+j8wmQV7qoz6P/setS9s1fk/E0OmgB7X+T8RUlM6GDj6P79sUYESn/k/"
    "YcqpLUa3+T+ilU9XeCv6P8YiEoKhH/o/cZ39L83A+T8FuhCT7136P8cfAFMsl/o/2ZGJ/Raa+T/56OCtbwb6P4dvFZC3c/o/R+ME"
    "/NHU+T8SG1uHHMz5P8NrXPUWmfk/I3BOE2m8+T9gc0M0Vuz6PxvaEGx2aPo/QwJDBqWb+T8hT3SR/of6PxtpcqHNlvk/AFyr9TAK"
    "+z8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8b"
    "aXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKh"
    "zZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5"
    "PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5Pxtp"
    "cqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHN"
    "lvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/"
    "G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2ly"
    "oc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W"
    "+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8b"
    "aXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKh"
    "zZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5"
    "PxtpcqHNlvk/G2lyoc2W+T9z4DAk+YP7PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5Pxtp"
    "cqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHN"
    "lvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5P2LU/wLuUf0/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/"
    "G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2ly"
    "oc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W"
    "+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8b"
    "aXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5Py8qkB8rq/k/vFMUwGHx+T/8iV2LfTT6P7xFddyzePw/6WB8nSYR+j/Sk7ZM"
    "E0b7P5OGSRjgKfo/sfs6xsgg+j9xKcF87mv6P7q14lCtBvo/dDymwtus+T/r+J0KsPP5PwE61BmnE/s/kaNOH5HT+j/UrYbp+Pb5"
    "P62LssTkhPs/oTbf0CiF+j89JVF4v8r5Pz6GatqbSPs/tuL7Vdyt+z+3ypz4rFP8P4ZDcaLR2/k/sTIMcNOQ+T8baXKhzZb5PzsN"
    "ZoDknPs/tapjcvBK+z8ukpsCTYr6PwfEz+nV7Ps/tbyHBwkj+j/nlwset4v6P82bGxjeBfo/64ttuKkr+z+dAnCcK0b7PxsnKPdg"
    "DPo/iw/qotgz+j9fr4dV84T6PxXw0OAH3Ps/c9y4BelX+j+jFoe2or75PwHNJdA1MPo/l+kqdEnf+T9ACLfvzST7P/6rEPDy9vk/"
    "91OeWCKW+T/x2NG+QJL5P4fth8CBuPk/GdSfvqMQ+z8baXKhzZb5PxtpcqHNlvk/6sY8zD/K+z/AsXoMGBH6PxtpcqHNlvk/T+dj"
    "P1hH+j8baXKhzZb5P9lJ9ybNt/k/aVNrHvH8+T+KjHevt6D5P/IezB+HYfw/V4ADb+HR+T/3jF1H0pX5PxtpcqHNlvk/6cbPcYo4"
    "+j8LfB82hxL6P90xjseU9Ps/QvolUn6R/D9F2E6iJ477P/yC21QtSvo/2t91kqrR/D9xe/Xr1F/8P3uwVjF63/k/N8WvMUPr+z9h"
    "9qZGsZr6PxfRwIMbv/k/G2lyoc2W+T9O7jT76Vb8P6GsbKvqxvw/G2lyoc2W+T8baXKhzZb5PwXvAtCHcvo/uShALUzb+T+p0zV4"
    "AZ37P1RzNWmBl/s/RFyUd/yU+z8jzegWxY37PzJJsuuj1Pw/G2lyoc2W+T8baXKhzZb5P0vESSE7R/o/3zx5sUjw+T+J8YPdsw36"
    "P3cVlqiigfo/qVDRxwt5+j8JFTEG1Zn6PxtpcqHNlvk/NIpqlvb++T+TN1vvw5n5P5kCyyZUn/k/G2lyoc2W+T8baXKhzZb5P8RJ"
    "gx0Plvw/G2lyoc2W+T+tb7h5Apj5P8vNmUg3Zfo/6b58G5sF+j8oKLLWvuj8PxtpcqHNlvk/LXwoyuy7+z8y1/gfY2X7PxtpcqHN"
    "lvk/Kz3Dhu1O+j9TgYNjwrP6P/2lOrt5p/o/OfRPRMdJ+T9lgqU3GQf7P2kwM7NTzPo/yHR/xLL1+T/rj9ziTDL6P62i7e/cAfo/"
    "bfdZgp+0+T8HXKMIyc/5P78j2sqEZPo/y9+Vk+rS+T+r3CTaonj5PztgC5kD0vk/NctQh7yi+z8baXKhzZb5P8PyUBmlzvk/G2ly"
    "oc2W+T9RH5gEtwP6P4ONRvzY2fk/iYaf/tia+T/5Ft92FfD5P0VGZUdkzPk/QMgfkbbP+j/HQU17KZ75P5ucbMcXivo/G2lyoc2W"
    "+T9CPbEHANX5PxtpcqHNlvk/zT1Pdcpc+j8bQwUpCJz5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5P2gwee/LnPs/G2lyoc2W+T8b"
    "aXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5P7N3aSpnlvo/uUcbVooX+j9N+0EttPD6P5XUBG/t4/o/WVQcq3p4+z9Xju4G"
    "9Cb6PxtpcqHNlvk/KuyhaK43+j9Xfdi+zub5P1nWOxnCUfo/65m/LlCd+T9zUpPYnXL7P0By4KLU7Pk/fqfdGbAU+j/hx/xgyUD7"
    "P1EyWEAdRPk/mDUoc1vR+T9dEYuv2cv5P+0m2mcIlfk/b1ir5xnf+T+X6p8Zcr35P80sJwJVEPo/y7BB9Hnk+T+DPPzfXpH6Pxtp"
    "cqHNlvk/g0s9b4fq+T+YUNRGNlL8PxtpcqHNlvk/Eb3fq/Ze+T/oCzcvurX8P4JCC8bpK/o/i/B4D6LW+T/DDEXvs8b5PxtpcqHN"
    "lvk/G2lyoc2W+T9zomDV66H5PzEOY7LFrPk/GSriZQTX+T+NYOKmU9j5P39PXoe7zPk/L/26jT3s+T9R3yV7Bp75P4ErFXyt1vk/"
    "ii5XTYT0+T/lbrvIYdv5P3xvlnYjyfk/YeKjPyNm+j8THoqo6pz7P8XpB8nZBvo/G2lyoc2W+T87S4JV5Tr6P1G0hBZIjPo/g853"
    "EJgF+j8baXKhzZb5P6j+xTeVLfo/CSvdserc+T95sWSvZwP6PxtpcqHNlvk/jf1Uidmt+T8baXKhzZb5Pxj87Vn9wPk/b7qmUb7g"
    "+T/NPXMGTJf7P8kg/dusgPk/7z7XA0Kb+T/3GKY/6a/5PxtpcqHNlvk/+Pl5h65f+j9j2v27TIz6P9MNZ1JtNfo/G2lyoc2W+T8t"
    "b/W47JX5P0PhtHM08fk/G2lyoc2W+T8baXKhzZb5P7dSC5EwnPk/BVm1DpGe+T8baXKhzZb5P+jaoSPMmvs/G2lyoc2W+T+rkCMU"
    "Qsn5PxtpcqHNlvk/F0c2sKof+j8VXg7VJ5D7PxtpcqHNlvk/G2lyoc2W+T/PWc3nJZH5P2lh4gCg5vk/G2lyoc2W+T9G112Y8bj8"
    "P+lhPrmKnfk/G2lyoc2W+T8AloEDV5b8PxtpcqHNlvk/G2lyoc2W+T9Ht6gM0+z5PxtpcqHNlvk/G2lyoc2W+T/ebYn25bf5P2X4"
    "eBIjuPk/G2lyoc2W+T8baXKhzZb5Pxfp/VGmfvo/jcnKZsyc+T9Wv2X93lX6Pw08KjZxwvo/E3wif1P4+T8baXKhzZb5PwjFOPj9"
    "5vs/G2lyoc2W+T9IyasH3QX6P69M15lVgPs/E2WWXFeo+T/h53WmNM36P6M00jAXl/o/ONqC3h0y+z+DaowJK535PxtpcqHNlvk/"
    "G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/TIAMASqq+z/rt4Gauf35P5lu0XCOmPs/G2lyoc2W+T+h6VKxXlH8PxtpcqHNlvk/Cwz4"
    "+ICX+T8baXKhzZb5P3Ez9o1YJ/s/G2lyoc2W+T8fIZNAG9D5P2l8MgmoO/s/G2lyoc2W+T/R2zx9SFP7PxmmwjlGBPs/G2lyoc2W"
    "+T9pBgpGFqf7PxWIJkb+8Pk/G2lyoc2W+T8OxYJ4/LH7PwVtKyUjCfo/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/xvZgnllH/D8b"
    "aXKhzZb5P1FK1QjQ5fk/G2lyoc2W+T/z3TMLucf5P8mI2vbq5vk/G2lyoc2W+T/9eSTZUQr6PxtpcqHNlvk/L2ly39Uf+z+DvmNa"
    "Jb/5P6FgEXqTX/k/G2lyoc2W+T+ZjX1OyeL5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5P2V+L1RU9/k/G2lyoc2W+T8baXKhzZb5"
    "P9U8q0l+/Pk/G2lyoc2W+T8DCg++vQn6PxtpcqHNlvk/G2lyoc2W+T+1b2bCLKb5P0PUbJBS6vo/v/Mb9pSk+T8baXKhzZb5Pxtp"
    "cqHNlvk/wfFblmz7+T92rHLw7NT5P+T9W7Mulvk/G2lyoc2W+T/qVuTn8rv5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxPqUuHf"
    "aPo/G2lyoc2W+T+BwC5uk/f5P8Eg1s+B2vk/zljn3KCQ+T8baXKhzZb5PxtpcqHNlvk/vf+QLnVE+j/jVN9/wjT8PxtpcqHNlvk/"
    "pQIbhsK5+j9R1Rxxkrj5P7Bi9VJSe/k/tazRMYzi+T8baXKhzZb5PxtpcqHNlvk/EdMkJ83s+T8baXKhzZb5P0P+4pdxmvk/oevs"
    "4sGU+T+LL0/4yK35PxtpcqHNlvk/mzX537Ec+z9ZIOm3MvD5P7OkuYbMwPk/tsUX3CM3+j+buc2LYqL5PxdADJUonvk/X2Gsb5GI"
    "+T+VwYySLuX5P3l2MJn36Pk/1VGCJHVa+T/HNm5T03j5P3Unq9nLPPo/rxPdY+2z+T+/+6Cm/a35P8MrznThBPo/G2lyoc2W+T8b"
    "aXKhzZb5Pzu3ClJa//k/iZVZPUcW+j/ZZ3AhdQT6P6eZAo1c9vk/Q3aHD3j6+T93Fr2pQL35P61fFJiG//k/PY2Sc8oR+j8baXKh"
    "zZb5PyHj1MOnNPo/CRE7FJex+T9p25ZqYvf5P/GHzL0apPk/r4q0dUvD+T9XxqPguvP5P+vg+MQFFvo/G2lyoc2W+T9R+ZS+55n5"
    "P/8kUFg1Bvo/u35TRsmg+T+jYe36CKb5P7HA9qe6m/k/hLFvrhYD+z/hCJ5gj975P4F9FmWXuPk/a6w920vH+T8baXKhzZb5P8m/"
    "mNLtivk/czv6L8Fn+T9rzFKYkVD6PxEAbcBt9/k/mY/c9PB3+j+eMtp/FJT5PzM3FvNWm/k/zX1Aix/0+T8baXKhzZb5PxPDKaPH"
    "mfk/i0E4TFnT+T/N0WNsXtH5PxtpcqHNlvk/eyn/OUFv+T+Z7UVoObT5PxtpcqHNlvk/dVayGtuQ+T/j736cE/v5P9c3riB3ufo/"
    "7Y/zuXfS+T9tjKPTdQX6Pz9IHxQRtvk/G2lyoc2W+T88bDPg1Oz5PxtpcqHNlvk/blvgSrjm+j8baXKhzZb5PxuiL7uP+vk/LTda"
    "/R0l+j8FpQF35wj6P5kFnCuxjvk/BxBQXEjS+T838G9WQA76P/egJpWpePk/g+pXlB2F+j8nbRXJChH6P0+0d0+Kvvk/JDR8nOMO"
    "/D8nnY+9i6j5PxtpcqHNlvk/rQcpglbY+T+NNLNowLn5P5Wr+BX9+/k/gRMnb6+u+T/fiXFb6un5PzsPSs9Ymvk/a1zaP7ym+T8b"
    "aXKhzZb5P6fVE9KWDvo/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/PVo2ziYN+j+rSPkniGD5PwUBpa5u+/k/G2lyoc2W+T9j1ZEO"
    "46r5P42++ZYyCPo/UqsAnJyY+T+l9yEZcp/5P0caX/dMmfk/G2lyoc2W+T/BHF1HTk36P8V6pzAIpPk/YYXT/4/q+T/9Qz7NTZj5"
    "P12k4ulFcfo/1yTIBCzE+T85Z0wclbz5P29Fz+fVqPk/1U8bfXKi+T8L3AZ1p8H6PxtpcqHNlvk/NwKMYQgE+j8baXKhzZb5P4lc"
    "tPD0p/k/G2lyoc2W+T9b2nSBk4r5Pw9D0+XpAPo/185KdVXr+T+MK+M7jbL5PxtpcqHNlvk/ca6uFq8H+j8fecr3Haz5P7eq9lQc"
    "0fk/jzin9dWm+T+1l7nXJaX5PztUX1pDpvk/pfUAK8/0+T/N3JzwN2j6P9+N0QaYA/o/zWi5EBy8+T9x2JMcjMP5PxtpcqHNlvk/"
    "hdv5rEOb+T8pmsFNJ5n5PzVpUR81mPk/JXiQDJn0+T+pfxTyH8X5P/Z74Fajj/k/reBnRxGi+T+LM7KcSQH6P21tzxCPpfk/NxSl"
    "qGAp+j8ds+e6jjP8Pzt679cIlPk/3ujPHlyg+j+VE+/9F5T5P9fEgmxLmPk/713COzCs+T9RORZdH7D5P5fSnkuZUfo/G2lyoc2W"
    "+T8pnKR804n5P1G4aQ/3pfk/PnzNyzyU+T9hjetK+or5P82BqkaCoPk/+W77JOOn+T+LJRZJSaH5P78AAb7b1/k/G2lyoc2W+T/v"
    "LzaTz4n5Px9zIrHUkPk/Ee63d9is+T8baXKhzZb5P9uWcB7D6vk/G2lyoc2W+T/Z4Y68P7T5P4vJOgBsXvk/kyDuyLex+T8baXKh"
    "zZb5P+0RAyuS+Pk/a4aBmrst+j8baXKhzZb5PznjFeshZ/k/e2Lg9GoO+j8baXKhzZb5P2kGnNlN/Pk/GzitWaDM+T+RgG6Js1/5"
    "P6H86BzUnfs/4fLB9HGQ+T/f/fl775f5P9cxjMPvXvk/edI+Zdkl+j98ZsVebhP7P3U6gpqmHfo/yZ/LqOEu+j8baXKhzZb5P5y0"
    "Wj2WWPo/LaghCtP++T+Bh/MtWR/6P3cZ8okikPk/uu48Ndjm+T8hyz2S0i/6PxkCcbjxIfo/J1mK9wL6+T8baXKhzZb5P6FIU7Gm"
    "Y/k/I5FFhEkj+j9Z9Y+NbvH5P6N7ouF7r/o/hzBR2Hj8+T9f8Gn9K5D5P8kaz15loPk/A/eHizZ//D8Ojy+M/8j5P4F4wpqeNPo/"
    "bwqf0ywr+j+7G7P7el75PxtpcqHNlvk/biYODOg2+z8JMI9InNX5P4+7VAQnNfo/SYgp/QxA+z/x7jSWQv35P5FQJY5Cbvk/G2ly"
    "oc2W+T9lI7Nrt977P5+mXeAXqfo/G2lyoc2W+T8baXKhzZb5PydwVfEX4/o/+xazMlMr+j96Hqu0Bhz6P0LLAQYiyPk/n+58e2ZI"
    "+z8EEQ928wP7PwO6Rg/EXvk/G2lyoc2W+T8baXKhzZb5P33p0MFhUPo/E9upECli+T+5rTCEaND5P+UAef6sA/o/G2lyoc2W+T92"
    "yYj7O2T6P30IZI8vs/o/Lyyt11ug+T8baXKhzZb5P5LDIrQFoPk/rqvshpkT+z8baXKhzZb5PxtpcqHNlvk/E4CNTS1D+z+0xt6l"
    "N775P19g6MlvGvo/u3pSGLej+j8baXKhzZb5P1cEdo0uZ/o/PW5uUUNI/D9B77yJOsj5P8NSCuI22vk/fSEFWoT0+T+98EbGicr5"
    "PxtpcqHNlvk/G2lyoc2W+T95jAy+TZb5PxtpcqHNlvk/5WUx026n+T/kLRlDhML6Pzvr8xstKfo/qVdW/huq+T96NLZV9gf6Pxtp"
    "cqHNlvk/5ZdHMJs++j+zDRgqC435PzUxlWlBjvo/k7b3nuSO+T95SOe3Vm/7P0+QZW35u/k/V5VvfH2a+T8X9ArpDY75Py1eudbb"
    "rPo/40qRPmmP+T9eoXUY7535P41Mf4FpX/k/qrrGlq+d+T/Nq+JwAgH7P9O8wJpNlvk/VYwpRYs1+j9fBowHAV/5P0/TDvnLm/k/"
    "I4o/vPwA+z8Y8QG9uaL5PxtpcqHNlvk/+6ZCFYWN+j8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/ccg/"
    "cHVU+j8baXKhzZb5PxtpcqHNlvk/gSarsxCM+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/Aw/ZtKOW"
    "+T8baXKhzZb5P+vegArdjvk/G2lyoc2W+T8Zib85UO/5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5P7MiRrkTQPw/M1TXd1KX+T/D"
    "r8AGbkD6PxtpcqHNlvk/G2lyoc2W+T/dRuBFCl/5PxtpcqHNlvk/WjeZdc1S+z8NkCjwn175PxEuG75hj/k/G2lyoc2W+T8baXKh"
    "zZb5PxtpcqHNlvk/6RnMCvP1+z8baXKhzZb5PxtpcqHNlvk/J9Et+7rQ+z/3lI7j2b35PyOVisiUI/o/Land4omW+T8baXKhzZb5"
    "P19nTkeo8vo/G2lyoc2W+T/rE1JZ3pf5PxtpcqHNlvk/G2lyoc2W+T/LKhfvlXr5PxtpcqHNlvk/G2lyoc2W+T8XSIUdSq35P+vc"
    "m9xDX/k/ghGROxVz+j9308U3GI75PxtpcqHNlvk/gOFUtb0K+j8baXKhzZb5P2uDsdBulfk/G2lyoc2W+T+1UyKj3l/5P2v9o9dL"
    "lPk/G2lyoc2W+T8baXKhzZb5P//UX8ccI/o/G2lyoc2W+T/fbdmCwBX6PxtpcqHNlvk/k/eRX0lq+j+HLmucYWD5PxtpcqHNlvk/"
    "G2lyoc2W+T91GVxaq6H5PxtpcqHNlvk/ZdAwTV+c+T8baXKhzZb5PyPzO8o34fk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/L5mh"
    "/7Gg+T/D34/F8Kn5PwPCezNy9vk/G2lyoc2W+T8PeaRki5v5Pztz2uLb5fk/Z5JOiJlg+T8baXKhzZb5P4m6+M3Jq/k/G2lyoc2W"
    "+T8baXKhzZb5P+4BrD6cEfo/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5P8tz8NA+YPk/xZZx7eac+j8b"
    "aXKhzZb5PzGTaA22j/k/ZavJwSmz+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T/5Be03/V75PxtpcqHNlvk/24G67+Tq+z8V0rRn"
    "C2H5PxtpcqHNlvk/G2lyoc2W+T8baXKhzZb5PxtpcqHNlvk/G2lyoc2W+T+3t4HyUP75Pxo7qDCsvPk/G2lyoc2W+T8baXKhzZb5"
    "PxtpcqHNlvk/NVeK1Aqd+T8="
)
T6 = dense(  # largest: ' ': 6.957, '\n': 6.949, ':': 5.487, 'name': 5.046
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "oIalEkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE5ztPwAAAAB7AO8/AAAAAHMY"
    "5D8AAAAAOHHiPwAAAABs2t0/AAAAACpE3D8AAAAA9nrePwAAAAC8Dd8/AAAAAHYW3T8AAAAAElrhPwAAAMCU8hVAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADASkkSQAAAAAAAAAAA"
    "AAAAwGjQDkAAAAAAAAAAAAAAAAAAAAAAAAAAYLcvEEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAnCYQQAAAAIDJqxNAAAAA"
    "4K87D0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
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
    "AAAAAAAAAAAAAAAAAAAAAAAAAADgrssbQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACCd0xtAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAmPbKPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
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
    "AAAAAAAAAAAAAAAAAAAAAAAAAMCc9RJAAAAAAAAAAAAAAAAAAAAAAAAAAABwn60/AAAAAAAAAAAAAAAAAAAAAAAAAGBd5w1AAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQAq0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAIof0D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJDgsD8AAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADS2wD8AAAAAuKu3PwAAAACgM7k/AAAAAEDxuT8AAAAAAAAAAAAAAABcycA/"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIBOLxRAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG6o/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAABwArU/AAAAAAAAAAAAAAAAmEa2PwAAAABUtcU/AAAAAAAAAAAAAAAAGG2+PwAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "mA+xPwAAAAAAAAAAAAAAAAAAAAAAAAAAeIu3PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACoo7Q/AAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAEzDxD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAEAS2PwAAAACwQsA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
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
    "AAAAAAAAAAAAAAAAAAAAAABgXecNQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwi+g/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiYOM/AAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGqk4z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAdHzmPwAAAAAAAAAAAAAAAAAAAAAAAAAAVh/oPwAAAABePug/AAAAANEX5T8AAAAAAAAAAAAAAAAA"
    "AAAAAAAAAOu15D8AAAAAAAAAAAAAAAAAAAAAAAAAAO/X5z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADSwOY/"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADDM+Q/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAABAiM4NQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
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
    "AAAAAAAAAAAAAAAAAAAAAAA="
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
