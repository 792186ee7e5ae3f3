import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { unpacked } from "./parts.js";

test("what was packed comes back, in any script", async () => {
  const text = JSON.stringify({ names: ["Şuşa", "Շուշի", "Шуша"], many: "line ".repeat(99) });
  assert.equal(await unpacked(gzipSync(text).toString("base64")), text);
});
