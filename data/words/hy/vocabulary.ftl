## Held by

list-holder = Վերահսկող
    .meaning = Ով կարող է վերահսկել քարտեզի որևէ հատված։
holder-ussr = Խորհրդային Միություն
    .meaning = Խորհրդային Միության կազմում, մինչև 1991 թ. դեկտեմբերի 26-ին դրա գոյության դադարումը։ Մարտերն սկսվել էին ավելի վաղ. ցույց չի տրվում, թե այդ ժամանակ որ գյուղն ում վերահսկողության տակ էր։
    .short = Խորհրդային Միություն
holder-azerbaijan = Ադրբեջան
    .meaning = Վերահսկում են Ադրբեջանի Հանրապետության զինված ուժերը կամ վարչակազմը։ Ասում է, թե ով էր այնտեղ, ոչ թե ով իրավունք ուներ լինելու։
    .short = Ադրբեջան
holder-karabakh = Լեռնային Ղարաբաղ (դե ֆակտո) և հայկական ուժեր
    .meaning = Վերահսկում են Ստեփանակերտի դե ֆակտո իշխանությունները և նրանց դաշնակից ուժերը, այդ թվում՝ Հայաստանի ուժերը։ Ասում է, թե ով էր այնտեղ, ոչ թե ով իրավունք ուներ լինելու։
    .short = Լեռնային Ղարաբաղ (դե ֆակտո)
holder-peacekeepers = Ռուսաստանի խաղաղապահ զորախումբ
    .meaning = Լաչինի միջանցքի շերտը նախկին մարզից դուրս, քանի դեռ այն վերահսկում էր ռուսական զորախումբը՝ 2020 թ. նոյեմբերի 10-ի հայտարարության համաձայն։
    .short = Ռուս խաղաղապահներ
    .listed = Ռուս խաղաղապահներ (միջանցք)

holder-contested = Վիճարկվող
    .meaning = Կրակի տակ՝ ճակատի երկայնքով, որի տեղը ոչ մի հաղորդում չի նշում, կամ երկու կողմերից յուրաքանչյուրի խոսքով՝ իր վերահսկողության տակ։ Չի հաշվվում ոչ մեկի օգտին և առաջինը չի նշում ոչ մեկին։
    .short = վիճարկվող
    .listed = երկու կողմերի միջև վիճարկվող

## How

list-manner = Ինչպես
    .meaning = Վերահսկվող, կրակի տակ կամ բաժանված, կամ հանձնման ընթացքում։
manner-held = Վերահսկվող
    .meaning = Վերահսկում է նշված կողմը։
    .spoken = վերահսկվող
manner-contested = Վիճարկվող
    .meaning = Կրակի տակ կամ հատվածի ներսում բաժանված երկու կողմերի միջև։
    .spoken = վիճարկվող
manner-handover = Հանձնման ընթացքում
    .meaning = Վերահսկողը պայմանավորվածության համաձայն պետք է հանձնի, բայց դեռ չի հանձնել։
    .spoken = հանձնման ընթացքում

## Line between the sides

list-front = Կողմերի միջև գիծը
    .meaning = Ինչպես է գծված երկու կողմերի միջև գիծը՝ ըստ դրա մասին հայտնիի։
front-on = Շփման գիծ
    .meaning = Երկու զուգահեռ գիծ. բխում է նրանից, թե ով ինչ էր վերահսկում։
front-approximate = Ճակատ, մոտավոր
    .meaning = Կետագիծ. երկու պատերազմներում՝ ըստ այն օրերի, երբ քաղաքներն անցել են մի կողմից մյուսին։

## About

list-event-category = Թեմա
    .meaning = Ինչի մասին է իրադարձությունը։
event-category-military = Ռազմական
    .meaning = Մարտեր, ուժերի տեղաշարժ, որևէ վայր վերահսկողի փոփոխություն։
    .spoken = ռազմական
event-category-diplomatic = Դիվանագիտական
    .meaning = Բանակցություններ, համաձայնություններ, պետությունների միջև հայտարարություններ։
    .spoken = դիվանագիտական
event-category-political = Քաղաքական
    .meaning = Ընտրություններ, հանրաքվեներ, հռչակագրեր, կառավարություններ։
    .spoken = քաղաքական
event-category-legal = Իրավական
    .meaning = Օրենքներ, դատարաններ, հրամանագրեր։
    .spoken = իրավական
event-category-humanitarian = Մարդասիրական
    .meaning = Օգնություն, գերիներ, անցում, մատակարարում։
    .spoken = մարդասիրական
event-category-demographic = Ժողովրդագրական
    .meaning = Մարդկանց հեռանալը, ժամանելը կամ հաշվառումը։
    .spoken = ժողովրդագրական
event-category-protest = Բողոք
    .meaning = Ցույցեր և գործադուլներ։
    .spoken = բողոք
event-category-culture = Մշակույթ
    .meaning = Հուշարձաններ, ժառանգություն, լեզու։
    .spoken = մշակույթ

## Changed

list-event-control = Փոփոխություն
    .meaning = Ինչ է իրադարձությունը փոխել քարտեզի վրա։
event-control-none = –
    .meaning = Ոչինչ։
event-control-change = Ով է վերահսկում
    .meaning = Հատվածը վերահսկողը։
event-control-line = Գիծ
    .meaning = Որևէ գիծ։
event-control-corridor = Միջանցք
    .meaning = Միջանցքը։

## Act

list-act-kind = Ակտ
    .meaning = Ինչ է անում սուբյեկտի կամ մարմնի ակտը։
act-kind-recognises-independence = Ճանաչում է անկախությունը
    .meaning = Ճանաչում է Լեռնային Ղարաբաղը որպես անկախ։
    .spoken = ճանաչում է անկախությունը
act-kind-calls-on-government-to-recognise = Կոչ է անում կառավարությանը ճանաչել
    .meaning = Խնդրում է իր կամ մեկ այլ կառավարության ճանաչել այն։
    .spoken = կոչ է անում կառավարությանը ճանաչել
act-kind-supports-self-determination = Աջակցում է ինքնորոշմանը
    .meaning = Աջակցում է ինքնորոշման իրավունքին՝ առանց ճանաչման։
    .spoken = աջակցում է ինքնորոշմանը
act-kind-supports-territorial-integrity = Աջակցում է Ադրբեջանի տարածքային ամբողջականությանը
    .meaning = Աջակցում է Ադրբեջանի տարածքային ամբողջականությանը։
    .spoken = աջակցում է Ադրբեջանի տարածքային ամբողջականությանը
act-kind-states-non-recognition = Հայտարարում է, որ չի ճանաչում
    .meaning = Ասում է, որ չի ճանաչում Լեռնային Ղարաբաղը կամ այնտեղ իրականացված որևէ գործողություն։
    .spoken = հայտարարում է, որ չի ճանաչում
act-kind-demands-withdrawal = Պահանջում է ուժերի դուրսբերում
    .meaning = Պահանջում է, որ ուժերը դուրս բերվեն։
    .spoken = պահանջում է ուժերի դուրսբերում
act-kind-calls-for-ceasefire = Կոչ է անում հրադադարի
    .meaning = Կոչ է անում դադարեցնել մարտերը։
    .spoken = կոչ է անում հրադադարի
act-kind-sets-out-principles = Շարադրում է սկզբունքներ
    .meaning = Շարադրում է կարգավորման սկզբունքներ։
    .spoken = շարադրում է սկզբունքներ
act-kind-condemns-use-of-force = Դատապարտում է ուժի կիրառումը
    .meaning = Դատապարտում է ուժի կիրառումը։
    .spoken = դատապարտում է ուժի կիրառումը
act-kind-calls-for-access = Կոչ է անում ապահովել մուտք
    .meaning = Կոչ է անում ապահովել անցում կամ մարդասիրական մուտք։
    .spoken = կոչ է անում ապահովել մուտք
