"""The record's closed lists as people read them: no slug reaches a reader."""

from __future__ import annotations

import re

_PHRASES = {
    "acting-body": "The acting body",
    "armenian-advocacy": "Armenian advocacy",
    "azerbaijani-advocacy": "Azerbaijani advocacy",
    "calls-on-government-to-recognise": "Calls on government to recognise",
    "change": "Who held it",
    "co-chair": "Co-chair",
    "condemns-third-party": "Condemns a third party",
    "condemns-use-of-force": "Condemns the use of force",
    "demands-withdrawal": "Demands withdrawal of forces",
    "humanitarian": "Humanitarian",
    "jurisdiction_id": "Jurisdiction",
    "karabakh": "Nagorno-Karabakh (de facto)",
    "media-armenian": "Armenian media",
    "media-azerbaijani": "Azerbaijani media",
    "media-other": "Other media",
    "none": "–",
    "peacekeepers": "Russian peacekeepers",
    "reference": "Reference work",
    "self-determination": "For self-determination",
    "states-non-recognition": "States that it does not recognise",
    "supports-karabakh": "Supports Nagorno-Karabakh (de facto)",
    "supports-territorial-integrity": "Supports Azerbaijan's territorial integrity",
    "territorial-integrity": "For Azerbaijan's territorial integrity",
    "ussr": "Soviet administration",
}
_NAMES = {"armenia": "Armenia", "azerbaijan": "Azerbaijan", "osce": "OSCE", "un": "UN"}
_SLUG = re.compile(r"[a-z]+(?:[-_][a-z]+)*")


def phrase(value):
    """Return a value of a closed list as words; whatever is no slug comes back as it is."""
    if not isinstance(value, str) or not _SLUG.fullmatch(value):
        return value
    if value in _PHRASES:
        return _PHRASES[value]
    words = [_NAMES.get(word, word) for word in re.split("[-_]", value)]
    return words[0][0].upper() + " ".join(words)[1:]
