"""The tables of values and words: lists, translations and how far they were looked at."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from geodata.columns import MaybeText, Slug, SlugOrNone, Text, closed, empty_is_none
from geodata.tables.rows import Row


class Vocabulary(Row):
    """A value of a closed list. What it is called and means stands in words/, keyed by both."""

    key = ("list", "value")

    list: Slug = Field(description="The list.")
    value: Text = Field(description="The value.")
    look: MaybeText = Field(
        description="How it is drawn, parted by blanks: fill, hatch, line, mark, path, over which "
        "colour, as what else, area, plain or none. Empty where the list is never drawn."
    )
    order: Annotated[int, Field(ge=1)] = Field(description="Its place in the list.")
    at_start: Annotated[Literal["yes", "no"] | None, BeforeValidator(empty_is_none)] = Field(
        description="Whether it is on, or chosen, at the start; empty where nobody chooses."
    )


class Translation(Row):
    """What a text of the record says in another language.

    It is of the text as ``original`` marks it: a text that has changed since stands in English
    until its translation is looked at again.
    """

    # A line has a name for each of its times, and a translation of each.
    key = ("table", "row_id", "field", "language", "original")

    table: closed("translated-table") = Field(description="The table of the text.")
    row_id: SlugOrNone = Field(
        description="The key of its row; empty where the text stands in many rows, and is "
        "translated once."
    )
    field: closed("translated-field") = Field(description="Its column.")
    language: Text = Field(description="BCP 47 tag: the name of a folder in words/.")
    text: Text = Field(description="The text in that language.")
    state: closed("translation-state") = Field(description="How far it was looked at.")
    original: Text = Field(
        description="The first twelve digits of the SHA-256 of the text that was translated."
    )


class MessageState(Row):
    """How far a message of the interface was looked at in another language.

    It is of the English message as ``original`` marks it, by which a changed one is seen. What
    the message says stands in the language's folder of ``words/``.
    """

    key = ("language", "message")

    language: Text = Field(description="BCP 47 tag: the name of a folder in words/.")
    message: Text = Field(description="The name of the message.")
    state: closed("translation-state") = Field(description="How far it was looked at.")
    original: Text = Field(
        description="The first twelve digits of the SHA-256 of the English message, with all "
        "its attributes."
    )


class GlossaryWord(Row):
    """What a term of the atlas is called in a language, and what each side may say against it."""

    key = ("term_id", "language")

    term_id: Slug = Field(description="The term.")
    language: Text = Field(description="BCP 47 tag: the name of a folder in words/.")
    word: Text = Field(description="The word that was chosen.")
    meaning: MaybeText = Field(
        description="What the term means here, told once: with the English word."
    )
    azerbaijani_objection: MaybeText = Field(
        description="What a reader of the Azerbaijani side may object to; a word that only a "
        "speaker says stands in quotation marks."
    )
    armenian_objection: MaybeText = Field(
        description="What a reader of the Armenian side may object to, likewise."
    )
    why: Text = Field(description="Why it was chosen.")
