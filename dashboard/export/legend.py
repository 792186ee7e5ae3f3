"""The legend: what each colour and line means, with the numbers of the day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from markupsafe import Markup

from dashboard.address.state import State
from dashboard.draw.captions import caption_on, language_of
from dashboard.draw.difference_names import line_name
from dashboard.draw.difference_picture import Picture, line_km
from dashboard.draw.joined import STROKES
from dashboard.draw.marks import EVENT_SHAPES, RADIUS, mark_path
from dashboard.draw.palette import RECEIVERS, SIDES
from dashboard.draw.shown import HANDOVER
from dashboard.words import say, vocabulary
from dashboard.words import sentences as words
from dashboard.words.dates import spoken_day
from dashboard.words.vocabulary import LAYERS, look, looks


@dataclass(frozen=True)
class Key:
    """One line of the legend; ``group`` names the layer or filter that it switches.

    ``ours`` is what the atlas calls it where the label is what a speaker does; ``quotes`` are
    what speakers call it beside that; ``under`` is what is told of it below its label.
    """

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
    ours: str = ""
    quotes: tuple[str, ...] = ()
    under: str = ""

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
_UNDER = {name: under for kind in LAYERS for name, under in look(kind, "over").items()}


def _zone(name: str) -> Markup:
    under = _UNDER.get(name.removeprefix("zone-"))
    outline = Markup('<rect class="zone {} on" x="1.5" y="2.5" width="23" height="11"/>')
    return (_fill(under) if under else Markup("")) + outline.format(name)


# Layers of districts, drawn in white.
DISTRICTS = ("district-limit", "district-today", "province-de-facto")
# Who no longer holds anything is told last.
_GONE = vocabulary.look("holder", "gone")


def _handover() -> Markup:
    """Return the swatch of what is being handed over, by either side: the giver's colour, then
    stripes of the receiver's."""
    half = Markup('<rect class="piece {giver}" x="{x}" y="2" width="12" height="12"/>'
                  '<rect class="hatch to-{receiver}" x="{x}" y="2" width="12" height="12"/>')
    one, other = SIDES
    return half.format(giver=one, receiver=other, x=1) + half.format(
        giver=other, receiver=one, x=13)


def _line(name: str) -> Markup:
    drawn = Markup('<path class="{} on" d="M1 8H25"/>').format(name)
    if name.removeprefix("line ") in DISTRICTS:  # white on the map: a ground, but no holder's
        return Markup('<rect class="neutral" x="1" y="2" width="24" height="12"/>') + drawn
    if name == "line former-line":
        return Markup('<path class="line former-ground on" d="M1 8H25"/>') + drawn
    return drawn


def _event(category: str) -> Markup:
    return Markup('<path class="event" d="{}"/>').format(
        mark_path(EVENT_SHAPES[category], 5.4, 13, 8))


def _strokes(layer: str, shape: str) -> Markup:
    """Return the swatch of a layer that is drawn several times over itself."""
    return Markup("").join(Markup('<path class="{} {}" fill="none" d="{}"/>').format(
        layer, stroke, shape) for stroke in STROKES[layer])


def _moved() -> Markup:
    """Return the swatch of land that changed hands, either way: fill and rim of two holders."""
    half = Markup('<rect class="piece {fill} moved" x="{x}" y="2" width="12" height="12"/>'
                  '<path class="{rim} swatch-rim" d="M{a} 3H{b}V13H{a}"/>')
    one, other = SIDES
    return half.format(fill=one, rim=f"rim {other}", x=1, a=13, b=2) + half.format(
        fill=other, rim=f"rim {one}", x=13, a=13, b=24)


def _kept() -> Markup:
    """Return the swatch of land that did not change hands, of either side."""
    half = '<rect class="piece {} kept" x="{}" y="2" width="12" height="12"/>'
    return Markup("").join(
        Markup(half).format(side, x) for side, x in zip(SIDES, (1, 13), strict=True))


COMPARED = {
    "moved": _moved(), "kept": _kept(),
    "other-line": Markup('<path class="other-ground" d="M1 8H25"/>'
                         '<path class="other-line" d="M1 8H25"/>'),
    "line": _strokes("sides", "M1 8H25"),
}


