import assert from "node:assert/strict";
import { test } from "node:test";
import { ADDRESS, FRAMES } from "../constants.js";
import { fromPaper, toPaper } from "./projection.js";

// What PROJ gives for these points on the papers of the first version (pyproj 3.7.2).
const POINTS = /** @type {const} */ ([
  ["region", 46.75, 39.85, 876, 384],
  ["region", 45, 38.8, 267.95046820846653, 844.3948196349219],
  ["region", 48.5, 40.9, 1465.8205237876107, -88.14567746572435],
  ["world", 46.75, 39.85, 987.2691478849587, 162.59197624531706],
  ["world", -120, 37, 319.4859907063353, 177.5675094529328],
  ["world", 150, -33.8, 1416.437944323401, 586.6428730104795],
  ["world", -70, -50, 544.7778785415676, 669.1087394934955],
]);

test("a point of the earth lies on the paper where PROJ puts it", () => {
  for (const [view, lon, lat, x, y] of POINTS) {
    const [across, down] = toPaper(ADDRESS.papers_v1[view], lon, lat);
    assert.ok(Math.hypot(Number(across) - x, Number(down) - y) < 1e-6, `${view} ${lon},${lat}`);
  }
});

test("a point of the paper comes back to the earth within a tenth of a metre", () => {
  for (const [view, lon, lat, x, y] of POINTS) {
    const [east, north] = fromPaper(ADDRESS.papers_v1[view], x, y);
    assert.ok(Math.hypot(Number(east) - lon, Number(north) - lat) < 1e-6, `${view} ${lon},${lat}`);
  }
});

test("the corners of both papers are finite or no point of the earth", () => {
  for (const paper of Object.values(FRAMES)) {
    const { width, height } = paper;
    for (const [x, y] of [[0, 0], [width, 0], [0, height], [width, height]]) {
      const [lon] = fromPaper(paper, Number(x), Number(y));
      assert.ok(Number.isNaN(lon) || Math.abs(Number(lon)) < 400);
    }
  }
});
