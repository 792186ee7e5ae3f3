# A reader's own data on the map: see ../en/own.ftl.

own-heading = Öz məlumatlarınız
own-lead = Bu xəritəyə hadisələr cədvəli qoyun: CSV, GeoJSON, Excel, Parquet və ya GeoPackage. O, sizin cihazınızda qalır.
own-choose = Fayl seçin…
own-drop = Burada açmaq üçün faylı buraxın
own-yes = bəli
own-no = xeyr
own-none = yoxdur


## While something is done

own-reading = Oxunur: { $percent } %
own-trying = Gözləyin…
own-joining = Torpaqla tutuşdurulur: { $percent } %
own-writing = Fayl yazılır…
own-loaded = { $name } faylının { $good } sətri xəritədədir.
own-removed = Məlumatlarınız xəritədən götürüldü.


## The dialog

own-found = Sətirlər: { $rows }. Sütunlar: { $columns }.
own-where = Harada
own-lon = Uzunluq dairəsi
own-lat = Enlik dairəsi
own-wkt = Və ya WKT nöqtələri
own-place-needed = Uzunluq və enlik dairələrini və ya nöqtələr sütununu seçin.
own-precision = Yerin dəqiqliyi
own-scheme = Kodların şkalası
own-when = Nə vaxt
own-day = Gün
own-day-needed = Günün sütununu seçin.
own-until = Son gün
own-order = Günlər necə yazılıb
own-order-ymd = əvvəl il və ya ayın adı ilə
own-order-dmy = gün, ay, il
own-order-mdy = ay, gün, il
own-order-serial = elektron cədvəlin saydığı kimi
own-order-choose = seçin…
own-order-asked = Heç bir ədəd on ikidən böyük deyil: əvvəl nəyin durduğunu deyin, günün, yoxsa ayın.
own-day-orders = { $column }: bəzi sətirlərdə əvvəl gün durur ({ $days }: “{ $day }”), başqalarında ay ({ $months }: “{ $month }”). Hansının nəzərdə tutulduğunu deyin (əmr sətrində --dates dmy və ya mdy), yaxud bütün günləri bir cür yazın, ən yaxşısı 2020-11-24 kimi: sıra heç vaxt təxmin edilmir.
own-file = Fayl
own-encoding = Kodlaşdırma
own-delimiter = Sütunlar arasında
own-sheet = Vərəq
own-preview = İlk sətirlər və onlardan oxunanlar
own-read-place = Yer
own-read-day = Gün
own-swapped = Uzunluq və enlik dairələri yerlərini dəyişsəydi, bu nöqtələrin çoxu regionda olardı.
own-swap = Yerlərini dəyiş
own-outside = Bu nöqtələrdən heç biri regionda deyil.
own-faults = { $bad } sətri göstərmək olmur
own-faults-more = İlk { $first } sətrin adı çəkilir.
own-row = { $row } nömrəli sətir: “{ $value }”: { $why }
own-row-column = { $row } nömrəli sətir, { $column }: “{ $value }”: { $why }
own-load = { $good } sətri xəritəyə qoy
own-load-some = Yararlı { $good } sətri xəritəyə qoy, { $bad } sətri burax
own-load-none = Xəritəyə qoy
own-cancel = Ləğv et


## What is wrong with a row, and what would do

own-no-number = ədəd deyil; dərəcələri belə yazın: 39.76
own-no-degrees = yerin dərəcəsi deyil; uzunluq və enlik dairələri seçilmiş sütunlardadırmı?
own-no-wkt = nöqtə deyil; belə yazın: POINT (46.75 39.76)
own-no-point = nöqtə deyil; yalnız nöqtələr göstərilə bilər
own-day-empty = boşdur; günü belə yazın: 2020-11-24
own-no-day = gün deyil; belə yazın: 2020-11-24
own-until-before = ilk gündən əvvəldir; iki sütun yerini dəyişməyib ki?
own-day-order = iki gün ola bilər; əvvəl günün, yoxsa ayın durduğunu deyin
own-day-differs = başqa sırada ola bilər, çünki bu faylın sətirləri fərqlənir; əvvəl günün, yoxsa ayın durduğunu deyin
own-no-code = seçilmiş şkalanın kodu deyil; şkalasını seçin və ya sütun seçməyin
own-row-long = xanalar sütunlardan çoxdur; içində sütunlar arasındakı işarə olan dəyəri dırnağa alın
own-quote = dırnaq bağlanmayıb; onu bağlayın və ya iki dəfə yazın


## What is wrong with a file, and what would do

