"""What is made of the data and the code: the compiled documents and the script's bundle.

An installed package carries both. From a checkout they are made when they are first needed, into
the cache of ``making.py``.

Nothing here imports what compiling needs.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path

from dashboard.making import Made, cache_folder, ensure, hash_of, key_of, manifest_of
from dashboard.words.catalogue import say as say_in
from dashboard.words.tongue import say
from geodata.paths import DATA
from geodata.version import data_files, data_version, digest, files_below
from geodata.words import compiled_words, language_folder, languages

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent
# What compiling imports: with another version the same data may give another document.
# Shapely and pyproj bring GEOS and PROJ, which their lists of files name.
_COMPILE_WITH = ("babel", "edtf", "fluent.runtime", "fluent.syntax", "geopandas", "numpy",
                 "pandas", "pillow", "pyproj", "shapely")


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


def prepare(meanwhile: Callable[[], object] = lambda: None) -> dict[str, Path]:
    """Return the folders of all that a start needs by name; what is missing is made at once.

    ``meanwhile`` is called while other processes make it.
    """
    return _ensured([DOCUMENTS, BUNDLE], meanwhile)


def prepare_all() -> dict[str, Path]:
    """Return the folders of all that is made by name, in every language."""
    # What is said is said of the documents: they are made first.
    return prepare() | _ensured([words_in(language) for language in languages()[1:]])


def _ensured(wanted: list[Made],
             meanwhile: Callable[[], object] = lambda: None) -> dict[str, Path]:
    with ThreadPoolExecutor(2) as pool:
        folders = pool.map(ensure, wanted)
        meanwhile()
        return {made.name: folder for made, folder in zip(wanted, folders, strict=True)}


def checked_version() -> str:
    """Return the version of the data where documents were made of them as they are now, else "".

    Whoever compiles checks them first, by the same code: who reads them then need not do so again.
    Nothing is made here.
    """
    of = digest(DOCUMENTS.files())
    manifests = map(manifest_of, (DOCUMENTS.shipped, cache_folder() / key_of(DOCUMENTS, of)))
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
    return {lock.name: hash_of(lock)} if lock.exists() else {}


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
