# Lüğətin Azərbaycan dilində sözləri; bax: ../en/vocabulary.ftl.
# .dative   yönlük hal: nəyin kimə keçdiyi deyilən cümlədə


## Nəzarət

list-holder = Kimin nəzarətində
    .meaning = Xəritənin bir hissəsi kimin nəzarətində ola bilər.
holder-ussr = Sovet İttifaqı
    .meaning = Sovet İttifaqının tərkibində, onun 26 dekabr 1991-ci ildə mövcudluğu bitənədək. Döyüşlər bundan əvvəl başlamışdı; hansı kəndin o zaman kimin nəzarətində olduğu göstərilmir.
    .short = Sovet İttifaqı
    .dative = Sovet İttifaqına
holder-azerbaijan = Azərbaycan
    .meaning = Azərbaycan Respublikasının silahlı qüvvələrinin və ya idarəçiliyinin nəzarətində. Orada kimin olduğunu bildirir, kimin olmağa haqqı olduğunu yox.
    .short = Azərbaycan
    .dative = Azərbaycana
holder-karabakh = Dağlıq Qarabağ (de-fakto) və erməni qüvvələri
    .meaning = Stepanakertdəki de-fakto hakimiyyət orqanlarının və onların müttəfiqi olan qüvvələrin, o cümlədən Ermənistan qüvvələrinin nəzarətində. Orada kimin olduğunu bildirir, kimin olmağa haqqı olduğunu yox.
    .short = Dağlıq Qarabağ (de-fakto)
    .dative = Dağlıq Qarabağa (de-fakto)
holder-peacekeepers = Rusiya sülhməramlı kontingenti
    .meaning = Laçın dəhlizinin keçmiş vilayətdən kənardakı zolağı, Rusiya kontingentinin 10 noyabr 2020-ci il tarixli bəyanata əsasən onu nəzarətdə saxladığı müddətdə.
    .short = Rusiya sülhməramlıları
    .listed = Rusiya sülhməramlıları (dəhliz)
    .dative = Rusiya sülhməramlılarına

holder-contested = Mübahisəli
    .meaning = Yerini heç bir məlumatın göstərmədiyi cəbhə boyunca atəş altında, yaxud iki tərəfdən hər birinin öz nəzarətində olduğunu dediyi yer. Heç bir tərəfin hesabına yazılmır və heç bir tərəf birinci çəkilmir.
    .short = mübahisəli
    .listed = iki tərəf arasında mübahisəli
    .dative = mübahisəli sahəyə

## Necə

list-manner = Necə
    .meaning = Nəzarətdədir, atəş altındadır və ya bölünüb, yaxud təhvil verilir.
manner-held = Nəzarətdə
    .meaning = Adı çəkilənin nəzarətindədir.
    .spoken = nəzarətdədir
manner-contested = Mübahisəli
    .meaning = Atəş altındadır və ya hissənin daxilində iki tərəf arasında bölünüb.
    .spoken = mübahisəlidir
manner-handover = Təhvil verilir
    .meaning = Nəzarət edən onu razılaşdırıldığı kimi verməlidir, lakin hələ təhvil verməyib.
    .spoken = təhvil verilir

## Tərəflər arasındakı xətt

list-front = Tərəflər arasındakı xətt
    .meaning = İki tərəf arasındakı xəttin, onun haqqında məlum olana görə, necə çəkildiyi.
front-on = Təmas xətti
    .meaning = Qoşa xətt: nəyin kimin nəzarətində olduğundan irəli gəlir.
front-approximate = Cəbhə, təxmini
    .meaning = Nöqtəli: iki müharibədə, şəhərlərin əldən-ələ keçdiyi günlərə görə.

## Mövzu

list-event-category = Mövzu
    .meaning = Hadisənin nə barədə olduğu.
event-category-military = Hərbi
    .meaning = Döyüşlər, qüvvələrin hərəkəti, bir yerə kimin nəzarət etməsinin dəyişməsi.
    .spoken = hərbi
event-category-diplomatic = Diplomatik
    .meaning = Danışıqlar, razılaşmalar, dövlətlər arasında bəyanatlar.
    .spoken = diplomatik
event-category-political = Siyasi
    .meaning = Seçkilər, referendumlar, bəyannamələr, hökumətlər.
    .spoken = siyasi
event-category-legal = Hüquqi
    .meaning = Qanunlar, məhkəmələr, fərmanlar.
    .spoken = hüquqi
event-category-humanitarian = Humanitar
    .meaning = Yardım, əsirlər, keçid, təchizat.
    .spoken = humanitar
event-category-demographic = Demoqrafik
    .meaning = İnsanların getməsi, gəlməsi və ya sayılması.
    .spoken = demoqrafik
event-category-protest = Etiraz
    .meaning = Nümayişlər və tətillər.
    .spoken = etiraz
event-category-culture = Mədəniyyət
    .meaning = Abidələr, irs, dil.
    .spoken = mədəniyyət

## Dəyişən

list-event-control = Nə dəyişdi
    .meaning = Hadisənin xəritədə nəyi dəyişdiyi.
event-control-none = –
    .meaning = Heç nə.
event-control-change = Kimin nəzarətində olduğu
    .meaning = Bir hissənin kimin nəzarətində olduğu.
event-control-line = Xətt
    .meaning = Bir xətt.
event-control-corridor = Dəhliz
    .meaning = Dəhliz.

## Akt

list-act-kind = Akt
    .meaning = Yurisdiksiyanın və ya qurumun aktı nə edir.
act-kind-recognises-independence = Müstəqilliyi tanıyır
    .meaning = Dağlıq Qarabağı müstəqil kimi tanıyır.
    .spoken = müstəqilliyi tanıyır
act-kind-calls-on-government-to-recognise = Hökuməti tanımağa çağırır
    .meaning = Öz hökumətindən və ya başqa hökumətdən onu tanımağı xahiş edir.
    .spoken = hökuməti tanımağa çağırır
act-kind-supports-self-determination = Öz müqəddəratını təyinetməni dəstəkləyir
    .meaning = Tanımadan, öz müqəddəratını təyinetmə hüququnu dəstəkləyir.
    .spoken = öz müqəddəratını təyinetməni dəstəkləyir
act-kind-supports-territorial-integrity = Azərbaycanın ərazi bütövlüyünü dəstəkləyir
    .meaning = Azərbaycanın ərazi bütövlüyünü dəstəkləyir.
    .spoken = Azərbaycanın ərazi bütövlüyünü dəstəkləyir
act-kind-states-non-recognition = Tanımadığını bildirir
    .meaning = Dağlıq Qarabağı və ya orada keçirilmiş bir aktı tanımadığını deyir.
    .spoken = tanımadığını bildirir
act-kind-demands-withdrawal = Qüvvələrin çıxarılmasını tələb edir
    .meaning = Qüvvələrin çıxarılmasını tələb edir.
    .spoken = qüvvələrin çıxarılmasını tələb edir
act-kind-calls-for-ceasefire = Atəşkəsə çağırır
    .meaning = Döyüşlərin dayandırılmasına çağırır.
    .spoken = atəşkəsə çağırır
act-kind-sets-out-principles = Prinsipləri irəli sürür
    .meaning = Nizamlamanın prinsiplərini irəli sürür.
    .spoken = prinsipləri irəli sürür
