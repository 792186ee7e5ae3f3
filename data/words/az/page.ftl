## Səhifə göndərildiyi kimi

atlas-name = Contact Lines
atlas-place = Dağlıq Qarabağ
atlas-subtitle = Dağlıq Qarabağ 1988–2024: nəzarət, iddia, tanıma, qətnamə
page-title = { $view }, { $day } · { atlas-name }
page-skip = Zaman zolağına keç
page-views = Görünüşlər
page-themes = Mövzular
page-tongues = Dillər
page-map = Xəritə
address-notice = Bu ünvanda: { $notice }
fault-loading = Atlasın bir hissəsi yüklənmədi.
fault-retry = Yenidən cəhd et
extents-label = Dünyanın hissələri
extents-world = Dünya
zoom-label = Miqyas
zoom-in = Böyüt
zoom-out = Kiçilt
zoom-whole = Bütün xəritə
embed-legend = Şərti işarələr
embed-open = { $name } atlasında aç
embed-only-maps = view={ $view }: yalnız xəritələr səhifəyə yerləşdirilə bilər


## Ədədlər

edges = ± { $most } m
edges-between = ± { $least }–{ $most } m


page-disclaimer = Sərhədlər, adlar və rənglər dəstək və ya tanıma bildirmir; xətlər təxminidir. Məlumatlar CC BY 4.0; yerlər GeoNames, OpenStreetMap iştirakçıları; əsas xəritə Natural Earth, NOAA.


report-error = Səhvi bildir


scale-km = { $km } km


## Xəritənin üstündəki zolaq

strip-label = Gün və nə dəyişdi
strip-last-change = Son dəyişiklik, { $day }
strip-last-event = Son hadisə, { $day }
strip-more = və həmin gün daha { $more }
strip-next = { $days ->
    [1] Növbəti dəyişiklik sabah
   *[other] Növbəti dəyişiklik { $days } gün sonra
}
strip-passed = əvvəl: { $before }, sonra: { $after }


## Xəritədə nə var

today-heading = Bu gün xəritədə
more-layers = Digər laylar
layers-off = { $off } bağlı


latest-changes = Son dəyişikliklər


## Zaman zolağı

window-label = Altında açılıb
window-year = Günün ili
window-chosen = Seçilmiş miqyas
lane-whole = Sahə kimin nəzarətində idi
lane-whole-world = Bütün illər
lane-control = Xəritənin dəyişiklikləri
lane-agreements = Razılaşmalar, hüquq
lane-events = Hadisələr
day-near = Gün, illərin altında açılmış günlər daxilində

time-label = Zaman
time-previous = Əvvəlki dəyişiklik
    .hint = Əvvəlki dəyişiklik (zaman zolağında Page Up)
time-next = Növbəti dəyişiklik
    .hint = Növbəti dəyişiklik (zaman zolağında Page Down)
time-day = Gün
time-pace = Sürət
pace-slow = yavaş
pace-normal = adi
pace-fast = sürətli
time-names = Adlar
time-show = Bu günü göstər
typed-no-day = “{ $typed }” təqvim günü deyil.
typed-two-days = “{ $typed }” iki gün bildirə bilər. Hansı nəzərdə tutulur?
typed-takes = Belə: 24.11.2020, 24 noyabr 2020, 2020-11 və ya 2020
typed-outside = Atlas bu günləri əhatə edir: { $first } – { $last }.
said-step = { $day }: { $change }
said-step-noted = { $day }: { $change } ({ $note })
skip-to-map = Xəritəyə keç
walk-region = Regionun xəritəsi
walk-world = Dünya xəritəsi
walk-map = xəritə
walk-help = Ox düymələri xəritədəkilərdən keçir, Enter açır, Escape geri qaytarır; Shift ilə xəritəni hərəkət etdirir, + və - miqyası dəyişir.
walk-none = Xəritənin bu hissəsində qeydlərdən heç nə yoxdur.
pan = Xəritəni hərəkət etdir
    .up = Yuxarı
    .down = Aşağı
    .left = Sola
    .right = Sağa
meanings = Şərti işarələrin və düymələrin mənası
listing = Bu xəritədə nə var
listing-areas = Sahələr
listing-lines = Xətlər
listing-marks = İşarələr
listing-places = Yerlər
play = Başlat
    .hint = Dəyişiklikdən dəyişikliyə göstər (zaman zolağında boşluq düyməsi)
