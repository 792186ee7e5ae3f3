# The words of the vocabulary in Russian: see ../en/vocabulary.ftl.
#
# Of holders also the forms that sentences of the map need: .under (who holds, with its share),
# .genitive and .dative (from whom to whom).


## Held by

list-holder = Под контролем
    .meaning = Под чьим контролем может быть участок карты.
holder-ussr = Советский Союз
    .meaning = В составе Советского Союза до прекращения его существования 26 декабря 1991 года. Бои начались раньше; кто тогда контролировал какое село, не показано.
    .short = Советский Союз
    .under = в составе Советского Союза
    .genitive = Советского Союза
    .dative = Советскому Союзу
holder-azerbaijan = Азербайджан
    .meaning = Под контролем вооружённых сил или администрации Азербайджанской Республики. Говорит о том, кто там находился, а не о том, кто имел на это право.
    .short = Азербайджан
    .under = под контролем Азербайджана
    .genitive = Азербайджана
    .dative = Азербайджану
holder-karabakh = Нагорный Карабах (де-факто) и армянские силы
    .meaning = Под контролем де-факто властей в Степанакерте и союзных им сил, в том числе сил Армении. Говорит о том, кто там находился, а не о том, кто имел на это право.
    .short = Нагорный Карабах (де-факто)
    .under = под контролем Нагорного Карабаха (де-факто) и армянских сил
    .genitive = Нагорного Карабаха (де-факто)
    .dative = Нагорному Карабаху (де-факто)
holder-peacekeepers = Российский миротворческий контингент
    .meaning = Полоса Лачинского коридора за пределами бывшей НКАО, пока её контролировал российский контингент на основании заявления от 10 ноября 2020 года.
    .short = Российские миротворцы
    .listed = Российские миротворцы (коридор)
    .under = под контролем российских миротворцев (коридор)
    .genitive = российских миротворцев
    .dative = российским миротворцам

holder-contested = Контроль оспаривается
    .meaning = Под огнём вдоль фронта, положение которого не указано ни в одном сообщении, или каждая из двух сторон заявляла, что контролирует это место. Не засчитывается ни одной из них, и ни одна не названа первой.
    .short = контроль оспаривается
    .listed = контроль оспаривается обеими сторонами
    .under = с оспариваемым контролем
    .genitive = оспариваемого контроля
    .dative = оспариваемому контролю

## How

list-manner = Как
    .meaning = Под контролем, под огнём или разделено, либо передаётся.
manner-held = Под контролем
    .meaning = Под контролем названной стороны.
    .spoken = под контролем
manner-contested = Контроль оспаривается
    .meaning = Под огнём или разделено между двумя сторонами в пределах участка.
    .spoken = контроль оспаривается
manner-handover = Передаётся
    .meaning = По договорённости подлежит передаче той стороной, которая контролирует, но ещё не передано.
    .spoken = передаётся

## Line between the sides

list-front = Линия между сторонами
    .meaning = Как проведена линия между двумя сторонами: в зависимости от того, что о ней известно.
front-on = Линия соприкосновения
    .meaning = Двойная линия: следует из того, кто что контролировал.
front-approximate = Фронт, приблизительно
    .meaning = Пунктир: во время двух войн, по дням перехода городов из рук в руки.

## About

list-event-category = О чём
    .meaning = О чём событие.
event-category-military = Военное
    .meaning = Бои, передвижение сил, смена контроля над местом.
    .spoken = военное
event-category-diplomatic = Дипломатическое
    .meaning = Переговоры, соглашения, заявления государств.
    .spoken = дипломатическое
event-category-political = Политическое
    .meaning = Выборы, референдумы, декларации, правительства.
    .spoken = политическое
event-category-legal = Правовое
    .meaning = Законы, суды, указы.
    .spoken = правовое
event-category-humanitarian = Гуманитарное
    .meaning = Помощь, пленные, проезд, снабжение.
    .spoken = гуманитарное
event-category-demographic = Население
    .meaning = Отъезд, приезд и подсчёт людей.
    .spoken = население
event-category-protest = Протест
    .meaning = Демонстрации и забастовки.
    .spoken = протест
event-category-culture = Культура
    .meaning = Памятники, наследие, язык.
    .spoken = культура

## Changed

list-event-control = Изменилось
    .meaning = Что событие изменило на карте.
event-control-none = –
    .meaning = Ничего.
event-control-change = Кто контролировал
    .meaning = Кто контролирует участок.
event-control-line = Линия
    .meaning = Линия.
event-control-corridor = Коридор
    .meaning = Коридор.

## Act

list-act-kind = Акт
    .meaning = Что делает акт юрисдикции или органа.
act-kind-recognises-independence = Признаёт независимость
    .meaning = Признаёт Нагорный Карабах независимым.
    .spoken = признаёт независимость
act-kind-calls-on-government-to-recognise = Призывает правительство признать
    .meaning = Просит своё или иное правительство признать его.
    .spoken = призывает правительство признать
act-kind-supports-self-determination = Поддерживает самоопределение
    .meaning = Поддерживает право на самоопределение, без признания.
    .spoken = поддерживает самоопределение
act-kind-supports-territorial-integrity = Поддерживает территориальную целостность Азербайджана
    .meaning = Поддерживает территориальную целостность Азербайджана.
    .spoken = поддерживает территориальную целостность Азербайджана
act-kind-states-non-recognition = Заявляет о непризнании
    .meaning = Заявляет, что не признаёт Нагорный Карабах или состоявшийся там акт.
    .spoken = заявляет о непризнании
act-kind-demands-withdrawal = Требует вывода сил
    .meaning = Требует вывода сил.
    .spoken = требует вывода сил
act-kind-calls-for-ceasefire = Призывает прекратить огонь
    .meaning = Призывает прекратить боевые действия.
    .spoken = призывает прекратить огонь
