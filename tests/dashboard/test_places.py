"""Who waits for whom while files are made: each in turn, none starved, and told how long."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import flask
import pytest

from dashboard.server.downloads import PATIENCE, Downloads, File, _patience, reader
from dashboard.server.places import NotYet, Places
from dashboard.server.serving import _FOR_PAGES, MOST
from tests.waiting import until

_LONG = 30  # seconds: no test waits so long


class Making:
    """Files that are made one at a time, in the order in which they had their turn."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.order: list[str] = []
        self._pool = ThreadPoolExecutor(60)
        self._hold = threading.Event()
        self._held = threading.Event()
        self._first = self._pool.submit(self._make, "first", "x", 1, lambda: (
            self._held.set(), self._hold.wait(_LONG)))
        assert self._held.wait(_LONG)
        self._jobs = [self._first]

    def _make(self, reader: str, kind: str, weight: float, then=lambda: None) -> None:
        with self.places.turn(reader, kind, weight, object(), _LONG):
            self.order.append(f"{reader} {kind}")
            then()

    def wish(self, reader: str, kind: str, weight: float) -> None:
        """Have a reader wish for a file, and wait until it waits."""
        waiting = len(self.places._waiting)
        job = self._pool.submit(self._make, reader, kind, weight)
        self._jobs.append(job)
        until(lambda: len(self.places._waiting) > waiting or job.done())

    def run(self) -> list[str]:
        """Let them be made; return in which order."""
        self._hold.set()
        for job in self._jobs:
            job.result(_LONG)
        self._pool.shutdown()
        return self.order[1:]


@pytest.fixture
def making():
    return Making(Places(1))


def test_a_small_file_waits_for_none_of_the_large_ones_of_another_that_stand_in_line(making):
    for _ in range(10):
        making.wish("a", "zip", 8)
    making.wish("b", "svg", 1)
    assert making.run().index("b svg") == 1  # the first of the others had its turn before


def test_a_large_file_is_not_put_off_by_any_number_of_small_ones(making):
    making.wish("a", "png", 8)
    for number in range(20):
        making.wish(f"r{number}", "svg", 1)
        making.wish("a", "svg", 1)
    making.wish("b", "zip", 8)
    order = making.run()
    assert order.index("a png") < 2
    assert order.index("b zip") < len(order) - 10


def test_kinds_of_one_reader_take_turns_by_weight(making):
    for _ in range(16):
        making.wish("a", "svg", 1)
    for _ in range(2):
        making.wish("a", "png", 8)
    order = making.run()
    assert order[:3].count("a png") == 1
    between = order[order.index("a png") + 1:]
    assert between[:between.index("a png")].count("a svg") >= 7


def test_only_so_many_are_made_at_once():
    places, at_once, most = Places(3), [0], [0]
    lock = threading.Lock()

    def make(number: int) -> None:
        with places.turn(number, "svg", 1, number, _LONG):
            with lock:
                at_once[0] += 1
                most[0] = max(most[0], at_once[0])
            threading.Event().wait(0.002)
            with lock:
                at_once[0] -= 1

    with ThreadPoolExecutor(20) as pool:
        list(pool.map(make, range(60)))
    assert most == [3]


def hold(places: Places):
    """Take a place until the event that is returned is set."""
    held, go_on = threading.Event(), threading.Event()

    def make() -> None:
        with places.turn("holder", "x", 1, "x", _LONG):
            held.set()
            go_on.wait(_LONG)

    thread = threading.Thread(target=make)
    thread.start()
    assert held.wait(_LONG)
    return go_on, thread


def wait(places: Places, reader: str, kind: str, weight: float, wish: object) -> None:
    with places.turn(reader, kind, weight, wish, _LONG):
        pass


def test_who_goes_away_keeps_the_turn_and_is_told_when_to_come_again(making):
    with pytest.raises(NotYet) as told, making.places.turn("b", "zip", 8, "the file", 0):
        raise AssertionError
    assert 1 <= told.value.seconds <= 60
    for _ in range(5):
        making.wish("c", "svg", 1)
        making.wish("d", "zip", 8)
    again = threading.Thread(target=wait, args=(making.places, "b", "zip", 8, "the file"))
    again.start()
    until(lambda: not making.places._kept)
    assert sorted(wish.reader for wish in sorted(making.places._waiting)[:3]) == ["b", "c", "d"]
    making.run()
    again.join()


@pytest.mark.parametrize(("most", "of_one", "full"), [(3, 9, True), (9, 3, False)])
def test_where_too_many_wait_the_next_is_told_at_once(most, of_one, full):
    places = Places(1, most=most, of_one=of_one)
    go_on, thread = hold(places)
    with ThreadPoolExecutor(3) as pool:
        for number in range(3):
            pool.submit(wait, places, "a", "svg", 1, number)
        until(lambda: len(places._waiting) == 3)
        with pytest.raises(NotYet), places.turn("a", "svg", 1, "more", _LONG):
            raise AssertionError
        with pytest.raises(NotYet), places.turn("b", "svg", 1, "other", 0):
            raise AssertionError
        # Another reader waits, if there is room, though not long.
        assert ("b" in [reader for reader, _ in places._kept]) is not full
        go_on.set()
    thread.join()