pause = Dayandır
    .hint = Dayandır (zaman zolağında boşluq düyməsi)
copy-link = Keçid
    .hint = Göstərilənin keçidini köçür
link-by-hand = Ünvanı köçürün

shown-events = Hadisələr: { $shown } / { $all }
shown-of-theme = { $theme ->
    [votes] Səslər: { $shown } / { $all }
    [positions] Bəyanatlar: { $shown } / { $all }
   *[acts] Aktlar: { $shown } / { $all }
}
shown-events-drawn = { $all } hadisədən { $shown } göstərilir: ən mühüm { $few } hadisə tək-tək, qalanları bir vərəqdə çəkilib


## Axtarış

search-hint = Yer, qurum, hadisə və ya gün axtarın
    .short = Yer, qurum, hadisə, gün axtarın
search-results = Tapıldı
search-go-to = { $day } gününə keç
search-day = Gün
search-found = { $n } tapıldı
search-none = Belə adlı heç nə yoxdur
search-fault = Adlar yüklənmədi. Təkrar cəhd üçün yenidən yazın.


## Göstəricinin yanındakı qeyd

note-held = { $held }, { $since } tarixindən
note-area = { $area }, kənarları { $edges }


## Müqayisə olunan iki gün

compare-heading = Müqayisə olunan iki gün
compare-with = ilə
compare-swap = İki günün yerini dəyiş
compare-how = Müqayisə üsulu
compare-divide = İki gün arasındakı ayırıcı
compared-passed = { $first } – { $last }: { $area } bir nəzarət edəndən digərinə keçib:
compared-nothing = { $last } tarixində heç kim { $first } tarixində başqasının nəzarətində olanı nəzarətdə saxlamırdı.
compared-pair = { $before } → { $after }
compared-in-all = əldən-ələ keçib
compared-nothing-short = heç nə əldən-ələ keçməyib
compared-to = { $area } → { $after }


## Panel

panel-label = Şərti işarələr, süzgəclər və təfərrüat
panel-details = Təfərrüat
panel-close = Təfərrüatı bağla
panel-hint = Faktları və mənbələri oxumaq üçün xəritəyə, işarəyə və ya ada klikləyin.
detail-none = Faktları və mənbələri burada oxumaq üçün xəritəyə, işarəyə və ya ada klikləyin.
detail-fault = Qeyd yüklənmədi. Təkrar cəhd üçün yenidən klikləyin.

fact-accuracy = Dəqiqlik
fact-act = Akt
fact-area = Sahə
fact-body = Qurum
fact-category = Kateqoriya
fact-changed = Xəritədə dəyişən
fact-date = Tarix
fact-district = Sovet dövrünün rayonu
fact-drawn = Nə olduğu
fact-ended = Bitib
fact-kind = Növ
fact-nkao = Keçmiş DQMV
fact-note = Əlavə qeyd
fact-outcome = Nəticə
fact-place = Yer
fact-shown = Göstərilir
fact-side-1994 = Tərəf, 1994–2020
fact-side-2020 = Tərəf, 2020–2023
fact-symbol = Sənədin nömrəsi
fact-today = Bu gün
fact-votes = Səslər
not-documented = sənədləşdirilməyib

said-by = { $speaker }: { $says }
source-unreferenced = İstinadsız: ümumi bilik, hələ mənbə yoxdur
source-cited = Mənbə: { $title } (kimin adından: { $voice }; oxunuşu: { $read })
source-cited-in = Mənbə: { $title }, { $where } (kimin adından: { $voice }; oxunuşu: { $read })

claims-heading = Mənbələrin fərqli dedikləri
claim-value = { $field }: { $value }
claim-field = { $field ->
    [binding] hüquqi qüvvə
    [body] qurum
    [category] kateqoriya
    [date] tarix
    [deaths] ölənlər
    [jurisdiction_id] kim tərəfindən
    [kind] növ
    [name] ad
    [outcome] nəticə
    [published] nəşr tarixi
    [stance] mövqe
    [until] son
    [valid_from] başlanğıc
    [valid_to] son
   *[other] { $field }
}
claim-rule = Xəritədə bu qaydaya görə göstərilir: { $rule }

