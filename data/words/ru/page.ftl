# What the page shows: see ../en/page.ftl.


## The page as it is sent

atlas-name = Contact Lines
atlas-place = Нагорный Карабах
atlas-subtitle = Нагорный Карабах 1988–2024: контроль, заявленные права, признание, резолюции
page-title = { $view }, { $day } · { atlas-name }
page-skip = Перейти к шкале времени
page-views = Виды
page-themes = Темы
page-tongues = Языки
page-map = Карта
address-notice = В этом адресе: { $notice }
fault-loading = Часть атласа не удалось загрузить.
fault-retry = Повторить
extents-label = Части мира
extents-world = Мир
zoom-label = Масштаб
zoom-in = Приблизить
zoom-out = Отдалить
zoom-whole = Вся карта
embed-legend = Легенда
embed-open = Открыть в { $name }
embed-only-maps = view={ $view }: встроить можно только карты


## Numbers

edges = ± { $most } м
edges-between = ± от { $least } до { $most } м


page-disclaimer = Границы, названия и цвета не означают одобрения или признания; линии приблизительны. Данные CC BY 4.0; места — GeoNames, участники OpenStreetMap; основа — Natural Earth, NOAA.


report-error = Сообщить об ошибке


scale-km = { $km } км


## The strip over the map

strip-label = День и что изменилось
strip-last-change = Последнее изменение, { $day }
strip-last-event = Последнее событие, { $day }
strip-more = и ещё { $more } в этот день
strip-next = { $days ->
    [1] Следующее изменение завтра
    [one] Следующее изменение через { $days } день
    [few] Следующее изменение через { $days } дня
    [many] Следующее изменение через { $days } дней
   *[other] Следующее изменение через { $days } дня
}
strip-passed = { $before } → { $after }


## What is on the map

today-heading = На карте в этот день
more-layers = Другие слои
layers-off = { $off } выкл.


latest-changes = Последние изменения


## Time bar

window-label = Раскрыто ниже
window-year = Год выбранного дня
window-chosen = По масштабу
lane-whole = Кто контролировал территорию
lane-whole-world = Все годы
lane-control = Изменения карты
lane-agreements = Соглашения, право
lane-events = События
day-near = День в пределах дней, раскрытых под годами

time-label = Время
time-previous = Предыдущее изменение
    .hint = Предыдущее изменение (Page Up на шкале времени)
time-next = Следующее изменение
    .hint = Следующее изменение (Page Down на шкале времени)
time-day = День
time-pace = Темп
pace-slow = медленно
pace-normal = обычно
pace-fast = быстро
time-names = Названия
time-show = Показать этот день
typed-no-day = Дня «{ $typed }» нет в календаре.
typed-two-days = «{ $typed }» может означать два разных дня. Какой имеется в виду?
typed-takes = Например: 24.11.2020, 24 ноября 2020, 2020-11 или 2020
typed-outside = Атлас охватывает дни от { $first } до { $last }.
said-step = { $day }: { $change }
said-step-noted = { $day }: { $change } ({ $note })
skip-to-map = Перейти к карте
walk-region = Карта региона
walk-world = Карта мира
walk-map = карта
walk-help = Клавиши со стрелками перебирают то, что есть на карте, Enter открывает, Escape возвращает; вместе с Shift они двигают карту, + и - меняют масштаб.
walk-none = В этой части карты нет ничего из свода данных.
pan = Сдвинуть карту
    .up = Сдвинуть вверх
    .down = Сдвинуть вниз
    .left = Сдвинуть влево
    .right = Сдвинуть вправо
meanings = Что означают легенда и элементы управления
listing = Что есть на этой карте
listing-areas = Территории
listing-lines = Линии
listing-marks = Значки
listing-places = Места
play = Проиграть
    .hint = Проигрывать по изменениям (пробел на шкале времени)
pause = Пауза
    .hint = Пауза (пробел на шкале времени)
copy-link = Ссылка
    .hint = Скопировать ссылку на то, что показано
link-by-hand = Скопируйте адрес

