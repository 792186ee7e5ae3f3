"""What a page says of an address that it could not take as it stands; the script says the same.

Each is a whole message with its values in braces; it follows the part of the address.
"""

from __future__ import annotations

NOTICES = {
    "read-as": "read as {meant}",
    "outside": "outside {first} to {last}; the nearest day is shown",
    "no-day": "{value} is not a day; write it as 1994-05-12",
    "two-days": "{value} can be two days; write it as 1994-05-12",
    "no-setting": "not a setting of the atlas",
    "no-version": "not a version of addresses; read as one of today",
    "later-version": "of a later atlas than this; what it means here is shown",
    "view": "not a view; write one of {allowed}",
    "mode": "not a way of comparing; write one of {allowed}",
    "theme": "not a theme of the world; write one of {allowed}",
    "lang": "not a language of the map; write one of {allowed}",
    "layers": "not a list of layers",
    "sel": "not the name of something on the map",
    "at": "not a viewport; write longitude,latitude,zoom",
}


def notice(name: str, **values: object) -> str:
    """Return a notice with its values."""
    return NOTICES[name].format(**values)
