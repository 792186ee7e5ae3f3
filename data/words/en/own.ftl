# A reader's own data on the map: panel, dialog, table, and what is wrong with a file.

own-heading = Your own data
own-lead = Put a table of events on this map: CSV, GeoJSON, Excel, Parquet or GeoPackage. It stays on your machine.
own-choose = Choose a file…
own-drop = Drop the file to open it here
own-yes = yes
own-no = no
own-none = none


## While something is done

own-reading = Reading: { $percent } %
own-trying = Working it out…
own-joining = Joining to the ground: { $percent } %
own-writing = Writing the file…
own-loaded = { $good ->
    [one] { $good } row of { $name } is on the map.
   *[other] { $good } rows of { $name } are on the map.
}
own-removed = Your data are off the map.


## The dialog

# $rows and $columns are numbers already written.
own-found = Rows: { $rows }. Columns: { $columns }.
own-where = Where
own-lon = Longitude
own-lat = Latitude
own-wkt = Or points as WKT
own-place-needed = Choose longitude and latitude, or a column of points.
own-precision = How exact the place is
own-scheme = Codes of
own-when = When
own-day = Day
own-day-needed = Choose the column of the day.
own-until = Last day
own-order = Days are written
own-order-ymd = year first, or with the month’s name
own-order-dmy = day, month, year
own-order-mdy = month, day, year
own-order-serial = as a spreadsheet counts them
own-order-choose = choose…
own-order-asked = No number is over twelve: say which stands first, the day or the month.
# Numbers of rows are $days and $months, what stands in the first of each $day and $month; said on
# the command line too.
own-day-orders = { $column }: the day stands first in some rows ({ $days }: “{ $day }”), the month in others ({ $months }: “{ $month }”). Say which is meant (on the command line --dates dmy or mdy), or write all days in one way, best as 2020-11-24: the order is never guessed.
own-file = File
own-encoding = Encoding
own-delimiter = Between columns
own-sheet = Sheet
own-preview = The first rows, and what each gave
own-read-place = Place
own-read-day = Day
own-swapped = Most of these points would lie in the region if longitude and latitude were exchanged.
own-swap = Exchange them
own-outside = None of these points lies in the region.
own-faults = { $bad ->
    [one] { $bad } row cannot be shown
   *[other] { $bad } rows cannot be shown
}
own-faults-more = The first { $first } are named.
# Of a row: $value is what stands there, $why what is wrong and what would do.
own-row = Row { $row }: “{ $value }”: { $why }
own-row-column = Row { $row }, { $column }: “{ $value }”: { $why }
own-load = { $good ->
    [one] Put { $good } row on the map
   *[other] Put { $good } rows on the map
}
own-load-some = { $good ->
    [one] Put { $good } good row on the map, leave out { $bad }
   *[other] Put { $good } good rows on the map, leave out { $bad }
}
own-load-none = Put them on the map
own-cancel = Cancel


## What is wrong with a row, and what would do

own-no-number = is no number; write degrees as 39.76
own-no-degrees = is no degrees of a place; are longitude and latitude in the columns that are chosen?
own-no-wkt = is no point; write POINT (46.75 39.76)
own-no-point = is no point; only points can be shown
own-day-empty = is empty; write the day as 2020-11-24
own-no-day = is no day; write it as 2020-11-24
own-until-before = is before the first day; are the two columns exchanged?
own-day-order = may be two days; say whether day or month stands first
own-day-differs = may be in the other order, as rows of this file differ; say whether day or month stands first
own-no-code = is no code of the scheme that is chosen; choose its scheme, or no column
own-row-long = has more cells than there are columns; put a value that holds the sign between columns in quotation marks
own-quote = has a quotation mark that nothing closes; close it, or write it twice


## What is wrong with a file, and what would do

