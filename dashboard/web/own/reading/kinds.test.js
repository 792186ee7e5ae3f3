import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../words/language.js";
import "../../words/catalogue.js";
import { OwnFault } from "../fault.js";
import { kindOf, readFile } from "./kinds.js";

const TABLE = "lon,lat,date\n46.7,39.8,2020-11-20\n46.7,39.8,2020-11-21\n46.7,39.8,2020-11-22\n";

/** What is told of a file that is not read. @param {string} text @param {import("./kinds.js").How} how */
const refused = async (text, how) => {
  try {
    await readFile(new Blob([text]), how, () => {});
  } catch (fault) {
    return fault instanceof OwnFault ? say(fault.message, fault.values) : String(fault);
  }
  return "";
};

test("a file is known by what it begins with", () => {
  const kinds = { csv: "lon,lat", geojson: "\ufeff [", html: " <!DOCTYPE html>", xlsx: "PK\x03\x04",
    parquet: "PAR1", gpkg: "SQLite format 3\0" };
  for (const [kind, begins] of Object.entries(kinds)) {
    assert.equal(kindOf(new TextEncoder().encode(begins)), kind);
  }
});

test("a file of any kind that is too large is told before it is read, with what would do", async () => {
  for (const text of [TABLE, "[]", "PK\x03\x04", "PAR1"]) {
    assert.match(await refused(text, { mostBytes: 1 }),
      /^The file has 1 MB; of this kind a page holds .*contact-lines join.* takes larger ones\.$/);
  }
  assert.equal(await refused(TABLE, { mostBytes: TABLE.length }), "");
});

test("a table of too many rows is told as soon as there are so many", async () => {
  assert.match(await refused(TABLE, { most: 2 }),
    /^The file has more than 2 rows.*“contact-lines join” takes any number\.$/);
  assert.equal(await refused(TABLE, { most: 3 }), "");
});
