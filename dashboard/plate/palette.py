"""The colours of the plate and what each stands for.

The two main holders are plum and sand: nobody's flag, of like weight, apart in
lightness too, so that they hold in grey print and under the three colour-vision
deficiencies (checked in tests/test_palette.py).
"""

PAPER = "#fcfbf8"
INK = "#23272e"
QUIET = "#5d646e"
ACCENT = "#0b6e8f"

HOLDERS = {
    "ussr": "#b9bdb2",
    "azerbaijan": "#dfbb6d",
    "karabakh": "#8f6a9b",
    "peacekeepers": "#7ea3ab",
}

LAND = "#f0ede5"
WATER = "#c9dbe2"
WATER_INK = "#4b7788"
BORDER = "#8c8577"

# Kinds of act on the world view, strongest first.
ACTS = {
    "recognises": "#5b4a8a",
    "calls": "#8f7fb8",
    "self-determination": "#6f9e9a",
    "territorial-integrity": "#c08a2e",
    "rejected": "#8d8d86",
    "rescinded": "#b7aa98",
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
