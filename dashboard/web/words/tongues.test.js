import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOfTitle } from "./tongues.js";

test("a title is in the language of its source, unless it is ours or in other letters", () => {
  for (const [title, tag, meant] of [["Заявление", "ru", "ru"], ["Le mémorial", "fr", "fr"], ["Շուշի", "hy", "hy"],
    ["[Report on a post]", "hy", "en"], ["Lena Nazaryan on the acts", "hy", "en"], ["A history", "en", "en"], ["A history", null, "en"]]) {
    assert.equal(languageOfTitle(/** @type {string} */ (title), tag), meant, String(title));
  }
});
