import assert from "node:assert/strict";
import { test } from "node:test";
import "../words/catalogue.js";
import { inPage } from "./alone.js";
import { clientOf, inWorker } from "./client.js";
import { OwnFault } from "./fault.js";
import { ground, near } from "./made.js";

const STAND = { ground: JSON.stringify(ground), near: JSON.stringify(near) };

test("what is asked is answered in turn, and how far it is is told meanwhile", async () => {
  /** @type {string[]} */
  const told = [];
  const engine = clientOf(inPage, ({ stage }) => told.push(stage));
  const [, opened] = await Promise.all([engine.stand(STAND),
    engine.open(/** @type {any} */ (new Blob(["lon,lat,date\n46.55,39.85,1994-05-01\n"])), {})]);
  assert.equal(opened.rows, 1);
  const tried = await engine.choose({ chosen: opened.guess, order: "" });
  assert.equal(tried.good, 1);
  assert.equal((await engine.draw()).first.length, 1);
  await engine.join();
  assert.equal((await engine.counts()).length, 1);
});

test("a fault comes back as one, with its values, and the next question is answered", async () => {
  const engine = clientOf(inPage, () => {});
  await assert.rejects(engine.draw(), (fault) => (
    fault instanceof OwnFault && fault.message === "own-nothing-open"));
  await engine.stand(STAND);
  await assert.rejects(engine.open(/** @type {any} */ (new Blob([])), {}), /own-empty/);
  // What is no fault of the file is told as it is.
  await assert.rejects(/** @type {any} */ (engine).nothing(), (fault) => (
    fault instanceof OwnFault && fault.message === "own-failed" && /function/.test(String(fault.values.why))));
});

test("a worker that breaks fails what was asked last", async () => {
  /** @type {Record<string, (event: any) => void>} */
  const heard = {};
  /** @type {any} */ (globalThis).Worker = class {
    /** @param {string} name @param {(event: any) => void} hear */
    addEventListener(name, hear) { heard[name] = hear; }

    postMessage() { heard.error({ message: "out of memory" }); }
  };
  await assert.rejects(clientOf(inWorker("own-worker.js"), () => {}).names(), (fault) => (
    fault instanceof OwnFault && fault.values.why === "out of memory"));
  Reflect.deleteProperty(globalThis, "Worker");
});
