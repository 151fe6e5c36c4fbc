"""set_or_string: does '.add' or ' +=' come next?

Compiled from tinypython-robust (sha256 2323321198cd9710c8fca47ee0b395fcdc8d9380020bd399d4d75f87c61da850).
6 nodes, 5 edges.
It computes what the model does with all other nodes and edges frozen at their means.
Task loss in nats: model 0.0204, circuit 0.02399, circuit before calibration 0.2489, rounded 0.02401.
Certificate 8888ac92562125c459ffbcc747495df4f093a156262da8345f6ec59fc05f6e84 (SHA-256 of its JSON without digests, times and paths).
Calibration: 5.82809 * difference + 7.32138.

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
    """Rounded: Log-odds of '.add' against ' +=' after tokens: int[..., T] -> float[...]; raw: their logits' difference.

    Comments: + the tokens that raise a value most, − those that lower it; earlier: where they stand before the last.
    """
    last = tokens[..., -1:]
    # 0.attn.head.6: averages with weights by token, most for ' set', ' ""', ' []'
    attn0_head_6 = attend(0.25 * T0[tokens], sink=2.2)
    m0 = mix(attn0_head_6, ATTN0_V_101[tokens])  # earlier + ' ""', ' 0' − '()', ' set'
    final_resid_12 = T1[last] + 0.211 * m0  # final_resid.12: + ' ""' − '):', '()', ' set'
    final_norm = 1 / np.sqrt((T2[last] + final_resid_12**2) / 128 + 1e-05)  # final_norm
    x0 = (T3[last] - 2.73 * final_resid_12) * final_norm
    difference = (T4[last] + x0)[..., 0]
    return difference if raw else 5.828086999713757 * difference + 7.3213788566329425


def log_odds(tokens, raw=False):
    """Log-odds of '.add' against ' +=' after tokens: int[..., T] -> float[...]; raw: their logits' difference."""
    last = tokens[..., -1:]
    # 0.attn.head.6: averages with weights by token, most for ' set', ' ""', ' []'
    attn0_head_6 = attend(0.25 * T0_2[tokens], sink=2.1627513148499)
    m0 = mix(attn0_head_6, ATTN0_V_101_2[tokens])  # earlier + ' ""', ' 0' − '()', ' set'
    final_resid_12 = T1_2[last] + 0.21138757467269897 * m0  # final_resid.12: − '):', '()', ' set'
    final_norm = 1 / np.sqrt((T2_2[last] + final_resid_12**2) / 128 + 1e-05)  # final_norm
    x0 = (T3_2[last] - 2.7265170561901115 * final_resid_12) * final_norm
    difference = (T4_2[last] + x0)[..., 0]
    return difference if raw else 5.828086999713757 * difference + 7.3213788566329425


def attend(scores: Any, sink: float = -math.inf) -> Any:
    """What one that sees all positions attends to: softmax over them and a sink that holds no value."""
    top = np.maximum(scores.max(-1, keepdims=True), sink)
    weights = np.exp(scores - top)
    return weights / (weights.sum(-1, keepdims=True) + np.exp(sink - top))


def mix(pattern: Any, x: Any) -> Any:
    """What a head reads at the last position."""
    return (pattern * x).sum(-1, keepdims=True)


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

ANSWERS = ('.add', ' +=')
VOCABULARY = 1024
USAGE = 'usage: python circuit.py TEXT, or python circuit.py --ids 1,2,3; --rounded before either'
ROUNDED, EXACT = rounded, log_odds

