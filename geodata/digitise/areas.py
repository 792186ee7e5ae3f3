"""The section "Areas and accuracy" of ``data/README.md``, written from the geometry."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import fill

import pandas as pd

from geodata import Atlas
from geodata.accuracy import STRETCH_KM
from geodata.digitise.towns import VILLAGES, misplaced, read_towns, read_villages
from geodata.generated import guard, record

BEGIN, END = "<!-- areas:begin -->", "<!-- areas:end -->"
_PART = "areas in README.md"

# Official areas in km2, as the survey of sources gives them (Soviet-era borders).
OFFICIAL = {
    "lachin": 1835, "kalbajar": 1936, "fuzuli": 1386, "jabrayil": 1050, "qubadli": 802,
    "zangilan": 707, "agdam": 1094, "tartar": 412, "shusha": 290, "askeran": 970,
    "martuni + hadrut": 1458, "mardakert": 1795, "oblast": 4388,
}
_WORDS = {
    "martuni + hadrut": "Martuni and Hadrut (today Khojavend)",
    "askeran": "Askeran (today Khojaly)", "oblast": "**the former oblast**",
    "kalbajar": "Kalbajar (before 1991)", "tartar": "Tartar (before 1991)",
}
# Day, what has been published of it.
_PUBLISHED = [
    (date(1994, 5, 12), "11,500 to 11,800 held by Armenian forces 1994-2020"),
    (date(2020, 9, 26), "the same"),
    (date(2020, 11, 10), ""),
    (date(2020, 12, 13), "about 3,000 left with the de facto authorities"),
    (date(2022, 12, 12), ""),
]
_EXPLAINED = """Where ours differ from what has been published, and why:

* **The former oblast** is 2.4 % smaller than its official 4,388 km². Its border is Natural Earth's,
  drawn for a scale of 1:10 million; every place whose side is documented lies on its right side.
  Its eastern tip, past Martuni, is cut short: the district of Khojavend in OpenStreetMap goes
  on for 85 km², of which 49 are drawn in Fuzuli here and 21 in Agdam. That is four fifths of what
  the oblast lacks. No point that we may build on says so, and the line stays as it is.
* **Mardakert**: the 1,795 km² are also given for the province of that name of the de facto
  authorities, whose limits were not quite those of the Soviet district.
* **The line of contact of 1994-2020** is {before:,.0f} km long here; 180 to 200 km has been
  published. Ours follows the bends of the crest and of the oblast's edge, which a line drawn
  from post to post does not.
* **The line of November 2020** is {after:,.0f} km here; about 440 km has been published; we
  have not seen what it counts. Ours leaves out the edge between the corridor and the former oblast.
* **Agdam**: {agdam:.0f} % of the district lies west of the line of contact. Azerbaijani figures
  give 77 %, the villages known to have been held 52 to 58 %. The map follows the villages; a
  line for 77 % can be switched on ("Line by other reports").
* **Agdam** is too large although its outer limit lies about 2 km too far west, which takes land
  from it. What it has too much is likely to come from the other side, the edge of the former
  oblast: beyond it Askeran and Mardakert are too small by {short:.0f} km² together, and the
  eastern tip is cut short. We have no better points of that edge, and leave it.
* **The fronts of 1991-1994 and of 2020** are drawn by the days on which towns and villages were
  announced or reported as taken. Announcements came late, or early; a piece changes as a whole.
  These lines are out by 4 to 7 km, and so the intervals are wide; the rings about single villages
  that were cut off by 2 to 2.5 km. Where no village is dated, as in the south-west of Hadrut and
  the north-west of Zangilan, land stays contested until the statement of 10 November 2020. Along
  contested land the front stays where it was before the dispute, until it was settled.
* **Summer of 1992**: by one account Azerbaijan held up to 48 % of the former oblast, by another
  about 25 % on 7 September. On the map it has {summer:.0f} % on that day, and {fought:.0f} % are
  contested: fronts are drawn where a place dates them, and for most of that summer none does.
