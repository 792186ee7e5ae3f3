# Əmr sətrinin dedikləri: kömək və xətalar.

command-line = Dağlıq Qarabağın statusunun atlası, 1988-2024. Brauzer və şəbəkə yalnız onu oxumaq üçün lazımdır.
command-examples = nümunələr:
command-help = 'contact-lines COMMAND --help' əmri izah edir.
command-sheet = vərəq


## Əmrlər

command-serve = Atlası brauzerdə göstərir (ilkin seçim).
    .more = --site və ya --trust hostların adını göstərəndə, başqa adla gələn sorğular rədd edilir; bu maşının öz adlarına həmişə cavab verilir. Atlasın çoxları üçün açıq olmasına nə lazım olduğu docs/hosting.md faylındadır.
command-export = Görünüşü xəritə vərəqi kimi saxlayır: SVG, PNG və ya PDF.
    .more = Faylın nə olacağını onun uzantısı müəyyən edir. PDF-in mətni mətndir, SVG-nin mətni isə konturlardır, yaxud --svg editing ilə adları olan laylarda mətndir. Eyni əmr eyni baytları verir; xəritənin göstərdiyi faylın daxilində də var.
command-film = Günlər aralığını film kimi saxlayır: GIF, MP4, WebM və ya nömrələnmiş şəkillər.
    .more = Uzantısız ad günlərin cədvəli olan nömrələnmiş PNG faylları qovluğu olur. Film nəyinsə dəyişdiyi yerdə dayanır; Ctrl+C heç nəyi yarımçıq qoymur.
command-snapshot = Bir gündə hər hissənin kimin nəzarətində olduğunu CSV kimi çap edir.
command-where = Bir gündə bir yerin kimin nəzarətində olduğunu, hansı dəlilə görə və xəttin harada olduğunu çap edir.
command-cite = Fakta, onun mənbəyinə və ya məlumatlara necə istinad edildiyini çap edir.
    .more = Fakt ünvandakı kimi adlandırılır: e- hadisə, r- akt, p- hissə (həmin gün kimin nəzarətində olduğu), f- və ya l- xətt. BibTeX-i biblatex də oxuyur. Günü məlum olmayan tarix heç bir formada gün kimi yazılmır. Çıxış kodu 1: fakt heç bir mənbəyə əsaslanmır.
command-diff = İki gün arasında nəyin əldən-ələ keçdiyini çap edir.
command-data = Görünüşün arxasındakı məlumatları saxlayır: CSV, GeoJSON, GeoPackage və ya hamısının zip arxivi.
    .more = Hissələr, xətlər, zonalar, dəhliz, hadisələr və aktlar görünüşün günü üçündür və görünüşün gizlətdikləri onlara daxil deyil; adlar işlənmiş ola bilənlər və tarixi olmayanlardır; fərqli məlumatlar bu sətirlər haqqında nə vaxtsa deyilənlərin hamısıdır. Müqayisədə sonrakı gün bütövlükdə, üstəlik əvvəlki gündən bəri əldən-ələ keçən verilir. CSV-də elektron cədvəlin icra edəcəyi mətnin (= + - @, tab və ya sətir keçidi ilə başlayan) qarşısına apostrof qoyulur.
command-onefile = Atlası server və şəbəkə tələb etməyən bir HTML faylı kimi saxlayır.
command-site = Bütün atlası istənilən veb-server və ya obyekt anbarı üçün qovluq kimi yazır.
    .more = Səhifələr, görünüşlər, qeydlər, axtarış, müqayisə, başqa səhifələr üçün çərçivə, məlumatlar, bir faylda atlas və hər dəyişiklik günü, hər akt və xəritənin hər hadisəsi üçün skript tələb etməyən səhifə. Yalnız PDF, filmlər, kağız formaları və bir görünüşün məlumatları üçün server lazımdır: səhifə bunu orada deyir, SVG və PNG-ni isə özü çəkir. Eyni məlumatlar eyni baytları verir. Bu əmrin yazdığı qovluq, başqalarının ora qoyduqlarından başqa, bütövlükdə əvəz olunur; hər hansı digər qovluq boş olmalıdır.
command-check = Məlumatların bütün səhvlərini tapır və yerini deyir.
command-compile = Hər başlanğıcda görülməsin deyə, göstəriləcəyi əvvəlcədən hazırlayır.
    .more = İş nüsxəsindən ilk başlanğıc məlumatları adı məlumatların və kodun heşi olan qovluqda keşə yığır. Bu əmr onu əvvəlcədən edir, məsələn, maşın surəti üçün. Keşin yerini CONTACT_LINES_CACHE göstərir; o olmadıqda keş $XDG_CACHE_HOME və ya ~/.cache qovluğundakı contact-lines olur.


