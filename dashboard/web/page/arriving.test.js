import assert from "node:assert/strict";
import { test } from "node:test";
import { elsewhere, mapOf } from "./arriving.js";

const folder = { page: "index.html", embed: "embed.html" };

test("an address that asks for a frame leads to the frame, with all else that it asks for", () => {
  assert.equal(elsewhere("?v=2&embed=1&day=1994-05-12", folder, false), "embed.html?v=2&day=1994-05-12");
});

test("the frame itself stays, and so does a page that is asked for as a page", () => {
  assert.equal(elsewhere("?embed=1", folder, true), "");
  assert.equal(elsewhere("?embed=0&day=1994-05-12", folder, false), "");
});

test("an act and a body are on the map of the world, unless the address says otherwise", () => {
  const asked = (/** @type {string} */ query) => new URLSearchParams(query);
  assert.deepEqual(mapOf("r-us-ri-2012", asked("?sel=r-us-ri-2012")), { view: "world", theme: "acts" });
  assert.deepEqual(mapOf("j-fr", asked("?theme=positions&sel=j-fr")), { view: "world" });
  assert.deepEqual(mapOf("j-fr", asked("?view=records&sel=j-fr")), {});
  assert.deepEqual(mapOf("j-fr", asked("?day=2020-11-24&sel=j-fr")), {});
  assert.deepEqual(mapOf("e-bishkek-1994", asked("?sel=e-bishkek-1994")), {});
});
