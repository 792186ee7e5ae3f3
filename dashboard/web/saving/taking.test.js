import assert from "node:assert/strict";
import { test } from "node:test";
import { taken } from "./taking.js";

/** A server that answers in this order; what it was asked and told. @param {Response[]} answers */
const made = (answers) => {
  const heard = { asked: /** @type {any[]} */ ([]), told: /** @type {string[]} */ ([]),
    rested: /** @type {number[]} */ ([]) };
  return { heard, by: {
    /** @param {string} address @param {RequestInit} options */
    ask: async (address, options) => {
      heard.asked.push([address, options]);
      return /** @type {Response} */ (answers.shift());
    },
    /** @param {number} seconds */
    rest: async (seconds) => { heard.rested.push(seconds); },
    /** @param {string} waiting */
    tell: (waiting) => { heard.told.push(waiting); },
  } };
};
const file = () => new Response("<svg/>", { headers: {
  "Content-Disposition": 'attachment; filename="contact-lines-region-2020-11-24.svg"' } });
/** @param {number} seconds */
const later = (seconds) => new Response(`in ${seconds} seconds\n`, { status: 503,
  headers: { "Retry-After": String(seconds) } });

test("a file that is there comes at once, under its name", async () => {
  const { heard, by } = made([file()]);
  const { blob, name } = await taken("image.svg?day=2020-11-24", by);
  assert.equal(await blob.text(), "<svg/>");
  assert.equal(name, "contact-lines-region-2020-11-24.svg");
  assert.deepEqual(heard.told, []);
  assert.deepEqual(heard.asked[0], ["image.svg?day=2020-11-24", { headers: { Prefer: "wait=2" } }]);
});

test("who has to wait is told how long, until it comes", async () => {
  const { heard, by } = made([later(30), later(1), file()]);
  await taken("data.zip", by);
  assert.deepEqual(heard.told, ["in 30 seconds", "in 1 seconds"]);
  assert.deepEqual(heard.rested, [2, 1]);
  assert.equal(heard.asked.length, 3);
});

test("what cannot be made is not asked for again", async () => {
  const { heard, by } = made([new Response("too large\n", { status: 400 })]);
  await assert.rejects(taken("image.png", by), /^Error: too large$/);
  assert.equal(heard.asked.length, 1);
});
