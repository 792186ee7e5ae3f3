# The atlas as a folder of files: the pages without a script, of days of change, events and acts.

site-description = An interactive atlas of the political status of Nagorno-Karabakh from 1988 to 2024, day by day: who held, claimed and recognised what, with the source of each fact.

site-day-title = { $day }: { $titles }
site-changed = What changed
# Of the region, and of each theme of the world.
site-subject-region = In and around Nagorno-Karabakh
site-subject-acts = Acts of jurisdictions
site-subject-votes = Votes
site-subject-positions = Positions on the war of 2020
site-held-from = Held from this day
site-corridor-from = Lachin corridor from this day
# A piece of the map: its name, its area, how it is held, and by whom.
site-held = { $manner ->
    [handover] { $piece }, { $area }: { $holder }, being handed over to { $other }
   *[held] { $piece }, { $area }: { $holder }
}
# What a body said, where the record names who said it, and when unless on one known day.
site-position = { $who }: { $stance }
site-said-by = { $speaker }: { $text }
site-said-when = { $when }: { $text }
site-source = Source:
site-legend = Legend

site-atlas = Interactive atlas
site-open-day = This day in the interactive atlas
site-days = All days of change
site-days-title = Days of change, { $first }–{ $last }
site-days-lead = The { $count } days on which something changed on the maps of the atlas: who held what in and around Nagorno-Karabakh, and what others decided, voted and said about it. Each has a page with its map that needs no script.
site-days-of = Days of change
site-previous = Previous change
site-next = Next change
site-first = No change before
site-last = No change after

# Of the pages of events and acts: the way to one, and from it to the atlas and to its day.
site-fact = Full entry
site-open-fact = This entry in the interactive atlas
site-fact-day = { $day }: map and changes
site-facts = Events and acts
site-facts-title = Events and acts, { $first }–{ $last }
site-facts-lead = { $events } events that the map marks as turning points, as worth a mark of their own or as changes of who held what, and { $acts } acts of parliaments, councils, organisations and courts: what each was, its source, and what sources say differently. Each has a page that needs no script.

site-missing-title = There is no such page here
site-missing = The address may be mistyped, or be of something that has another address now.

# In the dialog that saves a view.
site-without-server = Your browser draws this picture. PDF, layouts for paper, films, and the data of one view are not offered here: these pages are plain files, with no server behind them that could make them. The command below makes them on your computer.
site-data = Data
site-whole-data = The whole record (zip)
site-one-file = The atlas as one file
