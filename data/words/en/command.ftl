# What the command line says: help, and errors. Names of commands, options and formats stay as
# they are in every language.

command-line = The atlas of Nagorno-Karabakh's status, 1988-2024. No browser and no network are needed but to read it.
command-examples = examples:
command-help = 'contact-lines COMMAND --help' explains a command.
# The group of options of a map sheet.
command-sheet = the sheet


## Commands

# What each does, and more of it below its options.
command-serve = Show the atlas in a browser (the default).
    .more = Where --site or --trust name hosts, requests under any other name are refused; this machine's own names are always answered. What it takes to be open to many is in docs/hosting.md.
command-export = Save a view as a map sheet: SVG, PNG or PDF.
    .more = The suffix of the file chooses what it is. The text of a PDF is text, that of an SVG is outlines, or with --svg editing text in layers that have names. The same command gives the same bytes; what the map shows is also inside the file.
command-film = Save a span of days as a film: GIF, MP4, WebM or numbered images.
    .more = A name without a suffix becomes a folder of numbered PNG files with a table of their days. The film rests where something changes; Ctrl+C leaves nothing half done.
command-snapshot = Print who held each piece on a day, as CSV.
command-where = Print who held a place on a day, by what evidence, and where the line was.
command-cite = Print how a fact, its source or the data are cited.
    .more = A fact is named as in an address: e- an event, r- an act, p- a piece (its holding on the day), f- or l- a line. BibTeX is read by biblatex too. A date that is not known to the day is in no form written as a day. Exit code 1: the fact rests on no source.
command-diff = Print what changed hands between two days.
command-data = Save the data behind a view: CSV, GeoJSON, GeoPackage or a zip of all.
    .more = Pieces, lines, zones, corridor, events and acts are as of the view's day and without what the view hides; names are those that may have been in use, and those without a date; claims are all that is said of these rows, whenever it was said. A comparison has the later day in full, and what changed hands since the earlier. In CSV a text that a spreadsheet would run (it begins with = + - @, tab or return) gets an apostrophe before it.
command-onefile = Save the atlas as one HTML file that needs no server and no network.
command-site = Write the whole atlas as a folder, for any web server or object store.
    .more = Pages, views, records, search, comparison, frame for other pages, data and the one-file atlas, and for each day of change, each act and each event of the map a page that needs no script. Only PDF, films, layouts for paper and the data of one view need a server: there the page says so, and draws SVG and PNG itself. The same data give the same bytes. A folder that this command wrote is replaced whole, but for what others put there; any other has to be empty.
command-join = Join a table of events to the ground: who held it, where and when each happened.
    .more = Columns for place and day are guessed (UCDP GED, ACLED, lon and lat, WKT) or named. Added are piece, district then and today, holder, on whose word that rests, zones, and the distance to the line between the sides with what that line may be out by. Where more than one holder is possible, on another day of an interval or within what the place may be out by, holders has all and holder is empty. data/precisions.csv says what a code of precision means. The rows are read a part at a time: a million take some seconds and little memory.
# $rows, $one, $several and $unknown are numbers: all, those with one holder, those with several
# possible, those of which nothing is known.
command-joined = { $path }: { $rows } rows; { $one } on ground of one holder, { $several } of several possible ones, { $unknown } outside the area or the days covered
# The heading of the table and the chart of counts.
command-counts = Rows by holder, district and month
counts-key = Solid: certainly on that holder's ground. Pale, on top of it: possibly.
# $count is the number of rows of the highest bar of a holder in a month.
counts-most = at most { $count } in a month
# $least and $most are numbers of rows.
counts-range = { $least } to { $most }
# What stands in the place of a district outside the area shown.
counts-elsewhere = no district
counts-column-month = Month
counts-column-district = District
counts-column-holder = Held by
counts-column-least = At least
counts-column-most = At most
command-release = Write a release of the data: GeoParquet, Parquet, a workbook, a GeoPackage.
    .more = holdings.parquet is who held each piece, by period, with geometry: all that another engine needs. With it come lines, zones, events and acts as GeoParquet, every table of the record as Parquet and as a sheet of one workbook, days as text, the record as it is, and a description for an archive (DataCite). The folder says of which version of the data it is, with the hash of each file. It needs pyarrow and openpyxl: pip install 'contact-lines[release]'.
command-check = Find every fault of the data and say where.
command-translations = List what of a language is missing, drafted, reviewed, or stale because its English has changed.
    .more = Without options the sums of each language. A row is a message of the interface, as page.ftl and its neighbours have it, or a text of the record by table, row and column. What is missing or stale is said in English; a message that is stale is said as it was.
command-compile = Make ready what is served, so that no start has to.
    .more = From a checkout the first start compiles the data into a cache, in a folder named by a hash of data and code. This does it before, as for an image of a machine. CONTACT_LINES_CACHE names the cache; without it it is contact-lines in $XDG_CACHE_HOME or ~/.cache.


## Options

