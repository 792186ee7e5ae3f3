"""``python -m geodata.build --packages DIR [region|world|all]``: packages to data/geometry."""

from __future__ import annotations

import argparse
from pathlib import Path

PARTS = ("all", "region", "world")


def build(packages: Path, part: str) -> None:
    """Rebuild a part of data/geometry from the unpacked packages."""
    if part in ("region", "all"):
        from geodata.build.region import build_region
        from geodata.build.relief import build_relief

        build_region(packages)
        build_relief(packages)
    if part in ("world", "all"):
        from geodata.build.world import build_world

        build_world(packages)


def main() -> None:
    """Build what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m geodata.build", description=__doc__)
    parser.add_argument("--packages", type=Path, required=True,
                        help="folder with the unpacked packages named in geodata/build/sources.py")
    parser.add_argument("part", nargs="?", choices=PARTS, default="all")
    options = parser.parse_args()
    build(options.packages, options.part)


if __name__ == "__main__":
    main()
