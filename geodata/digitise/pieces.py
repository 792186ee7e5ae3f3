"""The pieces: the smallest areas that ever had one holder, and their names."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import shapely
from geopandas import GeoDataFrame

from geodata.digitise.coverage import faces_of, merge_orphans
from geodata.digitise.cuts import region_of
from geodata.digitise.districts import Ground

_KEPT_OUT = ("district-limit", "alternative", "access-road", "transport-link")
LOC, NEW = "loc-1994", "loc-2020"


@dataclass(frozen=True)
class Rule:
    """Where a piece lies: its district, the cuts that it is inside and outside of."""

    piece_id: str
    name: str
    district: str
    province: str = ""
    within: frozenset[str] = field(default_factory=frozenset)
    without: frozenset[str] = field(default_factory=frozenset)
    today: str = ""


def _rule(piece_id, name, district, province="", within=(), without=(), today="") -> Rule:
    return Rule(piece_id, name, district, province, frozenset(within), frozenset(without), today)


# The first rule that fits names the face; the last of each district takes the rest.
RULES = [
    _rule("mardakert-east", "Mardakert, east of the line of contact", "mardakert", "martakert",
          [LOC]),
    _rule("mardakert-agdam", "Mardakert, the south-east that is in Agdam today", "mardakert",
          "martakert", [], [], "agdam"),
    _rule("mardakert-talish-2016", "Heights near Talish that changed hands in April 2016",
          "mardakert", "martakert", ["line-2016-talish"]),
    _rule("mardakert-talish-madagiz", "Talish and Madagiz / Sugovushan", "mardakert", "martakert",
          [], [NEW], "tartar"),
    _rule("mardakert-town", "Mardakert, the east with the town Aghdara / Martakert", "mardakert",
          "martakert", ["front-mardakert-1992", "front-mardakert-1993"], [], "tartar"),
    _rule("mardakert-sarsang", "Mardakert, about the Sarsang reservoir", "mardakert", "martakert",
          ["front-mardakert-1992"], [], "tartar"),
    _rule("mardakert-haterk", "Mardakert, the west about Charektar and Hasanriz / Haterk",
          "mardakert", "martakert", ["front-mardakert-1992"], [], "kalbajar"),
    _rule("mardakert-vank", "Mardakert, the south-west about Vangli / Vank", "mardakert",
          "martakert"),
    _rule("askeran-khojaly", "Ivanyan / Khojaly and the airfield", "askeran", "askeran",
          ["pocket-khojaly"]),
    _rule("askeran-malibeyli", "Ajapnyak / Malibeyli and Gushchular", "askeran", "askeran",
          ["pocket-malibeyli"]),
    _rule("askeran-farukh", "Farukh / Parukh and the height beside it", "askeran", "askeran",
          ["farukh-2022"]),
    _rule("askeran-south", "Askeran, south of the line of November 2020", "askeran", "askeran",
          [], [NEW]),
    _rule("askeran-main", "Askeran with Khankendi / Stepanakert", "askeran", "askeran"),
    _rule("shusha-corridor", "Shusha district, the west along the Lachin road", "shusha", "shushi",
          [NEW]),
    _rule("shusha-main", "Shusha / Shushi and the east and south of its district", "shusha",
          "shushi"),
    _rule("martuni-east", "Martuni, east of the line of contact", "martuni", "martuni", [LOC]),
    _rule("martuni-amiranlar", "Martuni, the north-east with Amiranlar and Kuropatkino", "martuni",
          "martuni", ["front-1992-10-02-martuni"]),
    _rule("martuni-garadaghly", "Garadaghly / Varanda", "martuni", "martuni",
          ["pocket-garadaghly"]),
    _rule("martuni-shekher", "Martuni, about Shekher", "martuni", "martuni",
          ["front-2020-11-09-martuni"], [NEW]),
    _rule("martuni-south", "Martuni, south of the line of November 2020", "martuni", "martuni",
          [], [NEW]),
    _rule("martuni-main", "Martuni with Khojavend / Martuni town", "martuni", "martuni"),
    _rule("hadrut-pocket", "Hadrut, about Hin Tagher / Kohne Taghlar and Khtsaberd", "hadrut",
          "hadrut", ["pocket-hin-tagher"]),
    _rule("hadrut-north", "Hadrut, the north with Togh / Tug", "hadrut", "hadrut",
          ["front-2020-11-09-hadrut"]),
    _rule("hadrut-southwest",
          "Hadrut, the south-west about the pocket of Hin Tagher / Kohne Taghlar", "hadrut",
          "hadrut", ["front-2020-11-10-hadrut"]),
    _rule("hadrut-west", "Hadrut, the west with Aghjakend", "hadrut", "hadrut",
          ["front-2020-10-20-hadrut"]),
    _rule("hadrut-main", "Hadrut, the east with Hadrut town", "hadrut", "hadrut"),
    _rule("lachin-corridor-both", "Lachin corridor, where the old strip and the new overlap",
          "lachin", "kashatagh", ["corridor-road-old", "corridor-road-new"]),
    _rule("lachin-corridor-old", "Lachin corridor, the old strip with Berdzor / Lachin", "lachin",
          "kashatagh", ["corridor-road-old"]),
    _rule("lachin-corridor-new", "Lachin corridor, the new strip of 2022", "lachin", "kashatagh",
          ["corridor-road-new"]),
    _rule("lachin-corridor-sus", "Lachin corridor, the village of Sus", "lachin", "kashatagh",
          ["corridor-sus"]),
    _rule("lachin-south", "Lachin, the south taken in the war of 2020", "lachin", "kashatagh",
          ["front-2020-11-lachin"]),
    _rule("lachin-main", "Lachin, the north and centre", "lachin", "kashatagh"),
    _rule("kalbajar-north", "Kalbajar / Karvachar, the north below the Mrav / Murovdag", "kalbajar",
          "new-shahumyan", ["front-1994-01-kalbajar"]),
    _rule("kalbajar", "Kalbajar / Karvachar", "kalbajar", "new-shahumyan"),
    _rule("agdam-east", "Agdam, east of the line of contact", "agdam", "", [LOC]),
    _rule("agdam-gulabli", "Agdam, about Gulabli / Vazgenashen", "agdam", "askeran",
          ["pocket-gulabli"]),
    _rule("agdam-west", "Agdam, west of the line of contact", "agdam", "askeran"),
    _rule("tartar", "Tartar", "tartar", ""),
    _rule("fuzuli-horadiz", "Fuzuli, about Horadiz", "fuzuli", "", [LOC, "front-horadiz-1993"]),
    _rule("fuzuli-east", "Fuzuli, the north-east", "fuzuli", "", [LOC]),
    _rule("fuzuli-first", "Fuzuli, along the line of contact", "fuzuli", "hadrut",
          ["front-2020-09-27"]),
    _rule("fuzuli-north", "Fuzuli, the north-west with Dilagharda", "fuzuli", "hadrut",
          ["front-2020-11-09-fuzuli"]),
    _rule("fuzuli-south", "Fuzuli, the south-west along the Araks", "fuzuli", "hadrut",
          ["front-2020-10-04-fuzuli"]),
    _rule("fuzuli-west", "Fuzuli, the west with the town Fuzuli / Varanda", "fuzuli", "hadrut"),
    _rule("jabrayil-chojuq-marjanli", "Jabrayil, about Chojuq Marjanli", "jabrayil", "", [LOC]),
    _rule("jabrayil-lalatapa", "The hill Lalatapa", "jabrayil", "hadrut", ["line-2016-lalatapa"]),
    _rule("jabrayil-first", "Jabrayil, along the line of contact with Boyuk Marjanli",
          "jabrayil", "hadrut", ["front-2020-09-27"]),
    _rule("jabrayil-north", "Jabrayil, the north with Garajalli", "jabrayil", "hadrut",
          ["front-2020-10-04-jabrayil", "front-2020-10-09-jabrayil"]),
    _rule("jabrayil-east", "Jabrayil, the east with the town Jabrayil / Jrakan", "jabrayil",
          "hadrut", ["front-2020-10-04-jabrayil"]),
    _rule("jabrayil-west", "Jabrayil, the west with Khudafarin", "jabrayil", "hadrut"),
    _rule("qubadli-north", "Qubadli, the north with Muradkhanli", "qubadli", "kashatagh",
          ["front-2020-11-02-qubadli"]),
    _rule("qubadli-east", "Qubadli, the south-east on the lower Hakari", "qubadli", "kashatagh",
          ["front-2020-10-23-qubadli"]),
    _rule("qubadli-south", "Qubadli, the south with Mollali", "qubadli", "kashatagh",
          ["front-2020-10-30-qubadli"]),
    _rule("qubadli", "Qubadli", "qubadli", "kashatagh"),
    _rule("zangilan-vejnali", "Zangilan, the heights by the border with Vejnali", "zangilan",
          "kashatagh", ["front-2020-10-20-zangilan", "front-2020-10-30-zangilan"]),
    _rule("zangilan-aghband", "Zangilan, the south-west along the Araks with Aghband / Aghopen",
          "zangilan", "kashatagh", ["front-2020-10-20-zangilan"]),
    _rule("zangilan-west", "Zangilan, the north-west with Garagol / Keren", "zangilan", "kashatagh",
          ["front-2020-11-10-zangilan"]),
    _rule("zangilan-main", "Zangilan with the town Kovsakan / Zangilan", "zangilan", "kashatagh"),
    _rule("shahumyan", "Shahumyan, in the borders of the Soviet district", "shahumyan",
          "shahumyan"),
]


def build_pieces(ground: Ground, cuts: GeoDataFrame) -> GeoDataFrame:
    """Return the pieces, EPSG:4326, one row per ``piece_id``, a valid coverage."""
    road = (cuts.kind == "corridor-road") & cuts.buffer_m.isna()
    used = cuts[~cuts.kind.isin(_KEPT_OUT) & ~road].set_index("cut_id")
    regions = {cut_id: region_of(row) for cut_id, row in used.iterrows()}
    districts = ground.districts
    lines = [*districts.geometry.boundary, *(region.boundary for region in regions.values())]
    faces = faces_of(lines)
    points = gpd.GeoDataFrame(geometry=faces.geometry.representative_point())
    owner = gpd.sjoin(points, districts, predicate="within", how="left").groupby(level=0).first()
    faces = faces.join(owner[["district", "today", "in_nkao"]]).dropna(subset="district")
    points = faces.geometry.representative_point()
    inside = {cut_id: points.within(region) for cut_id, region in regions.items()}
    faces["rule"] = [
        _first_rule(row, {cut_id for cut_id in regions if inside[cut_id][index]})
        for index, row in faces.iterrows()
    ]
    faces["label"] = [rule.piece_id for rule in faces.rule]
    pieces = merge_orphans(faces, same="district", minimum_km2=1.5)
    return _described(pieces.rename(columns={"label": "piece_id"}), districts)


def _first_rule(face, within: set[str]) -> Rule:
    for rule in RULES:
        if (rule.district == face.district and rule.within <= within
                and not rule.without & within and rule.today in ("", face.today)):
            return rule
    raise ValueError(f"no rule for a face of {face.district} inside {sorted(within)}")


def _described(pieces: GeoDataFrame, districts: GeoDataFrame) -> GeoDataFrame:
    rules = {rule.piece_id: rule for rule in RULES}
    rows = []
    for row in pieces.itertuples():
        rule = rules[row.piece_id]
        share = districts[districts.district == rule.district]
        # Today's district of the greater part: the Soviet one may be divided among several.
        overlap = shapely.area(shapely.intersection(share.geometry.values, row.geometry))
        main = share.iloc[int(overlap.argmax())]
        rows.append({
            "piece_id": row.piece_id, "name": rule.name, "district": rule.district,
            "district_today": main.today, "province_de_facto": rule.province,
            "in_nkao": bool(main.in_nkao), "geometry": shapely.normalize(row.geometry),
        })
    return GeoDataFrame(rows, crs=districts.crs).sort_values("piece_id", ignore_index=True)
