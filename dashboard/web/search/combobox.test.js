import assert from "node:assert/strict";
import { test } from "node:test";
import "../words/catalogue.js";
import { languageOf, stepTo, tells } from "./combobox.js";
import { createSearch, dayOptions } from "./search.js";

test("the arrows go round the list, and nowhere where it is empty", () => {
  assert.equal(stepTo("ArrowDown", -1, 3), 0);
  assert.equal(stepTo("ArrowDown", 2, 3), 0);
  assert.equal(stepTo("ArrowUp", -1, 3), 2);
  assert.equal(stepTo("ArrowUp", 1, 3), 0);
  assert.equal(stepTo("ArrowDown", -1, 0), undefined);
  assert.equal(stepTo("Home", 0, 3), undefined);
});

test("a name in a script of its own says its language", () => {
  assert.deepEqual(["Շուշի", "Шуша", "Şuşa"].map(languageOf), ["hy", "ru", undefined]);
});

test("what a thing was found by is told, but for what one side calls an event", () => {
  const town = { id: "n-a", label: "Agdam / Akna", kind: "Town", name: "Агдам" };
  assert.ok(tells(town));
  assert.ok(!tells({ ...town, name: "Akna" }));
  assert.ok(!tells({ ...town, id: "e-a" }));
});

test("a day that is typed is offered, one that could be two as both", () => {
  assert.deepEqual(dayOptions("24.11.2020").map(({ id }) => id), ["d-2020-11-24"]);
  assert.deepEqual(dayOptions("03/04/2020").map(({ label }) => label), ["Go to 3 April 2020", "Go to 4 March 2020"]);
  assert.deepEqual(dayOptions("Shusha"), []);
});

test("names are asked for once, and again where they could not be had", async () => {
  let asked = 0;
  const { names, options } = createSearch({ furtherEvents: async () => [], findable: async () => {
    asked += 1;
    if (asked === 1) throw new Error("not yet");
    return [["n-a", "Ağdam", "Town", 0, []]];
  } });
  await assert.rejects(names());
  assert.deepEqual((await options("agdam")).map(({ id }) => id), ["n-a"]);
  await options("agd");
  assert.equal(asked, 2);
  assert.deepEqual(await options("a"), []);
});
