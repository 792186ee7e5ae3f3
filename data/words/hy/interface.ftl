interface-about = Ով ինչ էր վերահսկում, ով էր հավակնում, ով է ճանաչել և ինչ են ասել իրավունքը կամ Միավորված ազգերի կազմակերպությունը՝ օր առ օր և աղբյուրներով։ Օրերը՝ ISO 8601, ձևերը՝ EPSG:4326, մակերեսները՝ կմ², հեռավորություններն ու ճշգրտությունները՝ մետրերով։ Տողը նշում է իր աղբյուրը (source_id) և տեղը դրա մեջ (locator)։
interface-fault = Հարցին պատասխանել հնարավոր չէ. յուրաքանչյուր սխալ նշում է պարամետրը, ինչ էր դա և ինչը կհամապատասխաներ։

## Resources

interface-snapshot = Ուսումնասիրվող տարածքի յուրաքանչյուր հատված և ով էր այն վերահսկում տվյալ օրը. հատվածները բաց տեղ չեն թողնում։
interface-holdings = Ով էր վերահսկում յուրաքանչյուր հատված, որ օրվանից մինչև որ օրը՝ հատված առ ժամանակահատված, ըստ վերահսկողի։
interface-lines = Կողմերի միջև գծերը և սահմանները, յուրաքանչյուր մասն իր ժամանակահատվածով և ճշգրտությամբ։
interface-zones = Վերահսկողից բացի ինչ էր ընկած հատվածների վրա՝ միջանցք, խաղաղապահներ, հավակնություններ, հանձնումներ։
interface-events = Իրադարձություններ, յուրաքանչյուրն իր կետով, եթե այն հայտնի է։
interface-acts = Խորհրդարանների, խորհուրդների, կազմակերպությունների և դատարանների ակտեր, յուրաքանչյուրը՝ գործողի վայրով։
interface-terms = Ինչն ինչպես է անվանվել և ում կողմից՝ անվանված հայտարարողների բառերը և ուրիշ ոչ մեկինը։
interface-at = Ինչ վիճակում էր կետը տվյալ օրը՝ վերահսկող, վկայություն, գոտիներ, հավակնություններ և որքան մոտ էր գիծը։
interface-diff = Ինչ է անցել մի վերահսկողից մյուսին երկու օրերի միջև։
interface-sources = Փաստաթղթերը, որոնց հղում են անում տողերը։

## Parameters

interface-parameter-day = Ատլասի որևէ օր։
interface-parameter-from = Միջակայքի առաջին օրը. տարբերության դեպքում՝ ավելի վաղ օրը։ Տողը, որը կարող է միջակայքում լինել, ներառված է։
interface-parameter-to = Միջակայքի վերջին օրը. տարբերության դեպքում՝ ավելի ուշ օրը։
interface-parameter-holder = Ում է հաշվվում տարածքը։
interface-parameter-kind = Միայն այս տեսակի տողերը։
interface-parameter-category = Միայն այս կատեգորիայի իրադարձությունները։
interface-parameter-speaker = Հայտարարողի բանալին. միայն նրա բառերը։
interface-parameter-source = Աղբյուրի բանալին։
interface-parameter-lon = Երկայնությունն աստիճաններով, EPSG:4326։
interface-parameter-lat = Լայնությունն աստիճաններով, EPSG:4326։

## Columns

