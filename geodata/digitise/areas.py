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
    "martuni + hadrut": 1458, "mardakert": 1705, "oblast": 4388,
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

* **The former oblast** is {oblast:.1f} % larger than its official 4,388 km². Its border follows
  today's limits where they are the same, and Natural Earth's in the west and north of Mardakert
  and towards the Soviet district of Tartar.
* **Askeran, Hadrut and Martuni**: a table of the Soviet districts has 928 km² for Askeran and 679
  for Hadrut (`wp-nkr-divisions`), which leaves 779 for Martuni; here Hadrut has {hadrut:.0f} and
  Martuni {own:.0f}. The limit between the two is 20 km long and drawn by a few villages. It would
  have to lie some 3 km farther north all along, beyond Shekher and Taghavard, which the villages
  do not allow. So it was left, and says 4 km.
* **Mardakert**: 1,795 km² are also given, but for the province of that name of the de facto
  authorities; the Soviet district had 1,705 (`wp-nkr-divisions`).
* **The line of contact of 1994-2020** is {before:,.0f} km long here; 180 to 200 km has been
  published. Ours follows the bends of the crest and of the oblast's edge, which a line drawn from
  post to post does not.
* **The line of November 2020** is {after:,.0f} km here; about 440 km has been published, by a
  cartographer who has 245 km before it (`western-armenia-tabakian`); we have not seen what either
  counts. Ours leaves out the edge between the corridor and the former oblast.
* **Agdam**: {agdam:.0f} % of the district lies west of the line of contact. An Azerbaijani page
  gives 77.4 %, an encyclopaedia 77 % (842 of 1,094 km²), counts of villages 52 to 58 %. The map
  follows the villages: Shikhlar, Shuraabad, Bash Garvand, Taghibeyli and Garagashli are in lists
  of 2013 to 2018 of places that the other side held, and lie west of the line; houses in
  Chemenli, Akhmedaghali, Garadaghli, Zangishali and Mahrizli were shelled in 2020, and they lie
  east of it. Of Mamedbaghirli, Namirli and Mafruzlu nothing says so much: the first lies east
  because its neighbours do, the others west because Shuraabad between them does. A line for 77 %
  can be switched on ("Line by other reports").
* **Fuzuli**: {fuzuli:.0f} % lies west of the line; 33 % has been published (462 of 1,386 km²),
  and up to 43. Garakhanbeyli, Gorgan, Ashaghi Veysalli, Gobu Dilagharda, Horadiz (the village)
  and Nuzgar are in the same lists, and leave no room for 33 %.
* **Mardakert and Martuni, 1994-2020**: {mardakert:.0f} and {martuni:.0f} % held by the de facto
  authorities here; 76.5 % (1,305 of 1,705 km²) has been published of Mardakert, about 80 of
  Martuni. No village is known that would leave 400 km² in the east of Mardakert to the other
  side; Goyarkh / Levonarkh is told to lie on the line with them, Aygestan / Chayli in ruins on
  it. Of Maralyan Sarov, 1.5 km from Goyarkh, we found nothing: it stays on the side of Goyarkh.
  Kuropatkino (Martuni) is in the lists, and lies west of the line.
* **November 2020**: Shekher and Salakatin were announced by Azerbaijan on the 9th, and Shekher,
  with Sargsashen, Zardanashen, Taghavard and Jivani, is in an Armenian list of what passed to
  Azerbaijan in Martuni: the line runs north of them. Machkalashen and the monastery of Amaras
  stayed with the de facto authorities, the other side's posts 1.5 km from the monastery.
  Published of what was left: about 3,000 km², about 2,900, about 2,800, or 27.7 % of what was
  held in September (3,206 km² of ours).
* **The fronts of 1991-1994 and of 2020** are drawn by the days on which towns and villages were
  announced or reported as taken. Announcements came late, or early; a piece changes as a whole.
  These lines are out by 4 to 7 km, and so the intervals are wide; the rings about single villages
  that were cut off by 2 to 2.5 km. Where no village is dated, as in the south-west of Hadrut and
  the north-west of Zangilan, land stays contested until the statement of 10 November 2020. Along
  contested land the front stays where it was before the dispute, until it was settled.
* **July 1992 to February 1993**: by one account Azerbaijan held up to 48 % of the former oblast,
  by another about 25 % on 7 September. On the map it has {summer:.0f} % on that day, and
  {fought:.0f} % are contested. Only one step within these months has a day in what we read:
  Amiranlar, Mughanli and Kuropatkino by Martuni, on 2 October 1992. A battle by Chldran, after
  which villages of Mardakert were left, has none.
* **August 2022**: Azerbaijan announced that it had taken the heights Girkhgiz and Saribaba on the
  3rd, and Mount Buzdukh / Sartsasar on the 6th. The map draws no change: nothing that we read
  gives the summits or how far the land changed, and it is denied that Girkhgiz had been in other
  hands before (see the claims of `august-2022`).
