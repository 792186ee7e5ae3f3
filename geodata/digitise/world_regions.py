"""Which first-level regions of the record, by ISO 3166-2 code, a unit of admin-1 lies in.

A unit is the row of one feature of Natural Earth's 1:10m admin-1: its columns as
stripped text.
"""

from __future__ import annotations

# Regions made of one admin-1 unit, and those dissolved from several.
WHOLE = {
    "au-nsw": "New South Wales",
    "au-sa": "South Australia",
    "ca-qc": "Quebec",
    "cz-10": "Prague",
    "es-nc": "Navarre",
    "fr-75": "Paris",
    "fr-92": "Hauts-de-Seine",
    "gt-17": "Petén",
    "uy-mo": "Montevideo",
}
# Natural Earth keeps codes that ISO has changed, or gives the province's for the community.
_ISO_IN_NATURAL_EARTH = {"cz-10": "CZ-PR", "es-nc": "ES-NA", "gt-17": "GT-PE"}
# Country, column and value there, and name.
DISSOLVED = {
    "es-ct": ("ES", "region", "Cataluña", "Catalonia"),
    "es-pv": ("ES", "region", "País Vasco", "Basque Country"),
    "fr-20r": ("FR", "region_cod", "FR-COR", "Corsica"),
    "fr-ara": ("FR", "region_cod", "FR-ARA", "Auvergne-Rhône-Alpes"),
    "fr-idf": ("FR", "region_cod", "FR-IDF", "Île-de-France"),
    "fr-occ": ("FR", "region_cod", "FR-OCC", "Occitania"),
    "fr-pac": ("FR", "region_cod", "FR-PAC", "Provence-Alpes-Côte d'Azur"),
    "gb-eng": ("GB", "geonunit", "England", "England"),
    "it-21": ("IT", "region_cod", "IT-21", "Piedmont"),
    "it-23": ("IT", "region_cod", "IT-23", "Aosta Valley"),
    "it-25": ("IT", "region_cod", "IT-25", "Lombardy"),
    "it-32": ("IT", "region_cod", "IT-32", "Trentino-Alto Adige / South Tyrol"),
    "it-34": ("IT", "region_cod", "IT-34", "Veneto"),
    "it-36": ("IT", "region_cod", "IT-36", "Friuli Venezia Giulia"),
    "it-42": ("IT", "region_cod", "IT-42", "Liguria"),
    "it-45": ("IT", "region_cod", "IT-45", "Emilia-Romagna"),
    "it-52": ("IT", "region_cod", "IT-52", "Tuscany"),
    "it-55": ("IT", "region_cod", "IT-55", "Umbria"),
    "it-57": ("IT", "region_cod", "IT-57", "Marche"),
    "it-62": ("IT", "region_cod", "IT-62", "Lazio"),
    "it-65": ("IT", "region_cod", "IT-65", "Abruzzo"),
    "it-67": ("IT", "region_cod", "IT-67", "Molise"),
    "it-72": ("IT", "region_cod", "IT-72", "Campania"),
    "it-75": ("IT", "region_cod", "IT-75", "Apulia"),
    "it-77": ("IT", "region_cod", "IT-77", "Basilicata"),
    "it-78": ("IT", "region_cod", "IT-78", "Calabria"),
    "it-82": ("IT", "region_cod", "IT-82", "Sicily"),
    "it-88": ("IT", "region_cod", "IT-88", "Sardinia"),
}


def regions_of(unit: dict[str, str]) -> set[str]:
    """Return the ids of the regions that a unit is, or is part of; most are in none."""
    country, code = unit["iso_a2"], unit["iso_3166_2"]
    whole = {key for key in WHOLE if code == _ISO_IN_NATURAL_EARTH.get(key, key.upper())}
    dissolved = {
        key for key, (within, column, value, _) in DISSOLVED.items()
        if country == within and unit[column] == value
    }
    us_state = country == "US" and unit["name"] != "District of Columbia"
    return whole | dissolved | ({code.lower()} if us_state else set())
