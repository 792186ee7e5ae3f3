"""What every test may ask for: the atlas as shipped, and quiet, repeatable properties."""

import os
import signal
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.configuration import set_hypothesis_home_dir

from geodata.garbage import collect_rarely

sys.path.insert(0, str(Path(__file__).resolve().parent))  # so that tests find the builders

# A run in the background of a shell has SIGINT ignored, and so would all that it starts: what a
# test stops by it would go on.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# What is compiled is kept between runs, apart from what this machine's reader has.
os.environ.setdefault("CONTACT_LINES_CACHE", str(
    Path(__file__).resolve().parents[1] / ".pytest_cache" / "contact-lines"))

# A message that is missing, or lacks a value, is a fault here.
os.environ.setdefault("CONTACT_LINES_STRICT_WORDS", "1")

# A run holds the atlas in many shapes, and to look through them took a fourteenth of its time.
collect_rarely()

set_hypothesis_home_dir(tempfile.mkdtemp())
settings.register_profile("atlas", deadline=None, derandomize=True, max_examples=100)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile("atlas")


@pytest.fixture(scope="session")
def atlas():
    """Return the atlas of ``data/``, read once."""
    from geodata import load_atlas

    return load_atlas()


@pytest.fixture
def made_language(tmp_path, monkeypatch):
    """Return what makes a language of texts alone, by file."""
    from dashboard.words import catalogue

    def make(tag: str, **files: str) -> None:
        folder = tmp_path / tag
        folder.mkdir(exist_ok=True)
        for name, text in files.items():
            (folder / f"{name}.ftl").write_text(text, encoding="utf-8")
        monkeypatch.setenv("CONTACT_LINES_WORDS", str(tmp_path))
        catalogue.forget()
    yield make
    monkeypatch.undo()
    catalogue.forget()


@pytest.fixture
def compiled_language(made_language):
    """Return the tag of a made language of which the documents are compiled.

    It is one for all tests that ask for more than its messages: to compile a language takes longer
    than most of them together.
    """
    made_language(
        "xx", language="language-name = Made\nlanguage-locale = ru\nlanguage-direction = ltr\n",
        page="atlas-subtitle = A made language\nplay = Made play\n",
        map="change-handover = Made change\nnote-line = A line that has a much longer name\n",
        vocabulary="holder-azerbaijan = Made\n    .listed = Made holder\n",
        site="site-changed = Made changed\n",
        sheet="sheet-sources-inside = Made sources: { $sources }\nlegend-events = Made events\n")
    return "xx"
