import assert from "node:assert/strict";
import { test } from "node:test";
import { placed } from "../points.js";
import { guessed } from "../guess.js";
import { readFile } from "./kinds.js";
import { cellOf } from "./table.js";

/** @param {string | Uint8Array} content @param {import("./kinds.js").How} [how] */
const read = (content, how = {}) => readFile(
  new Blob([/** @type {any} */ (content)]), how, () => {});
/** The cells of the first row. @param {import("./table.js").Table} table */
const firstRow = ({ columns }) => Object.fromEntries(columns.map(
  (column) => [column.name, cellOf(column, 0)]));
/** @param {string} text @param {"le" | "be"} order @param {boolean} marked */
const utf16 = (text, order, marked) => {
  const letters = `${marked ? "\ufeff" : ""}${text}`;
  const view = new DataView(new ArrayBuffer(2 * letters.length));
  [...letters].forEach((_, i) => view.setUint16(2 * i, letters.charCodeAt(i), order === "le"));
  return new Uint8Array(view.buffer);
};
const TEXT = "lon;lat;date;place\n46,75;39,81;2020-11-20;Xankəndi\n";

/** @type {[name: string, content: string | Uint8Array, encoding: string][]} */
const WRITTEN = [
  ["UTF-8", TEXT, "utf-8"],
  ["UTF-8 with its mark", `\ufeff${TEXT}`, "utf-8"],
  ["UTF-16, the low byte first", utf16(TEXT, "le", true), "utf-16le"],
  ["UTF-16, the high byte first", utf16(TEXT, "be", true), "utf-16be"],
  ["UTF-16 without its mark", utf16(TEXT, "le", false), "utf-16le"],
];

for (const [name, content, encoding] of WRITTEN) {
  test(`a table with semicolons in ${name} is read`, async () => {
    const found = await read(content);
    assert.equal(found.encoding, encoding);
    assert.equal(found.delimiter, ";");
    assert.deepEqual(firstRow(found.table),
      { lon: "46,75", lat: "39,81", date: "2020-11-20", place: "Xankəndi" });
  });
}

test("what is no UTF-8 is Cyrillic where its letters stand together, else Latin", async () => {
  const latin = Uint8Array.from("place\nGülablı, x\n", (one) => (one === "ı" ? 0xfd : one.charCodeAt(0)));
  const cyrillic = Uint8Array.from([...new TextEncoder().encode("place\n"), 0xd8, 0xf3, 0xf8, 0xe0, 10]);
  assert.equal((await read(latin, { delimiter: ";" })).encoding, "windows-1252");
  const found = await read(cyrillic);
  assert.equal(found.encoding, "windows-1251");
  assert.deepEqual(firstRow(found.table), { place: "Шуша" });
});

test("a file that shows only after its beginning that it is no UTF-8 is read anew", async () => {
  const rows = new TextEncoder().encode(`lon,lat,date\n${"46.7,39.8,2020-11-20\n".repeat(20_000)}`);
  const content = new Uint8Array(rows.length + 2);
  content.set(rows);
  content.set([0xfc, 10], rows.length);
  const found = await read(content);
  assert.equal(found.encoding, "windows-1252");
  assert.equal(found.table.count, 20_001);
});

test("quotation marks hold delimiters, line ends and marks, over the parts of a file", async () => {
  const long = "x".repeat(1_200_000);
  const { table } = await read(`a,b\r\n"1,\r\n""2""",${long}\r\n3,4\r\n\r\n`);
  assert.equal(table.count, 2);
  assert.deepEqual(firstRow(table), { a: '1,\n"2"', b: long });
});

test("a row with more cells than the header is left out, and told", async () => {
  const { table, faults } = await read("lon,lat,date\n46,7,39,8,2020-11-20\n46.7,39.8,2020-11-20\n");
  assert.deepEqual([...faults.rows], [1]);
  assert.equal(faults.first[0].message, "own-row-long");
  const { points } = placed(table, guessed(["lon", "lat", "date"]), "", faults);
  assert.deepEqual([...points.row], [1]);
});

test("columns without a name, or of one name, have one each", async () => {
  const { table } = await read("a,,a\n1,2,3\n");
  assert.deepEqual(firstRow(table), { a: "1", "(2)": "2", "a (2)": "3" });
});

/** @type {[content: string, message: string][]} */
const REFUSED = [
  ["", "own-empty"], ["\n\n", "own-empty"], ["lon,lat,date\n", "own-no-rows"],
  ["<!DOCTYPE html><p>Not found", "own-html"], ["\xef\xbb\xbf<html>", "own-html"],
  ["\xd0\xcf\x11\xe0rest", "own-xls"], ['{"type": "Feature', "own-json"], ['{"a": 1}', "own-json-other"],
  ['{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:3857"}},"features":[]}', "own-crs"],
];
for (const [content, message] of REFUSED) {
  test(`“${content.slice(0, 20)}” is refused with the reason`, async () => {
    await assert.rejects(read(Uint8Array.from(content, (one) => one.charCodeAt(0))), { message });
  });
}

test("a table of more rows than a page holds is refused before all of it is read", async () => {
  await assert.rejects(read("a\n1\n2\n3\n", { most: 2 }), { message: "own-too-many" });
});

test("a quotation mark that nothing closes is told", async () => {
  const { faults } = await read('a,b\n1,2\n"3,4\n5,6\n');
  assert.equal(faults.first[0].message, "own-quote");
});
