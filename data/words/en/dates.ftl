# Dates of the record, with all the doubt that is in them; the page and the sheets say the same.
# A $date, $first or $last is a day, a month, a year or a decade as the locale writes it;
# .inside is the form within a sentence.

# $year is the first of the ten.
date-decade = the { $year }s
date-uncertain = { $date }, uncertain
date-about = { $date }, about
date-about-uncertain = { $date }, about, uncertain
# Of a month, a year or a decade.
date-day-unknown = { $date }, day not known
    .inside = { $date }
date-before = { $date } or before
date-after = { $date } or after
date-between = Between { $first } and { $last }
    .inside = between { $first } and { $last }
# What the two days share of year and month is said once, with $last.
date-period = from { $first } to { $last }

## Between which dates something holds

date-since = from { $first }
date-until = to { $last }
date-always = on every day
