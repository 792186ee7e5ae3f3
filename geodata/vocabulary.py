"""The closed lists of the region's layers: districts, provinces, kinds of lines.

The lists of the tables stand in ``geodata.columns``. A word that is not in its list is a
fault, so a new kind or district is added here first.
"""

from __future__ import annotations

# Soviet-era district: the districts of today among which its land was divided.
DISTRICTS: dict[str, frozenset[str]] = {
    "agdam": frozenset({"agdam"}),
    "askeran": frozenset({"khojaly"}),
    "fuzuli": frozenset({"fuzuli"}),
    "hadrut": frozenset({"khojavend"}),
    "jabrayil": frozenset({"jabrayil"}),
    "kalbajar": frozenset({"kalbajar"}),
    "lachin": frozenset({"lachin"}),
    "mardakert": frozenset({"agdam", "kalbajar", "tartar"}),
    "martuni": frozenset({"khojavend"}),
    "qubadli": frozenset({"qubadli"}),
    "shahumyan": frozenset({"goranboy"}),
    "shusha": frozenset({"shusha"}),
    "tartar": frozenset({"tartar"}),
    "zangilan": frozenset({"zangilan"}),
}
# The districts that made up the former autonomous oblast.
OBLAST = frozenset({"askeran", "hadrut", "mardakert", "martuni", "shusha"})
# With it, what the declaration of 2 September 1991 claimed.
CLAIMED = OBLAST | {"shahumyan"}
DISTRICTS_TODAY = frozenset().union(*DISTRICTS.values())
PROVINCES = frozenset({
    "", "askeran", "hadrut", "kashatagh", "martakert", "martuni", "new-shahumyan", "shahumyan",
    "shushi",
})

CONTACT = ("line-of-contact", "front")
# Digitised by hand and shown as they are, so that they equal the cut of the same id.
DRAWN = ("corridor-road", "access-road", "transport-link", "alternative")
BORDERS = ("state-border", "oblast-border")
LINE_KINDS = frozenset({*CONTACT, *DRAWN, *BORDERS, "claim-limit"})
CUT_KINDS = frozenset({*CONTACT, *DRAWN, "corridor-limit", "district-limit"})

# What the atlas promises to show: these lines by id, and at least one of each of these kinds.
# Fronts and lines of contact are not named here: there must be one on each edge of two sides.
REQUIRED_LINES = {
    "access-road-north": "access-road", "claim-limit-1991": "claim-limit",
    "corridor-road-new": "corridor-road", "corridor-road-old": "corridor-road",
    "nakhchivan-link": "transport-link", "oblast-border": "oblast-border",
    "state-border-az-am": "state-border", "state-border-az-ir": "state-border",
}
REQUIRED_KINDS = ("alternative",)
