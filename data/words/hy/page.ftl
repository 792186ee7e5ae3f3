## The page as it is sent

atlas-name = Contact Lines
atlas-place = Լեռնային Ղարաբաղ
atlas-subtitle = Լեռնային Ղարաբաղ, 1988–2024. վերահսկողություն, հավակնություն, ճանաչում, բանաձևեր
page-title = { $view }, { $day } · { atlas-name }
page-skip = Անցնել ժամանակասանդղակին
page-views = Տեսքեր
page-themes = Թեմաներ
page-tongues = Լեզուներ
page-map = Քարտեզ
address-notice = Այս հասցեում. { $notice }
fault-loading = Ատլասի մի մասը հնարավոր չեղավ բեռնել։
fault-retry = Կրկին փորձել
extents-label = Աշխարհի մասեր
extents-world = Աշխարհ
zoom-label = Մասշտաբ
zoom-in = Մեծացնել
zoom-out = Փոքրացնել
zoom-whole = Ամբողջ քարտեզը
embed-legend = Լեգենդ
embed-open = Բացել՝ { $name }
embed-only-maps = view={ $view }. զետեղել կարելի է միայն քարտեզներ


## Numbers

edges = ± { $most } մ
edges-between = ± { $least }–{ $most } մ


page-disclaimer = Սահմանները, անունները և գույները հավանություն կամ ճանաչում չեն ենթադրում. գծերը մոտավոր են։ Տվյալները՝ CC BY 4.0. վայրերը՝ GeoNames, OpenStreetMap-ի մասնակիցներ. հիմքը՝ Natural Earth, NOAA։


draft-notice = Սևագիր թարգմանություն. լեզվակիրը դեռ չի ստուգել։
draft-report = Հայտնել բառի մասին
draft-tell = Սխալ բառի մասին հայտնեք այս ատլասը հրապարակողին։
draft-report-at = Հայտնել բառի մասին՝ { $link }


report-error = Հայտնել սխալի մասին


scale-km = { $km } կմ


## The strip over the map

strip-label = Օրը և ինչ է փոխվել
strip-last-change = Վերջին փոփոխությունը՝ { $day }
strip-last-event = Վերջին իրադարձությունը՝ { $day }
strip-more = և ևս { $more }՝ նույն օրը
strip-next = { $days ->
    [1] Հաջորդ փոփոխությունը՝ վաղը
   *[other] Հաջորդ փոփոխությունը՝ { $days } օրից
}
strip-passed = { $before } → { $after }


## What is on the map

today-heading = Այս քարտեզի վրա այսօր
more-layers = Այլ շերտեր
layers-off = { $off } անջատված


latest-changes = Վերջին փոփոխությունները


## Time bar

window-label = Ներքևում բացված
window-year = Օրվա տարին
window-chosen = Ինչպես մեծացված է
lane-whole = Ով էր վերահսկում տարածքը
lane-whole-world = Բոլոր տարիները
lane-control = Քարտեզի փոփոխություններ
lane-agreements = Համաձայնություններ, իրավունք
lane-events = Իրադարձություններ
day-near = Օր՝ տարիների տակ բացված օրերի սահմաններում

time-label = Ժամանակ
time-previous = Նախորդ փոփոխությունը
    .hint = Նախորդ փոփոխությունը (Page Up ժամանակասանդղակի վրա)
time-next = Հաջորդ փոփոխությունը
    .hint = Հաջորդ փոփոխությունը (Page Down ժամանակասանդղակի վրա)
time-day = Օր
time-pace = Արագություն
pace-slow = դանդաղ
pace-normal = սովորական
pace-fast = արագ
time-names = Անուններ
time-show = Ցույց տալ այս օրը
typed-no-day = «{ $typed }» օրացույցի օր չէ։
typed-two-days = «{ $typed }» կարող է լինել երկու օր։ Ո՞րը նկատի ունեք։
typed-takes = Ինչպես 24.11.2020, 24 նոյեմբերի 2020, 2020-11 կամ 2020
typed-outside = Ատլասն ընդգրկում է այս ժամանակը՝ { $first } – { $last }։
said-step = { $day }՝ { $change }
said-step-noted = { $day }՝ { $change } ({ $note })
skip-to-map = Անցնել քարտեզին
walk-region = Տարածաշրջանի քարտեզ
walk-world = Աշխարհի քարտեզ
walk-map = քարտեզ
walk-help = Սլաքներով անցնում եք քարտեզի տարրերով, Enter-ը բացում է, Escape-ը վերադարձնում է. Shift-ի հետ դրանք տեղաշարժում են քարտեզը, + և - փոխում են մասշտաբը։
walk-none = Քարտեզի այս մասում շտեմարանից ոչինչ չկա։
pan = Տեղաշարժել քարտեզը
    .up = Վերև
    .down = Ներքև
    .left = Ձախ
    .right = Աջ