act-kind-condemns-use-of-force = Güc tətbiqini pisləyir
    .meaning = Güc tətbiqini pisləyir.
    .spoken = güc tətbiqini pisləyir
act-kind-calls-for-access = Giriş imkanına çağırır
    .meaning = Keçidə və ya humanitar giriş imkanına çağırır.
    .spoken = giriş imkanına çağırır
act-kind-court-order = Məhkəmə qərarı
    .meaning = Məhkəmənin qərarı və ya hökmü.
    .spoken = məhkəmə qərarı
act-kind-calls-for-sanctions = Sanksiyalara çağırır
    .meaning = Sanksiyalara çağırır.
    .spoken = sanksiyalara çağırır
act-kind-rescinds = Ləğv edir
    .meaning = Əvvəlki akta son qoyur.
    .spoken = ləğv edir
act-kind-other = Digər
    .meaning = Bunların heç biri.
    .spoken = digər

## Nəticə

list-act-outcome = Nəticə
    .meaning = Aktın taleyi necə oldu.
act-outcome-passed = Qəbul edildi
    .meaning = Qəbul edilib.
    .spoken = qəbul edildi
act-outcome-rejected = Rədd edildi
    .meaning = Səsə qoyulub və qəbul edilməyib.
    .spoken = rədd edildi
act-outcome-withdrawn = Geri götürüldü
    .meaning = Səsvermədən əvvəl geri götürülüb.
    .spoken = geri götürüldü
act-outcome-introduced = Təqdim edildi
    .meaning = Müzakirəyə verilib; başqa heç nə məlum deyil.
    .spoken = təqdim edildi
act-outcome-announced = Elan edildi
    .meaning = Aktı qəbul edən onu səsverməsiz bildirib.
    .spoken = elan edildi
act-outcome-uncertain = Dəqiq deyil
    .meaning = Mənbələrdən aydın olmur.
    .spoken = dəqiq deyil

## Tanıma və qətnamələr

list-act = Tanıma və qətnamələr
act-recognises = Müstəqilliyi tanıyıb
    .listed = müstəqilliyi tanıyıb
    .union = Qəbul edildi: tanıma
act-calls = Öz hökumətini tanımağa çağırıb
    .listed = tanımağa çağırıb
act-self-determination = Öz müqəddəratını təyinetməni dəstəkləyir
    .listed = öz müqəddəratını təyinetməni dəstəkləyib
act-rejected-recognition = Tanımanı rədd edib
    .listed = tanımanı rədd edib
    .union = Rədd edildi: tanıma
act-territorial-integrity = Azərbaycanın ərazi bütövlüyünü dəstəkləyir
    .listed = Azərbaycanın ərazi bütövlüyünü dəstəkləyib
    .union = Qəbul edildi: ərazi bütövlüyü
act-rejected-integrity = Azərbaycanın ərazi bütövlüyünə dair mətni rədd edib
    .listed = belə mətni rədd edib və ya geri götürüb
    .union = Rədd edildi: ərazi bütövlüyü
act-uncertain = Nəticə məlum deyil
    .listed = aydın deyil
    .union = Nəticə məlum deyil
act-rescinded = Tanıyıb, sonra ləğv edib
    .listed = ləğv edib
    .chart = Tanımasını ləğv edib

## Səs

list-vote = Səs
    .meaning = Üzvün necə səs verdiyi.
vote-for = Lehinə
    .meaning = Mətnin lehinə.
    .listed = lehinə
    .narrow = lehinə
vote-against = Əleyhinə
    .meaning = Mətnin əleyhinə.
    .listed = əleyhinə
    .narrow = əleyhinə
vote-abstained = Bitərəf
    .meaning = İştirak edib, heç birinin lehinə səs verməyib.
    .listed = bitərəf
    .narrow = bitərəf
vote-absent = İştirak etməyib və ya səs verməyib
    .meaning = İştirak etməyib və ya iştirak edib, lakin səs verməyib.
    .listed = iştirak etməyib və ya səs verməyib
    .narrow = yox idi

## Mövqenin mahiyyəti

list-stance = Mövqenin mahiyyəti
    .meaning = 2020-ci il müharibəsinə dair mövqedə nə deyildiyi.
stance-supports-azerbaijan = Azərbaycanı dəstəkləyir
    .meaning = Azərbaycanın tərəfini tutur.
    .spoken = Azərbaycanı dəstəkləyir
stance-supports-armenia = Ermənistanı dəstəkləyir
    .meaning = Ermənistanın tərəfini tutur.
    .spoken = Ermənistanı dəstəkləyir
stance-supports-karabakh = Dağlıq Qarabağı (de-fakto) dəstəkləyir
    .meaning = Stepanakertdəki de-fakto hakimiyyət orqanlarının tərəfini tutur.
    .spoken = Dağlıq Qarabağı (de-fakto) dəstəkləyir
stance-territorial-integrity = Azərbaycanın ərazi bütövlüyünün tərəfdarı
    .meaning = Azərbaycanın ərazi bütövlüyünü dəstəkləyir.
    .spoken = Azərbaycanın ərazi bütövlüyünün tərəfdarıdır
stance-self-determination = Öz müqəddəratını təyinetmənin tərəfdarı
    .meaning = Öz müqəddəratını təyinetmə hüququnu dəstəkləyir.
    .spoken = öz müqəddəratını təyinetmənin tərəfdarıdır
stance-peaceful-settlement = Sülh yolu ilə nizamlama
    .meaning = Döyüşlərin dayandırılmasını və ya danışıqları istəyir.
    .spoken = sülh yolu ilə nizamlama
stance-condemns-azerbaijan = Azərbaycanı pisləyir
    .meaning = Azərbaycanın hərəkətlərini pisləyir.
    .spoken = Azərbaycanı pisləyir
stance-condemns-armenia = Ermənistanı pisləyir
    .meaning = Ermənistanın hərəkətlərini pisləyir.
    .spoken = Ermənistanı pisləyir
stance-condemns-both = Hər ikisini pisləyir
    .meaning = Hər iki tərəfin hərəkətlərini pisləyir.
    .spoken = hər ikisini pisləyir
stance-condemns-third-party = Üçüncü tərəfi pisləyir
    .meaning = Üçüncü tərəfin hərəkətlərini pisləyir.
    .spoken = üçüncü tərəfi pisləyir
stance-states-non-recognition = Tanımadığını bildirir
    .meaning = Dağlıq Qarabağı tanımadığını deyir.
    .spoken = tanımadığını bildirir
stance-mediates = Vasitəçilik edir
    .meaning = Vasitəçilik təklif edir və ya aparır.
    .spoken = vasitəçilik edir
stance-humanitarian = Humanitar
    .meaning = Yardımdan və ya təsirə məruz qalan insanlardan danışır.
    .spoken = humanitar
stance-other = Digər
    .meaning = Bunların heç biri.
    .spoken = başqa bəyanat

## 2020-ci il müharibəsinə dair mövqelər

list-position = 2020-ci il müharibəsinə dair mövqelər
position-azerbaijan = Azərbaycanın mövqeyini dəstəkləyir
    .listed = Azərbaycanın mövqeyinin tərəfdarı
position-armenia = Ermənistanın və ya Qarabağ tərəfinin mövqeyini dəstəkləyir
    .listed = Ermənistanın və ya Qarabağ tərəfinin mövqeyinin tərəfdarı
