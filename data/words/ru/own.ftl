# A reader's own data on the map: see ../en/own.ftl.

own-heading = Ваши данные
own-lead = Положите на эту карту таблицу событий: CSV, GeoJSON, Excel, Parquet или GeoPackage. Она остаётся на вашем устройстве.
own-choose = Выбрать файл…
own-drop = Отпустите файл, чтобы открыть его здесь
own-yes = да
own-no = нет
own-none = нет


## While something is done

own-reading = Чтение: { $percent } %
own-trying = Подождите…
own-joining = Сопоставление с землёй: { $percent } %
own-writing = Запись файла…
own-loaded = { $good ->
    [one] На карте { $good } строка файла { $name }.
    [few] На карте { $good } строки файла { $name }.
   *[other] На карте { $good } строк файла { $name }.
}
own-removed = Ваши данные убраны с карты.


## The dialog

own-found = Строк: { $rows }. Столбцов: { $columns }.
own-where = Где
own-lon = Долгота
own-lat = Широта
own-wkt = Или точки в WKT
own-place-needed = Выберите долготу и широту или столбец с точками.
own-precision = Точность места
own-scheme = Коды
own-when = Когда
own-day = День
own-day-needed = Выберите столбец с днём.
own-until = Последний день
own-order = Как записаны дни
own-order-ymd = сначала год или с названием месяца
own-order-dmy = день, месяц, год
own-order-mdy = месяц, день, год
own-order-serial = как их считает электронная таблица
own-order-choose = выберите…
own-order-asked = Ни одно число не больше двенадцати: скажите, что стоит первым, день или месяц.
own-day-orders = { $column }: в одних строках первым стоит день ({ $days }: «{ $day }»), в других месяц ({ $months }: «{ $month }»). Скажите, что имеется в виду (в командной строке --dates dmy или mdy), или запишите все дни одинаково, лучше всего как 2020-11-24: порядок никогда не угадывается.
own-file = Файл
own-encoding = Кодировка
own-delimiter = Между столбцами
own-sheet = Лист
own-preview = Первые строки и что из них прочитано
own-read-place = Место
own-read-day = День
own-swapped = Большинство этих точек лежало бы в регионе, если поменять местами долготу и широту.
own-swap = Поменять местами
own-outside = Ни одна из этих точек не лежит в регионе.
own-faults = { $bad ->
    [one] { $bad } строку показать нельзя
    [few] { $bad } строки показать нельзя
   *[other] { $bad } строк показать нельзя
}
own-faults-more = Названы первые { $first }.
own-row = Строка { $row }: «{ $value }»: { $why }
own-row-column = Строка { $row }, { $column }: «{ $value }»: { $why }
own-load = { $good ->
    [one] Положить на карту { $good } строку
    [few] Положить на карту { $good } строки
   *[other] Положить на карту { $good } строк
}
own-load-some = { $good ->
    [one] Положить на карту { $good } верную строку, пропустить { $bad }
    [few] Положить на карту { $good } верные строки, пропустить { $bad }
   *[other] Положить на карту { $good } верных строк, пропустить { $bad }
}
own-load-none = Положить на карту
own-cancel = Отмена


## What is wrong with a row, and what would do

own-no-number = не число; пишите градусы так: 39.76
own-no-degrees = не градусы места; в тех ли столбцах долгота и широта, которые выбраны?
own-no-wkt = не точка; пишите POINT (46.75 39.76)
own-no-point = не точка; показать можно только точки
own-day-empty = пусто; пишите день так: 2020-11-24
own-no-day = не день; пишите его так: 2020-11-24
own-until-before = раньше первого дня; не перепутаны ли два столбца?
own-day-order = может означать два дня; скажите, что стоит первым, день или месяц
own-day-differs = может стоять в другом порядке, потому что строки этого файла расходятся; скажите, что стоит первым, день или месяц
own-no-code = не код выбранной шкалы; выберите его шкалу или не выбирайте столбца
own-row-long = ячеек больше, чем столбцов; значение, в котором есть знак между столбцами, возьмите в кавычки
own-quote = кавычка не закрыта; закройте её или удвойте


## What is wrong with a file, and what would do

