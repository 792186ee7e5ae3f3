"""Every kind of bad request: an answer of 4xx and one line in the log, never a fault of ours."""

from __future__ import annotations

import errno
import json
import logging
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.export.renderers import RendererError
from dashboard.server import app as app_module
from dashboard.server.app import create_app
from dashboard.server.guard import MOST_ASKED, MOST_SENT
from dashboard.server.settings import Settings

DASH = ["/_dash-update-component", "/_dash-layout", "/_dash-dependencies", "/_reload-hash",
        "/_dash-component-suites/dash/deps/react@18.js", "/_favicon.ico", "/_dash-config"]
# Each half of a pair that JSON can write, none of which Dash would take.
BODIES = [b"", b"{", b"null", b"[]", b"7", b'"\\ud800"', b"[" * 5000, b'{"output": {"id": 1}}',
          json.dumps({"output": "grid.rowData", "inputs": None}).encode(), b"\xff\xfe"]


@pytest.fixture(scope="module")
def app():
    return create_app()


@pytest.fixture
def lines(caplog):
    """Return the lines that the server has logged."""
    caplog.set_level(logging.WARNING, logger="contact-lines")

    def told() -> list[str]:
        return [record.getMessage() for record in caplog.records]
    told.clear = caplog.clear
    return told


@pytest.fixture
def client(app):
    return app.server.test_client()


def refused(answer, lines, status: int | None = None) -> str:
    """Return the one line that was logged of a refusal."""
    assert 400 <= answer.status_code < 500
    assert status in (None, answer.status_code)
    assert "Traceback" not in answer.text
    [line] = lines()
    assert line.startswith(f"{answer.status_code} ")
    assert "\n" not in line
    lines.clear()
    return line


@pytest.mark.parametrize("path", DASH)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "OPTIONS"])
def test_dash_has_no_endpoint(client, lines, path, method):
    refused(client.open(path, method=method, json={"output": "x"}), lines, 404)


@pytest.mark.parametrize("body", BODIES)
def test_nothing_that_is_sent_is_read(client, lines, body):
    for path in ("/", "/_dash-update-component", "/image.svg", "/files/none.js"):
        refused(client.post(path, data=body, content_type="application/json"), lines)


@pytest.mark.parametrize("host", [
    "", "a b", 'a"><script>', "a/b", "a?b", "a@b", "[::1", "a:99999", "a:x", "\xe9", "a,b", "..\\x",
])
def test_a_host_that_is_none_is_refused(client, lines, host):
    refused(client.get("/", headers={"Host": host}), lines, 400)


@pytest.fixture(scope="module")
def site():
    """An atlas that has a site."""
    return create_app(Settings("https://atlas.example/", (".atlas.example",)))


@pytest.mark.parametrize("host", ["atlas.example", "atlas.example:81", "127.0.0.1:8050", "[::1]:1",
                                  "localhost", "maps.atlas.example"])
def test_the_hosts_of_a_site_are_answered_and_no_others(host, site, lines):
    client = site.server.test_client()
    assert client.get("/healthz", headers={"Host": "10.0.0.7"}).status_code == 200
    assert client.get("/", headers={"Host": host}).status_code == 200
    for other in ("evil.example", f"{host.partition(':')[0].strip('[')}.evil.example"):
        refused(client.get("/", headers={"Host": other}), lines, 400)


def test_a_long_body_and_a_long_address_are_refused(client, lines):
    refused(client.post("/", data=b"x" * (MOST_SENT + 1)), lines, 413)
    line = refused(client.get(f"/?day={'9' * MOST_ASKED}"), lines, 414)
    assert len(line) < 700


def test_a_line_of_the_log_holds_nothing_but_what_was_asked_and_why(client, lines):
    line = refused(client.get("/no%0Asuch%1b%5b31mpl%C3%A4ce?x=%0d%0a", headers={
        "X-Forwarded-For": "203.0.113.9"}, environ_base={"REMOTE_ADDR": "203.0.113.8"}), lines)
    assert line.isascii()
    assert "203.0.113" not in line
    assert r"/no\nsuch\x1b[31mpl\xe4ce" in line


