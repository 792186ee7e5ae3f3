# A reader's own data on the map: see ../en/own.ftl.

own-heading = Ձեր տվյալները
own-lead = Դրեք այս քարտեզի վրա իրադարձությունների աղյուսակ՝ CSV, GeoJSON, Excel, Parquet կամ GeoPackage։ Այն մնում է ձեր սարքում։
own-choose = Ընտրել ֆայլ…
own-drop = Բաց թողեք ֆայլը՝ այստեղ բացելու համար
own-yes = այո
own-no = ոչ
own-none = չկա


## While something is done

own-reading = Ընթերցում՝ { $percent } %
own-trying = Սպասեք…
own-joining = Համադրում տարածքի հետ՝ { $percent } %
own-writing = Ֆայլի գրանցում…
own-loaded = { $name } ֆայլի { $good } տող քարտեզի վրա է։
own-removed = Ձեր տվյալները հանված են քարտեզից։


## The dialog

own-found = Տողեր՝ { $rows }։ Սյունակներ՝ { $columns }։
own-where = Որտեղ
own-lon = Երկայնություն
own-lat = Լայնություն
own-wkt = Կամ կետեր WKT-ով
own-place-needed = Ընտրեք երկայնությունն ու լայնությունը կամ կետերի սյունակը։
own-precision = Տեղի ճշգրտությունը
own-scheme = Կոդերի սանդղակը
own-when = Երբ
own-day = Օր
own-day-needed = Ընտրեք օրվա սյունակը։
own-until = Վերջին օրը
own-order = Ինչպես են գրված օրերը
own-order-ymd = նախ տարին կամ ամսվա անունով
own-order-dmy = օր, ամիս, տարի
own-order-mdy = ամիս, օր, տարի
own-order-serial = ինչպես հաշվում է աղյուսակային ծրագիրը
own-order-choose = ընտրեք…
own-order-asked = Ոչ մի թիվ տասներկուսից մեծ չէ. ասեք, թե որն է առաջինը՝ օրը, թե ամիսը։
own-day-orders = { $column }. որոշ տողերում առաջինը օրն է ({ $days }՝ «{ $day }»), մյուսներում՝ ամիսը ({ $months }՝ «{ $month }»)։ Ասեք, թե որն է նկատի առնված (հրամանի տողում՝ --dates dmy կամ mdy), կամ բոլոր օրերը գրեք նույն ձևով, լավագույնը՝ 2020-11-24. կարգը երբեք չի գուշակվում։
own-file = Ֆայլ
own-encoding = Կոդավորում
own-delimiter = Սյունակների միջև
own-sheet = Թերթ
own-preview = Առաջին տողերը և դրանցից կարդացվածը
own-read-place = Տեղ
own-read-day = Օր
own-swapped = Այս կետերի մեծ մասը տարածաշրջանում կլիներ, եթե երկայնությունն ու լայնությունը փոխվեին տեղերով։
own-swap = Փոխել տեղերով
own-outside = Այս կետերից ոչ մեկը տարածաշրջանում չէ։
own-faults = { $bad } տող հնարավոր չէ ցույց տալ
own-faults-more = Նշված են առաջին { $first }-ը։
own-row = Տող { $row }՝ «{ $value }». { $why }
own-row-column = Տող { $row }, { $column }՝ «{ $value }». { $why }
own-load = Դնել { $good } տող քարտեզի վրա
own-load-some = Դնել { $good } պիտանի տող քարտեզի վրա, բաց թողնել { $bad }-ը
own-load-none = Դնել քարտեզի վրա
own-cancel = Չեղարկել


## What is wrong with a row, and what would do

