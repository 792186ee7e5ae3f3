## İstinadlar: faktın, sənədin, məlumatların

citation-fact = { $authors }: “{ $title }” ({ $when }). Burada: { $atlas }, məlumatların versiyası { $version }. { $rests } { $link }
citation-rests = Əsaslandığı: { $sources }.
citation-rests-on-none = Qeydlərdəki heç bir mənbəyə əsaslanmır: ümumi bilik.
citation-in-source = “{ $title }”, { $locator }
citation-whole-source = “{ $title }”
citation-source = “{ $title }”. { $published }
citation-source-by = { $authors }: “{ $title }”. { $published }
citation-via = Buradan məlumdur: { $source }.
citation-archived = Arxivləşdirilib: { $day }.
citation-published = Nəşr tarixi: { $day }.
citation-data = { $authors }: { $atlas }, məlumatların versiyası { $version }. { $licence }. { $link }
citation-title = { $title } ({ $when })
citation-held = { $piece }: nəzarət edən: { $holder }
citation-contested = { $piece }: { $holder }
citation-act = { $body }: { $title }
citation-from-until = { $first } – { $last }
citation-from = { $first } tarixindən
citation-every-day = atlasın bütün günlərində
citation-authors = Contact Lines iştirakçıları
citation-atlas = Contact Lines: Dağlıq Qarabağın siyasi statusunun atlası, 1988–2024
citation-licence = CC BY 4.0


## İstinad et

cite-open = İstinad et
cite-what = Nəyə istinad edilir
cite-form = Forma
cite-fact = Bu fakta
cite-source = Onun mənbəyinə
cite-sources = Onun mənbələrinə
cite-data = Məlumatlara
cite-text = Mətn
cite-bibtex = BibTeX
cite-ris = RIS
cite-csl = CSL-JSON
cite-none = Qeydlərdə hələ mənbə yoxdur: ümumi bilik.
cite-save = Saxla
cite-fault = İstinad yüklənmədi. Təkrar cəhd üçün yenidən açın.


## Fakta istinad edən ünvan haqqında

cited-changed = keçidiniz yaradılandan sonra dəyişib; indi belə deyir: { $now }
cited-gone = keçidinizin istinad etdiyi artıq qeydlərdə yoxdur
cited-no-mark = faktın işarəsi deyil
