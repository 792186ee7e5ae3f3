"""The layers of the sources' maps are off until a reader, or an address, switches them on."""

from dashboard.address.migrations import SHOWN_V2
from dashboard.address.query import read_query, to_query
from dashboard.address.state import OFF, State
from dashboard.documents import Documents
from dashboard.draw.timeline import codes_on
from dashboard.export.legend import legend
from geodata.days import ordinal, parse_day


def on(day):
    return ordinal(parse_day(day))


def test_a_first_visit_shows_none_of_them():
    state, ignored = read_query({})
    assert state.hidden == OFF
    assert ignored == []
    assert "show" not in to_query(state)
    assert "hide" not in to_query(state)


def test_an_address_switches_one_on_and_another_layer_off():
    state, _ = read_query({"v": "3", "show": "captured-2020", "hide": "military"})
    assert state.hidden == (OFF - {"captured-2020"}) | {"military"}
    assert "hide=military" in to_query(state)
    assert "show=captured-2020" in to_query(state)


def test_an_old_address_that_hides_layers_leaves_them_off():
    state, _ = read_query({"v": "2", "hide": "claimed"})
    assert state.hidden == OFF - {*SHOWN_V2} | {"claimed"}


def test_an_old_address_shows_what_it_showed_when_it_was_copied():
    for query in ({"v": "2"}, {"day": "2021-06-01"}, {"v": "2", "view": "compare"}):
        assert read_query(query)[0].hidden == OFF - {*SHOWN_V2}, query
    # A map of the world had none of them, and a first visit names no version.
    for query in ({"v": "2", "view": "world"}, {"v": "3"}, {}):
        assert read_query(query)[0].hidden == OFF, query


def test_each_of_them_is_a_group_of_the_map_and_a_key_of_the_legend():
    document = Documents()["region"]
    keys = {key.group for section in legend(document, State()) for key in section.keys}
    assert set(document["timeline"]["groups"]) >= OFF
    assert keys >= OFF


def test_switched_on_it_shows_on_the_days_it_held_and_not_after():
    document = Documents()["region"]
    nodes = document["timeline"]["node"]

    def shown(day):
        codes = codes_on(on(day), document["timeline"], OFF - {"agdam-handover"})
        return {node for node, code in zip(nodes, codes, strict=True)
                if code and node.startswith("z-agdam")}

    assert not shown("2020-11-09")
    assert shown("2020-11-10")
    assert shown("2020-11-19")
    assert not shown("2020-11-20")


def test_the_interval_of_the_day_stands_with_the_number():
    document = Documents()["region"]
    [held, *_] = legend(document, State(day=on("2021-06-01")))
    spans = {key.total: key.span for key in held.keys}
    assert spans["karabakh"].startswith("Between 2,8")
    assert "by the accuracy of the lines" in spans["azerbaijan"]
    assert spans["ussr"] == ""
