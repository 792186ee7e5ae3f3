"""The charts that belong to the map, each as a figure, its method and a table.

A figure is the plain dict that the browser draws: nothing here imports plotly. The page holds
what a chart is called and how it was made; the rest it asks for when the charts are opened.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache

from dashboard.documents import Documents
from dashboard.draw.map import Look, totals
from dashboard.draw.palette import ACTS, HOLDERS, INK, INK_ON_COLOUR, VOTES
from dashboard.draw.themes import hidden_in
from dashboard.draw.timeline import change_days, codes_on
from dashboard.export.legend import VOTE_LABELS
from dashboard.pages.bloc_chart import blocs
from dashboard.pages.chart_parts import Chart, Names, layout, timeline
from dashboard.words import sentences as words
from dashboard.words import vocabulary
from dashboard.words.dates import spoken_day
from geodata.days import LAST_DAY, from_ordinal, ordinal

# The legend counts bodies, these are acts.
ACT_LABELS = vocabulary.labels("act", "chart")


def _grouped(name: str, **kinds: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], str]]:
    """Return the kinds of body of each group of a list, and its colour, by its label."""
    return {vocabulary.label(name, group): (kinds.get(group, (group,)), colour)
            for group, colour in vocabulary.look(name, "fill").items()}


# Who recognised, by kind of body; a region is also a state of a federation or a province.
LEVELS = _grouped("recognising-level", local=("county", "municipality"))
SPEAKERS = _grouped(
    "speaker-kind", territory=("entity", "region", "county", "municipality", "chamber"),
    person=("party", "association", "person"))


def charts_of(documents: Documents) -> list[Chart]:
    """Return the charts in the order of the page."""
    return [holders(documents), acts(documents), recognitions(documents), vote(documents),
            positions(documents), blocs(documents)]


def figures_text(documents: Documents) -> str:
    """Return the figures by the name of their chart, as JSON."""
    return _json({chart.name: chart.figure() for chart in charts_of(documents)})


def folds_text(documents: Documents) -> str:
    """Return what lies folded under the charts, as JSON: the numbers and the names."""
    made = charts_of(documents)
    return _json({
        "numbers": {chart.name: {"heads": chart.heads, "rows": chart.numbers()}
                    for chart in made},
        "names": {names.key: {"theme": names.theme, "lines": names.lines}
                  for chart in made for names in chart.names},
    })


def _json(value: dict) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def holders(documents: Documents) -> Chart:
    """Return the area that each holder held, day by day."""

    @cache
    def steps() -> list[tuple[int, dict[str, float]]]:
        region = documents["region"]
        days = [0, *change_days(region["timeline"]), ordinal(LAST_DAY)]
        return _steps([(day, totals(region, Look(day))) for day in days], _held)

    def figure() -> dict:
        dates = [from_ordinal(day).isoformat() for day, _ in steps()]
        traces = [{
            "type": "scatter", "name": words.SHORT[name], "x": dates,
            "y": [round(sums.get(name, 0)) for _, sums in steps()], "stackgroup": "held",
            "mode": "lines", "line": {"shape": "hv", "width": 0.5, "color": HOLDERS[name]},
            "fillcolor": HOLDERS[name], "hovertemplate": "%{y:,.0f} km²",
        } for name in _stacked()]
        return {"data": traces, "layout": timeline(" km²", hovermode="x unified")}

    return Chart(
        "holders", "Who held how much, 1988–2024",
        "Sum of the map's pieces on each day, measured on an equal-area projection. Who held, not "
        "who claimed or was recognised. What is being handed over counts with the giver, what is "
        "contested with neither.",
        figure,
        tuple((words.SHORT[name], HOLDERS[name]) for name in words.SHORT),
        ("From", *(words.SHORT[name] for name in words.SHORT)),
        lambda: [(spoken_day(day), *(words.square_km(sums.get(name, 0)) for name in words.SHORT))
                 for day, sums in steps()[:-1]],
        dated=True,
    )


def _steps(days: list[tuple[int, dict]], told: Callable[[dict], object]) -> list[tuple[int, dict]]:
    """Return the first and the last day, and between them those on which what is told changes."""
    last = len(days) - 1
    return [days[i] for i in range(len(days))
            if i in (0, last) or told(days[i][1]) != told(days[i - 1][1])]


def _stacked() -> list[str]:
    """Return the holders from the bottom up: the two sides at the two ends."""
    return ["azerbaijan", *(name for name in words.SHORT
                            if name not in ("azerbaijan", "karabakh")), "karabakh"]


def _held(sums: dict[str, float]) -> list[int]:
    return [round(sums.get(name, 0)) for name in words.SHORT]


def acts(documents: Documents) -> Chart:
    """Return the acts of the world view by month, in the map's kinds."""
    found = Counter((from_ordinal(day).replace(day=1), act)
                    for day, _, _, act, *_ in documents["world"]["changes"] if act in ACT_LABELS)
    last = {}
    for day, _, _, act, *_ in documents["world"]["changes"]:
        month = from_ordinal(day).replace(day=1)
        last[month, act] = max(day, last.get((month, act), 0))
    months = sorted({month for month, _ in found})
    shown = [act for act in ACT_LABELS if any(found[m, act] for m in months)]

    def figure() -> dict:
        return {"data": [_months(act, [(m, found[m, act], last[m, act]) for m in months
                                       if found[m, act]]) for act in shown],
                "layout": timeline(hovermode="closest", meta=[*ACT_LABELS])}

    return Chart(
        "acts", "Acts of recognition and about it, by month",
        f"{sum(found.values())} acts, or refusals, of entities, regions, municipalities and "
        "chambers that the world view draws, each once, in the month of the last day that its date "
        "allows. A click on a bar shows that kind alone. No UN member state has recognised "
        "Nagorno-Karabakh.",
        figure,
        tuple((ACT_LABELS[act], ACTS[act]) for act in shown),
        ("Month", *(ACT_LABELS[act] for act in shown)),
        lambda: [(f"{month:%B %Y}", *(found[month, act] or "–" for act in shown))
                 for month in months],
        dated=True, filtered=True,
    )


