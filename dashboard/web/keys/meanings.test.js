import assert from "node:assert/strict";
import { test } from "node:test";
import { byName } from "./meanings.js";

test("what belongs to one name stands together, and what says nothing more is left out", () => {
  const told = byName([{ name: "Road", title: "Drawn wide" }, { name: "Road", title: "Since 1992" },
    { name: "Road", title: "Drawn wide" }, { name: "Swap", title: "Swap" }, { name: "Zone", title: "" }]);
  assert.deepEqual([...told], [["Road", ["Drawn wide", "Since 1992"]]]);
});
