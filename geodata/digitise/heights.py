"""The elevation model of the region: tile G of NOAA's GLOBE 1.0, 30 seconds of arc a cell.

A cell is 925 by 715 metres here. The relief, the hill rivers, Lake Sevan and the roads over
the mountains are derived from it. Only the grid of the package is taken, and none of its code.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage

from geodata.digitise.sources import HEIGHTS, path_of

PER_DEGREE = 120
TILE_WEST, TILE_NORTH = 0, 50  # degrees; the corner of tile G
# West, south, east, north in degrees: what the paper of the region shows, and a margin.
CROP = (43, 37.8, 50, 41.8)


@dataclass(frozen=True)
class Heights:
    """Heights in metres, (rows, columns), the first row in the north; degrees of the corner."""

    metres: np.ndarray
    west: float
    north: float

    def cell_of(self, lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return rows and columns of points, fractional: whole numbers are centres of cells."""
        return ((self.north - np.asarray(lat)) * PER_DEGREE - 0.5,
                (np.asarray(lon) - self.west) * PER_DEGREE - 0.5)

    def centre_of(self, row: np.ndarray, column: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return longitude and latitude of rows and columns, the inverse of ``cell_of``."""
        return (self.west + (np.asarray(column) + 0.5) / PER_DEGREE,
                self.north - (np.asarray(row) + 0.5) / PER_DEGREE)


def read_heights(packages: Path) -> Heights:
    """Return the heights of the region from the unpacked package."""
    west, south, east, north = CROP
    with np.load(path_of(packages, HEIGHTS)) as tile:
        metres = tile["arr_0"][
            round((TILE_NORTH - north) * PER_DEGREE):round((TILE_NORTH - south) * PER_DEGREE),
            round((west - TILE_WEST) * PER_DEGREE):round((east - TILE_WEST) * PER_DEGREE)]
    return Heights(metres.astype(float), west, north)


def blended(heights: Heights) -> Heights:
    """Return the heights with their plains smoothed.

    GLOBE was put together from sources that meet at whole degrees: in the plain of the Kura
    they part by up to 12 m in one cell, at 40 N and at 47 and 48 E, and some are noisy. On
    slopes nothing of that shows, and nothing is smoothed.
    """
    steep = ndimage.gaussian_filter(ndimage.gaussian_gradient_magnitude(heights.metres, 2), 4)
    share = np.clip((steep - 8) / 20, 0, 1)  # metres a cell: 0 in the plain, 1 in the hills
    calm = ndimage.gaussian_filter(heights.metres, 4)
    return Heights(share * heights.metres + (1 - share) * calm, heights.west, heights.north)
