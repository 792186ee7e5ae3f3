## Measures and lists

square-km = { $area } կմ²
share = { $share ->
    [under] 1 %-ից պակաս
   *[other] { $share } %
}
next-of-several = { $before }; { $next }
next-with-comma = { $before }, { $next }
next-sentence = { $before } { $next }

## The region in a sentence

map-region = { $day }՝ պատկերված { $area }-ն ըստ վերահսկողի. { $listed }։
map-held = { WORD($holder, of: "holder", form: "listed") } – { $area } ({ $share })
map-unsettled = Դրանից՝ { $listed }։
map-unsettled-part = { $area } { WORD($manner, of: "manner", form: "spoken") }
map-zone-peacekeepers = Ռուս խաղաղապահների գոտի՝ { $area }։
map-passage = Լաչինի միջանցք՝ { WORD($state, of: "passage", form: "spoken") }։

## The world in a sentence

map-acts = { $day }՝ սուբյեկտներն ըստ ակտի. { $listed }։ ՄԱԿ-ի ոչ մի անդամ պետություն չի ճանաչել Լեռնային Ղարաբաղը։
map-acts-none = { $day }՝ ոչ մի սուբյեկտ դեռ չէր գործել։ ՄԱԿ-ի ոչ մի անդամ պետություն չի ճանաչել Լեռնային Ղարաբաղը։
map-acts-count = { WORD($act, of: "act", form: "listed") } – { $n }
map-votes = { $day }՝ Գլխավոր ասամբլեայի 2008 թ. մարտի 14-ի 62/243 բանաձևն ըստ անդամների. { $listed }։ Բանաձևի վերաբերյալ քվեարկությունը ճանաչման ակտ չէ։
map-votes-none = { $day }՝ Միավորված ազգերի կազմակերպության Գլխավոր ասամբլեան դեռ չէր քվեարկել 2008 թ. մարտի 14-ի իր 62/243 բանաձևի վերաբերյալ։
map-votes-count = { $n } { WORD($vote, of: "vote", form: "listed") }
map-positions = { $day }՝ մարմիններն ըստ դիրքորոշման, բացի կողմերից. { $listed }։
map-positions-none = { $day }՝ բացի կողմերից, ոչ մի մարմնի դիրքորոշում 2020 թ. պատերազմի վերաբերյալ դեռ ստույգ չէ։
map-positions-count = { WORD($position, of: "position", form: "listed") } – { $n }

## Numbers of the legend

legend-number = { $area } · { $share }
legend-span = { $least } – { $most }՝ ըստ գծերի ճշգրտության

## Two days in one map

compared-key = Ինչ է ցույց տալիս տարբերությունը
compared-moved = Փոխված. լցույթը՝ { $day }, եզրագիծը՝ { $other }
compared-kept = Երկու օրն էլ նույն վերահսկողը
difference-line = { WORD($front, of: "front") }, { $day }

## What changed

change-noted = { $title } ({ $note })
change-no-event = Վերահսկողության փոփոխություն
change-passed = { $area } → { WORD($holder, of: "holder", form: "short") }
change-contested = { $area } { WORD("contested", of: "holder", form: "short") }
change-shown = այս օրվանից ցույց է տրվում ըստ վերահսկողի. { $listed }
change-shown-part = { $area } { WORD($holder, of: "holder", form: "short") }
change-handover = { $area } { WORD($manner, of: "manner", form: "spoken") }
change-passage = Լաչինի միջանցք՝ { WORD($state, of: "passage", form: "spoken") }
change-act = { $who }. { $title }
change-stance = { $who }. { WORD($stance, of: "stance", form: "spoken") }
change-vote = { $body }, բանաձև { $number }
change-voted = { $yes } կողմ, { $no } դեմ, { $abstained } ձեռնպահ

## Lines

line-titled = { WORD($kind, of: "line-kind") }. { $name }

## What a search finds

search-event = { $title } ({ $date })

note-line = Շփման գիծ
note-line-front = Ճակատ, մոտավոր
note-line-km = մոտ { $km } կմ
note-handover = Հանձնվում է → { $holder }
note-handover-part = { $district }, մինչև { $day }՝ { $km2 } կմ²
note-contested = Վիճարկվող
note-km2 = { $km2 } կմ²
note-corridor = Լաչինի միջանցք
note-oblast = Լեռնային Ղարաբաղ (նախկին մարզ)
note-zone = Ռուս խաղաղապահներ

compared-km = { $km } կմ

note-line-long = { note-line }, { note-line-km }

note-line-front-long = { note-line-front }, { note-line-km }

note-handover-until = մինչև { $day }՝ { $km2 } կմ²

note-area-shown = Ցույց տրված տարածքը
