date-decade = { $year } onilliyi
date-uncertain = { $date }, dəqiq deyil
date-about = təxminən { $date }
date-about-uncertain = təxminən { $date }, dəqiq deyil
date-day-unknown = { $date }, günü məlum deyil
    .inside = { $date }
date-before = { $date } və ya əvvəl
date-after = { $date } və ya sonra
date-between = { $first } ilə { $last } arasında
    .inside = { $first } ilə { $last } arasında
date-period = { $first } – { $last }

## Nə vaxtdan nə vaxtadək

date-since = { $first } tarixindən
date-until = { $last } tarixinədək
date-always = bütün günlərdə