def compared(document: dict, state: State, shown: Picture) -> Section:
    """Return the legend of a difference: land that changed and land that did not, both lines.

    A line that there was not on its day, or that was the same on both, has no row.
    """
    language = language_of(document)
    timeline = document["timeline"]
    area = sum(km2 for base, km2 in zip(timeline["base"], timeline["area"], strict=True)
               if timeline["bases"][base] == "piece")
    moved = sum(part.km2 for part in shown.parts)
    day, other = (spoken_day(when, language) for when in (state.day, state.other))
    rows = {
        "moved": (say("compared-moved", language, day=day, other=other), moved),
        "kept": (say("compared-kept", language), area - moved),
    }
    keys = [Key(label, COMPARED[name], total=name, number=words.square_km(km2, language))
            for name, (label, km2) in rows.items()]
    keys += [Key(line_name(when, front, language),
                 COMPARED["line" if when == state.day else "other-line"],
                 total=f"km-{when}", number=say("compared-km", language,
                                                km=line_km(document, when)))
             for when, front, *_ in shown.names]
    return Section(say("compared-key", language), tuple(keys))


def legend(document: dict, state: State) -> tuple[Section, ...]:
    """Return the sections of a view's legend with the numbers of the state's day."""
    return _world(document, state) if document["view"] == "world" else _region(document, state)


def _region(document: dict, state: State) -> tuple[Section, ...]:
    caption = caption_on(document, state.day)
    language = language_of(document)

    def number(name: str) -> str:
        return caption.numbers.get(name, "–")

    def held(name: str) -> Key:
        label = vocabulary.label("holder", name, "" if name == words.CONTESTED else "short",
                                 language)
        return Key(label, _fill(name), total=name, number=number(name),
                   meaning=vocabulary.about("holder", name, language),
                   span=caption.spans.get(name, ""))

    handover = Key(
        vocabulary.label("manner", HANDOVER, language=language), _handover(), total=HANDOVER,
        states=frozenset(f"to-{name}" for name in RECEIVERS), number=number(HANDOVER),
        meaning=say("legend-handover", language))

    def layers(kind: str) -> Section:
        keys = (_layer(kind, name, own, number, language)
                for name, own in vocabulary.looks(kind).items())
        return Section(vocabulary.heading(kind, language), tuple(chain.from_iterable(keys)))

    holders = sorted(vocabulary.values("holder"), key=lambda name: name in _GONE)
    return (
        Section(vocabulary.heading("holder", language), (
            *(held(name) for name in holders), handover)),
        *(layers(kind) for kind in LAYERS[:-1]),
        Section(say("legend-events", language), tuple(
            Key(label, _event(name), group=name)
            for name, label in vocabulary.labels("event-category", language=language).items())),
        layers(LAYERS[-1]),
    )


def _layer(kind: str, name: str, own: Mapping[str, str],
           number: Callable[[str], str], language: str) -> Iterator[Key]:
    """Yield the key of a layer; of the line between the sides also how it is drawn in a war."""
    of = own.get("as", kind)
    zone = "layer-zone" in (of, kind) or "hatch" in own
    key = Key(vocabulary.label(kind, name, language=language), _swatch(name, of, zone), group=name,
              meaning=vocabulary.about(kind, name, language),
              # A sheet shows a key that the legend has above as well, or that is no sign, once.
              page_only=of != kind and (of in LAYERS or kind == "layer-base"))
    if zone:
        key = replace(key, total=f"zone-{name}", number=number(f"zone-{name}"))
    yield key
    if of == "sides":
        yield Key(vocabulary.label("front", "approximate", language=language),
                  Markup('<g class="sides rail"><path class="edge approximate" d="M3 8H25"/></g>'),
                  group=name,
                  states=frozenset({"approximate"}),
                  meaning=vocabulary.about("front", "approximate", language))


_DRAWN = {
    "sides": _strokes("sides", "M1 8H25"), "road": _strokes("road", "M3 8H23"),
    "patrolled": _strokes("patrolled", "M5 2.5H21L24 5V11L21 13.5H5L2 11V5z"),
    "band": Markup('<path class="band on" d="M1 4H25M1 12H25"/>'), "river": _line("river"),
    "text": Markup('<text x="13" y="12" text-anchor="middle" font-size="11">Aa</text>'),
    "relief": Markup('<rect class="swatch-relief" x="1" y="2" width="24" height="12"/>'),
}


def _swatch(name: str, of: str, zone: bool) -> Markup:
    if of in LAYERS:  # drawn as the layer of that name is
        of = looks(of)[name].get("as", of)
    if of in _DRAWN:
        return _DRAWN[of]
    return _zone(f"zone-{name}") if zone else _line(f"line {name}")


