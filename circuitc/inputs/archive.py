"""Zip archives that can be read in one way only.

Readers of zip archives disagree where the format allows it: which of two directories counts, which of two members with
one name, whether a member's own header or the directory says what it is. So the structure is checked to be the plain
one: members one after the other from the first byte, each header as in the directory, one directory, its end.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

STORED, DEFLATED = 0, 8
"""The methods by which a member is stored as it is, and compressed."""

_LOCAL, _CENTRAL, _END = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s4H2LH")
_END64, _LOCATOR = struct.Struct("<4sQ2H2L4Q"), struct.Struct("<4sLQL")
_AFTER = (struct.Struct("<4s3L"), struct.Struct("<4sL2Q"))
"""What may follow a member: its checksum and sizes, of 32 or of 64 bits."""
_IS_AFTER, _LEVEL, _UTF8 = 0x8, 0x6, 0x800
"""Bits of a member's flags: its sizes follow it, how hard it was compressed, its name is UTF-8."""


@dataclass(frozen=True)
class Member:
    """``start`` and ``stored`` say where the member's bytes are, ``size`` how many they are unpacked."""

    name: str
    method: int
    start: int
    stored: int
    size: int


class _Entry(NamedTuple):
    name: bytes
    flags: int
    method: int
    crc: int
    stored: int
    size: int
    offset: int


def members(content: bytes) -> list[Member]:
    """The members of an archive in order. Raises ``ValueError`` for one that is not of the plain structure."""
    try:
        entries, directory = _directory(content)
        entries.sort(key=lambda entry: entry.offset)
        at, found = 0, []
        for entry, end in zip(entries, [*(e.offset for e in entries[1:]), directory], strict=True):
            if entry.offset != at:
                raise ValueError(f"{_name(entry)!r} does not begin where the member before it ends")
            found.append(_member(content, entry, end))
            at = end
    except struct.error as error:
        raise ValueError("a header is cut short") from error
    if at != directory:
        raise ValueError("there are bytes between the members and the directory")
    names: set[str] = set()
    for member in found:
        if member.name.lower() in names:
            raise ValueError(f"there are two members named {member.name!r}, in upper or lower case")
        names.add(member.name.lower())
    return found


def unpacked(content: bytes, member: Member) -> bytes:
    """A member's bytes. Raises ``ValueError`` unless they are as many as its headers say."""
    stored = content[member.start : member.start + member.stored]
    if member.method == STORED:
        return stored
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    found = inflate.decompress(stored, member.size + 1)
    if len(found) != member.size or not inflate.eof or inflate.unused_data:
        raise ValueError(f"{member.name!r} does not unpack to {member.size} bytes")
    return found


def _directory(content: bytes) -> tuple[list[_Entry], int]:
    """The directory's entries, and where it begins."""
    end = len(content) - _END.size
    if end < 0 or content[end : end + 4] != b"PK\x05\x06":
        raise ValueError("it does not end with the directory of a zip archive")
    _, disk, first_disk, here, count, size, start, comment = _END.unpack_from(content, end)
    said = disk, first_disk, here, count, size, start
    if content[max(0, end - _LOCATOR.size) : end].startswith(b"PK\x06\x07"):
        end -= _LOCATOR.size
        _, disk, at, disks = _LOCATOR.unpack_from(content, end)
        end -= _END64.size
        if (disk, at, disks) != (0, end, 1) or content[end : end + 4] != b"PK\x06\x06":
            raise ValueError("its 64-bit directory record is not where it belongs")
        _, length, _, _, *wide = _END64.unpack_from(content, end)
        _, _, here, count, size, start = wide
        full = (2**16 - 1,) * 4 + (2**32 - 1,) * 2  # "see the other record"
        if length != _END64.size - 12 or any(a not in (b, f) for a, b, f in zip(said, wide, full, strict=True)):
            raise ValueError("its two directory records differ")
        said = (0, 0, here, count, size, start) if wide[:2] == [0, 0] else said
    if said[:2] != (0, 0) or here != count or comment or start + size != end:
        raise ValueError("its directory is not where its end says")
    entries = []
    at = start
    for _ in range(count):
        entry, at = _entry(content, at, end)
        entries.append(entry)
    if at != end:
        raise ValueError("its directory has another size than its end says")
    return entries, start


def _entry(content: bytes, at: int, end: int) -> tuple[_Entry, int]:
    """The directory's entry at ``at``, and where the next one begins."""
    magic, _, _, flags, method, _, _, crc, stored, size, *lengths, disk, _, _, offset = _CENTRAL.unpack_from(
        content, at
    )
    name_at = at + _CENTRAL.size
    extra_at = name_at + lengths[0]
    after = extra_at + lengths[1]
    if magic != b"PK\x01\x02" or lengths[2] or disk or after > end:
        raise ValueError("an entry of its directory is wrong")
    stored, size, offset = _widened(content[extra_at:after], (size, stored, offset))
    return _Entry(content[name_at:extra_at], flags, method, crc, stored, size, offset), after


def _widened(extra: bytes, short: Sequence[int]) -> tuple[int, int, int]:
    """Stored size, size and offset from the sizes and offset of a header and, where these are full, its extra field."""
    wide = b""
    while extra:
        kind, length = struct.unpack_from("<2H", extra)
        if len(extra) < 4 + length or (kind == 1 and wide):
            raise ValueError("an extra field is wrong")
        wide = extra[4 : 4 + length] if kind == 1 else wide
        extra = extra[4 + length :]
    found = []
    for value in short:
        if value == 2**32 - 1:
            (value,), wide = struct.unpack_from("<Q", wide), wide[8:]
        found.append(value)
    size, stored, offset = found
    return stored, size, offset


def _member(content: bytes, entry: _Entry, end: int) -> Member:
    """The member that an entry of the directory names, which must end at ``end``. Checks that its own header agrees."""
    magic, _, flags, method, _, _, crc, stored, size, *lengths = _LOCAL.unpack_from(content, entry.offset)
    name_at = entry.offset + _LOCAL.size
    start = name_at + sum(lengths)
    name = content[name_at : name_at + lengths[0]]
    stored, size, _ = _widened(content[name_at + lengths[0] : start], (size, stored, 0))
    later = entry.flags & _IS_AFTER and (crc, stored, size) == (0, 0, 0)
    same = (magic, name, flags, method) == (b"PK\x03\x04", entry.name, entry.flags, entry.method)
    if not same or not (later or (crc, stored, size) == (entry.crc, entry.stored, entry.size)):
        raise ValueError(f"the header of {_name(entry)!r} differs from the directory")
    if entry.flags & ~(_IS_AFTER | _LEVEL | _UTF8) or entry.method not in (STORED, DEFLATED):
        raise ValueError(f"{_name(entry)!r} is encrypted, or packed in an unusual way")
    if entry.method == STORED and entry.stored != entry.size:
        raise ValueError(f"{_name(entry)!r} has two different sizes")
    after = content[start + entry.stored : end]
    if entry.flags & _IS_AFTER:
        said = b"PK\x07\x08", entry.crc, entry.stored, entry.size
        fits = any(form.size == len(after) and form.unpack(after) == said for form in _AFTER)
    else:
        fits = not after
    if not fits or start + entry.stored > end:
        raise ValueError(f"{_name(entry)!r} does not end where the next member begins")
    return Member(_name(entry), entry.method, start, entry.stored, entry.size)


def _name(entry: _Entry) -> str:
    """The name, with bytes that are not UTF-8 as ``\\xff``."""
    return entry.name.decode("utf-8", "backslashreplace")
