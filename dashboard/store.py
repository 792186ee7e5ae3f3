"""Where the compiled documents and the script's bundle lie, and how they come to lie there.

An installed package carries both. From a checkout they are made when they are first needed,
by processes of their own, into a cache: a folder named by a hash of all that they are made of
and made with. A manifest in each folder lists its files, so that what is damaged is noticed.

Nothing here imports what compiling needs.
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
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from dashboard.compile import UNWRITABLE
from dashboard.words.catalogue import say as say_in
from dashboard.words.tongue import say
from geodata.paths import DATA
from geodata.version import data_files, data_version, digest, files_below
from geodata.words import compiled_words, language_folder, languages

try:
    import fcntl
except ImportError:  # Windows: whoever is done last wins
    fcntl = None

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent
# A checkout has its data beside the packages.
INSTALLED = _ROOT in DATA.parents and DATA.parent != _ROOT
MANIFEST = "manifest.json"
_KEPT = 6  # of each kind, the latest
_ABANDONED = 86_400  # seconds after which what is half made is nobody's
# What compiling imports: with another version the same data may give another document.
# Shapely and pyproj bring GEOS and PROJ, which their lists of files name.
_COMPILE_WITH = ("babel", "edtf", "fluent.runtime", "fluent.syntax", "geopandas", "numpy",
                 "pandas", "pillow", "pyproj", "shapely")
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


# ---------------------------------------------------------------- what is made


def documents_folder() -> Path:
    """Return the folder of the documents of the data as they are now; make them if need be.

    Raises
    ------
    StoreError
        When an installation lacks them, or they cannot be made.
    """
    return ensure(DOCUMENTS)


def bundle_folder() -> Path:
    """Return the folder of the page's script as it is now; make it if need be.

    Raises
    ------
    StoreError
        When an installation lacks it, or it cannot be made.
    """
    return ensure(BUNDLE)


def words_folder(language: str) -> Path:
    """Return the folder of what the documents say in a language; make it if need be.

    A reader who asks for a language first waits for it: no start waits for all of them.

    Raises
    ------
    StoreError
        When an installation lacks it, or it cannot be made.
    """
    return ensure(words_in(language))


def prepare() -> dict[str, Path]:
    """Return the folders of all that a start needs by name; what is missing is made at once."""
    return _ensured([DOCUMENTS, BUNDLE])


def prepare_all() -> dict[str, Path]:
    """Return the folders of all that is made by name, in every language."""
    # What is said is said of the documents: they are made first.
    return prepare() | _ensured([words_in(language) for language in languages()[1:]])


def _ensured(wanted: list[Made]) -> dict[str, Path]:
    with ThreadPoolExecutor(2) as pool:
        folders = list(pool.map(ensure, wanted))
    return {made.name: folder for made, folder in zip(wanted, folders, strict=True)}


def checked_version() -> str:
    """Return the version of the data where documents were made of them as they are now, else "".

    Whoever compiles checks them first, by the same code: who reads them then need not do so again.
    Nothing is made here.
    """
    of = digest(DOCUMENTS.files())
    manifests = map(manifest_of, (DOCUMENTS.shipped, cache_folder() / _key(DOCUMENTS, of)))
    return next((one["data"] for one in manifests if one.get("of") == of), "")


def code_key() -> str:
    """Return a hash of the dashboard's code: what it makes while it runs changes with it."""
    return digest(files_below(_HERE, {".py"}))


def _document_files() -> dict[str, Path]:
    files = {f"data/{name}": path for name, path in data_files().items()}
    for room in ("dashboard/address", "dashboard/compile", "dashboard/draw", "dashboard/words",
                 "geodata"):
        code = files_below(_ROOT / room, {".py", ".ftl", ".json"})
        files |= {f"{room}/{name}": path for name, path in code.items()
                  if not name.startswith(("data/", "digitise/"))}
    files |= {f"words/{path.parent.name}/{path.name}": path for path in compiled_words()}
    # Names are placed by how wide they are.
    fonts = files_below(_HERE / "fonts", {".ttf"})
    return files | {f"dashboard/fonts/{name}": path for name, path in fonts.items()}


def _document_tools() -> dict[str, str]:
    versions = {"python": ".".join(map(str, sys.version_info[:2]))}
    for name in _COMPILE_WITH:
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        listed = package.read_text("RECORD") or ""
        versions[name] = f"{package.version} {hashlib.sha256(listed.encode()).hexdigest()[:12]}"
    return versions


def _compile(folder: Path) -> list[str]:
    return [sys.executable, "-m", "dashboard.compile", str(folder)]


def _compile_words(folder: Path, language: str) -> list[str]:
    documents = documents_folder()
    return [*_compile(folder), language, str(documents), manifest_of(documents)["data"]]


def words_in(language: str) -> Made:
    """Return what the documents say in another language than English."""
    def files() -> dict[str, Path]:
        return _document_files() | {
            f"words/{language}/{path.name}": path for path in compiled_words(language)}

    return Made(
        f"words_{language.replace('-', '_')}", files, _document_tools,
        lambda folder: _compile_words(folder, language),
        lambda: say("store-telling", language=say_in("language-name", language)),
        _HERE / "compiled-words" / language,
        carried=language_folder(language).parent == DATA / "words")


def _bundle_files() -> dict[str, Path]:
    files = files_below(_HERE / "web", {".js", ".mjs", ".css", ".html", ".json", ".svg", ".ts",
                                        ".txt"})
    sources = {f"dashboard/web/{name}": path for name, path in files.items()
               if not name.endswith(".test.js")}
    constants = _HERE / "constants.json"
    return sources | ({"dashboard/constants.json": constants} if constants.exists() else {})


def _bundle_tools() -> dict[str, str]:
    """Return which packages it is bundled of and by: an installation knows nothing of them."""
    lock = _ROOT / "package-lock.json"
    return {lock.name: _hash(lock)} if lock.exists() else {}


def _bundle(folder: Path) -> list[str]:
    return [sys.executable, "-m", "dashboard.bundling", str(_HERE / "web"), str(folder)]


DOCUMENTS = Made(
    "documents", _document_files, _document_tools, _compile,
    lambda: say("store-compiling"), _HERE / "compiled",
    lambda: {"data": data_version()})
BUNDLE = Made(
    "bundle", _bundle_files, _bundle_tools, _bundle, lambda: say("store-bundling"),
    _HERE / "bundle")


def every_made() -> dict[str, Made]:
    """Return all that is made, in every language, by name."""
    wanted = [DOCUMENTS, BUNDLE, *map(words_in, languages()[1:])]
    return {made.name: made for made in wanted}


# ---------------------------------------------------------------- finding and making


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


def _key(made: Made, of: str) -> str:
    """Return the name of the folder: of what it is made, and with what."""
    text = json.dumps([of, made.tools()], sort_keys=True)
    return f"{made.name}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def _found(made: Made, of: str) -> Path | None:
    key = _key(made, of)
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
            if path.stat().st_size != size or _hash(path) != content:
                return say("store-file-damaged", file=name)
        except OSError:
            return say("store-file-missing", file=name)
    return ""


def _hash(path: Path) -> str:
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
        files = {path.relative_to(folder).as_posix(): [path.stat().st_size, _hash(path)]
                 for path in sorted(folder.rglob("*")) if path.is_file()}
        manifest = {"of": of, "with": made.tools(), **facts, "files": files}
        (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
        place = _put(folder, parent / _key(made, of), of)
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
