import assert from "node:assert/strict";
import { test } from "node:test";
import { elsewhere, mapOf, preferred } from "./arriving.js";

const folder = { page: "index.html", embed: "embed.html", tongues: {} };
const english = { framed: false, language: "en", wanted: ["en-GB"] };
/** @type {import("./store.js").Folder} */
const several = { ...folder, tongues: {
  en: ["index.html", "embed.html"], ru: ["index.ru.html", "embed.ru.html"] } };

test("an address that asks for a frame leads to the frame, with all else that it asks for", () => {
  assert.equal(elsewhere("?v=2&embed=1&day=1994-05-12", folder, english), "embed.html?v=2&day=1994-05-12");
});

test("the frame itself stays, and so does a page that is asked for as a page", () => {
  assert.equal(elsewhere("?embed=1", folder, { ...english, framed: true }), "");
  assert.equal(elsewhere("?embed=0&day=1994-05-12", folder, english), "");
});

test("of the languages that there are a reader's first is taken, with a country or without", () => {
  assert.equal(preferred(["de", "ru-RU", "en"], ["en", "ru"]), "ru");
  assert.equal(preferred(["zh-hant"], ["en", "zh-Hant"]), "zh-Hant");
  assert.equal(preferred(["de"], ["en", "ru"]), undefined);
});

test("the first page leads a reader to the page in the language of the browser", () => {
  const russian = { ...english, wanted: ["ru-RU", "en"] };
  assert.equal(elsewhere("?day=1994-05-12", several, russian), "index.ru.html?day=1994-05-12");
  assert.equal(elsewhere("?embed=1", several, russian), "embed.ru.html?");
  assert.equal(elsewhere("", several, { ...russian, framed: true }), "embed.ru.html?");
  assert.equal(elsewhere("", several, english), "");
  assert.equal(elsewhere("", folder, russian), "");
});

test("what an address asks for goes before the browser, and a page keeps its own language", () => {
  const russian = { framed: false, language: "ru", wanted: ["en"] };
  assert.equal(elsewhere("?ui=en", several, { ...english, wanted: ["ru"] }), "");
  assert.equal(elsewhere("?ui=en", several, russian), "index.html?ui=en");
  assert.equal(elsewhere("?day=1994-05-12", several, russian), "");
  assert.equal(elsewhere("?ui=de", several, russian), "");
});

test("an act and a body are on the map of the world, unless the address says otherwise", () => {
  const asked = (/** @type {string} */ query) => new URLSearchParams(query);
  assert.deepEqual(mapOf("r-us-ri-2012", asked("?sel=r-us-ri-2012")), { view: "world", theme: "acts" });
  assert.deepEqual(mapOf("j-fr", asked("?theme=positions&sel=j-fr")), { view: "world" });
  assert.deepEqual(mapOf("j-fr", asked("?view=records&sel=j-fr")), {});
  assert.deepEqual(mapOf("j-fr", asked("?day=2020-11-24&sel=j-fr")), {});
  assert.deepEqual(mapOf("e-bishkek-1994", asked("?sel=e-bishkek-1994")), {});
});
