# Proqramlara deyilən; bax: ../en/interface.ftl.

interface-about = Nə kimin nəzarətində idi, kim nəyə iddia edirdi, kim nəyi tanıyırdı, hüquq və ya Birləşmiş Millətlər Təşkilatı nə deyirdi – gün-gün və mənbələrlə. Günlər ISO 8601, fiqurlar EPSG:4326, sahələr km², məsafələr və dəqiqliklər metrdir. Sətir mənbəyini (source_id) və mənbədəki yeri (locator) göstərir.
interface-fault = Sorğuya cavab vermək olmur: hər səhv parametri, onun nə olduğunu və nəyin uyğun gələcəyini göstərir.

## Resurslar

interface-snapshot = Tədqiq olunan sahənin hər hissəsi və bir gündə kimin nəzarətində olduğu; hissələr arasında boşluq qalmır.
interface-holdings = Hər hissənin hansı gündən hansı günədək kimin nəzarətində olduğu: hissə, müddət, nəzarət edən.
interface-lines = Tərəflər arasındakı xətlər və sərhədlər, hər parça öz müddəti və dəqiqliyi ilə.
interface-zones = Kimin nəzarət etdiyindən əlavə hissələrin üzərində nə olduğu: dəhliz, sülhməramlılar, iddialar, təhvil verilmələr.
interface-events = Hadisələr, hər biri, məlumdursa, nöqtəsi ilə.
interface-acts = Parlamentlərin, şuraların, təşkilatların və məhkəmələrin aktları, hər biri aktı qəbul edənin yeri ilə.
interface-terms = Nəyin kim tərəfindən necə adlandırıldığı: adı çəkilən danışanların sözləri, başqa heç kimin yox.
interface-at = Bir gündə nöqtənin vəziyyəti: nəzarət edən, dəlil, zonalar, iddialar və xəttin nə qədər yaxın olduğu.
interface-diff = İki gün arasında nəyin əldən-ələ keçdiyi.
interface-sources = Sətirlərin göstərdiyi sənədlər.

## Parametrlər

interface-parameter-day = Atlasın bir günü.
interface-parameter-from = Aralığın ilk günü; fərqdə əvvəlki gün. Aralıqda ola biləcək sətir ona daxildir.
interface-parameter-to = Aralığın son günü; fərqdə sonrakı gün.
interface-parameter-holder = Yerin kimin hesabına yazıldığı.
interface-parameter-kind = Yalnız bu növdən olan sətirlər.
interface-parameter-category = Yalnız bu kateqoriyadan olan hadisələr.
interface-parameter-speaker = Danışanın açarı: yalnız onun sözləri.
interface-parameter-source = Mənbənin açarı.
interface-parameter-lon = Dərəcə ilə uzunluq, EPSG:4326.
interface-parameter-lat = Dərəcə ilə enlik, EPSG:4326.

## Sütunlar

interface-column-area_km2 = Onun sahəsi, km² ilə.
interface-column-parties = Ona kim nəzarət edir, yaxud kimlər arasında mübahisəlidir və ya təhvil verilir.
interface-column-evidence = Nəzarətin dəyişməsinin kimin sözünə əsaslandığı.
interface-column-peacekeepers = Sülhməramlıların zonasında olub-olmadığı.
interface-column-corridor = Dəhlizdə olub-olmadığı.
interface-column-claimed = İddia edilən sahədə olub-olmadığı.
interface-column-claimed_by = Kimin iddia etdiyi, əlifba sırası ilə.
interface-column-from_holder = Əvvəlki gün kimin nəzarətində olduğu.
interface-column-to_holder = Sonrakı gün kimin nəzarətində olduğu.
interface-column-jurisdiction = Aktı kimin qəbul etdiyi, adı ilə.
interface-column-speaker = Kimin sözləri olduğu, adı ilə.
interface-column-uncertain = Xəttin öz dəqiqliyindən də yaxın olub-olmadığı və ya hissənin sadəcə bir tərəfin nəzarətində olmaması.
interface-column-sources = Hamısının mənbələri: əvvəlcə nəzarət edənin, axırda xətlərin.
interface-bound-earliest = { $column } sütununun yol verdiyi ən erkən gün.
interface-bound-latest = { $column } sütununun yol verdiyi ən gec gün.

## Cavab

interface-answer-about = Nə soruşulub, məlumatların hansı versiyasından və hansı lisenziya ilə.
interface-answer-sources = Sətirlərin istinad etdiyi mənbələr, açarları üzrə.

## Cavab verilə bilməyən

interface-unknown = Burada belə parametr yoxdur; olanlar: { $names }.
interface-asks-nothing = Bu, parametr qəbul etmir.
interface-required = Lazımdır, məsələn, { $example }.
interface-twice = Bir dəfədən çox yazılıb: bir dəfə, bir dəyərlə yazın.
interface-no-day = { $first } – { $last } aralığında gün, belə yazılır: 2020-11-24.
interface-no-degrees = Nöqtəli dərəcə, məsələn, { $example }.
interface-no-value = Bunlardan biri: { $values }.
interface-no-resource = Belə resurs və ya forma yoxdur; olanlar: { $names }.
interface-no-row = Bu açarlı sətir yoxdur; GET { $where } onları sadalayır.
interface-no-span = İlk gün son gündən sonradır: yerlərini dəyişin.
interface-no-point = Nöqtə regionda deyil; region ş.u. { $west }–{ $east }, şm.e. { $south }–{ $north } arasındadır.

release-read-me =
    Contact Lines { $version }, məlumatların versiyası { $data }, CC BY 4.0.

    holdings.parquet: tədqiq olunan sahənin hər hissəsi valid_from günündən valid_to gününədək (o gün daxil deyil; boşdursa, sonsuz) kimin nəzarətində idi, EPSG:4326 həndəsəsi ilə. lines, zones, events, acts, roads: bunların eyni qaydada məlumatları. tables: qeydlərin hər cədvəli. contact-lines.xlsx və contact-lines.gpkg eyni məlumatları saxlayır. contact-lines-data.zip redaktə olunduğu şəkildə qeydlərdir, hər sütunun izahı ilə; bu versiyanın iş nüsxəsində data/ əvəzinə açılanda yenidən bu atlas kimi işləyir. datacite.json onu arxiv üçün təsvir edir; site.json faylları heşləri ilə sadalayır.

release-days = Məlumatların əhatə etdiyi günlər.

feed-title = { $atlas }: məlumatların dəyişiklikləri

feed-said = Əvvəl: { $was } İndi: { $now }

feed-source = Mənbə: { $source }

feed-rule = Qayda: { $rule }

oembed-format = Yalnız JSON verilir: format=json.

oembed-address = Ünvan bu atlasa aid deyil: url= atlasdan köçürülmüş keçidi qəbul edir.

oembed-view = Yalnız xəritə çərçivəyə qoyula bilər: Region, Dünya və ya Müqayisə görünüşünə keçid.
