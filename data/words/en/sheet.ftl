# What is written into files: sheets, their metadata, films, data, disclaimers, standing text.

## Around the map

disclaimer = Boundaries, names and colours on this map imply no endorsement or recognition. Lines are approximate; their accuracy is given with each. Data CC BY 4.0, Contact Lines contributors; places © GeoNames (CC BY 4.0) and OpenStreetMap contributors (ODbL); base map Natural Earth, NOAA.
region-title = Who held what in and around Nagorno-Karabakh
# What a reader wrote on a sheet: said to be theirs.
sheet-note = Note of whoever saved this: { $note }
sheet-titled = { $title }, { $day }
sheet-compared = Who held what on { $day }, compared with { $other }
# $changes: one or more, as change-noted says them.
sheet-today = { $changes }
sheet-last-change = Last change: { $day }: { $changes }
sheet-last-event = Last event: { $day }: { $changes }
sheet-and-more = { $changes } and { $more } more
sheet-passed = From { $first } to { $last } passed on: { $listed }.
sheet-passed-nothing = From { $first } to { $last } passed on: nothing.
sheet-passed-part = { $area } from { WORD($before, of: "holder", form: "short") } to { WORD($after, of: "holder", form: "short") }
sheet-sources = Sources: { $sources }.
# $link is where the map with all its sources can be opened.
sheet-sources-some = Sources: { $sources }; and { $more } more: { $link }
# Where it can be opened nowhere.
sheet-sources-inside = Sources: { $sources }; and { $more } more, named inside this file.
# $voice says whose the source is, so that nobody's word stands as if it were neutral.
sheet-source = { $publisher }, { $title } ({ WORD($voice, of: "source-voice", form: "spoken") }), { $date }
    .undated = { $publisher }, { $title } ({ WORD($voice, of: "source-voice", form: "spoken") })
    .unpublished = { $title } ({ WORD($voice, of: "source-voice", form: "spoken") }), { $date }
    .bare = { $title } ({ WORD($voice, of: "source-voice", form: "spoken") })
sheet-unreferenced = { $without } of { $all } statements are general knowledge, not yet referenced.
sheet-imprint = Contact Lines { $version }, map of { $day }, data version { $data }, CC BY 4.0 · { $link }
sheet-citation = Contact Lines contributors: Contact Lines: an atlas of the political status of Nagorno-Karabakh, 1988-2024, version { $version }, map of { $day }, data version { $data }. CC BY 4.0.
sheet-hides-nothing = nothing
# Of keys of the legend that found no place on the sheet.
sheet-more-keys = and { $left } more on the map

## The layers of an SVG, as programs that edit pictures list them

svg-layer-relief = Relief
svg-layer-water = Water
svg-layer-holders = Holders
svg-layer-acts = Acts
svg-layer-zones = Zones
svg-layer-lines = Lines
svg-layer-roads = Roads
svg-layer-events = Events
svg-layer-labels = Labels
svg-layer-map = Map
svg-layer-ground = Ground
svg-layer-furniture = Furniture

## The legend, on the page as on a sheet

legend-handover = Within the areas above, not beside them: it counts with the giver.
legend-events = Events
legend-possible = Possible: its date is uncertain
    .meaning = Translucent from the first day that the date allows to the last. The numbers count only what is certain.
legend-acts-note = No UN member state has ever recognised Nagorno-Karabakh.
legend-union = Legislatures of the United States
    .note = Texts on recognition, or on Azerbaijan's territorial integrity.
legend-votes = General Assembly 62/243, 14 March 2008
    .note = A vote on a resolution is no act of recognition.
legend-several = Said other things too
    .meaning = The colour is that of the main one: whoever backed one of the parties has its colour, everybody else that of what was said most often.
legend-organisation = Organisation, at its seat
legend-positions-note = States, entities, chambers and organisations; people and parties are in Records.
legend-changed = Changed hands between the two days
legend-outlined = Outlined on the map
legend-no-cause = Cause not recorded

## Films