meanings = Ինչ են նշանակում լեգենդը և կառավարման տարրերը
listing = Ինչ կա այս քարտեզի վրա
listing-areas = Տարածքներ
listing-lines = Գծեր
listing-marks = Նշաններ
listing-places = Վայրեր
play = Նվագարկել
    .hint = Նվագարկել ըստ փոփոխությունների (բացատ ժամանակասանդղակի վրա)
pause = Դադար
    .hint = Դադար (բացատ ժամանակասանդղակի վրա)
copy-link = Հղում
    .hint = Պատճենել ցուցադրվածի հղումը
link-by-hand = Պատճենեք հասցեն

shown-events = { $shown } / { $all ->
    [one] { $all } իրադարձություն
   *[other] { $all } իրադարձություն
}
shown-of-theme = { $theme ->
    [votes] { $shown } / { $all } քվե
    [positions] { $shown } / { $all } հայտարարություն
   *[acts] { $shown } / { $all } ակտ
}
shown-events-drawn = { $shown } / { $all } իրադարձություն. { $few } առավել կշռելիները գծված են առանձին, մյուսները՝ մեկ կտավի վրա


## Search

search-hint = Գտնել վայր, մարմին, իրադարձություն կամ օր
    .short = Վայր, մարմին, դեպք, օր
search-results = Գտնված
search-go-to = Անցնել՝ { $day }
search-day = Օր
search-found = Գտնվել է { $n }
search-none = Այդպես ոչինչ չի կոչվում
search-fault = Անունները հնարավոր չեղավ բեռնել։ Նորից գրեք՝ կրկին փորձելու համար։


## Note beside the pointer

note-held = { $held }, սկսած՝ { $since }
note-area = { $area }, եզրեր՝ { $edges }


## Two days compared

compare-heading = Երկու օրերի համեմատություն
compare-with = և
compare-swap = Փոխատեղել երկու օրերը
compare-how = Ինչպես համեմատել
compare-divide = Բաժանագիծ երկու օրերի միջև
compared-passed = { $first } — { $last }՝ մի վերահսկողից մյուսին անցել է { $area }, որից՝
compared-nothing = { $last } դրությամբ ոչ ոք չէր վերահսկում այնպիսի բան, որը { $first } դրությամբ վերահսկում էր ուրիշը։
compared-pair = { $before } → { $after }
compared-in-all = անցել է մի վերահսկողից մյուսին
compared-nothing-short = մի վերահսկողից մյուսին ոչինչ չի անցել
compared-to = { $area } → { $after }


## Panel

panel-label = Լեգենդ, զտիչներ և մանրամասներ
panel-details = Մանրամասներ
panel-close = Փակել մանրամասները
panel-hint = Սեղմեք քարտեզի, նշանի կամ անվան վրա՝ փաստերն ու աղբյուրները կարդալու համար։
detail-none = Սեղմեք քարտեզի, նշանի կամ անվան վրա՝ փաստերն ու աղբյուրներն այստեղ կարդալու համար։
detail-fault = Գրառումը հնարավոր չեղավ բեռնել։ Նորից սեղմեք՝ կրկին փորձելու համար։

fact-accuracy = Ճշգրտություն
fact-act = Ակտ
fact-area = Մակերես
fact-body = Մարմին
fact-category = Կատեգորիա
fact-changed = Փոխվել է քարտեզի վրա
fact-date = Ամսաթիվ
fact-district = Խորհրդային ժամանակաշրջանի շրջան
fact-drawn = Ինչ է սա
fact-ended = Ավարտվել է
fact-kind = Տեսակ
fact-nkao = Նախկին ԼՂԻՄ
fact-note = Նշում
fact-outcome = Ելք
fact-place = Վայր
fact-shown = Պատկերված
fact-side-1994 = Կողմ, 1994–2020 թթ.
fact-side-2020 = Կողմ, 2020–2023 թթ.
fact-symbol = Փաստաթղթի նիշ
fact-today = Այսօր
fact-votes = Քվեներ
not-documented = փաստագրված չէ