option-address = a day (2020-11-24), a link copied from the atlas, or the part of it after the host, in quotes: '?day=2020-11-24&view=world&lang=hy'
option-from = first day, as 2020-09-27
option-to = last day
option-from-of-bar = first day of the time bar, as 2020-09-27
option-to-of-bar = last day of the time bar
option-no-legend = without the legend
option-no-sources = without the list of sources
option-no-disclaimer = without the disclaimer (it stays inside the file)
option-no-inset = without the small map of where a zoomed map lies
option-no-cards = without the pictures of the pages for who links to them, which take most of the time
option-version = print the version of the atlas and that of its data
option-join-file = a .csv, .parquet, .geojson or .gpkg file
option-join-output = a .csv or .parquet file
option-join-lon = the column of the longitude, in degrees
option-join-lat = the column of the latitude
option-join-day = the column of the day, or of the first of an interval
option-join-until = the column of the last day of an interval
option-join-precision = the column of the code of precision
option-join-scheme = whose codes those are
option-join-dates = how days are written where it cannot be seen: day first, month first, or a spreadsheet's count
option-join-engine = what joins: this machine, or the workers of a dask cluster, which needs contact-lines[dask]
option-join-scheduler = with --engine dask, the address of a scheduler, as tcp://10.0.0.1:8786; without it two workers are started here
option-join-count = also write how many rows there are by month, district and holder, with what is uncertain as a range: as table to a .csv file, as chart to an .svg file, as both to an .html file
option-release-output = the folder to write: a new one, an empty one, or one that this command wrote
option-release-site = where the atlas can be opened by all: the description then names it
option-host = address to listen on
option-port = port to listen on
option-site = where the atlas can be opened by all, as https://atlas.example/: links in saved files then begin with it
option-trust = a further name or address that the atlas is asked for under, as atlas.example or 192.168.1.7; .example.org stands for all below it; may be given again
option-proxies = how many proxies stand before it whose word on who asks, and for which address, is believed (default 0)
option-workers = processes that serve: one for each core of a busy machine (default 1)
option-reload = from a checkout: start anew when data or code are edited; while they have a fault, tell it and keep showing what was
option-output = a .svg, .png or .pdf file
option-address-site = where the atlas can be opened by all: the link in the file then begins with it
option-layout = shape of the sheet (default: sheet, 8:5; wide is 16:9; a4, a3 and letter are paper)
option-orient = default: landscape
option-title = a title of your own
option-note = a note of your own, of up to 300 characters, under the title
option-labels = language of the names on the map
option-transparent = no ground under sheet and map
option-svg = SVG: seen has its text as outlines, the same picture everywhere (default); editing has text as text, with room for wider faces
option-scale = PNG: pixels per unit of the sheet (default 2)
option-width = PNG: width in pixels
option-mm = width on paper in millimetres
option-dpi = PNG: pixels per inch on paper (default with --mm: 300)
option-by = change (default), day, week, month, year or a number of days; changes are never stepped over
option-rest = how long a change rests (default 1.2)
option-film-output = a .gif, .mp4 or .webm file, or a folder
option-day = a day, as 2020-11-24
option-place = a name in any language of the map, or longitude,latitude in degrees
option-where-day = a day, as 2020-11-07
option-fact = an id, or a link copied from the atlas
option-cite-day = a day, as 2020-11-24: for a piece
option-what = default: fact
option-format = default: text
option-cite-site = where the atlas can be opened by all: links then begin with it
option-before = a day, as 2020-09-26
option-after = another day
option-csv = each piece as a row of CSV
option-data-output = a .csv, .geojson, .gpkg or .zip file
option-view = view that it opens with
option-onefile-output = an .html file
option-site-output = a new or empty folder, or one that this command wrote
option-site-site = where the folder will be opened by all, as https://example.org/atlas/: search engines and saved files are told it
option-language = one language, as az
option-missing = only what is missing
option-stale = only what is stale
option-drafted = only what is drafted
option-reviewed = only what is reviewed


## What is said of what was typed wrongly, and the heads of the help

# Names of options, and what was typed, are values.
parser-usage = usage:
parser-error = { $program }: error: { $message }
parser-argument = argument { $argument }: { $message }
parser-positionals = positional arguments
parser-options = options
parser-help = show this help message and exit
parser-unknown = unrecognized arguments: { $arguments }
parser-not-with = not allowed with argument { $argument }
parser-no-value = ignored explicit argument { $value }
parser-required = the following arguments are required: { $arguments }
parser-one-value = expected one argument
parser-ambiguous = ambiguous option: { $option } could match { $options }
parser-type = invalid { $type } value: { $value }
parser-choice = invalid choice: { $value } (choose from { $choices })
parser-command = unknown command { $value } (choose from { $choices })


## What a command says while it runs

translations-language = Language
translations-what = Message or text
translations-state = State
translations-in = { $state ->
    [missing] missing
    [stale] stale
    [drafted] drafted
   *[reviewed] reviewed
}

