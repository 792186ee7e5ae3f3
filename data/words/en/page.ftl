# What the page shows: menus, panel, legend, dialogs, search, records, charts, notices.
#
# A $day or a $date is written as the locale writes it before it comes here. Where a value is a
# link it is called by what it is, as $title or $piece; the link stands wherever the message
# puts it. Of these messages a reader's browser gets those that the page's script says.


## The page as it is sent

atlas-name = Contact Lines
atlas-place = Nagorno-Karabakh
atlas-subtitle = Nagorno-Karabakh 1988–2024: held, claimed, recognised, resolved
page-title = { $view }, { $day } · { atlas-name }
page-skip = Skip to the time bar
page-views = Views
page-themes = Themes
page-tongues = Languages
# In which the page is: those of the reader's system, or one of its own.
scheme = Colours
    .system = As the system
    .light = Light
    .dark = Dark
    .contrast = More contrast
page-map = Map
# Of an address that could not be taken as it stands.
address-notice = In this address: { $notice }
fault-loading = A part of the atlas could not be loaded.
fault-retry = Try again
extents-label = Parts of the world
extents-world = World
zoom-label = Zoom
zoom-in = Zoom in
zoom-out = Zoom out
zoom-whole = Whole map
# In a frame of another page, where $name is the name of the atlas.
embed-legend = Legend
embed-open = Open in { $name }
embed-only-maps = view={ $view }: only maps can be embedded


## Numbers

# How far out a line or the edges of an area may be, in metres: at its best and at its worst.
edges = ± { $most } m
edges-between = ± { $least } to { $most } m


# At the foot of the page; sheets have the longer disclaimer.
page-disclaimer = Boundaries, names and colours imply no endorsement or recognition; lines are approximate. Data CC BY 4.0; places GeoNames, OpenStreetMap contributors; base map Natural Earth, NOAA.


# Of a language that nobody has reviewed who speaks it: on each page, sheet and file of it.
draft-notice = This language is a draft: no native reader has reviewed it yet.
# Opens where the project takes reports; where that is not known it is said whom to tell.
draft-report = Report a word
draft-tell = Tell whoever publishes this atlas of a word that is wrong.
# In a file, which has no links: $link is where the project takes reports.
draft-report-at = Report a word: { $link }


# Opens where the project takes reports, with the address of the fact.
report-error = Report an error


# Beside the bar that shows how long so many kilometres are, in a corner of a map.
scale-km = { $km } km


## The strip over the map

strip-label = The day, and what changed
# What stands there where it is not of the day itself.
strip-last-change = Last change, { $day }
strip-last-event = Last event, { $day }
strip-more = and { $more } more that day
strip-next = { $days ->
    [1] Next change tomorrow
   *[other] Next change in { $days } days
}
# From whom to whom ground passed: what two coloured squares and an arrow say.
strip-passed = from { $before } to { $after }


## What is on the map

today-heading = On this map today
more-layers = More layers
layers-off = { $off } off


latest-changes = Latest changes


## Time bar

# What of the years is opened below them: named spans, or the year of the day.
window-label = Opened below
window-year = Year of the day
window-chosen = As zoomed
lane-whole = Who held the area
lane-whole-world = All years
lane-control = Changes of the map
lane-agreements = Agreements, law
lane-events = Events
opened-help = A drag over the years opens the days below that it covers. Plus and minus open fewer or more, and with Shift the arrows move them along.
day-near = Day, within the days opened below the years

time-label = Time
# .hint names the key on the keyboard too.
time-previous = Previous change
    .hint = Previous change (Page Up on the time bar)
time-next = Next change
    .hint = Next change (Page Down on the time bar)
