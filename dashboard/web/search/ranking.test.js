/** @import { Row } from "./ranking.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, search, slipApart } from "./ranking.js";

/** @type {Row[]} */
const rows = [
  ["n-hamlet", "Aghdam", "Village", 3, ["Ağdam"]], ["n-town", "Agdam / Akna", "Town", 0, ["Ağdam", "Akna", "Акна"]],
  ["n-district", "Agdam district", "District", 2, []], ["e-one", "A siege of Agdam (1993)", "Military", 6, []],
  ["j-state", "Armenia", "State", 0, ["Հայաստան", "Republic of Armenia"]], ["n-stepanakert", "Khankendi / Stepanakert", "City", 0,
    ["Stepanakert", "Xankəndi"]], ["l-line", "Stepanakert road", "Line", 4, []], ["l-line", "Road to Stepanakert", "Line", 4, []],
];
const index = indexOf(rows);
/** @param {string} text @param {...string} ids */
const finds = (text, ...ids) => assert.deepEqual(
  search(index, text, 9).map(({ id }) => id), ids, text);

test("what is called so comes before what begins so, and that before what has the word", () => {
  finds("Agdam", "n-town", "n-hamlet", "n-district", "e-one");
});

test("of two that are called so the lighter comes first", () => {
  finds("Ağdam", "n-town", "n-hamlet", "n-district", "e-one");
});

test("a name in another alphabet says which it was found by", () => {
  assert.deepEqual(search(index, "акна", 1), [{ id: "n-town", label: "Agdam / Akna", kind: "Town", name: "Акна" }]);
  finds("hayastan", "j-state");
});

test("one slip of the keyboard finds it all the same", () => {
  for (const slip of ["Stepanekert", "Stepanakrt", "Stepanaakert", "Setpanakert", "Tepanakert"]) {
    assert.equal(search(index, slip, 9)[0].id, "n-stepanakert", slip);
  }
  finds("Armonia", "j-state");
  finds("Armnei", "j-state");
});

test("the sort of settlement may stand beside a name, and is none of it", () => {
  for (const text of ["Stepanakert city", "town of Stepanakert", "the city of Stepanakert", "Stepanakert şəhəri",
    "город Stepanakert", "Stepanakert քաղաք"]) {
    assert.equal(search(index, text, 9)[0].id, "n-stepanakert", text);
  }
  finds("city");
});

test("an ending of case is none of a name", () => {
  for (const text of ["Stepanakertdə", "Степанакерте", "Stepanakertin", "Armeniyanın"]) {
    assert.ok(["n-stepanakert", "j-state"].includes(search(index, text, 9)[0].id), text);
  }
  finds("Агдамского района", "n-district", "n-town", "n-hamlet", "e-one");
});

test("who tells apart less is heard where nothing is called so", () => {
  for (const text of ["Stepanagerd", "Sdepanagerd"]) assert.equal(search(index, text, 9)[0].id, "n-stepanakert", text);
});

test("an event that begins with a word is listed after what has it in its name", () => {
  const two = indexOf([["e-one", "Border clash", "Military", 6, []], ["l-border", "State border", "Line", 4, []]]);
  assert.deepEqual(search(two, "border", 9).map(({ id }) => id), ["l-border", "e-one"]);
});

test("each thing is listed once, by the best of its names", () => {
  finds("Stepanakert", "n-stepanakert", "l-line");
});

test("words come in any order, and where none has all of them some do", () => {
  finds("district agdam", "n-district");
  finds("Armenia in antiquity", "j-state");
  finds("nowhere");
});

test("a slip is a letter more, less, another, or two swapped", () => {
  for (const [a, b] of [["abcd", "abcd"], ["abcd", "abd"], ["abcd", "abxd"], ["abcd", "acbd"], ["abcd", "abcde"], ["a", ""]]) {
    assert.ok(slipApart(a, b) && slipApart(b, a), `${a} ${b}`);
  }
  for (const [a, b] of [["abcd", "ab"], ["abcd", "axyd"], ["abcd", "dabc"], ["abcd", "badc"]]) {
    assert.ok(!slipApart(a, b), `${a} ${b}`);
  }
});
