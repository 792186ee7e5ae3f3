"""The pages without a script: one for each day of change, the list of them, and the 404."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
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
from dashboard.export.drafts import draft_notice
from dashboard.export.legend import legend
from dashboard.pages.assets import contrast_rules, font_faces, root_rule, themed
from dashboard.pages.heads import ICON, Linked, cards
from dashboard.pages.page import marks_style
from dashboard.site.cards import card_path
from dashboard.site.changes import REGION, SUBJECTS, Change, Changes
from dashboard.words import FALLBACK, say
from dashboard.words.dates import spoken_day
from dashboard.words.vocabulary import label
from geodata.days import FIRST_DAY, LAST_DAY, from_ordinal

_HERE = Path(__file__).resolve().parent
_MAP_RULES = _HERE.parent / "web" / "style" / "map-document.css"
_THEMES = _MAP_RULES.parent / "themes.css"
_TEMPLATES = Environment(loader=FileSystemLoader(_HERE / "templates"), autoescape=True,
                         undefined=StrictUndefined, trim_blocks=True)
# They run nothing and ask for nothing but their style sheet, its fonts, and the relief.
POLICY = ("default-src 'none'; style-src 'self'; img-src 'self' data:; "
          "font-src 'self'; base-uri 'none'; form-action 'none'")
_VIEWS = ("region", "world")
# What is said of a page in a line; search engines show no more of it.
_LONG = 300


@dataclass(frozen=True)
class Parts:
    """What the pages share: their addresses below the folder, and where all can open it.

    ``tongues`` gives the atlas's own page by language.
    """

    style: str
    relief: str
    site: str
    tongues: Mapping[str, str] = field(default_factory=lambda: {FALLBACK: "index.html"})
    # Whether there are pictures of the pages for who links to them.
    cards: bool = False


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


def day_path(day: int, language: str = FALLBACK) -> str:
    """Return the path of a day's page below the folder."""
    return f"days/{from_ordinal(day).isoformat()}{_suffix(language)}"


def days_path(language: str = FALLBACK) -> str:
    """Return the path of the list of the days of change."""
    return f"days{_suffix(language)}"


def _suffix(language: str) -> str:
    return ".html" if language == FALLBACK else f".{language}.html"


def days_page(changes: Changes, parts: Parts) -> str:
    """Return the list of the days of change."""
    language = changes.language
    years: dict[int, list[dict]] = {}
    for day in changes.days:
        years.setdefault(from_ordinal(day).year, []).append(
            {**_named(day, language), "titles": changes.titles(day)})
    title = say("site-days-title", language, first=str(FIRST_DAY.year), last=str(LAST_DAY.year))
    return _page("days.html", parts, language, days_path, title,
                 say("site-days-lead", language, count=len(changes.days)), years=years,
                 of_days=True)


def missing_page(parts: Parts) -> str:
    """Return what is said of an address that the folder has not, in each language.

    A server shows it at any address: its own begin where all can open the atlas.
    """
    missing = [(tag, say("site-missing-title", tag), say("site-missing", tag))
               for tag in parts.tongues]
    return _page("missing.html", parts, FALLBACK, None, missing[0][1], missing[0][2], up=parts.site,
                 missing=missing)


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
    return _page(
        "day.html", parts, language, partial(day_path, day),
        _shortened(say("site-day-title", language, day=spoken, titles="; ".join(titles)), 120),
        _shortened(" ".join(shown["sentence"] for shown in maps), _LONG),
        spoken=spoken, maps=maps, up="../", day=day,
        query=to_query(next(iter(states.values()))),
        changed={subject: [_linked(change, states[subject]) for change in rows]
                 for subject, rows in changed.items()},
        held=changes.held_from(day), corridor=changes.corridor_from(day),
        previous=_near(before, "prev", language), next=_near(after, "next", language),
        unreferenced=label("basis", "unreferenced", language=language),
        key_patterns=Markup(patterns(prefix="key-")),
    )


def _page(template: str, parts: Parts, language: str, path: Callable[[str], str] | None,
          title: str, description: str, *, up: str = "", of_days: bool = False,
          day: int | None = None, **more) -> str:
    """Return a page in a language; ``path`` gives its path in each, None for one that has none."""
    paths = {tag: path(tag) for tag in parts.tongues} if path else {}
    linked = Linked(title, description, f"{parts.site}{paths[language]}" if paths else "",
                    f"{parts.site}{card_path(day, language)}" if parts.cards else "", language)
    return _TEMPLATES.get_template(template).render(
        say=lambda name, **values: say(name, language, **values), language=language,
        title=title, description=description, up=up, of_days=of_days, cards=cards(linked),
        icon=ICON,
        canonical=f"{parts.site}{paths[language]}" if parts.site and paths else "",
        index=parts.tongues[language], days=days_path(language),
        tongues=[(tag, say("language-name", tag), page) for tag, page in paths.items()]
        if len(paths) > 1 else [], site=parts.site,
        draft=draft_notice(language, f"{parts.site}{paths[language]}" if parts.site and paths
                           else ""), style=parts.style, policy=POLICY, **more)


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


def _linked(change: Change, state: State) -> dict:
    query = to_query(replace(state, sel=change.sel)) if change.sel else ""
    return {"title": change.title, "statements": change.statements, "query": query}


def _near(day: int | None, rel: str, language: str) -> dict | None:
    return None if day is None else {**_named(day, language), "rel": rel}


def _named(day: int, language: str) -> dict[str, str]:
    return {"page": day_path(day, language), "spoken": spoken_day(day, language)}


def _shortened(text: str, most: int) -> str:
    """Return a text, cut after a word where it is longer than ``most``."""
    return text if len(text) <= most else f"{text[:most].rpartition(' ')[0].rstrip(',;:')} …"
