import assert from "node:assert/strict";
import { test } from "node:test";
import { asked } from "./link.js";

test("a link opens the maps that the file has, and no other view", () => {
  assert.deepEqual(asked({ hash: "#?view=world&day=2012-01-01", search: "" }),
    { view: "world", day: 8766 });
  assert.deepEqual(asked({ hash: "", search: "?view=records&lang=ru" }), { lang: "ru" });
});
