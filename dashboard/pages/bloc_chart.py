"""The chart of the positions on the war of 2020 by bloc, with the members behind each bar."""

from __future__ import annotations

from collections import defaultdict

from dashboard.documents import Documents
from dashboard.draw.palette import INK, INK_ON_COLOUR, INK_ON_DARK
from dashboard.pages.chart_parts import Chart, Names, Paint, bars, counted, layout, paints
from dashboard.words import say
from dashboard.words.order import name_order
from dashboard.words.vocabulary import labels

_DARK = ("stance-condemns",)


def blocs(documents: Documents) -> Chart:
    """Return how many members of each bloc took which position, members of several in each."""
    record = documents["record"]
    spoke, whole = members(record)
    language = documents.language
    in_order = name_order(language)
    # As short as a phone needs them; the co-chairs are a part of their group.
    called = labels("bloc", language=language)
    order = sorted(spoke, key=lambda bloc: (
        bloc == "", -len(spoke[bloc]), in_order(called.get(bloc, ""))))
    heads = {bloc: say("charts-bloc", language, bloc=bloc, spoke=len(spoke[bloc]),
                       whole=whole[bloc]) if bloc
             else say("charts-no-bloc", language, spoke=len(spoke[bloc])) for bloc in order}
    stances = {f"stance-{position}": text
               for position, text in labels("position", language=language).items()}
    shown = {name: text for name, text in stances.items()
             if any(name in days for bloc in order for days in spoke[bloc].values())}
    painted = {f"stance-{position}": paint
               for position, paint in paints("position").items()}

    def count(bloc: str, name: str) -> int:
        return sum(name in days for days in spoke[bloc].values())

    return Chart(
        "blocs", say("charts-blocs", language), say("charts-blocs.method", language),
        lambda: {"data": [_trace(name, text, painted[name], [
            (bloc, count(bloc, name), _last(spoke[bloc], name)) for bloc in order
            if count(bloc, name)], heads, language) for name, text in shown.items()],
                 "layout": _layout([heads[bloc] for bloc in order], stances)},
        tuple((text, painted[name]) for name, text in shown.items()),
        (say("column-bloc", language), *shown.values()),
        lambda: [(heads[bloc], *(count(bloc, name) or "–" for name in shown)) for bloc in order],
        height=f"{34 + 25 * len(order)}px", filtered=True,
        names=(_names(record, heads, spoke, shown, language),),
    )


def members(record: dict) -> tuple[dict[str, dict], dict[str, int]]:
    """Return, by bloc, what each member that spoke said, and how many members there were.

    What was said is, by class, the last day on which it may have been. Under the bloc ""
    stand the states that spoke and belonged to none.
    """
    spoke: dict[str, dict] = defaultdict(dict)
    whole: dict[str, int] = defaultdict(int)
    table = record["memberships"]
    for values in table["rows"].values():
        row = dict(zip(table["columns"], values, strict=True))
        whole[row["bloc_id"]] += row["ended"] is None
        if row["said"]:
            spoke[row["bloc_id"]][row["jurisdiction_id"]] = row["said"]
    within = {who for stances in spoke.values() for who in stances}
    spoke[""] = {who: stances for who, stances in record["speakers"].items() if who not in within}
    return spoke, whole


def _last(stances: dict[str, dict[str, str]], name: str) -> str:
    return max(days[name] for days in stances.values() if name in days)


def _trace(name: str, text: str, paint: Paint, counts: list[tuple[str, int, str]],
           heads: dict[str, str], language: str) -> dict:
    """Return the bars of one position; each knows its bloc and its last day."""
    return {
        "type": "bar", "orientation": "h", "name": text, "meta": name,
        "y": [heads[bloc] for bloc, _, _ in counts], "x": [number for _, number, _ in counts],
        "customdata": [[bloc, day] for bloc, _, day in counts],
        "text": [str(number) for _, number, _ in counts], "textposition": "inside",
        "insidetextanchor": "middle", "textangle": 0, "constraintext": "none",
        "insidetextfont": {"size": 11, "color": INK_ON_DARK if name in _DARK else INK_ON_COLOUR},
        "marker": bars(paint),
        "hovertemplate": f"%{{y}}<br>{counted(text, '%{x}', language)}<extra></extra>",
    }


def _layout(heads: list[str], stances: dict[str, str]) -> dict:
    return layout(
        # Who took several positions stays on the map whichever is chosen.
        bargap=0.3, hovermode="closest", meta=sorted({*stances} - {"stance-several"}),
        xaxis={"side": "top", "rangemode": "tozero", "nticks": 6},
        yaxis={"autorange": "reversed", "automargin": True, "showgrid": False,
               "categoryorder": "array", "categoryarray": heads,
               "tickfont": {"color": INK, "size": 12}},
        margin={"l": 8, "r": 12, "t": 22, "b": 4})


def _names(record: dict, heads: dict[str, str], spoke: dict[str, dict], shown: dict[str, str],
           language: str) -> Names:
    """Return the names behind each bar, each a link to the map on the day of the statement."""
    in_order = name_order(language)
    name_of = {who: row[0] for who, row in record["jurisdictions"]["rows"].items()}
    lines = []
    for bloc, counts in heads.items():
        head = say("charts-bloc-named", language, name=name_of[bloc],
                   counted=counts) if bloc else counts
        parts = []
        for name, text in shown.items():
            names = sorted(((name_of[who], who, days[name]) for who, days in spoke[bloc].items()
                            if name in days), key=lambda one: in_order(one[0]))
            if names:
                parts.append((text, tuple(names)))
        lines.append((head, tuple(parts)))
    return Names("blocs", say("charts-blocs.members", language), "positions", tuple(lines))
