"""Pages of the atlas in languages made of longer words: what of them is English, or has no room."""

from __future__ import annotations

import csv
import re
from calendar import month_abbr, month_name
from collections.abc import Container, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from urllib.request import urlopen

import pytest

from dashboard.server.app import create_app
from dashboard.words import catalogue
from geodata.paths import DATA
from tests.access import CUT, REFLOW
from tests.connect import FORWARD, FRAMES
from tests.pseudo import write_pseudo_language
from tests.served import served

SIZES = {"laptop": (1280, 720), "desk": (1920, 1080), "tablet": (768, 1024), "phone": (390, 844),
         "laptop at 400 %": (320, 256)}
# Where there are names and titles of the record, whatever the language: none of it is checked.
NOT_YET = ", ".join([
    "#legend-region", "#folded", "#change", "#passed", ".differences-table", "#save [placeholder]",
    "#detail-body :is(h2, dd, .source, .claim, .act, .members-of, .lede)"])
VIEWS = {
    "region": "day=2020-11-24", "piece": "day=2020-11-24&sel=p-agdam-gulabli",
    "place": "day=2020-11-24&sel=n-stepanakert", "event": "day=2020-11-24&sel=e-statement-2020",
    "acts": "view=world&day=2012-06-01", "votes": "view=world&day=2012-06-01&theme=votes",
    "bloc": "view=world&day=2021-01-01&theme=positions&sel=j-nato",
    "compare": "view=compare&day=2020-12-02&with=2020-09-26",
    "side by side": "view=compare&day=2020-12-02&with=2020-09-26&mode=side",
    "charts": "view=charts&day=2020-12-01", "records": "view=records&day=2020-12-01",
    "about": "view=about&day=2020-12-01",
}
SAVING = "saving"
# What a reader sees or hears, but for what plotly and the grid draw: the names of things.
SHOWN = """(notYet) => {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: around } = node;
    const left = around.closest(`script, style, svg, [lang]:not(html), ${notYet}`);
    if (left || !seen(around)) continue;
    if (node.data.trim()) texts.push(node.data.trim());
  }
  for (const name of ["title", "aria-label", "placeholder", "alt", "aria-valuetext"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      if (element.closest(`svg, ${notYet}`) || !seen(element)) continue;
      texts.push(element.getAttribute(name).trim());
    }
  }
  return [...new Set(texts)];
}"""
# Elements that hold text and are narrower than it.
NARROW = """() => {
  const found = [];
  for (const element of document.querySelectorAll("body :not(svg *)")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || element.closest("svg, script, style, .ag-root, .js-plotly-plot, option")) continue;
    // What is for the ear alone is clipped away.
    if (getComputedStyle(element).clipPath !== "none") continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (!element.clientWidth && getComputedStyle(element).display === "inline") continue;
    if (element.scrollWidth > element.clientWidth + 1) {
      found.push(`${element.localName}.${element.className}#${element.id}: ${
        element.textContent.trim().slice(0, 60)} ${element.scrollWidth} > ${element.clientWidth}`);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} > ${clientWidth}`);
  return found;
}"""
# Of a painted page its texts, and what is narrower than its text, cut, small, or makes the page
# scroll sideways.
LOOK = f"""async (notYet) => {{
  await ({FRAMES})();
  return [({SHOWN})(notYet), [{NARROW}, {CUT}, {REFLOW}].flatMap((look) => look())];
}}"""
# Months are named by CLDR in the locale, which is that of English, and on the time bar shortly.
_MONTHS = "|".join([*month_name[1:], "Sept", *month_abbr[1:]])
_DATE = re.compile(rf"(\d+ )?\b({_MONTHS})\b( \d+)?")
_PLAIN = re.compile(r"[A-Za-z'’-]*[aeiouyAEIOUY][A-Za-z'’-]*")
_MARKED = re.compile(r"[\w'’-]*[àéîöûýÀÉÎÖÛÝ][\w'’-]*")


@contextmanager
def speaking(tag: str, folder: Path) -> Iterator[str]:
    """Yield the address of an atlas that speaks English and a made language."""
    write_pseudo_language(folder, tag)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONTACT_LINES_WORDS", str(folder))
        catalogue.forget()
        with served(create_app().server) as address:
            # A language is compiled when it is first asked for, which takes as long as it does.
            with urlopen(f"{address}?ui={tag}") as answer:
                answer.read()
            yield f"{address}?v=3&ui={tag}&"
    catalogue.forget()


@cache
def record() -> str:
    """All that the record itself says, but for dates: names, titles, in the words of its rows."""
    cells = []
    for path in DATA.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            cells += [cell for row in csv.reader(file) for cell in row]
    return _DATE.sub("", "\n".join(cells))


@cache
def english(text: str) -> bool:
    """Return whether something of a text is neither marked nor said by the record."""
    return any(_PLAIN.search(words) and words.strip() not in record()
               for part in _MARKED.split(_DATE.sub("", text))
               for words in re.split(r"[^A-Za-z0-9'’. -]+|\s[-–]\s|\. |\.$", part))


def show(reader, size: str) -> None:
    """Give the window of a reader one of the sizes."""
    width, height = SIZES[size]
    reader.page.set_viewport_size({"width": width, "height": height})


def come_to(reader, query: str) -> None:
    """Come within the page to what an address tells, as a reader does who goes forward to it."""
    reader.page.evaluate(FORWARD, reader.site + query)
    reader.rest()
    reader.settle()
    reader.rest()


def faults(reader) -> list[str]:
    """Return what of a page, once it is painted, is left in English, or has no room."""
    texts, narrow = reader.page.evaluate(LOOK, NOT_YET)
    return [*filter(english, texts), *narrow]


def walk(reader, sizes_too: Container[str] = SIZES) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """Yield each view in each size, with the faults.

    Each size is the first of some views, whose page is made in it; of the others are left out
    those that are not in ``sizes_too``.
    """
    views = [*VIEWS.items(), (SAVING, VIEWS["region"])]
    sizes = [*SIZES]
    for turn, first in enumerate(sizes):
        show(reader, first)
        reader.open(VIEWS["region"])
        for view, query in views[turn::len(sizes)]:
            come_to(reader, query)
            if view == SAVING:
                reader.page.click("#save-open")
            yield (view, first), faults(reader)
            for size in [*sizes[turn + 1:], *sizes[:turn]]:
                if size in sizes_too:
                    show(reader, size)
                    yield (view, size), faults(reader)
            show(reader, first)
