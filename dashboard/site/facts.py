"""The pages of events and acts: what the record says of each, and what sources say differently."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial

from markupsafe import Markup

from dashboard.address.landing import landed
from dashboard.address.query import to_query
from dashboard.address.state import State, names_in
from dashboard.export.captions import headline_of
from dashboard.export.metadata import LICENCE
from dashboard.pages.heads import linked_data
from dashboard.site.frame import LONG, LONG_TITLE, Parts, page_of, shortened
from dashboard.site.paths import day_path, fact_path, facts_path
from dashboard.site.record import Record, Source
from dashboard.words import say
from dashboard.words.dates import spoken_date, spoken_day, spoken_period
from dashboard.words.vocabulary import label
from geodata.days import FIRST_DAY, LAST_DAY, from_ordinal, is_day

_TABLES = {"e": "events", "r": "resolutions"}
# Of what a claim is, where that is a value of a list.
_CLAIMED = {"kind": "act-kind", "outcome": "act-outcome", "category": "event-category"}


@dataclass(frozen=True)
class Claim:
    """What a source says of a fact on which others differ; ``rule`` says why it is shown."""

    text: str
    says: str
    rule: str
    source: Source


@dataclass(frozen=True)
class Fact:
    """An event or an act as its page tells it, ``sel`` as an address names it.

    ``who`` acted, ``where`` it was: one of them, or neither where the record names no place.
    """

    sel: str
    title: str
    date: str
    summary: str
    terms: tuple[tuple[str, str], ...]
    source: Source
    claims: tuple[Claim, ...]
    who: str = ""
    where: str = ""
    symbol: str = ""

    @property
    def is_act(self) -> bool:
        """Whether it is an act."""
        return self.sel.startswith("r-")


class Facts:
    """The events that are changes of the map and all acts, by how an address names each.

    They are told in the language of the record.
    """

    def __init__(self, record: Record) -> None:
        self._record = record
        self.language = record.language
        self._told: dict[str, Fact] = {}

    @cached_property
    def days(self) -> dict[str, int]:
        """The day on which each opens, in order of it."""
        acts = self._record.tables["resolutions"]["rows"]
        events = {change[2] for change in self._record.documents["region"]["changes"] if change[2]}
        sels = [*(f"e-{key}" for key in events), *(f"r-{key}" for key in acts)]
        return dict(sorted(((sel, self.state(sel).day) for sel in sels),
                           key=lambda item: (item[1], item[0])))

    def state(self, sel: str, ui: str = "") -> State:
        """Return the state of the atlas in which a fact is seen."""
        return replace(landed(State(sel=sel), {}, self._record.documents), ui=ui, lang=names_in(ui))

    def headline(self, sel: str) -> str:
        """Return when it was, and what it is called."""
        return headline_of(self._record.row(_TABLES[sel[0]], sel[2:]), self.language)

    def fact(self, sel: str) -> Fact:
        """Return an event or an act as its page tells it."""
        if sel not in self._told:
            self._told[sel] = self._fact(sel)
        return self._told[sel]

    def _fact(self, sel: str) -> Fact:
        kind, key = sel[0], sel[2:]
        row = self._record.row(_TABLES[kind], key)
        tell = self._event if kind == "e" else self._act
        terms, more = tell(row)
        return Fact(sel, row["title"], row["date"], row["summary"] or "",
                    tuple((say(name, self.language), value) for name, value in terms if value),
                    self._record.source(row), tuple(self._claims(_TABLES[kind], key)), **more)

    def _event(self, row: dict) -> tuple[list[tuple[str, str]], dict[str, str]]:
        return [("fact-date", spoken_period(row["date"], row["until"], self.language)),
                ("fact-category", self._spoken("event-category", row["category"])),
                ("fact-place", row["place"]),
                ("fact-changed", say("event-changed", self.language, control=row["control"])),
                ("fact-note", row["note"])], {"where": row["place"] or ""}

    def _act(self, row: dict) -> tuple[list[tuple[str, str]], dict[str, str]]:
        who = self._record.row("jurisdictions", row["jurisdiction_id"])["name"]
        votes = [row[name] for name in ("votes_for", "votes_against", "votes_abstain")]
        told = ["?" if number is None else number for number in votes]
        return [("fact-date", spoken_date(row["date"], self.language)),
                ("fact-body", say("body-within", self.language, kind=row["body"], within=who)
                 if row["body"] else who),
                ("fact-act", self._spoken("act-kind", row["kind"])),
                ("fact-outcome", self._spoken("act-outcome", row["outcome"])),
                ("fact-votes", say("act-votes", self.language, yes=told[0], no=told[1],
                                   abstained=told[2]) if any(n is not None for n in votes) else ""),
                ("fact-symbol", row["symbol"]),
                ("fact-ended", spoken_date(row["ended"], self.language)),
                ("fact-note", row["note"])], {"who": who, "symbol": row["symbol"] or ""}

    def _spoken(self, name: str, value: str | None) -> str:
        return label(name, value, "spoken", self.language) if value else ""

    def _claims(self, table: str, key: str) -> Iterator[Claim]:
        """Yield what sources say of a fact on which they differ."""
        for one in self._claims_of.get((table, key), ()):
            row = self._record.row("claims", one)
            field, value = row["field"], row["value"]
            if field in _CLAIMED:
                value = _label_of(_CLAIMED[field], value, self.language)
            rule = row["shown"] == "yes" and row["rule_id"]
            yield Claim(
                say("claim-value", self.language,
                    field=say("claim-field", self.language, field=field), value=value or ""),
                say("said-by", self.language, speaker=row["speaker"], says=row["says"])
                if row["speaker"] else row["says"] or "",
                say("claim-rule", self.language,
                    rule=self._record.row("rules", rule)["statement"]) if rule else "",
                self._record.source(row))

    @cached_property
    def _claims_of(self) -> dict[tuple[str, str], list[str]]:
        about: dict[tuple[str, str], list[str]] = {}
        for key in self._record.tables["claims"]["rows"]:
            row = self._record.row("claims", key)
            about.setdefault((row["subject"], row["subject_id"]), []).append(key)
        return about


def _label_of(name: str, value: str, language: str) -> str:
    """Return what a value of a list is called; what is none of it stays as it is."""
    try:
        return label(name, value, language=language)
    except LookupError:
        return value


def fact_pages(facts: Facts, days_of: Mapping[str, list[int]], parts: Parts) -> dict[str, str]:
    """Return the page of each event and act by its path; ``days_of`` it have pages too."""
    return {fact_path(sel, facts.language): _fact_page(facts, sel, days_of.get(sel, []), parts)
            for sel in facts.days}


def facts_page(facts: Facts, parts: Parts) -> str:
    """Return the list of the events and acts."""
    language = facts.language
    years: dict[int, list[dict]] = {}
    for sel, day in facts.days.items():
        years.setdefault(from_ordinal(day).year, []).append(
            {"page": fact_path(sel, language), "title": facts.headline(sel)})
    acts = sum(sel.startswith("r-") for sel in facts.days)
    return page_of("facts.html", parts, language, facts_path,
                   say("site-facts-title", language, first=str(FIRST_DAY.year),
                       last=str(LAST_DAY.year)),
                   say("site-facts-lead", language, events=len(facts.days) - acts, acts=acts),
                   years=years)


def _fact_page(facts: Facts, sel: str, days: list[int], parts: Parts) -> str:
    language = facts.language
    fact = facts.fact(sel)
    ui = language if len(parts.tongues) > 1 else ""
    title = shortened(facts.headline(sel), LONG_TITLE)
    description = shortened(fact.summary or title, LONG)
    return page_of(
        "fact.html", parts, language, partial(fact_path, sel), title, description,
        up="../", card=sel, fact=fact, heading=fact.title,
        query=to_query(facts.state(sel, ui)),
        days=[{"page": day_path(day, language), "spoken": spoken_day(day, language)}
              for day in days],
        unreferenced=label("basis", "unreferenced", language=language),
        data=_told_to_machines(fact, title, description, parts, language))


def _told_to_machines(fact: Fact, title: str, description: str, parts: Parts,
                      language: str) -> Markup:
    """Return what search engines are told of a page (schema.org), as a script element."""
    about: dict = {"@type": "CreativeWork" if fact.is_act else "Event", "name": fact.title}
    known = fact.date if is_day(fact.date) else ""
    if known:
        about["datePublished" if fact.is_act else "startDate"] = known
    if fact.who:
        about["creator"] = {"@type": "Organization", "name": fact.who}
    if fact.symbol:
        about["identifier"] = fact.symbol
    if fact.where:
        about["location"] = {"@type": "Place", "name": fact.where}
    told = {"@type": "WebPage", "name": title, "description": description,
            "inLanguage": language, "license": LICENCE, "about": about}
    if fact.source.title:
        told["citation"] = {"@type": "CreativeWork", "name": fact.source.title,
                            **({"url": fact.source.url} if fact.source.url else {})}
    if parts.site:
        told["url"] = f"{parts.site}{fact_path(fact.sel, language)}"
        told["isPartOf"] = {"@type": "Dataset", "name": say("atlas-name", language),
                            "url": parts.site}
    return linked_data(told)