act-kind-court-order = Դատարանի որոշում
    .meaning = Դատարանի կարգադրություն կամ վճիռ։
    .spoken = դատարանի որոշում
act-kind-calls-for-sanctions = Կոչ է անում պատժամիջոցների
    .meaning = Կոչ է անում պատժամիջոցների։
    .spoken = կոչ է անում պատժամիջոցների
act-kind-rescinds = Չեղարկում է
    .meaning = Դադարեցնում է ավելի վաղ ընդունված ակտը։
    .spoken = չեղարկում է
act-kind-other = Այլ
    .meaning = Սրանցից ոչ մեկը։
    .spoken = այլ

## Outcome

list-act-outcome = Ելք
    .meaning = Ինչ եղավ ակտի հետ։
act-outcome-passed = Ընդունված
    .meaning = Ընդունվել է։
    .spoken = ընդունված
act-outcome-rejected = Մերժված
    .meaning = Դրվել է քվեարկության և չի ընդունվել։
    .spoken = մերժված
act-outcome-withdrawn = Հետ կանչված
    .meaning = Հետ է կանչվել մինչև քվեարկությունը։
    .spoken = հետ կանչված
act-outcome-introduced = Ներկայացված
    .meaning = Ներկայացվել է. ավելին հայտնի չէ։
    .spoken = ներկայացված
act-outcome-announced = Հայտարարված
    .meaning = Հրապարակել է ինքը՝ գործողը, առանց քվեարկության։
    .spoken = հայտարարված
act-outcome-uncertain = Անստույգ
    .meaning = Աղբյուրները դա չեն պարզում։
    .spoken = անստույգ

## Recognition and resolutions

list-act = Ճանաչում և բանաձևեր
act-recognises = Ճանաչել է անկախությունը
    .listed = ճանաչել են անկախությունը
    .union = Ընդունված՝ ճանաչում
act-calls = Կոչ է արել իր կառավարությանը ճանաչել
    .listed = կոչ են արել ճանաչել
act-self-determination = Աջակցում է ինքնորոշմանը
    .listed = աջակցել են ինքնորոշմանը
act-rejected-recognition = Մերժել է ճանաչումը
    .listed = մերժել են ճանաչումը
    .union = Մերժված՝ ճանաչում
act-territorial-integrity = Աջակցում է Ադրբեջանի տարածքային ամբողջականությանը
    .listed = աջակցել են Ադրբեջանի տարածքային ամբողջականությանը
    .union = Ընդունված՝ տարածքային ամբողջականություն
act-rejected-integrity = Մերժել է Ադրբեջանի տարածքային ամբողջականության մասին տեքստը
    .listed = մերժել կամ հետ են կանչել այդպիսի տեքստը
    .union = Մերժված՝ տարածքային ամբողջականություն
act-uncertain = Ելքը հայտնի չէ
    .listed = անհայտ ելքով
    .union = Ելքը հայտնի չէ
act-rescinded = Ճանաչել, ապա չեղարկել է
    .listed = չեղարկել են
    .chart = Չեղարկել է իր ճանաչումը

## Vote

list-vote = Քվե
    .meaning = Ինչպես է քվեարկել անդամը։
vote-for = Կողմ
    .meaning = Տեքստի օգտին։
    .listed = կողմ
    .narrow = կողմ
vote-against = Դեմ
    .meaning = Տեքստի դեմ։
    .listed = դեմ
    .narrow = դեմ
vote-abstained = Ձեռնպահ
    .meaning = Ներկա, բայց ոչ կողմ, ոչ դեմ։
    .listed = ձեռնպահ
    .narrow = ձեռնպահ
vote-absent = Բացակա կամ չքվեարկած
    .meaning = Ներկա չի եղել կամ ներկա է եղել, բայց չի քվեարկել։
    .listed = բացակա կամ չքվեարկած
    .narrow = բացակա

## What it comes to

list-stance = Ամփոփ իմաստը
    .meaning = Ինչ է ասում 2020 թ. պատերազմի վերաբերյալ դիրքորոշումը։
stance-supports-azerbaijan = Աջակցում է Ադրբեջանին
    .meaning = Կանգնում է Ադրբեջանի կողքին։
    .spoken = աջակցում է Ադրբեջանին
stance-supports-armenia = Աջակցում է Հայաստանին
    .meaning = Կանգնում է Հայաստանի կողքին։
    .spoken = աջակցում է Հայաստանին
stance-supports-karabakh = Աջակցում է Լեռնային Ղարաբաղին (դե ֆակտո)
    .meaning = Կանգնում է Ստեփանակերտի դե ֆակտո իշխանությունների կողքին։
    .spoken = աջակցում է Լեռնային Ղարաբաղին (դե ֆակտո)
stance-territorial-integrity = Ադրբեջանի տարածքային ամբողջականության օգտին
    .meaning = Աջակցում է Ադրբեջանի տարածքային ամբողջականությանը։
    .spoken = Ադրբեջանի տարածքային ամբողջականության օգտին
stance-self-determination = Ինքնորոշման օգտին
    .meaning = Աջակցում է ինքնորոշման իրավունքին։
    .spoken = ինքնորոշման օգտին
stance-peaceful-settlement = Խաղաղ կարգավորում
    .meaning = Խնդրում է դադարեցնել մարտերը կամ բանակցել։
    .spoken = խաղաղ կարգավորում
stance-condemns-azerbaijan = Դատապարտում է Ադրբեջանին
    .meaning = Դատապարտում է Ադրբեջանի գործողությունները։
    .spoken = դատապարտում է Ադրբեջանին
stance-condemns-armenia = Դատապարտում է Հայաստանին
    .meaning = Դատապարտում է Հայաստանի գործողությունները։
    .spoken = դատապարտում է Հայաստանին
stance-condemns-both = Դատապարտում է երկուսին էլ
    .meaning = Դատապարտում է երկու կողմերի գործողությունները։
    .spoken = դատապարտում է երկուսին էլ
stance-condemns-third-party = Դատապարտում է երրորդ կողմին
    .meaning = Դատապարտում է երրորդ կողմի գործողությունները։
    .spoken = դատապարտում է երրորդ կողմին
stance-states-non-recognition = Հայտարարում է, որ չի ճանաչում
    .meaning = Ասում է, որ չի ճանաչում Լեռնային Ղարաբաղը։
    .spoken = հայտարարում է, որ չի ճանաչում
stance-mediates = Միջնորդում է
    .meaning = Առաջարկում կամ իրականացնում է միջնորդություն։
    .spoken = միջնորդում է
stance-humanitarian = Մարդասիրական
    .meaning = Խոսում է օգնության կամ տուժած մարդկանց մասին։
    .spoken = մարդասիրական
stance-other = Այլ
    .meaning = Սրանցից ոչ մեկը։
    .spoken = այլ հայտարարություն

## Positions on the 2020 war

list-position = Դիրքորոշումներ 2020 թ. պատերազմի վերաբերյալ
position-azerbaijan = Աջակցում է Ադրբեջանի դիրքորոշմանը
    .listed = Ադրբեջանի դիրքորոշման օգտին
position-armenia = Աջակցում է հայկական կամ Ղարաբաղի դիրքորոշմանը
    .listed = հայկական կամ Ղարաբաղի դիրքորոշման օգտին
position-integrity = Ադրբեջանի տարածքային ամբողջականության օգտին կամ ճանաչման դեմ
    .listed = Ադրբեջանի տարածքային ամբողջականության օգտին կամ ճանաչման դեմ
position-peace = Կարգավորման օգտին կամ միջնորդում է
    .listed = խաղաղ կարգավորման օգտին կամ միջնորդություն
position-condemns = Դատապարտում է մեկ կամ երկու կողմին
    .listed = մեկ կամ երկու կողմի դատապարտում
position-third = Քննադատում է երրորդ կողմին
    .listed = երրորդ կողմի քննադատություն
position-other = Այլ բան է ասել
    .listed = այլ դիրքորոշում
