import assert from "node:assert/strict";
import { test } from "node:test";
import { terms } from "../made.js";
import { linesOf } from "./labels.js";
import { quotesOn } from "./quotes.js";

test("a term that has room stands in as many lines as ours, else its mark stands beside ours", () => {
  const [them, land] = quotesOn(terms, "one", 20);
  assert.deepEqual(linesOf(terms, land, "head 2", ["Our name", "for it"]), ["“the", "land”"]);
  assert.deepEqual(linesOf(terms, land, "head 3", ["Our", "name", "for it"]), ["Our", "name", "for it “b”"]);
  assert.deepEqual(linesOf(terms, them, "head 3", ["Them", "", ""]), ["“they”", "", ""]);
});
