"""What is let in, and what a reader's browser is told to let in: one line is said of a refusal."""

from __future__ import annotations

import base64
import hashlib
import logging
import re
from functools import cache

import flask
from werkzeug.exceptions import HTTPException

from dashboard.address.site import host_of
from dashboard.pages.bundle import BEGIN, INSIDE, hashes
from dashboard.server.ids import GRID_STYLES
from dashboard.words import say

MOST_SENT = 64_000  # bytes of a body: nothing that is served needs one
MOST_ASKED = 8_000  # letters of an address
# What is asked by whoever looks after the server, under whatever name they have for it.
HEALTH = "/healthz"

_log = logging.getLogger("contact-lines")
# Of a browser's powers the page uses that of copying, and nothing else.
_POWERS = ", ".join(f"{power}=()" for power in (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture",
    "encrypted-media", "geolocation", "gyroscope", "hid", "magnetometer", "microphone", "midi",
    "payment", "publickey-credentials-get", "serial", "usb", "xr-spatial-tracking"))
# What plotly makes bold it says so of.
_BOLD = "font-weight:bold"
# What Dash's renderer puts into every page for buttons that this one does not have.
_UNDO = "sha256-Do5Z9ZqsPvCQTUBQS9BnDm/2+on7omuzuLYk5sbA+2s="


def watch(server: flask.Flask, trusted: tuple[str, ...]) -> None:
    """Have a server let in only what it can answer, and say what it refuses, with a reason.

    ``trusted`` are the hosts that it answers for; empty for any.
    """
    server.config["MAX_CONTENT_LENGTH"] = MOST_SENT
    server.before_request(lambda: _admit(trusted))
    server.register_error_handler(HTTPException, refusal)
    server.after_request(guarded)
    server.after_request(_told)


def _admit(trusted: tuple[str, ...]) -> None:
    request = flask.request
    if request.path == HEALTH:
        return
    host = host_of(request.host)
    if not host:
        flask.abort(400, say("server-no-host"))
    if trusted and not any(host == name.lower().removeprefix(".")
                           or (name.startswith(".") and host.endswith(name.lower()))
                           for name in trusted):
        flask.abort(400, say("server-other-host"))
    if (request.content_length or 0) > MOST_SENT:
        flask.abort(413)
    if len(request.path) + len(request.query_string) > MOST_ASKED:
        flask.abort(414)


def refusal(error: HTTPException) -> flask.Response:
    """Return why a request is refused, as text."""
    code = error.code or 500
    reason = error.description if code == 400 and error.description else say(
        "server-refuses", code=code)
    response = flask.Response(f"{reason}\n", code, mimetype="text/plain")
    allowed = getattr(error, "valid_methods", None)
    if allowed:
        response.headers["Allow"] = ", ".join(sorted(allowed))
    return response


def guarded(response: flask.Response) -> flask.Response:
    """Let the page load from this server only, whatever a script or a datum may ask."""
    headers = response.headers
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "no-referrer"
    if response.mimetype == "text/html" or "xml" in response.mimetype:
        # Of a page alone it says anything; a first load of sixteen files would bring it with each.
        headers["Permissions-Policy"] = _POWERS
    headers.setdefault("Cache-Control", "no-store")  # whatever says nothing of it is a refusal
    asks_whether = flask.request.method == "OPTIONS"
    if response.mimetype == "text/html" and not asks_whether:
        embedded = is_embedded()
        headers["Content-Security-Policy"] = page_policy("*" if embedded else "'self'")
        headers["Cross-Origin-Opener-Policy"] = "same-origin"
        headers["Cross-Origin-Resource-Policy"] = "cross-origin" if embedded else "same-origin"
        return response
    # All else is the same for everybody: programs may read it, and frames that may nothing.
    headers["Access-Control-Allow-Origin"] = "*"
    headers["Access-Control-Expose-Headers"] = "Content-Disposition, ETag, Retry-After"
    headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    if asks_whether:
        headers["Access-Control-Allow-Methods"] = "GET, HEAD"
        headers["Access-Control-Allow-Headers"] = "If-None-Match, Prefer"
    if response.mimetype == "image/svg+xml":
        headers["Content-Security-Policy"] = (
            "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
            "frame-ancestors 'self'")
    return response


@cache
def page_policy(framed_by: str) -> str:
    """Return what a page may load; it says so itself in a folder that nobody serves.

    Of styles those of files, and by their hash or mark those that Dash's grid and plotly write
    into the page: an empty sheet, which the charts' rules are put into, is one.
    """
    return (f"default-src 'self'; script-src 'self' {hashes(*INSIDE, BEGIN)}; "
            f"style-src 'self' {_hash('')} '{_UNDO}' 'nonce-{GRID_STYLES}'; "
            f"style-src-attr 'unsafe-hashes' {_hash(_BOLD)}; "
            "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; "
            f"base-uri 'self'; form-action 'self'; frame-ancestors {framed_by}")


def is_embedded() -> bool:
    """Return whether the page is asked for as other pages show it in a frame."""
    return flask.request.args.get("embed") == "1"


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _told(response: flask.Response) -> flask.Response:
    """Say in one line what was refused, and nothing of who asked for it."""
    if response.status_code >= 400:
        asked = flask.request.path + (
            f"?{flask.request.query_string.decode('latin-1')}"
            if flask.request.query_string else "")
        why = " ".join(response.get_data(as_text=True).split())
        _log.warning("%d %s %s: %s", response.status_code, _plain(flask.request.method, 10),
                     _plain(asked, 200), _plain(why, 300))
    return response


def _plain(text: str, most: int) -> str:
    """Return what of a text stands in one line of a log."""
    short = text if len(text) <= most else f"{text[:most]}…"
    return re.sub(r"[^\x20-\x7e…]", lambda sign: ascii(sign[0])[1:-1], short)