act-kind-sets-out-principles = Излагает принципы
    .meaning = Излагает принципы урегулирования.
    .spoken = излагает принципы
act-kind-condemns-use-of-force = Осуждает применение силы
    .meaning = Осуждает применение силы.
    .spoken = осуждает применение силы
act-kind-calls-for-access = Призывает обеспечить доступ
    .meaning = Призывает обеспечить проезд или гуманитарный доступ.
    .spoken = призывает обеспечить доступ
act-kind-court-order = Судебный акт
    .meaning = Приказ, постановление или решение суда.
    .spoken = судебный акт
act-kind-calls-for-sanctions = Призывает к санкциям
    .meaning = Призывает к санкциям.
    .spoken = призывает к санкциям
act-kind-rescinds = Отменяет
    .meaning = Прекращает действие более раннего акта.
    .spoken = отменяет
act-kind-other = Иное
    .meaning = Ничто из перечисленного.
    .spoken = иное

## Outcome

list-act-outcome = Исход
    .meaning = Чем завершился акт.
act-outcome-passed = Принят
    .meaning = Одобрен.
    .spoken = принят
act-outcome-rejected = Отклонён
    .meaning = Поставлен на голосование и не принят.
    .spoken = отклонён
act-outcome-withdrawn = Отозван
    .meaning = Отозван до голосования.
    .spoken = отозван
act-outcome-introduced = Внесён
    .meaning = Внесён; больше ничего не известно.
    .spoken = внесён
act-outcome-announced = Объявлен
    .meaning = Объявлен тем, кто действовал, без голосования.
    .spoken = объявлен
act-outcome-uncertain = Неясно
    .meaning = Источники не дают ответа.
    .spoken = неясно

## Recognition and resolutions

list-act = Признание и резолюции
act-recognises = Признание независимости
    .listed = признание независимости
    .union = Принято: признание
act-calls = Призыв к своему правительству признать
    .listed = призыв к признанию
act-self-determination = Поддержка самоопределения
    .listed = поддержка самоопределения
act-rejected-recognition = Отклонение признания
    .listed = отклонение признания
    .union = Отклонено: признание
act-territorial-integrity = Поддержка территориальной целостности Азербайджана
    .listed = поддержка территориальной целостности Азербайджана
    .union = Принято: территориальная целостность
act-rejected-integrity = Отклонение текста о территориальной целостности Азербайджана
    .listed = отклонение или отзыв такого текста
    .union = Отклонено: территориальная целостность
act-uncertain = Исход неизвестен
    .listed = исход неясен
    .union = Исход неизвестен
act-rescinded = Признание, затем отмена
    .listed = отмена признания
    .chart = Отмена своего признания

## Vote

list-vote = Голос
    .meaning = Как голосовал член организации.
vote-for = За
    .meaning = За текст.
    .listed = за
    .narrow = за
vote-against = Против
    .meaning = Против текста.
    .listed = против
    .narrow = против
vote-abstained = Воздержались
    .meaning = Присутствовали, но не были ни за, ни против.
    .listed = воздержались
    .narrow = воздержались
vote-absent = Отсутствовали или не голосовали
    .meaning = Отсутствовали либо присутствовали и не голосовали.
    .listed = отсутствовали или не голосовали
    .narrow = отсутствовали

## What it comes to

list-stance = К чему сводится
    .meaning = О чём говорит позиция по войне 2020 года.
stance-supports-azerbaijan = Поддерживает Азербайджан
    .meaning = На стороне Азербайджана.
    .spoken = поддерживает Азербайджан
stance-supports-armenia = Поддерживает Армению
    .meaning = На стороне Армении.
    .spoken = поддерживает Армению
stance-supports-karabakh = Поддерживает Нагорный Карабах (де-факто)
    .meaning = На стороне де-факто властей в Степанакерте.
    .spoken = поддерживает Нагорный Карабах (де-факто)
stance-territorial-integrity = За территориальную целостность Азербайджана
    .meaning = Поддерживает территориальную целостность Азербайджана.
    .spoken = за территориальную целостность Азербайджана
stance-self-determination = За самоопределение
    .meaning = Поддерживает право на самоопределение.
    .spoken = за самоопределение
stance-peaceful-settlement = За мирное урегулирование
    .meaning = Призывает прекратить боевые действия или вести переговоры.
    .spoken = за мирное урегулирование
stance-condemns-azerbaijan = Осуждает Азербайджан
    .meaning = Осуждает действия Азербайджана.
    .spoken = осуждает Азербайджан
stance-condemns-armenia = Осуждает Армению
    .meaning = Осуждает действия Армении.
    .spoken = осуждает Армению
stance-condemns-both = Осуждает обе стороны
    .meaning = Осуждает действия обеих сторон.
    .spoken = осуждает обе стороны
stance-condemns-third-party = Осуждает третью сторону
    .meaning = Осуждает действия третьей стороны.
    .spoken = осуждает третью сторону
stance-states-non-recognition = Заявляет о непризнании
    .meaning = Заявляет, что не признаёт Нагорный Карабах.
    .spoken = заявляет о непризнании
stance-mediates = Посредничает
    .meaning = Предлагает посредничество или ведёт его.
    .spoken = посредничает
stance-humanitarian = Гуманитарная позиция
    .meaning = Говорит о помощи или о пострадавших людях.
    .spoken = гуманитарная позиция
stance-other = Иное
    .meaning = Ничто из перечисленного.
    .spoken = иное заявление

## Positions on the 2020 war

list-position = Позиции по войне 2020 года
position-azerbaijan = Поддерживает позицию Азербайджана
    .listed = за позицию Азербайджана
position-armenia = Поддерживает армянскую или карабахскую позицию
    .listed = за армянскую или карабахскую позицию
position-integrity = За территориальную целостность Азербайджана или против признания
    .listed = за территориальную целостность Азербайджана или против признания
