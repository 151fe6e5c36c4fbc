"""bracket_counting: does ']' or ']]' come next?

Compiled from tinypython-sparse (sha256 f0cc921ed8197b5ab4eacda7f686aca50098f092b4c034241d3aae5807b68a73).
18 nodes, 12 edges.
It computes what the model does with all other nodes and edges frozen at their means.
Task loss in nats: model 0.02259, circuit 0.09152, circuit before calibration 0.3968, rounded 0.1088.
Certificate f5c0710ebcab3bec3d4fc2da398c51389d3ac113d1b51eb258240aadd2078768 (SHA-256 of its JSON without digests, times and paths).
Calibration: 6.35087 * difference - 0.393492.

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
    attn1_head_4 = attend(0.25 * T0[tokens], sink=-5.0)  # averages with weights by token, most for '([', '([['
    m0 = mix(attn1_head_4, ATTN1_V_78[tokens])  # earlier + "'],", '"],', ' [['
    resid_mid1_69 = T1[last] + 0.2 * m0  # 1.resid_mid.69: − '],', ' __init__', "'],", … and 1 more
    mlp1_norm = 1 / np.sqrt((T2[last] + resid_mid1_69**2) / 128 + 1e-05)  # 1.mlp.norm
    mlp1_act_in_69 = resid_mid1_69 * mlp1_norm  # 1.mlp.act_in.69
    mlp1_post_act_169 = gelu(0.57 * mlp1_act_in_69 - 0.06)  # 1.mlp.post_act.169: earlier + "'],", '"],', ' [['
    mlp1_post_act_414 = gelu(-0.55 * mlp1_act_in_69 + 0.162)  # + '],', ' __init__', "'],", … and 1 more
    difference = (T3[last] - 4.0 * mlp1_post_act_169 + 2.6 * mlp1_post_act_414)[..., 0]
    return difference if raw else 6.350872626251512 * difference - 0.39349198408080704


def log_odds(tokens, raw=False):
    """Log-odds of ']' against ']]' after tokens: int[..., T] -> float[...]; raw: their logits' difference."""
    last = tokens[..., -1:]
    count = np.array(tokens.shape[-1:])
    # 1.attn.head.4: averages with weights by token, most for '([[', '(['
    attn1_head_4 = attend(0.25 * T0_2[tokens], sink=-5.358694085875621)
    m0 = mix(attn1_head_4, ATTN1_V_78_2[tokens])  # earlier + "'],", '"],', ' [['
    resid_mid1_69 = (  # 1.resid_mid.69: − ' __init__', '],', '"],', … and 1 more
        RESID_IN1_69[last] + 0.002984066910226239 * share(count, sink=-14.611919241533274)
        - 0.00906993741993873 * mass(attn1_head_4) + 0.1989082247018814 * m0
        - 5.564064594278032e-05 * share(count, sink=-12.605886889895672)
    )
    mlp1_norm = 1 / np.sqrt((T1_2[last] + resid_mid1_69**2) / 128 + 1e-05)  # 1.mlp.norm
    mlp1_act_in_69 = resid_mid1_69 * mlp1_norm  # 1.mlp.act_in.69: earlier + "'],", '"],', ' [['
    mlp1_post_act_169 = gelu(0.5677215698140969 * mlp1_act_in_69 - 0.055647605853360343)  # earlier + "'],", '"],'
    final_resid_25 = T2_2[last] - 0.22205045819282532 * mlp1_post_act_169  # earlier − "'],", '"],'
    mlp1_post_act_414 = gelu(-0.5458394641036364 * mlp1_act_in_69 + 0.16161296375335366)  # + ' __init__', …
    final_resid_34 = T3_2[last] + 0.2131822556257248 * mlp1_post_act_414  # + ' __init__', '"],', '],', … and 1 …
    # earlier − "'],", '"],', ' [['
    x0 = T4[last] + 2.0874788962553907 * final_resid_25 + 1.3861465175015226 * final_resid_34
    final_resid_69 = resid_mid1_69 - 0.025211528850404567  # final_resid.69
    final_norm = (  # final_norm
        1 / np.sqrt((T5[last] + final_resid_25**2 + final_resid_34**2 + final_resid_69**2) / 128
        + 1e-05)
    )
    difference = (T6[last] + x0 * final_norm)[..., 0]
    return difference if raw else 6.350872626251512 * difference - 0.39349198408080704


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


def merge_piece(piece: str | list[str], ranks: dict[tuple[str, str], int]) -> list[str]:
    """The tokens of one piece (letters): the best-ranked, leftmost neighbours merge until none can."""
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