position-several = Սրանցից մի քանիսը
    .listed = սրանցից մի քանիսը
position-party = Հակամարտության կողմ

## Voice

list-source-voice = Ձայն
    .meaning = Ում ձայնն է աղբյուրը։
source-voice-armenia = Հայաստան
    .meaning = Հայաստանի Հանրապետության կառավարությունը, խորհրդարանը կամ դատարանները։
    .spoken = Հայաստան
source-voice-azerbaijan = Ադրբեջան
    .meaning = Ադրբեջանի Հանրապետության կառավարությունը, խորհրդարանը կամ դատարանները։
    .spoken = Ադրբեջան
source-voice-karabakh = Լեռնային Ղարաբաղ (դե ֆակտո)
    .meaning = Ստեփանակերտի դե ֆակտո իշխանությունները։
    .spoken = Լեռնային Ղարաբաղ (դե ֆակտո)
source-voice-armenian-advocacy = Հայկական շահերի պաշտպանություն
    .meaning = Հայկական կողմի օգտին հանդես եկող կազմակերպություն։
    .spoken = հայկական շահերի պաշտպանություն
source-voice-azerbaijani-advocacy = Ադրբեջանական շահերի պաշտպանություն
    .meaning = Ադրբեջանական կողմի օգտին հանդես եկող կազմակերպություն։
    .spoken = ադրբեջանական շահերի պաշտպանություն
source-voice-third-state = Երրորդ պետություն
    .meaning = Պետություն, որը հակամարտության կողմ չէ։
    .spoken = երրորդ պետություն
source-voice-international-body = Միջազգային մարմին
    .meaning = Միջազգային կազմակերպություն կամ դատարան կամ դրա մի մասը։
    .spoken = միջազգային մարմին
source-voice-acting-body = Գործող մարմինը
    .meaning = Մարմինը, որի ակտի մասին է տողը։
    .spoken = գործող մարմինը
source-voice-media-armenian = Հայկական լրատվամիջոց
    .meaning = Հայաստանի կամ այլուր գործող հայկական լրատվամիջոց։
    .spoken = հայկական լրատվամիջոց
source-voice-media-azerbaijani = Ադրբեջանական լրատվամիջոց
    .meaning = Ադրբեջանի կամ այլուր գործող ադրբեջանական լրատվամիջոց։
    .spoken = ադրբեջանական լրատվամիջոց
source-voice-media-ally-armenia = Հայաստանի դաշնակցի պետական լրատվամիջոց
    .meaning = Փոխօգնության պայմանագրով Հայաստանի հետ կապված պետության գործակալություն կամ հեռարձակող։
    .spoken = Հայաստանի դաշնակցի պետական լրատվամիջոց
source-voice-media-ally-azerbaijan = Ադրբեջանի դաշնակցի պետական լրատվամիջոց
    .meaning = Փոխօգնության պայմանագրով Ադրբեջանի հետ կապված պետության գործակալություն կամ հեռարձակող։
    .spoken = Ադրբեջանի դաշնակցի պետական լրատվամիջոց
source-voice-media-other = Այլ լրատվամիջոց
    .meaning = Ցանկացած այլ լրատվամիջոց։
    .spoken = այլ լրատվամիջոց
source-voice-research = Հետազոտություն
    .meaning = Գիտական աշխատանք կամ հետազոտական հաստատություն։
    .spoken = հետազոտություն
source-voice-reference = Տեղեկատու
    .meaning = Հանրագիտարան, տեղանունների բառարան, տվյալների հավաքածու։
    .spoken = տեղեկատու

## Read

list-source-read = Ընթերցում
    .meaning = Ինչպես է կարդացվել աղբյուրը՝ ամբողջությամբ, մասամբ, թե մեկ այլ աղբյուրի միջոցով։
source-read-whole = Ամբողջությամբ
    .meaning = Կարդացվել է սկզբից մինչև վերջ։
source-read-excerpt = Քաղվածք
    .meaning = Կարդացվել է մասամբ կամ այնպես, ինչպես այն ցույց է տալիս որոնումը։
source-read-through = Այլ աղբյուրի միջոցով
    .meaning = Ինքը չի տեսնվել. հայտնի է այն մեջբերող կամ հիշատակող աղբյուրից։

## Basis

list-basis = Հիմք
    .meaning = Ինչի վրա է հիմնված փաստը։
basis-sourced = Աղբյուրով
    .meaning = Նշված են աղբյուրը և տեղը դրա մեջ։
basis-unreferenced = Առանց հղման՝ հանրահայտ տեղեկություն
    .meaning = Հանրահայտ տեղեկություն. դրա համար աղբյուր դեռ չի գտնվել։

## Kind of body

list-jurisdiction-kind = Մարմնի տեսակ
    .meaning = Ինչ տեսակի մարմին է գործում։
jurisdiction-kind-state = Պետություն
    .meaning = Պետություն։
    .spoken = պետություն
jurisdiction-kind-entity = Կազմավորում
    .meaning = Տարածք, որն ինքն է իրեն կառավարում և Միավորված ազգերի կազմակերպության անդամ չէ։
    .spoken = կազմավորում
jurisdiction-kind-chamber = Պալատ
    .meaning = Խորհրդարանի պալատ, որը գործել է ինքնուրույն։
    .spoken = պալատ
jurisdiction-kind-region = Երկրամաս
    .meaning = Պետության առաջին մակարդակի միավոր կամ դրա մի մասը։
    .spoken = երկրամաս
jurisdiction-kind-county = Շրջան
    .meaning = Կոմսություն կամ շրջան։
    .spoken = շրջան
jurisdiction-kind-municipality = Համայնք
    .meaning = Մեծ կամ փոքր քաղաք կամ գյուղ։
    .spoken = համայնք
jurisdiction-kind-organisation = Կազմակերպություն
    .meaning = Պետությունների կազմակերպություն կամ դրա մարմին։
    .spoken = կազմակերպություն
jurisdiction-kind-party = Կուսակցություն
    .meaning = Քաղաքական կուսակցություն։
    .spoken = կուսակցություն
jurisdiction-kind-association = Միավորում
    .meaning = Մարդկանց ցանկացած այլ միավորում։
    .spoken = միավորում
jurisdiction-kind-person = Անձ
    .meaning = Անձ։
    .spoken = անձ

## Role

list-jurisdiction-role = Դեր
    .meaning = Ինչ է սուբյեկտը աշխարհի քարտեզի համար։
jurisdiction-role-party = Հակամարտության կողմ
    .meaning = Իր մասին իր ասածը ճանաչման ակտ չէ, իսկ 2020 թ. պատերազմի մասին ասածը տրվում է առանձին։
jurisdiction-role-named = Բոլոր օրերին անվանված
    .meaning = Նրա անունը քարտեզի վրա է՝ անկախ նրանից՝ գործել է, թե ոչ։

## As

list-member-role = Որպես
    .meaning = Ինչ կարգավիճակով է պետությունը բլոկի մաս։
member-role-member = Անդամ
    .meaning = Անդամ։
member-role-co-chair = Համանախագահ
    .meaning = Մեկ այլ կազմակերպության ներսում գործող խմբի նախագահողներից մեկը։

## Table

list-claim-subject = Աղյուսակ
    .meaning = Աղյուսակը, որում գտնվում է վիճելի փաստը։
claim-subject-events = Իրադարձություններ
    .meaning = Իրադարձություն։
claim-subject-resolutions = Բանաձևեր
    .meaning = Ակտ։
claim-subject-jurisdictions = Սուբյեկտներ
    .meaning = Մարմին։
claim-subject-positions = Դիրքորոշումներ
    .meaning = Ինչ է ասվել 2020 թ. պատերազմի մասին։
claim-subject-control = Վերահսկողություն
    .meaning = Ով էր վերահսկում հատվածը։
claim-subject-places = Վայրեր
    .meaning = Վայր։
