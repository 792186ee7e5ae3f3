"""Read everything under ``data/`` and find every fault of it, in one pass."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

import geopandas as gpd
import pandas as pd

from geodata.check.coverage import coverage_problems, sliver_problems
from geodata.check.datum import datum_problems
from geodata.check.digitised import (
    mend_problems,
    named_district_problems,
    river_problems,
    rule_problems,
    stretch_problems,
)
from geodata.check.drawn import (
    beyond_problems,
    border_problems,
    cut_agreement,
    outline_problems,
    short_of_border,
)
from geodata.check.events import (
    force_problems,
    passage_problems,
    shown_problems,
    span_problems,
    twin_problems,
)
from geodata.check.evidence import dispute_problems, report_problems
from geodata.check.facts import (
    area_problems,
    claimant_problems,
    opening_problems,
    other_name_problems,
    phase_problems,
    place_side_problems,
    side_problems,
    state_problems,
)
from geodata.check.fronts import off_edges, parting_nothing, without_line
from geodata.check.holdings import manner_problems
from geodata.check.lines import (
    cut_problems,
    line_problems,
    missing_problems,
    route_problems,
    source_problems,
)
from geodata.check.pieces import apart_problems, district_problems, place_problems
from geodata.check.roads import road_problems
from geodata.check.tables import (
    basis_problems,
    claim_problems,
    drawn_problems,
    event_problems,
    key_problems,
    order_problems,
    period_problems,
    reference_problems,
    subject_problems,
    term_problems,
)
from geodata.check.translations import glossary_problems, message_problems, text_problems
from geodata.check.vocabulary import translation_problems, vocabulary_problems
from geodata.days import FIRST_DAY, LAST_DAY
from geodata.districts import districts_of
from geodata.layers import Layer, read_layer
from geodata.partition import control_problems
from geodata.problems import Findings, Problem
from geodata.record import Numbered, Table, frame, read_tables
from geodata.tables import TABLES
from geodata.texts import TABLES as TRANSLATED
from geodata.texts import texts_of
from geodata.words import (
    FALLBACK,
    NAMED,
    Catalogue,
    checked_words,
    forms_asked,
    languages,
    messages_of,
    shipped_words,
    words_path,
)

LAYERS = ("pieces", "lines", "context", "roads", "world")


@dataclass(frozen=True)
class Data:
    """The rows and layers of a data folder, with whatever is wrong with them.

    ``problems`` are the causes, in the order in which to mend them; ``followers`` what was
    found on ground that is faulty already.
    """

    tables: dict[str, list[Numbered]]
    layers: dict[str, gpd.GeoDataFrame]
    problems: list[Problem]
    followers: list[Problem]

    def frames(self) -> dict[str, pd.DataFrame]:
        """Return each table as a frame."""
        return {name: frame(name, rows) for name, rows in self.tables.items()}


def read_data(folder: Path) -> Data:
    """Return the tables and layers of ``folder`` and every problem found in them."""
    tables, layers = read_tables(folder), _read_layers(folder)
    data = examine(tables, layers, checked_words(words_path(folder)), {
        row.value: (checked_words(words_path(folder, row.value)),
                    forms_asked(folder / "words" / row.value))
        for _, row in tables["vocabulary"].rows
        if row.list == "language" and row.value != FALLBACK})
    return replace(data, problems=[*data.problems, *_message_problems(data, folder)])


def _message_problems(data: Data, folder: Path) -> list[Problem]:
    """Find what is wrong with what is said of the messages in the languages of a folder."""
    spoken = [FALLBACK, *(path.parent.name for path in sorted(folder.glob(f"words/*/{NAMED}"))
                          if path.parent.name != FALLBACK)]
    messages = {language: messages_of(folder / "words" / language).keys() for language in spoken}
    return message_problems(data.tables["message_states"], messages, spoken)


def originals(folder: Path) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """Return the texts of the record that can be translated, by table, row and column."""
    tables, layers = read_tables(folder), _read_layers(folder)
    return _originals({name: table.rows for name, table in tables.items()},
                      {name: layer.features for name, layer in layers.items()}, TRANSLATED)


def read_checked_data(folder: Path) -> Data:
    """Return the tables and layers of a ``folder`` that was found faultless as it is now.

    Nothing is looked for anew but what cannot be read at all.
    """
    tables, layers = read_tables(folder), _read_layers(folder)
    problems = [problem for part in (*tables.values(), *layers.values())
                for problem in part.problems]
    return Data({name: table.rows for name, table in tables.items()},
                {name: layers[name].features for name in LAYERS}, problems, [])


def _read_layers(folder: Path) -> dict[str, Layer]:
    # Only the build reads the cuts, but whoever edits them should hear of a fault here.
    return {name: read_layer(folder / "geometry" / f"{name}.geojson", name)
            for name in (*LAYERS, "cuts")}


def examine(tables: dict[str, Table], layers: dict[str, Layer],
            words: Catalogue | None = None,
            translated: Mapping[str, tuple[Catalogue, Collection[str]]] = MappingProxyType({}),
            ) -> Data:
    """Return the rows and features that were read, with every problem found in them.

    ``words`` are those of the vocabulary, without them the words that ship; ``translated``
    those of each language, with the forms that its sentences ask for.
    """
    findings = Findings()
    # First, for a value that is missing there is missing wherever it is used.
    vocabulary = tables["vocabulary"]
    findings.add(vocabulary.problems, of={"vocabulary"})
    findings.add(vocabulary_problems(vocabulary.rows, words or shipped_words()),
                 of={"vocabulary"}, needs={"vocabulary"})
    for language, (others, forms) in translated.items():
        findings.add(translation_problems(language, others, words or shipped_words(), forms),
                     needs={"vocabulary"})
    _check_files(findings, tables, layers)
    rows = {name: table.rows for name, table in tables.items()}
    _check_tables(findings, rows, _ids(tables, layers))
    frames = {name: layer.features for name, layer in layers.items()}
    # Of a table with a fault a row may be missing that a translation is of.
    asked = {row.table for _, row in rows["translations"]}
    findings.add(text_problems(rows["translations"], _originals(rows, frames, asked), languages()),
                 needs=set(TRANSLATED))
    findings.add(glossary_problems(rows["glossary"], languages()))
    _check_layers(findings, rows, frames, layers["lines"].faulty)
    _check_partition(findings, rows, frames)
    lines = {f"geometry/{name}.geojson": layer.lines for name, layer in layers.items()}
    causes, followers = ([p.on_line(lines.get(p.file, {})) for p in heap]
                         for heap in (findings.causes, findings.followers))
    return Data(rows, {name: frames[name] for name in LAYERS}, causes, followers)


def _check_files(findings: Findings, tables: dict[str, Table], layers: dict[str, Layer]) -> None:
    """Find what is wrong with each file by itself."""
    for name, table in tables.items():
        unlisted = [p for p in table.problems if p.mend.endswith("to vocabulary.csv")]
        findings.add([p for p in table.problems if p not in unlisted], of={name})
        findings.add(unlisted, of={name}, needs={"vocabulary"})
        if table.lost:
            findings.faulty.add(f"ids of {name}")
        elif table.problems and not table.faulty:
            findings.faulty.discard(name)  # a byte order mark costs no row
    for name, layer in layers.items():
        findings.add(layer.problems, of={name})
        if layer.lost:
            findings.faulty.add(f"ids of {name}")
    for name, table in tables.items():
        # Of two rows with one key, one should bear an id that is now missing.
        findings.add(key_problems(name, table.rows), of={name, f"ids of {name}"})
        findings.add(order_problems(name, table.rows), needs={f"ids of {name}"})


def _ids(tables: dict[str, Table], layers: dict[str, Layer]) -> dict[str, set[str]]:
    """Return the ids of each table and of the pieces, those of faulty rows and pieces too."""
    ids = {}
    for name, table in tables.items():
        column = next(iter(TABLES[name].model_fields))
        ids[name] = {getattr(row, column) for _, row in table.rows} | table.faulty
    return ids | {"pieces": set(layers["pieces"].features.piece_id) | layers["pieces"].faulty}


def _originals(rows: dict[str, list[Numbered]], frames: dict[str, gpd.GeoDataFrame],
               asked: Iterable[str]) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """Return the texts of some tables that can be translated: of a line each of its names."""
    texts: dict[tuple[str, str, str], dict[str, None]] = {}
    for table in asked:
        of = (frames[table].itertuples() if table in frames
              else (row for _, row in rows[table]))
        for row in of:
            for key, field, text in texts_of(table, row):
                texts.setdefault((table, key, field), {})[text] = None
    return {key: tuple(named) for key, named in texts.items()}


def _check_tables(findings: Findings, rows: dict[str, list[Numbered]],
                  ids: dict[str, set[str]]) -> None:
    """Find what is wrong within a table and between two."""
    for target, known in ids.items():
        # A piece without its feature is a hole in the ground.
        of = {"pieces": ("pieces",), "named_areas": ("area names",)}.get(target, ())
        findings.add(reference_problems(rows, target, known), of, needs={f"ids of {target}"})
    findings.add(basis_problems(rows))
    findings.add(control_problems(rows["control"], ids["pieces"], FIRST_DAY, LAST_DAY),
                 of={"control"}, needs={"control", "pieces"})
    findings.add(claim_problems(rows, {name: ids[name] for name in rows}), needs={
        f"ids of {name}" for name in rows})
    findings.add(subject_problems("corrections", rows["corrections"], {
        name: ids[name] for name in rows}), needs={f"ids of {name}" for name in rows})
    findings.add(span_problems(rows["events"]))
    findings.add(force_problems(rows["events"]))
    findings.add(shown_problems(rows))
    findings.add(twin_problems(rows), needs={f"ids of {n}" for n in ("events", "resolutions",
                                                                     "positions")})
    findings.add(passage_problems(rows), needs={"corridor", "zones"})
    findings.add(manner_problems(rows["control"]), needs={"control"})
    findings.add(report_problems(rows["reports"]))
    findings.add(dispute_problems(rows["control"], rows["reports"], rows["events"]),
                 needs={"control", "reports", "events"})
    findings.add(term_problems(rows["terms"], ids), needs={"ids of events", "ids of places"})
    findings.add(drawn_problems(rows["subjects"]))
    findings.add(period_problems(rows), of={"corridor"}, needs={"corridor", "zones"})
    languages = [row.value for _, row in rows["vocabulary"] if row.list == "language"]
    findings.add(area_problems(rows["named_areas"], rows["area_names"], languages),
                 of={"named_areas"}, needs={"named_areas", "area_names", "area names"})
    findings.add(other_name_problems(rows["other_names"], ids),
                 needs={"ids of events", "ids of jurisdictions", "ids of places", "ids of rivers",
                        "ids of large_rivers", "pieces"})
    findings.add(phase_problems(rows["phases"], FIRST_DAY), needs={"phases"})
    findings.add(claimant_problems(rows["zones"], rows["vocabulary"]),
                 needs={"zones", "vocabulary"})
    findings.add(opening_problems(rows["openings"], FIRST_DAY, LAST_DAY), needs={"openings"})
    findings.add(side_problems(rows["sides"]))
    findings.add(state_problems(rows["region_states"], rows["promised_lines"]),
                 needs={"region_states", "promised_lines"})
    findings.add(place_side_problems(rows["place_sides"], TABLES["places"].model_fields),
                 needs={"place_sides"})


def _check_layers(findings: Findings, rows: dict[str, list[Numbered]],
                  frames: dict[str, gpd.GeoDataFrame], broken: frozenset[str]) -> None:
    """Find what is wrong with lines, districts and borders; ``broken`` are lines not read."""
    pieces, lines, cuts, context = (frames[n] for n in ("pieces", "lines", "cuts", "context"))
    findings.add(event_problems(rows["events"], rows["roles"], frames["world"]),
                 needs={"world", "roles"})
    findings.add(source_problems(lines, {row.source_id for _, row in rows["sources"]}),
                 needs={"sources"})
    findings.add(line_problems(lines), of={"periods of lines"})
    findings.add(road_problems(frames["roads"], set(lines.line_id) | broken,
                               {row.source_id for _, row in rows["sources"]}),
                 needs={"sources", "lines"})
    findings.add(missing_problems(lines, rows["promised_lines"], broken), of={"lines"},
                 needs={"ids of lines", "promised_lines"})
    districts = districts_of(rows["named_areas"])
    findings.add(district_problems(pieces, districts), of={"districts"},
                 needs={"pieces", "named_areas"})
    findings.add(datum_problems(pieces, lines, context, rows["places"], districts),
                 of={"pieces", "lines", "context", "cuts"},
                 needs={"pieces", "lines", "context", "districts"})
    findings.add(cut_problems(cuts), needs={"cuts"})
    findings.add(cut_agreement(lines, cuts), of={"periods of lines"},
                 needs={"lines", "cuts", "periods of lines"})
    findings.add(rule_problems(rows["piece_rules"], {*pieces.piece_id}, {*cuts.cut_id}),
                 needs={"pieces", "cuts", "piece_rules", "periods of lines"})
    findings.add(stretch_problems(rows["road_stretches"], {*cuts.cut_id}),
                 needs={"cuts", "periods of lines"})
    findings.add(river_problems(rows["large_rivers"],
                                {row.jurisdiction_id for _, row in rows["region_states"]}),
                 needs={"large_rivers", "region_states"})
    findings.add(named_district_problems(rows, districts), needs={"named_areas"})
    findings.add(mend_problems(rows["world_mends"], {*frames["world"].geometry_id}),
                 needs={"world", "world_mends"})
    findings.add(route_problems(lines, rows["corridor"]),
                 needs={"lines", "corridor", "periods of lines"})
    findings.add(border_problems(lines, context), of={"lines"}, needs={"lines", "context"})


def _check_partition(findings: Findings, rows: dict[str, list[Numbered]],
                     frames: dict[str, gpd.GeoDataFrame]) -> None:
    """Find what is wrong between the pieces, and between them, the lines and the tables."""
    pieces, lines, control = frames["pieces"], frames["lines"], rows["control"]
    districts = districts_of(rows["named_areas"])
    findings.add(coverage_problems(pieces), of={"pieces"}, needs={"pieces"})
    findings.add(sliver_problems(pieces), of={"pieces"}, needs={"pieces"})
    findings.add(beyond_problems(pieces, frames["context"], rows["region_states"]), of={"pieces"},
                 needs={"pieces", "context", "region_states"})
    findings.add(apart_problems(pieces, districts), of={"districts"}, needs={"pieces", "districts"})
    drawn = {"pieces", "lines"}
    findings.add(short_of_border(pieces, lines), of={"pieces"}, needs=drawn)
    findings.add(outline_problems(lines, pieces, districts), of={"lines"},
                 needs=drawn | {"districts"})
    findings.add(off_edges(lines, pieces), of={"lines"}, needs=drawn)
    held = drawn | {"control", "periods of lines"}
    findings.add(parting_nothing(lines, pieces, control), of={"periods of lines"}, needs=held)
    findings.add(without_line(lines, pieces, control, rows["sides"]), needs=held | {"sides"})
    findings.add(place_problems(rows, pieces, districts),
                 needs={"pieces", "districts", "control", "sides", "place_sides"})
