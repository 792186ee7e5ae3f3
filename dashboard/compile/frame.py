"""From degrees to map units: where each document's paper lies on its projection."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely

from geodata.layers import REGION_CRS, WORLD_CRS


@dataclass(frozen=True)
class Inset:
    """Land far off that lies on a paper in a rectangle of its own, at the same scale.

    ``box`` is the land in degrees: west, south, east, north; ``place`` the rectangle in map units:
    left, top, right, bottom; ``xmin`` and ``ymax`` are those of the whole paper, were all of it
    in the projection of the land.
    """

    crs: str
    xmin: float
    ymax: float
    box: tuple[float, float, float, float]
    place: tuple[float, float, float, float]

    def on_paper(self) -> dict:
        """Return what a document says of it."""
        return {"crs": self.crs, "xmin": self.xmin, "ymax": self.ymax, "box": list(self.box),
                "place": list(self.place)}


@dataclass(frozen=True)
class Frame:
    """A rectangle of a projection; one map unit is ``unit`` metres, y runs down the page."""

    crs: str
    xmin: float
    ymin: float
    xmax: float
    ymax: float
    unit: float
    insets: tuple[Inset, ...] = ()

    @property
    def width(self) -> int:
        """Width of the paper in map units."""
        return round((self.xmax - self.xmin) / self.unit)

    @property
    def height(self) -> int:
        """Height of the paper in map units."""
        return round((self.ymax - self.ymin) / self.unit)

    def on_paper(self) -> dict:
        """Return what a document says of its paper; ``draw/places.py`` puts points on it."""
        paper = {"crs": self.crs, "xmin": self.xmin, "ymax": self.ymax, "unit": self.unit}
        return paper | ({"insets": [one.on_paper() for one in self.insets]} if self.insets else {})

    def project(self, layer: gpd.GeoDataFrame | gpd.GeoSeries):
        """Return the layer (any CRS) in map units of the paper; CRS is dropped."""
        flat = layer.to_crs(self.crs).geometry.set_crs(None, allow_override=True)
        return gpd.GeoSeries(shapely.transform(flat.array, self._to_paper), index=layer.index)

    def _to_paper(self, points: np.ndarray) -> np.ndarray:
        x = (points[:, 0] - self.xmin) / self.unit
        y = (self.ymax - points[:, 1]) / self.unit
        return np.column_stack([x, y])


# The study area in the middle, with so much of its neighbours that a wide window is filled when
# all of the area lies in it.
REGION = Frame(REGION_CRS, -268_500, -153_750, 226_500, 123_750, unit=250)
# Equal Earth without Antarctica.
WORLD = Frame(WORLD_CRS, -17_250_000, -6_700_000, 17_250_000, 8_400_000, unit=21_500)
