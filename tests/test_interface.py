"""What programs ask and are answered: the record's own rows, described, or each fault told."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_spec_validator import validate

from dashboard.bundling import node
from dashboard.documents import Documents
from dashboard.interface import answers, asking, openapi, parameters
from dashboard.interface.asking import ask, whole
from dashboard.interface.catalogue import RESOURCES, ROOT
from dashboard.server.app import create_app
from dashboard.words import say
from dashboard.words.catalogue import messages
from tests.served import served

DOCS = Path(__file__).resolve().parents[1] / "docs" / "interface.md"
SHUSHA = {"lon": "46.75", "lat": "39.76", "day": "2020-11-07"}


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


@pytest.fixture(scope="module")
def server():
    return create_app().server


@pytest.fixture(scope="module")
def client(server):
    return server.test_client()


def rows(documents: Documents, name: str, **query: str) -> list[dict]:
    answered = ask(documents, name, "json", query)
    assert answered.status == 200, answered.content
    return json.loads(answered.content)["rows"]


def faults(documents: Documents, name: str, status: int = 400, form: str = "json",
           **query: str) -> list[tuple[str, str]]:
    answered = ask(documents, name, form, query)
    assert (answered.status, answered.mimetype) == (status, "application/json")
    return [(fault["parameter"], fault["says"]) for fault in json.loads(answered.content)["faults"]]


# ---------------------------------------------------------------- what is answered


def test_a_snapshot_is_the_map_of_its_day(documents, atlas):
    content = ask(documents, "snapshot", "geojson", {"day": "2020-11-24"}).content
    pieces = gpd.read_file(io.BytesIO(content))
    told = atlas.snapshot("2020-11-24")
    assert pieces.crs.to_epsg() == 4326
    assert dict(zip(pieces.piece_id, pieces.holder, strict=True)) == dict(
        zip(told.piece_id, told.holder, strict=True))
    assert pieces.area_km2.sum() == pytest.approx(told.area_km2.sum())


def test_the_holdings_of_a_day_are_its_snapshot(documents, atlas):
    held = pd.DataFrame(rows(documents, "holdings"))
    for day in ("1992-05-20", "2020-11-24", "2023-10-05"):
        on = held[(held.valid_from <= day) & (held.valid_to.isna() | (day < held.valid_to))]
        told = atlas.snapshot(day).set_index("piece_id").holder
        assert on.set_index("piece_id").holder.sort_index().to_dict() == told.to_dict(), day


def test_a_filter_leaves_its_rows_alone(documents):
    assert {row["kind"] for row in rows(documents, "lines", kind="line-of-contact")} == {
        "line-of-contact"}
    assert {row["holder"] for row in rows(documents, "holdings", holder="karabakh")} == {
        "karabakh"}
    assert {row["category"] for row in rows(documents, "events", category="legal")} == {"legal"}
    assert {row["speaker_id"] for row in rows(documents, "terms", speaker="armenia")} == {
        "armenia"}
    assert all(row["valid_from"] <= "2021-06-01" and (row["valid_to"] or "9") > "2021-06-01"
               for row in rows(documents, "zones", day="2021-06-01"))


def test_a_span_has_what_may_lie_in_it_and_both_ends(documents):
    day = "2020-11-09"
    on = rows(documents, "events", **{"from": day, "to": day})
    assert "statement-2020" in {row["event_id"] for row in on}
    before = rows(documents, "events", to="2020-11-08")
    after = rows(documents, "events", **{"from": "2020-11-10"})
    known = {row["event_id"] for row in rows(documents, "events")}
    assert {row["event_id"] for row in [*on, *before, *after]} == known
    months = [row for row in rows(documents, "events") if re.fullmatch(r"\d{4}-\d{2}", row["date"])]
    assert months, "no date is known to the month alone: the test would prove nothing"
    for row in months:
        assert row in rows(documents, "events", to=f"{row['date']}-01")


def test_a_difference_names_who_held_it_before_and_after(documents):
    [row] = rows(documents, "diff", **{"from": "2020-11-24", "to": "2020-11-25"})[:1]
    assert {row["from_holder"], row["to_holder"]} == {"karabakh", "azerbaijan"}


def test_a_point_is_told_with_its_evidence(documents, atlas):
    answered = json.loads(ask(documents, "at", "json", SHUSHA).content)
    told = atlas.at(46.75, 39.76, "2020-11-07")
    assert answered["answer"]["holder"] == told.holder
    assert answered["answer"]["uncertain"] is told.uncertain
    assert answered["answer"]["line"]["metres"] == told.line.metres
    assert set(answered["sources"]) == set(told.sources)


def test_sources_stand_beside_what_cites_them(documents):
    answered = json.loads(ask(documents, "acts", "json", {}).content)
    cited = {row["source_id"] for row in answered["rows"]} - {None}
    assert set(answered["sources"]) == cited
    assert all(source["title"] and source["voice"] for source in answered["sources"].values())
    assert answered["about"]["data"] == documents.version


def test_no_term_is_told_without_its_speaker(documents):
    assert all(row["speaker"] and row["date"] and row["source_id"] and row["locator"]
               for row in rows(documents, "terms"))


# ---------------------------------------------------------------- how it is described


@pytest.fixture
def said(monkeypatch):
    """What of the catalogue was said."""
    names: set[str] = set()

    def hears(name: str, *more, **values) -> str:
        names.add(name)
        return say(name, *more, **values)
    for module in (answers, asking, openapi, parameters):
        monkeypatch.setattr(module, "say", hears)
    return names


def test_the_description_is_openapi_and_says_what_each_column_means(documents, said):
    description = json.loads(ask(documents, "openapi", "json", {}).content)
    validate(description)
    schemas = description["components"]["schemas"]
    for name in RESOURCES.keys() - {"at"}:
        columns = schemas[name.capitalize()]["properties"]
        assert all(column["description"] for column in columns.values()), name
        assert set(rows(documents, name, **{
            p.name: p.example for p in RESOURCES[name].parameters})[0]) == set(columns), name
    for fault in (("at", {"lon": "0", "lat": "0", "day": "x"}), ("at", SHUSHA | {"lon": "0"}),
                  ("at", SHUSHA | {"lon": "west"}), ("terms", {"speaker": "nobody"}),
                  ("lines", {"kind": "river"}), ("lines", {"colour": "red"}), ("snapshot", {}),
                  ("diff", {"from": "2020-01-02", "to": "2020-01-01"}), ("nothing", {})):
        assert ask(documents, fault[0], "json", fault[1]).status in (400, 404)
    assert ask(documents, "snapshot", "json", {"day": "2020-11-24"}, ["day"]).status == 400
    known = {name for name in messages("en") if name.startswith("interface-")}
    # Each resource has parameters today; one without is not told so.
    assert known - said == {"interface-asks-nothing"}


def test_the_document_lists_every_resource_and_parameter():
    listed = dict(re.findall(r"^\| `(\w+)` \|[^|]*\| ([^|]*) \|$", DOCS.read_text("utf-8"), re.M))
    told = {}
    for name, resource in RESOURCES.items():
        needed = [f"`{p.name}`" for p in resource.parameters if p.required]
        optional = [f"`{p.name}`" for p in resource.parameters if not p.required]
        told[name] = ", ".join([*needed, *([f"({', '.join(optional)})"] if optional else [])])
    assert listed == told


# ---------------------------------------------------------------- what is refused


def test_each_fault_is_told_with_what_would_do(documents):
    assert faults(documents, "snapshot") == [("day", "It is needed, as day=2020-11-24.")]
    [(name, says)] = faults(documents, "snapshot", day="2020-11-31")
    assert name == "day" and "1988-01-01 to 2024-12-31" in says
    assert faults(documents, "lines", kind="line-of-contakt") == [
        ("kind", "One of line-of-contact.")]
    assert [name for name, _ in faults(documents, "lines", colour="red", day="x")] == [
        "colour", "day"]
    assert "swapped" not in str(faults(documents, "at", **SHUSHA | {"lon": "10"}))
    assert faults(documents, "diff", **{"from": "2020-11-25", "to": "2020-11-24"})[0][0] == "from"
    assert faults(documents, "terms", speaker="nobody")[0][0] == "speaker"
    assert faults(documents, "snapshot", 404, "xlsx")[0][0] == ""


def test_what_is_asked_twice_is_a_fault(client):
    query = "day=2020-11-24&day=2020-11-25"
    refused = client.get(f"/{ROOT}snapshot.json?{query}")
    assert refused.status_code == 400
    assert [fault["parameter"] for fault in refused.json["faults"]] == ["day"]


@settings(max_examples=40)
@given(name=st.sampled_from(sorted(RESOURCES)), form=st.sampled_from(["json", "geojson", "csv"]),
       query=st.dictionaries(
           st.sampled_from(["day", "from", "to", "lon", "lat", "kind", "holder", "x", "speaker"]),
           st.one_of(st.text(max_size=12), st.sampled_from(
               ["2020-11-24", "46.75", "39.76", "nan", "inf", "karabakh", "-1e400",
                "２０２０-01-01"]))))
def test_whatever_is_asked_gets_an_answer_or_its_faults(documents, name, form, query):
    answered = ask(documents, name, form, query)
    assert answered.status in (200, 400, 404)
    if answered.status != 200:
        assert all(fault["says"] for fault in json.loads(answered.content)["faults"])


# ---------------------------------------------------------------- as it is served


def test_any_site_may_read_it_and_nothing_is_sent_twice(client):
    first = client.get(f"/{ROOT}snapshot.json?day=2020-11-24")
    assert first.headers["Access-Control-Allow-Origin"] == "*"
    again = client.get(f"/{ROOT}snapshot.json?day=2020-11-24",
                       headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    other = client.get(f"/{ROOT}snapshot.json?day=2020-11-25",
                       headers={"If-None-Match": first.headers["ETag"]})
    assert other.status_code == 200
    refused = client.get(f"/{ROOT}snapshot.json?day=never")
    assert refused.status_code == 400
    assert refused.headers["Access-Control-Allow-Origin"] == "*"
    assert refused.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", [f"{ROOT}snapshot.json", "image.svg"])
def test_a_browser_is_told_that_a_program_elsewhere_may_say_how_long_it_waits(client, path):
    told = client.options(f"/{path}", headers={
        "Origin": "https://elsewhere.example", "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "prefer"})
    assert told.status_code == 200
    assert told.headers["Access-Control-Allow-Origin"] == "*"
    assert "Prefer" in told.headers["Access-Control-Allow-Headers"]
    assert "DELETE" not in told.headers["Access-Control-Allow-Methods"]


def test_a_folder_holds_what_needs_no_parameter(documents):
    files = dict(whole(documents))
    assert f"{ROOT}openapi.json" in files
    for name, resource in RESOURCES.items():
        for form in resource.forms:
            assert (f"{ROOT}{name}.{form}" in files) == resource.is_whole
    assert files[f"{ROOT}events.csv"] == ask(documents, "events", "csv", {}).content


def examples(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", DOCS.read_text("utf-8"), re.M | re.S)


@pytest.fixture(scope="module")
def address(server):
    with served(server) as address:
        yield address


def run(address: str, command: list[str], script: str) -> str:
    told = subprocess.run(
        command, input=script.replace("https://atlas.example/", address), text=True,
        capture_output=True, timeout=120, check=False, env={**os.environ, "NO_PROXY": "127.0.0.1",
                                                            "no_proxy": "127.0.0.1"})
    assert told.returncode == 0, told.stderr
    return told.stdout


def test_the_examples_in_python_and_javascript_do_what_they_say(address):
    [script] = examples("python")
    told = run(address, [sys.executable, "-"], script)
    assert re.search(r"^karabakh +\d+", told, re.M) and "passed" in told
    [script] = examples("js")
    assert "azerbaijan" in run(address, [str(node()), "--input-type=module", "-"], script)


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
def test_the_example_with_curl_does_what_it_says(address):
    [script] = examples("sh")
    assert json.loads(run(address, ["sh"], script))["answer"]["piece_id"]