# $title is that of the map without a day, or the reader's own.
film-title = { $title }, { $first } to { $last }
film-compared = Who held what, day by day compared with { $other }
film-citation = Contact Lines contributors: Contact Lines: an atlas of the political status of Nagorno-Karabakh, 1988-2024, version { $version }, film of { $first } to { $last }, data version { $data }. CC BY 4.0.
film-comment = { $citation } { $link } { $rights }
film-gif-comment = { $title }. { $comment }

## What changed hands between two days

difference-none = Nothing changed hands from { $before } to { $after }.
difference-heading = What changed hands from { $before } to { $after }
difference-from = from
difference-to = to
difference-area = km²
difference-cause = cause
difference-caused = { $title } ({ $date })
difference-no-cause = not recorded
difference-more = { WORD($holder, of: "holder", form: "short") }: { $first } then { $second } (+{ $change })
difference-less = { WORD($holder, of: "holder", form: "short") }: { $first } then { $second } (−{ $change })

## How one place stood on a day

# $lon and $lat in degrees, with four decimals.
standing-point = { $lon } E, { $lat } N, on { $day }
standing-place = { $name }, { $lon } E, { $lat } N, on { $day }
standing-outside = Outside the ground that the atlas says a holder of.
standing-holder = Held by: { $held }, since { $since }
# The class of evidence within a sentence.
standing-attested = On the word of: { $evidence }
standing-cited = By: { $cited }
standing-cited-in = { $title } ({ $locator })
standing-piece = Piece: { $piece }; district then { $then }, today { $today }
standing-inside = Inside the former oblast
standing-not-inside = Not inside the former oblast
standing-zone = Within: { $zone } ({ $by })
standing-said = Said by { $speaker }: { $says }
standing-not-of-one = Uncertain: this ground was not simply held by one side.
standing-too-near = Uncertain: the line between the sides is nearer than it is accurate.
# $metres as standing-metres or standing-kilometres says it; .near where the line is nearer than
# it is accurate.
standing-line = Nearest line between the sides: { $name }, { $metres } away, accurate to { $accuracy }: on one side of it
    .near = Nearest line between the sides: { $name }, { $metres } away, accurate to { $accuracy }: uncertain
standing-border = Border of the former oblast: { $metres } away, accurate to { $accuracy }: on one side of it
    .near = Border of the former oblast: { $metres } away, accurate to { $accuracy }: uncertain
standing-no-line = No line between the sides on this day
standing-metres = { $metres } m
standing-kilometres = { NUMBER($km, minimumFractionDigits: 1, maximumFractionDigits: 1) } km
standing-sources = Sources:

## Films that cannot be made

film-backwards = the film ends before it begins; give --from the earlier day
film-too-long = a film of { $frames } days of change is too long to be drawn here; ask for { $most } at most, or draw it yourself with the command
film-no-step = '{ $step }' is not a step; write change, { $steps } or a number of days
film-is-there = { $path } is there already; name a folder that is not
film-unwritten = the video could not be written: { $fault }

## The data behind a view

data-edited = the data are now version { $now }, and this atlas was opened with version { $opened }; start it again, or start it with --reload
# What lies beside the files; $about has a line for each thing that the view says of itself.
data-read-me =
    Contact Lines: the data behind one view

    { "*" }.csv hold the rows, *.geojson the layers (EPSG:4326, RFC 7946), atlas.gpkg all of them
    in one file. dictionary.md explains every column; sources.csv lists the documents that
    the rows cite by source_id, with locator as the place in each.

    Pieces, lines, zones, corridor, events and acts are as of the view's day and without
    what the view hides; names are those that may have been in use, and those without a
    date; claims are all that is said of these rows, whenever it was said. A comparison
    has the later day in full, and in changed.csv what changed hands since the earlier.

    In the CSV files a text that begins with = + - @, a tab or a carriage return has an
    apostrophe before it, so that no spreadsheet runs it as a formula: remove that one
    character to have the text as recorded.

    { $about }