position-peace = За урегулирование или посредничает
    .listed = за мирное урегулирование или с посредничеством
position-condemns = Осуждает одну сторону или обе
    .listed = с осуждением одной или обеих сторон
position-third = Критикует третью сторону
    .listed = с критикой третьей стороны
position-other = Высказал иное
    .listed = с иной позицией
position-several = Несколько из перечисленного
    .listed = с несколькими из этих позиций
position-party = Сторона конфликта

## Voice

list-source-voice = Голос
    .meaning = Чей голос звучит в источнике.
source-voice-armenia = Армения
    .meaning = Правительство, парламент или суды Республики Армения.
    .spoken = Армения
source-voice-azerbaijan = Азербайджан
    .meaning = Правительство, парламент или суды Азербайджанской Республики.
    .spoken = Азербайджан
source-voice-karabakh = Нагорный Карабах (де-факто)
    .meaning = Де-факто власти в Степанакерте.
    .spoken = Нагорный Карабах (де-факто)
source-voice-armenian-advocacy = Армянская общественная организация
    .meaning = Организация, отстаивающая позицию армянской стороны.
    .spoken = армянская общественная организация
source-voice-azerbaijani-advocacy = Азербайджанская общественная организация
    .meaning = Организация, отстаивающая позицию азербайджанской стороны.
    .spoken = азербайджанская общественная организация
source-voice-third-state = Третье государство
    .meaning = Государство, не являющееся стороной конфликта.
    .spoken = третье государство
source-voice-international-body = Международный орган
    .meaning = Международная организация, международный суд или их орган.
    .spoken = международный орган
source-voice-acting-body = Сам автор акта
    .meaning = Субъект, об акте которого говорит строка.
    .spoken = сам автор акта
source-voice-media-armenian = Армянские СМИ
    .meaning = СМИ Армении или армянское СМИ в другой стране.
    .spoken = армянские СМИ
source-voice-media-azerbaijani = Азербайджанские СМИ
    .meaning = СМИ Азербайджана или азербайджанское СМИ в другой стране.
    .spoken = азербайджанские СМИ
source-voice-media-ally-armenia = Государственные СМИ союзника Армении
    .meaning = Агентство или вещатель государства, которое договор о взаимной помощи связывает с Арменией.
    .spoken = государственные СМИ союзника Армении
source-voice-media-ally-azerbaijan = Государственные СМИ союзника Азербайджана
    .meaning = Агентство или вещатель государства, которое договор о взаимной помощи связывает с Азербайджаном.
    .spoken = государственные СМИ союзника Азербайджана
source-voice-media-other = Другие СМИ
    .meaning = Любое другое СМИ.
    .spoken = другие СМИ
source-voice-research = Исследование
    .meaning = Научная работа или исследовательский институт.
    .spoken = исследование
source-voice-reference = Справочное издание
    .meaning = Энциклопедия, указатель названий, набор данных.
    .spoken = справочное издание

## Read

list-source-read = Прочитано
    .meaning = Как прочитан источник: целиком, частично или по тому, что сообщает о нём другой источник.
source-read-whole = Целиком
    .meaning = Прочитан от начала до конца.
source-read-excerpt = Отрывок
    .meaning = Прочитан частично или в том виде, в каком его показывает поиск.
source-read-through = Через другой источник
    .meaning = Сам не просмотрен: известен по источнику, который на него ссылается или его цитирует.

## Basis

list-basis = Основание
    .meaning = На чём основан факт.
basis-sourced = Есть источник
    .meaning = Указаны источник и место в нём.
basis-unreferenced = Без ссылки: общие сведения
    .meaning = Общие сведения; источник для них пока не найден.

## Kind of body

list-jurisdiction-kind = Тип субъекта
    .meaning = Какого рода субъект действует.
jurisdiction-kind-state = Государство
    .meaning = Государство.
    .spoken = государство
jurisdiction-kind-entity = Образование
    .meaning = Территория, которая управляется самостоятельно и не входит в Организацию Объединённых Наций.
    .spoken = образование
jurisdiction-kind-chamber = Палата
    .meaning = Палата парламента, действовавшая самостоятельно.
    .spoken = палата
jurisdiction-kind-region = Регион
    .meaning = Единица первого уровня в составе государства или его часть.
    .spoken = регион
jurisdiction-kind-county = Округ
    .meaning = Округ или район.
    .spoken = округ
jurisdiction-kind-municipality = Муниципалитет
    .meaning = Город, посёлок или село.
    .spoken = муниципалитет
jurisdiction-kind-organisation = Организация
    .meaning = Организация государств или её орган.
    .spoken = организация
jurisdiction-kind-party = Партия
    .meaning = Политическая партия.
    .spoken = партия
jurisdiction-kind-association = Объединение
    .meaning = Любое другое объединение людей.
    .spoken = объединение
jurisdiction-kind-person = Лицо
    .meaning = Лицо.
    .spoken = лицо

## Role

list-jurisdiction-role = Роль
    .meaning = Чем юрисдикция является для карты мира.
jurisdiction-role-party = Сторона конфликта
    .meaning = То, что она говорит о себе, не является актом признания, а то, что она говорит о войне 2020 года, стоит отдельно.
jurisdiction-role-named = Подписана на каждый день
    .meaning = Её название стоит на карте независимо от того, действовала ли она.

## As

list-member-role = В качестве
    .meaning = В каком качестве государство входит в объединение.
member-role-member = Член
    .meaning = Член.
member-role-co-chair = Сопредседатель
    .meaning = Один из председателей группы в составе другой организации.

## Table

list-claim-subject = Таблица
    .meaning = Таблица, к которой относится факт с расхождениями.
claim-subject-events = События
    .meaning = Событие.
claim-subject-resolutions = Акты
    .meaning = Акт.
