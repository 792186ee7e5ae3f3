"""``python -m geodata.digitise.report``: is the geometry fit to be shown?

Prints areas against the official ones, the anchor points against the sides that are
documented for them, towns against their district in GeoNames, the state of the coverage,
and the areas held on every change date against what has been published. Exits with 1
when an anchor or the coverage fails.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

import geopandas as gpd
import pandas as pd
import shapely

from geodata import load_atlas
from geodata.digitise.areas import figures, measured, write_section
from geodata.digitise.coverage import km2
from geodata.digitise.region import DATA
from geodata.digitise.sources import BUILD_CRS
from geodata.digitise.tables import rows_of
from geodata.digitise.towns import misplaced, read_towns, read_villages
from geodata.generated import EditedError
from geodata.layers import WGS84

# The day on which the documented side of an anchor is compared with the control table.
_DAYS = {row.documented_in: row.compared_on for row in rows_of("place_sides")}
# On whose side a holder stood, and a place that is documented so.
_SIDE = {row.holder: row.side for row in rows_of("sides")}
_DOCUMENTED = {(row.documented_in, row.place_side): row.side for row in rows_of("place_sides")}
_ON_LINE = ("on line", "line", "split")
_ON_LINE_KM = 2.5  # a place "on the line" may lie so far from it


def main() -> int:
    """Print the report and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m geodata.digitise.report", description=__doc__)
    parser.add_argument("--places", type=Path, default=DATA / "places.csv",
                        help="points with lon, lat and their documented sides")
    parser.add_argument("--write", action="store_true",
                        help="write the figures into data/README.md as well")
    parser.add_argument("--overwrite", action="store_true",
                        help="with --write: also what was edited by hand since")
    arguments = parser.parse_args()
    pieces = gpd.read_file(DATA / "geometry" / "pieces.geojson")
    control = read_control(DATA / "control.csv")
    _print_areas(pieces)
    valid = bool(shapely.coverage_is_valid(pieces.geometry.values))
    print(f"\ncoverage valid at five decimals: {'yes' if valid else 'NO'}")
    _print_holders(pieces, control)
    failures = 0
    if arguments.places.exists():
        failures = _print_anchors(pieces, control, pd.read_csv(arguments.places, dtype=str,
                                                               keep_default_na=False))
    else:
        print(f"\nno anchors checked: {arguments.places.name} is missing")
    _print_towns(pieces)
    if arguments.write:
        try:
            write_section(load_atlas(), DATA / "README.md", arguments.overwrite)
        except EditedError as error:
            print(error, file=sys.stderr)
            return 1
    return 0 if valid and not failures else 1


def _print_towns(pieces) -> None:
    towns = read_towns()
    wrong = misplaced(pieces, towns)
    print(f"\n{len(towns)} towns of GeoNames, {len(wrong)} outside their district")
    villages = read_villages()
    missed = misplaced(pieces, villages, "district")
    print(f"{len(villages)} villages of encyclopaedias, {len(missed)} outside their district")
    for town in [*wrong.itertuples(), *missed.itertuples()]:
        print(f"  {town.name}: of {town.district}, drawn in {town.drawn}, {town.km} km off")


def read_control(path: Path) -> pd.DataFrame:
    """Return the control table with days as dates; an open period ends in 2100."""
    control = pd.read_csv(path, dtype=str, keep_default_na=False)
    control["first"] = control.valid_from.map(date.fromisoformat)
    control["last"] = control.valid_to.map(lambda d: date.fromisoformat(d or "2100-01-01"))
    return control


def holders_on(control: pd.DataFrame, day: date) -> pd.Series:
    """Return the holder of every piece on ``day``, indexed by ``piece_id``."""
    held = control[(control["first"] <= day) & (day < control["last"])]
    return held.set_index("piece_id").holder


def _print_areas(pieces) -> None:
    area = km2(pieces.geometry).groupby(pieces.district).sum()
    print(f"{'district':30} {'official':>9} {'here':>7} {'error':>7}")
    errors = []
    *twelve, oblast, beside = figures(areas=True, holder=False)
    for figure in twelve:
        error = 100 * (measured(area, figure) / figure.least - 1)
        errors.append(abs(error))
        print(f"{figure.areas:30} {figure.least:9,} {measured(area, figure):7,.0f} {error:+6.1f} %")
    print(f"mean error {sum(errors) / len(errors):.1f} %, greatest {max(errors):.1f} %")
    for figure in (beside, oblast):
        print(f"{figure.figure_id:30} {figure.least:9,} {measured(area, figure):7,.0f}")


