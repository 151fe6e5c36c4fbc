"""set_or_string: does '.add' or ' +=' come next?

Compiled from tinypython-robust (sha256 2323321198cd9710c8fca47ee0b395fcdc8d9380020bd399d4d75f87c61da850).
8 nodes, 5 edges.
It computes what the model does with all other nodes and edges frozen at their means by token.
Task loss in nats: model 0.0204, circuit 0.06932, circuit before calibration 0.2637, rounded 0.08422.
Certificate eb5f2f483d01a747185850d9566b662263d648a4a5b8e561899c2ba9602f70e4 (SHA-256 of its JSON without digests, times and paths).
Calibration: 3.37108 * difference + 3.4669.

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
    final_resid_12 = T1[last] + 0.21 * m0  # final_resid.12: earlier + ' ""', ' 0' − '()', ' set'
    final_norm = 1 / np.sqrt((T2[last] + final_resid_12**2) / 128 + 1e-05)  # final_norm
    x0 = (T3[last] - 2.73 * final_resid_12) * final_norm  # earlier + '()', ' set' − ' ""', ' 0'
    difference = (T4[last] + x0)[..., 0]
    return difference if raw else 3.371083433704712 * difference + 3.4669024756263607


def log_odds(tokens, raw=False):
    """Log-odds of '.add' against ' +=' after tokens: int[..., T] -> float[...]; raw: their logits' difference."""
    last = tokens[..., -1:]
    # 0.attn.head.6: averages with weights by token, most for ' set', ' ""', ' []'
    attn0_head_6 = attend(0.25 * T0_2[tokens], sink=2.1627513148499)
    m0 = mix(attn0_head_6, ATTN0_V_101_2[tokens])  # earlier + ' ""', ' 0' − '()', ' set'
    final_resid_12 = T1_2[last] + 0.21138757467269897 * m0  # final_resid.12: − '):', '()', ' set'
    final_norm = 1 / np.sqrt((T2_2[last] + final_resid_12**2) / 128 + 1e-05)  # final_norm
    x0 = (T3_2[last] - 2.7265170561901115 * final_resid_12) * final_norm  # + '):', ' set', '()' − '.add', …
    difference = (T4_2[last] + x0)[..., 0]
    return difference if raw else 3.371083433704712 * difference + 3.4669024756263607


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

ANSWERS = ('.add', ' +=')
VOCABULARY = 1024
USAGE = 'usage: python circuit.py TEXT, or python circuit.py --ids 1,2,3; --rounded before either'
ROUNDED, EXACT = rounded, log_odds

