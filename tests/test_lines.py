"""The lines that ship: their sides, their dates, their origin."""

import geopandas as gpd
import pandas as pd
import pytest

from geodata.layers import REGION_CRS
from geodata.paths import DATA

CONTACT = ["front", "line-of-contact"]


def piece_at(atlas, lon, lat):
    point = gpd.points_from_xy([lon], [lat])[0]
    [piece] = atlas.pieces.piece_id[atlas.pieces.contains(point)]
    return piece


def manner_at(atlas, lon, lat, day):
    held = atlas.snapshot(day).set_index("piece_id")
    row = held.loc[piece_at(atlas, lon, lat)]
    return row.holder, row.manner


# Village (longitude, latitude by encyclopaedias), the day before, the day of, the source.
@pytest.mark.parametrize(("lon", "lat", "eve", "day", "source"), [
    (47.247, 39.361, "2020-09-26", "2020-09-27", "azernews-2020-09-27"),  # Boyuk Marjanli
    (47.267, 39.599, "2020-09-26", "2020-09-27", "azernews-2020-09-27"),  # Garakhanbeyli
    (47.142, 39.674, "2020-11-08", "2020-11-09", "ukrpravda-villages-2020-11-09"),  # Dilagharda
    (46.978, 39.621, "2020-11-08", "2020-11-09", "ukrpravda-villages-2020-11-09"),  # Azykh
    (46.965, 39.587, "2020-11-08", "2020-11-09", "ukrpravda-villages-2020-11-09"),  # Togh
])
def test_a_village_changes_on_the_day_on_which_it_was_announced(atlas, lon, lat, eve, day, source):
    # What was denied is contested from that day on; what was not passes on it.
    denied = day == "2020-09-27"  # rt-denial-2020-09-27
    assert manner_at(atlas, lon, lat, eve)[0] == ("karabakh" if denied else "contested")
    assert manner_at(atlas, lon, lat, day)[0] == ("contested" if denied else "azerbaijan")
    rows = atlas.control[(atlas.control.piece_id == piece_at(atlas, lon, lat))
                         & (atlas.control.valid_from == pd.Timestamp(day))]
    assert rows.source_id.tolist() == [source]


def test_the_north_of_kalbajar_was_fought_over_in_january_and_february_1994(atlas):
    # wp-operation-kalbajar: over the range by mid-January, back by about 20 February.
    for day, holder in (("1994-01-14", "karabakh"), ("1994-01-15", "contested"),
                        ("1994-02-19", "contested"), ("1994-02-20", "karabakh")):
        assert manner_at(atlas, 46.18, 40.22, day)[0] == holder, day
    assert manner_at(atlas, 46.045, 40.110, "1994-02-01") == ("karabakh", "held")


def test_the_war_of_2020_moves_weekly_as_far_as_dated_captures_allow(atlas):
    days = sorted(day for day in atlas.change_dates
                  if pd.Timestamp("2020-09-27") <= pd.Timestamp(day) <= pd.Timestamp("2020-11-10"))
    assert all((later - earlier).days <= 7 for earlier, later in zip(days, days[1:], strict=False))


def test_a_line_is_drawn_as_it_is_promised(atlas):
    drawn = atlas.line_layer.drop_duplicates("line_id").set_index("line_id")
    for promise in atlas.promised_lines.itertuples():
        line = drawn.loc[promise.line_id]
        for column in ("kind", "name", "valid_from", "valid_to", "accuracy_m", "method",
                       "source_id", "locator", "note"):
            if pd.notna(getattr(promise, column)):
                assert getattr(promise, column) == line[column], (promise.line_id, column)


def test_every_line_has_an_accuracy_and_an_origin(atlas):
    lines = atlas.line_layer
    assert (lines.accuracy_m > 0).all()
    assert lines.method.astype(bool).all()
    fronts = lines[lines.kind == "front"]
    assert fronts.name.str.contains("approximate").all()
    pocket = fronts.locator.str.startswith("pocket-") | fronts.method.str.contains("ring about")
    assert (fronts.accuracy_m[~pocket] >= 4000).all()  # approximate, and says so