def _months(act: str, bars: list[tuple[date, int, int]]) -> dict:
    """Return the bars of one kind of act: each a month, how many, and their last day."""
    label = ACT_LABELS[act]
    return {
        "type": "bar", "name": label, "meta": act, "x": [month.isoformat() for month, _, _ in bars],
        "y": [number for _, number, _ in bars], "width": 30 * 86_400_000, "offset": 0,
        "customdata": [day for _, _, day in bars],
        "marker": {"color": ACTS[act], "line": {"width": 0}},
        "hovertemplate": f"%{{x|%B %Y}}<br>{label}: %{{y}}<extra></extra>",
    }


def recognitions(documents: Documents) -> Chart:
    """Return how many jurisdictions' recognitions were in force, day by day, by level."""
    end = ordinal(LAST_DAY)
    final = levels_on(documents, end)

    @cache
    def steps() -> list[tuple[int, dict[str, int]]]:
        days = [0, *(day for day in change_days(documents["world"]["timeline"]) if day <= end),
                end]
        return _steps([(day, levels_on(documents, day)) for day in days], dict)

    def figure() -> dict:
        dates = [from_ordinal(day).isoformat() for day, _ in steps()]
        traces = [{
            "type": "scatter", "name": level, "x": dates,
            "y": [counted[level] for _, counted in steps()],
            "stackgroup": "levels", "mode": "lines", "fillcolor": colour,
            "line": {"shape": "hv", "width": 0.5, "color": colour},
        } for level, (_, colour) in LEVELS.items() if any(count[level] for _, count in steps())]
        return {"data": traces, "layout": timeline(hovermode="x unified")}

    return Chart(
        "recognitions", "Jurisdictions whose recognition was in force",
        "Each jurisdiction once, from the last day that the date of its first act allows. Maine "
        "counts from 10 to 29 April 2013 only: it rescinded its act. A city's act and a "
        "parliament's count alike here and do not weigh alike. No UN member state and no chamber "
        "of a national parliament is among them.",
        figure,
        tuple((f"{level}: {final[level]}", colour) for level, (_, colour) in LEVELS.items()),
        ("From", *LEVELS),
        lambda: [(spoken_day(day), *counted.values()) for day, counted in steps()[:-1]],
        dated=True,
    )


def levels_on(documents: Documents, day: int) -> dict[str, int]:
    """Return how many jurisdictions had recognised and not rescinded, by level."""
    spans = documents["world"]["timeline"]
    bodies = documents["record"]["jurisdictions"]
    kind_at = bodies["columns"].index("kind")
    certain = spans["codes"].index("act-recognises")
    codes = codes_on(day, spans, hidden_in("acts", ()))
    # A second act of the same body has a node of its own: "j-us-ca.2".
    acted = {node[2:].partition(".")[0]
             for node, code in zip(spans["node"], codes, strict=True) if code == certain}
    kinds = Counter(bodies["rows"][key][kind_at] for key in acted)
    return {level: sum(kinds[kind] for kind in those) for level, (those, _) in LEVELS.items()}


