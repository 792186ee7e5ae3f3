"""A map sheet: the picture with what it needs to stand alone.

Title, map, scale bar, legend with the day's numbers, the map in words, sources,
disclaimer and link, as one SVG whose text is text, in any of the layouts; what leaves the
atlas of it is a matter of ``vectors``, ``png`` and ``pdf``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from markupsafe import escape

from dashboard.address.state import hidden_for
from dashboard.draw.captions import language_of
from dashboard.draw.difference_picture import Picture
from dashboard.draw.look import Look
from dashboard.draw.quotes import stated
from dashboard.draw.shown import present
from dashboard.draw.style import patterns, scaled, scoped, style_sheet, swatch_rules
from dashboard.export.blocks import (
    Block,
    Caption,
    footing,
    heading,
    legend_block,
    shown_keys,
)
from dashboard.export.folded import Folded
from dashboard.export.legend import Key
from dashboard.export.map_frame import (
    Box,
    Camera,
    Framed,
    Panel,
    camera,
    caption_in,
    clip,
    drawn,
    framed,
    inset,
    rect,
    scale_bar,
)
from dashboard.export.metadata import xmp
from dashboard.export.options import Page, SheetOptions, page_of
from dashboard.words import say
from dashboard.words.dates import spoken_day
from dashboard.words.sentences import joined
from dashboard.words.vocabulary import label, look

__all__ = ["Caption", "compose"]

_MARGIN, _GAP = 36.0, 16.0
_SIDE, _SIDE_GAP = 340.0, 28.0
_COLUMN = 300.0
# What of a sheet its map keeps at least.
_MAP = 0.4
# The land of the region is drawn no higher than this part of its width.
_TALLEST = 1.12
# Where most of the acts of the world view are: what a sheet of all of it shows beside it.
PARTS = tuple(part for part, _ in sorted(look("preset", "sheet").items(), key=lambda row: row[1]))
# A sheet at least this much wider than high has its legend beside the map.
_WIDE = 1.15

_STYLE = """
.sheet{fill:#fcfbf8}
.title{font-family:'Noto Serif',serif;font-weight:600;fill:#23272e}
.t30{font-size:30px}.t25{font-size:25px}.t20{font-size:20px}
.change,.words,.small,.item,.number,.bar-text{font-family:'Noto Sans',sans-serif;fill:#23272e}
.change{font-size:15px}.words{font-size:14px}.small{font-size:11.5px;fill:#59606a}
.legend .head{font-family:'Noto Serif',serif;font-weight:600;font-size:15px;fill:#23272e}
.item{font-size:13px}
.number{font-size:13px;fill:#59606a;text-anchor:end}
.item.theirs{fill:#1d4f91}
.item.under{fill:#59606a}
.frame{fill:none;stroke:#8c8577;stroke-width:1px}
.bar{fill:none;stroke:#23272e;stroke-width:1.5px}
.bar-back{fill:none;stroke:#fcfbf8;stroke-width:4.5px;stroke-linejoin:round}
.bar-text{font-size:13px;paint-order:stroke;stroke:#fcfbf8;stroke-width:3px}
.panel-name{font-family:'Noto Serif',serif;font-weight:600;font-size:17px;fill:#23272e}
.panel-ground{fill:#fcfbf8}
.key .changed-key{fill:none;stroke:#0b6e8f;stroke-width:2.2px}
.inset-ground{fill:#fcfbf8}.inset-land{fill:#e7e3d8;stroke:#a59f90}
.inset-view{fill:none;stroke:#0b6e8f;stroke-width:2px}
"""
_NAMES = re.compile(r"\.(name|head|dot|country|exclave|water-name|disc|stem|figure|leader-dot"
                    r"|note-mark|note-figure"
                    r"|ring-disc"
                    r"|part-name|part-area|line-name|line-leader)\b")


@dataclass(frozen=True)
class Room:
    """How high the text of a sheet is: over the map, at the foot, and the legend under it."""

    head: float = 0.0
    foot: float = 0.0
    below: float = 0.0

    def or_more(self, other: Room | None) -> Room:
        """Return the room that is enough for both."""
        return self if other is None else Room(
            max(self.head, other.head), max(self.foot, other.foot), max(self.below, other.below))


@dataclass(frozen=True)
class Asked:
    """What a sheet is to show: a document as it looks, with its legend and what stands around it.

    ``parts`` are the documents of parts of the map that are shown beside all of it where there
    is room. With ``beside`` the two days that ``look`` compares stand beside each other;
    ``between`` is what their difference shows over the map, where that is drawn.
    """

    document: dict
    look: Look
    at: tuple[float, float, float] | None
    legend: tuple
    caption: Caption
    options: SheetOptions
    beside: bool = False
    parts: Sequence[dict] = ()
    between: Picture | None = None


def compose(asked: Asked, least: Room | None = None) -> str:
    """Return the sheet as SVG, with everything that it needs but the fonts.

    ``least`` is kept free for the text, so that the map of one day lies where that of another
    does.
    """
    document, options, caption = asked.document, asked.options, asked.caption
    page = page_of(options)
    fitted = _fitted(asked, least)
    both = [(one.panel, one.camera) for one in fitted.maps]
    frames = [shown.frame for shown, _ in both]
    parts = [
        _opening(page, options, caption),
        f"<metadata>{xmp(caption.facts)}</metadata>",
        f"<style>{_styles(both, options.ground)}</style>",
        f"<defs>{_definitions(both, document['view'])}</defs>",
        rect("sheet", Box(-1, -1, page.width + 2, page.height + 2)) if options.ground else "",
        *map(drawn, fitted.maps),
        *(rect("frame", frame) for frame in frames),
        *(caption_in(shown.frame, shown.title) for shown, _ in both if shown.title),
        *scale_bar(document, frames[0], both[0][1].scale),
        *(inset(document, asked.look, frames[0], both[0][1])
          if options.inset and len(frames) == 1 else ()),
        *fitted.blocks,
        "</svg>",
    ]
    return "\n".join(part for part in parts if part)


def room_for(asked: Asked, least: Room | None = None) -> Room:
    """Return how much of a sheet its text takes: ``least``, or what it needs beyond that."""
    return _fitted(asked, least).room


@dataclass(frozen=True)
class _Fitted:
    """Maps in the room that the text of a sheet leaves them, and that text in its places."""

    maps: list[Framed]
    blocks: list[str]
    room: Room


def _fitted(asked: Asked, least: Room | None) -> _Fitted:
    document, look, options = asked.document, asked.look, asked.options
    page = page_of(options)
    keys = shown_keys(asked.legend, present(document, look)) if options.legend else []
    beside = asked.beside and look.other is not None
    told: list[tuple[str, tuple[Folded, ...]]] = []
    room = least
    while True:
        text = _text(document, page, keys, _folded_keys(told, document), asked.caption, options,
                     beside)
        # It never grows again: at another of its zooms it has other notes, and less to tell.
        room = text.room.or_more(room)
        blocks, frames = _laid_out(document, page, text, room, beside,
                                   bool(asked.parts) and (asked.at is None or asked.at[2] <= 1),
                                   options.wider)
        frames = [_on_pixels(frame) for frame in frames]
        panels = _panels(asked, frames, beside)
        before = _notes_of(told) or [frozenset()] * len(panels)
        maps = [framed(shown, camera(shown.document, shown.frame, shown.at), options.wider, folds)
                for shown, folds in zip(panels, before, strict=True)]
        told = [(one.panel.title, one.told) for one in maps]
        # What is told beside the map leaves it less room, which may fold more.
        if _notes_of(told) == before:
            return _Fitted(maps, blocks, room)


def _notes_of(told: Sequence[tuple[str, tuple[Folded, ...]]]) -> list[frozenset[str]]:
    return [frozenset(one.note for one in folded) for _, folded in told]


def _folded_keys(told: Sequence[tuple[str, tuple[Folded, ...]]],
                 document: dict) -> list[tuple[str, list]]:
    """Return the notes for which each map, by its title, has no room, as sections of a legend."""
    language = language_of(document)
    return [(say("notes-heading-of", language, map=title) if len(told) > 1
             else say("notes-heading", language),
             [Key(one.lines[0], one.swatch,
                  under=joined(one.lines[1:], "next-of-several", language)) for one in folded])
            for title, folded in told if folded]


def _panels(asked: Asked, frames: list[Box], beside: bool) -> list[Panel]:
    """Return what each frame shows: the map; two days of it; or the world and parts of it."""
    document, look, at = asked.document, asked.look, asked.at
    if beside:
        days = sorted((look.day, look.other))
        looks = [replace(look, day=day, other=other)
                 for day, other in zip(days, days[::-1], strict=True)]
        if len(look.words) > 1:
            looks = [replace(look, other=None, words=(voice,),
                             hidden=hidden_for(voice, look.words, look.hidden))
                     for voice in look.words]
        return [Panel(name, document, frame, seen, at, _frame_title(document, seen)
                      or spoken_day(seen.day, language_of(document)))
                for name, frame, seen in zip(("frame", "other"), frames, looks, strict=True)]
    beside_it = [Panel(f"part{number}", part, frame, look, None,
                       label("preset", part["part"], language=language_of(document)))
                 for number, (part, frame) in enumerate(zip(asked.parts, frames[1:], strict=False))]
    return [Panel("frame", document, frames[0], look, at, _frame_title(document, look),
                  asked.between),
            *beside_it]


def _frame_title(document: dict, look: Look) -> str:
    """Return whose words a map is read in, for inside its frame: no crop of it loses that."""
    if not look.words or "terms" not in document:
        return ""
    return stated(document, look.words[0], look.day)


def _definitions(panels: list[tuple[Panel, Camera]], view: str) -> str:
    """Return the hatches and the clip of each panel, and the hatches of the legend."""
    return "".join([
        *(patterns(1 / seen.scale, shown.prefix, view) + clip(shown.name, shown.frame)
          for shown, seen in panels), patterns(prefix="key-")])


def _opening(page: Page, options: SheetOptions, caption: Caption) -> str:
    """Return the root element: in pixels on a screen, in millimetres on paper."""
    on_paper = options.mm or options.dpi or options.layout not in ("sheet", "wide", "square")
    width, height = ((f"{page.mm:.6g}mm", f"{page.mm_high:.6g}mm") if on_paper
                     else (f"{page.width:.6g}", f"{page.height:.6g}"))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {page.width:.6g} '
            f'{page.height:.6g}" width="{width}" height="{height}" lang="{caption.language}" '
            'role="img" '
            'aria-labelledby="sheet-title sheet-words">'
            f'<title id="sheet-title">{escape(caption.title)}</title>'
            f'<desc id="sheet-words">{escape(caption.sentence)}</desc>')


def _styles(panels: list[tuple[Panel, Camera]], ground: bool) -> str:
    """Return the rules of each map at its scale, of the legend at its own, and of the sheet."""
    bare = "" if ground else ".map .sheet-map .paper{fill:none}"
    return "".join([
        *(scoped(_map_rules(1 / seen.scale), f".map-{shown.name}").replace(
            "url(#", f"url(#{shown.prefix}") for shown, seen in panels),
        scoped(style_sheet(), ".key"), swatch_rules().replace(".swatch ", ".legend .key "),
        _STYLE, bare,
    ])


def _map_rules(units: float) -> str:
    """Return the map's rules in map units; names have their size from a transform already."""
    return re.sub(r"([^{}]+){[^}]*}", lambda rule: rule[0] if _NAMES.search(rule[1])
                  else scaled(rule[0], units), style_sheet())


@dataclass(frozen=True)
class _Text:
    """The blocks of text of a sheet; without a legend beside the map ``side`` is None."""

    head: Block
    foot: Block
    below: Block
    side: list | None

    @property
    def room(self) -> Room:
        return Room(self.head.height, self.foot.height, self.below.height)


def _legend_beside(document: dict, page: Page, beside: bool) -> bool:
    return page.width / page.height >= _WIDE and document["fit"] != "meet" and not beside


def _text(document: dict, page: Page, keys: list, told: list, caption: Caption,
          options: SheetOptions, beside: bool) -> _Text:
    """Return the text of a sheet; what of its map is ``told`` stands among the keys of the legend,
    or alone under the map."""
    inner = page.width - 2 * _MARGIN
    head = heading(caption, inner, options.wider)
    foot = footing(caption, inner, options.sources, options.disclaimer, options.wider)
    if keys and _legend_beside(document, page, beside):
        return _Text(head, foot, Block(), [*keys, *told])
    # What is too long for its room is cut from its end: a number has no other words than these.
    keys = [*keys[:2], *told, *keys[2:]]
    if not keys:
        return _Text(head, foot, Block(), None)
    columns = min(max(1, int((inner + 28) // _COLUMN)), sum(len(k) for _, k in keys))
    # The map keeps two fifths of the sheet: a long legend is set smaller for it.
    top, bottom = _between(page, Room(head.height, foot.height))
    left = bottom - top - 2 * _GAP - _MAP * page.width * page.height / inner
    room = min(0.3 * page.height, max(left, 0.15 * page.height))
    return _Text(head, foot, legend_block(
        keys, columns, inner, room, caption.language, options.wider), None)


def _between(page: Page, room: Room) -> tuple[float, float]:
    """Return where on a sheet the head has ended, with a gap, and where the foot begins."""
    return _MARGIN + room.head + _GAP, page.height - _MARGIN + 6 - room.foot


def _laid_out(document: dict, page: Page, text: _Text, room: Room, beside: bool,
              whole: bool, wider: float) -> tuple[list[str], list[Box]]:
    """Return the blocks of text in their places, and the frames that they leave to the map."""
    inner = page.width - 2 * _MARGIN
    top, bottom = _between(page, room)
    blocks = [text.head.at(_MARGIN, _MARGIN - 6), text.foot.at(_MARGIN, bottom)]
    high = bottom - _GAP - top
    if text.side:
        side = legend_block(text.side, 1, _SIDE, high, language_of(document), wider)
        frame = Box(_MARGIN, top, inner - _SIDE - _SIDE_GAP, high)
        return [*blocks, side.at(_MARGIN + inner - _SIDE, top)], [frame]
    high -= room.below + _GAP if room.below else 0
    frames = _frames(document, Box(_MARGIN, top, inner, high), beside, whole)
    end = max(frame.y + frame.height for frame in frames)
    return [*blocks, text.below.at(_MARGIN, end + _GAP)], frames


def _on_pixels(frame: Box) -> Box:
    """Return a frame whose edges lie between pixels, so that it ends where its map does."""
    return Box(*(float(round(side)) for side in (frame.x, frame.y, frame.width, frame.height)))


def _frames(document: dict, box: Box, beside: bool, whole: bool) -> list[Box]:
    """Return the frames in a box: one, two beside each other, or the world and its parts."""
    half = (box.width - _GAP) / 2
    if beside:
        height = min(box.height, half * _TALLEST)
        return [replace(box, width=half, height=height, x=box.x + i * (half + _GAP))
                for i in range(2)]
    if document["fit"] != "meet":
        return [replace(box, height=min(box.height, box.width * _TALLEST))]
    height = min(box.height, box.width * document["height"] / document["width"] * 1.06)
    spare = min(box.height - height - _GAP, half)
    first = replace(box, height=height)
    if not whole or spare < 0.4 * half:
        return [first]
    return [first, *(Box(box.x + i * (half + _GAP), box.y + height + _GAP, half, spare)
                     for i in range(2))]
