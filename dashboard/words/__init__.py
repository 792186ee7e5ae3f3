"""Every sentence, date and name of a value that a reader meets."""

from dashboard.words.catalogue import MessageError, listed, say, text_of
from geodata.states import is_reviewed
from geodata.words import FALLBACK, languages, words_key

__all__ = ["FALLBACK", "MessageError", "is_reviewed", "languages", "listed", "say", "text_of",
           "words_key"]
