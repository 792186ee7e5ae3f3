"""The tables that the layers are made of: what they name is there, what they say is drawn."""

import pytest
from builders import tiny_folder, told, write_table

from geodata.reading import read_data


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tiny_folder(tmp_path_factory.mktemp("tiny"))


BOTH = ({}, {"piece_id": "south", "order": "2"})


@pytest.mark.parametrize(("table", "rows", "fault"), [
    ("piece_rules", [{"within": "corridor-road-new ditch"}, BOTH[1]],
     "piece_rules.csv:2: within: 'ditch' is not in geometry/cuts.geojson"),
    ("piece_rules", [{}], "piece_rules.csv: piece_id: has no 'south'"),
    ("piece_rules", [{"district": "shusa"}, BOTH[1]],
     "piece_rules.csv:2: district: 'shusa' is not in named_areas.csv"),
    ("piece_rules", [*BOTH, {"piece_id": "west"}], "'west' is not in pieces"),
    ("road_stretches", [{"through": "ditch"}],
     "road_stretches.csv:2: through: 'ditch' is not in geometry/cuts.geojson"),
    ("large_rivers", [{"south": "us-nh"}],
     "large_rivers.csv:2: south: 'us-nh' is not in region_states.csv"),
    ("large_rivers", [{"since": ""}], "large_rivers.csv:2: since: is empty"),
    ("world_mends", [{"but_not": "us-nh"}],
     "world_mends.csv:2: but_not: 'us-nh' is not in geometry/world.geojson"),
    ("world_mends", [{"unit": ""}], "world_mends.csv:2: unit: and taken_from are both empty"),
    ("world_mends", [{"added": ""}], "world_mends.csv:2: added: is empty"),
    ("figures", [{"areas": "shusha agdam"}],
     "figures.csv:2: areas: 'agdam' is not in named_areas.csv"),
    ("geonames_units", [{"district": "agdam"}], "'agdam' is not in named_areas.csv"),
])
def test_what_a_layer_is_made_of_names_what_there_is(folder, table, rows, fault):
    kept = (folder / f"{table}.csv").read_bytes()
    write_table(folder, table, *rows)
    try:
        [problem] = told(read_data(folder).problems)
    finally:
        (folder / f"{table}.csv").write_bytes(kept)
    assert fault in problem


def test_pieces_are_called_and_lie_as_their_rules_say(atlas):
    pieces = atlas.pieces.set_index("piece_id")
    for rule in atlas.piece_rules.itertuples():
        piece = pieces.loc[rule.piece_id]
        assert (rule.name, rule.district) == (piece["name"], piece.district)
        if isinstance(rule.today, str):
            assert rule.today == piece.district_today


def test_roads_are_drawn_as_their_stretches_say(atlas):
    roads = atlas.roads.set_index(["road_id", "segment"])
    stretches = atlas.road_stretches.assign(segment=atlas.road_stretches.segment.astype(str))
    assert set(map(tuple, stretches[["road_id", "segment"]].to_numpy())) == set(roads.index)
    for stretch in stretches.itertuples():
        road = roads.loc[(stretch.road_id, stretch.segment)]
        for column in ("kind", "name", "accuracy_m", "method", "source_id", "locator"):
            assert getattr(stretch, column) == road[column], (stretch.road_id, column)


def test_waters_are_called_as_their_tables_say(atlas):
    drawn = {*atlas.context.name}
    for table in (atlas.rivers, atlas.large_rivers, atlas.still_waters):
        assert {*table.name} <= drawn
