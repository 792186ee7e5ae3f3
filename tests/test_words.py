"""The catalogue: every word in one place, whole, in any language."""

import datetime
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.words import MessageError, catalogue, listed, say
from geodata.paths import DATA
from geodata.words import FALLBACK, languages

DAY = datetime.date(2020, 11, 24)


def files(language: str = FALLBACK) -> list[Path]:
    return sorted((DATA / "words" / language).glob("*.ftl"))


def test_values_are_formed_by_the_language(made_language):
    made_language("xx", language="language-locale = ru\n", page=(
        "one = { $n } от { DAY($day) }, { DAY($day, of: \"day-and-month\") }\n"))
    # CLDR parts numbers and units by blanks of several widths.
    said = " ".join(say("one", "xx", n=11722, day=DAY).split())
    assert said == "11 722 от 24 ноября 2020, 24 ноября"


def test_a_list_is_formed_by_the_language():
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"


def test_a_word_of_the_vocabulary_has_the_case_that_a_sentence_asks_for(made_language):
    made_language("xx", language="language-locale = ru\n", page=(
        "of = часть { WORD($holder, of: \"holder\", form: \"genitive\") }\n"),
        vocabulary="holder-azerbaijan = Азербайджан\n    .genitive = Азербайджана\n")
    assert say("of", "xx", holder="azerbaijan") == "часть Азербайджана"
    # A holder without that case, and one without a word in the language at all.
    assert say("of", "xx", holder="contested") == "часть Contested"


def test_plurals_are_those_of_the_grammar(made_language):
    made_language("xx", language="language-locale = ar\n", page=(
        "n = { NUMBER($n, useGrouping: 0) ->\n    [zero] zero\n    [one] one\n    [two] two\n"
        "    [few] few\n    [many] many\n   *[other] other\n}\n"))
    assert [say("n", "xx", n=n) for n in (0, 1, 2, 3, 11, 100)] == [
        "zero", "one", "two", "few", "many", "other"]


def test_what_a_language_lacks_is_said_in_english(made_language):
    made_language("xx", language="language-name = X\n")
    assert say("language-direction", "xx") == "ltr"
    assert "xx" in languages()


def test_what_is_missing_is_a_fault_here_and_told_by_its_name_in_use(monkeypatch):
    with pytest.raises(MessageError, match="no message nothing-like-it"):
        say("nothing-like-it")
    monkeypatch.delenv("CONTACT_LINES_STRICT_WORDS")
    assert say("nothing-like-it") == "nothing-like-it"


def test_a_lost_value_is_a_fault_here_and_said_in_english_in_use(made_language, monkeypatch):
    made_language("xx", language="language-direction = { $lost }\n")
    with pytest.raises(MessageError, match="language-direction in xx.*lost"):
        say("language-direction", "xx")
    monkeypatch.delenv("CONTACT_LINES_STRICT_WORDS")
    assert say("language-direction", "xx") == "ltr"


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_a_message_read_by_itself_is_what_it_is_in_its_file(path):
    from fluent.syntax import FluentParser, FluentSerializer, ast

    whole = FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8"))
    assert not [entry for entry in whole.body if isinstance(entry, ast.Junk)]
    entries = catalogue.entries(path.read_text(encoding="utf-8"))
    messages = [entry for entry in whole.body if isinstance(entry, ast.Message | ast.Term)]
    names = [("-" if isinstance(m, ast.Term) else "") + m.id.name for m in messages]
    assert list(entries) == names
    write = FluentSerializer().serialize_entry
    for name, message in zip(names, messages, strict=True):
        [alone] = FluentParser(with_spans=False).parse(entries[name]).body
        message.comment = None
        assert write(alone) == write(message)
        for attribute in ["", *(a.id.name for a in message.attributes)]:
            pattern = next((a.value for a in message.attributes if a.id.name == attribute),
                           message.value)
            plain = catalogue.plain(entries[name], attribute)
            if plain is not None:
                [element] = pattern.elements
                assert element.value == plain


def test_no_name_stands_in_two_files():
    names = [name for path in files() for name in catalogue.entries(
        path.read_text(encoding="utf-8"))]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_a_plain_word_needs_no_parser():

    code = ("import sys\nfrom dashboard.words import say\nsay('language-name')\n"
            "print([name for name in ('fluent', 'babel') if name in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True,
                          check=True, env=os.environ)
    assert done.stdout.strip() == "[]"