claim-subject-jurisdictions = Юрисдикции
    .meaning = Субъект.
claim-subject-positions = Позиции
    .meaning = Что было сказано о войне 2020 года.
claim-subject-control = Контроль
    .meaning = Кто контролировал участок.
claim-subject-places = Места
    .meaning = Место.
claim-subject-lines = Линии
    .meaning = Линия карты.
claim-subject-sources = Источники
    .meaning = Источник.
claim-subject-zones = Зоны
    .meaning = Кто на что заявлял права или где находилась зона.
claim-subject-named_areas = Подписанные территории
    .meaning = Район, страна или водоём.
claim-subject-phases = Фазы
    .meaning = Фаза, по которой проведена линия.
claim-subject-roles = Роли
    .meaning = Чем юрисдикция является для карты.
claim-subject-sides = Стороны
    .meaning = На чьей стороне находится контролирующий.
claim-subject-general = Общее
    .meaning = Не одна строка, а свод данных в целом.

## On the map

list-shown = На карте
    .meaning = Показано ли на карте именно это значение.
shown-yes = Да
    .meaning = Показано.
shown-no = Нет
    .meaning = Не показано.

## Known

list-known = Известно
    .meaning = Имеет ли нечто место, если это может быть неизвестно.
known-yes = Да
    .meaning = Имеет место.
known-no = Нет
    .meaning = Не имеет места.
known-unknown = Неизвестно
    .meaning = Источники об этом не говорят.

## Zone

list-zone-kind = Зона
    .meaning = Какого рода зона лежит поверх участков.
zone-kind-peacekeepers = Зона миротворцев
    .meaning = Где были размещены российские миротворцы.
zone-kind-corridor = Лачинский коридор
    .meaning = Полоса Лачинского коридора.
zone-kind-claimed = Права заявлены
    .meaning = Права заявлены тем, кто назван в `by`.
zone-kind-captured-2020 = Взято Азербайджаном в войне и осталось за ним
    .meaning = Взято Азербайджаном в войне 2020 года и осталось за ним по завершившему её заявлению, с дня, указанного в `control.csv`.
zone-kind-agdam-handover = Агдам, подлежит передаче до 20 ноября
    .meaning = Агдамский район, подлежит передаче до 20 ноября 2020 года.
zone-kind-kalbajar-handover = Кельбаджар, подлежит передаче до 25 ноября
    .meaning = Кельбаджарский район, подлежит передаче до 25 ноября 2020 года.
zone-kind-lachin-handover = Лачин, подлежит передаче до 1 декабря
    .meaning = Лачинский район, подлежит передаче до 1 декабря 2020 года.
zone-kind-remaining-2020 = Из бывшей НКАО осталось за Нагорным Карабахом (де-факто)
    .meaning = Часть бывшей НКАО, оставшаяся за де-факто властями.
zone-kind-other-claimed = Другие зоны: права заявлены Нагорным Карабахом (де-факто)
    .meaning = Он заявлял права на них в 2020 году, не контролируя их до той войны.
zone-kind-controlled-1994-2020 = Под контролем Нагорного Карабаха (де-факто)
    .meaning = Под его контролем и контролем армянских сил между двумя войнами.
zone-kind-claimed-not-held = Права заявлены им, под контролем Азербайджана
    .meaning = Права заявлены им между двумя войнами, под контролем Азербайджана.

## Passage

list-passage = Проезд
    .meaning = Состояние проезда по Лачинскому коридору.
passage-open = Открыт
    .meaning = Проезд без ограничений, о которых бы сообщалось.
    .spoken = открыт
passage-restricted = Ограничен
    .meaning = Сообщалось об ограничении проезда.
    .spoken = ограничен
passage-blocked = По сообщениям, заблокирован
    .meaning = Сообщалось, что проезд заблокирован; кто сообщает, указано рядом.
    .spoken = по сообщениям, заблокирован
passage-checkpoint = Через азербайджанский пропускной пункт
    .meaning = Проезд через пропускной пункт Азербайджана.
    .spoken = через азербайджанский пропускной пункт
passage-reopened = Вновь открыт на выезд
    .meaning = Вновь открыт, на выезд.
    .spoken = вновь открыт на выезд
passage-closed = Закрыт
    .meaning = Больше не используется.
    .spoken = закрыт
passage-ended = Прекратил существование
    .meaning = Оба конца оказались под контролем одной стороны: коридора больше не было.
    .spoken = прекратил существование

## Route

list-route = Маршрут
    .meaning = Дорога, по которой проходил коридор.
route-old = Прежний
    .meaning = Дорога через Лачин.
route-new = Новый
    .meaning = Дорога, которая её заменила.

## Kind of place

list-place-kind = Тип места
    .meaning = Какого рода место.
place-kind-city = Крупный город
    .meaning = Крупный город.
    .spoken = крупный город
place-kind-town = Город
    .meaning = Город или посёлок.
    .spoken = город
place-kind-village = Село
    .meaning = Село.
    .spoken = село
place-kind-pass = Перевал
    .meaning = Перевал.
    .spoken = перевал
place-kind-peak = Вершина
    .meaning = Вершина.
    .spoken = вершина
place-kind-airport = Аэропорт
    .meaning = Аэропорт или аэродром.
    .spoken = аэропорт
place-kind-bridge = Мост
    .meaning = Мост.
    .spoken = мост
place-kind-monastery = Монастырь
    .meaning = Монастырь.
    .spoken = монастырь
place-kind-reservoir = Водохранилище
    .meaning = Водохранилище: название стоит внутри, без значка.
    .spoken = водохранилище

## In the former oblast

list-in-nkao = В бывшей НКАО
    .meaning = Находилось ли место в пределах бывшей НКАО.
in-nkao-in = Внутри
    .meaning = Внутри.
    .spoken = внутри
