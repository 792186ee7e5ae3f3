# Xəritə bir danışanın sözləri ilə və nəyin necə adlandırıldığı. Termində bizim heç nəyimiz yoxdur: o,
# onu deyənin adının yanında, dırnaq içində durur.

words-quoted = “{ $term }”
words-quoted-beside = “{ $term }” (“{ $english }”)
words-marked = { $ours } “{ $mark }”

words-label = Kimin sözləri ilə
words-ours = heç kimin: bizim sözlərlə
words-other-label = Yanında, kimin sözləri ilə
words-other-none = ikinci danışan yoxdur

words-stated-here = Danışan: { $speaker }, bu gün üçün
words-stated-here-both = Danışanlar: { $first }; { $second }, bu gün üçün
words-stated = Danışan: { $speaker }, { $day }
words-stated-both = Danışanlar: { $first }; { $second }, { $day }
words-sentence = { $stated }. Dırnaq içindəki adlar danışanındır, qalan bütün adlar bizimdir.
words-stated-here-nothing = Danışan: { $speaker }, bu gün üçün: burada heç nə adlandırılmayıb
words-stated-nothing = Danışan: { $speaker }, { $day }: bu xəritədə heç nə adlandırılmayıb
words-sentence-nothing = { $stated } və bütün adlar bizimdir.
words-in-records = Danışan: { $speaker }, { $day }. { $n ->
    [0] Bu günə qədər bu cədvəlin heç bir hadisəsi adlandırılmayıb və bütün başlıqlar bizimdir.
   *[other] Bu günə qədər { $n } hadisə adlandırılıb. Danışanın sözləri dırnaq içində bizim başlığımızdan əvvəl durur, qalan hər şey bizim sözlərimizlədir.
}
words-claim = Onun iddia etdiyi ərazi konturla göstərilib.
words-no-claim = Bu gün üçün onun iddiasının konturu qeydlərdə yoxdur.

words-key = { $mark }: { $quoted } (son dəfə: { $day })
words-last-used = son dəfə: { $day }
words-nothing-yet = Bu günə qədər qeydlərdə belə bir ad yoxdur.
words-not-named = Bu günə qədər adlandırılmayıb və buna görə bizim sözlərlə durur:
words-events = { $n } adlandırılmış hadisə

words-differ = Sözlərinin fərqləndiyi yerlər
words-two = { $speaker }: { $quoted }
words-none = o günə qədər adlandırılmayıb

words-heading = Onların sözləri ilə
words-used-once = { $day }
words-used-between = { $first } – { $last }, { $n } dəfə
words-sources = { $n ->
    [one] Mənbə
   *[other] { $n } mənbə
}

words-coverage = Qeydlərdə kimin sözləri var və hansı illərə aid
    .rule = Bir danışanın sözləri ilə xəritədə hər şey üçün həmin danışanın o günə qədər işlətdiyi məlum olan son termin durur: birincidən əvvəl bizim sözlər durur, sonuncudan sonra onun tarixi göstərilir. Bir günün bir neçə terminindən danışanın öz sözləri tərcümədən əvvəl gəlir. Torpaq, qüvvələr, insanlar və ya hakimiyyət orqanları üçün beş və daha çox termini olan danışanı seçmək olar. Heç bir termin dırnaqsız və danışansız durmur.
words-coverage-speaker = Danışan
words-coverage-all = Cəmi
words-coverage-most = Qeydlərdə { $speakers } danışanın { $n } termini var və onlar bərabər paylanmayıb: { $part } termin bunlarındır: { $most }.
words-coverage-years = { $n } termin yalnız { $first } və { $second } illərinə aiddir.
words-coverage-none = Bu illərə aid heç bir termin yoxdur: { $years }.
words-coverage-few = Bu danışanların terminləri onların sözləri ilə xəritə üçün azdır: { $speakers }.
words-coverage-read = { $n } terminin sənədi yalnız parçada və ya ona istinad edən başqa mətn vasitəsilə oxunub.
