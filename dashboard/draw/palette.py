"""The colours of the map and what each stands for.

The two main holders are plum and sand: nobody's flag, of like weight, apart in
lightness too, so that they hold in grey print and under the three colour-vision
deficiencies (checked in tests/dashboard/test_palette.py). The colour of a value is its look in
the vocabulary; here stand those of the map itself.
"""

from dashboard.draw import themes
from dashboard.draw.colour import outline
from dashboard.words.vocabulary import look

PAPER = "#fcfbf8"
INK = "#23272e"
# Numbers within bars: on plum ink would be too pale.
INK_ON_COLOUR = "#000000"
INK_ON_DARK = "#ffffff"
QUIET = "#59606a"
# Of the names of small places, which stand on the holders' colours too: quiet is too pale there.
SOFT = "#454b54"
ACCENT = "#0b6e8f"
# Of what stands in the words of a speaker: the colour of no holder and of no act.
THEIR_INK = "#1d4f91"

HOLDERS = look("holder", "fill")
# To whom ground can pass: ground that is contested is nobody's.
RECEIVERS = {name: colour for name, colour in HOLDERS.items()
             if name not in look("holder", "stripes")}

# The two sides: between them ground is contested. Without such ground, the first and last holder.
_CONTESTED = [tuple(stripes.split(",")[2:]) for stripes in look("holder", "stripes").values()]
SIDES = next(iter(_CONTESTED), (next(iter(HOLDERS)), next(reversed(HOLDERS))))
# The holders as they are stacked, from below: the sides at the two ends.
STACKED = (SIDES[0], *(name for name in HOLDERS if name not in SIDES), SIDES[-1])

LAND = "#f0ede5"
# States of the world of which the theme says nothing.
PLAIN = "#e7e3d8"
WATER = "#c9dbe2"
WATER_INK = "#386172"
BORDER = "#8c8577"

# Kinds of act on the world view, strongest first. What it did and what it refused are kin:
# violet about recognition, ochre about territorial integrity.
ACTS = {act: look("act", "fill")[act] for act in themes.ACTS}
# A roll call: no colour of the acts, so that no vote reads as a recognition.
VOTES = {f"vote-{vote}": colour for vote, colour in look("vote", "fill").items()}
# What was said of the war of 2020, in classes.
STANCES = {f"stance-{position}": colour for position, colour in look("position", "fill").items()}
# The edge of what is filled so: however pale it is, where it ends is seen on paper and on land.
EDGES = {colour: outline(colour, PLAIN)
         for name in ("holder", "act", "vote", "position", "recognising-level", "speaker-kind")
         for colour in look(name, "fill").values()}
# What the charts are painted with.
CHARTED = frozenset({*EDGES, *EDGES.values()})