event-changed = { $control ->
    [change] yerin kimin nəzarətində olduğu
    [line] bir xətt
    [corridor] dəhliz
   *[none] heç nə
}

act-heading = { $date }: { $title }
act-votes = { $yes } lehinə, { $no } əleyhinə, { $abstained } bitərəf
position-heading = { $date }: { $position } (2020-ci il müharibəsi)
vote-heading = { $date }: Baş Assambleya 62/243: { $vote }
body-within = { $kind }, { $within }
related-heading = Tabe olduğu və tərkibindəki digər qurumlar

members-heading = Üzvlər 2020-ci il müharibəsində: { $all } üzvdən { $spoke } üzvün qeydlərdə bəyanatı var
chairs-heading = Həmsədrlər 2020-ci il müharibəsində: { $all } həmsədrdən { $spoke } həmsədrin qeydlərdə bəyanatı var
members-said = { $position }: { $members }
members-party = Münaqişə tərəfi: { $members }
members-silent = Bəyanatı olmayan: { $members }.
member-gone = { $ended } tarixindən sayılmır: { $member }.
blocs-heading = Mənsub olduğu bloklar
bloc-member = { $bloc }: qoşulub { $joined }
bloc-member-until = { $bloc }: qoşulub { $joined }, çıxıb { $ended }
bloc-chair = { $bloc }, həmsədr kimi: qoşulub { $joined }
bloc-chair-until = { $bloc }, həmsədr kimi: qoşulub { $joined }, çıxıb { $ended }

held-heading = Kimin nəzarətində
held-from = { $from } tarixindən: { $held }
held-between = { $from } – { $to }: { $held }
held-evidence = Kimin sözünə əsasən: { $evidence }

on-other-days = Digər günlərdə
corridor-heading = Laçın dəhlizinin vəziyyəti
corridor-state = { $route ->
    [new] { $state }, { $period }, yeni yolla
   *[old] { $state }, { $period }, köhnə yolla
}
corridor-reported = Bildirən: { $reporter }

drawn-heading = Necə çəkilib
drawn-part = { $name }, { $period }: { $edges }
drawn-between = Bunların arasında: { $pairs }
drawn-pair = { $one } və { $other }
drawn-rest = Azərbaycanın qalan hissəsi

names-heading = Adlar
name-said = { $language }: { $name } ({ $authority })
name-said-when = { $language }: { $name } ({ $authority }, { $period })
name-none = { $language }: qeydlərdə ad yoxdur; xəritə ingiliscə adı göstərir
name-not-both = { $language }: hər iki tərəfin adları qeydlərdə yoxdur; xəritə ingiliscə adı göstərir
place-outside = Xəritənin rənglədiyi sahədən kənardadır.
place-held = { $day }: { $held }, { $since } tarixindən, bütün hissə ilə birlikdə: { $piece }


## Saxlama

save-open = Saxla…
save-heading = Bu görünüşü saxla
save-close = Bağla
save-format = Format
save-form = Mətn
save-layout = Forma
save-orientation = İstiqamət
save-landscape = Üfüqi
save-portrait = Şaquli
save-size = Ölçü
save-as-laid-out = formaya uyğun
save-at-size = ekranda
save-on-screen = ekranda, ×{ $times }
save-in-pixels = eni piksellə
save-on-paper = kağızda, mm ilə
save-width = En
save-px = px
save-mm = mm
save-dpi = dpi
    .spoken = Düymdə nöqtə sayı
save-titled = Başlıq
save-names-as-shown = xəritədəki kimi
save-with = Əlavə et
save-with-legend = şərti işarələr
save-with-sources = mənbələr
save-with-inset = kiçik xəritə
    .hint = Böyüdülmüş xəritənin harada olduğunu göstərən kiçik xəritə
save-with-no-ground = şəffaf fon
save-disclaimer = Məsuliyyət qeydi həmişə vərəqdə qalır.
save-data = Bu görünüşün məlumatları
save-command = Əmr kimi
save-film = Film kimi
    .first = Filmin ilk günü
    .last = Filmin son günü
