"""The closed lists of the region's layers, and of what speakers name.

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
    "mardakert": frozenset({"kalbajar", "tartar"}),
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

# What speakers name that has no row of its own, by kind: the label is ours and takes no side.
# An event and a place are named by the key of their row.
SUBJECTS: dict[str, dict[str, str]] = {
    "event": {"elections": "Elections held by the de facto authorities"},
    "period": {
        "conflict": "The conflict as a whole",
        "war-1991-1994": "The war of 1991 to 1994",
        "war-2020": "The war of 2020",
    },
    "zone": {
        "oblast": "Nagorno-Karabakh, the former oblast",
        "districts": "The districts around the former oblast that changed hands in 1992 to 1994",
        "oblast-and-districts": "The former oblast and the districts around it",
        "corridor": "The Lachin corridor",
        "line-of-contact": "The line of contact of 1994 to 2020",
    },
    "place": {},
    "entity": {
        "authorities": "The de facto authorities",
        "armenia": "Armenia",
        "azerbaijan": "Azerbaijan",
    },
    "forces": {
        "armenian-forces": "The forces of Armenia and of the de facto authorities",
        "azerbaijani-forces": "The forces of Azerbaijan",
        "peacekeepers": "The Russian contingent of 2020 to 2024",
    },
    "people": {
        "inhabitants": "Those who lived in the former oblast",
        "displaced": "Those who had to leave",
    },
}

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
