"""``contact-lines serve`` as a process: many connections, slow ones, how it ends, other servers."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager, suppress

import pytest

from dashboard.cli import main
from dashboard.server.settings import ENVIRONMENT, SettingError, settings_of
from tests.waiting import until

_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))
_PATIENCE = 60


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def ask(address: str, **headers: str):
    return _OPENER.open(urllib.request.Request(address, headers=headers), timeout=_PATIENCE)


@contextmanager
def process(*command: str, port: int, **environment: str):
    """A server in a process of its own; yields it and its address once it answers."""
    server = subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True,
                              env={**os.environ, **environment})
    site = f"http://127.0.0.1:{port}/"
    try:
        end = time.monotonic() + _PATIENCE
        while True:
            with suppress(OSError):
                ask(f"{site}healthz").read()
                break
            assert server.poll() is None, server.stdout.read()
            assert time.monotonic() < end
        yield server, site
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


@contextmanager
def served(*options: str, **environment: str):
    port = free_port()
    with process("dashboard", "serve", "--port", str(port), *options, port=port,
                 **environment) as running:
        yield running


def children(of: int) -> set[int]:
    """Return the processes that a process has begun, and theirs."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True)
    pairs = [tuple(map(int, line.split())) for line in listed.stdout.splitlines()]
    found, more = set(), {of}
    while more:
        more = {pid for pid, parent in pairs if parent in more} - found
        found |= more
    return found


def running(pids: set[int]) -> set[int]:
    listed = subprocess.run(["ps", "-o", "pid=,stat=", "-p", ",".join(map(str, pids))],
                            capture_output=True, text=True, check=False).stdout
    return {int(pid) for pid, state in map(str.split, listed.splitlines()) if state[0] != "Z"}


@pytest.fixture(scope="module")
def shared():
    with served() as running:
        yield running


def test_hundreds_of_connections_leave_room_for_a_reader(shared):
    _, site = shared
    place = ("127.0.0.1", int(site.rstrip("/").rpartition(":")[2]))
    idle = [socket.create_connection(place) for _ in range(150)]
    slow = [socket.create_connection(place) for _ in range(150)]
    try:
        for connection in slow:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: a")
        assert b"Contact Lines" in ask(site).read()
    finally:
        for connection in idle + slow:
            connection.close()


@pytest.mark.parametrize("said", [
    b"\x00\x01\x02\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET  /  \r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
    b"GET /%ff%fe HTTP/1.1\r\nHost: a\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    b"GET / HTTP/1.1\r\n\r\n", b"GET http://[/ HTTP/1.1\r\nHost: a\r\n\r\n",
])
def test_what_is_no_request_is_refused_and_the_next_is_answered(shared, said):
    _, site = shared
    place = ("127.0.0.1", int(site.rstrip("/").rpartition(":")[2]))
    with socket.create_connection(place, timeout=_PATIENCE) as connection:
        answer = b""
        with suppress(OSError):  # the server may have hung up before all was said
            connection.sendall(said)
            connection.shutdown(socket.SHUT_WR)
        with suppress(ConnectionResetError):
            while more := connection.recv(65536):
                answer += more
    assert not answer or re.match(rb"HTTP/1\.[01] (4\d\d|200)", answer), answer[:200]
    assert ask(site).status == 200


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_whatever_ends_it_nothing_of_it_runs_on(number, tmp_path):
    with served("--workers", "2", TMPDIR=str(tmp_path)) as (server, site):
        assert ask(f"{site}image.png?day=1994-05-12&width=100").status == 200  # begins a renderer
        begun = children(server.pid)
        assert len(begun) >= 3
        server.send_signal(number)
        told, _ = server.communicate(timeout=_PATIENCE)
        assert server.returncode == {
            signal.SIGTERM: 0, signal.SIGINT: 130, signal.SIGKILL: -signal.SIGKILL}[number]
    until(lambda: not running(begun), _PATIENCE, lambda: running(begun))
    assert "Traceback" not in told
    assert not list(tmp_path.iterdir())


def test_gunicorn_serves_it_as_it_stands_behind_a_proxy():
    port = free_port()
    with process("gunicorn", "--threads", "8", "--bind", f"127.0.0.1:{port}",
                 "dashboard.wsgi:app", port=port, CONTACT_LINES_HOSTS="atlas.example",
                 CONTACT_LINES_PROXIES="1") as (_, site):
        answer = ask(f"{site}image.svg?day=1994-05-12", **{
            "X-Forwarded-Host": "atlas.example", "X-Forwarded-Proto": "https",
            "X-Forwarded-Prefix": "/maps"})
        assert "https://atlas.example/maps/?v=3" in answer.read().decode()
        with pytest.raises(urllib.error.HTTPError, match="400"):
            ask(site, Host="evil.example")


# -- what a server is told ------------------------------------------------------------------


def test_a_server_that_is_open_to_others_is_told_its_names(capsys):
    assert main(["serve", "--host", "0.0.0.0"]) == 2
    told = capsys.readouterr().err
    assert "--site" in told
    assert "--trust" in told


@pytest.mark.parametrize(("name", "value"), [
    ("site", "http://localhost/"), ("hosts", "a b/c"), ("hosts", "*"), ("proxies", "-1"),
    ("proxies", "many"), ("proxies", "99"),
])
def test_a_setting_that_cannot_be_meant_is_told_by_its_names(name, value):
    with pytest.raises(SettingError) as error:
        settings_of({ENVIRONMENT[name]: value})
    assert ENVIRONMENT[name] in str(error.value)


def test_the_command_goes_before_the_environment():
    environment = {"CONTACT_LINES_SITE": "https://a.example/", "CONTACT_LINES_PROXIES": "1",
                   "CONTACT_LINES_HOSTS": "b.example, c.example"}
    told = settings_of(environment)
    assert (told.site, told.hosts, told.proxies) == (
        "https://a.example/", ("b.example", "c.example"), 1)
    assert {"a.example", "b.example", "c.example", "localhost"} <= {*told.trusted}
    assert settings_of(environment, site="https://d.example/").site == "https://d.example/"
    assert settings_of({}).trusted == ()
