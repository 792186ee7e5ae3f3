"""The relief under the map of the region, in the region's projection: two pictures.

A hillshade of NOAA's GLOBE elevation model in a quiet grey-beige: ground for colours, not a
source of heights. The first picture is small and comes with the map; the second has all the
detail that the model has, about a kilometre, and is meant for large zooms.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from pyproj import Transformer
from scipy import ndimage

from geodata.digitise.heights import Heights, blended
from geodata.layers import REGION_CRS


@dataclass(frozen=True)
class Picture:
    """One picture: metres to the pixel, how far slopes are generalised, WebP's quality."""

    name: str
    pixel: int
    smoothing: int
    quality: int


# Both lie on the paper of the map, edge to edge.
XMIN, XMAX, YMIN, YMAX = -268_500, 226_500, -153_750, 123_750  # metres
PICTURES = (Picture("relief", 500, 450, 80), Picture("relief-fine", 150, 200, 88))

# The tones that the darkest and the lightest slope get, as RGB: near the paper's white.
SHADE = np.array([216, 214, 209])
LIGHT = np.array([255, 254, 251])
FLAT = 0.68  # how far from shade to light the plains and the water lie
# Lights by where they stand (degrees from north) and their share: the side lights show the
# valleys that run towards the first.
LIGHTS = ((315, 0.6), (270, 0.2), (360, 0.2))
STRONG = 0.18  # the slope that is shaded three quarters of the way


def build_relief(heights: Heights, geometry: Path) -> None:
    """Write the pictures and their boxes to the folder ``geometry``."""
    heights = blended(heights)
    for picture in PICTURES:
        metres = ndimage.gaussian_filter(reprojected(heights, picture.pixel),
                                         picture.smoothing / picture.pixel)
        tones = tinted(shading(metres, picture.pixel))
        Image.fromarray(tones).save(geometry / f"{picture.name}.webp",
                                    quality=picture.quality, method=6)
        text = json.dumps(georeference(picture.pixel), indent=2, ensure_ascii=False)
        (geometry / f"{picture.name}.json").write_text(text + "\n", encoding="utf-8")


def size(pixel: int) -> tuple[int, int]:
    """Return the width and height in pixels of ``pixel`` metres."""
    return (XMAX - XMIN) // pixel, (YMAX - YMIN) // pixel


def reprojected(heights: Heights, pixel: int) -> np.ndarray:
    """Return the heights on the grid of the region's map, (height, width)."""
    width, height = size(pixel)
    x = XMIN + (np.arange(width) + 0.5) * pixel
    y = YMAX - (np.arange(height) + 0.5) * pixel
    to_degrees = Transformer.from_crs(REGION_CRS, "EPSG:4326", always_xy=True)
    cells = heights.cell_of(*to_degrees.transform(*np.meshgrid(x, y)))
    # Finer than the source: cubic splines, so that no cell of it can be seen.
    return ndimage.map_coordinates(heights.metres, cells, order=3, mode="nearest")


def shading(metres: np.ndarray, pixel: int) -> np.ndarray:
    """Return -1 on the darkest slopes, 0 on flat ground, 1 on the lightest."""
    down, right = np.gradient(metres, pixel)
    lit = np.zeros_like(metres)
    for azimuth, share in LIGHTS:
        angle = np.radians(azimuth)
        # The slope that faces the light rises away from it.
        lit += share * (down * np.cos(angle) - right * np.sin(angle))
    return np.tanh(lit / STRONG)


def tinted(shades: np.ndarray) -> np.ndarray:
    """Return an RGB picture of shades between ``SHADE`` and ``LIGHT``."""
    share = np.where(shades < 0, FLAT * (1 + shades), FLAT + (1 - FLAT) * shades)
    return np.round(SHADE + (LIGHT - SHADE) * share[..., None]).astype(np.uint8)


def georeference(pixel: int) -> dict:
    """Return where the picture of ``pixel`` metres lies and whose it is."""
    width, height = size(pixel)
    return {
        "crs": REGION_CRS.removesuffix(" +no_defs"),
        "xmin": XMIN,
        "xmax": XMAX,
        "ymin": YMIN,
        "ymax": YMAX,
        "width": width,
        "height": height,
        "source": "noaa-globe",
        "licence": "public domain",
    }
