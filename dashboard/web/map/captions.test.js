import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../words/days.js";
import "../words/catalogue.js";
import { captionOn } from "./captions.js";

const handover = dayOf("2020-11-25");
const made = { view: /** @type {const} */ ("region"), captions: { region: {
  from: [0, handover], sentence: ["{day}: held by one.", "{day}: held by the other."],
  numbers: { one: ["3 km²", ""], other: ["", "3 km²"] }, spans: { one: ["Between 2 and 4", ""] } } } };

test("the day of the handover has the caption of the new holder", () => {
  const { sentence, numbers } = captionOn(made, handover, "acts");
  assert.equal(sentence, "25 November 2020: held by the other.");
  assert.deepEqual([numbers("one"), numbers("other"), numbers("nobody")], ["", "3 km²", ""]);
});

test("the day before has that of the old one", () => {
  const { sentence, spans } = captionOn(made, handover - 1, "acts");
  assert.equal(sentence, "24 November 2020: held by one.");
  assert.equal(spans("one"), "Between 2 and 4");
});