said-by = { $speaker }. { $says }
source-unreferenced = Առանց հղման՝ հանրահայտ տեղեկություն, աղբյուր դեռ չկա
source-cited = Աղբյուր՝ { $title } (ձայն՝ { $voice }, ընթերցում՝ { $read })
source-cited-in = Աղբյուր՝ { $title }, { $where } (ձայն՝ { $voice }, ընթերցում՝ { $read })

claims-heading = Ինչում են աղբյուրները տարբերվում
claim-value = { $field }՝ { $value }
claim-field = { $field ->
    [binding] պարտադիր ուժ
    [body] մարմին
    [category] կատեգորիա
    [date] ամսաթիվ
    [deaths] մահացածների թիվ
    [jurisdiction_id] ում կողմից
    [kind] տեսակ
    [name] անվանում
    [outcome] ելք
    [published] հրապարակված
    [stance] դիրքորոշում
    [until] ավարտ
    [valid_from] սկիզբ
    [valid_to] ավարտ
   *[other] { $field }
}
claim-rule = Ցույց է տրվում քարտեզի վրա այս կանոնով՝ { $rule }

event-changed = { $control ->
    [change] ով էր վերահսկում տարածքը
    [line] գիծ
    [corridor] միջանցքը
   *[none] ոչինչ
}

act-heading = { $date }՝ { $title }
act-votes = { $yes } կողմ, { $no } դեմ, { $abstained } ձեռնպահ
position-heading = { $date }՝ { $position } (2020 թ. պատերազմ)
vote-heading = { $date }՝ Գլխավոր ասամբլեա, 62/243. { $vote }
body-within = { $kind }, { $within }
related-heading = Ներառող և ներառված այլ մարմիններ

members-heading = Անդամները 2020 թ. պատերազմի ժամանակ. շտեմարանում հայտարարություն ունեն { $all }-ից { $spoke }-ը
chairs-heading = Համանախագահները 2020 թ. պատերազմի ժամանակ. շտեմարանում հայտարարություն ունեն { $all }-ից { $spoke }-ը
members-said = { $position }՝ { $members }
members-party = Հակամարտության կողմ՝ { $members }
members-silent = Առանց հայտարարության՝ { $members }։
member-gone = Չի հաշվվում (սկսած՝ { $ended })՝ { $member }։
blocs-heading = Բլոկներ, որոնց մաս է կազմել
bloc-member = { $bloc }. միացել է՝ { $joined }
bloc-member-until = { $bloc }. միացել է՝ { $joined }, մինչև { $ended }
bloc-chair = { $bloc }, որպես համանախագահ. միացել է՝ { $joined }
bloc-chair-until = { $bloc }, որպես համանախագահ. միացել է՝ { $joined }, մինչև { $ended }

held-heading = Վերահսկող
held-from = Սկսած՝ { $from } – { $held }
held-between = { $from } — { $to }՝ { $held }
held-evidence = Ում խոսքով՝ { $evidence }

on-other-days = Այլ օրերին
corridor-heading = Լաչինի միջանցքի վիճակը
corridor-state = { $route ->
    [new] { $state }, { $period }, նոր ճանապարհով
   *[old] { $state }, { $period }, հին ճանապարհով
}
corridor-reported = Հաղորդել է՝ { $reporter }

drawn-heading = Ինչպես է գծվել
drawn-part = { $name }, { $period }՝ { $edges }
drawn-between = Ինչի միջև՝ { $pairs }
drawn-pair = { $one } և { $other }
drawn-rest = Ադրբեջանի մնացած մասը

names-heading = Անուններ
name-said = { $language }՝ { $name } ({ $authority })
name-said-when = { $language }՝ { $name } ({ $authority }, { $period })
name-none = { $language }՝ շտեմարանում անուն չկա. քարտեզը ցույց է տալիս անգլերենը
name-not-both = { $language }՝ շտեմարանում երկու կողմերի անունները չկան. քարտեզը ցույց է տալիս անգլերենը
place-outside = Քարտեզի գունավորած տարածքից դուրս։
place-held = { $day }՝ { $held }, սկսած՝ { $since }, ինչպես ամբողջ հատվածը՝ { $piece }