time-day = Day
time-pace = Pace
pace-slow = slow
pace-normal = normal
pace-fast = fast
time-names = Names
# Where the page has no script.
time-show = Show this day
typed-no-day = “{ $typed }” is not a day of the calendar.
typed-two-days = “{ $typed }” can be two days. Which is meant?
# What the field of a day takes.
typed-takes = As 24.11.2020, 24 November 2020, 2020-11 or 2020
typed-outside = The atlas covers { $first } to { $last }.
# One sentence for a step, to be heard.
said-step = { $day }: { $change }
said-step-noted = { $day }: { $change } ({ $note })
skip-to-map = Skip to the map
walk-region = Map of the region
walk-world = Map of the world
walk-map = map
# What the keys do while the map has the focus.
walk-help = Arrow keys go through what is on the map, Enter opens it, Escape comes back; with Shift they move the map, + and - zoom.
walk-none = Nothing of the record is on this part of the map.
pan = Move the map
    .up = Move up
    .down = Move down
    .left = Move left
    .right = Move right
# The list of what is on the map.
# What is otherwise told only where a pointer rests.
meanings = What the legend and the controls mean
# The list beside the map of the world: who did what, by what was done.
acting = Who is on this map
acting-group = { $what }: { $n }
acting-none = Nobody yet.
listing = What is on this map
listing-areas = Areas
listing-lines = Lines
listing-marks = Marks
listing-places = Places
play = Play
    .hint = Play by change (space on the time bar)
pause = Pause
    .hint = Pause (space on the time bar)
copy-link = Copy link
    .hint = Copy the address of what is shown
# Where the browser lets no page write to the clipboard.
link-by-hand = Copy the address

# How many of its events, or of what its theme counts, the map shows, given what is switched off.
shown-events = { $shown } of { $all ->
    [one] { $all } event
   *[other] { $all } events
}
shown-of-theme = { $theme ->
    [votes] { $shown } of { $all } votes
    [positions] { $shown } of { $all } statements
   *[acts] { $shown } of { $all } acts
}
# Of so many events that not each has a mark of its own.
shown-events-drawn = { $shown } of { $all } events: the { $few } heaviest drawn one by one, the others on one canvas


## Search

# The day that somebody typed, among what is found.
search-hint = Find a place, a body, an event or a day
    .short = Find a place, a body, an event, a day
search-results = Found
search-go-to = Go to { $day }
search-day = Day
search-found = { $n } found
search-none = Nothing is called so
search-fault = The names could not be loaded. Type again to retry.


## Note beside the pointer

note-held = { $held }, since { $since }
note-area = { $area }, edges { $edges }


## Two days compared

compare-heading = Two days compared
compare-with = with
compare-swap = Swap the two days
compare-how = How to compare
compare-divide = Divide between the two days
compared-passed = From { $first } to { $last }, { $area } passed from one holder to another:
compared-nothing = Nobody held anything on { $last } that another had held on { $first }.
compared-pair = { $before } → { $after }
# Over the map: the area in all above, then for each pair of holders, in the order of the days.
compared-in-all = changed hands
compared-nothing-short = nothing changed hands
compared-to = { $area } to { $after }


## Panel

panel-label = Legend, filters and details
panel-details = Details
panel-close = Close the details
# The page for a room, with large type.
classroom = Classroom
    .hint = Large type and the whole screen for the map; Page Up and Page Down go from change to change, Escape ends it
classroom-end = End
classroom-legend = Legend
# The tour: what is offered, its five stops, each with a text, and its buttons.
tour-offer = First time here? A tour shows in five stops how the atlas is read.
tour-start = Take the tour
tour-no = No, thanks
tour-label = Tour
tour-at = { $at } of { $of }
tour-back = Back
tour-next = Next
tour-done = Done
tour-end = End the tour
tour-map = One map for each day
    .text = Colours say who held the land on the day above the map, and the heavy line is the line between the sides. What is on the map today is listed beside it, with its area.
tour-time = Every day from 1988 to 2024
    .text = The arrows step from change to change, the line over the years goes to any day, and a drag over the years opens them below. Days can be typed, too.
tour-detail = Every fact has its source
    .text = A click on land, a line, a mark or a name tells here who held it on the day, since when, on whose word and how sure that is, with the sources.
