"""What the charts share: what a chart is, and its look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.draw.palette import INK, QUIET
from dashboard.words import say
from geodata.days import FIRST_DAY, LAST_DAY

_HAIR = "#e6e2d8"


@dataclass(frozen=True)
class Names:
    """A fold of names, each a link to the map; ``lines`` are a heading and what stands under it.

    Under a heading stand pairs of a label and names, each a name, its key and a day.
    """

    key: str
    label: str
    theme: str
    lines: tuple[tuple[str, tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...]], ...]


@dataclass(frozen=True)
class Chart:
    """A chart: what it shows, how it was made, its figure, its keys and its numbers.

    Figure and numbers are made when somebody asks for them: the page holds neither.
    """

    name: str
    title: str
    method: str
    figure: Callable[[], dict]
    keys: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    numbers: Callable[[], list[tuple]]
    height: str = "clamp(150px, 24vh, 260px)"
    dated: bool = False
    filtered: bool = False
    names: tuple[Names, ...] = ()


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


def counted(label: str, n: int | str, language: str) -> str:
    """Return how many there are of what a bar or a key counts.

    ``n`` is the number, or the place at which plotly puts it.
    """
    return say("charts-counted", language, label=label, n=n)


def timeline(language: str, ticks: tuple[str, str] = ("", ""), **parts) -> dict:
    """Return the look of a chart whose days lie right above those of the time bar.

    ``ticks`` is what stands before and after each number of its scale.
    """
    # As the language writes a day, its parts as plotly asks for them.
    day = say("language-day", language, day="%-d", month="%B", year="%Y")
    before, after = ticks
    return layout(
        xaxis={"type": "date", "range": [FIRST_DAY.isoformat(), LAST_DAY.isoformat()],
               "dtick": "M48", "tick0": "1988-01-01", "tickformat": "%Y",
               "hoverformat": say("charts-from-day", language, day=day), "showgrid": False,
               "ticks": "outside", "ticklen": 3, "tickcolor": QUIET, "showline": True},
        yaxis={"ticklabelposition": "inside top", "tickfont": {"color": INK, "size": 11},
               "rangemode": "tozero", "nticks": 5,
               "tickformat": ",d", "showline": False,
               "tickprefix": before, "ticksuffix": after},
        **parts,
    )
