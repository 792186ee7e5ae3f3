"""The atlas as a folder of files: how it is written, and that nothing in it leads nowhere."""

from __future__ import annotations

import json
import re
import zipfile
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from dashboard.cli import main
from dashboard.documents import Documents
from dashboard.site.build import EMBED, MISSING, PAGE, SITEMAP, WHOLE_DATA, site_files
from dashboard.site.changes import Changes
from dashboard.site.facts import Facts
from dashboard.site.folder import MANIFEST, FolderError, write_folder
from dashboard.site.paths import day_path, days_path, fact_path, facts_path
from dashboard.site.record import Record
from dashboard.words.dates import spoken_day
from geodata.days import from_ordinal, ordinal, parse_day
from geodata.paths import DATA

SITE = "https://example.org/atlas/"


def day(text: str) -> int:
    return ordinal(parse_day(text))


# -- the folder -----------------------------------------------------------------------------

FILES = {"index.html": b"one", "files/a.js": b"two"}


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "public"


def test_a_new_folder_holds_the_files_and_their_list(folder):
    write_folder(folder, FILES, {"version": "1"})
    assert names(folder) == {*FILES, MANIFEST}
    assert json.loads((folder / MANIFEST).read_text())["version"] == "1"
    assert [path.name for path in folder.parent.iterdir()] == ["public"]


def test_an_empty_folder_is_taken(folder):
    folder.mkdir()
    write_folder(folder, FILES, {})
    assert names(folder) == {*FILES, MANIFEST}


def test_what_is_no_longer_of_it_goes_and_what_others_put_there_stays(folder):
    write_folder(folder, FILES, {})
    (folder / "CNAME").write_text("example.org")
    (folder / "files" / "theirs.txt").write_text("kept")
    write_folder(folder, {"index.html": b"three"}, {})
    assert names(folder) == {"index.html", MANIFEST, "CNAME", "files/theirs.txt"}
    assert (folder / "index.html").read_bytes() == b"three"
    assert (folder / "files" / "theirs.txt").read_text() == "kept"
    assert [path.name for path in folder.parent.iterdir()] == ["public"]


def test_a_folder_of_somebody_else_is_left_alone(folder):
    folder.mkdir()
    (folder / "thesis.doc").write_text("mine")
    with pytest.raises(FolderError, match="did not write; name an empty folder"):
        write_folder(folder, FILES, {})
    assert names(folder) == {"thesis.doc"}


@pytest.mark.parametrize("said", ["", "[]", '{"made_by": "me"}', '{"made_by": 1, "files": 2}'])
def test_a_list_of_somebody_else_makes_no_folder_ours(folder, said):
    folder.mkdir()
    (folder / MANIFEST).write_text(said)
    with pytest.raises(FolderError, match="did not write"):
        write_folder(folder, FILES, {})


def test_what_was_edited_since_is_not_written_over(folder):
    write_folder(folder, FILES, {})
    (folder / "index.html").write_bytes(b"by hand")
    with pytest.raises(FolderError, match=r"index\.html: was edited since"):
        write_folder(folder, FILES, {})
    assert (folder / "index.html").read_bytes() == b"by hand"


@pytest.mark.parametrize(("theirs", "named"), [
    ("b.html", "b.html"), ("deep/x.txt", "deep"), ("c", "c")])
def test_what_stands_where_a_file_would_be_is_not_written_over(folder, theirs, named):
    write_folder(folder, FILES, {})
    (folder / theirs).parent.mkdir(exist_ok=True)
    (folder / theirs).write_text("theirs")
    with pytest.raises(FolderError, match=f"{named}: is not of this command"):
        write_folder(folder, {"b.html": b"", "deep": b"", "c/d.html": b""}, {})
    assert names(folder) == {*FILES, MANIFEST, theirs}


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "public").write_text("")
    with pytest.raises(FolderError, match="is a file; name a folder"):
        write_folder(tmp_path / "public", FILES, {})