* **August 2022**: Azerbaijan announced that it had taken the heights Girkhgiz and Saribaba on the
  3rd, and Mount Buzdukh / Sartsasar on the 6th. The map draws no change: nothing that we read
  gives the summits or how far the land changed, and it is denied that Girkhgiz had been in other
  hands before (see the claims of `august-2022`).
* **The Lachin corridor's roads** were compared with a public trace of the old road, which nothing
  here was drawn from: ours lies on average 400 m from it between the state border and Turshsu
  (90 % within 0.9 km) and 480 m from there to Khankendi / Stepanakert (90 % within 0.95 km). The
  hairpins are cut off: 37 km stand for 62 km of road. For 300 m it needs points along the road
  that may be passed on; we found villages only. The strip reaches 2.5 km to each side of the road;
  the village of Sus, beyond it, was with the corridor as well and is a piece of its own."""

# Measured on 2026-11-21 against references that nothing here was drawn from.
_COMPARED = """Today's districts were compared with OpenStreetMap (ODbL), which nothing here was
drawn from, where public copies of it have their limits; distances every 250 m, to the nearest:

| Limit | Length, km | Mean, km | 90 % within, km |
| --- | ---: | ---: | ---: |
| Qubadli and Lachin | 22 | 1.1 | 1.7 |
| Qubadli and Khojavend | 17 | 1.1 | 2.5 |
| Qubadli and Jabrayil | 28 | 1.7 | 2.9 |
| Qubadli and Zangilan | 32 | 0.7 | 1.3 |
| Agdam and Tartar, in the east | 7 | 1.2 | 2.8 |
| Agdam and Khojavend, in the east | 10 | 1.1 | 2.8 |
| Fuzuli and Khojavend, in the east | 7 | 4.0 | 4.9 |
| **between two districts of the map** | 123 | 1.3 | |
| Agdam and Barda (outer limit of the map) | 9 | 0.5 | 0.7 |
| Agdam and Aghjabadi (outer limit) | 54 | 2.2 | 5.3 |
| Fuzuli and Aghjabadi (outer limit) | 15 | 3.4 | 5.9 |
| Fuzuli and Beylagan (outer limit) | 31 | 2.3 | 3.7 |
| Tartar and Barda (outer limit) | 33 | 1.9 | 3.2 |

