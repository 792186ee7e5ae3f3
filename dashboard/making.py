"""How what is made of files is found, or made: a cache of folders.

A folder is named by a hash of all that it is made of and made with. It is made by a process of its
own, by one at a time, and put in its place whole; a manifest in it lists its files, so that what is
damaged is noticed. What is made is a matter of ``store.py``.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from dashboard.compile import UNWRITABLE
from dashboard.words.tongue import say
from geodata.paths import DATA
from geodata.version import digest

try:
    import fcntl
except ImportError:  # Windows: whoever is done last wins
    fcntl = None

_ROOT = Path(__file__).resolve().parent.parent
# A checkout has its data beside the packages.
INSTALLED = _ROOT in DATA.parents and DATA.parent != _ROOT
MANIFEST = "manifest.json"
_KEPT = 6  # of each kind, the latest
_ABANDONED = 86_400  # seconds after which what is half made is nobody's
_temporary: dict[str, Path] = {}


class StoreError(Exception):
    """Says what could not be made or found, and what would help."""


@dataclass(frozen=True)
class Made:
    """Something that is made of files: of which, with what, by which command, and how told.

    ``command`` gets the folder to write into. ``facts`` go into the manifest. ``carried`` says
    that an installation has it, and makes none.
    """

    name: str
    files: Callable[[], Mapping[str, Path]]
    tools: Callable[[], Mapping[str, str]]
    command: Callable[[Path], list[str]]
    telling: Callable[[], str]
    shipped: Path
    facts: Callable[[], Mapping[str, str]] = dict
    carried: bool = True

    @property
    def kind(self) -> str:
        """What it is, whichever language it is of: ``documents``, ``words`` or ``bundle``."""
        return self.name.partition("_")[0]


def ensure(made: Made) -> Path:
    """Return the folder of something as it would be made now; make it if it is not there."""
    of = digest(made.files())
    if _is_whole(made.shipped, of):
        return made.shipped
    if INSTALLED and made.carried:
        raise StoreError(
            say("store-not-as-built", folder=str(made.shipped), fault=_fault(made.shipped, of)))
    return _found(made, of) or _make(made)


def is_carried(made: Made) -> bool:
    """Return whether something lies beside the code as it would be made now."""
    return _is_whole(made.shipped, digest(made.files()))


def manifest_of(folder: Path) -> dict:
    """Return what a folder says of itself; empty if it says nothing that can be read."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return manifest if isinstance(manifest, dict) else {}


def key_of(made: Made, of: str) -> str:
    """Return the name of the folder: of what it is made, and with what."""
    text = json.dumps([of, made.tools()], sort_keys=True)
    return f"{made.name}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def _found(made: Made, of: str) -> Path | None:
    key = key_of(made, of)
    for folder in (_temporary.get(key), cache_folder() / key):
        if folder and _is_whole(folder, of):
            with suppress(OSError):
                os.utime(folder)  # the latest used are kept
            return folder
    return None


def _is_whole(folder: Path, of: str) -> bool:
    return not _fault(folder, of)


def _fault(folder: Path, of: str) -> str:
    """Return what is wrong with a folder that should be made ``of`` something; else nothing."""
    manifest = manifest_of(folder)
    if not manifest:
        return say("store-missing")
    if manifest.get("of") != of:
        return say("store-of-other")
    for name, (size, content) in manifest["files"].items():
        path = folder / name
        try:
            if path.stat().st_size != size or hash_of(path) != content:
                return say("store-file-damaged", file=name)
        except OSError:
            return say("store-file-missing", file=name)
    return ""