save-embed = Səhifəyə yerləşdir
save-as = { $format } kimi saxla
save-title = { $title }, { $day }
save-title-compared = { $day } tarixində nə kimin nəzarətində idi, { $other } ilə müqayisədə
save-no-answer = İlkin görünüş yoxdur: server cavab vermir.
save-failed = İlkin görünüş yoxdur: serverdə nasazlıq oldu.
copy = Köçür
copied = Köçürüldü
copy-by-hand = Ctrl+C


## Bir faylda atlas

sheet-title = { $title }: { $day }
sheet-title-compared = { $title }: { $day }, { $other } ilə müqayisədə


## Skript işləməyən yerdə qeydlər və qrafiklər

records-without-script = Cədvəllər üçün skript lazımdır, burada isə işləmir. Onların hər sətri atlasın qurulduğu məlumatların CSV şəklində bir sətridir.
charts-without-script = Qrafiklər üçün skript lazımdır, burada isə işləmir. Hər birinin nəyi göstərdiyi və necə sayıldığı başlığının altında yazılıb.


## Qeydlər

records-label = Qeydlər
records-tables = Cədvəllər
records-find = Axtar
    .hint = istənilən sütundakı sözlər
records-columns = Sütunlar
records-save = CSV saxla
records-hint = Sətir xəritədə öz tarixində açılır. Kursivlə yazılan tarixlər dəqiq deyil və EDTF ilə yazılıb; sözlə oxumaq üçün üstünə gəlin.
records-shown = { $all ->
    [one] { $all } sətirdən { $shown } göstərilir
   *[other] { $all } sətirdən { $shown } göstərilir
}
records-filters-on = xəritənin süzgəcləri tətbiq olunub: söndür
records-filters-off = xəritənin süzgəcləri sönülüdür: tətbiq et


## Qrafiklər və haqqında

about-label = Haqqında
charts-label = Qrafiklər
charts-hint = Pilləyə və ya sütuna klikləyəndə xəritə həmin günü açır; xətt zaman zolağının gününü göstərir.
charts-spoken = { $title }. { $method } Ədədlər cədvəl şəklində aşağıdadır.
charts-numbers = Ədədlər cədvəl şəklində
charts-kinds-shown = Xəritənin süzgəcləri tətbiq olunub; göstərilir: { $names }.
charts-kinds-hidden = Xəritənin süzgəcləri tətbiq olunub; gizlədilib: { $names }.
charts-no-kind = heç biri
charts-all-kinds = bütün növləri göstər
charts-names = { $label }: { $names }


## Qeydlərin cədvəlləri

table-events = Hadisələr
table-resolutions = Qətnamələr
table-positions = Mövqelər, 2020-ci il müharibəsi
table-memberships = Bloklar
table-votes = Səslər
table-control = Nəzarət
table-claims = Fərqli məlumatlar
table-sources = Mənbələr

column-about = Mövzu
column-abstained = Bitərəf
column-act = Akt
column-address = Ünvan
column-against = Əleyhinə
column-archived = Arxivləşdirilib
column-as = Hansı qismdə
column-author = Müəllif
column-began-with = Nə ilə başlayıb
column-bloc = Blok
column-body = Qurum
column-by-which-rule = Hansı qaydaya görə
column-changed = Nə dəyişdi
column-date = Tarix
column-ended = Bitib
column-event = Hadisə
column-fact = Fakt
column-for = Lehinə
column-from = Nə vaxtdan
column-held-by = Kimin nəzarətində
column-how = Necə
column-joined = Qoşulub
column-jurisdiction = Yurisdiksiya
column-key = Açar
column-km = km²
column-known-through = Nə vasitəsilə məlumdur
column-licence = Lisenziya
column-matter = Məsələ
column-member = Üzv
column-more = Daha çox
column-on-the-map = Xəritədə
column-outcome = Nəticə
column-piece-of-the-map = Xəritənin hissəsi
column-place = Yer
column-published = Nəşr tarixi
column-publisher = Nəşr edən
column-remarks = Əlavə qeydlər
column-roll-call = Adbaad səsvermə
column-source = Mənbə
column-source-key = Mənbə, açar
column-speaker = Danışan
column-symbol = Sənədin nömrəsi
column-table = Cədvəl
column-title = Başlıq
column-to-excluded = Nə vaxtadək (daxil deyil)
column-until-excluded = Hansı günədək (daxil deyil)
column-value = Qiymət
column-voice = Kimin adından
column-voice-of-the-source = Mənbə kimin adından
column-vote = Səs
column-what-is-said = Nə deyilir
column-what-it-comes-to = Mövqenin mahiyyəti
column-what-it-said-of-the-war = 2020-ci il müharibəsi haqqında nə deyib
column-what-it-says = Nə deyir
column-what-was-done = Nə edilib
column-what-was-said = Nə deyilib
column-where-in-it = Mənbədəki yer
column-who = Kim
column-who-says = Kim deyir
claim-whole = Bütövlükdə