in-nkao-out = Снаружи
    .meaning = Снаружи.
    .spoken = снаружи
in-nkao-edge = На границе
    .meaning = На её границе.
    .spoken = на границе
in-nkao-unsaid = Не указано
    .meaning = Ни в одном источнике не указано.

## Side of a place

list-place-side = Сторона места
    .meaning = На какой стороне документально отмечено место в то время, о котором идёт речь.
place-side-azerbaijan = Под контролем Азербайджана
    .meaning = Под контролем Азербайджана.
    .spoken = под контролем Азербайджана
place-side-karabakh = Под контролем Нагорного Карабаха (де-факто)
    .meaning = Под контролем де-факто властей в Степанакерте или союзных им сил.
    .spoken = под контролем Нагорного Карабаха (де-факто)
place-side-peacekeepers-zone = В зоне российских миротворцев
    .meaning = В зоне, где находились российские миротворцы.
    .spoken = в зоне российских миротворцев
place-side-line = На линии соприкосновения
    .meaning = На линии соприкосновения.
    .spoken = на линии соприкосновения
place-side-split = Разделено ею
    .meaning = Разделено линией соприкосновения.
    .spoken = разделено ею
place-side-unknown = Неизвестно
    .meaning = Источники об этом не говорят.
    .spoken = неизвестно

## Used by

list-authority = Кем используется
    .meaning = Кто использует название.
authority-azerbaijan = Азербайджан
    .meaning = Азербайджан.
    .spoken = название, используемое Азербайджаном
authority-karabakh = Нагорный Карабах (де-факто)
    .meaning = Де-факто власти в Степанакерте.
    .spoken = название, используемое Нагорным Карабахом (де-факто)
authority-armenia = Армения
    .meaning = Армения.
    .spoken = название, используемое Арменией
authority-soviet = Советский Союз
    .meaning = Советский Союз.
    .spoken = советское название
authority-common = Общеупотребительное
    .meaning = Общеупотребительное, не принадлежит одной стороне.
    .spoken = общеупотребительное

## Names on the map

list-language = Названия на карте
    .meaning = Язык названий на карте.
language-en = Английская пара
    .meaning = Английский: оба названия, в алфавитном порядке.
    .spoken = Английский
language-az = Azərbaycanca
    .meaning = Азербайджанский.
    .spoken = Азербайджанский
language-hy = Հայերեն
    .meaning = Армянский.
    .spoken = Армянский
language-ru = Русский
    .meaning = Русский.
    .spoken = Русский

## Kind of line

list-line-kind = Тип линии
    .meaning = Какого рода линия показана.
line-kind-line-of-contact = Линия соприкосновения
    .meaning = Между сторонами, известная: следует из того, кто что контролировал.
line-kind-front = Фронт, приблизительно
    .meaning = Между сторонами во время войны, по дням перехода городов из рук в руки.
line-kind-alternative = Линия по другим сообщениям
    .meaning = Согласно другим сообщениям.
line-kind-oblast-border = Граница бывшей НКАО
    .meaning = Граница бывшей автономной области.
line-kind-state-border = Государственная граница
    .meaning = Граница государств.
line-kind-claim-limit = Предел заявленных прав
    .meaning = Предел территории, на которую заявлялись права.
line-kind-corridor-road = Дорога Лачинского коридора
    .meaning = Дорога Лачинского коридора.
line-kind-access-road = Дорога
    .meaning = Другая подъездная дорога.
line-kind-transport-link = Транспортная связь, схема
    .meaning = Транспортная связь, названная в заявлении без указания маршрута.
    .written = схема

## Kind of cut

list-cut-kind = Тип разреза
    .meaning = По какой линии была разрезана показанная территория.
cut-kind-line-of-contact = Линия соприкосновения
    .meaning = Между сторонами, известная.
cut-kind-front = Фронт, приблизительно
    .meaning = Между сторонами во время войны.
cut-kind-alternative = Линия по другим сообщениям
    .meaning = Согласно другим сообщениям.
cut-kind-district-limit = Граница района
    .meaning = Граница района.
cut-kind-corridor-limit = Граница коридора
    .meaning = Граница полосы коридора.
cut-kind-corridor-road = Дорога Лачинского коридора
    .meaning = Дорога Лачинского коридора.
cut-kind-access-road = Дорога
    .meaning = Другая подъездная дорога.
cut-kind-transport-link = Транспортная связь, схема
    .meaning = Транспортная связь без маршрута.

## Called otherwise

list-named-subject = Другое название
    .meaning = Что имеет другое название помимо стоящего на карте.
named-subject-events = Событие
    .meaning = Событие из events.csv под названием, которое употребляют некоторые.
named-subject-jurisdictions = Субъект
    .meaning = Государство, орган или лицо из jurisdictions.csv.
named-subject-layers = Слой
    .meaning = То, что на карте включается и выключается.
named-subject-places = Место
    .meaning = Место из places.csv под названием, которое сегодня не использует ни одна из сторон.
named-subject-pieces = Участок карты
    .meaning = Один из наименьших участков, у которых когда-либо был один контролирующий.
named-subject-resolutions = Акт
    .meaning = Акт, известный по номеру.
named-subject-rivers = Река
    .meaning = Река, показанная на карте без названия.

## Sort of area

list-area-layer = Вид территории
    .meaning = Какого рода территория подписана на карте.
area-layer-district-limit = Район советского времени
    .meaning = Район советского времени.
area-layer-district-today = Современный район
    .meaning = Современный район Азербайджана.
area-layer-province-de-facto = Район (де-факто)
    .meaning = Район Нагорного Карабаха (де-факто).
area-layer-country = Страна
    .meaning = Государство рядом с показанной территорией.
area-layer-water-name = Водоём
    .meaning = Озеро или море.

## Matter

list-matter = Предмет
    .meaning = О чём фаза.