position-integrity = Azərbaycanın ərazi bütövlüyü və ya tanımanın əleyhinə
    .listed = Azərbaycanın ərazi bütövlüyünün tərəfdarı və ya tanımanın əleyhinə
position-peace = Nizamlamanın tərəfdarı və ya vasitəçi
    .listed = sülh yolu ilə nizamlamanın tərəfdarı və ya vasitəçi
position-condemns = Bir tərəfi və ya hər ikisini pisləyir
    .listed = bir tərəfi və ya hər ikisini pisləyən
position-third = Üçüncü tərəfi tənqid edir
    .listed = üçüncü tərəfi tənqid edən
position-other = Başqa şey deyib
    .listed = başqa mövqedə olan
position-several = Bunlardan bir neçəsi
    .listed = bunlardan bir neçəsini bildirən
position-party = Münaqişə tərəfi

## Kimin adından

list-source-voice = Kimin adından
    .meaning = Mənbənin kimin sözü olduğu.
source-voice-armenia = Ermənistan
    .meaning = Ermənistan Respublikasının hökuməti, parlamenti və ya məhkəmələri.
    .spoken = Ermənistan
source-voice-azerbaijan = Azərbaycan
    .meaning = Azərbaycan Respublikasının hökuməti, parlamenti və ya məhkəmələri.
    .spoken = Azərbaycan
source-voice-karabakh = Dağlıq Qarabağ (de-fakto)
    .meaning = Stepanakertdəki de-fakto hakimiyyət orqanları.
    .spoken = Dağlıq Qarabağ (de-fakto)
source-voice-armenian-advocacy = Erməni tərəfini müdafiə edən təşkilat
    .meaning = Erməni tərəfini müdafiə edən təşkilat.
    .spoken = erməni tərəfini müdafiə edən təşkilat
source-voice-azerbaijani-advocacy = Azərbaycan tərəfini müdafiə edən təşkilat
    .meaning = Azərbaycan tərəfini müdafiə edən təşkilat.
    .spoken = Azərbaycan tərəfini müdafiə edən təşkilat
source-voice-third-state = Üçüncü dövlət
    .meaning = Münaqişə tərəfi olmayan dövlət.
    .spoken = üçüncü dövlət
source-voice-international-body = Beynəlxalq qurum
    .meaning = Beynəlxalq təşkilat və ya məhkəmə, yaxud onların bir hissəsi.
    .spoken = beynəlxalq qurum
source-voice-acting-body = Aktı qəbul edən qurum
    .meaning = Sətrin haqqında olduğu aktı qəbul edən qurum.
    .spoken = aktı qəbul edən qurum
source-voice-media-armenian = Erməni mediası
    .meaning = Ermənistanın və ya başqa yerdəki ermənilərin xəbər orqanı.
    .spoken = erməni mediası
source-voice-media-azerbaijani = Azərbaycan mediası
    .meaning = Azərbaycanın və ya başqa yerdəki azərbaycanlıların xəbər orqanı.
    .spoken = Azərbaycan mediası
source-voice-media-ally-armenia = Ermənistanın müttəfiqinin dövlət mediası
    .meaning = Qarşılıqlı yardım müqaviləsi ilə Ermənistana bağlı olan dövlətin agentliyi və ya yayımçısı.
    .spoken = Ermənistanın müttəfiqinin dövlət mediası
source-voice-media-ally-azerbaijan = Azərbaycanın müttəfiqinin dövlət mediası
    .meaning = Qarşılıqlı yardım müqaviləsi ilə Azərbaycana bağlı olan dövlətin agentliyi və ya yayımçısı.
    .spoken = Azərbaycanın müttəfiqinin dövlət mediası
source-voice-media-other = Digər media
    .meaning = Hər hansı başqa xəbər orqanı.
    .spoken = digər media
source-voice-research = Tədqiqat
    .meaning = Elmi tədqiqat və ya tədqiqat institutu.
    .spoken = tədqiqat
source-voice-reference = Məlumat nəşri
    .meaning = Ensiklopediya, coğrafi adlar lüğəti, məlumat toplusu.
    .spoken = məlumat nəşri

## Oxunuşu

list-source-read = Oxunuşu
    .meaning = Mənbənin necə oxunduğu: bütövlükdə, qismən və ya başqa mənbənin onun haqqında dediyi kimi.
source-read-whole = Bütöv
    .meaning = Əvvəldən axıra oxunub.
source-read-excerpt = Parça
    .meaning = Qismən və ya axtarışın göstərdiyi kimi oxunub.
source-read-through = Başqa mənbə vasitəsilə
    .meaning = Özü görülməyib: ona istinad edən və ya ondan sitat gətirən mənbədən məlumdur.

## Əsas

list-basis = Əsas
    .meaning = Faktın nəyə əsaslandığı.
basis-sourced = Mənbəli
    .meaning = Mənbə və mənbədəki yer göstərilib.
basis-unreferenced = İstinadsız: ümumi bilik
    .meaning = Ümumi bilik; hələ mənbə tapılmayıb.

## Qurumun növü

list-jurisdiction-kind = Qurumun növü
    .meaning = Aktı hansı növ qurumun qəbul etdiyi.
jurisdiction-kind-state = Dövlət
    .meaning = Dövlət.
    .spoken = dövlət
jurisdiction-kind-entity = Ərazi qurumu
    .meaning = Özünü idarə edən, Birləşmiş Millətlər Təşkilatının üzvü olmayan ərazi.
    .spoken = ərazi qurumu
jurisdiction-kind-chamber = Palata
    .meaning = Parlamentin müstəqil akt qəbul etmiş palatası.
    .spoken = palata
jurisdiction-kind-region = Region
    .meaning = Dövlətin birinci dərəcəli vahidi və ya bir hissəsi.
    .spoken = region
jurisdiction-kind-county = Dairə
    .meaning = Dairə (qraflıq) və ya rayon.
    .spoken = dairə
jurisdiction-kind-municipality = Bələdiyyə
    .meaning = Böyük və ya kiçik şəhər, yaxud kənd.
    .spoken = bələdiyyə
jurisdiction-kind-organisation = Təşkilat
    .meaning = Dövlətlərin təşkilatı və ya onun bir qurumu.
    .spoken = təşkilat
jurisdiction-kind-party = Partiya
    .meaning = Siyasi partiya.
    .spoken = partiya
jurisdiction-kind-association = Birlik
    .meaning = İnsanların hər hansı başqa birliyi.
    .spoken = birlik
jurisdiction-kind-person = Şəxs
    .meaning = Şəxs.
    .spoken = şəxs

## Rol

list-jurisdiction-role = Rol
    .meaning = Yurisdiksiyanın dünya xəritəsi üçün nə olduğu.
jurisdiction-role-party = Münaqişə tərəfi
    .meaning = Özü haqqında dediyi tanıma aktı deyil, 2020-ci il müharibəsi haqqında dediyi isə ayrıca göstərilir.
jurisdiction-role-named = Hər gün adı yazılan
    .meaning = Akt qəbul edib-etməməsindən asılı olmayaraq adı xəritədə durur.

## Hansı qismdə

list-member-role = Hansı qismdə
    .meaning = Dövlətin bloka hansı qismdə mənsub olduğu.