grid-loading = Yüklənir…
grid-no-rows = Sətir yoxdur
grid-no-matches = Bu sözlər heç bir sətirdə yoxdur
grid-sort = Sıralamaq üçün Enter basın
grid-open-filter = Süzgəci açmaq üçün Ctrl Enter basın
grid-filtered = Süzülüb
grid-filter = süzgəc
grid-tip = İzah


## Qrafiklər

charts-counted = { $label }: { $n }
charts-from-day = { $day } tarixindən
charts-month = Ay
charts-members = Üzvlər
charts-holders = Kimin nəzarətində nə qədər olub, 1988–2024
    .method = Xəritə hissələrinin hər gün üçün cəmi, bərabər sahəli proyeksiyada ölçülüb. Kimin nəzarət etdiyini bildirir, kimin iddia etdiyini və ya tanındığını yox. Təhvil verilən yer verənin hesabına yazılır, mübahisəli olan heç kimin hesabına yazılmır.
charts-acts = Tanıma aktları və tanımaya dair aktlar, aylar üzrə
    .method = Dünya görünüşünün çəkdiyi ərazi qurumlarının, regionların, bələdiyyələrin və palataların { $n } aktı və ya imtinası, hər biri bir dəfə, tarixinin yol verdiyi son günün ayında. Sütuna klikləyəndə yalnız həmin növ göstərilir. BMT üzvü olan heç bir dövlət Dağlıq Qarabağı tanımayıb.
charts-recognitions = Tanıması qüvvədə olan yurisdiksiyalar
    .method = Hər yurisdiksiya bir dəfə, ilk aktının tarixinin yol verdiyi son gündən sayılır. Men ştatı yalnız 10–29 aprel 2013-cü ildə sayılır: o, aktını ləğv edib. Burada şəhərin aktı ilə parlamentin aktı eyni sayılır, çəkisi isə eyni deyil. Onların arasında BMT üzvü olan heç bir dövlət və heç bir milli parlamentin palatası yoxdur.
charts-vote = Baş Assambleyanın 62/243 saylı qətnaməsi, { $day }
    .method = O vaxtkı { $n } üzvün Azərbaycanın ərazi bütövlüyünü bir daha təsdiq edən və erməni qüvvələrinin çıxarılmasını tələb edən mətnə necə səs verdiyi; mətn hüquqi cəhətdən məcburi deyil. Adbaad səsvermə: Erik Voeten-in Baş Assambleyadakı səsvermələrə dair məlumatları. Adlar aşağıda və ya klikləyəndə açılır.
charts-vote-part = { $label }: { $n }, adlar üçün klikləyin
charts-vote-inside = { $n } { WORD($vote, of: "vote", form: "narrow") }
charts-positions = 2020-ci il müharibəsi haqqında deyilən
    .method = Qeydlərdəki { $n } bəyanat, hər biri mahiyyətinə uyğun bir başlıq altında bir dəfə sayılıb; bir danışanın bir neçə bəyanatı ola bilər. Onlar { $documents } sənədin bildirdikləridir, hər sənədin adı “Qeydlər”dədir: bu, dünyanın nə düşündüyünün hesabı deyil. Klikləyəndə bəyanatların siyahısı açılır.
charts-blocs = 2020-ci il müharibəsinə dair mövqelər, bloklar üzrə
    .method = O vaxtkı üzvlərdən qeydlərdə bəyanatı olan dövlətlər. Dövlət bəyanat verdiyi gün mənsub olduğu hər blokda və tutduğu hər mövqedə bir dəfə sayılır: sütunlar üst-üstə düşür və toplana bilməz. Əvvəlcə danışanı ən çox olan, sonra ada görə. Müşahidəçilər və üzvlüyü dayandırılanlar sayılmır. Klikləyəndə həmin mövqe xəritədə, yanında blokun üzvləri ilə göstərilir.
    .members = Hər sütunun arxasındakı üzvlər
