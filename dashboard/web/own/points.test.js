import assert from "node:assert/strict";
import { test } from "node:test";
import "../words/catalogue.js";
import { isoDay } from "../words/days.js";
import { say } from "../words/language.js";
import { guessed } from "./guess.js";
import { exchanged } from "./places.js";
import { placed } from "./points.js";
import { tableBuilder } from "./reading/table.js";

/** @param {string[]} names @param {string[][]} rows */
const table = (names, rows) => {
  const made = tableBuilder(names);
  for (const row of rows) made.add(row);
  return made.finish();
};
/** @param {string[]} names @param {string[][]} rows */
const placedOf = (names, rows) => placed(table(names, rows), guessed(names));

test("points are in the order of their days, and each knows its row", () => {
  const { points } = placedOf(["lon", "lat", "date"], [["46.7", "39.8", "2020-11-20"],
    ["46,8°E", "39,9", "1999-01-01"], ["-46.9W", "40", "2020-11-20"]]);
  assert.deepEqual([...points.row], [1, 0, 2]);
  assert.deepEqual([...points.first].map(isoDay), ["1999-01-01", "2020-11-20", "2020-11-20"]);
  assert.deepEqual([...points.lon], [46.8, 46.7, 46.9]);
});

/** @type {[names: string[], row: string[], column: string, message: string][]} */
const FAULTS = [
  [["lon", "lat", "date"], ["46.7", "39.8", "soon"], "date", "own-no-day"],
  [["lon", "lat", "date"], ["46.7", "39.8", ""], "date", "own-day-empty"],
  [["lon", "lat", "date"], ["46.7", "39.8", "3/4/2020"], "date", "own-day-order"],
  [["lon", "lat", "date"], ["46.7", "39.8", "soon"], "date", "own-no-day"],
  [["lon", "lat", "date"], ["near Agdam", "39.8", "2020-11-20"], "lon", "own-no-number"],
  [["lon", "lat", "date"], ["246.7", "39.8", "2020-11-20"], "lon", "own-no-degrees"],
  [["lon", "lat", "date"], ["46.7", "139.8", "2020-11-20"], "lat", "own-no-degrees"],
  [["lon", "lat", "date"], ["46.7", "", "2020-11-20"], "lat", "own-no-number"],
  [["wkt", "date"], ["LINESTRING (0 0, 1 1)", "2020-11-20"], "wkt", "own-no-wkt"],
  [["lon", "lat", "date", "date_end"], ["46.7", "39.8", "2020-11-20", "2020-11-19"], "date_end",
    "own-until-before"],
  [["lon", "lat", "date", "date_end"], ["46.7", "39.8", "2020-11-20", "x"], "date_end", "own-no-day"],
];
for (const [names, row, column, message] of FAULTS) {
  test(`${row.join(", ")}: ${message}, with the row and the column`, () => {
    const good = names.map((name) => ({ wkt: "POINT (46.7 39.8)", lon: "46.7", lat: "39.8" })[name] ?? "2020-11-20");
    const rows = message === "own-day-order" ? [row] : [good, row];
    const { points, faults } = placedOf(names, rows);
    assert.deepEqual(faults.first, [{ row: rows.length, column,
      value: row[names.indexOf(column)], message }]);
    assert.equal(points.row.length, rows.length - 1);
    assert.notEqual(say(message), message);
  });
}

test("rows of different orders wait until one is said; those that do not fit it are left out then", () => {
  const rows = ["24/11/2020", "11/24/2020", "soon", "3/4/2020"].map((day) => ["46.7", "39.8", day]);
  const asked = placedOf(["lon", "lat", "date"], rows);
  assert.equal(asked.points.row.length, 0);
  assert.deepEqual(asked.faults.first.map(({ message }) => message),
    ["own-day-differs", "own-day-differs", "own-no-day", "own-day-differs"]);
  const told = placed(table(["lon", "lat", "date"], rows), guessed(["lon", "lat", "date"]), "dmy");
  assert.deepEqual([told.asked, ...told.points.first].map((one) => one && isoDay(Number(one))),
    [false, "2020-04-03", "2020-11-24"]);
  assert.deepEqual(told.faults.first.map(({ row, message }) => [row, message]),
    [[2, "own-no-day"], [3, "own-no-day"]]);
});

test("points are read from WKT and from WKB as digits", () => {
  const hex = "0101000020E6100000" + "9A99999999594740" + "6666666666E64340";
  const { points, faults } = placedOf(["geometry", "day"], [["POINT(46.7 39.8)", "2020-11-20"],
    ["SRID=4326;POINT Z (46.7 39.8 2)", "2020-11-20"], [hex, "2020-11-20"]]);
  assert.deepEqual(faults.first, []);
  assert.deepEqual([...points.lon].map((lon) => lon.toFixed(1)), ["46.7", "46.7", "46.7"]);
  assert.deepEqual([...points.lat].map((lat) => lat.toFixed(1)), ["39.8", "39.8", "39.8"]);
});

test("longitude and latitude that are exchanged are seen, and others are not", () => {
  const box = /** @type {[number, number, number, number]} */ ([44, 38, 48, 41]);
  const [lon, lat] = [Float64Array.of(46.7, 46.8, 46.9), Float64Array.of(39.7, 39.8, 39.9)];
  assert.equal(exchanged(lat, lon, box), true);
  assert.equal(exchanged(lon, lat, box), false);
  assert.equal(exchanged(Float64Array.of(2, 3), Float64Array.of(48, 49), box), false);
});

test("the columns of UCDP GED and of ACLED are found", () => {
  assert.deepEqual(guessed(["id", "where_prec", "latitude", "longitude", "geom_wkt", "date_prec",
    "date_start", "date_end", "best"]), { lon: "longitude", lat: "latitude", wkt: "", day: "date_start",
    until: "date_end", precision: "where_prec", scheme: "ucdp-ged" });
  assert.deepEqual(guessed(["event_id_cnty", "event_date", "latitude", "longitude", "geo_precision",
    "fatalities"]), { lon: "longitude", lat: "latitude", wkt: "", day: "event_date", until: "",
    precision: "geo_precision", scheme: "acled" });
  assert.deepEqual(guessed(["Дата", "Широта", "Долгота"]), { lon: "Долгота", lat: "Широта", wkt: "",
    day: "Дата", until: "", precision: "", scheme: "" });
});
