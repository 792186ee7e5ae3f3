"""The page that the server sends: the map already in its state, before any script."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dashboard.address.query import to_query
from dashboard.address.site import FEED, reports
from dashboard.address.state import MAPS, State, names_in
from dashboard.documents import Documents
from dashboard.draw.map import inline_svg
from dashboard.draw.marks import displacement_rules
from dashboard.draw.places import viewport
from dashboard.draw.shown import still
from dashboard.draw.style import patterns
from dashboard.draw.text import text_width
from dashboard.draw.zooms import DEFAULT_SCALE, label_level
from dashboard.export.captions import headline_of, sentence_of, title_of
from dashboard.export.drafts import draft_notice, report_address
from dashboard.fonts import scripts_of
from dashboard.pages.addresses import Addresses, Folder, Inline
from dashboard.pages.assets import page_style
from dashboard.pages.bundle import BEGIN, script
from dashboard.pages.charts import charts_of
from dashboard.pages.columns import heads, tabs
from dashboard.pages.compiled_templates import CompiledTemplates
from dashboard.pages.coverage import coverage_of
from dashboard.pages.filling import choices, listed_values, of_state, sayings
from dashboard.pages.heads import ICON, Linked, cards, dataset, image_of, oembed_link
from dashboard.words import languages, say, text_of
from dashboard.words import sentences as words
from dashboard.words.dates import spoken_day
from geodata.days import FIRST_DAY, LAST_DAY, ordinal

WHOLE = (ordinal(FIRST_DAY), ordinal(LAST_DAY))
# As wide as its style sheet has the titles of the time bar, of which some languages need more.
_TITLES = 9.2

# A large window lets in the names of so many zooms more than the one that a page is made for.
_AHEAD = 1

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).resolve().parent / "templates"),
    autoescape=True, undefined=StrictUndefined, bytecode_cache=CompiledTemplates(),
)


# What a page says of the charts is the same in every state.
_charts = lru_cache(maxsize=8)(charts_of)


def render_embed(documents: Documents, addresses: Addresses, state: State,
                 ignored: list[str]) -> str:
    """Return the map alone with its time bar, for a frame in another page."""
    if state.view not in ("region", "world", "compare"):
        ignored = [*ignored, say("embed-only-maps", state.language, view=state.view)]
        state = replace(state, view="region")
    return render_page(documents, addresses, state, ignored, embed=True)


def render_page(documents: Documents, addresses: Addresses, state: State, ignored: list[str],
                site: str = "", *, embed: bool = False, inline: Inline | None = None,
                span: tuple[int, int] = WHOLE) -> str:
    """Return the page as HTML.

    ``site`` is where all can open the atlas, if anywhere; ``embed`` leaves out all but the map,
    its time bar and its legend; ``inline`` holds the parts of a page that stands alone;
    ``span`` is the first and the last day of the time bar.
    """
    language = state.language
    document = documents[state.map_document]
    at = viewport(document, state.at)
    sentence = sentence_of(document, state)
    # The map of the day comes first; the script asks for all days when it is painted.
    first = document if inline else still(
        document, state.look, label_level(DEFAULT_SCALE * (at[2] if at else 1)) + _AHEAD)
    # A page that holds all of the map writes a speaker's words over ours itself.
    look = replace(state.look, words=()) if inline else state.look
    svg = inline_svg(first, look, addresses.relief, title_of(state), sentence, at,
                     first=f"<script>{_within_svg(script('fit'))}</script>",
                     is_still=first is not document)
    config = _config(addresses, state, site, at, span, embed=embed)
    view_name = dict(listed_values("view", language))[state.view]
    query = to_query(state)
    linked = _linked(addresses.folder, site, query, language, sentence, say(
        "page-title", language, view=view_name, day=spoken_day(state.day, language)))
    return _TEMPLATES.get_template("page.html").render(
        **choices(language), **sayings(language), **of_state(documents, document, state, span),
        linked=linked, cards=cards(_of_fact(documents, state, linked)), icon=ICON,
        feed=f"{site}{FEED}" if site else "",
        oembed=oembed_link(site, query, linked.title)
        if site and not addresses.folder and state.view in MAPS else "",
        dataset=dataset(site, documents.version, language),
        tongues=_tongues(state, addresses.texts), svg=Markup(svg), sentence=sentence,
        views=[row for row in listed_values("view", language) if inline is None or row[0] in MAPS],
        ignored=ignored, query=query, image=addresses.image, embed=embed,
        whole="views" in config, own="own" in config, about=Markup(text_of("about", language)),
        coverage=coverage_of(documents) if "views" in config else None,
        charts=_charts(documents) if "views" in config else [],
        tables=tabs(language), heads=heads("events", language),
        saves=bool(addresses.script) and not embed, title=title_of(state),
        style_address=addresses.style, after_address=addresses.after,
        framed_address=addresses.framed,
        after_first=state.view not in {*MAPS, "about"},
        marks_address=addresses.marks if state.view == "world" else "",
        script_address=addresses.script,
        fonts=[one for name in scripts_of(say("language-letters", language))
               for one in addresses.fonts.get(name, ())], config=Markup(_script_safe(config)),
        scheme_script=Markup(script("scheme")), begin_script=Markup(script(BEGIN)),
        inline=inline, inline_script=Markup(_element_safe(inline.script)) if inline else "",
        folder=addresses.folder,
        draft=draft_notice(language, f"{site}?{to_query(state)}" if site else ""),
        reported=report_address(f"{site}?{to_query(state)}"),
        blocks=_blocks(inline), key_patterns=Markup(patterns(prefix="key-")),
    )


def _config(addresses: Addresses, state: State, site: str, at: tuple | None,
            span: tuple[int, int], *, embed: bool) -> dict[str, Any]:
    """Return what the script of the page is told: the state, and where its parts are."""
    language = state.language
    texts = addresses.texts[language]
    config = {
        "state": state.as_json(at),
        "documents": texts.documents,
        "record": texts.record,
        "search": texts.search,
        "citations": texts.citations, "near": texts.near, "terms": texts.terms,
        "finer_relief": addresses.finer_relief,
        "marks": addresses.marks, "image": addresses.image, "site": site, "catalogue": texts.words,
        "tongues": list(addresses.texts),
        "words": words.labels_of_page(language),
    }
    if embed:
        config["words"]["views"] = dict(listed_values("view", language))
    if texts.events:
        config["events"] = {"columns": texts.events, "parts": texts.event_parts}
    if addresses.views and not embed:
        config["views"] = addresses.views | {"tables": texts.tables, "charts": (
            addresses.views["charts"] | {"figures": texts.figures, "folds": texts.folds})}
    if addresses.own and not embed:
        whole_atlas = addresses.folder.one_file if addresses.folder else texts.one_file
        config["own"] = addresses.own | {"words": texts.own_words, "whole": whole_atlas}
    if addresses.sheet:
        config["sheet"] = asdict(addresses.sheet)
    if addresses.folder:
        config["folder"] = {"page": addresses.folder.page, "embed": addresses.folder.embed,
                            "tongues": addresses.folder.tongues}
    if span != WHOLE:
        config["span"] = span
    if reports():
        config["reports"] = reports()
    return config


def _linked(folder: Folder | None, site: str, query: str, language: str, sentence: str,
            title: str) -> Linked:
    """Return the page as those see it who link to it; a folder's is one, whatever it shows."""
    if folder is None:
        return Linked(title, sentence, f"{site}?{query}" if site else "", image_of(site, query),
                      language)
    name = say("atlas-name", language)
    page = "" if folder.page == "index.html" else folder.page
    return Linked(f"{name} · {say('atlas-subtitle', language)}", say("site-description", language),
                  f"{folder.site}{page}", f"{folder.site}{folder.card}" if folder.card else "",
                  language)