claim-subject-lines = Գծեր
    .meaning = Քարտեզի գիծ։
claim-subject-sources = Աղբյուրներ
    .meaning = Աղբյուր։
claim-subject-zones = Գոտիներ
    .meaning = Ով ինչին էր հավակնում կամ որտեղ էր գոտին։
claim-subject-named_areas = Անվանված տարածքներ
    .meaning = Շրջան (խորհրդային, այսօրվա կամ դե ֆակտո), երկիր կամ ջրային տարածք։
claim-subject-phases = Փուլեր
    .meaning = Փուլ, ըստ որի գծվում է գիծը։
claim-subject-roles = Դերեր
    .meaning = Ինչ է սուբյեկտը քարտեզի համար։
claim-subject-sides = Կողմեր
    .meaning = Ում կողմում է վերահսկողը։
claim-subject-general = Ընդհանուր
    .meaning = Ոչ մի առանձին տող, այլ շտեմարանն ամբողջությամբ։

## On the map

list-shown = Քարտեզի վրա
    .meaning = Արդյոք պնդման արժեքն այն է, որը ցույց է տալիս քարտեզը։
shown-yes = Այո
    .meaning = Ցույց է տրվում։
shown-no = Ոչ
    .meaning = Ցույց չի տրվում։

## Known

list-known = Հայտնի
    .meaning = Արդյոք ինչ-որ բան ճիշտ է, եթե դա կարող է անհայտ լինել։
known-yes = Այո
    .meaning = Ճիշտ է։
known-no = Ոչ
    .meaning = Ճիշտ չէ։
known-unknown = Անհայտ
    .meaning = Աղբյուրները չեն ասում։

## Zone

list-zone-kind = Գոտի
    .meaning = Ինչ տեսակի գոտի է ընկած հատվածների վրա։
zone-kind-peacekeepers = Խաղաղապահների գոտի
    .meaning = Որտեղ տեղակայված էին ռուս խաղաղապահները։
zone-kind-corridor = Լաչինի միջանցք
    .meaning = Լաչինի միջանցքի շերտը։
zone-kind-claimed = Հավակնություն
    .meaning = Դրան հավակնում է `by`-ում նշվածը։
zone-kind-captured-2020 = Պատերազմում Ադրբեջանի վերցրած և պահած
    .meaning = Ադրբեջանը վերցրել է 2020 թ. պատերազմում և պահել այն ավարտած հայտարարության համաձայն՝ `control.csv`-ում նշված օրվանից։
zone-kind-agdam-handover = Աղդամ, հանձնվելիք մինչև նոյեմբերի 20-ը
    .meaning = Աղդամի շրջանը, հանձնվելիք մինչև 2020 թ. նոյեմբերի 20-ը։
zone-kind-kalbajar-handover = Քելբաջար, հանձնվելիք մինչև նոյեմբերի 25-ը
    .meaning = Քելբաջարի շրջանը, հանձնվելիք մինչև 2020 թ. նոյեմբերի 25-ը։
zone-kind-lachin-handover = Լաչին, հանձնվելիք մինչև դեկտեմբերի 1-ը
    .meaning = Լաչինի շրջանը, հանձնվելիք մինչև 2020 թ. դեկտեմբերի 1-ը։
zone-kind-remaining-2020 = Նախկին ԼՂԻՄ, Լեռնային Ղարաբաղին (դե ֆակտո) մնացած
    .meaning = Նախկին մարզի այն մասը, որը պահեցին դե ֆակտո իշխանությունները։
zone-kind-other-claimed = Այլ գոտիներ, որոնց հավակնում է Լեռնային Ղարաբաղը (դե ֆակտո)
    .meaning = 2020 թ. դրանց հավակնում էին՝ այդ պատերազմից առաջ վերահսկած չլինելով։
zone-kind-controlled-1994-2020 = Լեռնային Ղարաբաղի (դե ֆակտո) վերահսկողության տակ
    .meaning = Երկու պատերազմների միջև վերահսկել են նրանք և հայկական ուժերը։
zone-kind-claimed-not-held = Նրա հավակնությունը՝ Ադրբեջանի վերահսկողության տակ
    .meaning = Երկու պատերազմների միջև նրանք հավակնում էին, իսկ վերահսկում էր Ադրբեջանը։

## Passage

list-passage = Անցում
    .meaning = Լաչինի միջանցքով անցման վիճակը։
passage-open = Բաց
    .meaning = Անցում՝ առանց հաղորդված սահմանափակման։
    .spoken = բաց
passage-restricted = Սահմանափակված
    .meaning = Անցում, որը, ըստ հաղորդումների, սահմանափակված է։
    .spoken = սահմանափակված
passage-blocked = Ըստ հաղորդումների՝ փակված
    .meaning = Անցում, որը, ըստ հաղորդումների, փակված է. կողքին նշվում է, թե ով է հաղորդում։
    .spoken = ըստ հաղորդումների փակված
passage-checkpoint = Ադրբեջանական անցակետով
    .meaning = Անցում Ադրբեջանի անցակետով։
    .spoken = ադրբեջանական անցակետով
passage-reopened = Վերաբացված հեռանալու համար
    .meaning = Կրկին բացվել է հեռանալու համար։
    .spoken = վերաբացված հեռանալու համար
passage-closed = Փակ
    .meaning = Այլևս չի օգտագործվում։
    .spoken = փակ
passage-ended = Դադարած
    .meaning = Երկու ծայրերն էլ մեկ կողմի վերահսկողության տակ էին. միջանցք այլևս չկար։
    .spoken = դադարած

## Route

list-route = Երթուղի
    .meaning = Ճանապարհը, որով անցնում էր միջանցքը։
route-old = Հին
    .meaning = Լաչինով անցնող ճանապարհը։
route-new = Նոր
    .meaning = Այն փոխարինած ճանապարհը։

## Kind of place

list-place-kind = Վայրի տեսակ
    .meaning = Ինչ տեսակի վայր է։
place-kind-city = Քաղաք
    .meaning = Մեծ քաղաք։
    .spoken = քաղաք
place-kind-town = Փոքր քաղաք
    .meaning = Փոքր քաղաք։
    .spoken = փոքր քաղաք
place-kind-village = Գյուղ
    .meaning = Գյուղ։
    .spoken = գյուղ
place-kind-pass = Լեռնանցք
    .meaning = Լեռնանցք։
    .spoken = լեռնանցք
place-kind-peak = Գագաթ
    .meaning = Գագաթ։
    .spoken = գագաթ
place-kind-airport = Օդանավակայան
    .meaning = Օդանավակայան կամ թռիչքադաշտ։
    .spoken = օդանավակայան
place-kind-bridge = Կամուրջ
    .meaning = Կամուրջ։
    .spoken = կամուրջ
place-kind-monastery = Վանք
    .meaning = Վանք։
    .spoken = վանք
place-kind-reservoir = Ջրամբար
    .meaning = Ջրամբար. անունը գրված է դրա մեջ, ոչ նշանի կողքին։
    .spoken = ջրամբար

## In the former oblast

list-in-nkao = Նախկին մարզում
    .meaning = Արդյոք վայրը նախկին մարզի ներսում էր։
in-nkao-in = Ներսում
    .meaning = Ներսում։
    .spoken = ներսում
in-nkao-out = Դրսում
    .meaning = Դրսում։
    .spoken = դրսում
in-nkao-edge = Սահմանին
    .meaning = Նրա սահմանին։
    .spoken = նրա սահմանին
in-nkao-unsaid = Չի ասվում
    .meaning = Ոչ մի աղբյուր չի ասում։

## Side of a place

list-place-side = Վայրի կողմը
    .meaning = Որ կողմում է փաստագրված վայրը տվյալ ժամանակ։
place-side-azerbaijan = Ադրբեջանի վերահսկողության տակ
    .meaning = Ադրբեջանի վերահսկողության տակ։
    .spoken = Ադրբեջանի վերահսկողության տակ
