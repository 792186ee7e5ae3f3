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

// What PROJ gives on the papers of the parts of the world, that of Hawaii in its inset.
const OF_PARTS = /** @type {const} */ ([
  ["world-united-states", -98.5, 39.5, 752.4987319804413, 818.6816772820575],
  ["world-united-states", -71.1, 42.4, 1227.2302154694967, 693.4799645454608],
  ["world-united-states", -155.5, 19.6, 280.27446990938745, 1144.5891305284156],
  ["world-western-europe", 2.35, 48.85, 780.4087901529364, 367.5469138713399],
  ["world-western-europe", 12.5, 41.9, 1043.8267269299251, 602.9934361973355],
  ["world-italy", 9.19, 45.46, 652.4821759355659, 185.60203568507413],
  ["world-australia", 151.2, -33.87, 1085.7647099019098, 671.4802390412302],
  ["world-australia", -176.5, -44, 1499.2646706491569, 974.8863272160359],
  ["world-south-caucasus", 46.75, 39.85, 924.7825577593229, 790.916082538496],
]);

test("on conics and about points the script and PROJ agree, there and back", () => {
  for (const [name, lon, lat, x, y] of OF_PARTS) {
    const paper = /** @type {import("./projection.js").Paper} */ (FRAMES[name]);
    const [across, down] = toPaper(paper, lon, lat);
    assert.ok(Math.hypot(Number(across) - x, Number(down) - y) < 1e-5, `${name} ${lon},${lat}`);
    const [east, north] = fromPaper(paper, x, y);
    assert.ok(Math.hypot(Number(east) - lon, Number(north) - lat) < 1e-6, `${name} ${lon},${lat}`);
  }
});

test("the corners of all papers are finite or no point of the earth", () => {
  for (const paper of Object.values(FRAMES)) {
    const { width, height } = paper;
    for (const [x, y] of [[0, 0], [width, 0], [0, height], [width, height]]) {
      const [lon] = fromPaper(paper, Number(x), Number(y));
      assert.ok(Number.isNaN(lon) || Math.abs(Number(lon)) < 400);
    }
  }
});
