# What is written into files: see ../en/sheet.ftl.

## Around the map

disclaimer = Границы, названия и цвета на этой карте не означают одобрения или признания. Линии приблизительны; точность указана при каждой. Данные CC BY 4.0, участники Contact Lines; места © GeoNames (CC BY 4.0) и участники OpenStreetMap (ODbL); основа карты — Natural Earth, NOAA.
region-title = Кто что контролировал в Нагорном Карабахе и вокруг него
sheet-titled = { $title }, { $day }
sheet-compared = Кто что контролировал: { $day } в сравнении с днём { $other }
sheet-today = { $changes }
sheet-last-change = Последнее изменение: { $day }: { $changes }
sheet-last-event = Последнее событие: { $day }: { $changes }
sheet-and-more = { $changes } и ещё { $more }
sheet-passed = С { $first } по { $last } перешло: { $listed }.
sheet-passed-nothing = С { $first } по { $last } перешло: ничего.
sheet-passed-part = { $area } от { WORD($before, of: "holder", form: "genitive") } к { WORD($after, of: "holder", form: "dative") }
sheet-sources = Источники: { $sources }.
sheet-sources-some = Источники: { $sources }; и ещё { $more }: { $link }
sheet-sources-inside = Источники: { $sources }; и ещё { $more }, названные внутри этого файла.
sheet-source = { $publisher }, { $title } ({ WORD($voice, of: "source-voice", form: "spoken") }), { $date }
    .undated = { $publisher }, { $title } ({ WORD($voice, of: "source-voice", form: "spoken") })
    .unpublished = { $title } ({ WORD($voice, of: "source-voice", form: "spoken") }), { $date }
    .bare = { $title } ({ WORD($voice, of: "source-voice", form: "spoken") })
sheet-unreferenced = Утверждений, основанных на общих сведениях и пока без ссылки: { $without } из { $all }.
sheet-imprint = Contact Lines { $version }, карта: { $day }, версия данных { $data }, CC BY 4.0 · { $link }
sheet-citation = Участники Contact Lines: Contact Lines: атлас политического статуса Нагорного Карабаха, 1988–2024, версия { $version }, карта: { $day }, версия данных { $data }. CC BY 4.0.
sheet-hides-nothing = ничего
sheet-more-keys = и ещё { $left } на карте

## The layers of an SVG, as programs that edit pictures list them

svg-layer-relief = Рельеф
svg-layer-water = Вода
svg-layer-holders = Контроль
svg-layer-acts = Акты
svg-layer-zones = Зоны
svg-layer-lines = Линии
svg-layer-roads = Дороги
svg-layer-events = События
svg-layer-labels = Надписи
svg-layer-map = Карта
svg-layer-ground = Фон
svg-layer-furniture = Оформление

## The legend, on the page as on a sheet

legend-handover = В составе площадей выше, а не рядом с ними: засчитывается передающему.
legend-events = События
legend-possible = Возможно: дата неточна
    .meaning = Полупрозрачно с первого дня, который допускает дата, до последнего. В числах учтено только достоверное.
legend-acts-note = Ни одно государство — член ООН никогда не признавало Нагорный Карабах.
legend-union = Законодательные органы США
    .note = Тексты о признании или о территориальной целостности Азербайджана.
legend-votes = Генеральная Ассамблея, 62/243, 14 марта 2008
    .note = Голосование по резолюции не является актом признания.
legend-organisation = Организация, по месту нахождения
legend-positions-note = Государства, образования, палаты и организации; люди и партии — в разделе «Данные».
legend-changed = Перешло из рук в руки между двумя днями
legend-outlined = Обведено на карте
legend-no-cause = Причина не указана

## Films

film-title = { $title }, { $first } – { $last }
film-compared = Кто что контролировал, день за днём в сравнении с днём { $other }
film-citation = Участники Contact Lines: Contact Lines: атлас политического статуса Нагорного Карабаха, 1988–2024, версия { $version }, фильм: { $first } – { $last }, версия данных { $data }. CC BY 4.0.
film-comment = { $citation } { $link } { $rights }
film-gif-comment = { $title }. { $comment }

