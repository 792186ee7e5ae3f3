"""What argparse says of itself, in the language of whoever runs a command.

Its texts are marked for gettext, which would look for files of its own: while a command line is
read they are looked up among the messages instead. What a later Python says that stands in no
message here is said as it is.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from dashboard.words.tongue import say

# What argparse says, the message in its place, and its values: argparse fills them in.
_SAYS = {
    "usage: ": ("parser-usage", {}),
    "%(prog)s: error: %(message)s\n": (
        "parser-error", {"program": "%(prog)s", "message": "%(message)s"}),
    "argument %(argument_name)s: %(message)s": (
        "parser-argument", {"argument": "%(argument_name)s", "message": "%(message)s"}),
    "positional arguments": ("parser-positionals", {}),
    "options": ("parser-options", {}),
    "show this help message and exit": ("parser-help", {}),
    "unrecognized arguments: %s": ("parser-unknown", {"arguments": "%s"}),
    "not allowed with argument %s": ("parser-not-with", {"argument": "%s"}),
    "ignored explicit argument %r": ("parser-no-value", {"value": "%r"}),
    "the following arguments are required: %s": ("parser-required", {"arguments": "%s"}),
    "expected one argument": ("parser-one-value", {}),
    "ambiguous option: %(option)s could match %(matches)s": (
        "parser-ambiguous", {"option": "%(option)s", "options": "%(matches)s"}),
    "invalid %(type)s value: %(value)r": (
        "parser-type", {"type": "%(type)s", "value": "%(value)r"}),
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "parser-choice", {"value": "%(value)r", "choices": "%(choices)s"}),
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "parser-command", {"value": "%(parser_name)r", "choices": "%(choices)s"}),
}


@contextmanager
def parser_words() -> Iterator[None]:
    """Let argparse speak the language of whoever runs the command."""
    before = argparse._
    argparse._ = _said
    try:
        yield
    finally:
        argparse._ = before


def _said(text: str) -> str:
    """Return what argparse says, with the blank or the end of line that it ends in."""
    if text not in _SAYS:
        return text
    name, values = _SAYS[text]
    return say(name, **values) + text[len(text.rstrip()):]
