"""What Python and the script both need to know stands once, and the file of it is not stale."""

import json

import pytest

from dashboard.compile.constants import COMMAND, FILE, constants, constants_text


def test_the_file_is_what_would_be_written_now():
    assert FILE.read_text(encoding="utf-8") == constants_text(), f"run {COMMAND}"


def test_its_first_line_says_that_it_is_written_and_by_what():
    assert COMMAND in FILE.read_text(encoding="utf-8").splitlines()[1]
    assert next(iter(json.loads(FILE.read_text(encoding="utf-8")))) == "generated"


def test_a_constant_is_a_line_so_that_a_change_can_be_read():
    assert len(constants_text().splitlines()) == len(constants()) + 2


@pytest.mark.parametrize("view", ["region", "world"])
def test_a_frame_is_as_large_as_the_document_is(view):
    from dashboard.documents import Documents

    frame, document = constants()["frames"][view], Documents()[view]
    assert (frame["width"], frame["height"]) == (document["width"], document["height"])