shown-events = События: { $shown } из { $all }
shown-of-theme = { $theme ->
    [votes] Голоса: { $shown } из { $all }
    [positions] Заявления: { $shown } из { $all }
   *[acts] Акты: { $shown } из { $all }
}
shown-events-drawn = Показано событий: { $shown } из { $all }; { $few } наиболее значимых нарисованы по отдельности, остальные — на одном полотне


## Search

search-hint = Найти место, субъект, событие или день
    .short = Место, субъект, событие, день
search-results = Найдено
search-go-to = Перейти: { $day }
search-day = День
search-found = найдено: { $n }
search-none = С таким названием ничего нет
search-fault = Названия не удалось загрузить. Введите снова, чтобы повторить.


## Note beside the pointer

note-held = { $held }, с { $since }
note-area = { $area }, края { $edges }


## Two days compared

compare-heading = Сравнение двух дней
compare-with = с днём
compare-swap = Поменять дни местами
compare-how = Как сравнивать
compare-divide = Граница между двумя днями
compared-passed = С { $first } по { $last } перешло из рук в руки { $area }:
compared-nothing = { $last }: никто не контролировал ничего из того, что { $first } контролировал другой.
compared-pair = { $before } → { $after }
compared-in-all = перешло из рук в руки
compared-nothing-short = ничего не перешло из рук в руки
compared-to = { $area } → { $after }


## Panel

panel-label = Легенда, фильтры и подробности
panel-details = Подробности
panel-close = Закрыть подробности
panel-hint = Щёлкните по карте, значку или названию, чтобы прочитать факты и их источники.
detail-none = Щёлкните по карте, значку или названию, чтобы прочитать здесь факты и их источники.
detail-fault = Запись не удалось загрузить. Щёлкните снова, чтобы повторить.

fact-accuracy = Точность
fact-act = Акт
fact-area = Площадь
fact-body = Субъект
fact-category = Категория
fact-changed = Изменилось на карте
fact-date = Дата
fact-district = Район советского времени
fact-drawn = Что это
fact-ended = Завершилось
fact-kind = Тип
fact-nkao = Бывшая НКАО
fact-note = Примечание
fact-outcome = Исход
fact-place = Место
fact-shown = Показано
fact-side-1994 = Сторона, 1994–2020
fact-side-2020 = Сторона, 2020–2023
fact-symbol = Обозначение
fact-today = Сегодня
fact-votes = Голоса
not-documented = документально не отмечено

said-by = { $speaker }: { $says }
source-unreferenced = Без ссылки: общие сведения, источника пока нет
source-cited = Источник: { $title } (голос: { $voice }; прочитано: { $read })
source-cited-in = Источник: { $title }, { $where } (голос: { $voice }; прочитано: { $read })

claims-heading = В чём источники расходятся
claim-value = { $field }: { $value }
claim-field = { $field ->
    [binding] обязательная сила
    [body] субъект
    [category] категория
    [date] дата
    [deaths] погибшие
    [jurisdiction_id] кем
    [kind] тип
    [name] название
    [outcome] исход
    [published] опубликовано
    [stance] позиция
    [until] окончание
    [valid_from] начало
    [valid_to] окончание
   *[other] { $field }
}
claim-rule = Показано на карте по правилу: { $rule }

event-changed = { $control ->
    [change] кто контролировал территорию
    [line] линия
    [corridor] коридор
   *[none] ничего
}

act-heading = { $date }: { $title }
act-votes = { $yes } за, { $no } против, { $abstained } воздержались
position-heading = { $date }: { $position } (война 2020 года)
vote-heading = { $date }: Генеральная Ассамблея, 62/243: { $vote }
body-within = { $kind }, { $within }
related-heading = Другие, выше и внутри

members-heading = Члены во время войны 2020 года: с заявлением в своде — { $spoke } из { $all }
chairs-heading = Сопредседатели во время войны 2020 года: с заявлением в своде — { $spoke } из { $all }
members-said = { $position }: { $members }
members-party = Сторона конфликта: { $members }
members-silent = Без заявления: { $members }.
member-gone = Больше не учитывается ({ $ended } и позже): { $member }.
blocs-heading = Объединения, в которых состоял субъект
bloc-member = { $bloc }: вступление — { $joined }
bloc-member-until = { $bloc }: вступление — { $joined }, окончание — { $ended }
bloc-chair = { $bloc }, сопредседатель: вступление — { $joined }
bloc-chair-until = { $bloc }, сопредседатель: вступление — { $joined }, окончание — { $ended }

