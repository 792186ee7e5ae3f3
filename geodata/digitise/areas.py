"""The section "Areas and accuracy" of ``data/README.md``, written from the geometry."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import fill

import pandas as pd

from geodata import Atlas
from geodata.accuracy import STRETCH_KM
from geodata.digitise.tables import in_order, rows_of
from geodata.digitise.towns import misplaced, read_towns, read_villages
from geodata.generated import guard, record
from geodata.holding import CONTESTED
from geodata.tables import Row
from geodata.words import shipped_words

BEGIN, END = "<!-- areas:begin -->", "<!-- areas:end -->"
_PART = "areas in README.md"

# What is explained and what was compared, in English: figures of the map stand in braces.
_PROSE = Path(__file__).with_name("areas.md")
_PARTED = "\n\n<!-- compared -->\n\n"


def figures(**of: bool) -> list[Row]:
    """Return the published figures that have some columns filled, in their order."""
    return [row for row in in_order("figures")
            if all(bool(getattr(row, column)) == filled for column, filled in of.items())]


def of_the_oblast(atlas: Atlas) -> Row:
    """Return the published area of the former oblast: of all the districts that lay in it."""
    inside = {*atlas.pieces.district[atlas.pieces.in_nkao]}
    return next(row for row in figures(areas=True, holder=False)
                if {*row.areas.split()} == inside)


def measured(areas: pd.Series, figure: Row) -> float:
    """Return the area of the districts of a figure, by those of each district (km2)."""
    return areas[figure.areas.split()].sum()


def write_section(atlas: Atlas, readme: Path, overwrite: bool = False) -> None:
    """Replace what stands between the markers of ``readme``.

    Raises EditedError when that was edited by hand, unless ``overwrite``.
    """
    text = readme.read_text(encoding="utf-8")
    head, rest = text.split(BEGIN)
    tail = rest.split(END)[1]
    body = "\n\n".join(map(_wrapped, section(atlas).split("\n\n")))
    if not overwrite:
        guard(readme.parent, {_PART: (rest.split(END)[0].strip(), body)},
              "What it says is written in geodata/digitise/areas.md")
    record(readme.parent, {_PART: body})
    readme.write_text(f"{head}{BEGIN}\n\n{body}\n\n{END}{tail}", encoding="utf-8")


def _wrapped(block: str) -> str:
    """Return a paragraph in lines of 100 signs; tables and lists stay as they are."""
    return block if block[0] in "|*" and block[1] in " *" else fill(block, 100)


def section(atlas: Atlas) -> str:
    """Return the section as Markdown: districts, holders by day, differences, towns."""
    before, after = (_contact_km(atlas, figure.on) for figure in figures(line=True))
    held, fought = _summer_of_1992(atlas)
    oblast = atlas.pieces[atlas.pieces.in_nkao].area_km2.sum()
    areas = atlas.pieces.groupby("district").area_km2.sum()
    explained, compared = _PROSE.read_text(encoding="utf-8").strip().split(_PARTED)
    explained = explained.format(
        areas=areas, west={district: _west(atlas, district) for district in areas.index},
        before=before, after=after, summer=held, fought=fought,
        oblast=100 * (oblast / of_the_oblast(atlas).least - 1))
    return "\n\n".join([
        "*This part is written by `python -m geodata.digitise.report --write`.*\n\n"
        "Areas are measured "
        "in an equal-area projection (Lambert azimuthal, centred on the region) and agree with "
        "the ellipsoid to a thousandth. Official areas are as encyclopaedias and official sites "
        "give them; sources differ by some km², and rarely say of which year they are.",
        _districts(atlas), _holders(atlas), explained, *compared.split("\n\n"), _points(atlas),
    ])


def _summer_of_1992(atlas: Atlas) -> tuple[float, float]:
    """Return who had what of the former oblast in the summer of 1992, in per cent.

    The first number is what the holder of the figure held, the second what was contested.
    """
    [figure] = figures(holder=True, areas=True)
    area = atlas.pieces.set_index("piece_id").area_km2
    shown = atlas.snapshot(figure.on)
    shown = shown[shown.district.isin(figure.areas.split())].set_index("piece_id")
    whole = area[shown.index].sum()
    by_holder = area[shown.index].groupby(shown.holder).sum() * 100 / whole
    return by_holder[figure.holder], by_holder[CONTESTED]


def _west(atlas: Atlas, district: str) -> float:
    """Return what of a Soviet-era district lay west of the line of contact, in per cent."""
    [before, _] = figures(line=True)
    shown = atlas.snapshot(before.on)
    shown = shown[shown.district == district]
    around = [side.holder for side in rows_of("sides") if side.around]
    return 100 * shown[~shown.holder.isin(around)].area_km2.sum() / shown.area_km2.sum()


def _districts(atlas: Atlas) -> str:
    areas = atlas.pieces.groupby("district").area_km2.sum()
    rows = ["| District | Official, km² | Here, km² | Difference |", "| --- | ---: | ---: | ---: |"]
    errors = []
    *listed, last = figures(areas=True, holder=False)
    whole = of_the_oblast(atlas)
    for figure in listed:
        here = measured(areas, figure)
        error = 100 * (here / figure.least - 1)
        if figure != whole:
            errors.append(abs(error))
        rows.append(f"| {figure.says} | {figure.least:,} | {here:,.0f} | {error:+.1f} % |"
                    .replace("-", "−"))
    mean = sum(errors) / len(errors)
    return "\n".join(rows) + (f"\n\nMean difference of the twelve: {mean:.1f} %; greatest: "
                              f"{max(errors):.1f} %. {last.areas.capitalize()}: "
                              f"{areas[last.areas]:,.0f} km² ({last.says}).")


def _holders(atlas: Atlas) -> str:
    holders = [side.holder for side in rows_of("sides")]
    words = [shipped_words().of("holder", holder) for holder in holders]
    names = [word.attributes.get("short", word.text) for word in words]
    rows = [f"| Day | {' | '.join(names)} | Published |",
            f"| --- |{' ---: |' * len(holders)} --- |"]
    for figure in figures(holder=True, areas=False):
        spans = atlas.areas_interval(figure.on)
        cells = [_span(spans.loc[holder]) for holder in holders]
        row = f"| {figure.on} | {' | '.join(cells)} | {figure.says or ''} |"
        rows.append(row.replace("|  |", "| |"))
    return (
        "Each line has an accuracy in metres, and so each area an interval. Read `accuracy_m` as "
        "the distance within which the true line lies in nearly every case. Along a stretch of "
        f"{STRETCH_KM:.0f} km, the usual distance between two points whose side is documented, the "
        "line is taken to err to one side; beyond that, the errors are independent, and the "
        "stretches add up as the root of the sum of their squares (`geodata/accuracy.py`). The "
        "state border counts where it bounds a holder; the limit of the study area inside "
        "Azerbaijan, and who held what was contested, do not. In km², shown (least to most):\n\n"
        + "\n".join(rows))


def _span(row: pd.Series) -> str:
    return f"{row.best:,.0f} ({row.low:,.0f}–{row.high:,.0f})" if row.best else "–"


def _contact_km(atlas: Atlas, day: date) -> float:
    lines = atlas.lines(day)
    return lines[lines.kind == "line-of-contact"].to_crs("EPSG:32638").length.sum() / 1000


def _points(atlas: Atlas) -> str:
    towns = read_towns()
    villages = read_villages()
    wrong = [*misplaced(atlas.pieces, towns).itertuples(),
             *misplaced(atlas.pieces, villages, "district").itertuples()]
    listed = "; ".join(f"{row.name} ({row.district.capitalize()}) lies {row.km} km outside it"
                       for row in wrong) or "none lies outside"
    documented = atlas.places[atlas.places.in_nkao.isin(["in", "out"])]
    return (
        f"Of the {len(documented)} places of `places.csv` whose side of the oblast's border is "
        f"documented, every one lies on it (`make check` sees to it). GeoNames names the district "
        f"of {len(towns)} towns in the window, encyclopaedias and its listing that of "
        f"{len(villages)} villages that we looked up: of them all, {listed}. The limits were led "
        "past them where they lay on the wrong side, and so they check nothing any more."
    )
