"""Uncertain dates.

An uncertain date is EDTF (ISO 8601-2) and is read by the ``edtf`` library into the
earliest and the latest day on which the fact may have begun.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from geodata.days import DayError, parse_day

with warnings.catch_warnings():
    # Where warnings are errors, the grammar that edtf builds with pyparsing would not load.
    warnings.simplefilter("ignore")
    import edtf

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Bounds:
    """The earliest and the latest day that an EDTF date allows; None is unbounded."""

    earliest: date | None
    latest: date | None

    @property
    def certain(self) -> bool:
        """True when the date is one known day."""
        return self.earliest is not None and self.earliest == self.latest


@lru_cache(maxsize=None)
def edtf_bounds(text: str) -> Bounds:
    """Return the bounds of an EDTF date, or raise DayError.

    ``2013-04`` gives 1 to 30 April; ``../2001-07-04`` has no earliest day;
    ``1998?`` is widened by the library's margin for a doubtful date.
    """
    text = text.strip()
    if _ISO_DAY.fullmatch(text):
        # Nearly all are plain days, and the library takes milliseconds for each.
        return Bounds(parse_day(text), parse_day(text))
    open_start, open_end = text.startswith(("../", "/")), text.endswith(("/..", "/"))
    try:
        parsed = edtf.parse_edtf(text)
        earliest = None if open_start else _day(parsed.lower_fuzzy())
        latest = None if open_end else _day(parsed.upper_fuzzy())
    except Exception as error:  # the library raises many kinds for a malformed date
        raise DayError(f"{text!r} is not an EDTF date; write 2013-04-10, 2013-04 or "
                       "2020-12-17/2020-12-21") from error
    if earliest and latest and latest < earliest:
        raise DayError(f"{text!r} ends before it begins")
    return Bounds(earliest, latest)


def _day(moment) -> date:
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)
