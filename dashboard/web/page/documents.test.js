import assert from "node:assert/strict";
import { test } from "node:test";
import { nameEvents } from "./documents.js";

test("an event is called what the first change of the map says, unless its title is sent", () => {
  const events = { columns: ["date", "title"], rows: {
    taken: ["1993-07-23", null], talks: ["1994-05-05", "Talks"] } };
  nameEvents(events, [
    [1, "A town is taken", "taken", "control", "", []],
    [2, "The road is open", "talks", "control", "", []], [3, "Another word", "taken", "control", "", []], [4, "Nobody's", null, "control", "", []]]);
  assert.deepEqual(events.rows, {
    taken: ["1993-07-23", "A town is taken"], talks: ["1994-05-05", "Talks"] });
});
