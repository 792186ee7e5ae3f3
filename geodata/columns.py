"""What a column may hold: the types that tables share, and their closed lists.

A type checks a value as it is read and says what would do instead; the members of an
enumeration say what they mean.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from geodata.periods import DayError, edtf_bounds, parse_day

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def _slug(value: str) -> str:
    if not _SLUG.fullmatch(value):
        raise ValueError("is not a slug; use lower-case letters, digits and single hyphens")
    return value


def _edtf(value: str) -> str:
    try:
        edtf_bounds(value)
    except DayError as error:
        raise ValueError(str(error)) from error
    return value


def _iso_day(value):
    if value in ("", None):
        return None
    try:
        return parse_day(value)
    except DayError as error:
        raise ValueError(str(error)) from error


def _empty_is_none(value):
    return None if value == "" else value


def ref(table: str, required: bool = True):
    """Return the type of a column that holds an id of ``table``."""
    extra = {"references": table}
    if required:
        return Annotated[str, AfterValidator(_slug), Field(json_schema_extra=extra)]
    return Annotated[
        str | None,
        BeforeValidator(_empty_is_none),
        AfterValidator(lambda v: v if v is None else _slug(v)),
        Field(json_schema_extra=extra),
    ]


Slug = Annotated[str, AfterValidator(_slug)]
Text = Annotated[str, Field(min_length=1)]
MaybeText = Annotated[str | None, BeforeValidator(_empty_is_none)]
Edtf = Annotated[str, AfterValidator(_edtf), Field(json_schema_extra={"format": "EDTF"})]
MaybeEdtf = Annotated[
    str | None,
    BeforeValidator(_empty_is_none),
    AfterValidator(lambda v: v if v is None else _edtf(v)),
    Field(json_schema_extra={"format": "EDTF"}),
]
Day = Annotated[date, BeforeValidator(_iso_day)]
MaybeDay = Annotated[date | None, BeforeValidator(_iso_day)]
MaybeCount = Annotated[
    Annotated[int, Field(ge=0)] | None, BeforeValidator(_empty_is_none)
]
MaybeLongitude = Annotated[
    Annotated[float, Field(ge=-180, le=180)] | None, BeforeValidator(_empty_is_none)
]
MaybeLatitude = Annotated[
    Annotated[float, Field(ge=-90, le=90)] | None, BeforeValidator(_empty_is_none)
]
YesNo = Literal["yes", "no", "unknown"]


class Voice(StrEnum):
    """Whose voice a source is."""

    ARMENIA = "armenia"
    AZERBAIJAN = "azerbaijan"
    KARABAKH = "karabakh"
    ARMENIAN_ADVOCACY = "armenian-advocacy"
    AZERBAIJANI_ADVOCACY = "azerbaijani-advocacy"
    THIRD_STATE = "third-state"
    INTERNATIONAL_BODY = "international-body"
    ACTING_BODY = "acting-body"
    MEDIA_ARMENIAN = "media-armenian"
    MEDIA_AZERBAIJANI = "media-azerbaijani"
    MEDIA_OTHER = "media-other"
    RESEARCH = "research"
    REFERENCE = "reference"


class Read(StrEnum):
    """How a source was read: the whole of it, a part, or what another source says of it."""

    WHOLE = "whole"
    EXCERPT = "excerpt"
    THROUGH = "through"


class TermKind(StrEnum):
    """What sort of thing a speaker named."""

    EVENT = "event"
    PERIOD = "period"
    ZONE = "zone"
    PLACE = "place"
    ENTITY = "entity"
    FORCES = "forces"
    PEOPLE = "people"


class Wording(StrEnum):
    """Whose wording a term is in the language in which it stands."""

    ORIGINAL = "original"
    OFFICIAL = "official"
    OUTLET = "outlet"


class Kind(StrEnum):
    """What an act of a jurisdiction or body does."""

    RECOGNISES = "recognises-independence"
    CALLS_TO_RECOGNISE = "calls-on-government-to-recognise"
    SELF_DETERMINATION = "supports-self-determination"
    TERRITORIAL_INTEGRITY = "supports-territorial-integrity"
    NOT_RECOGNISED = "states-non-recognition"
    WITHDRAWAL = "demands-withdrawal"
    CEASEFIRE = "calls-for-ceasefire"
    PRINCIPLES = "sets-out-principles"
    CONDEMNS_FORCE = "condemns-use-of-force"
    ACCESS = "calls-for-access"
    COURT_ORDER = "court-order"
    SANCTIONS = "calls-for-sanctions"
    RESCINDS = "rescinds"
    OTHER = "other"


class Outcome(StrEnum):
    """What became of an act."""

    PASSED = "passed"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    INTRODUCED = "introduced"
    ANNOUNCED = "announced"
    UNCERTAIN = "uncertain"


class Category(StrEnum):
    """What an event is about."""

    MILITARY = "military"
    DIPLOMATIC = "diplomatic"
    POLITICAL = "political"
    LEGAL = "legal"
    HUMANITARIAN = "humanitarian"
    DEMOGRAPHIC = "demographic"
    PROTEST = "protest"
    CULTURE = "culture"


class Stance(StrEnum):
    """What a position on the 2020 war says."""

    SUPPORTS_AZERBAIJAN = "supports-azerbaijan"
    SUPPORTS_ARMENIA = "supports-armenia"
    SUPPORTS_KARABAKH = "supports-karabakh"
    TERRITORIAL_INTEGRITY = "territorial-integrity"
    SELF_DETERMINATION = "self-determination"
    PEACEFUL_SETTLEMENT = "peaceful-settlement"
    CONDEMNS_AZERBAIJAN = "condemns-azerbaijan"
    CONDEMNS_ARMENIA = "condemns-armenia"
    CONDEMNS_BOTH = "condemns-both"
    CONDEMNS_THIRD_PARTY = "condemns-third-party"
    NON_RECOGNITION = "states-non-recognition"
    MEDIATES = "mediates"
    HUMANITARIAN = "humanitarian"
    OTHER = "other"


class Basis(StrEnum):
    """What a fact rests on."""

    SOURCED = "sourced"
    UNREFERENCED = "unreferenced"


class ZoneKind(StrEnum):
    """What sort of zone lies over the pieces."""

    PEACEKEEPERS = "peacekeepers"
    CORRIDOR = "corridor"
    CLAIMED = "claimed"
    CAPTURED_2020 = "captured-2020"
    AGDAM_HANDOVER = "agdam-handover"
    KALBAJAR_HANDOVER = "kalbajar-handover"
    LACHIN_HANDOVER = "lachin-handover"
    REMAINING_2020 = "remaining-2020"
    OTHER_CLAIMED = "other-claimed"
    CONTROLLED_1994_2020 = "controlled-1994-2020"
    CLAIMED_NOT_HELD = "claimed-not-held"


class JurisdictionKind(StrEnum):
    """What sort of body acts."""

    STATE = "state"
    ENTITY = "entity"
    CHAMBER = "chamber"
    REGION = "region"
    COUNTY = "county"
    MUNICIPALITY = "municipality"
    ORGANISATION = "organisation"
    PARTY = "party"
    ASSOCIATION = "association"
    PERSON = "person"
