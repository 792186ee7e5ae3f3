"""A folder that is written whole or not at all, and that keeps what others have put into it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from dashboard.words.tongue import say

# Lists what was written, so that the next writing knows what is its own.
MANIFEST = "site.json"
_SITE = "contact-lines site"


class FolderError(Exception):
    """Says why a folder is not written, and what would do."""


def write_folder(folder: Path, files: Mapping[str, bytes], facts: Mapping[str, str],
                 made_by: str = _SITE) -> None:
    """Write files, by their paths below the folder, and the list of them.

    They are written into a folder beside, which then takes the place of the one of before.
    What somebody else has put there is kept. ``facts`` go into the list, and which command it
    was made by: one does not replace what another wrote.

    Raises
    ------
    FolderError
        Where the folder holds what others wrote and it cannot be known what is theirs.
    """
    folder = folder.resolve()  # a link to a folder stays one
    theirs = _strangers(folder, files, made_by)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        whole = beside / "new"
        _write(whole, {**files, MANIFEST: _manifest(files, facts, made_by)})
        _put(whole, folder, beside / "old", theirs, made_by)
    finally:
        shutil.rmtree(beside / "new", ignore_errors=True)
        # What is left of the old folder, if anything, is somebody's: it stays.
        with suppress(OSError):
            beside.rmdir()


def check_folder(folder: Path, made_by: str = _SITE) -> None:
    """Say why a folder cannot be written, if it is known before its files are."""
    _strangers(folder.resolve(), {}, made_by)


def _strangers(folder: Path, files: Mapping[str, bytes], made_by: str) -> list[PurePosixPath]:
    """Return what of a folder is not ours, or say why it cannot be written."""
    if not folder.exists():
        return []
    if not folder.is_dir():
        raise FolderError(say("fault-folder-file", folder=str(folder)))
    there = _files_in(folder)
    if not there:
        return []
    ours = _ours(folder, made_by)
    if ours is None:
        raise FolderError(say("fault-folder-others", folder=str(folder)))
    for path, content in ours.items():
        if path in there and _hash(folder / path) != content:
            raise FolderError(say("fault-folder-edited", path=str(folder / path)))
    theirs = sorted(there - ours.keys() - {PurePosixPath(MANIFEST)})
    taken = _taken(theirs, [PurePosixPath(name) for name in files])
    if taken:
        raise FolderError(say("fault-folder-taken", path=str(folder / taken)))
    return theirs


def _files_in(folder: Path) -> set[PurePosixPath]:
    """Return what lies in a folder, but the folders; a link is what it is."""
    return {PurePosixPath((Path(at) / name).relative_to(folder).as_posix())
            for at, folders, names in os.walk(folder)
            for name in [*names, *(f for f in folders if (Path(at) / f).is_symlink())]}


def _ours(folder: Path, made_by: str) -> dict[PurePosixPath, str] | None:
    """Return what was written into a folder, by path its hash; None where nobody knows."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if manifest["made_by"] != made_by:
            return None
        return {PurePosixPath(path): str(content) for path, content in manifest["files"].items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _taken(theirs: list[PurePosixPath], wanted: list[PurePosixPath]) -> PurePosixPath | None:
    """Return what of others stands where a file, or a folder of one, is to be."""
    places = {place for path in wanted for place in (path, *path.parents)}
    below = {place for path in theirs for place in path.parents}
    return next((path for path in theirs if path in places), None) or next(
        (path for path in wanted if path in below), None)


def _manifest(files: Mapping[str, bytes], facts: Mapping[str, str], made_by: str) -> bytes:
    manifest = {"made_by": made_by, **facts,
                "files": {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)}}
    return (json.dumps(manifest, indent=1) + "\n").encode()


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir()
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _put(whole: Path, folder: Path, old: Path, theirs: list[PurePosixPath],
         made_by: str) -> None:
    """Put a whole folder in the place of another, with what others had there."""
    if not folder.exists():
        whole.rename(folder)
        return
    folder.rename(old)
    try:
        whole.rename(folder)
    except OSError:
        old.rename(folder)
        raise
    for path in theirs:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (old / path).rename(folder / path)
    _remove(old, made_by)


def _remove(old: Path, made_by: str) -> None:
    """Remove what was ours: what nobody has listed is not removed with it."""
    for path in (*(_ours(old, made_by) or {}), PurePosixPath(MANIFEST)):
        (old / path).unlink(missing_ok=True)
    for at, _, _ in os.walk(old, topdown=False):
        with suppress(OSError):
            Path(at).rmdir()


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
