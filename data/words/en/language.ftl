# A folder with this file is a language in which the atlas speaks: see docs/language.md.

# As the language calls itself.
language-name = English
# By which numbers, days and lists are formed, as CLDR names it: 11,722 and 24 November 2020.
language-locale = en-GB
# ltr or rtl
language-direction = ltr