member-role-member = Üzv
    .meaning = Üzv.
member-role-co-chair = Həmsədr
    .meaning = Başqa təşkilatın daxilindəki qrupun sədrlərindən biri.

## Cədvəl

list-claim-subject = Cədvəl
    .meaning = Mübahisəli faktın olduğu cədvəl.
claim-subject-events = Hadisələr
    .meaning = Hadisə.
claim-subject-resolutions = Qətnamələr
    .meaning = Akt.
claim-subject-jurisdictions = Yurisdiksiyalar
    .meaning = Qurum.
claim-subject-positions = Mövqelər
    .meaning = 2020-ci il müharibəsi haqqında deyilən.
claim-subject-control = Nəzarət
    .meaning = Hissənin kimin nəzarətində olduğu.
claim-subject-places = Yerlər
    .meaning = Yer.
claim-subject-lines = Xətlər
    .meaning = Xəritənin xətti.
claim-subject-sources = Mənbələr
    .meaning = Mənbə.
claim-subject-zones = Zonalar
    .meaning = Kimin nəyə iddia etdiyi və ya zonanın harada olduğu.
claim-subject-named_areas = Adlı sahələr
    .meaning = Rayon, əyalət, ölkə və ya su.
claim-subject-phases = Mərhələlər
    .meaning = Xəttin əsasında çəkildiyi mərhələ.
claim-subject-roles = Rollar
    .meaning = Yurisdiksiyanın xəritə üçün nə olduğu.
claim-subject-sides = Tərəflər
    .meaning = Nəzarət edənin hansı tərəfdə olduğu.
claim-subject-general = Ümumi
    .meaning = Tək bir sətir deyil: bütövlükdə qeydlər.

## Xəritədə

list-shown = Xəritədə
    .meaning = Fərqli məlumatlardan hansının xəritədə göstərildiyi.
shown-yes = Bəli
    .meaning = Göstərilir.
shown-no = Xeyr
    .meaning = Göstərilmir.

## Məlumdur

list-known = Məlumdur
    .meaning = Məlum olmaya bilən bir şeyin qüvvədə olub-olmadığı.
known-yes = Bəli
    .meaning = Qüvvədədir.
known-no = Xeyr
    .meaning = Qüvvədə deyil.
known-unknown = Məlum deyil
    .meaning = Mənbələr demir.

## Zona

list-zone-kind = Zona
    .meaning = Hissələrin üzərində hansı növ zonanın olduğu.
zone-kind-peacekeepers = Sülhməramlıların zonası
    .meaning = Rusiya sülhməramlılarının yerləşdirildiyi yer.
zone-kind-corridor = Laçın dəhlizi
    .meaning = Laçın dəhlizinin zolağı.
zone-kind-claimed = İddia edilən
    .meaning = `by` sütununda adı çəkilənin iddia etdiyi.
zone-kind-captured-2020 = Müharibədə Azərbaycanın nəzarətə götürdüyü və saxladığı
    .meaning = 2020-ci il müharibəsində Azərbaycanın nəzarətə götürdüyü və müharibəni bitirən bəyanata əsasən saxladığı, `control.csv` faylında göstərilən gündən.
zone-kind-agdam-handover = Ağdam, 20 noyabradək verilməli
    .meaning = Ağdam rayonu, 20 noyabr 2020-ci ilədək verilməli.
zone-kind-kalbajar-handover = Kəlbəcər, 25 noyabradək verilməli
    .meaning = Kəlbəcər rayonu, 25 noyabr 2020-ci ilədək verilməli.
zone-kind-lachin-handover = Laçın, 1 dekabradək verilməli
    .meaning = Laçın rayonu, 1 dekabr 2020-ci ilədək verilməli.
zone-kind-remaining-2020 = Keçmiş DQMV, Dağlıq Qarabağda (de-fakto) qalan
    .meaning = Keçmiş vilayətin de-fakto hakimiyyət orqanlarında qalan hissəsi.
zone-kind-other-claimed = Dağlıq Qarabağın (de-fakto) iddia etdiyi digər zonalar
    .meaning = Həmin müharibədən əvvəl nəzarətdə olmadan 2020-ci ildə onun iddia etdiyi.
zone-kind-controlled-1994-2020 = Dağlıq Qarabağın (de-fakto) nəzarətində
    .meaning = İki müharibə arasında onun və erməni qüvvələrinin nəzarətində olan.
zone-kind-claimed-not-held = Onun iddia etdiyi, Azərbaycanın nəzarətində
    .meaning = İki müharibə arasında onun iddia etdiyi, Azərbaycanın isə nəzarət etdiyi.

## Keçid

list-passage = Keçid
    .meaning = Laçın dəhlizi ilə keçidin vəziyyəti.
passage-open = Açıq
    .meaning = Məhdudiyyət barədə məlumat olmayan keçid.
    .spoken = açıq
passage-restricted = Məhdud
    .meaning = Məhdud olduğu bildirilən keçid.
    .spoken = məhdud
passage-blocked = Bağlandığı bildirilir
    .meaning = Bağlandığı bildirilən keçid; kimin bildirdiyi yanında göstərilir.
    .spoken = bağlandığı bildirilir
passage-checkpoint = Azərbaycanın buraxılış məntəqəsindən
    .meaning = Azərbaycanın buraxılış məntəqəsindən keçid.
    .spoken = Azərbaycanın buraxılış məntəqəsindən
passage-reopened = Getmək üçün yenidən açıldı
    .meaning = Getmək üçün yenidən açılıb.
    .spoken = getmək üçün yenidən açıldı
passage-closed = Qapalı
    .meaning = Artıq istifadə olunmur.
    .spoken = qapalı
passage-ended = Sona çatdı
    .meaning = Hər iki ucu bir tərəfin nəzarətində idi: dəhliz artıq yox idi.
    .spoken = sona çatdı

## Marşrut

list-route = Marşrut
    .meaning = Dəhlizin keçdiyi yol.
route-old = Köhnə
    .meaning = Laçından keçən yol.
route-new = Yeni
    .meaning = Onu əvəz edən yol.

## Yerin növü

list-place-kind = Yerin növü
    .meaning = Hansı növ yer olduğu.
place-kind-city = Şəhər
    .meaning = Şəhər.
    .spoken = şəhər
place-kind-town = Kiçik şəhər
    .meaning = Kiçik şəhər və ya qəsəbə.
    .spoken = kiçik şəhər
place-kind-village = Kənd
    .meaning = Kənd.
    .spoken = kənd
place-kind-pass = Aşırım
    .meaning = Aşırım.
    .spoken = aşırım
place-kind-peak = Zirvə
    .meaning = Zirvə.
    .spoken = zirvə
place-kind-airport = Hava limanı
    .meaning = Hava limanı və ya aerodrom.
    .spoken = hava limanı
place-kind-bridge = Körpü
    .meaning = Körpü.
    .spoken = körpü
place-kind-monastery = Monastır
    .meaning = Monastır.
    .spoken = monastır
place-kind-reservoir = Su anbarı
    .meaning = Su anbarı: adı onun içində yazılır, işarəsi yoxdur.
    .spoken = su anbarı

## Keçmiş vilayətdə

list-in-nkao = Keçmiş vilayətdə
    .meaning = Yerin keçmiş vilayətin daxilində olub-olmadığı.
