# Atlasın danışdığı dil; bax: docs/language.md.

language-name = Azərbaycanca
language-locale = az
language-direction = ltr

language-letters = a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v w y z

language-day = { $day } { $month } { $year }
language-day-and-month = { $day } { $month }
language-month = { $month } { $year }
language-stand-in = tr