def hash_of(path: Path) -> str:
    """Return a hash of what a file holds."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def cache_folder() -> Path:
    """Return where what is made from a checkout is kept."""
    if named := os.environ.get("CONTACT_LINES_CACHE"):
        return Path(named)
    try:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    except RuntimeError:  # whoever runs this has no home: nothing is kept
        base = os.devnull
    return Path(base) / "contact-lines"


def _make(made: Made) -> Path:
    """Make something into the cache, or for this run where the cache cannot be written to."""
    try:
        cache_folder().mkdir(parents=True, exist_ok=True)
        with _alone(cache_folder() / f"{made.name}.lock", made):
            # Another process may have made it meanwhile.
            ready = _found(made, digest(made.files())) or _make_in(cache_folder(), made)
            _clean(cache_folder(), made.name, ready)
        return ready
    except OSError as error:
        _tell(say("store-not-kept", folder=str(error.filename or cache_folder()),
                  fault=str(error.strerror)))
    folder = Path(tempfile.mkdtemp(prefix="contact-lines-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    try:
        ready = _make_in(folder, made)
    except OSError as error:
        raise StoreError(say("store-no-room", folder=str(error.filename or folder), made=made.kind,
                             fault=str(error.strerror), cache=str(cache_folder()))) from error
    _temporary[ready.name] = ready
    return ready


def _make_in(parent: Path, made: Made) -> Path:
    """Make something into a folder beside its place, and put it there whole.

    What it is made of may be edited meanwhile: then it is made again.
    """
    started = time.perf_counter()
    _tell(say("store-making", what=made.telling(), folder=str(parent)))
    folder = Path(tempfile.mkdtemp(prefix=f".{made.name}-", dir=parent))
    try:
        of, facts = digest(made.files()), dict(made.facts())
        for _ in range(5):
            _run(made, folder)
            before, of, facts = of, digest(made.files()), dict(made.facts())
            if before == of:
                break
            _tell(say("store-edited"))
            _empty(folder)
        else:
            raise StoreError(say("store-keeps-changing", made=made.kind))
        files = {path.relative_to(folder).as_posix(): [path.stat().st_size, hash_of(path)]
                 for path in sorted(folder.rglob("*")) if path.is_file()}
        manifest = {"of": of, "with": made.tools(), **facts, "files": files}
        (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
        place = _put(folder, parent / key_of(made, of), of)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    _tell(say("store-ready", made=made.kind, seconds=f"{time.perf_counter() - started:.1f}"))
    return place


def _run(made: Made, folder: Path) -> None:
    path = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))
    # One thread for each process: what is made twice at once has two of them already.
    done = subprocess.run(made.command(folder), check=False, stdin=subprocess.DEVNULL,
                          stdout=sys.stderr.fileno() if _has_number(sys.stderr) else None,
                          env={**os.environ, "PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1"})
    if done.returncode == UNWRITABLE:
        raise OSError(UNWRITABLE, say("store-unwritable"), str(folder))
    if done.returncode:
        raise StoreError(say("store-unmade", made=made.kind))


def _has_number(stream) -> bool:
    try:
        stream.fileno()
    except (OSError, AttributeError, ValueError):
        return False
    return True


def _put(folder: Path, place: Path, of: str) -> Path:
    """Move a whole folder to its place; what is whole there already stays."""
    folder.chmod(0o755)
    for _ in range(5):
        try:
            folder.rename(place)
            return place
        except OSError:
            if _is_whole(place, of):
                return place
            if not place.exists():
                raise
            # Damaged: taken away under a name of its own first, so that nobody reads half of it.
            aside = Path(tempfile.mkdtemp(prefix=".damaged-", dir=place.parent))
            with suppress(FileNotFoundError):
                place.rename(aside / "old")
            shutil.rmtree(aside, ignore_errors=True)
    raise StoreError(say("store-not-in-place", place=str(place)))


def _empty(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


@contextmanager
def _alone(path: Path, made: Made) -> Iterator[None]:
    """Let one process at a time make something; the others wait and then find it made."""
    if fcntl is None:
        yield
        return
    with path.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _tell(say("store-waiting", made=made.kind))
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _clean(parent: Path, name: str, current: Path) -> None:
    """Remove all but the latest of a kind, and what was left half made long ago."""
    made = sorted(parent.glob(f"{name}-*"), key=_age)
    half = [path for path in [*parent.glob(f".{name}-*"), *parent.glob(".damaged-*")]
            if _age(path) > _ABANDONED]
    for path in [*made[_KEPT:], *half]:
        if path != current:
            shutil.rmtree(path, ignore_errors=True)


def _age(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