own-empty = The file is empty.
own-no-rows = The file has no rows below its header.
own-html = This is a page of the web, not a table: download the file that it links to.
own-xls = This is an Excel file of the old kind: save it as .xlsx or CSV.
own-zip = This is an archive, not a workbook: unpack it, and open the table in it.
own-unknown-kind = A file of this kind cannot be read: save the table as CSV, GeoJSON, .xlsx, Parquet or GeoPackage.
own-too-many = The file has more than { $most } rows, which is more than a page holds. The command “contact-lines join” takes any number.
own-too-large = The file has { $mb } MB; of this kind a page holds { $most }. The command “contact-lines join” takes larger ones.
own-carry-large = The file has { $mb } MB; the atlas as one file carries { $most }.
own-quote-open = A quotation mark in or after row { $row } is not closed: close it, or write it twice.
own-json = Line { $line }: this is no JSON; save the file anew as GeoJSON or CSV.
own-json-other = This JSON is no list of features or rows: save it as GeoJSON.
own-crs = The places are in { $crs }: save them in EPSG:4326 (degrees).
own-parquet = The Parquet file cannot be read ({ $why }): save it anew, or as CSV.
own-compressed = The Parquet file is compressed by { $codec }: save it with snappy, gzip or zstd.
own-xlsx = The workbook cannot be read ({ $why }): save the sheet as CSV.
own-gpkg = The GeoPackage cannot be read ({ $why }): save the layer anew, or as GeoJSON.
own-gpkg-open = The GeoPackage was not closed (there is a file beside it that ends with -wal): close the program that has it open, or save the layer as GeoJSON.
own-no-column = There is no column { $column }.
own-nothing-open = No file is open.
own-failed = This did not work: { $why }


## On the map

own-shown = { $shown } of { $passing } shown on this day; { $all } in all
own-shown-either = { $shown } of { $passing } shown on either day; { $all } in all
# How many the second map shows on its day.
own-shown-beside = { $shown } shown on { $day }
own-window = Shown
own-window-day = on their day
own-window-week = for a week
own-window-month = for a month
own-window-year = for a year
own-window-before = from their day on
own-window-all = on all days
own-colour = Coloured by
own-colour-one = one colour
own-other-values = other values
own-no-value = no value
own-from-to = { $from } to { $to }
own-number = { $n }
own-filters = Only rows in which
own-filter-column = Column
own-filter-how = how
own-filter-value = value
own-filter-add = Add a condition
own-filter-remove = Remove this condition
own-is = is
own-has = has in it
own-least = is at least
own-most = is at most
own-list = Rows that show on this day
own-credit = Source line
own-credited = Points: { $credit }, added by a reader.
own-table = Table
own-save = Save as CSV, joined
own-carry = Save the atlas with these data
own-carry-said = One HTML file that opens without a network: the atlas, all rows of the file, and your source line.
own-remove = Take off the map
own-row-heading = Row { $row }
own-row-own = Columns of the file
own-lane = Your own data
own-lane-said = How many of your rows begin when; the tallest bar stands for { $most }.
own-save-note = Your own data are on the map and stay on this machine: PNG and SVG are drawn in the page, PDF and film, which the server draws, are off.


## What the ground adds

own-column-row = Row
own-column-piece = Piece
own-column-district = District then
own-column-district-today = District today
own-column-oblast = In the former oblast
own-column-holder = Holder
own-column-holders = Possible holders
own-column-manner = Manner
own-column-evidence = Evidence
own-column-zones = Zones
own-column-line = Nearest line
own-column-metres = Metres to the line
own-column-accuracy = The line may be out by (m)
own-column-uncertain = Uncertain


## In Records

own-rows = { $from } to { $to } of { $all }
own-rows-none = No rows show on this day.
own-before = Before
own-after = Next
own-counts = Counted by holder, district and month
own-counts-note = Rows that may lie on ground of several, or nearer to the line than it is accurate, make the range.
own-counts-chart = Rows by month for each holder; the paler part of a bar is uncertain.
own-counts-tallest = tallest bar: { $n }
own-counts-more = { $shown } of { $all } are shown; the file has all.
own-month = Month
own-count = Rows
own-save-counts = Save the counts as CSV
