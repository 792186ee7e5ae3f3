"""The compiled documents as the server holds them: read once, never changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from dashboard.address.state import PARTS, State
from dashboard.draw.event_points import EventPoints
from dashboard.draw.map import inline_svg
from dashboard.draw.notes import with_notes
from dashboard.draw.places import part_document
from dashboard.making import manifest_of
from dashboard.store import documents_folder, words_folder
from dashboard.words import FALLBACK
from geodata.paths import DATA

_NAMES = ("near", "own-ground", "record", "region", "search", "terms", "world")
# They say nothing: what they hold is the same in every language.
_WORDLESS = ("own-ground",)
_PARTS = tuple(map(part_document, PARTS))
RELIEF = DATA / "geometry" / "relief.webp"
# Of the same ground, for large scales.
FINER_RELIEF = DATA / "geometry" / "relief-fine.webp"
# The parts of a map document that the page already holds as SVG.
_DRAWN = ("nodes", "static", "event_points", "relief_file", "relief_finer", "terms")
# What the pointer's notes and a comparison tell of the record, by table of each map.
TIPS = {"region": {"pieces": ("name", "km2", "control"), "events": ("date", "title"),
                   "lines": ("steps",)},
        "world": {"jurisdictions": ("name", "parent_id")}}
_TIPS_CONTROL = ("valid_from", "valid_to", "holder", "manner", "other", "event_id")


class Documents(Mapping[str, dict]):
    """``documents["region"]`` and the others of ``_NAMES``, each parsed when it is needed.

    Those of the data as they are, unless a ``folder`` of others is given. In another ``language``
    than English they say what the folder of it has: ``words`` finds that when it is needed.
    """

    # One is itself: to compare what two hold would be to parse both.
    __eq__, __hash__ = object.__eq__, object.__hash__

    def __init__(self, folder: Path | None = None, language: str = FALLBACK,
                 words: Callable[[str], Path] = words_folder) -> None:
        folder = folder or documents_folder()
        self.language = language
        self._find_words = words
        self._others: dict[str, Documents] = {}
        self.folder = folder
        self._manifest = manifest_of(folder)
        self._parsed: dict[str, dict] = {}

    @cached_property
    def _texts(self) -> dict[str, str]:
        """The English documents: those of every language share them."""
        return {name: (self.folder / f"{name}.json").read_text(encoding="utf-8")
                for name in (*_NAMES, *_PARTS) if (self.folder / f"{name}.json").exists()}

    @cached_property
    def _said(self) -> Path:
        """The folder of what is said in the language."""
        return (self.folder if self.language == FALLBACK else self._find_words(self.language))

    @cached_property
    def has_event_points(self) -> bool:
        """Whether there are events beyond those that have a node."""
        return (self.folder / "event-points.json").exists()

    @cached_property
    def event_points(self) -> EventPoints | None:
        """What the region has of events beyond those that have a node, None for none."""
        return EventPoints(self._said) if self.has_event_points else None

    def __getitem__(self, name: str) -> dict:
        if name not in self._parsed:
            # A part of the world says what the world does.
            whole = self["world"] if name in _PARTS else {}
            self._parsed[name] = whole | json.loads(self._texts[name])
            if self.language != FALLBACK and name not in (*_PARTS, *_WORDLESS):
                self._parsed[name] |= json.loads(
                    (self._said / f"{name}.json").read_text(encoding="utf-8"))
            self._parsed[name]["language"] = self.language
            if "relief" in self._parsed[name]:
                self._parsed[name] |= {"relief_file": RELIEF, "relief_finer": FINER_RELIEF}
            if name == "region":
                self._parsed[name] = with_notes(self._parsed[name])
            if name in ("region", "world") and "terms" in self:
                self._parsed[name]["terms"] = self["terms"]
            if name == "region" and self.event_points:
                self._parsed[name]["event_points"] = self.event_points
        return self._parsed[name]

    def in_language(self, language: str) -> Documents:
        """Return these documents in another language."""
        if language == self.language:
            return self
        if language not in self._others:
            other = Documents(self.folder, language, self._find_words)
            other._texts = self._texts
            self._others[language] = other
        return self._others[language]

    def __iter__(self):
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    @property
    def maps(self) -> tuple[str, ...]:
        """The names of the documents that are maps."""
        return ("region", "world", *(name for name in _PARTS if name in self._texts))

    def state_text(self, view: str) -> str:
        """Return what the script needs of a map document: all but what is drawn.

        Of a part of the world, what it needs beside that of the world.
        """
        document = json.loads(self._texts[view]) if view in _PARTS else self[view]
        return _json({k: v for k, v in document.items() if k not in _DRAWN})

    def plain_svg(self, view: str, state: State, relief: str) -> str:
        """Return a map document as SVG for the script to put into a state."""
        return inline_svg(self[view], state.look, relief, view, "").replace(
            "<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)

    @property
    def version(self) -> str:
        """The version of the data that these were compiled from (``geodata.version``).

        Of documents that do not say, a hash of what they hold.
        """
        return self._manifest.get("data") or self.key[:10]

    @property
    def says_its_data(self) -> bool:
        """Whether ``version`` is that of a data folder."""
        return "data" in self._manifest

    @cached_property
    def key(self) -> str:
        """A hash of all that these were made of, code too: two with it draw the same."""
        if "of" in self._manifest:
            return self._manifest["of"]
        text = "".join(self._texts.values())
        if self.has_event_points:
            text += EventPoints(self.folder).text
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def record_text(self) -> str:
        """The record by id, for the detail panel."""
        return self._text("record")

    @property
    def search_text(self) -> str:
        """What a search looks through."""
        return self._text("search")

    def _text(self, name: str) -> str:
        """Return a document in its language; the English one as it was compiled."""
        return (self._texts[name].rstrip("\n") if self.language == FALLBACK
                else _json(self[name]))

    @property
    def near_text(self) -> str:
        """The lines from which the panel measures where a reader clicked."""
        return self._text("near")

    @property
    def terms_text(self) -> str:
        """What speakers called what is on the map, by day."""
        return self._text("terms")

    @property
    def own_ground_text(self) -> str:
        """The ground that a reader's own rows are joined to in the page."""
        return self._texts["own-ground"].rstrip("\n")

    def whole_record(self) -> dict:
        """Return the record with every event: those that have no node are read for it."""
        if not self.event_points:
            return self["record"]
        events = self["record"]["events"]
        return self["record"] | {
            "events": events | {"rows": events["rows"] | self.event_points.rows()}}

    def part(self, key: str) -> str:
        """Return a part of what is written about event points; LookupError if there is no such."""
        if not self.event_points or not self.event_points.has(key):
            raise LookupError(key)
        return self.event_points.part(key)

    @property
    def citation_signs(self) -> tuple[str, ...]:
        """The first signs of the marks of facts: each has a file of citations."""
        return tuple(sorted(path.stem for path in self.folder.glob("citations/*.json")))

    def citations_text(self, sign: str) -> str:
        """Return the citations of the facts whose marks begin with a sign."""
        path = self._said / "citations" / f"{sign}.json"
        return path.read_text(encoding="utf-8").rstrip("\n")

    def citations(self, fact_id: str) -> dict:
        """Return the file that holds a fact's citations; KeyError for what is no fact."""
        return json.loads(self.citations_text(self["record"]["marks"][fact_id][0]))

    def says(self, fact_id: str) -> str:
        """Return what a fact says, in a few words with its time."""
        return self.citations(fact_id)["facts"][fact_id]["title"]

    def tips_text(self, view: str) -> str:
        """Return the little of the record that a map tells before anything is chosen."""
        record = self["record"]
        tips = {name: {"columns": columns, "rows": {
            key: _picked(row, record[name]["columns"], columns)
            for key, row in record[name]["rows"].items()}} for name, columns in TIPS[view].items()}
        if pieces := tips.get("pieces"):
            pieces["control"] = _TIPS_CONTROL
            for row in pieces["rows"].values():
                row[-1] = [_picked(step, record["pieces"]["control"], _TIPS_CONTROL)
                           for step in row[-1]]
        if events := tips.get("events"):
            # What a change of the map is called already is not sent again.
            titles: dict[str, str] = {}
            for _, title, event, *_ in self[view]["changes"]:
                titles.setdefault(event, title)
            at = events["columns"].index("title")
            for key, row in events["rows"].items():
                if row[at] == titles.get(key):
                    row[at] = None
        return _json(tips)


def _picked(row: list, columns: list[str], wanted: tuple[str, ...]) -> list:
    """Return the values of some columns of a row."""
    return [row[columns.index(name)] for name in wanted]


def _json(value: dict) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
