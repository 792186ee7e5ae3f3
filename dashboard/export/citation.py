"""A citation of a fact, its sources or the data, in the form that is asked for."""

from __future__ import annotations

import json

from dashboard.address.site import SITE
from dashboard.documents import Documents

FORMS = ("text", "bibtex", "ris", "csl")
WHAT = ("fact", "source", "data")


def citation(documents: Documents, fact_id: str, what: str, form: str, site: str = "") -> str:
    """Return one form of what is cited; of several sources all, one after another.

    ``site`` is where all can open the atlas: without it the link is the part of an address
    that is pasted behind one. Empty for the source of a fact that rests on none.
    """
    file = documents.citations(fact_id)
    fact = file["facts"][fact_id]
    cited = {"fact": [fact["forms"]], "data": [file["data"]],
             "source": [file["sources"][key] for key in fact["sources"]]}[what]
    texts = [forms[form] for forms in cited]
    if form == "csl" and texts:
        items = [item for text in texts for item in json.loads(text)]
        texts = [json.dumps(items, ensure_ascii=False, indent=1) + "\n"]
    return "\n".join(texts).replace(SITE, site)
