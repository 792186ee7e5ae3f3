"""The catalogue: every word in one place, whole, in any language."""

import ast
import datetime
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from dashboard.address.state import State
from dashboard.compile.world import world_words
from dashboard.documents import Documents
from dashboard.export.image import image_svg
from dashboard.export.options import SheetOptions
from dashboard.words import MessageError, catalogue, lengthened, listed, say
from dashboard.words.sentences import region_sentence
from geodata.paths import DATA
from geodata.words import FALLBACK, VOCABULARY, language_folder, languages

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


# --- every word in one place ---------------------------------------------------------------

ROOT = Path(__file__).resolve().parent.parent
# Three words or more that follow each other, as in no name, class or address.
PROSE = re.compile(r"(?:^|\s)[A-Za-z][a-z’']+,? [A-Za-z’'-]+,? [A-Za-z’'-]+")
# Whose words are not in the catalogue, and why.
ELSEWHERE = {
    "dashboard/export/metadata.py": "the name of the author, in every language",
    "dashboard/parser_words.py": "what argparse says, by which a message is found",
    "dashboard/pages/page.py": "a fault of ours; who the atlas is by, in every language",
    "dashboard/pages/chart_parts.py": "names of fonts",
    "dashboard/reload.py": "for who edits a checkout",
    "dashboard/bundling.py": "for who builds",
    "dashboard/compile/__main__.py": "for who runs a checkout",
    "dashboard/compile/documents.py": "for who runs a checkout",
    "dashboard/compile/beside.py": "for who runs a checkout",
    "dashboard/compile/constants.py": "for who opens a generated file",
    "dashboard/export/renderers.py": "a fault of ours, for a log",
    "dashboard/fonts/build.py": "for who builds",
}