## What changed hands between two days

difference-none = С { $before } по { $after } ничего не перешло из рук в руки.
difference-heading = Что перешло из рук в руки с { $before } по { $after }
difference-from = от кого
difference-to = к кому
difference-area = км²
difference-cause = причина
difference-caused = { $title } ({ $date })
difference-no-cause = не указана
difference-more = { WORD($holder, of: "holder", form: "short") }: { $first }, затем { $second } (+{ $change })
difference-less = { WORD($holder, of: "holder", form: "short") }: { $first }, затем { $second } (−{ $change })

## How one place stood on a day

standing-point = { $lon } в. д., { $lat } с. ш., { $day }
standing-place = { $name }, { $lon } в. д., { $lat } с. ш., { $day }
standing-outside = За пределами территории, о контроле над которой говорит атлас.
standing-holder = Под контролем: { $held }, с { $since }
standing-attested = Свидетельства: { $evidence }
standing-cited = Источник: { $cited }
standing-cited-in = { $title } ({ $locator })
standing-piece = Участок: { $piece }; район тогда: { $then }, сегодня: { $today }
standing-inside = В пределах бывшей НКАО
standing-not-inside = Вне бывшей НКАО
standing-zone = В зоне: { $zone } ({ $by })
standing-said = Кто говорит: { $speaker }: { $says }
standing-not-of-one = Неопределённо: это место не находилось однозначно под контролем одной стороны.
standing-too-near = Неопределённо: расстояние до линии между сторонами меньше её погрешности.
standing-line = Ближайшая линия между сторонами: { $name }, расстояние { $metres }, точность { $accuracy }: место по одну её сторону
    .near = Ближайшая линия между сторонами: { $name }, расстояние { $metres }, точность { $accuracy }: неопределённо
standing-border = Граница бывшей НКАО: расстояние { $metres }, точность { $accuracy }: место по одну её сторону
    .near = Граница бывшей НКАО: расстояние { $metres }, точность { $accuracy }: неопределённо
standing-no-line = В этот день линии между сторонами нет
standing-metres = { $metres } м
standing-kilometres = { NUMBER($km, minimumFractionDigits: 1, maximumFractionDigits: 1) } км
standing-sources = Источники:

## Films that cannot be made

film-backwards = фильм заканчивается раньше, чем начинается; укажите в --from более ранний день
film-no-step = '{ $step }' не является шагом; укажите change, { $steps } или число дней
film-is-there = { $path } уже существует; назовите папку, которой ещё нет
film-unwritten = видео не удалось записать: { $fault }

## The data behind a view

data-edited = версия данных теперь { $now }, а этот атлас открыт с версией { $opened }; запустите его заново или с --reload
data-read-me =
    Contact Lines: данные одного вида

    { "*" }.csv содержат строки, *.geojson — слои (EPSG:4326, RFC 7946), atlas.gpkg — всё
    в одном файле. dictionary.md объясняет каждый столбец; sources.csv перечисляет документы,
    на которые строки ссылаются через source_id, а locator указывает место в каждом.

    Участки, линии, зоны, коридор, события и акты — по состоянию на день вида и без того,
    что вид скрывает; названия — те, что могли быть в употреблении, и те, что без даты;
    утверждения — всё, что сказано об этих строках, когда бы это ни было сказано.
    Сравнение содержит более поздний день целиком, а в changed.csv — то, что перешло
    из рук в руки с более раннего.

    В файлах CSV перед текстом, который начинается с = + - @, табуляции или возврата каретки,
    стоит апостроф, чтобы электронная таблица не выполнила его как формулу: уберите
    этот один знак, чтобы получить текст как в своде.

    { $about }

sheet-note = Пометка того, кто сохранил: { $note }

legend-several = Говорили и другое
    .meaning = Цвет — главной позиции: кто поддержал одну из сторон, того цвета, все остальные — цвета того, что говорили чаще всего.

film-too-long = фильм из { $frames } дней изменений слишком длинный, чтобы рисовать его здесь; попросите не больше { $most } или нарисуйте его сами командой
