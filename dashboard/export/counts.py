"""Rows counted by holder, district and month, as a table and as a chart with their range.

In every bar what is certain is solid and what is possible lies pale on top of it; all holders have
one scale, in the order of the vocabulary, so that exchanging the sides exchanges only colours.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import pandas as pd

from dashboard.draw.palette import EDGES, HOLDERS, INK, PAPER, QUIET
from dashboard.words.tongue import say
from dashboard.words.vocabulary import labels

KINDS = ("csv", "html", "svg")
_WIDTH, _LEFT, _RIGHT = 960, 24, 24
_TITLE, _PANEL, _BARS, _ROW = 56, 116, 72, 13
# Where the bars of districts begin, and how long the longest is.
_NAMES, _LONGEST = 200, 560
_STYLE = (f"text{{font:13px 'Noto Sans',sans-serif;fill:{INK}}} "
          f".quiet{{fill:{QUIET};font-size:12px}} .head{{font-size:17px;font-weight:600}} "
          ".possible{fill-opacity:.35}")
_PAGE = """<!doctype html>
<html lang="{language}"><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width">
<style>body{{font:15px/1.4 "Noto Sans",sans-serif;color:{ink};background:{paper};margin:1rem}}
div{{overflow-x:auto}} svg{{width:100%;max-width:960px;min-width:40rem;height:auto}}
table{{border-collapse:collapse;margin-top:1rem}}
td,th{{text-align:left;padding:.15rem .8rem .15rem 0;border-bottom:1px solid #e6e2d8}}
.n{{text-align:right;font-variant-numeric:tabular-nums}}</style>
<div>{chart}</div>
<table><thead><tr>{head}</tr></thead><tbody>
{rows}
</tbody></table></html>
"""


def counts_file(counts: pd.DataFrame, kind: str, districts: Mapping[str, str],
                language: str) -> bytes:
    """Return counts (:func:`geodata.counted.count`) as CSV, as a chart or as a page of both.

    ``districts`` are the names of districts by their ids.
    """
    if kind == "csv":
        return counts.to_csv(index=False, lineterminator="\r\n").encode()
    chart = counts_chart(counts, districts, language)
    if kind == "svg":
        return chart.encode()
    names = labels("holder", language=language)
    head = "".join(f"<th{css}>{escape(say(column))}</th>" for column, css in (
        ("counts-column-month", ""), ("counts-column-district", ""), ("counts-column-holder", ""),
        ("counts-column-least", ' class="n"'), ("counts-column-most", ' class="n"')))
    rows = "\n".join(
        f"<tr><td>{row.month}</td><td>{escape(_district(row.district, districts))}</td>"
        f'<td>{escape(names[row.holder])}</td><td class="n">{row.least}</td>'
        f'<td class="n">{row.most}</td></tr>' for row in counts.itertuples())
    return _PAGE.format(language=language, title=escape(say("command-counts")), ink=INK,
                        paper=PAPER, chart=chart, head=head, rows=rows).encode()


def counts_chart(counts: pd.DataFrame, districts: Mapping[str, str], language: str) -> str:
    """Return an SVG: a panel of months for each holder, then each district's bars by holder."""
    names = {holder: name for holder, name in labels("holder", language=language).items()
             if holder in set(counts.holder)}
    top = _TITLE
    parts = []
    for part in (_months(counts, names), _districts(counts, names, districts)) if names else ():
        parts.append(f'<g transform="translate(0 {top})">{part[0]}</g>')
        top += part[1]
    title = escape(say("command-counts"))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {top}" '
            f'width="{_WIDTH}" height="{top}" role="img" aria-label="{title}">'
            f'<style>{_STYLE}</style><rect width="100%" height="100%" fill="{PAPER}"/>'
            f'<text class="head" x="{_LEFT}" y="26">{title}</text>'
            f'<text class="quiet" x="{_LEFT}" y="45">{escape(say("counts-key"))}</text>'
            f'{"".join(parts)}</svg>')


def _months(counts: pd.DataFrame, names: Mapping[str, str]) -> tuple[str, int]:
    """Return the panels of months, and how high they are."""
    table = counts.groupby(["holder", "month"])[["least", "most"]].sum()
    numbers = counts.month.map(_number)
    first, last = numbers.min(), numbers.max()
    step = (_WIDTH - _LEFT - _RIGHT) / (last - first + 1)
    scale = _BARS / table.most.max()
    parts, top = [], 0
    for holder, name in names.items():
        rows = table.loc[holder]
        most = escape(say("counts-most", count=int(rows.most.max())))
        parts.append(f'<text x="{_LEFT}" y="{top + 14}">{escape(name)} '
                     f'<tspan class="quiet">{most}</tspan></text>')
        base = top + 22 + _BARS
        for row in rows.itertuples():
            x = _LEFT + (_number(row.Index) - first) * step
            bar = _bar(x, base, step * 0.86, row.least * scale, row.most * scale, holder)
            parts.append(f"<g><title>{row.Index}: {escape(_range(row))}</title>{bar}</g>")
        parts.append(f'<path d="M{_LEFT} {base}H{_WIDTH - _RIGHT}" stroke="{QUIET}"/>')
        top += _PANEL
    for year in _ticks(first, last):
        x = _LEFT + (max(year * 12, first) - first) * step
        parts.append(f'<text class="quiet" x="{x:.1f}" y="{top}">{year}</text>')
    return "".join(parts), top + 24


def _districts(counts: pd.DataFrame, names: Mapping[str, str],
               districts: Mapping[str, str]) -> tuple[str, int]:
    """Return the bars of districts, and how high they are."""
    table = counts.assign(district=counts.district.fillna("")).groupby(
        ["district", "holder"])[["least", "most"]].sum()
    scale = _LONGEST / table.most.max()
    parts, top = [], 0
    for district in sorted({of for of, _ in table.index}, key=lambda of: districts.get(of, of)):
        parts.append(f'<text x="{_LEFT}" y="{top + 11}">'
                     f'{escape(_district(district, districts))}</text>')
        for holder in names:
            if (district, holder) not in table.index:
                continue
            row = table.loc[(district, holder)]
            least, most = row.least * scale, row.most * scale
            parts.append(
                f'<g><title>{escape(names[holder])}: {escape(_range(row))}</title>'
                f'{_bar(_NAMES, top + _ROW - 3, least, _ROW - 4, _ROW - 4, holder)}'
                f'<g class="possible">'
                f'{_bar(_NAMES + least, top + _ROW - 3, most - least, 0, _ROW - 4, holder)}</g></g>'
                f'<text class="quiet" x="{_NAMES + most + 6:.1f}" y="{top + 10}">'
                f'{escape(_range(row))}</text>')
            top += _ROW
        top += 6
    return "".join(parts), top + 10


def _bar(x: float, base: float, width: float, least: float, most: float, holder: str) -> str:
    """Return a bar that stands on ``base``: solid up to ``least``, pale from there to ``most``."""
    colour = HOLDERS[holder]
    edge = EDGES[colour]
    return "".join(
        f'<rect{kind} x="{x:.1f}" y="{base - upto:.1f}" width="{max(width, 0):.1f}" '
        f'height="{upto - below:.1f}" fill="{colour}" stroke="{edge}" stroke-width=".5"/>'
        for below, upto, kind in ((0, least, ""), (least, most, ' class="possible"'))
        if upto > below and width > 0)


def _range(row) -> str:
    least, most = int(row.least), int(row.most)
    return str(most) if least == most else say("counts-range", least=least, most=most)


def _district(district: object, districts: Mapping[str, str]) -> str:
    return districts.get(district, district) if isinstance(district, str) and district else (
        say("counts-elsewhere"))


def _number(month: str) -> int:
    year, number = month.split("-")
    return int(year) * 12 + int(number) - 1


def _ticks(first: int, last: int) -> list[int]:
    """Return the years that are written below, not more than a dozen."""
    years = range(-(-first // 12), last // 12 + 1)
    step = next(step for step in (1, 2, 5, 10) if len(years) / step <= 13)
    return [year for year in years if year % step == 0] or [first // 12]