## Saving

save-open = Պահել…
save-heading = Պահել այս տեսքը
save-close = Փակել
save-format = Ձևաչափ
save-form = Տեքստ
save-layout = Դասավորություն
save-orientation = Կողմնորոշում
save-landscape = Հորիզոնական
save-portrait = Ուղղահայաց
save-size = Չափ
save-as-laid-out = ըստ դասավորության
save-at-size = էկրանի վրա
save-on-screen = էկրանի վրա, ×{ $times }
save-in-pixels = լայնությունը՝ պիքսելներով
save-on-paper = թղթի վրա, մմ
save-width = Լայնություն
save-px = px
save-mm = մմ
save-dpi = dpi
    .spoken = Կետ մեկ դյույմում
save-titled = Վերնագիր
save-names-as-shown = ինչպես քարտեզի վրա
save-with = Ներառել
save-with-legend = լեգենդ
save-with-sources = աղբյուրներ
save-with-inset = ներդիր
    .hint = Փոքր քարտեզ, որը ցույց է տալիս մեծացված քարտեզի տեղը
save-with-no-ground = թափանցիկ ֆոն
save-disclaimer = Վերապահումը միշտ մնում է թերթի վրա։
save-data = Այս տեսքի տվյալները
save-command = Որպես հրաման
save-film = Որպես ֆիլմ
    .first = Ֆիլմի առաջին օրը
    .last = Ֆիլմի վերջին օրը
save-embed = Զետեղել էջում
save-as = Պահել { $format }
save-title = { $title }, { $day }
save-title-compared = Ով ինչ էր վերահսկում՝ { $day }, համեմատած՝ { $other }
save-no-answer = Նախադիտում չկա. սերվերը չի պատասխանում։
save-failed = Նախադիտում չկա. սերվերում սխալ է տեղի ունեցել։
copy = Պատճենել
copied = Պատճենված է
copy-by-hand = Ctrl+C


## The atlas as one file

sheet-title = { $title }. { $day }
sheet-title-compared = { $title }. { $day }, համեմատած՝ { $other }


## Records and charts, where no script runs

records-without-script = Աղյուսակներին սկրիպտ է պետք, որն այստեղ չի աշխատում։ Դրանց յուրաքանչյուր տող ատլասի հիմքում ընկած տվյալների մի տող է՝ CSV ձևաչափով։
charts-without-script = Գծապատկերներին սկրիպտ է պետք, որն այստեղ չի աշխատում։ Ինչ է ցույց տալիս յուրաքանչյուրը և ինչպես է հաշվվել, գրված է դրա վերնագրի տակ։


## Records

records-label = Գրառումներ
records-tables = Աղյուսակներ
records-find = Գտնել
    .hint = բառեր ցանկացած սյունակում
records-columns = Սյունակներ
records-save = Պահել CSV
records-hint = Տողը բացվում է քարտեզի վրա՝ իր ամսաթվով։ Շեղատառ ամսաթվերն անստույգ են և գրված են EDTF-ով. ցուցիչը պահեք դրանց վրա՝ բառերով կարդալու համար։
records-shown = { $shown } / { $all ->
    [one] { $all } տող
   *[other] { $all } տող
}
records-filters-on = քարտեզի զտիչները կիրառված են. անջատել
records-filters-off = քարտեզի զտիչներն անջատված են. կիրառել


## Charts and About

about-label = Ատլասի մասին
charts-label = Գծապատկերներ
charts-hint = Քայլի կամ սյունի վրա սեղմելը բացում է քարտեզն այդ օրով. գիծը նշում է ժամանակասանդղակի օրը։
charts-spoken = { $title }։ { $method } Թվերը հաջորդում են աղյուսակով։
charts-numbers = Թվերը՝ աղյուսակով
charts-kinds-shown = Քարտեզի զտիչները կիրառված են. ցույց են տրվում՝ { $names }։
charts-kinds-hidden = Քարտեզի զտիչները կիրառված են. թաքցված են՝ { $names }։
charts-no-kind = ոչ մեկը
charts-all-kinds = ցույց տալ բոլոր տեսակները
charts-names = { $label }՝ { $names }