in-nkao-in = Daxilində
    .meaning = Daxilində.
    .spoken = daxilində
in-nkao-out = Xaricində
    .meaning = Xaricində.
    .spoken = xaricində
in-nkao-edge = Sərhədində
    .meaning = Sərhədində.
    .spoken = sərhədində
in-nkao-unsaid = Deyilmir
    .meaning = Heç bir mənbə demir.

## Yerin tərəfi

list-place-side = Yerin tərəfi
    .meaning = Sorğunun aid olduğu dövrdə yerin hansı tərəfdə olduğunun sənədləşdirildiyi.
place-side-azerbaijan = Azərbaycanın nəzarətində
    .meaning = Azərbaycanın nəzarətində.
    .spoken = Azərbaycanın nəzarətində
place-side-karabakh = Dağlıq Qarabağın (de-fakto) nəzarətində
    .meaning = Stepanakertdəki de-fakto hakimiyyət orqanlarının və ya onların müttəfiqi olan qüvvələrin nəzarətində.
    .spoken = Dağlıq Qarabağın (de-fakto) nəzarətində
place-side-peacekeepers-zone = Rusiya sülhməramlıları olan zonada
    .meaning = Rusiya sülhməramlıları olan zonada.
    .spoken = Rusiya sülhməramlıları olan zonada
place-side-line = Təmas xəttində
    .meaning = Təmas xəttində.
    .spoken = təmas xəttində
place-side-split = Onunla bölünmüş
    .meaning = Təmas xətti ilə bölünmüş.
    .spoken = onunla bölünmüş
place-side-unknown = Məlum deyil
    .meaning = Mənbələr demir.
    .spoken = məlum deyil

## Kim işlədir

list-authority = Kim işlədir
    .meaning = Adı kimin işlətdiyi.
authority-azerbaijan = Azərbaycan
    .meaning = Azərbaycan.
    .spoken = Azərbaycanın işlətdiyi ad
authority-karabakh = Dağlıq Qarabağ (de-fakto)
    .meaning = Stepanakertdəki de-fakto hakimiyyət orqanları.
    .spoken = Dağlıq Qarabağın (de-fakto) işlətdiyi ad
authority-armenia = Ermənistan
    .meaning = Ermənistan.
    .spoken = Ermənistanın işlətdiyi ad
authority-soviet = Sovet İttifaqı
    .meaning = Sovet İttifaqı.
    .spoken = sovet adı
authority-common = Ümumişlək
    .meaning = Təkcə bir tərəfin deyil, ümumi işlətdiyi ad.
    .spoken = ümumişlək

## Xəritədəki adlar

list-language = Xəritədəki adlar
    .meaning = Xəritədəki adların dili.
language-en = English: qoşa ad
    .meaning = İngiliscə: hər iki ad, əlifba sırası ilə.
    .spoken = ingiliscə
language-az = Azərbaycanca
    .meaning = Azərbaycan dili.
    .spoken = azərbaycanca
language-hy = Հայերեն
    .meaning = Erməni dili.
    .spoken = ermənicə
language-ru = Русский
    .meaning = Rus dili.
    .spoken = rusca

## Xəttin növü

list-line-kind = Xəttin növü
    .meaning = Hansı növ xəttin göstərildiyi.
line-kind-line-of-contact = Təmas xətti
    .meaning = Tərəflər arasında, məlum: nəyin kimin nəzarətində olduğundan irəli gəlir.
line-kind-front = Cəbhə, təxmini
    .meaning = Müharibədə tərəflər arasında, şəhərlərin əldən-ələ keçdiyi günlərə görə.
line-kind-alternative = Başqa məlumatlara görə xətt
    .meaning = Başqa məlumatlarda olduğu kimi.
line-kind-oblast-border = Keçmiş vilayətin sərhədi
    .meaning = Keçmiş muxtar vilayətin sərhədi.
line-kind-state-border = Dövlət sərhədi
    .meaning = Dövlətlərin sərhədi.
line-kind-claim-limit = İddianın hüdudu
    .meaning = İddia edilənin hüdudu.
line-kind-corridor-road = Laçın dəhlizinin yolu
    .meaning = Laçın dəhlizinin bir yolu.
line-kind-access-road = Yol
    .meaning = Başqa giriş yolu.
line-kind-transport-link = Nəqliyyat əlaqəsi, sxematik
    .meaning = Bəyanatın marşrutsuz adını çəkdiyi nəqliyyat əlaqəsi.
    .written = sxematik

## Kəsimin növü

list-cut-kind = Kəsimin növü
    .meaning = Tədqiq olunan sahənin hansı növ xətt üzrə kəsildiyi.
cut-kind-line-of-contact = Təmas xətti
    .meaning = Tərəflər arasında, məlum.
cut-kind-front = Cəbhə, təxmini
    .meaning = Müharibədə tərəflər arasında.
cut-kind-alternative = Başqa məlumatlara görə xətt
    .meaning = Başqa məlumatlarda olduğu kimi.
cut-kind-district-limit = Rayonun hüdudu
    .meaning = Rayonun hüdudu.
cut-kind-corridor-limit = Dəhlizin hüdudu
    .meaning = Dəhliz zolağının hüdudu.
cut-kind-corridor-road = Laçın dəhlizinin yolu
    .meaning = Laçın dəhlizinin bir yolu.
cut-kind-access-road = Yol
    .meaning = Başqa giriş yolu.
cut-kind-transport-link = Nəqliyyat əlaqəsi, sxematik
    .meaning = Marşrutu olmayan nəqliyyat əlaqəsi.

## Başqa adla çağırılan

list-named-subject = Başqa adla çağırılan
    .meaning = Xəritədəki addan başqa adı olan şeyin növü.
named-subject-events = Hadisə
    .meaning = events.csv faylındakı hadisə, bəzilərinin onun üçün işlətdiyi adla.
named-subject-jurisdictions = Qurum
    .meaning = jurisdictions.csv faylındakı dövlət, qurum və ya şəxs.
named-subject-layers = Lay
    .meaning = Xəritədə açılıb-bağlanan lay.
named-subject-places = Yer
    .meaning = places.csv faylındakı yer, bu gün heç bir tərəfin onun üçün işlətmədiyi adla.
named-subject-pieces = Xəritənin hissəsi
    .meaning = Nə vaxtsa bir nəzarət edəni olmuş ən kiçik hissələrdən biri.
named-subject-resolutions = Akt
    .meaning = Nömrəsi ilə tanınan akt.
named-subject-rivers = Çay
    .meaning = Xəritədə adsız göstərilən çay.

## Sahənin növü

list-area-layer = Sahənin növü
    .meaning = Xəritədə hansı növ sahənin adı yazıldığı.
area-layer-district-limit = Sovet dövrünün rayonu
    .meaning = Sovet dövrünün rayonu.
area-layer-district-today = Bugünkü rayon
    .meaning = Azərbaycanın bugünkü rayonu.
area-layer-province-de-facto = Əyalət (de-fakto)
    .meaning = Dağlıq Qarabağın (de-fakto) əyaləti.
area-layer-country = Ölkə
    .meaning = Göstərilən sahə ilə qonşu dövlət.
area-layer-water-name = Su
    .meaning = Göl və ya dəniz.

## Məsələ

list-matter = Məsələ
    .meaning = Mərhələnin nə barədə olduğu.