tour-world = Who said what in the world
    .text = Recognitions, a vote of 2008 and positions on the war of 2020 are three maps of the world. Who is on the map is listed beside it; a ring counts cities and counties and opens.
tour-take = Take it away
    .text = Save draws the view as an image for print or screen, with legend and sources; Copy link keeps exactly what is shown. About says how it was made and what it cannot tell.
# Of the details on a phone: makes them as high as the screen, or half as high again.
panel-grip = Full height
# Heading of the list of what the map has no room to write on itself.
notes-heading = Notes on the map
notes-heading-of = Notes on the map: { $map }
panel-hint = Click the map, a mark or a name to read its facts and their sources.
detail-none = Click the map, a mark or a name to read its facts and their sources here.
detail-fault = The record could not be loaded. Click again to retry.

# Terms that stand before a value.
# What was clicked opens with the day: who, since when, on whose word, how sure.
on-day = On { $day }
on-day-act = { $act }, since { $since }
on-day-word = On whose word
on-day-sure = How sure
on-day-sure-line = edges drawn to { $edges }
on-day-since = Since
on-day-held = Held by
fact-accuracy = Accuracy
fact-act = Act
fact-area = Area
fact-body = Body
fact-category = Category
fact-changed = Changed on the map
fact-date = Date
fact-district = Soviet-era district
fact-drawn = What it is
fact-ended = Ended
fact-kind = Kind
fact-nkao = Former NKAO
fact-note = Note
fact-outcome = Outcome
fact-place = Place
fact-shown = Shown
fact-side-1994 = Side, 1994 to 2020
fact-side-2020 = Side, 2020 to 2023
fact-symbol = Symbol
fact-today = Today
fact-votes = Votes
# Where the record does not say.
not-documented = not documented

# $says is what somebody said, in our words.
said-by = { $speaker }: { $says }
source-unreferenced = Unreferenced: general knowledge, no source yet
source-cited = Source: { $title } (voice: { $voice }; read: { $read })
# $where: publisher, date, and where in it.
source-cited-in = Source: { $title }, { $where } (voice: { $voice }; read: { $read })

claims-heading = What sources say differently
claim-value = { $field }: { $value }
# Of what in the record sources differ; whatever is none of these is in the record's own words.
claim-field = { $field ->
    [binding] binding force
    [body] body
    [category] category
    [date] date
    [deaths] deaths
    [jurisdiction_id] by whom
    [kind] kind
    [name] name
    [outcome] outcome
    [published] published
    [stance] position
    [until] end
    [valid_from] beginning
    [valid_to] end
   *[other] { $field }
}
claim-rule = Shown on the map, by the rule: { $rule }

event-changed = { $control ->
    [change] who held land
    [line] a line
    [corridor] the corridor
   *[none] nothing
}

act-heading = { $date }: { $title }
# A number that is not known is “?”.
act-votes = { $yes } for, { $no } against, { $abstained } abstaining
position-heading = { $date }: { $position } (2020 war)
vote-heading = { $date }: General Assembly 62/243: { $vote }
body-within = { $kind }, { $within }
# What several cities and counties of one place did, who stand on the map as a ring with their number.
ring-heading = Cities and counties: { $place }
ring-note = { $n ->
    [one] { $place }: { $n } city or county
   *[other] { $place }: { $n } cities and counties
}
ring-act = { $act }, { $date }
related-heading = Others above and within

members-heading = Members in the war of 2020: { $spoke } of { $all } with a statement in the record
chairs-heading = Co-chairs in the war of 2020: { $spoke } of { $all } with a statement in the record
members-said = { $position }: { $members }
members-party = Party to the conflict: { $members }
members-silent = Without one: { $members }.
member-gone = Not counted, from { $ended } on: { $member }.
blocs-heading = Blocs it belonged to
bloc-member = { $bloc }: joined { $joined }
bloc-member-until = { $bloc }: joined { $joined }, until { $ended }
bloc-chair = { $bloc }, as a co-chair: joined { $joined }
bloc-chair-until = { $bloc }, as a co-chair: joined { $joined }, until { $ended }

