# Քարտեզ խոսողի բառերով, և թե ինչպես են ինչը կոչել։ Եզրույթում մերը ոչինչ չկա. այն չակերտների մեջ է՝
# ասողի անվան կողքին։

words-quoted = «{ $term }»
words-quoted-beside = «{ $term }» («{ $english }»)
words-marked = { $ours } «{ $mark }»

words-label = Ում բառերով
words-ours = ոչ մեկի. մեր բառերով
words-other-label = Կողքին՝ ում բառերով
words-other-none = երկրորդ խոսող չկա

words-stated-here = Խոսողը՝ { $speaker }, այս օրը
words-stated-here-both = Խոսողները՝ { $first }; { $second }, այս օրը
words-stated = Խոսողը՝ { $speaker }, { $day }
words-stated-both = Խոսողները՝ { $first }; { $second }, { $day }
words-sentence = { $stated }։ Չակերտների մեջ առնված անունները խոսողինն են, մնացած բոլորը՝ մերը։
words-claim = Նրա հավակնած տարածքը եզրագծված է։
words-no-claim = Այս օրվա համար նրա հավակնության եզրագիծ գրառումներում չկա։

words-key = { $mark }՝ { $quoted } (վերջին անգամ՝ { $day })
words-last-used = վերջին անգամ՝ { $day }
words-nothing-yet = Մինչև այս օրը գրառումներում նման անվանում չկա։
words-not-named = Մինչև այս օրը չի կոչվել, ուստի մեր բառերով է՝
words-events = { $n } կոչված իրադարձություն

words-differ = Որտեղ են տարբերվում նրանց բառերը
words-two = { $speaker }՝ { $quoted }
words-none = մինչ այդ չի կոչվել

words-heading = Նրանց բառերով
words-used-once = { $day }
words-used-between = { $first } – { $last }, { $n } անգամ
words-sources = { $n ->
    [one] Աղբյուր
   *[other] { $n } աղբյուր
}

words-coverage = Ում բառերն են գրառումներում և որ տարիներից
    .rule = Խոսողի բառերով քարտեզում յուրաքանչյուր բանի համար դրված է այն վերջին եզրույթը, որը, ինչպես հայտնի է, խոսողն օգտագործել է մինչև այդ օրը. առաջինից առաջ մեր բառերն են, վերջինից հետո նշվում է դրա ամսաթիվը։ Մեկ օրվա մի քանի եզրույթներից խոսողի սեփական բառերը նախորդում են թարգմանությանը։ Կարելի է ընտրել այն խոսողին, որն ունի հինգ կամ ավելի եզրույթ տարածքի, ուժերի, մարդկանց կամ իշխանությունների համար։ Ոչ մի եզրույթ չի դրվում առանց չակերտների և առանց խոսողի։
words-coverage-speaker = Խոսող
words-coverage-all = Ընդամենը
words-coverage-most = Գրառումներում կա { $speakers } խոսողի { $n } եզրույթ, և դրանք հավասար չեն բաշխված. { $part }-ը սրանցն են՝ { $most }։
words-coverage-years = { $n }-ը միայն { $first } և { $second } թվականներից են։
words-coverage-none = Այս տարիներից ոչ մեկը չկա՝ { $years }։
words-coverage-few = Այս խոսողների եզրույթները քիչ են նրանց բառերով քարտեզի համար՝ { $speakers }։
words-coverage-read = { $n } եզրույթի փաստաթուղթը կարդացվել է հատվածով կամ այն վկայակոչող այլ տեքստի միջոցով։