matter-front = Tərəflər arasındakı xətt
    .meaning = Tərəflər arasındakı xəttin necə çəkildiyi.
matter-recognition = Müstəqilliyə dair aktlar
    .meaning = Tanınası bir müstəqilliyin olub-olmadığı.

## Zonalar və iddialar

list-layer-zone = Zonalar və iddialar
layer-zone-peacekeepers = Sülhməramlıların zonası
    .meaning = 2020-ci ilin noyabrından Rusiya sülhməramlılarının yerləşdirildiyi yer.
layer-zone-corridor = Laçın dəhlizi
    .meaning = Eni 5 km, köhnə və yeni marşrut.
layer-zone-claimed-azerbaijan = Azərbaycanın iddia etdiyi
    .meaning = Göstərilən sahənin daxilində olan; kontur açıq olan yerdə iddia davam edir.
layer-zone-claimed = Dağlıq Qarabağın (de-fakto) iddia etdiyi
    .meaning = 2 sentyabr 1991-ci ildən, 10 dekabr 2006-cı ildən isə daha çox.

## Xətlər

list-layer-line = Xətlər
layer-line-front = Təmas xətti
    .meaning = Qoşa xətt: nəyin kimin nəzarətində olduğundan irəli gəlir.
layer-line-accuracy = Həmin xəttin dəqiqliyi
    .meaning = Nöqtəli, xəttin hər iki yana nə qədər uzaqda ola biləcəyini göstərir; böyüdəndə görünür.
layer-line-alternative = Başqa məlumatlara görə xətt
layer-line-oblast-border = Keçmiş DQMV
layer-line-state-border = Dövlət sərhədi
layer-line-area-edge = Göstərilən sahənin kənarı
    .meaning = Heç kimin xətti deyil: ondan o yana olan bu qeydlərə daxil deyil.
layer-line-district-limit = Sovet dövrünün rayonları
    .meaning = Həmin gün mövcud olub-olmamasından asılı olmayaraq bütün günlər üçün istinad xətti.
layer-line-district-today = Bugünkü rayonlar
    .meaning = Həmin gün mövcud olub-olmamasından asılı olmayaraq bütün günlər üçün istinad xətti.
layer-line-province-de-facto = Əyalətlər (de-fakto)
    .meaning = Həmin gün mövcud olub-olmamasından asılı olmayaraq bütün günlər üçün istinad xətti.
layer-line-corridor-road = Dəhlizin yolu
layer-line-access-road = Giriş yolu
layer-line-transport-link = Nəqliyyat əlaqəsi (sxematik)

## 2020-ci il bəyanatının xəritəsi

list-layer-statement = 2020-ci il bəyanatının xəritəsi
layer-statement-captured-2020 = Müharibədə Azərbaycanın nəzarətə götürdüyü və saxladığı
    .meaning = Hər hissənin nəzarətə götürüldüyü gündən.
layer-statement-agdam-handover = Ağdam, 20 noyabradək verilməli
    .meaning = 10 noyabr 2020-ci ildən.
layer-statement-kalbajar-handover = Kəlbəcər, 25 noyabradək verilməli
    .meaning = 10 noyabr 2020-ci ildən; əvvəlcə təyin olunan gün ayın 15-i idi.
layer-statement-lachin-handover = Laçın, 1 dekabradək verilməli
    .meaning = 10 noyabr 2020-ci ildən.
layer-statement-remaining-2020 = Keçmiş DQMV, Dağlıq Qarabağda (de-fakto) qalan
    .meaning = Keçmiş vilayətdən de-fakto hakimiyyət orqanlarında qalan.
layer-statement-corridor = Laçın dəhlizi, sülhməramlılarla
    .meaning = Eni 5 km.
layer-statement-access-road = Kəlbəcərdən giriş yolu
layer-statement-corridor-road = Laçından giriş yolu
layer-statement-transport-link = Naxçıvanla nəqliyyat əlaqəsi (sxematik)
    .meaning = Bəyanat marşrut müəyyən etmir; ox yalnız əyanilik üçün çəkilib.
layer-statement-former-line = Müharibədən əvvəlki təmas xətti
layer-statement-other-claimed = Dağlıq Qarabağın (de-fakto) iddia etdiyi digər zonalar
    .meaning = İddia edilən, müharibədən əvvəl də Azərbaycanın nəzarətində olan.

## 1994–2020-ci illərin xəritəsi

list-layer-wars = 1994–2020-ci illərin xəritəsi
layer-wars-controlled-1994-2020 = Dağlıq Qarabağın (de-fakto) nəzarətində
    .meaning = İki müharibə arasında, keçmiş vilayətin ətrafındakı rayonlarla birlikdə.
layer-wars-claimed-not-held = Onun iddia etdiyi, Azərbaycanın nəzarətində

## Əsas xəritə

list-layer-base = Əsas xəritə
layer-base-names = Adlar
layer-base-relief = Relyef
layer-base-river = Çaylar

## Kim hərəkət etdi

list-acting-mark = Aktı kim qəbul edib
acting-mark-region = Federasiyanın ştatı və ya region
    .meaning = Öz dövlətinin daxilində ştrixlənib: regionun aktı dövlətin aktı deyil.
acting-mark-entity = BMT üzvü olmayan ərazi qurumu
acting-mark-chamber = Parlamentin palatası
acting-mark-municipality = Bələdiyyə və ya dairə
acting-mark-second = Eyni qanunverici orqanın başqa aktı

## Mövzular

list-theme = Mövzular
theme-acts = Tanıma
    .title = Dağlıq Qarabağı kim tanıyıb
theme-votes = Səslər
    .title = BMT üzvləri 62/243 saylı qətnaməyə necə səs verib
theme-positions = 2020-ci ildəki mövqelər
    .title = 2020-ci il müharibəsinə dair mövqelər

## Görünüşlər

list-view = Görünüşlər
view-region = Region
view-world = Dünya
view-compare = Müqayisə
view-charts = Qrafiklər
view-records = Qeydlər
view-about = Haqqında

## Müqayisə üsulları

list-mode = Müqayisə üsulları
mode-difference = Fərq
mode-side = Yan-yana
mode-swipe = Sürüşdürmə

## Vərəqin formaları

list-layout = Vərəqin formaları
layout-sheet = Ekran, 8:5
layout-wide = Slayd, 16:9
layout-square = Kvadrat
layout-a4 = A4
layout-a3 = A3
layout-letter = Letter

## Şəklin formatları

list-image-format = Şəklin formatları
image-format-png = PNG
image-format-svg = SVG
image-format-pdf = PDF

## SVG-nin növləri

list-svg-form = SVG-nin növləri
    .meaning = SVG-də mətnin necə yazıldığı.
svg-form-seen = Göründüyü kimi
    .meaning = Mətn konturlardan ibarətdir: proqramda hansı şriftlər olursa-olsun, şəkil eynidir.
svg-form-editing = Redaktə üçün
    .meaning = Mətn mətn kimi qalır, bizimkindən enli hərflər üçün yer var.

## Məlumatların formatları

list-data-format = Məlumatların formatları
data-format-csv = CSV
data-format-geojson = GeoJSON
data-format-gpkg = GeoPackage
data-format-zip = Hamısı, zip arxivində

## Dünya xəritəsinin yerləri