## Tables of Records

table-events = Իրադարձություններ
table-resolutions = Բանաձևեր
table-positions = Դիրքորոշումներ, 2020 թ. պատերազմ
table-memberships = Բլոկներ
table-votes = Քվեներ
table-control = Վերահսկողություն
table-claims = Տարբերվող պնդումներ
table-sources = Աղբյուրներ

column-about = Թեմա
column-abstained = Ձեռնպահ
column-act = Ակտ
column-address = Հասցե
column-against = Դեմ
column-archived = Արխիվացված
column-as = Որպես
column-author = Հեղինակ
column-began-with = Սկսվել է
column-bloc = Բլոկ
column-body = Մարմին
column-by-which-rule = Որ կանոնով
column-changed = Փոփոխություն
column-date = Ամսաթիվ
column-ended = Ավարտվել է
column-event = Իրադարձություն
column-fact = Փաստ
column-for = Կողմ
column-from = Սկսած
column-held-by = Վերահսկող
column-how = Ինչպես
column-joined = Միացել է
column-jurisdiction = Սուբյեկտ
column-key = Բանալի
column-km = կմ²
column-known-through = Հայտնի է միջոցով
column-licence = Լիցենզիա
column-matter = Հարց
column-member = Անդամ
column-more = Ավելին
column-on-the-map = Քարտեզի վրա
column-outcome = Ելք
column-piece-of-the-map = Քարտեզի հատված
column-place = Վայր
column-published = Հրապարակված
column-publisher = Հրատարակիչ
column-remarks = Դիտողություններ
column-roll-call = Անվանական քվեարկություն
column-source = Աղբյուր
column-source-key = Աղբյուր, բանալի
column-speaker = Հայտարարող
column-symbol = Փաստաթղթի նիշ
column-table = Աղյուսակ
column-title = Վերնագիր
column-to-excluded = Մինչև, չներառյալ
column-until-excluded = Մինչև, չներառյալ
column-value = Արժեք
column-voice = Ձայն
column-voice-of-the-source = Աղբյուրի ձայնը
column-vote = Քվե
column-what-is-said = Ինչ է ասվում
column-what-it-comes-to = Ամփոփ իմաստը
column-what-it-said-of-the-war = Ինչ է ասել 2020 թ. պատերազմի մասին
column-what-it-says = Ինչ է ասում
column-what-was-done = Ինչ է արվել
column-what-was-said = Ինչ է ասվել
column-where-in-it = Տեղը դրա մեջ
column-who = Ով
column-who-says = Ով է ասում
claim-whole = Ամբողջը

grid-loading = Բեռնվում է…
grid-no-rows = Տողեր չկան
grid-no-matches = Ոչ մի տողում այս բառերը չկան
grid-sort = Սեղմեք Enter՝ տեսակավորելու համար
grid-open-filter = Սեղմեք Ctrl Enter՝ զտիչը բացելու համար
grid-filtered = Զտված
grid-filter = զտիչ
grid-tip = Նշում


## Charts

charts-counted = { $label }՝ { $n }
charts-from-day = Սկսած՝ { $day }
charts-month = Ամիս
charts-members = Անդամներ
charts-holders = Ով որքան էր վերահսկում, 1988–2024
    .method = Քարտեզի հատվածների գումարը յուրաքանչյուր օրվա համար՝ չափված հավասարամակերես պրոյեկցիայով։ Ով էր վերահսկում, ոչ թե ով էր հավակնում կամ ճանաչված էր։ Հանձնման ընթացքում գտնվողը հաշվվում է հանձնողին, վիճարկվողը՝ ոչ մեկին։
charts-acts = Ճանաչման և դրա վերաբերյալ ակտեր՝ ըստ ամիսների
    .method = Աշխարհի տեսքում պատկերվող կազմավորումների, երկրամասերի, համայնքների և պալատների { $n } ակտ կամ մերժում, յուրաքանչյուրը մեկ անգամ՝ իր ամսաթվի թույլ տված վերջին օրվա ամսում։ Սյունի վրա սեղմելը ցույց է տալիս միայն այդ տեսակը։ ՄԱԿ-ի ոչ մի անդամ պետություն չի ճանաչել Լեռնային Ղարաբաղը։
