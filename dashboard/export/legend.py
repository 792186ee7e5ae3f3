"""The legend: what each colour and line means, with the numbers of the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from markupsafe import Markup

from dashboard.address.state import State
from dashboard.draw.captions import caption_on
from dashboard.draw.marks import RADIUS, mark_path
from dashboard.words import sentences as words


@dataclass(frozen=True)
class Key:
    """One line of the legend; ``group`` names the layer or filter that it switches."""

    label: str
    swatch: Markup
    group: str = ""
    total: str = ""
    act: str = ""
    number: str = "–"
    span: str = ""
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
    note: str = ""
    theme: str = ""


def _fill(name: str) -> Markup:
    return Markup('<rect class="piece {}" x="1" y="2" width="24" height="12"/>').format(name)


# What lies under a zone's hatch on the map, where the hatch is too light for paper.
_UNDER = {"agdam-handover": "karabakh", "kalbajar-handover": "karabakh",
          "lachin-handover": "karabakh", "remaining-2020": "karabakh",
          "controlled-1994-2020": "karabakh", "captured-2020": "azerbaijan",
          "other-claimed": "azerbaijan", "claimed-not-held": "azerbaijan"}


def _zone(name: str) -> Markup:
    under = _UNDER.get(name.removeprefix("zone-"))
    outline = Markup('<rect class="zone {} on" x="1.5" y="2.5" width="23" height="11"/>')
    return (_fill(under) if under else Markup("")) + outline.format(name)


# Layers of districts: references for all days, of which none says who held what.
DISTRICTS = ("district-limit", "district-today", "province-de-facto")
_REFERENCE = "A reference for all days, whether they existed on the day or not."


def _hatch(name: str) -> Markup:
    return Markup('<rect class="piece karabakh" x="1" y="2" width="24" height="12"/>'
                  '<rect class="hatch {}" x="1" y="2" width="24" height="12"/>').format(name)


def _handover() -> Markup:
    return Markup('<rect class="piece azerbaijan" x="1" y="2" width="24" height="12"/>'
                  '<rect class="hatch handover" x="1" y="2" width="24" height="12"/>')


def _line(name: str) -> Markup:
    drawn = Markup('<path class="{} on" d="M1 8H25"/>').format(name)
    if name.removeprefix("line ") in DISTRICTS:  # white on the map: a ground, but no holder's
        return Markup('<rect class="neutral" x="1" y="2" width="24" height="12"/>') + drawn
    if name == "line former-line":
        return Markup('<path class="line former-ground on" d="M1 8H25"/>') + drawn
    if name == "band":
        return Markup('<rect class="band on" x="1" y="4" width="24" height="8"/>')
    return drawn


def _circle(name: str) -> Markup:
    return Markup('<circle class="{}" cx="13" cy="8" r="5"/>').format(name)


def legend(document: dict, state: State) -> tuple[Section, ...]:
    """Return the sections of a view's legend with the numbers of the state's day."""
    return _world(document, state) if document["view"] == "world" else _region(document, state)


def _region(document: dict, state: State) -> tuple[Section, ...]:
    caption = caption_on(document, state.day)

    def number(name: str) -> str:
        return caption.numbers.get(name, "–")

    def held(name: str, label: str, meaning: str) -> Key:
        return Key(label, _fill(name), total=name, number=number(name), meaning=meaning,
                   span=caption.spans.get(name, ""))

    def zone(name: str, label: str, meaning: str) -> Key:
        return Key(label, _zone(f"zone-{name}"), group=name, total=f"zone-{name}",
                   number=number(f"zone-{name}"), meaning=meaning)

    def line(group: str, label: str, meaning: str = "", look: str = "") -> Key:
        return Key(label, _line(look or f"line {group}"), group=group, meaning=meaning)

    def manner(name: str, label: str, swatch: Markup, states: frozenset[str]) -> Key:
        return Key(label, swatch, total=name, states=states, number=number(name),
                   meaning="Within the areas above, not beside them.")

    return (
        Section("Held by", (
            held("azerbaijan", "Azerbaijan", "Controlled by the Republic of Azerbaijan."),
            held("karabakh", "Nagorno-Karabakh (de facto)",
                 "Controlled by the de facto authorities in Stepanakert and Armenian forces; "
                 "self-declared, not recognised by any UN member state."),
            held("peacekeepers", "Russian peacekeepers", "The strip of the Lachin corridor."),
            held("ussr", "Soviet administration", "Until the Soviet Union ceased to exist."),
            manner("contested", "Contested", _hatch("contested"), frozenset({"contested"})),
            manner("handover", "Being handed over", _handover(),
                   frozenset({"handover", "ceding"})),
        )),
        Section("Zones and claims", (
            zone("peacekeepers", "Peacekeepers' zone",
                 "Where Russian peacekeepers were deployed from November 2020."),
            zone("corridor", "Lachin corridor", "5 km wide, old and new route."),
            zone("claimed-azerbaijan", "Claimed by Azerbaijan",
                 "What lies in the area shown; the claim goes on where the outline is open."),
            zone("claimed", "Claimed by Nagorno-Karabakh (de facto)",
                 "From 2 September 1991, and more from 10 December 2006."),
        )),
        Section("Lines", (
            line("front", "Line of contact", "Dashed: follows from who held what.", "edge"),
            Key("Front, approximate", Markup('<path class="edge approximate" d="M1 8H25"/>'),
                group="front", states=frozenset({"approximate"}),
                meaning="Dotted: in the two wars, by the days on which towns changed hands."),
            line("accuracy", "Accuracy of that line", "As wide as its uncertainty; seen when "
                 "zoomed in.", "band"),
            line("alternative", "Line by other reports"),
            line("oblast-border", "Former NKAO"),
            line("state-border", "State border"),
            line("area-edge", "Edge of the area shown",
                 "Nobody's line: what lies beyond it is not part of this record."),
            line("district-limit", "Districts of the Soviet era", _REFERENCE),
            line("district-today", "Districts of today", _REFERENCE),
            line("province-de-facto", "Provinces (de facto)", _REFERENCE),
            line("corridor-road", "Corridor road"),
            line("access-road", "Access road"),
            line("transport-link", "Transport link (schematic)"),
        )),
        _statement(zone, line),
        _between_the_wars(zone),
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


def _statement(zone: Callable[..., Key], line: Callable[..., Key]) -> Section:
    """Return every entry of the map of the 2020 statement, as the status article has it."""
    return Section("The 2020 statement’s map", (
        zone("captured-2020", "Taken by Azerbaijan in the war and kept",
             "From the day on which each part was taken."),
        zone("agdam-handover", "Agdam, to be given up by 20 November", "From 10 November 2020."),
        zone("kalbajar-handover", "Kalbajar, to be given up by 25 November",
             "From 10 November 2020; the day first set was the 15th."),
        zone("lachin-handover", "Lachin, to be given up by 1 December", "From 10 November 2020."),
        zone("remaining-2020", "Former NKAO, left with Nagorno-Karabakh (de facto)",
             "What of the former oblast stayed with the de facto authorities."),
        _again(zone("corridor", "Lachin corridor, with peacekeepers", "5 km wide.")),
        _again(line("access-road", "Access road by Kalbajar")),
        _again(line("corridor-road", "Access road by Lachin")),
        _again(line("transport-link", "Transport link to Nakhchivan (schematic)",
                    "The statement fixes no route; the arrow is drawn for the eye.")),
        line("former-line", "Line of contact before the war"),
        zone("other-claimed", "Other zones claimed by Nagorno-Karabakh (de facto)",
             "Claimed, and held by Azerbaijan before the war as well."),
    ))


def _between_the_wars(zone: Callable[..., Key]) -> Section:
    """Return the entries of the article's map of the years between the two wars."""
    return Section("The map of 1994–2020", (
        zone("controlled-1994-2020", "Controlled by Nagorno-Karabakh (de facto)",
             "Between the two wars, districts around the former oblast included."),
        zone("claimed-not-held", "Claimed by it, controlled by Azerbaijan", ""),
    ))


