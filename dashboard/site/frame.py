"""What all pages without a script have around them: head, way to the others, disclaimer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from dashboard.export.drafts import draft_notice
from dashboard.pages.heads import ICON, Linked, cards
from dashboard.site.paths import card_path, days_path, facts_path
from dashboard.words import FALLBACK, say

_TEMPLATES = Environment(loader=FileSystemLoader(Path(__file__).resolve().parent / "templates"),
                         autoescape=True, undefined=StrictUndefined, trim_blocks=True)
# They run nothing and ask for nothing but their style sheet, its fonts, and the relief.
POLICY = ("default-src 'none'; style-src 'self'; img-src 'self' data:; "
          "font-src 'self'; base-uri 'none'; form-action 'none'")
# What is said of a page in a line; search engines show no more of it.
LONG = 300
# Letters of a title.
LONG_TITLE = 120


@dataclass(frozen=True)
class Parts:
    """What the pages share: their addresses below the folder, and where all can open it.

    ``tongues`` gives the atlas's own page by language.
    """

    style: str
    relief: str
    site: str
    tongues: Mapping[str, str] = field(default_factory=lambda: {FALLBACK: "index.html"})
    # Whether there are pictures of the pages for who links to them.
    cards: bool = False


def page_of(template: str, parts: Parts, language: str, path: Callable[[str], str] | None,
            title: str, description: str, *, up: str = "", card: int | str | None = None,
            **more) -> str:
    """Return a page in a language; ``path`` gives its path in each, None for one that has none.

    ``card`` is the day or the fact of whose page the picture is.
    """
    paths = {tag: path(tag) for tag in parts.tongues} if path else {}
    address = f"{parts.site}{paths[language]}" if parts.site and paths else ""
    linked = Linked(title, description, address,
                    f"{parts.site}{card_path(card, language)}" if parts.cards else "", language)
    return _TEMPLATES.get_template(template).render(
        say=lambda name, **values: say(name, language, **values), language=language,
        title=title, description=description, up=up, cards=cards(linked), icon=ICON,
        canonical=address, here=paths.get(language), index=parts.tongues[language],
        lists=[(days_path(language), say("site-days", language)),
               (facts_path(language), say("site-facts", language))],
        tongues=[(tag, say("language-name", tag), page) for tag, page in paths.items()]
        if len(paths) > 1 else [], site=parts.site, draft=draft_notice(language, address),
        style=parts.style, policy=POLICY, **more)


def shortened(text: str, most: int) -> str:
    """Return a text, cut after a word where it is longer than ``most``."""
    return text if len(text) <= most else f"{text[:most].rpartition(' ')[0].rstrip(',;:')} …"
