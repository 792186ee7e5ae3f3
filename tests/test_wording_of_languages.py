"""In every language our own words take no side: what they may not say, and that they can be
swapped."""

from __future__ import annotations

import csv
import re

import pytest

from dashboard.words import catalogue, languages, say
from dashboard.words.vocabulary import values
from geodata.paths import DATA
from geodata.words import FALLBACK, message_id, messages_of, shipped_words
from tests.loaded import LOADED, SIDES, ours

# English has its own rule, for all that the project says: test_wording.py.
OTHERS = [language for language in languages() if language != FALLBACK]
# The names of bodies and data sets that hold such a word, as each language writes them.
NAMES = ("Genocide Watch", "Global Terrorism Database",
         "Международная ассоциация исследователей геноцида",
         "Институт Лемкина по предотвращению геноцида")


def loaded(language: str, text: str) -> list[str]:
    for name in NAMES:
        text = text.replace(name, "")
    return [found.group() for found in LOADED[language].finditer(ours(text))]


def rows(table: str) -> list[dict[str, str]]:
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(("language", "sentence"), [
    ("az", "işğal olunmuş rayonlar"), ("az", "torpaqlar işğaldan azad edildi"),
    ("az", "azad edilmiş ərazilər"), ("az", "Şuşa şəhəri azad olundu"),
    ("az", "separatçılar"), ("az", "qondarma rejim"), ("az", "rejimin nümayəndələri"),
    ("az", "Xocalı soyqırımı"), ("az", "etnik təmizləmə"), ("az", "hərbi təcavüz"),
    ("az", "terrorçular"), ("az", "tarixi torpaqlarımız"), ("az", "düşmən qüvvələri"),
    ("az", "şəhid oldu"), ("az", "qaytarılmış rayonlar"), ("az", "marionet dövlət"),
    ("hy", "օկուպացված շրջաններ"), ("hy", "գրավյալ տարածքներ"), ("hy", "ազատագրված Շուշին"),
    ("hy", "անջատողականներ"), ("hy", "Բաքվի վարչակարգը"), ("hy", "ռեժիմը"),
    ("hy", "ցեղասպանություն"), ("hy", "էթնիկ զտում"), ("hy", "ադրբեջանական ագրեսիա"),
    ("hy", "ահաբեկիչներ"), ("hy", "այսպես կոչված հանրապետություն"), ("hy", "թշնամին"),
    ("hy", "հայրենի հող"), ("hy", "պատմական հողեր"), ("hy", "ներխուժում"),
    ("hy", "վերադարձված տարածքներ"),
    ("ru", "оккупированные районы"), ("ru", "деоккупация"), ("ru", "освобождение города"),
    ("ru", "освобождённые территории"), ("ru", "Шуша была освобождена"), ("ru", "сепаратисты"),
    ("ru", "режим в Степанакерте"), ("ru", "геноцид"), ("ru", "этническая чистка"),
    ("ru", "агрессор"), ("ru", "террористы"), ("ru", "вторжение"), ("ru", "так называемая"),
    ("ru", "самозванная республика"), ("ru", "исторические земли"),
    ("ru", "возвращение территорий"), ("ru", "районы были возвращены"), ("ru", "вражеские силы"),
])
def test_the_loaded_words_of_each_language_are_found(language, sentence):
    assert loaded(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), [
    ("az", "atəşkəs rejimi"), ("az", "əsirlər azad edildi"), ("az", "köçkünlər qayıtdı"),
    ("az", "Azərbaycanın nəzarətində"), ("az", "nazir “işğal” dedi"),
    ("az", "Genocide Watch xəbərdarlıq edir"), ("az", "təhvil verildi"),
    ("az", "şam və oyuncaq gətirdilər"),
    ("ru", "Карабахская сторона освобождает 15 пленных"),
    ("hy", "հրադադարի ռեժիմ"), ("hy", "գերիներն ազատ արձակվեցին"), ("hy", "տեղահանվածները"),
    ("hy", "նա ասաց «օկուպացիա»"), ("hy", "դե ֆակտո իշխանություններ"), ("hy", "հանձնվել է"),
    ("ru", "режим прекращения огня"), ("ru", "пленные освобождены"), ("ru", "люди вернулись"),
    ("ru", "министр говорит «оккупация»"), ("ru", "под контролем Азербайджана"),
    ("ru", "передан 25 ноября"), ("ru", "возвращение перемещённых лиц"),
])
def test_plain_words_of_each_language_are_not_taken_for_loaded_ones(language, sentence):
    assert loaded(language, sentence) == []


def test_every_language_has_its_list_and_names_the_sides():
    assert set(languages()) - {FALLBACK} <= LOADED.keys()
    assert set(languages()) <= SIDES.keys()


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_says_anything_loaded(language):
    found = {name: words for name, text in messages_of(DATA / "words" / language).items()
             if (words := loaded(language, text))}
    # About names the words that are not said, in its section on wording, in quotation marks.
    assert found == {}


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_of_the_record_says_anything_loaded_in_our_own_voice(language):
    found = [(row["table"], row["row_id"], row["field"], words) for row in rows("translations")
             if row["language"] == language and (words := loaded(language, row["text"]))]
    assert found == []