held-heading = Held by
held-from = { $from } on: { $held }
held-between = { $from } to { $to }: { $held }
held-evidence = On the word of: { $evidence }

on-other-days = On other days
corridor-heading = State of the Lachin corridor
corridor-state = { $route ->
    [new] { $state }, { $period }, by the new road
   *[old] { $state }, { $period }, by the old road
}
corridor-reported = Reported by: { $reporter }

drawn-heading = How it was drawn
drawn-part = { $name }, { $period }: { $edges }
# $pairs: those of drawn-pair.
drawn-between = Between { $pairs }
drawn-pair = { $one } and { $other }
drawn-rest = the rest of Azerbaijan

names-heading = Names
name-said = { $language }: { $name } ({ $authority })
name-said-when = { $language }: { $name } ({ $authority }, { $period })
name-none = { $language }: no name is in the record; the map shows the English one
name-not-both = { $language }: the names of both sides are not in the record; the map shows the English one
place-outside = Outside the area that the map colours.
place-held = On { $day }: { $held }, since { $since }, as all of { $piece }


## Saving

save-open = Save…
save-heading = Save this view
save-close = Close
save-format = Format
save-form = Text
save-layout = Layout
save-orientation = Orientation
save-landscape = Landscape
save-portrait = Portrait
save-size = Size
save-as-laid-out = as laid out
save-at-size = on screen
save-on-screen = on screen, ×{ $times }
save-in-pixels = width in pixels
save-on-paper = on paper, in mm
save-width = Width
save-px = px
save-mm = mm
save-dpi = dpi
    .spoken = Dots per inch
save-titled = Title
save-note = Your note
save-names-as-shown = as on the map
save-with = With
save-with-legend = legend
save-with-sources = sources
save-with-inset = inset
    .hint = A small map of where a zoomed map lies
save-with-no-ground = transparent ground
save-disclaimer = The disclaimer always stays on the sheet.
save-data = Data of this view
save-command = As a command
# A command that draws it day by day, from a first to a last day.
# The film that a server draws: what is pressed, and how far it is.
film-draw = Draw the film
film-cancel = Cancel
film-waiting = { $place ->
    [one] One film is drawn before this.
   *[other] { $place } films are drawn before this.
}
film-begins = The film is begun.
film-drawing = Day { $done } of { $of } is drawn.
film-done = The film is drawn: { $mb } MB.
film-save = Save the film
film-failed = The film could not be drawn. { $fault }
film-cancelled = Cancelled: nothing is left of it.
save-film = As a film
    .first = First day of the film
    .last = Last day of the film
save-embed = Embed in a page
save-as = Save { $format }
save-title = { $title }, { $day }
save-title-compared = Who held what on { $day }, compared with { $other }
save-no-answer = There is no preview: the server does not answer.
save-failed = There is no preview: the server failed.
copy = Copy
copied = Copied
# Where the browser lets no page write to the clipboard.
copy-by-hand = Ctrl+C


## The atlas as one file

sheet-title = { $title }: { $day }
sheet-title-compared = { $title }: { $day }, compared with { $other }


## Records and charts, where no script runs

records-without-script = The tables need a script, which does not run here. Each of their rows is a row of the data that the atlas is made of, as CSV.
charts-without-script = The charts need a script, which does not run here. What each of them shows, and how it was counted, stands under its title.


## Records

records-label = Records
# What the tabs over the rows choose between.
records-tables = Tables
records-find = Find
    .hint = words in any column
records-columns = Columns
records-save = Save CSV
records-hint = A row opens on the map at its date. Dates in italics are uncertain, written as EDTF; point at one to read it in words.
records-shown = { $shown } of { $all ->
    [one] { $all } row
   *[other] { $all } rows
}
# Both are what a click changes.
records-filters-on = the map’s filters are applied: switch off
records-filters-off = the map’s filters are off: apply them


## Charts and About