def _print_holders(pieces, control) -> None:
    area = pd.Series(km2(pieces.geometry).values, index=pieces.piece_id)
    print("\nkm2 held on every change date")
    for day in sorted(control["first"].unique()):
        holders = holders_on(control, day)
        missing = set(area.index) ^ set(holders.index)
        sums = area.groupby(holders.reindex(area.index)).sum().round().astype(int)
        print(f"{day}  {sums.to_dict()}" + (f"  NO HOLDER {sorted(missing)}" if missing else ""))
    for figure in figures(holder=True, least=True, areas=False):
        held = area[holders_on(control, figure.on).reindex(area.index) == figure.holder].sum()
        verdict = "within" if figure.least <= held <= figure.most else "OUTSIDE"
        print(f"{figure.holder} on {figure.on}: {held:,.0f} km2, {verdict} "
              f"{figure.least:,}-{figure.most:,} ({figure.says})")
    lines = gpd.read_file(DATA / "geometry" / "lines.geojson").to_crs(BUILD_CRS)
    first = lines.valid_from.astype(str).str[:10]
    # An open end is not a day, so the comparison leaves it in.
    last = lines.valid_to.astype(str).str[:10].where(lines.valid_to.notna(), "9999")
    for figure in figures(line=True):
        day = figure.on.isoformat()
        on = (lines.kind == figure.line) & (first <= day) & (day < last)
        print(f"{figure.line} on {day}: {lines[on].length.sum() / 1000:,.0f} km "
              f"(published {figure.least}-{figure.most}, {figure.says})")


def _print_anchors(pieces, control, places) -> int:
    points = gpd.GeoSeries(
        gpd.points_from_xy(places.lon.astype(float), places.lat.astype(float)), crs=WGS84
    )
    inside = "nkao" if "nkao" in places else "in_nkao"
    name = "name" if "name" in places else "place_id"
    piece_of = gpd.sjoin(gpd.GeoDataFrame(geometry=points), pieces, how="left",
                         predicate="within").groupby(level=0).first()
    oblast = shapely.union_all(pieces[pieces.in_nkao].geometry.values)
    faults = []
    for index, place in places.iterrows():
        piece = piece_of.loc[index]
        if isinstance(piece.piece_id, str):
            documented = place[inside]
            if documented in ("in", "out") and bool(piece.in_nkao) != (documented == "in"):
                away = _km(points[index], oblast.boundary)
                faults.append(f"{place[name]}: documented {documented} of the oblast, "
                              f"drawn in {piece.piece_id}, {away:.1f} km off")
            named = place.get("district", "").lower()
            if named and piece.district not in named:
                faults.append(f"{place[name]}: documented in {place['district']}, "
                              f"drawn in {piece.district}")
        for column, day in _DAYS.items():
            wanted = _wanted(column, place[column])
            fault = _side_fault(place[column], wanted, piece, points[index], pieces, control, day)
            if fault:
                faults.append(f"{place[name]} on {day}: {fault}")
    print(f"\n{len(places)} anchors, {len(faults)} faults")
    for fault in faults:
        print("  " + fault)
    return len(faults)


def _wanted(column: str, documented: str) -> set[str]:
    """Return the holders who stood on the side that an anchor is documented on."""
    side = _DOCUMENTED.get((column, documented))
    return {holder for holder, stood in _SIDE.items() if stood == side} if side else set()


def _side_fault(documented, wanted, piece, point, pieces, control, day) -> str:
    """Return what is wrong with the side of one anchor, or ''."""
    holders = holders_on(control, day)
    held = pieces.piece_id.map(holders)
    if documented.startswith(_ON_LINE):
        inner = held.map(_SIDE) != next(row.side for row in rows_of("sides") if row.around)
        # A pass on the state border counts as on the line as well.
        edge = shapely.union_all(pieces[inner].geometry.values).boundary.union(
            shapely.union_all(pieces.geometry.values).boundary)
        away = _km(point, edge)
        return "" if away <= _ON_LINE_KM else f"documented on the line, {away:.1f} km from it"
    holder = holders[piece.piece_id] if isinstance(piece.piece_id, str) else None
    # Beyond the area shown lies the ground of one side; a pass on the border lies in no piece.
    around = {row.holder for row in rows_of("sides") if row.around}
    if not wanted or holder in wanted or (holder is None and wanted == around):
        return ""
    right = shapely.union_all(pieces[held.isin(wanted)].geometry.values)
    return (f"documented {documented}, drawn in {piece.piece_id} ({holder}), "
            f"{_km(point, right):.1f} km off")


def _km(point, geometry) -> float:
    both = gpd.GeoSeries([point, geometry], crs=WGS84).to_crs(BUILD_CRS)
    return both.iloc[0].distance(both.iloc[1]) / 1000


if __name__ == "__main__":
    sys.exit(main())