own-no-number = թիվ չէ. աստիճանները գրեք այսպես՝ 39.76
own-no-degrees = տեղի աստիճան չէ. ընտրված սյունակներո՞ւմ են երկայնությունն ու լայնությունը
own-no-wkt = կետ չէ. գրեք POINT (46.75 39.76)
own-no-point = կետ չէ. կարելի է ցույց տալ միայն կետեր
own-day-empty = դատարկ է. օրը գրեք այսպես՝ 2020-11-24
own-no-day = օր չէ. գրեք այսպես՝ 2020-11-24
own-until-before = առաջին օրվանից շուտ է. արդյոք երկու սյունակները շփոթվա՞ծ չեն
own-day-order = կարող է երկու օր լինել. ասեք, թե որն է առաջինը՝ օրը, թե ամիսը
own-day-differs = կարող է այլ կարգով լինել, քանի որ այս ֆայլի տողերը տարբերվում են. ասեք, թե որն է առաջինը՝ օրը, թե ամիսը
own-no-code = ընտրված սանդղակի կոդ չէ. ընտրեք դրա սանդղակը կամ սյունակ մի ընտրեք
own-row-long = վանդակներն ավելի շատ են, քան սյունակները. սյունակների միջև դրվող նշանը պարունակող արժեքը վերցրեք չակերտների մեջ
own-quote = չակերտը փակված չէ. փակեք այն կամ գրեք երկու անգամ


## What is wrong with a file, and what would do

own-empty = Ֆայլը դատարկ է։
own-no-rows = Ֆայլում վերնագրից ներքև տողեր չկան։
own-html = Սա վեբ էջ է, ոչ թե աղյուսակ. ներբեռնեք այն ֆայլը, որին այն հղում է։
own-xls = Սա հին տեսակի Excel ֆայլ է. պահեք այն որպես .xlsx կամ CSV։
own-zip = Սա արխիվ է, ոչ թե Excel գիրք. բացեք այն և ընտրեք ներսի աղյուսակը։
own-unknown-kind = Այս տեսակի ֆայլը հնարավոր չէ կարդալ. պահեք աղյուսակը որպես CSV, GeoJSON, .xlsx, Parquet կամ GeoPackage։
own-too-many = Ֆայլում { $most } տողից ավելի կա, իսկ էջը դրանից ավելին չի տեղավորում։ «contact-lines join» հրամանը վերցնում է ցանկացած քանակ։
own-too-large = Ֆայլը { $mb } ՄԲ է. այս տեսակից էջը տեղավորում է { $most }։ «contact-lines join» հրամանը վերցնում է նաև ավելի մեծերը։
own-carry-large = Ֆայլը { $mb } ՄԲ է. ատլասը մեկ ֆայլով տանում է { $most }։
own-quote-open = { $row } տողում կամ դրանից հետո չակերտը փակված չէ. փակեք այն կամ գրեք երկու անգամ։
own-json = Տող { $line }. սա JSON չէ. ֆայլը նորից պահեք որպես GeoJSON կամ CSV։
own-json-other = Այս JSON-ում օբյեկտների կամ տողերի ցանկ չկա. պահեք այն որպես GeoJSON։
own-crs = Տեղերը { $crs } համակարգում են. պահեք դրանք EPSG:4326-ով (աստիճաններ)։
own-parquet = Parquet ֆայլը չի կարդացվում ({ $why }). պահեք այն նորից կամ որպես CSV։
own-compressed = Parquet ֆայլը սեղմված է { $codec }-ով. պահեք այն snappy, gzip կամ zstd-ով։
own-xlsx = Excel գիրքը չի կարդացվում ({ $why }). պահեք թերթը որպես CSV։
own-gpkg = GeoPackage-ը չի կարդացվում ({ $why }). պահեք շերտը նորից կամ որպես GeoJSON։
own-gpkg-open = GeoPackage-ը փակված չէ (կողքին կա ֆայլ, որի անունն ավարտվում է -wal-ով). փակեք այն բացած ծրագիրը կամ պահեք շերտը որպես GeoJSON։
own-no-column = { $column } սյունակ չկա։
own-nothing-open = Ոչ մի ֆայլ բաց չէ։
own-failed = Չստացվեց. { $why }