charts-recognitions = Սուբյեկտներ, որոնց ճանաչումն ուժի մեջ էր
    .method = Յուրաքանչյուր սուբյեկտ՝ մեկ անգամ, սկսած իր առաջին ակտի ամսաթվի թույլ տված վերջին օրվանից։ Մեյնը հաշվվում է միայն 2013 թ. ապրիլի 10-ից 29-ը. այն չեղարկել է իր ակտը։ Քաղաքի ակտը և խորհրդարանի ակտն այստեղ հաշվվում են հավասար, բայց հավասար կշիռ չունեն։ Դրանց մեջ չկա ՄԱԿ-ի ոչ մի անդամ պետություն և ազգային խորհրդարանի ոչ մի պալատ։
charts-vote = Գլխավոր ասամբլեայի 62/243 բանաձևը, { $day }
    .method = Ինչպես են այն ժամանակվա { $n } անդամները քվեարկել տեքստի վերաբերյալ, որը վերահաստատում է Ադրբեջանի տարածքային ամբողջականությունը և պահանջում դուրս բերել հայկական ուժերը. այն իրավաբանորեն պարտադիր չէ։ Անվանական քվեարկությունը՝ ըստ Գլխավոր ասամբլեայում քվեարկությունների մասին Էրիկ Վուտենի տվյալների։ Անունները բացվում են ներքևում կամ սեղմելիս։
charts-vote-part = { $label }՝ { $n }, սեղմեք՝ անունների համար
charts-vote-inside = { $n } { WORD($vote, of: "vote", form: "narrow") }
charts-positions = Ինչ է ասվել 2020 թ. պատերազմի մասին
    .method = Շտեմարանի { $n } հայտարարություն, յուրաքանչյուրը հաշվված մեկ անգամ՝ իր ամփոփ իմաստին համապատասխանող մեկ վերնագրի տակ. նույն հայտարարողը կարող է արած լինել մի քանիսը։ Դրանք այն հայտարարություններն են, որոնց մասին հաղորդում է { $documents } փաստաթուղթ, որոնցից յուրաքանչյուրը նշված է «Գրառումներ» բաժնում. սա աշխարհի կարծիքի հաշվարկ չէ։ Սեղմելիս բացվում է հայտարարությունների ցանկը։
charts-blocs = Դիրքորոշումները 2020 թ. պատերազմի վերաբերյալ՝ ըստ բլոկների
    .method = Այն պետությունները, որոնցից շտեմարանում հայտարարություն կա՝ այն ժամանակվա անդամներից։ Պետությունը հաշվվում է յուրաքանչյուր բլոկում, որին պատկանել է իր հայտարարության օրը, և մեկ անգամ՝ իր յուրաքանչյուր դիրքորոշման ներքո. սյուները վերածածկվում են և չեն կարող գումարվել։ Սկզբում՝ ըստ հայտարարողների մեծագույն թվի, ապա՝ ըստ անվան։ Դիտորդներն ու կասեցված անդամները չեն հաշվվում։ Սեղմելը ցույց է տալիս այդ դիրքորոշումը քարտեզի վրա, կողքին՝ բլոկի անդամներին։
    .members = Յուրաքանչյուր սյանը համապատասխանող անդամները
charts-bloc = { WORD($bloc, of: "bloc") } · { $spoke } / { $whole }
charts-no-bloc = Սրանցից ոչ մեկը · { $spoke }
charts-bloc-named = { $name } ({ $counted })


## What the server answers instead of a file

server-busy = Հենց հիմա չափազանց շատ ֆայլեր են ստեղծվում. կրկին հարցրեք մի քանի վայրկյանից։


## Of an address that could not be taken as it stands