def every_theme(document: dict, day: int) -> tuple[Section, ...]:
    """Return the world's legend of every theme on a day, each section marked with its own."""
    return tuple(replace(section, theme=theme) for theme in vocabulary.values("theme")
                 for section in _world(document, State(view="world", day=day, theme=theme)))


def _world(document: dict, state: State) -> tuple[Section, ...]:
    numbers = caption_on(document, state.day, state.theme).numbers
    return {"acts": _acts, "votes": _votes, "positions": _positions}[state.theme](
        numbers, language_of(document))


def _counted(numbers: dict[str, str], labels: dict[str, str], swatch: Callable[[str], Markup],
             switch: bool = True, place: str = "") -> tuple[Key, ...]:
    return tuple(
        Key(label, swatch(name), group=name if switch else "", act=f"{place}{name}",
            number=numbers.get(f"{place}{name}", "–"))
        for name, label in labels.items()
    )


def _shape(shape: str) -> Markup:
    return Markup('<path class="key-shape" d="{}"/>').format(
        mark_path(shape, RADIUS[shape] * 1.1, 13, 8))


def _acted(name: str) -> Markup:
    """Return how an act shows: on land, and as the mark of who has none."""
    return Markup('<rect class="area act-{name}" x="1.5" y="2.5" width="14" height="11"/>'
                  '<path class="point act-{name}" d="{mark}"/>').format(
        name=name, mark=mark_path("dot", 3.4, 21.5, 8))


def _filled(name: str) -> Markup:
    return Markup('<rect class="state {}" x="1" y="2" width="24" height="12"/>').format(name)


def _prefixed(name: str, language: str, on_map: str = "") -> dict[str, str]:
    """Return the labels of a list by the names that its values have on the map."""
    return {f"{on_map or name}-{value}": label
            for value, label in vocabulary.labels(name, language=language).items()}


def _possible_key(swatch: str, language: str) -> Key:
    return Key(say("legend-possible", language), Markup(swatch), group="possible",
               meaning=say("legend-possible.meaning", language))


def _acts(numbers: dict[str, str], language: str) -> tuple[Section, ...]:
    possible = ('<rect class="area act-recognises possible" x="1.5" y="2.5" width="23" '
                'height="11"/>')
    return (
        Section(vocabulary.heading("act", language), (
            *_counted(numbers, vocabulary.labels("act", language=language), _acted),
            _possible_key(possible, language),
        ), note=say("legend-acts-note", language)),
        Section(say("legend-union", language), _counted(
            numbers, vocabulary.labels("act", "union", only=True, language=language), _acted,
            switch=False, place="us-"), note=say("legend-union.note", language)),
        Section(vocabulary.heading("acting-mark", language), tuple(
            Key(label, _acting(name), meaning=vocabulary.about("acting-mark", name, language),
                page_only=True)
            for name, label in vocabulary.labels("acting-mark", language=language).items())),
    )


def _acting(name: str) -> Markup:
    """Return the mark of who acted: areas in the colour of what is not known."""
    shapes = vocabulary.look("acting-mark", "mark")
    if name in shapes:
        return _shape(shapes[name])
    kind = "area entity" if name == "entity" else "area"
    return Markup('<rect class="{} act-uncertain" x="1.5" y="2.5" width="23" height="11"/>'
                  ).format(kind)


def _votes(numbers: dict[str, str], language: str) -> tuple[Section, ...]:
    return (Section(say("legend-votes", language), _counted(
        numbers, _prefixed("vote", language), _filled), note=say("legend-votes.note", language)),)


def _positions(numbers: dict[str, str], language: str) -> tuple[Section, ...]:
    possible = ('<rect class="state stance-peace possible" x="1" y="2" width="24" height="12"/>')
    return (Section(vocabulary.heading("position", language), (
        *_counted(numbers, _prefixed("position", language, "stance"), _filled),
        _possible_key(possible, language),
        Key(say("legend-several", language), Markup(
            '<path class="point several" d="{}"/>').format(mark_path("square", 4, 13, 8)),
            meaning=say("legend-several.meaning", language)),
        Key(say("legend-organisation", language), Markup(
            '<path class="point stance-peace" d="{}"/>').format(mark_path("triangle", 5, 13, 8)),
            page_only=True),
    ), note=say("legend-positions-note", language)),)
