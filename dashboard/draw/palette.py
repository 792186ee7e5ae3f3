"""The colours of the plate and what each stands for.

The two main holders are plum and sand: nobody's flag, of like weight, apart in
lightness too, so that they hold in grey print and under the three colour-vision
deficiencies (checked in tests/dashboard/test_palette.py).
"""

PAPER = "#fcfbf8"
INK = "#23272e"
# Numbers within bars: on plum ink would be too pale.
INK_ON_COLOUR = "#000000"
QUIET = "#59606a"
ACCENT = "#0b6e8f"

HOLDERS = {
    "ussr": "#b9bdb2",
    "azerbaijan": "#dfbb6d",
    "karabakh": "#8f6a9b",
    "peacekeepers": "#7ea3ab",
}

LAND = "#f0ede5"
WATER = "#c9dbe2"
WATER_INK = "#386172"
BORDER = "#8c8577"

# Kinds of act on the world view, strongest first. What it did and what it refused are kin:
# violet about recognition, ochre about territorial integrity.
ACTS = {
    "recognises": "#5b4a8a",
    "calls": "#9a83c4",
    "self-determination": "#5d918c",
    "territorial-integrity": "#b9822a",
    "rejected-recognition": "#857e93",
    "rejected-integrity": "#8f8672",
    "uncertain": "#6d7178",
    "rescinded": "#9e7590",
}

# A roll call: no colour of the acts, so that no vote reads as a recognition.
VOTES = {
    "vote-for": "#5b93a1",
    "vote-against": "#bd8a5f",
    "vote-abstained": "#bcbecb",
    "vote-absent": "#d5ccb6",
}

# What was said of the war of 2020, in classes.
STANCES = {
    "stance-azerbaijan": "#c9a24f",
    "stance-armenia": "#8f6a9b",
    "stance-integrity": "#e0c993",
    "stance-peace": "#86a9b8",
    "stance-condemns": "#5f6670",
    "stance-third": "#a98670",
    "stance-other": "#b6b7a6",
    "stance-several": "#6f8f83",
    "stance-party": "#8c8577",
}

CATEGORIES = {
    "military": "#2d3138",
    "diplomatic": "#0b6e8f",
    "political": "#7a4b86",
    "legal": "#2f6b4f",
    "humanitarian": "#a8611c",
    "demographic": "#6b5b45",
    "protest": "#9a4a62",
    "culture": "#50628f",
}
