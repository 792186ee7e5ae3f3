"""Where a page finds its parts: files of a server or of a folder, or what it holds itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class SheetParts:
    """What a page draws a sheet with where no server does.

    Style sheets of its map, of the rest, and of the faces inside an image, empty where the page
    has them itself: addresses, or ids of blocks; and what the atlas is called on a sheet.
    """

    map: str
    rest: str
    imprint: str
    faces: str = ""


@dataclass(frozen=True)
class Folder:
    """What lies around a page that no server answers for, by what it is.

    ``tongues`` gives by language its page and its frame, where there are several.
    """

    page: str
    embed: str
    days: str
    data: str
    one_file: str
    # Where all can open the folder; what the page may load, where no header can say it.
    site: str
    tongues: Mapping[str, tuple[str, str]]
    policy: str = ""
    # The picture of the page for who links to it, empty where none was made.
    card: str = ""


@dataclass(frozen=True)
class Texts:
    """Where a page finds what is said in one language: messages of the script, documents, views.

    ``citations`` are, by the first sign of the marks of facts, where their citations are;
    ``near`` the lines from which the panel measures where a reader clicked; ``terms`` what speakers
    called what is on the map. ``events`` are the
    columns of events that have no node, ``event_parts`` what the addresses of their parts begin
    and end with; empty where each event has a node. ``figures``, ``folds``, ``own_words`` and
    ``tables`` are empty where there are no views but maps, ``one_file`` on the page that is it.
    """

    words: str
    record: str
    search: str
    citations: str
    near: str
    terms: str
    documents: Mapping[str, Mapping[str, str]]
    events: str = ""
    event_parts: tuple[str, str] = ("", "")
    figures: str = ""
    folds: str = ""
    own_words: str = ""
    one_file: str = ""
    tables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Addresses:
    """Where the page finds its parts, each named by the hash of its content."""

    style: str
    # Of what may come after the map.
    after: str
    # Of a page in a frame of another.
    framed: str
    script: str
    # Of the marks of the world, which a page of the region does without.
    marks: str
    # Of the faces that a page begins with, by script.
    fonts: Mapping[str, Sequence[str]]
    relief: str
    finer_relief: str
    image: str
    # By language: a reader gets those of one.
    texts: Mapping[str, Texts]
    # What the views beside the maps need but for what they say: their script, which comes after
    # the map, and what they are drawn with. Empty where there are none but maps.
    views: Mapping[str, Any] = field(default_factory=dict)
    # What a reader's own data need but for what is said: their script, its worker, the ground, and
    # what a sheet is drawn with in the page.
    own: Mapping[str, Any] = field(default_factory=dict)
    sheet: SheetParts | None = None
    folder: Folder | None = None


@dataclass(frozen=True)
class Inline:
    """What a page holds itself when it has no server to ask.

    ``blocks`` is the text of each part by the id that the page asks for it by, ``packed`` that of
    parts that were made smaller; ``policy`` says what the page may load.
    """

    style: str
    script: str
    policy: str
    blocks: Mapping[str, str]
    packed: Mapping[str, str]