def test_the_glossary_chooses_no_loaded_word_and_quotes_those_that_a_side_would_say():
    from tests.test_wording import LOADED as ENGLISH

    found = []
    for row in rows("glossary"):
        for column in ("word", "meaning", "azerbaijani_objection", "armenian_objection", "why"):
            if ENGLISH.search(ours(row[column])) or (
                    row["language"] in LOADED and loaded(row["language"], row[column])):
                found.append((row["term_id"], row["language"], column))
    assert found == []


def test_the_names_that_are_left_out_are_needed():
    said = "\n".join([*(row["text"] for row in rows("translations")),
                      *(row["title"] for row in rows("sources"))])
    assert [name for name in NAMES if name not in said] == []


# -- swapped ----------------------------------------------------------------------------------

_VALUE = re.compile(r"\$([a-z_0-9]+)")
_HOLDER = re.compile(r'WORD\(\$([a-z_0-9]+), of: "holder"')
_OTHER = re.compile(r'WORD\(\$([a-z_0-9]+), of: "([a-z-]+)"')
_NUMBER = re.compile(r"NUMBER\(\$([a-z_0-9]+)")


def swapped_alike(language: str, name: str, entry: str) -> bool:
    """Return whether a message that names holders is the same with the two sides exchanged."""
    holders = list(dict.fromkeys(_HOLDER.findall(entry)))
    plain = {value: f"‹{value}›" for value in _VALUE.findall(entry)}
    plain |= {value: values(of)[0] for value, of in _OTHER.findall(entry) if of != "holder"}
    plain |= dict.fromkeys(_NUMBER.findall(entry), 7)

    def said(*sides: str) -> str:
        named = dict(zip(holders, sides * 2, strict=False))
        return marked(language, say(name, language, **plain | named))

    there, back = said("azerbaijan", "karabakh"), said("karabakh", "azerbaijan")
    return there == back.translate(str.maketrans("①②", "②①"))


def marked(language: str, text: str) -> str:
    """Return a text with a mark in the place of each side's name, in whichever form."""
    forms = {form: mark for mark, side in (("①", "azerbaijan"), ("②", "karabakh"))
             for form in _forms(language, side)}
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, forms[form])
    return text


def _forms(language: str, side: str) -> set[str]:
    message = shipped_words(language).of("holder", side)
    return {message.text, *(text for form, text in message.attributes.items()
                            if form != "meaning")}


def with_holders(language: str) -> dict[str, str]:
    return {name: entry for name, entry in catalogue.messages(language).items()
            if _HOLDER.search(entry) and catalogue.plain(entry) is None}


@pytest.mark.parametrize("language", languages())
def test_a_sentence_with_a_holder_is_the_same_of_either_side(language):
    told = with_holders(language)
    assert len(told) > 4
    assert [name for name, entry in told.items() if not swapped_alike(language, name, entry)] == []


def test_a_sentence_that_is_another_of_one_side_is_found(made_language):
    made_language("xx", language="language-name = X\n", map=(
        'map-held = { $holder ->\n    [azerbaijan] { WORD($holder, of: "holder") } rightly\n'
        '   *[other] { WORD($holder, of: "holder") }\n} { $area } { $share }\n'))
    name, entry = next(item for item in with_holders("xx").items() if item[0] == "map-held")
    assert not swapped_alike("xx", name, entry)


# Values of the vocabulary that say of one side what another says of the other.
MIRRORED = [
    ("stance", "supports-azerbaijan", "supports-armenia"),
    ("stance", "condemns-azerbaijan", "condemns-armenia"),
    ("source-voice", "azerbaijan", "armenia"),
    ("source-voice", "azerbaijani-advocacy", "armenian-advocacy"),
    ("source-voice", "media-azerbaijani", "media-armenian"),
    ("source-voice", "media-ally-azerbaijan", "media-ally-armenia"),
    ("authority", "azerbaijan", "armenia"),
    ("speaker-party", "azerbaijan", "armenia"),
    ("term-entity", "azerbaijan", "armenia"),
]


def construction(language: str, name: str, value: str) -> dict[str, str]:
    """Return what is said of a value in each form, with a mark where a side is named."""
    message = shipped_words(language).of(name, value)
    one, other = SIDES[language]
    return {form: re.sub(rf"\b(?:{one}|{other})", "①", text)
            for form, text in {"": message.text, **message.attributes}.items()}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(("name", "one", "other"), MIRRORED)
def test_what_is_said_of_one_side_is_said_of_the_other(language, name, one, other):
    assert message_id(name, one) in messages_of(DATA / "words" / FALLBACK)
    told = construction(language, name, one)
    assert "①" in told[""]
    assert told == construction(language, name, other)
