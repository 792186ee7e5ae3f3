## Citations: of a fact, of a document, of the data

citation-fact = { $authors }: «{ $title }» ({ $when })։ Ատլաս՝ { $atlas }, տվյալների տարբերակ { $version }։ { $rests } { $link }
citation-rests = Հիմնված է՝ { $sources }։
citation-rests-on-none = Շտեմարանում որևէ աղբյուրի վրա հիմնված չէ. հանրահայտ տեղեկություն։
citation-in-source = «{ $title }», { $locator }
citation-whole-source = «{ $title }»
citation-source = «{ $title }»։ { $published }
citation-source-by = { $authors }: «{ $title }»։ { $published }
citation-via = Հայտնի է այստեղից՝ { $source }։
citation-archived = Արխիվացված՝ { $day }։
citation-published = Հրապարակված՝ { $day }։
citation-data = { $authors }: { $atlas }, տվյալների տարբերակ { $version }։ { $licence }։ { $link }
citation-title = { $title } ({ $when })
citation-held = { $piece }. վերահսկող՝ { $holder }
citation-contested = { $piece }. { $holder }
citation-act = { $body }. { $title }
citation-from-until = { $first } — { $last }
citation-from = սկսած՝ { $first }
citation-every-day = ատլասի բոլոր օրերին
citation-authors = Contact Lines-ի մասնակիցներ
citation-atlas = Contact Lines. Լեռնային Ղարաբաղի քաղաքական կարգավիճակի ատլաս, 1988–2024
citation-licence = CC BY 4.0


## Cite this

cite-open = Մեջբերել սա
cite-what = Ինչ է մեջբերվում
cite-form = Ձև
cite-fact = Այս փաստը
cite-source = Դրա աղբյուրը
cite-sources = Դրա աղբյուրները
cite-data = Տվյալները
cite-text = Տեքստ
cite-bibtex = BibTeX
cite-ris = RIS
cite-csl = CSL-JSON
cite-none = Շտեմարանում դեռ աղբյուր չկա. հանրահայտ տեղեկություն։
cite-save = Պահել
cite-fault = Մեջբերումը հնարավոր չեղավ բեռնել։ Նորից բացեք՝ կրկին փորձելու համար։


## Of an address that cites a fact

cited-changed = փոխվել է ձեր հղումն ստեղծելուց հետո. այժմ ասում է՝ { $now }
cited-gone = այն, ինչ մեջբերում է ձեր հղումը, այլևս շտեմարանում չէ
cited-no-mark = փաստի նշան չէ
