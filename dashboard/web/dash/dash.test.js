import assert from "node:assert/strict";
import { test } from "node:test";
import { rowsOf } from "./dash.js";

test("a row has its values by the names of the columns", () => {
  assert.deepEqual(rowsOf({ fields: ["id", "date"], rows: [["a", "1994"], ["b", null]], columns: [] }),
    [{ id: "a", date: "1994" }, { id: "b", date: null }]);
});
