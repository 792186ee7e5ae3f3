import assert from "node:assert/strict";
import { test } from "node:test";
import { district } from "../made.js";
import { dayOf } from "../words/days.js";
import { bandsOf, shares } from "./shares.js";

test("from each day on which land passes each holder has its share of the whole", () => {
  const { days, held } = shares(district, 13_000);
  assert.deepEqual(days, [0, dayOf("2020-11-25")]);
  assert.deepEqual(held, [{ karabakh: 1 }, { azerbaijan: 1 }]);
});

test("a band is as high as the share and lasts until the next change", () => {
  const [azerbaijan, karabakh] = bandsOf(district, { first: 0, last: 13_000 }, 24);
  assert.deepEqual(azerbaijan, { name: "azerbaijan", path: `M${dayOf("2020-11-25")} 0.00H13000v24.00H${
    dayOf("2020-11-25")}z` });
  assert.equal(karabakh.name, "karabakh");
});
