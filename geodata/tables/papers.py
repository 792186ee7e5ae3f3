"""The tables of the maps of parts of the world."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from geodata.columns import Slug, closed, ref
from geodata.tables.rows import Row

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

    key = ("preset",)

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

    key = ("inset",)

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
