"""The blocks of text around the map on a sheet: each knows how high it is."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from markupsafe import Markup, escape

from dashboard.draw.notes import THEIRS
from dashboard.draw.text import balanced, text_width, wrapped
from dashboard.export.cited import Cited
from dashboard.words import FALLBACK, say
from dashboard.words.sentences import joined

ROW, LEADING, SWATCH, SECTION_GAP = 22, 17, 36, 14
_LABEL = 13.0


@dataclass(frozen=True)
class Caption:
    """What stands around the map; ``facts`` is what the file says of itself inside.

    ``link`` is where all can open the map, empty where that is nowhere; ``draft`` what is said
    of a language that nobody has reviewed; ``note`` what a reader wrote, said to be a reader's.
    """

    title: str
    sentence: str
    change: str
    cited: Cited
    disclaimer: str
    imprint: str
    facts: dict[str, str]
    language: str = FALLBACK
    link: str = ""
    draft: str = ""
    note: str = ""


@dataclass(frozen=True)
class Block:
    """Drawn parts, placed from 0, 0, and the height that they fill."""

    parts: tuple[str, ...] = ()
    height: float = 0.0

    def at(self, x: float, y: float) -> str:
        """Return the block drawn at a place."""
        return f'<g transform="translate({x:.1f} {y:.1f})">{"".join(self.parts)}</g>'


@dataclass(frozen=True)
class _Type:
    """A way of setting text."""

    name: str
    size: float
    leading: float
    font: str = "sans"


_TITLES = tuple(_Type(f"title t{size}", size, size * 1.25, "serif-bold")
                for size in (30, 25, 20))
_CHANGE = _Type("change", 15, 21)
_WORDS = _Type("words", 14, 20)
_SMALL = _Type("small", 11.5, 16)
# What a speaker called something is never cut.
_QUOTED_LINES = 12
# The longest note takes fewer on the narrowest layout.
_NOTE_LINES = 6


def _paragraphs(width: float, *texts: tuple[str, _Type, int]) -> Block:
    """Return paragraphs, each a text, how it is set and its most lines, one under another."""
    parts, y = [], 0.0
    for text, type_, most in texts:
        lines = (balanced(text, type_.size, width, type_.font) if type_ in _TITLES
                 else wrapped(text, type_.size, width, most, type_.font))
        for line in lines:
            parts.append(f'<text class="{type_.name}" x="0" y="{y + type_.size:.1f}">'
                         f"{escape(line)}</text>")
            y += type_.leading
        y += 5 if text else 0
    return Block(tuple(parts), max(0.0, y - 5))


def heading(caption: Caption, width: float, wider: float = 1.0) -> Block:
    """Return the title, smaller when it is long, what changed last, and a reader's note.

    Here and below ``wider`` is how much wider than ours the letters may be that are drawn.
    """
    width /= wider
    title = next((t for t in _TITLES
                  if len(wrapped(caption.title, t.size, width, 9, t.font)) <= 2), _TITLES[-1])
    note = say("sheet-note", caption.language, note=caption.note) if caption.note else ""
    return _paragraphs(width, (caption.title, title, 4), (caption.change, _CHANGE, 2),
                       (note, _CHANGE, _NOTE_LINES))


def footing(caption: Caption, width: float, sources: bool, disclaimer: bool,
            wider: float = 1.0) -> Block:
    """Return the map in words, the sources, the disclaimer, and where the map is from.

    That its language is a draft is no part of the disclaimer: it stays.
    """
    most = 3 if width > 1100 else 5
    width /= wider
    return _paragraphs(
        width, (caption.sentence, _WORDS, 6),
        (_sources(caption, width, most) if sources else "", _SMALL, most),
        (caption.disclaimer if disclaimer else "", _SMALL, 5), (caption.draft, _SMALL, 3),
        (caption.imprint, _SMALL, 3),
    )


def _sources(caption: Caption, width: float, most: int) -> str:
    """Return what the map rests on: first what has no source, then as many as fit."""
    named = caption.cited.sources

    def listed(count: int) -> str:
        form = ("sheet-sources" if count == len(named) else
                "sheet-sources-some" if caption.link else "sheet-sources-inside")
        counted = say(form, caption.language, more=len(named) - count, link=caption.link,
                      sources=joined(named[:count], "next-of-several", caption.language))
        return f"{caption.cited.caveat} {counted}" if caption.cited.caveat else counted

    if not named:
        return caption.cited.caveat

    def lines(count: int) -> int:
        return len(wrapped(listed(count), _SMALL.size, width, most + 1, _SMALL.font))

    # Never none: what is too long for the room alone is cut where it ends.
    return listed(max(1, bisect_right(range(1, len(named) + 1), most, key=lines)))


def shown_keys(sections: tuple, shown: set[str]) -> list[tuple[str, list]]:
    """Return the legend's sections with only the keys of what the map shows."""
    kept = [(section.title, [k for k in section.keys if not k.absent and not k.page_only
                             and (not k.needs or k.needs & shown)]) for section in sections]
    return [(title, keys) for title, keys in kept if keys]