def prose(path: Path) -> list[str]:
    """Return the texts of a module that read as words to somebody, but what documents it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documents = {id(node.body[0].value) for node in ast.walk(tree)
                 if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and node.body
                 and isinstance(node.body[0], ast.Expr)}
    texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant)
             and isinstance(node.value, str) and id(node) not in documents)
    # A line of an example is set in, and typed as it is.
    def typed(text: str) -> bool:
        return all(line.startswith("  ") for line in text.splitlines())

    # What has brackets or colons as SVG, CSS and regular expressions have is not for reading.
    return [node.value for node in texts if PROSE.search(node.value) and not typed(node.value)
            and not re.search(r"[<>{}=\\]|\w:\w", node.value)]


def modules() -> list[Path]:
    return sorted(path for path in (ROOT / "dashboard").rglob("*.py")
                  if "__pycache__" not in path.parts)


def test_a_sentence_in_code_is_found_and_markup_is_not(tmp_path):
    path = tmp_path / "a.py"
    path.write_text('"""Says what it does here."""\nx = "No such place is here"\n'
                    'y = "area entity uncertain" and "<b>one two three</b>"\n')
    assert prose(path) == ["No such place is here", "area entity uncertain"]


def test_no_word_of_a_reader_stands_in_code():
    found = {path.relative_to(ROOT).as_posix(): prose(path) for path in modules()}
    assert {name: texts for name, texts in found.items()
            if texts and name not in ELSEWHERE} == {}


def test_the_exceptions_are_needed():
    assert [name for name in ELSEWHERE
            if not prose(ROOT / name)] == []


def said_somewhere() -> str:
    """Return all code in which a message may be named."""
    paths = [*modules(), *(ROOT / "dashboard/web").rglob("*.js"),
             *(ROOT / "dashboard/pages/templates").rglob("*.html")]
    return "\n".join(path.read_text(encoding="utf-8") for path in paths
                     if not path.name.endswith(".test.js"))


# What code puts together: the beginning of a message's name, and what it goes on with.
PUT_TOGETHER = ("column-", "table-", "interface-", "site-", "notice-", "held-as-", "standing-",
                "language-", "map-acts", "map-votes", "map-positions", "map-zone-", "difference-")


def test_every_message_is_said_somewhere():
    # Once through the code for all names; a quote that ends one may begin the next.
    named = set(re.findall(r"""(?<=["'`])([\w-]+)(?:\.[a-z-]+)?(?=["'`])""", said_somewhere()))
    unsaid = []
    for path in files():
        if path.name == VOCABULARY:
            continue  # of which the check of the data finds those that are of no value
        text = path.read_text(encoding="utf-8")
        for name in catalogue.entries(text):
            referred = re.search(rf"\{{ {re.escape(name)}[ .]", text)
            if name not in named and not referred and not name.startswith(PUT_TOGETHER):
                unsaid.append(name)
    assert unsaid == []


def test_every_message_that_code_names_is_there():
    english = catalogue.messages()
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
                    and node.func.id == "say" and node.args
                    and isinstance(node.args[0], ast.Constant)):
                name, _, attribute = node.args[0].value.partition(".")
                assert name in english, (path, name)
                assert not attribute or f".{attribute} =" in english[name], (path, name)


# --- any language --------------------------------------------------------------------------


def placeables(text: str) -> dict[str, set[str]]:
    """Return by message the values that it says."""
    return {name: set(re.findall(r"\$([a-z_]+)", entry))
            for name, entry in catalogue.entries(text).items()}


def lost(language: str) -> list[str]:
    """Return the messages of a language that lack a value of the English, or have another."""
    english = {name: values for path in files() for name, values in placeables(
        path.read_text(encoding="utf-8")).items()}
    found = []
    for path in sorted(language_folder(language).glob("*.ftl")):
        own = placeables(path.read_text(encoding="utf-8"))
        found += [f"{name}: {', '.join(sorted(values ^ english.get(name, set())))}"
                  for name, values in own.items() if values != english.get(name, set())]
    return found


@pytest.mark.parametrize("language", [tag for tag in languages() if tag != FALLBACK])
def test_no_message_of_a_language_has_lost_a_value(language):
    assert lost(language) == []


def test_a_lost_value_and_a_message_of_no_use_are_found(made_language):
    made_language("xx", language="language-name = X\n",
                  map="square-km = km²\nnothing-like-it = { $n }\n")
    assert lost("xx") == ["square-km: area", "nothing-like-it: n"]


def test_the_pseudo_language_marks_and_lengthens_every_message_and_keeps_its_values(
        tmp_path, monkeypatch):
    lengthened.write(tmp_path)
    monkeypatch.setenv("CONTACT_LINES_WORDS", str(tmp_path))
    catalogue.forget()
    try:
        assert lengthened.TAG in languages()
        assert lost(lengthened.TAG) == []
        english = catalogue.messages()
        plain_ones = {name: text for name, entry in english.items()
                      if (text := catalogue.plain(entry)) and name not in (
                          "language-locale", "language-direction")}
        for name, text in plain_ones.items():
            said = say(name, lengthened.TAG)
            assert said[0] == lengthened.OPENS and said[-1] == lengthened.CLOSES, name
            assert len(said) - 2 >= len(text) + round(0.4 * sum(map(str.isalpha, text))), name
        sentence = region_sentence("{day}", {"azerbaijan": 10, "karabakh": 30}, "open",
                                   lengthened.TAG)
        outside = re.sub(r"⟦[^⟦⟧]*⟧", "", sentence)
        while outside != sentence:
            sentence, outside = outside, re.sub(r"⟦[^⟦⟧]*⟧", "", outside)
        assert outside == ""
    finally:
        monkeypatch.undo()
        catalogue.forget()


def test_a_language_of_texts_alone_is_compiled_beside_the_english(atlas, made_language):
    made_language("xx", language="language-name = X\nlanguage-locale = ru\n", map=(
        "map-acts-count = { $n ->\n    [one] { $n } акт\n    [few] { $n } акта\n"
        "   *[other] { $n } актов\n} ({ WORD($act, of: \"act\", form: \"listed\") })\n"
        "change-no-event = Перемена\n"))
    document = Documents()["world"]
    said = world_words(document, atlas, "xx")
    sentences = " ".join(said["captions"]["acts"]["sentence"])
    assert "1 акт (" in sentences and "2 акта (" in sentences and "5 актов (" in sentences
    assert len(said["changes"]) == len(document["changes"])


def test_a_sheet_is_in_the_language_that_its_address_names(compiled_language):
    svg = image_svg(Documents(), State(ui=compiled_language), SheetOptions())
    assert "Made sources: " in svg and "Made events" in svg and ">Events<" not in svg


def test_threads_that_say_a_message_at_once_all_say_it_whole(monkeypatch):
    monkeypatch.setenv("CONTACT_LINES_STRICT_WORDS", "1")
    catalogue.forget()
    ready = Barrier(8)

    def speak(_) -> str:
        ready.wait()
        return say("store-waiting", made="bundle")

    with ThreadPoolExecutor(8) as pool:
        said = set(pool.map(speak, range(8)))
    assert said == {"Another process is making the bundle; waiting for it"}
