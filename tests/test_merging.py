"""Two people who each add a fact: git puts their work together, and nothing has to be made anew."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from pathlib import Path

import pytest

from geodata.dictionary import dictionary_is_current, write_dictionary
from geodata.paths import DATA
from geodata.reading import read_data

ROOT = Path(__file__).resolve().parents[1]


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=Reader", "-c", "user.email=reader@atlas.example")
    done = subprocess.run(["git", *who, *arguments], cwd=folder, capture_output=True, text=True,
                          check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def repository(tmp_path):
    """Return a repository of its own with the data, and with what git is told of them."""
    shutil.copytree(DATA, tmp_path / "data")
    for name in (".gitattributes", ".gitignore"):
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, tmp_path)
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "The data as they are")
    return tmp_path


def add_event(folder: Path, like: int, key: str) -> None:
    """Add an event to ``events.csv`` that says what another row says, in the order of keys."""
    path = folder / "data" / "events.csv"
    header, *rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""))
    new = [key, *rows[like][1:]]
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(
        [header, *sorted([*rows, new], key=lambda row: row[0])])
    path.write_text(out.getvalue(), encoding="utf-8")


def test_two_branches_that_each_add_an_event_are_merged_without_a_conflict(repository):
    for name, key in (("one", "baku-made-1990"), ("two", "shusha-made-2001")):
        git(repository, "checkout", "--quiet", "-b", name, "main")
        add_event(repository, 7, key)
        # Whoever writes the dictionary anew changes nothing by it.
        write_dictionary(repository / "data")
        assert git(repository, "status", "--porcelain").split() == ["M", "data/events.csv"]
        git(repository, "commit", "--quiet", "--all", "--message", f"Add {key}")
    git(repository, "merge", "--quiet", "--no-edit", "one")
    text = (repository / "data" / "events.csv").read_text(encoding="utf-8")
    assert "\nbaku-made-1990," in text
    assert "\nshusha-made-2001," in text
    assert read_data(repository / "data").problems == []
    assert dictionary_is_current(repository / "data")


def test_what_is_written_by_programs_is_written_line_by_line():
    for name in ("README.md", "datapackage.json", "generated.sums"):
        lines = (DATA / name).read_text(encoding="utf-8").splitlines()
        assert len(lines) > 40
        assert max(map(len, lines)) < 2_000, name