The outer limit, within Azerbaijan, bounds what is studied and no holder; in Agdam and Fuzuli it
lies about 2 km too far west. The districts of amCharts, which has them all, lie on average 1.8 km
from ours (90 % within 4.0 km). They repeat the shapes of Natural Earth with another shift, and put
the towns Berdzor / Lachin, Jabrayil and Shusha / Shushi into a neighbouring district: they are no
independent witness."""


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
              "What it says is written in geodata/digitise/areas.py")
    record(readme.parent, {_PART: body})
    readme.write_text(f"{head}{BEGIN}\n\n{body}\n\n{END}{tail}", encoding="utf-8")


def _wrapped(block: str) -> str:
    """Return a paragraph in lines of 100 signs; tables and lists stay as they are."""
    return block if block[0] in "|*" and block[1] in " *" else fill(block, 100)


def section(atlas: Atlas) -> str:
    """Return the section as Markdown: districts, holders by day, differences, towns."""
    before, after = (_contact_km(atlas, day) for day in (date(2000, 1, 1), date(2021, 6, 1)))
    area = atlas.pieces.set_index("piece_id").area_km2
    agdam = atlas.pieces.district.eq("agdam").to_numpy()
    share = 100 * (1 - area["agdam-east"] / area[agdam].sum())
    held, fought = _summer_of_1992(atlas)
    explained = _EXPLAINED.format(before=before, after=after, agdam=share, summer=held,
                                  fought=fought, short=_short(atlas, "askeran", "mardakert"))
    return "\n\n".join([
        "*This part is written by `python -m geodata.digitise.report --write`.*\n\n"
        "Areas are measured "
        "in an equal-area projection (Lambert azimuthal, centred on the region) and agree with "
        "the ellipsoid to a thousandth. Official areas are as encyclopaedias and official sites "
        "give them; sources differ by some km², and rarely say of which year they are.",
        _districts(atlas), _holders(atlas), explained, *_COMPARED.split("\n\n"), _points(atlas),
    ])


def _summer_of_1992(atlas: Atlas) -> tuple[float, float]:
    """Return what Azerbaijan had of the former oblast on 7 September 1992, in per cent.

    The first number is what it held, the second what was contested.
    """
    area = atlas.pieces.set_index("piece_id").area_km2
    shown = atlas.snapshot(date(1992, 9, 7))
    shown = shown[shown.in_nkao].set_index("piece_id")
    whole = area[shown.index].sum()
    by_holder = area[shown.index].groupby(shown.holder).sum() * 100 / whole
    return by_holder["azerbaijan"], by_holder["contested"]


def _short(atlas: Atlas, *districts: str) -> float:
    """Return by how many square kilometres districts are smaller here than officially."""
    found = atlas.pieces.groupby("district").area_km2.sum()
    return sum(OFFICIAL[district] - found[district] for district in districts)


def _districts(atlas: Atlas) -> str:
    found = atlas.pieces.groupby("district").area_km2.sum()
    found["martuni + hadrut"] = found["martuni"] + found["hadrut"]
    found["oblast"] = atlas.pieces[atlas.pieces.in_nkao].area_km2.sum()
    rows = ["| District | Official, km² | Here, km² | Difference |", "| --- | ---: | ---: | ---: |"]
    errors = []
    for name, official in OFFICIAL.items():
        error = 100 * (found[name] / official - 1)
        if name != "oblast":
            errors.append(abs(error))
        rows.append(f"| {_WORDS.get(name, name.capitalize())} | {official:,} | {found[name]:,.0f} "
                    f"| {error:+.1f} % |".replace("-", "−"))
    mean = sum(errors) / len(errors)
    return "\n".join(rows) + (f"\n\nMean difference of the twelve: {mean:.1f} %; greatest: "
                              f"{max(errors):.1f} %. Shahumyan: {found['shahumyan']:,.0f} km² "
                              "(about 600 published).")


def _holders(atlas: Atlas) -> str:
    rows = ["| Day | Azerbaijan | Nagorno-Karabakh (de facto) | Peacekeepers | Published |",
            "| --- | ---: | ---: | ---: | --- |"]
    for day, published in _PUBLISHED:
        spans = atlas.areas_interval(day)
        cells = [_span(spans.loc[holder]) for holder in ("azerbaijan", "karabakh", "peacekeepers")]
        rows.append(f"| {day} | {' | '.join(cells)} | {published} |".replace("|  |", "| |"))
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
    wrong = [*misplaced(atlas.pieces, towns).itertuples(),
             *misplaced(atlas.pieces, read_villages(), "district").itertuples()]
    listed = "; ".join(f"{row.name} ({row.district.capitalize()}) lies {row.km} km outside it"
                       for row in wrong) or "none lies outside"
    documented = atlas.places[atlas.places.in_nkao.isin(["in", "out"])]
    return (
        f"Of the {len(documented)} places of `places.csv` whose side of the oblast's border is "
        f"documented, every one lies on it (`make check` sees to it). GeoNames names the district "
        f"of {len(towns)} towns in the window, encyclopaedias and its listing that of "
        f"{len(VILLAGES)} villages that we looked up: of them all, {listed}. Four of the villages "
        "(Azykh, Darzili, Khachmach, Mkhitarishen) had lain 0.5 to 1 km outside and corrected the "
        "limits beside them; so much may be wrong elsewhere. The state border lies on average "
        "0.6 km (Armenia) and 0.5 km (Iran) from that of country-coder, which it was fitted to; "
        "95 % of it within 1.9 km."
    )
