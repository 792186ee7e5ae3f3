import assert from "node:assert/strict";
import { test } from "node:test";
import { answering } from "./renderer.js";

test("what is known is answered as JSON, wherever the renderer asks for it", async () => {
  const fetch = answering({ "_dash-layout": { props: 1 } }, () => Promise.reject(new Error("asked")));
  for (const address of ["./_dash-layout", "/sub/_dash-layout", "_dash-layout"]) {
    const answer = await fetch(address);
    assert.match(answer.headers.get("content-type") ?? "", /^application\/json/);
    assert.deepEqual(await answer.json(), { props: 1 });
  }
});

test("all else is asked for", async () => {
  const fetch = answering({}, async (address) => new Response(address));
  assert.equal(await (await fetch("files/toString")).text(), "files/toString");
});