T0 = table(1024, -0.003, {  # keys of 0.attn.head.6
    14.3: [490],  # ' set'
    14.0: [433, 693],  # ' ""' ' []'
    9.6: [416],  # ' 0'
    7.0: [422],  # '()'
    2.0: [3, 12, 28, 52, 221, 258, 291, 299, 324, 350, 366, 419, 448, 528, 550, 597, 687, 745, 760, 762, 810,
        835, 854, 995, 1011],
})
ATTN0_V_101 = table(1024, 0.003, {  # 0.attn.v.101
    -2.0: [422],  # '()'
    1.1: [275, 416],  # ' f' ' 0'
    -0.83: [299, 324, 340, 370, 490, 547],  # "')" ' {' '("' ' the' ' set' ' ["'
    0.8: [433],  # ' ""'
})
T1 = table(1024, -0.004, {  # part of final_resid.12
    -0.1: [286, 288],  # '):' ' "'
})
T2 = table(1024, 0.6, {  # squares of the other channels in final_norm
    10.0: [0, 269, 496, 528, 745, 897, 928],  # '<|endoftext|>' ' [' ' lambda' ' #' '                ' ' al' ' fa'
    3.0: [28, 33, 35, 37, 41, 45, 47, 48, 51, 52, 60, 258, 288, 338, 366, 372, 381, 388, 390, 411, 419, 428,
        436, 448, 499, 520, 521, 522, 547, 552, 597, 687, 760, 762, 802, 810, 825, 828, 886, 995],
    1.0: [3, 9, 10, 11, 13, 14, 15, 16, 18, 20, 21, 22, 23, 25, 26, 29, 36, 38, 39, 44, 46, 50, 53, 56, 57,
        59, 63, 67, 68, 69, 73, 75, 76, 78, 79, 80, 83, 85, 91, 260, 263, 264, 265, 266, 267, 268, 270, 271,
        272, 273, 276, 279, 281, 283, 286, 290, 291, 295, 297, 303, 306, 307, 311, 314, 316, 318, 321, 322,
        324, 325, 326, 331, 332, 335, 336, 340, 341, 342, 344, 345, 346, 348, 353, 356, 357, 358, 360, 363,
        364, 370, 371, 376, 379, 380, 392, 393, 394, 396, 397, 401, 408, 409, 410, 413, 416, 418, 420, 422,
        427, 429, 430, 432, 433, 437, 444, 445, 446, 447, 449, 450, 453, 454, 457, 458, 469, 470, 471, 475,
        476, 485, 490, 502, 512, 517, 530, 532, 535, 536, 541, 542, 544, 545, 548, 550, 559, 569, 572, 574,
        578, 583, 592, 598, 600, 614, 619, 622, 645, 650, 651, 658, 661, 674, 686, 689, 693, 700, 727, 744,
        795, 818, 822, 830, 831, 832, 835, 836, 843, 844, 848, 854, 858, 864, 867, 880, 882, 887, 895, 900,
        909, 934, 939, 942, 943, 947, 976, 978, 985, 1011, 1018],
    0.75: [1, 2, 7, 8, 12, 17, 19, 24, 27, 30, 34, 49, 54, 55, 58, 61, 65, 66, 70, 71, 72, 77, 82, 84, 86, 89,
        93, 199, 221, 257, 259, 261, 262, 274, 275, 277, 278, 284, 285, 289, 294, 296, 298, 300, 301, 302,
        308, 310, 312, 317, 320, 327, 328, 337, 339, 347, 359, 367, 368, 369, 373, 377, 384, 386, 387, 405,
        414, 415, 417, 421, 438, 442, 452, 461, 472, 474, 493, 495, 507, 510, 511, 515, 518, 537, 538, 539,
        549, 551, 554, 556, 557, 561, 562, 565, 582, 593, 612, 617, 621, 627, 654, 681, 690, 703, 705, 763,
        767, 782, 785, 792, 793, 794, 804, 807, 808, 811, 812, 813, 814, 815, 816, 819, 824, 827, 829, 838,
        839, 840, 842, 845, 853, 857, 861, 863, 866, 869, 870, 875, 876, 877, 879, 884, 891, 893, 903, 915,
        916, 922, 926, 933, 952, 955, 956, 957, 960, 961, 971, 972, 980, 983, 984, 997, 1001, 1005, 1010,
        1021],
    0.54: [292, 293, 299, 319, 391, 426, 439, 465, 479, 482, 486, 487, 491, 494, 501, 504, 506, 509, 519, 529,
        586, 608, 609, 610, 616, 618, 620, 623, 625, 628, 629, 630, 631, 632, 633, 634, 636, 638, 639, 640,
        641, 642, 643, 646, 648, 649, 652, 653, 655, 656, 659, 662, 666, 667, 670, 676, 684, 685, 697, 698,
        699, 701, 704, 706, 708, 712, 714, 715, 716, 717, 719, 720, 722, 723, 726, 728, 734, 735, 736, 738,
        740, 742, 743, 750, 751, 755, 756, 757, 761, 764, 766, 768, 769, 771, 772, 774, 775, 779, 784, 787,
        788, 790, 791, 798, 809, 820, 821, 834, 874, 901, 906, 912, 914, 919, 920, 921, 923, 924, 927, 930,
        966, 975, 992, 996, 999, 1002, 1003, 1004, 1008, 1015, 1016],
})
T3 = table(1024, -0.006, {
    -0.3: [332, 341, 363, 411, 496, 530],  # "'," '",' 'else' 'while' ' lambda' '.add'
    -0.2: [93, 327, 390, 469, 485, 522, 674],  # '}' ' return' ' as' "':" 'elif' ' while' '.append'
    -0.13: [0, 12, 14, 59, 283, 288, 324, 328, 335, 718],
    -0.095: [8, 70, 262, 275, 339, 361, 364, 370, 401, 536, 547, 657, 818, 840, 843],
    -0.07: [2, 49, 259, 284, 306, 319, 386, 436, 478, 532, 541, 544, 586, 590, 659, 670, 676, 714, 722, 744,
        753, 768, 788, 790, 831, 841, 854, 873, 892, 922, 968, 985, 991, 1004, 1008],
    0.07: [9, 26, 33, 35, 36, 39, 45, 46, 47, 48, 51, 52, 67, 68, 71, 76, 77, 78, 258, 263, 264, 299, 307,
        321, 322, 323, 344, 356, 366, 392, 394, 416, 422, 427, 433, 450, 490, 602, 658, 693, 745, 804, 825,
        867, 926, 963, 978, 983, 997],
    -0.05: [28, 30, 43, 269, 289, 292, 293, 320, 340, 351, 367, 368, 421, 426, 429, 462, 464, 474, 479, 486,
        494, 501, 506, 520, 552, 555, 561, 563, 610, 612, 613, 618, 627, 630, 634, 636, 640, 641, 646, 652,
        662, 683, 698, 703, 705, 708, 716, 725, 726, 727, 730, 734, 738, 746, 751, 759, 764, 767, 772, 776,
        787, 791, 794, 805, 808, 812, 813, 817, 819, 821, 828, 834, 853, 861, 866, 869, 896, 933, 944, 946,
        951, 954, 961, 969, 999, 1002, 1003, 1006, 1013],
    -0.03: [1, 13, 38, 42, 61, 65, 81, 91, 261, 274, 276, 278, 281, 286, 287, 295, 301, 302, 304, 308, 309,
        313, 316, 346, 348, 350, 352, 353, 369, 383, 384, 385, 387, 389, 391, 393, 398, 399, 408, 418, 420,
        438, 442, 446, 447, 448, 458, 459, 463, 466, 468, 476, 477, 482, 504, 508, 523, 539, 542, 545, 558,
        571, 572, 574, 577, 596, 601, 603, 607, 608, 614, 616, 620, 625, 631, 632, 633, 638, 639, 642, 648,
        653, 654, 655, 665, 667, 669, 673, 677, 684, 688, 692, 694, 696, 699, 701, 709, 713, 715, 719, 720,
        724, 732, 733, 737, 741, 742, 747, 748, 750, 755, 756, 757, 763, 765, 766, 769, 774, 775, 778, 779,
        780, 782, 786, 798, 801, 803, 816, 820, 824, 833, 851, 857, 863, 864, 865, 870, 876, 879, 883, 885,
        891, 894, 895, 898, 901, 902, 912, 919, 921, 924, 932, 937, 952, 953, 955, 956, 962, 964, 965, 982,
        986, 989, 990, 992, 1020, 1022],
    0.01: [3, 5, 7, 10, 11, 15, 17, 19, 20, 21, 22, 23, 27, 29, 32, 37, 41, 44, 50, 53, 55, 56, 57, 63, 69,
        72, 73, 74, 75, 80, 82, 83, 84, 87, 89, 199, 257, 260, 265, 268, 285, 291, 296, 298, 303, 310, 311,
        314, 325, 330, 331, 357, 358, 359, 371, 372, 377, 380, 381, 388, 397, 407, 413, 414, 417, 425, 432,
        437, 439, 444, 445, 449, 452, 453, 455, 457, 460, 465, 470, 471, 472, 475, 493, 497, 502, 512, 515,
        521, 534, 535, 548, 550, 559, 560, 565, 569, 578, 582, 583, 592, 597, 615, 617, 619, 621, 622, 628,
        629, 635, 645, 647, 650, 661, 664, 666, 668, 672, 681, 687, 689, 690, 700, 721, 731, 749, 752, 754,
        785, 789, 799, 800, 809, 810, 811, 815, 822, 827, 829, 832, 835, 838, 845, 848, 849, 856, 858, 862,
        877, 880, 881, 882, 884, 886, 888, 890, 897, 900, 903, 904, 905, 909, 910, 911, 913, 915, 923, 925,
        928, 931, 935, 936, 942, 945, 949, 950, 957, 975, 976, 977, 987, 988, 993, 995, 996, 1001, 1010, 1011,
        1012, 1015, 1016, 1017, 1021, 1023],
})
T4 = table(1024, 0.0, {
    -5.0: [83],  # 's'
    -4.5: [287, 289, 292, 295, 318, 349, 468, 482, 506, 513, 529, 601, 623, 624, 626, 629, 630, 633, 635, 639,
        641, 643, 648, 660, 666, 673, 676, 679, 688, 691, 692, 699, 724, 734, 742, 750, 752, 756, 764, 765,
        772, 775, 776, 780],
    -4.4: [275, 319, 367, 383, 386, 426, 451, 462, 463, 465, 479, 487, 494, 497, 519, 534, 603, 608, 632, 634,
        636, 640, 642, 647, 649, 652, 653, 659, 662, 665, 667, 670, 683, 684, 685, 696, 697, 698, 701, 702,
        712, 713, 720, 722, 723, 725, 729, 731, 735, 738, 739, 740, 741, 746, 747, 748, 751, 753, 754, 757,
        758, 766, 769, 770, 774, 778, 784, 786, 788],
    -4.0: [65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 77, 78, 80, 81, 82, 84, 85, 86, 87, 89, 90, 377, 385,
        387, 391, 425, 439, 455, 486, 491, 501, 504, 523, 577, 586, 590, 594, 602, 604, 609, 616, 618, 628,
        655, 657, 668, 672, 677, 695, 706, 711, 714, 717, 728, 755, 759, 761, 767, 768, 771, 773, 777, 779,
        781, 783, 787, 789, 790, 798, 799, 805, 806, 809, 820, 821, 832, 834, 872, 875, 887, 888, 889, 902,
        904, 905, 906, 907, 908, 910, 911, 913, 914, 916, 917, 918, 920, 923, 925, 927, 929, 930, 932, 935,
        936, 937, 940, 945, 946, 948, 949, 950, 953, 958, 959, 963, 967, 977, 979, 983, 988, 996, 998],
    4.0: [314, 371],  # ' self' 'ser'
    -0.6: [277, 284, 298, 409, 467, 509, 610, 620, 625, 631, 638, 644, 656, 669, 675, 694, 704, 708, 710, 715,
        716, 719, 721, 726, 733, 736, 743],
})
T0_2 = dense(  # keys of 0.attn.head.6 largest: ' set': 14.29, ' ""': 13.52, ' []': 13.31, ' depth': -12
    "lVor5p4pvz8zROTeJ+GYv65u9xjzKL4/egXuBmaJ9z8zROTeJ+GYv61CwuS5TtE/M0Tk3ifhmL9vYLEaPn6+PwRyPXGjIcA/1eA/"
    "B8xYvz8zROTeJ+GYvzNE5N4n4Zi/DIbA1J5y+j8zROTeJ+GYv6EasJ66078/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYv9xUMyKUJsA/M0Tk3ifhmL/8"
    "xsmk8LjwP11SyXC/2r4/M0Tk3ifhmL+9ktq/4qvTPzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTe"
    "J+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYv/TRBdwSxuY/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GY"
    "vzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL9v/Tcf2hYAQDNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE"
    "5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/0rRGbVdf3D9kmt0qvjm+PzNE5N4n4Zi/J7lVbl6Svz8zROTeJ+GYvzNE5N4n"
    "4Zi/M0Tk3ifhmL8zROTeJ+GYvzplHir1pr0/M0Tk3ifhmL/XMrIVF9W9PzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/"
    "M0Tk3ifhmL8zROTeJ+GYv2iQ/1JPxr0/M0Tk3ifhmL8fnTwS/F+9P2QHLTe5Sb4/M0Tk3ifhmL+GiDdOKmy+P1O6AEklJb8/M0Tk"
    "3ifhmL9IRF/6CkK9PzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/4FduSz37"
    "CMAzROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8z"
    "ROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTe"
    "J+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GY"
    "vzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE"
    "5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n"
    "4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/"
    "M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk"
    "3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8z"
    "ROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTe"
    "J+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GY"
    "vzNE5N4n4Zi/M0Tk3ifhmL9H5tCijVjAPzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE"
    "5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n"
    "4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvxxjO3I2dwdAM0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/"
    "M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk"
    "3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8z"
    "ROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/+NNmMMKS9T/IMgSCxDDAP1SHcY1RPsA/M0Tk3ifhmL/JMeHi"
    "ByDAPzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvweOsB9lJ78/M0Tk3ifhmL8zROTeJ+GY"
    "vzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvyMt4ggqfNq/W2pJmKOCvz8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvwIM"
    "BAvx474/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL+ysPJGS42/PzNE5N4n4Zi/2Y1alc3svj8zROTeJ+GYvzNE5N4n"
    "4Zi/zWTlLGKb+j8zROTeJ+GYvzXBh6M+o74/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYv6yWiWHggPQ/"
    "M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/AgwEC/Hjvj8zROTeJ+GYvzNE5N4n4Zi/M0Tk"
    "3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYv7E1RO2xir8/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYvzNE5N4n4Zi/3mhbD6oEvj+Cut2FmIK+Pyzj5rbxtr0/PfOcJxaS8T8zROTeJ+GYvzNE5N4n4Zi/OX/wCAbxvT8z"
    "ROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYv5nvV0C4nr0/M0Tk3ifhmL8zROTeJ+GYv6L00uUDfL0/M0Tk3ifhmL8zROTe"
    "J+GYv0hEX/oKQr0/M0Tk3ifhmL9C3OpsP0y9PzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GY"
    "vzNE5N4n4Zi/M0Tk3ifhmL+vm4Z+VAu9P+hiJpqBwPc/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvy9M"
    "Bnzwzb4/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/LYP+0OssvT9YjHUbXQzFvzNE5N4n4Zi/M0Tk3ifhmL+Z9CpDhLvQPzNE5N4n"
    "4Zi/6KiasCRn8T8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYv4+341Y34dk/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/"
    "M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/Mm9oTqt81b8zROTeJ+GYvzCRpOjzb9O/M0Tk"
    "3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8z"
    "ROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTe"
    "J+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYv8EGJSkhHiNAM0Tk3ifhmL8zROTeJ+GYv2SbwphvI/o/M0Tk3ifhmL8zROTeJ+GY"
    "v0Aj6IMZwhtAM0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE"
    "5N4n4Zi/M0Tk3ifhmL+JWTZGXQkrQDNE5N4n4Zi/M0Tk3ifhmL8qjGvdacHpPzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n"
    "4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL+mANuuupb7PzNE5N4n4Zi/"
    "nDQB0vwhvT8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk"
    "3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL9IyJhE5EAAwDNE5N4n4Zi/SqxFn0vH+78zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8z"
    "ROTeJ+GYv7YGgIivCfu/M0Tk3ifhmL8zROTeJ+GYv1BckaXra/2/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL9GzS5Y"
    "Cq35vzNE5N4n4Zi/M0Tk3ifhmL9uiUQScZIsQDNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYv9x+3Z1gBP2/M0Tk3ifhmL8zROTeJ+GY"
    "vy6keQT6F/q/M0Tk3ifhmL9tTfxlVF3kPzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYv7q2"
    "bxkILQDAM0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/+kJNwAUA+r8zROTeJ+GYvzNE5N4n"
    "4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/KkmNZ8cZ+L8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/"
    "M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/ZDr19JZkAUBK02Uki+D4vzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/KRwv"
    "YEdC978zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL9NezN6MyTyPzNE5N4n4Zi/M0Tk3ifhmL8z"
    "ROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTe"
    "J+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GY"
    "vzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL+8mOk5Jb/ivzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE"
    "5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n"
    "4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/VcFgQ47x7D8zROTeJ+GYvzNE5N4n4Zi/"
    "M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk"
    "3ifhmL9vpneOMvb4vzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYvzfq6EqmBP6/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/IHzCH0Jl+b86rzQV9w0AwAjWnhteA/m/M0Tk3ifhmL8z"
    "ROTeJ+GYv2n+oOXdvPq/N2BpDgiMAMCLLuKjyOP+v3ByYVO6Ef6/g/H8GQ+5/r+yEWzDc3MAwMck8ePtU/u/FLWA+Zsl/b8zROTe"
    "J+GYv3Iwa9wJxOy/HATlaaSg+r8A7xktkQj4v28RDqdJw/y/wMNMUC/Z/L9jZJP3TCQAwC/bepLzAgDAM0Tk3ifhmL8zROTeJ+GY"
    "vwTnJWIKpfy/M0Tk3ifhmL9DK+v905/9vzNE5N4n4Zi/M0Tk3ifhmL/de1QiguP5v2/F152Oq/q/JXP2vACeJsAzROTeJ+GYv7ko"
    "9wABDPS/M0Tk3ifhmL8zROTeJ+GYv8KLwLPOFvy/0hs2Sde+8r8zROTeJ+GYv+H/rzG3tvq/M0Tk3ifhmL8zROTeJ+GYvwLIynj0"
    "yvi/h5cfqrFV4b92MfpsxaP5vzNE5N4n4Zi/SWJGcZtc+b/p1KhoHAL6vzNE5N4n4Zi/M0Tk3ifhmL9DO/ZO8uP+vzNE5N4n4Zi/"
    "5Q4j4qLt8L8sKgWTKir+vzNE5N4n4Zi/M0Tk3ifhmL9dCZOrq1zevzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/dz2Z"
    "EEF/+79D2Tab34D9vzNE5N4n4Zi/Bh8Hg3CP8D/T8B+0vTX7vzNE5N4n4Zi/M0Tk3ifhmL98VR4SR6v8vzNE5N4n4Zi/m+90hcCd"
    "KkBNm9iAIJ0AwDNE5N4n4Zi/ZcIPfmQ5978zROTeJ+GYv6WUGe+I3fm/UxNTxLTF8r8zROTeJ+GYv3w2/F4tAijAM0Tk3ifhmL8z"
    "ROTeJ+GYv969n6hH1PW/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/zFMq+Dc//r8zROTeJ+GYv3WGGZeAQvS/M0Tk3ifhmL98Hdl7"
    "mP7zv/1r/L1dffi/M0Tk3ifhmL8r5j+acX3zv1XFl6qDHvu/ssJ29sOO0b8zROTeJ+GYv9oDWjTmNPu/K34gQT20/L9CnqZki5XM"
    "vzNE5N4n4Zi/MAvTF8Xi+b/9tfyzyj/+v1+0j2Yi1fi/PxpGXcB5+b8zROTeJ+GYvzNE5N4n4Zi/dofdOzAO9r8zROTeJ+GYv4Zk"
    "/YxoZvW/M0Tk3ifhmL8zROTeJ+GYv7GsBiLY7Pa/wv5SuzgN+79+G/TWnpP7vzNE5N4n4Zi/hxKlYG6f/b8LuQTYQ5z6v9KjUyFQ"
    "fvu//skbQtTW+7+yyjXbRPv0v0Gwa/LiU/a/M0Tk3ifhmL9XZGdE9WX6P9C9sg23I/6/e/Tppkc4+79M4T50QbL9vzNE5N4n4Zi/"
    "M0Tk3ifhmL+w4jEVetb/vzNE5N4n4Zi/NSxOv0BU/b/fUR8vs/L3vzNE5N4n4Zi/E2A+QSar9r/VTC7NU4r8vzNE5N4n4Zi/M0Tk"
    "3ifhmL/glaULVTUMQDNE5N4n4Zi/soSGTqZo7z8zROTeJ+GYvyZ6BW3f1fe/b1AX80XG+b9tz5LBsJfwvzNE5N4n4Zi/M0Tk3ifh"
    "mL+5FjY6RoH8v97o4ssET/q/M0Tk3ifhmL+TOAzcSd/zvzNE5N4n4Zi/cv/PjAa1+78zROTeJ+GYv8rTA3DSi/m/M0Tk3ifhmL+0"
    "Drm4LlD5vzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8OAAWhqUz6vzNE5N4n4Zi/76BVZXFC9b8zROTe"
    "J+GYvxDzXilPVfK/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GY"
    "vzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE"
    "5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/SKKN1yo9/z8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n"
    "4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/"
    "M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL814MpdIPLXvzNE5N4n4Zi/M0Tk"
    "3ifhmL+kzMDnFGEEQDNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8z"
    "ROTeJ+GYvwmk5KKMlPM/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/kHXOubTrvz8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTe"
    "J+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GY"
    "vzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE"
    "5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n"
    "4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/"
    "M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk"
    "3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8z"
    "ROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTe"
    "J+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GY"
    "vzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE"
    "5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n"
    "4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/"
    "M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk"
    "3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifh"
    "mL8zROTeJ+GYv/FG6e+T/fQ/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8z"
    "ROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/cgck/uZd8T8zROTe"
    "J+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GYvzNE5N4n4Zi/M0Tk3ifhmL8zROTeJ+GY"
    "vzNE5N4n4Zi/M0Tk3ifhmL8="
)
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
T1_2 = dense(  # part of final_resid.12 largest: '):': -0.2486, ' "': -0.1237, 'left': -0.03568, ' set': -0.005135
    "AABQckRscL8AAFCykQhxvwAAgD1x4W6/AAByINWcbr8AAFByRGxwvwAAgFnbbXC/AABQckRscL8AAIARrQtuvwAAoIRQbGu/AABQ"
    "0gS1cr8AANBzgkJxvwAAUNJ4WHG/AAAAlJNVbL8AAHAQqgNyvwAAINN0DG+/AADI4y81cb8AALDK4i5yvwAA0AR433G/AACQLwwY"
    "cr8AABDPkh5yvwAAwOYVEHK/AABAi5AVcr8AAADFKzNyvwAA4LQJHXK/AADQW4Yhcr8AABBDugdyvwAAAIMGz2+/AABEyrFvcL8A"
    "AHDL1f9tvwAAiI0fNHG/AADImQZwcL8AAIj1LG9wvwAAJMqpbnC/AADAEpmGb78AAFBy4uRwvwAAsLKD5W+/AABEB08GcL8AAM+n"
    "tnJwvwAALOUdr3G/AACo3SJzcL8AAFByRGxwvwAAK+y0cXC/AADgfd9ocL8AANADFG9wvwAAwHYzSG+/AACgkbCWb78AADqCA7lv"
    "vwAAODhzeHC/AACwYrV/b78AAKALPmBxvwAAvLIo5m+/AAAAZLDNb78AAGQpq3NwvwAAFCkidXC/AABi7qNHcb8AAFDSXFNxvwAA"
    "QFf3sXG/AAB0fBaDcb8AAFBShuhwvwAAoKQmemu/AACYOc0gb78AAJC+UGpxvwAAUHJEbHC/AABgftUlZb8AAFByRGxwvwAAUPLs"
    "RHK/AABQcuRdcb8AABiErH9yvwAA5Gm+ynK/AABoNiF+cr8AAE46t3BwvwAADED6YXK/AAAMdBnicr8AABCOjnRwvwAAoISLGW+/"
    "AADoFHdMcr8AAGijHIByvwAAUBIzdXK/AACowcuNcr8AAH4Ga31yvwAAsL6zn3K/AAAgwah4cb8AAKClpgRzvwAAUNaKpnK/AABk"
    "HmtWcr8AAFAKfO1yvwAAiEysB3K/AAAAuCPAcb8AAHB8nfFyvwAAhKHJdHC/AAAg5c9ucb8AAIzeDwVxvwAAUHJEbHC/AABgtQHS"
    "br8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8A"
    "AFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFBy"
    "RGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxw"
    "vwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAA"
    "UHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJE"
    "bHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/"
    "AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQ"
    "ckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRs"
    "cL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8A"
    "AFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFBy"
    "RGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxw"
    "vwAAUHJEbHC/AABQckRscL8AAAQlL/ppvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAA"
    "UHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJE"
    "bHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAHBQUyG2/AABQckRscL8AAFByRGxwvwAAUHJEbHC/"
    "AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQ"
    "ckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRs"
    "cL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABQckRscL8A"
    "AFByRGxwvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwDARyNgJXG/AACgKsFtbL8AAODDyspsvwAAoCSImGm/AAAiJqkNcb8AAABc"
    "iA1svwAAmrxQZnK/AACgHgJicr8AAADT/rZxvwAAAMwv8nG/ANiDmg2Tcb8AAICAsapxvwAAIHCjWmy/AADoyplLcr8AAGCOO3Zx"
    "vwAA2E3QDW+/AAAcDxb2cb8AAPCZwsBxvwAAbibT83C/AABwi9akY78AAKCGWN1yvwAA/uv0oHG/AAAoZAa6cb8AAFByRGxwvwAA"
    "OON3wnO/AABQckRscL8AAICQsk5uvwAAJHOWanK/AACExksfcr8AALhaJtHPvwAAcParFXK/AIB1iVaov78AAFDyI1VyvwAAUFKm"
    "u3G/AAB48ZV2cL8AAFAy4fVxvwAAUHJEbHC/ALDI7KZWcr8AAFDyRsByvwAAFXVI33C/AAAwiZTwcb8AAOwUMjJyvwAA0Iv/U3K/"
    "AAAs19bocL8AAFDyGRRxvwAAEKalKnG/AABo3qcucb8AAFBSVIdxvwAAUHJEbHC/AAAQy39jbr8AAJA0ByNyvwCA6+nNX3G/AAAs"
    "paKgcb8AAGTiQyFxvwAAxJapYXG/AACHWbCccb8AAMBWGW9wvwAAsBVXcnG/AABQckRscL8AAG6Hb5RxvwAAThoN6HC/AACccwZ1"
    "cr8AAKDpOxFyvwAAIN2Ij3G/AADYHpNscr8AAKDEfoJtvwAAmqfKLnK/AAAAvIe5a78AAJz1uRluvwAAasTvoHG/AACglPG7br8A"
    "ADBcM0BxvwAAUBLG8nC/AADs4tlucL8AAMCu3XFxvwAAUFL7O3K/AABQckRscL8AAFByRGxwvwAAKPo5jHS/AABgsShwcb8AAKSs"
    "1k5xvwAAKJ+upGa/AABg1gexcb8AABDpNrxovwAASCIf2XK/AAAM1zxRcb8AAFByRGxwvwAAFHRn13G/AABQ0nwwcr8AAFCS2nJx"
    "vwAA1BibcHC/AACQAn8yb78AADBkfj9yvwAA4lZR+HC/AACAVrLhcb8AAFCyjBhxvwAAALrk73G/AABQckRscL8AAFByRGxwvwAA"
    "oERTiG+/AABSCOcAcb8AADQlqoxxvwAAUHJEbHC/AABwxVIacr8AALQXm25wvwAAUHJEbHC/AABAgdS8cb8AAEj1d7VlvwAAzH92"
    "bnC/AACIEOJSbb8AAKA8MDdyvwAA2sAjLHG/AABQkhECcr8AAIgWgHlwvwAAjKRz4HC/AAA8wzVvcL8AAHiCfW9wvwAAUHJEbHC/"
    "AACw+SNycb8AAPDscoFxvwAAcGGsgnS/AABQckRscL8AACharbJxvwAAMKAf93G/AABQEl4gcr8AAFByRGxwvwAAOEbwq3K/AABJ"
    "/r0Wcb8AACD8miZyvwAAsGJqH3K/AABQMrvOcb8AAGCemZ1svwAANCXANXG/AAAgMaxWar8AANB3fplxvwAAWLRnRHG/AACIC3B7"
    "cb8AAPAOQBRyvwAAUHJEbHC/AAAwS0Lecb8AAGB8aPhxvwAAUHJEbHC/AAAgAsfrcL8AAFByRGxwvwAAIB/n/nC/AACwJC9vcL8A"
    "AFByRGxwvwAAUHJEbHC/AADosUMIcb8AAFByRGxwvwAAIEBeWXG/AACop9T8cL8AADyrkhlyvwAAUPupxXG/AADA5iPfcL8AAFAy"
    "WFlxvwAAUJK80XG/AADs8Neicb8AgNef8n1xvwAAIJhLRnK/AABQEiCocb8AAFDw4t5xvwAAMC0ieXC/AADAr2mdcb8AANhMBT1u"
    "vwAAHq8n9XG/AABQckRscL8AAFByRGxwvwAAUDJEZnG/AAAQYh6Icr8AAJoK3EJyvwAAUPInmnG/ACCSGjGscb8AAPAxKCxxvwAA"
    "UHJEbHC/AAAgrtACcr8AAOAdNsBxvwAAUHJEbHC/AACU3o5Wcb8AAOAqIdBqvwAAYKrSnnG/AADg7qrocb8AACCUUbxxvwAAUHJE"
    "bHC/AABQckRscL8AAFCyB1txvwAAUHJEbHC/AAAgyvXwcb8AAGCQg4pyvwAAQLdsBnK/AABw5Hmgcr8AADBa5TRuvwAAMEl+AnK/"
    "AABAO7qzc78AAIA7Blp0vwAA1hZgcHC/AAD4UlnXcb8AAMDscZdxvwAAoDg8CnS/AABQckRscL8AAEhDYQFyvwAAUBK1pHG/AACA"
    "fo7Wcb8AAFByRGxwvwAAFhySFHG/AABgYO1gdL8AABCFJsBzvwAAECPr1HC/AADwLMEvc78AAFDyJzpxvwAAwNl3nGy/AABgR0Ej"
    "dL8AAKDEy7ZuvwAAcE/AvXG/AAAQR1gRcr8AAJaLXn1xvwAAUHJEbHC/AAAQNAbOb78AANCs4E9yvwAAUGXntHK/AABwKKVqcL8A"
    "ANAaS+lwvwAAkI+sCHO/AABQckRscL8AAFByRGxwvwAAwOW4R3O/AABQckRscL8AAFByRGxwvwAAUPnL7XC/AAAwnBSzcb8AAMCe"
    "uf1yvwAAUHJEbHC/AABQ0nzlcL8AABCXOgh1vwAAgOoElnG/AABQckRscL8AAFASyQ5yvwAAgH4CYHO/AIABoP9ecb8AAFByRGxw"
    "vwAA4E6nDnO/AABQckRscL8AAOhYDDBovwAAUHJEbHC/AACgvR10cb8AACBbXn5yvwAAwG7UaXC/AACwwYhvcb8AAFByRGxwvwAA"
    "oBspnXO/AAB9UzHmcL8AAGDiEBBxvwAA4BhM73G/AAAwifbqcb8AAFBSwlJxvwAAQG7cu3G/AABgpnn3cr8AAFByRGxwvwAAsFoq"
    "/3G/AABQckRscL8AADDPA0hxvwAAUHJEbHC/AADgOsXEcr8AAHA7QmVpvwAAUNJt0HG/AACEYFAScb8AAPBc9sZxvwAAUHJEbHC/"
    "AABQckRscL8AAFByRGxwvwAAUHJEbHC/AABAveJPaL8AANDoRfRyvwAA+ICV/m+/AABQckRscL8AoJQBomlvvwAAUHJEbHC/AAAA"
    "8Sjncr8AAD5tRuVxvwAAEG2n2XG/AABQ8kSYcb8AsFG9td9xvwAAgFdqPXK/AABQckRscL8AANDtJPFxvwAAsIscGXS/AABQkhL2"
    "cL8AAKCEQZxuvwAAwGbyc3G/AABQckRscL8AANDE1GlrvwAAYCpKunG/AAAwjm/mcL8AAHzCXnRwvwBAdRyE+HC/AADgyEfoab8A"
    "AFByRGxwvwAA4MwD5HG/AABQckRscL8AAECynqZxvwAAALDJiHG/AADQuHvzcL8AALAPF8RxvwAAUHJEbHC/AACAeXgdcr8AAECv"
    "LqZxvwAAUHJzzHG/AABQckRscL8AAGAJtM9xvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAA4B9Xz3G/AABQckRscL8AABjOQmpw"
    "vwAAPtyFt3G/AADQ7JdqcL8AAKTD4xVyvwAAUHJEbHC/AABQckRscL8AAFDd/hFyvwAAkAvt9XG/AADo9/5Dcb8AAFByRGxwvwAA"
    "UHJEbHC/AACge5iqcb8AgBJ8gHJwvwAAwB5WUXG/AABQckRscL8AALDFWmZxvwAAUHJEbHC/AABQckRscL8AAFByRGxwvwAAgPkd"
    "D3K/AABQckRscL8AAKA09s5xvwAA0CBZznG/AABQskb2cL8AAFByRGxwvwAAAKK/HHG/AAAAWcWYbb8AAKDQT2xqvwAAUHJEbHC/"
    "AABQPeO7cb8AAGDGRptyvwAAkCdK2HG/AADAPXptdL8AANDkdURxvwAAUHJEbHC/AABQso41cb8AAIgoc2pwvwAAAA5G8HG/AABA"
    "mDx3cb8AAED4MfNyvwAAUHJEbHC/AAAQzfUecb8AALCfWE1xvwAAUHJEbHC/AAAgmf5ucL8AAMBXr61xvwAA1vk0unG/AABwCDSm"
    "cb8AALZO7HtxvwAAIPl/dHO/AADAneLXcb8AAHBv9DpxvwAAwCtLO2+/AABgtjfccr8AAIBXQ3pzvwAAkNyVCnO/AABg+3cucb8A"
    "AAAHdZxxvwAAIC4hFHO/AADQLUjlc78AAFAEkp9zvwAAAN1OXXO/AABgP+B8c78AAED92s1zvwAAgNCWH3O/AAAg3kB2c78AAFBy"
    "RGxwvwAA4Fc1FHS/AABglDA0c78AADAbKtxyvwAAgA/PQ3O/AACAeQNsc78AAFD7QqtzvwAAYExcvXO/AACEimfjcb8AAFCSXtZx"
    "vwAAcAwmbHO/AADgtpbHcb8AAIB9y39zvwAAKKm92XG/AABAxCu5cb8AAJA+k/JyvwAAcLaf+nK/AADwfyWocb8AANAevXRxvwAA"
    "sELRbnK/AADAqY28c78AAFBgu6pxvwAAsKPnEnO/AABAriPAdL8AAAACNi5yvwAAALpLGXO/AABQckRscL8AACYf/HBwvwAAMCj+"
    "23K/AADgiKEuc78AACBB+cJyvwAAsFGUanC/AACw7MASc78AAICEdgZzvwAASDGR5HC/AABQEjEkcb8AANC/a7NzvwCAViBbcnC/"
    "AACAycE4cr8AAKCjEn5zvwAAwKP7vHG/AABEkq5vcL8AAAAvEmJwvwAAUHJEbHC/AAB4RY1acb8AAFByRGxwvwAA4CTt7nO/AADA"
    "kYcvc78AAIBEIGdzvwAAeKibn3G/AACABa6Kbb8AAADhXjtzvwAAKDz9dHC/AABQcu64cb8AAMCILWlzvwAAMGtaXHK/AACQssr7"
    "cL8AAIDl1OhzvwAAeJtJa3G/AABAVWCdcr8AAODDefxxvwAA4IplAXO/AADwolk2cr8AAEByc71xvwAAIKA9cXK/AADAAkSwcb8A"
    "AFASUvtwvwAA0HD9dXK/AABQEugJcb8AAKAsVsVxvwAAUHJEbHC/AACgw5pkc78AAFCyep1xvwAAcGhtdHK/AABQckRscL8AAOBU"
    "k4VyvwAAALwE9nK/AADQ+Leucb8AAMCGnENyvwAA4OjLK3O/AADQRQzfcb8AAFBybOpwvwAAAHtpHXO/AABg72osc78AAADRXrNy"
    "vwAAQB5UDHS/AACAeuT1cr8AACBIakxzvwAAQFgd1XK/AABgQownc78AAESTeEtxvwAA8ES8snG/AABg3XJ8cr8AAFByRGxwvwAA"
    "QEn/i3K/AABQckRscL8AAHAHgANyvwAA4KSHmXK/AACAz0Mkc78AAHCaNS9zvwAAwDWqVnG/AAAAr9VLc78AAGCuEyJzvwAA4LPy"
    "G3O/AAAQg18bc78AAKBKi5FyvwAAsEG1xXK/AAADOoFxcL8AAEBLzOlpvwAAoKtgdXO/AABAyKALc78AAOBmLzxzvwAAZLOub3C/"
    "AACAAMrQcb8AAAB/vYVzvwAAALQXrHG/AACgIKhec78AAIBkPMlyvwAAsKM8V3G/AADAecmccr8AAKBqvmFzvwAA4DZK9nG/AABQ"
    "8mvmcb8AALBr2iRtvwAAYHCvzHG/AADwtkHDbL8AAJgSTxBxvwAAQHoqxXK/AADgulPYcr8AAMDZ+epxvwAAooJzRKK/AAAw7tyk"
    "cb8AAIC5KERzvwAAwNXz6HK/AABQhA5tcb8AABAggChyvwAAsKlQeXG/AAAACvE4c78AAECNm5lxvwAAgNWH93K/AADQs2GVcb8A"
    "AICYlOZyvwAAYOSOiHG/AABw0A+Mcb8AANBCfotxvwAAEFL7YHG/AADIbececb8AALCbGwBzvwAAZvkQUnG/AADw9zJwcr8AAFCK"
    "G49xvwAAUIcfNXK/AABQUnyIcb8AAHAqcWFxvwAA4OCWgXG/AABU9nSEcb8AAFByRGxwvwAAgFtTkXG/AABzKAJ8cb8AAFCyzuFw"
    "vwAAUDJSb3G/AABQe6Cjcb8AAHCS2gRxvwAA2C3UnnG/AADQsIfncL8AAJSWE6pxvwAAULKhbXG/AAAQFb6mcb8AAKCMe3dxvwAA"
    "sFgYhXG/AABQUt9lcb8AAPBs9G1xvwAAYEoyqXG/AADgbAjKbL8AAOB4UX9xvwAAIKXWZXG/AADA4mmAcb8AAGBSD+JwvwAAUJL2"
    "ZXG/AACwOcBbcb8AADAIprFxvwAAUBLTuHG/AACgTP+Tcb8AAJC7X65xvwAAwEyoknG/AAB8rkLic78AAFDy4G1xvwAAYMUYcnG/"
    "AACg5fxccb8AANCJZxdxvwAAUJIGoXG/AAAgWxw5ab8AAFDy9X9xvwAAsO9Ci3G/AACwSsGecb8AALAVPw9yvwAAmHB2nHG/AACQ"
    "Ul5rcb8AAGxgxHNyvwAAUDLuF3K/AABQElMxcb8AAHwWTN1xvwBgMejvwHG/AABQ0i7WcL8AAFByRGxwvwCAPle4j3G/AAB+SH9w"
    "cL8AAFByRGxwvwAAUFLnd3G/AABwyQdvcL8AAFByRGxwvwAASHKk+nC/AABQ0nhScb8AAFByRGxwvwAAUHK6OnG/AABQckRscL8A"
    "ADQBDxJxvwAAIF525W6/AABQcodNcb8AAFByRGxwvwAAUDJLdHG/AAAQnYefcb8AAFByRGxwvwAAUHJEbHC/AAC8IbNucL8AALCt"
    "621wvwAAUBKRdXG/AACgfMvZcL8AAFByRGxwvwAAUDLrhHG/AAAsee16cb8AAFByRGxwvwAAUFK0u3G/AABQkkxPcb8AAPAbJW5w"
    "vwAAUBJC7nC/AADwbdfpcL8AAFByeflwvwAALk/3gHG/AABQssZ/cb8AAFDyUXVxvwAAUHJEbHC/AABg2JN+cb8AANwP6wlvvwAA"
    "UHJEbHC/AABQKmlxcb8AABBO3X9xvwAAUFIIXXG/AABQkrA1cb8AALA9SZdovwAAuMsNynG/AABAppxlcb8AAFCyUTdxvwAAwFkt"
    "RXG/AABQkrqncb8AAICcW6BxvwAAUFIbpHG/AABQEuVicb8AEB6GMCxxvwAAoKKYZnG/AAAIYZVQcb8AAFCS73txvwAAUO4K13C/"
    "AAAJ+Kx1cb8AALCWJzVxvwAAEBDjdHG/AABAU3UQcr8AAMAGPWVxvwAAMBANjHG/AABQNYxJcb8AAOhaempwvwAAsD1AhnG/AADI"
    "Hehbcb8AAFASmlNxvwAAYHVFb3G/AADwsXyQcb8AALDTcUFxvwAAUJLfQnG/AABUGkz5cb8AAFAynpZxvwAAEPwXZHG/AABgp995"
    "cb8AAFCSjDpxvwAA8BzkknG/AAAAVq0Rcb8AAFByRGxwvwAA4J9ZhHG/AACwrUk9cb8AAMDgToVxvwAAoFfq2my/AADAFaJFcb8A"
    "AFCyut9wvwAAUDLdJ3G/AACw48IYcb8AAFCym/BwvwAAUHKQE3G/AAAgwvCNcb8AAFCyGQFxvwAAUFJSKnG/AAD4bXf/cL8AAFDy"
    "jD9xvwAAUFJCXHG/AACgZHOea78AADDycAVxvwAAUFLfjXG/AACgJGIMbL8AAAy3jwJyvwAASN33bXC/AADQK4fxcL8AALCCZg5x"
    "vwAAoKRJdGy/AABQckRscL8AABAwWDRxvwAAkPcCYHG/AABQksRKcb8AAKAB/jNxvwAAUPKijHG/AAAQyJRRcb8AAE4ZXx1yvwAA"
    "UFJ/bHG/AABA40g/cb8AAIBi+3txvwAAUNJNFnG/AABoj8dScb8AAPYCGg9xvwAAUHJEbHC/AABQcoRQcb8AAFBSWA1xvwAAMDh5"
    "aXC/AABoW1RqcL8AANDcAVlxvwAAnC1zPXG/AACATOGicb8AAFDy/u1wvwAAjAvQcHC/AADwFz1Ycb8AAAxIbBtxvwAAUHJEbHC/"
    "AACo+SwVcb8AAD6thHlyvwAA8LFbLHG/AABQ0v2ocb8AACAW1SNxvwAA0G+LZHG/AABQ8v3pcL8AAFDyZPNwvwAAUFLHb3G/AADw"
    "x1Z2cb8AAFDSWctxvwAAOJZJM3G/AABQMtIdcb8AACAF9IBxvwAAULJtFXG/AABQck4Kcb8AAJDo21txvwAAwPYWUHG/AABQEgw1"
    "cb8AAFCyOEBxvwAAheLrF2y/AABQUu1Icb8AAFDSSW1xvwAASHAAHHG/AAAoDNY8cb8AAFAyRANxvwAApNGG1nG/AABQMnlRcb8A"
    "AGC5RDRxvwAAsMGlR3G/AABQ0hH7cL8AAGDAGjlxvwAAdO/6IXG/AABAlJ34cL8APA4bPklxvwAAPDXDWHG/AAAQALp1cL8AAFBy"
    "RGxwvwAA4HyfI3G/AABQEp4Ycb8AALDDVPlwvwAAUJLoY3G/AABQ0msbcb8AAOA/WXdwvwAAUHJEbHC/AABQkhT/cL8AAMTbZmZx"
    "vwAAYNK0OHG/AADgijDycL8="
)
T2_2 = dense(  # squares of the other channels in final_norm largest: '<|endoftext|>': 62.31, ' al': 11.92, ' #': 9.971, ' lambda': 9.894
    "oJs+bVknT0CnMvOJqiDnP1cYJM+Fbuc/7pQjaPqB/j8Nq44xe7TiP0BkE5Bq/uQ/DauOMXu04j8btyAhRAXnP4poeuTEveg/mYCh"
    "6/6U8T8WgRDdOhTuP+YdS7qTmO0/UiXO7jIu5j+4cDLPIsD5P9x8ZErzJPQ/dpBhCJaD8T9QbIk/jqzrP/pnRn0/t+k/aFXos7mf"
    "7j8XJPzcS/TqPywmIJoglus/CV0HQvQu7T8HZt1P1v/rPzLIcDFIme0/KAd7qAQH6z9CDrvCQ3jsP9fRsZV3TPI/2439zS6l5j/F"
    "keOmyGUHQO0+l9ZFlew/AfWSF20G6z93ma5m1m/jP5izY3vwJeQ/4BTjHVXTDEDwJD6Fj7zpPwyh+U3MCAVAJRlkJLfF9z/7uAMl"
    "c0sIQBnqWrW7mfA/x2GBknno9T9jRxGcyfniP4nDi14QBQNAT4e3SNk84z+FShE9OKXjP7X9JfKMPvc/va4GeZx4BkBnid4FZHUA"
    "QGYOQEGSSARAPhXQ/yvyBkDmRldVgLXmP7nMFQo7B/U//vWH3FkDCkDeh1wVaswQQFzveKoXq/I/8eexCFf16j8q8zdlzNjnP1nl"
    "tr95kvA/DlWuy12R8D9YLTLzJYzmP/9MSmIjwPA/DPGBWWg2A0BjtS0F+yLrPw2rjjF7tOI/WGuFzXJ38T/QS6wHhJTiP8D4KahG"
    "hOk/d3UMP8Uk5z/XwXWCv2bwP8NiJ5VUmPA/3VO3Egcx8D+TmSG+BEPqPwl14obxK+o/kfto+Huh5T+HWIw+uW3wPwV38ohDouQ/"
    "Ramoo+XZ7T8W3vMRoVbxP1e140SH2+k/JO6nlhKN8D8utQfdRHzwP9mdb3RUNu4/7SsX5rM65D8fkBQgqibnP+ywAt5YHe8/lR4Z"
    "Ukra6j+/gR0dd1jvP6SlkUV4Iuo/mbl1APSD4j+Za7BjnmHlP+TfI76DYOs/Tz1IoYYa4z8svmT+QtvwP//0wVBqi+I/NSXsJxxv"
    "6z8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8N"
    "q44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44x"
    "e7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7Ti"
    "Pw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2r"
    "jjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7"
    "tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/"
    "DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauO"
    "MXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu0"
    "4j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8N"
    "q44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44x"
    "e7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7Ti"
    "Pw2rjjF7tOI/DauOMXu04j/zC6txZzPmPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2r"
    "jjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7"
    "tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiP9EUPnW0r+Y/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/"
    "DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauO"
    "MXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu0"
    "4j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/DauOMXu04j8N"
    "q44xe7TiPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiP212/4FRxeo/Te6LR9+SEUDA2Sk/PJbnP9fk4pjch/0/a+fRKB9P6T+yJJ6g"
    "+sToP8lo8JjkFu0/9RSgm+SC8D81r456ShnuP8hX7iwfhOw/iXwxOr4n7z+tUPrpbq3vP7A1wd8TBiBAPw5hNPaX7z/APGFy96nr"
    "P+1/lHMEY/A/BAuDHoAu8j8/80U/bH3qPx+oFjXaPug/jfqHpER57j9lF+4hr1bnP6e52sATZes/G/C0lexr8j8Nq44xe7TiPzn7"
    "vDu+dPA/+WWg/a0x5D9reN8ttif1P8Bybl1V5uo/zzr6M/ya6T+5wNYuwuH6P/bxqg8uAOM/zfyBixIcBkDbQGlniwTpP130sHPu"
    "Q/A/wsK5yepz8z+oV4xBTofhP2paCw+7G+I/mymUNsvk6D+hcLdX9WvvP+taAmoPm+o/0rZ3lzsP8T/0tpFrphvoP2mRgsOtDuI/"
    "12TkGYDG5z9czNzZmPLoPyGJE4T18eo/B4OBJIvuAEAEfTcCvebjPw2rjjF7tOI/vDkzD46k8j82Fy5O81fxP8i3D8NOF+g/hACz"
    "GE4q4z+OslinVGXoPyVluZjrq/8/FHHJlSAq6j/hdwnrGSnkP4Ayg0ubP/M/DauOMXu04j9WRQ5nkX/vP8qlLJAeI+c/p5/ZcqXL"
    "7j9lqQXNrUjhPwmhajXAWus/Qvh5bkhy8z/KAu/4d0D8PwPxpBs9OuI/QCdLWUVn+T/DOe5qMjHtP1VF//UA9Ow/iuEKqA6d5z+u"
    "mduiucnqP0/v5kWUD+U/8qhUJszg4z+XM4rOz0jwP+HYDONbB+4/DauOMXu04j8Nq44xe7TiPyuA3GDpu/M/SBQLkCsQ8D+wBLO1"
    "7VzpP5jqgB1tdwJAoh35yyJg6j8SzA4ZnvjrPzJPbdeR4e0/QHPzVSZq7D8Nq44xe7TiP1y95e39n/M/T7R0wAyP7D/i/CBRHa/w"
    "P1qVonleX+Y/o9dlvmRc7T+Bln+poifjPwQ+t0cuLOU/hmYzfVEs5D8Rr06FRYzkP9gv49rvHvM/DauOMXu04j8Nq44xe7TiP8DU"
    "3UxPT/M/eJmpfwA38D9vdRBF3xbtP1KeoLqsBOc/R4vO0u3B7T9Txp8nC+/kPw2rjjF7tOI/MvpVFjJ08T+qCs9EKJL6P16z+2t/"
    "deM/Gkk7ItYmE0CASA+XN5DmP7iqfyT67eo/HJoSuRx/6D9w+gHsxfoAQF+1RovkD/M/pUZwzgH1AkAue27qSuXpPw2rjjF7tOI/"
    "ARA38p2O5D+svYsf65zvP5m/YIwfYeY/cM/gZKeY4z8Kr1raQSTwP4S8HB/Mje8/EUBTUjC0B0ANq44xe7TiP8nnoJy8+OQ/RR+s"
    "Reyw5z90p5HjLqTjP3E8s6CgVec/yjlUylfU5T/BiVbuwnYEQALnVvLkb+Q/WdWTTmo/BkDkyl6rw4bhPyrIcwUfCu8/wtj3yNQn"
    "7T+joH+UBILtPw2rjjF7tOI/yLk0fUXb+D+rZOYQOlHyPyFYYG8NIOQ/ESn09CqS5D8Nq44xe7TiP33OReAGt/s/C3tAvSsk4z8N"
    "q44xe7TiP+wQHBJXreI/Mcmae8hv5z8Nq44xe7TiP1kETD89+uM/M9dVb9D+7T/KVXJS1VTvP18Jb8ItV+0/bS/nHTclFUDyH2tj"
    "bmrjP5zfXZmiAvM/hDxxcfrX6T+bqE4LL/znP9VL4WqEg+8/f40l4ej05j/vwCLvX5HwP6AoRx0XMQJAhq80Ldfk8T9dl/dFFsvq"
    "P4GJzMzGS/Y/NAqSaWbZ4j8Nq44xe7TiP79FRYex1+Q/9wC47zeQ4D/nSWwD/xT0PzfphvUymRFA/3H8PxSm8T8hLHZjwRnuPw2r"
    "jjF7tOI/bHCarwb+6z9UNEj+rQn3Pw2rjjF7tOI/Rkn75JZH5D8y538Fsm4CQCVTML9DCe4/TxHs5oiZ6j9Alsi87nbhPw2rjjF7"
    "tOI/DauOMXu04j8FeRsZuqXlP1ZjvjJo7+M/U1GKmyXU7j8U/JN7LzzvP841QdK8tu4/wRvvbpPR6z/GoxOjbwINQISDN+PuQO4/"
    "EQI3d1L59z/lGkLk3lXjP7US+MUPgeg/8KARFrtU8T9FFgPmkDztP5kwcxL4iuQ/jZCPPBXo4j8PWiJyDxfsP1dkWTrBRvc/mXbc"
    "Jm+P5T/t1RoGFRfjP6HtvMxOOeg/qOvRFfDI4z+qSxCqSa/iPz0JPyy/2+M/Y4PZ7UgW4T+u1Knf4lXlP1RGoZqg8+I/bQcn8o25"
    "4j/WCe6dnCzzP24EJCShCu8/wgoNdOPe8D+6YfeEmPbqPw2rjjF7tOI/vAdt2Fch5z8k7fZifBLwPwbXZS/8few/9EnCKqt94z8K"
    "guCRMCbkP8HvAOEfKOE/DauOMXu04j8Nq44xe7TiP6knxi/ldeE/DauOMXu04j8Nq44xe7TiP6Ya6G0HevY/3muEQnQ64D94HafQ"
    "CCziPw2rjjF7tOI/XftU2+uM4z9DqN809sj1P5ZbBhLdEuA/DauOMXu04j/ylCdnWfXqP7YwqVTd++E/1jwouOBB5z8HUjqn9skj"
    "QOTg+td6ceI/DauOMXu04j/5f/JSDrIHQA2rjjF7tOI/QZeY05yh4D/43Eb4tqzxP72wGirEnuI/kR2BuKwY4j8Nq44xe7TiP5PZ"
    "ChgHIOI/Ojvi+50x5j/2qLcZB9LiPwZS9LgSceA/pTirB15x5z9ib9SVh9foPxbAsCKPBv0/PQBCqgYB4z8Nq44xe7TiP94lELCM"
    "9+g/DauOMXu04j+Fo8yqssrrPxeUmiGh/OU/Za8crbJR4T/qODXvyeARQCWFLARzNQJAHfBNtfiyDUDT4dVUFAvlPy376ScI8uI/"
    "DauOMXu04j8Nq44xe7TiPw2rjjF7tOI/WfQClV3xI0DezuN/i3PhP24H03ul2/A/DauOMXu04j+1kjHQBOXyPw2rjjF7tOI/tQxL"
    "2y8x4z+BjwJ7mNjsP828eZRx4PI/IAchSV4P5z8e5kihAlPoP+qnOF6g2uc/DauOMXu04j+Z821NsP/vP1xl4RFkoe4/LpO92vLC"
    "4z+g6DKjZkbzP7DBoqWEGPg/6yvsZu104z/FVEUVMJgHQL3FfDp8tOw/YMMufd456D8au5p/nxD4P7c3434z0uY/0kONZ/zWB0AN"
    "q44xe7TiP6ayjWVpjek/hOX6mT2x4j8xEPXUELnnP5UuI9zNFOg/whklJdD+4z9c+tX4eK3uP16BwwE59+I/cjwZNuSR6D+MM0/o"
    "3ZnmP5+LOZgjiOM/DauOMXu04j8XccW+B1bpPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiP+/C+NcFmOs/DauOMXu04j/cZUlMPf3i"
    "Pw/5ThE7pfA/GppNvLmy4j8bHtXHkSXsPw2rjjF7tOI/DauOMXu04j+cA8tuw/XiPx4LMmR8iPI/+RKaQua04z8Nq44xe7TiPw2r"
    "jjF7tOI/Z92n5zGE6j+rEPslR7zuP6/EafdxceI/DauOMXu04j9q0MwXMaThPw2rjjF7tOI/DauOMXu04j8Nq44xe7TiP9Gwb3X7"
    "8eQ/DauOMXu04j/b3kCqQjPsPwn9qIy9Tug/Byh0dBvL4z8Nq44xe7TiP9FupbUWueM/QCfFfSv2DEConEovOozwPw2rjjF7tOI/"
    "kuX/h3M19T8aJR12kO7iPxVq/3ny8OM/EzFgs9Fl4z8NrQ3qPMHjPw2rjjF7tOI/pM3ww4DL4z8jLjE9BpfiP+jqReLQpOA/w0PX"
    "oFQD4T+rfvpSfxLiPw2rjjF7tOI/6dRbJBfy5T/pgcJJOLrkP2t7ziEZoPE/IUzxgcn24z8622KYFcfhP7P1cuVhxuU/ZVdqa5Rh"
    "4T9IQiEYYV3uPy7hKsLHleE/Q5Ia1xkk5z9HAJD6EyXyP8RdpnQKY+E/lBktGui04j96Cu/hBe/hPwXJ6LyizeI/nqgdUPyA6z+q"
    "g5eM0knhP+bY04CJ8+A/BByruQwY4j/elgr+KGDfP08qLuwOkuA/2hCu04qj4D9O0adhnYHhPxRYNbKC6OI/a+ZRdV8z4j8Nq44x"
    "e7TiP2Y5QRNlAeI/dmpNlOR+4D/M51QZ+PXgP9W6NsK0iN8/GRNP44UP4T/bSdYGWP7gPx51rnGMpuI/hAY8OnnK7z/O18b6rSPh"
    "P6i2kofRjOI/obsM+ose3T/TzXKhqtDgP6R++qiWD+w/WdP6j2MZ7j+4rknAMrnfPxJuEpjTiOA/7EGlGb4W6D9VFNeM4jThP2ju"
    "eN32Q+A/XIRb5jmY5D+yp9KTMCP1PyESyXOmPeA/eG7QPTqe4z/RBDmVD83sP6BeyH1CUuA/aKdONRfu4j96NgXD0k7kP+evxnDy"
    "W+I/g1JmuIUi4j9zINeFDYnfP74OZY9DbOI/8iXmZneK4z/QJ8TijVrhP6NptOLXh+U/cOWPY91M4z/vduSPo7ziP5U6Gy1HMPM/"
    "ibkQpB6n4z+RzsU7HCvhPz2Bs4XRh+I/NxDNI4ZH5D+ezxs+qwHjPw2rjjF7tOI/Zu5tH5bO6D8Nq44xe7TiP6Q9gqUyBOM/ibMv"
    "kEh74T9mu2qitzHhP5uPKGHJcvM/c9phsSo0CEAfg/f4yJfkP/p868eqtes/6fpQN2IH6j8hZkzKomjjP6/IwjRm4+I/Cnq7/gRH"
    "8T/knCi5jGPlP65qXoTNZ+M/RpAyrAst4z+nq6N4+3vhP6MBSd22k+A/eZw9ne3F4T+zj2xvvXrtP9WRfYFGouE/qFHqnEpm4j9/"
    "hI+C/wXpP4pMZtuJQOA/IWIwh2SN5z/YJICZagThPw2rjjF7tOI//G+7w+PR4T+Djj/G6i3kPz9n/o3dXOI/RmvZx+Pz4j9SfNig"
    "ae/hP1sXjzr8TOM/UB9jENAq4T/tbpYhLr/hPytUCpiGseE/8t7MhyLa4D+hHpYe8lTlP0E2CFM3F+A/WC6cQjH34T8dPdT7Skjj"
    "P42Zoxf1KeI/YazX7E3y4T/Z5NBijGDjP1oxe1+IseI/R+tjnQE74T9Fh6GmLPLrP0+biBWBtOA/dbVDEf524j95+4wn6VjkP0E3"
    "pVrvI+Q/u4L1tWIo4z9Je/96jyrjP3Eg3XfRJuI/GV3yGJF04T9N7S9sg1XhP9y3Q/EV+OI/qgSUNtkr4D+mFRsNyzniP5eaogEP"
    "GeE//rMjprut4j99J5dPmC7iP8fHzS2bEuI/b+li+MTq7T+CMWxki+kgQAteIrP5beM/WAKdH9Jg4j+pPkX5U53iPw/MLlHcMOQ/"
    "VE3eM70+4D9BL6GMZkrhP4nZAmCHY+Q/qAowisZt4j/uro7qfSjjP8byzErRreE/yD65Wx2R4T/H9FXC/Y7hP1OZ9YacDuQ/Nbs8"
    "ibAp5T+pr12rxxgIQNodeKKaXOE/et+dWnw1E0AqaI2UYnDmP0dzUb3yoeE/9YRijr0T4z83Em5mTKnhP8kaaDZF6+c/7GGX4uZd"
    "3z/lY7E6LKrhPyaGBk4ie+I/s2DfPh6K4T86Q30Be6nhP1S3dU3Wb+I/axPdUpz24T+cW+zyvhLgP7JQrvcQUuI/cAarDWFZ4j/j"
    "YxDklmPiPxFuqbgSXOE/0xebqQCF4j8h7VRv++LiP7SKEVfzn+c/QTJlxeI65D9ul2vwoDLiPy6FukVxIuY/yJDRHHzE4j9wjbq5"
    "auXgP2b89crwgOE/JUJpaVV05T/L6WQW6rrhPwVGEuqq/eA/HlOH07285T/iHtKfC0rmPy/6K7Yxquo/vejQjPIh7D8KCXdwIEnj"
    "PyiAoqGcaeU/Iv01jpN04D9dQ7pYknDjPwlHJfDomeM/aMJ3B2vH5D9qsIAy3C8DQAdQJ5pZzeQ/+GrNFUNc6D8uek4Plk7jP6Io"
    "MircEOU/VvxI1SwR5z/ePs2GjDbqPxOmubOqduE/1Fd0yd2NE0C2FFL3yGjrP9XVRL7GOOo/xMQsGQv56D/OTdUp9mbnP2YWHpd9"
    "uOg/kUN5Mz/g6T/+CWmPNALkP015sr/Yh+8/CGq5/y0u6z8EVDwWQeDgP97/lN5QseE/RC/AjbEM+j+VtvWVMX3kP3xawSHZTOo/"
    "cUmck6GzBUDnwZTdeo3jP/CTGuwHoeY/Lu6LarzkDkDxrlbsjCnnP5hU5el3q+s/jzExi5Rb+D8LcjdeWJTvP1jpLcxvx+M/oFnr"
    "qvBK4T9HtcD3QufzP1ImCyjL4e0/17YMhaGw4j/+0bFJs/vqP89MEU5Ar+k/sWIYciEh6D/5EKi1A6PkP8Jbfb2yTOk/os9KabFD"
    "9j9YzrrHchbyP8D7/DWR7OY/poQHqQV64z8Nq44xe7TiP4mD7TlJuew/si7qh7B64j9llBcC0gPjP3MaQXLcqeI/DauOMXu04j+i"
    "NSk7XQHpP4oUpXnygvg/pKHRX26d5D+cE1b8B2TjPxrG2YoBvOU/LsNKGXyz8z83ChdzhuTiPw2rjjF7tOI/D7gZrI5H5z/aWpHb"
    "3O7iP5Upwih68uU/Bdo8C88o7z9TfwwB1GXiP9FrSdPvf+Y/C80N3JqN8j8Nq44xe7TiP/AAnE/7N+k/AcQrAOoO5z8FFWZZwaLj"
    "P4+YOwfkEeM/i2f7PhK34j+w88gM8//hP3Gq0f+Nsuc/uZ3d8UQV6D/C2slNmz3nP3HHEYat9uI/7MGuGVcN5j8EUshBPi3yP4iR"
    "fRR8cuQ/rM7EmXhF8T/iA9lkcg7kP2EzE1mMH+k/1LTgaaN75T/C64uKRt4FQAn2I37OBfA/yiJTQd0R5D/4giGlQ3fiP35/nD+w"
    "IuM/y8VtlJWo5j+RtgU3/5/kP64ii35OuOc/mMdIwZVg4j89+vbmN1PvP31OCMPC8OQ/6Ogi/uLUJ0D8nJFA3oXjP6uVBVGl9OM/"
    "kGwTLmxP+T/2zLeDccvhP9wyvRIGkeI/k9HhcGZK5j+1P7de0gHjPy973WGUzOI/xN+L7lkW4j+0qdwbV9viP6nPA2dFLOQ/GEtg"
    "Y94p9D+BeAlKhOfiP7oLgb2gquM/J0sGin+/4T/dXoD9+3TkP7c73Tn4LOI/FQ0X7rP95z/IARXFo9blP90Ef69paOI/r6pkjPmP"
    "4j8a9jjwV07hP6IHqkbaj+E/I6uIlU8y4j9Te4WwBdjlP3WXTbP8HuI/KarQs4AN4j8YyZGyp77kP//sf/vFdeo//ce61AbD4T+j"
    "GALmjHojQKViuc3py+M/izxgzb384T/IV3+WKavjP35HVDiEceM/C4KXaf5x6j/xUUHJGCnuP5aJ3T3JaeM//O3D8FO+4j+cqjol"
    "6mbjP8CXFAFFtuI/+2nMgbQC8T/4SK6LG3vjP9tnorU7puM/kdTOuCnA9D9shOq8yyrvP1P59YShGeU/MEt4vjuY4z+jptW3W5Di"
    "P09R0p/Yne4/3bYta8/94j8nJkGzHeLjPwC4Y2y4iuM/uamNcXJ24z942n3ivAzpP7kppWMOzOQ/gWmfxDGR4j+gX3qmKCjmP1ER"
    "53tSFuY/Qvv2crKw6j8nkstG/KvjP4J86V8lFOQ/oinOsaig6D+8xM2fVkrpPzbf6qirv+I/gRXuUDLx4z9ojuIuJNfjP73h/dPz"
    "QuM/j9APSveu4T+rKwK5jpriPwrr/fGjMuQ/P8Dar2J54j+VLwcrAMXkP94jJrU5ReY/3nCUx9Mc6T9QP+Yw2oDjPw2rjjF7tOI/"
    "ONUHFwr74D/JzfX3SZTxPwAc/PY07OI/8Kp/n7JU8D+KFx9mLwTkP9C6VNCFZ+k/z6u8D0QI5T8jTG+AK6fiP7ozedd1Seg/1ofy"
    "f2Lp5T+LJ2W0+KHsP0oSKFUCv+M/FdI42yu+4j+2c+TRax3jP3jeLqrrHuU/k71EGL624z81MzT1QpLiP+ITik9e/+E/B3LLtklQ"
    "4j+s6/+Jeq7jPzQXThLElxJAvIs79aIS4j9xozrtC+jmP/Ok32iKbuM//5bTV2gb4j/updFEIqvkPwKVj7mWFeo/9YNkJM5p4T9f"
    "eiMvOszeP+Vq09XeG+I/HC3HFMgX6T+vYY5lIxjjP1C0jsJMi+M/H3ui+WT84D+4CNTaggLlP4Wr3iF2O+s/QLllYrcs+j+XFjTB"
    "rgLlPwkKtJGNLOM/FgBmzSDI4z9hOMOljDDiPx57wB8luuE/TE3gf/D34j/WJBZkvN7tP1sm/OsZ9eI/uHnq80zO4j8LOMRPNXDn"
    "P0ZkFkyD6eI/qNLl54J74j8="
)
T3_2 = dense(  # largest: 'while': -0.5032, '.add': -0.3219, ' lambda': -0.3128, 'else': -0.3035
    "4t7j0q05v78NPB/vnHagvyeIjFnae66/GATHV0z5gz/g3gsrh/hGv+BzSW7gNmo/4N4LK4f4Rr9o1CzXsZx1PyJKDzarkLq/Yunn"
    "YeSMuD8Z8Nagbt+ZPwwqkxIyVYA/GoIz6YFOwb8MwOlV4MSUv8P7LjqlucG/mKQE7kOBmD/YrSjBYpJ4v1j7Sil3kmo/xHicDgFd"
    "jr90km//uo+KP7ZFFH6JM4Q/0NDEBD1HkT8+uRY4Ti6NP/Hj0y1Ss4c/0LTOzSZiUz9gA/8g8J9Vv/GE5ift2bA/bMBgtepkfz8H"
    "otNxACWnv959PPKvh6I/NN9h2OhSrL/A2HQJhV5DvxB1AlGkP34/dHMYfC9qsz9uLFH/b7qOv8HbB0KG56Q/nrIzKtr/sD+c/XUN"
    "i6KMP0opnuEp/pi/mH2eX9DOpD/g3gsrh/hGv9BPLb45zaI/UjM81YcHnb+/q2S0IXKsv9XgAXIFyZk/kJ1mA2jjsj9DEBQDHtS0"
    "PxERUliBr68/uNCojynRpT84lCu8vDGvvzcytkzWxZY/CJ5a7WnUqz/3spGDCnWpPyjy/a1Lh3w/sF/5WUhkgL+Ap5cZSFNuP4Uu"
    "5g8MPZw/bR8sNJ5blT9A1wVu/hpQvwDAQT483cC/MC6eKla8hL8oXFDjqvSRv+DeCyuH+Ea/nO6wDQgmaT/g3gsrh/hGv+xXh61F"
    "85m/8F/5Jd9tkL9MNPRpGh2nPyVMjfrdAKk/NjSw4fKKkD9AMO94sdi3v6kHGkiD5KQ/v3zXcAe4ij+1KHCCZfGiP1yJJLy7h5E/"
    "jIvKz4xlnT8CRmigIp+lP/+gmNdyBq4/IMETCrjlpD+A2WDMol1GPz3Ufg6u36A/4s3EnKW1n7/mqNpMeLWhP0CvIR9+V5Q/UFvn"
    "NuBueT9AYjVg0T9ovw4hILISRoW/YJw4iwIQaj8g4kwNacxEvxjr/8740Io/EFcLMKffe7/afuwW1amfv+jtBXyo22O/USTKaKYU"
    "yL/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g"
    "3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsr"
    "h/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hG"
    "v+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+De"
    "CyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH"
    "+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/"
    "4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4L"
    "K4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4"
    "Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g"
    "3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsr"
    "h/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hG"
    "v+DeCyuH+Ea/4N4LK4f4Rr84I6CPwV2CP+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+De"
    "CyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH"
    "+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv/BF68pMaHO/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/"
    "4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4L"
    "K4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4"
    "Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g"
    "3gsrh/hGv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGvyheD3hgoXY/sH4pOzYqpz/HXC1GQiayv6xR7FiRZIc/8V2qkODymL9Z2XxO"
    "dhe3v3uYZMvLerA/yOZIUndcpT90DuuS6OaJP0BkPbb+1Ua/EJ97JUM+eL+ESdMacwyKP5dhm/APIKi/oLu9d7mReL8IurMafmyJ"
    "v3CW3yOVfXa/oIBy0c02YT9ikBl1CEGYv0Uq8n5J1rq/jA9zggpqlb/E5MxeacCFv9YBXs1w7JK/gO28O13jU7/g3gsrh/hGvxSw"
    "T5/COZ+/4N4LK4f4Rr8mAf2GPlbCvzDK0DrJh66/RK0BciTqhj/6QKggThCSv7yTTnPw1Je/npk5TvWSwb8xlPsdTKymvxR2/0ff"
    "vIW/qO9QA7OklT/kNSfRyRKjvzjNGbjuCqS/ONmEdTLXjb9d5BYr0Iiev7bWsqc1QJ4/wDBWf+QPTj+4WysWYt17P1r/YoBbM7U/"
    "4GhIxoEngb+MP2pzPdChv6oFglaL7Jy/uAAya7xFnj92BMrpM1qXv+DeCyuH+Ea/zpIRN6SQsL/akLDsZ4KmPxBm7n1RZJW//uIm"
    "9xFYmb/ATclUe5h6P9KWEhI5eaI/3CgwWos4ir8lxLSLigKUv0AmxxW4a4g/4N4LK4f4Rr8yeJ5rjyGZv9iq1nZtfo2/OGbaCySr"
    "eb/MQt6My72wv2HuHf6Dl6O/q4TrEN6ypD8aq0oK1SmwP8nvcFMkuLA/NB1a0fHevr94aDHymHBuP6CsQwKuTmU/vNXOBqoWzb9M"
    "4fduVaW+v+471+9SLJC/UMks9SeHbj9eUmKQ+EaZPw6wpU6U0dK/4N4LK4f4Rr/g3gsrh/hGv2kzScQAW8G/AM5JB1wkJz/gNbvB"
    "ma96vxAUk30O8lY/EuKF74G8ub8cdhpuNTWqv1c5qub0sdG/GKDZusVVfr/g3gsrh/hGvzN7PQMucag/wGOvAxZaZT/eI9h3lz+W"
    "v6QDpM5n0I6/Cu3SCHYKob/o8G/0+6pyvz48BPkClZG/egdENEKjrL/ij5Oe2wCXv0A4wDW9mJe/4N4LK4f4Rr/g3gsrh/hGv9tE"
    "nqp/sM0/wOiq24R1hz9onAeihK1+P6QCAWjbJp0/wEIHO89oWr/S3nhZiw21v+DeCyuH+Ea/mS9RoEls078kX+JNwba6v/gQ6CH3"
    "H4a/lBx5qxJ+rT/x40SdVLCjv03z92ngC6S/PrNHojRhnr8U0SNnpE+4v3mwa0cnJ5Q/Gs14Zx3EoT/gecONyQZWv+DeCyuH+Ea/"
    "pICA90rih79gMaH/22thvzMIw3+NLKI/tsVjJ8glj78Q2huuf59mv6xD/LShnXI/hkgZwwHOlz/g3gsrh/hGv1aFlXHxEZK/Iix9"
    "YjIRob8uJhfo6f6WvxbO1aZWFbC/WBwLc7fHmb/2q36ifLOgP9C8gbiZSZu/Ofc3Ebcjyb/8UnqXDW6Zv3jg6aVdRLU/Slk5ffrI"
    "mb8en1K8yo6yP+DeCyuH+Ea/gNrPeZWrOz9yX2sEUFuWP2paFmQ2EZm//9MAG6tSob/g3gsrh/hGv8NlcVqqN7a/ACc2MPI1NL/g"
    "3gsrh/hGv+DeCyuH+Ea/0AA+Mt+ve7/g3gsrh/hGv1IC/oQK8Yg/5qeq+Uo2kr+46LUMIA54v4CPXQVJlYi/FwhEWxka4L+cX6TJ"
    "iDSKv2To9qQXkJ4/pBu+Tj9hiD8AEiIviUl4v26Pk2nb67c/h8apsPq3oD9ITggqGaeXv3jwwJzhVXG/TaxNNgy2kb/Ct5oiThyq"
    "v4FsnpYnZLA/4N4LK4f4Rr/g3gsrh/hGv06Cba/QvKA/jE3INViPor8glUfafOasP1AX9qltpnu/dRWVsNh3pL94wXPcurGCv+De"
    "CyuH+Ea/DP4weQWQgD/9XRgXCObAP+DeCyuH+Ea/nncRV67mg7+eX9ymr/myv+w5xV4pv5A/uChXXTb6lL+O4ZS/T9GYP+DeCyuH"
    "+Ea/4N4LK4f4Rr9ARgEAadeVv+DeCyuH+Ea/QCKK0x34cD+9azB7jiuZP3qLZcHiBJi/iMJ3S+efk79YCw8J9t+Xv4TwpDaF/Ww/"
    "mu2qmPKkvD/IZskYptmNvzil7dGuSnM/vEE9DFVHiz8pS/4zSeOGv7wDNGFWlHc/4N4LK4f4Rr/SJ9xN9QOZP2I4OupRuZi/uBzH"
    "vhy3kr8EJTfd3/yLP4iFFseGbIO/fVUFyqj/pL/2zwpZVjudv4I/5G4xuaa/MF5vGh5dbj9olsdKJWCXvyYTNZBp1YG/Kh/QJNz4"
    "mr9a8g+NcpnHv5Q18z8eCoQ/olP3ehL1oD9gk9GaQmlwP+DeCyuH+Ea/BwbADWlvqL8mJSSXSjKjP1RSrG58tpi/llqTUWEqnb+4"
    "Ghfq08Suv4I7kAlaVaa/4N4LK4f4Rr/g3gsrh/hGvyoBrnLmY6G/4N4LK4f4Rr/g3gsrh/hGv4djSp3RX86/Ds9LKoFNq79AephB"
    "PktZv+DeCyuH+Ea/QJY8xyZSdL9VRhG6m/+2P3BxTnkAAIC/4N4LK4f4Rr//DbvIqt2FP4Mcb8vQuqq/fIggVy9rj7/S1F91YQXU"
    "v5SpC903OYk/4N4LK4f4Rr8gSNmqVMlUv+DeCyuH+Ea/BD8gCQfDor/Y1cXL7lOCP9DKb5oXy4K/vPdiLJSLoL/g3gsrh/hGv9qv"
    "benIyaK/ICLZyi7ugr/IUW1jA1Ccv7i3Chb9roG/sNqyqP+fb79A3uRfWYFVP7CboWleQJA/OFLj/2/adb/g3gsrh/hGvyYvYY9B"
    "6mo/4N4LK4f4Rr+cx3d8HLqGv0JioGlYSIO/qBvm9IbjYz8ipGZvY0mpv3sWiMh0V5I/FGDYKGscxr/ezQETdsyXv6iwB7r4EH6/"
    "4N4LK4f4Rr/g3gsrh/hGv+DeCyuH+Ea/WIB92IcVgb8Ym26kyEVpv+Scze4dmtS/4N4LK4f4Rr+m8a5hio6zv+DeCyuH+Ea/tqzA"
    "Z5MHgT/yZIbMMJmGP0wp3RNdK7u/XG8lWysMgr+QGYgWE9pvvyO1ehB2Up2/4N4LK4f4Rr8IcWw575Kuv4ECe0B7BJe/EA6rEsU6"
    "br9+QBDfFHKwv8r4mPJm+Jy/wNh0CYVeQ78wX1Vo3K+7vziqvSmxHIk/APfQq97Ffr9OL734DkqgP9y9M9yxUIq/fniWJ+rvqr/g"
    "3gsrh/hGvwDWOYAW2Qe/oNCRlu9Cq78wzlugJBF0v+4iKxwsbo6/Uhnfjc8CoL/Czzu7EoGRP5wTa4eQXXI/ZMJMCBRopr/4tKc4"
    "woOAv408r/jK26W/4N4LK4f4Rr/kp/+Q1jGLP+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv4zh+xpqOYU/4N4LK4f4Rr/18xphPqWU"
    "v9SzBUrPWZi/wO35KtypV78L73RmF32hv+DeCyuH+Ea/4N4LK4f4Rr8WDRQxxZCRvxqcafX5Ppg/YLMfvgp7br/g3gsrh/hGv+De"
    "CyuH+Ea/kJ3JN1weaj9gxapikA1+P1BtUxggnXO/4N4LK4f4Rr96ibkj72mzv+DeCyuH+Ea/4N4LK4f4Rr/g3gsrh/hGv6j/ghhd"
    "HrO/4N4LK4f4Rr+4mK/vDKWJP7ILHLxlwIe/gJoZXtndTD/g3gsrh/hGv8xKuTNiuZS/jjXqCQb4nT+gnB4+mOx2v+DeCyuH+Ea/"
    "YOA1Td7deb89+jWoU4mVv9A/HCd2B64/vmypvk8Plr+wTOdgPLxUv+DeCyuH+Ea/iPkbQjnOgr/7QqVRCheRv/y6ROgaBKK/ABmg"
    "KxPASr88iO8tpryrv+DeCyuH+Ea/iokYei/yo79L0h60iLCsv3EJyleopp+/aDOrHcRubT+fTPyDC3aSv7dDPEwC4pY/YUZ3X5Oc"
    "or/KrQnYBbidP3aNepiWf5+/1EtC+NcNiT9eyJA4WP+eP0b8QK9aY4u/oCF5l856a79sWI0IhQCZv0C9Apl5EV8/QLyiY3q8pb8Y"
    "nOmkWbN6P98iKZrmsos/t8PWWfIzq790N7861Libvxyb5qUg65C/FBiOYJAkn7+OjAvanoqov2g/P9dcI4w/hxhaRRDup7/g3gsr"
    "h/hGv7zS99eW4KC/aJ92V6IAlr8w98aB0JCsv32qsdedZ6m/CMdBox2Kk79wqcFybgFyv2BywGL052e/G17x96PYoT9CfkRDIp+j"
    "v5rT3gX0tZM/cEsTPIs4oL8AIMuGoxwWv/AAzVdxiKA/rOZA+hYZhL+ppieihaejv/rstL04I5a/YCqPfijzlL9a134BGsGgv0gi"
    "UArUDY2/CqfbfgsOuL8Q9qg1Mz+tP8rSvbZs86+/1MOp9/CKfL+EVoriG3CIP7BqyKiZIae/QI1yT6b/TD+QNf/hyK1/P2ywMHV3"
    "vJK/Yn6rrGDlhj8yncWsnh2ivyAGtgx0vJU/8NzjXvZJob8gCO7LKwuvv/Znoh4XEIG/tE18G1ADhT+2MokzPSiTv9DMXIpu2c6/"
    "UBK+6c68XT/WxOfN3lGvv3CxYuf0KJe/Sr2FJofLh78wm1btbD9pv+DeCyuH+Ea/0JDnvdLebD/g3gsrh/hGv+Uu+pcpYaO/ti/Y"
    "0txclr8hIrhLaISQv/yga8pwgYG/3OmNY0lVcj80k6Zsp1uav9CoVvYuyI0/x6blrqe9iD+ksv6ldfuJv9bnS0RGUZy/c0FfzQwX"
    "vD/CKdq3EzmTv4jvJFF1mo2/ESpCsuDpk780UA8OIiSQv+uxNXdFxqm/fBqjoT4Yob9GPMz2qcaiP3Lb/vdPvaC/on+UWMbLjr82"
    "hz2XQEykv+CSpqWF9I2/nC4uH0aUqL+kTVMXmTeHv+DeCyuH+Ea/lrHas+Xcpb/2RNMsdXqRv2q1QV5PgoG/IE+I2KquWz+Ia89A"
    "ld9pv887zHGSUZi/MCj4N6VUrb/kH4S1a4qYv+pGn3kotaK/qG6RpO86h7/7n/bgO+7Av797obTyZpm/y6U5DwKfn7/CumAqOreH"
    "P3w+oNKYQq+/gFQbKDz4jL9hIOJ/iyiSv/C96lq3Wqe/QCytbzF3p7/tsnEJF4Grv2j7kFsPQXi/nNv61n2qj7+C5w1LHLKiv43m"
    "efDPYI8/Uo3oGIs+lr894UhcsKmhv7J85mpoMqW/mK2wAok4h7/+7LFE/vaGv/i1Sn+Qvp+/6p7d3PUlqL/MIqJiyfOFv2zOOjRB"
    "Vny/vFuyjMNzlr9egxK9yhOZvzC9IlVH7IW/rNltiTjjs788gDjBqse1P+ioy8lFQ6m/vFADQaMlnb+y2vTGCMKhv8BGuw2FqYM/"
    "57MEX9YTmr9TuTknw4Crv9IBUaFfe3U/nWvXJwKvsr/WVioWXY2UP8ho+Z++1pK/FhzF3sR0lr/TQKtFJNifvwyvMqR4eYu/Q1JY"
    "3GAhqr8kYZOhfhCJv2gDSlYLUIu/UD+ikoxBcL9ycspoVyuev0To9a2lwam/ismNz90sk7/BaqTJs6uSvyzVtOsmV6q/AO8xDSPZ"
    "rr/ftXs0p++Sv+Ainyfa31O/2JobBQ/qf79QYZkw12Klvyi8REqFkGC/2EsCtW47ob/xXZOlbCmbv5Zl0LegCqO/aCfRO72ndr+s"
    "4hA7fteYv2b0SdIr1aC/dcW6Pr9wnb9QI7YnmJRUvxQGGQr8XpK/t143osNahr86yvbqHfmBv7AN9wudUIU/ruGwXF+InL8XB0iR"
    "gKukvw6mksYyhrC/xRUGO/kgoT+b1o2c3w2uvz5XsZ4XDqO/kOHj6kTPYT/g3gsrh/hGv0c/sTRQyay/JJFXckrLfL+4LM3G9WVl"
    "v5BsnW+YO3+/ljjH0gb8mL8ge874OXd1P+R764lqz6A/EJu0RFHvk78uUSX0wGyIv9TWV0XiPJG/ONj047z7qT/qla/d36ykvwA4"
    "kBLgcGK/QIgjBYsHV78/F6M1KCinv0CQjUrqvWs/cCWZD8Ppcj+8GrCspriDP7Yk4SSFPKq/cx2k+QAFpb8AMKaBAadhv9heZ9dx"
    "BX4/AZEdwLuHm79VnNt7mlmiv9bskxT0FLy/WLAb9LC+qb/d0cMmA5qbv7CHexfYDaS/KPOG4gBrdj9MPsuZRBKLvxQJ45jGx6G/"
    "hkh1ygyqpD8O15fT8GOOv4T+SMLSX4Y/wJuF7G9Jpr+0uvLU1Z2SP9BQ6xUDfoW/ajp/l34vs7+aLoRzjWeAP8iDGeIgc6G/OsXH"
    "rcJ1pr8sk2T/mVyXP/ysTwgKu4y/oGevh2INVL/Yv8/ttZSeP3C2UqFSzo2/XDOmDJ+LvL9usLxLWia0vwDL5k/JCUi/X1eh88Ae"
    "ub/EqWVlSIaFv5ymWcX055c/4A5HkjVTYz/g3gsrh/hGv+BVWyejO5k/gP1AeQvSbj/g3gsrh/hGv3UNQcxbSZa/4N4LK4f4Rr/W"
    "lULyJk2iv9SeT9N36rC/YBaYaRysdL+k68bWnWV3P4Qb/uOYcZe/PSnIvhVLoD84jR2wBFlkv+DeCyuH+Ea/PnSwnjopo79Uz3Gu"
    "wJKEPxAiAkywzpu/qy/ogBVJnr+ChMu/3IKUv+WF/i0aL6S/RPjFjq31pT/g3gsrh/hGv3BS945Vrqa/tJIt5aWfnL+cD4we6VyO"
    "v7je6skdOWu/41A/FZlZsb9QbCU8vDpnvxCVu3nESne/zC/nJJAqmL/sumIX2lCUP+DeCyuH+Ea/8tccuH8NnL9nU8u+AMibP8wB"
    "9gUu+XM/zSkrZ8W9lz+Cihpmap6gv1gglSjOzoY/TNT/8W4Mkb96yhXD72mVP1KzOYFm6Y2/uky8laF1gD90BikUzl6Jv+A6WAvG"
    "IXw/8tmeEbvBnb8GDuDW7cCtvwCCuUwDj1+/fDgvTQ3Enb+ITNXH+EyTv6kDdYMMUau/XM7VECmbjD9pWwEBRHefvwicQXtP/I6/"
    "m8D0cHdAmz+dmmaGsLihv/kgWGuqZZ2/5kKvsp1KnD+I4X3KXZd6P6B5NNn/PZU/G3GH7FNxkL8QQPhpySRsv2C+w8L9q3K/O6jR"
    "afSTgD82641QhI6HP6iUVBGA1Ik/Lon+OUlzkb9WyDWTgrGRPyjt01J+JY+/nqX74FQ1gz9429vIdu50v6B8XZw9lV2/YB7lMxFC"
    "eL8mnjielbWcvwCd5Lfo8FG/wajN+LD8ob9KeU2XEhuvvwAoWABFfXc/04cT3EhIlr+DdUBdJmaeP6d7qdWjeLc/AOSDTBCfRj8Q"
    "KjQmeueHP+A8Pdv6Qkw/hIJi2rLOib+kZJovQRWHP+f+7z9sT5a/6KXAred5o7/4x7ISjoSNvyxGNeuKM3g/QGKsW4adaT/Zj65m"
    "HaCUv5DmOoGNo3+/ADXpXtrohL8wIwoVWO1gv4TFt3lGr14//k5ttjAxoD+ADl4fZxNEv8TNv+iydqy/gOV1U83ckz+eDqtZL1Oj"
    "v+5jpq8Hv46/oJCOEGI0bb8jIWdID/yYPzBBCW4ANH4/vtfOY/Tao7+Bt4Y81Auiv1bQjGnch56/TAiz2l4co78K6s4ngsCUvwjF"
    "lF7+vZO/2OF/KZ79fz/84GeZo1CDv5DFmi2RM10/cCMYyspyYL8yIu50fh2kv0vNYi9WNZq/osp/sbcxpj8rgCNMOuigv1Dz3C5K"
    "lpG/2C95fJjRiL9IU8mKctd5v4h6JJBKVK6/xJ0rcmMxq7+cjotmKltgvyDI0so4Uoq/oCgGK45yYb/oN7vPbdBSP+DeCyuH+Ea/"
    "SHsEatiBhj/uOvXbXlqWP4T1FQYRIpY/GyOsI45Qrj+AH/+HwJU4vyTXhGECkna/lAS0qW1uiL+wYvr4ziyXv7l8ajl/0KM/kFfy"
    "4ptFdL8iQ/9K1t6zv1MtMmdwEZ2/0HBSlHjAaj8Yc/qRGyCCP/06YDAiGaG/xwW01R9Nkb+c/Mp6xv2yv7puiFHNR6C/9t9ZPBOh"
    "hD+QgSbGkhl4vy0QWLMU65o/fm7VWx7/gj/Yd9B2QIuyPygGx4WzMIK/kcTfoIziqr9U/zngv++Ev3vzynfP/H8/awnPkx9Bpb/B"
    "lHcRleesv3SmbuGk4rC/MLDx43D9hr/V+5XpTnelv+AuJUC/8GI/uss4IZigr79Qdswfkktqv1yZN7eqAIY/uKzkG7nGnD9gXsLH"
    "oeWIPwpvTWrgKai/6A/gyI1fgr8wyfyj4Tt2PwDo+3W1mZI/AIWXzdiOZz9AG8oZ4w1aP+DeCyuH+Ea/FIOHreErk79yMi39V26N"
    "P2aaUGN8r5K/6EcOeXCSnj8="
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
