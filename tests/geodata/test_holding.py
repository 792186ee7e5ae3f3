"""Whom ground counts for, and what a change of control rests on: on rows made by hand."""

from types import SimpleNamespace

import pytest
from builders import row, told

from geodata.check.evidence import dispute_problems, report_problems
from geodata.check.holdings import manner_problems
from geodata.evidence import class_of, settled_on
from geodata.holding import counted, parties
from geodata.record import frame
from geodata.tables import TABLES


def rows(table, *cells):
    return [(line, TABLES[table].model_validate(row(table, **one)))
            for line, one in enumerate(cells, 2)]


def control(*cells):
    return rows("control", *cells)


HELD = {"holder": "karabakh", "valid_to": "1994-05-12"}
GIVEN = {"holder": "karabakh", "manner": "handover", "other": "azerbaijan",
         "valid_from": "1994-05-12", "valid_to": "1994-06-01"}
FOUGHT = GIVEN | {"manner": "contested"}
AFTER = {"holder": "azerbaijan", "valid_from": "1994-06-01", "event_id": "handover"}


def test_land_being_handed_over_counts_with_the_giver_and_contested_land_with_nobody():
    table = frame("control", control(HELD, GIVEN, AFTER, FOUGHT))
    assert counted(table).tolist() == ["karabakh", "karabakh", "azerbaijan", "contested"]
    assert parties(table).tolist() == ["karabakh", "karabakh azerbaijan", "azerbaijan",
                                       "azerbaijan karabakh"]


def test_the_parties_of_contested_land_stand_in_one_order_whoever_is_written_first():
    turned = FOUGHT | {"holder": "azerbaijan", "other": "karabakh"}
    table = frame("control", control(FOUGHT, turned))
    assert parties(table).tolist() == ["azerbaijan karabakh"] * 2


def test_a_chain_whose_parties_fit_has_no_problem():
    assert manner_problems(control(HELD, GIVEN, AFTER)) == []
    assert manner_problems(control(HELD, FOUGHT, AFTER)) == []


@pytest.mark.parametrize(("cells", "found"), [
    (HELD | {"other": "azerbaijan"}, "other: names 'azerbaijan', but the piece is held"),
    (GIVEN | {"other": ""}, "other: does not say who receives it"),
    (FOUGHT | {"other": "karabakh"}, "other: does not say who the other party is"),
    (HELD | {"holder": "contested"}, "holder: 'contested' is no party"),
])
def test_a_row_whose_parties_do_not_fit_its_manner_is_told(cells, found):
    [problem] = told(manner_problems(control(cells)))
    assert problem.startswith(f"control.csv:2: {found}; ")


def test_land_that_passes_to_another_than_the_one_named_is_told():
    stray = AFTER | {"holder": "peacekeepers"}
    for middle, found in ((GIVEN, "is being handed over to azerbaijan"),
                          (FOUGHT, "is contested by karabakh and azerbaijan")):
        [problem] = told(manner_problems(control(HELD, middle, stray)))
        assert problem.startswith(
            f"control.csv:3: other: 'north' {found}, but passes to peacekeepers; ")


def step(what, by, date="1994-05-20"):
    return SimpleNamespace(step=what, by=by, date=date)


@pytest.mark.parametrize(("steps", "expected"), [
    ([], "none"),
    ([("announced", "azerbaijan")], "one"),
    ([("announced", "karabakh")], "one"),
    ([("announced", "azerbaijan"), ("denied", "karabakh")], "one"),
    ([("announced", "azerbaijan"), ("admitted", "karabakh")], "both"),
    ([("announced", "karabakh"), ("admitted", "azerbaijan")], "both"),
    ([("admitted", "azerbaijan")], "one"),
    ([("announced", "azerbaijan"), ("attested", "third")], "third"),
    ([("announced", "karabakh"), ("admitted", "azerbaijan"), ("attested", "third")], "both"),
    ([("denied", "azerbaijan")], "none"),
])
def test_the_class_of_evidence_says_on_whose_word_a_change_rests(steps, expected):
    assert class_of(step(*one) for one in steps) == expected


def test_a_change_is_settled_by_the_first_admission_or_attestation():
    steps = [step("announced", "azerbaijan", "1994-05-12"), step("denied", "karabakh"),
             step("admitted", "karabakh", "1994-06-01"),
             step("attested", "third", "1994-05-25/1994-05-27")]
    assert settled_on(steps).isoformat() == "1994-05-27"
    assert settled_on(steps[:2]) is None


def reports(*cells):
    return rows("reports", *cells)


DENIED = {"report_id": "handover-denied", "step": "denied", "by": "karabakh",
          "date": "1994-05-13"}
ADMITTED = {"report_id": "handover-admitted", "step": "admitted", "by": "karabakh",
            "date": "1994-06-01"}


def test_only_somebody_who_is_no_party_attests():
    assert report_problems(reports({}, DENIED, ADMITTED)) == []
    for cells in ({"by": "third"}, {"step": "attested"}):
        assert len(report_problems(reports(cells))) == 1


def test_a_denial_of_what_nobody_has_said_is_told():
    assert len(report_problems(reports(DENIED))) == 1
    assert len(report_problems(reports({}, DENIED | {"date": "1994-05-11"}))) == 1


def faults(chain, *said):
    return told(dispute_problems(control(*chain), reports(*said), rows("events", {})))


def test_a_capture_that_was_denied_is_contested_until_it_was_admitted():
    assert faults((HELD, FOUGHT, AFTER), {}, DENIED, ADMITTED) == []
    early = AFTER | {"valid_from": "1994-05-12"}
    [problem] = faults((HELD, early), {}, DENIED, ADMITTED)
    assert "passes on 1994-05-12 by 'handover', which was denied and settled on 1994-06-01" in (
        problem)


def test_a_capture_that_was_denied_and_never_settled_passes_by_the_agreement():
    [problem] = faults((HELD, FOUGHT, AFTER), {}, DENIED)
    assert "'handover' was denied and never admitted or attested" in problem


def test_a_dispute_does_not_outlast_its_settlement():
    late = ADMITTED | {"date": "1994-05-25"}
    [problem] = faults((HELD, FOUGHT, AFTER), {}, DENIED, late)
    assert "is contested until 1994-06-01, though 'handover' was settled on 1994-05-25" in problem


def test_a_capture_that_nobody_denied_passes_on_its_day():
    assert faults((HELD, AFTER | {"valid_from": "1994-05-12"}), {}) == []
