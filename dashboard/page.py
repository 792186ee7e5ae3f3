"""The page that the server sends: the map already in its state, before any script."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dashboard.documents import Documents
from dashboard.legend import every_theme, legend
from dashboard.plate import words
from dashboard.plate.difference import sums
from dashboard.plate.document import counts, inline_svg, totals
from dashboard.plate.style import patterns
from dashboard.plate.themes import THEMES
from dashboard.state import State, to_query
from geodata.periods import FIRST_DAY, LAST_DAY, from_ordinal, ordinal

VIEW_LABELS = (("region", "Region"), ("world", "World"), ("compare", "Compare"),
               ("charts", "Charts"), ("records", "Records"), ("about", "About"))
LANGUAGE_LABELS = (("en", "English pair"), ("az", "Azərbaycanca"), ("hy", "Հայերեն"),
                   ("ru", "Русский"))
DISCLAIMER = ("Boundaries, names and colours on this map imply no endorsement or recognition. "
              "Lines are approximate; their accuracy is given with each. "
              "Data CC BY 4.0, Contact Lines contributors; places © GeoNames (CC BY 4.0); "
              "base map Natural Earth.")

REGION_TITLE = "Who held what in and around Nagorno-Karabakh"
FORMATS = (("png", "PNG"), ("svg", "SVG"), ("pdf", "PDF"))
LAYOUT_LABELS = (("sheet", "Screen, 8:5"), ("wide", "Slide, 16:9"), ("square", "Square"),
                 ("a4", "A4"), ("a3", "A3"), ("letter", "Letter"))
DATA_LABELS = (("csv", "CSV"), ("geojson", "GeoJSON"), ("gpkg", "GeoPackage"),
               ("zip", "Everything, zipped"))

# Small enough to stand in the page: it runs before the first paint.
FIT_SCRIPT = (Path(__file__).resolve().parent / "script" / "inline" / "fit.js").read_text(
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


def sentence_of(document: dict, state: State) -> str:
    """Return the map in words, for a state."""
    if document["view"] == "world":
        all_shown = State(day=state.day, theme=state.theme)
        return words.world_sentence(state.day, counts(document, all_shown.look), state.theme)
    return words.region_sentence(state.day, totals(document, state.look),
                                 passage_on(document, state.day))


def passage_on(document: dict, day: int) -> str | None:
    """Return the state of the corridor on a day."""
    for start, end, passage, *_ in document.get("passage", ()):
        if start <= day and (end is None or day < end):
            return passage
    return None


def shown_changes(document: dict, state: State) -> list[list]:
    """Return the changes of what a state shows, whenever they were, in order of day."""
    hidden = state.look.hidden
    return [change for change in document["changes"] if change[3] not in hidden]


def last_change(document: dict, state: State) -> str:
    """Return what happened on the day, else what last changed on the map, as the page words it."""
    latest = latest_of(shown_changes(document, state), state.day)
    if not latest:
        return ""
    day, *_, group = latest[0]
    mapped = group == "control" or document["view"] == "world"
    lead = f"Last {'change' if mapped else 'event'}: {words.spoken_day(day)}: "
    more = f" and {len(latest) - 3} more" if len(latest) > 3 else ""
    return (lead if day != state.day else "") + "; ".join(c[1] for c in latest[:3]) + more


def latest_of(changes: list[list], day: int) -> list[list]:
    """Return the changes of the day, else the last of the map before it, else the last events."""
    past = [c for c in changes if c[0] <= day]
    today = [c for c in past if c[0] == day]
    mapped = [c for c in past if c[3] == "control"]
    pool = today or mapped or past
    return [c for c in pool if c[0] == pool[-1][0]]


def change_of(document: dict, state: State) -> str:
    """Return what stands under a map's title: what changed last, or between two days."""
    if state.view != "compare":
        return last_change(document, state)
    early, late = sorted((state.day, state.other))
    parts = [f"{words.square_km(km2)} from {words.SHORT[before]} to {words.SHORT[after]}"
             for before, after, km2 in sums(document, early, late)]
    return (f"From {words.spoken_day(early)} to {words.spoken_day(late)} passed on, outlined: "
            f"{'; '.join(parts) or 'nothing'}.")


def title_of(state: State) -> str:
    """Return the title of the map in a state."""
    if state.view == "compare":
        return (f"Who held what on {words.spoken_day(state.day)}, compared with "
                f"{words.spoken_day(state.other)}")
    subject = (words.THEME_TITLES[state.theme] if state.map_view == "world"
               else REGION_TITLE)
    return f"{subject}, {words.spoken_day(state.day)}"


def shown_of(document: dict, state: State) -> str:
    """Return how many events the map shows and how it draws them, if they are many.

    It is so long that the map would move if the page had no room for it at first.
    """
    if "many" not in document:
        return ""

    def count(hidden: frozenset[str]) -> int:
        return sum(mark[2] for mark in document["marks"] if mark[1] not in hidden)

    every = replace(state, hidden=frozenset()).look.hidden
    return (f"{count(state.look.hidden):,} of {count(every):,} events: the "
            f"{document['many']['few']} heaviest drawn one by one, the others on one canvas")


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
                  "passages": words.PASSAGE},
    }
    if addresses.many:
        config["many"] = {"columns": addresses.many, "parts": addresses.many_parts}
    days = ordinal(LAST_DAY)
    return _TEMPLATES.get_template("page.html").render(
        state=state, map_view=state.map_view, svg=Markup(svg), views=VIEW_LABELS,
        languages=LANGUAGE_LABELS, spoken_day=words.spoken_day(state.day),
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
        layouts=LAYOUT_LABELS, data_kinds=DATA_LABELS, title=title_of(state),
        style_address=addresses.style, script_address=addresses.script,
        font_address=addresses.font, config=Markup(_script_safe(config)),
        fit_script=Markup(FIT_SCRIPT), key_patterns=Markup(patterns(prefix="key-")),
    )


def _script_safe(value: dict) -> str:
    """Return JSON that cannot end the script element that holds it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("&", "\\u0026")
