import assert from "node:assert/strict";
import { test } from "node:test";
import { edges, percent, span, squareKm } from "./numbers.js";

test("an area has no decimals, and its thousands are parted", () => {
  assert.equal(squareKm(11721.5), "11,722 km²");
  assert.equal(squareKm(1_234_567), "1,234,567 km²");
  assert.equal(squareKm(0.4), "0 km²");
});

test("what is there but less than half of one per cent says so", () => {
  assert.equal(percent(1, 1000), "under 1 %");
  assert.equal(percent(0, 1000), "0 %");
  assert.equal(percent(1, 0), "under 1 %");
  assert.equal(percent(770, 1000), "77 %");
});

test("edges are told once where the best is as the worst", () => {
  assert.equal(edges([500, 500]), "± 500 m");
  assert.equal(edges([500, 2500]), "± 500 to 2,500 m");
  assert.equal(edges(null), "");
});

test("no area has no interval", () => {
  assert.equal(span(0, 0.4), "");
  assert.match(span(2900, 3100), /^Between 2,900 km² and 3,100 km²/);
});