## Parametrlər

option-address = gün (2020-11-24), atlasdan köçürülmüş keçid və ya onun hostdan sonrakı hissəsi, dırnaqda: '?day=2020-11-24&view=world&lang=hy'
option-from = ilk gün, məsələn, 2020-09-27
option-to = son gün
option-from-of-bar = zaman zolağının ilk günü, məsələn, 2020-09-27
option-to-of-bar = zaman zolağının son günü
option-no-legend = şərti işarələrsiz
option-no-sources = mənbələrin siyahısı olmadan
option-no-disclaimer = məsuliyyət qeydi olmadan (faylın daxilində qalır)
option-no-inset = böyüdülmüş xəritənin harada olduğunu göstərən kiçik xəritə olmadan
option-version = atlasın və məlumatlarının versiyasını çap edir
option-host = dinləniləcək ünvan
option-port = dinləniləcək port
option-site = atlasın hamı üçün açıldığı ünvan, məsələn, https://atlas.example/: saxlanan fayllardakı keçidlər onunla başlayır
option-reload = iş nüsxəsindən: məlumat və ya kod redaktə olunanda yenidən başlayır; onlarda səhv olduqca bunu deyir və əvvəlkini göstərməyə davam edir
option-output = .svg, .png və ya .pdf faylı
option-address-site = atlasın hamı üçün açıldığı ünvan: fayldakı keçid onunla başlayır
option-layout = vərəqin forması (ilkin seçim: sheet, 8:5; wide 16:9-dur; a4, a3 və letter kağızdır)
option-orient = ilkin seçim: landscape
option-title = öz başlığınız
option-labels = xəritədəki adların dili
option-transparent = vərəqin və xəritənin altında fon olmadan
option-svg = SVG: seen mətni konturlarla verir, şəkil hər yerdə eynidir (ilkin seçim); editing mətni mətn kimi verir, daha enli şriftlər üçün yer qalır
option-scale = PNG: vərəqin vahidinə düşən piksel sayı (ilkin seçim: 2)
option-width = PNG: eni piksellə
option-mm = kağızda eni millimetrlə
option-dpi = PNG: kağızda düymə düşən piksel sayı (--mm ilə ilkin seçim: 300)
option-by = change (ilkin seçim), day, week, month, year və ya günlərin sayı; dəyişikliklərin üstündən heç vaxt keçilmir
option-rest = dəyişikliyin ekranda qaldığı müddət (ilkin seçim: 1.2)
option-film-output = .gif, .mp4 və ya .webm faylı, yaxud qovluq
option-day = gün, məsələn, 2020-11-24
option-place = xəritənin istənilən dilində ad və ya dərəcə ilə uzunluq,enlik
option-where-day = gün, məsələn, 2020-11-07
option-fact = id və ya atlasdan köçürülmüş keçid
option-cite-day = gün, məsələn, 2020-11-24: hissə üçün
option-what = ilkin seçim: fact
option-format = ilkin seçim: text
option-cite-site = atlasın hamı üçün açıldığı ünvan: keçidlər onunla başlayır
option-before = gün, məsələn, 2020-09-26
option-after = başqa gün
option-csv = hər hissə CSV-nin bir sətri kimi
option-data-output = .csv, .geojson, .gpkg və ya .zip faylı
option-view = açıldığı görünüş
option-onefile-output = .html faylı
option-site-output = yeni və ya boş qovluq, yaxud bu əmrin yazdığı qovluq
option-site-site = qovluğun hamı üçün açılacağı ünvan, məsələn, https://example.org/atlas/: axtarış sistemlərinə və saxlanan fayllara bu bildirilir


## Əmrin işləyərkən dedikləri

command-version = contact-lines { $version }, məlumatların versiyası { $data }
command-open = Contact Lines bu ünvanda açıqdır: { $address } (Ctrl+C onu dayandırır)
command-stopped = dayandırıldı; yarımçıq heç nə qalmadı
command-ignored = nəzərə alınmadı: { $part }
command-frames = { $frames ->
    [one] { $frames } kadr
   *[other] { $frames } kadr
}, { $seconds } s film
command-file = { $path }: { $size } kB
command-files = { $path }: { $files } fayl, { $size } MB


