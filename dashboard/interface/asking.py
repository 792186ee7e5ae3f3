"""A question, answered or refused: what the server sends and what a folder holds.

Imports geopandas: only what answers imports this module.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass

from dashboard.documents import Documents
from dashboard.export.data import atlas_of
from dashboard.interface.answers import answer, json_bytes
from dashboard.interface.catalogue import RESOURCES, ROOT, TYPES
from dashboard.interface.feed import feed
from dashboard.interface.openapi import openapi
from dashboard.interface.parameters import Fault, read_parameters
from dashboard.words import say
from geodata import Atlas
from geodata.features import WINDOW

DESCRIPTION = "openapi.json"
# The tables whose keys a parameter names, and the column of them.
_KEYS = {"speaker": ("speakers", "speaker_id"), "source": ("sources", "source_id")}


@dataclass(frozen=True)
class Answer:
    """What is sent: a status of HTTP, a content and its type."""

    status: int
    content: bytes
    mimetype: str


def ask(documents: Documents, name: str, form: str, query: Mapping[str, str],
        twice: Collection[str] = ()) -> Answer:
    """Return the answer to a resource in a form, 404 or 400 with the faults of the question.

    What is asked ``twice`` is one: which of the two is meant nobody knows.

    Raises
    ------
    StoreError
        When the data were edited since the documents were read.
    """
    if f"{name}.{form}" == DESCRIPTION:
        return Answer(200, json_bytes(openapi(atlas_of(documents))), TYPES["json"])
    resource = RESOURCES.get(name)
    if resource is None or form not in resource.forms:
        names = ", ".join(f"{key}.{kind}" for key, of in RESOURCES.items() for kind in of.forms)
        return _refused(404, [Fault("", f"{name}.{form}", say("interface-no-resource",
                                                            names=names))])
    values, faults = read_parameters(resource.parameters, query)
    faults += [Fault(name, query[name], say("interface-twice")) for name in twice]
    if faults:
        return _refused(400, faults)
    atlas = atlas_of(documents)
    faults = [*_unknown_keys(atlas, values), *_turned(query, values)]
    if faults:
        return _refused(400, faults)
    try:
        return Answer(200, answer(atlas, name, form, values), TYPES[form])
    except ValueError:
        west, south, east, north = WINDOW
        return _refused(400, [Fault("lon", f"{query['lon']}, {query['lat']}", say(
            "interface-no-point", west=f"{west:g}", east=f"{east:g}", south=f"{south:g}",
            north=f"{north:g}"))])


def changes_feed(documents: Documents, site: str) -> bytes:
    """Return the feed of changes of the data; StoreError as ``ask`` raises it."""
    return feed(atlas_of(documents), site)


def whole(documents: Documents) -> Iterator[tuple[str, bytes]]:
    """Yield what needs no parameters, as files of a folder: their paths and what they hold."""
    yield f"{ROOT}{DESCRIPTION}", ask(documents, *DESCRIPTION.split("."), {}).content
    for name, resource in RESOURCES.items():
        for form in resource.forms if resource.is_whole else ():
            yield f"{ROOT}{name}.{form}", ask(documents, name, form, {}).content


def _unknown_keys(atlas: Atlas, values: Mapping[str, object]) -> Iterator[Fault]:
    for name, (table, column) in _KEYS.items():
        if name in values and values[name] not in set(getattr(atlas, table)[column]):
            yield Fault(name, str(values[name]), say("interface-no-row", where=_LISTED[name]))


def _turned(query: Mapping[str, str], values: Mapping[str, object]) -> Iterator[Fault]:
    if "from" in values and "to" in values and values["to"] < values["from"]:
        yield Fault("from", query["from"], say("interface-no-span"))


# What lists the keys that a parameter can have.
_LISTED = {"speaker": f"{ROOT}terms.csv", "source": f"{ROOT}sources.csv"}


def _refused(status: int, faults: list[Fault]) -> Answer:
    content = json_bytes({"faults": [asdict(fault) for fault in faults]})
    return Answer(status, content, TYPES["json"])
