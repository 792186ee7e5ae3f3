"""The names of the districts of the Soviet era, written in their areas as the reader zooms in.

A district is called as it was while it existed, in each language; the names are general
knowledge.  What places are called today, and by whom, is said of places, in ``names.csv``.
"""

from __future__ import annotations

import geopandas as gpd
import shapely

from dashboard.plate.frame import REGION
from dashboard.plate.labels import Spot
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
_CALLED = ("{} district", "{} rayonu", "{} շրջան", "{} район")


def district_labels(pieces: gpd.GeoSeries, district: dict[str, str]) -> list[dict]:
    """Return a label for each district, without its stand yet.

    ``pieces`` are projected shapes by piece id, ``district`` names the district of each.
    A name stands where its district is widest, so that it is read as the whole area's.
    """
    labels = []
    paper = shapely.box(0, 0, REGION.width, REGION.height)
    for key, shapes in pieces.groupby(pieces.index.map(district)):
        whole = shapely.coverage_union_all(shapes.array).intersection(paper)
        widest = shapely.Point(shapely.maximum_inscribed_circle(whole, tolerance=1).coords[0])
        labels.append({"id": f"district-{key}", "x": round(widest.x, 1), "y": round(widest.y, 1),
                       "rank": CLASS_RANK, "kind": "district", "names": {}})
    return labels


def district_texts() -> dict[str, dict[str, str]]:
    """Return the name of each district's label in each language."""
    return {f"district-{key}": {language: called.format(name) for language, called, name
                                in zip(LANGUAGES, _CALLED, names, strict=True)}
            for key, names in _NAMES.items()}


def spot_of(label: dict, text: str) -> Spot:
    """Return a label as the placing takes it."""
    if label["kind"] == "district":
        return Spot(label["id"], label["x"], label["y"], _RANK, text, within=True)
    return Spot(label["id"], label["x"], label["y"], label["rank"], text)
