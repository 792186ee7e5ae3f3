"""The page that the server sends: the map already in its state, before any script."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dashboard.address.state import State, to_query
from dashboard.documents import Documents
from dashboard.draw.map import inline_svg
from dashboard.draw.style import patterns
from dashboard.draw.themes import THEMES
from dashboard.export.captions import (
    DISCLAIMER,
    REGION_TITLE,
    last_change,
    sentence_of,
    shown_of,
    title_of,
)
from dashboard.export.legend import every_theme, legend
from dashboard.words import sentences as words
from dashboard.words.dates import spoken_day
from dashboard.words.vocabulary import label, labels
from geodata.days import FIRST_DAY, LAST_DAY, from_ordinal, ordinal

VIEW_LABELS = tuple(labels("view").items())
LANGUAGE_LABELS = tuple(labels("language").items())
FORMATS = tuple(labels("image-format").items())
LAYOUT_LABELS = tuple(labels("layout").items())
DATA_LABELS = tuple(labels("data-format").items())
# What the panel calls a value: its label, and how it is spoken within a line.
PANEL = {name: {value: [text, label(name, value, "spoken")]
                for value, text in labels(name).items()}
         for name in ("act-kind", "act-outcome", "authority", "basis", "event-category",
                      "holder", "in-nkao", "jurisdiction-kind", "manner", "member-role",
                      "passage", "place-kind", "source-voice", "stance", "vote")}

# Small enough to stand in the page: it runs before the first paint.
FIT_SCRIPT = (Path(__file__).resolve().parents[1] / "web" / "inline" / "fit.js").read_text(
    encoding="utf-8")

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).resolve().parent / "templates"),
    autoescape=True, undefined=StrictUndefined,
)


@dataclass(frozen=True)
class Addresses:
    """Where the page finds its parts, each named by the hash of its content."""

    style: str
    script: str
    font: str
    relief: str
    record: str
    tips: str
    documents: dict[str, dict[str, str]]
    image: str
    # Of events that have no node: their columns, and what the addresses of their parts begin
    # and end with; empty where each event has a node.
    many: str = ""
    many_parts: tuple[str, str] = ("", "")


def render_embed(documents: Documents, addresses: Addresses, state: State,
                 ignored: list[str]) -> str:
    """Return the map alone with its time bar, for a frame in another page."""
    if state.view not in ("region", "world", "compare"):
        ignored = [*ignored, f"view={state.view}: only maps can be embedded"]
        state = replace(state, view="region")
    return render_page(documents, addresses, state, ignored, embed=True)


def render_page(documents: Documents, addresses: Addresses, state: State, ignored: list[str],
                site: str = "", *, embed: bool = False,
                dash: Mapping[str, str] | None = None) -> str:
    """Return the page as HTML.

    ``site`` is where all can open the atlas, if anywhere; ``embed`` leaves out all but the map,
    its time bar and its legend; ``dash`` holds the HTML of Dash's own parts, None to do
    without Dash.
    """
    document = documents[state.map_view]
    sentence = sentence_of(document, state)
    svg = inline_svg(document, state.look, addresses.relief, title_of(state), sentence,
                     state.at)
    config = {
        "state": state.as_json(),
        "documents": addresses.documents,
        "record": addresses.record,
        "tips": addresses.tips,
        "image": addresses.image, "site": site,
        "words": {"holders": words.HOLDERS, "short": words.SHORT, "acts": words.ACTS,
                  "votes": words.VOTES, "stances": words.STANCES, "themes": THEMES,
                  "things": words.THINGS,
                  "titles": {"region": REGION_TITLE, **words.THEME_TITLES},
                  "passages": words.PASSAGE, "manners": words.MANNERS, "values": PANEL},
    }
    if addresses.many:
        config["many"] = {"columns": addresses.many, "parts": addresses.many_parts}
    days = ordinal(LAST_DAY)
    return _TEMPLATES.get_template("page.html").render(
        state=state, map_view=state.map_view, svg=Markup(svg), views=VIEW_LABELS,
        languages=LANGUAGE_LABELS, spoken_day=spoken_day(state.day),
        iso_day=from_ordinal(state.day).isoformat(),
        with_day=from_ordinal(state.other).isoformat(), first=FIRST_DAY, last=LAST_DAY,
        years=[(year, round(100 * ordinal(FIRST_DAY.replace(year=year)) / days, 3))
               for year in range(1988, 2025, 4)],
        shown=shown_of(document, state), sentence=sentence,
        change=last_change(document, state), ignored=ignored,
        legends=[("region", legend(documents["region"], State(day=state.day))),
                 ("world", every_theme(documents["world"], state.day))],
        themes=words.THEME_LABELS, extents=documents["world"]["extents"],
        query=to_query(state), image=addresses.image, disclaimer=DISCLAIMER,
        embed=embed, dash={name: Markup(part) for name, part in (dash or {}).items()},
        saves=bool(addresses.script) and not embed, formats=FORMATS,
        layouts=LAYOUT_LABELS, modes=labels("mode"), data_kinds=DATA_LABELS, title=title_of(state),
        style_address=addresses.style, script_address=addresses.script,
        font_address=addresses.font, config=Markup(_script_safe(config)),
        fit_script=Markup(FIT_SCRIPT), key_patterns=Markup(patterns(prefix="key-")),
    )


def _script_safe(value: dict) -> str:
    """Return JSON that cannot end the script element that holds it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("&", "\\u0026")
