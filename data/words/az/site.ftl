site-description = Dağlıq Qarabağın 1988-ci ildən 2024-cü ilədək siyasi statusunun gün-gün interaktiv atlası: nə kimin nəzarətində idi, kim nəyə iddia edirdi və kim nəyi tanıyırdı, hər faktın mənbəyi ilə.

site-day-title = { $day }: { $titles }
site-changed = Nə dəyişdi
site-subject-region = Dağlıq Qarabağda və ətrafında
site-subject-acts = Yurisdiksiyaların aktları
site-subject-votes = Səslər
site-subject-positions = 2020-ci il müharibəsinə dair mövqelər
site-held-from = Bu gündən kimin nəzarətində
site-corridor-from = Bu gündən Laçın dəhlizi
site-held = { $manner ->
    [handover] { $piece }, { $area }: { $holder }, təhvil verilir: { $other }
   *[held] { $piece }, { $area }: { $holder }
}
site-position = { $who }: { $stance }
site-said-by = { $speaker }: { $text }
site-said-when = { $when }: { $text }
site-source = Mənbə:
site-legend = Şərti işarələr

site-atlas = İnteraktiv atlas
site-open-day = Bu gün interaktiv atlasda
site-days = Bütün dəyişiklik günləri
site-days-title = Dəyişiklik günləri, { $first }–{ $last }
site-days-lead = Atlasın xəritələrində nəyinsə dəyişdiyi { $count } gün: Dağlıq Qarabağda və ətrafında nəyin kimin nəzarətində olduğu, başqalarının bu barədə nə qərara aldığı, necə səs verdiyi və nə dediyi. Hər günün skript tələb etməyən xəritəsi ilə öz səhifəsi var.
site-days-of = Dəyişiklik günləri
site-previous = Əvvəlki dəyişiklik
site-next = Növbəti dəyişiklik
site-first = Bundan əvvəl dəyişiklik yoxdur
site-last = Bundan sonra dəyişiklik yoxdur

site-fact = Tam qeyd
site-open-fact = Bu qeyd interaktiv atlasda
site-fact-day = { $day }: xəritə və dəyişikliklər
site-facts = Hadisələr və aktlar
site-facts-title = Hadisələr və aktlar, { $first }–{ $last }
site-facts-lead = Xəritədə dönüş nöqtəsi, ayrıca işarəyə layiq və ya nəzarətin dəyişməsi kimi göstərilən { $events } hadisə və parlamentlərin, şuraların, təşkilatların və məhkəmələrin { $acts } aktı: hər birinin nə olduğu, mənbəyi və mənbələrin fərqli dedikləri. Hər birinin skript tələb etməyən öz səhifəsi var.

site-missing-title = Burada belə səhifə yoxdur
site-missing = Ünvan səhv yazılmış və ya indi başqa ünvanı olan şeyə aid ola bilər.

site-without-server = Bu şəkli brauzeriniz çəkir. PDF, kağız formaları, filmlər və bir görünüşün məlumatları burada təklif olunmur: bu səhifələr adi fayllardır və arxasında onları hazırlaya biləcək server yoxdur. Aşağıdakı əmr onları sizin kompüterinizdə hazırlayır.
site-data = Məlumatlar
site-whole-data = Bütün qeydlər (zip)
site-one-file = Atlas bir faylda
