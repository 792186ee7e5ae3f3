"""What the page's templates say, and that every message of the page is said somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import nodes

from dashboard.pages.page import _TEMPLATES
from dashboard.words.catalogue import entries
from geodata.paths import DATA
from geodata.words import FALLBACK, VOCABULARY

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dashboard" / "pages" / "templates"
PAGES = sorted(path.name for path in FOLDER.glob("*.html"))
ENGLISH = {path.name: entries(path.read_text(encoding="utf-8"))
           for path in (DATA / "words" / FALLBACK).glob("*.ftl")}
MESSAGES = {name: text for file in ENGLISH.values() for name, text in file.items()}
# Attributes that a reader sees or hears.
SEEN = {"title", "alt", "placeholder", "content", "label", "aria-label", "aria-description",
        "aria-valuetext"}
# Names of formats, which are called so in every language.
FORMATS = {"PNG", "SVG"}


def said(page: str) -> Iterator[tuple[str, set[str]]]:
    """Yield each message that a template says, with the values that it is given."""
    for call in _TEMPLATES.parse((FOLDER / page).read_text(encoding="utf-8")).find_all(nodes.Call):
        if getattr(call.node, "name", "") in ("say", "around"):
            name, *things = (arg.value for arg in call.args if isinstance(arg, nodes.Const))
            yield name, {*things, *(value.key for value in call.kwargs)}


def text_of(name: str) -> str:
    """Return the text of a message, or of a form of it, with what it names of others."""
    message, _, form = name.partition(".")
    lines = MESSAGES[message].splitlines()
    forms = [i for i, line in enumerate(lines) if re.match(r" +\.", line)]
    first = next((i for i in forms if lines[i].lstrip().startswith(f".{form} =")), 0)
    after = next((i for i in forms if i > first), len(lines))
    assert bool(first) == bool(form), name
    text = "\n".join(lines[first:after])
    others = re.findall(r"\{\s*(-?[a-z][\w-]*)\s*\}", text)
    return text + "".join(map(text_of, others))


class Shown(HTMLParser):
    """What a reader sees of a template that is not made by an expression."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside.append(tag)
        self.found += [value for name, value in attrs
                       if value and (name in SEEN and tag != "meta")]

    def handle_endtag(self, tag: str) -> None:
        while self._inside and self._inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not {"script", "style"} & set(self._inside[-1:]):
            self.found.append(data)


def test_there_are_templates():
    assert len(PAGES) > 2


@pytest.mark.parametrize("page", PAGES)
def test_a_template_says_messages_that_there_are_with_all_their_values(page):
    for name, given in said(page):
        assert name.partition(".")[0] in MESSAGES, name
        assert set(re.findall(r"\$([a-zA-Z]\w*)", text_of(name))) <= given, name


@pytest.mark.parametrize("page", PAGES)
def test_a_template_has_no_words_of_its_own(page):
    source = (FOLDER / page).read_text(encoding="utf-8")
    plain = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", " ", source, flags=re.DOTALL)
    shown = Shown()
    shown.feed(plain)
    words = [text.strip() for text in shown.found if re.search(r"[^\W\d_]{2,}", text)]
    # A macro may stand for attributes, of which readers see none that begins so.
    attributes = re.compile(r'(?:data-[\w-]+(?:="[^"]*")?\s*)+')
    assert [text for text in words if text not in FORMATS and not attributes.fullmatch(text)] == []


def test_every_message_of_the_page_is_said_somewhere():
    sources = [path for suffix in ("py", "js", "html")
               for path in (ROOT / "dashboard").rglob(f"*.{suffix}")
               if not path.name.endswith(".test.js")]
    texts = "".join(path.read_text(encoding="utf-8") for path in sources)
    named = set(re.findall(r"""["'`]([a-z][\w-]*)(?:\.[a-z][\w-]*)?["'`]""", texts))
    # Python may put a name together from its place and a value: it sends nobody its messages.
    begun = tuple(re.findall(r'f"([a-z][a-z-]*-)\{', texts))
    referred = set(re.findall(r"\{\s*(-?[a-z][\w-]*)", "".join(MESSAGES.values())))
    page = [name for file in ("page.ftl", "dates.ftl") for name in ENGLISH[file]]
    assert [name for name in page if name not in named | referred
            and not name.startswith(begun)] == []
    assert VOCABULARY in ENGLISH
