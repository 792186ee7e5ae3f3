"""The names of districts, written in their areas as the reader zooms in.

There are three layers of them, of which a reader chooses: of the Soviet era, of today, and the
de facto provinces.  A district is called as it was while it existed, in each language; the
names are general knowledge.  What places are called today, and by whom, is said of places,
in ``names.csv``.
"""

from __future__ import annotations

import geopandas as gpd
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.compile.frame import REGION
from dashboard.compile.labels import Spot
from dashboard.draw.marks import WITHOUT_DOT
from geodata.names import LANGUAGES

# As late as the smallest villages, when a window holds a few districts; the class on the map
# has neither dot nor weight.
_RANK, CLASS_RANK = 4, 5
# Tartar was called Mir-Bashir until 1991.
_NAMES = {
    "agdam": ("Agdam", "Ağdam", "Աղդամի", "Агдамский"),
    "askeran": ("Askeran", "Əsgəran", "Ասկերանի", "Аскеранский"),
    "fuzuli": ("Fuzuli", "Füzuli", "Ֆիզուլիի", "Физулинский"),
    "hadrut": ("Hadrut", "Hadrut", "Հադրութի", "Гадрутский"),
    "jabrayil": ("Jabrayil", "Cəbrayıl", "Ջաբրայիլի", "Джебраильский"),
    "kalbajar": ("Kalbajar", "Kəlbəcər", "Քելբաջարի", "Кельбаджарский"),
    "lachin": ("Lachin", "Laçın", "Լաչինի", "Лачинский"),
    "mardakert": ("Mardakert", "Mardakert", "Մարտակերտի", "Мардакертский"),
    "martuni": ("Martuni", "Martuni", "Մարտունու", "Мартунинский"),
    "qubadli": ("Qubadli", "Qubadlı", "Կուբաթլիի", "Кубатлинский"),
    "shahumyan": ("Shahumyan", "Şaumyan", "Շահումյանի", "Шаумяновский"),
    "shusha": ("Shusha", "Şuşa", "Շուշիի", "Шушинский"),
    "tartar": ("Tartar", "Tərtər", "Թարթառի", "Тертерский"),
    "zangilan": ("Zangilan", "Zəngilan", "Զանգելանի", "Зангеланский"),
}
_DISTRICT = ("{} district", "{} rayonu", "{} շրջան", "{} район")
_PROVINCE = ("{} province", "{} əyaləti", "{} շրջան", "{} район")
_TODAY = {
    **{key: _NAMES[key] for key in ("agdam", "fuzuli", "jabrayil", "kalbajar", "lachin",
                                    "qubadli", "shusha", "tartar", "zangilan")},
    "goranboy": ("Goranboy", "Goranboy", "Գորանբոյի", "Геранбойский"),
    "khojaly": ("Khojaly", "Xocalı", "Խոջալուի", "Ходжалинский"),
    "khojavend": ("Khojavend", "Xocavənd", "Խոջավենդի", "Ходжавендский"),
}
_PROVINCES = {
    **{key: _NAMES[key] for key in ("askeran", "hadrut", "martuni", "shahumyan")},
    "kashatagh": ("Kashatagh", "Kaşatağ", "Քաշաթաղի", "Кашатагский"),
    "martakert": ("Martakert", "Martakert", "Մարտակերտի", "Мартакертский"),
    "new-shahumyan": ("New Shahumyan", "Yeni Şaumyan", "Նոր Շահումյանի", "Ново-Шаумяновский"),
    "shushi": ("Shushi", "Şuşi", "Շուշիի", "Шушинский"),
}
# By layer: what each of its districts is called, and what its labels' ids begin with.
_LAYERS = {"district-limit": (_NAMES, _DISTRICT, "district"),
           "district-today": (_TODAY, _DISTRICT, "today"),
           "province-de-facto": (_PROVINCES, _PROVINCE, "province")}
# Map units around a place in which no district's name has its middle.
_CLEAR = 4.0


def district_labels(layer: str, pieces: gpd.GeoSeries, district: dict[str, str],
                    places: BaseGeometry) -> list[dict]:
    """Return a label for each district of a layer, without its stand yet.

    ``pieces`` are projected shapes by piece id, ``district`` names the district of each.
    A name stands where its district is widest between the ``places`` in it, so that it is
    read as the whole area's and no place's.
    """
    labels = []
    room = shapely.box(0, 0, REGION.width, REGION.height).difference(places.buffer(_CLEAR))
    *_, begins = _LAYERS[layer]
    for key, shapes in pieces.groupby(pieces.index.map(district)):
        if not key:
            continue
        whole = shapely.coverage_union_all(shapes.array).intersection(room)
        widest = shapely.Point(shapely.maximum_inscribed_circle(whole, tolerance=1).coords[0])
        labels.append({"id": f"{begins}-{key}", "x": round(widest.x, 1), "y": round(widest.y, 1),
                       "rank": CLASS_RANK, "kind": "district", "layer": layer, "names": {}})
    return labels


def district_texts(layer: str) -> dict[str, dict[str, str]]:
    """Return the name of each district's label of a layer in each language."""
    districts, forms, begins = _LAYERS[layer]
    return {f"{begins}-{key}": {language: form.format(name) for language, form, name
                                in zip(LANGUAGES, forms, names, strict=True)}
            for key, names in districts.items()}


def spot_of(label: dict, text: str) -> Spot:
    """Return a label as the placing takes it."""
    if label["kind"] == "district":
        return Spot(label["id"], label["x"], label["y"], _RANK, text, within=True)
    return Spot(label["id"], label["x"], label["y"], label["rank"], text,
                area=label["kind"] in WITHOUT_DOT)
