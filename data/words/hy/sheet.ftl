## Around the map

disclaimer = Այս քարտեզի սահմանները, անունները և գույները հավանություն կամ ճանաչում չեն ենթադրում։ Գծերը մոտավոր են. դրանց ճշգրտությունը նշված է յուրաքանչյուրի հետ։ Տվյալները՝ CC BY 4.0, Contact Lines-ի մասնակիցներ. վայրերը՝ © GeoNames (CC BY 4.0) և OpenStreetMap-ի մասնակիցներ (ODbL). հիմքի քարտեզը՝ Natural Earth, NOAA։
region-title = Ով ինչ էր վերահսկում Լեռնային Ղարաբաղում և դրա շուրջ
sheet-titled = { $title }, { $day }
sheet-compared = Ով ինչ էր վերահսկում՝ { $day }, համեմատած՝ { $other }
sheet-today = { $changes }
sheet-last-change = Վերջին փոփոխությունը ({ $day })՝ { $changes }
sheet-last-event = Վերջին իրադարձությունը ({ $day })՝ { $changes }
sheet-and-more = { $changes } և ևս { $more }
sheet-passed = { $first } — { $last }՝ մի վերահսկողից մյուսին անցած. { $listed }։
sheet-passed-nothing = { $first } — { $last }՝ մի վերահսկողից մյուսին ոչինչ չի անցել։
sheet-passed-part = { $area }, { WORD($before, of: "holder", form: "short") } → { WORD($after, of: "holder", form: "short") }
sheet-sources = Աղբյուրներ՝ { $sources }։
sheet-sources-some = Աղբյուրներ՝ { $sources }. և ևս { $more }՝ { $link }
sheet-sources-inside = Աղբյուրներ՝ { $sources }. և ևս { $more }՝ նշված այս ֆայլի ներսում։
sheet-source = { $publisher }, { $title } ({ WORD($voice, of: "source-voice", form: "spoken") }), { $date }
    .undated = { $publisher }, { $title } ({ WORD($voice, of: "source-voice", form: "spoken") })
    .unpublished = { $title } ({ WORD($voice, of: "source-voice", form: "spoken") }), { $date }
    .bare = { $title } ({ WORD($voice, of: "source-voice", form: "spoken") })
sheet-unreferenced = { $all } պնդումներից { $without }-ը հանրահայտ տեղեկություն է՝ դեռ առանց հղման։
sheet-imprint = Contact Lines { $version }, քարտեզ՝ { $day }, տվյալների տարբերակ { $data }, CC BY 4.0 · { $link }
sheet-citation = Contact Lines-ի մասնակիցներ: Contact Lines. Լեռնային Ղարաբաղի քաղաքական կարգավիճակի ատլաս, 1988–2024, տարբերակ { $version }, քարտեզ՝ { $day }, տվյալների տարբերակ { $data }։ CC BY 4.0։
sheet-hides-nothing = ոչինչ
sheet-more-keys = և ևս { $left }՝ քարտեզի վրա

## The layers of an SVG, as programs that edit pictures list them

svg-layer-relief = Ռելիեֆ
svg-layer-water = Ջուր
svg-layer-holders = Վերահսկողներ
svg-layer-acts = Ակտեր
svg-layer-zones = Գոտիներ
svg-layer-lines = Գծեր
svg-layer-roads = Ճանապարհներ
svg-layer-events = Իրադարձություններ
svg-layer-labels = Պիտակներ
svg-layer-map = Քարտեզ
svg-layer-ground = Ֆոն
svg-layer-furniture = Ձևավորում

## The legend, on the page as on a sheet

legend-handover = Վերը նշված տարածքների ներսում, ոչ թե դրանց կողքին. հաշվվում է հանձնողին։
legend-events = Իրադարձություններ
legend-possible = Հնարավոր. ամսաթիվն անստույգ է
    .meaning = Կիսաթափանցիկ՝ ամսաթվի թույլ տված առաջին օրվանից մինչև վերջինը։ Թվերը հաշվում են միայն ստույգը։
legend-acts-note = ՄԱԿ-ի ոչ մի անդամ պետություն երբևէ չի ճանաչել Լեռնային Ղարաբաղը։
legend-union = Միացյալ Նահանգների օրենսդիր մարմիններ
    .note = Տեքստեր ճանաչման կամ Ադրբեջանի տարածքային ամբողջականության մասին։
legend-votes = Գլխավոր ասամբլեա, 62/243, 2008 թ. մարտի 14
    .note = Բանաձևի վերաբերյալ քվեարկությունը ճանաչման ակտ չէ։
legend-organisation = Կազմակերպություն՝ իր նստավայրում
legend-positions-note = Պետություններ, կազմավորումներ, պալատներ և կազմակերպություններ. մարդիկ և կուսակցությունները «Գրառումներ» բաժնում են։
legend-changed = Երկու օրերի միջև անցել է մի վերահսկողից մյուսին
legend-outlined = Ուրվագծված է քարտեզի վրա
legend-no-cause = Պատճառը գրանցված չէ

## Films

film-title = { $title }, { $first } — { $last }
film-compared = Ով ինչ էր վերահսկում, օր առ օր, համեմատած՝ { $other }
film-citation = Contact Lines-ի մասնակիցներ: Contact Lines. Լեռնային Ղարաբաղի քաղաքական կարգավիճակի ատլաս, 1988–2024, տարբերակ { $version }, ֆիլմ՝ { $first } — { $last }, տվյալների տարբերակ { $data }։ CC BY 4.0։
film-comment = { $citation } { $link } { $rights }
film-gif-comment = { $title }։ { $comment }

## What changed hands between two days

