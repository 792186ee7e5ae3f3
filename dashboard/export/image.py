"""A view as an image that stands alone, from the page's address or the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from markupsafe import Markup

from dashboard.address.query import to_query
from dashboard.address.state import OFF, State
from dashboard.documents import Documents
from dashboard.draw.difference import differences
from dashboard.draw.difference_picture import Picture, picture
from dashboard.draw.places import part_document, viewport
from dashboard.export.blocks import Caption
from dashboard.export.captions import change_of, sentence_of, title_of
from dashboard.export.cited import cited_by
from dashboard.export.drafts import draft_notice
from dashboard.export.legend import Key, Section, compared, legend
from dashboard.export.metadata import in_png
from dashboard.export.options import SheetOptions, options_query, page_of, pixels_wide
from dashboard.export.sheet import PARTS, Asked, Room, compose, room_for
from dashboard.export.stated import also_quoted, relabelled, two_wordings
from dashboard.words import say
from dashboard.words import sentences as words
from dashboard.words.dates import spoken_day
from geodata import __version__
from geodata.days import from_ordinal

MIMETYPES = {"svg": "image/svg+xml", "png": "image/png", "pdf": "application/pdf"}

Draw = Callable[[str, int], bytes]


def image_svg(documents: Documents, state: State, options: SheetOptions, site: str = "",
              least: Room | None = None) -> str:
    """Return the state's map sheet as it is drawn: SVG with a style sheet and text as text.

    ``site`` is the address that its link begins with.

    ``least`` is kept free for the text, as ``room_of`` gives it.
    """
    return _sheet(documents, _named(state, options), options, site, least)[0]


def room_of(documents: Documents, state: State, options: SheetOptions, site: str = "",
            least: Room | None = None) -> Room:
    """Return how much of the state's sheet its text takes, ``least`` or more."""
    asked = _asked(documents.in_language(state.language), _named(state, options), options, site)
    return room_for(asked, least)


def image_bytes(documents: Documents, state: State, kind: str, options: SheetOptions,
                site: str = "", least: Room | None = None, draw: Draw | None = None) -> bytes:
    """Return the state's map sheet as a file of ``kind``: svg, png or pdf.

    ``draw`` makes a PNG, so many pixels wide, of an SVG; without it, this process does.
    """
    if kind != "svg":
        options = replace(options, svg=SheetOptions.svg)
    svg, caption = _sheet(documents, _named(state, options), options, site, least)
    # What draws is loaded by whoever needs it: the server lets others draw its PNG.
    if kind == "svg":
        from dashboard.export.vectors import vectors

        return vectors(svg, options.svg == "editing", caption.language).encode()
    page = page_of(options)
    if kind == "pdf":
        from dashboard.export.pdf import pdf_bytes
        from dashboard.export.vectors import for_pdf

        return pdf_bytes(for_pdf(svg, caption.language), page, caption.facts, caption.language)
    if draw is None:
        from dashboard.export.png import png_bytes as draw
    pixels = pixels_wide(options)
    return in_png(draw(svg, pixels), caption.facts, round(pixels / page.mm * 1000))


def image_name(state: State, kind: str) -> str:
    """Return the name that the file is saved under."""
    return f"contact-lines-{state.map_view}-{from_ordinal(state.day)}.{kind}"


def _named(state: State, options: SheetOptions) -> State:
    """Return the state with its names in the language that the sheet asks for."""
    return replace(state, lang=options.labels) if options.labels else state


def _sheet(documents: Documents, state: State, options: SheetOptions, site: str,
           least: Room | None = None) -> tuple[str, Caption]:
    asked = _asked(documents.in_language(state.language), state, options, site)
    return compose(asked, least), asked.caption


def _asked(documents: Documents, state: State, options: SheetOptions, site: str) -> Asked:
    """Return what the state's sheet is composed of."""
    document = documents[state.map_document]
    parts = [documents[part_document(part)] for part in PARTS
             if document["view"] == "world" and part in document["parts"] and not state.part]
    between = picture(document, state.day, state.other) if state.look.difference else None
    return Asked(document, state.look, viewport(document, state.at),
                 _sections(documents, state, between), caption_of(documents, state, options, site),
                 options, state.view == "compare" and not between, parts, between)


def _sections(documents: Documents, state: State,
              between: Picture | None) -> tuple[Section, ...]:
    """Return the legend, for a comparison with what changed hands before it."""
    document = documents[state.map_document]
    sections = legend(document, state)
    sections = (*two_wordings(document, state), *also_quoted(document, state, sections),
                *relabelled(sections, document, state))
    if state.view != "compare" or len(state.voices) > 1:
        return sections
    changed = _changed_hands(documents, state)
    return ((compared(document, state, between), changed, *sections) if between
            else (changed, *sections))


def _changed_hands(documents: Documents, state: State) -> Section:
    """Return the legend of a comparison: what passed on, by cause, largest first."""
    language = documents.language
    changes = differences(documents["region"], documents["record"], state.day, state.other)
    columns = documents["record"]["events"]["columns"]
    titles = {key: row[columns.index("title")]
              for key, row in documents["record"]["events"]["rows"].items()}
    by_cause: dict[str, float] = {}
    for change in changes:
        cause = titles.get(change.event_id) or say("legend-no-cause", language)
        by_cause[cause] = by_cause.get(cause, 0.0) + change.km2
    outline = Markup('<rect class="changed-key" x="1.5" y="2.5" width="23" height="11"/>')
    keys = [] if state.look.difference else [
        Key(say("legend-outlined", language), outline, total="all",
            number=words.square_km(sum(by_cause.values()), language))]
    keys += [Key(cause, Markup(""), total=cause, number=words.square_km(km2, language))
             for cause, km2 in sorted(by_cause.items(), key=lambda item: -item[1])]
    return Section(say("legend-changed", language), tuple(keys[:10]))


def caption_of(documents: Documents, state: State, options: SheetOptions, site: str) -> Caption:
    """Return what stands around the map and what the file says of itself."""
    document = documents[state.map_document]
    language = documents.language
    title = options.title or title_of(state, language)
    values = {"version": __version__, "day": spoken_day(state.day, language),
              "data": documents.version}
    sentence = sentence_of(document, state)
    cited = cited_by(documents, state)
    link = f"{site}?{to_query(state)}"
    version = documents.version
    day = from_ordinal(state.day).isoformat()
    options_text = options_query(options)
    facts = {
        "title": title, "description": sentence, "coverage": day, "view": state.map_view,
        "hidden": ", ".join(sorted(state.hidden - OFF)) or say("sheet-hides-nothing", language),
        "language": state.lang, "version": version, "link": link,
        "picture": f"?{to_query(state)}{'&' if options_text else ''}{options_text}",
        "citation": say("sheet-citation", language, **values), "licence": "CC BY 4.0",
        "rights": say("disclaimer", language),
        **({"draft": draft} if (draft := draft_notice(language, link if site else "")) else {}),
        "sources": words.joined(filter(None, [cited.caveat, *cited.sources]),
                                "next-of-several", language),
    }
    return Caption(
        title=title, sentence=sentence, change=change_of(document, state), cited=cited,
        disclaimer=facts["rights"], draft=draft, facts=facts, language=language,
        link=link if site else "", note=options.note,
        imprint=say("sheet-imprint", language, **values, link=link),
    )
