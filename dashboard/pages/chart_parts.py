"""What the charts share: what a chart is, and its look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.draw.night import named
from dashboard.draw.palette import EDGES, HOLDERS, INK, QUIET
from dashboard.draw.style import TINT
from dashboard.words import say
from dashboard.words.vocabulary import looks
from geodata.days import FIRST_DAY, LAST_DAY

_HAIR = "#e6e2d8"


# Lines of a hatch by how it is turned, as plotly calls them.
_LINES = {0: "|", 45: "/", 90: "-", -45: "\\"}


@dataclass(frozen=True)
class Paint:
    """What something is painted with: a colour, its edge, and the hatch that the map has for it.

    ``hatch`` is what plotly draws; ``name`` is that of the pattern on the map, empty for none.
    """

    colour: str
    hatch: dict
    name: str = ""

    @property
    def edge(self) -> str:
        """Return where what is painted so ends, seen however pale it is."""
        return EDGES[self.colour]

    @property
    def key(self) -> str:
        """Return what its key is filled with, as a style sheet says it."""
        return f"url(#key-{self.name})" if self.name else named(self.colour)

    @property
    def key_edge(self) -> str:
        """Return the edge of its key."""
        return named(self.edge)


def paints(of: str, prefix: str = "") -> dict[str, Paint]:
    """Return what each value of a list of the vocabulary is painted with, as on the map.

    ``prefix`` stands on the map before the name of a hatched value.
    """
    return {value: Paint(painted["fill"], *_hatched(prefix + value, painted))
            for value, painted in looks(of).items() if "fill" in painted}


def _hatched(name: str, painted: dict[str, str]) -> tuple[dict, str]:
    if "hatch" in painted:
        turn, gap, stroke, *_ = painted["hatch"].split(",")
        return ({"shape": _LINES[int(turn)], "size": float(gap),
                 "solidity": round(2 * float(stroke) / float(gap), 2),
                 "bgcolor": _tinted(painted["fill"])}, name)
    if "stripes" in painted:
        turn, gap, first, second = painted["stripes"].split(",")
        return ({"shape": _LINES[int(turn)], "size": float(gap), "solidity": 0.5,
                 "bgcolor": HOLDERS[first], "fgcolor": HOLDERS[second]}, name)
    return {}, ""


def _tinted(colour: str) -> str:
    channels = (int(colour[at:at + 2], 16) for at in (1, 3, 5))
    return f"rgba({','.join(map(str, channels))},{TINT})"


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
    keys: tuple[tuple[str, Paint], ...]
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


def bars(paint: Paint, edge: float = 0.75) -> dict:
    """Return the look of the bars of a trace: their colour, hatch and edge of so many pixels."""
    return {"color": paint.colour, "line": {"width": edge, "color": paint.edge},
            **({"pattern": paint.hatch} if paint.hatch else {})}


def stacked(paint: Paint) -> dict:
    """Return the look of a band of a trace that is stacked on others."""
    # One ink for every edge: where a band is nothing, only that of others is seen.
    return {"fillcolor": paint.colour, "line": {"shape": "hv", "width": 0.75, "color": QUIET},
            **({"fillpattern": paint.hatch} if paint.hatch else {})}


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
               "dtick": "M48", "tick0": FIRST_DAY.isoformat(), "tickformat": "%Y",
               "hoverformat": say("charts-from-day", language, day=day), "showgrid": False,
               "ticks": "outside", "ticklen": 3, "tickcolor": QUIET, "showline": True},
        yaxis={"ticklabelposition": "inside top", "tickfont": {"color": INK, "size": 11},
               "rangemode": "tozero", "nticks": 5,
               "tickformat": ",d", "showline": False,
               "tickprefix": before, "ticksuffix": after},
        **parts,
    )
