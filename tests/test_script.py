"""The script's house: imports that a tool can follow, no circle, nothing that nobody imports."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.script import node

ROOT = Path(__file__).resolve().parent.parent
WEB = ROOT / "dashboard" / "web"
# What the build begins with; tests begin with themselves.
ENTRIES = {"atlas.js", "views.js", "folder.js", "onefile.js", "own.js", "own-alone.js",
           "inline/begin.js", "inline/fit.js", "inline/scheme.js"}
# Modules of a worker are bundled by what each loads when, under names of their own.
WORKER = "own/worker.js"
# In the place of packages: see build.mjs.
STANDING_IN = {"map/still.js", "own/reading/unzip.js"}
_IMPORT = re.compile(
    r'^(?:import|export) [^;]*?from "([^"]+)"|^import "([^"]+)"|await import\("([^"]+)"\)',
    re.MULTILINE)


def modules() -> dict[str, set[str]]:
    """Return what each module imports of the others, both by path from ``dashboard/web``."""
    found = {}
    for path in sorted(WEB.rglob("*.js")):
        named = (a or b or c for a, b, c in _IMPORT.findall(path.read_text(encoding="utf-8")))
        files = (path.parent / name for name in named if name.startswith("."))
        found[path.relative_to(WEB).as_posix()] = {
            file.resolve().relative_to(WEB).as_posix() for file in files if file.suffix == ".js"}
    return found


def test_every_import_leads_to_a_module():
    known = modules()
    assert len(known) > 40
    assert [(name, one) for name, those in known.items() for one in those if one not in known] == []


def test_no_module_imports_itself_by_way_of_others():
    known = modules()
    done: set[str] = set()

    def follow(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, " -> ".join([*way, name])
        if name not in done:
            for other in known[name]:
                follow(other, (*way, name))
            done.add(name)

    for name in known:
        follow(name, ())


def test_every_module_is_imported_or_an_entry():
    known = modules()
    used = set().union(*known.values()) | ENTRIES | STANDING_IN | {WORKER}
    types_only = {name for name in known if "@typedef" in (WEB / name).read_text(encoding="utf-8")}
    assert [n for n in known if n not in used | types_only and not n.endswith(".test.js")] == []


@pytest.mark.parametrize("room", ["words", "address", "time"])
def test_words_addresses_and_time_know_nothing_of_the_document(room):
    for path in (WEB / room).glob("*.js"):
        if path.name != "bar.js":
            assert not re.search(r"\bdocument\.|\bwindow\.", path.read_text(encoding="utf-8")), path


def test_no_script_has_a_global_object():
    for path in WEB.rglob("*.js"):
        text = path.read_text(encoding="utf-8")
        assert "ContactLines" not in text
        assert not re.search(r"\b(window|globalThis)\.\w+ = ", text), path


def test_the_same_modules_give_the_same_bundles(tmp_path):
    for name in "ab":
        subprocess.run([node(), str(WEB / "build.mjs"), "--out", str(tmp_path / name)], cwd=ROOT,
                       check=True)
    files = sorted(path.name for path in (tmp_path / "a").iterdir())
    entries = {Path(name).name for name in ENTRIES}
    of_worker = {name for name in files if name.startswith("own-")} - entries
    assert "own-worker.js" in of_worker
    assert entries | {"plotly.js", "licences.txt"} == set(files) - of_worker
    assert {"csv", "geojson", "geopackage", "parquet", "xlsx"} <= {
        name.split("-")[1] for name in of_worker}
    for name in of_worker:
        # No policy of the page would let it run.
        assert not re.search(r"\bnew Function\b|\beval\(|WebAssembly|new Worker", (
            tmp_path / "a" / name).read_text(encoding="utf-8")), name
    licences = (tmp_path / "a" / "licences.txt").read_text(encoding="utf-8")
    assert "Mike Bostock" in licences
    assert {"papaparse", "hyparquet", "fzstd", "fflate", "read-excel-file"} <= set(
        licences.splitlines())
    assert "Google LLC" in licences
    assert "@fluent/bundle\n\nCopyright Mozilla" in licences
    assert "Apache License" in licences
    assert "Plotly Technologies" in licences
    for name in files:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
