"""The charts that belong to the map, each as a figure, its method and a table.

A figure is the plain dict that the browser draws: nothing here imports plotly. The page holds
what a chart is called and how it was made; the rest it asks for when the charts are opened.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache, partial

from dashboard.documents import Documents
from dashboard.draw.look import Look
from dashboard.draw.palette import HOLDERS, INK, INK_ON_COLOUR, STACKED
from dashboard.draw.shown import totals
from dashboard.draw.themes import hidden_in
from dashboard.draw.timeline import change_days, codes_on
from dashboard.pages.bloc_chart import blocs
from dashboard.pages.chart_parts import (
    Chart,
    Names,
    Paint,
    bars,
    counted,
    layout,
    paints,
    stacked,
    timeline,
)
from dashboard.words import say, vocabulary
from dashboard.words import sentences as words
from dashboard.words.catalogue import formed_day
from dashboard.words.dates import spoken_day
from dashboard.words.order import name_order
from geodata.days import LAST_DAY, from_ordinal, ordinal

# Stands for a number where what is around it is asked for.
_PLACE = "\ue000"


def _grouped(name: str, **kinds: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return the kinds of body of each group of a list."""
    return {group: kinds.get(group, (group,)) for group in vocabulary.values(name)}


# Who recognised, by kind of body; a region is also a state of a federation or a province.
LEVELS = _grouped("recognising-level", local=("county", "municipality"))
SPEAKERS = _grouped(
    "speaker-kind", territory=("entity", "region", "county", "municipality", "chamber"),
    person=("party", "association", "person"))


# Members of a part of the vote beyond which it has room for a word.
_ROOMY = 20


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

    language = documents.language
    short = vocabulary.labels("holder", "short", language=language)
    painted = paints("holder")
    square_km = partial(words.square_km, language=language)
    before, _, after = say("square-km", language, area=_PLACE).partition(_PLACE)

    @cache
    def steps() -> list[tuple[int, dict[str, float]]]:
        region = documents["region"]
        days = [0, *change_days(region["timeline"]), ordinal(LAST_DAY)]
        return _steps([(day, totals(region, Look(day))) for day in days], _held)

    def figure() -> dict:
        dates = [from_ordinal(day).isoformat() for day, _ in steps()]
        traces = [{
            "type": "scatter", "name": short[name], "x": dates,
            "y": [round(sums.get(name, 0)) for _, sums in steps()], "stackgroup": "held",
            "mode": "lines", **stacked(painted[name]),
            "hovertemplate": f"{before}%{{y:,.0f}}{after}",
        } for name in STACKED]
        return {"data": traces, "layout": timeline(
            language, (before, after), hovermode="x unified")}

    return Chart(
        "holders", say("charts-holders", language), say("charts-holders.method", language),
        figure,
        tuple((text, painted[name]) for name, text in short.items()),
        (say("column-from", language), *short.values()),
        lambda: [(spoken_day(day, language), *(square_km(sums.get(name, 0)) for name in short))
                 for day, sums in steps()[:-1]],
        dated=True,
    )


def _steps(days: list[tuple[int, dict]],
           value_of: Callable[[dict], object]) -> list[tuple[int, dict]]:
    """Return the first and the last day, and between them those on which what is told changes."""
    last = len(days) - 1
    return [days[i] for i in range(len(days))
            if i in (0, last) or value_of(days[i][1]) != value_of(days[i - 1][1])]


def _held(sums: dict[str, float]) -> list[int]:
    return [round(sums.get(name, 0)) for name in HOLDERS]


def acts(documents: Documents) -> Chart:
    """Return the acts of the world view by month, in the map's kinds."""
    language = documents.language
    # The legend counts bodies, these are acts.
    called = vocabulary.labels("act", "chart", language=language)
    painted = paints("act", "act-")
    numbers = Counter((from_ordinal(day).replace(day=1), act)
                      for day, _, _, act, *_ in documents["world"]["changes"] if act in called)
    last = {}
    for day, _, _, act, *_ in documents["world"]["changes"]:
        month = from_ordinal(day).replace(day=1)
        last[month, act] = max(day, last.get((month, act), 0))
    months = sorted({month for month, _ in numbers})
    shown = {act: text for act, text in called.items() if any(numbers[m, act] for m in months)}

    def figure() -> dict:
        return {"data": [_months(act, text, painted[act], [
            (m, numbers[m, act], last[m, act]) for m in months if numbers[m, act]], language)
            for act, text in shown.items()],
                "layout": timeline(language, hovermode="closest", meta=[*called])}

    return Chart(
        "acts", say("charts-acts", language),
        say("charts-acts.method", language, n=sum(numbers.values())),
        figure,
        tuple((text, painted[act]) for act, text in shown.items()),
        (say("charts-month", language), *shown.values()),
        lambda: [(formed_day(month, "month", language),
                  *(numbers[month, act] or "–" for act in shown)) for month in months],
        dated=True, filtered=True,
    )


