import assert from "node:assert/strict";
import { test } from "node:test";
import { labels } from "../made.js";
import { dayOf } from "./days.js";
import { regionSentence, worldSentence } from "./sentences.js";

const day = dayOf("2020-11-24");

test("holders are told by area, and swapping the areas swaps their order alone", () => {
  const one = regionSentence(day, { azerbaijan: 300, karabakh: 100 }, null, labels);
  const other = regionSentence(day, { azerbaijan: 100, karabakh: 300 }, null, labels);
  assert.equal(one, "24 November 2020: of 400 km² shown, held by Azerbaijan 300 km² (75 %); "
    + "Nagorno-Karabakh (de facto) and Armenian forces 100 km² (25 %).");
  assert.equal(other, "24 November 2020: of 400 km² shown, held by Nagorno-Karabakh (de facto) "
    + "and Armenian forces 300 km² (75 %); Azerbaijan 100 km² (25 %).");
});

test("what is unsettled, patrolled or passed through follows", () => {
  const told = regionSentence(day, { azerbaijan: 300, contested: 20, handover: 10,
    "zone-peacekeepers": 7 }, "blocked", labels);
  assert.match(told, /Of this 20 km² contested and 10 km² being handed over\./);
  assert.match(told,
    /Zone with Russian peacekeepers: 7 km²\. Lachin corridor: reported blocked\.$/);
});

test("the world says when nobody had acted, voted or spoken", () => {
  assert.match(worldSentence(day, {}, labels), /none had acted/);
  assert.match(worldSentence(day, {}, labels, "votes"), /had not yet voted/);
  assert.match(worldSentence(day, {}, labels, "positions"), /no position .* is certain yet/);
});

test("a vote is told with those that nobody gave", () => {
  assert.match(worldSentence(day, { "vote-for": 39 }, labels, "votes"), /39 for, 0 against/);
});
