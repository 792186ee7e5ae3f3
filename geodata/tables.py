"""The columns of every table of the record, declared once.

Each model is one table of ``data/``: its fields are the columns, in the order of the
file, with their meaning; closed lists are those of ``vocabulary.csv``. The dictionary in
``data/README.md`` and the Frictionless package are written from these models.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from geodata.columns import (
    Basis,
    CitedSource,
    Day,
    Doubts,
    Edtf,
    Locator,
    MaybeCount,
    MaybeDay,
    MaybeEdtf,
    MaybeLatitude,
    MaybeLocator,
    MaybeLongitude,
    MaybeSource,
    MaybeText,
    Remarks,
    Slug,
    SlugOrNone,
    Text,
    closed,
    empty_is_none,
    ref,
)


class Row(BaseModel):
    """What every row shares: unknown columns are refused, values are stripped."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, frozen=True)


class Source(Row):
    """A document that a fact points to."""

    source_id: Slug = Field(description="Key.")
    title: Text = Field(
        description="Title as printed; of a document without one, or whose title we did not see, "
        "what it is, in square brackets."
    )
    author: MaybeText = Field(description="Author, family name first.")
    publisher: MaybeText = Field(description="Publisher, as named where we read it.")
    published: MaybeEdtf = Field(description="Date of publication.")
    language: Text = Field(description="BCP 47 tag of the document.")
    url: MaybeText = Field(description="Address, where one was given.")
    archived: MaybeEdtf = Field(description="Day of the archive copy: an upper bound of the date.")
    symbol: MaybeText = Field(description="Document symbol, DOI or ISBN.")
    licence: MaybeText = Field(description="Licence, where known.")
    voice: closed("source-voice") = Field(description="Whose voice it is.")
    family: MaybeText = Field(description="Versions of one text share a family: one witness.")
    seen_via: ref("sources", required=False) = Field(
        description="The document through which we know this one; empty when read itself."
    )
    locator: MaybeText = Field(description="Where in seen_via it is cited.")
    read: closed("source-read") = Field(description="How much of it was read.")
    note: Remarks


class Jurisdiction(Row):
    """A body that acted or was asked to: state, entity, chamber, region, city, organisation."""

    jurisdiction_id: Slug = Field(description="Key.")
    name: Text = Field(description="Name in English.")
    kind: closed("jurisdiction-kind") = Field(description="What sort of body it is.")
    parent_id: ref("jurisdictions", required=False) = Field(
        description="The jurisdiction that it lies in or belongs to."
    )
    iso: MaybeText = Field(description="ISO 3166-1 alpha-2 or 3166-2 code.")
    un_member: closed("known") = Field(description="Whether it is a UN member state.")
    lon: MaybeLongitude = Field(
        description="Longitude of its point.", json_schema_extra={"unit": "degree, EPSG:4326"}
    )
    lat: MaybeLatitude = Field(
        description="Latitude of its point.", json_schema_extra={"unit": "degree, EPSG:4326"}
    )
    note: Remarks