own-empty = Файл пуст.
own-no-rows = В файле нет строк под заголовком.
own-html = Это веб-страница, а не таблица: скачайте файл, на который она ссылается.
own-xls = Это файл Excel старого вида: сохраните его как .xlsx или CSV.
own-zip = Это архив, а не книга Excel: распакуйте его и откройте таблицу из него.
own-unknown-kind = Такой файл прочитать нельзя: сохраните таблицу как CSV, GeoJSON, .xlsx, Parquet или GeoPackage.
own-too-many = В файле больше { $most } строк, а больше страница не вмещает. Команда «contact-lines join» берёт любое число.
own-too-large = Размер файла { $mb } МБ; таких страница вмещает { $most }. Команда «contact-lines join» берёт и большие.
own-carry-large = В файле { $mb } МБ; атлас одним файлом вмещает { $most }.
own-quote-open = Кавычка в строке { $row } или после неё не закрыта: закройте её или удвойте.
own-json = Строка { $line }: это не JSON; сохраните файл заново как GeoJSON или CSV.
own-json-other = В этом JSON нет списка объектов или строк: сохраните его как GeoJSON.
own-crs = Места даны в { $crs }: сохраните их в EPSG:4326 (градусы).
own-parquet = Файл Parquet не читается ({ $why }): сохраните его заново или как CSV.
own-compressed = Файл Parquet сжат способом { $codec }: сохраните его со snappy, gzip или zstd.
own-xlsx = Книга Excel не читается ({ $why }): сохраните лист как CSV.
own-gpkg = GeoPackage не читается ({ $why }): сохраните слой заново или как GeoJSON.
own-gpkg-open = GeoPackage не был закрыт (рядом лежит файл, имя которого кончается на -wal): закройте программу, в которой он открыт, или сохраните слой как GeoJSON.
own-no-column = Столбца { $column } нет.
own-nothing-open = Файл не открыт.
own-failed = Не получилось: { $why }


## On the map

own-shown = В этот день показано { $shown } из { $passing }; всего { $all }
own-shown-either = В один из двух дней показано { $shown } из { $passing }; всего { $all }
own-shown-beside = { $day }: показано { $shown }
own-window = Показывать
own-window-day = в их день
own-window-week = неделю
own-window-month = месяц
own-window-year = год
own-window-before = с их дня и дальше
own-window-all = во все дни
own-colour = Цвет по столбцу
own-colour-one = один цвет
own-other-values = другие значения
own-no-value = без значения
own-from-to = от { $from } до { $to }
own-number = { $n }
own-filters = Только строки, в которых
own-filter-column = Столбец
own-filter-how = как
own-filter-value = значение
own-filter-add = Добавить условие
own-filter-remove = Убрать это условие
own-is = равен
own-has = содержит
own-least = не меньше
own-most = не больше
own-list = Строки, показанные в этот день
own-credit = Строка источника
own-credited = Точки: { $credit }, добавлены читателем.
own-table = Таблица
own-save = Сохранить как CSV с сопоставлением
own-carry = Сохранить атлас с этими данными
own-carry-said = Один файл HTML, который открывается без сети: атлас, все строки файла и ваша строка об источнике.
own-remove = Убрать с карты
own-row-heading = Строка { $row }
own-row-own = Столбцы файла
own-lane = Ваши данные
own-lane-said = Сколько ваших строк начинается когда; самый высокий столбик означает { $most }.
own-save-note = На карте ваши данные, и они остаются на этом устройстве: PNG и SVG рисует сама страница, а PDF и фильм, которые рисует сервер, выключены.


## What the ground adds

own-column-row = Строка
own-column-piece = Участок
own-column-district = Район тогда
own-column-district-today = Район сегодня
own-column-oblast = В бывшей НКАО
own-column-holder = Контролирующий
own-column-holders = Возможные контролирующие
own-column-manner = Вид контроля
own-column-evidence = Свидетельства
own-column-zones = Зоны
own-column-line = Ближайшая линия
own-column-metres = Метров до линии
own-column-accuracy = Погрешность линии (м)
own-column-uncertain = Неопределённо


## In Records

own-rows = { $from }–{ $to } из { $all }
own-rows-none = В этот день не показана ни одна строка.
own-before = Назад
own-after = Дальше
own-counts = Подсчёт по контролирующим, районам и месяцам
own-counts-note = Строки, которые могут лежать на земле нескольких или ближе к линии, чем она точна, дают промежуток.
own-counts-chart = Строки по месяцам для каждого контролирующего; более светлая часть столбика неопределённа.
own-counts-tallest = самый высокий столбик: { $n }
own-counts-more = Показано { $shown } из { $all }; в файле есть все.
own-month = Месяц
own-count = Строк
own-save-counts = Сохранить подсчёт как CSV
