"""The chart of the positions on the war of 2020 by bloc, with the members behind each bar."""

from __future__ import annotations

from collections import defaultdict

from dashboard.documents import Documents
from dashboard.draw.palette import INK, INK_ON_COLOUR, INK_ON_DARK, STANCES
from dashboard.export.legend import STANCE_LABELS
from dashboard.pages.chart_parts import Chart, Names, layout
from dashboard.words.vocabulary import labels

# As short as a phone needs them; the co-chairs are a part of their group.
BLOCS = labels("bloc")
NONE = "None of these"
_DARK = ("stance-condemns",)


def blocs(documents: Documents) -> Chart:
    """Return how many members of each bloc took which position, members of several in each."""
    record = documents["record"]
    spoke, whole = members(record)
    order = sorted(spoke, key=lambda bloc: (bloc == "", -len(spoke[bloc]), BLOCS.get(bloc, "")))
    labels = {bloc: f"{BLOCS[bloc]} · {len(spoke[bloc])} of {whole[bloc]}" if bloc
              else f"{NONE} · {len(spoke[bloc])}" for bloc in order}
    shown = [name for name in STANCE_LABELS
             if any(name in said for bloc in order for said in spoke[bloc].values())]

    def count(bloc: str, name: str) -> int:
        return sum(name in said for said in spoke[bloc].values())

    return Chart(
        "blocs", "Positions on the 2020 war by bloc",
        "States of which the record has a statement, of the members at the time. A state counts "
        "in each bloc that it belonged to on the day of its statement, and once under each "
        "position that it took: the bars overlap and cannot be added up. Largest number of "
        "speakers first, then by name. Observers and suspended members are not counted. A click "
        "shows that position on the map, with the bloc's members beside it.",
        lambda: {"data": [_trace(name, [(bloc, count(bloc, name), _last(spoke[bloc], name))
                                        for bloc in order if count(bloc, name)], labels)
                          for name in shown],
                 "layout": _layout([labels[bloc] for bloc in order])},
        tuple((STANCE_LABELS[name], STANCES[name]) for name in shown),
        ("Bloc", *(STANCE_LABELS[name] for name in shown)),
        lambda: [(labels[bloc], *(count(bloc, name) or "–" for name in shown)) for bloc in order],
        height=f"{34 + 25 * len(order)}px", filtered=True,
        names=(_names(record, order, labels, spoke, shown),),
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
    within = {who for said in spoke.values() for who in said}
    spoke[""] = {who: said for who, said in record["speakers"].items() if who not in within}
    return spoke, whole


def _last(said: dict[str, dict[str, str]], name: str) -> str:
    return max(days[name] for days in said.values() if name in days)


def _trace(name: str, bars: list[tuple[str, int, str]], labels: dict[str, str]) -> dict:
    """Return the bars of one position; each knows its bloc and its last day."""
    return {
        "type": "bar", "orientation": "h", "name": STANCE_LABELS[name], "meta": name,
        "y": [labels[bloc] for bloc, _, _ in bars], "x": [number for _, number, _ in bars],
        "customdata": [[bloc, day] for bloc, _, day in bars],
        "text": [str(number) for _, number, _ in bars], "textposition": "inside",
        "insidetextanchor": "middle", "textangle": 0, "constraintext": "none",
        "insidetextfont": {"size": 11, "color": INK_ON_DARK if name in _DARK else INK_ON_COLOUR},
        "marker": {"color": STANCES[name], "line": {"width": 0.5, "color": "#fcfbf8"}},
        "hovertemplate": f"%{{y}}<br>{STANCE_LABELS[name]}: %{{x}}<extra></extra>",
    }


def _layout(labels: list[str]) -> dict:
    return layout(
        # Who took several positions stays on the map whichever is chosen.
        bargap=0.3, hovermode="closest", meta=sorted({*STANCE_LABELS} - {"stance-several"}),
        xaxis={"side": "top", "rangemode": "tozero", "nticks": 6},
        yaxis={"autorange": "reversed", "automargin": True, "showgrid": False,
               "categoryorder": "array", "categoryarray": labels,
               "tickfont": {"color": INK, "size": 12}},
        margin={"l": 8, "r": 12, "t": 22, "b": 4})


def _names(record: dict, order: list[str], labels: dict[str, str], spoke: dict[str, dict],
           shown: list[str]) -> Names:
    """Return the names behind each bar, each a link to the map on the day of the statement."""
    name_of = {who: row[0] for who, row in record["jurisdictions"]["rows"].items()}
    lines = []
    for bloc in order:
        head = f"{name_of[bloc]} ({labels[bloc]})" if bloc else labels[bloc]
        parts = []
        for name in shown:
            said = sorted((name_of[who], who, days[name]) for who, days in spoke[bloc].items()
                          if name in days)
            if said:
                parts.append((STANCE_LABELS[name], tuple(said)))
        lines.append((head, tuple(parts)))
    return Names("blocs", "The members behind each bar", "positions", tuple(lines))
