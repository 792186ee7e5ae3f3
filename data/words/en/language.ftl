# A folder with this file is a language in which the atlas speaks: see docs/language.md.

# As the language calls itself.
language-name = English
# By which numbers, days and lists are formed, as CLDR names it: 11,722 and 24 November 2020.
language-locale = en-GB
# Another language that forms numbers and lists in the same way, and tells as many plurals apart:
# where a browser does not know the locale, as it may not know az or hy, it follows that.
language-stand-in = en
# ltr or rtl
language-direction = ltr

# The letters in their order, by which names are sorted.
language-letters = a b c d e f g h i j k l m n o p q r s t u v w x y z

# How dates are written: the patterns of CLDR change from version to version, and a reader's
# browser has another than the server. Names of months are those of CLDR: beside a day in the
# form that stands there, else in that of a name alone.
language-day = { $day } { $month } { $year }
language-day-and-month = { $day } { $month }
language-month = { $month } { $year }
