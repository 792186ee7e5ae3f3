"""Every sentence, date and name of a value that a reader meets."""

from dashboard.words.catalogue import MessageError, listed, say

__all__ = ["MessageError", "listed", "say"]
