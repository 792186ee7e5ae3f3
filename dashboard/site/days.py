"""The pages without a script: one for each day of change, the list of them, and the 404."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from markupsafe import Markup

from dashboard.address.query import to_query
from dashboard.address.state import State, names_in
from dashboard.documents import Documents
from dashboard.draw.map import inline_svg
from dashboard.draw.shown import present, still
from dashboard.draw.style import patterns, style_sheet, swatch_rules, zoom_rules
from dashboard.draw.zooms import DEFAULT_SCALE, label_level
from dashboard.export.blocks import shown_keys
from dashboard.export.captions import last_change, sentence_of, title_of
from dashboard.export.legend import legend
from dashboard.pages.assets import contrast_rules, font_faces, root_rule, themed
from dashboard.pages.page import marks_style
from dashboard.site.changes import REGION, SUBJECTS, Change, Changes
from dashboard.site.frame import LONG, LONG_TITLE, Parts, page_of, shortened
from dashboard.site.paths import day_path, days_path, fact_path
from dashboard.words import FALLBACK, say
from dashboard.words.dates import spoken_day
from dashboard.words.vocabulary import label
from geodata.days import FIRST_DAY, LAST_DAY, from_ordinal

_HERE = Path(__file__).resolve().parent
_MAP_RULES = _HERE.parent / "web" / "style" / "map-document.css"
_THEMES = _MAP_RULES.parent / "themes.css"
_VIEWS = ("region", "world")


def day_style(fonts: dict[str, str], documents: Documents) -> str:
    """Return the style sheet; ``fonts`` gives the address of each font file by its name.

    The maps of the ``documents`` are sized here: no element of a page says itself how it looks.
    """
    papers = (f".map.{view} {{ --paper-wide: {documents[view]['width']}px; "
              f"--paper-high: {documents[view]['height']}px; }}" for view in _VIEWS)
    return "\n".join([
        font_faces(fonts), zoom_rules(), *papers, marks_style(documents), themed("\n".join([
            root_rule(), (_HERE / "days.css").read_text(encoding="utf-8"),
            *(rules.read_text(encoding="utf-8") for rules in (_MAP_RULES, _THEMES)),
            contrast_rules(), style_sheet(), swatch_rules()]))])


def day_pages(documents: Documents, changes: Changes, parts: Parts) -> dict[str, str]:
    """Return the page of each day of change by its path."""
    days = changes.days
    around = zip([None, *days[:-1]], days, [*days[1:], None], strict=True)
    return {day_path(day, documents.language): _day_page(
        documents, changes, parts, before, day, after) for before, day, after in around}


def days_page(changes: Changes, parts: Parts) -> str:
    """Return the list of the days of change."""
    language = changes.language
    years: dict[int, list[dict]] = {}
    for day in changes.days:
        years.setdefault(from_ordinal(day).year, []).append(
            {**_named(day, language), "titles": changes.titles(day)})
    title = say("site-days-title", language, first=str(FIRST_DAY.year), last=str(LAST_DAY.year))
    return page_of("days.html", parts, language, days_path, title,
                   say("site-days-lead", language, count=len(changes.days)), years=years)


def missing_page(parts: Parts) -> str:
    """Return what is said of an address that the folder has not, in each language.

    A server shows it at any address: its own begin where all can open the atlas.
    """
    missing = [(tag, say("site-missing-title", tag), say("site-missing", tag))
               for tag in parts.tongues]
    return page_of("missing.html", parts, FALLBACK, None, missing[0][1], missing[0][2],
                   up=parts.site, missing=missing)


def _day_page(documents: Documents, changes: Changes, parts: Parts, before: int | None,
              day: int, after: int | None) -> str:
    changed = changes.on(day)
    # Where there is but one language, no address names it.
    states = _states(changed, day, documents.language if len(parts.tongues) > 1 else "")
    # Of each map that changed one picture: of the world its first theme of the day.
    drawn = {state.map_view: state for state in reversed(states.values())}
    maps = [_map(documents, drawn[view], f"../{parts.relief}")
            for view in _VIEWS if view in drawn]
    titles = changes.titles(day)
    language = documents.language
    spoken = spoken_day(day, language)
    return page_of(
        "day.html", parts, language, partial(day_path, day),
        shortened(say("site-day-title", language, day=spoken, titles="; ".join(titles)),
                  LONG_TITLE),
        shortened(" ".join(shown["sentence"] for shown in maps), LONG),
        spoken=spoken, maps=maps, up="../", card=day,
        query=to_query(next(iter(states.values()))),
        changed={subject: [_linked(change, states[subject], language) for change in rows]
                 for subject, rows in changed.items()},
        held=changes.held_from(day), corridor=changes.corridor_from(day),
        previous=_near(before, "prev", language), next=_near(after, "next", language),
        unreferenced=label("basis", "unreferenced", language=language),
        key_patterns=Markup(patterns(prefix="key-")),
    )


def states_of(changes: Changes, ui: str = "") -> Iterator[State]:
    """Yield of each day of change the state that its page shows first."""
    for day in changes.days:
        yield next(iter(_states(changes.on(day), day, ui).values()))


def _states(changed: dict[str, list[Change]], day: int, ui: str) -> dict[str, State]:
    """Return the state of the atlas in which each subject shows its changes."""
    names = names_in(ui)
    return {subject: State(day=day, ui=ui, lang=names) if subject == REGION
            else State(day=day, view="world", theme=subject, ui=ui, lang=names)
            for subject in SUBJECTS if subject in changed}


def _map(documents: Documents, state: State, relief: str) -> dict:
    """Return the map of a state as it is seen, in words, and its legend."""
    document = documents[state.map_view]
    sentence = sentence_of(document, state)
    keys = [key for _, rows in shown_keys(legend(document, state), present(document, state.look))
            for key in rows]
    svg = inline_svg(still(document, state.look, label_level(DEFAULT_SCALE)), state.look, relief,
                     title_of(state, documents.language), sentence)
    return {"view": state.map_view, "svg": Markup(svg), "sentence": sentence, "keys": keys,
            "change": last_change(document, state)}


def _linked(change: Change, state: State, language: str) -> dict:
    query = to_query(replace(state, sel=change.sel)) if change.sel else ""
    return {"title": change.title, "statements": change.statements, "query": query,
            "page": fact_path(change.sel, language) if change.sel[:2] in ("e-", "r-") else ""}


def _near(day: int | None, rel: str, language: str) -> dict | None:
    return None if day is None else {**_named(day, language), "rel": rel}


def _named(day: int, language: str) -> dict[str, str]:
    return {"page": day_path(day, language), "spoken": spoken_day(day, language)}