* **The Lachin corridor's roads** were compared with a public trace of the old road, which nothing
  here was drawn from: ours lies on average 400 m from it between the state border and Turshsu (90
  % within 0.9 km) and 480 m from there to Khankendi / Stepanakert (90 % within 0.95 km). The
  hairpins are cut off: 37 km stand for 62 km of road. For 300 m it needs points along the road
  that may be passed on; we found villages only. The strip reaches 2.5 km to each side of the
  road; the village of Sus, beyond it, was with the corridor as well and is a piece of its own."""

# Measured on 2026-11-30 against points that nothing here was drawn from.
_COMPARED = """What was measured against what. Limits between districts were drawn
by every second of the points of Who's On First, one to a kilometre, and measured against the
others. Those points are generalised, and good to some 500 m. Led through them as they stand, the
limits lay 367 m from the others on average, 95 % within 1,001; yet Fuzuli and Jabrayil came out 3.7
and 1.7 % smaller than their official areas, Khojavend and the oblast 3.3 and 1.4 % larger, and the
261 villages beside the limits that they may be drawn by lie better when all of them move some 400 m
north (what lies on the wrong side, or within 300 m of it, adds up to 17.1 km instead of 18.7). So
the limits were moved 200 m north, and those of Khojavend with Fuzuli and Jabrayil up to 640 and
200 m more towards Khojavend: so much that the areas on both sides err alike. The northern limit of
Tartar, hard by its villages before, was moved 330 m out for the sake of its area. Distances in
metres:

| Limit | Points | Mean | 95 % within | Farthest |
| --- | ---: | ---: | ---: | ---: |
| Agdam and Kalbajar | 11 | 410 | 680 | 710 |
| Agdam and Khojaly | 25 | 360 | 680 | 720 |
| Agdam and Khojavend | 23 | 380 | 650 | 760 |
| Agdam and Tartar | 29 | 370 | 730 | 990 |
| Fuzuli and Jabrayil | 13 | 600 | 980 | 1,150 |
| Jabrayil and Qubadli | 16 | 360 | 830 | 850 |
| Jabrayil and Zangilan | 6 | 510 | 1,380 | 1,700 |
| Kalbajar and Khojaly | 13 | 350 | 590 | 620 |
| Kalbajar and Lachin | 32 | 370 | 620 | 870 |
| Kalbajar and Tartar | 24 | 290 | 560 | 800 |
| Khojaly and Khojavend | 18 | 410 | 1,180 | 1,260 |
| Khojavend and Fuzuli | 43 | 640 | 1,160 | 1,290 |
| Khojavend and Jabrayil | 29 | 470 | 830 | 950 |
| Khojavend and Qubadli | 8 | 290 | 770 | 900 |
| Lachin and Qubadli | 10 | 380 | 710 | 820 |
| Qubadli and Zangilan | 21 | 380 | 700 | 830 |
| *kept:* Khojaly and Lachin | 12 | 520 | 820 | 930 |
| *kept:* Khojaly and Shusha | 17 | 1,100 | 2,490 | 2,650 |
| *kept:* Lachin and Khojavend | 9 | 850 | 1,980 | 2,030 |
| *kept:* Shusha and Khojavend | 6 | 910 | 1,190 | 1,200 |
| *kept:* Shusha and Lachin | 23 | 730 | 1,860 | 2,680 |
| **all** | 388 | 490 | 1,157 | 2,685 |

Natural Earth's districts, which stood here before, lay 1,254 m off on average, 95 % within
3,373. Along Shusha, and along Lachin but for its limits with Kalbajar and Qubadli, they were
kept: there they are said to lie 200 to 480 m from a map that may not be passed on. Lachin's
limit with Kalbajar was drawn anew, for it then leaves both districts nearer to their official
areas.