about-label = About
charts-label = Charts
charts-hint = A click on a step or a bar opens the map on its day; the line marks the day of the time bar.
# What a reader hears who does not see the chart.
charts-spoken = { $title }. { $method } The numbers follow as a table.
charts-numbers = The numbers as a table
# $names: the kinds that the map's filters leave, or leave out.
charts-kinds-shown = The map’s filters are applied; shown: { $names }.
charts-kinds-hidden = The map’s filters are applied; hidden: { $names }.
charts-no-kind = none
charts-all-kinds = show all kinds
charts-names = { $label }: { $names }


## Tables of Records

table-events = Events
table-resolutions = Resolutions
table-positions = Positions, 2020 war
table-memberships = Blocs
table-votes = Votes
table-control = Control
table-claims = Claims that differ
table-sources = Sources

# Heads of columns. What ends is excluded: the first day on which it no longer held.
column-about = About
column-abstained = Abstained
column-act = Act
column-address = Address
column-against = Against
column-archived = Archived
column-as = As
column-author = Author
column-began-with = Began with
column-bloc = Bloc
column-body = Body
column-by-which-rule = By which rule
column-changed = Changed
column-date = Date
column-ended = Ended
column-event = Event
column-fact = Fact
column-for = For
column-from = From
column-held-by = Held by
column-how = How
column-joined = Joined
column-jurisdiction = Jurisdiction
column-key = Key
column-km = km²
column-known-through = Known through
column-licence = Licence
column-matter = Matter
column-member = Member
column-more = More
column-on-the-map = On the map
column-outcome = Outcome
column-piece-of-the-map = Piece of the map
column-place = Place
column-published = Published
column-publisher = Publisher
column-remarks = Remarks
column-roll-call = Roll call
column-source = Source
column-source-key = Source, key
column-speaker = Speaker
column-symbol = Symbol
column-table = Table
column-title = Title
column-to-excluded = To, excluded
column-until-excluded = Until, excluded
column-value = Value
column-voice = Voice
column-voice-of-the-source = Voice of the source
column-vote = Vote
column-what-is-said = What is said
column-what-it-comes-to = What it comes to
column-what-it-said-of-the-war = What it said of the 2020 war
column-what-it-says = What it says
column-what-was-done = What was done
column-what-was-said = What was said
column-where-in-it = Where in it
column-who = Who
column-who-says = Who says
# Where a claim is about no one fact of its table.
claim-whole = The whole

# What the grid says itself: in place of rows, and to be heard.
grid-loading = Loading…
grid-no-rows = No rows
grid-no-matches = No row holds these words
grid-sort = Press Enter to sort
grid-open-filter = Press Ctrl Enter to open the filter
grid-filtered = Filtered
# After the head of the column.
grid-filter = filter
grid-tip = Note


## Charts

# What is counted: the label of a bar, a key or a fold of names, and how many.
charts-counted = { $label }: { $n }
# $day: where a step begins.
charts-from-day = From { $day }
charts-month = Month
charts-members = Members
charts-holders = Who held how much, 1988–2024
    .method = Sum of the map's pieces on each day, measured on an equal-area projection. Who held, not who claimed or was recognised. What is being handed over counts with the giver, what is contested with neither.
charts-acts = Acts of recognition and about it, by month
    .method = { $n } acts, or refusals, of entities, regions, municipalities and chambers that the world view draws, each once, in the month of the last day that its date allows. A click on a bar shows that kind alone. No UN member state has recognised Nagorno-Karabakh.
charts-recognitions = Jurisdictions whose recognition was in force
    .method = Each jurisdiction once, from the last day that the date of its first act allows. Maine counts from 10 to 29 April 2013 only: it rescinded its act. A city's act and a parliament's count alike here and do not weigh alike. No UN member state and no chamber of a national parliament is among them.
charts-vote = General Assembly resolution 62/243, { $day }
    .method = How the { $n } members of the time voted on the text, which reaffirms Azerbaijan's territorial integrity and demands the withdrawal of Armenian forces; it does not bind in law. Roll call: Erik Voeten's data on voting in the General Assembly. The names open below, or on a click.