notice-read-as = ընկալվեց որպես { $meant }
notice-outside = դուրս է { $first } – { $last } ժամանակահատվածից. ցույց է տրվում ամենամոտ օրը
notice-no-day = { $value }՝ օր չէ. գրեք այսպես՝ 1994-05-12
notice-two-days = { $value }՝ կարող է լինել երկու օր. գրեք այսպես՝ 1994-05-12
notice-no-setting = ատլասի կարգավորում չէ
notice-no-version = հասցեների տարբերակ չէ. ընկալվեց որպես այսօրվա հասցե
notice-later-version = սրանից ավելի ուշ ատլասի հասցե է. ցույց է տրվում, թե ինչ է դա նշանակում այստեղ
notice-view = տեսք չէ. գրեք սրանցից մեկը՝ { $allowed }
notice-mode = համեմատման եղանակ չէ. գրեք սրանցից մեկը՝ { $allowed }
notice-theme = աշխարհի թեմա չէ. գրեք սրանցից մեկը՝ { $allowed }
notice-lang = քարտեզի լեզու չէ. գրեք սրանցից մեկը՝ { $allowed }
notice-ui = ատլասի լեզու չէ. գրեք սրանցից մեկը՝ { $allowed }
notice-words = այն խոսողը չէ, ում բառերով կարելի է կարդալ քարտեզը, կամ ստորակետով բաժանված երկուսը. գրեք սրանցից՝ { $allowed }
notice-layers = շերտերի ցանկ չէ
notice-sel = քարտեզի վրա գտնվող որևէ բանի անուն չէ
notice-at = տեսադաշտ չէ. գրեք երկայնություն,լայնություն,մասշտաբ
notice-one-of = գրեք սրանցից մեկը՝ { $allowed }
notice-number = գրեք թիվ՝ { $least } – { $most }
notice-switch = գրեք 1՝ ներառելու, 0՝ չներառելու համար
notice-title = գրեք վերնագիր՝ 1-ից 300 նիշ
notice-too-large = { $pixels } պիքսել լայնությունը չափազանց մեծ է. այս դասավորության համար առավելագույնը { $most } է, կամ պահեք որպես PDF կամ SVG, որոնք պիքսելներ չունեն
notice-too-large-served = { $pixels } պիքսել լայնությունը չափազանց մեծ է. այս դասավորության համար առավելագույնը { $most } է, կամ պահեք որպես PDF կամ SVG, որոնք պիքսելներ չունեն. 'contact-lines export' հրամանը ձեր համակարգչում գծում է ավելի մեծերը


## How ground is held

held-as-held = { $holder }
held-as-handover = { $holder }, հանձնման ընթացքում → { $other }
held-as-contested = { $holder }

scheme = Գույներ
    .system = Ինչպես համակարգում
    .light = Բաց
    .dark = Մուգ
    .contrast = Ավելի ցայտուն

opened-help = Տարիների վրայով քաշելը ներքևում բացում է ընդգրկված օրերը։ Գումարման և հանման նշանները բացում են ավելի քիչ կամ ավելի շատ օր, իսկ Shift-ի հետ սլաքները տեղաշարժում են դրանք։

acting = Ով կա այս քարտեզի վրա

acting-group = { $what }՝ { $n }

acting-none = Դեռ ոչ ոք։

classroom = Դասասենյակ
    .hint = Խոշոր տառեր և ամբողջ էկրանը՝ քարտեզին. Page Up-ն ու Page Down-ը անցնում են փոփոխությունից փոփոխություն, Escape-ն ավարտում է

classroom-end = Ավարտել

classroom-legend = Լեգենդ

tour-offer = Առաջի՞ն անգամ եք այստեղ։ Շրջայցը հինգ կանգառով ցույց է տալիս, թե ինչպես է կարդացվում ատլասը։

tour-start = Սկսել շրջայցը

tour-no = Ոչ, շնորհակալություն

tour-label = Շրջայց

tour-at = { $at } / { $of }

tour-back = Հետ

tour-next = Առաջ

tour-done = Պատրաստ է

tour-end = Ավարտել շրջայցը

tour-map = Մեկ քարտեզ՝ յուրաքանչյուր օրվա համար
    .text = Գույներն ասում են, թե ով էր վերահսկում տարածքը քարտեզի վերևում նշված օրը, իսկ հաստ գիծը կողմերի միջև գիծն է։ Այն, ինչ այսօր քարտեզի վրա է, թվարկված է կողքին՝ մակերեսով։

tour-time = Բոլոր օրերը՝ 1988-ից 2024 թ.
    .text = Սլաքներն անցնում են փոփոխությունից փոփոխություն, տարիների վրայի գիծը տանում է ցանկացած օր, իսկ տարիների վրայով քաշելը դրանք բացում է ներքևում։ Օրը կարելի է նաև գրել։