charts-bloc = { WORD($bloc, of: "bloc") } · { $whole } üzvdən { $spoke }
charts-no-bloc = Bunların heç biri · { $spoke }
charts-bloc-named = { $name } ({ $counted })


## Server faylın əvəzinə nə cavab verir

server-busy = Hazırda həddən artıq fayl hazırlanır; bir neçə saniyədən sonra yenidən sorğu göndərin.


## Olduğu kimi qəbul edilə bilməyən ünvan haqqında

notice-read-as = belə oxundu: { $meant }
notice-outside = { $first } – { $last } aralığından kənardır; ən yaxın gün göstərilir
notice-no-day = { $value } gün deyil; belə yazın: 1994-05-12
notice-two-days = { $value } iki gün bildirə bilər; belə yazın: 1994-05-12
notice-no-setting = atlasın parametri deyil
notice-no-version = ünvanların versiyası deyil; bugünkü kimi oxundu
notice-later-version = bundan sonrakı atlasa aiddir; burada bildirdiyi göstərilir
notice-view = görünüş deyil; bunlardan birini yazın: { $allowed }
notice-mode = müqayisə üsulu deyil; bunlardan birini yazın: { $allowed }
notice-theme = dünya mövzusu deyil; bunlardan birini yazın: { $allowed }
notice-lang = xəritənin dili deyil; bunlardan birini yazın: { $allowed }
notice-ui = atlasın dili deyil; bunlardan birini yazın: { $allowed }
notice-words = xəritəni sözləri ilə oxumaq mümkün olan danışan və ya vergüllə ayrılmış iki danışan deyil; bunlardan yazın: { $allowed }
notice-layers = layların siyahısı deyil
notice-sel = xəritədəki bir şeyin adı deyil
notice-at = xəritə pəncərəsi deyil; uzunluq,enlik,miqyas yazın
notice-one-of = bunlardan birini yazın: { $allowed }
notice-number = bu aralıqda ədəd yazın: { $least } – { $most }
notice-switch = açmaq üçün 1, bağlamaq üçün 0 yazın
notice-title = 1–300 işarədən ibarət başlıq yazın
notice-too-large = { $pixels } piksel en həddən böyükdür; bu forma üçün ən çoxu { $most } pikseldir, yaxud pikselləri olmayan PDF və ya SVG kimi saxlayın
notice-too-large-served = { $pixels } piksel en həddən böyükdür; bu forma üçün ən çoxu { $most } pikseldir, yaxud pikselləri olmayan PDF və ya SVG kimi saxlayın; öz kompüterinizdə 'contact-lines export' daha böyüklərini çəkir


## Yer necə nəzarətdədir

held-as-held = { $holder }
held-as-handover = { $holder }, təhvil verilir: { $other }
held-as-contested = { $holder }

draft-notice = İlkin tərcümə: ana dili olan oxucu hələ yoxlamayıb.
draft-report = Söz barədə bildir
draft-tell = Yanlış söz barədə bu atlası dərc edənə bildirin.
draft-report-at = Söz barədə bildir: { $link }

scheme = Rənglər
    .system = Sistemdəki kimi
    .light = Açıq
    .dark = Tünd
    .contrast = Daha yüksək kontrast

opened-help = İllərin üzərində sürükləmək əhatə etdiyi günləri altında açır. Plyus və minus daha az və ya daha çox gün açır, Shift ilə ox düymələri onları sürüşdürür.

acting = Bu xəritədə kimlər var

acting-group = { $what }: { $n }

acting-none = Hələ heç kim yoxdur.

classroom = Sinif otağı
    .hint = İri yazı, xəritə bütün ekranda; Page Up və Page Down dəyişiklikdən dəyişikliyə keçir, Escape bitirir

classroom-end = Bitir

classroom-legend = Şərti işarələr

tour-offer = Burada ilk dəfəsiniz? Tanıtım atlasın necə oxunduğunu beş addımda göstərir.

tour-start = Tanıtıma başla

tour-no = Xeyr, sağ olun

tour-label = Tanıtım

tour-at = { $at } / { $of }

tour-back = Geri

tour-next = Növbəti

tour-done = Hazırdır

tour-end = Tanıtımı bitir

