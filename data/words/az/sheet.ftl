## Xəritənin ətrafında

disclaimer = Bu xəritədəki sərhədlər, adlar və rənglər dəstək və ya tanıma bildirmir. Xətlər təxminidir; dəqiqliyi hər birində göstərilib. Məlumatlar CC BY 4.0, Contact Lines iştirakçıları; yerlər © GeoNames (CC BY 4.0) və OpenStreetMap iştirakçıları (ODbL); əsas xəritə Natural Earth, NOAA.
region-title = Dağlıq Qarabağda və ətrafında nə kimin nəzarətində idi
sheet-titled = { $title }, { $day }
sheet-compared = { $day } tarixində nə kimin nəzarətində idi, { $other } ilə müqayisədə
sheet-today = { $changes }
sheet-last-change = Son dəyişiklik: { $day }: { $changes }
sheet-last-event = Son hadisə: { $day }: { $changes }
sheet-and-more = { $changes } və daha { $more }
sheet-passed = { $first } – { $last }, əldən-ələ keçib: { $listed }.
sheet-passed-nothing = { $first } – { $last }, əldən-ələ keçib: heç nə.
sheet-passed-part = { $area }: { WORD($before, of: "holder", form: "short") } → { WORD($after, of: "holder", form: "short") }
sheet-sources = Mənbələr: { $sources }.
sheet-sources-some = Mənbələr: { $sources }; və daha { $more } mənbə: { $link }
sheet-sources-inside = Mənbələr: { $sources }; və daha { $more } mənbə, adları bu faylın daxilindədir.
sheet-source = { $publisher }, { $title } ({ WORD($voice, of: "source-voice", form: "spoken") }), { $date }
    .undated = { $publisher }, { $title } ({ WORD($voice, of: "source-voice", form: "spoken") })
    .unpublished = { $title } ({ WORD($voice, of: "source-voice", form: "spoken") }), { $date }
    .bare = { $title } ({ WORD($voice, of: "source-voice", form: "spoken") })
sheet-unreferenced = { $all } məlumatdan { $without } məlumat ümumi bilikdir, hələ istinadı yoxdur.
sheet-imprint = Contact Lines { $version }, { $day } tarixinin xəritəsi, məlumatların versiyası { $data }, CC BY 4.0 · { $link }
sheet-citation = Contact Lines iştirakçıları: Contact Lines: Dağlıq Qarabağın siyasi statusunun atlası, 1988-2024, versiya { $version }, { $day } tarixinin xəritəsi, məlumatların versiyası { $data }. CC BY 4.0.
sheet-hides-nothing = heç nə
sheet-more-keys = və xəritədə daha { $left } işarə

## SVG-nin layları, şəkil redaktə edən proqramların sadaladığı kimi

svg-layer-relief = Relyef
svg-layer-water = Su
svg-layer-holders = Nəzarət edənlər
svg-layer-acts = Aktlar
svg-layer-zones = Zonalar
svg-layer-lines = Xətlər
svg-layer-roads = Yollar
svg-layer-events = Hadisələr
svg-layer-labels = Yazılar
svg-layer-map = Xəritə
svg-layer-ground = Fon
svg-layer-furniture = Tərtibat

## Şərti işarələr, səhifədə də, vərəqdə də

legend-handover = Yuxarıdakı sahələrin daxilindədir, onlara əlavə deyil: verənin hesabına yazılır.
legend-events = Hadisələr
legend-possible = Mümkün: tarixi dəqiq deyil
    .meaning = Tarixin yol verdiyi ilk gündən son günədək yarımşəffaf. Ədədlər yalnız dəqiq olanı sayır.
legend-acts-note = BMT üzvü olan heç bir dövlət heç vaxt Dağlıq Qarabağı tanımayıb.
legend-union = ABŞ-ın qanunverici orqanları
    .note = Tanımaya və ya Azərbaycanın ərazi bütövlüyünə dair mətnlər.
legend-votes = Baş Assambleya 62/243, 14 mart 2008
    .note = Qətnaməyə səs vermək tanıma aktı deyil.
legend-organisation = Təşkilat, mənzil-qərargahında
legend-positions-note = Dövlətlər, ərazi qurumları, palatalar və təşkilatlar; şəxslər və partiyalar “Qeydlər”dədir.
legend-changed = İki gün arasında əldən-ələ keçib
legend-outlined = Xəritədə konturla göstərilib
legend-no-cause = Səbəbi qeyd olunmayıb

## Filmlər

film-title = { $title }, { $first } – { $last }
film-compared = Nə kimin nəzarətində idi, gün-gün { $other } ilə müqayisədə
film-citation = Contact Lines iştirakçıları: Contact Lines: Dağlıq Qarabağın siyasi statusunun atlası, 1988-2024, versiya { $version }, film { $first } – { $last }, məlumatların versiyası { $data }. CC BY 4.0.
film-comment = { $citation } { $link } { $rights }
film-gif-comment = { $title }. { $comment }

