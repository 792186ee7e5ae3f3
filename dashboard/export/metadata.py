"""What a file says of itself inside: one set of facts, as XMP, and in the chunks of a PNG.

Facts are texts by name: ``title``, ``description`` (the map in words), ``coverage`` (the day),
``view``, ``hidden``, ``language`` of the names, ``version`` of the data, ``link``,
``picture`` (what ``contact-lines export`` needs to draw it again), ``citation``, ``licence``,
``rights``, ``sources``, and ``draft`` where the language of its words is one. Nothing in them
depends on when or where the file was made.
"""

from __future__ import annotations

import struct
import zlib

from markupsafe import escape

AUTHOR = "Contact Lines contributors"
LICENCE_NAME = "Creative Commons Attribution 4.0 International"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
NAMESPACE = "urn:contact-lines:picture"


def xmp(facts: dict[str, str]) -> str:
    """Return the facts as RDF, as XMP and SVG take it."""
    dublin = "".join([
        *(f'<dc:{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(facts[name])}</rdf:li>'
          f"</rdf:Alt></dc:{name}>" for name in ("title", "description", "rights")),
        f"<dc:creator><rdf:Seq><rdf:li>{AUTHOR}</rdf:li></rdf:Seq></dc:creator>",
        f"<dc:source>{escape(facts['link'])}</dc:source>",
        f"<dc:identifier>{escape(facts['picture'])}</dc:identifier>",
        f"<dc:coverage>{escape(facts['coverage'])}</dc:coverage>",
        f"<cc:license>{LICENCE}</cc:license>",
    ])
    own = "".join(f"<cl:{name}>{escape(facts[name])}</cl:{name}>"
                  for name in ("view", "hidden", "language", "version", "citation", "sources",
                               "draft") if name in facts)
    return ('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" '
            f'xmlns:cc="http://creativecommons.org/ns#" xmlns:cl="{NAMESPACE}">'
            f'<rdf:Description rdf:about="">{dublin}{own}</rdf:Description></rdf:RDF>')


def in_png(png: bytes, facts: dict[str, str], pixels_per_metre: int) -> bytes:
    """Return the PNG with the facts as iTXt, an XMP packet, and its size on paper."""
    texts = {"Title": facts["title"], "Description": facts["description"], "Author": AUTHOR,
             "Copyright": facts["rights"], "Source": facts["link"],
             **{f"contact-lines:{name}": text for name, text in facts.items()},
             "XML:com.adobe.xmp": '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'
             f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{xmp(facts)}</x:xmpmeta><?xpacket end="w"?>'}
    size = _chunk(b"pHYs", struct.pack(">IIB", pixels_per_metre, pixels_per_metre, 1))
    chunks = b"".join(_chunk(b"iTXt", name.encode("latin-1") + b"\0\0\0en\0\0" + text.encode())
                      for name, text in texts.items())
    head = 8 + 25  # the signature and IHDR, which is always first
    return png[:head] + size + chunks + _without_size(png[head:])


def _without_size(chunks: bytes) -> bytes:
    """Return the chunks of a PNG after the first without what it says of its size on paper."""
    at = 0
    while chunks[at + 4:at + 8] not in (b"pHYs", b"IDAT"):
        at += _length(chunks, at)
    return (chunks[:at] + chunks[at + _length(chunks, at):] if chunks[at + 4:at + 8] == b"pHYs"
            else chunks)


def _length(chunks: bytes, at: int) -> int:
    return 12 + int.from_bytes(chunks[at:at + 4], "big")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return (struct.pack(">I", len(content)) + kind + content
            + struct.pack(">I", zlib.crc32(kind + content)))
