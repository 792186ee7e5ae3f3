# What programs are told: see ../en/interface.ftl.

interface-about = Кто что контролировал, кто на что заявлял права, кто что признал и что говорило право или Организация Объединённых Наций, день за днём и с источниками. Дни — ISO 8601, контуры — EPSG:4326, площади — км², расстояния и точность — метры. Строка называет свой источник (source_id) и место в нём (locator).
interface-fault = На запрос нельзя ответить: каждая ошибка называет параметр, его значение и то, что подошло бы.

## Resources

interface-snapshot = Каждый участок показанной территории и под чьим контролем он был в какой-либо день; участки не оставляют пробелов.
interface-holdings = Под чьим контролем был каждый участок, с какого дня до какого: участок, контролирующий, период.
interface-lines = Линии между сторонами и границы, каждый отрезок с его периодом и точностью.
interface-zones = Что лежало поверх участков помимо контроля: коридор, миротворцы, заявленные права, передачи.
interface-events = События, каждое с точкой, если она известна.
interface-acts = Акты парламентов, советов, организаций и судов, каждый с местом того, кто действовал.
interface-terms = Что как называли и кто: слова названных говорящих, и ничьи больше.
interface-at = Как обстояло дело с точкой в какой-либо день: контроль, свидетельства, зоны, заявленные права и насколько близко была линия.
interface-diff = Что перешло из рук в руки между двумя днями.
interface-sources = Документы, на которые указывают строки.

## Parameters

interface-parameter-day = День атласа.
interface-parameter-from = Первый день отрезка; для разницы — более ранний день. Строка, которая может лежать в отрезке, входит в него.
interface-parameter-to = Последний день отрезка; для разницы — более поздний день.
interface-parameter-holder = Кому засчитывается территория.
interface-parameter-kind = Только строки этого типа.
interface-parameter-category = Только события этой категории.
interface-parameter-speaker = Ключ говорящего: только его слова.
interface-parameter-source = Ключ источника.
interface-parameter-lon = Долгота в градусах, EPSG:4326.
interface-parameter-lat = Широта в градусах, EPSG:4326.

## Columns

interface-column-area_km2 = Его площадь в км².
interface-column-parties = Под чьим он контролем либо между кем контроль оспаривается или передаётся.
interface-column-evidence = На чьих словах основана смена контроля.
interface-column-peacekeepers = Лежал ли он в зоне миротворцев.
interface-column-corridor = Лежал ли он в коридоре.
interface-column-claimed = Лежал ли он на территории, на которую заявлены права.
interface-column-claimed_by = Кто заявлял на него права, в алфавитном порядке.
interface-column-from_holder = Под чьим контролем он был в более ранний день.
interface-column-to_holder = Под чьим контролем он был в более поздний день.
interface-column-jurisdiction = Кто действовал: название.
interface-column-speaker = Чьи это слова: название.
interface-column-uncertain = Меньше ли расстояние до линии, чем её погрешность, или участок не находился однозначно под контролем одной стороны.
interface-column-sources = Источники всего этого: сначала о контроле, в конце — о линиях.
interface-bound-earliest = Самый ранний день, который допускает { $column }.
interface-bound-latest = Самый поздний день, который допускает { $column }.

## An answer

interface-answer-about = Что было запрошено, из какой версии данных и по какой лицензии.
interface-answer-sources = Источники, на которые ссылаются строки, по их ключам.

## What cannot be answered

interface-unknown = Такого параметра здесь нет; есть { $names }.
interface-asks-nothing = Параметров здесь нет.
interface-required = Это обязательно, например { $example }.
interface-twice = Указано больше одного раза: нужно один раз, с одним значением.
interface-no-day = День от { $first } до { $last }, в записи 2020-11-24.
interface-no-degrees = Градусы с точкой, например { $example }.
interface-no-value = Одно из: { $values }.
interface-no-resource = Такого ресурса или такой формы нет; есть { $names }.
interface-no-row = Строки с таким ключом нет; GET { $where } выводит их список.
interface-no-span = Первый день позже последнего: поменяйте их местами.
interface-no-point = Точка не в пределах региона, который лежит между { $west } и { $east } в. д., { $south } и { $north } с. ш.

release-read-me =
    Contact Lines { $version }, версия данных { $data }, CC BY 4.0.

    holdings.parquet: кто контролировал каждый участок области карты, с valid_from до дня перед valid_to (пусто: без конца), с геометрией в EPSG:4326. lines, zones, events, acts, roads: то же о них. tables: каждая таблица свода. contact-lines.xlsx и contact-lines.gpkg содержат то же. contact-lines-data.zip — свод, каким его правят, со словарём каждого столбца; распакованный вместо data/ в рабочую копию этой версии, он снова открывается этим атласом. datacite.json описывает его для архива; site.json перечисляет файлы с их хешами.

release-days = Дни, которые охватывают данные.

feed-title = { $atlas }: изменения данных

feed-said = Прежде: { $was } Теперь: { $now }

feed-source = Источник: { $source }

feed-rule = Правило: { $rule }

oembed-format = Даётся только JSON: format=json.

oembed-address = Это адрес не этого атласа: url= принимает ссылку, скопированную из него.

oembed-view = Встроить можно только карту: ссылку на вид «Регион», «Мир» или «Сравнение».
