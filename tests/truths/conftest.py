"""Known truths about the data that ship, each with where we know it from.

Sources are named by their id in ``data/sources.csv`` and the line of the text; points whose
side is documented are in ``data/places.csv``. What is called *unreferenced* is general
knowledge, and says so in the data as well.
"""

import geopandas as gpd
import pandas as pd
import pytest


@pytest.fixture(scope="session")
def piece_of(atlas):
    """Return the piece that each place lies in; places outside the study area are not in it."""
    joined = gpd.sjoin(atlas.places[["place_id", "geometry"]],
                       atlas.pieces[["piece_id", "geometry"]], predicate="within")
    assert not joined.place_id.duplicated().any(), "a place lies in two pieces"
    return joined.set_index("place_id").piece_id


@pytest.fixture(scope="session")
def holder_of(atlas, piece_of):
    """Return a function that gives with whom a place counted on a day."""
    def holder(place, on):
        held = atlas.holdings[atlas.holdings.piece_id == piece_of[place]]
        begun = held.valid_from <= pd.Timestamp(on)
        ended = held.valid_to <= pd.Timestamp(on)
        [who] = held[begun & ~ended].holder
        return who
    return holder
