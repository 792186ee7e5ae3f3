"""The atlas as one HTML file: the page as it is served, with every part of it inside.

It steps, filters, tells and saves the map as SVG and PNG from a disk, with no server and no
network; its own Content-Security-Policy forbids it to ask for anything.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from markupsafe import escape

from dashboard.address.state import MAPS, State
from dashboard.documents import Documents
from dashboard.draw.style import scoped, style_sheet, swatch_rules, zoom_rules
from dashboard.export.image import caption_of
from dashboard.export.options import SheetOptions
from dashboard.pages.assets import font_files, page_script, page_style
from dashboard.pages.page import Addresses, render_page
from geodata.days import from_ordinal
from geodata.paths import DATA

_WEB = Path(__file__).resolve().parents[1] / "web"
_SCRIPTS = _WEB / "onefile"
_WITHOUT = """
[data-view-tab]:not([data-view-tab=region],[data-view-tab=world],[data-view-tab=compare])
{display:none!important}
@media (min-width:0){.search{display:none!important}}
"""


def one_file(documents: Documents, state: State, first: int, last: int, site: str = "") -> str:
    """Return the atlas, from the day ``first`` to ``last``, as the text of an HTML file."""
    view = state.view if state.view in MAPS else "region"
    state = replace(state, view=view, day=min(max(state.day, first), last), sel="")
    relief = _data("image/webp", DATA / "geometry" / "relief.webp")
    page = render_page(documents, _addresses(relief, documents), state, [])
    page = _replaced(r'<link rel="(?:preload|stylesheet)"[^>]*>\s*', "", page, 2)
    script = page_script(*_SCRIPTS.glob("*.js"), but=("8-", "9-charts", "9-search"))
    page = _replaced(r'<script src="[^"]*"[^>]*></script>',
                     lambda _: _parts(documents, state, relief, site, (first, last))
                     + f"<script>{_safe(script)}</script>", page)
    page = _span(page, first, last)
    style = page_style({path.name: _data("font/woff2", path) for path in font_files()})
    head = f"{_policy(page)}<style>{style}{_WITHOUT}</style></head>"
    return _replaced("</head>", lambda _: head, page)


def _replaced(pattern: str, by: str | Callable[[re.Match], str], page: str,
              times: int = 1) -> str:
    """Return the page with a part of it replaced; raise where it is not there so many times."""
    page, found = re.subn(pattern, by, page, flags=re.DOTALL)
    if found != times:
        raise ValueError(f"the page has {pattern} {found} times, not {times}: its template and "
                         "this module no longer agree")
    return page


def _addresses(relief: str, documents: Documents) -> Addresses:
    """Return the ids of the blocks that hold what a server would hand out."""
    return Addresses(
        style="", script="", font="", relief=relief, record="inline-record",
        tips="inline-record", image="#",
        documents={name: {"state": f"inline-{name}", "svg": f"inline-{name}-svg"}
                   for name in ("region", "world")},
        many="inline-many" if documents.crowd else "", many_parts=("inline-many-", ""),
    )


def _parts(documents: Documents, state: State, relief: str, site: str,
           span: tuple[int, int]) -> str:
    """Return the blocks of data: what is not a script to the browser is never run."""
    facts = caption_of(documents, state, SheetOptions(), site).facts
    blocks = {
        "inline-record": json.dumps(_told(documents["record"]), ensure_ascii=False,
                                    separators=(",", ":")),
        "onefile": json.dumps({"span": span, **facts}, ensure_ascii=False),
        "onefile-map-style": scoped(style_sheet(), ".map"),
        "onefile-style": _saved_style(),
        "onefile-imprint": f"Contact Lines, data version {facts['version']}, CC BY 4.0. {site}",
    }
    for name in ("region", "world"):
        blocks[f"inline-{name}"] = documents.state_text(name)
        if name != state.map_view:
            blocks[f"inline-{name}-svg"] = documents.plain_svg(name, State(), relief)
    if documents.crowd:
        blocks["inline-many"] = documents.crowd.text
        blocks |= {f"inline-many-{key}": documents.part(key) for key in documents.crowd.keys}
    return "".join(f'<script type="text/plain" id="{name}">{_safe(text)}</script>\n'
                   for name, text in blocks.items())


def _told(record: dict) -> dict:
    """Return the record without what only the search reads, which the file has not."""
    return {name: table for name, table in record.items() if name != "search"}


def _saved_style() -> str:
    """Return the rules of a saved sheet that do not depend on the scale of its map."""
    plate = (_WEB / "style" / "plate-page.css").read_text(encoding="utf-8")
    swatches = swatch_rules().replace(".swatch ", ".key .swatch ")
    return "\n".join([plate.replace("non-scaling-stroke", "none"), zoom_rules(),
                      scoped(style_sheet(), ".key"), swatches])


def _safe(text: str) -> str:
    """Return a text that cannot end the script element that holds it."""
    if "</script" in text.lower() or "<!--" in text:
        raise ValueError("a part of the page would end its own element")
    return text


def _span(page: str, first: int, last: int) -> str:
    """Return the page with a time bar from the first day to the last."""
    page = _replaced(r'(<input type="range" id="day") min="\d+" max="\d+"',
                     rf'\1 min="{first}" max="{last}"', page)
    page = _replaced(r'(id="lanes" viewBox=")0 0 \d+ ', rf"\g<1>{first} 0 {last - first} ", page)
    since, until = from_ordinal(first), from_ordinal(last)
    years = [year for year in range(since.year, until.year + 1)
             if (until.year - since.year) < 8 or year % 4 == 0]
    marks = []
    for year in years:
        day = (since.replace(year=year, month=1, day=1) - since).days
        if 0 <= day <= last - first:
            marks.append(f'<li style="left:{100 * day / (last - first):.3f}%">{year}</li>')
    return _replaced(r'(<ol class="years"[^>]*>).*?(</ol>)', rf"\g<1>{''.join(marks)}\2", page)


def _policy(page: str) -> str:
    """Return the policy that lets nothing in but what the file itself holds."""
    scripts = re.findall(r"<script>(.*?)</script>", page, flags=re.DOTALL)
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(s.encode()).digest()).decode()}'"
        for s in scripts)
    policy = (f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; "
              "img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'")
    return f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'


def _data(mimetype: str, path: Path) -> str:
    return f"data:{mimetype};base64,{base64.b64encode(path.read_bytes()).decode()}"