def _again(key: Key) -> Key:
    """Return a key that the legend has above as well: a sheet shows it once."""
    return replace(key, page_only=True)


ACT_LABELS = {
    "recognises": "Recognised independence",
    "calls": "Called on its government to recognise",
    "self-determination": "Supports self-determination",
    "rejected-recognition": "Rejected recognition",
    "territorial-integrity": "Supports Azerbaijan's territorial integrity",
    "rejected-integrity": "Rejected a text on Azerbaijan's territorial integrity",
    "uncertain": "Outcome not known",
    "rescinded": "Recognised, then rescinded",
}
UNION_LABELS = {
    "recognises": "Passed: recognition",
    "rejected-recognition": "Rejected: recognition",
    "territorial-integrity": "Passed: territorial integrity",
    "rejected-integrity": "Rejected: territorial integrity",
    "uncertain": "Outcome not known",
}
VOTE_LABELS = {
    "vote-for": "For", "vote-against": "Against", "vote-abstained": "Abstained",
    "vote-absent": "Absent or not voting",
}
STANCE_LABELS = {
    "stance-azerbaijan": "Supports Azerbaijan's position",
    "stance-armenia": "Supports the Armenian or Karabakh position",
    "stance-integrity": "Azerbaijan's territorial integrity, or against recognition",
    "stance-peace": "For a settlement, or mediates",
    "stance-condemns": "Condemns one side or both",
    "stance-third": "Criticises a third party",
    "stance-other": "Said something else",
    "stance-several": "Several of these",
    "stance-party": "Party to the conflict",
}