matter-front = Линия между сторонами
    .meaning = Как проведена линия между сторонами.
matter-recognition = Акты о независимости
    .meaning = Существовала ли независимость, которую можно было признать.

## Zones and claims

list-layer-zone = Зоны и заявленные права
layer-zone-peacekeepers = Зона миротворцев
    .meaning = Где российские миротворцы были размещены с ноября 2020 года.
layer-zone-corridor = Лачинский коридор
    .meaning = Шириной 5 км, прежний и новый маршруты.
layer-zone-claimed-azerbaijan = Права заявлены Азербайджаном
    .meaning = То, что лежит в пределах показанной территории; там, где контур не замкнут, заявленные права продолжаются дальше.
layer-zone-claimed = Права заявлены Нагорным Карабахом (де-факто)
    .meaning = Со 2 сентября 1991 года, с 10 декабря 2006 года — на большую территорию.

## Lines

list-layer-line = Линии
layer-line-front = Линия соприкосновения
    .meaning = Двойная линия: следует из того, кто что контролировал.
layer-line-accuracy = Точность этой линии
    .meaning = Пунктир по обе стороны, на том расстоянии, на котором может проходить линия; виден при увеличении.
layer-line-alternative = Линия по другим сообщениям
layer-line-oblast-border = Бывшая НКАО
layer-line-state-border = Государственная граница
layer-line-area-edge = Край показанной территории
    .meaning = Ничья линия: то, что лежит за ней, не входит в этот свод данных.
layer-line-district-limit = Районы советского времени
    .meaning = Для ориентира на все дни, независимо от того, существовали ли они в этот день.
layer-line-district-today = Современные районы
    .meaning = Для ориентира на все дни, независимо от того, существовали ли они в этот день.
layer-line-province-de-facto = Районы (де-факто)
    .meaning = Для ориентира на все дни, независимо от того, существовали ли они в этот день.
layer-line-corridor-road = Дорога коридора
layer-line-access-road = Подъездная дорога
layer-line-transport-link = Транспортная связь (схема)

## The 2020 statement’s map

list-layer-statement = Карта заявления 2020 года
layer-statement-captured-2020 = Взято Азербайджаном в войне и осталось за ним
    .meaning = С дня, когда была взята каждая часть.
layer-statement-agdam-handover = Агдам, подлежит передаче до 20 ноября
    .meaning = С 10 ноября 2020 года.
layer-statement-kalbajar-handover = Кельбаджар, подлежит передаче до 25 ноября
    .meaning = С 10 ноября 2020 года; первоначально был назначен день 15 ноября.
layer-statement-lachin-handover = Лачин, подлежит передаче до 1 декабря
    .meaning = С 10 ноября 2020 года.
layer-statement-remaining-2020 = Из бывшей НКАО осталось за Нагорным Карабахом (де-факто)
    .meaning = Та часть бывшей НКАО, которая осталась за де-факто властями.
layer-statement-corridor = Лачинский коридор, с миротворцами
    .meaning = Шириной 5 км.
layer-statement-access-road = Подъездная дорога через Кельбаджар
layer-statement-corridor-road = Подъездная дорога через Лачин
layer-statement-transport-link = Транспортная связь с Нахичеванью (схема)
    .meaning = Заявление не устанавливает маршрута; стрелка проведена для наглядности.
layer-statement-former-line = Линия соприкосновения до войны
layer-statement-other-claimed = Другие зоны: права заявлены Нагорным Карабахом (де-факто)
    .meaning = Права заявлены; и до войны под контролем Азербайджана.

## The map of 1994–2020

list-layer-wars = Карта 1994–2020 годов
layer-wars-controlled-1994-2020 = Под контролем Нагорного Карабаха (де-факто)
    .meaning = Между двумя войнами, включая районы вокруг бывшей НКАО.
layer-wars-claimed-not-held = Права заявлены им, под контролем Азербайджана

## Base map

list-layer-base = Основа карты
layer-base-names = Названия
layer-base-relief = Рельеф
layer-base-river = Реки

## Who acted

list-acting-mark = Кто действовал
acting-mark-region = Штат, иной субъект федерации или регион
    .meaning = Штриховка внутри государства: акт региона не является актом государства.
acting-mark-entity = Образование вне ООН
acting-mark-chamber = Палата парламента
acting-mark-municipality = Муниципалитет или округ
acting-mark-second = Другой акт того же законодательного органа

## Themes

list-theme = Темы
theme-acts = Признание
    .title = Кто признал Нагорный Карабах
theme-votes = Голосование
    .title = Как члены ООН голосовали по резолюции 62/243
theme-positions = Позиции в 2020 году
    .title = Позиции по войне 2020 года

## Views

list-view = Виды
view-region = Регион
view-world = Мир
view-compare = Сравнение
view-charts = Диаграммы
view-records = Данные
view-about = Об атласе

## Ways of comparing

list-mode = Способы сравнения
mode-difference = Разница
mode-side = Рядом
mode-swipe = Шторка

## Layouts of a sheet

list-layout = Форматы листа
layout-sheet = Экран, 8:5
layout-wide = Слайд, 16:9
layout-square = Квадрат
layout-a4 = A4
layout-a3 = A3
layout-letter = Letter

## Formats of an image

list-image-format = Форматы изображения
image-format-png = PNG
image-format-svg = SVG
image-format-pdf = PDF

## Forms of an SVG

list-svg-form = Виды SVG
    .meaning = Как записан текст в SVG.
svg-form-seen = Как на экране
    .meaning = Текст переведён в контуры: изображение одинаково, какие бы шрифты ни были в программе.
svg-form-editing = Для правки
    .meaning = Текст остаётся текстом, с запасом места для более широких букв.

## Formats of data

list-data-format = Форматы данных
data-format-csv = CSV
data-format-geojson = GeoJSON
data-format-gpkg = GeoPackage
data-format-zip = Всё, в архиве zip