## Əmrdə başa düşülməyən və ya edilə bilməyən, eləcə də nəyin kömək edəcəyi

fault-data = Əvvəlcə bunları düzəldin: 'contact-lines check' onları sadalayır.
fault-file = { $file }: { $fault }; adı və yer olub-olmadığını yoxlayın
fault-some-file = fayl
fault-port = { $port } port deyil; 1-dən 65535-ədək ədəd yazın
fault-host = --host { $host }: bu maşının ünvanı deyil; 127.0.0.1 və ya başqalarına açıq olmaq üçün 0.0.0.0 yazın
fault-listen = { $place } ünvanında dinləmək olmur: { $fault }; başqa --port yazın, məsələn, { $other }
fault-reload = --reload iş nüsxəsi üçündür: quraşdırılmış məlumatlar redaktə olunmur
fault-rest = --rest { $rest }: 0.1-dən 60-adək saniyə yazın
fault-cite-day = { $fact } ayrı-ayrı vaxtlarda başqalarının nəzarətində olub: ondan sonra gün yazın, məsələn, { $fact } 2020-11-24
fault-no-fact = { $named } heç bir faktın adı deyil; belə yazın: e-agdam-2020 (hadisə), r-am-icj-2021 (akt), p-kalbajar 2020-11-24 (hissənin kimin nəzarətində olduğu) və ya atlasdan köçürülmüş keçid
fault-no-source = { $fact } qeydlərdəki heç bir mənbəyə əsaslanmır
fault-same-file = { $path } üzərinə yazılardı: bu, oxunan cədvəldir, yaxud iki dəfə yazılır; başqa fayl adı verin
fault-backwards = --to --from-dan sonra deyil; əvvəlcə daha erkən günü verin
fault-no-point = { $asked } nöqtə deyil: uzunluğu və enliyi dərəcə ilə yazın, məsələn, 46.75,39.76
fault-outside = { $asked } regiondan kənardadır: uzunluğu { $west } ilə { $east }, enliyi { $south } ilə { $north } arasında yazın
fault-swapped = { $asked } regiondan kənardadır; yerləri dəyişib? { $other } yazın
fault-many-places = “{ $asked }” bir neçə yerin adıdır: { $places } yazın, yaxud uzunluq və enlik göstərin
fault-near-places = “{ $asked }” adlı yer yoxdur: ən yaxın adlar: { $places }; yaxud uzunluq və enlik yazın, məsələn, 46.75,39.76
fault-no-place = “{ $asked }” adlı yer yoxdur: xəritədəki kimi yazın, yaxud uzunluq və enlik göstərin, məsələn, 46.75,39.76
fault-no-view = { $named } heç bir görünüşün adı deyil; günü belə yazın: 2020-11-24, yaxud atlasdan köçürülmüş keçidi yazın
fault-site = --site { $address }: hamının aça bildiyi ünvanı yazın, məsələn, https://atlas.example/

fault-join = Birləşdirmə üçün { $package } lazımdır: pip install 'contact-lines[{ $extra }]'

fault-scheduler = --scheduler yalnız --engine dask ilə işləyir: ya hər ikisini yazın, ya heç birini
fault-kind = { $path }: { $kind } yazmaq olmur; belə adlandırın: { $allowed }
fault-no-suffix = { $path }: uzantısız fayl yazmaq olmur; belə adlandırın: { $allowed }
fault-no-folder = { $folder }: belə qovluq yoxdur; əvvəlcə onu yaradın və ya başqa yerə yazın
fault-folder-file = { $folder }: fayldır; qovluğun adını verin
fault-folder-others = { $folder }: bu əmrin yazmadığı fayllar var; boş qovluğun və ya əvvəl onun yazdığı qovluğun adını verin
fault-folder-edited = { $path }: yazılandan sonra redaktə olunub; onu başqa yerə aparın və ya başqa qovluğun adını verin
fault-folder-taken = { $path }: bu əmrə aid deyil və onun yazacağı yerdə durur; onu başqa yerə aparın və ya başqa qovluğun adını verin


## Göstərilməzdən əvvəl iş nüsxəsindən hazırlanan