tour-detail = Յուրաքանչյուր փաստ ունի իր աղբյուրը
    .text = Տարածքի, գծի, նշանի կամ անվան վրա սեղմելն այստեղ ասում է, թե ով էր այն վերահսկում այդ օրը, երբվանից, ում խոսքով և որքան ստույգ է դա՝ աղբյուրներով։

tour-world = Ով ինչ է ասել աշխարհում
    .text = Ճանաչումները, 2008 թ. քվեարկությունը և 2020 թ. պատերազմի վերաբերյալ դիրքորոշումները աշխարհի երեք քարտեզ են։ Ով քարտեզի վրա է, թվարկված է կողքին. օղակը հաշվում է քաղաքներն ու շրջանները և բացվում է։

tour-take = Վերցրեք ձեզ հետ
    .text = «Պահելը» տեսքը գծում է որպես պատկեր տպագրության կամ էկրանի համար՝ լեգենդով և աղբյուրներով. «Պատճենել հղումը» պահում է ճիշտ այն, ինչ ցույց է տրվում։ «Ատլասի մասին» բաժինն ասում է, թե ինչպես է այն արվել և ինչ չի կարող ասել։

on-day = { $day }

on-day-act = { $act }, սկսած՝ { $since }

on-day-word = Ում խոսքով

on-day-sure = Որքան ստույգ է

on-day-sure-line = եզրերը գծված են { $edges } ճշգրտությամբ

on-day-since = Սկսած

on-day-held = Վերահսկող

ring-heading = Քաղաքներ և շրջաններ՝ { $place }

ring-note = { $n ->
    [one] { $place }՝ { $n } քաղաք կամ շրջան
   *[other] { $place }՝ { $n } քաղաք և շրջան
}

ring-act = { $act }, { $date }

save-note = Ձեր նշումը

film-draw = Գծել ֆիլմը

film-cancel = Չեղարկել

film-waiting = { $place ->
    [1] Սրանից առաջ գծվում է մեկ ֆիլմ։
   *[other] Սրանից առաջ գծվում է { $place } ֆիլմ։
}

film-begins = Ֆիլմն սկսված է։

film-drawing = Գծված է { $of } օրից { $done }-ը։

film-done = Ֆիլմը գծված է. { $mb } ՄԲ։

film-save = Պահել ֆիլմը

film-failed = Ֆիլմը հնարավոր չեղավ գծել։ { $fault }

film-cancelled = Չեղարկված է. դրանից ոչինչ չի մնացել։

notice-part = աշխարհի այնպիսի մաս չէ, որն իր քարտեզն ունի. գրեք սրանցից մեկը՝ { $allowed }

notice-note = գրեք նշում՝ 1-ից 300 նիշ

panel-grip = Ամբողջ բարձրությամբ

notes-heading = Նշումներ քարտեզի վրա
notes-heading-of = Նշումներ քարտեզի վրա. { $map }

server-wait = { $seconds ->
    [one] Նախ այլ ֆայլեր են ստեղծվում. այս մեկը՝ մոտ { $seconds } վայրկյանից։ Հերթը պահպանվում է։
   *[other] Նախ այլ ֆայլեր են ստեղծվում. այս մեկը՝ մոտ { $seconds } վայրկյանից։ Հերթը պահպանվում է։
}

server-cannot-make = Հենց հիմա սերվերում այս ֆայլը ստեղծելու տեղ չկա. կրկին հարցրեք ավելի ուշ։

server-refuses = { $code ->
    [404] Այս հասցեում ոչինչ չկա։
    [405] Ատլասը կարելի է միայն կարդալ։
    [413] Ատլասին ուղղված հարցումը մարմին չունի կամ ունի փոքր մարմին։
    [414] Հասցեն չափազանց երկար է։
    [500] Ատլասը չկարողացավ պատասխանել. սխալը մերն է։
   *[other] Ատլասը չի կարող ընդունել այս հարցումը։
}

server-no-host = Հարցման մեջ հոսթ նշված չէ։

server-other-host = Ատլասն այս անվամբ չի մատուցվում։

notice-letters = ատլասի ոչ մի տառատեսակում չկա { $letters }. գրեք առանց դրա
