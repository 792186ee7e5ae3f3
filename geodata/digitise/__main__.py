"""``python -m geodata.digitise --packages DIR [PART]``: packages to data/geometry."""

from __future__ import annotations

import argparse
from pathlib import Path

PARTS = ("all", "region", "basemap", "world")


def digitise(packages: Path, part: str) -> None:
    """Rebuild a part of data/geometry from the unpacked packages."""
    if part in ("region", "all"):
        from geodata.digitise.region import build_region

        build_region(packages)
    if part in ("region", "basemap", "all"):
        from geodata.digitise.basemap import build_basemap

        build_basemap(packages)
    if part in ("world", "all"):
        from geodata.digitise.world import build_world

        build_world(packages)


def main() -> None:
    """Build what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m geodata.digitise", description=__doc__)
    parser.add_argument("--packages", type=Path, required=True,
                        help="folder with the unpacked packages that digitise/sources.py names")
    parser.add_argument("part", nargs="?", choices=PARTS, default="all")
    options = parser.parse_args()
    digitise(options.packages, options.part)


if __name__ == "__main__":
    main()
