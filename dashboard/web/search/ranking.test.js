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

test("a name with its ending comes before what only has the word so", () => {
  const two = indexOf([["g-claims", "Под контролем Нагорного Карабаха", "Layer", 3, []], ["n-road", "Laçından giriş yolu", "Road", 4, []],
    ["j-nk", "Нагорный Карабах (де-факто)", "Entity", 0, ["ԼՂՀ"]], ["n-lachin", "Laçın", "Town", 0, []], ["j-az", "Azərbaycan", "State", 0, []]]);
  for (const [text, id] of [["Нагорного Карабаха", "j-nk"], ["Laçından", "n-lachin"], ["Azərbaycanın", "j-az"], ["ԼՂՀ-ում", "j-nk"]]) {
    assert.equal(search(two, text, 9)[0].id, id, text);
  }
});

test("what begins a name is no shorter one with an ending", () => {
  const two = indexOf([["j-nam", "Movement", "Body", 1, ["NAM"]], ["j-na", "Namibia", "State", 0, []]]);
  assert.equal(search(two, "Nami", 9)[0].id, "j-na");
});

test("what is typed on a keyboard set to another language is read on the one that was meant", () => {
  for (const text of ["Fhvtybz", "Ыеузфтфлуке", "Степанакерт".split("").map((letter) => "f,dult;pbqrkvyjghcnea[wxio]sm'.z"[
    "абвгдежзийклмнопрстуфхцчшщъыьэюя".indexOf(letter.toLowerCase())]).join("")]) {
    assert.ok(["n-stepanakert", "j-state"].includes(search(
      indexOf([...rows, ["j-state", "Армения", "State", 0, []], ["n-stepanakert", "Степанакерт", "City", 0, []]]), text, 9)[0]?.id), text);
  }
  assert.deepEqual(search(indexOf([["j-la", "LA", "City", 0, []]]), "laç", 9), []);
});

test("a name is found as German, French and scholars spell it", () => {
  const one = indexOf([["n-zabukh", "Забух", "Village", 3, []], ["n-karvachar", "Քարվաճառ", "Town", 0, []], ["n-kelbajar", "Кельбаджар", "Town", 0, []]]);
  for (const [text, id] of [["Sabuch", "n-zabukh"], ["Kʿarvačaṙ", "n-karvachar"], ["Kelʹbadžar", "n-kelbajar"], ["Kelbadschar", "n-kelbajar"],
    ["Kelbadjar", "n-kelbajar"]]) assert.equal(search(one, text, 9)[0]?.id, id, text);
});

test("of words that no thing has all of, what is named whole and what tells more comes first", () => {
  const three = indexOf([["e-a", "A meeting of summit talks (2009)", "Event", 6, []], ["e-b", "The presidents in Kazan (2011)", "Event", 6, []],
    ["e-c", "Summit of Lisbon (1996)", "Event", 6, []], ["n-shusha", "Shusha", "Town", 0, []]]);
  assert.equal(search(three, "Kazan summit", 9)[0].id, "e-b");
  assert.equal(search(three, "the taking of Shusha", 9)[0].id, "n-shusha");
});

test("what no map knows the stand of says what it is shown with", () => {
  const [found] = search(indexOf([["a-river", "River", "River", 2, [], { at: { x: 1, y: 2, k: 3 } }]]), "river", 9);
  assert.deepEqual(found.to, { at: { x: 1, y: 2, k: 3 } });
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
  finds("district agdam", "n-district", "n-town", "n-hamlet");
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