def test_the_edge_of_a_pocket_is_as_accurate_as_the_cut_that_made_it(atlas):
    fronts = atlas.line_layer[atlas.line_layer.kind == "front"]
    fronts = fronts[fronts.locator == "pocket-malibeyli"]
    cuts = gpd.read_file(DATA / "geometry" / "cuts.geojson").set_index("cut_id")
    assert set(fronts.accuracy_m) == {cuts.accuracy_m["pocket-malibeyli"]}


def test_every_line_but_a_border_has_a_period(atlas):
    lines = atlas.line_layer
    borders = lines.kind.isin(["state-border", "oblast-border"])
    assert lines.valid_from.notna()[~borders].all()
    assert lines.valid_from.isna()[borders].all()


def test_the_state_border_is_that_of_the_part_of_azerbaijan_that_is_shown(atlas):
    # Nakhchivan lies west of 46.1 E, and south of 39.8 N.
    west = atlas.line_layer[atlas.line_layer.kind == "state-border"].clip((45, 38, 46.1, 39.5))
    assert west.empty


def test_both_readings_of_the_agdam_sector_are_kept(atlas):
    lines = atlas.line_layer
    other = lines[lines.line_id == "loc-1994-agdam-alternative"]
    assert other.kind.tolist() == ["alternative"]
    assert (other.accuracy_m >= 5000).all()
    # From the line that it rivals until Agdam was handed over.
    assert other.valid_from.tolist() == [pd.Timestamp("1994-05-12")]
    assert other.valid_to.tolist() == [pd.Timestamp("2020-11-20")]


AFTERMATH = "key of the map 'Aftermath of the 2020 Nagorno-Karabakh war'"
POSITIONS = "section 'Positions and statements', key of the map"


# The legends of the status article: the keys of its two maps.
@pytest.mark.parametrize(("kind", "first", "last", "entry"), [
    ("captured-2020", "2020-09-27", "2023-09-20", f"{AFTERMATH}, first entry"),
    ("agdam-handover", "2020-11-10", "2020-11-20", f"{AFTERMATH}, second entry"),
    ("kalbajar-handover", "2020-11-10", "2020-11-25", f"{AFTERMATH}, third entry"),
    ("lachin-handover", "2020-11-10", "2020-12-01", f"{AFTERMATH}, fourth entry"),
    ("remaining-2020", "2020-11-10", "2023-09-20", f"{AFTERMATH}, fifth entry"),
    ("other-claimed", "2020-11-10", "2024-01-01", f"{AFTERMATH}, tenth entry"),
    ("controlled-1994-2020", "1994-05-12", "2020-09-27", f"{POSITIONS}, first entry"),
    ("claimed-not-held", "1994-05-12", "2020-09-27", f"{POSITIONS}, second entry"),
])
def test_each_entry_of_the_legends_is_a_zone_on_the_days_it_held(atlas, kind, first, last, entry):
    rows = atlas.zones[atlas.zones.kind == kind]
    assert rows.valid_from.min() >= pd.Timestamp(first)
    assert rows.valid_to.max() == pd.Timestamp(last)
    assert set(rows.source_id) == {"wp-status"}
    assert set(rows.locator) == {entry}


def test_the_statements_map_is_a_partition_of_what_was_held_before_the_war(atlas):
    on = pd.Timestamp("2020-11-12")
    zones = atlas.zones[(atlas.zones.valid_from <= on) & (on < atlas.zones.valid_to)]
    kinds = ["captured-2020", "agdam-handover", "kalbajar-handover", "lachin-handover",
             "remaining-2020", "corridor"]
    shown = zones[zones.kind.isin(kinds)].piece_id
    assert not shown.duplicated().any()
    eve = atlas.snapshot("2020-09-26")
    held = set(eve[eve.holder == "karabakh"].piece_id)
    assert held == set(shown)


def test_contact_lines_keep_to_the_edges_of_pieces(atlas):
    edges = atlas.pieces.to_crs(REGION_CRS).boundary.union_all().buffer(60)
    for day in ("1994-05-12", "2020-12-13", "2022-12-12"):
        lines = atlas.lines(day)
        lines = lines[lines.kind.isin(CONTACT)].to_crs(REGION_CRS)
        assert (lines.difference(edges).length < 1).all(), day
