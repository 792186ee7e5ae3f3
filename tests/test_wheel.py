"""What is built: the wheel carries documents and bundle, the source archive too."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from geodata.version import data_version

ROOT = Path(__file__).resolve().parents[1]
CARRIED = ["compiled", "bundle"]
_NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "build", "dist", "node_modules")


def run(*arguments: str, cwd: Path, **more: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, *arguments], cwd=cwd, capture_output=True, text=True,
                          check=False, env={**os.environ, **more})


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Return the folder of the source archive and of the wheel that is built from it."""
    checkout, out = tmp_path_factory.mktemp("built") / "checkout", tmp_path_factory.mktemp("out")
    shutil.copytree(ROOT, checkout, ignore=_NOT_COPIED)
    if (ROOT / "node_modules").exists():
        (checkout / "node_modules").symlink_to(ROOT / "node_modules")
    done = run("-m", "build", "--no-isolation", "--outdir", str(out), ".", cwd=checkout)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


@pytest.fixture(scope="module")
def unpacked(built, tmp_path_factory):
    folder = tmp_path_factory.mktemp("unpacked")
    [archive] = built.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    [inner] = folder.iterdir()
    return inner


@pytest.fixture
def installed(built, tmp_path):
    """Return a folder into which the wheel is installed, and nothing else."""
    [wheel] = built.glob("*.whl")
    done = run("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target",
               str(tmp_path / "site"), str(wheel), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    return tmp_path / "site"


@pytest.mark.parametrize("folder", CARRIED)
def test_the_wheel_and_the_source_archive_carry_what_is_made(built, unpacked, folder):
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert len(names) == len(set(names))
    assert f"dashboard/{folder}/manifest.json" in names
    assert (unpacked / "dashboard" / folder / "manifest.json").exists()
    if folder == "compiled":
        parts = ("record", "region", "search", "world")
        assert {f"dashboard/compiled/{name}.json" for name in parts} < set(names)


def test_a_wheel_from_the_source_archive_needs_neither_geopandas_nor_node(unpacked):
    done = run("-c", "import hatchling.build as build; print(build.get_requires_for_build_wheel())",
               cwd=unpacked)
    assert done.stdout.strip() == "[]", done.stderr


def test_a_wheel_from_a_checkout_says_what_it_needs(unpacked, tmp_path):
    checkout = tmp_path / "checkout"
    shutil.copytree(unpacked, checkout, ignore=shutil.ignore_patterns("compiled", "bundle"))
    done = run("-c", "import hatchling.build as build; print(build.get_requires_for_build_wheel())",
               cwd=checkout)
    for package in ("fluent.runtime", "geopandas", "pydantic"):
        assert package in done.stdout, done.stderr
    assert "dash" not in done.stdout


def test_an_installation_draws_from_what_it_carries(installed, tmp_path):
    done = run("-m", "dashboard", "export", "2020-11-24", "-o", "map.svg", cwd=tmp_path,
               PYTHONPATH=str(installed), CONTACT_LINES_CACHE=str(tmp_path / "cache"))
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    assert f"data version {data_version()}" in (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert not (tmp_path / "cache").exists()


def test_an_installation_without_its_documents_is_refused_and_says_what_helps(installed, tmp_path):
    shutil.rmtree(installed / "dashboard" / "compiled")
    done = run("-m", "dashboard", "export", "2020-11-24", "-o", "map.svg", cwd=tmp_path,
               PYTHONPATH=str(installed), CONTACT_LINES_CACHE=str(tmp_path / "cache"))
    assert done.returncode == 1
    assert "install contact-lines again" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "map.svg").exists()


def test_the_data_of_an_installation_are_not_edited(installed, tmp_path):
    path = installed / "geodata" / "data" / "events.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("handed over", "given up"),
                    encoding="utf-8")
    done = run("-m", "dashboard", "data", "2020-11-24", "-o", "d.zip", cwd=tmp_path,
               PYTHONPATH=str(installed))
    assert done.returncode == 1
    assert "was made of other data" in done.stderr
