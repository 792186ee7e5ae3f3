"""Films: which days they show, how long each rests, and that the files are whole or not there."""

from __future__ import annotations

import signal
import subprocess
from dataclasses import replace

import pytest
from PIL import Image

from dashboard.address.query import read_query
from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.export import film
from dashboard.export.captions import change_of, shown_changes
from dashboard.export.film import FilmError, Frame, frames_of, write_film
from dashboard.export.image import image_svg
from dashboard.export.options import SheetOptions
from dashboard.export.png import rgb_pixels
from geodata.days import ordinal, parse_day

SMALL = SheetOptions(layout="wide", width=320)


def day(text: str) -> int:
    return ordinal(parse_day(text))


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


def frames(documents, by="change", first="2020-11-08", last="2020-11-26", **query):
    state, _ = read_query(query)
    return frames_of(documents[state.map_view], state, day(first), day(last), by)


def test_a_film_by_change_shows_its_first_and_last_day_and_each_change(documents):
    days = [frame.day for frame in frames(documents)]
    assert days[0] == day("2020-11-08")
    assert days[-1] == day("2020-11-26")
    assert {day("2020-11-20"), day("2020-11-25")} <= set(days)
    assert days == sorted(set(days))


def test_a_film_by_step_never_passes_over_a_change(documents):
    by_week = {frame.day for frame in frames(documents, by="week")}
    assert {frame.day for frame in frames(documents)} <= by_week
    assert day("2020-11-15") in by_week


def test_it_rests_on_changes_and_longest_at_the_end(documents):
    held = {frame.day: frame.seconds for frame in frames(documents, by="day")}
    assert held[day("2020-11-23")] < held[day("2020-11-25")] < held[day("2020-11-26")]


def test_hidden_events_are_no_changes(documents):
    all_days = frames(documents, first="2020-09-27", last="2020-12-31")
    fewer = frames(documents, first="2020-09-27", last="2020-12-31",
                   hide="military,diplomatic,political,legal,humanitarian,protest")
    assert len(fewer) < len(all_days)


@pytest.mark.parametrize("theme", ["acts", "votes", "positions"])
def test_a_film_of_a_theme_rests_on_its_own_changes_only(documents, theme):
    state, _ = read_query({"view": "world", "theme": theme})
    days = [frame.day for frame in frames(documents, first="1988-01-01", last="2024-12-31",
                                          view="world", theme=theme)]
    told = [change_of(documents["world"], replace(state, day=when)) for when in days[1:-1]]
    assert all(told)
    assert not [text for text in told if text.startswith("Last ")]
    shown = {change[0] for change in shown_changes(documents["world"], state)}
    assert set(days[1:]) == shown | {days[-1]}
    if theme == "votes":
        assert len(days) == 3  # there was one


@pytest.mark.parametrize("by", ["fortnight", "0", "-3", "9999999"])
def test_a_step_that_is_none_is_refused(documents, by):
    with pytest.raises(FilmError, match="write change, day, week"):
        frames(documents, by=by)


def test_a_film_may_not_end_before_it_begins(documents):
    with pytest.raises(FilmError, match="earlier day"):
        frames(documents, first="2020-11-26", last="2020-11-08")


def test_one_day_is_a_film_of_one_frame(documents):
    assert len(frames(documents, first="2020-11-08", last="2020-11-08")) == 1


FEW = [Frame(day("2020-11-19"), 0.5), Frame(day("2020-11-20"), 0.3), Frame(day("2020-11-25"), 1)]


def test_a_gif_has_the_frames_and_their_pace_and_is_the_same_again(documents, tmp_path):
    for name in ("a.gif", "b.gif"):
        write_film(documents, State(), SMALL, FEW, tmp_path / name)
    with Image.open(tmp_path / "a.gif") as gif:
        assert gif.n_frames == 3
        assert gif.size == (320, 180)
        pace = []
        for number in range(3):
            gif.seek(number)
            pace.append(gif.info["duration"])
        assert pace == [500, 300, 1000]
        assert b"imply no endorsement" in gif.info["comment"]
        span = b"19 November 2020 to 25 November 2020"
        assert gif.info["comment"].count(span) == 2  # in the title, in the citation
    assert (tmp_path / "a.gif").read_bytes() == (tmp_path / "b.gif").read_bytes()