Of 549 villages of GeoNames marked to measure by, 20 lie outside the district that GeoNames gives
them (45 with Natural Earth's limits, 28 before the last move), 10 of them by less than 1 km and 7
by more than 2. The move was chosen with this count in view, and 31 of the 549 are also named by
encyclopaedias and were led past for their sake: the count is a little better than the limits. Of
218 villages of the districts around, 8 lie inside the area shown (17 before), and none of them
could be drawn by: Ketalparag (1.4 km), Soganverdilar (0.8), Galantarli, Gurdlar and Yenidashkend
(0.1 and less) of Barda, Garakhanli (0.8) of Aghjabadi, Sarisu (0.6) of Goygol and Amirzeyidli
(0.3) of Beylagan. The limit there bounds what is studied and no holder; it was left until another
source has their points. The seven that lie more than 2 km off, and ten such among the 522 villages
that the limits were led past, each with a reason:

* Kaoili and Nyuragyukh (26 and 22 km), Suncinka (19), Kizilov (6), given to Shusha; Taklya (44)
  and Bokhoch'okh (31), given to Kalbajar; Alican (4), given to Lachin: far within other
  districts, by a wrong point or district.
* Yukhari and Ashaghi Gushchular and Malibeyli (6 to 8 km) belonged to Shusha and lay apart from
  it, inside Askeran; they are drawn with the district around them.
* Khramort / Pirlar (12 km), given to Kalbajar: it lay in Askeran. Ortakand (7), given to
  Kalbajar, lies beside the town of Aghdara / Martakert.
* Ilkhichilar (4 km), given to Agdam: a village of that name lies in Agdam, 11 km from this point.
* Yukhari Veysalli (5.5 km) and Gevorgavan (3), given to Fuzuli, lie among villages of Martuni; the
  points of Who's On First leave them there.
* Dashbashi and Dzoragyugh (2.2 and 1.9 km), one place under two names, given to Jabrayil:
  announced in 2020 as of Khojavend (`today-az-zangilan-2020`).
* Garagoyunlu (2.1 km), given to Zangilan, and Akhperkan (1.9), given to Agdam: the points of
  Who's On First leave them in Qubadli and in Kalbajar.

Each line bears as `accuracy_m`, by its kind:

| Line | Accuracy, m | By what measurement |
| --- | ---: | --- |
| limits drawn by Who's On First | 1,500 | 95 % within 1.0 km, the points within 0.5 |
| of them Jabrayil and Zangilan | 1,800 | 8 points, the farthest 1.7 km |
| limits kept along Lachin and Shusha | 2,700 | 95 % within 1.9 km, of the worst within 2.5 |
| limits kept about Mardakert | 3,000 | not measured |
| limit of Martuni and Hadrut | 4,000 | not measured; 3 km if areas tell it (see above) |
| outer limit of the map; Shahumyan | 4,000 | not measured, but for the villages above |
| state border | 2,000 | from outside: 0.6 km on average, 95 % within 2 km |
| line of contact 1994-2020 | 4,000 | not measured |
| line of November 2020 | 3,000 | not measured |
| fronts | 2,000 to 7,000 | not measured |
| old road of the corridor | 1,500 | 0.4 to 0.48 km on average, 90 % within 0.95 km |
| new road, access road | 2,000 and 3,000 | not measured |

The outline of the former oblast as it first stood here was found, from outside, 1.0 km off on
average, 95 % of it within 2.9 km. Where today's limits run along it (172 of the points above) it
lies 0.51 km off now, 95 % within 1.1, all of them within its own accuracy. Of 348 villages to
measure by in districts wholly within or without it, five lie on the wrong side: Kaoili, Yukhari
Veysalli, Dashbashi and Dzoragyugh, told above, and Shahvaladli of Jabrayil by 0.1 km.

Long straight stretches that remain, of 3 to 14 km, are those of the state border, of the
Murovdag and of the west and north of Mardakert, and are straight in Natural Earth; what is
digitised here has a vertex at least every 3 km. Three villages of Zangilan (Kazanchi,
Seydlar, Gollugishlag) and one of Qubadli (Chayzami) lie 0.7 to 1.3 km beyond the state border
as it is drawn: it is wrong there, and was left, for no better line of it may be passed on."""


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
    held, fought = _summer_of_1992(atlas)
    oblast = atlas.pieces[atlas.pieces.in_nkao].area_km2.sum()
    areas = atlas.pieces.groupby("district").area_km2.sum()
    explained = _EXPLAINED.format(
        hadrut=areas["hadrut"], own=areas["martuni"],
        before=before, after=after, summer=held, fought=fought,
        oblast=100 * (oblast / OFFICIAL["oblast"] - 1), agdam=_west(atlas, "agdam"),
        fuzuli=_west(atlas, "fuzuli"), mardakert=_west(atlas, "mardakert"),
        martuni=_west(atlas, "martuni"))
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


def _west(atlas: Atlas, district: str) -> float:
    """Return what of a Soviet-era district lay west of the line of contact, in per cent."""
    shown = atlas.snapshot(date(2000, 1, 1))
    shown = shown[shown.district == district]
    return 100 * shown[shown.holder == "karabakh"].area_km2.sum() / shown.area_km2.sum()


def _districts(atlas: Atlas) -> str:
    areas = atlas.pieces.groupby("district").area_km2.sum()
    areas["martuni + hadrut"] = areas["martuni"] + areas["hadrut"]
    areas["oblast"] = atlas.pieces[atlas.pieces.in_nkao].area_km2.sum()
    rows = ["| District | Official, km² | Here, km² | Difference |", "| --- | ---: | ---: | ---: |"]
    errors = []
    for name, official in OFFICIAL.items():
        error = 100 * (areas[name] / official - 1)
        if name != "oblast":
            errors.append(abs(error))
        rows.append(f"| {_WORDS.get(name, name.capitalize())} | {official:,} | {areas[name]:,.0f} "
                    f"| {error:+.1f} % |".replace("-", "−"))
    mean = sum(errors) / len(errors)
    return "\n".join(rows) + (f"\n\nMean difference of the twelve: {mean:.1f} %; greatest: "
                              f"{max(errors):.1f} %. Shahumyan: {areas['shahumyan']:,.0f} km² "
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
        f"{len(VILLAGES)} villages that we looked up: of them all, {listed}. The limits were led "
        "past them where they lay on the wrong side, and so they check nothing any more."
    )