def _of_fact(documents: Documents, state: State, page: Linked) -> Linked:
    """Return a page as those see it who are sent a link to an event or an act, if it is one."""
    table = documents["record"].get({"e": "events", "r": "resolutions"}.get(state.sel[:1], ""))
    values = table and table["rows"].get(state.sel[2:])
    if not values:
        return page
    fact = dict(zip(table["columns"], values, strict=True))
    return replace(page, title=headline_of(fact, state.language),
                   description=fact["summary"] or page.description)


def _within_svg(code: str) -> str:
    """Return a script as an SVG inside a page holds it: there "<" would begin an element."""
    if "]]>" in code:
        raise ValueError("a script of the page would end its own section")
    return f"<![CDATA[{code}]]>"


def _titles(language: str) -> float:
    """Return how wide the titles of the time bar are in a language, in the page's own letters."""
    titles = [(say(name, language), 0.86, "sans-bold")
              for name in ("lane-whole", "lane-whole-world")]
    titles += [(say(name, language), 0.8572, "sans")
               for name in ("lane-control", "lane-agreements", "lane-events")]
    return max(text_width(text, size, face) for text, size, face in titles)


def _tongues(state: State, there: Iterable[str]) -> list[tuple[str, str, str]]:
    """Return the languages that a reader can choose, as tag, own name and address.

    Where there is but one there is nothing to choose.
    """
    tags = list(there)
    # The names on the map go along, unless a reader chose others.
    follow = state.lang == names_in(state.language)
    return [(tag, say("language-name", tag), to_query(
        replace(state, ui=tag, lang=names_in(tag) if follow else state.lang)))
            for tag in tags] if len(tags) > 1 else []


def style_of(fonts: Mapping[str, str], span: tuple[int, int] = WHOLE) -> str:
    """Return the style sheet of the page; ``fonts`` gives the address of each font file."""
    wide = {tag: round(_titles(tag), 2) for tag in languages()}
    return "\n".join([page_style(fonts, span), *(
        f':root[lang="{tag}"]{{--titles:{titles}rem}}' for tag, titles in wide.items()
        if titles > _TITLES)])


def marks_style(documents: Documents) -> str:
    """Return the rules of the marks of the world, which stand beside each other as it is zoomed."""
    return displacement_rules(node for view in documents.maps for node in documents[view]["nodes"])


def imprint(documents: Documents, site: str) -> str:
    """Return what the atlas is called on a sheet that the page draws."""
    return f"Contact Lines, data version {documents.version}, CC BY 4.0. {site}"


def _blocks(inline: Inline | None) -> dict[str, Markup]:
    """Return the parts that a page holds, each safe within an element of its own."""
    return {} if inline is None else {
        name: Markup(_element_safe(text)) for name, text in inline.blocks.items()}


def _element_safe(text: str) -> str:
    """Return a text that cannot end the script element that holds it, nor hide its end."""
    lower = text.lower()
    if "</script" in lower or ("<!--" in lower and "<script" in lower):
        raise ValueError("a part of the page would end its own element")
    return text


def _script_safe(value: dict) -> str:
    """Return JSON that cannot end the script element that holds it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("&", "\\u0026")
