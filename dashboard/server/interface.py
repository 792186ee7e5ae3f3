"""The interface for programs, below the atlas: anybody's program may read it, and keep it."""

from __future__ import annotations

import hashlib

import flask

from dashboard.documents import Documents
from dashboard.interface.catalogue import ROOT
from dashboard.making import StoreError
from dashboard.server.bodies import Body, send
from geodata import __version__

# Anybody may keep an answer, and asks after it each time.
_KEPT = "public, no-cache"


def add_interface(server: flask.Flask, documents: Documents) -> None:
    """Let a server answer what programs ask."""

    def answer(name: str, form: str) -> flask.Response:
        from dashboard.interface.asking import ask  # imports geopandas: only once somebody asks

        tag = _tag(documents)
        if flask.request.if_none_match.contains_weak(tag):
            return send(Body(b"", "application/json", tag), _KEPT)
        try:
            asked = flask.request.args
            twice = [key for key in asked if len(asked.getlist(key)) > 1]
            reply = ask(documents, name, form, asked, twice)
        except StoreError as error:
            return flask.Response(f"{error}\n", 503, mimetype="text/plain")
        if reply.status != 200:
            return flask.Response(reply.content, reply.status, mimetype=reply.mimetype)
        return send(Body(reply.content, reply.mimetype, tag), _KEPT)

    server.add_url_rule(f"/{ROOT}<name>.<form>", view_func=answer, endpoint="interface")


def _tag(documents: Documents) -> str:
    """Return what changes when an answer to the question that is asked may."""
    asked = "\0".join((flask.request.full_path, documents.key, __version__))
    return hashlib.sha256(asked.encode()).hexdigest()[:20]
