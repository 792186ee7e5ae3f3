"""What a PDF says: quickly, for a map has a hundred lines drawn for each word of it."""

from __future__ import annotations

import io
import re

from pypdf import PageObject, PdfReader
from pypdf.generic import DecodedStreamObject, NameObject

# What moves a pen, and what is done with its way: a browser writes each on a line of its own.
_DRAWN = re.compile(rb"^(?:[-\d. ]+ (?:m|l|c|v|y|re)|h|f\*?|S|B\*?|W\*? n|n)\n", re.MULTILINE)


def sheets_of(pdf: bytes) -> list[PageObject]:
    """Return the sheets of a PDF."""
    return [*PdfReader(io.BytesIO(pdf)).pages]


def text_of(sheet: PageObject) -> str:
    """Return the text of a sheet, of which nothing drawn is read."""
    contents = sheet.get_contents()
    if contents is None:
        return ""
    written = DecodedStreamObject()
    written.set_data(_DRAWN.sub(b"", contents.get_data()))
    sheet[NameObject("/Contents")] = written
    return sheet.extract_text()