## İki gün arasında nə əldən-ələ keçib

difference-none = { $before } – { $after }: heç nə əldən-ələ keçməyib.
difference-heading = { $before } – { $after }: nə əldən-ələ keçib
difference-from = kimdən
difference-to = kimə
difference-area = km²
difference-cause = səbəb
difference-caused = { $title } ({ $date })
difference-no-cause = qeyd olunmayıb
difference-more = { WORD($holder, of: "holder", form: "short") }: { $first }, sonra { $second } (+{ $change })
difference-less = { WORD($holder, of: "holder", form: "short") }: { $first }, sonra { $second } (−{ $change })

## Bir yerin bir gündəki vəziyyəti

standing-point = { $lon } ş.u., { $lat } şm.e., { $day }
standing-place = { $name }, { $lon } ş.u., { $lat } şm.e., { $day }
standing-outside = Atlasın kimin nəzarətində olduğunu dediyi yerdən kənardadır.
standing-holder = Kimin nəzarətində: { $held }, { $since } tarixindən
standing-attested = Kimin sözünə əsasən: { $evidence }
standing-cited = Mənbə: { $cited }
standing-cited-in = { $title } ({ $locator })
standing-piece = Hissə: { $piece }; rayon o vaxt { $then }, bu gün { $today }
standing-inside = Keçmiş vilayətin daxilində
standing-not-inside = Keçmiş vilayətin daxilində deyil
standing-zone = Bunun daxilində: { $zone } ({ $by })
standing-said = { $speaker } deyib: { $says }
standing-not-of-one = Dəqiq deyil: bu yer sadəcə bir tərəfin nəzarətində deyildi.
standing-too-near = Dəqiq deyil: tərəflər arasındakı xətt öz dəqiqliyindən də yaxındır.
standing-line = Tərəflər arasındakı ən yaxın xətt: { $name }, { $metres } aralıda, dəqiqliyi { $accuracy }: onun bir tərəfində
    .near = Tərəflər arasındakı ən yaxın xətt: { $name }, { $metres } aralıda, dəqiqliyi { $accuracy }: dəqiq deyil
standing-border = Keçmiş vilayətin sərhədi: { $metres } aralıda, dəqiqliyi { $accuracy }: onun bir tərəfində
    .near = Keçmiş vilayətin sərhədi: { $metres } aralıda, dəqiqliyi { $accuracy }: dəqiq deyil
standing-no-line = Bu gün tərəflər arasında xətt yoxdur
standing-metres = { $metres } m
standing-kilometres = { NUMBER($km, minimumFractionDigits: 1, maximumFractionDigits: 1) } km
standing-sources = Mənbələr:

## Hazırlana bilməyən filmlər

film-backwards = film başlamazdan əvvəl bitir; --from ilə daha erkən günü verin
film-no-step = '{ $step }' addım deyil; change, { $steps } və ya günlərin sayını yazın
film-is-there = { $path } artıq var; mövcud olmayan qovluğun adını verin
film-unwritten = video yazılmadı: { $fault }

## Görünüşün arxasındakı məlumatlar

data-edited = məlumatların versiyası indi { $now }, bu atlas isə { $opened } versiyası ilə açılıb; onu yenidən və ya --reload ilə başladın
data-read-me =
    Contact Lines: bir görünüşün arxasındakı məlumatlar

    { "*" }.csv fayllarında sətirlər, *.geojson fayllarında laylar (EPSG:4326, RFC 7946),
    atlas.gpkg faylında isə onların hamısı var. dictionary.md hər sütunu izah edir;
    sources.csv sətirlərin source_id ilə istinad etdiyi sənədləri sadalayır, locator
    hər birindəki yeri göstərir.

    Hissələr, xətlər, zonalar, dəhliz, hadisələr və aktlar görünüşün günü üçündür və
    görünüşün gizlətdikləri onlara daxil deyil; adlar işlənmiş ola bilənlər və tarixi
    olmayanlardır; fərqli məlumatlar bu sətirlər haqqında nə vaxtsa deyilənlərin hamısıdır.
    Müqayisədə sonrakı gün bütövlükdə, əvvəlki gündən bəri əldən-ələ keçən isə changed.csv
    faylında verilir.

    CSV fayllarında = + - @, tab və ya sətir keçidi ilə başlayan mətnin qarşısında apostrof
    var ki, heç bir elektron cədvəl onu düstur kimi icra etməsin: mətni qeydlərdəki kimi
    almaq üçün həmin bir işarəni silin.

    { $about }

sheet-note = Saxlayanın qeydi: { $note }

legend-several = Başqa şeylər də deyib
    .meaning = Rəng əsas mövqeyin rəngidir: tərəflərdən birini dəstəkləyən həmin tərəfin, qalan hər kəs isə ən çox dediyinin rəngindədir.

film-too-long = { $frames } dəyişiklik günündən ibarət film burada çəkilmək üçün həddən artıq uzundur; ən çoxu { $most } gün istəyin və ya onu əmrlə özünüz çəkin
