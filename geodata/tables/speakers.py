"""The tables of whose words stand in the record as theirs, and of what they are about."""

from __future__ import annotations

from pydantic import Field, model_validator

from geodata.columns import (
    CitedSource,
    Doubts,
    Edtf,
    Locator,
    MaybeText,
    Remarks,
    Slug,
    Text,
    closed,
    ref,
)
from geodata.tables.rows import Row


class Speaker(Row):
    """Whose words stand in terms: a state, the de facto authorities, a body of states."""

    key = ("speaker_id",)

    speaker_id: Slug = Field(description="Key.")
    name: Text = Field(description="Name in English.")
    voice: closed("source-voice") = Field(description="Whose voice it is.")
    party: closed("speaker-party") = Field(
        description="Which party to the conflict it is, or none."
    )
    jurisdiction_id: ref("jurisdictions", required=False) = Field(
        description="The same body in jurisdictions."
    )
    note: Remarks


MOST_WORDS = 8


class Term(Row):
    """What one speaker called one thing on one day, in the speaker's words and nobody else's.

    The term is quoted, at most eight words of it; nothing of it is ours, and it is never shown
    without its speaker.
    """

    key = ("term_id",)

    term_id: Slug = Field(description="Key.")
    speaker_id: ref("speakers") = Field(description="Who said it.")
    office: MaybeText = Field(description="The office, person or document that speaks.")
    kind: closed("term-kind") = Field(description="What sort of thing is named.")
    subject_id: Slug = Field(
        description="What is named: the key of the event or the place; of what has no row, a "
        "value of the list of its kind."
    )
    term: Text = Field(description="The words, as they stand in the source.")
    language: Text = Field(description="BCP 47 tag of these words.")
    term_en: MaybeText = Field(
        description="In English, by us, where the words are in another language."
    )
    wording: closed("term-wording") = Field(description="Whose wording that is.")
    date: Edtf = Field(description="The day on which it was said, adopted or published.")
    source_id: CitedSource
    locator: Locator
    note: Doubts

    @model_validator(mode="after")
    def _is_short_and_told_in_english(self):
        for words in (self.term, self.term_en or ""):
            if len(words.split()) > MOST_WORDS:
                raise ValueError(f"{words!r} has more than {MOST_WORDS} words; quote fewer")
        if (self.language == "en") == bool(self.term_en):
            raise ValueError("term_en stands beside a term in another language, and only there; "
                             "fill it, or empty it where language is en")
        return self


class Subject(Row):
    """What of the map a subject of terms is: the same thing, whatever it is called."""

    key = ("kind", "subject_id")

    kind: closed("term-kind") = Field(description="What sort of thing is named.")
    subject_id: Slug = Field(description="The subject, as in terms.")
    holder: closed("holder", required=False) = Field(description="The holder that it is.")
    layer: MaybeText = Field(description="The layer that it is: the row of the legend.")
    lines: MaybeText = Field(
        description="The layers whose lines are about it, parted by blanks."
    )
    held_by: closed("holder", required=False) = Field(
        description="Of ground: the holder who held it on some day, beyond the former oblast and "
        "what its declaration claimed."
    )
    speaker_id: ref("speakers", required=False) = Field(description="The speaker that it is.")
    phase_id: ref("phases", required=False) = Field(
        description="The phase for whose time our name of it is; empty of a name for all days."
    )
    note: Remarks