held-heading = Под контролем
held-from = С { $from }: { $held }
held-between = С { $from } до { $to }: { $held }
held-evidence = Свидетельства: { $evidence }

on-other-days = В другие дни
corridor-heading = Состояние Лачинского коридора
corridor-state = { $route ->
    [new] { $state }, { $period }, по новой дороге
   *[old] { $state }, { $period }, по прежней дороге
}
corridor-reported = Кто сообщил: { $reporter }

drawn-heading = Как проведена линия
drawn-part = { $name }, { $period }: { $edges }
drawn-between = Между чем и чем: { $pairs }
drawn-pair = { $one } и { $other }
drawn-rest = остальной Азербайджан

names-heading = Названия
name-said = { $language }: { $name } ({ $authority })
name-said-when = { $language }: { $name } ({ $authority }, { $period })
name-none = { $language }: названия в своде нет; на карте английское
name-not-both = { $language }: названий обеих сторон в своде нет; на карте английское
place-outside = За пределами территории, которую карта закрашивает.
place-held = { $day }: { $held }, с { $since }, как и весь участок «{ $piece }»


## Saving

save-open = Сохранить…
save-heading = Сохранить этот вид
save-close = Закрыть
save-format = Формат
save-form = Текст
save-layout = Лист
save-orientation = Ориентация
save-landscape = Альбомная
save-portrait = Книжная
save-size = Размер
save-as-laid-out = как свёрстано
save-at-size = на экране
save-on-screen = на экране, ×{ $times }
save-in-pixels = ширина в пикселях
save-on-paper = на бумаге, в мм
save-width = Ширина
save-px = пикс.
save-mm = мм
save-dpi = dpi
    .spoken = Точек на дюйм
save-titled = Заголовок
save-names-as-shown = как на карте
save-with = Добавить
save-with-legend = легенду
save-with-sources = источники
save-with-inset = врезку
    .hint = Малая карта с положением увеличенной карты
save-with-no-ground = прозрачный фон
save-disclaimer = Оговорка всегда остаётся на листе.
save-data = Данные этого вида
save-command = Как команда
save-film = Как фильм
    .first = Первый день фильма
    .last = Последний день фильма
save-embed = Встроить в страницу
save-as = Сохранить { $format }
save-title = { $title }, { $day }
save-title-compared = Кто что контролировал: { $day } в сравнении с днём { $other }
save-no-answer = Предварительного вида нет: сервер не отвечает.
save-failed = Предварительного вида нет: ошибка сервера.
copy = Копировать
copied = Скопировано
copy-by-hand = Ctrl+C


## The atlas as one file

sheet-title = { $title }: { $day }
sheet-title-compared = { $title }: { $day }, в сравнении с днём { $other }


## Records and charts, where no script runs

records-without-script = Для таблиц нужен скрипт, который здесь не выполняется. Каждая их строка — строка данных, из которых сделан атлас, в формате CSV.
charts-without-script = Для диаграмм нужен скрипт, который здесь не выполняется. Что показывает каждая из них и как велся подсчёт, написано под её заголовком.


## Records

records-label = Данные
records-tables = Таблицы
records-find = Найти
    .hint = слова в любом столбце
records-columns = Столбцы
records-save = Сохранить CSV
records-hint = Строка открывается на карте на свою дату. Даты курсивом неточны и записаны в EDTF; наведите указатель, чтобы прочитать их словами.
records-shown = Показано строк: { $shown } из { $all }
records-filters-on = фильтры карты применены: выключить
records-filters-off = фильтры карты выключены: применить


## Charts and About