interface-column-area_km2 = Դրա մակերեսը, կմ²։
interface-column-parties = Ով է վերահսկում կամ ում միջև է վիճարկվում կամ հանձնվում։
interface-column-evidence = Ում խոսքի վրա է հիմնված վերահսկողության փոփոխությունը։
interface-column-peacekeepers = Արդյոք ընկած էր խաղաղապահների գոտում։
interface-column-corridor = Արդյոք ընկած էր միջանցքում։
interface-column-claimed = Արդյոք ընկած էր այնպիսի տարածքում, որին հավակնում էին։
interface-column-claimed_by = Ով էր հավակնում՝ այբբենական կարգով։
interface-column-from_holder = Ով էր վերահսկում ավելի վաղ օրը։
interface-column-to_holder = Ով էր վերահսկում ավելի ուշ օրը։
interface-column-jurisdiction = Ով է գործել՝ անունով։
interface-column-speaker = Ում բառերն են՝ անունով։
interface-column-uncertain = Արդյոք գիծն ավելի մոտ է, քան դրա ճշգրտությունը, կամ հատվածը պարզապես մեկ կողմի վերահսկողության տակ չէր։
interface-column-sources = Ամբողջի աղբյուրները. սկզբում՝ վերահսկողի, վերջում՝ գծերի։
interface-bound-earliest = Ամենավաղ օրը, որը թույլ է տալիս { $column } սյունակը։
interface-bound-latest = Ամենաուշ օրը, որը թույլ է տալիս { $column } սյունակը։

## An answer

interface-answer-about = Ինչ է հարցվել, տվյալների որ տարբերակից և ինչ լիցենզիայով։
interface-answer-sources = Աղբյուրները, որոնց հղում են անում տողերը՝ ըստ բանալիների։

## What cannot be answered

interface-unknown = Այստեղ այդպիսի պարամետր չկա. կան սրանք՝ { $names }։
interface-asks-nothing = Սա պարամետրեր չի ընդունում։
interface-required = Պարտադիր է, օրինակ՝ { $example }։
interface-twice = Գրված է մեկից ավելի անգամ. գրեք մեկ անգամ՝ մեկ արժեքով։
interface-no-day = Օր՝ { $first } – { $last } միջակայքից, գրված այսպես՝ 2020-11-24։
interface-no-degrees = Աստիճաններ՝ կետով, օրինակ՝ { $example }։
interface-no-value = Սրանցից մեկը՝ { $values }։
interface-no-resource = Այդպիսի ռեսուրս կամ ձև չկա. կան սրանք՝ { $names }։
interface-no-row = Այս բանալիով տող չկա. GET { $where } հարցումը թվարկում է դրանք։
interface-no-span = Առաջին օրը վերջինից հետո է. փոխատեղեք դրանք։
interface-no-point = Կետը տարածաշրջանից չէ. տարածաշրջանն ընկած է { $west } և { $east } արլ. երկ., { $south } և { $north } հս. լայն. միջև։

release-read-me =
    Contact Lines { $version }, տվյալների տարբերակ { $data }, CC BY 4.0։

    holdings.parquet՝ ով էր վերահսկում ուսումնասիրվող տարածքի յուրաքանչյուր հատված՝ valid_from-ից մինչև valid_to-ն՝ չներառյալ (դատարկ՝ առանց ավարտի), ձևերը՝ EPSG:4326։ lines, zones, events, acts, roads՝ դրանց համար նույնը։ tables՝ շտեմարանի բոլոր աղյուսակները։ contact-lines.xlsx-ը և contact-lines.gpkg-ն պարունակում են նույնը։ contact-lines-data.zip-ը շտեմարանն է այնպես, ինչպես խմբագրվում է, բոլոր սյունակների բառարանով. այս տարբերակի ելակոդի պատճենում data/ պանակի փոխարեն բացված՝ այն կրկին բացվում է որպես այս ատլասը։ datacite.json-ը նկարագրում է այն արխիվի համար. site.json-ը թվարկում է ֆայլերն իրենց հեշերով։

release-days = Օրերը, որոնք ընդգրկում են տվյալները։

feed-title = { $atlas }. տվյալների փոփոխություններ

feed-said = Առաջ՝ { $was } Այժմ՝ { $now }

feed-source = Աղբյուր՝ { $source }

feed-rule = Կանոն՝ { $rule }

oembed-format = Տրվում է միայն JSON. format=json։

oembed-address = Հասցեն այս ատլասինը չէ. url= պարամետրն ընդունում է ատլասից պատճենված հղում։

oembed-view = Զետեղել կարելի է միայն քարտեզ. հղում դեպի Տարածաշրջան, Աշխարհ կամ Համեմատություն։
