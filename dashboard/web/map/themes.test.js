import assert from "node:assert/strict";
import { test } from "node:test";
import { hiddenIn } from "./themes.js";

test("a theme hides the groups of the others, possible ones too", () => {
  const hidden = hiddenIn("votes", []);
  assert.ok(hidden.has("recognises") && hidden.has("recognises-possible") && hidden.has("acts"));
  assert.ok(!hidden.has("vote-for") && !hidden.has("votes"));
});

test("what a reader hides is hidden where it is only possible as well", () => {
  assert.ok(hiddenIn("acts", ["calls"]).has("calls-possible"));
  assert.ok(!hiddenIn("acts", ["calls"]).has("recognises-possible"));
});

test("all that is only possible can be hidden at once", () => {
  const hidden = hiddenIn("acts", ["possible"]);
  assert.ok(hidden.has("recognises-possible") && !hidden.has("recognises"));
});