## Places of the world map

list-preset = Части карты мира
preset-united-states = США
preset-western-europe = Западная Европа
preset-italy = Италия
preset-australia = Австралия
preset-south-caucasus = Южный Кавказ

## Blocs

list-bloc = Объединения
bloc-arab-league = Лига арабских государств
bloc-cis = СНГ
bloc-csto = ОДКБ
bloc-eu = ЕС
bloc-guam = ГУАМ
bloc-nato = НАТО
bloc-oic = ОИС
bloc-osce-minsk-group = Сопредседатели Минской группы
bloc-turkic-council = Организация тюркских государств
## Levels of those who recognised

list-recognising-level = Уровни признавших
recognising-level-entity = Образования, не входящие в ООН
recognising-level-region = Субъекты федераций и регионы
recognising-level-local = Округа и муниципалитеты
recognising-level-chamber = Палаты парламентов
recognising-level-state = Государства — члены ООН

## Who spoke

list-speaker-kind = Кто высказался
speaker-kind-state = Государства
speaker-kind-territory = Образования, регионы и города
speaker-kind-organisation = Организации
speaker-kind-person = Партии, объединения и лица

## What was said of a change

list-report-step = Что было сказано
    .meaning = Что некий голос сказал о смене контроля.
report-step-announced = Объявлено
    .meaning = Тем, кто взял или получил территорию.
report-step-denied = Отрицалось
    .meaning = Одной из сторон.
report-step-admitted = Подтверждено
    .meaning = Тем, кто утратил или передал территорию.
report-step-attested = Засвидетельствовано
    .meaning = Тем, кто не является стороной.

list-report-by = Чьи слова
    .meaning = Чьи слова — сообщение о смене контроля.
report-by-azerbaijan = Азербайджан
    .meaning = Слова Азербайджана.
report-by-karabakh = Де-факто власти или Армения
    .meaning = Слова де-факто властей в Степанакерте или Армении.
report-by-third = Не сторона
    .meaning = Слова того, кто не является стороной.

list-evidence = Свидетельства
    .meaning = На чьих словах основана смена контроля.
evidence-both = Обе стороны
    .meaning = Каждая из двух сторон сказала, что территория перешла.
    .spoken = обе стороны
evidence-third = Третья сторона
    .meaning = Это сказал тот, кто не является стороной, и не более чем одна из сторон.
    .spoken = третья сторона
evidence-one = Одна сторона
    .meaning = Это сказала только одна сторона.
    .spoken = одна сторона
evidence-none = Нет сообщений
    .meaning = В своде данных нет ничьего сообщения об этом.
    .spoken = нет сообщений

## What speakers name, and whose wording it is

list-term-kind = Что названо
    .meaning = Что именно назвал говорящий.
term-kind-event = Событие
    .meaning = То, что произошло.
term-kind-period = Период
    .meaning = Война или конфликт.
term-kind-zone = Территория
    .meaning = Территория: область, коридор, линия.
term-kind-place = Место
    .meaning = Город или село.
term-kind-entity = Образование
    .meaning = Государство или власти.
term-kind-forces = Силы
    .meaning = Вооружённые силы.
term-kind-people = Люди
    .meaning = Те, кто там живёт или жил.

list-term-wording = Чья формулировка
    .meaning = Чья это формулировка на том языке, на котором она приведена.
term-wording-original = Самого говорящего
    .meaning = Самого говорящего, на языке документа или речи.
term-wording-official = Официальный перевод
    .meaning = Собственный перевод говорящего.
term-wording-outlet = Издания
    .meaning = Перевод или передача того, кто опубликовал.

list-speaker-party = Сторона
    .meaning = Какой стороной конфликта является говорящий.
speaker-party-armenia = Армения
    .meaning = Республика Армения.
speaker-party-azerbaijan = Азербайджан
    .meaning = Азербайджанская Республика.
speaker-party-karabakh = Нагорный Карабах (де-факто)
    .meaning = Де-факто власти в Степанакерте.
speaker-party-none = Нет
    .meaning = Не сторона конфликта.

list-term-event = Событие, которое называют говорящие
    .meaning = Что называют говорящие и для чего нет отдельной строки. Обозначение наше и не принимает ничьей стороны.
term-event-elections = Выборы, проведённые де-факто властями
    .meaning = Выборы, проведённые де-факто властями.

list-term-period = Период, который называют говорящие
    .meaning = Что называют говорящие и для чего нет отдельной строки. Обозначение наше и не принимает ничьей стороны.
term-period-conflict = Конфликт в целом
    .meaning = Конфликт в целом.
term-period-war-1991-1994 = Война 1991–1994 годов
    .meaning = Война 1991–1994 годов.
term-period-war-2020 = Война 2020 года
    .meaning = Война 2020 года.

list-term-zone = Территория, которую называют говорящие
    .meaning = Что называют говорящие и для чего нет отдельной строки. Обозначение наше и не принимает ничьей стороны.
term-zone-oblast = Нагорный Карабах, бывшая автономная область
    .meaning = Нагорный Карабах, бывшая автономная область.
term-zone-districts = Районы вокруг бывшей НКАО, перешедшие из рук в руки в 1992–1994 годах
    .meaning = Районы вокруг бывшей НКАО, перешедшие из рук в руки в 1992–1994 годах.
term-zone-oblast-and-districts = Бывшая НКАО и районы вокруг неё
    .meaning = Бывшая НКАО и районы вокруг неё.
term-zone-corridor = Лачинский коридор
    .meaning = Лачинский коридор.
term-zone-line-of-contact = Линия соприкосновения 1994–2020 годов
    .meaning = Линия соприкосновения 1994–2020 годов.

list-term-entity = Образование, которое называют говорящие
    .meaning = Что называют говорящие и для чего нет отдельной строки. Обозначение наше и не принимает ничьей стороны.
