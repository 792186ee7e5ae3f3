"""Films that a server draws: one after the other, told how far they are, stopped when asked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.export.options import LONGEST_TEXT
from dashboard.server.app import create_app
from dashboard.server.films import MOST_OF_ONE, MOST_WAITING, Busy, Films
from tests.waiting import until

# Stand for the process that draws: one that writes a film at once, one that goes on until it is
# stopped, one that finds a fault.
_WRITES = ("import json, sys; open(sys.argv[1], 'w').write('film');"
           "print(json.dumps({'done': 2, 'of': 2}))")
_WAITS = "import json, sys; print(json.dumps({'done': 1, 'of': 9}), flush=True); sys.stdin.read()"
_FAILS = "import json, sys; print(json.dumps({'fault': 'No encoder.'})); sys.exit(1)"


def doing(program: str):
    def begin(_order: dict, path: Path) -> subprocess.Popen:
        return subprocess.Popen([sys.executable, "-c", program, str(path)], text=True,
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    return begin


@pytest.fixture
def films_that():
    made: list[Films] = []

    def make(program: str, **choices) -> Films:
        made.append(Films(doing(program), **choices))
        return made[-1]

    yield make
    for films in made:
        films.close()


def told_once(films: Films, job, state: str) -> dict:
    """Ask after a film as a page does, until it is in a state; return what is then told."""
    def told() -> dict:
        return films.progress(films.job(job.key))
    return until(lambda: (found := told())["state"] == state and found, 60, told)


def test_a_film_is_drawn_and_says_how_far_it_is(films_that):
    films = films_that(_WRITES)
    job = films.ask(("a",), {}, "a.mp4")
    told = told_once(films, job, "done")
    assert (told["done"], told["of"], told["bytes"]) == (2, 2, 4)
    assert job.path.read_text(encoding="utf-8") == "film"


def test_who_asks_for_the_same_film_again_gets_the_same(films_that):
    films = films_that(_WRITES)
    assert films.ask(("a",), {}, "a.mp4") is films.ask(("a",), {}, "a.mp4")


def test_one_film_is_drawn_at_a_time_and_the_next_knows_its_place(films_that):
    films = films_that(_WAITS)
    first, second, third = (films.ask((name,), {}, name) for name in "abc")
    told_once(films, first, "drawing")
    assert [films.progress(job)["place"] for job in (second, third)] == [1, 2]
    films.cancel(first)
    told_once(films, second, "drawing")
    assert films.progress(third)["place"] == 1


def test_a_film_that_is_cancelled_leaves_nothing(films_that):
    films = films_that(_WAITS)
    job = films.ask(("a",), {}, "a.mp4")
    told_once(films, job, "drawing")
    films.cancel(job)
    told_once(films, job, "cancelled")
    assert not job.path.exists()


def test_a_fault_is_told(films_that):
    films = films_that(_FAILS)
    assert told_once(films, films.ask(("a",), {}, "a.mp4"), "failed")["fault"] == "No encoder."


def test_too_many_are_refused(films_that):
    films = films_that(_WAITS)
    told_once(films, films.ask(("first",), {}, "a"), "drawing")
    for number in range(MOST_WAITING):
        films.ask((str(number),), {}, "a", number)
    with pytest.raises(Busy):
        films.ask(("one more",), {}, "a", "another")


def test_one_reader_leaves_room_for_the_films_of_others(films_that):
    films = films_that(_WAITS)
    told_once(films, films.ask(("first",), {}, "a"), "drawing")
    for number in range(MOST_OF_ONE):
        films.ask((str(number),), {}, "a", "greedy")
    with pytest.raises(Busy):
        films.ask(("one more",), {}, "a", "greedy")
    assert films.ask(("one more",), {}, "a", "another").state == "waiting"


def test_who_leaves_a_film_that_another_waits_for_does_not_stop_it(films_that):
    films = films_that(_WAITS)
    job = films.ask(("a",), {}, "a.mp4", "one")
    films.ask(("a",), {}, "a.mp4", "other")
    told_once(films, job, "drawing")
    for passer_by in ("nobody", "one", "one"):
        films.leave(job, passer_by)
    assert films.progress(job, "one")["state"] == "cancelled"
    assert films.progress(job, "other")["state"] == job.state == "drawing"
    films.leave(job, "other")
    told_once(films, job, "cancelled")


def test_a_film_that_nobody_asks_after_gives_way_to_the_next(films_that):
    films = films_that(_WAITS, patience=0.2)
    left = films.ask(("left",), {}, "a")
    told_once(films, left, "drawing")

    def wanted():
        return films.ask(("wanted",), {}, "b")
    until(lambda: wanted() and left.state != "drawing", 60)
    assert left.state == "cancelled"
    told_once(films, wanted(), "drawing")


@pytest.fixture(scope="module")
def client():
    return create_app().server.test_client()


@pytest.mark.parametrize("days", ["", "from=2020-11-24", "from=2020-13-01&to=2020-12-01",
                                  "from=2021-01-01&to=2020-01-01"])
def test_a_film_of_no_days_is_a_bad_request(client, days):
    answer = client.post(f"/films?v=3&{days}")
    assert answer.status_code == 400
    assert answer.text.strip()


def test_a_film_of_too_many_days_and_an_unreadable_note_are_told(client):
    answer = client.post("/films?v=3&from=1988-01-01&to=2024-12-31&note=" + "x" * (
        LONGEST_TEXT + 1))
    assert answer.status_code == 400
    assert "note=" in answer.text


def test_of_what_is_no_film_there_is_none(client):
    assert client.get("/films/none").status_code == 404
    assert client.get("/films/none.mp4").status_code == 404
    assert client.delete("/films/none").status_code == 404


def test_a_film_is_drawn_by_the_server(client):
    told = client.post(
        "/films?v=3&from=2020-11-24&to=2020-11-26&width=400&sources=0&legend=0").json
    address = f"/films/{told['id']}"
    told = until(lambda: (found := client.get(address).json)["state"] not in (
        "waiting", "drawing") and found, seconds=180)
    assert told["state"] == "done", told
    with client.get(f"/films/{told['id']}.mp4") as film:
        assert film.data[4:8] == b"ftyp"
        assert told["name"] in film.headers["Content-Disposition"]
