"""set_or_string: does '.add' or ' +=' come next?

Compiled from tinypython-robust (sha256 2323321198cd9710c8fca47ee0b395fcdc8d9380020bd399d4d75f87c61da850).
7 nodes, 4 edges.
It computes what the model does with all other nodes and edges frozen at their means by token.
Task loss in nats: model 0.0204, circuit 0.07943, circuit before calibration 0.3563, rounded 0.08228.
Certificate c2591106b801f42f2a9c9c048dffdd77c60d68bdcbf7655f09ae3b28fc8b5156 (SHA-256 of its JSON without digests, times and paths).
Calibration: 2.84837 * difference + 4.23475.

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
    attn0_head_6 = attend(0.25 * T0[tokens], sink=2.16)
    m0 = mix(attn0_head_6, ATTN0_V_101[tokens])  # earlier + ' ""', ' 0' − '()', ' set'
    final_resid_12 = 0.2 * m0 - 0.004  # final_resid.12
    final_norm = 1 / np.sqrt((T1[last] + final_resid_12**2) / 128 + 1e-05)  # final_norm
    difference = (T2[last] + (T3[last] - 0.58 * m0) * final_norm)[..., 0]
    return difference if raw else 2.8483698775608715 * difference + 4.234751458733674


def log_odds(tokens, raw=False):
    """Log-odds of '.add' against ' +=' after tokens: int[..., T] -> float[...]; raw: their logits' difference."""
    last = tokens[..., -1:]
    # 0.attn.head.6: averages with weights by token, most for ' set', ' ""', ' []'
    attn0_head_6 = attend(0.25 * T0_2[tokens], sink=2.1581080092488567)
    m0 = mix(attn0_head_6, ATTN0_V_101_2[tokens])  # earlier + ' ""', ' 0' − '()', ' set'
    final_resid_12 = T1_2[last] + 0.21138757467269897 * m0  # final_resid.12: − '):', '()', ' set'
    final_norm = 1 / np.sqrt((T2_2[last] + final_resid_12**2) / 128 + 1e-05)  # final_norm
    x0 = (T3_2[last] - 2.7265170561901115 * final_resid_12) * final_norm  # + '):', ' set', '()' − 'else', '.add'
    difference = (T4[last] + x0)[..., 0]
    return difference if raw else 2.8483698775608715 * difference + 4.234751458733674


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