T0 = table(1024, -0.04, {  # keys of 0.attn.head.6
    14.7: [490],  # ' set'
    14.0: [433],  # ' ""'
    13.0: [693],  # ' []'
    9.3: [416],  # ' 0'
    7.5: [422],  # '()'
    1.0: [299, 324, 835],  # "')" ' {' '.sort'
    -0.8: [93, 221, 654, 701],  # '}' ' ' ' False' ' depth'
})
ATTN0_V_101 = table(1024, 0.0, {  # 0.attn.v.101
    -1.93: [422],  # '()'
    1.1: [275, 416],  # ' f' ' 0'
    -0.83: [299, 324, 340, 370, 490, 547],  # "')" ' {' '("' ' the' ' set' ' ["'
    0.8: [433],  # ' ""'
    0.4: [221, 349],  # ' ' ' b'
    -0.3: [328, 332],  # ']]' "',"
})
T1 = table(1024, -0.004, {  # part of final_resid.12
    -0.25: [286],  # '):'
    -0.1: [288],  # ' "'
    -0.03: [767],  # 'left'
})
T2 = table(1024, 0.6, {  # squares of the other channels in final_norm
    0.9: [26, 91, 306, 321, 544, 835],  # ':' '{' '           ' ' open' '":' '.sort'
    0.8: [0, 12, 29, 199, 259, 262, 269, 281, 303, 322, 324, 332, 341, 356, 363, 381, 411, 436, 450, 469, 485,
        490, 496, 690, 843, 867, 957],
    0.7: [2, 8, 13, 14, 15, 27, 59, 61, 82, 85, 93, 221, 260, 263, 272, 275, 276, 283, 286, 288, 293, 299,
        314, 320, 325, 327, 331, 335, 340, 349, 364, 370, 372, 373, 390, 392, 401, 422, 428, 430, 433, 452,
        454, 458, 476, 499, 512, 515, 518, 521, 522, 528, 530, 532, 536, 539, 541, 545, 561, 597, 598, 600,
        651, 658, 666, 674, 687, 693, 727, 744, 760, 762, 793, 802, 818, 822, 825, 828, 848, 864, 877, 882,
        884, 886, 900, 909, 928, 933, 939, 947, 972],
    0.64: [3, 7, 9, 49, 63, 65, 70, 72, 83, 88, 258, 270, 277, 282, 319, 326, 338, 339, 348, 360, 361, 366,
        368, 410, 414, 461, 520, 538, 542, 547, 552, 578, 583, 590, 622, 623, 638, 660, 689, 759, 789, 804,
        829, 858, 895, 897, 942, 971, 980, 995],
    0.59: [10, 16, 18, 19, 20, 21, 22, 23, 24, 25, 31, 37, 44, 48, 55, 257, 271, 274, 278, 291, 313, 336, 346,
        419, 423, 432, 438, 453, 456, 463, 465, 470, 474, 479, 482, 487, 494, 497, 506, 513, 519, 529, 534,
        554, 562, 577, 610, 620, 624, 625, 626, 629, 630, 631, 632, 633, 634, 635, 636, 640, 641, 642, 643,
        644, 645, 646, 647, 649, 650, 652, 653, 656, 659, 662, 665, 667, 669, 670, 672, 673, 675, 676, 677,
        684, 685, 688, 691, 694, 696, 698, 701, 708, 710, 712, 713, 715, 716, 719, 720, 723, 724, 725, 726,
        729, 731, 734, 735, 736, 738, 739, 740, 741, 742, 743, 746, 747, 748, 751, 753, 754, 756, 757, 758,
        764, 765, 766, 769, 770, 772, 773, 774, 775, 776, 778, 780, 784, 786, 788, 794, 797, 807, 820, 823,
        833, 842, 845, 861, 863, 874, 885, 892, 893, 896, 901, 927, 1001, 1010, 1011, 1021],
    0.4: [648, 912, 1003],  # ' output' 'flag' ' save'
})
T3 = table(1024, -0.035, {
    0.2: [7, 552, 926],  # "'" " ['" " [['"
    -0.18: [8, 26, 469, 539, 544],  # '(' ':' "':" '.s' '":'
    -0.09: [14, 364, 392, 454, 520, 547, 555, 561, 651, 823, 952, 961],
    -0.06: [0, 49, 87, 88, 199, 269, 277, 321, 340, 352, 381, 420, 478, 572, 597, 638, 657, 660, 666, 745,
        760, 853],
    -0.006: [12, 29, 260, 281, 286, 292, 299, 314, 338, 356, 475, 693, 931, 942],
})
T4 = table(1024, 0.0, {
    -5.0: [83],  # 's'
    -4.6: [349, 623, 633, 756, 772],  # ' b' ' i' ' found' ' low' ' status'
    -4.5: [287, 289, 292, 295, 318, 468, 482, 506, 529, 601, 624, 626, 629, 630, 635, 639, 641, 643, 660, 666,
        673, 676, 679, 691, 692, 699, 724, 734, 750, 752, 764, 765, 775, 776, 780],
    -4.4: [275, 367, 383, 386, 426, 451, 462, 463, 465, 487, 494, 497, 513, 519, 534, 603, 608, 632, 634, 636,
        642, 647, 648, 649, 652, 653, 659, 667, 683, 684, 688, 696, 697, 698, 720, 723, 725, 731, 735, 738,
        741, 742, 747, 748, 751, 754, 766, 769, 774, 778, 784, 788],
    -4.32: [319, 662, 665, 670, 685, 701, 702, 713, 729, 739, 740, 746, 753, 757, 758, 770],
    -4.3: [479, 501, 640, 677, 712, 722, 786],  # ' user' 'question' ' color' 'time' ' valid' ' parent' ' points'
    -4.0: [65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 77, 78, 80, 81, 82, 84, 85, 86, 87, 89, 90, 377, 385,
        387, 391, 425, 439, 455, 486, 491, 504, 523, 577, 586, 590, 594, 602, 604, 609, 616, 618, 628, 655,
        657, 668, 672, 695, 706, 711, 714, 717, 728, 755, 759, 761, 767, 768, 771, 773, 777, 779, 781, 783,
        787, 789, 790, 798, 799, 805, 806, 809, 820, 821, 832, 834, 872, 875, 887, 888, 889, 902, 904, 905,
        906, 907, 908, 910, 911, 913, 914, 916, 917, 918, 920, 923, 925, 927, 929, 930, 932, 935, 936, 937,
        940, 945, 946, 948, 949, 950, 953, 958, 959, 963, 967, 977, 979, 983, 988, 996, 998],
    4.0: [314, 371],  # ' self' 'ser'
    -0.8: [284],  # ' s'
    -0.7: [277, 298, 467, 620, 656, 675, 704, 708, 715, 719, 721, 726, 733, 743],
    -0.6: [409, 610, 625, 631, 638, 644, 669, 694, 710, 716, 736],
    -0.5: [509],  # ' k'
})
T0_2 = table(1024, -0.03831703320387105, {  # keys of 0.attn.head.6
    14.65044867252364: [490],  # ' set'
    13.504269118981302: [433],  # ' ""'
    12.81654373571219: [693],  # ' []'
    -11.50235897313148: [701],  # ' depth'
    -11.322620013726958: [654],  # ' False'
    9.264049408320204: [416],  # ' 0'
    7.5077697270972985: [422],  # '()'
    -3.275437235646114: [93],  # '}'
    2.533382522718158: [835],  # '.sort'
    1.2015622608163705: [299],  # "')"
    1.0337579695677348: [324],  # ' {'
    -0.7418359993118909: [221],  # ' '
})
ATTN0_V_101_2 = table(1024, 0.0, {  # 0.attn.v.101
    -1.9342661902428222: [422],  # '()'
    1.109793707449792: [416],  # ' 0'
    -1.0465760829328041: [370],  # ' the'
    -0.9597053213896353: [547],  # ' ["'
    0.952485299909406: [275],  # ' f'
    -0.831301747063654: [490],  # ' set'
    0.7847157257608898: [433],  # ' ""'
    -0.6595103347333708: [299],  # "')"
    -0.6161796880260694: [340],  # '("'
    -0.570252723266817: [324],  # ' {'
    0.3742122568437703: [221],  # ' '
    0.3732183645898621: [349],  # ' b'
    -0.2720220126313977: [332],  # "',"
    -0.13350649730606096: [328],  # ']]'
})
T1_2 = table(1024, -0.004009501969779387, {  # part of final_resid.12
    -0.24889420155283298: [286],  # '):'
    -0.12506844285723057: [288],  # ' "'
    -0.034953607207501784: [767],  # 'left'
})
T2_2 = dense(  # squares of the other channels in final_norm largest: '.sort': 0.8948, ':': 0.8723, '":': 0.8564, '           ': 0.8506
    "AtiAPWng6T8/sRubQLviP1+HFGxSi+U/jnZIGk2Y5D8/sRubQLviP8FY3b0druM/P7Ebm0C74j8GC9gZ6K/kPzGanEcYz+c/3+kk"
    "aXJh5D+7smxm49XiPz+xG5tAu+I/qDID9qhS6D87f1xKrzvlP/s/k8SIv+c/WfC6wXU+5j82ppcgBOLiP9M3AKo0wuI/QrmbHmHM"
    "4j+hnZFLHNviP/ExbLAS2+I/eak0asXQ4j/VBSaavN/iP3xzQFCg2+I/K7bpjw3X4j8tcxFL/NfiP/MRV+3u6es/cyfoN6j55T9C"
    "9gw4n8jjP/HSRXwIRuo/sLwNjZu44j+9EeM7ePLiPz+xG5tAu+I/vwPIJn2/4j8W6x9be4TjP/ATjB3vvuI/8EZ/8oip4j+g8BGe"
    "es3iP5/+/Ie7KOM/8P1o7/V14j/Mp6cFjwDjP7pCQJG0j+M/P7Ebm0C74j8L1TZfYp/iP0wYr8T3xuI/Nfm3Yum64j/YDnNV78Hi"
    "P5DkYLcuquI/2IUbZTTU4j/PE8nZKZvkP3QYvljjp+I/tlVo27+34j8NbJvjlm7jP0R8mtrsoeI/P7Ebm0C74j/DJF3BF+jiPz+x"
    "G5tAu+I/P7Ebm0C74j8/sRubQLviP8aws2X9KOY/v6xW2Bz04j/PwKbGYAblPz+xG5tAu+I/4ibqlvb55D83HBZxSZviP1sw1F5R"
    "JeQ/ua2It9Xk4z9WaAPZj3zjPzNiM2gw3uM/mXf9ua/84j8WCr+E5bnkPzqra0FbMOM/5YWmcnc15D87Nlgy49XjP0tkTsH2vOM/"
    "CE90Mq9G4z8yv5tgGo/hP2e7qG2t3uM/Yb8wxjrz4z+CBciE96HjP1Q+KPo4SeM/by6n73zD4j/APMMNH2zlP1vdynxuTuQ/m/0S"
    "DfuQ4z8plSkurmvlP0uPXUW9EOM/7B/YuOsy4z+ZX2pBwT/kP5K2qh2opOM/ucn0JNzB4j+JW3Jt1gfrPz+xG5tAu+I/5HCEg6VU"
    "5j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/"
    "sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRub"
    "QLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLvi"
    "Pz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+x"
    "G5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tA"
    "u+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/"
    "P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Eb"
    "m0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C7"
    "4j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/"
    "sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRub"
    "QLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLvi"
    "Pz+xG5tAu+I/P7Ebm0C74j8zg0jHKo7oPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+x"
    "G5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tA"
    "u+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviP3AXdGrt6uY/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/"
    "P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Eb"
    "m0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C7"
    "4j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/"
    "sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviP/FqabTp5+I/gR6BEIcp5D+xMrmAqKToPzcTnQFRBOc/QGb/j96x4j/w+Uiv"
    "F4voP5+Sit+YdeY/QYbxnvsO4z9UU0RdJyzjPwD5NPOvt+M/QwllrEBh4z+uTF6CWfviP/4Eqvctsuk/Bl+oTVgn5D+xV2HpSN7i"
    "P+9RGHILsec/7Qj5Viom4z/FqTgtYs3iP5PZILr4OuU//+aqoWCZ5z8i052I1dLkP5E7PgTkxuI/P7Ebm0C74j8/sRubQLviP1H4"
    "YpX67ug/DWq7ZnM45D+mG7XxDn3mPxROdKCjsuI/jYFxret34z9Xmv7KXcvmPxeSMp8vjuM/lIF/ILvV5j9G1UjYuHbjP0FxYs65"
    "heM/leoEUZLR4j8l2N/Q6wHjP4lDO46kS+Y/cu6I+0QA5D8vUAtCH8DjP+xqHo7RjOM/HuWG0/f94z9LQHP4pTHjP90ftC7nIOU/"
    "P7Ebm0C74j8/sRubQLviPxd1nIfTBuQ/7rVh/3Ld6T8Dsj81tRPjPz+xG5tAu+I/UN7m4wQ46z+M1zHAwhjjPz+xG5tAu+I/P7Eb"
    "m0C74j8/sRubQLviP71FhnBE0+M/L0Bf9+wk4z+R1xvx+ebiPx1Qn3+wzuY/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/ulrZyf1I"
    "4z9/iPzr0VnkP3ZTadVZOOc/ldu/9KwR6z8wagwN0TfqP3KdgMh+xeM/YO0qOwMV6T93BbM/nx7mP93V9ASXtOQ/g7NG6whG5j+D"
    "MLPQxPTjP/dobohOEuM/P7Ebm0C74j8ZCOiY5zDmPzTRJuPEgug/P7Ebm0C74j8/sRubQLviPyhOX33dUuY/M1CPhOrJ4j/cq+LK"
    "JfbiP52KQZKUTuQ/MVr9cZQz5D9C4nAi12LlP/EVMGlXcOg/P7Ebm0C74j8/sRubQLviPyAD5bY4HuM/sqNbS1OL4j+v56wniMvi"
    "Pwi0pMCro+I/dPJRhYZe5D+qeaPqc0LlP1v4bJVbtuI/BMb/SYxW4z/WSAaqYqXiPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviP3HI"
    "qkn/p+o/dze8g1Gc4j8PMtAkE7niPxC7azu1vOI/FaVv/5Le5D8K88NQCrfkPz+xG5tAu+I/QFjvRFJz6T/6EmP3vMblP+evqdz0"
    "qeI/qwmASjS+5D9Z9qHGqi3jP7k7z7E5R+Q/dyH8kpOO4j9PLpW55r7lPyZA426EluM/LeO0tLr45j+g0RCRn7zmPz+xG5tAu+I/"
    "P7Ebm0C74j9yDFpB6briPxIvAFa90eM/P7Ebm0C74j/3X1vtABrjP0nTY1iBAOM/eUEhzLmJ6D8/sRubQLviP0Ic5jBoI+M/P7Eb"
    "m0C74j/P/P7jKFfjP/qaLT7h0uM/P7Ebm0C74j955PmpCobjPz+xG5tAu+I/YF866+g45z8/sRubQLviP6PBAV312uU/P7Ebm0C7"
    "4j9kvbM8v5TjPz+xG5tAu+I/Y9BupbHu4z8cAoxGlV3jPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviP22q91j3lec/P7Ebm0C74j8/"
    "sRubQLviPyUwcHsctOI/P7Ebm0C74j8/sRubQLviP0uIOUXbDOQ/yd2evUXL4z+VXOr8ZaLjP0Dgx6IWnuQ/acqXLbmm6D9f0PJ5"
    "snzjP8nsERDvXeM/AcWw2DG95D8/sRubQLviP8PlVYy+sOM/Q5emLbGk4z8fu6Yya+7jP1xS6LRU8uI/XOb1ryWD4z9fyOoj03nj"
    "P0fqRydAQOU/xMwp0yvg4j8/sRubQLviPz+xG5tAu+I/TS16HScU4z8/sRubQLviP/uUlNGSUeY/Mg5SnPZP4z8RF8Rz33LnPz+x"
    "G5tAu+I/gbQ0+NHX4j+zbF6Jyh/lPz+xG5tAu+I/tythFKae4j+2imxKc8jqPwvD1iNL8OM/hLg5UL/c4j/X9R3KnSnjPz+xG5tA"
    "u+I/P7Ebm0C74j8/sRubQLviP180lpwt9uM/5a8S2koW4z+1OIASnBnjP5oEEtD7BuM/L1tI1o094z8jsGqPokHjPwlBC4R9DeM/"
    "A0QqFFnR6T9UIFE6KfziP+5JdLlAQ+c/Pt84SW/I4j/Wi5A0qmXlPzmQYff5GuQ/jPAiptru4j+ry0PV+DHjP1S2FN0y1+U/CTzv"
    "15oO4z8/sRubQLviP8n2QuVZz+Q/fUWiNtIU4z9nWY+ifd7iPz+xG5tAu+I/E7MlCHfe4j8/sRubQLviP/1FcSgEIOQ/XoHMCZEw"
    "4z97lgSc1f/oP0fDefSP4eI/efIejM1Q4z8/sRubQLviPz+xG5tAu+I/APaUXTXy4j+yWLU0qxDjP3f5m/CpmuU/P7Ebm0C74j8l"
    "Q0cZWgPjPyII0iZgz+I/P7Ebm0C74j8/sRubQLviP9x5IA0sz+I/P7Ebm0C74j8/sRubQLviP8CjU8WLzOg/P7Ebm0C74j+ZNzsj"
    "t9/iPz+xG5tAu+I/P7Ebm0C74j9L9VapyqLoP/VsoAFRq+I/P7Ebm0C74j91hV43s6LjPzqOih5U3+I/P7Ebm0C74j9rlIGlwdnp"
    "PwYTLYPh2uI/P7Ebm0C74j/j/tV36BDnPz+xG5tAu+I/P7Ebm0C74j/qiQ95WDHjPz+xG5tAu+I/3kpqJlm84j8/sRubQLviP2Oi"
    "c2ce4OI/P7Ebm0C74j8/sRubQLviP+EhKBkOvuI/qR9h4LDB4j8j7PBQf2HjP5Aem9WB0eU/E7Zl99vZ4j8/sRubQLviP33pXepY"
    "HuU/P7Ebm0C74j/wrDSH5ADkPyI4MJC6NuU/vCSwU5TQ4j9GmM5Oim3kP3iaOtvawuU/W15t0I9x5j8/sRubQLviPz+xG5tAu+I/"
    "P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/QF2OhxNK5T+zH5QNFuHiP3+R69O5buY/P7Ebm0C74j+b6/ryhenmPz+xG5tAu+I/TzCd"
    "ce3T4j8/sRubQLviP6k2f5/FeeU/P7Ebm0C74j+ScG6xA4bkP977PIZp+OU/P7Ebm0C74j8bKUizc8flP/VfG2NTreQ/P7Ebm0C7"
    "4j+ndzOKtWfrP+v3F6tCReU/P7Ebm0C74j/kgJVXOPDkP9jsXrv4i+M/P7Ebm0C74j+idRNqkvjiPz+xG5tAu+I/7NoBz2rv5D8/"
    "sRubQLviP99h9uQ/7uI/7nJbAwO44j8Nx9W/MC3jP/V8VlL+UOM/P7Ebm0C74j/H/RtPCKzjPz+xG5tAu+I/M+TQ/9MI5j8Mqx5B"
    "S9riPz+xG5tAu+I/P7Ebm0C74j+3fWbdLWfjPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviP07RpcBaa+M/P7Ebm0C74j8/sRubQLvi"
    "P8MO1QhepeI/P7Ebm0C74j83ZjeZYw3jPz+xG5tAu+I/P7Ebm0C74j8tSZARluriP3RLTX+kZuQ/P7Ebm0C74j8/sRubQLviPz+x"
    "G5tAu+I/pbVVNjdv4z84T1lDa33kP4QYq2C4uOI/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviP0XCv5n8"
    "QuQ/P7Ebm0C74j//Ij4k4HTjP8Wra9ToQuM/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/4/ex2rBl5z9adsBl0QLnPz+xG5tAu+I/"
    "6gDGqcqd5j89Wd3V6yrjPwUilPPbmOI/pRmuZ3UK4z8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviP/84nkOomeI/P7Eb"
    "m0C74j/DwtkgeuLiPz+xG5tAu+I/bDhnlRi54z+Pe1WBLgDjP99BKDUCm+I/P7Ebm0C74j8/sRubQLviPycv2xMvxuI/P7Ebm0C7"
    "4j8/sRubQLviP1s4RBhA0uI/ybyty2Iv4z9/jW7b0tDkP/UDC0TCSeQ/3hdVvPvb4j++WuX7ldriP9Emq0dd4+I/P7Ebm0C74j8/"
    "sRubQLviP5rOKqUU2uI/SjBlg+Hl4j//y2UEgN/iP1T4681Vz+I/S6M9c8/Z4j/2LiniYe3iPxtjVXsHy+I/gL9E42Pq4j8/sRub"
    "QLviPz2BjrdL5uQ/2Sv2C8Vp4j9zzBkbpePiPwSHb/V21+I/EtySHALl4j+QKsKKNdziPwYiMG1l6uI/yZQ3GovH4j+ztL58Ts3i"
    "PyhO3aHk4eI/JgLaDXtk3D/6XfEfdeDiP10zAdrHy+I/Nv5skq1F5j+AofqEtdjiPxgYP+bf0+I/eMUMc6wL4z8/sRubQLviP0BM"
    "wCGJ3+I/E1BW218j4z8qsfAVGW/mP0vulAsS2+I/H2j0uECT5D+1IZDI1l7jP7fldqfU2eI/P7Ebm0C74j8/sRubQLviP7KTr2C+"
    "1eI/PUACfapJ5T+mzCm40c3iPz+xG5tAu+I/zpx04Fzq4j/U9fs58tniPz+xG5tAu+I/pR1ESMrX4j9bZVrzgd/iPxBwsNSnx+U/"
    "tmXzVajo4j/gSTPlOeHiP4sMaMhX3+I/P7Ebm0C74j/JA+QdiBfkPz+xG5tAu+I/2e57/SdE4z8/sRubQLviPwEBPsfxH+M/i873"
    "1grk4j8ToNIn3tniPw0XgA6uLOM/sEt3RFeR5T8U6qqakNPiP58GN+4sTOQ/X/z4mFy96T9nagXLPuLiPzBdAIHzB+M//E6E/RcR"
    "5T+4HLoRY+DiPz+xG5tAu+I/fBLQaCXJ4j+8QGlmMZniP6kp/M6t0uI/ajvRum7F4j/noTsasE7jP5u1S+a12eI/oemHYFUU4z8/"
    "sRubQLviP0ZM/dYPpOI/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/upDrwFbi4j/nddAW/gnjP8khrb/a4+I/P7Ebm0C74j/sluAt"
    "lt7iP6LrcOnW7eI/P7Ebm0C74j9tr7R3TsziP5wTFKby0uI/tklDfhy74j/OfpqTgJbjP2xiG1VF2OI/lzwVS7Xb4j8CE+uKYArj"
    "P6YJ2YicMeM/H6OkH67Y4j/bfaH0+9XiP1bSGZ8Y1uI/UL8W+Bnt4j8MNxR1AEblP9MtyYenreI/fWhmXCDX4j8/sRubQLviP7fi"
    "aN2r3uI/P7Ebm0C74j+BRoyiZ7niP3LIlF8v1eI/c1s6YHLP4j946ey8DtziPz+xG5tAu+I/rFS3+G/g4j/JmMyppeHiP9MPvGb7"
    "4+I/+EH7O5vY4j8QniznqtjiPy7n9AdQ2uI/QgIG5YpD5j9H/WS9ABzkPx9rTiM01eI/eRME2WTY4j+K9phzu9fiPz+xG5tAu+I/"
    "HELyVVma4j8+F7z5TNjiP9KxBq5fmeI/b29XH6Lj4j9tjddQ2dXiPz+xG5tAu+I/nargvfvS4j9y3VYHceDiP7ylhgEk5eI/UoTW"
    "Y1vk5D/qB6/hVXblPz+xG5tAu+I/2ntt8XrB5T8/sRubQLviPy2T1kz9zuI/3J/TLJnX4j+F6HPfQ8viP7jnspTO0uM/P7Ebm0C7"
    "4j+lOXZestniPz13hy5VzuI/P7Ebm0C74j+0qBMhns7iPymgortFzeI/CJ20GJXd4j8DrObpUeXiP+fsMSWQ1eI/H+zRKnm84j90"
    "53CcANviP6QN0TumvuI/GaI0YCbR4j8/sRubQLviP8SuKbnmFuM/P7Ebm0C74j+HJ7FP+dXiP5MfTCfjCOM/C/SDWXTc4j8/sRub"
    "QLviP8mPAGdx3eI/nXvCiV3N5D8/sRubQLviPz+xG5tAu+I/H3h8Dyi64j/pf4cL0VDmPwU7Dtki7+I/z10rccr24j8/sRubQLvi"
    "P1eadqjz2uI/P7Ebm0C74j8/sRubQLviP532pUA8o+I/PR/NXWNS4z/JcDK0gAjoP/uo6jSro+M/PcgZfq3e5D8/sRubQLviPwvB"
    "CQBwrOM/6dOb9M3g4j+NL291sj/jPz+xG5tAu+I/57n6Ky+T4z/zfUmgY0zjPwZcGX+zVOM/3/ufJcYf4z8/sRubQLviP9qZH7br"
    "EeM/XfaO1aVT4z+7FM5BDQHjP4OCtXxaPeU/F4GD8jgp4z86imXKrs/iPz+xG5tAu+I/Cu+f5RSS5z9SbQUDic/iP9+1jsYyZOM/"
    "5xfxV/BY5z9r/EH3JY/iP7PVM7KZNeM/17XfDxu25T9KauaixqfkP+V0onx/ROM/s6xL6eTC4j9UE109w0XjPzWrHOz61+I/P7Eb"
    "m0C74j9cjI+qSKLsP3qOKYJPeuM/P7Ebm0C74j8/sRubQLviP5OjVbwgw+I/4JWHDjyZ4z8MEvBsM5rjPwPR3oIF3uI/pWUj1ad0"
    "6D91NuYnsxLiP1CzVOZRzeI/P7Ebm0C74j8/sRubQLviP3BxoC54Q+Y/P7Ebm0C74j/gSalrlwrjPz+xG5tAu+I/P7Ebm0C74j/N"
    "ZtLHqkfjP5HJ3c0ARuM/P7Ebm0C74j8/sRubQLviP7A2eOU9xeI/kx3h71Xq5D8/sRubQLviPz+xG5tAu+I/IHFQpjvY4j8/sRub"
    "QLviP8ifSWPi7uI/jgslSUTZ5T8/sRubQLviPz+xG5tAu+I/xX7z8T7l6D8/sRubQLviPz+xG5tAu+I/SZgV1Psp4z/VtFgPePTi"
    "Pz+xG5tAu+I/P7Ebm0C74j8gwjdtXuviPz+xG5tAu+I/sGQB/xG34j/tkGNop8nlPw6xqu9y/eI/1Z5yASi+4j+jdxyTKC7jPz+x"
    "G5tAu+I/+dy9v7G55j9IstVwpJ/iP2Cb0JaguOU/yq/pRSHX4j9Rix4LrqjlPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviP11kb9xs"
    "+eI//cL9f8qn4j9VxYvvWs3iPyj6FAwK6OI/P7Ebm0C74j8/7EP0bpjkPyXxcfF82uI/f+aIsfyu5D8/sRubQLviP769tmrzv+I/"
    "w1e8jjqh5T/v4L8heuniPz+xG5tAu+I/eIR0zO6c4j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/rNn8"
    "EQig5T8/sRubQLviPz+xG5tAu+I/I1ARCCsu4D8/sRubQLviPz+xG5tAu+I/X+xAGu0H4z8/sRubQLviPz+xG5tAu+I/09D4tCC7"
    "4j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j/DnBrdNzXjPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviP6qGkzYt4OM/X2SGgRPK4j/H"
    "2XYurDzlPz+xG5tAu+I/P7Ebm0C74j+//zMz6znjPz+xG5tAu+I//2h+jcEE5j+6hXpCqXfiP5dOAD9UuOI/P7Ebm0C74j8/sRub"
    "QLviPz+xG5tAu+I/NpmIxmD05T8/sRubQLviPz+xG5tAu+I/58iaZx2V5D/U7K2aEF3jPxuM56vhMOM/P7Ebm0C74j8/sRubQLvi"
    "P1sBGWEubuU/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j9/J42xV6fiP1cKsK+yveI/P7Ebm0C74j8v0/nG2q3jPz+x"
    "G5tAu+I/dCdTerFH6T8/sRubQLviPz+xG5tAu+I/N0I8pu9m4z+3jHm/zL7iPz+xG5tAu+I/P7Ebm0C74j/LERNDQhnjPz+xG5tA"
    "u+I/P7Ebm0C74j8/sRubQLviP/G5gtss1OM/P7Ebm0C74j8/sRubQLviPxuveule4+Q/Xij3GTMk5z/hGLuYg43iPz+xG5tAu+I/"
    "P7Ebm0C74j93bRYYHErjPwdW+i9axOI/1FITJ+bY4z8Q3ntqgL7iP1+W8O2SReQ/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Eb"
    "m0C74j+Vjr7JqxDjPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/raF20yu94j8/sRubQLviPz+xG5tAu+I/P7Ebm0C7"
    "4j8/sRubQLviP3H9BH2Gh+Q/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviP+nFIVZhyOI/v4jDZBUt4z8M"
    "xiPUPw3fPz+xG5tAu+I/73tLuLSi4j8/sRubQLviPz+xG5tAu+I/Y3UB56O64j8/sRubQLviPwiABidZz+I/XESHaC3O4j8/sRub"
    "QLviPz+xG5tAu+I/P7Ebm0C74j8/sRubQLviPz+xG5tAu+I/P7Ebm0C74j8wKGHYiuLjP5lLilXf++I/P7Ebm0C74j9YlNNLnMzi"
    "Pz+xG5tAu+I/P7Ebm0C74j8="
)
T3_2 = dense(  # largest: '":': -0.2782, " ['": 0.274, "':": -0.2452, "'": 0.1902
    "+erLGGwesb9MLu9tOR+ivyAoAFFHB6G/EB0JyCzfpb9MLu9tOR+iv0wu7205H6K/TC7vbTkfor/o9vJ25FjIPz1JaFfOI8W/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/yD0yLboCYL9MLu9tOR+ivxlfaAP4PLe/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkf"
    "or9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv7tewAf8ese/TC7vbTkfor9M"
    "Lu9tOR+iv7v0wcj3gpS/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor8T1hZy/JWuv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv9jlwNroS5u/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/KvzeVKS0qL/Ot+ul3hetv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/HIl6e5ys"
    "pL9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9M"
    "Lu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkf"
    "or9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9M"
    "Lu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor/UUF8UUpKsv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv3isPb1ZY6e/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkf"
    "or9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9M"
    "Lu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+ivwICt6zXWo6/TC7vbTkfor/MvF00"
    "KK+gv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+ivzyUIOOhra6/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/K/JtjQRRn78G8ipDZQetv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv1i9"
    "h96xxpC/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor/IkIuEJ4qNv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor9KbncYLm2Iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv9oEdk7EOKA/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv1R0Pv501YM/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/7jFCx4mG"
    "or9MLu9tOR+iv0wu7205H6K/gG7DXmZVsr9MLu9tOR+iv0wu7205H6K/GOV+/bm2p79MLu9tOR+iv0wu7205H6K/TC7vbTkfor9M"
    "Lu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv5gYtDOH+bc/TC7vbTkfor+qFEFYCXOsv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv4TVmATg3aK/TC7vbTkfor+KJ9r3cWSpv0wu7205H6K/TC7vbTkfor9MLu9tOR+ivw3q"
    "biU5QLY/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor+a0mNRA4Ohv0wu7205H6K/TC7vbTkfor8PrkEExqy8vyhfQyK9"
    "Wae/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv80pKMIN05e/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/zl5oID0Yqb9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+ivxeaeO5c5Li/TC7vbTkf"
    "or9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9M"
    "Lu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv+ilFz57k6W/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/sEkCTKeJsb9MLu9tOR+i"
    "vyw/p1w1/KK/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor8MwyUTs2+jv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor91shVKQtyzv2pyBRCb1qe/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/qu6ra53zob9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkf"
    "or9bOlYHQGPPv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor/gkgK3NrSiP0wu7205H6K/TC7vbTkfor9P"
    "q3FTH/awv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor/G068ZPLS3v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9GK8zwsjyjvzs/0YTlQcG/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkf"
    "or+sHmQjlM7Rv0wu7205H6K/TC7vbTkfor9sKnD+FOW3v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/EPcp7KSJ0T9M"
    "Lu9tOR+iv0wu7205H6K/uGfqcyODtr9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/qAHwQuwDwb9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor/K/WHiAceiv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v64zm9DVZqm/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/Oo7gShyNqr9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkf"
    "or9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9M"
    "Lu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+ivwYoqrsqqq2/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/D+lYim+lv79MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/Pyr07x7+sb+iTtiyoiWgv0wu7205H6K/XuZQk9ebr79MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/nnfJonqCqb9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/bDMJJvmXoL9MLu9tOR+iv0wu7205H6K/ECG6ZjoN"
    "c79MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9M"
    "Lu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor8ad/B88Hipv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor8KD6v0y8qqv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkf"
    "or9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9M"
    "Lu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv1QbwvCSl6G/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor8aWR0pW5Ojv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor/1J86HXze0v0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkf"
    "or9MLu9tOR+ivzYxbFNjHKG/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor96"
    "TYIinHKxv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkf"
    "or9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv35dfpnpWsU/TC7vbTkfor9M"
    "Lu9tOR+iv0wu7205H6K/TC7vbTkfor+4uxrr+6d5P0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/4EsQ1Fh4g79MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor99BSwu+8Gzv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu"
    "7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor/cx+I4q2S0v0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205"
    "H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/"
    "TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7v"
    "bTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/WPVIeQY7ob9MLu9tOR+iv0wu7205H6K/TC7vbTkf"
    "or9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/ykOVlOGnoL9M"
    "Lu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9t"
    "OR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+iv0wu7205H6K/TC7vbTkfor9MLu9tOR+i"
    "v0wu7205H6K/TC7vbTkfor8="
)
T4_2 = dense(  # largest: 's': -5.142, ' i': -4.713, ' found': -4.613, ' b': -4.608
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAa"
    "MA7AAAAAAF0BEMAAAACg36MOwAAAAEAoFBDAAAAAgBJlD8AAAACgn6EPwAAAAMCr7w/AAAAAYLcvEMAAAACAGjAOwAAAAGC3LxDA"
    "AAAAIK0mD8AAAAAAAAAAAAAAAGCjjQ/AAAAAIEO6DsAAAAAAAAAAAAAAACCtJg/AAAAAIDNfDsAAAAAAfFAPwAAAAEDSkRTAAAAA"
    "IG0dEMAAAAAg5v8NwAAAAAB8UA/AAAAAAFl2DsAAAAAAAAAAAAAAACAzXw7AAAAAoN+jDsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
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
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOCHgBHAAAAAAAAAAAAAAAAATXzkvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABKzeq/AAAAAAAAAAAAAAAAAAAAAAAAAKA3EhLAAAAAAAAAAAAAAACgDSMSwAAAAAAA"
    "AAAAAAAAAAAAAAAAAABAse8RwAAAAAAAAAAAAAAAAAAAAAAAAACg6+MRwAAAAAAAAAAAAAAAAAAAAAAAAAAAwD3lvwAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOCvOw9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwHgd"
    "EsAAAACAn1gRwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAACAJ24SwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAACA4sURwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMA8jQ5AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAKByEQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIDqkxHAAAAA"
    "AAAAAAAAAACgUeYOwAAAAICjoBHAAAAA4K87D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgBMkPwAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8MDjvwAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGCjjQ/AAAAA4IeAEcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgBMkPwAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAACACIcRwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMCr7w/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgOLFEcAAAABgbrMRwAAAAAAAAAAAAAAAYG6zEcAAAAAAAAAAAAAAAADTtua/AAAAwBkB"
    "EsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAKBr/BDAAAAAAAAAAAAAAAAAAAAAAAAAAKCaKBLAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgMlHDsAAAACA"
    "CIcRwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAECIzg3AAAAAAAAAAAAAAAAAAAAAAAAAAID2yxHAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAICjoBHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJGGEMAAAAAAAAAAAAAAAAAAAAAAAAAA4K87D8AAAAAAAAAAAAAA"
    "ACCLDBLAAAAAAAAAAAAAAAAAAAAAAAAAAADPv9+/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPYEcAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgPbLEcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAGjAOwAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAGQESwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "YG6zEcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAyUcOwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgBMkPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMA8"
    "jQ7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoFHmDsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAACg6+MRwAAAAKB0eQ/AAAAAgOqTEcAAAACgJBgOwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA0rRHAAAAA"
    "4K87D8AAAACAlZ/jvwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAyUcOwAAAAAAAAAAAAAAAoFHm"
    "DsAAAAAAAAAAAAAAAAA6qeS/AAAAAAAAAAAAAAAAAAAAAAAAAGAO2hLAAAAAoOvjEcAAAACAk1XjvwAAAMAZARLAAAAAAAAAAAAA"
    "AABAiM4NwAAAAAAUORLAAAAAQLHvEcAAAACAk1XjvwAAAGBusxHAAAAAQFBzEsAAAACA9ssRwAAAAMDS6RHAAAAAgOqTEcAAAAAA"
    "AAAAAAAAAAD1duK/AAAAgNYGEsAAAABArxkRwAAAAAAUORLAAAAAgPx5EcAAAADA+90RwAAAAACUAuO/AAAAAAAAAAAAAAAAAAAA"
    "AAAAAIAIhxHAAAAAAAPYEcAAAACAo6ARwAAAAAAAAAAAAAAAAAAAAAAAAABgbrMRwAAAAODwphHAAAAAAAAAAAAAAABgXecNwAAA"
    "AIBoUue/AAAAIP/7DsAAAAAAAAAAAAAAAOCHgBHAAAAAoA0jEsAAAAAAAAAAAAAAAKD3ShHAAAAAAAAAAAAAAAAAAAAAAAAAAAAS"
    "RBHAAAAAgNYGEsAAAADg8KYRwAAAAAB8UA/AAAAAAA184r8AAABgGWYRwAAAAAAAAAAAAAAAYKOND8AAAACgDSMSwAAAAAAAAAAA"
    "AAAAAIoM5b8AAADAnTMSwAAAAACRhhDAAAAAAAAAAAAAAACA1gYSwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAB0hHAAAAA"
    "4PCmEcAAAAAgYl8RwAAAAAAAAAAAAAAAAAAAAAAAAAAAA9gRwAAAAAAAAAAAAAAAAAAAAAAAAADAGQESwAAAAEDcFxLAAAAAAAAA"
    "AAAAAACAvf3jvwAAAAB8UA/AAAAAYG6zEcAAAACA6pMRwAAAAODwphHAAAAAgNYGEsAAAAAAAAAAAAAAAGDRURHAAAAAABJEEcAA"
    "AAAAAAAAAAAAAIDam+W/AAAAAAAAAAAAAADAPI0OwAAAAAAAAAAAAAAAAPlF5b8AAAAAAAAAAAAAAIDRJuO/AAAAgBJlD8AAAABA"
    "chIRwAAAAGDRURHAAAAAwKvvD8AAAAAAApnkvwAAAAAhzuG/AAAAgGq1D8AAAAAAAAAAAAAAAACu/+W/AAAAgPbLEcAAAACARfDm"
    "vwAAAMAYLxHAAAAAYGZzEcAAAACg6+MRwAAAAKB+jRHAAAAAgOo05b8AAAAAAAAAAAAAAKB0eQ/AAAAAYBlmEcAAAAAAAAAAAAAA"
    "AODwphHAAAAAAAAAAAAAAACAYy/mvwAAAKDr4xHAAAAAQMW/EcAAAAAAce3ivwAAAAAAAAAAAAAAgKOgEcAAAABgGWYRwAAAAGDR"
    "URHAAAAAYG6zEcAAAAAAA9gRwAAAAIDIW+a/AAAAAAAAAAAAAAAAAAAAAAAAAIAgPRHAAAAAQAHSEcAAAACAnrkRwAAAAAAAAAAA"
    "AAAAoOvjEcAAAACACIcRwAAAAEDcFxLAAAAAoPdKEcAAAACAo6ARwAAAAAB8UA/AAAAAwMFjEsAAAAAAEkQRwAAAAGDRURHAAAAA"
    "gBJlD8AAAAAAAAAAAAAAAKByEQ/AAAAAAAAAAAAAAAAAAAAAAAAAAIDWBhLAAAAAoJooEsAAAABgZnMRwAAAAKByEQ/AAAAA4K87"
    "D8AAAABgZnMRwAAAAIAgPRHAAAAAgLRkEMAAAADAQFkSwAAAAMBo0A7AAAAAQAHSEcAAAACg6+MRwAAAAECx7xHAAAAAwJwmEMAA"
    "AACAo6ARwAAAACCtJg/AAAAAQIf1EcAAAAAgM18OwAAAAAAAAAAAAAAAwDyNDsAAAACACIcRwAAAAAAAAAAAAAAAIN8gEcAAAACg"
    "36MOwAAAAIAIhxHAAAAAIOb/DcAAAACg36MOwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAoHR5D8AAAACAGjAOwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgJBgOwAAA"
    "ACBtHRDAAAAAAAAAAAAAAAAAAAAAAAAAAMCr7w/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgrzsPwAAAACD/+w7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACg36MOwAAAAAAAAAAAAAAA"
    "oJ+hD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAKBv3A/AAAAAAAAAAAAAAAAAAAAAAAAAACAzXw7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACCtJg/AAAAAAHxQD8AAAADAnCYQwAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAMBo0A7AAAAAAAAAAAAAAACgUeYOwAAAAIDJRw7AAAAAIOb/DcAAAAAgrSYPwAAAAKDNChDAAAAA"
    "AAAAAAAAAACAyUcOwAAAAIC0ZBDAAAAAAAAAAAAAAACgchEPwAAAAKAkGA7AAAAAAAAAAAAAAACgn6EPwAAAAIASZQ/AAAAA4K87"
    "D8AAAAAAAAAAAAAAAECIzg3AAAAAAAAAAAAAAAAAAAAAAAAAAAB8UA/AAAAAAAAAAAAAAACgJBgOwAAAAAAAAAAAAAAAwDyNDsAA"
    "AAAAAAAAAAAAAAB8UA/AAAAAgMlHDsAAAAAAAAAAAAAAAECIzg3AAAAAAAAAAAAAAAAAAAAAAAAAAABZdg7AAAAAoCQYDsAAAADA"
    "aNAOwAAAAAAAAAAAAAAAAAAAAAAAAACg36MOwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoM0KEMAAAACg36MO"
    "wAAAAAAAAAAAAAAAoN+jDsAAAAAg5v8NwAAAACBDug7AAAAAAAAAAAAAAAAAAAAAAAAAAIAaMA7AAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAACg36MOwAAAAGBd5w3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQCgUEMAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAABAKBQQwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAB8UA/AAAAAAAAAAAAAAABgWFMQwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKDfow7AAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgn6EPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAIOb/DcAAAAAAAAAAAAAAAKB0eQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
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
