"""Which state or disputed area a unit of Natural Earth's admin-1 belongs to, by our rule.

A unit is the row of one feature: its columns as stripped text. An id is a lower-case ISO
3166-1 alpha-2 code, or the slug that the record has for an area without one.
"""

from __future__ import annotations

# Natural Earth gives these no ISO code, or they are known by another id in the record,
# or they are drawn as part of the state that the lack of a code leaves them in.
_IDS = {
    "ATC": "au",  # Ashmore and Cartier Islands
    "CSI": "au",  # Coral Sea Islands
    "CYN": "northern-cyprus",
    "ESB": "cy",  # Dhekelia
    "IOA": "au",  # Indian Ocean Territories
    "KAB": "kz",  # Baikonur
    "KAS": "siachen-glacier",
    "KOS": "kosovo",
    "PSX": "palestine",
    "SAH": "western-sahara",
    "SOL": "so",  # Somaliland
    "TWN": "taiwan",
    "USG": "cu",  # Guantanamo Bay
    "WSB": "cy",  # Akrotiri
}
_LEFT_OUT = {"ATA", "CLP", "GIB", "PGA", "TK", "UMI"}  # Antarctica, and specks
_CRIMEA = ("UA-40", "UA-43")
# What is drawn as disputed, and its name.
DISPUTED = {
    "abkhazia": "Abkhazia",
    "crimea": "Crimea",
    "kosovo": "Kosovo",
    "nagorno-karabakh": "Nagorno-Karabakh (former oblast)",
    "northern-cyprus": "Northern Cyprus",
    "palestine": "Palestine",
    "siachen-glacier": "Siachen Glacier",
    "south-ossetia": "South Ossetia",
    "taiwan": "Taiwan",
    "transnistria": "Transnistria",
    "western-sahara": "Western Sahara",
}
# Of these, what lies over the whole polygon of a state.
OVER = {
    "abkhazia": "ge",
    "crimea": "ua",
    "nagorno-karabakh": "az",
    "northern-cyprus": "cy",
    "south-ossetia": "ge",
    "transnistria": "md",
}
_DEPENDENCIES = {
    "au": "hm nf",
    "cn": "hk mo",
    "dk": "fo gl",
    "fi": "ax",
    "fr": "bl mf nc pf pm tf wf",
    "gb": "ai bm fk gg gs im io je ky ms pn sh tc vg",
    "nl": "aw cw sx",
    "nz": "ck nu",
    "us": "as gu mp pr vi",
}
_STATE_OF = {part: state for state, parts in _DEPENDENCIES.items() for part in parts.split()}


def is_left_out(unit: dict[str, str]) -> bool:
    """Return whether the world is drawn without a unit."""
    return unit["adm0_a3"] in _LEFT_OUT or unit["iso_a2"] in _LEFT_OUT


def state_of(unit: dict[str, str]) -> str:
    """Return the id of the state or disputed area of a unit."""
    if unit["iso_3166_2"] in _CRIMEA:
        return "crimea"
    return _IDS.get(unit["adm0_a3"]) or unit["iso_a2"].lower()


def parent_of(key: str) -> str | None:
    """Return the state that a disputed area lies over or a dependency belongs to, if any."""
    return OVER.get(key) or _STATE_OF.get(key)