difference-none = { $before } — { $after }՝ մի վերահսկողից մյուսին ոչինչ չի անցել։
difference-heading = Ինչ է անցել մի վերահսկողից մյուսին. { $before } — { $after }
difference-from = ումից
difference-to = ում
difference-area = կմ²
difference-cause = պատճառ
difference-caused = { $title } ({ $date })
difference-no-cause = գրանցված չէ
difference-more = { WORD($holder, of: "holder", form: "short") }՝ { $first }, ապա { $second } (+{ $change })
difference-less = { WORD($holder, of: "holder", form: "short") }՝ { $first }, ապա { $second } (−{ $change })

## How one place stood on a day

standing-point = { $lon } արլ. երկ., { $lat } հս. լայն., { $day }
standing-place = { $name }, { $lon } արլ. երկ., { $lat } հս. լայն., { $day }
standing-outside = Այն տեղանքից դուրս, որի վերահսկողին ատլասը նշում է։
standing-holder = Վերահսկող՝ { $held }, սկսած՝ { $since }
standing-attested = Ում խոսքով՝ { $evidence }
standing-cited = Ըստ՝ { $cited }
standing-cited-in = { $title } ({ $locator })
standing-piece = Հատված՝ { $piece }. շրջանն այն ժամանակ՝ { $then }, այսօր՝ { $today }
standing-inside = Նախկին մարզի ներսում
standing-not-inside = Նախկին մարզի ներսում չէ
standing-zone = Գոտու ներսում՝ { $zone } ({ $by })
standing-said = Ասել է { $speaker }. { $says }
standing-not-of-one = Անստույգ. այս տեղանքը պարզապես մեկ կողմի վերահսկողության տակ չէր։
standing-too-near = Անստույգ. կողմերի միջև գիծն ավելի մոտ է, քան դրա ճշգրտությունը։
standing-line = Կողմերի միջև մոտակա գիծը՝ { $name }, հեռավորությունը՝ { $metres }, ճշգրտությունը՝ { $accuracy }. դրա մեկ կողմում
    .near = Կողմերի միջև մոտակա գիծը՝ { $name }, հեռավորությունը՝ { $metres }, ճշգրտությունը՝ { $accuracy }. անստույգ
standing-border = Նախկին մարզի սահմանը՝ հեռավորությունը՝ { $metres }, ճշգրտությունը՝ { $accuracy }. դրա մեկ կողմում
    .near = Նախկին մարզի սահմանը՝ հեռավորությունը՝ { $metres }, ճշգրտությունը՝ { $accuracy }. անստույգ
standing-no-line = Այս օրը կողմերի միջև գիծ չկա
standing-metres = { $metres } մ
standing-kilometres = { NUMBER($km, minimumFractionDigits: 1, maximumFractionDigits: 1) } կմ
standing-sources = Աղբյուրներ՝

## Films that cannot be made

film-backwards = ֆիլմն ավարտվում է սկսվելուց առաջ. --from-ին տվեք ավելի վաղ օրը
film-no-step = '{ $step }' քայլ չէ. գրեք change, { $steps } կամ օրերի թիվ
film-is-there = { $path } արդեն կա. նշեք մի պանակ, որը չկա
film-unwritten = տեսանյութը հնարավոր չեղավ գրել. { $fault }

## The data behind a view

data-edited = տվյալներն այժմ { $now } տարբերակի են, իսկ այս ատլասը բացվել է { $opened } տարբերակով. նորից գործարկեք այն կամ գործարկեք --reload-ով
data-read-me =
    Contact Lines. մեկ տեսքի հիմքում ընկած տվյալները

    { "*" }.csv ֆայլերում տողերն են, *.geojson-ում՝ շերտերը (EPSG:4326, RFC 7946), atlas.gpkg-ում՝ դրանք բոլորը
    մեկ ֆայլով։ dictionary.md-ն բացատրում է յուրաքանչյուր սյունակը. sources.csv-ում նշված են այն փաստաթղթերը,
    որոնց տողերը հղում են անում source_id-ով, իսկ locator-ը տեղն է յուրաքանչյուրի մեջ։

    Հատվածները, գծերը, գոտիները, միջանցքը, իրադարձությունները և ակտերը տեսքի օրվա դրությամբ են և առանց
    տեսքի թաքցրածի. անունները նրանք են, որոնք կարող էին գործածության մեջ լինել, և նրանք, որոնք
    ամսաթիվ չունեն. պնդումները այս տողերի մասին երբևէ ասված ամեն ինչն են։ Համեմատությունն
    ունի ավելի ուշ օրն ամբողջությամբ, իսկ changed.csv-ում՝ այն, ինչ ավելի վաղ օրվանից անցել է մի վերահսկողից մյուսին։

    CSV ֆայլերում = + - @ նշաններով, ներդիրով կամ տողադարձով սկսվող տեքստի առաջ դրված է
    ապաթարց, որպեսզի ոչ մի աղյուսակային ծրագիր այն որպես բանաձև չգործարկի. հանեք այդ մեկ
    նիշը՝ տեքստն ինչպես գրանցված է ստանալու համար։

    { $about }

sheet-note = Պահողի նշումը՝ { $note }

legend-several = Ասել են նաև այլ բան
    .meaning = Գույնը հիմնականինն է. ով աջակցել է կողմերից մեկին, ունի նրա գույնը, մնացած բոլորը՝ ամենից հաճախ ասվածի գույնը։

film-too-long = փոփոխության { $frames } օր ունեցող ֆիլմը չափազանց երկար է այստեղ գծելու համար. խնդրեք առավելագույնը { $most } օր կամ ինքներդ գծեք այն հրամանով
