"""What of the map the subjects of terms are: holders, layers, speakers, by ``subjects.csv``."""

from __future__ import annotations

from geodata.atlas import Atlas

# The line between the sides is drawn edge by edge, another layer line by line.
_EDGES = "front"


def subjects_of_holders(atlas: Atlas) -> dict[str, str]:
    """Return by holder the subject that it is."""
    return dict(_filled(atlas, "holder"))


def speakers_of_subjects(atlas: Atlas) -> dict[str, str]:
    """Return by subject the speaker that it is."""
    return {subject: speaker for speaker, subject in _filled(atlas, "speaker_id")}


def rows_of_legend(atlas: Atlas) -> dict[str, list[str]]:
    """Return by subject the rows of the legend that are about it, by what marks each."""
    return {subject: [value] for value, subject in _filled(atlas, "holder")} | {
        subject: [layer if layer == _EDGES else f"zone-{layer}"]
        for layer, subject in _filled(atlas, "layer")}


def subjects_of_lines(atlas: Atlas) -> dict[str, list[str]]:
    """Return by what the ids of lines begin with the subjects that they are about."""
    of: dict[str, list[str]] = {}
    for layers, subject in _filled(atlas, "lines"):
        for layer in layers.split():
            of.setdefault("f-" if layer == _EDGES else f"l-{layer}", []).append(subject)
    return of


def _filled(atlas: Atlas, column: str) -> list[tuple[str, str]]:
    """Return what a column has, and of which subject."""
    rows = atlas.subjects[atlas.subjects[column].notna()]
    return list(zip(rows[column], rows.kind + "-" + rows.subject_id, strict=True))