def legend_block(sections: list[tuple[str, list]], columns: int, width: float,
                 room: float, language: str = FALLBACK, wider: float = 1.0) -> Block:
    """Return the legend in so many columns, ``width`` wide over all and at most ``room`` high.

    A legend that is too long is set smaller, to three quarters; what then is still too
    much is left out and counted.
    """
    if columns > 1 and len(sections) == 1 and sections[0][0]:
        (title, keys), = sections
        head = _head(title, width / wider)
        below = legend_block([("", keys)], min(columns, len(keys)), width, room - head.height,
                             language, wider)
        return Block((f'<g class="legend">{"".join(head.parts)}</g>',
                      below.at(0, head.height)), below.height + head.height)
    gap = 28.0
    column = (width - gap * (columns - 1)) / columns
    for scale in (1.0, 0.92, 0.84, 0.76):
        filled, left = _filled(_rows(sections, column / scale, wider), columns, room / scale)
        if not left:
            break
    else:
        # How many there are more is told in a line of its own.
        filled, left = _filled(_rows(sections, column / scale, wider), columns,
                               room / scale - _MORE)
    parts, height = [], 0.0
    for number, rows in enumerate(filled):
        y = 0.0
        for row in rows:
            parts.append(row.drawn.at(number * (column + gap) / scale, y))
            y += row.height
        height = max(height, y)
    if left:
        parts.append(f'<text class="small" x="{(columns - 1) * (column + gap) / scale:.1f}" '
                     f'y="{room / scale - 2:.1f}">'
                     f'{escape(say("sheet-more-keys", language, left=left))}</text>')
    return Block((f'<g class="legend" transform="scale({scale})">{"".join(parts)}</g>',),
                 room if left else min(room, height * scale))


@dataclass(frozen=True)
class _Row:
    """A line of the legend: a heading or a key."""

    height: float
    drawn: Block
    is_head: bool = False


def _filled(rows: list[_Row], columns: int, room: float) -> tuple[list[list[_Row]], int]:
    """Return the rows in columns, sections whole where they fit, and how many found no place."""
    whole, left = _even(_sections(rows), columns, room)
    split, over = _even(_pairs(rows), columns, room)
    high = [max(sum(r.height for r in column) for column in filled) for filled in (whole, split)]
    # What is higher than the room alone is never whole.
    fits = not left and high[0] <= min(1.5 * high[1], room + 0.01)
    return (whole, left) if fits else (split, over)


def _sections(rows: list[_Row]) -> list[list[_Row]]:
    """Return the rows by section."""
    sections: list[list[_Row]] = []
    for row in rows:
        if row.is_head or not sections:
            sections.append([])
        sections[-1].append(row)
    return sections


def _pairs(rows: list[_Row]) -> list[list[_Row]]:
    """Return the rows one by one, but each heading with the key under it."""
    return [unit for section in _sections(rows)
            for unit in ([section[:2], *([row] for row in section[2:])]
                         if section[0].is_head else [[row] for row in section])]


def _even(units: list[list[_Row]], columns: int, room: float) -> tuple[list[list[_Row]], int]:
    """Pour units into columns as even as may be; count the keys that found no place."""
    heights = [sum(row.height for row in unit) for unit in units]
    high = max(sum(heights) / columns, *heights)
    while True:
        filled, left = _poured(units, columns, min(high, room))
        if not left or high >= room:
            return filled, left
        high += 6


def _poured(units: list[list[_Row]], columns: int,
            high: float) -> tuple[list[list[_Row]], int]:
    filled: list[list[_Row]] = [[]]
    y = 0.0
    for number, unit in enumerate(units):
        height = sum(row.height for row in unit)
        if y + height > high + 0.01 and (y or height > high):
            if len(filled) == columns:
                return filled, sum(not row.is_head for u in units[number:] for row in u)
            filled.append([])
            y = 0.0
        filled[-1] += unit
        y += height
    return filled, 0


_HEAD, _HEAD_SIZE = 25.0, 15.0
# How high the line is that counts what a legend has no room for.
_MORE = 16.0


def _head(title: str, width: float) -> Block:
    """Return a heading, in as many lines as it needs."""
    lines = wrapped(title, _HEAD_SIZE, width, _NOTE_LINES, "serif-bold")
    return Block(tuple(f'<text class="head" x="0" y="{15 + i * LEADING}">{escape(line)}</text>'
                       for i, line in enumerate(lines)), _HEAD + (len(lines) - 1) * LEADING)


def _rows(sections: list[tuple[str, list]], width: float, wider: float) -> list[_Row]:
    """Return each heading and key."""
    rows: list[_Row] = []
    for title, keys in sections:
        if title:
            head = _head(title, width / wider)
            rows.append(_Row(head.height, head, is_head=True))
        rows += [_key_row(key, width, wider, last=key is keys[-1]) for key in keys]
    return rows


def _key_row(key, width: float, wider: float, last: bool) -> _Row:
    number = key.number if key.total or key.act else ""
    taken = wider * text_width(number, _LABEL) + 12 if number else 0
    room = (width - SWATCH - taken) / wider
    most = _QUOTED_LINES if key.ours else 3
    # What is only quoted has no sign.
    left = 0 if key.quotes else SWATCH
    room += SWATCH - left
    item = f"item{THEIRS}" if key.ours else "item"
    lines = [(item, line) for line in wrapped(
        key.label.replace("(de facto)", "(de\N{NO-BREAK SPACE}facto)"), _LABEL, room, most)]
    lines += [("item under", line) for line in wrapped(key.under, _LABEL, room, _NOTE_LINES)]
    lines += [(f"item{THEIRS}", line) for quote in key.quotes
              for line in wrapped(quote, _LABEL, room, _QUOTED_LINES)]
    parts = [f'<g class="key" transform="translate(0 2)">{Markup(key.swatch)}</g>']
    parts += [f'<text class="{name}" x="{left}" y="{14 + i * LEADING}">{escape(line)}</text>'
              for i, (name, line) in enumerate(lines)]
    if number:
        parts.append(f'<text class="number" x="{width:.1f}" y="14">{escape(number)}</text>')
    height = ROW + (len(lines) - 1) * LEADING + (SECTION_GAP if last else 0)
    return _Row(height, Block(tuple(parts)))
