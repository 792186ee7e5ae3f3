import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "./fluent.js";

const messages = "language-locale = az\nlanguage-stand-in = tr\narea = { $area } km²\n";

test("numbers of a language that a browser says it knows and does not are its stand-in's", () => {
  const { NumberFormat } = Intl;
  const written = () => {
    const language = languageOf(messages);
    return [language.numbers.format(4872), language.formed("area", "", { area: 4872 })];
  };
  assert.deepEqual(written(), ["4.872", "4.872 km²"]);
  // As Chromium does.
  Intl.NumberFormat = /** @type {typeof NumberFormat} */ (new Proxy(NumberFormat, {
    construct: (target, [tags, options]) => new target([tags].flat()[0] === "az" ? "en" : tags, options),
  }));
  try {
    assert.deepEqual(written(), ["4.872", "4.872 km²"]);
  } finally {
    Intl.NumberFormat = NumberFormat;
  }
});