## On the map

own-shown = Այս օրը ցույց է տրված { $shown }-ը { $passing }-ից. ընդամենը { $all }
own-shown-either = Երկու օրերից մեկում ցույց է տրված { $shown }-ը { $passing }-ից. ընդամենը { $all }
own-shown-beside = { $day }՝ ցույց է տրված { $shown }-ը
own-window = Ցույց տալ
own-window-day = իրենց օրը
own-window-week = մեկ շաբաթ
own-window-month = մեկ ամիս
own-window-year = մեկ տարի
own-window-before = իրենց օրվանից սկսած
own-window-all = բոլոր օրերին
own-colour = Գույնն ըստ սյունակի
own-colour-one = մեկ գույն
own-other-values = այլ արժեքներ
own-no-value = առանց արժեքի
own-from-to = { $from }-ից { $to }
own-number = { $n }
own-filters = Միայն այն տողերը, որոնցում
own-filter-column = Սյունակ
own-filter-how = ինչպես
own-filter-value = արժեք
own-filter-add = Ավելացնել պայման
own-filter-remove = Հանել այս պայմանը
own-is = հավասար է
own-has = պարունակում է
own-least = ոչ պակաս քան
own-most = ոչ ավելի քան
own-list = Այս օրը ցույց տրվող տողերը
own-credit = Աղբյուրի տող
own-credited = Կետերը՝ { $credit }, ավելացրել է ընթերցողը։
own-table = Աղյուսակ
own-save = Պահել որպես համադրված CSV
own-carry = Պահել ատլասն այս տվյալներով
own-carry-said = Մեկ HTML ֆայլ, որը բացվում է առանց ցանցի. ատլասը, ֆայլի բոլոր տողերը և ձեր աղբյուրի տողը։
own-remove = Հանել քարտեզից
own-row-heading = Տող { $row }
own-row-own = Ֆայլի սյունակները
own-lane = Ձեր տվյալները
own-lane-said = Ձեր տողերից քանիսը երբ են սկսվում. ամենաբարձր սյունը նշանակում է { $most }։
own-save-note = Քարտեզի վրա ձեր տվյալներն են, և դրանք մնում են այս սարքում. PNG-ն և SVG-ն գծվում են էջում, իսկ PDF-ը և ֆիլմը, որոնք գծում է սերվերը, անջատված են։


## What the ground adds

own-column-row = Տող
own-column-piece = Հատված
own-column-district = Շրջանն այն ժամանակ
own-column-district-today = Շրջանն այսօր
own-column-oblast = Նախկին մարզում
own-column-holder = Վերահսկող
own-column-holders = Հնարավոր վերահսկողներ
own-column-manner = Վերահսկման ձևը
own-column-evidence = Վկայություն
own-column-zones = Գոտիներ
own-column-line = Մոտակա գիծը
own-column-metres = Մետր մինչև գիծը
own-column-accuracy = Գծի ճշգրտությունը (մ)
own-column-uncertain = Անորոշ


## In Records

own-rows = { $from }–{ $to } / { $all }
own-rows-none = Այս օրը ոչ մի տող չի ցուցադրվում։
own-before = Նախորդ
own-after = Հաջորդ
own-counts = Հաշվարկ ըստ վերահսկողի, շրջանի և ամսի
own-counts-note = Տողերը, որոնք կարող են մի քանիսի տարածքում լինել կամ գծին ավելի մոտ, քան դրա ճշգրտությունն է, տալիս են միջակայք։
own-counts-chart = Տողերն ըստ ամիսների յուրաքանչյուր վերահսկողի համար. սյան բաց մասն անորոշ է։
own-counts-tallest = ամենաբարձր սյունը՝ { $n }
own-counts-more = Ցույց է տրված { $shown }-ը { $all }-ից. ֆայլում բոլորը կան։
own-month = Ամիս
own-count = Տողեր
own-save-counts = Պահել հաշվարկը որպես CSV
