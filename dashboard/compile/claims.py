"""Which layer outlines a claim, and whose claim that is."""

from __future__ import annotations

from dashboard.words.vocabulary import look

_SPEAKERS = look("layer-zone", "by")


def layer_of(by: str) -> str:
    """Return the layer of a claim by who makes it, as ``zones.csv`` names it."""
    return "claimed-azerbaijan" if by.startswith("Azerbaijan") else "claimed"


def speaker_of(by: str) -> str:
    """Return the id of the speaker who makes a claim, as the vocabulary ties it to its layer."""
    return _SPEAKERS[layer_of(by)]
