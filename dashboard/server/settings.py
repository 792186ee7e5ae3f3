"""What a server is told about where it stands, by its command or by the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from urllib.parse import urlsplit

from dashboard.address.site import public_site
from dashboard.words.tongue import say

# Asked for by whoever sits at the machine, and by what looks after it.
_OWN = ("localhost", "127.0.0.1", "::1")
_PREFIX = "CONTACT_LINES_"
_NAME = re.compile(r"\.?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*")


class SettingError(Exception):
    """Says which setting cannot be meant, and what would do."""


@dataclass(frozen=True)
class Settings:
    """Where a server stands.

    ``site`` is where all can open the atlas, empty if nobody said. ``hosts`` are further names
    under which it is asked for; ``.example.org`` stands for all below it. ``proxies`` is how many
    proxies stand before it, whose word on who asks, and for which address, is believed.
    """

    site: str = ""
    hosts: tuple[str, ...] = ()
    proxies: int = 0

    @property
    def trusted(self) -> tuple[str, ...]:
        """The hosts that are answered; empty where any is."""
        named = (*self.hosts, *filter(None, [urlsplit(self.site).hostname]))
        return (*named, *_OWN) if named else ()


# The names of the settings in the environment, as gunicorn and a container are told them.
ENVIRONMENT = {field.name: f"{_PREFIX}{field.name.upper()}" for field in fields(Settings)}
_OPTIONS = {"site": "site", "hosts": "trust", "proxies": "proxies"}


def settings_of(environment: Mapping[str, str] = os.environ, site: str = "",
                hosts: Iterable[str] = (), proxies: str = "") -> Settings:
    """Return the settings of an environment; what a command says itself goes before it.

    Raises
    ------
    SettingError
        For one that cannot be meant.
    """
    given = {name: environment.get(variable, "") for name, variable in ENVIRONMENT.items()}
    site = site or given["site"]
    hosts = [*hosts] or given["hosts"].replace(",", " ").split()
    proxies = proxies or given["proxies"] or "0"
    if site and not public_site(site):
        raise SettingError(say("fault-site", address=f"({ENVIRONMENT['site']}) {site}"))
    for host in hosts:
        if not _NAME.fullmatch(host):
            raise SettingError(say("fault-trusted", said=_said("hosts", host)))
    if not (proxies.isascii() and proxies.isdecimal() and int(proxies[:3]) < 10):
        raise SettingError(say("fault-proxies", said=_said("proxies", proxies)))
    return Settings(public_site(site), tuple(hosts), int(proxies))


def _said(name: str, value: str) -> str:
    """Return a setting as whoever said it finds it again: both names, as either may be meant."""
    return f"--{_OPTIONS[name]} ({ENVIRONMENT[name]}) {value}"