term-entity-authorities = Де-факто власти
    .meaning = Де-факто власти.
term-entity-armenia = Армения
    .meaning = Армения.
term-entity-azerbaijan = Азербайджан
    .meaning = Азербайджан.

list-term-forces = Силы, которые называют говорящие
    .meaning = Что называют говорящие и для чего нет отдельной строки. Обозначение наше и не принимает ничьей стороны.
term-forces-armenian-forces = Силы Армении и де-факто властей
    .meaning = Силы Армении и де-факто властей.
term-forces-azerbaijani-forces = Силы Азербайджана
    .meaning = Силы Азербайджана.
term-forces-peacekeepers = Российский контингент 2020–2024 годов
    .meaning = Российский контингент 2020–2024 годов.

list-term-people = Люди, которых называют говорящие
    .meaning = Что называют говорящие и для чего нет отдельной строки. Обозначение наше и не принимает ничьей стороны.
term-people-inhabitants = Жившие в бывшей НКАО
    .meaning = Те, кто жил в бывшей НКАО.
term-people-displaced = Вынужденные уехать
    .meaning = Те, кто был вынужден уехать.

## Roads of the base map

list-road-kind = Дороги
    .meaning = На основе карты: показаны как местность, а не как чьи-либо.
road-kind-main-road = Главная дорога
    .meaning = Главная дорога региона.
road-kind-railway = Железная дорога
    .meaning = Железная дорога.

## Texts of the record in other languages

list-translated-table = Переведённые тексты
    .meaning = Таблицы, тексты которых переведены.
translated-table-events = События
    .meaning = События.
translated-table-resolutions = Акты
    .meaning = Акты.
translated-table-positions = Позиции
    .meaning = Позиции по войне 2020 года.
translated-table-jurisdictions = Субъекты
    .meaning = Государства, образования и другие субъекты.
translated-table-pieces = Участки
    .meaning = Участки карты.
translated-table-lines = Линии
    .meaning = Линии карты.
translated-table-sources = Источники
    .meaning = Документы.
translated-table-speakers = Говорящие
    .meaning = Чьи слова приведены среди терминов.
translated-table-claims = Расхождения
    .meaning = Сведения источников, которые расходятся.
translated-table-control = Контроль
    .meaning = Кто какой участок удерживал.
translated-table-corridor = Коридор
    .meaning = Состояния Лачинского коридора.
translated-table-memberships = Членство
    .meaning = Кто входил в какой блок.
translated-table-reports = Сообщения
    .meaning = Кто объявил о событии, отрицал или подтвердил его.
translated-table-rules = Правила
    .meaning = По которым принимаются решения.
translated-table-votes = Голоса
    .meaning = Как голосовал каждый участник.
translated-table-places = Места
    .meaning = Места на карте.

list-translated-field = Переведённые столбцы
    .meaning = Какой текст строки переведён.
translated-field-title = Заголовок
    .meaning = Её заголовок.
translated-field-summary = Изложение
    .meaning = Её изложение.
translated-field-name = Название
    .meaning = Её название.
translated-field-says = Сведение
    .meaning = Что говорит источник.
translated-field-statement = Положение
    .meaning = Что говорит правило.
translated-field-note = Примечания
    .meaning = Сомнения и замечания.
translated-field-speaker = Говорящий
    .meaning = Кто это сказал.
translated-field-body = Орган
    .meaning = Какой орган принял акт.
translated-field-reported_by = Сообщивший
    .meaning = Кто об этом сообщил.
translated-field-place = Место
    .meaning = Где это произошло.
translated-field-method = Способ
    .meaning = Как проведена линия.
translated-field-district = Район
    .meaning = В каком районе находится.

list-translation-state = Состояние перевода
    .meaning = Насколько перевод проверен.
translation-state-drafted = Черновик
    .meaning = Написан и пока никем другим не прочитан.
translation-state-reviewed = Проверен
    .meaning = Прочитан тем, кто владеет обоими языками.

## Spans of days that the time bar opens

list-time-window = Отрезок дней
    .meaning = Что шкала времени раскрывает под годами.
time-window-years-1988-1994 = 1988–94
    .meaning = От первых событий свода до конца 1994 года.
time-window-spring-2016 = Весна 2016
    .meaning = Март — май 2016 года.
time-window-autumn-2020 = Осень 2020
    .meaning = Сентябрь — декабрь 2020 года.
time-window-years-2022-2023 = 2022–23
    .meaning = 2022 и 2023 годы.

list-precision-scheme = Шкала точности
    .meaning = Чьи это коды точности.

precision-scheme-acled = ACLED
    .meaning = geo_precision проекта Armed Conflict Location and Event Data.

precision-scheme-ucdp-ged = UCDP GED
    .meaning = where_prec набора Georeferenced Event Dataset Уппсальской программы данных о конфликтах.

list-precision-unit = Точность
    .meaning = В пределах чего лежит место, известное не точнее.

precision-unit-point = Точка
    .meaning = Точка или столько-то метров вокруг неё.

precision-unit-district = Район
    .meaning = Где угодно в районе этой точки, каким он был в Советском Союзе или каков сегодня.

precision-unit-region = Регион
    .meaning = Где угодно в показанной области.

area-layer-exclave = Часть государства, лежащая отдельно
    .meaning = Называется вместе со своим государством.

layer-line-main-road = Главные дороги
    .meaning = Дороги того времени, в пределах 1–5 км от того, где они проходили. По сёлам (GeoNames, CC BY 4.0) и высотам (NOAA, общественное достояние).

layer-line-railway = Железная дорога
    .meaning = Её полотно, ходили поезда или нет, в пределах 2,5 км. По сёлам (GeoNames, CC BY 4.0) и высотам (NOAA, общественное достояние).