about-label = Об атласе
charts-label = Диаграммы
charts-hint = Щелчок по ступени или столбцу открывает карту на его день; линия отмечает день шкалы времени.
charts-spoken = { $title }. { $method } Далее числа в виде таблицы.
charts-numbers = Числа в виде таблицы
charts-kinds-shown = Фильтры карты применены; показано: { $names }.
charts-kinds-hidden = Фильтры карты применены; скрыто: { $names }.
charts-no-kind = ничего
charts-all-kinds = показать все виды
charts-names = { $label }: { $names }


## Tables of Records

table-events = События
table-resolutions = Акты
table-positions = Позиции, война 2020 года
table-memberships = Объединения
table-votes = Голоса
table-control = Контроль
table-claims = Расхождения
table-sources = Источники

column-about = О чём
column-abstained = Воздержались
column-act = Акт
column-address = Адрес
column-against = Против
column-archived = Архив
column-as = В качестве
column-author = Автор
column-began-with = Началось с
column-bloc = Объединение
column-body = Субъект
column-by-which-rule = По какому правилу
column-changed = Изменилось
column-date = Дата
column-ended = Завершилось
column-event = Событие
column-fact = Факт
column-for = За
column-from = С
column-held-by = Под контролем
column-how = Как
column-joined = Вступление
column-jurisdiction = Юрисдикция
column-key = Ключ
column-km = км²
column-known-through = Известно через
column-licence = Лицензия
column-matter = Предмет
column-member = Член
column-more = Подробнее
column-on-the-map = На карте
column-outcome = Исход
column-piece-of-the-map = Участок карты
column-place = Место
column-published = Опубликовано
column-publisher = Издатель
column-remarks = Замечания
column-roll-call = Поимённое голосование
column-source = Источник
column-source-key = Источник, ключ
column-speaker = Говорящий
column-symbol = Обозначение
column-table = Таблица
column-title = Заголовок
column-to-excluded = До, не включая
column-until-excluded = До, не включая
column-value = Значение
column-voice = Голос
column-voice-of-the-source = Голос источника
column-vote = Как голосовал
column-what-is-said = Что говорится
column-what-it-comes-to = К чему сводится
column-what-it-said-of-the-war = Что было сказано о войне 2020 года
column-what-it-says = Что в нём говорится
column-what-was-done = Что было сделано
column-what-was-said = Что было сказано
column-where-in-it = Где в нём
column-who = Кто
column-who-says = Кто говорит
claim-whole = Целиком

grid-loading = Загрузка…
grid-no-rows = Строк нет
grid-no-matches = Этих слов нет ни в одной строке
grid-sort = Нажмите Enter, чтобы упорядочить
grid-open-filter = Нажмите Ctrl Enter, чтобы открыть фильтр
grid-filtered = Отобрано
grid-filter = фильтр
grid-tip = Примечание


## Charts

charts-counted = { $label }: { $n }
charts-from-day = С { $day }
charts-month = Месяц
charts-members = Члены
charts-holders = Кто сколько контролировал, 1988–2024
    .method = Сумма участков карты на каждый день, измеренная в равновеликой проекции. Кто контролировал, а не кто заявлял права или был признан. То, что передаётся, засчитывается передающему; то, контроль над чем оспаривается, — никому.
charts-acts = Акты о признании и связанные с ним, по месяцам
    .method = Число актов или отказов образований, регионов, муниципалитетов и палат, которые показаны на карте мира: { $n }; каждый учтён один раз, в месяце последнего дня, который допускает его дата. Щелчок по столбцу показывает только этот вид. Ни одно государство — член ООН не признало Нагорный Карабах.
charts-recognitions = Юрисдикции, признание которых действовало
    .method = Каждая юрисдикция один раз, с последнего дня, который допускает дата её первого акта. Мэн учитывается только с 10 по 29 апреля 2013 года: он отменил свой акт. Акт города и акт парламента считаются здесь одинаково, но весят по-разному. Среди них нет ни одного государства — члена ООН и ни одной палаты национального парламента.
charts-vote = Резолюция 62/243 Генеральной Ассамблеи, { $day }
    .method = Как голосовали тогдашние члены (всего { $n }) по тексту, который подтверждает территориальную целостность Азербайджана и требует вывода армянских сил; юридически он не обязателен. Поимённое голосование: данные Эрика Вутена о голосованиях в Генеральной Ассамблее. Названия раскрываются ниже или по щелчку.
