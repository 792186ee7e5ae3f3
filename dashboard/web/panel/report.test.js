import assert from "node:assert/strict";
import { test } from "node:test";
import { reportOf } from "./report.js";

test("a report carries the address of the fact, written so that it stays one value", () => {
  assert.equal(reportOf("https://example.org/new?body={address}", "http://a/?v=3&sel=e-x"),
    "https://example.org/new?body=http%3A%2F%2Fa%2F%3Fv%3D3%26sel%3De-x");
});
