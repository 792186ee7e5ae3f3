"""What a column may hold: the types that tables share, and their closed lists.

A type checks a value as it is read and says what would do instead. The values of the closed
lists are rows of ``vocabulary.csv``.
"""

from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, WithJsonSchema

from geodata.days import DayError, parse_day
from geodata.periods import edtf_bounds
from geodata.vocabulary import values

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


def empty_is_none(value):
    """Return None for an empty cell."""
    return None if value == "" else value


def ref(table: str, required: bool = True):
    """Return the type of a column that holds an id of ``table``."""
    extra = {"references": table}
    if required:
        return Annotated[str, AfterValidator(_slug), Field(json_schema_extra=extra)]
    return Annotated[
        str | None,
        BeforeValidator(empty_is_none),
        AfterValidator(lambda v: v if v is None else _slug(v)),
        Field(json_schema_extra=extra),
    ]


# What a column is in, for the dictionary and the data package.
DEGREES, METRES = {"unit": "degree, EPSG:4326"}, {"unit": "m"}
Slug = Annotated[str, AfterValidator(_slug)]
# It is read as an empty text, and in the data package as a value that may be missing.
SlugOrNone = Annotated[str, AfterValidator(lambda v: v and _slug(v)), WithJsonSchema(
    {"anyOf": [{"type": "string"}, {"type": "null"}]})]
Text = Annotated[str, Field(min_length=1)]
MaybeText = Annotated[str | None, BeforeValidator(empty_is_none)]
Edtf = Annotated[str, AfterValidator(_edtf), Field(json_schema_extra={"format": "EDTF"})]
MaybeEdtf = Annotated[
    str | None,
    BeforeValidator(empty_is_none),
    AfterValidator(lambda v: v if v is None else _edtf(v)),
    Field(json_schema_extra={"format": "EDTF"}),
]
Day = Annotated[date, BeforeValidator(_iso_day)]
MaybeDay = Annotated[date | None, BeforeValidator(_iso_day)]
Count = Annotated[int, Field(ge=0)]
MaybeCount = Annotated[
    Annotated[int, Field(ge=0)] | None, BeforeValidator(empty_is_none)
]
Longitude = Annotated[float, Field(
    ge=-180, le=180, description="Longitude.", json_schema_extra=DEGREES)]
Latitude = Annotated[float, Field(
    ge=-90, le=90, description="Latitude.", json_schema_extra=DEGREES)]
MaybeLongitude = Annotated[
    Annotated[float, Field(ge=-180, le=180)] | None, BeforeValidator(empty_is_none)
]
MaybeLatitude = Annotated[
    Annotated[float, Field(ge=-90, le=90)] | None, BeforeValidator(empty_is_none)
]

MaybeNumber = Annotated[
    Annotated[float, Field(gt=0)] | None, BeforeValidator(empty_is_none)
]


def _either(words: tuple[str, ...]) -> str:
    *most, last = map(repr, words)
    return f"{', '.join(most)} or {last}" if most else last


def closed(name: str, required: bool = True):
    """Return the type of a column that holds a value of a closed list of the vocabulary.

    The list is that of the folder that is read (``context={"words": ...}``, by its name), else
    the one that ships.
    """
    def listed(value: str, info: ValidationInfo) -> str:
        words = (info.context or {}).get("words", {}).get(name) or values(name)
        if value not in words:
            near = get_close_matches(value, words, 1)
            mend = f"write {near[0]!r}, or another word of that list" if near else (
                "write a word of that list")
            raise ValueError(f"is not in the list {name}: {_either(words)}; {mend}, or add it to "
                             "vocabulary.csv")
        return value

    extra = Field(json_schema_extra={"list": name})
    if required:
        return Annotated[str, AfterValidator(listed), extra]
    return Annotated[
        str | None,
        BeforeValidator(empty_is_none),
        AfterValidator(lambda value, info: value if value is None else listed(value, info)),
        extra,
    ]


# What a row of most tables ends with: its source, where in it, what it rests on, what is in doubt.
_FROM = Field(description="Where we have it from.")
_WHERE = Field(description="Where in the source.")
MaybeSource = Annotated[ref("sources", required=False), _FROM]
CitedSource = Annotated[ref("sources"), _FROM]
MaybeLocator = Annotated[MaybeText, _WHERE]
Locator = Annotated[Text, _WHERE]
Basis = Annotated[closed("basis"), Field(description="What the row rests on.")]
Doubts = Annotated[MaybeText, Field(description="Doubts and remarks.")]
Remarks = Annotated[MaybeText, Field(description="Remarks.")]