def test_a_line_of_the_log_says_what_is_wrong_with_a_question(client, lines):
    line = refused(client.get("/api/v1/snapshot.json?day=never"), lines, 400)
    assert '"parameter": "day"' in line


@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
@pytest.mark.parametrize("title", ["卡拉巴赫", "地图 2020", "\U0001f5fa map", "कराबाख", "אש"])
def test_a_title_with_letters_that_no_font_has_is_refused_and_names_them(
        client, lines, kind, title):
    answer = client.get(f"/image.{kind}?title={quote(title)}")
    refused(answer, lines, 400)
    missing = next(letter for letter in title if ord(letter) > 0x500)
    assert f"{missing} (U+{ord(missing):04X})" in answer.text


@pytest.mark.parametrize("fault", [
    OSError(errno.ENOSPC, "No space left on device"), OSError(errno.EROFS, "Read-only"),
    RendererError("ended")])
def test_what_the_machine_has_no_room_for_is_told_in_one_line(app, lines, fault, monkeypatch):
    def fail(*_, **__):
        raise fault
    monkeypatch.setattr(app_module, "image_bytes", fail)
    answer = app.server.test_client().get("/image.svg?day=1991-01-02")
    assert answer.status_code == 503
    [line] = lines()
    assert line.startswith("503 GET /image.svg?day=1991-01-02: The server has no room")
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("theme", ["acts", "votes", "positions"])
@pytest.mark.parametrize("file", ["image.svg", "data.csv"])
def test_a_day_before_anybody_acted_has_a_map_without_a_source(client, theme, file):
    answer = client.get(f"/{file}?v=3&view=world&day=1988-01-01&theme={theme}")
    assert answer.status_code == 200


# -- any request at all ---------------------------------------------------------------------

NAMES = st.sampled_from([
    "day", "v", "view", "with", "mode", "theme", "hide", "show", "lang", "ui", "sel", "at", "fact",
    "embed", "title", "layout", "scale", "width", "mm", "dpi", "svg", "lon", "lat", "url",
    "maxwidth", "amp;day", "utm_source"]) | st.text(max_size=8)
VALUES = st.sampled_from([
    "", "1", "0", "-1", "1e999", "nan", "2020-11-24", "9999-99-99", "world", "compare", "charts",
    "records", "difference", "e-agdam-2020", "p-kalbajar", "44.5,39.9,2", "hy", "en", "a4",
    "editing"]) | st.text(max_size=40)
PATHS = st.sampled_from([
    "/", "/healthz", "/files/", "/files/atlas.js", "/files/../x", "/image.svg", "/image.bmp",
    "/data.exe", "/files/event-points/en/0.json", "/api/v1/at.json", "/api/v1/snapshot.csv",
    "/api/v1/x.y", "/oembed", "/robots.txt", *DASH, "//", "/%00", "/image.", "/data./x",
]) | st.text(max_size=30).map(lambda text: f"/{quote(text)}")
HEADERS = st.dictionaries(
    st.sampled_from(["Accept-Encoding", "Accept-Language", "If-None-Match", "If-Modified-Since",
                     "Prefer", "Range", "Host", "Cookie", "Content-Type", "Expect",
                     "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Prefix"]),
    st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"),
            max_size=40), max_size=4)


@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(method=st.sampled_from(["GET", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS",
                               "TRACE", "BREW"]),
       path=PATHS, query=st.lists(st.tuples(NAMES, VALUES), max_size=5), headers=HEADERS,
       body=st.none() | st.binary(max_size=60) | st.sampled_from(BODIES))
def test_whatever_is_asked_the_answer_is_no_fault_of_ours(
        app, lines, method, path, query, headers, body):
    lines.clear()
    asked = "&".join(f"{quote(name)}={quote(value)}" for name, value in query)
    answer = app.server.test_client().open(
        f"{path}?{asked}", method=method, headers=headers, data=body)
    assert answer.status_code < 500
    assert len(lines()) == (answer.status_code >= 400)
    assert "Traceback" not in answer.text
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