command-version = contact-lines { $version }, data version { $data }
command-open = Contact Lines is open at { $address } (Ctrl+C stops it)
command-stopped = stopped; nothing half done was left behind
command-ignored = ignored: { $part }
command-frames = { $frames ->
    [one] { $frames } frame
   *[other] { $frames } frames
}, { $seconds } s of film
command-file = { $path }: { $size } kB
command-files = { $path }: { $files } files, { $size } MB


## What of a command cannot be meant or done, and what would do

fault-data = Mend these first: 'contact-lines check' lists them.
fault-file = { $file }: { $fault }; check the name and that there is room
fault-some-file = file
fault-port = { $port } is no port; write a number from 1 to 65535
fault-host = --host { $host }: no address of this machine; write 127.0.0.1, or 0.0.0.0 to be open to others
fault-open-to-all = --host { $host } is open to others: say with --site where all open the atlas, as --site https://atlas.example/, or with --trust the name or address that they ask for, as --trust 192.168.1.7
fault-trusted = { $said }: no name of a host; write one as atlas.example, .example.org or 192.168.1.7
fault-proxies = { $said }: write how many proxies stand before the atlas, as 1
fault-count = { $said }: write a number from { $least } to { $most }
fault-listen = cannot listen at { $place }: { $fault }; write another --port, as { $other }
fault-reload = --reload is for a checkout: the data of an installation are not edited
fault-rest = --rest { $rest }: write seconds from 0.1 to 60
fault-cite-day = { $fact } was held by one and another: write a day after it, as { $fact } 2020-11-24
fault-no-fact = { $named } names no fact; write one as e-agdam-2020 (an event), r-am-icj-2021 (an act), p-kalbajar 2020-11-24 (who held a piece), or a link copied from the atlas
fault-no-source = { $fact } rests on no source in the record
fault-day = { $day } is no day of the atlas; write one from { $first } to { $last }, as 1994-05-12
fault-language = --language { $language }: write one of { $languages }
fault-same-file = { $path } would be written over: it is the table that is read, or is written twice; name another file
fault-backwards = --to is not after --from; give the earlier day first
fault-no-point = { $asked } is no point: write longitude and latitude in degrees, as 46.75,39.76
fault-outside = { $asked } lies outside the region: write a longitude from { $west } to { $east } and a latitude from { $south } to { $north }
fault-swapped = { $asked } lies outside the region: swapped? write { $other }
fault-many-places = “{ $asked }” is the name of several places: write { $places }, or a longitude and a latitude
fault-near-places = no place is called “{ $asked }”: nearest are { $places }; or write a longitude and a latitude, as 46.75,39.76
fault-no-place = no place is called “{ $asked }”: write it as on the map, or a longitude and a latitude, as 46.75,39.76
fault-no-view = { $named } names no view; write a day as 2020-11-24, or a link copied from the atlas
fault-site = --site { $address }: write the address that all can open, as https://atlas.example/
# $package is a package that is not installed, $extra what brings it: join or dask.
fault-join = Joining needs { $package }: pip install 'contact-lines[{ $extra }]'
fault-scheduler = --scheduler is of --engine dask: write both, or neither
fault-release = A release needs { $package }: pip install 'contact-lines[release]'
fault-kind = { $path }: cannot write { $kind }; name it { $allowed }
fault-no-suffix = { $path }: cannot write a file without a suffix; name it { $allowed }
fault-no-folder = { $folder }: there is no such folder; make it first, or write elsewhere
fault-folder-file = { $folder }: is a file; name a folder
fault-folder-others = { $folder }: holds files that this command did not write; name an empty folder, or one that it wrote before
fault-folder-edited = { $path }: was edited since it was written; move it away, or name another folder
fault-folder-taken = { $path }: is not of this command, and stands where it would write; move it away, or name another folder


## What is made from a checkout before it can be shown

store-what = { $made ->
    [documents] the documents
    [bundle] the bundle
    [words] what is said in another language
   *[other] the { $made }
}
store-compiling = Compiling the map from the data, once for these data
store-telling = Telling the map in { $language }, once for these data and words
store-bundling = Bundling the page's script
store-making = { $what }; kept in { $folder }
store-waiting = Another process is making { store-what }; waiting for it
store-edited = Edited meanwhile; once more
store-ready = Ready after { $seconds } s: { store-what }
store-unmade = { store-what } could not be made; the reason stands above
store-keeps-changing = the files of which { store-what } is made keep changing
store-not-kept = { $folder }: { $fault }: what is made is not kept, and made again at the next start; CONTACT_LINES_CACHE can name another folder
store-no-room = { $folder }: { $fault }; there is no room for { store-what }, here or in { $cache }
store-not-in-place = { $place }: cannot be put in place; remove it and start again
store-not-as-built = { $folder }: { $fault }; this installation is not as it was built: install contact-lines again
store-unwritable = cannot be written to
store-missing = is missing
store-of-other = was made of other data or by other code
store-file-damaged = { $file } is damaged
store-file-missing = { $file } is missing
