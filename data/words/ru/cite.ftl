# How a fact, a document or the data are cited: see ../en/cite.ftl.


## Citations: of a fact, of a document, of the data

citation-fact = { $authors }: «{ $title }» ({ $when }). В: { $atlas }, версия данных { $version }. { $rests } { $link }
citation-rests = Основано на: { $sources }.
citation-rests-on-none = Не основано ни на одном источнике свода: общие сведения.
citation-in-source = «{ $title }», { $locator }
citation-whole-source = «{ $title }»
citation-source = «{ $title }». { $published }
citation-source-by = { $authors }: «{ $title }». { $published }
citation-via = Известно по: { $source }.
citation-archived = Архивная копия: { $day }.
citation-published = Опубликовано: { $day }.
citation-data = { $authors }: { $atlas }, версия данных { $version }. { $licence }. { $link }
citation-title = { $title } ({ $when })
citation-held = { $piece } — контроль: { $holder }
citation-contested = { $piece }: { $holder }
citation-act = { $body }: { $title }
citation-from-until = с { $first } до { $last }
citation-from = с { $first }
citation-every-day = во все дни атласа
citation-authors = Участники Contact Lines
citation-atlas = Contact Lines: атлас политического статуса Нагорного Карабаха, 1988–2024
citation-licence = CC BY 4.0


## Cite this

cite-open = Цитировать
cite-what = Что цитируется
cite-form = Форма
cite-fact = Этот факт
cite-source = Его источник
cite-sources = Его источники
cite-data = Данные
cite-text = Текст
cite-bibtex = BibTeX
cite-ris = RIS
cite-csl = CSL-JSON
cite-none = Источника в своде пока нет: общие сведения.
cite-save = Сохранить
cite-fault = Ссылку не удалось загрузить. Откройте её снова, чтобы повторить.


## Of an address that cites a fact

cited-changed = изменилось после создания вашей ссылки; теперь здесь сказано: { $now }
cited-gone = того, на что указывает ваша ссылка, в своде больше нет
cited-no-mark = не метка факта
