import assert from "node:assert/strict";
import { test } from "node:test";
import { eventLookup } from "./event-lookup.js";

const texts = /** @type {Record<string, unknown>} */ ({
  first: { columns: ["date", "title"], ids: ["a", "b"], rows: [["1991", "One"], ["1992", "Two"]] },
  second: { columns: ["date", "title"], ids: ["c"], rows: [["1993", "Two of three"]] },
  names: { id: ["a", "b", "c"], title: ["One", "Two", "Two of three"],
    date: ["1991", "1992", "1993"] },
});

const opened = () => {
  /** @type {string[]} */
  const asked = [];
  const book = eventLookup({ part: 2, parts: ["first", "second"], names: "names" }, async (hash) => {
    asked.push(hash);
    if (!texts[hash]) throw new Error(hash);
    return JSON.stringify(texts[hash]);
  });
  return { asked, book };
};

test("a part is asked for once", async () => {
  const { asked, book } = opened();
  assert.equal(book.known(0), null);
  assert.equal((await book.event(0)).id, "e-a");
  assert.equal((await book.event(1)).id, "e-b");
  assert.deepEqual(book.known(1)?.row, ["1992", "Two"]);
  assert.deepEqual(asked, ["first"]);
});

test("a number is found by its id, of parts that are here without asking", async () => {
  const { asked, book } = opened();
  await book.event(2);
  assert.equal(await book.numberOf("c"), 2);
  assert.deepEqual(asked, ["second"]);
  assert.equal(await book.numberOf("b"), 1);
  assert.equal(await book.numberOf("none"), -1);
});

test("what begins with the words comes first, and no more than are wanted", async () => {
  const { book } = opened();
  const labels = async (/** @type {string} */ words, most = 9) => (
    await book.search(words.split(" "), most)).map(({ label }) => label);
  assert.deepEqual(await labels("two"), ["Two (1992)", "Two of three (1993)"]);
  assert.deepEqual(await labels("1993 three"), ["Two of three (1993)"]);
  assert.deepEqual(await labels("two", 1), ["Two (1992)"]);
});

test("what failed is asked for again", async () => {
  const { book } = opened();
  texts.again = texts.first;
  const late = eventLookup({ part: 2, parts: ["missing"], names: "names" }, async (hash) => {
    if (!texts[hash]) throw new Error(hash);
    return JSON.stringify(texts[hash]);
  });
  await assert.rejects(late.event(0));
  texts.missing = texts.first;
  assert.equal((await late.event(0)).id, (await book.event(0)).id);
});
