"""Debian's Firefox, driven by the protocol that it speaks itself: WebDriver BiDi.

Playwright drives none but a Firefox of its own.
"""

from __future__ import annotations

import json
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from websockets.sync.client import ClientConnection, connect

# What would call home, ask about itself, or ask where to save.
_PREFERENCES = {
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.download.folderList": 2,
    "browser.download.useDownloadDir": True,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
}
_LISTENING = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
# NS_BINDING_ABORTED: what a page was still loading when it was left is no fault of it.
_LEFT = "status=2152398850"
_TIMEOUT = 30.0


class Firefox:
    """A page in Firefox: says what readers do, and remembers what went wrong."""

    def __init__(self, wire: ClientConnection, downloads: Path) -> None:
        self._wire, self._numbers, self._downloads = wire, count(1), downloads
        self.faults: list[str] = []
        self.requests: list[str] = []
        self._send("session.new", capabilities={})
        self._loaded: set[str] = set()
        self._send("session.subscribe", events=[
            "browsingContext.load", "log.entryAdded", "network.beforeRequestSent"])
        self._page = self._send("browsingContext.getTree")["contexts"][0]["context"]
        self.resize(1280, 720)

    def open(self, address: str) -> None:
        """Open an address and wait until the page is alive.

        The browser calls a way complete also when the page that is being left writes its own
        address meanwhile; what has loaded is told by its number.
        """
        way = self._send("browsingContext.navigate", context=self._page, url=address, wait="none")
        while way["navigation"] not in self._loaded:
            self._told(self._heard())
        self.wait("document.documentElement.dataset.record === 'yes'")

    def ask(self, expression: str):
        """Return what an expression says in the page."""
        answer = self._send(
            "script.evaluate", target={"context": self._page}, awaitPromise=True,
            expression=f"(async () => JSON.stringify((await ({expression})) ?? null))()")
        if answer["type"] == "exception":
            raise AssertionError(f"{expression}: {answer['exceptionDetails']['text']}")
        return json.loads(answer["result"]["value"])

    def wait(self, expression: str) -> None:
        """Wait until an expression holds; it is asked before each frame.

        A page that is only beginning has no element yet to ask about.
        """
        held = self.ask(
            "new Promise((done) => { const end = performance.now() + "
            f"{1000 * _TIMEOUT}; const look = () => {{ "
            f"if (document.documentElement && ({expression})) done(true);"
            " else if (performance.now() > end) done(false);"
            " else requestAnimationFrame(look); }; look(); })")
        assert held, f"{expression}: not within {_TIMEOUT:.0f} s; {self.faults}"

    def run(self, script: str) -> None:
        """Run a script in the page that is none of its own."""
        answer = self._send("script.evaluate", target={"context": self._page},
                            awaitPromise=False, expression=f"{script}\n;0")
        if answer["type"] == "exception":
            raise AssertionError(answer["exceptionDetails"]["text"])

    def resize(self, width: int, height: int) -> None:
        """Show the page on a screen of so many CSS pixels."""
        self._send("browsingContext.setViewport", context=self._page,
                   viewport={"width": width, "height": height})

    def press(self, *keys: str) -> None:
        """Press keys one after another, each a letter or its WebDriver code."""
        self._send("input.performActions", context=self._page, actions=[{
            "type": "key", "id": "keys", "actions": [
                {"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]}])

    def text(self, selector: str) -> str:
        """Return the text of an element."""
        return self.ask(f"document.querySelector({json.dumps(selector)})?.textContent")

    def click(self, selector: str) -> None:
        """Click the middle of an element, as a mouse does."""
        x, y = self.ask(
            f"(() => {{ const one = document.querySelector({json.dumps(selector)});"
            " one.scrollIntoView({ block: 'nearest' }); const box = one.getBoundingClientRect();"
            " return [box.x + box.width / 2, box.y + box.height / 2]; })()")
        self._send("input.performActions", context=self._page, actions=[{
            "type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": [
                {"type": "pointerMove", "x": round(x), "y": round(y)},
                {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]}])

    def type(self, selector: str, text: str) -> None:
        """Type a text into a field."""
        self.click(selector)
        self.press(*text)

    def saved(self, name: str) -> bytes:
        """Return a file that the page saves, once it is whole."""
        end = time.monotonic() + _TIMEOUT
        file = self._downloads / name
        # Until it is whole, what has come lies beside it under a name of its own.
        while not file.exists() or not file.stat().st_size or [*self._downloads.glob("*.part")]:
            assert time.monotonic() < end, f"{name}: not saved within {_TIMEOUT:.0f} s"
            self.ask("new Promise((done) => requestAnimationFrame(done))")
        return file.read_bytes()

    def strangers(self, own: str) -> list[str]:
        """Return the requests that left this machine."""
        return [url for url in self.requests
                if urlsplit(url).scheme in ("http", "https", "ws", "wss")
                and urlsplit(url).netloc != urlsplit(own).netloc]

    def _send(self, method: str, **params) -> dict:
        """Return the answer to a command; keep what is told meanwhile."""
        number = next(self._numbers)
        self._wire.send(json.dumps({"id": number, "method": method, "params": params}))
        while (said := self._heard()).get("id") != number:
            self._told(said)
        if said["type"] == "error":
            raise AssertionError(f"{method}: {said['error']}: {said['message']}")
        return said["result"]

    def _heard(self) -> dict:
        return json.loads(self._wire.recv(timeout=2 * _TIMEOUT))

    def _told(self, said: dict) -> None:
        event, params = said.get("method"), said.get("params", {})
        if event == "browsingContext.load":
            self._loaded.add(params["navigation"])
        elif (event == "log.entryAdded" and params["level"] == "error"
              and _LEFT not in params["text"]):
            self.faults.append(params["text"])
        elif event == "network.beforeRequestSent" and params["context"] == self._page:
            self.requests.append(params["request"]["url"])


@contextmanager
def firefox(program: str, folder: Path, **preferences) -> Iterator[Firefox]:
    """Yield a page of a Firefox that knows nobody; ``folder`` is where it keeps all it writes."""
    profile, downloads = folder / "profile", folder / "downloads"
    profile.mkdir()
    downloads.mkdir()
    preferences = _PREFERENCES | preferences | {"browser.download.dir": str(downloads)}
    (profile / "user.js").write_text("".join(
        f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
        for name, value in preferences.items()), encoding="utf-8")
    process = subprocess.Popen(
        [program, "--headless", "--no-remote", "--profile", str(profile),
         "--remote-debugging-port", "0"], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL,
        text=True)
    try:
        address = next(found[1] for line in process.stderr if (found := _LISTENING.search(line)))
        with connect(f"{address}/session", max_size=None, ping_interval=None) as wire:
            yield Firefox(wire, downloads)
    finally:
        process.terminate()
        process.communicate()