list-preset = Dünya xəritəsinin yerləri
preset-united-states = ABŞ
preset-western-europe = Qərbi Avropa
preset-italy = İtaliya
preset-australia = Avstraliya
preset-south-caucasus = Cənubi Qafqaz

## Bloklar

list-bloc = Bloklar
bloc-arab-league = Ərəb Liqası
bloc-cis = MDB
bloc-csto = KTMT
bloc-eu = Aİ
bloc-guam = GUAM
bloc-nato = NATO
bloc-oic = İƏT
bloc-osce-minsk-group = Minsk həmsədrləri
bloc-turkic-council = Türk Dövlətləri Təşkilatı
## Tanıyanların səviyyələri

list-recognising-level = Tanıyanların səviyyələri
recognising-level-entity = BMT üzvü olmayan ərazi qurumları
recognising-level-region = Federasiyaların ştatları və regionlar
recognising-level-local = Dairələr və bələdiyyələr
recognising-level-chamber = Parlament palataları
recognising-level-state = BMT üzvü olan dövlətlər

## Kim danışıb

list-speaker-kind = Kim danışıb
speaker-kind-state = Dövlətlər
speaker-kind-territory = Ərazi qurumları, regionlar və şəhərlər
speaker-kind-organisation = Təşkilatlar
speaker-kind-person = Partiyalar, birliklər və şəxslər

## Dəyişiklik haqqında deyilən

list-report-step = Nə deyilib
    .meaning = Nəzarətin dəyişməsi haqqında kiminsə dediyi.
report-step-announced = Elan edilib
    .meaning = Yeri nəzarətə götürən və ya qəbul edən tərəfindən.
report-step-denied = Təkzib edilib
    .meaning = Tərəflərdən biri tərəfindən.
report-step-admitted = Etiraf edilib
    .meaning = Yeri itirən və ya verən tərəfindən.
report-step-attested = Təsdiq edilib
    .meaning = Tərəf olmayan kimsə tərəfindən.

list-report-by = Kimin sözü
    .meaning = Nəzarətin dəyişməsi haqqında məlumatın kimin sözü olduğu.
report-by-azerbaijan = Azərbaycan
    .meaning = Azərbaycanın.
report-by-karabakh = De-fakto hakimiyyət orqanları və ya Ermənistan
    .meaning = Stepanakertdəki de-fakto hakimiyyət orqanlarının və ya Ermənistanın.
report-by-third = Tərəf olmayan
    .meaning = Tərəf olmayan kimsənin.

list-evidence = Dəlil
    .meaning = Nəzarətin dəyişməsinin kimin sözünə əsaslandığı.
evidence-both = Hər iki tərəf
    .meaning = İki tərəfdən hər biri yerin keçdiyini deyib.
    .spoken = hər iki tərəf
evidence-third = Üçüncü tərəf
    .meaning = Bunu tərəf olmayan kimsə deyib, tərəflərdən isə ən çoxu biri.
    .spoken = üçüncü tərəf
evidence-one = Bir tərəf
    .meaning = Bunu yalnız bir tərəf deyib.
    .spoken = bir tərəf
evidence-none = Məlumat yoxdur
    .meaning = Qeydlərdə bu barədə heç kimin məlumatı yoxdur.
    .spoken = məlumat yoxdur

## Danışanların nəyi adlandırdığı və ifadənin kimin olduğu

list-term-kind = Nə adlandırılır
    .meaning = Danışanın hansı növ şeyi adlandırdığı.
term-kind-event = Hadisə
    .meaning = Baş vermiş bir şey.
term-kind-period = Dövr
    .meaning = Müharibə və ya münaqişə.
term-kind-zone = Ərazi
    .meaning = Ərazi: sahə, dəhliz, xətt.
term-kind-place = Yer
    .meaning = Şəhər və ya kənd.
term-kind-entity = Hakimiyyət
    .meaning = Dövlət və ya hakimiyyət orqanları.
term-kind-forces = Qüvvələr
    .meaning = Silahlı qüvvələr.
term-kind-people = İnsanlar
    .meaning = Orada yaşayanlar və ya yaşamış olanlar.

list-term-wording = Kimin ifadəsi
    .meaning = Terminin yazıldığı dildə kimin ifadəsi olduğu.
term-wording-original = Danışanın özünün
    .meaning = Danışanın özünün, sənədin və ya nitqin dilində.
term-wording-official = Rəsmi tərcümə
    .meaning = Danışanın öz tərcüməsi.
term-wording-outlet = Nəşrin
    .meaning = Onu çap edənin tərcüməsi və ya ifadəsi.

list-speaker-party = Tərəf
    .meaning = Danışanın münaqişənin hansı tərəfi olduğu.
speaker-party-armenia = Ermənistan
    .meaning = Ermənistan Respublikası.
speaker-party-azerbaijan = Azərbaycan
    .meaning = Azərbaycan Respublikası.
speaker-party-karabakh = Dağlıq Qarabağ (de-fakto)
    .meaning = Stepanakertdəki de-fakto hakimiyyət orqanları.
speaker-party-none = Heç biri
    .meaning = Münaqişə tərəfi deyil.

list-term-event = Danışanların adlandırdığı hadisə
    .meaning = Danışanların adlandırdığı, öz sətri olmayan şey. Ad bizimdir və heç bir tərəfi tutmur.
term-event-elections = De-fakto hakimiyyət orqanlarının keçirdiyi seçkilər
    .meaning = De-fakto hakimiyyət orqanlarının keçirdiyi seçkilər.

list-term-period = Danışanların adlandırdığı dövr
    .meaning = Danışanların adlandırdığı, öz sətri olmayan şey. Ad bizimdir və heç bir tərəfi tutmur.
term-period-conflict = Bütövlükdə münaqişə
    .meaning = Bütövlükdə münaqişə.
term-period-war-1991-1994 = 1991–1994-cü illər müharibəsi
    .meaning = 1991–1994-cü illər müharibəsi.
term-period-war-2020 = 2020-ci il müharibəsi
    .meaning = 2020-ci il müharibəsi.

list-term-zone = Danışanların adlandırdığı ərazi
    .meaning = Danışanların adlandırdığı, öz sətri olmayan şey. Ad bizimdir və heç bir tərəfi tutmur.
term-zone-oblast = Dağlıq Qarabağ, keçmiş vilayət
    .meaning = Dağlıq Qarabağ, keçmiş vilayət.
term-zone-districts = Keçmiş vilayətin ətrafında 1992–1994-cü illərdə əldən-ələ keçmiş rayonlar
    .meaning = Keçmiş vilayətin ətrafında 1992–1994-cü illərdə əldən-ələ keçmiş rayonlar.
term-zone-oblast-and-districts = Keçmiş vilayət və onun ətrafındakı rayonlar
    .meaning = Keçmiş vilayət və onun ətrafındakı rayonlar.
term-zone-corridor = Laçın dəhlizi
    .meaning = Laçın dəhlizi.
term-zone-line-of-contact = 1994–2020-ci illərin təmas xətti
    .meaning = 1994–2020-ci illərin təmas xətti.

list-term-entity = Danışanların adlandırdığı hakimiyyət
    .meaning = Danışanların adlandırdığı, öz sətri olmayan şey. Ad bizimdir və heç bir tərəfi tutmur.
