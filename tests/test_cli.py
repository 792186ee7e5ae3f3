"""The command line: what it writes, what it says when asked wrongly, and old links."""

from __future__ import annotations

import csv
import io
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from dashboard.address.grammar import VERSION
from dashboard.address.query import read_query, to_query
from dashboard.address.site import public_site, query_of
from dashboard.address.state import off_at_start
from dashboard.cli import _parser, main
from dashboard.export.options import LAYOUTS
from geodata import reading
from geodata.paths import DATA

LINKS = [line.split("\t") for line in (Path(__file__).parent / "fixtures" / "links.txt")
         .read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


@pytest.fixture
def read_once(atlas, monkeypatch):
    """Commands that find the data read and checked; of those without, the one that is cut short
    by its reader is one, in a process of its own."""
    monkeypatch.setattr("geodata.load_atlas", lambda **_: atlas, raising=False)


# -- links ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("link", "meant"), LINKS, ids=[link for link, _ in LINKS])
def test_a_link_of_once_still_opens_what_it_opened(link, meant):
    assert read_query(query_of(link))[0] == read_query(query_of(meant))[0]


@pytest.mark.parametrize("meant", sorted({meant for _, meant in LINKS}))
def test_a_state_is_written_as_it_is_read(meant):
    state, ignored = read_query(query_of(meant))
    assert not ignored
    assert read_query(query_of(f"?{to_query(state)}"))[0] == state


@pytest.mark.parametrize(("address", "query"), [
    ("2020-11-24", {"v": str(VERSION), "day": "2020-11-24"}),
    ("?day=2020-11-24", {"day": "2020-11-24"}),
    ("day=2020-11-24", {"day": "2020-11-24"}), ("https://atlas.example/", {}),
    ("https://atlas.example/?view=world&day=2012-01-01",
     {"view": "world", "day": "2012-01-01"}),
])
def test_a_day_a_query_and_a_link_are_addresses(address, query):
    assert query_of(address) == query


def test_a_day_alone_is_drawn_as_the_page_begins_and_a_link_of_once_as_it_was():
    drawn, linked = (read_query(query_of(f"{before}2020-11-24"))[0] for before in ("", "?day="))
    assert drawn.hidden == off_at_start("")
    assert "claimed" in drawn.hidden - linked.hidden


@pytest.mark.parametrize("address", [
    "http://127.0.0.1:8050/?day=2020-11-24", "http://localhost:8050/", "http://[::1]/",
    "http://192.168.1.7/", "http://atlas.local/", "?day=2020-11-24", "ftp://atlas.example/",
])
def test_an_address_that_only_one_machine_can_open_is_none(address):
    assert public_site(address) == ""


@pytest.mark.parametrize("address", [
    "http://[", "https://atlas.example:99999/", "https://atlas.example:x/",
    'https://atlas.example"><b>/', "https://atlas example/",
])
def test_an_address_that_is_none_is_none(address):
    assert public_site(address) == ""


def test_a_site_holds_no_markup():
    assert public_site("https://atlas.example/</script>'\"&") == (
        "https://atlas.example/%3C/script%3E%27%22%26")


def test_a_site_is_told_without_names_and_passwords():
    assert public_site("https://me:secret@atlas.example/a/?x=1") == "https://atlas.example/a/"


# -- help -----------------------------------------------------------------------------------


COMMANDS = ("serve", "export", "film", "snapshot", "where", "cite", "diff", "data", "onefile",
            "check", "compile")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_explained(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"contact-lines {command}" in capsys.readouterr().out


def test_the_help_gives_examples_that_can_be_read(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    told = capsys.readouterr().out
    assert all(command in told for command in COMMANDS)
    assert "examples:" in told


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_is_named_in_the_help(layout, capsys):
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    assert layout in capsys.readouterr().out


# -- citing ---------------------------------------------------------------------------------


def test_a_fact_is_cited_with_the_place_of_the_atlas(capsys):
    assert main(["cite", "https://atlas.example/a/?v=2&sel=e-agdam-2020&fact=00000000"]) == 0
    told = capsys.readouterr()
    assert f"https://atlas.example/a/?v={VERSION}&sel=e-agdam-2020&fact=" in told.out
    assert "Azerbaijan army enters district handed over by Armenia" in told.out
    assert "changed since your link was made; it now says: Agdam district" in told.err


def test_the_source_of_a_fact_without_one_is_none(capsys, atlas):
    without = atlas.control[atlas.control.basis == "unreferenced"].iloc[0]
    day = f"{without.valid_from:%Y-%m-%d}"
    assert main(["cite", f"p-{without.piece_id}", day, "--what", "source"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert f"p-{without.piece_id}.{day} rests on no source in the record" in told.err


# -- asked wrongly --------------------------------------------------------------------------


@pytest.mark.parametrize(("arguments", "told"), [
    (["export", "2020-11-24", "-o", "map.bmp"], "name it .svg, .png, .pdf"),
    (["export", "2020-11-24", "-o", "map"], "a file without a suffix"),
    (["export", "2020-11-24", "-o", "nowhere/map.svg"], "no such folder; make it first"),
    (["export", "the day", "-o", "map.svg"], "'the day'"),
    (["export", "https://atlas.example/", "-o", "map.svg"], "names no view"),
    (["export", "2020-11-24", "-o", "m.png", "--scale", "99"], "--scale 99: write a number"),
    (["export", "2020-11-24", "-o", "m.png", "--layout", "a3", "--dpi", "1200"], "too large"),
    (["export", "2020-11-24", "-o", "m.svg", "--site", "http://localhost/"], "--site"),
    (["film", "--from", "2020-09-31", "-o", "f.gif"], "2020-09-31"),
    (["film", "--from", "2020-12-01", "--to", "2020-11-01", "-o", "f.gif"], "earlier day"),
    (["film", "--by", "moon", "-o", "f.gif"], "write change, day, week"),
    (["film", "-o", "f.avi"], "name it .gif, .mp4, .webm"),
    (["film", "--rest", "900", "-o", "f.gif"], "--rest 900"),
    (["data", "2020-11-24", "-o", "d.xlsx"], "name it .csv, .geojson, .gpkg, .zip"),
    (["diff", "2020-11-24", "1066-10-14"], "1066-10-14"),
    (["snapshot", "soon"], "soon"),
    (["where", "Shua", "2020-11-07"], "shusha-shushi"),
    (["where", "Atlantis", "2020-11-07"], "or write a longitude and a latitude"),
    (["where", "39.8,46.7", "2020-11-07"], "write 46.7, 39.8"),
    (["where", "Shusha", "2020-11-31"], "2020-11-31"),
    (["cite", "agdam"], "names no fact; write one as e-agdam-2020"),
    (["cite", "p-kalbajar"], "write a day after it, as p-kalbajar 2020-11-24"),
    (["cite", "e-agdam-2020", "2020-11-31"], "2020-11-31"),
    (["onefile", "-o", "a.pdf"], "name it .html"),
    (["site", "-o", "public", "--site", "http://localhost/"], "write the address that all can"),
    (["site", "-o", "no/public", "--site", "https://e.org/"], "no such folder; make it first"),
    (["onefile", "--from", "2020-12-01", "--to", "2020-12-01", "-o", "a.html"], "earlier day"),
])
def test_a_wrong_question_ends_with_2_and_says_what_would_do(
        arguments, told, capsys, tmp_path, monkeypatch, read_once):
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert told in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("port", ["99999", "-3", "0", "65536", "http", "8e3", "9" * 5000])
def test_a_port_that_cannot_be_is_told(port, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["serve", f"--port={port}"])
    assert ended.value.code == 2
    assert "write a number from 1 to 65535" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "told"), [
    (["--host", "a..b"], "write 127.0.0.1"), (["--host", "nowhere.invalid"], "write 127.0.0.1"),
    (["--host", "192.0.2.7"], "write 127.0.0.1"), (["--site", "http://localhost/"], "--site"),
])
def test_a_server_that_cannot_listen_never_says_that_it_is_open(
        arguments, told, capsys, monkeypatch):
    # One that would open says so and ends.
    monkeypatch.setattr("dashboard.server.serving.serve", lambda *given: given[-1]())
    assert main(["serve", "--port", "8099", *arguments]) == 2
    said = capsys.readouterr()
    assert told in said.err
    assert "is open" not in said.out


def test_a_command_that_does_not_exist_ends_with_2(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["draw"])
    assert ended.value.code == 2


def test_a_place_that_cannot_be_written_ends_with_1(capsys, tmp_path):
    (tmp_path / "map.svg").mkdir()
    assert main(["export", "2020-11-24", "-o", str(tmp_path / "map.svg")]) == 1
    assert "check the name" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["export", "data", "snapshot"])
@pytest.mark.parametrize("day", ["2020-13-45", "2020-02-30", "1980-01-01"])
def test_a_day_alone_that_is_none_is_refused_and_no_other_is_drawn(command, day, capsys, tmp_path):
    out = tmp_path / "map.csv" if command == "data" else tmp_path / "map.svg"
    assert main([command, day, *(["-o", str(out)] if command != "snapshot" else [])]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"contact-lines: '{day}' is no day of the atlas; write one from")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("how", ["itself", "linked", "counted", "twice"])
def test_no_table_is_written_over_the_one_that_is_read(how, capsys, tmp_path):
    table, out = tmp_path / "events.csv", tmp_path / "joined.csv"
    table.write_text("date,lat,lon\n2020-10-01,39.8,46.7\n")
    if how == "linked":
        out.hardlink_to(table)
    written = {"itself": ["-o", table], "linked": ["-o", out],
               "counted": ["-o", out, "--count", table], "twice": ["-o", out, "--count", out]}[how]
    before = sorted(tmp_path.iterdir())
    assert main(["join", *map(str, [table, *written])]) == 2
    assert "would be written over" in capsys.readouterr().err
    assert table.read_text() == "date,lat,lon\n2020-10-01,39.8,46.7\n"
    assert sorted(tmp_path.iterdir()) == before


def test_a_damaged_link_is_drawn_as_near_as_can_be_and_told(capsys, tmp_path):
    out = tmp_path / "map.svg"
    assert main(["export", "?day=2020-11-24&view=moon&x=1", "-o", str(out)]) == 0
    told = capsys.readouterr().err
    assert "ignored: view=moon" in told
    assert "ignored: x" in told
    assert out.exists()


# -- what is written ------------------------------------------------------------------------


def test_export_writes_the_kind_that_the_suffix_says(tmp_path):
    starts = {"svg": b"<svg ", "png": b"\x89PNG", "pdf": b"%PDF-"}
    for kind, start in starts.items():
        out = tmp_path / f"map.{kind}"
        assert main(["export", "2020-11-24", "-o", str(out), "--width", "300"]) == 0
        assert out.read_bytes().startswith(start)
    assert len(list(tmp_path.iterdir())) == 3


def test_every_option_of_the_sheet_is_one_of_those_tried_below():
    [kinds] = [action.choices for action in _parser()._actions if action.dest == "command"]
    tried = {"help", "address", "site", "output", "layout", "orient", "title", "labels", "legend",
             "sources", "inset", "disclaimer", "ground", "svg", "scale", "width", "mm",
             "dpi", "note"}
    assert {action.dest for action in kinds["export"]._actions} == tried


@pytest.mark.parametrize(("asked", "wide", "dpi"), [
    (["--scale", "0.25"], 400, 96 / 4), (["--width", "777"], 777, None),
    (["--mm", "90"], round(90 / 25.4 * 300), 300),
    (["--mm", "90", "--dpi", "150"], round(90 / 25.4 * 150), 150),
    (["--layout", "a4", "--dpi", "60"], round(297 / 25.4 * 60), 60),
])
def test_export_takes_every_size_of_a_png(tmp_path, asked, wide, dpi):
    out = tmp_path / "map.png"
    assert main(["export", "2020-11-24", "-o", str(out), *asked]) == 0
    with Image.open(out) as image:
        assert image.width == wide
        assert dpi is None or image.info["dpi"][0] == pytest.approx(dpi, abs=0.5)


def test_export_leaves_the_disclaimer_out_of_the_picture_and_keeps_it_in_the_file(tmp_path):
    said = "imply no endorsement"
    times = []
    for more in ([], ["--no-disclaimer"]):
        out = tmp_path / "map.svg"
        assert main(["export", "2020-11-24", "-o", str(out), *more]) == 0
        times.append(out.read_text(encoding="utf-8").count(said))
    assert times == [2, 1]


def test_export_takes_every_option_that_is_no_size(tmp_path):
    out = tmp_path / "map.svg"
    assert main(["export", "http://127.0.0.1:8050/?v=3&day=2020-11-24&lang=ru&at=46.6,39.8,3",
                 "-o", str(out), "--layout", "a4", "--orient", "portrait", "--title", "T & t",
                 "--labels", "hy", "--no-legend", "--no-sources", "--no-inset",
                 "--transparent", "--svg", "editing", "--site", "https://atlas.example/"]) == 0
    text = out.read_text(encoding="utf-8")
    assert "T &amp; t" in text
    assert "Շուշի</text>" in text
    assert "https://atlas.example/?v=3&amp;day=2020-11-24" in text
    assert "127.0.0.1" not in text


def test_the_same_command_twice_gives_the_same_bytes_in_new_processes(tmp_path):
    command = [sys.executable, "-m", "dashboard", "export", "?day=2020-11-24", "-o"]
    contents = []
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.pdf"
        subprocess.run([*command, str(out)], check=True,
                       env={**os.environ, "PYTHONHASHSEED": seed})
        contents.append(out.read_bytes())
    assert contents[0] == contents[1]


def test_diff_adds_up(capsys, atlas, read_once):
    assert main(["diff", "2020-11-24", "2020-11-25"]) == 0
    told = capsys.readouterr().out
    moved = atlas.diff("2020-11-24", "2020-11-25").area_km2.sum()
    assert f"{round(moved):,} km²" in told
    assert "Kalbajar" in told
    assert main(["diff", "2020-11-24", "2020-11-25", "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert sum(float(row["area_km2"]) for row in rows) == pytest.approx(moved)
    assert main(["diff", "2020-11-24", "2020-11-24"]) == 0
    assert "Nothing changed hands" in capsys.readouterr().out


@pytest.mark.parametrize("days", [
    ("2020-09-26", "2020-12-02"), ("1991-12-26", "1994-05-12"), ("1994-05-12", "2024-01-01"),
])
def test_every_line_of_the_totals_adds_up(days, capsys, read_once):
    assert main(["diff", *days]) == 0
    lines = re.findall(r": ([\d,]+) km² then ([\d,]+) km² \(([+−])([\d,]+)",
                       capsys.readouterr().out)
    assert len(lines) > 1
    for first, second, sign, more in lines:
        first, second, more = (int(text.replace(",", "")) for text in (first, second, more))
        assert second - first == (more if sign == "+" else -more)


def test_digitising_without_its_packages_says_what_to_install(capsys, monkeypatch):
    from geodata.__main__ import main as geodata

    monkeypatch.setitem(sys.modules, "geodata.digitise.__main__", None)
    monkeypatch.setitem(sys.modules, "scipy", None)
    assert geodata(["digitise", "--packages", "/tmp"]) == 2
    assert "pip install '.[digitise]'" in capsys.readouterr().err


def test_a_large_pdf_is_not_a_large_picture(tmp_path, capsys):
    out = tmp_path / "wall.pdf"
    assert main(["export", "2020-11-24", "-o", str(out), "--mm", "1189"]) == 0
    assert b"/MediaBox" in out.read_bytes()
    assert main(["export", "2020-11-24", "-o", str(tmp_path / "w.png"), "--mm", "1189"]) == 2
    assert "too large" in capsys.readouterr().err


@pytest.mark.parametrize("place", ["Shusha / Shushi", "Şuşa", "Шуша", "46.75 39.76"])
def test_where_tells_of_a_place_by_any_of_its_names_and_by_its_point(place, capsys, read_once):
    # Both sides told that the town had changed hands by 9 November 2020 (reports.csv).
    assert main(["where", place, "2020-11-09"]) == 0
    told = capsys.readouterr().out
    assert "46.7500 E, 39.7600 N, on 9 November 2020" in told
    assert "Held by: Azerbaijan, since 9 November 2020" in told
    assert "On the word of: both sides" in told
    assert "Inside the former oblast" in told and "Sources:" in told


def test_where_says_what_is_uncertain_and_why(capsys, read_once):
    assert main(["where", "Yusifjanli", "2010-06-01"]) == 0
    assert "the line between the sides is nearer than it is accurate" in capsys.readouterr().out
    assert main(["where", "46.46,39.93", "2020-11-20"]) == 0
    told = capsys.readouterr().out
    assert "being handed over to Azerbaijan" in told
    assert "not simply held by one side" in told


def test_of_contested_ground_where_names_nobody_whose_word_it_rests_on(capsys, read_once):
    # Zangilan, the north-west: announced on 20 October 2020, settled on 10 November.
    assert main(["where", "46.5430,39.1435", "2020-10-20"]) == 0
    told = capsys.readouterr().out
    assert "Held by: contested between both sides" in told
    assert "On the word of" not in told


def test_snapshot_prints_a_row_for_each_piece(capsys, atlas, read_once):
    assert main(["snapshot", "2020-11-24"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(atlas.pieces) + 1


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_a_saved_file_is_open_to_whom_the_umask_opens_it(mask, tmp_path):
    file = tmp_path / "map.svg"
    before = os.umask(mask)
    try:
        assert main(["export", "2020-11-24", "-o", str(file)]) == 0
    finally:
        os.umask(before)
    assert file.stat().st_mode & 0o777 == 0o666 & ~mask
    assert [path.name for path in tmp_path.iterdir()] == ["map.svg"]


def test_a_file_that_is_written_again_stays_what_and_whose_it_was(tmp_path):
    (tmp_path / "kept").mkdir()
    kept, link = tmp_path / "kept" / "drawing", tmp_path / "map.svg"
    kept.write_text("old")
    kept.chmod(0o640)
    link.symlink_to(kept)
    assert main(["export", "2020-11-24", "-o", str(link)]) == 0
    assert link.is_symlink()
    assert "<svg" in kept.read_text(encoding="utf-8")[:200]
    assert kept.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in kept.parent.iterdir()] == ["drawing"]


@pytest.mark.parametrize(("number", "code"), [
    (signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_film_tells_how_far_it_is_and_what_stops_it_leaves_nothing(number, code, tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-m", "dashboard", "film", "--from", "1992-01-01", "--to", "1992-07-01",
         "--by", "30", "--width", "320", "-o", str(tmp_path / "war.mp4")],
        stderr=subprocess.PIPE, text=True,
        # Whoever runs the tests may have them outlive a terminal.
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL))
    told = ""
    while "10/" not in told and (line := process.stderr.readline()):
        told += line
    assert "10/" in told, told
    assert re.search(r"\d+ frames, \d+ s of film", told)
    process.send_signal(number)
    _, rest = process.communicate(timeout=30)
    assert process.returncode == code
    assert ("nothing half done" in rest) is (number == signal.SIGINT)
    assert not list(tmp_path.iterdir())


def test_a_taken_port_is_told():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run([sys.executable, "-m", "dashboard", "serve", "--port", str(port)],
                              capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert f"--port, as {port + 1 if port < 65535 else 8050}" in done.stderr
    assert "is open" not in done.stdout


def test_a_reader_who_has_enough_is_no_fault():
    done = subprocess.run(f"{sys.executable} -m dashboard snapshot 2020-11-24 | head -1",
                          shell=True, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("piece_id")
    assert re.fullmatch(r"data version [0-9a-f]{10}\n", done.stderr)


def test_the_command_needs_no_browser_and_no_geopandas_to_draw(tmp_path):
    code = ("import sys\nfrom dashboard.cli import main\n"
            f"assert main(['export', '2020-11-24', '-o', {str(tmp_path / 'a.png')!r}]) == 0\n"
            "heavy = {'geopandas', 'pandas', 'dash', 'plotly', 'playwright'} & set(sys.modules)\n"
            "assert not heavy, heavy\n")
    subprocess.run([sys.executable, "-c", code], check=True)


# -- in the language of whoever runs it ---------------------------------------------------------


@pytest.fixture
def spoken(made_language, monkeypatch):
    """Let whoever runs a command speak a made language."""
    made_language("xx", language="language-name = Made\nlanguage-locale = en\n", command=(
        "parser-usage = aufruf:\nparser-options = wahl\nparser-help = hilfe zeigen\n"
        "parser-error = { $program }: fehler: { $message }\n"
        "parser-argument = angabe { $argument }: { $message }\n"
        "parser-choice = { $value } geht nicht (geht: { $choices })\n"
        "fault-day = { $day } kein tag von { $first } bis { $last }\n"
        "fault-near-places = kein ort '{ $asked }', nahe: { $places }\n"),
        sheet="standing-sources = Quellen:\ndifference-cause = grund\n")
    monkeypatch.setenv("LC_ALL", "xx_XX.UTF-8")


def test_the_help_is_told_in_the_language_of_whoever_asks(spoken, capsys):
    with pytest.raises(SystemExit):
        main(["diff", "--help"])
    told = capsys.readouterr().out
    assert told.startswith("aufruf: contact-lines diff")
    assert "\nwahl:\n" in told
    assert "hilfe zeigen" in told
    assert "usage" not in told


def test_what_argparse_finds_wrong_is_told_in_it_too(spoken, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["export", "2020-11-24", "-o", "a.svg", "--layout", "b5"])
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert "contact-lines export: fehler: angabe --layout: 'b5' geht nicht (geht: " in told


def test_what_a_command_prints_is_told_in_it(spoken, capsys, read_once):
    assert main(["where", "46.75,39.85", "2020-11-24"]) == 0
    assert "Quellen:" in capsys.readouterr().out
    assert main(["diff", "2020-11-24", "2020-11-25"]) == 0
    assert "grund" in capsys.readouterr().out
    assert main(["where", "46.75,39.85", "2030-01-01"]) == 2
    assert "kein tag von 1988-01-01 bis 2024-12-31" in capsys.readouterr().err
    assert main(["where", "Shushaa", "2020-11-24"]) == 2
    assert "kein ort 'Shushaa', nahe: shusha-shushi" in capsys.readouterr().err


def test_argparse_speaks_as_before_when_a_command_line_is_read():
    import argparse
    import gettext

    _parser()
    assert argparse._ is gettext.gettext


def test_what_is_translated_is_listed_by_language_and_by_state(spoken, capsys, monkeypatch):
    texts = reading.originals(DATA)
    monkeypatch.setattr(reading, "originals", lambda _folder: texts)
    assert main(["translations"]) == 0
    heads, *sums = capsys.readouterr().out.splitlines()
    assert heads.split() == ["Language", "missing", "stale", "drafted", "reviewed"]
    assert [line for line in sums if line.startswith("xx")]
    assert main(["translations", "--language", "xx", "--drafted"]) == 0
    listed = capsys.readouterr().out
    assert re.search(r"^xx +drafted +parser-usage$", listed, re.MULTILINE)
    assert "missing" not in listed
    assert main(["translations", "--language", "xx", "--missing"]) == 0
    assert re.search(r"^xx +missing +events\.agdam-2020\.title$", capsys.readouterr().out,
                     re.MULTILINE)


def test_a_language_that_there_is_not_has_no_translations(spoken, capsys):
    assert main(["translations", "--language", "zz"]) == 2
    assert "write one of" in capsys.readouterr().err
