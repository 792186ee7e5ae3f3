# Dates of the record. A month comes in the nominative, a day in the genitive: so no preposition
# that would ask for a case stands before them where either may come.

date-decade = { $year }-е годы
date-uncertain = { $date }, под вопросом
date-about = { $date }, приблизительно
date-about-uncertain = { $date }, приблизительно, под вопросом
date-day-unknown = { $date }, день не известен
    .inside = { $date }
date-before = { $date } или раньше
date-after = { $date } или позже
date-between = В промежутке { $first } – { $last }
    .inside = в промежутке { $first } – { $last }
date-period = { $first } — { $last }

## Between which dates something holds

date-since = { $first } и позже
date-until = { $last } и раньше
date-always = во все дни
