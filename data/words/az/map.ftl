## Ölçülər və sadalamalar

square-km = { $area } km²
share = { $share ->
    [under] 1%-dən az
   *[other] { $share }%
}
next-of-several = { $before }; { $next }
next-with-comma = { $before }, { $next }
next-sentence = { $before } { $next }

## Region bir cümlədə

map-region = { $day }: göstərilən { $area } sahəyə nəzarət: { $listed }.
map-held = { WORD($holder, of: "holder", form: "listed") } { $area } ({ $share })
map-unsettled = Bundan { $listed }.
map-unsettled-part = { $area } { WORD($manner, of: "manner", form: "spoken") }
map-zone-peacekeepers = Rusiya sülhməramlıları olan zona: { $area }.
map-passage = Laçın dəhlizi: { WORD($state, of: "passage", form: "spoken") }.

## Dünya bir cümlədə

map-acts = { $day }: yurisdiksiyalar: { $listed }. BMT üzvü olan heç bir dövlət Dağlıq Qarabağı tanımayıb.
map-acts-none = { $day }: yurisdiksiyalar: hələ heç birinin aktı yoxdur. BMT üzvü olan heç bir dövlət Dağlıq Qarabağı tanımayıb.
map-acts-count = { $n } { WORD($act, of: "act", form: "listed") }
map-votes = { $day }: Baş Assambleyanın 14 mart 2008-ci il tarixli 62/243 saylı qətnaməsi, üzvlər üzrə: { $listed }. Qətnaməyə səs vermək tanıma aktı deyil.
map-votes-none = { $day }: Birləşmiş Millətlər Təşkilatının Baş Assambleyası 14 mart 2008-ci il tarixli 62/243 saylı qətnaməsinə hələ səs verməmişdi.
map-votes-count = { $n } { WORD($vote, of: "vote", form: "listed") }
map-positions = { $day }: tərəflərdən başqa qurumlar: { $listed }.
map-positions-none = { $day }: tərəflərdən başqa qurumlar: 2020-ci il müharibəsinə dair hələ heç bir mövqe dəqiq deyil.
map-positions-count = { $n } { WORD($position, of: "position", form: "listed") }

## Şərti işarələrdəki ədədlər

legend-number = { $area } · { $share }
legend-span = Xətlərin dəqiqliyinə görə { $least } ilə { $most } arasında

## Bir xəritədə iki gün

compared-key = Fərq nəyi göstərir
compared-moved = Dəyişib: içi { $day } tarixində olduğu kimi, kənarı { $other } tarixində olduğu kimi
compared-kept = Hər iki gün eyni tərəfin nəzarətində
difference-line = { WORD($front, of: "front") }, { $day }

## Nə dəyişdi

change-noted = { $title } ({ $note })
change-no-event = Nəzarət dəyişdi
change-passed = { $area } { WORD($holder, of: "holder", form: "dative") } keçdi
change-contested = { $area } { WORD("contested", of: "holder", form: "short") }
change-shown = bundan sonra kimin nəzarətində olduğuna görə göstərilir: { $listed }
change-shown-part = { $area } { WORD($holder, of: "holder", form: "short") }
change-handover = { $area } { WORD($manner, of: "manner", form: "spoken") }
change-passage = Laçın dəhlizi: { WORD($state, of: "passage", form: "spoken") }
change-act = { $who }: { $title }
change-stance = { $who }: { WORD($stance, of: "stance", form: "spoken") }
change-vote = { $body }: { $number } saylı qətnamə
change-voted = { $yes } lehinə, { $no } əleyhinə, { $abstained } bitərəf

## Xətlər

line-titled = { WORD($kind, of: "line-kind") }: { $name }

## Axtarışın tapdığı

search-event = { $title } ({ $date })

note-line = Təmas xətti
note-line-front = Cəbhə, təxmini
note-line-km = təxminən { $km } km
note-handover = Təhvil verilir: { $holder }
note-handover-part = { $district }, { $day } tarixinədək: { $km2 } km²
note-contested = Mübahisəli
note-km2 = { $km2 } km²
note-corridor = Laçın dəhlizi
note-oblast = Dağlıq Qarabağ (keçmiş vilayət)
note-zone = Rusiya sülhməramlıları

compared-km = { $km } km

note-line-long = { note-line }, { note-line-km }

note-line-front-long = { note-line-front }, { note-line-km }

note-handover-until = { $day } tarixinədək: { $km2 } km²

note-area-shown = Göstərilən ərazi
