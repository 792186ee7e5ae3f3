"""Where water runs over the elevation model: a finer grid, routed with pyflwdir."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pyflwdir
import shapely
from affine import Affine
from scipy import ndimage

from geodata.digitise.heights import PER_DEGREE, Heights

# Three cells to each of the model, by splines: a valley then lies where its neighbours say,
# and not in the middle of a cell of 900 metres.
FINER = 3
# West, south, east, north in degrees: the basins of the rivers that are drawn.
BASINS = (45.3, 38.6, 48.2, 40.9)
BURNT = 150  # metres by which the known rivers are lowered, so that the others reach them


@dataclass(frozen=True)
class Grid:
    """A fine grid of heights in metres, (rows, columns), with its corner in degrees."""

    metres: np.ndarray
    west: float
    north: float

    @property
    def per_degree(self) -> int:
        """Cells in a degree."""
        return PER_DEGREE * FINER

    def cells_of(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the rows and columns of points, (n, 2) in degrees."""
        rows = np.floor((self.north - points[:, 1]) * self.per_degree).astype(int)
        columns = np.floor((points[:, 0] - self.west) * self.per_degree).astype(int)
        return rows, columns

    def points_of(self, cells: np.ndarray) -> np.ndarray:
        """Return the centres of cells, given as flat indices, (n, 2) in degrees."""
        rows, columns = np.divmod(np.asarray(cells), self.metres.shape[1])
        return np.column_stack([self.west + (columns + 0.5) / self.per_degree,
                                self.north - (rows + 0.5) / self.per_degree])


def fine_grid(heights: Heights, box: tuple[float, float, float, float]) -> Grid:
    """Return the heights within ``box`` (west, south, east, north), ``FINER`` to the cell."""
    west, south, east, north = box
    per = PER_DEGREE * FINER
    lat = north - (np.arange(round((north - south) * per)) + 0.5) / per
    lon = west + (np.arange(round((east - west) * per)) + 0.5) / per
    rows, _ = heights.cell_of(west, lat)
    _, columns = heights.cell_of(lon, north)
    metres = ndimage.map_coordinates(
        heights.metres, np.meshgrid(rows, columns, indexing="ij"), order=3, mode="nearest")
    return Grid(metres, west, north)


class Flow:
    """The way of the water: from each cell to the lowest of its eight neighbours."""

    def __init__(self, grid: Grid, known: Iterable[shapely.LineString]):
        """Route ``grid``; ``known`` are the rivers that the others flow to, EPSG:4326."""
        metres = grid.metres.astype("float32")
        self.grid = grid
        self.known = np.zeros(metres.shape, bool)
        for river in known:
            points = shapely.get_coordinates(shapely.segmentize(river, 0.4 / grid.per_degree))
            rows, columns = grid.cells_of(points)
            inside = ((rows >= 0) & (rows < metres.shape[0])
                      & (columns >= 0) & (columns < metres.shape[1]))
            self.known[rows[inside], columns[inside]] = True
        metres[self.known] -= BURNT
        step = 1 / grid.per_degree
        transform = Affine(step, 0, grid.west, 0, -step, grid.north)
        # pyflwdir fills the sinks; water leaves at the edge of the grid.
        self.directions = pyflwdir.from_dem(metres, nodata=-9999, transform=transform,
                                            latlon=True, outlets="edge")
        self.km2 = self.directions.upstream_area("km2")
        self.main = self.directions.main_upstream(self.km2).ravel()

    def course(self, lon: float, lat: float, least_km2: float, until: float | None,
               ends: set[int]) -> list[int]:
        """Return the cells of the river by a point, from its head to where it ends.

        The head is where less than ``least_km2`` drain to the main stem. It ends at a known
        river, at a cell of ``ends``, or where it passes the meridian ``until`` eastwards.
        """
        here = self._river_by(lon, lat)
        upstream = [here]
        while (above := self.main[upstream[-1]]) >= 0 and self.km2.ravel()[above] >= least_km2:
            upstream.append(int(above))
        downstream = [here]
        while True:
            below = int(self.directions.idxs_ds[downstream[-1]])
            if below == downstream[-1]:
                break
            if until is not None and self.grid.points_of(np.array([below]))[0, 0] > until:
                break
            downstream.append(below)
            if below in ends or self.known.ravel()[below]:
                break
        return upstream[::-1] + downstream[1:]

    def _river_by(self, lon: float, lat: float) -> int:
        """Return the cell to which most drains within two cells of the model of a point."""
        rows, columns = self.grid.cells_of(np.array([[lon, lat]]))
        row, column, reach = int(rows[0]), int(columns[0]), 2 * FINER
        near = self.km2[row - reach:row + reach + 1, column - reach:column + reach + 1]
        down, right = np.unravel_index(near.argmax(), near.shape)
        return int((row - reach + down) * self.km2.shape[1] + column - reach + right)


def smoothed(points: np.ndarray, cells: float = 1.2) -> np.ndarray:
    """Return the course without the steps of the grid; its two ends stay."""
    if len(points) < 3:
        return points
    sigma = cells * FINER
    # Reflected about its ends, so that they do not shrink inwards.
    curve = np.column_stack([
        ndimage.gaussian_filter1d(np.pad(axis, round(4 * sigma), mode="reflect",
                                         reflect_type="odd"), sigma)
        for axis in points.T])[round(4 * sigma):-round(4 * sigma)]
    curve[0], curve[-1] = points[0], points[-1]
    return curve
