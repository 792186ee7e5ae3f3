"""Data and version agree: an edit shows at the next start, or at once with --reload."""

from __future__ import annotations

import dataclasses
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from dashboard import reload
from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.export import data as data_export
from dashboard.making import StoreError
from dashboard.server.app import AtlasApp
from dashboard.store import prepare
from geodata.problems import DataError, Problem
from geodata.version import data_version
from tests.waiting import until

ROOT = Path(__file__).resolve().parents[1]
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))
_PATIENCE = 300  # seconds: compiling shares its machine


# ---------------------------------------------------------------- one version in a file


@pytest.fixture
def edited(monkeypatch, atlas):
    """The data as if somebody had edited them after the documents were read."""
    data_export._atlas.cache_clear()
    monkeypatch.setattr(data_export, "load_atlas",
                        lambda checked: dataclasses.replace(atlas, version="edited0000"))
    yield
    data_export._atlas.cache_clear()


def test_no_file_is_of_two_versions_of_the_data(edited):
    with pytest.raises(StoreError, match="now version edited0000.*start it again"):
        data_export.data_bytes(Documents(), State(), "csv")


def test_a_server_whose_data_were_edited_says_so_instead(edited):
    answer = AtlasApp(Documents()).server.test_client().get("/data.csv?day=2020-11-24")
    assert answer.status_code == 503
    assert "--reload" in answer.text


@pytest.mark.parametrize("path", [
    "/data.csv?day=2020-11-24", "/api/v1/snapshot.json?day=2020-11-24", "/changes.atom"])
def test_a_server_whose_data_have_got_a_fault_says_so_and_does_not_fail(path, monkeypatch):
    def faulty(checked):
        raise DataError([Problem("events.csv", 14, "date", "is no day", "write 1994-05-12")])

    data_export._atlas.cache_clear()
    monkeypatch.setattr(data_export, "load_atlas", faulty)
    answer = AtlasApp(Documents()).server.test_client().get(path)
    assert (answer.status_code, "--reload" in answer.text) == (503, True)


def test_documents_of_a_made_atlas_say_no_version_of_a_data_folder(tmp_path):
    for name in ("near", "record", "region", "search", "world"):
        (tmp_path / f"{name}.json").write_text("{}")
    documents = Documents(tmp_path)
    assert not documents.says_its_data
    assert documents.version != data_version()


# ---------------------------------------------------------------- what is watched


def test_an_edit_is_seen_and_named(tmp_path, monkeypatch):
    monkeypatch.setattr(reload, "_WATCHED", (tmp_path,))
    monkeypatch.setattr(reload, "_ROOT", tmp_path)
    for name in ("a.csv", "b.csv", ".c.csv.swp", "__pycache__/d.pyc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("one")
    before = reload.look()
    assert {path.name for path in before} == {"a.csv", "b.csv"}
    assert reload.look() == before
    (tmp_path / "a.csv").write_text("three")
    (tmp_path / "b.csv").unlink()
    (tmp_path / "e.csv").write_text("new")
    (tmp_path / ".c.csv.swp").write_text("three")
    assert reload.edited(before, reload.look()) == ["a.csv", "b.csv", "e.csv"]
    assert reload.edited(before, reload.look(), most=1) == ["a.csv", "2 more"]


# ---------------------------------------------------------------- in a checkout


class Served:
    """``contact-lines serve --reload`` in a checkout of its own."""

    def __init__(self, checkout: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.told = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "dashboard", "serve", "--reload", "--port", str(self.port)],
            cwd=checkout, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env={**os.environ, "PYTHONPATH": str(checkout), "PYTHONUNBUFFERED": "1"})
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        with self.process.stdout as lines:
            for line in lines:
                self.told += line

    def stop(self) -> None:
        """Stop it, and with it the server that it started."""
        self.process.terminate()
        self.process.wait(timeout=30)
        self._listener.join(timeout=30)
        assert not self._listener.is_alive(), "what it started still runs"

    def opened(self) -> int:
        """Return how often a server has said where it is open."""
        return self.told.count(f"http://127.0.0.1:{self.port}/")

    def version(self) -> str:
        """Return the version of the data that a map names, once the server answers."""
        address = f"http://127.0.0.1:{self.port}/image.svg?day=2020-11-24"

        def asked() -> str:
            try:
                with _OPENER.open(address, timeout=60) as answer:
                    return re.search(r"data version (\w+)", answer.read().decode())[1]
            except (urllib.error.URLError, ConnectionError):
                return ""

        return self.until(asked)

    def until(self, asked):
        """Return what is asked as soon as it is true."""
        def running():
            assert self.process.poll() is None, self.told
            return asked()
        return until(running, _PATIENCE, lambda: self.told)


@pytest.fixture
def checkout(tmp_path):
    for name in ("dashboard", "geodata", "data"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "package-lock.json", tmp_path)
    return tmp_path


@pytest.fixture
def serving(checkout):
    prepare()  # made here, the same in the copy is found
    served = Served(checkout)
    yield served
    served.stop()


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_an_edit_is_shown_and_a_fault_is_told_while_the_old_map_stays(serving, checkout):
    first = serving.version()
    assert first == data_version(checkout / "data")
    events = checkout / "data" / "events.csv"
    edit(events, ",2020-11-25,", ",2020-11-32,")
    serving.until(lambda: "the map that was served stays" in serving.told)
    assert re.search(r"events\.csv:\d+: date: .*2020-11-32", serving.told)
    assert serving.version() == first
    edit(events, ",2020-11-32,", ",2020-11-25,")
    edit(events, "Kalbajar district is handed over", "Kalbajar district passes on")
    wanted = data_version(checkout / "data")
    assert wanted != first
    # Not asked after meanwhile: each answer draws a map, while another process compiles.
    serving.until(lambda: serving.opened() == 2)
    assert serving.version() == wanted
    with _OPENER.open(f"http://127.0.0.1:{serving.port}/data.zip?day=2020-11-25") as answer:
        assert answer.status == 200