own-empty = Fayl boşdur.
own-no-rows = Faylda başlıqdan aşağıda sətir yoxdur.
own-html = Bu, cədvəl yox, veb səhifədir: onun keçid verdiyi faylı endirin.
own-xls = Bu, köhnə növ Excel faylıdır: onu .xlsx və ya CSV kimi saxlayın.
own-zip = Bu, Excel kitabı yox, arxivdir: onu açın və içindəki cədvəli seçin.
own-unknown-kind = Belə faylı oxumaq olmur: cədvəli CSV, GeoJSON, .xlsx, Parquet və ya GeoPackage kimi saxlayın.
own-too-many = Faylda { $most } sətirdən çox var, səhifə isə bundan çoxunu tutmur. “contact-lines join” əmri istənilən sayda sətir götürür.
own-too-large = Fayl { $mb } MB-dır; bu növdən səhifə { $most } MB tutur. “contact-lines join” əmri daha böyüklərini götürür.
own-carry-large = Fayl { $mb } MB-dır; bir fayl kimi atlas { $most } MB daşıyır.
own-quote-open = { $row } nömrəli sətirdə və ya ondan sonra dırnaq bağlanmayıb: onu bağlayın və ya iki dəfə yazın.
own-json = { $line } nömrəli sətir: bu, JSON deyil; faylı yenidən GeoJSON və ya CSV kimi saxlayın.
own-json-other = Bu JSON-da obyektlərin və ya sətirlərin siyahısı yoxdur: onu GeoJSON kimi saxlayın.
own-crs = Yerlər { $crs } sistemindədir: onları EPSG:4326 (dərəcə) ilə saxlayın.
own-parquet = Parquet faylı oxunmur ({ $why }): onu yenidən və ya CSV kimi saxlayın.
own-compressed = Parquet faylı { $codec } ilə sıxılıb: onu snappy, gzip və ya zstd ilə saxlayın.
own-xlsx = Excel kitabı oxunmur ({ $why }): vərəqi CSV kimi saxlayın.
own-gpkg = GeoPackage oxunmur ({ $why }): qatı yenidən və ya GeoJSON kimi saxlayın.
own-gpkg-open = GeoPackage bağlanmayıb (yanında adı -wal ilə bitən fayl var): onu açmış proqramı bağlayın və ya qatı GeoJSON kimi saxlayın.
own-no-column = { $column } sütunu yoxdur.
own-nothing-open = Heç bir fayl açıq deyil.
own-failed = Alınmadı: { $why }


## On the map

own-shown = Bu gün { $passing } sətirdən { $shown } göstərilir; cəmi { $all }
own-shown-either = İki gündən birində { $passing } sətirdən { $shown } göstərilir; cəmi { $all }
own-shown-beside = { $day }: { $shown } göstərilir
own-window = Göstərilsin
own-window-day = öz günündə
own-window-week = bir həftə
own-window-month = bir ay
own-window-year = bir il
own-window-before = öz günündən etibarən
own-window-all = bütün günlərdə
own-colour = Rəng üçün sütun
own-colour-one = bir rəng
own-other-values = başqa dəyərlər
own-no-value = dəyərsiz
own-from-to = { $from } ilə { $to } arası
own-number = { $n }
own-filters = Yalnız bu sətirlər
own-filter-column = Sütun
own-filter-how = necə
own-filter-value = dəyər
own-filter-add = Şərt əlavə et
own-filter-remove = Bu şərti götür
own-is = bərabərdir
own-has = içində var
own-least = ən azı
own-most = ən çoxu
own-list = Bu gün göstərilən sətirlər
own-credit = Mənbə sətri
own-credited = Nöqtələr: { $credit }, oxucu əlavə edib.
own-table = Cədvəl
own-save = Tutuşdurulmuş CSV kimi saxla
own-carry = Atlası bu məlumatlarla saxla
own-carry-said = Şəbəkəsiz açılan bir HTML faylı: atlas, faylın bütün sətirləri və mənbə haqqında sətriniz.
own-remove = Xəritədən götür
own-row-heading = { $row } nömrəli sətir
own-row-own = Faylın sütunları
own-lane = Öz məlumatlarınız
own-lane-said = Sətirlərinizdən neçəsi nə vaxt başlayır; ən hündür sütun { $most } deməkdir.
own-save-note = Xəritədə öz məlumatlarınız var və bu cihazda qalır: PNG və SVG səhifədə çəkilir, serverin çəkdiyi PDF və film söndürülüb.


## What the ground adds

own-column-row = Sətir
own-column-piece = Hissə
own-column-district = O vaxtkı rayon
own-column-district-today = Bugünkü rayon
own-column-oblast = Keçmiş vilayətdə
own-column-holder = Nəzarət edən
own-column-holders = Mümkün nəzarət edənlər
own-column-manner = Nəzarətin növü
own-column-evidence = Dəlil
own-column-zones = Zonalar
own-column-line = Ən yaxın xətt
own-column-metres = Xəttə qədər metr
own-column-accuracy = Xəttin dəqiqliyi (m)
own-column-uncertain = Qeyri-müəyyən


## In Records

own-rows = { $all } sətirdən { $from }–{ $to }
own-rows-none = Bu gün heç bir sətir göstərilmir.
own-before = Əvvəlki
own-after = Sonrakı
own-counts = Nəzarət edən, rayon və ay üzrə say
own-counts-note = Bir neçəsinin torpağında ola bilən və ya xəttə onun dəqiqliyindən yaxın olan sətirlər aralıq verir.
own-counts-chart = Hər nəzarət edən üçün aylar üzrə sətirlər; sütunun solğun hissəsi qeyri-müəyyəndir.
own-counts-tallest = ən hündür sütun: { $n }
own-counts-more = { $all } sətirdən { $shown } göstərilir; faylda hamısı var.
own-month = Ay
own-count = Sətirlər
own-save-counts = Sayı CSV kimi saxla
