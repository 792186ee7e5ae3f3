"""Every sentence, date and name of a value that a reader meets."""

from dashboard.words.catalogue import MessageError, listed, say, text_of
from geodata.words import FALLBACK, languages, words_key

__all__ = ["FALLBACK", "MessageError", "languages", "listed", "say", "text_of", "words_key"]
