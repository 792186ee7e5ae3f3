# What programs are told: of the resources of the interface, their parameters and columns, and
# what of a question cannot be answered. docs/interface.md shows them in use.

interface-about = Who held what, who claimed it, who recognised it, and what law or the United Nations said, day by day and with sources. Days are ISO 8601, shapes EPSG:4326, areas km², distances and accuracies metres. A row names its source (source_id) and where in it (locator).
interface-fault = The question cannot be answered: each fault names the parameter, what it was, and what would do.

# Of a release: a file beside the data.
release-read-me =
    Contact Lines { $version }, data version { $data }, CC BY 4.0.

    holdings.parquet: who held each piece of the study area, from valid_from until before valid_to (empty: without end), with geometry in EPSG:4326. lines, zones, events, acts, roads: the same of these. tables: every table of the record. contact-lines.xlsx and contact-lines.gpkg hold the same. contact-lines-data.zip is the record as it is edited, with the dictionary of every column; unpacked in place of data/ in a checkout of this version it opens again as this atlas. datacite.json describes it for an archive; site.json lists the files with their hashes.

release-days = The days that the data cover.

# The feed of changes of the data. $was and $now are sentences.
feed-title = { $atlas }: changes of the data
feed-said = Before: { $was } Now: { $now }
feed-source = Source: { $source }
feed-rule = Rule: { $rule }

# What an editor that embeds a link (oEmbed) is told where there is nothing to embed.
oembed-format = Only JSON is given: format=json.
oembed-address = The address is none of this atlas: url= takes a link copied from it.
oembed-view = Only a map can be framed: a link to Region, World or Compare.

## Resources

interface-snapshot = Each piece of the study area with who held it on a day; the pieces leave no gap.
interface-holdings = Who held each piece, from which day until which: piece by period by holder.
interface-lines = The lines between the sides and the borders, each stretch with its period and accuracy.
interface-zones = What lay over the pieces beside who held them: corridor, peacekeepers, claims, hand-overs.
interface-events = Events, each with its point where one is known.
interface-acts = Acts of parliaments, councils, organisations and courts, each with the place of who acted.
interface-terms = What was called what, by whom: the words of named speakers, and nobody else's.
interface-at = How a point stood on a day: holder, evidence, zones, claims, and how near the line was.
interface-diff = What changed hands between two days.
interface-sources = The documents that the rows point to.

## Parameters

interface-parameter-day = A day of the atlas.
interface-parameter-from = The first day of the span; of a difference the earlier day. A row that may lie in the span is in it.
interface-parameter-to = The last day of the span; of a difference the later day.
interface-parameter-holder = With whom the ground counts.
interface-parameter-kind = Rows of this kind alone.
interface-parameter-category = Events of this category alone.
interface-parameter-speaker = A speaker's key: its words alone.
interface-parameter-source = A source's key.
interface-parameter-lon = Longitude in degrees, EPSG:4326.
interface-parameter-lat = Latitude in degrees, EPSG:4326.

## Columns

# Those that are worked out; the others say what they mean in the dictionary of the data.
interface-column-area_km2 = Its area in km².
interface-column-parties = Who holds it, or between whom it is contested or being handed over.
interface-column-evidence = On whose word the change of control rests.
interface-column-peacekeepers = Whether it lay in the zone of the peacekeepers.
interface-column-corridor = Whether it lay in the corridor.
interface-column-claimed = Whether it lay in a claimed area.
interface-column-claimed_by = Who claimed it, in alphabetical order.
interface-column-from_holder = Who held it on the earlier day.
interface-column-to_holder = Who held it on the later day.
interface-column-jurisdiction = Who acted, by name.
interface-column-speaker = Whose words they are, by name.
interface-column-uncertain = Whether the line is nearer than it is accurate, or the piece was not simply held by one side.
interface-column-sources = The sources of all of it: of the holder first, of the lines last.
# A date as EDTF stands in its own column; these are its bounds. $column names that column.
interface-bound-earliest = The earliest day that { $column } allows.
interface-bound-latest = The latest day that { $column } allows.

## An answer

interface-answer-about = What was asked, of which version of the data, and under which licence.
interface-answer-sources = The sources that the rows cite, by their keys.

## What cannot be answered

interface-unknown = There is no such parameter here; there are { $names }.
interface-asks-nothing = This takes no parameters.
interface-required = It is needed, as { $example }.
interface-twice = It stands there more than once: once, with one value.
interface-no-day = A day from { $first } to { $last }, written as 2020-11-24.
interface-no-degrees = Degrees with a point, as { $example }.
interface-no-value = One of { $values }.
interface-no-resource = There is no such resource or form; there are { $names }.
interface-no-row = No row has this key; GET { $where } lists them.
interface-no-span = The first day lies after the last: turn them round.
interface-no-point = The point is none of the region, which lies between { $west } and { $east } E, { $south } and { $north } N.