place-side-karabakh = Լեռնային Ղարաբաղի (դե ֆակտո) վերահսկողության տակ
    .meaning = Ստեփանակերտի դե ֆակտո իշխանությունների կամ նրանց դաշնակից ուժերի վերահսկողության տակ։
    .spoken = Լեռնային Ղարաբաղի (դե ֆակտո) վերահսկողության տակ
place-side-peacekeepers-zone = Ռուս խաղաղապահների գոտում
    .meaning = Ռուս խաղաղապահների գոտում։
    .spoken = ռուս խաղաղապահների գոտում
place-side-line = Շփման գծի վրա
    .meaning = Շփման գծի վրա։
    .spoken = շփման գծի վրա
place-side-split = Դրանով բաժանված
    .meaning = Շփման գծով բաժանված։
    .spoken = դրանով բաժանված
place-side-unknown = Հայտնի չէ
    .meaning = Աղբյուրները չեն ասում։
    .spoken = հայտնի չէ

## Used by

list-authority = Օգտագործող
    .meaning = Ով է օգտագործում անվանումը։
authority-azerbaijan = Ադրբեջան
    .meaning = Ադրբեջանը։
    .spoken = Ադրբեջանի օգտագործած անվանումը
authority-karabakh = Լեռնային Ղարաբաղ (դե ֆակտո)
    .meaning = Ստեփանակերտի դե ֆակտո իշխանությունները։
    .spoken = Լեռնային Ղարաբաղի (դե ֆակտո) օգտագործած անվանումը
authority-armenia = Հայաստան
    .meaning = Հայաստանը։
    .spoken = Հայաստանի օգտագործած անվանումը
authority-soviet = Խորհրդային Միություն
    .meaning = Խորհրդային Միությունը։
    .spoken = խորհրդային անվանումը
authority-common = Ընդհանուր գործածության մեջ
    .meaning = Ընդհանուր գործածության մեջ, ոչ միայն մեկ կողմի։
    .spoken = ընդհանուր գործածության մեջ

## Names on the map

list-language = Անուններ քարտեզի վրա
    .meaning = Քարտեզի վրայի անունների լեզուն։
language-en = Անգլերեն զույգ
    .meaning = Անգլերեն. երկու անունները՝ այբբենական կարգով։
    .spoken = անգլերեն
language-az = Azərbaycanca
    .meaning = Ադրբեջաներեն։
    .spoken = ադրբեջաներեն
language-hy = Հայերեն
    .meaning = Հայերեն։
    .spoken = հայերեն
language-ru = Русский
    .meaning = Ռուսերեն։
    .spoken = ռուսերեն

## Kind of line

list-line-kind = Գծի տեսակ
    .meaning = Ինչ տեսակի գիծ է ցույց տրվում։
line-kind-line-of-contact = Շփման գիծ
    .meaning = Կողմերի միջև, հայտնի. բխում է նրանից, թե ով ինչ էր վերահսկում։
line-kind-front = Ճակատ, մոտավոր
    .meaning = Պատերազմի ժամանակ կողմերի միջև՝ ըստ այն օրերի, երբ քաղաքներն անցել են մի կողմից մյուսին։
line-kind-alternative = Գիծ՝ ըստ այլ հաղորդումների
    .meaning = Ինչպես այլ հաղորդումներում է։
line-kind-oblast-border = Նախկին մարզի սահման
    .meaning = Նախկին ինքնավար մարզի սահմանը։
line-kind-state-border = Պետական սահման
    .meaning = Պետությունների սահման։
line-kind-claim-limit = Հավակնության սահմանագիծ
    .meaning = Այն տարածքի սահմանագիծը, որին հավակնում էին։
line-kind-corridor-road = Լաչինի միջանցքի ճանապարհ
    .meaning = Լաչինի միջանցքի ճանապարհ։
line-kind-access-road = Ճանապարհ
    .meaning = Մուտքի մեկ այլ ճանապարհ։
line-kind-transport-link = Տրանսպորտային կապ, սխեմատիկ
    .meaning = Տրանսպորտային կապ, որը հայտարարությունը նշում է առանց երթուղու։
    .written = սխեմատիկ

## Kind of cut

list-cut-kind = Հատման տեսակ
    .meaning = Ինչ տեսակի գծով է հատվել ուսումնասիրվող տարածքը։
cut-kind-line-of-contact = Շփման գիծ
    .meaning = Կողմերի միջև, հայտնի։
cut-kind-front = Ճակատ, մոտավոր
    .meaning = Պատերազմի ժամանակ կողմերի միջև։
cut-kind-alternative = Գիծ՝ ըստ այլ հաղորդումների
    .meaning = Ինչպես այլ հաղորդումներում է։
cut-kind-district-limit = Շրջանի սահմանագիծ
    .meaning = Շրջանի սահմանագիծը։
cut-kind-corridor-limit = Միջանցքի սահմանագիծ
    .meaning = Միջանցքի շերտի սահմանագիծը։
cut-kind-corridor-road = Լաչինի միջանցքի ճանապարհ
    .meaning = Լաչինի միջանցքի ճանապարհ։
cut-kind-access-road = Ճանապարհ
    .meaning = Մուտքի մեկ այլ ճանապարհ։
cut-kind-transport-link = Տրանսպորտային կապ, սխեմատիկ
    .meaning = Տրանսպորտային կապ՝ առանց երթուղու։

## Called otherwise

list-named-subject = Այլ անվանում
    .meaning = Ինչ տեսակի բան ունի քարտեզի անվանումից բացի այլ անվանում։
named-subject-events = Իրադարձություն
    .meaning = Իրադարձություն events.csv ֆայլից՝ այնպիսի անվամբ, որն օգտագործում են ոմանք։
named-subject-jurisdictions = Մարմին
    .meaning = Պետություն, մարմին կամ անձ՝ jurisdictions.csv ֆայլից։
named-subject-layers = Շերտ
    .meaning = Այն, ինչ քարտեզի վրա միացվում և անջատվում է։
named-subject-places = Վայր
    .meaning = Վայր places.csv ֆայլից՝ այնպիսի անվամբ, որը կողմերից ոչ մեկն այսօր չի օգտագործում։
named-subject-pieces = Քարտեզի հատված
    .meaning = Երբևէ մեկ վերահսկող ունեցած ամենափոքր հատվածներից մեկը։
named-subject-resolutions = Ակտ
    .meaning = Համարով հայտնի ակտ։
named-subject-rivers = Գետ
    .meaning = Քարտեզի վրա առանց անվան պատկերված գետ։

## Sort of area

list-area-layer = Տարածքի տեսակ
    .meaning = Ինչ տեսակի տարածք է անվանված քարտեզի վրա։
area-layer-district-limit = Խորհրդային ժամանակաշրջանի շրջան
    .meaning = Խորհրդային ժամանակաշրջանի շրջան։
area-layer-district-today = Այսօրվա շրջան
    .meaning = Այսօրվա Ադրբեջանի շրջան։
area-layer-province-de-facto = Շրջան (դե ֆակտո)
    .meaning = Լեռնային Ղարաբաղի (դե ֆակտո) շրջան։
area-layer-country = Երկիր
    .meaning = Պատկերված տարածքի հարևան պետություն։
area-layer-water-name = Ջրային տարածք
    .meaning = Լիճ կամ ծով։

## Matter

list-matter = Հարց
    .meaning = Ինչի մասին է փուլը։
matter-front = Կողմերի միջև գիծը
    .meaning = Ինչպես է գծվում կողմերի միջև գիծը։
matter-recognition = Ակտեր անկախության վերաբերյալ
    .meaning = Արդյոք կար անկախություն, որը կարելի էր ճանաչել։

## Zones and claims

list-layer-zone = Գոտիներ և հավակնություններ
layer-zone-peacekeepers = Խաղաղապահների գոտի
    .meaning = Որտեղ տեղակայված էին ռուս խաղաղապահները 2020 թ. նոյեմբերից։
