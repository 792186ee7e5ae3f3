# A folder with this file is a language in which the atlas speaks: see docs/language.md.

language-name = Русский
language-locale = ru-RU
language-direction = ltr

language-letters = а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я

language-day = { $day } { $month } { $year }
language-day-and-month = { $day } { $month }
language-month = { $month } { $year }
language-stand-in = ru