store-what = { $made ->
    [documents] sənədlər
    [bundle] skript paketi
    [words] başqa dildə deyilənlər
   *[other] { $made }
}
store-compiling = Xəritə məlumatlardan yığılır, bu məlumatlar üçün bir dəfə
store-bundling = Səhifənin skripti paketə yığılır
store-making = { $what }; { $folder } qovluğunda saxlanır
store-waiting = Başqa proses bunu hazırlayır: { store-what }; gözlənilir
store-edited = Bu arada redaktə olunub; bir daha
store-ready = { $seconds } saniyədən sonra hazırdır: { store-what }
store-unmade = hazırlanmadı: { store-what }; səbəb yuxarıdadır
store-keeps-changing = bunun hazırlandığı fayllar dəyişməkdə davam edir: { store-what }
store-not-kept = { $folder }: { $fault }: hazırlanan saxlanmır və növbəti başlanğıcda yenidən hazırlanır; CONTACT_LINES_CACHE başqa qovluq göstərə bilər
store-no-room = { $folder }: { $fault }; burada və { $cache } qovluğunda bunun üçün yer yoxdur: { store-what }
store-not-in-place = { $place }: yerinə qoymaq olmur; onu silin və yenidən başladın
store-not-as-built = { $folder }: { $fault }; bu quraşdırma qurulduğu kimi deyil: contact-lines-ı yenidən quraşdırın
store-unwritable = yazmaq olmur
store-missing = yoxdur
store-of-other = başqa məlumatlardan və ya başqa kodla hazırlanıb
store-file-damaged = { $file } zədələnib
store-file-missing = { $file } yoxdur

command-translations = Dildə nəyin çatışmadığını, ilkin tərcümə olunduğunu, yoxlandığını və ya ingiliscəsi dəyişdiyi üçün köhnəldiyini göstərir.
    .more = Parametrsiz hər dil üzrə cəmlər göstərilir. Sətir page.ftl və qonşu fayllardakı interfeys mesajıdır və ya qeydlərin cədvəl, sətir və sütunla göstərilən mətnidir. Tərcüməsi olmayan, qeydlərdə isə köhnəlmiş olan ingiliscə deyilir; köhnəlmiş mesaj olduğu kimi qalır.
option-language = bir dil, məsələn az
option-missing = yalnız çatışmayanlar
option-stale = yalnız köhnəlmişlər
option-drafted = yalnız ilkin tərcümələr
option-reviewed = yalnız yoxlanmışlar
parser-usage = istifadə:
parser-error = { $program }: xəta: { $message }
parser-argument = arqument { $argument }: { $message }
parser-positionals = mövqeli arqumentlər
parser-options = parametrlər
parser-help = bu izahatı göstərir və çıxır
parser-unknown = naməlum arqumentlər: { $arguments }
parser-not-with = { $argument } arqumenti ilə birlikdə olmaz
parser-no-value = arqumentin artıq qiyməti: { $value }
parser-required = bu arqumentlər lazımdır: { $arguments }
parser-one-value = bir qiymət lazımdır
parser-ambiguous = parametr birmənalı deyil: { $option } bunlardan biri ola bilər: { $options }
parser-type = { $type } tipi üçün yanlış qiymət: { $value }
parser-choice = yanlış qiymət: { $value } (mümkündür: { $choices })
parser-command = naməlum əmr { $value } (mümkündür: { $choices })
translations-language = Dil
translations-what = Mesaj və ya mətn
translations-state = Vəziyyət
translations-in = { $state ->
    [missing] çatışmır
    [stale] köhnəlib
    [drafted] ilkin
   *[reviewed] yoxlanıb
}
fault-day = { $day }: atlasda belə gün yoxdur; { $first } ilə { $last } arasında bir gün yazın, məsələn 1994-05-12
fault-language = --language { $language }: bunlardan birini yazın: { $languages }
store-telling = Xəritə «{ $language }» dilində hazırlanır, bu məlumatlar və sözlər üçün bir dəfə

command-join = Hadisələr cədvəlini yerlə birləşdirir: hər birinin baş verdiyi yer həmin vaxt kimin nəzarətində idi.
    .more = Yer və gün sütunları təxmin edilir (UCDP GED, ACLED, lon və lat, WKT) və ya adı ilə göstərilir. Əlavə olunur: hissə, o vaxtkı və bugünkü rayon, nəzarət edən, bunun kimin sözünə əsaslandığı, zonalar, tərəflər arasındakı xəttədək məsafə və həmin xəttin dəqiqliyi. Aralığın başqa günündə və ya yerin dəqiqliyi daxilində birdən çox nəzarət edən mümkündürsə, holders hamısını göstərir, holder isə boşdur. Dəqiqlik kodunun nə demək olduğu data/precisions.csv faylındadır. Sətirlər hissə-hissə oxunur: bir milyon sətir bir neçə saniyə və az yaddaş tələb edir.

