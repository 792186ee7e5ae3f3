"""What fills a message: numbers, days and names of values, formed by CLDR.

Imported with the first message that has a value in it: it brings Fluent and Babel.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentDateType

from dashboard.words.vocabulary import label


def bundle_of(language: str, locale: str, formed_day: Callable[..., str]) -> FluentBundle:
    """Return a bundle without messages that forms what is asked of it in a locale.

    ``formed_day`` writes a date, or a part of one, in the language.
    Values are not isolated: a text goes into files, titles and addresses, where the marks of
    direction around it would be characters among others.
    """
    return FluentBundle([locale], use_isolating=False, functions={
        "DAY": partial(_day, language, formed_day), "WORD": partial(_word, language)})


def as_fluent(value: object) -> object:
    """Return a value as a message takes it."""
    if hasattr(value, "item"):  # a number of numpy's
        return value.item()
    return value


def _day(language: str, formed_day: Callable[..., str], day: object, of: str = "day") -> object:
    """``DAY($day, of: "month")``: as much of a date as is asked; a text is said already."""
    if not isinstance(day, FluentDateType):
        return day
    return formed_day(day, of, language)


def _word(language: str, value: object, of: str, form: str = "") -> str:
    """``WORD($holder, of: "holder", form: "short")``: what the vocabulary calls a value.

    A form that the language does not have, as a case, is the label.
    """
    return label(of, str(value), form, language)
