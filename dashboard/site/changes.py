"""What changed on each day, as the page of that day tells it: what, its facts, its sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from dashboard.draw.themes import THEMES
from dashboard.site.record import Record, Statement
from dashboard.words import say, sentences
from dashboard.words.dates import spoken_date
from dashboard.words.vocabulary import label, labels
from geodata.days import LAST_DAY, from_ordinal, is_day, ordinal
from geodata.periods import edtf_bounds

# The region of a map, and the themes of the world, in the order in which a page tells of them.
REGION = "region"
SUBJECTS = (REGION, *THEMES)
# The tables of what a reader can choose, and how an address names a row of them.
_TABLES = {REGION: ("events", "e"), "acts": ("resolutions", "r"), "votes": ("resolutions", "r")}


@dataclass(frozen=True)
class Change:
    """What changed: in words, what more is said of it, and how an address names it."""

    title: str
    sel: str
    statements: tuple[Statement, ...]


class Changes:
    """What changed by day and by subject: ``changes.on(day)["region"]``.

    It is told in the language of the record.
    """

    def __init__(self, record: Record) -> None:
        self._record = record
        self.language = record.language

    @property
    def days(self) -> list[int]:
        """The days on which something changed, in order."""
        return sorted(self._by_day)

    def on(self, day: int) -> dict[str, list[Change]]:
        """Return what changed on a day by subject, in the order of the subjects."""
        changed = self._by_day[day]
        return {subject: list(self._told(subject, day, changed[subject]))
                for subject in SUBJECTS if subject in changed}

    @cached_property
    def days_of(self) -> dict[str, list[int]]:
        """The days on which each thing that an address names changed, in order."""
        days: dict[str, list[int]] = {}
        for day in self.days:
            for sel in {change.sel for rows in self.on(day).values() for change in rows}:
                days.setdefault(sel, []).append(day)
        return days

    def held_from(self, day: int) -> list[Statement]:
        """Return of each piece that is held in another way from a day on how it is."""
        date = from_ordinal(day).isoformat()
        columns = self._record.tables["pieces"]["control"]
        statements = []
        for piece in self._record.tables["pieces"]["rows"]:
            fact = self._record.row("pieces", piece)
            for values in fact["control"]:
                step = dict(zip(columns, values, strict=True))
                if step["valid_from"] == date:
                    statements.append(Statement(self._held(fact, step), self._record.source(step)))
        return statements

    def corridor_from(self, day: int) -> list[Statement]:
        """Return what is said of the Lachin corridor from a day on."""
        date = from_ordinal(day).isoformat()
        facts = (dict(zip(self._record.tables["corridor"]["columns"], values, strict=True))
                 for values in self._record.tables["corridor"]["rows"])
        return [Statement(fact["summary"], self._record.source(fact)) for fact in facts
                if fact["valid_from"] == date]

    def titles(self, day: int) -> list[str]:
        """Return what changed on a day, each in a line."""
        changed = self._by_day[day]
        return list(dict.fromkeys(
            sentences.noted(change[1], change[4], self.language)
            for subject in SUBJECTS for change in changed.get(subject, ())))

    @cached_property
    def _by_day(self) -> dict[int, dict[str, list[list]]]:
        theme_of = {group: theme for theme, groups in THEMES.items() for group in groups}
        changed: dict[int, dict[str, list[list]]] = {}
        for view in ("region", "world"):
            for change in self._record.documents[view]["changes"]:
                subject = REGION if view == "region" else theme_of[change[3]]
                changed.setdefault(change[0], {}).setdefault(subject, []).append(change)
        return changed

    def _told(self, subject: str, day: int, changes: list[list]) -> Iterator[Change]:
        if subject == "positions":
            yield from self._positions(day)
            return
        table, kind = _TABLES[subject]
        for _, title, key, _, note, *_ in changes:
            yield Change(sentences.noted(title, note, self.language),
                         f"{kind}-{key}" if key else "", (self._fact(table, key),) if key else ())

    def _fact(self, table: str, key: str) -> Statement:
        fact = self._record.row(table, key)
        return Statement(fact["summary"] or fact["title"], self._record.source(fact))

    def _positions(self, day: int) -> Iterator[Change]:
        """Yield what each body said, of those that the map shows from the day on."""
        statements_of: dict[tuple[str, str], list[Statement]] = {}
        for key in self._record.tables["positions"]["rows"]:
            fact = self._record.row("positions", key)
            if fact["group"] and _last_day(fact["date"]) == day:
                statements_of.setdefault((fact["jurisdiction_id"], fact["stance"]), []).append(
                    Statement(self._quoted(fact), self._record.source(fact)))
        for (who, stance), statements in statements_of.items():
            title = say("site-position", self.language,
                        who=self._record.row("jurisdictions", who)["name"],
                        stance=label("stance", stance, "spoken", self.language))
            yield Change(title, f"j-{who}", tuple(statements))

    def _held(self, piece: dict, step: dict) -> str:
        short = labels("holder", "short", language=self.language)
        return say("site-held", self.language, piece=piece["name"],
                   area=sentences.square_km(piece["km2"], self.language),
                   holder=short[step["holder"]], manner=step["manner"],
                   other=short[step["other"]] if step["other"] else "")

    def _quoted(self, position: dict) -> str:
        """Return what was said, by whom, and when unless on one known day."""
        spoken = position["summary"]
        if position["speaker"]:
            spoken = say("site-said-by", self.language, speaker=position["speaker"], text=spoken)
        return spoken if is_day(position["date"]) else say(
            "site-said-when", self.language,
            when=spoken_date(position["date"], self.language), text=spoken)


def _last_day(edtf: str | None) -> int | None:
    """Return the last day that a date allows: the atlas shows the fact there."""
    bounds = edtf_bounds(edtf) if edtf else None
    latest = bounds and (bounds.latest or bounds.earliest)
    return ordinal(min(latest, LAST_DAY)) if latest else None
