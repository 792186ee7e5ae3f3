"""What the server sends of the first load: fonts by script, tips, each compressed once."""

from __future__ import annotations

import json
import re
import time

import brotli
import pytest

from dashboard import serving
from dashboard.app import create_app
from dashboard.documents import Documents
from dashboard.fonts import FACES, FOLDER, SCRIPTS, characters
from dashboard.parts import font_faces, font_files


@pytest.fixture(scope="module")
def app():
    return create_app()


@pytest.fixture(scope="module")
def client(app):
    return app.server.test_client()


def addresses(page: str, part: str) -> list[str]:
    return [found for found in re.findall(r'(?:src|href)="(/[^"]*)"', page) if part in found]


def test_the_parts_of_a_face_share_no_character():
    sets = [characters(script) for script in SCRIPTS]
    assert len(set().union(*sets)) == sum(map(len, sets))


def test_every_character_of_the_record_is_in_a_part():
    text = "".join(path.read_text(encoding="utf-8")
                   for path in (FOLDER.parent / "compiled").glob("*.json"))
    known = set().union(*(characters(script) for script in SCRIPTS))
    assert {c for c in set(text) if c.isprintable() and ord(c) not in known} == set()


def test_english_and_azerbaijani_names_need_the_first_part_only():
    labels = Documents()["region"]["labels"]
    text = {c for label in labels for lang in ("en", "az") for c in label["names"][lang][0]}
    assert {c for c in text if ord(c) not in characters("latin")} == set()


def test_every_part_of_a_face_has_its_rule_and_range():
    rules = font_faces({path.name: path.name for path in font_files()})
    assert rules.count("@font-face") == len(font_files()) == len(list(FOLDER.glob("*.woff2")))
    assert rules.count("unicode-range") == rules.count("@font-face")
    for family, *_ in FACES.values():
        assert f'"{family}"' in rules


def test_the_tips_are_the_records_own():
    documents = Documents()
    tips, record = json.loads(documents.tips_text), documents["record"]
    for table, part in tips.items():
        assert part["rows"].keys() == record[table]["rows"].keys()
        for key, row in part["rows"].items():
            whole = dict(zip(record[table]["columns"], record[table]["rows"][key], strict=True))
            for name, value in zip(part["columns"], row, strict=True):
                if name == "control":
                    assert [step[2] for step in value] == [step[2] for step in whole[name]]
                else:
                    assert value == whole[name]
    assert len(brotli.compress(documents.tips_text.encode())) < 20_000


def test_dashs_scripts_are_compressed_once_and_kept_for_ever(app, client, monkeypatch):
    calls = []
    monkeypatch.setattr(app.shelf.press, "_later", lambda *_: calls.append("later"))
    script = addresses(client.get("/").text, "prop-types")[0]
    plain = client.get(script, headers={"Accept-Encoding": "identity"}).data
    for _ in range(3):
        sent = client.get(script, headers={"Accept-Encoding": "br"})
        assert sent.headers["Content-Encoding"] == "br"
        assert "immutable" in sent.headers["Cache-Control"]
        assert brotli.decompress(sent.data) == plain
    assert calls == ["later"]


def test_a_second_reader_gets_the_smallest_form():
    press, content = serving.Press(), b"the line of contact, again and again; " * 400
    quick = press.form(content, "br")
    for _ in range(100):
        if press.form(content, "br") != quick:
            break
        time.sleep(0.02)
    assert press.form(content, "br") == brotli.compress(content, quality=11)


def test_the_page_asks_for_nothing_that_a_map_does_not_need(client):
    page = client.get("/").text
    assert addresses(page, "_dash-component-suites")
    for part in ("dash_table", "ag_grid", "plotly"):
        assert addresses(page, part) == []