command-joined = { $path }: { $rows } sətir; { $one } sətir bir tərəfin nəzarətindəki yerdə, { $several } sətir bir neçə nəzarət edənin mümkün olduğu yerdə, { $unknown } sətir əhatə olunan ərazidən və ya günlərdən kənarda

command-counts = Nəzarət edən, rayon və ay üzrə sətirlər

counts-key = Dolğun: mütləq həmin nəzarət edənin yerində. Onun üstündə solğun: mümkündür ki.

counts-most = bir ayda ən çoxu { $count }

counts-range = { $least }-{ $most }

counts-elsewhere = rayonsuz

counts-column-month = Ay

counts-column-district = Rayon

counts-column-holder = Nəzarət edən

counts-column-least = Ən azı

counts-column-most = Ən çoxu

command-release = Məlumatların buraxılışını yazır: GeoParquet, Parquet, iş kitabı, GeoPackage.
    .more = holdings.parquet hər hissənin hansı müddətdə kimin nəzarətində olduğunu həndəsəsi ilə verir: başqa proqrama lazım olan hər şey. Onunla birlikdə GeoParquet kimi xətlər, zonalar, hadisələr və aktlar, Parquet kimi və bir iş kitabının vərəqi kimi qeydlərin hər cədvəli (günlər mətn şəklində), qeydlər olduğu kimi və arxiv üçün təsvir (DataCite) verilir. Qovluq məlumatların hansı versiyası olduğunu hər faylın heşi ilə bildirir. Bunun üçün pyarrow və openpyxl lazımdır: pip install 'contact-lines[release]'.

option-no-cards = səhifələrə keçid verənlər üçün şəkillər olmadan; vaxtın çoxu onlara gedir

option-join-file = .csv, .parquet, .geojson və ya .gpkg faylı

option-join-output = .csv və ya .parquet faylı

option-join-lon = uzunluq sütunu, dərəcə ilə

option-join-lat = enlik sütunu

option-join-day = günün və ya aralığın ilk gününün sütunu

option-join-until = aralığın son gününün sütunu

option-join-precision = dəqiqlik kodunun sütunu

option-join-scheme = kodların kimə aid olduğu

option-join-dates = özündən görünməyəndə günlərin necə yazıldığı: əvvəlcə gün, əvvəlcə ay və ya elektron cədvəlin gün sayı

option-join-engine = nə birləşdirir: bu kompüter və ya dask klasterinin işçiləri; ikincisi üçün contact-lines[dask] lazımdır

option-join-scheduler = --engine dask ilə planlaşdırıcının ünvanı, məsələn, tcp://10.0.0.1:8786; onsuz iki işçi burada işə salınır

option-join-count = ay, rayon və nəzarət edən üzrə neçə sətir olduğunu da, dəqiq olmayanı aralıq kimi göstərməklə yazır: .csv faylına cədvəl, .svg faylına diaqram, .html faylına hər ikisi

option-release-output = yazılacaq qovluq: yeni, boş və ya bu əmrin yazdığı qovluq

option-release-site = atlasın hamı üçün açıldığı ünvan: təsvirdə o göstərilir

option-note = başlığın altında öz qeydiniz, ən çoxu 300 işarə

fault-release = Buraxılış üçün { $package } lazımdır: pip install 'contact-lines[release]'

option-trust = atlasın sorğu aldığı daha bir ad və ya ünvan, məsələn, atlas.example və ya 192.168.1.7; .example.org onun altındakıların hamısını bildirir; təkrar verilə bilər

option-proxies = atlasın qarşısında duran, kimin və hansı ünvan üçün sorğu göndərdiyi barədə dediyinə inanılan proksilərin sayı (ilkin seçim: 0)

option-workers = xidmət edən proseslərin sayı: yükü çox olan maşının hər nüvəsi üçün biri (ilkin seçim: 1)

fault-open-to-all = --host { $host } başqalarına açıqdır: --site ilə atlasın hamı üçün açıldığı ünvanı yazın, məsələn, --site https://atlas.example/, yaxud --trust ilə sorğularda göstərilən adı və ya ünvanı yazın, məsələn, --trust 192.168.1.7

fault-trusted = { $said }: host adı deyil; belə yazın: atlas.example, .example.org və ya 192.168.1.7

fault-proxies = { $said }: atlasın qarşısında neçə proksi durduğunu yazın, məsələn, 1

fault-count = { $said }: bu aralıqda ədəd yazın: { $least } – { $most }
