import assert from "node:assert/strict";
import { test } from "node:test";
import { startState } from "../address/query.js";
import { labels } from "../made.js";
import { dayOf } from "../words/days.js";
import { fileName, filmCommand, frameAddress, frameOf, optionsOf, titleOf } from "./options.js";

const usual = { kind: "png", layout: "sheet", orient: "landscape", title: "", labels: "",
  legend: "on", sources: "on", inset: "on", size: "2" };

test("what is as usual is not said", () => {
  assert.deepEqual(optionsOf(usual), []);
});

test("what differs is said in its order", () => {
  assert.deepEqual(optionsOf({ kind: "pdf", layout: "a4", orient: "portrait", title: " A 'map' & more ",
    labels: "ru", size: "mm", mm: "180", dpi: "300", clear: "on" }),
  ["layout=a4", "orient=portrait", "title=A%20%27map%27%20%26%20more", "labels=ru", "legend=0",
    "sources=0", "inset=0", "ground=0", "mm=180"]);
});

test("the form of an SVG is a matter of SVG", () => {
  assert.deepEqual(optionsOf({ ...usual, kind: "svg", size: "", svg: "editing" }), ["svg=editing"]);
  assert.deepEqual(optionsOf({ ...usual, kind: "svg", size: "", svg: "seen" }), []);
  assert.deepEqual(optionsOf({ ...usual, svg: "editing" }), []);
});

test("a square has no orientation, and dots are a matter of PNG", () => {
  assert.deepEqual(optionsOf({ ...usual, layout: "square", orient: "portrait" }), ["layout=square"]);
  assert.deepEqual(optionsOf({ ...usual, size: "mm", mm: "90", dpi: "150" }), ["mm=90", "dpi=150"]);
});

const state = { ...startState(), day: dayOf("2020-11-24"), other: dayOf("1994-05-12") };

test("a title says what is shown and when", () => {
  assert.equal(titleOf(state, labels.titles), "Who held what, 24 November 2020");
  assert.equal(titleOf({ ...state, view: "world", theme: "votes" }, labels.titles),
    "How members voted, 24 November 2020");
  assert.match(titleOf({ ...state, view: "compare" }, labels.titles), /compared with 12 May 1994$/);
});

test("a file of a comparison is one of the region", () => {
  assert.equal(fileName({ ...state, view: "compare" }, "svg"), "contact-lines-region-2020-11-24.svg");
});

test("a film has a span of its own, whatever day is shown", () => {
  assert.equal(filmCommand("?v=3&view=world", { view: "world" }, "2020-09-27", "2020-12-02"),
    "contact-lines film '?v=3&view=world' --from 2020-09-27 --to 2020-12-02 "
    + "-o contact-lines-world-2020-09-27-to-2020-12-02.mp4");
});

test("a title stays text in the frame", () => {
  assert.ok(!frameOf("https://example.org/?a=1&b=2", '"><script>').includes("<script"));
});

test("a folder of files has a frame of its own beside its page, wherever it lies", () => {
  const place = { origin: "https://example.org", pathname: "/atlas/index.html" };
  assert.equal(frameAddress(place, "?v=2", "embed.html"), "https://example.org/atlas/embed.html?v=2");
  assert.equal(frameAddress(place, "?v=2"), "https://example.org/atlas/index.html?v=2&embed=1");
});