T0 = table(1024, -0.03, {  # keys of 0.attn.head.6
    14.6: [490],  # ' set'
    14.0: [433, 693],  # ' ""' ' []'
    9.9: [416],  # ' 0'
    7.0: [422],  # '()'
    2.0: [3, 12, 28, 52, 221, 258, 291, 299, 324, 350, 366, 419, 436, 448, 528, 550, 597, 687, 745, 760, 762,
        810, 835, 854, 995, 1011],
})
ATTN0_V_101 = table(1024, -0.0006, {  # 0.attn.v.101
    -1.93: [422],  # '()'
    1.1: [275, 416],  # ' f' ' 0'
    -0.831: [370, 490, 547],  # ' the' ' set' ' ["'
    0.8: [433],  # ' ""'
    -0.6: [299, 324, 340],  # "')" ' {' '("'
    0.4: [221, 349],  # ' ' ' b'
})
T1 = table(1024, 0.59, {  # squares of the other channels in final_norm
    3.6: [0, 28, 33, 35, 37, 45, 47, 48, 51, 52, 258, 269, 288, 366, 381, 388, 390, 411, 428, 448, 496, 499,
        520, 522, 528, 547, 552, 597, 687, 745, 760, 762, 810, 825, 828, 886, 897, 928, 995],
    1.3: [3, 13, 14, 36, 39, 41, 44, 46, 50, 53, 60, 260, 279, 283, 286, 291, 303, 306, 311, 314, 321, 322,
        324, 335, 338, 344, 353, 356, 364, 370, 371, 372, 396, 401, 413, 419, 422, 427, 433, 436, 450, 458,
        469, 485, 490, 512, 521, 532, 536, 544, 545, 550, 578, 600, 658, 674, 686, 802, 822, 831, 835, 843,
        854, 858, 867, 900, 909, 942, 1011],
    1.0: [9, 10, 11, 15, 16, 18, 20, 21, 22, 23, 25, 26, 29, 38, 56, 57, 59, 63, 67, 68, 69, 73, 75, 76, 78,
        79, 80, 83, 85, 89, 91, 93, 263, 264, 265, 266, 267, 268, 270, 271, 272, 273, 276, 278, 281, 290, 295,
        297, 307, 316, 318, 320, 325, 326, 331, 332, 336, 340, 341, 342, 345, 346, 348, 357, 358, 360, 363,
        376, 379, 380, 392, 393, 394, 397, 408, 409, 410, 416, 418, 420, 429, 430, 432, 437, 444, 445, 446,
        447, 449, 453, 454, 457, 470, 471, 475, 476, 502, 517, 530, 535, 541, 542, 548, 559, 569, 572, 574,
        583, 592, 598, 614, 619, 622, 627, 645, 650, 651, 661, 689, 693, 700, 727, 744, 795, 811, 818, 819,
        830, 832, 836, 844, 848, 864, 880, 882, 887, 895, 934, 939, 943, 947, 976, 978, 985, 1010, 1018],
    0.73: [1, 2, 7, 8, 12, 17, 19, 24, 27, 30, 34, 49, 54, 55, 58, 61, 65, 66, 70, 71, 72, 77, 82, 84, 86, 88,
        199, 221, 257, 259, 261, 262, 274, 275, 277, 284, 285, 289, 294, 296, 298, 300, 301, 302, 308, 310,
        312, 317, 327, 328, 337, 339, 347, 350, 359, 367, 368, 369, 373, 377, 384, 386, 387, 405, 414, 415,
        417, 421, 438, 442, 452, 459, 461, 466, 472, 474, 493, 495, 507, 510, 511, 515, 518, 537, 538, 539,
        549, 551, 554, 556, 557, 561, 562, 565, 582, 593, 612, 617, 621, 654, 671, 681, 690, 694, 703, 705,
        718, 759, 763, 767, 782, 785, 789, 792, 793, 794, 797, 804, 807, 808, 812, 813, 814, 815, 816, 824,
        827, 829, 838, 839, 840, 842, 845, 853, 857, 861, 863, 866, 869, 870, 875, 876, 877, 879, 884, 885,
        891, 893, 903, 915, 916, 922, 926, 933, 952, 955, 956, 957, 960, 961, 971, 972, 980, 983, 984, 997,
        1001, 1005, 1021],
    0.53: [292, 319, 391, 426, 439, 465, 479, 482, 486, 491, 501, 509, 519, 529, 586, 608, 609, 616, 618, 620,
        623, 628, 629, 631, 632, 633, 634, 639, 640, 641, 642, 643, 646, 648, 649, 652, 653, 655, 656, 659,
        662, 667, 670, 676, 684, 685, 697, 698, 699, 701, 704, 706, 708, 712, 714, 715, 716, 717, 719, 723,
        726, 728, 735, 736, 738, 740, 750, 751, 755, 756, 757, 761, 764, 766, 768, 769, 771, 772, 775, 779,
        787, 788, 790, 791, 798, 809, 820, 821, 834, 901, 912, 919, 920, 927, 966, 975, 1002, 1003, 1008,
        1016],
})
T2 = table(1024, 0.0, {
    -5.0: [83],  # 's'
    -4.5: [287, 289, 292, 295, 318, 349, 367, 462, 468, 482, 494, 506, 513, 519, 529, 601, 623, 624, 626, 629,
        630, 633, 634, 635, 639, 641, 643, 648, 660, 666, 673, 676, 679, 683, 688, 691, 692, 699, 720, 724,
        734, 735, 742, 747, 750, 752, 756, 764, 765, 772, 774, 775, 776, 780],
    -4.36: [275, 319, 383, 386, 426, 451, 463, 465, 479, 487, 497, 534, 603, 608, 632, 636, 640, 642, 647,
        649, 652, 653, 659, 662, 665, 667, 670, 684, 685, 696, 697, 698, 701, 702, 712, 713, 722, 723, 725,
        729, 731, 738, 739, 740, 741, 746, 748, 751, 753, 754, 757, 758, 766, 769, 770, 778, 784, 786, 788],
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
T3 = table(1024, -0.03, {
    -0.5: [411],  # 'while'
    -0.35: [363, 496, 530],  # 'else' ' lambda' '.add'
    -0.3: [332, 341, 485],  # "'," '",' 'elif'
    -0.2: [93, 327, 390, 522, 674],  # '}' ' return' ' as' ' while' '.append'
    0.2: [356],  # ' def'
    -0.163: [14, 275, 283, 469],  # '.' ' f' 'if' "':"
    -0.15: [12, 339],  # ',' ' T'
    -0.13: [0, 8, 49, 59, 70, 288, 335, 478, 657, 718, 818, 843, 968],
    -0.11: [324, 328, 351, 364, 536, 753, 840, 851],  # ' {' ']]' 'art' ' [[' '_path' ' config' "}')" 'ader'
    0.1: [9, 299, 392, 394, 416, 433, 450, 490, 693, 745],
    -0.1: [494, 547, 630, 710, 746, 764, 841],  # ' letter' ' ["' ' last' ' tail' ' high' ' keys' '}")'
    -0.09: [42, 262, 370, 436, 541, 701, 708, 744, 774, 776, 831, 873, 991, 1008],
    -0.08: [259, 284, 292, 361, 367, 386, 421, 482, 486, 506, 555, 558, 590, 610, 640, 659, 665, 699, 759,
        766, 786, 788, 861, 892, 969, 985, 986],
    -0.06: [43, 293, 306, 319, 360, 375, 401, 426, 442, 464, 479, 487, 520, 532, 544, 586, 613, 618, 625, 636,
        648, 653, 676, 683, 696, 727, 729, 735, 738, 741, 750, 751, 756, 757, 767, 787, 790, 805, 821, 828,
        834, 854, 866, 901, 922, 933, 944],
    -0.055: [1, 2, 65, 66, 91, 269, 289, 304, 329, 340, 398, 459, 474, 477, 501, 504, 538, 563, 603, 608, 627,
        632, 634, 635, 641, 652, 655, 667, 675, 677, 688, 697, 709, 719, 720, 722, 726, 733, 734, 748, 780,
        794, 808, 812, 819, 853, 857, 864, 870, 896, 921, 946, 989, 992, 1003, 1004, 1006],
    0.05: [26, 29, 33, 45, 46, 51, 52, 68, 77, 258, 263, 264, 303, 322, 323, 344, 366, 422, 427, 602, 658,
        804, 926, 978, 983, 997],
    -0.0457: [276, 294, 309, 313, 349, 350, 393, 429, 451, 462, 552, 561, 571, 577, 596, 616, 620, 624, 633,
        638, 646, 660, 662, 669, 692, 713, 714, 715, 725, 732, 747, 755, 763, 765, 768, 772, 775, 778, 791,
        813, 817, 823, 824, 863, 894, 902, 906, 919, 930, 952, 961, 962, 966, 975, 982],
    -0.04: [28, 30, 34, 38, 72, 81, 261, 278, 295, 326, 348, 365, 378, 383, 385, 399, 410, 420, 430, 448, 463,
        467, 468, 476, 507, 509, 518, 529, 545, 584, 594, 606, 607, 623, 631, 639, 643, 644, 647, 670, 678,
        698, 704, 705, 716, 736, 737, 739, 743, 769, 771, 779, 783, 798, 802, 803, 833, 855, 869, 871, 876,
        885, 908, 912, 914, 924, 932, 954, 958, 965, 971, 981, 999, 1013, 1020, 1022],
    0.03: [10, 11, 15, 20, 22, 35, 36, 41, 47, 48, 53, 56, 57, 67, 71, 76, 78, 80, 82, 83, 84, 307, 311, 321,
        359, 377, 388, 397, 417, 437, 445, 475, 550, 578, 617, 619, 621, 622, 650, 789, 800, 825, 835, 848,
        858, 867, 886, 903, 910, 931, 942, 963, 976, 995, 1001, 1011],
    -0.02: [5, 18, 25, 27, 37, 50, 55, 61, 90, 274, 279, 285, 287, 298, 301, 312, 317, 337, 347, 384, 387,
        408, 418, 452, 495, 497, 513, 519, 523, 528, 542, 543, 551, 557, 560, 569, 573, 574, 582, 583, 604,
        629, 642, 649, 651, 664, 672, 679, 686, 689, 694, 711, 712, 717, 728, 742, 749, 752, 758, 760, 777,
        781, 782, 796, 799, 806, 807, 820, 829, 830, 832, 837, 839, 846, 849, 856, 872, 874, 877, 888, 890,
        913, 917, 918, 920, 929, 934, 937, 939, 959, 960, 964, 980, 987, 996, 1015, 1018],
    0.008: [7, 16, 17, 19, 21, 23, 24, 39, 54, 63, 69, 73, 74, 87, 88, 89, 257, 265, 268, 273, 286, 297, 310,
        314, 318, 331, 357, 371, 372, 380, 381, 396, 405, 407, 413, 414, 425, 432, 439, 444, 449, 453, 457,
        471, 499, 502, 511, 512, 517, 535, 554, 559, 565, 592, 597, 609, 645, 666, 690, 700, 762, 795, 810,
        811, 822, 836, 838, 875, 884, 893, 897, 905, 911, 923, 935, 943, 949, 957, 977, 1010, 1012, 1021,
        1023],
    -0.004: [3, 13, 44, 60, 75, 79, 86, 199, 260, 266, 267, 271, 272, 291, 300, 325, 336, 338, 342, 345, 358,
        369, 376, 379, 391, 409, 412, 419, 428, 435, 438, 446, 447, 454, 460, 466, 470, 472, 493, 521, 548,
        549, 556, 562, 579, 626, 628, 661, 668, 671, 687, 731, 754, 785, 792, 815, 827, 842, 844, 845, 862,
        879, 880, 882, 887, 900, 904, 909, 915, 925, 928, 936, 940, 941, 945, 950, 972, 988, 993, 998, 1005,
        1014, 1016, 1017],
})
T0_2 = dense(  # keys of 0.attn.head.6 largest: ' set': 14.63, ' ""': 13.89, ' []': 13.68, ' depth': -12.62
    "+uSojZwgwD9AEW7aAfOlv3FcpghoGL8/vF3+BRzB+D9AEW7aAfOlv67gxEKwEdM/QBFu2gHzpb85grM5Cnu/PwD50lB8PVo/N2ga"
    "muM7wD9AEW7aAfOlv0ARbtoB86W/i/kcuMQy/T/ts85NgBzWP7Xc5wj4gsA/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHz"
    "pb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv8zknKbPiKg/QBFu2gHzpb+4"
    "GUt9ARrzPwlZT4cD5r8/QBFu2gHzpb+IpNAVgM3VP0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7a"
    "AfOlv1wzMZXjv9A/QBFu2gHzpb9AEW7aAfOlvzB53lDt3Ok/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOl"
    "v0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb/AL9Yy0nwCQEARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0AR"
    "btoB86W/QBFu2gHzpb9AEW7aAfOlv/ysL25Jga4/3zcWfFnd3z+JO/+D0yu/P0ARbtoB86W/kW4TaS1dwD9AEW7aAfOlv0ARbtoB"
    "86W/QBFu2gHzpb9AEW7aAfOlv3C9jSQVgr4/QBFu2gHzpb+w7rg8bre+P0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/"
    "QBFu2gHzpb/W1v8lUEm4P5Pq4qlWpr4/QBFu2gHzpb8qYdA+AjC+P7pbbnBOPr8/QBFu2gHzpb9oFEWZIma/PxkBhycGHsA/QBFu"
    "2gHzpb9kv9JDYg2+P0ARbtoB86W/OXK1WemBxr9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/sQdpAz3S"
    "CcBAEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9A"
    "EW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7a"
    "AfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOl"
    "v0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0AR"
    "btoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB"
    "86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/"
    "QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu"
    "2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHz"
    "pb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9A"
    "EW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7a"
    "AfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOl"
    "v0ARbtoB86W/QBFu2gHzpb/eFJho+ALBP0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0AR"
    "btoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB"
    "86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlvxaco0UifwdAQBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/"
    "QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu"
    "2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHz"
    "pb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9A"
    "EW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv/e1K3SLCL8/rKLAOQ62+D8Ygova0ZvKP9D1sFO66LS/QBFu2gHzpb+wJdR2"
    "m8HAP0ARbtoB86W/j2NafOQUvz9AEW7aAfOlv8WxXBZrmco/QBFu2gHzpb9u5zNd/L3PP+EKVxtTH8A/QBFu2gHzpb8vpi7l/1LL"
    "P0ARbtoB86W/TQBA1vgq1j9AEW7aAfOlv/0BVbqukt+/rpOIExVUwD9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlvz/w"
    "QEGl8L8/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb/dSoMXB+OzP0ARbtoB86W/mP9dneT6vz9AEW7aAfOlv0ARbtoB"
    "86W/83KFjzuI/j9AEW7aAfOlv/OkvljUpb8/YmM/swjvzD9AEW7aAfOlv0ARbtoB86W/sa4a4w9e1T9AEW7aAfOlv1tep9dSkfQ/"
    "QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/P/BAQaXwvz9AEW7aAfOlv0ARbtoB86W/QBFu"
    "2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv86EoV/xD84/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHz"
    "pb9AEW7aAfOlv0ARbtoB86W/vBUrHHLuvj+92eTyEoC/P8d3mM2RlL4/elkfMJKg8T9AEW7aAfOlv0ARbtoB86W/tLLe1Zz3oD9A"
    "EW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv45fk2COeL4/QBFu2gHzpb9AEW7aAfOlv8t9+25sUL4/QBFu2gHzpb9AEW7a"
    "AfOlv2S/0kNiDb4/kpFdHlwutz/f2mVSLxm+P4no3R7xTJk/QBFu2gHzpb9AEW7aAfOlv/mPzJ/bJtQ/QBFu2gHzpb/P20p1tCLJ"
    "P0ARbtoB86W/QBFu2gHzpb+YeJsLHc69P2+DzipudPc/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlvztl"
    "GLcz178/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/KuFPYPX0vT+936jqOzvKv0ARbtoB86W/QBFu2gHzpb8mx+9EdGfSP0ARbtoB"
    "86W/Zr+vvnTj8z9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv8tLo3Vq+9w/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/"
    "QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9aVoknJTDQP0ARbtoB86W/7nnZNxDL2b9AEW7aAfOlv2tHFdlGbNe/QBFu"
    "2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHz"
    "pb9AEW7aAfOlv0ARbtoB86W/GrdbENSS0T9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0NHjLwx6rG/QBFu2gHzpb9A"
    "EW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7a"
    "AfOlv0ARbtoB86W/RN2ddw3uwL9AEW7aAfOlv4SaltY+ySNAQBFu2gHzpb9AEW7aAfOlv3zixTSG/f0/5pHX+KKGzj9AEW7aAfOl"
    "v1XWb8/EJxxAQBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0AR"
    "btoB86W/QBFu2gHzpb9PZAY+lcYrQEARbtoB86W/QBFu2gHzpb/kwkrtqE/tP3Bobn9K5M8/QBFu2gHzpb9AEW7aAfOlv0ARbtoB"
    "86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb/ucM4b5Kr/P0ARbtoB86W/"
    "/yrFl1DovT9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu"
    "2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb/mtLJO8ukCwEARbtoB86W/hQbegAkuAMBAEW7aAfOlv0ARbtoB86W/QBFu2gHz"
    "pb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9A"
    "EW7aAfOlv3H5cdPOgP+/QBFu2gHzpb9AEW7aAfOlv4sJx48+IQHAQBFu2gHzpb9AEW7aAfOlv7gOBONznb+/QBFu2gHzpb+AZaKp"
    "oe39v0ARbtoB86W/QBFu2gHzpb/O+yBUN0ItQEARbtoB86W/QBFu2gHzpb9AEW7aAfOlv/c75RRg5QDAQBFu2gHzpb9AEW7aAfOl"
    "vzKJ/iBLaf6/QBFu2gHzpb/7PDEKuBPnP0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlvzFi"
    "P+760gLAQBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/ghELuZdN/r9AEW7aAfOlv0ARbtoB"
    "86W/QBFu2gHzpb+41GGKsmjEP0ARbtoB86W/6G9y4Usb/L9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/"
    "QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/MpgC7mGEBUBDh/hGJgH9v0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/Jsu0"
    "Fxci+79AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHz"
    "pb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb/isPE1T3eFP0ARbtoB86W/QBFu2gHzpb9acgCGFb70P0ARbtoB86W/QBFu2gHzpb9A"
    "EW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7a"
    "AfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOl"
    "v0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9NXWJZyybmv034YySOttU/QBFu2gHzpb9AEW7aAfOlv0AR"
    "btoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB"
    "86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/do+RFbp/8D9AEW7aAfOlv0ARbtoB86W/"
    "QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu"
    "2gHzpb/cLNG6MBr9v0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHz"
    "pb9AEW7aAfOlv4l5kJGNeQHAQBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/frbaPZ+a/b9wAEP+Da8CwHvw/p5rKf2/QBFu2gHzpb9A"
    "EW7aAfOlv5KaM1D5J/+/YeyBvdZAA8Bfgk/1kfoBwL8WeGodgQHAUEJr093hAcCClyxHaiQDwPGwUPGp1v+/7EGuEpf4AMBAEW7a"
    "AfOlv04RNfRt3vC/LoqYs1UH/7/z3dt6ZAf8v8kbvXu9vwDARg9zs2bMAMBYDEs04sgCwGL1kHxRogLAQBFu2gHzpb9AEW7aAfOl"
    "v/aEnUpArgDAQBFu2gHzpb8v/MbwQT8BwEARbtoB86W/QBFu2gHzpb/TtNZhniz+v7AzLfH0E/+/fZrF1mQwJ8BAEW7aAfOlv+9i"
    "31E0a/e/QBFu2gHzpb9AEW7aAfOlv1JyLOYCXADAKvx6jO7p9b9AEW7aAfOlv+TkK1DcIP+/QBFu2gHzpb9AEW7aAfOlv2RcBzAv"
    "6Py/WL7/C8+E5L+O/EaZ6eL9v0ARbtoB86W/YlIiKp6Q/b/Mb20BAlD+v0ARbtoB86W/QBFu2gHzpb8Kxw8NqvoBwEARbtoB86W/"
    "MKEgD/fP879ah1fOPo8BwEARbtoB86W/QBFu2gHzpb+IWk14Ngfiv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/WSnE"
    "72EEAMAfjr8GXC0BwEARbtoB86W/zwumpgPq8j/56xAAwbP/v0ARbtoB86W/QBFu2gHzpb+J/seA27EAwEARbtoB86W/pwX5rNRb"
    "K0Do/52zm1QDwEARbtoB86W/oIrVZdAX+79AEW7aAfOlv87FegC2Jf6/XHI66t7x9b9AEW7aAfOlv4aN44ziPynAQBFu2gHzpb9A"
    "EW7aAfOlv/ekCo3Yevm/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/3R9K+mqbAcBAEW7aAfOlvznzQA46qve/QBFu2gHzpb8KHYLs"
    "slv3vzF6GsF1jvy/QBFu2gHzpb8L2He4WMb2vzMffPPkmP+/zIur3NM/1b9AEW7aAfOlv+HbksvHsv+/QxuPAgq3AMCoznnnE3nR"
    "v0ARbtoB86W/E/8CxsMr/r9LxtrRv5sBwAP20LT08/y/XEscClKy/b9AEW7aAfOlv0ARbtoB86W/XRSL0c+9+b9AEW7aAfOlv8dT"
    "ah7K+/i/QBFu2gHzpb9AEW7aAfOlvz0IT/9Kv/q/4g78muWE/79OkliQKBAAwEARbtoB86W/nw/KLwc/AcD0KmfdRQL/v2ANi6DW"
    "AwDAHYLIzwQ3AMCR55h+5H/4v+FdfUlpDvq/QBFu2gHzpb+unBJ3c0r+Pxrkt+ODiwHApwYym7C2/7+gaAKZ6UkBwEARbtoB86W/"
    "QBFu2gHzpb/WpdV45YYCwEARbtoB86W/6qCVR48TAcCfccbpGu77v0ARbtoB86W/H+crqFJz+r89bJUxzp4AwEARbtoB86W/QBFu"
    "2gHzpb8ZhwG6pw0NQEARbtoB86W/y232ebE18z9AEW7aAfOlvwlgiuXEzPu/Rr8rm88K/r/4n6Gbk2zzv0ARbtoB86W/QBFu2gHz"
    "pb8RboopkpkAwP+xAdTxqP6/QBFu2gHzpb91WSS+fjf3v0ARbtoB86W/Mv8wM3kjAMALMulBgnTWv/pDt6s3x/2/QBFu2gHzpb/c"
    "HIfzP4L9vzI2FzdjGMO/vXThECV31L9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb8XHfBROKb+v0ARbtoB86W/9Q+F4jLS+L9AEW7a"
    "AfOlv+TwH97kb/W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOl"
    "v0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0AR"
    "btoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/kOiN4L3xAUBAEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB"
    "86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/"
    "QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9Tqw0k+aLcv0ARbtoB86W/QBFu"
    "2gHzpb+p4qWqnZgEQEARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlvwv5CgT0e8k/QBFu2gHz"
    "pb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9A"
    "EW7aAfOlvz246JMLaPY/QBFu2gHzpb9AEW7aAfOlv231cG6V28m/ttpDHdWQwD9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7a"
    "AfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOl"
    "v0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0AR"
    "btoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB"
    "86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv7/ElhF2F7q/"
    "QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu"
    "2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHz"
    "pb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9A"
    "EW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7a"
    "AfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb/xrqLTrJrVP0ARbtoB86W/QBFu2gHzpb9AEW7aAfOl"
    "v0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0AR"
    "btoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/HG2TR4YKxz9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB"
    "86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/"
    "QBFu2gHzpb9AEW7aAfOlvzCDp+qUP8a/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu"
    "2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHz"
    "pb9AEW7aAfOlv+c1sa+KCfg/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9A"
    "EW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlvwPWfH6j18M/BBs7CMXY8z9AEW7a"
    "AfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOlv0ARbtoB86W/QBFu2gHzpb9AEW7aAfOl"
    "v0ARbtoB86W/QBFu2gHzpb8="
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
T2_2 = dense(  # squares of the other channels in final_norm largest: '<|endoftext|>': 62.31, ' al': 11.92, ' #': 9.971, ' lambda': 9.907
    "IidXsHwnT0BvHxUKWy/nP6fyzybhcuc/nEVXC2+C/j+7SoGQQLviP/Czf3I1BeU/u0qBkEC74j9hfyn3EgTnP6xGBEg04+g/tzaF"
    "ybiS8T9Ug+zdBxXuPz676efhl+0/hERndaxG5j+SgMbO2L/5P2+/Q/KNMfQ/1Dgb/LaD8T8i6adjjqzrP7RZUXpIuOk/+DoOVGSi"
    "7j+BeePEWvTqP9bDvo+5les/sV/xH9Aw7T/lEVb63//rP36V2wWBme0/6hCUdaUG6z/kqvQBGn/sP43phkrXS/I/IzWvoiis5j9Z"
    "N6I+8GUHQAWyvB+xlew/P6wLbxoD6z8lOaHFm3bjPwasOYQFLeQ/uimQQNLRDED8YFgza8PpP1PwC8k5CAVAS+qWsNK/9z8mfabJ"
    "50wIQPqBeR/cnPA/5h0mbSLl9T8R5wP7jgDjP0A26DrxBANAE+s/m8Rh4z97Mo31Ba/jP4PPYCglPfc/BhkE7jR2BkAPAfgLb3MA"
    "QD4jy56QRgRARgYfF7fxBkBigvvO4+DmP02NK3j9B/U/Ctbu7VYDCkCUOOzPp8wQQBlee883q/I/Q3iLLlf16j8GcDGzJ93nP8vj"
    "Blk6kvA//b0lzBeR8D9A8BjuMZPmP7RGg5mcwvA/XGFWhc42A0D/eXIFBiPrP7tKgZBAu+I/NGK83GV38T9+655mSZviP35Y62uO"
    "k+k/2eoXZVg15z/1FZ0biWTwP3Tq2kJqmPA/90XNsggx8D+9r30fPl7qP6ltAPR4K+o/5QWVkiCn5T9pchN6QWzwPwcdYzAgqOQ/"
    "rxpzHjHa7T9WlOEtoFXxPxsGj5Od1+k/h+cZBCuL8D9G1BKQS33wP+HF2rsDNu4/Lpuiqfo/5D+fjdF77SXnPwKljhORHe8//mgW"
    "E7ra6j+58xm5eV3vP4SD0nbfIuo/hFGTbKOG4j/JFQqtgmHlP2oaVAaGY+s/OSj0suMi4z9GcBVzOeHwP2/KKLk2kuI/zYV31G6K"
    "6z+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7"
    "SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQ"
    "QLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLvi"
    "P7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tK"
    "gZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBA"
    "u+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/"
    "u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qB"
    "kEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC7"
    "4j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7"
    "SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQ"
    "QLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLvi"
    "P7tKgZBAu+I/u0qBkEC74j/xXCr5ezLmP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tK"
    "gZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBA"
    "u+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP+PNIzf7ueY/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/"
    "u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qB"
    "kEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC7"
    "4j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7"
    "SoGQQLviP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP/E7UXtpxeo/BvP+W+OSEUCMHLH8DKHnP92+etGGi/0/DHiWM3BU6T8wCsgu"
    "/cvoP6P/ChVAFu0/bECnTCSC8D8NPQ64ARvuP+BXAbuZhew/hXM/uAkp7z9V9hKssq/vP5JYiCRsBiBAdyaQec2i7z8uP3WJL6vr"
    "PyJMIEkmZPA/b8izGPgt8j/p73UvQX7qP60U4G9ndeg/pWdqDHd47j8Ka2JnzFbnP4crPgjUa+s/5Ryv0ext8j+7SoGQQLviPz4R"
    "9QoNevA/qAWTXHM45D9D28kbLTH1P4SZguWe9eo/T6qCG1+g6T85fkVWZuD6P7AyUIw3AuM/tXIIb/4dBkC7acFNfAnpPyxfY6HT"
    "R/A/SH0s/BJz8z8C6pgCwaLhPwwGl+WHJOI/oUVt4gzq6D8dYioD223vP2xWucw3m+o/VspaoE0P8T/ZrlxGox/oP21aCOVlC+I/"
    "Qf1zlhzI5z9NG0azT/HoP6Uqd0De8+o/n8N6keLuAEALcHDCp/fjP7tKgZBAu+I/O0fBfl2n8j/+LIuNBVfxP5AN2MCJG+g/4JW6"
    "hcE74z8id2+QWmboP0N7sNF2q/8/KKc1YTYt6j+QF/xJ3y/kP8F0XE7MPPM/u0qBkEC74j8Ej4koaoTvP+RY1YTQJec/zynrUpDL"
    "7j/nsWkXwEzhP2dhZhaCXOs/jKqvtH5u8z/M0HaUvTX8P5lJWy6VN+I/WrM9u/Jr+T/9tD2gTjHtP5Gbe0lX+Ow/rJxnpnul5z8B"
    "aYNtBMnqP0duaTRWH+U/YKHPE8zn4z8cpaK7tkrwP2mSHd3IIe4/u0qBkEC74j+7SoGQQLviP2E8w2wRwfM/g8oQ+k8R8D9SzEvL"
    "YF7pP+YuEJAEeAJARmOWW5WF6j9UDYzdKgLsPzwC6X7k/u0/vgBF925r7D+7SoGQQLviPzDFjVa2nvM/8rxpGIiS7D8khLa/6a/w"
    "P4ZUoi4QYuY/9R0TppVk7T/RO37u7TDjP/DA2h44OOU/ssGqChVT5D9s+fAgh5HkPzPb+d2XIfM/u0qBkEC74j+7SoGQQLviP8Jn"
    "pUAAT/M/No3cnOY28D9tgV12FhrtP6IGyCYxBOc/J6T/uj+67T/F8ggoEPTkP7tKgZBAu+I/kFXRJmC38T8keb1WLZj6PwxT7spE"
    "fOM/OrK9iFwmE0BF4aiHPqfmP9uSb3ez7uo/Ok+3tRN86D+eNPEQgPsAQG/L4ZEpEPM/RMZRpMfxAkDeGmFJEOzpP7tKgZBAu+I/"
    "L7RpO5uq5D9yeOd33p3vP3fHeZgCYuY/kKK3Kvmi4z/4hgRmuyTwPxqgkgz3je8/p96oUoOyB0C7SoGQQLviP11xpuYj/eQ/WDsc"
    "qNaw5z/TQhRGtqfjP/uSk2kdXuc/PY20PUXW5T99jLeX5HYEQCBrvXYbc+Q/s1xnV8hDBkB++nlYN4XhPzgR42O5BO8/4ihhYc8t"
    "7T9VDO9PN4LtP7tKgZBAu+I/whKpW1jb+D8AKCBpvlDyP0daNqHDLuQ/H1AXVkaX5D+7SoGQQLviP5VpLFjCtPs/uhozHPEq4z+7"
    "SoGQQLviP5qwDnEctOI/vQohrWpv5z+7SoGQQLviP2vCfhGn9+M/gYy82scA7j+EZjF9s1TvP1PCrW08Ze0/vyfBbJkyFUBIEBhK"
    "MGrjPydO9VO7AvM/UG2WuPHX6T/ZLHU+JgPoP3dpfnjAeu8/dQxUkDD75j/MTImi5pLwPyydVIiZMQJAwpVOnnTm8T8xiF1MhNvq"
    "P3U+FdK8S/Y/4qmEyCvg4j+7SoGQQLviP8XkQ4vO2uQ/gbvNDCOg4D9PEV5VnxT0P7rjFvN4mRFApSbnHM+n8T/3TW3A8ifuP7tK"
    "gZBAu+I/EEoBUdj+6z9hBVSttAj3P7tKgZBAu+I/EtUwi4JI5D/C166cwHMCQA+Nj4M9Ce4/C6GgExKZ6j+7zor9uYDhP7tKgZBA"
    "u+I/u0qBkEC74j8/O/docLvlPwUDsZEt9uM/dRUyUlLU7j8QctCKXzzvP6ZHP0yVtu4/WVCxiWTR6z/CR2uqbQQNQCD7AggVQO4/"
    "54qcWV349z/rrn2t/WXjPycQoyruh+g/Pxhn5+ZU8T9JWFk4BDvtP4OK/H8fjOQ/OzCCm9ru4j+JFlJJeBfsP5vSgCgKSfc/AVFH"
    "CNOn5T9qHu1/1x3jP9kK7WF1P+g/L/BhLsnO4z+iepMYLbriP5ebWoga7eM//Fw30U4d4T9sRZ4C1VTlP0gB4RO3/OI/nbX07nnE"
    "4j/ajy+bgzbzP7RjqdIkDe8/OriXUjvf8D+uPsnN7fjqP7tKgZBAu+I/8GJTrxcr5z9z6+LMbxHwPyKs9SZXgOw/gpgljfeN4z8C"
    "0tJVY1rkP8m4XzI1NeE/u0qBkEC74j+7SoGQQLviP5NYZKZ9jOE/u0qBkEC74j+7SoGQQLviP5vkKB8rmPY/BBuBqhlN4D9MwYPU"
    "sUniP7tKgZBAu+I/OxxmH0aT4z/TJBdZsMn1P0FFMOhoHeA/u0qBkEC74j9aBJDt4PXqPwA9ZdUKHOI/DkKXLx1D5z89x4uuldAj"
    "QIn8dV5ueOI/u0qBkEC74j+gq4jbW7IHQLtKgZBAu+I/T0jFywuw4D83/uKovK3xP0MvCt0TpeI/lsc4HK8n4j+7SoGQQLviPyA0"
    "C7ezMuI/jjRsFeU85j961yGKK9TiP8Tied8neOA/M/MsMLN85z+R9azivdnoP4Zw3HTGBP0/YBYtKqUG4z+7SoGQQLviP8jM5PCa"
    "++g/u0qBkEC74j9utL8eFMnrP1Uh1oWTA+Y/WT+Gqq1X4T/WG9GwtuIRQAbwwj2rMwJAJfMZwijDDUAVyyJC0ArlP4QCJiSu+OI/"
    "u0qBkEC74j+7SoGQQLviP7tKgZBAu+I/LkMTbUvxI0AVT7jglHrhP7up/YtO6/A/u0qBkEC74j951+sFeOTyP7tKgZBAu+I/dQs0"
    "nzhA4z8LlsFzINnsP7yh3XNN5vI/bviQiRcW5z++TyM/tljoP1h/RaJz1uc/u0qBkEC74j8oSUSN3AvwP6re2tIno+4/aBee3qLL"
    "4z/q4ptzQErzP0iJkk9ZHfg/mcvexbJ74z9Rxcbd9ZgHQCPCWL2kuuw/Oj2ezBY76D8gEXL4hhD4P6nGUfOj1OY/NNCvvYzXB0C7"
    "SoGQQLviP8pPD8Jsjek/M4Xt+AK44j8/a2sGZrvnPwddPSQ6Fug/RB+K32oW5D/sXKZ/0K3uPw0htmD+/eI/2tYcyX6O6D/a1Gdl"
    "1JnmP5H2fMaJkOM/u0qBkEC74j8VoYj3VlfpP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviPymV71WXnus/u0qBkEC74j8HDIiQbQjj"
    "P3qcDsNQpvA/Wr3bVjW44j/oTFn/7iLsP7tKgZBAu+I/u0qBkEC74j+xcTx8pQHjP59E/PpSh/I/w6S/sTi54z+7SoGQQLviP7tK"
    "gZBAu+I/d7ds3V+K6j8HLsssB8PuP+sao3ycf+I/u0qBkEC74j/ZxQgERKfhP7tKgZBAu+I/u0qBkEC74j+7SoGQQLviP5c6mzQT"
    "9+Q/u0qBkEC74j/Nz7cPqjTsPwnpPCoiVeg/IeR2QPza4z+7SoGQQLviP5uioNIjxOM/Nl+k07vyDECQXQLDZo/wP7tKgZBAu+I/"
    "elaGINM49T/dWM860fDiP0dJc0YJ9uM/Hy20BkZ44z9nNXJ9kcbjP7tKgZBAu+I/24ROUpjW4z/RzSOcy53iP+wBPukkr+A/aoKZ"
    "L/8C4T99xc5QEybiP7tKgZBAu+I/t64/3uby5T/V1DUg/cTkPyvMUgrmoPE/fSTTfsX94z8Yzz5x3NThPxNR4DWSxuU/YARtmIJu"
    "4T8h9e3hBl3uPxID8oPzneE/fgzxE/sj5z8b/6KaOCTyP6XIIKz8aeE/4qzvfIzD4j++g8CFIALiP5nqF4cu0eI/RBJOEzqJ6z/z"
    "DVEXA0/hPyrHapuh+uA/c6i/Jr074j84ySFSgnPfP4J9O1phoeA/BJw7VTit4D+Gm+alZ43hP84jzOZ//OI/Nx8FnFRC4j+7SoGQ"
    "QLviP1ye/8D+COI/ZmovtVGF4D+/I+Og0AThP5Hj2yAPmN8/02dBt0MS4T/TQdyMTgzhP+uNmiybreI/4vDAHWTK7z96hW9MpC7h"
    "P1Dwypczl+I/sd4jUUo43T+QfFGsZtbgP4fMe35hEOw/6c3pUUoW7j/ijq3w9M3fP85vAuMqnuA/JpcVA5ob6D+Jao4AXUThP4Lf"
    "mHgDTeA/hB83OWqx5D8iZNE+sSD1PxY6pP89TOA/bkvf+TCg4z/ZLuqo38/sPxAWQq3kWeA/F0dBlNz04j8ABHyMyVXkPynjjgwo"
    "d+I/kKh1KKUh4j/95aFVA5zfP04SQyUOc+I/6v9TxgSQ4z8a+oO20lXhPx2lOE8fiOU//oQtZX5T4z/LsMF3j8LiP5EYNghIO/M/"
    "WX6EQw204z8lWYWR6TThP/M+N0nhm+I/c1mEgYdO5D+ei1HXXQXjP7tKgZBAu+I/FEjxKIzZ6D+7SoGQQLviP/6183p0E+M/lKSw"
    "Fvd+4T+ywJYnmDfhPwWEan5+cvM/Z/3L9s8zCEBfM/aMbqXkP3radALDvOs/acGajsYF6j/bAxNqrXTjPy2V4Jwe7eI/c89Y0U1E"
    "8T9LSFiJ0mXlP8ihtAj9ceM/QcoVpYw+4z8ukJWjxIzhP2qFQhNCk+A/5CTxPmzY4T9lE9stfHTtP2jKOnkWwOE/Ikg9aM9q4j9l"
    "BECEEAfpPyuvtkdTR+A/eQNnWV+O5z9KEtxEmQrhP7tKgZBAu+I/Ls64WKXn4T+RlF/8SkPkPyer53xch+I/9QrMJqn64j9QQ3fJ"
    "HvXhPyUYIb3WVuM/43yaQH4p4T/hNhTL9MXhP11XGl06teE/JM/qLPLi4D+n/GCxmFnlP1SrJwsrJOA/ETu5DgMC4j8nEGqcB1Hj"
    "P5fsv0tcLuI/t8NpR2v44T9la7xtQmbjP2LpwK8dtuI/JumvM6pD4T8vfAK/Zf7rP0dq8xR/veA/GP51DrGK4j/fzO0fvlvkP87q"
    "PVq4KuQ/gIGGGWQ04z+1tuS2LDfjP4hMKcStMeI/new2PEOR4T+bJDOcbVzhP9KOI/4S/+I/MdrNZI434D+PXiWb2EDiP+oZRZ0q"
    "H+E/KS/KgRvC4j/4eEBNZi/iP9GFbpflHeI/+dFxEQL47T9WeuALF+kgQIlnm25Ti+M/OEVM0tJs4j+twmLdSKjiP7Zmga7rN+Q/"
    "tl4pVO5T4D86CERy/FPhP4NT1ypoauQ/jm61osuO4j9HJhZWGi/jP63ZZyPDu+E/xatYrkuk4T/nvSBMS5/hPz1CSviKEeQ/ZTrK"
    "TTA+5T/m5YZSNhkIQN/60CHSYuE/nPWu6Zo1E0Dw2OtPK33mP71dupb4vuE/++bfszUe4z9hgyacUcDhP3nLlsT+/ec/hPDPxARY"
    "3z9VGsIS7rDhP4V45hoIguI/UfLAqtqV4T8jQ4cxUa7hP0mxkwBmduI/9F/0prgO4j96Huj3Vh/gP/3oeKj1cuI/Bui/waFk4j9f"
    "1BB//GniPz3L7HHaYuE/DwI5gNuR4j9h/gQnQeniP1QdDLhZpOc/HyCgO51B5D+7HTvkEjniP2rTS4qlJuY//kDKpjfa4j80SrCv"
    "b/XgP1mMn45PjuE/GxgQdtd05T/HLm+y48XhP5f+bl/PCOE/WqMcAUbB5T+QvsT+0FDmP92VT8jWsuo/tWlPEC8i7D/2Y5K5V0/j"
    "P9YflQBicOU/jlAj1MZ/4D+T41w4EHfjP602dEPbmeM/H87iwDvP5D8ww230hC8DQIcvWbPG1eQ/chmG7WlY6D/8U7Jq/V7jP2zS"
    "xC/aF+U/wiM3O+wV5z9YYxt9YUHqP3BGGeQvieE/qkaTKNyNE0DurZT58mzrP+9yE+DTQ+o/guHr5W0C6T987ceIu23nP8310kqY"
    "veg/fTxo8ljo6T+x/OzX5gvkP0/jXmtgp+8/ss4RTOE56z9+DUeYcuDgP9ZzRB6uwuE/nR5U9YIM+j+JwE24K5PkP+ouQ0yRV+o/"
    "LObvWwuzBUAgRiOF5pLjP4EyzM+9puY/IAJdTjjnDkCR+V9K/C7nPxZ4jpVhsOs/vnwghE1j+D9tKHvpC5zvP8LYxp5yzeM/0CL2"
    "k8Ba4T82PhA0JefzP6TyQgqJ4O0/W/iQlaC24j/CBlCB/frqPzR+e5XIs+k/84gi6RIn6D+03Oas1LbkP8nzGoquTuk/sldMrqZV"
    "9j+qriHM3RbyPzAGsap68+Y/VCT6B8uA4z+7SoGQQLviP0mjasR3uOw/WXsVZzyB4j8TNAphlwrjP+ypEIoizeI/u0qBkEC74j86"
    "FpSmKAzpPy/J8VRPhPg/fEvyhder5D9r5YBdx2rjP5w/fdtEzuU/dcZchYCz8z895znWQ+viP7tKgZBAu+I/sTt2Gr5g5z/YFEHm"
    "MfXiPzr9DD/G/OU/0TRuBYcv7z/I7JOgr27iPwuR6LBpkuY/k3GCqJ2J8j+7SoGQQLviP7p8Y+XDOek/A5KCiAsf5z95gOvu/a3j"
    "PxcIjAciGOM/dfnnVWPK4j/Hcfu1VAbiPwtsMKHZsuc/7zoJYlwh6D+eF2DAw0HnPyBnBOVy/eI/fJtpj2EK5j8o2zRnzCryP563"
    "yDSUeeQ/Ihhmlt1D8T+QE7uJzxLkP1FLenNhH+k/At5HkuSI5T+aJKKiV94FQHPFE7LuBfA/BKwcUnoY5D/ltXwQUoHiP3gQR98R"
    "MeM/kMj6PBOt5j/ZT1wlabLkP8aO+GjRuOc/cCEJYQlu4j+tCQA8c1jvP1ivmBIg9+Q/qJskRODUJ0Do6GjnM4fjP3URqdZ4/uM/"
    "JvlHwiRK+T8ackEQFt3hPwGLQvskmuI/bZe5eqBK5j9rRz5v/AbjP38ASz9f0OI/WrpgDj8m4j8bxyfIKuLiP4W4dnK0OeQ/OnBc"
    "tWMp9D+/Ro01pOfiP4izn35Gr+M/me2Z9OLM4T9JMo11WYDkP04zAiHtPOI/dbEJduv+5z8OL8sle93lP7ma12zfcOI/ayAesgSX"
    "4j/IrVDYC13hP5SWjoMYleE/LaOp1QxC4j+XnaOVId/lP0MqB75KIOI/6WoWZn0Y4j87CBhYvsXkP0/s4hdiauo/TBimIkrT4T/8"
    "NgpP7nojQDQuNIWj0eM/+cB5aJkM4j83OaE5TqrjP7TpaLVTeuM/lWf9TlWF6j9DbbkFPyzuPxjd5gBuauM/G8hcSPbD4j8ShB+L"
    "/mnjP14MXApLwOI/Dnl+zR8E8T9EVSS9uH7jPyOm5nDZp+M/1CdUvXvA9D8O4ASdoSrvP71si8vMIeU/ZiY6c4Ke4z+JdblFvpvi"
    "P2dgJAa6oO4/i1YgypQE4z9XoSvKduXjP1cTCIEwkOM/cSXiGql24z9gzJ+zvxHpP1+9xG1/z+Q/6xswOpaS4j/a8ZGTxTDmPzXW"
    "piuuGuY/3CwLz2ux6j8vHu+PlrjjP6UKbyKaGuQ/en+XCKij6D+9dTPh20vpP+9ED57QyuI/qf24ryv04z+mMfie99bjP2wR7Nyo"
    "TeM/PH4L+e/A4T/t4Bf2IqriP07cWH+CZOQ/1xfOLJaO4j95h8WO0svkP+TZ+mRsT+Y/AEw42rYg6T9QEmPq0IfjP7tKgZBAu+I/"
    "TLbTQxsO4T/o5hxxEJXxP1aWG+Qp8eI/vEeyhkxS8D/Ash7USA/kP/QT3rwqauk/BvOAlJES5T92+cqwkrjiP1iADvFDSug/rBoe"
    "68D15T/5Ntj+bansP9Kg2QiU1uM/7fYbhz/E4j+OzuPoviLjP0KKYtxzLOU/rfyuHtm+4z+PJgTtYaHiP9AEZFmmC+I/QfsLE0xW"
    "4j9OlQE6CLXjP5KCPhGAlxJAkhAxn5cZ4j+h6QyPze7mP5U3KVKEceM/9fak+7Ub4j9TS3d5D7XkP15u7UeZFeo/sEqYVS5q4T9C"
    "I3di5dHeP/HfrYh2GuI/DB0/ZdIX6T+NpxjZXCLjP0rCq6ySmOM/IY2eykkS4T8w1yEUGwnlP/m2P/UNPOs/J1j2iMgs+j8bRz6G"
    "HwPlP591MvrGLeM/U4s9o+XK4z9TnJsVADfiP+StNqSQwOE/0Fmm/Sr94j9IAdQivePtPwrG7krf++I/p47AK03a4j+dqQULRXLn"
    "PxqFdbiU8+I/HrcC3beB4j8="
)
T3_2 = dense(  # largest: 'while': -0.5399, 'else': -0.363, ' lambda': -0.3626, '.add': -0.3353
    "aGF1tiiFwb/lxc9xfIKxv7D2LUEigrG/RLcOymNbg78YLGCFOR+iv8KCayaxSaC/GCxghTkfor+oZ4YJxvZwv96Cad/OP8K/ToUF"
    "58rUtT9Q6ArjrE6AP3T0xtgrhYg/1MMAW1ZexL9AeLRIm7eRv536dCXomMW/IM5wDtHEkT/oITpYnZd4v4QNkcf3z3+/quHhdTlV"
    "mL9gHMWIlHhtP6peEftlfI4/gJElr1DcZL9Y2y9NzJuLP8CtnRAZlHk/GKZNcrEpdj+G7LSAjFyYv450vOiucKw/1mE+4KZ6n78p"
    "bmqcqwuov9Vib0ET4aA/gMl80dZwqL//z9l80RCivzhBXY5D2aG/bcQCHRejrD9W+QW2IiWqv7qAJiUFP5A/LnS27Bipmj8KCkrz"
    "8cKgv7n4Kw02kae/AODLGQf4cT8YLGCFOR+iv6yirooJr50/Qm0iK4X2ub8o17e+rym0v+BhrAZQaJK/GqBFo+RDpz9J1IhgYk6o"
    "Pyg3Uc4Z9Zs/Mt6PiBDVlj82IuBrugHDv/zYGVvj7Zi/CkmNLnF7oz+rKElND2qtP0C+IaiBlIc/uFNEVklogL8855rkWg+Xv/Ir"
    "18TAppM/OMUZUQk7hz+uYC3LXzulv0BSnjCDiMG/UNcGFxZ9kL/DLAi39JyavxgsYIU5H6K/YONv/riMRj8YLGCFOR+iv8souQQ8"
    "FrK/XIx9rsngsb8su4vxVSCTP2bYRfQLi6k/OAbxrEB/cT9y0Cb2imDBv6SRoSGRqpg/HCiqo4Mhqr+QHcVVZehxvyBrQw+toYG/"
    "TITyX4mAg7+urQg5fJqVP19S10Rd7aU/ApRo0yBOkT+KswXdN1uTv04zOsSUsZY/GNQkjCECq7+Ie6EKR6+PPxiCF7ZGp5Y/MHQR"
    "vGTOhj+40frpNp6hv2MP4mNjVJS/8PJfAV2VeL/oaZ+3Ux59v/jnebWsF4G/Ck4fPjlwn79M1plRJPiwv9LDUH2nNqO/1f33Pe2p"
    "yr8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8Y"
    "LGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCF"
    "OR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+i"
    "vxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgs"
    "YIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5"
    "H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/"
    "GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxg"
    "hTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkf"
    "or8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8Y"
    "LGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCF"
    "OR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+i"
    "vxgsYIU5H6K/GCxghTkfor9/F8BFHJaQvxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgs"
    "YIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5"
    "H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+iv5pkduwW/KO/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/"
    "GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxg"
    "hTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkf"
    "or8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/GCxghTkfor8Y"
    "LGCFOR+ivxgsYIU5H6K/GCxghTkfor8YLGCFOR+ivwCwtUsJs24/rIPWAR+mqj/p6HKfVhS3v3zqwADC94a/dM10/vq5qL9U0ehL"
    "Isa5v1xRVKC626I/JnffCdYOoD/YukMuqgh4vxx9/npBXYu/gNJfPAMsib+Arj/rXupQv6oMQCNhmrC/YqsCJbtrob/cy7YV8iyU"
    "v7i2679Wyoq/cC/XvszEej/ERn+yVF6cv5JaDCBnyMa/1EWV+/Mlrb/w745roxGkvyUY12MxFKu/khXlXf78nb8YLGCFOR+iv6IH"
    "02UJ46W/GCxghTkfor+eNunY94bGv6TESrKWVbi/rpjDDm3zl79oecpDdd14v+Zi+kr8cqC/+h+Z2VmIwr8s+htbEXSwv8P+giaU"
    "WKW/SGVY9qFNj7/hoTcvqHu1v++ruGmJT7K/gt8gh1yBq7+0aW1s2t6ov4ynwvqXX6K/HChRJWqjgr+AeNJ5Sy+Yv5SBCq+3k7g/"
    "fFAt+0tdk78I87T1W/Wev+nnkha5z6G/d2nUWpbPoT9oTMWiOwSxvxgsYIU5H6K/jTIrnGn7sr/rAhbCE1aYP2winSAce6S/hydW"
    "TGHkrb/QxfvZZ6Fyv2hw6CiGwZI/IoQGMkxPnr+uXo6unMSrv0DVQOUpBkE/GCxghTkfor8xO79dwymmv4xL22W5AZu/CIQ69ehG"
    "c79+c33vNPWyvw0GAVJ1r6a/tEQ7nGMAkz901PfdUr2gP0Kr3bg/4as/ZcyZnk3VwL+++wKshWiFv5dzA34SC6i/7vfoeAGTzb8E"
    "Gm7sC1K+vwIL5KGOALG/t9jczpQQor+oPx1k6TZwP4xdoMXnd9O/GCxghTkfor8YLGCFOR+iv6A52Itui8K/XEeHcI6xkL9GQ99z"
    "1YaXvzDEjHi+LpC/1mAzIbzpw7/tohGehAayvzuP7tX7dtK/uNxtrwv/jL8YLGCFOR+ivxBdI2G2EqE/wGqAshoSlL93QhRUJjyk"
    "vwgj+HBlZ5u/GrGvA/mlqr9JQZgAzbKrv5D3NGo2vau/h8FG4Tmsvr+vs+RzkZemv6RjVwJFvaW/GCxghTkfor8YLGCFOR+iv+G+"
    "4WF6hc0/QDi4b87FTr+grRuPh2qRv/6ktyr8DZc/r4hsi7C2sr82x2recZG3vxgsYIU5H6K/oP9CzYk7179EWbn+HKm+v9oALjFV"
    "S6e/+GGvGenGpD+P5IXFcRy4v10wR+GhfKW/piqVsCMElL80QoerRt25v+BVLbc7EGy/1PN1YACJcz9pGCK1jXOivxgsYIU5H6K/"
    "bEZO54ELs7+gGM3m/U6Fv0fYhCcDQJk/DO6McsmMqb8k2MqeCjaOvwAIy9/OdPC+/jfSnc8jf78YLGCFOR+iv4kaF1h+uKq/cCNo"
    "k8/hoL/oV7/UD0irv7zvl8q+Nba/VAIN/d+7n7/+rtYnP7KAP5S8RVALZaK/SxVz6cm6y7/Sq+kJaxCUv3J+z72uUrM/pe9E8EiK"
    "rL/u10uZKB+yPxgsYIU5H6K/AEuPHYW+Wr+gZZDfWTiJP1St1QnNn7C/nUocKs/Qqb8YLGCFOR+ivxlF0qopubS/62gUTcProb8Y"
    "LGCFOR+ivxgsYIU5H6K/gNP3XKjvbb8YLGCFOR+iv/C6Cn1TGXe/omplqUWhnb/4ss9RjDKJv8wWOCSoyai/J1GkZPZG4b9IYTfC"
    "wz6HvyCBzgYiTWG/ANwU7O4MSb9yib4WIkOmv3sa2pEa4rM/YBn8UUveij8AjMq8cESfv9TUKSznMZK/Au8eivg9qL85dUTD/ye2"
    "v4QcHqipTLA/GCxghTkfor8YLGCFOR+iv8A2ACm+GGY/CB/iqwk7s78slEA2jeyqPxITfLNTGJS/abwDiOAorb/0lJqo2kGnvxgs"
    "YIU5H6K/oMo9Oa43eb/qN7Wbv2HAPxgsYIU5H6K/P6iAkMJokr+y5V0AH9S6v5hzIoIzY40/fMMPzbYWkL/QiAluRgd+vxgsYIU5"
    "H6K/GCxghTkfor8HVICHfmGzvxgsYIU5H6K/kHz2nNqtar/KEov978eaP9hZkMOavJO/NiJnrm7ckb+iR2DXlACovyLNiUlsPXi/"
    "uRHTte3Auz+jLMKwCmeuv+DHv78ZJaC/ANPHGAn/fD+WiNmRrnyVv+uCIr7Ah6W/GCxghTkfor/oR3rYx5t2P/Gf93eweaW/kNUX"
    "HuU+sL9QMulWe12Vv1u9dy6LNKO/+U7t2rwZrL+f6PSvMwmrvw8ezGtEPrS/5wdH49Bqor8AbaYBKnWTv4ojCmqmi6e/0fG0O1Jq"
    "qr9Mw6YRFCHJv3wXRz92ko2/AEJgD2MhG78Isi4x6EOLvxgsYIU5H6K/BHpHjtsBsb/W5blhG6udP3YRiiSuaae/YsFh3Ronsr9D"
    "B7PP6yDDv6qqXm+jO7K/GCxghTkfor8YLGCFOR+iv6D31SDl17W/GCxghTkfor8YLGCFOR+ivyQbuYv6ZNG/IVStji7ktb8tVTTZ"
    "e42zvxgsYIU5H6K/8+iOHcTSob/lRGAvrqO3PzjGO5k3T6K/GCxghTkfor/8Gb8PheaSv5QvOtUq+7y/Cobbr4c0l79v8U1mZjTX"
    "v8CuMmWXI5q/GCxghTkfor9AcQEknzh+vxgsYIU5H6K/HF5mVwfpsL/Q1aTEqxN8v7gcbrj3x6O/ophwT9I2sL8YLGCFOR+iv45D"
    "TlY6VLW/hBX68KKIqb8eeGL3wFeiv+kbQURYEaq/3cSX5r+wo7/UBoipn5uBv/CmE4PcLnS/yqvrX8gJnr8YLGCFOR+iv9Qf+abw"
    "yKW/GCxghTkfor/A61tmnZpuv7yX4OqZJai/HcuILK3JmL/xcbnbw0ezv94yG0GurYy/fBVDq+6mzb+kCmduu/aWv3+a92ZerqS/"
    "GCxghTkfor8YLGCFOR+ivxgsYIU5H6K/0EzNEzLTm7/KbfEwLTiqv8yi/h4GdtW/GCxghTkfor8MVKkXQAWzvxgsYIU5H6K/0KR0"
    "QUFopb/w9IG6Mah6vxhX4QG+bb6/9bapSXHgo7+S8v9j4kuxv2KCX3GAOqa/GCxghTkfor+uMI7nN1y5v+3Tddr0M5+/pOmZFoB4"
    "nr8Mg+suoy6yv2Xnn7eowKq//8/ZfNEQor+0qKk8/AG9vxhFqqhXNZC/PgBa6KKykL/4+eshlpSQPxz+ytZ1YJm/yBwtaBgYrr8Y"
    "LGCFOR+ivzhaKwJLaGG/nuaifyODtr9qpOE1+/KSv3FL8vtOVZu/1RE8ccVTtr/gRxgf/4J7P1E0ja9K756/5TTTNvKSrr8I9KI9"
    "BQ2Dvxj1BOFGC7C/GCxghTkfor+A7Ga71TlxvxgsYIU5H6K/GCxghTkfor8YLGCFOR+iv0psJbBtQpa/GCxghTkfor+WdkGZ9hWs"
    "v+S73sAUzaO/EFpfb40fmb8mkbJDjHiZvxgsYIU5H6K/GCxghTkfor8ItQB5f2+sv5Sqj5cMeIQ/NHiuiti+lL8YLGCFOR+ivxgs"
    "YIU5H6K/WrZqN+qvmb8wI3yo6LSbv49P3CpLeqe/GCxghTkfor+qhp3946O0vxgsYIU5H6K/GCxghTkfor8YLGCFOR+iv0phatSu"
    "4bW/GCxghTkfor+gjq55inFpv86jIQU/bKW/4qd1ZBXmqL8YLGCFOR+ivxzfWKzBuKu/jHISmFGIcb+AyhmBmyCivxgsYIU5H6K/"
    "0eLjSd7RpL9KxyI/yn2iv2CdQERJc6M/pqOmu7CRsb8ULxL95fGXvxgsYIU5H6K/8Fi4tFSnqL8anoaR3E6qvznXYyqsa7C//DDd"
    "aAEfeT85wSS4q4i3vxgsYIU5H6K//wvfY0+Rpb9GppWeF9Gyv84bmhIALaO/i4T07AHuob8oc2Ry6uCuvyuMDTAFmJE/A3XTiqiZ"
    "sr+s1yt4QD2bP1dmoi/BCqy/9CUSv0Gaij+sDQZv+juIP845oZrKYqi/oezDr2U4rL+0JWv/Yxa0v0SUgmfTK4e/WHp40UqSr7/s"
    "RRYVTS+Ovxbk2MRh1p6/BFAZyYuZvL96xElhl8yqv+gi80uG/bC/BwYFi5uMrL8m/i5HYtyxv2laltkqQrG/QgD734wUtL8YLGCF"
    "OR+ivzzX4638Ja2/plQzvRKoqr+SWUKgLZW2v6bMa1Js1rC/EG2B6UZUnb/+UiMBZ1Gnvyy5naoBuqm/INz+rEI6a78MjyuQoSWu"
    "v0NZSLhwSqi/JNPsp3w7sr8ovjxBunuZv8jIICfZY4k/blsUTIItlr+yHz8ZVNexv/oH3QCeZrK/cgxbDnk1or9/k/uhCEuxv31p"
    "8s/f96O/umJXRLSPwb8CAiHL83ukP5dAwAk59Le/2Agk+Cc3rL+EfoIumdiIv4RDT7ZD+a6/aDJ2z1hPob98iyhWaR+fvzrsT3dC"
    "d7e/QBvoCLncYT9Y4uULvE2wvxAhN9BdMoy/H/bcnW1Yrb+kFjTL1/Cov5aKwxowDom/pIRPOFMYl7+M2+ynXvumv60xxz4aTtC/"
    "om9cmXdYsL/SRpZ2ggK1v6lqtrDPZLG/pDCZifj/qb/0a1VHci2gvxgsYIU5H6K/i/SXm6d1pL8YLGCFOR+ivwbBAbzVgLK/F0p2"
    "goFPor++eBeLTH2lv+psJp9uqZy/eHRT3TTWhr/REfIgVPGxv7hqkYMunZ6/OJM4220RXT+SR3quGOmlv3E4mxzwnKu/O4fFMIqK"
    "tj8CVpR7oGebv0cuGuadZqS/UrVe2ouvs79MhHiSTSCyv3koH1vs66i/CkW8wfmOtr/kbX6wFLN3P6PZnH2MkLm/XhvU2iUxpr/o"
    "Jw+pQ+ylv27H+JQJX6m/SHwOpeL7qb9+nQiR5kqkvxgsYIU5H6K/zpOejRGguL8ZsjwE5iWyv1KRbG/h1Lu/I7rvEeLloL8Xjygj"
    "wW+cv2ySnidDaqy/KjXWgpTAq79eIe1ZNRKuvwItU4Mnn6i/YaJuzVi0oL9T0WdMU7vBv8j/HUPq2rC/MCZvNf/IsL8Wtmv5JLih"
    "v2pr5Q2/vbG/87Kg7pJvpb/pA0c7XLGlv6T/DykUvK2/WOorp3Ybsr/cDZ1Hszmzv7TTmXZr/5+/7qJNhXidsr/Wkwjoinymv182"
    "JrbtDJS/R0Mo9ZzirL/8eDjaBhOyv1ic/DVnILG/OvJtzQLWtL8TMQaFTbuov6YvNOWAt6i/YpYK6VQ9tL8ROifK7Vaqv4pHmy/V"
    "tKG/S0i00BjHtL+q/+ckF0idvxwhKuSq9aq/UixvMYWxub8uWWxGiE+xP6xqWC4X07y/Cr4kNIudrb+QE3nmd6Kwv+1Ymiy+FqC/"
    "2oZKb/VMtL+w0PsqjEizvxirIglB6Z+/EKNVnMoEwL8cyAYIXKiJv3pjfO3eQa2/tL+cbTMDtL8o5oZNbiyzv2LRFfeoYJy/qRIv"
    "RMBmtr/WKsUrrY2avziicjuTeKW/MF2fEMhCgr/xy3Fwmx6svzZSmQOBFry/YtM8+Q9YrL9W17ca2bC2v72Wh41vJbW/Bkrp+sSu"
    "q7/IBN7gKiGrv80mKTC4caO/mHqtd5ZJqL8eA1ZbSzuvvwguvmcpbqG/3X/1IzmduL/eKcxmKbSuv/glgFmflbq/kl1dXHOaoL/U"
    "GA4i6eyrv/xF5zmUJ6q/fCPJF8aWsb/ssHPlNRWfv+JS1pqAhp2/6AS0AkYLp7/EnAuyOj+kv8j+25ge14W/TCfiMovutb9Mu3Pn"
    "aPSyvxABQvB3fLe/KO/CDOK7nT+EsFRl4aC0v9DcSCc09a6/t/Zzen5ekb8YLGCFOR+ivwiTVDog4rG/4Lqw50NQXz+W+87A9POf"
    "vy+qp3bKqqW/YwEWLQdUqb9xdX2T16Oav/h5wSEIuIk/EZoQlB3Epb/MgHGVaOeqv2CGc+vYDaq/wO4H6DR/oD8oVsIuWTi0v2BB"
    "/ElKwpW/4kAWju2GmL8s3yVPv26wv7yXzAITjKW/QGtGQxtufL+IgTqmucB3vzf5pqEcH7G/Q6EsMYZerb+cX86Ax92iv3x28uTQ"
    "fIu/bJXlw/iOpr+9p7RedSWuv3ZsRlKvqcK/GCOSERCcsb8NCHQQd2GcvyvYuxp6S7S/IBS8qBYkYD9qOZhoCs6uv95Vhzz4YKu/"
    "EO3bot2RkD823F70sDajv1jiOIOYeo2/44DRUxxEsr9c2pUkKF6cv3xHxK+8jZi/GAxO/nW3uL8xtHwQBaegv+S9eDdVjam/Vq/H"
    "QMnAsr8HyxwYPD+SPwBVaYaEly6/SC2sBs6nnL/wlGWmwANsP7ZArqFXF6C/4ArQAa85vr+E2KcU0fS7v+yUO5eiJYy/1O9/+EIw"
    "wb+g+ar7Oz2OvxoaqF4vCYy/rouPDySOoL8YLGCFOR+iv7AmYrx21IY/i/Q1j97DnL8YLGCFOR+iv8jGU3nqqr6/GCxghTkfor9i"
    "dhaW2xayv0BDk7nUWLO/1OifZ3eXqL8q5miEkVWdv/NooKULgrC/Pvf1RKW6mT8mqXTCy86ivxgsYIU5H6K/bD/Ro1v7tr8Qk9Vf"
    "ixSUv3xw77ZNe6y/pVpyR+tDsL9Ol/6GSXqmv7DgvnW9abK/++9GRXbflT8YLGCFOR+ivy6rLhPqeqi/WukIxSl7sb+3my7Tnbin"
    "v9WUEZ7HdaC/tkpUarJNub8BnTKs7OCgv8iKz8MhdYK/pnli27PUqb+38LQUrbSgvxgsYIU5H6K/TiV8DSJzk7/ETSe8YxGIvxJC"
    "a2AY3KO/CJMttXOBir/EMmNfZPelv0gUm0aZi1E/soSBePvdqr+4xRuy7PGSP7+EbqiIgZG/439Dl5sumb+PH7/eFcOkv+ATkLfS"
    "y5i/nX2yfL6To7+bpBsiGmi1v0B6Z7vTsHW/iFpV3tEdrb8+ofZhEKqkv+TBjcL+8LC/EKDBuc+XZj94W9/Ag2eiv+1sU8fV0KW/"
    "OGlDTbI7ir8E5dD9KY+yv9IRJ49Rxqu/uiG8/mfFmj9ow7Gz9e2Nv/BwA5DdBHG/aLCHC+6mrb9bCY0wOfWjvxdUiekEk6e/dM3t"
    "F/DBkb/wbhpmH1yFP0DPSKFA63a/NEGzBfx8qr86hOf6n2yYv/a5tcFxe6q/rE/j6bnhhb8CDyi7fe+kvyp2Ym8M4pu/HLMd+Ghj"
    "l78f4CDUxkitv0RPqmJLOJe/OsJRf9USsr9PiX9cjA6zv8hY48W1cHC/Wkzj4bHrqr/QoZDbmieQvxom0yhzcLA/HiHAl+3jpb90"
    "byw2hjWQv50TOrmjcpi/p8cVD9XZrL+UqEmSrU6NP6YISfoVoai/QLx45Vd8tL8+0JVfmeScv8AKNp5A/UM/iCFiamB6lb9ri670"
    "q/afv+m2p0I5TKG/jpo5YX+6nr9k1N4U80yPv7/ggRCsFZS/8Phqbl9Fiz/AgexuYBpdPy2uSGNvc7K/DB0ba8Dwg79Db9MwxxWw"
    "v+yWFDtchKS/p+W8iZ2Wo79g6bqIcO+Cv+ZJFvlzAJC/Lr95eW0apL94tXRVFuiuv0/JBQAxpaW/mxQP3WFRp79ij/t+q/Wlv9xU"
    "eVPWnaK/+EnXxs3HYL+KBHipLbiov1MlpcVWzJ2/osaIcE+8lb/ovyyR1Z6rv0Ln6Awne6y/6GmAXltXhj9bm78eo6Cgv2pcBrxb"
    "Qqq/ubfkN54Xrb8oZyDr2tqlv/mNJCNfpcK/hRp73MrQtr+3clE5KS6jv6KuaJvlV6i/DHJuSjg4kb8Xstk+L+6ivxgsYIU5H6K/"
    "KrrFuFawq7/wDXgmv7uAPyAOR8z6FFw/djRkN8wcpD/s1HpAthmhv7sxf78iV5a/1o70qe8SqL9jaIBEmFKvv/yxO2ln0Z8/hLw7"
    "TBxQor8YAY7fzvC2v6EDXuA5lbe/1OW3ztG4mL/cfoeQMxmLv9zj6h3vwLC/zA8/EbKUo78ECxurvZ24v+asr02Dk7C/Ynh/Xi0x"
    "kb83sE1AsFyjvzTAieBo6II/MbQE209anb+eOXsutW6jP0rf8+Ye2pO/0+lTHB1Fq7+hfueh4qalv1Jr6axLUow/L7CH9DHapb8E"
    "ph60WkWwv3qcpn5zRbC/2A7Ug+JWib8i2lFkvo2wv1c0kZsv8KO/XAJ1mPnjuL/WGgFNITyiv0Cj2SwDQ2a/EPcXd9rcnT+kfwO2"
    "Zwd3P6ybDaAeFaq/It6fcncWk78Qx3IolQKav9Bmv7dESom/yiPI/RMQk7/Efgue0KGZvxgsYIU5H6K/KPw+Yk8zqb8Edlr5czR/"
    "vyBUpEKAG6i/APivdr0DVj8="
)
T4 = dense(  # largest: 's': -5.142, ' i': -4.713, ' found': -4.613, ' b': -4.608
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
