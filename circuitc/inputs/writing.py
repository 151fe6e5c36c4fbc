"""Writing files: complete or not at all, by one process at a time, whatever stops it.

The files of a place ``out`` are made in a working folder beside it, ``.out.circuitc``, and move to the place when all
are on the disk. Whoever holds the lock of the working folder may write there. The lock ends with its process, and
whoever takes it next completes or clears what a killed process left. A command takes it before its work, so that an
hour's search does not end in a place that cannot be written.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import json
import os
import shutil
import stat
import sys
import threading
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from circuitc.errors import CircuitcError, WriteError, told

ROOM = 4 * 2**20  # bytes that a command keeps free on the disk while it works; most commands write a tenth of this
WAIT = 10.0  # seconds, while another process writes to the same place: writing takes much less
POLL_SECONDS = 0.05
ENDING, TRIED = ".circuitc", ".circuitc-tried"
NEW, ASIDE, NOTE = "new", "aside", "moves.json"
"""In a working folder: the new files, the old ones while new ones move, and which move."""

_held: dict[tuple[Path, int], Path] = {}
"""The working folders that this process holds, by place and thread."""
_NOT_HERE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EXDEV, errno.EBUSY)  # but perhaps in the place itself
_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)  # of file systems that have none
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2  # linux/fcntl.h and linux/fs.h
_RENAME_SWAP = 2  # sys/stdio.h of macOS


@contextmanager
def keep_folder(folder: Path) -> Iterator[None]:
    """Keeps a folder for this process while it works out what to write there. Raises :class:`CircuitcError` before the
    work if the folder cannot be written, the disk is full, or another process keeps it."""
    check_folder(folder)
    with reserved(folder, room=ROOM):
        yield


@contextmanager
def keep_file(path: Path) -> Iterator[None]:
    """The same for a file."""
    check_file(path)
    with reserved(path, room=ROOM):
        yield


def check_folder(folder: Path) -> None:
    with told(folder):
        wrong = folder.exists() and not folder.is_dir()
        _check_above(folder)
    if wrong:
        raise CircuitcError("this is a file, not a folder", where=str(folder), fix="give another folder with -o")


def check_file(path: Path) -> None:
    with told(path):
        wrong = path.is_dir()
        _check_above(path)
    if wrong:
        problem = "cannot write here: this is a folder, not a file"
        raise CircuitcError(problem, where=str(path), fix="give another file with -o")


def _check_above(path: Path) -> None:
    """Raises :class:`WriteError` if what would have to be a folder is a file: the system's own words do not say so."""
    there = next((above for above in path.absolute().parents if above.exists()), None)
    if there is not None and not there.is_dir():
        raise WriteError(f"cannot write here: {there} is a file", where=str(path), fix="give another place with -o")


@contextmanager
def writing_to(folder: Path, *, ours: Collection[str] = ()) -> Iterator[Path]:
    """Gives a new folder. When the block ends, its files replace those of ``folder``; after an error nothing changes.

    Files of ``folder`` that are named in ``ours`` and are not written again go; all others stay.
    """
    place = _real(folder)
    with reserved(folder, wait=WAIT) as work, told(folder):
        check_folder(place)
        clear(work, place)
        new = work / NEW
        new.mkdir()
        yield new
        for file in new.iterdir():
            file.chmod(0o644)  # safetensors makes its files private
            sync(file)
        new.chmod(0o755)
        _replace(place, work, ours)


def write_whole(files: Mapping[Path, bytes]) -> None:
    """Writes files of one folder, in place of those there, all or none. Raises :class:`WriteError`.

    If two processes write the same files, those of the last one stay.
    """
    places = {_real(path): content for path, content in files.items()}
    first, folder = next(iter(files)), next(iter(places)).parent
    if any(place.parent != folder for place in places):
        raise ValueError(f"these files are not in one folder: {', '.join(map(str, files))}")
    with reserved(first, wait=WAIT) as work:
        for path in files:
            check_file(path)
        with told(first):
            clear(work, next(iter(places)))
            (work / NEW).mkdir()
            for place, content in places.items():
                _write_synced(work / NEW / place.name, content)
            _move_all(work, folder, [place.name for place in places])


def _real(path: Path) -> Path:
    """The absolute path of what a path means, through all links."""
    return Path(os.path.realpath(path))


# A place that is kept for one process


