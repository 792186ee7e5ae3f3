"""The words that only a named speaker says, in each language, and how its own name the two sides.

Each pattern is tried on sentences in ``test_wording_of_languages.py``. What a language says of
prisoners who are set free, or of a ceasefire that is kept, is told apart by what stands beside it.
"""

from __future__ import annotations

import re

_GROUND_RU = r"(?:территори|земел|земл|район|город|сёл|сел\b|насел[её]нн|Карабах|Шуш)\w*"
_GROUND_AZ = r"(?:ərazi|torpaq|torpağ|rayon|şəhər|kənd|qəsəbə|Qarabağ|Şuşa)\w*"
_GROUND_HY = r"(?:տարածք|հող|շրջան|քաղաք|գյուղ|Ղարաբաղ|Շուշ)\w*"


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


LOADED = {
    "az": _pattern(
        r"\bişğal\w*", r"\bseparat\w*", r"(?<!atəşkəs )(?<!viza )\brejim\w*", r"\bsoyqırım\w*",
        r"\betnik təmizlə\w*", r"\btəcavüz\w*", r"\bterror\w*", r"\bqondarma\w*", r"\bmarionet\w*",
        r"\boyuncaq (?:rejim|hökumət|qurum|dövlət|respublika)\w*", r"\bsözdə\b", r"\bguya\b",
        r"\bquldur\w*", r"\bbandit\w*", r"\bfaşis\w*",
        r"\bşəhid\w*", r"\bqəhrəman\w*", r"\bdüşmən\w*", r"\bbarbar\w*",
        r"\btarixi (?:torpaq|torpağ|ərazi)\w*", r"\bəzəli\b", r"\bdədə-baba\b",
        rf"\b{_GROUND_AZ}\W+(?:\w+\W+)?azad (?:et|ed|olun)\w*",
        rf"\bazad (?:et|ed|olun)\w*\W+{_GROUND_AZ}",
        rf"\bqaytarıl\w*\W+{_GROUND_AZ}", rf"\b{_GROUND_AZ}\W+qaytarıl\w*"),
    "hy": _pattern(
        r"օկուպաց\w*", r"\bգրավյալ\w*", r"ազատագր\w*", r"\bանջատ(?:ողական|ական)\w*",
        r"\bսեպարատ\w*", r"\bվարչակարգ\w*", r"(?<!հրադադարի )\bռեժիմ\w*", r"ցեղասպան\w*",
        r"\bէթնիկ\w* զտ\w*", r"\bագրես\w*", r"\bահաբեկ\w*", r"\bներխուժ\w*", r"\bխամաճիկ\w*",
        r"\bայսպես կոչված\b", r"\bինքնակոչ\w*", r"\bբանդ(?:իտ|ա(?!ր\b))\w*", r"\bֆաշիս\w*",
        r"\bնահատակ\w*", r"\bհերոս\w*", r"\bթշնամ\w*", r"\bբարբարոս\w*",
        r"\bպատմական (?:հող|հայրենի)\w*", r"\bհայրենի\b", r"\bբնիկ\w*",
        rf"\bվերադարձված {_GROUND_HY}", rf"\b{_GROUND_HY}\W+վերադարձվ\w*"),
    "ru": _pattern(
        r"\b(?:де)?оккуп\w*", r"\bсепарат\w*",
        r"\bрежим\w*(?! (?:прекращения огня|тишины|перемирия))(?<!визовый режим)",
        r"\bгеноцид\w*", r"\bэтническ\w+ чист\w*", r"\bагресс\w*", r"\bтеррор\w*", r"\bвторж\w*",
        r"\bвторг\w*", r"\bмарионет\w*", r"\bтак называем\w*", r"\bсамозван\w*",
        r"\bбандит\w*", r"\bбандформ\w*", r"\bфашис\w*", r"\bмученик\w*",
        r"\bгероич\w*", r"\bшахид\w*", r"\bвраг\w*", r"\bвражеск\w*", r"\bварвар\w*",
        r"\bисторическ\w+ (?:земл|земел|территор)\w*", r"\bисконн\w*", r"\bземл\w+ предков\b",
        r"\bосвободительн\w*", rf"\bосвобо\w+\W+(?:\w+\W+)?{_GROUND_RU}",
        rf"\b{_GROUND_RU}\W+(?:\w+\W+)?освобо(?:жд[её]н|дил)\w*",
        r"\bвозвра\w+\W+(?:территори|земел|земл|район)\w*",
        r"\b(?:территори|земел|земл|район)\w*\W+(?:был\w+ )?возвра\w+"),
}
# Within these marks somebody speaks, whom the text or its row names.
QUOTED = re.compile(r"“[^”]*”|«[^»]*»|„[^“”]*[“”]|\"[^\"]*\"")
# How each of the two sides, and the states that they are told by, are called: any case of it.
SIDES = {
    "en": (r"Azerbaijan(?:i|'s)?", r"Armenia(?:n|'s)?"),
    "az": (r"[Aa]zərbaycan\w*", r"Ermənistan\w*|[Ee]rməni\w*"),
    "hy": (r"[Աա]դրբեջան\w*", r"[Հհ]այաստան\w*|[Հհ]այկական\w*|[Հհ]այ(?:երի|ոց|ական)?\b"),
    # One republic calls itself by an adjective, the other by a noun.
    "ru": (r"Азербайджанск\w+ Республик\w+|[Аа]зербайджан\w*",
           r"Республик\w+ Армени\w+|[Аа]рмени\w*|[Аа]рмян\w*"),
}


def ours(text: str) -> str:
    """Return what of a text is not quoted."""
    return QUOTED.sub("", text)