tour-map = Hər gün üçün bir xəritə
    .text = Rənglər xəritənin üstündəki gündə yerin kimin nəzarətində olduğunu göstərir, qalın xətt isə tərəflər arasındakı xəttdir. Bu gün xəritədə nə olduğu yanında, sahəsi ilə sadalanır.

tour-time = 1988-dən 2024-dək hər gün
    .text = Oxlar dəyişiklikdən dəyişikliyə keçir, illərin üzərindəki xətt istənilən günə aparır, illərin üzərində sürükləmək onları altında açır. Günləri yazmaq da olar.

tour-detail = Hər faktın mənbəyi var
    .text = Yerə, xəttə, işarəyə və ya ada klikləyəndə həmin gün oranın kimin nəzarətində olduğu, nə vaxtdan, kimin sözünə əsasən və nə dərəcədə dəqiq olduğu mənbələri ilə burada göstərilir.

tour-world = Dünyada kim nə deyib
    .text = Tanımalar, 2008-ci il səsverməsi və 2020-ci il müharibəsinə dair mövqelər üç dünya xəritəsidir. Xəritədə kimlərin olduğu yanında sadalanır; halqa şəhər və dairələrin sayını göstərir və açılır.

tour-take = Özünüzlə götürün
    .text = “Saxla” görünüşü çap və ya ekran üçün şərti işarələri və mənbələri ilə şəkil kimi çəkir; “Keçidi köçür” göstəriləni olduğu kimi saxlayır. “Haqqında” bunun necə hazırlandığını və nəyi deyə bilmədiyini bildirir.

on-day = { $day } tarixində

on-day-act = { $act }, { $since } tarixindən

on-day-word = Kimin sözünə əsasən

on-day-sure = Nə dərəcədə dəqiqdir

on-day-sure-line = kənarların dəqiqliyi { $edges }

on-day-since = Nə vaxtdan

on-day-held = Kimin nəzarətində

ring-heading = Şəhərlər və dairələr: { $place }

ring-note = { $n ->
    [one] { $place }: { $n } şəhər və ya dairə
   *[other] { $place }: { $n } şəhər və dairə
}

ring-act = { $act }, { $date }

save-note = Qeydiniz

film-draw = Filmi çək

film-cancel = Ləğv et

film-waiting = { $place ->
    [one] Bundan əvvəl bir film çəkilir.
   *[other] Bundan əvvəl { $place } film çəkilir.
}

film-begins = Filmin çəkilməsinə başlanıb.

film-drawing = { $of } gündən { $done } gün çəkilib.

film-done = Film çəkilib: { $mb } MB.

film-save = Filmi saxla

film-failed = Filmi çəkmək olmadı. { $fault }

film-cancelled = Ləğv edildi: ondan heç nə qalmadı.

notice-part = dünyanın öz xəritəsi olan hissəsi deyil; bunlardan birini yazın: { $allowed }

notice-note = 1–300 işarədən ibarət qeyd yazın

panel-grip = Tam hündürlük

notes-heading = Xəritədəki qeydlər
notes-heading-of = Xəritədəki qeydlər: { $map }

server-wait = { $seconds ->
    [one] Əvvəlcə başqa fayllar hazırlanır: bu fayla təxminən { $seconds } saniyə qalıb. Növbə saxlanılır.
   *[other] Əvvəlcə başqa fayllar hazırlanır: bu fayla təxminən { $seconds } saniyə qalıb. Növbə saxlanılır.
}

server-cannot-make = Hazırda serverdə bu faylı hazırlamağa yer yoxdur; sonra yenidən sorğu göndərin.

server-refuses = { $code ->
    [404] Bu ünvanda heç nə yoxdur.
    [405] Atlası yalnız oxumaq olar.
    [413] Atlasa göndərilən sorğunun gövdəsi olmur və ya kiçik olur.
    [414] Ünvan həddən artıq uzundur.
    [500] Atlas cavab verə bilmədi; səhv bizdədir.
   *[other] Atlas bu sorğunu qəbul edə bilmir.
}

server-no-host = Sorğuda host göstərilməyib.

server-other-host = Atlas bu ad altında təqdim olunmur.

notice-letters = atlasın heç bir şriftində bunlar yoxdur: { $letters }; onlarsız yazın