def _months(act: str, label: str, paint: Paint, counts: list[tuple[date, int, int]],
            language: str) -> dict:
    """Return the bars of one kind of act: each a month, how many, and their last day."""
    return {
        "type": "bar", "name": label, "meta": act,
        "x": [month.isoformat() for month, _, _ in counts],
        "y": [number for _, number, _ in counts], "width": 30 * 86_400_000, "offset": 0,
        "customdata": [day for _, _, day in counts],
        # Of bars as narrow as a pixel or two the style sheet draws the edge: plotly would move them
        # off the place where it looks for them below a pointer.
        "marker": bars(paint, edge=0),
        "hovertext": [formed_day(month, "month", language) for month, _, _ in counts],
        "hovertemplate": f"%{{hovertext}}<br>{counted(label, '%{y}', language)}<extra></extra>",
    }


def recognitions(documents: Documents) -> Chart:
    """Return how many jurisdictions' recognitions were in force, day by day, by level."""
    language = documents.language
    called = vocabulary.labels("recognising-level", language=language)
    painted = paints("recognising-level")
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
            "type": "scatter", "name": called[level], "x": dates,
            "y": [numbers[level] for _, numbers in steps()],
            "stackgroup": "levels", "mode": "lines", **stacked(painted[level]),
        } for level in LEVELS if any(count[level] for _, count in steps())]
        return {"data": traces, "layout": timeline(language, hovermode="x unified")}

    return Chart(
        "recognitions", say("charts-recognitions", language),
        say("charts-recognitions.method", language),
        figure,
        tuple((counted(called[level], final[level], language), painted[level])
              for level in LEVELS),
        (say("column-from", language), *(called[level] for level in LEVELS)),
        lambda: [(spoken_day(day, language), *numbers.values())
                 for day, numbers in steps()[:-1]],
        dated=True,
    )


def levels_on(documents: Documents, day: int) -> dict[str, int]:
    """Return how many jurisdictions had recognised and not rescinded, by level."""
    spans = documents["world"]["timeline"]
    bodies = documents["record"]["jurisdictions"]
    kind_at = bodies["columns"].index("kind")
    certain = spans["codes"].index("act-recognises")
    codes = codes_on(day, spans, hidden_in("acts", ()))
    # A second act of the same body has a node of its own: "j-us-ca.2"; rings count others.
    acted = {node[2:].partition(".")[0]
             for node, code in zip(spans["node"], codes, strict=True)
             if code == certain and node.startswith("j-")}
    kinds = Counter(bodies["rows"][key][kind_at] for key in acted)
    return {level: sum(kinds[kind] for kind in those) for level, those in LEVELS.items()}


def vote(documents: Documents) -> Chart:
    """Return the General Assembly's roll call as one bar, with the members behind each part."""
    language = documents.language
    members = roll_call(documents["record"], language)
    called = {f"vote-{vote}": text
              for vote, text in vocabulary.labels("vote", language=language).items()}
    voted = _voted(documents["record"])
    painted = paints("vote")
    traces = [{
        "type": "bar", "orientation": "h", "name": label, "meta": kind, "y": [""],
        "x": [len(members[kind])], "marker": bars(painted[kind.removeprefix("vote-")]),
        "text": [_inside(kind.removeprefix("vote-"), len(members[kind]), language)],
        "textposition": "inside", "insidetextanchor": "middle", "textangle": 0,
        "insidetextfont": {"color": INK_ON_COLOUR, "size": 13}, "constraintext": "none",
        "hovertemplate": say("charts-vote-part", language, label=label, n="%{x}")
        + "<extra></extra>",
    } for kind, label in called.items()]
    axis = {"visible": False}
    return Chart(
        "vote", say("charts-vote", language, day=formed_day(date.fromisoformat(voted),
                                                            "day", language)),
        say("charts-vote.method", language, n=sum(map(len, members.values()))),
        lambda: {"data": traces, "layout": layout(
            xaxis=axis | {"range": [0, sum(map(len, members.values()))]}, yaxis=axis,
            hovermode="closest", margin={"l": 0, "r": 0, "t": 4, "b": 4})},
        tuple((label, painted[kind.removeprefix("vote-")]) for kind, label in called.items()),
        (say("column-vote", language), say("charts-members", language)),
        lambda: [(label, len(members[kind])) for kind, label in called.items()],
        height="64px",
        names=tuple(_voters(kind, counted(label, len(members[kind]), language), voted,
                            members[kind]) for kind, label in called.items()),
    )


