"""What the charts share: their look, their place on the page, and their words in a table."""

from __future__ import annotations

from dataclasses import dataclass

from dash import dcc, html

from dashboard.draw.palette import INK, QUIET
from dashboard.server import ids
from geodata.days import FIRST_DAY, LAST_DAY

CONFIG = {"showSendToCloud": False, "displaylogo": False, "displayModeBar": False,
          "scrollZoom": False, "doubleClick": False, "responsive": True}
_HAIR = "#e6e2d8"


@dataclass(frozen=True)
class Chart:
    """A chart: what it shows, how it was made, its figure, its keys and its numbers."""

    name: str
    title: str
    method: str
    figure: dict
    keys: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    numbers: tuple[tuple, ...]
    height: str = "clamp(150px, 24vh, 260px)"
    dated: bool = False
    more: tuple = ()


def figure(chart: Chart) -> html.Figure:
    keys = html.Ul([html.Li([html.I(style={"background": colour}), label])
                    for label, colour in chart.keys], className="keys")
    table = html.Details([
        html.Summary("The numbers as a table"),
        html.Div(html.Table([
            html.Thead(html.Tr([html.Th(head, scope="col") for head in chart.heads])),
            html.Tbody([html.Tr([html.Td(value) for value in row]) for row in chart.numbers]),
        ]), className="numbers"),
    ])
    graph = html.Div(
        [dcc.Graph(id=ids.chart(chart.name), figure=chart.figure, config=CONFIG,
                   style={"height": chart.height})]
        + ([html.I(className="day-line")] if chart.dated else []),
        className="graph", role="img",
        **{"aria-label": f"{chart.title}. {chart.method} The numbers follow as a table."},
    )
    title = html.H2(chart.title, id=f"{ids.chart(chart.name)}-title")
    note = html.P(chart.method, className="method")
    return html.Figure([title, keys, graph, note, *chart.more, table],
                       className=f"chart {chart.name}{' dated' if chart.dated else ''}")


def layout(**parts) -> dict:
    """Return the look that all charts share: the page's type, thin lines, no ground."""
    axis = {"gridcolor": _HAIR, "zeroline": False, "linecolor": QUIET, "fixedrange": True,
            "tickfont": {"color": QUIET, "size": 11}}
    x, y = parts.pop("xaxis", {}), parts.pop("yaxis", {})
    return {
        "autosize": True, "showlegend": False, "barmode": "stack", "bargap": 0,
        "paper_bgcolor": "rgba(0,0,0,0)", "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": "Noto Sans, sans-serif", "size": 12, "color": INK},
        "margin": {"l": 8, "r": 8, "t": 6, "b": 22}, "dragmode": False,
        "hoverlabel": {"bgcolor": INK, "bordercolor": INK,
                       "font": {"family": "Noto Sans, sans-serif", "size": 12, "color": "#fff"}},
        "xaxis": axis | x, "yaxis": axis | y,
    } | parts


def timeline(unit: str = "", **parts) -> dict:
    """Return the look of a chart whose days lie right above those of the time bar."""
    return layout(
        xaxis={"type": "date", "range": [FIRST_DAY.isoformat(), LAST_DAY.isoformat()],
               "dtick": "M48", "tick0": "1988-01-01", "tickformat": "%Y",
               "hoverformat": "From %-d %B %Y", "showgrid": False,
               "ticks": "outside", "ticklen": 3, "tickcolor": QUIET, "showline": True},
        yaxis={"ticklabelposition": "inside top", "tickfont": {"color": INK, "size": 11},
               "rangemode": "tozero", "nticks": 5,
               "tickformat": ",d", "showline": False,
               "ticksuffix": unit},
        **parts,
    )


def links(theme: str, found: list[tuple[str, str, str]]) -> list:
    """Return names as links to the map, parted by dots; each is a name, its key and a day."""
    made = [html.A(name, href=f"?view=world&theme={theme}&day={day}&sel=j-{key}",
                   **{"data-member": key, "data-theme": theme, "data-day": day})
            for name, key, day in found]
    return [part for link in made for part in (link, " · ")][:-1]
