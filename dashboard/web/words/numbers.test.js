import assert from "node:assert/strict";
import { test } from "node:test";
import { edges, squareKm } from "./numbers.js";
import "./catalogue.js";

test("an area has no decimals, and its thousands are parted", () => {
  assert.equal(squareKm(11721.5), "11,722 km²");
  assert.equal(squareKm(1_234_567), "1,234,567 km²");
  assert.equal(squareKm(0.4), "0 km²");
});

test("edges are told once where the best is as the worst", () => {
  assert.equal(edges([500, 500]), "± 500 m");
  assert.equal(edges([500, 2500]), "± 500 to 2,500 m");
  assert.equal(edges(null), "");
});