layer-zone-corridor = Լաչինի միջանցք
    .meaning = 5 կմ լայնությամբ, հին և նոր երթուղին։
layer-zone-claimed-azerbaijan = Ադրբեջանի հավակնությունը
    .meaning = Այն, ինչ ընկած է պատկերված տարածքում. հավակնությունը շարունակվում է այնտեղ, որտեղ ուրվագիծը բաց է։
layer-zone-claimed = Լեռնային Ղարաբաղի (դե ֆակտո) հավակնությունը
    .meaning = 1991 թ. սեպտեմբերի 2-ից, և ավելին՝ 2006 թ. դեկտեմբերի 10-ից։

## Lines

list-layer-line = Գծեր
layer-line-front = Շփման գիծ
    .meaning = Երկու զուգահեռ գիծ. բխում է նրանից, թե ով ինչ էր վերահսկում։
layer-line-accuracy = Այդ գծի ճշգրտությունը
    .meaning = Կետագիծ, երկու կողմում՝ այնքան հեռու, որքան կարող է լինել գիծը. երևում է մեծացնելիս։
layer-line-alternative = Գիծ՝ ըստ այլ հաղորդումների
layer-line-oblast-border = Նախկին ԼՂԻՄ
layer-line-state-border = Պետական սահման
layer-line-area-edge = Պատկերված տարածքի եզր
    .meaning = Ոչ մեկի գիծը չէ. դրանից այն կողմ գտնվողն այս շտեմարանի մաս չէ։
layer-line-district-limit = Խորհրդային ժամանակաշրջանի շրջաններ
    .meaning = Կողմնորոշիչ բոլոր օրերի համար՝ անկախ նրանից՝ տվյալ օրը գոյություն ունեին, թե ոչ։
layer-line-district-today = Այսօրվա շրջաններ
    .meaning = Կողմնորոշիչ բոլոր օրերի համար՝ անկախ նրանից՝ տվյալ օրը գոյություն ունեին, թե ոչ։
layer-line-province-de-facto = Շրջաններ (դե ֆակտո)
    .meaning = Կողմնորոշիչ բոլոր օրերի համար՝ անկախ նրանից՝ տվյալ օրը գոյություն ունեին, թե ոչ։
layer-line-corridor-road = Միջանցքի ճանապարհ
layer-line-access-road = Մուտքի ճանապարհ
layer-line-transport-link = Տրանսպորտային կապ (սխեմատիկ)

## The 2020 statement’s map

list-layer-statement = 2020 թ. հայտարարության քարտեզը
layer-statement-captured-2020 = Պատերազմում Ադրբեջանի վերցրած և պահած
    .meaning = Յուրաքանչյուր մասը վերցնելու օրվանից։
layer-statement-agdam-handover = Աղդամ, հանձնվելիք մինչև նոյեմբերի 20-ը
    .meaning = 2020 թ. նոյեմբերի 10-ից։
layer-statement-kalbajar-handover = Քելբաջար, հանձնվելիք մինչև նոյեմբերի 25-ը
    .meaning = 2020 թ. նոյեմբերի 10-ից. սկզբում սահմանված օրը 15-ն էր։
layer-statement-lachin-handover = Լաչին, հանձնվելիք մինչև դեկտեմբերի 1-ը
    .meaning = 2020 թ. նոյեմբերի 10-ից։
layer-statement-remaining-2020 = Նախկին ԼՂԻՄ, Լեռնային Ղարաբաղին (դե ֆակտո) մնացած
    .meaning = Այն, ինչ նախկին մարզից մնաց դե ֆակտո իշխանություններին։
layer-statement-corridor = Լաչինի միջանցք, խաղաղապահներով
    .meaning = 5 կմ լայնությամբ։
layer-statement-access-road = Մուտքի ճանապարհ՝ Քելբաջարով
layer-statement-corridor-road = Մուտքի ճանապարհ՝ Լաչինով
layer-statement-transport-link = Տրանսպորտային կապ դեպի Նախիջևան (սխեմատիկ)
    .meaning = Հայտարարությունը երթուղի չի սահմանում. սլաքը գծված է պատկերավորության համար։
layer-statement-former-line = Շփման գիծը պատերազմից առաջ
layer-statement-other-claimed = Այլ գոտիներ, որոնց հավակնում է Լեռնային Ղարաբաղը (դե ֆակտո)
    .meaning = Հավակնություն. պատերազմից առաջ նույնպես Ադրբեջանի վերահսկողության տակ։

## The map of 1994–2020

list-layer-wars = 1994–2020 թթ. քարտեզը
layer-wars-controlled-1994-2020 = Լեռնային Ղարաբաղի (դե ֆակտո) վերահսկողության տակ
    .meaning = Երկու պատերազմների միջև, ներառյալ նախկին մարզի շուրջ գտնվող շրջանները։
layer-wars-claimed-not-held = Նրա հավակնությունը՝ Ադրբեջանի վերահսկողության տակ

## Base map

list-layer-base = Հիմքի քարտեզ
layer-base-names = Անուններ
layer-base-relief = Ռելիեֆ
layer-base-river = Գետեր

## Who acted

list-acting-mark = Ով է գործել
acting-mark-region = Դաշնության նահանգ կամ երկրամաս
    .meaning = Գծապատված է իր պետության ներսում. երկրամասի ակտը պետության ակտ չէ։
acting-mark-entity = ՄԱԿ-ի անդամ չհանդիսացող կազմավորում
acting-mark-chamber = Խորհրդարանի պալատ
acting-mark-municipality = Համայնք կամ շրջան
acting-mark-second = Նույն օրենսդիր մարմնի մեկ այլ ակտ

## Themes

list-theme = Թեմաներ
theme-acts = Ճանաչում
    .title = Ով է ճանաչել Լեռնային Ղարաբաղը
theme-votes = Քվեներ
    .title = Ինչպես են ՄԱԿ-ի անդամները քվեարկել 62/243 բանաձևի վերաբերյալ
theme-positions = Դիրքորոշումները 2020 թ.
    .title = Դիրքորոշումներ 2020 թ. պատերազմի վերաբերյալ

## Views

list-view = Տեսքեր
view-region = Տարածաշրջան
view-world = Աշխարհ
view-compare = Համեմատություն
view-charts = Գծապատկերներ
view-records = Գրառումներ
view-about = Ատլասի մասին

## Ways of comparing

list-mode = Համեմատման եղանակներ
mode-difference = Տարբերություն
mode-side = Կողք կողքի
mode-swipe = Սահեցում

## Layouts of a sheet

list-layout = Թերթի ձևաչափեր
layout-sheet = Էկրան, 8:5
layout-wide = Սահիկ, 16:9
layout-square = Քառակուսի
layout-a4 = A4
layout-a3 = A3
layout-letter = Letter

## Formats of an image

list-image-format = Պատկերի ձևաչափեր
image-format-png = PNG
image-format-svg = SVG
image-format-pdf = PDF

## Forms of an SVG

list-svg-form = SVG-ի տեսակներ
    .meaning = Ինչպես է գրված SVG-ի տեքստը։
svg-form-seen = Ինչպես երևում է
    .meaning = Տեքստը ուրվագծեր է. պատկերը նույնն է՝ ինչ տառատեսակ էլ ունենա ծրագիրը։
svg-form-editing = Խմբագրման համար
    .meaning = Տեքստը տեքստ է՝ մերոնցից լայն տառերի համար տեղ թողնելով։

## Formats of data

list-data-format = Տվյալների ձևաչափեր
data-format-csv = CSV
data-format-geojson = GeoJSON
data-format-gpkg = GeoPackage
data-format-zip = Ամբողջը՝ zip արխիվով

## Places of the world map

list-preset = Վայրեր աշխարհի քարտեզի վրա
preset-united-states = Միացյալ Նահանգներ
preset-western-europe = Արևմտյան Եվրոպա
preset-italy = Իտալիա
preset-australia = Ավստրալիա
preset-south-caucasus = Հարավային Կովկաս

