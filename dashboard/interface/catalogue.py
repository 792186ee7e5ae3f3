"""What programs can ask: the resources, the parameters and forms of each. Light to import."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.interface.parameters import Parameter
from geodata.vocabulary import values

VERSION = "v1"
# Where the interface lies, seen from the atlas.
ROOT = f"api/{VERSION}/"
TYPES = {"json": "application/json", "geojson": "application/geo+json", "csv": "text/csv"}

_SPAN = (Parameter("from", "day", "2020-09-27"), Parameter("to", "day", "2020-11-10"))


def _of_list(name: str, listed: str) -> Parameter:
    """Return a parameter of the values of a closed list; the first of them is its example."""
    return Parameter(name, f"list:{listed}", values(listed)[0])


@dataclass(frozen=True)
class Resource:
    """One thing to ask for, the forms that it is given in, and the columns of its rows."""

    name: str
    parameters: tuple[Parameter, ...]
    forms: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether it can be asked for without a parameter: then it is a file as well."""
        return not any(parameter.required for parameter in self.parameters)

    @property
    def example(self) -> str:
        """A question that it answers."""
        query = "&".join(f"{p.name}={p.example}" for p in self.parameters
                         if p.required or self.is_whole)
        return f"{ROOT}{self.name}.{self.forms[0]}{f'?{query}' if query else ''}"


_MAP = ("geojson", "json", "csv")
_PLAIN = ("json", "csv")
_DAY = Parameter("day", "day", "2020-11-24")
RESOURCES = {resource.name: resource for resource in (
    Resource("snapshot", (Parameter("day", "day", "2020-11-24", required=True),), _MAP),
    Resource("holdings", (_of_list("holder", "holder"),), _MAP),
    Resource("lines", (_DAY, _of_list("kind", "line-kind")), _MAP),
    Resource("zones", (_DAY, _of_list("kind", "zone-kind")), _MAP),
    Resource("events", (*_SPAN, _of_list("category", "event-category")), _MAP),
    Resource("acts", (Parameter("from", "day", "2012-01-01"), Parameter("to", "day", "2021-12-31"),
                      _of_list("kind", "act-kind")), _MAP),
    Resource("terms", (Parameter("from", "day", "2020-01-01"), Parameter("to", "day", "2023-12-31"),
                       Parameter("speaker", "key", "european-union"),
                       _of_list("kind", "term-kind")), _PLAIN),
    Resource("at", (Parameter("lon", "degrees", "46.75", required=True),
                    Parameter("lat", "degrees", "39.76", required=True),
                    Parameter("day", "day", "2020-11-07", required=True)), ("json",)),
    Resource("diff", (Parameter("from", "day", "2020-11-24", required=True),
                      Parameter("to", "day", "2020-11-25", required=True)), _MAP),
    Resource("sources", (Parameter("source", "key", "tripartite-statement-az"),), _PLAIN),
)}
