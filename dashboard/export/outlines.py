"""Lines of text as outlines of the atlas's own letters, shaped as a page shapes them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

import uharfbuzz

from dashboard.export.bidi import drawn_runs
from dashboard.fonts import FONT_FILES

# What a face that lacks a letter takes it from; the last has all that the atlas writes.
_NEXT = {"sans-italic": ("sans-italic", "sans"), "serif-italic": ("sans-italic", "serif", "sans")}


def outline(text: str, face: str, spacing: int = 0, language: str = "en") -> tuple[str, int]:
    """Return the path of a line of text and how far it reaches, in units of its face.

    It begins at 0, 0 on its base line, and goes down as y grows. ``spacing`` is put after each
    letter; letters are then not joined.
    """
    parts, x = [], 0
    for used, run, leftwards in _runs(text, face):
        buffer = uharfbuzz.Buffer()
        buffer.add_str(run)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if leftwards else "ltr"
        buffer.language = language  # never that of the machine
        uharfbuzz.shape(_font(used), buffer, {"liga": False} if spacing else {})
        for glyph, placed in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            parts += [f"M{x + placed.x_offset + left} {top - placed.y_offset}{way}"
                      for left, top, way in _contours(used, glyph.codepoint)]
            x += placed.x_advance + spacing
    return "".join(parts), x


def _runs(text: str, face: str) -> Iterator[tuple[str, str, bool]]:
    """Yield what is shaped at once, from left to right: its face, its letters, its direction."""
    for run, leftwards in drawn_runs(text):
        parts = [(used, "".join(letters)) for used, letters in groupby(
            run, lambda letter: _face_of(letter, face))]
        for used, letters in reversed(parts) if leftwards else parts:
            yield used, letters, leftwards


@lru_cache(maxsize=1)
def letters() -> frozenset[int]:
    """Return what every upright face has: what a text of any sheet may be written with."""
    faces = (_font(face).face for face in FONT_FILES if not face.endswith("italic"))
    return frozenset.intersection(*(frozenset(face.unicodes) for face in faces))


def units(face: str) -> int:
    """Return how many units of a face its size has."""
    return _font(face).face.upem


def middle(face: str) -> float:
    """Return how far the base line lies under the middle of a line, in parts of the size."""
    extents = _font(face).get_font_extents("ltr")
    return (extents.ascender + extents.descender) / 2 / units(face)


@lru_cache(maxsize=4096)
def _face_of(letter: str, face: str) -> str:
    """Return the face that a letter is taken from."""
    faces = _NEXT.get(face, (face, "sans"))
    return next((name for name in faces if _font(name).get_nominal_glyph(ord(letter))), faces[0])


@lru_cache(maxsize=None)
def _font(face: str) -> uharfbuzz.Font:
    file = FONT_FILES.get(face, FONT_FILES["sans-italic"])
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file))))


@lru_cache(maxsize=8192)
def _contours(face: str, glyph: int) -> tuple[tuple[int, int, str], ...]:
    """Return where each contour of a glyph begins, and its way from there."""
    pen = _Pen()
    _font(face).draw_glyph_with_pen(glyph, pen)
    return tuple((*start, "".join(way)) for start, way in pen.contours)


class _Pen:
    """Takes down what is drawn as relative steps, with y down."""

    def __init__(self) -> None:
        self.contours: list[tuple[tuple[int, int], list[str]]] = []
        self._at = (0, 0)

    def moveTo(self, point) -> None:
        self._at = (round(point[0]), -round(point[1]))
        self.contours.append((self._at, []))

    def lineTo(self, point) -> None:
        self._step("l", point)

    def qCurveTo(self, *points) -> None:
        self._step("q", *points)

    def curveTo(self, *points) -> None:
        self._step("c", *points)

    def closePath(self) -> None:
        self.contours[-1][1].append("z")

    def _step(self, letter: str, *points) -> None:
        x, y = self._at
        flipped = [(round(px), -round(py)) for px, py in points]
        steps = " ".join(f"{px - x} {py - y}" for px, py in flipped).replace(" -", "-")
        self.contours[-1][1].append(f"{letter}{steps}")
        self._at = flipped[-1]
