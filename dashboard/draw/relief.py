"""The relief under a sheet: only the part that its frame shows, so that it draws fast.

It is a PNG: not every program that draws SVG reads what the page's relief is kept as, WebP.
"""

from __future__ import annotations

import base64
import io
import math
from functools import lru_cache
from pathlib import Path

from PIL import Image


def cropped(file: Path, box: list[float],
            seen: tuple[float, float, float, float]) -> tuple[str, list[float]]:
    """Return the part of the relief within ``seen`` as a data address, and where it lies.

    ``file`` is the whole image; ``box`` and ``seen`` are x, y, width and height on the paper of
    the map.
    """
    image = _image(file)
    across, down = box[2] / image.width, box[3] / image.height
    left = max(0, math.floor((seen[0] - box[0]) / across) - 2)
    top = max(0, math.floor((seen[1] - box[1]) / down) - 2)
    right = min(image.width, math.ceil((seen[0] + seen[2] - box[0]) / across) + 2)
    bottom = min(image.height, math.ceil((seen[1] + seen[3] - box[1]) / down) + 2)
    if right <= left or bottom <= top:
        return "", box
    at = [box[0] + left * across, box[1] + top * down, (right - left) * across,
          (bottom - top) * down]
    return _part(file, left, top, right, bottom), [round(v, 2) for v in at]


@lru_cache(maxsize=8)
def _part(file: Path, *corners: int) -> str:
    part = io.BytesIO()
    _image(file).crop(corners).save(part, "PNG")
    return f"data:image/png;base64,{base64.b64encode(part.getvalue()).decode()}"


@lru_cache(maxsize=2)
def _image(path: Path) -> Image.Image:
    """Return the whole relief; with a palette, a third smaller, where no colour is lost by it."""
    with Image.open(path) as image:
        whole = image.convert("RGB")
    return whole.quantize() if whole.getcolors(256) else whole