@contextmanager
def reserved(path: Path, *, room: int = 0, wait: float = 0.0) -> Iterator[Path]:
    """Keeps the place ``path`` for this process, and gives its working folder.

    Raises :class:`WriteError` if the place cannot be written, if there are no ``room`` bytes on the disk, or if another
    process keeps it for longer than ``wait`` seconds. Folders above it are made, and go again unless something was
    written into them. The thread that holds a place may ask for it again.
    """
    place = _real(path)
    key = place, threading.get_ident()
    if key in _held:
        yield _held[key]
        return
    made: list[Path] = []
    lock = None
    try:
        with told(path):
            made = [parent for parent in place.parents if not parent.exists()]
            place.parent.mkdir(parents=True, exist_ok=True)
            work, lock = _working_folder(place, path, wait)
            clear(work, place)
            if room:
                (work / "room").write_bytes(bytes(room))
        _held[key] = work
        yield work
    finally:
        _held.pop(key, None)
        if lock is not None:
            _release(work, place, lock)
        with suppress(OSError):
            for folder in made:
                folder.rmdir()


def is_temporary(path: Path) -> bool:
    """Whether this is the working folder of a place, or what a killed process left of its try to write there."""
    return path.name.startswith(".") and (path.name.endswith(ENDING) or path.name == TRIED)


def clear(work: Path, place: Path) -> None:
    """Empties a working folder; moves that had begun are finished first."""
    _finish_moves(work, place)
    for entry in work.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def _working_folder(place: Path, path: Path, wait: float) -> tuple[Path, int]:
    """A locked folder from which files can move into the place: beside it, or in it if it is mounted, say."""
    beside = place.parent / f".{place.name}{ENDING}"
    if not place.is_dir():
        return beside, _locked(beside, path, wait)
    try:
        lock = _locked(beside, path, wait)
    except OSError as error:
        if error.errno not in _NOT_HERE:
            raise
    else:
        try:
            tried = beside / "tried"
            tried.touch()
            tried.rename(place / TRIED).unlink()
            return beside, lock
        except BaseException as error:
            _release(beside, place, lock)
            if not isinstance(error, OSError) or error.errno not in _NOT_HERE:
                raise
    return place / ENDING, _locked(place / ENDING, path, wait)


def _release(work: Path, place: Path, lock: int) -> None:
    try:
        with suppress(OSError):
            clear(work, place)
            work.rmdir()
    finally:
        os.close(lock)


def _locked(work: Path, path: Path, wait: float) -> int:
    """The lock of a working folder, which is made if there is none."""
    end = time.monotonic() + wait
    while True:
        made = True
        try:
            work.mkdir(0o700)
        except FileExistsError:
            made = False
        try:
            if not made and work.stat(follow_symlinks=False).st_uid != os.geteuid():  # its content is not to be trusted
                raise PermissionError(errno.EACCES, "another user is writing here", str(work))
            return lock_folder(work)
        except FileNotFoundError:  # whoever held it has just removed it
            continue
        except BlockingIOError:
            if time.monotonic() >= end:
                fix = "wait until it ends, or give another place with -o"
                raise WriteError("another circuitc is writing here", where=str(path), fix=fix) from None
            time.sleep(POLL_SECONDS)


def lock_folder(folder: Path) -> int:
    """Locks a folder, and gives the descriptor that holds the lock until it is closed.

    Raises :class:`BlockingIOError` if it is locked, and :class:`FileNotFoundError` if it is gone once it is locked.
    """
    lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
        if not os.path.samestat(os.fstat(lock), folder.stat(follow_symlinks=False)):
            raise FileNotFoundError(errno.ENOENT, "another folder has this name now", str(folder))
    except BaseException:
        os.close(lock)
        raise
    return lock


# A folder takes the place of another