class Resolution(Row):
    """An act, or an attempted act, of one jurisdiction or body."""

    resolution_id: Slug = Field(description="Key.")
    jurisdiction_id: ref("jurisdictions") = Field(description="Who acted.")
    body: Text = Field(description="The chamber, council or office.")
    date: Edtf = Field(description="When it was done.")
    kind: closed("act-kind") = Field(description="What it does, or would have done.")
    outcome: closed("act-outcome") = Field(description="What became of it.")
    votes_for: MaybeCount = Field(description="Votes for.")
    votes_against: MaybeCount = Field(description="Votes against.")
    votes_abstain: MaybeCount = Field(description="Abstentions.")
    binding: closed("known") = Field(description="Whether it binds in law.")
    symbol: MaybeText = Field(description="Document symbol or bill number.")
    title: Text = Field(description="What was done, in a few words of ours.")
    summary: MaybeText = Field(description="What it says, in our own words.")
    ended: MaybeEdtf = Field(description="When it stopped being in force.")
    ended_by: ref("resolutions", required=False) = Field(description="The act that ended it.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Vote(Row):
    """How one member voted in a roll call."""

    resolution_id: ref("resolutions") = Field(description="The roll call.")
    jurisdiction_id: ref("jurisdictions") = Field(description="The member.")
    vote: closed("vote") = Field(description="The vote.")
    source_id: CitedSource
    locator: Locator
    note: Remarks


class Position(Row):
    """What a country, organisation or person said about the 2020 war."""

    position_id: Slug = Field(description="Key.")
    jurisdiction_id: ref("jurisdictions") = Field(description="Who said it.")
    speaker: MaybeText = Field(description="The person or office that spoke.")
    date: Edtf = Field(description="When.")
    stance: closed("stance") = Field(description="What it comes to.")
    summary: Text = Field(description="What was said, in our own words.")
    source_id: CitedSource
    locator: Locator
    basis: Basis
    note: Doubts


class Membership(Row):
    """That a state belonged to a bloc: for the blocs by which the charts group positions.

    The members of the time of the 2020 war, and who had left or was suspended by then.
    Observers are not members.
    """

    bloc_id: ref("jurisdictions") = Field(description="The bloc.")
    jurisdiction_id: ref("jurisdictions") = Field(description="Who belonged to it.")
    role: closed("member-role") = Field(description="As what it belonged to it.")
    joined: Edtf = Field(description="When it joined.")
    ended: MaybeEdtf = Field(
        description="First day without it, because it left or was suspended; empty when still so."
    )
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Event(Row):
    """Something that happened on a day, at a place."""

    event_id: Slug = Field(description="Key.")
    date: Edtf = Field(
        description="When; of what lasted longer than a day, when it began. An interval says "
        "between which days it lies, never how long it lasted."
    )
    until: MaybeEdtf = Field(
        description="Last day of what lasted longer than a day; empty for what did not."
    )
    category: closed("event-category") = Field(description="What it is about.")
    title: Text = Field(description="What happened, in a few neutral words.")
    summary: MaybeText = Field(description="More of it, in our own words.")
    place_id: ref("places", required=False) = Field(description="The place, if it is in places.")
    place: MaybeText = Field(description="The place's name where it is not in places.")
    lon: MaybeLongitude = Field(
        description="Longitude, empty when place_id gives it.",
        json_schema_extra={"unit": "degree, EPSG:4326"},
    )
    lat: MaybeLatitude = Field(
        description="Latitude, empty when place_id gives it.",
        json_schema_extra={"unit": "degree, EPSG:4326"},
    )
    where_precision: Annotated[int, Field(ge=1, le=7)] = Field(
        description="UCDP GED where_prec: 1 exact, 2 within 25 km, 3 district, 4 first-level "
        "unit, 5 linear or fuzzy, 6 country, 7 international or unknown."
    )
    control: closed("event-control") = Field(
        description="What it changed on the map: nothing, who holds a piece, a line, the corridor."
    )
    weight: Annotated[int, Field(ge=1, le=3)] = Field(
        description="1 a turning point, 2 worth its own mark, 3 detail."
    )
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Claim(Row):
    """What one named source says of one fact, where sources differ."""

    claim_id: Slug = Field(description="Key.")
    subject: closed("claim-subject") = Field(description="The table that the fact is in.")
    subject_id: MaybeText = Field(description="The row that the fact is in.")
    field: Text = Field(description="The column or matter in dispute.")
    value: Text = Field(description="What this source gives for it.")
    speaker: MaybeText = Field(description="Who says it, where the source reports another.")
    says: Text = Field(description="What is said, in our own words.")
    shown: closed("shown") = Field(description="Whether this is the value the map shows.")
    rule_id: ref("rules", required=False) = Field(description="The rule that picked the value.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Remarks


class Speaker(Row):
    """Whose words stand in terms: a state, the de facto authorities, a body of states."""

    speaker_id: Slug = Field(description="Key.")
    name: Text = Field(description="Name in English.")
    voice: closed("source-voice") = Field(description="Whose voice it is.")
    party: closed("speaker-party") = Field(
        description="Which party to the conflict it is, or none."
    )
    jurisdiction_id: ref("jurisdictions", required=False) = Field(
        description="The same body in jurisdictions."
    )
    note: Remarks


MOST_WORDS = 8


class Term(Row):
    """What one speaker called one thing on one day, in the speaker's words and nobody else's.

    The term is quoted, at most eight words of it; nothing of it is ours, and it is never shown
    without its speaker.
    """

    term_id: Slug = Field(description="Key.")
    speaker_id: ref("speakers") = Field(description="Who said it.")
    office: MaybeText = Field(description="The office, person or document that speaks.")
    kind: closed("term-kind") = Field(description="What sort of thing is named.")
    subject_id: Slug = Field(
        description="What is named: the key of the event or the place; of what has no row, a "
        "value of the list of its kind."
    )
    term: Text = Field(description="The words, as they stand in the source.")
    language: Text = Field(description="BCP 47 tag of these words.")
    term_en: MaybeText = Field(
        description="In English, by us, where the words are in another language."
    )
    wording: closed("term-wording") = Field(description="Whose wording that is.")
    date: Edtf = Field(description="The day on which it was said, adopted or published.")
    source_id: CitedSource
    locator: Locator
    note: Doubts

    @model_validator(mode="after")
    def _is_short_and_told_in_english(self):
        for words in (self.term, self.term_en or ""):
            if len(words.split()) > MOST_WORDS:
                raise ValueError(f"{words!r} has more than {MOST_WORDS} words; quote fewer")
        if (self.language == "en") == bool(self.term_en):
            raise ValueError("term_en stands beside a term in another language, and only there; "
                             "fill it, or empty it where language is en")
        return self


class Rule(Row):
    """How one value is picked where sources differ."""

    rule_id: Slug = Field(description="Key.")
    statement: Text = Field(description="The rule.")


class Vocabulary(Row):
    """A value of a closed list. What it is called and means stands in words/, keyed by both."""

    list: Slug = Field(description="The list.")
    value: Text = Field(description="The value.")
    look: MaybeText = Field(
        description="How it is drawn, parted by blanks: fill, hatch, line, mark, path, over which "
        "colour, as what else, area, plain or none. Empty where the list is never drawn."
    )
    order: Annotated[int, Field(ge=1)] = Field(description="Its place in the list.")
    at_start: Annotated[Literal["yes", "no"] | None, BeforeValidator(empty_is_none)] = Field(
        description="Whether it is on, or chosen, at the start; empty where nobody chooses."
    )


class DatedRow(Row):
    """A row that holds during ``[valid_from, valid_to)``, which must hold a day."""

    @model_validator(mode="after")
    def _ends_after_it_begins(self):
        if self.valid_to is not None and self.valid_to <= self.valid_from:
            raise ValueError(f"valid_to {self.valid_to} is not after valid_from "
                             f"{self.valid_from}; swap the two days, or write as valid_to the "
                             "first day after the period, empty when it goes on")
        return self


class Control(DatedRow):
    """Who held one piece during one period."""

    piece_id: ref("pieces") = Field(description="The piece.")
    holder: closed("holder") = Field(
        description="Who held it; while it was being handed over, the giver; while contested, "
        "the one of the two on whose side of the drawn front it lies, which counts for nothing."
    )
    manner: closed("manner") = Field(
        description="Held, under fire or disputed, or being handed over."
    )
    other: closed("holder", required=False) = Field(
        description="To whom it was being handed over, or with whom it was contested; empty of "
        "what was held."
    )
    valid_from: Day = Field(description="First day.")
    valid_to: MaybeDay = Field(description="First day after; empty when still so.")
    event_id: ref("events", required=False) = Field(description="The event that began it.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Report(Row):
    """What one voice said of a change of control: announced, denied, admitted or attested."""

    report_id: Slug = Field(description="Key.")
    event_id: ref("events") = Field(description="The event by which the ground passed.")
    step: closed("report-step") = Field(
        description="Announced by who took or received the ground; denied by a party; admitted "
        "by who lost or gave it; attested by somebody who is no party."
    )
    by: closed("report-by") = Field(
        description="Whose word it is: Azerbaijan's; that of the de facto authorities in "
        "Stepanakert or of Armenia; that of somebody who is no party."
    )
    speaker: Text = Field(description="The person, office or paper.")
    date: Edtf = Field(
        description="The day on which it was said; of what was told later, the day told."
    )
    says: Text = Field(description="What is said, in our own words.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Zone(DatedRow):
    """A zone over the pieces: patrolled, claimed, the corridor, or of a source's map."""

    zone_id: Slug = Field(description="The zone; several rows make it up.")
    kind: closed("zone-kind") = Field(description="What sort it is.")
    piece_id: ref("pieces") = Field(description="A piece that belongs to it.")
    by: Text = Field(description="Who patrols, claims, held or took it.")
    valid_from: Day = Field(description="First day.")
    valid_to: MaybeDay = Field(description="First day after; empty when still so.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class CorridorState(DatedRow):
    """In what state the Lachin corridor was during one period, and who reported it."""

    state: closed("passage") = Field(
        description="The state of passage."
    )
    route: closed("route") = Field(description="The road it was on.")
    valid_from: Day = Field(description="First day.")
    valid_to: MaybeDay = Field(description="First day after; empty when still so.")
    reported_by: Text = Field(description="Who reported it.")
    summary: Text = Field(description="What passed and what did not, in our own words.")
    event_id: ref("events", required=False) = Field(description="The event that began it.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis


class Place(Row):
    """A place on the map of the region."""

    place_id: Slug = Field(description="Key.")
    kind: closed("place-kind") = Field(description="What sort of place.")
    lon: Annotated[float, Field(ge=44, le=49)] = Field(
        description="Longitude.", json_schema_extra={"unit": "degree, EPSG:4326"}
    )
    lat: Annotated[float, Field(ge=38, le=42)] = Field(
        description="Latitude.", json_schema_extra={"unit": "degree, EPSG:4326"}
    )
    rank: Annotated[int, Field(ge=1, le=4)] = Field(
        description="1 always labelled, 2 at the default extent, 3 and 4 on zoom."
    )
    district: MaybeText = Field(description="Soviet-era district, where documented.")
    in_nkao: closed("in-nkao") = Field(
        description="Inside or outside the former oblast."
    )
    side_1994_2020: MaybeText = Field(description="Documented side between the two wars.")
    side_2020_2023: MaybeText = Field(description="Documented side after November 2020.")
    source_id: ref("sources") = Field(description="Where the point is from.")
    locator: MaybeLocator
    note: Remarks


class Name(Row):
    """What a place is called in one language by one authority during one period."""

    place_id: ref("places") = Field(description="The place.")
    language: closed("language") = Field(description="Language.")
    name: Text = Field(description="The name, in that language's script.")
    authority: closed("authority") = Field(
        description="Who uses it."
    )
    valid_from: MaybeEdtf = Field(description="First day, where it was introduced later.")
    valid_to: MaybeEdtf = Field(description="First day after.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis


class NamedArea(Row):
    """A district, a province, a state or a water that has its name on the map of the region."""

    area_id: Slug = Field(description="Key, within its layer.")
    layer: closed("area-layer") = Field(description="What sort of area it is.")
    lon: MaybeLongitude = Field(
        description="Longitude of its name; empty where the map finds the place for it.",
        json_schema_extra={"unit": "degree, EPSG:4326"},
    )
    lat: MaybeLatitude = Field(
        description="Latitude of its name; empty where the map finds the place for it.",
        json_schema_extra={"unit": "degree, EPSG:4326"},
    )
    today: MaybeText = Field(
        description="Of a district of the Soviet era: the districts of today among which its "
        "land was divided, parted by blanks."
    )
    in_nkao: closed("known", required=False) = Field(
        description="Of a district of the Soviet era: whether it was part of the former oblast."
    )
    claimed_1991: closed("known", required=False) = Field(
        description="Of a district of the Soviet era: whether the declaration of 2 September "
        "1991 claimed it."
    )
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class AreaName(Row):
    """What an area is called on the map in one language, as it was called while it existed."""

    area_id: ref("named_areas") = Field(description="The area.")
    layer: closed("area-layer") = Field(description="What sort of area it is.")
    language: closed("language") = Field(description="Language.")
    name: Text = Field(description="The name, whole, in that language's script.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis


class OtherName(Row):
    """What a place, a body, a layer or a piece is also called; a search finds it so, no map does.

    What countries are called comes from the CLDR; here stands what that lacks. That a name is
    here says that it is used by some, not that it is right.
    """

    subject: closed("named-subject") = Field(description="What sort of thing is called so.")
    subject_id: Slug = Field(description="The place, jurisdiction, piece or layer.")
    language: closed("language") = Field(description="Language.")
    name: Text = Field(description="The name or its abbreviation.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis


class Translation(Row):
    """What a text of the record says in another language.

    It is of the text as ``original`` marks it: a text that has changed since stands in English
    until its translation is looked at again.
    """

    table: closed("translated-table") = Field(description="The table of the text.")
    row_id: SlugOrNone = Field(
        description="The key of its row; empty where the text stands in many rows, and is "
        "translated once."
    )
    field: closed("translated-field") = Field(description="Its column.")
    language: Text = Field(description="BCP 47 tag: the name of a folder in words/.")
    text: Text = Field(description="The text in that language.")
    state: closed("translation-state") = Field(description="How far it was looked at.")
    original: Text = Field(
        description="The first twelve digits of the SHA-256 of the text that was translated."
    )


class MessageState(Row):
    """How far a message of the interface was looked at in another language.

    It is of the English message as ``original`` marks it, by which a changed one is seen. What
    the message says stands in the language's folder of ``words/``.
    """

    language: Text = Field(description="BCP 47 tag: the name of a folder in words/.")
    message: Text = Field(description="The name of the message.")
    state: closed("translation-state") = Field(description="How far it was looked at.")
    original: Text = Field(
        description="The first twelve digits of the SHA-256 of the English message, with all "
        "its attributes."
    )


class GlossaryWord(Row):
    """What a term of the atlas is called in a language, and what each side may say against it."""

    term_id: Slug = Field(description="The term.")
    language: Text = Field(description="BCP 47 tag: the name of a folder in words/.")
    word: Text = Field(description="The word that was chosen.")
    meaning: MaybeText = Field(
        description="What the term means here, told once: with the English word."
    )
    azerbaijani_objection: MaybeText = Field(
        description="What a reader of the Azerbaijani side may object to; a word that only a "
        "speaker says stands in quotation marks."
    )
    armenian_objection: MaybeText = Field(
        description="What a reader of the Armenian side may object to, likewise."
    )
    why: Text = Field(description="Why it was chosen.")


class Phase(DatedRow):
    """A time in which one thing about the conflict held, by which the map is drawn."""

    phase_id: Slug = Field(description="Key.")
    matter: closed("matter") = Field(description="What it is about.")
    valid_from: Day = Field(description="First day.")
    valid_to: MaybeDay = Field(description="First day after; empty when still so.")
    front: closed("front", required=False) = Field(
        description="How the line between the sides is drawn; empty for another matter."
    )
    event_id: ref("events", required=False) = Field(description="The event that began it.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Role(Row):
    """What a jurisdiction is to the map of the world, beside having acted."""

    jurisdiction_id: ref("jurisdictions") = Field(description="The jurisdiction.")
    role: closed("jurisdiction-role") = Field(description="What it is.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Side(Row):
    """On which side of a line of contact a holder stands; who is not listed stands on none."""

    holder: closed("holder") = Field(description="The holder.")
    side: closed("holder") = Field(description="The holder whose side it is.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class PlaceSide(Row):
    """What it means for a place to be documented on a side, and on which day it is compared."""

    documented_in: Annotated[str, Field(pattern=r"^side_\d{4}_\d{4}$")] = Field(
        description="The column of places.csv that documents it."
    )
    place_side: closed("place-side") = Field(description="The value of that column.")
    side: closed("holder") = Field(description="The side of sides.csv on which the place then lay.")
    compared_on: Day = Field(description="The day on which control.csv must say the same.")
    phase_id: ref("phases", required=False) = Field(
        description="The phase of which the column tells."
    )
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Opening(Row):
    """A day that the atlas shows before a reader has chosen one."""

    opening: Slug = Field(description="What opens on it: first, a visit; compared, the other day.")
    day: Day = Field(description="The day.")
    event_id: ref("events") = Field(description="The event by which it was chosen.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class PrecisionCode(Row):
    """What a code of precision in somebody's own rows means: metres around a point, or a unit."""

    scheme: closed("precision-scheme") = Field(description="Whose codes they are.")
    code: Text = Field(description="The code.")
    metres: Annotated[float | None, Field(ge=0), BeforeValidator(empty_is_none)] = Field(
        description="How far the place may lie from the point; empty where a unit says it.",
        json_schema_extra={"unit": "metre"},
    )
    unit: closed("precision-unit") = Field(description="Within what the place lies.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Correction(Row):
    """What the record said before and says now, and what moved us; the newest first in the feed."""

    correction_id: Slug = Field(description="Key.")
    date: Day = Field(description="The day on which the record was changed.")
    subject: closed("claim-subject") = Field(description="The table that was changed.")
    subject_id: MaybeText = Field(description="The row, where it was one.")
    believed: Text = Field(description="What the record said before.")
    now: Text = Field(description="What it says now.")
    rule_id: ref("rules", required=False) = Field(description="The rule that moved us.")
    source_id: ref("sources", required=False) = Field(description="The source that moved us.")
    locator: MaybeLocator


_DEGREE = "degree, EPSG:4326"
_NUMBER = r"-?\d{1,3}(\.\d+)?"
_Longitude = Annotated[float, Field(ge=-180, le=180, json_schema_extra={"unit": _DEGREE})]
_Latitude = Annotated[float, Field(ge=-90, le=90, json_schema_extra={"unit": _DEGREE})]
# What draw/places.py and the page's script project by: conic or azimuthal, true to area.
_Projection = Annotated[str, Field(
    pattern=rf"^\+proj=(aea \+lat_1={_NUMBER} \+lat_2={_NUMBER}|laea) "
            rf"\+lat_0={_NUMBER} \+lon_0={_NUMBER}$")]
_PROJECTED = ("How it is drawn, as PROJ has it: Albers' equal-area conic (aea) or Lambert's "
              "azimuthal equal-area projection (laea).")


class Preset(Row):
    """A part of the world that has a map of its own: the box that it shows."""

    preset: closed("preset") = Field(description="The part of the world.")
    west: _Longitude = Field(description="Its western edge.")
    south: _Latitude = Field(description="Its southern edge.")
    east: _Longitude = Field(description="Its eastern edge.")
    north: _Latitude = Field(description="Its northern edge.")
    projection: _Projection = Field(description=_PROJECTED)

    @model_validator(mode="after")
    def _has_an_inside(self):
        return with_an_inside(self)


class Inset(Row):
    """Land far off that the map of a part of the world has in its corner, at the same scale."""

    inset: Slug = Field(description="Key.")
    preset: ref("presets") = Field(description="The part of the world whose map has it.")
    west: _Longitude = Field(description="Its western edge.")
    south: _Latitude = Field(description="Its southern edge.")
    east: _Longitude = Field(description="Its eastern edge.")
    north: _Latitude = Field(description="Its northern edge.")
    projection: _Projection = Field(description=_PROJECTED)

    @model_validator(mode="after")
    def _has_an_inside(self):
        return with_an_inside(self)


def with_an_inside(box: Preset | Inset) -> Preset | Inset:
    """Return a box of degrees; ValueError for one with no inside."""
    if box.west >= box.east or box.south >= box.north:
        raise ValueError("has no inside; write west before east and south before north")
    return box


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
}

KEYS: dict[str, tuple[str, ...]] = {
    "vocabulary": ("list", "value"),
    "sources": ("source_id",),
    "rules": ("rule_id",),
    "jurisdictions": ("jurisdiction_id",),
    "resolutions": ("resolution_id",),
    "votes": ("resolution_id", "jurisdiction_id"),
    "positions": ("position_id",),
    "memberships": ("bloc_id", "jurisdiction_id", "joined"),
    "events": ("event_id",),
    "claims": ("claim_id",),
    "speakers": ("speaker_id",),
    "terms": ("term_id",),
    "control": ("piece_id", "valid_from"),
    "reports": ("report_id",),
    "zones": ("zone_id", "piece_id", "valid_from"),
    "corridor": ("valid_from",),
    "places": ("place_id",),
    "names": ("place_id", "language", "authority", "name"),
    "named_areas": ("area_id", "layer"),
    "area_names": ("area_id", "layer", "language"),
    "other_names": ("subject", "subject_id", "language", "name"),
    # A line has a name for each of its times, and a translation of each.
    "translations": ("table", "row_id", "field", "language", "original"),
    "message_states": ("language", "message"),
    "glossary": ("term_id", "language"),
    "phases": ("phase_id",),
    "roles": ("jurisdiction_id", "role"),
    "sides": ("holder",),
    "place_sides": ("documented_in", "place_side"),
    "openings": ("opening",),
    "presets": ("preset",),
    "corrections": ("correction_id",),
    "insets": ("inset",),
    "precisions": ("scheme", "code"),
}
