"""What lies on the map already when something more is to be written on it: names, in any language.

A reader chooses the language of the names apart from that of the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.draw.text import text_width
from dashboard.draw.zooms import AREA_NAMES, SIZES, WEIGHTS, label_level
from geodata.names import LANGUAGES
from geodata.words import FALLBACK

_ACROSS = {"start": 0.0, "middle": 0.5, "end": 1.0}
# Pixels around a name, and of a place's mark to each side of its point.
_CLEAR, _MARK = 2.0, 4.0
# Pixels around the middle of a disc that no name is to come into; and by how many it may be moved,
# the least first.
_DISC = 12.0
_MOVES = np.array([(round(far * np.cos(turn), 1), round(far * np.sin(turn), 1))
                   for far in (0.0, 15.0, 20.0, 26.0, 34.0, 44.0)
                   for turn in np.linspace(0, 2 * np.pi, 16 if far else 1, endpoint=False)])
# What lies farther from its point is never under it.
_REACH = abs(_MOVES).max() + _DISC


def name_boxes(labels: Iterable[dict], scale: float,
               languages: Iterable[str] = LANGUAGES) -> np.ndarray:
    """Return where the names of places lie at a scale, in pixels to a map unit, as boxes of the
    paper: left, top, right and bottom, a row for each name in each language.
    """
    level = label_level(scale)
    rows = []
    for label in labels:
        if "layer" in label:
            continue
        for language in languages:
            text, dx, dy, anchor, first = label["names"][language]
            if first > level:
                continue
            size = SIZES[label["rank"]]
            bold = WEIGHTS[label["rank"]] > 400
            width = text_width(text, size, "sans-bold" if bold else "sans")
            left = dx - width * _ACROSS[anchor] - _CLEAR
            high = size * 0.6 + _CLEAR
            rows.append((label["x"] + left / scale, label["y"] + (dy - high) / scale,
                         label["x"] + (left + width + 2 * _CLEAR) / scale,
                         label["y"] + (dy + high) / scale))
    return np.array(sorted(set(rows))).reshape(-1, 4)


def names_at(labels: Iterable[dict], scales: Sequence[float],
             languages: Iterable[str] = LANGUAGES) -> BaseGeometry:
    """Return where names of places, and their marks, lie at any of some scales."""
    labels = list(labels)
    boxes = [shapely.box(*name_boxes(labels, scale, languages).T) for scale in scales]
    marks = [shapely.box(label["x"] - _MARK / scale, label["y"] - _MARK / scale,
                         label["x"] + _MARK / scale, label["y"] + _MARK / scale)
             for scale in scales[:1] for label in labels if "layer" not in label
             and min(names[4] for names in label["names"].values()) <= label_level(scale)]
    return shapely.union_all([*(box for some in boxes for box in some), *marks])


def areas_at(areas: Iterable[dict], scale: float) -> BaseGeometry:
    """Return where the names of states and waters lie at a scale, in whichever language."""
    boxes = []
    for area in areas:
        size, face, spacing = AREA_NAMES[area["class"]]
        wide = max(text_width(text, size, face) + spacing * len(text)
                   for text in area["names"].values()) / scale
        boxes.append(shapely.box(area["x"] - wide / 2, area["y"] - 1.4 * size / scale,
                                 area["x"] + wide / 2, area["y"] + 0.5 * size / scale))
    return shapely.union_all(boxes)


class Clearing:
    """Finds where a disc stands clear of names at some scales, which are pixels to a map unit."""

    def __init__(self, labels: Sequence[dict], scales: Sequence[float]) -> None:
        # What most readers see weighs most.
        self._boxes = [(scale, np.vstack([name_boxes(labels, scale), *[name_boxes(
            labels, scale, [FALLBACK])] * 2])) for scale in scales]
        self._moves: dict[tuple[float, float], tuple[float, float]] = {}

    def move(self, at: tuple[float, float]) -> tuple[float, float]:
        """Return by how many pixels a disc is moved from its point so that no name is under it.

        At none of the scales, in no language; where that cannot be it is moved to where the
        fewest are.
        """
        if at not in self._moves:
            self._moves[at] = self._found(at)
        return self._moves[at]

    def _found(self, at: tuple[float, float]) -> tuple[float, float]:
        edges = np.vstack([(boxes - np.array([*at, *at])) * scale for scale, boxes in self._boxes])
        edges = edges[(edges[:, :2] <= _REACH).all(axis=1) & (edges[:, 2:] >= -_REACH).all(axis=1)]
        # How far each box is from each place of the disc.
        x, y = _MOVES[:, :1], _MOVES[:, 1:]
        across = np.maximum(np.maximum(edges[:, 0] - x, x - edges[:, 2]), 0)
        down = np.maximum(np.maximum(edges[:, 1] - y, y - edges[:, 3]), 0)
        met = (np.hypot(across, down) < _DISC).sum(axis=1)
        return tuple(_MOVES[met.argmin()].tolist())
