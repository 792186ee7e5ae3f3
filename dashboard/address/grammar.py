"""The words of an address: its version, what is no part of it, and how its values are written.

The patterns are those of the script too (constants.json): what one reads the other writes.
"""

from __future__ import annotations

import re

# Which defaults hold.  An address without one is of the first version; a change of a default or
# of a value's meaning is a new version, and a step in migrations.py.
VERSION = 3

NAME = r"[a-z0-9]+(-[a-z0-9]+)*"
NUMBER = r"-?\d{1,5}(?:\.\d{1,9})?"
AT = rf"({NUMBER}),({NUMBER}),(\d{{1,2}}(?:\.\d{{1,9}})?)"
MOST_LAYERS = 60
LONGEST_NAME = 120
NEAREST = 40.0
FARTHEST = 0.5

# A day as people and programs write it: year first, day first, or without anything between; what
# stands for the hyphen; and the time of day that may follow.
DAY_PARTS = (r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?|(\d{1,2})-(\d{1,2})-(\d{4})|"
             r"(\d{4})(\d{2})(\d{2})")
DAY_TIME = r"(?<=\d)[Tt ]\d{1,2}:?\d{2}.*"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212/."

# What others hang on a link to follow whoever opens it: dropped without a word.
TRACKING = (
    r"utm_.*|mc_.*|mtm_.*|pk_.*|piwik_.*|matomo_.*|hsa_.*|_hs.*|__hs.*|vero_.*|oly_.*|trk_.*|"
    r"ga_.*|_ga|_gl|_ke|_openstat|cmpid|dclid|ef_id|epik|fbclid|fb_.*|gad_source|gbraid|gclid|"
    r"gclsrc|igsh|igshid|li_fat_id|mibextid|mkt_tok|ml_.*|msclkid|rb_clickid|rdt_cid|"
    r"s_cid|s_kwcid|sc_cid|share_id|si|srsltid|ttclid|twclid|wbraid|wickedid|wprov|wt_.*|xtor|"
    r"yclid|ysclid|zanpid"
)
# What stands round a link, or a day, in a text and is copied with it.
AROUND = " \t\r\n.,;:!?()[]{}<>\"'«»„“”‘’…*_`|\\"

_TRACKING = re.compile(TRACKING)


def is_tracking(name: str) -> bool:
    """Return whether a part of an address is there only to follow its readers."""
    return _TRACKING.fullmatch(name.lower()) is not None