def _replace(place: Path, work: Path, ours: Collection[str]) -> None:
    """Makes the new files those of the folder ``place``."""
    new = work / NEW
    names = sorted(file.name for file in new.iterdir())
    if not place.exists():
        sync(new)
        new.rename(place)
        sync(place.parent)
        return
    for name in names:
        if (place / name).is_dir():
            fix = "rename it, or give another folder with -o"
            raise CircuitcError("this is a folder, and a file has to be written here", where=str(place / name), fix=fix)
    gone = sorted(name for name in {*ours}.difference(names) if os.path.lexists(place / name))
    if len(names) + len(gone) == 1 or not _may_be_exchanged(place, new):
        _move_all(work, place, names, gone)
        return
    try:
        for entry in place.iterdir():
            if entry.name not in names and entry.name not in ours:
                os.link(entry, new / entry.name, follow_symlinks=False)
        new.chmod(stat.S_IMODE(place.stat().st_mode))
        sync(new)
        _exchange(new, place)
    except OSError:  # a file system without such links, or without exchanges
        _move_all(work, place, names, gone)
        return
    sync(place.parent)
    for entry in [*new.iterdir()]:  # what the folder was
        if entry.name not in {*names, *ours} and not os.path.lexists(place / entry.name):
            entry.rename(place / entry.name)  # written by someone else just before


def _may_be_exchanged(place: Path, new: Path) -> bool:
    """Whether another folder may take the place of this one: it is ours, has only files, and we do not stand in it."""
    here, there = place.stat(), new.stat()
    same_owner = (here.st_uid, here.st_gid, here.st_dev) == (there.st_uid, there.st_gid, there.st_dev)
    if not same_owner or os.path.samestat(here, Path().stat()) or new.is_relative_to(place):
        return False
    return all(stat.S_ISREG(entry.lstat().st_mode) for entry in place.iterdir())


def _exchange(one: Path, other: Path) -> None:
    """Makes each of two paths what the other one was; there is no moment at which either is missing.

    Raises :class:`OSError` where the system or the file system cannot do this.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    a, b = os.fsencode(one), os.fsencode(other)
    try:
        if sys.platform == "darwin":
            failed = libc.renamex_np(a, b, _RENAME_SWAP)
        else:
            failed = libc.renameat2(_AT_FDCWD, a, _AT_FDCWD, b, _RENAME_EXCHANGE)
    except AttributeError as error:  # an older C library
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS)) from error
    if failed:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))


# Several files move to their places, all or none


def _move_all(work: Path, into: Path, names: Sequence[str], gone: Sequence[str] = ()) -> None:
    """Moves the new files ``names`` into a folder, and removes the files ``gone`` there.

    A note says which, from the first move to the last. An error moves the old files back, which are kept aside. After a
    kill, the process that finds the note makes the moves that are left.
    """
    if len(names) == 1 and not gone:
        (work / NEW / names[0]).replace(into / names[0])
        sync(into)
        return
    aside = work / ASIDE
    aside.mkdir()
    for name in (*names, *gone):
        if os.path.lexists(into / name):
            try:
                os.link(into / name, aside / name, follow_symlinks=False)
            except OSError:  # a file system without hard links
                shutil.copy2(into / name, aside / name, follow_symlinks=False)
    half = work / f"{NOTE}-half"
    _write_synced(half, json.dumps({"into": into.name, "names": [*names], "gone": [*gone]}).encode())
    half.replace(work / NOTE)
    try:
        _move(work, into, names, gone)
    except BaseException:
        for name in (*names, *gone):
            if os.path.lexists(aside / name):
                (aside / name).replace(into / name)
            elif not os.path.lexists(work / NEW / name):
                (into / name).unlink(missing_ok=True)
        (work / NOTE).unlink()
        raise
    sync(into)
    (work / NOTE).unlink()


def _finish_moves(work: Path, place: Path) -> None:
    """Makes the moves that a killed process had begun, if any, into the folder ``place`` or the one that holds it."""
    if not (work / NOTE).exists():
        return
    note = json.loads((work / NOTE).read_text(encoding="utf-8"))
    into = place if note["into"] == place.name and place.is_dir() else place.parent
    names, gone = ([Path(name).name for name in note[kind]] for kind in ("names", "gone"))  # in this folder only
    _move(work, into, names, gone)
    sync(into)
    (work / NOTE).unlink()


def _move(work: Path, into: Path, names: Sequence[str], gone: Sequence[str]) -> None:
    for name in names:
        if os.path.lexists(work / NEW / name):
            (work / NEW / name).replace(into / name)
    for name in gone:
        (into / name).unlink(missing_ok=True)


def _write_synced(path: Path, content: bytes) -> None:
    """Writes a file that others may read, and waits until it is on the disk."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fchmod(file.fileno(), 0o644)
        os.fsync(file.fileno())


def sync(path: Path) -> None:
    """Waits until a file, or the names in a folder, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