T0 = table(1024, 18.4, {  # keys of 1.attn.head.4
    30.0: [520, 828],  # '([' '([['
    25.1: [364, 401, 598],  # ' [[' ' else' 's_'
    23.0: [59, 329, 528, 831, 844, 926, 939, 942, 947],
    10.0: [12, 221, 539, 561],  # ',' ' ' '.s' '.p'
})
ATTN1_V_78 = table(1024, -0.224, {  # 1.attn.v.78
    0.8: [325, 450, 831, 844],  # '],' ' __init__' "']," '"],'
    0.363: [364],  # ' [['
    0.1: [314],  # ' self'
    -0.03: [8, 80, 265, 381, 449, 862, 947],  # '(' 'p' 'le' ' ==' ' 9' 'gain' ' [["'
})
T1 = table(1024, 0.016, {  # part of 1.resid_mid.69
    -0.2: [325, 450, 831, 844],  # '],' ' __init__' "']," '"],'
    -0.04: [8, 314, 364, 862, 947],  # '(' ' self' ' [[' 'gain' ' [["'
    0.03: [258, 277, 279, 292, 313, 331, 366, 419, 552, 810],
    0.02: [85, 475],  # 'u' 'at'
    -0.002: [80, 265, 381, 449],  # 'p' 'le' ' ==' ' 9'
})
T2 = table(1024, 0.22, {  # squares of the other channels in 1.mlp.norm
    0.4: [0, 8, 12, 14, 15, 26, 29, 59, 63, 221, 260, 262, 276, 277, 306, 314, 321, 322, 324, 325, 331, 332,
        337, 341, 356, 361, 364, 411, 433, 436, 450, 469, 490, 496, 499, 532, 539, 544, 552, 598, 693, 760,
        797, 822, 886, 926, 939, 942],
    0.3: [2, 7, 9, 13, 43, 54, 60, 61, 65, 66, 70, 73, 79, 80, 83, 88, 89, 91, 93, 199, 259, 265, 269, 270,
        272, 273, 275, 281, 282, 283, 284, 286, 288, 289, 292, 293, 296, 298, 299, 303, 320, 323, 327, 328,
        335, 338, 339, 340, 348, 349, 359, 363, 366, 367, 370, 372, 381, 390, 392, 396, 401, 409, 416, 418,
        420, 421, 430, 453, 454, 457, 467, 474, 475, 476, 485, 512, 515, 518, 520, 522, 528, 530, 541, 542,
        547, 561, 578, 590, 597, 612, 651, 658, 674, 690, 700, 718, 722, 727, 744, 745, 759, 762, 802, 818,
        828, 831, 835, 836, 839, 843, 844, 854, 858, 861, 864, 867, 877, 884, 890, 895, 900, 903, 909, 933,
        947, 957, 972, 995, 1002, 1011],
})
T3 = table(1024, -1.0, {
    6.0: [221],  # ' '
    4.0: [9, 26, 73, 75, 78, 82, 83, 84, 199, 377, 383, 455, 733, 910],
    -4.0: [259, 262, 306, 323, 388, 499],  # '   ' '       ' '           ' '")' '        ' '               '
    -1.76: [0, 1, 11, 33, 35, 36, 37, 40, 41, 44, 45, 46, 47, 50, 51, 52, 57, 66, 74, 89, 276, 288, 303, 322,
        349, 364, 411, 467, 666, 679, 759, 810, 851],
    -1.4: [28, 63, 258, 286, 297, 331, 363, 366, 385, 419, 552, 578],
    -1.09: [14, 79, 260, 277, 279, 313, 327, 356, 381, 422, 475, 532, 823, 884, 995],
    -0.85: [65, 263, 281, 380, 390, 416, 438, 444, 445, 446, 447, 449, 454, 490, 548, 554, 556, 557, 559, 562,
        565, 582, 592, 593, 669, 809, 820, 891],
    -0.7: [80, 274, 275, 293, 324, 415, 432, 459, 518, 762, 769, 772, 778, 817, 862, 871, 939, 942, 968, 986],
    -0.4: [3, 12, 18, 19, 20, 21, 22, 23, 24, 25, 284, 295, 298, 325, 359, 409, 414, 547, 614, 651, 656, 681,
        745, 794, 801, 813, 816, 830, 831, 844, 866, 903, 1004],
    -0.1: [2, 7, 8, 16, 17, 93, 287, 289, 292, 318, 321, 410, 450, 515, 536, 541, 658, 690, 782, 808, 811,
        812, 819, 824, 835, 933, 947, 980],
})
T0_2 = dense(  # keys of 1.attn.head.4 largest: '([[': 29.9, '([': 28.07, ' [[': 25.06, 's_': 24.84
    "KygF29xGMkDaow6lMkwyQCAFHiVDSTJA1inw/NtJMkDN469iUEwyQJNDE/FJSzJAzeOvYlBMMkDWc8ox3EgyQP+cda4bRjJAkoKR"
    "P/odMUAAUi05dksyQPX+45vlSzJA/Fz9Kqg4J0B5P63S0UoyQOUnKoB6STJAr9CTSjFHMkCKNMD0wUsyQNCoKiv8SjJA0dCgjKVL"
    "MkAiZgP1lUsyQM2ikW6NSzJA9DNP6JlLMkAQVjrshUsyQDCN5sEdVzJAybKUT5lLMkBg2KNro0syQGB0W/IZRjJAUX3ZsutLMkC2"
    "njdgDUwyQGZ1XGNzRjJADIJkT5xLMkDN469iUEwyQIblzBl+SzJA66M0eghMMkDN469iUEwyQLlDxQHuSzJAN0+p2U9LMkBEsHjO"
    "zUsyQPDZlcnuSjJAm0b8lhJLMkD+VmnR7EsyQODJMaLaSzJAzeOvYlBMMkC2uTXOMUoyQAn61vbxSzJA7UaQAuVLMkDDQ0yW4Esy"
    "QF8zX15TTDJAi6X6599LMkC68O7M/0syQHiU0au5SzJAD8MoAuNLMkDoUf/f10syQFO+0SxDTDJAOSbdUlBKMkDN469iUEwyQM3j"
    "r2JQTDJAvl6XOh5MMkDN469iUEwyQNS3aT+gqDRA58BRbxJKMkCwl2gdqecxQNjjaGs5TDJA5AAnz/1HMkCPfmjSIEsyQHigW/UQ"
    "SjJArzx0M0pKMkBAOxUInEsyQFG3w1sySzJAvkY/pVBLMkD0BjfUt0kyQBzHq9bKSzJA53GUe9tIMkB0N1BdXEoyQA8RdhXYSjJA"
    "3BBQT/tLMkCNvHMrqEoyQDw6FR9/SzJAXinhhp1LMkA6484PbkoyQISKjKV1UjJA9pVJXypMMkB631EVvUsyQLzAUUcJUzJAJ+ai"
    "zopLMkB+5UwyqksyQColkjQuTDJAz+bSnq1LMkCknCkmgUkyQITbFhz4STJAOjWdfyRMMkA4osFMKoU0QM3jr2JQTDJA+RZ5S1eL"
    "MUDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN"
    "469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469i"
    "UEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwy"
    "QM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3j"
    "r2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQ"
    "TDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJA"
    "zeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOv"
    "YlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBM"
    "MkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN"
    "469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469i"
    "UEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwy"
    "QM3jr2JQTDJAzeOvYlBMMkBom0A7jEgyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3j"
    "r2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQ"
    "TDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQKY8yZzpmyZAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJA"
    "zeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOv"
    "YlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBM"
    "MkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN"
    "469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQMiQP3fKSzJAHElo60tLMkD2qD/HFUcyQLL69JpgRjJAsItUPCZLMkAeDWsY"
    "A4kwQDOool2FSzJAE8Uoj/xKMkA9UH/1X0oyQMog5r0eSzJAfsj8rAlMMkDc5QjAP0syQMx1erlgSDJA9bDjFiVKMkCg65uGRksy"
    "QHj2ZfrWSjJAHAtb3PFLMkCqMascr0syQLbN7IwMSTJAmT9GgGdHMkBzW6El9UcyQK2UWvvNSzJA/wsNiDxMMkDN469iUEwyQHs6"
    "+TqFSTJA8vaFRFVJMkBRkjaev0kyQJACM5RTSTJAUpViwSpLMkBEbjS2io8xQJCcH4C5SjJAfsfxatNIMkAkdEOs00kyQJpR9yqY"
    "SjJAoQcWDvlLMkBDkCn2dkkyQGyMzQOcSDJAZAsICc9KMkAIBf+fHEsyQP+JELf00DBAAbJ/9tRKMkA8z9R68kkyQLeMxoDYSTJA"
    "BS54ikFMMkDqEOVKSUwyQBzBF4zFSzJAKoFAFDxJMkDN469iUEwyQM3jr2JQTDJAE3TZJKBGMkA1p1yOBEsyQM3jr2JQTDJA1qH8"
    "1ttLMkDN469iUEwyQF51WZApTDJAcoqIyppLMkC29R/7DEwyQHjsbadiRjJALoftA9dLMkBC/THkSkwyQM3jr2JQTDJACjMnPJJK"
    "MkBjkg94+EoyQBqJgRAbSDJAyLA4zyFHMkDqYiySt/0wQHAFlU0PSTJAgddGuutGMkAs0EYQy8gyQOA6rmd2TTJAMCMde26EM0DQ"
    "GOOCCt0xQFRnRZGOpDRAzeOvYlBMMkCuxTvqCEgyQE5QZdKkRTJAzeOvYlBMMkDN469iUEwyQNmXhsitSTJApNFK5ZFLMkDklTa8"
    "8kcyQD8/C0CJSDJAMAGKgcpJMkAegk/kukgyQMmS0isVqTNAzeOvYlBMMkDN469iUEwyQEkbgwyvSzJAo0rKfDhLMkCWtHfx0koy"
    "QKV1gblXTjJAdoZmd1NKMkBU/bdpykkyQM3jr2JQTDJAi4ul2GhLMkAUAgzWQUwyQCT+XNoYTDJAzeOvYlBMMkDN469iUEwyQKnd"
    "a2TtQTFAzeOvYlBMMkDiP7clUUwyQDiJ8Y37RjJAY2DQmv1LMkDJEu4YekYyQM3jr2JQTDJASJa43BBIMkC298gVKw45QM3jr2JQ"
    "TDJAvnpX9stJMkBcn8PEEksyQEOd2VCuSjJAiCcJhepLMkABeOgePUoyQL4apEr4SjJAq952RSFKMkAI6WGlEUsyQJ05wotUSzJA"
    "ctXxjwlMMkAh37OV4UsyQMFDaAzBSzJAdVic9kJMMkC1VlBiA0wyQPx+UwhbSzJATbUV9OJIMkDN469iUEwyQF9E5hzDSzJAzeOv"
    "YlBMMkDePRcOrksyQOKNdnGLSzJA7p2+P0dMMkABWcAVkkoyQNH7eKvPSzJANK6SaYGNMUD4JMwyO0wyQKH69sxnSTJAzeOvYlBM"
    "MkBOSo6OoksyQM3jr2JQTDJAkEyBQjJKMkDGHea5H0wyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQENxbI56sThAzeOvYlBMMkDN"
    "469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQFc67LLuSjJAGlyAOb9KMkDkC8hYQ0oyQKjg9gE4SzJANo3qEwhIMkC0zN2Q"
    "hUsyQM3jr2JQTDJAykYhUr9KMkAGHXEGVEsyQBiXxcy5SjJA5wttoTVMMkCebrye2UkyQIT/UihASzJALvfBIphKMkBkzTrhXUsy"
    "QHcqEmGXSzJA/7oUeQlMMkC6IBEPuksyQDSrqJRATDJATfGbPZVLMkBWZyAZ4EsyQAGECm5HSzJAFiX5COJLMkCcwjA1W0kyQM3j"
    "r2JQTDJAx0q7J0NLMkDXbO6tQUgyQM3jr2JQTDJAh1xVD8ZLMkBu3sktLUcyQMW001hFSzJAllFwjHNLMkCkHKMj+UsyQM3jr2JQ"
    "TDJAzeOvYlBMMkBeUzNVIUwyQK2LbzcJTDJALwvH3VZLMkDp8fXhbiMyQJTHduQ1SzJAqKeA0eVLMkA3fpW+HUwyQLrv3MRcSzJA"
    "tsErzwpIMkCEa8YOnksyQBolYUbqSzJAqgKOi5pLMkD4Y1eQDEgyQKI0eb1fSzJAzeOvYlBMMkCKKBgLY0oyQGjW7xbdSjJA4xnD"
    "tJBLMkDN469iUEwyQFhKyJL2SjJARa+gQJpLMkDklpbD50syQM3jr2JQTDJApBd6Vt9LMkDN469iUEwyQADvgmikSTJAUdf6xpBL"
    "MkCVvRC9P0cyQMVMnDwHTDJAwEfk5zZMMkBksHaVBEwyQM3jr2JQTDJAwZl16ppKMkDt1bRn9EkyQItCOyhxSjJAzeOvYlBMMkAC"
    "c/a7T0wyQCldvEz9SzJAzeOvYlBMMkDN469iUEwyQMJsx5oMTDJAAxMKRUZMMkDN469iUEwyQFygUZLcSDJAzeOvYlBMMkDkxhN7"
    "0EsyQM3jr2JQTDJArz5lAVFLMkDSKYRgMkcyQM3jr2JQTDJAzeOvYlBMMkDkEJbiakwyQAT4VK0YTDJAzeOvYlBMMkCDKNjXhEYy"
    "QO3FxopSTDJAzeOvYlBMMkBsUsV/FUUyQM3jr2JQTDJAzeOvYlBMMkAw8v0Au0syQM3jr2JQTDJAzeOvYlBMMkBM3eHS7UsyQOwW"
    "eE8pTDJAzeOvYlBMMkDN469iUEwyQEe02b6zSjJA5UC5q01MMkD9TNe0vkoyQBIqtx7PSTJA7K8RAfVLMkDN469iUEwyQBuHflf/"
    "SDJAzeOvYlBMMkC6ttIxOUsyQBWFUkaBSTJABgGSKfJLMkCeYyqpJBI8QJcrOsGaSjJAMrl0PUBJMkCWTLNWIUwyQM3jr2JQTDJA"
    "zeOvYlBMMkDN469iUEwyQM3jr2JQTDJAc4Qy5qM8NkDOKtyZ7ksyQCBWTiDkSDJAzeOvYlBMMkCJh5eoDEYyQM3jr2JQTDJAqaqG"
    "kDxMMkDN469iUEwyQOO6wWLdSjJAzeOvYlBMMkB4p78+nksyQMpQt6so7ydAzeOvYlBMMkAz57SoY0oyQOtPAGOmSjJAzeOvYlBM"
    "MkBx8PVEKUcyQBtUzAJlSzJAzeOvYlBMMkAyn6vDLUgyQDHALLa0SzJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzWZuu41HMkDN"
    "469iUEwyQOEggtvjSDJAzeOvYlBMMkCXpMPfBUwyQAcS+yfuSzJAzeOvYlBMMkDwdaqqsksyQM3jr2JQTDJAnralmJF8KkA6XR71"
    "D0wyQBVqJ8nRSzJAzeOvYlBMMkCkJj3P9EsyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQLb2R6vWSzJAzeOvYlBMMkDN469iUEwy"
    "QBLJ2MYBSzJAzeOvYlBMMkAI6g+MGkwyQM3jr2JQTDJAzeOvYlBMMkAf3wC0QkwyQLfH5MXNSTJA85NMYUlMMkDN469iUEwyQM3j"
    "r2JQTDJAHwquKsxLMkCAkmRssUsyQH9Vz0FTTDJAzeOvYlBMMkD7Y8oyAUwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQA98b6J5"
    "SjJAzeOvYlBMMkBUqV+n0ksyQJEhJucBTDJARrn+W1RMMkDN469iUEwyQM3jr2JQTDJAAU+co3pJMkCLj5FhsdY4QM3jr2JQTDJA"
    "QKaAykxKMkA2FbpUvEsyQNFIThY0TDJASCHcUIxLMkDN469iUEwyQM3jr2JQTDJAZRyPHv5LMkDN469iUEwyQKoMUzkyTDJAAZQL"
    "q1RMMkCwtl8tt0syQM3jr2JQTDJAcG+K8PtIMkDNFXWPyEsyQFRAZwn6SzJA7Dpgu1tLMkDwld8yT0wyQG3tiDIoTDJAS4nWIjRM"
    "MkAraLJ3eEsyQJKs/aoGTDJA2wqOkJdLMkCNvtJQ8ksyQM2tmmX5SjJAILSoUkNMMkBSd1zd3ksyQMHhtvjlSzJAzeOvYlBMMkDN"
    "469iUEwyQLSA5absSzJAish8XtBLMkDNxHd85ksyQL1DbU/3SzJAHyxjefJLMkAogDZp7ksyQJ66VbKrSzJAM15KBdZLMkDN469i"
    "UEwyQIpSYKdKSzJAma9/69JLMkB6aHcc9ksyQK3GQTsBTDJAxJsldxdMMkAyPuJg+ksyQD7WTbHQSzJAzeOvYlBMMkDs5zB8SUwy"
    "QPu6bVrkSzJA92/XnE9MMkBgF5xJ+ksyQNoP70ZETDJAmYPwvE5JMkDUZG4fEkwyQIJcfxb6SzJAokFOv/hLMkDN469iUEwyQLUp"
    "gJ8aTDJAqzuFOmhLMkCw1LA0nUoyQBaaKA/2SzJA+fzqQclKMkD9Ja9vlEoyQMnt7FtVTDJAj1Qq8pJLMkDN469iUEwyQMx+2fZW"
    "TDJAah6tTRpLMkDYauj1H0wyQM3jr2JQTDJAMA3HxSxMMkCbDnIPBUwyQM3jr2JQTDJAzSkmbRVMMkCZLAbB8UsyQEDWgA1MSTJA"
    "/a94uv1LMkDobAhE5UsyQEypO3wsTDJAzeOvYlBMMkACbpGv+EoyQM3jr2JQTDJA6pxLb5ZKMkDN469iUEwyQIihZd5+SzJAXBoZ"
    "Ur1LMkDidygN4UsyQPoCJF0tSzJA41T6CppKMkD7qb5w2ksyQCn+mXIFTDJAAixHNMpIMkDg2Fj11ksyQDQuvzQfTDJAWqLv4iBH"
    "MkCK8gpz8UsyQM3jr2JQTDJAmI4iwBhMMkDDoMR1NkwyQI05uavwSzJAqLQLWjdMMkBId7EeZUoyQLa6cmIpTDJAhWBhzfdLMkDN"
    "469iUEwyQOruIQXaSzJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJA9AOAzttLMkDizZ2F3ksyQGDL8FTxSzJAzeOvYlBMMkA0qD5f"
    "6UsyQNHjOOvhSzJAbWPisVNMMkDT6zWiIEwyQB/fclpXTDJAzeOvYlBMMkATSDdC6UoyQHT5aS8xTDJAj+em3wRMMkBaEWh3MUwy"
    "QHF4CxwNSjJAZuOYBBZMMkCTdnEW8EsyQEb6HXHwSzJAz4fcez1MMkBIkc3Z60kyQM3jr2JQTDJAKC2ZAOdLMkDN469iUEwyQHCL"
    "Y4HzSzJAzeOvYlBMMkAJ0mcCPkwyQM53c8bqSzJAUQurAARMMkDf846EGkwyQM3jr2JQTDJAnMdiqeRLMkC0EbAu5UsyQJSHeRUA"
    "TDJA4qN6cvdLMkDY9A52/UsyQCOU+Xn5SzJAOnOpJ9VJMkBocVCaWUoyQIZa9ojnSzJAl22tFiNMMkCDBZ0MF0wyQM3jr2JQTDJA"
    "8vMcclVMMkAQbZl1V0wyQJgdiRIyTDJAu4cyH8BLMkAlBnVwFEwyQI5nAjRSTDJA30Q1WxdMMkDR0BNT6ksyQDLYijAqTDJAqzMz"
    "jBBLMkC3rZqX3kYyQP8DR+9VTDJAZBwyzlzKM0Anz52fMUwyQPKcJulXTDJA9vDlzBRMMkAtRlpMNUwyQHVWGuz7SjJAzeOvYlBM"
    "MkBzmnr6MkwyQGvZcYn6SzJA64jx+1FMMkDMoLyoQEwyQCSyzou3TDJAPcmsv/NLMkBml1BgSEwyQIY+CkEZTDJAzeOvYlBMMkC3"
    "Y9mGLkwyQFJF2OxXTDJAf//RfiZMMkDN469iUEwyQL1KTO3USDJAzeOvYlBMMkDn9IT/BEwyQKJFIQieSzJArc5KlCxMMkDN469i"
    "UEwyQI+cRbf0SzJA7X3uKttLMkDN469iUEwyQFAXtgYLTDJA4Iz3MVlLMkDN469iUEwyQHqagAZESDJAj4UgRtNLMkCPNpi600sy"
    "QDZrZguERzJAzSRvy1ZMMkDHRS/VUEwyQEru3mnFSzJARncIzQxHMkD3OVZ/jEkyQO6lkiCvSjJAamJsHBZLMkDN469iUEwyQHwq"
    "DKjxSTJAmmGWJQFLMkCDZLT1OkcyQNo0xHJNTDJARgJuRt9KMkBv3XKVx0YyQFnxDW0oRzJAK6HmcVZIMkDN469iUEwyQJs0vTVU"
    "SzJASlIn5B5HMkA6H9CHxEsyQNFQFIcqSjJAeaWHrkJIMkAN4dd8TUwyQNoMpvY0TDJAaiBLFcBHMkBvUK4O/0syQEqAM/KmRjJA"
    "GXCZ4ApLMkB1Y33PtUsyQM3jr2JQTDJAn+De4j/mPUDO93J0yUoyQEK7j1ijRjJA0BFNe3R7N0AoZ9sWYUsyQKW9xX8jTDJAzeOv"
    "YlBMMkAYLXT89kYyQCcn2DibTDJAzeOvYlBMMkDN469iUEwyQCiaDCxeTDJAnlXPPjJLMkBkOw9OVEsyQBlSW1LRSzJAbmPlzbZI"
    "MkC6Xo0vgsY1QNXDtN/ASzJAzeOvYlBMMkDN469iUEwyQNegssgkSzJAuglS5u1LMkDe+gMmrksyQB9NrFgHSzJAzeOvYlBMMkBC"
    "5APPaUsyQHMhk1aqSjJAmU8dETVMMkDN469iUEwyQMRiRZhBTDJAy13oFBxJMkDN469iUEwyQM3jr2JQTDJAhBzw95hIMkBQGNw1"
    "MUwyQMAjcPPfSzJAfqxsuNpJMkDN469iUEwyQG4BlSscSzJAYXlYZO1IMkB/MiLJ3UsyQJooa+7mSzJAVK6aEbRLMkBCagFt1Usy"
    "QM3jr2JQTDJAzeOvYlBMMkDuo5CKSkwyQM3jr2JQTDJAHwXnDjNMMkAF+sBu4EkyQNwAGKr4SjJA2ZaHpT1MMkDQ+9ObykoyQM3j"
    "r2JQTDJAy0WHEAJNMkAulO/WPkwyQBYsOGtmSjJABp4jGFJMMkB7FvBN7EYyQH+jIyQBTDJADN7NDEVMMkC2vrKVREwyQOfQEVLJ"
    "SjJAqp9TmExMMkCzDe3+SEwyQBiwPQ/PSzJAxJphnEZMMkDlbn3AVEkyQGa7XexNTDJA7OibiPNKMkBCOP7/xksyQGDeT5dKTDJA"
    "UcgqhndIMkALLXYzPEwyQM3jr2JQTDJAuvo/MVlKMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAZfaJ"
    "XwtKMkDN469iUEwyQM3jr2JQTDJAGcG1K/1LMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAyxBPPFBM"
    "MkDN469iUEwyQHGqI9FJTDJAzeOvYlBMMkDyCzdvpksyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQBeIpa+UkDZAiwA1B1BMMkBw"
    "7M0P20oyQM3jr2JQTDJAzeOvYlBMMkD4wszPx0syQM3jr2JQTDJAi/1BDDlKMkDh0oNAvEsyQKoYGf8MTDJAzeOvYlBMMkDN469i"
    "UEwyQM3jr2JQTDJA7MPv6+JtN0DN469iUEwyQM3jr2JQTDJA6P4OxlF6N0DvEWhT20syQGbmXbkzSzJAmFkS8E5MMkDN469iUEwy"
    "QMqUdM8KrTRAzeOvYlBMMkASvjhsT0wyQM3jr2JQTDJAzeOvYlBMMkAES89FIkwyQM3jr2JQTDJAzeOvYlBMMkDTx6Sqi0wyQHwy"
    "hGbMSzJA501K4P9JMkD/J/viUUwyQM3jr2JQTDJArnBtF/dKMkDN469iUEwyQC2zEGNYTDJAzeOvYlBMMkAX1Ksu1ksyQPk6Te1s"
    "TDJAzeOvYlBMMkDN469iUEwyQIEU4zO1SjJAzeOvYlBMMkD9Fnq+P0syQM3jr2JQTDJAV9CjU8NKMkCIcaDG3EsyQM3jr2JQTDJA"
    "zeOvYlBMMkCJ6Ki/uEsyQM3jr2JQTDJAcakRhcpLMkDN469iUEwyQCkB8tdFSzJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAbZyq"
    "+SJMMkBxwdL480syQMBVkREqSzJAzeOvYlBMMkCgpv5xUEwyQAGIrMwpTDJAYjMBSd9LMkDN469iUEwyQK4F6iclTDJAzeOvYlBM"
    "MkDN469iUEwyQJ+XujalLTFAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQJTgoCHbSzJA44y60XtJMkDN"
    "469iUEwyQKS+j6r2SzJAC+4W4/5LMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkDpw3GoxksyQM3jr2JQTDJA8v/jeT1JMkCPQPf3"
    "40syQM3jr2JQTDJAzeOvYlBMMkDN469iUEwyQM3jr2JQTDJAzeOvYlBMMkCvFx9FHksyQIzkGRvuSzJAzeOvYlBMMkDN469iUEwy"
    "QM3jr2JQTDJAGYJ8iDhMMkA="
)
ATTN1_V_78_2 = dense(  # 1.attn.v.78 largest: '"],': 0.9585, "'],": 0.9396, ' __init__': 0.9362, '],': 0.7016
    "JG+cEgYNzL9nyFp4sS/NvyECsiV8kcy/xmYBtm2yzL/TqmKSxTbNvyUICqZm/8y/06piksU2zb92Fx4L23vMv3ANNljDa4Q/4aha"
    "YgtozL9GoflckwjNvwjZEjnXHs2/2Aq4a6cMzL/DlpVFXubMv50+q6AihMy/zdNytRYhzL+OSMcjcRjNv2Tb+TzY8My/SCCB02QS"
    "zb++yflBEw/Nv7Qs+tZCDc2/nkL1euoPzb/54UzXpAvNv+l4M5xEDs2/OCmQLscPzb/RrcnR8BHNv1D+Fzq74su/40zyqlkhzb+G"
    "PHq5cyjNv5YgNIm6+8u/3IZjFnMQzb/TqmKSxTbNvyfMe0rlCc2/UORPWW8mzb/TqmKSxTbNv0cOsZqqIM2/hpyOlrL+zL9ynHw3"
    "eRnNvyVhT6b/68y/7qrtlpTzzL9X4l5oaCDNv7jA/7KgHM2/06piksU2zb/ddK7u6sTMv+tbwQOHIc2/bEwc1tAezb8preX0vx3N"
    "v188rPu5OM2/ue0ru9Yezb8Lajng1CLNv32jV49VFc2/TYGBlkYezb8oXET96RvNvziVJ8XZM82/xyqY/lbLzL/TqmKSxTbNv9Oq"
    "YpLFNs2/fdDmPTIrzb/TqmKSxTbNv9Ed5+qwfMy/TwoEE6u8zL8lfh9VUNbMv1QFY8scMM2/IGnHtOdLzL+IbhSarvfMv0aqqwwS"
    "vMy/BRyqYhvGzL88dHe92Q7NvyAoGQlL+My/fMdxXbL9zL/K9x/qmafMv7kIjFO5F82/FiTQTEN7zL/5UPLMjMrMvzkoaQXg5sy/"
    "LMGeKQ0izb9ZATEzctzMvwm31et/Bs2/v0F5ZsESzb/o/alqXtDMv17MXNS+2rG/RIcABmouzb+Md3s18RXNv9Spf+0scs6/gHDO"
    "gYMKzb81/j4a0pDRv8qKNnGtLc2/yIBW1P4Qzb/Uh/EgpJzMvyg3jAe5vsy/nlZLxyQtzb+71Tv+H4rMv9OqYpLFNs2/CHyH8cSQ"
    "zL/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/T"
    "qmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKS"
    "xTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbN"
    "v9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9Oq"
    "YpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLF"
    "Ns2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/"
    "06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06pi"
    "ksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2"
    "zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/T"
    "qmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKS"
    "xTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbN"
    "v9OqYpLFNs2/06piksU2zb8ungRWCWjMv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9Oq"
    "YpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLF"
    "Ns2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNvzQEYlrBvMu/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/"
    "06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06pi"
    "ksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2"
    "zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/T"
    "qmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv/2VmP1FGs2/lO4bPbTM17/89pQExxrMvwbxyqWA9Mu/dDfK5kL3zL+Q//z8"
    "ieLLv5E4rdn+Cs2/rqZwMVnuzL/YYPcqBf25v+X6i0/A9cy/H4ZCVLsnzb+hNKzSmfzMv+1tdM6XYMy/K47DmlDAzL/vJ1fAM/7M"
    "v5cjLuyo6sy/243fI9Mnzb/eE1jOKhTNvxX/1KqZhcy/CgWV1XMszL8V+PFPvB7Uv1Sd6FEsG82/MF4JHMgL1L/TqmKSxTbNv/63"
    "rCxNkMy/MGIYXjmWzL/7AldH0qjMvyfe1lQmlMy/FBXx/v33zL8Y2K+xOyXOv0pJIjiB4My/DBUT9tF4zL+ER+L+kbDMv/qX+9nd"
    "18y/qXez2CQjzb84xTMQGJTWv+uuGLDAaMy/jFFomujkzL8zHZ3JIvTMv3OVk00aw8y//Xmimr7mzL9Yw/oVTLfMv4pvmp18psq/"
    "+zJjn7Uzzb88ks0URzXNv6DVQJ1+Gc2/7l/DHimMzL/TqmKSxTbNv9OqYpLFNs2/o2jSEUwGzL8fBDAmMfDMv9OqYpLFNs2/yuf+"
    "bDQdzb/TqmKSxTbNvxhrSz81Ls2/X7Cd7cMPzb+kH/um6r/UvxRO/EM8vsI/XtPMjyQdzb+CfZTFoTXNv9OqYpLFNs2/VjxroNXY"
    "zL8Oi+fIDu7Mv2LoCf2KUsy/Eo7qaIsdzL94TYJcoF7Mv1n0vu+4gsy/biBMRNsSzL/ak0tYJXPmPxYUcEbpec2//paDJuoRzL89"
    "ganMWITMv8R/1bj3Is2/06piksU2zb8Q+MajvdnWv2nEuZFD0cu/06piksU2zb/TqmKSxTbNv7IbEdQspsy/hO4HwbcOzb9va4GL"
    "ok7Mv3hgfnxOZsy/TBq1luirzL9BFLi+/27Mv5azfHPStsu/06piksU2zb/TqmKSxTbNv1NPDghHFM2/lOt0k1j7zL9QGbxLG+bM"
    "v+x8MEC+sM2/JpaUeE3MzL9wbPNU4K3Mv9OqYpLFNs2/bEfoyyYGzb+Yz6T96jPNv3afI4QiK82/06piksU2zb/TqmKSxTbNv/B1"
    "OkDo/8u/06piksU2zb8bg/MUHzbNv7PAzMftK8y/OR37c0kjzb+ez01lqfzLv9OqYpLFNs2/Y55BapZLzL/Uv4R7KkPXP9OqYpLF"
    "Ns2/pBcKeT9v2L8hx/51sPTMvx30BgOE4My/iZsP4M4gzb8lU11Il8HMv47Q1SUW7sy/N7YBj1+9zL+lH6Gc7/LMv2b926eIAs2/"
    "/pzTqvAnzb/G5x9tYB/Nv61OCN3wF82/aQllkZUzzb8i6+0siCbNvyE89VoIAs2/xSp+XVdoqL/TqmKSxTbNv53ZmIdGGs2/06pi"
    "ksU2zb/i/GSUGRTNvxGavEGtDM2/qAtxTbs0zb8fObOVytjMvxw5Lf0AG82/IVggkuV2zL8iouIEsTLNv6KoMRuUl8y/06piksU2"
    "zb+YocYXfxHNv9OqYpLFNs2/3Mqf0GnFzL8Pdstl9SvNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv0T8C7waVcy/06piksU2zb/T"
    "qmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv1cKXP/758y/7g3CtK3gzL+LozfA9sfMv7QNkGEm+sy/01xqF/lNzL97ipa6"
    "bQrNv9OqYpLFNs2/y8AWdUbizL9SVHxu8wDNv6/5z+2l38y/n+aJefkwzb8ZYbqqAbHMv0qUMzsU7ti/Zsm/j9jazL8Qpi8bzQzN"
    "v4lZwPr9D82/PvZizBIozb+6I/qqNRfNv88PYDY8M82/7DaE8QENzb+wOO1xPx/NvyhOwDN6/sy/43pQTV8ezb/Eh32khJPMv9Oq"
    "YpLFNs2/f8iHkID9zL/o4HH1bFbMv9OqYpLFNs2/TEbgxd0Zzb8it0VGgiDMvwwW5wkK/sy/3VH6ScEHzb9118zb0iTNv9OqYpLF"
    "Ns2/06piksU2zb/AKtOnsyzNvxNAnMmPJ82/QB7L36cBzb86VIujfADNv6aJD/W9+sy/G08hH+Iezb+BkI8rKyzNv1pimdfG4r6/"
    "YXBF6XP17T+881/R+g7Nv05mo0Y6Ic2/iWlwD2AVzb8lLYqmF03MvxmYq1I7Bc2/06piksU2zb/jPP7+Fc3MvzD/8B8l6My/CFrQ"
    "7JwNzb/TqmKSxTbNv13WAOBR7cy/IsNa1ScOzb/dHcnXcSHNv9OqYpLFNs2/Tgubq/gezb/TqmKSxTbNv8AjG/ANp8y/McvAvRoM"
    "zb/W4DzUHyTMv3+oK3VVJ82/frNtoFAxzb/kEsTB8ibNv9OqYpLFNs2/lQcT3ijazL8iMX8pZdjSv0clXjkV0My/06piksU2zb/l"
    "4mKYLTXNv98u3YLmJc2/06piksU2zb/TqmKSxTbNv0y+0l6uKM2/EaQQQrs0zb/TqmKSxTbNv3OXMOQGfMy/06piksU2zb8uwhwB"
    "Bx3Nv9OqYpLFNs2/FYyfd17+zL/O1ARt8iDMv9OqYpLFNs2/06piksU2zb8jCuiKyzzNvw0U6ICqKs2/06piksU2zb9XOsBhtf7L"
    "v0eaoBiQNs2/06piksU2zb/x8oo7WbbLv9OqYpLFNs2/06piksU2zb+XZ13CyRbNv9OqYpLFNs2/06piksU2zb966grVfSHNv9uf"
    "t/iLLs2/06piksU2zb/TqmKSxTbNv6uUeUtL38y/6XYl7Rs2zb+u94Iz9dzMv913s6zWrMy/kfcbkC8kzb/TqmKSxTbNv4pa2Ll1"
    "fsy/06piksU2zb+2IVGja/zMv8Vs+5fNnsy/t+KW8vQizb8UcqQQjxrMv3d+z3nS18y/OJ8jP5+PzL+qvzM5lSzNv9OqYpLFNs2/"
    "06piksU2zb/TqmKSxTbNv9OqYpLFNs2/dk1DpfpXzL+W4GJc3CLNv7W4ffPeecy/06piksU2zb9B/p44i+PLv9OqYpLFNs2/PG2D"
    "KSYyzb/TqmKSxTbNv3pHBiPQ5sy/06piksU2zb9HkRXSuBDNv9CX/IjjU8y/06piksU2zb9p+13J98zMv9RoLJKL2cy/06piksU2"
    "zb+OphLFWB/MvxyxUKL0BM2/06piksU2zb/QylBXy1bMv6JLbQyLFc2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/0CpIbEcC1r/T"
    "qmKSxTbNv6DOLVd2jsy/06piksU2zb/vXQZG4ybNv0Cm3UjLIc2/06piksU2zb8i8XN3GxXNv9OqYpLFNs2/P5tplminzb9QaLrd"
    "CinNv3d5KJpWHM2/06piksU2zb/ZTSfBNiPNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv3m+4KDJHM2/06piksU2zb/TqmKSxTbN"
    "v4qDWZ0E8My/06piksU2zb/tT+k/BCvNv9OqYpLFNs2/06piksU2zb8c+5og6zPNv11Ka6pQsMy/9yW1PzU1zb/TqmKSxTbNv9Oq"
    "YpLFNs2/y73zLYsazb/w1bGZuBXNvwvrt3A0N82/06piksU2zb/wlQBWSibNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNvwIejrqm"
    "0cy/06piksU2zb8p/H5V7RvNv5PLBS0CJs2/3KX0Fcw2zb/TqmKSxTbNv9OqYpLFNs2/SKYEy3ibzL+Xl1EosevMv9OqYpLFNs2/"
    "gUqovirJzL/e3rN/jhfNvwtszYuCMM2/Nkl7oCMLzb/TqmKSxTbNv9OqYpLFNs2/zoahP3wmzb/TqmKSxTbNvyKbNQOJMM2/eJi8"
    "Fo03zb9n80ioIxbNv9OqYpLFNs2/EfSl49mEzL/bWjKivBnNv9TLYx3KI82/6EqMRHUDzb8Xwq+IejbNv6Nn2iZ5Ls2/dnMlTyMx"
    "zb+iHkYlVwnNv0vUWG/VJ82/hpKaDN8Ozb/S9psr6SLNv9kpJy6C7My/KBpO4eYzzb8aVuAF3x7Nv9ntY78SIc2/06piksU2zb/T"
    "qmKSxTbNv2PeeQx1Is2/4YDgLZcczb95psoNLiHNv8JkTKWpJM2/7wJ5k6kjzb+KTtNlKyPNv5xuy4ngE82/T66YpsMdzb/TqmKS"
    "xTbNv26ckB5w+8y/ETpVbVcczb8kUGgsaiTNv2ZtmkclJs2/scAWH8Mqzb96cv8ATCXNvz9SAmKoHM2/06piksU2zb+7B2AZODXN"
    "v4Dv59+8IM2/VSC/fZI2zb+esNsprSTNvx1NvN2oM82/CDRuI/iSzL/4RWdBMSrNv2rsQISOJc2/y58A81cjzb/TqmKSxTbNv3fj"
    "7whIK82/P6m2PIgEzb8rfCpe3NfMv3Te42tnJM2/aCQ5Fe7gzL8nEST71djMvztqdShCN82/QgW7K10Ozb/TqmKSxTbNv9soioau"
    "N82/ZNStaCDzzL84PZkwCC3Nv9OqYpLFNs2/Wv+D2pkuzb8ZCtk7yyfNv9OqYpLFNs2/Xl17Xjoqzb8sVGRtgyPNv9rPOJ2gkMy/"
    "mLBdi0wlzb+XsVBM7SDNvzYAyjU4L82/06piksU2zb/owI2/Ku/Mv9OqYpLFNs2/6AaZc0rZzL/TqmKSxTbNv9L454SFCM2/Z/ut"
    "XKEYzb8lnLWdDSDNvz8FsQey+sy/puouICbYzL9mQL+Drh7Nv9t+pTr4Js2/xbmlxzx2zL82DGB99R3Nv57/0YFnLM2/Wkhxczsh"
    "zL8NivxPziLNv9OqYpLFNs2/4qTk0I0rzb82nK9UnTHNv/r9TgpKI82/cVetOoUxzb8/sTtou9DMv5aQXU8zLs2/k1OOhiYkzb/T"
    "qmKSxTbNv3Vdby6YHs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/JQEYGPcezb9Sf82pBR/NvxfzhA9tI82/06piksU2zb+C9QuT"
    "GCHNv02zWKo7IM2/GUS45Hw3zb/fYgDCNS3Nv4+GrBPLN82/06piksU2zb+yZLMfCevMv03Sw2P0L82/KZ1PtnYnzb/aIQBc8y/N"
    "v3PNVfj7usy/Ei+gfnQqzb8MYqA9gyPNvwaycreXIs2/av+cfXYyzb9PdvqGXrXMv9OqYpLFNs2/ITvAb0khzb/TqmKSxTbNv+Of"
    "e7g9I82/06piksU2zb95PsPJ1zLNv69ZiosRIs2/wJ+Kt0gnzb8lskLDZCvNv9OqYpLFNs2/cD3yZM0gzb9beOR8NSDNvx3eUpTM"
    "Jc2/EbDLSRMkzb80ADATWSXNvxwptjmBJM2/tEMnYeewzL8teQ30yMvMv0aL1rFlIc2/koD8Szotzb/ljkCErCrNv9OqYpLFNs2/"
    "RVilzkc3zb+fl4E70zfNv8kgnoR1MM2/uVZ6BzcYzb9KPS28HirNvz2XK4EPN82/PUJNWs8qzb+2Io6l+SHNvyuDrwhNL82/K4bV"
    "NhjzzL+++URnZRLMv5wwBxq7N82/LGtZXJ2MzL8SdBuVZDDNvyGakDL7N82/QNfIZA8rzb+TN+T9FTHNv9+a+Bb+68y/06piksU2"
    "zb/cqkM1fDDNv+6P6Ku6JM2/bc5dpQw3zb9c4xnLaDPNv0LGK02QTM2/Felj50ojzb/+yhrGHDXNv/K7EkWoK82/06piksU2zb/z"
    "mA6qiC/NvwRTQ8DaN82/HbrywNEtzb/TqmKSxTbNv+u1xy5ejMy/06piksU2zb8wPcf9xyfNvyFwASVsEc2/F5KZJhgvzb/TqmKS"
    "xTbNvy/EikwgJM2/BFTI7Sgdzb/TqmKSxTbNv94UHrZiKM2/HSgYTRICzb/TqmKSxTbNv8X3/xN4cMy/dpZp6EoZzb/r3V1yvxzN"
    "v9JzOAq4OMy/EtzXFHY3zb+DJbVvxzbNvy/+aeK6Gc2/ZL8WCV40zL+O/UPXwJ7Mv3Jk1gFB3cy/ANBhhVT0zL/TqmKSxTbNv1ca"
    "ao8ytsy/+qqgxbfuzL/+Bk/jSz3Mv8SD28gkNs2/cps3uptb17/YFubP9ybMv04/rDq2Ocy/o8n9ugR0zL/TqmKSxTbNv2AAG1Wv"
    "Ac2/1zp3Dd43zL/o8R0H/xjNvyO/v4OAwcy/KBNMyTVwzL95Z3fwJjbNv6crNnt3Mc2/elujZBpBzL96D5IxWSXNvwjmb1elIMy/"
    "aWMY9Z/xzL/4BOJ5cBbNv9OqYpLFNs2/Ml3gAKQyzL8ngBhyHOTMv7Cz78XyH8y/keFb1yUR7j+IjULHfgTNv6dCKFCELc2/06pi"
    "ksU2zb87aIgfhxTMv9DDwjizT82/06piksU2zb/TqmKSxTbNv8V+fZQEMc2/xoEipwf6zL9bu1SZRAHNv8sqv91rHM2/cXLxcXhy"
    "zL+DB7oLSqzuPx9PzdHFGM2/06piksU2zb/TqmKSxTbNvz6tPpVL98y/s7s0tUIizb8iH/sUsRTNv82Kiggd8cy/06piksU2zb/r"
    "utGe5wPNv14ErIyt3sy/vdcNsnwxzb/TqmKSxTbNv5WHqSGTM82/tdFs6rOJzL/TqmKSxTbNv9OqYpLFNs2/6GrI6k1vzL9syMxm"
    "YEuoP0gfDkdUH82/dTpuAv+tzL/TqmKSxTbNvwrh9XJD+My/nHSmLGl/zL9mdfFfnBvNv749ll8sIM2/XObHkE8Vzb+LLsVRzRzN"
    "v9OqYpLFNs2/06piksU2zb+BlUHNbjXNv9OqYpLFNs2/irhUOS8wzb/ymWJSArLMv5U/L7dA78y/h+jo69kyzb+59dlilOPMv9Oq"
    "YpLFNs2/Taqa3FpQzb9Pye+9GDPNv+yVpYucz8y/fuboaAY3zb/49bTwnRPMv05//UBHJs2/KAwTAo40zb94mn9RTzTNvycDzj7+"
    "4sy/m3OFE/Y1zb8TIda4KjXNv0ixHH7DG82/jJBU5Y80zb8vPgmpRJbMv66oRt03Ns2/YwtHX6zszL/jqRWEEBrNv0Q3lMVaNc2/"
    "IyjNX4VizL97d7KNajLNv9OqYpLFNs2/WjkzFJjLzL/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/Ge0V"
    "yV+3zL/TqmKSxTbNv9OqYpLFNs2/1pmmpyUkzb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/nAdEhbw2"
    "zb/TqmKSxTbNvy7rcUlfNc2/06piksU2zb8ysyba9xLNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv3IolCODIMy/N/1oCrI2zb8j"
    "LMgKfOfMv9OqYpLFNs2/06piksU2zb8S+bJUPBrNv9OqYpLFNs2/yrXlN+7DzL9aUZVKzBfNv5CGhreGKM2/06piksU2zb/TqmKS"
    "xTbNv9OqYpLFNs2/LO+TY7YpzL/TqmKSxTbNv9OqYpLFNs2/9tqsn+0nzL+ZTOrE2x3NvwAiLeMy+sy/h0TDH3M2zb/TqmKSxTbN"
    "v2AiObTlGKk/06piksU2zb9TfXvskDbNv9OqYpLFNs2/06piksU2zb/rwalwFC3Nv9OqYpLFNs2/06piksU2zb/CMF/SmkTNv34q"
    "Tv4zG82/fgMIKJS1zL+k3bCJ9zbNv9OqYpLFNs2/6reKc1XtzL/TqmKSxTbNv4impFkNOM2/06piksU2zb91Y5PQQx3Nv3jftagS"
    "PM2/06piksU2zb/TqmKSxTbNv66OJnc238y/06piksU2zb9Ml020MvzMv9OqYpLFNs2/6pgOXtnizL8LSfN9px7Nv9OqYpLFNs2/"
    "06piksU2zb8MYph82xbNv9OqYpLFNs2/rfwuaugZzb/TqmKSxTbNv/QhJCmr/sy/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/65XW"
    "EaYtzb+3mJiOVCPNvxg4BDYH+My/06piksU2zb/Ma1GFxDbNv6zM9VlYLs2/SopD0y4fzb/TqmKSxTbNv22Pc93WLc2/06piksU2"
    "zb/TqmKSxTbNv+b9kJ4O0sy/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9S4SspOHs2/XRp4r3GezL/T"
    "qmKSxTbNvy2ZX36aI82/RmVeWZkkzb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb/qPncO/hnNv9OqYpLFNs2/EEPsE66QzL/iT1pg"
    "KyDNv9OqYpLFNs2/06piksU2zb/TqmKSxTbNv9OqYpLFNs2/06piksU2zb+45NsqXvfMv6RXTTF1Is2/06piksU2zb/TqmKSxTbN"
    "v9OqYpLFNs2/5fs27B4yzb8="
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
    "JHSEMcFg2D8TliSIBtPKP9UAvE6UN9E/31zLgKQuzz+FPNZO5f7JP+lIR7FwPss/hTzWTuX+yT8asaArCBDSP+ibQuivhNc/2tYn"
    "dRgB0z/hbTNqzYPLP417cTXdEsw/b52+JGXz1T8cdz4lphnQP/s3nVJo4do/bieunFEg1j8Z3e9lAs/LP8/Ggj0/ic4/ryzeiaUs"
    "zD+d1TBkMWDMP5Xg8c9rfMw/C5rElR9TzD/NGS8QY5XMP9O0NmgTacw/TSMWcL9IzD//gFCcrTPMP9tYKYzdfdg/U3xUAYk9yz/r"
    "F4GSXu/KPwRqptPY1tc/LR3XgbQ/zD+FPNZO5f7JP9P7r3MsHcw/H4W1qWSGyz+FPNZO5f7JP5+N9wFp8cs/W1S/mY9Dzj8TgQjk"
    "lJLMPxXaq2i9N84/3/yVBbksyz8nM5KYKPbLP0GSYvl7Ocw/hTzWTuX+yT9BjJpMqojQP282Xd2S4cs/mRFrWmAJzD9vr9s8xybM"
    "P6OXvEsV2cw/s9YtCKdjyz9bYOQoJDXLP1vfmPerlcw/zRDINy8dzD+XzLMW20PMP3Ug8f+JBco/7tOg1OlT0D+FPNZO5f7JP4U8"
    "1k7l/sk/pYxRv9Yryz+FPNZO5f7JP5Je6yY7Ttg/TsQErutC0D+FPg4UqdzPP9eQA+Mn8sk/hOySNP0n2D8nvn0T5+DNP2rzex8q"
    "n9A/yXcwgeh30D8PNoAoGb/MP+nl02nTTM0/L4iJRTKJzD9dLBW+K5DQPzlQxvILGss/FT1t77Pxyz9C98DWDoDQPyVhda3yIc8/"
    "B7ukLlMNyz9tQso5MSrPPx1OHbzb9sw/M0ov7EZ1zD+5/dgcYRvQP7Fnw0F6CdA/P9QBV+N6yj+5VjV9GHPNPwP8LgKipdA/ukO3"
    "y2hCzD/2tqqIxBHMP2vHA+m2aso/S+E8jK7DzT+XeAkEpd/RPxFzZPnqUtE/VwxVYQaOyj+y9buOxP7SP4U81k7l/sk/76YRLV3M"
    "0T+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+F"
    "PNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO"
    "5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7J"
    "P4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U8"
    "1k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l"
    "/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/"
    "hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzW"
    "TuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+"
    "yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+F"
    "PNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO"
    "5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7J"
    "P4U81k7l/sk/hTzWTuX+yT/UfoyoDqrSP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U8"
    "1k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l"
    "/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JPymd8bRxfds/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/"
    "hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzW"
    "TuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+"
    "yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+F"
    "PNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JPwECC9Mrqcs/Ew0MukRUzD9+SNEalR3TP35sFTvWWtY/1WcDBsAhzj8yWFn9"
    "A1XVP5fLfiqBNs0/9yAT4IBTzj9mUv2nJRjQPzFcTo45780/9Ed0ldHkyj89ipC4NjjNP5YFo944OtQ/ZlkeI20x0D/6jcCOu2nN"
    "P9tBzKzWh9E/Qb8h6lZy0D+DrAYWwFXMP7s4mrkuYtI/Z4pInesa1j9LGzajYw3VPyHCJU3vgcw/jS9ReRX8yT+FPNZO5f7JPz6f"
    "Z3I9eNQ/ZePQwK2a0z/xpMXNDR3SPxadfQ06WNM/GyVos5ytzT8SdWLyoNvRP+8QtqCUOM8/Ven36aON0z/B7KBR2BvSPw3ayhwA"
    "Y84/WfSx6uE7zD8UqMfpf7HRP+DMnTGAwdI/HjGFEUI5zz+vezwQ05jOP8sH9S/ZU9I/v28wrIWjzj+QTVbF6NHRPw0Al6nF/M8/"
    "8YcPii4fyj/3l880nRPKP3vkwQ2hjcs/c8mmDofU0j+FPNZO5f7JP4U81k7l/sk/lG8hTPQK1j8IPWg4eEfOP4U81k7l/sk/cwqu"
    "wldqyz+FPNZO5f7JPwElwr6jfco/z0EYw9AxzD9Y+x/lw3TKPyTl6oab/NY/CemstP2Iyz/tUsgtWRDKP4U81k7l/sk/sFMpPI5U"
    "zz9XXJ7GUK7OPwiYJyu8KNQ/NIVihoxi1T/nkir2+wzVPyBR8sw3atI/yiQ1ddsb1z8LDzLePQLWP4V5ZDaFCMs/M/3LyRMd0z9K"
    "kEIlm/vSP6Gl63yznco/hTzWTuX+yT/G94608XXVP7mLCZiXtdk/hTzWTuX+yT+FPNZO5f7JP4+VTmlxQ9E/R7bAJ3IkzD9gQt+R"
    "oZzVP7NjsWPiwNM/iUDzv5rPzz/kdWYQuabTPzPZHlD+kdo/hTzWTuX+yT+FPNZO5f7JPxGpD7xg+cw/CX8IOnuVzT+rlaHnh5LO"
    "P38fWrKPes4/5OTd15Qz0D986ibRstXRP4U81k7l/sk/NwEIdk3zzD+BWH27/izKPxOlK50Bkso/hTzWTuX+yT+FPNZO5f7JP+Zc"
    "D2dWwtg/hTzWTuX+yT8f3n9jy/XKP8o30iqHLNA/d0eAN5VLzD+x0wq2BdzXP4U81k7l/sk/udGF/DOF1D/nxLzctBfVP4U81k7l"
    "/sk/VSDCiK1a0D/RMUFR/SDQP3f+3upQs84/I7yPkXfayT+rUHidDE7RP2f17aQoss4/KDNrYF6w0D+pETMTrn/OP7WaPlY9NM0/"
    "P8rJXUzDyj/5ltSHDUvLPzN6jsJ+scw/sei1sYSsyj+PZ+0OaTvKP+2btghV8sw/t42URukv0j+FPNZO5f7JP0lPTv7yH8w/hTzW"
    "TuX+yT8BPAfWgjTMP+Yog5w0hMw/WQDfZcgoyj+Dc4YIHiHMP02uCZJky8s/ogJZhoid0j8RrPWFY0PKP1GbLh1bP9I/hTzWTuX+"
    "yT9d9QdFnXzLP4U81k7l/sk/3FRRx3x60D/XYRrZi2vKP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP+ZYRK6YLdI/hTzWTuX+yT+F"
    "PNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP58lCvUUQM8/+0aBARs0zz/0pmGYQyjRP+cJhMumrM0/hYzcUtHp1D+5Fcoa"
    "XKfMP4U81k7l/sk/kYQ8uwpkzz/nONQT0wvNP1/9P3urE9A/kWWVYHk6yj8q6WehuzrRP3sv9m0so8w/EO6pn2Swzz/fcUCwHN7S"
    "P4tKmikRKcw/UZRNBe22yz+hkJcFrKjLP33RSYyaMso/nzu02aWiyz+hbd+YOTXLP5/AnlMrtc0/1wlAgcjRyz9s6gaGAkPRP4U8"
    "1k7l/sk/ATfXJZJzzT94aE0vscLUP4U81k7l/sk/V6RZzay2yj/QTYe7Wr3XP/tCNSetwM0/yQ5PjtQWzT99+1/OM+zKP4U81k7l"
    "/sk/hTzWTuX+yT830+bY23nKP0HUahhtkMo/8wZZ0tkxzT8dUDwuflHNP8uLQqETk80/O1fkoYfiyz8/qoOLtYPKP2/srbyDLs0/"
    "aFHGZ7641D9L9bPNb0zMP9NBZCD0Scs/QsU1AA8g0D82OVA+QyDUP29C+WPbEs0/hTzWTuX+yT/k1fg5FzjQP/XSXSaZAc4/E/7B"
    "PPnzzD+FPNZO5f7JP+8PwrTtgs8/+Qnq+BNZzD+5AWSN3j7LP4U81k7l/sk/vy3U7nxtyz+FPNZO5f7JP4a278mEUNE/S2GFZJR4"
    "zD9IfXG7eEbVP3fRHEhHLso/HyKYg5k7yj+XcU1atsjKP4U81k7l/sk/W3ZwNVOrzz9UTk2KHNTQP5gdBOXEH9A/hTzWTuX+yT8B"
    "4CM9yf3JP68LxslS+8o/hTzWTuX+yT+FPNZO5f7JPxH4rN69tso/JdCMOvYVyj+FPNZO5f7JPx9vV7Sj8dM/hTzWTuX+yT+BjLK1"
    "vO7LP4U81k7l/sk/HeJt1pagzD/vpK9ZgzjWP4U81k7l/sk/hTzWTuX+yT9hxL2BR+zJP9MdPYEmZMs/hTzWTuX+yT/5SuhhzcXW"
    "P5lINzpm+sk/hTzWTuX+yT8x/cYhxk/XP4U81k7l/sk/hTzWTuX+yT+3GXUaHtrLP4U81k7l/sk/hTzWTuX+yT9FQ+0tJd7KP+fx"
    "5qL4fMo/hTzWTuX+yT+FPNZO5f7JPzl0DeEIV88/RbickTYTyj/9jfX5+C/PP5HxXadtYdA/sbuRjEgVyz+FPNZO5f7JP4qMW24D"
    "M9M/hTzWTuX+yT/0IQqeo1LNP0osrYVS1NE/+WruPvgvyz/ZjpT1qmvSP4moF43G7c4/jx1NknpG0z/RFiNDcITKP4U81k7l/sk/"
    "hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/5BjTrNg41D/nIe1iXynLP5rCFTjBE9M/hTzWTuX+yT8dhhfJyMHXP4U81k7l/sk/U1jd"
    "Q3kByj+FPNZO5f7JP2uTEhHe2s4/hTzWTuX+yT/hmsI1oAvMP2XiXJOkwNQ/hTzWTuX+yT+u/zmcbEHQPz9yLJREzM8/hTzWTuX+"
    "yT9jr1TafSjVP8WX8hif+cw/hTzWTuX+yT8+B3wYi5XTPzfefiJohM0/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/Q8MpZo5x1T+F"
    "PNZO5f7JPw/fOMTkOsw/hTzWTuX+yT8LEV67LdbLP4kSf5pmdcw/hTzWTuX+yT9BuoJKx43NP4U81k7l/sk/Pwjb0oSc1D9ffqIw"
    "6pfLP9OBQy4Pnco/hTzWTuX+yT8hvGTLtlTMP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP5GgBNC598w/hTzWTuX+yT+FPNZO5f7J"
    "P6Nn1fUY+s0/hTzWTuX+yT9P8gHumR7LP4U81k7l/sk/hTzWTuX+yT9t40+A3SrKP+yxJX3DhtE/ydBlPq4dyj+FPNZO5f7JP4U8"
    "1k7l/sk/0UQsd8AXzT8uItOSLdXLPye74tsr/8k/hTzWTuX+yT9Jp1YlX/7KP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4tfjNPH"
    "fNA/hTzWTuX+yT/bl8SWRfnMP9+6ohU9E8w/b+hvTRenyT+FPNZO5f7JP4U81k7l/sk/WRKmRrC20T/ehe+vXqTVP4U81k7l/sk/"
    "hzBWgBV2zz8v/fbgUeDLPxYB1pTFQco//2oWqmyHzD+FPNZO5f7JP4U81k7l/sk/ByAIau7vyj+FPNZO5f7JP18MtSFkMMo/Q2Yb"
    "LpTxyT/H4Q9NXpHLP4U81k7l/sk/XYIi3gkg1D85WHcKuLnLP0u63tlhHss/WwLIKXTIzj+DjnGy/CTKP8FVlgeaa8o/mYOQtffu"
    "yT/nry6XonPMPw8lU6sa3so/fTWZRO9Qyj9j+WVEQF7KP8c1+ieYUM8/d7tHcz2Eyj9BnhRGCW/LP+fVQ0mDRMs/hTzWTuX+yT+F"
    "PNZO5f7JP49FXP5+L8s/6/ezdcKIyz9XVURj5ELLPw1yOh4PDss/AfJSQTcdyz/dgLTZ3H/LP72qz+mtF8w/fazqct12yz+FPNZO"
    "5f7JPwkFBKg5t80/qwO9iCiWyz+Ji1qO0BHLP6Nwlc/X/so/NX72f+C2yj8j7yTVdATLP8emrQy8h8s/hTzWTuX+yT8//W0lNCDK"
    "P9sYLVGcScs/H4TfiDsfyj/NWaK4dxXLPzwGFgINN8o/CLBZzi/70D9FIUSBiLrKPxFBaXtBVMs/+6DSL1ZWyz+FPNZO5f7JP+FU"
    "RRKQmMo/FS4hhb7ozD/D0aENzcjQP81AOz/6Ecs/L7oW9No3zz8fPeCQxfTJP3PzCHP18Mk/QzSvGYSlzD+FPNZO5f7JPylcS1B7"
    "68k/0/gsIQ93zj/TN5Pg1I/KP4U81k7l/sk/x6gCeNNQyj/VFrVJCSvLP4U81k7l/sk/A2TtyKhJyj9HV+SdeR/LPzyzP8NhJtI/"
    "rfvME6gKyz9JXQ5evEbLP2MYb4Wvcso/hTzWTuX+yT8Hrq6xXsfOP4U81k7l/sk/q9f9rbumzj+FPNZO5f7JP3eS5Rgp9Mw/K407"
    "SkTFyz/9lLrzBFTLPykDPmyWTM0/HYdq8wKWzz997jvf42jLP2lrdd5aN8o/JlKaTq/Z0j95pUMK5nPLP+MjwXu9nco/+aP0QQB4"
    "2D9fl0T6SzLLP4U81k7l/sk/OYYbZAqmyj/ZVJufQEvKPwHO78rfIss/TVz/rIVPyj9Psviw5hLQPyl44esafso/2R3vFpIdyz+F"
    "PNZO5f7JP/two/E3ass/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/CU9d3pJkyz/NIsSz+YHKP0dlfb/MIMs/hTzWTuX+yT8tckoN"
    "rUzLP8GAialIUcs/v24G2nEHyj+r3DiVDJnKPz/bgRgf6sk/hTzWTuX+yT+7J4hgcNfPPy3KsNMOeco/CZ8nLbHjyj/bTbWbyWPK"
    "Px2gpIKFudA/vSWuoJS7yj9Tk1aWnXnLP5fkaeWVNcs/A/fBlWJbyj9Zcl6g00LRP4U81k7l/sk/gWslXkRByz+FPNZO5f7JP2nw"
    "MkKWK8s/hTzWTuX+yT9NlGZYSS7KP0vdyFllNcs/wYbn/Gfmyj/Lj+LcBa3KP4U81k7l/sk/QywMkDFKyz8ZyprgXlrLPxmM9e35"
    "Ass/wb2Qhroeyz9JIO3iHwvLP40GPp0cGMs/Ys0W6Q4M0T8sLV++4wrQP4XWcxaXP8s/OVjNmCSRyj9FaIupOrjKP4U81k7l/sk/"
    "b0RxeqrwyT9Rt5PNvunJP++e6KhiYMo/gUiYQGrUyz9HdMMytsDKP08klYq1y8k/+eVALwG4yj+rqi8u0DbLP3ewaNzVnMo/vswK"
    "h4Ew0D8q0JI3mTTWPyOvUlzV7ck/v+0+RCNS0j+7Yw3xFh7KPy2PV6UR6Mk/f0JVDArAyj9/6qSDKVbKP0U+ino2D88/hTzWTuX+"
    "yT9dqvAg1k7KPwt1TKKnFMs/q/RyCsT+yT8vTdFFnCbKP9+xGcqjSMo/WQzJBcsqyz+JUNpVlRjKP0tinJF8pMo/hTzWTuX+yT8B"
    "AeF0KVzKPxnLpVB/tsk/U5SR+33Fyj+FPNZO5f7JP/cyog3b3cs/hTzWTuX+yT+DgRdQRSvLP0GmclofEss/YdzvV7Gpyj+FPNZO"
    "5f7JP59qBdcvFss/cQHZ7VJVyz+FPNZO5f7JPycnRyd8K8o/mSwywwhuzT+FPNZO5f7JPzvicNF8Ssw/mewCYVMIyz9ty8D+35jK"
    "PxIo1R+wa9U/I49CDFesyT8LH783vAfKP7me9bQauMo/u0XAZEdSzT/nqRMjvoHSP2taG4EGa88/8QIWO0CFzj+FPNZO5f7JPyc4"
    "cl7sEsw/7VchSWZUzj9B4ZljfCjNPzXcRJaSA8o/X25wXPLmzT/LxwQduJLNPwG+ZlcnOc0/e2DwVC88zD+FPNZO5f7JP1kXg3+H"
    "3Ms/d5R/mclBzT9f/17xF0XMP6w6YfQ8WdE/G9AQXIlLzD/zf5tOegPKPwf2dJWVV8o/oLShgUq91D/UYyHr1CTLP6G1qJTYsc0/"
    "Fzk043GJzj/vaK3AHNvKP4U81k7l/sk/pIQlQeFx0T9XxOpV7gLPPxm9WApPtc0/XlAmIzOo0j+TUX6FRgPNP/G/7ryBBMo/hTzW"
    "TuX+yT+FGarRe3rUPxnb3+gBe9A/hTzWTuX+yT+FPNZO5f7JP20fhuY0X9A/xZegzNBdzj/PlAMwN/jNP7C/7/AScss/AX1e85cF"
    "0T9RK3h/vkzRP0EM5xgxwso/hTzWTuX+yT+FPNZO5f7JP1H888E5Hs8/f4ZnLnhiyj+ZZMEkMs3LPz8cPR5sS80/hTzWTuX+yT/m"
    "oz48H+DOP+CF7OGRL9E/w9Rw0j9Xyj+FPNZO5f7JP1g9OTSELso/Fs/gUbp00j+FPNZO5f7JP4U81k7l/sk/XfpZkAeG0z8jEkMG"
    "mq7KPz+xRoCvjcs/LU/vgXx70D+FPNZO5f7JP6sMeTpcaM0/bjRU6FfF0z8xubjIM+rKPx0sJRI1Vss/JZ3w1Gn9yz+zNXmWc2DL"
    "P4U81k7l/sk/hTzWTuX+yT8RxJL6HhLKP4U81k7l/sk/VQcjQCWDyj//R0l+U9/RPwGncwPQZ84/p6LN+i47yj/aLIBLalTNP4U8"
    "1k7l/sk/385Im47FzD9JDWtNRfDJP+QyfE7vzNA/09A6eYDGyT/mARwYRcrUP7dKncqO/so/J29mCCQWyj/njRKYzOvJP/3kmb9e"
    "qM8/AYNW86wFyj/Dz6bc3xbKP2GM5bj1oso/OSd59Kseyj+FF9fWf3rSP8++8gp+/ck/W+7D0YDbzj/vzuRnmbTKP02Xp1dnJso/"
    "jr/64PnB0j8NEAqr8j/KP4U81k7l/sk/c073ubzq0D+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/j9Hg"
    "nMHczz+FPNZO5f7JP4U81k7l/sk/n3G8aELzyT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/KSuhdX//"
    "yT+FPNZO5f7JP/3h9v8+5ck/hTzWTuX+yT/fbuEQbHfMP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP5Mv2X9pStY/S8IfA7AEyj/5"
    "STjBrjHPP4U81k7l/sk/hTzWTuX+yT9ht8BRz7LKP4U81k7l/sk/+bZQCW160D+dbZDLi8zKP02xQjphRso/hTzWTuX+yT+FPNZO"
    "5f7JP4U81k7l/sk/HGjWiX/21T+FPNZO5f7JP4U81k7l/sk/MeYJ48Nf1T8JtX/ph3zLPz8V5ixe4M0/f8V99QQEyj+FPNZO5f7J"
    "P8vufIfmMNI/hTzWTuX+yT83UMSWYQrKP4U81k7l/sk/hTzWTuX+yT+LS4QvoAPKP4U81k7l/sk/hTzWTuX+yT/h/DPExHHKP6Ww"
    "jnW/qMo/0uRjAmce0T9FxQK69MDJP4U81k7l/sk/rSWdS2Vzzj+FPNZO5f7JP0P3I5jvAMo/hTzWTuX+yT8nyG8onpPKP9VOkZ9x"
    "l8k/hTzWTuX+yT+FPNZO5f7JP98SyzIpFs8/hTzWTuX+yT856IeEmZXNP4U81k7l/sk/WR3RGeG0zz/1eZGWo4XKP4U81k7l/sk/"
    "hTzWTuX+yT+JBBhtVFnKP4U81k7l/sk/eWNtHRcLyz+FPNZO5f7JP6mgfLLpXc0/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/mfGg"
    "/uN4yj9XK9qA4v/KP6eNj4xnlM0/hTzWTuX+yT+7TSMLaA3KPxHWjfYTSss/g1Y1EGGAyj+FPNZO5f7JP8dUrMrHico/hTzWTuX+"
    "yT+FPNZO5f7JP8Vd+hDbMdA/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP9V3Vb8aico/LToKHIhb0T+F"
    "PNZO5f7JP1GhZvXDB8s/uTto8d95yz+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT+7CEWcWrXKP4U81k7l/sk/DI5YmIZu0j9ZqVPG"
    "p3bKP4U81k7l/sk/hTzWTuX+yT+FPNZO5f7JP4U81k7l/sk/hTzWTuX+yT8JcMR+wujNPxHr1GmqGcs/hTzWTuX+yT+FPNZO5f7J"
    "P4U81k7l/sk/zzpShkhEyj8="
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
T5 = dense(  # squares of the other channels in final_norm largest: ' ': 1.832, ' +=': 1.807, '",': 1.803, '<|endoftext|>': 1.802
    "VfdCRQrT/D8ZkvQbSdH5P7iCxILf1Po/BPat5qQ3+j9NnXS2lZb5PyXcOpHxvfk/TZ10tpWW+T9kixiUTQn7Py6E/PtaY/w/r8qN"
    "OwKU+j89mqQoSIb5P+GFJx5gDPo/+S8IksI5/D+25Jcys2r6Pz1NBbvJm/w/QDuzyQPw+z/vc85o2bP5P0XGMCho5fk/xVmQeMy8"
    "+T9pkiXs0sH5Py+JWOuZxPk/7yPEPYvA+T9v1z+r+sX5P2HPBqlww/k/rmzEc0fA+T9Jan7/er35P7h7IyXpZfw/Jahp/Pmh+T+p"
    "CIz3W9f5P4N08qei3Ps/j0egK1+4+T9NnXS2lZb5P+/9fPvY4Pk/WaI1NnLz+T9NnXS2lZb5PzNNbmKJBvo/w9a/hxpd+j8vPMiB"
    "2gz6P7NJGuM5A/o/PV9hCNOW+T+ZFpxkXgf6P3vdl9PNEfo/TZ10tpWW+T9h4EpuX536P235xtfAA/o/FRWdpLIL+j9zwfGS0w/6"
    "P60l+AQ3Sfo/rZ2ZWBSl+T9lWWMnm8z5P5u3Yr1dH/o/udKXhioO+j97fFTBXhH6P48C1OqQjfk/lXXrzweP+j9NnXS2lZb5P02d"
    "dLaVlvk/d+qJ56Ti+T9NnXS2lZb5P8vsb924+/s/t/j7VFVh+j+h90FFbaD5P4HNtJGpofk/KxyzJxPP/D9lUUtevBf6P5+yAKAs"
    "O/o/QzVShxoU+j+zKVNBveL5P+Alah2uDfo/A0b0k81U+j9oWm3udoz6P31BDrM11fk/hykS8jLU+T+Remaz4zf6P83sTLvcnvk/"
    "42ocaA+3+T/Uzy7pQiv6Pwp6eb5rH/o/7ZcuyZXA+T93wLJqul36P9uFb6z2lvo/5+6XW9+Z+T+xh+H7OAb6PwHEL6+Md/o/Y2Qw"
    "xJvU+T/UUFyR5cv5PyncZrHfmPk/S1Y14zK8+T+kUm3QIuz6P6OZnA5AaPo/uZVIbm2b+T8dQHxqJ5f6P02ddLaVlvk/ek+uMtAG"
    "+z9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9N"
    "nXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2"
    "lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5"
    "P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02d"
    "dLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaV"
    "lvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/"
    "TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10"
    "tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW"
    "+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9N"
    "nXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2"
    "lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5"
    "P02ddLaVlvk/TZ10tpWW+T9fngxkx4P7P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02d"
    "dLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaV"
    "lvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P1ZQnjS/Uf0/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/"
    "TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10"
    "tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW"
    "+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9N"
    "nXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P8c9Dfrzqvk/etLy5d2o+T+0BOu0zjP6P+RGyPKEePw/O4/QGzAT+j/l4jan"
    "qUX7P2Fpn36pKfo/1cfX25Ig+j+9uluxomv6P/CVmSp3Bvo/vgkvP6Ss+T9nrgi+efP5Pz/1+iV1E/s/z1NGiVzT+j+A3nCIwvb5"
    "P4tJg/qthPs/879sJPCE+j9JHNSNiMr5P4J/F3DyR/s/MjMQuaut+z/Lgz2090z8P3Qe9G2a2/k/Raxz13GL+T9NnXS2lZb5P/ti"
    "X360nPs/M9XnkbxK+z/y2MRQeIr6PwcuiX2i7Ps/YZWl49Ii+j9roZlG3Yf6P10UeHeoBfo/N5/iGXcr+z8JGLco5EX7PxH4Du4r"
    "DPo/HZyUe6Ez+j9xqzM0v4T6PzHHyLfW2/s/dawTULNX+j+pGe8Vz7v5P7nxDDyFKvo/J0kfkBPf+T8GP4c0mST7P8YrT0VS9/k/"
    "5eQ0feqV+T/LL0DdCJL5P/MiDJFKuPk/IWZvd4cT+z9NnXS2lZb5P02ddLaVlvk//BGwVA/K+z8OM80M4hD6P02ddLaVlvk/q8Fz"
    "MSFH+j9NnXS2lZb5P2M3Z4iVt/k/bf0wV7r8+T9GV9t9H5r5P2S7W8VxbPw/TfcWKqrR+T/7T41impX5P02ddLaVlvk/3/oY4FQ4"
    "+j9VQzYsURL6P7f9oA9j9Ps/+vvALE6R/D+N925N54j7Px5t4e3bSvo/CoRqjnrR/D9zYFN5Mmf8P3knLHs/3/k/Vn/LSRPr+z8B"
    "rCjPlJj6P9HhwaKhzfk/TZ10tpWW+T8g68TOYAj8P3/jsiDqyfw/TZ10tpWW+T9NnXS2lZb5P4+KJSRUcvo/DwKqPBXb+T8n8d3G"
    "zpz7P0xzAfdPl/s/sv/6t8iU+z9Hxv3Rk437P3Wo47IW1/w/TZ10tpWW+T9NnXS2lZb5P+2h6S4ER/o/zyTzXBLw+T+ZXBUKfg36"
    "P+Og9wVlgfo/YefHX9Z4+j9DrM7DoJn6P02ddLaVlvk/HsMd2L/++T9/wSsKjJn5P2nx0YEcn/k/TZ10tpWW+T9NnXS2lZb5P+xs"
    "/MlFmfw/TZ10tpWW+T/3G67Bypf5P3E1SmUBZfo/84Z8ImQF+j8Gwl4Hj+j8P02ddLaVlvk/m4PqY7y7+z91gO2V24D7P02ddLaV"
    "lvk/VTIvACMe+j/Tprrui7P6P6N/k49Dp/o/cfPCAZBJ+T+1RDJ45Qb7P8kbO6UdzPo/imMQwH71+T9XiSXSFjL6PycJfiKmAfo/"
    "vaUb8Ge0+T/tcw61kc/5P9uIfshNZPo/NZ6G0bLS+T/HEgVXa3j5P8FqwzvN0fk/wSv+7Dam+z9NnXS2lZb5P6W7sJltzvk/TZ10"
    "tpWW+T/rnoERgAP6P0l5wVQm1vk/i4ktJ6Ga+T+TKh7m3+/5PzE+dTItzPk/gD8J4FzM+j9lVeyT8Z35P+lBV3Xkifo/TZ10tpWW"
    "+T+O+9IvydT5P02ddLaVlvk/wz1wNJVc+j+vGfWi0Jv5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P7M6TgmanPs/TZ10tpWW+T9N"
    "nXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P18qEzMylvo/aenb8FQX+j/XDWYZf/D6Pw1gKWK34/o/ZQNUNUl4+z/TtFyU"
    "vSb6P02ddLaVlvk/UuV8nHg3+j9/q4xRmOb5P6/WJbSMUfo/k5OvcRid+T/jQZ6FaXL7PzDhUveIxPk/dtvSTXoU+j9prS1tkED7"
    "P2/wp0DmQ/k//MhA1yPR+T+lc8yGosv5P/smKZ/QlPk/TRf82m3e+T/30Sq8Or35PxEWWJoeEPo/V/zY5kLk+T/bRQX9K5H6P02d"
    "dLaVlvk/1ZsWElHq+T8++lhzBVL8P02ddLaVlvk/2TOzar9e+T9I8wQV9bX8PwhWB2GzK/o/8fvKbGvW+T87TepcfMb5P02ddLaV"
    "lvk/TZ10tpWW+T/jby0ztKH5P20rQDSOrPk/fyvW7c3W+T8B/yeuZdf5P7M1GTqFzPk/1eWkjQbs+T+5C27Pzp35P5G3rwR31vk/"
    "mOAcXq/4+T+FjT5cK9v5P7YACxbsyPk/y8EFC+tl+j+1OsumuZz7P9fabNaiBvo/TZ10tpWW+T9dYmJ7sDr6Px+AmDsSjPo/38+t"
    "WGEF+j9NnXS2lZb5P9TzekZfLfo/c6v9S7Tc+T9d1jAiMAP6P02ddLaVlvk/yxtiNKKt+T9NnXS2lZb5P6aUAP/IwPk/2Ssx/Ifg"
    "+T9dpJihG5f7PylHVlR1gPk/HyF5QAqb+T/152awsa/5P02ddLaVlvk/uOynCnlf+j8F9f4UG4j6P6vNFmM4Nfo/TZ10tpWW+T9J"
    "xCwstZX5PwVu58788Pk/TZ10tpWW+T9NnXS2lZb5Px1tTPT4m/k/FXRZK1me+T9NnXS2lZb5P5heyyKZmvs/TZ10tpWW+T+hBrqG"
    "Csn5P02ddLaVlvk/pYQRxXQf+j/TcMic94/7P02ddLaVlvk/TZ10tpWW+T/rsWi97ZD5Pxuq4Xdo5vk/TZ10tpWW+T82zZfHwbj8"
    "P6vb4vVSnfk/TZ10tpWW+T9WxEALKJb8P02ddLaVlvk/TZ10tpWW+T+pCKsKnOz5P02ddLaVlvk/TZ10tpWW+T9ITl2wrrf5P7vE"
    "wRqZt/k/TZ10tpWW+T9NnXS2lZb5P098kh9dffo/H4U6hZSc+T/0ZUGEqlX6PzeYznI9wvo/l8RO4xv4+T9NnXS2lZb5P0zmjQrM"
    "5vs/TZ10tpWW+T80iyl2pgX6P93asqghgPs/gf8e7R+o+T9M9Nz0SdX6P+0RnUrilvo/krTjq+ox+z8rvw1v85z5P02ddLaVlvk/"
    "TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/Xkiy9vup+z9LrLUFgv35PzNGd15cmPs/TZ10tpWW+T8rPoMWMFH8P02ddLaVlvk/l2IG"
    "RUmX+T9NnXS2lZb5P5cGaQ0jJ/s/TZ10tpWW+T8bJeRl5M/5PxPEKBZvO/s/TZ10tpWW+T9DQXeyE1P7P3lv33IRBPs/TZ10tpWW"
    "+T9Dws4F5qb7P+tGKqbH8Pk/TZ10tpWW+T8YKHHU6rf7P8lvdibsCPo/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/zmlPEoZN/D9N"
    "nXS2lZb5P29GF5iY5fk/TZ10tpWW+T+X/ZePgcf5P1N/RaGz5vk/TZ10tpWW+T9RF4XdGgr6P02ddLaVlvk/GZJh/Z4f+z9bJlbP"
    "7b75P33sBSlcX/k/TZ10tpWW+T+3TdHukeL5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P3/p6CEd9/k/TZ10tpWW+T9NnXS2lZb5"
    "PyPJCzNI/Pk/TZ10tpWW+T9L3lc1hgn6P02ddLaVlvk/TZ10tpWW+T8d8VKXxqX5PzsQSNcd6vo/vUkSGl2k+T9NnXS2lZb5P02d"
    "dLaVlvk/wfc7dDX7+T/osf+9tdT5P2yNkM/2lfk/TZ10tpWW+T8YIp5Zu7v5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P/9jcvSq"
    "aPo/TZ10tpWW+T8Psj9CXPf5Pw/ySVxK2vk/GKukIGmQ+T9NnXS2lZb5P02ddLaVlvk/yy6ixkFE+j9BSdw8x3H8P02ddLaVlvk/"
    "Gy+hmI25+j/p78xNW7j5P3gT5qAae/k/4aUP5FXi+T9NnXS2lZb5P02ddLaVlvk/1R+7ZpXs+T9NnXS2lZb5P2OTgM05mvk/9zQd"
    "+omU+T+thFTxka35P02ddLaVlvk/oaHEHn4c+z/nltZO2+/5P68q2kGVwPk/Wn8YK+02+j/TCielKqL5P++7zNTwnfk/+SnqlVmI"
    "+T/RWa/F9+T5P09TdOq/6Pk/S1Z9bz5a+T/9Hczom3j5P0GW7z+WPPo/LZ/QkbWz+T9JMllSxq35Pw+gm+mpBPo/TZ10tpWW+T9N"
    "nXS2lZb5P8mhZr8i//k/cZK4yg8W+j9FVKqVPQT6P7MirO4k9vk/t0F4dkD6+T8/wL/+CL35P5eN32Ch/vk/lfxy+pIR+j9NnXS2"
    "lZb5P5mwkkhyNPo/YX/Z0F+x+T8ZOY7NKvf5P6GaPDnjo/k/NWS1Za/C+T9X2vo+g/P5P2tm+FHOFfo/TZ10tpWW+T8//xvjr5n5"
    "P6dB7s79Bfo/Pz63XpGg+T+bpRGA0aX5P4FDEfGCm/k/IqKzU+MC+z9N5hWmV975Pw9aKq9fuPk/0W9PoxTH+T9NnXS2lZb5P1uB"
    "zDm2ivk/pW3m0opn+T8z/OTNXFD6P3PbciM29/k/WzWeJ/5z+j+yX0sJ35P5P5kzcCUfm/k/x5tmvujz+T9NnXS2lZb5P9137M2P"
    "mfk/LaS1mSPT+T+d7T+kJtH5P02ddLaVlvk/IVxQqQlv+T/hEXmoAbT5P02ddLaVlvk/uwEvhqOQ+T+7CDoE3Pr5P53Qaz9Eufo/"
    "scb0G8bR+T/xgjtJPgX6Py1Vqr6Ktfk/TZ10tpWW+T9gHkZNy+j5P02ddLaVlvk/UqRWz4Lm+j9NnXS2lZb5Pxv6yXFZ+vk/vxbp"
    "oOYk+j95TVfxrwj6P+mhaXh6jvk/63j4VxPS+T9/PkTYCA76P5cHEw9yePk/sVLZLeuE+j/rG+NO0xD6P2+b5631vfk/wGXqcLIO"
    "/D/RkhhPVKj5P02ddLaVlvk/D9sCwR7Y+T/lNa2MiLn5P0GP5H7F+/k/SUJF9jau+T95nW+stOn5P1veBi8hmvk/46F5yISm+T9N"
    "nXS2lZb5P/G3YlRfDvo/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/F7t8Tu8M+j9BbMjFUGD5P93T1hY3+/k/TZ10tpWW+T9fcHer"
    "q6r5P5P4VBD7B/o/UFtmq2SY+T/H/sRNOp/5P9dquB8Vmfk/TZ10tpWW+T8LjXNGGE36Pxkx3n7Qo/k/mbb5Uljq+T/LWyQfFpj5"
    "P2ctwocRcfo/lQwFoI7D+T85DbdvXbz5P6eYwnqeqPk/q6c7wDqi+T8jKs9dt8L6P02ddLaVlvk/GRky1dAD+j9NnXS2lZb5P29D"
    "Wn+9p/k/TZ10tpWW+T/nWJuyW4r5P1FmRFWyAPo/YflbyR3r+T92Qpcif6/5P02ddLaVlvk/i1nqjHcH+j+Jwpea5qv5PzdFRIds"
    "0Pk/B9/Ffp6m+T/je21Y7qT5P51FpuALpvk/3e4lp5r0+T8zppr2Amj6P8sy33lgA/o/B771You7+T+RWimq78L5P02ddLaVlvk/"
    "odv33gub+T9vwFp175j5P19N+Vf9l/k/WdHIGL/z+T+fXYwegcT5P65RgG9rj/k/haYLpdmh+T/doqMMEgH6P7FPtzNXpfk/J/sY"
    "gCop+j/TpZItXjP8P9cuBfPQk/k/oh3BvbKp+j9HTl014JP5P29lmY8TmPk/dYQkavir+T/5epMRpK/5P9/ri/JjUfo/TZ10tpWW"
    "+T/hoqm+m4n5PwOkNJS/pfk/+h564gSU+T/ZAwR4wor5P1+LW89JoPk/Z+pJs6un+T8Bs1BI76D5P/PwW/yj1/k/TZ10tpWW+T8t"
    "tgjcl4n5P9XJhNyckPk/u7qzzKCs+T9NnXS2lZb5P1+xWHyL6vk/TZ10tpWW+T/ZDND8B7T5PxXCsvU0Xvk/9+Q5FoCx+T9NnXS2"
    "lZb5Pxvof49a+Pk//+4+h4Qt+j9NnXS2lZb5P9m2Ek7qZvk/l0qDfjQO+j9NnXS2lZb5P+HGZVEW/Pk/I5MK32nM+T/HrcM1fF/5"
    "P3nny66hnfs/AcSUKzqQ+T8TX/aVt5f5P/8lQIO4Xvk/heYHIqIl+j8yaTH9OhP7P88Er01xHfo/SbiDdKsu+j9NnXS2lZb5P+7m"
    "PcBhWPo/Hf1CQJ3++T+RZljfIR/6PzGtdKPqj/k/XmREifaW+T8pqt1gmy/6P7FgXG66Ifo/e6TRa8v5+T9NnXS2lZb5Pw3ZwBZw"
    "Y/k/J2yLPBIj+j/53l8nmPD5PxnERUFHr/o/UR9dUEH8+T8bE90W9I/5P98ECXotoPk/k+wN5QR//D9m1lggyMj5P69rHHJnNPo/"
    "1We2xPYq+j+FhqHQQ175P02ddLaVlvk/aseNr95H+z+rOfWBZtX5P/FIqNzvNPo/Xzp5dMo0+z8L39zjC/35P/daBdIKbvk/TZ10"
    "tpWW+T9xnlqGh977P5McnUjdqPo/TZ10tpWW+T9NnXS2lZb5P2FEbR7i4vo/mSLC5hwr+j+Ee0U20Bv6PxYX76nqx/k/gSy8GzRI"
    "+z9xnFRU/v36PxnoJNWMXvk/TZ10tpWW+T9NnXS2lZb5P03xrIErUPo/ve/smfFh+T9RnA5sMdD5P03XSuV2A/o/TZ10tpWW+T9g"
    "rHLaBWT6PzEDcqr5svo/Zwnb8iOg+T9NnXS2lZb5P3BWBeLNn/k/5E5YF2YT+z9NnXS2lZb5P02ddLaVlvk/2b/ISPpC+z+Mws0D"
    "a8L5PxUHaWU4Gvo/Idk7mYOj+j9NnXS2lZb5P7c8XqT3Zvo/H1YKQxBI/D8v4zb6A8j5PxXBgZz/2fk/m9luYk30+T+R3t6DUsr5"
    "P02ddLaVlvk/TZ10tpWW+T85hrzhFZb5P02ddLaVlvk/dzd7KTen+T8WZwgDUML6P5mou8b2KPo/+cXz/Kyp+T+Opv2/wAf6P02d"
    "dLaVlvk/0bA7TGU++j+ROBVV04z5PyfwBRQMjvo/uSuLuKyO+T/1qoOHJm/7P7OrMt/Bu/k/DcuOlUWa+T9feTMM1o35Pw+rT1em"
    "rPo/T5ViWTGP+T/iGmE6t535Pwe8IjQyX/k/cJ9uwned+T87gQSHzgD7P5WlRLUVlvk/8cZvWFU1+j9zEhnFyV75P8ECXiKUm/k/"
    "PxhkZ8sA+z/+53/zgaL5P02ddLaVlvk/53mpIlCN+j9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/Ybmm"
    "5UFU+j9NnXS2lZb5P02ddLaVlvk/32QOftmL+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/mzRMymuW"
    "+T9NnXS2lZb5PzfoQSmljvk/TZ10tpWW+T/H+V4yGe/5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5PzX8qLD8afw/98JjjRqX+T89"
    "NM49OED6P02ddLaVlvk/TZ10tpWW+T8fj1MC0175P02ddLaVlvk//PnHWAJV+z9pD1C8aF75P/UwGTAqj/k/TZ10tpWW+T9NnXS2"
    "lZb5P02ddLaVlvk/7VyYFIAj/D9NnXS2lZb5P02ddLaVlvk/Rc7fwe/++z+Jezylor35P4Xs1YNeI/o/ebzk+lGW+T9NnXS2lZb5"
    "P1v5Vu2oCPs/TZ10tpWW+T8JdMpvppf5P02ddLaVlvk/TZ10tpWW+T8BshJAXnr5P02ddLaVlvk/TZ10tpWW+T+XnPiNEa35P2UA"
    "2JIMX/k/lq0KmOFy+j+7W4tS4I35P02ddLaVlvk/gqaEyYcK+j9NnXS2lZb5P9WGCPU2lfk/TZ10tpWW+T/HpyhMp1/5P5eITvQT"
    "lPk/TZ10tpWW+T9NnXS2lZb5P8Xo30XnIvo/TZ10tpWW+T95PE5QihX6P02ddLaVlvk/xbiDnxNq+j/Nd5I8KmD5P02ddLaVlvk/"
    "TZ10tpWW+T/tT0w4dKH5P02ddLaVlvk/Ew3mPyic+T9NnXS2lZb5P+Uzh0IB4fk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/m7Gm"
    "NHqg+T+PTytUuan5P5NO0AQ89vk/TZ10tpWW+T8NXqR6U5v5P5s1XD6k5fk/24sXJWJg+T9NnXS2lZb5P5mzVxGSq/k/TZ10tpWW"
    "+T9NnXS2lZb5P97FRrIGDvo/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P6N6TXMHYPk/id3Jz7Kc+j9N"
    "nXS2lZb5P7ugWKt+j/k/M+MPhPKy+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T+jzfD1xV75P02ddLaVlvk/BeJWVLHq+z8Tczf+"
    "02D5P02ddLaVlvk/TZ10tpWW+T9NnXS2lZb5P02ddLaVlvk/TZ10tpWW+T/BMnJdGv75PzwVv690vPk/TZ10tpWW+T9NnXS2lZb5"
    "P02ddLaVlvk/K6BM8dKc+T8="
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