def _inside(vote: str, n: int, language: str) -> str:
    """Return what stands within a part of the bar: how many, and what for if there is room."""
    number = f"<b>{n}</b>"
    return say("charts-vote-inside", language, n=number, vote=vote) if n > _ROOMY else number


def _voters(kind: str, label: str, voted: str, members: list[tuple[str, str]]) -> Names:
    """Return the members of one part of the vote, each a link to the map on its day."""
    names = tuple((name, key, voted) for key, name in members)
    return Names(kind, label, "votes", (("", (("", names),)),))


def _voted(record: dict) -> str:
    """Return the day of the roll call."""
    acts = record["resolutions"]
    return acts["rows"][record["votes"]["act"]][acts["columns"].index("date")]


def roll_call(record: dict, language: str) -> dict[str, list[tuple[str, str]]]:
    """Return the members, key and name, by how they voted."""
    at = record["votes"]["columns"].index("vote")
    members: dict[str, list[tuple[str, str]]] = {
        f"vote-{vote}": [] for vote in vocabulary.values("vote")}
    in_order = name_order(language)
    for key, row in record["votes"]["rows"].items():
        members[f"vote-{row[at]}"].append((key, record["jurisdictions"]["rows"][key][0]))
    return {kind: sorted(names, key=lambda item: in_order(item[1]))
            for kind, names in members.items()}


def _documents(record: dict) -> int:
    """Return how many documents the positions are from."""
    at = record["positions"]["columns"].index("source_id")
    return len({row[at] for row in record["positions"]["rows"].values()} - {None})


def positions(documents: Documents) -> Chart:
    """Return how many statements on the 2020 war came to what, by who spoke."""
    record = documents["record"]
    who, stance = map(record["positions"]["columns"].index, ("jurisdiction_id", "stance"))
    kind_at = record["jurisdictions"]["columns"].index("kind")
    numbers = Counter((row[stance], record["jurisdictions"]["rows"][row[who]][kind_at])
                      for row in record["positions"]["rows"].values())
    sums = Counter()
    for (name, _), count in numbers.items():
        sums[name] += count
    language = documents.language
    labels = vocabulary.labels("stance", language=language)
    called = vocabulary.labels("speaker-kind", language=language)
    painted = paints("speaker-kind")
    in_order = name_order(language)
    stances = sorted(sums, key=lambda name: (name == "other", -sums[name], in_order(labels[name])))

    def count(name: str, kinds: tuple[str, ...]) -> int:
        return sum(numbers[name, kind] for kind in kinds)

    traces = [{
        "type": "bar", "orientation": "h", "name": called[group],
        "y": [labels[name] for name in stances], "x": [count(name, kinds) for name in stances],
        "marker": bars(painted[group]),
        "hovertemplate":
            f"%{{y}}<br>{counted(called[group], '%{x}', language)}<extra></extra>",
    } for group, kinds in SPEAKERS.items()]
    return Chart(
        "positions", say("charts-positions", language),
        say("charts-positions.method", language, n=sum(sums.values()),
            documents=_documents(record)),
        lambda: {"data": traces, "layout": layout(
            bargap=0.32, hovermode="closest",
            xaxis={"side": "top", "rangemode": "tozero", "nticks": 6},
            yaxis={"autorange": "reversed", "automargin": True, "showgrid": False,
                   "tickfont": {"color": INK, "size": 12}},
            margin={"l": 8, "r": 12, "t": 22, "b": 4})},
        tuple((called[group], painted[group]) for group in SPEAKERS),
        (say("column-what-it-comes-to", language), *(called[group] for group in SPEAKERS)),
        lambda: [(labels[name], *(count(name, kinds) or "–" for kinds in SPEAKERS.values()))
                 for name in stances],
        height=f"{30 + 24 * len(stances)}px",
    )


NAMES = ("holders", "acts", "recognitions", "vote", "positions", "blocs")
