import assert from "node:assert/strict";
import { test } from "node:test";
import { labels, readIn, record, textOf } from "../made.js";
import { dayOf } from "../words/days.js";
import { article } from "./detail.js";
import { source } from "./facts.js";

/** @param {string} sel */
const read = (sel, day = "2021-01-01") => readIn(article(record(), sel, dayOf(day), labels));

test("an event is told with its source and what others say of it", () => {
  const told = read("e-handover");
  for (const part of ["The district is handed over", "Date 25 November 2020",
    "Changed on the map who held land", "Source: A history , A press, 1999, p. 4 (voice: academic; read: whole)",
    "What sources say differently", "A minister: It was a day later.",
    "Shown on the map, by the rule: The report nearest in time is shown."]) {
    assert.ok(told.includes(part), `${part} in ${told}`);
  }
});

test("a piece is told with all who held it, and whether it is referenced", () => {
  const told = read("p-north");
  assert.match(told, /1988-01-01 to 2020-11-25: Nagorno-Karabakh/);
  assert.match(told, /2020-11-25 on: Azerbaijan/);
  assert.match(told, /Unreferenced: general knowledge, no source yet/);
  assert.match(told, /Former NKAO inside/);
});

test("of a line the parts say how they were drawn", () => {
  const told = read("f-front", "2000-01-01");
  assert.match(told, /Accuracy ± 500 to 2,500 m/);
  assert.match(told, /A front, from 12 May 1994 to 27 September 2020: ± 2,500 m/);
  assert.match(told, /Between North and the rest of Azerbaijan/);
  assert.ok(!told.includes("On other days"));
  assert.ok(read("f-front", "2023-01-01").includes("On other days"));
});

test("a place is told with its names, its sides and its holder of the day", () => {
  const told = read("n-town");
  assert.match(told, /Azerbaijani: Şəhər \(name used by Azerbaijan\)/);
  assert.match(told, /Armenian: no name is in the record/);
  assert.match(told, /On 1 January 2021: Azerbaijan, since 25 November 2020, as all of North/);
});

test("a jurisdiction's acts are in the order of their days", () => {
  const told = read("j-state");
  assert.ok(told.indexOf("Calls for it") < told.indexOf("Calls again"));
  assert.match(told, /Votes 20 for, 3 against, \? abstaining/);
  assert.match(told, /Blocs it belonged to A union : joined 1999/);
  assert.match(told, /Others above and within A city/);
});

test("a bloc's members stand by what they said, the silent apart", () => {
  const told = read("j-union");
  assert.match(told, /Members in the war of 2020: 1 of 2 with a statement/);
  assert.match(told, /For a peaceful settlement, or mediating: A state/);
  assert.match(told, /Without one: A country\./);
});

test("only an address of the web becomes a link", () => {
  assert.match(textOf(source(record(), { source_id: "page" })), /href=https:\/\/example\.org\/page/);
  assert.ok(!textOf(source(record(), { source_id: "trap" })).includes("javascript:"));
});

test("of what the record does not know there is no article", () => {
  for (const sel of ["p-none", "f-none", "e-none", "j-none", "r-none", "n-none", "x-north", ""]) {
    assert.equal(article(record(), sel, 0, labels), null, sel);
  }
});