def test_a_turn_is_kept_though_the_queue_was_full_when_its_reader_came_again(making):
    with pytest.raises(NotYet), making.places.turn("b", "zip", 8, "the file", 0):
        raise AssertionError
    making.wish("c", "zip", 8)
    making.places._most = 1
    with pytest.raises(NotYet), making.places.turn("b", "zip", 8, "the file", _LONG):
        raise AssertionError
    assert ("b", "the file") in making.places._kept


def test_a_turn_that_was_kept_over_a_rest_is_no_later_than_a_new_one():
    places = Places(1)
    go_on, thread = hold(places)
    for number in range(9):
        with pytest.raises(NotYet), places.turn("b", "zip", 8, number, 0):
            raise AssertionError
    go_on.set()
    thread.join()
    made = Making(places)
    made.wish("c", "zip", 8)
    again = threading.Thread(target=wait, args=(places, "b", "zip", 8, 8))
    again.start()
    until(lambda: len(places._waiting) == 2)
    assert {wish.turn for wish in places._waiting} == {0.0}
    made.run()
    again.join()


def test_who_only_asks_is_no_burden():
    places = Places(1, of_one=5)
    go_on, thread = hold(places)
    for who in ("a", *"bcdefghi" * 30):
        with pytest.raises(NotYet), places.turn(who, "svg", 1, object(), 0):
            raise AssertionError
    kept = [reader for reader, _ in places._kept]
    assert kept.count("a") == 1 and {kept.count(who) for who in "bcdefghi"} == {5}
    assert places._waiting == []
    go_on.set()
    thread.join()


# -- as answers -----------------------------------------------------------------------------


def file(key: str) -> File:
    return File((key,), "svg", 1, "text/plain", "a.txt")


@pytest.fixture
def server():
    return flask.Flask("made")


def test_who_would_not_wait_is_told_in_words_and_in_seconds(server):
    downloads = Downloads(at_once=1)
    go_on, thread = hold(downloads._places)
    with server.test_request_context("/", headers={"Prefer": "respond-async, wait=0"}):
        told = downloads.answer(file("a"), lambda: b"made")
    assert told.status_code == 503
    seconds = int(told.headers["Retry-After"])
    assert seconds > 0
    assert f"in about {seconds} second" in told.get_data(as_text=True)
    go_on.set()
    thread.join()
    with server.test_request_context("/"):
        assert downloads.answer(file("a"), lambda: b"made").data == b"made"


@pytest.mark.parametrize(("one", "other", "same"), [
    ("203.0.113.1", "203.0.113.1", True), ("203.0.113.1", "203.0.113.2", False),
    ("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", True), ("2001:db8:0:1::1", "2001:db8::1", False),
    ("::ffff:203.0.113.1", "::ffff:203.0.113.2", False), ("", "a proxy's", False),
])
def test_readers_are_told_apart_by_what_one_alone_can_ask_from(server, one, other, same):
    def told(address: str):
        with server.test_request_context("/", environ_base={"REMOTE_ADDR": address}):
            return reader()
    assert (told(one) == told(other)) is same


@pytest.mark.parametrize(("asked", "seconds"), [
    ("", PATIENCE), ("wait=3", 3), ("handling=lenient, wait=7", 7), ("wait=99999", PATIENCE),
    ("wait=9999", PATIENCE), ("wait=-1", PATIENCE), ("await=3", PATIENCE),
])
def test_a_reader_says_how_long_to_wait(server, asked, seconds):
    with server.test_request_context("/", headers={"Prefer": asked}):
        assert _patience() == seconds


def test_the_same_file_is_made_once_for_all_who_wait_for_it(server):
    downloads, made = Downloads(at_once=1), []
    go_on, thread = hold(downloads._places)

    def ask(_: int) -> bytes:
        with server.test_request_context("/"):
            return downloads.answer(file("a"), lambda: made.append(1) or b"made").data

    with ThreadPoolExecutor(5) as pool:
        asked = pool.map(ask, range(5))
        until(lambda: len(downloads._places._waiting) == 5)
        go_on.set()
        assert [*asked] == [b"made"] * 5
    thread.join()
    assert made == [1]


def test_only_so_many_bytes_are_kept(server):
    downloads = Downloads(room=100)
    with server.test_request_context("/"):
        for number in range(9):
            downloads.answer(file(str(number)), lambda: b"x" * 40)
    assert len(downloads._kept) == 2


def test_waiting_leaves_threads_for_pages():
    assert _FOR_PAGES >= 8
    assert MOST >= 100
