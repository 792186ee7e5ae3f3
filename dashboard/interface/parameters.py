"""The parameters of a resource, read from an address: what each may be, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from math import isfinite

from dashboard.words import say
from geodata.days import FIRST_DAY, LAST_DAY, DayError, day_in_range
from geodata.vocabulary import values

# So many values of a list are told where one is none of them.
_FEW = 16


@dataclass(frozen=True)
class Fault:
    """What of a question cannot be answered: the parameter, what it was, and what would do."""

    parameter: str
    found: str
    says: str


@dataclass(frozen=True)
class Parameter:
    """One parameter of a resource; ``kind`` is the form of its value.

    ``day`` is a day of the atlas (ISO 8601), ``degrees`` a longitude or latitude in EPSG:4326,
    ``key`` an id, and ``list:…`` a value of that closed list of the vocabulary.
    """

    name: str
    kind: str
    example: str
    required: bool = False

    @property
    def choices(self) -> tuple[str, ...]:
        """The values that it can have, none where there is no list of them."""
        _, _, name = self.kind.partition("list:")
        return tuple(values(name)) if name else ()

    def read(self, text: str) -> object:
        """Return the value that a text gives, or raise ValueError that says what would do."""
        if self.kind == "day":
            try:
                return day_in_range(text)
            except DayError as error:
                raise ValueError(say("interface-no-day", first=FIRST_DAY.isoformat(),
                                     last=LAST_DAY.isoformat())) from error
        if self.kind == "degrees":
            return self._degrees(text)
        if self.choices and text not in self.choices:
            near = get_close_matches(text, self.choices, n=3) or self.choices[:_FEW]
            raise ValueError(say("interface-no-value", values=", ".join(near)))
        return text

    def _degrees(self, text: str) -> float:
        try:
            degrees = float(text) if text.isascii() else float("nan")
        except ValueError:
            degrees = float("nan")
        if not isfinite(degrees) or abs(degrees) > 180:
            raise ValueError(say("interface-no-degrees", example=self.example))
        return degrees


def read_parameters(parameters: tuple[Parameter, ...], query: Mapping[str, str]
                    ) -> tuple[dict[str, object], list[Fault]]:
    """Return the values that a query gives to parameters, and all that is wrong with it.

    Nothing is left out silently: a misspelt filter would answer with all there is.
    """
    known = {parameter.name: parameter for parameter in parameters}
    read: dict[str, object] = {}
    faults = [_unknown(name, text, known) for name, text in query.items() if name not in known]
    for name, parameter in known.items():
        if name not in query:
            if parameter.required:
                faults.append(Fault(name, "", say("interface-required",
                                                  example=f"{name}={parameter.example}")))
            continue
        try:
            read[name] = parameter.read(query[name].strip())
        except ValueError as error:
            faults.append(Fault(name, query[name], str(error)))
    return read, faults


def _unknown(name: str, text: str, known: Mapping[str, Callable]) -> Fault:
    return Fault(name, text, say("interface-unknown", names=", ".join(known)) if known
                 else say("interface-asks-nothing"))
