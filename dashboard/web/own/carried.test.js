import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesOf } from "../page/parts.js";
import { carrying, withinScript } from "./carried.js";
import { OwnFault } from "./fault.js";

const PAGE = '<body><script type="text/plain" id="onefile-facts">{}</script></body>';
const ABOUT = { name: "a.csv", how: {}, chosen: { lon: "x", lat: "y", wkt: "", day: "</script><!--",
  until: "", precision: "", scheme: "" }, order: /** @type {const} */ ("dmy"), window: "all",
colour: "", conditions: [], credit: "$& </Script> <!-- '\"", query: "?v=3" };

test("what is carried stands in blocks of its own, and reads as it was", async () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => (i * i) % 251);
  const text = await (await carrying(PAGE, ABOUT, new Blob([bytes]))).text();
  const [, about, packed] = /** @type {RegExpExecArray} */ (
    /id="own-carried">(.*?)<\/script>\n.*?data-packed="yes">(.*?)<\/script>\n/.exec(text));
  assert.deepEqual(JSON.parse(about), ABOUT);
  assert.deepEqual(new Uint8Array(await bytesOf(packed)), bytes);
  assert.equal(text.replace(/<script[^>]*own-carried.*?<\/script>\n/g, ""), PAGE);
});

test("nothing that is carried can end its element or hide its end", () => {
  assert.doesNotMatch(withinScript(ABOUT), /</);
});

test("a file that is too large to carry is told with what it has and what there may be", async () => {
  await assert.rejects(carrying(PAGE, ABOUT, new Blob(["12345"]), 4), (fault) => (
    fault instanceof OwnFault && fault.message === "own-carry-large"));
});
