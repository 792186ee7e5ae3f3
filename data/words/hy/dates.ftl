date-decade = { $year }-ական թթ.
date-uncertain = { $date }, անստույգ
date-about = { $date }, մոտավորապես
date-about-uncertain = { $date }, մոտավորապես, անստույգ
date-day-unknown = { $date }, օրը հայտնի չէ
    .inside = { $date }
date-before = { $date } կամ ավելի վաղ
date-after = { $date } կամ ավելի ուշ
date-between = { $first } – { $last } միջակայքում
    .inside = { $first } – { $last } միջակայքում
date-period = { $first } — { $last }

## Between which dates something holds

date-since = սկսած՝ { $first }
date-until = մինչև { $last }
date-always = բոլոր օրերին
