"""Every sentence, date and name of a value that a reader meets."""

from dashboard.words.catalogue import MessageError, listed, say, text_of
from geodata.words import FALLBACK, languages

__all__ = ["FALLBACK", "MessageError", "languages", "listed", "say", "text_of"]
