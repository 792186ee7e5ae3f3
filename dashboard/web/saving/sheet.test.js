import assert from "node:assert/strict";
import { test } from "node:test";
import { linesOf } from "./setting.js";
import { rulesAt } from "./sheet.js";

test("a text is broken where a line is full, and a long word stands alone", () => {
  assert.deepEqual(linesOf("a bb cccccc d", 4, (text) => text.length), ["a bb", "cccccc", "d"]);
  assert.deepEqual(linesOf("  ", 4, (text) => text.length), []);
});

test("widths become map units, but not of what a transform sizes", () => {
  assert.equal(rulesAt(".line{stroke-width:2px}.name{font-size:13px}.note .head{font-size:12px}", 0.5),
    ".line{stroke-width:1.00px}.name{font-size:13px}.note .head{font-size:12px}");
});
