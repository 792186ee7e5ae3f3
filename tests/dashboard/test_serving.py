"""What the server sends of the first load: fonts by script, tips, each compressed once."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

import brotli
import pytest

from dashboard.address.state import State
from dashboard.documents import TIPS, Documents
from dashboard.export.image import image_bytes
from dashboard.export.options import SheetOptions
from dashboard.export.png import png_bytes
from dashboard.export.renderers import Renderers
from dashboard.fonts import FACES, FOLDER, SCRIPTS, characters
from dashboard.pages.assets import font_faces, font_files
from dashboard.server import app as app_module
from dashboard.server import files as serving
from dashboard.server.app import create_app
from dashboard.server.bodies import Body, Compressor
from dashboard.server.settings import Settings
from dashboard.store import documents_folder
from tests.waiting import until


@pytest.fixture(scope="module")
def app():
    return create_app()


@pytest.fixture(scope="module")
def client(app):
    return app.server.test_client()


def test_the_parts_of_a_face_share_no_character():
    sets = [characters(script) for script in SCRIPTS]
    assert len(set().union(*sets)) == sum(map(len, sets))


def test_every_character_of_the_record_is_in_a_part():
    text = "".join(path.read_text(encoding="utf-8") for path in documents_folder().glob("*.json"))
    known = set().union(*(characters(script) for script in SCRIPTS))
    assert {c for c in set(text) if c.isprintable() and ord(c) not in known} == set()


def test_english_names_need_the_first_part_and_azerbaijani_ones_the_second_only():
    labels = Documents()["region"]["labels"]
    first, second = characters("basic"), characters("latin")
    for lang, parts in (("en", first), ("az", first | second)):
        text = {c for label in labels for c in label["names"][lang][0]}
        assert {c for c in text if ord(c) not in parts} == set(), lang


def test_every_part_of_a_face_has_its_rule_and_range():
    rules = font_faces({path.name: path.name for path in font_files()})
    assert rules.count("@font-face") == len(font_files()) == len(list(FOLDER.glob("*.woff2")))
    assert rules.count("unicode-range") == rules.count("@font-face")
    for family, *_ in FACES.values():
        assert f'"{family}"' in rules


def test_the_tips_are_the_records_own():
    documents = Documents()
    record = documents["record"]
    tips = {view: json.loads(documents.tips_text(view)) for view in TIPS}
    assert [*tips["region"], *tips["world"]] == ["pieces", "events", "lines", "jurisdictions"]
    called = {}
    for _, title, event, *_ in documents["region"]["changes"]:
        called.setdefault(event, title)
    untold = 0
    for table, part in chain(*(tables.items() for tables in tips.values())):
        assert part["rows"].keys() == record[table]["rows"].keys()
        for key, row in part["rows"].items():
            whole = dict(zip(record[table]["columns"], record[table]["rows"][key], strict=True))
            for name, value in zip(part["columns"], row, strict=True):
                if name == "control":
                    assert [step[2] for step in value] == [step[2] for step in whole[name]]
                elif value is None and (table, name) == ("events", "title"):
                    # The map's own changes say it.
                    untold += 1
                    assert called[key] == whole[name]
                else:
                    assert value == whole[name]
    assert untold > 100
    assert len(brotli.compress(documents.tips_text("region").encode())) < 14_000


def test_every_file_is_compressed_once_and_kept_for_ever(app, client, monkeypatch):
    calls = []
    monkeypatch.setattr(app.hashed.compressor, "later", lambda *_: calls.append("later"))
    address = app.addresses.views["dash"]["scripts"][0]
    plain = client.get(f"/{address}", headers={"Accept-Encoding": "identity"}).data
    for _ in range(3):
        sent = client.get(f"/{address}", headers={"Accept-Encoding": "br"})
        assert sent.headers["Content-Encoding"] == "br"
        assert "immutable" in sent.headers["Cache-Control"]
        assert brotli.decompress(sent.data) == plain
    assert calls == ["later"]


def test_every_file_that_the_page_asks_for_is_on_the_shelf(app):
    def addresses(value) -> list[str]:
        if isinstance(value, str):
            return [value]
        return [found for one in (value.values() if isinstance(value, dict) else value)
                for found in addresses(one)]

    for address in addresses(app.addresses.views):
        content, mimetype = app.hashed.read(app.hashed.beside(address))
        assert content
        if mimetype == "application/json":
            json.loads(content)


def test_a_worker_that_begins_when_its_documents_are_gone_finds_them_again(tmp_path):
    shown = create_app(tongues=("en",), documents=tmp_path / "gone").documents
    assert shown.folder == documents_folder()


def test_another_start_gives_the_same_files():
    # Two languages: the files of each further one are made by the same code, and take seconds.
    one, other = (create_app(tongues=("en", "hy")) for _ in range(2))
    assert other.addresses == one.addresses
    assert [*other.hashed] == [*one.hashed]
    for key in one.hashed:
        assert other.hashed.read(key) == one.hashed.read(key), key


def test_no_file_knows_under_which_path_the_page_stands(app, client):
    assert re.findall(r'(?:src|href)="/', client.get("/").text) == []
    for key in app.hashed:
        content, mimetype = app.hashed.read(key)
        if mimetype == "text/css":
            assert re.findall(rb"url\(\W?/", content) == []


def test_dash_has_no_callback_that_runs_here(app):
    start = json.loads(app.hashed.read(app.hashed.beside(app.addresses.views["dash"]["start"]))[0])
    assert len(start["dependencies"]) >= 2
    assert all(callback["clientside_function"] for callback in start["dependencies"])


def test_what_is_made_later_is_made_once_and_named_by_what_it_is_made_of():
    made = []
    hashed = serving.HashedFiles("files/")
    first = hashed.put_later("a.json", "one", lambda: made.append("a") or "[]", "application/json")
    assert hashed.put_later("a.json", "two", str, "application/json") != first
    assert made == []
    assert [hashed.read(hashed.beside(first)) for _ in "ab"] == [(b"[]", "application/json")] * 2
    assert made == ["a"]


@pytest.mark.parametrize("often", [1, 3])
def test_what_is_asked_for_often_enough_is_made_as_small_as_it_gets(often, monkeypatch):
    shrunk, shrink = threading.Event(), Body.shrink
    monkeypatch.setattr(Body, "shrink", lambda body: (shrink(body), shrunk.set()))
    body = Body(b"the line of contact, again and again; " * 400, "text/plain",
                compressor=Compressor(), often=often)
    for _ in range(often):
        assert not shrunk.is_set()
        body.form("br")
    assert shrunk.wait(20)
    assert body.form("br") == brotli.compress(body.content, quality=11)


@pytest.mark.parametrize("address", [
    "/", "/?day=2020-11-24&embed=1", "style", "data.csv?day=2001-01-01",
    "image.svg?day=2001-01-01", "image.png?day=2001-01-01&width=100"])
def test_who_has_it_already_is_told_so(app, client, address):
    address = app.addresses.style if address == "style" else address
    for encoding in ("br", "gzip", "identity"):
        first = client.get(address, headers={"Accept-Encoding": encoding})
        assert first.status_code == 200
        assert first.headers["Cache-Control"]
        again = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]
        assert again.headers["Cache-Control"] == first.headers["Cache-Control"]


def test_a_page_in_a_state_is_written_once(app, client, monkeypatch):
    written = []
    monkeypatch.setattr(app_module, "render_page",
                        lambda *given: written.append(given[2]) or "<!DOCTYPE html>")
    for query in ("?day=1991-02-03&v=3", "?v=3&day=1991-02-03", "?v=3&day=1991-02-04"):
        assert client.get(f"/{query}").status_code == 200
    assert len(written) == 2


def test_what_a_browser_shows_may_use_no_power_of_it_and_no_other_file_says_so(app, client):
    files = {key.rpartition(".")[2]: f"/files/{key}" for key in app.hashed}
    for shown in ("/", "/?embed=1", "/image.svg?day=2020-11-10"):
        assert "camera=()" in client.get(shown).headers.get("Permissions-Policy", ""), shown
    for loaded in ("js", "css", "woff2", "json"):
        assert "Permissions-Policy" not in client.get(files[loaded]).headers, loaded


def test_the_page_itself_asks_for_no_script_but_its_own(client):
    page = client.get("/").text
    scripts = re.findall(r'<script data-script="files/([^"]*)"', page)
    assert [name.partition(".")[0] for name in scripts] == ["atlas"]
    assert "<script src" not in page


# -- addresses ------------------------------------------------------------------------------


def test_no_address_puts_a_part_of_the_page_where_it_does_not_belong(client):
    """What an address says is told as text, whatever it says."""
    names = ("scripts", "renderer", "app_entry", "config", "metas", "css")
    plain = client.get("/").text
    for form in ("%7B%25{}%25%7D", "%7B%7B+dash.{}+%7D%7D"):
        page = client.get("/?" + "&".join(f"{form.format(name)}=1" for name in names)).text
        assert page.count('id="react-entry-point"') == plain.count('id="react-entry-point"') == 1
        assert page.count("<script") == plain.count("<script")
        assert page.count("In this address") == len(names)


@pytest.mark.parametrize("path", ["/x", "/index.html", "/files/none.js", "/image.exe",
                                  "/_dash-component-suites/nolib/x.js",
                                  "/_dash-component-suites/dash/none.js"])
def test_what_is_not_there_is_not_found(client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    assert "Traceback" not in answer.text
    assert "react-entry-point" not in answer.text


def links(client, host: str) -> list[str]:
    svg = client.get("/image.svg?v=3&day=2020-11-24", headers={"Host": host}).text
    return re.findall(r"<dc:source>([^<]*)", svg)


@pytest.mark.parametrize(("host", "link"), [
    ("atlas.example", "http://atlas.example/"), ("atlas.example:81", "http://atlas.example:81/"),
    ("127.0.0.1:8050", ""), ("localhost", ""),
])
def test_a_file_names_the_host_that_was_asked_if_all_can_reach_it(client, host, link):
    assert links(client, host)[0] == f"{link}?v=3&amp;day=2020-11-24"


def test_a_site_that_is_told_stands_whatever_host_is_asked():
    client = create_app(Settings("https://atlas.example/")).server.test_client()
    for host in ("127.0.0.1:8050", "atlas.example"):
        assert links(client, host)[0] == "https://atlas.example/?v=3&amp;day=2020-11-24"


# -- files that are made --------------------------------------------------------------------


@pytest.fixture
def renderers():
    renderers = Renderers(2)
    yield renderers
    renderers.close()


def test_a_renderer_draws_what_the_command_draws(renderers):
    options = SheetOptions(width=300)
    drawn, own = (image_bytes(Documents(), State(), "png", options, draw=draw)
                  for draw in (renderers.png_bytes, png_bytes))
    assert drawn == own


def test_renderers_draw_for_many_at_once(renderers):
    svgs = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{n}" height="9"/>'
            for n in range(10, 30)]
    with ThreadPoolExecutor(8) as pool:
        drawn = list(pool.map(lambda svg: renderers.png_bytes(svg, 40), svgs))
    assert drawn == [png_bytes(svg, 40) for svg in svgs]
    assert len(renderers._begun) <= 2


def test_a_renderer_that_was_ended_is_replaced(renderers):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    first = renderers.png_bytes(svg, 9)
    for renderer in renderers._begun:
        renderer.kill()
        renderer.wait()
    assert renderers.png_bytes(svg, 9) == first


def test_a_renderer_ends_with_its_server():
    code = ("from dashboard.export.renderers import RENDERERS\n"
            "RENDERERS.png_bytes('<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" "
            "height=\"9\"/>', 9)\n"
            "print(*(p.pid for p in RENDERERS._begun), flush=True)\n"
            "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True,
                          check=False, timeout=60)
    pid = int(done.stdout)

    def listed() -> str:
        return subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True,
                              text=True, check=False).stdout.strip()
    until(lambda: listed() in ("", "Z"), 5.0, lambda: f"the renderer still runs: {listed()}")


def test_pages_are_sent_while_pictures_are_drawn(app):
    drawing = threading.Thread(
        target=lambda: app.server.test_client().get("/image.png?day=1999-09-09"))
    drawing.start()
    waits = []
    while drawing.is_alive():
        started = time.perf_counter()
        assert app.server.test_client().get("/").status_code == 200
        waits.append(time.perf_counter() - started)
    assert len(waits) > 2


def test_a_file_that_a_reader_has_is_not_made_again(client, monkeypatch):
    address = "/image.svg?day=2001-01-01"
    first = client.get(address)
    assert first.status_code == 200
    monkeypatch.setattr(app_module, "image_bytes", lambda *_, **__: b"made again")
    again = client.get(address)
    assert again.data == first.data
    known = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
    assert (known.status_code, known.data) == (304, b"")


def test_other_files_have_other_tags(client):
    tags = {client.get(f"/image.svg?day=2001-01-01{more}").headers["ETag"] for more in
            ("", "&lang=hy", "&hide=military", "&layout=a4", "&title=x", "&sel=p-agdam-west")}
    tags.add(client.get("/image.pdf?day=2001-01-01").headers["ETag"])
    assert len(tags) == 7


def test_what_is_too_large_to_be_drawn_for_all_is_told(client):
    answer = client.get("/image.png?layout=square&width=6000")
    assert answer.status_code == 400
    assert "PDF or SVG" in answer.text
    assert "contact-lines export" in answer.text
    assert client.get("/image.pdf?layout=a3&mm=1189").status_code == 200