def vote(documents: Documents) -> Chart:
    """Return the General Assembly's roll call as one bar, with the members behind each part."""
    members = roll_call(documents["record"])
    voted = _voted(documents["record"])
    traces = [{
        "type": "bar", "orientation": "h", "name": label, "meta": kind, "y": [""],
        "x": [len(members[kind])], "marker": {"color": VOTES[kind], "line": {"width": 0}},
        "text": [f"<b>{len(members[kind])}</b> {label.split()[0].lower()}"
                 if len(members[kind]) > 20 else f"<b>{len(members[kind])}</b>"],
        "textposition": "inside", "insidetextanchor": "middle", "textangle": 0,
        "insidetextfont": {"color": INK_ON_COLOUR, "size": 13}, "constraintext": "none",
        "hovertemplate": f"{label}: %{{x}}, click for the names<extra></extra>",
    } for kind, label in VOTE_LABELS.items()]
    axis = {"visible": False}
    return Chart(
        "vote", "General Assembly resolution 62/243, 14 March 2008",
        f"How the {sum(map(len, members.values()))} members of the time voted on the text, which "
        "reaffirms Azerbaijan's territorial integrity and asks for the withdrawal of Armenian "
        "forces; it does not bind in law. Roll call: Erik Voeten's data on voting in the General "
        "Assembly. The names open below, or on a click.",
        lambda: {"data": traces, "layout": layout(
            xaxis=axis | {"range": [0, sum(map(len, members.values()))]}, yaxis=axis,
            hovermode="closest", margin={"l": 0, "r": 0, "t": 4, "b": 4})},
        tuple((label, VOTES[kind]) for kind, label in VOTE_LABELS.items()), ("Vote", "Members"),
        lambda: [(label, len(members[kind])) for kind, label in VOTE_LABELS.items()],
        height="64px",
        names=tuple(_voters(kind, f"{label}: {len(members[kind])}", voted, members[kind])
                    for kind, label in VOTE_LABELS.items()),
    )


def _voters(kind: str, label: str, voted: str, members: list[tuple[str, str]]) -> Names:
    """Return the members of one part of the vote, each a link to the map on its day."""
    names = tuple((name, key, voted) for key, name in members)
    return Names(kind, label, "votes", (("", (("", names),)),))


def _voted(record: dict) -> str:
    """Return the day of the roll call."""
    acts = record["resolutions"]
    return acts["rows"][record["votes"]["act"]][acts["columns"].index("date")]


def roll_call(record: dict) -> dict[str, list[tuple[str, str]]]:
    """Return the members, key and name, by how they voted."""
    at = record["votes"]["columns"].index("vote")
    found: dict[str, list[tuple[str, str]]] = {kind: [] for kind in VOTE_LABELS}
    for key, row in record["votes"]["rows"].items():
        found[f"vote-{row[at]}"].append((key, record["jurisdictions"]["rows"][key][0]))
    return {kind: sorted(names, key=lambda item: item[1]) for kind, names in found.items()}


def _documents(record: dict) -> int:
    """Return how many documents the positions are from."""
    at = record["positions"]["columns"].index("source_id")
    return len({row[at] for row in record["positions"]["rows"].values()} - {None})


def positions(documents: Documents) -> Chart:
    """Return how many statements on the 2020 war came to what, by who spoke."""
    record = documents["record"]
    who, stance = map(record["positions"]["columns"].index, ("jurisdiction_id", "stance"))
    kind_at = record["jurisdictions"]["columns"].index("kind")
    found = Counter((row[stance], record["jurisdictions"]["rows"][row[who]][kind_at])
                    for row in record["positions"]["rows"].values())
    sums = Counter()
    for (name, _), count in found.items():
        sums[name] += count
    said = vocabulary.labels("stance")
    stances = sorted(sums, key=lambda name: (name == "other", -sums[name], said[name]))

    def count(name: str, kinds: tuple[str, ...]) -> int:
        return sum(found[name, kind] for kind in kinds)

    traces = [{
        "type": "bar", "orientation": "h", "name": label,
        "y": [said[name] for name in stances], "x": [count(name, kinds) for name in stances],
        "marker": {"color": colour, "line": {"width": 0}},
        "hovertemplate": f"%{{y}}<br>{label}: %{{x}}<extra></extra>",
    } for label, (kinds, colour) in SPEAKERS.items()]
    return Chart(
        "positions", "What was said of the 2020 war",
        f"{sum(sums.values())} statements in the record, each counted once under the one heading "
        "that it comes to; a speaker may have made several. They are those that "
        f"{_documents(record)} documents report, each named in Records: not a count of what the "
        "world thought. A click lists the statements.",
        lambda: {"data": traces, "layout": layout(
            bargap=0.32, hovermode="closest",
            xaxis={"side": "top", "rangemode": "tozero", "nticks": 6},
            yaxis={"autorange": "reversed", "automargin": True, "showgrid": False,
                   "tickfont": {"color": INK, "size": 12}},
            margin={"l": 8, "r": 12, "t": 22, "b": 4})},
        tuple((label, colour) for label, (_, colour) in SPEAKERS.items()),
        ("What it comes to", *SPEAKERS),
        lambda: [(said[name], *(count(name, kinds) or "–" for kinds, _ in SPEAKERS.values()))
                 for name in stances],
        height=f"{30 + 24 * len(stances)}px",
    )


NAMES = ("holders", "acts", "recognitions", "vote", "positions", "blocs")
