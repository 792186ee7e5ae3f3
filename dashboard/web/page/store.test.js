import assert from "node:assert/strict";
import { test } from "node:test";
import { config } from "../made.js";
import { LAST } from "../words/days.js";
import { createStore, currentMap, mapView } from "./store.js";

test("two stores share nothing that changes", () => {
  const [one, other] = [createStore(config()), createStore(config())];
  one.state.day = 7;
  one.maps.world = /** @type {any} */ ({});
  assert.notEqual(other.state.day, 7);
  assert.deepEqual(other.maps, {});
  assert.notEqual(one.painted.day, 7);
});

test("the time bar covers the atlas unless the page says otherwise", () => {
  assert.deepEqual(createStore(config()).span, { first: 0, last: LAST });
  assert.deepEqual(createStore(config({ span: [5, 9] })).span, { first: 5, last: 9 });
});

test("behind a table lies the region", () => {
  const store = createStore(config());
  for (const view of ["region", "compare", "records", "charts", "about"]) {
    assert.equal(mapView({ ...store.state, view }), "region");
  }
  assert.equal(mapView({ ...store.state, view: "world" }), "world");
  assert.equal(currentMap(store), undefined);
});
