# What is said of the map on a day: sentence, headline, captions, changes, alt text. It is
# compiled with the map, in each language; the page only chooses by the day.
#
# Values stand in braces: $day a date or a text, $area an area as square-km says it, $holder a
# value of the list "holder". How they are formed, docs/language.md says.

## Measures and lists

# $area a whole number.
square-km = { $area } km²
# $share a whole number, or "under" for what is there but less than half of one.
share = { $share ->
    [under] under 1 %
   *[other] { $share } %
}
# Several things, one after another: such as may have commas in them, such as have none, and
# whole sentences.
next-of-several = { $before }; { $next }
next-with-comma = { $before }, { $next }
next-sentence = { $before } { $next }

## The region in a sentence

# $day stands for the day; $listed are map-held, largest first, what is contested last.
map-region = { $day }: of { $area } shown, held by { $listed }.
map-held = { WORD($holder, of: "holder", form: "listed") } { $area } ({ $share })
map-unsettled = Of this { $listed }.
map-unsettled-part = { $area } { WORD($manner, of: "manner", form: "spoken") }
map-zone-peacekeepers = Zone with Russian peacekeepers: { $area }.
map-passage = Lachin corridor: { WORD($state, of: "passage", form: "spoken") }.

## The world in a sentence

map-acts = { $day }: jurisdictions: { $listed }. No UN member state has recognised Nagorno-Karabakh.
map-acts-none = { $day }: jurisdictions: none had acted. No UN member state has recognised Nagorno-Karabakh.
map-acts-count = { $n } { WORD($act, of: "act", form: "listed") }
map-votes = { $day }: General Assembly resolution 62/243 of 14 March 2008, by member: { $listed }. A vote on a resolution is no act of recognition.
map-votes-none = { $day }: the General Assembly of the United Nations had not yet voted on its resolution 62/243 of 14 March 2008.
map-votes-count = { $n } { WORD($vote, of: "vote", form: "listed") }
map-positions = { $day }: bodies, the parties aside: { $listed }.
map-positions-none = { $day }: bodies, the parties aside: no position on the war of 2020 is certain yet.
map-positions-count = { $n } { WORD($position, of: "position", form: "listed") }

## Numbers of the legend

legend-number = { $area } · { $share }
# By the accuracy of the lines.
legend-span = Between { $least } and { $most } by the accuracy of the lines

## Two days in one map

compared-key = What the difference shows
compared-moved = Changed: fill as on { $day }, rim as on { $other }
# How long a line between the sides was, as digitised.
compared-km = { $km } km
compared-kept = Held by the same on both days
# The line between the sides on a day: named on the map and in its legend.
difference-line = { WORD($front, of: "front") }, { $day }

## What changed

# $note: how much became what, and when it was unless on one known day.
change-noted = { $title } ({ $note })
change-no-event = Control changed
change-passed = { $area } to { WORD($holder, of: "holder", form: "short") }
change-contested = { $area } { WORD("contested", of: "holder", form: "short") }
# At first nothing passes on: only what the map shows is another thing.
change-shown = from here on shown by who held it: { $listed }
change-shown-part = { $area } { WORD($holder, of: "holder", form: "short") }
change-handover = { $area } { WORD($manner, of: "manner", form: "spoken") }
change-passage = Lachin corridor: { WORD($state, of: "passage", form: "spoken") }
change-act = { $who }: { $title }
change-stance = { $who }: { WORD($stance, of: "stance", form: "spoken") }
change-vote = { $body } resolution { $number }
change-voted = { $yes } for, { $no } against, { $abstained } abstaining

## Lines

# Where the name tells what a line bounds, not that it is a line.
line-titled = { WORD($kind, of: "line-kind") }: { $name }

## What a search finds

search-event = { $title } ({ $date })

# What stands on the map itself: notes beside the land, with a line to what they are about.
note-line = Line of contact
note-line-front = Front, approximate
note-line-km = about { $km } km
# The name of a line with its length, written along it where there is room.
note-line-long = { note-line }, { note-line-km }
note-line-front-long = { note-line-front }, { note-line-km }
note-handover = Being handed over to { $holder }
note-handover-part = { $district }, until { $day }: { $km2 } km²
note-handover-until = until { $day }: { $km2 } km²
note-contested = Contested
note-km2 = { $km2 } km²
note-corridor = Lachin corridor
note-oblast = Nagorno-Karabakh (former oblast)
note-area-shown = Area shown
note-zone = Russian peacekeepers
