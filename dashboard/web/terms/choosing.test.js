import assert from "node:assert/strict";
import { test } from "node:test";
import { CLAIMED, OFF } from "../constants.js";
import { choosing, hiddenFor, claimedBy } from "./choosing.js";

const [[one, layer], [other, otherLayer]] = Object.entries(CLAIMED);

test("what a speaker claimed is outlined as long as the map is in its words", () => {
  const chosen = choosing({ words: "", hidden: new Set(OFF) }, one, new Set());
  assert.ok(!chosen.hidden.has(layer) && chosen.hidden.has(otherLayer));
  const swapped = choosing(chosen, other, new Set());
  assert.ok(swapped.hidden.has(layer) && !swapped.hidden.has(otherLayer));
  assert.deepEqual([...choosing(swapped, "", new Set()).hidden].sort(), [...OFF].sort());
});

test("a claim that a reader had asked for stays when nobody is chosen any more", () => {
  const asked = new Set(OFF.filter((name) => name !== layer));
  const chosen = choosing({ words: "", hidden: asked }, one, new Set([layer]));
  assert.ok(!choosing(chosen, "", new Set([layer])).hidden.has(layer));
});

test("of two speakers both claims are outlined", () => {
  assert.deepEqual(claimedBy(`${one},${other}`).sort(), [layer, otherLayer].sort());
  assert.deepEqual(claimedBy(""), []);
});

test("of two maps beside each other each outlines what its own speaker claimed", () => {
  const voices = ["azerbaijan", "de-facto-authorities"];
  const off = new Set(["legal"]);
  assert.deepEqual([...hiddenFor("azerbaijan", voices, off)], ["legal", "claimed"]);
  assert.deepEqual([...hiddenFor("de-facto-authorities", voices, off)], ["legal", "claimed-azerbaijan"]);
  assert.equal(hiddenFor("azerbaijan", ["azerbaijan", "france"], off), off);
});
