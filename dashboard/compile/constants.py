"""What the browser's modules and Python both need to know, as one generated file.

``python -m dashboard.compile.constants`` writes ``dashboard/constants.json``; a test fails when
it no longer says what is declared here and in the rooms that it reads.
"""

from __future__ import annotations

import json
from pathlib import Path

from pyproj import CRS

from dashboard.address import state
from dashboard.compile.frame import REGION, WORLD, Frame
from dashboard.draw import zooms
from dashboard.draw.themes import THEMES
from geodata.days import FIRST_DAY, LAST_DAY, from_ordinal

FILE = Path(__file__).resolve().parents[1] / "constants.json"
COMMAND = "python -m dashboard.compile.constants"


def constants() -> dict:
    """Return every constant by its name."""
    start = state.State()
    return {
        "generated": f"Written by {COMMAND}: change what it reads, not this file.",
        "first_day": FIRST_DAY.isoformat(),
        "last_day": LAST_DAY.isoformat(),
        "views": list(state.VIEWS),
        "maps": list(state.MAPS),
        "modes": list(state.MODES),
        "languages": list(state.LANGUAGES),
        "start": {"view": start.view, "day": from_ordinal(start.day).isoformat(),
                  "lang": start.lang, "other": from_ordinal(start.other).isoformat(),
                  "mode": start.mode, "theme": start.theme},
        "off": sorted(state.OFF),
        "themes": {name: list(groups) for name, groups in THEMES.items()},
        "page_options": sorted(state.PAGE_OPTIONS),
        "name_pattern": state._NAME.pattern,
        "at_pattern": state._AT.pattern,
        "default_scale": zooms.DEFAULT_SCALE,
        "zooms": list(zooms.ZOOMS),
        "bands": [list(band) for band in zooms.BANDS],
        "name_sizes": {str(rank): size for rank, size in zooms.SIZES.items()},
        "name_spacing": zooms.SPACING,
        "frames": {"region": frame(REGION), "world": frame(WORLD)},
    }


def frame(paper: Frame) -> dict:
    """Return where a document's paper lies on its projection: metres, and those to a unit."""
    crs = CRS.from_user_input(paper.crs)
    origin = {p.name: p.value for p in crs.coordinate_operation.params}
    return {
        "method": crs.coordinate_operation.method_name,
        "lat_0": origin.get("Latitude of natural origin", 0.0),
        "lon_0": origin["Longitude of natural origin"],
        "semi_major": crs.ellipsoid.semi_major_metre,
        "inverse_flattening": crs.ellipsoid.inverse_flattening,
        "xmin": paper.xmin, "ymin": paper.ymin, "xmax": paper.xmax, "ymax": paper.ymax,
        "unit": paper.unit, "width": paper.width, "height": paper.height,
    }


def constants_text() -> str:
    """Return the text of the file: a line for each constant, so that a change can be read."""
    rows = (f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}"
            for name, value in constants().items())
    return "{\n" + ",\n".join(rows) + "\n}\n"


if __name__ == "__main__":
    FILE.write_text(constants_text(), encoding="utf-8")