charts-vote-part = { $label }: { $n }; щёлкните, чтобы увидеть названия
charts-vote-inside = { $n } { WORD($vote, of: "vote", form: "narrow") }
charts-positions = Что говорилось о войне 2020 года
    .method = Заявлений в своде: { $n }; каждое учтено один раз под одной рубрикой, к которой оно сводится; один говорящий мог сделать несколько. Это те заявления, о которых сообщают документы свода (их { $documents }), каждый из которых назван в разделе «Данные»: это не подсчёт того, что думал мир. Щелчок выводит список заявлений.
charts-blocs = Позиции по войне 2020 года по объединениям
    .method = Государства, заявления которых есть в своде, из числа тогдашних членов. Государство учтено в каждом объединении, в которое входило в день своего заявления, и один раз под каждой занятой позицией: столбцы пересекаются, и складывать их нельзя. Сначала по наибольшему числу высказавшихся, затем по названию. Наблюдатели и члены с приостановленным участием не учтены. Щелчок показывает эту позицию на карте вместе с членами объединения.
    .members = Члены за каждым столбцом
charts-bloc = { WORD($bloc, of: "bloc") } · { $spoke } из { $whole }
charts-no-bloc = Ни одно из них · { $spoke }
charts-bloc-named = { $name } ({ $counted })


## What the server answers instead of a file

server-busy = Сейчас создаётся слишком много файлов; повторите через несколько секунд.


## Of an address that could not be taken as it stands

notice-read-as = понято как { $meant }
notice-outside = вне промежутка { $first } – { $last }; показан ближайший день
notice-no-day = { $value } не является днём; пишите как 1994-05-12
notice-two-days = { $value } может означать два разных дня; пишите как 1994-05-12
notice-no-setting = не настройка атласа
notice-no-version = не версия адресов; понято как сегодняшняя
notice-later-version = из более нового атласа; показано то, что это значит здесь
notice-view = не вид; укажите один из: { $allowed }
notice-mode = не способ сравнения; укажите один из: { $allowed }
notice-theme = не тема карты мира; укажите одну из: { $allowed }
notice-lang = не язык карты; укажите один из: { $allowed }
notice-ui = не язык атласа; укажите один из: { $allowed }
notice-words = не тот, чьими словами можно читать карту, и не двое через запятую; напишите из { $allowed }
notice-layers = не список слоёв
notice-sel = не имя того, что есть на карте
notice-at = не область просмотра; пишите longitude,latitude,zoom
notice-one-of = укажите одно из: { $allowed }
notice-number = укажите число от { $least } до { $most }
notice-switch = укажите 1 — с этим, 0 — без этого
notice-title = укажите заголовок длиной от 1 до 300 знаков
notice-too-large = ширина { $pixels } пикселей слишком велика; наибольшая для этого листа — { $most }, или сохраните как PDF или SVG, в которых нет пикселей
notice-too-large-served = ширина { $pixels } пикселей слишком велика; наибольшая для этого листа — { $most }, или сохраните как PDF или SVG, в которых нет пикселей; 'contact-lines export' на вашем компьютере рисует и более крупные


## How ground is held

held-as-held = { $holder }
held-as-handover = { $holder }, передаётся; получает { $other }
held-as-contested = { $holder }

draft-notice = Черновой перевод, носителем языка ещё не проверен.
draft-report = Сообщить о слове
draft-tell = О неверном слове сообщите издателю этого атласа.
draft-report-at = Сообщить о слове: { $link }

scheme = Цвета
    .system = Как в системе
    .light = Светлые
    .dark = Тёмные
    .contrast = Контрастные

opened-help = Протяните по годам: ниже откроются эти дни. Плюс и минус открывают меньше или больше дней, стрелки с Shift передвигают их.

acting = Кто на этой карте

acting-group = { $what }: { $n }

acting-none = Пока никого.

classroom = Для класса
    .hint = Крупный шрифт и карта во весь экран; Page Up и Page Down переходят от изменения к изменению, Esc завершает

