# How a fact, a document or the data are cited; what the panel calls it; what is said of an address
# that cites a fact.


## Citations: of a fact, of a document, of the data

# $when is the fact's date in words, $rests what it rests on, $link an address.
citation-fact = { $authors }: “{ $title }” ({ $when }). In: { $atlas }, data version { $version }. { $rests } { $link }
citation-rests = Rests on: { $sources }.
citation-rests-on-none = Rests on no source in the record: general knowledge.
citation-in-source = “{ $title }”, { $locator }
citation-whole-source = “{ $title }”
# $published is publisher, date, symbol and address, as far as each is known.
citation-source = “{ $title }”. { $published }
citation-source-by = { $authors }: “{ $title }”. { $published }
# Of a document that was not read itself: the one that cites it.
citation-via = Known from: { $source }.
citation-archived = Archived { $day }.
citation-published = Published: { $day }.
citation-data = { $authors }: { $atlas }, data version { $version }. { $licence }. { $link }
# What a fact says, in a few words with its time.
citation-title = { $title } ({ $when })
citation-held = { $piece }: held by { $holder }
citation-contested = { $piece }: { $holder }
citation-act = { $body }: { $title }
citation-from-until = from { $first } until { $last }
citation-from = from { $first } on
citation-every-day = on every day of the atlas
citation-authors = Contact Lines contributors
citation-atlas = Contact Lines: an atlas of the political status of Nagorno-Karabakh, 1988–2024
citation-licence = CC BY 4.0


## Cite this

cite-open = Cite this
cite-what = What is cited
cite-form = Form
cite-fact = This fact
cite-source = Its source
cite-sources = Its sources
cite-data = The data
cite-text = Text
cite-bibtex = BibTeX
cite-ris = RIS
cite-csl = CSL-JSON
cite-none = No source in the record yet: general knowledge.
cite-save = Save
cite-fault = The citation could not be loaded. Open it again to retry.


## Of an address that cites a fact

cited-changed = changed since your link was made; it now says: { $now }
cited-gone = what your link cites is no longer in the record
cited-no-mark = not the mark of a fact