def test_a_folder_behind_a_link_is_written_where_it_is(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "public").symlink_to(tmp_path / "real")
    write_folder(tmp_path / "public", FILES, {})
    assert (tmp_path / "public").is_symlink()
    assert names(tmp_path / "real") == {*FILES, MANIFEST}


def test_what_cannot_be_written_whole_is_not_written(folder):
    write_folder(folder, FILES, {})
    with pytest.raises(OSError, match="x" * 200):
        write_folder(folder, {"index.html": b"new", "x" * 300: b""}, {})
    assert (folder / "index.html").read_bytes() == b"one"
    assert [path.name for path in folder.parent.iterdir()] == ["public"]


# -- what is in it --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return site_files(Documents(), SITE, ("en",), cards=False)


@pytest.fixture(scope="module")
def changes() -> Changes:
    return Changes(Record(Documents()))


@pytest.fixture(scope="module")
def told() -> Facts:
    return Facts(Record(Documents()))


@pytest.fixture
def few_days(monkeypatch) -> None:
    """A folder with the pages of three days: where it is not of the others."""
    days = [day("2020-11-20"), day("2020-11-25"), day("2020-12-01")]
    monkeypatch.setattr(Changes, "days", property(lambda _changes: days))


class Page(HTMLParser):
    """What a page leads to, loads and says of itself."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.meta: dict[str, str] = {}
        self.rel: dict[str, str] = {}
        self.scripts = 0
        self.ids: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.scripts += tag == "script"
        self.ids += [found["id"]] if "id" in found else []
        if tag == "meta":
            self.meta[found.get("name") or found.get("http-equiv") or ""] = found.get("content")
        if tag == "link":
            self.rel[found["rel"]] = found["href"]
        self.links += [found[name] for name in ("href", "src") if found.get(name)]


@cache
def parsed(content: bytes) -> Page:
    """Return a page; of the hundreds that there are each is parsed once for all tests."""
    return Page(content.decode())


def pages(files: dict[str, bytes]) -> dict[str, Page]:
    return {path: parsed(content) for path, content in files.items()
            if path.endswith(".html") and path != "contact-lines.html"}


def pages_of(files: dict[str, bytes]) -> list[tuple[str, str]]:
    """Return what each page without a script leads to."""
    found = []
    for path, page in pages(files).items():
        links = (urlsplit(urljoin(SITE + path, link)) for link in page.links
                 if path.startswith(("days", "facts")) and not link.startswith(("data:", "http")))
        found += [(path, link.path.removeprefix(urlsplit(SITE).path)) for link in links]
    return found


def test_no_page_has_an_id_twice(files):
    twice = {path: sorted(one for one, times in Counter(page.ids).items() if times > 1)
             for path, page in pages(files).items()}
    assert {path: ids for path, ids in twice.items() if ids} == {}


def test_no_page_leads_to_a_file_that_is_not_there(files):
    for path, page in pages(files).items():
        for link in page.links:
            target = urlsplit(urljoin(SITE + path, link))
            if not f"{target.scheme}://{target.netloc}{target.path}".startswith(SITE) or (
                    target.scheme not in ("http", "https")):
                continue
            name = unquote(target.path.removeprefix(urlsplit(SITE).path)) or PAGE
            image = name.startswith("image.")  # drawn by the page's script
            assert image or name in files, (path, link)


def test_no_address_begins_at_the_root_of_the_host(files):
    for path, page in pages(files).items():
        assert not [link for link in page.links if link.startswith("/")], path
    for path, content in files.items():
        if path.endswith((".css", ".svg")):
            assert b'url("/' not in content, path
            assert b'href="/' not in content, path


def test_every_file_that_a_style_sheet_names_lies_beside_it(files):
    for path, content in files.items():
        if path.endswith(".css"):
            for name in re.findall(r'url\("([^"]+)"\)', content.decode()):
                assert name.startswith("data:") or f"files/{name}" in files, (path, name)


def test_no_name_tells_when_anything_was_installed(files):
    stamps = [path for path in files if re.search(r"m\d{10}\.", path)]
    assert stamps == []


@pytest.mark.parametrize("path", [PAGE, EMBED])
def test_the_page_holds_the_policy_that_a_server_would_send(files, path):
    policy = Page(files[path].decode()).meta["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors" not in policy  # a page cannot say it of itself
    assert "unsafe-inline" not in policy.partition("script-src")[2].partition(";")[0]


def test_the_page_of_a_day_says_nowhere_but_in_its_style_sheet_how_it_looks(files):
    sheet = next(text.decode() for path, text in files.items() if "/days." in path
                 and path.endswith(".css"))
    for view in ("region", "world"):
        assert f".map.{view} {{ --paper-wide: " in sheet
    moved = set()
    for path, text in files.items():
        if path.startswith("days"):
            page = text.decode()
            policy = Page(page).meta["Content-Security-Policy"]
            assert "unsafe-inline" not in policy, path
            assert not re.search(r"<[^>]* style=|<style", page), path
            moved |= set(re.findall(r'data-displaced="([^"]+)"', page))
    # Marks of the world that lie on each other stand beside each other.
    assert moved
    assert [shift for shift in moved if f'[data-displaced="{shift}"]' not in sheet] == []


def test_the_page_names_its_one_address(files):
    assert Page(files[PAGE].decode()).rel["canonical"] == SITE


def test_where_there_is_one_language_no_page_names_it(files):
    assert [path for path in files if re.fullmatch(r"(index|embed)\..+\.html", path)] == []
    assert "hreflang" not in files[PAGE].decode()
    assert "ui=" not in files[PAGE].decode()


def test_each_language_has_a_page_and_a_frame_that_lead_to_one_another(compiled_language, few_days):
    found = site_files(Documents(), SITE, ("en", compiled_language), cards=False)
    pages = {tag: found[name].decode() for tag, name in (("en", PAGE), ("xx", "index.xx.html"))}
    for tag, page in pages.items():
        assert f'<html lang="{tag}"' in page
        assert re.findall(r'<a href="([^"?]*)\?[^"]*ui=(\w+)" data-tongue', page) == [
            (PAGE, "en"), ("index.xx.html", "xx")]
        assert re.findall(r'hreflang="(\w+)" href="([^"]+)">\n', page) == [
            ("en", SITE + PAGE), ("xx", f"{SITE}index.xx.html")]
    assert 'aria-label="Made play"' in pages["xx"]
    assert "Made play" not in pages["en"]
    assert 'aria-label="Made play"' in found["embed.xx.html"].decode()
    assert Page(pages["xx"]).rel["canonical"] == f"{SITE}index.xx.html"
    assert f"<loc>{SITE}index.xx.html</loc>" in found[SITEMAP].decode()
    assert f"<loc>{SITE}{PAGE}</loc>" not in found[SITEMAP].decode()
    # The days too, and what all of them lead to.
    day = found["days/2020-11-25.xx.html"].decode()
    assert '<html lang="xx"' in day
    assert re.findall(r'<a href="([^"]+)" lang="(\w+)" hreflang', day) == [
        ("../days/2020-11-25.html", "en"), ("../days/2020-11-25.xx.html", "xx")]
    assert ">Made changed<" in day and 'href="../index.xx.html?' in day and "ui=xx" in day
    assert "This language is a draft" in day
    assert "This language is a draft" not in found["days/2020-11-25.html"].decode()
    assert 'href="days/2020-11-25.xx.html"' in found["days.xx.html"].decode()
    fact = found["facts/e-kalbajar-2020.xx.html"].decode()
    assert '"../days/2020-11-25.xx.html"' in fact and "ui=xx" in fact
    assert '"../facts/e-kalbajar-2020.html" lang="en"' in fact
    assert f"<loc>{SITE}days/2020-11-25.xx.html</loc>" in found[SITEMAP].decode()
    missing = found[MISSING].decode()
    assert '<section lang="en">' in missing and '<section lang="xx">' in missing
    assert '<html lang="xx"' in found["contact-lines.xx.html"].decode()
    held = pages_of(found)
    assert [(path, link) for path, link in held if link not in found] == []


def test_every_day_of_change_has_a_page(files, changes):
    documents = Documents()
    days = {change[0] for view in ("region", "world") for change in documents[view]["changes"]}
    assert {day_path(one) for one in days} == {path for path in files if path.startswith("days/")}
    listed = files[days_path()].decode()
    assert [one for one in days if f'href="{day_path(one)}"' not in listed] == []


def test_a_day_needs_no_script_and_says_what_it_is(files, changes):
    for one in changes.days:
        page = parsed(files[day_path(one)])
        assert page.scripts == 0
        assert page.rel["canonical"] == SITE + day_path(one)
        assert spoken_day(one) in page.meta["description"]
        assert "default-src 'none'" in page.meta["Content-Security-Policy"]
        assert len(page.ids) == len(set(page.ids))


def test_each_event_of_the_map_and_each_act_has_a_page_that_its_day_leads_to(files, changes, told):
    linked = {sel for sel in changes.days_of if sel[:2] in ("e-", "r-")}
    acts = {f"r-{key}" for key in Documents()["record"]["resolutions"]["rows"]}
    assert told.days.keys() == linked | acts
    assert {fact_path(sel) for sel in told.days} == {
        path for path in files if path.startswith("facts/")}
    listed = files[facts_path()].decode()
    for sel in told.days:
        page = files[fact_path(sel)].decode()
        assert f"sel={sel}\"" in page and f'href="{fact_path(sel)}"' in listed
        for day in changes.days_of.get(sel, ()):
            assert f'"../{fact_path(sel)}"' in files[day_path(day)].decode()
            assert f'"../{day_path(day)}"' in page


def test_a_fact_needs_no_script_and_tells_people_and_machines_what_it_is(files, told):
    for sel in told.days:
        page = Page(files[fact_path(sel)].decode())
        [about] = re.findall(r"<script(.*?)</script>", files[fact_path(sel)].decode(), re.DOTALL)
        kind, _, text = about.partition(">")
        assert kind == ' type="application/ld+json"'
        assert page.rel["canonical"] == json.loads(text)["url"] == SITE + fact_path(sel)
        assert "default-src 'none'" in page.meta["Content-Security-Policy"]
        assert page.meta["description"]


def test_a_date_that_is_not_known_to_the_day_is_told_to_machines_as_none(files, told):
    days = {"datePublished", "startDate"}
    for sel in told.days:
        about = json.loads(re.search(r'ld\+json">(.*?)</script>', files[fact_path(sel)].decode())[1]
                           )["about"]
        known = re.fullmatch(r"\d{4}-\d\d-\d\d", told.fact(sel).date)
        assert [about[key] for key in days & about.keys()] == ([known[0]] if known else [])


def test_what_sources_say_differently_of_a_fact_stands_on_its_page(told):
    claims = told.fact("e-agdam-1993").claims
    assert {claim.text for claim in claims} >= {"date: 1993-07-23", "date: 1993-07-24"}
    assert [claim.text for claim in claims if claim.rule] == ["date: 1993-07-23"]
    assert all(claim.source.title for claim in claims)


def test_the_days_are_linked_forward_and_back(files, changes):
    days = changes.days
    for before, after in zip(days, days[1:], strict=False):
        assert parsed(files[day_path(before)]).rel["next"] == f"../{day_path(after)}"
        assert parsed(files[day_path(after)]).rel["prev"] == f"../{day_path(before)}"
    assert "prev" not in parsed(files[day_path(days[0])]).rel
    assert "next" not in parsed(files[day_path(days[-1])]).rel


def test_a_day_shows_its_map_and_nothing_of_another(files):
    page = files["days/2020-11-25.html"].decode()
    assert 'id="document-region"' in page
    assert " off\"" not in page
    assert re.search(r'id="p-[^"]*kalbajar[^"]*" class="piece azerbaijan"', page)
    before = files["days/2020-11-10.html"].decode()
    assert re.search(r'id="p-[^"]*kalbajar[^"]*" class="piece karabakh"', before)


def test_all_that_changed_on_a_day_is_told_with_its_source(changes):
    documents = Documents()
    record = documents["record"]
    chain = record["pieces"]["columns"].index("control")
    for one in changes.days:
        told = changes.on(one)
        for view in ("region", "world"):
            keys = {change[2] for change in documents[view]["changes"]
                    if change[0] == one and change[2]}
            named = {change.sel[2:] for found in told.values() for change in found}
            assert keys <= named, from_ordinal(one)
        date = from_ordinal(one).isoformat()
        passed = sum(step[0] == date for row in record["pieces"]["rows"].values()
                     for step in row[chain])
        assert len(changes.held_from(one)) == passed
        for change in (change for found in told.values() for change in found):
            assert change.statements or not change.sel, change


def test_a_statement_that_is_known_between_two_days_says_so(changes):
    told = changes.on(day("2020-11-10"))["positions"]
    albania = next(change for change in told if change.sel == "j-al")
    assert albania.statements[0].text.startswith("Between 27 September 2020 and 10 November 2020: ")


def test_what_has_no_source_says_so(files):
    pages_without = [path for path, content in files.items() if path.startswith("days/")
                     and b'class="unreferenced"' in content]
    documents = Documents()
    columns = documents["record"]["events"]["columns"]
    at, date = columns.index("source_id"), columns.index("date")
    shown = {change[2] for change in documents["region"]["changes"]}
    without = {row[date][-10:] for key, row in documents["record"]["events"]["rows"].items()
               if key in shown and not row[at]}
    assert all(f"days/{iso}.html" in pages_without for iso in without)


def test_an_address_that_nobody_else_knows_is_not_linked(changes):
    for one in changes.days:
        for found in changes.on(one).values():
            for change in found:
                for statement in change.statements:
                    assert re.match(r"https?://|\Z", statement.source.url)


def test_the_page_of_no_address_works_at_any(files):
    page = Page(files[MISSING].decode())
    assert page.scripts == 0
    assert all(link.startswith((SITE, "data:")) for link in page.links)


def test_search_engines_are_told_of_every_page(files, changes, told):
    found = [loc.text for loc in ElementTree.fromstring(files[SITEMAP]).iter(
        "{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert found == [SITE, SITE + days_path(), *(SITE + day_path(one) for one in changes.days),
                     SITE + facts_path(), *(SITE + fact_path(sel) for sel in told.days)]


def test_the_whole_record_is_there_as_it_is(files):
    with zipfile.ZipFile(BytesIO(files[WHOLE_DATA])) as archive:
        assert archive.testzip() is None
        assert archive.read("contact-lines-data/events.csv") == (DATA / "events.csv").read_bytes()
        assert "contact-lines-data/datapackage.json" in archive.namelist()
        assert "contact-lines-data/LICENSE" in archive.namelist()
    assert b"papaparse" in files["licences.txt"]


# -- the command ----------------------------------------------------------------------------


def test_the_command_writes_the_folder_twice_with_the_same_bytes(
        tmp_path, capsys, monkeypatch, few_days):
    # In one language: what all of them take is no part of this.
    monkeypatch.setattr("dashboard.server.app.languages", lambda: ("en",))
    monkeypatch.setattr("dashboard.store.languages", lambda: ("en",))
    public = tmp_path / "public"

    def written() -> dict[str, bytes]:
        assert main(["site", "-o", str(public), "--site", SITE[:-1], "--no-cards"]) == 0
        return {name: (public / name).read_bytes() for name in names(public)}

    once, again = written(), written()
    assert again.keys() == once.keys()
    assert [path for path in once if again[path] != once[path]] == []
    assert "files" in capsys.readouterr().err
    assert f'<link rel="canonical" href="{SITE}">' in once[PAGE].decode()


def test_the_command_says_what_is_wrong_before_it_works(tmp_path, capsys):
    (tmp_path / "public").mkdir()
    (tmp_path / "public" / "mine.txt").write_text("")
    assert main(["site", "-o", str(tmp_path / "public"), "--site", SITE]) == 2
    assert "name an empty folder" in capsys.readouterr().err
    assert main(["site", "-o", str(tmp_path / "new"), "--site", "http://localhost/"]) == 2
    assert "--site http://localhost/: write the address" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()
