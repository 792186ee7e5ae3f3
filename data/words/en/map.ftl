# What is said of the map on a day: sentence, headline, captions, changes, alt text. It is
# compiled with the map, in each language; the page only chooses by the day.
#
# Values stand in braces: $day a date or a text, $km2 a whole number, $holder a value of the list
# "holder". How they are formed, docs/language.md says.

