# What is said of the map on a day: see ../en/map.ftl.

## Measures and lists

square-km = { $area } км²
share = { $share ->
    [under] менее 1 %
   *[other] { $share } %
}
next-of-several = { $before }; { $next }
next-with-comma = { $before }, { $next }
next-sentence = { $before } { $next }

## The region in a sentence

map-region = { $day }: показано { $area }, из них { $listed }.
map-held = { WORD($holder, of: "holder", form: "under") } — { $area } ({ $share })
map-unsettled = Из этого { $listed }.
map-unsettled-part = { $area } { WORD($manner, of: "manner", form: "spoken") }
map-zone-peacekeepers = Зона российских миротворцев: { $area }.
map-passage = Лачинский коридор: { WORD($state, of: "passage", form: "spoken") }.

## The world in a sentence

map-acts = { $day }: юрисдикции: { $listed }. Ни одно государство — член ООН не признало Нагорный Карабах.
map-acts-none = { $day }: юрисдикции: ни одна ещё не приняла акта. Ни одно государство — член ООН не признало Нагорный Карабах.
map-acts-count = { WORD($act, of: "act", form: "listed") } — { $n }
map-votes = { $day }: резолюция 62/243 Генеральной Ассамблеи от 14 марта 2008 года, по членам: { $listed }. Голосование по резолюции не является актом признания.
map-votes-none = { $day }: Генеральная Ассамблея Организации Объединённых Наций ещё не голосовала по своей резолюции 62/243 от 14 марта 2008 года.
map-votes-count = { WORD($vote, of: "vote", form: "listed") } — { $n }
map-positions = { $day }: субъекты, кроме сторон конфликта: { $listed }.
map-positions-none = { $day }: субъекты, кроме сторон конфликта: достоверной позиции по войне 2020 года ещё нет.
map-positions-count = { WORD($position, of: "position", form: "listed") } — { $n }

## Numbers of the legend

legend-number = { $area } · { $share }
legend-span = От { $least } до { $most } с учётом точности линий

## Two days in one map

compared-key = Что показывает разница
compared-moved = Изменилось: заливка — { $day }, кайма — { $other }
compared-kept = Под одним и тем же контролем в оба дня
difference-line = { WORD($front, of: "front") }, { $day }

## What changed

change-noted = { $title } ({ $note })
change-no-event = Контроль сменился
change-passed = { $area } — к { WORD($holder, of: "holder", form: "dative") }
change-contested = { $area } — { WORD("contested", of: "holder", form: "short") }
change-shown = отсюда и далее показано, кто контролировал: { $listed }
change-shown-part = { $area } — { WORD($holder, of: "holder", form: "short") }
change-handover = { $area } { WORD($manner, of: "manner", form: "spoken") }
change-passage = Лачинский коридор: { WORD($state, of: "passage", form: "spoken") }
change-act = { $who }: { $title }
change-stance = { $who }: { WORD($stance, of: "stance", form: "spoken") }
change-vote = { $body }, резолюция { $number }
change-voted = { $yes } за, { $no } против, { $abstained } воздержались

## Lines

line-titled = { WORD($kind, of: "line-kind") }: { $name }

## What a search finds

search-event = { $title } ({ $date })

note-line = Линия соприкосновения
note-line-front = Фронт, приблизительно
note-line-km = около { $km } км
note-handover = Передаётся, получает { $holder }
note-handover-part = { $district }, до { $day }: { $km2 } км²
note-contested = Контроль оспаривается
note-km2 = { $km2 } км²
note-corridor = Лачинский коридор
note-oblast = Нагорный Карабах (бывшая НКАО)
note-zone = Российские миротворцы

compared-km = { $km } км

note-line-long = { note-line }, { note-line-km }

note-line-front-long = { note-line-front }, { note-line-km }

note-handover-until = до { $day }: { $km2 } км²

note-area-shown = Показанная область
