"""The legend: what each colour and line means, with the numbers of the day."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from dashboard.plate import words
from dashboard.plate.document import counts, totals
from dashboard.state import State


@dataclass(frozen=True)
class Key:
    """One line of the legend; ``group`` names the layer or filter that it switches."""

    label: str
    swatch: Markup
    group: str = ""
    total: str = ""
    act: str = ""
    number: str = "–"
    meaning: str = ""
    page_only: bool = False
    states: frozenset[str] = frozenset()

    @property
    def absent(self) -> bool:
        """True when the map shows none of it on the day."""
        return bool(self.total or self.act) and self.number == "–"

    @property
    def needs(self) -> frozenset[str]:
        """The layers or states of which one must show for the key to mean anything."""
        return self.states or frozenset({self.group} - {""})


@dataclass(frozen=True)
class Section:
    """A group of keys under one heading."""

    title: str
    keys: tuple[Key, ...]


def _fill(name: str) -> Markup:
    return Markup('<rect class="piece {}" x="1" y="2" width="24" height="12"/>').format(name)


def _zone(name: str) -> Markup:
    return Markup('<rect class="zone {} on" x="1.5" y="2.5" width="23" height="11"/>').format(name)


def _hatch(name: str) -> Markup:
    return Markup('<rect class="piece karabakh" x="1" y="2" width="24" height="12"/>'
                  '<rect class="hatch {}" x="1" y="2" width="24" height="12"/>').format(name)


def _handover() -> Markup:
    return Markup('<rect class="piece azerbaijan" x="1" y="2" width="24" height="12"/>'
                  '<rect class="hatch handover" x="1" y="2" width="24" height="12"/>')


def _line(name: str) -> Markup:
    return Markup('<path class="{} on" d="M1 8H25"/>').format(name)


def _circle(name: str) -> Markup:
    return Markup('<circle class="{}" cx="13" cy="8" r="5"/>').format(name)


def legend(document: dict, state: State) -> tuple[Section, ...]:
    """Return the sections of a view's legend with the numbers of the state's day."""
    return _world(document, state) if document["view"] == "world" else _region(document, state)


def _region(document: dict, state: State) -> tuple[Section, ...]:
    sums = totals(document, state.look)
    whole = sum(sums.get(name, 0.0) for name in words.HOLDERS)

    def held(name: str, label: str, meaning: str) -> Key:
        area = sums.get(name, 0.0)
        number = f"{words.square_km(area)} · {words.percent(area, whole)}" if area else "–"
        return Key(label, _fill(name), total=name, number=number, meaning=meaning)

    def zone(name: str, label: str, meaning: str) -> Key:
        area = sums.get(f"zone-{name}", 0.0)
        return Key(label, _zone(f"zone-{name}"), group=name, total=f"zone-{name}",
                   number=words.square_km(area) if area else "–", meaning=meaning)

    def line(group: str, label: str, meaning: str = "", look: str = "") -> Key:
        return Key(label, _line(look or f"line {group}"), group=group, meaning=meaning)

    return (
        Section("Held by", (
            held("azerbaijan", "Azerbaijan", "Controlled by the Republic of Azerbaijan."),
            held("karabakh", "Nagorno-Karabakh (de facto)",
                 "Controlled by the de facto authorities in Stepanakert and Armenian forces; "
                 "self-declared, not recognised by any UN member state."),
            held("peacekeepers", "Russian peacekeepers", "The strip of the Lachin corridor."),
            held("ussr", "Soviet administration", "Until the Soviet Union ceased to exist."),
            Key("Contested", _hatch("contested"), states=frozenset({"contested"})),
            Key("Being handed over", _handover(), states=frozenset({"handover"})),
        )),
        Section("Over it", (
            zone("peacekeepers", "Peacekeepers' zone",
                 "Where Russian peacekeepers were deployed from November 2020."),
            zone("corridor", "Lachin corridor", "5 km wide, old and new route."),
            zone("claimed", "Claimed by Nagorno-Karabakh (de facto)",
                 "Azerbaijan's claim, the whole map, is not hatched."),
        )),
        Section("Lines", (
            line("front", "Line between the sides", "Dashed: follows from who held what.",
                 "edge"),
            line("accuracy", "Accuracy of that line", "As wide as its uncertainty; seen when "
                 "zoomed in.", "band"),
            line("alternative", "Line by other reports"),
            line("oblast-border", "Former NKAO"),
            line("state-border", "State border"),
            line("corridor-road", "Corridor road"),
            line("access-road", "Access road"),
            line("transport-link", "Transport link (schematic)"),
        )),
        Section("Events", tuple(
            Key(name.capitalize(), _circle(f"event cat-{name}"), group=name)
            for name in ("military", "diplomatic", "political", "legal", "humanitarian",
                         "demographic", "protest", "culture")
        )),
        Section("Base map", (
            Key("Names", Markup('<text x="13" y="12" text-anchor="middle" '
                                'font-size="11">Aa</text>'), group="names",
                page_only=True),
            Key("Relief", Markup('<rect class="swatch-relief" x="1" y="2" width="24" '
                                 'height="12"/>'), group="relief", page_only=True),
            Key("Rivers", _line("river"), group="river", page_only=True),
        )),
    )


def _world(document: dict, state: State) -> tuple[Section, ...]:
    found = counts(document, state.look)
    labels = {
        "recognises": "Recognised independence",
        "calls": "Called on its government to recognise",
        "self-determination": "Supports self-determination",
        "territorial-integrity": "Supports Azerbaijan's territorial integrity",
        "rejected": "Rejected or withdrew a motion",
        "rescinded": "Recognised, then rescinded",
    }
    acts = tuple(
        Key(label, _circle(f"point act-{act}"), group=act, act=act,
            number=str(found.get(act) or "–"))
        for act, label in labels.items()
    )
    return (Section("Jurisdictions that", acts),)
