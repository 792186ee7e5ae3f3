"""The interface for programs, below the atlas: anybody's program may read it, and keep it."""

from __future__ import annotations

import hashlib

import flask

from dashboard.documents import Documents
from dashboard.interface.catalogue import ROOT
from dashboard.store import StoreError
from geodata import __version__


def add_interface(server: flask.Flask, documents: Documents) -> None:
    """Let a server answer what programs ask."""

    def answer(name: str, form: str) -> flask.Response:
        from dashboard.interface.asking import ask  # imports geopandas: only once somebody asks

        tag = _tag(documents)
        if flask.request.if_none_match.contains(tag):
            return _open(flask.Response(status=304), tag)
        try:
            found = ask(documents, name, form, flask.request.args)
        except StoreError as error:
            return flask.Response(f"{error}\n", 503, mimetype="text/plain")
        response = flask.Response(found.content, found.status, mimetype=found.mimetype)
        return _open(response, tag if found.status == 200 else "")

    server.add_url_rule(f"/{ROOT}<name>.<form>", view_func=answer, endpoint="interface")


def _tag(documents: Documents) -> str:
    """Return what changes when an answer to the question that is asked may."""
    asked = "\0".join((flask.request.full_path, documents.key, __version__))
    return hashlib.sha256(asked.encode()).hexdigest()[:20]


def _open(response: flask.Response, tag: str) -> flask.Response:
    """Return a response that a program of any other site may read."""
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Cache-Control"] = "public, no-cache"
    if tag:
        response.set_etag(tag)
    return response
