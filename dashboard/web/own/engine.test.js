import assert from "node:assert/strict";
import { test } from "node:test";
import "../words/catalogue.js";
import { Engine } from "./engine.js";
import { OwnFault } from "./fault.js";
import { CHANGE, ground, near } from "./made.js";

const TABLE = `lon,lat,date,kind,note
46.65,39.85,1994-05-12,b,=1+1
46.55,39.85,1994-05-01,a,
46.65,39.85,1994-05-01,a,plain
46.75,39.85,1994-05-01,c,
never,39.85,1994-05-01,c,
`;

/** @param {string} text @param {import("./reading/kinds.js").How} [how] */
const opened = async (text, how = {}) => {
  const engine = new Engine(() => {}, async () => {});
  engine.stand({ ground: JSON.stringify(ground), near: JSON.stringify(near) });
  const found = await engine.open(new Blob([text]), how);
  const tried = engine.choose({ chosen: found.guess, order: "" });
  return { engine, found, tried, drawn: engine.draw() };
};
const ALL = { first: -Infinity, last: Infinity, from: 0, most: 99 };

test("a file is opened, tried, drawn and joined, in the order of its days", async () => {
  const { engine, found, tried, drawn: { x, first } } = await opened(TABLE);
  assert.deepEqual([found.kind, found.rows, found.names.length, found.schemes],
    ["csv", 5, 5, ["made"]]);
  assert.deepEqual([tried.good, tried.bad, tried.inside, tried.swapped], [4, 1, 4, false]);
  assert.deepEqual([tried.preview[0].lon, tried.preview[0].day], ["46.65000", "1994-05-12"]);
  assert.equal(x.length, 4);
  assert.deepEqual([...first], [CHANGE - 11, CHANGE - 11, CHANGE - 11, CHANGE]);
  await engine.join();
  const { total, rows } = engine.rows(ALL);
  assert.equal(total, 4);
  const holder = engine.names().indexOf("holder") - found.names.length;
  assert.deepEqual(rows.map(({ row, joined }) => [row, joined[holder]]),
    [[2, "red"], [3, "blue"], [4, ""], [1, "red"]]);
});

test("what passes is what is counted, classed, listed and saved", async () => {
  const { engine } = await opened(TABLE);
  await engine.join();
  const { mask } = engine.filter([{ column: "holder", how: "is", value: "red" }]);
  assert.deepEqual([...mask ?? []], [1, 0, 0, 1]);
  assert.equal(engine.rows(ALL).total, 2);
  assert.deepEqual(engine.counts().map(({ district, holder, least, most }) => (
    [district, holder, least, most])), [["hills", "red", 1, 1], ["plain", "red", 0, 1]]);
  assert.deepEqual(engine.classes("kind").classes.map(({ count }) => count), [1, 1]);
  const csv = await engine.csv().text();
  assert.equal(csv.trim().split(/\r?\n/).length, 3);
  assert.match(csv, /,'=1\+1,east,plain/);
  assert.match(await engine.countsCsv().text(), /1994-05,plain,red,0,1/);
  engine.filter([]);
  assert.equal(engine.rows(ALL).total, 4);
});

test("rows of some days are turned a page at a time", async () => {
  const { engine } = await opened(TABLE);
  const { total, rows } = engine.rows({ first: CHANGE - 20, last: CHANGE - 1, from: 1, most: 1 });
  assert.equal(total, 3);
  assert.deepEqual(rows.map(({ row }) => row), [3]);
});

test("on the paper of another map points lie where they are, and others far beside it", async () => {
  const { engine } = await opened(TABLE);
  const [world, italy] = ["world", "world-italy"].map((name) => engine.places(name));
  assert.ok(world.x[0] > 900 && world.x[0] < 1050 && world.y[0] > 150 && world.y[0] < 250);
  assert.ok(italy.x.every((x) => x < -1e5));
});

test("what is asked too early, or of a column that is not there, is told", async () => {
  const engine = new Engine(() => {}, async () => {});
  const told = (/** @type {() => unknown} */ ask) => {
    try { ask(); } catch (fault) { return fault instanceof OwnFault ? fault.message : "other"; }
    return "";
  };
  assert.equal(told(() => engine.draw()), "own-nothing-open");
  const open = (await opened(TABLE)).engine;
  assert.equal(told(() => open.counts()), "own-nothing-open");
  assert.equal(told(() => open.classes("holder")), "own-no-column");
  await assert.rejects(opened(TABLE, { most: 3 }), /own-too-many/);
});

test("what is on the map stays while another file is looked at, until that is put there", async () => {
  const { engine } = await opened(TABLE);
  await engine.join();
  engine.filter([{ column: "kind", how: "is", value: "a" }]);
  const { guess } = await engine.open(new Blob(["x,y,day\n46.55,39.85,1994-05-01\n"]), {});
  engine.choose({ chosen: guess, order: "" });
  assert.equal(engine.rows(ALL).total, 2);
  assert.equal(engine.counts().length, 2);
  engine.close();
  assert.throws(() => engine.draw(), /own-nothing-open/);
  assert.equal(engine.rows(ALL).total, 2);
  await engine.open(new Blob(["x,y,day\n46.55,39.85,1994-05-01\n"]), {});
  engine.choose({ chosen: guess, order: "" });
  assert.equal(engine.draw().x.length, 1);
  assert.deepEqual(engine.names(), ["x", "y", "day"]);
});
