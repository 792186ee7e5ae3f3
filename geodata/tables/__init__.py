"""The columns of every table of the record, declared once.

Each model is one table of ``data/``: its fields are the columns, in the order of the
file, with their meaning, ``key`` those that no two rows share; closed lists are those of
``vocabulary.csv``. The dictionary in ``data/README.md`` and the Frictionless package are written
from these models, in the order of ``TABLES``.
"""

from __future__ import annotations

from geodata.tables.actors import Jurisdiction, Membership, Position, Resolution, Role, Vote
from geodata.tables.drawn import (
    DistrictPoint,
    DistrictVillage,
    Figure,
    FittedPoint,
    GeonamesUnit,
    LargeRiver,
    PieceRule,
    PromisedLine,
    RegionState,
    River,
    RoadStretch,
    StillWater,
)
from geodata.tables.events import Event, Opening, Phase
from geodata.tables.holding import Control, CorridorState, PlaceSide, Report, Side, Zone
from geodata.tables.joining import PrecisionCode
from geodata.tables.names import AreaName, Name, NamedArea, OtherName, Place
from geodata.tables.papers import Inset, Preset
from geodata.tables.rows import Row
from geodata.tables.sources import Claim, Correction, Rule, Source
from geodata.tables.speakers import MOST_WORDS, Speaker, Subject, Term
from geodata.tables.wording import GlossaryWord, MessageState, Translation, Vocabulary
from geodata.tables.world import WorldArea, WorldMend, WorldRegion, WorldUnit

__all__ = ["KEYS", "MOST_WORDS", "TABLES", "GlossaryWord", "Row"]

TABLES: dict[str, type[Row]] = {
    "vocabulary": Vocabulary,
    "sources": Source,
    "rules": Rule,
    "jurisdictions": Jurisdiction,
    "resolutions": Resolution,
    "votes": Vote,
    "positions": Position,
    "memberships": Membership,
    "events": Event,
    "claims": Claim,
    "speakers": Speaker,
    "terms": Term,
    "control": Control,
    "reports": Report,
    "zones": Zone,
    "corridor": CorridorState,
    "places": Place,
    "names": Name,
    "named_areas": NamedArea,
    "area_names": AreaName,
    "other_names": OtherName,
    "translations": Translation,
    "message_states": MessageState,
    "glossary": GlossaryWord,
    "phases": Phase,
    "roles": Role,
    "sides": Side,
    "place_sides": PlaceSide,
    "openings": Opening,
    "presets": Preset,
    "corrections": Correction,
    "insets": Inset,
    "precisions": PrecisionCode,
    "subjects": Subject,
    "region_states": RegionState,
    "promised_lines": PromisedLine,
    "piece_rules": PieceRule,
    "figures": Figure,
    "district_points": DistrictPoint,
    "fitted_points": FittedPoint,
    "district_villages": DistrictVillage,
    "geonames_units": GeonamesUnit,
    "rivers": River,
    "large_rivers": LargeRiver,
    "still_waters": StillWater,
    "road_stretches": RoadStretch,
    "world_units": WorldUnit,
    "world_mends": WorldMend,
    "world_areas": WorldArea,
    "world_regions": WorldRegion,
}

KEYS: dict[str, tuple[str, ...]] = {name: row.key for name, row in TABLES.items()}
