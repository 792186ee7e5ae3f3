"""What is served is what the data say."""

from __future__ import annotations

from dashboard.compile.documents import COMPILED, compile_documents


def test_the_compiled_documents_are_current(atlas):
    for name, text in compile_documents(atlas).items():
        current = (COMPILED / name).read_text(encoding="utf-8")
        # Not compared by assert: the difference of two such files would fill the screen.
        if current != text:
            raise AssertionError(f"{name} is out of date; run make compile")