## Blocs

list-bloc = Բլոկներ
bloc-arab-league = Արաբական լիգա
bloc-cis = ԱՊՀ
bloc-csto = ՀԱՊԿ
bloc-eu = ԵՄ
bloc-guam = ՎՈՒԱՄ
bloc-nato = ՆԱՏՕ
bloc-oic = ԻՀԿ
bloc-osce-minsk-group = Մինսկի համանախագահներ
bloc-turkic-council = Թյուրքական պետությունների կազմակերպություն
## Levels of those who recognised

list-recognising-level = Ճանաչողների մակարդակները
recognising-level-entity = ՄԱԿ-ի անդամ չհանդիսացող կազմավորումներ
recognising-level-region = Դաշնությունների նահանգներ և երկրամասեր
recognising-level-local = Շրջաններ և համայնքներ
recognising-level-chamber = Խորհրդարանի պալատներ
recognising-level-state = ՄԱԿ-ի անդամ պետություններ

## Who spoke

list-speaker-kind = Ով է խոսել
speaker-kind-state = Պետություններ
speaker-kind-territory = Կազմավորումներ, երկրամասեր և քաղաքներ
speaker-kind-organisation = Կազմակերպություններ
speaker-kind-person = Կուսակցություններ, միավորումներ և անձինք

## What was said of a change

list-report-step = Ինչ է ասվել
    .meaning = Ինչ է ասել տվյալ ձայնը վերահսկողության փոփոխության մասին։
report-step-announced = Հայտարարված
    .meaning = Տարածքը վերցնողի կամ ստացողի կողմից։
report-step-denied = Հերքված
    .meaning = Որևէ կողմի կողմից։
report-step-admitted = Ընդունված
    .meaning = Տարածքը կորցնողի կամ տվողի կողմից։
report-step-attested = Վկայված
    .meaning = Մեկի կողմից, ով հակամարտության կողմ չէ։

list-report-by = Ում խոսքը
    .meaning = Ում խոսքն է վերահսկողության փոփոխության մասին հաղորդումը։
report-by-azerbaijan = Ադրբեջան
    .meaning = Ադրբեջանի խոսքը։
report-by-karabakh = Դե ֆակտո իշխանությունները կամ Հայաստանը
    .meaning = Ստեփանակերտի դե ֆակտո իշխանությունների կամ Հայաստանի խոսքը։
report-by-third = Ոչ կողմ
    .meaning = Մեկի խոսքը, ով հակամարտության կողմ չէ։

list-evidence = Վկայություն
    .meaning = Ում խոսքի վրա է հիմնված վերահսկողության փոփոխությունը։
evidence-both = Երկու կողմերը
    .meaning = Երկու կողմերից յուրաքանչյուրն ասել է, որ տարածքն անցել է։
    .spoken = երկու կողմերը
evidence-third = Երրորդ կողմ
    .meaning = Դա ասել է մեկը, ով հակամարտության կողմ չէ, և կողմերից ոչ ավելի, քան մեկը։
    .spoken = երրորդ կողմ
evidence-one = Մեկ կողմ
    .meaning = Դա ասել է միայն մեկ կողմը։
    .spoken = մեկ կողմ
evidence-none = Հաղորդում չկա
    .meaning = Շտեմարանում դրա մասին որևէ մեկի հաղորդում չկա։
    .spoken = հաղորդում չկա

## What speakers name, and whose wording it is

list-term-kind = Ինչ է անվանվում
    .meaning = Ինչ տեսակի բան է անվանել հայտարարողը։
term-kind-event = Իրադարձություն
    .meaning = Տեղի ունեցած մի բան։
term-kind-period = Ժամանակաշրջան
    .meaning = Պատերազմ կամ հակամարտությունը։
term-kind-zone = Տեղանք
    .meaning = Տեղանք՝ տարածք, միջանցք, գիծ։
term-kind-place = Վայր
    .meaning = Քաղաք կամ գյուղ։
term-kind-entity = Կազմավորում
    .meaning = Պետություն կամ իշխանություններ։
term-kind-forces = Ուժեր
    .meaning = Զինված ուժեր։
term-kind-people = Մարդիկ
    .meaning = Նրանք, ովքեր այնտեղ ապրում կամ ապրել են։

list-term-wording = Ում ձևակերպումը
    .meaning = Ում ձևակերպումն է եզրույթն այն լեզվով, որով գրված է։
term-wording-original = Հայտարարողի սեփական
    .meaning = Հայտարարողի սեփական ձևակերպումը՝ փաստաթղթի կամ ելույթի լեզվով։
term-wording-official = Պաշտոնական թարգմանություն
    .meaning = Հայտարարողի սեփական թարգմանությունը։
term-wording-outlet = Լրատվամիջոցի
    .meaning = Հրապարակողի թարգմանությունը կամ շարադրանքը։

list-speaker-party = Կողմ
    .meaning = Հակամարտության որ կողմն է հայտարարողը։
speaker-party-armenia = Հայաստան
    .meaning = Հայաստանի Հանրապետությունը։
speaker-party-azerbaijan = Ադրբեջան
    .meaning = Ադրբեջանի Հանրապետությունը։
speaker-party-karabakh = Լեռնային Ղարաբաղ (դե ֆակտո)
    .meaning = Ստեփանակերտի դե ֆակտո իշխանությունները։
speaker-party-none = Ոչ մեկը
    .meaning = Հակամարտության կողմ չէ։

list-term-event = Հայտարարողների անվանած իրադարձություն
    .meaning = Այն, ինչ հայտարարողներն անվանում են, և որը սեփական տող չունի։ Պիտակը մերն է և որևէ կողմի չի հարում։
term-event-elections = Դե ֆակտո իշխանությունների անցկացրած ընտրություններ
    .meaning = Դե ֆակտո իշխանությունների անցկացրած ընտրություններ։

list-term-period = Հայտարարողների անվանած ժամանակաշրջան
    .meaning = Այն, ինչ հայտարարողներն անվանում են, և որը սեփական տող չունի։ Պիտակը մերն է և որևէ կողմի չի հարում։
term-period-conflict = Հակամարտությունն ամբողջությամբ
    .meaning = Հակամարտությունն ամբողջությամբ։
term-period-war-1991-1994 = 1991–1994 թթ. պատերազմը
    .meaning = 1991–1994 թթ. պատերազմը։
term-period-war-2020 = 2020 թ. պատերազմը
    .meaning = 2020 թ. պատերազմը։

list-term-zone = Հայտարարողների անվանած տեղանք
    .meaning = Այն, ինչ հայտարարողներն անվանում են, և որը սեփական տող չունի։ Պիտակը մերն է և որևէ կողմի չի հարում։
term-zone-oblast = Լեռնային Ղարաբաղ, նախկին մարզը
    .meaning = Լեռնային Ղարաբաղ, նախկին մարզը։
term-zone-districts = Նախկին մարզի շուրջ գտնվող շրջանները, որոնք 1992–1994 թթ. անցել են մի կողմից մյուսին
    .meaning = Նախկին մարզի շուրջ գտնվող շրջանները, որոնք 1992–1994 թթ. անցել են մի կողմից մյուսին։
term-zone-oblast-and-districts = Նախկին մարզը և նրա շուրջ գտնվող շրջանները
    .meaning = Նախկին մարզը և նրա շուրջ գտնվող շրջանները։
term-zone-corridor = Լաչինի միջանցքը
    .meaning = Լաչինի միջանցքը։
term-zone-line-of-contact = 1994–2020 թթ. շփման գիծը
    .meaning = 1994–2020 թթ. շփման գիծը։

list-term-entity = Հայտարարողների անվանած կազմավորում
    .meaning = Այն, ինչ հայտարարողներն անվանում են, և որը սեփական տող չունի։ Պիտակը մերն է և որևէ կողմի չի հարում։