term-entity-authorities = De-fakto hakimiyyət orqanları
    .meaning = De-fakto hakimiyyət orqanları.
term-entity-armenia = Ermənistan
    .meaning = Ermənistan.
term-entity-azerbaijan = Azərbaycan
    .meaning = Azərbaycan.

list-term-forces = Danışanların adlandırdığı qüvvələr
    .meaning = Danışanların adlandırdığı, öz sətri olmayan şey. Ad bizimdir və heç bir tərəfi tutmur.
term-forces-armenian-forces = Ermənistanın və de-fakto hakimiyyət orqanlarının qüvvələri
    .meaning = Ermənistanın və de-fakto hakimiyyət orqanlarının qüvvələri.
term-forces-azerbaijani-forces = Azərbaycanın qüvvələri
    .meaning = Azərbaycanın qüvvələri.
term-forces-peacekeepers = 2020–2024-cü illərin Rusiya kontingenti
    .meaning = 2020–2024-cü illərin Rusiya kontingenti.

list-term-people = Danışanların adlandırdığı insanlar
    .meaning = Danışanların adlandırdığı, öz sətri olmayan şey. Ad bizimdir və heç bir tərəfi tutmur.
term-people-inhabitants = Keçmiş vilayətdə yaşamış olanlar
    .meaning = Keçmiş vilayətdə yaşamış olanlar.
term-people-displaced = Getmək məcburiyyətində qalanlar
    .meaning = Getmək məcburiyyətində qalanlar.

## Əsas xəritənin yolları

list-road-kind = Yollar
    .meaning = Əsas xəritəyə aiddir: yer kimi göstərilir, kiməsə məxsus kimi yox.
road-kind-main-road = Magistral yol
    .meaning = Regionun magistral yolu.
road-kind-railway = Dəmir yolu
    .meaning = Dəmir yolu.

## Qeydlərin başqa dillərdə mətnləri

list-translated-table = Tərcümə olunmuş mətnlər
    .meaning = Mətnləri tərcümə olunan cədvəllər.
translated-table-events = Hadisələr
    .meaning = Hadisələr.
translated-table-resolutions = Aktlar
    .meaning = Aktlar.
translated-table-positions = Mövqelər
    .meaning = 2020-ci il müharibəsinə dair mövqelər.
translated-table-jurisdictions = Qurumlar
    .meaning = Dövlətlər, ərazi qurumları və digər qurumlar.
translated-table-pieces = Hissələr
    .meaning = Xəritənin hissələri.
translated-table-lines = Xətlər
    .meaning = Xəritənin xətləri.
translated-table-sources = Mənbələr
    .meaning = Sənədlər.
translated-table-speakers = Danışanlar
    .meaning = Terminlərdə sözləri olanlar.
translated-table-claims = Fərqli məlumatlar
    .meaning = Mənbələrin bir-birindən fərqlənən məlumatları.
translated-table-control = Nəzarət
    .meaning = Hansı hissə kimin nəzarətində idi.
translated-table-corridor = Dəhliz
    .meaning = Laçın dəhlizinin vəziyyətləri.
translated-table-memberships = Üzvlüklər
    .meaning = Kim hansı bloka daxil idi.
translated-table-reports = Bildirişlər
    .meaning = Hadisəni kim elan etdi, inkar etdi və ya təsdiqlədi.
translated-table-rules = Qaydalar
    .meaning = Qərarların əsaslandığı qaydalar.
translated-table-votes = Səslər
    .meaning = Hər üzvün necə səs verdiyi.
translated-table-places = Yerlər
    .meaning = Xəritədəki yerlər.

list-translated-field = Tərcümə olunmuş sütunlar
    .meaning = Sətrin hansı mətninin tərcümə olunduğu.
translated-field-title = Başlıq
    .meaning = Onun başlığı.
translated-field-summary = Xülasə
    .meaning = Onun xülasəsi.
translated-field-name = Ad
    .meaning = Onun adı.
translated-field-says = Məlumat
    .meaning = Mənbənin dediyi.
translated-field-statement = Müddəa
    .meaning = Qaydanın dediyi.
translated-field-note = Qeydlər
    .meaning = Şübhələr və qeydlər.
translated-field-speaker = Danışan
    .meaning = Bunu deyən.
translated-field-body = Orqan
    .meaning = Aktı qəbul edən orqan.
translated-field-reported_by = Bildirən
    .meaning = Bunu bildirən.
translated-field-place = Yer
    .meaning = Harada baş verdiyi.
translated-field-method = Üsul
    .meaning = Xəttin necə çəkildiyi.
translated-field-district = Rayon
    .meaning = Hansı rayonda yerləşir.

list-translation-state = Tərcümənin vəziyyəti
    .meaning = Tərcüməyə nə dərəcədə baxıldığı.
translation-state-drafted = Qaralama
    .meaning = Yazılıb, lakin başqası tərəfindən hələ oxunmayıb.
translation-state-reviewed = Yoxlanılmış
    .meaning = Hər iki dili bilən şəxs tərəfindən oxunub.

## Zaman zolağının açdığı günlər

list-time-window = Günlər aralığı
    .meaning = Zaman zolağının illərin altında açdığı.
time-window-years-1988-1994 = 1988–94
    .meaning = İlk qeydə alınmış hadisələrdən 1994-cü ilin sonunadək.
time-window-spring-2016 = 2016-cı ilin yazı
    .meaning = 2016-cı ilin martından mayınadək.
time-window-autumn-2020 = 2020-ci ilin payızı
    .meaning = 2020-ci ilin sentyabrından dekabrınadək.
time-window-years-2022-2023 = 2022–23
    .meaning = 2022 və 2023-cü illər.

list-precision-scheme = Dəqiqlik kodları
    .meaning = Dəqiqlik kodlarının kimə aid olduğu.

precision-scheme-acled = ACLED
    .meaning = Armed Conflict Location and Event Data layihəsinin geo_precision kodu.

precision-scheme-ucdp-ged = UCDP GED
    .meaning = Uppsala Conflict Data Program layihəsinin Georeferenced Event Dataset məlumatlarındakı where_prec kodu.

list-precision-unit = Dəqiqlik
    .meaning = Daha dəqiq məlum olmayan yerin nəyin daxilində olduğu.

precision-unit-point = Nöqtə
    .meaning = Nöqtənin özü və ya onun ətrafında göstərilən qədər metr.

precision-unit-district = Rayon
    .meaning = Nöqtənin Sovet İttifaqı dövründəki və ya bugünkü rayonunun istənilən yeri.

precision-unit-region = Region
    .meaning = Göstərilən sahənin istənilən yeri.

area-layer-exclave = Dövlətin ayrıca yerləşən hissəsi
    .meaning = Öz dövləti ilə birlikdə adlandırılır.

layer-line-main-road = Əsas yollar
    .meaning = O dövrün yolları, keçdikləri yerdən 1–5 km həddində. Kəndlər (GeoNames, CC BY 4.0) və hündürlüklər (NOAA, ictimai mülkiyyət) üzrə.

layer-line-railway = Dəmir yolu
    .meaning = Qatarların işləyib-işləməməsindən asılı olmayaraq dəmir yolunun yatağı, 2,5 km həddində. Kəndlər (GeoNames, CC BY 4.0) və hündürlüklər (NOAA, ictimai mülkiyyət) üzrə.