def every_theme(document: dict, day: int) -> tuple[Section, ...]:
    """Return the world's legend of every theme on a day, each section marked with its own."""
    return tuple(replace(section, theme=theme) for theme in words.THEME_LABELS
                 for section in _world(document, State(view="world", day=day, theme=theme)))


def _world(document: dict, state: State) -> tuple[Section, ...]:
    found = caption_on(document, state.day, state.theme).numbers
    return {"acts": _acts, "votes": _votes, "positions": _positions}[state.theme](found)


def _counted(found: dict[str, str], labels: dict[str, str], swatch: Callable[[str], Markup],
             switch: bool = True, place: str = "") -> tuple[Key, ...]:
    return tuple(
        Key(label, swatch(name), group=name if switch else "", act=f"{place}{name}",
            number=found.get(f"{place}{name}", "–"))
        for name, label in labels.items()
    )


def _shape(shape: str) -> Markup:
    return Markup('<path class="key-shape" d="{}"/>').format(
        mark_path(shape, RADIUS[shape] * 1.1, 13, 8))


def _acted(name: str) -> Markup:
    return Markup('<rect class="area act-{}" x="1.5" y="2.5" width="23" height="11"/>').format(name)


def _filled(name: str) -> Markup:
    return Markup('<rect class="state {}" x="1" y="2" width="24" height="12"/>').format(name)


def _possible_key(swatch: str) -> Key:
    return Key("Possible: its date is uncertain", Markup(swatch), group="possible",
               meaning="Translucent from the first day that the date allows to the last. "
               "The numbers count only what is certain.")


def _acts(found: dict[str, str]) -> tuple[Section, ...]:
    possible = ('<rect class="area act-recognises possible" x="1.5" y="2.5" width="23" '
                'height="11"/>')
    return (
        Section("Recognition and resolutions", (
            *_counted(found, ACT_LABELS, _acted), _possible_key(possible),
        ), note="No UN member state has ever recognised Nagorno-Karabakh."),
        Section("Legislatures of the United States", _counted(
            found, UNION_LABELS, _acted, switch=False, place="us-"),
            note="Texts on recognition, or on Azerbaijan's territorial integrity."),
        Section("Who acted", (
            Key("State of a union, or region", _acted("uncertain"), page_only=True,
                meaning="Hatched within its state: an act of a region is no act of the state."),
            Key("Entity without UN membership", Markup(
                '<rect class="area entity act-uncertain" x="1.5" y="2.5" width="23" '
                'height="11"/>'), page_only=True),
            Key("Chamber of a parliament", _shape("diamond"), page_only=True),
            Key("Municipality or county", _shape("dot"), page_only=True),
            Key("Another act of the same legislature", _shape("square"), page_only=True),
        )),
    )


def _votes(found: dict[str, str]) -> tuple[Section, ...]:
    return (Section("General Assembly 62/243, 14 March 2008", _counted(
        found, VOTE_LABELS, _filled), note="A vote on a resolution is no act of recognition."),)


def _positions(found: dict[str, str]) -> tuple[Section, ...]:
    possible = ('<rect class="state stance-peace possible" x="1" y="2" width="24" height="12"/>')
    return (Section("Positions on the 2020 war", (
        *_counted(found, STANCE_LABELS, _filled), _possible_key(possible),
        Key("Organisation, at its seat", Markup('<path class="point stance-peace" d="{}"/>').format(
            mark_path("triangle", 5, 13, 8)), page_only=True),
    ), note="States, entities, chambers and organisations; people and parties are in Records."),)