# Beside the pointer, and within a part of the bar.
charts-vote-part = { $label }: { $n }, click for the names
charts-vote-inside = { $n } { WORD($vote, of: "vote", form: "narrow") }
charts-positions = What was said of the 2020 war
    .method = { $n } statements in the record, each counted once under the one heading that it comes to; a speaker may have made several. They are those that { $documents } documents report, each named in Records: not a count of what the world thought. A click lists the statements.
charts-blocs = Positions on the 2020 war by bloc
    .method = States of which the record has a statement, of the members at the time. A state counts in each bloc that it belonged to on the day of its statement, and once under each position that it took: the bars overlap and cannot be added up. Largest number of speakers first, then by name. Observers and suspended members are not counted. A click shows that position on the map, with the bloc's members beside it.
    .members = The members behind each bar
charts-bloc = { WORD($bloc, of: "bloc") } · { $spoke } of { $whole }
# Who spoke and belongs to no bloc.
charts-no-bloc = None of these · { $spoke }
# The whole name of a bloc, with what charts-bloc says of it.
charts-bloc-named = { $name } ({ $counted })


## What the server answers instead of a file

server-busy = Too many files are being made just now; ask again in some seconds.
# Of a file that waits for others, which were asked for before.
server-wait = { $seconds ->
    [one] Other files are being made first: this one in about { $seconds } second. The place is kept.
   *[other] Other files are being made first: this one in about { $seconds } seconds. The place is kept.
}
server-cannot-make = The server has no room to make this file just now; ask again later.
# Of a request that is not one of the atlas, by the number that HTTP has for it.
server-refuses = { $code ->
    [404] There is nothing at this address.
    [405] The atlas can only be read.
    [413] A request to the atlas has no body, or a small one.
    [414] The address is too long.
    [500] The atlas failed to answer; the fault is ours.
   *[other] The atlas cannot take this request.
}
server-no-host = The request names no host.
server-other-host = The atlas is not served under this name.


## Of an address that could not be taken as it stands

# Each follows the part that it is about: day=2020-13-01: …
notice-read-as = read as { $meant }
notice-outside = outside { $first } to { $last }; the nearest day is shown
notice-no-day = { $value } is not a day; write it as 1994-05-12
notice-two-days = { $value } can be two days; write it as 1994-05-12
notice-no-setting = not a setting of the atlas
notice-no-version = not a version of addresses; read as one of today
notice-later-version = of a later atlas than this; what it means here is shown
notice-view = not a view; write one of { $allowed }
notice-mode = not a way of comparing; write one of { $allowed }
notice-theme = not a theme of the world; write one of { $allowed }
notice-part = not a part of the world with a map of its own; write one of { $allowed }
notice-lang = not a language of the map; write one of { $allowed }
notice-ui = not a language of the atlas; write one of { $allowed }
notice-words = not a speaker in whose words the map can be read, or two of them parted by a comma; write of { $allowed }
notice-layers = not a list of layers
notice-sel = not the name of something on the map
notice-at = not a viewport; write longitude,latitude,zoom
# Of the settings of a sheet, in an address or after the name of an option.
notice-one-of = write one of { $allowed }
notice-number = write a number from { $least } to { $most }
notice-switch = write 1 for with, 0 for without
notice-title = write a title of 1 to 300 characters
notice-note = write a note of 1 to 300 characters
notice-letters = no font of the atlas has { $letters }; write it without
notice-too-large = { $pixels } pixels wide is too large; { $most } is the most for this layout, or save it as PDF or SVG, which have no pixels
notice-too-large-served = { $pixels } pixels wide is too large; { $most } is the most for this layout, or save it as PDF or SVG, which have no pixels; 'contact-lines export' on your own machine draws larger ones


## How ground is held

held-as-held = { $holder }
held-as-handover = { $holder }, being handed over to { $other }
# Names neither side first.
held-as-contested = { $holder }