@pytest.mark.parametrize("kind", ["mp4", "webm"])
def test_a_video_is_whole_plays_as_long_as_it_should_and_is_the_same_again(
        documents, tmp_path, kind):
    import imageio_ffmpeg

    for name in ("a", "b"):
        write_film(documents, State(), SMALL, FEW, tmp_path / f"{name}.{kind}")
    counted, seconds = imageio_ffmpeg.count_frames_and_secs(str(tmp_path / f"a.{kind}"))
    assert counted == 18
    assert seconds == pytest.approx(1.8, abs=0.15)
    assert (tmp_path / f"a.{kind}").read_bytes() == (tmp_path / f"b.{kind}").read_bytes()


def test_numbered_images_come_with_a_table_of_their_days(documents, tmp_path):
    write_film(documents, State(), SMALL, FEW, tmp_path / "frames")
    files = sorted(path.name for path in (tmp_path / "frames").iterdir())
    assert files == ["0001-2020-11-19.png", "0002-2020-11-20.png", "0003-2020-11-25.png",
                     "frames.csv"]
    table = (tmp_path / "frames" / "frames.csv").read_text(encoding="utf-8").splitlines()
    assert table[0] == "file,day,seconds,change"
    assert "Kalbajar" in table[3]
    with pytest.raises(FilmError, match="is there already"):
        write_film(documents, State(), SMALL, FEW, tmp_path / "frames")


@pytest.mark.parametrize("name", ["a.gif", "a.mp4", "frames"])
def test_a_film_that_is_stopped_leaves_nothing(documents, tmp_path, name):
    def stop(done: int, _of: int, _day: str) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_film(documents, State(), SMALL, FEW, tmp_path / name, progress=stop)
    assert not list(tmp_path.iterdir())


def test_a_film_that_is_stopped_does_not_harm_the_one_that_is_there(documents, tmp_path):
    path = tmp_path / "a.gif"
    path.write_bytes(b"the film of yesterday")
    with pytest.raises(RuntimeError):
        write_film(documents, State(), SMALL, FEW, path, progress=_fail)
    assert path.read_bytes() == b"the film of yesterday"


def _fail(*_: object) -> None:
    raise RuntimeError("a disk is full")


def test_no_encoder_is_left_running_after_a_film_is_stopped(documents, tmp_path, monkeypatch):
    started = []

    def kept(*arguments) -> subprocess.Popen:
        started.append(encoder(*arguments))
        return started[-1]

    encoder = film._encoder
    monkeypatch.setattr(film, "_encoder", kept)
    with pytest.raises(RuntimeError):
        write_film(documents, State(), SMALL, FEW, tmp_path / "a.mp4", progress=_stop_late)
    [process] = started
    assert process.poll() is not None


def _stop_late(done: int, _of: int, _day: str) -> None:
    if done == 3:
        raise RuntimeError("stopped")


class _Ended(BaseException):
    """What a signal raises here, as Ctrl+C does elsewhere."""


def test_what_a_signal_raises_in_the_middle_of_a_drawing_is_not_lost(documents):
    svg = image_svg(documents, State(day=day("2020-11-24")), SMALL)

    def end(*_) -> None:
        raise _Ended

    before = signal.signal(signal.SIGALRM, end)
    try:
        for milliseconds in (5, 10, 20, 30, 40, 50, 60, 70):
            with pytest.raises(_Ended):
                signal.setitimer(signal.ITIMER_REAL, milliseconds / 1000)
                for _ in range(40):
                    rgb_pixels(svg, 640)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