classroom-end = Завершить

classroom-legend = Легенда

tour-offer = Впервые здесь? Обзор за пять остановок покажет, как читать атлас.

tour-start = Начать обзор

tour-no = Нет, спасибо

tour-label = Обзор

tour-at = { $at } из { $of }

tour-back = Назад

tour-next = Дальше

tour-done = Готово

tour-end = Завершить обзор

tour-map = Карта на каждый день
    .text = Цвета говорят, кто контролировал территорию в день, названный над картой; жирная линия — линия между сторонами. Что есть сегодня на карте, перечислено рядом, с площадью.

tour-time = Каждый день с 1988 по 2024 год
    .text = Стрелки переходят от изменения к изменению, полоса лет — к любому дню, а протянув по годам, вы откроете их ниже. День можно и набрать.

tour-detail = У каждого факта есть источник
    .text = Щелчок по территории, линии, знаку или названию покажет здесь, кто её контролировал в этот день, с какого времени, на чьём слове это основано и насколько надёжно, с источниками.

tour-world = Кто что сказал в мире
    .text = Признания, голосование 2008 года и позиции по войне 2020 года — три карты мира. Кто есть на карте, перечислено рядом; кольцо считает города и округа и раскрывается.

tour-take = Возьмите с собой
    .text = «Сохранить» рисует вид для печати или экрана, с легендой и источниками; «Копировать ссылку» запоминает именно то, что показано. «Об атласе» говорит, как он сделан и чего не может сказать.

on-day = На { $day }

on-day-act = { $act }, с { $since }

on-day-word = На чьём слове основано

on-day-sure = Насколько надёжно

on-day-sure-line = точность границ участка: { $edges }

on-day-since = С какого дня

on-day-held = Под контролем

ring-heading = Города и округа: { $place }

ring-note = { $n ->
    [one] { $place }: { $n } город или округ
    [few] { $place }: { $n } города и округа
    [many] { $place }: { $n } городов и округов
   *[other] { $place }: { $n } города и округа
}

ring-act = { $act }, { $date }

save-note = Ваша пометка

film-draw = Нарисовать фильм

film-cancel = Отменить

film-waiting = { $place ->
    [one] Прежде рисуется { $place } фильм.
    [few] Прежде рисуются { $place } фильма.
    [many] Прежде рисуются { $place } фильмов.
   *[other] Прежде рисуются { $place } фильма.
}

film-begins = Фильм начат.

film-drawing = Нарисован день { $done } из { $of }.

film-done = Фильм нарисован: { $mb } МБ.

film-save = Сохранить фильм

film-failed = Фильм нарисовать не удалось. { $fault }

film-cancelled = Отменено: от него ничего не осталось.

notice-part = это не часть мира с картой; напишите одно из: { $allowed }

notice-note = напишите пометку от 1 до 300 знаков

panel-grip = Во всю высоту

notes-heading = Пометки на карте
notes-heading-of = Пометки на карте: { $map }

server-wait = { $seconds ->
    [one] Сначала создаются другие файлы: этот будет примерно через { $seconds } секунду. Место в очереди сохраняется.
    [few] Сначала создаются другие файлы: этот будет примерно через { $seconds } секунды. Место в очереди сохраняется.
    [many] Сначала создаются другие файлы: этот будет примерно через { $seconds } секунд. Место в очереди сохраняется.
   *[other] Сначала создаются другие файлы: этот будет примерно через { $seconds } секунды. Место в очереди сохраняется.
}

server-cannot-make = Сейчас у сервера нет места, чтобы создать этот файл; повторите позже.

server-refuses = { $code ->
    [404] По этому адресу ничего нет.
    [405] Атлас можно только читать.
    [413] Запрос к атласу не имеет тела или имеет небольшое.
    [414] Адрес слишком длинный.
    [500] Атлас не смог ответить; ошибка наша.
   *[other] Атлас не может принять этот запрос.
}

server-no-host = В запросе не назван узел.

server-other-host = Под этим именем атлас не предоставляется.

notice-letters = ни в одном шрифте атласа нет { $letters }; напишите без этого
