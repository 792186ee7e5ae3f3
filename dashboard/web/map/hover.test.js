import assert from "node:assert/strict";
import { test } from "node:test";
import { labels, record } from "../made.js";
import { dayOf } from "../words/days.js";
import { noteText } from "./hover.js";

/** @param {string} id */
const note = (id, day = "2000-01-01") => noteText(id, record(), dayOf(day), labels);

test("a piece is named with its holder, since when, and how far out its edges may be", () => {
  assert.equal(note("p-north"), "North\nNagorno-Karabakh (de facto) and Armenian forces, "
    + "since 1988-01-01\n100 km², edges ± 500 to 2,500 m");
  assert.match(note("p-north", "2020-11-25"), /Azerbaijan, since 2020-11-25/);
});

test("a line, an event and a jurisdiction are named", () => {
  assert.equal(note("f-front"), "Line of contact: A front\n± 500 to 2,500 m");
  assert.equal(note("e-handover"), "2020-11-25\nThe district is handed over");
  assert.equal(note("j-state"), "A state");
});

test("of what the record does not know there is no note", () => {
  for (const id of ["p-none", "e-none", "j-none", "f-none", "x-none", ""]) assert.equal(note(id), "");
});