term-entity-authorities = Դե ֆակտո իշխանությունները
    .meaning = Դե ֆակտո իշխանությունները։
term-entity-armenia = Հայաստան
    .meaning = Հայաստանը։
term-entity-azerbaijan = Ադրբեջան
    .meaning = Ադրբեջանը։

list-term-forces = Հայտարարողների անվանած ուժեր
    .meaning = Այն, ինչ հայտարարողներն անվանում են, և որը սեփական տող չունի։ Պիտակը մերն է և որևէ կողմի չի հարում։
term-forces-armenian-forces = Հայաստանի և դե ֆակտո իշխանությունների ուժերը
    .meaning = Հայաստանի և դե ֆակտո իշխանությունների ուժերը։
term-forces-azerbaijani-forces = Ադրբեջանի ուժերը
    .meaning = Ադրբեջանի ուժերը։
term-forces-peacekeepers = 2020–2024 թթ. ռուսական զորախումբը
    .meaning = 2020–2024 թթ. ռուսական զորախումբը։

list-term-people = Հայտարարողների անվանած մարդիկ
    .meaning = Այն, ինչ հայտարարողներն անվանում են, և որը սեփական տող չունի։ Պիտակը մերն է և որևէ կողմի չի հարում։
term-people-inhabitants = Նախկին մարզում ապրածները
    .meaning = Նախկին մարզում ապրածները։
term-people-displaced = Նրանք, ովքեր ստիպված էին հեռանալ
    .meaning = Նրանք, ովքեր ստիպված էին հեռանալ։

## Roads of the base map

list-road-kind = Ճանապարհներ
    .meaning = Հիմքի քարտեզից. ցույց են տրվում որպես տեղանք, ոչ թե որպես որևէ մեկինը։
road-kind-main-road = Գլխավոր ճանապարհ
    .meaning = Տարածաշրջանի գլխավոր ճանապարհ։
road-kind-railway = Երկաթուղի
    .meaning = Երկաթուղի։

## Texts of the record in other languages

list-translated-table = Թարգմանված տեքստեր
    .meaning = Աղյուսակներ, որոնց տեքստերը թարգմանված են։
translated-table-events = Իրադարձություններ
    .meaning = Իրադարձություններ։
translated-table-resolutions = Ակտեր
    .meaning = Ակտեր։
translated-table-positions = Դիրքորոշումներ
    .meaning = Դիրքորոշումներ 2020 թ. պատերազմի վերաբերյալ։
translated-table-jurisdictions = Մարմիններ
    .meaning = Պետություններ, կազմավորումներ և այլ մարմիններ։
translated-table-pieces = Հատվածներ
    .meaning = Քարտեզի հատվածներ։
translated-table-lines = Գծեր
    .meaning = Քարտեզի գծեր։
translated-table-sources = Աղբյուրներ
    .meaning = Փաստաթղթեր։
translated-table-speakers = Հայտարարողներ
    .meaning = Նրանք, ում բառերը եզրույթներում են։
translated-table-claims = Տարբերվող տեղեկություններ
    .meaning = Այն, ինչում աղբյուրները տարբերվում են։
translated-table-control = Վերահսկողություն
    .meaning = Ով որ հատվածն էր վերահսկում։
translated-table-corridor = Միջանցք
    .meaning = Լաչինի միջանցքի վիճակները։
translated-table-memberships = Անդամություններ
    .meaning = Ով որ դաշինքին էր պատկանում։
translated-table-reports = Հաղորդումներ
    .meaning = Ով է հայտարարել, հերքել կամ վկայել իրադարձության մասին։
translated-table-rules = Կանոններ
    .meaning = Որոնցով որոշումներ են կայացվում։
translated-table-votes = Քվեներ
    .meaning = Ինչպես քվեարկեց յուրաքանչյուր անդամ։
translated-table-places = Վայրեր
    .meaning = Քարտեզի վայրերը։

list-translated-field = Թարգմանված սյունակներ
    .meaning = Տողի որ տեքստն է թարգմանված։
translated-field-title = Վերնագիր
    .meaning = Տողի վերնագիրը։
translated-field-summary = Ամփոփում
    .meaning = Տողի ամփոփումը։
translated-field-name = Անվանում
    .meaning = Տողի անվանումը։
translated-field-says = Տեղեկություն
    .meaning = Այն, ինչ ասում է աղբյուրը։
translated-field-statement = Դրույթ
    .meaning = Այն, ինչ ասում է կանոնը։
translated-field-note = Նշումներ
    .meaning = Կասկածներ և նշումներ։
translated-field-speaker = Հայտարարող
    .meaning = Ով է ասել։
translated-field-body = Մարմին
    .meaning = Որ մարմինն է գործել։
translated-field-reported_by = Հաղորդող
    .meaning = Ով է հաղորդել։
translated-field-place = Վայր
    .meaning = Որտեղ է տեղի ունեցել։
translated-field-method = Եղանակ
    .meaning = Ինչպես է գծվել գիծը։
translated-field-district = Շրջան
    .meaning = Որ շրջանում է գտնվում։

list-translation-state = Թարգմանության վիճակ
    .meaning = Որքանով է թարգմանությունը ստուգված։
translation-state-drafted = Սևագիր
    .meaning = Գրված է, բայց դեռ ոչ ոք այլ չի կարդացել։
translation-state-reviewed = Ստուգված
    .meaning = Կարդացել է երկու լեզուներին էլ տիրապետող մեկը։

## Spans of days that the time bar opens

list-time-window = Օրերի միջակայք
    .meaning = Ինչ է բացում ժամանակասանդղակը տարիների տակ։
time-window-years-1988-1994 = 1988–94
    .meaning = Առաջին գրանցված իրադարձություններից մինչև 1994 թ. վերջը։
time-window-spring-2016 = 2016 թ. գարուն
    .meaning = 2016 թ. մարտից մայիս։
time-window-autumn-2020 = 2020 թ. աշուն
    .meaning = 2020 թ. սեպտեմբերից դեկտեմբեր։
time-window-years-2022-2023 = 2022–23
    .meaning = 2022 և 2023 թվականները։

list-precision-scheme = Ճշգրտության կոդերի համակարգ
    .meaning = Ում ճշգրտության կոդերն են։

precision-scheme-acled = ACLED
    .meaning = Armed Conflict Location and Event Data նախագծի geo_precision-ը։

precision-scheme-ucdp-ged = UCDP GED
    .meaning = Uppsala Conflict Data Program-ի Georeferenced Event Dataset-ի where_prec-ը։

list-precision-unit = Ճշգրտություն
    .meaning = Ինչի սահմաններում է ընկած այն վայրը, որի մասին ավելի ստույգ հայտնի չէ։

precision-unit-point = Կետ
    .meaning = Կետը կամ դրա շուրջ այսքան մետրը։

precision-unit-district = Շրջան
    .meaning = Կետի շրջանի ցանկացած մասում՝ այնպես, ինչպես շրջանը Խորհրդային Միությունում էր կամ այսօր է։

precision-unit-region = Տարածաշրջան
    .meaning = Պատկերված տարածքի ցանկացած մասում։

area-layer-exclave = Պետության առանձին ընկած մաս
    .meaning = Անվանվում է իր պետության հետ։

layer-line-main-road = Գլխավոր ճանապարհներ
    .meaning = Այն ժամանակի ճանապարհները՝ իրենց անցած տեղից 1–5 կմ սահմաններում։ Ըստ գյուղերի (GeoNames, CC BY 4.0) և բարձրությունների (NOAA, հանրային սեփականություն)։

layer-line-railway = Երկաթուղի
    .meaning = Դրա հունը՝ անկախ նրանից՝ գնացքներ անցնում էին, թե ոչ, 2,5 կմ սահմաններում։ Ըստ գյուղերի (GeoNames, CC BY 4.0) և բարձրությունների (NOAA, հանրային սեփականություն)։
